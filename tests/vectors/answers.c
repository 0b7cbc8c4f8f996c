/*
 * answers.json: an answer goes through a test double, and what davit makes of it (code, message, JSON, outputs) must be
 * what the vector says.
 */
#include <stdlib.h>
#include <string.h>

#include "test.h"
#include "vector.h"

/* An answer of a vector, kept alive for the double. */
struct given {
    struct davit_answer answer;
    const char *headers[HEADERS_MAX + 1];
    struct text body;
};

static void read_given(struct json_object *json, struct given *ret)
{
    *ret = (struct given){.body = vector_text(vector_member(json, "body"))};
    vector_read_headers(vector_member(json, "headers"), ret->headers);
    ret->answer = (struct davit_answer){
        .status = json_object_get_int(vector_member(json, "status")),
        .body = ret->body.data,
        .body_size = ret->body.size,
    };
}

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    struct given *given = data;
    (void)request;
    *answer = given->answer;
    answer->headers = given->headers;
    return DAVIT_OK;
}

/* The answer as it came: status, headers, and body must be there whatever the code says. */
static void check_raw(struct davit_response *response, const struct given *given)
{
    size_t size = 0;
    const char *body = davit_response_body(response, &size);

    CHECK_INT(davit_response_status(response), given->answer.status);
    if (CHECK_INT(size, given->body.size))
        CHECK(memcmp(body, given->body.data ? given->body.data : "", size) == 0);
    CHECK_INT(body[size], 0);
    for (size_t i = 0; given->headers[i]; i++) {
        const char *name = NULL, *value = NULL;
        if (CHECK(davit_response_header_at(response, i, &name, &value)))
            CHECK(strncmp(given->headers[i], name, strlen(name)) == 0 && strstr(given->headers[i], value));
    }
}

static void check_json(struct davit_response *response, struct json_object *vector)
{
    struct json_object *json = NULL;
    struct davit_error error = {0};
    const char *code = vector_string(vector, "json_code");
    const int flags = JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE;

    if (!code && !vector_member(vector, "json"))
        return;
    CHECK_TEXT(davit_code_name(davit_response_json(response, &json, &error)), code ? code : "DAVIT_OK");
    if (!code)
        CHECK_TEXT(json_object_to_json_string_ext(json, flags), vector_string(vector, "json"));
    else if (vector_string(vector, "json_message"))
        vector_check_message(error.message, vector_string(vector, "json_message"));
}

static void check_output(struct davit_response *response, struct json_object *vector, enum davit_output output,
                         const char *member)
{
    const char *bytes = NULL, *code = vector_string(vector, "output_code");
    size_t size = 0;
    struct davit_error error = {0};
    struct text expected = vector_text(vector_member(vector, member));

    if (expected.data || code)
        CHECK_TEXT(davit_code_name(davit_response_output(response, output, &bytes, &size, &error)),
                   code ? code : "DAVIT_OK");
    if (code)
        CHECK_TEXT(error.message, vector_string(vector, "output_message"));
    else if (expected.data && CHECK_INT(size, expected.size))
        CHECK(memcmp(bytes, expected.data, size) == 0 && bytes[size] == 0);
    free(expected.data);
}

static void check_vector(struct json_object *json)
{
    struct vector vector;
    struct given given;
    struct davit_response *response = NULL;
    struct davit_error error = {0};
    const char *code = vector_string(json, "code") ? vector_string(json, "code") : "DAVIT_OK";
    int failures = test_failures;

    vector_read(json, &vector);
    read_given(vector_member(json, "answer"), &given);
    struct davit_client *client = vector_client(vector.version, respond, &given);
    int r = davit_invoke(client, vector.operation, vector.params, vector_body(&vector), NULL, &response, &error);
    CHECK_TEXT(davit_code_name(r), code);
    if (r) {
        CHECK_INT(error.code, r);
        CHECK_INT(error.http_status, given.answer.status);
        vector_check_message(error.message, vector_string(json, "message"));
    }
    if (CHECK(response)) {
        check_raw(response, &given);
        check_json(response, json);
        check_output(response, json, DAVIT_STDOUT, "stdout");
        check_output(response, json, DAVIT_STDERR, "stderr");
    }
    if (test_failures > failures)
        fprintf(stderr, "    … this was: %s\n", vector.name);
    davit_response_free(response);
    davit_client_free(client);
    free(given.body.data);
    vector_done(&vector);
}

TEST(every_answer_is_taken_as_its_vector_says)
{
    struct json_object *vectors = vectors_load("answers.json");
    size_t count = json_object_array_length(vectors);

    CHECK(count > 0);
    for (size_t i = 0; i < count; i++)
        check_vector(json_object_array_get_idx(vectors, i));
    json_object_put(vectors);
    printf("%zu answers\n", count);
}

int main(void)
{
    RUN(every_answer_is_taken_as_its_vector_says);
    return DONE;
}
