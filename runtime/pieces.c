/*
 * Cuts what comes into pieces: JSON values at their own ends, a process's output by its frames, bytes as they come.
 * Nothing is asked of how they arrive: a value or a frame's head may come byte by byte.
 */
#include "pieces.h"
#include "json.h"

#include <json-c/json.h>

#include <string.h>

/* The longest JSON value of a sequence. */
#define VALUE_MOST DAVIT_STREAM_VALUE_MAX

/* The longest error between frames that is told. */
#define TOLD 1024

static const char *rest(const struct davit__cut *cut, size_t *ret_size)
{
    *ret_size = cut->hold->size - cut->at;
    return *ret_size ? cut->hold->data + cut->at : "";
}

/* Hands out `size` bytes, which begin `skip` bytes behind where we are. */
static enum davit__step hand_out(struct davit__cut *cut, enum davit_output output, size_t skip, size_t size)
{
    cut->piece = (struct davit_piece){.output = output, .data = cut->hold->data + cut->at + skip, .size = size};
    cut->at += skip + size;
    return DAVIT__PIECE;
}

static enum davit__step fail_cut(struct davit__cut *cut, const char *what)
{
    davit__fail(cut->failure, DAVIT_ERR_PROTOCOL, "%s: the answer ends in the middle of a %s", cut->call->name, what);
    return DAVIT__FAILED;
}

static enum davit__step bytes(struct davit__cut *cut, enum davit_output output)
{
    size_t size;
    rest(cut, &size);
    if (size)
        return hand_out(cut, output, 0, size);
    return cut->over ? DAVIT__DONE : DAVIT__MORE;
}

/* ----------------------------------------------------------------------------------------------------- frames --- */

#define HEAD_SIZE DAVIT__FRAME_HEAD

static size_t length_of(const char *head)
{
    const unsigned char *at = (const unsigned char *)head + 4;
    return (size_t)at[0] << 24 | (size_t)at[1] << 16 | (size_t)at[2] << 8 | at[3];
}

/* An error of the engine's between the frames: as much of it as is told. */
static enum davit__step fail_in_band(struct davit__cut *cut, const char *head, size_t size)
{
    size_t length = length_of(head), wanted = length < TOLD ? length : TOLD;
    if (size - HEAD_SIZE < wanted && !cut->over)
        return DAVIT__MORE;
    struct davit__buffer message = {0};
    davit__append_printable(&message, head + HEAD_SIZE, size - HEAD_SIZE < wanted ? size - HEAD_SIZE : wanted);
    davit__fail(cut->failure, DAVIT_ERR_ENGINE, "%s: the output ends with an error of the engine's: %s",
                cut->call->name, message.size ? message.data : "it does not say which");
    davit__buffer_done(&message);
    return DAVIT__FAILED;
}

/* What stands where a frame's head should be, and is none of an output. */
static enum davit__step no_head(struct davit__cut *cut, const char *head, size_t size)
{
    if (size < HEAD_SIZE && !cut->over)
        return DAVIT__MORE;
    if (size < HEAD_SIZE)
        return size ? fail_cut(cut, "frame's head") : DAVIT__DONE;
    if (davit__is_frame_head(head, HEAD_SIZE))
        return fail_in_band(cut, head, size);
    davit__fail(cut->failure, DAVIT_ERR_PROTOCOL, "%s: expected a frame of output, got other bytes", cut->call->name);
    return DAVIT__FAILED;
}

static enum davit__step read_head(struct davit__cut *cut)
{
    size_t size;
    const char *head = rest(cut, &size);
    if (size < HEAD_SIZE || !davit__is_frame_head(head, HEAD_SIZE) || *head == DAVIT__ERROR_FRAME)
        return no_head(cut, head, size);
    cut->frame.output = *head == DAVIT_STDERR ? DAVIT_STDERR : DAVIT_STDOUT;
    cut->frame.left = length_of(head);
    cut->at += HEAD_SIZE;
    return DAVIT__PIECE;
}

static enum davit__step frames(struct davit__cut *cut)
{
    while (cut->frame.left == 0) {
        enum davit__step step = read_head(cut);
        if (step != DAVIT__PIECE)
            return step;
    }
    size_t size = cut->hold->size - cut->at;
    if (size == 0)
        return cut->over ? fail_cut(cut, "frame") : DAVIT__MORE;
    size = size < cut->frame.left ? size : cut->frame.left;
    cut->frame.left -= size;
    return hand_out(cut, cut->frame.output, 0, size);
}

/* Whether a process's output comes in frames. If nothing and nobody can tell, its first bytes look so or not. */
static enum davit__step decide(struct davit__cut *cut)
{
    size_t size;
    const char *first = rest(cut, &size);
    enum davit_framing known = davit__known_framing(cut->call);
    bool open = known == DAVIT_FRAMING_AUTO && davit__is_frame_head(first, size);
    if (davit__must_ask(cut->call, first, size))
        return DAVIT__ASK;
    if (open && size < HEAD_SIZE && !cut->over)
        return DAVIT__MORE;
    cut->framed = open || known == DAVIT_FRAMING_MULTIPLEXED;
    cut->decided = true;
    return DAVIT__PIECE;
}

static enum davit__step output(struct davit__cut *cut)
{
    enum davit__step step = cut->decided ? DAVIT__PIECE : decide(cut);
    if (step != DAVIT__PIECE)
        return step;
    if (cut->framed)
        return frames(cut);
    return bytes(cut, cut->call->response->operation->terminal.member ? DAVIT_STDOUT : 0);
}

/* ---------------------------------------------------------------------------------------------- JSON sequences --- */

static bool is_between(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0x1E;
}

/* Goes one byte further in a value; true when that byte is its last. */
static bool is_last(struct davit__cut *cut, char c)
{
    if (cut->value.escape) {
        cut->value.escape = false;
        return false;
    }
    if (cut->value.string) {
        cut->value.escape = c == '\\';
        cut->value.string = c != '"';
        return c == '"' && cut->value.depth == 0;
    }
    cut->value.string = c == '"';
    if (c == '{' || c == '[')
        cut->value.depth++;
    else if ((c == '}' || c == ']') && cut->value.depth)
        return --cut->value.depth == 0;
    return false;
}

/* The bytes of the next value; 0: it is not whole yet. What is neither in quotes nor brackets may be several values
   that touch. */
static size_t find_end(struct davit__cut *cut, const char *text, size_t size)
{
    while (cut->value.at < size) {
        char c = text[cut->value.at];
        bool plain = cut->value.depth == 0 && !cut->value.string && cut->value.begun;
        if (plain && (is_between(c) || c == '{' || c == '[' || c == '"'))
            return cut->value.at;
        cut->value.begun = true;
        cut->value.at++;
        if (is_last(cut, c))
            return cut->value.at;
    }
    return cut->over && cut->value.depth == 0 && !cut->value.string ? size : 0;
}

/* Fails if a value says that everything did, or may say so but cannot be read. Most do not have the word. */
static enum davit__step look_for_error(struct davit__cut *cut, const char *text, size_t size)
{
    const struct davit_engine *engine = cut->call->core->engine;
    const char *word = engine->strings + engine->sequence_error;
    struct json_object *value = NULL;
    struct davit_error why;
    int r = DAVIT_OK;
    if (memmem(text, size, word, strlen(word)))
        r = davit__json_read(text, size, "a value of the answer", &value, &why);
    if (r != DAVIT_OK)
        davit__fail(cut->failure, r, "%s: %s", cut->call->name, why.message);
    const char *error = davit__sequence_error(engine, value);
    struct davit__buffer message = {0};
    if (error) {
        davit__append_printable(&message, error, strlen(error));
        const char *said = message.size ? message.data : "an error", *note;
        int code = davit__judge_refusal(cut->call, DAVIT_ERR_ENGINE, said, &note);
        davit__fail(cut->failure, code, "%s: %s%s%s", cut->call->name, said, note ? "; " : "", note ? note : "");
        cut->failure->http_status = cut->call->response->status;
    }
    davit__buffer_done(&message);
    json_object_put(value);
    return error || r != DAVIT_OK ? DAVIT__FAILED : DAVIT__PIECE;
}

static enum davit__step fail_long(struct davit__cut *cut)
{
    davit__fail(cut->failure, DAVIT_ERR_LIMIT, "%s: a JSON value exceeds %zu bytes", cut->call->name,
                (size_t)VALUE_MOST);
    return DAVIT__FAILED;
}

/* Hands out a value that is JSON and, in a sequence, no failure; of several numbers and words without anything between,
   the first one. Whether names stand twice, is for those to say who look into objects. */
static enum davit__step take_value(struct davit__cut *cut, const char *text, size_t size)
{
    struct davit__json reader;
    bool sequence = davit_response_result(cut->call->response) == DAVIT_RESULT_JSON_SEQUENCE;
    if (size > VALUE_MOST)
        return fail_long(cut);
    memset(&cut->value, 0, sizeof cut->value);
    davit__json_init(&reader, text, size);
    if (!davit__json_skip(&reader)) {
        struct davit_error why;
        davit__json_fail(&reader, "a value of the answer", &why);
        davit__fail(cut->failure, reader.code, "%s: %s", cut->call->name, why.message);
        return DAVIT__FAILED;
    }
    if (reader.length < size) {
        cut->value.begun = true;
        cut->value.at = size - reader.length; /* so far, no end was found */
    }
    if (sequence && look_for_error(cut, text, reader.length) == DAVIT__FAILED)
        return DAVIT__FAILED;
    return hand_out(cut, 0, 0, reader.length);
}

static enum davit__step values(struct davit__cut *cut)
{
    size_t size;
    const char *text = rest(cut, &size);
    for (; size && !cut->value.begun && is_between(*text); text++, size--)
        cut->at++;
    if (size == 0)
        return cut->over ? DAVIT__DONE : DAVIT__MORE;
    size_t length = find_end(cut, text, size);
    if (length)
        return take_value(cut, text, length);
    if (cut->over)
        return fail_cut(cut, "JSON value");
    return size < VALUE_MOST ? DAVIT__MORE : fail_long(cut);
}

enum davit__step davit__next_piece(struct davit__cut *cut)
{
    if (cut->framed)
        return frames(cut);
    switch (davit_response_result(cut->call->response)) {
    case DAVIT_RESULT_JSON:
    case DAVIT_RESULT_JSON_SEQUENCE:
        return values(cut);
    case DAVIT_RESULT_STREAM:
    case DAVIT_RESULT_UPGRADE:
        return output(cut);
    case DAVIT_RESULT_WEBSOCKET:
        return bytes(cut, DAVIT_STDOUT);
    default:
        return bytes(cut, 0);
    }
}

void davit__cut_move_up(struct davit__cut *cut)
{
    cut->piece = (struct davit_piece){0};
    if (cut->at == 0)
        return;
    cut->hold->size -= cut->at;
    if (cut->hold->size)
        memmove(cut->hold->data, cut->hold->data + cut->at, cut->hold->size);
    cut->at = 0;
}
