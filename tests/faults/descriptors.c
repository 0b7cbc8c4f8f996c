/*
 * Connections that the library did not make: a descriptor that is connected already, which is one connection and no
 * more, and a function that makes one whenever one is wanted. Calls, streams, loops and upgraded connections on both.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bodies.h"
#include "faulty.h"
#include "play.h"
#include "ways.h"

static int made; /* connections */

/* A connection to the server, made by us: what a client's function returns. */
static int connect_to_server(void *data)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    (void)data;
    made++;
    strcpy(address.sun_path, faulty_endpoint(false) + strlen("unix://"));
    CHECK_INT(connect(fd, (struct sockaddr *)&address, sizeof address), 0);
    return fd;
}

static struct davit_client *client_with(struct davit_client_options options, struct davit_error *reterr)
{
    struct davit_client *made_client = NULL;
    options.api_version = "1.41";
    options.timeouts.total = FAULTY_PATIENCE;
    davit_client_new(&options, &made_client, reterr);
    return made_client;
}

/* A client of a descriptor, which is closed here. */
static struct davit_client *client_of(int fd)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_error error = {0};
    char endpoint[24];
    snprintf(endpoint, sizeof endpoint, "fd://%d", fd);
    options.endpoint = endpoint;
    struct davit_client *made_client = client_with(options, &error);
    if (!CHECK(made_client))
        fprintf(stderr, "%s\n", error.message);
    close(fd);
    return made_client;
}

static struct davit_client *client_of_function(davit_connect_fn *function)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.connect = function;
    made = 0;
    return client_with(options, NULL);
}

/* ----------------------------------------------------------------------------------------------- one connection --- */

TEST(a_descriptor_carries_one_call_after_the_other)
{
    client = client_of(connect_to_server(NULL));
    int connection = faulty_ask(client, "connection");
    for (int i = 0; i < 3; i++)
        CHECK(faulty_usable(client));
    CHECK_INT(faulty_ask(client, "connection"), connection);
    davit_client_free(client);
}

/* All of both outputs of the container that plays, read in that way. */
static void hear_all(const struct way *way)
{
    static char answer[512];
    size_t head = (size_t)snprintf(answer, sizeof answer, "%s", way->head);
    memcpy(answer + head, play_frames, PLAY_FRAMES);
    struct davit_call_options options = playing_bytes(answer, head + PLAY_FRAMES, (struct play){.tty = "false"});
    options.framing = DAVIT_FRAMING_MULTIPLEXED; /* to ask would want a second connection */
    struct heard heard = way->hear(&options);
    if (!CHECK_INT(heard.r, DAVIT_OK))
        fprintf(stderr, "    … %s: %s\n", way->name, heard.error.message);
    CHECK_TEXT(heard.text[DAVIT_STDOUT], "hello world");
    CHECK_TEXT(heard.text[DAVIT_STDERR], "bad");
}

TEST(what_calls_have_used_streams_loops_and_upgraded_connections_can_use)
{
    for (size_t i = 0; i < WAYS; i++) {
        bool loop =
            ways[i].hear == hear_loop || ways[i].hear == hear_loop_kept; /* those have connections of their own */
        client = client_of(connect_to_server(NULL));
        for (int calls = loop ? 0 : 2; calls > 0; calls--)
            CHECK(faulty_usable(client));
        hear_all(&ways[i]);
        davit_client_free(client);
    }
}

TEST(an_upload_needs_no_connection_of_its_own)
{
    struct davit_error error = {0};
    char answer[ANSWER_MAX];
    client = client_of(connect_to_server(NULL));
    CHECK(faulty_usable(client));
    for (int i = 0; i < 2; i++) {
        struct pattern pattern = {.size = (size_t)4 << 20};
        if (!CHECK_INT(put(client, "good", DAVIT_SOURCE(give_pattern, &pattern), NULL, answer, &error), DAVIT_OK))
            fprintf(stderr, "%s\n", error.message);
    }
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

/* A call that wants a second connection. */
static void expect_used_up(void)
{
    struct davit_error error = {0};
    CHECK_INT(davit_invoke(client, "SystemInfo", NULL, NULL, NULL, NULL, &error), DAVIT_ERR_CONNECT);
    CHECK_INT(error.os_error, EISCONN);
    CHECK_HAS(error.message, "it is one connection, which is in use or used up");
    CHECK_HAS(error.message, "the options' function connect");
}

TEST(what_needs_a_second_connection_is_told_so)
{
    struct davit_stream *stream = NULL;
    struct davit_connection *connection = NULL;
    struct davit_call_options options = playing_silence();
    const struct davit_param *params = DAVIT_PARAMS({"id", "plays"}, {"follow", "true"});
    client = client_of(connect_to_server(NULL));
    int before = faulty_ask(client, "seen/info");
    CHECK_INT(davit_stream_open(client, "ContainerLogs", params, NULL, &options, &stream, NULL), DAVIT_OK);
    expect_used_up();
    davit_stream_close(stream); /* in its midst */
    expect_used_up();
    davit_client_free(client);

    client = client_of(connect_to_server(NULL));
    CHECK_INT(faulty_ask(client, "seen/info"), before);
    options = playing_bytes(UPGRADED, sizeof UPGRADED - 1, (struct play){.then = "stay"});
    CHECK_INT(davit_connection_open(client, "ContainerAttach", DAVIT_PARAMS({"id", "plays"}), NULL, &options,
                                    &connection, NULL),
              DAVIT_OK);
    expect_used_up();
    davit_connection_close(connection);
    expect_used_up();
    davit_client_free(client);
}

static void count_good(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    int *good = data;
    *good += code == DAVIT_OK;
    if (error)
        CHECK_INT(error->os_error, EISCONN);
    davit_response_free(response);
}

/* How many calls in a loop end well: one that takes its time, one beside it, and one behind. */
static int call_in_a_loop(void)
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_loop *loop = NULL;
    int good = 0;
    handlers.done = count_good;
    handlers.data = &good;
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    for (int i = 0; i < 2; i++)
        CHECK_INT(davit_stream_start(loop, client, "ContainerInspect", DAVIT_PARAMS({"id", i ? "good" : "pauses"}),
                                     NULL, NULL, &handlers, NULL, NULL),
                  DAVIT_OK);
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    CHECK_INT(davit_stream_start(loop, client, "ContainerInspect", DAVIT_PARAMS({"id", "good"}), NULL, NULL, &handlers,
                                 NULL, NULL),
              DAVIT_OK);
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    davit_loop_free(loop);
    return good;
}

TEST(in_a_loop_calls_follow_each_other_on_it_and_those_at_once_do_not)
{
    client = client_of(connect_to_server(NULL));
    CHECK_INT(call_in_a_loop(), 2);
    davit_client_free(client);
}

TEST(a_child_does_not_speak_in_its_parents_connection)
{
    client = client_of(connect_to_server(NULL));
    CHECK(faulty_usable(client));
    pid_t child = fork();
    if (child == 0) {
        test_failures = 0;
        expect_used_up();
        _exit(test_failures != 0);
    }
    int status = -1;
    CHECK_INT(waitpid(child, &status, 0), child);
    CHECK_INT(status, 0);
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

TEST(a_peer_that_is_gone_is_told_before_anything_is_sent)
{
    int ends[2];
    struct davit_error error = {0};
    CHECK_INT(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
    client = client_of(ends[0]);
    close(ends[1]);
    CHECK_INT(davit_invoke(client, "ContainerCreate", NULL, DAVIT_TEXT("{\"Image\": \"x\"}"), NULL, NULL, &error),
              DAVIT_ERR_CONNECT);
    CHECK_INT(error.os_error, EPIPE);
    CHECK_HAS(error.message, "cannot connect to fd://");
    davit_client_free(client);
}

/* Fails to make a client of such an endpoint. */
static void expect_refused(const char *endpoint, int os_error, const char *says)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_error error = {0};
    options.endpoint = endpoint;
    struct davit_client *none = client_with(options, &error);
    if (!CHECK(!none))
        fprintf(stderr, "    … %s\n", endpoint);
    CHECK_INT(error.code, DAVIT_ERR_ENDPOINT);
    CHECK_INT(error.os_error, os_error);
    CHECK_HAS(error.message, says);
    davit_client_free(none);
}

static void expect_refused_descriptor(int fd, int os_error)
{
    char endpoint[24];
    snprintf(endpoint, sizeof endpoint, "fd://%d", fd);
    expect_refused(endpoint, os_error, "expected a stream socket that is connected");
    close(fd);
}

TEST(what_is_no_connection_is_refused_when_the_client_is_made)
{
    static const char *const none[] = {"fd://",   "fd://x",  "fd://3x", "fd://-1", "fd://function",
                                       "fd:///3", "fd:// 3", "fd://+3", "fd://3/", "fd://99999999999999999999"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        expect_refused(none[i], 0, "expected fd://number");
    expect_refused("fd://98765", EBADF, "expected a stream socket that is connected");
    expect_refused_descriptor(open("/dev/null", O_RDWR | O_CLOEXEC), ENOTSOCK);
    expect_refused_descriptor(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), ENOTCONN);
    expect_refused_descriptor(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0), EPROTOTYPE);
}

/* --------------------------------------------------------------------------------------------------- a function --- */

TEST(a_function_makes_as_many_connections_as_are_wanted)
{
    client = client_of_function(connect_to_server);
    CHECK_TEXT(davit_client_endpoint(client, NULL), "fd://function");
    CHECK_INT(made, 0);
    for (int i = 0; i < 3; i++)
        CHECK(faulty_usable(client));
    CHECK_INT(made, 1);
    for (size_t i = 0; i < WAYS; i++)
        hear_all(&ways[i]);
    CHECK_INT(call_in_a_loop(), 3);
    davit_client_free(client);
}

TEST(a_call_beside_a_stream_has_a_connection_of_its_own)
{
    struct davit_stream *stream = NULL;
    struct davit_call_options options = playing_silence();
    client = client_of_function(connect_to_server);
    CHECK_INT(davit_stream_open(client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}, {"follow", "true"}), NULL,
                                &options, &stream, NULL),
              DAVIT_OK);
    CHECK(faulty_usable(client));
    CHECK_INT(made, 2);
    davit_stream_close(stream);
    davit_client_free(client);
}

static int refuse(void *data)
{
    (void)data;
    return -ECONNREFUSED;
}

static int open_file(void *data)
{
    (void)data;
    return open("/dev/null", O_RDWR | O_CLOEXEC);
}

TEST(why_a_function_did_not_connect_is_told)
{
    davit_connect_fn *const functions[] = {refuse, open_file};
    const int codes[] = {ECONNREFUSED, ENOTSOCK};
    for (int i = 0; i < 2; i++) {
        struct davit_error error = {0};
        client = client_of_function(functions[i]);
        CHECK_INT(davit_invoke(client, "SystemInfo", NULL, NULL, NULL, NULL, &error), DAVIT_ERR_CONNECT);
        CHECK_INT(error.os_error, codes[i]);
        CHECK_HAS(error.message, "cannot connect to fd://function: ");
        davit_client_free(client);
    }
}

TEST(a_function_stands_in_the_place_of_an_endpoint)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_error error = {0};
    options.connect = refuse;
    options.endpoint = "unix:///x";
    CHECK(!client_with(options, &error));
    CHECK_INT(error.code, DAVIT_ERR_ARGUMENT);
    CHECK_HAS(error.message, "more than one of endpoint, context and connect");
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(a_descriptor_carries_one_call_after_the_other);
    RUN(what_calls_have_used_streams_loops_and_upgraded_connections_can_use);
    RUN(an_upload_needs_no_connection_of_its_own);
    RUN(what_needs_a_second_connection_is_told_so);
    RUN(in_a_loop_calls_follow_each_other_on_it_and_those_at_once_do_not);
    RUN(a_child_does_not_speak_in_its_parents_connection);
    RUN(a_peer_that_is_gone_is_told_before_anything_is_sent);
    RUN(what_is_no_connection_is_refused_when_the_client_is_made);
    RUN(a_function_makes_as_many_connections_as_are_wanted);
    RUN(a_call_beside_a_stream_has_a_connection_of_its_own);
    RUN(why_a_function_did_not_connect_is_told);
    RUN(a_function_stands_in_the_place_of_an_endpoint);
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
