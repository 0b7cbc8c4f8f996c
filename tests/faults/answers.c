/*
 * Every wrong answer that server.py knows, over both transports: the call ends within its time-outs with the code and
 * the words it should, and the same client gets a good answer right after. What is wrong before there is an answer, an
 * endpoint that is no engine, is in endpoints.c; what is repeated and what is not, in repeat.c.
 */
#include <string.h>

#include "faulty.h"
#include "test.h"

/* A fault, as an answer to ContainerInspect, and what must come of it: code, HTTP status, words of the message. */
struct expectation {
    const char *fault;
    int code;
    int status;
    const char *says;
};

static const struct expectation expectations[] = {
    {"closes-before-answer", DAVIT_ERR_PROTOCOL, 0, "answer"},
    {"closes-in-status-line", DAVIT_ERR_PROTOCOL, 0, ""},
    {"closes-in-head", DAVIT_ERR_PROTOCOL, 0, ""},
    {"closes-after-head", DAVIT_ERR_PROTOCOL, 0, ""},
    {"closes-in-body", DAVIT_ERR_PROTOCOL, 0, ""},
    {"closes-in-chunk", DAVIT_ERR_PROTOCOL, 0, ""},
    {"closes-before-last-chunk", DAVIT_ERR_PROTOCOL, 0, ""},
    {"resets", DAVIT_ERR_PROTOCOL, 0, ""},
    {"silent", DAVIT_ERR_TIMEOUT, 0, "first byte"},
    {"stops-in-head", DAVIT_ERR_TIMEOUT, 0, ""},
    {"stops-in-body", DAVIT_ERR_TIMEOUT, 0, "idle"},
    {"stops-in-chunk", DAVIT_ERR_TIMEOUT, 0, "idle"},

    {"garbage", DAVIT_ERR_PROTOCOL, 0, "HTTP"},
    {"binary-garbage", DAVIT_ERR_PROTOCOL, 0, "HTTP"},
    {"ssh-banner", DAVIT_ERR_PROTOCOL, 0, "HTTP"},
    {"bare-html", DAVIT_ERR_PROTOCOL, 0, "HTTP"},
    {"http-3-digits-short", DAVIT_ERR_PROTOCOL, 0, ""},
    {"http-no-digits", DAVIT_ERR_PROTOCOL, 0, ""},
    {"http-9.9", DAVIT_ERR_PROTOCOL, 0, ""},
    {"nul-in-head", DAVIT_ERR_PROTOCOL, 0, ""},
    {"header-without-colon", DAVIT_ERR_PROTOCOL, 0, "colon"},
    {"switches-protocols", DAVIT_ERR_PROTOCOL, 0, "101"},

    {"length-too-long", DAVIT_ERR_PROTOCOL, 0, ""},
    {"length-no-number", DAVIT_ERR_PROTOCOL, 0, ""},
    {"length-negative", DAVIT_ERR_PROTOCOL, 0, ""},
    {"length-enormous", DAVIT_ERR_LIMIT, 0, "1048576"},
    {"chunk-size-no-number", DAVIT_ERR_PROTOCOL, 0, "chunk"},
    {"chunk-size-enormous", DAVIT_ERR_PROTOCOL, 0, "chunk"},
    {"chunk-too-long", DAVIT_ERR_PROTOCOL, 0, "chunk"},

    {"endless-head", DAVIT_ERR_LIMIT, 0, "head"},
    {"endless-header", DAVIT_ERR_LIMIT, 0, "head"},
    {"endless-status-line", DAVIT_ERR_LIMIT, 0, "head"},
    {"endless-1xx", DAVIT_ERR_LIMIT, 0, "head"},
    {"endless-body", DAVIT_ERR_LIMIT, 0, "1048576"},
    {"endless-chunks", DAVIT_ERR_LIMIT, 0, "1048576"},
    {"endless-small-chunks", DAVIT_ERR_LIMIT, 0, "1048576"},
    {"endless-chunk-extension", DAVIT_ERR_TIMEOUT, 0, "time-out"},
    {"endless-trailer", DAVIT_ERR_LIMIT, 0, "head"},
    {"endless-error", DAVIT_ERR_LIMIT, 0, "1048576"},
    {"head-of-300k", DAVIT_ERR_LIMIT, 0, "head"},

    {"html-502", DAVIT_ERR_ENGINE, 502, "502"},
    {"html-200", DAVIT_ERR_PROTOCOL, 200, "text/html"},
    {"redirect", DAVIT_ERR_REFUSED, 301, "301: it redirects to \"/v1.41/elsewhere\""},
    {"redirect-odd", DAVIT_ERR_REFUSED, 302, "302: it redirects to \"/\\x1B[2Jxxx"},
    {"error-500", DAVIT_ERR_ENGINE, 500, "500"},
    {"error-404", DAVIT_ERR_REFUSED, 404, "404"},
    {"error-in-json", DAVIT_ERR_REFUSED, 409, "is busy"},
    {"status-999", DAVIT_ERR_REFUSED, 999, "999"},
};

/* Strange answers that are good ones all the same, and the body they have. */
static const struct {
    const char *fault, *body;
} tolerated[] = {
    {"slow", "{\"a\": 1}"},
    {"pauses", "{\"a\": \"bcd\"}"},
    {"few-1xx", "{}"},
    {"http-1.0", "{}"},
    {"length-too-short", "{}"},
    {"head-of-200k", "{}"},
    {"closes-afterwards", "{\"Id\":\"closes-afterwards\"}"},
};

static int inspect(struct davit_client *client, const char *fault, struct davit_response **ret,
                   struct davit_error *reterr)
{
    return davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", fault}), NULL, NULL, ret, reterr);
}

/* One fault, one good call after it. Names the fault when something is wrong. */
static void meet(struct davit_client *client, const struct expectation *expected)
{
    struct davit_response *response = NULL;
    struct davit_error error = {0};
    int failures = test_failures;
    long start = milliseconds();

    CHECK_INT(inspect(client, expected->fault, &response, &error), expected->code);
    CHECK(milliseconds() - start <= stretched(FAULTY_PATIENCE + 300));
    CHECK_INT(error.code, expected->code);
    CHECK_INT(error.http_status, expected->status);
    CHECK_HAS(error.message, expected->says);
    CHECK(strlen(error.message) > 10 && strlen(error.message) < 400);
    CHECK(!strstr(error.message, "<p>"));
    CHECK_INT(response ? davit_response_status(response) : 0, expected->status);
    davit_response_free(response);
    CHECK(faulty_usable(client));
    if (test_failures > failures)
        fprintf(stderr, "    … this was %s, which said: %s\n", expected->fault, error.message);
}

static void meet_all(bool tcp)
{
    struct davit_client *client = faulty_client(faulty_endpoint(tcp));
    for (size_t i = 0; CHECK(client) && i < sizeof expectations / sizeof *expectations; i++)
        meet(client, &expectations[i]);
    davit_client_free(client);
}

TEST(every_wrong_answer_over_a_unix_socket_is_a_clear_error_and_the_client_stays_usable)
{
    meet_all(false);
}

TEST(every_wrong_answer_over_tcp_is_a_clear_error_and_the_client_stays_usable)
{
    meet_all(true);
}

TEST(strange_answers_that_http_allows_are_read)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    for (size_t i = 0; CHECK(client) && i < sizeof tolerated / sizeof *tolerated; i++) {
        struct davit_response *response = NULL;
        struct davit_error error = {0};
        if (CHECK_INT(inspect(client, tolerated[i].fault, &response, &error), DAVIT_OK))
            CHECK_TEXT(davit_response_body(response, NULL), tolerated[i].body);
        else
            fprintf(stderr, "    … this was %s, which said: %s\n", tolerated[i].fault, error.message);
        davit_response_free(response);
        CHECK(faulty_usable(client));
    }
    davit_client_free(client);
}

TEST(a_redirect_is_not_followed)
{
    struct davit_client *client = faulty_client(faulty_endpoint(true));
    struct davit_response *response = NULL;

    CHECK_INT(inspect(client, "redirect", &response, NULL), DAVIT_ERR_REFUSED);
    CHECK_TEXT(davit_response_header(response, "location"), "/v1.41/elsewhere");
    CHECK_INT(faulty_ask(client, "seen/elsewhere"), 0);
    davit_response_free(response);
    davit_client_free(client);
}

TEST(the_body_of_an_html_error_is_there_to_look_at)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_response *response = NULL;

    CHECK_INT(inspect(client, "html-502", &response, NULL), DAVIT_ERR_ENGINE);
    CHECK_HAS(davit_response_body(response, NULL), "<title>Bad Gateway</title>");
    CHECK_TEXT(davit_response_header(response, "CONTENT-TYPE"), "text/html");
    davit_response_free(response);
    davit_client_free(client);
}

TEST(a_success_that_the_document_does_not_list_is_still_no_error)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_response *response = NULL;

    CHECK_INT(inspect(client, "status-299", &response, NULL), DAVIT_OK);
    CHECK_INT(davit_response_status(response), 299);
    davit_response_free(response);
    davit_client_free(client);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(every_wrong_answer_over_a_unix_socket_is_a_clear_error_and_the_client_stays_usable);
    RUN(every_wrong_answer_over_tcp_is_a_clear_error_and_the_client_stays_usable);
    RUN(strange_answers_that_http_allows_are_read);
    RUN(a_redirect_is_not_followed);
    RUN(the_body_of_an_html_error_is_there_to_look_at);
    RUN(a_success_that_the_document_does_not_list_is_still_no_error);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
