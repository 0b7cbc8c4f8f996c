/*
 * What libcurl is told of a request, and what it tells back: set-up and callbacks. What libcurl would do behind our
 * back is prevented here: it sends a request again by itself when a reused connection dies, which is fine for what
 * is safe to repeat, and nothing else.
 */
#include "transport.h"
#include "tunnel.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* -------------------------------------------------------------------------------------------------- callbacks --- */

static struct transfer *transfer_of(void *data)
{
    return ((struct davit__lane *)data)->transfer;
}

/* libcurl 7.88 would leave its sockets open in what the process executes, and forget why there is none. */
static curl_socket_t open_socket(void *data, curlsocktype purpose, struct curl_sockaddr *address)
{
    (void)purpose;
    struct transfer *transfer = transfer_of(data);
    davit__touch(transfer);
    int fd = transfer->call->core->tunnel
                 ? davit__tunnel_open(transfer, address)
                 : socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    transfer->os_error = fd < 0 ? errno : 0;
    if (fd < 0)
        return CURL_SOCKET_BAD;
    struct davit__lane *lane = transfer->lane;
    if (!lane->shared && !davit__lane_opened(lane, fd)) {
        transfer->os_error = EMFILE;
        close(fd);
        return CURL_SOCKET_BAD;
    }
    davit__keep_socket(transfer, fd);
    return fd;
}

/* Connections of a loop outlive its lanes, and have none here. */
static int close_socket(void *data, curl_socket_t fd)
{
    if (data)
        davit__lane_closed(data, fd);
    davit__tunnel_close(fd);
    return 0;
}

static int about_to_send(void *data, char *remote, char *local, int remote_port, int local_port)
{
    (void)remote, (void)local, (void)remote_port, (void)local_port;
    struct transfer *transfer = transfer_of(data);
    if (!davit__tunnel_start(transfer))
        return CURL_PREREQFUNC_ABORT;
    transfer->sends++;
    transfer->active = davit__now();
    davit__touch(transfer);
    if (transfer->sends == 1)
        return CURL_PREREQFUNC_OK;
    if (transfer->sends > 2 || !transfer->prepared->safe) {
        transfer->code = DAVIT_ERR_OUTCOME;
        return CURL_PREREQFUNC_ABORT;
    }
    davit__trace(transfer->call->core, DAVIT_TRACE_NOTE, "the connection died unanswered: sent once more");
    return CURL_PREREQFUNC_OK;
}

/* What the headers of most answers have room in, with a NUL behind them. */
#define HEAD_USUAL 255

/* "HTTP/1.1 200 OK": a final answer begins, or an interim one. */
static void begin_head(struct transfer *transfer, const char *line)
{
    const char *status = memchr(line, ' ', 12);
    transfer->response->status = status ? (int)strtol(status, NULL, 10) : 0;
    transfer->answered = transfer->response->status >= 200;
    transfer->response->head.size = 0;
    davit__reserve(&transfer->response->head, HEAD_USUAL);
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
    enum davit__coding coding = davit__transfer_coding(&response->head);
    transfer->chunked = transfer->raw && coding == DAVIT__CHUNKED;
    if (coding == DAVIT__OTHERWISE) /* libcurl knows some, which would then differ between what is kept and streams */
        return refuse(transfer, DAVIT_ERR_PROTOCOL, "its body comes in a coding that nobody asked for");
    transfer->head_done = true;
    curl_easy_getinfo(transfer->lane->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    transfer->streams = transfer->streams && davit__is_success(response);
    if (transfer->streams)
        return size;
    if (length > 0 && (uint64_t)length > transfer->call->core->options.max_body)
        return refuse(transfer, DAVIT_ERR_LIMIT, "body");
    if (length > 0 && length <= (16 << 20))
        davit__reserve(&response->body, davit__body_room(transfer->call, (size_t)length));
    return response->body.failed ? 0 : size;
}

static size_t take_header(char *line, size_t one, size_t size, void *data)
{
    (void)one;
    struct transfer *transfer = transfer_of(data);
    transfer->received += size;
    transfer->head_size += size;
    davit__touch(transfer);
    if (transfer->head_size > transfer->call->core->options.max_head)
        return refuse(transfer, DAVIT_ERR_LIMIT, "head");
    if (!transfer->head_done && size > 12 && memcmp(line, "HTTP/", 5) == 0)
        begin_head(transfer, line);
    else if (*line == '\r' || *line == '\n')
        return transfer->head_done ? size : end_head(transfer, size);
    else if (!transfer->streams || !transfer->head_done) /* who reads the body has seen the head: it stays as it is */
        davit__add_header_line(&transfer->response->head, line, size);
    return transfer->response->head.failed ? 0 : size;
}

/* Takes bytes of the body to where they belong. */
static bool take(struct transfer *transfer, char *bytes, size_t size)
{
    struct davit__buffer *body = transfer->streams ? &transfer->hold : &transfer->response->body;
    transfer->received += size;
    if (transfer->pours && transfer->hold.size < transfer->hold_most)
        return davit__pour_bytes(transfer, bytes, size);
    if (!transfer->streams && size > transfer->call->core->options.max_body - body->size)
        return refuse(transfer, DAVIT_ERR_LIMIT, "body");
    davit__append(body, bytes, size);
    return !body->failed;
}

/* The same of chunks, one by one. */
static bool take_each(struct transfer *transfer, char *bytes, size_t size)
{
    const char *end = bytes + size;
    char *part;
    while ((size = davit__next_of_chunks(&transfer->chunks, &bytes, end, &part)) > 0)
        if (!take(transfer, part, size))
            return false;
    return true;
}

/* The same of all chunks at once, for who will read them. */
static bool take_all(struct transfer *transfer, char *bytes, size_t size)
{
    struct davit__buffer *hold = &transfer->hold;
    transfer->received += size;
    if (!davit__reserve(hold, size))
        return false;
    hold->size += davit__read_chunks(&transfer->chunks, hold->data + hold->size, bytes, size);
    return true;
}

/* The same of whatever came. Chunks are libcurl's only to find the last one: it would call us for each of them, and
   that costs more than all that is done with one here. */
static bool take_raw(struct transfer *transfer, char *bytes, size_t size)
{
    if (!transfer->chunked)
        return take(transfer, bytes, size);
    bool all = transfer->streams && !transfer->pours;
    return (all ? take_all : take_each)(transfer, bytes, size) &&
           (!davit__are_no_chunks(&transfer->chunks) ||
            refuse(transfer, DAVIT_ERR_PROTOCOL, "what should be a chunk of its body is none"));
}

/* When enough came that was not read, the engine has to wait. libcurl is told before it reads any more: else it would
   keep that for itself, and copy it twice. */
static size_t take_body(char *bytes, size_t one, size_t size, void *data)
{
    (void)one;
    struct transfer *transfer = transfer_of(data);
    davit__touch(transfer);
    if (!take_raw(transfer, bytes, size))
        return 0;
    if (transfer->streams && !transfer->paused && transfer->hold.size >= transfer->hold_most)
        transfer->paused =
            curl_easy_pause(transfer->lane->easy, transfer->stalled ? CURLPAUSE_ALL : CURLPAUSE_RECV) == CURLE_OK;
    return size;
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
    return prepared->body || prepared->source || strcmp(prepared->method, "POST") == 0 ||
           strcmp(prepared->method, "PUT") == 0;
}

/* libcurl would add an Accept, which an engine may take for a wish (Docker's, from API 1.54 on, for another format of
   logs), and to a body an Expect and a Content-Type of its own: those that the request does not have are kept off. */
struct curl_slist *davit__list_headers(const struct davit_prepared *prepared, const char *host)
{
    static const char *const unwanted[][2] = {
        {"Accept", "Accept:"}, {"Expect", "Expect:"}, {"Content-Type", "Content-Type:"}};
    const struct davit__buffer *headers = &prepared->headers;
    const char *name = NULL, *value;
    struct curl_slist *list = NULL;
    bool good = true;
    for (size_t i = 0; i < (posts(prepared) ? LENGTH(unwanted) : 1) && good; i++)
        if (!davit__find_header(headers, unwanted[i][0]))
            good = add_line(&list, unwanted[i][1]);
    if (good && host && !davit__find_header(headers, "Host"))
        good = add_header(&list, "Host", host);
    while (good && davit__next_header(headers, &name, &value))
        good = add_header(&list, name, value);
    if (good)
        return list;
    davit__end_headers(list);
    return NULL;
}

bool davit__usual_headers_new(struct davit__core *core)
{
    static const struct davit_prepared post = {.method = "POST"}; /* what that keeps off fits all methods */
    core->plain = davit__list_headers(&post, NULL);
    core->hosted = davit__list_headers(&post, davit__host(core));
    return core->plain && core->hosted;
}

void davit__usual_headers_done(struct davit__core *core)
{
    davit__end_headers(core->plain);
    davit__end_headers(core->hosted);
}

void davit__end_headers(struct curl_slist *headers)
{
    for (struct curl_slist *line = headers; line; line = line->next)
        explicit_bzero(line->data, strlen(line->data)); /* it may hold a secret */
    curl_slist_free_all(headers);
}

static CURLcode set_method(struct transfer *transfer)
{
    CURL *easy = transfer->lane->easy;
    const struct davit_prepared *prepared = transfer->prepared;
    bool head = strcmp(prepared->method, "HEAD") == 0;
    CURLcode r = curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    if (r == CURLE_OK && head)
        r = curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    if (r == CURLE_OK && posts(prepared))
        r = davit__upload_set_up(transfer);
    bool usual = head || strcmp(prepared->method, posts(prepared) ? "POST" : "GET") == 0;
    return r == CURLE_OK ? curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, usual ? NULL : prepared->method) : r;
}

/* A proxy is told the whole address, unless all it sees is a tunnel. */
static CURLcode set_target(CURL *easy, const struct davit__endpoint *endpoint, const char *target)
{
    if (!endpoint->proxy || endpoint->tls || !davit__proxy_is_http(endpoint->proxy))
        return curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET, target);
    struct davit__buffer whole = {0};
    davit__append_format(&whole, "%s%s", endpoint->base, target);
    CURLcode r = whole.failed ? CURLE_OUT_OF_MEMORY : curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET, whole.data);
    davit__buffer_done(&whole);
    return r;
}

/* How much libcurl sends at once. Archives are a fifth faster with more than usual. libcurl 7.88 sends a head in steps
   of this buffer, and forgets what is left after two. */
static long buffer_size(const struct davit_prepared *prepared)
{
    if (prepared->target.size + prepared->headers.size > 32 << 10)
        return 2L << 20;
    return davit__is_upload(prepared) ? 256L << 10 : 64L << 10;
}

void davit__set_apart(const struct transfer *transfer, bool wanted)
{
    long apart = wanted && !davit__is_only(&transfer->call->core->endpoint);
    curl_easy_setopt(transfer->lane->easy, CURLOPT_FRESH_CONNECT, apart);
    curl_easy_setopt(transfer->lane->easy, CURLOPT_FORBID_REUSE, apart);
}

int davit__transfer_set_up(struct transfer *transfer)
{
    CURL *easy = transfer->lane->easy;
    const struct davit__core *core = transfer->call->core;
    struct curl_slist *usual = transfer->host ? core->hosted : core->plain;
    CURLcode r = set_method(transfer);
    transfer->raw = transfer->streams;
    curl_easy_setopt(easy, CURLOPT_HTTP_TRANSFER_DECODING, (long)!transfer->raw);
    if (r == CURLE_OK)
        r = set_target(easy, &core->endpoint, transfer->prepared->target.data);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, transfer->streams ? DAVIT__STREAM_BUFFER : DAVIT__CALL_BUFFER);
    curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, buffer_size(transfer->prepared));
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, transfer->headers ? transfer->headers : usual);
    davit__set_apart(transfer, davit__is_upload(transfer->prepared));
    transfer->lane->transfer = transfer;
    *transfer->lane->why = '\0';
    return r == CURLE_OK ? DAVIT_OK : davit__fail_memory(transfer->call->error);
}

void davit__transfer_forget(struct davit__lane *lane)
{
    static const CURLoption pointers[] = {CURLOPT_HTTPHEADER, CURLOPT_POSTFIELDS, CURLOPT_PRIVATE};
    for (size_t i = 0; i < LENGTH(pointers); i++)
        curl_easy_setopt(lane->easy, pointers[i], NULL);
    lane->transfer = NULL;
}

bool davit__callbacks_set_up(struct davit__lane *lane)
{
    _Static_assert(sizeof lane->why >= CURL_ERROR_SIZE, "libcurl's words have room");
    CURL *easy = lane->easy;
    return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, lane) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, close_socket) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, lane->shared ? NULL : lane) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_HEADERDATA, lane) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_WRITEDATA, lane) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_READFUNCTION, davit__give_body) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_READDATA, lane) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, about_to_send) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_PREREQDATA, lane) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, lane->why) == CURLE_OK;
}
