/*
 * Typed calls against a real engine, at DOCKER_HOST: what goes out of structs, what comes into them, what is changed
 * and sent back. Expects the image busybox:local there.
 */
#include "test.h"

#include <davit/docker.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static struct davit_error error;

/* A call that must be done; says why when it is not. */
#define CHECK_DONE(call)                                                                                               \
    do {                                                                                                               \
        if (!CHECK_INT((call), DAVIT_OK))                                                                              \
            fprintf(stderr, "  %s\n", error.message);                                                                  \
    } while (0)

static struct davit_client *client_at(const char *version, davit_trace_fn *trace, void *data)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    options.api_version = version;
    options.trace = trace;
    options.trace_data = data;
    if (davit_client_new(&options, &client, &error) != DAVIT_OK) {
        fprintf(stderr, "no client: %s\n", error.message);
        exit(1);
    }
    return client;
}

/* A container's ID, which is the caller's to free. */
static char *create(struct davit_client *client, const struct davit_container_create_request *request)
{
    struct davit_container_create_result made = {0};
    CHECK_DONE(davit_container_create(client, NULL, request, NULL, &made, &error));
    char *id = strdup(made.value ? made.value->id : "");
    davit_response_free(made.response);
    return id;
}

static struct davit_container_inspect_result inspect(struct davit_client *client, const char *id)
{
    struct davit_container_inspect_result seen = {0};
    struct davit_container_inspect_params params = {.id = id};
    CHECK_DONE(davit_container_inspect(client, &params, NULL, &seen, &error));
    if (!seen.value || !seen.value->config || !seen.value->host_config || !seen.value->state)
        exit(1);
    return seen;
}

static void start(struct davit_client *client, const char *id)
{
    CHECK_DONE(davit_container_start(client, &(struct davit_container_start_params){.id = id}, NULL, NULL, &error));
}

static void drop(struct davit_client *client, char *id)
{
    struct davit_container_delete_params params = {.id = id, .force = DAVIT_TRUE};
    CHECK_DONE(davit_container_delete(client, &params, NULL, NULL, &error));
    free(id);
}

/* ---------------------------------------------------------------------------------------------- containers --- */

TEST(zero_false_empty_and_null_are_taken_and_seen_as_such)
{
    struct davit_client *client = client_at(NULL, NULL, NULL);
    char *said = create(
        client,
        &(struct davit_container_create_request){
            .image = "busybox:local",
            .cmd = DAVIT_STRINGS("true"),
            .host_config = &(struct davit_host_config){
                .memory = DAVIT_INT(0), .init = DAVIT_FALSE, .cap_add = {davit_empty, 0}, .binds = {davit_null, 0}}});
    char *unsaid = create(
        client, &(struct davit_container_create_request){.image = "busybox:local", .cmd = DAVIT_STRINGS("true")});
    struct davit_container_inspect_result with = inspect(client, said), without = inspect(client, unsaid);
    const void *null = davit_null, *empty = davit_empty;

    CHECK_INT(with.value->host_config->memory.state, DAVIT_SET);
    CHECK_INT(with.value->host_config->memory.value, 0);
    CHECK_INT(with.value->host_config->init, DAVIT_FALSE);
    CHECK_INT(without.value->host_config->init, DAVIT_BOOL_UNSET);
    CHECK(with.value->host_config->cap_add.items == empty);
    CHECK(without.value->host_config->cap_add.items == null);
    CHECK(with.value->host_config->binds.items == null);

    davit_response_free(with.response);
    davit_response_free(without.response);
    drop(client, said);
    drop(client, unsaid);
    davit_client_free(client);
}

/* The engine speaks versions up to 1.this. */
static int newest_minor(void)
{
    struct davit_client *client = client_at(NULL, NULL, NULL);
    const char *version = "1.0";
    CHECK_DONE(davit_client_negotiate(client, &version, &error));
    int minor = atoi(version + strlen("1."));
    davit_client_free(client);
    return minor;
}

static void count_lines(void *count, enum davit_trace_event event, const char *line)
{
    (void)event, (void)line;
    ++*(int *)count;
}

TEST(a_member_of_1_44_is_refused_at_1_41_before_anything_is_done_and_taken_at_1_44)
{
    struct davit_container_create_request request = {
        .image = "busybox:local",
        .cmd = DAVIT_STRINGS("true"),
        .healthcheck =
            &(struct davit_health_config){.test = DAVIT_STRINGS("NONE"), .start_interval = DAVIT_INT(2000000)}};
    int lines = 0;
    struct davit_client *client = client_at("1.41", count_lines, &lines);
    struct davit_container_create_result made;
    CHECK_INT(davit_container_create(client, NULL, &request, NULL, &made, &error), DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, "ContainerCreate.body.Healthcheck.StartInterval needs API 1.44; this client speaks 1.41");
    CHECK(!made.response);
    CHECK_INT(lines, 0);
    davit_client_free(client);

    if (newest_minor() < 44)
        return;
    client = client_at("1.44", NULL, NULL);
    char *id = create(client, &request);
    struct davit_container_inspect_result seen = inspect(client, id);
    CHECK_INT(seen.value->config->healthcheck->start_interval.value, 2000000);
    davit_response_free(seen.response);
    drop(client, id);
    davit_client_free(client);
}

TEST(events_and_samples_come_as_lists)
{
    struct davit_client *client = client_at(NULL, NULL, NULL);
    char since[32], until[32], filters[200];
    snprintf(since, sizeof since, "%lld", (long long)time(NULL));
    char *id = create(client, &(struct davit_container_create_request){.image = "busybox:local",
                                                                       .cmd = DAVIT_STRINGS("sleep", "60")});
    start(client, id);

    struct davit_container_stats_result stats = {0};
    struct davit_container_stats_params once = {.id = id, .stream = DAVIT_FALSE};
    CHECK_DONE(davit_container_stats(client, &once, NULL, &stats, &error));
    CHECK_INT(stats.value.count, 1);
    CHECK_TEXT(stats.value.count ? stats.value.items[0].id : NULL, id);
    davit_response_free(stats.response);

    snprintf(until, sizeof until, "%lld", (long long)time(NULL) + 1);
    snprintf(filters, sizeof filters, "{\"container\": [\"%s\"], \"event\": [\"create\", \"start\"]}", id);
    struct davit_system_events_params span = {.since = since, .until = until, .filters = filters};
    struct davit_system_events_result events = {0};
    CHECK_DONE(davit_system_events(client, &span, NULL, &events, &error));
    if (CHECK_INT(events.value.count, 2)) {
        CHECK_TEXT(events.value.items[0].action, "create");
        CHECK_TEXT(events.value.items[1].action, "start");
        CHECK_TEXT(events.value.items[1].actor->id, id);
    }
    davit_response_free(events.response);
    drop(client, id);
    davit_client_free(client);
}

/* -------------------------------------------------------------------------------------------------- a swarm --- */

/* A service with members that came after 1.25. */
static void create_service(struct davit_client *client)
{
    struct davit_container_spec container = {
        .image = "busybox:local", .command = DAVIT_STRINGS("sleep", "60"), .init = DAVIT_FALSE};
    struct davit_service_spec service = {
        .name = "web",
        .labels = DAVIT_LIST(struct davit_string_entry, {"purpose", "live"}),
        .mode =
            &(struct davit_service_mode){.replicated = &(struct davit_replicated_service){.replicas = DAVIT_UINT(0)}},
        .task_template = &(struct davit_task_spec){.container_spec = &container},
        .rollback_config = &(struct davit_rollback_config){.parallelism = DAVIT_UINT(1), .order = "start-first"},
        .endpoint_spec = &(struct davit_endpoint_spec){.mode = DAVIT_ENDPOINT_SPEC_MODE_DNSRR}};
    CHECK_DONE(davit_service_create(client, NULL, &service, NULL, NULL, &error));
}

static struct davit_service_inspect_result inspect_service(struct davit_client *client)
{
    struct davit_service_inspect_result seen = {0};
    struct davit_service_inspect_params params = {.id = "web"};
    CHECK_DONE(davit_service_inspect(client, &params, NULL, &seen, &error));
    if (!seen.value || !seen.value->spec || !seen.value->spec->mode || !seen.value->spec->mode->replicated)
        exit(1);
    return seen;
}

static char *spec_text(const struct davit_service_spec *spec)
{
    char *text = NULL;
    CHECK_DONE(davit_value_write(davit_engine_find("docker"), DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "ServiceSpec", spec,
                                 "1.25", &text, NULL, &error));
    return text;
}

/* Inspects, changes the replicas, and sends all of it back; again when the swarm was quicker. */
static void scale(struct davit_client *client, uint64_t replicas)
{
    int r;
    do {
        struct davit_service_inspect_result seen = inspect_service(client);
        struct davit_service_update_params params = {.id = seen.value->id, .version = seen.value->version->index};
        seen.value->spec->mode->replicated->replicas = DAVIT_UINT(replicas);
        r = davit_service_update(client, &params, seen.value->spec, NULL, NULL, &error);
        davit_response_free(seen.response);
    } while (r != DAVIT_OK && strstr(error.message, "out of sequence"));
    CHECK_DONE(r);
}

TEST(the_replicas_of_an_inspected_service_are_changed_at_1_25_and_nothing_else)
{
    struct davit_client *client = client_at(NULL, NULL, NULL), *old = client_at("1.25", NULL, NULL);
    struct davit_swarm_init_request swarm = {.listen_addr = "127.0.0.1:2377", .advertise_addr = "127.0.0.1"};
    struct davit_swarm_init_result made = {0};
    CHECK_DONE(davit_swarm_init(client, &swarm, NULL, &made, &error));
    CHECK(made.value && strlen(made.value) == 25); /* the node's ID */
    davit_response_free(made.response);
    create_service(client);

    struct davit_service_inspect_result before = inspect_service(old);
    char *was = spec_text(before.value->spec);
    CHECK_HAS(was, "\"RollbackConfig\":{"); /* of 1.28 */
    CHECK_HAS(was, "\"Init\":false");       /* of 1.37 */
    scale(old, 2);

    struct davit_service_inspect_result after = inspect_service(old);
    CHECK_INT(after.value->spec->mode->replicated->replicas.value, 2);
    CHECK(after.value->version->index.value > before.value->version->index.value);
    after.value->spec->mode->replicated->replicas = DAVIT_UINT(0);
    char *is = spec_text(after.value->spec);
    CHECK_TEXT(is, was);

    free(is);
    free(was);
    davit_response_free(before.response);
    davit_response_free(after.response);
    struct davit_service_delete_params service = {.id = "web"};
    CHECK_DONE(davit_service_delete(client, &service, NULL, NULL, &error));
    struct davit_swarm_leave_params leave = {.force = DAVIT_TRUE};
    CHECK_DONE(davit_swarm_leave(client, &leave, NULL, NULL, &error));
    davit_client_free(old);
    davit_client_free(client);
}

int main(void)
{
    RUN(zero_false_empty_and_null_are_taken_and_seen_as_such);
    RUN(a_member_of_1_44_is_refused_at_1_41_before_anything_is_done_and_taken_at_1_44);
    RUN(events_and_samples_come_as_lists);
    RUN(the_replicas_of_an_inspected_service_are_changed_at_1_25_and_nothing_else);
    return DONE;
}
