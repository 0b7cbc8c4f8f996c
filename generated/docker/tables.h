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

/* The first row of each run of rows, by its owner. */
enum first_row {
    PARAMETERS_BuildPrune = 0,
    PARAMETERS_ConfigDelete = 6,
    PARAMETERS_ConfigInspect = 7,
    PARAMETERS_ConfigList = 8,
    PARAMETERS_ConfigUpdate = 9,
    PARAMETERS_ContainerArchive = 11,
    PARAMETERS_ContainerArchiveInfo = 13,
    PARAMETERS_ContainerAttach = 15,
    PARAMETERS_ContainerAttachWebsocket = 22,
    PARAMETERS_ContainerChanges = 29,
    PARAMETERS_ContainerCreate = 30,
    PARAMETERS_ContainerDelete = 32,
    PARAMETERS_ContainerExec = 36,
    PARAMETERS_ContainerExport = 37,
    PARAMETERS_ContainerInspect = 38,
    PARAMETERS_ContainerKill = 40,
    PARAMETERS_ContainerList = 42,
    PARAMETERS_ContainerLogs = 46,
    PARAMETERS_ContainerPause = 54,
    PARAMETERS_ContainerPrune = 55,
    PARAMETERS_ContainerRename = 56,
    PARAMETERS_ContainerResize = 58,
    PARAMETERS_ContainerRestart = 61,
    PARAMETERS_ContainerStart = 64,
    PARAMETERS_ContainerStats = 66,
    PARAMETERS_ContainerStop = 69,
    PARAMETERS_ContainerTop = 72,
    PARAMETERS_ContainerUnpause = 74,
    PARAMETERS_ContainerUpdate = 75,
    PARAMETERS_ContainerWait = 76,
    PARAMETERS_DistributionInspect = 78,
    PARAMETERS_ExecInspect = 79,
    PARAMETERS_ExecResize = 80,
    PARAMETERS_ExecStart = 83,
    PARAMETERS_GetPluginPrivileges = 84,
    PARAMETERS_ImageBuild = 85,
    PARAMETERS_ImageCommit = 112,
    PARAMETERS_ImageCreate = 119,
    PARAMETERS_ImageDelete = 127,
    PARAMETERS_ImageGet = 131,
    PARAMETERS_ImageGetAll = 134,
    PARAMETERS_ImageHistory = 137,
    PARAMETERS_ImageInspect = 139,
    PARAMETERS_ImageList = 142,
    PARAMETERS_ImageLoad = 148,
    PARAMETERS_ImagePrune = 151,
    PARAMETERS_ImagePush = 152,
    PARAMETERS_ImageSearch = 156,
    PARAMETERS_ImageTag = 159,
    PARAMETERS_NetworkConnect = 162,
    PARAMETERS_NetworkDelete = 163,
    PARAMETERS_NetworkDisconnect = 164,
    PARAMETERS_NetworkInspect = 165,
    PARAMETERS_NetworkList = 168,
    PARAMETERS_NetworkPrune = 169,
    PARAMETERS_NodeDelete = 170,
    PARAMETERS_NodeInspect = 172,
    PARAMETERS_NodeList = 173,
    PARAMETERS_NodeUpdate = 174,
    PARAMETERS_PluginCreate = 176,
    PARAMETERS_PluginDelete = 177,
    PARAMETERS_PluginDisable = 179,
    PARAMETERS_PluginEnable = 181,
    PARAMETERS_PluginInspect = 183,
    PARAMETERS_PluginList = 184,
    PARAMETERS_PluginPull = 185,
    PARAMETERS_PluginPush = 188,
    PARAMETERS_PluginSet = 189,
    PARAMETERS_PluginUpgrade = 190,
    PARAMETERS_PutContainerArchive = 193,
    PARAMETERS_SecretDelete = 197,
    PARAMETERS_SecretInspect = 198,
    PARAMETERS_SecretList = 199,
    PARAMETERS_SecretUpdate = 200,
    PARAMETERS_ServiceCreate = 202,
    PARAMETERS_ServiceDelete = 203,
    PARAMETERS_ServiceInspect = 204,
    PARAMETERS_ServiceList = 206,
    PARAMETERS_ServiceLogs = 208,
    PARAMETERS_ServiceUpdate = 216,
    PARAMETERS_SwarmLeave = 221,
    PARAMETERS_SwarmUpdate = 222,
    PARAMETERS_SystemDataUsage = 226,
    PARAMETERS_SystemEvents = 228,
    PARAMETERS_TaskInspect = 231,
    PARAMETERS_TaskList = 232,
    PARAMETERS_TaskLogs = 233,
    PARAMETERS_VolumeDelete = 241,
    PARAMETERS_VolumeInspect = 243,
    PARAMETERS_VolumeList = 244,
    PARAMETERS_VolumePrune = 245,
    PARAMETERS_VolumeUpdate = 246,
    VALUES_ContainerWait_condition = 0,
    VALUES_ImageBuild_Content_type = 3,
    VALUES_ImageBuild_version = 4,
    VALUES_ServiceUpdate_registryAuthFrom = 6,
    VALUES_SystemDataUsage_type = 8,
    RESPONSES_BuildPrune = 0,
    RESPONSES_ConfigCreate = 1,
    RESPONSES_ConfigDelete = 2,
    RESPONSES_ConfigInspect = 3,
    RESPONSES_ConfigList = 4,
    RESPONSES_ConfigUpdate = 5,
    RESPONSES_ContainerArchive = 6,
    RESPONSES_ContainerArchiveInfo = 7,
    RESPONSES_ContainerAttach = 8,
    RESPONSES_ContainerAttachWebsocket = 10,
    RESPONSES_ContainerChanges = 12,
    RESPONSES_ContainerCreate = 13,
    RESPONSES_ContainerDelete = 14,
    RESPONSES_ContainerExec = 15,
    RESPONSES_ContainerExport = 16,
    RESPONSES_ContainerInspect = 17,
    RESPONSES_ContainerKill = 18,
    RESPONSES_ContainerList = 19,
    RESPONSES_ContainerLogs = 20,
    RESPONSES_ContainerPause = 21,
    RESPONSES_ContainerPrune = 22,
    RESPONSES_ContainerRename = 23,
    RESPONSES_ContainerResize = 24,
    RESPONSES_ContainerRestart = 25,
    RESPONSES_ContainerStart = 26,
    RESPONSES_ContainerStats = 28,
    RESPONSES_ContainerStop = 29,
    RESPONSES_ContainerTop = 31,
    RESPONSES_ContainerUnpause = 32,
    RESPONSES_ContainerUpdate = 33,
    RESPONSES_ContainerWait = 34,
    RESPONSES_DistributionInspect = 35,
    RESPONSES_ExecInspect = 36,
    RESPONSES_ExecResize = 37,
    RESPONSES_ExecStart = 38,
    RESPONSES_GetPluginPrivileges = 40,
    RESPONSES_ImageBuild = 41,
    RESPONSES_ImageCommit = 42,
    RESPONSES_ImageCreate = 43,
    RESPONSES_ImageDelete = 44,
    RESPONSES_ImageGet = 45,
    RESPONSES_ImageGetAll = 46,
    RESPONSES_ImageHistory = 47,
    RESPONSES_ImageInspect = 48,
    RESPONSES_ImageList = 49,
    RESPONSES_ImageLoad = 50,
    RESPONSES_ImagePrune = 51,
    RESPONSES_ImagePush = 52,
    RESPONSES_ImageSearch = 53,
    RESPONSES_ImageTag = 54,
    RESPONSES_NetworkConnect = 55,
    RESPONSES_NetworkCreate = 56,
    RESPONSES_NetworkDelete = 57,
    RESPONSES_NetworkDisconnect = 58,
    RESPONSES_NetworkInspect = 59,
    RESPONSES_NetworkList = 61,
    RESPONSES_NetworkPrune = 63,
    RESPONSES_NodeDelete = 64,
    RESPONSES_NodeInspect = 65,
    RESPONSES_NodeList = 66,
    RESPONSES_NodeUpdate = 67,
    RESPONSES_PluginCreate = 68,
    RESPONSES_PluginDelete = 69,
    RESPONSES_PluginDisable = 70,
    RESPONSES_PluginEnable = 71,
    RESPONSES_PluginInspect = 72,
    RESPONSES_PluginList = 73,
    RESPONSES_PluginPull = 74,
    RESPONSES_PluginPush = 75,
    RESPONSES_PluginSet = 76,
    RESPONSES_PluginUpgrade = 77,
    RESPONSES_PutContainerArchive = 78,
    RESPONSES_SecretCreate = 79,
    RESPONSES_SecretDelete = 80,
    RESPONSES_SecretInspect = 81,
    RESPONSES_SecretList = 82,
    RESPONSES_SecretUpdate = 83,
    RESPONSES_ServiceCreate = 84,
    RESPONSES_ServiceDelete = 85,
    RESPONSES_ServiceInspect = 86,
    RESPONSES_ServiceList = 87,
    RESPONSES_ServiceLogs = 88,
    RESPONSES_ServiceUpdate = 89,
    RESPONSES_Session = 90,
    RESPONSES_SwarmInit = 91,
    RESPONSES_SwarmInspect = 92,
    RESPONSES_SwarmJoin = 93,
    RESPONSES_SwarmLeave = 94,
    RESPONSES_SwarmUnlock = 95,
    RESPONSES_SwarmUnlockkey = 96,
    RESPONSES_SwarmUpdate = 97,
    RESPONSES_SystemAuth = 98,
    RESPONSES_SystemDataUsage = 100,
    RESPONSES_SystemEvents = 101,
    RESPONSES_SystemInfo = 102,
    RESPONSES_SystemPing = 103,
    RESPONSES_SystemPingHead = 104,
    RESPONSES_SystemVersion = 105,
    RESPONSES_TaskInspect = 106,
    RESPONSES_TaskList = 107,
    RESPONSES_TaskLogs = 108,
    RESPONSES_VolumeCreate = 109,
    RESPONSES_VolumeDelete = 110,
    RESPONSES_VolumeInspect = 111,
    RESPONSES_VolumeList = 112,
    RESPONSES_VolumePrune = 113,
    RESPONSES_VolumeUpdate = 114,
    ALIASES_ContainerArchive = 0,
    ALIASES_ContainerArchiveInfo = 1,
    ALIASES_PutContainerArchive = 2,
    ALIASES_Session = 3,
    ALIASES_TaskLogs = 4,
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
    char t_error_member[8];
    char t_extrahosts[11];
    char t_false[6];
    char t_filters[8];
    char t_follow[7];
    char t_force[6];
    char t_forcerm[8];
    char t_fromImage[10];
    char t_fromSrc[8];
    char t_h[2];
    char t_host[19];
    char t_host_variable[12];
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
    char t_ping_path[7];
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
    char t_sequence_error[6];
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
    char t_version_header[12];
    char t_version_prefix[3];
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
