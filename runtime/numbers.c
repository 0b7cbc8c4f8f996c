/*
 * Version numbers: "1.41", or "5.8.3" for an engine whose versions have a third part. Versions that differ in that part
 * alone are nearly the same, so that who names one that is not listed gets the nearest.
 */
#include "tables.h"

#include <stdio.h>
#include <string.h>

/* Where the parts are in a number. The third one is one higher there: 0 is none. */
#define PART_MAX    1000
#define MAJOR_SHIFT 21
#define MINOR_SHIFT 11
#define THIRD_MASK  ((1 << MINOR_SHIFT) - 1)

/* Reads a part; -1 when there is none, or none that an engine has. */
static int read_part(const char **io)
{
    const char *start = *io;
    int part = 0;
    for (; **io >= '0' && **io <= '9' && part <= PART_MAX; (*io)++)
        part = part * 10 + (**io - '0');
    bool plain = *start != '0' || *io == start + 1; /* nobody writes 041 */
    return *io > start && part <= PART_MAX && plain ? part : -1;
}

/* Reads a part that has a dot in front. What comes without one is none of it. */
static int read_further(const char **io)
{
    const char *at = *io + 1;
    int part = **io == '.' ? read_part(&at) : -1;
    if (part >= 0)
        *io = at;
    return part;
}

int davit__version_number(const char *text, const char **ret_end)
{
    text += *text == 'v';
    int major = read_part(&text), minor = major < 0 ? -1 : read_further(&text);
    if (minor < 0)
        return 0;
    int third = read_further(&text);
    *ret_end = text;
    return major << MAJOR_SHIFT | minor << MINOR_SHIFT | (third + 1);
}

struct davit__quoted davit__version_text(int number)
{
    struct davit__quoted text;
    int major = number >> MAJOR_SHIFT, minor = (number >> MINOR_SHIFT) & ((1 << (MAJOR_SHIFT - MINOR_SHIFT)) - 1);
    int size = snprintf(text.text, sizeof text.text, "%d.%d", major, minor);
    if (number & THIRD_MASK)
        snprintf(text.text + size, sizeof text.text - (size_t)size, ".%d", (number & THIRD_MASK) - 1);
    return text;
}

bool davit__same_minor(int a, int b)
{
    return a >> MINOR_SHIFT == b >> MINOR_SHIFT;
}

/* The number of a listed version. */
static int listed(const struct davit_engine *engine, int ordinal)
{
    const char *end;
    return davit__version_number(davit_engine_version(engine, (size_t)ordinal), &end);
}

/* Whether versions of the engine have so many parts. */
static bool has_form(const struct davit_engine *engine, int number)
{
    return !(number & THIRD_MASK) || (listed(engine, 0) & THIRD_MASK);
}

/* The nearest listed version of the same minor, the older of two; without a third part, the newest; -1: none. */
static int nearest(const struct davit_engine *engine, int number)
{
    int best = -1, distance = 0;
    for (int i = 0; i < engine->version_count; i++) {
        int each = listed(engine, i), far = each < number ? number - each : each - number;
        bool nearer = best < 0 || far < distance || !(number & THIRD_MASK);
        if (davit__same_minor(each, number) && nearer) {
            best = i;
            distance = far;
        }
    }
    return best;
}

int davit__version_ordinal(const struct davit_engine *engine, const char *version)
{
    const char *end;
    for (int i = 0; i < engine->version_count; i++)
        if (strcmp(engine->strings + engine->versions[i], version + (*version == 'v')) == 0)
            return i;
    int number = davit__version_number(version, &end);
    return number && !*end && has_form(engine, number) ? nearest(engine, number) : -1;
}

int davit__version_offered(const struct davit_engine *engine, const char *text)
{
    const char *end;
    int number = text ? davit__version_number(text, &end) : 0;
    bool whole = number && (!*end || *end == '-' || *end == '+'); /* "5.0.0-rc1" is nearly 5.0.0 */
    return whole && has_form(engine, number) ? number : 0;
}

int davit__version_below(const struct davit_engine *engine, int number)
{
    int ordinal = nearest(engine, number), last = engine->version_count - 1;
    while (ordinal < 0 && last >= 0 && listed(engine, last) > number)
        last--;
    return ordinal < 0 ? last : ordinal;
}

/* "; the nearest: 4.7.2, 4.9.5": the listed ones on both sides of a version that lies between. */
static struct davit__names neighbours(const struct davit_engine *engine, const char *version)
{
    struct davit__names text = {""};
    const char *end;
    int number = davit__version_number(version, &end), below = number ? davit__version_below(engine, number) : -1;
    if (below >= 0 && below + 1 < engine->version_count)
        snprintf(text.text, sizeof text.text, "; the nearest: %s, %s", davit_engine_version(engine, (size_t)below),
                 davit_engine_version(engine, (size_t)below + 1));
    return text;
}

int davit__fail_version(const struct davit_engine *engine, const char *version, struct davit_error *reterr)
{
    return davit__fail(reterr, DAVIT_ERR_VERSION, "%s has no API version %s; there are %s to %s%s",
                       davit_engine_name(engine), davit__quote(version).text, davit_engine_version(engine, 0),
                       davit_engine_version(engine, engine->version_count - 1U), neighbours(engine, version).text);
}

int davit_engine_version_find(const struct davit_engine *engine, const char *text, const char **ret,
                              struct davit_error *reterr)
{
    if (!engine || !text || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT,
                           "davit_engine_version_find: engine, text and ret may not be NULL");
    int ordinal = davit__version_ordinal(engine, text);
    if (ordinal < 0)
        return davit__fail_version(engine, text, reterr);
    *ret = davit_engine_version(engine, (size_t)ordinal);
    return DAVIT_OK;
}
