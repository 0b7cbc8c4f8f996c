/*
 * The list by libcurl and json-c: all of it one tree of values.
 */
#include "client.h"
#include "fetch.h"

#include <json-c/json.h>

bool contender_open(void)
{
    return fetch_open(order.socket_path, order.subject, true);
}

static size_t port_count(struct json_object *containers)
{
    size_t count = 0;
    for (size_t i = 0; i < json_object_array_length(containers); i++) {
        struct json_object *ports;
        if (json_object_object_get_ex(json_object_array_get_idx(containers, i), "Ports", &ports))
            count += json_object_array_length(ports);
    }
    return count;
}

size_t contender_call(void)
{
    size_t size = fetch() ? fetch_size() : 0;
    struct json_tokener *tokener = json_tokener_new();
    if (!size || !tokener)
        return 0;
    struct json_object *containers = json_tokener_parse_ex(tokener, fetch_body(), (int)size);
    size_t count = containers ? port_count(containers) : 0;
    json_object_put(containers);
    json_tokener_free(tokener);
    return count;
}

void contender_close(void)
{
    fetch_close();
}
