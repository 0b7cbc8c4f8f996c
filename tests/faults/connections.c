/*
 * Connections both ways: refused, cut, silent, flooded, half-closed, used by two threads at once, canceled.
 */
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>

#include "faulty.h"
#include "play.h"
#include "test.h"

#define UPGRADED "HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n"
#define PROMPT   100
#define CANCELS  1000
#define BOTH     ((size_t)16 << 20)

static struct davit_client *client;

static int open_connection(const char *id, const struct davit_call_options *options, struct davit_connection **ret,
                           struct davit_error *reterr)
{
    return davit_connection_open(client, "ContainerAttach", DAVIT_PARAMS({"id", id}, {"stream", "true"}), NULL, options,
                                 ret, reterr);
}

/* A connection that has to come about. */
static struct davit_connection *connected(const char *id, const struct davit_call_options *options)
{
    struct davit_connection *connection = NULL;
    struct davit_error error;
    if (!CHECK_INT(open_connection(id, options, &connection, &error), DAVIT_OK))
        fprintf(stderr, "    … %s\n", error.message);
    return connection;
}

/* All of an output, to the end of the connection or a failure. */
struct heard {
    int r;
    char text[3][256];
    size_t size[3];
    struct davit_error error;
};

static struct heard hear(struct davit_connection *connection)
{
    struct heard heard = {0};
    struct davit_piece piece = {.size = 1};
    while (heard.r == DAVIT_OK && piece.size) {
        heard.r = davit_connection_read(connection, &piece, &heard.error);
        for (size_t i = 0; heard.r == DAVIT_OK && i < piece.size; i++)
            if (heard.size[piece.output] < sizeof heard.text[0] - 1)
                heard.text[piece.output][heard.size[piece.output]++] = piece.data[i];
    }
    return heard;
}

/* -------------------------------------------------------------------------------------------------- refusals --- */

/* An answer that is no upgrade: its code, and the message behind the operation's name. */
static void expect_refusal(const char *data, const char *then, int code, const char *message, const char *body)
{
    struct davit_call_options options = playing_bytes(data, strlen(data), (struct play){.then = then});
    struct davit_connection *connection = NULL;
    struct davit_error error = {0};
    struct davit_piece piece = {.size = 99};
    CHECK_INT(open_connection("plays", &options, &connection, &error), code);
    CHECK_TEXT(error.message, message);
    CHECK(error.http_status >= 400);
    if (!CHECK(connection != NULL))
        return;
    CHECK_INT(davit_response_status(davit_connection_response(connection)), error.http_status);
    CHECK_TEXT(davit_response_body(davit_connection_response(connection), NULL), body);
    CHECK_INT(davit_connection_read(connection, &piece, NULL), code);
    CHECK_INT(piece.size, 99); /* nothing is written on failure */
    CHECK_INT(davit_connection_write(connection, "x", 1, &error), DAVIT_ERR_ARGUMENT);
    CHECK_HAS(error.message, "refused");
    CHECK_INT(davit_connection_end_writing(connection, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_connection_descriptor(connection), -1);
    CHECK(davit_connection_pending(connection));
    davit_connection_close(connection);
    CHECK(faulty_usable(client));
}

TEST(a_refusal_has_the_engines_words)
{
    expect_refusal("HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n\r\nno such thing\r\n", "close",
                   DAVIT_ERR_REFUSED, "ContainerAttach: 404: no such thing", "no such thing\r\n");
    expect_refusal("HTTP/1.1 409 Conflict\r\nContent-Length: 21\r\n\r\n{\"message\":\"is busy\"}and more", "stay",
                   DAVIT_ERR_REFUSED, "ContainerAttach: 409: is busy", "{\"message\":\"is busy\"}");
    expect_refusal("HTTP/1.0 500 Oh\r\n\r\n", "close", DAVIT_ERR_ENGINE,
                   "ContainerAttach: 500: the engine does not say why", "");
    expect_refusal("HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 400 Bad\n\nsorry", "close", DAVIT_ERR_REFUSED,
                   "ContainerAttach: 400: sorry", "sorry");
}

TEST(a_refusal_in_chunks_is_shown_without_them)
{
#define CHUNKED "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n"
    static const char whole[] = CHUNKED "A;x=y\r\nno such th\r\n3\r\ning\r\n0\r\nTrailer: t\r\n\r\n";
    for (unsigned step = 0; step < 3; step++) {
        const char *const thens[] = {"stay", "close", "keep"};
        struct davit_call_options options =
            playing_bytes(whole, strlen(whole), (struct play){.step = step, .then = thens[step]});
        struct davit_connection *connection = NULL;
        struct davit_error error = {0};
        CHECK_INT(open_connection("plays", &options, &connection, &error), DAVIT_ERR_REFUSED);
        CHECK_TEXT(error.message, "ContainerAttach: 404: no such thing");
        davit_connection_close(connection);
    }
    expect_refusal(CHUNKED "4\r\nsor", "close", DAVIT_ERR_REFUSED, "ContainerAttach: 404: sor", "sor");
    expect_refusal(CHUNKED "4\r\nsorrynot\r\n", "stay", DAVIT_ERR_REFUSED, "ContainerAttach: 404: sorr", "sorr");
    expect_refusal(CHUNKED "FFFFFFFFFFFFFFFFFF\r\nx", "stay", DAVIT_ERR_REFUSED,
                   "ContainerAttach: 404: the engine does not say why", "");
    expect_refusal(CHUNKED ";\r\nx", "stay", DAVIT_ERR_REFUSED, "ContainerAttach: 404: the engine does not say why",
                   "");
}

TEST(a_refusal_without_an_end_is_what_came_before_a_second_of_silence)
{
    static const char text[] = "HTTP/1.1 404 Not Found\r\n\r\nno such thing";
    static const size_t sizes[] = {sizeof text - sizeof "no such thing", sizeof text - 1};
    for (int i = 0; i < 2; i++) {
        struct davit_call_options options = playing_bytes(text, sizes[i], (struct play){.then = "hold"});
        struct davit_connection *connection = NULL;
        struct davit_error error = {0};
        options.timeouts.first_byte = options.timeouts.total = 10 * FAULTY_PATIENCE;
        long began = milliseconds();
        CHECK_INT(open_connection("plays", &options, &connection, &error), DAVIT_ERR_REFUSED);
        CHECK(milliseconds() - began >= 1000 && milliseconds() - began < stretched(5000));
        CHECK_TEXT(error.message,
                   i ? "ContainerAttach: 404: no such thing" : "ContainerAttach: 404: the engine does not say why");
        davit_connection_close(connection);
    }
}

/* An answer that is none, and no connection. */
static void expect_failure(const char *id, const struct davit_call_options *options, int code)
{
    struct davit_connection *connection = NULL;
    struct davit_error error = {0};
    if (!CHECK_INT(open_connection(id, options, &connection, &error), code))
        fprintf(stderr, "    … of %s: %s\n", id, error.message);
    CHECK_HAS(error.message, "ContainerAttach: ");
    CHECK(connection == NULL);
    davit_connection_close(connection);
}

TEST(what_is_no_answer_is_no_connection)
{
    static const char *const garbage[] = {"garbage",  "binary-garbage",      "ssh-banner",  "bare-html",
                                          "http-9.9", "http-3-digits-short", "nul-in-head", "header-without-colon"};
    static const char *const unanswered[] = {"closes-before-answer", "closes-in-status-line", "closes-in-head",
                                             "resets"};
    static const char *const huge[] = {"endless-head", "endless-header", "endless-status-line", "endless-1xx"};
    for (size_t i = 0; i < sizeof garbage / sizeof *garbage; i++)
        expect_failure(garbage[i], NULL, DAVIT_ERR_PROTOCOL);
    for (size_t i = 0; i < sizeof unanswered / sizeof *unanswered; i++)
        expect_failure(unanswered[i], NULL, DAVIT_ERR_OUTCOME);
    for (size_t i = 0; i < sizeof huge / sizeof *huge; i++)
        expect_failure(huge[i], NULL, DAVIT_ERR_LIMIT);
    expect_failure("silent", NULL, DAVIT_ERR_TIMEOUT);
    expect_failure("stops-in-head", NULL, DAVIT_ERR_TIMEOUT);
    CHECK(faulty_usable(client));
}

TEST(more_headers_than_a_thousand_are_too_many)
{
    for (size_t count = DAVIT_HEADERS_MAX; count <= DAVIT_HEADERS_MAX + 1; count++) {
        char head[64 + 4 * (DAVIT_HEADERS_MAX + 1)] = "HTTP/1.1 101 UPGRADED\r\n";
        struct davit_connection *connection = NULL;
        struct davit_error error = {0};
        for (size_t i = 0; i < count; i++)
            strcat(head, "A:b\n");
        strcat(head, "\r\n");
        struct davit_call_options options = playing_bytes(head, strlen(head), (struct play){0});
        bool good = count <= DAVIT_HEADERS_MAX;
        CHECK_INT(open_connection("plays", &options, &connection, &error), good ? DAVIT_OK : DAVIT_ERR_LIMIT);
        CHECK_TEXT(error.message, good ? "" : "ContainerAttach: the answer has more than 1000 headers");
        CHECK((connection != NULL) == good);
        davit_connection_close(connection);
    }
}

TEST(a_head_cut_at_any_byte_is_no_connection)
{
    for (size_t cut = 1; cut < strlen(UPGRADED); cut++) {
        struct davit_call_options options = playing_bytes(UPGRADED, strlen(UPGRADED), (struct play){.cut = cut});
        expect_failure("plays", &options, DAVIT_ERR_OUTCOME);
    }
    CHECK(faulty_usable(client));
}

TEST(a_call_that_changes_no_connection_opens_none)
{
    struct davit_connection *connection = NULL;
    struct davit_error error;
    int before = faulty_ask(client, "seen/attach") + faulty_ask(client, "seen/json") + faulty_ask(client, "seen/start");
    CHECK_INT(davit_connection_open(client, "ContainerList", NULL, NULL, NULL, &connection, &error),
              DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_connection_open(client, "ExecStart", DAVIT_PARAMS({"id", "x"}), DAVIT_TEXT("{\"Detach\":true}"),
                                    NULL, &connection, &error),
              DAVIT_ERR_ARGUMENT);
    CHECK(connection == NULL);
    CHECK_INT(faulty_ask(client, "seen/attach") + faulty_ask(client, "seen/json") + faulty_ask(client, "seen/start"),
              before);
}

TEST(a_callers_host_is_the_only_one)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    for (int own = 0; own < 2; own++) {
        static const char *const headers[] = {"Host: elsewhere", NULL};
        options.headers = own ? headers : NULL;
        struct davit_connection *connection = connected("tells-hosts", &options);
        CHECK_TEXT(hear(connection).text[DAVIT_STDOUT], own ? "elsewhere" : "api.moby.localhost");
        davit_connection_close(connection);
    }
}

/* -------------------------------------------------------------------------------------------------- reading --- */

/* Frames right behind the head, sent like that. */
static struct davit_call_options framed(struct play wish)
{
    static char data[sizeof UPGRADED + PLAY_FRAMES];
    memcpy(data, UPGRADED, sizeof UPGRADED);
    memcpy(data + strlen(UPGRADED), play_frames, PLAY_FRAMES);
    return playing_bytes(data, strlen(UPGRADED) + PLAY_FRAMES, wish);
}

TEST(bytes_behind_the_head_are_not_lost)
{
    static const unsigned steps[] = {0, 1, 3, sizeof UPGRADED - 1, sizeof UPGRADED, sizeof UPGRADED + 7};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct davit_call_options options = framed((struct play){.step = steps[i]});
        struct davit_connection *connection = connected("plays", &options);
        CHECK_INT(davit_response_status(davit_connection_response(connection)), 101);
        CHECK_TEXT(davit_response_header(davit_connection_response(connection), "upgrade"), "tcp");
        struct heard heard = hear(connection);
        CHECK_INT(heard.r, DAVIT_OK);
        CHECK_TEXT(heard.text[DAVIT_STDOUT], "hello world");
        CHECK_TEXT(heard.text[DAVIT_STDERR], "bad");
        davit_connection_close(connection);
    }
}

TEST(a_connection_outlives_its_client)
{
    struct davit_client *kept = client;
    struct davit_call_options options = framed((struct play){.step = 20, .pause = 20});
    client = faulty_client(faulty_endpoint(false));
    struct davit_connection *connection = connected("plays", &options);
    davit_client_free(client);
    struct heard heard = hear(connection);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text[DAVIT_STDOUT], "hello world");
    CHECK_INT(davit_connection_write(connection, "", 0, NULL), DAVIT_OK);
    davit_connection_close(connection);
    client = kept;
}

TEST(the_longest_time_out_there_is_is_no_short_one)
{
    struct davit_call_options options = framed((struct play){.step = 60, .pause = 50});
    options.timeouts = (struct davit_timeouts){.first_byte = LONG_MAX, .idle = LONG_MAX};
    options.framing = DAVIT_FRAMING_MULTIPLEXED;
    struct davit_connection *connection = connected("plays", &options);
    struct heard heard = hear(connection);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text[DAVIT_STDOUT], "hello world");
    davit_connection_close(connection);
}

TEST(an_output_cut_at_any_byte_is_handed_out_as_far_as_it_came)
{
    char expected[3][512];
    for (size_t cut = 0; cut < PLAY_FRAMES; cut++) {
        struct davit_call_options options = framed((struct play){.cut = strlen(UPGRADED) + cut});
        options.framing = DAVIT_FRAMING_MULTIPLEXED;
        struct davit_connection *connection = connected("plays", &options);
        struct heard heard = hear(connection);
        CHECK_INT(heard.r, play_output(cut, expected) ? DAVIT_OK : DAVIT_ERR_PROTOCOL);
        CHECK_TEXT(heard.text[DAVIT_STDOUT], expected[DAVIT_STDOUT]);
        CHECK_TEXT(heard.text[DAVIT_STDERR], expected[DAVIT_STDERR]);
        davit_connection_close(connection);
    }
}

TEST(a_terminals_bytes_come_at_once)
{
    static const char *const texts[] = {"$", "\1$", "\x1b[0m", "\3\0x"};
    static const size_t sizes[] = {1, 2, 4, 3};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        char data[128] = UPGRADED;
        size_t head = sizeof UPGRADED - 1;
        memcpy(data + head, texts[i], sizes[i]);
        struct davit_call_options options =
            playing_bytes(data, head + sizes[i], (struct play){.step = i % 2 ? 0 : 1, .then = "stay"});
        struct davit_connection *connection = connected("plays", &options);
        struct heard heard = hear(connection);
        CHECK_INT(heard.r, DAVIT_ERR_TIMEOUT);
        CHECK_HAS(heard.error.message, "idle time-out");
        CHECK_INT(heard.size[DAVIT_STDOUT], sizes[i]);
        CHECK(memcmp(heard.text[DAVIT_STDOUT], texts[i], sizes[i]) == 0);
        davit_connection_close(connection);
    }
}

TEST(what_is_pending_can_be_read_at_once_and_what_is_not_cannot)
{
    static const char data[] = UPGRADED "\1\0\0\0\0\0\0\2ok\1\0\0";
    struct davit_call_options options = playing_bytes(data, sizeof data - 1, (struct play){.then = "stay"});
    struct davit_connection *connection = connected("plays", &options);
    struct davit_piece piece = {0};
    struct pollfd polled = {.fd = davit_connection_descriptor(connection), .events = POLLIN};
    CHECK(polled.fd >= 0);
    if (!davit_connection_pending(connection))
        CHECK_INT(poll(&polled, 1, FAULTY_PATIENCE), 1);
    CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_OK);
    CHECK(piece.size == 2 && memcmp(piece.data, "ok", 2) == 0);
    CHECK(!davit_connection_pending(connection)); /* three bytes of a head say nothing */
    CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_ERR_TIMEOUT);
    CHECK(davit_connection_pending(connection));
    davit_connection_close(connection);
}

/* -------------------------------------------------------------------------------------------------- writing --- */

TEST(the_end_of_writing_is_not_the_end_of_reading)
{
    for (int tcp = 0; tcp <= 1; tcp++) {
        struct davit_client *local = client;
        client = faulty_client(faulty_endpoint(tcp));
        struct davit_connection *connection = connected("counts", NULL);
        CHECK_INT(davit_connection_write(connection, "twelve bytes", 12, NULL), DAVIT_OK);
        CHECK_INT(davit_connection_write(connection, NULL, 0, NULL), DAVIT_OK);
        CHECK_INT(davit_connection_end_writing(connection, NULL), DAVIT_OK);
        struct heard heard = hear(connection);
        CHECK_INT(heard.r, DAVIT_OK);
        CHECK_TEXT(heard.text[DAVIT_STDOUT], "12 bytes");
        CHECK_INT(davit_connection_write(connection, "x", 1, NULL), DAVIT_ERR_PROTOCOL);
        davit_connection_close(connection);
        CHECK(faulty_usable(client));
        davit_client_free(client);
        client = local;
    }
}

/* Bytes 0 to 250, again and again. */
static unsigned char pattern(size_t at)
{
    return (unsigned char)(at % 251);
}

static void *write_pattern(void *data)
{
    static unsigned char bytes[251 * 100];
    size_t written = 0;
    int r = DAVIT_OK;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = pattern(i);
    while (r == DAVIT_OK && written < BOTH) {
        size_t size = BOTH - written < sizeof bytes ? BOTH - written : sizeof bytes;
        r = davit_connection_write(data, bytes, size, NULL);
        written += size;
    }
    if (r == DAVIT_OK)
        r = davit_connection_end_writing(data, NULL);
    return r == DAVIT_OK ? data : NULL;
}

/* Reads a pattern, and what is said behind it. */
static size_t read_pattern(struct davit_connection *connection, char said[16])
{
    struct davit_piece piece = {.size = 1};
    size_t at = 0, right = 0, end = 0;
    while (piece.size && CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_OK))
        for (size_t i = 0; i < piece.size; i++, at++)
            if (at < BOTH)
                right += (unsigned char)piece.data[i] == pattern(at);
            else if (end < 15)
                said[end++] = piece.data[i];
    said[end] = '\0';
    return right;
}

TEST(two_threads_use_both_ways_at_once)
{
    char size[24], said[16];
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    snprintf(size, sizeof size, "%zu", BOTH);
    options.extra = DAVIT_PARAMS({"size", size});
    options.framing = DAVIT_FRAMING_RAW;
    options.timeouts.idle = 10 * FAULTY_PATIENCE;
    static const char *const ids[] = {"talks-both-ways", "echoes"};
    for (size_t i = 0; i < 2; i++) {
        struct davit_connection *connection = connected(ids[i], &options);
        pthread_t thread;
        void *wrote = NULL;
        pthread_create(&thread, NULL, write_pattern, connection);
        CHECK_INT(read_pattern(connection, said), BOTH);
        pthread_join(thread, &wrote);
        CHECK(wrote == connection);
        CHECK_TEXT(said, i == 0 ? "right" : "");
        davit_connection_close(connection);
    }
    CHECK(faulty_usable(client));
}

/* ----------------------------------------------------------------------------------------------- time-outs --- */

/* Writes until that fails. */
static int write_on(struct davit_connection *connection, struct davit_error *reterr)
{
    static const char bytes[1 << 16];
    int r = DAVIT_OK;
    for (size_t size = 0; r == DAVIT_OK && size < BOTH; size += sizeof bytes)
        r = davit_connection_write(connection, bytes, sizeof bytes, reterr);
    return r;
}

TEST(each_time_out_ends_a_connection)
{
    struct davit_error error = {0};
    struct davit_call_options options = framed((struct play){.step = 1, .pause = 20});
    options.timeouts = (struct davit_timeouts){.first_byte = 1000, .total = 200};
    long began = milliseconds();
    expect_failure("plays", &options, DAVIT_ERR_TIMEOUT);
    CHECK(milliseconds() - began < stretched(1000));

    options = playing_bytes(UPGRADED, strlen(UPGRADED), (struct play){.then = "stay"});
    options.timeouts = (struct davit_timeouts){.idle = 300, .total = 200}; /* the total one is for opening */
    struct davit_connection *connection = connected("plays", &options);
    struct heard heard = hear(connection);
    CHECK_INT(heard.r, DAVIT_ERR_TIMEOUT);
    CHECK_TEXT(heard.error.message, "ContainerAttach: idle time-out of 300 ms");
    davit_connection_close(connection);

    connection = connected("reads-nothing", &options);
    CHECK_INT(write_on(connection, &error), DAVIT_ERR_TIMEOUT);
    CHECK_TEXT(error.message, "ContainerAttach: idle time-out of 300 ms");
    davit_connection_close(connection);
    CHECK(faulty_usable(client));
}

/* -------------------------------------------------------------------------------------------------- cancel --- */

struct canceling {
    struct davit_connection *connection;
    struct davit_cancel *cancel;
    bool writes;
    int r;
    long ended;
    pthread_t thread;
};

static void *block(void *data)
{
    struct canceling *canceling = data;
    struct davit_piece piece;
    canceling->r = canceling->writes ? write_on(canceling->connection, NULL)
                                     : davit_connection_read(canceling->connection, &piece, NULL);
    canceling->ended = milliseconds();
    return NULL;
}

/* A reader and, perhaps, a writer that are blocked, and are ended by one token; how long after that they have ended. */
static long cancel_both(bool writes)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct canceling both[2] = {{0}};
    CHECK_INT(davit_cancel_new(&options.cancel, NULL), DAVIT_OK);
    options.timeouts.idle = DAVIT_NO_TIMEOUT;
    struct davit_connection *connection = connected("reads-nothing", &options);
    for (int i = 0; i <= writes; i++) {
        both[i].connection = connection;
        both[i].writes = i;
        pthread_create(&both[i].thread, NULL, block, &both[i]);
    }
    sleep_milliseconds(writes ? 50 : 1);
    long triggered = milliseconds(), longest = 0;
    davit_cancel_trigger(options.cancel);
    for (int i = 0; i <= writes; i++) {
        pthread_join(both[i].thread, NULL);
        CHECK_INT(both[i].r, DAVIT_ERR_CANCELED);
        longest = both[i].ended - triggered > longest ? both[i].ended - triggered : longest;
    }
    davit_connection_close(connection);
    davit_cancel_free(options.cancel);
    return longest;
}

TEST(blocked_reads_are_canceled_from_another_thread_at_once_a_thousand_times)
{
    long longest = 0;
    CHECK(faulty_usable(client));
    int before = descriptors();
    for (int i = 0; i < CANCELS; i++) {
        long time = cancel_both(i % 100 == 0);
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
    struct davit_piece piece = {0};
    int r = DAVIT_OK;
    CHECK_INT(davit_cancel_new(&options.cancel, NULL), DAVIT_OK);
    struct davit_connection *connection = connected("floods-upgraded", &options);
    CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_OK);
    davit_cancel_trigger(options.cancel);
    for (size_t size = 0; size < 4 << 20 && r == DAVIT_OK; size += piece.size)
        r = davit_connection_read(connection, &piece, NULL);
    CHECK_INT(r, DAVIT_ERR_CANCELED);
    davit_connection_close(connection);
    davit_cancel_free(options.cancel);
}

TEST(connections_are_opened_and_closed_a_thousand_times_without_losing_a_descriptor)
{
    static const char *const ids[] = {"echoes", "floods-upgraded", "error-404", "closes-in-head", "garbage"};
    static const int codes[] = {DAVIT_OK, DAVIT_OK, DAVIT_ERR_REFUSED, DAVIT_ERR_OUTCOME, DAVIT_ERR_PROTOCOL};
    CHECK(faulty_usable(client));
    int before = descriptors();
    for (int i = 0; i < 1000; i++) {
        struct davit_connection *connection = NULL;
        CHECK_INT(open_connection(ids[i % 5], NULL, &connection, NULL), codes[i % 5]);
        if (i % 2 && connection)
            davit_connection_write(connection, "x", 1, NULL);
        davit_connection_close(connection);
    }
    davit_connection_close(NULL);
    CHECK(descriptors() <= before);
    CHECK(faulty_usable(client));
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    client = faulty_client(faulty_endpoint(false));
    RUN(a_refusal_has_the_engines_words);
    RUN(a_refusal_in_chunks_is_shown_without_them);
    RUN(a_refusal_without_an_end_is_what_came_before_a_second_of_silence);
    RUN(what_is_no_answer_is_no_connection);
    RUN(more_headers_than_a_thousand_are_too_many);
    RUN(a_head_cut_at_any_byte_is_no_connection);
    RUN(a_call_that_changes_no_connection_opens_none);
    RUN(a_callers_host_is_the_only_one);
    RUN(bytes_behind_the_head_are_not_lost);
    RUN(a_connection_outlives_its_client);
    RUN(the_longest_time_out_there_is_is_no_short_one);
    RUN(an_output_cut_at_any_byte_is_handed_out_as_far_as_it_came);
    RUN(a_terminals_bytes_come_at_once);
    RUN(what_is_pending_can_be_read_at_once_and_what_is_not_cannot);
    RUN(the_end_of_writing_is_not_the_end_of_reading);
    RUN(two_threads_use_both_ways_at_once);
    RUN(each_time_out_ends_a_connection);
    RUN(blocked_reads_are_canceled_from_another_thread_at_once_a_thousand_times);
    RUN(a_flood_is_canceled_too);
    RUN(connections_are_opened_and_closed_a_thousand_times_without_losing_a_descriptor);
    davit_client_free(client);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
