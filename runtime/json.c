/*
 * The strict JSON reader; see json.h. One function a kind of token. Nothing here allocates, and nothing here knows what
 * a number is worth: that is json_number.c's.
 */
#include "json.h"

#include "json_scan.h"

#include <stdio.h>
#include <string.h>

#define TEXT_OF(number) #number
#define LEVELS(number)  TEXT_OF(number)

/* What may come next. */
enum expect { VALUE, VALUE_OR_END, KEY, KEY_OR_END, COLON_VALUE, COMMA_OR_END, NOTHING };

void davit__json_init(struct davit__json *reader, const char *text, size_t size)
{
    reader->start = reader->at = reader->text = text;
    reader->end = text + size;
    reader->length = 0;
    reader->escaped = reader->whole = false;
    reader->depth = 0;
    reader->expect = VALUE;
    reader->code = DAVIT_OK;
    reader->error = NULL;
}

enum davit__token davit__json_stop(struct davit__json *reader, const char *at, int code, const char *error)
{
    if (reader->code == DAVIT_OK) {
        reader->at = at;
        reader->code = code;
        reader->error = error;
    }
    return DAVIT__JSON_ERROR;
}

static enum davit__token fail(struct davit__json *reader, const char *error)
{
    bool over = reader->at >= reader->end;
    return davit__json_stop(reader, reader->at, DAVIT_ERR_JSON, over ? "the text ends too early" : error);
}

enum davit__token davit__json_refuse(struct davit__json *reader, int code, const char *error)
{
    bool quoted = reader->text > reader->start && reader->text[-1] == '"';
    return davit__json_stop(reader, reader->text - quoted, code, error);
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static void skip_blanks(struct davit__json *reader)
{
    while (reader->at < reader->end && is_blank(*reader->at))
        reader->at++;
}

/* ---------------------------------------------------------------------------------------------------- strings --- */

static enum davit__token read_string(struct davit__json *reader, enum davit__token token)
{
    reader->text = ++reader->at;
    reader->escaped = false;
    for (;;) {
        reader->at = davit__scan(reader->at, reader->end);
        if (reader->at == reader->end)
            return fail(reader, NULL);
        if (*reader->at == '"')
            break;
        if (*reader->at == '\\') {
            reader->escaped = true;
            if (!davit__json_escape(reader))
                return DAVIT__JSON_ERROR;
            continue;
        }
        if ((unsigned char)*reader->at < 0x20)
            return fail(reader, "a control character must be escaped");
        size_t length = davit__utf8_length(reader->at, reader->end);
        if (length == 0)
            return fail(reader, "not UTF-8");
        reader->at += length;
    }
    reader->length = (size_t)(reader->at++ - reader->text);
    return token;
}

/* ---------------------------------------------------------------------------------------------------- numbers --- */

static bool skip_digits(struct davit__json *reader)
{
    const char *first = reader->at;
    while (reader->at < reader->end && *reader->at >= '0' && *reader->at <= '9')
        reader->at++;
    return reader->at > first;
}

static bool skip_one(struct davit__json *reader, const char *choices)
{
    bool found = reader->at < reader->end && *reader->at && strchr(choices, *reader->at);
    reader->at += found;
    return found;
}

static enum davit__token read_number(struct davit__json *reader)
{
    reader->text = reader->at;
    reader->whole = true;
    skip_one(reader, "-");
    if (skip_one(reader, "0")) {
        if (reader->at < reader->end && *reader->at >= '0' && *reader->at <= '9')
            return fail(reader, "a number may not start with 0");
    } else if (!skip_digits(reader)) {
        return fail(reader, "expected a digit");
    }
    if (skip_one(reader, ".")) {
        reader->whole = false;
        if (!skip_digits(reader))
            return fail(reader, "expected a digit after the point");
    }
    if (skip_one(reader, "eE")) {
        reader->whole = false;
        skip_one(reader, "+-");
        if (!skip_digits(reader))
            return fail(reader, "expected a digit in the exponent");
    }
    reader->length = (size_t)(reader->at - reader->text);
    return DAVIT__JSON_NUMBER;
}

/* -------------------------------------------------------------------------------------------------- structure --- */

static enum davit__token read_word(struct davit__json *reader, const char *word, enum davit__token token)
{
    size_t length = strlen(word), left = (size_t)(reader->end - reader->at);
    if (left < length && memcmp(reader->at, word, left) == 0)
        reader->at = reader->end;
    if (left < length || memcmp(reader->at, word, length) != 0)
        return fail(reader, "expected a value");
    reader->text = reader->at;
    reader->length = length;
    reader->at += length;
    return token;
}

static enum davit__token open_level(struct davit__json *reader, bool object)
{
    reader->text = reader->at;
    if (reader->depth == DAVIT_JSON_DEPTH_MAX)
        return davit__json_stop(reader, reader->at, DAVIT_ERR_LIMIT,
                                "nested deeper than " LEVELS(DAVIT_JSON_DEPTH_MAX) " levels");
    uint8_t *level = &reader->objects[reader->depth / 8];
    uint8_t bit = (uint8_t)(1U << reader->depth % 8);
    *level = object ? *level | bit : *level & (uint8_t)~bit;
    reader->depth++;
    reader->at++;
    reader->expect = object ? KEY_OR_END : VALUE_OR_END;
    return object ? DAVIT__JSON_OBJECT : DAVIT__JSON_ARRAY;
}

static bool in_object(const struct davit__json *reader)
{
    unsigned level = reader->depth - 1;
    return reader->objects[level / 8] >> level % 8 & 1;
}

static enum davit__token close_level(struct davit__json *reader)
{
    enum davit__token token = in_object(reader) ? DAVIT__JSON_OBJECT_END : DAVIT__JSON_ARRAY_END;
    reader->text = reader->at++;
    reader->depth--;
    reader->expect = reader->depth ? COMMA_OR_END : NOTHING;
    return token;
}

static enum davit__token read_value(struct davit__json *reader)
{
    char c = *reader->at;
    if (c == '{' || c == '[')
        return open_level(reader, c == '{');
    reader->expect = reader->depth ? COMMA_OR_END : NOTHING;
    switch (c) {
    case '"':
        return read_string(reader, DAVIT__JSON_STRING);
    case 't':
        return read_word(reader, "true", DAVIT__JSON_TRUE);
    case 'f':
        return read_word(reader, "false", DAVIT__JSON_FALSE);
    case 'n':
        return read_word(reader, "null", DAVIT__JSON_NULL);
    default:
        if (c == '-' || (c >= '0' && c <= '9'))
            return read_number(reader);
        if (c == '\xEF' && reader->at == reader->start)
            return fail(reader, "a byte order mark is not JSON");
        return fail(reader, "expected a value");
    }
}

static enum davit__token read_key(struct davit__json *reader)
{
    if (*reader->at != '"')
        return fail(reader, "expected a member name in quotes");
    reader->expect = COLON_VALUE;
    return read_string(reader, DAVIT__JSON_KEY);
}

/* A comma leads to the next element or member, a bracket to the end of the level. */
static enum davit__token after_element(struct davit__json *reader)
{
    if (*reader->at == (in_object(reader) ? '}' : ']'))
        return close_level(reader);
    if (*reader->at != ',')
        return fail(reader, in_object(reader) ? "expected , or }" : "expected , or ]");
    reader->at++;
    reader->expect = in_object(reader) ? KEY : VALUE;
    return davit__json_next(reader);
}

enum davit__token davit__json_next(struct davit__json *reader)
{
    if (reader->code != DAVIT_OK)
        return DAVIT__JSON_ERROR;
    skip_blanks(reader);
    if (reader->at == reader->end)
        return reader->expect == NOTHING ? DAVIT__JSON_END : fail(reader, NULL);
    char c = *reader->at;
    switch (reader->expect) {
    case VALUE_OR_END:
        return c == ']' ? close_level(reader) : read_value(reader);
    case KEY_OR_END:
        return c == '}' ? close_level(reader) : read_key(reader);
    case KEY:
        return read_key(reader);
    case COLON_VALUE:
        if (c != ':')
            return fail(reader, "expected :");
        reader->at++;
        reader->expect = VALUE;
        return davit__json_next(reader);
    case COMMA_OR_END:
        return after_element(reader);
    case NOTHING:
        return fail(reader, "the value is over, but the text goes on");
    default:
        return read_value(reader);
    }
}

bool davit__json_more(struct davit__json *reader)
{
    while (reader->at < reader->end && (is_blank(*reader->at) || *reader->at == 0x1E))
        reader->at++;
    if (reader->at == reader->end || reader->code != DAVIT_OK)
        return false;
    reader->expect = VALUE;
    return true;
}

struct davit__quoted davit__counted(size_t count)
{
    struct davit__quoted digits, counted;
    int length = snprintf(digits.text, sizeof digits.text, "%zu", count);
    char *out = counted.text;
    for (int i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0)
            *out++ = ',';
        *out++ = digits.text[i];
    }
    *out = '\0';
    return counted;
}

int davit__json_fail(const struct davit__json *reader, const char *what, struct davit_error *reterr)
{
    if (reader->code == DAVIT_OK)
        return davit__fail_memory(reterr);
    return davit__fail(reterr, reader->code, "%s is %s: %s (byte %s)", what,
                       reader->code == DAVIT_ERR_LIMIT ? "too much" : "not valid JSON", reader->error,
                       davit__counted((size_t)(reader->at - reader->start)).text);
}

/* ------------------------------------------------------------------------------- values, one after the other --- */

/* For readers that know what has to come: they go from value to value themselves, and keep to the same grammar. */

bool davit__json_expect(struct davit__json *reader, const char *error)
{
    return fail(reader, error) != DAVIT__JSON_ERROR;
}

bool davit__json_skip_blanks(struct davit__json *reader)
{
    skip_blanks(reader);
    return reader->at < reader->end || davit__json_expect(reader, NULL);
}

bool davit__json_comma(struct davit__json *reader, char close, bool *more)
{
    skip_blanks(reader);
    if (reader->at < reader->end && *reader->at == close) {
        *more = false;
        return true;
    }
    if (reader->at == reader->end || *reader->at != ',')
        return davit__json_expect(reader, close == '}' ? "expected , or }" : "expected , or ]");
    reader->at++;
    return davit__json_skip_blanks(reader);
}

bool davit__json_colon(struct davit__json *reader)
{
    skip_blanks(reader);
    if (reader->at == reader->end || *reader->at != ':')
        return davit__json_expect(reader, "expected :");
    reader->at++;
    return davit__json_skip_blanks(reader);
}

bool davit__json_enter(struct davit__json *reader)
{
    return open_level(reader, *reader->at == '{') != DAVIT__JSON_ERROR;
}

bool davit__json_string(struct davit__json *reader)
{
    return read_string(reader, DAVIT__JSON_STRING) != DAVIT__JSON_ERROR;
}

bool davit__json_number(struct davit__json *reader)
{
    return read_number(reader) != DAVIT__JSON_ERROR;
}

bool davit__json_word(struct davit__json *reader, const char *word)
{
    return read_word(reader, word, DAVIT__JSON_NULL) != DAVIT__JSON_ERROR;
}

bool davit__json_skip(struct davit__json *reader)
{
    const char *first = reader->at;
    unsigned depth = reader->depth;
    reader->expect = VALUE;
    enum davit__token token;
    do
        token = davit__json_next(reader);
    while (token != DAVIT__JSON_ERROR && reader->depth > depth);
    reader->text = first;
    reader->length = (size_t)(reader->at - first);
    return token != DAVIT__JSON_ERROR;
}

bool davit__json_over(struct davit__json *reader)
{
    skip_blanks(reader);
    return reader->at == reader->end || davit__json_expect(reader, "the value is over, but the text goes on");
}
