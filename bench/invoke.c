/*
 * The small call by davit_invoke: the operation by name, checked against its document, the answer as a response of its
 * own.
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

size_t contender_call(void)
{
    struct davit_response *response = NULL;
    struct davit_error error;
    size_t size = 0;
    int r =
        davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", order.subject}), NULL, NULL, &response, &error);
    if (r == DAVIT_OK)
        davit_response_body(response, &size);
    else
        fprintf(stderr, "%s\n", error.message);
    davit_response_free(response);
    return size;
}

void contender_close(void)
{
    davit_client_free(client);
}
