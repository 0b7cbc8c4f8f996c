/*
 * Structs that say what JSON cannot, or nothing at all, are problems with a path and a reason; never a crash.
 */
#include "fake.h"

#include <davit/docker.h>

#include <math.h>

static void check_problem_at(enum davit_shape shape, const char *type, const void *value, int code, const char *message)
{
    struct davit_error error = {.message = ""};
    char *const untouched = (char *)&test_failures;
    char *text = untouched;

    CHECK_INT(
        davit_value_write(davit_engine_find(NULL), DAVIT_DOCKER_LAYOUT, shape, type, value, NULL, &text, NULL, &error),
        code);
    CHECK_TEXT(error.message, message);
    CHECK(text == untouched);
    if (text != untouched)
        free(text);
}

static void check_problem(const char *type, const void *value, const char *message)
{
    check_problem_at(DAVIT_SHAPE_ONE, type, value, DAVIT_ERR_CHECK, message);
}

TEST(values_that_an_enum_lacks_are_problems)
{
    check_problem("HostConfig", &(struct davit_host_config){.init = (enum davit_bool)4},
                  "HostConfig.Init: is none of enum davit_bool");
    check_problem("HostConfig", &(struct davit_host_config){.init = (enum davit_bool) - 1},
                  "HostConfig.Init: is none of enum davit_bool");
    check_problem("HostConfig", &(struct davit_host_config){.memory = {1, (enum davit_state)3}},
                  "HostConfig.Memory: its state is none of enum davit_state");
    check_problem("ContainerPidsStats", &(struct davit_container_pids_stats){.limit = {1, (enum davit_state)77}},
                  "ContainerPidsStats.limit: its state is none of enum davit_state");
    check_problem("UpdateConfig", &(struct davit_update_config){.max_failure_ratio = {1, (enum davit_state) - 2}},
                  "UpdateConfig.MaxFailureRatio: its state is none of enum davit_state");
}

TEST(numbers_that_json_cannot_say_are_problems)
{
    static const double numbers[] = {INFINITY, -INFINITY, NAN};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        check_problem("UpdateConfig", &(struct davit_update_config){.max_failure_ratio = DAVIT_DOUBLE(numbers[i])},
                      "UpdateConfig.MaxFailureRatio: is infinite or NaN, which JSON cannot say");
}

TEST(strings_that_are_not_utf_8_are_problems)
{
    static const char *const strings[] = {
        "\xFF",        "a\x80", "\xC3", "\xC0\x80", "\xED\xA0\x80", "\xE2\x82", "\xF4\x90\x80\x80", "ok \xC3\xA9 \xE9",
        "\xF0\x9F\x98"};
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++) {
        struct davit_string_entry entry = {strings[i], strings[i]};
        check_problem("HostConfig", &(struct davit_host_config){.runtime = strings[i]},
                      "HostConfig.Runtime: is not UTF-8");
        check_problem("HostConfig", &(struct davit_host_config){.dns = DAVIT_STRINGS("a", strings[i])},
                      "HostConfig.Dns[1]: is not UTF-8");
        entry.name = "a";
        check_problem("HostConfig", &(struct davit_host_config){.tmpfs = {&entry, 1}},
                      "HostConfig.Tmpfs.a: is not UTF-8");
    }
    struct davit_string_entry name = {"\xFF", "a"};
    check_problem("HostConfig", &(struct davit_host_config){.tmpfs = {&name, 1}}, "HostConfig.Tmpfs. : is not UTF-8");
    check_problem("ContainerCreateRequest", &(struct davit_container_create_request){.volumes = DAVIT_STRINGS("\xFF")},
                  "ContainerCreateRequest.Volumes. : is not UTF-8");
}

TEST(maps_need_names)
{
    struct davit_string_entry entries[] = {{"a", "1"}, {NULL, "2"}};
    check_problem("HostConfig", &(struct davit_host_config){.tmpfs = {entries, 2}},
                  "HostConfig.Tmpfs: a name in a map is NULL");
    entries[1].name = davit_null;
    check_problem("HostConfig", &(struct davit_host_config){.tmpfs = {entries, 2}},
                  "HostConfig.Tmpfs: a name in a map is NULL");
    check_problem("ContainerCreateRequest",
                  &(struct davit_container_create_request){.volumes = DAVIT_STRINGS("a", NULL)},
                  "ContainerCreateRequest.Volumes: a name in a map is NULL");
    check_problem("ContainerCreateRequest",
                  &(struct davit_container_create_request){.volumes = DAVIT_STRINGS("a", davit_null)},
                  "ContainerCreateRequest.Volumes: a name in a map is NULL");
}

TEST(what_is_in_a_list_or_map_has_a_value)
{
    struct davit_string_entry entry = {"a", NULL};
    check_problem("HostConfig", &(struct davit_host_config){.dns = DAVIT_STRINGS("a", NULL, "b")},
                  "HostConfig.Dns[1]: is unset; what is in a list or map has a value");
    check_problem("HostConfig", &(struct davit_host_config){.tmpfs = {&entry, 1}},
                  "HostConfig.Tmpfs.a: is unset; what is in a list or map has a value");
    check_problem("HostConfig",
                  &(struct davit_host_config){.console_size = DAVIT_LIST(struct davit_int, {1, DAVIT_SET}, {0})},
                  "HostConfig.ConsoleSize[1]: is unset; what is in a list or map has a value");
    check_problem("HostConfig",
                  &(struct davit_host_config){.port_bindings = DAVIT_LIST(struct davit_port_map_entry, {"80", {0}})},
                  "HostConfig.PortBindings.80: is unset; what is in a list or map has a value");
    check_problem("ContainerTopResponse",
                  &(struct davit_container_top_response){
                      .processes = DAVIT_LIST(struct davit_string_list, {0}, DAVIT_STRINGS("a"))},
                  "ContainerTopResponse.Processes[0]: is unset; what is in a list or map has a value");
}

TEST(a_count_needs_items)
{
    void *const nothing[] = {NULL, davit_empty, davit_null};
    static const size_t counts[] = {1, 2, SIZE_MAX};
    for (size_t i = 0; i < 3; i++)
        for (size_t j = 0; j < 3; j++) {
            check_problem("HostConfig", &(struct davit_host_config){.dns = {nothing[i], counts[j]}},
                          "HostConfig.Dns: has a count, but no items");
            check_problem("HostConfig", &(struct davit_host_config){.mounts = {nothing[i], counts[j]}},
                          "HostConfig.Mounts: has a count, but no items");
            check_problem("HostConfig", &(struct davit_host_config){.tmpfs = {nothing[i], counts[j]}},
                          "HostConfig.Tmpfs: has a count, but no items");
            check_problem("ContainerCreateRequest",
                          &(struct davit_container_create_request){.volumes = {nothing[i], counts[j]}},
                          "ContainerCreateRequest.Volumes: has a count, but no items");
        }
}

TEST(json_that_is_none_is_a_problem)
{
    static const struct {
        struct davit_json json;
        int code;
        const char *message;
    } cases[] = {
        {DAVIT_JSON(""), DAVIT_ERR_JSON, "it is not valid JSON: the text ends too early (byte 0)"},
        {DAVIT_JSON("{"), DAVIT_ERR_JSON, "it is not valid JSON: the text ends too early (byte 1)"},
        {DAVIT_JSON("{} {}"), DAVIT_ERR_JSON, "it is not valid JSON: the value is over, but the text goes on (byte 3)"},
        {DAVIT_JSON("NaN"), DAVIT_ERR_JSON, "it is not valid JSON: expected a value (byte 0)"},
        {DAVIT_JSON("\"\xFF\""), DAVIT_ERR_JSON, "it is not valid JSON: not UTF-8 (byte 1)"},
        {DAVIT_JSON("\"\\ud800\""), DAVIT_ERR_JSON,
         "it is not valid JSON: a surrogate without its other half (byte 1)"},
        {{"{}", 1}, DAVIT_ERR_JSON, "it is not valid JSON: the text ends too early (byte 1)"},
        {{NULL, 3}, DAVIT_ERR_JSON, "it is not valid JSON: the text ends too early (byte 0)"},
        {{"{}", 3}, DAVIT_ERR_JSON, "it is not valid JSON: the value is over, but the text goes on (byte 2)"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char message[200];
        snprintf(message, sizeof message, "ServiceMode.Global: %s", cases[i].message);
        check_problem_at(DAVIT_SHAPE_ONE, "ServiceMode", &(struct davit_service_mode){.global = cases[i].json},
                         cases[i].code, message);
    }
}

TEST(all_that_is_wrong_is_told_at_once)
{
    struct davit_host_config config = {
        .dns = {NULL, 1}, .init = (enum davit_bool)9, .memory = DAVIT_INT(1), .runtime = "\xFF"};
    struct davit_container_create_request request = {.image = "\xFF", .host_config = &config};
    struct fake fake = {.status = 201, .answer = "{}"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_error error = {.message = ""};

    CHECK_INT(davit_container_create(client, NULL, &request, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "ContainerCreate.body.HostConfig.Dns: has a count, but no items\n"
                              "ContainerCreate.body.HostConfig.Init: is none of enum davit_bool\n"
                              "ContainerCreate.body.HostConfig.Runtime: is not UTF-8\n"
                              "ContainerCreate.body.Image: is not UTF-8");
    CHECK_INT(error.problem_count, 4);
    CHECK_INT(fake.requests, 0);
    fake_done(&fake, client);
}

/* ------------------------------------------------------------------------------------------------- whole values --- */

TEST(a_body_that_is_an_unset_list_is_a_problem)
{
    struct fake fake = {.status = 204};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_plugin_set_params params = {.name = "a"};
    struct davit_error error = {.message = ""};

    CHECK_INT(davit_plugin_set(client, &params, &(struct davit_string_list){0}, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "PluginSet.body: is unset");
    CHECK_INT(davit_plugin_set(client, &params, &(struct davit_string_list){NULL, 2}, NULL, NULL, &error),
              DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "PluginSet.body: has a count, but no items");
    CHECK_INT(fake.requests, 0);

    CHECK_INT(davit_plugin_set(client, &params, &(struct davit_string_list){davit_empty, 0}, NULL, NULL, NULL),
              DAVIT_OK);
    CHECK_TEXT(fake.body, "[]");
    CHECK_INT(davit_plugin_set(client, &params, &(struct davit_string_list)DAVIT_STRINGS("A=1"), NULL, NULL, NULL),
              DAVIT_OK);
    CHECK_TEXT(fake.body, "[\"A=1\"]");
    fake_done(&fake, client);
}

TEST(a_body_that_is_null_is_sent_as_null)
{
    struct fake fake = {.status = 201, .answer = "{}"};
    struct davit_client *client = fake_client(&fake, "1.41");

    CHECK_INT(davit_container_create(client, NULL, davit_null, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(fake.body, "null");
    fake_done(&fake, client);
}

TEST(a_value_that_is_an_enum_is_a_string)
{
    const char *name = DAVIT_RESTART_POLICY_NAME_ALWAYS, *unset = NULL;
    struct davit_value *value = read_good(DAVIT_SHAPE_ONE, "RestartPolicyName", " \"never\"");

    CHECK_TEXT(*(const char *const *)davit_value_get(value), "never");
    davit_value_free(value);
    check_writes("RestartPolicyName", &name, "\"always\"");
    check_problem("RestartPolicyName", &unset, "RestartPolicyName: is unset");
}

TEST(structs_of_other_headers_are_refused_before_they_are_looked_at)
{
    const uint32_t other = DAVIT_DOCKER_LAYOUT ^ 1;
    struct fake fake = {.answer = "[]"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_error error = {.message = ""};
    struct davit_container_list_result result = {.value = {(void *)&fake, 1}};
    struct davit_value *value = NULL;
    char *text = NULL;
    const void *const nowhere = (const void *)1;

    CHECK_INT(davit_call(client, other, "ContainerCreate", nowhere, nowhere, NULL, &result, &error), DAVIT_ERR_ABI);
    CHECK_HAS(error.message, "the program was built with other headers for docker");
    CHECK(result.response == NULL);
    CHECK_INT(davit_value_read(davit_engine_find(NULL), other, DAVIT_SHAPE_ONE, "HostConfig", "{}", 2, &value, &error),
              DAVIT_ERR_ABI);
    CHECK_INT(davit_value_write(davit_engine_find(NULL), other, DAVIT_SHAPE_ONE, "HostConfig", nowhere, NULL, &text,
                                NULL, &error),
              DAVIT_ERR_ABI);
    CHECK(!value && !text);
    CHECK_INT(fake.requests, 0);
    CHECK_INT(davit_engine_layout(davit_client_engine(client)), DAVIT_DOCKER_LAYOUT);
    fake_done(&fake, client);
}

TEST(null_where_none_may_be_is_said)
{
    const struct davit_engine *engine = davit_engine_find(NULL);
    const uint32_t layout = DAVIT_DOCKER_LAYOUT;
    struct davit_host_config config = {0};
    struct davit_value *value = NULL;
    struct davit_error error;
    char *text = NULL;
    void *got = NULL;

    CHECK_INT(davit_container_list(NULL, NULL, NULL, NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_value_read(NULL, layout, DAVIT_SHAPE_ONE, "HostConfig", "{}", 2, &value, &error),
              DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_value_read(engine, layout, DAVIT_SHAPE_ONE, NULL, "{}", 2, &value, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_value_read(engine, layout, DAVIT_SHAPE_ONE, "HostConfig", NULL, 2, &value, &error),
              DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_value_read(engine, layout, DAVIT_SHAPE_ONE, "HostConfig", "{}", 2, NULL, &error),
              DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_value_write(NULL, layout, DAVIT_SHAPE_ONE, "HostConfig", &config, NULL, &text, NULL, &error),
              DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_value_write(engine, layout, DAVIT_SHAPE_ONE, NULL, &config, NULL, &text, NULL, &error),
              DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_value_write(engine, layout, DAVIT_SHAPE_ONE, "HostConfig", NULL, NULL, &text, NULL, &error),
              DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_value_write(engine, layout, DAVIT_SHAPE_ONE, "HostConfig", &config, NULL, NULL, NULL, &error),
              DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_response_value(NULL, layout, DAVIT_SHAPE_ONE, "HostConfig", &got, &error), DAVIT_ERR_ARGUMENT);
    CHECK(!value && !text && !got);
    davit_value_free(NULL);
}

/* A body of exec that is refused must not be looked through for Detach as well. */
TEST(a_body_that_could_not_be_written_is_one_problem)
{
    struct fake fake = {.offers = "1.43"};
    struct davit_client *client = fake_client(&fake, NULL);
    struct davit_exec_start_params params = {.id = "a"};
    struct davit_exec_start_request request = {.detach = DAVIT_TRUE,
                                               .console_size = DAVIT_LIST(struct davit_int, {80, DAVIT_SET}, {0})};
    struct davit_error error = {.message = ""};

    CHECK_INT(davit_exec_start(client, &params, &request, NULL, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "ExecStart.body.ConsoleSize[1]: is unset; what is in a list or map has a value");
    request.console_size.items[1] = DAVIT_INT(24);
    CHECK_INT(davit_exec_start(client, &params, &request, NULL, NULL, &error), DAVIT_OK);
    CHECK_TEXT(fake.body, "{\"ConsoleSize\":[80,24],\"Detach\":true}");
    request.detach = DAVIT_FALSE;
    CHECK_INT(davit_exec_start(client, &params, &request, NULL, NULL, &error), DAVIT_ERR_ENDLESS);
    CHECK_INT(fake.requests, 1);
    fake_done(&fake, client);
}

int main(void)
{
    RUN(values_that_an_enum_lacks_are_problems);
    RUN(numbers_that_json_cannot_say_are_problems);
    RUN(strings_that_are_not_utf_8_are_problems);
    RUN(maps_need_names);
    RUN(what_is_in_a_list_or_map_has_a_value);
    RUN(a_count_needs_items);
    RUN(json_that_is_none_is_a_problem);
    RUN(all_that_is_wrong_is_told_at_once);
    RUN(a_body_that_is_an_unset_list_is_a_problem);
    RUN(a_body_that_is_null_is_sent_as_null);
    RUN(a_value_that_is_an_enum_is_a_string);
    RUN(structs_of_other_headers_are_refused_before_they_are_looked_at);
    RUN(null_where_none_may_be_is_said);
    RUN(a_body_that_could_not_be_written_is_one_problem);
    return DONE;
}
