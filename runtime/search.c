/*
 * Names that are right, or nearly: whether two are the same but for their case, how far they are apart, and which come
 * nearest to one. A letter's case is that of ASCII, whatever the locale: in Turkish, I is no i.
 */
#include "tables.h"

#include <stdio.h>
#include <string.h>

/* Names are short; what is longer than this is near to nothing. */
#define NAME_MAX_LENGTH 63

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

static bool same_letter(char a, char b)
{
    return lower(a) == lower(b);
}

bool davit__same_name(const char *name, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (!name[i] || !same_letter(name[i], text[i]))
            return false;
    return !name[length];
}

static unsigned smallest(unsigned a, unsigned b, unsigned c)
{
    unsigned least = a < b ? a : b;
    return least < c ? least : c;
}

/* Damerau and Levenshtein's distance with three rows: one letter changed, added, left out, or two swapped. */
static unsigned distance_of(const char *a, const char *b)
{
    size_t a_length = strlen(a), b_length = strlen(b);
    if (a_length > NAME_MAX_LENGTH || b_length > NAME_MAX_LENGTH)
        return NAME_MAX_LENGTH;
    unsigned rows[3][NAME_MAX_LENGTH + 1];
    unsigned *before = rows[0], *above = rows[1], *row = rows[2];
    for (size_t j = 0; j <= b_length; j++)
        above[j] = (unsigned)j;
    for (size_t i = 1; i <= a_length; i++) {
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= b_length; j++) {
            unsigned changed = above[j - 1] + !same_letter(a[i - 1], b[j - 1]);
            row[j] = smallest(above[j] + 1, row[j - 1] + 1, changed);
            bool swapped = i > 1 && j > 1 && same_letter(a[i - 1], b[j - 2]) && same_letter(a[i - 2], b[j - 1]);
            if (swapped && before[j - 2] + 1 < row[j])
                row[j] = before[j - 2] + 1;
        }
        unsigned *oldest = before;
        before = above;
        above = row;
        row = oldest;
    }
    return above[b_length];
}

/* The largest distance at which a name of that length still counts as near. */
static unsigned limit_of(const char *name)
{
    size_t third = strlen(name) / 3;
    return third < 1 ? 1 : third > 6 ? 6 : (unsigned)third;
}

void davit__consider(struct davit__nearest *near, const char *candidate)
{
    unsigned distance = distance_of(near->name, candidate);
    size_t place = near->count;
    while (place > 0 && distance < near->distances[place - 1])
        place--;
    if (distance > limit_of(near->name) || place == DAVIT_NEAREST_MAX)
        return;
    near->count += near->count < DAVIT_NEAREST_MAX;
    for (size_t i = near->count - 1; i > place; i--) {
        near->found[i] = near->found[i - 1];
        near->distances[i] = near->distances[i - 1];
    }
    near->found[place] = candidate;
    near->distances[place] = distance;
}

struct davit__names davit__nearest_text(const struct davit__nearest *near)
{
    struct davit__names names = {0};
    size_t length = 0;
    for (size_t i = 0; i < near->count; i++)
        length += (size_t)snprintf(names.text + length, sizeof names.text - length, "%s%s",
                                   i ? ", " : "; the nearest: ", near->found[i]);
    return names;
}

struct davit__nearest davit__nearest_operations(const struct davit_engine *engine, const char *category,
                                                const char *name)
{
    struct davit__nearest near = {.name = name};
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    while (davit_operation_next(engine, category, NULL, &operation))
        davit__consider(&near, operation.name);
    return near;
}

size_t davit_nearest_operations(const struct davit_engine *engine, const char *category, const char *name,
                                const char *ret[DAVIT_NEAREST_MAX])
{
    struct davit__nearest near = davit__nearest_operations(engine, category, name);
    memcpy(ret, near.found, near.count * sizeof *ret);
    return near.count;
}

struct davit__nearest davit__nearest_types(const struct davit_engine *engine, const char *name)
{
    struct davit__nearest near = {.name = name};
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    while (davit_type_next(engine, NULL, &type))
        davit__consider(&near, type.name);
    return near;
}

size_t davit_nearest_types(const struct davit_engine *engine, const char *name, const char *ret[DAVIT_NEAREST_MAX])
{
    struct davit__nearest near = davit__nearest_types(engine, name);
    memcpy(ret, near.found, near.count * sizeof *ret);
    return near.count;
}
