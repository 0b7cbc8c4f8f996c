/*
 * Structs from JSON text, by the rows of their types: straight from the bytes, without a tree in between. Strictness is
 * the reader's; what is tolerated stands here: members that are missing, null or unknown, names in another case. Every
 * member is read whatever the version, and what a struct cannot hold is left behind in its davit_kept.
 */
#include "value_read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------------------------------------------- members --- */

/* The room for what the struct of an object cannot hold; made when it is first needed. */
static struct davit__kept *kept_of(struct davit__reading *d, struct davit__object *object)
{
    size_t words = (object->type->bits + 63U) / 64;
    if (!object->kept) {
        object->kept = davit__arena_get(d->arena, sizeof *object->kept + words * sizeof object->kept->came[0]);
        if (!object->kept)
            return davit__reading_no_memory(d), NULL;
        object->tail = &object->kept->members;
        memcpy(object->dest, &object->kept, sizeof object->kept);
    }
    return object->kept;
}

struct davit__member *davit__keep(struct davit__reading *d, enum davit__keeping what, const void *of)
{
    struct davit__member *member = kept_of(d, d->object) ? davit__arena_get(d->arena, sizeof *member) : NULL;
    if (!member)
        return davit__reading_no_memory(d), NULL;
    member->what = what;
    member->of = of;
    *d->object->tail = member;
    d->object->tail = &member->next;
    return member;
}

/* Copies what will be needed when the text is gone. */
static const char *copy(struct davit__reading *d, const char *text, size_t size)
{
    char *found = d->texts;
    memcpy(found, text, size);
    d->texts += size;
    return found;
}

static bool keep_unknown(struct davit__reading *d, const char *name, size_t size)
{
    size_t count = 0;
    for (struct davit__member *other = d->object->kept ? d->object->kept->members : NULL; other; other = other->next) {
        if (other->what == DAVIT__UNKNOWN && other->name_size == size && memcmp(other->name, name, size) == 0)
            return davit__reading_twice(d);
        if (++count == DAVIT_UNKNOWN_MAX)
            return davit__reading_fail(d, DAVIT_ERR_LIMIT, "more than %d unknown members", DAVIT_UNKNOWN_MAX);
    }
    if (!davit__json_skip(&d->json))
        return false;
    struct davit__member *member = davit__keep(d, DAVIT__UNKNOWN, NULL);
    if (!member)
        return false;
    member->name = copy(d, name, size);
    member->name_size = size;
    member->text = copy(d, d->json.text, d->json.length);
    member->text_size = d->json.length;
    return true;
}

/* Compares a row's name with one that is not ended. */
static int compare_name(const struct davit__reading *d, const struct davit__field *row, const char *name, size_t size)
{
    const char *own = d->engine->strings + row->name;
    int order = strncmp(own, name, size);
    return order ? order : own[size] != '\0';
}

/* The first row of that name; NULL when there is none. */
static const struct davit__field *find_exact(const struct davit__reading *d, const char *name, size_t size)
{
    const struct davit__field *rows = d->engine->fields + d->object->type->fields.first;
    size_t low = 0, high = d->object->type->fields.count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (compare_name(d, &rows[middle], name, size) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < d->object->type->fields.count && compare_name(d, &rows[low], name, size) == 0;
    return found ? &rows[low] : NULL;
}

/* Whether the object had that field, by its place in the type. */
static bool is_seen(const struct davit__object *object, size_t place)
{
    return object->seen[place / 64] >> place % 64 & 1;
}

/* A row whose name differs in case only, as Go's reader takes it: engines write Id and ID. */
static const struct davit__field *find_similar(const struct davit__reading *d, const char *name, size_t size)
{
    const struct davit__field *rows = d->engine->fields + d->object->type->fields.first;
    for (size_t i = 0; i < d->object->type->fields.count; i++) {
        const char *own = d->engine->strings + rows[i].name;
        if (davit__same_name(own, name, size) && !is_seen(d->object, i))
            return &rows[i];
    }
    return NULL;
}

/* Whether a row's kind is that of the value that comes. */
static bool fits(const struct davit__field *row, char c)
{
    switch (row->schema.kind) {
    case DAVIT_KIND_STRING:
        return c == '"';
    case DAVIT_KIND_BOOLEAN:
        return c == 't' || c == 'f';
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
    case DAVIT_KIND_NUMBER:
        return c == '-' || (c >= '0' && c <= '9');
    case DAVIT_KIND_LIST:
        return c == '[';
    case DAVIT_KIND_JSON:
        return true;
    default:
        return c == '{';
    }
}

/* Of the rows of one name, which are neighbours, the one whose kind the value has; else the newest. */
static const struct davit__field *choose(const struct davit__reading *d, const struct davit__field *row, char c)
{
    const struct davit__field *first = d->engine->fields + d->object->type->fields.first;
    const struct davit__field *end = first + d->object->type->fields.count;
    while (row > first && row[-1].name == row->name)
        row--;
    while (!fits(row, c) && row + 1 < end && row[1].name == row->name)
        row++;
    return row;
}

/* Reads a member's name, and finds its row; NULL when it has none. `after` guesses, and learns for the next time. */
static bool read_name(struct davit__reading *d, struct davit__guess *after, const struct davit__field **ret)
{
    struct davit__json *json = &d->json;
    if (*json->at != '"')
        return davit__json_expect(json, "expected a member name in quotes");
    const struct davit__field *guess = &d->engine->fields[after->field];
    const char *own = d->engine->strings + guess->name;
    json->text = json->at + 1;
    json->length = after->length;
    if (after->length && (size_t)(json->end - json->at) > after->length + 1U && json->text[after->length] == '"' &&
        memcmp(json->text, own, after->length) == 0) {
        json->at += after->length + 2;
        *ret = guess;
    } else if (!davit__json_string(json)) {
        return false;
    } else {
        *ret = json->escaped ? NULL : find_exact(d, json->text, json->length);
        if (*ret && json->length <= UINT16_MAX)
            *after = (struct davit__guess){(uint16_t)(*ret - d->engine->fields), (uint16_t)json->length};
    }
    d->trail->name = json->text;
    d->trail->size = json->length;
    return davit__reading_colon(d);
}

static bool mark_came(struct davit__reading *d, const struct davit__field *row)
{
    struct davit__kept *kept = kept_of(d, d->object);
    if (kept)
        kept->came[(row->bit - 1) / 64] |= (uint64_t)1 << (row->bit - 1) % 64;
    return kept;
}

/* A name in another case: it is the field's, and goes back as it came. */
static bool keep_name(struct davit__reading *d, const struct davit__field *row, const char *name, size_t size)
{
    struct davit__member *member = davit__keep(d, DAVIT__RENAMED, row);
    if (!member)
        return false;
    member->name = copy(d, name, size);
    member->name_size = size;
    return true;
}

/* Reads a member whose name is read, into the field of that row. */
static bool read_field(struct davit__reading *d, const struct davit__field *row)
{
    size_t place = (size_t)(row - d->engine->fields) - d->object->type->fields.first;
    if (is_seen(d->object, place))
        return davit__reading_twice(d);
    d->object->seen[place / 64] |= (uint64_t)1 << place % 64;
    if (row->bit) {
        row = choose(d, row, *d->json.at);
        if (!mark_came(d, row))
            return false;
    }
    return davit__read_value(d, row->schema, d->object->dest + row->offset);
}

/* Reads a member whose name is no field's. */
static bool read_other(struct davit__reading *d)
{
    const char *name = d->trail->name;
    size_t size = d->trail->size;
    const struct davit__field *row = memchr(name, '\\', size) ? NULL : find_similar(d, name, size);
    if (!row)
        return keep_unknown(d, name, size);
    return keep_name(d, row, name, size) && read_field(d, row);
}

/* ---------------------------------------------------------------------------------------------------- objects --- */

/* Reads an object into its zeroed struct; the reader stands at the brace. */
static bool read_object(struct davit__reading *d, size_t type, char *dest)
{
    struct davit__trail here = {.up = d->trail, .name = ""};
    struct davit__object object = {.up = d->object, .type = &d->engine->types[type], .dest = dest};
    struct davit__guess *after = &d->first[type];
    memset(object.seen, 0, (object.type->fields.count + 63U) / 64 * sizeof object.seen[0]);
    if (!davit__reading_open(d))
        return false;
    d->trail = &here;
    d->object = &object;
    bool more = *d->json.at != '}';
    while (more) {
        const struct davit__field *row = NULL;
        if (!read_name(d, after, &row) || !(row ? read_field(d, row) : read_other(d)) ||
            !davit__reading_next(d, '}', &more))
            return false;
        if (row)
            after = &d->after[row - d->engine->fields];
    }
    d->trail = here.up;
    d->object = object.up;
    return davit__reading_close(d);
}

/* Reads an object that stands in its list or map itself: null is said in it. */
static bool read_inline_object(struct davit__reading *d, size_t type, char *dest)
{
    const void *null = davit_null;
    if (*d->json.at == '{')
        return read_object(d, type, dest);
    if (!davit__read_null(d, "object"))
        return false;
    memcpy(dest, &null, sizeof null);
    return true;
}

bool davit__read_item(struct davit__reading *d, const struct davit__field *element, char *dest)
{
    if (element->schema.kind == DAVIT_KIND_OBJECT)
        return read_inline_object(d, element->schema.type, dest);
    return davit__read_value(d, element->schema, dest);
}

/* ----------------------------------------------------------------------------------------------------- values --- */

static bool read_struct(struct davit__reading *d, size_t type, void *dest)
{
    char *object = davit__arena_get(d->arena, d->engine->types[type].size);
    if (!object)
        return davit__reading_no_memory(d);
    memcpy(dest, &object, sizeof object);
    return read_object(d, type, object);
}

/* Reads what is an object or array in JSON, or null. */
static bool read_compound(struct davit__reading *d, struct davit__schema schema, void *dest)
{
    bool list = schema.kind == DAVIT_KIND_LIST;
    const struct davit__type *type = schema.type ? &d->engine->types[schema.type] : NULL;
    if (*d->json.at != (list ? '[' : '{')) {
        const void *null = davit_null;
        if (!davit__read_null(d, list ? "array" : "object"))
            return false;
        memcpy(dest, &null, sizeof null);
        return true;
    }
    if (schema.kind == DAVIT_KIND_OBJECT)
        return read_struct(d, schema.type, dest);
    return list ? davit__read_list(d, type, dest) : davit__read_map(d, type, dest);
}

bool davit__read_value(struct davit__reading *d, struct davit__schema schema, void *dest)
{
    switch (schema.kind) {
    case DAVIT_KIND_STRING:
        return davit__read_string(d, dest);
    case DAVIT_KIND_BOOLEAN:
        return davit__read_boolean(d, dest);
    case DAVIT_KIND_INTEGER:
        return davit__read_integer(d, dest);
    case DAVIT_KIND_UNSIGNED:
        return davit__read_unsigned(d, dest);
    case DAVIT_KIND_NUMBER:
        return davit__read_number(d, dest);
    case DAVIT_KIND_JSON:
        return davit__read_json(d, dest);
    default:
        return read_compound(d, schema, dest);
    }
}
