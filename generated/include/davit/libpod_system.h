/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category libpod/system: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_LIBPOD_SYSTEM_H
#define DAVIT_LIBPOD_SYSTEM_H

#include <davit/podman_types.h>

/** CPUUsage, since 4.1.0: in HostInfo.cpuUtilization. */
struct davit_libpod_cpu_usage {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "idlePercent": number (double). */
    struct davit_double idle_percent;
    /** "systemPercent": number (double). */
    struct davit_double system_percent;
    /** "userPercent": number (double). */
    struct davit_double user_percent;
};

/** ConmonInfo: in HostInfo.conmon. */
struct davit_libpod_conmon_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "package": string. */
    const char *package;
    /** "path": string. */
    const char *path;
    /** "version": string. */
    const char *version;
};

/** ContainerStore: in StoreInfo.containerStore. */
struct davit_libpod_container_store {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "number": integer. */
    struct davit_int number;
    /** "paused": integer. */
    struct davit_int paused;
    /** "running": integer. */
    struct davit_int running;
    /** "stopped": integer. */
    struct davit_int stopped;
};

/** DNSNetworkInfo, since 4.6.2: in NetworkInfo.dns. */
struct davit_libpod_dns_network_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "package": string. */
    const char *package;
    /** "path": string. */
    const char *path;
    /** "version": string. */
    const char *version;
};

/** DistributionInfo: in HostInfo.distribution. */
struct davit_libpod_distribution_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "codename": string, since 3.4.2. */
    const char *codename;
    /** "distribution": string. */
    const char *distribution;
    /** "variant": string, since 3.4.2. */
    const char *variant;
    /** "version": string. */
    const char *version;
};

/** IDMappings: in HostInfo.idMappings. */
struct davit_libpod_id_mappings {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "gidmap": list of IDMap. */
    struct davit_libpod_id_map_list gidmap;
    /** "uidmap": list of IDMap. */
    struct davit_libpod_id_map_list uidmap;
};

/** NetworkInfo, since 4.6.2: in HostInfo.networkBackendInfo. */
struct davit_libpod_network_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "backend": string. */
    const char *backend;
    /** "defaultNetwork": string, since 5.8.2. */
    const char *default_network;
    /** "dns": DNSNetworkInfo. */
    struct davit_libpod_dns_network_info *dns;
    /** "package": string. */
    const char *package;
    /** "path": string. */
    const char *path;
    /** "version": string. */
    const char *version;
};

/** OCIRuntimeInfo: in HostInfo.ociRuntime. */
struct davit_libpod_oci_runtime_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "name": string. */
    const char *name;
    /** "package": string. */
    const char *package;
    /** "path": string. */
    const char *path;
    /** "version": string. */
    const char *version;
};

/** PastaInfo, since 4.6.2: in HostInfo.pasta. */
struct davit_libpod_pasta_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "executable": string. */
    const char *executable;
    /** "package": string. */
    const char *package;
    /** "version": string. */
    const char *version;
};

/** RemoteSocket: in HostInfo.remoteSocket. */
struct davit_libpod_remote_socket {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "exists": boolean. */
    enum davit_bool exists;
    /** "path": string. */
    const char *path;
};

/** SecurityInfo: in HostInfo.security. */
struct davit_libpod_security_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "apparmorEnabled": boolean. */
    enum davit_bool apparmor_enabled;
    /** "capabilities": string. */
    const char *capabilities;
    /** "rootless": boolean. */
    enum davit_bool rootless;
    /** "seccompEnabled": boolean. */
    enum davit_bool seccomp_enabled;
    /** "seccompProfilePath": string, since 3.2.1. */
    const char *seccomp_profile_path;
    /** "selinuxEnabled": boolean. */
    enum davit_bool selinux_enabled;
};

/** SlirpInfo: in HostInfo.slirp4netns. */
struct davit_libpod_slirp_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "executable": string. */
    const char *executable;
    /** "package": string. */
    const char *package;
    /** "version": string. */
    const char *version;
};

/** HostInfo: in LibpodInfo.host. */
struct davit_libpod_host_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "arch": string. */
    const char *arch;
    /** "buildahVersion": string. */
    const char *buildah_version;
    /** "cgroupControllers": list of strings, since 3.2.1. */
    struct davit_string_list cgroup_controllers;
    /** "cgroupManager": string. */
    const char *cgroup_manager;
    /** "cgroupVersion": string. */
    const char *cgroup_version;
    /** "conmon": ConmonInfo. */
    struct davit_libpod_conmon_info *conmon;
    /** "cpuUtilization": CPUUsage, since 4.1.0. */
    struct davit_libpod_cpu_usage *cpu_utilization;
    /** "cpus": integer. */
    struct davit_int cpus;
    /** "databaseBackend": string, since 4.6.2. */
    const char *database_backend;
    /** "distribution": DistributionInfo. */
    struct davit_libpod_distribution_info *distribution;
    /** "emulatedArchitectures": list of strings, since 5.6.2. */
    struct davit_string_list emulated_architectures;
    /** "eventLogger": string. */
    const char *event_logger;
    /** "freeLocks": unsigned integer (uint32), since 4.6.2. */
    struct davit_uint free_locks;
    /** "hostname": string. */
    const char *hostname;
    /** "idMappings": IDMappings. */
    struct davit_libpod_id_mappings *id_mappings;
    /** "kernel": string. */
    const char *kernel;
    /** "linkmode": string. */
    const char *linkmode;
    /** "logDriver": string, since 3.4.2. */
    const char *log_driver;
    /** "memFree": integer. */
    struct davit_int mem_free;
    /** "memTotal": integer. */
    struct davit_int mem_total;
    /** "networkBackend": string, since 4.0.3. */
    const char *network_backend;
    /** "networkBackendInfo": NetworkInfo, since 4.6.2. */
    struct davit_libpod_network_info *network_backend_info;
    /** "ociRuntime": OCIRuntimeInfo. */
    struct davit_libpod_oci_runtime_info *oci_runtime;
    /** "os": string. */
    const char *os;
    /** "pasta": PastaInfo, since 4.6.2. */
    struct davit_libpod_pasta_info *pasta;
    /** "remoteSocket": RemoteSocket. */
    struct davit_libpod_remote_socket *remote_socket;
    /** "rootlessNetworkCmd": string, since 5.1.1. */
    const char *rootless_network_cmd;
    /** "runtimeInfo": map of JSON values. */
    struct davit_libpod_json_map runtime_info;
    /** "security": SecurityInfo. */
    struct davit_libpod_security_info *security;
    /** "serviceIsRemote": boolean, since 3.2.1. */
    enum davit_bool service_is_remote;
    /** "slirp4netns": SlirpInfo. */
    struct davit_libpod_slirp_info *slirp4netns;
    /** "swapFree": integer. */
    struct davit_int swap_free;
    /** "swapTotal": integer. */
    struct davit_int swap_total;
    /** "uptime": string. */
    const char *uptime;
    /** "variant": string, since 4.9.5. */
    const char *variant;
};

/** ImageStore: in StoreInfo.imageStore. */
struct davit_libpod_image_store {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "number": integer. */
    struct davit_int number;
};

/** Plugins, since 3.4.2: in LibpodInfo.plugins. */
struct davit_libpod_plugins {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "authorization": list of strings, since 4.2.1. */
    struct davit_string_list authorization;
    /** "log": list of strings. */
    struct davit_string_list log;
    /** "network": list of strings. */
    struct davit_string_list network;
    /** "volume": list of strings. */
    struct davit_string_list volume;
};

/** StoreInfo: in LibpodInfo.store. */
struct davit_libpod_store_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "configFile": string. */
    const char *config_file;
    /** "containerStore": ContainerStore. */
    struct davit_libpod_container_store *container_store;
    /** "graphDriverName": string. */
    const char *graph_driver_name;
    /** "graphOptions": map of JSON values. */
    struct davit_libpod_json_map graph_options;
    /** "graphRoot": string. */
    const char *graph_root;
    /** "graphRootAllocated": unsigned integer, since 4.1.0. */
    struct davit_uint graph_root_allocated;
    /** "graphRootUsed": unsigned integer, since 4.1.0. */
    struct davit_uint graph_root_used;
    /** "graphStatus": map of strings. */
    struct davit_string_map graph_status;
    /** "imageCopyTmpDir": string, since 4.0.3. */
    const char *image_copy_tmp_dir;
    /** "imageStore": ImageStore. */
    struct davit_libpod_image_store *image_store;
    /** "runRoot": string. */
    const char *run_root;
    /** "transientStore": boolean, since 4.4.4. */
    enum davit_bool transient_store;
    /** "volumePath": string. */
    const char *volume_path;
};

/** LibpodInfo: in the answer of SystemInfoLibpod. */
struct davit_libpod_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "host": HostInfo. */
    struct davit_libpod_host_info *host;
    /** "plugins": Plugins, since 3.4.2. */
    struct davit_libpod_plugins *plugins;
    /** "registries": map of JSON values. */
    struct davit_libpod_json_map registries;
    /** "store": StoreInfo. */
    struct davit_libpod_store_info *store;
    /** "version": Version. */
    struct davit_libpod_version *version;
};

/** SystemCheckReport, since 5.2.5: in the answer of SystemCheckLibpod. */
struct davit_libpod_system_check_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Containers": map of lists of strings. */
    struct davit_libpod_string_list_map containers;
    /** "Errors": boolean. */
    enum davit_bool errors;
    /** "Images": map of lists of strings. */
    struct davit_libpod_string_list_map images;
    /** "Layers": map of lists of strings. */
    struct davit_libpod_string_list_map layers;
    /** "ROImages": map of lists of strings. */
    struct davit_libpod_string_list_map ro_images;
    /** "ROLayers": map of lists of strings. */
    struct davit_libpod_string_list_map ro_layers;
    /** "RemovedContainers": map of strings. */
    struct davit_string_map removed_containers;
    /** "RemovedImages": map of lists of strings. */
    struct davit_libpod_string_list_map removed_images;
    /** "RemovedLayers": list of strings. */
    struct davit_string_list removed_layers;
};

/** SystemDfContainerReport: in SystemDfReport.Containers. */
struct davit_libpod_system_df_container_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Command": list of strings. */
    struct davit_string_list command;
    /** "ContainerID": string. */
    const char *container_id;
    /** "Created": string (date-time). */
    const char *created;
    /** "Image": string. */
    const char *image;
    /** "LocalVolumes": integer. */
    struct davit_int local_volumes;
    /** "Names": string. */
    const char *names;
    /** "RWSize": integer. */
    struct davit_int rw_size;
    /** "Size": integer. */
    struct davit_int size;
    /** "Status": string. */
    const char *status;
};

/** SystemDfImageReport: in SystemDfReport.Images. */
struct davit_libpod_system_df_image_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Containers": integer. */
    struct davit_int containers;
    /** "Created": string (date-time). */
    const char *created;
    /** "ImageID": string. */
    const char *image_id;
    /** "Repository": string. */
    const char *repository;
    /** "SharedSize": integer. */
    struct davit_int shared_size;
    /** "Size": integer. */
    struct davit_int size;
    /** "Tag": string. */
    const char *tag;
    /** "UniqueSize": integer. */
    struct davit_int unique_size;
};

/** List of SystemDfContainerReport. */
struct davit_libpod_system_df_container_report_list {
    /** NULL: unset. */
    struct davit_libpod_system_df_container_report *items;
    /** How many. */
    size_t count;
};

/** List of SystemDfImageReport. */
struct davit_libpod_system_df_image_report_list {
    /** NULL: unset. */
    struct davit_libpod_system_df_image_report *items;
    /** How many. */
    size_t count;
};

/** SystemDfVolumeReport: in SystemDfReport.Volumes. */
struct davit_libpod_system_df_volume_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Links": integer. */
    struct davit_int links;
    /** "ReclaimableSize": integer. */
    struct davit_int reclaimable_size;
    /** "Size": integer. */
    struct davit_int size;
    /** "VolumeName": string. */
    const char *volume_name;
};

/** List of SystemDfVolumeReport. */
struct davit_libpod_system_df_volume_report_list {
    /** NULL: unset. */
    struct davit_libpod_system_df_volume_report *items;
    /** How many. */
    size_t count;
};

/** SystemDfReport: in the answer of SystemDataUsageLibpod. */
struct davit_libpod_system_df_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Containers": list of SystemDfContainerReport. */
    struct davit_libpod_system_df_container_report_list containers;
    /** "Images": list of SystemDfImageReport. */
    struct davit_libpod_system_df_image_report_list images;
    /** "ImagesSize": integer, since 4.4.4. */
    struct davit_int images_size;
    /** "Volumes": list of SystemDfVolumeReport. */
    struct davit_libpod_system_df_volume_report_list volumes;
};

/** SystemPruneReport: in the answer of SystemPruneLibpod. */
struct davit_libpod_system_prune_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ContainerPruneReports": list of PruneReport. */
    struct davit_libpod_prune_report_list container_prune_reports;
    /** "ImagePruneReports": list of PruneReport. */
    struct davit_libpod_prune_report_list image_prune_reports;
    /** "NetworkPruneReports": list of NetworkPruneReport, since 4.2.1. */
    struct davit_libpod_network_prune_report_list network_prune_reports;
    /** "PodPruneReport": list of PodPruneReport. */
    struct davit_libpod_pod_prune_report_list pod_prune_report;
    /** "ReclaimedSpace": unsigned integer. */
    struct davit_uint reclaimed_space;
    /** "VolumePruneReports": list of PruneReport. */
    struct davit_libpod_prune_report_list volume_prune_reports;
};

/** Parameters of SystemCheckLibpod. */
struct davit_libpod_system_check_params {
    /** "quick", in the query: boolean. */
    enum davit_bool quick;
    /** "repair", in the query: boolean. */
    enum davit_bool repair;
    /** "repair_lossy", in the query: boolean. */
    enum davit_bool repair_lossy;
    /** "unreferenced_layer_max_age", in the query: string; default 24h0m0s. */
    const char *unreferenced_layer_max_age;
};

/** What SystemCheckLibpod answers. */
struct davit_libpod_system_check_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SystemCheckReport. */
    struct davit_libpod_system_check_report *value;
};

/**
 * Checks the storage of layers, images and containers for damage, and repairs it if told to.
 *
 * POST /libpod/system/check, since 5.2.5. Success: 200 with SystemCheckReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/system/operation/SystemCheckLibpod
 */
static inline int davit_libpod_system_check(struct davit_client *client,
                                            const struct davit_libpod_system_check_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_libpod_system_check_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SystemCheckLibpod", params, NULL, options, ret, reterr);
}

/** What SystemDataUsageLibpod answers. */
struct davit_libpod_system_data_usage_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SystemDfReport. */
    struct davit_libpod_system_df_report *value;
};

/**
 * Adds up the disk space of images, containers and volumes, one by one.
 *
 * GET /libpod/system/df. Success: 200 with SystemDfReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/system/operation/SystemDataUsageLibpod
 */
static inline int davit_libpod_system_data_usage(struct davit_client *client, const struct davit_call_options *options,
                                                 struct davit_libpod_system_data_usage_result *ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SystemDataUsageLibpod", NULL, NULL, options, ret, reterr);
}

/** Parameters of SystemEventsLibpod. */
struct davit_libpod_system_events_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
    /** "since", in the query: string. */
    const char *since;
    /** "stream", in the query: boolean; default true. */
    enum davit_bool stream;
    /** "until", in the query: string. */
    const char *until;
};

/** What SystemEventsLibpod answers. */
struct davit_libpod_system_events_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of JSON values. */
    struct davit_libpod_json_list value;
};

/**
 * Reports what happens on the engine, as it happens or for a time in the past.
 *
 * GET /libpod/events. Success: 200 with any JSON value.
 * DAVIT_ERR_ENDLESS: with stream true, which needs a stream.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/system/operation/SystemEventsLibpod
 */
static inline int davit_libpod_system_events(struct davit_client *client,
                                             const struct davit_libpod_system_events_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_libpod_system_events_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SystemEventsLibpod", params, NULL, options, ret, reterr);
}

/** What SystemInfoLibpod answers. */
struct davit_libpod_system_info_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** LibpodInfo. */
    struct davit_libpod_info *value;
};

/**
 * Shows the engine: its host, storage, registries, plugins and versions.
 *
 * GET /libpod/info. Success: 200 with LibpodInfo.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/system/operation/SystemInfoLibpod
 */
static inline int davit_libpod_system_info(struct davit_client *client, const struct davit_call_options *options,
                                           struct davit_libpod_system_info_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SystemInfoLibpod", NULL, NULL, options, ret, reterr);
}

/** What SystemPruneLibpod answers. */
struct davit_libpod_system_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SystemPruneReport. */
    struct davit_libpod_system_prune_report *value;
};

/**
 * Removes what nothing uses: containers, pods, networks, images, and volumes if told to.
 *
 * POST /libpod/system/prune. Success: 200 with SystemPruneReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/system/operation/SystemPruneLibpod
 */
static inline int davit_libpod_system_prune(struct davit_client *client, const struct davit_call_options *options,
                                            struct davit_libpod_system_prune_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SystemPruneLibpod", NULL, NULL, options, ret, reterr);
}

/** What SystemVersionLibpod answers. */
struct davit_libpod_system_version_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SystemComponentVersion. */
    struct davit_libpod_system_component_version *value;
};

/**
 * Shows the versions of the engine and its components.
 *
 * GET /libpod/version. Success: 200 with SystemComponentVersion.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/system/operation/SystemVersionLibpod
 */
static inline int davit_libpod_system_version(struct davit_client *client, const struct davit_call_options *options,
                                              struct davit_libpod_system_version_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SystemVersionLibpod", NULL, NULL, options, ret, reterr);
}

#endif
