/*
 * Connections over TLS that are used again: what a child process does with its copies of them reaches neither its
 * parent nor the server, and what was sent on one counts as sent, however TLS ends then.
 */
#include <openssl/ssl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "server.h"
#include "test.h"

#include <davit/davit.h>

static struct davit_error error;

/* A client that has a connection. */
static struct davit_client *begin(struct server *server, int version)
{
    struct davit_tls tls = DAVIT_TLS_INIT;
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    *server =
        (struct server){.certificate = "server-cert.pem", .key = "server-key.pem", .mutual = true, .version = version};
    if (!CHECK(server_start(server)))
        return NULL;
    tls.folder = certificates;
    options.endpoint = server_endpoint(server);
    options.api_version = "1.41";
    options.timeouts.total = 20000;
    options.tls = &tls;
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, NULL, NULL, &error), DAVIT_OK);
    CHECK_INT(server_peers(server), 1);
    return client;
}

static int call(struct davit_client *client, const char *operation, const char *id)
{
    return davit_invoke(client, operation, DAVIT_PARAMS({"id", id}), NULL, NULL, NULL, &error);
}

/* What a child may do: end its copy of the client, use it and then end it, use it and just exit. */
static void only_end(struct davit_client *client)
{
    davit_client_free(client);
}

static void use_and_end(struct davit_client *client)
{
    CHECK_INT(call(client, "ContainerStart", "x"), DAVIT_OK);
    CHECK_INT(call(client, "ContainerStart", "x"), DAVIT_OK);
    davit_client_free(client);
}

static void use(struct davit_client *client)
{
    CHECK_INT(call(client, "ContainerStart", "x"), DAVIT_OK);
}

static void end_without_descriptors(struct davit_client *client)
{
    const struct rlimit none = {0};
    CHECK_INT(setrlimit(RLIMIT_NOFILE, &none), 0);
    davit_client_free(client);
}

static void run_child(void (*act)(struct davit_client *client), struct davit_client *client)
{
    int status = -1;
    pid_t child = fork();
    if (child == 0) {
        test_failures = 0;
        act(client);
        _exit(DONE);
    }
    CHECK_INT(waitpid(child, &status, 0), child);
    CHECK_INT(status, 0);
    usleep(20000); /* what the child may have said has come, and its answer too */
}

TEST(a_child_says_nothing_in_its_parents_connection)
{
    static void (*const acts[])(struct davit_client *) = {only_end, use_and_end, use, end_without_descriptors};
    static const unsigned connections[] = {0, 1, 1, 0};
    for (int version = TLS1_2_VERSION; version <= TLS1_3_VERSION; version++)
        for (int i = 0; i < 4; i++) {
            struct server server;
            struct davit_client *client = begin(&server, version);
            run_child(acts[i], client);
            CHECK_INT(call(client, "ContainerStart", "x"), DAVIT_OK);
            CHECK_INT(server_peers(&server), 1 + connections[i]);
            davit_client_free(client);
            server_stop(&server);
        }
}

static struct davit_stream *stream;

static void close_stream(struct davit_client *client)
{
    davit_stream_close(stream);
    davit_client_free(client);
}

TEST(a_child_that_closes_a_stream_does_not_end_it_for_its_parent)
{
    struct server server;
    struct davit_piece piece;
    struct davit_client *client = begin(&server, 0);
    CHECK_INT(davit_stream_open(client, "ContainerList", NULL, NULL, NULL, &stream, &error), DAVIT_OK);
    run_child(close_stream, client);
    do
        CHECK_INT(davit_stream_read(stream, &piece, &error), DAVIT_OK);
    while (piece.size);
    davit_stream_close(stream);
    CHECK_INT(call(client, "ContainerStart", "x"), DAVIT_OK);
    CHECK_INT(server_peers(&server), 1);
    davit_client_free(client);
    server_stop(&server);
}

TEST(an_alert_instead_of_an_answer_leaves_the_outcome_unknown)
{
    for (int version = TLS1_2_VERSION; version <= TLS1_3_VERSION; version++) {
        struct server server;
        struct davit_client *client = begin(&server, version);
        CHECK_INT(call(client, "ContainerStart", "alerts"), DAVIT_ERR_OUTCOME);
        CHECK_HAS(error.message, "sent, outcome unknown");
        CHECK(server.alerted);
        CHECK_INT(server_heads(&server), 2);
        davit_client_free(client);
        server_stop(&server);

        client = begin(&server, version);
        CHECK_INT(call(client, "ContainerInspect", "alerts"), DAVIT_OK); /* sent once more */
        CHECK(server.alerted);
        CHECK_INT(server_heads(&server), 3);
        davit_client_free(client);
        server_stop(&server);
    }
}

/* The server is started anew without TLS while a request is under way. */
static void lose_tls(const char *operation, int code)
{
    struct server server;
    struct davit_client *client = begin(&server, 0);
    __atomic_store_n(&server.plain, true, __ATOMIC_SEQ_CST);
    CHECK_INT(call(client, operation, "ends"), code);
    CHECK_INT(server_heads(&server), 2);
    davit_client_free(client);
    server_stop(&server);
}

TEST(a_server_that_is_not_reached_again_may_have_done_what_it_was_sent)
{
    lose_tls("ContainerStart", DAVIT_ERR_OUTCOME);
    lose_tls("ContainerInspect", DAVIT_ERR_TLS);
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return 1;
    certificates = argv[1];
    RUN(a_child_says_nothing_in_its_parents_connection);
    RUN(a_child_that_closes_a_stream_does_not_end_it_for_its_parent);
    RUN(an_alert_instead_of_an_answer_leaves_the_outcome_unknown);
    RUN(a_server_that_is_not_reached_again_may_have_done_what_it_was_sent);
    return DONE;
}
