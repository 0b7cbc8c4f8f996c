/*
 * Documented maxima: what is within is done, what crosses one is an error that says so.
 */
#include <stdlib.h>

#include <davit/davit.h>
#include <json-c/json.h>

#include "test.h"

static struct davit_answer answer;

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *ret)
{
    (void)data, (void)request;
    *ret = answer;
    return DAVIT_OK;
}

/* The last lines of the last request's and answer's heads. */
static char last_request[DAVIT_MESSAGE_MAX + 1], last_answer[DAVIT_MESSAGE_MAX + 1];

static void trace(void *data, enum davit_trace_event event, const char *line)
{
    (void)data;
    if (event == DAVIT_TRACE_REQUEST)
        snprintf(last_request, sizeof last_request, "%s", line);
    else if (event == DAVIT_TRACE_RESPONSE)
        snprintf(last_answer, sizeof last_answer, "%s", line);
}

static struct davit_client *make_client(void)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;

    options.api_version = "1.41";
    options.respond = respond;
    options.trace = trace;
    answer = (struct davit_answer){.status = 200, .body = "{}", .body_size = 2};
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    return client;
}

/* Pings with so many headers. */
static int ping(struct davit_client *client, size_t count, struct davit_error *reterr)
{
    const char **headers = calloc(count + 1, sizeof *headers);
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_prepared *prepared = NULL;
    const char *name, *value;

    for (size_t i = 0; i < count; i++)
        headers[i] = "X-A: b";
    options.headers = headers;
    int r = davit_prepare(client, "SystemPing", NULL, NULL, &options, &prepared, reterr);
    if (r == DAVIT_OK) {
        CHECK(davit_prepared_header(prepared, count - 1, &name, &value, NULL));
        CHECK(!davit_prepared_header(prepared, count, &name, &value, NULL));
    }
    davit_prepared_free(prepared);
    free(headers);
    return r;
}

TEST(a_request_has_at_most_a_thousand_headers)
{
    struct davit_client *client = make_client();
    struct davit_error error;

    CHECK_INT(DAVIT_HEADERS_MAX, 1000);
    CHECK_INT(ping(client, 1000, &error), DAVIT_OK);
    CHECK_INT(ping(client, 1001, &error), DAVIT_ERR_LIMIT);
    CHECK_TEXT(error.message, "header: more than 1000 of them");
    CHECK_INT(ping(client, 1000000, &error), DAVIT_ERR_LIMIT);
    davit_client_free(client);
}

/* {"message":"too bad","more":"xxx…"} of that size, and the message that becomes of it. */
static void fail_at_length(struct davit_client *client, size_t size, const char *expected)
{
    static const char start[] = "{\"message\":\"too bad\",\"more\":\"", end[] = "\"}";
    char *body = malloc(size);
    struct davit_response *response = NULL;
    struct davit_error error;
    size_t kept;

    memset(body, 'x', size);
    memcpy(body, start, strlen(start));
    memcpy(body + size - strlen(end), end, strlen(end));
    answer = (struct davit_answer){.status = 500, .body = body, .body_size = size};
    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, NULL, &response, &error), DAVIT_ERR_ENGINE);
    CHECK_TEXT(error.message, expected);
    CHECK_INT(error.http_status, 500);
    CHECK(memcmp(davit_response_body(response, &kept), body, size) == 0);
    CHECK_INT(kept, size);
    davit_response_free(response);
    free(body);
}

TEST(the_reason_of_a_failure_is_read_up_to_a_mebibyte)
{
    struct davit_client *client = make_client();

    CHECK_INT(DAVIT_ERROR_BODY_MAX, 1 << 20);
    fail_at_length(client, 1 << 20, "ContainerList: 500: too bad");
    fail_at_length(client, (1 << 20) + 1,
                   "ContainerList: 500: the engine's reason has 1048577 bytes, too many to be read");
    davit_client_free(client);
}

/* A header with many two-byte characters, the first at byte `start`, is traced up to the last one that fits. */
static void trace_long_line(struct davit_client *client, size_t start)
{
    char line[3000] = "X-A: xxx", expected[DAVIT_MESSAGE_MAX + 1] = "";
    const char *const headers[] = {line, NULL};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;

    for (size_t i = start; i < 2000; i += 2)
        strcpy(line + i, "ü");
    options.headers = headers;
    CHECK_INT(davit_invoke(client, "SystemPing", NULL, NULL, &options, NULL, NULL), DAVIT_OK);
    size_t fits = DAVIT_MESSAGE_MAX - sizeof "…";
    memcpy(expected, line, fits - (fits - start) % 2); /* expected is all NULs behind it */
    CHECK_TEXT(last_request, strcat(expected, "…"));
}

TEST(a_text_that_is_too_long_is_not_cut_within_a_character)
{
    struct davit_client *client = make_client();

    trace_long_line(client, 7);
    trace_long_line(client, 8);
    davit_client_free(client);
}

TEST(a_line_of_the_trace_is_one_line)
{
    static const char *const lines[] = {"X-A: b\r\nX-B: c", NULL};
    struct davit_client *client = make_client();

    answer.headers = lines;
    CHECK_INT(davit_invoke(client, "SystemPing", NULL, NULL, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(last_answer, "X-A: b  X-B: c");
    davit_client_free(client);
}

TEST(a_body_of_some_size_has_bytes)
{
    struct davit_client *client = make_client();
    const struct davit_body nothing = {.size = 5}, empty = {.size = 0};
    struct davit_error error;

    CHECK_INT(davit_invoke(client, "ContainerCreate", NULL, &nothing, NULL, NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_HAS(error.message, "body");
    CHECK_INT(davit_request(client, "POST", "/x", NULL, &nothing, NULL, NULL, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_request(client, "POST", "/x", NULL, &empty, NULL, NULL, NULL), DAVIT_OK);
    davit_client_free(client);
}

TEST(no_value_is_an_empty_body_and_not_null)
{
    struct davit_client *client = make_client();

    CHECK_INT(davit_invoke(client, "ContainerCreate", NULL, DAVIT_VALUE(NULL), NULL, NULL, NULL), DAVIT_ERR_JSON);
    CHECK_INT(davit_invoke(client, "ContainerCreate", NULL, DAVIT_TEXT("null"), NULL, NULL, NULL), DAVIT_OK);
    davit_client_free(client);
}

int main(void)
{
    RUN(a_request_has_at_most_a_thousand_headers);
    RUN(the_reason_of_a_failure_is_read_up_to_a_mebibyte);
    RUN(a_text_that_is_too_long_is_not_cut_within_a_character);
    RUN(a_line_of_the_trace_is_one_line);
    RUN(a_body_of_some_size_has_bytes);
    RUN(no_value_is_an_empty_body_and_not_null);
    return DONE;
}
