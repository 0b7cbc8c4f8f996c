/*
 * The list by libcurl and json-c, as one writes it who minds memory: one container at a time becomes a tree, which is
 * copied into a struct and let go. Structs and strings lie in large blocks, which are freed together.
 */
#include "client.h"
#include "fetch.h"

#include <json-c/json.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE (1U << 20)

struct port {
    const char *ip, *type;
    int64_t private_port, public_port;
};

struct label {
    const char *name, *value;
};

struct network {
    const char *name, *network_id, *endpoint_id, *gateway, *ip_address, *ipv6_gateway, *global_ipv6_address,
        *mac_address;
    int64_t ip_prefix_len, global_ipv6_prefix_len;
};

struct mount {
    const char *type, *name, *source, *destination, *driver, *mode, *propagation;
    bool rw;
};

struct container {
    const char *id, *image, *image_id, *command, *state, *status, *network_mode;
    int64_t created;
    const char **names;
    struct port *ports;
    struct label *labels;
    struct network *networks;
    struct mount *mounts;
    size_t name_count, port_count, label_count, network_count, mount_count;
};

static struct block {
    struct block *next;
    size_t used;
    _Alignas(16) char bytes[BLOCK_SIZE];
} * blocks;

/* Never NULL: a benchmark that runs out of memory has no result. */
static void *allocate(size_t size, size_t alignment)
{
    if (blocks)
        blocks->used = (blocks->used + alignment - 1) & ~(alignment - 1);
    if (!blocks || size > BLOCK_SIZE - blocks->used) {
        struct block *block = malloc(sizeof *block);
        if (!block || size > BLOCK_SIZE) {
            fputs("out of memory\n", stderr);
            exit(1);
        }
        block->next = blocks;
        block->used = 0;
        blocks = block;
    }
    void *place = blocks->bytes + blocks->used;
    blocks->used += size;
    return place;
}

static void free_blocks(void)
{
    while (blocks) {
        struct block *next = blocks->next;
        free(blocks);
        blocks = next;
    }
}

static const char *copy(struct json_object *string)
{
    if (!string)
        return NULL;
    size_t size = (size_t)json_object_get_string_len(string) + 1;
    return memcpy(allocate(size, 1), json_object_get_string(string), size);
}

static const char *text(struct json_object *object, const char *name)
{
    return copy(json_object_object_get(object, name));
}

static int64_t number(struct json_object *object, const char *name)
{
    return json_object_get_int64(json_object_object_get(object, name));
}

static const char **strings(struct json_object *array, size_t *ret_count)
{
    *ret_count = json_object_array_length(array);
    const char **items = allocate(*ret_count * sizeof *items, sizeof(void *));
    for (size_t i = 0; i < *ret_count; i++)
        items[i] = copy(json_object_array_get_idx(array, i));
    return items;
}

static struct port *ports(struct json_object *array, size_t *ret_count)
{
    *ret_count = json_object_array_length(array);
    struct port *items = allocate(*ret_count * sizeof *items, sizeof(void *));
    for (size_t i = 0; i < *ret_count; i++) {
        struct json_object *from = json_object_array_get_idx(array, i);
        items[i] = (struct port){text(from, "IP"), text(from, "Type"), number(from, "PrivatePort"),
                                 number(from, "PublicPort")};
    }
    return items;
}

static struct label *labels(struct json_object *object, size_t *ret_count)
{
    struct label *items = allocate((size_t)json_object_object_length(object) * sizeof *items, sizeof(void *));
    *ret_count = 0;
    json_object_object_foreach(object, name, value)
    {
        size_t size = strlen(name) + 1;
        items[(*ret_count)++] = (struct label){memcpy(allocate(size, 1), name, size), copy(value)};
    }
    return items;
}

static struct network *networks(struct json_object *object, size_t *ret_count)
{
    struct network *items = allocate((size_t)json_object_object_length(object) * sizeof *items, sizeof(void *));
    *ret_count = 0;
    json_object_object_foreach(object, name, from)
    {
        size_t size = strlen(name) + 1;
        items[(*ret_count)++] = (struct network){
            .name = memcpy(allocate(size, 1), name, size),
            .network_id = text(from, "NetworkID"),
            .endpoint_id = text(from, "EndpointID"),
            .gateway = text(from, "Gateway"),
            .ip_address = text(from, "IPAddress"),
            .ipv6_gateway = text(from, "IPv6Gateway"),
            .global_ipv6_address = text(from, "GlobalIPv6Address"),
            .mac_address = text(from, "MacAddress"),
            .ip_prefix_len = number(from, "IPPrefixLen"),
            .global_ipv6_prefix_len = number(from, "GlobalIPv6PrefixLen"),
        };
    }
    return items;
}

static struct mount *mounts(struct json_object *array, size_t *ret_count)
{
    *ret_count = json_object_array_length(array);
    struct mount *items = allocate(*ret_count * sizeof *items, sizeof(void *));
    for (size_t i = 0; i < *ret_count; i++) {
        struct json_object *from = json_object_array_get_idx(array, i);
        items[i] = (struct mount){.type = text(from, "Type"),
                                  .name = text(from, "Name"),
                                  .source = text(from, "Source"),
                                  .destination = text(from, "Destination"),
                                  .driver = text(from, "Driver"),
                                  .mode = text(from, "Mode"),
                                  .propagation = text(from, "Propagation"),
                                  .rw = json_object_get_boolean(json_object_object_get(from, "RW"))};
    }
    return items;
}

static void fill(struct container *c, struct json_object *from)
{
    struct json_object *settings = json_object_object_get(from, "NetworkSettings");
    c->id = text(from, "Id");
    c->image = text(from, "Image");
    c->image_id = text(from, "ImageID");
    c->command = text(from, "Command");
    c->state = text(from, "State");
    c->status = text(from, "Status");
    c->network_mode = text(json_object_object_get(from, "HostConfig"), "NetworkMode");
    c->created = number(from, "Created");
    c->names = strings(json_object_object_get(from, "Names"), &c->name_count);
    c->ports = ports(json_object_object_get(from, "Ports"), &c->port_count);
    c->labels = labels(json_object_object_get(from, "Labels"), &c->label_count);
    c->networks = networks(json_object_object_get(settings, "Networks"), &c->network_count);
    c->mounts = mounts(json_object_object_get(from, "Mounts"), &c->mount_count);
}

/* Reads [{…},{…},…] into an array that doubles; NULL when it is cut off or is no JSON. */
static struct container *read_list(const char *at, const char *end, size_t *ret_count)
{
    struct json_tokener *tokener = json_tokener_new();
    struct container *list = NULL;
    size_t count = 0;
    while (tokener && at < end && *at != ']') {
        at++; /* '[' or ',' */
        struct json_object *element = json_tokener_parse_ex(tokener, at, (int)(end - at));
        if (!element)
            break;
        at += json_tokener_get_parse_end(tokener);
        if ((count & (count - 1)) == 0)
            list = realloc(list, (count ? count * 2 : 1) * sizeof *list);
        if (!list)
            break;
        fill(&list[count++], element);
        json_object_put(element);
    }
    json_tokener_free(tokener);
    *ret_count = count;
    return at < end && *at == ']' ? list : NULL;
}

bool contender_open(void)
{
    return fetch_open(order.socket_path, order.subject, true);
}

size_t contender_call(void)
{
    size_t size = fetch() ? fetch_size() : 0;
    size_t count = 0;
    size_t port_count = 0;
    struct container *list = size ? read_list(fetch_body(), fetch_body() + size, &count) : NULL;
    for (size_t i = 0; list && i < count; i++)
        port_count += list[i].port_count;
    free(list);
    free_blocks();
    return port_count;
}

void contender_close(void)
{
    fetch_close();
}
