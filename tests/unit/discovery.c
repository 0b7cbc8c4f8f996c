/*
 * What there is, without a client: engines, versions, categories, operations, and the errors of not finding one. The
 * facts below are those of Docker's documents v1.25 … v1.54; nothing here depends on which version is the newest.
 */
#include "found.h"

static size_t count(const char *category, const char *version)
{
    struct davit_operation_info op = DAVIT_OPERATION_INFO_INIT;
    size_t n = 0;

    while (davit_operation_next(docker, category, version, &op))
        n++;
    return n;
}

/* What finding fails with; the message goes to `error`. */
static int miss(const char *name, const char *version, struct davit_error *error)
{
    struct davit_operation_info op = DAVIT_OPERATION_INFO_INIT;
    int r = davit_operation_find(docker, name, version, &op, error);

    CHECK(op.engine == NULL && op.name == NULL);
    CHECK_INT(error->code, r);
    return r;
}

TEST(the_first_engine_is_docker_and_is_found_by_name)
{
    CHECK(davit_engine_next(NULL) == docker);
    CHECK(davit_engine_find("docker") == docker);
    CHECK_TEXT(davit_engine_name(docker), "docker");
}

TEST(an_unknown_engine_is_not_found)
{
    CHECK(davit_engine_find("Docker") == NULL);
    CHECK(davit_engine_find("") == NULL);
    CHECK(davit_engine_find("dockerd") == NULL);
}

TEST(the_engines_end_and_have_different_names)
{
    size_t n = 0;

    for (const struct davit_engine *e = davit_engine_next(NULL); e && n < ABSURD; e = davit_engine_next(e), n++)
        CHECK(davit_engine_find(davit_engine_name(e)) == e);
    CHECK(n >= 1 && n < ABSURD);
}

TEST(the_versions_are_listed_from_the_oldest_to_the_newest)
{
    size_t n = davit_engine_version_count(docker);
    char expected[8];

    CHECK(n >= 30);
    for (size_t i = 0; i < n; i++) {
        snprintf(expected, sizeof expected, "1.%zu", 25 + i);
        CHECK_TEXT(davit_engine_version(docker, i), expected);
    }
    CHECK(davit_engine_version(docker, n) == NULL);
    CHECK(davit_engine_version(docker, ABSURD) == NULL);
}

TEST(the_categories_are_sorted_and_each_has_operations)
{
    size_t n = davit_engine_category_count(docker);

    CHECK_INT(n, 15);
    CHECK_TEXT(davit_engine_category(docker, 0), "Config");
    CHECK_TEXT(davit_engine_category(docker, n - 1), "Volume");
    CHECK(davit_engine_category(docker, n) == NULL);
    for (size_t i = 0; i < n; i++)
        CHECK(count(davit_engine_category(docker, i), NULL) > 0);
    for (size_t i = 1; i < n; i++)
        CHECK(strcmp(davit_engine_category(docker, i - 1), davit_engine_category(docker, i)) < 0);
}

TEST(each_operation_comes_once_in_alphabetical_order_and_is_found_by_its_name)
{
    struct davit_operation_info op = DAVIT_OPERATION_INFO_INIT;
    const char *previous = "";
    size_t n = 0;

    for (; davit_operation_next(docker, NULL, NULL, &op) && n < ABSURD; n++) {
        CHECK(strcmp(previous, op.name) < 0);
        CHECK_INT(found(op.name).index, op.index);
        CHECK_INT(op.index, n);
        previous = op.name;
    }
    CHECK(n >= 107 && n < ABSURD);
}

TEST(every_operation_says_what_it_is)
{
    struct davit_operation_info op = DAVIT_OPERATION_INFO_INIT;

    while (davit_operation_next(docker, NULL, NULL, &op)) {
        CHECK(op.engine == docker);
        CHECK(op.category && op.method && op.path && op.summary && op.since);
        CHECK(op.path[0] == '/');
        CHECK(strlen(op.summary) > 5 && !strchr(op.summary, '\n'));
        CHECK((op.body == DAVIT_BODY_NONE) == (op.body_media_type == NULL));
        CHECK(op.safe || op.result != DAVIT_RESULT_JSON || strcmp(op.method, "GET") != 0);
    }
}

TEST(the_operations_of_a_version_are_those_of_its_document)
{
    size_t sum = 0;

    CHECK_INT(count(NULL, "1.25"), 94);
    CHECK_INT(count(NULL, "1.30"), 103);
    CHECK_INT(count(NULL, "1.41"), 106);
    for (size_t i = 0; i < 30; i++)
        sum += count(NULL, davit_engine_version(docker, i));
    CHECK_INT(sum, 3130);
}

TEST(the_operations_of_a_category_follow_the_version)
{
    CHECK_INT(count("Container", "1.25"), 25);
    CHECK_INT(count("Config", "1.29"), 0);
    CHECK_INT(count("Config", "1.30"), 5);
    CHECK_INT(count("Volume", "1.41"), 5);
    CHECK_INT(count("Volume", "1.42"), 6);
}

TEST(a_category_is_the_newest_one_at_every_version)
{
    CHECK_TEXT(found("TaskLogs").category, "Task");
    CHECK_INT(count("Task", "1.29"), 3);
    CHECK_TEXT(found("Session").category, "Session");
    CHECK_INT(count("Session", "1.31"), 1);
}

TEST(an_unknown_category_or_version_has_no_operations)
{
    CHECK_INT(count("Containers", NULL), 0);
    CHECK_INT(count("", NULL), 0);
    CHECK_INT(count(NULL, "1.24"), 0);
    CHECK_INT(count(NULL, "9.99"), 0);
    CHECK_INT(count(NULL, "1.4"), 0);
    CHECK_INT(count(NULL, ""), 0);
}

TEST(an_operation_tells_its_method_path_versions_and_result)
{
    struct davit_operation_info op = found("ContainerList");

    CHECK_TEXT(op.category, "Container");
    CHECK_TEXT(op.method, "GET");
    CHECK_TEXT(op.path, "/containers/json");
    CHECK_TEXT(op.since, "1.25");
    CHECK(op.until == NULL);
    CHECK_INT(op.result, DAVIT_RESULT_JSON);
    CHECK_INT(op.body, DAVIT_BODY_NONE);
    CHECK(op.safe);
    CHECK_INT(op.parameter_count, 4);
}

TEST(an_operation_tells_the_body_it_takes)
{
    struct davit_operation_info create = found("ContainerCreate"), build = found("ImageBuild");

    CHECK_INT(create.body, DAVIT_BODY_JSON);
    CHECK(create.body_required && create.body_type);
    CHECK_TEXT(create.body_media_type, "application/json");
    CHECK_INT(create.body_shape, DAVIT_SHAPE_ONE);
    CHECK_INT(build.body, DAVIT_BODY_BYTES);
    CHECK(!build.body_required);
    CHECK(!create.safe && !build.safe);
}

TEST(result_kinds_are_those_of_the_wire)
{
    CHECK_INT(found("SystemPing").result, DAVIT_RESULT_TEXT);
    CHECK_INT(found("ContainerStart").result, DAVIT_RESULT_NONE);
    CHECK_INT(found("SystemEvents").result, DAVIT_RESULT_JSON_SEQUENCE);
    CHECK_INT(found("ContainerStats").result, DAVIT_RESULT_JSON_SEQUENCE);
    CHECK_INT(found("ImagePush").result, DAVIT_RESULT_JSON_SEQUENCE);
    CHECK_INT(found("ContainerLogs").result, DAVIT_RESULT_STREAM);
    CHECK_INT(found("ContainerExport").result, DAVIT_RESULT_BYTES);
    CHECK_INT(found("ContainerAttach").result, DAVIT_RESULT_UPGRADE);
    CHECK_INT(found("ContainerAttachWebsocket").result, DAVIT_RESULT_WEBSOCKET);
    CHECK_INT(found("ContainerArchiveInfo").result, DAVIT_RESULT_HEADER);
    CHECK_TEXT(found("ContainerArchiveInfo").result_header, "X-Docker-Container-Path-Stat");
}

TEST(a_renamed_operation_is_found_under_both_names)
{
    struct davit_operation_info now = found("ContainerArchive"), then = found("ContainerGetArchive");
    const char *since = NULL, *until = NULL;

    CHECK_INT(then.index, now.index);
    CHECK_TEXT(then.name, "ContainerArchive");
    CHECK_INT(now.alias_count, 1);
    CHECK_TEXT(davit_operation_alias(&now, 0, &since, &until), "ContainerGetArchive");
    CHECK_TEXT(since, "1.25");
    CHECK_TEXT(until, "1.27");
    CHECK_TEXT(davit_operation_alias(&now, 0, NULL, NULL), "ContainerGetArchive");
    CHECK(davit_operation_alias(&now, 1, &since, &until) == NULL);
}

TEST(every_alias_finds_its_operation)
{
    struct davit_operation_info op = DAVIT_OPERATION_INFO_INIT;
    size_t n = 0;

    while (davit_operation_next(docker, NULL, NULL, &op))
        for (size_t i = 0; i < op.alias_count; i++, n++)
            CHECK_INT(found(davit_operation_alias(&op, i, NULL, NULL)).index, op.index);
    CHECK(n >= 3);
}

TEST(another_tag_is_not_another_name)
{
    CHECK_INT(found("TaskLogs").alias_count, 0);
    CHECK_INT(found("Session").alias_count, 0);
}

TEST(a_misspelt_operation_is_an_error_that_names_the_nearest)
{
    struct davit_error error;

    CHECK_INT(miss("ContainerLst", NULL, &error), DAVIT_ERR_OPERATION);
    CHECK_HAS(error.message, "ContainerLst");
    CHECK_HAS(error.message, "ContainerList");
    CHECK_INT(miss("containerlist", NULL, &error), DAVIT_ERR_OPERATION);
    CHECK_HAS(error.message, "ContainerList");
    CHECK_INT(miss("", NULL, &error), DAVIT_ERR_OPERATION);
    CHECK_INT(error.http_status, 0);
    CHECK_INT(error.os_error, 0);
}

TEST(an_operation_of_another_version_is_an_error_that_says_which_has_it)
{
    struct davit_error error;

    CHECK_INT(miss("SecretUpdate", "1.25", &error), DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "1.26");
    CHECK_HAS(error.message, "1.25");
    CHECK_INT(miss("VolumeUpdate", "1.41", &error), DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "1.42");
}

TEST(a_version_that_does_not_exist_is_an_error)
{
    struct davit_error error;

    CHECK_INT(miss("ContainerList", "9.99", &error), DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "9.99");
    CHECK_INT(miss("ContainerList", "1.24", &error), DAVIT_ERR_VERSION);
    CHECK_INT(miss("ContainerList", "1.4", &error), DAVIT_ERR_VERSION);
    CHECK_INT(miss("ContainerList", "", &error), DAVIT_ERR_VERSION);
}

TEST(a_version_may_be_written_with_the_letter)
{
    struct davit_operation_info op = DAVIT_OPERATION_INFO_INIT;
    struct davit_error error;
    char plain[256], lettered[256];

    CHECK_INT(davit_operation_find(docker, "VolumeUpdate", "v1.42", &op, NULL), DAVIT_OK);
    CHECK(davit_operation_url(&op, "1.42", plain, sizeof plain) > 0);
    CHECK(davit_operation_url(&op, "v1.42", lettered, sizeof lettered) > 0);
    CHECK_TEXT(lettered, plain);
    CHECK_INT(count("Volume", "v1.41"), 5);
    CHECK_INT(miss("VolumeUpdate", "v1.41", &error), DAVIT_ERR_VERSION);
    CHECK_INT(miss("VolumeUpdate", "vv1.42", &error), DAVIT_ERR_VERSION);
    CHECK_INT(miss("VolumeUpdate", "V1.42", &error), DAVIT_ERR_VERSION);
    CHECK_INT(miss("VolumeUpdate", "v", &error), DAVIT_ERR_VERSION);
}

TEST(nearest_names_are_best_first_and_stay_in_their_category)
{
    const char *names[DAVIT_NEAREST_MAX] = {0};
    size_t n = davit_nearest_operations(docker, NULL, "ContainerLst", names);

    CHECK(n >= 1 && n <= DAVIT_NEAREST_MAX);
    CHECK_TEXT(names[0], "ContainerList");
    n = davit_nearest_operations(docker, "Volume", "VolumLst", names);
    CHECK(n >= 1);
    CHECK_TEXT(names[0], "VolumeList");
    for (size_t i = 0; i < n; i++)
        CHECK_TEXT(found(names[i]).category, "Volume");
}

TEST(what_looks_like_nothing_has_no_nearest_name)
{
    const char *names[DAVIT_NEAREST_MAX];

    CHECK_INT(davit_nearest_operations(docker, NULL, "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", names), 0);
    CHECK_INT(davit_nearest_operations(docker, "Nowhere", "ContainerList", names), 0);
}

TEST(a_huge_name_is_a_miss_like_any_other)
{
    static char name[1 << 20];
    const char *names[DAVIT_NEAREST_MAX];
    struct davit_error error;

    memset(name, 'x', sizeof name - 1);
    CHECK_INT(miss(name, NULL, &error), DAVIT_ERR_OPERATION);
    CHECK(memchr(error.message, '\0', sizeof error.message) != NULL);
    CHECK_INT(davit_nearest_operations(docker, NULL, name, names), 0);
}

int main(void)
{
    docker = davit_engine_find(NULL);
    if (!docker)
        return 2;
    RUN(the_first_engine_is_docker_and_is_found_by_name);
    RUN(an_unknown_engine_is_not_found);
    RUN(the_engines_end_and_have_different_names);
    RUN(the_versions_are_listed_from_the_oldest_to_the_newest);
    RUN(the_categories_are_sorted_and_each_has_operations);
    RUN(each_operation_comes_once_in_alphabetical_order_and_is_found_by_its_name);
    RUN(every_operation_says_what_it_is);
    RUN(the_operations_of_a_version_are_those_of_its_document);
    RUN(the_operations_of_a_category_follow_the_version);
    RUN(a_category_is_the_newest_one_at_every_version);
    RUN(an_unknown_category_or_version_has_no_operations);
    RUN(an_operation_tells_its_method_path_versions_and_result);
    RUN(an_operation_tells_the_body_it_takes);
    RUN(result_kinds_are_those_of_the_wire);
    RUN(a_renamed_operation_is_found_under_both_names);
    RUN(every_alias_finds_its_operation);
    RUN(another_tag_is_not_another_name);
    RUN(a_misspelt_operation_is_an_error_that_names_the_nearest);
    RUN(an_operation_of_another_version_is_an_error_that_says_which_has_it);
    RUN(a_version_that_does_not_exist_is_an_error);
    RUN(a_version_may_be_written_with_the_letter);
    RUN(nearest_names_are_best_first_and_stay_in_their_category);
    RUN(what_looks_like_nothing_has_no_nearest_name);
    RUN(a_huge_name_is_a_miss_like_any_other);
    return DONE;
}
