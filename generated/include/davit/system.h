/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category System: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_SYSTEM_H
#define DAVIT_SYSTEM_H

#include <davit/docker_types.h>

/** AuthConfig: in the body of SystemAuth. */
struct davit_auth_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "email": string, 1.25 to 1.51. */
    const char *email;
    /** "password": string. */
    const char *password;
    /** "serveraddress": string. */
    const char *serveraddress;
    /** "username": string. */
    const char *username;
};

/** AuthResponse: in the answer of SystemAuth. */
struct davit_auth_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "IdentityToken": string. */
    const char *identity_token;
    /** "Status": string; required. */
    const char *status;
};

/** BuildCacheType, since 1.39: in BuildCache.Type. */
#define DAVIT_BUILD_CACHE_TYPE_INTERNAL            "internal"
#define DAVIT_BUILD_CACHE_TYPE_FRONTEND            "frontend"
#define DAVIT_BUILD_CACHE_TYPE_SOURCE_LOCAL        "source.local"
#define DAVIT_BUILD_CACHE_TYPE_SOURCE_GIT_CHECKOUT "source.git.checkout"
#define DAVIT_BUILD_CACHE_TYPE_EXEC_CACHEMOUNT     "exec.cachemount"
#define DAVIT_BUILD_CACHE_TYPE_REGULAR             "regular"

/** BuildCache, since 1.39: in BuildCacheDiskUsage.Items, SystemDataUsageResponse.BuildCache. */
struct davit_build_cache {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string (dateTime). */
    const char *created_at;
    /** "Description": string. */
    const char *description;
    /** "ID": string. */
    const char *id;
    /** "InUse": boolean. */
    enum davit_bool in_use;
    /** "LastUsedAt": string (dateTime); may be null. */
    const char *last_used_at;
    /** "Parent": string, 1.39 to 1.41. */
    const char *parent;
    /** "Parents": list of strings, since 1.42; may be null. */
    struct davit_string_list parents;
    /** "Shared": boolean. */
    enum davit_bool shared;
    /** "Size": integer. */
    struct davit_int size;
    /** "Type": one of DAVIT_BUILD_CACHE_TYPE_…. */
    const char *type;
    /** "UsageCount": integer. */
    struct davit_int usage_count;
};

/** List of BuildCache. */
struct davit_build_cache_list {
    /** NULL: unset. */
    struct davit_build_cache *items;
    /** How many. */
    size_t count;
};

/** BuildCacheDiskUsage, since 1.52: in SystemDataUsageResponse.BuildCacheUsage. */
struct davit_build_cache_disk_usage {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ActiveCount": integer. */
    struct davit_int active_count;
    /** "Items": list of BuildCache. */
    struct davit_build_cache_list items;
    /** "Reclaimable": integer. */
    struct davit_int reclaimable;
    /** "TotalCount": integer. */
    struct davit_int total_count;
    /** "TotalSize": integer. */
    struct davit_int total_size;
};

/** ClusterInfo: in SwarmInfo.Cluster. */
struct davit_cluster_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string (dateTime). */
    const char *created_at;
    /** "DataPathPort": unsigned integer (uint32), since 1.40; default 4789. */
    struct davit_uint data_path_port;
    /** "DefaultAddrPool": list of strings, since 1.39. */
    struct davit_string_list default_addr_pool;
    /** "ID": string. */
    const char *id;
    /** "RootRotationInProgress": boolean, since 1.30. */
    enum davit_bool root_rotation_in_progress;
    /** "Spec": SwarmSpec. */
    struct davit_swarm_spec *spec;
    /** "SubnetSize": unsigned integer (uint32), since 1.39; at most 29; default 24. */
    struct davit_uint subnet_size;
    /** "TLSInfo": TLSInfo, since 1.30. */
    struct davit_tls_info *tls_info;
    /** "UpdatedAt": string (dateTime). */
    const char *updated_at;
    /** "Version": ObjectVersion. */
    struct davit_object_version *version;
};

/** Commit, since 1.32: in SystemInfo.ContainerdCommit, SystemInfo.InitCommit, SystemInfo.RuncCommit. */
struct davit_commit {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Expected": string, 1.32 to 1.48. */
    const char *expected;
    /** "ID": string. */
    const char *id;
};

/** ComponentVersion, since 1.35: in SystemVersion.Components. */
struct davit_component_version {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Details": map of strings; may be null. */
    struct davit_string_map details;
    /** "Name": string; required. */
    const char *name;
    /** "Version": string; required. */
    const char *version;
};

/** ContainerdInfoNamespaces, since 1.46: in ContainerdInfo.Namespaces. */
struct davit_containerd_info_namespaces {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Containers": string; default "moby". */
    const char *containers;
    /** "Plugins": string; default "plugins.moby". */
    const char *plugins;
};

/** ContainerdInfo, since 1.46: in SystemInfo.Containerd. */
struct davit_containerd_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Address": string. */
    const char *address;
    /** "Namespaces": ContainerdInfoNamespaces. */
    struct davit_containerd_info_namespaces *namespaces;
};

/** ContainersDiskUsage, since 1.52: in SystemDataUsageResponse.ContainerUsage. */
struct davit_containers_disk_usage {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ActiveCount": integer. */
    struct davit_int active_count;
    /** "Items": list of ContainerSummary. */
    struct davit_container_summary_list items;
    /** "Reclaimable": integer. */
    struct davit_int reclaimable;
    /** "TotalCount": integer. */
    struct davit_int total_count;
    /** "TotalSize": integer. */
    struct davit_int total_size;
};

/** DeviceInfo, since 1.50: in SystemInfo.DiscoveredDevices. */
struct davit_device_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ID": string. */
    const char *id;
    /** "Source": string. */
    const char *source;
};

/** EventActor: in EventMessage.Actor. */
struct davit_event_actor {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Attributes": map of strings. */
    struct davit_string_map attributes;
    /** "ID": string. */
    const char *id;
};

/** EventMessageType, since 1.40: in EventMessage.Type. */
#define DAVIT_EVENT_MESSAGE_TYPE_BUILDER   "builder"
#define DAVIT_EVENT_MESSAGE_TYPE_CONFIG    "config"
#define DAVIT_EVENT_MESSAGE_TYPE_CONTAINER "container"
#define DAVIT_EVENT_MESSAGE_TYPE_DAEMON    "daemon"
#define DAVIT_EVENT_MESSAGE_TYPE_IMAGE     "image"
#define DAVIT_EVENT_MESSAGE_TYPE_NETWORK   "network"
#define DAVIT_EVENT_MESSAGE_TYPE_NODE      "node"
#define DAVIT_EVENT_MESSAGE_TYPE_PLUGIN    "plugin"
#define DAVIT_EVENT_MESSAGE_TYPE_SECRET    "secret"
#define DAVIT_EVENT_MESSAGE_TYPE_SERVICE   "service"
#define DAVIT_EVENT_MESSAGE_TYPE_VOLUME    "volume"

/** EventMessageScope, since 1.40: in EventMessage.scope. */
#define DAVIT_EVENT_MESSAGE_SCOPE_LOCAL "local"
#define DAVIT_EVENT_MESSAGE_SCOPE_SWARM "swarm"

/** EventMessage: in the answer of SystemEvents. */
struct davit_event_message {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Action": string. */
    const char *action;
    /** "Actor": EventActor. */
    struct davit_event_actor *actor;
    /** "Type": one of DAVIT_EVENT_MESSAGE_TYPE_…. */
    const char *type;
    /** "scope": one of DAVIT_EVENT_MESSAGE_SCOPE_…, since 1.40. */
    const char *scope;
    /** "time": integer. */
    struct davit_int time;
    /** "timeNano": integer. */
    struct davit_int time_nano;
};

/** FirewallInfo, since 1.49: in SystemInfo.FirewallBackend. */
struct davit_firewall_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Driver": string. */
    const char *driver;
    /** "Info": list of lists of strings. */
    struct davit_string_list_list info;
};

/** ImagesDiskUsage, since 1.52: in SystemDataUsageResponse.ImageUsage. */
struct davit_images_disk_usage {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ActiveCount": integer. */
    struct davit_int active_count;
    /** "Items": list of ImageSummary. */
    struct davit_image_summary_list items;
    /** "Reclaimable": integer. */
    struct davit_int reclaimable;
    /** "TotalCount": integer. */
    struct davit_int total_count;
    /** "TotalSize": integer. */
    struct davit_int total_size;
};

/** IndexInfo: in RegistryServiceConfig.IndexConfigs. */
struct davit_index_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Mirrors": list of strings. */
    struct davit_string_list mirrors;
    /** "Name": string. */
    const char *name;
    /** "Official": boolean. */
    enum davit_bool official;
    /** "Secure": boolean. */
    enum davit_bool secure;
};

/** LocalNodeState, since 1.32: in SwarmInfo.LocalNodeState. */
#define DAVIT_LOCAL_NODE_STATE_EMPTY    ""
#define DAVIT_LOCAL_NODE_STATE_INACTIVE "inactive"
#define DAVIT_LOCAL_NODE_STATE_PENDING  "pending"
#define DAVIT_LOCAL_NODE_STATE_ACTIVE   "active"
#define DAVIT_LOCAL_NODE_STATE_ERROR    "error"
#define DAVIT_LOCAL_NODE_STATE_LOCKED   "locked"

/** NRIInfo, since 1.53: in SystemInfo.NRI. */
struct davit_nri_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Info": list of lists of strings. */
    struct davit_string_list_list info;
};

/** NetworkAddressPool, since 1.41: in SystemInfo.DefaultAddressPools. */
struct davit_network_address_pool {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Base": string. */
    const char *base;
    /** "Size": integer. */
    struct davit_int size;
};

/** PeerNode, since 1.32: in SwarmInfo.RemoteManagers. */
struct davit_peer_node {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Addr": string. */
    const char *addr;
    /** "NodeID": string. */
    const char *node_id;
};

/** PluginsInfo: in SystemInfo.Plugins. */
struct davit_plugins_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Authorization": list of strings, since 1.32. */
    struct davit_string_list authorization;
    /** "Log": list of strings, since 1.30. */
    struct davit_string_list log;
    /** "Network": list of strings. */
    struct davit_string_list network;
    /** "Volume": list of strings. */
    struct davit_string_list volume;
};

/** Map of IndexInfo. */
struct davit_index_info_map {
    /** As they came; NULL: unset. */
    struct davit_index_info_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_index_info_map. */
struct davit_index_info_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_index_info value;
};

/** RegistryServiceConfig: in SystemInfo.RegistryConfig. */
struct davit_registry_service_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AllowNondistributableArtifactsCIDRs": list of strings, 1.32 to 1.48. */
    struct davit_string_list allow_nondistributable_artifacts_cidrs;
    /** "AllowNondistributableArtifactsHostnames": list of strings, 1.32 to 1.48. */
    struct davit_string_list allow_nondistributable_artifacts_hostnames;
    /** "IndexConfigs": map of IndexInfo. */
    struct davit_index_info_map index_configs;
    /** "InsecureRegistryCIDRs": list of strings. */
    struct davit_string_list insecure_registry_cidrs;
    /** "Mirrors": list of strings, since 1.32. */
    struct davit_string_list mirrors;
};

/** Runtime, since 1.32: in SystemInfo.Runtimes. */
struct davit_runtime {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "path": string. */
    const char *path;
    /** "runtimeArgs": list of strings; may be null. */
    struct davit_string_list runtime_args;
    /** "status": map of strings, since 1.44; may be null. */
    struct davit_string_map status;
};

/** List of PeerNode. */
struct davit_peer_node_list {
    /** NULL: unset. */
    struct davit_peer_node *items;
    /** How many. */
    size_t count;
};

/** SwarmInfo, since 1.32: in SystemInfo.Swarm. */
struct davit_swarm_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Cluster": ClusterInfo; may be null. */
    struct davit_cluster_info *cluster;
    /** "ControlAvailable": boolean; default false. */
    enum davit_bool control_available;
    /** "Error": string; default "". */
    const char *error;
    /** "LocalNodeState": one of DAVIT_LOCAL_NODE_STATE_…; default "". */
    const char *local_node_state;
    /** "Managers": integer; may be null. */
    struct davit_int managers;
    /** "NodeAddr": string; default "". */
    const char *node_addr;
    /** "NodeID": string; default "". */
    const char *node_id;
    /** "Nodes": integer; may be null. */
    struct davit_int nodes;
    /** "RemoteManagers": list of PeerNode; may be null; default null. */
    struct davit_peer_node_list remote_managers;
};

/** VolumesDiskUsage, since 1.52: in SystemDataUsageResponse.VolumeUsage. */
struct davit_volumes_disk_usage {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ActiveCount": integer. */
    struct davit_int active_count;
    /** "Items": list of Volume. */
    struct davit_volume_list items;
    /** "Reclaimable": integer. */
    struct davit_int reclaimable;
    /** "TotalCount": integer. */
    struct davit_int total_count;
    /** "TotalSize": integer. */
    struct davit_int total_size;
};

/** SystemDataUsageResponse: in the answer of SystemDataUsage. */
struct davit_system_data_usage_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "BuildCache": list of BuildCache, 1.39 to 1.51. */
    struct davit_build_cache_list build_cache;
    /** "BuildCacheUsage": BuildCacheDiskUsage, since 1.52. */
    struct davit_build_cache_disk_usage *build_cache_usage;
    /** "ContainerUsage": ContainersDiskUsage, since 1.52. */
    struct davit_containers_disk_usage *container_usage;
    /** "Containers": list of ContainerSummary, 1.25 to 1.51. */
    struct davit_container_summary_list containers;
    /** "ImageUsage": ImagesDiskUsage, since 1.52. */
    struct davit_images_disk_usage *image_usage;
    /** "Images": list of ImageSummary, 1.25 to 1.51. */
    struct davit_image_summary_list images;
    /** "LayersSize": integer, 1.25 to 1.51. */
    struct davit_int layers_size;
    /** "VolumeUsage": VolumesDiskUsage, since 1.52. */
    struct davit_volumes_disk_usage *volume_usage;
    /** "Volumes": list of Volume, 1.25 to 1.51. */
    struct davit_volume_list volumes;
};

/** SystemInfoCgroupDriver, since 1.32: in SystemInfo.CgroupDriver. */
#define DAVIT_SYSTEM_INFO_CGROUP_DRIVER_CGROUPFS "cgroupfs"
#define DAVIT_SYSTEM_INFO_CGROUP_DRIVER_SYSTEMD  "systemd"
#define DAVIT_SYSTEM_INFO_CGROUP_DRIVER_NONE     "none" /**< since 1.40 */

/** SystemInfoCgroupVersion, since 1.41: in SystemInfo.CgroupVersion. */
#define DAVIT_SYSTEM_INFO_CGROUP_VERSION_1 "1"
#define DAVIT_SYSTEM_INFO_CGROUP_VERSION_2 "2"

/** List of NetworkAddressPool. */
struct davit_network_address_pool_list {
    /** NULL: unset. */
    struct davit_network_address_pool *items;
    /** How many. */
    size_t count;
};

/** List of DeviceInfo. */
struct davit_device_info_list {
    /** NULL: unset. */
    struct davit_device_info *items;
    /** How many. */
    size_t count;
};

/** SystemInfoIsolation, since 1.32: in SystemInfo.Isolation. */
#define DAVIT_SYSTEM_INFO_ISOLATION_DEFAULT "default"
#define DAVIT_SYSTEM_INFO_ISOLATION_HYPERV  "hyperv"
#define DAVIT_SYSTEM_INFO_ISOLATION_PROCESS "process"
#define DAVIT_SYSTEM_INFO_ISOLATION_EMPTY   ""

/** Map of Runtime. */
struct davit_runtime_map {
    /** As they came; NULL: unset. */
    struct davit_runtime_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_runtime_map. */
struct davit_runtime_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_runtime value;
};

/** SystemInfo: in the answer of SystemInfo. */
struct davit_system_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Architecture": string. */
    const char *architecture;
    /** "BridgeNfIp6tables": boolean, 1.32 to 1.49. */
    enum davit_bool bridge_nf_ip6tables;
    /** "BridgeNfIptables": boolean, 1.32 to 1.49. */
    enum davit_bool bridge_nf_iptables;
    /** "CDISpecDirs": list of strings, since 1.44. */
    struct davit_string_list cdi_spec_dirs;
    /** "CPUSet": boolean, since 1.32. */
    enum davit_bool cpu_set;
    /** "CPUShares": boolean, since 1.32. */
    enum davit_bool cpu_shares;
    /** "CgroupDriver": one of DAVIT_SYSTEM_INFO_CGROUP_DRIVER_…, since 1.32; default "cgroupfs". */
    const char *cgroup_driver;
    /** "CgroupVersion": one of DAVIT_SYSTEM_INFO_CGROUP_VERSION_…, since 1.41; default "1". */
    const char *cgroup_version;
    /** "ClusterAdvertise": string, 1.32 to 1.41. */
    const char *cluster_advertise;
    /** "ClusterStore": string, 1.32 to 1.41. */
    const char *cluster_store;
    /** "Containerd": ContainerdInfo, since 1.46; may be null. */
    struct davit_containerd_info *containerd;
    /** "ContainerdCommit": Commit, since 1.32. */
    struct davit_commit *containerd_commit;
    /** "Containers": integer. */
    struct davit_int containers;
    /** "ContainersPaused": integer. */
    struct davit_int containers_paused;
    /** "ContainersRunning": integer. */
    struct davit_int containers_running;
    /** "ContainersStopped": integer. */
    struct davit_int containers_stopped;
    /** "CpuCfsPeriod": boolean. */
    enum davit_bool cpu_cfs_period;
    /** "CpuCfsQuota": boolean. */
    enum davit_bool cpu_cfs_quota;
    /** "Debug": boolean. */
    enum davit_bool debug;
    /** "DefaultAddressPools": list of NetworkAddressPool, since 1.41. */
    struct davit_network_address_pool_list default_address_pools;
    /** "DefaultRuntime": string, since 1.32; default "runc". */
    const char *default_runtime;
    /** "DiscoveredDevices": list of DeviceInfo, since 1.50. */
    struct davit_device_info_list discovered_devices;
    /** "DiscoveryBackend": string, 1.25 to 1.31. */
    const char *discovery_backend;
    /** "DockerRootDir": string. */
    const char *docker_root_dir;
    /** "Driver": string. */
    const char *driver;
    /** "DriverStatus": list of lists of strings. */
    struct davit_string_list_list driver_status;
    /** "ExperimentalBuild": boolean. */
    enum davit_bool experimental_build;
    /** "FirewallBackend": FirewallInfo, since 1.49; may be null. */
    struct davit_firewall_info *firewall_backend;
    /** "GenericResources": GenericResources, since 1.32. */
    struct davit_generic_resources generic_resources;
    /** "HttpProxy": string. */
    const char *http_proxy;
    /** "HttpsProxy": string. */
    const char *https_proxy;
    /** "ID": string. */
    const char *id;
    /** "IPv4Forwarding": boolean. */
    enum davit_bool ipv4_forwarding;
    /** "Images": integer. */
    struct davit_int images;
    /** "IndexServerAddress": string; default "https://index.docker.io/v1/". */
    const char *index_server_address;
    /** "InitBinary": string, since 1.32. */
    const char *init_binary;
    /** "InitCommit": Commit, since 1.32. */
    struct davit_commit *init_commit;
    /** "InitPath": string, 1.25 to 1.31. */
    const char *init_path;
    /** "InitSha1": string, 1.25 to 1.31. */
    const char *init_sha1;
    /** "Isolation": one of DAVIT_SYSTEM_INFO_ISOLATION_…, since 1.32; default "default". */
    const char *isolation;
    /** "KernelMemory": boolean, 1.36 to 1.41. */
    enum davit_bool kernel_memory;
    /** "KernelMemoryTCP": boolean, 1.40 to 1.51. */
    enum davit_bool kernel_memory_tcp;
    /** "KernelVersion": string. */
    const char *kernel_version;
    /** "Labels": list of strings. */
    struct davit_string_list labels;
    /** "LiveRestoreEnabled": boolean, since 1.32; default false. */
    enum davit_bool live_restore_enabled;
    /** "LoggingDriver": string, since 1.32. */
    const char *logging_driver;
    /** "MemTotal": integer. */
    struct davit_int mem_total;
    /** "MemoryLimit": boolean. */
    enum davit_bool memory_limit;
    /** "NCPU": integer. */
    struct davit_int ncpu;
    /** "NEventsListener": integer. */
    struct davit_int n_events_listener;
    /** "NFd": integer. */
    struct davit_int n_fd;
    /** "NGoroutines": integer. */
    struct davit_int n_goroutines;
    /** "NRI": NRIInfo, since 1.53; may be null. */
    struct davit_nri_info *nri;
    /** "Name": string. */
    const char *name;
    /** "NoProxy": string. */
    const char *no_proxy;
    /** "OSType": string. */
    const char *os_type;
    /** "OSVersion": string, since 1.41. */
    const char *os_version;
    /** "OomKillDisable": boolean. */
    enum davit_bool oom_kill_disable;
    /** "OomScoreAdj": integer, 1.25 to 1.31. */
    struct davit_int oom_score_adj;
    /** "OperatingSystem": string. */
    const char *operating_system;
    /** "PidsLimit": boolean, since 1.40. */
    enum davit_bool pids_limit;
    /** "Plugins": PluginsInfo. */
    struct davit_plugins_info *plugins;
    /** "ProductLicense": string, since 1.39. */
    const char *product_license;
    /** "RegistryConfig": RegistryServiceConfig; may be null. */
    struct davit_registry_service_config *registry_config;
    /** "RuncCommit": Commit, since 1.32. */
    struct davit_commit *runc_commit;
    /** "Runtimes": map of Runtime, since 1.32; default {"runc": {"path": "runc"}}. */
    struct davit_runtime_map runtimes;
    /** "SecurityOptions": list of strings, since 1.32. */
    struct davit_string_list security_options;
    /** "ServerVersion": string. */
    const char *server_version;
    /** "SwapLimit": boolean. */
    enum davit_bool swap_limit;
    /** "Swarm": SwarmInfo, since 1.32. */
    struct davit_swarm_info *swarm;
    /** "SystemStatus": list of lists of strings, 1.25 to 1.40. */
    struct davit_string_list_list system_status;
    /** "SystemTime": string. */
    const char *system_time;
    /** "Warnings": list of strings, since 1.39. */
    struct davit_string_list warnings;
};

/** List of ComponentVersion. */
struct davit_component_version_list {
    /** NULL: unset. */
    struct davit_component_version *items;
    /** How many. */
    size_t count;
};

/** SystemVersionPlatform, since 1.35: in SystemVersion.Platform. */
struct davit_system_version_platform {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string; required. */
    const char *name;
};

/** SystemVersion: in the answer of SystemVersion. */
struct davit_system_version {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ApiVersion": string. */
    const char *api_version;
    /** "Arch": string. */
    const char *arch;
    /** "BuildTime": string. */
    const char *build_time;
    /** "Components": list of ComponentVersion, since 1.35. */
    struct davit_component_version_list components;
    /** "Experimental": boolean. */
    enum davit_bool experimental;
    /** "GitCommit": string. */
    const char *git_commit;
    /** "GoVersion": string. */
    const char *go_version;
    /** "KernelVersion": string. */
    const char *kernel_version;
    /** "MinAPIVersion": string. */
    const char *min_api_version;
    /** "Os": string. */
    const char *os;
    /** "Platform": SystemVersionPlatform, since 1.35. */
    struct davit_system_version_platform *platform;
    /** "Version": string. */
    const char *version;
};

/** List of EventMessage. */
struct davit_event_message_list {
    /** NULL: unset. */
    struct davit_event_message *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_system_info() is called like a struct */
#endif

/** What SystemAuth answers. */
struct davit_system_auth_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** AuthResponse. */
    struct davit_auth_response *value;
};

/**
 * Checks a user name and password with a registry.
 *
 * POST /auth. Body: AuthConfig. Success: 200 with AuthResponse, 204.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/System/operation/SystemAuth
 */
static inline int davit_system_auth(struct davit_client *client, const struct davit_auth_config *body,
                                    const struct davit_call_options *options, struct davit_system_auth_result *ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SystemAuth", NULL, body, options, ret, reterr);
}

/** Parameters of SystemDataUsage. */
struct davit_system_data_usage_params {
    /** "type", in the query: list of strings, since 1.42; one of "container", "image", "volume", "build-cache". */
    struct davit_string_list type;
    /** "verbose", in the query: boolean, since 1.52; default false. */
    enum davit_bool verbose;
};

/** What SystemDataUsage answers. */
struct davit_system_data_usage_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SystemDataUsageResponse. */
    struct davit_system_data_usage_response *value;
};

/**
 * Adds up the disk space of images, containers, volumes and build cache.
 *
 * GET /system/df. Success: 200 with SystemDataUsageResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/System/operation/SystemDataUsage
 */
static inline int davit_system_data_usage(struct davit_client *client,
                                          const struct davit_system_data_usage_params *params,
                                          const struct davit_call_options *options,
                                          struct davit_system_data_usage_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SystemDataUsage", params, NULL, options, ret, reterr);
}

/** Parameters of SystemEvents. */
struct davit_system_events_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
    /** "since", in the query: string. */
    const char *since;
    /** "until", in the query: string. */
    const char *until;
};

/** What SystemEvents answers. */
struct davit_system_events_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of EventMessage. */
    struct davit_event_message_list value;
};

/**
 * Reports what happens on the engine, as it happens or for a time in the past.
 *
 * GET /events. Success: 200 with EventMessage.
 * DAVIT_ERR_ENDLESS: without until, which needs a stream.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/System/operation/SystemEvents
 */
static inline int davit_system_events(struct davit_client *client, const struct davit_system_events_params *params,
                                      const struct davit_call_options *options, struct davit_system_events_result *ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SystemEvents", params, NULL, options, ret, reterr);
}

/** What SystemInfo answers. */
struct davit_system_info_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SystemInfo. */
    struct davit_system_info *value;
};

/**
 * Shows the engine: its host, drivers, limits and counts.
 *
 * GET /info. Success: 200 with SystemInfo.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/System/operation/SystemInfo
 */
static inline int davit_system_info(struct davit_client *client, const struct davit_call_options *options,
                                    struct davit_system_info_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SystemInfo", NULL, NULL, options, ret, reterr);
}

/**
 * Asks whether the engine answers, and which API version it speaks, in headers.
 *
 * GET /_ping. Success: 200.
 * The answer is text: davit_response_body().
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/System/operation/SystemPing
 */
static inline int davit_system_ping(struct davit_client *client, const struct davit_call_options *options,
                                    struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SystemPing", NULL, NULL, options, ret, reterr);
}

/**
 * As SystemPing, headers only.
 *
 * HEAD /_ping, since 1.40. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/System/operation/SystemPingHead
 */
static inline int davit_system_ping_head(struct davit_client *client, const struct davit_call_options *options,
                                         struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SystemPingHead", NULL, NULL, options, ret, reterr);
}

/** What SystemVersion answers. */
struct davit_system_version_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SystemVersion. */
    struct davit_system_version *value;
};

/**
 * Shows the versions of the engine and its components.
 *
 * GET /version. Success: 200 with SystemVersion.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/System/operation/SystemVersion
 */
static inline int davit_system_version(struct davit_client *client, const struct davit_call_options *options,
                                       struct davit_system_version_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SystemVersion", NULL, NULL, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
