/*
 * A stream's life in a loop: the engine is asked for its version if nobody knows it, the request is sent, and the
 * answer handed over, piece by piece while it comes or whole at its end. Nothing here waits.
 */
#include "loop.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* How much libcurl reads at once, which each transfer has room for: a stream is silent most of its life. */
#define STREAM_BUFFER 1024L

/* How often to look what of a body was sent, in ms: libcurl does not tell. */
#define UPLOAD_LOOK 100

/* ------------------------------------------------------------------------------------------------ in the loop --- */

static void touched(struct transfer *transfer)
{
    davit__loop_touch((struct davit_stream *)((char *)transfer - offsetof(struct davit_stream, transfer)));
}

void davit__loop_join(struct davit_loop *loop, struct davit_stream *stream)
{
    stream->loop = loop;
    stream->next = loop->streams;
    stream->link = &loop->streams;
    if (stream->next)
        stream->next->link = &stream->next;
    loop->streams = stream;
    loop->count++;
    loop->running += !stream->own;
    davit__core_keep(stream->call.core);
    stream->transfer.call = &stream->call;
    stream->transfer.touch = touched;
    stream->source = -1;
    stream->transfer.started = stream->transfer.active = davit__now();
    davit__cancel_enter(stream->call.options.cancel, &stream->waiting, NULL, loop->wake);
}

void davit__loop_leave(struct davit_stream *stream)
{
    struct davit_loop *loop = stream->loop;
    bool good = stream->code == DAVIT_OK;
    davit__loop_ask_no_more(stream);
    davit__cancel_leave(stream->call.options.cancel, &stream->waiting);
    struct davit__lane *lane = davit__transfer_leave(&stream->transfer, &good);
    if (lane)
        davit__loop_give(loop, lane, good);
    davit__loop_forget(stream);
    *stream->link = stream->next;
    if (stream->next)
        stream->next->link = stream->link;
    loop->count--;
    loop->running -= !stream->own;
}

void davit__loop_end(struct davit_stream *stream)
{
    struct davit__core *core = stream->call.core;
    davit__stream_free(stream);
    davit__core_let_go(core);
}

/* ---------------------------------------------------------------------------------------------------- sending --- */

/* The authority of streams behind a socket, another one than that of calls, which do not have to look through all
   streams then for a connection to use again. When a call has ended, libcurl 7.88 looks for its connection, one
   authority after the other in the order of their hashes: those of this name come last. */
static const char streams_url[] = "http://forever";

/* A stream has its connection for itself, and so has an upload. */
static bool set_apart(struct davit_stream *stream)
{
    CURL *easy = stream->transfer.lane->easy;
    davit__set_apart(&stream->transfer, !stream->whole || davit__is_upload(stream->call.prepared));
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, stream->whole ? DAVIT__CALL_BUFFER : STREAM_BUFFER);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, stream);
    return !stream->transfer.host || curl_easy_setopt(easy, CURLOPT_URL, streams_url) == CURLE_OK;
}

/* Hands the transfer to libcurl; once more, when there was no connection. Not while that is calling us: later. */
static int add(struct davit_stream *stream)
{
    stream->again = stream->loop->driving;
    if (stream->again) {
        davit__loop_touch(stream);
        return DAVIT_OK;
    }
    if (curl_multi_add_handle(stream->loop->multi, stream->transfer.lane->easy) != CURLM_OK)
        return davit__fail_memory(&stream->failure);
    stream->transfer.added = true;
    return DAVIT_OK;
}

static int send_request(struct davit_stream *stream)
{
    struct transfer *transfer = &stream->transfer;
    const struct davit__core *core = stream->call.core;
    struct davit__lane *lane = davit__loop_take(stream->loop);
    transfer->streams = !stream->whole;
    transfer->started = transfer->active = davit__now();
    if (davit__is_here(&core->endpoint) && !davit__is_only(&core->endpoint) && !stream->whole)
        transfer->host = davit__host(core);
    if (lane && !davit__lane_set_up(lane, core)) {
        davit__lane_free(lane);
        lane = NULL;
    }
    errno = ENOMEM; /* in case that there is none */
    int r = davit__transfer_begin(transfer, lane);
    if (r == DAVIT_OK && !set_apart(stream))
        r = davit__fail_memory(&stream->failure);
    return r == DAVIT_OK ? add(stream) : r;
}

static int ask_double(struct davit_stream *stream)
{
    struct davit__call *call = &stream->call;
    int r = davit__ask_double(call, call->prepared, call->response);
    stream->transfer.over = stream->transfer.head_done = r == DAVIT_OK;
    if (r == DAVIT_OK && !stream->whole && davit__is_success(call->response))
        davit__stream_take_double(stream);
    return r;
}

int davit__loop_go(struct davit_stream *stream)
{
    struct davit__call *call = &stream->call;
    call->version = davit__known_version(call->core);
    int r = call->prepared ? DAVIT_OK
            : stream->ping ? davit__prepare_ping(call)
                           : davit__stream_request(stream, stream->whole);
    if (r == DAVIT_OK)
        r = davit__begin_sending(call, &call->response);
    if (r != DAVIT_OK)
        return r;
    stream->transfer.prepared = call->prepared;
    stream->transfer.response = call->response;
    return call->core->options.respond ? ask_double(stream) : send_request(stream);
}

/* ------------------------------------------------------------------------------------------------ looking after --- */

/* The time so far was not the engine's: only the total time-out counts it. */
static void forgive(struct davit_stream *stream)
{
    struct transfer *transfer = &stream->transfer;
    transfer->active = davit__now();
    if (transfer->sends == 0)
        transfer->started = transfer->active;
}

/* Whether a stream may go on, and when it wants to be looked at if nothing happens. */
static int check_time(struct davit_stream *stream, int64_t *ret_due)
{
    struct transfer *transfer = &stream->transfer;
    int wait = 0;
    *ret_due = DAVIT__NEVER;
    int r = transfer->lane ? davit__look_for_progress(transfer) : DAVIT_OK;
    if (r == DAVIT_OK && transfer->over)
        r = davit__check_cancel(&stream->call);
    if (r != DAVIT_OK || transfer->over || stream->closed)
        return r;
    if (stream->held || !transfer->prepared || stream->question || transfer->paused)
        forgive(stream);
    r = davit__go_on(transfer, &wait);
    if (transfer->lane && wait > UPLOAD_LOOK && davit__uploading(transfer))
        wait = UPLOAD_LOOK;
    int source = r == DAVIT_OK ? davit__upload_turn(transfer, &wait) : -1;
    if (source >= 0)
        r = davit__loop_await_source(stream, source);
    *ret_due = davit__now() + wait;
    return r;
}

/* An attempt to connect had its time: the next one comes after a rest. */
static int rest(struct davit_stream *stream)
{
    struct transfer *transfer = &stream->transfer;
    if (transfer->added)
        curl_multi_remove_handle(stream->loop->multi, transfer->lane->easy);
    transfer->added = false;
    stream->again = davit__connect_again(transfer, DAVIT__AGAIN, CURLE_OK);
    return DAVIT_OK;
}

/* Tells the owner that it is over, and what became of it. The answer is the owner's now. */
static void finish(struct davit_stream *stream, int r)
{
    struct davit_handlers handlers = stream->handlers;
    struct davit_response *response = stream->read ? stream->call.response : NULL;
    stream->code = r;
    davit__loop_leave(stream);
    if (stream->own)
        davit__loop_answered(stream, r);
    if (handlers.done) {
        if (response)
            stream->call.response = NULL;
        handlers.done(handlers.data, r, response, r == DAVIT_OK ? NULL : &stream->failure);
    }
    davit__loop_end(stream);
}

/* What is to be done for a stream now. */
static int look_after(struct davit_stream *stream, int64_t *ret_due)
{
    int r = check_time(stream, ret_due);
    if (r == DAVIT__AGAIN)
        r = rest(stream);
    if (r == DAVIT_OK && !stream->closed && !stream->asking && !stream->transfer.prepared)
        r = davit__loop_go(stream);
    if (r == DAVIT_OK && stream->again && davit__now() >= stream->transfer.resting)
        r = add(stream);
    if (stream->again && *ret_due > stream->transfer.resting)
        *ret_due = stream->transfer.resting;
    return r == DAVIT_OK && !stream->closed && !stream->asking && !stream->question ? davit__loop_look_at_answer(stream)
                                                                                    : r;
}

void davit__loop_attend(struct davit_stream *stream)
{
    int64_t due = DAVIT__NEVER;
    stream->busy = true;
    int r = stream->code == DAVIT_OK && !stream->closed ? look_after(stream, &due) : stream->code;
    stream->busy = false;
    if (stream->closed)
        davit__loop_drop(stream);
    else if (r != DAVIT_OK || stream->ended)
        finish(stream, r);
    else if (due == DAVIT__NEVER || !stream->place || due < stream->due)
        davit__deadlines_set(&stream->loop->deadlines, stream, due);
}

void davit__loop_finished(struct davit_stream *stream, CURLcode result)
{
    struct transfer *transfer = &stream->transfer;
    transfer->added = false;
    stream->again = davit__connect_again(transfer, DAVIT_OK, result);
    if (stream->again) {
        davit__deadlines_set(&stream->loop->deadlines, stream, transfer->resting);
        return;
    }
    transfer->over = true;
    transfer->late = davit__early_answer(transfer, result);
    if (result == CURLE_OUT_OF_MEMORY && stream->loop->no_memory)
        transfer->code = DAVIT_ERR_MEMORY;
    davit__loop_touch(stream);
}

/* What an owner that has closed its stream is not asked for any more. */
static ssize_t give_no_more(void *data, char *buffer, size_t size)
{
    (void)data, (void)buffer, (void)size;
    return DAVIT_ERR_CANCELED;
}

/* The owner may let go of all that was its own. */
static void forget_owner(struct davit_stream *stream)
{
    struct davit__call *call = &stream->call;
    davit__cancel_leave(call->options.cancel, &stream->waiting);
    call->options.cancel = NULL;
    call->options.progress = NULL;
    if (call->prepared && call->prepared->source)
        call->prepared->source = give_no_more;
}

void davit__loop_drop(struct davit_stream *stream)
{
    if (!stream->closed)
        forget_owner(stream);
    stream->closed = true;
    if (stream->loop->driving && !stream->busy)
        davit__loop_touch(stream);
    if (stream->loop->driving || stream->busy)
        return;
    davit__loop_leave(stream);
    davit__loop_end(stream);
}

void davit__loop_cancel(struct davit_stream *stream)
{
    if (stream->closed)
        davit__loop_drop(stream);
    else
        finish(stream, davit__fail(&stream->failure, DAVIT_ERR_CANCELED, "%s: its loop ended", stream->call.name));
}

/* ------------------------------------------------------------------------------------------------------ public --- */

/* What was given is needed no more, unless it was kept. */
static void forget_arguments(struct davit__call *call)
{
    call->params = NULL;
    call->body = NULL;
    call->options.headers = NULL;
    call->options.extra = NULL;
}

/* Begins a stream that has joined its loop. */
static int begin(struct davit_stream *stream, const char *operation)
{
    struct davit__call *call = &stream->call;
    int r = davit__resolve(call, operation);
    if (r == DAVIT_OK && call->version.ordinal == DAVIT__ANY && !call->core->options.respond)
        return davit__loop_ask_version(stream);
    if (r == DAVIT_OK)
        r = davit__loop_go(stream);
    forget_arguments(call);
    return r;
}

int davit_stream_start(struct davit_loop *loop, struct davit_client *client, const char *operation,
                       const struct davit_param *params, const struct davit_body *body,
                       const struct davit_call_options *options, const struct davit_handlers *handlers,
                       struct davit_stream **ret, struct davit_error *reterr)
{
    if (!loop || !handlers || loop->ending)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT,
                           "davit_stream_start: loop and handlers may not be NULL, nor the loop be ending");
    struct davit_stream *stream = davit__stream_new(params, body);
    if (!stream || !davit__deadlines_reserve(&loop->deadlines, loop->count + 2)) {
        free(stream);
        return davit__fail_memory(reterr);
    }
    int r = davit__copy_options(&stream->handlers, sizeof stream->handlers, handlers, &stream->failure);
    if (r == DAVIT_OK)
        r = davit__begin(&stream->call, client, options);
    stream->whole = !stream->handlers.piece;
    stream->call.repeatable = false; /* what was given is forgotten then */
    stream->call.stream = stream->whole ? NULL : &stream->transfer;
    if (r == DAVIT_OK) {
        davit__loop_join(loop, stream);
        r = begin(stream, operation);
        if (r != DAVIT_OK)
            davit__loop_leave(stream);
    }
    if (r != DAVIT_OK) {
        if (reterr)
            *reterr = stream->failure;
        if (stream->loop)
            davit__loop_end(stream);
        else
            davit__stream_free(stream);
        return r;
    }
    davit__loop_touch(stream);
    davit__loop_arm(loop);
    if (ret)
        *ret = stream;
    return DAVIT_OK;
}

void davit_stream_pause(struct davit_stream *stream)
{
    stream->held = true;
}

void davit_stream_resume(struct davit_stream *stream)
{
    if (!stream->loop)
        return;
    if (stream->held)
        forgive(stream);
    stream->held = false;
    davit__loop_touch(stream);
    davit__loop_arm(stream->loop);
}
