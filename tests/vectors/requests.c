/*
 * operations.json, requests.json and routes.json: what davit_prepare() makes of a request must be the vector's request,
 * byte for byte, or fail with exactly the vector's problems; and what davit_invoke() hands to a test double must be the
 * same.
 */
#include <stdlib.h>
#include <string.h>

#include "test.h"
#include "vector.h"

/* Compares the bytes of a body. */
static void check_body(const struct davit_prepared *prepared, struct json_object *expected)
{
    size_t size = 0;
    const void *body = davit_prepared_body(prepared, &size, NULL);
    struct text text = vector_text(expected);

    CHECK_INT(body != NULL, text.data != NULL);
    if (CHECK_INT(size, text.size) && body)
        CHECK(memcmp(body, text.data, size) == 0);
    free(text.data);
}

static void check_headers(const struct davit_prepared *prepared, struct json_object *expected)
{
    const char *name = NULL, *value = NULL;
    size_t count = expected ? json_object_array_length(expected) : 0;

    for (size_t i = 0; i < count; i++) {
        struct json_object *pair = json_object_array_get_idx(expected, i);
        if (!CHECK(davit_prepared_header(prepared, i, &name, &value, NULL)))
            return;
        CHECK_TEXT(name, json_object_get_string(json_object_array_get_idx(pair, 0)));
        CHECK_TEXT(value, json_object_get_string(json_object_array_get_idx(pair, 1)));
    }
    if (!CHECK(!davit_prepared_header(prepared, count, &name, &value, NULL)))
        fprintf(stderr, "    one more header: %s: %s\n", name, value);
}

/* Compares a whole request with what the vector expects. */
static void check_request(const struct davit_prepared *prepared, struct json_object *expected)
{
    struct text target = vector_text(vector_member(expected, "target"));

    CHECK_TEXT(davit_prepared_method(prepared), vector_string(expected, "method"));
    CHECK_TEXT(davit_prepared_target(prepared), target.data);
    check_headers(prepared, vector_member(expected, "headers"));
    check_body(prepared, vector_member(expected, "body"));
    free(target.data);
}

/* Compares a report with the problems that the vector expects: [code, path, message] each. */
static void check_problems(const struct davit_report *report, const struct davit_error *error,
                           struct json_object *expected)
{
    size_t count = json_object_array_length(expected);

    CHECK_INT(davit_report_count(report), count);
    CHECK_INT(error->problem_count, count);
    for (size_t i = 0; i < count; i++) {
        struct json_object *problem = json_object_array_get_idx(expected, i);
        struct davit_problem found = {0};
        if (!CHECK(davit_report_problem(report, i, &found)))
            return;
        const char *message = json_object_get_string(json_object_array_get_idx(problem, 2));
        CHECK_TEXT(davit_code_name(found.code), json_object_get_string(json_object_array_get_idx(problem, 0)));
        CHECK_TEXT(found.path, json_object_get_string(json_object_array_get_idx(problem, 1)));
        vector_check_message(found.message, message);
        CHECK_HAS(error->message, found.message);
    }
}

/* What a double saw. */
struct seen {
    struct json_object *expected;
    int calls;
};

static int see(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    struct seen *seen = data;
    seen->calls++;
    if (seen->expected)
        check_request(request, seen->expected);
    *answer = (struct davit_answer){.status = 200, .body = "{}", .body_size = 2};
    return DAVIT_OK;
}

/* The version of a vector's request: that of its client, unless the target has none. */
static const char *expected_version(const struct vector *vector)
{
    const char *target = vector_string(vector_member(vector->json, "expect"), "target");
    return target && strcmp(target, "/_ping") == 0 ? NULL : vector->version;
}

static void check_prepared(struct davit_client *client, const struct vector *vector, struct davit_report *report)
{
    struct davit_call_options options = vector->options;
    struct davit_prepared *prepared = NULL;
    struct davit_error error = {0};
    struct json_object *problems = vector_member(vector->json, "problems");

    options.report = report;
    int r = davit_prepare(client, vector->operation, vector->params, vector_body(vector), &options, &prepared, &error);
    if (problems) {
        CHECK_TEXT(davit_code_name(r), vector_string(vector->json, "code"));
        CHECK(prepared == NULL);
        check_problems(report, &error, problems);
    } else if (CHECK_TEXT(davit_code_name(r), "DAVIT_OK")) {
        CHECK_TEXT(davit_prepared_version(prepared, NULL), expected_version(vector));
        check_request(prepared, vector_member(vector->json, "expect"));
        CHECK_INT(davit_report_count(report), 0);
    } else {
        fprintf(stderr, "    %s\n", error.message);
    }
    davit_prepared_free(prepared);
}

/* The same through davit_invoke(). An endless operation is prepared, not invoked; nothing wrong reaches the double. */
static void check_invoked(struct davit_client *client, const struct vector *vector, const struct seen *seen)
{
    struct davit_response *response = NULL;
    struct davit_error error = {0};
    int r = davit_invoke(client, vector->operation, vector->params, vector_body(vector), &vector->options, &response,
                         &error);

    if (vector_member(vector->json, "problems")) {
        CHECK_TEXT(davit_code_name(r), vector_string(vector->json, "code"));
        CHECK_INT(seen->calls, 0);
    } else if (r == DAVIT_ERR_ENDLESS) {
        CHECK_INT(seen->calls, 0);
    } else if (CHECK_TEXT(davit_code_name(r), "DAVIT_OK")) {
        CHECK_INT(seen->calls, 1);
        CHECK_TEXT(davit_response_version(response), expected_version(vector));
    } else {
        fprintf(stderr, "    %s\n", error.message);
    }
    davit_response_free(response);
}

static void check_vector(struct json_object *json, struct davit_report *report)
{
    struct vector vector;
    vector_read(json, &vector);
    struct seen seen = {.expected = vector_member(json, "expect")};
    struct davit_client *client = vector_client(vector.version, see, &seen);
    int failures = test_failures;

    if (CHECK(client)) {
        check_prepared(client, &vector, report);
        CHECK_INT(seen.calls, 0);
        check_invoked(client, &vector, &seen);
    }
    if (test_failures > failures)
        fprintf(stderr, "    … this was %s at %s\n", vector.name, vector.version);
    davit_client_free(client);
    vector_done(&vector);
}

static void for_each(const char *file, void (*check)(struct json_object *, struct davit_report *))
{
    struct davit_report *report = NULL;
    struct json_object *vectors = vectors_load(file);
    size_t count = json_object_array_length(vectors);

    CHECK(count > 0);
    if (CHECK_INT(davit_report_new(&report, NULL), DAVIT_OK))
        for (size_t i = 0; i < count; i++)
            check(json_object_array_get_idx(vectors, i), report);
    davit_report_free(report);
    json_object_put(vectors);
    printf("%s: %zu requests\n", file, count);
}

TEST(every_request_is_encoded_as_its_vector_says_or_refused_with_its_problems)
{
    for_each("operations.json", check_vector);
    for_each("requests.json", check_vector);
}

/* A vector of davit_request(): "method" and "path" instead of an operation. */
static void check_route(struct json_object *json, struct davit_report *report)
{
    struct vector vector;
    struct davit_response *response = NULL;
    struct davit_error error = {0};
    struct seen seen = {.expected = vector_member(json, "expect")};
    struct json_object *problems = vector_member(json, "problems");
    struct text path = vector_text(vector_member(json, "path"));
    int failures = test_failures;

    vector_read(json, &vector);
    vector.options.report = report;
    struct davit_client *client = vector_client(vector.version, see, &seen);
    int r = davit_request(client, vector_string(json, "method"), path.data, vector.params, vector_body(&vector),
                          &vector.options, &response, &error);
    CHECK_TEXT(davit_code_name(r), problems ? vector_string(json, "code") : "DAVIT_OK");
    CHECK_INT(seen.calls, problems ? 0 : 1);
    if (problems)
        check_problems(report, &error, problems);
    if (test_failures > failures)
        fprintf(stderr, "    … this was %s\n", vector.name);
    davit_response_free(response);
    davit_client_free(client);
    free(path.data);
    vector_done(&vector);
}

TEST(every_route_that_no_document_lists_is_sent_as_its_vector_says_or_refused_with_its_problems)
{
    for_each("routes.json", check_route);
}

int main(void)
{
    RUN(every_request_is_encoded_as_its_vector_says_or_refused_with_its_problems);
    RUN(every_route_that_no_document_lists_is_sent_as_its_vector_says_or_refused_with_its_problems);
    return DONE;
}
