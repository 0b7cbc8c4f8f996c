/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category networks: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_PODMAN_NETWORKS_H
#define DAVIT_PODMAN_NETWORKS_H

#include <davit/podman_types.h>

/** ConnectOptions: in the body of NetworkConnect. */
struct davit_podman_connect_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Container": string. */
    const char *container;
    /** "EndpointConfig": EndpointSettings. */
    struct davit_libpod_endpoint_settings *endpoint_config;
};

/** CreateRequest: in the body of NetworkCreate. */
struct davit_podman_create_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Attachable": boolean. */
    enum davit_bool attachable;
    /** "CheckDuplicate": boolean. */
    enum davit_bool check_duplicate;
    /** "ConfigFrom": ConfigReference. */
    struct davit_libpod_config_reference *config_from;
    /** "ConfigOnly": boolean. */
    enum davit_bool config_only;
    /** "Driver": string. */
    const char *driver;
    /** "EnableIPv4": boolean, since 5.5.2. */
    enum davit_bool enable_ipv4;
    /** "EnableIPv6": boolean. */
    enum davit_bool enable_ipv6;
    /** "IPAM": IPAM. */
    struct davit_libpod_ipam *ipam;
    /** "Ingress": boolean. */
    enum davit_bool ingress;
    /** "Internal": boolean. */
    enum davit_bool internal;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
    /** "Scope": string. */
    const char *scope;
};

/** EndpointResource: in Inspect.Containers. */
struct davit_podman_endpoint_resource {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "EndpointID": string. */
    const char *endpoint_id;
    /** "IPv4Address": string. */
    const char *ipv4_address;
    /** "IPv6Address": string. */
    const char *ipv6_address;
    /** "MacAddress": string. */
    const char *mac_address;
    /** "Name": string. */
    const char *name;
};

/** Map of EndpointResource. */
struct davit_podman_endpoint_resource_map {
    /** As they came; NULL: unset. */
    struct davit_podman_endpoint_resource_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_podman_endpoint_resource_map. */
struct davit_podman_endpoint_resource_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_podman_endpoint_resource value;
};

/** PeerInfo: in Inspect.Peers. */
struct davit_podman_peer_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "IP": string. */
    const char *ip;
    /** "Name": string. */
    const char *name;
};

/** List of PeerInfo. */
struct davit_podman_peer_info_list {
    /** NULL: unset. */
    struct davit_podman_peer_info *items;
    /** How many. */
    size_t count;
};

/** Task: in ServiceInfo.Tasks. */
struct davit_podman_task {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "EndpointID": string. */
    const char *endpoint_id;
    /** "EndpointIP": string. */
    const char *endpoint_ip;
    /** "Info": map of strings. */
    struct davit_string_map info;
    /** "Name": string. */
    const char *name;
};

/** List of Task. */
struct davit_podman_task_list {
    /** NULL: unset. */
    struct davit_podman_task *items;
    /** How many. */
    size_t count;
};

/** ServiceInfo: in Inspect.Services. */
struct davit_podman_service_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "LocalLBIndex": integer. */
    struct davit_int local_lb_index;
    /** "Ports": list of strings. */
    struct davit_string_list ports;
    /** "Tasks": list of Task. */
    struct davit_podman_task_list tasks;
    /** "VIP": string. */
    const char *vip;
};

/** Map of ServiceInfo. */
struct davit_podman_service_info_map {
    /** As they came; NULL: unset. */
    struct davit_podman_service_info_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_podman_service_info_map. */
struct davit_podman_service_info_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_podman_service_info value;
};

/** Inspect: in the answer of NetworkInspect, the answer of NetworkList. */
struct davit_podman_inspect {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Attachable": boolean. */
    enum davit_bool attachable;
    /** "ConfigFrom": ConfigReference. */
    struct davit_libpod_config_reference *config_from;
    /** "ConfigOnly": boolean. */
    enum davit_bool config_only;
    /** "Containers": map of EndpointResource. */
    struct davit_podman_endpoint_resource_map containers;
    /** "Created": string (date-time). */
    const char *created;
    /** "Driver": string. */
    const char *driver;
    /** "EnableIPv4": boolean, since 5.5.2. */
    enum davit_bool enable_ipv4;
    /** "EnableIPv6": boolean. */
    enum davit_bool enable_ipv6;
    /** "IPAM": IPAM. */
    struct davit_libpod_ipam *ipam;
    /** "Id": string. */
    const char *id;
    /** "Ingress": boolean. */
    enum davit_bool ingress;
    /** "Internal": boolean. */
    enum davit_bool internal;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
    /** "Peers": list of PeerInfo. */
    struct davit_podman_peer_info_list peers;
    /** "Scope": string. */
    const char *scope;
    /** "Services": map of ServiceInfo. */
    struct davit_podman_service_info_map services;
};

/** NetworkCreateResponse: in the answer of NetworkCreate. */
struct davit_podman_network_create_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Attachable": boolean, 3.0.2 to 4.0.3. */
    enum davit_bool attachable;
    /** "CheckDuplicate": boolean, 3.0.2 to 4.0.3. */
    enum davit_bool check_duplicate;
    /** "ConfigFrom": ConfigReference, 3.0.2 to 4.0.3. */
    struct davit_libpod_config_reference *config_from;
    /** "ConfigOnly": boolean, 3.0.2 to 4.0.3. */
    enum davit_bool config_only;
    /** "Driver": string, 3.0.2 to 4.0.3. */
    const char *driver;
    /** "EnableIPv6": boolean, 3.0.2 to 4.0.3. */
    enum davit_bool enable_ipv6;
    /** "IPAM": IPAM, 3.0.2 to 4.0.3. */
    struct davit_libpod_ipam *ipam;
    /** "Id": string, since 4.1.0. */
    const char *id;
    /** "Ingress": boolean, 3.0.2 to 4.0.3. */
    enum davit_bool ingress;
    /** "Internal": boolean, 3.0.2 to 4.0.3. */
    enum davit_bool internal;
    /** "Labels": map of strings, 3.0.2 to 4.0.3. */
    struct davit_string_map labels;
    /** "Options": map of strings, 3.0.2 to 4.0.3. */
    struct davit_string_map options;
    /** "Scope": string, 3.0.2 to 4.0.3. */
    const char *scope;
    /** "Warning": string, since 4.1.0. */
    const char *warning;
};

/** NetworkPruneResponse, since 3.1.0: in the answer of NetworkPrune. */
struct davit_podman_network_prune_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "NetworksDeleted": list of strings. */
    struct davit_string_list networks_deleted;
};

/** List of Inspect. */
struct davit_podman_inspect_list {
    /** NULL: unset. */
    struct davit_podman_inspect *items;
    /** How many. */
    size_t count;
};

/** Parameters of NetworkConnect. */
struct davit_podman_network_connect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Connects a container to a network.
 *
 * POST /networks/{name}/connect. Body: ConnectOptions. Success: 200.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks-(compat)/operation/NetworkConnect
 */
static inline int davit_podman_network_connect(struct davit_client *client,
                                               const struct davit_podman_network_connect_params *params,
                                               const struct davit_podman_connect_options *body,
                                               const struct davit_call_options *options, struct davit_response **ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkConnect", params, body, options, ret, reterr);
}

/** What NetworkCreate answers. */
struct davit_podman_network_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** NetworkCreateResponse. */
    struct davit_podman_network_create_response *value;
};

/**
 * Creates a network; the body is Docker's.
 *
 * POST /networks/create. Body: CreateRequest. Success: 200 with NetworkCreateResponse, 3.0.2 to 4.0.3, 201 with
 * NetworkCreateResponse, since 4.1.0.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks-(compat)/operation/NetworkCreate
 */
static inline int davit_podman_network_create(struct davit_client *client,
                                              const struct davit_podman_create_request *body,
                                              const struct davit_call_options *options,
                                              struct davit_podman_network_create_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkCreate", NULL, body, options, ret, reterr);
}

/** Parameters of NetworkDelete. */
struct davit_podman_network_delete_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Removes a network.
 *
 * DELETE /networks/{name}. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks-(compat)/operation/NetworkDelete
 */
static inline int davit_podman_network_delete(struct davit_client *client,
                                              const struct davit_podman_network_delete_params *params,
                                              const struct davit_call_options *options, struct davit_response **ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkDelete", params, NULL, options, ret, reterr);
}

/** Parameters of NetworkDisconnect. */
struct davit_podman_network_disconnect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Disconnects a container from a network.
 *
 * POST /networks/{name}/disconnect. Body: DisconnectOptions. Success: 200.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks-(compat)/operation/NetworkDisconnect
 */
static inline int davit_podman_network_disconnect(struct davit_client *client,
                                                  const struct davit_podman_network_disconnect_params *params,
                                                  const struct davit_libpod_disconnect_options *body,
                                                  const struct davit_call_options *options, struct davit_response **ret,
                                                  struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkDisconnect", params, body, options, ret, reterr);
}

/** Parameters of NetworkInspect. */
struct davit_podman_network_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "scope", in the query: string, since 3.3.1. */
    const char *scope;
    /** "verbose", in the query: boolean, since 3.3.1. */
    enum davit_bool verbose;
};

/** What NetworkInspect answers. */
struct davit_podman_network_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Inspect. */
    struct davit_podman_inspect *value;
};

/**
 * Shows one network, with what is connected to it, in Docker's form.
 *
 * GET /networks/{name}. Success: 200 with Inspect.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks-(compat)/operation/NetworkInspect
 */
static inline int davit_podman_network_inspect(struct davit_client *client,
                                               const struct davit_podman_network_inspect_params *params,
                                               const struct davit_call_options *options,
                                               struct davit_podman_network_inspect_result *ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkInspect", params, NULL, options, ret, reterr);
}

/** Parameters of NetworkList. */
struct davit_podman_network_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What NetworkList answers. */
struct davit_podman_network_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of Inspect. */
    struct davit_podman_inspect_list value;
};

/**
 * Lists networks, in Docker's form.
 *
 * GET /networks. Success: 200 with list of Inspect.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks-(compat)/operation/NetworkList
 */
static inline int davit_podman_network_list(struct davit_client *client,
                                            const struct davit_podman_network_list_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_podman_network_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkList", params, NULL, options, ret, reterr);
}

/** Parameters of NetworkPrune. */
struct davit_podman_network_prune_params {
    /** "filters", in the query: JSON text, since 3.1.0. */
    const char *filters;
};

/** What NetworkPrune answers. */
struct davit_podman_network_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** NetworkPruneResponse. */
    struct davit_podman_network_prune_response *value;
};

/**
 * Removes networks that nothing is connected to; the answer is Docker's.
 *
 * POST /networks/prune. Success: 200 with NetworkPruneResponse, since 3.1.0.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks-(compat)/operation/NetworkPrune
 */
static inline int davit_podman_network_prune(struct davit_client *client,
                                             const struct davit_podman_network_prune_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_podman_network_prune_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkPrune", params, NULL, options, ret, reterr);
}

#endif
