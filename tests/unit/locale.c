/*
 * A program that speaks Turkish has an I without a dot, which is no i: names of headers, categories and operations are
 * ASCII, and mean the same whatever the locale.
 */
#include <ctype.h>
#include <locale.h>
#include <stdlib.h>

#include <davit/davit.h>

#include "test.h"

static char said[4096];

static void trace(void *data, enum davit_trace_event event, const char *line)
{
    (void)data, (void)event;
    strncat(said, line, sizeof said - strlen(said) - 2);
    strcat(said, "\n");
}

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    static const char *const headers[] = {"CONTENT-ID: 1", "CONTENT-TYPE: TEXT/HTML", NULL};
    (void)data, (void)request;
    *answer = (struct davit_answer){.status = 200, .headers = headers, .body = "<p>", .body_size = 3};
    return DAVIT_OK;
}

static struct davit_client *make_client(const char *category)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;

    options.endpoint = "unix:///nowhere";
    options.api_version = "1.41";
    options.category = category;
    options.respond = respond;
    options.trace = trace;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    return client;
}

TEST(a_secret_header_is_redacted_in_capitals_too)
{
    static const char *const headers[] = {"X-REGISTRY-AUTH: hunter2", "AUTHORIZATION: hunter2", NULL};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_client *client = make_client(NULL);

    options.headers = headers;
    CHECK_INT(davit_invoke(client, "SystemPing", NULL, NULL, &options, NULL, NULL), DAVIT_OK);
    CHECK_HAS(said, "X-REGISTRY-AUTH: [redacted]");
    CHECK_HAS(said, "AUTHORIZATION: [redacted]");
    CHECK(!strstr(said, "hunter2"));
    davit_client_free(client);
}

TEST(the_transports_headers_cannot_be_set_in_capitals_either)
{
    static const char *const headers[] = {"TRANSFER-ENCODING: chunked", NULL};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_client *client = make_client(NULL);

    options.headers = headers;
    CHECK_INT(davit_invoke(client, "SystemPing", NULL, NULL, &options, NULL, NULL), DAVIT_ERR_CHECK);
    davit_client_free(client);
}

TEST(an_answers_headers_are_found_in_any_case)
{
    struct davit_client *client = make_client(NULL);
    struct davit_response *response = NULL;
    struct davit_error error;

    CHECK_INT(davit_request(client, "GET", "/x", NULL, NULL, NULL, &response, NULL), DAVIT_OK);
    CHECK_TEXT(davit_response_header(response, "content-id"), "1");
    davit_response_free(response);
    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, NULL, NULL, &error), DAVIT_ERR_PROTOCOL);
    CHECK_HAS(error.message, "text/html");
    davit_client_free(client);
}

TEST(a_category_is_found_in_any_case)
{
    struct davit_operation_info op = DAVIT_OPERATION_INFO_INIT;

    davit_client_free(make_client("image"));
    CHECK(davit_operation_next(davit_engine_find(NULL), "IMAGE", NULL, &op));
    CHECK_TEXT(op.category, "Image");
}

TEST(a_name_is_near_in_any_case)
{
    const char *names[DAVIT_NEAREST_MAX];

    CHECK(davit_nearest_operations(davit_engine_find(NULL), NULL, "IMAGELIST", names) > 0);
    CHECK_TEXT(names[0], "ImageList");
}

int main(void)
{
    if (!setlocale(LC_ALL, "tr_TR.UTF-8")) {
        fprintf(stderr, "no locale tr_TR.UTF-8\n");
        return 77;
    }
    if (!CHECK(tolower(*"I") != *"i"))
        return DONE;
    RUN(a_secret_header_is_redacted_in_capitals_too);
    RUN(the_transports_headers_cannot_be_set_in_capitals_either);
    RUN(an_answers_headers_are_found_in_any_case);
    RUN(a_category_is_found_in_any_case);
    RUN(a_name_is_near_in_any_case);
    return DONE;
}
