/*
 * An archive that davit_invoke asks a source for.
 */
#include "client.h"
#include "pinned.h"

#include <stdio.h>
#include <string.h>

static struct davit_client *client;

bool contender_open(void)
{
    client = pinned_client(order.socket_path);
    return client != NULL;
}

static ssize_t give(void *data, char *bytes, size_t size)
{
    size_t *left = data;
    size = size < *left ? size : *left;
    memset(bytes, 'x', size);
    *left -= size;
    return (ssize_t)size;
}

size_t contender_call(void)
{
    size_t left = order.expected;
    const struct davit_body body = {.size = order.expected, .source = give, .source_data = &left};
    struct davit_error error;
    int r = davit_invoke(client, "PutContainerArchive", DAVIT_PARAMS({"id", order.subject}, {"path", "/"}), &body, NULL,
                         NULL, &error);
    if (r == DAVIT_OK)
        return order.expected - left;
    fprintf(stderr, "%s\n", error.message);
    return 0;
}

void contender_close(void)
{
    davit_client_free(client);
}
