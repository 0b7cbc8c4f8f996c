/*
 * Between JSON text and the structs of the generated headers, by the rows of their types: value_read.c makes structs of
 * text, value_write.c makes text of structs. What both know of each other is here: what an answer leaves behind in its
 * structs, so that it goes back as it came.
 */
#ifndef DAVIT_VALUE_H
#define DAVIT_VALUE_H

#include "json.h"

/** What a struct cannot say of its object. */
enum davit__keeping {
    DAVIT__UNKNOWN, /* a member of that name and text that has no field */
    DAVIT__RENAMED, /* the field at `of` came under that name */
    DAVIT__EXACT    /* the string at `of` has U+0000 inside, and that text */
};

struct davit__member {
    struct davit__member *next;
    enum davit__keeping what;
    const void *of;
    const char *name; /* as it stood between its quotes */
    size_t name_size;
    const char *text; /* as it came; of what is renamed, it is the text's own and not to be looked at afterwards */
    size_t text_size;
};

/** What an answer's object leaves behind in davit_kept. */
struct davit__kept {
    struct davit__member *members; /* in the order they came */
    uint64_t came[]; /* by struct davit__field.bit - 1: the members that came, though not in all versions */
};

/** Where a value is in its whole: a list of these, innermost first, lives on the stack. */
struct davit__trail {
    struct davit__trail *up;
    const char *name; /* of a member, not ended; NULL: an index */
    size_t size;      /* of the name, or the index */
};

/** Writes "[3].NetworkSettings.Ports" into an empty buffer; control characters in names do not come through. */
void davit__append_trail(struct davit__buffer *buffer, const struct davit__trail *trail);

/** The most bytes a value has where it stands: a list's struct, a number's. */
#define DAVIT__VALUE_MAX 16

/** Whether the caller's headers have the structs that the rows describe. Errors: DAVIT_ERR_ABI. */
int davit__check_layout(const struct davit_engine *engine, uint32_t layout, struct davit_error *reterr);

/**
 * Where values are read to. The arena has to be there. Strings go to `texts`, which has room for as many bytes as
 * the JSON and DAVIT__TEXT_ROOM more; NULL: to a block of the arena. `guesses`, of davit__guesses_new(), gets better
 * with each answer, also from several threads at once; NULL: those of this one only.
 */
struct davit__room {
    struct davit__arena *arena;
    char *texts;
    unsigned *guesses; /* atomic */
};

/** Guesses which member follows which, to be ended by free(); NULL: no memory. */
unsigned *davit__guesses_new(const struct davit_engine *engine);

/** What a block of texts needs beyond the size of the JSON. */
#define DAVIT__TEXT_ROOM 16

/**
 * Reads JSON text into *dest, which is zeroed and as the schema says: an object's pointer, a list, a number … A
 * `sequence` is read into a list, its values one after the other. Everything is the room's, nothing is the text's;
 * `what` is what messages call that.
 *
 * Errors: DAVIT_ERR_JSON, DAVIT_ERR_LIMIT, DAVIT_ERR_DECODE: path and byte; DAVIT_ERR_MEMORY.
 */
int davit__value_read(const struct davit_engine *engine, struct davit__schema schema, bool sequence, const char *what,
                      const char *text, size_t size, const struct davit__room *room, void *dest,
                      struct davit_error *reterr);

/** The same by the name of a type, as davit_value_read() does it: *ret is the address of the struct. */
int davit__read_by_name(const struct davit_engine *engine, uint32_t layout, enum davit_shape shape, const char *type,
                        const char *what, const char *text, size_t size, struct davit__arena *arena, void **ret,
                        struct davit_error *reterr);

/** Whether a value of that kind says anything. */
bool davit__is_set(uint8_t kind, const char *source);

/**
 * Appends a value as JSON: `source` is what davit__value_read() fills. Members that the version (DAVIT__ANY: none in
 * particular) does not have are problems, unless they came in an answer. Paths of problems start with `name`.
 */
void davit__value_write(const struct davit_engine *engine, struct davit__schema schema, int version, const char *name,
                        const void *source, struct davit__buffer *buffer, struct davit_report *report);

#endif
