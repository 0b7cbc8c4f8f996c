/*
 * Attempts to connect, when the options want more than one: how many, for how long, what ends them, and that a request
 * which comes through is there once. In calls, streams, connections and loops.
 */
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "faulty.h"
#include "play.h"
#include "test.h"

/* When the engine comes, in ms, who was not there before; and how soon a cancel must have ended a call. */
#define LATE   250
#define PROMPT 100

static struct davit_error error;

/* The endpoint of an engine that is not there, until it comes. */
static const char *absent(void)
{
    static char endpoint[128];
    snprintf(endpoint, sizeof endpoint, "unix://%s/later", faulty_folder());
    return endpoint;
}

static void *come(void *data)
{
    char path[128], name[128];
    (void)data;
    sleep_milliseconds(LATE);
    snprintf(path, sizeof path, "%s", faulty_endpoint(false) + strlen("unix://"));
    snprintf(name, sizeof name, "%s", absent() + strlen("unix://"));
    CHECK_INT(symlink(path, name), 0);
    return NULL;
}

static void leave(void)
{
    unlink(absent() + strlen("unix://"));
}

static struct davit_client *client_of(const char *endpoint, const char *version, struct davit_retry retry, long connect)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    options.endpoint = endpoint;
    options.api_version = version;
    options.retry = retry;
    options.timeouts.connect = connect;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    error = (struct davit_error){0};
    return client;
}

/* ------------------------------------------------------------------------------------------ ways of calling --- */

/* A POST, in all ways: what it ended with. */
typedef int way_fn(struct davit_client *client, const char *id, const struct davit_call_options *options);

static int call(struct davit_client *client, const char *id, const struct davit_call_options *options)
{
    return davit_invoke(client, "ContainerRestart", DAVIT_PARAMS({"id", id}), NULL, options, NULL, &error);
}

static int stream(struct davit_client *client, const char *id, const struct davit_call_options *options)
{
    struct davit_stream *opened = NULL;
    struct davit_piece piece = {.size = 1};
    int r = davit_stream_open(client, "ContainerRestart", DAVIT_PARAMS({"id", id}), NULL, options, &opened, &error);
    while (r == DAVIT_OK && piece.size)
        r = davit_stream_read(opened, &piece, &error);
    davit_stream_close(opened);
    return r;
}

static void end(void *data, int code, struct davit_response *response, const struct davit_error *why)
{
    *(int *)data = code;
    if (why)
        error = *why;
    davit_response_free(response);
}

static int take(void *data, struct davit_stream *opened, const struct davit_piece *piece)
{
    (void)data, (void)opened, (void)piece;
    return DAVIT_OK;
}

static int in_loop(struct davit_client *client, const char *id, const struct davit_call_options *options, bool whole)
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_loop *loop = NULL;
    int code = 1;
    handlers.done = end;
    handlers.data = &code;
    handlers.piece = whole ? NULL : take;
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    CHECK_INT(davit_stream_start(loop, client, "ContainerRestart", DAVIT_PARAMS({"id", id}), NULL, options, &handlers,
                                 NULL, &error),
              DAVIT_OK);
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    davit_loop_free(loop);
    return code;
}

static int loop_call(struct davit_client *client, const char *id, const struct davit_call_options *options)
{
    return in_loop(client, id, options, true);
}

static int loop_stream(struct davit_client *client, const char *id, const struct davit_call_options *options)
{
    return in_loop(client, id, options, false);
}

static way_fn *const ways[] = {call, stream, loop_call, loop_stream};
#define WAYS (sizeof ways / sizeof *ways)

/* ------------------------------------------------------------------------------------------------------ tests --- */

TEST(without_the_option_it_is_tried_once)
{
    for (size_t i = 0; i < WAYS; i++) {
        struct davit_client *client = client_of(absent(), "1.41", (struct davit_retry){0}, 0);
        long start = milliseconds();
        CHECK_INT(ways[i](client, "x", NULL), DAVIT_ERR_CONNECT);
        CHECK(milliseconds() - start < stretched(80));
        CHECK(!strstr(error.message, "tried"));
        davit_client_free(client);
    }
}

TEST(as_often_as_it_was_said_with_growing_pauses)
{
    for (size_t i = 0; i < WAYS * 2; i++) { /* with a pin, and with a version to be asked for */
        struct davit_client *client =
            client_of(absent(), i % 2 ? NULL : "1.41", (struct davit_retry){.attempts = 4}, 0);
        long start = milliseconds();
        CHECK_INT(ways[i / 2](client, "x", NULL), DAVIT_ERR_CONNECT);
        long took = milliseconds() - start;
        CHECK(took >= 700 && took < stretched(1000));
        CHECK_HAS(error.message, "/later");
        CHECK_HAS(error.message, "; tried 4 times in ");
        davit_client_free(client);
    }
}

TEST(for_no_longer_than_it_was_said)
{
    for (size_t i = 0; i < WAYS; i++) {
        struct davit_client *client = client_of(absent(), "1.41", (struct davit_retry){.total = 500}, 0);
        long start = milliseconds();
        CHECK_INT(ways[i](client, "x", NULL), DAVIT_ERR_CONNECT);
        long took = milliseconds() - start;
        CHECK(took >= 500 && took < stretched(800));
        CHECK_HAS(error.message, "; tried 4 times in "); /* at 0, 100, 300 and 500 */
        davit_client_free(client);
    }
}

TEST(the_longest_time_there_is_is_no_short_one)
{
    for (size_t i = 0; i < WAYS; i++) {
        struct davit_retry retry = {.attempts = 2, .total = LONG_MAX};
        struct davit_client *client = client_of(absent(), "1.41", retry, 0);
        long start = milliseconds();
        CHECK_INT(ways[i](client, "x", NULL), DAVIT_ERR_CONNECT);
        CHECK(milliseconds() - start >= 100);
        CHECK_HAS(error.message, "; tried 2 times in ");
        davit_client_free(client);
    }
}

TEST(an_engine_that_comes_late_gets_the_request_once)
{
    for (size_t i = 0; i < WAYS * 2; i++) {
        pthread_t thread;
        char id[24], question[32];
        struct davit_client *client =
            client_of(absent(), i % 2 ? NULL : "1.41", (struct davit_retry){.total = 5000}, 0);
        snprintf(id, sizeof id, "late-%zu", i);
        snprintf(question, sizeof question, "seen/%s", id);
        pthread_create(&thread, NULL, come, NULL);
        if (!CHECK_INT(ways[i / 2](client, id, NULL), DAVIT_OK))
            fprintf(stderr, "    … %s\n", error.message);
        CHECK_TEXT(error.message, ""); /* nothing went wrong */
        pthread_join(thread, NULL);
        CHECK_INT(faulty_ask(client, question), 1);
        davit_client_free(client);
        leave();
    }
}

TEST(an_answer_of_an_engine_that_came_late_may_come_bit_by_bit)
{
    static const char answer[] = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello";
    struct davit_call_options options = playing_bytes(answer, sizeof answer - 1, (struct play){.step = 1, .pause = 10});
    struct davit_client *client = client_of(absent(), "1.41", (struct davit_retry){.attempts = 9}, 0);
    struct davit_stream *opened = NULL;
    struct davit_piece piece = {.size = 1};
    pthread_t thread;
    size_t size = 0;
    options.framing = DAVIT_FRAMING_RAW;
    pthread_create(&thread, NULL, come, NULL);
    CHECK_INT(davit_stream_open(client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}, {"follow", "true"}), NULL,
                                &options, &opened, &error),
              DAVIT_OK);
    for (int r = DAVIT_OK; opened && r == DAVIT_OK && piece.size; size += piece.size)
        r = davit_stream_read(opened, &piece, &error);
    if (!CHECK_INT(size, 5))
        fprintf(stderr, "    … %s\n", error.message);
    pthread_join(thread, NULL);
    davit_stream_close(opened);
    CHECK_INT(faulty_ask(client, "seen/plays"), 1);
    davit_client_free(client);
    leave();
}

TEST(an_upgraded_connection_waits_for_its_engine_as_well)
{
    static const char head[] = "HTTP/1.1 101 UPGRADED\r\n\r\n";
    struct davit_connection *connection = NULL;
    struct davit_call_options options = playing_bytes(head, sizeof head - 1, (struct play){0});
    struct davit_client *client = client_of(absent(), "1.41", (struct davit_retry){.attempts = 9}, 0);
    pthread_t thread;
    pthread_create(&thread, NULL, come, NULL);
    CHECK_INT(davit_connection_open(client, "ContainerAttach", DAVIT_PARAMS({"id", "plays"}), NULL, &options,
                                    &connection, &error),
              DAVIT_OK);
    pthread_join(thread, NULL);
    davit_connection_close(connection);
    davit_client_free(client);
    leave();
}

TEST(each_attempt_has_the_connect_time_out_for_itself)
{
    for (size_t i = 0; i < WAYS; i++) {
        struct crowd crowd;
        CHECK(crowd_gather(&crowd, true, NULL));
        struct davit_client *client = client_of(crowd.endpoint, "1.41", (struct davit_retry){.attempts = 3}, 150);
        long start = milliseconds();
        CHECK_INT(ways[i](client, "x", NULL), DAVIT_ERR_TIMEOUT);
        long took = milliseconds() - start;
        CHECK(took >= 3 * 150 + 300 && took < stretched(3 * 150 + 300 + 300));
        CHECK_HAS(error.message, "connect time-out of 150 ms; tried 3 times in ");
        davit_client_free(client);
        crowd_end(&crowd);
    }
}

TEST(a_calls_own_time_ends_the_attempts)
{
    for (size_t i = 0; i < WAYS; i++) {
        struct davit_client *client = client_of(absent(), "1.41", (struct davit_retry){.total = 60000}, 0);
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        long start = milliseconds();
        options.timeouts.total = 400;
        CHECK_INT(ways[i](client, "x", &options), DAVIT_ERR_TIMEOUT);
        CHECK(milliseconds() - start < stretched(550));
        CHECK_HAS(error.message, "total time-out of 400 ms; tried 3 times in ");
        davit_client_free(client);
    }
}

static long triggered;

static void *trigger(void *data)
{
    sleep_milliseconds(850); /* in a pause of 800 ms, which began after 700 ms */
    triggered = milliseconds();
    davit_cancel_trigger(data);
    return NULL;
}

TEST(a_cancel_ends_a_pause_at_once)
{
    for (size_t i = 0; i < WAYS; i++) {
        struct davit_client *client = client_of(absent(), "1.41", (struct davit_retry){.total = 60000}, 0);
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        pthread_t thread;
        CHECK_INT(davit_cancel_new(&options.cancel, NULL), DAVIT_OK);
        pthread_create(&thread, NULL, trigger, options.cancel);
        CHECK_INT(ways[i](client, "x", &options), DAVIT_ERR_CANCELED);
        long now = milliseconds();
        pthread_join(thread, NULL);
        CHECK(now - triggered <= stretched(PROMPT));
        davit_cancel_free(options.cancel);
        davit_client_free(client);
    }
}

TEST(what_was_sent_is_no_attempt_to_connect)
{
    for (size_t i = 0; i < WAYS; i++) {
        struct davit_client *client = client_of(faulty_endpoint(false), "1.41", (struct davit_retry){.attempts = 5}, 0);
        int before = faulty_ask(client, "seen/closes-unread");
        CHECK_INT(ways[i](client, "closes-unread", NULL), DAVIT_ERR_OUTCOME);
        CHECK_INT(faulty_ask(client, "seen/closes-unread"), before + 1);
        davit_client_free(client);
    }
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(without_the_option_it_is_tried_once);
    RUN(as_often_as_it_was_said_with_growing_pauses);
    RUN(for_no_longer_than_it_was_said);
    RUN(the_longest_time_there_is_is_no_short_one);
    RUN(an_engine_that_comes_late_gets_the_request_once);
    RUN(an_answer_of_an_engine_that_came_late_may_come_bit_by_bit);
    RUN(an_upgraded_connection_waits_for_its_engine_as_well);
    RUN(each_attempt_has_the_connect_time_out_for_itself);
    RUN(a_calls_own_time_ends_the_attempts);
    RUN(a_cancel_ends_a_pause_at_once);
    RUN(what_was_sent_is_no_attempt_to_connect);
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
