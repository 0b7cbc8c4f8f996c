/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Network: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_NETWORKS_H
#define DAVIT_NETWORKS_H

#include <davit/docker_types.h>

/** SubnetStatus, since 1.52: in IPAMStatus.Subnets. */
struct davit_subnet_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "DynamicIPsAvailable": unsigned integer. */
    struct davit_uint dynamic_ips_available;
    /** "IPsInUse": unsigned integer. */
    struct davit_uint ips_in_use;
};

/** Map of SubnetStatus. */
struct davit_subnet_status_map {
    /** As they came; NULL: unset. */
    struct davit_subnet_status_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_subnet_status_map. */
struct davit_subnet_status_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_subnet_status value;
};

/** IPAMStatus, since 1.52: in NetworkStatus.IPAM. */
struct davit_ipam_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Subnets": map of SubnetStatus. */
    struct davit_subnet_status_map subnets;
};

/** NetworkConnectRequest: in the body of NetworkConnect. */
struct davit_network_connect_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Container": string; required. */
    const char *container;
    /** "EndpointConfig": EndpointSettings; may be null. */
    struct davit_endpoint_settings *endpoint_config;
};

/** NetworkCreateRequest: in the body of NetworkCreate. */
struct davit_network_create_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Attachable": boolean, since 1.27. */
    enum davit_bool attachable;
    /** "CheckDuplicate": boolean, 1.25 to 1.45. */
    enum davit_bool check_duplicate;
    /** "ConfigFrom": ConfigReference, since 1.41. */
    struct davit_config_reference *config_from;
    /** "ConfigOnly": boolean, since 1.41; default false. */
    enum davit_bool config_only;
    /** "Driver": string; default "bridge". */
    const char *driver;
    /** "EnableIPv4": boolean, since 1.47. */
    enum davit_bool enable_ipv4;
    /** "EnableIPv6": boolean. */
    enum davit_bool enable_ipv6;
    /** "IPAM": IPAM. */
    struct davit_ipam *ipam;
    /** "Ingress": boolean, since 1.29. */
    enum davit_bool ingress;
    /** "Internal": boolean. */
    enum davit_bool internal;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string; required. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
    /** "Scope": string, since 1.41. */
    const char *scope;
};

/** NetworkCreateResponse: in the answer of NetworkCreate. */
struct davit_network_create_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string; required. */
    const char *id;
    /** "Warning": string; required. */
    const char *warning;
};

/** NetworkDisconnectRequest: in the body of NetworkDisconnect. */
struct davit_network_disconnect_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Container": string; required. */
    const char *container;
    /** "Force": boolean; default false. */
    enum davit_bool force;
};

/** NetworkTaskInfo, since 1.52: in ServiceInfo.Tasks. */
struct davit_network_task_info {
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

/** List of NetworkTaskInfo. */
struct davit_network_task_info_list {
    /** NULL: unset. */
    struct davit_network_task_info *items;
    /** How many. */
    size_t count;
};

/** ServiceInfo, since 1.52: in NetworkInspect.Services. */
struct davit_service_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "LocalLBIndex": integer (int). */
    struct davit_int local_lb_index;
    /** "Ports": list of strings. */
    struct davit_string_list ports;
    /** "Tasks": list of NetworkTaskInfo. */
    struct davit_network_task_info_list tasks;
    /** "VIP": string. */
    const char *vip;
};

/** Map of ServiceInfo. */
struct davit_service_info_map {
    /** As they came; NULL: unset. */
    struct davit_service_info_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_service_info_map. */
struct davit_service_info_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_service_info value;
};

/** NetworkStatus, since 1.52: in NetworkInspect.Status. */
struct davit_network_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "IPAM": IPAMStatus. */
    struct davit_ipam_status *ipam;
};

/** NetworkInspect, since 1.52: in the answer of NetworkInspect. */
struct davit_network_inspect {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Attachable": boolean; default false. */
    enum davit_bool attachable;
    /** "ConfigFrom": ConfigReference. */
    struct davit_config_reference *config_from;
    /** "ConfigOnly": boolean; default false. */
    enum davit_bool config_only;
    /** "Containers": map of EndpointResource. */
    struct davit_endpoint_resource_map containers;
    /** "Created": string (dateTime). */
    const char *created;
    /** "Driver": string. */
    const char *driver;
    /** "EnableIPv4": boolean. */
    enum davit_bool enable_ipv4;
    /** "EnableIPv6": boolean. */
    enum davit_bool enable_ipv6;
    /** "IPAM": IPAM. */
    struct davit_ipam *ipam;
    /** "Id": string. */
    const char *id;
    /** "Ingress": boolean; default false. */
    enum davit_bool ingress;
    /** "Internal": boolean; default false. */
    enum davit_bool internal;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
    /** "Peers": list of PeerInfo. */
    struct davit_peer_info_list peers;
    /** "Scope": string. */
    const char *scope;
    /** "Services": map of ServiceInfo. */
    struct davit_service_info_map services;
    /** "Status": NetworkStatus. */
    struct davit_network_status *status;
};

/** NetworkPruneResponse: in the answer of NetworkPrune. */
struct davit_network_prune_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "NetworksDeleted": list of strings, since 1.26. */
    struct davit_string_list networks_deleted;
    /** "VolumesDeleted": list of strings, only 1.25. */
    struct davit_string_list volumes_deleted;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_network_inspect() is called like a struct */
#endif

/** Parameters of NetworkConnect. */
struct davit_network_connect_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Connects a container to a network.
 *
 * POST /networks/{id}/connect. Body: NetworkConnectRequest, required. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Network/operation/NetworkConnect
 */
static inline int davit_network_connect(struct davit_client *client, const struct davit_network_connect_params *params,
                                        const struct davit_network_connect_request *body,
                                        const struct davit_call_options *options, struct davit_response **ret,
                                        struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "NetworkConnect", params, body, options, ret, reterr);
}

/** What NetworkCreate answers. */
struct davit_network_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** NetworkCreateResponse. */
    struct davit_network_create_response *value;
};

/**
 * Creates a network.
 *
 * POST /networks/create. Body: NetworkCreateRequest, required. Success: 201 with NetworkCreateResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Network/operation/NetworkCreate
 */
static inline int davit_network_create(struct davit_client *client, const struct davit_network_create_request *body,
                                       const struct davit_call_options *options,
                                       struct davit_network_create_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "NetworkCreate", NULL, body, options, ret, reterr);
}

/** Parameters of NetworkDelete. */
struct davit_network_delete_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Removes a network.
 *
 * DELETE /networks/{id}. Success: 204.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Network/operation/NetworkDelete
 */
static inline int davit_network_delete(struct davit_client *client, const struct davit_network_delete_params *params,
                                       const struct davit_call_options *options, struct davit_response **ret,
                                       struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "NetworkDelete", params, NULL, options, ret, reterr);
}

/** Parameters of NetworkDisconnect. */
struct davit_network_disconnect_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Disconnects a container from a network.
 *
 * POST /networks/{id}/disconnect. Body: NetworkDisconnectRequest, required. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Network/operation/NetworkDisconnect
 */
static inline int davit_network_disconnect(struct davit_client *client,
                                           const struct davit_network_disconnect_params *params,
                                           const struct davit_network_disconnect_request *body,
                                           const struct davit_call_options *options, struct davit_response **ret,
                                           struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "NetworkDisconnect", params, body, options, ret, reterr);
}

/** Parameters of NetworkInspect. */
struct davit_network_inspect_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "scope", in the query: string, since 1.31. */
    const char *scope;
    /** "verbose", in the query: boolean, since 1.28; default false. */
    enum davit_bool verbose;
};

/** What NetworkInspect answers. */
struct davit_network_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** NetworkInspect. */
    struct davit_network_inspect *value;
};

/**
 * Shows one network, with what is connected to it.
 *
 * GET /networks/{id}. Success: 200 with Network, 1.25 to 1.51, 200 with NetworkInspect, since 1.52.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Network/operation/NetworkInspect
 */
static inline int davit_network_inspect(struct davit_client *client, const struct davit_network_inspect_params *params,
                                        const struct davit_call_options *options,
                                        struct davit_network_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "NetworkInspect", params, NULL, options, ret, reterr);
}

/** Parameters of NetworkList. */
struct davit_network_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What NetworkList answers. */
struct davit_network_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of Network. */
    struct davit_network_list value;
};

/**
 * Lists networks.
 *
 * GET /networks. Success: 200 with list of Network.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Network/operation/NetworkList
 */
static inline int davit_network_list(struct davit_client *client, const struct davit_network_list_params *params,
                                     const struct davit_call_options *options, struct davit_network_list_result *ret,
                                     struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "NetworkList", params, NULL, options, ret, reterr);
}

/** Parameters of NetworkPrune. */
struct davit_network_prune_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What NetworkPrune answers. */
struct davit_network_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** NetworkPruneResponse. */
    struct davit_network_prune_response *value;
};

/**
 * Removes networks that nothing is connected to.
 *
 * POST /networks/prune. Success: 200 with NetworkPruneResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Network/operation/NetworkPrune
 */
static inline int davit_network_prune(struct davit_client *client, const struct davit_network_prune_params *params,
                                      const struct davit_call_options *options, struct davit_network_prune_result *ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "NetworkPrune", params, NULL, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
