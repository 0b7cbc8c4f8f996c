/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category containers: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_PODMAN_CONTAINERS_H
#define DAVIT_PODMAN_CONTAINERS_H

#include <davit/podman_types.h>

/** BindOptions: in DockerMount.BindOptions. */
struct davit_podman_bind_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreateMountpoint": boolean, since 4.5.1. */
    enum davit_bool create_mountpoint;
    /** "NonRecursive": boolean. */
    enum davit_bool non_recursive;
    /** "Propagation": string. */
    const char *propagation;
    /** "ReadOnlyForceRecursive": boolean, since 5.0.3. */
    enum davit_bool read_only_force_recursive;
    /** "ReadOnlyNonRecursive": boolean, since 5.0.3. */
    enum davit_bool read_only_non_recursive;
};

/** DockerLogConfig: in HostConfig.LogConfig. */
struct davit_podman_docker_log_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Config": map of strings. */
    struct davit_string_map config;
    /** "Type": string. */
    const char *type;
};

/** ImageOptions, since 5.5.2: in DockerMount.ImageOptions. */
struct davit_podman_image_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Subpath": string. */
    const char *subpath;
};

/** TmpfsOptions: in DockerMount.TmpfsOptions. */
struct davit_podman_tmpfs_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Mode": unsigned integer (uint32). */
    struct davit_uint mode;
    /** "Options": list of lists of strings, since 5.2.5. */
    struct davit_libpod_string_list_list options;
    /** "SizeBytes": integer. */
    struct davit_int size_bytes;
};

/** Driver: in VolumeOptions.DriverConfig. */
struct davit_podman_driver {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
};

/** VolumeOptions: in DockerMount.VolumeOptions. */
struct davit_podman_volume_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "DriverConfig": Driver. */
    struct davit_podman_driver *driver_config;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "NoCopy": boolean. */
    enum davit_bool no_copy;
    /** "Subpath": string, since 5.1.1. */
    const char *subpath;
};

/** DockerMount: in HostConfig.Mounts. */
struct davit_podman_docker_mount {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "BindOptions": BindOptions. */
    struct davit_podman_bind_options *bind_options;
    /** "ClusterOptions": any JSON value, since 4.5.1. */
    struct davit_json cluster_options;
    /** "Consistency": string. */
    const char *consistency;
    /** "ImageOptions": ImageOptions, since 5.5.2. */
    struct davit_podman_image_options *image_options;
    /** "ReadOnly": boolean. */
    enum davit_bool read_only;
    /** "Source": string. */
    const char *source;
    /** "Target": string. */
    const char *target;
    /** "TmpfsOptions": TmpfsOptions. */
    struct davit_podman_tmpfs_options *tmpfs_options;
    /** "Type": string. */
    const char *type;
    /** "VolumeOptions": VolumeOptions. */
    struct davit_podman_volume_options *volume_options;
};

/** List of DockerMount. */
struct davit_podman_docker_mount_list {
    /** NULL: unset. */
    struct davit_podman_docker_mount *items;
    /** How many. */
    size_t count;
};

/** PortBinding: in PortMap. */
struct davit_podman_port_binding {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "HostIp": string. */
    const char *host_ip;
    /** "HostPort": string. */
    const char *host_port;
};

/** List of PortBinding. */
struct davit_podman_port_binding_list {
    /** NULL: unset. */
    struct davit_podman_port_binding *items;
    /** How many. */
    size_t count;
};

/** PortMap: in HostConfig.PortBindings, NetworkSettings.Ports. */
struct davit_podman_port_map {
    /** As they came; NULL: unset. */
    struct davit_podman_port_map_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_podman_port_map. */
struct davit_podman_port_map_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_podman_port_binding_list value;
};

/** HostConfig: in Container.HostConfig, CreateContainerConfig.HostConfig, InspectResponse.HostConfig. */
struct davit_podman_host_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Annotations": map of strings, since 4.6.2. */
    struct davit_string_map annotations;
    /** "AutoRemove": boolean. */
    enum davit_bool auto_remove;
    /** "Binds": list of strings. */
    struct davit_string_list binds;
    /** "BlkioDeviceReadBps": list of DockerThrottleDevice. */
    struct davit_libpod_docker_throttle_device_list blkio_device_read_bps;
    /** "BlkioDeviceReadIOps": list of DockerThrottleDevice. */
    struct davit_libpod_docker_throttle_device_list blkio_device_read_iops;
    /** "BlkioDeviceWriteBps": list of DockerThrottleDevice. */
    struct davit_libpod_docker_throttle_device_list blkio_device_write_bps;
    /** "BlkioDeviceWriteIOps": list of DockerThrottleDevice. */
    struct davit_libpod_docker_throttle_device_list blkio_device_write_iops;
    /** "BlkioWeight": unsigned integer (uint16). */
    struct davit_uint blkio_weight;
    /** "BlkioWeightDevice": list of DockerWeightDevice. */
    struct davit_libpod_docker_weight_device_list blkio_weight_device;
    /** "CapAdd": StrSlice. */
    struct davit_podman_str_slice cap_add;
    /** "CapDrop": StrSlice. */
    struct davit_podman_str_slice cap_drop;
    /** "Cgroup": string. */
    const char *cgroup;
    /** "CgroupParent": string. */
    const char *cgroup_parent;
    /** "CgroupnsMode": string. */
    const char *cgroupns_mode;
    /** "ConsoleSize": list of unsigned integers. */
    struct davit_libpod_uint_list console_size;
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
    /** "DeviceCgroupRules": list of strings. */
    struct davit_string_list device_cgroup_rules;
    /** "DeviceRequests": list of DeviceRequest. */
    struct davit_libpod_device_request_list device_requests;
    /** "Devices": list of DeviceMapping. */
    struct davit_libpod_device_mapping_list devices;
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
    /** "Init": boolean. */
    enum davit_bool init;
    /** "IpcMode": string. */
    const char *ipc_mode;
    /** "Isolation": string. */
    const char *isolation;
    /** "KernelMemory": integer. */
    struct davit_int kernel_memory;
    /** "KernelMemoryTCP": integer. */
    struct davit_int kernel_memory_tcp;
    /** "Links": list of strings. */
    struct davit_string_list links;
    /** "LogConfig": DockerLogConfig. */
    struct davit_podman_docker_log_config *log_config;
    /** "MaskedPaths": list of strings. */
    struct davit_string_list masked_paths;
    /** "Memory": integer. */
    struct davit_int memory;
    /** "MemoryReservation": integer. */
    struct davit_int memory_reservation;
    /** "MemorySwap": integer. */
    struct davit_int memory_swap;
    /** "MemorySwappiness": integer. */
    struct davit_int memory_swappiness;
    /** "Mounts": list of DockerMount. */
    struct davit_podman_docker_mount_list mounts;
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
    /** "PortBindings": PortMap. */
    struct davit_podman_port_map port_bindings;
    /** "Privileged": boolean. */
    enum davit_bool privileged;
    /** "PublishAllPorts": boolean. */
    enum davit_bool publish_all_ports;
    /** "ReadonlyPaths": list of strings. */
    struct davit_string_list readonly_paths;
    /** "ReadonlyRootfs": boolean. */
    enum davit_bool readonly_rootfs;
    /** "RestartPolicy": RestartPolicy. */
    struct davit_libpod_restart_policy *restart_policy;
    /** "Runtime": string. */
    const char *runtime;
    /** "SecurityOpt": list of strings. */
    struct davit_string_list security_opt;
    /** "ShmSize": integer. */
    struct davit_int shm_size;
    /** "StorageOpt": map of strings. */
    struct davit_string_map storage_opt;
    /** "Sysctls": map of strings. */
    struct davit_string_map sysctls;
    /** "Tmpfs": map of strings. */
    struct davit_string_map tmpfs;
    /** "UTSMode": string. */
    const char *uts_mode;
    /** "Ulimits": list of Ulimit. */
    struct davit_libpod_ulimit_list ulimits;
    /** "UsernsMode": string. */
    const char *userns_mode;
    /** "VolumeDriver": string. */
    const char *volume_driver;
    /** "VolumesFrom": list of strings. */
    struct davit_string_list volumes_from;
};

/** MountPoint: in Container.Mounts, InspectResponse.Mounts. */
struct davit_podman_mount_point {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Destination": string. */
    const char *destination;
    /** "Driver": string. */
    const char *driver;
    /** "Mode": string. */
    const char *mode;
    /** "Name": string. */
    const char *name;
    /** "Propagation": string. */
    const char *propagation;
    /** "RW": boolean. */
    enum davit_bool rw;
    /** "Source": string. */
    const char *source;
    /** "Type": string. */
    const char *type;
};

/** List of MountPoint. */
struct davit_podman_mount_point_list {
    /** NULL: unset. */
    struct davit_podman_mount_point *items;
    /** How many. */
    size_t count;
};

/** NetworkSettingsSummary: in Container.NetworkSettings. */
struct davit_podman_network_settings_summary {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Networks": map of EndpointSettings. */
    struct davit_libpod_endpoint_settings_map networks;
};

/** NetworkingConfig: in Container.NetworkingConfig, CreateContainerConfig.NetworkingConfig. */
struct davit_podman_networking_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "EndpointsConfig": map of EndpointSettings. */
    struct davit_libpod_endpoint_settings_map endpoints_config;
};

/** Port: in Container.Ports. */
struct davit_podman_port {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "IP": string. */
    const char *ip;
    /** "PrivatePort": unsigned integer (uint16); required. */
    struct davit_uint private_port;
    /** "PublicPort": unsigned integer (uint16). */
    struct davit_uint public_port;
    /** "Type": string; required. */
    const char *type;
};

/** List of Port. */
struct davit_podman_port_list {
    /** NULL: unset. */
    struct davit_podman_port *items;
    /** How many. */
    size_t count;
};

/** Container: in the answer of ContainerList. */
struct davit_podman_container {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AdjustCPUShares": boolean, 3.0.2 to 5.0.3. */
    enum davit_bool adjust_cpu_shares;
    /** "Command": string. */
    const char *command;
    /** "Config": Config. */
    struct davit_podman_config *config;
    /** "Created": integer. */
    struct davit_int created;
    /** "DefaultReadOnlyNonRecursive": boolean, since 5.1.1. */
    enum davit_bool default_read_only_non_recursive;
    /** "HostConfig": HostConfig. */
    struct davit_podman_host_config *host_config;
    /** "Id": string. */
    const char *id;
    /** "Image": string. */
    const char *image;
    /** "ImageID": string. */
    const char *image_id;
    /** "ImageManifestDescriptor": Descriptor, since 5.5.2. */
    struct davit_libpod_descriptor *image_manifest_descriptor;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Mounts": list of MountPoint. */
    struct davit_podman_mount_point_list mounts;
    /** "Name": string. */
    const char *name;
    /** "Names": list of strings. */
    struct davit_string_list names;
    /** "NetworkSettings": NetworkSettingsSummary. */
    struct davit_podman_network_settings_summary *network_settings;
    /** "NetworkingConfig": NetworkingConfig. */
    struct davit_podman_networking_config *networking_config;
    /** "Platform": Platform. */
    struct davit_libpod_platform *platform;
    /** "Ports": list of Port. */
    struct davit_podman_port_list ports;
    /** "SizeRootFs": integer. */
    struct davit_int size_rootfs;
    /** "SizeRw": integer. */
    struct davit_int size_rw;
    /** "State": string. */
    const char *state;
    /** "Status": string. */
    const char *status;
};

/** ContainerNode, 3.0.2 to 5.4.2: in InspectResponse.Node. */
struct davit_podman_container_node {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Addr": string. */
    const char *addr;
    /** "Cpus": integer. */
    struct davit_int cpus;
    /** "ID": string. */
    const char *id;
    /** "IP": string. */
    const char *ip;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Memory": integer. */
    struct davit_int memory;
    /** "Name": string. */
    const char *name;
};

/** ContainerWaitResponseError: in ContainerWaitResponse.Error. */
struct davit_podman_container_wait_response_error {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Message": string. */
    const char *message;
};

/** ContainerWaitResponse: in the answer of ContainerWait. */
struct davit_podman_container_wait_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Error": ContainerWaitResponseError. */
    struct davit_podman_container_wait_response_error *error;
    /** "StatusCode": integer. */
    struct davit_int status_code;
};

/** ContainersPruneReport: in the answer of ContainerPrune. */
struct davit_podman_containers_prune_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ContainersDeleted": list of strings. */
    struct davit_string_list containers_deleted;
    /** "SpaceReclaimed": unsigned integer. */
    struct davit_uint space_reclaimed;
};

/** CreateContainerConfig: in the body of ContainerCreate. */
struct davit_podman_create_container_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ArgsEscaped": boolean. */
    enum davit_bool args_escaped;
    /** "AttachStderr": boolean. */
    enum davit_bool attach_stderr;
    /** "AttachStdin": boolean. */
    enum davit_bool attach_stdin;
    /** "AttachStdout": boolean. */
    enum davit_bool attach_stdout;
    /** "Cmd": StrSlice. */
    struct davit_podman_str_slice cmd;
    /** "Domainname": string. */
    const char *domainname;
    /** "Entrypoint": StrSlice. */
    struct davit_podman_str_slice entrypoint;
    /** "Env": list of strings. */
    struct davit_string_list env;
    /** "EnvMerge": list of strings, since 4.3.1. */
    struct davit_string_list env_merge;
    /** "ExposedPorts": PortSet. */
    struct davit_podman_port_set exposed_ports;
    /** "Healthcheck": HealthcheckConfig. */
    struct davit_podman_healthcheck_config *healthcheck;
    /** "HostConfig": HostConfig. */
    struct davit_podman_host_config *host_config;
    /** "Hostname": string. */
    const char *hostname;
    /** "Image": string. */
    const char *image;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "MacAddress": string. */
    const char *mac_address;
    /** "Name": string. */
    const char *name;
    /** "NetworkDisabled": boolean. */
    enum davit_bool network_disabled;
    /** "NetworkingConfig": NetworkingConfig. */
    struct davit_podman_networking_config *networking_config;
    /** "OnBuild": list of strings. */
    struct davit_string_list on_build;
    /** "OpenStdin": boolean. */
    enum davit_bool open_stdin;
    /** "Shell": StrSlice. */
    struct davit_podman_str_slice shell;
    /** "StdinOnce": boolean. */
    enum davit_bool stdin_once;
    /** "StopSignal": string. */
    const char *stop_signal;
    /** "StopTimeout": integer. */
    struct davit_int stop_timeout;
    /** "Tty": boolean. */
    enum davit_bool tty;
    /** "UnsetEnv": list of strings, since 4.0.3. */
    struct davit_string_list unset_env;
    /** "UnsetEnvAll": boolean, since 4.0.3. */
    enum davit_bool unset_env_all;
    /** "User": string. */
    const char *user;
    /** "Volumes": map of JSON values. */
    struct davit_libpod_json_map volumes;
    /** "WorkingDir": string. */
    const char *working_dir;
};

/** DockerAddress: in NetworkSettings.SecondaryIPAddresses, NetworkSettings.SecondaryIPv6Addresses. */
struct davit_podman_docker_address {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Addr": string. */
    const char *addr;
    /** "PrefixLen": integer. */
    struct davit_int prefix_len;
};

/** HealthcheckResult: in Health.Log. */
struct davit_podman_healthcheck_result {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "End": string (date-time). */
    const char *end;
    /** "ExitCode": integer. */
    struct davit_int exit_code;
    /** "Output": string. */
    const char *output;
    /** "Start": string (date-time). */
    const char *start;
};

/** List of HealthcheckResult. */
struct davit_podman_healthcheck_result_list {
    /** NULL: unset. */
    struct davit_podman_healthcheck_result *items;
    /** How many. */
    size_t count;
};

/** Health: in State.Health. */
struct davit_podman_health {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "FailingStreak": integer. */
    struct davit_int failing_streak;
    /** "Log": list of HealthcheckResult. */
    struct davit_podman_healthcheck_result_list log;
    /** "Status": string. */
    const char *status;
};

/** List of DockerAddress. */
struct davit_podman_docker_address_list {
    /** NULL: unset. */
    struct davit_podman_docker_address *items;
    /** How many. */
    size_t count;
};

/** NetworkSettings: in InspectResponse.NetworkSettings. */
struct davit_podman_network_settings {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
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
    /** "Networks": map of EndpointSettings. */
    struct davit_libpod_endpoint_settings_map networks;
    /** "Ports": PortMap. */
    struct davit_podman_port_map ports;
    /** "SandboxID": string. */
    const char *sandbox_id;
    /** "SandboxKey": string. */
    const char *sandbox_key;
    /** "SecondaryIPAddresses": list of DockerAddress. */
    struct davit_podman_docker_address_list secondary_ip_addresses;
    /** "SecondaryIPv6Addresses": list of DockerAddress. */
    struct davit_podman_docker_address_list secondary_ipv6_addresses;
};

/** State: in InspectResponse.State. */
struct davit_podman_state {
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
    /** "Health": Health. */
    struct davit_podman_health *health;
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
    /** "Status": string. */
    const char *status;
};

/** InspectResponse: in the answer of ContainerInspect. */
struct davit_podman_inspect_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AppArmorProfile": string. */
    const char *app_armor_profile;
    /** "Args": list of strings. */
    struct davit_string_list args;
    /** "Config": Config. */
    struct davit_podman_config *config;
    /** "Created": string. */
    const char *created;
    /** "Driver": string. */
    const char *driver;
    /** "ExecIDs": list of strings. */
    struct davit_string_list exec_ids;
    /** "GraphDriver": DockerDriverData. */
    struct davit_podman_docker_driver_data *graph_driver;
    /** "HostConfig": HostConfig. */
    struct davit_podman_host_config *host_config;
    /** "HostnamePath": string. */
    const char *hostname_path;
    /** "HostsPath": string. */
    const char *hosts_path;
    /** "Id": string. */
    const char *id;
    /** "Image": string. */
    const char *image;
    /** "ImageManifestDescriptor": Descriptor, since 5.5.2. */
    struct davit_libpod_descriptor *image_manifest_descriptor;
    /** "LogPath": string. */
    const char *log_path;
    /** "MountLabel": string. */
    const char *mount_label;
    /** "Mounts": list of MountPoint. */
    struct davit_podman_mount_point_list mounts;
    /** "Name": string. */
    const char *name;
    /** "NetworkSettings": NetworkSettings. */
    struct davit_podman_network_settings *network_settings;
    /** "Node": ContainerNode, 3.0.2 to 5.4.2. */
    struct davit_podman_container_node *node;
    /** "Path": string. */
    const char *path;
    /** "Platform": string. */
    const char *platform;
    /** "ProcessLabel": string. */
    const char *process_label;
    /** "ResolvConfPath": string. */
    const char *resolv_conf_path;
    /** "RestartCount": integer. */
    struct davit_int restart_count;
    /** "SizeRootFs": integer. */
    struct davit_int size_rootfs;
    /** "SizeRw": integer. */
    struct davit_int size_rw;
    /** "State": State. */
    struct davit_podman_state *state;
};

/** UpdateResponse, since 5.1.1: in the answer of ContainerUpdate. */
struct davit_podman_update_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Warnings": list of strings. */
    struct davit_string_list warnings;
};

/** containerUpdateRequest, since 5.1.1: in the body of ContainerUpdate. */
struct davit_podman_container_update_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "BlkioDeviceReadBps": list of DockerThrottleDevice. */
    struct davit_libpod_docker_throttle_device_list blkio_device_read_bps;
    /** "BlkioDeviceReadIOps": list of DockerThrottleDevice. */
    struct davit_libpod_docker_throttle_device_list blkio_device_read_iops;
    /** "BlkioDeviceWriteBps": list of DockerThrottleDevice. */
    struct davit_libpod_docker_throttle_device_list blkio_device_write_bps;
    /** "BlkioDeviceWriteIOps": list of DockerThrottleDevice. */
    struct davit_libpod_docker_throttle_device_list blkio_device_write_iops;
    /** "BlkioWeight": unsigned integer (uint16). */
    struct davit_uint blkio_weight;
    /** "BlkioWeightDevice": list of DockerWeightDevice. */
    struct davit_libpod_docker_weight_device_list blkio_weight_device;
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
    /** "DeviceCgroupRules": list of strings. */
    struct davit_string_list device_cgroup_rules;
    /** "DeviceRequests": list of DeviceRequest. */
    struct davit_libpod_device_request_list device_requests;
    /** "Devices": list of DeviceMapping. */
    struct davit_libpod_device_mapping_list devices;
    /** "IOMaximumBandwidth": unsigned integer. */
    struct davit_uint io_maximum_bandwidth;
    /** "IOMaximumIOps": unsigned integer. */
    struct davit_uint io_maximum_iops;
    /** "KernelMemory": integer. */
    struct davit_int kernel_memory;
    /** "KernelMemoryTCP": integer. */
    struct davit_int kernel_memory_tcp;
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
    /** "OomKillDisable": boolean. */
    enum davit_bool oom_kill_disable;
    /** "PidsLimit": integer. */
    struct davit_int pids_limit;
    /** "RestartPolicy": RestartPolicy. */
    struct davit_libpod_restart_policy *restart_policy;
    /** "Ulimits": list of Ulimit. */
    struct davit_libpod_ulimit_list ulimits;
};

/** List of Container. */
struct davit_podman_container_list {
    /** NULL: unset. */
    struct davit_podman_container *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_podman_container_list() is called like a struct */
#endif

/** Parameters of ContainerArchive. */
struct davit_podman_container_archive_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "path", in the query: string; required. */
    const char *path;
};

/**
 * Downloads a file or folder of a container as a tar archive.
 *
 * GET /containers/{name}/archive. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerArchive
 */
static inline int davit_podman_container_archive(struct davit_client *client,
                                                 const struct davit_podman_container_archive_params *params,
                                                 const struct davit_call_options *options, struct davit_response **ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerArchive", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerAttach. */
struct davit_podman_container_attach_params {
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
 * POST /containers/{name}/attach. Success: 101.
 * The answer is an upgraded connection.
 * DAVIT_ERR_ENDLESS: always, for it needs a stream.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerAttach
 */
static inline int davit_podman_container_attach(struct davit_client *client,
                                                const struct davit_podman_container_attach_params *params,
                                                const struct davit_call_options *options, struct davit_response **ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerAttach", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerCreate. */
struct davit_podman_container_create_params {
    /** "name", in the query: string. */
    const char *name;
};

/** What ContainerCreate answers. */
struct davit_podman_container_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ContainerCreateResponse. */
    struct davit_libpod_container_create_response *value;
};

/**
 * Creates a container from an image, without starting it; the body is Docker's.
 *
 * POST /containers/create. Body: CreateContainerConfig, required. Success: 201 with ContainerCreateResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerCreate
 */
static inline int davit_podman_container_create(struct davit_client *client,
                                                const struct davit_podman_container_create_params *params,
                                                const struct davit_podman_create_container_config *body,
                                                const struct davit_call_options *options,
                                                struct davit_podman_container_create_result *ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerCreate", params, body, options, ret, reterr);
}

/** Parameters of ContainerDelete. */
struct davit_podman_container_delete_params {
    /** "force", in the query: boolean; default false. */
    enum davit_bool force;
    /** "link", in the query: boolean. */
    enum davit_bool link;
    /** "name", in the path: string; required. */
    const char *name;
    /** "v", in the query: boolean; default false. */
    enum davit_bool v;
};

/**
 * Removes a container.
 *
 * DELETE /containers/{name}. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerDelete
 */
static inline int davit_podman_container_delete(struct davit_client *client,
                                                const struct davit_podman_container_delete_params *params,
                                                const struct davit_call_options *options, struct davit_response **ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerDelete", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerExport. */
struct davit_podman_container_export_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Downloads a container's whole file system as a tar archive.
 *
 * GET /containers/{name}/export. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerExport
 */
static inline int davit_podman_container_export(struct davit_client *client,
                                                const struct davit_podman_container_export_params *params,
                                                const struct davit_call_options *options, struct davit_response **ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerExport", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerInspect. */
struct davit_podman_container_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "size", in the query: boolean; default false. */
    enum davit_bool size;
};

/** What ContainerInspect answers. */
struct davit_podman_container_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** InspectResponse. */
    struct davit_podman_inspect_response *value;
};

/**
 * Shows everything about one container, in Docker's form.
 *
 * GET /containers/{name}/json. Success: 200 with InspectResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerInspect
 */
static inline int davit_podman_container_inspect(struct davit_client *client,
                                                 const struct davit_podman_container_inspect_params *params,
                                                 const struct davit_call_options *options,
                                                 struct davit_podman_container_inspect_result *ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerInspect", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerKill. */
struct davit_podman_container_kill_params {
    /** "all", in the query: boolean; default false. */
    enum davit_bool all;
    /** "name", in the path: string; required. */
    const char *name;
    /** "signal", in the query: string; default SIGKILL. */
    const char *signal;
};

/**
 * Sends a signal to a container, SIGKILL unless told otherwise.
 *
 * POST /containers/{name}/kill. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerKill
 */
static inline int davit_podman_container_kill(struct davit_client *client,
                                              const struct davit_podman_container_kill_params *params,
                                              const struct davit_call_options *options, struct davit_response **ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerKill", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerList. */
struct davit_podman_container_list_params {
    /** "all", in the query: boolean; default false. */
    enum davit_bool all;
    /** "external", in the query: boolean; default false. */
    enum davit_bool external;
    /** "filters", in the query: JSON text. */
    const char *filters;
    /** "limit", in the query: integer. */
    struct davit_int limit;
    /** "size", in the query: boolean; default false. */
    enum davit_bool size;
};

/** What ContainerList answers. */
struct davit_podman_container_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of Container. */
    struct davit_podman_container_list value;
};

/**
 * Lists containers, the running ones or all, in Docker's form.
 *
 * GET /containers/json. Success: 200 with list of Container.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerList
 */
static inline int davit_podman_container_list(struct davit_client *client,
                                              const struct davit_podman_container_list_params *params,
                                              const struct davit_call_options *options,
                                              struct davit_podman_container_list_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerList", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerLogs. */
struct davit_podman_container_logs_params {
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
 * GET /containers/{name}/logs. Success: 200.
 * The answer is the output of a process: davit_response_output().
 * DAVIT_ERR_ENDLESS: with follow true, which needs a stream.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerLogs
 */
static inline int davit_podman_container_logs(struct davit_client *client,
                                              const struct davit_podman_container_logs_params *params,
                                              const struct davit_call_options *options, struct davit_response **ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerLogs", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerPause. */
struct davit_podman_container_pause_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Freezes all processes of a container.
 *
 * POST /containers/{name}/pause. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerPause
 */
static inline int davit_podman_container_pause(struct davit_client *client,
                                               const struct davit_podman_container_pause_params *params,
                                               const struct davit_call_options *options, struct davit_response **ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerPause", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerPrune. */
struct davit_podman_container_prune_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What ContainerPrune answers. */
struct davit_podman_container_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ContainersPruneReport. */
    struct davit_podman_containers_prune_report *value;
};

/**
 * Removes all stopped containers; the answer is Docker's.
 *
 * POST /containers/prune. Success: 200 with ContainersPruneReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerPrune
 */
static inline int davit_podman_container_prune(struct davit_client *client,
                                               const struct davit_podman_container_prune_params *params,
                                               const struct davit_call_options *options,
                                               struct davit_podman_container_prune_result *ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerPrune", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerRename. */
struct davit_podman_container_rename_params {
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
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerRename
 */
static inline int davit_podman_container_rename(struct davit_client *client,
                                                const struct davit_podman_container_rename_params *params,
                                                const struct davit_call_options *options, struct davit_response **ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerRename", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerResize. */
struct davit_podman_container_resize_params {
    /** "h", in the query: integer. */
    struct davit_int h;
    /** "name", in the path: string; required. */
    const char *name;
    /** "running", in the query: boolean, since 3.1.0. */
    enum davit_bool running;
    /** "w", in the query: integer. */
    struct davit_int w;
};

/**
 * Sets the size of a container's terminal.
 *
 * POST /containers/{name}/resize. Success: 200.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerResize
 */
static inline int davit_podman_container_resize(struct davit_client *client,
                                                const struct davit_podman_container_resize_params *params,
                                                const struct davit_call_options *options, struct davit_response **ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerResize", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerRestart. */
struct davit_podman_container_restart_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "t", in the query: integer. */
    struct davit_int t;
};

/**
 * Stops a container and starts it again.
 *
 * POST /containers/{name}/restart. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerRestart
 */
static inline int davit_podman_container_restart(struct davit_client *client,
                                                 const struct davit_podman_container_restart_params *params,
                                                 const struct davit_call_options *options, struct davit_response **ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerRestart", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerStart. */
struct davit_podman_container_start_params {
    /** "detachKeys", in the query: string; default ctrl-p,ctrl-q. */
    const char *detach_keys;
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Starts a container.
 *
 * POST /containers/{name}/start. Success: 204, 304.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerStart
 */
static inline int davit_podman_container_start(struct davit_client *client,
                                               const struct davit_podman_container_start_params *params,
                                               const struct davit_call_options *options, struct davit_response **ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerStart", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerStats. */
struct davit_podman_container_stats_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "one-shot", in the query: boolean, since 3.3.1; default false. */
    enum davit_bool one_shot;
    /** "stream", in the query: boolean; default true. */
    enum davit_bool stream;
};

/** What ContainerStats answers. */
struct davit_podman_container_stats_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of JSON values. */
    struct davit_libpod_json_list value;
};

/**
 * Measures a container's CPU, memory, network and disk use, once or all the time.
 *
 * GET /containers/{name}/stats. Success: 200 with any JSON value.
 * DAVIT_ERR_ENDLESS: with stream true, which needs a stream.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerStats
 */
static inline int davit_podman_container_stats(struct davit_client *client,
                                               const struct davit_podman_container_stats_params *params,
                                               const struct davit_call_options *options,
                                               struct davit_podman_container_stats_result *ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerStats", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerStop. */
struct davit_podman_container_stop_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "t", in the query: integer. */
    struct davit_int t;
};

/**
 * Asks a container to end, and kills it after a grace period.
 *
 * POST /containers/{name}/stop. Success: 204, 304.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerStop
 */
static inline int davit_podman_container_stop(struct davit_client *client,
                                              const struct davit_podman_container_stop_params *params,
                                              const struct davit_call_options *options, struct davit_response **ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerStop", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerTop. */
struct davit_podman_container_top_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "ps_args", in the query: string; default -ef. */
    const char *ps_args;
};

/** What ContainerTop answers. */
struct davit_podman_container_top_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ContainerTopOKBody. */
    struct davit_libpod_container_top_ok_body *value;
};

/**
 * Lists the processes in a container, as ps does.
 *
 * GET /containers/{name}/top. Success: 200 with ContainerTopOKBody.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerTop
 */
static inline int davit_podman_container_top(struct davit_client *client,
                                             const struct davit_podman_container_top_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_podman_container_top_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerTop", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerUnpause. */
struct davit_podman_container_unpause_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Lets the frozen processes of a container go on.
 *
 * POST /containers/{name}/unpause. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerUnpause
 */
static inline int davit_podman_container_unpause(struct davit_client *client,
                                                 const struct davit_podman_container_unpause_params *params,
                                                 const struct davit_call_options *options, struct davit_response **ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerUnpause", params, NULL, options, ret, reterr);
}

/** Parameters of ContainerUpdate. */
struct davit_podman_container_update_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ContainerUpdate answers. */
struct davit_podman_container_update_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** UpdateResponse. */
    struct davit_podman_update_response *value;
};

/**
 * Changes a container's resource limits and restart policy while it exists.
 *
 * POST /containers/{name}/update, since 5.1.1. Body: containerUpdateRequest. Success: 200 with UpdateResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerUpdate
 */
static inline int davit_podman_container_update(struct davit_client *client,
                                                const struct davit_podman_container_update_params *params,
                                                const struct davit_podman_container_update_request *body,
                                                const struct davit_call_options *options,
                                                struct davit_podman_container_update_result *ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerUpdate", params, body, options, ret, reterr);
}

/** Parameters of ContainerWait. */
struct davit_podman_container_wait_params {
    /** "condition", in the query: string. */
    const char *condition;
    /** "interval", in the query: string; default 250ms. */
    const char *interval;
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ContainerWait answers. */
struct davit_podman_container_wait_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ContainerWaitResponse. */
    struct davit_podman_container_wait_response *value;
};

/**
 * Waits until a container ends or is removed, and tells its exit code.
 *
 * POST /containers/{name}/wait. Success: 200 with ContainerWaitResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ContainerWait
 */
static inline int davit_podman_container_wait(struct davit_client *client,
                                              const struct davit_podman_container_wait_params *params,
                                              const struct davit_call_options *options,
                                              struct davit_podman_container_wait_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerWait", params, NULL, options, ret, reterr);
}

/** Parameters of ImageCommit. */
struct davit_podman_image_commit_params {
    /** "author", in the query: string. */
    const char *author;
    /** "changes", in the query: list of strings. */
    struct davit_string_list changes;
    /** "comment", in the query: string. */
    const char *comment;
    /** "container", in the query: string. */
    const char *container;
    /** "pause", in the query: boolean. */
    enum davit_bool pause;
    /** "repo", in the query: string. */
    const char *repo;
    /** "squash", in the query: boolean, since 4.1.0. */
    enum davit_bool squash;
    /** "tag", in the query: string. */
    const char *tag;
};

/** What ImageCommit answers. */
struct davit_podman_image_commit_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_libpod_id_response *value;
};

/**
 * Makes an image of a container's current file system.
 *
 * POST /commit. Success: 201 with IDResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/ImageCommit
 */
static inline int davit_podman_image_commit(struct davit_client *client,
                                            const struct davit_podman_image_commit_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_podman_image_commit_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageCommit", params, NULL, options, ret, reterr);
}

/** Parameters of PutContainerArchive. */
struct davit_podman_put_container_archive_params {
    /** "copyUIDGID", in the query: boolean. */
    enum davit_bool copy_uid_gid;
    /** "name", in the path: string; required. */
    const char *name;
    /** "noOverwriteDirNonDir", in the query: boolean. */
    enum davit_bool no_overwrite_dir_non_dir;
    /** "path", in the query: string; required. */
    const char *path;
};

/**
 * Unpacks a tar archive into a folder of a container.
 *
 * PUT /containers/{name}/archive. Body: application/x-tar. Success: 200.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/containers-(compat)/operation/PutContainerArchive
 */
static inline int davit_podman_put_container_archive(struct davit_client *client,
                                                     const struct davit_podman_put_container_archive_params *params,
                                                     const struct davit_body *body,
                                                     const struct davit_call_options *options,
                                                     struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "PutContainerArchive", params, body, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
