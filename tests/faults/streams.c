/*
 * Outputs of processes that are read while they come: cut, split and wrong at every byte; what came before a failure is
 * handed out before it, and the client is usable afterwards. JSON is in sequences.c.
 */
#include "faulty.h"
#include "heard.h"

#define CLOSED "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"

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

/* Chunks that know nothing of frames, with all that chunks may have. */
#define CHUNKS "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n"

static struct play in_chunks(void)
{
    static char body[512];
    static const size_t sizes[] = {1, 6, 9, 16, 13, 1};
    size_t at = 0, size = 0;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; at += sizes[i++]) {
        size += (size_t)sprintf(body + size, i == 1 ? "%zX;a=b\r\n" : i == 2 ? "00%zx\n" : "%zx\r\n", sizes[i]);
        memcpy(body + size, play_frames + at, sizes[i]);
        size += sizes[i];
        size += (size_t)sprintf(body + size, "\r\n");
    }
    CHECK_INT(at, PLAY_FRAMES);
    size += (size_t)sprintf(body + size, "0\r\nTrailer: t\r\n\r\n");
    return answer(CHUNKS, body, size);
}

TEST(an_output_in_chunks_comes_whole_however_it_arrives)
{
    static const unsigned steps[] = {0, 1, 2, 3, 7, 30, 100};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct play wish = in_chunks();
        wish.step = steps[i];
        wish.then = i % 2 ? "stay" : "close";
        struct heard heard = hear_play("ContainerLogs", DAVIT_FRAMING_AUTO, wish);
        CHECK_INT(heard.r, DAVIT_OK);
        CHECK_TEXT(heard.text[DAVIT_STDOUT], "hello world");
        CHECK_TEXT(heard.text[DAVIT_STDERR], "bad");
    }
    CHECK(faulty_usable(client));
}

TEST(an_output_that_ends_before_its_last_chunk_has_failed)
{
    struct play wish = in_chunks();
    for (wish.cut = sizeof CHUNKS - 1; wish.cut < wish.size - 1;
         wish.cut++) { /* the very last line feed nobody misses */
        struct heard heard = hear_play("ContainerLogs", DAVIT_FRAMING_MULTIPLEXED, wish);
        CHECK_INT(heard.opened, DAVIT_OK);
        CHECK_INT(heard.r, DAVIT_ERR_PROTOCOL);
    }
    CHECK(faulty_usable(client));
}

TEST(what_is_no_chunk_ends_a_stream)
{
    static const char *const bodies[] = {CHUNKS "1\r\na\r\nx\r\n",
                                         CHUNKS "1\r\nab\r\n",
                                         CHUNKS "1\r\na\r\n;\r\n",
                                         CHUNKS "1\r\na\r\n-1\r\n",
                                         CHUNKS "1\r\na\r\n\r\n\r\n",
                                         CHUNKS "1\r\na\r\nfffffffffffffffffff\r\n",
                                         CHUNKS "1\r\na\r\n1000000000000001\r\nb"};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        struct play wish = {.data = bodies[i], .size = strlen(bodies[i]), .cut = ALL, .then = "stay"};
        struct heard heard = hear_play("ContainerExport", DAVIT_FRAMING_AUTO, wish);
        CHECK_INT(heard.opened == DAVIT_OK ? heard.r : heard.opened, DAVIT_ERR_PROTOCOL);
        CHECK_HAS(heard.error.message, "is no HTTP/1.1, or is cut off");
    }
}

/* An answer with these codings, as a stream, in a loop, and kept. */
static struct heard hear_coding(const char *headers, const char *body)
{
    char data[256];
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_response *response = NULL;
    struct davit_error error = {0};
    int size = snprintf(data, sizeof data, "HTTP/1.1 200 OK\r\n%s\r\n\r\n%s", headers, body);
    struct play wish = {.data = data, .size = (size_t)size, .cut = ALL};
    struct heard heard = hear_play("ContainerExport", DAVIT_FRAMING_AUTO, wish);
    options.extra = play(&wish);
    int r = davit_invoke(client, "ContainerExport", DAVIT_PARAMS({"id", "plays"}), NULL, &options, &response, &error);
    CHECK_INT(r, heard.opened == DAVIT_OK ? heard.r : heard.opened);
    CHECK_TEXT(error.message, heard.error.message);
    if (r == DAVIT_OK)
        CHECK_TEXT(davit_response_body(response, NULL), "abc");
    davit_response_free(response);
    return heard;
}

#define IN_CHUNKS "1\r\na\r\n2\r\nbc\r\n0\r\n\r\n"

TEST(a_coding_that_changes_nothing_may_be_said)
{
    static const char *const answers[][2] = {{"Transfer-Encoding: identity", "abc"},
                                             {"Transfer-Encoding: Identity\r\nContent-Length: 3", "abc"},
                                             {"Transfer-Encoding: , identity ,", "abc"},
                                             {"Transfer-Encoding: chunked", IN_CHUNKS},
                                             {"Transfer-Encoding: identity,\tChunked", IN_CHUNKS},
                                             {"Transfer-Encoding: identity\r\nTransfer-Encoding: chunked", IN_CHUNKS},
                                             {"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", IN_CHUNKS}};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        struct heard heard = hear_coding(answers[i][0], answers[i][1]);
        CHECK_INT(heard.opened, DAVIT_OK);
        CHECK_INT(heard.r, DAVIT_OK);
        for (char *bar; (bar = strchr(heard.text[0], '|'));)
            memmove(bar, bar + 1, strlen(bar));
        CHECK_TEXT(heard.text[0], "abc");
    }
}

TEST(a_coding_that_nobody_asked_for_is_refused)
{
    static const char *const answers[] = {"Transfer-Encoding: gzip, chunked",
                                          "Transfer-Encoding: gzip",
                                          "Transfer-Encoding: deflate\r\nTransfer-Encoding: chunked",
                                          "Transfer-Encoding: identity, gzip",
                                          "Transfer-Encoding: chunked, identity",
                                          "Transfer-Encoding: identity chunked",
                                          "Transfer-Encoding: chunkedly"};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        struct heard heard = hear_coding(answers[i], IN_CHUNKS);
        CHECK_INT(heard.opened, DAVIT_ERR_PROTOCOL);
        CHECK_HAS(heard.error.message, "a coding that nobody asked for");
    }
    CHECK(faulty_usable(client));
}

TEST(a_refusal_in_chunks_is_told)
{
    static const char data[] = "HTTP/1.1 409 Conflict\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "b\r\n{\"message\":\r\n7\r\n\"busy\"}\r\n0\r\n\r\n";
    struct play wish = {.data = data, .size = sizeof data - 1, .cut = ALL, .then = "keep"};
    struct heard heard = hear_play("ContainerExport", DAVIT_FRAMING_AUTO, wish);
    CHECK_TEXT(heard.error.message, "ContainerExport: 409: busy");
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

/* ------------------------------------------------------------------------------------------------- doubles --- */

TEST(a_doubles_answer_comes_in_pieces_too)
{
    struct heard heard = hear_double("ContainerLogs", 200, play_frames, PLAY_FRAMES);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text[DAVIT_STDOUT], "hello world");
    CHECK_TEXT(heard.text[DAVIT_STDERR], "bad");
    heard = hear_double("ContainerLogs", 200, play_frames, PLAY_FRAMES - 1);
    CHECK_INT(heard.r, DAVIT_ERR_PROTOCOL);
    CHECK_TEXT(heard.text[DAVIT_STDOUT], "hello worl");
    heard = hear_double("ContainerExport", 200, "a\0b", 3);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_INT(heard.pieces, 1);
    CHECK_INT(heard.size[0], 4);
    CHECK_INT(hear_double("ContainerExport", 200, NULL, 0).r, DAVIT_OK);
    CHECK_INT(hear_double("ContainerStats", 404, "no", 2).opened, DAVIT_ERR_REFUSED);
    CHECK_INT(hear_double("ContainerStats", 0, NULL, 0).opened, DAVIT_ERR_CONNECT);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    client = faulty_client(faulty_endpoint(false));
    RUN(an_output_comes_whole_however_it_arrives);
    RUN(an_output_cut_at_any_byte_is_handed_out_as_far_as_it_came);
    RUN(an_output_in_chunks_comes_whole_however_it_arrives);
    RUN(an_output_that_ends_before_its_last_chunk_has_failed);
    RUN(what_is_no_chunk_ends_a_stream);
    RUN(a_coding_that_changes_nothing_may_be_said);
    RUN(a_coding_that_nobody_asked_for_is_refused);
    RUN(a_refusal_in_chunks_is_told);
    RUN(what_is_no_frame_ends_an_output);
    RUN(an_error_between_frames_is_the_engines);
    RUN(a_terminals_bytes_come_at_once);
    RUN(a_doubles_answer_comes_in_pieces_too);
    davit_client_free(client);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
