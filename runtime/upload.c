/*
 * The body of a request on its way to libcurl: from memory, which libcurl reads by itself, or from a source, which it
 * asks when the socket has room. A descriptor without bytes is not waited for in there, but in the loop that drives the
 * transfer, where cancelling and time-outs are.
 */
#include "transport.h"

/* How often libcurl has to find out whether it is only the silent source that it waits for, and we whether there still
   is an engine, in ms. Neither is told. */
#define NUDGE 100

/* Lets the transfer end in what davit__take() said. */
static size_t refuse(struct transfer *transfer, ssize_t code)
{
    transfer->code = (int)code;
    transfer->explained = true;
    return CURL_READFUNC_ABORT;
}

size_t davit__give_body(char *buffer, size_t one, size_t size, void *data)
{
    struct transfer *transfer = ((struct davit__lane *)data)->transfer;
    transfer->stalled = !transfer->taken.over && davit__silent_descriptor(transfer->prepared) >= 0;
    transfer->gone = transfer->stalled && davit__engine_gone(transfer);
    if (transfer->gone)
        return CURL_READFUNC_ABORT;
    if (transfer->stalled) {
        davit__touch(transfer);
        return CURL_READFUNC_PAUSE;
    }
    ssize_t n = davit__take(transfer->call, &transfer->taken, buffer, one * size);
    return n < 0 ? refuse(transfer, n) : (size_t)n;
}

CURLcode davit__upload_set_up(struct transfer *transfer)
{
    CURL *easy = transfer->lane->easy;
    const struct davit_prepared *prepared = transfer->prepared;
    curl_off_t size = prepared->source && !prepared->body_size ? -1 : (curl_off_t)prepared->body_size;
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, prepared->source ? NULL : prepared->body ? prepared->body : "");
    return curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, size);
}

/* How many bytes are to be sent, as far as that is known: of a source without a size, more than were sent. */
static uint64_t known_size(const struct transfer *transfer)
{
    const struct davit_prepared *prepared = transfer->prepared;
    if (!prepared->source || prepared->body_size)
        return prepared->body_size;
    return transfer->taken.over ? transfer->taken.size : UINT64_MAX;
}

bool davit__uploading(const struct transfer *transfer)
{
    return !transfer->answered && (uint64_t)transfer->uploaded < known_size(transfer);
}

int davit__upload_progress(struct transfer *transfer)
{
    const struct davit__call *call = transfer->call;
    const struct davit_prepared *prepared = transfer->prepared;
    if ((uint64_t)transfer->uploaded < known_size(transfer))
        curl_easy_getinfo(transfer->lane->easy, CURLINFO_SIZE_UPLOAD_T, &transfer->uploaded);
    uint64_t sent = (uint64_t)transfer->uploaded;
    if (prepared->source && sent > transfer->taken.size) /* libcurl counts the chunks' heads as well */
        sent = transfer->taken.size;
    if (!call->options.progress || sent <= transfer->told)
        return DAVIT_OK;
    transfer->told = sent;
    return davit__tell_progress(call, sent, prepared->body_size);
}

/* Lets libcurl ask again. What is to wait on the other side goes on waiting. */
static void resume(struct transfer *transfer)
{
    transfer->stalled = false;
    curl_easy_pause(transfer->lane->easy, transfer->paused ? CURLPAUSE_RECV : CURLPAUSE_CONT);
}

int davit__upload_turn(struct transfer *transfer, int *io_wait)
{
    if (!transfer->stalled)
        return -1;
    int silent = davit__silent_descriptor(transfer->prepared);
    bool due = transfer->answered || davit__engine_gone(transfer);
    int64_t left = due ? transfer->nudged + NUDGE - davit__now() : NUDGE;
    if (silent >= 0 && left > 0) {
        *io_wait = left < *io_wait ? (int)left : *io_wait;
        return silent;
    }
    transfer->nudged = davit__now();
    resume(transfer);
    return -1;
}
