/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API: the types that several categories of operations have, or none, each below those that it is made
 * of. The headers of the categories include this one. <davit/davit.h> says, under "values", what members are made of.
 */
#ifndef DAVIT_DOCKER_TYPES_H
#define DAVIT_DOCKER_TYPES_H

#include <davit/davit.h>

/**
 * The number of the layout of this engine's structs. Calls hand it over, and fail with DAVIT_ERR_ABI if the library was
 * built with another one.
 */
#define DAVIT_DOCKER_LAYOUT UINT32_C(1447850559)

/** AccessModeScope, since 1.42: in AccessMode.Scope. */
#define DAVIT_ACCESS_MODE_SCOPE_SINGLE "single"
#define DAVIT_ACCESS_MODE_SCOPE_MULTI  "multi"

/** AccessModeSharing, since 1.42: in AccessMode.Sharing. */
#define DAVIT_ACCESS_MODE_SHARING_NONE      "none"
#define DAVIT_ACCESS_MODE_SHARING_READONLY  "readonly"
#define DAVIT_ACCESS_MODE_SHARING_ONEWRITER "onewriter"
#define DAVIT_ACCESS_MODE_SHARING_ALL       "all"

/** AccessMode, since 1.42: in ClusterVolumeSpec.AccessMode. */
struct davit_access_mode {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "MountVolume": any JSON value. */
    struct davit_json mount_volume;
    /** "Scope": one of DAVIT_ACCESS_MODE_SCOPE_…; default "single". */
    const char *scope;
    /** "Sharing": one of DAVIT_ACCESS_MODE_SHARING_…; default "none". */
    const char *sharing;
};

/** BuildIdentity, since 1.53: in Identity.Build. */
struct davit_build_identity {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string (date-time). */
    const char *created_at;
    /** "Ref": string. */
    const char *ref;
};

/** ExternalCAProtocol: in ExternalCA.Protocol. */
#define DAVIT_EXTERNAL_CA_PROTOCOL_CFSSL "cfssl"

/** ExternalCA: in CAConfig.ExternalCAs. */
struct davit_external_ca {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CACert": string, since 1.30. */
    const char *ca_cert;
    /** "Options": map of strings. */
    struct davit_string_map options;
    /** "Protocol": one of DAVIT_EXTERNAL_CA_PROTOCOL_…; default "cfssl". */
    const char *protocol;
    /** "URL": string. */
    const char *url;
};

/** List of ExternalCA. */
struct davit_external_ca_list {
    /** NULL: unset. */
    struct davit_external_ca *items;
    /** How many. */
    size_t count;
};

/** CAConfig: in SwarmSpec.CAConfig. */
struct davit_ca_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ExternalCAs": list of ExternalCA. */
    struct davit_external_ca_list external_cas;
    /** "ForceRotate": unsigned integer, since 1.30. */
    struct davit_uint force_rotate;
    /** "NodeCertExpiry": integer. */
    struct davit_int node_cert_expiry;
    /** "SigningCACert": string, since 1.30. */
    const char *signing_ca_cert;
    /** "SigningCAKey": string, since 1.30. */
    const char *signing_ca_key;
};

/** CapacityRange, since 1.42: in ClusterVolumeSpec.CapacityRange. */
struct davit_capacity_range {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "LimitBytes": integer. */
    struct davit_int limit_bytes;
    /** "RequiredBytes": integer. */
    struct davit_int required_bytes;
};

/** DispatcherConfig: in SwarmSpec.Dispatcher. */
struct davit_dispatcher_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "HeartbeatPeriod": integer. */
    struct davit_int heartbeat_period;
};

/** EncryptionConfig: in SwarmSpec.EncryptionConfig. */
struct davit_encryption_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AutoLockManagers": boolean. */
    enum davit_bool auto_lock_managers;
};

/** OrchestrationConfig: in SwarmSpec.Orchestration. */
struct davit_orchestration_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "TaskHistoryRetentionLimit": integer. */
    struct davit_int task_history_retention_limit;
};

/** RaftConfig: in SwarmSpec.Raft. */
struct davit_raft_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ElectionTick": integer. */
    struct davit_int election_tick;
    /** "HeartbeatTick": integer. */
    struct davit_int heartbeat_tick;
    /** "KeepOldSnapshots": unsigned integer. */
    struct davit_uint keep_old_snapshots;
    /** "LogEntriesForSlowFollowers": unsigned integer. */
    struct davit_uint log_entries_for_slow_followers;
    /** "SnapshotInterval": unsigned integer. */
    struct davit_uint snapshot_interval;
};

/** LogDriver: in TaskDefaults.LogDriver, TaskSpec.LogDriver. */
struct davit_log_driver {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
};

/** TaskDefaults: in SwarmSpec.TaskDefaults. */
struct davit_task_defaults {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "LogDriver": LogDriver. */
    struct davit_log_driver *log_driver;
};

/** SwarmSpec: in the body of SwarmUpdate, ClusterInfo.Spec, Swarm.Spec, and elsewhere. */
struct davit_swarm_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CAConfig": CAConfig; may be null. */
    struct davit_ca_config *ca_config;
    /** "Dispatcher": DispatcherConfig; may be null. */
    struct davit_dispatcher_config *dispatcher;
    /** "EncryptionConfig": EncryptionConfig. */
    struct davit_encryption_config *encryption_config;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Orchestration": OrchestrationConfig; may be null. */
    struct davit_orchestration_config *orchestration;
    /** "Raft": RaftConfig. */
    struct davit_raft_config *raft;
    /** "TaskDefaults": TaskDefaults. */
    struct davit_task_defaults *task_defaults;
};

/** TLSInfo, since 1.30: in ClusterInfo.TLSInfo, NodeDescription.TLSInfo, Swarm.TLSInfo. */
struct davit_tls_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CertIssuerPublicKey": string. */
    const char *cert_issuer_public_key;
    /** "CertIssuerSubject": string. */
    const char *cert_issuer_subject;
    /** "TrustRoot": string. */
    const char *trust_root;
};

/** ObjectVersion: in ClusterInfo.Version, ClusterVolume.Version, Config.Version, and elsewhere. */
struct davit_object_version {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Index": unsigned integer. */
    struct davit_uint index;
};

/**
 * Topology, since 1.42: in ClusterVolumeInfo.AccessibleTopology, TopologyRequirement.Preferred,
 * TopologyRequirement.Requisite.
 */
struct davit_topology {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Segments": map of strings. */
    struct davit_string_map segments;
};

/** List of Topology. */
struct davit_topology_list {
    /** NULL: unset. */
    struct davit_topology *items;
    /** How many. */
    size_t count;
};

/** ClusterVolumeInfo, since 1.42: in ClusterVolume.Info. */
struct davit_cluster_volume_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AccessibleTopology": list of Topology. */
    struct davit_topology_list accessible_topology;
    /** "CapacityBytes": integer. */
    struct davit_int capacity_bytes;
    /** "VolumeContext": map of strings. */
    struct davit_string_map volume_context;
    /** "VolumeID": string. */
    const char *volume_id;
};

/** ClusterVolumePublishStatusState, since 1.42: in ClusterVolumePublishStatus.State. */
#define DAVIT_CLUSTER_VOLUME_PUBLISH_STATUS_STATE_PENDING_PUBLISH              "pending-publish"
#define DAVIT_CLUSTER_VOLUME_PUBLISH_STATUS_STATE_PUBLISHED                    "published"
#define DAVIT_CLUSTER_VOLUME_PUBLISH_STATUS_STATE_PENDING_NODE_UNPUBLISH       "pending-node-unpublish"
#define DAVIT_CLUSTER_VOLUME_PUBLISH_STATUS_STATE_PENDING_CONTROLLER_UNPUBLISH "pending-controller-unpublish"

/** ClusterVolumePublishStatus, since 1.42: in ClusterVolume.PublishStatus. */
struct davit_cluster_volume_publish_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "NodeID": string. */
    const char *node_id;
    /** "PublishContext": map of strings. */
    struct davit_string_map publish_context;
    /** "State": one of DAVIT_CLUSTER_VOLUME_PUBLISH_STATUS_STATE_…. */
    const char *state;
};

/** List of ClusterVolumePublishStatus. */
struct davit_cluster_volume_publish_status_list {
    /** NULL: unset. */
    struct davit_cluster_volume_publish_status *items;
    /** How many. */
    size_t count;
};

/** TopologyRequirement, since 1.42: in ClusterVolumeSpec.AccessibilityRequirements. */
struct davit_topology_requirement {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Preferred": list of Topology. */
    struct davit_topology_list preferred;
    /** "Requisite": list of Topology. */
    struct davit_topology_list requisite;
};

/** ClusterVolumeSpecAvailability, since 1.42: in ClusterVolumeSpec.Availability. */
#define DAVIT_CLUSTER_VOLUME_SPEC_AVAILABILITY_ACTIVE "active"
#define DAVIT_CLUSTER_VOLUME_SPEC_AVAILABILITY_PAUSE  "pause"
#define DAVIT_CLUSTER_VOLUME_SPEC_AVAILABILITY_DRAIN  "drain"

/** ClusterVolumeSpecSecret, since 1.42: in ClusterVolumeSpec.Secrets. */
struct davit_cluster_volume_spec_secret {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Key": string. */
    const char *key;
    /** "Secret": string. */
    const char *secret;
};

/** List of ClusterVolumeSpecSecret. */
struct davit_cluster_volume_spec_secret_list {
    /** NULL: unset. */
    struct davit_cluster_volume_spec_secret *items;
    /** How many. */
    size_t count;
};

/**
 * ClusterVolumeSpec, since 1.42: in ClusterVolume.Spec, VolumeCreateRequest.ClusterVolumeSpec,
 * VolumeUpdateRequest.Spec.
 */
struct davit_cluster_volume_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AccessMode": AccessMode. */
    struct davit_access_mode *access_mode;
    /** "AccessibilityRequirements": TopologyRequirement. */
    struct davit_topology_requirement *accessibility_requirements;
    /** "Availability": one of DAVIT_CLUSTER_VOLUME_SPEC_AVAILABILITY_…; default "active". */
    const char *availability;
    /** "CapacityRange": CapacityRange. */
    struct davit_capacity_range *capacity_range;
    /** "Group": string. */
    const char *group;
    /** "Secrets": list of ClusterVolumeSpecSecret. */
    struct davit_cluster_volume_spec_secret_list secrets;
};

/** ClusterVolume, since 1.42: in Volume.ClusterVolume. */
struct davit_cluster_volume {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string (dateTime). */
    const char *created_at;
    /** "ID": string. */
    const char *id;
    /** "Info": ClusterVolumeInfo. */
    struct davit_cluster_volume_info *info;
    /** "PublishStatus": list of ClusterVolumePublishStatus. */
    struct davit_cluster_volume_publish_status_list publish_status;
    /** "Spec": ClusterVolumeSpec. */
    struct davit_cluster_volume_spec *spec;
    /** "UpdatedAt": string (dateTime). */
    const char *updated_at;
    /** "Version": ObjectVersion. */
    struct davit_object_version *version;
};

/** Driver, since 1.31: in ConfigSpec.Templating, SecretSpec.Driver, SecretSpec.Templating. */
struct davit_driver {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string; required. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
};

/**
 * ConfigReference, since 1.41: in Network.ConfigFrom, NetworkCreateRequest.ConfigFrom, NetworkInspect.ConfigFrom, and
 * elsewhere.
 */
struct davit_config_reference {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Network": string. */
    const char *network;
};

/** List of unsigned integers. */
struct davit_uint_list {
    /** NULL: unset. */
    struct davit_uint *items;
    /** How many. */
    size_t count;
};

/**
 * HealthConfig: in ContainerConfig.Healthcheck, ContainerCreateRequest.Healthcheck, ContainerSpec.HealthCheck, and
 * elsewhere.
 */
struct davit_health_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Interval": integer. */
    struct davit_int interval;
    /** "Retries": integer. */
    struct davit_int retries;
    /** "StartInterval": integer, since 1.44. */
    struct davit_int start_interval;
    /** "StartPeriod": integer, since 1.29. */
    struct davit_int start_period;
    /** "Test": list of strings. */
    struct davit_string_list test;
    /** "Timeout": integer. */
    struct davit_int timeout;
};

/** ContainerConfig: in the body of ImageCommit, ContainerInspectResponse.Config, ImageInspect.ContainerConfig. */
struct davit_container_config {
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

/**
 * ThrottleDevice: in ContainerUpdateRequest.BlkioDeviceReadBps, ContainerUpdateRequest.BlkioDeviceReadIOps,
 * ContainerUpdateRequest.BlkioDeviceWriteBps, and elsewhere.
 */
struct davit_throttle_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Path": string. */
    const char *path;
    /** "Rate": unsigned integer; 0 or more. */
    struct davit_uint rate;
};

/** List of ThrottleDevice. */
struct davit_throttle_device_list {
    /** NULL: unset. */
    struct davit_throttle_device *items;
    /** How many. */
    size_t count;
};

/**
 * WeightDevice: in ContainerUpdateRequest.BlkioWeightDevice, HostConfig.BlkioWeightDevice, Resources.BlkioWeightDevice.
 */
struct davit_weight_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Path": string. */
    const char *path;
    /** "Weight": integer; 0 or more. */
    struct davit_int weight;
};

/** List of WeightDevice. */
struct davit_weight_device_list {
    /** NULL: unset. */
    struct davit_weight_device *items;
    /** How many. */
    size_t count;
};

/** List of integers. */
struct davit_int_list {
    /** NULL: unset. */
    struct davit_int *items;
    /** How many. */
    size_t count;
};

/** List of lists of strings. */
struct davit_string_list_list {
    /** NULL: unset. */
    struct davit_string_list *items;
    /** How many. */
    size_t count;
};

/**
 * DeviceRequest, since 1.40: in ContainerUpdateRequest.DeviceRequests, HostConfig.DeviceRequests,
 * Resources.DeviceRequests.
 */
struct davit_device_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Capabilities": list of lists of strings. */
    struct davit_string_list_list capabilities;
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
struct davit_device_request_list {
    /** NULL: unset. */
    struct davit_device_request *items;
    /** How many. */
    size_t count;
};

/** DeviceMapping: in ContainerUpdateRequest.Devices, HostConfig.Devices, Resources.Devices. */
struct davit_device_mapping {
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
struct davit_device_mapping_list {
    /** NULL: unset. */
    struct davit_device_mapping *items;
    /** How many. */
    size_t count;
};

/** MountBindOptionsPropagation: in MountBindOptions.Propagation. */
#define DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_PRIVATE  "private"
#define DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_RPRIVATE "rprivate"
#define DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_SHARED   "shared"
#define DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_RSHARED  "rshared"
#define DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_SLAVE    "slave"
#define DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_RSLAVE   "rslave"

/** MountBindOptions: in Mount.BindOptions. */
struct davit_mount_bind_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreateMountpoint": boolean, since 1.42; default false. */
    enum davit_bool create_mountpoint;
    /** "NonRecursive": boolean, since 1.40; default false. */
    enum davit_bool non_recursive;
    /** "Propagation": one of DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_…. */
    const char *propagation;
    /** "ReadOnlyForceRecursive": boolean, since 1.44; default false. */
    enum davit_bool read_only_force_recursive;
    /** "ReadOnlyNonRecursive": boolean, since 1.44; default false. */
    enum davit_bool read_only_non_recursive;
};

/** MountImageOptions, since 1.48: in Mount.ImageOptions. */
struct davit_mount_image_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Subpath": string. */
    const char *subpath;
};

/** MountTmpfsOptions: in Mount.TmpfsOptions. */
struct davit_mount_tmpfs_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Mode": integer. */
    struct davit_int mode;
    /** "Options": list of lists of strings, since 1.46. */
    struct davit_string_list_list options;
    /** "SizeBytes": integer. */
    struct davit_int size_bytes;
};

/** MountType: in Mount.Type, MountPoint.Type. */
#define DAVIT_MOUNT_TYPE_BIND    "bind"
#define DAVIT_MOUNT_TYPE_CLUSTER "cluster" /**< since 1.42 */
#define DAVIT_MOUNT_TYPE_IMAGE   "image" /**< since 1.48 */
#define DAVIT_MOUNT_TYPE_NPIPE   "npipe" /**< since 1.32 */
#define DAVIT_MOUNT_TYPE_TMPFS   "tmpfs"
#define DAVIT_MOUNT_TYPE_VOLUME  "volume"

/** MountDriver: in MountVolumeOptions.DriverConfig. */
struct davit_mount_driver {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
};

/** MountVolumeOptions: in Mount.VolumeOptions. */
struct davit_mount_volume_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "DriverConfig": MountDriver. */
    struct davit_mount_driver *driver_config;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "NoCopy": boolean; default false. */
    enum davit_bool no_copy;
    /** "Subpath": string, since 1.45. */
    const char *subpath;
};

/** Mount: in ContainerSpec.Mounts, HostConfig.Mounts. */
struct davit_mount {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "BindOptions": MountBindOptions. */
    struct davit_mount_bind_options *bind_options;
    /** "Consistency": string, since 1.29. */
    const char *consistency;
    /** "ImageOptions": MountImageOptions, since 1.48. */
    struct davit_mount_image_options *image_options;
    /** "ReadOnly": boolean. */
    enum davit_bool read_only;
    /** "Source": string. */
    const char *source;
    /** "Target": string. */
    const char *target;
    /** "TmpfsOptions": MountTmpfsOptions. */
    struct davit_mount_tmpfs_options *tmpfs_options;
    /** "Type": one of DAVIT_MOUNT_TYPE_…. */
    const char *type;
    /** "VolumeOptions": MountVolumeOptions. */
    struct davit_mount_volume_options *volume_options;
};

/** List of Mount. */
struct davit_mount_list {
    /** NULL: unset. */
    struct davit_mount *items;
    /** How many. */
    size_t count;
};

/** Ulimit: in ContainerSpec.Ulimits, ContainerUpdateRequest.Ulimits, HostConfig.Ulimits, and elsewhere. */
struct davit_ulimit {
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
struct davit_ulimit_list {
    /** NULL: unset. */
    struct davit_ulimit *items;
    /** How many. */
    size_t count;
};

/** EndpointIPAMConfig: in EndpointSettings.IPAMConfig. */
struct davit_endpoint_ipam_config {
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
 * EndpointSettings: in ContainerSummaryNetworkSettings.Networks, NetworkConnectRequest.EndpointConfig,
 * NetworkSettings.Networks, and elsewhere.
 */
struct davit_endpoint_settings {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Aliases": list of strings. */
    struct davit_string_list aliases;
    /** "DNSNames": list of strings, since 1.44. */
    struct davit_string_list dns_names;
    /** "DriverOpts": map of strings, since 1.32; may be null. */
    struct davit_string_map driver_opts;
    /** "EndpointID": string. */
    const char *endpoint_id;
    /** "Gateway": string. */
    const char *gateway;
    /** "GlobalIPv6Address": string. */
    const char *global_ipv6_address;
    /** "GlobalIPv6PrefixLen": integer. */
    struct davit_int global_ipv6_prefix_len;
    /** "GwPriority": integer, since 1.48. */
    struct davit_int gw_priority;
    /** "IPAMConfig": EndpointIPAMConfig; may be null. */
    struct davit_endpoint_ipam_config *ipam_config;
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

/** Map of EndpointSettings. */
struct davit_endpoint_settings_map {
    /** As they came; NULL: unset. */
    struct davit_endpoint_settings_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_endpoint_settings_map. */
struct davit_endpoint_settings_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_endpoint_settings value;
};

/** DriverData: in ContainerInspectResponse.GraphDriver, ImageInspect.GraphDriver. */
struct davit_driver_data {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Data": map of strings; required. */
    struct davit_string_map data;
    /** "Name": string; required. */
    const char *name;
};

/**
 * OCIPlatform, since 1.30: in DistributionInspect.Platforms, ImageManifestSummaryImageData.Platform,
 * OCIDescriptor.platform.
 */
struct davit_oci_platform {
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
 * OCIDescriptor, since 1.30: in ContainerInspectResponse.ImageManifestDescriptor,
 * ContainerSummary.ImageManifestDescriptor, DistributionInspect.Descriptor, and elsewhere.
 */
struct davit_oci_descriptor {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "annotations": map of strings, since 1.48; may be null. */
    struct davit_string_map annotations;
    /** "artifactType": string, since 1.48; may be null. */
    const char *artifact_type;
    /** "data": string, since 1.48; may be null. */
    const char *data;
    /** "digest": string. */
    const char *digest;
    /** "mediaType": string. */
    const char *media_type;
    /** "platform": OCIPlatform, since 1.48; may be null. */
    struct davit_oci_platform *platform;
    /** "size": integer. */
    struct davit_int size;
    /** "urls": list of strings, since 1.48; may be null. */
    struct davit_string_list urls;
};

/** MountPoint: in ContainerInspectResponse.Mounts, ContainerSummary.Mounts. */
struct davit_mount_point {
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
    /** "Type": one of DAVIT_MOUNT_TYPE_…. */
    const char *type;
};

/** List of MountPoint. */
struct davit_mount_point_list {
    /** NULL: unset. */
    struct davit_mount_point *items;
    /** How many. */
    size_t count;
};

/** Map of unsigned integers. */
struct davit_uint_map {
    /** As they came; NULL: unset. */
    struct davit_uint_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_uint_map. */
struct davit_uint_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_uint value;
};

/** SwarmConfigReferenceFile, since 1.30: in SwarmConfigReference.File. */
struct davit_swarm_config_reference_file {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "GID": string. */
    const char *gid;
    /** "Mode": unsigned integer (uint32). */
    struct davit_uint mode;
    /** "Name": string. */
    const char *name;
    /** "UID": string. */
    const char *uid;
};

/** SwarmConfigReference, since 1.30: in ContainerSpec.Configs. */
struct davit_swarm_config_reference {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ConfigID": string. */
    const char *config_id;
    /** "ConfigName": string. */
    const char *config_name;
    /** "File": SwarmConfigReferenceFile. */
    struct davit_swarm_config_reference_file *file;
    /** "Runtime": any JSON value, since 1.40. */
    struct davit_json runtime;
};

/** List of SwarmConfigReference. */
struct davit_swarm_config_reference_list {
    /** NULL: unset. */
    struct davit_swarm_config_reference *items;
    /** How many. */
    size_t count;
};

/** DNSConfig: in ContainerSpec.DNSConfig. */
struct davit_dns_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Nameservers": list of strings. */
    struct davit_string_list nameservers;
    /** "Options": list of strings. */
    struct davit_string_list options;
    /** "Search": list of strings. */
    struct davit_string_list search;
};

/** ContainerSpecIsolation, since 1.35: in ContainerSpec.Isolation. */
#define DAVIT_CONTAINER_SPEC_ISOLATION_DEFAULT "default"
#define DAVIT_CONTAINER_SPEC_ISOLATION_PROCESS "process"
#define DAVIT_CONTAINER_SPEC_ISOLATION_HYPERV  "hyperv"
#define DAVIT_CONTAINER_SPEC_ISOLATION_EMPTY   ""

/** PrivilegesAppArmorMode, since 1.44: in PrivilegesAppArmor.Mode. */
#define DAVIT_PRIVILEGES_APP_ARMOR_MODE_DEFAULT  "default"
#define DAVIT_PRIVILEGES_APP_ARMOR_MODE_DISABLED "disabled"

/** PrivilegesAppArmor, since 1.44: in Privileges.AppArmor. */
struct davit_privileges_app_armor {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Mode": one of DAVIT_PRIVILEGES_APP_ARMOR_MODE_…. */
    const char *mode;
};

/** PrivilegesCredentialSpec, since 1.30: in Privileges.CredentialSpec. */
struct davit_privileges_credential_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Config": string, since 1.40. */
    const char *config;
    /** "File": string. */
    const char *file;
    /** "Registry": string. */
    const char *registry;
};

/** PrivilegesSELinuxContext, since 1.30: in Privileges.SELinuxContext. */
struct davit_privileges_selinux_context {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Disable": boolean. */
    enum davit_bool disable;
    /** "Level": string. */
    const char *level;
    /** "Role": string. */
    const char *role;
    /** "Type": string. */
    const char *type;
    /** "User": string. */
    const char *user;
};

/** PrivilegesSeccompMode, since 1.44: in PrivilegesSeccomp.Mode. */
#define DAVIT_PRIVILEGES_SECCOMP_MODE_DEFAULT    "default"
#define DAVIT_PRIVILEGES_SECCOMP_MODE_UNCONFINED "unconfined"
#define DAVIT_PRIVILEGES_SECCOMP_MODE_CUSTOM     "custom"

/** PrivilegesSeccomp, since 1.44: in Privileges.Seccomp. */
struct davit_privileges_seccomp {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Mode": one of DAVIT_PRIVILEGES_SECCOMP_MODE_…. */
    const char *mode;
    /** "Profile": string. */
    const char *profile;
};

/** Privileges, since 1.30: in ContainerSpec.Privileges. */
struct davit_privileges {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AppArmor": PrivilegesAppArmor, since 1.44. */
    struct davit_privileges_app_armor *app_armor;
    /** "CredentialSpec": PrivilegesCredentialSpec. */
    struct davit_privileges_credential_spec *credential_spec;
    /** "NoNewPrivileges": boolean, since 1.44. */
    enum davit_bool no_new_privileges;
    /** "SELinuxContext": PrivilegesSELinuxContext. */
    struct davit_privileges_selinux_context *selinux_context;
    /** "Seccomp": PrivilegesSeccomp, since 1.44. */
    struct davit_privileges_seccomp *seccomp;
};

/** SecretReferenceFile, since 1.27: in SecretReference.File. */
struct davit_secret_reference_file {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "GID": string. */
    const char *gid;
    /** "Mode": unsigned integer (uint32). */
    struct davit_uint mode;
    /** "Name": string. */
    const char *name;
    /** "UID": string. */
    const char *uid;
};

/** SecretReference, since 1.27: in ContainerSpec.Secrets. */
struct davit_secret_reference {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "File": SecretReferenceFile. */
    struct davit_secret_reference_file *file;
    /** "SecretID": string. */
    const char *secret_id;
    /** "SecretName": string. */
    const char *secret_name;
};

/** List of SecretReference. */
struct davit_secret_reference_list {
    /** NULL: unset. */
    struct davit_secret_reference *items;
    /** How many. */
    size_t count;
};

/** ContainerSpec: in TaskSpec.ContainerSpec. */
struct davit_container_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Args": list of strings. */
    struct davit_string_list args;
    /** "CapabilityAdd": list of strings, since 1.41. */
    struct davit_string_list capability_add;
    /** "CapabilityDrop": list of strings, since 1.41. */
    struct davit_string_list capability_drop;
    /** "Command": list of strings. */
    struct davit_string_list command;
    /** "Configs": list of SwarmConfigReference, since 1.30. */
    struct davit_swarm_config_reference_list configs;
    /** "DNSConfig": DNSConfig. */
    struct davit_dns_config *dns_config;
    /** "Dir": string. */
    const char *dir;
    /** "Env": list of strings. */
    struct davit_string_list env;
    /** "Groups": list of strings, since 1.27. */
    struct davit_string_list groups;
    /** "HealthCheck": HealthConfig, since 1.27. */
    struct davit_health_config *health_check;
    /** "Hostname": string, since 1.27. */
    const char *hostname;
    /** "Hosts": list of strings, since 1.27. */
    struct davit_string_list hosts;
    /** "Image": string. */
    const char *image;
    /** "Init": boolean, since 1.38; may be null. */
    enum davit_bool init;
    /** "Isolation": one of DAVIT_CONTAINER_SPEC_ISOLATION_…, since 1.35. */
    const char *isolation;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Mounts": list of Mount. */
    struct davit_mount_list mounts;
    /** "OomScoreAdj": integer, since 1.46. */
    struct davit_int oom_score_adj;
    /** "OpenStdin": boolean, since 1.27. */
    enum davit_bool open_stdin;
    /** "Privileges": Privileges, since 1.30. */
    struct davit_privileges *privileges;
    /** "ReadOnly": boolean, since 1.27. */
    enum davit_bool read_only;
    /** "Secrets": list of SecretReference, since 1.27. */
    struct davit_secret_reference_list secrets;
    /** "StopGracePeriod": integer. */
    struct davit_int stop_grace_period;
    /** "StopSignal": string, since 1.28. */
    const char *stop_signal;
    /** "Sysctls": map of strings, since 1.40. */
    struct davit_string_map sysctls;
    /** "TTY": boolean. */
    enum davit_bool tty;
    /** "Ulimits": list of Ulimit, since 1.41. */
    struct davit_ulimit_list ulimits;
    /** "User": string. */
    const char *user;
};

/** ContainerSummaryHealthStatus, since 1.52: in ContainerSummaryHealth.Status. */
#define DAVIT_CONTAINER_SUMMARY_HEALTH_STATUS_NONE      "none"
#define DAVIT_CONTAINER_SUMMARY_HEALTH_STATUS_STARTING  "starting"
#define DAVIT_CONTAINER_SUMMARY_HEALTH_STATUS_HEALTHY   "healthy"
#define DAVIT_CONTAINER_SUMMARY_HEALTH_STATUS_UNHEALTHY "unhealthy"

/** ContainerSummaryHealth, since 1.52: in ContainerSummary.Health. */
struct davit_container_summary_health {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "FailingStreak": integer. */
    struct davit_int failing_streak;
    /** "Status": one of DAVIT_CONTAINER_SUMMARY_HEALTH_STATUS_…. */
    const char *status;
};

/** ContainerSummaryHostConfig: in ContainerSummary.HostConfig. */
struct davit_container_summary_host_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Annotations": map of strings, since 1.46; may be null. */
    struct davit_string_map annotations;
    /** "NetworkMode": string. */
    const char *network_mode;
};

/** ContainerSummaryNetworkSettings: in ContainerSummary.NetworkSettings. */
struct davit_container_summary_network_settings {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Networks": map of EndpointSettings. */
    struct davit_endpoint_settings_map networks;
};

/** PortSummaryType: in PortSummary.Type. */
#define DAVIT_PORT_SUMMARY_TYPE_TCP  "tcp"
#define DAVIT_PORT_SUMMARY_TYPE_UDP  "udp"
#define DAVIT_PORT_SUMMARY_TYPE_SCTP "sctp" /**< since 1.37 */

/** PortSummary: in ContainerSummary.Ports, NetworkConfig.Ports. */
struct davit_port_summary {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "IP": string (ip-address). */
    const char *ip;
    /** "PrivatePort": unsigned integer (uint16); required. */
    struct davit_uint private_port;
    /** "PublicPort": unsigned integer (uint16). */
    struct davit_uint public_port;
    /** "Type": one of DAVIT_PORT_SUMMARY_TYPE_…; required. */
    const char *type;
};

/** List of PortSummary. */
struct davit_port_summary_list {
    /** NULL: unset. */
    struct davit_port_summary *items;
    /** How many. */
    size_t count;
};

/** ContainerSummaryState, since 1.48: in ContainerSummary.State. */
#define DAVIT_CONTAINER_SUMMARY_STATE_CREATED    "created"
#define DAVIT_CONTAINER_SUMMARY_STATE_RUNNING    "running"
#define DAVIT_CONTAINER_SUMMARY_STATE_PAUSED     "paused"
#define DAVIT_CONTAINER_SUMMARY_STATE_RESTARTING "restarting"
#define DAVIT_CONTAINER_SUMMARY_STATE_EXITED     "exited"
#define DAVIT_CONTAINER_SUMMARY_STATE_REMOVING   "removing"
#define DAVIT_CONTAINER_SUMMARY_STATE_DEAD       "dead"

/** ContainerSummary: in the answer of ContainerList, ContainersDiskUsage.Items, SystemDataUsageResponse.Containers. */
struct davit_container_summary {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Command": string. */
    const char *command;
    /** "Created": integer. */
    struct davit_int created;
    /** "Health": ContainerSummaryHealth, since 1.52. */
    struct davit_container_summary_health *health;
    /** "HostConfig": ContainerSummaryHostConfig. */
    struct davit_container_summary_host_config *host_config;
    /** "Id": string. */
    const char *id;
    /** "Image": string. */
    const char *image;
    /** "ImageID": string. */
    const char *image_id;
    /** "ImageManifestDescriptor": OCIDescriptor, since 1.48; may be null. */
    struct davit_oci_descriptor *image_manifest_descriptor;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Mounts": list of MountPoint. */
    struct davit_mount_point_list mounts;
    /** "Names": list of strings. */
    struct davit_string_list names;
    /** "NetworkSettings": ContainerSummaryNetworkSettings. */
    struct davit_container_summary_network_settings *network_settings;
    /** "Ports": list of PortSummary. */
    struct davit_port_summary_list ports;
    /** "SizeRootFs": integer; may be null. */
    struct davit_int size_rootfs;
    /** "SizeRw": integer; may be null. */
    struct davit_int size_rw;
    /** "State": one of DAVIT_CONTAINER_SUMMARY_STATE_…. */
    const char *state;
    /** "Status": string. */
    const char *status;
};

/** List of ContainerSummary. */
struct davit_container_summary_list {
    /** NULL: unset. */
    struct davit_container_summary *items;
    /** How many. */
    size_t count;
};

/** DiscreteGenericResource, since 1.32: in GenericResource.DiscreteResourceSpec. */
struct davit_discrete_generic_resource {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Kind": string. */
    const char *kind;
    /** "Value": integer. */
    struct davit_int value;
};

/** List of OCIPlatform. */
struct davit_oci_platform_list {
    /** NULL: unset. */
    struct davit_oci_platform *items;
    /** How many. */
    size_t count;
};

/** EndpointPortConfigProtocol: in EndpointPortConfig.Protocol. */
#define DAVIT_ENDPOINT_PORT_CONFIG_PROTOCOL_TCP  "tcp"
#define DAVIT_ENDPOINT_PORT_CONFIG_PROTOCOL_UDP  "udp"
#define DAVIT_ENDPOINT_PORT_CONFIG_PROTOCOL_SCTP "sctp" /**< since 1.37 */

/** EndpointPortConfigPublishMode, since 1.34: in EndpointPortConfig.PublishMode. */
#define DAVIT_ENDPOINT_PORT_CONFIG_PUBLISH_MODE_INGRESS "ingress"
#define DAVIT_ENDPOINT_PORT_CONFIG_PUBLISH_MODE_HOST    "host"

/** EndpointPortConfig: in EndpointSpec.Ports, PortStatus.Ports, ServiceEndpoint.Ports. */
struct davit_endpoint_port_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
    /** "Protocol": one of DAVIT_ENDPOINT_PORT_CONFIG_PROTOCOL_…. */
    const char *protocol;
    /** "PublishMode": one of DAVIT_ENDPOINT_PORT_CONFIG_PUBLISH_MODE_…, since 1.34; default "ingress". */
    const char *publish_mode;
    /** "PublishedPort": integer. */
    struct davit_int published_port;
    /** "TargetPort": integer. */
    struct davit_int target_port;
};

/** EndpointResource: in Network.Containers, NetworkInspect.Containers. */
struct davit_endpoint_resource {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "EndpointID": string. */
    const char *endpoint_id;
    /** "IPv4Address": string. */
    const char *ipv4_address;
    /** "IPv6Address": string. */
    const char *ipv6_address;
    /** "MacAddress": string. */
    const char *mac_address;
    /** "Name": string, since 1.30. */
    const char *name;
};

/** List of EndpointPortConfig. */
struct davit_endpoint_port_config_list {
    /** NULL: unset. */
    struct davit_endpoint_port_config *items;
    /** How many. */
    size_t count;
};

/** ErrorResponse. */
struct davit_error_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "message": string; required. */
    const char *message;
};

/** NamedGenericResource, since 1.32: in GenericResource.NamedResourceSpec. */
struct davit_named_generic_resource {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Kind": string. */
    const char *kind;
    /** "Value": string. */
    const char *value;
};

/** GenericResource, since 1.32: in GenericResources. */
struct davit_generic_resource {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "DiscreteResourceSpec": DiscreteGenericResource. */
    struct davit_discrete_generic_resource *discrete_resource_spec;
    /** "NamedResourceSpec": NamedGenericResource. */
    struct davit_named_generic_resource *named_resource_spec;
};

/**
 * GenericResources, since 1.32: in ResourceObject.GenericResources, SystemInfo.GenericResources,
 * Task.AssignedGenericResources.
 */
struct davit_generic_resources {
    /** NULL: unset. */
    struct davit_generic_resource *items;
    /** How many. */
    size_t count;
};

/**
 * IDResponse: in the answer of ConfigCreate, the answer of ContainerExec, the answer of ImageCommit, and elsewhere.
 */
struct davit_id_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string; required. */
    const char *id;
};

/** IPAMConfig: in IPAM.Config. */
struct davit_ipam_config {
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
struct davit_ipam_config_list {
    /** NULL: unset. */
    struct davit_ipam_config *items;
    /** How many. */
    size_t count;
};

/** IPAM: in Network.IPAM, NetworkCreateRequest.IPAM, NetworkInspect.IPAM, and elsewhere. */
struct davit_ipam {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Config": list of IPAMConfig. */
    struct davit_ipam_config_list config;
    /** "Driver": string; default "default". */
    const char *driver;
    /** "Options": map of strings. */
    struct davit_string_map options;
};

/** List of BuildIdentity. */
struct davit_build_identity_list {
    /** NULL: unset. */
    struct davit_build_identity *items;
    /** How many. */
    size_t count;
};

/** PullIdentity, since 1.53: in Identity.Pull. */
struct davit_pull_identity {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Repository": string. */
    const char *repository;
};

/** List of PullIdentity. */
struct davit_pull_identity_list {
    /** NULL: unset. */
    struct davit_pull_identity *items;
    /** How many. */
    size_t count;
};

/** KnownSignerIdentity, since 1.53: in SignatureIdentity.KnownSigner. */
#define DAVIT_KNOWN_SIGNER_IDENTITY_DHI "DHI"

/** SignatureType, since 1.53: in SignatureIdentity.SignatureType. */
#define DAVIT_SIGNATURE_TYPE_BUNDLE_V0_3      "bundle-v0.3"
#define DAVIT_SIGNATURE_TYPE_SIMPLESIGNING_V1 "simplesigning-v1"

/** SignerIdentity, since 1.53: in SignatureIdentity.Signer. */
struct davit_signer_identity {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "BuildConfigDigest": string. */
    const char *build_config_digest;
    /** "BuildConfigURI": string. */
    const char *build_config_uri;
    /** "BuildSignerDigest": string. */
    const char *build_signer_digest;
    /** "BuildSignerURI": string. */
    const char *build_signer_uri;
    /** "BuildTrigger": string. */
    const char *build_trigger;
    /** "CertificateIssuer": string. */
    const char *certificate_issuer;
    /** "Issuer": string. */
    const char *issuer;
    /** "RunInvocationURI": string. */
    const char *run_invocation_uri;
    /** "RunnerEnvironment": string. */
    const char *runner_environment;
    /** "SourceRepositoryDigest": string. */
    const char *source_repository_digest;
    /** "SourceRepositoryIdentifier": string. */
    const char *source_repository_identifier;
    /** "SourceRepositoryOwnerIdentifier": string. */
    const char *source_repository_owner_identifier;
    /** "SourceRepositoryOwnerURI": string. */
    const char *source_repository_owner_uri;
    /** "SourceRepositoryRef": string. */
    const char *source_repository_ref;
    /** "SourceRepositoryURI": string. */
    const char *source_repository_uri;
    /** "SourceRepositoryVisibilityAtSigning": string. */
    const char *source_repository_visibility_at_signing;
    /** "SubjectAlternativeName": string. */
    const char *subject_alternative_name;
};

/** SignatureTimestampType, since 1.53: in SignatureTimestamp.Type. */
#define DAVIT_SIGNATURE_TIMESTAMP_TYPE_TLOG                "Tlog"
#define DAVIT_SIGNATURE_TIMESTAMP_TYPE_TIMESTAMP_AUTHORITY "TimestampAuthority"

/** SignatureTimestamp, since 1.53: in SignatureIdentity.Timestamps. */
struct davit_signature_timestamp {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Timestamp": string (date-time). */
    const char *timestamp;
    /** "Type": one of DAVIT_SIGNATURE_TIMESTAMP_TYPE_…. */
    const char *type;
    /** "URI": string. */
    const char *uri;
};

/** List of SignatureTimestamp. */
struct davit_signature_timestamp_list {
    /** NULL: unset. */
    struct davit_signature_timestamp *items;
    /** How many. */
    size_t count;
};

/** SignatureIdentity, since 1.53: in Identity.Signature. */
struct davit_signature_identity {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "DockerReference": string. */
    const char *docker_reference;
    /** "Error": string. */
    const char *error;
    /** "KnownSigner": one of DAVIT_KNOWN_SIGNER_IDENTITY_…. */
    const char *known_signer;
    /** "Name": string. */
    const char *name;
    /** "SignatureType": one of DAVIT_SIGNATURE_TYPE_…. */
    const char *signature_type;
    /** "Signer": SignerIdentity. */
    struct davit_signer_identity *signer;
    /** "Timestamps": list of SignatureTimestamp. */
    struct davit_signature_timestamp_list timestamps;
    /** "Warnings": list of strings. */
    struct davit_string_list warnings;
};

/** List of SignatureIdentity. */
struct davit_signature_identity_list {
    /** NULL: unset. */
    struct davit_signature_identity *items;
    /** How many. */
    size_t count;
};

/** Identity, since 1.53: in ImageInspect.Identity, ImageManifestSummaryImageData.Identity. */
struct davit_identity {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Build": list of BuildIdentity. */
    struct davit_build_identity_list build;
    /** "Pull": list of PullIdentity. */
    struct davit_pull_identity_list pull;
    /** "Signature": list of SignatureIdentity. */
    struct davit_signature_identity_list signature;
};

/** ImageID, since 1.36. */
struct davit_image_id {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ID": string. */
    const char *id;
};

/** ImageManifestSummaryAttestationData, since 1.47: in ImageManifestSummary.AttestationData. */
struct davit_image_manifest_summary_attestation_data {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "For": string; required. */
    const char *for_;
};

/** ImageManifestSummaryImageDataSize, since 1.47: in ImageManifestSummaryImageData.Size. */
struct davit_image_manifest_summary_image_data_size {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Unpacked": integer; required. */
    struct davit_int unpacked;
};

/** ImageManifestSummaryImageData, since 1.47: in ImageManifestSummary.ImageData. */
struct davit_image_manifest_summary_image_data {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Containers": list of strings; required. */
    struct davit_string_list containers;
    /** "Identity": Identity, since 1.54; may be null. */
    struct davit_identity *identity;
    /** "Platform": OCIPlatform; required; may be null. */
    struct davit_oci_platform *platform;
    /** "Size": ImageManifestSummaryImageDataSize; required. */
    struct davit_image_manifest_summary_image_data_size *size;
};

/** ImageManifestSummaryKind, since 1.47: in ImageManifestSummary.Kind. */
#define DAVIT_IMAGE_MANIFEST_SUMMARY_KIND_IMAGE       "image"
#define DAVIT_IMAGE_MANIFEST_SUMMARY_KIND_ATTESTATION "attestation"
#define DAVIT_IMAGE_MANIFEST_SUMMARY_KIND_UNKNOWN     "unknown"

/** ImageManifestSummarySize, since 1.47: in ImageManifestSummary.Size. */
struct davit_image_manifest_summary_size {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Content": integer; required. */
    struct davit_int content;
    /** "Total": integer; required. */
    struct davit_int total;
};

/** ImageManifestSummary, since 1.47: in ImageInspect.Manifests, ImageSummary.Manifests. */
struct davit_image_manifest_summary {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AttestationData": ImageManifestSummaryAttestationData; may be null. */
    struct davit_image_manifest_summary_attestation_data *attestation_data;
    /** "Available": boolean; required. */
    enum davit_bool available;
    /** "Descriptor": OCIDescriptor; required. */
    struct davit_oci_descriptor *descriptor;
    /** "ID": string; required. */
    const char *id;
    /** "ImageData": ImageManifestSummaryImageData; may be null. */
    struct davit_image_manifest_summary_image_data *image_data;
    /** "Kind": one of DAVIT_IMAGE_MANIFEST_SUMMARY_KIND_…; required. */
    const char *kind;
    /** "Size": ImageManifestSummarySize; required. */
    struct davit_image_manifest_summary_size *size;
};

/** List of ImageManifestSummary. */
struct davit_image_manifest_summary_list {
    /** NULL: unset. */
    struct davit_image_manifest_summary *items;
    /** How many. */
    size_t count;
};

/** ImageSummary: in the answer of ImageList, ImagesDiskUsage.Items, SystemDataUsageResponse.Images. */
struct davit_image_summary {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Containers": integer; required. */
    struct davit_int containers;
    /** "Created": integer; required. */
    struct davit_int created;
    /** "Descriptor": OCIDescriptor, since 1.48; may be null. */
    struct davit_oci_descriptor *descriptor;
    /** "Id": string; required. */
    const char *id;
    /** "Labels": map of strings; required. */
    struct davit_string_map labels;
    /** "Manifests": list of ImageManifestSummary, since 1.47. */
    struct davit_image_manifest_summary_list manifests;
    /** "ParentId": string; required. */
    const char *parent_id;
    /** "RepoDigests": list of strings; required. */
    struct davit_string_list repo_digests;
    /** "RepoTags": list of strings; required. */
    struct davit_string_list repo_tags;
    /** "SharedSize": integer; required. */
    struct davit_int shared_size;
    /** "Size": integer; required. */
    struct davit_int size;
    /** "VirtualSize": integer, 1.25 to 1.43. */
    struct davit_int virtual_size;
};

/** List of ImageSummary. */
struct davit_image_summary_list {
    /** NULL: unset. */
    struct davit_image_summary *items;
    /** How many. */
    size_t count;
};

/** Limit: in ResourceRequirements.Limits. */
struct davit_limit {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "MemoryBytes": integer. */
    struct davit_int memory_bytes;
    /** "NanoCPUs": integer. */
    struct davit_int nano_cpus;
    /** "Pids": integer, since 1.41; default 0. */
    struct davit_int pids;
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

/** PeerInfo, since 1.41: in Network.Peers, NetworkInspect.Peers, NetworkSummary.Peers. */
struct davit_peer_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "IP": string. */
    const char *ip;
    /** "Name": string. */
    const char *name;
};

/** List of PeerInfo. */
struct davit_peer_info_list {
    /** NULL: unset. */
    struct davit_peer_info *items;
    /** How many. */
    size_t count;
};

/** Network: in the answer of NetworkInspect, the answer of NetworkList, NetworkAttachment.Network. */
struct davit_network {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Attachable": boolean, since 1.27; default false. */
    enum davit_bool attachable;
    /** "ConfigFrom": ConfigReference, since 1.41. */
    struct davit_config_reference *config_from;
    /** "ConfigOnly": boolean, since 1.41; default false. */
    enum davit_bool config_only;
    /** "Containers": map of EndpointResource, 1.25 to 1.51. */
    struct davit_endpoint_resource_map containers;
    /** "Created": string (dateTime). */
    const char *created;
    /** "Driver": string. */
    const char *driver;
    /** "EnableIPv4": boolean, since 1.47. */
    enum davit_bool enable_ipv4;
    /** "EnableIPv6": boolean. */
    enum davit_bool enable_ipv6;
    /** "IPAM": IPAM. */
    struct davit_ipam *ipam;
    /** "Id": string. */
    const char *id;
    /** "Ingress": boolean, since 1.29; default false. */
    enum davit_bool ingress;
    /** "Internal": boolean; default false. */
    enum davit_bool internal;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
    /** "Peers": list of PeerInfo, since 1.41. */
    struct davit_peer_info_list peers;
    /** "Scope": string. */
    const char *scope;
};

/** NetworkAttachmentConfig: in ServiceSpec.Networks, TaskSpec.Networks. */
struct davit_network_attachment_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Aliases": list of strings. */
    struct davit_string_list aliases;
    /** "DriverOpts": map of strings, since 1.39. */
    struct davit_string_map driver_opts;
    /** "Target": string. */
    const char *target;
};

/** NetworkAttachmentSpec, since 1.38: in TaskSpec.NetworkAttachmentSpec. */
struct davit_network_attachment_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ContainerID": string. */
    const char *container_id;
};

/** NetworkConfig, 1.25 to 1.31. */
struct davit_network_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Address": string. */
    const char *address;
    /** "Bridge": string. */
    const char *bridge;
    /** "Gateway": string. */
    const char *gateway;
    /** "IPPrefixLen": integer. */
    struct davit_int ip_prefix_len;
    /** "MacAddress": string. */
    const char *mac_address;
    /** "PortMapping": string. */
    const char *port_mapping;
    /** "Ports": list of PortSummary. */
    struct davit_port_summary_list ports;
};

/** NetworkSummary, since 1.52. */
struct davit_network_summary {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Attachable": boolean; default false. */
    enum davit_bool attachable;
    /** "ConfigFrom": ConfigReference. */
    struct davit_config_reference *config_from;
    /** "ConfigOnly": boolean; default false. */
    enum davit_bool config_only;
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
};

/** Platform: in NodeDescription.Platform, Placement.Platforms. */
struct davit_platform {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Architecture": string. */
    const char *architecture;
    /** "OS": string. */
    const char *os;
};

/** ResourceObject: in NodeDescription.Resources, ResourceRequirements.Reservations. */
struct davit_resource_object {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "GenericResources": GenericResources, since 1.32. */
    struct davit_generic_resources generic_resources;
    /** "MemoryBytes": integer. */
    struct davit_int memory_bytes;
    /** "NanoCPUs": integer. */
    struct davit_int nano_cpus;
};

/** List of Platform. */
struct davit_platform_list {
    /** NULL: unset. */
    struct davit_platform *items;
    /** How many. */
    size_t count;
};

/** PlacementPreferenceSpread, since 1.28: in PlacementPreference.Spread. */
struct davit_placement_preference_spread {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "SpreadDescriptor": string. */
    const char *spread_descriptor;
};

/** PlacementPreference, since 1.28: in Placement.Preferences. */
struct davit_placement_preference {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Spread": PlacementPreferenceSpread. */
    struct davit_placement_preference_spread *spread;
};

/** List of PlacementPreference. */
struct davit_placement_preference_list {
    /** NULL: unset. */
    struct davit_placement_preference *items;
    /** How many. */
    size_t count;
};

/** Placement: in TaskSpec.Placement. */
struct davit_placement {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Constraints": list of strings. */
    struct davit_string_list constraints;
    /** "MaxReplicas": unsigned integer, since 1.40; default 0. */
    struct davit_uint max_replicas;
    /** "Platforms": list of Platform, since 1.30. */
    struct davit_platform_list platforms;
    /** "Preferences": list of PlacementPreference, since 1.28. */
    struct davit_placement_preference_list preferences;
};

/** PluginInterfaceType, 1.25 to 1.51. */
struct davit_plugin_interface_type {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Capability": string; required. */
    const char *capability;
    /** "Prefix": string; required. */
    const char *prefix;
    /** "Version": string; required. */
    const char *version;
};

/**
 * PluginPrivilege: in the answer of GetPluginPrivileges, the body of PluginPull, the body of PluginUpgrade, and
 * elsewhere.
 */
struct davit_plugin_privilege {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Description": string. */
    const char *description;
    /** "Name": string. */
    const char *name;
    /** "Value": list of strings. */
    struct davit_string_list value;
};

/** List of PluginPrivilege. */
struct davit_plugin_privilege_list {
    /** NULL: unset. */
    struct davit_plugin_privilege *items;
    /** How many. */
    size_t count;
};

/** PluginSpec, since 1.31: in TaskSpec.PluginSpec. */
struct davit_plugin_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Disabled": boolean. */
    enum davit_bool disabled;
    /** "Name": string. */
    const char *name;
    /** "PluginPrivilege": list of PluginPrivilege. */
    struct davit_plugin_privilege_list plugin_privilege;
    /** "Remote": string. */
    const char *remote;
};

/** ResourceRequirements: in TaskSpec.Resources. */
struct davit_resource_requirements {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Limits": Limit. */
    struct davit_limit *limits;
    /** "MemorySwappiness": integer, since 1.52; -1 to 100; may be null. */
    struct davit_int memory_swappiness;
    /** "Reservations": ResourceObject. */
    struct davit_resource_object *reservations;
    /** "SwapBytes": integer, since 1.52; -1 or more; may be null. */
    struct davit_int swap_bytes;
};

/** Resources. */
struct davit_resources {
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
    /** "Ulimits": list of Ulimit. */
    struct davit_ulimit_list ulimits;
};

/** List of NetworkAttachmentConfig. */
struct davit_network_attachment_config_list {
    /** NULL: unset. */
    struct davit_network_attachment_config *items;
    /** How many. */
    size_t count;
};

/** TaskSpecRestartPolicyCondition: in TaskSpecRestartPolicy.Condition. */
#define DAVIT_TASK_SPEC_RESTART_POLICY_CONDITION_NONE       "none"
#define DAVIT_TASK_SPEC_RESTART_POLICY_CONDITION_ON_FAILURE "on-failure"
#define DAVIT_TASK_SPEC_RESTART_POLICY_CONDITION_ANY        "any"

/** TaskSpecRestartPolicy: in TaskSpec.RestartPolicy. */
struct davit_task_spec_restart_policy {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Condition": one of DAVIT_TASK_SPEC_RESTART_POLICY_CONDITION_…. */
    const char *condition;
    /** "Delay": integer. */
    struct davit_int delay;
    /** "MaxAttempts": unsigned integer; default 0. */
    struct davit_uint max_attempts;
    /** "Window": integer; default 0. */
    struct davit_int window;
};

/** TaskSpec: in ServiceSpec.TaskTemplate, Task.Spec. */
struct davit_task_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ContainerSpec": ContainerSpec. */
    struct davit_container_spec *container_spec;
    /** "ForceUpdate": unsigned integer. */
    struct davit_uint force_update;
    /** "LogDriver": LogDriver. */
    struct davit_log_driver *log_driver;
    /** "NetworkAttachmentSpec": NetworkAttachmentSpec, since 1.38. */
    struct davit_network_attachment_spec *network_attachment_spec;
    /** "Networks": list of NetworkAttachmentConfig. */
    struct davit_network_attachment_config_list networks;
    /** "Placement": Placement. */
    struct davit_placement *placement;
    /** "PluginSpec": PluginSpec, since 1.31. */
    struct davit_plugin_spec *plugin_spec;
    /** "Resources": ResourceRequirements. */
    struct davit_resource_requirements *resources;
    /** "RestartPolicy": TaskSpecRestartPolicy. */
    struct davit_task_spec_restart_policy *restart_policy;
    /** "Runtime": string, since 1.30. */
    const char *runtime;
};

/** VolumeScope: in Volume.Scope. */
#define DAVIT_VOLUME_SCOPE_LOCAL  "local"
#define DAVIT_VOLUME_SCOPE_GLOBAL "global"

/** Map of JSON values. */
struct davit_json_map {
    /** As they came; NULL: unset. */
    struct davit_json_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_json_map. */
struct davit_json_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_json value;
};

/** VolumeUsageData: in Volume.UsageData. */
struct davit_volume_usage_data {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "RefCount": integer; required; default -1. */
    struct davit_int ref_count;
    /** "Size": integer; required; default -1. */
    struct davit_int size;
};

/**
 * Volume: in the answer of VolumeCreate, the answer of VolumeInspect, SystemDataUsageResponse.Volumes, and elsewhere.
 */
struct davit_volume {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ClusterVolume": ClusterVolume, since 1.42. */
    struct davit_cluster_volume *cluster_volume;
    /** "CreatedAt": string (dateTime), since 1.31. */
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
    /** "Scope": one of DAVIT_VOLUME_SCOPE_…; required; default "local". */
    const char *scope;
    /** "Status": map of JSON values. */
    struct davit_json_map status;
    /** "UsageData": VolumeUsageData; may be null. */
    struct davit_volume_usage_data *usage_data;
};

/** List of Volume. */
struct davit_volume_list {
    /** NULL: unset. */
    struct davit_volume *items;
    /** How many. */
    size_t count;
};

/** List of Network. */
struct davit_network_list {
    /** NULL: unset. */
    struct davit_network *items;
    /** How many. */
    size_t count;
};

#endif
