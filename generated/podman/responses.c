/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__response davit__podman_responses[] = {
    /* ArtifactAddLibpod */
    {201, OF(OBJECT, ArtifactAddReport),              SINCE(5_6_2)},
    /* ArtifactDeleteAllLibpod */
    {200, OF(OBJECT, ArtifactRemoveReport),           SINCE(5_7_1)},
    /* ArtifactDeleteLibpod */
    {200, OF(OBJECT, ArtifactRemoveReport),           SINCE(5_6_2)},
    /* ArtifactExtractLibpod */
    {200, IS(JSON),                                   SINCE(5_6_2)},
    /* ArtifactInspectLibpod */
    {200, OF(OBJECT, ArtifactInspectReport),          SINCE(5_6_2)},
    /* ArtifactListLibpod */
    {200, OF(LIST, ArtifactListReport_list),          SINCE(5_6_2)},
    /* ArtifactLocalLibpod */
    {201, OF(OBJECT, ArtifactAddReport),              SINCE(5_8_2)},
    /* ArtifactPullLibpod */
    {200, OF(OBJECT, ArtifactPullReport),             SINCE(5_6_2)},
    /* ArtifactPushLibpod */
    {200, OF(OBJECT, ArtifactPushReport),             SINCE(5_6_2)},
    /* ContainerArchive */
    {200, IS(STRING),                                 ALL},
    /* ContainerArchiveLibpod */
    {200, IS(STRING),                                 ALL},
    /* ContainerAttach */
    {101, NO_SCHEMA,                                  ALL},
    /* ContainerAttachLibpod */
    {101, NO_SCHEMA,                                  ALL},
    /* ContainerChangesLibpod */
    {200, OF(LIST, FilesystemChange_list),            ALL},
    /* ContainerCheckpointLibpod */
    {200, NO_SCHEMA,                                  ALL},
    /* ContainerCreate */
    {201, OF(OBJECT, ContainerCreateResponse),        ALL},
    /* ContainerCreateLibpod */
    {201, OF(OBJECT, ContainerCreateResponse),        ALL},
    /* ContainerDelete */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerDeleteLibpod */
    {200, OF(LIST, LibpodContainersRmReport_list),    SINCE(4_0_3)},
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerExec */
    {201, OF(OBJECT, IDResponse),                     ALL},
    /* ContainerExecLibpod */
    {201, OF(OBJECT, IDResponse),                     ALL},
    /* ContainerExistsLibpod */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerExport */
    {200, NO_SCHEMA,                                  ALL},
    /* ContainerExportLibpod */
    {200, NO_SCHEMA,                                  ALL},
    /* ContainerHealthcheckLibpod */
    {200, OF(OBJECT, HealthCheckResults),             ALL},
    /* ContainerInitLibpod */
    {204, NO_SCHEMA,                                  ALL},
    {304, NO_SCHEMA,                                  ALL},
    /* ContainerInspect */
    {200, OF(OBJECT, InspectResponse),                ALL},
    /* ContainerInspectLibpod */
    {200, OF(OBJECT, InspectContainerData),           ALL},
    /* ContainerKill */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerKillLibpod */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerList */
    {200, OF(LIST, Container_list),                   ALL},
    /* ContainerListLibpod */
    {200, OF(LIST, ListContainer_list),               ALL},
    /* ContainerLogs */
    {200, NO_SCHEMA,                                  ALL},
    /* ContainerLogsLibpod */
    {200, NO_SCHEMA,                                  ALL},
    /* ContainerMountLibpod */
    {200, IS(STRING),                                 ALL},
    /* ContainerPause */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerPauseLibpod */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerPrune */
    {200, OF(OBJECT, ContainersPruneReport),          ALL},
    /* ContainerPruneLibpod */
    {200, OF(LIST, ContainersPruneReportLibpod_list), ALL},
    /* ContainerRename */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerRenameLibpod */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerResize */
    {200, NO_SCHEMA,                                  ALL},
    /* ContainerResizeLibpod */
    {200, NO_SCHEMA,                                  ALL},
    /* ContainerRestart */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerRestartLibpod */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerRestoreLibpod */
    {200, NO_SCHEMA,                                  ALL},
    /* ContainerShowMountedLibpod */
    {200, OF(MAP, string_map),                        ALL},
    /* ContainerStart */
    {204, NO_SCHEMA,                                  ALL},
    {304, NO_SCHEMA,                                  ALL},
    /* ContainerStartLibpod */
    {204, NO_SCHEMA,                                  ALL},
    {304, NO_SCHEMA,                                  ALL},
    /* ContainerStats */
    {200, IS(JSON),                                   ALL},
    /* ContainerStatsLibpod */
    {200, IS(JSON),                                   ALL},
    /* ContainerStop */
    {204, NO_SCHEMA,                                  ALL},
    {304, NO_SCHEMA,                                  ALL},
    /* ContainerStopLibpod */
    {204, NO_SCHEMA,                                  ALL},
    {304, NO_SCHEMA,                                  ALL},
    /* ContainerTop */
    {200, OF(OBJECT, ContainerTopOKBody),             ALL},
    /* ContainerTopLibpod */
    {200, OF(OBJECT, ContainerTopOKBody),             ALL},
    /* ContainerUnmountLibpod */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerUnpause */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerUnpauseLibpod */
    {204, NO_SCHEMA,                                  ALL},
    /* ContainerUpdate */
    {200, OF(OBJECT, UpdateResponse),                 SINCE(5_1_1)},
    /* ContainerUpdateLibpod */
    {201, IS(STRING),                                 SINCE(4_3_1)},
    /* ContainerWait */
    {200, OF(OBJECT, ContainerWaitResponse),          ALL},
    /* ContainerWaitLibpod */
    {200, IS(INTEGER),                                ALL},
    /* ContainersStatsAllLibpod */
    {200, IS(JSON),                                   ALL},
    /* ExecInspect */
    {200, OF(OBJECT, InspectExecSession),             ALL},
    /* ExecInspectLibpod */
    {200, OF(OBJECT, InspectExecSession),             ALL},
    /* ExecResize */
    {201, NO_SCHEMA,                                  ALL},
    /* ExecResizeLibpod */
    {201, NO_SCHEMA,                                  ALL},
    /* ExecStart */
    {101, NO_SCHEMA,                                  ALL},
    {200, NO_SCHEMA,                                  ALL},
    /* ExecStartLibpod */
    {101, NO_SCHEMA,                                  ALL},
    {200, NO_SCHEMA,                                  ALL},
    /* GenerateKubeLibpod */
    {200, IS(STRING),                                 ALL},
    /* GenerateSystemdLibpod */
    {200, OF(MAP, string_map),                        ALL},
    /* ImageBuild */
    {200, OF(OBJECT, ImageBuildResponse),             ALL},
    /* ImageBuildLibpod */
    {200, OF(OBJECT, ImageBuildLibpodResponse),       ALL},
    /* ImageChangesLibpod */
    {200, OF(LIST, FilesystemChange_list),            ALL},
    /* ImageCommit */
    {201, OF(OBJECT, IDResponse),                     ALL},
    /* ImageCommitLibpod */
    {200, OF(OBJECT, IDResponse),                     ALL},
    /* ImageCreate */
    {200, IS(JSON),                                   ALL},
    /* ImageDelete */
    {200, OF(LIST, DeleteResponse_list),              ALL},
    /* ImageDeleteAllLibpod */
    {200, OF(OBJECT, LibpodImagesRemoveReport),       ALL},
    /* ImageDeleteLibpod */
    {200, OF(OBJECT, LibpodImagesRemoveReport),       ALL},
    /* ImageExistsLibpod */
    {204, NO_SCHEMA,                                  ALL},
    /* ImageExportLibpod */
    {200, IS(STRING),                                 ALL},
    /* ImageGet */
    {200, IS(STRING),                                 ALL},
    /* ImageGetAll */
    {200, IS(STRING),                                 ALL},
    /* ImageGetLibpod */
    {200, IS(STRING),                                 ALL},
    /* ImageHistory */
    {200, OF(LIST, HistoryResponse_list),             ALL},
    /* ImageHistoryLibpod */
    {200, OF(LIST, HistoryResponse_list),             ALL},
    /* ImageImportLibpod */
    {200, OF(OBJECT, ImageImportReport),              ALL},
    /* ImageInspect */
    {200, OF(OBJECT, ImageInspect),                   ALL},
    /* ImageInspectLibpod */
    {200, OF(OBJECT, ImageData),                      ALL},
    /* ImageList */
    {200, OF(LIST, Summary_list),                     ALL},
    /* ImageListLibpod */
    {200, OF(LIST, LibpodImageSummary_list),          ALL},
    /* ImageLoad */
    {200, IS(JSON),                                   ALL},
    /* ImageLoadLibpod */
    {200, OF(OBJECT, ImageLoadReport),                ALL},
    /* ImagePrune */
    {200, IS(JSON),                                   ALL},
    /* ImagePruneLibpod */
    {200, OF(LIST, PruneReport_list),                 ALL},
    /* ImagePullLibpod */
    {200, OF(OBJECT, LibpodImagesPullReport),         ALL},
    /* ImagePush */
    {200, IS(JSON),                                   ALL},
    /* ImagePushLibpod */
    {200, IS(JSON),                                   ALL},
    /* ImageResolveLibpod */
    {200, IS(JSON),                                   SINCE(5_0_3)},
    /* ImageScpLibpod */
    {200, OF(OBJECT, ScpReport),                      SINCE(4_2_1)},
    /* ImageSearch */
    {200, OF(LIST, ImageSearchResponse_list),         ALL},
    /* ImageSearchLibpod */
    {200, OF(LIST, ImageSearchLibpodResponse_list),   ALL},
    /* ImageTag */
    {201, NO_SCHEMA,                                  ALL},
    /* ImageTagLibpod */
    {201, NO_SCHEMA,                                  ALL},
    /* ImageTreeLibpod */
    {200, OF(OBJECT, ImageTreeReport),                ALL},
    /* ImageUntagLibpod */
    {201, NO_SCHEMA,                                  ALL},
    /* KubeApplyLibpod */
    {200, IS(STRING),                                 SINCE(4_4_4)},
    /* LocalBuildLibpod */
    {200, OF(OBJECT, LocalBuildLibpodResponse),       SINCE(5_7_1)},
    /* LocalImagesLibpod */
    {200, OF(OBJECT, ImageLoadReport),                SINCE(5_7_1)},
    /* ManifestAddLibpod */
    {200, OF(OBJECT, IDResponse),                     RANGE(3_0_2, 3_4_7)},
    /* ManifestCreateLibpod */
    {201, OF(OBJECT, IDResponse),                     SINCE(4_0_3)},
    /* ManifestCreateV3Libpod */
    {200, OF(OBJECT, IDResponse),                     RANGE(3_0_2, 3_4_7)},
    /* ManifestDeleteLibpod */
    {200, OF(OBJECT, LibpodImagesRemoveReport),       SINCE(4_0_3)},
    /* ManifestDeleteV3Libpod */
    {200, OF(OBJECT, IDResponse),                     RANGE(3_0_2, 3_4_7)},
    /* ManifestExistsLibpod */
    {204, NO_SCHEMA,                                  SINCE(3_1_0)},
    /* ManifestInspectLibpod */
    {200, OF(OBJECT, Schema2ListPublic),              ALL},
    /* ManifestModifyLibpod */
    {200, OF(OBJECT, ManifestModifyReport),           SINCE(4_0_3)},
    /* ManifestPushLibpod */
    {200, OF(OBJECT, IDResponse),                     SINCE(4_0_3)},
    /* ManifestPushV3Libpod */
    {200, OF(OBJECT, IDResponse),                     RANGE(3_0_2, 3_4_7)},
    /* NetworkConnect */
    {200, NO_SCHEMA,                                  ALL},
    /* NetworkConnectLibpod */
    {200, NO_SCHEMA,                                  ALL},
    /* NetworkCreate */
    {200, OF(OBJECT, NetworkCreateResponse),          RANGE(3_0_2, 4_0_3)},
    {201, OF(OBJECT, NetworkCreateResponse),          SINCE(4_1_0)},
    /* NetworkCreateLibpod */
    {200, OF(OBJECT, NetworkCreateReport),            RANGE(3_0_2, 3_4_7)},
    {200, OF(OBJECT, Network),                        SINCE(4_0_3)},
    /* NetworkDelete */
    {204, NO_SCHEMA,                                  ALL},
    /* NetworkDeleteLibpod */
    {200, OF(LIST, NetworkRmReport_list),             ALL},
    /* NetworkDisconnect */
    {200, NO_SCHEMA,                                  ALL},
    /* NetworkDisconnectLibpod */
    {200, NO_SCHEMA,                                  ALL},
    /* NetworkExistsLibpod */
    {204, NO_SCHEMA,                                  SINCE(3_1_0)},
    /* NetworkInspect */
    {200, OF(OBJECT, Inspect),                        ALL},
    /* NetworkInspectLibpod */
    {200, IS(JSON),                                   RANGE(3_0_2, 3_4_7)},
    {200, OF(OBJECT, Network),                        RANGE(4_0_3, 4_9_5)},
    {200, OF(OBJECT, NetworkInspectReport),           SINCE(5_0_3)},
    /* NetworkList */
    {200, OF(LIST, Inspect_list),                     ALL},
    /* NetworkListLibpod */
    {200, OF(LIST, NetworkListReport_list),           RANGE(3_0_2, 3_4_7)},
    {200, OF(LIST, Network_list),                     SINCE(4_0_3)},
    /* NetworkPrune */
    {200, OF(OBJECT, NetworkPruneResponse),           SINCE(3_1_0)},
    /* NetworkPruneLibpod */
    {200, OF(LIST, NetworkPruneReport_list),          SINCE(3_1_0)},
    /* NetworkUpdateLibpod */
    {204, NO_SCHEMA,                                  SINCE(4_4_4)},
    /* PlayKubeDownLibpod */
    {200, OF(OBJECT, PlayKubeReport),                 SINCE(3_4_2)},
    /* PlayKubeLibpod */
    {200, OF(OBJECT, PlayKubeReport),                 ALL},
    /* PodCreateLibpod */
    {201, OF(OBJECT, IDResponse),                     ALL},
    /* PodDeleteLibpod */
    {200, OF(OBJECT, PodRmReport),                    ALL},
    /* PodExistsLibpod */
    {204, NO_SCHEMA,                                  ALL},
    /* PodInspectLibpod */
    {200, OF(OBJECT, InspectPodData),                 ALL},
    /* PodKillLibpod */
    {200, OF(OBJECT, PodKillReport),                  ALL},
    /* PodListLibpod */
    {200, OF(LIST, ListPodsReport_list),              ALL},
    /* PodPauseLibpod */
    {200, OF(OBJECT, PodPauseReport),                 ALL},
    /* PodPruneLibpod */
    {200, OF(LIST, PodPruneReport_list),              ALL},
    /* PodRestartLibpod */
    {200, OF(OBJECT, PodRestartReport),               ALL},
    /* PodStartLibpod */
    {200, OF(OBJECT, PodStartReport),                 ALL},
    {304, NO_SCHEMA,                                  ALL},
    /* PodStatsAllLibpod */
    {200, OF(LIST, PodStatsReport_list),              ALL},
    /* PodStopLibpod */
    {200, OF(OBJECT, PodStopReport),                  ALL},
    {304, NO_SCHEMA,                                  ALL},
    /* PodTopLibpod */
    {200, OF(OBJECT, PodTopOKBody),                   ALL},
    /* PodUnpauseLibpod */
    {200, OF(OBJECT, PodUnpauseReport),               ALL},
    /* PutContainerArchive */
    {200, NO_SCHEMA,                                  ALL},
    /* PutContainerArchiveLibpod */
    {200, NO_SCHEMA,                                  ALL},
    /* QuadletDeleteAllLibpod */
    {200, OF(OBJECT, QuadletRemoveReport),            SINCE(5_8_2)},
    /* QuadletDeleteLibpod */
    {200, OF(OBJECT, QuadletRemoveReport),            SINCE(5_8_2)},
    /* QuadletExistsLibpod */
    {204, NO_SCHEMA,                                  SINCE(5_8_2)},
    /* QuadletFileLibpod */
    {200, NO_SCHEMA,                                  SINCE(5_8_2)},
    /* QuadletInstallLibpod */
    {200, OF(OBJECT, QuadletInstallLibpodResponse),   SINCE(5_8_2)},
    /* QuadletListLibpod */
    {200, OF(LIST, ListQuadlet_list),                 SINCE(5_7_1)},
    /* SecretCreate */
    {200, OF(OBJECT, SecretCreateReport),             SINCE(3_1_0)},
    /* SecretCreateLibpod */
    {200, OF(OBJECT, SecretCreateReport),             SINCE(3_1_0)},
    /* SecretDelete */
    {204, NO_SCHEMA,                                  SINCE(3_1_0)},
    /* SecretDeleteLibpod */
    {204, NO_SCHEMA,                                  SINCE(3_1_0)},
    /* SecretExistsLibpod */
    {204, NO_SCHEMA,                                  SINCE(4_5_1)},
    /* SecretInspect */
    {200, OF(OBJECT, SecretInfoReportCompat),         SINCE(3_1_0)},
    /* SecretInspectLibpod */
    {200, OF(OBJECT, SecretInfoReport),               SINCE(3_1_0)},
    /* SecretList */
    {200, OF(LIST, SecretInfoReportCompat_list),      SINCE(3_1_0)},
    /* SecretListLibpod */
    {200, OF(LIST, SecretInfoReport_list),            SINCE(3_1_0)},
    /* SystemAuth */
    {200, OF(OBJECT, AuthReport),                     SINCE(3_1_0)},
    /* SystemCheckLibpod */
    {200, OF(OBJECT, SystemCheckReport),              SINCE(5_2_5)},
    /* SystemDataUsage */
    {200, IS(JSON),                                   SINCE(3_1_2)},
    /* SystemDataUsageLibpod */
    {200, OF(OBJECT, SystemDfReport),                 ALL},
    /* SystemEvents */
    {200, IS(JSON),                                   ALL},
    /* SystemEventsLibpod */
    {200, IS(JSON),                                   ALL},
    /* SystemInfo */
    {200, IS(JSON),                                   ALL},
    /* SystemInfoLibpod */
    {200, OF(OBJECT, LibpodInfo),                     ALL},
    /* SystemPing */
    {200, IS(STRING),                                 ALL},
    /* SystemPruneLibpod */
    {200, OF(OBJECT, SystemPruneReport),              ALL},
    /* SystemVersion */
    {200, OF(OBJECT, SystemComponentVersion),         ALL},
    /* SystemVersionLibpod */
    {200, OF(OBJECT, SystemComponentVersion),         ALL},
    /* VolumeCreate */
    {201, OF(OBJECT, Volume),                         ALL},
    /* VolumeCreateLibpod */
    {201, OF(OBJECT, VolumeConfigResponse),           ALL},
    /* VolumeDelete */
    {204, NO_SCHEMA,                                  ALL},
    /* VolumeDeleteLibpod */
    {204, NO_SCHEMA,                                  ALL},
    /* VolumeExistsLibpod */
    {204, NO_SCHEMA,                                  SINCE(3_1_0)},
    /* VolumeExportLibpod */
    {200, IS(STRING),                                 SINCE(5_6_2)},
    /* VolumeImportLibpod */
    {204, NO_SCHEMA,                                  SINCE(5_6_2)},
    /* VolumeInspect */
    {200, OF(OBJECT, Volume),                         ALL},
    /* VolumeInspectLibpod */
    {200, OF(OBJECT, VolumeConfigResponse),           ALL},
    /* VolumeList */
    {200, OF(OBJECT, ListResponse),                   ALL},
    /* VolumeListLibpod */
    {200, OF(LIST, VolumeConfigResponse_list),        ALL},
    /* VolumePrune */
    {200, OF(OBJECT, DockerVolumePruneReport),        ALL},
    /* VolumePruneLibpod */
    {200, OF(LIST, PruneReport_list),                 ALL},
};
