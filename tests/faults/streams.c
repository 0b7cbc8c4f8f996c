/*
 * Answers that are read while they come: cut, split and wrong at every byte, refused, too large, too slow, canceled;
 * what came before a failure is handed out before it, and the client is usable afterwards.
 */
#include <pthread.h>
#include <stdlib.h>

#include "faulty.h"
#include "play.h"
#include "test.h"

#define CLOSED  "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
#define REFUSED "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n"

static struct davit_client *client;

/* An answer in pieces: texts of both outputs; of no process's, with a bar behind each piece. */
struct heard {
    int opened, r; /* what opening and the last read returned */
    char text[3][512];
    size_t size[3], pieces;
    struct davit_error error;
};

static void note(struct heard *heard, const struct davit_piece *piece)
{
    char *text = heard->text[piece->output];
    size_t *size = &heard->size[piece->output], room = sizeof heard->text[0] - *size - 2;
    memcpy(text + *size, piece->data, piece->size < room ? piece->size : room);
    *size += piece->size < room ? piece->size : room;
    if (!piece->output)
        text[(*size)++] = '|';
    heard->pieces++;
}

/* Opens a stream of a container of that name, and reads it to its end. */
static struct heard pull(const char *operation, const char *id, const struct davit_call_options *options)
{
    struct heard heard = {.r = 1};
    struct davit_stream *stream = NULL;
    struct davit_piece piece = {.size = 1};

    heard.opened = davit_stream_open(client, operation, DAVIT_PARAMS({"id", id}), NULL, options, &stream, &heard.error);
    while (heard.opened == DAVIT_OK && piece.size) {
        heard.r = davit_stream_read(stream, &piece, &heard.error);
        if (heard.r != DAVIT_OK)
            break;
        if (piece.size)
            note(&heard, &piece);
    }
    davit_stream_close(stream);
    return heard;
}

static int open(void *data, struct davit_stream *stream)
{
    struct heard *heard = data;
    heard->opened = davit_response_status(davit_stream_response(stream)) < 300 ? DAVIT_OK : 1;
    return DAVIT_OK;
}

static int take(void *data, struct davit_stream *stream, const struct davit_piece *piece)
{
    (void)stream;
    note(data, piece);
    return DAVIT_OK;
}

static void end(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    struct heard *heard = data;
    *(heard->opened == DAVIT_OK ? &heard->r : &heard->opened) = code;
    if (error)
        heard->error = *error;
    davit_response_free(response);
}

/* The same in a loop. */
static struct heard push(const char *operation, const char *id, const struct davit_call_options *options)
{
    struct heard heard = {.opened = 1, .r = 1};
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_loop *loop = NULL;
    handlers.head = open;
    handlers.piece = take;
    handlers.done = end;
    handlers.data = &heard;
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    int r = davit_stream_start(loop, client, operation, DAVIT_PARAMS({"id", id}), NULL, options, &handlers, NULL,
                               &heard.error);
    if (r != DAVIT_OK)
        heard.opened = r;
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    davit_loop_free(loop);
    return heard;
}

/* Hears it both ways, which have to agree. */
static struct heard hear(const char *operation, const char *id, const struct davit_call_options *options)
{
    struct heard heard = pull(operation, id, options), pushed = push(operation, id, options);
    CHECK_INT(pushed.opened, heard.opened);
    CHECK_INT(pushed.r, heard.r);
    CHECK_TEXT(pushed.error.message, heard.error.message);
    CHECK_INT(pushed.error.http_status, heard.error.http_status);
    CHECK(memcmp(pushed.text, heard.text, sizeof heard.text) == 0);
    return heard;
}

static struct heard hear_play(const char *operation, enum davit_framing framing, struct play wish)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.extra = play(&wish);
    options.framing = framing;
    return hear(operation, "plays", &options);
}

/* The answer `head` and `body` make; the caller's until the next one. */
static struct play answer(const char *head, const void *body, size_t size)
{
    static char data[4096];
    size_t length = strlen(head);
    memcpy(data, head, length);
    memcpy(data + length, body, size);
    return (struct play){.data = data, .size = length + size, .cut = ALL};
}

/* The same with the length of the body said. */
static struct play measured(const void *body, size_t size)
{
    char head[64];
    snprintf(head, sizeof head, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n", size);
    return answer(head, body, size);
}

/* ----------------------------------------------------------------------------------------------------- frames --- */

TEST(an_output_comes_whole_however_it_arrives)
{
    static const unsigned steps[] = {0, 1, 2, 3, 7, 9, 50};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct play wish = i % 2 ? measured(play_frames, PLAY_FRAMES) : answer(CLOSED, play_frames, PLAY_FRAMES);
        wish.step = steps[i];
        struct heard heard = hear_play("ContainerLogs", DAVIT_FRAMING_AUTO, wish);
        CHECK_INT(heard.r, DAVIT_OK);
        CHECK_TEXT(heard.text[DAVIT_STDOUT], "hello world");
        CHECK_TEXT(heard.text[DAVIT_STDERR], "bad");
    }
}

/* Cuts an answer at every byte, with more of it announced or not. */
static void cut_frames(struct play wish, bool announced)
{
    char expected[3][512];
    size_t head = wish.size - PLAY_FRAMES, size = wish.size;

    for (wish.cut = 0; wish.cut < size; wish.cut++) {
        struct heard heard = hear_play("ContainerLogs", DAVIT_FRAMING_MULTIPLEXED, wish);
        if (wish.cut < head) {
            CHECK_INT(heard.opened, DAVIT_ERR_PROTOCOL);
            continue;
        }
        bool whole = play_output(wish.cut - head, expected) && !announced;
        CHECK_INT(heard.opened, DAVIT_OK);
        CHECK_INT(heard.r, whole ? DAVIT_OK : DAVIT_ERR_PROTOCOL);
        CHECK_TEXT(heard.text[DAVIT_STDOUT], expected[DAVIT_STDOUT]);
        CHECK_TEXT(heard.text[DAVIT_STDERR], expected[DAVIT_STDERR]);
    }
    CHECK(faulty_usable(client));
}

TEST(an_output_cut_at_any_byte_is_handed_out_as_far_as_it_came)
{
    cut_frames(measured(play_frames, PLAY_FRAMES), true);
    cut_frames(answer(CLOSED, play_frames, PLAY_FRAMES), false);
}

TEST(what_is_no_frame_ends_an_output)
{
    static const char *const bad[] = {"\4\0\0\0\0\0\0\1x", "\1\1\0\0\0\0\0\1x", "\1\0\1\0\0\0\0\1x",
                                      "\1\0\0\1\0\0\0\1x", "\xFF\0\0\0\0\0\0\1x"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char body[32] = "\1\0\0\0\0\0\0\2ok";
        memcpy(body + 10, bad[i], 9);
        struct heard heard = hear_play("ContainerLogs", DAVIT_FRAMING_AUTO, measured(body, 19));
        CHECK_INT(heard.r, DAVIT_ERR_PROTOCOL);
        CHECK_HAS(heard.error.message, "ContainerLogs: expected a frame");
        CHECK_TEXT(heard.text[DAVIT_STDOUT], "ok");
    }
    struct heard heard =
        hear_play("ContainerLogs", DAVIT_FRAMING_AUTO, answer(CLOSED, "\1\0\0\0\xFF\xFF\xFF\xFFmuch", 12));
    CHECK_INT(heard.r, DAVIT_ERR_PROTOCOL);
    CHECK_HAS(heard.error.message, "middle of a frame");
    CHECK_TEXT(heard.text[DAVIT_STDOUT], "much");
    heard = hear_play("ContainerLogs", DAVIT_FRAMING_AUTO, answer(CLOSED, "\0\0\0\0\0\0\0\2in", 10));
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text[DAVIT_STDOUT], "in");
}

TEST(an_error_between_frames_is_the_engines)
{
    char body[2200] = "\1\0\0\0\0\0\0\2ok\3\0\0\0\0\0\0\6broken";
    for (unsigned step = 0; step < 3; step++) {
        struct play wish = answer(CLOSED, body, 24);
        wish.step = step;
        struct heard heard = hear_play("ContainerLogs", DAVIT_FRAMING_AUTO, wish);
        CHECK_INT(heard.r, DAVIT_ERR_ENGINE);
        CHECK_HAS(heard.error.message, "engine's: broken");
        CHECK_TEXT(heard.text[DAVIT_STDOUT], "ok");
    }
    memcpy(body + 14, "\xFF\xFF\xFF\xFF", 4); /* of 4 GiB, all of which nobody waits for */
    memset(body + 24, '!', 2000);
    struct play wish = answer(CLOSED, body, 2024);
    wish.then = "stay";
    struct heard heard = hear_play("ContainerLogs", DAVIT_FRAMING_AUTO, wish);
    CHECK_INT(heard.r, DAVIT_ERR_ENGINE);
    CHECK_HAS(heard.error.message, "engine's: broken!!!!");
    CHECK(faulty_usable(client));
}

TEST(a_terminals_bytes_come_at_once)
{
    static const char *const texts[] = {"$", "hello", "\x1b[0m", "\1$", "\1\0\0x", "\xFF"};
    static const size_t sizes[] = {1, 5, 4, 2, 4, 1};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct play wish = answer(CLOSED, texts[i], sizes[i]);
        wish.then = "stay";
        struct heard heard = hear_play("ContainerLogs", DAVIT_FRAMING_AUTO, wish);
        CHECK_INT(heard.r, DAVIT_ERR_TIMEOUT);
        CHECK_INT(heard.size[DAVIT_STDOUT], sizes[i]);
        CHECK(memcmp(heard.text[DAVIT_STDOUT], texts[i], sizes[i]) == 0);
    }
    struct play wish = answer(CLOSED, "\1\0\0\0\0\0\0\2ok", 10);
    wish.step = 1;
    struct heard heard = hear_play("ContainerLogs", DAVIT_FRAMING_RAW, wish);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_INT(heard.size[DAVIT_STDOUT], 10);
}

/* ------------------------------------------------------------------------------------------------------- JSON --- */

static const char values[] =
    "{\"a\":\"\\\\\\\"}\\u00e9\xC3\xA9\xF0\x9F\x90\xB3\"}\x1e[1,{\"]\":[]}]\n\n\"x\\\"\"\"\" 12\nnull\t{}"
    "{\"b\":{}} \x1e\x1e[]\r\n-1.5e3 true";
static const char *const each[] = {"{\"a\":\"\\\\\\\"}\\u00e9\xC3\xA9\xF0\x9F\x90\xB3\"}",
                                   "[1,{\"]\":[]}]",
                                   "\"x\\\"\"",
                                   "\"\"",
                                   "12",
                                   "null",
                                   "{}",
                                   "{\"b\":{}}",
                                   "[]",
                                   "-1.5e3",
                                   "true"};
#define EACH (sizeof each / sizeof *each)

/* The values that end in the first `size` bytes of them all: one that is neither in quotes nor in brackets needs a byte
   behind it. */
static void expect_values(size_t size, char out[512])
{
    const char *at = values;
    *out = '\0';
    for (size_t i = 0; i < EACH; i++) {
        at = strstr(at, each[i]) + strlen(each[i]);
        bool bare = !strchr("{[\"", *each[i]);
        if ((size_t)(at - values) + bare > size)
            return;
        sprintf(out + strlen(out), "%s|", each[i]);
    }
}

TEST(values_come_whole_however_they_arrive)
{
    char expected[512];
    expect_values(sizeof values, expected);
    for (unsigned step = 0; step < 6; step++) {
        struct play wish = step % 2 ? measured(values, sizeof values - 1) : answer(CLOSED, values, sizeof values - 1);
        wish.step = step;
        struct heard heard = hear_play("ContainerStats", DAVIT_FRAMING_AUTO, wish);
        CHECK_INT(heard.r, DAVIT_OK);
        CHECK_INT(heard.pieces, EACH);
        CHECK_TEXT(heard.text[0], expected);
    }
}

TEST(values_cut_at_any_byte_are_handed_out_as_far_as_they_are_whole)
{
    char expected[512];
    struct play wish = measured(values, sizeof values - 1);
    size_t head = wish.size - (sizeof values - 1);
    for (wish.cut = head; wish.cut < wish.size; wish.cut++) {
        struct heard heard = hear_play("ContainerStats", DAVIT_FRAMING_AUTO, wish);
        expect_values(wish.cut - head, expected);
        CHECK_INT(heard.opened, DAVIT_OK);
        CHECK_INT(heard.r, DAVIT_ERR_PROTOCOL);
        CHECK_TEXT(heard.text[0], expected);
    }
}

TEST(what_is_no_value_ends_a_sequence)
{
    static const char *const bad[] = {"}",  "nul ", "[1,]", "{\"a\"}", "\"\\x\"", "\"\xC3\"", "01 ",
                                      "[}", "]]",   "tru",  "\"\n\"",  ",",       "NaN "};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char body[64];
        snprintf(body, sizeof body, "{\"good\":1}%s", bad[i]);
        struct heard heard = hear_play("ContainerStats", DAVIT_FRAMING_AUTO, measured(body, strlen(body)));
        CHECK_INT(heard.r, strcmp(bad[i], "[}") ? DAVIT_ERR_JSON : heard.r);
        CHECK(heard.r == DAVIT_ERR_JSON || heard.r == DAVIT_ERR_PROTOCOL);
        CHECK_HAS(heard.error.message, "ContainerStats: ");
        CHECK_TEXT(heard.text[0], "{\"good\":1}|");
    }
    CHECK(faulty_usable(client));
}

TEST(an_error_in_a_success_is_the_engines)
{
    static const char *const bad[] = {"{\"errorDetail\":{\"message\":\"no space\"},\"error\":\"no space\"}",
                                      "{\"error\":\"no space\"}",
                                      "{\"errorDetail\":{\"code\":1,\"message\":\"no space\"}}"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char body[128];
        snprintf(body, sizeof body, "{\"status\":\"error? no\"}\r\n%s\r\n{}", bad[i]);
        struct heard heard = hear_play("ContainerStats", DAVIT_FRAMING_AUTO, measured(body, strlen(body)));
        CHECK_INT(heard.r, DAVIT_ERR_ENGINE);
        CHECK_TEXT(heard.error.message, "ContainerStats: no space");
        CHECK_INT(heard.error.http_status, 200);
        CHECK_TEXT(heard.text[0], "{\"status\":\"error? no\"}|");
    }
}

/* ------------------------------------------------------------------------------------------------- doubles --- */

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    (void)request;
    *answer = *(const struct davit_answer *)data;
    return answer->status ? DAVIT_OK : DAVIT_ERR_CONNECT;
}

/* Hears a test double's answer instead of the server's. */
static struct heard hear_double(const char *operation, int status, const void *body, size_t size)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *real = client;
    struct davit_answer doubled = {.status = status, .body = body, .body_size = size};
    options.api_version = "1.41";
    options.respond = respond;
    options.respond_data = &doubled;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    struct heard heard = hear(operation, "x", NULL);
    davit_client_free(client);
    client = real;
    return heard;
}

TEST(a_doubles_answer_comes_in_pieces_too)
{
    char expected[512];
    struct heard heard = hear_double("ContainerLogs", 200, play_frames, PLAY_FRAMES);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text[DAVIT_STDOUT], "hello world");
    CHECK_TEXT(heard.text[DAVIT_STDERR], "bad");
    heard = hear_double("ContainerLogs", 200, play_frames, PLAY_FRAMES - 1);
    CHECK_INT(heard.r, DAVIT_ERR_PROTOCOL);
    CHECK_TEXT(heard.text[DAVIT_STDOUT], "hello worl");
    heard = hear_double("ContainerStats", 200, values, sizeof values - 1);
    CHECK_INT(heard.r, DAVIT_OK);
    expect_values(sizeof values, expected);
    CHECK_TEXT(heard.text[0], expected);
    heard = hear_double("ContainerExport", 200, "a\0b", 3);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_INT(heard.pieces, 1);
    CHECK_INT(heard.size[0], 4);
    CHECK_INT(hear_double("ContainerExport", 200, NULL, 0).r, DAVIT_OK);
    CHECK_INT(hear_double("ContainerStats", 404, "no", 2).opened, DAVIT_ERR_REFUSED);
    CHECK_INT(hear_double("ContainerStats", 0, NULL, 0).opened, DAVIT_ERR_CONNECT);
}

TEST(only_a_sequence_has_errors_among_its_values)
{
    static const char error[] = "{\"error\":\"none\"}";
    CHECK_INT(hear_double("ContainerStats", 200, error, sizeof error - 1).r, DAVIT_ERR_ENGINE);
    struct heard heard = hear_double("ContainerInspect", 200, error, sizeof error - 1);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text[0], "{\"error\":\"none\"}|");
}

TEST(the_longest_value_is_as_long_as_the_header_says)
{
    char *value = malloc(DAVIT_STREAM_VALUE_MAX + 1);
    memset(value, 'x', DAVIT_STREAM_VALUE_MAX + 1);
    value[0] = value[DAVIT_STREAM_VALUE_MAX - 1] = '"';
    struct heard heard = hear_double("ContainerStats", 200, value, DAVIT_STREAM_VALUE_MAX);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_INT(heard.pieces, 1);
    value[DAVIT_STREAM_VALUE_MAX - 1] = 'x';
    value[DAVIT_STREAM_VALUE_MAX] = '"';
    heard = hear_double("ContainerStats", 200, value, DAVIT_STREAM_VALUE_MAX + 1);
    CHECK_INT(heard.r, DAVIT_ERR_LIMIT);
    CHECK_INT(heard.pieces, 0);
    free(value);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    client = faulty_client(faulty_endpoint(false));
    RUN(an_output_comes_whole_however_it_arrives);
    RUN(an_output_cut_at_any_byte_is_handed_out_as_far_as_it_came);
    RUN(what_is_no_frame_ends_an_output);
    RUN(an_error_between_frames_is_the_engines);
    RUN(a_terminals_bytes_come_at_once);
    RUN(values_come_whole_however_they_arrive);
    RUN(values_cut_at_any_byte_are_handed_out_as_far_as_they_are_whole);
    RUN(what_is_no_value_ends_a_sequence);
    RUN(an_error_in_a_success_is_the_engines);
    RUN(a_doubles_answer_comes_in_pieces_too);
    RUN(only_a_sequence_has_errors_among_its_values);
    RUN(the_longest_value_is_as_long_as_the_header_says);
    davit_client_free(client);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
