/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category libpod/networks: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_LIBPOD_NETWORKS_H
#define DAVIT_LIBPOD_NETWORKS_H

#include <davit/podman_types.h>

/** GoIPNet: in networkCreateLibpod.Range, networkCreateLibpod.Subnet. */
struct davit_libpod_go_ip_net {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "IP": string. */
    const char *ip;
    /** "Mask": string. */
    const char *mask;
};

/** LeaseRange, since 4.0.3: in Subnet.lease_range. */
struct davit_libpod_lease_range {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "end_ip": string (string). */
    const char *end_ip;
    /** "start_ip": string (string). */
    const char *start_ip;
};

/** NetAddress, since 5.0.3: in NetInterface.subnets. */
struct davit_libpod_net_address {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "gateway": string. */
    const char *gateway;
    /** "ipnet": string. */
    const char *ipnet;
};

/** List of NetAddress. */
struct davit_libpod_net_address_list {
    /** NULL: unset. */
    struct davit_libpod_net_address *items;
    /** How many. */
    size_t count;
};

/** NetInterface, since 5.0.3: in NetworkContainerInfo.interfaces. */
struct davit_libpod_net_interface {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "mac_address": string. */
    const char *mac_address;
    /** "subnets": list of NetAddress. */
    struct davit_libpod_net_address_list subnets;
};

/** Route, since 4.6.2: in Network.routes, NetworkInspectReport.routes, networkCreateLibpod.routes. */
struct davit_libpod_route {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "destination": string (string). */
    const char *destination;
    /** "gateway": string (string). */
    const char *gateway;
    /** "metric": unsigned integer (uint32). */
    struct davit_uint metric;
};

/** List of Route. */
struct davit_libpod_route_list {
    /** NULL: unset. */
    struct davit_libpod_route *items;
    /** How many. */
    size_t count;
};

/** Subnet, since 4.0.3: in Network.subnets, NetworkInspectReport.subnets, networkCreateLibpod.subnets. */
struct davit_libpod_subnet {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "gateway": string (string). */
    const char *gateway;
    /** "lease_range": LeaseRange. */
    struct davit_libpod_lease_range *lease_range;
    /** "subnet": string (string). */
    const char *subnet;
};

/** List of Subnet. */
struct davit_libpod_subnet_list {
    /** NULL: unset. */
    struct davit_libpod_subnet *items;
    /** How many. */
    size_t count;
};

/**
 * Network, since 4.0.3: in the answer of NetworkCreateLibpod, the answer of NetworkInspectLibpod, the answer of
 * NetworkListLibpod.
 */
struct davit_libpod_network {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "created": string (date-time). */
    const char *created;
    /** "dns_enabled": boolean. */
    enum davit_bool dns_enabled;
    /** "driver": string. */
    const char *driver;
    /** "id": string. */
    const char *id;
    /** "internal": boolean. */
    enum davit_bool internal;
    /** "ipam_options": map of strings. */
    struct davit_string_map ipam_options;
    /** "ipv6_enabled": boolean. */
    enum davit_bool ipv6_enabled;
    /** "labels": map of strings. */
    struct davit_string_map labels;
    /** "name": string. */
    const char *name;
    /** "network_dns_servers": list of strings, since 4.4.4. */
    struct davit_string_list network_dns_servers;
    /** "network_interface": string. */
    const char *network_interface;
    /** "options": map of strings. */
    struct davit_string_map options;
    /** "routes": list of Route, since 4.6.2. */
    struct davit_libpod_route_list routes;
    /** "subnets": list of Subnet. */
    struct davit_libpod_subnet_list subnets;
};

/** Map of NetInterface. */
struct davit_libpod_net_interface_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_net_interface_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_net_interface_map. */
struct davit_libpod_net_interface_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_libpod_net_interface value;
};

/** NetworkContainerInfo, since 5.0.3: in NetworkInspectReport.containers. */
struct davit_libpod_network_container_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "interfaces": map of NetInterface. */
    struct davit_libpod_net_interface_map interfaces;
    /** "name": string. */
    const char *name;
};

/** NetworkCreateReport, 3.0.2 to 3.4.7: in the answer of NetworkCreateLibpod. */
struct davit_libpod_network_create_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Filename": string. */
    const char *filename;
};

/** Map of NetworkContainerInfo. */
struct davit_libpod_network_container_info_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_network_container_info_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_network_container_info_map. */
struct davit_libpod_network_container_info_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_libpod_network_container_info value;
};

/** NetworkInspectReport, since 5.0.3: in the answer of NetworkInspectLibpod. */
struct davit_libpod_network_inspect_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "containers": map of NetworkContainerInfo. */
    struct davit_libpod_network_container_info_map containers;
    /** "created": string (date-time). */
    const char *created;
    /** "dns_enabled": boolean. */
    enum davit_bool dns_enabled;
    /** "driver": string. */
    const char *driver;
    /** "id": string. */
    const char *id;
    /** "internal": boolean. */
    enum davit_bool internal;
    /** "ipam_options": map of strings. */
    struct davit_string_map ipam_options;
    /** "ipv6_enabled": boolean. */
    enum davit_bool ipv6_enabled;
    /** "labels": map of strings. */
    struct davit_string_map labels;
    /** "name": string. */
    const char *name;
    /** "network_dns_servers": list of strings. */
    struct davit_string_list network_dns_servers;
    /** "network_interface": string. */
    const char *network_interface;
    /** "options": map of strings. */
    struct davit_string_map options;
    /** "routes": list of Route. */
    struct davit_libpod_route_list routes;
    /** "subnets": list of Subnet. */
    struct davit_libpod_subnet_list subnets;
};

/** NetworkListReport, 3.0.2 to 3.4.7: in the answer of NetworkListLibpod. */
struct davit_libpod_network_list_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Bytes": string. */
    const char *bytes;
    /** "CNIVersion": string. */
    const char *cni_version;
    /** "DisableCheck": boolean. */
    enum davit_bool disable_check;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Plugins": list of NetworkConfig. */
    struct davit_libpod_network_config_list plugins;
};

/** NetworkRmReport: in the answer of NetworkDeleteLibpod. */
struct davit_libpod_network_rm_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Err": string. */
    const char *err;
    /** "Name": string. */
    const char *name;
};

/** NetworkUpdateOptions, since 4.4.4: in the body of NetworkUpdateLibpod. */
struct davit_libpod_network_update_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "adddnsservers": list of strings. */
    struct davit_string_list adddnsservers;
    /** "removednsservers": list of strings. */
    struct davit_string_list removednsservers;
};

/** networkCreateLibpod: in the body of NetworkCreateLibpod. */
struct davit_libpod_network_create {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "DisableDNS": boolean, 3.0.2 to 3.4.7. */
    enum davit_bool disable_dns;
    /** "Driver": string, 3.0.2 to 3.4.7. */
    const char *driver_until_3_4_7;
    /** "Gateway": string, 3.0.2 to 3.4.7. */
    const char *gateway;
    /** "IPv6": boolean, 3.0.2 to 3.4.7. */
    enum davit_bool ipv6;
    /** "Internal": boolean, 3.0.2 to 3.4.7. */
    enum davit_bool internal_until_3_4_7;
    /** "Labels": map of strings, 3.0.2 to 3.4.7. */
    struct davit_string_map labels_until_3_4_7;
    /** "MacVLAN": string, 3.0.2 to 3.4.7. */
    const char *mac_vlan;
    /** "Options": map of strings, 3.0.2 to 3.4.7. */
    struct davit_string_map options_until_3_4_7;
    /** "Range": GoIPNet, 3.0.2 to 3.4.7. */
    struct davit_libpod_go_ip_net *range;
    /** "Subnet": GoIPNet, 3.0.2 to 3.4.7. */
    struct davit_libpod_go_ip_net *subnet;
    /** "created": string (date-time), since 4.0.3. */
    const char *created;
    /** "dns_enabled": boolean, since 4.0.3. */
    enum davit_bool dns_enabled;
    /** "driver": string, since 4.0.3. */
    const char *driver;
    /** "id": string, since 4.0.3. */
    const char *id;
    /** "internal": boolean, since 4.0.3. */
    enum davit_bool internal;
    /** "ipam_options": map of strings, since 4.0.3. */
    struct davit_string_map ipam_options;
    /** "ipv6_enabled": boolean, since 4.0.3. */
    enum davit_bool ipv6_enabled;
    /** "labels": map of strings, since 4.0.3. */
    struct davit_string_map labels;
    /** "name": string, since 4.0.3. */
    const char *name;
    /** "network_dns_servers": list of strings, since 4.4.4. */
    struct davit_string_list network_dns_servers;
    /** "network_interface": string, since 4.0.3. */
    const char *network_interface;
    /** "options": map of strings, since 4.0.3. */
    struct davit_string_map options;
    /** "routes": list of Route, since 4.6.2. */
    struct davit_libpod_route_list routes;
    /** "subnets": list of Subnet, since 4.0.3. */
    struct davit_libpod_subnet_list subnets;
};

/** List of NetworkRmReport. */
struct davit_libpod_network_rm_report_list {
    /** NULL: unset. */
    struct davit_libpod_network_rm_report *items;
    /** How many. */
    size_t count;
};

/** List of NetworkListReport. */
struct davit_libpod_network_list_report_list {
    /** NULL: unset. */
    struct davit_libpod_network_list_report *items;
    /** How many. */
    size_t count;
};

/** List of Network. */
struct davit_libpod_network_list {
    /** NULL: unset. */
    struct davit_libpod_network *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_libpod_network_create() is called like a struct */
#endif

/** Parameters of NetworkConnectLibpod. */
struct davit_libpod_network_connect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Connects a container to a network, with static addresses and an interface's name if told to.
 *
 * POST /libpod/networks/{name}/connect. Body: NetworkConnectOptions. Success: 200.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks/operation/NetworkConnectLibpod
 */
static inline int davit_libpod_network_connect(struct davit_client *client,
                                               const struct davit_libpod_network_connect_params *params,
                                               const struct davit_libpod_network_connect_options *body,
                                               const struct davit_call_options *options, struct davit_response **ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkConnectLibpod", params, body, options, ret, reterr);
}

/** Parameters of NetworkCreateLibpod. */
struct davit_libpod_network_create_params {
    /** "name", in the query: string, 3.0.2 to 3.4.7. */
    const char *name;
};

/** What NetworkCreateLibpod answers. */
struct davit_libpod_network_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Network. */
    struct davit_libpod_network *value;
};

/**
 * Creates a network, and shows it.
 *
 * POST /libpod/networks/create. Body: networkCreateLibpod. Success: 200 with NetworkCreateReport, 3.0.2 to 3.4.7, 200
 * with Network, since 4.0.3.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks/operation/NetworkCreateLibpod
 */
static inline int davit_libpod_network_create(struct davit_client *client,
                                              const struct davit_libpod_network_create_params *params,
                                              const struct davit_libpod_network_create *body,
                                              const struct davit_call_options *options,
                                              struct davit_libpod_network_create_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkCreateLibpod", params, body, options, ret, reterr);
}

/** Parameters of NetworkDeleteLibpod. */
struct davit_libpod_network_delete_params {
    /** "force", in the query: boolean. */
    enum davit_bool force;
    /** "name", in the path: string; required. */
    const char *name;
};

/** What NetworkDeleteLibpod answers. */
struct davit_libpod_network_delete_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of NetworkRmReport. */
    struct davit_libpod_network_rm_report_list value;
};

/**
 * Removes a network, with the containers in it if told to.
 *
 * DELETE /libpod/networks/{name}. Success: 200 with list of NetworkRmReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks/operation/NetworkDeleteLibpod
 */
static inline int davit_libpod_network_delete(struct davit_client *client,
                                              const struct davit_libpod_network_delete_params *params,
                                              const struct davit_call_options *options,
                                              struct davit_libpod_network_delete_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkDeleteLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of NetworkDisconnectLibpod. */
struct davit_libpod_network_disconnect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Disconnects a container from a network.
 *
 * POST /libpod/networks/{name}/disconnect. Body: DisconnectOptions. Success: 200.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks/operation/NetworkDisconnectLibpod
 */
static inline int davit_libpod_network_disconnect(struct davit_client *client,
                                                  const struct davit_libpod_network_disconnect_params *params,
                                                  const struct davit_libpod_disconnect_options *body,
                                                  const struct davit_call_options *options, struct davit_response **ret,
                                                  struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkDisconnectLibpod", params, body, options, ret, reterr);
}

/** Parameters of NetworkExistsLibpod. */
struct davit_libpod_network_exists_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Asks whether there is a network of that name: 204 or 404.
 *
 * GET /libpod/networks/{name}/exists, since 3.1.0. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks/operation/NetworkExistsLibpod
 */
static inline int davit_libpod_network_exists(struct davit_client *client,
                                              const struct davit_libpod_network_exists_params *params,
                                              const struct davit_call_options *options, struct davit_response **ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkExistsLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of NetworkInspectLibpod. */
struct davit_libpod_network_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What NetworkInspectLibpod answers. */
struct davit_libpod_network_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** NetworkInspectReport. */
    struct davit_libpod_network_inspect_report *value;
};

/**
 * Shows one network, with what is connected to it.
 *
 * GET /libpod/networks/{name}/json. Success: 200 with any JSON value, 3.0.2 to 3.4.7, 200 with Network, 4.0.3 to 4.9.5,
 * 200 with NetworkInspectReport, since 5.0.3.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks/operation/NetworkInspectLibpod
 */
static inline int davit_libpod_network_inspect(struct davit_client *client,
                                               const struct davit_libpod_network_inspect_params *params,
                                               const struct davit_call_options *options,
                                               struct davit_libpod_network_inspect_result *ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkInspectLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of NetworkListLibpod. */
struct davit_libpod_network_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What NetworkListLibpod answers. */
struct davit_libpod_network_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of Network. */
    struct davit_libpod_network_list value;
};

/**
 * Lists networks.
 *
 * GET /libpod/networks/json. Success: 200 with list of NetworkListReport, 3.0.2 to 3.4.7, 200 with list of Network,
 * since 4.0.3.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks/operation/NetworkListLibpod
 */
static inline int davit_libpod_network_list(struct davit_client *client,
                                            const struct davit_libpod_network_list_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_libpod_network_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkListLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of NetworkPruneLibpod. */
struct davit_libpod_network_prune_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What NetworkPruneLibpod answers. */
struct davit_libpod_network_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of NetworkPruneReport. */
    struct davit_libpod_network_prune_report_list value;
};

/**
 * Removes networks that nothing is connected to, and tells each one's name or error.
 *
 * POST /libpod/networks/prune, since 3.1.0. Success: 200 with list of NetworkPruneReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks/operation/NetworkPruneLibpod
 */
static inline int davit_libpod_network_prune(struct davit_client *client,
                                             const struct davit_libpod_network_prune_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_libpod_network_prune_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkPruneLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of NetworkUpdateLibpod. */
struct davit_libpod_network_update_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Adds DNS servers to a network, or takes them away.
 *
 * POST /libpod/networks/{name}/update, since 4.4.4. Body: NetworkUpdateOptions. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/networks/operation/NetworkUpdateLibpod
 */
static inline int davit_libpod_network_update(struct davit_client *client,
                                              const struct davit_libpod_network_update_params *params,
                                              const struct davit_libpod_network_update_options *body,
                                              const struct davit_call_options *options, struct davit_response **ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "NetworkUpdateLibpod", params, body, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
