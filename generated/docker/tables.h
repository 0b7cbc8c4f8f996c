/* Generated from spec/ by codegen: change those, not this. */
/* What the tables of this engine share: its versions, its types' numbers, its texts. */
#ifndef DAVIT_GENERATED_DOCKER_TABLES_H
#define DAVIT_GENERATED_DOCKER_TABLES_H

#include "../shorthand.h"

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
    TYPE_AuthConfig,
    TYPE_AuthResponse,
    TYPE_BuildPruneResponse,
    TYPE_Config,
    TYPE_ConfigSpec,
    TYPE_ContainerConfig,
    TYPE_ContainerCreateRequest,
    TYPE_ContainerCreateResponse,
    TYPE_ContainerExecRequest,
    TYPE_ContainerInspectResponse,
    TYPE_ContainerPruneResponse,
    TYPE_ContainerStatsResponse,
    TYPE_ContainerSummary,
    TYPE_ContainerTopResponse,
    TYPE_ContainerUpdateRequest,
    TYPE_ContainerUpdateResponse,
    TYPE_ContainerWaitResponse,
    TYPE_DistributionInspect,
    TYPE_EventMessage,
    TYPE_ExecInspectResponse,
    TYPE_ExecStartRequest,
    TYPE_FilesystemChange,
    TYPE_IDResponse,
    TYPE_ImageDeleteResponseItem,
    TYPE_ImageHistoryResponseItem,
    TYPE_ImageInspect,
    TYPE_ImagePruneResponse,
    TYPE_ImageSearchResponseItem,
    TYPE_ImageSummary,
    TYPE_Network,
    TYPE_NetworkConnectRequest,
    TYPE_NetworkCreateRequest,
    TYPE_NetworkCreateResponse,
    TYPE_NetworkDisconnectRequest,
    TYPE_NetworkInspect,
    TYPE_NetworkPruneResponse,
    TYPE_NetworkSummary,
    TYPE_Node,
    TYPE_NodeSpec,
    TYPE_Plugin,
    TYPE_PluginPrivilege,
    TYPE_Secret,
    TYPE_SecretSpec,
    TYPE_Service,
    TYPE_ServiceCreateResponse,
    TYPE_ServiceSpec,
    TYPE_ServiceUpdateResponse,
    TYPE_Swarm,
    TYPE_SwarmInitRequest,
    TYPE_SwarmJoinRequest,
    TYPE_SwarmSpec,
    TYPE_SwarmUnlockRequest,
    TYPE_SwarmUnlockkeyResponse,
    TYPE_SystemDataUsageResponse,
    TYPE_SystemInfo,
    TYPE_SystemVersion,
    TYPE_Task,
    TYPE_Volume,
    TYPE_VolumeCreateRequest,
    TYPE_VolumeListResponse,
    TYPE_VolumePruneResponse,
    TYPE_VolumeUpdateRequest,
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
    RESPONSES_NetworkPrune = RESPONSES_NetworkList + 2,
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
};

/* Every text, ended by NUL; the first one is "none". */
struct texts {
    char none[1];
    char t_0[2];
    char t_1[2];
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
    char t_AuthConfig[11];
    char t_AuthResponse[13];
    char t_Authorization[14];
    char t_BuildPrune[11];
    char t_BuildPruneResponse[19];
    char t_BuildPrune_path[13];
    char t_BuildPrune_summary[58];
    char t_Config[7];
    char t_ConfigCreate[13];
    char t_ConfigCreate_path[16];
    char t_ConfigCreate_summary[31];
    char t_ConfigDelete[13];
    char t_ConfigDelete_path[14];
    char t_ConfigDelete_summary[31];
    char t_ConfigInspect[14];
    char t_ConfigInspect_path[14];
    char t_ConfigInspect_summary[31];
    char t_ConfigList[11];
    char t_ConfigList_path[9];
    char t_ConfigList_summary[27];
    char t_ConfigSpec[11];
    char t_ConfigUpdate[13];
    char t_ConfigUpdate_path[21];
    char t_ConfigUpdate_summary[50];
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
    char t_ContainerPause[15];
    char t_ContainerPause_path[23];
    char t_ContainerPause_summary[38];
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
    char t_ContainerStart[15];
    char t_ContainerStart_path[23];
    char t_ContainerStart_summary[20];
    char t_ContainerStats[15];
    char t_ContainerStatsResponse[23];
    char t_ContainerStats_path[23];
    char t_ContainerStats_summary[80];
    char t_ContainerStop[14];
    char t_ContainerStop_path[22];
    char t_ContainerStop_summary[60];
    char t_ContainerSummary[17];
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
    char t_ContainerWait[14];
    char t_ContainerWaitResponse[22];
    char t_ContainerWait_path[22];
    char t_ContainerWait_summary[69];
    char t_Content_type[13];
    char t_Cookie[7];
    char t_Detach[7];
    char t_Distribution[13];
    char t_DistributionInspect[20];
    char t_DistributionInspect_path[26];
    char t_DistributionInspect_summary[53];
    char t_Dockerfile[11];
    char t_EMPTY[1];
    char t_EventMessage[13];
    char t_Exec[5];
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
    char t_FilesystemChange[17];
    char t_GetPluginPrivileges[20];
    char t_GetPluginPrivileges_path[20];
    char t_GetPluginPrivileges_summary[65];
    char t_IDResponse[11];
    char t_Image[6];
    char t_ImageBuild[11];
    char t_ImageBuild_path[7];
    char t_ImageBuild_summary[80];
    char t_ImageCommit[12];
    char t_ImageCommit_path[8];
    char t_ImageCommit_summary[53];
    char t_ImageCreate[12];
    char t_ImageCreate_path[15];
    char t_ImageCreate_summary[64];
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
    char t_ImageInspect[13];
    char t_ImageInspect_path[20];
    char t_ImageInspect_summary[34];
    char t_ImageList[10];
    char t_ImageList_path[13];
    char t_ImageList_summary[14];
    char t_ImageLoad[10];
    char t_ImageLoad_path[13];
    char t_ImageLoad_summary[49];
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
    char t_Network[8];
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
    char t_NetworkDisconnect[18];
    char t_NetworkDisconnectRequest[25];
    char t_NetworkDisconnect_path[26];
    char t_NetworkDisconnect_summary[40];
    char t_NetworkInspect[15];
    char t_NetworkInspect_path[15];
    char t_NetworkInspect_summary[49];
    char t_NetworkList[12];
    char t_NetworkList_path[10];
    char t_NetworkList_summary[16];
    char t_NetworkPrune[13];
    char t_NetworkPruneResponse[21];
    char t_NetworkPrune_path[16];
    char t_NetworkPrune_summary[47];
    char t_NetworkSummary[15];
    char t_Node[5];
    char t_NodeDelete[11];
    char t_NodeDelete_path[12];
    char t_NodeDelete_summary[31];
    char t_NodeInspect[12];
    char t_NodeInspect_path[12];
    char t_NodeInspect_summary[29];
    char t_NodeList[9];
    char t_NodeList_path[7];
    char t_NodeList_summary[25];
    char t_NodeSpec[9];
    char t_NodeUpdate[11];
    char t_NodeUpdate_path[19];
    char t_NodeUpdate_summary[47];
    char t_Plugin[7];
    char t_PluginCreate[13];
    char t_PluginCreate_path[16];
    char t_PluginCreate_summary[79];
    char t_PluginDelete[13];
    char t_PluginDelete_path[16];
    char t_PluginDelete_summary[18];
    char t_PluginDisable[14];
    char t_PluginDisable_path[24];
    char t_PluginDisable_summary[19];
    char t_PluginEnable[13];
    char t_PluginEnable_path[23];
    char t_PluginEnable_summary[18];
    char t_PluginInspect[14];
    char t_PluginInspect_path[21];
    char t_PluginInspect_summary[18];
    char t_PluginList[11];
    char t_PluginList_path[9];
    char t_PluginList_summary[15];
    char t_PluginPrivilege[16];
    char t_PluginPull[11];
    char t_PluginPull_path[14];
    char t_PluginPull_summary[35];
    char t_PluginPush[11];
    char t_PluginPush_path[21];
    char t_PluginPush_summary[34];
    char t_PluginSet[10];
    char t_PluginSet_path[20];
    char t_PluginSet_summary[38];
    char t_PluginUpgrade[14];
    char t_PluginUpgrade_path[24];
    char t_PluginUpgrade_summary[65];
    char t_Proxy_Authorization[20];
    char t_PutContainerArchive[20];
    char t_PutContainerArchive_path[25];
    char t_PutContainerArchive_summary[52];
    char t_SIGKILL[8];
    char t_Secret[7];
    char t_SecretCreate[13];
    char t_SecretCreate_path[16];
    char t_SecretCreate_summary[31];
    char t_SecretDelete[13];
    char t_SecretDelete_path[14];
    char t_SecretDelete_summary[31];
    char t_SecretInspect[14];
    char t_SecretInspect_path[14];
    char t_SecretInspect_summary[49];
    char t_SecretList[11];
    char t_SecretList_path[9];
    char t_SecretList_summary[47];
    char t_SecretSpec[11];
    char t_SecretUpdate[13];
    char t_SecretUpdate_path[21];
    char t_SecretUpdate_summary[50];
    char t_Service[8];
    char t_ServiceCreate[14];
    char t_ServiceCreateResponse[22];
    char t_ServiceCreate_path[17];
    char t_ServiceCreate_summary[32];
    char t_ServiceDelete[14];
    char t_ServiceDelete_path[15];
    char t_ServiceDelete_summary[33];
    char t_ServiceInspect[15];
    char t_ServiceInspect_path[15];
    char t_ServiceInspect_summary[32];
    char t_ServiceList[12];
    char t_ServiceList_path[10];
    char t_ServiceList_summary[28];
    char t_ServiceLogs[12];
    char t_ServiceLogs_path[20];
    char t_ServiceLogs_summary[62];
    char t_ServiceSpec[12];
    char t_ServiceUpdate[14];
    char t_ServiceUpdateResponse[22];
    char t_ServiceUpdate_path[22];
    char t_ServiceUpdate_summary[70];
    char t_Session[8];
    char t_Session__experimental_[23];
    char t_Session_path[9];
    char t_Session_summary[81];
    char t_Set_Cookie[11];
    char t_Swarm[6];
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
    char t_SystemInfo_path[6];
    char t_SystemInfo_summary[56];
    char t_SystemPing[11];
    char t_SystemPingHead[15];
    char t_SystemPingHead_path[7];
    char t_SystemPingHead_summary[29];
    char t_SystemPing_path[7];
    char t_SystemPing_summary[78];
    char t_SystemVersion[14];
    char t_SystemVersion_path[9];
    char t_SystemVersion_summary[53];
    char t_Task[5];
    char t_TaskInspect[12];
    char t_TaskInspect_path[12];
    char t_TaskInspect_summary[29];
    char t_TaskList[9];
    char t_TaskList_path[7];
    char t_TaskList_summary[25];
    char t_TaskLogs[9];
    char t_TaskLogs_path[17];
    char t_TaskLogs_summary[61];
    char t_Volume[7];
    char t_VolumeCreate[13];
    char t_VolumeCreateRequest[20];
    char t_VolumeCreate_path[16];
    char t_VolumeCreate_summary[18];
    char t_VolumeDelete[13];
    char t_VolumeDelete_path[16];
    char t_VolumeDelete_summary[18];
    char t_VolumeInspect[14];
    char t_VolumeInspect_path[16];
    char t_VolumeInspect_summary[18];
    char t_VolumeList[11];
    char t_VolumeListResponse[19];
    char t_VolumeList_path[9];
    char t_VolumeList_summary[15];
    char t_VolumePrune[12];
    char t_VolumePruneResponse[20];
    char t_VolumePrune_path[15];
    char t_VolumePrune_summary[40];
    char t_VolumeUpdate[13];
    char t_VolumeUpdateRequest[20];
    char t_VolumeUpdate_path[16];
    char t_VolumeUpdate_summary[41];
    char t_X_Docker_Container_Path_Stat[29];
    char t_X_Registry_Auth[16];
    char t_X_Registry_Config[18];
    char t__ef[4];
    char t_all[4];
    char t_application_json[17];
    char t_application_octet_stream[25];
    char t_application_x_tar[18];
    char t_author[7];
    char t_build_cache[12];
    char t_buildargs[10];
    char t_cachefrom[10];
    char t_changes[8];
    char t_comment[8];
    char t_condition[10];
    char t_container[10];
    char t_copyUIDGID[11];
    char t_cpuperiod[10];
    char t_cpuquota[9];
    char t_cpusetcpus[11];
    char t_cpushares[10];
    char t_detachKeys[11];
    char t_details[8];
    char t_digests[8];
    char t_docker[7];
    char t_dockerfile[11];
    char t_document_0_untagged_url[87];
    char t_document_0_url[97];
    char t_engine_error_member[8];
    char t_engine_host[19];
    char t_engine_host_variable[12];
    char t_engine_ping_path[7];
    char t_engine_sequence_error[6];
    char t_engine_sequence_error_detail[12];
    char t_engine_version_header[12];
    char t_engine_version_prefix[3];
    char t_extrahosts[11];
    char t_false[6];
    char t_filters[8];
    char t_follow[7];
    char t_force[6];
    char t_forcerm[8];
    char t_fromImage[10];
    char t_fromSrc[8];
    char t_h[2];
    char t_id[3];
    char t_identity[9];
    char t_image[6];
    char t_insertDefaults[15];
    char t_keep_storage[13];
    char t_labels[7];
    char t_limit[6];
    char t_link[5];
    char t_logs[5];
    char t_manifests[10];
    char t_max_used_space[15];
    char t_memory[7];
    char t_memswap[8];
    char t_message[8];
    char t_min_free_space[15];
    char t_name[5];
    char t_names[6];
    char t_networkmode[12];
    char t_next_exit[10];
    char t_noOverwriteDirNonDir[21];
    char t_nocache[8];
    char t_noprune[8];
    char t_not_running[12];
    char t_one_shot[9];
    char t_outputs[8];
    char t_path[5];
    char t_pause[6];
    char t_platform[9];
    char t_platforms[10];
    char t_previous_spec[14];
    char t_ps_args[8];
    char t_pull[5];
    char t_q[2];
    char t_quiet[6];
    char t_registryAuthFrom[17];
    char t_remote[7];
    char t_removed[8];
    char t_repo[5];
    char t_reserved_space[15];
    char t_rm[3];
    char t_rollback[9];
    char t_rotateManagerToken[19];
    char t_rotateManagerUnlockKey[23];
    char t_rotateWorkerToken[18];
    char t_scope[6];
    char t_shared_size[12];
    char t_shmsize[8];
    char t_signal[7];
    char t_since[6];
    char t_size[5];
    char t_socket_0[21];
    char t_socket_1[29];
    char t_socket_2[30];
    char t_socket_3[34];
    char t_socket_4[34];
    char t_socket_5[24];
    char t_socket_6[36];
    char t_spec[5];
    char t_squash[7];
    char t_status[7];
    char t_stderr[7];
    char t_stdin[6];
    char t_stdout[7];
    char t_stream[7];
    char t_t[2];
    char t_tag[4];
    char t_tail[5];
    char t_target[7];
    char t_term[5];
    char t_timeout[8];
    char t_timestamps[11];
    char t_true[5];
    char t_type[5];
    char t_until[6];
    char t_v[2];
    char t_verbose[8];
    char t_version[8];
    char t_volume[7];
    char t_w[2];
};

extern const struct davit__operation davit__docker_operations[];
extern const struct davit__parameter davit__docker_parameters[];
extern const struct davit__value davit__docker_values[];
extern const struct davit__bounds davit__docker_bounds[];
extern const struct davit__response davit__docker_responses[];
extern const struct davit__alias davit__docker_aliases[];
extern const struct davit__type davit__docker_types[];
extern const struct texts davit__docker_texts;
extern const struct davit_engine davit__docker_engine;

#endif
