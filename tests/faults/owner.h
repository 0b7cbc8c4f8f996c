/*
 * Owners of streams in a loop, who note what they are told, and do what a test wants done then.
 */
#ifndef DAVIT_TEST_OWNER_H
#define DAVIT_TEST_OWNER_H

#include <stdio.h>
#include <string.h>

#include "faulty.h"
#include "test.h"

static struct davit_client *client;
static struct davit_loop *loop;

/* What an owner was told. `act` does what a test wants done at the head ('h'), a piece ('p') or the end ('d'). */
struct owner {
    struct davit_stream *stream;
    int heads, pieces, ends, code, status;
    size_t size;
    char text[256], body[256], message[DAVIT_MESSAGE_MAX];
    long ended;
    int (*act)(struct owner *owner, char when);
};

static inline int act(struct owner *owner, char when)
{
    return owner->act ? owner->act(owner, when) : DAVIT_OK;
}

static inline int on_head(void *data, struct davit_stream *stream)
{
    struct owner *owner = data;
    owner->heads++;
    owner->stream = stream;
    owner->status = davit_response_status(davit_stream_response(stream));
    return act(owner, 'h');
}

static inline int on_piece(void *data, struct davit_stream *stream, const struct davit_piece *piece)
{
    struct owner *owner = data;
    size_t used = strlen(owner->text), room = sizeof owner->text - used - 1;
    CHECK(stream == owner->stream && piece->size);
    owner->pieces++;
    owner->size += piece->size;
    strncat(owner->text, piece->data, piece->size < room ? piece->size : room);
    return act(owner, 'p');
}

static inline void on_end(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    struct owner *owner = data;
    owner->ends++;
    owner->code = code;
    owner->ended = milliseconds();
    owner->stream = NULL;
    CHECK(!error == (code == DAVIT_OK));
    if (error)
        strcpy(owner->message, error->message);
    if (response) {
        owner->status = davit_response_status(response);
        snprintf(owner->body, sizeof owner->body, "%s", davit_response_body(response, NULL));
    }
    davit_response_free(response);
    act(owner, 'd');
}

static inline int start(struct owner *owner, const char *operation, const char *id,
                        const struct davit_call_options *options, bool whole, struct davit_error *error)
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    handlers.head = on_head;
    handlers.piece = whole ? NULL : on_piece;
    handlers.done = on_end;
    handlers.data = owner;
    return davit_stream_start(loop, client, operation, DAVIT_PARAMS({"id", id}), NULL, options, &handlers,
                              &owner->stream, error);
}

static inline void open_stream(struct owner *owner, const char *operation, const char *id,
                               const struct davit_call_options *options)
{
    struct davit_error error = {0};
    if (!CHECK_INT(start(owner, operation, id, options, false, &error), DAVIT_OK))
        fprintf(stderr, "    … %s\n", error.message);
}

static inline void call(struct owner *owner, const char *id, const struct davit_call_options *options)
{
    CHECK_INT(start(owner, "ContainerInspect", id, options, true, NULL), DAVIT_OK);
}

static inline void run(void)
{
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    CHECK_INT(davit_loop_running(loop), 0);
}

#endif
