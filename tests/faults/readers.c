/*
 * Who reads a stream: slowly, too late, not to the end, canceled by another thread, by a sink, from a test double. What
 * comes in it is in streams.c.
 */
#include <pthread.h>
#include <stdlib.h>

#include "faulty.h"
#include "play.h"
#include "test.h"

/* How soon after a cancel a read must have ended, in milliseconds, and how often that is tried. */
#define PROMPT  100
#define CANCELS 1000

/* The most bytes an engine gets rid of while nobody reads: 128 KiB here, and what sockets and libcurl hold. */
#define AHEAD (2 << 20)

static struct davit_client *client;

/* A stream of a container of that name, opened; NULL and a failed check when that fails. */
static struct davit_stream *open_stream(const char *operation, const char *id, const struct davit_call_options *options)
{
    struct davit_stream *stream = NULL;
    struct davit_error error;
    if (!CHECK_INT(davit_stream_open(client, operation, DAVIT_PARAMS({"id", id}), NULL, options, &stream, &error),
                   DAVIT_OK))
        fprintf(stderr, "    … %s\n", error.message);
    return stream;
}

/* ------------------------------------------------------------------------------------------------ refusals --- */

TEST(a_refusal_fills_the_response_and_stays)
{
    static const char data[] = "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n"
                               "{\"message\":\"is busy\"}";
    struct davit_call_options options = playing((struct play){.data = data, .size = sizeof data - 1, .cut = ALL});
    struct davit_stream *stream = NULL;
    struct davit_piece piece = {.size = 99};
    struct davit_error error;
    CHECK_INT(
        davit_stream_open(client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}), NULL, &options, &stream, &error),
        DAVIT_ERR_REFUSED);
    CHECK_INT(error.http_status, 404);
    CHECK_TEXT(error.message, "ContainerLogs: 404: is busy");
    if (CHECK(stream != NULL)) {
        CHECK_INT(davit_response_status(davit_stream_response(stream)), 404);
        CHECK_TEXT(davit_response_body(davit_stream_response(stream), NULL), "{\"message\":\"is busy\"}");
        for (int i = 0; i < 2; i++) {
            error = (struct davit_error){0};
            CHECK_INT(davit_stream_read(stream, &piece, &error), DAVIT_ERR_REFUSED);
            CHECK_INT(piece.size, 99); /* nothing is written on failure */
            CHECK_TEXT(error.message, "ContainerLogs: 404: is busy");
        }
    }
    davit_stream_close(stream);
    CHECK(faulty_usable(client));
}

TEST(an_engine_that_fails_fills_the_response)
{
    struct davit_stream *stream = NULL;
    CHECK_INT(davit_stream_open(client, "ContainerLogs", DAVIT_PARAMS({"id", "error-500"}), NULL, NULL, &stream, NULL),
              DAVIT_ERR_ENGINE);
    CHECK(stream && davit_response_status(davit_stream_response(stream)) == 500);
    davit_stream_close(stream);
    CHECK_INT(davit_stream_open(client, "ContainerLogs", DAVIT_PARAMS({"id", "garbage"}), NULL, NULL, &stream, NULL),
              DAVIT_ERR_PROTOCOL);
    CHECK(stream == NULL);
    CHECK_INT(davit_stream_open(client, "ContainerAttach", DAVIT_PARAMS({"id", "x"}), NULL, NULL, &stream, NULL),
              DAVIT_ERR_ENDLESS);
    CHECK(stream == NULL);
    CHECK(faulty_usable(client));
}

/* ------------------------------------------------------------------------------------------------ time-outs --- */

/* Reads to the failure, which has to be a time-out that names that limit. */
static void expect_timeout(const char *id, struct davit_call_options options, const char *limit)
{
    struct davit_stream *stream = NULL;
    struct davit_piece piece = {.size = 1};
    struct davit_error error = {0};
    long began = milliseconds();
    int r = davit_stream_open(client, "ContainerExport", DAVIT_PARAMS({"id", id}), NULL, &options, &stream, &error);
    while (r == DAVIT_OK && piece.size)
        r = davit_stream_read(stream, &piece, &error);
    CHECK_INT(r, DAVIT_ERR_TIMEOUT);
    CHECK_HAS(error.message, limit);
    CHECK(milliseconds() - began < stretched(FAULTY_PATIENCE));
    davit_stream_close(stream);
    CHECK(faulty_usable(client));
}

TEST(each_time_out_ends_a_stream)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.timeouts = (struct davit_timeouts){.first_byte = 100, .idle = DAVIT_NO_TIMEOUT, .total = DAVIT_NO_TIMEOUT};
    expect_timeout("silent", options, "first byte time-out of 100 ms");
    options = playing_silence();
    options.timeouts = (struct davit_timeouts){.idle = 100};
    expect_timeout("plays", options, "idle time-out of 100 ms");
    expect_timeout("stops-in-body", options, "idle time-out of 100 ms");
    static const char data[] = "HTTP/1.1 200 OK\r\n\r\n.......................................................";
    options = playing((struct play){.data = data, .size = sizeof data - 1, .cut = ALL, .step = 1, .pause = 20});
    options.timeouts = (struct davit_timeouts){.idle = DAVIT_NO_TIMEOUT, .total = 300};
    expect_timeout("plays", options, "total time-out of 300 ms");
}

TEST(the_time_that_a_reader_takes_is_not_the_engines)
{
    static const char data[] = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc";
    struct davit_call_options options = playing(
        (struct play){.data = data, .size = sizeof data - 1, .cut = ALL, .step = sizeof data - 3, .pause = 150});
    options.timeouts = (struct davit_timeouts){.idle = 200};
    struct davit_stream *stream = open_stream("ContainerExport", "plays", &options);
    struct davit_piece piece = {0};
    size_t size = 0;
    sleep_milliseconds(300);
    do {
        CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK);
        size += piece.size;
    } while (piece.size);
    CHECK_INT(size, 3);
    davit_stream_close(stream);
}

/* --------------------------------------------------------------------------------------------- back-pressure --- */

TEST(an_engine_waits_for_a_slow_reader)
{
    static const char *const floods[][2] = {{"ContainerLogs", "floods-frames"}, {"ContainerExport", "floods-bytes"}};
    for (size_t i = 0; i < 2; i++) {
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        options.timeouts.total = DAVIT_NO_TIMEOUT;
        struct davit_stream *stream = open_stream(floods[i][0], floods[i][1], &options);
        struct davit_piece piece = {.size = 1};
        for (size_t size = 0, wanted = 1; wanted < (16 << 20) && piece.size; wanted += 8 << 20) {
            for (; size < wanted && davit_stream_read(stream, &piece, NULL) == DAVIT_OK; size += piece.size)
                CHECK(piece.size <= 1 << 18);
            int sent = -1, later = 0;
            for (int tries = 0; tries < 100 && sent != later; tries++) { /* until it stands still */
                sent = later;
                sleep_milliseconds(50);
                later = faulty_ask(client, "sent");
            }
            CHECK_INT(later, sent);
            CHECK(size >= wanted && (size_t)sent < size + AHEAD);
        }
        davit_stream_close(stream);
    }
    CHECK(faulty_usable(client));
}

TEST(a_value_without_an_end_is_too_long)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.timeouts.total = DAVIT_NO_TIMEOUT;
    struct davit_stream *stream = open_stream("ContainerStats", "floods-value", &options);
    struct davit_piece piece;
    struct davit_error error;
    CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK);
    CHECK_INT(piece.size, 8);
    CHECK_INT(davit_stream_read(stream, &piece, &error), DAVIT_ERR_LIMIT);
    CHECK_TEXT(error.message, "ContainerStats: a JSON value exceeds 16777216 bytes");
    CHECK((size_t)faulty_ask(client, "sent") < DAVIT_STREAM_VALUE_MAX + AHEAD);
    davit_stream_close(stream);
    CHECK(faulty_usable(client));
}

/* ---------------------------------------------------------------------------------------------------- cancel --- */

struct canceling {
    struct davit_cancel *cancel;
    long triggered;
};

static void *trigger(void *data)
{
    struct canceling *canceling = data;
    sleep_milliseconds(1);
    canceling->triggered = milliseconds();
    davit_cancel_trigger(canceling->cancel);
    return NULL;
}

/* A blocked read that another thread ends; how long after that it has ended. */
static long canceled_read(void)
{
    struct canceling canceling = {0};
    struct davit_call_options options = playing_silence();
    struct davit_piece piece;
    struct davit_error error = {0};
    pthread_t thread;

    CHECK_INT(davit_cancel_new(&canceling.cancel, NULL), DAVIT_OK);
    options.cancel = canceling.cancel;
    options.timeouts.idle = DAVIT_NO_TIMEOUT;
    struct davit_stream *stream = open_stream("ContainerExport", "plays", &options);
    CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK);
    pthread_create(&thread, NULL, trigger, &canceling);
    CHECK_INT(davit_stream_read(stream, &piece, &error), DAVIT_ERR_CANCELED);
    long ended = milliseconds();
    pthread_join(thread, NULL);
    CHECK_HAS(error.message, "canceled");
    CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_ERR_CANCELED);
    davit_stream_close(stream);
    davit_cancel_free(canceling.cancel);
    return ended - canceling.triggered;
}

TEST(a_blocked_read_is_canceled_from_another_thread_at_once_a_thousand_times)
{
    long longest = 0;
    CHECK(faulty_usable(client));
    int before = descriptors();
    for (int i = 0; i < CANCELS; i++) {
        long time = canceled_read();
        longest = time > longest ? time : longest;
    }
    printf("%s: at most %ld ms\n", test_name, longest);
    CHECK(longest <= stretched(PROMPT));
    CHECK(descriptors() <= before);
    CHECK(faulty_usable(client));
}

TEST(a_flood_is_canceled_too)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_piece piece;
    int r = DAVIT_OK;
    CHECK_INT(davit_cancel_new(&options.cancel, NULL), DAVIT_OK);
    struct davit_stream *stream = open_stream("ContainerLogs", "floods-frames", &options);
    davit_cancel_trigger(options.cancel);
    for (size_t size = 0; size < AHEAD && r == DAVIT_OK; size += piece.size)
        r = davit_stream_read(stream, &piece, NULL);
    CHECK_INT(r, DAVIT_ERR_CANCELED);
    davit_stream_close(stream);
    davit_cancel_free(options.cancel);
}

/* ----------------------------------------------------------------------------------------------------- sinks --- */

struct bowl {
    size_t size, most;
    int wish; /* what the sink returns when `most` bytes are in it */
};

static int fill(void *data, const struct davit_piece *piece)
{
    struct bowl *bowl = data;
    bowl->size += piece->size;
    return piece->size == 0 ? DAVIT_ERR_ARGUMENT : bowl->size >= bowl->most ? bowl->wish : DAVIT_OK;
}

/* Pours an answer into a bowl. */
static int pour(const char *id, struct davit_call_options options, struct bowl *bowl, struct davit_error *reterr)
{
    struct davit_response *response = NULL;
    options.sink = fill;
    options.sink_data = bowl;
    int r = davit_invoke(client, "ContainerLogs", DAVIT_PARAMS({"id", id}, {"follow", "true"}), NULL, &options,
                         &response, reterr);
    CHECK_INT(davit_response_status(response), 200);
    CHECK_TEXT(davit_response_body(response, NULL), "");
    davit_response_free(response);
    return r;
}

TEST(a_sink_ends_a_call_with_the_code_it_likes)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_error error;
    struct bowl bowl = {.most = 1 << 20, .wish = DAVIT_ERR_CANCELED};
    CHECK_INT(pour("floods-frames", options, &bowl, &error), DAVIT_ERR_CANCELED);
    CHECK_HAS(error.message, "ContainerLogs: the sink ended it with DAVIT_ERR_CANCELED");
    CHECK(bowl.size >= bowl.most && bowl.size < bowl.most + (1 << 17));
    bowl = (struct bowl){.most = 1, .wish = 5};
    CHECK_INT(pour("floods-frames", options, &bowl, &error), DAVIT_ERR_ARGUMENT);
    CHECK(faulty_usable(client));
}

TEST(a_sink_gets_all_there_is_before_a_failure)
{
    static const char data[] = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc";
    struct davit_call_options options = playing((struct play){.data = data, .size = sizeof data - 1, .cut = ALL});
    struct bowl bowl = {.most = 100};
    CHECK_INT(pour("plays", options, &bowl, NULL), DAVIT_ERR_PROTOCOL);
    CHECK_INT(bowl.size, 3);
    options.extra = NULL;
    bowl = (struct bowl){.most = 100};
    CHECK_INT(pour("good", options, &bowl, NULL), DAVIT_OK);
    CHECK_INT(bowl.size, strlen("{\"Id\":\"good\"}"));
}

struct text {
    char said[3][512]; /* by each output */
};

static int hear(void *data, const struct davit_piece *piece)
{
    struct text *text = data;
    strncat(text->said[piece->output], piece->data, piece->size);
    return DAVIT_OK;
}

/* Some frames, in chunks of `most` bytes: libcurl hands over each of them for itself. The size of the answer. */
static size_t put_frames(char *answer, size_t most)
{
    static const char frames[] = "\1\0\0\0\0\0\0\5first\2\0\0\0\0\0\0\1!\1\0\0\0\0\0\0\0\1\0\0\0\0\0\0\7, then\n"
                                 "\2\0\0\0\0\0\0\14not the last\1\0\0\0\0\0\0\4last";
    char *at = answer + sprintf(answer, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"
                                        "Content-Type: application/vnd.docker.multiplexed-stream\r\n\r\n");
    for (size_t done = 0, size; done < sizeof frames - 1; done += size) {
        size = sizeof frames - 1 - done < most ? sizeof frames - 1 - done : most;
        at += sprintf(at, "%zx\r\n", size);
        at = (char *)memcpy(at, frames + done, size) + size;
        at += sprintf(at, "\r\n");
    }
    return (size_t)(at + sprintf(at, "0\r\n\r\n") - answer);
}

TEST(a_sink_gets_the_same_however_it_comes)
{
    for (size_t most = 1; most < 80; most++) {
        char answer[2048];
        size_t size = put_frames(answer, most);
        struct text text = {0};
        unsigned head = (unsigned)(strstr(answer, "\r\n\r\n") + 4 - answer);
        struct davit_call_options options =
            playing((struct play){.data = answer, .size = size, .cut = ALL, .step = head});
        options.sink = hear;
        options.sink_data = &text;
        CHECK_INT(davit_invoke(client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}), NULL, &options, NULL, NULL),
                  DAVIT_OK);
        CHECK_TEXT(text.said[1], "first, then\nlast");
        CHECK_TEXT(text.said[2], "!not the last");
    }
    CHECK(faulty_usable(client));
}

/* ------------------------------------------------------------------------------------------------- connections --- */

TEST(a_stream_read_to_its_end_leaves_its_connection_to_the_next_call)
{
    struct davit_piece piece = {.size = 1};
    int connection = faulty_ask(client, "connection");
    struct davit_stream *stream = open_stream("ContainerExport", "good", NULL);
    while (piece.size && davit_stream_read(stream, &piece, NULL) == DAVIT_OK)
        continue;
    CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK);
    CHECK_INT(piece.size, 0);
    davit_stream_close(stream);
    CHECK_INT(faulty_ask(client, "connection"), connection);
}

TEST(a_stream_outlives_its_client)
{
    struct davit_client *kept = client;
    for (int whole = 0; whole < 2; whole++) {
        struct davit_piece piece = {.size = 1};
        client = faulty_client(faulty_endpoint(false));
        struct davit_stream *stream = open_stream("ContainerExport", whole ? "good" : "floods-bytes", NULL);
        davit_client_free(client);
        int r = davit_stream_read(stream, &piece, NULL);
        while (whole && r == DAVIT_OK && piece.size)
            r = davit_stream_read(stream, &piece, NULL);
        CHECK_INT(r, DAVIT_OK);
        CHECK_INT(davit_response_status(davit_stream_response(stream)), 200);
        davit_stream_close(stream);
    }
    client = kept;
}

TEST(a_stream_closed_early_takes_its_connection_with_it)
{
    static const char *const floods[] = {"floods-bytes", "pauses", "stops-in-body", "endless-chunks"};
    for (size_t i = 0; i < sizeof floods / sizeof *floods; i++) {
        struct davit_piece piece;
        int connection = faulty_ask(client, "connection");
        struct davit_stream *stream = open_stream("ContainerExport", floods[i], NULL);
        if (i % 2)
            CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK);
        davit_stream_close(stream);
        CHECK(faulty_ask(client, "connection") > connection);
        CHECK(faulty_usable(client));
    }
}

TEST(streams_are_opened_and_closed_a_thousand_times_without_losing_a_descriptor)
{
    static const char *const ids[] = {"good", "floods-bytes", "error-404", "closes-in-body", "garbage"};
    static const int codes[] = {DAVIT_OK, DAVIT_OK, DAVIT_ERR_REFUSED, DAVIT_OK, DAVIT_ERR_PROTOCOL};
    struct davit_stream *stream;
    struct davit_piece piece;
    CHECK(faulty_usable(client));
    int before = descriptors();
    for (int i = 0; i < 1000; i++) {
        int r =
            davit_stream_open(client, "ContainerExport", DAVIT_PARAMS({"id", ids[i % 5]}), NULL, NULL, &stream, NULL);
        CHECK_INT(r, codes[i % 5]);
        if (i % 2 && stream)
            CHECK_INT(davit_stream_read(stream, &piece, NULL), r);
        davit_stream_close(stream);
    }
    CHECK(descriptors() <= before);
    CHECK(faulty_usable(client));
}

TEST(a_head_is_the_same_after_the_trailer_came)
{
    static const char data[] = "HTTP/1.1 200 OK\r\nX-First: 1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n"
                               "X-Trailer: 01234567890123456789012345678901234567890123456789\r\nX-First: 2\r\n\r\n";
    struct davit_call_options options =
        playing((struct play){.data = data, .size = sizeof data - 1, .cut = ALL, .step = 66, .then = "keep"});
    struct davit_stream *stream = open_stream("ContainerExport", "plays", &options);
    const char *first = davit_response_header(davit_stream_response(stream), "X-First");
    struct davit_piece piece = {.size = 1};
    while (piece.size && CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK))
        continue;
    CHECK_TEXT(first, "1");
    CHECK(davit_response_header(davit_stream_response(stream), "X-First") == first);
    CHECK(!davit_response_header(davit_stream_response(stream), "X-Trailer"));
    davit_stream_close(stream);
    CHECK(faulty_usable(client));
}

TEST(what_a_reset_ends_has_failed)
{
    static const char data[] = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc";
    struct davit_call_options options =
        playing((struct play){.data = data, .size = sizeof data - 1, .cut = ALL, .then = "reset"});
    struct davit_client *local = client;
    client = faulty_client(faulty_endpoint(true));
    struct davit_stream *stream = NULL;
    struct davit_piece piece = {.size = 1};
    int r = davit_stream_open(client, "ContainerExport", DAVIT_PARAMS({"id", "plays"}), NULL, &options, &stream, NULL);
    while (r == DAVIT_OK && piece.size)
        r = davit_stream_read(stream, &piece, NULL);
    CHECK_INT(r, DAVIT_ERR_PROTOCOL);
    davit_stream_close(stream);
    CHECK(faulty_usable(client));
    davit_client_free(client);
    client = local;
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    client = faulty_client(faulty_endpoint(false));
    RUN(a_refusal_fills_the_response_and_stays);
    RUN(an_engine_that_fails_fills_the_response);
    RUN(each_time_out_ends_a_stream);
    RUN(the_time_that_a_reader_takes_is_not_the_engines);
    RUN(an_engine_waits_for_a_slow_reader);
    RUN(a_value_without_an_end_is_too_long);
    RUN(a_blocked_read_is_canceled_from_another_thread_at_once_a_thousand_times);
    RUN(a_flood_is_canceled_too);
    RUN(a_sink_ends_a_call_with_the_code_it_likes);
    RUN(a_sink_gets_all_there_is_before_a_failure);
    RUN(a_sink_gets_the_same_however_it_comes);
    RUN(a_stream_read_to_its_end_leaves_its_connection_to_the_next_call);
    RUN(a_stream_outlives_its_client);
    RUN(a_stream_closed_early_takes_its_connection_with_it);
    RUN(streams_are_opened_and_closed_a_thousand_times_without_losing_a_descriptor);
    RUN(a_head_is_the_same_after_the_trailer_came);
    RUN(what_a_reset_ends_has_failed);
    davit_client_free(client);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
