/*
 * Why a transfer did not end well: time-outs, refusals of our own callbacks, and what libcurl's results mean here.
 */
#include "tls.h"
#include "tunnel.h"

#include <errno.h>
#include <string.h>

/* The longest wait, in ms, when nothing limits it. */
#define LONG_WAIT 60000

/* What is said of a request that was on its way when we stopped waiting. */
static const char *outcome(const struct transfer *transfer)
{
    return transfer->sends && !transfer->prepared->safe ? "; sent, outcome unknown" : "";
}

/* -------------------------------------------------------------------------------------------------- time-outs --- */

/* A time-out that runs: which, since when, how long. */
struct limit {
    const char *name;
    int64_t since;
    long most;
};

/* The time-out that runs beside the total one in the transfer's present state. */
static struct limit running_limit(const struct transfer *transfer)
{
    const struct davit_timeouts *timeouts = &transfer->call->options.timeouts;
    if (transfer->sends == 0)
        return (struct limit){"connect", transfer->started, timeouts->connect};
    if (transfer->answered || davit__uploading(transfer))
        return (struct limit){"idle", transfer->active, timeouts->idle};
    return (struct limit){"first byte", transfer->active, timeouts->first_byte};
}

static int64_t time_left(const struct limit *limit, int64_t now)
{
    return limit->most ? limit->since + limit->most - now : LONG_WAIT;
}

static int fail_late(const struct transfer *transfer, const struct limit *limit)
{
    const struct davit__call *call = transfer->call;
    bool silent = transfer->stalled && !transfer->answered;
    return davit__fail(call->error, DAVIT_ERR_TIMEOUT, "%s: %s%s: %s time-out of %ld ms%s", call->name,
                       silent ? "the body's source is silent" : "no answer from ",
                       silent ? "" : call->core->endpoint.text, limit->name, limit->most, outcome(transfer));
}

static int fail_busy(const struct transfer *transfer, const struct limit *limit)
{
    const struct davit__call *call = transfer->call;
    return davit__fail_os(call->error, DAVIT_ERR_CONNECT, EAGAIN,
                          "%s: %s took no more connections for %ld ms: its backlog is full", call->name,
                          call->core->endpoint.text, limit->most);
}

static int go_on(const struct transfer *transfer, int *ret_wait)
{
    const struct davit__call *call = transfer->call;
    struct limit total = {"total", call->started, call->options.timeouts.total}, step = running_limit(transfer);
    int64_t now = davit__now(), left = time_left(&total, now), step_left = time_left(&step, now);
    if (davit_cancel_triggered(call->options.cancel))
        return davit__fail(call->error, DAVIT_ERR_CANCELED, "%s: canceled%s", call->name, outcome(transfer));
    if (left <= 0)
        return fail_late(transfer, &total);
    if (step_left <= 0 && davit__has_attempts(transfer))
        return DAVIT__AGAIN;
    if (step_left <= 0)
        return transfer->busy ? fail_busy(transfer, &step) : fail_late(transfer, &step);
    left = step_left < left ? step_left : left;
    *ret_wait = left < LONG_WAIT ? (int)left : LONG_WAIT;
    return DAVIT_OK;
}

int davit__go_on(const struct transfer *transfer, int *ret_wait)
{
    int r = go_on(transfer, ret_wait);
    if (r < 0)
        davit__tell_attempts(transfer);
    return r;
}

/* ----------------------------------------------------------------------------------------------------- errors --- */

int davit__connect_error(const struct transfer *transfer)
{
    long os_error = transfer->os_error;
    if (!os_error)
        curl_easy_getinfo(transfer->lane->easy, CURLINFO_OS_ERRNO, &os_error);
    return (int)os_error;
}

static int fail_connect(const struct transfer *transfer, CURLcode result, const char *why)
{
    const struct davit__endpoint *endpoint = &transfer->call->core->endpoint;
    int os_error = result == CURLE_COULDNT_CONNECT ? davit__connect_error(transfer) : 0;
    const char *tried = endpoint->looked_for ? "; looked for " : "";
    const char *places = endpoint->looked_for ? endpoint->looked_for : "";
    if (davit__is_only(endpoint) && os_error == EISCONN)
        tried = ": it is one connection, which is in use or used up; more of them want the options' function connect";
    if (endpoint->proxy) {
        tried = ", by way of the proxy ";
        places = davit__proxy_shown(endpoint->proxy);
    }
    if (os_error)
        return davit__fail_os(transfer->call->error, DAVIT_ERR_CONNECT, os_error, "%s: cannot connect to %s%s%s",
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
    if (transfer->prepared->safe && transfer->said >= 0)
        return davit__fail(call->error, DAVIT_ERR_CONNECT, "%s: cannot connect to %s: it ended without an answer",
                           call->name, call->core->endpoint.text);
    if (transfer->prepared->safe)
        return davit__fail(call->error, DAVIT_ERR_PROTOCOL, "%s: %s closed the connection without an answer: %s%s",
                           call->name, call->core->endpoint.text, why, davit__suspect_tls(transfer));
    return davit__fail(call->error, DAVIT_ERR_OUTCOME,
                       "%s: sent, outcome unknown: the connection died before an answer, and %s is not safe to repeat",
                       call->name, transfer->prepared->method);
}

static int fail(const struct transfer *transfer, CURLcode result)
{
    struct davit__call *call = transfer->call;
    const char *why = transfer->code == DAVIT_ERR_PROTOCOL ? transfer->what
                      : *davit__words(transfer)            ? davit__words(transfer)
                                                           : curl_easy_strerror(result);
    bool memory = transfer->code == DAVIT_ERR_MEMORY || transfer->response->head.failed ||
                  transfer->response->body.failed || transfer->hold.failed;
    if (transfer->explained)
        return transfer->code;
    if (transfer->code == DAVIT_ERR_LIMIT)
        return fail_limit(transfer);
    if (transfer->code == DAVIT_ERR_CONNECT)
        return davit__fail_os(call->error, DAVIT_ERR_CONNECT, transfer->os_error, "%s: %s %s", call->name,
                              call->core->endpoint.ready ? "cannot connect to" : "cannot run ssh for",
                              call->core->endpoint.text);
    bool unclear = call->core->tls; /* OpenSSL leaves no errno as it was */
    if (memory || (result == CURLE_OUT_OF_MEMORY && (errno == ENOMEM || transfer->sends == 0 || unclear)))
        return davit__fail_memory(call->error);
    if (result == CURLE_OUT_OF_MEMORY) /* how libcurl 7.88 says that a header's line is too long for it */
        return davit__fail(call->error, DAVIT_ERR_LIMIT,
                           "%s: a line of the answer's head is too long (or memory ran out)", call->name);
    int r = davit__fail_tls(transfer, result, call->error);
    if (r != DAVIT_OK)
        return r;
    if (result == CURLE_URL_MALFORMAT)
        return davit__fail(call->error, DAVIT_ERR_ENDPOINT, "endpoint %s (from %s): %s",
                           davit__quote(call->core->endpoint.text).text, call->core->endpoint.source, why);
    if (transfer->code == DAVIT_ERR_OUTCOME)
        return fail_unanswered(transfer, "again, when it was repeated");
    if (result == CURLE_SEND_FAIL_REWIND) /* it would be repeated, but what was taken from the source is gone */
        return fail_unanswered(transfer, why);
    bool unreached = result == CURLE_COULDNT_RESOLVE_HOST || result == CURLE_COULDNT_CONNECT ||
                     result == CURLE_COULDNT_RESOLVE_PROXY || result == CURLE_PROXY || davit__is_no_tls(result);
    if (unreached) /* perhaps for the second time */
        return transfer->sends ? fail_unanswered(transfer, why) : fail_connect(transfer, result, why);
    if (result == CURLE_SEND_ERROR && transfer->answered)
        return davit__fail(call->error, DAVIT_ERR_PROTOCOL,
                           "%s: %s answered with %d and closed the connection before it had all of the body",
                           call->name, call->core->endpoint.text, transfer->response->status);
    bool lost = result == CURLE_RECV_ERROR || result == CURLE_SEND_ERROR || result == CURLE_GOT_NOTHING;
    if (lost && !transfer->answered)
        return transfer->sends ? fail_unanswered(transfer, why) : fail_connect(transfer, result, why);
    return davit__fail(call->error, DAVIT_ERR_PROTOCOL, "%s: the answer of %s is no HTTP/1.1, or is cut off: %s%s",
                       call->name, call->core->endpoint.text, why, davit__suspect_tls(transfer));
}

int davit__fail_transfer(const struct transfer *transfer, CURLcode result)
{
    int r = fail(transfer, result);
    davit__tell_attempts(transfer);
    if (!transfer->answered)
        davit__tunnel_explain(transfer, transfer->call->error);
    return r;
}
