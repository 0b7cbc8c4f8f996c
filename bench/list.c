/*
 * The list by davit's typed function: the answer as structs.
 */
#include "client.h"
#include "pinned.h"

#include <davit/containers.h>
#include <stdio.h>

static struct davit_client *client;

bool contender_open(void)
{
    client = pinned_client(order.socket_path);
    return client != NULL;
}

size_t contender_call(void)
{
    const struct davit_container_list_params params = {.all = DAVIT_TRUE};
    struct davit_container_list_result result = {0};
    struct davit_error error;
    if (davit_container_list(client, &params, NULL, &result, &error) != DAVIT_OK)
        fprintf(stderr, "%s\n", error.message);
    size_t port_count = 0;
    for (size_t i = 0; i < result.value.count; i++)
        port_count += result.value.items[i].ports.count;
    davit_response_free(result.response);
    return port_count;
}

void contender_close(void)
{
    davit_client_free(client);
}
