/*
 * An engine that is none: it answers what the test says, and keeps what it was sent. And values read from a text,
 * looked at, and written again.
 */
#ifndef DAVIT_TEST_FAKE_H
#define DAVIT_TEST_FAKE_H

#include "test.h"

#include <davit/davit.h>
#include <stdlib.h>

struct fake {
    const char *offers; /* the API version it says it has, when it is asked */
    int status;         /* of its answers; 0: 200 */
    const char *answer; /* their body; NULL: none */
    int pings, requests;
    char method[8], target[1024]; /* of the last request … */
    char *body;                   /* … whose body this is; NULL: none */
};

static inline int fake_respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    static char version[40];
    static const char *const headers[] = {version, NULL};
    struct fake *fake = data;
    size_t size = 0;
    const char *operation = davit_prepared_operation(request);

    *answer = (struct davit_answer){.status = fake->status ? fake->status : 200, .body = fake->answer};
    answer->body_size = fake->answer ? strlen(fake->answer) : 0;
    if (!operation) {
        fake->pings++;
        snprintf(version, sizeof version, "Api-Version: %s", fake->offers);
        *answer = (struct davit_answer){.status = 200, .headers = headers};
        return DAVIT_OK;
    }
    const void *body = davit_prepared_body(request, &size, NULL);
    fake->requests++;
    snprintf(fake->method, sizeof fake->method, "%s", davit_prepared_method(request));
    snprintf(fake->target, sizeof fake->target, "%s", davit_prepared_target(request));
    free(fake->body);
    fake->body = body ? strndup(body, size) : NULL;
    return body && !fake->body ? DAVIT_ERR_MEMORY : DAVIT_OK;
}

/* A client pinned to that version; NULL: it asks the fake for one. */
static inline struct davit_client *fake_client(struct fake *fake, const char *version)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;

    options.api_version = version;
    options.respond = fake_respond;
    options.respond_data = fake;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    return client;
}

static inline void fake_done(struct fake *fake, struct davit_client *client)
{
    davit_client_free(client);
    free(fake->body);
    fake->body = NULL;
}

static inline uint32_t layout_here(void)
{
    return davit_engine_layout(davit_engine_find(NULL));
}

/* Reads a text that must be good; davit_value_free() ends it. From a block of exactly its size, so that a byte read
   past the end is seen by valgrind and the sanitizers. */
static inline struct davit_value *read_good(enum davit_shape shape, const char *type, const char *text)
{
    struct davit_value *value = NULL;
    struct davit_error error = {.message = ""};
    size_t size = strlen(text);
    char *block = malloc(size + !size);

    memcpy(block, text, size);
    int r = davit_value_read(davit_engine_find(NULL), layout_here(), shape, type, block, size, &value, &error);
    free(block);
    if (!CHECK_INT(r, DAVIT_OK))
        fprintf(stderr, "    %s\n", error.message);
    return value;
}

/* Writes a struct that must be good at that version. */
static inline void check_writes_at(const char *version, enum davit_shape shape, const char *type, const void *value,
                                   const char *expected)
{
    struct davit_error error = {.message = ""};
    char *text = NULL;
    int r = davit_value_write(davit_engine_find(NULL), layout_here(), shape, type, value, version, &text, NULL, &error);

    if (!CHECK_INT(r, DAVIT_OK))
        fprintf(stderr, "    %s\n", error.message);
    CHECK_TEXT(text, expected);
    free(text);
}

static inline void check_writes(const char *type, const void *value, const char *expected)
{
    check_writes_at(NULL, DAVIT_SHAPE_ONE, type, value, expected);
}

/* Reads a text and writes it again. */
static inline void check_round(enum davit_shape shape, const char *type, const char *text, const char *expected)
{
    struct davit_value *value = read_good(shape, type, text);
    if (value)
        check_writes_at(NULL, shape, type, davit_value_get(value), expected);
    davit_value_free(value);
}

/* A text that cannot be read: why not. */
static inline void check_refuses(enum davit_shape shape, const char *type, const char *text, int code,
                                 const char *message)
{
    struct davit_value *const untouched = (struct davit_value *)&test_name;
    struct davit_value *value = untouched;
    struct davit_error error = {.message = ""};
    size_t size = strlen(text);
    char *block = malloc(size + !size);

    memcpy(block, text, size);
    int r = davit_value_read(davit_engine_find(NULL), layout_here(), shape, type, block, size, &value, &error);
    free(block);
    CHECK_INT(r, code);
    CHECK_TEXT(error.message, message);
    CHECK(value == untouched);
    if (value != untouched)
        davit_value_free(value);
}

#endif
