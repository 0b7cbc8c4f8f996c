/*
 * What the caller set and the version in force does not have is a problem, told before anything is sent; never dropped.
 */
#include "fake.h"

#include <davit/docker.h>

/* A healthcheck with a member that came in 1.44. */
static int create_with_start_interval(struct davit_client *client, struct davit_error *reterr)
{
    struct davit_container_create_request request = {
        .image = "busybox", .healthcheck = &(struct davit_health_config){.start_interval = DAVIT_INT(5000000)}};
    return davit_container_create(client, NULL, &request, NULL, NULL, reterr);
}

static const char start_interval_is_new[] =
    "ContainerCreate.body.Healthcheck.StartInterval needs API 1.44; this client speaks 1.41";
static const char start_interval_sent[] = "{\"Healthcheck\":{\"StartInterval\":5000000},\"Image\":\"busybox\"}";

TEST(a_member_of_a_later_version_is_refused_and_works_at_that_version)
{
    struct fake fake = {.status = 201, .answer = "{}"};
    struct davit_error error = {.message = ""};
    struct davit_client *old = fake_client(&fake, "1.41"), *new = fake_client(&fake, "1.44");

    CHECK_INT(create_with_start_interval(old, &error), DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, start_interval_is_new);
    CHECK_INT(error.problem_count, 1);
    CHECK_INT(fake.requests, 0);

    CHECK_INT(create_with_start_interval(new, NULL), DAVIT_OK);
    CHECK_TEXT(fake.body, start_interval_sent);
    davit_client_free(old);
    fake_done(&fake, new);
}

TEST(a_negotiated_version_counts_like_a_pinned_one)
{
    struct fake fake = {.status = 201, .answer = "{}", .offers = "1.41"};
    struct davit_error error = {.message = ""};
    struct davit_client *client = fake_client(&fake, NULL);

    CHECK_INT(create_with_start_interval(client, &error), DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, start_interval_is_new);
    CHECK_INT(create_with_start_interval(client, &error), DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, start_interval_is_new);
    CHECK_INT(fake.pings, 1);
    CHECK_INT(fake.requests, 0);
    davit_client_free(client);

    fake.offers = "1.44";
    client = fake_client(&fake, NULL);
    CHECK_INT(create_with_start_interval(client, NULL), DAVIT_OK);
    CHECK_TEXT(fake.target, "/v1.44/containers/create");
    CHECK_TEXT(fake.body, start_interval_sent);
    fake_done(&fake, client);
}

TEST(a_member_that_ended_is_refused_later)
{
    struct fake fake = {.status = 201, .answer = "{}"};
    struct davit_error error = {.message = ""};
    struct davit_container_create_request request = {.mac_address = "02:42:ac:11:00:02"};
    struct davit_client *last = fake_client(&fake, "1.51"), *later = fake_client(&fake, "1.52");

    CHECK_INT(davit_container_create(last, NULL, &request, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(fake.body, "{\"MacAddress\":\"02:42:ac:11:00:02\"}");
    CHECK_INT(davit_container_create(later, NULL, &request, NULL, NULL, &error), DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, "ContainerCreate.body.MacAddress ended with API 1.51; this client speaks 1.52");
    davit_client_free(last);
    fake_done(&fake, later);
}

TEST(null_and_empty_are_set_too)
{
    struct davit_error error = {.message = ""};
    struct fake fake = {.status = 201, .answer = "{}"};
    struct davit_client *client = fake_client(&fake, "1.36");
    struct davit_host_config cases[] = {{.init = DAVIT_BOOL_NULL},          {.masked_paths = {davit_null, 0}},
                                        {.masked_paths = {davit_empty, 0}}, {.cgroupns_mode = ""},
                                        {.cgroupns_mode = davit_null},      {.kernel_memory_tcp = DAVIT_INT(0)}};

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct davit_container_create_request request = {.host_config = &cases[i]};
        CHECK_INT(davit_container_create(client, NULL, &request, NULL, NULL, &error), DAVIT_ERR_VERSION);
        CHECK_HAS(error.message, "this client speaks 1.36");
    }
    CHECK_INT(fake.requests, 0);
    fake_done(&fake, client);
}

/* ----------------------------------------------------------------------------------------- all problems at once --- */

/* A request with four members and a parameter that 1.41 lacks, in objects, lists and maps. */
static int create_too_new(struct davit_client *client, struct davit_report *report, struct davit_error *reterr)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_container_create_request request = {
        .healthcheck = &(struct davit_health_config){.start_interval = DAVIT_INT(1)},
        .host_config =
            &(struct davit_host_config){
                .annotations = DAVIT_LIST(struct davit_string_entry, {"a", "1"}),
                .memory = DAVIT_INT(0),
                .mounts = DAVIT_LIST(
                    struct davit_mount, {.target = "/a"},
                    {.target = "/b", .volume_options = &(struct davit_mount_volume_options){.subpath = "c"}}),
            },
        .networking_config =
            &(struct davit_networking_config){
                .endpoints_config =
                    DAVIT_LIST(struct davit_endpoint_settings_entry, {"net", {.dns_names = DAVIT_STRINGS("x")}}),
            },
    };
    options.report = report;
    return davit_container_create(client, NULL, &request, &options, NULL, reterr);
}

static void check_problem(const struct davit_report *report, size_t index, const char *path, const char *what)
{
    struct davit_problem problem;
    char message[200];
    if (!CHECK(davit_report_problem(report, index, &problem)))
        return;
    snprintf(message, sizeof message, "%s%s", path, what);
    CHECK_INT(problem.code, DAVIT_ERR_VERSION);
    CHECK_TEXT(problem.path, path);
    CHECK_TEXT(problem.message, message);
}

TEST(all_members_that_a_version_lacks_are_told_at_once)
{
    struct fake fake = {.status = 201, .answer = "{}", .offers = "1.41"};
    struct davit_report *report = NULL;
    struct davit_error error = {.message = ""};
    CHECK_INT(davit_report_new(&report, NULL), DAVIT_OK);

    for (int pinned = 0; pinned < 2; pinned++) {
        struct davit_client *client = fake_client(&fake, pinned ? "1.41" : NULL);
        CHECK_INT(create_too_new(client, report, &error), DAVIT_ERR_VERSION);
        CHECK_INT(error.problem_count, 4);
        CHECK_INT(davit_report_count(report), 4);
        check_problem(report, 0, "ContainerCreate.body.Healthcheck.StartInterval",
                      " needs API 1.44; this client speaks 1.41");
        check_problem(report, 1, "ContainerCreate.body.HostConfig.Annotations",
                      " needs API 1.43; this client speaks 1.41");
        check_problem(report, 2, "ContainerCreate.body.HostConfig.Mounts[1].VolumeOptions.Subpath",
                      " needs API 1.45; this client speaks 1.41");
        check_problem(report, 3, "ContainerCreate.body.NetworkingConfig.EndpointsConfig.net.DNSNames",
                      " needs API 1.44; this client speaks 1.41");
        davit_client_free(client);
    }
    CHECK_INT(fake.requests, 0);

    struct davit_client *client = fake_client(&fake, "1.45");
    CHECK_INT(create_too_new(client, report, NULL), DAVIT_OK);
    CHECK_INT(davit_report_count(report), 0);
    davit_report_free(report);
    fake_done(&fake, client);
}

TEST(parameters_and_members_are_told_together)
{
    struct fake fake = {.status = 201, .answer = "{}"};
    struct davit_client *client = fake_client(&fake, "1.40");
    struct davit_error error = {.message = ""};
    struct davit_container_create_params params = {.name = "a", .platform = "linux"};
    struct davit_container_create_request request = {
        .host_config = &(struct davit_host_config){.cgroupns_mode = DAVIT_HOST_CONFIG_CGROUPNS_MODE_HOST}};

    CHECK_INT(davit_container_create(client, &params, &request, NULL, NULL, &error), DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, "ContainerCreate.platform needs API 1.41; this client speaks 1.40\n"
                              "ContainerCreate.body.HostConfig.CgroupnsMode needs API 1.41; this client speaks 1.40");
    CHECK_INT(error.problem_count, 2);
    fake_done(&fake, client);
}

TEST(what_no_version_takes_is_told_before_the_engine_is_asked_for_its_version)
{
    struct fake fake = {.offers = "1.41"};
    struct davit_client *client = fake_client(&fake, NULL);
    struct davit_error error = {.message = ""};
    struct davit_container_create_request request = {.image = "\xFF"};

    CHECK_INT(davit_container_create(client, NULL, &request, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "ContainerCreate.body.Image: is not UTF-8");
    CHECK_INT(fake.pings, 0);
    fake_done(&fake, client);
}

TEST(more_problems_than_a_report_keeps_are_counted)
{
    enum { COUNT = 100 };
    static struct davit_mount mounts[COUNT];
    struct davit_mount_volume_options options = {.subpath = "c"};
    struct davit_host_config config = {.mounts = {mounts, COUNT}};
    struct davit_error error = {.message = ""};
    char *text = NULL;

    for (size_t i = 0; i < COUNT; i++)
        mounts[i].volume_options = &options;
    CHECK_INT(davit_value_write(davit_engine_find(NULL), DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "HostConfig", &config,
                                "1.41", &text, NULL, &error),
              DAVIT_ERR_VERSION);
    CHECK_INT(error.problem_count, COUNT);
    CHECK_HAS(error.message, "HostConfig.Mounts[0].VolumeOptions.Subpath needs API 1.45; this client speaks 1.41\n");
    CHECK(text == NULL);
}

/* --------------------------------------------------------------------------------------------- outside of calls --- */

TEST(a_struct_is_written_as_that_version_has_it_or_as_none_in_particular)
{
    struct davit_health_config config = {.start_interval = DAVIT_INT(1)};
    struct davit_error error = {.message = ""};
    const struct davit_engine *engine = davit_engine_find(NULL);
    char *text = NULL;

    check_writes_at(NULL, DAVIT_SHAPE_ONE, "HealthConfig", &config, "{\"StartInterval\":1}");
    check_writes_at("1.44", DAVIT_SHAPE_ONE, "HealthConfig", &config, "{\"StartInterval\":1}");
    check_writes_at("v1.44", DAVIT_SHAPE_ONE, "HealthConfig", &config, "{\"StartInterval\":1}");
    CHECK_INT(davit_value_write(engine, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "HealthConfig", &config, "1.43", &text,
                                NULL, &error),
              DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, "HealthConfig.StartInterval needs API 1.44; this client speaks 1.43");
    CHECK_INT(davit_value_write(engine, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "HealthConfig", &config, "9.9", &text,
                                NULL, &error),
              DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "docker has no API version \"9.9\"");
    CHECK(text == NULL);
}

TEST(a_whole_type_that_a_version_lacks_is_one_problem)
{
    struct davit_error error = {.message = ""};
    struct fake fake = {.status = 201, .answer = "{}"};
    struct davit_client *client = fake_client(&fake, "1.39");
    struct davit_host_config config = {
        .device_requests = DAVIT_LIST(struct davit_device_request, {.driver = "nvidia", .count = DAVIT_INT(-1)})};
    struct davit_container_create_request request = {.host_config = &config};

    CHECK_INT(davit_container_create(client, NULL, &request, NULL, NULL, &error), DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, "ContainerCreate.body.HostConfig.DeviceRequests needs API 1.40; this client speaks 1.39");
    fake_done(&fake, client);
}

TEST(an_operation_that_a_version_lacks_is_said)
{
    struct davit_error error = {.message = ""};
    struct fake fake = {.status = 201, .answer = "{}"};
    struct davit_client *client = fake_client(&fake, "1.29");
    struct davit_config_spec spec = {.name = "a", .data = "YQ=="};

    CHECK_INT(davit_config_create(client, &spec, NULL, NULL, &error), DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, "ConfigCreate needs API 1.30; this client speaks 1.29");
    CHECK_INT(fake.requests, 0);
    fake_done(&fake, client);
}

int main(void)
{
    RUN(a_member_of_a_later_version_is_refused_and_works_at_that_version);
    RUN(a_negotiated_version_counts_like_a_pinned_one);
    RUN(a_member_that_ended_is_refused_later);
    RUN(null_and_empty_are_set_too);
    RUN(all_members_that_a_version_lacks_are_told_at_once);
    RUN(parameters_and_members_are_told_together);
    RUN(what_no_version_takes_is_told_before_the_engine_is_asked_for_its_version);
    RUN(more_problems_than_a_report_keeps_are_counted);
    RUN(a_struct_is_written_as_that_version_has_it_or_as_none_in_particular);
    RUN(a_whole_type_that_a_version_lacks_is_one_problem);
    RUN(an_operation_that_a_version_lacks_is_said);
    return DONE;
}
