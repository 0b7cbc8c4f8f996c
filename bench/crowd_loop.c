/*
 * A crowd in one of davit's loops.
 */
#include "crowd.h"
#include "pinned.h"

#include <stdio.h>

static struct davit_client *client;
static struct davit_loop *loop;
static size_t opened, body_size;
static bool ended;

static int note_head(void *data, struct davit_stream *stream)
{
    (void)data;
    (void)stream;
    opened++;
    return DAVIT_OK;
}

/* There are no events. */
static int refuse_piece(void *data, struct davit_stream *stream, const struct davit_piece *piece)
{
    (void)data;
    (void)stream;
    (void)piece;
    return DAVIT_ERR_PROTOCOL;
}

static void note_end(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    (void)data;
    if (code == DAVIT_OK)
        davit_response_body(response, &body_size);
    else if (code != DAVIT_ERR_CANCELED) /* that is the end of the crowd */
        fprintf(stderr, "%s\n", error->message);
    davit_response_free(response);
    ended = true;
}

static bool start(const char *operation, const struct davit_param *params, const struct davit_handlers *handlers)
{
    struct davit_error error;
    int r = davit_stream_start(loop, client, operation, params, NULL, NULL, handlers, NULL, &error);
    if (r != DAVIT_OK)
        fprintf(stderr, "%s\n", error.message);
    return r == DAVIT_OK;
}

bool crowd_open(const char *socket_path)
{
    client = pinned_client(socket_path);
    return client && davit_loop_new(&loop, NULL) == DAVIT_OK;
}

bool crowd_add(size_t count)
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    handlers.head = note_head;
    handlers.piece = refuse_piece;
    handlers.done = note_end;
    opened = 0;
    ended = false;
    for (size_t i = 0; i < count; i++)
        if (!start("SystemEvents", NULL, &handlers))
            return false;
    while (opened < count && !ended)
        if (davit_loop_step(loop, -1, NULL) != DAVIT_OK)
            return false;
    return !ended;
}

size_t crowd_call(void)
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    handlers.done = note_end;
    body_size = 0;
    ended = !start("ContainerInspect", DAVIT_PARAMS({"id", CROWD_CONTAINER}), &handlers);
    while (!ended)
        if (davit_loop_step(loop, -1, NULL) != DAVIT_OK)
            return 0;
    return body_size;
}

void crowd_close(void)
{
    davit_loop_free(loop);
    davit_client_free(client);
}
