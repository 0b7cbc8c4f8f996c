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
        if (other->what != DAVIT__EXACT && other->name_size == size && memcmp(other->name, name, size) == 0)
            return davit__reading_twice(d);
        count += other->what == DAVIT__UNKNOWN;
        if (count == DAVIT_UNKNOWN_MAX)
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
    if (order == 0 && strnlen(own, size) < size)
        return -1; /* the name goes on behind a NUL */
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
        bool first = i == 0 || rows[i - 1].name != rows[i].name;
        if (first && davit__same_name(own, name, size) && !is_seen(d->object, i))
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

/* Of the rows of one name, which are neighbours from the first one on: the one of the value's kind, else the newest. */
static const struct davit__field *choose(const struct davit__reading *d, const struct davit__field *row, char c)
{
    const struct davit__slice fields = d->object->type->fields;
    const struct davit__field *end = d->engine->fields + fields.first + fields.count;
    while (!fits(row, c) && row + 1 < end && row[1].name == row->name)
        row++;
    return row;
}

/* The name that was just read, its escapes resolved where the next text will go. */
static const char *plain_name(struct davit__reading *d, size_t *ret_size)
{
    *ret_size = d->json.escaped ? davit__json_unescape(&d->json, d->texts) : d->json.length;
    return d->json.escaped ? d->texts : d->json.text;
}

/* Takes the member that came here the last time, if it comes again: one comparison instead of a search. A guess is a
   field's number, and above it the length of its name; the first ones are for what follows each field, the others for
   what comes first in each type. */
static const struct davit__field *take_guess(struct davit__json *json, const struct davit_engine *engine,
                                             unsigned guess)
{
    const struct davit__field *row = &engine->fields[guess & UINT16_MAX];
    size_t length = guess >> 16;
    const char *name = json->at + 1;
    if (!length || (size_t)(json->end - name) <= length || name[length] != '"' ||
        memcmp(name, engine->strings + row->name, length) != 0)
        return NULL;
    json->text = name;
    json->length = length;
    json->at += length + 2;
    return row;
}

/* Reads a member's name, and finds its row; NULL when it has none. */
static bool read_name(struct davit__reading *d, unsigned *guess, const struct davit__field **ret)
{
    struct davit__json *json = &d->json;
    if (*json->at != '"')
        return davit__json_expect(json, "expected a member name in quotes");
    *ret = take_guess(json, d->engine, __atomic_load_n(guess, __ATOMIC_RELAXED));
    if (!*ret) {
        size_t size;
        if (!davit__json_string(json))
            return false;
        const char *name = plain_name(d, &size);
        *ret = find_exact(d, name, size);
        if (*ret)
            __atomic_store_n(guess, (unsigned)(*ret - d->engine->fields) | (unsigned)size << 16, __ATOMIC_RELAXED);
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

/* How much of its struct a member takes. */
static size_t size_of(uint8_t kind)
{
    bool pointer = kind == DAVIT_KIND_STRING || kind == DAVIT_KIND_OBJECT;
    return pointer ? sizeof(void *) : kind == DAVIT_KIND_BOOLEAN ? sizeof(enum davit_bool) : DAVIT__VALUE_MAX;
}

/* The field has a value: its name came twice, or else one in another case came first, which is no field's any more. */
static bool release_field(struct davit__reading *d, const struct davit__field *row)
{
    struct davit__member *member = d->object->kept ? d->object->kept->members : NULL;
    while (member && (member->what != DAVIT__RENAMED || ((const struct davit__field *)member->of)->name != row->name))
        member = member->next;
    if (!member)
        return davit__reading_twice(d);
    char *text = davit__arena_get(d->arena, member->text_size);
    if (!text)
        return davit__reading_no_memory(d);
    row = member->of;
    memset(d->object->dest + row->offset, 0, size_of(row->schema.kind));
    member->what = DAVIT__UNKNOWN;
    member->text = memcpy(text, member->text, member->text_size);
    return true;
}

/* Reads a member whose name is read, into the field of that row. */
static bool read_field(struct davit__reading *d, const struct davit__field *row)
{
    size_t place = (size_t)(row - d->engine->fields) - d->object->type->fields.first;
    if (is_seen(d->object, place) && !release_field(d, row))
        return false;
    d->object->seen[place / 64] |= (uint64_t)1 << place % 64;
    if (row->bit) {
        row = choose(d, row, *d->json.at);
        if (!mark_came(d, row))
            return false;
    }
    return davit__read_value(d, row->schema, d->object->dest + row->offset);
}

/* Reads a member whose name differs from its field's in case: it goes back as it came. */
static bool read_renamed(struct davit__reading *d, const struct davit__field *row)
{
    struct davit__member *member = davit__keep(d, DAVIT__RENAMED, row->bit ? choose(d, row, *d->json.at) : row);
    if (!member)
        return false;
    member->name = copy(d, d->trail->name, d->trail->size);
    member->name_size = d->trail->size;
    member->text = d->json.at;
    if (!read_field(d, row))
        return false;
    member->text_size = (size_t)(d->json.at - member->text);
    return true;
}

/* Reads a member whose name is no field's. */
static bool read_other(struct davit__reading *d)
{
    size_t size;
    const char *name = plain_name(d, &size);
    const struct davit__field *row = find_similar(d, name, size);
    return row ? read_renamed(d, row) : keep_unknown(d, d->trail->name, d->trail->size);
}

/* ---------------------------------------------------------------------------------------------------- objects --- */

/* Reads an object into its zeroed struct; the reader stands at the brace. */
static bool read_object(struct davit__reading *d, size_t type, char *dest)
{
    struct davit__trail here = {.up = d->trail, .name = ""};
    struct davit__object object = {.up = d->object, .type = &d->engine->types[type], .dest = dest};
    unsigned *after = &d->after[d->engine->field_count + type];
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
