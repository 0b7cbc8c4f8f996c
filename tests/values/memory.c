/*
 * Every allocation fails in turn, over typed calls and values: each is done or refused with DAVIT_ERR_MEMORY, nothing
 * crashes, nothing leaks, what is handed out is whole or unset, and the same client does it right the next time.
 */
#include "allocations.h"
#include "fake.h"

#include <davit/docker.h>

static long failures_injected;

/* -------------------------------------------------------------------------------------------------------- cases --- */

/* A container with what structs have to keep, and a number that is too long for the stack. */
static const char container[] =
    "{\"Config\":{\"Cmd\":[\"a\\u0000b\",\"\",null],\"ExposedPorts\":{\"80/"
    "tcp\":{}},\"Labels\":{\"k\":\"v\",\"l\":null}},"
    "\"HostConfig\":{\"Annotations\":{\"a\":\"1\"},\"Memory\":0,\"Mounts\":[null,{\"Target\":\"/a\",\"New\":[1]}],"
    "\"PortBindings\":{\"80/tcp\":[{\"HostPort\":\"1\"},null],\"81/tcp\":null}},\"Id\":\"\\u00e9\","
    "\"name\":\"x\",\"NetworkSettings\":{\"Networks\":{\"bridge\":{\"GwPriority\":1},\"none\":null}},\"New\":{\"a\":[]}"
    "}";

static int inspect(struct davit_client *client, struct fake *fake)
{
    struct davit_container_inspect_params params = {.id = "a"};
    struct davit_container_inspect_result result = {0};
    struct davit_error error = {0};

    fake->answer = container;
    int r = davit_container_inspect(client, &params, NULL, &result, &error);
    CHECK_INT(error.code, r);
    CHECK((r == DAVIT_OK) == (result.value != NULL));
    if (r == DAVIT_OK)
        CHECK_TEXT(result.value->name, "x");
    davit_response_free(result.response);
    return r;
}

/* Lists that are large enough to be handed over instead of copied, inside of each other. */
static int list(struct davit_client *client, struct fake *fake)
{
    static char text[32000];
    char *at = text + sprintf(text, "[{}");
    struct davit_container_list_result result = {0};

    while (at < text + sizeof text - 64)
        at += sprintf(at, ",{\"Labels\":{\"a\":\"b\"},\"Names\":[\"/x\"]}");
    strcpy(at, "]");
    fake->answer = text;
    int r = davit_container_list(client, NULL, NULL, &result, NULL);
    CHECK((r == DAVIT_OK) == (result.value.items != NULL));
    if (r == DAVIT_OK)
        CHECK_TEXT(result.value.items[result.value.count - 1].labels.items[0].value, "b");
    davit_response_free(result.response);
    return r;
}

static int read_events(struct davit_client *client, struct fake *fake)
{
    struct davit_system_events_params params = {.until = "0", .filters = "{\"type\":[\"container\"]}"};
    struct davit_system_events_result result = {0};

    fake->answer = "{\"Action\":\"start\"}\n{\"Actor\":{\"Attributes\":{\"a\":\"b\"}}}";
    int r = davit_system_events(client, &params, NULL, &result, NULL);
    CHECK_INT(result.value.count, r == DAVIT_OK ? 2 : 0);
    davit_response_free(result.response);
    return r;
}

static int read_wrong(struct davit_client *client, struct fake *fake)
{
    struct davit_container_list_result result = {0};
    fake->answer = "[{\"Labels\":{\"a\":\"b\"}},{\"HostConfig\":{\"NetworkMode\":5}}]";
    int r = davit_container_list(client, NULL, NULL, &result, NULL);
    CHECK(result.value.items == NULL && result.value.count == 0);
    davit_response_free(result.response);
    return r;
}

static int be_refused(struct davit_client *client, struct fake *fake)
{
    struct davit_container_inspect_params params = {.id = "a"};
    struct davit_container_inspect_result result = {0};
    fake->status = 404;
    fake->answer = "{\"message\":\"no such container\"}";
    int r = davit_container_inspect(client, &params, NULL, &result, NULL);
    fake->status = 0;
    CHECK(result.value == NULL);
    davit_response_free(result.response);
    return r;
}

static const struct davit_container_create_request request = {
    .cmd = {(const char *[]){"a", "b"}, 2},
    .host_config = &(struct davit_host_config){.memory = {0, DAVIT_SET}, .init = DAVIT_FALSE},
    .image = "busybox",
    .labels = {(struct davit_string_entry[]){{"a", "1"}}, 1},
};

static int create(struct davit_client *client, struct fake *fake)
{
    struct davit_container_create_params params = {.name = "web", .platform = "linux"};
    struct davit_container_create_result result = {0};
    fake->answer = "{\"ID\":\"abc\",\"Warnings\":[\"a\"]}";
    int r = davit_container_create(client, &params, &request, NULL, &result, NULL);
    if (r == DAVIT_OK) {
        CHECK_TEXT(result.value->id, "abc");
        CHECK_TEXT(fake->body, "{\"Cmd\":[\"a\",\"b\"],\"HostConfig\":{\"Init\":false,\"Memory\":0},"
                               "\"Image\":\"busybox\",\"Labels\":{\"a\":\"1\"}}");
    }
    davit_response_free(result.response);
    return r;
}

static int create_too_new(struct davit_client *client, struct fake *fake)
{
    struct davit_container_create_request new = request;
    struct davit_health_config healthcheck = {.start_interval = DAVIT_INT(1)};
    struct davit_host_config config = {.annotations = {(struct davit_string_entry[]){{"a", "1"}}, 1},
                                       .runtime = "\xFF"};
    new.healthcheck = &healthcheck;
    new.host_config = &config;
    (void)fake;
    return davit_container_create(client, NULL, &new, NULL, NULL, NULL);
}

static int send_params(struct davit_client *client, struct fake *fake)
{
    struct davit_image_commit_params params = {
        .container = "a", .changes = {(const char *[]){"ENV a=1", "USER x"}, 2}, .pause = DAVIT_FALSE, .comment = "c"};
    struct davit_container_config config = {.user = "x"};
    fake->answer = "{\"Id\":\"a\"}";
    return davit_image_commit(client, &params, &config, NULL, NULL, NULL);
}

static int refuse_params(struct davit_client *client, struct fake *fake)
{
    struct davit_container_list_params params = {.limit = DAVIT_INT_NULL, .all = (enum davit_bool)9, .filters = "["};
    (void)fake;
    return davit_container_list(client, &params, NULL, NULL, NULL);
}

static int read_and_write(struct davit_client *client, struct fake *fake)
{
    const struct davit_engine *engine = davit_client_engine(client);
    struct davit_value *value = NULL;
    char *text = NULL;
    (void)fake;
    int r = davit_value_read(engine, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "ContainerInspectResponse", container,
                             strlen(container), &value, NULL);
    CHECK((r == DAVIT_OK) == (value != NULL));
    if (r == DAVIT_OK)
        r = davit_value_write(engine, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "ContainerInspectResponse",
                              davit_value_get(value), "1.41", &text, NULL, NULL);
    CHECK((r == DAVIT_OK) == (text != NULL));
    if (r == DAVIT_OK)
        CHECK_INT(strlen(text), strlen(container) - strlen("\\u00e9") + strlen("\xC3\xA9"));
    free(text);
    davit_value_free(value);
    return r;
}

static int read_long_numbers(struct davit_client *client, struct fake *fake)
{
    static char text[600];
    struct davit_value *value = NULL;
    (void)fake;
    snprintf(text, sizeof text, "{\"MaxFailureRatio\":0.%0200d,\"Delay\":1%0200d}", 5, 0);
    int r = davit_value_read(davit_client_engine(client), DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "UpdateConfig", text,
                             strlen(text), &value, NULL);
    davit_value_free(value);
    return r;
}

static int find_types(struct davit_client *client, struct fake *fake)
{
    struct davit_response *response = NULL;
    void *value = NULL;
    fake->answer = "[{\"Id\":\"a\"}]";
    int r = davit_invoke(client, "ContainerList", NULL, NULL, NULL, &response, NULL);
    if (r == DAVIT_OK)
        r = davit_response_value(response, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_LIST, "ContainerSummary", &value, NULL);
    CHECK((r == DAVIT_OK) == (value != NULL));
    davit_response_free(response);
    return r;
}

/* ------------------------------------------------------------------------------------------------------ failing --- */

static const struct {
    const char *name;
    int (*run)(struct davit_client *client, struct fake *fake);
    int expected;
} cases[] = {
    {"inspect", inspect, DAVIT_OK},
    {"list", list, DAVIT_OK},
    {"read_events", read_events, DAVIT_OK},
    {"read_wrong", read_wrong, DAVIT_ERR_DECODE},
    {"be_refused", be_refused, DAVIT_ERR_REFUSED},
    {"create", create, DAVIT_OK},
    {"create_too_new", create_too_new, DAVIT_ERR_CHECK},
    {"send_params", send_params, DAVIT_OK},
    {"refuse_params", refuse_params, DAVIT_ERR_CHECK},
    {"read_and_write", read_and_write, DAVIT_OK},
    {"read_long_numbers", read_long_numbers, DAVIT_ERR_DECODE},
    {"find_types", find_types, DAVIT_OK},
};

/* Lets each allocation of a case fail, with one client for all of them, or a fresh one that asks for the version. */
static void fail_each(size_t i, enum failing failing, bool negotiated)
{
    struct fake fake = {.offers = "1.41"};
    struct davit_client *client = fake_client(&fake, negotiated ? NULL : "1.41");
    bool again = true;

    for (long n = 1; again; n++) {
        allocations_fail(n, failing);
        int r = cases[i].run(client, &fake);
        again = allocations_end();
        failures_injected += again;
        if (!CHECK(r == cases[i].expected || (again && r == DAVIT_ERR_MEMORY)))
            fprintf(stderr, "    … this was allocation %ld of %s, which returned %s\n", n, cases[i].name,
                    davit_code_name(r));
        if (negotiated) {
            fake_done(&fake, client);
            client = fake_client(&fake, NULL);
        }
        CHECK_INT(cases[i].run(client, &fake), cases[i].expected);
        if (negotiated) {
            fake_done(&fake, client);
            client = fake_client(&fake, NULL);
        }
    }
    fake_done(&fake, client);
}

TEST(each_allocation_may_fail)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fail_each(i, ONE, false);
        fail_each(i, ONWARDS, false);
        fail_each(i, ONE, true);
    }
}

int main(void)
{
    allocations_prepare();
    RUN(each_allocation_may_fail);
    test_name = "allocations_do_fail";
    CHECK(failures_injected > 300);
    printf("%ld allocations failed\n", failures_injected);
    return DONE;
}
