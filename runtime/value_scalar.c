/*
 * Strings, numbers and the like from JSON text; where reading of a value begins and ends; and what is said when it
 * fails.
 */
#include "json_scan.h"
#include "value_read.h"

#include <stdio.h>
#include <stdlib.h>

/* -------------------------------------------------------------------------------------------------- failures --- */

bool davit__reading_no_memory(struct davit__reading *d)
{
    d->code = davit__fail_memory(d->error);
    return false;
}

/* "[3].NetworkSettings.Ports: "; nothing for the whole. */
static void append_place(struct davit__buffer *buffer, const struct davit__reading *d)
{
    davit__append_trail(buffer, d->trail);
    if (buffer->size)
        davit__append_text(buffer, ": ");
}

bool davit__reading_fail(struct davit__reading *d, int code, const char *format, ...)
{
    char what[300];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(what, sizeof what, format, arguments);
    va_end(arguments);
    struct davit__buffer place = {0};
    append_place(&place, d);
    d->code = davit__fail(d->error, code, "%s%s (byte %s)", place.size ? place.data : "", what,
                          davit__counted((size_t)(d->json.at - d->json.start)).text);
    davit__buffer_done(&place);
    return false;
}

bool davit__reading_twice(struct davit__reading *d)
{
    return davit__reading_fail(d, DAVIT_ERR_JSON, "stands twice in its object");
}

bool davit__reading_wrong(struct davit__reading *d, const char *expected)
{
    static const struct {
        char first[12];
        const char *name;
    } kinds[] = {{"{", "object"},   {"[", "array"}, {"\"", "string"},
                 {"tf", "boolean"}, {"n", "null"},  {"-0123456789", "number"}};
    char c = d->json.at < d->json.end ? *d->json.at : '\0';
    for (size_t i = 0; c && i < LENGTH(kinds); i++)
        if (memchr(kinds[i].first, c, sizeof kinds[i].first))
            return davit__reading_fail(d, DAVIT_ERR_DECODE, "expected %s, got %s", expected, kinds[i].name);
    return davit__json_expect(&d->json, "expected a value");
}

/* -------------------------------------------------------------------------------------------------- structure --- */

bool davit__read_null(struct davit__reading *d, const char *expected)
{
    if (d->json.at == d->json.end || *d->json.at != 'n')
        return davit__reading_wrong(d, expected);
    return davit__json_word(&d->json, "null");
}

unsigned *davit__guesses_new(const struct davit_engine *engine)
{
    return calloc((size_t)engine->field_count + engine->type_count, sizeof(unsigned));
}

/* Makes what the room lacks. */
static bool furnish(struct davit__reading *d, const struct davit__room *room, size_t size)
{
    d->arena = room->arena;
    d->after = room->guesses ? room->guesses : davit__guesses_new(d->engine);
    d->texts = room->texts ? room->texts : malloc(size + DAVIT__TEXT_ROOM);
    if (d->after && d->texts && (room->texts || davit__arena_adopt(d->arena, d->texts)))
        return true;
    if (!room->guesses)
        free(d->after);
    if (!room->texts)
        free(d->texts);
    return false;
}

int davit__value_read(const struct davit_engine *engine, struct davit__schema schema, bool sequence, const char *what,
                      const char *text, size_t size, const struct davit__room *room, void *dest,
                      struct davit_error *reterr)
{
    struct davit__reading d;
    davit__json_init(&d.json, text, size);
    d.engine = engine;
    d.object = NULL;
    d.trail = NULL;
    d.level = d.used = 0;
    d.code = DAVIT_OK;
    d.error = reterr;
    if (!furnish(&d, room, size))
        return davit__fail_memory(reterr);
    bool good = sequence ? davit__read_sequence(&d, &engine->types[schema.type], dest)
                         : davit__json_skip_blanks(&d.json) && davit__read_value(&d, schema, dest);
    good = good && davit__json_over(&d.json);
    if (!room->guesses)
        free(d.after);
    for (size_t i = 0; i < d.used; i++)
        free(d.levels[i].items);
    if (good)
        return DAVIT_OK;
    return d.code != DAVIT_OK ? d.code : davit__json_fail(&d.json, what, reterr);
}

/* ---------------------------------------------------------------------------------------------------- strings --- */

/* A string with U+0000 inside ends there in C; all of it is left behind. Outside of objects there is nowhere to. */
static bool keep_exact(struct davit__reading *d, const char *view)
{
    if (!d->object)
        return true;
    size_t size = d->json.length + 2;
    struct davit__member *member = davit__keep(d, DAVIT__EXACT, view);
    char *text = member ? davit__arena_get(d->arena, size) : NULL;
    if (!text)
        return davit__reading_no_memory(d);
    member->text = memcpy(text, d->json.text - 1, size);
    member->text_size = size;
    return true;
}

/* Reads a string with escapes or bytes beyond ASCII. */
static bool read_difficult(struct davit__reading *d, const char **ret)
{
    char *found = d->texts;
    if (!davit__json_string(&d->json))
        return false;
    size_t length = d->json.length;
    if (d->json.escaped)
        length = davit__json_unescape(&d->json, found);
    else
        memcpy(found, d->json.text, length);
    found[length] = '\0';
    d->texts += length + 1;
    *ret = found;
    return !memchr(found, '\0', length) || keep_exact(d, found);
}

/* Reads a string; the reader stands at its quote. */
static inline bool read_text(struct davit__reading *d, const char **ret)
{
    const char *first = d->json.at + 1;
    const char *end = davit__scan_copy(first, d->json.end, d->texts);
    if (end == d->json.end || *end != '"')
        return read_difficult(d, ret);
    *ret = d->texts;
    d->texts += end - first;
    *d->texts++ = '\0';
    d->json.at = end + 1;
    return true;
}

bool davit__read_string(struct davit__reading *d, void *dest)
{
    const char *text = davit_null;
    bool good = d->json.at < d->json.end && *d->json.at == '"' ? read_text(d, &text) : davit__read_null(d, "string");
    memcpy(dest, &text, sizeof text);
    return good;
}

bool davit__read_map_name(struct davit__reading *d, const char **ret)
{
    if (d->json.at == d->json.end || *d->json.at != '"')
        return davit__json_expect(&d->json, "expected a member name in quotes");
    if (!read_text(d, ret))
        return false;
    d->trail->name = *ret;
    d->trail->size = strlen(*ret);
    return davit__reading_colon(d);
}

bool davit__read_json(struct davit__reading *d, void *dest)
{
    if (!davit__json_skip(&d->json))
        return false;
    struct davit_json value = {d->texts, d->json.length};
    memcpy(d->texts, d->json.text, d->json.length);
    d->texts += d->json.length;
    memcpy(dest, &value, sizeof value);
    return true;
}

/* ---------------------------------------------------------------------------------------------------- numbers --- */

bool davit__read_boolean(struct davit__reading *d, void *dest)
{
    char c = d->json.at < d->json.end ? *d->json.at : '\0';
    enum davit_bool value = c == 't' ? DAVIT_TRUE : c == 'f' ? DAVIT_FALSE : DAVIT_BOOL_NULL;
    bool good = c == 't'   ? davit__json_word(&d->json, "true")
                : c == 'f' ? davit__json_word(&d->json, "false")
                           : davit__read_null(d, "boolean");
    memcpy(dest, &value, sizeof value);
    return good;
}

/* The most digits that fit into 64 bits whatever they are. */
#define SAFE_DIGITS 18

/* Reads a whole number without sign that is short and plain; false leaves the reader where it was. */
static inline bool read_plain_number(struct davit__json *json, uint64_t *ret)
{
    const char *at = json->at, *end = json->end;
    uint64_t value = 0;
    while (at < end && *at >= '0' && *at <= '9' && at - json->at < SAFE_DIGITS)
        value = value * 10 + (unsigned)(*at++ - '0');
    bool leading_zero = at - json->at > 1 && *json->at == '0';
    if (at == json->at || at == end || leading_zero || (*at >= '0' && *at <= '9') || *at == '.' || (*at | 0x20) == 'e')
        return false;
    *ret = value;
    json->at = at;
    return true;
}

static bool is_number(const struct davit__json *json)
{
    return json->at < json->end && (*json->at == '-' || (*json->at >= '0' && *json->at <= '9'));
}

/* What a number is not. The reader stands behind it, and is set back to it. */
static bool refuse_number(struct davit__reading *d, const char *expected)
{
    d->json.at = d->json.text;
    return davit__reading_fail(d, DAVIT_ERR_DECODE, "expected %s, got %.*s%s", expected,
                               d->json.length > 40 ? 40 : (int)d->json.length, d->json.text,
                               d->json.length > 40 ? "…" : "");
}

/* The power of ten behind e; one that is beyond any number's digits stays so. */
static int64_t exponent_of(const char *at, const char *end)
{
    bool negative = at < end && *at == '-';
    int64_t value = 0;
    for (at += at < end && (*at == '-' || *at == '+'); at < end && value < INT64_MAX / 100; at++)
        value = value * 10 + (*at - '0');
    return negative ? -value : value;
}

static bool append_digit(uint64_t *value, unsigned digit)
{
    if (*value > (UINT64_MAX - digit) / 10)
        return false;
    *value = *value * 10 + digit;
    return true;
}

/* What the last number is without its sign, exactly; false when it is not whole, or beyond 64 bits. 1e3 and 2.0 are. */
static bool whole_number(const struct davit__json *json, uint64_t *ret)
{
    const char *at = json->text + (*json->text == '-'), *end = json->text + json->length, *mantissa_end = at;
    while (mantissa_end < end && (*mantissa_end | 0x20) != 'e')
        mantissa_end++;
    const char *point = memchr(at, '.', (size_t)(mantissa_end - at));
    int64_t places = (point ? point : mantissa_end) - at + exponent_of(mantissa_end + (mantissa_end < end), end);
    uint64_t value = 0;
    for (; at < mantissa_end; at++)
        if (at != point && !(places-- > 0 ? append_digit(&value, (unsigned)(*at - '0')) : *at == '0'))
            return false;
    for (; value > 0 && places > 0; places--)
        if (!append_digit(&value, 0))
            return false;
    *ret = value;
    return true;
}

static bool whole_integer(const struct davit__json *json, int64_t *ret)
{
    bool negative = *json->text == '-';
    uint64_t magnitude;
    if (!whole_number(json, &magnitude) || magnitude > (uint64_t)INT64_MAX + negative)
        return false;
    *ret = negative ? (int64_t)(0 - magnitude) : (int64_t)magnitude;
    return true;
}

static bool whole_unsigned(const struct davit__json *json, uint64_t *ret)
{
    return whole_number(json, ret) && (*json->text != '-' || *ret == 0);
}

bool davit__read_integer(struct davit__reading *d, void *dest)
{
    struct davit_int value = {0, DAVIT_SET};
    uint64_t natural;
    bool good = true;
    if (read_plain_number(&d->json, &natural))
        value.value = (int64_t)natural;
    else if (!is_number(&d->json))
        good = davit__read_null(d, "number"), value.state = DAVIT_NULL;
    else if (!davit__json_number(&d->json))
        return false;
    else if (!whole_integer(&d->json, &value.value))
        return refuse_number(d, "a whole number from -2^63 to 2^63-1");
    memcpy(dest, &value, sizeof value);
    return good;
}

bool davit__read_unsigned(struct davit__reading *d, void *dest)
{
    struct davit_uint value = {0, DAVIT_SET};
    bool good = true;
    if (read_plain_number(&d->json, &value.value))
        good = true;
    else if (!is_number(&d->json))
        good = davit__read_null(d, "number"), value.state = DAVIT_NULL;
    else if (!davit__json_number(&d->json))
        return false;
    else if (!whole_unsigned(&d->json, &value.value))
        return refuse_number(d, "a whole number from 0 to 2^64-1");
    memcpy(dest, &value, sizeof value);
    return good;
}

bool davit__read_number(struct davit__reading *d, void *dest)
{
    struct davit_double value = {0, DAVIT_SET};
    bool good = true;
    if (!is_number(&d->json))
        good = davit__read_null(d, "number"), value.state = DAVIT_NULL;
    else if (!davit__json_number(&d->json))
        return false;
    else if (!davit__json_double(&d->json, &value.value))
        return refuse_number(d, "a number that fits a double");
    memcpy(dest, &value, sizeof value);
    return good;
}
