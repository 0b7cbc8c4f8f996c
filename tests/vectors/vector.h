/*
 * Vectors in memory: one request as vectors.json files write it, ready to be given to davit. See README.md for the
 * files.
 */
#ifndef DAVIT_TEST_VECTOR_H
#define DAVIT_TEST_VECTOR_H

#include <stdbool.h>
#include <stddef.h>

#include <davit/davit.h>
#include <json-c/json.h>

#include "test.h"

/* A text of a vector: a JSON string, {"hex": "00ff"}, or {"repeat": "[", "times": 600}; then perhaps "then": a text. */
struct text {
    char *data; /* with a NUL after the last byte; NULL for null */
    size_t size;
};

#define PARAMS_MAX  128
#define HEADERS_MAX 32

struct vector {
    const char *name; /* of the vector, or of its operation */
    const char *operation, *version;
    struct davit_param params[PARAMS_MAX + 1];
    struct text texts[PARAMS_MAX];
    size_t param_count;
    struct text body_text;
    struct davit_body body;
    struct davit_call_options options; /* of the vector's "options": headers and extra parameters */
    const char *headers[HEADERS_MAX + 1];
    struct davit_param extra[HEADERS_MAX + 1];
    struct json_object *json; /* the vector itself, for what else it says */
};

/* A file of vectors in this folder; ends the program when it cannot be read. The caller puts it. */
struct json_object *vectors_load(const char *name);

/* Reads one vector, which must live as long as `ret`. A member that it lacks is NULL or empty. */
void vector_read(struct json_object *json, struct vector *ret);
void vector_done(struct vector *vector);

/* Parameters that are added to those of the vector: a list of [name, value]. */
void vector_add_params(struct vector *vector, struct json_object *pairs);

/* Lines of headers as davit takes them, NULL for an end; `json` is a list of strings, or NULL. */
void vector_read_headers(struct json_object *json, const char *ret[HEADERS_MAX + 1]);

/* The vector's body, or NULL when it has none. */
const struct davit_body *vector_body(const struct vector *vector);

/* A member of a vector as a text; NULL for null or when it lacks it. */
const char *vector_string(struct json_object *json, const char *member);
struct json_object *vector_member(struct json_object *json, const char *member);
struct text vector_text(struct json_object *json);

/* A client at the vector's version whose answers are `respond`'s. NULL, after a message, on failure. */
struct davit_client *vector_client(const char *version, davit_respond_fn *respond, void *data);

/* Compares a message; an expected one that ends in "…" is the beginning of it. */
static inline void vector_check_message(const char *message, const char *expected)
{
    size_t length = strlen(expected), dots = strlen("…");
    if (length < dots || strcmp(expected + length - dots, "…") != 0)
        CHECK_TEXT(message, expected);
    else if (!CHECK(strncmp(message, expected, length - dots) == 0 && strlen(message) > length - dots))
        fprintf(stderr, "    it is: %s\n", message);
}

#endif
