/*
 * What the readers of values share: value_read.c has the objects, value_items.c the lists and maps, value_scalar.c the
 * rest. Nobody else includes this.
 */
#ifndef DAVIT_VALUE_READ_H
#define DAVIT_VALUE_READ_H

#include "value.h"

/* The most lists and maps inside of each other, not counting those that are kept as JSON. */
#define DAVIT__LEVELS 64

/* The most fields of a type; codegen sees to it. */
#define DAVIT__FIELDS_MAX 512

/** The items of the list or map that is being read at one depth. */
struct davit__level {
    char *items;
    size_t capacity; /* in bytes */
};

/** An object that is being read. */
struct davit__object {
    struct davit__object *up;
    const struct davit__type *type;
    char *dest;
    struct davit__kept *kept;    /* NULL: nothing yet */
    struct davit__member **tail; /* where the next one goes */
    uint64_t seen[DAVIT__FIELDS_MAX / 64];
};

/** A value that is being read. */
struct davit__reading {
    struct davit__json json;
    const struct davit_engine *engine;
    struct davit__arena *arena;
    char *texts;     /* where the next text goes: the block is as large as the JSON, and its quotes make room
                                    for every NUL */
    unsigned *after; /* atomic: see take_guess() in value_read.c */
    struct davit__object *object; /* the innermost; NULL: none */
    struct davit__trail *trail;   /* likewise */
    unsigned level, used;         /* the next one, and how many there are yet */
    struct davit__level levels[DAVIT__LEVELS];
    int code; /* why it failed, unless the JSON reader knows */
    struct davit_error *error;
};

/* What went wrong. All of these return false. */
bool davit__reading_no_memory(struct davit__reading *d);
bool davit__reading_fail(struct davit__reading *d, int code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
bool davit__reading_wrong(struct davit__reading *d, const char *expected); /* another kind of value comes */
bool davit__reading_twice(struct davit__reading *d);                       /* the member that d->trail says */

/* Reads what comes. The reader stands at the first byte of the value, and afterwards behind its last one. */
bool davit__read_value(struct davit__reading *d, struct davit__schema schema, void *dest);
bool davit__read_item(struct davit__reading *d, const struct davit__field *element, char *dest);
bool davit__read_list(struct davit__reading *d, const struct davit__type *type, void *dest);
bool davit__read_map(struct davit__reading *d, const struct davit__type *type, void *dest);
bool davit__read_sequence(struct davit__reading *d, const struct davit__type *type, void *dest);
bool davit__read_string(struct davit__reading *d, void *dest);
bool davit__read_map_name(struct davit__reading *d, const char **ret);
bool davit__read_boolean(struct davit__reading *d, void *dest);
bool davit__read_integer(struct davit__reading *d, void *dest);
bool davit__read_unsigned(struct davit__reading *d, void *dest);
bool davit__read_number(struct davit__reading *d, void *dest);
bool davit__read_json(struct davit__reading *d, void *dest);

/** Reads null; what else comes is wrong. */
bool davit__read_null(struct davit__reading *d, const char *expected);

/** Adds to what the innermost object leaves behind; NULL when memory ran out. */
struct davit__member *davit__keep(struct davit__reading *d, enum davit__keeping what, const void *of);

/* The steps between values are what there is most of: the plain ones are made here, the others in json.c. After each of
   them the reader stands at a byte that is there. */

/** Steps into an object or array: to its first name, its first value, or its end. */
static inline bool davit__reading_open(struct davit__reading *d)
{
    struct davit__json *json = &d->json;
    if (!davit__json_enter(json))
        return false;
    return (json->at<json->end && * json->at> ' ') || davit__json_skip_blanks(json);
}

/** Steps out of it; the reader stands at its end. */
static inline bool davit__reading_close(struct davit__reading *d)
{
    d->json.at++;
    d->json.depth--;
    return true;
}

/** Steps over a comma to what follows, which `more` then says, or to the end. */
static inline bool davit__reading_next(struct davit__reading *d, char close, bool *more)
{
    struct davit__json *json = &d->json;
    if (json->end - json->at >= 2 && *json->at == ',' && json->at[1] > ' ') {
        json->at++;
        return true;
    }
    *more = json->at == json->end || *json->at != close;
    return !*more || davit__json_comma(json, close, more);
}

/** Steps over the colon to the value. */
static inline bool davit__reading_colon(struct davit__reading *d)
{
    struct davit__json *json = &d->json;
    if (json->end - json->at >= 2 && *json->at == ':' && json->at[1] > ' ') {
        json->at++;
        return true;
    }
    return davit__json_colon(json);
}

#endif
