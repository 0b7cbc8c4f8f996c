/*
 * Names that are right, or nearly: whether two are the same but for their case, how far they are apart, and which
 * operations come nearest to one. A letter's case is that of ASCII, whatever the locale: in Turkish, I is no i.
 */
#include "internal.h"

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
unsigned davit__distance(const char *a, const char *b)
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

unsigned davit__near(const char *name)
{
    size_t third = strlen(name) / 3;
    return third < 1 ? 1 : third > 6 ? 6 : (unsigned)third;
}

size_t davit_nearest_operations(const struct davit_engine *engine, const char *category, const char *name,
                                const char *ret[DAVIT_NEAREST_MAX])
{
    unsigned distances[DAVIT_NEAREST_MAX];
    size_t count = 0;
    unsigned limit = davit__near(name);
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    while (davit_operation_next(engine, category, NULL, &operation)) {
        unsigned distance = davit__distance(name, operation.name);
        size_t place = count;
        while (place > 0 && distance < distances[place - 1])
            place--;
        if (distance > limit || place == DAVIT_NEAREST_MAX)
            continue;
        count += count < DAVIT_NEAREST_MAX;
        for (size_t i = count - 1; i > place; i--) {
            ret[i] = ret[i - 1];
            distances[i] = distances[i - 1];
        }
        ret[place] = operation.name;
        distances[place] = distance;
    }
    return count;
}
