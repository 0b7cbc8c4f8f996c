/*
 * One request over libcurl. The transfer runs on its lane's own multi, so that other threads can wake it to cancel
 * it, and so that four time-outs can be told apart. It is driven from the calling thread: to its end, or, when the
 * answer is read while it comes, until there is something to read.
 */
#include "transport.h"
#include "tunnel.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* --------------------------------------------------------------------------------------------------- the loop --- */

static CURLcode result_of(CURLM *multi)
{
    int left;
    CURLMsg *message = curl_multi_info_read(multi, &left);
    return message && message->msg == CURLMSG_DONE ? message->data.result : CURLE_FAILED_INIT;
}

int davit__look_for_progress(struct transfer *transfer)
{
    curl_off_t uploaded = transfer->uploaded;
    int r = davit__upload_progress(transfer);
    if (transfer->seen != transfer->received || uploaded != transfer->uploaded)
        transfer->active = davit__now();
    transfer->seen = transfer->received;
    return r;
}

/* Waits for libcurl's descriptors, the body's, and whoever wakes us. */
static void wait_for_any(struct transfer *transfer, int wait)
{
    struct curl_waitfd source = {.events = CURL_WAIT_POLLIN};
    source.fd = davit__upload_turn(transfer, &wait);
    curl_multi_poll(transfer->lane->multi, &source, source.fd >= 0, wait, NULL);
}

/* Whether a transfer that streams has something for its reader: its head, or bytes. */
static bool has_news(const struct transfer *transfer, size_t held)
{
    return transfer->streams && transfer->head_done && davit__is_success(transfer->response) &&
           (transfer->hold.size > held || !transfer->opened);
}

/* Drives a transfer that is on the multi until it is over, or has something to read. */
static int run(struct transfer *transfer, CURLcode *ret)
{
    CURLM *multi = transfer->lane->multi;
    size_t held = transfer->hold.size;
    transfer->seen = transfer->received;
    int running = 1, wait = 0;
    while (!has_news(transfer, held)) {
        CURLMcode m = curl_multi_perform(multi, &running);
        if (m != CURLM_OK)
            return m == CURLM_OUT_OF_MEMORY ? davit__fail_memory(transfer->call->error)
                                            : davit__fail(transfer->call->error, DAVIT_ERR_PROTOCOL, "%s: %s",
                                                          transfer->call->name, curl_multi_strerror(m));
        int r = davit__look_for_progress(transfer);
        if (!running) {
            transfer->over = true;
            *ret = result_of(multi);
            return r;
        }
        if (r == DAVIT_OK)
            r = davit__go_on(transfer, &wait);
        if (r != DAVIT_OK)
            return r;
        if (!has_news(transfer, held))
            wait_for_any(transfer, wait);
    }
    return DAVIT_OK;
}

/* Puts the transfer on the multi, and drives it. */
static int attempt(struct transfer *transfer, CURLcode *ret)
{
    const struct davit__lane *lane = transfer->lane;
    transfer->over = false; /* whatever became of the one before */
    *ret = CURLE_OK;
    if (curl_multi_add_handle(lane->multi, lane->easy) != CURLM_OK)
        return davit__fail_memory(transfer->call->error);
    int r = run(transfer, ret);
    if ((transfer->over && !transfer->connects) || r != DAVIT_OK || *ret != CURLE_OK)
        curl_multi_remove_handle(lane->multi, lane->easy);
    else
        transfer->added = true;
    return r;
}

/* Leaves the engine alone for as long as it was said; a cancel ends that. */
static int rest(struct transfer *transfer)
{
    int r = DAVIT_OK, wait = 0;
    for (int64_t left; r == DAVIT_OK && (left = transfer->resting - davit__now()) > 0;) {
        r = davit__go_on(transfer, &wait);
        if (r == DAVIT_OK)
            curl_multi_poll(transfer->lane->multi, NULL, 0, left < wait ? (int)left : wait, NULL);
    }
    return r;
}

/* The same, again and again while the engine is busy, or may be tried once more. */
static int attempts(struct transfer *transfer, CURLcode *ret)
{
    int r = DAVIT_OK, wait;
    transfer->started = transfer->active = davit__now();
    errno = 0;
    do {
        r = rest(transfer);
        if (r == DAVIT_OK)
            r = davit__go_on(transfer, &wait);
        if (r == DAVIT_OK)
            r = attempt(transfer, ret);
    } while (davit__connect_again(transfer, r, *ret));
    return r;
}

CURLcode davit__transfer_resume(struct transfer *transfer)
{
    if (!transfer->paused || transfer->hold.size >= transfer->hold_most)
        return CURLE_OK;
    transfer->paused = false;
    return curl_easy_pause(transfer->lane->easy, CURLPAUSE_CONT);
}

int davit__transfer_result(const struct transfer *transfer, CURLcode result)
{
    bool whole = transfer->head_done || transfer->connects; /* libcurl takes the end of the connection for the head's */
    if (result == CURLE_OK && whole)
        return DAVIT_OK;
    return davit__fail_transfer(transfer, result == CURLE_OK ? CURLE_PARTIAL_FILE : result);
}

/* Drives a transfer, from the beginning or from where it was, with the caller's token able to end that. */
static int drive(struct transfer *transfer)
{
    struct davit_cancel *cancel = transfer->call->options.cancel;
    struct davit__wait waiting;
    CURLcode result = CURLE_OK;
    size_t held = transfer->hold.size;
    davit__cancel_enter(cancel, &waiting, transfer->lane->multi, -1);
    int r = transfer->added ? run(transfer, &result) : attempts(transfer, &result);
    davit__cancel_leave(cancel, &waiting);
    if (r == DAVIT_OK)
        result = davit__early_answer(transfer, result);
    if (r == DAVIT_OK && result != CURLE_OK && has_news(transfer, held)) {
        transfer->late = result;
        transfer->over = false;
        return DAVIT_OK;
    }
    return r == DAVIT_OK ? davit__transfer_result(transfer, result) : r;
}

int davit__transfer_go_on(struct transfer *transfer)
{
    size_t held = transfer->hold.size;
    if (transfer->late != CURLE_OK)
        return davit__fail_transfer(transfer, transfer->late);
    transfer->active = davit__now(); /* the time that the reader took is not the engine's */
    if (davit__transfer_resume(transfer) != CURLE_OK && !transfer->paused)
        return davit__fail_transfer(transfer, CURLE_WRITE_ERROR);
    return transfer->hold.size > held ? DAVIT_OK : drive(transfer);
}

struct davit__lane *davit__transfer_leave(struct transfer *transfer, bool *io_good)
{
    struct davit__lane *lane = transfer->lane;
    if (!lane)
        return NULL;
    davit__lane_cut_off(lane);
    if (transfer->added)
        curl_multi_remove_handle(lane->multi, lane->easy);
    davit__transfer_forget(lane);
    davit__end_headers(transfer->headers);
    davit__forget_socket(transfer);
    davit__tunnel_leave(transfer);
    davit__buffer_done(&transfer->hold);
    transfer->lane = NULL;
    *io_good = *io_good && transfer->over && !transfer->broken && transfer->sends == 1;
    return lane;
}

void davit__transfer_end(struct transfer *transfer, bool good)
{
    struct davit__lane *lane = davit__transfer_leave(transfer, &good);
    if (lane)
        davit__pool_give(transfer->call->core->pool, lane, good);
}

void davit__trace_connection(const struct transfer *transfer)
{
    long connects = 0;
    if (!transfer->call->core->options.trace)
        return;
    curl_easy_getinfo(transfer->lane->easy, CURLINFO_NUM_CONNECTS, &connects);
    davit__trace(transfer->call->core, DAVIT_TRACE_NOTE, "%s %s", connects ? "connected to" : "reused a connection to",
                 transfer->call->core->endpoint.text);
}

int davit__transfer_begin(struct transfer *transfer, struct davit__lane *lane)
{
    const struct davit__buffer *headers = &transfer->prepared->headers;
    transfer->spare = transfer->listener = transfer->said = transfer->ready = -1;
    transfer->lane = lane;
    if (!lane) {
        transfer->os_error = errno;
        return davit__fail_transfer(transfer, errno == ENOMEM ? CURLE_OUT_OF_MEMORY : CURLE_COULDNT_CONNECT);
    }
    if (headers->size)
        transfer->headers = davit__list_headers(transfer->prepared, transfer->host);
    bool made = transfer->headers || !headers->size;
    return made ? davit__transfer_set_up(transfer) : davit__fail_memory(transfer->call->error);
}

/* The same with a lane of the client's. */
static int begin(struct transfer *transfer)
{
    struct davit__core *core = transfer->call->core;
    return davit__transfer_begin(transfer, davit__pool_take(core->pool, core));
}

int davit__transfer_connect(struct transfer *transfer, struct davit__call *call)
{
    transfer->call = call;
    transfer->prepared = call->prepared;
    transfer->response = call->response;
    transfer->connects = true;
    int r = begin(transfer);
    if (r == DAVIT_OK)
        r = curl_easy_setopt(transfer->lane->easy, CURLOPT_CONNECT_ONLY, 1L) == CURLE_OK &&
                    curl_easy_setopt(transfer->lane->easy, CURLOPT_HTTPPROXYTUNNEL, 1L) == CURLE_OK
                ? drive(transfer)
                : davit__fail_memory(call->error);
    if (r == DAVIT_OK && !davit__tunnel_start(transfer)) /* nothing is about to be sent that would start it */
        r = davit__fail_transfer(transfer, CURLE_COULDNT_CONNECT);
    if (r != DAVIT_OK)
        davit__transfer_end(transfer, false);
    return r;
}

int davit__transport(struct davit__call *call, const struct davit_prepared *prepared, struct davit_response *response)
{
    struct transfer own = {0}, *transfer = call->stream ? call->stream : &own;
    transfer->call = call;
    transfer->prepared = prepared;
    transfer->response = response;
    transfer->streams = call->stream;
    int r = begin(transfer);
    if (r == DAVIT_OK)
        r = drive(transfer);
    if (r == DAVIT_OK)
        davit__trace_connection(transfer);
    transfer->opened = true;
    if (!call->stream || r != DAVIT_OK)
        davit__transfer_end(transfer, r == DAVIT_OK);
    return r;
}
