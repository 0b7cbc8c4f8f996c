/*
 * Secrets: what stands in headers and bodies that carry them is sent, marked as secret, and shown nowhere else: not in
 * the trace, not in an error, not in a report, and not in memory that was let go.
 */
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"
#include "vector.h"

#define SECRET "c2VjcmV0-OF-THE-TEST"

/* All that the library said, one line after the other. */
static char said[1 << 16];
static int lines;

static void hear(const char *line)
{
    lines++;
    strncat(said, line, sizeof said - strlen(said) - 2);
    strcat(said, "\n");
}

static void trace(void *data, enum davit_trace_event event, const char *line)
{
    (void)data, (void)event;
    hear(line);
}

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    static const char *const headers[] = {"Set-Cookie: " SECRET, "X-Plain: in sight", NULL};
    (void)data, (void)request;
    *answer = (struct davit_answer){.status = 500, .headers = headers, .body = "{\"message\":\"no\"}", .body_size = 16};
    return DAVIT_OK;
}

static struct davit_client *make_client(void)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;

    options.api_version = "1.41";
    options.respond = respond;
    options.trace = trace;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    said[0] = '\0';
    lines = 0;
    return client;
}

/* Invokes, and hears everything that comes of it. */
static int invoke(struct davit_client *client, const char *operation, const struct davit_param *params,
                  const struct davit_body *body, const char *const *headers)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_response *response = NULL;
    struct davit_problem problem;
    struct davit_error error = {0};

    CHECK_INT(davit_report_new(&options.report, NULL), DAVIT_OK);
    options.headers = headers;
    int r = davit_invoke(client, operation, params, body, &options, &response, &error);
    hear(error.message);
    for (size_t i = 0; davit_report_problem(options.report, i, &problem); i++)
        hear(problem.message);
    davit_report_free(options.report);
    davit_response_free(response);
    return r;
}

TEST(headers_that_carry_secrets_are_redacted_in_the_trace)
{
    static const char *const headers[] = {"authorization: Bearer " SECRET, "Cookie: " SECRET, "X-Meta: in sight", NULL};
    struct davit_client *client = make_client();

    CHECK_INT(invoke(client, "ImagePush", DAVIT_PARAMS({"name", "x"}, {"X-Registry-Auth", SECRET}), NULL, headers),
              DAVIT_ERR_ENGINE);
    CHECK_INT(invoke(client, "ImageBuild", DAVIT_PARAMS({"X-Registry-Config", SECRET}), NULL, NULL), DAVIT_ERR_ENGINE);
    CHECK(lines > 8);
    CHECK_HAS(said, "X-Registry-Auth: [redacted]");
    CHECK_HAS(said, "X-Registry-Config: [redacted]");
    CHECK_HAS(said, "authorization: [redacted]");
    CHECK_HAS(said, "Cookie: [redacted]");
    CHECK_HAS(said, "Set-Cookie: [redacted]");
    CHECK_HAS(said, "X-Meta: in sight");
    CHECK_HAS(said, "X-Plain: in sight");
    CHECK(!strstr(said, SECRET));
    davit_client_free(client);
}

TEST(bodies_are_shown_by_their_size_only)
{
    struct davit_client *client = make_client();
    const struct davit_body *body = DAVIT_TEXT("{\"password\": \"" SECRET "\"}");

    CHECK_INT(invoke(client, "SystemAuth", NULL, body, NULL), DAVIT_ERR_ENGINE);
    CHECK(!strstr(said, SECRET));
    CHECK(!strstr(said, "password"));
    davit_client_free(client);
}

TEST(a_secret_that_is_refused_is_not_quoted)
{
    static const char *const headers[] = {"Authorization: " SECRET "\n", NULL};
    struct davit_client *client = make_client();

    CHECK_INT(invoke(client, "ImagePush", DAVIT_PARAMS({"name", "x"}, {"X-Registry-Auth", SECRET "\n"}), NULL, NULL),
              DAVIT_ERR_CHECK);
    CHECK_INT(invoke(client, "ImageBuild", DAVIT_PARAMS({"X-Registry-Config", SECRET "\xff"}), NULL, NULL),
              DAVIT_ERR_CHECK);
    CHECK_INT(invoke(client, "SystemInfo", NULL, NULL, headers), DAVIT_ERR_CHECK);
    CHECK_INT(invoke(client, "SystemAuth", NULL, DAVIT_TEXT("{\"password\": \"" SECRET "\" oh"), NULL), DAVIT_ERR_JSON);
    CHECK_HAS(said, "X-Registry-Auth");
    CHECK(!strstr(said, SECRET));
    davit_client_free(client);
}

/* Whether a prepared request's body is marked as secret. */
static bool has_secret_body(struct davit_client *client, const char *operation, const struct davit_param *params)
{
    struct davit_prepared *prepared = NULL;
    bool secret = false;

    CHECK_INT(davit_prepare(client, operation, params, DAVIT_TEXT("{}"), NULL, &prepared, NULL), DAVIT_OK);
    CHECK(davit_prepared_body(prepared, NULL, &secret));
    davit_prepared_free(prepared);
    return secret;
}

TEST(a_prepared_request_says_which_of_its_parts_are_secret)
{
    struct davit_client *client = make_client();
    struct davit_prepared *prepared = NULL;
    const char *name, *value;
    bool secret = false;

    CHECK_INT(davit_prepare(client, "ImagePush", DAVIT_PARAMS({"name", "x"}, {"X-Registry-Auth", SECRET}), NULL, NULL,
                            &prepared, NULL),
              DAVIT_OK);
    CHECK(davit_prepared_header(prepared, 0, &name, &value, &secret));
    CHECK_TEXT(value, SECRET);
    CHECK(secret);
    davit_prepared_free(prepared);
    CHECK(has_secret_body(client, "SystemAuth", NULL));
    CHECK(has_secret_body(client, "SwarmJoin", NULL));
    CHECK(has_secret_body(client, "SwarmUnlock", NULL));
    CHECK(has_secret_body(client, "SecretCreate", NULL));
    CHECK(!has_secret_body(client, "ContainerCreate", NULL));
    davit_client_free(client);
}

/* ------------------------------------------------------------------------------------------------------ memory --- */

/* What the linker puts in the place of malloc and its kin (-Wl,--wrap=malloc …), in davit and here. */
void *__real_malloc(size_t size);
void __real_free(void *pointer);
void *__wrap_malloc(size_t size);
void *__wrap_realloc(void *pointer, size_t size);
void __wrap_free(void *pointer);

static bool watching;
static int let_go, left_behind; /* blocks, and those of them with the secret inside */

void *__wrap_malloc(size_t size)
{
    return calloc(1, size);
}

void __wrap_free(void *pointer)
{
    let_go += watching && pointer;
    left_behind += watching && pointer && memmem(pointer, malloc_usable_size(pointer), SECRET, strlen(SECRET));
    __real_free(pointer);
}

void *__wrap_realloc(void *pointer, size_t size)
{
    void *moved = calloc(1, size);
    if (moved && pointer)
        memcpy(moved, pointer, malloc_usable_size(pointer) < size ? malloc_usable_size(pointer) : size);
    if (moved)
        __wrap_free(pointer);
    return moved;
}

TEST(no_secret_stays_behind_in_memory_that_was_let_go)
{
    char more[2][1000] = {"Authorization: " SECRET "; ", "X-Meta: "};
    const char *const headers[] = {more[0], more[1], NULL};
    struct davit_client *client = make_client();
    const struct davit_param *params = DAVIT_PARAMS({"name", "x"}, {"X-Registry-Auth", SECRET});
    struct davit_prepared *prepared = NULL;
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct json_object *value = json_object_new_string(SECRET);

    memset(more[0] + strlen(more[0]), 'x', 900);
    memset(more[1] + strlen(more[1]), 'x', 900);
    options.headers = headers;
    watching = true;
    CHECK_INT(davit_invoke(client, "ImagePush", params, NULL, &options, NULL, NULL), DAVIT_ERR_ENGINE);
    CHECK_INT(davit_prepare(client, "SecretCreate", NULL, DAVIT_VALUE(value), NULL, &prepared, NULL), DAVIT_OK);
    davit_prepared_free(prepared);
    watching = false;
    CHECK(let_go > 5);
    CHECK_INT(left_behind, 0);
    json_object_put(value);
    davit_client_free(client);
}

int main(void)
{
    RUN(no_secret_stays_behind_in_memory_that_was_let_go);
    RUN(headers_that_carry_secrets_are_redacted_in_the_trace);
    RUN(bodies_are_shown_by_their_size_only);
    RUN(a_secret_that_is_refused_is_not_quoted);
    RUN(a_prepared_request_says_which_of_its_parts_are_secret);
    return DONE;
}
