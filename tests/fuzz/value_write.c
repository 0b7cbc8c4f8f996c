/*
 * Structs as a caller may fill them, right or wrong, written as JSON. The bytes are lines: the first has the letter of
 * the type and the version, the others are members and their values, as fill() takes them. What is written says what
 * the struct does, and reads the same again; what cannot be said is refused, and nothing else is.
 */
#include "values.h"

#include <math.h>

/* The lines that are left. */
struct script {
    const struct davit_engine *engine;
    char *at, *end;
    struct davit__arena arena;
};

static const char *take_line(struct script *script)
{
    char *line = script->at;
    script->at = memchr(line, '\n', (size_t)(script->end - line));
    script->at = script->at ? script->at : script->end;
    if (script->at < script->end)
        *script->at++ = '\0';
    return line;
}

static char *make(struct script *script, size_t size)
{
    char *made = davit__arena_get(&script->arena, size);
    require(made != NULL);
    return made;
}

/* ------------------------------------------------------------------------------------------------ structs made --- */

static void fill(struct script *script, struct davit__schema schema, char *at);

static void put_pointer(char *at, const void *pointer)
{
    memcpy(at, &pointer, sizeof pointer);
}

static void fill_boolean(const char *line, char *at)
{
    int value = *line == 't' ? DAVIT_TRUE : *line == 'f' ? DAVIT_FALSE : *line == '~' ? DAVIT_BOOL_NULL : atoi(line);
    memcpy(at, &value, sizeof value);
}

/* A number, or # and a state. */
static void fill_number(uint8_t kind, const char *line, char *at)
{
    int state = *line == '~' ? DAVIT_NULL : *line == '#' ? atoi(line + 1) : *line ? DAVIT_SET : DAVIT_UNSET;
    long long integer = strtoll(line, NULL, 10);
    unsigned long long natural = strtoull(line, NULL, 10);
    double real = strtod(line, NULL);
    const void *value = kind == DAVIT_KIND_INTEGER    ? (void *)&integer
                        : kind == DAVIT_KIND_UNSIGNED ? (void *)&natural
                                                      : (void *)&real;
    if (state == DAVIT_SET)
        memcpy(at, value, sizeof integer);
    memcpy(at + offsetof(struct davit_int, state), &state, sizeof state);
}

static void fill_json(const char *line, char *at)
{
    struct davit_json json = {*line && *line != '~' ? line : NULL, strlen(line)};
    memcpy(at, &json, sizeof json);
}

/* Members until a line that is no member's name. */
static void fill_object(struct script *script, const struct davit__type *type, char *at)
{
    for (;;) {
        const char *name = take_line(script);
        const struct davit__field *row = &script->engine->fields[type->fields.first], *end = row + type->fields.count;
        while (row < end && strcmp(script->engine->strings + row->name, name) != 0)
            row++;
        if (row == end)
            return;
        if (row + 1 < end && row[1].name == row->name && !is_unset(row->schema.kind, at + row->offset))
            row++; /* the second time it is the second kind */
        fill(script, row->schema, at + row->offset);
    }
}

static void fill_item(struct script *script, struct davit__schema schema, char *at)
{
    if (schema.kind != DAVIT_KIND_OBJECT)
        fill(script, schema, at);
    else if (*take_line(script) == '~')
        put_pointer(at, davit_null);
    else
        fill_object(script, &script->engine->types[schema.type], at);
}

/* A list, map or set of so many items, each after its name. */
static void fill_items(struct script *script, struct davit__schema schema, size_t count, char *at)
{
    const struct davit__type *type = schema.type ? &script->engine->types[schema.type] : NULL;
    const struct davit__field *inside = type ? &script->engine->fields[type->fields.first] : NULL;
    size_t size = type ? type->size : sizeof(char *);
    struct davit_string_list list = {count ? (const char **)(void *)make(script, count * size) : davit_empty, count};
    for (size_t i = 0; i < count; i++) {
        char *item = (char *)(void *)list.items + i * size;
        if (schema.kind != DAVIT_KIND_LIST)
            fill(script, (struct davit__schema){DAVIT_KIND_STRING, 0}, item);
        if (inside)
            fill_item(script, inside->schema, item + inside->offset);
    }
    memcpy(at, &list, sizeof list);
}

/* A list, map or set: a count; or ~, = or - and a count that none should have: it is null, empty, or NULL. */
static void fill_list(struct script *script, struct davit__schema schema, const char *line, char *at)
{
    const char **items = *line == '~' ? davit_null : *line == '=' ? davit_empty : NULL;
    struct davit_string_list none = {items, *line ? strtoul(line + 1, NULL, 10) : 0};
    if (*line >= '0' && *line <= '9')
        fill_items(script, schema, strtoul(line, NULL, 10) % 100, at);
    else
        memcpy(at, &none, sizeof none);
}

/* One value: a line that is empty leaves it unset, ~ is null. */
static void fill(struct script *script, struct davit__schema schema, char *at)
{
    const char *line = take_line(script);
    char *object;
    switch (schema.kind) {
    case DAVIT_KIND_STRING:
        put_pointer(at, *line == '~' ? davit_null : *line == '"' ? line + 1 : *line ? line : NULL);
        return;
    case DAVIT_KIND_BOOLEAN:
        fill_boolean(line, at);
        return;
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
    case DAVIT_KIND_NUMBER:
        fill_number(schema.kind, line, at);
        return;
    case DAVIT_KIND_JSON:
        fill_json(line, at);
        return;
    case DAVIT_KIND_OBJECT:
        object = *line == '~' ? davit_null : *line ? make(script, script->engine->types[schema.type].size) : NULL;
        put_pointer(at, object);
        if (object && *line != '~')
            fill_object(script, &script->engine->types[schema.type], object);
        return;
    default:
        fill_list(script, schema, line, at);
    }
}

/* --------------------------------------------------------------------------------------- what can be said of it --- */

/* Where a value is to stand: in how many objects and arrays, at which version. */
struct place {
    const struct davit_engine *engine;
    size_t depth;
    int version; /* its ordinal; -1: none in particular */
};

static bool can_be_said(struct davit__schema schema, const char *at, struct place place);

static const char *pointer_at(const char *at)
{
    const char *pointer;
    memcpy(&pointer, at, sizeof pointer);
    return pointer;
}

static bool is_null(const char *at)
{
    const char *null = davit_null;
    return pointer_at(at) == null;
}

static bool can_be_name(const char *name)
{
    return name && name != (const char *)davit_null && is_utf8(name);
}

static bool can_number(uint8_t kind, const char *at)
{
    struct davit_double real;
    memcpy(&real, at, sizeof real);
    int state = (int)real.state;
    return state == DAVIT_NULL || (state == DAVIT_SET && (kind != DAVIT_KIND_NUMBER || isfinite(real.value)));
}

/* Whether that is JSON, also so deep. */
static bool can_json(const char *at, size_t depth)
{
    struct davit_json json;
    memcpy(&json, at, sizeof json);
    if (!json.text)
        return false;
    char *text = malloc(json.size + 2 * depth + 1);
    require(text != NULL);
    memset(text, '[', depth);
    memcpy(text + depth, json.text, json.size);
    memset(text + depth + json.size, ']', depth);
    bool good = grammar(json.text, json.size, false, NULL) == DAVIT_OK &&
                grammar(text, json.size + 2 * depth, false, NULL) == DAVIT_OK;
    free(text);
    return good;
}

static bool can_object(const struct davit__type *type, const char *at, struct place place)
{
    const struct davit__field *last = NULL;
    bool good = place.depth <= DAVIT_JSON_DEPTH_MAX;
    for (size_t i = 0; good && i < type->fields.count; i++) {
        const struct davit__field *row = &place.engine->fields[type->fields.first + i];
        if (is_unset(row->schema.kind, at + row->offset))
            continue;
        bool is_second = last && last->name == row->name;
        last = row;
        bool is_there = place.version < 0 || row->bit == 0 ||
                        (row->versions.first <= place.version && place.version <= row->versions.last);
        good = is_there && !is_second && can_be_said(row->schema, at + row->offset, place);
    }
    return good;
}

/* An object in a list or map stands there itself. */
static bool can_item(struct davit__schema schema, const char *at, struct place place)
{
    if (schema.kind != DAVIT_KIND_OBJECT)
        return can_be_said(schema, at, place);
    place.depth++;
    return is_null(at) || can_object(&place.engine->types[schema.type], at, place);
}

static bool can_items(struct davit__schema schema, const char *at, struct place place)
{
    const struct davit__type *type = schema.type ? &place.engine->types[schema.type] : NULL;
    const struct davit__field *inside = type ? &place.engine->fields[type->fields.first] : NULL;
    struct davit_string_list list;
    memcpy(&list, at, sizeof list);
    const char *null = davit_null, *empty = davit_empty, *items = pointer_at(at);
    bool good = list.count == 0 || (items && items != null && items != empty);
    if (items == null)
        return good;
    good = good && place.depth <= DAVIT_JSON_DEPTH_MAX;
    for (size_t i = 0; good && i < list.count; i++) {
        const char *item = items + i * (type ? type->size : sizeof(char *));
        good = (schema.kind == DAVIT_KIND_LIST || can_be_name(pointer_at(item))) &&
               (!inside || can_item(inside->schema, item + inside->offset, place));
    }
    return good;
}

/* Whether JSON has words for the value. */
static bool can_be_said(struct davit__schema schema, const char *at, struct place place)
{
    struct place within = {place.engine, place.depth + 1, place.version};
    int boolean;
    if (is_unset(schema.kind, at))
        return false;
    switch (schema.kind) {
    case DAVIT_KIND_STRING:
        return is_utf8(pointer_at(at));
    case DAVIT_KIND_BOOLEAN:
        memcpy(&boolean, at, sizeof boolean);
        return boolean >= DAVIT_BOOL_NULL && boolean <= DAVIT_TRUE;
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
    case DAVIT_KIND_NUMBER:
        return can_number(schema.kind, at);
    case DAVIT_KIND_JSON:
        return can_json(at, place.depth);
    case DAVIT_KIND_OBJECT:
        return is_null(at) || is_null(pointer_at(at)) ||
               can_object(&place.engine->types[schema.type], pointer_at(at), within);
    default:
        return can_items(schema, at, within);
    }
}

/* ----------------------------------------------------------------------------------------------- what is written ---
   */

/* A tree of the text says what the struct does, and so does a struct that is read from it. */
static void check_text(struct target target, const char *at, const char *text, size_t size)
{
    struct json_object *tree = NULL;
    struct davit_value *value = NULL;
    struct davit_error error;
    require(strlen(text) == size && grammar(text, size, false, NULL) == DAVIT_OK);
    if (!tree_of(text, size, false, &tree)) /* names of the struct came twice, or something in its JSON */
        return;
    require(agrees(target.engine, target.schema, at, tree));
    int r = davit_value_read(target.engine, davit_engine_layout(target.engine), target.shape, target.type, text, size,
                             &value, &error);
    if (r == DAVIT_OK) {
        const void *address = davit_value_get(value);
        const void *read = target.schema.kind == DAVIT_KIND_OBJECT ? (const void *)&address : address;
        require(agrees(target.engine, target.schema, read, tree));
    } else {
        require(r == DAVIT_ERR_LIMIT && complains(&error, "inside of each other"));
    }
    davit_value_free(value);
    json_object_put(tree);
}

static int ordinal_of(const struct davit_engine *engine, const char *version)
{
    int ordinal = (int)davit_engine_version_count(engine);
    while (--ordinal >= 0 && strcmp(davit_engine_version(engine, (size_t)ordinal), version) != 0)
        continue;
    return ordinal;
}

static void check_write(struct target target, const char *at, int version)
{
    struct davit_error error;
    char *text = NULL;
    size_t size = 0;
    int r = davit_value_write(target.engine, davit_engine_layout(target.engine), target.shape, target.type,
                              target.schema.kind == DAVIT_KIND_OBJECT ? pointer_at(at) : at,
                              version < 0 ? NULL : davit_engine_version(target.engine, (size_t)version), &text, &size,
                              &error);
    require((r == DAVIT_OK) == can_be_said(target.schema, at, (struct place){target.engine, 0, version}));
    if (r == DAVIT_OK) {
        check_text(target, at, text, size);
    } else {
        require_error(r, &error);
        require(error.problem_count > 0 && text == NULL);
        require(r == DAVIT_ERR_VERSION || !can_be_said(target.schema, at, (struct place){target.engine, 0, -1}));
    }
    free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    struct target target = target_of(*data);
    char *lines = malloc(size);
    char value[DAVIT__VALUE_MAX] = {0};
    require(lines != NULL);
    memcpy(lines, data + 1, size - 1);
    lines[size - 1] = '\0';
    struct script script = {target.engine, lines, lines + size - 1, {0}};
    int version = ordinal_of(target.engine, take_line(&script));
    fill(&script, target.schema, value);
    if (target.schema.kind != DAVIT_KIND_OBJECT || pointer_at(value))
        check_write(target, value, version);
    davit__arena_done(&script.arena);
    free(lines);
    return 0;
}
