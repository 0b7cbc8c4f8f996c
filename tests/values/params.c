/*
 * Parameters as structs: every kind is sent as what it says, unset is not sent, and null cannot be.
 */
#include "fake.h"

#include <davit/docker.h>

#include <math.h>

TEST(without_params_and_with_zeroed_ones_nothing_is_sent)
{
    struct fake fake = {.answer = "[]"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_container_list_params zeroed;

    memset(&zeroed, 0, sizeof zeroed);
    CHECK_INT(davit_container_list(client, NULL, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(fake.target, "/v1.41/containers/json");
    CHECK_INT(davit_container_list(client, &zeroed, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(fake.target, "/v1.41/containers/json");
    fake_done(&fake, client);
}

TEST(booleans_numbers_and_json_are_sent_with_their_values)
{
    struct fake fake = {.answer = "[]"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_container_list_params params = {
        .all = DAVIT_TRUE, .limit = DAVIT_INT(0), .size = DAVIT_FALSE, .filters = "{\"a\": [\"b&c\"]}"};

    CHECK_INT(davit_container_list(client, &params, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(fake.target, "/v1.41/containers/json?all=true"
                            "&filters=%7B%22a%22%3A%20%5B%22b%26c%22%5D%7D&limit=0&size=false");
    params = (struct davit_container_list_params){.limit = DAVIT_INT(INT64_MIN)};
    CHECK_INT(davit_container_list(client, &params, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(fake.target, "/v1.41/containers/json?limit=-9223372036854775808");
    fake_done(&fake, client);
}

TEST(unsigned_numbers_and_paths_and_headers_are_sent)
{
    struct fake fake = {.answer = "{}"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_service_update_params params = {
        .id = "a/b c", .version = DAVIT_UINT(UINT64_MAX), .rollback = "previous", .registry_auth_from = "spec"};
    struct davit_service_spec spec = {0};

    CHECK_INT(davit_service_update(client, &params, &spec, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(fake.method, "POST");
    CHECK_TEXT(fake.target, "/v1.41/services/a%2Fb%20c/update?registryAuthFrom=spec&rollback=previous"
                            "&version=18446744073709551615");
    CHECK_TEXT(fake.body, "{}");
    fake_done(&fake, client);
}

TEST(other_numbers_are_sent_as_short_as_they_can_be)
{
    struct fake fake = {.answer = ""};
    struct davit_client *client = fake_client(&fake, "1.41");
    static const struct {
        double since;
        const char *sent;
    } cases[] = {{1700000000, "1700000000"}, {1700000000.5, "1700000000.5"}, {0, "0"}, {-1, "-1"}, {0.1, "0.1"}};

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char expected[200];
        struct davit_service_logs_params params = {
            .id = "a", .stdout_ = DAVIT_TRUE, .since = DAVIT_DOUBLE(cases[i].since)};
        snprintf(expected, sizeof expected, "/v1.41/services/a/logs?since=%s&stdout=true", cases[i].sent);
        CHECK_INT(davit_service_logs(client, &params, NULL, NULL, NULL), DAVIT_OK);
        CHECK_TEXT(fake.target, expected);
    }
    fake_done(&fake, client);
}

TEST(lists_are_sent_value_by_value)
{
    struct fake fake = {.status = 201, .answer = "{}"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_image_commit_params params = {.container = "a", .changes = DAVIT_STRINGS("ENV a=1", "", "USER x")};
    struct davit_container_config config = {0};

    CHECK_INT(davit_image_commit(client, &params, &config, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(fake.target, "/v1.41/commit?changes=ENV%20a%3D1&changes=&changes=USER%20x&container=a");
    params.changes = (struct davit_string_list){davit_empty, 0};
    CHECK_INT(davit_image_commit(client, &params, &config, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(fake.target, "/v1.41/commit?container=a");
    fake_done(&fake, client);
}

TEST(a_list_may_be_long)
{
    enum { COUNT = 5000 };
    static const char *names[COUNT];
    struct fake fake = {.answer = ""};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_image_get_all_params params = {.names = {names, COUNT}};

    for (size_t i = 0; i < COUNT; i++)
        names[i] = "x";
    CHECK_INT(davit_image_get_all(client, &params, NULL, NULL, NULL), DAVIT_OK);
    CHECK_HAS(fake.target, "/v1.41/images/get?names=x&names=x");
    fake_done(&fake, client);
}

TEST(a_body_of_bytes_is_sent_as_it_is)
{
    struct fake fake = {0};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_put_container_archive_params params = {.id = "a", .path = "/"};
    struct davit_error error = {.message = ""};

    CHECK_INT(davit_put_container_archive(client, &params, DAVIT_TEXT("no \xFF tar"), NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(fake.method, "PUT");
    CHECK_TEXT(fake.target, "/v1.41/containers/a/archive?path=%2F");
    CHECK_TEXT(fake.body, "no \xFF tar");
    CHECK_INT(davit_put_container_archive(client, &params, NULL, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "PutContainerArchive.body: required (bytes)");
    fake_done(&fake, client);
}

/* ----------------------------------------------------------------------------------------------------- problems --- */

TEST(null_is_a_problem_in_every_kind)
{
    struct fake fake = {.answer = "[]"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_error error = {.message = ""};
    struct davit_container_list_params params = {
        .all = DAVIT_BOOL_NULL, .limit = DAVIT_INT_NULL, .size = DAVIT_BOOL_NULL, .filters = davit_null};
    struct davit_image_commit_params commit = {.container = davit_null, .changes = {davit_null, 0}};
    struct davit_container_config config = {0};

    CHECK_INT(davit_container_list(client, &params, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "ContainerList.all: null cannot be sent as a parameter; leave it unset\n"
                              "ContainerList.filters: null cannot be sent as a parameter; leave it unset\n"
                              "ContainerList.limit: null cannot be sent as a parameter; leave it unset\n"
                              "ContainerList.size: null cannot be sent as a parameter; leave it unset");
    CHECK_INT(error.problem_count, 4);
    CHECK_INT(davit_image_commit(client, &commit, &config, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "ImageCommit.changes: null cannot be sent as a parameter; leave it unset\n"
                              "ImageCommit.container: null cannot be sent as a parameter; leave it unset");
    commit = (struct davit_image_commit_params){.changes = DAVIT_STRINGS("a", davit_null, NULL)};
    CHECK_INT(davit_image_commit(client, &commit, &config, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "ImageCommit.changes[1]: null cannot be sent as a parameter; leave it unset\n"
                              "ImageCommit.changes[2]: is unset; what is in a list or map has a value");
    CHECK_INT(fake.requests, 0);
    fake_done(&fake, client);
}

TEST(a_required_parameter_that_is_unset_is_a_problem)
{
    struct fake fake = {.answer = "{}"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_error error = {.message = ""};
    struct davit_service_update_params params = {.id = NULL};
    struct davit_service_spec spec = {0};

    CHECK_INT(davit_service_update(client, &params, &spec, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "ServiceUpdate.id: required (string, in the path)\n"
                              "ServiceUpdate.version: required (unsigned, in the query)");
    CHECK_INT(davit_service_update(client, NULL, NULL, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "ServiceUpdate.id: required (string, in the path)\n"
                              "ServiceUpdate.version: required (unsigned, in the query)\n"
                              "ServiceUpdate.body: required (JSON)");
    fake_done(&fake, client);
}

TEST(values_that_an_enum_lacks_and_numbers_that_are_none_are_problems)
{
    struct fake fake = {.answer = ""};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_error error = {.message = ""};
    struct davit_service_logs_params logs = {.id = "a", .since = DAVIT_DOUBLE(INFINITY)};
    struct davit_container_list_params list = {.limit = {1, (enum davit_state)7}, .all = (enum davit_bool)9};
    struct davit_service_update_params update = {
        .id = "a", .version = DAVIT_UINT(1), .registry_auth_from = "somewhere"};
    struct davit_service_spec spec = {0};

    CHECK_INT(davit_service_logs(client, &logs, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "ServiceLogs.since: is infinite or NaN, which JSON cannot say");
    CHECK_INT(error.problem_count, 1);
    logs.since = DAVIT_DOUBLE(NAN);
    CHECK_INT(davit_service_logs(client, &logs, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "ServiceLogs.since: is infinite or NaN, which JSON cannot say");
    CHECK_INT(davit_container_list(client, &list, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "ContainerList.all: is none of enum davit_bool\n"
                              "ContainerList.limit: its state is none of enum davit_state");
    CHECK_INT(davit_service_update(client, &update, &spec, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "ServiceUpdate.registryAuthFrom: expected one of spec, previous-spec, got \"somewhere\"");
    CHECK_INT(fake.requests, 0);
    fake_done(&fake, client);
}

TEST(a_list_with_a_count_but_without_items_is_a_problem)
{
    struct fake fake = {.status = 201, .answer = "{}"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_error error = {.message = ""};
    struct davit_container_config config = {0};
    void *const nothing[] = {NULL, davit_empty, davit_null};
    static const size_t counts[] = {1, 3, SIZE_MAX / 2, SIZE_MAX};

    for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++)
        for (size_t j = 0; j < sizeof counts / sizeof *counts; j++) {
            struct davit_image_commit_params params = {.changes = {nothing[i], counts[j]}};
            CHECK_INT(davit_image_commit(client, &params, &config, NULL, NULL, &error), DAVIT_ERR_CHECK);
            CHECK_TEXT(error.message, "ImageCommit.changes: has a count, but no items");
        }
    CHECK_INT(fake.requests, 0);
    fake_done(&fake, client);
}

/* ----------------------------------------------------------------------------------------------------- versions --- */

TEST(a_parameter_that_the_version_lacks_is_refused)
{
    struct fake fake = {.answer = ""};
    struct davit_client *client = fake_client(&fake, "1.37");
    struct davit_error error = {.message = ""};
    struct davit_system_data_usage_params params = {.type = DAVIT_STRINGS("image", "volume")};

    CHECK_INT(davit_system_data_usage(client, &params, NULL, NULL, &error), DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "SystemDataUsage.type needs API 1.42; this client speaks 1.37");
    fake_done(&fake, client);
}

TEST(of_a_parameter_that_changed_its_kind_each_member_is_for_its_versions)
{
    struct fake fake = {.answer = ""};
    struct davit_error error = {.message = ""};
    struct davit_client *early = fake_client(&fake, "1.48"), *late = fake_client(&fake, "1.52");
    struct davit_image_get_params one = {.name = "a", .platform_until_1_51 = "{}"};
    struct davit_image_get_params many = {.name = "a", .platform = DAVIT_STRINGS("{}", "{\"os\":\"linux\"}")};
    struct davit_image_get_params single = {.name = "a", .platform = DAVIT_STRINGS("{}")};

    CHECK_INT(davit_image_get(early, &one, NULL, NULL, &error), DAVIT_OK);
    CHECK_TEXT(fake.target, "/v1.48/images/a/get?platform=%7B%7D");
    CHECK_INT(davit_image_get(late, &many, NULL, NULL, &error), DAVIT_OK);
    CHECK_TEXT(fake.target, "/v1.52/images/a/get?platform=%7B%7D&platform=%7B%22os%22%3A%22linux%22%7D");

    CHECK_INT(davit_image_get(late, &one, NULL, NULL, &error), DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, "ImageGet.platform ended with API 1.51; this client speaks 1.52");
    CHECK_INT(davit_image_get(early, &many, NULL, NULL, &error), DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "ImageGet.platform needs API 1.52; this client speaks 1.48");
    CHECK_INT(davit_image_get(early, &single, NULL, NULL, &error), DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, "ImageGet.platform needs API 1.52; this client speaks 1.48");
    davit_client_free(early);
    fake_done(&fake, late);
}

int main(void)
{
    RUN(without_params_and_with_zeroed_ones_nothing_is_sent);
    RUN(booleans_numbers_and_json_are_sent_with_their_values);
    RUN(unsigned_numbers_and_paths_and_headers_are_sent);
    RUN(other_numbers_are_sent_as_short_as_they_can_be);
    RUN(lists_are_sent_value_by_value);
    RUN(a_list_may_be_long);
    RUN(a_body_of_bytes_is_sent_as_it_is);
    RUN(null_is_a_problem_in_every_kind);
    RUN(a_required_parameter_that_is_unset_is_a_problem);
    RUN(values_that_an_enum_lacks_and_numbers_that_are_none_are_problems);
    RUN(a_list_with_a_count_but_without_items_is_a_problem);
    RUN(a_parameter_that_the_version_lacks_is_refused);
    RUN(of_a_parameter_that_changed_its_kind_each_member_is_for_its_versions);
    return DONE;
}
