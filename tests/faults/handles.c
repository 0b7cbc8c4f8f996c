/*
 * What davit does with libcurl's handles, seen through the linker's wrappers: nothing of a call that is over stays in a
 * handle that waits for the next one, and a libcurl that could not be set up is tried again.
 */
#include <curl/curl.h>
#include <stdarg.h>
#include <stdlib.h>

#include "faulty.h"
#include "test.h"

CURLcode __real_curl_easy_setopt(CURL *handle, CURLoption option, ...);
CURLcode __wrap_curl_easy_setopt(CURL *handle, CURLoption option, ...);
CURL *__real_curl_easy_init(void);
CURL *__wrap_curl_easy_init(void);
CURLcode __real_curl_global_init(long flags);
CURLcode __wrap_curl_global_init(long flags);

/* The pointers that a handle was given for a call and has not copied, by option; how many were ever given. What it is
   given before it has a URL is its own. */
static void *kept[CURLOPTTYPE_FUNCTIONPOINT - CURLOPTTYPE_OBJECTPOINT];
static int given;
static CURL *complete;

static void remember(CURL *handle, CURLoption option, void *pointer)
{
    curl_easytype type = curl_easy_option_by_id(option)->type;
    if (option == CURLOPT_URL)
        complete = handle;
    if (handle != complete || (type != CURLOT_OBJECT && type != CURLOT_SLIST && type != CURLOT_CBPTR))
        return;
    kept[option - CURLOPTTYPE_OBJECTPOINT] = pointer;
    given += pointer != NULL;
}

CURL *__wrap_curl_easy_init(void)
{
    complete = NULL;
    return __real_curl_easy_init();
}

CURLcode __wrap_curl_easy_setopt(CURL *handle, CURLoption option, ...)
{
    va_list arguments;
    va_start(arguments, option);
    CURLcode r = CURLE_OK;
    if (option < CURLOPTTYPE_OBJECTPOINT) {
        r = __real_curl_easy_setopt(handle, option, va_arg(arguments, long));
    } else if (option >= CURLOPTTYPE_OFF_T) {
        r = __real_curl_easy_setopt(handle, option, va_arg(arguments, curl_off_t));
    } else {
        void *pointer = va_arg(arguments, void *);
        if (option < CURLOPTTYPE_FUNCTIONPOINT)
            remember(handle, option, pointer);
        r = __real_curl_easy_setopt(handle, option, pointer);
    }
    va_end(arguments);
    return r;
}

static bool broken;

CURLcode __wrap_curl_global_init(long flags)
{
    return broken ? CURLE_FAILED_INIT : __real_curl_global_init(flags);
}

TEST(a_libcurl_that_could_not_be_set_up_is_tried_again_by_the_next_client)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;

    options.endpoint = faulty_endpoint(false);
    broken = true;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_ERR_MEMORY);
    broken = false;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    davit_client_free(client);
}

static void expect_nothing_kept(void)
{
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        if (!CHECK(!kept[i]))
            fprintf(stderr, "    … this was %s\n",
                    curl_easy_option_by_id((CURLoption)(CURLOPTTYPE_OBJECTPOINT + (int)i))->name);
}

TEST(a_handle_keeps_nothing_of_a_call_that_is_over)
{
    static const char *const headers[] = {"X-Own: 1", NULL};
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_error error;

    given = 0;
    options.headers = headers;
    CHECK_INT(
        davit_invoke(client, "ContainerUpdate", DAVIT_PARAMS({"id", "x"}), DAVIT_TEXT("{}"), &options, NULL, &error),
        DAVIT_OK);
    CHECK(given >= 2);
    expect_nothing_kept();
    CHECK_INT(davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", "closes-in-head"}), NULL, NULL, NULL, NULL),
              DAVIT_ERR_PROTOCOL);
    expect_nothing_kept();
    CHECK(faulty_usable(client));
    expect_nothing_kept();
    davit_client_free(client);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(a_libcurl_that_could_not_be_set_up_is_tried_again_by_the_next_client);
    RUN(a_handle_keeps_nothing_of_a_call_that_is_over);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
