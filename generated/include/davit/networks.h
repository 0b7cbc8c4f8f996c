/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API: the category Network. Types first, then each operation with its parameters and
 * its result. <davit/davit.h> says, under "values", what members are made of.
 */
#ifndef DAVIT_NETWORKS_H
#define DAVIT_NETWORKS_H

#include <davit/docker_types.h>

/** EndpointResource, since 1.52: NetworkInspect.Containers. */
struct davit_endpoint_resource {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "EndpointID": string, since 1.52. */
    const char *endpoint_id;
    /** "IPv4Address": string, since 1.52. */
    const char *ipv4_address;
    /** "IPv6Address": string, since 1.52. */
    const char *ipv6_address;
    /** "MacAddress": string, since 1.52. */
    const char *mac_address;
    /** "Name": string, since 1.52. */
    const char *name;
};

/** SubnetStatus, since 1.52: IPAMStatus.Subnets. */
struct davit_subnet_status {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "DynamicIPsAvailable": unsigned integer, since 1.52. */
    struct davit_uint dynamic_ips_available;
    /** "IPsInUse": unsigned integer, since 1.52. */
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

/** IPAMStatus, since 1.52: NetworkStatus.IPAM. */
struct davit_ipam_status {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Subnets": map of SubnetStatus, since 1.52. */
    struct davit_subnet_status_map subnets;
};

/** NetworkConnectRequest: the body of NetworkConnect. */
struct davit_network_connect_request {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Container": string; required. */
    const char *container;
    /** "EndpointConfig": EndpointSettings; may be null. */
    struct davit_endpoint_settings *endpoint_config;
};

/** NetworkCreateRequest: the body of NetworkCreate. */
struct davit_network_create_request {
    /** The library's; leave it NULL. */
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

/** NetworkCreateResponse: the answer of NetworkCreate. */
struct davit_network_create_response {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Id": string; required. */
    const char *id;
    /** "Warning": string; required. */
    const char *warning;
};

/** NetworkDisconnectRequest: the body of NetworkDisconnect. */
struct davit_network_disconnect_request {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Container": string; required. */
    const char *container;
    /** "Force": boolean; default false. */
    enum davit_bool force;
};

/** Map of EndpointResource. */
struct davit_endpoint_resource_map {
    /** As they came; NULL: unset. */
    struct davit_endpoint_resource_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_endpoint_resource_map. */
struct davit_endpoint_resource_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_endpoint_resource value;
};

/** NetworkStatus, since 1.52: NetworkInspect.Status. */
struct davit_network_status {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "IPAM": IPAMStatus, since 1.52. */
    struct davit_ipam_status *ipam;
};

/** NetworkInspect, since 1.52: the answer of NetworkInspect. */
struct davit_network_inspect {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Attachable": boolean, since 1.52; default false. */
    enum davit_bool attachable;
    /** "ConfigFrom": ConfigReference, since 1.52. */
    struct davit_config_reference *config_from;
    /** "ConfigOnly": boolean, since 1.52; default false. */
    enum davit_bool config_only;
    /** "Containers": map of EndpointResource, since 1.52. */
    struct davit_endpoint_resource_map containers;
    /** "Created": string (dateTime), since 1.52. */
    const char *created;
    /** "Driver": string, since 1.52. */
    const char *driver;
    /** "EnableIPv4": boolean, since 1.52. */
    enum davit_bool enable_ipv4;
    /** "EnableIPv6": boolean, since 1.52. */
    enum davit_bool enable_ipv6;
    /** "IPAM": IPAM, since 1.52. */
    struct davit_ipam *ipam;
    /** "Id": string, since 1.52. */
    const char *id;
    /** "Ingress": boolean, since 1.52; default false. */
    enum davit_bool ingress;
    /** "Internal": boolean, since 1.52; default false. */
    enum davit_bool internal;
    /** "Labels": map of strings, since 1.52. */
    struct davit_string_map labels;
    /** "Name": string, since 1.52. */
    const char *name;
    /** "Options": map of strings, since 1.52. */
    struct davit_string_map options;
    /** "Peers": list of PeerInfo, since 1.52. */
    struct davit_peer_info_list peers;
    /** "Scope": string, since 1.52. */
    const char *scope;
    /** "Services": map of JSON values, since 1.52. */
    struct davit_json_map services;
    /** "Status": NetworkStatus, since 1.52. */
    struct davit_network_status *status;
};

/** NetworkPruneResponse: the answer of NetworkPrune. */
struct davit_network_prune_response {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "NetworksDeleted": list of strings, since 1.26. */
    struct davit_string_list networks_deleted;
    /** "VolumesDeleted": list of strings, only 1.25. */
    struct davit_string_list volumes_deleted;
};

/** NetworkSummary, since 1.52: the answer of NetworkList. */
struct davit_network_summary {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Attachable": boolean, since 1.52; default false. */
    enum davit_bool attachable;
    /** "ConfigFrom": ConfigReference, since 1.52. */
    struct davit_config_reference *config_from;
    /** "ConfigOnly": boolean, since 1.52; default false. */
    enum davit_bool config_only;
    /** "Created": string (dateTime), since 1.52. */
    const char *created;
    /** "Driver": string, since 1.52. */
    const char *driver;
    /** "EnableIPv4": boolean, since 1.52. */
    enum davit_bool enable_ipv4;
    /** "EnableIPv6": boolean, since 1.52. */
    enum davit_bool enable_ipv6;
    /** "IPAM": IPAM, since 1.52. */
    struct davit_ipam *ipam;
    /** "Id": string, since 1.52. */
    const char *id;
    /** "Ingress": boolean, since 1.52; default false. */
    enum davit_bool ingress;
    /** "Internal": boolean, since 1.52; default false. */
    enum davit_bool internal;
    /** "Labels": map of strings, since 1.52. */
    struct davit_string_map labels;
    /** "Name": string, since 1.52. */
    const char *name;
    /** "Options": map of strings, since 1.52. */
    struct davit_string_map options;
    /** "Peers": list of PeerInfo, since 1.52. */
    struct davit_peer_info_list peers;
    /** "Scope": string, since 1.52. */
    const char *scope;
};

/** List of NetworkSummary. */
struct davit_network_summary_list {
    /** NULL: unset. */
    struct davit_network_summary *items;
    /** How many. */
    size_t count;
};

/** Parameters of NetworkConnect. */
struct davit_network_connect_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What NetworkCreate answers. */
struct davit_network_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** NetworkCreateResponse. */
    struct davit_network_create_response *value;
};

/** Parameters of NetworkDelete. */
struct davit_network_delete_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** Parameters of NetworkDisconnect. */
struct davit_network_disconnect_params {
    /** "id", in the path: string; required. */
    const char *id;
};

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

/** Parameters of NetworkList. */
struct davit_network_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What NetworkList answers. */
struct davit_network_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** list of NetworkSummary. */
    struct davit_network_summary_list value;
};

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

#endif
