/*
 * Checks the text of one parameter's value: its kind, its bounds, the values allowed, and what its place in a request
 * can carry.
 */
#include "json.h"

#include <json-c/json.h>

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One value on its way through the checks. */
struct value {
    struct davit__call *call;
    const struct davit__parameter *row;
    const char *text;
};

static struct davit__path path_of(const struct value *value)
{
    return davit__path_of(value->call, davit__text_of(value->call->core->engine, value->row->name));
}

/* How messages show the value. */
static struct davit__quoted shown(const struct value *value)
{
    const struct davit_engine *engine = value->call->core->engine;
    bool secret =
        value->row->place == DAVIT_IN_HEADER && davit__is_secret(engine, davit__text_of(engine, value->row->name));
    return secret ? (struct davit__quoted){"[redacted]"} : davit__quote(value->text);
}

static void problem(const struct value *value, const char *expected)
{
    davit__problem(value->call->report, DAVIT_ERR_CHECK, path_of(value).text, ": expected %s, got %s", expected,
                   shown(value).text);
}

static bool is_boolean(const char *value)
{
    return strcmp(value, "true") == 0 || strcmp(value, "false") == 0 || strcmp(value, "1") == 0 ||
           strcmp(value, "0") == 0;
}

/* Reads a number by the JSON reader's grammar: no sign but a minus, no zeros in front, nothing around it. */
static bool read_number(const char *value, struct davit__json *reader)
{
    davit__json_init(reader, value, strlen(value));
    bool tight = *value == '-' || (*value >= '0' && *value <= '9');
    if (!tight || davit__json_next(reader) != DAVIT__JSON_NUMBER || reader->length != strlen(value))
        return false;
    return strcmp(value, "-0") != 0;
}

static void check_integer(const struct value *value, const struct davit__json *reader, bool whole)
{
    int64_t integer;
    const struct davit__bounds *bounds = &value->call->core->engine->bounds[value->row->bounds];
    if (!whole || !davit__json_int64(reader, &integer)) {
        problem(value, whole ? "integer (-9223372036854775808 to 9223372036854775807)" : "integer");
    } else if (value->row->bounds && (integer < bounds->minimum || integer > bounds->maximum)) {
        char expected[80];
        snprintf(expected, sizeof expected, "integer from %" PRId64 " to %" PRId64, bounds->minimum, bounds->maximum);
        problem(value, expected);
    }
}

static void check_number(const struct value *value)
{
    struct davit__json reader;
    uint64_t natural;
    double real;
    bool number = read_number(value->text, &reader), whole = number && reader.whole;
    if (value->row->kind == DAVIT_KIND_INTEGER)
        check_integer(value, &reader, whole);
    else if (value->row->kind == DAVIT_KIND_UNSIGNED && !(whole && davit__json_uint64(&reader, &natural)))
        problem(value, whole ? "unsigned (0 to 18446744073709551615)" : "unsigned");
    else if (value->row->kind == DAVIT_KIND_NUMBER && !(number && davit__json_double(&reader, &real)))
        problem(value, "number");
}

static void check_json(const struct value *value)
{
    struct json_object *json = NULL;
    struct davit_error why;
    int r = davit_json_read(value->text, strlen(value->text), &json, &why);
    json_object_put(json);
    if (r == DAVIT_ERR_MEMORY)
        value->call->report->failed = true;
    else if (r != DAVIT_OK)
        davit__problem(value->call->report, r, path_of(value).text, ": expected JSON, got %s: %s", shown(value).text,
                       why.message);
}

void davit__check_choice(struct davit__call *call, struct davit__slice values, const char *path, const char *text,
                         const char *shown)
{
    const struct davit_engine *engine = call->core->engine;
    int version = call->version.ordinal;
    struct davit__buffer choices = {0};
    bool found = values.count == 0;
    for (size_t i = 0; i < values.count && !found; i++) {
        const struct davit__value *row = &engine->values[values.first + i];
        const char *choice = engine->strings + row->text;
        found = strcmp(choice, text) == 0;
        if (davit__in_range(row->versions, version))
            davit__append_format(&choices, "%s%s", choices.size ? ", " : "", *choice ? choice : "\"\"");
        else if (found)
            davit__problem(call->report, DAVIT_ERR_VERSION, path, " %s %s", shown,
                           davit__outside(engine, row->versions, version).text);
    }
    if (!found && choices.data)
        davit__problem(call->report, DAVIT_ERR_CHECK, path, ": expected one of %s, got %s", choices.data, shown);
    call->report->failed |= choices.failed;
    davit__buffer_done(&choices);
}

/* The character at *io, written plainly or as %XX, and a step behind it. */
static char next_character(const char **io)
{
    static const char digits[] = "0123456789ABCDEFabcdef";
    const char *at = *io;
    bool escaped = *at == '%' && strspn(at + 1, digits) >= 2;
    *io = at + (escaped ? 3 : 1);
    return escaped ? (char)strtoul((char[]){at[1], at[2], '\0'}, NULL, 16) : *at;
}

bool davit__has_dot_segment(const char *path, bool escapes)
{
    size_t length = 0, dots = 0;
    for (bool over = false; !over;) {
        over = *path == '\0';
        char c = over ? '/' : escapes ? next_character(&path) : *path++;
        if (c == '/' && length == dots && (dots == 1 || dots == 2))
            return true;
        length = c == '/' ? 0 : length + 1;
        dots = c == '/' ? 0 : dots + (c == '.');
    }
    return false;
}

/* What would change the request's shape never reaches the wire. */
static bool check_text(const struct value *value)
{
    const char *text = value->text, *end = text + strlen(text);
    if (value->row->place == DAVIT_IN_PATH && (*text == '\0' || davit__has_dot_segment(text, false)))
        return problem(value, "a name that can stand in a path"), false;
    for (const char *at = text; at < end;) {
        size_t length = davit__utf8_length(at, end);
        bool control = (unsigned char)*at < 0x20 || *at == 0x7F;
        if (length == 0 || (control && value->row->place != DAVIT_IN_QUERY))
            return problem(value, length ? "text without control characters" : "UTF-8"), false;
        at += length;
    }
    return true;
}

void davit__check_value(struct davit__call *call, const struct davit__parameter *row, const char *text)
{
    struct value value = {.call = call, .row = row, .text = text};
    switch (row->kind) {
    case DAVIT_KIND_BOOLEAN:
        if (!is_boolean(text))
            problem(&value, "boolean");
        break;
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
    case DAVIT_KIND_NUMBER:
        check_number(&value);
        break;
    case DAVIT_KIND_JSON:
        check_json(&value);
        break;
    default:
        if (check_text(&value) && row->values.count)
            davit__check_choice(call, row->values, path_of(&value).text, text, shown(&value).text);
    }
}
