/*
 * A pod with two containers on a real Podman, at CONTAINER_HOST: made of structs, started, logged, asked to run more,
 * and removed. Expects the image busybox:local there.
 */
#include "test.h"

#include <davit/libpod_containers.h>
#include <davit/libpod_exec.h>
#include <davit/libpod_pods.h>
#include <stdlib.h>

static struct davit_client *client;
static struct davit_error error;

/* A call that must be done; says why when it is not. */
#define CHECK_DONE(call)                                                                                               \
    do {                                                                                                               \
        if (!CHECK_INT((call), DAVIT_OK))                                                                              \
            fprintf(stderr, "  %s\n", error.message);                                                                  \
    } while (0)

/* A container of the pod, which writes its name and goes on until it is told to end. */
static void create(const char *pod, const char *name)
{
    struct davit_libpod_container_create_result made = {0};
    struct davit_libpod_spec_generator spec = {
        .name = name,
        .image = "busybox:local",
        .pod = pod,
        .command = DAVIT_STRINGS("sh", "-c", "echo it is $NAME; trap 'exit 0' TERM; while true; do sleep 0.1; done"),
        .env = DAVIT_LIST(struct davit_string_entry, {"NAME", name}),
    };
    CHECK_DONE(davit_libpod_container_create(client, &spec, NULL, &made, &error));
    CHECK(made.value && made.value->id && *made.value->id);
    davit_response_free(made.response);
}

/* A pod with the containers "one" and "two", which run. */
static void start_pod(const char *name)
{
    struct davit_libpod_pod_create_result made = {0};
    struct davit_libpod_pod_start_result started = {0};
    struct davit_libpod_pod_spec_generator spec = {
        .name = name, .labels = DAVIT_LIST(struct davit_string_entry, {"purpose", "live"})};
    CHECK_DONE(davit_libpod_pod_create(client, &spec, NULL, &made, &error));
    create(name, "one");
    create(name, "two");
    CHECK_DONE(davit_libpod_pod_start(client, &(struct davit_libpod_pod_start_params){name}, NULL, &started, &error));
    CHECK(made.value && started.value);
    if (made.value && started.value)
        CHECK_TEXT(started.value->id, made.value->id);
    davit_response_free(made.response);
    davit_response_free(started.response);
}

static void delete_pod(const char *name)
{
    struct davit_libpod_pod_delete_params params = {.name = name, .force = DAVIT_TRUE};
    struct davit_libpod_pod_delete_result deleted = {0};
    CHECK_DONE(davit_libpod_pod_delete(client, &params, NULL, &deleted, &error));
    davit_response_free(deleted.response);
}

TEST(a_pod_tells_its_state_and_its_containers)
{
    struct davit_libpod_pod_inspect_result seen = {0};
    start_pod("typed");
    CHECK_DONE(
        davit_libpod_pod_inspect(client, &(struct davit_libpod_pod_inspect_params){"typed"}, NULL, &seen, &error));
    if (CHECK(seen.value)) {
        CHECK_TEXT(seen.value->state, "Running");
        CHECK_INT(seen.value->containers.count, 3);
        CHECK_INT(seen.value->num_containers.value, 3);
        CHECK_TEXT(seen.value->labels.items[0].value, "live");
    }
    davit_response_free(seen.response);
    delete_pod("typed");
    struct davit_response *response = NULL;
    int r = davit_libpod_pod_exists(client, &(struct davit_libpod_pod_exists_params){"typed"}, NULL, &response, &error);
    CHECK_INT(r, DAVIT_ERR_REFUSED);
    CHECK_INT(error.http_status, 404);
    davit_response_free(response);
}

TEST(each_container_of_a_pod_has_logs_of_its_own)
{
    start_pod("logged");
    for (int i = 0; i < 2; i++) {
        struct davit_libpod_container_logs_params params = {.name = i ? "two" : "one", .stdout_ = DAVIT_TRUE};
        struct davit_response *response = NULL;
        const char *text = "";
        size_t size = 0;
        for (int tries = 0; !size && tries < 100; tries++) {
            davit_response_free(response);
            CHECK_DONE(davit_libpod_container_logs(client, &params, NULL, &response, &error));
            CHECK_DONE(davit_response_output(response, DAVIT_STDOUT, &text, &size, &error));
        }
        CHECK_TEXT(text, i ? "it is two\n" : "it is one\n");
        davit_response_free(response);
    }
    delete_pod("logged");
}

/* Runs `cat` in a container, set up by the types: what it is sent comes back. */
static void echo_in(const char *container)
{
    struct davit_libpod_container_exec_request request = {
        .cmd = DAVIT_STRINGS("cat"), .attach_stdin = DAVIT_TRUE, .attach_stdout = DAVIT_TRUE};
    struct davit_libpod_container_exec_params params = {container};
    struct davit_libpod_container_exec_result made = {0};
    struct davit_connection *connection = NULL;
    struct davit_piece piece = {0};
    CHECK_DONE(davit_libpod_container_exec(client, &params, &request, NULL, &made, &error));
    CHECK_DONE(davit_connection_open(client, "ExecStartLibpod", DAVIT_PARAMS({"id", made.value->id}), DAVIT_TEXT("{}"),
                                     NULL, &connection, &error));
    CHECK_DONE(davit_connection_write(connection, container, 3, &error));
    CHECK_DONE(davit_connection_end_writing(connection, &error));
    CHECK_DONE(davit_connection_read(connection, &piece, &error));
    CHECK_INT(piece.output, DAVIT_STDOUT);
    CHECK(piece.size == 3 && memcmp(piece.data, container, 3) == 0);
    CHECK_DONE(davit_connection_read(connection, &piece, &error));
    CHECK_INT(piece.size, 0);
    davit_connection_close(connection);
    davit_response_free(made.response);
}

TEST(a_second_process_runs_in_each_container_of_a_pod)
{
    start_pod("asked");
    echo_in("one");
    echo_in("two");
    delete_pod("asked");
}

int main(void)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.engine = "podman";
    if (davit_client_new(&options, &client, &error) != DAVIT_OK) {
        fprintf(stderr, "no client: %s\n", error.message);
        return 1;
    }
    RUN(a_pod_tells_its_state_and_its_containers);
    RUN(each_container_of_a_pod_has_logs_of_its_own);
    RUN(a_second_process_runs_in_each_container_of_a_pod);
    davit_client_free(client);
    return DONE;
}
