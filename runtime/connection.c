/*
 * Connections that change their protocol: attach, exec, session. wire.c carries their bytes, upgrade.c makes them what
 * they are, pieces.c cuts what comes; this is what callers open, read, write and close.
 */
#include "pieces.h"
#include "upgrade.h"

#include <stdlib.h>

struct davit_connection {
    struct davit__call call;
    struct davit__wire wire;
    struct davit__cut cut;
    struct davit__buffer hold;
    struct davit_error failure; /* the reader's, kept */
    int code;
};

/* ---------------------------------------------------------------------------------------------------- opening --- */

/* Whether this call's connection changes its protocol at all. */
static int check_upgrade(struct davit__call *call)
{
    uint8_t kind = call->operation->result.kind;
    if (call->core->options.respond)
        return davit__fail(call->error, DAVIT_ERR_UNSUPPORTED, "%s: a test double has no connections", call->name);
    if (kind == DAVIT_RESULT_WEBSOCKET)
        return davit__fail(call->error, DAVIT_ERR_UNSUPPORTED, "%s: WebSockets are not there yet", call->name);
    if (kind != DAVIT_RESULT_UPGRADE || davit__check_endless(call) == DAVIT_OK)
        return davit__fail(call->error, DAVIT_ERR_ARGUMENT, "%s: its connection stays as it is: invoke it", call->name);
    return DAVIT_OK;
}

/* The steps of a call up to where its connection is another. */
static int open(struct davit_connection *connection, struct davit_client *client, const char *operation,
                const struct davit_call_options *options)
{
    struct davit__call *call = &connection->call;
    int r = davit__begin(call, client, options);
    if (r == DAVIT_OK)
        r = davit__resolve(call, operation);
    if (r == DAVIT_OK)
        r = davit__check(call);
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
    return r;
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
    if (r == DAVIT_OK || (connection->call.response && connection->call.response->status))
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

static int fetch(struct davit_connection *connection)
{
    davit__cut_move_up(&connection->cut);
    return davit__wire_receive(&connection->wire, &connection->hold, &connection->cut.over, "idle",
                               connection->call.options.timeouts.idle, &connection->failure);
}

int davit_connection_read(struct davit_connection *connection, struct davit_piece *ret, struct davit_error *reterr)
{
    if (!connection || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_connection_read: connection and ret may not be NULL");
    struct davit__cut *cut = &connection->cut;
    cut->piece = (struct davit_piece){0};
    while (connection->code == DAVIT_OK) {
        enum davit__step step = davit__next_piece(cut);
        if (step == DAVIT__PIECE || step == DAVIT__DONE) {
            *ret = cut->piece;
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
    return davit__wire_send(&connection->wire, data, size, reterr);
}

int davit_connection_end_writing(struct davit_connection *connection, struct davit_error *reterr)
{
    if (!connection || connection->wire.socket < 0)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_connection_end_writing: there is no connection");
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
    return connection->code != DAVIT_OK || davit__next_piece(&cut) != DAVIT__MORE ||
           davit__wire_holds((struct davit__wire *)&connection->wire);
}

void davit_connection_close(struct davit_connection *connection)
{
    if (!connection)
        return;
    davit__wire_done(&connection->wire);
    davit__buffer_done(&connection->hold);
    davit_response_free(connection->call.response);
    davit__end(&connection->call);
    free(connection);
}
