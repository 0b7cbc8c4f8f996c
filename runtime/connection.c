/*
 * Connections that change their protocol: attach, exec, session. libcurl makes the connection and carries the bytes;
 * the heads of request and answer are ours, since it knows no upgrade. One thread may read while another one writes:
 * each step is short and under a lock, and waiting is outside of it.
 */
#include "http_head.h"
#include "pieces.h"
#include "transport.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

/* How much is asked for at once. */
#define READ_SIZE ((size_t)64 << 10)

struct davit_connection {
    struct davit__call call;
    struct transfer transfer; /* its lane is ours to the end */
    struct davit__cut cut;
    struct davit__buffer hold;
    struct davit_error failure; /* the reader's, kept */
    int code;
    bool open; /* the head of the answer is behind us */
    curl_socket_t socket;
    int wake;             /* an eventfd: the caller's token was triggered */
    pthread_mutex_t lock; /* around each of libcurl's steps */
};

/* ---------------------------------------------------------------------------------------------------- waiting --- */

/* Waits until the socket is ready. `since` is when waiting began, `most` how long it may take; 0: for ever. Until the
   connection is there, all of it together may take its own time. */
static int wait_for(struct davit_connection *connection, short events, const char *limit, int64_t since, long most,
                    struct davit_error *reterr)
{
    const struct davit__call *call = &connection->call;
    struct davit_cancel *cancel = call->options.cancel;
    struct davit__wait waiting;
    struct pollfd polled[] = {{.fd = connection->socket, .events = events}, {.fd = connection->wake, .events = POLLIN}};
    long total = connection->open ? 0 : call->options.timeouts.total;
    if (total && (!most || call->started + total < since + most)) {
        limit = "total";
        since = call->started;
        most = total;
    }
    int64_t left = most ? since + most - davit__now() : -1;
    if (most && left <= 0)
        return davit__fail(reterr, DAVIT_ERR_TIMEOUT, "%s: %s time-out of %ld ms", call->name, limit, most);
    davit__cancel_enter(cancel, &waiting, NULL, connection->wake);
    if (!davit_cancel_triggered(cancel))
        poll(polled, LENGTH(polled), left > 60000 ? 60000 : (int)left);
    davit__cancel_leave(cancel, &waiting);
    return DAVIT_OK;
}

/* Each step looks first: bytes that come or go without waiting are no reason to go on. */
static int check_cancel(const struct davit_connection *connection, struct davit_error *reterr)
{
    return davit_cancel_triggered(connection->call.options.cancel)
               ? davit__fail(reterr, DAVIT_ERR_CANCELED, "%s: canceled", connection->call.name)
               : DAVIT_OK;
}

static int fail_lost(const struct davit_connection *connection, CURLcode result, struct davit_error *reterr)
{
    bool answered = connection->call.response->status;
    return davit__fail(reterr, answered ? DAVIT_ERR_PROTOCOL : DAVIT_ERR_OUTCOME, "%s: the connection broke%s: %s",
                       connection->call.name, answered ? "" : " before an answer; outcome unknown",
                       curl_easy_strerror(result));
}

static int send_all(struct davit_connection *connection, const char *data, size_t size, struct davit_error *reterr)
{
    const struct davit_timeouts *timeouts = &connection->call.options.timeouts;
    int64_t since = davit__now();
    while (size) {
        size_t sent = 0;
        int r = check_cancel(connection, reterr);
        if (r != DAVIT_OK)
            return r;
        pthread_mutex_lock(&connection->lock);
        CURLcode result = curl_easy_send(connection->transfer.lane->easy, data, size, &sent);
        pthread_mutex_unlock(&connection->lock);
        if (result != CURLE_OK && result != CURLE_AGAIN)
            return fail_lost(connection, result, reterr);
        if (sent)
            since = davit__now();
        data += sent;
        size -= sent;
        r = sent ? DAVIT_OK : wait_for(connection, POLLOUT, "idle", since, timeouts->idle, reterr);
        if (r != DAVIT_OK)
            return r;
    }
    return DAVIT_OK;
}

/* Waits for bytes, and takes them; at the end of the connection there are none. */
static int receive(struct davit_connection *connection, const char *limit, long most, struct davit_error *reterr)
{
    struct davit__buffer *hold = &connection->hold;
    int64_t since = davit__now();
    if (!davit__reserve(hold, READ_SIZE))
        return davit__fail_memory(reterr);
    for (;;) {
        size_t received = 0;
        int r = check_cancel(connection, reterr);
        if (r != DAVIT_OK)
            return r;
        pthread_mutex_lock(&connection->lock);
        CURLcode result =
            curl_easy_recv(connection->transfer.lane->easy, hold->data + hold->size, READ_SIZE, &received);
        pthread_mutex_unlock(&connection->lock);
        if (result == CURLE_OK) {
            hold->size += received;
            connection->cut.over = received == 0;
            return DAVIT_OK;
        }
        r = result == CURLE_AGAIN ? wait_for(connection, POLLIN, limit, since, most, reterr)
                                  : fail_lost(connection, result, reterr);
        if (r != DAVIT_OK)
            return r;
    }
}

/* ------------------------------------------------------------------------------------------------------ heads --- */

static int send_request(struct davit_connection *connection)
{
    const struct davit_prepared *prepared = connection->call.prepared;
    struct davit__buffer head = {.secret = true};
    const char *name = NULL, *value;
    davit__append_format(&head, "%s %s HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n", prepared->method,
                         prepared->target.data);
    if (!davit__find_header(&prepared->headers, "Host"))
        davit__append_format(&head, "Host: %s\r\n", strstr(connection->call.core->endpoint.base, "//") + 2);
    davit__append_format(&head, "Content-Length: %zu\r\n", prepared->body_size);
    while (davit__next_header(&prepared->headers, &name, &value))
        davit__append_format(&head, "%s: %s\r\n", name, value);
    davit__append_text(&head, "\r\n");
    davit__append(&head, prepared->body, prepared->body_size);
    int r = head.failed ? davit__fail_memory(connection->call.error)
                        : send_all(connection, head.data, head.size, connection->call.error);
    davit__buffer_done(&head);
    return r;
}

static int fail_head(struct davit_connection *connection)
{
    return davit__fail(connection->call.error, connection->cut.over ? DAVIT_ERR_OUTCOME : DAVIT_ERR_PROTOCOL,
                       connection->cut.over ? "%s: the connection was closed without an answer; outcome unknown"
                                            : "%s: the answer is no HTTP/1.1",
                       connection->call.name);
}

static int receive_head(struct davit_connection *connection)
{
    struct davit__call *call = &connection->call;
    struct davit_response *response = call->response;
    size_t used = 0;
    int status = 0;
    enum davit__head state = DAVIT__HEAD_MORE;
    while (state == DAVIT__HEAD_MORE) {
        int r = receive(connection, "first byte", call->options.timeouts.first_byte, call->error);
        if (r != DAVIT_OK)
            return r;
        state = davit__read_head(connection->hold.data, connection->hold.size, &used, &status, &response->head);
        if (connection->cut.over || state == DAVIT__HEAD_BAD)
            return fail_head(connection);
        if (state == DAVIT__HEAD_MORE && connection->hold.size > call->core->options.max_head)
            return davit__fail(call->error, DAVIT_ERR_LIMIT, "%s: the answer's head exceeds %zu bytes", call->name,
                               call->core->options.max_head);
    }
    if (response->head.failed)
        return davit__fail_memory(call->error);
    connection->cut.at = used; /* what follows is not lost */
    response->status = status;
    return DAVIT_OK;
}

/* Why the engine refused: text to the end of the connection, which comes soon since we have no more to say. */
static int receive_refusal(struct davit_connection *connection)
{
    struct davit__call *call = &connection->call;
    const char *length = davit_response_header(call->response, "Content-Length");
    size_t wanted = length ? strtoul(length, NULL, 10) : SIZE_MAX;
    int r = DAVIT_OK;
    wanted = wanted < DAVIT_ERROR_BODY_MAX ? wanted : DAVIT_ERROR_BODY_MAX;
    shutdown(connection->socket, SHUT_WR);
    davit__cut_move_up(&connection->cut);
    while (r == DAVIT_OK && !connection->cut.over && connection->hold.size < wanted)
        r = receive(connection, "first byte", call->options.timeouts.first_byte, call->error);
    davit__append(&call->response->body, connection->hold.data,
                  connection->hold.size < wanted ? connection->hold.size : wanted);
    return r == DAVIT_OK ? davit__decode_failure(call) : r;
}

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

static int connect_to(struct davit_connection *connection)
{
    struct davit__call *call = &connection->call;
    call->response = davit__response_new(call);
    connection->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (!call->response || connection->wake < 0)
        return davit__fail_memory(call->error);
    int r = davit__transfer_connect(&connection->transfer, call);
    if (r == DAVIT_OK)
        curl_easy_getinfo(connection->transfer.lane->easy, CURLINFO_ACTIVESOCKET, &connection->socket);
    return r;
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
    if (r == DAVIT_OK)
        r = connect_to(connection);
    if (r == DAVIT_OK)
        r = send_request(connection);
    if (r == DAVIT_OK)
        r = receive_head(connection);
    if (r == DAVIT_OK && call->response->status != 101 && call->response->status != 200)
        r = receive_refusal(connection);
    return r;
}

/* What is left of a refused connection is its answer. */
static void give_up(struct davit_connection *connection, struct davit_error *reterr)
{
    davit__transfer_end(&connection->transfer, false);
    connection->socket = -1;
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
    pthread_mutex_init(&connection->lock, NULL);
    connection->wake = connection->socket = -1;
    connection->call = (struct davit__call){.params = params, .body = body, .error = &connection->failure};
    connection->cut =
        (struct davit__cut){.call = &connection->call, .failure = &connection->failure, .hold = &connection->hold};
    int r = connection->code = open(connection, client, operation, options);
    connection->open = r == DAVIT_OK;
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
        if (step == DAVIT__FAILED) {
            connection->code = connection->failure.code;
            break;
        }
        davit__cut_move_up(cut);
        connection->code = receive(connection, "idle", connection->call.options.timeouts.idle, &connection->failure);
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
    if (connection->socket < 0)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_connection_write: the connection was refused");
    return send_all(connection, data, size, reterr);
}

int davit_connection_end_writing(struct davit_connection *connection, struct davit_error *reterr)
{
    if (!connection || connection->socket < 0)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_connection_end_writing: there is no connection");
    if (shutdown(connection->socket, SHUT_WR) != 0 && errno != ENOTCONN)
        return davit__fail_os(reterr, DAVIT_ERR_PROTOCOL, errno, "%s: cannot end what is written",
                              connection->call.name);
    return DAVIT_OK;
}

int davit_connection_descriptor(const struct davit_connection *connection)
{
    return connection->socket;
}

bool davit_connection_pending(const struct davit_connection *connection)
{
    struct davit_error ignored;
    struct davit__cut cut = connection->cut; /* of which nothing is taken */
    cut.failure = &ignored;
    return connection->code != DAVIT_OK || davit__next_piece(&cut) != DAVIT__MORE;
}

void davit_connection_close(struct davit_connection *connection)
{
    if (!connection)
        return;
    davit__transfer_end(&connection->transfer, false);
    if (connection->wake >= 0)
        close(connection->wake);
    davit__buffer_done(&connection->hold);
    davit_response_free(connection->call.response);
    davit__end(&connection->call);
    pthread_mutex_destroy(&connection->lock);
    free(connection);
}
