/*
 * One request over libcurl, blocking. The transfer runs on its lane's own multi, so that other threads can wake it to
 * cancel it, and so that four time-outs can be told apart. What libcurl would do behind our back is prevented: it sends
 * a request again by itself when a reused connection dies, which is fine for what is safe to repeat, and nothing else.
 */
#include "transport.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

/* How long to leave an engine alone that takes no more connections, in ms. */
#define BUSY_PAUSE 10

/* -------------------------------------------------------------------------------------------------- callbacks --- */

/* libcurl 7.88 would leave its sockets open in what the process executes, and forget why there is none. */
static curl_socket_t open_socket(void *data, curlsocktype purpose, struct curl_sockaddr *address)
{
    (void)purpose;
    struct transfer *transfer = data;
    int fd = socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    transfer->os_error = fd < 0 ? errno : 0;
    return fd < 0 ? CURL_SOCKET_BAD : fd;
}

static int about_to_send(void *data, char *remote, char *local, int remote_port, int local_port)
{
    (void)remote, (void)local, (void)remote_port, (void)local_port;
    struct transfer *transfer = data;
    transfer->sends++;
    transfer->active = davit__now();
    if (transfer->sends == 1)
        return CURL_PREREQFUNC_OK;
    if (transfer->sends > 2 || !transfer->prepared->safe) {
        transfer->code = DAVIT_ERR_OUTCOME;
        return CURL_PREREQFUNC_ABORT;
    }
    davit__trace(transfer->call->core, DAVIT_TRACE_NOTE, "the connection died unanswered: sent once more");
    return CURL_PREREQFUNC_OK;
}

/* "HTTP/1.1 200 OK": a final answer begins, or an interim one. */
static void begin_head(struct transfer *transfer, const char *line)
{
    const char *status = memchr(line, ' ', 12);
    transfer->response->status = status ? (int)strtol(status, NULL, 10) : 0;
    transfer->answered = transfer->response->status >= 200;
    transfer->response->head.size = 0;
}

/* Lets the transfer end in a failure of ours. */
static size_t refuse(struct transfer *transfer, int code, const char *what)
{
    transfer->code = code;
    transfer->what = what;
    return 0;
}

/* Behind a head: is what it announces bearable? Makes room for a body, as far as an announcement can be trusted. */
static size_t end_head(struct transfer *transfer, size_t size)
{
    curl_off_t length = 0;
    struct davit_response *response = transfer->response;
    if (response->status == 101)
        return refuse(transfer, DAVIT_ERR_PROTOCOL, "it switches to another protocol (101), which nobody asked for");
    if (response->status < 200 || strcmp(transfer->prepared->method, "HEAD") == 0) {
        transfer->head_done = response->status >= 200;
        return size;
    }
    transfer->head_done = true;
    curl_easy_getinfo(transfer->lane->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    if (length > 0 && (uint64_t)length > transfer->call->core->options.max_body)
        return refuse(transfer, DAVIT_ERR_LIMIT, "body");
    if (length > 0 && length <= (16 << 20))
        davit__reserve(&response->body, (size_t)length);
    return response->body.failed ? 0 : size;
}

static size_t take_header(char *line, size_t one, size_t size, void *data)
{
    (void)one;
    struct transfer *transfer = data;
    transfer->received += size;
    transfer->head_size += size;
    if (transfer->head_size > transfer->call->core->options.max_head)
        return refuse(transfer, DAVIT_ERR_LIMIT, "head");
    if (!transfer->head_done && size > 12 && memcmp(line, "HTTP/", 5) == 0)
        begin_head(transfer, line);
    else if (*line == '\r' || *line == '\n')
        return transfer->head_done ? size : end_head(transfer, size);
    else
        davit__add_header_line(&transfer->response->head, line, size);
    return transfer->response->head.failed ? 0 : size;
}

static size_t take_body(char *bytes, size_t one, size_t size, void *data)
{
    (void)one;
    struct transfer *transfer = data;
    struct davit__buffer *body = &transfer->response->body;
    transfer->received += size;
    if (size > transfer->call->core->options.max_body - body->size)
        return refuse(transfer, DAVIT_ERR_LIMIT, "body");
    davit__append(body, bytes, size);
    return body->failed ? 0 : size;
}

/* ----------------------------------------------------------------------------------------------------- set-up --- */

static bool add_line(struct curl_slist **list, const char *line)
{
    struct curl_slist *longer = curl_slist_append(*list, line);
    if (longer)
        *list = longer;
    return longer;
}

/* A header as libcurl's list takes it; one without a value needs a semicolon. */
static bool add_header(struct curl_slist **list, const char *name, const char *value)
{
    struct davit__buffer line = {.secret = true};
    davit__append_format(&line, *value ? "%s: %s" : "%s;", name, value);
    bool good = !line.failed && add_line(list, line.data);
    davit__buffer_done(&line);
    return good;
}

/* Whether libcurl is to send a body, an empty one included. */
static bool posts(const struct davit_prepared *prepared)
{
    return prepared->body || strcmp(prepared->method, "POST") == 0 || strcmp(prepared->method, "PUT") == 0;
}

/* libcurl would add an Accept, which an engine may take for a wish (Docker's, from API 1.54 on, for another format of
   logs), an Expect, and a Content-Type of its own: those that the request does not have are kept off. */
struct curl_slist *davit__list_headers(const struct davit__buffer *headers)
{
    static const char *const unwanted[][2] = {
        {"Accept", "Accept:"}, {"Expect", "Expect:"}, {"Content-Type", "Content-Type:"}};
    const char *name = NULL, *value;
    struct curl_slist *list = NULL;
    bool good = true;
    for (size_t i = 0; i < LENGTH(unwanted) && good; i++)
        if (!davit__find_header(headers, unwanted[i][0]))
            good = add_line(&list, unwanted[i][1]);
    while (good && davit__next_header(headers, &name, &value))
        good = add_header(&list, name, value);
    if (good)
        return list;
    davit__end_headers(list);
    return NULL;
}

void davit__end_headers(struct curl_slist *headers)
{
    for (struct curl_slist *line = headers; line; line = line->next)
        explicit_bzero(line->data, strlen(line->data)); /* it may hold a secret */
    curl_slist_free_all(headers);
}

static CURLcode set_method(CURL *easy, const struct davit_prepared *prepared)
{
    bool head = strcmp(prepared->method, "HEAD") == 0;
    CURLcode r = curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    if (r == CURLE_OK && head)
        r = curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    if (r == CURLE_OK && posts(prepared)) {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, prepared->body ? prepared->body : "");
        r = curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)prepared->body_size);
    }
    bool usual = head || strcmp(prepared->method, posts(prepared) ? "POST" : "GET") == 0;
    return r == CURLE_OK ? curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, usual ? NULL : prepared->method) : r;
}

static CURLcode set_up(struct transfer *transfer, struct curl_slist *headers)
{
    CURL *easy = transfer->lane->easy;
    CURLcode r = set_method(easy, transfer->prepared);
    if (r == CURLE_OK)
        r = curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET, transfer->prepared->target.data);
    /* libcurl 7.88 sends a head in steps of this buffer, and forgets what is left after two */
    size_t head = transfer->prepared->target.size + transfer->prepared->headers.size;
    curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, head > (32 << 10) ? 2L << 20 : 64L << 10);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers ? headers : (struct curl_slist *)transfer->lane->plain);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, about_to_send);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->why);
    return r;
}

/* A handle in the pool points to nothing of a call that is over. */
static void forget(CURL *easy)
{
    static const CURLoption pointers[] = {CURLOPT_HTTPHEADER, CURLOPT_POSTFIELDS, CURLOPT_OPENSOCKETDATA,
                                          CURLOPT_HEADERDATA, CURLOPT_WRITEDATA,  CURLOPT_PREREQDATA,
                                          CURLOPT_ERRORBUFFER};
    for (size_t i = 0; i < LENGTH(pointers); i++)
        curl_easy_setopt(easy, pointers[i], NULL);
}

/* --------------------------------------------------------------------------------------------------- the loop --- */

static CURLcode result_of(CURLM *multi)
{
    int left;
    CURLMsg *message = curl_multi_info_read(multi, &left);
    return message && message->msg == CURLMSG_DONE ? message->data.result : CURLE_FAILED_INIT;
}

/* Notes progress: whether bytes went either way since the last look. */
static void look_for_progress(struct transfer *transfer, size_t *received)
{
    curl_off_t uploaded = transfer->uploaded;
    if (davit__uploading(transfer))
        curl_easy_getinfo(transfer->lane->easy, CURLINFO_SIZE_UPLOAD_T, &uploaded);
    if (*received != transfer->received || uploaded != transfer->uploaded)
        transfer->active = davit__now();
    *received = transfer->received;
    transfer->uploaded = uploaded;
}

/* Drives a transfer that was added to the multi until it is done. */
static int run(struct transfer *transfer, CURLcode *ret)
{
    CURLM *multi = transfer->lane->multi;
    size_t received = 0;
    int running = 1, wait = 0;
    for (;;) {
        CURLMcode m = curl_multi_perform(multi, &running);
        if (m != CURLM_OK)
            return m == CURLM_OUT_OF_MEMORY ? davit__fail_memory(transfer->call->error)
                                            : davit__fail(transfer->call->error, DAVIT_ERR_PROTOCOL, "%s: %s",
                                                          transfer->call->name, curl_multi_strerror(m));
        if (!running)
            break;
        look_for_progress(transfer, &received);
        int r = davit__go_on(transfer, &wait);
        if (r != DAVIT_OK)
            return r;
        curl_multi_poll(multi, NULL, 0, wait, NULL);
    }
    *ret = result_of(multi);
    return DAVIT_OK;
}

/* A unix socket whose backlog is full refuses at once: the engine is there, but busy. The kernel says EAGAIN, which
   libcurl takes for a connect under way and then finds neither connected nor in error. */
static bool is_busy(const struct transfer *transfer, CURLcode result)
{
    if (result != CURLE_COULDNT_CONNECT || transfer->sends || !transfer->call->core->endpoint.socket)
        return false;
    int os_error = davit__connect_error(transfer);
    return os_error == 0 || os_error == EAGAIN;
}

/* Takes the transfer onto the multi for as long as it runs. */
static int attempt(struct transfer *transfer, CURLcode *ret)
{
    const struct davit__lane *lane = transfer->lane;
    if (curl_multi_add_handle(lane->multi, lane->easy) != CURLM_OK)
        return davit__fail_memory(transfer->call->error);
    int r = run(transfer, ret);
    curl_multi_remove_handle(lane->multi, lane->easy);
    return r;
}

static int perform(struct transfer *transfer)
{
    struct davit_cancel *cancel = transfer->call->options.cancel;
    struct davit__wait waiting;
    CURLcode result = CURLE_OK;
    int r, wait;
    transfer->started = transfer->active = davit__now();
    errno = 0;
    davit__cancel_enter(cancel, &waiting, transfer->lane->multi);
    do {
        r = davit__go_on(transfer, &wait);
        if (r == DAVIT_OK)
            r = attempt(transfer, &result);
        transfer->busy = r == DAVIT_OK && is_busy(transfer, result);
        if (transfer->busy)
            curl_multi_poll(transfer->lane->multi, NULL, 0, BUSY_PAUSE, NULL);
    } while (transfer->busy);
    davit__cancel_leave(cancel, &waiting);
    if (r == DAVIT_OK && result != CURLE_OK)
        r = davit__fail_transfer(transfer, result);
    else if (r == DAVIT_OK && !transfer->head_done) /* libcurl takes the end of the connection for the head's */
        r = davit__fail_transfer(transfer, CURLE_PARTIAL_FILE);
    return r;
}

static void trace_connection(const struct transfer *transfer)
{
    long connects = 0;
    curl_easy_getinfo(transfer->lane->easy, CURLINFO_NUM_CONNECTS, &connects);
    davit__trace(transfer->call->core, DAVIT_TRACE_NOTE, "%s %s", connects ? "connected to" : "reused a connection to",
                 transfer->call->core->endpoint.text);
}

int davit__transport(struct davit__call *call, const struct davit_prepared *prepared, struct davit_response *response)
{
    struct davit__core *core = call->core;
    struct curl_slist *headers = NULL;
    struct transfer transfer = {.call = call, .prepared = prepared, .response = response};
    transfer.lane = davit__pool_take(core->pool, core);
    if (!transfer.lane) {
        transfer.os_error = errno;
        return davit__fail_transfer(&transfer, errno == ENOMEM ? CURLE_OUT_OF_MEMORY : CURLE_COULDNT_CONNECT);
    }
    if (prepared->headers.size)
        headers = davit__list_headers(&prepared->headers);
    bool ready = (headers || !prepared->headers.size) && set_up(&transfer, headers) == CURLE_OK;
    int r = ready ? perform(&transfer) : davit__fail_memory(call->error);
    if (r == DAVIT_OK && core->options.trace)
        trace_connection(&transfer);
    forget(transfer.lane->easy);
    davit__end_headers(headers);
    davit__pool_give(core->pool, transfer.lane, r == DAVIT_OK && transfer.sends == 1);
    return r;
}
