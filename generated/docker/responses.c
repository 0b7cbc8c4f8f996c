/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__response davit__docker_responses[] = {
    /* BuildPrune */
    {200, ONE,  T(BuildPruneResponse),       SINCE(1_31)},
    /* ConfigCreate */
    {201, ONE,  T(IDResponse),               SINCE(1_30)},
    /* ConfigDelete */
    {204, ONE,  NONE,                        SINCE(1_30)},
    /* ConfigInspect */
    {200, ONE,  T(Config),                   SINCE(1_30)},
    /* ConfigList */
    {200, LIST, T(Config),                   SINCE(1_30)},
    /* ConfigUpdate */
    {200, ONE,  NONE,                        SINCE(1_30)},
    /* ContainerArchive */
    {200, ONE,  NONE,                        ALL},
    /* ContainerArchiveInfo */
    {200, ONE,  NONE,                        ALL},
    /* ContainerAttach */
    {101, ONE,  NONE,                        ALL},
    {200, ONE,  NONE,                        ALL},
    /* ContainerAttachWebsocket */
    {101, ONE,  NONE,                        ALL},
    {200, ONE,  NONE,                        ALL},
    /* ContainerChanges */
    {200, LIST, T(FilesystemChange),         ALL},
    /* ContainerCreate */
    {201, ONE,  T(ContainerCreateResponse),  ALL},
    /* ContainerDelete */
    {204, ONE,  NONE,                        ALL},
    /* ContainerExec */
    {201, ONE,  T(IDResponse),               ALL},
    /* ContainerExport */
    {200, ONE,  NONE,                        ALL},
    /* ContainerInspect */
    {200, ONE,  T(ContainerInspectResponse), ALL},
    /* ContainerKill */
    {204, ONE,  NONE,                        ALL},
    /* ContainerList */
    {200, LIST, T(ContainerSummary),         ALL},
    /* ContainerLogs */
    {200, ONE,  NONE,                        ALL},
    /* ContainerPause */
    {204, ONE,  NONE,                        ALL},
    /* ContainerPrune */
    {200, ONE,  T(ContainerPruneResponse),   ALL},
    /* ContainerRename */
    {204, ONE,  NONE,                        ALL},
    /* ContainerResize */
    {200, ONE,  NONE,                        ALL},
    /* ContainerRestart */
    {204, ONE,  NONE,                        ALL},
    /* ContainerStart */
    {204, ONE,  NONE,                        ALL},
    {304, ONE,  NONE,                        ALL},
    /* ContainerStats */
    {200, ONE,  T(ContainerStatsResponse),   ALL},
    /* ContainerStop */
    {204, ONE,  NONE,                        ALL},
    {304, ONE,  NONE,                        ALL},
    /* ContainerTop */
    {200, ONE,  T(ContainerTopResponse),     ALL},
    /* ContainerUnpause */
    {204, ONE,  NONE,                        ALL},
    /* ContainerUpdate */
    {200, ONE,  T(ContainerUpdateResponse),  ALL},
    /* ContainerWait */
    {200, ONE,  T(ContainerWaitResponse),    ALL},
    /* DistributionInspect */
    {200, ONE,  T(DistributionInspect),      SINCE(1_30)},
    /* ExecInspect */
    {200, ONE,  T(ExecInspectResponse),      ALL},
    /* ExecResize */
    {200, ONE,  NONE,                        ALL},
    /* ExecStart */
    {101, ONE,  NONE,                        ALL},
    {200, ONE,  NONE,                        ALL},
    /* GetPluginPrivileges */
    {200, LIST, T(PluginPrivilege),          ALL},
    /* ImageBuild */
    {200, ONE,  NONE,                        ALL},
    /* ImageCommit */
    {201, ONE,  T(IDResponse),               ALL},
    /* ImageCreate */
    {200, ONE,  NONE,                        ALL},
    /* ImageDelete */
    {200, LIST, T(ImageDeleteResponseItem),  ALL},
    /* ImageGet */
    {200, ONE,  NONE,                        ALL},
    /* ImageGetAll */
    {200, ONE,  NONE,                        ALL},
    /* ImageHistory */
    {200, LIST, T(ImageHistoryResponseItem), ALL},
    /* ImageInspect */
    {200, ONE,  T(ImageInspect),             ALL},
    /* ImageList */
    {200, LIST, T(ImageSummary),             ALL},
    /* ImageLoad */
    {200, ONE,  NONE,                        ALL},
    /* ImagePrune */
    {200, ONE,  T(ImagePruneResponse),       ALL},
    /* ImagePush */
    {200, ONE,  NONE,                        ALL},
    /* ImageSearch */
    {200, LIST, T(ImageSearchResponseItem),  ALL},
    /* ImageTag */
    {201, ONE,  NONE,                        ALL},
    /* NetworkConnect */
    {200, ONE,  NONE,                        ALL},
    /* NetworkCreate */
    {201, ONE,  T(NetworkCreateResponse),    ALL},
    /* NetworkDelete */
    {204, ONE,  NONE,                        ALL},
    /* NetworkDisconnect */
    {200, ONE,  NONE,                        ALL},
    /* NetworkInspect */
    {200, ONE,  T(Network),                  RANGE(1_25, 1_51)},
    {200, ONE,  T(NetworkInspect),           SINCE(1_52)},
    /* NetworkList */
    {200, LIST, T(Network),                  RANGE(1_25, 1_51)},
    {200, LIST, T(NetworkSummary),           SINCE(1_52)},
    /* NetworkPrune */
    {200, ONE,  T(NetworkPruneResponse),     ALL},
    /* NodeDelete */
    {200, ONE,  NONE,                        ALL},
    /* NodeInspect */
    {200, ONE,  T(Node),                     ALL},
    /* NodeList */
    {200, LIST, T(Node),                     ALL},
    /* NodeUpdate */
    {200, ONE,  NONE,                        ALL},
    /* PluginCreate */
    {204, ONE,  NONE,                        ALL},
    /* PluginDelete */
    {200, ONE,  NONE,                        ALL},
    /* PluginDisable */
    {200, ONE,  NONE,                        ALL},
    /* PluginEnable */
    {200, ONE,  NONE,                        ALL},
    /* PluginInspect */
    {200, ONE,  T(Plugin),                   ALL},
    /* PluginList */
    {200, LIST, T(Plugin),                   ALL},
    /* PluginPull */
    {200, ONE,  NONE,                        ALL},
    /* PluginPush */
    {200, ONE,  NONE,                        ALL},
    /* PluginSet */
    {204, ONE,  NONE,                        ALL},
    /* PluginUpgrade */
    {200, ONE,  NONE,                        SINCE(1_26)},
    /* PutContainerArchive */
    {200, ONE,  NONE,                        ALL},
    /* SecretCreate */
    {201, ONE,  T(IDResponse),               ALL},
    /* SecretDelete */
    {204, ONE,  NONE,                        ALL},
    /* SecretInspect */
    {200, ONE,  T(Secret),                   ALL},
    /* SecretList */
    {200, LIST, T(Secret),                   ALL},
    /* SecretUpdate */
    {200, ONE,  NONE,                        SINCE(1_26)},
    /* ServiceCreate */
    {201, ONE,  T(ServiceCreateResponse),    ALL},
    /* ServiceDelete */
    {200, ONE,  NONE,                        ALL},
    /* ServiceInspect */
    {200, ONE,  T(Service),                  ALL},
    /* ServiceList */
    {200, LIST, T(Service),                  ALL},
    /* ServiceLogs */
    {200, ONE,  NONE,                        ALL},
    /* ServiceUpdate */
    {200, ONE,  T(ServiceUpdateResponse),    ALL},
    /* Session */
    {101, ONE,  NONE,                        SINCE(1_31)},
    /* SwarmInit */
    {200, ONE,  NONE,                        ALL},
    /* SwarmInspect */
    {200, ONE,  T(Swarm),                    ALL},
    /* SwarmJoin */
    {200, ONE,  NONE,                        ALL},
    /* SwarmLeave */
    {200, ONE,  NONE,                        ALL},
    /* SwarmUnlock */
    {200, ONE,  NONE,                        ALL},
    /* SwarmUnlockkey */
    {200, ONE,  T(SwarmUnlockkeyResponse),   ALL},
    /* SwarmUpdate */
    {200, ONE,  NONE,                        ALL},
    /* SystemAuth */
    {200, ONE,  T(AuthResponse),             ALL},
    {204, ONE,  NONE,                        ALL},
    /* SystemDataUsage */
    {200, ONE,  T(SystemDataUsageResponse),  ALL},
    /* SystemEvents */
    {200, ONE,  T(EventMessage),             ALL},
    /* SystemInfo */
    {200, ONE,  T(SystemInfo),               ALL},
    /* SystemPing */
    {200, ONE,  NONE,                        ALL},
    /* SystemPingHead */
    {200, ONE,  NONE,                        SINCE(1_40)},
    /* SystemVersion */
    {200, ONE,  T(SystemVersion),            ALL},
    /* TaskInspect */
    {200, ONE,  T(Task),                     ALL},
    /* TaskList */
    {200, LIST, T(Task),                     ALL},
    /* TaskLogs */
    {200, ONE,  NONE,                        SINCE(1_29)},
    /* VolumeCreate */
    {201, ONE,  T(Volume),                   ALL},
    /* VolumeDelete */
    {204, ONE,  NONE,                        ALL},
    /* VolumeInspect */
    {200, ONE,  T(Volume),                   ALL},
    /* VolumeList */
    {200, ONE,  T(VolumeListResponse),       ALL},
    /* VolumePrune */
    {200, ONE,  T(VolumePruneResponse),      ALL},
    /* VolumeUpdate */
    {200, ONE,  NONE,                        SINCE(1_42)},
};
