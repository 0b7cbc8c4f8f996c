/*
 * Answers that are read while they come. A stream is a call that stands still behind its answer's head, with a transfer
 * that goes on when its reader wants more; pieces.c cuts what came into pieces.
 */
#include "stream.h"
#include "loop.h"
#include "value.h"

#include <json-c/json.h>

#include <stdlib.h>
#include <string.h>

/* When so much came that was not read yet, the engine has to wait: 128 KiB, with what libcurl reads at once. */
#define HOLD_MOST (((size_t)128 << 10) - DAVIT__STREAM_BUFFER)

/* ---------------------------------------------------------------------------------------------------- opening --- */

/* Streams are for what answers, endless or not; connections that change their protocol are another matter. */
static int check_result(struct davit__call *call)
{
    uint8_t rule = call->operation->endless.rule;
    return rule == DAVIT__ALWAYS || rule == DAVIT__UNLESS_BODY ? davit__check_endless(call) : DAVIT_OK;
}

struct davit_stream *davit__stream_new(const struct davit_param *params, const struct davit_body *body)
{
    struct davit_stream *stream = calloc(1, sizeof *stream);
    if (!stream)
        return NULL;
    stream->transfer.hold_most = HOLD_MOST;
    stream->cut =
        (struct davit__cut){.call = &stream->call, .failure = &stream->failure, .hold = &stream->transfer.hold};
    stream->call = (struct davit__call){.params = params, .body = body, .error = &stream->failure};
    return stream;
}

void davit__stream_free(struct davit_stream *stream)
{
    davit__buffer_done(&stream->transfer.hold);
    json_object_put(stream->json);
    davit__arena_done(&stream->arena);
    davit_response_free(stream->call.response);
    davit__end(&stream->call);
    davit__given_done(&stream->given);
    free(stream);
}

int davit__stream_request(struct davit_stream *stream, bool whole)
{
    struct davit__call *call = &stream->call;
    int r = davit__check(call);
    if (r == DAVIT_OK)
        r = whole ? davit__check_endless(call) : check_result(call);
    if (r == DAVIT_OK)
        r = davit__encode(call);
    if (r == DAVIT_OK)
        r = davit__prepared_keep(call->prepared, call->error);
    return r;
}

/* The steps of a call whose operation is found, as far as the answer's head. */
static int send_request(struct davit_stream *stream)
{
    struct davit__call *call = &stream->call;
    int r = davit__stream_request(stream, false);
    if (r == DAVIT_OK)
        r = davit__send(call);
    return r == DAVIT_OK ? davit__decode(call) : r;
}

/* The steps of a call as far as the answer's head; once more as in invoke.c. */
static int open(struct davit_stream *stream, struct davit_client *client, const char *operation,
                const struct davit_call_options *options)
{
    struct davit__call *call = &stream->call;
    int r = davit__begin(call, client, options);
    if (r == DAVIT_OK) {
        davit__core_keep(call->core); /* until davit_stream_close() */
        r = davit__resolve(call, operation);
    }
    if (r == DAVIT_OK)
        r = send_request(stream);
    if (!davit__begin_again(call))
        return r;
    davit__transfer_end(&stream->transfer, false);
    stream->transfer = (struct transfer){.hold_most = HOLD_MOST};
    return send_request(stream);
}

void davit__stream_take_double(struct davit_stream *stream)
{
    stream->transfer.hold = stream->call.response->body;
    stream->transfer.over = true;
    stream->call.response->body = (struct davit__buffer){0};
}

/* Keeps what went wrong for every read to come, and shows it. */
static int fail(struct davit_stream *stream, int r, struct davit_error *reterr)
{
    stream->code = r;
    davit__transfer_end(&stream->transfer, false);
    if (reterr)
        *reterr = stream->failure;
    return r;
}

int davit_stream_open(struct davit_client *client, const char *operation, const struct davit_param *params,
                      const struct davit_body *body, const struct davit_call_options *options,
                      struct davit_stream **ret, struct davit_error *reterr)
{
    if (!ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_stream_open: ret may not be NULL");
    *ret = NULL;
    struct davit_stream *stream = davit__stream_new(params, body);
    if (!stream)
        return davit__fail_memory(reterr);
    stream->call.stream = &stream->transfer;
    int r = open(stream, client, operation, options);
    if (r != DAVIT_OK)
        fail(stream, r, reterr);
    else if (stream->call.core->options.respond)
        davit__stream_take_double(stream);
    if (stream->call.response)
        *ret = stream;
    else
        davit_stream_close(stream);
    return r;
}

struct davit_response *davit_stream_response(struct davit_stream *stream)
{
    return stream->call.response;
}

/* ---------------------------------------------------------------------------------------------------- reading --- */

/* Lets go of what was made of the last piece; of its bytes only when that costs little. */
static void forget_piece(struct davit_stream *stream)
{
    if (stream->json || stream->arena.chunks) {
        json_object_put(stream->json);
        stream->json = NULL;
        davit__arena_done(&stream->arena);
    }
    stream->cut.piece = (struct davit_piece){0};
    if (stream->cut.at == stream->transfer.hold.size)
        davit__cut_move_up(&stream->cut);
}

enum davit__step davit__stream_cut(struct davit_stream *stream)
{
    forget_piece(stream);
    stream->cut.over = stream->transfer.over && stream->transfer.late == CURLE_OK;
    return davit__next_piece(&stream->cut);
}

void davit__stream_make_room(struct davit_stream *stream)
{
    davit__cut_move_up(&stream->cut);
    size_t wanted = stream->transfer.hold.size * 2; /* a value that fills all room gets more */
    size_t least = wanted < 2 * HOLD_MOST ? HOLD_MOST : wanted;
    stream->transfer.hold_most = least < DAVIT_STREAM_VALUE_MAX ? least : DAVIT_STREAM_VALUE_MAX;
}

/* Waits for more to come than there is. */
static int fetch(struct davit_stream *stream)
{
    davit__stream_make_room(stream);
    return davit__transfer_go_on(&stream->transfer);
}

int davit_stream_read(struct davit_stream *stream, struct davit_piece *ret, struct davit_error *reterr)
{
    if (!stream || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_stream_read: stream and ret may not be NULL");
    if (stream->loop)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_stream_read: a loop's stream is not to be read");
    int r = stream->code;
    while (r == DAVIT_OK && (r = davit__check_cancel(&stream->call)) == DAVIT_OK) {
        enum davit__step step = davit__stream_cut(stream);
        if (step == DAVIT__PIECE || step == DAVIT__DONE) {
            *ret = stream->cut.piece;
            return DAVIT_OK;
        }
        r = step == DAVIT__MORE  ? fetch(stream)
            : step == DAVIT__ASK ? davit__ask_framing(&stream->call)
                                 : stream->failure.code;
    }
    if (r != stream->code)
        return fail(stream, r, reterr);
    if (reterr)
        *reterr = stream->failure;
    return r;
}

int davit_stream_json(struct davit_stream *stream, struct json_object **ret, struct davit_error *reterr)
{
    if (!stream || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_stream_json: stream and ret may not be NULL");
    int r = DAVIT_OK;
    if (!stream->json)
        r = davit_json_read(stream->cut.piece.data, stream->cut.piece.size, &stream->json, reterr);
    if (r == DAVIT_OK)
        *ret = stream->json;
    return r;
}

int davit_stream_value(struct davit_stream *stream, uint32_t layout, enum davit_shape shape, const char *type,
                       void **ret, struct davit_error *reterr)
{
    if (!stream || !type || !ret || !stream->cut.piece.data)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT,
                           "davit_stream_value: stream, type and ret may not be NULL, and a piece must have been read");
    return davit__read_by_name(stream->call.core->engine, layout, shape, type, "the piece", stream->cut.piece.data,
                               stream->cut.piece.size, &stream->arena, ret, reterr);
}

void davit_stream_close(struct davit_stream *stream)
{
    if (!stream)
        return;
    if (stream->loop) {
        davit__loop_drop(stream);
        return;
    }
    struct davit__core *core = stream->call.core;
    davit__transfer_end(&stream->transfer, stream->code == DAVIT_OK);
    davit__stream_free(stream);
    if (core) /* it had begun */
        davit__core_let_go(core);
}
