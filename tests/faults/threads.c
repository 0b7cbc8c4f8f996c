/*
 * One client in many threads at once: every call gets its own answer, the version is negotiated once, few connections
 * are kept; and a client goes on working in a child process. Made to be run under a thread sanitizer.
 */
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

#include "faulty.h"
#include "play.h"
#include "test.h"

#define THREADS 8
#define CALLS   100

static struct davit_client *shared;
static pthread_barrier_t barrier;

/* Counted in each thread and summed in the end: test.h's checks belong to one thread. */
struct share {
    unsigned number, wrong;
    pthread_t thread;
};

/* GET of a path that only this call has; the answer says which path it is for. */
static bool call(unsigned thread, unsigned number)
{
    char id[64], expected[96];
    struct davit_response *response = NULL;
    struct davit_error error;

    snprintf(id, sizeof id, "thread-%u-call-%u", thread, number);
    int r = davit_invoke(shared, "ContainerInspect", DAVIT_PARAMS({"id", id}), NULL, NULL, &response, &error);
    struct json_object *json = NULL;
    snprintf(expected, sizeof expected, "{\"Id\":\"%s\"}", id);
    bool right = r == DAVIT_OK && strcmp(davit_response_body(response, NULL), expected) == 0 &&
                 davit_response_json(response, &json, &error) == DAVIT_OK && json;
    davit_response_free(response);
    return right;
}

/* Calls that fail in between must not disturb the others. */
static bool fail(unsigned number)
{
    static const char *const faults[] = {"closes-in-body", "garbage", "error-500", "closes-before-answer"};
    struct davit_response *response = NULL;
    int r =
        davit_invoke(shared, "ContainerInspect", DAVIT_PARAMS({"id", faults[number % 4]}), NULL, NULL, &response, NULL);
    davit_response_free(response);
    return r == DAVIT_ERR_PROTOCOL || r == DAVIT_ERR_ENGINE;
}

static void *work(void *data)
{
    struct share *share = data;
    struct davit_client *view = NULL;

    pthread_barrier_wait(&barrier);
    for (unsigned i = 0; i < CALLS; i++) {
        share->wrong += !call(share->number, i);
        if (i % 10 == 9)
            share->wrong += !fail(i / 10);
        if (i % 25 == 24) {
            share->wrong += davit_client_view(shared, "Container", &view, NULL) != DAVIT_OK;
            share->wrong += strcmp(davit_client_version(view, NULL), "1.41") != 0;
            davit_client_free(view);
        }
    }
    return NULL;
}

static void run_threads(void *(*routine)(void *))
{
    struct share shares[THREADS] = {0};

    pthread_barrier_init(&barrier, NULL, THREADS);
    for (unsigned i = 0; i < THREADS; i++) {
        shares[i].number = i;
        pthread_create(&shares[i].thread, NULL, routine, &shares[i]);
    }
    for (unsigned i = 0; i < THREADS; i++) {
        pthread_join(shares[i].thread, NULL);
        CHECK_INT(shares[i].wrong, 0);
    }
    pthread_barrier_destroy(&barrier);
}

TEST(eight_threads_share_a_client)
{
    for (int tcp = 0; tcp <= 1; tcp++) {
        shared = faulty_client(faulty_endpoint(tcp));
        run_threads(work);
        CHECK(faulty_usable(shared));
        davit_client_free(shared);
    }
}

static void *negotiate(void *data)
{
    struct share *share = data;
    const char *version = NULL;

    pthread_barrier_wait(&barrier);
    share->wrong = davit_client_negotiate(shared, &version, NULL) != DAVIT_OK || strcmp(version, "1.41") != 0;
    return NULL;
}

TEST(the_version_is_negotiated_once_for_all_threads)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    enum davit_version_source source;

    options.endpoint = faulty_endpoint(false);
    CHECK_INT(davit_client_new(&options, &shared, NULL), DAVIT_OK);
    run_threads(negotiate);
    CHECK_TEXT(davit_client_version(shared, &source), "1.41");
    CHECK_INT(source, DAVIT_VERSION_NEGOTIATED);
    CHECK_INT(faulty_ask(shared, "seen/_ping"), 1);
    davit_client_free(shared);
}

static void *pause_once(void *data)
{
    struct share *share = data;
    struct davit_response *response = NULL;

    pthread_barrier_wait(&barrier);
    share->wrong =
        davit_invoke(shared, "ContainerInspect", DAVIT_PARAMS({"id", "slow"}), NULL, NULL, &response, NULL) != DAVIT_OK;
    davit_response_free(response);
    return NULL;
}

TEST(no_more_idle_connections_are_kept_than_asked_for)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;

    options.endpoint = faulty_endpoint(false);
    options.api_version = "1.41";
    options.max_connections = 2;
    CHECK_INT(davit_client_new(&options, &shared, NULL), DAVIT_OK);
    run_threads(pause_once);
    int open = -1;
    for (int i = 0; i < 100 && (open = faulty_ask(shared, "open")) > 2; i++)
        sleep_milliseconds(10); /* until the server has noticed too */
    CHECK(open >= 1 && open <= 2);
    davit_client_free(shared);
}

/* In a child process: a call must go over a connection of its own, and work. */
static int in_child(int parents_connection)
{
    int connection = faulty_ask(shared, "connection");
    bool fine = connection > 0 && connection != parents_connection && faulty_usable(shared);
    davit_client_free(shared);
    return fine ? 0 : 1;
}

TEST(a_client_works_in_a_child_process_and_goes_on_working_in_its_parent)
{
    shared = faulty_client(faulty_endpoint(false));
    int connection = faulty_ask(shared, "connection"), status = -1;

    CHECK(connection > 0);
    pid_t child = fork();
    if (child == 0)
        _exit(in_child(connection));
    CHECK_INT(waitpid(child, &status, 0), child);
    CHECK_INT(status, 0);
    CHECK_INT(faulty_ask(shared, "connection"), connection);
    CHECK(faulty_usable(shared));
    davit_client_free(shared);
}

/* The output that plays, from where a stream is to its end. */
static void hear_rest(struct davit_stream *stream, char ret[3][512])
{
    struct davit_piece piece = {.size = 1};
    struct davit_error error;
    while (piece.size && CHECK_INT(davit_stream_read(stream, &piece, &error), DAVIT_OK))
        if (piece.size)
            strncat(ret[piece.output], piece.data, piece.size);
}

/* The child uses the client, lets go of it and ends; or it only ends. The engine goes on writing meanwhile. */
TEST(a_stream_goes_on_in_its_process_whatever_a_child_does)
{
    static const char data[] = "HTTP/1.1 200 OK\r\nContent-Length: 46\r\n"
                               "Content-Type: application/vnd.docker.multiplexed-stream\r\n\r\n"
                               "\1\0\0\0\0\0\0\5hello\2\0\0\0\0\0\0\3bad\1\0\0\0\0\0\0\0"
                               "\1\0\0\0\0\0\0\6 world";
    struct play wish = {.step = 8, .pause = 20, .then = "keep"};
    for (int uses = 0; uses < 2; uses++) {
        struct davit_call_options options = playing_bytes(data, sizeof data - 1, wish);
        struct davit_stream *stream = NULL;
        struct davit_piece piece;
        char heard[3][512] = {""};
        int status = -1;
        shared = faulty_client(faulty_endpoint(false));
        int connection = faulty_ask(shared, "connection");
        CHECK_INT(
            davit_stream_open(shared, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}), NULL, &options, &stream, NULL),
            DAVIT_OK);
        CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK);
        strncat(heard[piece.output], piece.data, piece.size);
        pid_t child = fork();
        if (child == 0)
            _exit(uses ? in_child(connection) : 0);
        CHECK_INT(waitpid(child, &status, 0), child);
        CHECK_INT(status, 0);
        hear_rest(stream, heard);
        CHECK_TEXT(heard[DAVIT_STDOUT], "hello world");
        CHECK_TEXT(heard[DAVIT_STDERR], "bad");
        davit_stream_close(stream);
        CHECK_INT(faulty_ask(shared, "connection"), connection); /* the stream had it, and has left it as it was */
        davit_client_free(shared);
    }
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(eight_threads_share_a_client);
    RUN(the_version_is_negotiated_once_for_all_threads);
    RUN(no_more_idle_connections_are_kept_than_asked_for);
    RUN(a_client_works_in_a_child_process_and_goes_on_working_in_its_parent);
    RUN(a_stream_goes_on_in_its_process_whatever_a_child_does);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
