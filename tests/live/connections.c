/*
 * Connections against a real engine, at DOCKER_HOST: both ways at once over TCP and through WebSockets, terminals and
 * their sizes, keys that detach. Expects the image busybox:local there.
 */
#include "containers.h"

#include <arpa/inet.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define CAT                                                                                                            \
    "\"OpenStdin\": true, \"StdinOnce\": true, \"AttachStdin\": true, \"HostConfig\": {\"NetworkMode\": \"none\", "    \
    "\"LogConfig\": {\"Type\": \"none\"}}"

/* ------------------------------------------------------------------------------------------------------ a relay --- */

/* One direction of a relayed connection; its end goes on as an end of its own. */
struct way {
    int from, to;
};

static void *carry(void *data)
{
    const struct way *way = data;
    static _Thread_local char bytes[1 << 16];
    ssize_t n, sent = 0;
    while (sent >= 0 && (n = read(way->from, bytes, sizeof bytes)) > 0)
        for (ssize_t at = 0; sent >= 0 && at < n; at += sent)
            sent = send(way->to, bytes + at, (size_t)(n - at), MSG_NOSIGNAL);
    shutdown(way->to, SHUT_WR);
    return NULL;
}

/* Carries one connection both ways, between who connected and the engine's unix socket. */
static void *relay(void *data)
{
    struct sockaddr_un engine = {.sun_family = AF_UNIX};
    int near = (int)(intptr_t)data, far = socket(AF_UNIX, SOCK_STREAM, 0);
    struct way there = {near, far}, back = {far, near};
    pthread_t thread;
    snprintf(engine.sun_path, sizeof engine.sun_path, "%s", getenv("DOCKER_HOST") + strlen("unix://"));
    if (connect(far, (struct sockaddr *)&engine, sizeof engine) == 0 &&
        pthread_create(&thread, NULL, carry, &there) == 0) {
        carry(&back);
        pthread_join(thread, NULL);
    }
    close(near);
    close(far);
    return NULL;
}

static void *accept_all(void *data)
{
    int connection;
    while ((connection = accept((int)(intptr_t)data, NULL, NULL)) >= 0) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, relay, (void *)(intptr_t)connection) == 0)
            pthread_detach(thread);
    }
    return NULL;
}

/* The engine once more, on a port of 127.0.0.1, for as long as the process lives. */
static void listen_locally(char endpoint[64])
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    pthread_t thread;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    bool good = bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && listen(listener, 64) == 0 &&
                getsockname(listener, (struct sockaddr *)&address, &size) == 0 &&
                pthread_create(&thread, NULL, accept_all, (void *)(intptr_t)listener) == 0;
    CHECK(good);
    snprintf(endpoint, 64, "tcp://127.0.0.1:%d", ntohs(address.sin_port));
}

/* ---------------------------------------------------------------------------------------------- both ways --- */

/* Attaches in the one way or in the other; before API 1.42 a WebSocket cannot be told what to attach. */
static struct davit_connection *attach(const char *id, bool websocket)
{
    const char *version = NULL;
    CHECK_INT(davit_client_negotiate(client, &version, NULL), DAVIT_OK);
    bool old = websocket && strcmp(version, "1.42") < 0;
    return open_connection(
        websocket ? "ContainerAttachWebsocket" : "ContainerAttach",
        old ? DAVIT_PARAMS({"id", id}, {"stream", "true"})
            : DAVIT_PARAMS({"id", id}, {"stream", "true"}, {"stdin", "true"}, {"stdout", "true"}, {"stderr", "true"}),
        NULL, DAVIT_FRAMING_AUTO);
}

static void send_through_cat(bool websocket)
{
    char *id = create("[\"cat\"]", ", " CAT);
    start(id);
    struct davit_connection *connection = attach(id, websocket);
    send_through(connection);
    davit_connection_close(connection);
    char *code = member(invoke("ContainerWait", DAVIT_PARAMS({"id", id}), NULL), "StatusCode");
    CHECK_TEXT(code, "0");
    free(code);
    destroy(id);
}

TEST(all_that_goes_into_cat_comes_out_of_a_websocket)
{
    send_through_cat(true);
}

TEST(the_same_over_tcp_and_of_an_attached_connection)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *local = client;
    char endpoint[64];
    listen_locally(endpoint);
    options.endpoint = endpoint;
    if (CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK)) {
        send_through_cat(true);
        send_through_cat(false);
        davit_client_free(client);
    }
    client = local;
}

/* All that a connection says until that is there, or its end. */
static void hear(struct davit_connection *connection, const char *until, char text[512])
{
    struct davit_piece piece = {.size = 1};
    for (*text = '\0'; piece.size && !(until && strstr(text, until));) {
        if (!CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_OK))
            return;
        size_t room = 511 - strlen(text);
        if (piece.size)
            strncat(text, piece.data, piece.size < room ? piece.size : room);
    }
}

TEST(after_the_end_of_writing_a_websocket_says_what_comes_and_both_outputs_are_one)
{
    char text[512];
    char *id = create("[\"sh\", \"-c\", \"cat; sleep 1; echo out; echo err >&2; exit 3\"]", ", " CAT);
    start(id);
    struct davit_connection *connection = attach(id, true);
    CHECK_INT(davit_connection_write(connection, "in\n", 3, NULL), DAVIT_OK);
    CHECK_INT(davit_connection_end_writing(connection, NULL), DAVIT_OK);
    hear(connection, NULL, text);
    CHECK(strcmp(text, "in\nout\nerr\n") == 0 || strcmp(text, "in\nerr\nout\n") == 0);
    davit_connection_close(connection);
    destroy(id);
}

TEST(a_websocket_to_what_is_not_there_is_refused_with_the_engines_words)
{
    struct davit_connection *connection = NULL;
    struct davit_error error = {0};
    CHECK_INT(davit_connection_open(client, "ContainerAttachWebsocket",
                                    DAVIT_PARAMS({"id", "nothing-like-this"}, {"stream", "true"}), NULL, NULL,
                                    &connection, &error),
              DAVIT_ERR_REFUSED);
    CHECK_INT(error.http_status, 404);
    CHECK_HAS(error.message, "No such container: nothing-like-this");
    davit_connection_close(connection);
}

/* -------------------------------------------------------------------------------------------------- terminals --- */

TEST(keys_that_detach_end_the_connection_and_not_the_container)
{
    char text[512];
    struct json_object *said = NULL, *state = NULL, *running = NULL;
    char *id = create("[\"cat\"]", ", \"Tty\": true, " CAT);
    start(id);
    struct davit_connection *connection =
        open_connection("ContainerAttach",
                        DAVIT_PARAMS({"id", id}, {"stream", "true"}, {"stdin", "true"}, {"stdout", "true"},
                                     {"detachKeys", "ctrl-p,ctrl-q"}),
                        NULL, DAVIT_FRAMING_AUTO);
    CHECK_INT(davit_connection_write(connection, "hello\n", 6, NULL), DAVIT_OK);
    hear(connection, "hello\r\nhello\r\n", text);
    CHECK_INT(davit_connection_write(connection, "\x10", 1, NULL), DAVIT_OK);
    CHECK_INT(davit_connection_write(connection, "\x11", 1, NULL), DAVIT_OK);
    hear(connection, NULL, text); /* to its end */
    davit_connection_close(connection);
    struct davit_response *response = invoke("ContainerInspect", DAVIT_PARAMS({"id", id}), NULL);
    davit_response_json(response, &said, NULL);
    CHECK(json_object_object_get_ex(said, "State", &state) && json_object_object_get_ex(state, "Running", &running));
    CHECK(json_object_get_boolean(running));
    davit_response_free(response);
    destroy(id);
}

/* Sets the size of a terminal to which somebody is connected, and has the shell in it say what it is. */
static void expect_size(struct davit_connection *connection, const char *resize, const char *id)
{
    char text[512];
    hear(connection, "# ", text);
    davit_response_free(invoke(resize, DAVIT_PARAMS({"id", id}, {"h", "33"}, {"w", "77"}), NULL));
    CHECK_INT(davit_connection_write(connection, "stty size; exit\n", 16, NULL), DAVIT_OK);
    hear(connection, NULL, text);
    CHECK_HAS(text, "\r\n33 77\r\n");
    davit_connection_close(connection);
}

TEST(a_terminal_is_resized_while_somebody_is_attached)
{
    for (int websocket = 0; websocket < 2; websocket++) {
        char *id = create("[\"sh\"]", ", \"Tty\": true, " CAT);
        struct davit_connection *connection = attach(id, websocket);
        start(id);
        expect_size(connection, "ContainerResize", id);
        destroy(id);
    }
}

TEST(the_terminal_of_an_exec_is_resized)
{
    char *id = create("[\"sleep\", \"600\"]", "");
    start(id);
    char *exec = member(invoke("ContainerExec", DAVIT_PARAMS({"id", id}),
                               "{\"Tty\": true, \"AttachStdin\": true, \"AttachStdout\": true, \"Cmd\": [\"sh\"]}"),
                        "Id");
    struct davit_connection *connection =
        open_connection("ExecStart", DAVIT_PARAMS({"id", exec}), "{\"Tty\": true}", DAVIT_FRAMING_AUTO);
    expect_size(connection, "ExecResize", exec);
    free(exec);
    destroy(id);
}

int main(void)
{
    struct davit_error error = {0};
    if (davit_client_new(NULL, &client, &error) != DAVIT_OK) {
        fprintf(stderr, "no client: %s\n", error.message);
        return 1;
    }
    RUN(all_that_goes_into_cat_comes_out_of_a_websocket);
    RUN(the_same_over_tcp_and_of_an_attached_connection);
    RUN(after_the_end_of_writing_a_websocket_says_what_comes_and_both_outputs_are_one);
    RUN(a_websocket_to_what_is_not_there_is_refused_with_the_engines_words);
    RUN(keys_that_detach_end_the_connection_and_not_the_container);
    RUN(a_terminal_is_resized_while_somebody_is_attached);
    RUN(the_terminal_of_an_exec_is_resized);
    davit_client_free(client);
    return DONE;
}
