/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__parameter davit__docker_parameters[] = {
    /* BuildPrune */
    {S(all),                    QUERY,  BOOLEAN,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_39)},
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_39)},
    {S(keep_storage),           QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, RANGE(1_39, 1_51)},
    {S(max_used_space),         QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_48)},
    {S(min_free_space),         QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_48)},
    {S(reserved_space),         QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_48)},
    /* ConfigDelete */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_30)},
    /* ConfigInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_30)},
    /* ConfigList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_30)},
    /* ConfigUpdate */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_30)},
    {S(version),                QUERY,  UNSIGNED, SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_30)},
    /* ContainerArchive */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(path),                   QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerArchiveInfo */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(path),                   QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerAttach */
    {S(detachKeys),             QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(logs),                   QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(stderr),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(stdin),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(stdout),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(stream),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerAttachWebsocket */
    {S(detachKeys),             QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(logs),                   QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(stderr),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_42)},
    {S(stdin),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_42)},
    {S(stdout),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_42)},
    {S(stream),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerChanges */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerCreate */
    {S(name),                   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 S(ContainerCreate_name_pattern), NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(platform),               QUERY,  STRING,   SINGLE, OPTIONAL, S(EMPTY),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_41)},
    /* ContainerDelete */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(link),                   QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_27)},
    {S(v),                      QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerExec */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerExport */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(size),                   QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerKill */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(signal),                 QUERY,  STRING,   SINGLE, OPTIONAL, S(SIGKILL),           NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerList */
    {S(all),                    QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(limit),                  QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(size),                   QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerLogs */
    {S(follow),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(since),                  QUERY,  NUMBER,   SINGLE, OPTIONAL, S(0),                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(stderr),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(stdout),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(tail),                   QUERY,  STRING,   SINGLE, OPTIONAL, S(all),               NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(timestamps),             QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(until),                  QUERY,  NUMBER,   SINGLE, OPTIONAL, S(0),                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_35)},
    /* ContainerPause */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerPrune */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerRename */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(name),                   QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerResize */
    {S(h),                      QUERY,  INTEGER,  SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(w),                      QUERY,  INTEGER,  SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerRestart */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(signal),                 QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_42)},
    {S(t),                      QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerStart */
    {S(detachKeys),             QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerStats */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(one_shot),               QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_41)},
    {S(stream),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(true),              NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerStop */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(signal),                 QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_42)},
    {S(t),                      QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerTop */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(ps_args),                QUERY,  STRING,   SINGLE, OPTIONAL, S(_ef),               NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerUnpause */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerUpdate */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ContainerWait */
    {S(condition),              QUERY,  STRING,   SINGLE, OPTIONAL, S(not_running),       NONE,                            VALUES(ContainerWait_condition, 3),        NO_BOUNDS, SINCE(1_30)},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* DistributionInspect */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_30)},
    /* ExecInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ExecResize */
    {S(h),                      QUERY,  INTEGER,  SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(w),                      QUERY,  INTEGER,  SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ExecStart */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* GetPluginPrivileges */
    {S(remote),                 QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ImageBuild */
    {S(Content_type),           HEADER, STRING,   SINGLE, OPTIONAL, S(application_x_tar), NONE,                            VALUES(ImageBuild_Content_type, 1),        NO_BOUNDS, ALL},
    {S(X_Registry_Config),      HEADER, STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(buildargs),              QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(cachefrom),              QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(cpuperiod),              QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(cpuquota),               QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(cpusetcpus),             QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(cpushares),              QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(dockerfile),             QUERY,  STRING,   SINGLE, OPTIONAL, S(Dockerfile),        NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(extrahosts),             QUERY,  STRING,   MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_28)},
    {S(forcerm),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(labels),                 QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(memory),                 QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(memswap),                QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(networkmode),            QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(nocache),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(outputs),                QUERY,  JSON,     SINGLE, OPTIONAL, S(EMPTY),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_40)},
    {S(platform),               QUERY,  STRING,   SINGLE, OPTIONAL, S(EMPTY),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_34)},
    {S(pull),                   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(q),                      QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(remote),                 QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(rm),                     QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(true),              NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(shmsize),                QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(squash),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(t),                      QUERY,  STRING,   MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(target),                 QUERY,  STRING,   SINGLE, OPTIONAL, S(EMPTY),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_37)},
    {S(version),                QUERY,  STRING,   SINGLE, OPTIONAL, S(1),                 NONE,                            VALUES(ImageBuild_version, 2),             NO_BOUNDS, SINCE(1_38)},
    /* ImageCommit */
    {S(author),                 QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(changes),                QUERY,  STRING,   MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(comment),                QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(container),              QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(pause),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(true),              NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(repo),                   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(tag),                    QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ImageCreate */
    {S(X_Registry_Auth),        HEADER, STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(changes),                QUERY,  STRING,   MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_40)},
    {S(fromImage),              QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(fromSrc),                QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(message),                QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_39)},
    {S(platform),               QUERY,  STRING,   SINGLE, OPTIONAL, S(EMPTY),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_32)},
    {S(repo),                   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(tag),                    QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ImageDelete */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(noprune),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(platforms),              QUERY,  JSON,     MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_50)},
    /* ImageGet */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(platform),               QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, RANGE(1_48, 1_51)},
    {S(platform),               QUERY,  JSON,     MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_52)},
    /* ImageGetAll */
    {S(names),                  QUERY,  STRING,   MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(platform),               QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, RANGE(1_48, 1_51)},
    {S(platform),               QUERY,  JSON,     MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_52)},
    /* ImageHistory */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(platform),               QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_48)},
    /* ImageInspect */
    {S(manifests),              QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_48)},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(platform),               QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_49)},
    /* ImageList */
    {S(all),                    QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(digests),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(identity),               QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_54)},
    {S(manifests),              QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_47)},
    {S(shared_size),            QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_42)},
    /* ImageLoad */
    {S(platform),               QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, RANGE(1_48, 1_51)},
    {S(platform),               QUERY,  JSON,     MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_52)},
    {S(quiet),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(true),              NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ImagePrune */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ImagePush */
    {S(X_Registry_Auth),        HEADER, STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(platform),               QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_46)},
    {S(tag),                    QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ImageSearch */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(limit),                  QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(term),                   QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ImageTag */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(repo),                   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(tag),                    QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* NetworkConnect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* NetworkDelete */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* NetworkDisconnect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* NetworkInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(scope),                  QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_31)},
    {S(verbose),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_28)},
    /* NetworkList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* NetworkPrune */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* NodeDelete */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* NodeInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* NodeList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* NodeUpdate */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(version),                QUERY,  UNSIGNED, SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* PluginCreate */
    {S(name),                   QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* PluginDelete */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* PluginDisable */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_28)},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* PluginEnable */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(timeout),                QUERY,  INTEGER,  SINGLE, REQUIRED, S(0),                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* PluginInspect */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* PluginList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_28)},
    /* PluginPull */
    {S(X_Registry_Auth),        HEADER, STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(name),                   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(remote),                 QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* PluginPush */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* PluginSet */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* PluginUpgrade */
    {S(X_Registry_Auth),        HEADER, STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_26)},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_26)},
    {S(remote),                 QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_26)},
    /* PutContainerArchive */
    {S(copyUIDGID),             QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_39)},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(noOverwriteDirNonDir),   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(path),                   QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* SecretDelete */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* SecretInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* SecretList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* SecretUpdate */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_26)},
    {S(version),                QUERY,  UNSIGNED, SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_26)},
    /* ServiceCreate */
    {S(X_Registry_Auth),        HEADER, STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ServiceDelete */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ServiceInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(insertDefaults),         QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_29)},
    /* ServiceList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(status),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_41)},
    /* ServiceLogs */
    {S(details),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(follow),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(since),                  QUERY,  NUMBER,   SINGLE, OPTIONAL, S(0),                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(stderr),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(stdout),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(tail),                   QUERY,  STRING,   SINGLE, OPTIONAL, S(all),               NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(timestamps),             QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* ServiceUpdate */
    {S(X_Registry_Auth),        HEADER, STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(registryAuthFrom),       QUERY,  STRING,   SINGLE, OPTIONAL, S(spec),              NONE,                            VALUES(ServiceUpdate_registryAuthFrom, 2), NO_BOUNDS, ALL},
    {S(rollback),               QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_28)},
    {S(version),                QUERY,  UNSIGNED, SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* SwarmLeave */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* SwarmUpdate */
    {S(rotateManagerToken),     QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(rotateManagerUnlockKey), QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(rotateWorkerToken),      QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(version),                QUERY,  UNSIGNED, SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* SystemDataUsage */
    {S(type),                   QUERY,  STRING,   MULTI,  OPTIONAL, NONE,                 NONE,                            VALUES(SystemDataUsage_type, 4),           NO_BOUNDS, SINCE(1_42)},
    {S(verbose),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_52)},
    /* SystemEvents */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(since),                  QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(until),                  QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* TaskInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* TaskList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* TaskLogs */
    {S(details),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_29)},
    {S(follow),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_29)},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_29)},
    {S(since),                  QUERY,  NUMBER,   SINGLE, OPTIONAL, S(0),                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_29)},
    {S(stderr),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_29)},
    {S(stdout),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_29)},
    {S(tail),                   QUERY,  STRING,   SINGLE, OPTIONAL, S(all),               NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_29)},
    {S(timestamps),             QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_29)},
    /* VolumeDelete */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* VolumeInspect */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* VolumeList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* VolumePrune */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, ALL},
    /* VolumeUpdate */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_42)},
    {S(version),                QUERY,  UNSIGNED, SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, SINCE(1_42)},
};

const struct davit__value davit__docker_values[] = {
    /* ContainerWait_condition */
    {S(not_running),       SINCE(1_30)},
    {S(next_exit),         SINCE(1_30)},
    {S(removed),           SINCE(1_30)},
    /* ImageBuild_Content_type */
    {S(application_x_tar), ALL},
    /* ImageBuild_version */
    {S(1),                 SINCE(1_38)},
    {S(2),                 SINCE(1_38)},
    /* ServiceUpdate_registryAuthFrom */
    {S(spec),              ALL},
    {S(previous_spec),     ALL},
    /* SystemDataUsage_type */
    {S(container),         SINCE(1_42)},
    {S(image),             SINCE(1_42)},
    {S(volume),            SINCE(1_42)},
    {S(build_cache),       SINCE(1_42)},
};

const struct davit__bounds davit__docker_bounds[] = {
    {0, 0}, /* unused */
};
