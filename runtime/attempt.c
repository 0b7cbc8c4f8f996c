/*
 * When there is no connection, and it is worth another attempt: nothing was sent then, whatever the request is.
 */
#include "transport.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* How long to leave a busy engine alone, in ms; another one after the first failure, and after many. */
#define BUSY_PAUSE  10
#define FIRST_PAUSE 100
#define MOST_PAUSE  2000

/* A unix socket whose backlog is full refuses at once: the engine is there, but busy. The kernel says EAGAIN, which
   libcurl takes for a connect under way and then finds neither connected nor in error. */
static bool is_busy(const struct transfer *transfer, CURLcode result)
{
    if (result != CURLE_COULDNT_CONNECT || transfer->sends || !transfer->call->core->endpoint.socket)
        return false;
    int os_error = davit__connect_error(transfer);
    return os_error == 0 || os_error == EAGAIN;
}

bool davit__has_attempts(const struct transfer *transfer)
{
    const struct davit__core *core = transfer->call->core;
    const struct davit_retry *retry = &core->options.retry;
    bool wanted = retry->attempts > 1 || (retry->attempts == 0 && retry->total > 0);
    if (!wanted || transfer->sends || core->endpoint.dial.host || davit__is_only(&core->endpoint))
        return false;
    int64_t begun = transfer->attempts ? transfer->first : transfer->started;
    return (!retry->attempts || transfer->attempts + 1 < retry->attempts) &&
           (retry->total <= 0 || davit__now() - begun < retry->total);
}

/* How long to wait after so many attempts, and no longer than until no more may begin. */
static int64_t pause_after(const struct transfer *transfer)
{
    int64_t pause = FIRST_PAUSE, total = transfer->call->core->options.retry.total;
    for (unsigned i = 1; i < transfer->attempts && pause < MOST_PAUSE; i++)
        pause *= 2;
    pause = pause < MOST_PAUSE ? pause : MOST_PAUSE;
    int64_t left = total > 0 ? total - (davit__now() - transfer->first) : pause;
    return left < pause ? left : pause;
}

bool davit__connect_again(struct transfer *transfer, int r, CURLcode result)
{
    bool unreached = result == CURLE_COULDNT_CONNECT || result == CURLE_COULDNT_RESOLVE_HOST ||
                     result == CURLE_COULDNT_RESOLVE_PROXY || result == CURLE_PROXY;
    transfer->busy = r == DAVIT_OK && is_busy(transfer, result);
    if (transfer->busy)
        transfer->resting = davit__now() + BUSY_PAUSE;
    if (transfer->busy || (r != DAVIT__AGAIN && (r != DAVIT_OK || !unreached || !davit__has_attempts(transfer))))
        return transfer->busy;
    if (transfer->attempts++ == 0)
        transfer->first = transfer->started;
    int64_t pause = pause_after(transfer);
    davit__trace(transfer->call->core, DAVIT_TRACE_NOTE, "cannot connect to %s: %s; again in %d ms",
                 transfer->call->core->endpoint.text,
                 r == DAVIT_OK ? curl_easy_strerror(result) : "no connection within its time-out", (int)pause);
    transfer->resting = transfer->started = transfer->active = davit__now() + pause;
    transfer->os_error = 0;
    return true;
}

void davit__tell_attempts(const struct transfer *transfer)
{
    struct davit_error *error = transfer->call->error;
    size_t used = error ? strlen(error->message) : 0;
    int64_t now = davit__now();
    unsigned count = transfer->attempts + (now >= transfer->resting);
    if (error && transfer->attempts && !transfer->sends)
        snprintf(error->message + used, sizeof error->message - used, "; tried %u time%s in %lld ms", count,
                 count == 1 ? "" : "s", (long long)(now - transfer->first));
}
