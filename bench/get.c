/*
 * An archive by davit_invoke with a sink, which drops it.
 */
#include "client.h"
#include "pinned.h"

#include <stdio.h>

static struct davit_client *client;

bool contender_open(void)
{
    client = pinned_client(order.socket_path);
    return client != NULL;
}

static int take(void *data, const struct davit_piece *piece)
{
    *(size_t *)data += piece->size;
    return DAVIT_OK;
}

size_t contender_call(void)
{
    size_t size = 0;
    struct davit_error error;
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.sink = take;
    options.sink_data = &size;
    int r = davit_invoke(client, "ContainerArchive", DAVIT_PARAMS({"id", order.subject}, {"path", "/"}), NULL, &options,
                         NULL, &error);
    if (r == DAVIT_OK)
        return size;
    fprintf(stderr, "%s\n", error.message);
    return 0;
}

void contender_close(void)
{
    davit_client_free(client);
}
