/*
 * JSON bodies against their types: what is refused before it is sent, with which words, at which version, and what is
 * let pass although a document says otherwise.
 */
#include <davit/davit.h>
#include <json-c/json.h>

#include "test.h"

static struct davit_client *pinned, *open_version; /* the first speaks 1.41, the second asks */
static int asked;                                  /* how often the second's double was asked for the version */
static struct davit_report *report;

/* An engine that speaks 1.41. */
static int respond(void *data, const struct davit_prepared *request, struct davit_answer *ret)
{
    static const char *const headers[] = {"Api-Version: 1.41", NULL};
    const char *operation = davit_prepared_operation(request);

    (void)data;
    asked += !operation || strcmp(operation, "SystemPing") == 0;
    *ret = (struct davit_answer){.status = 200, .headers = headers, .body = "{}", .body_size = 2};
    return DAVIT_OK;
}

static struct davit_client *make(const char *version)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;

    options.api_version = version;
    options.respond = respond;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    return client;
}

static struct davit_call_options checking(void)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;

    options.body_check = DAVIT_BODY_CHECK_TYPE;
    options.report = report;
    return options;
}

/* The code that an operation with this body comes to at 1.41; the report has the problems. */
static int check(const char *operation, const char *body)
{
    struct davit_prepared *prepared = NULL;
    struct davit_call_options options = checking();
    struct davit_body bytes = {.data = body, .size = strlen(body)};
    int r = davit_prepare(pinned, operation, NULL, &bytes, &options, &prepared, NULL);

    davit_prepared_free(prepared);
    return r;
}

/* Problem `index` of the last check; "" when there are fewer. */
static const char *told(size_t index)
{
    struct davit_problem problem;

    return davit_report_problem(report, index, &problem) ? problem.message : "";
}

static void only(const char *body, const char *message)
{
    CHECK(check("ContainerCreate", body) != DAVIT_OK);
    CHECK_INT(davit_report_count(report), 1);
    CHECK_TEXT(told(0), message);
}

static void passes(const char *body)
{
    if (!CHECK_INT(check("ContainerCreate", body), DAVIT_OK))
        fprintf(stderr, "  %s: %s\n", body, told(0));
}

TEST(a_body_that_fits_passes)
{
    passes("{}");
    passes(
        "{\"Image\": \"busybox\", \"Cmd\": [\"sh\"], \"Labels\": {\"a\": \"b\"}, \"ExposedPorts\": {\"80/tcp\": {}}}");
    passes("{\"HostConfig\": {\"PortBindings\": {\"80/tcp\": [{\"HostPort\": \"8080\"}], \"81/tcp\": null}}}");
    passes("{\"HostConfig\": {\"RestartPolicy\": {\"Name\": \"on-failure\", \"MaximumRetryCount\": 3}}}");
}

TEST(an_unknown_member_is_told_the_nearest)
{
    only("{\"HostConfig\": {\"Memry\": 1}}",
         "ContainerCreate.body.HostConfig.Memry: no such member of HostConfig; the nearest: Memory");
    only("{\"Zeppelin\": {\"a\": [1, {\"b\": 2}]}}",
         "ContainerCreate.body.Zeppelin: no such member of ContainerCreateRequest");
}

TEST(a_value_of_the_wrong_kind_says_what_is_expected_and_where_it_is)
{
    only("{\"Image\": 5}", "ContainerCreate.body.Image: expected string, got number 5 (byte 10)");
    only("{\"Tty\": \"yes\"}", "ContainerCreate.body.Tty: expected boolean, got string (byte 8)");
    only("{\"Env\": {}}", "ContainerCreate.body.Env: expected list, got object (byte 8)");
    only("{\"Env\": [\"a\", true]}", "ContainerCreate.body.Env[1]: expected string, got true (byte 14)");
    only("{\"HostConfig\": []}", "ContainerCreate.body.HostConfig: expected object, got list (byte 15)");
    only("{\"Labels\": []}", "ContainerCreate.body.Labels: expected object, got list (byte 11)");
    only("{\"ExposedPorts\": [\"80/tcp\"]}", "ContainerCreate.body.ExposedPorts: expected object, got list (byte 17)");
    only("{\"Labels\": {\"a\": 1}}", "ContainerCreate.body.Labels.a: expected string, got number 1 (byte 17)");
    only("[]", "ContainerCreate.body: expected object, got list (byte 0)");
}

TEST(a_whole_number_is_whole_and_within_64_bits)
{
    only("{\"StopTimeout\": 1.5}", "ContainerCreate.body.StopTimeout: expected integer, got number 1.5 (byte 16)");
    only("{\"StopTimeout\": 1e3}", "ContainerCreate.body.StopTimeout: expected integer, got number 1e3 (byte 16)");
    passes("{\"StopTimeout\": -9223372036854775808, \"HostConfig\": {\"Memory\": 9223372036854775807}}");
    CHECK_INT(check("ServiceCreate", "{\"TaskTemplate\": {\"ForceUpdate\": 18446744073709551615}}"), DAVIT_OK);
    CHECK_INT(check("ServiceCreate", "{\"TaskTemplate\": {\"ForceUpdate\": -1}}"), DAVIT_ERR_CHECK);
    CHECK_TEXT(told(0), "ServiceCreate.body.TaskTemplate.ForceUpdate: expected unsigned, got number -1 (byte 33)");
}

TEST(a_value_that_is_not_allowed_is_told_those_that_are)
{
    only("{\"HostConfig\": {\"CgroupnsMode\": \"public\"}}",
         "ContainerCreate.body.HostConfig.CgroupnsMode: expected one of private, host, got \"public\"");
    only("{\"HostConfig\": {\"CgroupnsMode\": \"host\\u0000\"}}",
         "ContainerCreate.body.HostConfig.CgroupnsMode: expected one of private, host, got \"host\\u0000\"");
}

TEST(the_path_leads_through_lists_and_maps)
{
    only("{\"HostConfig\": {\"PortBindings\": {\"80/tcp\": [{}, {\"HostPort\": 80}]}}}",
         "ContainerCreate.body.HostConfig.PortBindings.80/tcp[1].HostPort: expected string, got number 80 (byte 61)");
}

TEST(all_problems_are_told_in_their_order)
{
    CHECK_INT(
        check("ContainerCreate", "{\"A\": 1, \"Image\": 2, \"HostConfig\": {\"B\": 3, \"Memory\": \"4\"}, \"C\": 5}"),
        DAVIT_ERR_CHECK);
    CHECK_INT(davit_report_count(report), 5);
    CHECK_HAS(told(0), "body.A: no such member");
    CHECK_HAS(told(1), "body.Image: expected string");
    CHECK_HAS(told(2), "body.HostConfig.B: no such member");
    CHECK_HAS(told(3), "body.HostConfig.Memory: expected integer");
    CHECK_HAS(told(4), "body.C: no such member");
}

TEST(what_the_version_lacks_is_a_problem_of_version_and_its_inside_is_checked_all_the_same)
{
    only("{\"HostConfig\": {\"Annotations\": {}}}",
         "ContainerCreate.body.HostConfig.Annotations needs API 1.43; this client speaks 1.41");
    CHECK_INT(check("ContainerCreate", "{\"HostConfig\": {\"Annotations\": {}}}"), DAVIT_ERR_VERSION);
    only("{\"HostConfig\": {\"Mounts\": [{\"Type\": \"image\"}]}}",
         "ContainerCreate.body.HostConfig.Mounts[0].Type \"image\" needs API 1.48");
    CHECK_INT(check("ContainerCreate", "{\"HostConfig\": {\"Annotations\": {\"a\": 1}}}"), DAVIT_ERR_CHECK);
    CHECK_INT(davit_report_count(report), 2);
    CHECK_HAS(told(1), "body.HostConfig.Annotations.a: expected string");
}

TEST(what_engines_take_is_not_refused)
{
    passes("{\"Image\": null, \"Env\": [null], \"HostConfig\": null, \"Labels\": {\"a\": null}}");
    passes("{\"image\": \"busybox\", \"hostconfig\": {\"memory\": 5}}");
    passes("{\"HostConfig\": {\"LogConfig\": {\"Type\": \"\"}, \"MemorySwappiness\": -1}}");
    CHECK_INT(check("NetworkConnect", "{}"), DAVIT_ERR_CHECK); /* the path needs an id … */
    CHECK_INT(davit_report_count(report), 1);                  /* … but the body no Container */
    CHECK_HAS(told(0), "NetworkConnect.id: required");
}

TEST(names_that_differ_only_in_case_are_checked_as_the_same_member)
{
    only("{\"image\": 5}", "ContainerCreate.body.image: expected string, got number 5 (byte 10)");
}

TEST(a_name_may_be_written_with_escapes)
{
    passes("{\"Im\\u0061ge\": \"a\"}");
    only("{\"\\u0049m\": 1}", "ContainerCreate.body.Im: no such member of ContainerCreateRequest");
    only("{\"a\\nb\": 1}", "ContainerCreate.body.\"a\\x0Ab\": no such member of ContainerCreateRequest");
}

TEST(a_long_name_is_shown_in_part)
{
    char body[1200] = "{\"";

    memset(body + 2, 'x', 1000);
    strcpy(body + 1002, "\": 1}");
    CHECK_INT(check("ContainerCreate", body), DAVIT_ERR_CHECK);
    CHECK_HAS(told(0), "ContainerCreate.body.\"xxxxx");
    CHECK_HAS(told(0), "no such member");
    CHECK(strlen(told(0)) < 250);
}

TEST(a_json_value_is_checked_like_text_without_bytes)
{
    struct json_object *value = json_object_new_object();
    struct davit_call_options options = checking();
    struct davit_prepared *prepared = NULL;
    struct davit_body body = {.json = value};

    json_object_object_add(value, "Image", json_object_new_int(5));
    CHECK_INT(davit_prepare(pinned, "ContainerCreate", NULL, &body, &options, &prepared, NULL), DAVIT_ERR_CHECK);
    CHECK_TEXT(told(0), "ContainerCreate.body.Image: expected string, got number 5");
    json_object_put(value);
}

TEST(without_the_option_only_json_is_asked_for)
{
    struct davit_call_options options = checking();
    struct davit_prepared *prepared = NULL;

    options.body_check = DAVIT_BODY_CHECK_JSON;
    CHECK_INT(davit_prepare(pinned, "ContainerCreate", NULL, DAVIT_TEXT("{\"A\": 1}"), &options, &prepared, NULL),
              DAVIT_OK);
    davit_prepared_free(prepared);
    CHECK_INT(davit_prepare(pinned, "ContainerCreate", NULL, DAVIT_TEXT("{\"A\": 1}"), NULL, &prepared, NULL),
              DAVIT_OK);
    davit_prepared_free(prepared);
}

TEST(what_is_no_json_is_no_matter_of_types)
{
    only("{\"A\": 1", "ContainerCreate.body: the text is not valid JSON: the text ends too early (byte 7)");
    only("{\"Image\": \"a\", \"Image\": \"b\", \"A\": 1}",
         "ContainerCreate.body: the text is not valid JSON: the member \"Image\" twice (byte 15)");
}

TEST(a_secret_is_not_shown)
{
    CHECK_INT(check("SystemAuth", "{\"password\": 12345678, \"username\": {\"hunter2\": 1}}"), DAVIT_ERR_CHECK);
    for (size_t i = 0; i < davit_report_count(report); i++)
        CHECK(!strstr(told(i), "hunter2") && !strstr(told(i), "12345678"));
    CHECK_INT(davit_report_count(report), 2);
}

/* The double is asked for the version once, and only when the version can matter. */
TEST(what_is_wrong_at_every_version_is_told_before_the_engine_is_asked)
{
    struct davit_call_options options = checking();

    asked = 0;
    CHECK_INT(davit_invoke(open_version, "ContainerCreate", NULL, DAVIT_TEXT("{\"Image\": 1}"), &options, NULL, NULL),
              DAVIT_ERR_CHECK);
    CHECK_INT(davit_report_count(report), 1);
    CHECK_INT(asked, 0);
}

TEST(what_depends_on_the_version_is_told_once_it_is_known)
{
    struct davit_call_options options = checking();

    asked = 0;
    CHECK_INT(davit_invoke(open_version, "ContainerCreate", NULL, DAVIT_TEXT("{\"HostConfig\": {\"Annotations\": {}}}"),
                           &options, NULL, NULL),
              DAVIT_ERR_VERSION);
    CHECK_INT(davit_report_count(report), 1);
    CHECK_TEXT(told(0), "ContainerCreate.body.HostConfig.Annotations needs API 1.43; this client speaks 1.41");
    CHECK_INT(asked, 1);
    CHECK_INT(
        davit_invoke(open_version, "ContainerCreate", NULL, DAVIT_TEXT("{\"Image\": \"a\"}"), &options, NULL, NULL),
        DAVIT_OK);
}

TEST(an_operation_that_the_version_lacks_says_nothing_of_its_bodys_versions)
{
    CHECK_INT(check("VolumeUpdate", "{\"Spec\": {\"Availability\": \"active\"}, \"A\": 1}"), DAVIT_ERR_CHECK);
    CHECK_HAS(told(0), "VolumeUpdate needs API 1.42");
    CHECK_HAS(told(davit_report_count(report) - 1), "VolumeUpdate.body.A: no such member");
    for (size_t i = 1; i < davit_report_count(report); i++)
        CHECK(!strstr(told(i), "needs API"));
}

int main(void)
{
    CHECK_INT(davit_report_new(&report, NULL), DAVIT_OK);
    pinned = make("1.41");
    open_version = make(NULL);
    RUN(a_body_that_fits_passes);
    RUN(an_unknown_member_is_told_the_nearest);
    RUN(a_value_of_the_wrong_kind_says_what_is_expected_and_where_it_is);
    RUN(a_whole_number_is_whole_and_within_64_bits);
    RUN(a_value_that_is_not_allowed_is_told_those_that_are);
    RUN(the_path_leads_through_lists_and_maps);
    RUN(all_problems_are_told_in_their_order);
    RUN(what_the_version_lacks_is_a_problem_of_version_and_its_inside_is_checked_all_the_same);
    RUN(what_engines_take_is_not_refused);
    RUN(names_that_differ_only_in_case_are_checked_as_the_same_member);
    RUN(a_name_may_be_written_with_escapes);
    RUN(a_long_name_is_shown_in_part);
    RUN(a_json_value_is_checked_like_text_without_bytes);
    RUN(without_the_option_only_json_is_asked_for);
    RUN(what_is_no_json_is_no_matter_of_types);
    RUN(a_secret_is_not_shown);
    RUN(what_is_wrong_at_every_version_is_told_before_the_engine_is_asked);
    RUN(what_depends_on_the_version_is_told_once_it_is_known);
    RUN(an_operation_that_the_version_lacks_says_nothing_of_its_bodys_versions);
    davit_client_free(pinned);
    davit_client_free(open_version);
    davit_report_free(report);
    return DONE;
}
