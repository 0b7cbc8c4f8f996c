/*
 * Checks the text of one parameter's value: its kind, its bounds, the values allowed, and what its place in a request
 * can carry.
 */
#include "json.h"

#include <json-c/json.h>

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static void problem(struct davit__call *call, const char *path, const char *expected, const char *value)
{
    davit__problem(call->report, DAVIT_ERR_CHECK, path, ": expected %s, got %s", expected, davit__quote(value).text);
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

static void check_number(struct davit__call *call, const struct davit__parameter *row, const char *path,
                         const char *value)
{
    struct davit__json reader;
    int64_t integer;
    uint64_t natural;
    double real;
    bool number = read_number(value, &reader);
    if (row->kind == DAVIT_KIND_NUMBER && !(number && davit__json_double(&reader, &real)))
        problem(call, path, "number", value);
    if (row->kind == DAVIT_KIND_UNSIGNED && !(number && reader.whole && davit__json_uint64(&reader, &natural)))
        problem(call, path, number && reader.whole ? "unsigned (0 to 18446744073709551615)" : "unsigned", value);
    if (row->kind != DAVIT_KIND_INTEGER)
        return;
    if (!(number && reader.whole && davit__json_int64(&reader, &integer))) {
        problem(call, path,
                number && reader.whole ? "integer (-9223372036854775808 to 9223372036854775807)" : "integer", value);
        return;
    }
    const struct davit__bounds *bounds = &call->core->engine->bounds[row->bounds];
    if (row->bounds && (integer < bounds->minimum || integer > bounds->maximum)) {
        char expected[80];
        snprintf(expected, sizeof expected, "integer from %" PRId64 " to %" PRId64, bounds->minimum, bounds->maximum);
        problem(call, path, expected, value);
    }
}

static void check_json(struct davit__call *call, const char *path, const char *value)
{
    struct json_object *json = NULL;
    struct davit_error why;
    int r = davit_json_read(value, strlen(value), &json, &why);
    json_object_put(json);
    if (r == DAVIT_ERR_MEMORY)
        call->report->failed = true;
    else if (r != DAVIT_OK)
        davit__problem(call->report, r, path, ": expected JSON, got %s: %s", davit__quote(value).text, why.message);
}

static void check_choice(struct davit__call *call, const struct davit__parameter *row, const char *path,
                         const char *value)
{
    const struct davit_engine *engine = call->core->engine;
    struct davit__buffer choices = {0};
    bool found = row->values.count == 0;
    for (size_t i = 0; i < row->values.count && !found; i++) {
        const struct davit__value *choice = &engine->values[row->values.first + i];
        found = strcmp(engine->strings + choice->text, value) == 0;
        if (davit__in_range(choice->versions, call->version.ordinal))
            davit__append_format(&choices, "%s%s", choices.size ? ", " : "one of ", engine->strings + choice->text);
        else if (found)
            davit__problem(call->report, DAVIT_ERR_VERSION, path, " %s %s", davit__quote(value).text,
                           davit__outside(engine, choice->versions, call->version.ordinal).text);
    }
    if (!found && choices.data)
        problem(call, path, choices.data, value);
    call->report->failed |= choices.failed;
    davit__buffer_done(&choices);
}

/* What would change the request's shape never reaches the wire. */
static void check_text(struct davit__call *call, const struct davit__parameter *row, const char *path,
                       const char *value)
{
    const char *end = value + strlen(value);
    bool in_path = row->place == DAVIT_IN_PATH;
    if (in_path && (*value == '\0' || strcmp(value, ".") == 0 || strcmp(value, "..") == 0)) {
        problem(call, path, "a name that can stand in a path", value);
        return;
    }
    for (const char *at = value; at < end;) {
        size_t length = davit__utf8_length(at, end);
        bool control = (unsigned char)*at < 0x20 || *at == 0x7F;
        if (length == 0 || (control && row->place != DAVIT_IN_QUERY)) {
            problem(call, path, length ? "text without control characters" : "UTF-8", value);
            return;
        }
        at += length;
    }
}

void davit__check_value(struct davit__call *call, const struct davit__parameter *row, const char *path,
                        const char *value)
{
    switch (row->kind) {
    case DAVIT_KIND_BOOLEAN:
        if (!is_boolean(value))
            problem(call, path, "boolean", value);
        break;
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
    case DAVIT_KIND_NUMBER:
        check_number(call, row, path, value);
        break;
    case DAVIT_KIND_JSON:
        check_json(call, path, value);
        break;
    default:
        check_text(call, row, path, value);
        check_choice(call, row, path, value);
    }
}
