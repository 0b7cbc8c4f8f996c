/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__response davit__docker_responses[] = {
    /* BuildPrune */
    {200, OF(OBJECT, BuildPruneResponse),          SINCE(1_31)},
    /* ConfigCreate */
    {201, OF(OBJECT, IDResponse),                  SINCE(1_30)},
    /* ConfigDelete */
    {204, NO_SCHEMA,                               SINCE(1_30)},
    /* ConfigInspect */
    {200, OF(OBJECT, Config),                      SINCE(1_30)},
    /* ConfigList */
    {200, OF(LIST, Config_list),                   SINCE(1_30)},
    /* ConfigUpdate */
    {200, NO_SCHEMA,                               SINCE(1_30)},
    /* ContainerArchive */
    {200, NO_SCHEMA,                               ALL},
    /* ContainerArchiveInfo */
    {200, NO_SCHEMA,                               ALL},
    /* ContainerAttach */
    {101, NO_SCHEMA,                               ALL},
    {200, NO_SCHEMA,                               ALL},
    /* ContainerAttachWebsocket */
    {101, NO_SCHEMA,                               ALL},
    {200, NO_SCHEMA,                               ALL},
    /* ContainerChanges */
    {200, OF(LIST, FilesystemChange_list),         ALL},
    /* ContainerCreate */
    {201, OF(OBJECT, ContainerCreateResponse),     ALL},
    /* ContainerDelete */
    {204, NO_SCHEMA,                               ALL},
    /* ContainerExec */
    {201, OF(OBJECT, IDResponse),                  ALL},
    /* ContainerExport */
    {200, NO_SCHEMA,                               ALL},
    /* ContainerInspect */
    {200, OF(OBJECT, ContainerInspectResponse),    ALL},
    /* ContainerKill */
    {204, NO_SCHEMA,                               ALL},
    /* ContainerList */
    {200, OF(LIST, ContainerSummary_list),         ALL},
    /* ContainerLogs */
    {200, IS(STRING),                              ALL},
    /* ContainerPause */
    {204, NO_SCHEMA,                               ALL},
    /* ContainerPrune */
    {200, OF(OBJECT, ContainerPruneResponse),      ALL},
    /* ContainerRename */
    {204, NO_SCHEMA,                               ALL},
    /* ContainerResize */
    {200, NO_SCHEMA,                               ALL},
    /* ContainerRestart */
    {204, NO_SCHEMA,                               ALL},
    /* ContainerStart */
    {204, NO_SCHEMA,                               ALL},
    {304, NO_SCHEMA,                               ALL},
    /* ContainerStats */
    {200, OF(OBJECT, ContainerStatsResponse),      ALL},
    /* ContainerStop */
    {204, NO_SCHEMA,                               ALL},
    {304, NO_SCHEMA,                               ALL},
    /* ContainerTop */
    {200, OF(OBJECT, ContainerTopResponse),        ALL},
    /* ContainerUnpause */
    {204, NO_SCHEMA,                               ALL},
    /* ContainerUpdate */
    {200, OF(OBJECT, ContainerUpdateResponse),     ALL},
    /* ContainerWait */
    {200, OF(OBJECT, ContainerWaitResponse),       ALL},
    /* DistributionInspect */
    {200, OF(OBJECT, DistributionInspect),         SINCE(1_30)},
    /* ExecInspect */
    {200, OF(OBJECT, ExecInspectResponse),         ALL},
    /* ExecResize */
    {200, NO_SCHEMA,                               ALL},
    /* ExecStart */
    {101, NO_SCHEMA,                               ALL},
    {200, NO_SCHEMA,                               ALL},
    /* GetPluginPrivileges */
    {200, OF(LIST, PluginPrivilege_list),          ALL},
    /* ImageBuild */
    {200, OF(OBJECT, BuildInfo),                   ALL},
    /* ImageCommit */
    {201, OF(OBJECT, IDResponse),                  ALL},
    /* ImageCreate */
    {200, OF(OBJECT, CreateImageInfo),             ALL},
    /* ImageDelete */
    {200, OF(LIST, ImageDeleteResponseItem_list),  ALL},
    /* ImageGet */
    {200, IS(STRING),                              ALL},
    /* ImageGetAll */
    {200, IS(STRING),                              ALL},
    /* ImageHistory */
    {200, OF(LIST, ImageHistoryResponseItem_list), ALL},
    /* ImageInspect */
    {200, OF(OBJECT, ImageInspect),                ALL},
    /* ImageList */
    {200, OF(LIST, ImageSummary_list),             ALL},
    /* ImageLoad */
    {200, NO_SCHEMA,                               ALL},
    /* ImagePrune */
    {200, OF(OBJECT, ImagePruneResponse),          ALL},
    /* ImagePush */
    {200, OF(OBJECT, PushImageInfo),               ALL},
    /* ImageSearch */
    {200, OF(LIST, ImageSearchResponseItem_list),  ALL},
    /* ImageTag */
    {201, NO_SCHEMA,                               ALL},
    /* NetworkConnect */
    {200, NO_SCHEMA,                               ALL},
    /* NetworkCreate */
    {201, OF(OBJECT, NetworkCreateResponse),       ALL},
    /* NetworkDelete */
    {204, NO_SCHEMA,                               ALL},
    /* NetworkDisconnect */
    {200, NO_SCHEMA,                               ALL},
    /* NetworkInspect */
    {200, OF(OBJECT, Network),                     RANGE(1_25, 1_51)},
    {200, OF(OBJECT, NetworkInspect),              SINCE(1_52)},
    /* NetworkList */
    {200, OF(LIST, Network_list),                  ALL},
    /* NetworkPrune */
    {200, OF(OBJECT, NetworkPruneResponse),        ALL},
    /* NodeDelete */
    {200, NO_SCHEMA,                               ALL},
    /* NodeInspect */
    {200, OF(OBJECT, Node),                        ALL},
    /* NodeList */
    {200, OF(LIST, Node_list),                     ALL},
    /* NodeUpdate */
    {200, NO_SCHEMA,                               ALL},
    /* PluginCreate */
    {204, NO_SCHEMA,                               ALL},
    /* PluginDelete */
    {200, NO_SCHEMA,                               ALL},
    /* PluginDisable */
    {200, NO_SCHEMA,                               ALL},
    /* PluginEnable */
    {200, NO_SCHEMA,                               ALL},
    /* PluginInspect */
    {200, OF(OBJECT, Plugin),                      ALL},
    /* PluginList */
    {200, OF(LIST, Plugin_list),                   ALL},
    /* PluginPull */
    {200, NO_SCHEMA,                               ALL},
    /* PluginPush */
    {200, NO_SCHEMA,                               ALL},
    /* PluginSet */
    {204, NO_SCHEMA,                               ALL},
    /* PluginUpgrade */
    {200, NO_SCHEMA,                               SINCE(1_26)},
    /* PutContainerArchive */
    {200, NO_SCHEMA,                               ALL},
    /* SecretCreate */
    {201, OF(OBJECT, IDResponse),                  ALL},
    /* SecretDelete */
    {204, NO_SCHEMA,                               ALL},
    /* SecretInspect */
    {200, OF(OBJECT, Secret),                      ALL},
    /* SecretList */
    {200, OF(LIST, Secret_list),                   ALL},
    /* SecretUpdate */
    {200, NO_SCHEMA,                               SINCE(1_26)},
    /* ServiceCreate */
    {201, OF(OBJECT, ServiceCreateResponse),       ALL},
    /* ServiceDelete */
    {200, NO_SCHEMA,                               ALL},
    /* ServiceInspect */
    {200, OF(OBJECT, Service),                     ALL},
    /* ServiceList */
    {200, OF(LIST, Service_list),                  ALL},
    /* ServiceLogs */
    {200, IS(STRING),                              ALL},
    /* ServiceUpdate */
    {200, OF(OBJECT, ServiceUpdateResponse),       ALL},
    /* Session */
    {101, NO_SCHEMA,                               SINCE(1_31)},
    /* SwarmInit */
    {200, IS(STRING),                              ALL},
    /* SwarmInspect */
    {200, OF(OBJECT, Swarm),                       ALL},
    /* SwarmJoin */
    {200, NO_SCHEMA,                               ALL},
    /* SwarmLeave */
    {200, NO_SCHEMA,                               ALL},
    /* SwarmUnlock */
    {200, NO_SCHEMA,                               ALL},
    /* SwarmUnlockkey */
    {200, OF(OBJECT, SwarmUnlockkeyResponse),      ALL},
    /* SwarmUpdate */
    {200, NO_SCHEMA,                               ALL},
    /* SystemAuth */
    {200, OF(OBJECT, AuthResponse),                ALL},
    {204, NO_SCHEMA,                               ALL},
    /* SystemDataUsage */
    {200, OF(OBJECT, SystemDataUsageResponse),     ALL},
    /* SystemEvents */
    {200, OF(OBJECT, EventMessage),                ALL},
    /* SystemInfo */
    {200, OF(OBJECT, SystemInfo),                  ALL},
    /* SystemPing */
    {200, IS(STRING),                              ALL},
    /* SystemPingHead */
    {200, IS(STRING),                              SINCE(1_40)},
    /* SystemVersion */
    {200, OF(OBJECT, SystemVersion),               ALL},
    /* TaskInspect */
    {200, OF(OBJECT, Task),                        ALL},
    /* TaskList */
    {200, OF(LIST, Task_list),                     ALL},
    /* TaskLogs */
    {200, IS(STRING),                              SINCE(1_29)},
    /* VolumeCreate */
    {201, OF(OBJECT, Volume),                      ALL},
    /* VolumeDelete */
    {204, NO_SCHEMA,                               ALL},
    /* VolumeInspect */
    {200, OF(OBJECT, Volume),                      ALL},
    /* VolumeList */
    {200, OF(OBJECT, VolumeListResponse),          ALL},
    /* VolumePrune */
    {200, OF(OBJECT, VolumePruneResponse),         ALL},
    /* VolumeUpdate */
    {200, NO_SCHEMA,                               SINCE(1_42)},
};
