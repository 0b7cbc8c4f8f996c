/*
 * results.json and endless.json: what every operation's answer is made of, whether it may be repeated, and when it
 * would never end. And that no operation and no parameter is without a vector.
 */
#include <string.h>

#include "test.h"
#include "vector.h"

static struct json_object *vectors, *results, *endless;
static const char *newest; /* the newest version */

TEST(every_operation_has_the_result_kind_that_is_written_down_for_it)
{
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    int count = 0;

    for (; davit_operation_next(davit_engine_find("docker"), NULL, NULL, &operation); count++) {
        struct json_object *expected = vector_member(results, operation.name);
        if (!expected)
            fprintf(stderr, "results.json lacks %s\n", operation.name);
        if (!CHECK(expected))
            continue;
        int failures = test_failures;
        CHECK_TEXT(davit_result_name(operation.result), vector_string(expected, "result"));
        CHECK_TEXT(operation.result_header, vector_string(expected, "header"));
        CHECK_INT(operation.safe, json_object_get_boolean(vector_member(expected, "safe")));
        if (test_failures > failures)
            fprintf(stderr, "    … this was %s\n", operation.name);
    }
    CHECK_INT(json_object_object_length(results), count);
    printf("%d operations\n", count);
}

/*
 * Whether operations.json has a request for an operation, by any of its names, at that version (NULL: at any), with
 * that parameter (NULL: whichever).
 */
static bool has_vector(const struct davit_operation_info *operation, const char *version, const char *parameter)
{
    struct davit_operation_info found = DAVIT_OPERATION_INFO_INIT;
    for (size_t i = 0; i < json_object_array_length(vectors); i++) {
        struct vector vector;
        struct json_object *json = json_object_array_get_idx(vectors, i);
        if (davit_operation_find(operation->engine, vector_string(json, "operation"), NULL, &found, NULL) ||
            found.index != operation->index || (version && strcmp(version, vector_string(json, "version")) != 0))
            continue;
        vector_read(json, &vector);
        bool has = !parameter;
        for (size_t p = 0; p < vector.param_count; p++)
            has = has || strcmp(vector.params[p].name, parameter) == 0;
        vector_done(&vector);
        if (has)
            return true;
    }
    return false;
}

TEST(no_operation_and_no_parameter_is_without_a_request)
{
    const struct davit_engine *engine = davit_engine_find("docker");
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;

    while (davit_operation_next(engine, NULL, NULL, &operation)) {
        int failures = test_failures;
        struct davit_parameter_info parameter = DAVIT_PARAMETER_INFO_INIT;
        CHECK(has_vector(&operation, operation.since, NULL));
        CHECK(has_vector(&operation, operation.until ? operation.until : newest, NULL));
        for (size_t i = 0; davit_operation_parameter(&operation, i, &parameter); i++)
            if (!CHECK(has_vector(&operation, NULL, parameter.name)))
                fprintf(stderr, "    no vector has %s.%s\n", operation.name, parameter.name);
        if (test_failures > failures)
            fprintf(stderr, "    … this was %s\n", operation.name);
    }
}

/* Gives the vector what its operation requires at that version and it does not have. */
static void fill(struct vector *vector, const struct davit_operation_info *operation)
{
    struct davit_parameter_info parameter = DAVIT_PARAMETER_INFO_INIT;
    for (size_t i = 0; davit_operation_parameter(operation, i, &parameter); i++) {
        bool given = !parameter.required || parameter.until;
        for (size_t p = 0; p < vector->param_count; p++)
            given = given || strcmp(vector->params[p].name, parameter.name) == 0;
        if (!given) {
            vector->params[vector->param_count++] = (struct davit_param){parameter.name, "1"};
            vector->params[vector->param_count] = (struct davit_param){0};
        }
    }
    if (operation->body_required && !vector->body.data)
        vector->body = (struct davit_body){.data = "{}", .size = 2};
}

static int answer_nothing(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    (void)request;
    ++*(int *)data;
    *answer = (struct davit_answer){.status = 200};
    return DAVIT_OK;
}

/* Whether invoking would never end. The double must be asked if and only if it ends. */
static void check_endless(struct vector *vector, bool expected)
{
    int calls = 0, failures = test_failures;
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    struct davit_response *response = NULL;
    struct davit_error error = {0};
    struct davit_client *client = vector_client(newest, answer_nothing, &calls);

    if (CHECK_INT(davit_operation_find(davit_engine_find(NULL), vector->operation, NULL, &operation, &error),
                  DAVIT_OK)) {
        fill(vector, &operation);
        int r = davit_invoke(client, vector->operation, vector->params, vector_body(vector), NULL, &response, &error);
        CHECK_TEXT(davit_code_name(r), expected ? "DAVIT_ERR_ENDLESS" : "DAVIT_OK");
        CHECK_INT(calls, expected ? 0 : 1);
        if (expected)
            CHECK_HAS(error.message, vector->operation);
    }
    if (test_failures > failures)
        fprintf(stderr, "    … this was %s: %s\n", json_object_to_json_string(vector->json), error.message);
    davit_response_free(response);
    davit_client_free(client);
}

TEST(an_answer_that_would_never_end_is_refused_before_anything_is_sent)
{
    for (size_t i = 0; i < json_object_array_length(endless); i++) {
        struct vector vector;
        vector_read(json_object_array_get_idx(endless, i), &vector);
        size_t own = vector.param_count;
        check_endless(&vector, json_object_get_boolean(vector_member(vector.json, "endless")));
        vector.param_count = own;
        vector_done(&vector);
    }
}

/* Whether endless.json speaks of an operation. */
static bool may_be_endless(const char *operation)
{
    for (size_t i = 0; i < json_object_array_length(endless); i++)
        if (strcmp(vector_string(json_object_array_get_idx(endless, i), "operation"), operation) == 0)
            return true;
    return false;
}

TEST(every_other_operation_ends)
{
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    while (davit_operation_next(davit_engine_find("docker"), NULL, newest, &operation)) {
        struct vector vector = {.operation = operation.name};
        if (!may_be_endless(operation.name))
            check_endless(&vector, false);
    }
}

/* ----------------------------------------------------------------------------------- terminals of processes --- */

/* What a double is to be asked, and to answer. */
struct telling {
    struct json_object *expected; /* the operation's entry */
    const char *version;
    bool terminal;
    int questions;
    char answer[256];
};

/* {"Config": {"Tty": true}} for "Config.Tty". */
static void write_answer(struct telling *telling)
{
    const char *path = vector_string(telling->expected, "terminal");
    size_t depth = 1;
    char *at = telling->answer + sprintf(telling->answer, "{\"");
    for (; *path; path++)
        if (*path == '.') {
            at += sprintf(at, "\":{\"");
            depth++;
        } else {
            *at++ = *path;
        }
    at += sprintf(at, "\":%s", telling->terminal ? "true" : "false");
    memset(at, '}', depth);
    at[depth] = '\0';
}

static int tell(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    static const char frame[] = "\1\0\0\0\0\0\0\2ok";
    struct telling *telling = data;
    char target[128];
    *answer = (struct davit_answer){.status = 200, .body = frame, .body_size = sizeof frame - 1};
    if (strcmp(davit_prepared_operation(request), vector_string(telling->expected, "asks")) != 0)
        return DAVIT_OK;
    telling->questions++;
    snprintf(target, sizeof target, "/v%s%s", telling->version, vector_string(telling->expected, "at"));
    CHECK_TEXT(davit_prepared_target(request), target);
    *answer = (struct davit_answer){.status = 200, .body = telling->answer, .body_size = strlen(telling->answer)};
    return DAVIT_OK;
}

static void check_telling(const char *operation, struct telling *telling)
{
    struct davit_response *response = NULL;
    const char *out = NULL;
    size_t size = 0;
    write_answer(telling);
    struct davit_client *client = vector_client(telling->version, tell, telling);
    CHECK_INT(
        davit_invoke(client, operation, DAVIT_PARAMS({"id", "a/b"}, {"stdout", "true"}), NULL, NULL, &response, NULL),
        DAVIT_OK);
    CHECK_INT(telling->questions, 1);
    CHECK_INT(davit_response_output(response, DAVIT_STDOUT, &out, &size, NULL), DAVIT_OK);
    CHECK_INT(size, telling->terminal ? 10 : 2);
    CHECK_INT(telling->questions, 1); /* by then all is known */
    davit_response_free(response);
    davit_client_free(client);
}

TEST(at_every_version_the_engine_is_asked_for_a_terminal_as_it_is_written_down)
{
    const struct davit_engine *docker = davit_engine_find("docker");
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    int count = 0;
    while (davit_operation_next(docker, NULL, NULL, &operation)) {
        struct json_object *expected = vector_member(results, operation.name);
        const char *version;
        if (operation.result != DAVIT_RESULT_STREAM || !CHECK(vector_string(expected, "terminal")))
            continue;
        for (size_t i = 0; (version = davit_engine_version(docker, i)); i++)
            if (davit_operation_find(docker, operation.name, version, &operation, NULL) == DAVIT_OK)
                for (int terminal = 0; terminal < 2; terminal++, count++)
                    check_telling(operation.name, &(struct telling){expected, version, terminal, 0, ""});
    }
    CHECK(count > 100);
}

int main(void)
{
    const struct davit_engine *docker = davit_engine_find("docker");
    newest = davit_engine_version(docker, davit_engine_version_count(docker) - 1);
    vectors = vectors_load("operations.json");
    results = vectors_load("results.json");
    endless = vectors_load("endless.json");
    RUN(every_operation_has_the_result_kind_that_is_written_down_for_it);
    RUN(no_operation_and_no_parameter_is_without_a_request);
    RUN(an_answer_that_would_never_end_is_refused_before_anything_is_sent);
    RUN(every_other_operation_ends);
    RUN(at_every_version_the_engine_is_asked_for_a_terminal_as_it_is_written_down);
    json_object_put(vectors);
    json_object_put(results);
    json_object_put(endless);
    return DONE;
}
