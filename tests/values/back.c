/*
 * What came in an answer goes back as it came: what the struct does not know, what the version does not have, and what
 * C cannot say. The text of an answer here is in the order that davit writes, so that both can be compared as they are.
 */
#include "fake.h"

#include <davit/docker.h>

static const char service[] =
    "{\"CreatedAt\":\"2026-01-02T03:04:05.678901234Z\",\"Endpoint\":{\"Spec\":{}},\"ID\":\"abc\",\"Spec\":";
static const char spec_before[] = "{\"EndpointSpec\":{\"Mode\":\"vip\",\"Ports\":[null,{\"TargetPort\":80}]},"
                                  "\"Labels\":{\"a\":null},\"Mode\":{\"Replicated\":{\"Replicas\":";
static const char spec_after[] =
    ",\"Stagger\":{\"Every\":[1.50]}}},\"Name\":\"web\",\"RollbackConfig\":{\"Order\":\"sideways\"},"
    "\"TaskTemplate\":{\"ContainerSpec\":{\"Args\":[\"a\\u0000b\",\"\\u0000\"],\"CapabilityAdd\":[\"CAP_CHOWN\"],"
    "\"Image\":\"web@sha256:1\",\"Init\":null,\"Mounts\":[],\"OomScoreAdj\":0},\"ForceUpdate\":18446744073709551615,"
    "\"Networks\":null,\"Runtime\":\"container\",\"SwapBytes\":1},\"Colour\":\"r\\u00f6t\\/gelb\","
    "\"\\u0061\":null}";

/* Inspects a service, lets `change` change its specification, updates it, and checks what arrives. */
static void check_update(const char *version, const char *before, void change(struct davit_service_spec *),
                         const char *after)
{
    char answer[2048], expected[2048], target[100];
    struct fake fake = {.answer = answer};
    struct davit_client *client = fake_client(&fake, version);
    struct davit_service_inspect_result inspected = {0};
    struct davit_error error = {.message = ""};
    struct davit_service_inspect_params which = {.id = "web"};

    snprintf(answer, sizeof answer, "%s%s%s%s,\"Version\":{\"Index\":18446744073709551615}}", service, spec_before,
             before, spec_after);
    CHECK_INT(davit_service_inspect(client, &which, NULL, &inspected, &error), DAVIT_OK);
    CHECK_TEXT(error.message, "");
    CHECK_TEXT(fake.target, strcmp(version, "1.25") == 0 ? "/v1.25/services/web" : "/v1.44/services/web");
    change(inspected.value->spec);

    fake.answer = "{\"Warnings\":null}";
    struct davit_service_update_params params = {.id = "web", .version = inspected.value->version->index};
    CHECK_INT(davit_service_update(client, &params, inspected.value->spec, NULL, NULL, &error), DAVIT_OK);
    CHECK_TEXT(error.message, "");
    snprintf(target, sizeof target, "/v%s/services/web/update?version=18446744073709551615", version);
    CHECK_TEXT(fake.target, target);
    snprintf(expected, sizeof expected, "%s%s%s", spec_before, after, spec_after);
    CHECK_TEXT(fake.body, expected);
    davit_response_free(inspected.response);
    fake_done(&fake, client);
}

static void change_nothing(struct davit_service_spec *spec)
{
    CHECK(spec);
}

static void set_three_replicas(struct davit_service_spec *spec)
{
    spec->mode->replicated->replicas = DAVIT_UINT(3);
}

TEST(a_service_that_was_inspected_can_be_updated_at_every_version)
{
    check_update("1.25", "1", change_nothing, "1");
    check_update("1.44", "1", change_nothing, "1");
}

TEST(one_thing_can_be_changed_in_between)
{
    check_update("1.25", "1", set_three_replicas, "3");
    check_update("1.44", "1", set_three_replicas, "3");
    check_update("1.25", "null", set_three_replicas, "3");
}

TEST(a_copy_of_a_struct_goes_back_like_the_struct)
{
    struct davit_value *value = read_good(DAVIT_SHAPE_ONE, "HealthConfig", "{\"StartInterval\":1,\"New\":[]}");
    struct davit_health_config copy = *(const struct davit_health_config *)davit_value_get(value);

    copy.retries = DAVIT_INT(2);
    check_writes_at("1.25", DAVIT_SHAPE_ONE, "HealthConfig", &copy, "{\"Retries\":2,\"StartInterval\":1,\"New\":[]}");
    davit_value_free(value);
}

TEST(what_came_may_be_changed_and_taken_out_and_what_did_not_come_is_still_refused)
{
    struct davit_value *value = read_good(DAVIT_SHAPE_ONE, "HostConfig", "{\"Annotations\":{\"a\":\"1\"}}");
    struct davit_host_config *config = davit_value_get(value);
    struct davit_error error = {.message = ""};
    char *text = NULL;

    config->annotations.items[0].value = "2";
    check_writes_at("1.25", DAVIT_SHAPE_ONE, "HostConfig", config, "{\"Annotations\":{\"a\":\"2\"}}");
    config->annotations = (struct davit_string_map){0};
    check_writes_at("1.25", DAVIT_SHAPE_ONE, "HostConfig", config, "{}");
    config->annotations = (struct davit_string_map){davit_null, 0};
    check_writes_at("1.25", DAVIT_SHAPE_ONE, "HostConfig", config, "{\"Annotations\":null}");
    config->cgroupns_mode = "host";
    CHECK_INT(davit_value_write(davit_engine_find(NULL), DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "HostConfig", config,
                                "1.25", &text, NULL, &error),
              DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, "HostConfig.CgroupnsMode needs API 1.41; this client speaks 1.25");
    CHECK(text == NULL);
    davit_value_free(value);
}

/* -------------------------------------------------------------------------------------------------------- names --- */

TEST(a_name_in_another_case_is_the_field_and_goes_back_as_it_came)
{
    struct davit_value *value =
        read_good(DAVIT_SHAPE_ONE, "ContainerCreateResponse", "{\"ID\":\"abc\",\"warnings\":null}");
    struct davit_container_create_response *created = davit_value_get(value);

    CHECK_TEXT(created->id, "abc");
    check_writes("ContainerCreateResponse", created, "{\"ID\":\"abc\",\"warnings\":null}");
    created->id = "def";
    check_writes("ContainerCreateResponse", created, "{\"ID\":\"def\",\"warnings\":null}");
    davit_value_free(value);
}

TEST(of_two_names_that_differ_in_case_the_exact_one_is_the_field)
{
    static const char *const texts[] = {"{\"Id\":\"exact\",\"ID\":\"other\"}", "{\"ID\":\"other\",\"Id\":\"exact\"}",
                                        "{\"id\":\"a\",\"iD\":\"b\",\"ID\":\"other\",\"Id\":\"exact\"}"};
    static const char *const expected[] = {"{\"Id\":\"exact\",\"ID\":\"other\"}", "{\"Id\":\"exact\",\"ID\":\"other\"}",
                                           "{\"Id\":\"exact\",\"id\":\"a\",\"iD\":\"b\",\"ID\":\"other\"}"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct davit_value *value = read_good(DAVIT_SHAPE_ONE, "ContainerCreateResponse", texts[i]);
        if (!value)
            continue;
        const struct davit_container_create_response *created = davit_value_get(value);
        CHECK_TEXT(created->id, "exact");
        check_writes("ContainerCreateResponse", created, expected[i]);
        davit_value_free(value);
    }
}

TEST(a_field_that_goes_to_the_exact_name_leaves_its_neighbours_alone)
{
    check_round(DAVIT_SHAPE_ONE, "ContainerCreateResponse", "{\"Warnings\":[\"w\"],\"ID\":\"a\",\"Id\":null}",
                "{\"Id\":null,\"Warnings\":[\"w\"],\"ID\":\"a\"}");
    check_round(DAVIT_SHAPE_ONE, "ContainerCreateResponse",
                "{\"Id\":\"a\",\"WARNINGS\":[\"w\",\"v\"],\"Warnings\":null}",
                "{\"Id\":\"a\",\"Warnings\":null,\"WARNINGS\":[\"w\",\"v\"]}");
    check_round(DAVIT_SHAPE_ONE, "HostConfig", "{\"Binds\":[\"b\"],\"AUTOREMOVE\":true,\"AutoRemove\":false}",
                "{\"AutoRemove\":false,\"Binds\":[\"b\"],\"AUTOREMOVE\":true}");
}

TEST(a_name_written_with_escapes_is_the_same_name)
{
    struct davit_value *value = read_good(DAVIT_SHAPE_ONE, "ContainerCreateResponse", "{\"\\u0049d\":\"abc\"}");
    const struct davit_container_create_response *created = davit_value_get(value);

    CHECK_TEXT(created->id, "abc");
    check_writes("ContainerCreateResponse", created, "{\"Id\":\"abc\"}");
    davit_value_free(value);
}

TEST(a_name_that_goes_on_behind_nul_is_another_name)
{
    check_round(DAVIT_SHAPE_ONE, "ContainerCreateResponse", "{\"Id\\u0000\":1,\"Id\":\"a\",\"Id\\u0000s\":2}",
                "{\"Id\":\"a\",\"Id\\u0000\":1,\"Id\\u0000s\":2}");
}

TEST(a_name_twice_in_an_object_is_no_json_however_it_is_written)
{
    const enum davit_shape one = DAVIT_SHAPE_ONE;
    check_refuses(one, "ContainerCreateResponse", "{\"Id\":\"a\",\"Id\":\"a\"}", DAVIT_ERR_JSON,
                  "Id: stands twice in its object (byte 15)");
    check_refuses(one, "ContainerCreateResponse", "{\"ID\":\"a\",\"ID\":\"a\"}", DAVIT_ERR_JSON,
                  "ID: stands twice in its object (byte 15)");
    check_refuses(one, "ContainerCreateResponse", "{\"new\":1,\"new\":2}", DAVIT_ERR_JSON,
                  "new: stands twice in its object (byte 15)");
    check_refuses(one, "ContainerCreateResponse", "{\"Id\":\"a\",\"\\u0049d\":\"a\"}", DAVIT_ERR_JSON,
                  "\\u0049d: stands twice in its object (byte 20)");
    check_refuses(one, "ContainerCreateRequest", "{\"Labels\":{\"a\":\"1\",\"\\u0061\":\"2\"}}", DAVIT_ERR_JSON,
                  "Labels.a: stands twice in its object (byte 28)");
    check_refuses(one, "ContainerCreateRequest", "{\"ExposedPorts\":{\"a\":{},\"b\":{},\"a\":{}}}", DAVIT_ERR_JSON,
                  "ExposedPorts.a: stands twice in its object (byte 35)");
}

/* ------------------------------------------------------------------------------------------------------ strings --- */

TEST(a_string_with_nul_ends_there_in_c_and_goes_back_whole)
{
    struct davit_value *value =
        read_good(DAVIT_SHAPE_ONE, "ContainerCreateRequest",
                  "{\"Cmd\":[\"x\\u0000y\",\"x\"],\"Image\":\"a\\u0000b\",\"Labels\":{\"k\\u0000l\":\"v\\u0000w\"}}");
    struct davit_container_create_request *request = davit_value_get(value);

    CHECK_TEXT(request->cmd.items[0], "x");
    CHECK_TEXT(request->image, "a");
    CHECK_TEXT(request->labels.items[0].name, "k");
    CHECK_TEXT(request->labels.items[0].value, "v");
    check_writes("ContainerCreateRequest", request,
                 "{\"Cmd\":[\"x\\u0000y\",\"x\"],\"Image\":\"a\\u0000b\",\"Labels\":{\"k\\u0000l\":\"v\\u0000w\"}}");
    request->image = "new";
    request->cmd.count = 1;
    check_writes("ContainerCreateRequest", request,
                 "{\"Cmd\":[\"x\\u0000y\"],\"Image\":\"new\",\"Labels\":{\"k\\u0000l\":\"v\\u0000w\"}}");
    davit_value_free(value);
}

TEST(strings_with_nul_go_back_from_wherever_they_are_put)
{
    struct davit_value *value =
        read_good(DAVIT_SHAPE_ONE, "ContainerCreateRequest",
                  "{\"Image\":\"i\\u0000\",\"Hostname\":\"h\\u0000\",\"Cmd\":[\"a\\u0000\",\"b\",\"c\\u0000\"],"
                  "\"Healthcheck\":{\"Test\":[\"t\\u0000\"]},\"Env\":[\"e\\u0000\"],\"User\":\"u\"}");
    struct davit_container_create_request *request = davit_value_get(value);
    const char *image = request->image;

    check_writes("ContainerCreateRequest", request,
                 "{\"Cmd\":[\"a\\u0000\",\"b\",\"c\\u0000\"],\"Env\":[\"e\\u0000\"],"
                 "\"Healthcheck\":{\"Test\":[\"t\\u0000\"]},\"Hostname\":\"h\\u0000\",\"Image\":\"i\\u0000\","
                 "\"User\":\"u\"}");
    request->image = request->cmd.items[2];
    request->cmd.items[2] = image;
    request->cmd.items[0] = request->user;
    request->user = request->hostname;
    request->hostname = "new";
    check_writes("ContainerCreateRequest", request,
                 "{\"Cmd\":[\"u\",\"b\",\"i\\u0000\"],\"Env\":[\"e\\u0000\"],"
                 "\"Healthcheck\":{\"Test\":[\"t\\u0000\"]},\"Hostname\":\"new\",\"Image\":\"c\\u0000\","
                 "\"User\":\"h\\u0000\"}");
    davit_value_free(value);
}

TEST(names_in_a_map_that_c_cannot_tell_apart_are_refused)
{
    check_refuses(DAVIT_SHAPE_ONE, "ContainerCreateRequest", "{\"Labels\":{\"a\\u0000b\":\"1\",\"a\\u0000c\":\"2\"}}",
                  DAVIT_ERR_JSON, "Labels.a: stands twice in its object (byte 37)");
}

TEST(strings_are_written_with_as_few_escapes_as_json_allows)
{
    check_round(DAVIT_SHAPE_ONE, "ContainerCreateRequest",
                "{\"Image\":\"\\u00e9\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\u001f\\u007f\\\"\\\\ <&>\\u2028\"}",
                "{\"Image\":\"\xC3\xA9\xF0\x9F\x98\x80/\\u0008\\u000c\\u000a\\u000d\\u0009\\u001f\x7F\\\"\\\\ "
                "<&>\xE2\x80\xA8\"}");
}

/* ------------------------------------------------------------------------------------------------------ numbers --- */

TEST(numbers_go_back_with_their_value)
{
    check_round(DAVIT_SHAPE_ONE, "ContainerPidsStats", "{\"current\":18446744073709551615,\"limit\":-0}",
                "{\"current\":18446744073709551615,\"limit\":0}");
    check_round(DAVIT_SHAPE_ONE, "HostConfig", "{\"Memory\":1e3,\"MemorySwap\":-2.0,\"ShmSize\":9007199254740993.0}",
                "{\"Memory\":1000,\"MemorySwap\":-2,\"ShmSize\":9007199254740993}");
    check_round(DAVIT_SHAPE_ONE, "HostConfig",
                "{\"Memory\":9.223372036854775807e18,\"MemorySwap\":-9223372036854775808.00,\"ShmSize\":1200e-2}",
                "{\"Memory\":9223372036854775807,\"MemorySwap\":-9223372036854775808,\"ShmSize\":12}");
    check_round(DAVIT_SHAPE_ONE, "ContainerPidsStats",
                "{\"current\":1.8446744073709551615e+19,\"limit\":0.0e99999999999999999999}",
                "{\"current\":18446744073709551615,\"limit\":0}");
    check_round(DAVIT_SHAPE_ONE, "UpdateConfig", "{\"MaxFailureRatio\":0.1000}", "{\"MaxFailureRatio\":0.1}");
}

int main(void)
{
    RUN(a_service_that_was_inspected_can_be_updated_at_every_version);
    RUN(one_thing_can_be_changed_in_between);
    RUN(a_copy_of_a_struct_goes_back_like_the_struct);
    RUN(what_came_may_be_changed_and_taken_out_and_what_did_not_come_is_still_refused);
    RUN(a_name_in_another_case_is_the_field_and_goes_back_as_it_came);
    RUN(of_two_names_that_differ_in_case_the_exact_one_is_the_field);
    RUN(a_field_that_goes_to_the_exact_name_leaves_its_neighbours_alone);
    RUN(a_name_written_with_escapes_is_the_same_name);
    RUN(a_name_that_goes_on_behind_nul_is_another_name);
    RUN(a_name_twice_in_an_object_is_no_json_however_it_is_written);
    RUN(a_string_with_nul_ends_there_in_c_and_goes_back_whole);
    RUN(strings_with_nul_go_back_from_wherever_they_are_put);
    RUN(names_in_a_map_that_c_cannot_tell_apart_are_refused);
    RUN(strings_are_written_with_as_few_escapes_as_json_allows);
    RUN(numbers_go_back_with_their_value);
    return DONE;
}
