/*
 * Why a transfer did not end well: time-outs, refusals of our own callbacks, and what libcurl's results mean here.
 */
#include "transport.h"

#include <errno.h>
#include <string.h>
#include <time.h>

long davit__now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (long)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* -------------------------------------------------------------------------------------------------- time-outs --- */

/* A time-out that runs: which, since when, how long. */
struct limit {
    const char *name;
    long since, most;
};

/* The time-outs that run in the transfer's present state; the first is always the total one. */
static size_t running_limits(const struct transfer *transfer, struct limit limits[2])
{
    const struct davit_timeouts *timeouts = &transfer->call->options.timeouts;
    limits[0] = (struct limit){"total", transfer->started, timeouts->total};
    if (transfer->sends == 0)
        limits[1] = (struct limit){"connect", transfer->started, timeouts->connect};
    else if (transfer->answered || davit__uploading(transfer))
        limits[1] = (struct limit){"idle", transfer->active, timeouts->idle};
    else
        limits[1] = (struct limit){"first byte", transfer->active, timeouts->first_byte};
    return 2;
}

/* What is said of a request that was on its way when we stopped waiting. */
static const char *outcome(const struct transfer *transfer)
{
    return transfer->sends && !transfer->prepared->safe ? "; sent, outcome unknown" : "";
}

static int fail_late(const struct transfer *transfer, const struct limit *limit)
{
    const struct davit__call *call = transfer->call;
    if (transfer->busy && transfer->sends == 0)
        return davit__fail_os(call->error, DAVIT_ERR_CONNECT, EAGAIN,
                              "%s: %s took no more connections for %ld ms: its backlog is full", call->name,
                              call->core->endpoint.text, limit->most);
    return davit__fail(call->error, DAVIT_ERR_TIMEOUT, "%s: no answer from %s: %s time-out of %ld ms%s", call->name,
                       call->core->endpoint.text, limit->name, limit->most, outcome(transfer));
}

/* How long to wait for something to happen, in ms; a time-out that ran out is an error. */
int davit__time_left(const struct transfer *transfer, int *ret)
{
    struct limit limits[2];
    long time = davit__now(), least = 60000;
    size_t count = running_limits(transfer, limits);
    for (size_t i = 0; i < count; i++) {
        long left = limits[i].most ? limits[i].most - (time - limits[i].since) : least;
        if (left <= 0)
            return fail_late(transfer, &limits[i]);
        if (left < least)
            least = left;
    }
    *ret = (int)least;
    return DAVIT_OK;
}

/* ----------------------------------------------------------------------------------------------------- errors --- */

static int fail_connect(const struct transfer *transfer, const char *why)
{
    const struct davit__endpoint *endpoint = &transfer->call->core->endpoint;
    long os_error = 0;
    curl_easy_getinfo(transfer->lane->easy, CURLINFO_OS_ERRNO, &os_error);
    const char *tried = endpoint->tried ? "; looked for " : "", *places = endpoint->tried ? endpoint->tried : "";
    if (os_error)
        return davit__fail_os(transfer->call->error, DAVIT_ERR_CONNECT, (int)os_error, "%s: cannot connect to %s%s%s",
                              transfer->call->name, endpoint->text, tried, places);
    return davit__fail(transfer->call->error, DAVIT_ERR_CONNECT, "%s: cannot connect to %s%s%s: %s",
                       transfer->call->name, endpoint->text, tried, places, why);
}

static int fail_limit(const struct transfer *transfer)
{
    const struct davit_client_options *options = &transfer->call->core->options;
    bool body = strcmp(transfer->what, "body") == 0;
    return davit__fail(transfer->call->error, DAVIT_ERR_LIMIT, "%s: the answer's %s exceeds %zu bytes",
                       transfer->call->name, transfer->what, body ? options->max_body : options->max_head);
}

/* The request was on its way, and no answer came. */
static int fail_unanswered(const struct transfer *transfer, const char *why)
{
    struct davit__call *call = transfer->call;
    if (transfer->prepared->safe)
        return davit__fail(call->error, DAVIT_ERR_PROTOCOL, "%s: %s closed the connection without an answer: %s",
                           call->name, call->core->endpoint.text, why);
    return davit__fail(call->error, DAVIT_ERR_OUTCOME,
                       "%s: sent, outcome unknown: the connection died before an answer, and %s is not safe to repeat",
                       call->name, transfer->prepared->method);
}

int davit__fail_canceled(const struct transfer *transfer)
{
    return davit__fail(transfer->call->error, DAVIT_ERR_CANCELED, "%s: canceled%s", transfer->call->name,
                       outcome(transfer));
}

int davit__fail_transfer(const struct transfer *transfer, CURLcode result)
{
    struct davit__call *call = transfer->call;
    const char *why = transfer->code == DAVIT_ERR_PROTOCOL ? transfer->what
                      : *transfer->why                     ? transfer->why
                                                           : curl_easy_strerror(result);
    bool memory = transfer->response->head.failed || transfer->response->body.failed;
    if (transfer->code == DAVIT_ERR_LIMIT)
        return fail_limit(transfer);
    if (memory || (result == CURLE_OUT_OF_MEMORY && (errno == ENOMEM || transfer->sends == 0)))
        return davit__fail_memory(call->error);
    if (result == CURLE_OUT_OF_MEMORY) /* how libcurl 7.88 says that a header's line is too long for it */
        return davit__fail(call->error, DAVIT_ERR_LIMIT, "%s: a line of the answer's head is too long", call->name);
    if (transfer->code == DAVIT_ERR_OUTCOME)
        return fail_unanswered(transfer, "again, when it was repeated");
    if (result == CURLE_COULDNT_RESOLVE_HOST || result == CURLE_COULDNT_CONNECT) /* perhaps for the second time */
        return transfer->sends ? fail_unanswered(transfer, why) : fail_connect(transfer, why);
    bool lost = result == CURLE_RECV_ERROR || result == CURLE_SEND_ERROR || result == CURLE_GOT_NOTHING;
    if (lost && !transfer->answered)
        return transfer->sends ? fail_unanswered(transfer, why) : fail_connect(transfer, why);
    return davit__fail(call->error, DAVIT_ERR_PROTOCOL, "%s: the answer of %s is no HTTP/1.1, or is cut off: %s",
                       call->name, call->core->endpoint.text, why);
}
