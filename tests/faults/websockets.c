/*
 * WebSockets: handshakes that are none, frames that are cut or forbidden, pings, closes, both ways at once.
 */
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

#include "faulty.h"
#include "play.h"
#include "test.h"

#define ACCEPT   "????????????????????????????" /* the server knows what it has to be */
#define STATUS   "HTTP/1.1 101 Switching Protocols\r\n"
#define UPGRADE  "Upgrade: websocket\r\nConnection: Upgrade\r\n"
#define UPGRADED STATUS UPGRADE "Sec-WebSocket-Accept: " ACCEPT "\r\n\r\n"
#define BOTH     ((size_t)16 << 20)
#define PART     (251 * 1024) /* a frame of the server's */

static struct davit_client *client;

static int open_socket(const char *id, const struct davit_call_options *options, struct davit_connection **ret,
                       struct davit_error *reterr)
{
    return davit_connection_open(client, "ContainerAttachWebsocket", DAVIT_PARAMS({"id", id}, {"stream", "true"}), NULL,
                                 options, ret, reterr);
}

/* A connection that has to come about. */
static struct davit_connection *connected(const char *id, const struct davit_call_options *options)
{
    struct davit_connection *connection = NULL;
    struct davit_error error;
    if (!CHECK_INT(open_socket(id, options, &connection, &error), DAVIT_OK)) {
        fprintf(stderr, "    … %s: %s\n", id, error.message);
        exit(1);
    }
    return connection;
}

/* All that a connection says, to its end or a failure. */
struct heard {
    int r;
    char text[256];
    size_t size;
    struct davit_error error;
};

static struct heard hear(struct davit_connection *connection)
{
    struct heard heard = {0};
    struct davit_piece piece = {.size = 1};
    while (heard.r == DAVIT_OK && piece.size) {
        heard.r = davit_connection_read(connection, &piece, &heard.error);
        CHECK(heard.r != DAVIT_OK || !piece.size || piece.output == DAVIT_STDOUT);
        for (size_t i = 0; heard.r == DAVIT_OK && i < piece.size; i++)
            if (heard.size < sizeof heard.text - 1)
                heard.text[heard.size++] = piece.data[i];
    }
    return heard;
}

/* With which code the last one was closed, once the server has heard it; 0: with none. */
static int closed_with(void)
{
    int closed = -1;
    for (long began = milliseconds(); closed == -1 && milliseconds() - began < FAULTY_PATIENCE;)
        closed = faulty_ask(client, "closed");
    return closed;
}

/* ------------------------------------------------------------------------------------------------- handshakes --- */

static void expect_none(const char *answer, int code, const char *part)
{
    struct davit_call_options options = playing_bytes(answer, strlen(answer), (struct play){0});
    struct davit_connection *connection = NULL;
    struct davit_error error = {0};
    CHECK_INT(open_socket("plays", &options, &connection, &error), code);
    CHECK_HAS(error.message, "ContainerAttachWebsocket: ");
    CHECK_HAS(error.message, part);
    CHECK(connection == NULL);
    CHECK(faulty_usable(client));
}

TEST(what_is_no_websockets_answer_is_no_connection)
{
#define WRONG "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="
    expect_none(STATUS UPGRADE WRONG "\r\n\r\n", DAVIT_ERR_PROTOCOL,
                "Sec-WebSocket-Accept is \"s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\", expected \"");
    expect_none(STATUS UPGRADE "\r\n", DAVIT_ERR_PROTOCOL, "Sec-WebSocket-Accept is not there");
    expect_none(STATUS "Connection: Upgrade\r\nSec-WebSocket-Accept: " ACCEPT "\r\n\r\n", DAVIT_ERR_PROTOCOL,
                "Upgrade is not there, expected \"websocket\"");
    expect_none(STATUS "Upgrade: tcp\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " ACCEPT "\r\n\r\n",
                DAVIT_ERR_PROTOCOL, "Upgrade is \"tcp\"");
    expect_none(STATUS "Upgrade: websocket\r\nConnection: close\r\nSec-WebSocket-Accept: " ACCEPT "\r\n\r\n",
                DAVIT_ERR_PROTOCOL, "Connection is \"close\"");
    expect_none(STATUS UPGRADE "Sec-WebSocket-Accept: " ACCEPT "\r\nSec-WebSocket-Extensions: deflate\r\n\r\n",
                DAVIT_ERR_PROTOCOL, "Sec-WebSocket-Extensions is \"deflate\", expected none");
    expect_none(STATUS UPGRADE "Sec-WebSocket-Accept: " ACCEPT "\r\nSec-WebSocket-Protocol: chat\r\n\r\n",
                DAVIT_ERR_PROTOCOL, "Sec-WebSocket-Protocol is \"chat\", expected none");
    expect_none("HTTP/1.1 200 OK\r\n" UPGRADE "Sec-WebSocket-Accept: " ACCEPT "\r\n\r\n", DAVIT_ERR_PROTOCOL,
                "expected status 101");
}

TEST(a_refusal_has_its_status_and_the_engines_words)
{
    static const char answer[] = "HTTP/1.1 403 Forbidden\r\nContent-Length: 23\r\n\r\n{\"message\":\"no Origin\"}\n";
    struct davit_call_options options = playing_bytes(answer, strlen(answer), (struct play){.then = "keep"});
    struct davit_connection *connection = NULL;
    struct davit_error error = {0};
    CHECK_INT(open_socket("plays", &options, &connection, &error), DAVIT_ERR_REFUSED);
    CHECK_INT(error.http_status, 403);
    CHECK_TEXT(error.message, "ContainerAttachWebsocket: 403: no Origin");
    if (CHECK(connection != NULL))
        CHECK_INT(davit_response_status(davit_connection_response(connection)), 403);
    davit_connection_close(connection);
}

TEST(names_of_the_handshake_are_in_any_case_and_its_bytes_come_as_they_like)
{
    static const char answer[] = STATUS "UPGRADE: WebSocket\r\nconnection: keep-alive, upgrade\r\n"
                                        "sec-websocket-accept: " ACCEPT "\r\n\r\n\x82\5hello\x88\0";
    for (unsigned step = 0; step < 3; step++) {
        struct davit_call_options options = playing_bytes(answer, sizeof answer - 1, (struct play){.step = step});
        struct davit_connection *connection = connected("plays", &options);
        struct heard heard = hear(connection);
        CHECK_INT(heard.r, DAVIT_OK);
        CHECK_TEXT(heard.text, "hello");
        davit_connection_close(connection);
    }
}

TEST(a_handshake_cut_at_any_byte_is_no_connection)
{
    for (size_t cut = 1; cut < strlen(UPGRADED); cut++) {
        struct davit_call_options options = playing_bytes(UPGRADED, strlen(UPGRADED), (struct play){.cut = cut});
        struct davit_connection *connection = NULL;
        CHECK_INT(open_socket("plays", &options, &connection, NULL), DAVIT_ERR_OUTCOME);
        CHECK(connection == NULL);
    }
    CHECK(faulty_usable(client));
}

TEST(headers_of_the_handshake_are_not_the_callers)
{
    static const char *const headers[] = {"Sec-WebSocket-Key: x", NULL};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_connection *connection = NULL;
    struct davit_error error = {0};
    options.headers = headers;
    CHECK_INT(open_socket("ws-counts", &options, &connection, &error), DAVIT_ERR_CHECK);
    CHECK_HAS(error.message, "Sec-WebSocket-Key: the transport's");
}

/* ----------------------------------------------------------------------------------------------------- frames --- */

#define FRAMES                                                                                                         \
    "\x81\5hello\2\1 \x89\2hi\0\3wor\x80\2ld\x88\5\x03\xe8"                                                            \
    "bye"

/* How much of what the frames say is in their first `size` bytes. */
static size_t said_in(size_t size)
{
    static const struct {
        size_t at, size;
    } payloads[] = {{2, 5}, {9, 1}, {16, 3}, {21, 2}};
    size_t said = 0;
    for (size_t i = 0; i < sizeof payloads / sizeof *payloads; i++)
        if (size > payloads[i].at)
            said += size - payloads[i].at < payloads[i].size ? size - payloads[i].at : payloads[i].size;
    return said;
}

TEST(frames_cut_at_any_byte_are_handed_out_as_far_as_they_came)
{
    size_t size = sizeof FRAMES - 1;
    for (size_t cut = 1; cut <= size; cut++) {
        struct davit_call_options options = playing_bytes(FRAMES, size, (struct play){.cut = cut});
        struct davit_connection *connection = connected("ws-plays", &options);
        struct heard heard = hear(connection);
        CHECK_INT(heard.r, cut == size ? DAVIT_OK : DAVIT_ERR_PROTOCOL);
        CHECK_TEXT(heard.error.message,
                   cut == size ? "" : "ContainerAttachWebsocket: the WebSocket ends without a close");
        CHECK_INT(heard.size, said_in(cut));
        CHECK(memcmp(heard.text, "hello world", heard.size) == 0);
        davit_connection_close(connection);
    }
}

TEST(frames_may_come_byte_by_byte)
{
    for (unsigned step = 1; step < 8; step++) {
        struct davit_call_options options = playing_bytes(FRAMES, sizeof FRAMES - 1, (struct play){.step = step});
        struct davit_connection *connection = connected("ws-plays", &options);
        struct heard heard = hear(connection);
        CHECK_INT(heard.r, DAVIT_OK);
        CHECK_TEXT(heard.text, "hello world");
        CHECK_INT(hear(connection).r, DAVIT_OK); /* it stays at its end */
        davit_connection_close(connection);
        CHECK_INT(closed_with(), 1000);
    }
}

/* What comes of these frames: what was good before, then the failure; and with what we closed, 0: without a code. */
static void expect_end(const char *frames, size_t size, const char *text, int code, const char *part, int closed)
{
    struct davit_call_options options = playing_bytes(frames, size, (struct play){0});
    struct davit_connection *connection = connected("ws-plays", &options);
    struct heard heard = hear(connection);
    CHECK_INT(heard.r, code);
    CHECK_TEXT(heard.text, text);
    CHECK_HAS(heard.error.message, part);
    CHECK(davit_connection_pending(connection));
    CHECK_INT(davit_connection_write(connection, "x", 1, &heard.error), DAVIT_ERR_PROTOCOL);
    CHECK_HAS(heard.error.message, "nothing more can be written");
    davit_connection_close(connection);
    CHECK_INT(closed_with(), closed);
}

#define EXPECT_END(frames, ...) expect_end(frames, sizeof frames - 1, __VA_ARGS__)

TEST(what_is_forbidden_ends_the_connection_behind_what_was_good)
{
    EXPECT_END("\x82\2ok\x82\x81zzzzx", "ok", DAVIT_ERR_PROTOCOL, "masked", 1002);
    EXPECT_END("\x82\2ok\x89\x7e\0\x7e", "ok", DAVIT_ERR_PROTOCOL, "more than 125 bytes", 1002);
    EXPECT_END("\x82\2ok\xc2\1x", "ok", DAVIT_ERR_PROTOCOL, "reserved bits", 1002);
    EXPECT_END("\2\2ok\x82\1x", "ok", DAVIT_ERR_PROTOCOL, "inside another", 1002);
    EXPECT_END("\x88\1x", "", DAVIT_ERR_PROTOCOL, "half a code", 1002);
}

TEST(a_close_is_the_end_or_says_why)
{
    EXPECT_END("\x82\2ok\x88\x02\x03\xe8", "ok", DAVIT_OK, "", 1000);
    EXPECT_END("\x82\2ok\x88\0", "ok", DAVIT_OK, "", 0);
    EXPECT_END("\2\2ok\x88\2\x03\xe8", "ok", DAVIT_OK, "", 1000); /* in the midst of a message */
    EXPECT_END("\x82\2ok\x88\7\x03\xf3 why\n", "ok", DAVIT_ERR_ENGINE,
               "the engine closed the WebSocket with 1011:  why", 1011);
    EXPECT_END("\x88\2\x03\xe9", "", DAVIT_ERR_ENGINE, "with 1001: it does not say why", 1001);
}

TEST(pings_are_answered_and_their_answers_may_come_at_any_time)
{
    for (int tcp = 0; tcp <= 1; tcp++) {
        struct davit_client *local = client;
        client = faulty_client(faulty_endpoint(tcp));
        struct davit_connection *connection = connected("ws-pings", NULL);
        struct heard heard = hear(connection);
        CHECK_INT(heard.r, DAVIT_OK);
        CHECK_TEXT(heard.text, "hello world");
        davit_connection_close(connection);
        davit_client_free(client);
        client = local;
    }
}

TEST(what_is_pending_can_be_read_at_once_and_frames_without_data_are_not)
{
    static const char answer[] = UPGRADED "\x82\1a\x82\1b\x89\1p\x82\0\x82\5c";
    struct davit_call_options options = playing_bytes(answer, sizeof answer - 1, (struct play){.then = "hold"});
    struct davit_connection *connection = connected("plays", &options);
    struct davit_piece piece = {0};
    char text[4] = "";
    for (size_t size = 0; size < 3; size += piece.size) {
        CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_OK);
        strncat(text, piece.data, piece.size);
    }
    CHECK_TEXT(text, "abc");
    CHECK(!davit_connection_pending(connection));
    CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_ERR_TIMEOUT);
    CHECK(davit_connection_pending(connection));
    davit_connection_close(connection);
}

TEST(a_failure_behind_data_is_pending)
{
    static const char answer[] = UPGRADED "\x82\2ok\xc2\1x";
    struct davit_call_options options = playing_bytes(answer, sizeof answer - 1, (struct play){.then = "hold"});
    struct davit_connection *connection = connected("plays", &options);
    struct davit_piece piece = {0};
    CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_OK);
    CHECK_INT(piece.size, 2);
    CHECK(davit_connection_pending(connection));
    CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_ERR_PROTOCOL);
    davit_connection_close(connection);
}

/* -------------------------------------------------------------------------------------------------- writing --- */

TEST(the_end_of_writing_is_a_close_and_not_the_end_of_reading)
{
    struct davit_error error = {0};
    struct davit_connection *connection = connected("ws-counts", NULL);
    char *bytes = calloc(1, 100000);
    CHECK_INT(davit_connection_write(connection, bytes, 100000, NULL), DAVIT_OK);
    CHECK_INT(davit_connection_write(connection, NULL, 0, NULL), DAVIT_OK);
    CHECK_INT(davit_connection_write(connection, bytes, 1, NULL), DAVIT_OK);
    CHECK_INT(davit_connection_end_writing(connection, NULL), DAVIT_OK);
    CHECK_INT(davit_connection_end_writing(connection, NULL), DAVIT_OK);
    CHECK_INT(davit_connection_write(connection, "x", 1, &error), DAVIT_ERR_PROTOCOL);
    CHECK_HAS(error.message, "nothing more can be written");
    struct heard heard = hear(connection);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text, "100001 bytes");
    sleep_milliseconds(stretched(300)); /* so long the server listens for what may not come */
    CHECK_INT(closed_with(), 1000);
    davit_connection_close(connection);
    free(bytes);
}

/* Bytes 0 to 250, again and again. */
static void *write_pattern(void *data)
{
    static unsigned char bytes[251 * 400];
    size_t written = 0;
    int r = DAVIT_OK;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(i % 251);
    while (r == DAVIT_OK && written < BOTH) {
        size_t size = BOTH - written < sizeof bytes ? BOTH - written : sizeof bytes;
        r = davit_connection_write(data, bytes, size, NULL);
        written += size;
    }
    if (r == DAVIT_OK)
        r = davit_connection_end_writing(data, NULL);
    return r == DAVIT_OK ? data : NULL;
}

TEST(two_threads_use_both_ways_at_once_and_pings_are_answered_between)
{
    char size[24], said[16] = "";
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_piece piece = {.size = 1};
    size_t at = 0, right = 0;
    pthread_t thread;
    void *wrote = NULL;
    snprintf(size, sizeof size, "%zu", BOTH);
    options.extra = DAVIT_PARAMS({"size", size});
    options.timeouts.idle = 10 * FAULTY_PATIENCE;
    struct davit_connection *connection = connected("ws-talks-both-ways", &options);
    pthread_create(&thread, NULL, write_pattern, connection);
    while (piece.size && CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_OK))
        for (size_t i = 0; i < piece.size; i++, at++)
            if (at < BOTH)
                right += (unsigned char)piece.data[i] == at % 251;
            else if (strlen(said) < sizeof said - 1)
                strncat(said, piece.data + i, 1);
    pthread_join(thread, &wrote);
    CHECK(wrote == connection);
    CHECK_INT(right, BOTH);
    CHECK_TEXT(said, "right");
    davit_connection_close(connection);
}

/* Writes until that fails. */
static int write_on(struct davit_connection *connection, struct davit_error *reterr)
{
    static const char bytes[1 << 16];
    int r = DAVIT_OK;
    for (size_t size = 0; r == DAVIT_OK && size < BOTH; size += sizeof bytes)
        r = davit_connection_write(connection, bytes, sizeof bytes, reterr);
    return r;
}

TEST(a_ping_is_answered_behind_a_frame_that_is_stuck)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    pthread_t thread;
    void *wrote = NULL;
    struct davit_client *local = client;
    client = faulty_client(faulty_endpoint(true)); /* a unix socket takes a frame whole, or not at all */
    options.timeouts.idle = 10 * FAULTY_PATIENCE;
    struct davit_connection *connection = connected("ws-stalls", &options);
    pthread_create(&thread, NULL, write_pattern, connection);
    struct heard heard = hear(connection);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text, "answered");
    pthread_join(thread, &wrote);
    CHECK(wrote == connection);
    davit_connection_close(connection);
    davit_client_free(client);
    client = local;
}

TEST(answers_that_did_not_fit_are_sent_when_they_do)
{
    struct davit_connection *connection = connected("ws-pings-much", NULL);
    struct heard heard = hear(connection);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text, "more");
    davit_connection_close(connection);
}

TEST(a_frame_that_went_in_part_is_the_last_one)
{
    struct davit_call_options options = playing_bytes(UPGRADED, strlen(UPGRADED), (struct play){.then = "hold"});
    struct davit_error error = {0};
    options.timeouts.idle = 300;
    struct davit_connection *connection = connected("plays", &options);
    CHECK_INT(write_on(connection, &error), DAVIT_ERR_TIMEOUT);
    CHECK_INT(davit_connection_write(connection, "x", 1, &error), DAVIT_ERR_PROTOCOL);
    CHECK_HAS(error.message, "an earlier write ended in the middle");
    CHECK_INT(davit_connection_end_writing(connection, &error), DAVIT_ERR_PROTOCOL);
    davit_connection_close(connection);
}

TEST(a_flood_of_pings_that_hears_no_answer_ends_with_a_time_out_or_a_token)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_error error = {0};
    CHECK_INT(davit_cancel_new(&options.cancel, NULL), DAVIT_OK);
    options.timeouts.idle = 300;
    struct davit_connection *connection = connected("ws-reads-nothing", &options);
    CHECK_INT(write_on(connection, &error), DAVIT_ERR_TIMEOUT);
    davit_cancel_trigger(options.cancel);
    CHECK_INT(hear(connection).r, DAVIT_ERR_CANCELED);
    davit_connection_close(connection);
    davit_cancel_free(options.cancel);
    CHECK(faulty_usable(client));
}

TEST(an_answer_that_cannot_be_sent_is_waited_for_by_nobody)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.timeouts.idle = 20 * FAULTY_TIMEOUT;
    struct davit_connection *connection = connected("ws-hears-nothing", &options);
    clock_t before = clock();
    struct heard heard = hear(connection);
    CHECK((clock() - before) * 1000 / CLOCKS_PER_SEC < stretched(150)); /* of a second */
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text, "all the same");
    davit_connection_close(connection);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    client = faulty_client(faulty_endpoint(false));
    RUN(what_is_no_websockets_answer_is_no_connection);
    RUN(a_refusal_has_its_status_and_the_engines_words);
    RUN(names_of_the_handshake_are_in_any_case_and_its_bytes_come_as_they_like);
    RUN(a_handshake_cut_at_any_byte_is_no_connection);
    RUN(headers_of_the_handshake_are_not_the_callers);
    RUN(frames_cut_at_any_byte_are_handed_out_as_far_as_they_came);
    RUN(frames_may_come_byte_by_byte);
    RUN(what_is_forbidden_ends_the_connection_behind_what_was_good);
    RUN(a_close_is_the_end_or_says_why);
    RUN(pings_are_answered_and_their_answers_may_come_at_any_time);
    RUN(what_is_pending_can_be_read_at_once_and_frames_without_data_are_not);
    RUN(a_failure_behind_data_is_pending);
    RUN(the_end_of_writing_is_a_close_and_not_the_end_of_reading);
    RUN(two_threads_use_both_ways_at_once_and_pings_are_answered_between);
    RUN(a_ping_is_answered_behind_a_frame_that_is_stuck);
    RUN(answers_that_did_not_fit_are_sent_when_they_do);
    RUN(a_frame_that_went_in_part_is_the_last_one);
    RUN(a_flood_of_pings_that_hears_no_answer_ends_with_a_time_out_or_a_token);
    RUN(an_answer_that_cannot_be_sent_is_waited_for_by_nobody);
    davit_client_free(client);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
