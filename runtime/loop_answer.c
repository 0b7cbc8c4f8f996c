/*
 * What comes of a stream in a loop, as its owner's functions are told of it: the head, piece by piece while they come,
 * or all of it. Whom they pause, or close, is told no more.
 */
#include "loop.h"

/* The most room that a stream keeps which has nothing in it. */
#define ROOM_KEPT ((size_t)4 << 10)

/* What an owner's function returned: to go on, or to end it. */
static int obey(struct davit_stream *stream, int wish)
{
    if (wish == DAVIT_OK)
        return DAVIT_OK;
    return davit__fail(&stream->failure, wish < 0 ? wish : DAVIT_ERR_ARGUMENT, "%s: its owner ended it with %s (%d)",
                       stream->call.name, davit_code_name(wish), wish);
}

/* The answer's head is there; of a failure, all of it. */
static int read_head(struct davit_stream *stream)
{
    struct davit__call *call = &stream->call;
    stream->read = true;
    if (stream->transfer.lane)
        davit__trace_connection(&stream->transfer);
    davit__trace_response(call->core, call->response);
    return stream->ping ? davit__take_ping(call) : davit__decode(call);
}

static int tell_head(struct davit_stream *stream)
{
    stream->told = true;
    return stream->handlers.head ? obey(stream, stream->handlers.head(stream->handlers.data, stream)) : DAVIT_OK;
}

/* Whether the owner is to be told of anything but a failure. */
static bool may_tell(const struct davit_stream *stream)
{
    return !stream->held && !stream->closed;
}

/* All pieces are cut from what came: the next ones may come. */
static int want_more(struct davit_stream *stream)
{
    struct transfer *transfer = &stream->transfer;
    if (transfer->over)
        return davit__transfer_result(transfer, transfer->late);
    davit__stream_make_room(stream);
    if (transfer->hold.size == 0 && transfer->hold.capacity > ROOM_KEPT)
        davit__buffer_done(&transfer->hold);
    if (davit__transfer_resume(transfer) != CURLE_OK && !transfer->paused)
        return davit__transfer_result(transfer, CURLE_WRITE_ERROR);
    return DAVIT_OK;
}

/* Hands over a piece, which is gone then: what comes next may move it. */
static int push(struct davit_stream *stream)
{
    int r = davit__check_cancel(&stream->call);
    if (r != DAVIT_OK)
        return r;
    int wish = stream->handlers.piece(stream->handlers.data, stream, &stream->cut.piece);
    stream->cut.piece = (struct davit_piece){0};
    return obey(stream, wish);
}

static int push_pieces(struct davit_stream *stream)
{
    int r = DAVIT_OK;
    while (r == DAVIT_OK && may_tell(stream)) {
        enum davit__step step = davit__stream_cut(stream);
        stream->ended = step == DAVIT__DONE;
        if (step == DAVIT__MORE || step == DAVIT__DONE)
            return step == DAVIT__MORE ? want_more(stream) : DAVIT_OK;
        if (step == DAVIT__ASK)
            return davit__loop_ask_terminal(stream);
        r = step == DAVIT__FAILED ? stream->failure.code : push(stream);
    }
    return r;
}

int davit__loop_look_at_answer(struct davit_stream *stream)
{
    const struct transfer *transfer = &stream->transfer;
    bool comes = !stream->whole && transfer->head_done && davit__is_success(transfer->response);
    int r = DAVIT_OK;
    if (!comes && !transfer->over)
        return DAVIT_OK;
    if (!comes)
        r = davit__transfer_result(transfer, transfer->late);
    if (r == DAVIT_OK && !stream->read)
        r = read_head(stream);
    if (r == DAVIT_OK && !stream->told && may_tell(stream))
        r = tell_head(stream);
    if (r != DAVIT_OK || !may_tell(stream))
        return r;
    if (comes)
        return push_pieces(stream);
    const struct davit__buffer *body = &stream->call.response->body;
    if (davit__must_ask(&stream->call, body->data, body->size))
        return davit__loop_ask_terminal(stream);
    stream->ended = true;
    return r;
}
