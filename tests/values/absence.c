/*
 * Absence is in the type: unset, null, false, 0, "", [] and {} are each sent, are each read back, and are told apart.
 */
#include "fake.h"

#include <davit/docker.h>

static bool is_null(const void *pointer)
{
    const void *null = davit_null;
    return pointer == null;
}

/* Sends a container's description to a fake, and checks what arrives there. */
static void check_sends(const struct davit_container_create_request *request, const char *expected)
{
    struct fake fake = {.status = 201, .answer = "{\"Id\":\"abc\",\"Warnings\":null}"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_error error = {.message = ""};

    CHECK_INT(davit_container_create(client, NULL, request, NULL, NULL, &error), DAVIT_OK);
    CHECK_TEXT(error.message, "");
    CHECK_TEXT(fake.body, expected);
    fake_done(&fake, client);
}

TEST(a_zeroed_struct_says_nothing)
{
    struct davit_container_create_request request;
    memset(&request, 0, sizeof request);
    check_sends(&request, "{}");
    check_sends(&(struct davit_container_create_request){.host_config = &(struct davit_host_config){0}},
                "{\"HostConfig\":{}}");
}

TEST(a_host_config_with_memory_0_init_false_an_empty_list_and_a_null_sends_exactly_those)
{
    struct davit_host_config host_config = {
        .memory = DAVIT_INT(0),
        .init = DAVIT_FALSE,
        .dns = {davit_empty, 0},
        .restart_policy = davit_null,
    };
    check_sends(&(struct davit_container_create_request){.host_config = &host_config},
                "{\"HostConfig\":{\"Dns\":[],\"Init\":false,\"Memory\":0,\"RestartPolicy\":null}}");
}

TEST(what_is_empty_is_sent_in_every_kind)
{
    struct davit_container_create_request request = {
        .cmd = {davit_empty, 0},
        .exposed_ports = {davit_empty, 0},
        .healthcheck = &(struct davit_health_config){0},
        .host_config = &(struct davit_host_config){.mounts = {davit_empty, 0}, .port_bindings = {davit_empty, 0}},
        .image = "",
        .labels = {davit_empty, 0},
        .stop_timeout = DAVIT_INT(0),
        .tty = DAVIT_FALSE,
    };
    check_sends(&request, "{\"Cmd\":[],\"ExposedPorts\":{},\"Healthcheck\":{},\"HostConfig\":{\"Mounts\":[],"
                          "\"PortBindings\":{}},\"Image\":\"\",\"Labels\":{},\"StopTimeout\":0,\"Tty\":false}");
}

TEST(null_is_sent_in_every_kind)
{
    struct davit_container_create_request request = {
        .cmd = {davit_null, 0},
        .exposed_ports = {davit_null, 0},
        .healthcheck = davit_null,
        .host_config = &(struct davit_host_config){.mounts = {davit_null, 0}, .port_bindings = {davit_null, 0}},
        .image = davit_null,
        .labels = {davit_null, 0},
        .stop_timeout = DAVIT_INT_NULL,
        .tty = DAVIT_BOOL_NULL,
    };
    check_sends(&request, "{\"Cmd\":null,\"ExposedPorts\":null,\"Healthcheck\":null,\"HostConfig\":{\"Mounts\":null,"
                          "\"PortBindings\":null},\"Image\":null,\"Labels\":null,\"StopTimeout\":null,\"Tty\":null}");
}

TEST(a_value_is_sent_in_every_kind)
{
    struct davit_container_create_request request = {
        .cmd = DAVIT_STRINGS("a", "", davit_null),
        .exposed_ports = DAVIT_STRINGS("80/tcp", "53/udp"),
        .healthcheck = &(struct davit_health_config){.interval = DAVIT_INT(-1)},
        .host_config =
            &(struct davit_host_config){
                .console_size = DAVIT_LIST(struct davit_int, {24, DAVIT_SET}, {0, DAVIT_NULL}),
                .mounts = DAVIT_LIST(struct davit_mount, {.target = "/a"}, {.davit_kept = davit_null}, {0}),
                .port_bindings = DAVIT_LIST(struct davit_port_map_entry,
                                            {"80/tcp", DAVIT_LIST(struct davit_port_binding, {.host_port = "8080"})},
                                            {"81/tcp", {davit_null, 0}}, {"82/tcp", {davit_empty, 0}}),
            },
        .image = "\xC3\xA9\"\\\n\x7F",
        .labels = DAVIT_LIST(struct davit_string_entry, {"a", "1"}, {"", ""}, {"null", davit_null}),
        .stop_timeout = DAVIT_INT(INT64_MIN),
        .tty = DAVIT_TRUE,
    };
    check_sends(&request,
                "{\"Cmd\":[\"a\",\"\",null],\"ExposedPorts\":{\"80/tcp\":{},\"53/udp\":{}},\"Healthcheck\":"
                "{\"Interval\":-1},\"HostConfig\":{\"ConsoleSize\":[24,null],\"Mounts\":[{\"Target\":\"/a\"},null,{}],"
                "\"PortBindings\":{\"80/tcp\":[{\"HostPort\":\"8080\"}],\"81/tcp\":null,\"82/tcp\":[]}},"
                "\"Image\":\"\xC3\xA9\\\"\\\\\\u000a\x7F\",\"Labels\":{\"a\":\"1\",\"\":\"\",\"null\":null},"
                "\"StopTimeout\":-9223372036854775808,\"Tty\":true}");
}

TEST(numbers_are_sent_to_their_last_digit)
{
    struct davit_container_pids_stats counts = {.current = DAVIT_UINT(UINT64_MAX), .limit = DAVIT_UINT(0)};
    check_writes("ContainerPidsStats", &counts, "{\"current\":18446744073709551615,\"limit\":0}");
    counts = (struct davit_container_pids_stats){.current = DAVIT_UINT_NULL};
    check_writes("ContainerPidsStats", &counts, "{\"current\":null}");

    static const struct {
        double value;
        const char *text;
    } ratios[] = {{0, "0"},
                  {0.1, "0.1"},
                  {-0.0, "-0"},
                  {1.0 / 3, "0.3333333333333333"},
                  {1e23, "1e+23"},
                  {5e-324, "4.94065645841247e-324"},
                  {1.7976931348623157e308, "1.7976931348623157e+308"},
                  {9007199254740992.0, "9007199254740992"}};
    for (size_t i = 0; i < sizeof ratios / sizeof *ratios; i++) {
        char expected[80];
        struct davit_update_config config = {.max_failure_ratio = DAVIT_DOUBLE(ratios[i].value)};
        snprintf(expected, sizeof expected, "{\"MaxFailureRatio\":%s}", ratios[i].text);
        check_writes("UpdateConfig", &config, expected);
    }
    struct davit_update_config none = {.max_failure_ratio = DAVIT_DOUBLE_NULL};
    check_writes("UpdateConfig", &none, "{\"MaxFailureRatio\":null}");
}

TEST(any_json_is_sent_as_it_is)
{
    struct davit_service_mode mode = {.global = DAVIT_JSON("null")};
    check_writes("ServiceMode", &mode, "{\"Global\":null}");
    mode = (struct davit_service_mode){.global = {"{\"a\": [1, 1.50]} and no more", 16}};
    check_writes("ServiceMode", &mode, "{\"Global\":{\"a\": [1, 1.50]}}");
}

/* ------------------------------------------------------------------------------------------------- reading back --- */

TEST(what_is_missing_is_unset)
{
    struct davit_value *value = read_good(DAVIT_SHAPE_ONE, "ContainerCreateRequest", " {} ");
    struct davit_container_create_request zeroed;

    memset(&zeroed, 0, sizeof zeroed);
    CHECK(memcmp(davit_value_get(value), &zeroed, sizeof zeroed) == 0);
    davit_value_free(value);
}

TEST(null_is_told_from_unset_and_empty_in_every_kind)
{
    struct davit_value *value =
        read_good(DAVIT_SHAPE_ONE, "ContainerCreateRequest",
                  "{\"Cmd\":null,\"ExposedPorts\":null,\"Healthcheck\":null,\"HostConfig\":{\"Mounts\":[null],"
                  "\"PortBindings\":{\"80\":null}},\"Image\":null,\"Labels\":null,\"StopTimeout\":null,\"Tty\":null}");
    const struct davit_container_create_request *request = davit_value_get(value);

    CHECK(is_null(request->cmd.items));
    CHECK(is_null(request->exposed_ports.items));
    CHECK(is_null(request->healthcheck));
    CHECK(is_null(request->image));
    CHECK(is_null(request->labels.items));
    CHECK_INT(request->stop_timeout.state, DAVIT_NULL);
    CHECK_INT(request->tty, DAVIT_BOOL_NULL);
    CHECK(is_null(request->host_config->mounts.items[0].davit_kept));
    CHECK(is_null(request->host_config->port_bindings.items[0].value.items));
    davit_value_free(value);
}

TEST(what_null_leads_to_can_be_read)
{
    struct davit_value *value = read_good(
        DAVIT_SHAPE_ONE, "ContainerCreateRequest",
        "{\"Cmd\":null,\"Healthcheck\":null,\"HostConfig\":{\"Mounts\":[null],\"PortBindings\":{\"80\":null}},"
        "\"Image\":null,\"Labels\":null,\"StopTimeout\":null}");
    const struct davit_container_create_request *request = davit_value_get(value);

    CHECK_INT(request->cmd.count, 0);
    CHECK_INT(request->labels.count, 0);
    CHECK_INT(request->healthcheck->test.count, 0);
    CHECK_INT(request->healthcheck->interval.state, DAVIT_UNSET);
    CHECK_INT(request->stop_timeout.value, 0);
    CHECK_TEXT(request->image, "");
    CHECK(request->host_config->mounts.items[0].target == NULL);
    CHECK_INT(request->host_config->port_bindings.items[0].value.count, 0);
    davit_value_free(value);
}

TEST(a_number_that_is_null_or_unset_is_0)
{
    struct davit_value *value = read_good(DAVIT_SHAPE_ONE, "ContainerPidsStats", "{\"current\":null}");
    const struct davit_container_pids_stats *counts = davit_value_get(value);
    CHECK_INT(counts->current.state, DAVIT_NULL);
    CHECK_INT(counts->current.value, 0);
    CHECK_INT(counts->limit.state, DAVIT_UNSET);
    CHECK_INT(counts->limit.value, 0);
    davit_value_free(value);

    value = read_good(DAVIT_SHAPE_ONE, "UpdateConfig", "{\"MaxFailureRatio\":null,\"Delay\":null}");
    const struct davit_update_config *config = davit_value_get(value);
    CHECK_INT(config->max_failure_ratio.state, DAVIT_NULL);
    CHECK(config->max_failure_ratio.value == 0);
    CHECK_INT(config->delay.state, DAVIT_NULL);
    CHECK_INT(config->delay.value, 0);
    davit_value_free(value);
}

TEST(empty_is_told_from_unset_and_null_in_every_kind)
{
    struct davit_value *value =
        read_good(DAVIT_SHAPE_ONE, "ContainerCreateRequest",
                  "{\"Cmd\":[],\"ExposedPorts\":{},\"Healthcheck\":{},\"HostConfig\":{\"Mounts\":[{}],"
                  "\"PortBindings\":{\"\":[ ]}},\"Image\":\"\",\"Labels\":{ },\"StopTimeout\":0,\"Tty\":false}");
    const struct davit_container_create_request *request = davit_value_get(value);

    CHECK(request->cmd.items && !is_null(request->cmd.items) && request->cmd.count == 0);
    CHECK(request->exposed_ports.items && !is_null(request->exposed_ports.items) && request->exposed_ports.count == 0);
    CHECK(request->labels.items && !is_null(request->labels.items) && request->labels.count == 0);
    CHECK(request->healthcheck && !is_null(request->healthcheck));
    CHECK_TEXT(request->image, "");
    CHECK(!is_null(request->image));
    CHECK_INT(request->stop_timeout.state, DAVIT_SET);
    CHECK_INT(request->stop_timeout.value, 0);
    CHECK_INT(request->tty, DAVIT_FALSE);
    CHECK(!is_null(request->host_config->mounts.items[0].davit_kept));
    CHECK_TEXT(request->host_config->port_bindings.items[0].name, "");
    CHECK(request->host_config->port_bindings.items[0].value.items != NULL);
    CHECK(!is_null(request->host_config->port_bindings.items[0].value.items));
    davit_value_free(value);
}

TEST(each_of_them_is_written_as_it_was_read)
{
    static const struct {
        const char *type, *text;
    } cases[] = {
        {"ContainerCreateRequest", "{\"Tty\":null}"},
        {"ContainerCreateRequest", "{\"Tty\":false}"},
        {"ContainerCreateRequest", "{\"Tty\":true}"},
        {"ContainerCreateRequest", "{\"StopTimeout\":null}"},
        {"ContainerCreateRequest", "{\"StopTimeout\":0}"},
        {"ContainerCreateRequest", "{\"StopTimeout\":9223372036854775807}"},
        {"ContainerCreateRequest", "{\"StopTimeout\":-9223372036854775808}"},
        {"ContainerCreateRequest", "{\"StopTimeout\":1000000000000000000}"},
        {"ContainerCreateRequest", "{\"StopTimeout\":100000000000000000}"},
        {"ContainerPidsStats", "{\"limit\":null}"},
        {"ContainerPidsStats", "{\"limit\":10000000000000000000}"},
        {"ContainerPidsStats", "{\"limit\":0}"},
        {"ContainerPidsStats", "{\"limit\":18446744073709551615}"},
        {"UpdateConfig", "{\"MaxFailureRatio\":null}"},
        {"UpdateConfig", "{\"MaxFailureRatio\":0}"},
        {"UpdateConfig", "{\"MaxFailureRatio\":0.25}"},
        {"ContainerCreateRequest", "{\"Image\":null}"},
        {"ContainerCreateRequest", "{\"Image\":\"\"}"},
        {"ContainerCreateRequest", "{\"Healthcheck\":null}"},
        {"ContainerCreateRequest", "{\"Healthcheck\":{}}"},
        {"ContainerCreateRequest", "{\"Cmd\":null}"},
        {"ContainerCreateRequest", "{\"Cmd\":[]}"},
        {"ContainerCreateRequest", "{\"Cmd\":[\"\"]}"},
        {"ContainerCreateRequest", "{\"Cmd\":[null]}"},
        {"ContainerCreateRequest", "{\"Labels\":null}"},
        {"ContainerCreateRequest", "{\"Labels\":{}}"},
        {"ContainerCreateRequest", "{\"Labels\":{\"\":\"\"}}"},
        {"ContainerCreateRequest", "{\"Labels\":{\"\":null}}"},
        {"ContainerCreateRequest", "{\"ExposedPorts\":null}"},
        {"ContainerCreateRequest", "{\"ExposedPorts\":{}}"},
        {"ContainerCreateRequest", "{\"ExposedPorts\":{\"\":{}}}"},
        {"HostConfig", "{\"ConsoleSize\":[null,0]}"},
        {"HostConfig", "{\"Mounts\":[null,{}]}"},
        {"HostConfig", "{\"PortBindings\":{\"a\":null,\"b\":[],\"c\":[null],\"d\":[{}]}}"},
        {"ServiceMode", "{\"Global\":null}"},
        {"ServiceMode", "{\"Global\":{}}"},
        {"ServiceMode", "{\"Global\":[ 1, 2.50, \"\\u0000\" ]}"},
        {"ContainerTopResponse", "{\"Processes\":[null,[],[null],[\"\"]]}"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check_round(DAVIT_SHAPE_ONE, cases[i].type, cases[i].text, cases[i].text);
}

TEST(a_whole_value_is_null_or_empty_too)
{
    check_round(DAVIT_SHAPE_ONE, "ContainerCreateRequest", "null", "null");
    check_round(DAVIT_SHAPE_LIST, "ContainerSummary", " null", "null");
    check_round(DAVIT_SHAPE_LIST, "ContainerSummary", "[]", "[]");
    check_round(DAVIT_SHAPE_LIST, "ContainerSummary", "[null,{}]", "[null,{}]");
    check_round(DAVIT_SHAPE_MAP, "EndpointSettings", "null", "null");
    check_round(DAVIT_SHAPE_MAP, "EndpointSettings", "{}", "{}");
    check_round(DAVIT_SHAPE_MAP, "EndpointSettings", "{\"a\":null,\"b\":{}}", "{\"a\":null,\"b\":{}}");
}

int main(void)
{
    RUN(a_zeroed_struct_says_nothing);
    RUN(a_host_config_with_memory_0_init_false_an_empty_list_and_a_null_sends_exactly_those);
    RUN(what_is_empty_is_sent_in_every_kind);
    RUN(null_is_sent_in_every_kind);
    RUN(a_value_is_sent_in_every_kind);
    RUN(numbers_are_sent_to_their_last_digit);
    RUN(any_json_is_sent_as_it_is);
    RUN(what_is_missing_is_unset);
    RUN(null_is_told_from_unset_and_empty_in_every_kind);
    RUN(what_null_leads_to_can_be_read);
    RUN(a_number_that_is_null_or_unset_is_0);
    RUN(empty_is_told_from_unset_and_null_in_every_kind);
    RUN(each_of_them_is_written_as_it_was_read);
    RUN(a_whole_value_is_null_or_empty_too);
    return DONE;
}
