/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category libpod/pods: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_LIBPOD_PODS_H
#define DAVIT_LIBPOD_PODS_H

#include <davit/podman_types.h>

/** InspectPodContainerInfo: in InspectPodData.Containers. */
struct davit_libpod_inspect_pod_container_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string. */
    const char *id;
    /** "Name": string. */
    const char *name;
    /** "State": string. */
    const char *state;
};

/** List of InspectPodContainerInfo. */
struct davit_libpod_inspect_pod_container_info_list {
    /** NULL: unset. */
    struct davit_libpod_inspect_pod_container_info *items;
    /** How many. */
    size_t count;
};

/** InspectPodInfraConfig: in InspectPodData.InfraConfig. */
struct davit_libpod_inspect_pod_infra_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "DNSOption": list of strings. */
    struct davit_string_list dns_option;
    /** "DNSSearch": list of strings. */
    struct davit_string_list dns_search;
    /** "DNSServer": list of strings. */
    struct davit_string_list dns_server;
    /** "HostAdd": list of strings. */
    struct davit_string_list host_add;
    /** "HostNetwork": boolean. */
    enum davit_bool host_network;
    /** "HostsFile": string, since 5.4.2. */
    const char *hosts_file;
    /** "NetworkOptions": map of lists of strings. */
    struct davit_libpod_string_list_map network_options;
    /** "Networks": list of strings. */
    struct davit_string_list networks;
    /** "NoManageHostname": boolean, since 5.4.2. */
    enum davit_bool no_manage_hostname;
    /** "NoManageHosts": boolean. */
    enum davit_bool no_manage_hosts;
    /** "NoManageResolvConf": boolean. */
    enum davit_bool no_manage_resolv_conf;
    /** "PortBindings": map of lists of InspectHostPort. */
    struct davit_libpod_inspect_host_port_list_map port_bindings;
    /** "StaticIP": string (ipv4). */
    const char *static_ip;
    /** "StaticMAC": string. */
    const char *static_mac;
    /** "cpu_period": unsigned integer, since 4.0.3. */
    struct davit_uint cpu_period;
    /** "cpu_quota": integer, since 4.0.3. */
    struct davit_int cpu_quota;
    /** "cpuset_cpus": string, since 4.0.3. */
    const char *cpuset_cpus;
    /** "pid_ns": string, since 3.3.1. */
    const char *pid_ns;
    /** "userns": string, since 3.4.2. */
    const char *userns;
    /** "uts_ns": string, since 4.2.1. */
    const char *uts_ns;
};

/** InspectPodData: in the answer of PodInspectLibpod. */
struct davit_libpod_inspect_pod_data {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CgroupParent": string. */
    const char *cgroup_parent;
    /** "CgroupPath": string. */
    const char *cgroup_path;
    /** "Containers": list of InspectPodContainerInfo. */
    struct davit_libpod_inspect_pod_container_info_list containers;
    /** "CreateCgroup": boolean. */
    enum davit_bool create_cgroup;
    /** "CreateCommand": list of strings. */
    struct davit_string_list create_command;
    /** "CreateInfra": boolean. */
    enum davit_bool create_infra;
    /** "Created": string (date-time). */
    const char *created;
    /** "ExitPolicy": string, since 4.2.1. */
    const char *exit_policy;
    /** "Hostname": string. */
    const char *hostname;
    /** "Id": string. */
    const char *id;
    /** "InfraConfig": InspectPodInfraConfig. */
    struct davit_libpod_inspect_pod_infra_config *infra_config;
    /** "InfraContainerID": string. */
    const char *infra_container_id;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "LockNumber": unsigned integer (uint32), since 4.6.2. */
    struct davit_uint lock_number;
    /** "Name": string. */
    const char *name;
    /** "Namespace": string. */
    const char *namespace_;
    /** "NumContainers": unsigned integer. */
    struct davit_uint num_containers;
    /** "RestartPolicy": string, since 4.6.2. */
    const char *restart_policy;
    /** "SharedNamespaces": list of strings. */
    struct davit_string_list shared_namespaces;
    /** "State": string. */
    const char *state;
    /** "blkio_weight": unsigned integer, since 4.3.1. */
    struct davit_uint blkio_weight;
    /** "blkio_weight_device": list of InspectBlkioWeightDevice, since 4.3.1. */
    struct davit_libpod_inspect_blkio_weight_device_list blkio_weight_device;
    /** "cpu_period": unsigned integer, since 4.0.3. */
    struct davit_uint cpu_period;
    /** "cpu_quota": integer, since 4.0.3. */
    struct davit_int cpu_quota;
    /** "cpu_shares": unsigned integer, since 4.3.1. */
    struct davit_uint cpu_shares;
    /** "cpuset_cpus": string, since 4.0.3. */
    const char *cpuset_cpus;
    /** "cpuset_mems": string, since 4.3.1. */
    const char *cpuset_mems;
    /** "device_read_bps": list of InspectBlkioThrottleDevice, since 4.0.3. */
    struct davit_libpod_inspect_blkio_throttle_device_list device_read_bps;
    /** "device_write_bps": list of InspectBlkioThrottleDevice, since 4.3.1. */
    struct davit_libpod_inspect_blkio_throttle_device_list device_write_bps;
    /** "devices": list of InspectDevice, since 4.0.3. */
    struct davit_libpod_inspect_device_list devices;
    /** "memory_limit": unsigned integer, since 4.2.1. */
    struct davit_uint memory_limit;
    /** "memory_swap": unsigned integer, since 4.3.1. */
    struct davit_uint memory_swap;
    /** "mounts": list of InspectMount, since 4.0.3. */
    struct davit_libpod_inspect_mount_list mounts;
    /** "security_opt": list of strings, since 4.0.3. */
    struct davit_string_list security_opt;
    /** "volumes_from": list of strings, since 4.0.3. */
    struct davit_string_list volumes_from;
};

/** ListPodContainer: in ListPodsReport.Containers. */
struct davit_libpod_list_pod_container {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string. */
    const char *id;
    /** "Names": string. */
    const char *names;
    /** "RestartCount": unsigned integer, since 4.6.2. */
    struct davit_uint restart_count;
    /** "Status": string. */
    const char *status;
};

/** List of ListPodContainer. */
struct davit_libpod_list_pod_container_list {
    /** NULL: unset. */
    struct davit_libpod_list_pod_container *items;
    /** How many. */
    size_t count;
};

/** ListPodsReport: in the answer of PodListLibpod. */
struct davit_libpod_list_pods_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Cgroup": string. */
    const char *cgroup;
    /** "Containers": list of ListPodContainer. */
    struct davit_libpod_list_pod_container_list containers;
    /** "Created": string (date-time). */
    const char *created;
    /** "Id": string. */
    const char *id;
    /** "InfraId": string. */
    const char *infra_id;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Namespace": string. */
    const char *namespace_;
    /** "Networks": list of strings. */
    struct davit_string_list networks;
    /** "Status": string. */
    const char *status;
};

/** PodKillReport: in the answer of PodKillLibpod. */
struct davit_libpod_pod_kill_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Errs": list of strings. */
    struct davit_string_list errs;
    /** "Id": string. */
    const char *id;
};

/** PodPauseReport: in the answer of PodPauseLibpod. */
struct davit_libpod_pod_pause_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Errs": list of strings. */
    struct davit_string_list errs;
    /** "Id": string. */
    const char *id;
};

/** PodRestartReport: in the answer of PodRestartLibpod. */
struct davit_libpod_pod_restart_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Errs": list of strings. */
    struct davit_string_list errs;
    /** "Id": string. */
    const char *id;
};

/** PodSpecGenerator: in the body of PodCreateLibpod. */
struct davit_libpod_pod_spec_generator {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Networks": map of PerNetworkOptions, since 4.0.3. */
    struct davit_libpod_per_network_options_map networks;
    /** "cgroup_parent": string. */
    const char *cgroup_parent;
    /** "cni_networks": list of strings. */
    struct davit_string_list cni_networks;
    /** "cpu_period": unsigned integer, 3.4.2 to 5.4.2. */
    struct davit_uint cpu_period;
    /** "cpu_quota": integer, 3.4.2 to 5.4.2. */
    struct davit_int cpu_quota;
    /** "dns_option": list of strings. */
    struct davit_string_list dns_option;
    /** "dns_search": list of strings. */
    struct davit_string_list dns_search;
    /** "dns_server": list of strings. */
    struct davit_string_list dns_server;
    /** "exit_policy": string, since 4.2.1. */
    const char *exit_policy;
    /** "hostadd": list of strings. */
    struct davit_string_list hostadd;
    /** "hostname": string. */
    const char *hostname;
    /** "hostsFile": string, since 5.4.2. */
    const char *hosts_file;
    /** "idmappings": IDMappingOptions, since 4.1.1. */
    struct davit_libpod_id_mapping_options *idmappings;
    /** "image_volumes": list of ImageVolume, since 4.0.3. */
    struct davit_libpod_image_volume_list image_volumes;
    /** "infra_command": list of strings. */
    struct davit_string_list infra_command;
    /** "infra_conmon_pid_file": string. */
    const char *infra_conmon_pid_file;
    /** "infra_image": string. */
    const char *infra_image;
    /** "infra_name": string, since 3.3.1. */
    const char *infra_name;
    /** "ipcns": Namespace, since 4.5.1. */
    struct davit_libpod_namespace *ipcns;
    /** "labels": map of strings. */
    struct davit_string_map labels;
    /** "mounts": list of Mount, since 4.0.3. */
    struct davit_libpod_mount_list mounts;
    /** "name": string. */
    const char *name;
    /** "netns": Namespace. */
    struct davit_libpod_namespace *netns;
    /** "network_options": map of lists of strings. */
    struct davit_libpod_string_list_map network_options;
    /** "no_infra": boolean. */
    enum davit_bool no_infra;
    /** "no_manage_hostname": boolean, since 5.4.2. */
    enum davit_bool no_manage_hostname;
    /** "no_manage_hosts": boolean. */
    enum davit_bool no_manage_hosts;
    /** "no_manage_resolv_conf": boolean. */
    enum davit_bool no_manage_resolv_conf;
    /** "overlay_volumes": list of OverlayVolume, since 4.0.3. */
    struct davit_libpod_overlay_volume_list overlay_volumes;
    /** "pid": Namespace, only 3.3.1. */
    struct davit_libpod_namespace *pid;
    /** "pidns": Namespace, since 3.4.2. */
    struct davit_libpod_namespace *pidns;
    /** "pod_create_command": list of strings. */
    struct davit_string_list pod_create_command;
    /** "pod_devices": list of strings, since 4.0.3. */
    struct davit_string_list pod_devices;
    /** "portmappings": list of PortMapping. */
    struct davit_libpod_port_mapping_list portmappings;
    /** "resource_limits": LinuxResources, since 3.4.2. */
    struct davit_libpod_linux_resources *resource_limits;
    /** "restart_policy": string, since 4.6.2. */
    const char *restart_policy;
    /** "restart_tries": unsigned integer, since 4.6.2. */
    struct davit_uint restart_tries;
    /** "security_opt": list of strings, since 4.0.3. */
    struct davit_string_list security_opt;
    /** "serviceContainerID": string, since 4.2.1. */
    const char *service_container_id;
    /** "share_parent": boolean, since 4.0.3. */
    enum davit_bool share_parent;
    /** "shared_namespaces": list of strings. */
    struct davit_string_list shared_namespaces;
    /** "shm_size": integer, since 4.2.1. */
    struct davit_int shm_size;
    /** "shm_size_systemd": integer, since 4.5.1. */
    struct davit_int shm_size_systemd;
    /** "static_ip": string, 3.0.2 to 3.4.7. */
    const char *static_ip;
    /** "static_mac": string, 3.0.2 to 3.4.7. */
    const char *static_mac;
    /** "sysctl": map of strings, since 4.0.3. */
    struct davit_string_map sysctl;
    /** "throttleReadBpsDevice": map of LinuxThrottleDevice, 4.0.3 to 5.4.2. */
    struct davit_libpod_linux_throttle_device_map throttle_read_bps_device;
    /** "userns": Namespace, since 3.4.2. */
    struct davit_libpod_namespace *userns;
    /** "utsns": Namespace, since 4.2.1. */
    struct davit_libpod_namespace *utsns;
    /** "volumes": list of NamedVolume, since 4.0.3. */
    struct davit_libpod_named_volume_list volumes;
    /** "volumes_from": list of strings, since 4.0.3. */
    struct davit_string_list volumes_from;
};

/** PodStartReport: in the answer of PodStartLibpod. */
struct davit_libpod_pod_start_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Errs": list of strings. */
    struct davit_string_list errs;
    /** "Id": string. */
    const char *id;
    /** "RawInput": string, since 5.2.5. */
    const char *raw_input;
};

/** PodStatsReport: in the answer of PodStatsAllLibpod. */
struct davit_libpod_pod_stats_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "BlockIO": string. */
    const char *block_io;
    /** "CID": string. */
    const char *cid;
    /** "CPU": string. */
    const char *cpu;
    /** "Mem": string. */
    const char *mem;
    /** "MemUsage": string. */
    const char *mem_usage;
    /** "MemUsageBytes": string. */
    const char *mem_usage_bytes;
    /** "Name": string. */
    const char *name;
    /** "NetIO": string. */
    const char *net_io;
    /** "PIDS": string. */
    const char *pids;
    /** "Pod": string. */
    const char *pod;
};

/** PodTopOKBody: in the answer of PodTopLibpod. */
struct davit_libpod_pod_top_ok_body {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Processes": list of lists of strings. */
    struct davit_libpod_string_list_list processes;
    /** "Titles": list of strings. */
    struct davit_string_list titles;
};

/** PodUnpauseReport: in the answer of PodUnpauseLibpod. */
struct davit_libpod_pod_unpause_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Errs": list of strings. */
    struct davit_string_list errs;
    /** "Id": string. */
    const char *id;
};

/** List of ListPodsReport. */
struct davit_libpod_list_pods_report_list {
    /** NULL: unset. */
    struct davit_libpod_list_pods_report *items;
    /** How many. */
    size_t count;
};

/** List of PodStatsReport. */
struct davit_libpod_pod_stats_report_list {
    /** NULL: unset. */
    struct davit_libpod_pod_stats_report *items;
    /** How many. */
    size_t count;
};

/** List of PodTopOKBody. */
struct davit_libpod_pod_top_ok_body_list {
    /** NULL: unset. */
    struct davit_libpod_pod_top_ok_body *items;
    /** How many. */
    size_t count;
};

/** What PodCreateLibpod answers. */
struct davit_libpod_pod_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_libpod_id_response *value;
};

/**
 * Creates a pod, with no more in it than its infra container.
 *
 * POST /libpod/pods/create. Body: PodSpecGenerator. Success: 201 with IDResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodCreateLibpod
 */
static inline int davit_libpod_pod_create(struct davit_client *client,
                                          const struct davit_libpod_pod_spec_generator *body,
                                          const struct davit_call_options *options,
                                          struct davit_libpod_pod_create_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodCreateLibpod", NULL, body, options, ret, reterr);
}

/** Parameters of PodDeleteLibpod. */
struct davit_libpod_pod_delete_params {
    /** "force", in the query: boolean. */
    enum davit_bool force;
    /** "name", in the path: string; required. */
    const char *name;
};

/** What PodDeleteLibpod answers. */
struct davit_libpod_pod_delete_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** PodRmReport. */
    struct davit_libpod_pod_rm_report *value;
};

/**
 * Removes a pod, with its containers if told to.
 *
 * DELETE /libpod/pods/{name}. Success: 200 with PodRmReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodDeleteLibpod
 */
static inline int davit_libpod_pod_delete(struct davit_client *client,
                                          const struct davit_libpod_pod_delete_params *params,
                                          const struct davit_call_options *options,
                                          struct davit_libpod_pod_delete_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodDeleteLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of PodExistsLibpod. */
struct davit_libpod_pod_exists_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Asks whether there is a pod of that name: 204 or 404.
 *
 * GET /libpod/pods/{name}/exists. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodExistsLibpod
 */
static inline int davit_libpod_pod_exists(struct davit_client *client,
                                          const struct davit_libpod_pod_exists_params *params,
                                          const struct davit_call_options *options, struct davit_response **ret,
                                          struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodExistsLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of PodInspectLibpod. */
struct davit_libpod_pod_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What PodInspectLibpod answers. */
struct davit_libpod_pod_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** InspectPodData. */
    struct davit_libpod_inspect_pod_data *value;
};

/**
 * Shows everything about one pod, with its containers.
 *
 * GET /libpod/pods/{name}/json. Success: 200 with InspectPodData.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodInspectLibpod
 */
static inline int davit_libpod_pod_inspect(struct davit_client *client,
                                           const struct davit_libpod_pod_inspect_params *params,
                                           const struct davit_call_options *options,
                                           struct davit_libpod_pod_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodInspectLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of PodKillLibpod. */
struct davit_libpod_pod_kill_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "signal", in the query: string; default SIGKILL. */
    const char *signal;
};

/** What PodKillLibpod answers. */
struct davit_libpod_pod_kill_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** PodKillReport. */
    struct davit_libpod_pod_kill_report *value;
};

/**
 * Sends a signal to all containers of a pod, SIGKILL unless told otherwise.
 *
 * POST /libpod/pods/{name}/kill. Success: 200 with PodKillReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodKillLibpod
 */
static inline int davit_libpod_pod_kill(struct davit_client *client, const struct davit_libpod_pod_kill_params *params,
                                        const struct davit_call_options *options,
                                        struct davit_libpod_pod_kill_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodKillLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of PodListLibpod. */
struct davit_libpod_pod_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What PodListLibpod answers. */
struct davit_libpod_pod_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ListPodsReport. */
    struct davit_libpod_list_pods_report_list value;
};

/**
 * Lists pods, with their containers.
 *
 * GET /libpod/pods/json. Success: 200 with list of ListPodsReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodListLibpod
 */
static inline int davit_libpod_pod_list(struct davit_client *client, const struct davit_libpod_pod_list_params *params,
                                        const struct davit_call_options *options,
                                        struct davit_libpod_pod_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodListLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of PodPauseLibpod. */
struct davit_libpod_pod_pause_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What PodPauseLibpod answers. */
struct davit_libpod_pod_pause_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** PodPauseReport. */
    struct davit_libpod_pod_pause_report *value;
};

/**
 * Freezes all processes of all containers of a pod.
 *
 * POST /libpod/pods/{name}/pause. Success: 200 with PodPauseReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodPauseLibpod
 */
static inline int davit_libpod_pod_pause(struct davit_client *client,
                                         const struct davit_libpod_pod_pause_params *params,
                                         const struct davit_call_options *options,
                                         struct davit_libpod_pod_pause_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodPauseLibpod", params, NULL, options, ret, reterr);
}

/** What PodPruneLibpod answers. */
struct davit_libpod_pod_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of PodPruneReport. */
    struct davit_libpod_pod_prune_report_list value;
};

/**
 * Removes all stopped pods, with their containers.
 *
 * POST /libpod/pods/prune. Success: 200 with list of PodPruneReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodPruneLibpod
 */
static inline int davit_libpod_pod_prune(struct davit_client *client, const struct davit_call_options *options,
                                         struct davit_libpod_pod_prune_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodPruneLibpod", NULL, NULL, options, ret, reterr);
}

/** Parameters of PodRestartLibpod. */
struct davit_libpod_pod_restart_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What PodRestartLibpod answers. */
struct davit_libpod_pod_restart_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** PodRestartReport. */
    struct davit_libpod_pod_restart_report *value;
};

/**
 * Stops all containers of a pod and starts them again.
 *
 * POST /libpod/pods/{name}/restart. Success: 200 with PodRestartReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodRestartLibpod
 */
static inline int davit_libpod_pod_restart(struct davit_client *client,
                                           const struct davit_libpod_pod_restart_params *params,
                                           const struct davit_call_options *options,
                                           struct davit_libpod_pod_restart_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodRestartLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of PodStartLibpod. */
struct davit_libpod_pod_start_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What PodStartLibpod answers. */
struct davit_libpod_pod_start_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** PodStartReport. */
    struct davit_libpod_pod_start_report *value;
};

/**
 * Starts all containers of a pod.
 *
 * POST /libpod/pods/{name}/start. Success: 200 with PodStartReport, 304.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodStartLibpod
 */
static inline int davit_libpod_pod_start(struct davit_client *client,
                                         const struct davit_libpod_pod_start_params *params,
                                         const struct davit_call_options *options,
                                         struct davit_libpod_pod_start_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodStartLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of PodStatsAllLibpod. */
struct davit_libpod_pod_stats_all_params {
    /** "all", in the query: boolean. */
    enum davit_bool all;
    /** "namesOrIDs", in the query: list of strings. */
    struct davit_string_list names_or_ids;
};

/** What PodStatsAllLibpod answers. */
struct davit_libpod_pod_stats_all_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of PodStatsReport. */
    struct davit_libpod_pod_stats_report_list value;
};

/**
 * Measures the use of the containers in some pods, or in all that run, once.
 *
 * GET /libpod/pods/stats. Success: 200 with list of PodStatsReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodStatsAllLibpod
 */
static inline int davit_libpod_pod_stats_all(struct davit_client *client,
                                             const struct davit_libpod_pod_stats_all_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_libpod_pod_stats_all_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodStatsAllLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of PodStopLibpod. */
struct davit_libpod_pod_stop_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "t", in the query: integer. */
    struct davit_int t;
};

/** What PodStopLibpod answers. */
struct davit_libpod_pod_stop_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** PodStopReport. */
    struct davit_libpod_pod_stop_report *value;
};

/**
 * Asks all containers of a pod to end, and kills them after a grace period.
 *
 * POST /libpod/pods/{name}/stop. Success: 200 with PodStopReport, 304.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodStopLibpod
 */
static inline int davit_libpod_pod_stop(struct davit_client *client, const struct davit_libpod_pod_stop_params *params,
                                        const struct davit_call_options *options,
                                        struct davit_libpod_pod_stop_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodStopLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of PodTopLibpod. */
struct davit_libpod_pod_top_params {
    /** "delay", in the query: integer, since 4.0.3; default 5. */
    struct davit_int delay;
    /** "name", in the path: string; required. */
    const char *name;
    /** "ps_args", in the query: string. */
    const char *ps_args;
    /** "stream", in the query: boolean. */
    enum davit_bool stream;
};

/** What PodTopLibpod answers. */
struct davit_libpod_pod_top_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of PodTopOKBody. */
    struct davit_libpod_pod_top_ok_body_list value;
};

/**
 * Lists the processes in all containers of a pod, once or again after each delay.
 *
 * GET /libpod/pods/{name}/top. Success: 200 with PodTopOKBody.
 * DAVIT_ERR_ENDLESS: with stream true, which needs a stream.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodTopLibpod
 */
static inline int davit_libpod_pod_top(struct davit_client *client, const struct davit_libpod_pod_top_params *params,
                                       const struct davit_call_options *options,
                                       struct davit_libpod_pod_top_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodTopLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of PodUnpauseLibpod. */
struct davit_libpod_pod_unpause_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What PodUnpauseLibpod answers. */
struct davit_libpod_pod_unpause_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** PodUnpauseReport. */
    struct davit_libpod_pod_unpause_report *value;
};

/**
 * Lets the frozen processes of all containers of a pod go on.
 *
 * POST /libpod/pods/{name}/unpause. Success: 200 with PodUnpauseReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/pods/operation/PodUnpauseLibpod
 */
static inline int davit_libpod_pod_unpause(struct davit_client *client,
                                           const struct davit_libpod_pod_unpause_params *params,
                                           const struct davit_call_options *options,
                                           struct davit_libpod_pod_unpause_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PodUnpauseLibpod", params, NULL, options, ret, reterr);
}

#endif
