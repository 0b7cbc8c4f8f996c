/*
 * The same reader through davit_response_json(): answers of a test double, as one value, as a sequence, in a header.
 */
#include "reading.h"

/* What the double answers next. */
struct canned {
    const char *body;
    size_t size;
    const char *header;
};

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    static const char *headers[2];
    const struct canned *canned = data;
    (void)request;
    headers[0] = canned->header;
    answer->status = 200;
    answer->headers = headers;
    answer->body = canned->body;
    answer->body_size = canned->size;
    return DAVIT_OK;
}

/*
 * The response to an operation that answers so. A sequence is read by the call itself, which may hide an error: whether
 * the call fails is therefore not looked at here, only that it hands the response over.
 */
static struct davit_response *response_to(const char *operation, const struct davit_param *params, struct canned canned)
{
    struct davit_client *client = NULL;
    struct davit_response *response = NULL;
    struct davit_error error = {.message = ""};
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.api_version = "1.41";
    options.respond = respond;
    options.respond_data = &canned;
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    davit_invoke(client, operation, params, NULL, NULL, &response, &error);
    if (!CHECK(response != NULL))
        fprintf(stderr, "  %s\n", error.message);
    davit_client_free(client);
    return response;
}

static struct davit_response *version_answer(const char *body, size_t size)
{
    return response_to("SystemVersion", NULL, (struct canned){body, size, "Content-Type: application/json"});
}

static struct davit_response *pull_answer(const char *body)
{
    return response_to("ImageCreate", DAVIT_PARAMS({"fromImage", "busybox"}),
                       (struct canned){body, strlen(body), "Content-Type: application/json"});
}

static struct davit_response *stat_answer(const char *header)
{
    return response_to("ContainerArchiveInfo", DAVIT_PARAMS({"id", "x"}, {"path", "/etc"}),
                       (struct canned){"", 0, header});
}

static void check_value(struct davit_response *response, const char *expected)
{
    struct json_object *value = NULL;
    struct davit_error error = {.message = ""};
    if (CHECK_INT(davit_response_json(response, &value, &error), DAVIT_OK))
        CHECK_TEXT(json_object_to_json_string_ext(value, PLAIN), expected);
    else
        fprintf(stderr, "  %s\n", error.message);
    davit_response_free(response);
}

static void check_refused(struct davit_response *response, int code, const char *says)
{
    struct json_object *const untouched = (struct json_object *)&test_name;
    for (int time = 0; time < 2; time++) { /* asked again it says the same */
        struct json_object *value = untouched;
        struct davit_error error = {.message = ""};
        CHECK_INT(davit_response_json(response, &value, &error), code);
        CHECK_HAS(error.message, says);
        CHECK(value == untouched);
    }
    davit_response_free(response);
}

TEST(a_body_is_read_as_one_value)
{
    check_value(version_answer("{\"Version\": \"20.10\", \"n\": 18446744073709551615}\n", 47),
                "{\"Version\":\"20.10\",\"n\":18446744073709551615}");
    check_value(version_answer("null", 4), "null");
}

TEST(a_value_is_built_once_and_may_be_kept_longer_than_the_response)
{
    struct json_object *first = NULL;
    struct json_object *second = NULL;
    struct davit_response *response = version_answer("{\"a\":[1,2]}", 11);
    CHECK_INT(davit_response_json(response, &first, NULL), DAVIT_OK);
    CHECK_INT(davit_response_json(response, &second, NULL), DAVIT_OK);
    CHECK(first != NULL && first == second);
    json_object_get(first);
    davit_response_free(response);
    CHECK_TEXT(json_object_to_json_string_ext(first, PLAIN), "{\"a\":[1,2]}");
    json_object_put(first);
}

TEST(what_the_reader_refuses_is_refused_here_with_its_place)
{
    check_refused(version_answer("{\"a\":1}{", 8), DAVIT_ERR_JSON, "byte 7");
    check_refused(version_answer("{\"a\":1,\"a\":2}", 13), DAVIT_ERR_JSON, "\"a\"");
    check_refused(version_answer("[\"\\ud800\"]", 10), DAVIT_ERR_JSON, "byte 2");
    check_refused(version_answer("[1]\0", 4), DAVIT_ERR_JSON, "byte 3");
    check_refused(version_answer("", 0), DAVIT_ERR_JSON, "byte 0");
}

TEST(nesting_beyond_the_limit_is_the_limits_error)
{
    char text[DAVIT_JSON_DEPTH_MAX + 1];
    memset(text, '[', sizeof text);
    check_refused(version_answer(text, sizeof text), DAVIT_ERR_LIMIT, "512 levels");
}

TEST(a_refused_body_is_still_there_as_bytes)
{
    size_t size;
    struct davit_response *response = version_answer("[1,", 3);
    CHECK_INT(davit_response_json(response, &(struct json_object *){NULL}, NULL), DAVIT_ERR_JSON);
    CHECK_TEXT(davit_response_body(response, &size), "[1,");
    CHECK_INT(size, 3);
    davit_response_free(response);
}

TEST(a_sequence_is_an_array_of_its_values_however_they_are_set_apart)
{
    check_value(pull_answer("{\"a\":1}\r\n{\"b\":2}\r\n"), "[{\"a\":1},{\"b\":2}]");
    check_value(pull_answer("{\"a\":1}{\"b\":2}"), "[{\"a\":1},{\"b\":2}]");
    check_value(pull_answer("\x1e{\"a\":1}\n\x1e{\"b\":2}\n"), "[{\"a\":1},{\"b\":2}]");
    check_value(pull_answer("{\"a\":1}"), "[{\"a\":1}]");
    check_value(pull_answer(" \n"), "[]");
    check_value(pull_answer(""), "[]");
}

TEST(a_broken_value_in_a_sequence_is_refused_with_its_place_in_the_whole)
{
    check_refused(pull_answer("{\"a\":1}\n{\"b\":1.}\n"), DAVIT_ERR_JSON, "byte 15");
    check_refused(pull_answer("{\"a\":1}\n{\"b\":"), DAVIT_ERR_JSON, "byte 13");
}

TEST(a_result_in_a_header_is_decoded_from_either_alphabet_padded_or_not)
{
    check_value(stat_answer("X-Docker-Container-Path-Stat: eyJuYW1lIjoiZXRjIn0="), "{\"name\":\"etc\"}");
    check_value(stat_answer("X-Docker-Container-Path-Stat: eyJuYW1lIjoiZXRjIn0"), "{\"name\":\"etc\"}");
    check_value(stat_answer("x-docker-container-path-stat: eyJuYW1lIjoiw7_Dv8O_In0="), "{\"name\":\"ÿÿÿ\"}");
    check_value(stat_answer("X-Docker-Container-Path-Stat: eyJuYW1lIjoiw7/Dv8O/In0="), "{\"name\":\"ÿÿÿ\"}");
}

TEST(a_header_that_is_no_base64_or_no_json_or_missing_is_refused)
{
    check_refused(stat_answer("X-Docker-Container-Path-Stat: %%%"), DAVIT_ERR_PROTOCOL, "X-Docker-Container-Path-Stat");
    check_refused(stat_answer("X-Docker-Container-Path-Stat: MS4="), DAVIT_ERR_JSON, "byte 2"); /* "1." */
    check_refused(stat_answer("X-Other: e30="), DAVIT_ERR_PROTOCOL, "X-Docker-Container-Path-Stat");
}

int main(void)
{
    RUN(a_body_is_read_as_one_value);
    RUN(a_value_is_built_once_and_may_be_kept_longer_than_the_response);
    RUN(what_the_reader_refuses_is_refused_here_with_its_place);
    RUN(nesting_beyond_the_limit_is_the_limits_error);
    RUN(a_refused_body_is_still_there_as_bytes);
    RUN(a_sequence_is_an_array_of_its_values_however_they_are_set_apart);
    RUN(a_broken_value_in_a_sequence_is_refused_with_its_place_in_the_whole);
    RUN(a_result_in_a_header_is_decoded_from_either_alphabet_padded_or_not);
    RUN(a_header_that_is_no_base64_or_no_json_or_missing_is_refused);
    return DONE;
}
