/* Generated from spec/ by codegen: change those, not this. */
/* What the tables of this engine share: its versions, its types' numbers, its texts. */
#ifndef DAVIT_GENERATED_PODMAN_TABLES_H
#define DAVIT_GENERATED_PODMAN_TABLES_H

#include "../shorthand.h"

#include <davit/podman.h>

enum version {
    VERSION_3_0_2,
    VERSION_3_1_0,
    VERSION_3_1_2,
    VERSION_3_2_1,
    VERSION_3_2_3,
    VERSION_3_3_1,
    VERSION_3_4_2,
    VERSION_3_4_4,
    VERSION_3_4_7,
    VERSION_4_0_3,
    VERSION_4_1_0,
    VERSION_4_1_1,
    VERSION_4_2_1,
    VERSION_4_3_1,
    VERSION_4_4_4,
    VERSION_4_5_1,
    VERSION_4_6_2,
    VERSION_4_7_2,
    VERSION_4_9_5,
    VERSION_5_0_3,
    VERSION_5_1_1,
    VERSION_5_2_5,
    VERSION_5_3_2,
    VERSION_5_4_2,
    VERSION_5_5_2,
    VERSION_5_6_2,
    VERSION_5_7_1,
    VERSION_5_8_2,
    VERSION_5_8_3,
};

enum type {
    TYPE_NONE,
    TYPE_AccessMode,
    TYPE_Address,
    TYPE_ArtifactAddReport,
    TYPE_ArtifactInspectReport,
    TYPE_ArtifactListReport,
    TYPE_ArtifactPullReport,
    TYPE_ArtifactPushReport,
    TYPE_ArtifactRemoveReport,
    TYPE_ArtifactVolume,
    TYPE_AttestationProperties,
    TYPE_AuthConfig,
    TYPE_AuthReport,
    TYPE_AuthenticateOKBody,
    TYPE_AutoUserNsOptions,
    TYPE_BindOptions,
    TYPE_CPUUsage,
    TYPE_CapacityRange,
    TYPE_Change,
    TYPE_ClusterVolume,
    TYPE_ClusterVolumeSpec,
    TYPE_ComponentVersion,
    TYPE_Config,
    TYPE_ConfigReference,
    TYPE_ConmonInfo,
    TYPE_ConnectOptions,
    TYPE_Container,
    TYPE_ContainerBasicConfig,
    TYPE_ContainerCgroupConfig,
    TYPE_ContainerChangeResponseItem,
    TYPE_ContainerCreateCreatedBody,
    TYPE_ContainerCreateResponse,
    TYPE_ContainerExecLibpodRequest,
    TYPE_ContainerExecRequest,
    TYPE_ContainerHealthCheckConfig,
    TYPE_ContainerNetworkConfig,
    TYPE_ContainerNetworkStats,
    TYPE_ContainerNode,
    TYPE_ContainerResourceConfig,
    TYPE_ContainerSecurityConfig,
    TYPE_ContainerSize,
    TYPE_ContainerStats,
    TYPE_ContainerStorageConfig,
    TYPE_ContainerStore,
    TYPE_ContainerTopOKBody,
    TYPE_ContainerUpdateOKBody,
    TYPE_ContainerWaitOKBody,
    TYPE_ContainerWaitOKBodyError,
    TYPE_ContainerWaitResponse,
    TYPE_ContainerWaitResponseError,
    TYPE_ContainersPruneReport,
    TYPE_ContainersPruneReportLibpod,
    TYPE_CreateContainerConfig,
    TYPE_CreateRequest,
    TYPE_CreateResponse,
    TYPE_DNS,
    TYPE_DNSNetworkInfo,
    TYPE_DeleteResponse,
    TYPE_Descriptor,
    TYPE_DeviceMapping,
    TYPE_DeviceRequest,
    TYPE_DisconnectOptions,
    TYPE_DistributionInfo,
    TYPE_DockerAddress,
    TYPE_DockerContainerTopOKBody,
    TYPE_DockerDriverData,
    TYPE_DockerIDResponse,
    TYPE_DockerLogConfig,
    TYPE_DockerMount,
    TYPE_DockerNetworkCreateOptions,
    TYPE_DockerOCIImageConfig,
    TYPE_DockerRootFS,
    TYPE_DockerSwarmVersion,
    TYPE_DockerThrottleDevice,
    TYPE_DockerVolumeCreateOptions,
    TYPE_DockerVolumeInfo,
    TYPE_DockerVolumePruneReport,
    TYPE_DockerVolumeSecret,
    TYPE_DockerWeightDevice,
    TYPE_Driver,
    TYPE_DriverData,
    TYPE_EndpointIPAMConfig,
    TYPE_EndpointResource,
    TYPE_EndpointSettings,
    TYPE_ErrorModel,
    TYPE_ErrorResponse,
    TYPE_ExecStartLibpodRequest,
    TYPE_ExecStartRequest,
    TYPE_FilesystemChange,
    TYPE_GoIPNet,
    TYPE_Health,
    TYPE_HealthCheckLog,
    TYPE_HealthCheckResults,
    TYPE_HealthcheckConfig,
    TYPE_HealthcheckResult,
    TYPE_History,
    TYPE_HistoryResponse,
    TYPE_HistoryResponseItem,
    TYPE_HostConfig,
    TYPE_HostInfo,
    TYPE_IDMap,
    TYPE_IDMappingOptions,
    TYPE_IDMappings,
    TYPE_IDResponse,
    TYPE_IPAM,
    TYPE_IPAMConfig,
    TYPE_IPNet,
    TYPE_ImageBuildLibpodResponse,
    TYPE_ImageBuildResponse,
    TYPE_ImageConfig,
    TYPE_ImageData,
    TYPE_ImageDeleteResponse,
    TYPE_ImageImportReport,
    TYPE_ImageInspect,
    TYPE_ImageLoadReport,
    TYPE_ImageOptions,
    TYPE_ImageProperties,
    TYPE_ImagePropertiesSize,
    TYPE_ImageSearchLibpodResponse,
    TYPE_ImageSearchResponse,
    TYPE_ImageStore,
    TYPE_ImageTreeReport,
    TYPE_ImageVolume,
    TYPE_Inspect,
    TYPE_InspectAdditionalNetwork,
    TYPE_InspectBlkioThrottleDevice,
    TYPE_InspectBlkioWeightDevice,
    TYPE_InspectContainerConfig,
    TYPE_InspectContainerData,
    TYPE_InspectContainerHostConfig,
    TYPE_InspectContainerState,
    TYPE_InspectDevice,
    TYPE_InspectExecProcess,
    TYPE_InspectExecSession,
    TYPE_InspectHostPort,
    TYPE_InspectIDMappings,
    TYPE_InspectLogConfig,
    TYPE_InspectMount,
    TYPE_InspectNetworkSettings,
    TYPE_InspectPodContainerInfo,
    TYPE_InspectPodData,
    TYPE_InspectPodInfraConfig,
    TYPE_InspectResponse,
    TYPE_InspectRestartPolicy,
    TYPE_InspectSecret,
    TYPE_InspectUlimit,
    TYPE_LeaseRange,
    TYPE_LibcniNetworkConfigList,
    TYPE_LibpodContainersRmReport,
    TYPE_LibpodImageSummary,
    TYPE_LibpodImagesPullReport,
    TYPE_LibpodImagesRemoveReport,
    TYPE_LibpodInfo,
    TYPE_LinuxBlockIO,
    TYPE_LinuxBlockIODevice,
    TYPE_LinuxCPU,
    TYPE_LinuxDevice,
    TYPE_LinuxDeviceCgroup,
    TYPE_LinuxHugepageLimit,
    TYPE_LinuxIDMapping,
    TYPE_LinuxIntelRdt,
    TYPE_LinuxInterfacePriority,
    TYPE_LinuxMemory,
    TYPE_LinuxNetwork,
    TYPE_LinuxPersonality,
    TYPE_LinuxPids,
    TYPE_LinuxRdma,
    TYPE_LinuxResources,
    TYPE_LinuxThrottleDevice,
    TYPE_LinuxWeightDevice,
    TYPE_List,
    TYPE_ListContainer,
    TYPE_ListContainerNamespaces,
    TYPE_ListPodContainer,
    TYPE_ListPodsReport,
    TYPE_ListQuadlet,
    TYPE_ListRegistriesReport,
    TYPE_ListResponse,
    TYPE_LocalBuildLibpodResponse,
    TYPE_LogConfigLibpod,
    TYPE_ManifestAddArtifactOptions,
    TYPE_ManifestAddOptions,
    TYPE_ManifestAnnotateOptions,
    TYPE_ManifestModifyOptions,
    TYPE_ManifestModifyReport,
    TYPE_ManifestPushReport,
    TYPE_ManifestRemoveReport,
    TYPE_ManifestSummary,
    TYPE_ManifestSummarySize,
    TYPE_Meta,
    TYPE_Metadata,
    TYPE_Mount,
    TYPE_MountPoint,
    TYPE_NamedVolume,
    TYPE_Namespace,
    TYPE_NetAddress,
    TYPE_NetConf,
    TYPE_NetInterface,
    TYPE_NetOptions,
    TYPE_Network,
    TYPE_NetworkConfig,
    TYPE_NetworkConnectOptions,
    TYPE_NetworkConnectRequest,
    TYPE_NetworkContainerInfo,
    TYPE_NetworkCreateReport,
    TYPE_NetworkCreateResponse,
    TYPE_NetworkDisconnectRequest,
    TYPE_NetworkInfo,
    TYPE_NetworkInspectReport,
    TYPE_NetworkListReport,
    TYPE_NetworkPruneReport,
    TYPE_NetworkPruneResponse,
    TYPE_NetworkRmReport,
    TYPE_NetworkSettings,
    TYPE_NetworkSettingsSummary,
    TYPE_NetworkUpdateOptions,
    TYPE_NetworkingConfig,
    TYPE_OCI1,
    TYPE_OCIRuntimeInfo,
    TYPE_OverlayVolume,
    TYPE_POSIXRlimit,
    TYPE_PastaInfo,
    TYPE_PeerInfo,
    TYPE_PerNetworkOptions,
    TYPE_Platform,
    TYPE_PlayKubePod,
    TYPE_PlayKubeReport,
    TYPE_PlayKubeVolume,
    TYPE_PlaySecret,
    TYPE_Plugin,
    TYPE_PluginConfig,
    TYPE_PluginConfigArgs,
    TYPE_PluginConfigInterface,
    TYPE_PluginConfigLinux,
    TYPE_PluginConfigNetwork,
    TYPE_PluginConfigRootfs,
    TYPE_PluginConfigUser,
    TYPE_PluginDevice,
    TYPE_PluginEnv,
    TYPE_PluginInterfaceType,
    TYPE_PluginMount,
    TYPE_PluginSettings,
    TYPE_Plugins,
    TYPE_PodBasicConfig,
    TYPE_PodCgroupConfig,
    TYPE_PodCreateConfig,
    TYPE_PodCreateOptions,
    TYPE_PodKillReport,
    TYPE_PodNetworkConfig,
    TYPE_PodPauseReport,
    TYPE_PodPruneReport,
    TYPE_PodResourceConfig,
    TYPE_PodRestartReport,
    TYPE_PodRmReport,
    TYPE_PodSecurityConfig,
    TYPE_PodSpecGenerator,
    TYPE_PodStartReport,
    TYPE_PodStatsReport,
    TYPE_PodStopReport,
    TYPE_PodStorageConfig,
    TYPE_PodTopOKBody,
    TYPE_PodUnpauseReport,
    TYPE_Port,
    TYPE_PortBinding,
    TYPE_PortMap,
    TYPE_PortMapping,
    TYPE_PortSet,
    TYPE_PruneReport,
    TYPE_PublishStatus,
    TYPE_QuadletInstallLibpodResponse,
    TYPE_QuadletRemoveReport,
    TYPE_RemoteSocket,
    TYPE_Resources,
    TYPE_RestartPolicy,
    TYPE_RootFS,
    TYPE_Route,
    TYPE_Schema2HealthConfig,
    TYPE_Schema2ListPublic,
    TYPE_Schema2ManifestDescriptor,
    TYPE_Schema2PlatformSpec,
    TYPE_ScpReport,
    TYPE_Secret,
    TYPE_SecretCreate,
    TYPE_SecretCreateReport,
    TYPE_SecretDriverSpec,
    TYPE_SecretInfoReport,
    TYPE_SecretInfoReportCompat,
    TYPE_SecretRmReport,
    TYPE_SecretSpec,
    TYPE_SecretVersion,
    TYPE_SecurityInfo,
    TYPE_ServiceCreateResponse,
    TYPE_ServiceInfo,
    TYPE_ServiceUpdateResponse,
    TYPE_SlirpInfo,
    TYPE_SpecGenerator,
    TYPE_StartupHealthCheck,
    TYPE_State,
    TYPE_StoreInfo,
    TYPE_StrSlice,
    TYPE_Subnet,
    TYPE_Summary,
    TYPE_SystemCheckReport,
    TYPE_SystemComponentVersion,
    TYPE_SystemComponentVersionPlatform,
    TYPE_SystemDfContainerReport,
    TYPE_SystemDfImageReport,
    TYPE_SystemDfReport,
    TYPE_SystemDfVolumeReport,
    TYPE_SystemPruneReport,
    TYPE_Task,
    TYPE_ThrottleDevice,
    TYPE_TmpfsOptions,
    TYPE_TopResponse,
    TYPE_Topology,
    TYPE_TopologyRequirement,
    TYPE_TypeMount,
    TYPE_Ulimit,
    TYPE_UpdateConfig,
    TYPE_UpdateContainerDevicesLimits,
    TYPE_UpdateEntities,
    TYPE_UpdateHealthCheckConfig,
    TYPE_UpdateResponse,
    TYPE_UsageData,
    TYPE_Version,
    TYPE_Volume,
    TYPE_VolumeConfigResponse,
    TYPE_VolumeCreateOptions,
    TYPE_VolumeInfo,
    TYPE_VolumeListBody,
    TYPE_VolumeOptions,
    TYPE_VolumeRmReport,
    TYPE_WaitExitError,
    TYPE_WaitResponse,
    TYPE_WeightDevice,
    TYPE_containerUpdateRequest,
    TYPE_networkCreateLibpod,
    TYPE_volumeCreate,
    TYPE_ArtifactListReport_list,
    TYPE_FilesystemChange_list,
    TYPE_LibpodContainersRmReport_list,
    TYPE_Container_list,
    TYPE_ListContainer_list,
    TYPE_ContainersPruneReportLibpod_list,
    TYPE_string_map,
    TYPE_json_list,
    TYPE_ContainerTopOKBody_list,
    TYPE_ImageBuildResponse_list,
    TYPE_ImageBuildLibpodResponse_list,
    TYPE_DeleteResponse_list,
    TYPE_HistoryResponse_list,
    TYPE_Summary_list,
    TYPE_LibpodImageSummary_list,
    TYPE_PruneReport_list,
    TYPE_LibpodImagesPullReport_list,
    TYPE_ImageSearchResponse_list,
    TYPE_ImageSearchLibpodResponse_list,
    TYPE_LocalBuildLibpodResponse_list,
    TYPE_IDResponse_list,
    TYPE_NetworkRmReport_list,
    TYPE_Inspect_list,
    TYPE_NetworkListReport_list,
    TYPE_Network_list,
    TYPE_NetworkPruneReport_list,
    TYPE_ListPodsReport_list,
    TYPE_PodPruneReport_list,
    TYPE_PodStatsReport_list,
    TYPE_PodTopOKBody_list,
    TYPE_ListQuadlet_list,
    TYPE_SecretInfoReportCompat_list,
    TYPE_SecretInfoReport_list,
    TYPE_VolumeConfigResponse_list,
    TYPE_string_list,
    TYPE_IDMap_list,
    TYPE_PublishStatus_list,
    TYPE_DockerVolumeSecret_list,
    TYPE_json_map,
    TYPE_MountPoint_list,
    TYPE_Port_list,
    TYPE_PerNetworkOptions_map,
    TYPE_string_list_map,
    TYPE_PortMapping_list,
    TYPE_POSIXRlimit_list,
    TYPE_LinuxThrottleDevice_map,
    TYPE_LinuxWeightDevice_map,
    TYPE_ContainerNetworkStats_map,
    TYPE_unsigned_list,
    TYPE_ArtifactVolume_list,
    TYPE_LinuxDeviceCgroup_list,
    TYPE_LinuxDevice_list,
    TYPE_ImageVolume_list,
    TYPE_Mount_list,
    TYPE_OverlayVolume_list,
    TYPE_Secret_list,
    TYPE_NamedVolume_list,
    TYPE_string_list_list,
    TYPE_Topology_list,
    TYPE_HealthcheckResult_list,
    TYPE_HealthCheckLog_list,
    TYPE_DockerThrottleDevice_list,
    TYPE_DockerWeightDevice_list,
    TYPE_DeviceRequest_list,
    TYPE_DeviceMapping_list,
    TYPE_DockerMount_list,
    TYPE_Ulimit_list,
    TYPE_IPAMConfig_list,
    TYPE_History_list,
    TYPE_ManifestSummary_list,
    TYPE_EndpointResource_map,
    TYPE_PeerInfo_list,
    TYPE_ServiceInfo_map,
    TYPE_Address_list,
    TYPE_InspectSecret_list,
    TYPE_InspectMount_list,
    TYPE_InspectBlkioThrottleDevice_list,
    TYPE_InspectBlkioWeightDevice_list,
    TYPE_InspectDevice_list,
    TYPE_InspectHostPort_list,
    TYPE_InspectHostPort_list_map,
    TYPE_InspectUlimit_list,
    TYPE_InspectAdditionalNetwork_map,
    TYPE_InspectPodContainerInfo_list,
    TYPE_NetworkConfig_list,
    TYPE_LinuxThrottleDevice_list,
    TYPE_LinuxWeightDevice_list,
    TYPE_LinuxInterfacePriority_list,
    TYPE_LinuxHugepageLimit_list,
    TYPE_LinuxRdma_map,
    TYPE_ListPodContainer_list,
    TYPE_Volume_list,
    TYPE_LinuxIDMapping_list,
    TYPE_boolean_map,
    TYPE_NetAddress_list,
    TYPE_Route_list,
    TYPE_Subnet_list,
    TYPE_NetInterface_map,
    TYPE_NetworkContainerInfo_map,
    TYPE_EndpointSettings_map,
    TYPE_DockerAddress_list,
    TYPE_Descriptor_list,
    TYPE_PlayKubePod_list,
    TYPE_PodRmReport_list,
    TYPE_SecretRmReport_list,
    TYPE_PlaySecret_list,
    TYPE_PodStopReport_list,
    TYPE_VolumeRmReport_list,
    TYPE_PlayKubeVolume_list,
    TYPE_PluginEnv_list,
    TYPE_PluginMount_list,
    TYPE_PluginInterfaceType_list,
    TYPE_PluginDevice_list,
    TYPE_PortBinding_list,
    TYPE_Schema2ManifestDescriptor_list,
    TYPE_Task_list,
    TYPE_ComponentVersion_list,
    TYPE_SystemDfContainerReport_list,
    TYPE_SystemDfImageReport_list,
    TYPE_SystemDfVolumeReport_list,
    TYPE_WeightDevice_list,
    TYPE_ThrottleDevice_list,
};

/* The first row of each owner. */
enum first_row {
    PARAMETERS_ArtifactAddLibpod = 0,
    PARAMETERS_ArtifactDeleteAllLibpod = PARAMETERS_ArtifactAddLibpod + 7,
    PARAMETERS_ArtifactDeleteLibpod = PARAMETERS_ArtifactDeleteAllLibpod + 3,
    PARAMETERS_ArtifactExtractLibpod = PARAMETERS_ArtifactDeleteLibpod + 1,
    PARAMETERS_ArtifactInspectLibpod = PARAMETERS_ArtifactExtractLibpod + 4,
    PARAMETERS_ArtifactLocalLibpod = PARAMETERS_ArtifactInspectLibpod + 1,
    PARAMETERS_ArtifactPullLibpod = PARAMETERS_ArtifactLocalLibpod + 8,
    PARAMETERS_ArtifactPushLibpod = PARAMETERS_ArtifactPullLibpod + 5,
    PARAMETERS_ContainerArchive = PARAMETERS_ArtifactPushLibpod + 5,
    PARAMETERS_ContainerArchiveLibpod = PARAMETERS_ContainerArchive + 2,
    PARAMETERS_ContainerAttach = PARAMETERS_ContainerArchiveLibpod + 3,
    PARAMETERS_ContainerAttachLibpod = PARAMETERS_ContainerAttach + 7,
    PARAMETERS_ContainerChangesLibpod = PARAMETERS_ContainerAttachLibpod + 7,
    PARAMETERS_ContainerCheckpointLibpod = PARAMETERS_ContainerChangesLibpod + 3,
    PARAMETERS_ContainerCreate = PARAMETERS_ContainerCheckpointLibpod + 11,
    PARAMETERS_ContainerDelete = PARAMETERS_ContainerCreate + 1,
    PARAMETERS_ContainerDeleteLibpod = PARAMETERS_ContainerDelete + 4,
    PARAMETERS_ContainerExec = PARAMETERS_ContainerDeleteLibpod + 6,
    PARAMETERS_ContainerExecLibpod = PARAMETERS_ContainerExec + 1,
    PARAMETERS_ContainerExistsLibpod = PARAMETERS_ContainerExecLibpod + 1,
    PARAMETERS_ContainerExport = PARAMETERS_ContainerExistsLibpod + 1,
    PARAMETERS_ContainerExportLibpod = PARAMETERS_ContainerExport + 1,
    PARAMETERS_ContainerHealthcheckLibpod = PARAMETERS_ContainerExportLibpod + 1,
    PARAMETERS_ContainerInitLibpod = PARAMETERS_ContainerHealthcheckLibpod + 1,
    PARAMETERS_ContainerInspect = PARAMETERS_ContainerInitLibpod + 1,
    PARAMETERS_ContainerInspectLibpod = PARAMETERS_ContainerInspect + 2,
    PARAMETERS_ContainerKill = PARAMETERS_ContainerInspectLibpod + 2,
    PARAMETERS_ContainerKillLibpod = PARAMETERS_ContainerKill + 3,
    PARAMETERS_ContainerList = PARAMETERS_ContainerKillLibpod + 2,
    PARAMETERS_ContainerListLibpod = PARAMETERS_ContainerList + 5,
    PARAMETERS_ContainerLogs = PARAMETERS_ContainerListLibpod + 7,
    PARAMETERS_ContainerLogsLibpod = PARAMETERS_ContainerLogs + 8,
    PARAMETERS_ContainerMountLibpod = PARAMETERS_ContainerLogsLibpod + 8,
    PARAMETERS_ContainerPause = PARAMETERS_ContainerMountLibpod + 1,
    PARAMETERS_ContainerPauseLibpod = PARAMETERS_ContainerPause + 1,
    PARAMETERS_ContainerPrune = PARAMETERS_ContainerPauseLibpod + 1,
    PARAMETERS_ContainerPruneLibpod = PARAMETERS_ContainerPrune + 1,
    PARAMETERS_ContainerRename = PARAMETERS_ContainerPruneLibpod + 1,
    PARAMETERS_ContainerRenameLibpod = PARAMETERS_ContainerRename + 2,
    PARAMETERS_ContainerResize = PARAMETERS_ContainerRenameLibpod + 2,
    PARAMETERS_ContainerResizeLibpod = PARAMETERS_ContainerResize + 4,
    PARAMETERS_ContainerRestart = PARAMETERS_ContainerResizeLibpod + 3,
    PARAMETERS_ContainerRestartLibpod = PARAMETERS_ContainerRestart + 2,
    PARAMETERS_ContainerRestoreLibpod = PARAMETERS_ContainerRestartLibpod + 2,
    PARAMETERS_ContainerStart = PARAMETERS_ContainerRestoreLibpod + 14,
    PARAMETERS_ContainerStartLibpod = PARAMETERS_ContainerStart + 2,
    PARAMETERS_ContainerStats = PARAMETERS_ContainerStartLibpod + 2,
    PARAMETERS_ContainerStatsLibpod = PARAMETERS_ContainerStats + 3,
    PARAMETERS_ContainerStop = PARAMETERS_ContainerStatsLibpod + 2,
    PARAMETERS_ContainerStopLibpod = PARAMETERS_ContainerStop + 2,
    PARAMETERS_ContainerTop = PARAMETERS_ContainerStopLibpod + 4,
    PARAMETERS_ContainerTopLibpod = PARAMETERS_ContainerTop + 2,
    PARAMETERS_ContainerUnmountLibpod = PARAMETERS_ContainerTopLibpod + 4,
    PARAMETERS_ContainerUnpause = PARAMETERS_ContainerUnmountLibpod + 1,
    PARAMETERS_ContainerUnpauseLibpod = PARAMETERS_ContainerUnpause + 1,
    PARAMETERS_ContainerUpdate = PARAMETERS_ContainerUnpauseLibpod + 1,
    PARAMETERS_ContainerUpdateLibpod = PARAMETERS_ContainerUpdate + 1,
    PARAMETERS_ContainerWait = PARAMETERS_ContainerUpdateLibpod + 3,
    PARAMETERS_ContainerWaitLibpod = PARAMETERS_ContainerWait + 3,
    PARAMETERS_ContainersStatsAllLibpod = PARAMETERS_ContainerWaitLibpod + 3,
    PARAMETERS_ExecInspect = PARAMETERS_ContainersStatsAllLibpod + 3,
    PARAMETERS_ExecInspectLibpod = PARAMETERS_ExecInspect + 1,
    PARAMETERS_ExecResize = PARAMETERS_ExecInspectLibpod + 1,
    PARAMETERS_ExecResizeLibpod = PARAMETERS_ExecResize + 4,
    PARAMETERS_ExecStart = PARAMETERS_ExecResizeLibpod + 3,
    PARAMETERS_ExecStartLibpod = PARAMETERS_ExecStart + 1,
    PARAMETERS_GenerateKubeLibpod = PARAMETERS_ExecStartLibpod + 1,
    PARAMETERS_GenerateSystemdLibpod = PARAMETERS_GenerateKubeLibpod + 6,
    PARAMETERS_ImageBuild = PARAMETERS_GenerateSystemdLibpod + 16,
    PARAMETERS_ImageBuildLibpod = PARAMETERS_ImageBuild + 32,
    PARAMETERS_ImageChangesLibpod = PARAMETERS_ImageBuildLibpod + 45,
    PARAMETERS_ImageCommit = PARAMETERS_ImageChangesLibpod + 3,
    PARAMETERS_ImageCommitLibpod = PARAMETERS_ImageCommit + 8,
    PARAMETERS_ImageCreate = PARAMETERS_ImageCommitLibpod + 10,
    PARAMETERS_ImageDelete = PARAMETERS_ImageCreate + 7,
    PARAMETERS_ImageDeleteAllLibpod = PARAMETERS_ImageDelete + 3,
    PARAMETERS_ImageDeleteLibpod = PARAMETERS_ImageDeleteAllLibpod + 5,
    PARAMETERS_ImageExistsLibpod = PARAMETERS_ImageDeleteLibpod + 2,
    PARAMETERS_ImageExportLibpod = PARAMETERS_ImageExistsLibpod + 1,
    PARAMETERS_ImageGet = PARAMETERS_ImageExportLibpod + 4,
    PARAMETERS_ImageGetAll = PARAMETERS_ImageGet + 1,
    PARAMETERS_ImageGetLibpod = PARAMETERS_ImageGetAll + 1,
    PARAMETERS_ImageHistory = PARAMETERS_ImageGetLibpod + 3,
    PARAMETERS_ImageHistoryLibpod = PARAMETERS_ImageHistory + 1,
    PARAMETERS_ImageImportLibpod = PARAMETERS_ImageHistoryLibpod + 1,
    PARAMETERS_ImageInspect = PARAMETERS_ImageImportLibpod + 5,
    PARAMETERS_ImageInspectLibpod = PARAMETERS_ImageInspect + 1,
    PARAMETERS_ImageList = PARAMETERS_ImageInspectLibpod + 1,
    PARAMETERS_ImageListLibpod = PARAMETERS_ImageList + 3,
    PARAMETERS_ImageLoad = PARAMETERS_ImageListLibpod + 2,
    PARAMETERS_ImagePrune = PARAMETERS_ImageLoad + 1,
    PARAMETERS_ImagePruneLibpod = PARAMETERS_ImagePrune + 1,
    PARAMETERS_ImagePullLibpod = PARAMETERS_ImagePruneLibpod + 4,
    PARAMETERS_ImagePush = PARAMETERS_ImagePullLibpod + 10,
    PARAMETERS_ImagePushLibpod = PARAMETERS_ImagePush + 8,
    PARAMETERS_ImageResolveLibpod = PARAMETERS_ImagePushLibpod + 13,
    PARAMETERS_ImageScpLibpod = PARAMETERS_ImageResolveLibpod + 1,
    PARAMETERS_ImageSearch = PARAMETERS_ImageScpLibpod + 3,
    PARAMETERS_ImageSearchLibpod = PARAMETERS_ImageSearch + 5,
    PARAMETERS_ImageTag = PARAMETERS_ImageSearchLibpod + 6,
    PARAMETERS_ImageTagLibpod = PARAMETERS_ImageTag + 3,
    PARAMETERS_ImageTreeLibpod = PARAMETERS_ImageTagLibpod + 3,
    PARAMETERS_ImageUntagLibpod = PARAMETERS_ImageTreeLibpod + 2,
    PARAMETERS_KubeApplyLibpod = PARAMETERS_ImageUntagLibpod + 3,
    PARAMETERS_LocalBuildLibpod = PARAMETERS_KubeApplyLibpod + 5,
    PARAMETERS_LocalImagesLibpod = PARAMETERS_LocalBuildLibpod + 44,
    PARAMETERS_ManifestAddLibpod = PARAMETERS_LocalImagesLibpod + 1,
    PARAMETERS_ManifestCreateLibpod = PARAMETERS_ManifestAddLibpod + 1,
    PARAMETERS_ManifestCreateV3Libpod = PARAMETERS_ManifestCreateLibpod + 4,
    PARAMETERS_ManifestDeleteLibpod = PARAMETERS_ManifestCreateV3Libpod + 3,
    PARAMETERS_ManifestDeleteV3Libpod = PARAMETERS_ManifestDeleteLibpod + 2,
    PARAMETERS_ManifestExistsLibpod = PARAMETERS_ManifestDeleteV3Libpod + 2,
    PARAMETERS_ManifestInspectLibpod = PARAMETERS_ManifestExistsLibpod + 1,
    PARAMETERS_ManifestModifyLibpod = PARAMETERS_ManifestInspectLibpod + 2,
    PARAMETERS_ManifestPushLibpod = PARAMETERS_ManifestModifyLibpod + 2,
    PARAMETERS_ManifestPushV3Libpod = PARAMETERS_ManifestPushLibpod + 7,
    PARAMETERS_NetworkConnect = PARAMETERS_ManifestPushV3Libpod + 3,
    PARAMETERS_NetworkConnectLibpod = PARAMETERS_NetworkConnect + 1,
    PARAMETERS_NetworkCreateLibpod = PARAMETERS_NetworkConnectLibpod + 1,
    PARAMETERS_NetworkDelete = PARAMETERS_NetworkCreateLibpod + 1,
    PARAMETERS_NetworkDeleteLibpod = PARAMETERS_NetworkDelete + 1,
    PARAMETERS_NetworkDisconnect = PARAMETERS_NetworkDeleteLibpod + 2,
    PARAMETERS_NetworkDisconnectLibpod = PARAMETERS_NetworkDisconnect + 1,
    PARAMETERS_NetworkExistsLibpod = PARAMETERS_NetworkDisconnectLibpod + 1,
    PARAMETERS_NetworkInspect = PARAMETERS_NetworkExistsLibpod + 1,
    PARAMETERS_NetworkInspectLibpod = PARAMETERS_NetworkInspect + 3,
    PARAMETERS_NetworkList = PARAMETERS_NetworkInspectLibpod + 1,
    PARAMETERS_NetworkListLibpod = PARAMETERS_NetworkList + 1,
    PARAMETERS_NetworkPrune = PARAMETERS_NetworkListLibpod + 1,
    PARAMETERS_NetworkPruneLibpod = PARAMETERS_NetworkPrune + 1,
    PARAMETERS_NetworkUpdateLibpod = PARAMETERS_NetworkPruneLibpod + 1,
    PARAMETERS_PlayKubeDownLibpod = PARAMETERS_NetworkUpdateLibpod + 1,
    PARAMETERS_PlayKubeLibpod = PARAMETERS_PlayKubeDownLibpod + 1,
    PARAMETERS_PodDeleteLibpod = PARAMETERS_PlayKubeLibpod + 18,
    PARAMETERS_PodExistsLibpod = PARAMETERS_PodDeleteLibpod + 2,
    PARAMETERS_PodInspectLibpod = PARAMETERS_PodExistsLibpod + 1,
    PARAMETERS_PodKillLibpod = PARAMETERS_PodInspectLibpod + 1,
    PARAMETERS_PodListLibpod = PARAMETERS_PodKillLibpod + 2,
    PARAMETERS_PodPauseLibpod = PARAMETERS_PodListLibpod + 1,
    PARAMETERS_PodRestartLibpod = PARAMETERS_PodPauseLibpod + 1,
    PARAMETERS_PodStartLibpod = PARAMETERS_PodRestartLibpod + 1,
    PARAMETERS_PodStatsAllLibpod = PARAMETERS_PodStartLibpod + 1,
    PARAMETERS_PodStopLibpod = PARAMETERS_PodStatsAllLibpod + 2,
    PARAMETERS_PodTopLibpod = PARAMETERS_PodStopLibpod + 2,
    PARAMETERS_PodUnpauseLibpod = PARAMETERS_PodTopLibpod + 4,
    PARAMETERS_PutContainerArchive = PARAMETERS_PodUnpauseLibpod + 1,
    PARAMETERS_PutContainerArchiveLibpod = PARAMETERS_PutContainerArchive + 4,
    PARAMETERS_QuadletDeleteAllLibpod = PARAMETERS_PutContainerArchiveLibpod + 3,
    PARAMETERS_QuadletDeleteLibpod = PARAMETERS_QuadletDeleteAllLibpod + 5,
    PARAMETERS_QuadletExistsLibpod = PARAMETERS_QuadletDeleteLibpod + 4,
    PARAMETERS_QuadletFileLibpod = PARAMETERS_QuadletExistsLibpod + 1,
    PARAMETERS_QuadletInstallLibpod = PARAMETERS_QuadletFileLibpod + 1,
    PARAMETERS_QuadletListLibpod = PARAMETERS_QuadletInstallLibpod + 2,
    PARAMETERS_SecretCreateLibpod = PARAMETERS_QuadletListLibpod + 1,
    PARAMETERS_SecretDelete = PARAMETERS_SecretCreateLibpod + 4,
    PARAMETERS_SecretDeleteLibpod = PARAMETERS_SecretDelete + 1,
    PARAMETERS_SecretExistsLibpod = PARAMETERS_SecretDeleteLibpod + 2,
    PARAMETERS_SecretInspect = PARAMETERS_SecretExistsLibpod + 1,
    PARAMETERS_SecretInspectLibpod = PARAMETERS_SecretInspect + 1,
    PARAMETERS_SecretList = PARAMETERS_SecretInspectLibpod + 2,
    PARAMETERS_SecretListLibpod = PARAMETERS_SecretList + 1,
    PARAMETERS_SystemCheckLibpod = PARAMETERS_SecretListLibpod + 1,
    PARAMETERS_SystemEvents = PARAMETERS_SystemCheckLibpod + 4,
    PARAMETERS_SystemEventsLibpod = PARAMETERS_SystemEvents + 3,
    PARAMETERS_VolumeDelete = PARAMETERS_SystemEventsLibpod + 4,
    PARAMETERS_VolumeDeleteLibpod = PARAMETERS_VolumeDelete + 2,
    PARAMETERS_VolumeExistsLibpod = PARAMETERS_VolumeDeleteLibpod + 2,
    PARAMETERS_VolumeExportLibpod = PARAMETERS_VolumeExistsLibpod + 1,
    PARAMETERS_VolumeImportLibpod = PARAMETERS_VolumeExportLibpod + 1,
    PARAMETERS_VolumeInspect = PARAMETERS_VolumeImportLibpod + 1,
    PARAMETERS_VolumeInspectLibpod = PARAMETERS_VolumeInspect + 1,
    PARAMETERS_VolumeList = PARAMETERS_VolumeInspectLibpod + 1,
    PARAMETERS_VolumeListLibpod = PARAMETERS_VolumeList + 1,
    PARAMETERS_VolumePrune = PARAMETERS_VolumeListLibpod + 1,
    PARAMETERS_VolumePruneLibpod = PARAMETERS_VolumePrune + 1,
    VALUES_ContainerChangesLibpod_diffType = 0,
    VALUES_ContainerWaitLibpod_condition = VALUES_ContainerChangesLibpod_diffType + 3,
    VALUES_GenerateSystemdLibpod_restartPolicy = VALUES_ContainerWaitLibpod_condition + 11,
    VALUES_ImageBuild_Content_Type = VALUES_GenerateSystemdLibpod_restartPolicy + 7,
    VALUES_ImageBuildLibpod_Content_Type = VALUES_ImageBuild_Content_Type + 1,
    VALUES_ImageChangesLibpod_diffType = VALUES_ImageBuildLibpod_Content_Type + 2,
    VALUES_ImageImportLibpod_Content_Type = VALUES_ImageChangesLibpod_diffType + 3,
    VALUES_PlayKubeLibpod_Content_Type = VALUES_ImageImportLibpod_Content_Type + 1,
    BOUNDS_ErrorModel_response = 1,
    RESPONSES_ArtifactAddLibpod = 0,
    RESPONSES_ArtifactDeleteAllLibpod = RESPONSES_ArtifactAddLibpod + 1,
    RESPONSES_ArtifactDeleteLibpod = RESPONSES_ArtifactDeleteAllLibpod + 1,
    RESPONSES_ArtifactExtractLibpod = RESPONSES_ArtifactDeleteLibpod + 1,
    RESPONSES_ArtifactInspectLibpod = RESPONSES_ArtifactExtractLibpod + 1,
    RESPONSES_ArtifactListLibpod = RESPONSES_ArtifactInspectLibpod + 1,
    RESPONSES_ArtifactLocalLibpod = RESPONSES_ArtifactListLibpod + 1,
    RESPONSES_ArtifactPullLibpod = RESPONSES_ArtifactLocalLibpod + 1,
    RESPONSES_ArtifactPushLibpod = RESPONSES_ArtifactPullLibpod + 1,
    RESPONSES_ContainerArchive = RESPONSES_ArtifactPushLibpod + 1,
    RESPONSES_ContainerArchiveLibpod = RESPONSES_ContainerArchive + 1,
    RESPONSES_ContainerAttach = RESPONSES_ContainerArchiveLibpod + 1,
    RESPONSES_ContainerAttachLibpod = RESPONSES_ContainerAttach + 1,
    RESPONSES_ContainerChangesLibpod = RESPONSES_ContainerAttachLibpod + 1,
    RESPONSES_ContainerCheckpointLibpod = RESPONSES_ContainerChangesLibpod + 1,
    RESPONSES_ContainerCreate = RESPONSES_ContainerCheckpointLibpod + 1,
    RESPONSES_ContainerCreateLibpod = RESPONSES_ContainerCreate + 1,
    RESPONSES_ContainerDelete = RESPONSES_ContainerCreateLibpod + 1,
    RESPONSES_ContainerDeleteLibpod = RESPONSES_ContainerDelete + 1,
    RESPONSES_ContainerExec = RESPONSES_ContainerDeleteLibpod + 2,
    RESPONSES_ContainerExecLibpod = RESPONSES_ContainerExec + 1,
    RESPONSES_ContainerExistsLibpod = RESPONSES_ContainerExecLibpod + 1,
    RESPONSES_ContainerExport = RESPONSES_ContainerExistsLibpod + 1,
    RESPONSES_ContainerExportLibpod = RESPONSES_ContainerExport + 1,
    RESPONSES_ContainerHealthcheckLibpod = RESPONSES_ContainerExportLibpod + 1,
    RESPONSES_ContainerInitLibpod = RESPONSES_ContainerHealthcheckLibpod + 1,
    RESPONSES_ContainerInspect = RESPONSES_ContainerInitLibpod + 2,
    RESPONSES_ContainerInspectLibpod = RESPONSES_ContainerInspect + 1,
    RESPONSES_ContainerKill = RESPONSES_ContainerInspectLibpod + 1,
    RESPONSES_ContainerKillLibpod = RESPONSES_ContainerKill + 1,
    RESPONSES_ContainerList = RESPONSES_ContainerKillLibpod + 1,
    RESPONSES_ContainerListLibpod = RESPONSES_ContainerList + 1,
    RESPONSES_ContainerLogs = RESPONSES_ContainerListLibpod + 1,
    RESPONSES_ContainerLogsLibpod = RESPONSES_ContainerLogs + 1,
    RESPONSES_ContainerMountLibpod = RESPONSES_ContainerLogsLibpod + 1,
    RESPONSES_ContainerPause = RESPONSES_ContainerMountLibpod + 1,
    RESPONSES_ContainerPauseLibpod = RESPONSES_ContainerPause + 1,
    RESPONSES_ContainerPrune = RESPONSES_ContainerPauseLibpod + 1,
    RESPONSES_ContainerPruneLibpod = RESPONSES_ContainerPrune + 1,
    RESPONSES_ContainerRename = RESPONSES_ContainerPruneLibpod + 1,
    RESPONSES_ContainerRenameLibpod = RESPONSES_ContainerRename + 1,
    RESPONSES_ContainerResize = RESPONSES_ContainerRenameLibpod + 1,
    RESPONSES_ContainerResizeLibpod = RESPONSES_ContainerResize + 1,
    RESPONSES_ContainerRestart = RESPONSES_ContainerResizeLibpod + 1,
    RESPONSES_ContainerRestartLibpod = RESPONSES_ContainerRestart + 1,
    RESPONSES_ContainerRestoreLibpod = RESPONSES_ContainerRestartLibpod + 1,
    RESPONSES_ContainerShowMountedLibpod = RESPONSES_ContainerRestoreLibpod + 1,
    RESPONSES_ContainerStart = RESPONSES_ContainerShowMountedLibpod + 1,
    RESPONSES_ContainerStartLibpod = RESPONSES_ContainerStart + 2,
    RESPONSES_ContainerStats = RESPONSES_ContainerStartLibpod + 2,
    RESPONSES_ContainerStatsLibpod = RESPONSES_ContainerStats + 1,
    RESPONSES_ContainerStop = RESPONSES_ContainerStatsLibpod + 1,
    RESPONSES_ContainerStopLibpod = RESPONSES_ContainerStop + 2,
    RESPONSES_ContainerTop = RESPONSES_ContainerStopLibpod + 2,
    RESPONSES_ContainerTopLibpod = RESPONSES_ContainerTop + 1,
    RESPONSES_ContainerUnmountLibpod = RESPONSES_ContainerTopLibpod + 1,
    RESPONSES_ContainerUnpause = RESPONSES_ContainerUnmountLibpod + 1,
    RESPONSES_ContainerUnpauseLibpod = RESPONSES_ContainerUnpause + 1,
    RESPONSES_ContainerUpdate = RESPONSES_ContainerUnpauseLibpod + 1,
    RESPONSES_ContainerUpdateLibpod = RESPONSES_ContainerUpdate + 1,
    RESPONSES_ContainerWait = RESPONSES_ContainerUpdateLibpod + 1,
    RESPONSES_ContainerWaitLibpod = RESPONSES_ContainerWait + 1,
    RESPONSES_ContainersStatsAllLibpod = RESPONSES_ContainerWaitLibpod + 1,
    RESPONSES_ExecInspect = RESPONSES_ContainersStatsAllLibpod + 1,
    RESPONSES_ExecInspectLibpod = RESPONSES_ExecInspect + 1,
    RESPONSES_ExecResize = RESPONSES_ExecInspectLibpod + 1,
    RESPONSES_ExecResizeLibpod = RESPONSES_ExecResize + 1,
    RESPONSES_ExecStart = RESPONSES_ExecResizeLibpod + 1,
    RESPONSES_ExecStartLibpod = RESPONSES_ExecStart + 2,
    RESPONSES_GenerateKubeLibpod = RESPONSES_ExecStartLibpod + 2,
    RESPONSES_GenerateSystemdLibpod = RESPONSES_GenerateKubeLibpod + 1,
    RESPONSES_ImageBuild = RESPONSES_GenerateSystemdLibpod + 1,
    RESPONSES_ImageBuildLibpod = RESPONSES_ImageBuild + 1,
    RESPONSES_ImageChangesLibpod = RESPONSES_ImageBuildLibpod + 1,
    RESPONSES_ImageCommit = RESPONSES_ImageChangesLibpod + 1,
    RESPONSES_ImageCommitLibpod = RESPONSES_ImageCommit + 1,
    RESPONSES_ImageCreate = RESPONSES_ImageCommitLibpod + 1,
    RESPONSES_ImageDelete = RESPONSES_ImageCreate + 1,
    RESPONSES_ImageDeleteAllLibpod = RESPONSES_ImageDelete + 1,
    RESPONSES_ImageDeleteLibpod = RESPONSES_ImageDeleteAllLibpod + 1,
    RESPONSES_ImageExistsLibpod = RESPONSES_ImageDeleteLibpod + 1,
    RESPONSES_ImageExportLibpod = RESPONSES_ImageExistsLibpod + 1,
    RESPONSES_ImageGet = RESPONSES_ImageExportLibpod + 1,
    RESPONSES_ImageGetAll = RESPONSES_ImageGet + 1,
    RESPONSES_ImageGetLibpod = RESPONSES_ImageGetAll + 1,
    RESPONSES_ImageHistory = RESPONSES_ImageGetLibpod + 1,
    RESPONSES_ImageHistoryLibpod = RESPONSES_ImageHistory + 1,
    RESPONSES_ImageImportLibpod = RESPONSES_ImageHistoryLibpod + 1,
    RESPONSES_ImageInspect = RESPONSES_ImageImportLibpod + 1,
    RESPONSES_ImageInspectLibpod = RESPONSES_ImageInspect + 1,
    RESPONSES_ImageList = RESPONSES_ImageInspectLibpod + 1,
    RESPONSES_ImageListLibpod = RESPONSES_ImageList + 1,
    RESPONSES_ImageLoad = RESPONSES_ImageListLibpod + 1,
    RESPONSES_ImageLoadLibpod = RESPONSES_ImageLoad + 1,
    RESPONSES_ImagePrune = RESPONSES_ImageLoadLibpod + 1,
    RESPONSES_ImagePruneLibpod = RESPONSES_ImagePrune + 1,
    RESPONSES_ImagePullLibpod = RESPONSES_ImagePruneLibpod + 1,
    RESPONSES_ImagePush = RESPONSES_ImagePullLibpod + 1,
    RESPONSES_ImagePushLibpod = RESPONSES_ImagePush + 1,
    RESPONSES_ImageResolveLibpod = RESPONSES_ImagePushLibpod + 1,
    RESPONSES_ImageScpLibpod = RESPONSES_ImageResolveLibpod + 1,
    RESPONSES_ImageSearch = RESPONSES_ImageScpLibpod + 1,
    RESPONSES_ImageSearchLibpod = RESPONSES_ImageSearch + 1,
    RESPONSES_ImageTag = RESPONSES_ImageSearchLibpod + 1,
    RESPONSES_ImageTagLibpod = RESPONSES_ImageTag + 1,
    RESPONSES_ImageTreeLibpod = RESPONSES_ImageTagLibpod + 1,
    RESPONSES_ImageUntagLibpod = RESPONSES_ImageTreeLibpod + 1,
    RESPONSES_KubeApplyLibpod = RESPONSES_ImageUntagLibpod + 1,
    RESPONSES_LocalBuildLibpod = RESPONSES_KubeApplyLibpod + 1,
    RESPONSES_LocalImagesLibpod = RESPONSES_LocalBuildLibpod + 1,
    RESPONSES_ManifestAddLibpod = RESPONSES_LocalImagesLibpod + 1,
    RESPONSES_ManifestCreateLibpod = RESPONSES_ManifestAddLibpod + 1,
    RESPONSES_ManifestCreateV3Libpod = RESPONSES_ManifestCreateLibpod + 1,
    RESPONSES_ManifestDeleteLibpod = RESPONSES_ManifestCreateV3Libpod + 1,
    RESPONSES_ManifestDeleteV3Libpod = RESPONSES_ManifestDeleteLibpod + 1,
    RESPONSES_ManifestExistsLibpod = RESPONSES_ManifestDeleteV3Libpod + 1,
    RESPONSES_ManifestInspectLibpod = RESPONSES_ManifestExistsLibpod + 1,
    RESPONSES_ManifestModifyLibpod = RESPONSES_ManifestInspectLibpod + 1,
    RESPONSES_ManifestPushLibpod = RESPONSES_ManifestModifyLibpod + 1,
    RESPONSES_ManifestPushV3Libpod = RESPONSES_ManifestPushLibpod + 1,
    RESPONSES_NetworkConnect = RESPONSES_ManifestPushV3Libpod + 1,
    RESPONSES_NetworkConnectLibpod = RESPONSES_NetworkConnect + 1,
    RESPONSES_NetworkCreate = RESPONSES_NetworkConnectLibpod + 1,
    RESPONSES_NetworkCreateLibpod = RESPONSES_NetworkCreate + 2,
    RESPONSES_NetworkDelete = RESPONSES_NetworkCreateLibpod + 2,
    RESPONSES_NetworkDeleteLibpod = RESPONSES_NetworkDelete + 1,
    RESPONSES_NetworkDisconnect = RESPONSES_NetworkDeleteLibpod + 1,
    RESPONSES_NetworkDisconnectLibpod = RESPONSES_NetworkDisconnect + 1,
    RESPONSES_NetworkExistsLibpod = RESPONSES_NetworkDisconnectLibpod + 1,
    RESPONSES_NetworkInspect = RESPONSES_NetworkExistsLibpod + 1,
    RESPONSES_NetworkInspectLibpod = RESPONSES_NetworkInspect + 1,
    RESPONSES_NetworkList = RESPONSES_NetworkInspectLibpod + 3,
    RESPONSES_NetworkListLibpod = RESPONSES_NetworkList + 1,
    RESPONSES_NetworkPrune = RESPONSES_NetworkListLibpod + 2,
    RESPONSES_NetworkPruneLibpod = RESPONSES_NetworkPrune + 1,
    RESPONSES_NetworkUpdateLibpod = RESPONSES_NetworkPruneLibpod + 1,
    RESPONSES_PlayKubeDownLibpod = RESPONSES_NetworkUpdateLibpod + 1,
    RESPONSES_PlayKubeLibpod = RESPONSES_PlayKubeDownLibpod + 1,
    RESPONSES_PodCreateLibpod = RESPONSES_PlayKubeLibpod + 1,
    RESPONSES_PodDeleteLibpod = RESPONSES_PodCreateLibpod + 1,
    RESPONSES_PodExistsLibpod = RESPONSES_PodDeleteLibpod + 1,
    RESPONSES_PodInspectLibpod = RESPONSES_PodExistsLibpod + 1,
    RESPONSES_PodKillLibpod = RESPONSES_PodInspectLibpod + 1,
    RESPONSES_PodListLibpod = RESPONSES_PodKillLibpod + 1,
    RESPONSES_PodPauseLibpod = RESPONSES_PodListLibpod + 1,
    RESPONSES_PodPruneLibpod = RESPONSES_PodPauseLibpod + 1,
    RESPONSES_PodRestartLibpod = RESPONSES_PodPruneLibpod + 1,
    RESPONSES_PodStartLibpod = RESPONSES_PodRestartLibpod + 1,
    RESPONSES_PodStatsAllLibpod = RESPONSES_PodStartLibpod + 2,
    RESPONSES_PodStopLibpod = RESPONSES_PodStatsAllLibpod + 1,
    RESPONSES_PodTopLibpod = RESPONSES_PodStopLibpod + 2,
    RESPONSES_PodUnpauseLibpod = RESPONSES_PodTopLibpod + 1,
    RESPONSES_PutContainerArchive = RESPONSES_PodUnpauseLibpod + 1,
    RESPONSES_PutContainerArchiveLibpod = RESPONSES_PutContainerArchive + 1,
    RESPONSES_QuadletDeleteAllLibpod = RESPONSES_PutContainerArchiveLibpod + 1,
    RESPONSES_QuadletDeleteLibpod = RESPONSES_QuadletDeleteAllLibpod + 1,
    RESPONSES_QuadletExistsLibpod = RESPONSES_QuadletDeleteLibpod + 1,
    RESPONSES_QuadletFileLibpod = RESPONSES_QuadletExistsLibpod + 1,
    RESPONSES_QuadletInstallLibpod = RESPONSES_QuadletFileLibpod + 1,
    RESPONSES_QuadletListLibpod = RESPONSES_QuadletInstallLibpod + 1,
    RESPONSES_SecretCreate = RESPONSES_QuadletListLibpod + 1,
    RESPONSES_SecretCreateLibpod = RESPONSES_SecretCreate + 1,
    RESPONSES_SecretDelete = RESPONSES_SecretCreateLibpod + 1,
    RESPONSES_SecretDeleteLibpod = RESPONSES_SecretDelete + 1,
    RESPONSES_SecretExistsLibpod = RESPONSES_SecretDeleteLibpod + 1,
    RESPONSES_SecretInspect = RESPONSES_SecretExistsLibpod + 1,
    RESPONSES_SecretInspectLibpod = RESPONSES_SecretInspect + 1,
    RESPONSES_SecretList = RESPONSES_SecretInspectLibpod + 1,
    RESPONSES_SecretListLibpod = RESPONSES_SecretList + 1,
    RESPONSES_SystemAuth = RESPONSES_SecretListLibpod + 1,
    RESPONSES_SystemCheckLibpod = RESPONSES_SystemAuth + 1,
    RESPONSES_SystemDataUsage = RESPONSES_SystemCheckLibpod + 1,
    RESPONSES_SystemDataUsageLibpod = RESPONSES_SystemDataUsage + 1,
    RESPONSES_SystemEvents = RESPONSES_SystemDataUsageLibpod + 1,
    RESPONSES_SystemEventsLibpod = RESPONSES_SystemEvents + 1,
    RESPONSES_SystemInfo = RESPONSES_SystemEventsLibpod + 1,
    RESPONSES_SystemInfoLibpod = RESPONSES_SystemInfo + 1,
    RESPONSES_SystemPing = RESPONSES_SystemInfoLibpod + 1,
    RESPONSES_SystemPruneLibpod = RESPONSES_SystemPing + 1,
    RESPONSES_SystemVersion = RESPONSES_SystemPruneLibpod + 1,
    RESPONSES_SystemVersionLibpod = RESPONSES_SystemVersion + 1,
    RESPONSES_VolumeCreate = RESPONSES_SystemVersionLibpod + 1,
    RESPONSES_VolumeCreateLibpod = RESPONSES_VolumeCreate + 1,
    RESPONSES_VolumeDelete = RESPONSES_VolumeCreateLibpod + 1,
    RESPONSES_VolumeDeleteLibpod = RESPONSES_VolumeDelete + 1,
    RESPONSES_VolumeExistsLibpod = RESPONSES_VolumeDeleteLibpod + 1,
    RESPONSES_VolumeExportLibpod = RESPONSES_VolumeExistsLibpod + 1,
    RESPONSES_VolumeImportLibpod = RESPONSES_VolumeExportLibpod + 1,
    RESPONSES_VolumeInspect = RESPONSES_VolumeImportLibpod + 1,
    RESPONSES_VolumeInspectLibpod = RESPONSES_VolumeInspect + 1,
    RESPONSES_VolumeList = RESPONSES_VolumeInspectLibpod + 1,
    RESPONSES_VolumeListLibpod = RESPONSES_VolumeList + 1,
    RESPONSES_VolumePrune = RESPONSES_VolumeListLibpod + 1,
    RESPONSES_VolumePruneLibpod = RESPONSES_VolumePrune + 1,
    ALIASES_ContainerArchive = 0,
    ALIASES_ContainerArchiveLibpod = ALIASES_ContainerArchive + 1,
    ALIASES_ContainerAttach = ALIASES_ContainerArchiveLibpod + 1,
    ALIASES_ContainerAttachLibpod = ALIASES_ContainerAttach + 1,
    ALIASES_ContainerChangesLibpod = ALIASES_ContainerAttachLibpod + 1,
    ALIASES_ContainerCheckpointLibpod = ALIASES_ContainerChangesLibpod + 2,
    ALIASES_ContainerCreate = ALIASES_ContainerCheckpointLibpod + 1,
    ALIASES_ContainerCreateLibpod = ALIASES_ContainerCreate + 1,
    ALIASES_ContainerDelete = ALIASES_ContainerCreateLibpod + 1,
    ALIASES_ContainerDeleteLibpod = ALIASES_ContainerDelete + 1,
    ALIASES_ContainerExec = ALIASES_ContainerDeleteLibpod + 1,
    ALIASES_ContainerExecLibpod = ALIASES_ContainerExec + 1,
    ALIASES_ContainerExistsLibpod = ALIASES_ContainerExecLibpod + 1,
    ALIASES_ContainerExport = ALIASES_ContainerExistsLibpod + 1,
    ALIASES_ContainerExportLibpod = ALIASES_ContainerExport + 1,
    ALIASES_ContainerHealthcheckLibpod = ALIASES_ContainerExportLibpod + 1,
    ALIASES_ContainerInitLibpod = ALIASES_ContainerHealthcheckLibpod + 1,
    ALIASES_ContainerInspect = ALIASES_ContainerInitLibpod + 1,
    ALIASES_ContainerInspectLibpod = ALIASES_ContainerInspect + 1,
    ALIASES_ContainerKill = ALIASES_ContainerInspectLibpod + 1,
    ALIASES_ContainerKillLibpod = ALIASES_ContainerKill + 1,
    ALIASES_ContainerList = ALIASES_ContainerKillLibpod + 1,
    ALIASES_ContainerListLibpod = ALIASES_ContainerList + 1,
    ALIASES_ContainerLogs = ALIASES_ContainerListLibpod + 1,
    ALIASES_ContainerLogsLibpod = ALIASES_ContainerLogs + 1,
    ALIASES_ContainerMountLibpod = ALIASES_ContainerLogsLibpod + 1,
    ALIASES_ContainerPause = ALIASES_ContainerMountLibpod + 1,
    ALIASES_ContainerPauseLibpod = ALIASES_ContainerPause + 1,
    ALIASES_ContainerPrune = ALIASES_ContainerPauseLibpod + 1,
    ALIASES_ContainerPruneLibpod = ALIASES_ContainerPrune + 1,
    ALIASES_ContainerRename = ALIASES_ContainerPruneLibpod + 1,
    ALIASES_ContainerRenameLibpod = ALIASES_ContainerRename + 1,
    ALIASES_ContainerResize = ALIASES_ContainerRenameLibpod + 1,
    ALIASES_ContainerResizeLibpod = ALIASES_ContainerResize + 1,
    ALIASES_ContainerRestart = ALIASES_ContainerResizeLibpod + 1,
    ALIASES_ContainerRestartLibpod = ALIASES_ContainerRestart + 1,
    ALIASES_ContainerRestoreLibpod = ALIASES_ContainerRestartLibpod + 1,
    ALIASES_ContainerShowMountedLibpod = ALIASES_ContainerRestoreLibpod + 1,
    ALIASES_ContainerStart = ALIASES_ContainerShowMountedLibpod + 2,
    ALIASES_ContainerStartLibpod = ALIASES_ContainerStart + 1,
    ALIASES_ContainerStats = ALIASES_ContainerStartLibpod + 1,
    ALIASES_ContainerStatsLibpod = ALIASES_ContainerStats + 1,
    ALIASES_ContainerStop = ALIASES_ContainerStatsLibpod + 1,
    ALIASES_ContainerStopLibpod = ALIASES_ContainerStop + 1,
    ALIASES_ContainerTop = ALIASES_ContainerStopLibpod + 1,
    ALIASES_ContainerTopLibpod = ALIASES_ContainerTop + 1,
    ALIASES_ContainerUnmountLibpod = ALIASES_ContainerTopLibpod + 1,
    ALIASES_ContainerUnpause = ALIASES_ContainerUnmountLibpod + 1,
    ALIASES_ContainerUnpauseLibpod = ALIASES_ContainerUnpause + 1,
    ALIASES_ContainerWait = ALIASES_ContainerUnpauseLibpod + 1,
    ALIASES_ContainerWaitLibpod = ALIASES_ContainerWait + 1,
    ALIASES_ContainersStatsAllLibpod = ALIASES_ContainerWaitLibpod + 1,
    ALIASES_ExecInspect = ALIASES_ContainersStatsAllLibpod + 1,
    ALIASES_ExecInspectLibpod = ALIASES_ExecInspect + 1,
    ALIASES_ExecResize = ALIASES_ExecInspectLibpod + 1,
    ALIASES_ExecResizeLibpod = ALIASES_ExecResize + 1,
    ALIASES_ExecStart = ALIASES_ExecResizeLibpod + 1,
    ALIASES_ExecStartLibpod = ALIASES_ExecStart + 1,
    ALIASES_GenerateKubeLibpod = ALIASES_ExecStartLibpod + 1,
    ALIASES_GenerateSystemdLibpod = ALIASES_GenerateKubeLibpod + 1,
    ALIASES_ImageBuild = ALIASES_GenerateSystemdLibpod + 1,
    ALIASES_ImageBuildLibpod = ALIASES_ImageBuild + 1,
    ALIASES_ImageChangesLibpod = ALIASES_ImageBuildLibpod + 1,
    ALIASES_ImageCommit = ALIASES_ImageChangesLibpod + 1,
    ALIASES_ImageCommitLibpod = ALIASES_ImageCommit + 1,
    ALIASES_ImageCreate = ALIASES_ImageCommitLibpod + 1,
    ALIASES_ImageDelete = ALIASES_ImageCreate + 1,
    ALIASES_ImageDeleteAllLibpod = ALIASES_ImageDelete + 1,
    ALIASES_ImageDeleteLibpod = ALIASES_ImageDeleteAllLibpod + 1,
    ALIASES_ImageExistsLibpod = ALIASES_ImageDeleteLibpod + 1,
    ALIASES_ImageExportLibpod = ALIASES_ImageExistsLibpod + 1,
    ALIASES_ImageGet = ALIASES_ImageExportLibpod + 1,
    ALIASES_ImageGetAll = ALIASES_ImageGet + 1,
    ALIASES_ImageGetLibpod = ALIASES_ImageGetAll + 1,
    ALIASES_ImageHistory = ALIASES_ImageGetLibpod + 1,
    ALIASES_ImageHistoryLibpod = ALIASES_ImageHistory + 1,
    ALIASES_ImageImportLibpod = ALIASES_ImageHistoryLibpod + 1,
    ALIASES_ImageInspect = ALIASES_ImageImportLibpod + 1,
    ALIASES_ImageInspectLibpod = ALIASES_ImageInspect + 1,
    ALIASES_ImageList = ALIASES_ImageInspectLibpod + 1,
    ALIASES_ImageListLibpod = ALIASES_ImageList + 1,
    ALIASES_ImageLoad = ALIASES_ImageListLibpod + 1,
    ALIASES_ImageLoadLibpod = ALIASES_ImageLoad + 1,
    ALIASES_ImagePrune = ALIASES_ImageLoadLibpod + 1,
    ALIASES_ImagePruneLibpod = ALIASES_ImagePrune + 1,
    ALIASES_ImagePullLibpod = ALIASES_ImagePruneLibpod + 1,
    ALIASES_ImagePush = ALIASES_ImagePullLibpod + 1,
    ALIASES_ImagePushLibpod = ALIASES_ImagePush + 1,
    ALIASES_ImageSearch = ALIASES_ImagePushLibpod + 1,
    ALIASES_ImageSearchLibpod = ALIASES_ImageSearch + 1,
    ALIASES_ImageTag = ALIASES_ImageSearchLibpod + 1,
    ALIASES_ImageTagLibpod = ALIASES_ImageTag + 1,
    ALIASES_ImageTreeLibpod = ALIASES_ImageTagLibpod + 1,
    ALIASES_ImageUntagLibpod = ALIASES_ImageTreeLibpod + 1,
    ALIASES_ManifestAddLibpod = ALIASES_ImageUntagLibpod + 1,
    ALIASES_ManifestCreateV3Libpod = ALIASES_ManifestAddLibpod + 1,
    ALIASES_ManifestDeleteV3Libpod = ALIASES_ManifestCreateV3Libpod + 2,
    ALIASES_ManifestExistsLibpod = ALIASES_ManifestDeleteV3Libpod + 2,
    ALIASES_ManifestInspectLibpod = ALIASES_ManifestExistsLibpod + 1,
    ALIASES_ManifestPushV3Libpod = ALIASES_ManifestInspectLibpod + 1,
    ALIASES_NetworkConnect = ALIASES_ManifestPushV3Libpod + 2,
    ALIASES_NetworkConnectLibpod = ALIASES_NetworkConnect + 1,
    ALIASES_NetworkCreate = ALIASES_NetworkConnectLibpod + 1,
    ALIASES_NetworkCreateLibpod = ALIASES_NetworkCreate + 1,
    ALIASES_NetworkDelete = ALIASES_NetworkCreateLibpod + 1,
    ALIASES_NetworkDeleteLibpod = ALIASES_NetworkDelete + 1,
    ALIASES_NetworkDisconnect = ALIASES_NetworkDeleteLibpod + 1,
    ALIASES_NetworkDisconnectLibpod = ALIASES_NetworkDisconnect + 1,
    ALIASES_NetworkExistsLibpod = ALIASES_NetworkDisconnectLibpod + 1,
    ALIASES_NetworkInspect = ALIASES_NetworkExistsLibpod + 1,
    ALIASES_NetworkInspectLibpod = ALIASES_NetworkInspect + 1,
    ALIASES_NetworkList = ALIASES_NetworkInspectLibpod + 1,
    ALIASES_NetworkListLibpod = ALIASES_NetworkList + 1,
    ALIASES_NetworkPrune = ALIASES_NetworkListLibpod + 1,
    ALIASES_NetworkPruneLibpod = ALIASES_NetworkPrune + 1,
    ALIASES_PlayKubeLibpod = ALIASES_NetworkPruneLibpod + 1,
    ALIASES_PodCreateLibpod = ALIASES_PlayKubeLibpod + 2,
    ALIASES_PodDeleteLibpod = ALIASES_PodCreateLibpod + 1,
    ALIASES_PodExistsLibpod = ALIASES_PodDeleteLibpod + 1,
    ALIASES_PodInspectLibpod = ALIASES_PodExistsLibpod + 1,
    ALIASES_PodKillLibpod = ALIASES_PodInspectLibpod + 1,
    ALIASES_PodListLibpod = ALIASES_PodKillLibpod + 1,
    ALIASES_PodPauseLibpod = ALIASES_PodListLibpod + 1,
    ALIASES_PodPruneLibpod = ALIASES_PodPauseLibpod + 1,
    ALIASES_PodRestartLibpod = ALIASES_PodPruneLibpod + 1,
    ALIASES_PodStartLibpod = ALIASES_PodRestartLibpod + 1,
    ALIASES_PodStatsAllLibpod = ALIASES_PodStartLibpod + 1,
    ALIASES_PodStopLibpod = ALIASES_PodStatsAllLibpod + 2,
    ALIASES_PodTopLibpod = ALIASES_PodStopLibpod + 1,
    ALIASES_PodUnpauseLibpod = ALIASES_PodTopLibpod + 1,
    ALIASES_PutContainerArchive = ALIASES_PodUnpauseLibpod + 1,
    ALIASES_PutContainerArchiveLibpod = ALIASES_PutContainerArchive + 1,
    ALIASES_SecretCreate = ALIASES_PutContainerArchiveLibpod + 1,
    ALIASES_SecretCreateLibpod = ALIASES_SecretCreate + 1,
    ALIASES_SecretDelete = ALIASES_SecretCreateLibpod + 1,
    ALIASES_SecretDeleteLibpod = ALIASES_SecretDelete + 1,
    ALIASES_SecretInspect = ALIASES_SecretDeleteLibpod + 1,
    ALIASES_SecretInspectLibpod = ALIASES_SecretInspect + 1,
    ALIASES_SecretList = ALIASES_SecretInspectLibpod + 1,
    ALIASES_SecretListLibpod = ALIASES_SecretList + 1,
    ALIASES_SystemAuth = ALIASES_SecretListLibpod + 1,
    ALIASES_SystemDataUsageLibpod = ALIASES_SystemAuth + 1,
    ALIASES_SystemEvents = ALIASES_SystemDataUsageLibpod + 1,
    ALIASES_SystemEventsLibpod = ALIASES_SystemEvents + 1,
    ALIASES_SystemInfo = ALIASES_SystemEventsLibpod + 1,
    ALIASES_SystemInfoLibpod = ALIASES_SystemInfo + 1,
    ALIASES_SystemPing = ALIASES_SystemInfoLibpod + 1,
    ALIASES_SystemPruneLibpod = ALIASES_SystemPing + 1,
    ALIASES_SystemVersion = ALIASES_SystemPruneLibpod + 1,
    ALIASES_SystemVersionLibpod = ALIASES_SystemVersion + 1,
    ALIASES_VolumeCreate = ALIASES_SystemVersionLibpod + 1,
    ALIASES_VolumeCreateLibpod = ALIASES_VolumeCreate + 1,
    ALIASES_VolumeDelete = ALIASES_VolumeCreateLibpod + 1,
    ALIASES_VolumeDeleteLibpod = ALIASES_VolumeDelete + 1,
    ALIASES_VolumeExistsLibpod = ALIASES_VolumeDeleteLibpod + 1,
    ALIASES_VolumeInspect = ALIASES_VolumeExistsLibpod + 1,
    ALIASES_VolumeInspectLibpod = ALIASES_VolumeInspect + 1,
    ALIASES_VolumeList = ALIASES_VolumeInspectLibpod + 1,
    ALIASES_VolumeListLibpod = ALIASES_VolumeList + 1,
    ALIASES_VolumePrune = ALIASES_VolumeListLibpod + 1,
    ALIASES_VolumePruneLibpod = ALIASES_VolumePrune + 1,
    FIELDS_ArtifactListReport_list = 0,
    FIELDS_FilesystemChange_list = FIELDS_ArtifactListReport_list + 1,
    FIELDS_LibpodContainersRmReport_list = FIELDS_FilesystemChange_list + 1,
    FIELDS_Container_list = FIELDS_LibpodContainersRmReport_list + 1,
    FIELDS_ListContainer_list = FIELDS_Container_list + 1,
    FIELDS_ContainersPruneReportLibpod_list = FIELDS_ListContainer_list + 1,
    FIELDS_string_map = FIELDS_ContainersPruneReportLibpod_list + 1,
    FIELDS_json_list = FIELDS_string_map + 1,
    FIELDS_ContainerTopOKBody_list = FIELDS_json_list + 1,
    FIELDS_ImageBuildResponse_list = FIELDS_ContainerTopOKBody_list + 1,
    FIELDS_ImageBuildLibpodResponse_list = FIELDS_ImageBuildResponse_list + 1,
    FIELDS_DeleteResponse_list = FIELDS_ImageBuildLibpodResponse_list + 1,
    FIELDS_HistoryResponse_list = FIELDS_DeleteResponse_list + 1,
    FIELDS_Summary_list = FIELDS_HistoryResponse_list + 1,
    FIELDS_LibpodImageSummary_list = FIELDS_Summary_list + 1,
    FIELDS_PruneReport_list = FIELDS_LibpodImageSummary_list + 1,
    FIELDS_LibpodImagesPullReport_list = FIELDS_PruneReport_list + 1,
    FIELDS_ImageSearchResponse_list = FIELDS_LibpodImagesPullReport_list + 1,
    FIELDS_ImageSearchLibpodResponse_list = FIELDS_ImageSearchResponse_list + 1,
    FIELDS_LocalBuildLibpodResponse_list = FIELDS_ImageSearchLibpodResponse_list + 1,
    FIELDS_IDResponse_list = FIELDS_LocalBuildLibpodResponse_list + 1,
    FIELDS_NetworkRmReport_list = FIELDS_IDResponse_list + 1,
    FIELDS_Inspect_list = FIELDS_NetworkRmReport_list + 1,
    FIELDS_NetworkListReport_list = FIELDS_Inspect_list + 1,
    FIELDS_Network_list = FIELDS_NetworkListReport_list + 1,
    FIELDS_NetworkPruneReport_list = FIELDS_Network_list + 1,
    FIELDS_ListPodsReport_list = FIELDS_NetworkPruneReport_list + 1,
    FIELDS_PodPruneReport_list = FIELDS_ListPodsReport_list + 1,
    FIELDS_PodStatsReport_list = FIELDS_PodPruneReport_list + 1,
    FIELDS_PodTopOKBody_list = FIELDS_PodStatsReport_list + 1,
    FIELDS_ListQuadlet_list = FIELDS_PodTopOKBody_list + 1,
    FIELDS_SecretInfoReportCompat_list = FIELDS_ListQuadlet_list + 1,
    FIELDS_SecretInfoReport_list = FIELDS_SecretInfoReportCompat_list + 1,
    FIELDS_VolumeConfigResponse_list = FIELDS_SecretInfoReport_list + 1,
    FIELDS_AccessMode = FIELDS_VolumeConfigResponse_list + 1,
    FIELDS_Address = FIELDS_AccessMode + 4,
    FIELDS_ArtifactAddReport = FIELDS_Address + 2,
    FIELDS_ArtifactInspectReport = FIELDS_ArtifactAddReport + 1,
    FIELDS_ArtifactListReport = FIELDS_ArtifactInspectReport + 3,
    FIELDS_ArtifactPullReport = FIELDS_ArtifactListReport + 2,
    FIELDS_ArtifactPushReport = FIELDS_ArtifactPullReport + 1,
    FIELDS_string_list = FIELDS_ArtifactPushReport + 1,
    FIELDS_ArtifactRemoveReport = FIELDS_string_list + 1,
    FIELDS_ArtifactVolume = FIELDS_ArtifactRemoveReport + 1,
    FIELDS_AttestationProperties = FIELDS_ArtifactVolume + 5,
    FIELDS_AuthConfig = FIELDS_AttestationProperties + 1,
    FIELDS_AuthReport = FIELDS_AuthConfig + 7,
    FIELDS_AuthenticateOKBody = FIELDS_AuthReport + 2,
    FIELDS_IDMap_list = FIELDS_AuthenticateOKBody + 2,
    FIELDS_AutoUserNsOptions = FIELDS_IDMap_list + 1,
    FIELDS_BindOptions = FIELDS_AutoUserNsOptions + 6,
    FIELDS_CPUUsage = FIELDS_BindOptions + 5,
    FIELDS_CapacityRange = FIELDS_CPUUsage + 3,
    FIELDS_Change = FIELDS_CapacityRange + 2,
    FIELDS_PublishStatus_list = FIELDS_Change + 2,
    FIELDS_ClusterVolume = FIELDS_PublishStatus_list + 1,
    FIELDS_DockerVolumeSecret_list = FIELDS_ClusterVolume + 7,
    FIELDS_ClusterVolumeSpec = FIELDS_DockerVolumeSecret_list + 1,
    FIELDS_ComponentVersion = FIELDS_ClusterVolumeSpec + 6,
    FIELDS_json_map = FIELDS_ComponentVersion + 3,
    FIELDS_Config = FIELDS_json_map + 1,
    FIELDS_ConfigReference = FIELDS_Config + 25,
    FIELDS_ConmonInfo = FIELDS_ConfigReference + 1,
    FIELDS_ConnectOptions = FIELDS_ConmonInfo + 3,
    FIELDS_MountPoint_list = FIELDS_ConnectOptions + 2,
    FIELDS_Port_list = FIELDS_MountPoint_list + 1,
    FIELDS_Container = FIELDS_Port_list + 1,
    FIELDS_ContainerBasicConfig = FIELDS_Container + 22,
    FIELDS_ContainerCgroupConfig = FIELDS_ContainerBasicConfig + 45,
    FIELDS_ContainerChangeResponseItem = FIELDS_ContainerCgroupConfig + 3,
    FIELDS_ContainerCreateCreatedBody = FIELDS_ContainerChangeResponseItem + 2,
    FIELDS_ContainerCreateResponse = FIELDS_ContainerCreateCreatedBody + 2,
    FIELDS_ContainerExecLibpodRequest = FIELDS_ContainerCreateResponse + 2,
    FIELDS_ContainerExecRequest = FIELDS_ContainerExecLibpodRequest + 10,
    FIELDS_ContainerHealthCheckConfig = FIELDS_ContainerExecRequest + 10,
    FIELDS_PerNetworkOptions_map = FIELDS_ContainerHealthCheckConfig + 6,
    FIELDS_string_list_map = FIELDS_PerNetworkOptions_map + 1,
    FIELDS_PortMapping_list = FIELDS_string_list_map + 1,
    FIELDS_ContainerNetworkConfig = FIELDS_PortMapping_list + 1,
    FIELDS_ContainerNetworkStats = FIELDS_ContainerNetworkConfig + 19,
    FIELDS_ContainerNode = FIELDS_ContainerNetworkStats + 8,
    FIELDS_POSIXRlimit_list = FIELDS_ContainerNode + 7,
    FIELDS_LinuxThrottleDevice_map = FIELDS_POSIXRlimit_list + 1,
    FIELDS_LinuxWeightDevice_map = FIELDS_LinuxThrottleDevice_map + 1,
    FIELDS_ContainerResourceConfig = FIELDS_LinuxWeightDevice_map + 1,
    FIELDS_ContainerSecurityConfig = FIELDS_ContainerResourceConfig + 12,
    FIELDS_ContainerSize = FIELDS_ContainerSecurityConfig + 19,
    FIELDS_ContainerNetworkStats_map = FIELDS_ContainerSize + 2,
    FIELDS_unsigned_list = FIELDS_ContainerNetworkStats_map + 1,
    FIELDS_ContainerStats = FIELDS_unsigned_list + 1,
    FIELDS_ArtifactVolume_list = FIELDS_ContainerStats + 19,
    FIELDS_LinuxDeviceCgroup_list = FIELDS_ArtifactVolume_list + 1,
    FIELDS_LinuxDevice_list = FIELDS_LinuxDeviceCgroup_list + 1,
    FIELDS_ImageVolume_list = FIELDS_LinuxDevice_list + 1,
    FIELDS_Mount_list = FIELDS_ImageVolume_list + 1,
    FIELDS_OverlayVolume_list = FIELDS_Mount_list + 1,
    FIELDS_Secret_list = FIELDS_OverlayVolume_list + 1,
    FIELDS_NamedVolume_list = FIELDS_Secret_list + 1,
    FIELDS_ContainerStorageConfig = FIELDS_NamedVolume_list + 1,
    FIELDS_ContainerStore = FIELDS_ContainerStorageConfig + 32,
    FIELDS_string_list_list = FIELDS_ContainerStore + 4,
    FIELDS_ContainerTopOKBody = FIELDS_string_list_list + 1,
    FIELDS_ContainerUpdateOKBody = FIELDS_ContainerTopOKBody + 2,
    FIELDS_ContainerWaitOKBody = FIELDS_ContainerUpdateOKBody + 1,
    FIELDS_ContainerWaitOKBodyError = FIELDS_ContainerWaitOKBody + 2,
    FIELDS_ContainerWaitResponse = FIELDS_ContainerWaitOKBodyError + 1,
    FIELDS_ContainerWaitResponseError = FIELDS_ContainerWaitResponse + 2,
    FIELDS_ContainersPruneReport = FIELDS_ContainerWaitResponseError + 1,
    FIELDS_ContainersPruneReportLibpod = FIELDS_ContainersPruneReport + 2,
    FIELDS_CreateContainerConfig = FIELDS_ContainersPruneReportLibpod + 6,
    FIELDS_CreateRequest = FIELDS_CreateContainerConfig + 31,
    FIELDS_CreateResponse = FIELDS_CreateRequest + 14,
    FIELDS_DNS = FIELDS_CreateResponse + 2,
    FIELDS_DNSNetworkInfo = FIELDS_DNS + 4,
    FIELDS_DeleteResponse = FIELDS_DNSNetworkInfo + 3,
    FIELDS_Descriptor = FIELDS_DeleteResponse + 2,
    FIELDS_DeviceMapping = FIELDS_Descriptor + 8,
    FIELDS_DeviceRequest = FIELDS_DeviceMapping + 3,
    FIELDS_DisconnectOptions = FIELDS_DeviceRequest + 5,
    FIELDS_DistributionInfo = FIELDS_DisconnectOptions + 2,
    FIELDS_DockerAddress = FIELDS_DistributionInfo + 4,
    FIELDS_DockerContainerTopOKBody = FIELDS_DockerAddress + 2,
    FIELDS_DockerDriverData = FIELDS_DockerContainerTopOKBody + 2,
    FIELDS_DockerIDResponse = FIELDS_DockerDriverData + 2,
    FIELDS_DockerLogConfig = FIELDS_DockerIDResponse + 1,
    FIELDS_DockerMount = FIELDS_DockerLogConfig + 2,
    FIELDS_DockerNetworkCreateOptions = FIELDS_DockerMount + 10,
    FIELDS_DockerOCIImageConfig = FIELDS_DockerNetworkCreateOptions + 13,
    FIELDS_DockerRootFS = FIELDS_DockerOCIImageConfig + 13,
    FIELDS_DockerSwarmVersion = FIELDS_DockerRootFS + 3,
    FIELDS_DockerThrottleDevice = FIELDS_DockerSwarmVersion + 1,
    FIELDS_DockerVolumeCreateOptions = FIELDS_DockerThrottleDevice + 2,
    FIELDS_Topology_list = FIELDS_DockerVolumeCreateOptions + 5,
    FIELDS_DockerVolumeInfo = FIELDS_Topology_list + 1,
    FIELDS_DockerVolumePruneReport = FIELDS_DockerVolumeInfo + 4,
    FIELDS_DockerVolumeSecret = FIELDS_DockerVolumePruneReport + 2,
    FIELDS_DockerWeightDevice = FIELDS_DockerVolumeSecret + 2,
    FIELDS_Driver = FIELDS_DockerWeightDevice + 2,
    FIELDS_DriverData = FIELDS_Driver + 2,
    FIELDS_EndpointIPAMConfig = FIELDS_DriverData + 2,
    FIELDS_EndpointResource = FIELDS_EndpointIPAMConfig + 3,
    FIELDS_EndpointSettings = FIELDS_EndpointResource + 5,
    FIELDS_ErrorModel = FIELDS_EndpointSettings + 15,
    FIELDS_ErrorResponse = FIELDS_ErrorModel + 3,
    FIELDS_ExecStartLibpodRequest = FIELDS_ErrorResponse + 1,
    FIELDS_ExecStartRequest = FIELDS_ExecStartLibpodRequest + 4,
    FIELDS_FilesystemChange = FIELDS_ExecStartRequest + 2,
    FIELDS_GoIPNet = FIELDS_FilesystemChange + 2,
    FIELDS_HealthcheckResult_list = FIELDS_GoIPNet + 2,
    FIELDS_Health = FIELDS_HealthcheckResult_list + 1,
    FIELDS_HealthCheckLog = FIELDS_Health + 3,
    FIELDS_HealthCheckLog_list = FIELDS_HealthCheckLog + 4,
    FIELDS_HealthCheckResults = FIELDS_HealthCheckLog_list + 1,
    FIELDS_HealthcheckConfig = FIELDS_HealthCheckResults + 3,
    FIELDS_HealthcheckResult = FIELDS_HealthcheckConfig + 6,
    FIELDS_History = FIELDS_HealthcheckResult + 4,
    FIELDS_HistoryResponse = FIELDS_History + 5,
    FIELDS_HistoryResponseItem = FIELDS_HistoryResponse + 6,
    FIELDS_DockerThrottleDevice_list = FIELDS_HistoryResponseItem + 6,
    FIELDS_DockerWeightDevice_list = FIELDS_DockerThrottleDevice_list + 1,
    FIELDS_DeviceRequest_list = FIELDS_DockerWeightDevice_list + 1,
    FIELDS_DeviceMapping_list = FIELDS_DeviceRequest_list + 1,
    FIELDS_DockerMount_list = FIELDS_DeviceMapping_list + 1,
    FIELDS_Ulimit_list = FIELDS_DockerMount_list + 1,
    FIELDS_HostConfig = FIELDS_Ulimit_list + 1,
    FIELDS_HostInfo = FIELDS_HostConfig + 71,
    FIELDS_IDMap = FIELDS_HostInfo + 35,
    FIELDS_IDMappingOptions = FIELDS_IDMap + 3,
    FIELDS_IDMappings = FIELDS_IDMappingOptions + 6,
    FIELDS_IDResponse = FIELDS_IDMappings + 2,
    FIELDS_IPAMConfig_list = FIELDS_IDResponse + 1,
    FIELDS_IPAM = FIELDS_IPAMConfig_list + 1,
    FIELDS_IPAMConfig = FIELDS_IPAM + 3,
    FIELDS_IPNet = FIELDS_IPAMConfig + 4,
    FIELDS_ImageBuildLibpodResponse = FIELDS_IPNet + 2,
    FIELDS_ImageBuildResponse = FIELDS_ImageBuildLibpodResponse + 1,
    FIELDS_ImageConfig = FIELDS_ImageBuildResponse + 1,
    FIELDS_History_list = FIELDS_ImageConfig + 10,
    FIELDS_ImageData = FIELDS_History_list + 1,
    FIELDS_ImageDeleteResponse = FIELDS_ImageData + 23,
    FIELDS_ImageImportReport = FIELDS_ImageDeleteResponse + 2,
    FIELDS_ManifestSummary_list = FIELDS_ImageImportReport + 1,
    FIELDS_ImageInspect = FIELDS_ManifestSummary_list + 1,
    FIELDS_ImageLoadReport = FIELDS_ImageInspect + 23,
    FIELDS_ImageOptions = FIELDS_ImageLoadReport + 1,
    FIELDS_ImageProperties = FIELDS_ImageOptions + 1,
    FIELDS_ImagePropertiesSize = FIELDS_ImageProperties + 3,
    FIELDS_ImageSearchLibpodResponse = FIELDS_ImagePropertiesSize + 1,
    FIELDS_ImageSearchResponse = FIELDS_ImageSearchLibpodResponse + 7,
    FIELDS_ImageStore = FIELDS_ImageSearchResponse + 7,
    FIELDS_ImageTreeReport = FIELDS_ImageStore + 1,
    FIELDS_ImageVolume = FIELDS_ImageTreeReport + 5,
    FIELDS_EndpointResource_map = FIELDS_ImageVolume + 4,
    FIELDS_PeerInfo_list = FIELDS_EndpointResource_map + 1,
    FIELDS_ServiceInfo_map = FIELDS_PeerInfo_list + 1,
    FIELDS_Inspect = FIELDS_ServiceInfo_map + 1,
    FIELDS_Address_list = FIELDS_Inspect + 18,
    FIELDS_InspectAdditionalNetwork = FIELDS_Address_list + 1,
    FIELDS_InspectBlkioThrottleDevice = FIELDS_InspectAdditionalNetwork + 18,
    FIELDS_InspectBlkioWeightDevice = FIELDS_InspectBlkioThrottleDevice + 2,
    FIELDS_InspectSecret_list = FIELDS_InspectBlkioWeightDevice + 2,
    FIELDS_InspectContainerConfig = FIELDS_InspectSecret_list + 1,
    FIELDS_InspectMount_list = FIELDS_InspectContainerConfig + 39,
    FIELDS_InspectContainerData = FIELDS_InspectMount_list + 1,
    FIELDS_InspectBlkioThrottleDevice_list = FIELDS_InspectContainerData + 43,
    FIELDS_InspectBlkioWeightDevice_list = FIELDS_InspectBlkioThrottleDevice_list + 1,
    FIELDS_InspectDevice_list = FIELDS_InspectBlkioWeightDevice_list + 1,
    FIELDS_InspectHostPort_list = FIELDS_InspectDevice_list + 1,
    FIELDS_InspectHostPort_list_map = FIELDS_InspectHostPort_list + 1,
    FIELDS_InspectUlimit_list = FIELDS_InspectHostPort_list_map + 1,
    FIELDS_InspectContainerHostConfig = FIELDS_InspectUlimit_list + 1,
    FIELDS_InspectContainerState = FIELDS_InspectContainerHostConfig + 71,
    FIELDS_InspectDevice = FIELDS_InspectContainerState + 24,
    FIELDS_InspectExecProcess = FIELDS_InspectDevice + 3,
    FIELDS_InspectExecSession = FIELDS_InspectExecProcess + 5,
    FIELDS_InspectHostPort = FIELDS_InspectExecSession + 11,
    FIELDS_InspectIDMappings = FIELDS_InspectHostPort + 2,
    FIELDS_InspectLogConfig = FIELDS_InspectIDMappings + 2,
    FIELDS_InspectMount = FIELDS_InspectLogConfig + 5,
    FIELDS_InspectAdditionalNetwork_map = FIELDS_InspectMount + 10,
    FIELDS_InspectNetworkSettings = FIELDS_InspectAdditionalNetwork_map + 1,
    FIELDS_InspectPodContainerInfo = FIELDS_InspectNetworkSettings + 21,
    FIELDS_InspectPodContainerInfo_list = FIELDS_InspectPodContainerInfo + 3,
    FIELDS_InspectPodData = FIELDS_InspectPodContainerInfo_list + 1,
    FIELDS_InspectPodInfraConfig = FIELDS_InspectPodData + 35,
    FIELDS_InspectResponse = FIELDS_InspectPodInfraConfig + 20,
    FIELDS_InspectRestartPolicy = FIELDS_InspectResponse + 27,
    FIELDS_InspectSecret = FIELDS_InspectRestartPolicy + 2,
    FIELDS_InspectUlimit = FIELDS_InspectSecret + 5,
    FIELDS_LeaseRange = FIELDS_InspectUlimit + 3,
    FIELDS_NetworkConfig_list = FIELDS_LeaseRange + 2,
    FIELDS_LibcniNetworkConfigList = FIELDS_NetworkConfig_list + 1,
    FIELDS_LibpodContainersRmReport = FIELDS_LibcniNetworkConfigList + 5,
    FIELDS_LibpodImageSummary = FIELDS_LibpodContainersRmReport + 2,
    FIELDS_LibpodImagesPullReport = FIELDS_LibpodImageSummary + 19,
    FIELDS_LibpodImagesRemoveReport = FIELDS_LibpodImagesPullReport + 4,
    FIELDS_LibpodInfo = FIELDS_LibpodImagesRemoveReport + 4,
    FIELDS_LinuxThrottleDevice_list = FIELDS_LibpodInfo + 5,
    FIELDS_LinuxWeightDevice_list = FIELDS_LinuxThrottleDevice_list + 1,
    FIELDS_LinuxBlockIO = FIELDS_LinuxWeightDevice_list + 1,
    FIELDS_LinuxBlockIODevice = FIELDS_LinuxBlockIO + 7,
    FIELDS_LinuxCPU = FIELDS_LinuxBlockIODevice + 2,
    FIELDS_LinuxDevice = FIELDS_LinuxCPU + 9,
    FIELDS_LinuxDeviceCgroup = FIELDS_LinuxDevice + 7,
    FIELDS_LinuxHugepageLimit = FIELDS_LinuxDeviceCgroup + 5,
    FIELDS_LinuxIDMapping = FIELDS_LinuxHugepageLimit + 2,
    FIELDS_LinuxIntelRdt = FIELDS_LinuxIDMapping + 3,
    FIELDS_LinuxInterfacePriority = FIELDS_LinuxIntelRdt + 5,
    FIELDS_LinuxMemory = FIELDS_LinuxInterfacePriority + 2,
    FIELDS_LinuxInterfacePriority_list = FIELDS_LinuxMemory + 9,
    FIELDS_LinuxNetwork = FIELDS_LinuxInterfacePriority_list + 1,
    FIELDS_LinuxPersonality = FIELDS_LinuxNetwork + 2,
    FIELDS_LinuxPids = FIELDS_LinuxPersonality + 2,
    FIELDS_LinuxRdma = FIELDS_LinuxPids + 1,
    FIELDS_LinuxHugepageLimit_list = FIELDS_LinuxRdma + 2,
    FIELDS_LinuxRdma_map = FIELDS_LinuxHugepageLimit_list + 1,
    FIELDS_LinuxResources = FIELDS_LinuxRdma_map + 1,
    FIELDS_LinuxThrottleDevice = FIELDS_LinuxResources + 9,
    FIELDS_LinuxWeightDevice = FIELDS_LinuxThrottleDevice + 3,
    FIELDS_List = FIELDS_LinuxWeightDevice + 4,
    FIELDS_ListContainer = FIELDS_List + 3,
    FIELDS_ListContainerNamespaces = FIELDS_ListContainer + 27,
    FIELDS_ListPodContainer = FIELDS_ListContainerNamespaces + 7,
    FIELDS_ListPodContainer_list = FIELDS_ListPodContainer + 4,
    FIELDS_ListPodsReport = FIELDS_ListPodContainer_list + 1,
    FIELDS_ListQuadlet = FIELDS_ListPodsReport + 10,
    FIELDS_ListRegistriesReport = FIELDS_ListQuadlet + 5,
    FIELDS_Volume_list = FIELDS_ListRegistriesReport + 1,
    FIELDS_ListResponse = FIELDS_Volume_list + 1,
    FIELDS_LocalBuildLibpodResponse = FIELDS_ListResponse + 2,
    FIELDS_LogConfigLibpod = FIELDS_LocalBuildLibpodResponse + 1,
    FIELDS_ManifestAddArtifactOptions = FIELDS_LogConfigLibpod + 4,
    FIELDS_ManifestAddOptions = FIELDS_ManifestAddArtifactOptions + 19,
    FIELDS_ManifestAnnotateOptions = FIELDS_ManifestAddOptions + 14,
    FIELDS_ManifestModifyOptions = FIELDS_ManifestAnnotateOptions + 11,
    FIELDS_ManifestModifyReport = FIELDS_ManifestModifyOptions + 22,
    FIELDS_ManifestPushReport = FIELDS_ManifestModifyReport + 4,
    FIELDS_ManifestRemoveReport = FIELDS_ManifestPushReport + 3,
    FIELDS_ManifestSummary = FIELDS_ManifestRemoveReport + 4,
    FIELDS_ManifestSummarySize = FIELDS_ManifestSummary + 7,
    FIELDS_Meta = FIELDS_ManifestSummarySize + 2,
    FIELDS_Metadata = FIELDS_Meta + 3,
    FIELDS_LinuxIDMapping_list = FIELDS_Metadata + 1,
    FIELDS_Mount = FIELDS_LinuxIDMapping_list + 1,
    FIELDS_MountPoint = FIELDS_Mount + 6,
    FIELDS_NamedVolume = FIELDS_MountPoint + 8,
    FIELDS_Namespace = FIELDS_NamedVolume + 5,
    FIELDS_NetAddress = FIELDS_Namespace + 3,
    FIELDS_boolean_map = FIELDS_NetAddress + 2,
    FIELDS_NetConf = FIELDS_boolean_map + 1,
    FIELDS_NetAddress_list = FIELDS_NetConf + 7,
    FIELDS_NetInterface = FIELDS_NetAddress_list + 1,
    FIELDS_NetOptions = FIELDS_NetInterface + 2,
    FIELDS_Route_list = FIELDS_NetOptions + 16,
    FIELDS_Subnet_list = FIELDS_Route_list + 1,
    FIELDS_Network = FIELDS_Subnet_list + 1,
    FIELDS_NetworkConfig = FIELDS_Network + 14,
    FIELDS_NetworkConnectOptions = FIELDS_NetworkConfig + 2,
    FIELDS_NetworkConnectRequest = FIELDS_NetworkConnectOptions + 8,
    FIELDS_NetInterface_map = FIELDS_NetworkConnectRequest + 1,
    FIELDS_NetworkContainerInfo = FIELDS_NetInterface_map + 1,
    FIELDS_NetworkCreateReport = FIELDS_NetworkContainerInfo + 2,
    FIELDS_NetworkCreateResponse = FIELDS_NetworkCreateReport + 1,
    FIELDS_NetworkDisconnectRequest = FIELDS_NetworkCreateResponse + 14,
    FIELDS_NetworkInfo = FIELDS_NetworkDisconnectRequest + 1,
    FIELDS_NetworkContainerInfo_map = FIELDS_NetworkInfo + 6,
    FIELDS_NetworkInspectReport = FIELDS_NetworkContainerInfo_map + 1,
    FIELDS_NetworkListReport = FIELDS_NetworkInspectReport + 15,
    FIELDS_NetworkPruneReport = FIELDS_NetworkListReport + 6,
    FIELDS_NetworkPruneResponse = FIELDS_NetworkPruneReport + 2,
    FIELDS_NetworkRmReport = FIELDS_NetworkPruneResponse + 1,
    FIELDS_EndpointSettings_map = FIELDS_NetworkRmReport + 2,
    FIELDS_DockerAddress_list = FIELDS_EndpointSettings_map + 1,
    FIELDS_NetworkSettings = FIELDS_DockerAddress_list + 1,
    FIELDS_NetworkSettingsSummary = FIELDS_NetworkSettings + 18,
    FIELDS_NetworkUpdateOptions = FIELDS_NetworkSettingsSummary + 1,
    FIELDS_NetworkingConfig = FIELDS_NetworkUpdateOptions + 2,
    FIELDS_Descriptor_list = FIELDS_NetworkingConfig + 1,
    FIELDS_OCI1 = FIELDS_Descriptor_list + 1,
    FIELDS_OCIRuntimeInfo = FIELDS_OCI1 + 7,
    FIELDS_OverlayVolume = FIELDS_OCIRuntimeInfo + 4,
    FIELDS_POSIXRlimit = FIELDS_OverlayVolume + 3,
    FIELDS_PastaInfo = FIELDS_POSIXRlimit + 3,
    FIELDS_PeerInfo = FIELDS_PastaInfo + 3,
    FIELDS_PerNetworkOptions = FIELDS_PeerInfo + 2,
    FIELDS_Platform = FIELDS_PerNetworkOptions + 5,
    FIELDS_PlayKubePod = FIELDS_Platform + 5,
    FIELDS_PlayKubePod_list = FIELDS_PlayKubePod + 5,
    FIELDS_PodRmReport_list = FIELDS_PlayKubePod_list + 1,
    FIELDS_SecretRmReport_list = FIELDS_PodRmReport_list + 1,
    FIELDS_PlaySecret_list = FIELDS_SecretRmReport_list + 1,
    FIELDS_PodStopReport_list = FIELDS_PlaySecret_list + 1,
    FIELDS_VolumeRmReport_list = FIELDS_PodStopReport_list + 1,
    FIELDS_PlayKubeVolume_list = FIELDS_VolumeRmReport_list + 1,
    FIELDS_PlayKubeReport = FIELDS_PlayKubeVolume_list + 1,
    FIELDS_PlayKubeVolume = FIELDS_PlayKubeReport + 9,
    FIELDS_PlaySecret = FIELDS_PlayKubeVolume + 1,
    FIELDS_Plugin = FIELDS_PlaySecret + 1,
    FIELDS_PluginEnv_list = FIELDS_Plugin + 6,
    FIELDS_PluginMount_list = FIELDS_PluginEnv_list + 1,
    FIELDS_PluginConfig = FIELDS_PluginMount_list + 1,
    FIELDS_PluginConfigArgs = FIELDS_PluginConfig + 16,
    FIELDS_PluginInterfaceType_list = FIELDS_PluginConfigArgs + 4,
    FIELDS_PluginConfigInterface = FIELDS_PluginInterfaceType_list + 1,
    FIELDS_PluginDevice_list = FIELDS_PluginConfigInterface + 3,
    FIELDS_PluginConfigLinux = FIELDS_PluginDevice_list + 1,
    FIELDS_PluginConfigNetwork = FIELDS_PluginConfigLinux + 3,
    FIELDS_PluginConfigRootfs = FIELDS_PluginConfigNetwork + 1,
    FIELDS_PluginConfigUser = FIELDS_PluginConfigRootfs + 2,
    FIELDS_PluginDevice = FIELDS_PluginConfigUser + 2,
    FIELDS_PluginEnv = FIELDS_PluginDevice + 4,
    FIELDS_PluginInterfaceType = FIELDS_PluginEnv + 4,
    FIELDS_PluginMount = FIELDS_PluginInterfaceType + 3,
    FIELDS_PluginSettings = FIELDS_PluginMount + 7,
    FIELDS_Plugins = FIELDS_PluginSettings + 4,
    FIELDS_PodBasicConfig = FIELDS_Plugins + 4,
    FIELDS_PodCgroupConfig = FIELDS_PodBasicConfig + 21,
    FIELDS_PodCreateConfig = FIELDS_PodCgroupConfig + 1,
    FIELDS_PodCreateOptions = FIELDS_PodCreateConfig + 10,
    FIELDS_PodKillReport = FIELDS_PodCreateOptions + 42,
    FIELDS_PodNetworkConfig = FIELDS_PodKillReport + 2,
    FIELDS_PodPauseReport = FIELDS_PodNetworkConfig + 15,
    FIELDS_PodPruneReport = FIELDS_PodPauseReport + 2,
    FIELDS_PodResourceConfig = FIELDS_PodPruneReport + 2,
    FIELDS_PodRestartReport = FIELDS_PodResourceConfig + 4,
    FIELDS_PodRmReport = FIELDS_PodRestartReport + 2,
    FIELDS_PodSecurityConfig = FIELDS_PodRmReport + 3,
    FIELDS_PodSpecGenerator = FIELDS_PodSecurityConfig + 2,
    FIELDS_PodStartReport = FIELDS_PodSpecGenerator + 51,
    FIELDS_PodStatsReport = FIELDS_PodStartReport + 3,
    FIELDS_PodStopReport = FIELDS_PodStatsReport + 10,
    FIELDS_PodStorageConfig = FIELDS_PodStopReport + 3,
    FIELDS_PodTopOKBody = FIELDS_PodStorageConfig + 7,
    FIELDS_PodUnpauseReport = FIELDS_PodTopOKBody + 2,
    FIELDS_Port = FIELDS_PodUnpauseReport + 2,
    FIELDS_PortBinding = FIELDS_Port + 4,
    FIELDS_PortBinding_list = FIELDS_PortBinding + 2,
    FIELDS_PortMap = FIELDS_PortBinding_list + 1,
    FIELDS_PortMapping = FIELDS_PortMap + 1,
    FIELDS_PortSet = FIELDS_PortMapping + 5,
    FIELDS_PruneReport = FIELDS_PortSet + 1,
    FIELDS_PublishStatus = FIELDS_PruneReport + 3,
    FIELDS_QuadletInstallLibpodResponse = FIELDS_PublishStatus + 3,
    FIELDS_QuadletRemoveReport = FIELDS_QuadletInstallLibpodResponse + 2,
    FIELDS_RemoteSocket = FIELDS_QuadletRemoveReport + 2,
    FIELDS_Resources = FIELDS_RemoteSocket + 2,
    FIELDS_RestartPolicy = FIELDS_Resources + 31,
    FIELDS_RootFS = FIELDS_RestartPolicy + 2,
    FIELDS_Route = FIELDS_RootFS + 2,
    FIELDS_Schema2HealthConfig = FIELDS_Route + 3,
    FIELDS_Schema2ManifestDescriptor_list = FIELDS_Schema2HealthConfig + 6,
    FIELDS_Schema2ListPublic = FIELDS_Schema2ManifestDescriptor_list + 1,
    FIELDS_Schema2ManifestDescriptor = FIELDS_Schema2ListPublic + 3,
    FIELDS_Schema2PlatformSpec = FIELDS_Schema2ManifestDescriptor + 5,
    FIELDS_ScpReport = FIELDS_Schema2PlatformSpec + 6,
    FIELDS_Secret = FIELDS_ScpReport + 1,
    FIELDS_SecretCreate = FIELDS_Secret + 5,
    FIELDS_SecretCreateReport = FIELDS_SecretCreate + 4,
    FIELDS_SecretDriverSpec = FIELDS_SecretCreateReport + 1,
    FIELDS_SecretInfoReport = FIELDS_SecretDriverSpec + 2,
    FIELDS_SecretInfoReportCompat = FIELDS_SecretInfoReport + 5,
    FIELDS_SecretRmReport = FIELDS_SecretInfoReportCompat + 6,
    FIELDS_SecretSpec = FIELDS_SecretRmReport + 2,
    FIELDS_SecretVersion = FIELDS_SecretSpec + 3,
    FIELDS_SecurityInfo = FIELDS_SecretVersion + 1,
    FIELDS_ServiceCreateResponse = FIELDS_SecurityInfo + 6,
    FIELDS_Task_list = FIELDS_ServiceCreateResponse + 2,
    FIELDS_ServiceInfo = FIELDS_Task_list + 1,
    FIELDS_ServiceUpdateResponse = FIELDS_ServiceInfo + 4,
    FIELDS_SlirpInfo = FIELDS_ServiceUpdateResponse + 1,
    FIELDS_SpecGenerator = FIELDS_SlirpInfo + 3,
    FIELDS_StartupHealthCheck = FIELDS_SpecGenerator + 132,
    FIELDS_State = FIELDS_StartupHealthCheck + 7,
    FIELDS_StoreInfo = FIELDS_State + 12,
    FIELDS_StrSlice = FIELDS_StoreInfo + 13,
    FIELDS_Subnet = FIELDS_StrSlice + 1,
    FIELDS_Summary = FIELDS_Subnet + 3,
    FIELDS_SystemCheckReport = FIELDS_Summary + 12,
    FIELDS_ComponentVersion_list = FIELDS_SystemCheckReport + 9,
    FIELDS_SystemComponentVersion = FIELDS_ComponentVersion_list + 1,
    FIELDS_SystemComponentVersionPlatform = FIELDS_SystemComponentVersion + 14,
    FIELDS_SystemDfContainerReport = FIELDS_SystemComponentVersionPlatform + 1,
    FIELDS_SystemDfImageReport = FIELDS_SystemDfContainerReport + 9,
    FIELDS_SystemDfContainerReport_list = FIELDS_SystemDfImageReport + 8,
    FIELDS_SystemDfImageReport_list = FIELDS_SystemDfContainerReport_list + 1,
    FIELDS_SystemDfVolumeReport_list = FIELDS_SystemDfImageReport_list + 1,
    FIELDS_SystemDfReport = FIELDS_SystemDfVolumeReport_list + 1,
    FIELDS_SystemDfVolumeReport = FIELDS_SystemDfReport + 4,
    FIELDS_SystemPruneReport = FIELDS_SystemDfVolumeReport + 4,
    FIELDS_Task = FIELDS_SystemPruneReport + 6,
    FIELDS_ThrottleDevice = FIELDS_Task + 4,
    FIELDS_TmpfsOptions = FIELDS_ThrottleDevice + 2,
    FIELDS_TopResponse = FIELDS_TmpfsOptions + 3,
    FIELDS_Topology = FIELDS_TopResponse + 2,
    FIELDS_TopologyRequirement = FIELDS_Topology + 1,
    FIELDS_TypeMount = FIELDS_TopologyRequirement + 2,
    FIELDS_Ulimit = FIELDS_TypeMount + 2,
    FIELDS_UpdateConfig = FIELDS_Ulimit + 3,
    FIELDS_WeightDevice_list = FIELDS_UpdateConfig + 32,
    FIELDS_ThrottleDevice_list = FIELDS_WeightDevice_list + 1,
    FIELDS_UpdateContainerDevicesLimits = FIELDS_ThrottleDevice_list + 1,
    FIELDS_UpdateEntities = FIELDS_UpdateContainerDevicesLimits + 5,
    FIELDS_UpdateHealthCheckConfig = FIELDS_UpdateEntities + 33,
    FIELDS_UpdateResponse = FIELDS_UpdateHealthCheckConfig + 15,
    FIELDS_UsageData = FIELDS_UpdateResponse + 1,
    FIELDS_Version = FIELDS_UsageData + 2,
    FIELDS_Volume = FIELDS_Version + 9,
    FIELDS_VolumeConfigResponse = FIELDS_Volume + 10,
    FIELDS_VolumeCreateOptions = FIELDS_VolumeConfigResponse + 17,
    FIELDS_VolumeInfo = FIELDS_VolumeCreateOptions + 8,
    FIELDS_VolumeListBody = FIELDS_VolumeInfo + 7,
    FIELDS_VolumeOptions = FIELDS_VolumeListBody + 1,
    FIELDS_VolumeRmReport = FIELDS_VolumeOptions + 4,
    FIELDS_WaitExitError = FIELDS_VolumeRmReport + 2,
    FIELDS_WaitResponse = FIELDS_WaitExitError + 1,
    FIELDS_WeightDevice = FIELDS_WaitResponse + 2,
    FIELDS_containerUpdateRequest = FIELDS_WeightDevice + 2,
    FIELDS_networkCreateLibpod = FIELDS_containerUpdateRequest + 32,
    FIELDS_volumeCreate = FIELDS_networkCreateLibpod + 24,
    FACTS_ContainerCreateResponse_id = 0,
    FACTS_ContainerCreateResponse_warnings = FACTS_ContainerCreateResponse_id + 1,
    FACTS_ContainerTopOKBody_processes = FACTS_ContainerCreateResponse_warnings + 1,
    FACTS_ContainerTopOKBody_titles = FACTS_ContainerTopOKBody_processes + 1,
    FACTS_IDResponse_id = FACTS_ContainerTopOKBody_titles + 1,
    FACTS_InspectPodInfraConfig_static_ip = FACTS_IDResponse_id + 1,
    FACTS_ListResponse_volumes = FACTS_InspectPodInfraConfig_static_ip + 1,
    FACTS_ListResponse_warnings = FACTS_ListResponse_volumes + 1,
    FACTS_NetworkConnectOptions_static_mac = FACTS_ListResponse_warnings + 1,
    FACTS_PerNetworkOptions_static_mac = FACTS_NetworkConnectOptions_static_mac + 1,
    FACTS_PodTopOKBody_processes = FACTS_PerNetworkOptions_static_mac + 1,
    FACTS_PodTopOKBody_titles = FACTS_PodTopOKBody_processes + 1,
    FACTS_Summary_virtual_size = FACTS_PodTopOKBody_titles + 1,
};

/* Every text, ended by NUL; the first one is "none". */
struct texts {
    char none[1];
    char t_0[2];
    char t_10[3];
    char t_1s[3];
    char t_24h0m0s[8];
    char t_25[3];
    char t_250ms[6];
    char t_2s[3];
    char t_3[2];
    char t_3_0_2[6];
    char t_3_1_0[6];
    char t_3_1_2[6];
    char t_3_2_1[6];
    char t_3_2_3[6];
    char t_3_3_1[6];
    char t_3_4_2[6];
    char t_3_4_4[6];
    char t_3_4_7[6];
    char t_4_0_3[6];
    char t_4_1_0[6];
    char t_4_1_1[6];
    char t_4_2_1[6];
    char t_4_3_1[6];
    char t_4_4_4[6];
    char t_4_5_1[6];
    char t_4_6_2[6];
    char t_4_7_2[6];
    char t_4_9_5[6];
    char t_5[2];
    char t_5_0_3[6];
    char t_5_1_1[6];
    char t_5_2_5[6];
    char t_5_3_2[6];
    char t_5_4_2[6];
    char t_5_5_2[6];
    char t_5_6_2[6];
    char t_5_7_1[6];
    char t_5_8_2[6];
    char t_5_8_3[6];
    char t_67108864[9];
    char t_APIVersion[11];
    char t_AccessMode[11];
    char t_AccessibilityRequirements[26];
    char t_AccessibleTopology[19];
    char t_AddManifest[12];
    char t_AdditionalGIDMappings[22];
    char t_AdditionalMACAddresses[23];
    char t_AdditionalUIDMappings[22];
    char t_Addr[5];
    char t_Address[8];
    char t_AdjustCPUShares[16];
    char t_Aliases[8];
    char t_AllowAllDevices[16];
    char t_Annotations[12];
    char t_Anonymous[10];
    char t_ApiVersion[11];
    char t_App[4];
    char t_AppArmorProfile[16];
    char t_Arch[5];
    char t_Architecture[13];
    char t_Args[5];
    char t_ArgsEscaped[12];
    char t_ArtifactAddLibpod[18];
    char t_ArtifactAddLibpod_path[22];
    char t_ArtifactAddLibpod_summary[76];
    char t_ArtifactAddReport[18];
    char t_ArtifactDeleteAllLibpod[24];
    char t_ArtifactDeleteAllLibpod_path[25];
    char t_ArtifactDeleteAllLibpod_summary[39];
    char t_ArtifactDeleteLibpod[21];
    char t_ArtifactDeleteLibpod_path[25];
    char t_ArtifactDeleteLibpod_summary[25];
    char t_ArtifactDigest[15];
    char t_ArtifactDigests[16];
    char t_ArtifactExtractLibpod[22];
    char t_ArtifactExtractLibpod_path[33];
    char t_ArtifactExtractLibpod_summary[74];
    char t_ArtifactInspectLibpod[22];
    char t_ArtifactInspectLibpod_path[30];
    char t_ArtifactInspectLibpod_summary[55];
    char t_ArtifactInspectReport[22];
    char t_ArtifactListLibpod[19];
    char t_ArtifactListLibpod_path[23];
    char t_ArtifactListLibpod_summary[37];
    char t_ArtifactListReport[19];
    char t_ArtifactLocalLibpod[20];
    char t_ArtifactLocalLibpod_path[28];
    char t_ArtifactLocalLibpod_summary[59];
    char t_ArtifactPullLibpod[19];
    char t_ArtifactPullLibpod_path[23];
    char t_ArtifactPullLibpod_summary[45];
    char t_ArtifactPullReport[19];
    char t_ArtifactPushLibpod[19];
    char t_ArtifactPushLibpod_path[30];
    char t_ArtifactPushLibpod_summary[41];
    char t_ArtifactPushReport[19];
    char t_ArtifactRemoveReport[21];
    char t_ArtifactVolume[15];
    char t_AttachStderr[13];
    char t_AttachStdin[12];
    char t_AttachStdout[13];
    char t_Attachable[11];
    char t_AttestationData[16];
    char t_AttestationProperties[22];
    char t_AuthConfig[11];
    char t_AuthReport[11];
    char t_AuthenticateOKBody[19];
    char t_Author[7];
    char t_Authorization[14];
    char t_AutoRemove[11];
    char t_AutoRemoveImage[16];
    char t_AutoUserNs[11];
    char t_AutoUserNsOptions[18];
    char t_AutoUserNsOpts[15];
    char t_Automated[10];
    char t_AuxiliaryAddresses[19];
    char t_Availability[13];
    char t_Available[10];
    char t_AvgCPU[7];
    char t_BaseLayer[10];
    char t_BindOptions[12];
    char t_Binds[6];
    char t_BlkIOWeightDevice[18];
    char t_BlkioDeviceReadBps[19];
    char t_BlkioDeviceReadIOps[20];
    char t_BlkioDeviceWriteBps[20];
    char t_BlkioDeviceWriteIOps[21];
    char t_BlkioWeight[12];
    char t_BlkioWeightDevice[18];
    char t_BlockIO[8];
    char t_BlockInput[11];
    char t_BlockOutput[12];
    char t_BlockVolume[12];
    char t_Body[5];
    char t_BoundingCaps[13];
    char t_Bridge[7];
    char t_BuildOrigin[12];
    char t_BuildTime[10];
    char t_Built[6];
    char t_BuiltTime[10];
    char t_Bytes[6];
    char t_CGroupParent[13];
    char t_CID[4];
    char t_CIDFile[8];
    char t_CNIVersion[11];
    char t_CPU[4];
    char t_CPUNano[8];
    char t_CPUSystemNano[14];
    char t_CPUUsage[9];
    char t_CanRemove[10];
    char t_CapAdd[7];
    char t_CapDrop[8];
    char t_Capabilities[13];
    char t_Capability[11];
    char t_CapacityBytes[14];
    char t_CapacityRange[14];
    char t_Cgroup[7];
    char t_CgroupConf[11];
    char t_CgroupManager[14];
    char t_CgroupMode[11];
    char t_CgroupParent[13];
    char t_CgroupPath[11];
    char t_CgroupPermissions[18];
    char t_CgroupnsMode[13];
    char t_Cgroups[8];
    char t_Change[7];
    char t_CheckDuplicate[15];
    char t_CheckpointLog[14];
    char t_CheckpointPath[15];
    char t_Checkpointed[13];
    char t_CheckpointedAt[15];
    char t_ChrootDirs[11];
    char t_Client[7];
    char t_Clone[6];
    char t_ClusterOptions[15];
    char t_ClusterVolume[14];
    char t_ClusterVolumeSpec[18];
    char t_Cmd[4];
    char t_Command[8];
    char t_Comment[8];
    char t_CompatSystemVersion[20];
    char t_ComponentVersion[17];
    char t_Components[11];
    char t_Config[7];
    char t_ConfigDigest[13];
    char t_ConfigFrom[11];
    char t_ConfigOnly[11];
    char t_ConfigReference[16];
    char t_Config_Tty[11];
    char t_ConmonInfo[11];
    char t_ConmonPid[10];
    char t_ConmonPidFile[14];
    char t_ConnectOptions[15];
    char t_Consistency[12];
    char t_ConsoleSize[12];
    char t_Container[10];
    char t_ContainerArchive[17];
    char t_ContainerArchiveLibpod[23];
    char t_ContainerArchiveLibpod_path[34];
    char t_ContainerArchiveLibpod_summary[90];
    char t_ContainerArchive_path[27];
    char t_ContainerArchive_summary[60];
    char t_ContainerAttach[16];
    char t_ContainerAttachLibpod[22];
    char t_ContainerAttachLibpod_path[33];
    char t_ContainerAttachLibpod_summary[55];
    char t_ContainerAttach_path[26];
    char t_ContainerAttach_summary[55];
    char t_ContainerBasicConfig[21];
    char t_ContainerCgroupConfig[22];
    char t_ContainerChangeResponseItem[28];
    char t_ContainerChanges[17];
    char t_ContainerChangesLibpod[23];
    char t_ContainerChangesLibpod_path[34];
    char t_ContainerChangesLibpod_summary[91];
    char t_ContainerCheckpointLibpod[26];
    char t_ContainerCheckpointLibpod_path[37];
    char t_ContainerCheckpointLibpod_summary[87];
    char t_ContainerConfig[16];
    char t_ContainerCreate[16];
    char t_ContainerCreateCreatedBody[27];
    char t_ContainerCreateLibpod[22];
    char t_ContainerCreateLibpod_path[26];
    char t_ContainerCreateLibpod_summary[80];
    char t_ContainerCreateResponse[24];
    char t_ContainerCreate_path[19];
    char t_ContainerCreate_summary[78];
    char t_ContainerDelete[16];
    char t_ContainerDeleteLibpod[22];
    char t_ContainerDeleteLibpod_path[26];
    char t_ContainerDeleteLibpod_summary[79];
    char t_ContainerDelete_path[19];
    char t_ContainerDelete_summary[21];
    char t_ContainerErrors[16];
    char t_ContainerExec[14];
    char t_ContainerExecLibpod[20];
    char t_ContainerExecLibpodRequest[27];
    char t_ContainerExecLibpod_path[31];
    char t_ContainerExecLibpod_summary[81];
    char t_ContainerExecRequest[21];
    char t_ContainerExec_path[24];
    char t_ContainerExec_summary[75];
    char t_ContainerExistsLibpod[22];
    char t_ContainerExistsLibpod_path[33];
    char t_ContainerExistsLibpod_summary[60];
    char t_ContainerExport[16];
    char t_ContainerExportLibpod[22];
    char t_ContainerExportLibpod_path[33];
    char t_ContainerExportLibpod_summary[60];
    char t_ContainerExport_path[26];
    char t_ContainerExport_summary[60];
    char t_ContainerHealthCheckConfig[27];
    char t_ContainerHealthcheckLibpod[27];
    char t_ContainerHealthcheckLibpod_path[38];
    char t_ContainerHealthcheckLibpod_summary[60];
    char t_ContainerID[12];
    char t_ContainerIDFile[16];
    char t_ContainerInitLibpod[20];
    char t_ContainerInitLibpod_path[31];
    char t_ContainerInitLibpod_summary[93];
    char t_ContainerInspect[17];
    char t_ContainerInspectLibpod[23];
    char t_ContainerInspectLibpod_path[31];
    char t_ContainerInspectLibpod_summary[38];
    char t_ContainerInspect_path[24];
    char t_ContainerInspect_summary[56];
    char t_ContainerKill[14];
    char t_ContainerKillLibpod[20];
    char t_ContainerKillLibpod_path[31];
    char t_ContainerKillLibpod_summary[62];
    char t_ContainerKill_path[24];
    char t_ContainerKill_summary[62];
    char t_ContainerList[14];
    char t_ContainerListLibpod[20];
    char t_ContainerListLibpod_path[24];
    char t_ContainerListLibpod_summary[86];
    char t_ContainerList_path[17];
    char t_ContainerList_summary[61];
    char t_ContainerLogs[14];
    char t_ContainerLogsLibpod[20];
    char t_ContainerLogsLibpod_path[31];
    char t_ContainerLogsLibpod_summary[77];
    char t_ContainerLogs_path[24];
    char t_ContainerLogs_summary[77];
    char t_ContainerMountLibpod[21];
    char t_ContainerMountLibpod_path[32];
    char t_ContainerMountLibpod_summary[72];
    char t_ContainerNetworkConfig[23];
    char t_ContainerNetworkStats[22];
    char t_ContainerNode[14];
    char t_ContainerPause[15];
    char t_ContainerPauseLibpod[21];
    char t_ContainerPauseLibpod_path[32];
    char t_ContainerPauseLibpod_summary[38];
    char t_ContainerPause_path[25];
    char t_ContainerPause_summary[38];
    char t_ContainerPrune[15];
    char t_ContainerPruneLibpod[21];
    char t_ContainerPruneLibpod_path[25];
    char t_ContainerPruneLibpod_summary[68];
    char t_ContainerPruneReports[22];
    char t_ContainerPrune_path[18];
    char t_ContainerPrune_summary[56];
    char t_ContainerRename[16];
    char t_ContainerRenameLibpod[22];
    char t_ContainerRenameLibpod_path[31];
    char t_ContainerRenameLibpod_summary[32];
    char t_ContainerRename_path[24];
    char t_ContainerRename_summary[32];
    char t_ContainerResize[16];
    char t_ContainerResizeLibpod[22];
    char t_ContainerResizeLibpod_path[33];
    char t_ContainerResizeLibpod_summary[41];
    char t_ContainerResize_path[26];
    char t_ContainerResize_summary[41];
    char t_ContainerResourceConfig[24];
    char t_ContainerRestart[17];
    char t_ContainerRestartLibpod[23];
    char t_ContainerRestartLibpod_path[34];
    char t_ContainerRestartLibpod_summary[39];
    char t_ContainerRestart_path[27];
    char t_ContainerRestart_summary[39];
    char t_ContainerRestoreLibpod[23];
    char t_ContainerRestoreLibpod_path[32];
    char t_ContainerRestoreLibpod_summary[80];
    char t_ContainerSecurityConfig[24];
    char t_ContainerShowMountedLibpod[27];
    char t_ContainerShowMountedLibpod_path[31];
    char t_ContainerShowMountedLibpod_summary[77];
    char t_ContainerSize[14];
    char t_ContainerStart[15];
    char t_ContainerStartLibpod[21];
    char t_ContainerStartLibpod_path[32];
    char t_ContainerStartLibpod_summary[20];
    char t_ContainerStart_path[25];
    char t_ContainerStart_summary[20];
    char t_ContainerStats[15];
    char t_ContainerStatsLibpod[21];
    char t_ContainerStatsLibpod_path[32];
    char t_ContainerStatsLibpod_summary[70];
    char t_ContainerStats_path[25];
    char t_ContainerStats_summary[80];
    char t_ContainerStop[14];
    char t_ContainerStopLibpod[20];
    char t_ContainerStopLibpod_path[31];
    char t_ContainerStopLibpod_summary[60];
    char t_ContainerStop_path[24];
    char t_ContainerStop_summary[60];
    char t_ContainerStorageConfig[23];
    char t_ContainerStore[15];
    char t_ContainerTop[13];
    char t_ContainerTopLibpod[19];
    char t_ContainerTopLibpod_path[30];
    char t_ContainerTopLibpod_summary[68];
    char t_ContainerTopOKBody[19];
    char t_ContainerTop_path[23];
    char t_ContainerTop_summary[48];
    char t_ContainerUnmountLibpod[23];
    char t_ContainerUnmountLibpod_path[34];
    char t_ContainerUnmountLibpod_summary[59];
    char t_ContainerUnpause[17];
    char t_ContainerUnpauseLibpod[23];
    char t_ContainerUnpauseLibpod_path[34];
    char t_ContainerUnpauseLibpod_summary[48];
    char t_ContainerUnpause_path[27];
    char t_ContainerUnpause_summary[48];
    char t_ContainerUpdate[16];
    char t_ContainerUpdateLibpod[22];
    char t_ContainerUpdateLibpod_path[33];
    char t_ContainerUpdateLibpod_summary[87];
    char t_ContainerUpdateOKBody[22];
    char t_ContainerUpdate_path[26];
    char t_ContainerUpdate_summary[74];
    char t_ContainerWait[14];
    char t_ContainerWaitLibpod[20];
    char t_ContainerWaitLibpod_path[31];
    char t_ContainerWaitLibpod_summary[84];
    char t_ContainerWaitOKBody[20];
    char t_ContainerWaitOKBodyError[25];
    char t_ContainerWaitResponse[22];
    char t_ContainerWaitResponseError[27];
    char t_ContainerWait_path[24];
    char t_ContainerWait_summary[69];
    char t_Containers[11];
    char t_ContainersDeleted[18];
    char t_ContainersPruneReport[22];
    char t_ContainersPruneReportLibpod[28];
    char t_ContainersStatsAllLibpod[25];
    char t_ContainersStatsAllLibpod_path[25];
    char t_ContainersStatsAllLibpod_summary[87];
    char t_Content[8];
    char t_Content_Type[13];
    char t_Cookie[7];
    char t_Count[6];
    char t_CpuCount[9];
    char t_CpuPercent[11];
    char t_CpuPeriod[10];
    char t_CpuQuota[9];
    char t_CpuRealtimePeriod[18];
    char t_CpuRealtimeRuntime[19];
    char t_CpuShares[10];
    char t_Cpus[5];
    char t_CpusetCpus[11];
    char t_CpusetMems[11];
    char t_Create[7];
    char t_CreateCgroup[13];
    char t_CreateCommand[14];
    char t_CreateContainerConfig[22];
    char t_CreateInfra[12];
    char t_CreateMountpoint[17];
    char t_CreatePod[10];
    char t_CreateReport[13];
    char t_CreateRequest[14];
    char t_CreateResponse[15];
    char t_CreateSecret[13];
    char t_Created[8];
    char t_CreatedAt[10];
    char t_CreatedBy[10];
    char t_DNS[4];
    char t_DNSNames[9];
    char t_DNSNetworkInfo[15];
    char t_DNSOption[10];
    char t_DNSSearch[10];
    char t_DNSServer[10];
    char t_Dangling[9];
    char t_Data[5];
    char t_Dead[5];
    char t_DefaultReadOnlyNonRecursive[28];
    char t_DeleteResponse[15];
    char t_Deleted[8];
    char t_Dependencies[13];
    char t_Description[12];
    char t_Descriptor[11];
    char t_Dest[5];
    char t_Destination[12];
    char t_Detach[7];
    char t_DetachKeys[11];
    char t_Details[8];
    char t_DeviceCgroupRules[18];
    char t_DeviceIDs[10];
    char t_DeviceMapping[14];
    char t_DeviceReadBPs[14];
    char t_DeviceReadIOPs[15];
    char t_DeviceRequest[14];
    char t_DeviceRequests[15];
    char t_DeviceWriteBPs[15];
    char t_DeviceWriteIOPs[16];
    char t_Devices[8];
    char t_Digest[7];
    char t_DisableCheck[13];
    char t_DisableDNS[11];
    char t_DisconnectOptions[18];
    char t_DiskQuota[10];
    char t_DistributionInfo[17];
    char t_Dns[4];
    char t_DnsOptions[11];
    char t_DnsSearch[10];
    char t_DockerAddress[14];
    char t_DockerContainerTopOKBody[25];
    char t_DockerDriverData[17];
    char t_DockerIDResponse[17];
    char t_DockerLogConfig[16];
    char t_DockerMount[12];
    char t_DockerNetworkCreateOptions[27];
    char t_DockerOCIImageConfig[21];
    char t_DockerRootFS[13];
    char t_DockerSwarmVersion[19];
    char t_DockerThrottleDevice[21];
    char t_DockerVersion[14];
    char t_DockerVolumeCreateOptions[26];
    char t_DockerVolumeInfo[17];
    char t_DockerVolumePruneReport[24];
    char t_DockerVolumeSecret[19];
    char t_DockerWeightDevice[19];
    char t_Dockerfile[11];
    char t_Documentation[14];
    char t_Domainname[11];
    char t_Driver[7];
    char t_DriverConfig[13];
    char t_DriverData[11];
    char t_DriverOpts[11];
    char t_Duration[9];
    char t_EffectiveCaps[14];
    char t_EnableIPv4[11];
    char t_EnableIPv6[11];
    char t_Enabled[8];
    char t_End[4];
    char t_EndpointConfig[15];
    char t_EndpointID[11];
    char t_EndpointIP[11];
    char t_EndpointIPAMConfig[19];
    char t_EndpointResource[17];
    char t_EndpointSettings[17];
    char t_EndpointsConfig[16];
    char t_Entrypoint[11];
    char t_Env[4];
    char t_EnvMerge[9];
    char t_Err[4];
    char t_Error[6];
    char t_ErrorModel[11];
    char t_ErrorResponse[14];
    char t_Errors[7];
    char t_Errs[5];
    char t_ExecIDs[8];
    char t_ExecInspect[12];
    char t_ExecInspectLibpod[18];
    char t_ExecInspectLibpod_path[23];
    char t_ExecInspectLibpod_summary[83];
    char t_ExecInspect_path[16];
    char t_ExecInspect_summary[77];
    char t_ExecResize[11];
    char t_ExecResizeLibpod[17];
    char t_ExecResizeLibpod_path[25];
    char t_ExecResizeLibpod_summary[45];
    char t_ExecResize_path[18];
    char t_ExecResize_summary[45];
    char t_ExecStart[10];
    char t_ExecStartLibpod[16];
    char t_ExecStartLibpodRequest[23];
    char t_ExecStartLibpod_path[24];
    char t_ExecStartLibpod_summary[77];
    char t_ExecStartRequest[17];
    char t_ExecStart_path[17];
    char t_ExecStart_summary[71];
    char t_Exists[7];
    char t_ExitCode[9];
    char t_ExitCommand[12];
    char t_ExitPolicy[11];
    char t_Exited[7];
    char t_ExitedAt[9];
    char t_Experimental[13];
    char t_ExposedPorts[13];
    char t_ExtraHosts[11];
    char t_FailingStreak[14];
    char t_Filename[9];
    char t_FilesystemChange[17];
    char t_FinishedAt[11];
    char t_For[4];
    char t_Force[6];
    char t_FsType[7];
    char t_GID[4];
    char t_GIDMap[7];
    char t_Gateway[8];
    char t_GenerateKubeLibpod[19];
    char t_GenerateKubeLibpod_path[22];
    char t_GenerateKubeLibpod_summary[58];
    char t_GenerateSystemdLibpod[22];
    char t_GenerateSystemdLibpod_path[32];
    char t_GenerateSystemdLibpod_summary[79];
    char t_GidMap[7];
    char t_GitCommit[10];
    char t_GlobalIPv6Address[18];
    char t_GlobalIPv6PrefixLen[20];
    char t_GoIPNet[8];
    char t_GoVersion[10];
    char t_GraphDriver[12];
    char t_Group[6];
    char t_GroupAdd[9];
    char t_GroupFile[10];
    char t_GwPriority[11];
    char t_HairpinMode[12];
    char t_Hard[5];
    char t_Health[7];
    char t_HealthCheckLog[15];
    char t_HealthCheckResults[19];
    char t_HealthLogDestination[21];
    char t_Healthcheck[12];
    char t_HealthcheckConfig[18];
    char t_HealthcheckMaxLogCount[23];
    char t_HealthcheckMaxLogSize[22];
    char t_HealthcheckOnFailureAction[27];
    char t_HealthcheckResult[18];
    char t_History[8];
    char t_HistoryResponse[16];
    char t_HistoryResponseItem[20];
    char t_HostAdd[8];
    char t_HostConfig[11];
    char t_HostGIDMapping[15];
    char t_HostInfo[9];
    char t_HostIp[7];
    char t_HostNetwork[12];
    char t_HostPort[9];
    char t_HostUIDMapping[15];
    char t_Hostname[9];
    char t_HostnamePath[13];
    char t_HostsFile[10];
    char t_HostsPath[10];
    char t_ID[3];
    char t_IDMap[6];
    char t_IDMappingOptions[17];
    char t_IDMappings[11];
    char t_IDResponse[11];
    char t_IOMaximumBandwidth[19];
    char t_IOMaximumIOps[14];
    char t_IP[3];
    char t_IPAM[5];
    char t_IPAMConfig[11];
    char t_IPAddress[10];
    char t_IPNet[6];
    char t_IPPrefixLen[12];
    char t_IPRange[8];
    char t_IPv4Address[12];
    char t_IPv6[5];
    char t_IPv6Address[12];
    char t_IPv6Gateway[12];
    char t_Id[3];
    char t_IdentityToken[14];
    char t_Ignore[7];
    char t_IgnoreIfExists[15];
    char t_Image[6];
    char t_ImageBuild[11];
    char t_ImageBuildLibpod[17];
    char t_ImageBuildLibpodResponse[25];
    char t_ImageBuildLibpod_path[14];
    char t_ImageBuildLibpod_summary[84];
    char t_ImageBuildResponse[19];
    char t_ImageBuild_path[7];
    char t_ImageBuild_summary[80];
    char t_ImageChangesLibpod[19];
    char t_ImageChangesLibpod_path[30];
    char t_ImageChangesLibpod_summary[85];
    char t_ImageCommit[12];
    char t_ImageCommitLibpod[18];
    char t_ImageCommitLibpod_path[15];
    char t_ImageCommitLibpod_summary[82];
    char t_ImageCommit_path[8];
    char t_ImageCommit_summary[53];
    char t_ImageConfig[12];
    char t_ImageCreate[12];
    char t_ImageCreate_path[15];
    char t_ImageCreate_summary[64];
    char t_ImageData[10];
    char t_ImageDelete[12];
    char t_ImageDeleteAllLibpod[21];
    char t_ImageDeleteAllLibpod_path[22];
    char t_ImageDeleteAllLibpod_summary[70];
    char t_ImageDeleteLibpod[18];
    char t_ImageDeleteLibpod_path[22];
    char t_ImageDeleteLibpod_summary[64];
    char t_ImageDeleteResponse[20];
    char t_ImageDelete_path[15];
    char t_ImageDelete_summary[85];
    char t_ImageDigest[12];
    char t_ImageExistsLibpod[18];
    char t_ImageExistsLibpod_path[29];
    char t_ImageExistsLibpod_summary[57];
    char t_ImageExportLibpod[18];
    char t_ImageExportLibpod_path[22];
    char t_ImageExportLibpod_summary[45];
    char t_ImageGet[9];
    char t_ImageGetAll[12];
    char t_ImageGetAll_path[12];
    char t_ImageGetAll_summary[45];
    char t_ImageGetLibpod[15];
    char t_ImageGetLibpod_path[26];
    char t_ImageGetLibpod_summary[91];
    char t_ImageGet_path[19];
    char t_ImageGet_summary[62];
    char t_ImageHistory[13];
    char t_ImageHistoryLibpod[19];
    char t_ImageHistoryLibpod_path[30];
    char t_ImageHistoryLibpod_summary[38];
    char t_ImageHistory_path[23];
    char t_ImageHistory_summary[38];
    char t_ImageID[8];
    char t_ImageImportLibpod[18];
    char t_ImageImportLibpod_path[22];
    char t_ImageImportLibpod_summary[77];
    char t_ImageImportReport[18];
    char t_ImageInspect[13];
    char t_ImageInspectLibpod[19];
    char t_ImageInspectLibpod_path[27];
    char t_ImageInspectLibpod_summary[34];
    char t_ImageInspect_path[20];
    char t_ImageInspect_summary[52];
    char t_ImageList[10];
    char t_ImageListLibpod[16];
    char t_ImageListLibpod_path[20];
    char t_ImageListLibpod_summary[41];
    char t_ImageList_path[13];
    char t_ImageList_summary[32];
    char t_ImageLoad[10];
    char t_ImageLoadLibpod[16];
    char t_ImageLoadLibpod_path[20];
    char t_ImageLoadLibpod_summary[78];
    char t_ImageLoadReport[16];
    char t_ImageLoad_path[13];
    char t_ImageLoad_summary[49];
    char t_ImageManifestDescriptor[24];
    char t_ImageName[10];
    char t_ImageOptions[13];
    char t_ImageProperties[16];
    char t_ImagePropertiesSize[20];
    char t_ImagePrune[11];
    char t_ImagePruneLibpod[17];
    char t_ImagePruneLibpod_path[21];
    char t_ImagePruneLibpod_summary[93];
    char t_ImagePruneReports[18];
    char t_ImagePrune_path[14];
    char t_ImagePrune_summary[58];
    char t_ImagePullLibpod[16];
    char t_ImagePullLibpod_path[20];
    char t_ImagePullLibpod_summary[70];
    char t_ImagePush[10];
    char t_ImagePushLibpod[16];
    char t_ImagePushLibpod_path[27];
    char t_ImagePushLibpod_summary[60];
    char t_ImagePush_path[20];
    char t_ImagePush_summary[34];
    char t_ImageResolveLibpod[19];
    char t_ImageResolveLibpod_path[30];
    char t_ImageResolveLibpod_summary[82];
    char t_ImageScpLibpod[15];
    char t_ImageScpLibpod_path[26];
    char t_ImageScpLibpod_summary[50];
    char t_ImageSearch[12];
    char t_ImageSearchLibpod[18];
    char t_ImageSearchLibpodResponse[26];
    char t_ImageSearchLibpod_path[22];
    char t_ImageSearchLibpod_summary[58];
    char t_ImageSearchResponse[20];
    char t_ImageSearch_path[15];
    char t_ImageSearch_summary[56];
    char t_ImageStore[11];
    char t_ImageTag[9];
    char t_ImageTagLibpod[15];
    char t_ImageTagLibpod_path[26];
    char t_ImageTagLibpod_summary[29];
    char t_ImageTag_path[19];
    char t_ImageTag_summary[29];
    char t_ImageTreeLibpod[16];
    char t_ImageTreeLibpod_path[27];
    char t_ImageTreeLibpod_summary[44];
    char t_ImageTreeReport[16];
    char t_ImageUntagLibpod[17];
    char t_ImageUntagLibpod_path[28];
    char t_ImageUntagLibpod_summary[38];
    char t_ImageVolume[12];
    char t_Images[7];
    char t_ImagesSize[11];
    char t_Index[6];
    char t_Info[5];
    char t_Infra[6];
    char t_InfraCommand[13];
    char t_InfraConfig[12];
    char t_InfraConmonPidFile[19];
    char t_InfraContainerID[17];
    char t_InfraId[8];
    char t_InfraImage[11];
    char t_InfraName[10];
    char t_Ingress[8];
    char t_Init[5];
    char t_InitContainers[15];
    char t_InitialSize[12];
    char t_Inspect[8];
    char t_InspectAdditionalNetwork[25];
    char t_InspectBlkioThrottleDevice[27];
    char t_InspectBlkioWeightDevice[25];
    char t_InspectContainerConfig[23];
    char t_InspectContainerData[21];
    char t_InspectContainerHostConfig[27];
    char t_InspectContainerState[22];
    char t_InspectDevice[14];
    char t_InspectExecProcess[19];
    char t_InspectExecSession[19];
    char t_InspectHostPort[16];
    char t_InspectIDMappings[18];
    char t_InspectLogConfig[17];
    char t_InspectMount[13];
    char t_InspectNetworkSettings[23];
    char t_InspectPodContainerInfo[24];
    char t_InspectPodData[15];
    char t_InspectPodInfraConfig[22];
    char t_InspectResponse[16];
    char t_InspectRestartPolicy[21];
    char t_InspectSecret[14];
    char t_InspectUlimit[14];
    char t_InstalledQuadlets[18];
    char t_Instances[10];
    char t_IntelRdtClosID[15];
    char t_Interface[10];
    char t_Internal[9];
    char t_Interval[9];
    char t_Ipc[4];
    char t_IpcHost[8];
    char t_IpcMode[8];
    char t_IsAnonymous[12];
    char t_IsInfra[8];
    char t_IsManifestList[15];
    char t_IsService[10];
    char t_Isolation[10];
    char t_KernelMemory[13];
    char t_KernelMemoryTCP[16];
    char t_KernelVersion[14];
    char t_Key[4];
    char t_Kind[5];
    char t_KubeApplyLibpod[16];
    char t_KubeApplyLibpod_path[19];
    char t_KubeApplyLibpod_summary[72];
    char t_KubeExitCodePropagation[24];
    char t_KubePlayLibpod[15];
    char t_Label[6];
    char t_Labels[7];
    char t_LastTagTime[12];
    char t_Layers[7];
    char t_LeaseRange[11];
    char t_LibcniNetworkConfigList[24];
    char t_LibpodContainersRmReport[25];
    char t_LibpodImageSummary[19];
    char t_LibpodImagesPullReport[23];
    char t_LibpodImagesRemoveReport[25];
    char t_LibpodInfo[11];
    char t_LimitBytes[11];
    char t_LinkLocalIPs[13];
    char t_LinkLocalIPv6Address[21];
    char t_LinkLocalIPv6PrefixLen[23];
    char t_Links[6];
    char t_Linux[6];
    char t_LinuxBlockIO[13];
    char t_LinuxBlockIODevice[19];
    char t_LinuxCPU[9];
    char t_LinuxDevice[12];
    char t_LinuxDeviceCgroup[18];
    char t_LinuxHugepageLimit[19];
    char t_LinuxIDMapping[15];
    char t_LinuxIntelRdt[14];
    char t_LinuxInterfacePriority[23];
    char t_LinuxMemory[12];
    char t_LinuxNetwork[13];
    char t_LinuxPersonality[17];
    char t_LinuxPids[10];
    char t_LinuxRdma[10];
    char t_LinuxResources[15];
    char t_LinuxThrottleDevice[20];
    char t_LinuxWeightDevice[18];
    char t_List[5];
    char t_ListContainer[14];
    char t_ListContainerNamespaces[24];
    char t_ListPodContainer[17];
    char t_ListPods[9];
    char t_ListPodsReport[15];
    char t_ListQuadlet[12];
    char t_ListRegistriesReport[21];
    char t_ListResponse[13];
    char t_ListSecret[11];
    char t_LocalBuildLibpod[17];
    char t_LocalBuildLibpodResponse[25];
    char t_LocalBuildLibpod_path[20];
    char t_LocalBuildLibpod_summary[76];
    char t_LocalImagesLibpod[18];
    char t_LocalImagesLibpod_path[26];
    char t_LocalImagesLibpod_summary[78];
    char t_LocalLBIndex[13];
    char t_LocalVolumes[13];
    char t_LockNumber[11];
    char t_Log[4];
    char t_LogConfig[10];
    char t_LogConfigLibpod[16];
    char t_LogPath[8];
    char t_Logs[5];
    char t_MIMEType[9];
    char t_MacAddress[11];
    char t_MacVLAN[8];
    char t_Manifest[9];
    char t_ManifestAddArtifactOptions[27];
    char t_ManifestAddLibpod[18];
    char t_ManifestAddLibpod_path[29];
    char t_ManifestAddLibpod_summary[90];
    char t_ManifestAddOptions[19];
    char t_ManifestAnnotateOptions[24];
    char t_ManifestCreateLibpod[21];
    char t_ManifestCreateLibpod_path[25];
    char t_ManifestCreateLibpod_summary[45];
    char t_ManifestCreateV3Libpod[23];
    char t_ManifestCreateV3Libpod_path[25];
    char t_ManifestCreateV3Libpod_summary[86];
    char t_ManifestDeleteLibpod[21];
    char t_ManifestDeleteLibpod_path[25];
    char t_ManifestDeleteLibpod_summary[25];
    char t_ManifestDeleteV3Libpod[23];
    char t_ManifestDeleteV3Libpod_path[25];
    char t_ManifestDeleteV3Libpod_summary[53];
    char t_ManifestExistsLibpod[21];
    char t_ManifestExistsLibpod_path[32];
    char t_ManifestExistsLibpod_summary[64];
    char t_ManifestInspectLibpod[22];
    char t_ManifestInspectLibpod_path[30];
    char t_ManifestInspectLibpod_summary[62];
    char t_ManifestModifyLibpod[21];
    char t_ManifestModifyLibpod_path[25];
    char t_ManifestModifyLibpod_summary[67];
    char t_ManifestModifyOptions[22];
    char t_ManifestModifyReport[21];
    char t_ManifestPushLibpod[19];
    char t_ManifestPushLibpod_path[48];
    char t_ManifestPushLibpod_summary[67];
    char t_ManifestPushReport[19];
    char t_ManifestPushV3Libpod[21];
    char t_ManifestPushV3Libpod_path[30];
    char t_ManifestPushV3Libpod_summary[87];
    char t_ManifestRemoveReport[21];
    char t_ManifestSummary[16];
    char t_ManifestSummarySize[20];
    char t_ManifestType[13];
    char t_Manifests[10];
    char t_Mask[5];
    char t_MaskedPaths[12];
    char t_MaximumRetryCount[18];
    char t_Mem[4];
    char t_MemLimit[9];
    char t_MemPerc[8];
    char t_MemUsage[9];
    char t_MemUsageBytes[14];
    char t_Memory[7];
    char t_MemoryReservation[18];
    char t_MemorySwap[11];
    char t_MemorySwappiness[17];
    char t_Message[8];
    char t_Meta[5];
    char t_Metadata[9];
    char t_MinAPIVersion[14];
    char t_Mnt[4];
    char t_Mode[5];
    char t_Mount[6];
    char t_MountCount[11];
    char t_MountFlags[11];
    char t_MountLabel[11];
    char t_MountPoint[11];
    char t_MountVolume[12];
    char t_Mountpoint[11];
    char t_Mounts[7];
    char t_Name[5];
    char t_NamedVolume[12];
    char t_Names[6];
    char t_NamesHistory[13];
    char t_Namespace[10];
    char t_Namespaces[11];
    char t_NanoCpus[9];
    char t_NeedsChown[11];
    char t_NeedsCopyUp[12];
    char t_Net[4];
    char t_NetAddress[11];
    char t_NetConf[8];
    char t_NetIO[6];
    char t_NetInput[9];
    char t_NetInterface[13];
    char t_NetOptions[11];
    char t_NetOutput[10];
    char t_Network[8];
    char t_NetworkConfig[14];
    char t_NetworkConnect[15];
    char t_NetworkConnectLibpod[21];
    char t_NetworkConnectLibpod_path[32];
    char t_NetworkConnectLibpod_summary[93];
    char t_NetworkConnectOptions[22];
    char t_NetworkConnectRequest[22];
    char t_NetworkConnect_path[25];
    char t_NetworkConnect_summary[35];
    char t_NetworkContainerInfo[21];
    char t_NetworkCreate[14];
    char t_NetworkCreateLibpod[20];
    char t_NetworkCreateLibpod_path[24];
    char t_NetworkCreateLibpod_summary[33];
    char t_NetworkCreateReport[20];
    char t_NetworkCreateResponse[22];
    char t_NetworkCreate_path[17];
    char t_NetworkCreate_summary[41];
    char t_NetworkDelete[14];
    char t_NetworkDeleteLibpod[20];
    char t_NetworkDeleteLibpod_path[24];
    char t_NetworkDeleteLibpod_summary[57];
    char t_NetworkDelete_path[17];
    char t_NetworkDelete_summary[19];
    char t_NetworkDisabled[16];
    char t_NetworkDisconnect[18];
    char t_NetworkDisconnectLibpod[24];
    char t_NetworkDisconnectLibpod_path[35];
    char t_NetworkDisconnectLibpod_summary[40];
    char t_NetworkDisconnectRequest[25];
    char t_NetworkDisconnect_path[28];
    char t_NetworkDisconnect_summary[40];
    char t_NetworkExistsLibpod[20];
    char t_NetworkExistsLibpod_path[31];
    char t_NetworkExistsLibpod_summary[58];
    char t_NetworkID[10];
    char t_NetworkInfo[12];
    char t_NetworkInspect[15];
    char t_NetworkInspectLibpod[21];
    char t_NetworkInspectLibpod_path[29];
    char t_NetworkInspectLibpod_summary[49];
    char t_NetworkInspectReport[21];
    char t_NetworkInspect_path[17];
    char t_NetworkInspect_summary[67];
    char t_NetworkList[12];
    char t_NetworkListLibpod[18];
    char t_NetworkListLibpod_path[22];
    char t_NetworkListLibpod_summary[16];
    char t_NetworkListReport[18];
    char t_NetworkList_path[10];
    char t_NetworkList_summary[34];
    char t_NetworkMode[12];
    char t_NetworkOptions[15];
    char t_NetworkPrune[13];
    char t_NetworkPruneLibpod[19];
    char t_NetworkPruneLibpod_path[23];
    char t_NetworkPruneLibpod_summary[83];
    char t_NetworkPruneReport[19];
    char t_NetworkPruneReports[20];
    char t_NetworkPruneResponse[21];
    char t_NetworkPrune_path[16];
    char t_NetworkPrune_summary[71];
    char t_NetworkRmReport[16];
    char t_NetworkSettings[16];
    char t_NetworkSettingsSummary[23];
    char t_NetworkUpdateLibpod[20];
    char t_NetworkUpdateLibpod_path[31];
    char t_NetworkUpdateLibpod_summary[51];
    char t_NetworkUpdateOptions[21];
    char t_NetworkingConfig[17];
    char t_Networks[9];
    char t_NetworksDeleted[16];
    char t_NoCopy[7];
    char t_NoManageHostname[17];
    char t_NoManageHosts[14];
    char t_NoManageResolvConf[19];
    char t_Node[5];
    char t_NodeID[7];
    char t_NonRecursive[13];
    char t_NumContainers[14];
    char t_OCI1[5];
    char t_OCIConfigPath[14];
    char t_OCIRuntime[11];
    char t_OCIRuntimeInfo[15];
    char t_OOMKilled[10];
    char t_OS[3];
    char t_OciVersion[11];
    char t_Official[9];
    char t_OnBuild[8];
    char t_OomKillDisable[15];
    char t_OomScoreAdj[12];
    char t_OpenStderr[11];
    char t_OpenStdin[10];
    char t_OpenStdout[11];
    char t_Options[8];
    char t_Os[3];
    char t_OsArch[7];
    char t_OsVersion[10];
    char t_Output[7];
    char t_OverlayVolume[14];
    char t_PIDS[5];
    char t_PIDs[5];
    char t_POSIXRlimit[12];
    char t_Parent[7];
    char t_ParentId[9];
    char t_Passwd[7];
    char t_PasswdFile[11];
    char t_PastaInfo[10];
    char t_Path[5];
    char t_PathInContainer[16];
    char t_PathOnHost[11];
    char t_Paused[7];
    char t_PeerInfo[9];
    char t_Peers[6];
    char t_PerCPU[7];
    char t_PerNetworkOptions[18];
    char t_Pid[4];
    char t_PidFile[8];
    char t_PidHost[8];
    char t_PidMode[8];
    char t_Pidns[6];
    char t_PidsLimit[10];
    char t_Platform[9];
    char t_PlayKubeDownLibpod[19];
    char t_PlayKubeDownLibpod_path[18];
    char t_PlayKubeDownLibpod_summary[87];
    char t_PlayKubeLibpod[15];
    char t_PlayKubeLibpod_path[18];
    char t_PlayKubeLibpod_summary[91];
    char t_PlayKubePod[12];
    char t_PlayKubeReport[15];
    char t_PlayKubeVolume[15];
    char t_PlaySecret[11];
    char t_Plugin[7];
    char t_PluginConfig[13];
    char t_PluginConfigArgs[17];
    char t_PluginConfigInterface[22];
    char t_PluginConfigLinux[18];
    char t_PluginConfigNetwork[20];
    char t_PluginConfigRootfs[19];
    char t_PluginConfigUser[17];
    char t_PluginDevice[13];
    char t_PluginEnv[10];
    char t_PluginInterfaceType[20];
    char t_PluginMount[12];
    char t_PluginReference[16];
    char t_PluginSettings[15];
    char t_Plugins[8];
    char t_Pod[4];
    char t_PodBasicConfig[15];
    char t_PodCgroupConfig[16];
    char t_PodCreateConfig[16];
    char t_PodCreateLibpod[16];
    char t_PodCreateLibpod_path[20];
    char t_PodCreateLibpod_summary[60];
    char t_PodCreateOptions[17];
    char t_PodDeleteLibpod[16];
    char t_PodDeleteLibpod_path[20];
    char t_PodDeleteLibpod_summary[47];
    char t_PodExistsLibpod[16];
    char t_PodExistsLibpod_path[27];
    char t_PodExistsLibpod_summary[54];
    char t_PodInspectLibpod[17];
    char t_PodInspectLibpod_path[25];
    char t_PodInspectLibpod_summary[53];
    char t_PodKillLibpod[14];
    char t_PodKillLibpod_path[25];
    char t_PodKillLibpod_summary[74];
    char t_PodKillReport[14];
    char t_PodListLibpod[14];
    char t_PodListLibpod_path[18];
    char t_PodListLibpod_summary[35];
    char t_PodName[8];
    char t_PodNetworkConfig[17];
    char t_PodPauseLibpod[15];
    char t_PodPauseLibpod_path[26];
    char t_PodPauseLibpod_summary[50];
    char t_PodPauseReport[15];
    char t_PodPruneLibpod[15];
    char t_PodPruneLibpod_path[19];
    char t_PodPruneLibpod_summary[49];
    char t_PodPruneReport[15];
    char t_PodResourceConfig[18];
    char t_PodRestartLibpod[17];
    char t_PodRestartLibpod_path[28];
    char t_PodRestartLibpod_summary[53];
    char t_PodRestartReport[17];
    char t_PodRmReport[12];
    char t_PodSecurityConfig[18];
    char t_PodSpecGenerator[17];
    char t_PodStartLibpod[15];
    char t_PodStartLibpod_path[26];
    char t_PodStartLibpod_summary[32];
    char t_PodStartReport[15];
    char t_PodStatsAllLibpod[18];
    char t_PodStatsAllLibpod_path[19];
    char t_PodStatsAllLibpod_summary[75];
    char t_PodStatsLibpod[15];
    char t_PodStatsReport[15];
    char t_PodStopLibpod[14];
    char t_PodStopLibpod_path[25];
    char t_PodStopLibpod_summary[74];
    char t_PodStopReport[14];
    char t_PodStorageConfig[17];
    char t_PodTopLibpod[13];
    char t_PodTopLibpod_path[24];
    char t_PodTopLibpod_summary[80];
    char t_PodTopOKBody[13];
    char t_PodUnpauseLibpod[17];
    char t_PodUnpauseLibpod_path[28];
    char t_PodUnpauseLibpod_summary[60];
    char t_PodUnpauseReport[17];
    char t_Pods[5];
    char t_Port[5];
    char t_PortBinding[12];
    char t_PortBindings[13];
    char t_PortMap[8];
    char t_PortMapping[12];
    char t_PortSet[8];
    char t_Ports[6];
    char t_Preferred[10];
    char t_Prefix[7];
    char t_PrefixLen[10];
    char t_PrefixLength[13];
    char t_PrivatePort[12];
    char t_Privileged[11];
    char t_ProcessConfig[14];
    char t_ProcessConfig_tty[18];
    char t_ProcessLabel[13];
    char t_Processes[10];
    char t_PropagatedMount[16];
    char t_Propagation[12];
    char t_ProtocolScheme[15];
    char t_Proxy_Authorization[20];
    char t_PrunePods[10];
    char t_PruneReport[12];
    char t_PublicPort[11];
    char t_PublishAllPorts[16];
    char t_PublishContext[15];
    char t_PublishStatus[14];
    char t_PushManifest[13];
    char t_PutContainerArchive[20];
    char t_PutContainerArchiveLibpod[26];
    char t_PutContainerArchiveLibpod_path[34];
    char t_PutContainerArchiveLibpod_summary[52];
    char t_PutContainerArchive_path[27];
    char t_PutContainerArchive_summary[52];
    char t_QuadletDeleteAllLibpod[23];
    char t_QuadletDeleteAllLibpod_path[17];
    char t_QuadletDeleteAllLibpod_summary[34];
    char t_QuadletDeleteLibpod[20];
    char t_QuadletDeleteLibpod_path[24];
    char t_QuadletDeleteLibpod_summary[19];
    char t_QuadletErrors[14];
    char t_QuadletExistsLibpod[20];
    char t_QuadletExistsLibpod_path[31];
    char t_QuadletExistsLibpod_summary[58];
    char t_QuadletFileLibpod[18];
    char t_QuadletFileLibpod_path[29];
    char t_QuadletFileLibpod_summary[24];
    char t_QuadletInstallLibpod[21];
    char t_QuadletInstallLibpodResponse[29];
    char t_QuadletInstallLibpod_path[17];
    char t_QuadletInstallLibpod_summary[52];
    char t_QuadletListLibpod[18];
    char t_QuadletListLibpod_path[22];
    char t_QuadletListLibpod_summary[64];
    char t_QuadletRemoveReport[20];
    char t_ROImages[9];
    char t_ROLayers[9];
    char t_RW[3];
    char t_RWSize[7];
    char t_Range[6];
    char t_Rate[5];
    char t_RawInput[9];
    char t_ReadOnly[9];
    char t_ReadOnlyForceRecursive[23];
    char t_ReadOnlyNonRecursive[21];
    char t_ReadWrite[10];
    char t_ReadonlyPaths[14];
    char t_ReadonlyRootfs[15];
    char t_ReclaimableSize[16];
    char t_ReclaimedSpace[15];
    char t_RefCount[9];
    char t_Registries[11];
    char t_RemoteSocket[13];
    char t_RemoveManifest[15];
    char t_RemoveSecret[13];
    char t_Removed[8];
    char t_RemovedContainers[18];
    char t_RemovedCtrs[12];
    char t_RemovedImages[14];
    char t_RemovedLayers[14];
    char t_RepoDigests[12];
    char t_RepoTags[9];
    char t_Repository[11];
    char t_RequiredBytes[14];
    char t_Requisite[10];
    char t_ResolvConfPath[15];
    char t_Resources[10];
    char t_RestartCount[13];
    char t_RestartPolicy[14];
    char t_Restarting[11];
    char t_Restarts[9];
    char t_RestoreLog[11];
    char t_Restored[9];
    char t_RestoredAt[11];
    char t_Retries[8];
    char t_RmReport[9];
    char t_RootFS[7];
    char t_Rootfs[7];
    char t_Route[6];
    char t_Running[8];
    char t_Runtime[8];
    char t_RxBytes[8];
    char t_RxDropped[10];
    char t_RxErrors[9];
    char t_RxPackets[10];
    char t_SIGKILL[8];
    char t_SandboxID[10];
    char t_SandboxKey[11];
    char t_Schema2HealthConfig[20];
    char t_Schema2ListPublic[18];
    char t_Schema2ManifestDescriptor[26];
    char t_Schema2PlatformSpec[20];
    char t_Scope[6];
    char t_ScpReport[10];
    char t_SecondaryIPAddresses[21];
    char t_SecondaryIPv6Addresses[23];
    char t_Secret[7];
    char t_SecretCreate[13];
    char t_SecretCreateLibpod[19];
    char t_SecretCreateLibpod_path[23];
    char t_SecretCreateLibpod_summary[40];
    char t_SecretCreateReport[19];
    char t_SecretCreate_path[16];
    char t_SecretCreate_summary[40];
    char t_SecretData[11];
    char t_SecretDelete[13];
    char t_SecretDeleteLibpod[19];
    char t_SecretDeleteLibpod_path[23];
    char t_SecretDeleteLibpod_summary[18];
    char t_SecretDelete_path[16];
    char t_SecretDelete_summary[18];
    char t_SecretDriverSpec[17];
    char t_SecretExistsLibpod[19];
    char t_SecretExistsLibpod_path[30];
    char t_SecretExistsLibpod_summary[57];
    char t_SecretInfoReport[17];
    char t_SecretInfoReportCompat[23];
    char t_SecretInspect[14];
    char t_SecretInspectLibpod[20];
    char t_SecretInspectLibpod_path[28];
    char t_SecretInspectLibpod_summary[44];
    char t_SecretInspect_path[16];
    char t_SecretInspect_summary[54];
    char t_SecretList[11];
    char t_SecretListLibpod[17];
    char t_SecretListLibpod_path[21];
    char t_SecretListLibpod_summary[35];
    char t_SecretList_path[9];
    char t_SecretList_summary[53];
    char t_SecretRmReport[15];
    char t_SecretSpec[11];
    char t_SecretVersion[14];
    char t_Secrets[8];
    char t_SecurityInfo[13];
    char t_SecurityOpt[12];
    char t_Segments[9];
    char t_Server[7];
    char t_ServiceContainerID[19];
    char t_ServiceCreateResponse[22];
    char t_ServiceInfo[12];
    char t_ServiceUpdateResponse[22];
    char t_Services[9];
    char t_Set_Cookie[11];
    char t_Settable[9];
    char t_Settings[9];
    char t_Share[6];
    char t_SharedNamespaces[17];
    char t_SharedSize[11];
    char t_Sharing[8];
    char t_Shell[6];
    char t_ShmSize[8];
    char t_ShowMountedContainersLibpod[28];
    char t_Size[5];
    char t_SizeBytes[10];
    char t_SizeRootFs[11];
    char t_SizeRw[7];
    char t_SlirpInfo[10];
    char t_Socket[7];
    char t_Soft[5];
    char t_Source[7];
    char t_SpaceReclaimed[15];
    char t_Spec[5];
    char t_SpecGenerator[14];
    char t_Stars[6];
    char t_Start[6];
    char t_StartInterval[14];
    char t_StartPeriod[12];
    char t_StartedAt[10];
    char t_StartupHealthCheck[19];
    char t_State[6];
    char t_StaticDir[10];
    char t_StaticIP[9];
    char t_StaticMAC[10];
    char t_Status[7];
    char t_StatusCode[11];
    char t_StdinOnce[10];
    char t_StopReport[11];
    char t_StopSignal[11];
    char t_StopTimeout[12];
    char t_StoppedByUser[14];
    char t_StorageID[10];
    char t_StorageOpt[11];
    char t_StoreInfo[10];
    char t_StrSlice[9];
    char t_SubPath[8];
    char t_Subnet[7];
    char t_Subpath[8];
    char t_Successes[10];
    char t_Summary[8];
    char t_Sysctls[8];
    char t_SystemAuth[11];
    char t_SystemAuth_path[6];
    char t_SystemAuth_summary[49];
    char t_SystemCheckLibpod[18];
    char t_SystemCheckLibpod_path[21];
    char t_SystemCheckLibpod_summary[91];
    char t_SystemCheckReport[18];
    char t_SystemComponentVersion[23];
    char t_SystemComponentVersionPlatform[31];
    char t_SystemDataUsage[16];
    char t_SystemDataUsageLibpod[22];
    char t_SystemDataUsageLibpod_path[18];
    char t_SystemDataUsageLibpod_summary[70];
    char t_SystemDataUsage_path[11];
    char t_SystemDataUsage_summary[76];
    char t_SystemDfContainerReport[24];
    char t_SystemDfImageReport[20];
    char t_SystemDfReport[15];
    char t_SystemDfVolumeReport[21];
    char t_SystemEvents[13];
    char t_SystemEventsLibpod[19];
    char t_SystemEventsLibpod_path[15];
    char t_SystemEventsLibpod_summary[77];
    char t_SystemEvents_path[8];
    char t_SystemEvents_summary[54];
    char t_SystemInfo[11];
    char t_SystemInfoLibpod[17];
    char t_SystemInfoLibpod_path[13];
    char t_SystemInfoLibpod_summary[71];
    char t_SystemInfo_path[6];
    char t_SystemInfo_summary[74];
    char t_SystemNano[11];
    char t_SystemPing[11];
    char t_SystemPing_path[14];
    char t_SystemPing_summary[79];
    char t_SystemPruneLibpod[18];
    char t_SystemPruneLibpod_path[21];
    char t_SystemPruneLibpod_summary[87];
    char t_SystemPruneReport[18];
    char t_SystemVersion[14];
    char t_SystemVersionLibpod[20];
    char t_SystemVersionLibpod_path[16];
    char t_SystemVersionLibpod_summary[53];
    char t_SystemVersion_path[9];
    char t_SystemVersion_summary[53];
    char t_SystemdMode[12];
    char t_Tag[4];
    char t_Tags[5];
    char t_Target[7];
    char t_Task[5];
    char t_Tasks[6];
    char t_Test[5];
    char t_ThrottleDevice[15];
    char t_Timeout[8];
    char t_Timezone[9];
    char t_Titles[7];
    char t_Tmpfs[6];
    char t_TmpfsOptions[13];
    char t_TopResponse[12];
    char t_Topology[9];
    char t_TopologyRequirement[20];
    char t_Total[6];
    char t_Tree[5];
    char t_Tty[4];
    char t_TxBytes[8];
    char t_TxDropped[10];
    char t_TxErrors[9];
    char t_TxPackets[10];
    char t_Type[5];
    char t_TypeMount[10];
    char t_Types[6];
    char t_UID[4];
    char t_UIDMap[7];
    char t_UTSMode[8];
    char t_UidMap[7];
    char t_Ulimit[7];
    char t_Ulimits[8];
    char t_Umask[6];
    char t_UniqueSize[11];
    char t_UnitName[9];
    char t_Unpacked[9];
    char t_UnsetEnv[9];
    char t_UnsetEnvAll[12];
    char t_Untagged[9];
    char t_UpTime[7];
    char t_UpdateConfig[13];
    char t_UpdateContainerDevicesLimits[29];
    char t_UpdateEntities[15];
    char t_UpdateHealthCheckConfig[24];
    char t_UpdateResponse[15];
    char t_UpdatedAt[10];
    char t_UsageData[10];
    char t_UseImageHostname[17];
    char t_UseImageHosts[14];
    char t_User[5];
    char t_Userns[7];
    char t_UsernsMode[11];
    char t_Uts[4];
    char t_VIP[4];
    char t_Value[6];
    char t_Variant[8];
    char t_Version[8];
    char t_VirtualSize[12];
    char t_Volume[7];
    char t_VolumeConfigResponse[21];
    char t_VolumeContext[14];
    char t_VolumeCreate[13];
    char t_VolumeCreateLibpod[19];
    char t_VolumeCreateLibpod_path[23];
    char t_VolumeCreateLibpod_summary[32];
    char t_VolumeCreateOptions[20];
    char t_VolumeCreate_path[16];
    char t_VolumeCreate_summary[40];
    char t_VolumeDelete[13];
    char t_VolumeDeleteLibpod[19];
    char t_VolumeDeleteLibpod_path[23];
    char t_VolumeDeleteLibpod_summary[62];
    char t_VolumeDelete_path[16];
    char t_VolumeDelete_summary[18];
    char t_VolumeDriver[13];
    char t_VolumeExistsLibpod[19];
    char t_VolumeExistsLibpod_path[30];
    char t_VolumeExistsLibpod_summary[57];
    char t_VolumeExportLibpod[19];
    char t_VolumeExportLibpod_path[30];
    char t_VolumeExportLibpod_summary[50];
    char t_VolumeID[9];
    char t_VolumeImportLibpod[19];
    char t_VolumeImportLibpod_path[30];
    char t_VolumeImportLibpod_summary[37];
    char t_VolumeInfo[11];
    char t_VolumeInspect[14];
    char t_VolumeInspectLibpod[20];
    char t_VolumeInspectLibpod_path[28];
    char t_VolumeInspectLibpod_summary[18];
    char t_VolumeInspect_path[16];
    char t_VolumeInspect_summary[36];
    char t_VolumeList[11];
    char t_VolumeListBody[15];
    char t_VolumeListLibpod[17];
    char t_VolumeListLibpod_path[21];
    char t_VolumeListLibpod_summary[15];
    char t_VolumeList_path[9];
    char t_VolumeList_summary[33];
    char t_VolumeName[11];
    char t_VolumeOptions[14];
    char t_VolumePrune[12];
    char t_VolumePruneLibpod[18];
    char t_VolumePruneLibpod_path[22];
    char t_VolumePruneLibpod_summary[76];
    char t_VolumePruneReports[19];
    char t_VolumePrune_path[15];
    char t_VolumePrune_summary[64];
    char t_VolumeRmReport[15];
    char t_Volumes[8];
    char t_VolumesDeleted[15];
    char t_VolumesFrom[12];
    char t_WaitExitError[14];
    char t_WaitResponse[13];
    char t_Warning[8];
    char t_Warnings[9];
    char t_Weight[7];
    char t_WeightDevice[13];
    char t_WorkDir[8];
    char t_WorkingDir[11];
    char t_X_Docker_Container_Path_Stat[29];
    char t_X_Registry_Auth[16];
    char t_X_Registry_Config[18];
    char t__[2];
    char t___[3];
    char t__ef[4];
    char t_access[7];
    char t_addCompression[15];
    char t_adddnsservers[14];
    char t_additionalEnvVariables[23];
    char t_additionalbuildcontexts[24];
    char t_after[6];
    char t_aliases[8];
    char t_all[4];
    char t_allTags[8];
    char t_allow[6];
    char t_allplatforms[13];
    char t_always[7];
    char t_amend[6];
    char t_annotation[11];
    char t_annotations[12];
    char t_apparmorEnabled[16];
    char t_apparmor_profile[17];
    char t_append[7];
    char t_application_json[17];
    char t_application_octet_stream[25];
    char t_application_x_tar[18];
    char t_arch[5];
    char t_architecture[13];
    char t_arguments[10];
    char t_artifactMIMEType[17];
    char t_artifactType[13];
    char t_artifact_annotations[21];
    char t_artifact_config[16];
    char t_artifact_config_type[21];
    char t_artifact_exclude_titles[24];
    char t_artifact_files[15];
    char t_artifact_layer_type[20];
    char t_artifact_subject[17];
    char t_artifact_type[14];
    char t_artifact_volumes[17];
    char t_artifacts[10];
    char t_attachContainer[16];
    char t_auth[5];
    char t_auth_files_0[60];
    char t_auth_files_1[97];
    char t_auth_files_2[55];
    char t_auth_refusals_0[14];
    char t_auth_refusals_1[8];
    char t_auth_refusals_2[26];
    char t_auth_refusals_3[24];
    char t_auth_refusals_4[26];
    char t_auth_refusals_5[17];
    char t_auth_refusals_6[14];
    char t_author[7];
    char t_authorization[14];
    char t_backend[8];
    char t_base_hosts_file[16];
    char t_blkio_weight[13];
    char t_blkio_weight_device[20];
    char t_blockIO[8];
    char t_bridge[7];
    char t_build[6];
    char t_buildImage[11];
    char t_buildahVersion[15];
    char t_buildargs[10];
    char t_buildcache[11];
    char t_burst[6];
    char t_caCertFile[11];
    char t_cachefrom[10];
    char t_cap_add[8];
    char t_cap_drop[9];
    char t_capabilities[13];
    char t_cause[6];
    char t_cgroupControllers[18];
    char t_cgroupManager[14];
    char t_cgroupVersion[14];
    char t_cgroup_parent[14];
    char t_cgroup_parent_2[14];
    char t_cgroupns[9];
    char t_cgroups_mode[13];
    char t_changes[8];
    char t_changesContainer[17];
    char t_checkBeforeUpdate[18];
    char t_chroot_directories[19];
    char t_classID[8];
    char t_closID[7];
    char t_cniVersion[11];
    char t_cni_networks[13];
    char t_codename[9];
    char t_command[8];
    char t_comment[8];
    char t_commitContainer[16];
    char t_compatConnectNetwork[21];
    char t_compatCreateNetwork[20];
    char t_compatDisconnectNetwork[24];
    char t_compatInspectNetwork[21];
    char t_compatListNetwork[18];
    char t_compatMode[11];
    char t_compatPruneNetwork[19];
    char t_compatRemoveNetwork[20];
    char t_compatvolumes[14];
    char t_compress[9];
    char t_compressionFormat[18];
    char t_compressionLevel[17];
    char t_condition[10];
    char t_config[7];
    char t_configFile[11];
    char t_configured[11];
    char t_conmon[7];
    char t_conmon_pid_file[16];
    char t_container[10];
    char t_containerCreateCommand[23];
    char t_containerID[12];
    char t_containerPrefix[16];
    char t_containerStore[15];
    char t_containerUpdateRequest[23];
    char t_container_command[18];
    char t_container_conmon_pidfile[25];
    char t_container_id[13];
    char t_container_name[15];
    char t_container_port[15];
    char t_containers[11];
    char t_containers__compat_[20];
    char t_copyUIDGID[11];
    char t_cpu[4];
    char t_cpuUtilization[15];
    char t_cpu_period[11];
    char t_cpu_quota[10];
    char t_cpu_shares[11];
    char t_cpuperiod[10];
    char t_cpuquota[9];
    char t_cpus[5];
    char t_cpuset_cpus[12];
    char t_cpuset_mems[12];
    char t_cpusetcpus[11];
    char t_cpushares[10];
    char t_createContainer[16];
    char t_createExec[11];
    char t_createImage[12];
    char t_createVolume[13];
    char t_create_command[15];
    char t_create_working_dir[19];
    char t_created[8];
    char t_created_by[11];
    char t_createdannotation[18];
    char t_ctrl_p_ctrl_q[14];
    char t_data[5];
    char t_databaseBackend[16];
    char t_date_time[10];
    char t_defaultNetwork[15];
    char t_delay[6];
    char t_deleted[8];
    char t_depend[7];
    char t_dependencyContainers[21];
    char t_destination[12];
    char t_detachKeys[11];
    char t_device_cgroup_rule[19];
    char t_device_read_bps[16];
    char t_device_write_bps[17];
    char t_devices[8];
    char t_devices_from[13];
    char t_df[3];
    char t_diffType[9];
    char t_diff_ids[9];
    char t_digest[7];
    char t_digests[8];
    char t_disableOOMKiller[17];
    char t_distribution[13];
    char t_dns[4];
    char t_dns_enabled[12];
    char t_dns_option[11];
    char t_dns_search[11];
    char t_dns_server[11];
    char t_dockerfile[11];
    char t_document_0_untagged_url[91];
    char t_document_0_url[101];
    char t_domain[7];
    char t_double[7];
    char t_driver[7];
    char t_driveropts[11];
    char t_email[6];
    char t_empty_layer[12];
    char t_emulatedArchitectures[22];
    char t_enableCMT[10];
    char t_enableMBM[10];
    char t_end_ip[7];
    char t_engine_auth_header[16];
    char t_engine_auth_map_header[18];
    char t_engine_dial_at[45];
    char t_engine_dial_command[25];
    char t_engine_error_cause[6];
    char t_engine_error_member[8];
    char t_engine_host[2];
    char t_engine_host_variable[15];
    char t_engine_ping_path[7];
    char t_engine_reference_prefix[10];
    char t_engine_sequence_error[6];
    char t_engine_sequence_error_detail[12];
    char t_engine_version_header[19];
    char t_engine_version_prefix[3];
    char t_entrypoint[11];
    char t_env[4];
    char t_env_host[9];
    char t_envmerge[9];
    char t_error[6];
    char t_errors[7];
    char t_eventLogger[12];
    char t_excludeTitle[13];
    char t_exec[5];
    char t_exec__compat_[14];
    char t_executable[11];
    char t_exists[7];
    char t_exit_policy[12];
    char t_exited[7];
    char t_export[7];
    char t_exportContainer[16];
    char t_exportImage[12];
    char t_expose[7];
    char t_external[9];
    char t_extrahosts[11];
    char t_false[6];
    char t_features[9];
    char t_file[5];
    char t_fileLocks[10];
    char t_fileMIMEType[13];
    char t_fileMode[9];
    char t_fileName[9];
    char t_files[6];
    char t_filters[8];
    char t_flags[6];
    char t_follow[7];
    char t_force[6];
    char t_forceCompressionFormat[23];
    char t_forcerm[8];
    char t_format[7];
    char t_freeLocks[10];
    char t_fromImage[10];
    char t_fromSrc[8];
    char t_gateway[8];
    char t_get[4];
    char t_getArchive[11];
    char t_getContainer[13];
    char t_getEvents[10];
    char t_getInfo[8];
    char t_gid[4];
    char t_gidMappings[12];
    char t_gidmap[7];
    char t_graphDriverName[16];
    char t_graphOptions[13];
    char t_graphRoot[10];
    char t_graphRootAllocated[19];
    char t_graphRootUsed[14];
    char t_graphStatus[12];
    char t_group_entry[12];
    char t_groups[7];
    char t_h[2];
    char t_hard[5];
    char t_hcaHandles[11];
    char t_hcaObjects[11];
    char t_healthLogDestination[21];
    char t_healthMaxLogCount[18];
    char t_healthMaxLogSize[17];
    char t_health_check_on_failure_action[31];
    char t_health_cmd[11];
    char t_health_interval[16];
    char t_health_log_destination[23];
    char t_health_max_log_count[21];
    char t_health_max_log_size[20];
    char t_health_on_failure[18];
    char t_health_retries[15];
    char t_health_start_period[20];
    char t_health_startup_cmd[19];
    char t_health_startup_interval[24];
    char t_health_startup_retries[23];
    char t_health_startup_success[23];
    char t_health_startup_timeout[23];
    char t_health_timeout[15];
    char t_healthconfig[13];
    char t_healthy[8];
    char t_host[5];
    char t_hostID[7];
    char t_host_device_list[17];
    char t_host_id[8];
    char t_host_ip[8];
    char t_host_port[10];
    char t_hostadd[8];
    char t_hostname[9];
    char t_hostsFile[10];
    char t_hosts_file[11];
    char t_hostusers[10];
    char t_httpproxy[10];
    char t_hugepageLimits[15];
    char t_id[3];
    char t_idMappings[11];
    char t_identitytoken[14];
    char t_idle[5];
    char t_idlePercent[12];
    char t_idmappings[11];
    char t_ignore[7];
    char t_ignoreRootFS[13];
    char t_ignoreStaticIP[15];
    char t_ignoreStaticMAC[16];
    char t_ignoreVolumes[14];
    char t_image[6];
    char t_imageCopyTmpDir[16];
    char t_imageHistory[13];
    char t_imageStore[11];
    char t_image_arch[11];
    char t_image_os[9];
    char t_image_variant[14];
    char t_image_volume_mode[18];
    char t_image_volumes[14];
    char t_images[7];
    char t_images__compat_[16];
    char t_import[7];
    char t_importImage[12];
    char t_index_annotation[17];
    char t_index_annotations[18];
    char t_infra[6];
    char t_infra_command[14];
    char t_infra_command_2[14];
    char t_infra_conmon_pid_file[22];
    char t_infra_image[12];
    char t_infra_image_2[12];
    char t_infra_name[11];
    char t_infra_name_2[11];
    char t_inheritannotations[19];
    char t_inheritlabels[14];
    char t_init[5];
    char t_init_container_type[20];
    char t_init_path[10];
    char t_initialized[12];
    char t_inspectExec[12];
    char t_inspectImage[13];
    char t_inspectPod[11];
    char t_inspectVolume[14];
    char t_int32[6];
    char t_intelRdt[9];
    char t_interface_name[15];
    char t_interfaces[11];
    char t_internal[9];
    char t_interval[9];
    char t_ipam[5];
    char t_ipam_options[13];
    char t_ipc[4];
    char t_ipcns[6];
    char t_ipnet[6];
    char t_ipv4[5];
    char t_ipv6_enabled[13];
    char t_keep[5];
    char t_kernel[7];
    char t_kernelTCP[10];
    char t_killContainer[14];
    char t_killPod[8];
    char t_kubeConfig[11];
    char t_l3CacheSchema[14];
    char t_label_nested[13];
    char t_labels[7];
    char t_latest[7];
    char t_layerLabel[11];
    char t_layers[7];
    char t_leafWeight[11];
    char t_lease_range[12];
    char t_leaveRunning[13];
    char t_libpodAttachContainer[22];
    char t_libpodBuildImage[17];
    char t_libpodChangesImages[20];
    char t_libpodCheckpointContainer[26];
    char t_libpodCommitContainer[22];
    char t_libpodConnectNetwork[21];
    char t_libpodContainerExists[22];
    char t_libpodCreateContainer[22];
    char t_libpodCreateExec[17];
    char t_libpodCreateNetwork[20];
    char t_libpodCreateSecret[19];
    char t_libpodCreateVolume[19];
    char t_libpodDisconnectNetwork[24];
    char t_libpodExistsNetwork[20];
    char t_libpodExistsVolume[19];
    char t_libpodExportContainer[22];
    char t_libpodExportImage[18];
    char t_libpodExportImages[19];
    char t_libpodGenerateKube[19];
    char t_libpodGenerateSystemd[22];
    char t_libpodGetArchive[17];
    char t_libpodGetContainer[19];
    char t_libpodGetEvents[16];
    char t_libpodGetInfo[14];
    char t_libpodImageExists[18];
    char t_libpodImageHistory[19];
    char t_libpodImageTree[16];
    char t_libpodImagesImport[19];
    char t_libpodImagesLoad[17];
    char t_libpodImagesPull[17];
    char t_libpodImagesRemove[19];
    char t_libpodInitContainer[20];
    char t_libpodInspectExec[18];
    char t_libpodInspectImage[19];
    char t_libpodInspectNetwork[21];
    char t_libpodInspectSecret[20];
    char t_libpodInspectVolume[20];
    char t_libpodKillContainer[20];
    char t_libpodListContainers[21];
    char t_libpodListImages[17];
    char t_libpodListNetwork[18];
    char t_libpodListSecret[17];
    char t_libpodListVolumes[18];
    char t_libpodLogsFromContainer[24];
    char t_libpodMountContainer[21];
    char t_libpodPauseContainer[21];
    char t_libpodPingGet[14];
    char t_libpodPlayKube[15];
    char t_libpodPruneContainers[22];
    char t_libpodPruneImages[18];
    char t_libpodPruneNetwork[19];
    char t_libpodPruneVolumes[19];
    char t_libpodPushImage[16];
    char t_libpodPutArchive[17];
    char t_libpodRemoveContainer[22];
    char t_libpodRemoveImage[18];
    char t_libpodRemoveNetwork[20];
    char t_libpodRemoveSecret[19];
    char t_libpodRemoveVolume[19];
    char t_libpodRenameContainer[22];
    char t_libpodResizeContainer[22];
    char t_libpodResizeExec[17];
    char t_libpodRestartContainer[23];
    char t_libpodRestoreContainer[23];
    char t_libpodRunHealthCheck[21];
    char t_libpodSearchImages[19];
    char t_libpodShowMountedContainers[28];
    char t_libpodStartContainer[21];
    char t_libpodStartExec[16];
    char t_libpodStatsContainer[21];
    char t_libpodStatsContainers[22];
    char t_libpodStopContainer[20];
    char t_libpodTagImage[15];
    char t_libpodTopContainer[19];
    char t_libpodUnmountContainer[23];
    char t_libpodUnpauseContainer[23];
    char t_libpodUntagImage[17];
    char t_libpodWaitContainer[20];
    char t_libpod_artifacts[17];
    char t_libpod_containers[18];
    char t_libpod_exec[12];
    char t_libpod_images[14];
    char t_libpod_manifests[17];
    char t_libpod_networks[16];
    char t_libpod_pods[12];
    char t_libpod_quadlets[16];
    char t_libpod_secrets[15];
    char t_libpod_system[14];
    char t_libpod_volumes[15];
    char t_limit[6];
    char t_link[5];
    char t_linkmode[9];
    char t_listContainers[15];
    char t_listImages[11];
    char t_listTags[9];
    char t_listVolumes[12];
    char t_localcontextdir[16];
    char t_lockNumber[11];
    char t_log[4];
    char t_logDriver[10];
    char t_logOptions[11];
    char t_log_configuration[18];
    char t_logs[5];
    char t_logsFromContainer[18];
    char t_lookupManifest[15];
    char t_mac_address[12];
    char t_major[6];
    char t_manage_password[16];
    char t_manifest[9];
    char t_manifests[10];
    char t_mask[5];
    char t_mediaType[10];
    char t_memBwSchema[12];
    char t_memFree[8];
    char t_memTotal[9];
    char t_memory[7];
    char t_memory_limit[13];
    char t_memory_swap[12];
    char t_mems[5];
    char t_memswap[8];
    char t_message[8];
    char t_metric[7];
    char t_minor[6];
    char t_mounts[7];
    char t_multipart_form_data[20];
    char t_name[5];
    char t_names[6];
    char t_namesOrIDs[11];
    char t_nameservers[12];
    char t_namespace[10];
    char t_net[4];
    char t_netns[6];
    char t_network[8];
    char t_networkBackend[15];
    char t_networkBackendInfo[19];
    char t_networkCreateLibpod[20];
    char t_network_alias[14];
    char t_network_dns_servers[20];
    char t_network_interface[18];
    char t_network_options[16];
    char t_networkmode[12];
    char t_networks[9];
    char t_networks__compat_[18];
    char t_never[6];
    char t_new[4];
    char t_no[3];
    char t_noHeader[9];
    char t_noHosts[8];
    char t_noOverwriteDirNonDir[21];
    char t_noTrunc[8];
    char t_no_healthcheck[15];
    char t_no_infra[9];
    char t_no_manage_hostname[19];
    char t_no_manage_hosts[16];
    char t_no_manage_resolv_conf[22];
    char t_no_new_privileges[18];
    char t_nocache[8];
    char t_nohosts[8];
    char t_noprune[8];
    char t_nsmode[7];
    char t_number[7];
    char t_ociAcceptUncompressedLayers[28];
    char t_ociRuntime[11];
    char t_oci_runtime[12];
    char t_on_abnormal[12];
    char t_on_abort[9];
    char t_on_failure[11];
    char t_on_success[11];
    char t_on_watchdog[12];
    char t_one_shot[9];
    char t_oom_score_adj[14];
    char t_operation[10];
    char t_options[8];
    char t_os[3];
    char t_os_features[12];
    char t_os_features_2[12];
    char t_os_version[11];
    char t_os_version_2[11];
    char t_outputs[8];
    char t_overlay_volumes[16];
    char t_package[8];
    char t_pageSize[9];
    char t_parent[7];
    char t_passwd_entry[13];
    char t_password[9];
    char t_pasta[6];
    char t_path[5];
    char t_pause[6];
    char t_pauseContainer[15];
    char t_pausePod[9];
    char t_paused[7];
    char t_period[7];
    char t_personality[12];
    char t_pid[4];
    char t_pid_ns[7];
    char t_pidns[6];
    char t_pids[5];
    char t_plain_text[11];
    char t_platform[9];
    char t_plugins[8];
    char t_pod[4];
    char t_podExists[10];
    char t_podPrefix[10];
    char t_pod_create_command[19];
    char t_pod_devices[12];
    char t_podman[7];
    char t_podmanOnly[11];
    char t_pods[5];
    char t_policy[7];
    char t_portmappings[13];
    char t_preCheckpoint[14];
    char t_prevResult[11];
    char t_printStats[11];
    char t_priorities[11];
    char t_priority[9];
    char t_privileged[11];
    char t_procfs_opts[12];
    char t_protocol[9];
    char t_pruneContainers[16];
    char t_pruneImages[12];
    char t_pruneSystem[12];
    char t_pruneVolumes[13];
    char t_ps_args[8];
    char t_publish[8];
    char t_publishAllPorts[16];
    char t_publishPorts[13];
    char t_publish_image_ports[20];
    char t_pull[5];
    char t_pushImage[10];
    char t_putArchive[11];
    char t_q[2];
    char t_quadlets[9];
    char t_quick[6];
    char t_quiet[6];
    char t_quota[6];
    char t_r_limits[9];
    char t_range[6];
    char t_rate[5];
    char t_raw_image_name[15];
    char t_rdma[5];
    char t_read_only_filesystem[21];
    char t_read_write_tmpfs[17];
    char t_realtimePeriod[15];
    char t_realtimeRuntime[16];
    char t_reference[10];
    char t_references[11];
    char t_registries[11];
    char t_registrytoken[14];
    char t_reload_systemd[15];
    char t_remote[7];
    char t_remoteSocket[13];
    char t_remove[7];
    char t_removeContainer[16];
    char t_removeImage[12];
    char t_removePod[10];
    char t_removeSignatures[17];
    char t_removeVolume[13];
    char t_removednsservers[17];
    char t_removing[9];
    char t_rename[7];
    char t_renameContainer[16];
    char t_repair[7];
    char t_repair_lossy[13];
    char t_replace[8];
    char t_replicas[9];
    char t_repo[5];
    char t_requires[9];
    char t_reservation[12];
    char t_resizeContainer[16];
    char t_resizeExec[11];
    char t_resource_limits[16];
    char t_response[9];
    char t_restart[8];
    char t_restartContainer[17];
    char t_restartPod[11];
    char t_restartPolicy[14];
    char t_restartRetries[15];
    char t_restartSec[11];
    char t_restart_policy[15];
    char t_restart_tries[14];
    char t_retry[6];
    char t_retryDelay[11];
    char t_retry_delay[12];
    char t_rewritetimestamp[17];
    char t_rm[3];
    char t_rootFsSize[11];
    char t_rootfs[7];
    char t_rootfs_mapping[15];
    char t_rootfs_overlay[15];
    char t_rootfs_propagation[19];
    char t_rootless[9];
    char t_rootlessNetworkCmd[19];
    char t_routes[7];
    char t_runRoot[8];
    char t_running[8];
    char t_runtimeInfo[12];
    char t_rwSize[7];
    char t_schemaVersion[14];
    char t_scope[6];
    char t_sdNotifyMode[13];
    char t_sdNotifySocket[15];
    char t_sdnotifyMode[13];
    char t_search[7];
    char t_searchImages[13];
    char t_seccompEnabled[15];
    char t_seccompProfilePath[19];
    char t_seccomp_policy[15];
    char t_seccomp_profile_path[21];
    char t_secret_env[11];
    char t_secrets[8];
    char t_secrets__compat_[17];
    char t_security[9];
    char t_security_opt[13];
    char t_selinuxEnabled[15];
    char t_selinux_opts[13];
    char t_separator[10];
    char t_serveraddress[14];
    char t_service[8];
    char t_serviceContainer[17];
    char t_serviceContainerID[19];
    char t_serviceIsRemote[16];
    char t_share[6];
    char t_share_parent[13];
    char t_shared_namespaces[18];
    char t_shares[7];
    char t_shm_size[9];
    char t_shm_size_systemd[17];
    char t_shmsize[8];
    char t_showsecret[11];
    char t_signal[7];
    char t_since[6];
    char t_size[5];
    char t_slirp4netns[12];
    char t_socket_0[24];
    char t_socket_1[36];
    char t_soft[5];
    char t_source[7];
    char t_sourcedateepoch[16];
    char t_space[6];
    char t_squash[7];
    char t_start[6];
    char t_startContainer[15];
    char t_startExec[10];
    char t_startPod[9];
    char t_startTimeout[13];
    char t_start_ip[9];
    char t_startupHealthConfig[20];
    char t_staticIPs[10];
    char t_staticMACs[11];
    char t_static_ip[10];
    char t_static_ips[11];
    char t_static_ipv6[12];
    char t_static_mac[11];
    char t_statsContainer[15];
    char t_statsPod[9];
    char t_stderr[7];
    char t_stdin[6];
    char t_stdout[7];
    char t_stopContainer[14];
    char t_stopPod[8];
    char t_stopTimeout[12];
    char t_stop_signal[12];
    char t_stop_timeout[13];
    char t_stopped[8];
    char t_stopping[9];
    char t_storage_opts[13];
    char t_store[6];
    char t_stream[7];
    char t_string[7];
    char t_subPath[8];
    char t_subject[8];
    char t_subnet[7];
    char t_subnets[8];
    char t_swap[5];
    char t_swapFree[9];
    char t_swapTotal[10];
    char t_swappiness[11];
    char t_sync[5];
    char t_sysctl[7];
    char t_system[7];
    char t_systemPercent[14];
    char t_system__compat_[16];
    char t_systemd[8];
    char t_t[2];
    char t_tag[4];
    char t_tagImage[9];
    char t_tags[5];
    char t_tail[5];
    char t_target[7];
    char t_tcpClose[9];
    char t_tcpEstablished[15];
    char t_term[5];
    char t_terminal[9];
    char t_text_plain[11];
    char t_throttleReadBpsDevice[22];
    char t_throttleReadIOPSDevice[23];
    char t_throttleWriteBpsDevice[23];
    char t_throttleWriteIOPSDevice[24];
    char t_time[5];
    char t_timeout[8];
    char t_timestamp[10];
    char t_timestamps[11];
    char t_timezone[9];
    char t_title[6];
    char t_tlsVerify[10];
    char t_topContainer[13];
    char t_topPod[7];
    char t_transientStore[15];
    char t_true[5];
    char t_tty[4];
    char t_type[5];
    char t_uid[4];
    char t_uidMappings[12];
    char t_uidmap[7];
    char t_uint16[7];
    char t_uint32[7];
    char t_uint8[6];
    char t_umask[6];
    char t_unhealthy[10];
    char t_unified[8];
    char t_unmask[7];
    char t_unpauseContainer[17];
    char t_unpausePod[11];
    char t_unreferenced_layer_max_age[27];
    char t_unsetannotation[16];
    char t_unsetenv[9];
    char t_unsetenvall[12];
    char t_unsetlabel[11];
    char t_untagged[9];
    char t_until[6];
    char t_uptime[7];
    char t_url[4];
    char t_urls[5];
    char t_useHierarchy[13];
    char t_useName[8];
    char t_use_image_hostname[19];
    char t_use_image_hosts[16];
    char t_use_image_resolve_conf[23];
    char t_user[5];
    char t_userPercent[12];
    char t_username[9];
    char t_userns[7];
    char t_uts[4];
    char t_uts_ns[7];
    char t_utsns[6];
    char t_v[2];
    char t_value[6];
    char t_variant[8];
    char t_verbose[8];
    char t_version[8];
    char t_volatile[9];
    char t_volume[7];
    char t_volumeCreate[13];
    char t_volumePath[11];
    char t_volumes[8];
    char t_volumes__compat_[17];
    char t_volumes_from[13];
    char t_w[2];
    char t_wait[5];
    char t_waitContainer[14];
    char t_wants[6];
    char t_weight[7];
    char t_weightDevice[13];
    char t_whatrequires[13];
    char t_withPrevious[13];
    char t_work_dir[9];
};

extern const struct davit__operation davit__podman_operations[];
extern const struct davit__parameter davit__podman_parameters[];
extern const struct davit__value davit__podman_values[];
extern const struct davit__bounds davit__podman_bounds[];
extern const struct davit__response davit__podman_responses[];
extern const struct davit__alias davit__podman_aliases[];
extern const struct davit__type davit__podman_types[];
extern const struct davit__field davit__podman_fields[];
extern const struct davit__fact davit__podman_facts[];
extern const struct texts davit__podman_texts;
extern const struct davit_engine davit__podman_engine;

#endif
