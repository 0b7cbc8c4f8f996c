/*
 * Frames and keys of WebSockets, by the examples of RFC 6455 (sections 1.3 and 5.7), and by what it forbids. Bytes are
 * read at once and in two parts, cut at every one: that must not matter.
 */
#include "websocket.h"

#include <stdlib.h>

#include "test.h"

/* What was read: all data, the controls in their order ("ping:…|close 1000:…|"), and what was wrong. */
struct told {
    char data[512];
    size_t size;
    char controls[256];
    const char *why;
};

static void tell(struct told *told, const struct davit__ws_reader *reader, enum davit__ws_event event)
{
    size_t at = strlen(told->controls);
    if (event == DAVIT__WS_DATA && told->size + reader->size <= sizeof told->data) {
        memcpy(told->data + told->size, reader->data, reader->size);
        told->size += reader->size;
    } else if (event == DAVIT__WS_PINGED) {
        snprintf(told->controls + at, sizeof told->controls - at, "ping:%s|", (const char *)reader->control);
    } else if (event == DAVIT__WS_CLOSED) {
        snprintf(told->controls + at, sizeof told->controls - at, "close %d:%s|", reader->code,
                 (const char *)reader->control);
    } else if (event == DAVIT__WS_BAD) {
        told->why = reader->why;
    }
}

/* Reads some more; false when nothing is to come any more. */
static bool read_some(struct davit__ws_reader *reader, const char *bytes, size_t size, struct told *told)
{
    char *copy = malloc(size + !size); /* so that a byte too far is noticed */
    enum davit__ws_event event = DAVIT__WS_DATA;
    memcpy(copy, bytes, size);
    for (size_t at = 0, used = 0; event != DAVIT__WS_MORE; at += used) {
        event = davit__ws_read(reader, copy + at, size - at, &used);
        tell(told, reader, event);
        if (event == DAVIT__WS_CLOSED || event == DAVIT__WS_BAD)
            break;
    }
    free(copy);
    return event == DAVIT__WS_MORE;
}

/* What is told of these bytes, cut there or, at 0, not. */
static struct told read_cut(const char *bytes, size_t size, size_t cut)
{
    struct davit__ws_reader reader = {0};
    struct told told = {0};
    if (read_some(&reader, bytes, cut, &told))
        read_some(&reader, bytes + cut, size - cut, &told);
    return told;
}

static struct told read_frames(const char *bytes, size_t size)
{
    struct told whole = read_cut(bytes, size, 0);
    for (size_t cut = 1; cut < size; cut++) {
        struct told told = read_cut(bytes, size, cut);
        CHECK(told.size == whole.size && memcmp(told.data, whole.data, whole.size) == 0);
        CHECK_TEXT(told.controls, whole.controls);
        CHECK_TEXT(told.why, whole.why);
    }
    return whole;
}

#define EXPECT(literal, expected_data, expected_controls)                                                              \
    expect(literal, sizeof literal - 1, expected_data, sizeof expected_data - 1, expected_controls)

static void expect(const char *bytes, size_t size, const char *data, size_t data_size, const char *controls)
{
    struct told told = read_frames(bytes, size);
    CHECK_TEXT(told.why, NULL);
    CHECK(told.size == data_size && memcmp(told.data, data, data_size) == 0);
    CHECK_TEXT(told.controls, controls);
}

#define EXPECT_BAD(literal, data, part) expect_bad(literal, sizeof literal - 1, data, part)

static void expect_bad(const char *bytes, size_t size, const char *data, const char *part)
{
    struct told told = read_frames(bytes, size);
    CHECK_TEXT(told.data, data);
    CHECK_HAS(told.why, part);
}

/* ---------------------------------------------------------------------------------------------------- reading --- */

TEST(whole_messages_messages_in_parts_and_controls_between_them_are_read)
{
    EXPECT("\x81\5Hello", "Hello", "");
    EXPECT("\1\3Hel\x80\2lo", "Hello", "");
    EXPECT("\x82\5a\0b\xff\xfe", "a\0b\xff\xfe", "");
    EXPECT("\x89\5Hello", "", "ping:Hello|");
    EXPECT("\x8a\5Hello\x82\1x", "x", ""); /* a pong that nobody asked for */
    EXPECT("\2\2He\x89\0\0\1l\x89\2hi\x80\2lo\x82\1!", "Hello!", "ping:|ping:hi|");
    EXPECT("\x82\0\x82\1x\2\0\0\0\x80\0\x82\1y", "xy", "");
    EXPECT("", "", "");
}

TEST(a_close_has_a_code_and_a_reason_or_none)
{
    EXPECT("\x88\0", "", "close 1005:|");
    EXPECT("\x82\1x\x88\2\x03\xe8", "x", "close 1000:|");
    EXPECT("\x88\5\x03\xf3why\x82\1x", "", "close 1011:why|"); /* and nothing behind it */
    EXPECT("\x88\2\x0b\xb8", "", "close 3000:|");
    EXPECT_BAD("\x88\1\x03", "", "half a code");
    EXPECT_BAD("\x88\2\x03\xe7", "", "a code that is none"); /* 999 */
    EXPECT_BAD("\x88\2\x03\xed", "", "a code that is none"); /* 1005, which stands for none */
    EXPECT_BAD("\x88\2\x03\xf7", "", "a code that is none"); /* 1015 */
    EXPECT_BAD("\x88\2\x13\x88", "", "a code that is none"); /* 5000 */
}

TEST(what_the_protocol_forbids_is_refused_behind_what_was_good)
{
    EXPECT_BAD("\x82\2ok\xc2\1x", "ok", "reserved bits");
    EXPECT_BAD("\xa2\1x", "", "reserved bits");
    EXPECT_BAD("\x92\1x", "", "reserved bits");
    EXPECT_BAD("\x83\1x", "", "a kind that there is not");
    EXPECT_BAD("\x87\1x", "", "a kind that there is not");
    EXPECT_BAD("\x8b\1x", "", "a kind that there is not");
    EXPECT_BAD("\x8f\1x", "", "a kind that there is not");
    EXPECT_BAD("\x82\x81xxxxy", "", "masked");
    EXPECT_BAD("\x89\x80xxxx", "", "masked");
    EXPECT_BAD("\x09\1x", "", "in parts");
    EXPECT_BAD("\x08\0", "", "in parts");
    EXPECT_BAD("\x89\x7e\0\x7e", "", "more than 125 bytes");
    EXPECT_BAD("\x88\x7f\0\0\0\0\0\1\0\0", "", "more than 125 bytes");
    EXPECT_BAD("\x80\1x", "", "did not begin");
    EXPECT_BAD("\x82\1x\0\1y", "x", "did not begin");
    EXPECT_BAD("\2\1x\x82\1y", "x", "inside another");
    EXPECT_BAD("\2\1x\1\1y", "x", "inside another");
}

/* A frame of so many bytes, its length written in so many. */
static struct told read_length(uint64_t length, int bytes, size_t there)
{
    char *frame = calloc(1, 10 + there);
    size_t at = 0;
    frame[at++] = '\x82';
    frame[at++] = (char)(bytes == 2 ? 126 : 127);
    for (int i = bytes - 1; i >= 0; i--)
        frame[at++] = (char)(length >> 8 * i);
    struct told told = read_cut(frame, at + there, 0);
    free(frame);
    return told;
}

TEST(a_length_is_written_as_short_as_it_can_be)
{
    char frame[4 + 126] = "\x82\x7d";
    CHECK_INT(read_cut(frame, 2 + 125, 0).size, 125);
    CHECK_TEXT(read_length(126, 2, 126).why, NULL);
    CHECK_INT(read_length(126, 2, 126).size, 126);
    CHECK_HAS(read_length(125, 2, 125).why, "longer than it has to be");
    CHECK_HAS(read_length(0, 2, 0).why, "longer than it has to be");
    CHECK_TEXT(read_length(65535, 2, 300).why, NULL);
    CHECK_TEXT(read_length(65536, 8, 300).why, NULL);
    CHECK_INT(read_length(65536, 8, 300).size, 300); /* handed out as they come */
    CHECK_HAS(read_length(65535, 8, 300).why, "longer than it has to be");
    CHECK_INT(read_length((uint64_t)INT64_MAX, 8, 300).size, 300);
    CHECK_HAS(read_length((uint64_t)INT64_MAX + 1, 8, 300).why, "length is none");
}

TEST(what_comes_behind_a_long_frame_is_the_next_one)
{
    static const size_t sizes[] = {125, 126, 65535, 65536, 65537};
    for (size_t i = 0; i < LENGTH(sizes); i++) {
        struct davit__ws_reader reader = {0};
        size_t size = sizes[i], head = size < 126 ? 2 : size < 65536 ? 4 : 10, used = 0;
        char *frames = calloc(1, head + size + 3);
        frames[0] = '\x82';
        frames[1] = (char)(head == 2 ? size : head == 4 ? 126 : 127);
        for (size_t at = 2; at < head; at++)
            frames[at] = (char)(size >> 8 * (head - 1 - at));
        memcpy(frames + head + size, "\x89\1p", 3);
        CHECK_INT(davit__ws_read(&reader, frames, head + size + 3, &used), DAVIT__WS_DATA);
        CHECK_INT(used, head + size);
        CHECK_INT(reader.size, size);
        CHECK_INT(davit__ws_read(&reader, frames + used, 3, &used), DAVIT__WS_PINGED);
        free(frames);
    }
}

/* ---------------------------------------------------------------------------------------------------- writing --- */

static const unsigned char mask[4] = {0x37, 0xfa, 0x21, 0x3d};

TEST(a_frame_is_masked)
{
    char frame[64];
    CHECK_INT(davit__ws_write(frame, DAVIT__WS_TEXT, "Hello", 5, mask), 11);
    CHECK(memcmp(frame, "\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58", 11) == 0);
    CHECK_INT(davit__ws_write(frame, DAVIT__WS_PONG, "Hello", 5, mask), 11);
    CHECK(memcmp(frame, "\x8a\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58", 11) == 0);
    CHECK_INT(davit__ws_write(frame, DAVIT__WS_CLOSE, NULL, 0, mask), 6);
    CHECK(memcmp(frame, "\x88\x80\x37\xfa\x21\x3d", 6) == 0);
}

TEST(a_frame_has_the_shortest_length_and_unmasked_says_what_it_said)
{
    static const size_t sizes[] = {0, 1, 125, 126, 127, 256, 65535, 65536, 70001};
    for (size_t i = 0; i < LENGTH(sizes); i++) {
        size_t size = sizes[i], head = size < 126 ? 2 : size < 65536 ? 4 : 10, right = 0;
        char *data = malloc(size + 1), *frame = malloc(size + DAVIT__WS_HEAD_MAX);
        for (size_t at = 0; at < size; at++)
            data[at] = (char)(at * 7);
        CHECK_INT(davit__ws_write(frame, DAVIT__WS_BINARY, data, size, mask), head + 4 + size);
        CHECK_INT((unsigned char)frame[0], 0x82);
        CHECK_INT((unsigned char)frame[1], 0x80 | (head == 2 ? size : head == 4 ? 126 : 127));
        for (size_t at = 2, shift = 8 * (head - 2); at < head; at++)
            CHECK_INT((unsigned char)frame[at], size >> (shift -= 8) & 255);
        for (size_t at = 0; at < size; at++)
            right += (unsigned char)(frame[head + 4 + at] ^ mask[at % 4]) == (unsigned char)data[at];
        CHECK_INT(right, size);
        free(data);
        free(frame);
    }
}

/* ------------------------------------------------------------------------------------------------------- keys --- */

TEST(a_key_is_answered_by_its_digest)
{
    struct davit__buffer accept = {0};
    davit__ws_accept(&accept, "dGhlIHNhbXBsZSBub25jZQ==");
    CHECK_TEXT(accept.data, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    davit__buffer_done(&accept);
}

TEST(each_key_is_another_one_of_sixteen_bytes)
{
    struct davit__buffer one = {0}, two = {0}, bytes = {0};
    CHECK_INT(davit__ws_key(&one, NULL), DAVIT_OK);
    CHECK_INT(davit__ws_key(&two, NULL), DAVIT_OK);
    CHECK(strcmp(one.data, two.data) != 0);
    CHECK(davit__base64_decode(&bytes, one.data));
    CHECK_INT(bytes.size, 16);
    CHECK_INT(one.size, 24);
    davit__buffer_done(&one);
    davit__buffer_done(&two);
    davit__buffer_done(&bytes);
}

int main(void)
{
    RUN(whole_messages_messages_in_parts_and_controls_between_them_are_read);
    RUN(a_close_has_a_code_and_a_reason_or_none);
    RUN(what_the_protocol_forbids_is_refused_behind_what_was_good);
    RUN(a_length_is_written_as_short_as_it_can_be);
    RUN(what_comes_behind_a_long_frame_is_the_next_one);
    RUN(a_frame_is_masked);
    RUN(a_frame_has_the_shortest_length_and_unmasked_says_what_it_said);
    RUN(a_key_is_answered_by_its_digest);
    RUN(each_key_is_another_one_of_sixteen_bytes);
    return DONE;
}
