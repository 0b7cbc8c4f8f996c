/*
 * What the fuzzers of values share: which type the bytes are for, what the grammar says of them, and whether a struct
 * and a tree say the same. The rows are looked into here as the library does, by code that shares nothing with it.
 */
#ifndef FUZZ_VALUES_H
#define FUZZ_VALUES_H

#include "fuzz.h"

#include "value.h" /* the library's own */

#include <json-c/json.h>

/** What the bytes are read as. */
struct target {
    const char *api, *type;
    enum davit_shape shape;
    bool sequence; /* values one after the other, for a list */
    const struct davit_engine *engine;
    struct davit__schema schema; /* of the type, or of the list or map of it */
};

/** The target that the first byte names, 'a' the first; whatever the byte, there is one. */
struct target target_of(uint8_t letter);

/** Whether the text is one value, or a sequence, by the grammar alone: DAVIT_OK, DAVIT_ERR_JSON, DAVIT_ERR_LIMIT. */
int grammar(const char *text, size_t size, bool sequence, struct davit_error *reterr);

/** The tree of what the grammar accepts; false when json-c cannot say it: names twice or with U+0000, 1e400. */
bool tree_of(const char *text, size_t size, bool sequence, struct json_object **ret);

/** The byte at the end of a message: "… (byte 10,442)". */
size_t byte_of(const struct davit_error *error);

/** Whether that is what a message says just before. */
bool complains(const struct davit_error *error, const char *what);

/** Whether two trees say the same: numbers by their value, members in any order. */
bool same(struct json_object *a, struct json_object *b);

/** Whether the value at `at` is unset. */
bool is_unset(uint8_t kind, const char *at);

/** Whether the value at `at`, which is of that schema, says exactly what the tree does. */
bool agrees(const struct davit_engine *engine, struct davit__schema schema, const char *at, struct json_object *tree);

#endif
