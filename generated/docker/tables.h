/* Generated from spec/ by codegen: change those, not this. */
/* What the tables of this engine share: its versions, its types' numbers, its texts. */
#ifndef DAVIT_GENERATED_DOCKER_TABLES_H
#define DAVIT_GENERATED_DOCKER_TABLES_H

#include "../shorthand.h"

#include <davit/docker.h>

enum version {
    VERSION_1_25,
    VERSION_1_26,
    VERSION_1_27,
    VERSION_1_28,
    VERSION_1_29,
    VERSION_1_30,
    VERSION_1_31,
    VERSION_1_32,
    VERSION_1_33,
    VERSION_1_34,
    VERSION_1_35,
    VERSION_1_36,
    VERSION_1_37,
    VERSION_1_38,
    VERSION_1_39,
    VERSION_1_40,
    VERSION_1_41,
    VERSION_1_42,
    VERSION_1_43,
    VERSION_1_44,
    VERSION_1_45,
    VERSION_1_46,
    VERSION_1_47,
    VERSION_1_48,
    VERSION_1_49,
    VERSION_1_50,
    VERSION_1_51,
    VERSION_1_52,
    VERSION_1_53,
    VERSION_1_54,
};

enum type {
    TYPE_NONE,
    TYPE_AccessMode,
    TYPE_AccessModeScope,
    TYPE_AccessModeSharing,
    TYPE_Address,
    TYPE_AuthConfig,
    TYPE_AuthResponse,
    TYPE_BuildCache,
    TYPE_BuildCacheDiskUsage,
    TYPE_BuildCacheType,
    TYPE_BuildIdentity,
    TYPE_BuildInfo,
    TYPE_BuildPruneResponse,
    TYPE_CAConfig,
    TYPE_CapacityRange,
    TYPE_ChangeType,
    TYPE_ClusterInfo,
    TYPE_ClusterVolume,
    TYPE_ClusterVolumeInfo,
    TYPE_ClusterVolumePublishStatus,
    TYPE_ClusterVolumePublishStatusState,
    TYPE_ClusterVolumeSpec,
    TYPE_ClusterVolumeSpecAvailability,
    TYPE_ClusterVolumeSpecSecret,
    TYPE_Commit,
    TYPE_ComponentVersion,
    TYPE_Config,
    TYPE_ConfigReference,
    TYPE_ConfigSpec,
    TYPE_ContainerBlkioStatEntry,
    TYPE_ContainerBlkioStats,
    TYPE_ContainerCPUStats,
    TYPE_ContainerCPUUsage,
    TYPE_ContainerConfig,
    TYPE_ContainerCreateRequest,
    TYPE_ContainerCreateResponse,
    TYPE_ContainerExecRequest,
    TYPE_ContainerInspectResponse,
    TYPE_ContainerMemoryStats,
    TYPE_ContainerNetworkStats,
    TYPE_ContainerPidsStats,
    TYPE_ContainerPruneResponse,
    TYPE_ContainerSpec,
    TYPE_ContainerSpecIsolation,
    TYPE_ContainerState,
    TYPE_ContainerStateStatus,
    TYPE_ContainerStatsResponse,
    TYPE_ContainerStatus,
    TYPE_ContainerStorageStats,
    TYPE_ContainerSummary,
    TYPE_ContainerSummaryHealth,
    TYPE_ContainerSummaryHealthStatus,
    TYPE_ContainerSummaryHostConfig,
    TYPE_ContainerSummaryNetworkSettings,
    TYPE_ContainerSummaryState,
    TYPE_ContainerThrottlingData,
    TYPE_ContainerTopResponse,
    TYPE_ContainerUpdateRequest,
    TYPE_ContainerUpdateResponse,
    TYPE_ContainerWaitExitError,
    TYPE_ContainerWaitResponse,
    TYPE_ContainerdInfo,
    TYPE_ContainerdInfoNamespaces,
    TYPE_ContainersDiskUsage,
    TYPE_CreateImageInfo,
    TYPE_DNSConfig,
    TYPE_DeviceInfo,
    TYPE_DeviceMapping,
    TYPE_DeviceRequest,
    TYPE_DiscreteGenericResource,
    TYPE_DispatcherConfig,
    TYPE_DistributionInspect,
    TYPE_Driver,
    TYPE_DriverData,
    TYPE_EncryptionConfig,
    TYPE_EndpointIPAMConfig,
    TYPE_EndpointPortConfig,
    TYPE_EndpointPortConfigProtocol,
    TYPE_EndpointPortConfigPublishMode,
    TYPE_EndpointResource,
    TYPE_EndpointSettings,
    TYPE_EndpointSpec,
    TYPE_EndpointSpecMode,
    TYPE_EndpointVirtualIP,
    TYPE_EngineDescription,
    TYPE_ErrorDetail,
    TYPE_ErrorResponse,
    TYPE_EventActor,
    TYPE_EventMessage,
    TYPE_EventMessageScope,
    TYPE_EventMessageType,
    TYPE_ExecInspectResponse,
    TYPE_ExecStartRequest,
    TYPE_ExternalCA,
    TYPE_ExternalCAProtocol,
    TYPE_FilesystemChange,
    TYPE_FirewallInfo,
    TYPE_GenericResource,
    TYPE_GenericResources,
    TYPE_Health,
    TYPE_HealthConfig,
    TYPE_HealthStatus,
    TYPE_HealthcheckResult,
    TYPE_HostConfig,
    TYPE_HostConfigCgroupnsMode,
    TYPE_HostConfigIsolation,
    TYPE_IDResponse,
    TYPE_IPAM,
    TYPE_IPAMConfig,
    TYPE_IPAMStatus,
    TYPE_Identity,
    TYPE_ImageConfig,
    TYPE_ImageDeleteResponseItem,
    TYPE_ImageHistoryResponseItem,
    TYPE_ImageID,
    TYPE_ImageInspect,
    TYPE_ImageInspectMetadata,
    TYPE_ImageInspectRootFS,
    TYPE_ImageManifestSummary,
    TYPE_ImageManifestSummaryAttestationData,
    TYPE_ImageManifestSummaryImageData,
    TYPE_ImageManifestSummaryImageDataSize,
    TYPE_ImageManifestSummaryKind,
    TYPE_ImageManifestSummarySize,
    TYPE_ImagePruneResponse,
    TYPE_ImageSearchResponseItem,
    TYPE_ImageSummary,
    TYPE_ImagesDiskUsage,
    TYPE_IndexInfo,
    TYPE_JoinTokens,
    TYPE_KnownSignerIdentity,
    TYPE_Limit,
    TYPE_LocalNodeState,
    TYPE_LogConfig,
    TYPE_LogConfigType,
    TYPE_LogDriver,
    TYPE_ManagerStatus,
    TYPE_Mount,
    TYPE_MountBindOptions,
    TYPE_MountBindOptionsPropagation,
    TYPE_MountDriver,
    TYPE_MountImageOptions,
    TYPE_MountPoint,
    TYPE_MountTmpfsOptions,
    TYPE_MountType,
    TYPE_MountVolumeOptions,
    TYPE_NRIInfo,
    TYPE_NamedGenericResource,
    TYPE_Network,
    TYPE_NetworkAddressPool,
    TYPE_NetworkAttachment,
    TYPE_NetworkAttachmentConfig,
    TYPE_NetworkAttachmentSpec,
    TYPE_NetworkConfig,
    TYPE_NetworkConnectRequest,
    TYPE_NetworkCreateRequest,
    TYPE_NetworkCreateResponse,
    TYPE_NetworkDisconnectRequest,
    TYPE_NetworkInspect,
    TYPE_NetworkPruneResponse,
    TYPE_NetworkSettings,
    TYPE_NetworkStatus,
    TYPE_NetworkSummary,
    TYPE_NetworkTaskInfo,
    TYPE_NetworkingConfig,
    TYPE_Node,
    TYPE_NodeDescription,
    TYPE_NodeSpec,
    TYPE_NodeSpecAvailability,
    TYPE_NodeSpecRole,
    TYPE_NodeState,
    TYPE_NodeStatus,
    TYPE_OCIDescriptor,
    TYPE_OCIPlatform,
    TYPE_ObjectVersion,
    TYPE_OrchestrationConfig,
    TYPE_PeerInfo,
    TYPE_PeerNode,
    TYPE_Placement,
    TYPE_PlacementPreference,
    TYPE_PlacementPreferenceSpread,
    TYPE_Platform,
    TYPE_Plugin,
    TYPE_PluginConfig,
    TYPE_PluginConfigArgs,
    TYPE_PluginConfigInterface,
    TYPE_PluginConfigInterfaceProtocolScheme,
    TYPE_PluginConfigLinux,
    TYPE_PluginConfigNetwork,
    TYPE_PluginConfigRootfs,
    TYPE_PluginConfigUser,
    TYPE_PluginDescription,
    TYPE_PluginDevice,
    TYPE_PluginEnv,
    TYPE_PluginInterfaceType,
    TYPE_PluginMount,
    TYPE_PluginPrivilege,
    TYPE_PluginSettings,
    TYPE_PluginSpec,
    TYPE_PluginsInfo,
    TYPE_PortBinding,
    TYPE_PortMap,
    TYPE_PortStatus,
    TYPE_PortSummary,
    TYPE_PortSummaryType,
    TYPE_Privileges,
    TYPE_PrivilegesAppArmor,
    TYPE_PrivilegesAppArmorMode,
    TYPE_PrivilegesCredentialSpec,
    TYPE_PrivilegesSELinuxContext,
    TYPE_PrivilegesSeccomp,
    TYPE_PrivilegesSeccompMode,
    TYPE_ProcessConfig,
    TYPE_ProgressDetail,
    TYPE_PullIdentity,
    TYPE_PushImageInfo,
    TYPE_RaftConfig,
    TYPE_Reachability,
    TYPE_RegistryServiceConfig,
    TYPE_ReplicatedJob,
    TYPE_ReplicatedService,
    TYPE_ResourceObject,
    TYPE_ResourceRequirements,
    TYPE_Resources,
    TYPE_RestartPolicy,
    TYPE_RestartPolicyName,
    TYPE_RollbackConfig,
    TYPE_RollbackConfigFailureAction,
    TYPE_RollbackConfigOrder,
    TYPE_RootFSStorage,
    TYPE_RootFSStorageSnapshot,
    TYPE_Runtime,
    TYPE_Secret,
    TYPE_SecretReference,
    TYPE_SecretReferenceFile,
    TYPE_SecretSpec,
    TYPE_Service,
    TYPE_ServiceCreateResponse,
    TYPE_ServiceEndpoint,
    TYPE_ServiceInfo,
    TYPE_ServiceJobStatus,
    TYPE_ServiceMode,
    TYPE_ServiceSpec,
    TYPE_ServiceStatus,
    TYPE_ServiceUpdateResponse,
    TYPE_ServiceUpdateStatus,
    TYPE_ServiceUpdateStatusState,
    TYPE_SignatureIdentity,
    TYPE_SignatureTimestamp,
    TYPE_SignatureTimestampType,
    TYPE_SignatureType,
    TYPE_SignerIdentity,
    TYPE_Storage,
    TYPE_SubnetStatus,
    TYPE_Swarm,
    TYPE_SwarmConfigReference,
    TYPE_SwarmConfigReferenceFile,
    TYPE_SwarmInfo,
    TYPE_SwarmInitRequest,
    TYPE_SwarmJoinRequest,
    TYPE_SwarmSpec,
    TYPE_SwarmUnlockRequest,
    TYPE_SwarmUnlockkeyResponse,
    TYPE_SystemDataUsageResponse,
    TYPE_SystemInfo,
    TYPE_SystemInfoCgroupDriver,
    TYPE_SystemInfoCgroupVersion,
    TYPE_SystemInfoIsolation,
    TYPE_SystemVersion,
    TYPE_SystemVersionPlatform,
    TYPE_TLSInfo,
    TYPE_Task,
    TYPE_TaskDefaults,
    TYPE_TaskSpec,
    TYPE_TaskSpecRestartPolicy,
    TYPE_TaskSpecRestartPolicyCondition,
    TYPE_TaskState,
    TYPE_TaskStatus,
    TYPE_ThrottleDevice,
    TYPE_Topology,
    TYPE_TopologyRequirement,
    TYPE_Ulimit,
    TYPE_UpdateConfig,
    TYPE_UpdateConfigFailureAction,
    TYPE_UpdateConfigOrder,
    TYPE_Volume,
    TYPE_VolumeCreateRequest,
    TYPE_VolumeListResponse,
    TYPE_VolumePruneResponse,
    TYPE_VolumeScope,
    TYPE_VolumeUpdateRequest,
    TYPE_VolumeUsageData,
    TYPE_VolumesDiskUsage,
    TYPE_WeightDevice,
    TYPE_Config_list,
    TYPE_FilesystemChange_list,
    TYPE_ContainerSummary_list,
    TYPE_ContainerStatsResponse_list,
    TYPE_PluginPrivilege_list,
    TYPE_BuildInfo_list,
    TYPE_CreateImageInfo_list,
    TYPE_ImageDeleteResponseItem_list,
    TYPE_ImageHistoryResponseItem_list,
    TYPE_ImageSummary_list,
    TYPE_PushImageInfo_list,
    TYPE_ImageSearchResponseItem_list,
    TYPE_Network_list,
    TYPE_Node_list,
    TYPE_Plugin_list,
    TYPE_string_list,
    TYPE_Secret_list,
    TYPE_Service_list,
    TYPE_EventMessage_list,
    TYPE_Task_list,
    TYPE_BuildCache_list,
    TYPE_ExternalCA_list,
    TYPE_string_list_2,
    TYPE_ClusterVolumePublishStatus_list,
    TYPE_Topology_list,
    TYPE_string_map,
    TYPE_ClusterVolumeSpecSecret_list,
    TYPE_ContainerBlkioStatEntry_list,
    TYPE_unsigned_list,
    TYPE_integer_list,
    TYPE_MountPoint_list,
    TYPE_unsigned_map,
    TYPE_SwarmConfigReference_list,
    TYPE_Mount_list,
    TYPE_SecretReference_list,
    TYPE_Ulimit_list,
    TYPE_ContainerNetworkStats_map,
    TYPE_PortSummary_list,
    TYPE_EndpointSettings_map,
    TYPE_string_list_list,
    TYPE_ThrottleDevice_list,
    TYPE_WeightDevice_list,
    TYPE_DeviceRequest_list,
    TYPE_DeviceMapping_list,
    TYPE_OCIPlatform_list,
    TYPE_EndpointPortConfig_list,
    TYPE_PluginDescription_list,
    TYPE_HealthcheckResult_list,
    TYPE_string_list_3,
    TYPE_IPAMConfig_list,
    TYPE_SubnetStatus_map,
    TYPE_BuildIdentity_list,
    TYPE_PullIdentity_list,
    TYPE_SignatureIdentity_list,
    TYPE_ImageManifestSummary_list,
    TYPE_EndpointResource_map,
    TYPE_PeerInfo_list,
    TYPE_string_list_4,
    TYPE_ServiceInfo_map,
    TYPE_Address_list,
    TYPE_string_list_5,
    TYPE_Platform_list,
    TYPE_PlacementPreference_list,
    TYPE_PluginEnv_list,
    TYPE_PluginMount_list,
    TYPE_PluginDevice_list,
    TYPE_PortBinding_list,
    TYPE_IndexInfo_map,
    TYPE_EndpointVirtualIP_list,
    TYPE_NetworkTaskInfo_list,
    TYPE_NetworkAttachmentConfig_list,
    TYPE_SignatureTimestamp_list,
    TYPE_PeerNode_list,
    TYPE_Volume_list,
    TYPE_NetworkAddressPool_list,
    TYPE_DeviceInfo_list,
    TYPE_Runtime_map,
    TYPE_ComponentVersion_list,
    TYPE_NetworkAttachment_list,
    TYPE_json_map,
};

/* The first row of each owner. */
enum first_row {
    PARAMETERS_BuildPrune = 0,
    PARAMETERS_ConfigDelete = PARAMETERS_BuildPrune + 6,
    PARAMETERS_ConfigInspect = PARAMETERS_ConfigDelete + 1,
    PARAMETERS_ConfigList = PARAMETERS_ConfigInspect + 1,
    PARAMETERS_ConfigUpdate = PARAMETERS_ConfigList + 1,
    PARAMETERS_ContainerArchive = PARAMETERS_ConfigUpdate + 2,
    PARAMETERS_ContainerArchiveInfo = PARAMETERS_ContainerArchive + 2,
    PARAMETERS_ContainerAttach = PARAMETERS_ContainerArchiveInfo + 2,
    PARAMETERS_ContainerAttachWebsocket = PARAMETERS_ContainerAttach + 7,
    PARAMETERS_ContainerChanges = PARAMETERS_ContainerAttachWebsocket + 7,
    PARAMETERS_ContainerCreate = PARAMETERS_ContainerChanges + 1,
    PARAMETERS_ContainerDelete = PARAMETERS_ContainerCreate + 2,
    PARAMETERS_ContainerExec = PARAMETERS_ContainerDelete + 4,
    PARAMETERS_ContainerExport = PARAMETERS_ContainerExec + 1,
    PARAMETERS_ContainerInspect = PARAMETERS_ContainerExport + 1,
    PARAMETERS_ContainerKill = PARAMETERS_ContainerInspect + 2,
    PARAMETERS_ContainerList = PARAMETERS_ContainerKill + 2,
    PARAMETERS_ContainerLogs = PARAMETERS_ContainerList + 4,
    PARAMETERS_ContainerPause = PARAMETERS_ContainerLogs + 8,
    PARAMETERS_ContainerPrune = PARAMETERS_ContainerPause + 1,
    PARAMETERS_ContainerRename = PARAMETERS_ContainerPrune + 1,
    PARAMETERS_ContainerResize = PARAMETERS_ContainerRename + 2,
    PARAMETERS_ContainerRestart = PARAMETERS_ContainerResize + 3,
    PARAMETERS_ContainerStart = PARAMETERS_ContainerRestart + 3,
    PARAMETERS_ContainerStats = PARAMETERS_ContainerStart + 2,
    PARAMETERS_ContainerStop = PARAMETERS_ContainerStats + 3,
    PARAMETERS_ContainerTop = PARAMETERS_ContainerStop + 3,
    PARAMETERS_ContainerUnpause = PARAMETERS_ContainerTop + 2,
    PARAMETERS_ContainerUpdate = PARAMETERS_ContainerUnpause + 1,
    PARAMETERS_ContainerWait = PARAMETERS_ContainerUpdate + 1,
    PARAMETERS_DistributionInspect = PARAMETERS_ContainerWait + 2,
    PARAMETERS_ExecInspect = PARAMETERS_DistributionInspect + 1,
    PARAMETERS_ExecResize = PARAMETERS_ExecInspect + 1,
    PARAMETERS_ExecStart = PARAMETERS_ExecResize + 3,
    PARAMETERS_GetPluginPrivileges = PARAMETERS_ExecStart + 1,
    PARAMETERS_ImageBuild = PARAMETERS_GetPluginPrivileges + 1,
    PARAMETERS_ImageCommit = PARAMETERS_ImageBuild + 27,
    PARAMETERS_ImageCreate = PARAMETERS_ImageCommit + 7,
    PARAMETERS_ImageDelete = PARAMETERS_ImageCreate + 8,
    PARAMETERS_ImageGet = PARAMETERS_ImageDelete + 4,
    PARAMETERS_ImageGetAll = PARAMETERS_ImageGet + 3,
    PARAMETERS_ImageHistory = PARAMETERS_ImageGetAll + 3,
    PARAMETERS_ImageInspect = PARAMETERS_ImageHistory + 2,
    PARAMETERS_ImageList = PARAMETERS_ImageInspect + 3,
    PARAMETERS_ImageLoad = PARAMETERS_ImageList + 6,
    PARAMETERS_ImagePrune = PARAMETERS_ImageLoad + 3,
    PARAMETERS_ImagePush = PARAMETERS_ImagePrune + 1,
    PARAMETERS_ImageSearch = PARAMETERS_ImagePush + 4,
    PARAMETERS_ImageTag = PARAMETERS_ImageSearch + 3,
    PARAMETERS_NetworkConnect = PARAMETERS_ImageTag + 3,
    PARAMETERS_NetworkDelete = PARAMETERS_NetworkConnect + 1,
    PARAMETERS_NetworkDisconnect = PARAMETERS_NetworkDelete + 1,
    PARAMETERS_NetworkInspect = PARAMETERS_NetworkDisconnect + 1,
    PARAMETERS_NetworkList = PARAMETERS_NetworkInspect + 3,
    PARAMETERS_NetworkPrune = PARAMETERS_NetworkList + 1,
    PARAMETERS_NodeDelete = PARAMETERS_NetworkPrune + 1,
    PARAMETERS_NodeInspect = PARAMETERS_NodeDelete + 2,
    PARAMETERS_NodeList = PARAMETERS_NodeInspect + 1,
    PARAMETERS_NodeUpdate = PARAMETERS_NodeList + 1,
    PARAMETERS_PluginCreate = PARAMETERS_NodeUpdate + 2,
    PARAMETERS_PluginDelete = PARAMETERS_PluginCreate + 1,
    PARAMETERS_PluginDisable = PARAMETERS_PluginDelete + 2,
    PARAMETERS_PluginEnable = PARAMETERS_PluginDisable + 2,
    PARAMETERS_PluginInspect = PARAMETERS_PluginEnable + 2,
    PARAMETERS_PluginList = PARAMETERS_PluginInspect + 1,
    PARAMETERS_PluginPull = PARAMETERS_PluginList + 1,
    PARAMETERS_PluginPush = PARAMETERS_PluginPull + 3,
    PARAMETERS_PluginSet = PARAMETERS_PluginPush + 1,
    PARAMETERS_PluginUpgrade = PARAMETERS_PluginSet + 1,
    PARAMETERS_PutContainerArchive = PARAMETERS_PluginUpgrade + 3,
    PARAMETERS_SecretDelete = PARAMETERS_PutContainerArchive + 4,
    PARAMETERS_SecretInspect = PARAMETERS_SecretDelete + 1,
    PARAMETERS_SecretList = PARAMETERS_SecretInspect + 1,
    PARAMETERS_SecretUpdate = PARAMETERS_SecretList + 1,
    PARAMETERS_ServiceCreate = PARAMETERS_SecretUpdate + 2,
    PARAMETERS_ServiceDelete = PARAMETERS_ServiceCreate + 1,
    PARAMETERS_ServiceInspect = PARAMETERS_ServiceDelete + 1,
    PARAMETERS_ServiceList = PARAMETERS_ServiceInspect + 2,
    PARAMETERS_ServiceLogs = PARAMETERS_ServiceList + 2,
    PARAMETERS_ServiceUpdate = PARAMETERS_ServiceLogs + 8,
    PARAMETERS_SwarmLeave = PARAMETERS_ServiceUpdate + 5,
    PARAMETERS_SwarmUpdate = PARAMETERS_SwarmLeave + 1,
    PARAMETERS_SystemDataUsage = PARAMETERS_SwarmUpdate + 4,
    PARAMETERS_SystemEvents = PARAMETERS_SystemDataUsage + 2,
    PARAMETERS_TaskInspect = PARAMETERS_SystemEvents + 3,
    PARAMETERS_TaskList = PARAMETERS_TaskInspect + 1,
    PARAMETERS_TaskLogs = PARAMETERS_TaskList + 1,
    PARAMETERS_VolumeDelete = PARAMETERS_TaskLogs + 8,
    PARAMETERS_VolumeInspect = PARAMETERS_VolumeDelete + 2,
    PARAMETERS_VolumeList = PARAMETERS_VolumeInspect + 1,
    PARAMETERS_VolumePrune = PARAMETERS_VolumeList + 1,
    PARAMETERS_VolumeUpdate = PARAMETERS_VolumePrune + 1,
    VALUES_ContainerWait_condition = 0,
    VALUES_ImageBuild_Content_type = VALUES_ContainerWait_condition + 3,
    VALUES_ImageBuild_version = VALUES_ImageBuild_Content_type + 1,
    VALUES_ServiceUpdate_registryAuthFrom = VALUES_ImageBuild_version + 2,
    VALUES_SystemDataUsage_type = VALUES_ServiceUpdate_registryAuthFrom + 2,
    VALUES_AccessModeScope = VALUES_SystemDataUsage_type + 4,
    VALUES_AccessModeSharing = VALUES_AccessModeScope + 2,
    VALUES_BuildCacheType = VALUES_AccessModeSharing + 4,
    VALUES_ChangeType = VALUES_BuildCacheType + 6,
    VALUES_ClusterVolumePublishStatusState = VALUES_ChangeType + 3,
    VALUES_ClusterVolumeSpecAvailability = VALUES_ClusterVolumePublishStatusState + 4,
    VALUES_ContainerSpecIsolation = VALUES_ClusterVolumeSpecAvailability + 3,
    VALUES_ContainerStateStatus = VALUES_ContainerSpecIsolation + 4,
    VALUES_ContainerSummaryHealthStatus = VALUES_ContainerStateStatus + 7,
    VALUES_ContainerSummaryState = VALUES_ContainerSummaryHealthStatus + 4,
    VALUES_EndpointPortConfigProtocol = VALUES_ContainerSummaryState + 7,
    VALUES_EndpointPortConfigPublishMode = VALUES_EndpointPortConfigProtocol + 3,
    VALUES_EndpointSpecMode = VALUES_EndpointPortConfigPublishMode + 2,
    VALUES_EventMessageScope = VALUES_EndpointSpecMode + 2,
    VALUES_EventMessageType = VALUES_EventMessageScope + 2,
    VALUES_ExternalCAProtocol = VALUES_EventMessageType + 11,
    VALUES_HealthStatus = VALUES_ExternalCAProtocol + 1,
    VALUES_HostConfigCgroupnsMode = VALUES_HealthStatus + 4,
    VALUES_HostConfigIsolation = VALUES_HostConfigCgroupnsMode + 2,
    VALUES_ImageManifestSummaryKind = VALUES_HostConfigIsolation + 4,
    VALUES_KnownSignerIdentity = VALUES_ImageManifestSummaryKind + 3,
    VALUES_LocalNodeState = VALUES_KnownSignerIdentity + 1,
    VALUES_LogConfigType = VALUES_LocalNodeState + 6,
    VALUES_MountBindOptionsPropagation = VALUES_LogConfigType + 10,
    VALUES_MountType = VALUES_MountBindOptionsPropagation + 6,
    VALUES_NodeSpecAvailability = VALUES_MountType + 6,
    VALUES_NodeSpecRole = VALUES_NodeSpecAvailability + 3,
    VALUES_NodeState = VALUES_NodeSpecRole + 2,
    VALUES_PluginConfigInterfaceProtocolScheme = VALUES_NodeState + 4,
    VALUES_PortSummaryType = VALUES_PluginConfigInterfaceProtocolScheme + 2,
    VALUES_PrivilegesAppArmorMode = VALUES_PortSummaryType + 3,
    VALUES_PrivilegesSeccompMode = VALUES_PrivilegesAppArmorMode + 2,
    VALUES_Reachability = VALUES_PrivilegesSeccompMode + 3,
    VALUES_RestartPolicyName = VALUES_Reachability + 3,
    VALUES_RollbackConfigFailureAction = VALUES_RestartPolicyName + 5,
    VALUES_RollbackConfigOrder = VALUES_RollbackConfigFailureAction + 2,
    VALUES_ServiceUpdateStatusState = VALUES_RollbackConfigOrder + 2,
    VALUES_SignatureTimestampType = VALUES_ServiceUpdateStatusState + 3,
    VALUES_SignatureType = VALUES_SignatureTimestampType + 2,
    VALUES_SystemInfoCgroupDriver = VALUES_SignatureType + 2,
    VALUES_SystemInfoCgroupVersion = VALUES_SystemInfoCgroupDriver + 3,
    VALUES_SystemInfoIsolation = VALUES_SystemInfoCgroupVersion + 2,
    VALUES_TaskSpecRestartPolicyCondition = VALUES_SystemInfoIsolation + 4,
    VALUES_TaskState = VALUES_TaskSpecRestartPolicyCondition + 3,
    VALUES_UpdateConfigFailureAction = VALUES_TaskState + 15,
    VALUES_UpdateConfigOrder = VALUES_UpdateConfigFailureAction + 3,
    VALUES_VolumeScope = VALUES_UpdateConfigOrder + 2,
    BOUNDS_ClusterInfo_subnet_size = 1,
    BOUNDS_integer_list = BOUNDS_ClusterInfo_subnet_size + 1,
    BOUNDS_ContainerUpdateRequest_blkio_weight = BOUNDS_integer_list + 1,
    BOUNDS_ContainerUpdateRequest_memory_swappiness = BOUNDS_ContainerUpdateRequest_blkio_weight + 1,
    BOUNDS_HostConfig_blkio_weight = BOUNDS_ContainerUpdateRequest_memory_swappiness + 1,
    BOUNDS_HostConfig_memory_swappiness = BOUNDS_HostConfig_blkio_weight + 1,
    BOUNDS_HostConfig_shm_size = BOUNDS_HostConfig_memory_swappiness + 1,
    BOUNDS_ResourceRequirements_memory_swappiness = BOUNDS_HostConfig_shm_size + 1,
    BOUNDS_ResourceRequirements_swap_bytes = BOUNDS_ResourceRequirements_memory_swappiness + 1,
    BOUNDS_Resources_blkio_weight = BOUNDS_ResourceRequirements_swap_bytes + 1,
    BOUNDS_Resources_memory_swappiness = BOUNDS_Resources_blkio_weight + 1,
    BOUNDS_Swarm_subnet_size = BOUNDS_Resources_memory_swappiness + 1,
    BOUNDS_ThrottleDevice_rate = BOUNDS_Swarm_subnet_size + 1,
    BOUNDS_WeightDevice_weight = BOUNDS_ThrottleDevice_rate + 1,
    RESPONSES_BuildPrune = 0,
    RESPONSES_ConfigCreate = RESPONSES_BuildPrune + 1,
    RESPONSES_ConfigDelete = RESPONSES_ConfigCreate + 1,
    RESPONSES_ConfigInspect = RESPONSES_ConfigDelete + 1,
    RESPONSES_ConfigList = RESPONSES_ConfigInspect + 1,
    RESPONSES_ConfigUpdate = RESPONSES_ConfigList + 1,
    RESPONSES_ContainerArchive = RESPONSES_ConfigUpdate + 1,
    RESPONSES_ContainerArchiveInfo = RESPONSES_ContainerArchive + 1,
    RESPONSES_ContainerAttach = RESPONSES_ContainerArchiveInfo + 1,
    RESPONSES_ContainerAttachWebsocket = RESPONSES_ContainerAttach + 2,
    RESPONSES_ContainerChanges = RESPONSES_ContainerAttachWebsocket + 2,
    RESPONSES_ContainerCreate = RESPONSES_ContainerChanges + 1,
    RESPONSES_ContainerDelete = RESPONSES_ContainerCreate + 1,
    RESPONSES_ContainerExec = RESPONSES_ContainerDelete + 1,
    RESPONSES_ContainerExport = RESPONSES_ContainerExec + 1,
    RESPONSES_ContainerInspect = RESPONSES_ContainerExport + 1,
    RESPONSES_ContainerKill = RESPONSES_ContainerInspect + 1,
    RESPONSES_ContainerList = RESPONSES_ContainerKill + 1,
    RESPONSES_ContainerLogs = RESPONSES_ContainerList + 1,
    RESPONSES_ContainerPause = RESPONSES_ContainerLogs + 1,
    RESPONSES_ContainerPrune = RESPONSES_ContainerPause + 1,
    RESPONSES_ContainerRename = RESPONSES_ContainerPrune + 1,
    RESPONSES_ContainerResize = RESPONSES_ContainerRename + 1,
    RESPONSES_ContainerRestart = RESPONSES_ContainerResize + 1,
    RESPONSES_ContainerStart = RESPONSES_ContainerRestart + 1,
    RESPONSES_ContainerStats = RESPONSES_ContainerStart + 2,
    RESPONSES_ContainerStop = RESPONSES_ContainerStats + 1,
    RESPONSES_ContainerTop = RESPONSES_ContainerStop + 2,
    RESPONSES_ContainerUnpause = RESPONSES_ContainerTop + 1,
    RESPONSES_ContainerUpdate = RESPONSES_ContainerUnpause + 1,
    RESPONSES_ContainerWait = RESPONSES_ContainerUpdate + 1,
    RESPONSES_DistributionInspect = RESPONSES_ContainerWait + 1,
    RESPONSES_ExecInspect = RESPONSES_DistributionInspect + 1,
    RESPONSES_ExecResize = RESPONSES_ExecInspect + 1,
    RESPONSES_ExecStart = RESPONSES_ExecResize + 1,
    RESPONSES_GetPluginPrivileges = RESPONSES_ExecStart + 2,
    RESPONSES_ImageBuild = RESPONSES_GetPluginPrivileges + 1,
    RESPONSES_ImageCommit = RESPONSES_ImageBuild + 1,
    RESPONSES_ImageCreate = RESPONSES_ImageCommit + 1,
    RESPONSES_ImageDelete = RESPONSES_ImageCreate + 1,
    RESPONSES_ImageGet = RESPONSES_ImageDelete + 1,
    RESPONSES_ImageGetAll = RESPONSES_ImageGet + 1,
    RESPONSES_ImageHistory = RESPONSES_ImageGetAll + 1,
    RESPONSES_ImageInspect = RESPONSES_ImageHistory + 1,
    RESPONSES_ImageList = RESPONSES_ImageInspect + 1,
    RESPONSES_ImageLoad = RESPONSES_ImageList + 1,
    RESPONSES_ImagePrune = RESPONSES_ImageLoad + 1,
    RESPONSES_ImagePush = RESPONSES_ImagePrune + 1,
    RESPONSES_ImageSearch = RESPONSES_ImagePush + 1,
    RESPONSES_ImageTag = RESPONSES_ImageSearch + 1,
    RESPONSES_NetworkConnect = RESPONSES_ImageTag + 1,
    RESPONSES_NetworkCreate = RESPONSES_NetworkConnect + 1,
    RESPONSES_NetworkDelete = RESPONSES_NetworkCreate + 1,
    RESPONSES_NetworkDisconnect = RESPONSES_NetworkDelete + 1,
    RESPONSES_NetworkInspect = RESPONSES_NetworkDisconnect + 1,
    RESPONSES_NetworkList = RESPONSES_NetworkInspect + 2,
    RESPONSES_NetworkPrune = RESPONSES_NetworkList + 1,
    RESPONSES_NodeDelete = RESPONSES_NetworkPrune + 1,
    RESPONSES_NodeInspect = RESPONSES_NodeDelete + 1,
    RESPONSES_NodeList = RESPONSES_NodeInspect + 1,
    RESPONSES_NodeUpdate = RESPONSES_NodeList + 1,
    RESPONSES_PluginCreate = RESPONSES_NodeUpdate + 1,
    RESPONSES_PluginDelete = RESPONSES_PluginCreate + 1,
    RESPONSES_PluginDisable = RESPONSES_PluginDelete + 1,
    RESPONSES_PluginEnable = RESPONSES_PluginDisable + 1,
    RESPONSES_PluginInspect = RESPONSES_PluginEnable + 1,
    RESPONSES_PluginList = RESPONSES_PluginInspect + 1,
    RESPONSES_PluginPull = RESPONSES_PluginList + 1,
    RESPONSES_PluginPush = RESPONSES_PluginPull + 1,
    RESPONSES_PluginSet = RESPONSES_PluginPush + 1,
    RESPONSES_PluginUpgrade = RESPONSES_PluginSet + 1,
    RESPONSES_PutContainerArchive = RESPONSES_PluginUpgrade + 1,
    RESPONSES_SecretCreate = RESPONSES_PutContainerArchive + 1,
    RESPONSES_SecretDelete = RESPONSES_SecretCreate + 1,
    RESPONSES_SecretInspect = RESPONSES_SecretDelete + 1,
    RESPONSES_SecretList = RESPONSES_SecretInspect + 1,
    RESPONSES_SecretUpdate = RESPONSES_SecretList + 1,
    RESPONSES_ServiceCreate = RESPONSES_SecretUpdate + 1,
    RESPONSES_ServiceDelete = RESPONSES_ServiceCreate + 1,
    RESPONSES_ServiceInspect = RESPONSES_ServiceDelete + 1,
    RESPONSES_ServiceList = RESPONSES_ServiceInspect + 1,
    RESPONSES_ServiceLogs = RESPONSES_ServiceList + 1,
    RESPONSES_ServiceUpdate = RESPONSES_ServiceLogs + 1,
    RESPONSES_Session = RESPONSES_ServiceUpdate + 1,
    RESPONSES_SwarmInit = RESPONSES_Session + 1,
    RESPONSES_SwarmInspect = RESPONSES_SwarmInit + 1,
    RESPONSES_SwarmJoin = RESPONSES_SwarmInspect + 1,
    RESPONSES_SwarmLeave = RESPONSES_SwarmJoin + 1,
    RESPONSES_SwarmUnlock = RESPONSES_SwarmLeave + 1,
    RESPONSES_SwarmUnlockkey = RESPONSES_SwarmUnlock + 1,
    RESPONSES_SwarmUpdate = RESPONSES_SwarmUnlockkey + 1,
    RESPONSES_SystemAuth = RESPONSES_SwarmUpdate + 1,
    RESPONSES_SystemDataUsage = RESPONSES_SystemAuth + 2,
    RESPONSES_SystemEvents = RESPONSES_SystemDataUsage + 1,
    RESPONSES_SystemInfo = RESPONSES_SystemEvents + 1,
    RESPONSES_SystemPing = RESPONSES_SystemInfo + 1,
    RESPONSES_SystemPingHead = RESPONSES_SystemPing + 1,
    RESPONSES_SystemVersion = RESPONSES_SystemPingHead + 1,
    RESPONSES_TaskInspect = RESPONSES_SystemVersion + 1,
    RESPONSES_TaskList = RESPONSES_TaskInspect + 1,
    RESPONSES_TaskLogs = RESPONSES_TaskList + 1,
    RESPONSES_VolumeCreate = RESPONSES_TaskLogs + 1,
    RESPONSES_VolumeDelete = RESPONSES_VolumeCreate + 1,
    RESPONSES_VolumeInspect = RESPONSES_VolumeDelete + 1,
    RESPONSES_VolumeList = RESPONSES_VolumeInspect + 1,
    RESPONSES_VolumePrune = RESPONSES_VolumeList + 1,
    RESPONSES_VolumeUpdate = RESPONSES_VolumePrune + 1,
    ALIASES_ContainerArchive = 0,
    ALIASES_ContainerArchiveInfo = ALIASES_ContainerArchive + 1,
    ALIASES_PutContainerArchive = ALIASES_ContainerArchiveInfo + 1,
    ALIASES_Session = ALIASES_PutContainerArchive + 1,
    ALIASES_TaskLogs = ALIASES_Session + 1,
    FIELDS_Config_list = 0,
    FIELDS_FilesystemChange_list = FIELDS_Config_list + 1,
    FIELDS_ContainerSummary_list = FIELDS_FilesystemChange_list + 1,
    FIELDS_ContainerStatsResponse_list = FIELDS_ContainerSummary_list + 1,
    FIELDS_PluginPrivilege_list = FIELDS_ContainerStatsResponse_list + 1,
    FIELDS_BuildInfo_list = FIELDS_PluginPrivilege_list + 1,
    FIELDS_CreateImageInfo_list = FIELDS_BuildInfo_list + 1,
    FIELDS_ImageDeleteResponseItem_list = FIELDS_CreateImageInfo_list + 1,
    FIELDS_ImageHistoryResponseItem_list = FIELDS_ImageDeleteResponseItem_list + 1,
    FIELDS_ImageSummary_list = FIELDS_ImageHistoryResponseItem_list + 1,
    FIELDS_PushImageInfo_list = FIELDS_ImageSummary_list + 1,
    FIELDS_ImageSearchResponseItem_list = FIELDS_PushImageInfo_list + 1,
    FIELDS_Network_list = FIELDS_ImageSearchResponseItem_list + 1,
    FIELDS_Node_list = FIELDS_Network_list + 1,
    FIELDS_Plugin_list = FIELDS_Node_list + 1,
    FIELDS_string_list = FIELDS_Plugin_list + 1,
    FIELDS_Secret_list = FIELDS_string_list + 1,
    FIELDS_Service_list = FIELDS_Secret_list + 1,
    FIELDS_EventMessage_list = FIELDS_Service_list + 1,
    FIELDS_Task_list = FIELDS_EventMessage_list + 1,
    FIELDS_AccessMode = FIELDS_Task_list + 1,
    FIELDS_Address = FIELDS_AccessMode + 3,
    FIELDS_AuthConfig = FIELDS_Address + 2,
    FIELDS_AuthResponse = FIELDS_AuthConfig + 4,
    FIELDS_BuildCache = FIELDS_AuthResponse + 2,
    FIELDS_BuildCache_list = FIELDS_BuildCache + 11,
    FIELDS_BuildCacheDiskUsage = FIELDS_BuildCache_list + 1,
    FIELDS_BuildIdentity = FIELDS_BuildCacheDiskUsage + 5,
    FIELDS_BuildInfo = FIELDS_BuildIdentity + 2,
    FIELDS_BuildPruneResponse = FIELDS_BuildInfo + 8,
    FIELDS_ExternalCA_list = FIELDS_BuildPruneResponse + 2,
    FIELDS_CAConfig = FIELDS_ExternalCA_list + 1,
    FIELDS_CapacityRange = FIELDS_CAConfig + 5,
    FIELDS_string_list_2 = FIELDS_CapacityRange + 2,
    FIELDS_ClusterInfo = FIELDS_string_list_2 + 1,
    FIELDS_ClusterVolumePublishStatus_list = FIELDS_ClusterInfo + 10,
    FIELDS_ClusterVolume = FIELDS_ClusterVolumePublishStatus_list + 1,
    FIELDS_Topology_list = FIELDS_ClusterVolume + 7,
    FIELDS_string_map = FIELDS_Topology_list + 1,
    FIELDS_ClusterVolumeInfo = FIELDS_string_map + 1,
    FIELDS_ClusterVolumePublishStatus = FIELDS_ClusterVolumeInfo + 4,
    FIELDS_ClusterVolumeSpecSecret_list = FIELDS_ClusterVolumePublishStatus + 3,
    FIELDS_ClusterVolumeSpec = FIELDS_ClusterVolumeSpecSecret_list + 1,
    FIELDS_ClusterVolumeSpecSecret = FIELDS_ClusterVolumeSpec + 6,
    FIELDS_Commit = FIELDS_ClusterVolumeSpecSecret + 2,
    FIELDS_ComponentVersion = FIELDS_Commit + 2,
    FIELDS_Config = FIELDS_ComponentVersion + 3,
    FIELDS_ConfigReference = FIELDS_Config + 5,
    FIELDS_ConfigSpec = FIELDS_ConfigReference + 1,
    FIELDS_ContainerBlkioStatEntry = FIELDS_ConfigSpec + 4,
    FIELDS_ContainerBlkioStatEntry_list = FIELDS_ContainerBlkioStatEntry + 4,
    FIELDS_ContainerBlkioStats = FIELDS_ContainerBlkioStatEntry_list + 1,
    FIELDS_ContainerCPUStats = FIELDS_ContainerBlkioStats + 8,
    FIELDS_unsigned_list = FIELDS_ContainerCPUStats + 4,
    FIELDS_ContainerCPUUsage = FIELDS_unsigned_list + 1,
    FIELDS_ContainerConfig = FIELDS_ContainerCPUUsage + 4,
    FIELDS_ContainerCreateRequest = FIELDS_ContainerConfig + 25,
    FIELDS_ContainerCreateResponse = FIELDS_ContainerCreateRequest + 27,
    FIELDS_integer_list = FIELDS_ContainerCreateResponse + 2,
    FIELDS_ContainerExecRequest = FIELDS_integer_list + 1,
    FIELDS_MountPoint_list = FIELDS_ContainerExecRequest + 11,
    FIELDS_ContainerInspectResponse = FIELDS_MountPoint_list + 1,
    FIELDS_unsigned_map = FIELDS_ContainerInspectResponse + 28,
    FIELDS_ContainerMemoryStats = FIELDS_unsigned_map + 1,
    FIELDS_ContainerNetworkStats = FIELDS_ContainerMemoryStats + 8,
    FIELDS_ContainerPidsStats = FIELDS_ContainerNetworkStats + 10,
    FIELDS_ContainerPruneResponse = FIELDS_ContainerPidsStats + 2,
    FIELDS_SwarmConfigReference_list = FIELDS_ContainerPruneResponse + 2,
    FIELDS_Mount_list = FIELDS_SwarmConfigReference_list + 1,
    FIELDS_SecretReference_list = FIELDS_Mount_list + 1,
    FIELDS_Ulimit_list = FIELDS_SecretReference_list + 1,
    FIELDS_ContainerSpec = FIELDS_Ulimit_list + 1,
    FIELDS_ContainerState = FIELDS_ContainerSpec + 28,
    FIELDS_ContainerNetworkStats_map = FIELDS_ContainerState + 12,
    FIELDS_ContainerStatsResponse = FIELDS_ContainerNetworkStats_map + 1,
    FIELDS_ContainerStatus = FIELDS_ContainerStatsResponse + 13,
    FIELDS_ContainerStorageStats = FIELDS_ContainerStatus + 3,
    FIELDS_PortSummary_list = FIELDS_ContainerStorageStats + 4,
    FIELDS_ContainerSummary = FIELDS_PortSummary_list + 1,
    FIELDS_ContainerSummaryHealth = FIELDS_ContainerSummary + 17,
    FIELDS_ContainerSummaryHostConfig = FIELDS_ContainerSummaryHealth + 2,
    FIELDS_EndpointSettings_map = FIELDS_ContainerSummaryHostConfig + 2,
    FIELDS_ContainerSummaryNetworkSettings = FIELDS_EndpointSettings_map + 1,
    FIELDS_ContainerThrottlingData = FIELDS_ContainerSummaryNetworkSettings + 1,
    FIELDS_string_list_list = FIELDS_ContainerThrottlingData + 3,
    FIELDS_ContainerTopResponse = FIELDS_string_list_list + 1,
    FIELDS_ThrottleDevice_list = FIELDS_ContainerTopResponse + 2,
    FIELDS_WeightDevice_list = FIELDS_ThrottleDevice_list + 1,
    FIELDS_DeviceRequest_list = FIELDS_WeightDevice_list + 1,
    FIELDS_DeviceMapping_list = FIELDS_DeviceRequest_list + 1,
    FIELDS_ContainerUpdateRequest = FIELDS_DeviceMapping_list + 1,
    FIELDS_ContainerUpdateResponse = FIELDS_ContainerUpdateRequest + 34,
    FIELDS_ContainerWaitExitError = FIELDS_ContainerUpdateResponse + 1,
    FIELDS_ContainerWaitResponse = FIELDS_ContainerWaitExitError + 1,
    FIELDS_ContainerdInfo = FIELDS_ContainerWaitResponse + 2,
    FIELDS_ContainerdInfoNamespaces = FIELDS_ContainerdInfo + 2,
    FIELDS_ContainersDiskUsage = FIELDS_ContainerdInfoNamespaces + 2,
    FIELDS_CreateImageInfo = FIELDS_ContainersDiskUsage + 5,
    FIELDS_DNSConfig = FIELDS_CreateImageInfo + 6,
    FIELDS_DeviceInfo = FIELDS_DNSConfig + 3,
    FIELDS_DeviceMapping = FIELDS_DeviceInfo + 2,
    FIELDS_DeviceRequest = FIELDS_DeviceMapping + 3,
    FIELDS_DiscreteGenericResource = FIELDS_DeviceRequest + 5,
    FIELDS_DispatcherConfig = FIELDS_DiscreteGenericResource + 2,
    FIELDS_OCIPlatform_list = FIELDS_DispatcherConfig + 1,
    FIELDS_DistributionInspect = FIELDS_OCIPlatform_list + 1,
    FIELDS_Driver = FIELDS_DistributionInspect + 2,
    FIELDS_DriverData = FIELDS_Driver + 2,
    FIELDS_EncryptionConfig = FIELDS_DriverData + 2,
    FIELDS_EndpointIPAMConfig = FIELDS_EncryptionConfig + 1,
    FIELDS_EndpointPortConfig = FIELDS_EndpointIPAMConfig + 3,
    FIELDS_EndpointResource = FIELDS_EndpointPortConfig + 5,
    FIELDS_EndpointSettings = FIELDS_EndpointResource + 5,
    FIELDS_EndpointPortConfig_list = FIELDS_EndpointSettings + 15,
    FIELDS_EndpointSpec = FIELDS_EndpointPortConfig_list + 1,
    FIELDS_EndpointVirtualIP = FIELDS_EndpointSpec + 2,
    FIELDS_PluginDescription_list = FIELDS_EndpointVirtualIP + 2,
    FIELDS_EngineDescription = FIELDS_PluginDescription_list + 1,
    FIELDS_ErrorDetail = FIELDS_EngineDescription + 3,
    FIELDS_ErrorResponse = FIELDS_ErrorDetail + 2,
    FIELDS_EventActor = FIELDS_ErrorResponse + 1,
    FIELDS_EventMessage = FIELDS_EventActor + 2,
    FIELDS_ExecInspectResponse = FIELDS_EventMessage + 6,
    FIELDS_ExecStartRequest = FIELDS_ExecInspectResponse + 11,
    FIELDS_ExternalCA = FIELDS_ExecStartRequest + 3,
    FIELDS_FilesystemChange = FIELDS_ExternalCA + 4,
    FIELDS_FirewallInfo = FIELDS_FilesystemChange + 2,
    FIELDS_GenericResource = FIELDS_FirewallInfo + 2,
    FIELDS_GenericResources = FIELDS_GenericResource + 2,
    FIELDS_HealthcheckResult_list = FIELDS_GenericResources + 1,
    FIELDS_Health = FIELDS_HealthcheckResult_list + 1,
    FIELDS_HealthConfig = FIELDS_Health + 3,
    FIELDS_HealthcheckResult = FIELDS_HealthConfig + 6,
    FIELDS_string_list_3 = FIELDS_HealthcheckResult + 4,
    FIELDS_HostConfig = FIELDS_string_list_3 + 1,
    FIELDS_IDResponse = FIELDS_HostConfig + 73,
    FIELDS_IPAMConfig_list = FIELDS_IDResponse + 1,
    FIELDS_IPAM = FIELDS_IPAMConfig_list + 1,
    FIELDS_IPAMConfig = FIELDS_IPAM + 3,
    FIELDS_SubnetStatus_map = FIELDS_IPAMConfig + 4,
    FIELDS_IPAMStatus = FIELDS_SubnetStatus_map + 1,
    FIELDS_BuildIdentity_list = FIELDS_IPAMStatus + 1,
    FIELDS_PullIdentity_list = FIELDS_BuildIdentity_list + 1,
    FIELDS_SignatureIdentity_list = FIELDS_PullIdentity_list + 1,
    FIELDS_Identity = FIELDS_SignatureIdentity_list + 1,
    FIELDS_ImageConfig = FIELDS_Identity + 3,
    FIELDS_ImageDeleteResponseItem = FIELDS_ImageConfig + 25,
    FIELDS_ImageHistoryResponseItem = FIELDS_ImageDeleteResponseItem + 2,
    FIELDS_ImageID = FIELDS_ImageHistoryResponseItem + 6,
    FIELDS_ImageManifestSummary_list = FIELDS_ImageID + 1,
    FIELDS_ImageInspect = FIELDS_ImageManifestSummary_list + 1,
    FIELDS_ImageInspectMetadata = FIELDS_ImageInspect + 23,
    FIELDS_ImageInspectRootFS = FIELDS_ImageInspectMetadata + 1,
    FIELDS_ImageManifestSummary = FIELDS_ImageInspectRootFS + 2,
    FIELDS_ImageManifestSummaryAttestationData = FIELDS_ImageManifestSummary + 7,
    FIELDS_ImageManifestSummaryImageData = FIELDS_ImageManifestSummaryAttestationData + 1,
    FIELDS_ImageManifestSummaryImageDataSize = FIELDS_ImageManifestSummaryImageData + 4,
    FIELDS_ImageManifestSummarySize = FIELDS_ImageManifestSummaryImageDataSize + 1,
    FIELDS_ImagePruneResponse = FIELDS_ImageManifestSummarySize + 2,
    FIELDS_ImageSearchResponseItem = FIELDS_ImagePruneResponse + 2,
    FIELDS_ImageSummary = FIELDS_ImageSearchResponseItem + 5,
    FIELDS_ImagesDiskUsage = FIELDS_ImageSummary + 12,
    FIELDS_IndexInfo = FIELDS_ImagesDiskUsage + 5,
    FIELDS_JoinTokens = FIELDS_IndexInfo + 4,
    FIELDS_Limit = FIELDS_JoinTokens + 2,
    FIELDS_LogConfig = FIELDS_Limit + 3,
    FIELDS_LogDriver = FIELDS_LogConfig + 2,
    FIELDS_ManagerStatus = FIELDS_LogDriver + 2,
    FIELDS_Mount = FIELDS_ManagerStatus + 3,
    FIELDS_MountBindOptions = FIELDS_Mount + 9,
    FIELDS_MountDriver = FIELDS_MountBindOptions + 5,
    FIELDS_MountImageOptions = FIELDS_MountDriver + 2,
    FIELDS_MountPoint = FIELDS_MountImageOptions + 1,
    FIELDS_MountTmpfsOptions = FIELDS_MountPoint + 8,
    FIELDS_MountVolumeOptions = FIELDS_MountTmpfsOptions + 3,
    FIELDS_NRIInfo = FIELDS_MountVolumeOptions + 4,
    FIELDS_NamedGenericResource = FIELDS_NRIInfo + 1,
    FIELDS_EndpointResource_map = FIELDS_NamedGenericResource + 2,
    FIELDS_PeerInfo_list = FIELDS_EndpointResource_map + 1,
    FIELDS_Network = FIELDS_PeerInfo_list + 1,
    FIELDS_NetworkAddressPool = FIELDS_Network + 17,
    FIELDS_string_list_4 = FIELDS_NetworkAddressPool + 2,
    FIELDS_NetworkAttachment = FIELDS_string_list_4 + 1,
    FIELDS_NetworkAttachmentConfig = FIELDS_NetworkAttachment + 2,
    FIELDS_NetworkAttachmentSpec = FIELDS_NetworkAttachmentConfig + 3,
    FIELDS_NetworkConfig = FIELDS_NetworkAttachmentSpec + 1,
    FIELDS_NetworkConnectRequest = FIELDS_NetworkConfig + 7,
    FIELDS_NetworkCreateRequest = FIELDS_NetworkConnectRequest + 2,
    FIELDS_NetworkCreateResponse = FIELDS_NetworkCreateRequest + 14,
    FIELDS_NetworkDisconnectRequest = FIELDS_NetworkCreateResponse + 2,
    FIELDS_ServiceInfo_map = FIELDS_NetworkDisconnectRequest + 2,
    FIELDS_NetworkInspect = FIELDS_ServiceInfo_map + 1,
    FIELDS_NetworkPruneResponse = FIELDS_NetworkInspect + 19,
    FIELDS_Address_list = FIELDS_NetworkPruneResponse + 2,
    FIELDS_NetworkSettings = FIELDS_Address_list + 1,
    FIELDS_NetworkStatus = FIELDS_NetworkSettings + 18,
    FIELDS_NetworkSummary = FIELDS_NetworkStatus + 1,
    FIELDS_NetworkTaskInfo = FIELDS_NetworkSummary + 16,
    FIELDS_NetworkingConfig = FIELDS_NetworkTaskInfo + 4,
    FIELDS_Node = FIELDS_NetworkingConfig + 1,
    FIELDS_NodeDescription = FIELDS_Node + 8,
    FIELDS_NodeSpec = FIELDS_NodeDescription + 5,
    FIELDS_NodeStatus = FIELDS_NodeSpec + 4,
    FIELDS_string_list_5 = FIELDS_NodeStatus + 3,
    FIELDS_OCIDescriptor = FIELDS_string_list_5 + 1,
    FIELDS_OCIPlatform = FIELDS_OCIDescriptor + 8,
    FIELDS_ObjectVersion = FIELDS_OCIPlatform + 5,
    FIELDS_OrchestrationConfig = FIELDS_ObjectVersion + 1,
    FIELDS_PeerInfo = FIELDS_OrchestrationConfig + 1,
    FIELDS_PeerNode = FIELDS_PeerInfo + 2,
    FIELDS_Platform_list = FIELDS_PeerNode + 2,
    FIELDS_PlacementPreference_list = FIELDS_Platform_list + 1,
    FIELDS_Placement = FIELDS_PlacementPreference_list + 1,
    FIELDS_PlacementPreference = FIELDS_Placement + 4,
    FIELDS_PlacementPreferenceSpread = FIELDS_PlacementPreference + 1,
    FIELDS_Platform = FIELDS_PlacementPreferenceSpread + 1,
    FIELDS_Plugin = FIELDS_Platform + 2,
    FIELDS_PluginEnv_list = FIELDS_Plugin + 6,
    FIELDS_PluginMount_list = FIELDS_PluginEnv_list + 1,
    FIELDS_PluginConfig = FIELDS_PluginMount_list + 1,
    FIELDS_PluginConfigArgs = FIELDS_PluginConfig + 16,
    FIELDS_PluginConfigInterface = FIELDS_PluginConfigArgs + 4,
    FIELDS_PluginDevice_list = FIELDS_PluginConfigInterface + 3,
    FIELDS_PluginConfigLinux = FIELDS_PluginDevice_list + 1,
    FIELDS_PluginConfigNetwork = FIELDS_PluginConfigLinux + 3,
    FIELDS_PluginConfigRootfs = FIELDS_PluginConfigNetwork + 1,
    FIELDS_PluginConfigUser = FIELDS_PluginConfigRootfs + 2,
    FIELDS_PluginDescription = FIELDS_PluginConfigUser + 2,
    FIELDS_PluginDevice = FIELDS_PluginDescription + 2,
    FIELDS_PluginEnv = FIELDS_PluginDevice + 4,
    FIELDS_PluginInterfaceType = FIELDS_PluginEnv + 4,
    FIELDS_PluginMount = FIELDS_PluginInterfaceType + 3,
    FIELDS_PluginPrivilege = FIELDS_PluginMount + 7,
    FIELDS_PluginSettings = FIELDS_PluginPrivilege + 3,
    FIELDS_PluginSpec = FIELDS_PluginSettings + 4,
    FIELDS_PluginsInfo = FIELDS_PluginSpec + 4,
    FIELDS_PortBinding = FIELDS_PluginsInfo + 4,
    FIELDS_PortBinding_list = FIELDS_PortBinding + 2,
    FIELDS_PortMap = FIELDS_PortBinding_list + 1,
    FIELDS_PortStatus = FIELDS_PortMap + 1,
    FIELDS_PortSummary = FIELDS_PortStatus + 1,
    FIELDS_Privileges = FIELDS_PortSummary + 4,
    FIELDS_PrivilegesAppArmor = FIELDS_Privileges + 5,
    FIELDS_PrivilegesCredentialSpec = FIELDS_PrivilegesAppArmor + 1,
    FIELDS_PrivilegesSELinuxContext = FIELDS_PrivilegesCredentialSpec + 3,
    FIELDS_PrivilegesSeccomp = FIELDS_PrivilegesSELinuxContext + 5,
    FIELDS_ProcessConfig = FIELDS_PrivilegesSeccomp + 2,
    FIELDS_ProgressDetail = FIELDS_ProcessConfig + 5,
    FIELDS_PullIdentity = FIELDS_ProgressDetail + 4,
    FIELDS_PushImageInfo = FIELDS_PullIdentity + 1,
    FIELDS_RaftConfig = FIELDS_PushImageInfo + 5,
    FIELDS_IndexInfo_map = FIELDS_RaftConfig + 5,
    FIELDS_RegistryServiceConfig = FIELDS_IndexInfo_map + 1,
    FIELDS_ReplicatedJob = FIELDS_RegistryServiceConfig + 5,
    FIELDS_ReplicatedService = FIELDS_ReplicatedJob + 2,
    FIELDS_ResourceObject = FIELDS_ReplicatedService + 1,
    FIELDS_ResourceRequirements = FIELDS_ResourceObject + 3,
    FIELDS_Resources = FIELDS_ResourceRequirements + 4,
    FIELDS_RestartPolicy = FIELDS_Resources + 33,
    FIELDS_RollbackConfig = FIELDS_RestartPolicy + 2,
    FIELDS_RootFSStorage = FIELDS_RollbackConfig + 6,
    FIELDS_RootFSStorageSnapshot = FIELDS_RootFSStorage + 1,
    FIELDS_Runtime = FIELDS_RootFSStorageSnapshot + 1,
    FIELDS_Secret = FIELDS_Runtime + 3,
    FIELDS_SecretReference = FIELDS_Secret + 5,
    FIELDS_SecretReferenceFile = FIELDS_SecretReference + 3,
    FIELDS_SecretSpec = FIELDS_SecretReferenceFile + 4,
    FIELDS_Service = FIELDS_SecretSpec + 5,
    FIELDS_ServiceCreateResponse = FIELDS_Service + 9,
    FIELDS_EndpointVirtualIP_list = FIELDS_ServiceCreateResponse + 3,
    FIELDS_ServiceEndpoint = FIELDS_EndpointVirtualIP_list + 1,
    FIELDS_NetworkTaskInfo_list = FIELDS_ServiceEndpoint + 3,
    FIELDS_ServiceInfo = FIELDS_NetworkTaskInfo_list + 1,
    FIELDS_ServiceJobStatus = FIELDS_ServiceInfo + 4,
    FIELDS_ServiceMode = FIELDS_ServiceJobStatus + 2,
    FIELDS_NetworkAttachmentConfig_list = FIELDS_ServiceMode + 4,
    FIELDS_ServiceSpec = FIELDS_NetworkAttachmentConfig_list + 1,
    FIELDS_ServiceStatus = FIELDS_ServiceSpec + 8,
    FIELDS_ServiceUpdateResponse = FIELDS_ServiceStatus + 3,
    FIELDS_ServiceUpdateStatus = FIELDS_ServiceUpdateResponse + 1,
    FIELDS_SignatureTimestamp_list = FIELDS_ServiceUpdateStatus + 4,
    FIELDS_SignatureIdentity = FIELDS_SignatureTimestamp_list + 1,
    FIELDS_SignatureTimestamp = FIELDS_SignatureIdentity + 8,
    FIELDS_SignerIdentity = FIELDS_SignatureTimestamp + 3,
    FIELDS_Storage = FIELDS_SignerIdentity + 17,
    FIELDS_SubnetStatus = FIELDS_Storage + 1,
    FIELDS_Swarm = FIELDS_SubnetStatus + 2,
    FIELDS_SwarmConfigReference = FIELDS_Swarm + 11,
    FIELDS_SwarmConfigReferenceFile = FIELDS_SwarmConfigReference + 4,
    FIELDS_PeerNode_list = FIELDS_SwarmConfigReferenceFile + 4,
    FIELDS_SwarmInfo = FIELDS_PeerNode_list + 1,
    FIELDS_SwarmInitRequest = FIELDS_SwarmInfo + 9,
    FIELDS_SwarmJoinRequest = FIELDS_SwarmInitRequest + 8,
    FIELDS_SwarmSpec = FIELDS_SwarmJoinRequest + 5,
    FIELDS_SwarmUnlockRequest = FIELDS_SwarmSpec + 8,
    FIELDS_SwarmUnlockkeyResponse = FIELDS_SwarmUnlockRequest + 1,
    FIELDS_Volume_list = FIELDS_SwarmUnlockkeyResponse + 1,
    FIELDS_SystemDataUsageResponse = FIELDS_Volume_list + 1,
    FIELDS_NetworkAddressPool_list = FIELDS_SystemDataUsageResponse + 9,
    FIELDS_DeviceInfo_list = FIELDS_NetworkAddressPool_list + 1,
    FIELDS_Runtime_map = FIELDS_DeviceInfo_list + 1,
    FIELDS_SystemInfo = FIELDS_Runtime_map + 1,
    FIELDS_ComponentVersion_list = FIELDS_SystemInfo + 73,
    FIELDS_SystemVersion = FIELDS_ComponentVersion_list + 1,
    FIELDS_SystemVersionPlatform = FIELDS_SystemVersion + 12,
    FIELDS_TLSInfo = FIELDS_SystemVersionPlatform + 1,
    FIELDS_NetworkAttachment_list = FIELDS_TLSInfo + 3,
    FIELDS_Task = FIELDS_NetworkAttachment_list + 1,
    FIELDS_TaskDefaults = FIELDS_Task + 15,
    FIELDS_TaskSpec = FIELDS_TaskDefaults + 1,
    FIELDS_TaskSpecRestartPolicy = FIELDS_TaskSpec + 10,
    FIELDS_TaskStatus = FIELDS_TaskSpecRestartPolicy + 4,
    FIELDS_ThrottleDevice = FIELDS_TaskStatus + 6,
    FIELDS_Topology = FIELDS_ThrottleDevice + 2,
    FIELDS_TopologyRequirement = FIELDS_Topology + 1,
    FIELDS_Ulimit = FIELDS_TopologyRequirement + 2,
    FIELDS_UpdateConfig = FIELDS_Ulimit + 3,
    FIELDS_json_map = FIELDS_UpdateConfig + 6,
    FIELDS_Volume = FIELDS_json_map + 1,
    FIELDS_VolumeCreateRequest = FIELDS_Volume + 10,
    FIELDS_VolumeListResponse = FIELDS_VolumeCreateRequest + 5,
    FIELDS_VolumePruneResponse = FIELDS_VolumeListResponse + 2,
    FIELDS_VolumeUpdateRequest = FIELDS_VolumePruneResponse + 2,
    FIELDS_VolumeUsageData = FIELDS_VolumeUpdateRequest + 1,
    FIELDS_VolumesDiskUsage = FIELDS_VolumeUsageData + 2,
    FIELDS_WeightDevice = FIELDS_VolumesDiskUsage + 5,
    FACTS_BuildInfo_error = 0,
    FACTS_BuildInfo_progress = FACTS_BuildInfo_error + 1,
    FACTS_ContainerConfig_args_escaped = FACTS_BuildInfo_progress + 1,
    FACTS_ContainerConfig_exposed_ports = FACTS_ContainerConfig_args_escaped + 1,
    FACTS_ContainerConfig_mac_address = FACTS_ContainerConfig_exposed_ports + 1,
    FACTS_ContainerConfig_network_disabled = FACTS_ContainerConfig_mac_address + 1,
    FACTS_ContainerConfig_on_build = FACTS_ContainerConfig_network_disabled + 1,
    FACTS_ContainerConfig_shell = FACTS_ContainerConfig_on_build + 1,
    FACTS_ContainerConfig_stop_signal = FACTS_ContainerConfig_shell + 1,
    FACTS_ContainerCreateRequest_args_escaped = FACTS_ContainerConfig_stop_signal + 1,
    FACTS_ContainerCreateRequest_exposed_ports = FACTS_ContainerCreateRequest_args_escaped + 1,
    FACTS_ContainerCreateRequest_mac_address = FACTS_ContainerCreateRequest_exposed_ports + 1,
    FACTS_ContainerCreateRequest_network_disabled = FACTS_ContainerCreateRequest_mac_address + 1,
    FACTS_ContainerCreateRequest_on_build = FACTS_ContainerCreateRequest_network_disabled + 1,
    FACTS_ContainerCreateRequest_shell = FACTS_ContainerCreateRequest_on_build + 1,
    FACTS_ContainerCreateRequest_stop_signal = FACTS_ContainerCreateRequest_shell + 1,
    FACTS_ContainerInspectResponse_created = FACTS_ContainerCreateRequest_stop_signal + 1,
    FACTS_ContainerInspectResponse_exec_ids = FACTS_ContainerInspectResponse_created + 1,
    FACTS_ContainerInspectResponse_graph_driver = FACTS_ContainerInspectResponse_exec_ids + 1,
    FACTS_ContainerInspectResponse_log_path = FACTS_ContainerInspectResponse_graph_driver + 1,
    FACTS_ContainerInspectResponse_size_rootfs = FACTS_ContainerInspectResponse_log_path + 1,
    FACTS_ContainerInspectResponse_size_rw = FACTS_ContainerInspectResponse_size_rootfs + 1,
    FACTS_ContainerInspectResponse_state = FACTS_ContainerInspectResponse_size_rw + 1,
    FACTS_ContainerSummary_size_rootfs = FACTS_ContainerInspectResponse_state + 1,
    FACTS_ContainerSummary_size_rw = FACTS_ContainerSummary_size_rootfs + 1,
    FACTS_ContainerUpdateRequest_pids_limit = FACTS_ContainerSummary_size_rw + 1,
    FACTS_ContainerUpdateRequest_restart_policy = FACTS_ContainerUpdateRequest_pids_limit + 1,
    FACTS_CreateImageInfo_error = FACTS_ContainerUpdateRequest_restart_policy + 1,
    FACTS_CreateImageInfo_progress = FACTS_CreateImageInfo_error + 1,
    FACTS_OCIPlatform_list = FACTS_CreateImageInfo_progress + 1,
    FACTS_DriverData_data = FACTS_OCIPlatform_list + 1,
    FACTS_DriverData_name = FACTS_DriverData_data + 1,
    FACTS_EndpointSettings_ipam_config = FACTS_DriverData_name + 1,
    FACTS_FilesystemChange_kind = FACTS_EndpointSettings_ipam_config + 1,
    FACTS_FilesystemChange_path = FACTS_FilesystemChange_kind + 1,
    FACTS_HostConfig_console_size = FACTS_FilesystemChange_path + 1,
    FACTS_string_list_3 = FACTS_HostConfig_console_size + 1,
    FACTS_HostConfig_pids_limit = FACTS_string_list_3 + 1,
    FACTS_HostConfig_restart_policy = FACTS_HostConfig_pids_limit + 1,
    FACTS_HostConfig_runtime = FACTS_HostConfig_restart_policy + 1,
    FACTS_HostConfig_sysctls = FACTS_HostConfig_runtime + 1,
    FACTS_ImageInspect_architecture = FACTS_HostConfig_sysctls + 1,
    FACTS_ImageInspect_author = FACTS_ImageInspect_architecture + 1,
    FACTS_ImageInspect_comment = FACTS_ImageInspect_author + 3,
    FACTS_ImageInspect_container = FACTS_ImageInspect_comment + 3,
    FACTS_ImageInspect_created = FACTS_ImageInspect_container + 1,
    FACTS_ImageInspect_docker_version = FACTS_ImageInspect_created + 3,
    FACTS_ImageInspect_graph_driver = FACTS_ImageInspect_docker_version + 1,
    FACTS_ImageInspect_id = FACTS_ImageInspect_graph_driver + 3,
    FACTS_ImageInspect_os = FACTS_ImageInspect_id + 1,
    FACTS_ImageInspect_os_version = FACTS_ImageInspect_os + 1,
    FACTS_ImageInspect_parent = FACTS_ImageInspect_os_version + 1,
    FACTS_ImageInspect_rootfs = FACTS_ImageInspect_parent + 1,
    FACTS_ImageInspect_size = FACTS_ImageInspect_rootfs + 1,
    FACTS_ImageInspect_virtual_size = FACTS_ImageInspect_size + 1,
    FACTS_ImageInspectMetadata_last_tag_time = FACTS_ImageInspect_virtual_size + 1,
    FACTS_ImageInspectRootFS_type = FACTS_ImageInspectMetadata_last_tag_time + 1,
    FACTS_ImageManifestSummaryImageData_platform = FACTS_ImageInspectRootFS_type + 1,
    FACTS_ImageSummary_virtual_size = FACTS_ImageManifestSummaryImageData_platform + 1,
    FACTS_Network_attachable = FACTS_ImageSummary_virtual_size + 1,
    FACTS_Network_ingress = FACTS_Network_attachable + 1,
    FACTS_Network_internal = FACTS_Network_ingress + 1,
    FACTS_Network_peers = FACTS_Network_internal + 1,
    FACTS_NetworkConnectRequest_container = FACTS_Network_peers + 1,
    FACTS_NetworkConnectRequest_endpoint_config = FACTS_NetworkConnectRequest_container + 1,
    FACTS_NetworkCreateResponse_id = FACTS_NetworkConnectRequest_endpoint_config + 1,
    FACTS_NetworkCreateResponse_warning = FACTS_NetworkCreateResponse_id + 1,
    FACTS_NetworkDisconnectRequest_container = FACTS_NetworkCreateResponse_warning + 1,
    FACTS_NetworkDisconnectRequest_force = FACTS_NetworkDisconnectRequest_container + 1,
    FACTS_PortBinding_list = FACTS_NetworkDisconnectRequest_force + 1,
    FACTS_PortMap = FACTS_PortBinding_list + 1,
    FACTS_PushImageInfo_error = FACTS_PortMap + 1,
    FACTS_PushImageInfo_progress = FACTS_PushImageInfo_error + 1,
    FACTS_IndexInfo_map = FACTS_PushImageInfo_progress + 1,
    FACTS_Resources_pids_limit = FACTS_IndexInfo_map + 1,
    FACTS_SwarmSpec_ca_config = FACTS_Resources_pids_limit + 1,
    FACTS_SwarmSpec_dispatcher = FACTS_SwarmSpec_ca_config + 1,
    FACTS_SwarmSpec_orchestration = FACTS_SwarmSpec_dispatcher + 1,
    FACTS_SystemInfo_index_server_address = FACTS_SwarmSpec_orchestration + 1,
    FACTS_SystemInfo_registry_config = FACTS_SystemInfo_index_server_address + 1,
    FACTS_SystemInfo_runtimes = FACTS_SystemInfo_registry_config + 1,
    FACTS_Volume_usage_data = FACTS_SystemInfo_runtimes + 1,
    FACTS_VolumeListResponse_volumes = FACTS_Volume_usage_data + 2,
    FACTS_VolumeListResponse_warnings = FACTS_VolumeListResponse_volumes + 1,
};

/* Every text, ended by NUL; the first one is "none". */
struct texts {
    char none[1];
    char t_0[2];
    char t_1[2];
    char t_10[3];
    char t_1_25[5];
    char t_1_26[5];
    char t_1_27[5];
    char t_1_28[5];
    char t_1_29[5];
    char t_1_30[5];
    char t_1_31[5];
    char t_1_32[5];
    char t_1_33[5];
    char t_1_34[5];
    char t_1_35[5];
    char t_1_36[5];
    char t_1_37[5];
    char t_1_38[5];
    char t_1_39[5];
    char t_1_40[5];
    char t_1_41[5];
    char t_1_42[5];
    char t_1_43[5];
    char t_1_44[5];
    char t_1_45[5];
    char t_1_46[5];
    char t_1_47[5];
    char t_1_48[5];
    char t_1_49[5];
    char t_1_50[5];
    char t_1_51[5];
    char t_1_52[5];
    char t_1_53[5];
    char t_1_54[5];
    char t_2[2];
    char t_24[3];
    char t_4789[5];
    char t_AccessMode[11];
    char t_AccessModeScope[16];
    char t_AccessModeSharing[18];
    char t_AccessibilityRequirements[26];
    char t_AccessibleTopology[19];
    char t_Action[7];
    char t_ActiveCount[12];
    char t_Actor[6];
    char t_Addr[5];
    char t_Address[8];
    char t_Addresses[10];
    char t_AdvertiseAddr[14];
    char t_Aliases[8];
    char t_AllowAllDevices[16];
    char t_AllowNondistributableArtifactsCIDRs[36];
    char t_AllowNondistributableArtifactsHostnames[40];
    char t_Annotations[12];
    char t_ApiVersion[11];
    char t_AppArmor[9];
    char t_AppArmorProfile[16];
    char t_Arch[5];
    char t_Architecture[13];
    char t_Args[5];
    char t_ArgsEscaped[12];
    char t_AssignedGenericResources[25];
    char t_AttachStderr[13];
    char t_AttachStdin[12];
    char t_AttachStdout[13];
    char t_Attachable[11];
    char t_AttestationData[16];
    char t_Attributes[11];
    char t_AuthConfig[11];
    char t_AuthResponse[13];
    char t_Author[7];
    char t_Authorization[14];
    char t_AutoLockManagers[17];
    char t_AutoRemove[11];
    char t_AuxiliaryAddresses[19];
    char t_Availability[13];
    char t_Available[10];
    char t_Base[5];
    char t_BindOptions[12];
    char t_Binds[6];
    char t_BlkioDeviceReadBps[19];
    char t_BlkioDeviceReadIOps[20];
    char t_BlkioDeviceWriteBps[20];
    char t_BlkioDeviceWriteIOps[21];
    char t_BlkioWeight[12];
    char t_BlkioWeightDevice[18];
    char t_Bridge[7];
    char t_BridgeNfIp6tables[18];
    char t_BridgeNfIptables[17];
    char t_Build[6];
    char t_BuildCache[11];
    char t_BuildCacheDiskUsage[20];
    char t_BuildCacheType[15];
    char t_BuildCacheUsage[16];
    char t_BuildConfigDigest[18];
    char t_BuildConfigURI[15];
    char t_BuildIdentity[14];
    char t_BuildInfo[10];
    char t_BuildPrune[11];
    char t_BuildPruneResponse[19];
    char t_BuildPrune_path[13];
    char t_BuildPrune_summary[58];
    char t_BuildSignerDigest[18];
    char t_BuildSignerURI[15];
    char t_BuildTime[10];
    char t_BuildTrigger[13];
    char t_CACert[7];
    char t_CAConfig[9];
    char t_CDISpecDirs[12];
    char t_CIDR[5];
    char t_CPUSet[7];
    char t_CPUShares[10];
    char t_CachesDeleted[14];
    char t_CanRemove[10];
    char t_CapAdd[7];
    char t_CapDrop[8];
    char t_Capabilities[13];
    char t_Capability[11];
    char t_CapabilityAdd[14];
    char t_CapabilityDrop[15];
    char t_CapacityBytes[14];
    char t_CapacityRange[14];
    char t_CertIssuerPublicKey[20];
    char t_CertIssuerSubject[18];
    char t_CertificateIssuer[18];
    char t_Cgroup[7];
    char t_CgroupDriver[13];
    char t_CgroupParent[13];
    char t_CgroupPermissions[18];
    char t_CgroupVersion[14];
    char t_CgroupnsMode[13];
    char t_ChangeType[11];
    char t_CheckDuplicate[15];
    char t_Cluster[8];
    char t_ClusterAdvertise[17];
    char t_ClusterInfo[12];
    char t_ClusterStore[13];
    char t_ClusterVolume[14];
    char t_ClusterVolumeInfo[18];
    char t_ClusterVolumePublishStatus[27];
    char t_ClusterVolumePublishStatusState[32];
    char t_ClusterVolumeSpec[18];
    char t_ClusterVolumeSpecAvailability[30];
    char t_ClusterVolumeSpecSecret[24];
    char t_Cmd[4];
    char t_Command[8];
    char t_Comment[8];
    char t_Commit[7];
    char t_CompletedAt[12];
    char t_CompletedTasks[15];
    char t_ComponentVersion[17];
    char t_Components[11];
    char t_Condition[10];
    char t_Config[7];
    char t_ConfigCreate[13];
    char t_ConfigCreate_path[16];
    char t_ConfigCreate_summary[31];
    char t_ConfigDelete[13];
    char t_ConfigDelete_path[14];
    char t_ConfigDelete_summary[31];
    char t_ConfigFrom[11];
    char t_ConfigID[9];
    char t_ConfigInspect[14];
    char t_ConfigInspect_path[14];
    char t_ConfigInspect_summary[31];
    char t_ConfigList[11];
    char t_ConfigList_path[9];
    char t_ConfigList_summary[27];
    char t_ConfigName[11];
    char t_ConfigOnly[11];
    char t_ConfigReference[16];
    char t_ConfigSpec[11];
    char t_ConfigUpdate[13];
    char t_ConfigUpdate_path[21];
    char t_ConfigUpdate_summary[50];
    char t_Config_Tty[11];
    char t_Configs[8];
    char t_Consistency[12];
    char t_ConsoleSize[12];
    char t_Constraints[12];
    char t_Container[10];
    char t_ContainerArchive[17];
    char t_ContainerArchiveHead[21];
    char t_ContainerArchiveInfo[21];
    char t_ContainerArchiveInfo_path[25];
    char t_ContainerArchiveInfo_summary[73];
    char t_ContainerArchive_path[25];
    char t_ContainerArchive_summary[60];
    char t_ContainerAttach[16];
    char t_ContainerAttachWebsocket[25];
    char t_ContainerAttachWebsocket_path[27];
    char t_ContainerAttachWebsocket_summary[64];
    char t_ContainerAttach_path[24];
    char t_ContainerAttach_summary[55];
    char t_ContainerBlkioStatEntry[24];
    char t_ContainerBlkioStats[20];
    char t_ContainerCPUStats[18];
    char t_ContainerCPUUsage[18];
    char t_ContainerChanges[17];
    char t_ContainerChanges_path[25];
    char t_ContainerChanges_summary[74];
    char t_ContainerConfig[16];
    char t_ContainerCreate[16];
    char t_ContainerCreateRequest[23];
    char t_ContainerCreateResponse[24];
    char t_ContainerCreate_name_pattern[31];
    char t_ContainerCreate_path[19];
    char t_ContainerCreate_summary[56];
    char t_ContainerDelete[16];
    char t_ContainerDelete_path[17];
    char t_ContainerDelete_summary[21];
    char t_ContainerExec[14];
    char t_ContainerExecRequest[21];
    char t_ContainerExec_path[22];
    char t_ContainerExec_summary[75];
    char t_ContainerExport[16];
    char t_ContainerExport_path[24];
    char t_ContainerExport_summary[60];
    char t_ContainerGetArchive[20];
    char t_ContainerID[12];
    char t_ContainerIDFile[16];
    char t_ContainerInspect[17];
    char t_ContainerInspectResponse[25];
    char t_ContainerInspect_path[22];
    char t_ContainerInspect_summary[38];
    char t_ContainerKill[14];
    char t_ContainerKill_path[22];
    char t_ContainerKill_summary[62];
    char t_ContainerList[14];
    char t_ContainerList_path[17];
    char t_ContainerList_summary[44];
    char t_ContainerLogs[14];
    char t_ContainerLogs_path[22];
    char t_ContainerLogs_summary[77];
    char t_ContainerMemoryStats[21];
    char t_ContainerNetworkStats[22];
    char t_ContainerPause[15];
    char t_ContainerPause_path[23];
    char t_ContainerPause_summary[38];
    char t_ContainerPidsStats[19];
    char t_ContainerPrune[15];
    char t_ContainerPruneResponse[23];
    char t_ContainerPrune_path[18];
    char t_ContainerPrune_summary[32];
    char t_ContainerPutArchive[20];
    char t_ContainerRename[16];
    char t_ContainerRename_path[24];
    char t_ContainerRename_summary[32];
    char t_ContainerResize[16];
    char t_ContainerResize_path[24];
    char t_ContainerResize_summary[41];
    char t_ContainerRestart[17];
    char t_ContainerRestart_path[25];
    char t_ContainerRestart_summary[39];
    char t_ContainerSpec[14];
    char t_ContainerSpecIsolation[23];
    char t_ContainerStart[15];
    char t_ContainerStart_path[23];
    char t_ContainerStart_summary[20];
    char t_ContainerState[15];
    char t_ContainerStateStatus[21];
    char t_ContainerStats[15];
    char t_ContainerStatsResponse[23];
    char t_ContainerStats_path[23];
    char t_ContainerStats_summary[80];
    char t_ContainerStatus[16];
    char t_ContainerStop[14];
    char t_ContainerStop_path[22];
    char t_ContainerStop_summary[60];
    char t_ContainerStorageStats[22];
    char t_ContainerSummary[17];
    char t_ContainerSummaryHealth[23];
    char t_ContainerSummaryHealthStatus[29];
    char t_ContainerSummaryHostConfig[27];
    char t_ContainerSummaryNetworkSettings[32];
    char t_ContainerSummaryState[22];
    char t_ContainerThrottlingData[24];
    char t_ContainerTop[13];
    char t_ContainerTopResponse[21];
    char t_ContainerTop_path[21];
    char t_ContainerTop_summary[60];
    char t_ContainerUnpause[17];
    char t_ContainerUnpause_path[25];
    char t_ContainerUnpause_summary[48];
    char t_ContainerUpdate[16];
    char t_ContainerUpdateRequest[23];
    char t_ContainerUpdateResponse[24];
    char t_ContainerUpdate_path[24];
    char t_ContainerUpdate_summary[74];
    char t_ContainerUsage[15];
    char t_ContainerWait[14];
    char t_ContainerWaitExitError[23];
    char t_ContainerWaitResponse[22];
    char t_ContainerWait_path[22];
    char t_ContainerWait_summary[69];
    char t_Containerd[11];
    char t_ContainerdCommit[17];
    char t_ContainerdInfo[15];
    char t_ContainerdInfoNamespaces[25];
    char t_Containers[11];
    char t_ContainersDeleted[18];
    char t_ContainersDiskUsage[20];
    char t_ContainersPaused[17];
    char t_ContainersRunning[18];
    char t_ContainersStopped[18];
    char t_Content[8];
    char t_Content_type[13];
    char t_ControlAvailable[17];
    char t_Cookie[7];
    char t_Count[6];
    char t_CpuCfsPeriod[13];
    char t_CpuCfsQuota[12];
    char t_CpuCount[9];
    char t_CpuPercent[11];
    char t_CpuPeriod[10];
    char t_CpuQuota[9];
    char t_CpuRealtimePeriod[18];
    char t_CpuRealtimeRuntime[19];
    char t_CpuShares[10];
    char t_CpusetCpus[11];
    char t_CpusetMems[11];
    char t_CreateImageInfo[16];
    char t_CreateMountpoint[17];
    char t_Created[8];
    char t_CreatedAt[10];
    char t_CreatedBy[10];
    char t_CredentialSpec[15];
    char t_DHI[4];
    char t_DNSConfig[10];
    char t_DNSNames[9];
    char t_Data[5];
    char t_DataPathAddr[13];
    char t_DataPathPort[13];
    char t_Dead[5];
    char t_Debug[6];
    char t_DefaultAddrPool[16];
    char t_DefaultAddressPools[20];
    char t_DefaultRuntime[15];
    char t_Delay[6];
    char t_Deleted[8];
    char t_Description[12];
    char t_Descriptor[11];
    char t_DesiredState[13];
    char t_DesiredTasks[13];
    char t_Destination[12];
    char t_Detach[7];
    char t_DetachKeys[11];
    char t_Details[8];
    char t_DeviceCgroupRules[18];
    char t_DeviceIDs[10];
    char t_DeviceInfo[11];
    char t_DeviceMapping[14];
    char t_DeviceRequest[14];
    char t_DeviceRequests[15];
    char t_Devices[8];
    char t_Dir[4];
    char t_Disable[8];
    char t_Disabled[9];
    char t_DiscoveredDevices[18];
    char t_DiscoveryBackend[17];
    char t_DiscreteGenericResource[24];
    char t_DiscreteResourceSpec[21];
    char t_DiskQuota[10];
    char t_Dispatcher[11];
    char t_DispatcherConfig[17];
    char t_Distribution[13];
    char t_DistributionInspect[20];
    char t_DistributionInspect_path[26];
    char t_DistributionInspect_summary[53];
    char t_Dns[4];
    char t_DnsOptions[11];
    char t_DnsSearch[10];
    char t_DockerReference[16];
    char t_DockerRootDir[14];
    char t_DockerVersion[14];
    char t_Dockerfile[11];
    char t_Documentation[14];
    char t_Domainname[11];
    char t_Driver[7];
    char t_DriverConfig[13];
    char t_DriverData[11];
    char t_DriverOpts[11];
    char t_DriverStatus[13];
    char t_DynamicIPsAvailable[20];
    char t_EMPTY[1];
    char t_ElectionTick[13];
    char t_EnableIPv4[11];
    char t_EnableIPv6[11];
    char t_Enabled[8];
    char t_EncryptionConfig[17];
    char t_End[4];
    char t_Endpoint[9];
    char t_EndpointConfig[15];
    char t_EndpointID[11];
    char t_EndpointIP[11];
    char t_EndpointIPAMConfig[19];
    char t_EndpointPortConfig[19];
    char t_EndpointPortConfigProtocol[27];
    char t_EndpointPortConfigPublishMode[30];
    char t_EndpointResource[17];
    char t_EndpointSettings[17];
    char t_EndpointSpec[13];
    char t_EndpointSpecMode[17];
    char t_EndpointVirtualIP[18];
    char t_EndpointsConfig[16];
    char t_Engine[7];
    char t_EngineDescription[18];
    char t_EngineVersion[14];
    char t_Entrypoint[11];
    char t_Env[4];
    char t_Err[4];
    char t_Error[6];
    char t_ErrorDetail[12];
    char t_ErrorResponse[14];
    char t_EventActor[11];
    char t_EventMessage[13];
    char t_EventMessageScope[18];
    char t_EventMessageType[17];
    char t_Exec[5];
    char t_ExecIDs[8];
    char t_ExecInspect[12];
    char t_ExecInspectResponse[20];
    char t_ExecInspect_path[16];
    char t_ExecInspect_summary[77];
    char t_ExecResize[11];
    char t_ExecResize_path[18];
    char t_ExecResize_summary[45];
    char t_ExecStart[10];
    char t_ExecStartRequest[17];
    char t_ExecStart_path[17];
    char t_ExecStart_summary[71];
    char t_ExitCode[9];
    char t_Expected[9];
    char t_Experimental[13];
    char t_ExperimentalBuild[18];
    char t_ExposedPorts[13];
    char t_ExternalCA[11];
    char t_ExternalCAProtocol[19];
    char t_ExternalCAs[12];
    char t_ExtraHosts[11];
    char t_FailingStreak[14];
    char t_FailureAction[14];
    char t_File[5];
    char t_FilesystemChange[17];
    char t_FinishedAt[11];
    char t_FirewallBackend[16];
    char t_FirewallInfo[13];
    char t_For[4];
    char t_Force[6];
    char t_ForceNewCluster[16];
    char t_ForceRotate[12];
    char t_ForceUpdate[12];
    char t_GID[4];
    char t_Gateway[8];
    char t_GenericResource[16];
    char t_GenericResources[17];
    char t_GetPluginPrivileges[20];
    char t_GetPluginPrivileges_path[20];
    char t_GetPluginPrivileges_summary[65];
    char t_GitCommit[10];
    char t_Global[7];
    char t_GlobalIPv6Address[18];
    char t_GlobalIPv6PrefixLen[20];
    char t_GlobalJob[10];
    char t_GoVersion[10];
    char t_GraphDriver[12];
    char t_Group[6];
    char t_GroupAdd[9];
    char t_Groups[7];
    char t_GwPriority[11];
    char t_HairpinMode[12];
    char t_Hard[5];
    char t_Health[7];
    char t_HealthCheck[12];
    char t_HealthConfig[13];
    char t_HealthStatus[13];
    char t_Healthcheck[12];
    char t_HealthcheckResult[18];
    char t_HeartbeatPeriod[16];
    char t_HeartbeatTick[14];
    char t_HostConfig[11];
    char t_HostConfigCgroupnsMode[23];
    char t_HostConfigIsolation[20];
    char t_HostIp[7];
    char t_HostPort[9];
    char t_Hostname[9];
    char t_HostnamePath[13];
    char t_Hosts[6];
    char t_HostsPath[10];
    char t_HttpProxy[10];
    char t_HttpsProxy[11];
    char t_ID[3];
    char t_IDResponse[11];
    char t_IOMaximumBandwidth[19];
    char t_IOMaximumIOps[14];
    char t_IP[3];
    char t_IPAM[5];
    char t_IPAMConfig[11];
    char t_IPAMStatus[11];
    char t_IPAddress[10];
    char t_IPPrefixLen[12];
    char t_IPRange[8];
    char t_IPsInUse[9];
    char t_IPv4Address[12];
    char t_IPv4Forwarding[15];
    char t_IPv6Address[12];
    char t_IPv6Gateway[12];
    char t_Id[3];
    char t_Identity[9];
    char t_IdentityToken[14];
    char t_Image[6];
    char t_ImageBuild[11];
    char t_ImageBuild_path[7];
    char t_ImageBuild_summary[80];
    char t_ImageCommit[12];
    char t_ImageCommit_path[8];
    char t_ImageCommit_summary[53];
    char t_ImageConfig[12];
    char t_ImageCreate[12];
    char t_ImageCreate_path[15];
    char t_ImageCreate_summary[64];
    char t_ImageData[10];
    char t_ImageDelete[12];
    char t_ImageDeleteResponseItem[24];
    char t_ImageDelete_path[15];
    char t_ImageDelete_summary[61];
    char t_ImageGet[9];
    char t_ImageGetAll[12];
    char t_ImageGetAll_path[12];
    char t_ImageGetAll_summary[45];
    char t_ImageGet_path[19];
    char t_ImageGet_summary[62];
    char t_ImageHistory[13];
    char t_ImageHistoryResponseItem[25];
    char t_ImageHistory_path[23];
    char t_ImageHistory_summary[38];
    char t_ImageID[8];
    char t_ImageInspect[13];
    char t_ImageInspectMetadata[21];
    char t_ImageInspectRootFS[19];
    char t_ImageInspect_path[20];
    char t_ImageInspect_summary[34];
    char t_ImageList[10];
    char t_ImageList_path[13];
    char t_ImageList_summary[14];
    char t_ImageLoad[10];
    char t_ImageLoad_path[13];
    char t_ImageLoad_summary[49];
    char t_ImageManifestDescriptor[24];
    char t_ImageManifestSummary[21];
    char t_ImageManifestSummaryAttestationData[36];
    char t_ImageManifestSummaryImageData[30];
    char t_ImageManifestSummaryImageDataSize[34];
    char t_ImageManifestSummaryKind[25];
    char t_ImageManifestSummarySize[25];
    char t_ImageOptions[13];
    char t_ImagePrune[11];
    char t_ImagePruneResponse[19];
    char t_ImagePrune_path[14];
    char t_ImagePrune_summary[34];
    char t_ImagePush[10];
    char t_ImagePush_path[20];
    char t_ImagePush_summary[34];
    char t_ImageSearch[12];
    char t_ImageSearchResponseItem[24];
    char t_ImageSearch_path[15];
    char t_ImageSearch_summary[32];
    char t_ImageSummary[13];
    char t_ImageTag[9];
    char t_ImageTag_path[19];
    char t_ImageTag_summary[29];
    char t_ImageUsage[11];
    char t_Images[7];
    char t_ImagesDeleted[14];
    char t_ImagesDiskUsage[16];
    char t_InUse[6];
    char t_Index[6];
    char t_IndexConfigs[13];
    char t_IndexInfo[10];
    char t_IndexServerAddress[19];
    char t_Info[5];
    char t_Ingress[8];
    char t_Init[5];
    char t_InitBinary[11];
    char t_InitCommit[11];
    char t_InitPath[9];
    char t_InitSha1[9];
    char t_InsecureRegistryCIDRs[22];
    char t_Interface[10];
    char t_Internal[9];
    char t_Interval[9];
    char t_IpcHost[8];
    char t_IpcMode[8];
    char t_Isolation[10];
    char t_Issuer[7];
    char t_Items[6];
    char t_JobIteration[13];
    char t_JobStatus[10];
    char t_JoinToken[10];
    char t_JoinTokens[11];
    char t_KeepOldSnapshots[17];
    char t_KernelMemory[13];
    char t_KernelMemoryTCP[16];
    char t_KernelVersion[14];
    char t_Key[4];
    char t_Kind[5];
    char t_KnownSigner[12];
    char t_KnownSignerIdentity[20];
    char t_Labels[7];
    char t_LastExecution[14];
    char t_LastTagTime[12];
    char t_LastUsedAt[11];
    char t_Layers[7];
    char t_LayersSize[11];
    char t_Leader[7];
    char t_Level[6];
    char t_Limit[6];
    char t_LimitBytes[11];
    char t_Limits[7];
    char t_LinkLocalIPs[13];
    char t_LinkLocalIPv6Address[21];
    char t_LinkLocalIPv6PrefixLen[23];
    char t_Links[6];
    char t_Linux[6];
    char t_ListenAddr[11];
    char t_LiveRestoreEnabled[19];
    char t_LocalLBIndex[13];
    char t_LocalNodeState[15];
    char t_Log[4];
    char t_LogConfig[10];
    char t_LogConfigType[14];
    char t_LogDriver[10];
    char t_LogEntriesForSlowFollowers[27];
    char t_LogPath[8];
    char t_LoggingDriver[14];
    char t_MacAddress[11];
    char t_Manager[8];
    char t_ManagerStatus[14];
    char t_Managers[9];
    char t_Manifests[10];
    char t_MaskedPaths[12];
    char t_MaxAttempts[12];
    char t_MaxConcurrent[14];
    char t_MaxFailureRatio[16];
    char t_MaxReplicas[12];
    char t_MaximumRetryCount[18];
    char t_MemTotal[9];
    char t_Memory[7];
    char t_MemoryBytes[12];
    char t_MemoryLimit[12];
    char t_MemoryReservation[18];
    char t_MemorySwap[11];
    char t_MemorySwappiness[17];
    char t_Message[8];
    char t_Metadata[9];
    char t_MinAPIVersion[14];
    char t_Mirrors[8];
    char t_Mode[5];
    char t_Monitor[8];
    char t_Mount[6];
    char t_MountBindOptions[17];
    char t_MountBindOptionsPropagation[28];
    char t_MountDriver[12];
    char t_MountImageOptions[18];
    char t_MountLabel[11];
    char t_MountPoint[11];
    char t_MountTmpfsOptions[18];
    char t_MountType[10];
    char t_MountVolume[12];
    char t_MountVolumeOptions[19];
    char t_Mountpoint[11];
    char t_Mounts[7];
    char t_NCPU[5];
    char t_NEventsListener[16];
    char t_NFd[4];
    char t_NGoroutines[12];
    char t_NRI[4];
    char t_NRIInfo[8];
    char t_Name[5];
    char t_NamedGenericResource[21];
    char t_NamedResourceSpec[18];
    char t_Names[6];
    char t_Nameservers[12];
    char t_Namespaces[11];
    char t_NanoCPUs[9];
    char t_NanoCpus[9];
    char t_Network[8];
    char t_NetworkAddressPool[19];
    char t_NetworkAttachment[18];
    char t_NetworkAttachmentConfig[24];
    char t_NetworkAttachmentSpec[22];
    char t_NetworkConfig[14];
    char t_NetworkConnect[15];
    char t_NetworkConnectRequest[22];
    char t_NetworkConnect_path[23];
    char t_NetworkConnect_summary[35];
    char t_NetworkCreate[14];
    char t_NetworkCreateRequest[21];
    char t_NetworkCreateResponse[22];
    char t_NetworkCreate_path[17];
    char t_NetworkCreate_summary[19];
    char t_NetworkDelete[14];
    char t_NetworkDelete_path[15];
    char t_NetworkDelete_summary[19];
    char t_NetworkDisabled[16];
    char t_NetworkDisconnect[18];
    char t_NetworkDisconnectRequest[25];
    char t_NetworkDisconnect_path[26];
    char t_NetworkDisconnect_summary[40];
    char t_NetworkID[10];
    char t_NetworkInspect[15];
    char t_NetworkInspect_path[15];
    char t_NetworkInspect_summary[49];
    char t_NetworkList[12];
    char t_NetworkList_path[10];
    char t_NetworkList_summary[16];
    char t_NetworkMode[12];
    char t_NetworkPrune[13];
    char t_NetworkPruneResponse[21];
    char t_NetworkPrune_path[16];
    char t_NetworkPrune_summary[47];
    char t_NetworkSettings[16];
    char t_NetworkStatus[14];
    char t_NetworkSummary[15];
    char t_NetworkTaskInfo[16];
    char t_NetworkingConfig[17];
    char t_Networks[9];
    char t_NetworksAttachments[20];
    char t_NetworksDeleted[16];
    char t_NoCopy[7];
    char t_NoNewPrivileges[16];
    char t_NoProxy[8];
    char t_Node[5];
    char t_NodeAddr[9];
    char t_NodeCertExpiry[15];
    char t_NodeDelete[11];
    char t_NodeDelete_path[12];
    char t_NodeDelete_summary[31];
    char t_NodeDescription[16];
    char t_NodeID[7];
    char t_NodeInspect[12];
    char t_NodeInspect_path[12];
    char t_NodeInspect_summary[29];
    char t_NodeList[9];
    char t_NodeList_path[7];
    char t_NodeList_summary[25];
    char t_NodeSpec[9];
    char t_NodeSpecAvailability[21];
    char t_NodeSpecRole[13];
    char t_NodeState[10];
    char t_NodeStatus[11];
    char t_NodeUpdate[11];
    char t_NodeUpdate_path[19];
    char t_NodeUpdate_summary[47];
    char t_Nodes[6];
    char t_NonRecursive[13];
    char t_OCIDescriptor[14];
    char t_OCIPlatform[12];
    char t_OOMKilled[10];
    char t_OS[3];
    char t_OSType[7];
    char t_OSVersion[10];
    char t_ObjectVersion[14];
    char t_Official[9];
    char t_OnBuild[8];
    char t_OomKillDisable[15];
    char t_OomScoreAdj[12];
    char t_OpenStderr[11];
    char t_OpenStdin[10];
    char t_OpenStdout[11];
    char t_OperatingSystem[16];
    char t_Options[8];
    char t_Orchestration[14];
    char t_OrchestrationConfig[20];
    char t_Order[6];
    char t_Os[3];
    char t_OsVersion[10];
    char t_Output[7];
    char t_PID[4];
    char t_Parallelism[12];
    char t_Parent[7];
    char t_ParentId[9];
    char t_Parents[8];
    char t_Path[5];
    char t_PathInContainer[16];
    char t_PathOnHost[11];
    char t_Paused[7];
    char t_PeerInfo[9];
    char t_PeerNode[9];
    char t_Peers[6];
    char t_Pid[4];
    char t_PidHost[8];
    char t_PidMode[8];
    char t_Pids[5];
    char t_PidsLimit[10];
    char t_Placement[10];
    char t_PlacementPreference[20];
    char t_PlacementPreferenceSpread[26];
    char t_Platform[9];
    char t_Platforms[10];
    char t_Plugin[7];
    char t_PluginConfig[13];
    char t_PluginConfigArgs[17];
    char t_PluginConfigInterface[22];
    char t_PluginConfigInterfaceProtocolScheme[36];
    char t_PluginConfigLinux[18];
    char t_PluginConfigNetwork[20];
    char t_PluginConfigRootfs[19];
    char t_PluginConfigUser[17];
    char t_PluginCreate[13];
    char t_PluginCreate_path[16];
    char t_PluginCreate_summary[79];
    char t_PluginDelete[13];
    char t_PluginDelete_path[16];
    char t_PluginDelete_summary[18];
    char t_PluginDescription[18];
    char t_PluginDevice[13];
    char t_PluginDisable[14];
    char t_PluginDisable_path[24];
    char t_PluginDisable_summary[19];
    char t_PluginEnable[13];
    char t_PluginEnable_path[23];
    char t_PluginEnable_summary[18];
    char t_PluginEnv[10];
    char t_PluginInspect[14];
    char t_PluginInspect_path[21];
    char t_PluginInspect_summary[18];
    char t_PluginInterfaceType[20];
    char t_PluginList[11];
    char t_PluginList_path[9];
    char t_PluginList_summary[15];
    char t_PluginMount[12];
    char t_PluginPrivilege[16];
    char t_PluginPull[11];
    char t_PluginPull_path[14];
    char t_PluginPull_summary[35];
    char t_PluginPush[11];
    char t_PluginPush_path[21];
    char t_PluginPush_summary[34];
    char t_PluginReference[16];
    char t_PluginSet[10];
    char t_PluginSet_path[20];
    char t_PluginSet_summary[38];
    char t_PluginSettings[15];
    char t_PluginSpec[11];
    char t_PluginUpgrade[14];
    char t_PluginUpgrade_path[24];
    char t_PluginUpgrade_summary[65];
    char t_Plugins[8];
    char t_PluginsInfo[12];
    char t_PortBinding[12];
    char t_PortBindings[13];
    char t_PortMap[8];
    char t_PortMapping[12];
    char t_PortStatus[11];
    char t_PortSummary[12];
    char t_PortSummaryType[16];
    char t_Ports[6];
    char t_Preferences[12];
    char t_Preferred[10];
    char t_Prefix[7];
    char t_PrefixLen[10];
    char t_PrivatePort[12];
    char t_Privileged[11];
    char t_Privileges[11];
    char t_PrivilegesAppArmor[19];
    char t_PrivilegesAppArmorMode[23];
    char t_PrivilegesCredentialSpec[25];
    char t_PrivilegesSELinuxContext[25];
    char t_PrivilegesSeccomp[18];
    char t_PrivilegesSeccompMode[22];
    char t_ProcessConfig[14];
    char t_ProcessLabel[13];
    char t_Processes[10];
    char t_ProductLicense[15];
    char t_Profile[8];
    char t_ProgressDetail[15];
    char t_PropagatedMount[16];
    char t_Propagation[12];
    char t_Protocol[9];
    char t_ProtocolScheme[15];
    char t_Proxy_Authorization[20];
    char t_PublicPort[11];
    char t_PublishAllPorts[16];
    char t_PublishContext[15];
    char t_PublishMode[12];
    char t_PublishStatus[14];
    char t_PublishedPort[14];
    char t_Pull[5];
    char t_PullIdentity[13];
    char t_PushImageInfo[14];
    char t_PutContainerArchive[20];
    char t_PutContainerArchive_path[25];
    char t_PutContainerArchive_summary[52];
    char t_RW[3];
    char t_Raft[5];
    char t_RaftConfig[11];
    char t_Rate[5];
    char t_Reachability[13];
    char t_ReadOnly[9];
    char t_ReadOnlyForceRecursive[23];
    char t_ReadOnlyNonRecursive[21];
    char t_ReadonlyPaths[14];
    char t_ReadonlyRootfs[15];
    char t_Reclaimable[12];
    char t_Ref[4];
    char t_RefCount[9];
    char t_Registry[9];
    char t_RegistryConfig[15];
    char t_RegistryServiceConfig[22];
    char t_Remote[7];
    char t_RemoteAddrs[12];
    char t_RemoteManagers[15];
    char t_Replicas[9];
    char t_Replicated[11];
    char t_ReplicatedJob[14];
    char t_ReplicatedService[18];
    char t_RepoDigests[12];
    char t_RepoTags[9];
    char t_Repository[11];
    char t_RequiredBytes[14];
    char t_Requisite[10];
    char t_Reservations[13];
    char t_ResolvConfPath[15];
    char t_ResourceObject[15];
    char t_ResourceRequirements[21];
    char t_Resources[10];
    char t_RestartCount[13];
    char t_RestartPolicy[14];
    char t_RestartPolicyName[18];
    char t_Restarting[11];
    char t_Retries[8];
    char t_Role[5];
    char t_RollbackConfig[15];
    char t_RollbackConfigFailureAction[28];
    char t_RollbackConfigOrder[20];
    char t_RootFS[7];
    char t_RootFSStorage[14];
    char t_RootFSStorageSnapshot[22];
    char t_RootRotationInProgress[23];
    char t_RunInvocationURI[17];
    char t_RuncCommit[11];
    char t_RunnerEnvironment[18];
    char t_Running[8];
    char t_RunningTasks[13];
    char t_Runtime[8];
    char t_Runtimes[9];
    char t_SELinuxContext[15];
    char t_SIGKILL[8];
    char t_SandboxID[10];
    char t_SandboxKey[11];
    char t_Scope[6];
    char t_Search[7];
    char t_Seccomp[8];
    char t_SecondaryIPAddresses[21];
    char t_SecondaryIPv6Addresses[23];
    char t_Secret[7];
    char t_SecretCreate[13];
    char t_SecretCreate_path[16];
    char t_SecretCreate_summary[31];
    char t_SecretDelete[13];
    char t_SecretDelete_path[14];
    char t_SecretDelete_summary[31];
    char t_SecretID[9];
    char t_SecretInspect[14];
    char t_SecretInspect_path[14];
    char t_SecretInspect_summary[49];
    char t_SecretList[11];
    char t_SecretList_path[9];
    char t_SecretList_summary[47];
    char t_SecretName[11];
    char t_SecretReference[16];
    char t_SecretReferenceFile[20];
    char t_SecretSpec[11];
    char t_SecretUpdate[13];
    char t_SecretUpdate_path[21];
    char t_SecretUpdate_summary[50];
    char t_Secrets[8];
    char t_Secure[7];
    char t_SecurityOpt[12];
    char t_SecurityOptions[16];
    char t_Segments[9];
    char t_ServerVersion[14];
    char t_Service[8];
    char t_ServiceCreate[14];
    char t_ServiceCreateResponse[22];
    char t_ServiceCreate_auth[33];
    char t_ServiceCreate_path[17];
    char t_ServiceCreate_summary[32];
    char t_ServiceDelete[14];
    char t_ServiceDelete_path[15];
    char t_ServiceDelete_summary[33];
    char t_ServiceEndpoint[16];
    char t_ServiceID[10];
    char t_ServiceInfo[12];
    char t_ServiceInspect[15];
    char t_ServiceInspect_path[15];
    char t_ServiceInspect_summary[32];
    char t_ServiceJobStatus[17];
    char t_ServiceList[12];
    char t_ServiceList_path[10];
    char t_ServiceList_summary[28];
    char t_ServiceLogs[12];
    char t_ServiceLogs_path[20];
    char t_ServiceLogs_summary[62];
    char t_ServiceMode[12];
    char t_ServiceSpec[12];
    char t_ServiceStatus[14];
    char t_ServiceUpdate[14];
    char t_ServiceUpdateResponse[22];
    char t_ServiceUpdateStatus[20];
    char t_ServiceUpdateStatusState[25];
    char t_ServiceUpdate_auth[33];
    char t_ServiceUpdate_path[22];
    char t_ServiceUpdate_summary[70];
    char t_Services[9];
    char t_Session[8];
    char t_Session__experimental_[23];
    char t_Session_path[9];
    char t_Session_summary[81];
    char t_Set_Cookie[11];
    char t_Settable[9];
    char t_Settings[9];
    char t_Shared[7];
    char t_SharedSize[11];
    char t_Sharing[8];
    char t_Shell[6];
    char t_ShmSize[8];
    char t_Signature[10];
    char t_SignatureIdentity[18];
    char t_SignatureTimestamp[19];
    char t_SignatureTimestampType[23];
    char t_SignatureType[14];
    char t_Signer[7];
    char t_SignerIdentity[15];
    char t_SigningCACert[14];
    char t_SigningCAKey[13];
    char t_Size[5];
    char t_SizeBytes[10];
    char t_SizeRootFs[11];
    char t_SizeRw[7];
    char t_Slot[5];
    char t_Snapshot[9];
    char t_SnapshotInterval[17];
    char t_Socket[7];
    char t_Soft[5];
    char t_Source[7];
    char t_SourceRepositoryDigest[23];
    char t_SourceRepositoryIdentifier[27];
    char t_SourceRepositoryOwnerIdentifier[32];
    char t_SourceRepositoryOwnerURI[25];
    char t_SourceRepositoryRef[20];
    char t_SourceRepositoryURI[20];
    char t_SourceRepositoryVisibilityAtSigning[36];
    char t_SpaceReclaimed[15];
    char t_Spec[5];
    char t_Spec_ContainerSpec_TTY[23];
    char t_Spec_TaskTemplate_ContainerSpec_TTY[36];
    char t_Spread[7];
    char t_SpreadDescriptor[17];
    char t_Start[6];
    char t_StartInterval[14];
    char t_StartPeriod[12];
    char t_StartedAt[10];
    char t_State[6];
    char t_Status[7];
    char t_StatusCode[11];
    char t_StdinOnce[10];
    char t_StopGracePeriod[16];
    char t_StopSignal[11];
    char t_StopTimeout[12];
    char t_Storage[8];
    char t_StorageOpt[11];
    char t_SubjectAlternativeName[23];
    char t_Subnet[7];
    char t_SubnetSize[11];
    char t_SubnetStatus[13];
    char t_Subnets[8];
    char t_Subpath[8];
    char t_SwapBytes[10];
    char t_SwapLimit[10];
    char t_Swarm[6];
    char t_SwarmConfigReference[21];
    char t_SwarmConfigReferenceFile[25];
    char t_SwarmInfo[10];
    char t_SwarmInit[10];
    char t_SwarmInitRequest[17];
    char t_SwarmInit_path[12];
    char t_SwarmInit_summary[52];
    char t_SwarmInspect[13];
    char t_SwarmInspect_path[7];
    char t_SwarmInspect_summary[67];
    char t_SwarmJoin[10];
    char t_SwarmJoinRequest[17];
    char t_SwarmJoin_path[12];
    char t_SwarmJoin_summary[30];
    char t_SwarmLeave[11];
    char t_SwarmLeave_path[13];
    char t_SwarmLeave_summary[36];
    char t_SwarmSpec[10];
    char t_SwarmUnlock[12];
    char t_SwarmUnlockRequest[19];
    char t_SwarmUnlock_path[14];
    char t_SwarmUnlock_summary[39];
    char t_SwarmUnlockkey[15];
    char t_SwarmUnlockkeyResponse[23];
    char t_SwarmUnlockkey_path[17];
    char t_SwarmUnlockkey_summary[50];
    char t_SwarmUpdate[12];
    char t_SwarmUpdate_path[14];
    char t_SwarmUpdate_summary[69];
    char t_Sysctls[8];
    char t_System[7];
    char t_SystemAuth[11];
    char t_SystemAuth_path[6];
    char t_SystemAuth_summary[49];
    char t_SystemDataUsage[16];
    char t_SystemDataUsageResponse[24];
    char t_SystemDataUsage_path[11];
    char t_SystemDataUsage_summary[71];
    char t_SystemEvents[13];
    char t_SystemEvents_path[8];
    char t_SystemEvents_summary[77];
    char t_SystemInfo[11];
    char t_SystemInfoCgroupDriver[23];
    char t_SystemInfoCgroupVersion[24];
    char t_SystemInfoIsolation[20];
    char t_SystemInfo_path[6];
    char t_SystemInfo_summary[56];
    char t_SystemPing[11];
    char t_SystemPingHead[15];
    char t_SystemPingHead_path[7];
    char t_SystemPingHead_summary[29];
    char t_SystemPing_path[7];
    char t_SystemPing_summary[78];
    char t_SystemStatus[13];
    char t_SystemTime[11];
    char t_SystemVersion[14];
    char t_SystemVersionPlatform[22];
    char t_SystemVersion_path[9];
    char t_SystemVersion_summary[53];
    char t_TLSInfo[8];
    char t_TTY[4];
    char t_Tags[5];
    char t_Target[7];
    char t_TargetPort[11];
    char t_Task[5];
    char t_TaskDefaults[13];
    char t_TaskHistoryRetentionLimit[26];
    char t_TaskInspect[12];
    char t_TaskInspect_path[12];
    char t_TaskInspect_summary[29];
    char t_TaskList[9];
    char t_TaskList_path[7];
    char t_TaskList_summary[25];
    char t_TaskLogs[9];
    char t_TaskLogs_path[17];
    char t_TaskLogs_summary[61];
    char t_TaskSpec[9];
    char t_TaskSpecRestartPolicy[22];
    char t_TaskSpecRestartPolicyCondition[31];
    char t_TaskState[10];
    char t_TaskStatus[11];
    char t_TaskTemplate[13];
    char t_Tasks[6];
    char t_Templating[11];
    char t_Test[5];
    char t_ThrottleDevice[15];
    char t_Timeout[8];
    char t_Timestamp[10];
    char t_TimestampAuthority[19];
    char t_Timestamps[11];
    char t_Titles[7];
    char t_Tlog[5];
    char t_Tmpfs[6];
    char t_TmpfsOptions[13];
    char t_Topology[9];
    char t_TopologyRequirement[20];
    char t_Total[6];
    char t_TotalCompletions[17];
    char t_TotalCount[11];
    char t_TotalSize[10];
    char t_TrustRoot[10];
    char t_Tty[4];
    char t_Type[5];
    char t_Types[6];
    char t_UID[4];
    char t_URI[4];
    char t_URL[4];
    char t_UTSMode[8];
    char t_Ulimit[7];
    char t_Ulimits[8];
    char t_UnlockKey[10];
    char t_Unpacked[9];
    char t_Untagged[9];
    char t_UpdateConfig[13];
    char t_UpdateConfigFailureAction[26];
    char t_UpdateConfigOrder[18];
    char t_UpdateStatus[13];
    char t_UpdatedAt[10];
    char t_UsageCount[11];
    char t_UsageData[10];
    char t_User[5];
    char t_UsernsMode[11];
    char t_VIP[4];
    char t_Value[6];
    char t_Variant[8];
    char t_Version[8];
    char t_VirtualIPs[11];
    char t_VirtualSize[12];
    char t_Volume[7];
    char t_VolumeContext[14];
    char t_VolumeCreate[13];
    char t_VolumeCreateRequest[20];
    char t_VolumeCreate_path[16];
    char t_VolumeCreate_summary[18];
    char t_VolumeDelete[13];
    char t_VolumeDelete_path[16];
    char t_VolumeDelete_summary[18];
    char t_VolumeDriver[13];
    char t_VolumeID[9];
    char t_VolumeInspect[14];
    char t_VolumeInspect_path[16];
    char t_VolumeInspect_summary[18];
    char t_VolumeList[11];
    char t_VolumeListResponse[19];
    char t_VolumeList_path[9];
    char t_VolumeList_summary[15];
    char t_VolumeOptions[14];
    char t_VolumePrune[12];
    char t_VolumePruneResponse[20];
    char t_VolumePrune_path[15];
    char t_VolumePrune_summary[40];
    char t_VolumeScope[12];
    char t_VolumeUpdate[13];
    char t_VolumeUpdateRequest[20];
    char t_VolumeUpdate_path[16];
    char t_VolumeUpdate_summary[41];
    char t_VolumeUsage[12];
    char t_VolumeUsageData[16];
    char t_Volumes[8];
    char t_VolumesDeleted[15];
    char t_VolumesDiskUsage[17];
    char t_VolumesFrom[12];
    char t_Warning[8];
    char t_Warnings[9];
    char t_Weight[7];
    char t_WeightDevice[13];
    char t_Window[7];
    char t_WorkDir[8];
    char t_Worker[7];
    char t_WorkingDir[11];
    char t_X_Docker_Container_Path_Stat[29];
    char t_X_Registry_Auth[16];
    char t_X_Registry_Config[18];
    char t__1[3];
    char t__1_[4];
    char t__SIGTERM_[10];
    char t___[3];
    char t____2[3];
    char t___runc_____path____docker_runc___[34];
    char t___runc_____path____runc___[27];
    char t__active_[9];
    char t__bridge_[9];
    char t__cfssl_[8];
    char t__cgroupfs_[11];
    char t__default_[10];
    char t__ef[4];
    char t__https___index_docker_io_v1__[30];
    char t__ingress_[10];
    char t__local_[8];
    char t__moby_[7];
    char t__none_[7];
    char t__plugins_moby_[15];
    char t__runc_[7];
    char t__single_[9];
    char t__vip_[6];
    char t_accepted[9];
    char t_active[7];
    char t_all[4];
    char t_allocated[10];
    char t_always[7];
    char t_annotations[12];
    char t_any[4];
    char t_application_json[17];
    char t_application_octet_stream[25];
    char t_application_x_tar[18];
    char t_architecture[13];
    char t_arguments[10];
    char t_artifactType[13];
    char t_assigned[9];
    char t_attestation[12];
    char t_auth_files_0[55];
    char t_auth_files_1[60];
    char t_auth_files_2[97];
    char t_auth_refusals_0[14];
    char t_auth_refusals_1[8];
    char t_auth_refusals_2[26];
    char t_auth_refusals_3[24];
    char t_auth_refusals_4[31];
    char t_auth_refusals_5[17];
    char t_auth_refusals_6[14];
    char t_author[7];
    char t_aux[4];
    char t_awslogs[8];
    char t_bind[5];
    char t_blkio_stats[12];
    char t_build_cache[12];
    char t_buildargs[10];
    char t_builder[8];
    char t_bundle_v0_3[12];
    char t_cachefrom[10];
    char t_cfssl[6];
    char t_cgroupfs[9];
    char t_changes[8];
    char t_cidr[5];
    char t_cluster[8];
    char t_code[5];
    char t_comment[8];
    char t_commitbytes[12];
    char t_commitpeakbytes[16];
    char t_complete[9];
    char t_completed[10];
    char t_condition[10];
    char t_config[7];
    char t_container[10];
    char t_continue[9];
    char t_copyUIDGID[11];
    char t_cpu_stats[10];
    char t_cpu_usage[10];
    char t_cpuperiod[10];
    char t_cpuquota[9];
    char t_cpusetcpus[11];
    char t_cpushares[10];
    char t_created[8];
    char t_current[8];
    char t_custom[7];
    char t_daemon[7];
    char t_data[5];
    char t_dateTime[9];
    char t_date_time[10];
    char t_dead[5];
    char t_default[8];
    char t_description[12];
    char t_detachKeys[11];
    char t_details[8];
    char t_diff_ids[9];
    char t_digest[7];
    char t_digests[8];
    char t_disabled[9];
    char t_disconnected[13];
    char t_dnsrr[6];
    char t_docker[7];
    char t_dockerfile[11];
    char t_document_0_untagged_url[87];
    char t_document_0_url[97];
    char t_down[5];
    char t_drain[6];
    char t_email[6];
    char t_endpoint_id[12];
    char t_engine_auth_header[16];
    char t_engine_auth_map_header[18];
    char t_engine_config_folder[14];
    char t_engine_config_variable[14];
    char t_engine_context_variable[15];
    char t_engine_dial_at[46];
    char t_engine_dial_command[25];
    char t_engine_error_member[8];
    char t_engine_host[19];
    char t_engine_host_variable[12];
    char t_engine_newest_said[34];
    char t_engine_oldest_said[34];
    char t_engine_ping_path[7];
    char t_engine_sequence_error[6];
    char t_engine_sequence_error_detail[12];
    char t_engine_tls_folder_variable[17];
    char t_engine_tls_variable[11];
    char t_engine_tls_verify_variable[18];
    char t_engine_version_header[12];
    char t_engine_version_prefix[3];
    char t_engine_version_variable[19];
    char t_entrypoint[11];
    char t_error[6];
    char t_errorDetail[12];
    char t_etwlogs[8];
    char t_exec_cachemount[16];
    char t_exited[7];
    char t_extrahosts[11];
    char t_failcnt[8];
    char t_failed[7];
    char t_false[6];
    char t_filters[8];
    char t_fluentd[8];
    char t_follow[7];
    char t_force[6];
    char t_forcerm[8];
    char t_fromImage[10];
    char t_fromSrc[8];
    char t_frontend[9];
    char t_gelf[5];
    char t_global[7];
    char t_h[2];
    char t_healthy[8];
    char t_host[5];
    char t_hyperv[7];
    char t_id[3];
    char t_identity[9];
    char t_image[6];
    char t_inactive[9];
    char t_ingress[8];
    char t_insertDefaults[15];
    char t_instance_id[12];
    char t_int[4];
    char t_internal[9];
    char t_io_merged_recursive[20];
    char t_io_queue_recursive[19];
    char t_io_service_bytes_recursive[27];
    char t_io_service_time_recursive[26];
    char t_io_serviced_recursive[22];
    char t_io_time_recursive[18];
    char t_io_wait_time_recursive[23];
    char t_ip_address[11];
    char t_is_automated[13];
    char t_is_official[12];
    char t_journald[9];
    char t_json_file[10];
    char t_keep_storage[13];
    char t_labels[7];
    char t_limit[6];
    char t_link[5];
    char t_local[6];
    char t_locked[7];
    char t_logs[5];
    char t_major[6];
    char t_manager[8];
    char t_manifests[10];
    char t_max_usage[10];
    char t_max_used_space[15];
    char t_mediaType[10];
    char t_memory[7];
    char t_memory_stats[13];
    char t_memswap[8];
    char t_message[8];
    char t_min_free_space[15];
    char t_minor[6];
    char t_moby_plugins_http_v1[21];
    char t_multi[6];
    char t_name[5];
    char t_names[6];
    char t_network[8];
    char t_networkmode[12];
    char t_networks[9];
    char t_new[4];
    char t_next_exit[10];
    char t_no[3];
    char t_noOverwriteDirNonDir[21];
    char t_nocache[8];
    char t_node[5];
    char t_none[5];
    char t_noprune[8];
    char t_not_running[12];
    char t_npipe[6];
    char t_null[5];
    char t_num_procs[10];
    char t_on_failure[11];
    char t_one_shot[9];
    char t_onewriter[10];
    char t_online_cpus[12];
    char t_op[3];
    char t_orphaned[9];
    char t_os[3];
    char t_os_features[12];
    char t_os_type[8];
    char t_os_version[11];
    char t_outputs[8];
    char t_password[9];
    char t_path[5];
    char t_pause[6];
    char t_paused[7];
    char t_pending[8];
    char t_pending_controller_unpublish[29];
    char t_pending_node_unpublish[23];
    char t_pending_publish[16];
    char t_percpu_usage[13];
    char t_periods[8];
    char t_pids_stats[11];
    char t_platform[9];
    char t_platforms[10];
    char t_plugin[7];
    char t_precpu_stats[13];
    char t_preparing[10];
    char t_preread[8];
    char t_previous_spec[14];
    char t_private[8];
    char t_privateworkingset[18];
    char t_privileged[11];
    char t_process[8];
    char t_progress[9];
    char t_progressDetail[15];
    char t_ps_args[8];
    char t_published[10];
    char t_pull[5];
    char t_q[2];
    char t_quiet[6];
    char t_reachable[10];
    char t_read[5];
    char t_read_count_normalized[22];
    char t_read_size_bytes[16];
    char t_readonly[9];
    char t_ready[6];
    char t_registryAuthFrom[17];
    char t_regular[8];
    char t_rejected[9];
    char t_remote[7];
    char t_remove[7];
    char t_removed[8];
    char t_removing[9];
    char t_repo[5];
    char t_reserved_space[15];
    char t_restarting[11];
    char t_rm[3];
    char t_rollback[9];
    char t_rootfs[7];
    char t_rotateManagerToken[19];
    char t_rotateManagerUnlockKey[23];
    char t_rotateWorkerToken[18];
    char t_rprivate[9];
    char t_rshared[8];
    char t_rslave[7];
    char t_running[8];
    char t_runtimeArgs[12];
    char t_rx_bytes[9];
    char t_rx_dropped[11];
    char t_rx_errors[10];
    char t_rx_packets[11];
    char t_scope[6];
    char t_sctp[5];
    char t_secret[7];
    char t_sectors_recursive[18];
    char t_serveraddress[14];
    char t_service[8];
    char t_shared[7];
    char t_shared_size[12];
    char t_shmsize[8];
    char t_shutdown[9];
    char t_signal[7];
    char t_simplesigning_v1[17];
    char t_since[6];
    char t_single[7];
    char t_size[5];
    char t_slave[6];
    char t_socket_0[21];
    char t_socket_1[29];
    char t_socket_2[30];
    char t_socket_3[34];
    char t_socket_4[34];
    char t_socket_5[28];
    char t_socket_6[24];
    char t_socket_7[36];
    char t_source_git_checkout[20];
    char t_source_local[13];
    char t_spec[5];
    char t_splunk[7];
    char t_squash[7];
    char t_star_count[11];
    char t_start_first[12];
    char t_starting[9];
    char t_stats[6];
    char t_status[7];
    char t_stderr[7];
    char t_stdin[6];
    char t_stdout[7];
    char t_stop_first[11];
    char t_storage_stats[14];
    char t_stream[7];
    char t_swarm[6];
    char t_syslog[7];
    char t_system_cpu_usage[17];
    char t_systemd[8];
    char t_t[2];
    char t_tag[4];
    char t_tail[5];
    char t_target[7];
    char t_tcp[4];
    char t_term[5];
    char t_throttled_periods[18];
    char t_throttled_time[15];
    char t_throttling_data[16];
    char t_time[5];
    char t_timeNano[9];
    char t_timeout[8];
    char t_timestamps[11];
    char t_tmpfs[6];
    char t_total[6];
    char t_total_usage[12];
    char t_true[5];
    char t_tty[4];
    char t_tx_bytes[9];
    char t_tx_dropped[11];
    char t_tx_errors[10];
    char t_tx_packets[11];
    char t_type[5];
    char t_udp[4];
    char t_uint16[7];
    char t_uint32[7];
    char t_uint8[6];
    char t_unconfined[11];
    char t_unhealthy[10];
    char t_unknown[8];
    char t_unless_stopped[15];
    char t_unreachable[12];
    char t_until[6];
    char t_updating[9];
    char t_uri[4];
    char t_urls[5];
    char t_usage[6];
    char t_usage_in_kernelmode[20];
    char t_usage_in_usermode[18];
    char t_user[5];
    char t_username[9];
    char t_v[2];
    char t_value[6];
    char t_variant[8];
    char t_verbose[8];
    char t_version[8];
    char t_vip[4];
    char t_volume[7];
    char t_w[2];
    char t_worker[7];
    char t_write_count_normalized[23];
    char t_write_size_bytes[17];
};

extern const struct davit__operation davit__docker_operations[];
extern const struct davit__parameter davit__docker_parameters[];
extern const struct davit__value davit__docker_values[];
extern const struct davit__bounds davit__docker_bounds[];
extern const struct davit__response davit__docker_responses[];
extern const struct davit__alias davit__docker_aliases[];
extern const struct davit__type davit__docker_types[];
extern const struct davit__field davit__docker_fields[];
extern const struct davit__fact davit__docker_facts[];
extern const struct texts davit__docker_texts;
extern const struct davit_engine davit__docker_engine;

#endif
