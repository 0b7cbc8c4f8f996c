/*
 * Logs by davit_stream_read: piece by piece, when the reader asks for one.
 */
#include "client.h"
#include "logs.h"
#include "pinned.h"

static struct davit_client *client;

bool contender_open(void)
{
    client = pinned_client(order.socket_path);
    return client != NULL;
}

size_t contender_call(void)
{
    struct davit_stream *stream = NULL;
    struct davit_piece piece = {.size = 1};
    struct davit_error error;
    struct logs logs = {0};
    int r = davit_stream_open(client, "ContainerLogs", logs_params(), NULL, NULL, &stream, &error);
    while (r == DAVIT_OK && piece.size > 0) {
        r = davit_stream_read(stream, &piece, &error);
        if (r == DAVIT_OK)
            logs.said[piece.output] += piece.size;
    }
    davit_stream_close(stream);
    return logs_end(&logs, r, &error);
}

void contender_close(void)
{
    davit_client_free(client);
}
