/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category libpod/containers: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_LIBPOD_CONTAINERS_H
#define DAVIT_LIBPOD_CONTAINERS_H

#include <davit/podman_types.h>

/**
 * Address, since 4.0.3: in InspectAdditionalNetwork.SecondaryIPAddresses,
 * InspectAdditionalNetwork.SecondaryIPv6Addresses, InspectNetworkSettings.SecondaryIPAddresses, and elsewhere.
 */
struct davit_libpod_address {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Addr": string. */
    const char *addr;
    /** "PrefixLength": integer. */
    struct davit_int prefix_length;
};

/** ContainerSize: in ListContainer.Size. */
struct davit_libpod_container_size {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "rootFsSize": integer. */
    struct davit_int root_fs_size;
    /** "rwSize": integer. */
    struct davit_int rw_size;
};

/** ContainersPruneReportLibpod: in the answer of ContainerPruneLibpod. */
struct davit_libpod_containers_prune_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Err": string, since 4.0.3; may be null. */
    const char *err;
    /** "Id": string, since 4.0.3. */
    const char *id;
    /** "Size": integer, since 4.0.3. */
    struct davit_int size;
    /** "error": string, 3.0.2 to 3.4.7. */
    const char *error;
    /** "id": string, 3.0.2 to 3.4.7. */
    const char *id_until_3_4_7;
    /** "space": integer, 3.0.2 to 3.4.7. */
    struct davit_int space;
};

/** HealthCheckLog: in HealthCheckResults.Log. */
struct davit_libpod_health_check_log {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "End": string. */
    const char *end;
    /** "ExitCode": integer. */
    struct davit_int exit_code;
    /** "Output": string. */
    const char *output;
    /** "Start": string. */
    const char *start;
};

/** List of HealthCheckLog. */
struct davit_libpod_health_check_log_list {
    /** NULL: unset. */
    struct davit_libpod_health_check_log *items;
    /** How many. */
    size_t count;
};

/**
 * HealthCheckResults: in the answer of ContainerHealthcheckLibpod, InspectContainerState.Health,
 * InspectContainerState.Healthcheck.
 */
struct davit_libpod_health_check_results {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "FailingStreak": integer. */
    struct davit_int failing_streak;
    /** "Log": list of HealthCheckLog. */
    struct davit_libpod_health_check_log_list log;
    /** "Status": string. */
    const char *status;
};

/** List of Address. */
struct davit_libpod_address_list {
    /** NULL: unset. */
    struct davit_libpod_address *items;
    /** How many. */
    size_t count;
};

/** InspectAdditionalNetwork: in InspectNetworkSettings.Networks. */
struct davit_libpod_inspect_additional_network {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AdditionalMACAddresses": list of strings. */
    struct davit_string_list additional_mac_addresses;
    /** "Aliases": list of strings. */
    struct davit_string_list aliases;
    /** "DriverOpts": map of strings. */
    struct davit_string_map driver_opts;
    /** "EndpointID": string. */
    const char *endpoint_id;
    /** "Gateway": string. */
    const char *gateway;
    /** "GlobalIPv6Address": string. */
    const char *global_ipv6_address;
    /** "GlobalIPv6PrefixLen": integer. */
    struct davit_int global_ipv6_prefix_len;
    /** "IPAMConfig": map of strings. */
    struct davit_string_map ipam_config;
    /** "IPAddress": string. */
    const char *ip_address;
    /** "IPPrefixLen": integer. */
    struct davit_int ip_prefix_len;
    /** "IPv6Gateway": string. */
    const char *ipv6_gateway;
    /** "Links": list of strings. */
    struct davit_string_list links;
    /** "MacAddress": string. */
    const char *mac_address;
    /** "NetworkID": string. */
    const char *network_id;
    /** "SecondaryIPAddresses": list of strings, 3.0.2 to 3.4.7. */
    struct davit_string_list secondary_ip_addresses_until_3_4_7;
    /** "SecondaryIPAddresses": list of Address, since 4.0.3. */
    struct davit_libpod_address_list secondary_ip_addresses;
    /** "SecondaryIPv6Addresses": list of strings, 3.0.2 to 3.4.7. */
    struct davit_string_list secondary_ipv6_addresses_until_3_4_7;
    /** "SecondaryIPv6Addresses": list of Address, since 4.0.3. */
    struct davit_libpod_address_list secondary_ipv6_addresses;
};

/** InspectSecret, since 3.1.0: in InspectContainerConfig.Secrets. */
struct davit_libpod_inspect_secret {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "GID": unsigned integer (uint32), since 3.2.3. */
    struct davit_uint gid;
    /** "ID": string. */
    const char *id;
    /** "Mode": unsigned integer (uint32), since 3.2.3. */
    struct davit_uint mode;
    /** "Name": string. */
    const char *name;
    /** "UID": unsigned integer (uint32), since 3.2.3. */
    struct davit_uint uid;
};

/** List of InspectSecret. */
struct davit_libpod_inspect_secret_list {
    /** NULL: unset. */
    struct davit_libpod_inspect_secret *items;
    /** How many. */
    size_t count;
};

/** InspectContainerConfig: in InspectContainerData.Config. */
struct davit_libpod_inspect_container_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Annotations": map of strings. */
    struct davit_string_map annotations;
    /** "AttachStderr": boolean. */
    enum davit_bool attach_stderr;
    /** "AttachStdin": boolean. */
    enum davit_bool attach_stdin;
    /** "AttachStdout": boolean. */
    enum davit_bool attach_stdout;
    /** "ChrootDirs": list of strings, since 4.1.0. */
    struct davit_string_list chroot_dirs;
    /** "Cmd": list of strings. */
    struct davit_string_list cmd;
    /** "CreateCommand": list of strings. */
    struct davit_string_list create_command;
    /** "Domainname": string. */
    const char *domainname;
    /** "Entrypoint": string, 3.0.2 to 4.9.5. */
    const char *entrypoint_until_4_9_5;
    /** "Entrypoint": list of strings, since 5.0.3. */
    struct davit_string_list entrypoint;
    /** "Env": list of strings. */
    struct davit_string_list env;
    /** "ExposedPorts": map of JSON values, since 5.3.2. */
    struct davit_libpod_json_map exposed_ports;
    /** "HealthLogDestination": string, since 5.3.2. */
    const char *health_log_destination;
    /** "Healthcheck": Schema2HealthConfig. */
    struct davit_libpod_schema2_health_config *healthcheck;
    /** "HealthcheckMaxLogCount": unsigned integer, since 5.3.2. */
    struct davit_uint healthcheck_max_log_count;
    /** "HealthcheckMaxLogSize": unsigned integer, since 5.3.2. */
    struct davit_uint healthcheck_max_log_size;
    /** "HealthcheckOnFailureAction": string, since 4.3.1. */
    const char *healthcheck_on_failure_action;
    /** "Hostname": string. */
    const char *hostname;
    /** "Image": string. */
    const char *image;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "OnBuild": string. */
    const char *on_build;
    /** "OpenStdin": boolean. */
    enum davit_bool open_stdin;
    /** "Passwd": boolean, since 4.0.3. */
    enum davit_bool passwd;
    /** "Secrets": list of InspectSecret, since 3.1.0. */
    struct davit_libpod_inspect_secret_list secrets;
    /** "StartupHealthCheck": StartupHealthCheck, since 5.3.2. */
    struct davit_libpod_startup_health_check *startup_health_check;
    /** "StdinOnce": boolean. */
    enum davit_bool stdin_once;
    /** "StopSignal": unsigned integer, 3.0.2 to 4.9.5. */
    struct davit_uint stop_signal_until_4_9_5;
    /** "StopSignal": string, since 5.0.3. */
    const char *stop_signal;
    /** "StopTimeout": unsigned integer, since 3.2.1. */
    struct davit_uint stop_timeout;
    /** "SystemdMode": boolean. */
    enum davit_bool systemd_mode;
    /** "Timeout": unsigned integer, since 3.2.1. */
    struct davit_uint timeout;
    /** "Timezone": string. */
    const char *timezone;
    /** "Tty": boolean. */
    enum davit_bool tty;
    /** "Umask": string. */
    const char *umask;
    /** "User": string. */
    const char *user;
    /** "Volumes": map of JSON values. */
    struct davit_libpod_json_map volumes;
    /** "WorkingDir": string. */
    const char *working_dir;
    /** "sdNotifyMode": string, since 4.3.1. */
    const char *sd_notify_mode;
    /** "sdNotifySocket": string, since 4.3.1. */
    const char *sd_notify_socket;
};

/** InspectIDMappings, since 4.0.3: in InspectContainerHostConfig.IDMappings. */
struct davit_libpod_inspect_id_mappings {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "GidMap": list of strings. */
    struct davit_string_list gid_map;
    /** "UidMap": list of strings. */
    struct davit_string_list uid_map;
};

/** InspectLogConfig: in InspectContainerHostConfig.LogConfig. */
struct davit_libpod_inspect_log_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Config": map of strings. */
    struct davit_string_map config;
    /** "Path": string. */
    const char *path;
    /** "Size": string. */
    const char *size;
    /** "Tag": string. */
    const char *tag;
    /** "Type": string. */
    const char *type;
};

/** InspectRestartPolicy: in InspectContainerHostConfig.RestartPolicy. */
struct davit_libpod_inspect_restart_policy {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "MaximumRetryCount": unsigned integer. */
    struct davit_uint maximum_retry_count;
    /** "Name": string. */
    const char *name;
};

/** InspectUlimit: in InspectContainerHostConfig.Ulimits. */
struct davit_libpod_inspect_ulimit {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Hard": integer. */
    struct davit_int hard;
    /** "Name": string. */
    const char *name;
    /** "Soft": integer. */
    struct davit_int soft;
};

/** List of InspectUlimit. */
struct davit_libpod_inspect_ulimit_list {
    /** NULL: unset. */
    struct davit_libpod_inspect_ulimit *items;
    /** How many. */
    size_t count;
};

/** InspectContainerHostConfig: in InspectContainerData.HostConfig. */
struct davit_libpod_inspect_container_host_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Annotations": map of strings, since 5.1.1. */
    struct davit_string_map annotations;
    /** "AutoRemove": boolean. */
    enum davit_bool auto_remove;
    /** "AutoRemoveImage": boolean, since 5.3.2. */
    enum davit_bool auto_remove_image;
    /** "Binds": list of strings. */
    struct davit_string_list binds;
    /** "BlkioDeviceReadBps": list of InspectBlkioThrottleDevice. */
    struct davit_libpod_inspect_blkio_throttle_device_list blkio_device_read_bps;
    /** "BlkioDeviceReadIOps": list of InspectBlkioThrottleDevice. */
    struct davit_libpod_inspect_blkio_throttle_device_list blkio_device_read_iops;
    /** "BlkioDeviceWriteBps": list of InspectBlkioThrottleDevice. */
    struct davit_libpod_inspect_blkio_throttle_device_list blkio_device_write_bps;
    /** "BlkioDeviceWriteIOps": list of InspectBlkioThrottleDevice. */
    struct davit_libpod_inspect_blkio_throttle_device_list blkio_device_write_iops;
    /** "BlkioWeight": unsigned integer (uint16). */
    struct davit_uint blkio_weight;
    /** "BlkioWeightDevice": list of InspectBlkioWeightDevice. */
    struct davit_libpod_inspect_blkio_weight_device_list blkio_weight_device;
    /** "CapAdd": list of strings. */
    struct davit_string_list cap_add;
    /** "CapDrop": list of strings. */
    struct davit_string_list cap_drop;
    /** "Cgroup": string. */
    const char *cgroup;
    /** "CgroupConf": map of strings. */
    struct davit_string_map cgroup_conf;
    /** "CgroupManager": string. */
    const char *cgroup_manager;
    /** "CgroupMode": string. */
    const char *cgroup_mode;
    /** "CgroupParent": string. */
    const char *cgroup_parent;
    /** "Cgroups": string. */
    const char *cgroups;
    /** "ConsoleSize": list of unsigned integers. */
    struct davit_libpod_uint_list console_size;
    /** "ContainerIDFile": string. */
    const char *container_id_file;
    /** "CpuCount": unsigned integer. */
    struct davit_uint cpu_count;
    /** "CpuPercent": unsigned integer. */
    struct davit_uint cpu_percent;
    /** "CpuPeriod": unsigned integer. */
    struct davit_uint cpu_period;
    /** "CpuQuota": integer. */
    struct davit_int cpu_quota;
    /** "CpuRealtimePeriod": unsigned integer. */
    struct davit_uint cpu_realtime_period;
    /** "CpuRealtimeRuntime": integer. */
    struct davit_int cpu_realtime_runtime;
    /** "CpuShares": unsigned integer. */
    struct davit_uint cpu_shares;
    /** "CpusetCpus": string. */
    const char *cpuset_cpus;
    /** "CpusetMems": string. */
    const char *cpuset_mems;
    /** "Devices": list of InspectDevice. */
    struct davit_libpod_inspect_device_list devices;
    /** "DiskQuota": unsigned integer. */
    struct davit_uint disk_quota;
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
    /** "HostsFile": string, since 5.4.2. */
    const char *hosts_file;
    /** "IDMappings": InspectIDMappings, since 4.0.3. */
    struct davit_libpod_inspect_id_mappings *id_mappings;
    /** "IOMaximumBandwidth": unsigned integer. */
    struct davit_uint io_maximum_bandwidth;
    /** "IOMaximumIOps": unsigned integer. */
    struct davit_uint io_maximum_iops;
    /** "Init": boolean. */
    enum davit_bool init;
    /** "IntelRdtClosID": string, since 4.9.5. */
    const char *intel_rdt_clos_id;
    /** "IpcMode": string. */
    const char *ipc_mode;
    /** "Isolation": string. */
    const char *isolation;
    /** "KernelMemory": integer. */
    struct davit_int kernel_memory;
    /** "Links": list of strings. */
    struct davit_string_list links;
    /** "LogConfig": InspectLogConfig. */
    struct davit_libpod_inspect_log_config *log_config;
    /** "Memory": integer. */
    struct davit_int memory;
    /** "MemoryReservation": integer. */
    struct davit_int memory_reservation;
    /** "MemorySwap": integer. */
    struct davit_int memory_swap;
    /** "MemorySwappiness": integer. */
    struct davit_int memory_swappiness;
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
    /** "PidsLimit": integer. */
    struct davit_int pids_limit;
    /** "PortBindings": map of lists of InspectHostPort. */
    struct davit_libpod_inspect_host_port_list_map port_bindings;
    /** "Privileged": boolean. */
    enum davit_bool privileged;
    /** "PublishAllPorts": boolean. */
    enum davit_bool publish_all_ports;
    /** "ReadonlyRootfs": boolean. */
    enum davit_bool readonly_rootfs;
    /** "RestartPolicy": InspectRestartPolicy. */
    struct davit_libpod_inspect_restart_policy *restart_policy;
    /** "Runtime": string. */
    const char *runtime;
    /** "SecurityOpt": list of strings. */
    struct davit_string_list security_opt;
    /** "ShmSize": integer. */
    struct davit_int shm_size;
    /** "Tmpfs": map of strings. */
    struct davit_string_map tmpfs;
    /** "UTSMode": string. */
    const char *uts_mode;
    /** "Ulimits": list of InspectUlimit. */
    struct davit_libpod_inspect_ulimit_list ulimits;
    /** "UsernsMode": string. */
    const char *userns_mode;
    /** "VolumeDriver": string. */
    const char *volume_driver;
    /** "VolumesFrom": list of strings. */
    struct davit_string_list volumes_from;
};

/** Map of InspectAdditionalNetwork. */
struct davit_libpod_inspect_additional_network_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_inspect_additional_network_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_inspect_additional_network_map. */
struct davit_libpod_inspect_additional_network_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_libpod_inspect_additional_network value;
};

/** InspectNetworkSettings: in InspectContainerData.NetworkSettings. */
struct davit_libpod_inspect_network_settings {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AdditionalMACAddresses": list of strings. */
    struct davit_string_list additional_mac_addresses;
    /** "Bridge": string. */
    const char *bridge;
    /** "EndpointID": string. */
    const char *endpoint_id;
    /** "Gateway": string. */
    const char *gateway;
    /** "GlobalIPv6Address": string. */
    const char *global_ipv6_address;
    /** "GlobalIPv6PrefixLen": integer. */
    struct davit_int global_ipv6_prefix_len;
    /** "HairpinMode": boolean. */
    enum davit_bool hairpin_mode;
    /** "IPAddress": string. */
    const char *ip_address;
    /** "IPPrefixLen": integer. */
    struct davit_int ip_prefix_len;
    /** "IPv6Gateway": string. */
    const char *ipv6_gateway;
    /** "LinkLocalIPv6Address": string. */
    const char *link_local_ipv6_address;
    /** "LinkLocalIPv6PrefixLen": integer. */
    struct davit_int link_local_ipv6_prefix_len;
    /** "MacAddress": string. */
    const char *mac_address;
    /** "Networks": map of InspectAdditionalNetwork. */
    struct davit_libpod_inspect_additional_network_map networks;
    /** "Ports": map of lists of InspectHostPort. */
    struct davit_libpod_inspect_host_port_list_map ports;
    /** "SandboxID": string. */
    const char *sandbox_id;
    /** "SandboxKey": string. */
    const char *sandbox_key;
    /** "SecondaryIPAddresses": list of strings, 3.0.2 to 3.4.7. */
    struct davit_string_list secondary_ip_addresses_until_3_4_7;
    /** "SecondaryIPAddresses": list of Address, since 4.0.3. */
    struct davit_libpod_address_list secondary_ip_addresses;
    /** "SecondaryIPv6Addresses": list of strings, 3.0.2 to 3.4.7. */
    struct davit_string_list secondary_ipv6_addresses_until_3_4_7;
    /** "SecondaryIPv6Addresses": list of Address, since 4.0.3. */
    struct davit_libpod_address_list secondary_ipv6_addresses;
};

/** InspectContainerState: in InspectContainerData.State. */
struct davit_libpod_inspect_container_state {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CgroupPath": string, since 3.4.4. */
    const char *cgroup_path;
    /** "CheckpointLog": string, since 4.0.3. */
    const char *checkpoint_log;
    /** "CheckpointPath": string, since 4.0.3. */
    const char *checkpoint_path;
    /** "Checkpointed": boolean, since 3.4.2. */
    enum davit_bool checkpointed;
    /** "CheckpointedAt": string (date-time), since 4.0.3. */
    const char *checkpointed_at;
    /** "ConmonPid": integer. */
    struct davit_int conmon_pid;
    /** "Dead": boolean. */
    enum davit_bool dead;
    /** "Error": string. */
    const char *error;
    /** "ExitCode": integer (int32). */
    struct davit_int exit_code;
    /** "FinishedAt": string (date-time). */
    const char *finished_at;
    /** "Health": HealthCheckResults, since 4.0.3. */
    struct davit_libpod_health_check_results *health;
    /** "Healthcheck": HealthCheckResults, 3.0.2 to 3.4.7. */
    struct davit_libpod_health_check_results *healthcheck;
    /** "OOMKilled": boolean. */
    enum davit_bool oom_killed;
    /** "OciVersion": string. */
    const char *oci_version;
    /** "Paused": boolean. */
    enum davit_bool paused;
    /** "Pid": integer. */
    struct davit_int pid;
    /** "Restarting": boolean. */
    enum davit_bool restarting;
    /** "RestoreLog": string, since 4.0.3. */
    const char *restore_log;
    /** "Restored": boolean, since 4.0.3. */
    enum davit_bool restored;
    /** "RestoredAt": string (date-time), since 4.0.3. */
    const char *restored_at;
    /** "Running": boolean. */
    enum davit_bool running;
    /** "StartedAt": string (date-time). */
    const char *started_at;
    /** "Status": string. */
    const char *status;
    /** "StoppedByUser": boolean, since 4.7.2. */
    enum davit_bool stopped_by_user;
};

/** InspectContainerData: in the answer of ContainerInspectLibpod. */
struct davit_libpod_inspect_container_data {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AppArmorProfile": string. */
    const char *app_armor_profile;
    /** "Args": list of strings. */
    struct davit_string_list args;
    /** "BoundingCaps": list of strings. */
    struct davit_string_list bounding_caps;
    /** "Config": InspectContainerConfig. */
    struct davit_libpod_inspect_container_config *config;
    /** "ConmonPidFile": string. */
    const char *conmon_pid_file;
    /** "Created": string (date-time). */
    const char *created;
    /** "Dependencies": list of strings. */
    struct davit_string_list dependencies;
    /** "Driver": string. */
    const char *driver;
    /** "EffectiveCaps": list of strings. */
    struct davit_string_list effective_caps;
    /** "ExecIDs": list of strings. */
    struct davit_string_list exec_ids;
    /** "ExitCommand": list of strings, 3.0.2 to 3.4.7. */
    struct davit_string_list exit_command;
    /** "GraphDriver": DriverData. */
    struct davit_libpod_driver_data *graph_driver;
    /** "HostConfig": InspectContainerHostConfig. */
    struct davit_libpod_inspect_container_host_config *host_config;
    /** "HostnamePath": string. */
    const char *hostname_path;
    /** "HostsPath": string. */
    const char *hosts_path;
    /** "Id": string. */
    const char *id;
    /** "Image": string. */
    const char *image;
    /** "ImageDigest": string, since 4.3.1. */
    const char *image_digest;
    /** "ImageName": string. */
    const char *image_name;
    /** "IsInfra": boolean. */
    enum davit_bool is_infra;
    /** "IsService": boolean, since 4.2.1. */
    enum davit_bool is_service;
    /** "KubeExitCodePropagation": string, since 4.6.2. */
    const char *kube_exit_code_propagation;
    /** "MountLabel": string. */
    const char *mount_label;
    /** "Mounts": list of InspectMount. */
    struct davit_libpod_inspect_mount_list mounts;
    /** "Name": string. */
    const char *name;
    /** "Namespace": string. */
    const char *namespace_;
    /** "NetworkSettings": InspectNetworkSettings. */
    struct davit_libpod_inspect_network_settings *network_settings;
    /** "OCIConfigPath": string. */
    const char *oci_config_path;
    /** "OCIRuntime": string. */
    const char *oci_runtime;
    /** "Path": string. */
    const char *path;
    /** "PidFile": string, since 3.2.1. */
    const char *pid_file;
    /** "Pod": string. */
    const char *pod;
    /** "ProcessLabel": string. */
    const char *process_label;
    /** "ResolvConfPath": string. */
    const char *resolv_conf_path;
    /** "RestartCount": integer (int32). */
    struct davit_int restart_count;
    /** "Rootfs": string. */
    const char *rootfs;
    /** "SizeRootFs": integer. */
    struct davit_int size_rootfs;
    /** "SizeRw": integer. */
    struct davit_int size_rw;
    /** "State": InspectContainerState. */
    struct davit_libpod_inspect_container_state *state;
    /** "StaticDir": string. */
    const char *static_dir;
    /** "UseImageHostname": boolean, since 5.4.2. */
    enum davit_bool use_image_hostname;
    /** "UseImageHosts": boolean, since 5.4.2. */
    enum davit_bool use_image_hosts;
    /** "lockNumber": unsigned integer (uint32), since 4.6.2. */
    struct davit_uint lock_number;
};

/** LibpodContainersRmReport, since 4.0.3: in the answer of ContainerDeleteLibpod. */
struct davit_libpod_containers_rm_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Err": string; may be null. */
    const char *err;
    /** "Id": string. */
    const char *id;
};

/** ListContainerNamespaces: in ListContainer.Namespaces. */
struct davit_libpod_list_container_namespaces {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Cgroup": string. */
    const char *cgroup;
    /** "Ipc": string. */
    const char *ipc;
    /** "Mnt": string. */
    const char *mnt;
    /** "Net": string. */
    const char *net;
    /** "Pidns": string. */
    const char *pidns;
    /** "User": string. */
    const char *user;
    /** "Uts": string. */
    const char *uts;
};

/** ListContainer: in the answer of ContainerListLibpod. */
struct davit_libpod_list_container {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AutoRemove": boolean. */
    enum davit_bool auto_remove;
    /** "CIDFile": string, since 4.7.2. */
    const char *cid_file;
    /** "Command": list of strings. */
    struct davit_string_list command;
    /** "Created": string (date-time). */
    const char *created;
    /** "CreatedAt": string. */
    const char *created_at;
    /** "ExitCode": integer (int32). */
    struct davit_int exit_code;
    /** "Exited": boolean. */
    enum davit_bool exited;
    /** "ExitedAt": integer. */
    struct davit_int exited_at;
    /** "ExposedPorts": any JSON value, since 5.1.1. */
    struct davit_json exposed_ports;
    /** "Id": string. */
    const char *id;
    /** "Image": string. */
    const char *image;
    /** "ImageID": string. */
    const char *image_id;
    /** "IsInfra": boolean. */
    enum davit_bool is_infra;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Mounts": list of strings. */
    struct davit_string_list mounts;
    /** "Names": list of strings. */
    struct davit_string_list names;
    /** "Namespaces": ListContainerNamespaces. */
    struct davit_libpod_list_container_namespaces *namespaces;
    /** "Networks": list of strings. */
    struct davit_string_list networks;
    /** "Pid": integer. */
    struct davit_int pid;
    /** "Pod": string. */
    const char *pod;
    /** "PodName": string. */
    const char *pod_name;
    /** "Ports": list of PortMapping. */
    struct davit_libpod_port_mapping_list ports;
    /** "Restarts": unsigned integer, since 4.6.2. */
    struct davit_uint restarts;
    /** "Size": ContainerSize. */
    struct davit_libpod_container_size *size;
    /** "StartedAt": integer. */
    struct davit_int started_at;
    /** "State": string. */
    const char *state;
    /** "Status": string. */
    const char *status;
};

/** PlayKubePod: in PlayKubeReport.Pods. */
struct davit_libpod_play_kube_pod {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ContainerErrors": list of strings. */
    struct davit_string_list container_errors;
    /** "Containers": list of strings. */
    struct davit_string_list containers;
    /** "ID": string. */
    const char *id;
    /** "InitContainers": list of strings, since 3.4.2. */
    struct davit_string_list init_containers;
    /** "Logs": list of strings. */
    struct davit_string_list logs;
};

/** List of PlayKubePod. */
struct davit_libpod_play_kube_pod_list {
    /** NULL: unset. */
    struct davit_libpod_play_kube_pod *items;
    /** How many. */
    size_t count;
};

/** SecretRmReport, since 4.5.1: in PlayKubeReport.SecretRmReport. */
struct davit_libpod_secret_rm_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Err": string. */
    const char *err;
    /** "ID": string. */
    const char *id;
};

/** List of SecretRmReport. */
struct davit_libpod_secret_rm_report_list {
    /** NULL: unset. */
    struct davit_libpod_secret_rm_report *items;
    /** How many. */
    size_t count;
};

/** PlaySecret, since 4.3.1: in PlayKubeReport.Secrets. */
struct davit_libpod_play_secret {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreateReport": SecretCreateReport. */
    struct davit_libpod_secret_create_report *create_report;
};

/** List of PlaySecret. */
struct davit_libpod_play_secret_list {
    /** NULL: unset. */
    struct davit_libpod_play_secret *items;
    /** How many. */
    size_t count;
};

/** VolumeRmReport, since 4.4.4: in PlayKubeReport.VolumeRmReport. */
struct davit_libpod_volume_rm_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Err": string. */
    const char *err;
    /** "Id": string. */
    const char *id;
};

/** List of VolumeRmReport. */
struct davit_libpod_volume_rm_report_list {
    /** NULL: unset. */
    struct davit_libpod_volume_rm_report *items;
    /** How many. */
    size_t count;
};

/** PlayKubeVolume, since 3.2.1: in PlayKubeReport.Volumes. */
struct davit_libpod_play_kube_volume {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
};

/** List of PlayKubeVolume. */
struct davit_libpod_play_kube_volume_list {
    /** NULL: unset. */
    struct davit_libpod_play_kube_volume *items;
    /** How many. */
    size_t count;
};

/** PlayKubeReport: in the answer of PlayKubeDownLibpod, the answer of PlayKubeLibpod. */
struct davit_libpod_play_kube_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ExitCode": integer (int32), since 4.6.2. */
    struct davit_int exit_code;
    /** "Pods": list of PlayKubePod. */
    struct davit_libpod_play_kube_pod_list pods;
    /** "RmReport": list of PodRmReport, since 3.4.2. */
    struct davit_libpod_pod_rm_report_list rm_report;
    /** "SecretRmReport": list of SecretRmReport, since 4.5.1. */
    struct davit_libpod_secret_rm_report_list secret_rm_report;
    /** "Secrets": list of PlaySecret, since 4.3.1. */
    struct davit_libpod_play_secret_list secrets;
    /** "ServiceContainerID": string, since 4.5.1. */
    const char *service_container_id;
    /** "StopReport": list of PodStopReport, since 3.4.2. */
    struct davit_libpod_pod_stop_report_list stop_report;
    /** "VolumeRmReport": list of VolumeRmReport, since 4.4.4. */
    struct davit_libpod_volume_rm_report_list volume_rm_report;
    /** "Volumes": list of PlayKubeVolume, since 3.2.1. */
    struct davit_libpod_play_kube_volume_list volumes;
};

/** SpecGenerator: in the body of ContainerCreateLibpod. */
struct davit_libpod_spec_generator {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Networks": map of PerNetworkOptions, since 4.0.3. */
    struct davit_libpod_per_network_options_map networks;
    /** "aliases": map of lists of strings, 3.0.2 to 3.4.7. */
    struct davit_libpod_string_list_map aliases;
    /** "annotations": map of strings. */
    struct davit_string_map annotations;
    /** "apparmor_profile": string. */
    const char *apparmor_profile;
    /** "artifact_volumes": list of ArtifactVolume, since 5.5.2. */
    struct davit_libpod_artifact_volume_list artifact_volumes;
    /** "base_hosts_file": string, since 5.0.3. */
    const char *base_hosts_file;
    /** "cap_add": list of strings. */
    struct davit_string_list cap_add;
    /** "cap_drop": list of strings. */
    struct davit_string_list cap_drop;
    /** "cgroup_parent": string. */
    const char *cgroup_parent;
    /** "cgroupns": Namespace. */
    struct davit_libpod_namespace *cgroupns;
    /** "cgroups_mode": string. */
    const char *cgroups_mode;
    /** "chroot_directories": list of strings, since 4.1.0. */
    struct davit_string_list chroot_directories;
    /** "cni_networks": list of strings. */
    struct davit_string_list cni_networks;
    /** "command": list of strings. */
    struct davit_string_list command;
    /** "conmon_pid_file": string. */
    const char *conmon_pid_file;
    /** "containerCreateCommand": list of strings. */
    struct davit_string_list container_create_command;
    /** "cpu_period": unsigned integer, 3.4.2 to 4.9.5. */
    struct davit_uint cpu_period;
    /** "cpu_quota": integer, 3.4.2 to 4.9.5. */
    struct davit_int cpu_quota;
    /** "create_working_dir": boolean, since 3.4.4. */
    enum davit_bool create_working_dir;
    /** "dependencyContainers": list of strings, since 3.2.1. */
    struct davit_string_list dependency_containers;
    /** "device_cgroup_rule": list of LinuxDeviceCgroup, since 3.3.1. */
    struct davit_libpod_linux_device_cgroup_list device_cgroup_rule;
    /** "devices": list of LinuxDevice. */
    struct davit_libpod_linux_device_list devices;
    /** "devices_from": list of strings, since 4.0.3. */
    struct davit_string_list devices_from;
    /** "dns_option": list of strings. */
    struct davit_string_list dns_option;
    /** "dns_search": list of strings. */
    struct davit_string_list dns_search;
    /** "dns_server": list of strings. */
    struct davit_string_list dns_server;
    /** "entrypoint": list of strings. */
    struct davit_string_list entrypoint;
    /** "env": map of strings. */
    struct davit_string_map env;
    /** "env_host": boolean. */
    enum davit_bool env_host;
    /** "envmerge": list of strings, since 4.3.1. */
    struct davit_string_list envmerge;
    /** "expose": any JSON value. */
    struct davit_json expose;
    /** "group_entry": string, since 4.5.1. */
    const char *group_entry;
    /** "groups": list of strings. */
    struct davit_string_list groups;
    /** "healthLogDestination": string, since 5.3.2. */
    const char *health_log_destination;
    /** "healthMaxLogCount": unsigned integer, since 5.3.2. */
    struct davit_uint health_max_log_count;
    /** "healthMaxLogSize": unsigned integer, since 5.3.2. */
    struct davit_uint health_max_log_size;
    /** "health_check_on_failure_action": integer, since 4.3.1. */
    struct davit_int health_check_on_failure_action;
    /** "healthconfig": Schema2HealthConfig. */
    struct davit_libpod_schema2_health_config *healthconfig;
    /** "host_device_list": list of LinuxDevice, since 4.0.3. */
    struct davit_libpod_linux_device_list host_device_list;
    /** "hostadd": list of strings. */
    struct davit_string_list hostadd;
    /** "hostname": string. */
    const char *hostname;
    /** "hostusers": list of strings, since 4.0.3. */
    struct davit_string_list hostusers;
    /** "httpproxy": boolean. */
    enum davit_bool httpproxy;
    /** "idmappings": IDMappingOptions. */
    struct davit_libpod_id_mapping_options *idmappings;
    /** "image": string. */
    const char *image;
    /** "image_arch": string, since 4.2.1. */
    const char *image_arch;
    /** "image_os": string, since 4.2.1. */
    const char *image_os;
    /** "image_variant": string, since 4.2.1. */
    const char *image_variant;
    /** "image_volume_mode": string. */
    const char *image_volume_mode;
    /** "image_volumes": list of ImageVolume. */
    struct davit_libpod_image_volume_list image_volumes;
    /** "init": boolean. */
    enum davit_bool init;
    /** "init_container_type": string, since 3.4.2. */
    const char *init_container_type;
    /** "init_path": string. */
    const char *init_path;
    /** "intelRdt": LinuxIntelRdt, since 4.9.5. */
    struct davit_libpod_linux_intel_rdt *intel_rdt;
    /** "ipcns": Namespace. */
    struct davit_libpod_namespace *ipcns;
    /** "label_nested": boolean, since 4.5.1. */
    enum davit_bool label_nested;
    /** "labels": map of strings. */
    struct davit_string_map labels;
    /** "log_configuration": LogConfigLibpod. */
    struct davit_libpod_log_config *log_configuration;
    /** "manage_password": boolean, since 4.0.3. */
    enum davit_bool manage_password;
    /** "mask": list of strings. */
    struct davit_string_list mask;
    /** "mounts": list of Mount. */
    struct davit_libpod_mount_list mounts;
    /** "name": string. */
    const char *name;
    /** "namespace": string, 3.0.2 to 4.9.5. */
    const char *namespace_;
    /** "netns": Namespace. */
    struct davit_libpod_namespace *netns;
    /** "network_options": map of lists of strings. */
    struct davit_libpod_string_list_map network_options;
    /** "no_new_privileges": boolean. */
    enum davit_bool no_new_privileges;
    /** "oci_runtime": string. */
    const char *oci_runtime;
    /** "oom_score_adj": integer. */
    struct davit_int oom_score_adj;
    /** "overlay_volumes": list of OverlayVolume. */
    struct davit_libpod_overlay_volume_list overlay_volumes;
    /** "passwd_entry": string, since 4.1.0. */
    const char *passwd_entry;
    /** "personality": LinuxPersonality, since 3.4.2. */
    struct davit_libpod_linux_personality *personality;
    /** "pidns": Namespace. */
    struct davit_libpod_namespace *pidns;
    /** "pod": string. */
    const char *pod;
    /** "portmappings": list of PortMapping. */
    struct davit_libpod_port_mapping_list portmappings;
    /** "privileged": boolean. */
    enum davit_bool privileged;
    /** "procfs_opts": list of strings. */
    struct davit_string_list procfs_opts;
    /** "publish_image_ports": boolean. */
    enum davit_bool publish_image_ports;
    /** "r_limits": list of POSIXRlimit. */
    struct davit_libpod_posix_rlimit_list r_limits;
    /** "raw_image_name": string. */
    const char *raw_image_name;
    /** "read_only_filesystem": boolean. */
    enum davit_bool read_only_filesystem;
    /** "read_write_tmpfs": boolean, since 4.4.4. */
    enum davit_bool read_write_tmpfs;
    /** "remove": boolean. */
    enum davit_bool remove;
    /** "removeImage": boolean, since 5.3.2. */
    enum davit_bool remove_image;
    /** "resource_limits": LinuxResources. */
    struct davit_libpod_linux_resources *resource_limits;
    /** "restart_policy": string. */
    const char *restart_policy;
    /** "restart_tries": unsigned integer. */
    struct davit_uint restart_tries;
    /** "rootfs": string. */
    const char *rootfs;
    /** "rootfs_mapping": string, since 4.5.1. */
    const char *rootfs_mapping;
    /** "rootfs_overlay": boolean, since 4.0.3. */
    enum davit_bool rootfs_overlay;
    /** "rootfs_propagation": string. */
    const char *rootfs_propagation;
    /** "sdnotifyMode": string. */
    const char *sdnotify_mode;
    /** "seccomp_policy": string. */
    const char *seccomp_policy;
    /** "seccomp_profile_path": string. */
    const char *seccomp_profile_path;
    /** "secret_env": map of strings, since 3.2.1. */
    struct davit_string_map secret_env;
    /** "secrets": list of strings, 3.1.0 to 3.2.1. */
    struct davit_string_list secrets_until_3_2_1;
    /** "secrets": list of Secret, since 3.2.3. */
    struct davit_libpod_secret_list secrets;
    /** "selinux_opts": list of strings. */
    struct davit_string_list selinux_opts;
    /** "shm_size": integer. */
    struct davit_int shm_size;
    /** "shm_size_systemd": integer, since 4.5.1. */
    struct davit_int shm_size_systemd;
    /** "startupHealthConfig": StartupHealthCheck, since 4.4.4. */
    struct davit_libpod_startup_health_check *startup_health_config;
    /** "static_ip": string, 3.0.2 to 3.4.7. */
    const char *static_ip;
    /** "static_ipv6": string, 3.0.2 to 3.4.7. */
    const char *static_ipv6;
    /** "static_mac": string, 3.0.2 to 3.4.7. */
    const char *static_mac;
    /** "stdin": boolean. */
    enum davit_bool stdin_;
    /** "stop_signal": integer. */
    struct davit_int stop_signal;
    /** "stop_timeout": unsigned integer. */
    struct davit_uint stop_timeout;
    /** "storage_opts": map of strings, since 4.0.3. */
    struct davit_string_map storage_opts;
    /** "sysctl": map of strings. */
    struct davit_string_map sysctl;
    /** "systemd": string. */
    const char *systemd;
    /** "terminal": boolean. */
    enum davit_bool terminal;
    /** "throttleReadBpsDevice": map of LinuxThrottleDevice. */
    struct davit_libpod_linux_throttle_device_map throttle_read_bps_device;
    /** "throttleReadIOPSDevice": map of LinuxThrottleDevice. */
    struct davit_libpod_linux_throttle_device_map throttle_read_iops_device;
    /** "throttleWriteBpsDevice": map of LinuxThrottleDevice. */
    struct davit_libpod_linux_throttle_device_map throttle_write_bps_device;
    /** "throttleWriteIOPSDevice": map of LinuxThrottleDevice. */
    struct davit_libpod_linux_throttle_device_map throttle_write_iops_device;
    /** "timeout": unsigned integer, since 3.2.1. */
    struct davit_uint timeout;
    /** "timezone": string. */
    const char *timezone;
    /** "umask": string. */
    const char *umask;
    /** "unified": map of strings. */
    struct davit_string_map unified;
    /** "unmask": list of strings. */
    struct davit_string_list unmask;
    /** "unsetenv": list of strings, since 4.0.3. */
    struct davit_string_list unsetenv;
    /** "unsetenvall": boolean, since 4.0.3. */
    enum davit_bool unsetenvall;
    /** "use_image_hostname": boolean, since 5.4.2. */
    enum davit_bool use_image_hostname;
    /** "use_image_hosts": boolean. */
    enum davit_bool use_image_hosts;
    /** "use_image_resolve_conf": boolean. */
    enum davit_bool use_image_resolve_conf;
    /** "user": string. */
    const char *user;
    /** "userns": Namespace. */
    struct davit_libpod_namespace *userns;
    /** "utsns": Namespace. */
    struct davit_libpod_namespace *utsns;
    /** "volatile": boolean, since 3.2.1. */
    enum davit_bool volatile_;
    /** "volumes": list of NamedVolume. */
    struct davit_libpod_named_volume_list volumes;
    /** "volumes_from": list of strings. */
    struct davit_string_list volumes_from;
    /** "weightDevice": map of LinuxWeightDevice. */
    struct davit_libpod_linux_weight_device_map weight_device;
    /** "work_dir": string. */
    const char *work_dir;
};

/** UpdateEntities, since 4.3.1: in the body of ContainerUpdateLibpod. */
struct davit_libpod_update_entities {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "BlkIOWeightDevice": list of WeightDevice, since 5.4.2. */
    struct davit_libpod_weight_device_list blk_io_weight_device;
    /** "DeviceReadBPs": list of ThrottleDevice, since 5.4.2. */
    struct davit_libpod_throttle_device_list device_read_bps;
    /** "DeviceReadIOPs": list of ThrottleDevice, since 5.4.2. */
    struct davit_libpod_throttle_device_list device_read_iops;
    /** "DeviceWriteBPs": list of ThrottleDevice, since 5.4.2. */
    struct davit_libpod_throttle_device_list device_write_bps;
    /** "DeviceWriteIOPs": list of ThrottleDevice, since 5.4.2. */
    struct davit_libpod_throttle_device_list device_write_iops;
    /** "Env": list of strings, since 5.5.2. */
    struct davit_string_list env;
    /** "Resources": LinuxResources, 4.3.1 to 5.3.2. */
    struct davit_libpod_linux_resources *resources;
    /** "UnsetEnv": list of strings, since 5.5.2. */
    struct davit_string_list unset_env;
    /** "blockIO": LinuxBlockIO, since 5.4.2. */
    struct davit_libpod_linux_block_io *block_io;
    /** "cpu": LinuxCPU, since 5.4.2. */
    struct davit_libpod_linux_cpu *cpu;
    /** "devices": list of LinuxDeviceCgroup, since 5.4.2. */
    struct davit_libpod_linux_device_cgroup_list devices;
    /** "health_cmd": string, since 5.4.2. */
    const char *health_cmd;
    /** "health_interval": string, since 5.4.2. */
    const char *health_interval;
    /** "health_log_destination": string, since 5.4.2. */
    const char *health_log_destination;
    /** "health_max_log_count": unsigned integer, since 5.4.2. */
    struct davit_uint health_max_log_count;
    /** "health_max_log_size": unsigned integer, since 5.4.2. */
    struct davit_uint health_max_log_size;
    /** "health_on_failure": string, since 5.4.2. */
    const char *health_on_failure;
    /** "health_retries": unsigned integer, since 5.4.2. */
    struct davit_uint health_retries;
    /** "health_start_period": string, since 5.4.2. */
    const char *health_start_period;
    /** "health_startup_cmd": string, since 5.4.2. */
    const char *health_startup_cmd;
    /** "health_startup_interval": string, since 5.4.2. */
    const char *health_startup_interval;
    /** "health_startup_retries": unsigned integer, since 5.4.2. */
    struct davit_uint health_startup_retries;
    /** "health_startup_success": unsigned integer, since 5.4.2. */
    struct davit_uint health_startup_success;
    /** "health_startup_timeout": string, since 5.4.2. */
    const char *health_startup_timeout;
    /** "health_timeout": string, since 5.4.2. */
    const char *health_timeout;
    /** "hugepageLimits": list of LinuxHugepageLimit, since 5.4.2. */
    struct davit_libpod_linux_hugepage_limit_list hugepage_limits;
    /** "memory": LinuxMemory, since 5.4.2. */
    struct davit_libpod_linux_memory *memory;
    /** "network": LinuxNetwork, since 5.4.2. */
    struct davit_libpod_linux_network *network;
    /** "no_healthcheck": boolean, since 5.4.2. */
    enum davit_bool no_healthcheck;
    /** "pids": LinuxPids, since 5.4.2. */
    struct davit_libpod_linux_pids *pids;
    /** "r_limits": list of POSIXRlimit, since 5.8.2. */
    struct davit_libpod_posix_rlimit_list r_limits;
    /** "rdma": map of LinuxRdma, since 5.4.2. */
    struct davit_libpod_linux_rdma_map rdma;
    /** "unified": map of strings, since 5.4.2. */
    struct davit_string_map unified;
};

/** List of LibpodContainersRmReport. */
struct davit_libpod_containers_rm_report_list {
    /** NULL: unset. */
    struct davit_libpod_containers_rm_report *items;
    /** How many. */
    size_t count;
};

/** List of ListContainer. */
struct davit_libpod_list_container_list {
    /** NULL: unset. */
    struct davit_libpod_list_container *items;
    /** How many. */
    size_t count;
};

/** List of ContainersPruneReportLibpod. */
struct davit_libpod_containers_prune_report_list {
    /** NULL: unset. */
    struct davit_libpod_containers_prune_report *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_libpod_container_stats() is called like a struct */
#endif

/** Parameters of ContainerArchiveLibpod. */
struct davit_libpod_container_archive_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "path", in the query: string; required. */
    const char *path;
    /** "rename", in the query: string, since 3.3.1. */
    const char *rename;
};

/**
 * Downloads a file or folder of a container as a tar archive, under other names if told to.
 *
 * GET /libpod/containers/{name}/archive. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerArchiveLibpod
 */
static inline int davit_libpod_container_archive(struct davit_client *client,
                                                 const struct davit_libpod_container_archive_params *params,
                                                 const struct davit_call_options *options, struct davit_response **ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerArchiveLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerAttachLibpod. */
struct davit_libpod_container_attach_params {
    /** "detachKeys", in the query: string. */
    const char *detach_keys;
    /** "logs", in the query: boolean. */
    enum davit_bool logs;
    /** "name", in the path: string; required. */
    const char *name;
    /** "stderr", in the query: boolean. */
    enum davit_bool stderr_;
    /** "stdin", in the query: boolean. */
    enum davit_bool stdin_;
    /** "stdout", in the query: boolean. */
    enum davit_bool stdout_;
    /** "stream", in the query: boolean; default true. */
    enum davit_bool stream;
};

/**
 * Connects to a container's standard streams, both ways.
 *
 * POST /libpod/containers/{name}/attach. Success: 101.
 * The answer is an upgraded connection.
 * DAVIT_ERR_ENDLESS: always, for it needs a stream.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerAttachLibpod
 */
static inline int davit_libpod_container_attach(struct davit_client *client,
                                                const struct davit_libpod_container_attach_params *params,
                                                const struct davit_call_options *options, struct davit_response **ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerAttachLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerChangesLibpod. */
struct davit_libpod_container_changes_params {
    /** "diffType", in the query: string, since 3.3.1; one of "all", "container", "image". */
    const char *diff_type;
    /** "name", in the path: string; required. */
    const char *name;
    /** "parent", in the query: string, since 3.3.1. */
    const char *parent;
};

/** What ContainerChangesLibpod answers. */
struct davit_libpod_container_changes_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of FilesystemChange. */
    struct davit_libpod_filesystem_change_list value;
};

/**
 * Lists the files a container added, changed or deleted, against its image or another layer.
 *
 * GET /libpod/containers/{name}/changes. Success: 200 with list of FilesystemChange.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerChangesLibpod
 */
static inline int davit_libpod_container_changes(struct davit_client *client,
                                                 const struct davit_libpod_container_changes_params *params,
                                                 const struct davit_call_options *options,
                                                 struct davit_libpod_container_changes_result *ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerChangesLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerCheckpointLibpod. */
struct davit_libpod_container_checkpoint_params {
    /** "export", in the query: boolean. */
    enum davit_bool export_;
    /** "fileLocks", in the query: boolean, since 4.4.4. */
    enum davit_bool file_locks;
    /** "ignoreRootFS", in the query: boolean. */
    enum davit_bool ignore_rootfs;
    /** "ignoreVolumes", in the query: boolean, since 4.4.4. */
    enum davit_bool ignore_volumes;
    /** "keep", in the query: boolean. */
    enum davit_bool keep;
    /** "leaveRunning", in the query: boolean. */
    enum davit_bool leave_running;
    /** "name", in the path: string; required. */
    const char *name;
    /** "preCheckpoint", in the query: boolean, since 4.4.4. */
    enum davit_bool pre_checkpoint;
    /** "printStats", in the query: boolean, since 4.0.3. */
    enum davit_bool print_stats;
    /** "tcpEstablished", in the query: boolean. */
    enum davit_bool tcp_established;
    /** "withPrevious", in the query: boolean, since 4.4.4. */
    enum davit_bool with_previous;
};

/**
 * Saves a running container's state, its memory too, and stops it unless told otherwise.
 *
 * POST /libpod/containers/{name}/checkpoint. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerCheckpointLibpod
 */
static inline int davit_libpod_container_checkpoint(struct davit_client *client,
                                                    const struct davit_libpod_container_checkpoint_params *params,
                                                    const struct davit_call_options *options,
                                                    struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerCheckpointLibpod", params, NULL, options, ret, reterr);
}

/** What ContainerCreateLibpod answers. */
struct davit_libpod_container_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ContainerCreateResponse. */
    struct davit_libpod_container_create_response *value;
};

/**
 * Creates a container, without starting it, from a specification of Podman's own.
 *
 * POST /libpod/containers/create. Body: SpecGenerator, required. Success: 201 with ContainerCreateResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerCreateLibpod
 */
static inline int davit_libpod_container_create(struct davit_client *client,
                                                const struct davit_libpod_spec_generator *body,
                                                const struct davit_call_options *options,
                                                struct davit_libpod_container_create_result *ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerCreateLibpod", NULL, body, options, ret, reterr);
}

/** Parameters of ContainerDeleteLibpod. */
struct davit_libpod_container_delete_params {
    /** "depend", in the query: boolean, since 4.0.3. */
    enum davit_bool depend;
    /** "force", in the query: boolean. */
    enum davit_bool force;
    /** "ignore", in the query: boolean, since 4.0.3. */
    enum davit_bool ignore;
    /** "name", in the path: string; required. */
    const char *name;
    /** "timeout", in the query: integer, since 4.0.3; default 10. */
    struct davit_int timeout;
    /** "volumes", in the query: boolean. */
    enum davit_bool volumes;
};

/** What ContainerDeleteLibpod answers. */
struct davit_libpod_container_delete_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of LibpodContainersRmReport. */
    struct davit_libpod_containers_rm_report_list value;
};

/**
 * Removes a container, with those that depend on it if told to, and tells which.
 *
 * DELETE /libpod/containers/{name}. Success: 200 with list of LibpodContainersRmReport, since 4.0.3, 204.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerDeleteLibpod
 */
static inline int davit_libpod_container_delete(struct davit_client *client,
                                                const struct davit_libpod_container_delete_params *params,
                                                const struct davit_call_options *options,
                                                struct davit_libpod_container_delete_result *ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerDeleteLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerExistsLibpod. */
struct davit_libpod_container_exists_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Asks whether there is a container of that name: 204 or 404.
 *
 * GET /libpod/containers/{name}/exists. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerExistsLibpod
 */
static inline int davit_libpod_container_exists(struct davit_client *client,
                                                const struct davit_libpod_container_exists_params *params,
                                                const struct davit_call_options *options, struct davit_response **ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerExistsLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerExportLibpod. */
struct davit_libpod_container_export_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Downloads a container's whole file system as a tar archive.
 *
 * GET /libpod/containers/{name}/export. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerExportLibpod
 */
static inline int davit_libpod_container_export(struct davit_client *client,
                                                const struct davit_libpod_container_export_params *params,
                                                const struct davit_call_options *options, struct davit_response **ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerExportLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerHealthcheckLibpod. */
struct davit_libpod_container_healthcheck_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ContainerHealthcheckLibpod answers. */
struct davit_libpod_container_healthcheck_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** HealthCheckResults. */
    struct davit_libpod_health_check_results *value;
};

/**
 * Runs a container's health check now, and tells how it went.
 *
 * GET /libpod/containers/{name}/healthcheck. Success: 200 with HealthCheckResults.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerHealthcheckLibpod
 */
static inline int davit_libpod_container_healthcheck(struct davit_client *client,
                                                     const struct davit_libpod_container_healthcheck_params *params,
                                                     const struct davit_call_options *options,
                                                     struct davit_libpod_container_healthcheck_result *ret,
                                                     struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerHealthcheckLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerInitLibpod. */
struct davit_libpod_container_init_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Gets a container ready to start, its mounts and network with it, and runs nothing in it yet.
 *
 * POST /libpod/containers/{name}/init. Success: 204, 304.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerInitLibpod
 */
static inline int davit_libpod_container_init(struct davit_client *client,
                                              const struct davit_libpod_container_init_params *params,
                                              const struct davit_call_options *options, struct davit_response **ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerInitLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerInspectLibpod. */
struct davit_libpod_container_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "size", in the query: boolean. */
    enum davit_bool size;
};

/** What ContainerInspectLibpod answers. */
struct davit_libpod_container_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** InspectContainerData. */
    struct davit_libpod_inspect_container_data *value;
};

/**
 * Shows everything about one container.
 *
 * GET /libpod/containers/{name}/json. Success: 200 with InspectContainerData.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerInspectLibpod
 */
static inline int davit_libpod_container_inspect(struct davit_client *client,
                                                 const struct davit_libpod_container_inspect_params *params,
                                                 const struct davit_call_options *options,
                                                 struct davit_libpod_container_inspect_result *ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerInspectLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerKillLibpod. */
struct davit_libpod_container_kill_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "signal", in the query: string; default SIGKILL. */
    const char *signal;
};

/**
 * Sends a signal to a container, SIGKILL unless told otherwise.
 *
 * POST /libpod/containers/{name}/kill. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerKillLibpod
 */
static inline int davit_libpod_container_kill(struct davit_client *client,
                                              const struct davit_libpod_container_kill_params *params,
                                              const struct davit_call_options *options, struct davit_response **ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerKillLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerListLibpod. */
struct davit_libpod_container_list_params {
    /** "all", in the query: boolean; default false. */
    enum davit_bool all;
    /** "filters", in the query: JSON text. */
    const char *filters;
    /** "limit", in the query: integer. */
    struct davit_int limit;
    /** "namespace", in the query: boolean, since 4.3.1; default false. */
    enum davit_bool namespace_;
    /** "pod", in the query: boolean; default false. */
    enum davit_bool pod;
    /** "size", in the query: boolean; default false. */
    enum davit_bool size;
    /** "sync", in the query: boolean; default false. */
    enum davit_bool sync;
};

/** What ContainerListLibpod answers. */
struct davit_libpod_container_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ListContainer. */
    struct davit_libpod_list_container_list value;
};

/**
 * Lists containers, the running ones or all, with their pods and namespaces if told to.
 *
 * GET /libpod/containers/json. Success: 200 with list of ListContainer.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerListLibpod
 */
static inline int davit_libpod_container_list(struct davit_client *client,
                                              const struct davit_libpod_container_list_params *params,
                                              const struct davit_call_options *options,
                                              struct davit_libpod_container_list_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerListLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerLogsLibpod. */
struct davit_libpod_container_logs_params {
    /** "follow", in the query: boolean. */
    enum davit_bool follow;
    /** "name", in the path: string; required. */
    const char *name;
    /** "since", in the query: string. */
    const char *since;
    /** "stderr", in the query: boolean. */
    enum davit_bool stderr_;
    /** "stdout", in the query: boolean. */
    enum davit_bool stdout_;
    /** "tail", in the query: string; default all. */
    const char *tail;
    /** "timestamps", in the query: boolean; default false. */
    enum davit_bool timestamps;
    /** "until", in the query: string. */
    const char *until;
};

/**
 * Reads what a container wrote to stdout and stderr, once or as it is written.
 *
 * GET /libpod/containers/{name}/logs. Success: 200.
 * The answer is the output of a process: davit_response_output().
 * DAVIT_ERR_ENDLESS: with follow true, which needs a stream.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerLogsLibpod
 */
static inline int davit_libpod_container_logs(struct davit_client *client,
                                              const struct davit_libpod_container_logs_params *params,
                                              const struct davit_call_options *options, struct davit_response **ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerLogsLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerMountLibpod. */
struct davit_libpod_container_mount_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Mounts a container's file system on the engine's host, and tells where.
 *
 * POST /libpod/containers/{name}/mount. Success: 200.
 * The answer is text: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerMountLibpod
 */
static inline int davit_libpod_container_mount(struct davit_client *client,
                                               const struct davit_libpod_container_mount_params *params,
                                               const struct davit_call_options *options, struct davit_response **ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerMountLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerPauseLibpod. */
struct davit_libpod_container_pause_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Freezes all processes of a container.
 *
 * POST /libpod/containers/{name}/pause. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerPauseLibpod
 */
static inline int davit_libpod_container_pause(struct davit_client *client,
                                               const struct davit_libpod_container_pause_params *params,
                                               const struct davit_call_options *options, struct davit_response **ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerPauseLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerPruneLibpod. */
struct davit_libpod_container_prune_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What ContainerPruneLibpod answers. */
struct davit_libpod_container_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ContainersPruneReportLibpod. */
    struct davit_libpod_containers_prune_report_list value;
};

/**
 * Removes all stopped containers, and tells each one's size or error.
 *
 * POST /libpod/containers/prune. Success: 200 with list of ContainersPruneReportLibpod.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerPruneLibpod
 */
static inline int davit_libpod_container_prune(struct davit_client *client,
                                               const struct davit_libpod_container_prune_params *params,
                                               const struct davit_call_options *options,
                                               struct davit_libpod_container_prune_result *ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerPruneLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerRenameLibpod. */
struct davit_libpod_container_rename_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "name", in the query: string; required. */
    const char *name;
};

/**
 * Gives a container another name.
 *
 * POST /libpod/containers/{id}/rename. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerRenameLibpod
 */
static inline int davit_libpod_container_rename(struct davit_client *client,
                                                const struct davit_libpod_container_rename_params *params,
                                                const struct davit_call_options *options, struct davit_response **ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerRenameLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerResizeLibpod. */
struct davit_libpod_container_resize_params {
    /** "h", in the query: integer. */
    struct davit_int h;
    /** "name", in the path: string; required. */
    const char *name;
    /** "w", in the query: integer. */
    struct davit_int w;
};

/**
 * Sets the size of a container's terminal.
 *
 * POST /libpod/containers/{name}/resize. Success: 200.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerResizeLibpod
 */
static inline int davit_libpod_container_resize(struct davit_client *client,
                                                const struct davit_libpod_container_resize_params *params,
                                                const struct davit_call_options *options, struct davit_response **ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerResizeLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerRestartLibpod. */
struct davit_libpod_container_restart_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "timeout", in the query: integer. */
    struct davit_int timeout;
};

/**
 * Stops a container and starts it again.
 *
 * POST /libpod/containers/{name}/restart. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerRestartLibpod
 */
static inline int davit_libpod_container_restart(struct davit_client *client,
                                                 const struct davit_libpod_container_restart_params *params,
                                                 const struct davit_call_options *options, struct davit_response **ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerRestartLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerRestoreLibpod. */
struct davit_libpod_container_restore_params {
    /** "fileLocks", in the query: boolean, since 4.4.4. */
    enum davit_bool file_locks;
    /** "id", in the path: string; required. */
    const char *id;
    /** "ignoreRootFS", in the query: boolean. */
    enum davit_bool ignore_rootfs;
    /** "ignoreStaticIP", in the query: boolean. */
    enum davit_bool ignore_static_ip;
    /** "ignoreStaticMAC", in the query: boolean. */
    enum davit_bool ignore_static_mac;
    /** "ignoreVolumes", in the query: boolean, since 4.4.4. */
    enum davit_bool ignore_volumes;
    /** "import", in the query: boolean. */
    enum davit_bool import_;
    /** "keep", in the query: boolean. */
    enum davit_bool keep;
    /** "leaveRunning", in the query: boolean, 3.0.2 to 4.3.1. */
    enum davit_bool leave_running;
    /** "name", in the query: string. */
    const char *name;
    /** "pod", in the query: string, since 4.3.1. */
    const char *pod;
    /** "printStats", in the query: boolean, since 4.0.3. */
    enum davit_bool print_stats;
    /** "tcpClose", in the query: boolean, since 5.7.1. */
    enum davit_bool tcp_close;
    /** "tcpEstablished", in the query: boolean. */
    enum davit_bool tcp_established;
};

/**
 * Lets a container go on from a checkpoint, one kept here or an uploaded archive.
 *
 * POST /libpod/containers/{id}/restore. Success: 200.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerRestoreLibpod
 */
static inline int davit_libpod_container_restore(struct davit_client *client,
                                                 const struct davit_libpod_container_restore_params *params,
                                                 const struct davit_call_options *options, struct davit_response **ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerRestoreLibpod", params, NULL, options, ret, reterr);
}

/** What ContainerShowMountedLibpod answers. */
struct davit_libpod_container_show_mounted_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Map of strings. */
    struct davit_string_map value;
};

/**
 * Lists where on the engine's host the file systems of containers are mounted.
 *
 * GET /libpod/containers/showmounted. Success: 200 with map of strings.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerShowMountedLibpod
 */
static inline int davit_libpod_container_show_mounted(struct davit_client *client,
                                                      const struct davit_call_options *options,
                                                      struct davit_libpod_container_show_mounted_result *ret,
                                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerShowMountedLibpod", NULL, NULL, options, ret, reterr);
}

/** Parameters of ContainerStartLibpod. */
struct davit_libpod_container_start_params {
    /** "detachKeys", in the query: string; default ctrl-p,ctrl-q. */
    const char *detach_keys;
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Starts a container.
 *
 * POST /libpod/containers/{name}/start. Success: 204, 304.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerStartLibpod
 */
static inline int davit_libpod_container_start(struct davit_client *client,
                                               const struct davit_libpod_container_start_params *params,
                                               const struct davit_call_options *options, struct davit_response **ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerStartLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerStatsLibpod. */
struct davit_libpod_container_stats_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "stream", in the query: boolean; default true. */
    enum davit_bool stream;
};

/** What ContainerStatsLibpod answers. */
struct davit_libpod_container_stats_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of JSON values. */
    struct davit_libpod_json_list value;
};

/**
 * Measures one container; ContainersStatsAllLibpod has taken its place.
 *
 * GET /libpod/containers/{name}/stats. Success: 200 with any JSON value.
 * DAVIT_ERR_ENDLESS: with stream true, which needs a stream.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerStatsLibpod
 */
static inline int davit_libpod_container_stats(struct davit_client *client,
                                               const struct davit_libpod_container_stats_params *params,
                                               const struct davit_call_options *options,
                                               struct davit_libpod_container_stats_result *ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerStatsLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerStopLibpod. */
struct davit_libpod_container_stop_params {
    /** "Ignore", in the query: boolean; default false. */
    enum davit_bool ignore;
    /** "all", in the query: boolean, 3.0.2 to 4.2.1; default false. */
    enum davit_bool all;
    /** "name", in the path: string; required. */
    const char *name;
    /** "timeout", in the query: integer; default 10. */
    struct davit_int timeout;
};

/**
 * Asks a container to end, and kills it after a grace period.
 *
 * POST /libpod/containers/{name}/stop. Success: 204, 304.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerStopLibpod
 */
static inline int davit_libpod_container_stop(struct davit_client *client,
                                              const struct davit_libpod_container_stop_params *params,
                                              const struct davit_call_options *options, struct davit_response **ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerStopLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerTopLibpod. */
struct davit_libpod_container_top_params {
    /** "delay", in the query: integer, since 4.0.3; default 5. */
    struct davit_int delay;
    /** "name", in the path: string; required. */
    const char *name;
    /** "ps_args", in the query: list of strings. */
    struct davit_string_list ps_args;
    /** "stream", in the query: boolean. */
    enum davit_bool stream;
};

/** What ContainerTopLibpod answers. */
struct davit_libpod_container_top_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ContainerTopOKBody. */
    struct davit_libpod_container_top_ok_body_list value;
};

/**
 * Lists the processes in a container, once or again after each delay.
 *
 * GET /libpod/containers/{name}/top. Success: 200 with ContainerTopOKBody.
 * DAVIT_ERR_ENDLESS: with stream true, which needs a stream.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerTopLibpod
 */
static inline int davit_libpod_container_top(struct davit_client *client,
                                             const struct davit_libpod_container_top_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_libpod_container_top_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerTopLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerUnmountLibpod. */
struct davit_libpod_container_unmount_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Unmounts a container's file system from the engine's host.
 *
 * POST /libpod/containers/{name}/unmount. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerUnmountLibpod
 */
static inline int davit_libpod_container_unmount(struct davit_client *client,
                                                 const struct davit_libpod_container_unmount_params *params,
                                                 const struct davit_call_options *options, struct davit_response **ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerUnmountLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerUnpauseLibpod. */
struct davit_libpod_container_unpause_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Lets the frozen processes of a container go on.
 *
 * POST /libpod/containers/{name}/unpause. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerUnpauseLibpod
 */
static inline int davit_libpod_container_unpause(struct davit_client *client,
                                                 const struct davit_libpod_container_unpause_params *params,
                                                 const struct davit_call_options *options, struct davit_response **ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerUnpauseLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerUpdateLibpod. */
struct davit_libpod_container_update_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "restartPolicy", in the query: string, since 5.1.1. */
    const char *restart_policy;
    /** "restartRetries", in the query: integer, since 5.1.1. */
    struct davit_int restart_retries;
};

/**
 * Changes a container's resource limits, restart policy or health check while it exists.
 *
 * POST /libpod/containers/{name}/update, since 4.3.1. Body: UpdateEntities. Success: 201.
 * The answer is text: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerUpdateLibpod
 */
static inline int davit_libpod_container_update(struct davit_client *client,
                                                const struct davit_libpod_container_update_params *params,
                                                const struct davit_libpod_update_entities *body,
                                                const struct davit_call_options *options, struct davit_response **ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerUpdateLibpod", params, body, options, ret, reterr);
}

/** Parameters of ContainerWaitLibpod. */
struct davit_libpod_container_wait_params {
    /**
     * "condition", in the query: list of strings; one of "configured", "created", "exited", "healthy", since 4.6.2,
     * "initialized", since 4.6.2, "paused", "removing", "running", "stopped", "stopping", "unhealthy", since 4.6.2.
     */
    struct davit_string_list condition;
    /** "interval", in the query: string, since 3.1.2; default 250ms. */
    const char *interval;
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ContainerWaitLibpod answers. */
struct davit_libpod_container_wait_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Integer. */
    struct davit_int value;
};

/**
 * Waits until a container is in one of the states asked for, and tells its exit code.
 *
 * POST /libpod/containers/{name}/wait. Success: 200 with integer.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainerWaitLibpod
 */
static inline int davit_libpod_container_wait(struct davit_client *client,
                                              const struct davit_libpod_container_wait_params *params,
                                              const struct davit_call_options *options,
                                              struct davit_libpod_container_wait_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerWaitLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ContainersStatsAllLibpod. */
struct davit_libpod_containers_stats_all_params {
    /** "containers", in the query: list of strings. */
    struct davit_string_list containers;
    /** "interval", in the query: integer, since 3.4.2; default 5. */
    struct davit_int interval;
    /** "stream", in the query: boolean; default true. */
    enum davit_bool stream;
};

/** What ContainersStatsAllLibpod answers. */
struct davit_libpod_containers_stats_all_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of JSON values. */
    struct davit_libpod_json_list value;
};

/**
 * Measures the use of several containers, or of all that run, once or every few seconds.
 *
 * GET /libpod/containers/stats. Success: 200 with any JSON value.
 * DAVIT_ERR_ENDLESS: with stream true, which needs a stream.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ContainersStatsAllLibpod
 */
static inline int davit_libpod_containers_stats_all(struct davit_client *client,
                                                    const struct davit_libpod_containers_stats_all_params *params,
                                                    const struct davit_call_options *options,
                                                    struct davit_libpod_containers_stats_all_result *ret,
                                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainersStatsAllLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of GenerateKubeLibpod. */
struct davit_libpod_generate_kube_params {
    /** "names", in the query: list of strings; required. */
    struct davit_string_list names;
    /** "noTrunc", in the query: boolean, since 4.7.2; default false. */
    enum davit_bool no_trunc;
    /** "podmanOnly", in the query: boolean, since 4.7.2; default false. */
    enum davit_bool podman_only;
    /** "replicas", in the query: integer, since 4.5.1; default 0. */
    struct davit_int replicas;
    /** "service", in the query: boolean; default false. */
    enum davit_bool service;
    /** "type", in the query: string, since 4.5.1; default pod. */
    const char *type;
};

/**
 * Writes Kubernetes YAML from containers, pods and volumes.
 *
 * GET /libpod/generate/kube. Success: 200.
 * The answer is text: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/GenerateKubeLibpod
 */
static inline int davit_libpod_generate_kube(struct davit_client *client,
                                             const struct davit_libpod_generate_kube_params *params,
                                             const struct davit_call_options *options, struct davit_response **ret,
                                             struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "GenerateKubeLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of GenerateSystemdLibpod. */
struct davit_libpod_generate_systemd_params {
    /** "additionalEnvVariables", in the query: list of strings, since 4.3.1; default []. */
    struct davit_string_list additional_env_variables;
    /** "after", in the query: list of strings, since 4.0.3; default []. */
    struct davit_string_list after;
    /** "containerPrefix", in the query: string; default container. */
    const char *container_prefix;
    /** "name", in the path: string; required. */
    const char *name;
    /** "new", in the query: boolean; default false. */
    enum davit_bool new_;
    /** "noHeader", in the query: boolean, since 3.1.0; default false. */
    enum davit_bool no_header;
    /** "podPrefix", in the query: string; default pod. */
    const char *pod_prefix;
    /** "requires", in the query: list of strings, since 4.0.3; default []. */
    struct davit_string_list requires_;
    /**
     * "restartPolicy", in the query: string; one of "no", "on-success", "on-failure", "on-abnormal", "on-watchdog",
     * "on-abort", "always"; default on-failure.
     */
    const char *restart_policy;
    /** "restartSec", in the query: integer, since 4.0.3; default 0. */
    struct davit_int restart_sec;
    /** "separator", in the query: string; default -. */
    const char *separator;
    /** "startTimeout", in the query: integer, since 4.0.3; default 0. */
    struct davit_int start_timeout;
    /** "stopTimeout", in the query: integer, since 4.0.3; default 10. */
    struct davit_int stop_timeout;
    /** "time", in the query: integer, 3.0.2 to 3.4.7; default 10. */
    struct davit_int time;
    /** "useName", in the query: boolean; default false. */
    enum davit_bool use_name;
    /** "wants", in the query: list of strings, since 4.0.3; default []. */
    struct davit_string_list wants;
};

/** What GenerateSystemdLibpod answers. */
struct davit_libpod_generate_systemd_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Map of strings. */
    struct davit_string_map value;
};

/**
 * Writes the systemd units that would run a container or a pod, a text for each.
 *
 * GET /libpod/generate/{name}/systemd. Success: 200 with map of strings.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/GenerateSystemdLibpod
 */
static inline int davit_libpod_generate_systemd(struct davit_client *client,
                                                const struct davit_libpod_generate_systemd_params *params,
                                                const struct davit_call_options *options,
                                                struct davit_libpod_generate_systemd_result *ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "GenerateSystemdLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageCommitLibpod. */
struct davit_libpod_image_commit_params {
    /** "author", in the query: string. */
    const char *author;
    /** "changes", in the query: list of strings. */
    struct davit_string_list changes;
    /** "comment", in the query: string. */
    const char *comment;
    /** "container", in the query: string; required. */
    const char *container;
    /** "format", in the query: string. */
    const char *format;
    /** "pause", in the query: boolean. */
    enum davit_bool pause;
    /** "repo", in the query: string. */
    const char *repo;
    /** "squash", in the query: boolean, since 4.9.5. */
    enum davit_bool squash;
    /** "stream", in the query: boolean, since 4.9.5. */
    enum davit_bool stream;
    /** "tag", in the query: string. */
    const char *tag;
};

/** What ImageCommitLibpod answers. */
struct davit_libpod_image_commit_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_libpod_id_response *value;
};

/**
 * Makes an image of a container's current file system, in Docker's format or OCI's.
 *
 * POST /libpod/commit. Success: 200 with IDResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/ImageCommitLibpod
 */
static inline int davit_libpod_image_commit(struct davit_client *client,
                                            const struct davit_libpod_image_commit_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_libpod_image_commit_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageCommitLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of KubeApplyLibpod. */
struct davit_libpod_kube_apply_params {
    /** "caCertFile", in the query: string. */
    const char *ca_cert_file;
    /** "file", in the query: string. */
    const char *file;
    /** "kubeConfig", in the query: string. */
    const char *kube_config;
    /** "namespace", in the query: string. */
    const char *namespace_;
    /** "service", in the query: boolean. */
    enum davit_bool service;
};

/**
 * Hands Kubernetes YAML on to a cluster, which deploys what it describes.
 *
 * POST /libpod/kube/apply, since 4.4.4. Body: text/plain. Success: 200.
 * The answer is text: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/KubeApplyLibpod
 */
static inline int davit_libpod_kube_apply(struct davit_client *client,
                                          const struct davit_libpod_kube_apply_params *params,
                                          const struct davit_body *body, const struct davit_call_options *options,
                                          struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "KubeApplyLibpod", params, body, options, ret, reterr);
}

/** Parameters of PlayKubeDownLibpod. */
struct davit_libpod_play_kube_down_params {
    /** "force", in the query: boolean, since 4.4.4; default false. */
    enum davit_bool force;
};

/** What PlayKubeDownLibpod answers. */
struct davit_libpod_play_kube_down_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** PlayKubeReport. */
    struct davit_libpod_play_kube_report *value;
};

/**
 * Removes what Kubernetes YAML made: pods with their containers, and volumes if told to.
 *
 * DELETE /libpod/play/kube, since 3.4.2. Body: text/plain. Success: 200 with PlayKubeReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/PlayKubeDownLibpod
 */
static inline int davit_libpod_play_kube_down(struct davit_client *client,
                                              const struct davit_libpod_play_kube_down_params *params,
                                              const struct davit_body *body, const struct davit_call_options *options,
                                              struct davit_libpod_play_kube_down_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PlayKubeDownLibpod", params, body, options, ret, reterr);
}

/** Parameters of PlayKubeLibpod. */
struct davit_libpod_play_kube_params {
    /**
     * "Content-Type", in the header: string, since 5.3.2; one of "plain/text", "application/x-tar"; default plain/text.
     */
    const char *content_type;
    /** "annotations", in the query: JSON text, since 5.0.3. */
    const char *annotations;
    /** "build", in the query: boolean, since 5.3.2. */
    enum davit_bool build;
    /** "logDriver", in the query: string. */
    const char *log_driver;
    /** "logOptions", in the query: list of strings, since 4.9.5. */
    struct davit_string_list log_options;
    /** "network", in the query: list of strings. */
    struct davit_string_list network;
    /** "noHosts", in the query: boolean, since 4.9.5; default false. */
    enum davit_bool no_hosts;
    /** "noTrunc", in the query: boolean, since 4.7.2; default false. */
    enum davit_bool no_trunc;
    /** "publishAllPorts", in the query: boolean, since 5.0.3. */
    enum davit_bool publish_all_ports;
    /** "publishPorts", in the query: list of strings, since 4.9.5. */
    struct davit_string_list publish_ports;
    /** "replace", in the query: boolean, since 4.9.5; default false. */
    enum davit_bool replace;
    /** "serviceContainer", in the query: boolean, since 4.5.1; default false. */
    enum davit_bool service_container;
    /** "start", in the query: boolean; default true. */
    enum davit_bool start;
    /** "staticIPs", in the query: list of strings, since 3.2.1. */
    struct davit_string_list static_ips;
    /** "staticMACs", in the query: list of strings, since 3.2.1. */
    struct davit_string_list static_macs;
    /** "tlsVerify", in the query: boolean; default true. */
    enum davit_bool tls_verify;
    /** "userns", in the query: string, since 4.7.2. */
    const char *userns;
    /** "wait", in the query: boolean, since 4.5.1; default false. */
    enum davit_bool wait;
};

/** What PlayKubeLibpod answers. */
struct davit_libpod_play_kube_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** PlayKubeReport. */
    struct davit_libpod_play_kube_report *value;
};

/**
 * Creates and starts what Kubernetes YAML describes: pods with their containers and volumes.
 *
 * POST /libpod/play/kube. Body: text/plain. Success: 200 with PlayKubeReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/PlayKubeLibpod
 */
static inline int davit_libpod_play_kube(struct davit_client *client,
                                         const struct davit_libpod_play_kube_params *params,
                                         const struct davit_body *body, const struct davit_call_options *options,
                                         struct davit_libpod_play_kube_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PlayKubeLibpod", params, body, options, ret, reterr);
}

/** Parameters of PutContainerArchiveLibpod. */
struct davit_libpod_put_container_archive_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "path", in the query: string; required. */
    const char *path;
    /** "pause", in the query: boolean; default true. */
    enum davit_bool pause;
};

/**
 * Unpacks a tar archive into a folder of a container.
 *
 * PUT /libpod/containers/{name}/archive. Body: application/x-tar. Success: 200.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers/operation/PutContainerArchiveLibpod
 */
static inline int davit_libpod_put_container_archive(struct davit_client *client,
                                                     const struct davit_libpod_put_container_archive_params *params,
                                                     const struct davit_body *body,
                                                     const struct davit_call_options *options,
                                                     struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PutContainerArchiveLibpod", params, body, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
