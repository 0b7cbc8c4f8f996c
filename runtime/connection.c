/*
 * Connections that change their protocol: attach, exec, session. wire.c carries their bytes, upgrade.c makes them what
 * they are, websocket.c knows frames, pieces.c cuts what comes; this is what callers open, read, write and close.
 */
#include "pieces.h"
#include "upgrade.h"
#include "websocket.h"

#include <stdlib.h>
#include <string.h>

struct davit_connection {
    struct davit__call call;
    struct davit__wire wire;
    struct davit__cut cut;
    struct davit__buffer hold;  /* what came, without the frames of a WebSocket */
    struct davit_error failure; /* the reader's, kept */
    int code;
    bool websocket;
    struct davit__ws_reader frames; /* where we are in those that come … */
    int late;                       /* … and why there are no more, to be told behind what came before; DAVIT_OK */
    struct davit__buffer frame;     /* the writer's */
};

/* ------------------------------------------------------------------------------------------ WebSockets' frames --- */

/* Answers a frame of the engine's with one that carries the same. */
static int answer(struct davit_connection *connection, int opcode, const void *data, size_t size)
{
    char frame[DAVIT__WS_HEAD_MAX + DAVIT__WS_CONTROL_MAX];
    unsigned char mask[4];
    int r = davit__ws_random(mask, sizeof mask, &connection->failure);
    if (r == DAVIT_OK)
        davit__wire_post(&connection->wire, frame, davit__ws_write(frame, opcode, data, size, mask),
                         opcode == DAVIT__WS_CLOSE);
    return r;
}

/* Says why no more is to come, in either direction. */
static int answer_close(struct davit_connection *connection, int code)
{
    unsigned char bytes[] = {(unsigned char)(code >> 8), (unsigned char)code};
    return answer(connection, DAVIT__WS_CLOSE, bytes, code == DAVIT__WS_NO_CODE ? 0 : sizeof bytes);
}

/* The engine has no more to say. Unless it says why, all is well. */
static int end_frames(struct davit_connection *connection)
{
    const struct davit__ws_reader *frames = &connection->frames;
    int r = answer_close(connection, frames->code);
    connection->cut.over = r == DAVIT_OK && (frames->code == DAVIT__WS_NORMAL || frames->code == DAVIT__WS_NO_CODE);
    if (connection->cut.over || r != DAVIT_OK)
        return r;
    struct davit__buffer reason = {0};
    davit__append_printable(&reason, (const char *)frames->control, frames->control_size);
    r = davit__fail(&connection->failure, DAVIT_ERR_ENGINE, "%s: the engine closed the WebSocket with %d: %s",
                    connection->call.name, frames->code, reason.size ? reason.data : "it does not say why");
    davit__buffer_done(&reason);
    return r;
}

static int refuse_frame(struct davit_connection *connection)
{
    answer_close(connection, DAVIT__WS_VIOLATION);
    return davit__fail(&connection->failure, DAVIT_ERR_PROTOCOL, "%s: %s", connection->call.name,
                       connection->frames.why);
}

/* What an event means that is no data: why there will be no more, or DAVIT_OK. */
static int heed(struct davit_connection *connection, enum davit__ws_event event, bool over)
{
    const struct davit__ws_reader *frames = &connection->frames;
    if (event == DAVIT__WS_PINGED)
        return answer(connection, DAVIT__WS_PONG, frames->control, frames->control_size);
    if (event == DAVIT__WS_CLOSED)
        return end_frames(connection);
    if (event == DAVIT__WS_BAD)
        return refuse_frame(connection);
    return over ? davit__fail(&connection->failure, DAVIT_ERR_PROTOCOL, "%s: the WebSocket ends without a close",
                              connection->call.name)
                : DAVIT_OK;
}

/* Takes what came behind `before` out of its frames. `over`: nothing comes behind it. */
static void unpack(struct davit_connection *connection, size_t before, bool over)
{
    struct davit__ws_reader *frames = &connection->frames;
    struct davit__buffer *hold = &connection->hold;
    size_t at = before, used = 0;
    enum davit__ws_event event = DAVIT__WS_DATA;
    while (connection->late == DAVIT_OK && !connection->cut.over && event != DAVIT__WS_MORE) {
        event = davit__ws_read(frames, hold->data + at, hold->size - at, &used);
        at += used;
        if (event == DAVIT__WS_DATA) {
            memmove(hold->data + before, frames->data, frames->size);
            before += frames->size;
        } else {
            connection->late = heed(connection, event, over);
        }
    }
    hold->size = before;
}

/* Writes a stream as messages of a bounded size, each a frame. */
static int write_frames(struct davit_connection *connection, int opcode, const char *data, size_t size,
                        struct davit_error *reterr)
{
    struct davit__buffer *frame = &connection->frame;
    unsigned char mask[4];
    int r = DAVIT_OK;
    if (!davit__reserve(frame, DAVIT__WS_FRAME_MAX + DAVIT__WS_HEAD_MAX))
        return davit__fail_memory(reterr);
    do {
        size_t part = size < DAVIT__WS_FRAME_MAX ? size : DAVIT__WS_FRAME_MAX;
        r = davit__ws_random(mask, sizeof mask, reterr);
        if (r == DAVIT_OK)
            r = davit__wire_send(&connection->wire, frame->data, davit__ws_write(frame->data, opcode, data, part, mask),
                                 opcode == DAVIT__WS_CLOSE, reterr);
        data += part;
        size -= part;
    } while (r == DAVIT_OK && size);
    return r;
}

/* ---------------------------------------------------------------------------------------------------- opening --- */

/* Whether this call's connection changes its protocol at all. */
static int check_upgrade(struct davit__call *call)
{
    uint8_t kind = call->operation->result.kind;
    if (call->core->options.respond)
        return davit__fail(call->error, DAVIT_ERR_UNSUPPORTED, "%s: a test double has no connections", call->name);
    if ((kind != DAVIT_RESULT_UPGRADE && kind != DAVIT_RESULT_WEBSOCKET) || davit__check_endless(call) == DAVIT_OK)
        return davit__fail(call->error, DAVIT_ERR_ARGUMENT, "%s: its connection stays as it is: invoke it", call->name);
    return DAVIT_OK;
}

/* The steps of a call whose operation is found, up to where its connection is another. */
static int open_once(struct davit_connection *connection)
{
    struct davit__call *call = &connection->call;
    int r = davit__check(call);
    if (r == DAVIT_OK)
        r = check_upgrade(call);
    if (r == DAVIT_OK)
        r = davit__encode(call);
    if (r == DAVIT_OK && !(call->response = davit__response_new(call)))
        r = davit__fail_memory(call->error);
    if (r == DAVIT_OK)
        r = davit__wire_connect(&connection->wire);
    if (r == DAVIT_OK)
        r = davit__upgrade(&connection->wire, &connection->hold, &connection->cut.over);
    connection->websocket = r == DAVIT_OK && call->operation->result.kind == DAVIT_RESULT_WEBSOCKET;
    if (connection->websocket)
        unpack(connection, 0, connection->cut.over);
    return r;
}

/* The same from the beginning; once more as in invoke.c. */
static int open(struct davit_connection *connection, struct davit_client *client, const char *operation,
                const struct davit_call_options *options)
{
    struct davit__call *call = &connection->call;
    int r = davit__begin(call, client, options);
    if (r == DAVIT_OK) {
        davit__core_keep(call->core); /* until davit_connection_close() */
        r = davit__resolve(call, operation);
    }
    if (r == DAVIT_OK && davit__is_only(&call->core->endpoint))
        call->repeatable = false; /* a refusal uses that one up */
    if (r == DAVIT_OK)
        r = open_once(connection);
    if (!davit__begin_again(call))
        return r;
    davit__wire_done(&connection->wire);
    davit__wire_init(&connection->wire, call);
    connection->hold.size = 0;
    connection->cut.over = false;
    return open_once(connection);
}

/* What is left of a refused connection is its answer. */
static void give_up(struct davit_connection *connection, struct davit_error *reterr)
{
    davit__wire_cut(&connection->wire);
    if (reterr)
        *reterr = connection->failure;
}

int davit_connection_open(struct davit_client *client, const char *operation, const struct davit_param *params,
                          const struct davit_body *body, const struct davit_call_options *options,
                          struct davit_connection **ret, struct davit_error *reterr)
{
    if (!ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_connection_open: ret may not be NULL");
    *ret = NULL;
    struct davit_connection *connection = calloc(1, sizeof *connection);
    if (!connection)
        return davit__fail_memory(reterr);
    connection->call = (struct davit__call){.params = params, .body = body, .error = &connection->failure};
    davit__wire_init(&connection->wire, &connection->call);
    connection->cut =
        (struct davit__cut){.call = &connection->call, .failure = &connection->failure, .hold = &connection->hold};
    int r = connection->code = open(connection, client, operation, options);
    connection->call.options.timeouts.total = 0; /* it has a time of its own from here on */
    if (r != DAVIT_OK)
        give_up(connection, reterr);
    const struct davit_response *response = connection->call.response;
    if (r == DAVIT_OK || (response && response->status && response->status != 101 && response->status != 200))
        *ret = connection;
    else
        davit_connection_close(connection);
    return r;
}

struct davit_response *davit_connection_response(struct davit_connection *connection)
{
    return connection->call.response;
}

/* --------------------------------------------------------------------------------------------- reading, writing --- */

/* Waits for more to come than there is. */
static int fetch(struct davit_connection *connection)
{
    bool over = false;
    davit__cut_move_up(&connection->cut);
    size_t before = connection->hold.size;
    int r = connection->late != DAVIT_OK
                ? connection->late
                : davit__wire_receive(&connection->wire, &connection->hold, &over, "idle",
                                      connection->call.options.timeouts.idle, &connection->failure);
    if (r == DAVIT_OK && connection->websocket)
        unpack(connection, before, over);
    else if (r == DAVIT_OK)
        connection->cut.over = over;
    return r;
}

int davit_connection_read(struct davit_connection *connection, struct davit_piece *ret, struct davit_error *reterr)
{
    if (!connection || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_connection_read: connection and ret may not be NULL");
    connection->cut.piece = (struct davit_piece){0};
    if (connection->code == DAVIT_OK)
        connection->code = davit__check_cancel(&connection->call);
    while (connection->code == DAVIT_OK) {
        enum davit__step step = davit__next_piece(&connection->cut);
        if (step == DAVIT__PIECE || step == DAVIT__DONE) {
            *ret = connection->cut.piece;
            return DAVIT_OK;
        }
        connection->code = step == DAVIT__MORE  ? fetch(connection)
                           : step == DAVIT__ASK ? davit__ask_framing(&connection->call)
                                                : connection->failure.code;
    }
    if (reterr)
        *reterr = connection->failure;
    return connection->code;
}

int davit_connection_write(struct davit_connection *connection, const void *data, size_t size,
                           struct davit_error *reterr)
{
    if (!connection || (!data && size))
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_connection_write: connection and data may not be NULL");
    if (connection->wire.socket < 0)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_connection_write: the connection was refused");
    if (connection->websocket)
        return size ? write_frames(connection, DAVIT__WS_BINARY, data, size, reterr) : DAVIT_OK;
    return davit__wire_send(&connection->wire, data, size, false, reterr);
}

int davit_connection_end_writing(struct davit_connection *connection, struct davit_error *reterr)
{
    if (!connection || connection->wire.socket < 0)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_connection_end_writing: there is no connection");
    if (connection->websocket)
        return write_frames(connection, DAVIT__WS_CLOSE, "\x03\xE8", 2, reterr); /* DAVIT__WS_NORMAL */
    return davit__wire_end_sending(&connection->wire, reterr);
}

int davit_connection_descriptor(const struct davit_connection *connection)
{
    return connection->wire.socket;
}

bool davit_connection_pending(const struct davit_connection *connection)
{
    struct davit_error ignored;
    struct davit__cut cut = connection->cut; /* of which nothing is taken */
    cut.failure = &ignored;
    return connection->code != DAVIT_OK || connection->late != DAVIT_OK || davit__next_piece(&cut) != DAVIT__MORE ||
           davit__wire_holds((struct davit__wire *)&connection->wire);
}

void davit_connection_close(struct davit_connection *connection)
{
    if (!connection)
        return;
    struct davit__core *core = connection->call.core;
    davit__wire_done(&connection->wire);
    davit__buffer_done(&connection->hold);
    davit__buffer_done(&connection->frame);
    davit_response_free(connection->call.response);
    davit__end(&connection->call);
    free(connection);
    if (core) /* it had begun */
        davit__core_let_go(core);
}
