/*
 * Reading for the tests of this folder: a text must read as something, or stop at a byte.
 */
#ifndef TEST_JSON_READING_H
#define TEST_JSON_READING_H

#include "test.h"

#include <davit/davit.h>
#include <json-c/json.h>
#include <stdlib.h>

#define PLAIN (JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE)

/* Reads from a block of exactly that size, so that a byte read past the end is seen by valgrind and the sanitizers. */
static inline int read_exactly(const char *text, size_t size, struct json_object **ret, struct davit_error *reterr)
{
    char *block = malloc(size ? size : 1);
    memcpy(block, text, size);
    int r = davit_json_read(block, size, ret, reterr);
    free(block);
    return r;
}

static inline void check_reads(const char *text, size_t size, const char *expected, const char *type)
{
    struct json_object *value = NULL;
    struct davit_error error = {.message = ""};
    if (CHECK_INT(read_exactly(text, size, &value, &error), DAVIT_OK)) {
        CHECK_TEXT(json_object_to_json_string_ext(value, PLAIN), expected);
        if (type)
            CHECK_TEXT(json_type_to_name(json_object_get_type(value)), type);
    } else {
        fprintf(stderr, "  %s\n", error.message);
    }
    json_object_put(value);
}

/* `says` may be NULL. */
static inline void check_stops(const char *text, size_t size, size_t at, const char *says)
{
    struct json_object *const untouched = (struct json_object *)&test_name;
    struct json_object *value = untouched;
    struct davit_error error = {.message = ""};
    CHECK_INT(read_exactly(text, size, &value, &error), DAVIT_ERR_JSON);
    CHECK_INT(error.code, DAVIT_ERR_JSON);
    CHECK(value == untouched);
    const char *byte = strstr(error.message, "byte ");
    if (CHECK(byte))
        CHECK_INT(strtoul(byte + strlen("byte "), NULL, 10), at);
    if (says)
        CHECK_HAS(error.message, says);
}

#endif
