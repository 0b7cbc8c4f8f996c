/*
 * Escapes in JSON's strings: whether they are right, which json.c asks for each, and what they stand for.
 */
#include "json.h"

#include <string.h>

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The four digits of a \u escape, -1 when they are not there. */
static int hex_escape(const char *at, const char *end)
{
    if (end - at < 4)
        return -1;
    int value = 0;
    for (int i = 0; i < 4; i++) {
        int digit = hex_digit(at[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

static bool stop(struct davit__json *reader, const char *at, const char *error)
{
    davit__json_stop(reader, at, DAVIT_ERR_JSON, error);
    return false;
}

bool davit__json_escape(struct davit__json *reader)
{
    const char *at = reader->at, *end = reader->end;
    if (end - at < 2)
        return stop(reader, end, "the text ends too early");
    if (at[1] != 'u') {
        if (!strchr("\"\\/bfnrt", at[1]) || at[1] == '\0')
            return stop(reader, at, "no such escape");
        reader->at += 2;
        return true;
    }
    int unit = hex_escape(at + 2, end);
    if (unit < 0)
        return stop(reader, at, "\\u needs four hexadecimal digits");
    reader->at += 6;
    if (unit < 0xD800 || unit > 0xDFFF)
        return true;
    int low = end - at >= 12 && at[6] == '\\' && at[7] == 'u' ? hex_escape(at + 8, end) : -1;
    if (unit > 0xDBFF || low < 0xDC00 || low > 0xDFFF)
        return stop(reader, at, "a surrogate without its other half");
    reader->at += 6;
    return true;
}

/* Writes a character as UTF-8 and returns what follows it. */
static char *put_utf8(char *out, unsigned c)
{
    if (c < 0x80) {
        *out++ = (char)c;
    } else if (c < 0x800) {
        *out++ = (char)(0xC0 | c >> 6);
        *out++ = (char)(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *out++ = (char)(0xE0 | c >> 12);
        *out++ = (char)(0x80 | (c >> 6 & 0x3F));
        *out++ = (char)(0x80 | (c & 0x3F));
    } else {
        *out++ = (char)(0xF0 | c >> 18);
        *out++ = (char)(0x80 | (c >> 12 & 0x3F));
        *out++ = (char)(0x80 | (c >> 6 & 0x3F));
        *out++ = (char)(0x80 | (c & 0x3F));
    }
    return out;
}

size_t davit__json_unescape(const struct davit__json *reader, char *ret)
{
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
    const char *at = reader->text, *end = at + reader->length;
    char *out = ret;
    while (at < end) {
        if (*at != '\\') {
            *out++ = *at++;
            continue;
        }
        const char *letter = strchr(from, at[1]);
        if (at[1] != 'u') {
            *out++ = letter ? to[letter - from] : at[1];
            at += 2;
            continue;
        }
        unsigned c = (unsigned)hex_escape(at + 2, end);
        at += 6;
        if (c >= 0xD800 && c <= 0xDBFF) {
            c = 0x10000 + ((c - 0xD800) << 10) + ((unsigned)hex_escape(at + 2, end) - 0xDC00);
            at += 6;
        }
        out = put_utf8(out, c);
    }
    return (size_t)(out - ret);
}
