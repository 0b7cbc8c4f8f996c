/*
 * Checks a JSON body against its type: unknown members, values of the wrong kind, values that are not allowed, what the
 * version does not have. It walks the body's bytes; that they are JSON is known by then.
 *
 * Refused is what an engine would refuse, or drop without a word. What documents say more than that is not held against
 * a body: engines do without members that are "required", take null for anything and "" for not given, find members
 * whatever their case, and take -1 where a document says that numbers begin at 0.
 */
#include "json.h"

#include <stdio.h>
#include <string.h>

struct walk {
    struct davit__call *call; /* its version is DAVIT__ANY below what the version does not have: once is enough */
    struct davit__json reader;
    struct davit__buffer path; /* "ContainerCreate.body.HostConfig" */
};

/* Once the path could not grow, the report has failed, and no path is read any more. */
static const char *path_of(const struct walk *walk)
{
    return walk->path.failed ? "" : walk->path.data;
}

/* ------------------------------------------------------------------------------------------------------ texts --- */

/* A string or a member's name. One that does not fit, or has a NUL inside, is no name and no allowed value of anything,
   and only has to look like itself. */
struct text {
    char text[200];
};

static struct text text_of(const struct davit__json *reader)
{
    struct text text;
    bool fits = reader->length < sizeof text.text;
    size_t length = fits ? davit__json_unescape(reader, text.text) : 0;
    if (!fits || memchr(text.text, '\0', length))
        snprintf(text.text, sizeof text.text, "%.*s", (int)(fits ? reader->length : sizeof text.text - 1),
                 reader->text);
    else
        text.text[length] = '\0';
    return text;
}

/* Where the last token is, when the caller has written it. */
static struct davit__quoted place_of(const struct walk *walk, enum davit__token token)
{
    struct davit__quoted place = {0};
    size_t byte = (size_t)(walk->reader.text - walk->reader.start) - (token == DAVIT__JSON_STRING);
    if (!walk->call->body->json)
        snprintf(place.text, sizeof place.text, " (byte %.40s)", davit__counted(byte).text);
    return place;
}

/* ------------------------------------------------------------------------------------------------------ kinds --- */

static bool is_whole(const struct davit__json *reader, enum davit_kind kind)
{
    int64_t integer;
    uint64_t natural;
    return davit__json_uint64(reader, &natural) || (kind == DAVIT_KIND_INTEGER && davit__json_int64(reader, &integer));
}

/* Whether the last token begins a value of that kind. */
static bool fits(const struct davit__json *reader, enum davit_kind kind, enum davit__token token)
{
    switch (kind) {
    case DAVIT_KIND_STRING:
        return token == DAVIT__JSON_STRING;
    case DAVIT_KIND_BOOLEAN:
        return token == DAVIT__JSON_TRUE || token == DAVIT__JSON_FALSE;
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
        return token == DAVIT__JSON_NUMBER && is_whole(reader, kind);
    case DAVIT_KIND_NUMBER:
        return token == DAVIT__JSON_NUMBER;
    case DAVIT_KIND_LIST:
        return token == DAVIT__JSON_ARRAY;
    case DAVIT_KIND_OBJECT:
    case DAVIT_KIND_MAP:
    case DAVIT_KIND_SET:
        return token == DAVIT__JSON_OBJECT;
    default:
        return true;
    }
}

/* In the words of JSON, which has one kind of object. A string in the wrong place is not
   shown: it may be a secret. */
static void wrong_kind(struct walk *walk, enum davit_kind kind, enum davit__token token)
{
    static const char *const names[] = {
        [DAVIT__JSON_TRUE] = "true",     [DAVIT__JSON_FALSE] = "false", [DAVIT__JSON_NUMBER] = "number",
        [DAVIT__JSON_STRING] = "string", [DAVIT__JSON_ARRAY] = "list",  [DAVIT__JSON_OBJECT] = "object"};
    bool object = kind == DAVIT_KIND_MAP || kind == DAVIT_KIND_SET;
    bool number = token == DAVIT__JSON_NUMBER && !walk->call->operation->body.secret;
    davit__problem(walk->call->report, DAVIT_ERR_CHECK, path_of(walk), ": expected %s, got %s%s%.*s%s",
                   object ? "object" : davit_kind_name(kind), names[token], number ? " " : "",
                   number ? (int)(walk->reader.length < 40 ? walk->reader.length : 40) : 0, walk->reader.text,
                   place_of(walk, token).text);
}

/* Steps over the rest of the value that the last token began. */
static void skip(struct walk *walk, enum davit__token token)
{
    unsigned depth = walk->reader.depth;
    if (token == DAVIT__JSON_OBJECT || token == DAVIT__JSON_ARRAY)
        while (walk->reader.depth >= depth && davit__json_next(&walk->reader) != DAVIT__JSON_ERROR)
            continue;
}

/* ---------------------------------------------------------------------------------------------------- members --- */

/*
 * The row of a member: best is one that is spelled so, then one that the version has, then one whose kind fits, then
 * the newest. Without a version, a name that stands for two things of one kind may be either: *ret_either.
 */
static const struct davit__field *find_row(const struct walk *walk, const struct davit__type *type, const char *name,
                                           enum davit__token token, bool *ret_either)
{
    const struct davit_engine *engine = walk->call->core->engine;
    const struct davit__field *found = NULL;
    int most = -1;
    for (size_t i = 0; i < type->fields.count; i++) {
        const struct davit__field *row = &engine->fields[type->fields.first + i];
        const char *own = engine->strings + row->name;
        if (!davit__same_name(own, name, strlen(name)))
            continue;
        int worth = (strcmp(own, name) == 0) * 4 + davit__in_range(row->versions, walk->call->version.ordinal) * 2 +
                    fits(&walk->reader, (enum davit_kind)row->schema.kind, token);
        *ret_either = worth == most && found->name == row->name && worth % 2;
        if (worth >= most)
            found = row;
        most = worth > most ? worth : most;
    }
    return found;
}

static void unknown_member(struct walk *walk, const struct davit__type *type, const char *name)
{
    const struct davit_engine *engine = walk->call->core->engine;
    struct davit__nearest near = davit__nearest_fields(engine, type, name, walk->call->version.ordinal);
    davit__problem(walk->call->report, DAVIT_ERR_CHECK, path_of(walk), ": no such member of %s%s",
                   engine->strings + type->name, davit__nearest_text(&near).text);
}

static void wrong_version(struct walk *walk, struct davit__range versions)
{
    const struct davit_engine *engine = walk->call->core->engine;
    int ordinal = walk->call->version.ordinal;
    davit__problem(walk->call->report, DAVIT_ERR_VERSION, path_of(walk), " %s; this client speaks %s",
                   davit__outside(engine, versions, ordinal).text, davit_engine_version(engine, (size_t)ordinal));
}

/*
 * Goes from a member's name to its value, whose first token it returns, and finds its row: NULL when there is
 * nothing to check the value against. Apart from check_object(), so that the name takes no room while what is inside
 * is checked.
 */
__attribute__((noinline)) static const struct davit__field *
enter_member(struct walk *walk, const struct davit__type *type, enum davit__token *ret_token)
{
    struct text name = text_of(&walk->reader);
    bool either = false;
    davit__append_format(&walk->path, ".%s", davit__shown(name.text).text);
    *ret_token = davit__json_next(&walk->reader);
    const struct davit__field *row = find_row(walk, type, name.text, *ret_token, &either);
    if (!row)
        unknown_member(walk, type, name.text);
    else if (!davit__in_range(row->versions, walk->call->version.ordinal))
        wrong_version(walk, row->versions);
    return either ? NULL : row;
}

static void leave(struct walk *walk, size_t size)
{
    if (walk->path.failed)
        return;
    walk->path.size = size;
    walk->path.data[size] = '\0';
}

static void check_value(struct walk *walk, struct davit__schema schema, enum davit__token token);

static void check_object(struct walk *walk, const struct davit__type *type)
{
    int *version = &walk->call->version.ordinal, known = *version;
    size_t size = walk->path.size;
    while (davit__json_next(&walk->reader) == DAVIT__JSON_KEY) {
        enum davit__token token;
        const struct davit__field *row = enter_member(walk, type, &token);
        if (row && !davit__in_range(row->versions, known))
            *version = DAVIT__ANY;
        if (row)
            check_value(walk, row->schema, token);
        else
            skip(walk, token);
        *version = known;
        leave(walk, size);
    }
}

__attribute__((noinline)) static void enter_entry(struct walk *walk)
{
    davit__append_format(&walk->path, ".%s", davit__shown(text_of(&walk->reader).text).text);
}

static void check_map(struct walk *walk, const struct davit__field *element)
{
    size_t size = walk->path.size;
    while (davit__json_next(&walk->reader) == DAVIT__JSON_KEY) {
        enter_entry(walk);
        check_value(walk, element->schema, davit__json_next(&walk->reader));
        leave(walk, size);
    }
}

static void check_list(struct walk *walk, const struct davit__field *element)
{
    size_t size = walk->path.size;
    enum davit__token token = davit__json_next(&walk->reader);
    for (size_t i = 0; token != DAVIT__JSON_ARRAY_END && token != DAVIT__JSON_ERROR; i++) {
        davit__append_format(&walk->path, "[%zu]", i);
        check_value(walk, element->schema, token);
        leave(walk, size);
        token = davit__json_next(&walk->reader);
    }
}

/* ----------------------------------------------------------------------------------------------------- values --- */

static void check_choice(struct walk *walk, const struct davit__type *type, enum davit__token token)
{
    struct text text = text_of(&walk->reader);
    bool unset = token == DAVIT__JSON_STRING && walk->reader.length == 0;
    bool secret = walk->call->operation->body.secret;
    if (!unset)
        davit__check_choice(walk->call, type->values, path_of(walk), text.text,
                            secret ? "[redacted]" : davit__quote(text.text).text);
}

static void check_value(struct walk *walk, struct davit__schema schema, enum davit__token token)
{
    const struct davit_engine *engine = walk->call->core->engine;
    const struct davit__type *type = &engine->types[schema.type];
    if (token == DAVIT__JSON_NULL)
        return;
    if (!fits(&walk->reader, (enum davit_kind)schema.kind, token)) {
        wrong_kind(walk, (enum davit_kind)schema.kind, token);
        skip(walk, token);
    } else if (schema.kind == DAVIT_KIND_OBJECT) {
        check_object(walk, type);
    } else if (schema.kind == DAVIT_KIND_MAP) {
        check_map(walk, &engine->fields[type->fields.first]);
    } else if (schema.kind == DAVIT_KIND_LIST) {
        check_list(walk, &engine->fields[type->fields.first]);
    } else if (type->values.count > 0) {
        check_choice(walk, type, token);
    } else {
        skip(walk, token);
    }
}

void davit__check_type(struct davit__call *call)
{
    struct davit__schema schema = call->operation->body.schema;
    if (call->options.body_check != DAVIT_BODY_CHECK_TYPE || !call->body_json || schema.kind == DAVIT__NOTHING)
        return;
    struct davit__version version = call->version;
    if (!davit__in_range(call->operation->versions, version.ordinal))
        call->version.ordinal = DAVIT__ANY; /* nothing of it is there, which was said */
    struct walk walk = {.call = call};
    davit__append_format(&walk.path, "%.100s.body", call->name);
    davit__json_init(&walk.reader, call->data, call->data_size);
    check_value(&walk, schema, davit__json_next(&walk.reader));
    call->report->failed |= walk.path.failed;
    davit__buffer_done(&walk.path);
    call->version = version;
}
