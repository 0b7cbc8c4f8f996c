/*
 * JSON text from structs, by the rows of their types. What the caller did not set is not there; what a version does not
 * have is a problem; what an answer left behind in davit_kept goes back as it came.
 */
#include "json_scan.h"
#include "value.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* A value that is being written. */
struct writing {
    const struct davit_engine *engine;
    struct davit__buffer *buffer;
    struct davit_report *report;
    struct davit__trail *trail;
    const struct davit__kept *kept;    /* of the innermost object; NULL: it came in no answer */
    const struct davit__member *exact; /* of that object, where find_exact() was last; NULL: nowhere yet */
    int version;
    unsigned depth;
};

static void write_value(struct writing *w, struct davit__schema schema, const char *source);
static void write_compound(struct writing *w, struct davit__schema schema, const char *source);

/* ----------------------------------------------------------------------------------------------------- problems --- */

static void problem(struct writing *w, int code, const char *what)
{
    struct davit__buffer path = {0};
    if (w->report->kept < DAVIT_REPORT_MAX) /* of the others, nothing is told but how many they are */
        davit__append_trail(&path, w->trail);
    davit__problem(w->report, code, path.data && !path.failed ? path.data : "", "%s", what);
    w->report->failed |= path.failed;
    davit__buffer_done(&path);
}

/* ------------------------------------------------------------------------------------------------------ scalars --- */

static const void *pointer_at(const char *source)
{
    const void *pointer;
    memcpy(&pointer, source, sizeof pointer);
    return pointer;
}

static bool is_null(const void *pointer)
{
    const void *null = davit_null;
    return pointer == null;
}

/* What stands behind the pointer of a list, a map or a JSON text. */
static size_t count_at(const char *source)
{
    size_t count;
    memcpy(&count, source + sizeof(void *), sizeof count);
    return count;
}

/* The exact text of a string; NULL: it has none. Those of an object lie in memory as they came, and most strings are
   written as they came: a search begins where the last one ended. */
static const struct davit__member *find_exact(struct writing *w, const void *text)
{
    const struct davit__member *first = w->kept ? w->kept->members : NULL;
    const struct davit__member *member = w->exact && w->exact->of <= text ? w->exact : first;
    for (; member && (member->what != DAVIT__EXACT || member->of <= text); member = member->next)
        if (member->what == DAVIT__EXACT)
            w->exact = member;
    return w->exact && w->exact->of == text ? w->exact : NULL;
}

bool davit__json_quote(struct davit__buffer *buffer, const char *text, size_t length)
{
    const char *end = text + length;
    davit__append(buffer, "\"", 1);
    while (text < end) {
        const char *plain = davit__scan(text, end);
        davit__append(buffer, text, (size_t)(plain - text));
        text = plain;
        if (text == end)
            break;
        size_t size = davit__utf8_length(text, end);
        if (size == 0)
            return false;
        if ((unsigned char)*text < 0x20)
            davit__append_format(buffer, "\\u%04x", (unsigned char)*text);
        else if (*text == '"' || *text == '\\')
            davit__append_format(buffer, "\\%c", *text);
        else
            davit__append(buffer, text, size);
        text += size;
    }
    davit__append(buffer, "\"", 1);
    return true;
}

static void write_string(struct writing *w, const char *source)
{
    const char *text = pointer_at(source);
    const struct davit__member *exact = find_exact(w, text);
    if (is_null(text))
        davit__append_text(w->buffer, "null");
    else if (exact)
        davit__append(w->buffer, exact->text, exact->text_size);
    else if (!davit__json_quote(w->buffer, text, strlen(text)))
        problem(w, DAVIT_ERR_CHECK, ": is not UTF-8");
}

static void write_boolean(struct writing *w, const char *source)
{
    static const char *const words[] = {NULL, "null", "false", "true"};
    enum davit_bool value;
    memcpy(&value, source, sizeof value);
    if ((unsigned)value < LENGTH(words))
        davit__append_text(w->buffer, words[value]);
    else
        problem(w, DAVIT_ERR_CHECK, ": is none of enum davit_bool");
}

/* Appends a number; digits from the last one on. */
static void append_number(struct davit__buffer *buffer, uint64_t magnitude, bool negative)
{
    char digits[24], *at = digits + sizeof digits;
    do
        *--at = (char)('0' + magnitude % 10);
    while (magnitude /= 10);
    if (negative)
        *--at = '-';
    davit__append(buffer, at, (size_t)(digits + sizeof digits - at));
}

/* Both kinds of whole numbers begin with their 64 bits. */
static void write_integer(struct writing *w, uint8_t kind, const char *source)
{
    uint64_t value;
    memcpy(&value, source, sizeof value);
    bool negative = kind == DAVIT_KIND_INTEGER && value > INT64_MAX;
    append_number(w->buffer, negative ? 0 - value : value, negative);
}

/* Writes a double with so many digits; whatever the locale has for a point becomes one. */
static void print_double(char *text, size_t capacity, int digits, double value)
{
    snprintf(text, capacity, "%.*g", digits, value);
    char *out = text;
    for (const char *at = text; *at; at++)
        if (strchr("0123456789+-e", *at))
            *out++ = *at;
        else if (out[-1] != '.')
            *out++ = '.';
    *out = '\0';
}

/* The shortest text that reads as the same number. */
static void write_double(struct writing *w, const char *source)
{
    struct davit_double number;
    char text[64];
    memcpy(&number, source, sizeof number);
    if (!isfinite(number.value)) {
        problem(w, DAVIT_ERR_CHECK, ": is infinite or NaN, which JSON cannot say");
        return;
    }
    for (int digits = 15; digits <= 17; digits++) {
        struct davit__json reader;
        double again = 0;
        print_double(text, sizeof text, digits, number.value);
        davit__json_init(&reader, text, strlen(text));
        if (davit__json_number(&reader) && davit__json_double(&reader, &again) && again == number.value)
            break;
    }
    davit__append_text(w->buffer, text);
}

/* All three kinds of numbers have a state behind eight bytes. */
static enum davit_state state_at(const char *source)
{
    enum davit_state state;
    memcpy(&state, source + offsetof(struct davit_int, state), sizeof state);
    return state;
}

static void write_number(struct writing *w, uint8_t kind, const char *source)
{
    enum davit_state state = state_at(source);
    if (state == DAVIT_NULL)
        davit__append_text(w->buffer, "null");
    else if (state != DAVIT_SET)
        problem(w, DAVIT_ERR_CHECK, ": its state is none of enum davit_state");
    else if (kind == DAVIT_KIND_NUMBER)
        write_double(w, source);
    else
        write_integer(w, kind, source);
}

static void write_json(struct writing *w, const char *source)
{
    struct davit_json value;
    struct davit__json reader;
    struct davit_error error;
    memcpy(&value, source, sizeof value);
    davit__json_init(&reader, value.text ? value.text : "", value.text ? value.size : 0);
    reader.depth = w->depth;
    if (davit__json_skip(&reader) && davit__json_over(&reader)) {
        davit__append(w->buffer, value.text, value.size);
        return;
    }
    davit__json_fail(&reader, "it", &error);
    char what[400];
    snprintf(what, sizeof what, ": %.380s", error.message);
    problem(w, reader.code, what);
}

/* ---------------------------------------------------------------------------------------------------- compounds --- */

/* Whether the member may go out: the version has it, as it has its type, or it came in an answer. */
static bool is_allowed(struct writing *w, const struct davit__field *row)
{
    bool came = w->kept && row->bit && w->kept->came[(row->bit - 1) / 64] >> (row->bit - 1) % 64 & 1;
    if (!row->bit || came || davit__in_range(row->versions, w->version))
        return true;
    char what[200];
    snprintf(what, sizeof what, " %s; this client speaks %s", davit__outside(w->engine, row->versions, w->version).text,
             davit_engine_version(w->engine, (size_t)w->version));
    problem(w, DAVIT_ERR_VERSION, what);
    return false;
}

static void write_name(struct writing *w, bool *first, const char *name, size_t size)
{
    davit__append(w->buffer, *first ? "\"" : ",\"", *first ? 1 : 2);
    davit__append(w->buffer, name, size);
    davit__append(w->buffer, "\":", 2);
    *first = false;
}

static void write_object(struct writing *w, const struct davit__type *type, const char *source)
{
    const struct davit__kept *outer = w->kept;
    const struct davit__member *outer_exact = w->exact;
    const struct davit__field *last = NULL;
    bool first = true;
    w->kept = pointer_at(source);
    w->exact = NULL;
    for (size_t i = 0; i < type->fields.count; i++) {
        const struct davit__field *row = &w->engine->fields[type->fields.first + i];
        if (!davit__is_set(row->schema.kind, source + row->offset))
            continue;
        w->trail->name = w->engine->strings + row->name;
        w->trail->size = strlen(w->trail->name);
        const struct davit__member *renamed = w->kept ? w->kept->members : NULL;
        while (renamed && (renamed->what != DAVIT__RENAMED || renamed->of != row))
            renamed = renamed->next;
        if (!is_allowed(w, row))
            continue;
        if (last && last->name == row->name)
            problem(w, DAVIT_ERR_CHECK, ": is set twice, in two kinds");
        last = row;
        write_name(w, &first, renamed ? renamed->name : w->trail->name, renamed ? renamed->name_size : w->trail->size);
        write_value(w, row->schema, source + row->offset);
    }
    for (const struct davit__member *member = w->kept ? w->kept->members : NULL; member; member = member->next)
        if (member->what == DAVIT__UNKNOWN) {
            write_name(w, &first, member->name, member->name_size);
            davit__append(w->buffer, member->text, member->text_size);
        }
    w->kept = outer;
    w->exact = outer_exact;
}

/* A value of a list or map: objects stand in it themselves, and nothing may be unset. */
static void write_item(struct writing *w, struct davit__schema schema, const char *source)
{
    if (schema.kind == DAVIT_KIND_OBJECT)
        write_compound(w, schema, (const char *)&source);
    else if (davit__is_set(schema.kind, source))
        write_value(w, schema, source);
    else
        problem(w, DAVIT_ERR_CHECK, ": is unset; what is in a list or map has a value");
}

static void write_list(struct writing *w, const struct davit__type *type, const char *items, size_t count)
{
    struct davit__schema schema = w->engine->fields[type->fields.first].schema;
    for (size_t i = 0; i < count; i++) {
        w->trail->size = i;
        davit__append(w->buffer, ",", i > 0);
        write_item(w, schema, items + i * type->size);
    }
}

/* Writes a map, or a set, which is a list of names. */
static void write_map(struct writing *w, const struct davit__type *type, const char *items, size_t count)
{
    const struct davit__field *element = type ? &w->engine->fields[type->fields.first] : NULL;
    size_t size = type ? type->size : sizeof(const char *);
    for (size_t i = 0; i < count; i++) {
        const char *item = items + i * size, *name = pointer_at(item);
        w->trail->name = name ? name : "";
        w->trail->size = strlen(w->trail->name);
        davit__append(w->buffer, ",", i > 0);
        if (name && !is_null(name))
            write_string(w, item);
        else
            problem(w, DAVIT_ERR_CHECK, ": a name in a map is NULL");
        davit__append(w->buffer, ":", 1);
        if (element)
            write_item(w, element->schema, item + element->offset);
        else
            davit__append(w->buffer, "{}", 2);
    }
}

/* Writes what is an object or array in JSON, one level deeper than what it is in. */
static void write_nested(struct writing *w, struct davit__schema schema, const char *items, size_t count)
{
    const struct davit__type *type = schema.type ? &w->engine->types[schema.type] : NULL;
    bool list = schema.kind == DAVIT_KIND_LIST;
    struct davit__trail here = {.up = w->trail, .name = list ? NULL : ""};
    if (w->depth == DAVIT_JSON_DEPTH_MAX) {
        problem(w, DAVIT_ERR_LIMIT, ": nests too deep; is a struct inside of itself?");
        return;
    }
    w->depth++;
    w->trail = &here;
    davit__append(w->buffer, list ? "[" : "{", 1);
    if (schema.kind == DAVIT_KIND_OBJECT)
        write_object(w, type, items);
    else if (list)
        write_list(w, type, items, count);
    else
        write_map(w, type, items, count);
    davit__append(w->buffer, list ? "]" : "}", 1);
    w->trail = here.up;
    w->depth--;
}

static void write_compound(struct writing *w, struct davit__schema schema, const char *source)
{
    const char *items = pointer_at(source);
    const void *empty = davit_empty;
    size_t count = schema.kind == DAVIT_KIND_OBJECT ? 0 : count_at(source);
    if (count && (!items || is_null(items) || items == empty))
        problem(w, DAVIT_ERR_CHECK, ": has a count, but no items");
    else if (is_null(items) || (schema.kind == DAVIT_KIND_OBJECT && is_null(pointer_at(items))))
        davit__append_text(w->buffer, "null");
    else
        write_nested(w, schema, items, count);
}

static void write_value(struct writing *w, struct davit__schema schema, const char *source)
{
    switch (schema.kind) {
    case DAVIT_KIND_STRING:
        write_string(w, source);
        break;
    case DAVIT_KIND_BOOLEAN:
        write_boolean(w, source);
        break;
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
    case DAVIT_KIND_NUMBER:
        write_number(w, schema.kind, source);
        break;
    case DAVIT_KIND_JSON:
        write_json(w, source);
        break;
    default:
        write_compound(w, schema, source);
    }
}

void davit__value_write(const struct davit_engine *engine, struct davit__schema schema, int version, const char *name,
                        const void *source, struct davit__buffer *buffer, struct davit_report *report)
{
    struct davit__trail whole = {.name = name, .size = strlen(name)};
    struct writing w = {.engine = engine, .buffer = buffer, .report = report, .trail = &whole, .version = version};
    if (davit__is_set(schema.kind, source))
        write_value(&w, schema, source);
    else
        problem(&w, DAVIT_ERR_CHECK, ": is unset");
    report->failed |= buffer->failed;
}
