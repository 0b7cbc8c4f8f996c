/*
 * Bytes both ways over a connection that libcurl made: steps that do not block, waiting between them, time-outs and
 * cancelling. What is said on it is the business of upgrade.c and connection.c.
 */
#include "wire.h"
#include "tls.h"
#include "tunnel.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

/* How much is asked for at once. */
#define READ_SIZE ((size_t)64 << 10)

/* ------------------------------------------------------------------------------------------ beginning and end --- */

void davit__wire_init(struct davit__wire *wire, struct davit__call *call)
{
    *wire = (struct davit__wire){.call = call, .socket = -1, .wake = -1};
    pthread_mutex_init(&wire->lock, NULL);
}

int davit__wire_connect(struct davit__wire *wire)
{
    wire->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (wire->wake < 0)
        return davit__fail_memory(wire->call->error);
    int r = davit__transfer_connect(&wire->transfer, wire->call);
    if (r == DAVIT_OK)
        curl_easy_getinfo(wire->transfer.lane->easy, CURLINFO_ACTIVESOCKET, &wire->socket);
    return r;
}

void davit__wire_cut(struct davit__wire *wire)
{
    davit__transfer_end(&wire->transfer, false);
    wire->socket = -1;
}

void davit__wire_done(struct davit__wire *wire)
{
    davit__wire_cut(wire);
    if (wire->wake >= 0)
        close(wire->wake);
    davit__buffer_done(&wire->farewell);
    pthread_mutex_destroy(&wire->lock);
}

/* ---------------------------------------------------------------------------------------------------- waiting --- */

/* What is left of it, in ms. */
static int64_t time_left(const struct davit__limit *limit, int64_t now)
{
    return limit->most ? limit->most - (now - limit->since) : INT64_MAX;
}

/* Waits until the socket is ready. */
static int wait_for(struct davit__wire *wire, short events, struct davit__limit limit, struct davit_error *reterr)
{
    const struct davit__call *call = wire->call;
    struct davit_cancel *cancel = call->options.cancel;
    struct davit__wait waiting;
    struct pollfd polled[] = {{.fd = wire->socket, .events = events}, {.fd = wire->wake, .events = POLLIN}};
    struct davit__limit total = {"total", call->started, call->options.timeouts.total};
    int64_t now = davit__now();
    if (time_left(&total, now) < time_left(&limit, now))
        limit = total;
    int64_t left = time_left(&limit, now);
    if (left <= 0)
        return davit__fail(reterr, DAVIT_ERR_TIMEOUT, "%s: %s time-out of %ld ms", call->name, limit.name, limit.most);
    davit__cancel_enter(cancel, &waiting, NULL, wire->wake);
    if (!davit_cancel_triggered(cancel))
        poll(polled, LENGTH(polled), left > 60000 ? 60000 : (int)left);
    davit__cancel_leave(cancel, &waiting);
    return DAVIT_OK;
}

/* Each step looks first: bytes that come or go without waiting are no reason to go on. */
static int check_cancel(const struct davit__wire *wire, struct davit_error *reterr)
{
    return davit_cancel_triggered(wire->call->options.cancel)
               ? davit__fail(reterr, DAVIT_ERR_CANCELED, "%s: canceled", wire->call->name)
               : DAVIT_OK;
}

static int fail_lost(const struct davit__wire *wire, CURLcode result, struct davit_error *reterr)
{
    bool answered = wire->call->response->status;
    int r = answered ? DAVIT_OK : davit__fail_tls(&wire->transfer, result, reterr);
    if (r != DAVIT_OK)
        return r;
    r = davit__fail(reterr, answered ? DAVIT_ERR_PROTOCOL : DAVIT_ERR_OUTCOME, "%s: the connection broke%s: %s",
                    wire->call->name, answered ? "" : " before an answer; outcome unknown", curl_easy_strerror(result));
    davit__tunnel_explain(&wire->transfer, reterr);
    return r;
}

/* ------------------------------------------------------------------------------------------------------ bytes --- */

/* Sends what was posted, unless that would be in somebody's midst. */
static CURLcode send_posted(struct davit__wire *wire)
{
    CURLcode result = CURLE_OK;
    while (!wire->sending && wire->posted.at < wire->posted.size && result == CURLE_OK) {
        size_t sent = 0;
        result = curl_easy_send(wire->transfer.lane->easy, wire->posted.bytes + wire->posted.at,
                                wire->posted.size - wire->posted.at, &sent);
        wire->posted.at += sent;
    }
    bool lost = result != CURLE_OK && result != CURLE_AGAIN; /* what never goes is not to be waited for */
    if (lost || wire->posted.at == wire->posted.size)
        wire->posted.at = wire->posted.size = 0;
    return result;
}

void davit__wire_post(struct davit__wire *wire, const char *data, size_t size, bool last)
{
    pthread_mutex_lock(&wire->lock);
    if (!wire->ended && size <= sizeof wire->posted.bytes - wire->posted.size) {
        memcpy(wire->posted.bytes + wire->posted.size, data, size);
        wire->posted.size += size;
        wire->ended = last;
    }
    send_posted(wire); /* what is wrong with the connection, receiving will tell */
    pthread_mutex_unlock(&wire->lock);
}

/* One step of sending: what was posted before, these bytes, what was posted meanwhile. */
static CURLcode send_some(struct davit__wire *wire, const char *data, size_t size, bool last, size_t *ret_sent)
{
    CURLcode result = send_posted(wire);
    if (result == CURLE_OK && size) {
        wire->sending = true;
        wire->ended = wire->ended || last;
        result = curl_easy_send(wire->transfer.lane->easy, data, size, ret_sent);
        wire->sending = *ret_sent < size;
    }
    return result == CURLE_OK && *ret_sent == size ? send_posted(wire) : result;
}

/* Nobody would know where another one begins, and OpenSSL wants a write that it began to be ended. */
static int fail_torn(const struct davit__wire *wire, struct davit_error *reterr)
{
    return davit__fail(reterr, DAVIT_ERR_PROTOCOL, "%s: an earlier write ended in the middle", wire->call->name);
}

static int fail_sending(const struct davit__wire *wire, CURLcode result, struct davit_error *reterr)
{
    if (result != CURLE_OK)
        return fail_lost(wire, result, reterr);
    if (wire->torn)
        return fail_torn(wire, reterr);
    return davit__fail(reterr, DAVIT_ERR_PROTOCOL, "%s: nothing more can be written", wire->call->name);
}

static int send_on(struct davit__wire *wire, const char *data, size_t size, bool last, struct davit_error *reterr)
{
    struct davit__limit limit = {"idle", davit__now(), wire->call->options.timeouts.idle};
    for (bool begun = false, whole = false; !whole;) {
        size_t sent = 0;
        int r = check_cancel(wire, reterr);
        if (r != DAVIT_OK)
            return r;
        pthread_mutex_lock(&wire->lock);
        bool allowed = begun || !(wire->ended || wire->torn);
        CURLcode result = allowed ? send_some(wire, data, size, last, &sent) : CURLE_OK;
        begun = begun || wire->sending || sent;
        whole = sent == size && wire->posted.size == 0;
        pthread_mutex_unlock(&wire->lock);
        if (!allowed && last && !wire->torn)
            return DAVIT_OK;
        if (!allowed || (result != CURLE_OK && result != CURLE_AGAIN))
            return fail_sending(wire, result, reterr);
        if (sent)
            limit.since = davit__now();
        data += sent;
        size -= sent;
        r = sent || whole ? DAVIT_OK : wait_for(wire, POLLOUT, limit, reterr);
        if (r != DAVIT_OK)
            return r;
    }
    return DAVIT_OK;
}

int davit__wire_send(struct davit__wire *wire, const char *data, size_t size, bool last, struct davit_error *reterr)
{
    int r = send_on(wire, data, size, last, reterr);
    pthread_mutex_lock(&wire->lock);
    wire->torn = wire->torn || wire->sending;
    pthread_mutex_unlock(&wire->lock);
    return r;
}

/* Over TLS the direction ends with words. That a peer is gone already, the receiver will hear. */
static int say_farewell(struct davit__wire *wire, struct davit_error *reterr)
{
    struct davit__limit limit = {"idle", davit__now(), wire->call->options.timeouts.idle};
    int e = EAGAIN, r = wire->torn ? fail_torn(wire, reterr) : DAVIT_OK;
    while (r == DAVIT_OK && e == EAGAIN) {
        pthread_mutex_lock(&wire->lock);
        e = davit__tls_end_writing(wire->transfer.lane->easy, wire->socket, &wire->farewell);
        pthread_mutex_unlock(&wire->lock);
        if (e == EAGAIN)
            r = wait_for(wire, POLLOUT, limit, reterr);
        if (r == DAVIT_OK && e == EAGAIN)
            r = check_cancel(wire, reterr);
    }
    bool gone = e == EPIPE || e == ECONNRESET || e == ENOTCONN;
    if (r != DAVIT_OK || e == 0 || gone)
        return r;
    return e == ENOMEM
               ? davit__fail_memory(reterr)
               : davit__fail_os(reterr, DAVIT_ERR_PROTOCOL, e, "%s: cannot end what is written", wire->call->name);
}

int davit__wire_end_sending(struct davit__wire *wire, struct davit_error *reterr)
{
    if (wire->call->core->tls)
        return say_farewell(wire, reterr);
    if (shutdown(wire->socket, SHUT_WR) != 0 && errno != ENOTCONN)
        return davit__fail_os(reterr, DAVIT_ERR_PROTOCOL, errno, "%s: cannot end what is written", wire->call->name);
    return DAVIT_OK;
}

bool davit__wire_holds(struct davit__wire *wire)
{
    if (wire->socket < 0 || !wire->call->core->tls)
        return false;
    pthread_mutex_lock(&wire->lock);
    bool holds = davit__tls_pending(wire->transfer.lane->easy);
    pthread_mutex_unlock(&wire->lock);
    return holds;
}

int davit__wire_receive(struct davit__wire *wire, struct davit__buffer *ret, bool *ret_over, const char *limit,
                        long most, struct davit_error *reterr)
{
    int64_t since = davit__now();
    if (!davit__reserve(ret, READ_SIZE))
        return davit__fail_memory(reterr);
    for (;;) {
        size_t received = 0;
        int r = check_cancel(wire, reterr);
        if (r != DAVIT_OK)
            return r;
        pthread_mutex_lock(&wire->lock);
        send_posted(wire);
        short events = wire->posted.size && !wire->sending ? POLLIN | POLLOUT : POLLIN;
        CURLcode result = curl_easy_recv(wire->transfer.lane->easy, ret->data + ret->size, READ_SIZE, &received);
        pthread_mutex_unlock(&wire->lock);
        if (result == CURLE_OK) {
            ret->size += received;
            *ret_over = received == 0;
            return DAVIT_OK;
        }
        r = result == CURLE_AGAIN ? wait_for(wire, events, (struct davit__limit){limit, since, most}, reterr)
                                  : fail_lost(wire, result, reterr);
        if (r != DAVIT_OK)
            return r;
    }
}
