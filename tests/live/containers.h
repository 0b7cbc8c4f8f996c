/*
 * What the tests of streams and connections share: the one client, containers of busybox:local, connections.
 */
#ifndef DAVIT_LIVE_CONTAINERS_H
#define DAVIT_LIVE_CONTAINERS_H

#include "test.h"

#include <davit/davit.h>
#include <json-c/json.h>
#include <pthread.h>
#include <stdlib.h>

static struct davit_client *client;

/* Invokes what has to work. */
static inline struct davit_response *invoke(const char *operation, const struct davit_param *params, const char *body)
{
    struct davit_response *response = NULL;
    struct davit_error error = {0};
    int r = davit_invoke(client, operation, params, body ? DAVIT_TEXT(body) : NULL, NULL, &response, &error);
    if (!CHECK_INT(r, DAVIT_OK))
        fprintf(stderr, "  %s: %s\n", operation, error.message);
    return response;
}

/* A member of an answer, as text: the caller's to free. Ends the answer. */
static inline char *member(struct davit_response *response, const char *name)
{
    struct json_object *answer = NULL, *found = NULL;
    davit_response_json(response, &answer, NULL);
    CHECK(json_object_object_get_ex(answer, name, &found));
    char *copy = strdup(found ? json_object_get_string(found) : "");
    davit_response_free(response);
    return copy;
}

/* A container that runs the command, a JSON list, once it is started; `more` are further members of its description. */
static inline char *create(const char *command, const char *more)
{
    char body[1024];
    snprintf(body, sizeof body, "{\"Image\": \"busybox:local\", \"Cmd\": %s%s}", command, more);
    return member(invoke("ContainerCreate", NULL, body), "Id");
}

static inline void start(const char *id)
{
    davit_response_free(invoke("ContainerStart", DAVIT_PARAMS({"id", id}), NULL));
}

static inline void destroy(char *id)
{
    davit_response_free(invoke("ContainerDelete", DAVIT_PARAMS({"id", id}, {"force", "true"}), NULL));
    free(id);
}

static inline struct davit_connection *open_connection(const char *operation, const struct davit_param *params,
                                                       const char *body, enum davit_framing framing)
{
    struct davit_connection *connection = NULL;
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_error error = {0};
    options.framing = framing;
    int r =
        davit_connection_open(client, operation, params, body ? DAVIT_TEXT(body) : NULL, &options, &connection, &error);
    if (!CHECK_INT(r, DAVIT_OK)) {
        fprintf(stderr, "  %s: %s\n", operation, error.message);
        exit(1);
    }
    return connection;
}

/* What goes through a `cat`, each way at once. */
#define BOTH ((size_t)64 << 20)

/* Bytes 0 to 250, again and again: no frame's head, and no line. */
static inline void *write_pattern(void *data)
{
    static unsigned char bytes[251 * 256];
    int r = DAVIT_OK;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(i % 251);
    for (size_t at = 0; r == DAVIT_OK && at < BOTH; at += sizeof bytes)
        r = davit_connection_write(data, bytes, BOTH - at < sizeof bytes ? BOTH - at : sizeof bytes, NULL);
    if (r == DAVIT_OK)
        r = davit_connection_end_writing(data, NULL);
    return r == DAVIT_OK ? data : NULL;
}

/* Writes that from another thread, ends writing, and reads to the end: all of it has to come back. */
static inline void send_through(struct davit_connection *connection)
{
    struct davit_piece piece = {.size = 1};
    size_t size = 0, right = 0;
    void *wrote = NULL;
    pthread_t thread;
    CHECK_INT(pthread_create(&thread, NULL, write_pattern, connection), 0);
    while (piece.size && CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_OK)) {
        CHECK(!piece.size || piece.output == DAVIT_STDOUT);
        for (size_t i = 0; i < piece.size; i++, size++)
            right += (unsigned char)piece.data[i] == size % 251;
    }
    pthread_join(thread, &wrote);
    CHECK(wrote == connection);
    CHECK_INT(size, BOTH);
    CHECK_INT(right, BOTH);
}

#endif
