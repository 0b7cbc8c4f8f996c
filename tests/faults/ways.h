/*
 * All ways to read the output of the container that plays: as a stream, into a sink, whole, in a loop, by attaching to
 * it. Static functions, for the one program that reads in all of them.
 */
#ifndef DAVIT_TEST_WAYS_H
#define DAVIT_TEST_WAYS_H

#include <davit/davit.h>

#include "test.h"

#define CLOSED      "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
#define MULTIPLEXED "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.multiplexed-stream\r\n\r\n"
#define UPGRADED    "HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n"

static struct davit_client *client;

/* What of an output came, on stdout and stderr. */
struct heard {
    int r;
    char text[3][64];
    size_t size[3];
    struct davit_error error;
    bool kept; /* the answer is, until its end */
};

static void note(struct heard *heard, enum davit_output output, const char *data, size_t size)
{
    size_t *at = &heard->size[output], room = sizeof heard->text[0] - *at;
    memcpy(heard->text[output] + *at, data, size < room ? size : room);
    *at += size < room ? size : room;
}

/* ------------------------------------------------------------------------------------------- ways of reading --- */

typedef struct heard hear_fn(const struct davit_call_options *options);

static struct heard hear_stream(const struct davit_call_options *options)
{
    struct heard heard = {0};
    struct davit_stream *stream = NULL;
    struct davit_piece piece = {.size = 1};
    heard.r = davit_stream_open(client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}, {"follow", "true"}), NULL,
                                options, &stream, &heard.error);
    while (heard.r == DAVIT_OK && piece.size) {
        heard.r = davit_stream_read(stream, &piece, &heard.error);
        if (heard.r == DAVIT_OK && piece.size)
            note(&heard, piece.output, piece.data, piece.size);
    }
    davit_stream_close(stream);
    return heard;
}

static int sink(void *data, const struct davit_piece *piece)
{
    note(data, piece->output, piece->data, piece->size);
    return DAVIT_OK;
}

static struct heard hear_sink(const struct davit_call_options *options)
{
    struct heard heard = {0};
    struct davit_call_options own = *options;
    own.sink = sink;
    own.sink_data = &heard;
    heard.r = davit_invoke(client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}, {"follow", "true"}), NULL, &own, NULL,
                           &heard.error);
    return heard;
}

/* Both outputs of an answer that was kept, which ends with this. */
static void note_kept(struct heard *heard, struct davit_response *response)
{
    for (enum davit_output output = DAVIT_STDOUT; output <= DAVIT_STDERR && heard->r == DAVIT_OK; output++) {
        const char *data = "";
        size_t size = 0;
        heard->r = davit_response_output(response, output, &data, &size, &heard->error);
        if (heard->r == DAVIT_OK)
            note(heard, output, data, size);
    }
    davit_response_free(response);
}

static struct heard hear_kept(const struct davit_call_options *options)
{
    struct heard heard = {0};
    struct davit_response *response = NULL;
    heard.r =
        davit_invoke(client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}), NULL, options, &response, &heard.error);
    note_kept(&heard, response);
    return heard;
}

static int push(void *data, struct davit_stream *stream, const struct davit_piece *piece)
{
    (void)stream;
    return sink(data, piece);
}

static void end(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    struct heard *heard = data;
    heard->r = code;
    if (error)
        heard->error = *error;
    if (heard->kept)
        note_kept(heard, response);
    else
        davit_response_free(response);
}

/* In a loop, pushed or kept. */
static struct heard run(const struct davit_call_options *options, bool kept)
{
    struct heard heard = {.r = 1, .kept = kept};
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_loop *loop = NULL;
    handlers.piece = kept ? NULL : push;
    handlers.done = end;
    handlers.data = &heard;
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    CHECK_INT(davit_stream_start(loop, client, "ContainerLogs",
                                 DAVIT_PARAMS({"id", "plays"}, {"follow", kept ? "false" : "true"}), NULL, options,
                                 &handlers, NULL, &heard.error),
              DAVIT_OK);
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    davit_loop_free(loop);
    return heard;
}

static struct heard hear_loop(const struct davit_call_options *options)
{
    return run(options, false);
}

static struct heard hear_loop_kept(const struct davit_call_options *options)
{
    return run(options, true);
}

static struct heard hear_connection(const char *operation, const struct davit_param *params,
                                    const struct davit_body *body, const struct davit_call_options *options)
{
    struct heard heard = {0};
    struct davit_connection *connection = NULL;
    struct davit_piece piece = {.size = 1};
    heard.r = davit_connection_open(client, operation, params, body, options, &connection, &heard.error);
    while (heard.r == DAVIT_OK && piece.size) {
        heard.r = davit_connection_read(connection, &piece, &heard.error);
        if (heard.r == DAVIT_OK && piece.size)
            note(&heard, piece.output, piece.data, piece.size);
    }
    davit_connection_close(connection);
    return heard;
}

static struct heard hear_attach(const struct davit_call_options *options)
{
    return hear_connection("ContainerAttach", DAVIT_PARAMS({"id", "plays"}), NULL, options);
}

/* Every way, with the head that it needs. */
static const struct way {
    const char *name, *head;
    hear_fn *hear;
    bool kept;
} ways[] = {{"a stream", CLOSED, hear_stream, false},        {"a sink", CLOSED, hear_sink, false},
            {"a response", CLOSED, hear_kept, true},         {"a loop's stream", CLOSED, hear_loop, false},
            {"a loop's call", CLOSED, hear_loop_kept, true}, {"a connection", UPGRADED, hear_attach, false}};
#define WAYS (sizeof ways / sizeof *ways)

#endif
