/*
 * What an operation's info leads to: parameters, their values, responses, addresses, names of codes and kinds; and what
 * happens to a caller who breaks a rule. As in discovery.c, the facts are those of Docker's documents.
 */
#include <limits.h>
#include <stdlib.h>

#include "found.h"

/* The parameter of that name, the first of its rows; zeroed, and a failure counted, when there is none. */
static struct davit_parameter_info parameter(const char *operation, const char *name)
{
    struct davit_operation_info op = found(operation);
    struct davit_parameter_info p = DAVIT_PARAMETER_INFO_INIT;

    for (size_t i = 0; davit_operation_parameter(&op, i, &p); i++)
        if (strcmp(p.name, name) == 0)
            return p;
    test_check(false, name, __FILE__, __LINE__);
    return (struct davit_parameter_info){0};
}

TEST(parameters_are_in_alphabetical_order_and_end)
{
    struct davit_operation_info op = found("ContainerLogs");
    struct davit_parameter_info p = DAVIT_PARAMETER_INFO_INIT;
    const char *expected[] = {"follow", "id", "since", "stderr", "stdout", "tail", "timestamps", "until"};

    CHECK_INT(op.parameter_count, 8);
    for (size_t i = 0; i < 8; i++) {
        CHECK(davit_operation_parameter(&op, i, &p));
        CHECK_TEXT(p.name, expected[i]);
    }
    CHECK(!davit_operation_parameter(&op, 8, &p));
    CHECK(!davit_operation_parameter(&op, ABSURD, &p));
    CHECK_TEXT(p.name, "until");
}

TEST(a_parameter_tells_place_kind_and_default)
{
    struct davit_parameter_info all = parameter("ContainerList", "all"), id = parameter("ContainerInspect", "id");

    CHECK_INT(all.place, DAVIT_IN_QUERY);
    CHECK_INT(all.kind, DAVIT_KIND_BOOLEAN);
    CHECK_INT(all.list, DAVIT_LIST_NONE);
    CHECK_TEXT(all.default_value, "false");
    CHECK(!all.required && id.required);
    CHECK_INT(id.place, DAVIT_IN_PATH);
    CHECK_INT(id.kind, DAVIT_KIND_STRING);
    CHECK_INT(parameter("ContainerList", "limit").kind, DAVIT_KIND_INTEGER);
    CHECK(parameter("ContainerList", "limit").default_value == NULL);
    CHECK_INT(parameter("ContainerList", "filters").kind, DAVIT_KIND_JSON);
    CHECK_INT(parameter("ServiceUpdate", "version").kind, DAVIT_KIND_UNSIGNED);
    CHECK_INT(parameter("ImagePush", "X-Registry-Auth").place, DAVIT_IN_HEADER);
    CHECK_INT(parameter("ImageGetAll", "names").list, DAVIT_LIST_MULTI);
}

TEST(a_parameter_tells_its_versions)
{
    struct davit_parameter_info platform = parameter("ContainerCreate", "platform");

    CHECK_TEXT(platform.since, "1.41");
    CHECK(platform.until == NULL);
    CHECK_TEXT(parameter("ContainerList", "all").since, "1.25");
    CHECK_TEXT(parameter("ContainerLogs", "until").since, "1.35");
}

TEST(an_enum_parameter_lists_its_values)
{
    struct davit_parameter_info p = parameter("ContainerWait", "condition");
    const char *since = NULL, *until = "";
    unsigned seen = 0;

    CHECK_INT(p.value_count, 3);
    for (size_t i = 0; i < p.value_count; i++) {
        const char *value = davit_parameter_value(&p, i, &since, &until);
        seen |= strcmp(value, "not-running") == 0 ? 1 : strcmp(value, "next-exit") == 0 ? 2 : 4;
        CHECK(since != NULL && until == NULL);
        CHECK_TEXT(davit_parameter_value(&p, i, NULL, NULL), value);
    }
    CHECK_INT(seen, 7);
    CHECK(davit_parameter_value(&p, 3, &since, &until) == NULL);
    CHECK_INT(parameter("ContainerList", "all").value_count, 0);
}

TEST(success_statuses_are_listed_with_their_types)
{
    struct davit_operation_info start = found("ContainerStart"), list = found("ContainerList");
    struct davit_response_info r = DAVIT_RESPONSE_INFO_INIT;

    CHECK(davit_operation_response(&start, 0, &r));
    CHECK_INT(r.status, 204);
    CHECK(r.type == NULL);
    CHECK(davit_operation_response(&start, 1, &r));
    CHECK_INT(r.status, 304);
    CHECK(!davit_operation_response(&start, start.response_count, &r));
    CHECK(davit_operation_response(&list, 0, &r));
    CHECK_INT(r.status, 200);
    CHECK_INT(r.shape, DAVIT_SHAPE_LIST);
    CHECK_TEXT(r.type, "ContainerSummary");
    CHECK_TEXT(r.since, "1.25");
    CHECK(r.until == NULL);
}

TEST(an_address_is_that_of_the_operation_at_the_version)
{
    struct davit_operation_info op = found("ContainerArchive");
    char url[256];

    CHECK(davit_operation_url(&op, "1.41", url, sizeof url) > 0);
    CHECK_INT(strncmp(url, "https://", 8), 0);
    CHECK_HAS(url, "v1.41");
    CHECK_HAS(url, "ContainerArchive");
    CHECK(davit_operation_url(&op, "1.27", url, sizeof url) > 0);
    CHECK_HAS(url, "v1.27");
    CHECK_HAS(url, "ContainerGetArchive");
}

TEST(an_address_in_a_small_buffer_is_cut_and_its_whole_length_told)
{
    struct davit_operation_info op = found("ContainerList");
    char whole[256], small[9] = "????????";
    int length = davit_operation_url(&op, "1.41", whole, sizeof whole);

    CHECK_INT(length, strlen(whole));
    CHECK_INT(davit_operation_url(&op, "1.41", small, sizeof small), length);
    CHECK_INT(memcmp(small, "https://", sizeof small), 0);
    small[0] = '?';
    CHECK_INT(davit_operation_url(&op, "1.41", small, 1), length);
    CHECK_INT(small[0], '\0');
    CHECK_INT(small[1], 't');
    CHECK_INT(davit_operation_url(&op, "1.41", NULL, 0), length);
}

TEST(every_operation_has_an_address_at_each_of_its_versions_and_no_other)
{
    struct davit_operation_info op = DAVIT_OPERATION_INFO_INIT;
    char url[512];

    while (davit_operation_next(docker, NULL, NULL, &op)) {
        CHECK(davit_operation_url(&op, NULL, url, sizeof url) > 20);
        for (size_t i = 0; i < davit_engine_version_count(docker); i++) {
            const char *version = davit_engine_version(docker, i);
            bool has = i + 25 >= strtoul(strchr(op.since, '.') + 1, NULL, 10);
            int r = davit_operation_url(&op, version, url, sizeof url);
            CHECK(op.until || has == (r > 20));
            CHECK(r > 0 || r == DAVIT_ERR_VERSION);
        }
    }
    op = found("ContainerList");
    CHECK_INT(davit_operation_url(&op, "9.99", url, sizeof url), DAVIT_ERR_VERSION);
}

TEST(an_info_of_a_wrong_size_is_refused)
{
    struct davit_operation_info none = {0}, huge = {.size = sizeof huge + 64}, op = found("ContainerList");
    struct davit_parameter_info p = {0};
    struct davit_response_info r = {0};
    struct davit_error error = {0};

    CHECK_INT(davit_operation_find(docker, "ContainerList", NULL, &none, &error), DAVIT_ERR_ABI);
    CHECK_INT(error.code, DAVIT_ERR_ABI);
    CHECK(error.message[0] != '\0');
    CHECK_INT(davit_operation_find(docker, "ContainerList", NULL, &huge, NULL), DAVIT_ERR_ABI);
    CHECK(none.name == NULL && huge.name == NULL);
    CHECK(!davit_operation_next(docker, NULL, NULL, &none));
    CHECK(!davit_operation_parameter(&op, 0, &p) && p.name == NULL);
    CHECK(!davit_operation_response(&op, 0, &r) && r.status == 0);
}

TEST(null_where_none_may_be_is_an_error_and_no_crash)
{
    struct davit_operation_info op = DAVIT_OPERATION_INFO_INIT, fresh = DAVIT_OPERATION_INFO_INIT;
    struct davit_parameter_info p = DAVIT_PARAMETER_INFO_INIT;

    CHECK_INT(davit_operation_find(docker, NULL, NULL, &op, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_operation_find(NULL, "ContainerList", NULL, &op, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_operation_find(docker, "ContainerList", NULL, NULL, NULL), DAVIT_ERR_ARGUMENT);
    CHECK(!davit_operation_next(NULL, NULL, NULL, &op));
    CHECK(!davit_operation_next(docker, NULL, NULL, NULL));
    CHECK(!davit_operation_parameter(&fresh, 0, &p));
    CHECK_INT(davit_operation_url(&fresh, NULL, NULL, 0), DAVIT_ERR_ARGUMENT);
}

TEST(codes_kinds_places_and_results_have_names)
{
    CHECK_TEXT(davit_code_name(DAVIT_OK), "DAVIT_OK");
    CHECK_TEXT(davit_code_name(DAVIT_ERR_CONNECT), "DAVIT_ERR_CONNECT");
    CHECK_TEXT(davit_code_name(DAVIT_ERR_ABI), "DAVIT_ERR_ABI");
    CHECK_TEXT(davit_code_name(DAVIT_ERR_DECODE), "DAVIT_ERR_DECODE");
    CHECK_TEXT(davit_code_name(DAVIT_ERR_FILE), "DAVIT_ERR_FILE");
    CHECK_TEXT(davit_code_name(DAVIT_ERR_TLS), "DAVIT_ERR_TLS");
    CHECK_TEXT(davit_code_name(DAVIT_ERR_AUTH - 1), "DAVIT_ERR_?");
    CHECK_TEXT(davit_code_name(1), "DAVIT_ERR_?");
    CHECK_TEXT(davit_code_name(INT_MIN), "DAVIT_ERR_?");
    CHECK_TEXT(davit_code_name(INT_MAX), "DAVIT_ERR_?");
    CHECK_TEXT(davit_kind_name(DAVIT_KIND_BOOLEAN), "boolean");
    CHECK_TEXT(davit_kind_name(DAVIT_KIND_JSON), "json");
    CHECK_TEXT(davit_place_name(DAVIT_IN_HEADER), "header");
    CHECK_TEXT(davit_result_name(DAVIT_RESULT_JSON_SEQUENCE), "json-sequence");
    CHECK_TEXT(davit_result_name(DAVIT_RESULT_STREAM), "stream");
    CHECK_TEXT(davit_library_version(), "0.1.0");
}

int main(void)
{
    docker = davit_engine_find(NULL);
    if (!docker)
        return 2;
    RUN(parameters_are_in_alphabetical_order_and_end);
    RUN(a_parameter_tells_place_kind_and_default);
    RUN(a_parameter_tells_its_versions);
    RUN(an_enum_parameter_lists_its_values);
    RUN(success_statuses_are_listed_with_their_types);
    RUN(an_address_is_that_of_the_operation_at_the_version);
    RUN(an_address_in_a_small_buffer_is_cut_and_its_whole_length_told);
    RUN(every_operation_has_an_address_at_each_of_its_versions_and_no_other);
    RUN(an_info_of_a_wrong_size_is_refused);
    RUN(null_where_none_may_be_is_an_error_and_no_crash);
    RUN(codes_kinds_places_and_results_have_names);
    return DONE;
}
