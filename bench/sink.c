/*
 * Logs by davit_invoke with a sink.
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

static int take(void *data, const struct davit_piece *piece)
{
    struct logs *logs = data;
    logs->said[piece->output] += piece->size;
    return DAVIT_OK;
}

size_t contender_call(void)
{
    struct logs logs = {0};
    struct davit_error error;
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.sink = take;
    options.sink_data = &logs;
    int r = davit_invoke(client, "ContainerLogs", logs_params(), NULL, &options, NULL, &error);
    return logs_end(&logs, r, &error);
}

void contender_close(void)
{
    davit_client_free(client);
}
