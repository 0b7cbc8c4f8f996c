/*
 * Cuts what comes into pieces: JSON values at their own ends, a process's output by its frames, bytes as they come.
 * Nothing is asked of how they arrive: a value or a frame's head may come byte by byte.
 */
#include "json.h"
#include "stream.h"

#include <json-c/json.h>

#include <string.h>

/* The longest JSON value of a sequence. */
#define VALUE_MOST DAVIT_STREAM_VALUE_MAX

/* The longest error between frames that is told. */
#define TOLD 1024

static const char *rest(const struct davit_stream *stream, size_t *ret_size)
{
    *ret_size = stream->transfer.hold.size - stream->at;
    return *ret_size ? stream->transfer.hold.data + stream->at : "";
}

/* Hands out `size` bytes, which begin `skip` bytes behind where we are. */
static enum davit__step hand_out(struct davit_stream *stream, enum davit_output output, size_t skip, size_t size)
{
    stream->piece =
        (struct davit_piece){.output = output, .data = stream->transfer.hold.data + stream->at + skip, .size = size};
    stream->at += skip + size;
    return DAVIT__PIECE;
}

static enum davit__step fail_cut(struct davit_stream *stream, const char *what)
{
    davit__fail(&stream->failure, DAVIT_ERR_PROTOCOL, "%s: the answer ends in the middle of a %s", stream->call.name,
                what);
    return DAVIT__FAILED;
}

static enum davit__step bytes(struct davit_stream *stream, enum davit_output output)
{
    size_t size;
    rest(stream, &size);
    if (size)
        return hand_out(stream, output, 0, size);
    return stream->transfer.over ? DAVIT__DONE : DAVIT__MORE;
}

/* ----------------------------------------------------------------------------------------------------- frames --- */

#define HEAD_SIZE    8
#define ERROR_STREAM 3

static bool is_head(const char *at)
{
    return (unsigned char)at[0] <= ERROR_STREAM && !at[1] && !at[2] && !at[3];
}

static size_t length_of(const char *head)
{
    const unsigned char *at = (const unsigned char *)head + 4;
    return (size_t)at[0] << 24 | (size_t)at[1] << 16 | (size_t)at[2] << 8 | at[3];
}

/* An error of the engine's between the frames: as much of it as is told. */
static enum davit__step fail_in_band(struct davit_stream *stream, const char *head, size_t size)
{
    size_t length = length_of(head), wanted = length < TOLD ? length : TOLD;
    if (size - HEAD_SIZE < wanted && !stream->transfer.over)
        return DAVIT__MORE;
    struct davit__buffer message = {0};
    davit__append_printable(&message, head + HEAD_SIZE, size - HEAD_SIZE < wanted ? size - HEAD_SIZE : wanted);
    davit__fail(&stream->failure, DAVIT_ERR_ENGINE, "%s: the output ends with an error of the engine's: %s",
                stream->call.name, message.size ? message.data : "it does not say which");
    davit__buffer_done(&message);
    return DAVIT__FAILED;
}

static enum davit__step read_head(struct davit_stream *stream)
{
    size_t size;
    const char *head = rest(stream, &size);
    if (size < HEAD_SIZE && stream->transfer.over)
        return size ? fail_cut(stream, "frame's head") : DAVIT__DONE;
    if (size < HEAD_SIZE)
        return DAVIT__MORE;
    if (!is_head(head)) {
        davit__fail(&stream->failure, DAVIT_ERR_PROTOCOL, "%s: expected a frame of output, got other bytes",
                    stream->call.name);
        return DAVIT__FAILED;
    }
    if (*head == ERROR_STREAM)
        return fail_in_band(stream, head, size);
    stream->frame.output = *head == DAVIT_STDERR ? DAVIT_STDERR : DAVIT_STDOUT;
    stream->frame.left = length_of(head);
    stream->at += HEAD_SIZE;
    return DAVIT__PIECE;
}

static enum davit__step frames(struct davit_stream *stream)
{
    while (stream->frame.left == 0) {
        enum davit__step step = read_head(stream);
        if (step != DAVIT__PIECE)
            return step;
    }
    size_t size;
    rest(stream, &size);
    if (size == 0)
        return stream->transfer.over ? fail_cut(stream, "frame") : DAVIT__MORE;
    size = size < stream->frame.left ? size : stream->frame.left;
    stream->frame.left -= size;
    return hand_out(stream, stream->frame.output, 0, size);
}

/* Whether a process's output comes in frames: the caller says so, or the Content-Type, or its first bytes look so. */
static enum davit__step decide(struct davit_stream *stream)
{
    const struct davit_response *response = stream->call.response;
    const char *type = davit_response_header(response, "Content-Type");
    size_t size;
    const char *first = rest(stream, &size);
    if (response->framing == DAVIT_FRAMING_AUTO && !(type && strstr(type, "multiplexed-stream"))) {
        if (size < HEAD_SIZE && !stream->transfer.over)
            return DAVIT__MORE;
        stream->framed = size >= HEAD_SIZE && is_head(first);
    } else {
        stream->framed = response->framing != DAVIT_FRAMING_RAW;
    }
    stream->decided = true;
    return DAVIT__PIECE;
}

static enum davit__step output(struct davit_stream *stream)
{
    enum davit__step step = stream->decided ? DAVIT__PIECE : decide(stream);
    if (step != DAVIT__PIECE)
        return step;
    return stream->framed ? frames(stream) : bytes(stream, DAVIT_STDOUT);
}

/* ---------------------------------------------------------------------------------------------- JSON sequences --- */

static bool is_between(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0x1E;
}

/* Goes one byte further in a value; true when that byte is its last. */
static bool is_last(struct davit_stream *stream, char c)
{
    if (stream->value.escape) {
        stream->value.escape = false;
        return false;
    }
    if (stream->value.string) {
        stream->value.escape = c == '\\';
        stream->value.string = c != '"';
        return c == '"' && stream->value.depth == 0;
    }
    stream->value.string = c == '"';
    if (c == '{' || c == '[')
        stream->value.depth++;
    else if ((c == '}' || c == ']') && stream->value.depth)
        return --stream->value.depth == 0;
    return false;
}

/* The bytes of the next value; 0: it is not whole yet. What is neither in quotes nor brackets ends before a blank. */
static size_t find_end(struct davit_stream *stream, const char *text, size_t size)
{
    while (stream->value.at < size) {
        char c = text[stream->value.at];
        bool plain = stream->value.depth == 0 && !stream->value.string && stream->value.begun;
        if (plain && is_between(c))
            return stream->value.at;
        stream->value.begun = true;
        stream->value.at++;
        if (is_last(stream, c))
            return stream->value.at;
    }
    return stream->transfer.over && stream->value.depth == 0 && !stream->value.string ? size : 0;
}

/* Why a value says that everything failed; NULL when it does not. Most need no look: they do not have the word. */
static bool says_error(struct davit_stream *stream, const char *text, size_t size)
{
    const struct davit_engine *engine = stream->call.core->engine;
    const char *word = engine->strings + engine->sequence_error;
    struct json_object *value = NULL;
    if (!memmem(text, size, word, strlen(word)) || davit_json_read(text, size, &value, NULL) != DAVIT_OK)
        return false;
    const char *error = davit__sequence_error(engine, value);
    struct davit__buffer message = {0};
    if (error) {
        davit__append_printable(&message, error, strlen(error));
        davit__fail(&stream->failure, DAVIT_ERR_ENGINE, "%s: %s", stream->call.name,
                    message.size ? message.data : "an error");
        stream->failure.http_status = stream->call.response->status;
    }
    davit__buffer_done(&message);
    json_object_put(value);
    return error;
}

/* Hands out a value that is JSON and no failure. */
static enum davit__step take_value(struct davit_stream *stream, const char *text, size_t size)
{
    struct davit__json reader;
    memset(&stream->value, 0, sizeof stream->value);
    davit__json_init(&reader, text, size);
    if (!davit__json_skip(&reader) || !davit__json_over(&reader)) {
        struct davit_error why;
        davit__json_fail(&reader, "a value of the answer", &why);
        davit__fail(&stream->failure, reader.code, "%s: %s", stream->call.name, why.message);
        return DAVIT__FAILED;
    }
    return says_error(stream, text, size) ? DAVIT__FAILED : hand_out(stream, 0, 0, size);
}

static enum davit__step values(struct davit_stream *stream)
{
    size_t size;
    const char *text = rest(stream, &size);
    for (; size && !stream->value.begun && is_between(*text); text++, size--)
        stream->at++;
    if (size == 0)
        return stream->transfer.over ? DAVIT__DONE : DAVIT__MORE;
    size_t length = find_end(stream, text, size);
    if (length)
        return take_value(stream, text, length);
    if (stream->transfer.over)
        return fail_cut(stream, "JSON value");
    if (size < VALUE_MOST)
        return DAVIT__MORE;
    davit__fail(&stream->failure, DAVIT_ERR_LIMIT, "%s: a JSON value exceeds %zu bytes", stream->call.name,
                (size_t)VALUE_MOST);
    return DAVIT__FAILED;
}

enum davit__step davit__next_piece(struct davit_stream *stream)
{
    switch (davit_response_result(stream->call.response)) {
    case DAVIT_RESULT_JSON:
    case DAVIT_RESULT_JSON_SEQUENCE:
        return values(stream);
    case DAVIT_RESULT_STREAM:
        return output(stream);
    default:
        return bytes(stream, 0);
    }
}
