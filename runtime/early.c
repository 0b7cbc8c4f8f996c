/*
 * Answers that come before all of the body was sent. libcurl reads such an answer as long as it can send; when the
 * engine has closed the connection meanwhile, sending fails first, and libcurl lets go of what it could still read. The
 * socket of an upload is therefore kept a second time, and read here once libcurl has given up; with TLS, that would be
 * of no use. It also tells that the engine is gone while a source is silent: libcurl, having nothing to send, waits on.
 */
#include "http_head.h"
#include "transport.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Bodies in memory up to this many bytes go into a socket's buffer, and need none of this. */
#define BUFFERED ((size_t)128 << 10)

/* How much is read at once. */
#define READ_SIZE ((size_t)16 << 10)

bool davit__is_upload(const struct davit_prepared *prepared)
{
    return prepared->source || prepared->body_size > BUFFERED;
}

void davit__keep_socket(struct transfer *transfer, int fd)
{
    if (fd < 0 || !davit__is_upload(transfer->prepared))
        return;
    davit__forget_socket(transfer);
    transfer->spare = fcntl(fd, F_DUPFD_CLOEXEC, 0);
}

void davit__forget_socket(struct transfer *transfer)
{
    if (transfer->spare >= 0)
        close(transfer->spare);
    transfer->spare = -1;
}

bool davit__engine_gone(const struct transfer *transfer)
{
    char byte;
    ssize_t n = transfer->spare < 0 ? 1 : recv(transfer->spare, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return n == 0 || (n < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
}

/* All that has come already, as far as an answer may be long that says why something failed. */
static void read_words(const struct transfer *transfer, struct davit__buffer *words)
{
    size_t most = transfer->call->core->options.max_head + DAVIT_ERROR_BODY_MAX;
    ssize_t n = 1;
    while (n > 0 && words->size < most && davit__reserve(words, READ_SIZE)) {
        n = recv(transfer->spare, words->data + words->size, READ_SIZE, MSG_DONTWAIT);
        words->size += n > 0 ? (size_t)n : 0;
    }
}

/* What follows the head. libcurl may have had the beginning; then it knows of chunks, but we do not know where. */
static void take_rest(struct transfer *transfer, struct davit__buffer *body, char *bytes, size_t size)
{
    struct davit__chunks chunks = {0};
    bool chunked = davit__transfer_coding(&transfer->response->head) == DAVIT__CHUNKED;
    if (chunked && transfer->head_done)
        return;
    if (chunked)
        size = davit__read_chunks(&chunks, bytes, bytes, size);
    size_t most = transfer->call->core->options.max_body - body->size;
    davit__append(body, bytes, size < most ? size : most);
}

/* Whether a success of which libcurl saw nothing is all there, from an engine that said that it would close. */
static bool is_last(const struct davit_response *response, size_t size)
{
    const char *connection = davit__find_header(&response->head, "Connection");
    const char *length = davit__find_header(&response->head, "Content-Length");
    return connection && davit__same_name("close", connection, strlen(connection)) &&
           (response->status == 204 || (length && strtoull(length, NULL, 10) == size));
}

/* The answer that these bytes are, or the rest of the one that libcurl began to read. */
static bool take_words(struct transfer *transfer, struct davit__buffer *words)
{
    struct davit_response *response = transfer->response;
    struct davit__buffer *body = &response->body;
    char none, *bytes = words->data ? words->data : &none;
    size_t used = 0;
    int status = response->status;
    bool begun = transfer->received > 0;
    enum davit__head head =
        begun ? DAVIT__HEAD_DONE : davit__read_head(bytes, words->size, &used, &status, &response->head);
    if (head != DAVIT__HEAD_DONE || (begun && !transfer->head_done))
        return false;
    response->status = status;
    if (davit__is_success(response)) {
        if (begun || !is_last(response, words->size - used))
            return false;
        body = transfer->streams ? &transfer->hold : body;
    }
    take_rest(transfer, body, bytes + used, words->size - used);
    return !response->head.failed && !body->failed;
}

CURLcode davit__early_answer(struct transfer *transfer, CURLcode result)
{
    if (transfer->gone)
        result = CURLE_SEND_ERROR;
    bool lost = result == CURLE_SEND_ERROR || result == CURLE_RECV_ERROR;
    if (!lost || transfer->spare < 0 || transfer->call->core->endpoint.tls)
        return result;
    struct davit__buffer words = {.secret = true};
    read_words(transfer, &words);
    if (take_words(transfer, &words)) {
        transfer->answered = transfer->head_done = transfer->broken = true;
        result = CURLE_OK;
    }
    transfer->response->body.failed |= words.failed;
    davit__buffer_done(&words);
    return result;
}
