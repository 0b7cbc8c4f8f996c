/*
 * Lists, maps and sets from JSON text. How many items there will be, nobody says: they gather in memory that all lists
 * of one depth share, and move to the arena when the last one was read.
 */
#include "value_read.h"

#include <stdlib.h>
#include <string.h>

/* The items of a list or map while they come. Those of one depth share their memory: one is read at a time. */
static void *next_item(struct davit__reading *d, struct davit__level *level, size_t count, size_t size)
{
    if (level->capacity < (count + 1) * size) {
        size_t capacity = level->capacity * 2 > 16 * size ? level->capacity * 2 : 16 * size;
        char *items = realloc(level->items, capacity);
        if (!items)
            return davit__reading_no_memory(d), NULL;
        level->items = items;
        level->capacity = capacity;
    }
    return memset(level->items + count * size, 0, size);
}

/* Many items stay where they are, few are copied. */
#define MANY ((size_t)64 << 10)

/* Hands the items over to the arena, and writes the list. */
static bool finish_items(struct davit__reading *d, struct davit__level *level, size_t count, size_t size, void *dest)
{
    const void *items = davit_empty;
    if (count * size >= MANY) {
        void *fitting = realloc(level->items, count * size);
        if (fitting)
            level->items = fitting;
        if (!davit__arena_adopt(d->arena, level->items))
            return davit__reading_no_memory(d);
        items = level->items;
        *level = (struct davit__level){0};
    } else if (count) {
        void *copied = davit__arena_get(d->arena, count * size);
        if (!copied)
            return davit__reading_no_memory(d);
        items = memcpy(copied, level->items, count * size);
    }
    memcpy(dest, &items, sizeof items);
    memcpy((char *)dest + sizeof items, &count, sizeof count);
    d->level--;
    return true;
}

static struct davit__level *open_level(struct davit__reading *d)
{
    if (d->level == DAVIT__LEVELS) {
        davit__reading_fail(d, DAVIT_ERR_LIMIT, "more than %d lists and maps inside of each other", DAVIT__LEVELS);
        return NULL;
    }
    if (d->level == d->used)
        d->levels[d->used++] = (struct davit__level){0};
    return &d->levels[d->level++];
}

bool davit__read_list(struct davit__reading *d, const struct davit__type *type, void *dest)
{
    const struct davit__field *element = &d->engine->fields[type->fields.first];
    struct davit__trail here = {.up = d->trail};
    struct davit__level *level = open_level(d);
    if (!level || !davit__reading_open(d))
        return false;
    d->trail = &here;
    for (bool more = *d->json.at != ']'; more; here.size++) {
        char *item = next_item(d, level, here.size, type->size);
        if (!item || !davit__read_item(d, element, item) || !davit__reading_next(d, ']', &more))
            return false;
    }
    d->trail = here.up;
    return davit__reading_close(d) && finish_items(d, level, here.size, type->size, dest);
}

bool davit__read_sequence(struct davit__reading *d, const struct davit__type *type, void *dest)
{
    const struct davit__field *element = &d->engine->fields[type->fields.first];
    struct davit__trail here = {.up = d->trail};
    struct davit__level *level = open_level(d);
    d->trail = &here;
    for (; davit__json_more(&d->json); here.size++) {
        char *item = next_item(d, level, here.size, type->size);
        if (!item || !davit__read_item(d, element, item))
            return false;
    }
    d->trail = here.up;
    return finish_items(d, level, here.size, type->size, dest);
}

/* A larger map is looked through when it is complete. */
#define SMALL_MAP 64

/* Whether the newest name stood before. `marks` has a bit for each name that did: most maps need no closer look. */
static bool is_new_name(const char *items, size_t count, size_t size, const char *name, uint64_t *marks)
{
    size_t length = strlen(name);
    unsigned hash = (unsigned)length * 7 + (unsigned char)name[0] + (unsigned char)name[length ? length - 1 : 0] * 3U;
    uint64_t mark = (uint64_t)1 << hash % 64;
    bool maybe = *marks & mark;
    *marks |= mark;
    for (size_t i = 0; maybe && i < count && count < SMALL_MAP; i++) {
        const char *other;
        memcpy(&other, items + i * size, sizeof other);
        if (strcmp(other, name) == 0)
            return false;
    }
    return true;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Whether all names of a large map differ. */
static bool are_new_names(struct davit__reading *d, const char *items, size_t count, size_t size)
{
    if (count <= SMALL_MAP)
        return true;
    const char **names = malloc(count * sizeof *names);
    if (!names)
        return davit__reading_no_memory(d);
    for (size_t i = 0; i < count; i++)
        memcpy(&names[i], items + i * size, sizeof names[i]);
    qsort(names, count, sizeof *names, compare_names);
    bool good = true;
    for (size_t i = 1; i < count && good; i++)
        if (strcmp(names[i - 1], names[i]) == 0) {
            d->trail->name = names[i];
            d->trail->size = strlen(names[i]);
            good = davit__reading_twice(d);
        }
    free(names);
    return good;
}

/* A set's values say nothing, and are all {}. */
static bool read_set_value(struct davit__reading *d)
{
    if (*d->json.at != '{')
        return davit__reading_wrong(d, "{}");
    if (!davit__reading_open(d))
        return false;
    if (*d->json.at != '}')
        return davit__reading_fail(d, DAVIT_ERR_DECODE, "expected {}, got an object with members");
    return davit__reading_close(d);
}

/* Reads a map, or a set, which is a list of its names. */
bool davit__read_map(struct davit__reading *d, const struct davit__type *type, void *dest)
{
    const struct davit__field *element = type ? &d->engine->fields[type->fields.first] : NULL;
    size_t size = type ? type->size : sizeof(const char *), count = 0;
    struct davit__trail here = {.up = d->trail, .name = ""};
    struct davit__level *level = open_level(d);
    uint64_t marks = 0;
    if (!level || !davit__reading_open(d))
        return false;
    d->trail = &here;
    for (bool more = *d->json.at != '}'; more; count++) {
        char *item = next_item(d, level, count, size);
        const char *name;
        if (!item || !davit__read_map_name(d, &name))
            return false;
        memcpy(item, &name, sizeof name);
        if (!is_new_name(level->items, count, size, name, &marks))
            return davit__reading_twice(d);
        if (!(element ? davit__read_item(d, element, item + element->offset) : read_set_value(d)) ||
            !davit__reading_next(d, '}', &more))
            return false;
    }
    if (!are_new_names(d, level->items, count, size))
        return false;
    d->trail = here.up;
    return davit__reading_close(d) && finish_items(d, level, count, size, dest);
}
