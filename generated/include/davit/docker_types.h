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
#define DAVIT_DOCKER_LAYOUT UINT32_C(2116106758)

/** List of JSON values. */
struct davit_json_list {
    /** NULL: unset. */
    struct davit_json *items;
    /** How many. */
    size_t count;
};

/** BuildIdentity, since 1.53: Identity.Build. */
struct davit_build_identity {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "CreatedAt": string (date-time), since 1.53. */
    const char *created_at;
    /** "Ref": string, since 1.53. */
    const char *ref;
};

/** ImageID, since 1.36: BuildInfo.aux. */
struct davit_image_id {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "ID": string, since 1.36. */
    const char *id;
};

/** ErrorDetail: BuildInfo.errorDetail; CreateImageInfo.errorDetail; PushImageInfo.errorDetail. */
struct davit_error_detail {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "code": integer. */
    struct davit_int code;
    /** "message": string. */
    const char *message;
};

/** ProgressDetail: BuildInfo.progressDetail; CreateImageInfo.progressDetail; PushImageInfo.progressDetail. */
struct davit_progress_detail {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "code": integer, 1.25 to 1.35. */
    struct davit_int code;
    /** "current": integer, since 1.36. */
    struct davit_int current;
    /** "message": integer, 1.25 to 1.35. */
    struct davit_int message;
    /** "total": integer, since 1.36. */
    struct davit_int total;
};

/** BuildInfo. */
struct davit_build_info {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "aux": ImageID, since 1.36. */
    struct davit_image_id *aux;
    /** "error": string, 1.25 to 1.51; may be null. */
    const char *error;
    /** "errorDetail": ErrorDetail. */
    struct davit_error_detail *error_detail;
    /** "id": string. */
    const char *id;
    /** "progress": string, 1.25 to 1.51; may be null. */
    const char *progress;
    /** "progressDetail": ProgressDetail. */
    struct davit_progress_detail *progress_detail;
    /** "status": string. */
    const char *status;
    /** "stream": string. */
    const char *stream;
};

/** SwarmSpecCAConfigExternalCAsItemProtocol: SwarmSpecCAConfigExternalCAsItem.Protocol. */
#define DAVIT_SWARM_SPEC_CA_CONFIG_EXTERNAL_CAS_ITEM_PROTOCOL_CFSSL "cfssl"

/** SwarmSpecCAConfigExternalCAsItem: SwarmSpecCAConfig.ExternalCAs. */
struct davit_swarm_spec_ca_config_external_cas_item {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "CACert": string, since 1.30. */
    const char *ca_cert;
    /** "Options": map of strings. */
    struct davit_string_map options;
    /** "Protocol": one of DAVIT_SWARM_SPEC_CA_CONFIG_EXTERNAL_CAS_ITEM_PROTOCOL_…; default "cfssl". */
    const char *protocol;
    /** "URL": string. */
    const char *url;
};

/** List of SwarmSpecCAConfigExternalCAsItem. */
struct davit_swarm_spec_ca_config_external_cas_item_list {
    /** NULL: unset. */
    struct davit_swarm_spec_ca_config_external_cas_item *items;
    /** How many. */
    size_t count;
};

/** SwarmSpecCAConfig: SwarmSpec.CAConfig. */
struct davit_swarm_spec_ca_config {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "ExternalCAs": list of SwarmSpecCAConfigExternalCAsItem. */
    struct davit_swarm_spec_ca_config_external_cas_item_list external_cas;
    /** "ForceRotate": unsigned integer, since 1.30. */
    struct davit_uint force_rotate;
    /** "NodeCertExpiry": integer. */
    struct davit_int node_cert_expiry;
    /** "SigningCACert": string, since 1.30. */
    const char *signing_ca_cert;
    /** "SigningCAKey": string, since 1.30. */
    const char *signing_ca_key;
};

/** SwarmSpecDispatcher: SwarmSpec.Dispatcher. */
struct davit_swarm_spec_dispatcher {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "HeartbeatPeriod": integer. */
    struct davit_int heartbeat_period;
};

/** SwarmSpecEncryptionConfig: SwarmSpec.EncryptionConfig. */
struct davit_swarm_spec_encryption_config {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "AutoLockManagers": boolean. */
    enum davit_bool auto_lock_managers;
};

/** SwarmSpecOrchestration: SwarmSpec.Orchestration. */
struct davit_swarm_spec_orchestration {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "TaskHistoryRetentionLimit": integer. */
    struct davit_int task_history_retention_limit;
};

/** SwarmSpecRaft: SwarmSpec.Raft. */
struct davit_swarm_spec_raft {
    /** The library's; leave it NULL. */
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

/** SwarmSpecTaskDefaultsLogDriver: SwarmSpecTaskDefaults.LogDriver. */
struct davit_swarm_spec_task_defaults_log_driver {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
};

/** SwarmSpecTaskDefaults: SwarmSpec.TaskDefaults. */
struct davit_swarm_spec_task_defaults {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "LogDriver": SwarmSpecTaskDefaultsLogDriver. */
    struct davit_swarm_spec_task_defaults_log_driver *log_driver;
};

/** SwarmSpec: the body of SwarmUpdate; ClusterInfo.Spec; Swarm.Spec; …. */
struct davit_swarm_spec {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "CAConfig": SwarmSpecCAConfig; may be null. */
    struct davit_swarm_spec_ca_config *ca_config;
    /** "Dispatcher": SwarmSpecDispatcher; may be null. */
    struct davit_swarm_spec_dispatcher *dispatcher;
    /** "EncryptionConfig": SwarmSpecEncryptionConfig. */
    struct davit_swarm_spec_encryption_config *encryption_config;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Orchestration": SwarmSpecOrchestration; may be null. */
    struct davit_swarm_spec_orchestration *orchestration;
    /** "Raft": SwarmSpecRaft. */
    struct davit_swarm_spec_raft *raft;
    /** "TaskDefaults": SwarmSpecTaskDefaults. */
    struct davit_swarm_spec_task_defaults *task_defaults;
};

/** TLSInfo, since 1.30: ClusterInfo.TLSInfo; NodeDescription.TLSInfo; Swarm.TLSInfo. */
struct davit_tls_info {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "CertIssuerPublicKey": string, since 1.30. */
    const char *cert_issuer_public_key;
    /** "CertIssuerSubject": string, since 1.30. */
    const char *cert_issuer_subject;
    /** "TrustRoot": string, since 1.30. */
    const char *trust_root;
};

/** ObjectVersion: ClusterInfo.Version; ClusterVolume.Version; Config.Version; …. */
struct davit_object_version {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Index": unsigned integer. */
    struct davit_uint index;
};

/**
 * Topology, since 1.42: ClusterVolumeInfo.AccessibleTopology;
 * ClusterVolumeSpecAccessModeAccessibilityRequirements.Preferred;
 * ClusterVolumeSpecAccessModeAccessibilityRequirements.Requisite.
 */
struct davit_topology {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Segments": map of strings, since 1.42. */
    struct davit_string_map segments;
};

/** List of Topology. */
struct davit_topology_list {
    /** NULL: unset. */
    struct davit_topology *items;
    /** How many. */
    size_t count;
};

/** ClusterVolumeInfo, since 1.42: ClusterVolume.Info. */
struct davit_cluster_volume_info {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "AccessibleTopology": list of Topology, since 1.42. */
    struct davit_topology_list accessible_topology;
    /** "CapacityBytes": integer, since 1.42. */
    struct davit_int capacity_bytes;
    /** "VolumeContext": map of strings, since 1.42. */
    struct davit_string_map volume_context;
    /** "VolumeID": string, since 1.42. */
    const char *volume_id;
};

/** ClusterVolumePublishStatusItemState, since 1.42: ClusterVolumePublishStatusItem.State. */
#define DAVIT_CLUSTER_VOLUME_PUBLISH_STATUS_ITEM_STATE_PENDING_PUBLISH              "pending-publish" /**< since 1.42 */
#define DAVIT_CLUSTER_VOLUME_PUBLISH_STATUS_ITEM_STATE_PUBLISHED                    "published" /**< since 1.42 */
#define DAVIT_CLUSTER_VOLUME_PUBLISH_STATUS_ITEM_STATE_PENDING_NODE_UNPUBLISH       "pending-node-unpublish" /**< since 1.42 */
#define DAVIT_CLUSTER_VOLUME_PUBLISH_STATUS_ITEM_STATE_PENDING_CONTROLLER_UNPUBLISH "pending-controller-unpublish" /**< since 1.42 */

/** ClusterVolumePublishStatusItem, since 1.42: ClusterVolume.PublishStatus. */
struct davit_cluster_volume_publish_status_item {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "NodeID": string, since 1.42. */
    const char *node_id;
    /** "PublishContext": map of strings, since 1.42. */
    struct davit_string_map publish_context;
    /** "State": one of DAVIT_CLUSTER_VOLUME_PUBLISH_STATUS_ITEM_STATE_…, since 1.42. */
    const char *state;
};

/** List of ClusterVolumePublishStatusItem. */
struct davit_cluster_volume_publish_status_item_list {
    /** NULL: unset. */
    struct davit_cluster_volume_publish_status_item *items;
    /** How many. */
    size_t count;
};

/**
 * ClusterVolumeSpecAccessModeAccessibilityRequirements, since 1.42:
 * ClusterVolumeSpecAccessMode.AccessibilityRequirements.
 */
struct davit_cluster_volume_spec_access_mode_accessibility_requirements {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Preferred": list of Topology, since 1.42. */
    struct davit_topology_list preferred;
    /** "Requisite": list of Topology, since 1.42. */
    struct davit_topology_list requisite;
};

/** ClusterVolumeSpecAccessModeAvailability, since 1.42: ClusterVolumeSpecAccessMode.Availability. */
#define DAVIT_CLUSTER_VOLUME_SPEC_ACCESS_MODE_AVAILABILITY_ACTIVE "active" /**< since 1.42 */
#define DAVIT_CLUSTER_VOLUME_SPEC_ACCESS_MODE_AVAILABILITY_PAUSE  "pause" /**< since 1.42 */
#define DAVIT_CLUSTER_VOLUME_SPEC_ACCESS_MODE_AVAILABILITY_DRAIN  "drain" /**< since 1.42 */

/** ClusterVolumeSpecAccessModeCapacityRange, since 1.42: ClusterVolumeSpecAccessMode.CapacityRange. */
struct davit_cluster_volume_spec_access_mode_capacity_range {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "LimitBytes": integer, since 1.42. */
    struct davit_int limit_bytes;
    /** "RequiredBytes": integer, since 1.42. */
    struct davit_int required_bytes;
};

/** ClusterVolumeSpecAccessModeScope, since 1.42: ClusterVolumeSpecAccessMode.Scope. */
#define DAVIT_CLUSTER_VOLUME_SPEC_ACCESS_MODE_SCOPE_SINGLE "single" /**< since 1.42 */
#define DAVIT_CLUSTER_VOLUME_SPEC_ACCESS_MODE_SCOPE_MULTI  "multi" /**< since 1.42 */

/** ClusterVolumeSpecAccessModeSecretsItem, since 1.42: ClusterVolumeSpecAccessMode.Secrets. */
struct davit_cluster_volume_spec_access_mode_secrets_item {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Key": string, since 1.42. */
    const char *key;
    /** "Secret": string, since 1.42. */
    const char *secret;
};

/** List of ClusterVolumeSpecAccessModeSecretsItem. */
struct davit_cluster_volume_spec_access_mode_secrets_item_list {
    /** NULL: unset. */
    struct davit_cluster_volume_spec_access_mode_secrets_item *items;
    /** How many. */
    size_t count;
};

/** ClusterVolumeSpecAccessModeSharing, since 1.42: ClusterVolumeSpecAccessMode.Sharing. */
#define DAVIT_CLUSTER_VOLUME_SPEC_ACCESS_MODE_SHARING_NONE      "none" /**< since 1.42 */
#define DAVIT_CLUSTER_VOLUME_SPEC_ACCESS_MODE_SHARING_READONLY  "readonly" /**< since 1.42 */
#define DAVIT_CLUSTER_VOLUME_SPEC_ACCESS_MODE_SHARING_ONEWRITER "onewriter" /**< since 1.42 */
#define DAVIT_CLUSTER_VOLUME_SPEC_ACCESS_MODE_SHARING_ALL       "all" /**< since 1.42 */

/** ClusterVolumeSpecAccessMode, since 1.42: ClusterVolumeSpec.AccessMode. */
struct davit_cluster_volume_spec_access_mode {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "AccessibilityRequirements": ClusterVolumeSpecAccessModeAccessibilityRequirements, since 1.42. */
    struct davit_cluster_volume_spec_access_mode_accessibility_requirements *accessibility_requirements;
    /** "Availability": one of DAVIT_CLUSTER_VOLUME_SPEC_ACCESS_MODE_AVAILABILITY_…, since 1.42; default "active". */
    const char *availability;
    /** "CapacityRange": ClusterVolumeSpecAccessModeCapacityRange, since 1.42. */
    struct davit_cluster_volume_spec_access_mode_capacity_range *capacity_range;
    /** "MountVolume": any JSON value, since 1.42. */
    struct davit_json mount_volume;
    /** "Scope": one of DAVIT_CLUSTER_VOLUME_SPEC_ACCESS_MODE_SCOPE_…, since 1.42; default "single". */
    const char *scope;
    /** "Secrets": list of ClusterVolumeSpecAccessModeSecretsItem, since 1.42. */
    struct davit_cluster_volume_spec_access_mode_secrets_item_list secrets;
    /** "Sharing": one of DAVIT_CLUSTER_VOLUME_SPEC_ACCESS_MODE_SHARING_…, since 1.42; default "none". */
    const char *sharing;
};

/**
 * ClusterVolumeSpec, since 1.42: ClusterVolume.Spec; VolumeCreateRequest.ClusterVolumeSpec; VolumeUpdateRequest.Spec.
 */
struct davit_cluster_volume_spec {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "AccessMode": ClusterVolumeSpecAccessMode, since 1.42. */
    struct davit_cluster_volume_spec_access_mode *access_mode;
    /** "Group": string, since 1.42. */
    const char *group;
};

/** ClusterVolume, since 1.42: Volume.ClusterVolume. */
struct davit_cluster_volume {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "CreatedAt": string (dateTime), since 1.42. */
    const char *created_at;
    /** "ID": string, since 1.42. */
    const char *id;
    /** "Info": ClusterVolumeInfo, since 1.42. */
    struct davit_cluster_volume_info *info;
    /** "PublishStatus": list of ClusterVolumePublishStatusItem, since 1.42. */
    struct davit_cluster_volume_publish_status_item_list publish_status;
    /** "Spec": ClusterVolumeSpec, since 1.42. */
    struct davit_cluster_volume_spec *spec;
    /** "UpdatedAt": string (dateTime), since 1.42. */
    const char *updated_at;
    /** "Version": ObjectVersion, since 1.42. */
    struct davit_object_version *version;
};

/** Driver, since 1.31: ConfigSpec.Templating; SecretSpec.Driver; SecretSpec.Templating. */
struct davit_driver {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Name": string, since 1.31; required. */
    const char *name;
    /** "Options": map of strings, since 1.31. */
    struct davit_string_map options;
};

/** ConfigReference, since 1.41: Network.ConfigFrom; NetworkCreateRequest.ConfigFrom; NetworkInspect.ConfigFrom; …. */
struct davit_config_reference {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Network": string, since 1.41. */
    const char *network;
};

/** List of unsigned integers. */
struct davit_uint_list {
    /** NULL: unset. */
    struct davit_uint *items;
    /** How many. */
    size_t count;
};

/** HealthConfig: ContainerConfig.Healthcheck; ContainerCreateRequest.Healthcheck; ImageConfig.Healthcheck; …. */
struct davit_health_config {
    /** The library's; leave it NULL. */
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

/** ContainerConfig: the body of ImageCommit; ContainerInspectResponse.Config; ImageInspect.ContainerConfig. */
struct davit_container_config {
    /** The library's; leave it NULL. */
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
 * ThrottleDevice: ContainerUpdateRequest.BlkioDeviceReadBps; ContainerUpdateRequest.BlkioDeviceReadIOps;
 * ContainerUpdateRequest.BlkioDeviceWriteBps; ….
 */
struct davit_throttle_device {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Path": string. */
    const char *path;
    /** "Rate": integer; 0 or more. */
    struct davit_int rate;
};

/** List of ThrottleDevice. */
struct davit_throttle_device_list {
    /** NULL: unset. */
    struct davit_throttle_device *items;
    /** How many. */
    size_t count;
};

/**
 * ResourcesBlkioWeightDeviceItem: ContainerUpdateRequest.BlkioWeightDevice; HostConfig.BlkioWeightDevice;
 * Resources.BlkioWeightDevice.
 */
struct davit_resources_blkio_weight_device_item {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Path": string. */
    const char *path;
    /** "Weight": integer; 0 or more. */
    struct davit_int weight;
};

/** List of ResourcesBlkioWeightDeviceItem. */
struct davit_resources_blkio_weight_device_item_list {
    /** NULL: unset. */
    struct davit_resources_blkio_weight_device_item *items;
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
 * DeviceRequest, since 1.40: ContainerUpdateRequest.DeviceRequests; HostConfig.DeviceRequests;
 * Resources.DeviceRequests.
 */
struct davit_device_request {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Capabilities": list of lists of strings, since 1.40. */
    struct davit_string_list_list capabilities;
    /** "Count": integer, since 1.40. */
    struct davit_int count;
    /** "DeviceIDs": list of strings, since 1.40. */
    struct davit_string_list device_ids;
    /** "Driver": string, since 1.40. */
    const char *driver;
    /** "Options": map of strings, since 1.40. */
    struct davit_string_map options;
};

/** List of DeviceRequest. */
struct davit_device_request_list {
    /** NULL: unset. */
    struct davit_device_request *items;
    /** How many. */
    size_t count;
};

/** DeviceMapping: ContainerUpdateRequest.Devices; HostConfig.Devices; Resources.Devices. */
struct davit_device_mapping {
    /** The library's; leave it NULL. */
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

/** MountBindOptionsPropagation: MountBindOptions.Propagation. */
#define DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_PRIVATE  "private"
#define DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_RPRIVATE "rprivate"
#define DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_SHARED   "shared"
#define DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_RSHARED  "rshared"
#define DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_SLAVE    "slave"
#define DAVIT_MOUNT_BIND_OPTIONS_PROPAGATION_RSLAVE   "rslave"

/** MountBindOptions: Mount.BindOptions. */
struct davit_mount_bind_options {
    /** The library's; leave it NULL. */
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

/** MountImageOptions, since 1.48: Mount.ImageOptions. */
struct davit_mount_image_options {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Subpath": string, since 1.48. */
    const char *subpath;
};

/** MountTmpfsOptions: Mount.TmpfsOptions. */
struct davit_mount_tmpfs_options {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Mode": integer. */
    struct davit_int mode;
    /** "Options": list of lists of strings, since 1.46. */
    struct davit_string_list_list options;
    /** "SizeBytes": integer. */
    struct davit_int size_bytes;
};

/** MountType: Mount.Type; MountPoint.Type. */
#define DAVIT_MOUNT_TYPE_BIND    "bind"
#define DAVIT_MOUNT_TYPE_CLUSTER "cluster" /**< since 1.42 */
#define DAVIT_MOUNT_TYPE_IMAGE   "image" /**< since 1.48 */
#define DAVIT_MOUNT_TYPE_NPIPE   "npipe" /**< since 1.32 */
#define DAVIT_MOUNT_TYPE_TMPFS   "tmpfs"
#define DAVIT_MOUNT_TYPE_VOLUME  "volume"

/** MountVolumeOptionsDriverConfig: MountVolumeOptions.DriverConfig. */
struct davit_mount_volume_options_driver_config {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
};

/** MountVolumeOptions: Mount.VolumeOptions. */
struct davit_mount_volume_options {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "DriverConfig": MountVolumeOptionsDriverConfig. */
    struct davit_mount_volume_options_driver_config *driver_config;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "NoCopy": boolean; default false. */
    enum davit_bool no_copy;
    /** "Subpath": string, since 1.45. */
    const char *subpath;
};

/** Mount: HostConfig.Mounts; TaskSpecContainerSpec.Mounts. */
struct davit_mount {
    /** The library's; leave it NULL. */
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

/** ResourcesUlimitsItem: ContainerUpdateRequest.Ulimits; HostConfig.Ulimits; Resources.Ulimits. */
struct davit_resources_ulimits_item {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Hard": integer. */
    struct davit_int hard;
    /** "Name": string. */
    const char *name;
    /** "Soft": integer. */
    struct davit_int soft;
};

/** List of ResourcesUlimitsItem. */
struct davit_resources_ulimits_item_list {
    /** NULL: unset. */
    struct davit_resources_ulimits_item *items;
    /** How many. */
    size_t count;
};

/** EndpointIPAMConfig: EndpointSettings.IPAMConfig. */
struct davit_endpoint_ipam_config {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "IPv4Address": string. */
    const char *ipv4_address;
    /** "IPv6Address": string. */
    const char *ipv6_address;
    /** "LinkLocalIPs": list of strings. */
    struct davit_string_list link_local_ips;
};

/**
 * EndpointSettings: ContainerSummaryNetworkSettings.Networks; NetworkConnectRequest.EndpointConfig;
 * NetworkSettings.Networks; ….
 */
struct davit_endpoint_settings {
    /** The library's; leave it NULL. */
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
    /** "IPAMConfig": EndpointIPAMConfig. */
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

/** DriverData: ContainerInspectResponse.GraphDriver; ImageInspect.GraphDriver. */
struct davit_driver_data {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Data": map of strings; required. */
    struct davit_string_map data;
    /** "Name": string; required. */
    const char *name;
};

/**
 * OCIPlatform, since 1.30: DistributionInspect.Platforms; ImageManifestSummaryImageData.Platform;
 * OCIDescriptor.platform.
 */
struct davit_oci_platform {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "architecture": string, since 1.30. */
    const char *architecture;
    /** "os": string, since 1.30. */
    const char *os;
    /** "os.features": list of strings, since 1.30. */
    struct davit_string_list os_features;
    /** "os.version": string, since 1.30. */
    const char *os_version;
    /** "variant": string, since 1.30. */
    const char *variant;
};

/**
 * OCIDescriptor, since 1.30: ContainerInspectResponse.ImageManifestDescriptor;
 * ContainerSummary.ImageManifestDescriptor; DistributionInspect.Descriptor; ….
 */
struct davit_oci_descriptor {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "annotations": map of strings, since 1.48; may be null. */
    struct davit_string_map annotations;
    /** "artifactType": string, since 1.48; may be null. */
    const char *artifact_type;
    /** "data": string, since 1.48; may be null. */
    const char *data;
    /** "digest": string, since 1.30. */
    const char *digest;
    /** "mediaType": string, since 1.30. */
    const char *media_type;
    /** "platform": OCIPlatform, since 1.48. */
    struct davit_oci_platform *platform;
    /** "size": integer, since 1.30. */
    struct davit_int size;
    /** "urls": list of strings, since 1.48; may be null. */
    struct davit_string_list urls;
};

/** MountPoint: ContainerInspectResponse.Mounts; ContainerSummary.Mounts. */
struct davit_mount_point {
    /** The library's; leave it NULL. */
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

/** ContainerSummaryHealthStatus, since 1.52: ContainerSummaryHealth.Status. */
#define DAVIT_CONTAINER_SUMMARY_HEALTH_STATUS_NONE      "none" /**< since 1.52 */
#define DAVIT_CONTAINER_SUMMARY_HEALTH_STATUS_STARTING  "starting" /**< since 1.52 */
#define DAVIT_CONTAINER_SUMMARY_HEALTH_STATUS_HEALTHY   "healthy" /**< since 1.52 */
#define DAVIT_CONTAINER_SUMMARY_HEALTH_STATUS_UNHEALTHY "unhealthy" /**< since 1.52 */

/** ContainerSummaryHealth, since 1.52: ContainerSummary.Health. */
struct davit_container_summary_health {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "FailingStreak": integer, since 1.52. */
    struct davit_int failing_streak;
    /** "Status": one of DAVIT_CONTAINER_SUMMARY_HEALTH_STATUS_…, since 1.52. */
    const char *status;
};

/** ContainerSummaryHostConfig: ContainerSummary.HostConfig. */
struct davit_container_summary_host_config {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Annotations": map of strings, since 1.46; may be null. */
    struct davit_string_map annotations;
    /** "NetworkMode": string. */
    const char *network_mode;
};

/** ContainerSummaryNetworkSettings: ContainerSummary.NetworkSettings. */
struct davit_container_summary_network_settings {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Networks": map of EndpointSettings. */
    struct davit_endpoint_settings_map networks;
};

/** PortSummaryType: PortSummary.Type. */
#define DAVIT_PORT_SUMMARY_TYPE_TCP  "tcp"
#define DAVIT_PORT_SUMMARY_TYPE_UDP  "udp"
#define DAVIT_PORT_SUMMARY_TYPE_SCTP "sctp" /**< since 1.37 */

/** PortSummary: ContainerSummary.Ports; NetworkConfig.Ports. */
struct davit_port_summary {
    /** The library's; leave it NULL. */
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

/** ContainerSummaryState, since 1.48: ContainerSummary.State. */
#define DAVIT_CONTAINER_SUMMARY_STATE_CREATED    "created" /**< since 1.48 */
#define DAVIT_CONTAINER_SUMMARY_STATE_RUNNING    "running" /**< since 1.48 */
#define DAVIT_CONTAINER_SUMMARY_STATE_PAUSED     "paused" /**< since 1.48 */
#define DAVIT_CONTAINER_SUMMARY_STATE_RESTARTING "restarting" /**< since 1.48 */
#define DAVIT_CONTAINER_SUMMARY_STATE_EXITED     "exited" /**< since 1.48 */
#define DAVIT_CONTAINER_SUMMARY_STATE_REMOVING   "removing" /**< since 1.48 */
#define DAVIT_CONTAINER_SUMMARY_STATE_DEAD       "dead" /**< since 1.48 */

/** ContainerSummary: the answer of ContainerList; SystemDataUsageResponse.Containers. */
struct davit_container_summary {
    /** The library's; leave it NULL. */
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

/** CreateImageInfo. */
struct davit_create_image_info {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "error": string, 1.25 to 1.51; may be null. */
    const char *error;
    /** "errorDetail": ErrorDetail, since 1.39. */
    struct davit_error_detail *error_detail;
    /** "id": string, since 1.36. */
    const char *id;
    /** "progress": string, 1.25 to 1.51; may be null. */
    const char *progress;
    /** "progressDetail": ProgressDetail. */
    struct davit_progress_detail *progress_detail;
    /** "status": string. */
    const char *status;
};

/** List of OCIPlatform. */
struct davit_oci_platform_list {
    /** NULL: unset. */
    struct davit_oci_platform *items;
    /** How many. */
    size_t count;
};

/** EndpointPortConfigProtocol: EndpointPortConfig.Protocol. */
#define DAVIT_ENDPOINT_PORT_CONFIG_PROTOCOL_TCP  "tcp"
#define DAVIT_ENDPOINT_PORT_CONFIG_PROTOCOL_UDP  "udp"
#define DAVIT_ENDPOINT_PORT_CONFIG_PROTOCOL_SCTP "sctp" /**< since 1.37 */

/** EndpointPortConfigPublishMode, since 1.34: EndpointPortConfig.PublishMode. */
#define DAVIT_ENDPOINT_PORT_CONFIG_PUBLISH_MODE_INGRESS "ingress" /**< since 1.34 */
#define DAVIT_ENDPOINT_PORT_CONFIG_PUBLISH_MODE_HOST    "host" /**< since 1.34 */

/** EndpointPortConfig: EndpointSpec.Ports; PortStatus.Ports; ServiceEndpoint.Ports. */
struct davit_endpoint_port_config {
    /** The library's; leave it NULL. */
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

/** List of EndpointPortConfig. */
struct davit_endpoint_port_config_list {
    /** NULL: unset. */
    struct davit_endpoint_port_config *items;
    /** How many. */
    size_t count;
};

/** ErrorResponse. */
struct davit_error_response {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "message": string; required. */
    const char *message;
};

/** GenericResourcesItemDiscreteResourceSpec, since 1.32: GenericResourcesItem.DiscreteResourceSpec. */
struct davit_generic_resources_item_discrete_resource_spec {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Kind": string, since 1.32. */
    const char *kind;
    /** "Value": integer, since 1.32. */
    struct davit_int value;
};

/** GenericResourcesItemNamedResourceSpec, since 1.32: GenericResourcesItem.NamedResourceSpec. */
struct davit_generic_resources_item_named_resource_spec {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Kind": string, since 1.32. */
    const char *kind;
    /** "Value": string, since 1.32. */
    const char *value;
};

/** GenericResourcesItem, since 1.32: inside GenericResources. */
struct davit_generic_resources_item {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "DiscreteResourceSpec": GenericResourcesItemDiscreteResourceSpec, since 1.32. */
    struct davit_generic_resources_item_discrete_resource_spec *discrete_resource_spec;
    /** "NamedResourceSpec": GenericResourcesItemNamedResourceSpec, since 1.32. */
    struct davit_generic_resources_item_named_resource_spec *named_resource_spec;
};

/**
 * GenericResources, since 1.32: ResourceObject.GenericResources; SystemInfo.GenericResources;
 * Task.AssignedGenericResources.
 */
struct davit_generic_resources {
    /** NULL: unset. */
    struct davit_generic_resources_item *items;
    /** How many. */
    size_t count;
};

/** IDResponse: the answer of ConfigCreate; the answer of ContainerExec; the answer of ImageCommit; …. */
struct davit_id_response {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Id": string; required. */
    const char *id;
};

/** IPAMConfig: IPAM.Config. */
struct davit_ipam_config {
    /** The library's; leave it NULL. */
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

/** IPAM: Network.IPAM; NetworkCreateRequest.IPAM; NetworkInspect.IPAM; …. */
struct davit_ipam {
    /** The library's; leave it NULL. */
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

/** PullIdentity, since 1.53: Identity.Pull. */
struct davit_pull_identity {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Repository": string, since 1.53. */
    const char *repository;
};

/** List of PullIdentity. */
struct davit_pull_identity_list {
    /** NULL: unset. */
    struct davit_pull_identity *items;
    /** How many. */
    size_t count;
};

/** KnownSignerIdentity, since 1.53: SignatureIdentity.KnownSigner. */
#define DAVIT_KNOWN_SIGNER_IDENTITY_DHI "DHI" /**< since 1.53 */

/** SignatureType, since 1.53: SignatureIdentity.SignatureType. */
#define DAVIT_SIGNATURE_TYPE_BUNDLE_V0_3      "bundle-v0.3" /**< since 1.53 */
#define DAVIT_SIGNATURE_TYPE_SIMPLESIGNING_V1 "simplesigning-v1" /**< since 1.53 */

/** SignerIdentity, since 1.53: SignatureIdentity.Signer. */
struct davit_signer_identity {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "BuildConfigDigest": string, since 1.53. */
    const char *build_config_digest;
    /** "BuildConfigURI": string, since 1.53. */
    const char *build_config_uri;
    /** "BuildSignerDigest": string, since 1.53. */
    const char *build_signer_digest;
    /** "BuildSignerURI": string, since 1.53. */
    const char *build_signer_uri;
    /** "BuildTrigger": string, since 1.53. */
    const char *build_trigger;
    /** "CertificateIssuer": string, since 1.53. */
    const char *certificate_issuer;
    /** "Issuer": string, since 1.53. */
    const char *issuer;
    /** "RunInvocationURI": string, since 1.53. */
    const char *run_invocation_uri;
    /** "RunnerEnvironment": string, since 1.53. */
    const char *runner_environment;
    /** "SourceRepositoryDigest": string, since 1.53. */
    const char *source_repository_digest;
    /** "SourceRepositoryIdentifier": string, since 1.53. */
    const char *source_repository_identifier;
    /** "SourceRepositoryOwnerIdentifier": string, since 1.53. */
    const char *source_repository_owner_identifier;
    /** "SourceRepositoryOwnerURI": string, since 1.53. */
    const char *source_repository_owner_uri;
    /** "SourceRepositoryRef": string, since 1.53. */
    const char *source_repository_ref;
    /** "SourceRepositoryURI": string, since 1.53. */
    const char *source_repository_uri;
    /** "SourceRepositoryVisibilityAtSigning": string, since 1.53. */
    const char *source_repository_visibility_at_signing;
    /** "SubjectAlternativeName": string, since 1.53. */
    const char *subject_alternative_name;
};

/** SignatureTimestampType, since 1.53: SignatureTimestamp.Type. */
#define DAVIT_SIGNATURE_TIMESTAMP_TYPE_TLOG                "Tlog" /**< since 1.53 */
#define DAVIT_SIGNATURE_TIMESTAMP_TYPE_TIMESTAMP_AUTHORITY "TimestampAuthority" /**< since 1.53 */

/** SignatureTimestamp, since 1.53: SignatureIdentity.Timestamps. */
struct davit_signature_timestamp {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Timestamp": string (date-time), since 1.53. */
    const char *timestamp;
    /** "Type": one of DAVIT_SIGNATURE_TIMESTAMP_TYPE_…, since 1.53. */
    const char *type;
    /** "URI": string, since 1.53. */
    const char *uri;
};

/** List of SignatureTimestamp. */
struct davit_signature_timestamp_list {
    /** NULL: unset. */
    struct davit_signature_timestamp *items;
    /** How many. */
    size_t count;
};

/** SignatureIdentity, since 1.53: Identity.Signature. */
struct davit_signature_identity {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "DockerReference": string, since 1.53. */
    const char *docker_reference;
    /** "Error": string, since 1.53. */
    const char *error;
    /** "KnownSigner": one of DAVIT_KNOWN_SIGNER_IDENTITY_…, since 1.53. */
    const char *known_signer;
    /** "Name": string, since 1.53. */
    const char *name;
    /** "SignatureType": one of DAVIT_SIGNATURE_TYPE_…, since 1.53. */
    const char *signature_type;
    /** "Signer": SignerIdentity, since 1.53. */
    struct davit_signer_identity *signer;
    /** "Timestamps": list of SignatureTimestamp, since 1.53. */
    struct davit_signature_timestamp_list timestamps;
    /** "Warnings": list of strings, since 1.53. */
    struct davit_string_list warnings;
};

/** List of SignatureIdentity. */
struct davit_signature_identity_list {
    /** NULL: unset. */
    struct davit_signature_identity *items;
    /** How many. */
    size_t count;
};

/** Identity, since 1.53: ImageInspect.Identity; ImageManifestSummaryImageData.Identity. */
struct davit_identity {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Build": list of BuildIdentity, since 1.53. */
    struct davit_build_identity_list build;
    /** "Pull": list of PullIdentity, since 1.53. */
    struct davit_pull_identity_list pull;
    /** "Signature": list of SignatureIdentity, since 1.53. */
    struct davit_signature_identity_list signature;
};

/** ImageManifestSummaryAttestationData, since 1.47: ImageManifestSummary.AttestationData. */
struct davit_image_manifest_summary_attestation_data {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "For": string, since 1.47; required. */
    const char *for_;
};

/** ImageManifestSummaryImageDataSize, since 1.47: ImageManifestSummaryImageData.Size. */
struct davit_image_manifest_summary_image_data_size {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Unpacked": integer, since 1.47; required. */
    struct davit_int unpacked;
};

/** ImageManifestSummaryImageData, since 1.47: ImageManifestSummary.ImageData. */
struct davit_image_manifest_summary_image_data {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Containers": list of strings, since 1.47; required. */
    struct davit_string_list containers;
    /** "Identity": Identity, since 1.54; may be null. */
    struct davit_identity *identity;
    /** "Platform": OCIPlatform, since 1.47; required. */
    struct davit_oci_platform *platform;
    /** "Size": ImageManifestSummaryImageDataSize, since 1.47; required. */
    struct davit_image_manifest_summary_image_data_size *size;
};

/** ImageManifestSummaryKind, since 1.47: ImageManifestSummary.Kind. */
#define DAVIT_IMAGE_MANIFEST_SUMMARY_KIND_IMAGE       "image" /**< since 1.47 */
#define DAVIT_IMAGE_MANIFEST_SUMMARY_KIND_ATTESTATION "attestation" /**< since 1.47 */
#define DAVIT_IMAGE_MANIFEST_SUMMARY_KIND_UNKNOWN     "unknown" /**< since 1.47 */

/** ImageManifestSummarySize, since 1.47: ImageManifestSummary.Size. */
struct davit_image_manifest_summary_size {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Content": integer, since 1.47; required. */
    struct davit_int content;
    /** "Total": integer, since 1.47; required. */
    struct davit_int total;
};

/** ImageManifestSummary, since 1.47: ImageInspect.Manifests; ImageSummary.Manifests. */
struct davit_image_manifest_summary {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "AttestationData": ImageManifestSummaryAttestationData, since 1.47; may be null. */
    struct davit_image_manifest_summary_attestation_data *attestation_data;
    /** "Available": boolean, since 1.47; required. */
    enum davit_bool available;
    /** "Descriptor": OCIDescriptor, since 1.47; required. */
    struct davit_oci_descriptor *descriptor;
    /** "ID": string, since 1.47; required. */
    const char *id;
    /** "ImageData": ImageManifestSummaryImageData, since 1.47; may be null. */
    struct davit_image_manifest_summary_image_data *image_data;
    /** "Kind": one of DAVIT_IMAGE_MANIFEST_SUMMARY_KIND_…, since 1.47; required. */
    const char *kind;
    /** "Size": ImageManifestSummarySize, since 1.47; required. */
    struct davit_image_manifest_summary_size *size;
};

/** List of ImageManifestSummary. */
struct davit_image_manifest_summary_list {
    /** NULL: unset. */
    struct davit_image_manifest_summary *items;
    /** How many. */
    size_t count;
};

/** ImageSummary: the answer of ImageList; SystemDataUsageResponse.Images. */
struct davit_image_summary {
    /** The library's; leave it NULL. */
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

/** Limit: TaskSpecResources.Limits. */
struct davit_limit {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "MemoryBytes": integer. */
    struct davit_int memory_bytes;
    /** "NanoCPUs": integer. */
    struct davit_int nano_cpus;
    /** "Pids": integer, since 1.41; default 0. */
    struct davit_int pids;
};

/** NetworkContainer, 1.25 to 1.51: Network.Containers. */
struct davit_network_container {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "EndpointID": string, 1.25 to 1.51. */
    const char *endpoint_id;
    /** "IPv4Address": string, 1.25 to 1.51. */
    const char *ipv4_address;
    /** "IPv6Address": string, 1.25 to 1.51. */
    const char *ipv6_address;
    /** "MacAddress": string, 1.25 to 1.51. */
    const char *mac_address;
    /** "Name": string, 1.30 to 1.51. */
    const char *name;
};

/** Map of NetworkContainer. */
struct davit_network_container_map {
    /** As they came; NULL: unset. */
    struct davit_network_container_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_network_container_map. */
struct davit_network_container_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_network_container value;
};

/** PeerInfo, since 1.41: Network.Peers; NetworkInspect.Peers; NetworkSummary.Peers. */
struct davit_peer_info {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "IP": string, since 1.41. */
    const char *ip;
    /** "Name": string, since 1.41. */
    const char *name;
};

/** List of PeerInfo. */
struct davit_peer_info_list {
    /** NULL: unset. */
    struct davit_peer_info *items;
    /** How many. */
    size_t count;
};

/** Network: the answer of NetworkInspect; the answer of NetworkList; NetworkAttachment.Network. */
struct davit_network {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Attachable": boolean, since 1.27; default false. */
    enum davit_bool attachable;
    /** "ConfigFrom": ConfigReference, since 1.41. */
    struct davit_config_reference *config_from;
    /** "ConfigOnly": boolean, since 1.41; default false. */
    enum davit_bool config_only;
    /** "Containers": map of NetworkContainer, 1.25 to 1.51. */
    struct davit_network_container_map containers;
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

/** NetworkAttachmentConfig: ServiceSpec.Networks; TaskSpec.Networks. */
struct davit_network_attachment_config {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Aliases": list of strings. */
    struct davit_string_list aliases;
    /** "DriverOpts": map of strings, since 1.39. */
    struct davit_string_map driver_opts;
    /** "Target": string. */
    const char *target;
};

/** NetworkConfig, 1.25 to 1.31. */
struct davit_network_config {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Address": string, 1.25 to 1.31. */
    const char *address;
    /** "Bridge": string, 1.25 to 1.31. */
    const char *bridge;
    /** "Gateway": string, 1.25 to 1.31. */
    const char *gateway;
    /** "IPPrefixLen": integer, 1.25 to 1.31. */
    struct davit_int ip_prefix_len;
    /** "MacAddress": string, 1.25 to 1.31. */
    const char *mac_address;
    /** "PortMapping": string, 1.25 to 1.31. */
    const char *port_mapping;
    /** "Ports": list of PortSummary, 1.25 to 1.31. */
    struct davit_port_summary_list ports;
};

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

/** NetworkTaskInfo, since 1.52: ServiceInfo.Tasks. */
struct davit_network_task_info {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "EndpointID": string, since 1.52. */
    const char *endpoint_id;
    /** "EndpointIP": string, since 1.52. */
    const char *endpoint_ip;
    /** "Info": map of strings, since 1.52. */
    struct davit_string_map info;
    /** "Name": string, since 1.52. */
    const char *name;
};

/** Platform: NodeDescription.Platform; TaskSpecPlacement.Platforms. */
struct davit_platform {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Architecture": string. */
    const char *architecture;
    /** "OS": string. */
    const char *os;
};

/** ResourceObject: NodeDescription.Resources; TaskSpecResources.Reservations. */
struct davit_resource_object {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "GenericResources": GenericResources, since 1.32. */
    struct davit_generic_resources generic_resources;
    /** "MemoryBytes": integer. */
    struct davit_int memory_bytes;
    /** "NanoCPUs": integer. */
    struct davit_int nano_cpus;
};

/** PluginInterfaceType, 1.25 to 1.51. */
struct davit_plugin_interface_type {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Capability": string, 1.25 to 1.51; required. */
    const char *capability;
    /** "Prefix": string, 1.25 to 1.51; required. */
    const char *prefix;
    /** "Version": string, 1.25 to 1.51; required. */
    const char *version;
};

/** PluginPrivilege: the answer of GetPluginPrivileges; the body of PluginPull; the body of PluginUpgrade; …. */
struct davit_plugin_privilege {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Description": string. */
    const char *description;
    /** "Name": string. */
    const char *name;
    /** "Value": list of strings. */
    struct davit_string_list value;
};

/** PushImageInfo. */
struct davit_push_image_info {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "error": string, 1.25 to 1.51; may be null. */
    const char *error;
    /** "errorDetail": ErrorDetail, since 1.48. */
    struct davit_error_detail *error_detail;
    /** "progress": string, 1.25 to 1.51; may be null. */
    const char *progress;
    /** "progressDetail": ProgressDetail. */
    struct davit_progress_detail *progress_detail;
    /** "status": string. */
    const char *status;
};

/** Resources. */
struct davit_resources {
    /** The library's; leave it NULL. */
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
    /** "BlkioWeightDevice": list of ResourcesBlkioWeightDeviceItem. */
    struct davit_resources_blkio_weight_device_item_list blkio_weight_device;
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
    /** "IOMaximumBandwidth": integer. */
    struct davit_int io_maximum_bandwidth;
    /** "IOMaximumIOps": integer. */
    struct davit_int io_maximum_iops;
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
    /** "Ulimits": list of ResourcesUlimitsItem. */
    struct davit_resources_ulimits_item_list ulimits;
};

/** List of NetworkAttachmentConfig. */
struct davit_network_attachment_config_list {
    /** NULL: unset. */
    struct davit_network_attachment_config *items;
    /** How many. */
    size_t count;
};

/** TaskSpecContainerSpecConfigsItemFile, since 1.30: TaskSpecContainerSpecConfigsItem.File. */
struct davit_task_spec_container_spec_configs_item_file {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "GID": string, since 1.30. */
    const char *gid;
    /** "Mode": unsigned integer (uint32), since 1.30. */
    struct davit_uint mode;
    /** "Name": string, since 1.30. */
    const char *name;
    /** "UID": string, since 1.30. */
    const char *uid;
};

/** TaskSpecContainerSpecConfigsItem, since 1.30: TaskSpecContainerSpec.Configs. */
struct davit_task_spec_container_spec_configs_item {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "ConfigID": string, since 1.30. */
    const char *config_id;
    /** "ConfigName": string, since 1.30. */
    const char *config_name;
    /** "File": TaskSpecContainerSpecConfigsItemFile, since 1.30. */
    struct davit_task_spec_container_spec_configs_item_file *file;
    /** "Runtime": any JSON value, since 1.40. */
    struct davit_json runtime;
};

/** List of TaskSpecContainerSpecConfigsItem. */
struct davit_task_spec_container_spec_configs_item_list {
    /** NULL: unset. */
    struct davit_task_spec_container_spec_configs_item *items;
    /** How many. */
    size_t count;
};

/** TaskSpecContainerSpecDNSConfig: TaskSpecContainerSpec.DNSConfig. */
struct davit_task_spec_container_spec_dns_config {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Nameservers": list of strings. */
    struct davit_string_list nameservers;
    /** "Options": list of strings. */
    struct davit_string_list options;
    /** "Search": list of strings. */
    struct davit_string_list search;
};

/** TaskSpecContainerSpecIsolation, since 1.35: TaskSpecContainerSpec.Isolation. */
#define DAVIT_TASK_SPEC_CONTAINER_SPEC_ISOLATION_DEFAULT "default" /**< since 1.35 */
#define DAVIT_TASK_SPEC_CONTAINER_SPEC_ISOLATION_PROCESS "process" /**< since 1.35 */
#define DAVIT_TASK_SPEC_CONTAINER_SPEC_ISOLATION_HYPERV  "hyperv" /**< since 1.35 */
#define DAVIT_TASK_SPEC_CONTAINER_SPEC_ISOLATION_EMPTY   "" /**< since 1.35 */

/** TaskSpecContainerSpecPrivilegesAppArmorMode, since 1.44: TaskSpecContainerSpecPrivilegesAppArmor.Mode. */
#define DAVIT_TASK_SPEC_CONTAINER_SPEC_PRIVILEGES_APP_ARMOR_MODE_DEFAULT  "default" /**< since 1.44 */
#define DAVIT_TASK_SPEC_CONTAINER_SPEC_PRIVILEGES_APP_ARMOR_MODE_DISABLED "disabled" /**< since 1.44 */

/** TaskSpecContainerSpecPrivilegesAppArmor, since 1.44: TaskSpecContainerSpecPrivileges.AppArmor. */
struct davit_task_spec_container_spec_privileges_app_armor {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Mode": one of DAVIT_TASK_SPEC_CONTAINER_SPEC_PRIVILEGES_APP_ARMOR_MODE_…, since 1.44. */
    const char *mode;
};

/** TaskSpecContainerSpecPrivilegesCredentialSpec, since 1.30: TaskSpecContainerSpecPrivileges.CredentialSpec. */
struct davit_task_spec_container_spec_privileges_credential_spec {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Config": string, since 1.40. */
    const char *config;
    /** "File": string, since 1.30. */
    const char *file;
    /** "Registry": string, since 1.30. */
    const char *registry;
};

/** TaskSpecContainerSpecPrivilegesSELinuxContext, since 1.30: TaskSpecContainerSpecPrivileges.SELinuxContext. */
struct davit_task_spec_container_spec_privileges_selinux_context {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Disable": boolean, since 1.30. */
    enum davit_bool disable;
    /** "Level": string, since 1.30. */
    const char *level;
    /** "Role": string, since 1.30. */
    const char *role;
    /** "Type": string, since 1.30. */
    const char *type;
    /** "User": string, since 1.30. */
    const char *user;
};

/** TaskSpecContainerSpecPrivilegesSeccompMode, since 1.44: TaskSpecContainerSpecPrivilegesSeccomp.Mode. */
#define DAVIT_TASK_SPEC_CONTAINER_SPEC_PRIVILEGES_SECCOMP_MODE_DEFAULT    "default" /**< since 1.44 */
#define DAVIT_TASK_SPEC_CONTAINER_SPEC_PRIVILEGES_SECCOMP_MODE_UNCONFINED "unconfined" /**< since 1.44 */
#define DAVIT_TASK_SPEC_CONTAINER_SPEC_PRIVILEGES_SECCOMP_MODE_CUSTOM     "custom" /**< since 1.44 */

/** TaskSpecContainerSpecPrivilegesSeccomp, since 1.44: TaskSpecContainerSpecPrivileges.Seccomp. */
struct davit_task_spec_container_spec_privileges_seccomp {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Mode": one of DAVIT_TASK_SPEC_CONTAINER_SPEC_PRIVILEGES_SECCOMP_MODE_…, since 1.44. */
    const char *mode;
    /** "Profile": string, since 1.44. */
    const char *profile;
};

/** TaskSpecContainerSpecPrivileges, since 1.30: TaskSpecContainerSpec.Privileges. */
struct davit_task_spec_container_spec_privileges {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "AppArmor": TaskSpecContainerSpecPrivilegesAppArmor, since 1.44. */
    struct davit_task_spec_container_spec_privileges_app_armor *app_armor;
    /** "CredentialSpec": TaskSpecContainerSpecPrivilegesCredentialSpec, since 1.30. */
    struct davit_task_spec_container_spec_privileges_credential_spec *credential_spec;
    /** "NoNewPrivileges": boolean, since 1.44. */
    enum davit_bool no_new_privileges;
    /** "SELinuxContext": TaskSpecContainerSpecPrivilegesSELinuxContext, since 1.30. */
    struct davit_task_spec_container_spec_privileges_selinux_context *selinux_context;
    /** "Seccomp": TaskSpecContainerSpecPrivilegesSeccomp, since 1.44. */
    struct davit_task_spec_container_spec_privileges_seccomp *seccomp;
};

/** TaskSpecContainerSpecSecretsItemFile, since 1.27: TaskSpecContainerSpecSecretsItem.File. */
struct davit_task_spec_container_spec_secrets_item_file {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "GID": string, since 1.27. */
    const char *gid;
    /** "Mode": unsigned integer (uint32), since 1.27. */
    struct davit_uint mode;
    /** "Name": string, since 1.27. */
    const char *name;
    /** "UID": string, since 1.27. */
    const char *uid;
};

/** TaskSpecContainerSpecSecretsItem, since 1.27: TaskSpecContainerSpec.Secrets. */
struct davit_task_spec_container_spec_secrets_item {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "File": TaskSpecContainerSpecSecretsItemFile, since 1.27. */
    struct davit_task_spec_container_spec_secrets_item_file *file;
    /** "SecretID": string, since 1.27. */
    const char *secret_id;
    /** "SecretName": string, since 1.27. */
    const char *secret_name;
};

/** List of TaskSpecContainerSpecSecretsItem. */
struct davit_task_spec_container_spec_secrets_item_list {
    /** NULL: unset. */
    struct davit_task_spec_container_spec_secrets_item *items;
    /** How many. */
    size_t count;
};

/** TaskSpecContainerSpecUlimitsItem, since 1.41: TaskSpecContainerSpec.Ulimits. */
struct davit_task_spec_container_spec_ulimits_item {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Hard": integer, since 1.41. */
    struct davit_int hard;
    /** "Name": string, since 1.41. */
    const char *name;
    /** "Soft": integer, since 1.41. */
    struct davit_int soft;
};

/** List of TaskSpecContainerSpecUlimitsItem. */
struct davit_task_spec_container_spec_ulimits_item_list {
    /** NULL: unset. */
    struct davit_task_spec_container_spec_ulimits_item *items;
    /** How many. */
    size_t count;
};

/** TaskSpecContainerSpec: TaskSpec.ContainerSpec. */
struct davit_task_spec_container_spec {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Args": list of strings. */
    struct davit_string_list args;
    /** "CapabilityAdd": list of strings, since 1.41. */
    struct davit_string_list capability_add;
    /** "CapabilityDrop": list of strings, since 1.41. */
    struct davit_string_list capability_drop;
    /** "Command": list of strings. */
    struct davit_string_list command;
    /** "Configs": list of TaskSpecContainerSpecConfigsItem, since 1.30. */
    struct davit_task_spec_container_spec_configs_item_list configs;
    /** "DNSConfig": TaskSpecContainerSpecDNSConfig. */
    struct davit_task_spec_container_spec_dns_config *dns_config;
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
    /** "Isolation": one of DAVIT_TASK_SPEC_CONTAINER_SPEC_ISOLATION_…, since 1.35. */
    const char *isolation;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Mounts": list of Mount. */
    struct davit_mount_list mounts;
    /** "OomScoreAdj": integer, since 1.46. */
    struct davit_int oom_score_adj;
    /** "OpenStdin": boolean, since 1.27. */
    enum davit_bool open_stdin;
    /** "Privileges": TaskSpecContainerSpecPrivileges, since 1.30. */
    struct davit_task_spec_container_spec_privileges *privileges;
    /** "ReadOnly": boolean, since 1.27. */
    enum davit_bool read_only;
    /** "Secrets": list of TaskSpecContainerSpecSecretsItem, since 1.27. */
    struct davit_task_spec_container_spec_secrets_item_list secrets;
    /** "StopGracePeriod": integer. */
    struct davit_int stop_grace_period;
    /** "StopSignal": string, since 1.28. */
    const char *stop_signal;
    /** "Sysctls": map of strings, since 1.40. */
    struct davit_string_map sysctls;
    /** "TTY": boolean. */
    enum davit_bool tty;
    /** "Ulimits": list of TaskSpecContainerSpecUlimitsItem, since 1.41. */
    struct davit_task_spec_container_spec_ulimits_item_list ulimits;
    /** "User": string. */
    const char *user;
};

/** TaskSpecLogDriver: TaskSpec.LogDriver. */
struct davit_task_spec_log_driver {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
};

/** TaskSpecNetworkAttachmentSpec, since 1.38: TaskSpec.NetworkAttachmentSpec. */
struct davit_task_spec_network_attachment_spec {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "ContainerID": string, since 1.38. */
    const char *container_id;
};

/** List of Platform. */
struct davit_platform_list {
    /** NULL: unset. */
    struct davit_platform *items;
    /** How many. */
    size_t count;
};

/** TaskSpecPlacementPreferencesItemSpread, since 1.28: TaskSpecPlacementPreferencesItem.Spread. */
struct davit_task_spec_placement_preferences_item_spread {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "SpreadDescriptor": string, since 1.28. */
    const char *spread_descriptor;
};

/** TaskSpecPlacementPreferencesItem, since 1.28: TaskSpecPlacement.Preferences. */
struct davit_task_spec_placement_preferences_item {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Spread": TaskSpecPlacementPreferencesItemSpread, since 1.28. */
    struct davit_task_spec_placement_preferences_item_spread *spread;
};

/** List of TaskSpecPlacementPreferencesItem. */
struct davit_task_spec_placement_preferences_item_list {
    /** NULL: unset. */
    struct davit_task_spec_placement_preferences_item *items;
    /** How many. */
    size_t count;
};

/** TaskSpecPlacement: TaskSpec.Placement. */
struct davit_task_spec_placement {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Constraints": list of strings. */
    struct davit_string_list constraints;
    /** "MaxReplicas": integer, since 1.40; default 0. */
    struct davit_int max_replicas;
    /** "Platforms": list of Platform, since 1.30. */
    struct davit_platform_list platforms;
    /** "Preferences": list of TaskSpecPlacementPreferencesItem, since 1.28. */
    struct davit_task_spec_placement_preferences_item_list preferences;
};

/** List of PluginPrivilege. */
struct davit_plugin_privilege_list {
    /** NULL: unset. */
    struct davit_plugin_privilege *items;
    /** How many. */
    size_t count;
};

/** TaskSpecPluginSpec, since 1.31: TaskSpec.PluginSpec. */
struct davit_task_spec_plugin_spec {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Disabled": boolean, since 1.31. */
    enum davit_bool disabled;
    /** "Name": string, since 1.31. */
    const char *name;
    /** "PluginPrivilege": list of PluginPrivilege, since 1.31. */
    struct davit_plugin_privilege_list plugin_privilege;
    /** "Remote": string, since 1.31. */
    const char *remote;
};

/** TaskSpecResources: TaskSpec.Resources. */
struct davit_task_spec_resources {
    /** The library's; leave it NULL. */
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

/** TaskSpecRestartPolicyCondition: TaskSpecRestartPolicy.Condition. */
#define DAVIT_TASK_SPEC_RESTART_POLICY_CONDITION_NONE       "none"
#define DAVIT_TASK_SPEC_RESTART_POLICY_CONDITION_ON_FAILURE "on-failure"
#define DAVIT_TASK_SPEC_RESTART_POLICY_CONDITION_ANY        "any"

/** TaskSpecRestartPolicy: TaskSpec.RestartPolicy. */
struct davit_task_spec_restart_policy {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Condition": one of DAVIT_TASK_SPEC_RESTART_POLICY_CONDITION_…. */
    const char *condition;
    /** "Delay": integer. */
    struct davit_int delay;
    /** "MaxAttempts": integer; default 0. */
    struct davit_int max_attempts;
    /** "Window": integer; default 0. */
    struct davit_int window;
};

/** TaskSpec: ServiceSpec.TaskTemplate; Task.Spec. */
struct davit_task_spec {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "ContainerSpec": TaskSpecContainerSpec. */
    struct davit_task_spec_container_spec *container_spec;
    /** "ForceUpdate": unsigned integer. */
    struct davit_uint force_update;
    /** "LogDriver": TaskSpecLogDriver. */
    struct davit_task_spec_log_driver *log_driver;
    /** "NetworkAttachmentSpec": TaskSpecNetworkAttachmentSpec, since 1.38. */
    struct davit_task_spec_network_attachment_spec *network_attachment_spec;
    /** "Networks": list of NetworkAttachmentConfig. */
    struct davit_network_attachment_config_list networks;
    /** "Placement": TaskSpecPlacement. */
    struct davit_task_spec_placement *placement;
    /** "PluginSpec": TaskSpecPluginSpec, since 1.31. */
    struct davit_task_spec_plugin_spec *plugin_spec;
    /** "Resources": TaskSpecResources. */
    struct davit_task_spec_resources *resources;
    /** "RestartPolicy": TaskSpecRestartPolicy. */
    struct davit_task_spec_restart_policy *restart_policy;
    /** "Runtime": string, since 1.30. */
    const char *runtime;
};

/** List of NetworkTaskInfo. */
struct davit_network_task_info_list {
    /** NULL: unset. */
    struct davit_network_task_info *items;
    /** How many. */
    size_t count;
};

/** ServiceInfo, since 1.52. */
struct davit_service_info {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "LocalLBIndex": integer (int), since 1.52. */
    struct davit_int local_lb_index;
    /** "Ports": list of strings, since 1.52. */
    struct davit_string_list ports;
    /** "Tasks": list of NetworkTaskInfo, since 1.52. */
    struct davit_network_task_info_list tasks;
    /** "VIP": string, since 1.52. */
    const char *vip;
};

/** List of ContainerSummary. */
struct davit_container_summary_list {
    /** NULL: unset. */
    struct davit_container_summary *items;
    /** How many. */
    size_t count;
};

/** List of ImageSummary. */
struct davit_image_summary_list {
    /** NULL: unset. */
    struct davit_image_summary *items;
    /** How many. */
    size_t count;
};

/** VolumeScope: Volume.Scope. */
#define DAVIT_VOLUME_SCOPE_LOCAL  "local"
#define DAVIT_VOLUME_SCOPE_GLOBAL "global"

/** VolumeUsageData: Volume.UsageData. */
struct davit_volume_usage_data {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "RefCount": integer; required; default -1. */
    struct davit_int ref_count;
    /** "Size": integer; required; default -1. */
    struct davit_int size;
};

/** Volume: the answer of VolumeCreate; the answer of VolumeInspect; SystemDataUsageResponse.Volumes; …. */
struct davit_volume {
    /** The library's; leave it NULL. */
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
