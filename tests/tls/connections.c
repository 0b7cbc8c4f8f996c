/*
 * Connections both ways over TLS: one direction ends while the other goes on, whatever the peer does at that moment.
 */
#include <errno.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "server.h"
#include "test.h"

#include <davit/davit.h>

static struct davit_error error;

static struct davit_client *make(const struct server *server, long idle)
{
    struct davit_tls tls = DAVIT_TLS_INIT;
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    tls.folder = certificates;
    options.endpoint = server_endpoint(server);
    options.api_version = "1.41";
    options.timeouts.idle = idle;
    options.tls = &tls;
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    return client;
}

static struct davit_connection *attach(struct davit_client *client, const char *id, struct davit_cancel *cancel)
{
    struct davit_connection *connection = NULL;
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.framing = DAVIT_FRAMING_RAW;
    options.cancel = cancel;
    int r = davit_connection_open(client, "ContainerAttach",
                                  DAVIT_PARAMS({"id", id}, {"stream", "true"}, {"stdin", "true"}), NULL, &options,
                                  &connection, &error);
    if (!CHECK_INT(r, DAVIT_OK))
        fprintf(stderr, "    … which said: %s\n", error.message);
    return connection;
}

static struct server begin(int version)
{
    return (struct server){
        .certificate = "server-cert.pem", .key = "server-key.pem", .mutual = true, .version = version};
}

#define MEGABYTES 8

/* Writes, and says that this was all. */
static void *write_all(void *data)
{
    struct davit_connection *connection = data;
    static char block[1 << 16];
    struct davit_error own;
    int r = DAVIT_OK;
    for (size_t i = 0; i < sizeof block; i++)
        block[i] = (char)('a' + i % 26);
    for (int i = 0; i < MEGABYTES * 16 && r == DAVIT_OK; i++)
        r = davit_connection_write(connection, block, sizeof block, &own);
    if (r == DAVIT_OK)
        r = davit_connection_end_writing(connection, &own);
    return r == DAVIT_OK ? NULL : connection;
}

/* Reads to the end: how much there was, and its last bytes. */
static size_t read_all(struct davit_connection *connection, char last[14])
{
    struct davit_piece piece = {.size = 1};
    size_t size = 0;
    while (piece.size && CHECK_INT(davit_connection_read(connection, &piece, &error), DAVIT_OK)) {
        size += piece.size;
        for (size_t i = 0; i < piece.size; i++) {
            memmove(last, last + 1, 12);
            last[12] = piece.data[i];
        }
    }
    return size;
}

static void echo(int version)
{
    struct server server = begin(version);
    if (!CHECK(server_start(&server)))
        return;
    struct davit_client *client = make(&server, 20000);
    struct davit_connection *connection = attach(client, "echo", NULL);
    pthread_t thread;
    void *failed = NULL;
    char last[14] = "";
    if (connection && CHECK_INT(pthread_create(&thread, NULL, write_all, connection), 0)) {
        CHECK_INT(read_all(connection, last), (MEGABYTES << 20) + 13);
        CHECK_TEXT(last, "that was all\n");
        pthread_join(thread, &failed);
        CHECK(!failed);
    }
    davit_connection_close(connection);
    davit_client_free(client);
    server_stop(&server);
}

TEST(writing_ends_and_reading_goes_on)
{
    echo(TLS1_2_VERSION);
    echo(TLS1_3_VERSION);
}

TEST(nothing_is_written_after_the_end)
{
    struct server server = begin(0);
    char last[14] = "";
    if (!CHECK(server_start(&server)))
        return;
    struct davit_client *client = make(&server, 20000);
    struct davit_connection *connection = attach(client, "echo", NULL);
    CHECK_INT(davit_connection_write(connection, "x", 1, &error), DAVIT_OK);
    CHECK_INT(davit_connection_end_writing(connection, &error), DAVIT_OK);
    CHECK_INT(davit_connection_end_writing(connection, &error), DAVIT_OK);
    CHECK(davit_connection_write(connection, "y", 1, &error) != DAVIT_OK);
    CHECK_INT(read_all(connection, last), 1 + 13);
    davit_connection_close(connection);
    davit_client_free(client);
    server_stop(&server);
}

TEST(a_peer_that_resets_at_that_moment_is_survived)
{
    for (int i = 0; i < 20; i++) {
        struct server server = begin(i % 2 ? TLS1_2_VERSION : TLS1_3_VERSION);
        struct davit_piece piece = {.size = 1};
        if (!CHECK(server_start(&server)))
            return;
        struct davit_client *client = make(&server, 20000);
        struct davit_connection *connection = attach(client, "resets", NULL);
        CHECK_INT(davit_connection_write(connection, "x", 1, &error), DAVIT_OK);
        usleep((useconds_t)(i * 50)); /* before, at, and after */
        CHECK_INT(davit_connection_end_writing(connection, &error), DAVIT_OK);
        int r = davit_connection_read(connection, &piece, &error);
        CHECK(r == DAVIT_ERR_PROTOCOL || (r == DAVIT_OK && piece.size == 0));
        davit_connection_close(connection);
        davit_client_free(client);
        server_stop(&server);
    }
}

/* Fills the socket's buffer behind TLS's back. */
static void fill(int fd)
{
    static const char block[4096];
    setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &(int){16384}, sizeof(int)); /* else it grows while it waits */
    for (int full = 0; full < 12; full++) { /* the other side makes room yet, when it is asked again */
        while (send(fd, block, sizeof block, MSG_NOSIGNAL | MSG_DONTWAIT) > 0 || send(fd, block, 1, MSG_DONTWAIT) > 0)
            full = 0;
        CHECK_INT(errno, EAGAIN);
        usleep(50000);
    }
}

static void *cancel_soon(void *cancel)
{
    usleep(50000);
    davit_cancel_trigger(cancel);
    return NULL;
}

TEST(a_full_buffer_is_waited_for_with_a_time_out_and_can_be_cancelled)
{
    struct server server = begin(0);
    struct davit_cancel *cancel = NULL;
    pthread_t thread;
    if (!CHECK(server_start(&server)))
        return;
    struct davit_client *client = make(&server, 100);
    CHECK_INT(davit_cancel_new(&cancel, &error), DAVIT_OK);
    struct davit_connection *connection = attach(client, "deaf", cancel);
    fill(davit_connection_descriptor(connection));
    CHECK_INT(davit_connection_end_writing(connection, &error), DAVIT_ERR_TIMEOUT);
    CHECK_HAS(error.message, "idle time-out of 100 ms");
    __atomic_store_n(&server.drain, true, __ATOMIC_SEQ_CST);
    CHECK_INT(davit_connection_end_writing(connection, &error), DAVIT_OK);
    davit_connection_close(connection);

    __atomic_store_n(&server.drain, false, __ATOMIC_SEQ_CST);
    davit_client_free(client);
    client = make(&server, 0);
    connection = attach(client, "deaf", cancel);
    fill(davit_connection_descriptor(connection));
    CHECK_INT(pthread_create(&thread, NULL, cancel_soon, cancel), 0);
    CHECK_INT(davit_connection_end_writing(connection, &error), DAVIT_ERR_CANCELED);
    pthread_join(thread, NULL);
    __atomic_store_n(&server.drain, true, __ATOMIC_SEQ_CST);
    davit_connection_close(connection);
    davit_client_free(client);
    davit_cancel_free(cancel);
    server_stop(&server);
}

TEST(a_write_that_ended_in_the_middle_is_the_last_one)
{
    struct server server = begin(0);
    static const char block[1 << 22];
    if (!CHECK(server_start(&server)))
        return;
    struct davit_client *client = make(&server, 100);
    struct davit_connection *connection = attach(client, "deaf", NULL);
    int r = DAVIT_OK;
    for (int i = 0; i < 16 && r == DAVIT_OK; i++)
        r = davit_connection_write(connection, block, sizeof block, &error);
    CHECK_INT(r, DAVIT_ERR_TIMEOUT);
    CHECK_INT(davit_connection_write(connection, "x", 1, &error), DAVIT_ERR_PROTOCOL);
    CHECK_HAS(error.message, "an earlier write ended in the middle");
    CHECK_INT(davit_connection_end_writing(connection, &error), DAVIT_ERR_PROTOCOL);
    __atomic_store_n(&server.drain, true, __ATOMIC_SEQ_CST);
    davit_connection_close(connection);
    davit_client_free(client);
    server_stop(&server);
}

TEST(what_tls_holds_back_is_pending)
{
    struct server server = begin(0);
    static char block[16000];
    struct davit_piece piece;
    if (!CHECK(server_start(&server)))
        return;
    struct davit_client *client = make(&server, 20000);
    struct davit_connection *connection = attach(client, "echo", NULL);
    struct pollfd polled = {.fd = davit_connection_descriptor(connection), .events = POLLIN};
    size_t size = 0;
    CHECK(!davit_connection_pending(connection));
    CHECK_INT(davit_connection_write(connection, block, sizeof block, &error), DAVIT_OK);
    while (size < sizeof block) {
        if (!davit_connection_pending(connection))
            CHECK(poll(&polled, 1, 5000) == 1);
        if (!CHECK_INT(davit_connection_read(connection, &piece, &error), DAVIT_OK))
            break;
        size += piece.size;
    }
    CHECK_INT(size, sizeof block);
    CHECK(!davit_connection_pending(connection));
    davit_connection_close(connection);
    davit_client_free(client);
    server_stop(&server);
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return 1;
    certificates = argv[1];
    RUN(writing_ends_and_reading_goes_on);
    RUN(nothing_is_written_after_the_end);
    RUN(a_peer_that_resets_at_that_moment_is_survived);
    RUN(a_full_buffer_is_waited_for_with_a_time_out_and_can_be_cancelled);
    RUN(a_write_that_ended_in_the_middle_is_the_last_one);
    RUN(what_tls_holds_back_is_pending);
    return DONE;
}
