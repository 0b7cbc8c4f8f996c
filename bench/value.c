/*
 * The list by davit_invoke, as json-c values: what a caller gets who knows the operation only by name.
 */
#include "client.h"
#include "pinned.h"

#include <json-c/json.h>
#include <stdio.h>

static struct davit_client *client;

bool contender_open(void)
{
    client = pinned_client(order.socket_path);
    return client != NULL;
}

static size_t port_count(struct json_object *containers)
{
    size_t count = 0;
    for (size_t i = 0; i < json_object_array_length(containers); i++)
        count += json_object_array_length(json_object_object_get(json_object_array_get_idx(containers, i), "Ports"));
    return count;
}

size_t contender_call(void)
{
    struct davit_response *response = NULL;
    struct json_object *containers = NULL;
    struct davit_error error;
    int r = davit_invoke(client, "ContainerList", DAVIT_PARAMS({"all", "true"}), NULL, NULL, &response, &error);
    if (r == DAVIT_OK)
        r = davit_response_json(response, &containers, &error);
    if (r != DAVIT_OK)
        fprintf(stderr, "%s\n", error.message);
    size_t count = r == DAVIT_OK ? port_count(containers) : 0;
    davit_response_free(response);
    return count;
}

void contender_close(void)
{
    davit_client_free(client);
}
