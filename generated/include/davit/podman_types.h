/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API: the types that several categories of operations have, or none, each below those that it is made
 * of. The headers of the categories include this one. <davit/davit.h> says, under "values", what members are made of.
 */
#ifndef DAVIT_PODMAN_TYPES_H
#define DAVIT_PODMAN_TYPES_H

#include <davit/davit.h>

/**
 * The number of the layout of this engine's structs. Calls hand it over, and fail with DAVIT_ERR_ABI if the library was
 * built with another one.
 */
#define DAVIT_PODMAN_LAYOUT UINT32_C(1284095217)

/** TypeMount, since 4.5.1: in AccessMode.MountVolume. */
struct davit_libpod_type_mount {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "FsType": string. */
    const char *fs_type;
    /** "MountFlags": list of strings. */
    struct davit_string_list mount_flags;
};

/** AccessMode, since 4.5.1: in ClusterVolumeSpec.AccessMode. */
struct davit_libpod_access_mode {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "BlockVolume": any JSON value. */
    struct davit_json block_volume;
    /** "MountVolume": TypeMount. */
    struct davit_libpod_type_mount *mount_volume;
    /** "Scope": string. */
    const char *scope;
    /** "Sharing": string. */
    const char *sharing;
};

/** Platform: in Container.Platform, Descriptor.platform, ImageProperties.Platform. */
struct davit_libpod_platform {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "architecture": string. */
    const char *architecture;
    /** "os": string. */
    const char *os;
    /** "os.features": list of strings. */
    struct davit_string_list os_features;
    /** "os.version": string. */
    const char *os_version;
    /** "variant": string. */
    const char *variant;
};

/**
 * Descriptor, since 5.3.2: in Container.ImageManifestDescriptor, ImageInspect.Descriptor,
 * InspectResponse.ImageManifestDescriptor, and elsewhere.
 */
struct davit_libpod_descriptor {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "annotations": map of strings. */
    struct davit_string_map annotations;
    /** "artifactType": string. */
    const char *artifact_type;
    /** "data": string. */
    const char *data;
    /** "digest": string. */
    const char *digest;
    /** "mediaType": string. */
    const char *media_type;
    /** "platform": Platform. */
    struct davit_libpod_platform *platform;
    /** "size": integer. */
    struct davit_int size;
    /** "urls": list of strings. */
    struct davit_string_list urls;
};

/** List of Descriptor. */
struct davit_libpod_descriptor_list {
    /** NULL: unset. */
    struct davit_libpod_descriptor *items;
    /** How many. */
    size_t count;
};

/** ArtifactVolume, since 5.5.2: in ContainerStorageConfig.artifact_volumes, SpecGenerator.artifact_volumes. */
struct davit_libpod_artifact_volume {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "destination": string. */
    const char *destination;
    /** "digest": string. */
    const char *digest;
    /** "name": string, since 5.6.2. */
    const char *name;
    /** "source": string. */
    const char *source;
    /** "title": string. */
    const char *title;
};

/** AuthenticateOKBody. */
struct davit_libpod_authenticate_ok_body {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "IdentityToken": string; required. */
    const char *identity_token;
    /** "Status": string; required. */
    const char *status;
};

/**
 * IDMap: in AutoUserNsOptions.AdditionalGIDMappings, AutoUserNsOptions.AdditionalUIDMappings, IDMappingOptions.GIDMap,
 * and elsewhere.
 */
struct davit_libpod_id_map {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "container_id": integer. */
    struct davit_int container_id;
    /** "host_id": integer. */
    struct davit_int host_id;
    /** "size": integer. */
    struct davit_int size;
};

/** List of IDMap. */
struct davit_libpod_id_map_list {
    /** NULL: unset. */
    struct davit_libpod_id_map *items;
    /** How many. */
    size_t count;
};

/** AutoUserNsOptions: in IDMappingOptions.AutoUserNsOpts. */
struct davit_libpod_auto_user_ns_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AdditionalGIDMappings": list of IDMap. */
    struct davit_libpod_id_map_list additional_gid_mappings;
    /** "AdditionalUIDMappings": list of IDMap. */
    struct davit_libpod_id_map_list additional_uid_mappings;
    /** "GroupFile": string. */
    const char *group_file;
    /** "InitialSize": unsigned integer (uint32). */
    struct davit_uint initial_size;
    /** "PasswdFile": string. */
    const char *passwd_file;
    /** "Size": unsigned integer (uint32). */
    struct davit_uint size;
};

/** CapacityRange, since 4.5.1: in ClusterVolumeSpec.CapacityRange. */
struct davit_libpod_capacity_range {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "LimitBytes": integer. */
    struct davit_int limit_bytes;
    /** "RequiredBytes": integer. */
    struct davit_int required_bytes;
};

/** Change, 3.0.2 to 3.3.1. */
struct davit_libpod_change {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Kind": integer. */
    struct davit_int kind;
    /** "Path": string. */
    const char *path;
};

/**
 * Topology, since 4.5.1: in DockerVolumeInfo.AccessibleTopology, TopologyRequirement.Preferred,
 * TopologyRequirement.Requisite.
 */
struct davit_libpod_topology {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Segments": map of strings. */
    struct davit_string_map segments;
};

/** List of Topology. */
struct davit_libpod_topology_list {
    /** NULL: unset. */
    struct davit_libpod_topology *items;
    /** How many. */
    size_t count;
};

/** DockerVolumeInfo, since 4.5.1: in ClusterVolume.Info. */
struct davit_libpod_docker_volume_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AccessibleTopology": list of Topology. */
    struct davit_libpod_topology_list accessible_topology;
    /** "CapacityBytes": integer. */
    struct davit_int capacity_bytes;
    /** "VolumeContext": map of strings. */
    struct davit_string_map volume_context;
    /** "VolumeID": string. */
    const char *volume_id;
};

/** PublishStatus, since 4.5.1: in ClusterVolume.PublishStatus. */
struct davit_libpod_publish_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "NodeID": string. */
    const char *node_id;
    /** "PublishContext": map of strings. */
    struct davit_string_map publish_context;
    /** "State": string. */
    const char *state;
};

/** List of PublishStatus. */
struct davit_libpod_publish_status_list {
    /** NULL: unset. */
    struct davit_libpod_publish_status *items;
    /** How many. */
    size_t count;
};

/** TopologyRequirement, since 4.5.1: in ClusterVolumeSpec.AccessibilityRequirements. */
struct davit_libpod_topology_requirement {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Preferred": list of Topology. */
    struct davit_libpod_topology_list preferred;
    /** "Requisite": list of Topology. */
    struct davit_libpod_topology_list requisite;
};

/** DockerVolumeSecret, since 4.5.1: in ClusterVolumeSpec.Secrets. */
struct davit_libpod_docker_volume_secret {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Key": string. */
    const char *key;
    /** "Secret": string. */
    const char *secret;
};

/** List of DockerVolumeSecret. */
struct davit_libpod_docker_volume_secret_list {
    /** NULL: unset. */
    struct davit_libpod_docker_volume_secret *items;
    /** How many. */
    size_t count;
};

/** ClusterVolumeSpec, since 4.5.1: in ClusterVolume.Spec, DockerVolumeCreateOptions.ClusterVolumeSpec. */
struct davit_libpod_cluster_volume_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AccessMode": AccessMode. */
    struct davit_libpod_access_mode *access_mode;
    /** "AccessibilityRequirements": TopologyRequirement. */
    struct davit_libpod_topology_requirement *accessibility_requirements;
    /** "Availability": string. */
    const char *availability;
    /** "CapacityRange": CapacityRange. */
    struct davit_libpod_capacity_range *capacity_range;
    /** "Group": string. */
    const char *group;
    /** "Secrets": list of DockerVolumeSecret. */
    struct davit_libpod_docker_volume_secret_list secrets;
};

/** DockerSwarmVersion, since 4.5.1: in ClusterVolume.Version, Meta.Version. */
struct davit_libpod_docker_swarm_version {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Index": unsigned integer. */
    struct davit_uint index;
};

/** ClusterVolume, since 4.5.1: in Volume.ClusterVolume. */
struct davit_libpod_cluster_volume {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string (date-time). */
    const char *created_at;
    /** "ID": string. */
    const char *id;
    /** "Info": DockerVolumeInfo. */
    struct davit_libpod_docker_volume_info *info;
    /** "PublishStatus": list of PublishStatus. */
    struct davit_libpod_publish_status_list publish_status;
    /** "Spec": ClusterVolumeSpec. */
    struct davit_libpod_cluster_volume_spec *spec;
    /** "UpdatedAt": string (date-time). */
    const char *updated_at;
    /** "Version": DockerSwarmVersion. */
    struct davit_libpod_docker_swarm_version *version;
};

/** ComponentVersion, since 3.2.1: in SystemComponentVersion.Components. */
struct davit_libpod_component_version {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Details": map of strings. */
    struct davit_string_map details;
    /** "Name": string. */
    const char *name;
    /** "Version": string. */
    const char *version;
};

/** StrSlice: in Config.Cmd, Config.Entrypoint, Config.Shell, and elsewhere. */
struct davit_podman_str_slice {
    /** NULL: unset. */
    const char **items;
    /** How many. */
    size_t count;
};

/** PortSet: in Config.ExposedPorts, CreateContainerConfig.ExposedPorts. */
struct davit_podman_port_set {
    /** As they came; NULL: unset. */
    struct davit_podman_port_set_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_podman_port_set. */
struct davit_podman_port_set_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_json value;
};

/** HealthcheckConfig: in Config.Healthcheck, CreateContainerConfig.Healthcheck, DockerOCIImageConfig.Healthcheck. */
struct davit_podman_healthcheck_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Interval": integer. */
    struct davit_int interval;
    /** "Retries": integer. */
    struct davit_int retries;
    /** "StartInterval": integer, since 5.0.3. */
    struct davit_int start_interval;
    /** "StartPeriod": integer. */
    struct davit_int start_period;
    /** "Test": list of strings. */
    struct davit_string_list test;
    /** "Timeout": integer. */
    struct davit_int timeout;
};

/** Map of JSON values. */
struct davit_libpod_json_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_json_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_json_map. */
struct davit_libpod_json_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_json value;
};

/** Config: in Container.Config, ImageInspect.Config, ImageInspect.ContainerConfig, and elsewhere. */
struct davit_podman_config {
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
    /** "ExposedPorts": PortSet. */
    struct davit_podman_port_set exposed_ports;
    /** "Healthcheck": HealthcheckConfig. */
    struct davit_podman_healthcheck_config *healthcheck;
    /** "Hostname": string. */
    const char *hostname;
    /** "Image": string. */
    const char *image;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "MacAddress": string. */
    const char *mac_address;
    /** "NetworkDisabled": boolean. */
    enum davit_bool network_disabled;
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
    /** "User": string. */
    const char *user;
    /** "Volumes": map of JSON values. */
    struct davit_libpod_json_map volumes;
    /** "WorkingDir": string. */
    const char *working_dir;
};

/**
 * ConfigReference: in CreateRequest.ConfigFrom, DockerNetworkCreateOptions.ConfigFrom, Inspect.ConfigFrom, and
 * elsewhere.
 */
struct davit_libpod_config_reference {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Network": string. */
    const char *network;
};

/** EndpointIPAMConfig: in EndpointSettings.IPAMConfig. */
struct davit_libpod_endpoint_ipam_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "IPv4Address": string. */
    const char *ipv4_address;
    /** "IPv6Address": string. */
    const char *ipv6_address;
    /** "LinkLocalIPs": list of strings. */
    struct davit_string_list link_local_ips;
};

/**
 * EndpointSettings: in ConnectOptions.EndpointConfig, NetworkConnectOptions.EndpointConfig, NetworkSettings.Networks,
 * and elsewhere.
 */
struct davit_libpod_endpoint_settings {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Aliases": list of strings. */
    struct davit_string_list aliases;
    /** "DNSNames": list of strings, since 5.0.3. */
    struct davit_string_list dns_names;
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
    /** "GwPriority": integer, since 5.5.2. */
    struct davit_int gw_priority;
    /** "IPAMConfig": EndpointIPAMConfig. */
    struct davit_libpod_endpoint_ipam_config *ipam_config;
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
};

/**
 * DockerThrottleDevice: in HostConfig.BlkioDeviceReadBps, HostConfig.BlkioDeviceReadIOps,
 * HostConfig.BlkioDeviceWriteBps, and elsewhere.
 */
struct davit_libpod_docker_throttle_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Path": string. */
    const char *path;
    /** "Rate": unsigned integer. */
    struct davit_uint rate;
};

/** List of DockerThrottleDevice. */
struct davit_libpod_docker_throttle_device_list {
    /** NULL: unset. */
    struct davit_libpod_docker_throttle_device *items;
    /** How many. */
    size_t count;
};

/**
 * DockerWeightDevice: in HostConfig.BlkioWeightDevice, Resources.BlkioWeightDevice, UpdateConfig.BlkioWeightDevice, and
 * elsewhere.
 */
struct davit_libpod_docker_weight_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Path": string. */
    const char *path;
    /** "Weight": unsigned integer (uint16). */
    struct davit_uint weight;
};

/** List of DockerWeightDevice. */
struct davit_libpod_docker_weight_device_list {
    /** NULL: unset. */
    struct davit_libpod_docker_weight_device *items;
    /** How many. */
    size_t count;
};

/** List of unsigned integers. */
struct davit_libpod_uint_list {
    /** NULL: unset. */
    struct davit_uint *items;
    /** How many. */
    size_t count;
};

/** List of lists of strings. */
struct davit_libpod_string_list_list {
    /** NULL: unset. */
    struct davit_string_list *items;
    /** How many. */
    size_t count;
};

/**
 * DeviceRequest: in HostConfig.DeviceRequests, Resources.DeviceRequests, UpdateConfig.DeviceRequests, and elsewhere.
 */
struct davit_libpod_device_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Capabilities": list of lists of strings. */
    struct davit_libpod_string_list_list capabilities;
    /** "Count": integer. */
    struct davit_int count;
    /** "DeviceIDs": list of strings. */
    struct davit_string_list device_ids;
    /** "Driver": string. */
    const char *driver;
    /** "Options": map of strings. */
    struct davit_string_map options;
};

/** List of DeviceRequest. */
struct davit_libpod_device_request_list {
    /** NULL: unset. */
    struct davit_libpod_device_request *items;
    /** How many. */
    size_t count;
};

/** DeviceMapping: in HostConfig.Devices, Resources.Devices, UpdateConfig.Devices, and elsewhere. */
struct davit_libpod_device_mapping {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CgroupPermissions": string. */
    const char *cgroup_permissions;
    /** "PathInContainer": string. */
    const char *path_in_container;
    /** "PathOnHost": string. */
    const char *path_on_host;
};

/** List of DeviceMapping. */
struct davit_libpod_device_mapping_list {
    /** NULL: unset. */
    struct davit_libpod_device_mapping *items;
    /** How many. */
    size_t count;
};

/** RestartPolicy: in HostConfig.RestartPolicy, UpdateConfig.RestartPolicy, containerUpdateRequest.RestartPolicy. */
struct davit_libpod_restart_policy {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "MaximumRetryCount": integer. */
    struct davit_int maximum_retry_count;
    /** "Name": string. */
    const char *name;
};

/** Ulimit: in HostConfig.Ulimits, Resources.Ulimits, UpdateConfig.Ulimits, and elsewhere. */
struct davit_libpod_ulimit {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Hard": integer. */
    struct davit_int hard;
    /** "Name": string. */
    const char *name;
    /** "Soft": integer. */
    struct davit_int soft;
};

/** List of Ulimit. */
struct davit_libpod_ulimit_list {
    /** NULL: unset. */
    struct davit_libpod_ulimit *items;
    /** How many. */
    size_t count;
};

/** Map of EndpointSettings. */
struct davit_libpod_endpoint_settings_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_endpoint_settings_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_endpoint_settings_map. */
struct davit_libpod_endpoint_settings_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_libpod_endpoint_settings value;
};

/** LogConfigLibpod: in ContainerBasicConfig.log_configuration, SpecGenerator.log_configuration. */
struct davit_libpod_log_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "driver": string. */
    const char *driver;
    /** "options": map of strings. */
    struct davit_string_map options;
    /** "path": string. */
    const char *path;
    /** "size": integer. */
    struct davit_int size;
};

/** LinuxPersonality, since 3.4.2: in ContainerBasicConfig.personality, SpecGenerator.personality. */
struct davit_libpod_linux_personality {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "domain": string. */
    const char *domain;
    /** "flags": list of strings. */
    struct davit_string_list flags;
};

/**
 * Namespace: in ContainerBasicConfig.pidns, ContainerBasicConfig.utsns, ContainerCgroupConfig.cgroupns, and elsewhere.
 */
struct davit_libpod_namespace {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "nsmode": string. */
    const char *nsmode;
    /** "string": string, only 3.0.2. */
    const char *string;
    /** "value": string, since 3.1.0. */
    const char *value;
};

/** ContainerBasicConfig. */
struct davit_libpod_container_basic_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "annotations": map of strings. */
    struct davit_string_map annotations;
    /** "command": list of strings. */
    struct davit_string_list command;
    /** "conmon_pid_file": string. */
    const char *conmon_pid_file;
    /** "containerCreateCommand": list of strings. */
    struct davit_string_list container_create_command;
    /** "dependencyContainers": list of strings, since 3.2.1. */
    struct davit_string_list dependency_containers;
    /** "entrypoint": list of strings. */
    struct davit_string_list entrypoint;
    /** "env": map of strings. */
    struct davit_string_map env;
    /** "env_host": boolean. */
    enum davit_bool env_host;
    /** "envmerge": list of strings, since 4.3.1. */
    struct davit_string_list envmerge;
    /** "group_entry": string, since 4.5.1. */
    const char *group_entry;
    /** "hostname": string. */
    const char *hostname;
    /** "hostusers": list of strings, since 4.0.3. */
    struct davit_string_list hostusers;
    /** "httpproxy": boolean. */
    enum davit_bool httpproxy;
    /** "image_arch": string, 4.2.1 to 4.9.5. */
    const char *image_arch;
    /** "image_os": string, 4.2.1 to 4.9.5. */
    const char *image_os;
    /** "image_variant": string, 4.2.1 to 4.9.5. */
    const char *image_variant;
    /** "init_container_type": string, since 3.4.2. */
    const char *init_container_type;
    /** "labels": map of strings. */
    struct davit_string_map labels;
    /** "log_configuration": LogConfigLibpod. */
    struct davit_libpod_log_config *log_configuration;
    /** "manage_password": boolean, since 4.0.3. */
    enum davit_bool manage_password;
    /** "name": string. */
    const char *name;
    /** "namespace": string, 3.0.2 to 4.9.5. */
    const char *namespace_;
    /** "oci_runtime": string. */
    const char *oci_runtime;
    /** "passwd_entry": string, since 4.1.0. */
    const char *passwd_entry;
    /** "personality": LinuxPersonality, since 3.4.2. */
    struct davit_libpod_linux_personality *personality;
    /** "pidns": Namespace. */
    struct davit_libpod_namespace *pidns;
    /** "pod": string. */
    const char *pod;
    /** "raw_image_name": string, 3.0.2 to 4.9.5. */
    const char *raw_image_name;
    /** "remove": boolean. */
    enum davit_bool remove;
    /** "removeImage": boolean, since 5.3.2. */
    enum davit_bool remove_image;
    /** "restart_policy": string. */
    const char *restart_policy;
    /** "restart_tries": unsigned integer. */
    struct davit_uint restart_tries;
    /** "sdnotifyMode": string. */
    const char *sdnotify_mode;
    /** "secret_env": map of strings, since 3.2.1. */
    struct davit_string_map secret_env;
    /** "stdin": boolean. */
    enum davit_bool stdin_;
    /** "stop_signal": integer. */
    struct davit_int stop_signal;
    /** "stop_timeout": unsigned integer. */
    struct davit_uint stop_timeout;
    /** "sysctl": map of strings. */
    struct davit_string_map sysctl;
    /** "systemd": string. */
    const char *systemd;
    /** "terminal": boolean. */
    enum davit_bool terminal;
    /** "timeout": unsigned integer, since 3.2.1. */
    struct davit_uint timeout;
    /** "timezone": string. */
    const char *timezone;
    /** "unsetenv": list of strings, since 4.0.3. */
    struct davit_string_list unsetenv;
    /** "unsetenvall": boolean, since 4.0.3. */
    enum davit_bool unsetenvall;
    /** "utsns": Namespace. */
    struct davit_libpod_namespace *utsns;
};

/** ContainerCgroupConfig. */
struct davit_libpod_container_cgroup_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "cgroup_parent": string. */
    const char *cgroup_parent;
    /** "cgroupns": Namespace. */
    struct davit_libpod_namespace *cgroupns;
    /** "cgroups_mode": string. */
    const char *cgroups_mode;
};

/** ContainerChangeResponseItem, 3.0.2 to 4.5.1. */
struct davit_libpod_container_change_response_item {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Kind": unsigned integer (uint8); required. */
    struct davit_uint kind;
    /** "Path": string; required. */
    const char *path;
};

/** ContainerCreateCreatedBody, 3.0.2 to 4.4.4. */
struct davit_libpod_container_create_created_body {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string; required. */
    const char *id;
    /** "Warnings": list of strings; required. */
    struct davit_string_list warnings;
};

/** ContainerCreateResponse: in the answer of ContainerCreate, the answer of ContainerCreateLibpod. */
struct davit_libpod_container_create_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string; required. */
    const char *id;
    /** "Warnings": list of strings; required. */
    struct davit_string_list warnings;
};

/**
 * Schema2HealthConfig: in ContainerHealthCheckConfig.healthconfig, ImageData.Healthcheck,
 * InspectContainerConfig.Healthcheck, and elsewhere.
 */
struct davit_libpod_schema2_health_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Interval": integer. */
    struct davit_int interval;
    /** "Retries": integer. */
    struct davit_int retries;
    /** "StartInterval": integer, since 5.1.1. */
    struct davit_int start_interval;
    /** "StartPeriod": integer. */
    struct davit_int start_period;
    /** "Test": list of strings. */
    struct davit_string_list test;
    /** "Timeout": integer. */
    struct davit_int timeout;
};

/**
 * StartupHealthCheck, since 4.4.4: in ContainerHealthCheckConfig.startupHealthConfig,
 * InspectContainerConfig.StartupHealthCheck, SpecGenerator.startupHealthConfig.
 */
struct davit_libpod_startup_health_check {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Interval": integer. */
    struct davit_int interval;
    /** "Retries": integer. */
    struct davit_int retries;
    /** "StartInterval": integer, since 5.1.1. */
    struct davit_int start_interval;
    /** "StartPeriod": integer. */
    struct davit_int start_period;
    /** "Successes": integer. */
    struct davit_int successes;
    /** "Test": list of strings. */
    struct davit_string_list test;
    /** "Timeout": integer. */
    struct davit_int timeout;
};

/** ContainerHealthCheckConfig. */
struct davit_libpod_container_health_check_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
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
    /** "startupHealthConfig": StartupHealthCheck, since 4.4.4. */
    struct davit_libpod_startup_health_check *startup_health_config;
};

/**
 * PerNetworkOptions, since 4.0.3: in ContainerNetworkConfig.Networks, NetOptions.networks, PodNetworkConfig.Networks,
 * and elsewhere.
 */
struct davit_libpod_per_network_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "aliases": list of strings. */
    struct davit_string_list aliases;
    /** "interface_name": string. */
    const char *interface_name;
    /** "options": map of strings, since 5.4.2. */
    struct davit_string_map options;
    /** "static_ips": list of strings. */
    struct davit_string_list static_ips;
    /** "static_mac": string (string). */
    const char *static_mac;
};

/** Map of PerNetworkOptions. */
struct davit_libpod_per_network_options_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_per_network_options_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_per_network_options_map. */
struct davit_libpod_per_network_options_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_libpod_per_network_options value;
};

/** Map of lists of strings. */
struct davit_libpod_string_list_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_string_list_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_string_list_map. */
struct davit_libpod_string_list_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_string_list value;
};

/**
 * PortMapping: in ContainerNetworkConfig.portmappings, ListContainer.Ports, NetOptions.portmappings, and elsewhere.
 */
struct davit_libpod_port_mapping {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "container_port": unsigned integer (uint16). */
    struct davit_uint container_port;
    /** "host_ip": string. */
    const char *host_ip;
    /** "host_port": unsigned integer (uint16). */
    struct davit_uint host_port;
    /** "protocol": string. */
    const char *protocol;
    /** "range": unsigned integer (uint16). */
    struct davit_uint range;
};

/** List of PortMapping. */
struct davit_libpod_port_mapping_list {
    /** NULL: unset. */
    struct davit_libpod_port_mapping *items;
    /** How many. */
    size_t count;
};

/** ContainerNetworkConfig. */
struct davit_libpod_container_network_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Networks": map of PerNetworkOptions, since 4.0.3. */
    struct davit_libpod_per_network_options_map networks;
    /** "aliases": map of lists of strings, 3.0.2 to 3.4.7. */
    struct davit_libpod_string_list_map aliases;
    /** "base_hosts_file": string, since 5.0.3. */
    const char *base_hosts_file;
    /** "cni_networks": list of strings. */
    struct davit_string_list cni_networks;
    /** "dns_option": list of strings. */
    struct davit_string_list dns_option;
    /** "dns_search": list of strings. */
    struct davit_string_list dns_search;
    /** "dns_server": list of strings. */
    struct davit_string_list dns_server;
    /** "expose": any JSON value. */
    struct davit_json expose;
    /** "hostadd": list of strings. */
    struct davit_string_list hostadd;
    /** "netns": Namespace. */
    struct davit_libpod_namespace *netns;
    /** "network_options": map of lists of strings. */
    struct davit_libpod_string_list_map network_options;
    /** "portmappings": list of PortMapping. */
    struct davit_libpod_port_mapping_list portmappings;
    /** "publish_image_ports": boolean. */
    enum davit_bool publish_image_ports;
    /** "static_ip": string, 3.0.2 to 3.4.7. */
    const char *static_ip;
    /** "static_ipv6": string, 3.0.2 to 3.4.7. */
    const char *static_ipv6;
    /** "static_mac": string, 3.0.2 to 3.4.7. */
    const char *static_mac;
    /** "use_image_hostname": boolean, since 5.4.2. */
    enum davit_bool use_image_hostname;
    /** "use_image_hosts": boolean. */
    enum davit_bool use_image_hosts;
    /** "use_image_resolve_conf": boolean. */
    enum davit_bool use_image_resolve_conf;
};

/** ContainerNetworkStats, since 5.0.3: in ContainerStats.Network. */
struct davit_libpod_container_network_stats {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "RxBytes": unsigned integer. */
    struct davit_uint rx_bytes;
    /** "RxDropped": unsigned integer. */
    struct davit_uint rx_dropped;
    /** "RxErrors": unsigned integer. */
    struct davit_uint rx_errors;
    /** "RxPackets": unsigned integer. */
    struct davit_uint rx_packets;
    /** "TxBytes": unsigned integer. */
    struct davit_uint tx_bytes;
    /** "TxDropped": unsigned integer. */
    struct davit_uint tx_dropped;
    /** "TxErrors": unsigned integer. */
    struct davit_uint tx_errors;
    /** "TxPackets": unsigned integer. */
    struct davit_uint tx_packets;
};

/** LinuxIntelRdt, since 4.9.5: in ContainerResourceConfig.intelRdt, SpecGenerator.intelRdt. */
struct davit_libpod_linux_intel_rdt {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "closID": string. */
    const char *clos_id;
    /** "enableCMT": boolean. */
    enum davit_bool enable_cmt;
    /** "enableMBM": boolean. */
    enum davit_bool enable_mbm;
    /** "l3CacheSchema": string. */
    const char *l3_cache_schema;
    /** "memBwSchema": string. */
    const char *mem_bw_schema;
};

/** POSIXRlimit: in ContainerResourceConfig.r_limits, SpecGenerator.r_limits, UpdateEntities.r_limits. */
struct davit_libpod_posix_rlimit {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "hard": unsigned integer. */
    struct davit_uint hard;
    /** "soft": unsigned integer. */
    struct davit_uint soft;
    /** "type": string. */
    const char *type;
};

/** List of POSIXRlimit. */
struct davit_libpod_posix_rlimit_list {
    /** NULL: unset. */
    struct davit_libpod_posix_rlimit *items;
    /** How many. */
    size_t count;
};

/**
 * LinuxThrottleDevice: in ContainerResourceConfig.throttleReadBpsDevice,
 * ContainerResourceConfig.throttleReadIOPSDevice, ContainerResourceConfig.throttleWriteBpsDevice, and elsewhere.
 */
struct davit_libpod_linux_throttle_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "major": integer. */
    struct davit_int major_;
    /** "minor": integer. */
    struct davit_int minor_;
    /** "rate": unsigned integer. */
    struct davit_uint rate;
};

/** List of LinuxThrottleDevice. */
struct davit_libpod_linux_throttle_device_list {
    /** NULL: unset. */
    struct davit_libpod_linux_throttle_device *items;
    /** How many. */
    size_t count;
};

/**
 * LinuxWeightDevice: in ContainerResourceConfig.weightDevice, LinuxBlockIO.weightDevice, SpecGenerator.weightDevice.
 */
struct davit_libpod_linux_weight_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "leafWeight": unsigned integer (uint16). */
    struct davit_uint leaf_weight;
    /** "major": integer. */
    struct davit_int major_;
    /** "minor": integer. */
    struct davit_int minor_;
    /** "weight": unsigned integer (uint16). */
    struct davit_uint weight;
};

/** List of LinuxWeightDevice. */
struct davit_libpod_linux_weight_device_list {
    /** NULL: unset. */
    struct davit_libpod_linux_weight_device *items;
    /** How many. */
    size_t count;
};

/** LinuxBlockIO: in LinuxResources.blockIO, UpdateEntities.blockIO. */
struct davit_libpod_linux_block_io {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "leafWeight": unsigned integer (uint16). */
    struct davit_uint leaf_weight;
    /** "throttleReadBpsDevice": list of LinuxThrottleDevice. */
    struct davit_libpod_linux_throttle_device_list throttle_read_bps_device;
    /** "throttleReadIOPSDevice": list of LinuxThrottleDevice. */
    struct davit_libpod_linux_throttle_device_list throttle_read_iops_device;
    /** "throttleWriteBpsDevice": list of LinuxThrottleDevice. */
    struct davit_libpod_linux_throttle_device_list throttle_write_bps_device;
    /** "throttleWriteIOPSDevice": list of LinuxThrottleDevice. */
    struct davit_libpod_linux_throttle_device_list throttle_write_iops_device;
    /** "weight": unsigned integer (uint16). */
    struct davit_uint weight;
    /** "weightDevice": list of LinuxWeightDevice. */
    struct davit_libpod_linux_weight_device_list weight_device;
};

/** LinuxCPU: in LinuxResources.cpu, UpdateEntities.cpu. */
struct davit_libpod_linux_cpu {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "burst": unsigned integer, since 4.5.1. */
    struct davit_uint burst;
    /** "cpus": string. */
    const char *cpus;
    /** "idle": integer, since 4.4.4. */
    struct davit_int idle;
    /** "mems": string. */
    const char *mems;
    /** "period": unsigned integer. */
    struct davit_uint period;
    /** "quota": integer. */
    struct davit_int quota;
    /** "realtimePeriod": unsigned integer. */
    struct davit_uint realtime_period;
    /** "realtimeRuntime": integer. */
    struct davit_int realtime_runtime;
    /** "shares": unsigned integer. */
    struct davit_uint shares;
};

/**
 * LinuxDeviceCgroup: in ContainerStorageConfig.device_cgroup_rule, LinuxResources.devices,
 * SpecGenerator.device_cgroup_rule, and elsewhere.
 */
struct davit_libpod_linux_device_cgroup {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "access": string. */
    const char *access;
    /** "allow": boolean. */
    enum davit_bool allow;
    /** "major": integer. */
    struct davit_int major_;
    /** "minor": integer. */
    struct davit_int minor_;
    /** "type": string. */
    const char *type;
};

/** List of LinuxDeviceCgroup. */
struct davit_libpod_linux_device_cgroup_list {
    /** NULL: unset. */
    struct davit_libpod_linux_device_cgroup *items;
    /** How many. */
    size_t count;
};

/** LinuxHugepageLimit: in LinuxResources.hugepageLimits, UpdateEntities.hugepageLimits. */
struct davit_libpod_linux_hugepage_limit {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "limit": unsigned integer. */
    struct davit_uint limit;
    /** "pageSize": string. */
    const char *page_size;
};

/** List of LinuxHugepageLimit. */
struct davit_libpod_linux_hugepage_limit_list {
    /** NULL: unset. */
    struct davit_libpod_linux_hugepage_limit *items;
    /** How many. */
    size_t count;
};

/** LinuxMemory: in LinuxResources.memory, UpdateEntities.memory. */
struct davit_libpod_linux_memory {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "checkBeforeUpdate": boolean, since 4.5.1. */
    enum davit_bool check_before_update;
    /** "disableOOMKiller": boolean. */
    enum davit_bool disable_oom_killer;
    /** "kernel": integer. */
    struct davit_int kernel;
    /** "kernelTCP": integer. */
    struct davit_int kernel_tcp;
    /** "limit": integer. */
    struct davit_int limit;
    /** "reservation": integer. */
    struct davit_int reservation;
    /** "swap": integer. */
    struct davit_int swap;
    /** "swappiness": unsigned integer. */
    struct davit_uint swappiness;
    /** "useHierarchy": boolean. */
    enum davit_bool use_hierarchy;
};

/** LinuxInterfacePriority: in LinuxNetwork.priorities. */
struct davit_libpod_linux_interface_priority {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "name": string. */
    const char *name;
    /** "priority": unsigned integer (uint32). */
    struct davit_uint priority;
};

/** List of LinuxInterfacePriority. */
struct davit_libpod_linux_interface_priority_list {
    /** NULL: unset. */
    struct davit_libpod_linux_interface_priority *items;
    /** How many. */
    size_t count;
};

/** LinuxNetwork: in LinuxResources.network, UpdateEntities.network. */
struct davit_libpod_linux_network {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "classID": unsigned integer (uint32). */
    struct davit_uint class_id;
    /** "priorities": list of LinuxInterfacePriority. */
    struct davit_libpod_linux_interface_priority_list priorities;
};

/** LinuxPids: in LinuxResources.pids, UpdateEntities.pids. */
struct davit_libpod_linux_pids {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "limit": integer. */
    struct davit_int limit;
};

/** LinuxRdma: in LinuxResources.rdma, UpdateEntities.rdma. */
struct davit_libpod_linux_rdma {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "hcaHandles": unsigned integer (uint32). */
    struct davit_uint hca_handles;
    /** "hcaObjects": unsigned integer (uint32). */
    struct davit_uint hca_objects;
};

/** Map of LinuxRdma. */
struct davit_libpod_linux_rdma_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_linux_rdma_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_linux_rdma_map. */
struct davit_libpod_linux_rdma_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_libpod_linux_rdma value;
};

/**
 * LinuxResources: in ContainerResourceConfig.resource_limits, PodResourceConfig.resource_limits,
 * PodSpecGenerator.resource_limits, and elsewhere.
 */
struct davit_libpod_linux_resources {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "blockIO": LinuxBlockIO. */
    struct davit_libpod_linux_block_io *block_io;
    /** "cpu": LinuxCPU. */
    struct davit_libpod_linux_cpu *cpu;
    /** "devices": list of LinuxDeviceCgroup. */
    struct davit_libpod_linux_device_cgroup_list devices;
    /** "hugepageLimits": list of LinuxHugepageLimit. */
    struct davit_libpod_linux_hugepage_limit_list hugepage_limits;
    /** "memory": LinuxMemory. */
    struct davit_libpod_linux_memory *memory;
    /** "network": LinuxNetwork. */
    struct davit_libpod_linux_network *network;
    /** "pids": LinuxPids. */
    struct davit_libpod_linux_pids *pids;
    /** "rdma": map of LinuxRdma. */
    struct davit_libpod_linux_rdma_map rdma;
    /** "unified": map of strings. */
    struct davit_string_map unified;
};

/** Map of LinuxThrottleDevice. */
struct davit_libpod_linux_throttle_device_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_linux_throttle_device_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_linux_throttle_device_map. */
struct davit_libpod_linux_throttle_device_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_libpod_linux_throttle_device value;
};

/** Map of LinuxWeightDevice. */
struct davit_libpod_linux_weight_device_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_linux_weight_device_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_linux_weight_device_map. */
struct davit_libpod_linux_weight_device_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_libpod_linux_weight_device value;
};

/** ContainerResourceConfig. */
struct davit_libpod_container_resource_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "cpu_period": unsigned integer, 3.4.2 to 4.9.5. */
    struct davit_uint cpu_period;
    /** "cpu_quota": integer, 3.4.2 to 4.9.5. */
    struct davit_int cpu_quota;
    /** "intelRdt": LinuxIntelRdt, since 4.9.5. */
    struct davit_libpod_linux_intel_rdt *intel_rdt;
    /** "oom_score_adj": integer. */
    struct davit_int oom_score_adj;
    /** "r_limits": list of POSIXRlimit. */
    struct davit_libpod_posix_rlimit_list r_limits;
    /** "resource_limits": LinuxResources. */
    struct davit_libpod_linux_resources *resource_limits;
    /** "throttleReadBpsDevice": map of LinuxThrottleDevice. */
    struct davit_libpod_linux_throttle_device_map throttle_read_bps_device;
    /** "throttleReadIOPSDevice": map of LinuxThrottleDevice. */
    struct davit_libpod_linux_throttle_device_map throttle_read_iops_device;
    /** "throttleWriteBpsDevice": map of LinuxThrottleDevice. */
    struct davit_libpod_linux_throttle_device_map throttle_write_bps_device;
    /** "throttleWriteIOPSDevice": map of LinuxThrottleDevice. */
    struct davit_libpod_linux_throttle_device_map throttle_write_iops_device;
    /** "unified": map of strings. */
    struct davit_string_map unified;
    /** "weightDevice": map of LinuxWeightDevice. */
    struct davit_libpod_linux_weight_device_map weight_device;
};

/**
 * IDMappingOptions: in ContainerSecurityConfig.idmappings, PodSecurityConfig.idmappings, PodSpecGenerator.idmappings,
 * and elsewhere.
 */
struct davit_libpod_id_mapping_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AutoUserNs": boolean. */
    enum davit_bool auto_user_ns;
    /** "AutoUserNsOpts": AutoUserNsOptions. */
    struct davit_libpod_auto_user_ns_options *auto_user_ns_opts;
    /** "GIDMap": list of IDMap. */
    struct davit_libpod_id_map_list gid_map;
    /** "HostGIDMapping": boolean. */
    enum davit_bool host_gid_mapping;
    /** "HostUIDMapping": boolean. */
    enum davit_bool host_uid_mapping;
    /** "UIDMap": list of IDMap. */
    struct davit_libpod_id_map_list uid_map;
};

/** ContainerSecurityConfig. */
struct davit_libpod_container_security_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "apparmor_profile": string. */
    const char *apparmor_profile;
    /** "cap_add": list of strings. */
    struct davit_string_list cap_add;
    /** "cap_drop": list of strings. */
    struct davit_string_list cap_drop;
    /** "groups": list of strings. */
    struct davit_string_list groups;
    /** "idmappings": IDMappingOptions. */
    struct davit_libpod_id_mapping_options *idmappings;
    /** "label_nested": boolean, since 4.5.1. */
    enum davit_bool label_nested;
    /** "mask": list of strings. */
    struct davit_string_list mask;
    /** "no_new_privileges": boolean. */
    enum davit_bool no_new_privileges;
    /** "privileged": boolean. */
    enum davit_bool privileged;
    /** "procfs_opts": list of strings. */
    struct davit_string_list procfs_opts;
    /** "read_only_filesystem": boolean. */
    enum davit_bool read_only_filesystem;
    /** "read_write_tmpfs": boolean, since 4.4.4. */
    enum davit_bool read_write_tmpfs;
    /** "seccomp_policy": string. */
    const char *seccomp_policy;
    /** "seccomp_profile_path": string. */
    const char *seccomp_profile_path;
    /** "selinux_opts": list of strings. */
    struct davit_string_list selinux_opts;
    /** "umask": string. */
    const char *umask;
    /** "unmask": list of strings. */
    struct davit_string_list unmask;
    /** "user": string. */
    const char *user;
    /** "userns": Namespace. */
    struct davit_libpod_namespace *userns;
};

/** Map of ContainerNetworkStats. */
struct davit_libpod_container_network_stats_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_container_network_stats_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_container_network_stats_map. */
struct davit_libpod_container_network_stats_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_libpod_container_network_stats value;
};

/** ContainerStats, since 4.1.1. */
struct davit_libpod_container_stats {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AvgCPU": number (double). */
    struct davit_double avg_cpu;
    /** "BlockInput": unsigned integer. */
    struct davit_uint block_input;
    /** "BlockOutput": unsigned integer. */
    struct davit_uint block_output;
    /** "CPU": number (double). */
    struct davit_double cpu;
    /** "CPUNano": unsigned integer. */
    struct davit_uint cpu_nano;
    /** "CPUSystemNano": unsigned integer. */
    struct davit_uint cpu_system_nano;
    /** "ContainerID": string. */
    const char *container_id;
    /** "Duration": unsigned integer. */
    struct davit_uint duration;
    /** "MemLimit": unsigned integer. */
    struct davit_uint mem_limit;
    /** "MemPerc": number (double). */
    struct davit_double mem_perc;
    /** "MemUsage": unsigned integer. */
    struct davit_uint mem_usage;
    /** "Name": string. */
    const char *name;
    /** "NetInput": unsigned integer, 4.1.1 to 4.9.5. */
    struct davit_uint net_input;
    /** "NetOutput": unsigned integer, 4.1.1 to 4.9.5. */
    struct davit_uint net_output;
    /** "Network": map of ContainerNetworkStats, since 5.0.3. */
    struct davit_libpod_container_network_stats_map network;
    /** "PIDs": unsigned integer. */
    struct davit_uint pids;
    /** "PerCPU": list of unsigned integers. */
    struct davit_libpod_uint_list per_cpu;
    /** "SystemNano": unsigned integer. */
    struct davit_uint system_nano;
    /** "UpTime": integer. */
    struct davit_int up_time;
};

/** List of ArtifactVolume. */
struct davit_libpod_artifact_volume_list {
    /** NULL: unset. */
    struct davit_libpod_artifact_volume *items;
    /** How many. */
    size_t count;
};

/**
 * LinuxDevice: in ContainerStorageConfig.devices, ContainerStorageConfig.host_device_list, SpecGenerator.devices, and
 * elsewhere.
 */
struct davit_libpod_linux_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "fileMode": unsigned integer (uint32). */
    struct davit_uint file_mode;
    /** "gid": unsigned integer (uint32). */
    struct davit_uint gid;
    /** "major": integer. */
    struct davit_int major_;
    /** "minor": integer. */
    struct davit_int minor_;
    /** "path": string. */
    const char *path;
    /** "type": string. */
    const char *type;
    /** "uid": unsigned integer (uint32). */
    struct davit_uint uid;
};

/** List of LinuxDevice. */
struct davit_libpod_linux_device_list {
    /** NULL: unset. */
    struct davit_libpod_linux_device *items;
    /** How many. */
    size_t count;
};

/**
 * ImageVolume: in ContainerStorageConfig.image_volumes, PodSpecGenerator.image_volumes, PodStorageConfig.image_volumes,
 * and elsewhere.
 */
struct davit_libpod_image_volume {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Destination": string. */
    const char *destination;
    /** "ReadWrite": boolean. */
    enum davit_bool read_write;
    /** "Source": string. */
    const char *source;
    /** "subPath": string, since 5.1.1. */
    const char *sub_path;
};

/** List of ImageVolume. */
struct davit_libpod_image_volume_list {
    /** NULL: unset. */
    struct davit_libpod_image_volume *items;
    /** How many. */
    size_t count;
};

/** LinuxIDMapping, since 4.4.4: in Mount.gidMappings, Mount.uidMappings. */
struct davit_libpod_linux_id_mapping {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "containerID": unsigned integer (uint32). */
    struct davit_uint container_id;
    /** "hostID": unsigned integer (uint32). */
    struct davit_uint host_id;
    /** "size": unsigned integer (uint32). */
    struct davit_uint size;
};

/** List of LinuxIDMapping. */
struct davit_libpod_linux_id_mapping_list {
    /** NULL: unset. */
    struct davit_libpod_linux_id_mapping *items;
    /** How many. */
    size_t count;
};

/** Mount: in ContainerStorageConfig.mounts, PodSpecGenerator.mounts, PodStorageConfig.mounts, and elsewhere. */
struct davit_libpod_mount {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "destination": string. */
    const char *destination;
    /** "gidMappings": list of LinuxIDMapping, since 4.4.4. */
    struct davit_libpod_linux_id_mapping_list gid_mappings;
    /** "options": list of strings. */
    struct davit_string_list options;
    /** "source": string. */
    const char *source;
    /** "type": string. */
    const char *type;
    /** "uidMappings": list of LinuxIDMapping, since 4.4.4. */
    struct davit_libpod_linux_id_mapping_list uid_mappings;
};

/** List of Mount. */
struct davit_libpod_mount_list {
    /** NULL: unset. */
    struct davit_libpod_mount *items;
    /** How many. */
    size_t count;
};

/**
 * OverlayVolume: in ContainerStorageConfig.overlay_volumes, PodSpecGenerator.overlay_volumes,
 * PodStorageConfig.overlay_volumes, and elsewhere.
 */
struct davit_libpod_overlay_volume {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "destination": string. */
    const char *destination;
    /** "options": list of strings, since 3.1.0. */
    struct davit_string_list options;
    /** "source": string. */
    const char *source;
};

/** List of OverlayVolume. */
struct davit_libpod_overlay_volume_list {
    /** NULL: unset. */
    struct davit_libpod_overlay_volume *items;
    /** How many. */
    size_t count;
};

/** Secret, since 3.2.3: in ContainerStorageConfig.secrets, SpecGenerator.secrets. */
struct davit_libpod_secret {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "GID": unsigned integer (uint32). */
    struct davit_uint gid;
    /** "Mode": unsigned integer (uint32). */
    struct davit_uint mode;
    /** "Source": string. */
    const char *source;
    /** "Target": string, since 3.4.4. */
    const char *target;
    /** "UID": unsigned integer (uint32). */
    struct davit_uint uid;
};

/** List of Secret. */
struct davit_libpod_secret_list {
    /** NULL: unset. */
    struct davit_libpod_secret *items;
    /** How many. */
    size_t count;
};

/**
 * NamedVolume: in ContainerStorageConfig.volumes, PodSpecGenerator.volumes, PodStorageConfig.volumes, and elsewhere.
 */
struct davit_libpod_named_volume {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Dest": string. */
    const char *dest;
    /** "IsAnonymous": boolean, since 4.3.1. */
    enum davit_bool is_anonymous;
    /** "Name": string. */
    const char *name;
    /** "Options": list of strings. */
    struct davit_string_list options;
    /** "SubPath": string, since 4.4.4. */
    const char *sub_path;
};

/** List of NamedVolume. */
struct davit_libpod_named_volume_list {
    /** NULL: unset. */
    struct davit_libpod_named_volume *items;
    /** How many. */
    size_t count;
};

/** ContainerStorageConfig. */
struct davit_libpod_container_storage_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "artifact_volumes": list of ArtifactVolume, since 5.5.2. */
    struct davit_libpod_artifact_volume_list artifact_volumes;
    /** "chroot_directories": list of strings, since 4.1.0. */
    struct davit_string_list chroot_directories;
    /** "create_working_dir": boolean, since 3.4.4. */
    enum davit_bool create_working_dir;
    /** "device_cgroup_rule": list of LinuxDeviceCgroup, since 3.3.1. */
    struct davit_libpod_linux_device_cgroup_list device_cgroup_rule;
    /** "devices": list of LinuxDevice. */
    struct davit_libpod_linux_device_list devices;
    /** "devices_from": list of strings, since 4.0.3. */
    struct davit_string_list devices_from;
    /** "host_device_list": list of LinuxDevice, since 4.0.3. */
    struct davit_libpod_linux_device_list host_device_list;
    /** "image": string. */
    const char *image;
    /** "image_arch": string, since 5.0.3. */
    const char *image_arch;
    /** "image_os": string, since 5.0.3. */
    const char *image_os;
    /** "image_variant": string, since 5.0.3. */
    const char *image_variant;
    /** "image_volume_mode": string. */
    const char *image_volume_mode;
    /** "image_volumes": list of ImageVolume. */
    struct davit_libpod_image_volume_list image_volumes;
    /** "init": boolean. */
    enum davit_bool init;
    /** "init_path": string. */
    const char *init_path;
    /** "ipcns": Namespace. */
    struct davit_libpod_namespace *ipcns;
    /** "mounts": list of Mount. */
    struct davit_libpod_mount_list mounts;
    /** "overlay_volumes": list of OverlayVolume. */
    struct davit_libpod_overlay_volume_list overlay_volumes;
    /** "raw_image_name": string, since 5.0.3. */
    const char *raw_image_name;
    /** "rootfs": string. */
    const char *rootfs;
    /** "rootfs_mapping": string, since 4.5.1. */
    const char *rootfs_mapping;
    /** "rootfs_overlay": boolean, since 4.0.3. */
    enum davit_bool rootfs_overlay;
    /** "rootfs_propagation": string. */
    const char *rootfs_propagation;
    /** "secrets": list of strings, 3.1.0 to 3.2.1. */
    struct davit_string_list secrets_until_3_2_1;
    /** "secrets": list of Secret, since 3.2.3. */
    struct davit_libpod_secret_list secrets;
    /** "shm_size": integer. */
    struct davit_int shm_size;
    /** "shm_size_systemd": integer, since 4.5.1. */
    struct davit_int shm_size_systemd;
    /** "storage_opts": map of strings, since 4.0.3. */
    struct davit_string_map storage_opts;
    /** "volatile": boolean, since 3.2.1. */
    enum davit_bool volatile_;
    /** "volumes": list of NamedVolume. */
    struct davit_libpod_named_volume_list volumes;
    /** "volumes_from": list of strings. */
    struct davit_string_list volumes_from;
    /** "work_dir": string. */
    const char *work_dir;
};

/** ContainerTopOKBody: in the answer of ContainerTop, the answer of ContainerTopLibpod. */
struct davit_libpod_container_top_ok_body {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Processes": list of lists of strings. */
    struct davit_libpod_string_list_list processes;
    /** "Titles": list of strings. */
    struct davit_string_list titles;
};

/** ContainerUpdateOKBody, 3.0.2 to 5.4.2. */
struct davit_libpod_container_update_ok_body {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Warnings": list of strings; required. */
    struct davit_string_list warnings;
};

/** ContainerWaitOKBodyError, 3.0.2 to 4.4.4: in ContainerWaitOKBody.Error. */
struct davit_libpod_container_wait_ok_body_error {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Message": string. */
    const char *message;
};

/** ContainerWaitOKBody, 3.0.2 to 4.4.4. */
struct davit_libpod_container_wait_ok_body {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Error": ContainerWaitOKBodyError; required. */
    struct davit_libpod_container_wait_ok_body_error *error;
    /** "StatusCode": integer; required. */
    struct davit_int status_code;
};

/** IPAMConfig: in IPAM.Config. */
struct davit_libpod_ipam_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AuxiliaryAddresses": map of strings. */
    struct davit_string_map auxiliary_addresses;
    /** "Gateway": string. */
    const char *gateway;
    /** "IPRange": string. */
    const char *ip_range;
    /** "Subnet": string. */
    const char *subnet;
};

/** List of IPAMConfig. */
struct davit_libpod_ipam_config_list {
    /** NULL: unset. */
    struct davit_libpod_ipam_config *items;
    /** How many. */
    size_t count;
};

/** IPAM: in CreateRequest.IPAM, DockerNetworkCreateOptions.IPAM, Inspect.IPAM, and elsewhere. */
struct davit_libpod_ipam {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Config": list of IPAMConfig. */
    struct davit_libpod_ipam_config_list config;
    /** "Driver": string. */
    const char *driver;
    /** "Options": map of strings. */
    struct davit_string_map options;
};

/** CreateResponse, since 4.5.1. */
struct davit_libpod_create_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string; required. */
    const char *id;
    /** "Warnings": list of strings; required. */
    struct davit_string_list warnings;
};

/** DNS, 3.0.2 to 3.4.7: in NetConf.dns. */
struct davit_libpod_dns {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "domain": string. */
    const char *domain;
    /** "nameservers": list of strings. */
    struct davit_string_list nameservers;
    /** "options": list of strings. */
    struct davit_string_list options;
    /** "search": list of strings. */
    struct davit_string_list search;
};

/**
 * DisconnectOptions: in the body of NetworkDisconnect, the body of NetworkDisconnectLibpod,
 * NetworkDisconnectRequest.Body.
 */
struct davit_libpod_disconnect_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Container": string. */
    const char *container;
    /** "Force": boolean. */
    enum davit_bool force;
};

/** DockerContainerTopOKBody, 3.0.2 to 5.4.2. */
struct davit_libpod_docker_container_top_ok_body {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Processes": list of lists of strings; required. */
    struct davit_libpod_string_list_list processes;
    /** "Titles": list of strings; required. */
    struct davit_string_list titles;
};

/** DockerDriverData: in ImageInspect.GraphDriver, InspectResponse.GraphDriver. */
struct davit_podman_docker_driver_data {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Data": map of strings; required. */
    struct davit_string_map data;
    /** "Name": string; required. */
    const char *name;
};

/** DockerIDResponse, since 5.5.2. */
struct davit_libpod_docker_id_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string; required. */
    const char *id;
};

/** DockerNetworkCreateOptions. */
struct davit_libpod_docker_network_create_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Attachable": boolean. */
    enum davit_bool attachable;
    /** "CheckDuplicate": boolean, 3.0.2 to 5.1.1. */
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
    /** "Options": map of strings. */
    struct davit_string_map options;
    /** "Scope": string. */
    const char *scope;
};

/** DockerVolumeCreateOptions, since 4.5.1. */
struct davit_libpod_docker_volume_create_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ClusterVolumeSpec": ClusterVolumeSpec. */
    struct davit_libpod_cluster_volume_spec *cluster_volume_spec;
    /** "Driver": string. */
    const char *driver;
    /** "DriverOpts": map of strings. */
    struct davit_string_map driver_opts;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
};

/** DriverData: in ImageData.GraphDriver, InspectContainerData.GraphDriver. */
struct davit_libpod_driver_data {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Data": map of strings. */
    struct davit_string_map data;
    /** "Name": string. */
    const char *name;
};

/** ErrorModel, since 4.1.1. */
struct davit_libpod_error_model {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "cause": string. */
    const char *cause;
    /** "message": string. */
    const char *message;
    /** "response": integer; 400 or more. */
    struct davit_int response;
};

/** ErrorResponse. */
struct davit_libpod_error_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "message": string; required. */
    const char *message;
};

/** FilesystemChange: in the answer of ContainerChangesLibpod, the answer of ImageChangesLibpod. */
struct davit_libpod_filesystem_change {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Kind": unsigned integer (uint8); required. */
    struct davit_uint kind;
    /** "Path": string; required. */
    const char *path;
};

/** HistoryResponse: in the answer of ImageHistory, the answer of ImageHistoryLibpod. */
struct davit_libpod_history_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Comment": string. */
    const char *comment;
    /** "Created": integer. */
    struct davit_int created;
    /** "CreatedBy": string. */
    const char *created_by;
    /** "Id": string. */
    const char *id;
    /** "Size": integer. */
    struct davit_int size;
    /** "Tags": list of strings. */
    struct davit_string_list tags;
};

/** HistoryResponseItem. */
struct davit_libpod_history_response_item {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Comment": string; required. */
    const char *comment;
    /** "Created": integer; required. */
    struct davit_int created;
    /** "CreatedBy": string; required. */
    const char *created_by;
    /** "Id": string; required. */
    const char *id;
    /** "Size": integer; required. */
    struct davit_int size;
    /** "Tags": list of strings; required. */
    struct davit_string_list tags;
};

/**
 * IDResponse: in the answer of ContainerExec, the answer of ContainerExecLibpod, the answer of ImageCommit, and
 * elsewhere.
 */
struct davit_libpod_id_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string; required. */
    const char *id;
};

/** IPNet, since 4.0.3. */
struct davit_libpod_ip_net {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "IP": string. */
    const char *ip;
    /** "Mask": string. */
    const char *mask;
};

/** ImageDeleteResponse, 3.0.2 to 3.1.2. */
struct davit_libpod_image_delete_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "deleted": string. */
    const char *deleted;
    /** "untagged": list of strings. */
    struct davit_string_list untagged;
};

/** List of JSON values. */
struct davit_libpod_json_list {
    /** NULL: unset. */
    struct davit_json *items;
    /** How many. */
    size_t count;
};

/**
 * InspectBlkioThrottleDevice: in InspectContainerHostConfig.BlkioDeviceReadBps,
 * InspectContainerHostConfig.BlkioDeviceReadIOps, InspectContainerHostConfig.BlkioDeviceWriteBps, and elsewhere.
 */
struct davit_libpod_inspect_blkio_throttle_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Path": string. */
    const char *path;
    /** "Rate": unsigned integer. */
    struct davit_uint rate;
};

/** InspectBlkioWeightDevice: in InspectContainerHostConfig.BlkioWeightDevice, InspectPodData.blkio_weight_device. */
struct davit_libpod_inspect_blkio_weight_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Path": string. */
    const char *path;
    /** "Weight": unsigned integer (uint16). */
    struct davit_uint weight;
};

/** List of InspectBlkioThrottleDevice. */
struct davit_libpod_inspect_blkio_throttle_device_list {
    /** NULL: unset. */
    struct davit_libpod_inspect_blkio_throttle_device *items;
    /** How many. */
    size_t count;
};

/** List of InspectBlkioWeightDevice. */
struct davit_libpod_inspect_blkio_weight_device_list {
    /** NULL: unset. */
    struct davit_libpod_inspect_blkio_weight_device *items;
    /** How many. */
    size_t count;
};

/** InspectDevice: in InspectContainerHostConfig.Devices, InspectPodData.devices. */
struct davit_libpod_inspect_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CgroupPermissions": string. */
    const char *cgroup_permissions;
    /** "PathInContainer": string. */
    const char *path_in_container;
    /** "PathOnHost": string. */
    const char *path_on_host;
};

/** List of InspectDevice. */
struct davit_libpod_inspect_device_list {
    /** NULL: unset. */
    struct davit_libpod_inspect_device *items;
    /** How many. */
    size_t count;
};

/**
 * InspectHostPort: in InspectContainerHostConfig.PortBindings, InspectNetworkSettings.Ports,
 * InspectPodInfraConfig.PortBindings.
 */
struct davit_libpod_inspect_host_port {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "HostIp": string. */
    const char *host_ip;
    /** "HostPort": string. */
    const char *host_port;
};

/** List of InspectHostPort. */
struct davit_libpod_inspect_host_port_list {
    /** NULL: unset. */
    struct davit_libpod_inspect_host_port *items;
    /** How many. */
    size_t count;
};

/** Map of lists of InspectHostPort. */
struct davit_libpod_inspect_host_port_list_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_inspect_host_port_list_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_inspect_host_port_list_map. */
struct davit_libpod_inspect_host_port_list_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_libpod_inspect_host_port_list value;
};

/** InspectMount: in InspectContainerData.Mounts, InspectPodData.mounts. */
struct davit_libpod_inspect_mount {
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
    /** "Options": list of strings. */
    struct davit_string_list options;
    /** "Propagation": string. */
    const char *propagation;
    /** "RW": boolean. */
    enum davit_bool rw;
    /** "Source": string. */
    const char *source;
    /** "SubPath": string, since 5.3.2. */
    const char *sub_path;
    /** "Type": string. */
    const char *type;
};

/** List of InspectMount. */
struct davit_libpod_inspect_mount_list {
    /** NULL: unset. */
    struct davit_libpod_inspect_mount *items;
    /** How many. */
    size_t count;
};

/** InspectExecProcess: in InspectExecSession.ProcessConfig. */
struct davit_libpod_inspect_exec_process {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "arguments": list of strings. */
    struct davit_string_list arguments;
    /** "entrypoint": string. */
    const char *entrypoint;
    /** "privileged": boolean. */
    enum davit_bool privileged;
    /** "tty": boolean. */
    enum davit_bool tty;
    /** "user": string. */
    const char *user;
};

/** InspectExecSession: in the answer of ExecInspect, the answer of ExecInspectLibpod. */
struct davit_libpod_inspect_exec_session {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CanRemove": boolean. */
    enum davit_bool can_remove;
    /** "ContainerID": string. */
    const char *container_id;
    /** "DetachKeys": string. */
    const char *detach_keys;
    /** "ExitCode": integer. */
    struct davit_int exit_code;
    /** "ID": string. */
    const char *id;
    /** "OpenStderr": boolean. */
    enum davit_bool open_stderr;
    /** "OpenStdin": boolean. */
    enum davit_bool open_stdin;
    /** "OpenStdout": boolean. */
    enum davit_bool open_stdout;
    /** "Pid": integer. */
    struct davit_int pid;
    /** "ProcessConfig": InspectExecProcess. */
    struct davit_libpod_inspect_exec_process *process_config;
    /** "Running": boolean. */
    enum davit_bool running;
};

/** Map of booleans. */
struct davit_libpod_bool_map {
    /** As they came; NULL: unset. */
    struct davit_libpod_bool_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_libpod_bool_map. */
struct davit_libpod_bool_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    enum davit_bool value;
};

/** NetConf, 3.0.2 to 3.4.7: in NetworkConfig.Network. */
struct davit_libpod_net_conf {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "capabilities": map of booleans. */
    struct davit_libpod_bool_map capabilities;
    /** "cniVersion": string. */
    const char *cni_version;
    /** "dns": DNS. */
    struct davit_libpod_dns *dns;
    /** "ipam": IPAM. */
    struct davit_libpod_ipam *ipam;
    /** "name": string. */
    const char *name;
    /** "prevResult": map of JSON values. */
    struct davit_libpod_json_map prev_result;
    /** "type": string. */
    const char *type;
};

/** NetworkConfig, 3.0.2 to 3.4.7: in LibcniNetworkConfigList.Plugins, NetworkListReport.Plugins. */
struct davit_libpod_network_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Bytes": string. */
    const char *bytes;
    /** "Network": NetConf. */
    struct davit_libpod_net_conf *network;
};

/** List of NetworkConfig. */
struct davit_libpod_network_config_list {
    /** NULL: unset. */
    struct davit_libpod_network_config *items;
    /** How many. */
    size_t count;
};

/** LibcniNetworkConfigList, 3.3.1 to 3.4.7. */
struct davit_libpod_libcni_network_config_list {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Bytes": string. */
    const char *bytes;
    /** "CNIVersion": string. */
    const char *cni_version;
    /** "DisableCheck": boolean. */
    enum davit_bool disable_check;
    /** "Name": string. */
    const char *name;
    /** "Plugins": list of NetworkConfig. */
    struct davit_libpod_network_config_list plugins;
};

/**
 * LibpodImagesRemoveReport: in the answer of ImageDeleteAllLibpod, the answer of ImageDeleteLibpod, the answer of
 * ManifestDeleteLibpod.
 */
struct davit_libpod_images_remove_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Deleted": list of strings. */
    struct davit_string_list deleted;
    /** "Errors": list of strings. */
    struct davit_string_list errors;
    /** "ExitCode": integer. */
    struct davit_int exit_code;
    /** "Untagged": list of strings. */
    struct davit_string_list untagged;
};

/** Version: in LibpodInfo.version, SystemComponentVersion.Client, SystemComponentVersion.Server. */
struct davit_libpod_version {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "APIVersion": string. */
    const char *api_version;
    /** "BuildOrigin": string, since 5.4.2. */
    const char *build_origin;
    /** "Built": integer. */
    struct davit_int built;
    /** "BuiltTime": string. */
    const char *built_time;
    /** "GitCommit": string. */
    const char *git_commit;
    /** "GoVersion": string. */
    const char *go_version;
    /** "Os": string, since 4.1.0. */
    const char *os;
    /** "OsArch": string. */
    const char *os_arch;
    /** "Version": string. */
    const char *version;
};

/** LinuxBlockIODevice. */
struct davit_libpod_linux_block_io_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "major": integer. */
    struct davit_int major_;
    /** "minor": integer. */
    struct davit_int minor_;
};

/** List, 3.0.2 to 3.1.0: in List.Clone. */
struct davit_libpod_list {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Clone": List. */
    struct davit_libpod_list *clone;
    /** "Instances": list of strings. */
    struct davit_string_list instances;
    /** "MIMEType": string. */
    const char *mime_type;
};

/** ListRegistriesReport, 3.0.2 to 3.3.1. */
struct davit_libpod_list_registries_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Registries": list of strings. */
    struct davit_string_list registries;
};

/** UsageData: in Volume.UsageData. */
struct davit_libpod_usage_data {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "RefCount": integer; required. */
    struct davit_int ref_count;
    /** "Size": integer; required. */
    struct davit_int size;
};

/** Volume: in the answer of VolumeCreate, the answer of VolumeInspect, ListResponse.Volumes, and elsewhere. */
struct davit_libpod_volume {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ClusterVolume": ClusterVolume, since 4.5.1. */
    struct davit_libpod_cluster_volume *cluster_volume;
    /** "CreatedAt": string. */
    const char *created_at;
    /** "Driver": string; required. */
    const char *driver;
    /** "Labels": map of strings; required. */
    struct davit_string_map labels;
    /** "Mountpoint": string; required. */
    const char *mountpoint;
    /** "Name": string; required. */
    const char *name;
    /** "Options": map of strings; required. */
    struct davit_string_map options;
    /** "Scope": string; required. */
    const char *scope;
    /** "Status": map of JSON values. */
    struct davit_libpod_json_map status;
    /** "UsageData": UsageData. */
    struct davit_libpod_usage_data *usage_data;
};

/** List of Volume. */
struct davit_libpod_volume_list {
    /** NULL: unset. */
    struct davit_libpod_volume *items;
    /** How many. */
    size_t count;
};

/** ManifestAddArtifactOptions, since 5.0.3. */
struct davit_libpod_manifest_add_artifact_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "annotation": list of strings. */
    struct davit_string_list annotation;
    /** "annotations": map of strings. */
    struct davit_string_map annotations;
    /** "arch": string. */
    const char *arch;
    /** "artifact_annotations": map of strings. */
    struct davit_string_map artifact_annotations;
    /** "artifact_config": string. */
    const char *artifact_config;
    /** "artifact_config_type": string. */
    const char *artifact_config_type;
    /** "artifact_exclude_titles": boolean. */
    enum davit_bool artifact_exclude_titles;
    /** "artifact_files": list of strings. */
    struct davit_string_list artifact_files;
    /** "artifact_layer_type": string. */
    const char *artifact_layer_type;
    /** "artifact_subject": string. */
    const char *artifact_subject;
    /** "artifact_type": string. */
    const char *artifact_type;
    /** "features": list of strings. */
    struct davit_string_list features;
    /** "index_annotation": list of strings. */
    struct davit_string_list index_annotation;
    /** "index_annotations": map of strings. */
    struct davit_string_map index_annotations;
    /** "os": string. */
    const char *os;
    /** "os_features": list of strings. */
    struct davit_string_list os_features;
    /** "os_version": string. */
    const char *os_version;
    /** "subject": string. */
    const char *subject;
    /** "variant": string. */
    const char *variant;
};

/** ManifestAnnotateOptions, since 4.0.3. */
struct davit_libpod_manifest_annotate_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "annotation": list of strings. */
    struct davit_string_list annotation;
    /** "annotations": map of strings, since 4.4.4. */
    struct davit_string_map annotations;
    /** "arch": string. */
    const char *arch;
    /** "features": list of strings. */
    struct davit_string_list features;
    /** "index_annotation": list of strings, since 5.0.3. */
    struct davit_string_list index_annotation;
    /** "index_annotations": map of strings, since 5.0.3. */
    struct davit_string_map index_annotations;
    /** "os": string. */
    const char *os;
    /** "os_features": list of strings. */
    struct davit_string_list os_features;
    /** "os_version": string. */
    const char *os_version;
    /** "subject": string, since 5.0.3. */
    const char *subject;
    /** "variant": string. */
    const char *variant;
};

/** ManifestPushReport, since 4.3.1. */
struct davit_libpod_manifest_push_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string. */
    const char *id;
    /** "error": string. */
    const char *error;
    /** "stream": string. */
    const char *stream;
};

/** ManifestRemoveReport, since 4.2.1. */
struct davit_libpod_manifest_remove_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Deleted": list of strings. */
    struct davit_string_list deleted;
    /** "Errors": list of strings. */
    struct davit_string_list errors;
    /** "ExitCode": integer. */
    struct davit_int exit_code;
    /** "Untagged": list of strings. */
    struct davit_string_list untagged;
};

/** Meta, since 4.5.1. */
struct davit_libpod_meta {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string (date-time). */
    const char *created_at;
    /** "UpdatedAt": string (date-time). */
    const char *updated_at;
    /** "Version": DockerSwarmVersion. */
    struct davit_libpod_docker_swarm_version *version;
};

/** NetOptions, since 3.4.2: in PodCreateOptions.Net, PodCreateOptions.net. */
struct davit_libpod_net_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "cni_networks": list of strings, 3.4.2 to 3.4.7. */
    struct davit_string_list cni_networks;
    /** "dns_option": list of strings. */
    struct davit_string_list dns_option;
    /** "dns_search": list of strings. */
    struct davit_string_list dns_search;
    /** "dns_server": list of strings. */
    struct davit_string_list dns_server;
    /** "hostadd": list of strings. */
    struct davit_string_list hostadd;
    /** "hosts_file": string, since 5.4.2. */
    const char *hosts_file;
    /** "netns": Namespace. */
    struct davit_libpod_namespace *netns;
    /** "network_alias": list of strings. */
    struct davit_string_list network_alias;
    /** "network_options": map of lists of strings. */
    struct davit_libpod_string_list_map network_options;
    /** "networks": map of PerNetworkOptions, since 4.0.3. */
    struct davit_libpod_per_network_options_map networks;
    /** "no_manage_hostname": boolean, since 5.4.2. */
    enum davit_bool no_manage_hostname;
    /** "no_manage_hosts": boolean. */
    enum davit_bool no_manage_hosts;
    /** "no_manage_resolv_conf": boolean. */
    enum davit_bool no_manage_resolv_conf;
    /** "portmappings": list of PortMapping. */
    struct davit_libpod_port_mapping_list portmappings;
    /** "static_ip": string, 3.4.2 to 3.4.7. */
    const char *static_ip;
    /** "static_mac": string, 3.4.2 to 3.4.7. */
    const char *static_mac;
};

/** NetworkConnectOptions: in the body of NetworkConnectLibpod, NetworkConnectRequest.Body. */
struct davit_libpod_network_connect_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Container": string, 3.0.2 to 3.4.7. */
    const char *container_until_3_4_7;
    /** "EndpointConfig": EndpointSettings, 3.0.2 to 3.4.7. */
    struct davit_libpod_endpoint_settings *endpoint_config;
    /** "aliases": list of strings, since 4.0.3. */
    struct davit_string_list aliases;
    /** "container": string, since 4.0.3. */
    const char *container;
    /** "interface_name": string, since 4.0.3. */
    const char *interface_name;
    /** "options": map of strings, since 5.4.2. */
    struct davit_string_map options;
    /** "static_ips": list of strings, since 4.0.3. */
    struct davit_string_list static_ips;
    /** "static_mac": string (string), since 4.0.3. */
    const char *static_mac;
};

/** NetworkConnectRequest, 3.0.2 to 3.4.7. */
struct davit_libpod_network_connect_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Body": NetworkConnectOptions. */
    struct davit_libpod_network_connect_options *body;
};

/** NetworkDisconnectRequest, 3.0.2 to 3.4.7. */
struct davit_libpod_network_disconnect_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Body": DisconnectOptions. */
    struct davit_libpod_disconnect_options *body;
};

/** NetworkPruneReport, since 3.1.0: in the answer of NetworkPruneLibpod, SystemPruneReport.NetworkPruneReports. */
struct davit_libpod_network_prune_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Error": string. */
    const char *error;
    /** "Name": string. */
    const char *name;
};

/** PodRmReport: in the answer of PodDeleteLibpod, PlayKubeReport.RmReport. */
struct davit_libpod_pod_rm_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Err": string. */
    const char *err;
    /** "Id": string. */
    const char *id;
    /** "RemovedCtrs": map of strings, since 4.6.2. */
    struct davit_string_map removed_ctrs;
};

/** List of PodRmReport. */
struct davit_libpod_pod_rm_report_list {
    /** NULL: unset. */
    struct davit_libpod_pod_rm_report *items;
    /** How many. */
    size_t count;
};

/**
 * SecretCreateReport, since 3.1.0: in the answer of SecretCreate, the answer of SecretCreateLibpod,
 * PlaySecret.CreateReport.
 */
struct davit_libpod_secret_create_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ID": string. */
    const char *id;
};

/** PodStopReport: in the answer of PodStopLibpod, PlayKubeReport.StopReport. */
struct davit_libpod_pod_stop_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Errs": list of strings. */
    struct davit_string_list errs;
    /** "Id": string. */
    const char *id;
    /** "RawInput": string, since 5.2.5. */
    const char *raw_input;
};

/** List of PodStopReport. */
struct davit_libpod_pod_stop_report_list {
    /** NULL: unset. */
    struct davit_libpod_pod_stop_report *items;
    /** How many. */
    size_t count;
};

/** PluginConfigArgs: in PluginConfig.Args. */
struct davit_libpod_plugin_config_args {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Description": string; required. */
    const char *description;
    /** "Name": string; required. */
    const char *name;
    /** "Settable": list of strings; required. */
    struct davit_string_list settable;
    /** "Value": list of strings; required. */
    struct davit_string_list value;
};

/** PluginEnv: in PluginConfig.Env. */
struct davit_libpod_plugin_env {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Description": string; required. */
    const char *description;
    /** "Name": string; required. */
    const char *name;
    /** "Settable": list of strings; required. */
    struct davit_string_list settable;
    /** "Value": string; required. */
    const char *value;
};

/** List of PluginEnv. */
struct davit_libpod_plugin_env_list {
    /** NULL: unset. */
    struct davit_libpod_plugin_env *items;
    /** How many. */
    size_t count;
};

/** PluginInterfaceType: in PluginConfigInterface.Types. */
struct davit_libpod_plugin_interface_type {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Capability": string; required. */
    const char *capability;
    /** "Prefix": string; required. */
    const char *prefix;
    /** "Version": string; required. */
    const char *version;
};

/** List of PluginInterfaceType. */
struct davit_libpod_plugin_interface_type_list {
    /** NULL: unset. */
    struct davit_libpod_plugin_interface_type *items;
    /** How many. */
    size_t count;
};

/** PluginConfigInterface: in PluginConfig.Interface. */
struct davit_libpod_plugin_config_interface {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ProtocolScheme": string. */
    const char *protocol_scheme;
    /** "Socket": string; required. */
    const char *socket;
    /** "Types": list of PluginInterfaceType; required. */
    struct davit_libpod_plugin_interface_type_list types;
};

/** PluginDevice: in PluginConfigLinux.Devices, PluginSettings.Devices. */
struct davit_libpod_plugin_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Description": string; required. */
    const char *description;
    /** "Name": string; required. */
    const char *name;
    /** "Path": string; required. */
    const char *path;
    /** "Settable": list of strings; required. */
    struct davit_string_list settable;
};

/** List of PluginDevice. */
struct davit_libpod_plugin_device_list {
    /** NULL: unset. */
    struct davit_libpod_plugin_device *items;
    /** How many. */
    size_t count;
};

/** PluginConfigLinux: in PluginConfig.Linux. */
struct davit_libpod_plugin_config_linux {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AllowAllDevices": boolean; required. */
    enum davit_bool allow_all_devices;
    /** "Capabilities": list of strings; required. */
    struct davit_string_list capabilities;
    /** "Devices": list of PluginDevice; required. */
    struct davit_libpod_plugin_device_list devices;
};

/** PluginMount: in PluginConfig.Mounts, PluginSettings.Mounts. */
struct davit_libpod_plugin_mount {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Description": string; required. */
    const char *description;
    /** "Destination": string; required. */
    const char *destination;
    /** "Name": string; required. */
    const char *name;
    /** "Options": list of strings; required. */
    struct davit_string_list options;
    /** "Settable": list of strings; required. */
    struct davit_string_list settable;
    /** "Source": string; required. */
    const char *source;
    /** "Type": string; required. */
    const char *type;
};

/** List of PluginMount. */
struct davit_libpod_plugin_mount_list {
    /** NULL: unset. */
    struct davit_libpod_plugin_mount *items;
    /** How many. */
    size_t count;
};

/** PluginConfigNetwork: in PluginConfig.Network. */
struct davit_libpod_plugin_config_network {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Type": string; required. */
    const char *type;
};

/** PluginConfigUser: in PluginConfig.User. */
struct davit_libpod_plugin_config_user {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "GID": unsigned integer (uint32). */
    struct davit_uint gid;
    /** "UID": unsigned integer (uint32). */
    struct davit_uint uid;
};

/** PluginConfigRootfs: in PluginConfig.rootfs. */
struct davit_libpod_plugin_config_rootfs {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "diff_ids": list of strings. */
    struct davit_string_list diff_ids;
    /** "type": string. */
    const char *type;
};

/** PluginConfig: in Plugin.Config. */
struct davit_libpod_plugin_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Args": PluginConfigArgs; required. */
    struct davit_libpod_plugin_config_args *args;
    /** "Description": string; required. */
    const char *description;
    /** "DockerVersion": string. */
    const char *docker_version;
    /** "Documentation": string; required. */
    const char *documentation;
    /** "Entrypoint": list of strings; required. */
    struct davit_string_list entrypoint;
    /** "Env": list of PluginEnv; required. */
    struct davit_libpod_plugin_env_list env;
    /** "Interface": PluginConfigInterface; required. */
    struct davit_libpod_plugin_config_interface *interface;
    /** "IpcHost": boolean; required. */
    enum davit_bool ipc_host;
    /** "Linux": PluginConfigLinux; required. */
    struct davit_libpod_plugin_config_linux *linux_;
    /** "Mounts": list of PluginMount; required. */
    struct davit_libpod_plugin_mount_list mounts;
    /** "Network": PluginConfigNetwork; required. */
    struct davit_libpod_plugin_config_network *network;
    /** "PidHost": boolean; required. */
    enum davit_bool pid_host;
    /** "PropagatedMount": string; required. */
    const char *propagated_mount;
    /** "User": PluginConfigUser. */
    struct davit_libpod_plugin_config_user *user;
    /** "WorkDir": string; required. */
    const char *work_dir;
    /** "rootfs": PluginConfigRootfs. */
    struct davit_libpod_plugin_config_rootfs *rootfs;
};

/** PluginSettings: in Plugin.Settings. */
struct davit_libpod_plugin_settings {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Args": list of strings; required. */
    struct davit_string_list args;
    /** "Devices": list of PluginDevice; required. */
    struct davit_libpod_plugin_device_list devices;
    /** "Env": list of strings; required. */
    struct davit_string_list env;
    /** "Mounts": list of PluginMount; required. */
    struct davit_libpod_plugin_mount_list mounts;
};

/** Plugin. */
struct davit_libpod_plugin {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Config": PluginConfig; required. */
    struct davit_libpod_plugin_config *config;
    /** "Enabled": boolean; required. */
    enum davit_bool enabled;
    /** "Id": string. */
    const char *id;
    /** "Name": string; required. */
    const char *name;
    /** "PluginReference": string. */
    const char *plugin_reference;
    /** "Settings": PluginSettings; required. */
    struct davit_libpod_plugin_settings *settings;
};

/** PodBasicConfig. */
struct davit_libpod_pod_basic_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "exit_policy": string, since 4.2.1. */
    const char *exit_policy;
    /** "hostname": string. */
    const char *hostname;
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
    /** "name": string. */
    const char *name;
    /** "no_infra": boolean. */
    enum davit_bool no_infra;
    /** "pid": Namespace, only 3.3.1. */
    struct davit_libpod_namespace *pid;
    /** "pidns": Namespace, since 3.4.2. */
    struct davit_libpod_namespace *pidns;
    /** "pod_create_command": list of strings. */
    struct davit_string_list pod_create_command;
    /** "pod_devices": list of strings, since 4.0.3. */
    struct davit_string_list pod_devices;
    /** "restart_policy": string, since 4.6.2. */
    const char *restart_policy;
    /** "restart_tries": unsigned integer, since 4.6.2. */
    struct davit_uint restart_tries;
    /** "share_parent": boolean, since 4.0.3. */
    enum davit_bool share_parent;
    /** "shared_namespaces": list of strings. */
    struct davit_string_list shared_namespaces;
    /** "sysctl": map of strings, since 4.0.3. */
    struct davit_string_map sysctl;
    /** "userns": Namespace, since 3.4.2. */
    struct davit_libpod_namespace *userns;
    /** "utsns": Namespace, since 4.2.1. */
    struct davit_libpod_namespace *utsns;
};

/** PodCgroupConfig. */
struct davit_libpod_pod_cgroup_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "cgroup_parent": string. */
    const char *cgroup_parent;
};

/** PodCreateConfig, 3.0.2 to 4.1.0. */
struct davit_libpod_pod_create_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "cgroup-parent": string. */
    const char *cgroup_parent;
    /** "hostname": string. */
    const char *hostname;
    /** "infra": boolean. */
    enum davit_bool infra;
    /** "infra-command": string. */
    const char *infra_command;
    /** "infra-image": string. */
    const char *infra_image;
    /** "infra-name": string, 3.3.1 to 4.1.0. */
    const char *infra_name;
    /** "labels": list of strings. */
    struct davit_string_list labels;
    /** "name": string. */
    const char *name;
    /** "publish": list of strings. */
    struct davit_string_list publish;
    /** "share": string. */
    const char *share;
};

/** PodCreateOptions, since 3.4.2. */
struct davit_libpod_pod_create_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CGroupParent": string, 3.4.2 to 3.4.7. */
    const char *c_group_parent;
    /** "Cpus": number (double), 3.4.2 to 3.4.7. */
    struct davit_double cpus_until_3_4_7;
    /** "CpusetCpus": string, 3.4.2 to 3.4.7. */
    const char *cpuset_cpus_until_3_4_7;
    /** "CreateCommand": list of strings, 3.4.2 to 3.4.7. */
    struct davit_string_list create_command_until_3_4_7;
    /** "Hostname": string, 3.4.2 to 3.4.7. */
    const char *hostname_until_3_4_7;
    /** "Infra": boolean, 3.4.2 to 3.4.7. */
    enum davit_bool infra_until_3_4_7;
    /** "InfraCommand": string, 3.4.2 to 3.4.7. */
    const char *infra_command;
    /** "InfraConmonPidFile": string, 3.4.2 to 3.4.7. */
    const char *infra_conmon_pid_file;
    /** "InfraImage": string, 3.4.2 to 3.4.7. */
    const char *infra_image_until_3_4_7;
    /** "InfraName": string, 3.4.2 to 3.4.7. */
    const char *infra_name;
    /** "Labels": map of strings, 3.4.2 to 3.4.7. */
    struct davit_string_map labels_until_3_4_7;
    /** "Name": string, 3.4.2 to 3.4.7. */
    const char *name_until_3_4_7;
    /** "Net": NetOptions, 3.4.2 to 3.4.7. */
    struct davit_libpod_net_options *net_until_3_4_7;
    /** "Pid": string, 3.4.2 to 3.4.7. */
    const char *pid_until_3_4_7;
    /** "Share": list of strings, 3.4.2 to 3.4.7. */
    struct davit_string_list share_until_3_4_7;
    /** "Userns": Namespace, 3.4.2 to 3.4.7. */
    struct davit_libpod_namespace *userns;
    /** "cgroup_parent": string, since 4.0.3. */
    const char *cgroup_parent;
    /** "container_command": string, since 4.0.3. */
    const char *container_command;
    /** "container_conmon_pidfile": string, since 4.0.3. */
    const char *container_conmon_pidfile;
    /** "container_name": string, since 4.0.3. */
    const char *container_name;
    /** "cpus": number (double), since 4.0.3. */
    struct davit_double cpus;
    /** "cpuset_cpus": string, since 4.0.3. */
    const char *cpuset_cpus;
    /** "create_command": list of strings, since 4.0.3. */
    struct davit_string_list create_command;
    /** "device_read_bps": list of strings, since 4.0.3. */
    struct davit_string_list device_read_bps;
    /** "devices": list of strings, since 4.0.3. */
    struct davit_string_list devices;
    /** "exit_policy": string, since 4.2.1. */
    const char *exit_policy;
    /** "hostname": string, since 4.0.3. */
    const char *hostname;
    /** "infra": boolean, since 4.0.3. */
    enum davit_bool infra;
    /** "infra_image": string, since 4.0.3. */
    const char *infra_image;
    /** "ipc": string, since 4.5.1. */
    const char *ipc;
    /** "labels": map of strings, since 4.0.3. */
    struct davit_string_map labels;
    /** "name": string, since 4.0.3. */
    const char *name;
    /** "net": NetOptions, since 4.0.3. */
    struct davit_libpod_net_options *net;
    /** "pid": string, since 4.0.3. */
    const char *pid;
    /** "restart": string, since 4.6.2. */
    const char *restart;
    /** "security_opt": list of strings, since 4.0.3. */
    struct davit_string_list security_opt;
    /** "share": list of strings, since 4.0.3. */
    struct davit_string_list share;
    /** "share_parent": boolean, since 4.0.3. */
    enum davit_bool share_parent;
    /** "sysctl": list of strings, since 4.0.3. */
    struct davit_string_list sysctl;
    /** "uts": string, since 4.9.5. */
    const char *uts;
    /** "volume": list of strings, since 4.0.3. */
    struct davit_string_list volume;
    /** "volumes_from": list of strings, since 4.0.3. */
    struct davit_string_list volumes_from;
};

/** PodNetworkConfig. */
struct davit_libpod_pod_network_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Networks": map of PerNetworkOptions, since 4.0.3. */
    struct davit_libpod_per_network_options_map networks;
    /** "cni_networks": list of strings. */
    struct davit_string_list cni_networks;
    /** "dns_option": list of strings. */
    struct davit_string_list dns_option;
    /** "dns_search": list of strings. */
    struct davit_string_list dns_search;
    /** "dns_server": list of strings. */
    struct davit_string_list dns_server;
    /** "hostadd": list of strings. */
    struct davit_string_list hostadd;
    /** "hostsFile": string, since 5.4.2. */
    const char *hosts_file;
    /** "netns": Namespace. */
    struct davit_libpod_namespace *netns;
    /** "network_options": map of lists of strings. */
    struct davit_libpod_string_list_map network_options;
    /** "no_manage_hostname": boolean, since 5.4.2. */
    enum davit_bool no_manage_hostname;
    /** "no_manage_hosts": boolean. */
    enum davit_bool no_manage_hosts;
    /** "no_manage_resolv_conf": boolean. */
    enum davit_bool no_manage_resolv_conf;
    /** "portmappings": list of PortMapping. */
    struct davit_libpod_port_mapping_list portmappings;
    /** "static_ip": string, 3.0.2 to 3.4.7. */
    const char *static_ip;
    /** "static_mac": string, 3.0.2 to 3.4.7. */
    const char *static_mac;
};

/** PodPruneReport: in the answer of PodPruneLibpod, SystemPruneReport.PodPruneReport. */
struct davit_libpod_pod_prune_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Err": string. */
    const char *err;
    /** "Id": string. */
    const char *id;
};

/** PodResourceConfig, since 3.4.2. */
struct davit_libpod_pod_resource_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "cpu_period": unsigned integer, 3.4.2 to 5.4.2. */
    struct davit_uint cpu_period;
    /** "cpu_quota": integer, 3.4.2 to 5.4.2. */
    struct davit_int cpu_quota;
    /** "resource_limits": LinuxResources. */
    struct davit_libpod_linux_resources *resource_limits;
    /** "throttleReadBpsDevice": map of LinuxThrottleDevice, 4.0.3 to 5.4.2. */
    struct davit_libpod_linux_throttle_device_map throttle_read_bps_device;
};

/** PodSecurityConfig, since 4.0.3. */
struct davit_libpod_pod_security_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "idmappings": IDMappingOptions, since 4.1.1. */
    struct davit_libpod_id_mapping_options *idmappings;
    /** "security_opt": list of strings. */
    struct davit_string_list security_opt;
};

/** PodStorageConfig, since 4.0.3. */
struct davit_libpod_pod_storage_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "image_volumes": list of ImageVolume. */
    struct davit_libpod_image_volume_list image_volumes;
    /** "mounts": list of Mount. */
    struct davit_libpod_mount_list mounts;
    /** "overlay_volumes": list of OverlayVolume. */
    struct davit_libpod_overlay_volume_list overlay_volumes;
    /** "shm_size": integer, since 4.2.1. */
    struct davit_int shm_size;
    /** "shm_size_systemd": integer, since 4.5.1. */
    struct davit_int shm_size_systemd;
    /** "volumes": list of NamedVolume. */
    struct davit_libpod_named_volume_list volumes;
    /** "volumes_from": list of strings. */
    struct davit_string_list volumes_from;
};

/**
 * PruneReport: in the answer of ImagePruneLibpod, the answer of VolumePruneLibpod,
 * SystemPruneReport.ContainerPruneReports, and elsewhere.
 */
struct davit_libpod_prune_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Err": string. */
    const char *err;
    /** "Id": string. */
    const char *id;
    /** "Size": unsigned integer. */
    struct davit_uint size;
};

/** Resources, since 3.4.2. */
struct davit_libpod_resources {
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
    /** "Ulimits": list of Ulimit. */
    struct davit_libpod_ulimit_list ulimits;
};

/** SecretDriverSpec, since 3.1.0: in SecretCreate.Driver, SecretSpec.Driver. */
struct davit_libpod_secret_driver_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
};

/** SecretSpec, since 3.1.0: in SecretInfoReport.Spec, SecretInfoReportCompat.Spec. */
struct davit_libpod_secret_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Driver": SecretDriverSpec. */
    struct davit_libpod_secret_driver_spec *driver;
    /** "Labels": map of strings, since 4.3.1. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
};

/** ServiceCreateResponse, since 5.0.3. */
struct davit_libpod_service_create_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ID": string. */
    const char *id;
    /** "Warnings": list of strings. */
    struct davit_string_list warnings;
};

/** ServiceUpdateResponse. */
struct davit_libpod_service_update_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Warnings": list of strings. */
    struct davit_string_list warnings;
};

/** List of ComponentVersion. */
struct davit_libpod_component_version_list {
    /** NULL: unset. */
    struct davit_libpod_component_version *items;
    /** How many. */
    size_t count;
};

/** SystemComponentVersionPlatform, since 3.2.1: in SystemComponentVersion.Platform. */
struct davit_libpod_system_component_version_platform {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
};

/** SystemComponentVersion: in the answer of SystemVersion, the answer of SystemVersionLibpod. */
struct davit_libpod_system_component_version {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ApiVersion": string, since 3.2.1. */
    const char *api_version;
    /** "Arch": string, since 3.2.1. */
    const char *arch;
    /** "BuildTime": string, since 3.2.1. */
    const char *build_time;
    /** "Client": Version, 3.0.2 to 3.1.2. */
    struct davit_libpod_version *client;
    /** "Components": list of ComponentVersion, since 3.2.1. */
    struct davit_libpod_component_version_list components;
    /** "Experimental": boolean, since 3.2.1. */
    enum davit_bool experimental;
    /** "GitCommit": string, since 3.2.1. */
    const char *git_commit;
    /** "GoVersion": string, since 3.2.1. */
    const char *go_version;
    /** "KernelVersion": string, since 3.2.1. */
    const char *kernel_version;
    /** "MinAPIVersion": string, since 3.2.1. */
    const char *min_api_version;
    /** "Os": string, since 3.2.1. */
    const char *os;
    /** "Platform": SystemComponentVersionPlatform, since 3.2.1. */
    struct davit_libpod_system_component_version_platform *platform;
    /** "Server": Version, 3.0.2 to 3.1.2. */
    struct davit_libpod_version *server;
    /** "Version": string, since 3.2.1. */
    const char *version;
};

/** List of PruneReport. */
struct davit_libpod_prune_report_list {
    /** NULL: unset. */
    struct davit_libpod_prune_report *items;
    /** How many. */
    size_t count;
};

/** List of NetworkPruneReport. */
struct davit_libpod_network_prune_report_list {
    /** NULL: unset. */
    struct davit_libpod_network_prune_report *items;
    /** How many. */
    size_t count;
};

/** List of PodPruneReport. */
struct davit_libpod_pod_prune_report_list {
    /** NULL: unset. */
    struct davit_libpod_pod_prune_report *items;
    /** How many. */
    size_t count;
};

/**
 * ThrottleDevice, since 5.4.2: in UpdateContainerDevicesLimits.DeviceReadBPs,
 * UpdateContainerDevicesLimits.DeviceReadIOPs, UpdateContainerDevicesLimits.DeviceWriteBPs, and elsewhere.
 */
struct davit_libpod_throttle_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Path": string. */
    const char *path;
    /** "Rate": unsigned integer. */
    struct davit_uint rate;
};

/** TopResponse, since 5.5.2. */
struct davit_libpod_top_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Processes": list of lists of strings. */
    struct davit_libpod_string_list_list processes;
    /** "Titles": list of strings. */
    struct davit_string_list titles;
};

/** UpdateConfig, since 5.4.2. */
struct davit_libpod_update_config {
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

/** WeightDevice, since 5.4.2: in UpdateContainerDevicesLimits.BlkIOWeightDevice, UpdateEntities.BlkIOWeightDevice. */
struct davit_libpod_weight_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Path": string. */
    const char *path;
    /** "Weight": unsigned integer (uint16). */
    struct davit_uint weight;
};

/** List of WeightDevice. */
struct davit_libpod_weight_device_list {
    /** NULL: unset. */
    struct davit_libpod_weight_device *items;
    /** How many. */
    size_t count;
};

/** List of ThrottleDevice. */
struct davit_libpod_throttle_device_list {
    /** NULL: unset. */
    struct davit_libpod_throttle_device *items;
    /** How many. */
    size_t count;
};

/** UpdateContainerDevicesLimits, since 5.4.2. */
struct davit_libpod_update_container_devices_limits {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "BlkIOWeightDevice": list of WeightDevice. */
    struct davit_libpod_weight_device_list blk_io_weight_device;
    /** "DeviceReadBPs": list of ThrottleDevice. */
    struct davit_libpod_throttle_device_list device_read_bps;
    /** "DeviceReadIOPs": list of ThrottleDevice. */
    struct davit_libpod_throttle_device_list device_read_iops;
    /** "DeviceWriteBPs": list of ThrottleDevice. */
    struct davit_libpod_throttle_device_list device_write_bps;
    /** "DeviceWriteIOPs": list of ThrottleDevice. */
    struct davit_libpod_throttle_device_list device_write_iops;
};

/** UpdateHealthCheckConfig, since 5.4.2. */
struct davit_libpod_update_health_check_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "health_cmd": string. */
    const char *health_cmd;
    /** "health_interval": string. */
    const char *health_interval;
    /** "health_log_destination": string. */
    const char *health_log_destination;
    /** "health_max_log_count": unsigned integer. */
    struct davit_uint health_max_log_count;
    /** "health_max_log_size": unsigned integer. */
    struct davit_uint health_max_log_size;
    /** "health_on_failure": string. */
    const char *health_on_failure;
    /** "health_retries": unsigned integer. */
    struct davit_uint health_retries;
    /** "health_start_period": string. */
    const char *health_start_period;
    /** "health_startup_cmd": string. */
    const char *health_startup_cmd;
    /** "health_startup_interval": string. */
    const char *health_startup_interval;
    /** "health_startup_retries": unsigned integer. */
    struct davit_uint health_startup_retries;
    /** "health_startup_success": unsigned integer. */
    struct davit_uint health_startup_success;
    /** "health_startup_timeout": string. */
    const char *health_startup_timeout;
    /** "health_timeout": string. */
    const char *health_timeout;
    /** "no_healthcheck": boolean. */
    enum davit_bool no_healthcheck;
};

/** VolumeInfo, 3.0.2 to 3.1.2. */
struct davit_libpod_volume_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string. */
    const char *created_at;
    /** "Driver": string; required. */
    const char *driver;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Mountpoint": string; required. */
    const char *mountpoint;
    /** "Name": string; required. */
    const char *name;
    /** "Options": map of strings; required. */
    struct davit_string_map options;
    /** "Scope": string; required. */
    const char *scope;
};

/** VolumeListBody, 3.0.2 to 4.1.0. */
struct davit_libpod_volume_list_body {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Volumes": list of Volume. */
    struct davit_libpod_volume_list volumes;
};

/** WaitExitError, since 4.5.1: in WaitResponse.Error. */
struct davit_libpod_wait_exit_error {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Message": string. */
    const char *message;
};

/** WaitResponse, since 4.5.1. */
struct davit_libpod_wait_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Error": WaitExitError. */
    struct davit_libpod_wait_exit_error *error;
    /** "StatusCode": integer; required. */
    struct davit_int status_code;
};

/** List of FilesystemChange. */
struct davit_libpod_filesystem_change_list {
    /** NULL: unset. */
    struct davit_libpod_filesystem_change *items;
    /** How many. */
    size_t count;
};

/** List of ContainerTopOKBody. */
struct davit_libpod_container_top_ok_body_list {
    /** NULL: unset. */
    struct davit_libpod_container_top_ok_body *items;
    /** How many. */
    size_t count;
};

/** List of HistoryResponse. */
struct davit_libpod_history_response_list {
    /** NULL: unset. */
    struct davit_libpod_history_response *items;
    /** How many. */
    size_t count;
};

/** List of IDResponse. */
struct davit_libpod_id_response_list {
    /** NULL: unset. */
    struct davit_libpod_id_response *items;
    /** How many. */
    size_t count;
};

#endif
