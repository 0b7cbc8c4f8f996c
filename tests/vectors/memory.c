/*
 * Every allocation fails in turn, over all vectors: a request is prepared or refused with DAVIT_ERR_MEMORY, an answer
 * is taken apart or refused with it, nothing crashes, nothing leaks, and the same client does it right the next time.
 */
#include <stdlib.h>
#include <string.h>

#include "allocations.h"
#include "test.h"
#include "vector.h"

static long failures_injected;

/* Notes what came of a run, while an allocation failed (or not): expected, or out of memory. */
static void check_code(const char *name, long n, int r, int expected, bool failed)
{
    failures_injected += failed;
    if (!CHECK(r == expected || (failed && r == DAVIT_ERR_MEMORY)))
        fprintf(stderr, "    … this was allocation %ld of %s, which returned %s, not %s\n", n, name, davit_code_name(r),
                davit_code_name(expected));
}

/* ---------------------------------------------------------------------------------------------------- requests --- */

static int prepare(struct davit_client *client, const struct vector *vector, struct davit_report *report)
{
    struct davit_call_options options = vector->options;
    struct davit_prepared *prepared = NULL;
    struct davit_error error;

    options.report = report;
    int r = davit_prepare(client, vector->operation, vector->params, vector_body(vector), &options, &prepared, &error);
    CHECK((r == DAVIT_OK) == (prepared != NULL));
    CHECK(r == DAVIT_OK || error.code == r);
    davit_prepared_free(prepared);
    return r;
}

static int answer_nothing(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    (void)data, (void)request;
    *answer = (struct davit_answer){.status = 200, .body = "{}", .body_size = 2};
    return DAVIT_OK;
}

static void fail_request(struct json_object *json, enum failing failing)
{
    struct vector vector;
    struct davit_report *report = NULL;
    vector_read(json, &vector);
    struct davit_client *client = vector_client(vector.version, answer_nothing, NULL);
    CHECK_INT(davit_report_new(&report, NULL), DAVIT_OK);
    int expected = prepare(client, &vector, report);
    bool again = true;

    for (long n = 1; again; n++) {
        allocations_fail(n, failing);
        int r = prepare(client, &vector, report);
        again = allocations_end();
        check_code(vector.name, n, r, expected, again);
        CHECK_INT(prepare(client, &vector, NULL), expected);
    }
    davit_report_free(report);
    davit_client_free(client);
    vector_done(&vector);
}

/* ----------------------------------------------------------------------------------------------------- answers --- */

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    (void)request;
    *answer = *(const struct davit_answer *)data;
    return DAVIT_OK;
}

/* Invokes, and looks at all there is to see of the answer. The code is that of the first failure. */
static int invoke(struct davit_client *client, const struct vector *vector)
{
    struct davit_response *response = NULL;
    struct json_object *json = NULL;
    const char *bytes;
    size_t size;
    int r = davit_invoke(client, vector->operation, vector->params, vector_body(vector), NULL, &response, NULL);

    CHECK(response || r == DAVIT_ERR_MEMORY);
    if (response && r != DAVIT_ERR_MEMORY) {
        int r_json = davit_response_json(response, &json, NULL);
        int r_output = davit_response_output(response, DAVIT_STDERR, &bytes, &size, NULL);
        r = r_json == DAVIT_ERR_MEMORY || r_output == DAVIT_ERR_MEMORY ? DAVIT_ERR_MEMORY : r;
    }
    davit_response_free(response);
    return r;
}

static void fail_answer(struct json_object *json, enum failing failing)
{
    struct vector vector;
    struct json_object *given = vector_member(json, "answer");
    struct text body = vector_text(vector_member(given, "body"));
    const char *lines[HEADERS_MAX + 1];
    vector_read_headers(vector_member(given, "headers"), lines);
    struct davit_answer answer = {.status = json_object_get_int(vector_member(given, "status")),
                                  .headers = lines,
                                  .body = body.data,
                                  .body_size = body.size};
    vector_read(json, &vector);
    struct davit_client *client = vector_client(vector.version, respond, &answer);
    int expected = invoke(client, &vector);
    bool again = body.size < 1024; /* a large body makes as many allocations as small ones, only slower */

    for (long n = 1; again; n++) {
        allocations_fail(n, failing);
        int r = invoke(client, &vector);
        again = allocations_end();
        check_code(vector.name, n, r, expected, again);
        CHECK_INT(invoke(client, &vector), expected);
    }
    free(body.data);
    davit_client_free(client);
    vector_done(&vector);
}

static void for_each(const char *file, void (*fail)(struct json_object *, enum failing), enum failing failing)
{
    struct json_object *vectors = vectors_load(file);
    for (size_t i = 0; i < json_object_array_length(vectors); i++)
        fail(json_object_array_get_idx(vectors, i), failing);
    json_object_put(vectors);
}

TEST(each_allocation_of_each_request_may_fail)
{
    for_each("operations.json", fail_request, ONE);
    for_each("requests.json", fail_request, ONE);
    for_each("requests.json", fail_request, ONWARDS);
}

TEST(each_allocation_of_each_answer_may_fail)
{
    for_each("answers.json", fail_answer, ONE);
    for_each("answers.json", fail_answer, ONWARDS);
}

/* ------------------------------------------------------------------------------------------ clients and tables --- */

static int make_clients(const char *endpoint)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL, *view = NULL;
    struct davit_cancel *cancel = NULL;
    struct davit_report *report = NULL;
    struct davit_error error = {0};

    options.endpoint = endpoint;
    options.api_version = "1.41";
    int r = davit_client_new(&options, &client, &error);
    CHECK((r == DAVIT_OK) == (client != NULL));
    if (r == DAVIT_OK)
        r = davit_client_view(client, "Container", &view, &error);
    if (r == DAVIT_OK)
        r = davit_cancel_new(&cancel, &error);
    if (r == DAVIT_OK)
        r = davit_report_new(&report, &error);
    CHECK_INT(error.code, r);
    davit_report_free(report);
    davit_cancel_free(cancel);
    davit_client_free(client);
    davit_client_free(view);
    return r;
}

TEST(each_allocation_of_making_a_client_may_fail)
{
    static const char *const endpoints[] = {"unix:///nowhere", "tcp://127.0.0.1:1", NULL};
    for (size_t i = 0; i < sizeof endpoints / sizeof *endpoints; i++) {
        bool again = true;
        for (long n = 1; again; n++) {
            allocations_fail(n, ONE);
            int r = make_clients(endpoints[i]);
            again = allocations_end();
            check_code("davit_client_new", n, r, DAVIT_OK, again);
        }
    }
}

TEST(discovery_allocates_nothing)
{
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    struct davit_parameter_info parameter = DAVIT_PARAMETER_INFO_INIT;
    struct davit_error error;
    const char *nearest[DAVIT_NEAREST_MAX];
    char url[512];

    allocations_fail(0, ONE);
    while (davit_operation_next(davit_engine_find("docker"), NULL, "1.41", &operation)) {
        for (size_t i = 0; davit_operation_parameter(&operation, i, &parameter); i++)
            CHECK(davit_kind_name(parameter.kind));
        CHECK(davit_operation_url(&operation, "1.41", url, sizeof url) > 0);
    }
    CHECK_INT(davit_operation_find(davit_engine_find("docker"), "ContainerLst", NULL, &operation, &error),
              DAVIT_ERR_OPERATION);
    CHECK(davit_nearest_operations(davit_engine_find("docker"), NULL, "ContainerLst", nearest) > 0);
    allocations_end();
    CHECK_INT(allocations_made(), 0);
}

int main(void)
{
    allocations_prepare();
    RUN(each_allocation_of_each_request_may_fail);
    RUN(each_allocation_of_each_answer_may_fail);
    RUN(each_allocation_of_making_a_client_may_fail);
    RUN(discovery_allocates_nothing);
    test_name = "allocations_do_fail";
    CHECK(failures_injected > 1000);
    printf("%ld allocations failed\n", failures_injected);
    return DONE;
}
