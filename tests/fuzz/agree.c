/*
 * Whether a struct says what a tree says, member by member, by the rows: the other way to see what reading made of a
 * text, and what writing has to make of a struct. And whether two trees say the same.
 */
#include "values.h"

#include <stdio.h>
#include <strings.h>

static bool is_number(struct json_object *tree)
{
    return json_object_is_type(tree, json_type_int) || json_object_is_type(tree, json_type_double);
}

/* ------------------------------------------------------------------------------------------------- two trees --- */

/* Whether a whole number is exactly a double. */
static bool is_double(struct json_object *number)
{
    const char *text = json_object_get_string(number);
    char nearest[400];
    snprintf(nearest, sizeof nearest, "%.0f", json_object_get_double(number));
    return strcmp(text, nearest) == 0;
}

/* 2.0 in a whole number's place comes back as 2; a whole number in a double's place as the nearest double, which is
   that very number below 2^53. */
static bool same_number(struct json_object *a, struct json_object *b)
{
    double nearest = json_object_get_double(a);
    bool whole = json_object_is_type(a, json_type_int) && json_object_is_type(b, json_type_int);
    if (whole && (nearest < 0x1p53 && nearest > -0x1p53))
        return json_object_equal(a, b);
    return nearest == json_object_get_double(b) && (!whole || json_object_equal(a, b) || is_double(b));
}

static bool same_members(struct json_object *a, struct json_object *b)
{
    struct json_object *other;
    json_object_object_foreach(a, name, member)
    {
        if (!json_object_object_get_ex(b, name, &other) || !same(member, other))
            return false;
    }
    return json_object_object_length(a) == json_object_object_length(b);
}

static bool same_items(struct json_object *a, struct json_object *b)
{
    size_t count = json_object_array_length(a);
    bool good = count == json_object_array_length(b);
    for (size_t i = 0; good && i < count; i++)
        good = same(json_object_array_get_idx(a, i), json_object_array_get_idx(b, i));
    return good;
}

bool same(struct json_object *a, struct json_object *b)
{
    if (is_number(a) && is_number(b))
        return same_number(a, b);
    if (json_object_get_type(a) != json_object_get_type(b))
        return false;
    if (json_object_is_type(a, json_type_object))
        return same_members(a, b);
    return json_object_is_type(a, json_type_array) ? same_items(a, b) : json_object_equal(a, b);
}

/* --------------------------------------------------------------------------------------------------- scalars --- */

static const void *pointer_at(const char *at)
{
    const void *pointer;
    memcpy(&pointer, at, sizeof pointer);
    return pointer;
}

static bool is_null(const char *at)
{
    const void *null = davit_null;
    return pointer_at(at) == null;
}

static int state_at(const char *at)
{
    struct davit_int number;
    memcpy(&number, at, sizeof number);
    return (int)number.state;
}

bool is_unset(uint8_t kind, const char *at)
{
    enum davit_bool boolean;
    struct davit_string_list list; /* stands for all that is a pointer and a count */
    switch (kind) {
    case DAVIT_KIND_STRING:
    case DAVIT_KIND_OBJECT:
        return pointer_at(at) == NULL;
    case DAVIT_KIND_BOOLEAN:
        memcpy(&boolean, at, sizeof boolean);
        return boolean == DAVIT_BOOL_UNSET;
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
    case DAVIT_KIND_NUMBER:
        return state_at(at) == DAVIT_UNSET;
    default:
        memcpy(&list, at, sizeof list);
        return !list.items && list.count == 0;
    }
}

/* A C string and JSON's, of which C sees what is before U+0000. */
static bool agrees_string(const char *text, struct json_object *tree)
{
    if (!json_object_is_type(tree, json_type_string))
        return false;
    const char *whole = json_object_get_string(tree);
    size_t length = strnlen(whole, (size_t)json_object_get_string_len(tree));
    return strlen(text) == length && memcmp(text, whole, length) == 0 && is_utf8(text);
}

static bool agrees_boolean(const char *at, struct json_object *tree)
{
    enum davit_bool value;
    memcpy(&value, at, sizeof value);
    if (!json_object_is_type(tree, json_type_boolean))
        return value == DAVIT_BOOL_NULL && !tree;
    return value == (json_object_get_boolean(tree) ? DAVIT_TRUE : DAVIT_FALSE);
}

/* Cuts a number into digits, without leading or trailing zeros, and the power of ten that they are multiplied with. */
static long take_digits(const char *text, char *ret)
{
    char *out = ret;
    long power = 0;
    bool fraction = false;
    for (; *text && *text != 'e' && *text != 'E'; text++) {
        power -= fraction;
        fraction |= *text == '.';
        if (*text >= '0' && *text <= '9' && (out > ret || *text != '0'))
            *out++ = *text;
    }
    long exponent = *text ? strtol(text + 1, NULL, 10) : 0;
    for (; out > ret && out[-1] == '0'; power++)
        out--;
    *out = '\0';
    return exponent < -100000 || exponent > 100000 ? exponent : power + exponent;
}

/* Whether a whole number is exactly what the text says: no double in between. */
static bool is_exactly(uint64_t magnitude, bool negative, const char *text)
{
    char own[24], digits[4200], own_digits[24];
    require(strlen(text) < sizeof digits);
    snprintf(own, sizeof own, "%llu", (unsigned long long)magnitude);
    long power = take_digits(text, digits);
    bool good = strcmp(digits, (take_digits(own, own_digits), own_digits)) == 0;
    return good && (magnitude == 0 || (power == take_digits(own, own_digits) && negative == (*text == '-')));
}

static bool agrees_number(uint8_t kind, const char *at, struct json_object *tree)
{
    struct davit_int integer;
    struct davit_uint natural;
    struct davit_double real;
    memcpy(&integer, at, sizeof integer);
    memcpy(&natural, at, sizeof natural);
    memcpy(&real, at, sizeof real);
    if (!tree || !is_number(tree))
        return !tree && integer.state == DAVIT_NULL;
    if (integer.state != DAVIT_SET)
        return false;
    if (kind == DAVIT_KIND_NUMBER)
        return real.value == json_object_get_double(tree);
    bool negative = kind == DAVIT_KIND_INTEGER && integer.value < 0;
    return is_exactly(negative ? 0 - natural.value : natural.value, negative, json_object_get_string(tree));
}

static bool agrees_json(const char *at, struct json_object *tree)
{
    struct davit_json json;
    struct json_object *own = NULL;
    memcpy(&json, at, sizeof json);
    bool good = json.text && davit_json_read(json.text, json.size, &own, NULL) == DAVIT_OK && same(own, tree);
    json_object_put(own);
    return good;
}

/* ------------------------------------------------------------------------------------------------- compounds --- */

/* The member of that name, or else the first whose name differs in case only. */
static bool find_member(struct json_object *tree, const char *name, struct json_object **ret)
{
    if (json_object_object_get_ex(tree, name, ret))
        return true;
    json_object_object_foreach(tree, other, member)
    {
        if (strcasecmp(other, name) == 0) {
            *ret = member;
            return true;
        }
    }
    return false;
}

/* Of the rows of one name, which are neighbours, the one that is set; NULL when none or several are. */
static const struct davit__field *find_set(const struct davit__field *row, size_t count, const char *at)
{
    const struct davit__field *found = NULL;
    size_t others = 0;
    for (size_t i = 0; i < count && row[i].name == row->name; i++)
        if (!is_unset(row[i].schema.kind, at + row[i].offset)) {
            others += found != NULL;
            found = &row[i];
        }
    return others ? NULL : found;
}

static bool agrees_object(const struct davit_engine *engine, const struct davit__type *type, const char *at,
                          struct json_object *tree)
{
    const struct davit__field *rows = &engine->fields[type->fields.first];
    if (!json_object_is_type(tree, json_type_object))
        return false;
    for (size_t i = 0; i < type->fields.count; i++) {
        if (i > 0 && rows[i - 1].name == rows[i].name)
            continue;
        struct json_object *member = NULL;
        bool is_there = find_member(tree, engine->strings + rows[i].name, &member);
        const struct davit__field *set = find_set(&rows[i], type->fields.count - i, at);
        if (is_there != (set != NULL) || (set && !agrees(engine, set->schema, at + set->offset, member)))
            return false;
    }
    return true;
}

/* An object that stands in its list or map itself. */
static bool agrees_item(const struct davit_engine *engine, struct davit__schema schema, const char *at,
                        struct json_object *tree)
{
    if (schema.kind != DAVIT_KIND_OBJECT)
        return agrees(engine, schema, at, tree);
    return is_null(at) ? !tree : agrees_object(engine, &engine->types[schema.type], at, tree);
}

static bool agrees_list(const struct davit_engine *engine, const struct davit__type *type, const char *items,
                        size_t count, struct json_object *tree)
{
    struct davit__schema inside = engine->fields[type->fields.first].schema;
    bool good = json_object_is_type(tree, json_type_array) && json_object_array_length(tree) == count;
    for (size_t i = 0; good && i < count; i++)
        good = agrees_item(engine, inside, items + i * type->size, json_object_array_get_idx(tree, i));
    return good;
}

/* A map, or a set: a list of names, whose values are {}. Members come in their order. */
static bool agrees_map(const struct davit_engine *engine, const struct davit__type *type, const char *items,
                       size_t count, struct json_object *tree)
{
    const struct davit__field *inside = type ? &engine->fields[type->fields.first] : NULL;
    size_t i = 0, size = type ? type->size : sizeof(char *);
    if (!json_object_is_type(tree, json_type_object) || (size_t)json_object_object_length(tree) != count)
        return false;
    json_object_object_foreach(tree, name, member)
    {
        const char *item = items + i++ * size;
        bool good = inside ? agrees_item(engine, inside->schema, item + inside->offset, member)
                           : json_object_is_type(member, json_type_object) && json_object_object_length(member) == 0;
        if (!good || strcmp(pointer_at(item), name) != 0)
            return false;
    }
    return true;
}

static bool agrees_compound(const struct davit_engine *engine, struct davit__schema schema, const char *at,
                            struct json_object *tree)
{
    const struct davit__type *type = schema.type ? &engine->types[schema.type] : NULL;
    if (is_null(at))
        return !tree;
    if (schema.kind == DAVIT_KIND_OBJECT)
        return is_null(pointer_at(at)) ? !tree : agrees_object(engine, type, pointer_at(at), tree);
    struct davit_string_list list;
    memcpy(&list, at, sizeof list);
    return schema.kind == DAVIT_KIND_LIST ? agrees_list(engine, type, pointer_at(at), list.count, tree)
                                          : agrees_map(engine, type, pointer_at(at), list.count, tree);
}

bool agrees(const struct davit_engine *engine, struct davit__schema schema, const char *at, struct json_object *tree)
{
    if (is_unset(schema.kind, at))
        return false;
    switch (schema.kind) {
    case DAVIT_KIND_STRING:
        return is_null(at) ? !tree : agrees_string(pointer_at(at), tree);
    case DAVIT_KIND_BOOLEAN:
        return agrees_boolean(at, tree);
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
    case DAVIT_KIND_NUMBER:
        return agrees_number(schema.kind, at, tree);
    case DAVIT_KIND_JSON:
        return agrees_json(at, tree);
    default:
        return agrees_compound(engine, schema, at, tree);
    }
}
