/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Container: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_CONTAINERS_H
#define DAVIT_CONTAINERS_H

#include <davit/docker_types.h>

/** Address: in NetworkSettings.SecondaryIPAddresses, NetworkSettings.SecondaryIPv6Addresses. */
struct davit_address {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Addr": string. */
    const char *addr;
    /** "PrefixLen": integer. */
    struct davit_int prefix_len;
};

/** ChangeType: in FilesystemChange.Kind. */
#define DAVIT_CHANGE_TYPE_MODIFIED 0
#define DAVIT_CHANGE_TYPE_ADDED    1
#define DAVIT_CHANGE_TYPE_DELETED  2

/**
 * ContainerBlkioStatEntry: in ContainerBlkioStats.io_merged_recursive, ContainerBlkioStats.io_queue_recursive,
 * ContainerBlkioStats.io_service_bytes_recursive, and elsewhere.
 */
struct davit_container_blkio_stat_entry {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "major": unsigned integer. */
    struct davit_uint major_;
    /** "minor": unsigned integer. */
    struct davit_uint minor_;
    /** "op": string. */
    const char *op;
    /** "value": unsigned integer. */
    struct davit_uint value;
};

/** List of ContainerBlkioStatEntry. */
struct davit_container_blkio_stat_entry_list {
    /** NULL: unset. */
    struct davit_container_blkio_stat_entry *items;
    /** How many. */
    size_t count;
};

/** ContainerBlkioStats: in ContainerStatsResponse.blkio_stats. */
struct davit_container_blkio_stats {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "io_merged_recursive": list of ContainerBlkioStatEntry; may be null. */
    struct davit_container_blkio_stat_entry_list io_merged_recursive;
    /** "io_queue_recursive": list of ContainerBlkioStatEntry; may be null. */
    struct davit_container_blkio_stat_entry_list io_queue_recursive;
    /** "io_service_bytes_recursive": list of ContainerBlkioStatEntry. */
    struct davit_container_blkio_stat_entry_list io_service_bytes_recursive;
    /** "io_service_time_recursive": list of ContainerBlkioStatEntry; may be null. */
    struct davit_container_blkio_stat_entry_list io_service_time_recursive;
    /** "io_serviced_recursive": list of ContainerBlkioStatEntry; may be null. */
    struct davit_container_blkio_stat_entry_list io_serviced_recursive;
    /** "io_time_recursive": list of ContainerBlkioStatEntry; may be null. */
    struct davit_container_blkio_stat_entry_list io_time_recursive;
    /** "io_wait_time_recursive": list of ContainerBlkioStatEntry; may be null. */
    struct davit_container_blkio_stat_entry_list io_wait_time_recursive;
    /** "sectors_recursive": list of ContainerBlkioStatEntry; may be null. */
    struct davit_container_blkio_stat_entry_list sectors_recursive;
};

/** ContainerCPUUsage: in ContainerCPUStats.cpu_usage. */
struct davit_container_cpu_usage {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "percpu_usage": list of unsigned integers; may be null. */
    struct davit_uint_list percpu_usage;
    /** "total_usage": unsigned integer. */
    struct davit_uint total_usage;
    /** "usage_in_kernelmode": unsigned integer. */
    struct davit_uint usage_in_kernelmode;
    /** "usage_in_usermode": unsigned integer. */
    struct davit_uint usage_in_usermode;
};

/** ContainerThrottlingData: in ContainerCPUStats.throttling_data. */
struct davit_container_throttling_data {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "periods": unsigned integer. */
    struct davit_uint periods;
    /** "throttled_periods": unsigned integer. */
    struct davit_uint throttled_periods;
    /** "throttled_time": unsigned integer. */
    struct davit_uint throttled_time;
};

/** ContainerCPUStats: in ContainerStatsResponse.cpu_stats, ContainerStatsResponse.precpu_stats. */
struct davit_container_cpu_stats {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "cpu_usage": ContainerCPUUsage; may be null. */
    struct davit_container_cpu_usage *cpu_usage;
    /** "online_cpus": unsigned integer (uint32); may be null. */
    struct davit_uint online_cpus;
    /** "system_cpu_usage": unsigned integer; may be null. */
    struct davit_uint system_cpu_usage;
    /** "throttling_data": ContainerThrottlingData; may be null. */
    struct davit_container_throttling_data *throttling_data;
};

/** HostConfigCgroupnsMode, since 1.41: in HostConfig.CgroupnsMode. */
#define DAVIT_HOST_CONFIG_CGROUPNS_MODE_PRIVATE "private"
#define DAVIT_HOST_CONFIG_CGROUPNS_MODE_HOST    "host"

/** HostConfigIsolation: in HostConfig.Isolation. */
#define DAVIT_HOST_CONFIG_ISOLATION_DEFAULT "default"
#define DAVIT_HOST_CONFIG_ISOLATION_PROCESS "process"
#define DAVIT_HOST_CONFIG_ISOLATION_HYPERV  "hyperv"
#define DAVIT_HOST_CONFIG_ISOLATION_EMPTY   ""

/** LogConfigType: in LogConfig.Type. */
#define DAVIT_LOG_CONFIG_TYPE_LOCAL     "local" /**< since 1.48 */
#define DAVIT_LOG_CONFIG_TYPE_JSON_FILE "json-file"
#define DAVIT_LOG_CONFIG_TYPE_SYSLOG    "syslog"
#define DAVIT_LOG_CONFIG_TYPE_JOURNALD  "journald"
#define DAVIT_LOG_CONFIG_TYPE_GELF      "gelf"
#define DAVIT_LOG_CONFIG_TYPE_FLUENTD   "fluentd"
#define DAVIT_LOG_CONFIG_TYPE_AWSLOGS   "awslogs"
#define DAVIT_LOG_CONFIG_TYPE_SPLUNK    "splunk"
#define DAVIT_LOG_CONFIG_TYPE_ETWLOGS   "etwlogs"
#define DAVIT_LOG_CONFIG_TYPE_NONE      "none"

/** LogConfig: in HostConfig.LogConfig. */
struct davit_log_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Config": map of strings. */
    struct davit_string_map config;
    /** "Type": one of DAVIT_LOG_CONFIG_TYPE_…. */
    const char *type;
};

/** PortBinding: in PortMap. */
struct davit_port_binding {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "HostIp": string. */
    const char *host_ip;
    /** "HostPort": string. */
    const char *host_port;
};

/** List of PortBinding. */
struct davit_port_binding_list {
    /** NULL: unset. */
    struct davit_port_binding *items;
    /** How many. */
    size_t count;
};

/** PortMap: in HostConfig.PortBindings, NetworkSettings.Ports. */
struct davit_port_map {
    /** As they came; NULL: unset. */
    struct davit_port_map_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_port_map. */
struct davit_port_map_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_port_binding_list value;
};

/** RestartPolicyName: in RestartPolicy.Name. */
#define DAVIT_RESTART_POLICY_NAME_EMPTY          "" /**< since 1.30 */
#define DAVIT_RESTART_POLICY_NAME_NO             "no" /**< since 1.40 */
#define DAVIT_RESTART_POLICY_NAME_ALWAYS         "always"
#define DAVIT_RESTART_POLICY_NAME_UNLESS_STOPPED "unless-stopped"
#define DAVIT_RESTART_POLICY_NAME_ON_FAILURE     "on-failure"

/** RestartPolicy: in ContainerUpdateRequest.RestartPolicy, HostConfig.RestartPolicy. */
struct davit_restart_policy {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "MaximumRetryCount": integer. */
    struct davit_int maximum_retry_count;
    /** "Name": one of DAVIT_RESTART_POLICY_NAME_…. */
    const char *name;
};

/** HostConfig: in ContainerCreateRequest.HostConfig, ContainerInspectResponse.HostConfig. */
struct davit_host_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Annotations": map of strings, since 1.43. */
    struct davit_string_map annotations;
    /** "AutoRemove": boolean. */
    enum davit_bool auto_remove;
    /** "Binds": list of strings. */
    struct davit_string_list binds;
    /** "BlkioDeviceReadBps": list of ThrottleDevice. */
    struct davit_throttle_device_list blkio_device_read_bps;
    /** "BlkioDeviceReadIOps": list of ThrottleDevice. */
    struct davit_throttle_device_list blkio_device_read_iops;
    /** "BlkioDeviceWriteBps": list of ThrottleDevice. */
    struct davit_throttle_device_list blkio_device_write_bps;
    /** "BlkioDeviceWriteIOps": list of ThrottleDevice. */
    struct davit_throttle_device_list blkio_device_write_iops;
    /** "BlkioWeight": integer; 0 to 1000. */
    struct davit_int blkio_weight;
    /** "BlkioWeightDevice": list of WeightDevice. */
    struct davit_weight_device_list blkio_weight_device;
    /** "CapAdd": list of strings. */
    struct davit_string_list cap_add;
    /** "CapDrop": list of strings. */
    struct davit_string_list cap_drop;
    /** "Capabilities": list of strings, only 1.40. */
    struct davit_string_list capabilities;
    /** "Cgroup": string. */
    const char *cgroup;
    /** "CgroupParent": string. */
    const char *cgroup_parent;
    /** "CgroupnsMode": one of DAVIT_HOST_CONFIG_CGROUPNS_MODE_…, since 1.41. */
    const char *cgroupns_mode;
    /** "ConsoleSize": list of integers; may be null. */
    struct davit_int_list console_size;
    /** "ContainerIDFile": string. */
    const char *container_id_file;
    /** "CpuCount": integer. */
    struct davit_int cpu_count;
    /** "CpuPercent": integer. */
    struct davit_int cpu_percent;
    /** "CpuPeriod": integer. */
    struct davit_int cpu_period;
    /** "CpuQuota": integer. */
    struct davit_int cpu_quota;
    /** "CpuRealtimePeriod": integer. */
    struct davit_int cpu_realtime_period;
    /** "CpuRealtimeRuntime": integer. */
    struct davit_int cpu_realtime_runtime;
    /** "CpuShares": integer. */
    struct davit_int cpu_shares;
    /** "CpusetCpus": string. */
    const char *cpuset_cpus;
    /** "CpusetMems": string. */
    const char *cpuset_mems;
    /** "DeviceCgroupRules": list of strings, since 1.28. */
    struct davit_string_list device_cgroup_rules;
    /** "DeviceRequests": list of DeviceRequest, since 1.40. */
    struct davit_device_request_list device_requests;
    /** "Devices": list of DeviceMapping. */
    struct davit_device_mapping_list devices;
    /** "DiskQuota": integer, 1.25 to 1.39. */
    struct davit_int disk_quota;
    /** "Dns": list of strings. */
    struct davit_string_list dns;
    /** "DnsOptions": list of strings. */
    struct davit_string_list dns_options;
    /** "DnsSearch": list of strings. */
    struct davit_string_list dns_search;
    /** "ExtraHosts": list of strings. */
    struct davit_string_list extra_hosts;
    /** "GroupAdd": list of strings. */
    struct davit_string_list group_add;
    /** "IOMaximumBandwidth": unsigned integer. */
    struct davit_uint io_maximum_bandwidth;
    /** "IOMaximumIOps": unsigned integer. */
    struct davit_uint io_maximum_iops;
    /** "Init": boolean, since 1.37; may be null. */
    enum davit_bool init;
    /** "IpcMode": string. */
    const char *ipc_mode;
    /** "Isolation": one of DAVIT_HOST_CONFIG_ISOLATION_…. */
    const char *isolation;
    /** "KernelMemory": integer, 1.36 to 1.41. */
    struct davit_int kernel_memory;
    /** "KernelMemoryTCP": integer, 1.40 to 1.51. */
    struct davit_int kernel_memory_tcp;
    /** "Links": list of strings. */
    struct davit_string_list links;
    /** "LogConfig": LogConfig. */
    struct davit_log_config *log_config;
    /** "MaskedPaths": list of strings, since 1.38. */
    struct davit_string_list masked_paths;
    /** "Memory": integer; default 0. */
    struct davit_int memory;
    /** "MemoryReservation": integer. */
    struct davit_int memory_reservation;
    /** "MemorySwap": integer. */
    struct davit_int memory_swap;
    /** "MemorySwappiness": integer; 0 to 100. */
    struct davit_int memory_swappiness;
    /** "Mounts": list of Mount. */
    struct davit_mount_list mounts;
    /** "NanoCpus": integer. */
    struct davit_int nano_cpus;
    /** "NetworkMode": string. */
    const char *network_mode;
    /** "OomKillDisable": boolean. */
    enum davit_bool oom_kill_disable;
    /** "OomScoreAdj": integer. */
    struct davit_int oom_score_adj;
    /** "PidMode": string. */
    const char *pid_mode;
    /** "PidsLimit": integer; may be null. */
    struct davit_int pids_limit;
    /** "PortBindings": PortMap. */
    struct davit_port_map port_bindings;
    /** "Privileged": boolean. */
    enum davit_bool privileged;
    /** "PublishAllPorts": boolean. */
    enum davit_bool publish_all_ports;
    /** "ReadonlyPaths": list of strings, since 1.38. */
    struct davit_string_list readonly_paths;
    /** "ReadonlyRootfs": boolean. */
    enum davit_bool readonly_rootfs;
    /** "RestartPolicy": RestartPolicy. */
    struct davit_restart_policy *restart_policy;
    /** "Runtime": string; may be null. */
    const char *runtime;
    /** "SecurityOpt": list of strings. */
    struct davit_string_list security_opt;
    /** "ShmSize": integer; 0 or more. */
    struct davit_int shm_size;
    /** "StorageOpt": map of strings. */
    struct davit_string_map storage_opt;
    /** "Sysctls": map of strings; may be null. */
    struct davit_string_map sysctls;
    /** "Tmpfs": map of strings. */
    struct davit_string_map tmpfs;
    /** "UTSMode": string. */
    const char *uts_mode;
    /** "Ulimits": list of Ulimit. */
    struct davit_ulimit_list ulimits;
    /** "UsernsMode": string. */
    const char *userns_mode;
    /** "VolumeDriver": string. */
    const char *volume_driver;
    /** "VolumesFrom": list of strings. */
    struct davit_string_list volumes_from;
};

/** NetworkingConfig: in ContainerCreateRequest.NetworkingConfig. */
struct davit_networking_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "EndpointsConfig": map of EndpointSettings. */
    struct davit_endpoint_settings_map endpoints_config;
};

/** ContainerCreateRequest: in the body of ContainerCreate. */
struct davit_container_create_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ArgsEscaped": boolean; may be null; default false. */
    enum davit_bool args_escaped;
    /** "AttachStderr": boolean; default true. */
    enum davit_bool attach_stderr;
    /** "AttachStdin": boolean; default false. */
    enum davit_bool attach_stdin;
    /** "AttachStdout": boolean; default true. */
    enum davit_bool attach_stdout;
    /** "Cmd": list of strings. */
    struct davit_string_list cmd;
    /** "Domainname": string. */
    const char *domainname;
    /** "Entrypoint": list of strings. */
    struct davit_string_list entrypoint;
    /** "Env": list of strings. */
    struct davit_string_list env;
    /** "ExposedPorts": set of strings; may be null. */
    struct davit_string_list exposed_ports;
    /** "Healthcheck": HealthConfig. */
    struct davit_health_config *healthcheck;
    /** "HostConfig": HostConfig. */
    struct davit_host_config *host_config;
    /** "Hostname": string. */
    const char *hostname;
    /** "Image": string. */
    const char *image;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "MacAddress": string, 1.25 to 1.51; may be null. */
    const char *mac_address;
    /** "NetworkDisabled": boolean; may be null. */
    enum davit_bool network_disabled;
    /** "NetworkingConfig": NetworkingConfig. */
    struct davit_networking_config *networking_config;
    /** "OnBuild": list of strings; may be null. */
    struct davit_string_list on_build;
    /** "OpenStdin": boolean; default false. */
    enum davit_bool open_stdin;
    /** "Shell": list of strings; may be null. */
    struct davit_string_list shell;
    /** "StdinOnce": boolean; default false. */
    enum davit_bool stdin_once;
    /** "StopSignal": string; may be null. */
    const char *stop_signal;
    /** "StopTimeout": integer; may be null. */
    struct davit_int stop_timeout;
    /** "Tty": boolean; default false. */
    enum davit_bool tty;
    /** "User": string. */
    const char *user;
    /** "Volumes": set of strings. */
    struct davit_string_list volumes;
    /** "WorkingDir": string. */
    const char *working_dir;
};

/** ContainerCreateResponse: in the answer of ContainerCreate. */
struct davit_container_create_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string; required. */
    const char *id;
    /** "Warnings": list of strings; required. */
    struct davit_string_list warnings;
};

/** List of Address. */
struct davit_address_list {
    /** NULL: unset. */
    struct davit_address *items;
    /** How many. */
    size_t count;
};

/** NetworkSettings: in ContainerInspectResponse.NetworkSettings. */
struct davit_network_settings {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Bridge": string, 1.25 to 1.51. */
    const char *bridge;
    /** "EndpointID": string, 1.25 to 1.51. */
    const char *endpoint_id;
    /** "Gateway": string, 1.25 to 1.51. */
    const char *gateway;
    /** "GlobalIPv6Address": string, 1.25 to 1.51. */
    const char *global_ipv6_address;
    /** "GlobalIPv6PrefixLen": integer, 1.25 to 1.51. */
    struct davit_int global_ipv6_prefix_len;
    /** "HairpinMode": boolean, 1.25 to 1.51. */
    enum davit_bool hairpin_mode;
    /** "IPAddress": string, 1.25 to 1.51. */
    const char *ip_address;
    /** "IPPrefixLen": integer, 1.25 to 1.51. */
    struct davit_int ip_prefix_len;
    /** "IPv6Gateway": string, 1.25 to 1.51. */
    const char *ipv6_gateway;
    /** "LinkLocalIPv6Address": string, 1.25 to 1.51. */
    const char *link_local_ipv6_address;
    /** "LinkLocalIPv6PrefixLen": integer, 1.25 to 1.51. */
    struct davit_int link_local_ipv6_prefix_len;
    /** "MacAddress": string, 1.25 to 1.51. */
    const char *mac_address;
    /** "Networks": map of EndpointSettings. */
    struct davit_endpoint_settings_map networks;
    /** "Ports": PortMap. */
    struct davit_port_map ports;
    /** "SandboxID": string. */
    const char *sandbox_id;
    /** "SandboxKey": string. */
    const char *sandbox_key;
    /** "SecondaryIPAddresses": list of Address, 1.25 to 1.51; may be null. */
    struct davit_address_list secondary_ip_addresses;
    /** "SecondaryIPv6Addresses": list of Address, 1.25 to 1.51; may be null. */
    struct davit_address_list secondary_ipv6_addresses;
};

/** HealthcheckResult, since 1.39: in Health.Log. */
struct davit_healthcheck_result {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "End": string (dateTime). */
    const char *end;
    /** "ExitCode": integer. */
    struct davit_int exit_code;
    /** "Output": string. */
    const char *output;
    /** "Start": string (date-time). */
    const char *start;
};

/** List of HealthcheckResult. */
struct davit_healthcheck_result_list {
    /** NULL: unset. */
    struct davit_healthcheck_result *items;
    /** How many. */
    size_t count;
};

/** HealthStatus, since 1.39: in Health.Status. */
#define DAVIT_HEALTH_STATUS_NONE      "none"
#define DAVIT_HEALTH_STATUS_STARTING  "starting"
#define DAVIT_HEALTH_STATUS_HEALTHY   "healthy"
#define DAVIT_HEALTH_STATUS_UNHEALTHY "unhealthy"

/** Health, since 1.39: in ContainerState.Health. */
struct davit_health {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "FailingStreak": integer. */
    struct davit_int failing_streak;
    /** "Log": list of HealthcheckResult. */
    struct davit_healthcheck_result_list log;
    /** "Status": one of DAVIT_HEALTH_STATUS_…. */
    const char *status;
};

/** ContainerStateStatus, since 1.30: in ContainerState.Status. */
#define DAVIT_CONTAINER_STATE_STATUS_CREATED    "created"
#define DAVIT_CONTAINER_STATE_STATUS_RUNNING    "running"
#define DAVIT_CONTAINER_STATE_STATUS_PAUSED     "paused"
#define DAVIT_CONTAINER_STATE_STATUS_RESTARTING "restarting"
#define DAVIT_CONTAINER_STATE_STATUS_REMOVING   "removing"
#define DAVIT_CONTAINER_STATE_STATUS_EXITED     "exited"
#define DAVIT_CONTAINER_STATE_STATUS_DEAD       "dead"

/** ContainerState: in ContainerInspectResponse.State. */
struct davit_container_state {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Dead": boolean. */
    enum davit_bool dead;
    /** "Error": string. */
    const char *error;
    /** "ExitCode": integer. */
    struct davit_int exit_code;
    /** "FinishedAt": string. */
    const char *finished_at;
    /** "Health": Health, since 1.39; may be null. */
    struct davit_health *health;
    /** "OOMKilled": boolean. */
    enum davit_bool oom_killed;
    /** "Paused": boolean. */
    enum davit_bool paused;
    /** "Pid": integer. */
    struct davit_int pid;
    /** "Restarting": boolean. */
    enum davit_bool restarting;
    /** "Running": boolean. */
    enum davit_bool running;
    /** "StartedAt": string. */
    const char *started_at;
    /** "Status": one of DAVIT_CONTAINER_STATE_STATUS_…. */
    const char *status;
};

/** RootFSStorageSnapshot, since 1.52: in RootFSStorage.Snapshot. */
struct davit_rootfs_storage_snapshot {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
};

/** RootFSStorage, since 1.52: in Storage.RootFS. */
struct davit_rootfs_storage {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Snapshot": RootFSStorageSnapshot; may be null. */
    struct davit_rootfs_storage_snapshot *snapshot;
};

/** Storage, since 1.52: in ContainerInspectResponse.Storage. */
struct davit_storage {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "RootFS": RootFSStorage; may be null. */
    struct davit_rootfs_storage *rootfs;
};

/** ContainerInspectResponse: in the answer of ContainerInspect. */
struct davit_container_inspect_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AppArmorProfile": string. */
    const char *app_armor_profile;
    /** "Args": list of strings. */
    struct davit_string_list args;
    /** "Config": ContainerConfig. */
    struct davit_container_config *config;
    /** "Created": string (dateTime); may be null. */
    const char *created;
    /** "Driver": string. */
    const char *driver;
    /** "ExecIDs": list of strings; may be null. */
    struct davit_string_list exec_ids;
    /** "GraphDriver": DriverData; may be null. */
    struct davit_driver_data *graph_driver;
    /** "HostConfig": HostConfig. */
    struct davit_host_config *host_config;
    /** "HostnamePath": string. */
    const char *hostname_path;
    /** "HostsPath": string. */
    const char *hosts_path;
    /** "Id": string. */
    const char *id;
    /** "Image": string. */
    const char *image;
    /** "ImageManifestDescriptor": OCIDescriptor, since 1.48. */
    struct davit_oci_descriptor *image_manifest_descriptor;
    /** "LogPath": string; may be null. */
    const char *log_path;
    /** "MountLabel": string. */
    const char *mount_label;
    /** "Mounts": list of MountPoint. */
    struct davit_mount_point_list mounts;
    /** "Name": string. */
    const char *name;
    /** "NetworkSettings": NetworkSettings. */
    struct davit_network_settings *network_settings;
    /** "Node": any JSON value, 1.25 to 1.38. */
    struct davit_json node;
    /** "Path": string. */
    const char *path;
    /** "Platform": string, since 1.40. */
    const char *platform;
    /** "ProcessLabel": string. */
    const char *process_label;
    /** "ResolvConfPath": string. */
    const char *resolv_conf_path;
    /** "RestartCount": integer. */
    struct davit_int restart_count;
    /** "SizeRootFs": integer; may be null. */
    struct davit_int size_rootfs;
    /** "SizeRw": integer; may be null. */
    struct davit_int size_rw;
    /** "State": ContainerState; may be null. */
    struct davit_container_state *state;
    /** "Storage": Storage, since 1.52; may be null. */
    struct davit_storage *storage;
};

/** ContainerMemoryStats: in ContainerStatsResponse.memory_stats. */
struct davit_container_memory_stats {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "commitbytes": unsigned integer; may be null. */
    struct davit_uint commitbytes;
    /** "commitpeakbytes": unsigned integer; may be null. */
    struct davit_uint commitpeakbytes;
    /** "failcnt": unsigned integer; may be null. */
    struct davit_uint failcnt;
    /** "limit": unsigned integer; may be null. */
    struct davit_uint limit;
    /** "max_usage": unsigned integer; may be null. */
    struct davit_uint max_usage;
    /** "privateworkingset": unsigned integer; may be null. */
    struct davit_uint privateworkingset;
    /** "stats": map of unsigned integers. */
    struct davit_uint_map stats;
    /** "usage": unsigned integer; may be null. */
    struct davit_uint usage;
};

/** ContainerNetworkStats: in ContainerStatsResponse.networks. */
struct davit_container_network_stats {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "endpoint_id": string; may be null. */
    const char *endpoint_id;
    /** "instance_id": string; may be null. */
    const char *instance_id;
    /** "rx_bytes": unsigned integer. */
    struct davit_uint rx_bytes;
    /** "rx_dropped": unsigned integer. */
    struct davit_uint rx_dropped;
    /** "rx_errors": unsigned integer. */
    struct davit_uint rx_errors;
    /** "rx_packets": unsigned integer. */
    struct davit_uint rx_packets;
    /** "tx_bytes": unsigned integer. */
    struct davit_uint tx_bytes;
    /** "tx_dropped": unsigned integer. */
    struct davit_uint tx_dropped;
    /** "tx_errors": unsigned integer. */
    struct davit_uint tx_errors;
    /** "tx_packets": unsigned integer. */
    struct davit_uint tx_packets;
};

/** ContainerPidsStats: in ContainerStatsResponse.pids_stats. */
struct davit_container_pids_stats {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "current": unsigned integer; may be null. */
    struct davit_uint current;
    /** "limit": unsigned integer; may be null. */
    struct davit_uint limit;
};

/** ContainerPruneResponse: in the answer of ContainerPrune. */
struct davit_container_prune_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ContainersDeleted": list of strings. */
    struct davit_string_list containers_deleted;
    /** "SpaceReclaimed": unsigned integer. */
    struct davit_uint space_reclaimed;
};

/** Map of ContainerNetworkStats. */
struct davit_container_network_stats_map {
    /** As they came; NULL: unset. */
    struct davit_container_network_stats_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_container_network_stats_map. */
struct davit_container_network_stats_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_container_network_stats value;
};

/** ContainerStorageStats: in ContainerStatsResponse.storage_stats. */
struct davit_container_storage_stats {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "read_count_normalized": unsigned integer; may be null. */
    struct davit_uint read_count_normalized;
    /** "read_size_bytes": unsigned integer; may be null. */
    struct davit_uint read_size_bytes;
    /** "write_count_normalized": unsigned integer; may be null. */
    struct davit_uint write_count_normalized;
    /** "write_size_bytes": unsigned integer; may be null. */
    struct davit_uint write_size_bytes;
};

/** ContainerStatsResponse: in the answer of ContainerStats. */
struct davit_container_stats_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "blkio_stats": ContainerBlkioStats; may be null. */
    struct davit_container_blkio_stats *blkio_stats;
    /** "cpu_stats": ContainerCPUStats; may be null. */
    struct davit_container_cpu_stats *cpu_stats;
    /** "id": string; may be null. */
    const char *id;
    /** "memory_stats": ContainerMemoryStats. */
    struct davit_container_memory_stats *memory_stats;
    /** "name": string; may be null. */
    const char *name;
    /** "networks": map of ContainerNetworkStats; may be null. */
    struct davit_container_network_stats_map networks;
    /** "num_procs": unsigned integer (uint32). */
    struct davit_uint num_procs;
    /** "os_type": string, since 1.52; may be null. */
    const char *os_type;
    /** "pids_stats": ContainerPidsStats; may be null. */
    struct davit_container_pids_stats *pids_stats;
    /** "precpu_stats": ContainerCPUStats; may be null. */
    struct davit_container_cpu_stats *precpu_stats;
    /** "preread": string (date-time). */
    const char *preread;
    /** "read": string (date-time). */
    const char *read;
    /** "storage_stats": ContainerStorageStats; may be null. */
    struct davit_container_storage_stats *storage_stats;
};

/** ContainerTopResponse: in the answer of ContainerTop. */
struct davit_container_top_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Processes": list of lists of strings. */
    struct davit_string_list_list processes;
    /** "Titles": list of strings. */
    struct davit_string_list titles;
};

/** ContainerUpdateRequest: in the body of ContainerUpdate. */
struct davit_container_update_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "BlkioDeviceReadBps": list of ThrottleDevice. */
    struct davit_throttle_device_list blkio_device_read_bps;
    /** "BlkioDeviceReadIOps": list of ThrottleDevice. */
    struct davit_throttle_device_list blkio_device_read_iops;
    /** "BlkioDeviceWriteBps": list of ThrottleDevice. */
    struct davit_throttle_device_list blkio_device_write_bps;
    /** "BlkioDeviceWriteIOps": list of ThrottleDevice. */
    struct davit_throttle_device_list blkio_device_write_iops;
    /** "BlkioWeight": integer; 0 to 1000. */
    struct davit_int blkio_weight;
    /** "BlkioWeightDevice": list of WeightDevice. */
    struct davit_weight_device_list blkio_weight_device;
    /** "CgroupParent": string. */
    const char *cgroup_parent;
    /** "CpuCount": integer. */
    struct davit_int cpu_count;
    /** "CpuPercent": integer. */
    struct davit_int cpu_percent;
    /** "CpuPeriod": integer. */
    struct davit_int cpu_period;
    /** "CpuQuota": integer. */
    struct davit_int cpu_quota;
    /** "CpuRealtimePeriod": integer. */
    struct davit_int cpu_realtime_period;
    /** "CpuRealtimeRuntime": integer. */
    struct davit_int cpu_realtime_runtime;
    /** "CpuShares": integer. */
    struct davit_int cpu_shares;
    /** "CpusetCpus": string. */
    const char *cpuset_cpus;
    /** "CpusetMems": string. */
    const char *cpuset_mems;
    /** "DeviceCgroupRules": list of strings, since 1.28. */
    struct davit_string_list device_cgroup_rules;
    /** "DeviceRequests": list of DeviceRequest, since 1.40. */
    struct davit_device_request_list device_requests;
    /** "Devices": list of DeviceMapping. */
    struct davit_device_mapping_list devices;
    /** "DiskQuota": integer, 1.25 to 1.39. */
    struct davit_int disk_quota;
    /** "IOMaximumBandwidth": unsigned integer. */
    struct davit_uint io_maximum_bandwidth;
    /** "IOMaximumIOps": unsigned integer. */
    struct davit_uint io_maximum_iops;
    /** "Init": boolean, since 1.37; may be null. */
    enum davit_bool init;
    /** "KernelMemory": integer, 1.36 to 1.41. */
    struct davit_int kernel_memory;
    /** "KernelMemoryTCP": integer, 1.40 to 1.51. */
    struct davit_int kernel_memory_tcp;
    /** "Memory": integer; default 0. */
    struct davit_int memory;
    /** "MemoryReservation": integer. */
    struct davit_int memory_reservation;
    /** "MemorySwap": integer. */
    struct davit_int memory_swap;
    /** "MemorySwappiness": integer; 0 to 100. */
    struct davit_int memory_swappiness;
    /** "NanoCpus": integer. */
    struct davit_int nano_cpus;
    /** "OomKillDisable": boolean. */
    enum davit_bool oom_kill_disable;
    /** "PidsLimit": integer; may be null. */
    struct davit_int pids_limit;
    /** "RestartPolicy": RestartPolicy. */
    struct davit_restart_policy *restart_policy;
    /** "Ulimits": list of Ulimit. */
    struct davit_ulimit_list ulimits;
};

/** ContainerUpdateResponse: in the answer of ContainerUpdate. */
struct davit_container_update_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Warnings": list of strings. */
    struct davit_string_list warnings;
};

/** ContainerWaitExitError, since 1.34: in ContainerWaitResponse.Error. */
struct davit_container_wait_exit_error {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Message": string. */
    const char *message;
};

/** ContainerWaitResponse: in the answer of ContainerWait. */
struct davit_container_wait_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Error": ContainerWaitExitError, since 1.34. */
    struct davit_container_wait_exit_error *error;
    /** "StatusCode": integer; required. */
    struct davit_int status_code;
};

/** FilesystemChange: in the answer of ContainerChanges. */
struct davit_filesystem_change {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Kind": one of DAVIT_CHANGE_TYPE_… (uint8); required. */
    struct davit_uint kind;
    /** "Path": string; required. */
    const char *path;
};

/** List of FilesystemChange. */
struct davit_filesystem_change_list {
    /** NULL: unset. */
    struct davit_filesystem_change *items;
    /** How many. */
    size_t count;
};

/** List of ContainerStatsResponse. */
struct davit_container_stats_response_list {
    /** NULL: unset. */
    struct davit_container_stats_response *items;
    /** How many. */
    size_t count;
};

/** Parameters of ContainerArchive. */
struct davit_container_archive_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "path", in the query: string; required. */
    const char *path;
};

/**
 * Downloads a file or folder of a container as a tar archive.
 *
 * GET /containers/{id}/archive. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerArchive
 */
static inline int davit_container_archive(struct davit_client *client,
                                          const struct davit_container_archive_params *params,
                                          const struct davit_call_options *options, struct davit_response **ret,
                                          struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerArchive", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerArchiveInfo. */
struct davit_container_archive_info_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "path", in the query: string; required. */
    const char *path;
};

/**
 * Tells whether a path exists in a container, and what it is, in a header.
 *
 * HEAD /containers/{id}/archive. Success: 200.
 * The answer is in the header X-Docker-Container-Path-Stat: davit_response_json().
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerArchiveInfo
 */
static inline int davit_container_archive_info(struct davit_client *client,
                                               const struct davit_container_archive_info_params *params,
                                               const struct davit_call_options *options, struct davit_response **ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerArchiveInfo", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerAttach. */
struct davit_container_attach_params {
    /** "detachKeys", in the query: string. */
    const char *detach_keys;
    /** "id", in the path: string; required. */
    const char *id;
    /** "logs", in the query: boolean; default false. */
    enum davit_bool logs;
    /** "stderr", in the query: boolean; default false. */
    enum davit_bool stderr_;
    /** "stdin", in the query: boolean; default false. */
    enum davit_bool stdin_;
    /** "stdout", in the query: boolean; default false. */
    enum davit_bool stdout_;
    /** "stream", in the query: boolean; default false. */
    enum davit_bool stream;
};

/**
 * Connects to a container's standard streams, both ways.
 *
 * POST /containers/{id}/attach. Success: 101, 200.
 * The answer is an upgraded connection.
 * DAVIT_ERR_ENDLESS: always, for it needs a stream.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerAttach
 */
static inline int davit_container_attach(struct davit_client *client,
                                         const struct davit_container_attach_params *params,
                                         const struct davit_call_options *options, struct davit_response **ret,
                                         struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerAttach", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerAttachWebsocket. */
struct davit_container_attach_websocket_params {
    /** "detachKeys", in the query: string. */
    const char *detach_keys;
    /** "id", in the path: string; required. */
    const char *id;
    /** "logs", in the query: boolean; default false. */
    enum davit_bool logs;
    /** "stderr", in the query: boolean, since 1.42; default false. */
    enum davit_bool stderr_;
    /** "stdin", in the query: boolean, since 1.42; default false. */
    enum davit_bool stdin_;
    /** "stdout", in the query: boolean, since 1.42; default false. */
    enum davit_bool stdout_;
    /** "stream", in the query: boolean; default false. */
    enum davit_bool stream;
};

/**
 * Connects to a container's standard streams through a WebSocket.
 *
 * GET /containers/{id}/attach/ws. Success: 101, 200.
 * The answer is a WebSocket.
 * DAVIT_ERR_ENDLESS: always, for it needs a stream.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerAttachWebsocket
 */
static inline int davit_container_attach_websocket(struct davit_client *client,
                                                   const struct davit_container_attach_websocket_params *params,
                                                   const struct davit_call_options *options,
                                                   struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerAttachWebsocket", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerChanges. */
struct davit_container_changes_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What ContainerChanges answers. */
struct davit_container_changes_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of FilesystemChange. */
    struct davit_filesystem_change_list value;
};

/**
 * Lists the files a container added, changed or deleted in its file system.
 *
 * GET /containers/{id}/changes. Success: 200 with list of FilesystemChange.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerChanges
 */
static inline int davit_container_changes(struct davit_client *client,
                                          const struct davit_container_changes_params *params,
                                          const struct davit_call_options *options,
                                          struct davit_container_changes_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerChanges", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerCreate. */
struct davit_container_create_params {
    /** "name", in the query: string. */
    const char *name;
    /** "platform", in the query: string, since 1.41. */
    const char *platform;
};

/** What ContainerCreate answers. */
struct davit_container_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ContainerCreateResponse. */
    struct davit_container_create_response *value;
};

/**
 * Creates a container from an image, without starting it.
 *
 * POST /containers/create. Body: ContainerCreateRequest, required. Success: 201 with ContainerCreateResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerCreate
 */
static inline int davit_container_create(struct davit_client *client,
                                         const struct davit_container_create_params *params,
                                         const struct davit_container_create_request *body,
                                         const struct davit_call_options *options,
                                         struct davit_container_create_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerCreate", params, body, options, ret, reterr);
}

/** Parameters of ContainerDelete. */
struct davit_container_delete_params {
    /** "force", in the query: boolean; default false. */
    enum davit_bool force;
    /** "id", in the path: string; required. */
    const char *id;
    /** "link", in the query: boolean, since 1.27; default false. */
    enum davit_bool link;
    /** "v", in the query: boolean; default false. */
    enum davit_bool v;
};

/**
 * Removes a container.
 *
 * DELETE /containers/{id}. Success: 204.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerDelete
 */
static inline int davit_container_delete(struct davit_client *client,
                                         const struct davit_container_delete_params *params,
                                         const struct davit_call_options *options, struct davit_response **ret,
                                         struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerDelete", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerExport. */
struct davit_container_export_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Downloads a container's whole file system as a tar archive.
 *
 * GET /containers/{id}/export. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerExport
 */
static inline int davit_container_export(struct davit_client *client,
                                         const struct davit_container_export_params *params,
                                         const struct davit_call_options *options, struct davit_response **ret,
                                         struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerExport", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerInspect. */
struct davit_container_inspect_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "size", in the query: boolean; default false. */
    enum davit_bool size;
};

/** What ContainerInspect answers. */
struct davit_container_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ContainerInspectResponse. */
    struct davit_container_inspect_response *value;
};

/**
 * Shows everything about one container.
 *
 * GET /containers/{id}/json. Success: 200 with ContainerInspectResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerInspect
 */
static inline int davit_container_inspect(struct davit_client *client,
                                          const struct davit_container_inspect_params *params,
                                          const struct davit_call_options *options,
                                          struct davit_container_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerInspect", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerKill. */
struct davit_container_kill_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "signal", in the query: string; default SIGKILL. */
    const char *signal;
};

/**
 * Sends a signal to a container, SIGKILL unless told otherwise.
 *
 * POST /containers/{id}/kill. Success: 204.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerKill
 */
static inline int davit_container_kill(struct davit_client *client, const struct davit_container_kill_params *params,
                                       const struct davit_call_options *options, struct davit_response **ret,
                                       struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerKill", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerList. */
struct davit_container_list_params {
    /** "all", in the query: boolean; default false. */
    enum davit_bool all;
    /** "filters", in the query: JSON text. */
    const char *filters;
    /** "limit", in the query: integer. */
    struct davit_int limit;
    /** "size", in the query: boolean; default false. */
    enum davit_bool size;
};

/** What ContainerList answers. */
struct davit_container_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ContainerSummary. */
    struct davit_container_summary_list value;
};

/**
 * Lists containers: the running ones, or all.
 *
 * GET /containers/json. Success: 200 with list of ContainerSummary.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerList
 */
static inline int davit_container_list(struct davit_client *client, const struct davit_container_list_params *params,
                                       const struct davit_call_options *options,
                                       struct davit_container_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerList", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerLogs. */
struct davit_container_logs_params {
    /** "follow", in the query: boolean; default false. */
    enum davit_bool follow;
    /** "id", in the path: string; required. */
    const char *id;
    /** "since", in the query: number; default 0. */
    struct davit_double since;
    /** "stderr", in the query: boolean; default false. */
    enum davit_bool stderr_;
    /** "stdout", in the query: boolean; default false. */
    enum davit_bool stdout_;
    /** "tail", in the query: string; default all. */
    const char *tail;
    /** "timestamps", in the query: boolean; default false. */
    enum davit_bool timestamps;
    /** "until", in the query: number, since 1.35; default 0. */
    struct davit_double until;
};

/**
 * Reads what a container wrote to stdout and stderr, once or as it is written.
 *
 * GET /containers/{id}/logs. Success: 200.
 * The answer is the output of a process: davit_response_output().
 * DAVIT_ERR_ENDLESS: with follow true, which needs a stream.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerLogs
 */
static inline int davit_container_logs(struct davit_client *client, const struct davit_container_logs_params *params,
                                       const struct davit_call_options *options, struct davit_response **ret,
                                       struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerLogs", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerPause. */
struct davit_container_pause_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Freezes all processes of a container.
 *
 * POST /containers/{id}/pause. Success: 204.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerPause
 */
static inline int davit_container_pause(struct davit_client *client, const struct davit_container_pause_params *params,
                                        const struct davit_call_options *options, struct davit_response **ret,
                                        struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerPause", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerPrune. */
struct davit_container_prune_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What ContainerPrune answers. */
struct davit_container_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ContainerPruneResponse. */
    struct davit_container_prune_response *value;
};

/**
 * Removes all stopped containers.
 *
 * POST /containers/prune. Success: 200 with ContainerPruneResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerPrune
 */
static inline int davit_container_prune(struct davit_client *client, const struct davit_container_prune_params *params,
                                        const struct davit_call_options *options,
                                        struct davit_container_prune_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerPrune", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerRename. */
struct davit_container_rename_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "name", in the query: string; required. */
    const char *name;
};

/**
 * Gives a container another name.
 *
 * POST /containers/{id}/rename. Success: 204.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerRename
 */
static inline int davit_container_rename(struct davit_client *client,
                                         const struct davit_container_rename_params *params,
                                         const struct davit_call_options *options, struct davit_response **ret,
                                         struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerRename", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerResize. */
struct davit_container_resize_params {
    /** "h", in the query: integer; required. */
    struct davit_int h;
    /** "id", in the path: string; required. */
    const char *id;
    /** "w", in the query: integer; required. */
    struct davit_int w;
};

/**
 * Sets the size of a container's terminal.
 *
 * POST /containers/{id}/resize. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerResize
 */
static inline int davit_container_resize(struct davit_client *client,
                                         const struct davit_container_resize_params *params,
                                         const struct davit_call_options *options, struct davit_response **ret,
                                         struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerResize", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerRestart. */
struct davit_container_restart_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "signal", in the query: string, since 1.42. */
    const char *signal;
    /** "t", in the query: integer. */
    struct davit_int t;
};

/**
 * Stops a container and starts it again.
 *
 * POST /containers/{id}/restart. Success: 204.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerRestart
 */
static inline int davit_container_restart(struct davit_client *client,
                                          const struct davit_container_restart_params *params,
                                          const struct davit_call_options *options, struct davit_response **ret,
                                          struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerRestart", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerStart. */
struct davit_container_start_params {
    /** "detachKeys", in the query: string. */
    const char *detach_keys;
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Starts a container.
 *
 * POST /containers/{id}/start. Success: 204, 304.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerStart
 */
static inline int davit_container_start(struct davit_client *client, const struct davit_container_start_params *params,
                                        const struct davit_call_options *options, struct davit_response **ret,
                                        struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerStart", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerStats. */
struct davit_container_stats_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "one-shot", in the query: boolean, since 1.41; default false. */
    enum davit_bool one_shot;
    /** "stream", in the query: boolean; default true. */
    enum davit_bool stream;
};

/** What ContainerStats answers. */
struct davit_container_stats_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ContainerStatsResponse. */
    struct davit_container_stats_response_list value;
};

/**
 * Measures a container's CPU, memory, network and disk use, once or every second.
 *
 * GET /containers/{id}/stats. Success: 200 with ContainerStatsResponse.
 * DAVIT_ERR_ENDLESS: with stream true, which needs a stream.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerStats
 */
static inline int davit_container_stats(struct davit_client *client, const struct davit_container_stats_params *params,
                                        const struct davit_call_options *options,
                                        struct davit_container_stats_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerStats", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerStop. */
struct davit_container_stop_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "signal", in the query: string, since 1.42. */
    const char *signal;
    /** "t", in the query: integer. */
    struct davit_int t;
};

/**
 * Asks a container to end, and kills it after a grace period.
 *
 * POST /containers/{id}/stop. Success: 204, 304.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerStop
 */
static inline int davit_container_stop(struct davit_client *client, const struct davit_container_stop_params *params,
                                       const struct davit_call_options *options, struct davit_response **ret,
                                       struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerStop", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerTop. */
struct davit_container_top_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "ps_args", in the query: string; default -ef. */
    const char *ps_args;
};

/** What ContainerTop answers. */
struct davit_container_top_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ContainerTopResponse. */
    struct davit_container_top_response *value;
};

/**
 * Lists the processes in a container, as ps on the host does.
 *
 * GET /containers/{id}/top. Success: 200 with ContainerTopResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerTop
 */
static inline int davit_container_top(struct davit_client *client, const struct davit_container_top_params *params,
                                      const struct davit_call_options *options, struct davit_container_top_result *ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerTop", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerUnpause. */
struct davit_container_unpause_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Lets the frozen processes of a container go on.
 *
 * POST /containers/{id}/unpause. Success: 204.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerUnpause
 */
static inline int davit_container_unpause(struct davit_client *client,
                                          const struct davit_container_unpause_params *params,
                                          const struct davit_call_options *options, struct davit_response **ret,
                                          struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerUnpause", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerUpdate. */
struct davit_container_update_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What ContainerUpdate answers. */
struct davit_container_update_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ContainerUpdateResponse. */
    struct davit_container_update_response *value;
};

/**
 * Changes a container's resource limits and restart policy while it exists.
 *
 * POST /containers/{id}/update. Body: ContainerUpdateRequest, required. Success: 200 with ContainerUpdateResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerUpdate
 */
static inline int davit_container_update(struct davit_client *client,
                                         const struct davit_container_update_params *params,
                                         const struct davit_container_update_request *body,
                                         const struct davit_call_options *options,
                                         struct davit_container_update_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerUpdate", params, body, options, ret, reterr);
}

/** Parameters of ContainerWait. */
struct davit_container_wait_params {
    /**
     * "condition", in the query: string, since 1.30; one of "not-running", "next-exit", "removed"; default not-running.
     */
    const char *condition;
    /** "id", in the path: string; required. */
    const char *id;
};

/** What ContainerWait answers. */
struct davit_container_wait_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ContainerWaitResponse. */
    struct davit_container_wait_response *value;
};

/**
 * Waits until a container ends or is removed, and tells its exit code.
 *
 * POST /containers/{id}/wait. Success: 200 with ContainerWaitResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/ContainerWait
 */
static inline int davit_container_wait(struct davit_client *client, const struct davit_container_wait_params *params,
                                       const struct davit_call_options *options,
                                       struct davit_container_wait_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerWait", params, NULL, options, ret, reterr);
}

/** Parameters of PutContainerArchive. */
struct davit_put_container_archive_params {
    /** "copyUIDGID", in the query: string, since 1.39. */
    const char *copy_uid_gid;
    /** "id", in the path: string; required. */
    const char *id;
    /** "noOverwriteDirNonDir", in the query: string. */
    const char *no_overwrite_dir_non_dir;
    /** "path", in the query: string; required. */
    const char *path;
};

/**
 * Unpacks a tar archive into a folder of a container.
 *
 * PUT /containers/{id}/archive. Body: application/x-tar, required. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Container/operation/PutContainerArchive
 */
static inline int davit_put_container_archive(struct davit_client *client,
                                              const struct davit_put_container_archive_params *params,
                                              const struct davit_body *body, const struct davit_call_options *options,
                                              struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "PutContainerArchive", params, body, options, ret, reterr);
}

#endif
