/*
 * What generated tables say, found by name, number or nearness: engines, versions, operations, types.
 */
#ifndef DAVIT_TABLES_H
#define DAVIT_TABLES_H

#include "basics.h"
#include "rows.h"

/* ------------------------------------------------------------------------------------------------------ rows.c --- */

/** A text of a row; NULL for "none". */
static inline const char *davit__text_of(const struct davit_engine *engine, davit__text text)
{
    return text ? engine->strings + text : NULL;
}

/** Any version: for what is asked before the version is known. */
#define DAVIT__ANY (-1)

/** Whether a range has the version of that ordinal. */
static inline bool davit__in_range(struct davit__range range, int version)
{
    return version == DAVIT__ANY || (version >= range.first && version <= range.last);
}

/** The first and last version of a range as texts; NULL for an open end. */
const char *davit__since(const struct davit_engine *engine, struct davit__range range);
const char *davit__until(const struct davit_engine *engine, struct davit__range range);

/** Tells the versions of a range to who wants to know: each may be NULL. */
void davit__show_range(const struct davit_engine *engine, struct davit__range range, const char **ret_since,
                       const char **ret_until);

/** The operation of that name or alias; NULL when there is none. */
const struct davit__operation *davit__find_operation(const struct davit_engine *engine, const char *name);

/** The category as the tables spell it, whatever the case asked for; 0 when there is none. */
davit__text davit__find_category(const struct davit_engine *engine, const char *name);

const char *davit__method_name(const struct davit__operation *operation);

/** What is said of a name that is no engine's; NULL: there is not even one. */
int davit__fail_engine(const char *name, struct davit_error *reterr);

/** What davit_operation_find() says of a name that is none. */
int davit__fail_operation(const struct davit_engine *engine, const char *category, const char *name,
                          struct davit_error *reterr);

/** Why a range does not have that ordinal: "needs API 1.41", "ended with API 1.51". */
struct davit__quoted davit__outside(const struct davit_engine *engine, struct davit__range range, int ordinal);

/* --------------------------------------------------------------------------------------------------- numbers.c --- */

/**
 * The version that a text starts with, "1.41", "v1.41" or "5.8.3", as a number that is the greater the newer it is, and
 * where it ends; 0: none, or one with a part over 1000.
 */
int davit__version_number(const char *text, const char **ret_end);

/** That number as a text. */
struct davit__quoted davit__version_text(int number);

/** Whether two numbers differ in the third part at most. */
bool davit__same_minor(int a, int b);

/** The ordinal of the version that a text stands for: see davit_engine_version_find(); -1 when there is none. */
int davit__version_ordinal(const struct davit_engine *engine, const char *version);

/** The number of the version that an engine says it speaks; 0 when the text (may be NULL) is none of that engine's. */
int davit__version_offered(const struct davit_engine *engine, const char *text);

/** The ordinal of the nearest listed version of the same minor, else of the newest older one; -1: all are newer. */
int davit__version_below(const struct davit_engine *engine, int number);

/** What is said of a version that the tables do not have. */
int davit__fail_version(const struct davit_engine *engine, const char *version, struct davit_error *reterr);

/* ---------------------------------------------------------------------------------------------------- search.c --- */

/** Whether the `length` bytes of a text are that name, whatever the case of its letters. */
bool davit__same_name(const char *name, const char *text, size_t length);

/** The candidates nearest to a name, best first; begin with {.name = …}. */
struct davit__nearest {
    const char *name;
    const char *found[DAVIT_NEAREST_MAX];
    unsigned distances[DAVIT_NEAREST_MAX];
    size_t count;
};

/** Keeps a candidate if it is near enough, and nearer than others. Upper and lower case are the same. */
void davit__consider(struct davit__nearest *near, const char *candidate);

/** Room for what messages say of near names. */
struct davit__names {
    char text[240];
};

/** "; the nearest: all, last"; empty when nothing is near. */
struct davit__names davit__nearest_text(const struct davit__nearest *near);

/** The operations (of a category, unless NULL) and the types that are nearest to a name. */
struct davit__nearest davit__nearest_operations(const struct davit_engine *engine, const char *category,
                                                const char *name);
struct davit__nearest davit__nearest_types(const struct davit_engine *engine, const char *name);

/* -------------------------------------------------------------------------------------------------- discover.c --- */

/** Hands a filled struct to a caller whose header may know fewer members; false when its size is from no _INIT. */
bool davit__hand_over(void *ret, void *info, size_t size);

/** The row behind an info; NULL for a fresh _INIT. */
const struct davit__operation *davit__operation_of(const struct davit_operation_info *operation);

/* ----------------------------------------------------------------------------------------------------- types.c --- */

/** The type of that name; NULL when there is none. */
const struct davit__type *davit__find_type(const struct davit_engine *engine, const char *name);

/** What is said of a name that is no type's. */
int davit__fail_type(const struct davit_engine *engine, const char *name, struct davit_error *reterr);

/** The fields of a version that are nearest to a name. */
struct davit__nearest davit__nearest_fields(const struct davit_engine *engine, const struct davit__type *type,
                                            const char *name, int version);

#endif
