/*
 * An answer that is read while it comes: pulled, and in a loop, which have to agree; from the server, or from a test
 * double. For one program each.
 */
#ifndef DAVIT_TEST_HEARD_H
#define DAVIT_TEST_HEARD_H

#include <davit/davit.h>

#include "play.h"
#include "test.h"

static struct davit_client *client;

/* An answer in pieces: texts of both outputs; of no process's, with a bar behind each piece. */
struct heard {
    int opened, r; /* what opening and the last read returned */
    char text[3][512];
    size_t size[3], pieces;
    struct davit_error error;
};

static inline void note(struct heard *heard, const struct davit_piece *piece)
{
    char *text = heard->text[piece->output];
    size_t *size = &heard->size[piece->output];
    size_t room = *size < sizeof heard->text[0] - 2 ? sizeof heard->text[0] - 2 - *size : 0;
    memcpy(text + *size, piece->data, piece->size < room ? piece->size : room);
    *size += piece->size < room ? piece->size : room;
    if (!piece->output && room)
        text[(*size)++] = '|';
    heard->pieces++;
}

/* Opens a stream of a container of that name, and reads it to its end. */
static inline struct heard pull(const char *operation, const char *id, const struct davit_call_options *options)
{
    struct heard heard = {.r = 1};
    struct davit_stream *stream = NULL;
    struct davit_piece piece = {.size = 1};

    heard.opened = davit_stream_open(client, operation, DAVIT_PARAMS({"id", id}), NULL, options, &stream, &heard.error);
    while (heard.opened == DAVIT_OK && piece.size) {
        heard.r = davit_stream_read(stream, &piece, &heard.error);
        if (heard.r != DAVIT_OK)
            break;
        if (piece.size)
            note(&heard, &piece);
    }
    davit_stream_close(stream);
    return heard;
}

static inline int open(void *data, struct davit_stream *stream)
{
    struct heard *heard = data;
    heard->opened = davit_response_status(davit_stream_response(stream)) < 300 ? DAVIT_OK : 1;
    return DAVIT_OK;
}

static inline int take(void *data, struct davit_stream *stream, const struct davit_piece *piece)
{
    (void)stream;
    note(data, piece);
    return DAVIT_OK;
}

static inline void end(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    struct heard *heard = data;
    *(heard->opened == DAVIT_OK ? &heard->r : &heard->opened) = code;
    if (error)
        heard->error = *error;
    davit_response_free(response);
}

/* The same in a loop. */
static inline struct heard push(const char *operation, const char *id, const struct davit_call_options *options)
{
    struct heard heard = {.opened = 1, .r = 1};
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_loop *loop = NULL;
    handlers.head = open;
    handlers.piece = take;
    handlers.done = end;
    handlers.data = &heard;
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    int r = davit_stream_start(loop, client, operation, DAVIT_PARAMS({"id", id}), NULL, options, &handlers, NULL,
                               &heard.error);
    if (r != DAVIT_OK)
        heard.opened = r;
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    davit_loop_free(loop);
    return heard;
}

/* Hears it both ways, which have to agree. */
static inline struct heard hear(const char *operation, const char *id, const struct davit_call_options *options)
{
    struct heard heard = pull(operation, id, options), pushed = push(operation, id, options);
    CHECK_INT(pushed.opened, heard.opened);
    CHECK_INT(pushed.r, heard.r);
    CHECK_TEXT(pushed.error.message, heard.error.message);
    CHECK_INT(pushed.error.http_status, heard.error.http_status);
    CHECK(memcmp(pushed.text, heard.text, sizeof heard.text) == 0);
    return heard;
}

static inline struct heard hear_play(const char *operation, enum davit_framing framing, struct play wish)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.extra = play(&wish);
    options.framing = framing;
    return hear(operation, "plays", &options);
}

/* The answer `head` and `body` make; the caller's until the next one. */
static inline struct play answer(const char *head, const void *body, size_t size)
{
    static char data[4096];
    size_t length = strlen(head);
    memcpy(data, head, length);
    memcpy(data + length, body, size);
    return (struct play){.data = data, .size = length + size, .cut = ALL};
}

/* The same with the length of the body said. */
static inline struct play measured(const void *body, size_t size)
{
    char head[64];
    snprintf(head, sizeof head, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n", size);
    return answer(head, body, size);
}

static inline int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    (void)request;
    *answer = *(const struct davit_answer *)data;
    return answer->status ? DAVIT_OK : DAVIT_ERR_CONNECT;
}

/* Hears a test double's answer instead of the server's. */
static inline struct heard hear_double(const char *operation, int status, const void *body, size_t size)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *real = client;
    struct davit_answer doubled = {.status = status, .body = body, .body_size = size};
    options.api_version = "1.41";
    options.respond = respond;
    options.respond_data = &doubled;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    struct heard heard = hear(operation, "x", NULL);
    davit_client_free(client);
    client = real;
    return heard;
}

#endif
