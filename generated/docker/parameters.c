/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__parameter davit__docker_parameters[] = {
    /* BuildPrune */
    {S(all),                    QUERY,  BOOLEAN,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_build_prune_params, all),                                SINCE(1_39)},
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_build_prune_params, filters),                            SINCE(1_39)},
    {S(keep_storage),           QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_build_prune_params, keep_storage),                       RANGE(1_39, 1_51)},
    {S(max_used_space),         QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_build_prune_params, max_used_space),                     SINCE(1_48)},
    {S(min_free_space),         QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_build_prune_params, min_free_space),                     SINCE(1_48)},
    {S(reserved_space),         QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_build_prune_params, reserved_space),                     SINCE(1_48)},
    /* ConfigDelete */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_config_delete_params, id),                               SINCE(1_30)},
    /* ConfigInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_config_inspect_params, id),                              SINCE(1_30)},
    /* ConfigList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_config_list_params, filters),                            SINCE(1_30)},
    /* ConfigUpdate */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_config_update_params, id),                               SINCE(1_30)},
    {S(version),                QUERY,  UNSIGNED, SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_config_update_params, version),                          SINCE(1_30)},
    /* ContainerArchive */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_archive_params, id),                           ALL},
    {S(path),                   QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_archive_params, path),                         ALL},
    /* ContainerArchiveInfo */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_archive_info_params, id),                      ALL},
    {S(path),                   QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_archive_info_params, path),                    ALL},
    /* ContainerAttach */
    {S(detachKeys),             QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_params, detach_keys),                   ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_params, id),                            ALL},
    {S(logs),                   QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_params, logs),                          ALL},
    {S(stderr),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_params, stderr_),                       ALL},
    {S(stdin),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_params, stdin_),                        ALL},
    {S(stdout),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_params, stdout_),                       ALL},
    {S(stream),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_params, stream),                        ALL},
    /* ContainerAttachWebsocket */
    {S(detachKeys),             QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_websocket_params, detach_keys),         ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_websocket_params, id),                  ALL},
    {S(logs),                   QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_websocket_params, logs),                ALL},
    {S(stderr),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_websocket_params, stderr_),             SINCE(1_42)},
    {S(stdin),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_websocket_params, stdin_),              SINCE(1_42)},
    {S(stdout),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_websocket_params, stdout_),             SINCE(1_42)},
    {S(stream),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_attach_websocket_params, stream),              ALL},
    /* ContainerChanges */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_changes_params, id),                           ALL},
    /* ContainerCreate */
    {S(name),                   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 S(ContainerCreate_name_pattern), NO_VALUES,                                 NO_BOUNDS, AT(davit_container_create_params, name),                          ALL},
    {S(platform),               QUERY,  STRING,   SINGLE, OPTIONAL, S(EMPTY),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_create_params, platform),                      SINCE(1_41)},
    /* ContainerDelete */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_delete_params, force),                         ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_delete_params, id),                            ALL},
    {S(link),                   QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_delete_params, link),                          SINCE(1_27)},
    {S(v),                      QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_delete_params, v),                             ALL},
    /* ContainerExec */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_exec_params, id),                              ALL},
    /* ContainerExport */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_export_params, id),                            ALL},
    /* ContainerInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_inspect_params, id),                           ALL},
    {S(size),                   QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_inspect_params, size),                         ALL},
    /* ContainerKill */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_kill_params, id),                              ALL},
    {S(signal),                 QUERY,  STRING,   SINGLE, OPTIONAL, S(SIGKILL),           NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_kill_params, signal),                          ALL},
    /* ContainerList */
    {S(all),                    QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_list_params, all),                             ALL},
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_list_params, filters),                         ALL},
    {S(limit),                  QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_list_params, limit),                           ALL},
    {S(size),                   QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_list_params, size),                            ALL},
    /* ContainerLogs */
    {S(follow),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_logs_params, follow),                          ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_logs_params, id),                              ALL},
    {S(since),                  QUERY,  NUMBER,   SINGLE, OPTIONAL, S(0),                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_logs_params, since),                           ALL},
    {S(stderr),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_logs_params, stderr_),                         ALL},
    {S(stdout),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_logs_params, stdout_),                         ALL},
    {S(tail),                   QUERY,  STRING,   SINGLE, OPTIONAL, S(all),               NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_logs_params, tail),                            ALL},
    {S(timestamps),             QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_logs_params, timestamps),                      ALL},
    {S(until),                  QUERY,  NUMBER,   SINGLE, OPTIONAL, S(0),                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_logs_params, until),                           SINCE(1_35)},
    /* ContainerPause */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_pause_params, id),                             ALL},
    /* ContainerPrune */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_prune_params, filters),                        ALL},
    /* ContainerRename */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_rename_params, id),                            ALL},
    {S(name),                   QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_rename_params, name),                          ALL},
    /* ContainerResize */
    {S(h),                      QUERY,  INTEGER,  SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_resize_params, h),                             ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_resize_params, id),                            ALL},
    {S(w),                      QUERY,  INTEGER,  SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_resize_params, w),                             ALL},
    /* ContainerRestart */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_restart_params, id),                           ALL},
    {S(signal),                 QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_restart_params, signal),                       SINCE(1_42)},
    {S(t),                      QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_restart_params, t),                            ALL},
    /* ContainerStart */
    {S(detachKeys),             QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_start_params, detach_keys),                    ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_start_params, id),                             ALL},
    /* ContainerStats */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_stats_params, id),                             ALL},
    {S(one_shot),               QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_stats_params, one_shot),                       SINCE(1_41)},
    {S(stream),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(true),              NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_stats_params, stream),                         ALL},
    /* ContainerStop */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_stop_params, id),                              ALL},
    {S(signal),                 QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_stop_params, signal),                          SINCE(1_42)},
    {S(t),                      QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_stop_params, t),                               ALL},
    /* ContainerTop */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_top_params, id),                               ALL},
    {S(ps_args),                QUERY,  STRING,   SINGLE, OPTIONAL, S(_ef),               NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_top_params, ps_args),                          ALL},
    /* ContainerUnpause */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_unpause_params, id),                           ALL},
    /* ContainerUpdate */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_update_params, id),                            ALL},
    /* ContainerWait */
    {S(condition),              QUERY,  STRING,   SINGLE, OPTIONAL, S(not_running),       NONE,                            VALUES(ContainerWait_condition, 3),        NO_BOUNDS, AT(davit_container_wait_params, condition),                       SINCE(1_30)},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_container_wait_params, id),                              ALL},
    /* DistributionInspect */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_distribution_inspect_params, name),                      SINCE(1_30)},
    /* ExecInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_exec_inspect_params, id),                                ALL},
    /* ExecResize */
    {S(h),                      QUERY,  INTEGER,  SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_exec_resize_params, h),                                  ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_exec_resize_params, id),                                 ALL},
    {S(w),                      QUERY,  INTEGER,  SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_exec_resize_params, w),                                  ALL},
    /* ExecStart */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_exec_start_params, id),                                  ALL},
    /* GetPluginPrivileges */
    {S(remote),                 QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_get_plugin_privileges_params, remote),                   ALL},
    /* ImageBuild */
    {S(Content_type),           HEADER, STRING,   SINGLE, OPTIONAL, S(application_x_tar), NONE,                            VALUES(ImageBuild_Content_type, 1),        NO_BOUNDS, AT(davit_image_build_params, content_type),                       ALL},
    {S(X_Registry_Config),      HEADER, STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, x_registry_config),                  ALL},
    {S(buildargs),              QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, buildargs),                          ALL},
    {S(cachefrom),              QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, cachefrom),                          ALL},
    {S(cpuperiod),              QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, cpuperiod),                          ALL},
    {S(cpuquota),               QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, cpuquota),                           ALL},
    {S(cpusetcpus),             QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, cpusetcpus),                         ALL},
    {S(cpushares),              QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, cpushares),                          ALL},
    {S(dockerfile),             QUERY,  STRING,   SINGLE, OPTIONAL, S(Dockerfile),        NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, dockerfile),                         ALL},
    {S(extrahosts),             QUERY,  STRING,   MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, extrahosts),                         SINCE(1_28)},
    {S(forcerm),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, forcerm),                            ALL},
    {S(labels),                 QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, labels),                             ALL},
    {S(memory),                 QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, memory),                             ALL},
    {S(memswap),                QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, memswap),                            ALL},
    {S(networkmode),            QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, networkmode),                        ALL},
    {S(nocache),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, nocache),                            ALL},
    {S(outputs),                QUERY,  JSON,     SINGLE, OPTIONAL, S(EMPTY),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, outputs),                            SINCE(1_40)},
    {S(platform),               QUERY,  STRING,   SINGLE, OPTIONAL, S(EMPTY),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, platform),                           SINCE(1_34)},
    {S(pull),                   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, pull),                               ALL},
    {S(q),                      QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, q),                                  ALL},
    {S(remote),                 QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, remote),                             ALL},
    {S(rm),                     QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(true),              NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, rm),                                 ALL},
    {S(shmsize),                QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, shmsize),                            ALL},
    {S(squash),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, squash),                             ALL},
    {S(t),                      QUERY,  STRING,   MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, t),                                  ALL},
    {S(target),                 QUERY,  STRING,   SINGLE, OPTIONAL, S(EMPTY),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_build_params, target),                             SINCE(1_37)},
    {S(version),                QUERY,  STRING,   SINGLE, OPTIONAL, S(1),                 NONE,                            VALUES(ImageBuild_version, 2),             NO_BOUNDS, AT(davit_image_build_params, version),                            SINCE(1_38)},
    /* ImageCommit */
    {S(author),                 QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_commit_params, author),                            ALL},
    {S(changes),                QUERY,  STRING,   MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_commit_params, changes),                           ALL},
    {S(comment),                QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_commit_params, comment),                           ALL},
    {S(container),              QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_commit_params, container),                         ALL},
    {S(pause),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(true),              NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_commit_params, pause),                             ALL},
    {S(repo),                   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_commit_params, repo),                              ALL},
    {S(tag),                    QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_commit_params, tag),                               ALL},
    /* ImageCreate */
    {S(X_Registry_Auth),        HEADER, STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_create_params, x_registry_auth),                   ALL},
    {S(changes),                QUERY,  STRING,   MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_create_params, changes),                           SINCE(1_40)},
    {S(fromImage),              QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_create_params, from_image),                        ALL},
    {S(fromSrc),                QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_create_params, from_src),                          ALL},
    {S(message),                QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_create_params, message),                           SINCE(1_39)},
    {S(platform),               QUERY,  STRING,   SINGLE, OPTIONAL, S(EMPTY),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_create_params, platform),                          SINCE(1_32)},
    {S(repo),                   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_create_params, repo),                              ALL},
    {S(tag),                    QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_create_params, tag),                               ALL},
    /* ImageDelete */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_delete_params, force),                             ALL},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_delete_params, name),                              ALL},
    {S(noprune),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_delete_params, noprune),                           ALL},
    {S(platforms),              QUERY,  JSON,     MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_delete_params, platforms),                         SINCE(1_50)},
    /* ImageGet */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_get_params, name),                                 ALL},
    {S(platform),               QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_get_params, platform_until_1_51),                  RANGE(1_48, 1_51)},
    {S(platform),               QUERY,  JSON,     MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_get_params, platform),                             SINCE(1_52)},
    /* ImageGetAll */
    {S(names),                  QUERY,  STRING,   MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_get_all_params, names),                            ALL},
    {S(platform),               QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_get_all_params, platform_until_1_51),              RANGE(1_48, 1_51)},
    {S(platform),               QUERY,  JSON,     MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_get_all_params, platform),                         SINCE(1_52)},
    /* ImageHistory */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_history_params, name),                             ALL},
    {S(platform),               QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_history_params, platform),                         SINCE(1_48)},
    /* ImageInspect */
    {S(manifests),              QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_inspect_params, manifests),                        SINCE(1_48)},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_inspect_params, name),                             ALL},
    {S(platform),               QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_inspect_params, platform),                         SINCE(1_49)},
    /* ImageList */
    {S(all),                    QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_list_params, all),                                 ALL},
    {S(digests),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_list_params, digests),                             ALL},
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_list_params, filters),                             ALL},
    {S(identity),               QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_list_params, identity),                            SINCE(1_54)},
    {S(manifests),              QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_list_params, manifests),                           SINCE(1_47)},
    {S(shared_size),            QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_list_params, shared_size),                         SINCE(1_42)},
    /* ImageLoad */
    {S(platform),               QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_load_params, platform_until_1_51),                 RANGE(1_48, 1_51)},
    {S(platform),               QUERY,  JSON,     MULTI,  OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_load_params, platform),                            SINCE(1_52)},
    {S(quiet),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(true),              NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_load_params, quiet),                               ALL},
    /* ImagePrune */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_prune_params, filters),                            ALL},
    /* ImagePush */
    {S(X_Registry_Auth),        HEADER, STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_push_params, x_registry_auth),                     ALL},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_push_params, name),                                ALL},
    {S(platform),               QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_push_params, platform),                            SINCE(1_46)},
    {S(tag),                    QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_push_params, tag),                                 ALL},
    /* ImageSearch */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_search_params, filters),                           ALL},
    {S(limit),                  QUERY,  INTEGER,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_search_params, limit),                             ALL},
    {S(term),                   QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_search_params, term),                              ALL},
    /* ImageTag */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_tag_params, name),                                 ALL},
    {S(repo),                   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_tag_params, repo),                                 ALL},
    {S(tag),                    QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_image_tag_params, tag),                                  ALL},
    /* NetworkConnect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_network_connect_params, id),                             ALL},
    /* NetworkDelete */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_network_delete_params, id),                              ALL},
    /* NetworkDisconnect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_network_disconnect_params, id),                          ALL},
    /* NetworkInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_network_inspect_params, id),                             ALL},
    {S(scope),                  QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_network_inspect_params, scope),                          SINCE(1_31)},
    {S(verbose),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_network_inspect_params, verbose),                        SINCE(1_28)},
    /* NetworkList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_network_list_params, filters),                           ALL},
    /* NetworkPrune */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_network_prune_params, filters),                          ALL},
    /* NodeDelete */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_node_delete_params, force),                              ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_node_delete_params, id),                                 ALL},
    /* NodeInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_node_inspect_params, id),                                ALL},
    /* NodeList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_node_list_params, filters),                              ALL},
    /* NodeUpdate */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_node_update_params, id),                                 ALL},
    {S(version),                QUERY,  UNSIGNED, SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_node_update_params, version),                            ALL},
    /* PluginCreate */
    {S(name),                   QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_create_params, name),                             ALL},
    /* PluginDelete */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_delete_params, force),                            ALL},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_delete_params, name),                             ALL},
    /* PluginDisable */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_disable_params, force),                           SINCE(1_28)},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_disable_params, name),                            ALL},
    /* PluginEnable */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_enable_params, name),                             ALL},
    {S(timeout),                QUERY,  INTEGER,  SINGLE, REQUIRED, S(0),                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_enable_params, timeout),                          ALL},
    /* PluginInspect */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_inspect_params, name),                            ALL},
    /* PluginList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_list_params, filters),                            SINCE(1_28)},
    /* PluginPull */
    {S(X_Registry_Auth),        HEADER, STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_pull_params, x_registry_auth),                    ALL},
    {S(name),                   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_pull_params, name),                               ALL},
    {S(remote),                 QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_pull_params, remote),                             ALL},
    /* PluginPush */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_push_params, name),                               ALL},
    /* PluginSet */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_set_params, name),                                ALL},
    /* PluginUpgrade */
    {S(X_Registry_Auth),        HEADER, STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_upgrade_params, x_registry_auth),                 SINCE(1_26)},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_upgrade_params, name),                            SINCE(1_26)},
    {S(remote),                 QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_plugin_upgrade_params, remote),                          SINCE(1_26)},
    /* PutContainerArchive */
    {S(copyUIDGID),             QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_put_container_archive_params, copy_uid_gid),             SINCE(1_39)},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_put_container_archive_params, id),                       ALL},
    {S(noOverwriteDirNonDir),   QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_put_container_archive_params, no_overwrite_dir_non_dir), ALL},
    {S(path),                   QUERY,  STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_put_container_archive_params, path),                     ALL},
    /* SecretDelete */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_secret_delete_params, id),                               ALL},
    /* SecretInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_secret_inspect_params, id),                              ALL},
    /* SecretList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_secret_list_params, filters),                            ALL},
    /* SecretUpdate */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_secret_update_params, id),                               SINCE(1_26)},
    {S(version),                QUERY,  UNSIGNED, SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_secret_update_params, version),                          SINCE(1_26)},
    /* ServiceCreate */
    {S(X_Registry_Auth),        HEADER, STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_create_params, x_registry_auth),                 ALL},
    /* ServiceDelete */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_delete_params, id),                              ALL},
    /* ServiceInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_inspect_params, id),                             ALL},
    {S(insertDefaults),         QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_inspect_params, insert_defaults),                SINCE(1_29)},
    /* ServiceList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_list_params, filters),                           ALL},
    {S(status),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_list_params, status),                            SINCE(1_41)},
    /* ServiceLogs */
    {S(details),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_logs_params, details),                           ALL},
    {S(follow),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_logs_params, follow),                            ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_logs_params, id),                                ALL},
    {S(since),                  QUERY,  NUMBER,   SINGLE, OPTIONAL, S(0),                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_logs_params, since),                             ALL},
    {S(stderr),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_logs_params, stderr_),                           ALL},
    {S(stdout),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_logs_params, stdout_),                           ALL},
    {S(tail),                   QUERY,  STRING,   SINGLE, OPTIONAL, S(all),               NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_logs_params, tail),                              ALL},
    {S(timestamps),             QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_logs_params, timestamps),                        ALL},
    /* ServiceUpdate */
    {S(X_Registry_Auth),        HEADER, STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_update_params, x_registry_auth),                 ALL},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_update_params, id),                              ALL},
    {S(registryAuthFrom),       QUERY,  STRING,   SINGLE, OPTIONAL, S(spec),              NONE,                            VALUES(ServiceUpdate_registryAuthFrom, 2), NO_BOUNDS, AT(davit_service_update_params, registry_auth_from),              ALL},
    {S(rollback),               QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_update_params, rollback),                        SINCE(1_28)},
    {S(version),                QUERY,  UNSIGNED, SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_service_update_params, version),                         ALL},
    /* SwarmLeave */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_swarm_leave_params, force),                              ALL},
    /* SwarmUpdate */
    {S(rotateManagerToken),     QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_swarm_update_params, rotate_manager_token),              ALL},
    {S(rotateManagerUnlockKey), QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_swarm_update_params, rotate_manager_unlock_key),         ALL},
    {S(rotateWorkerToken),      QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_swarm_update_params, rotate_worker_token),               ALL},
    {S(version),                QUERY,  UNSIGNED, SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_swarm_update_params, version),                           ALL},
    /* SystemDataUsage */
    {S(type),                   QUERY,  STRING,   MULTI,  OPTIONAL, NONE,                 NONE,                            VALUES(SystemDataUsage_type, 4),           NO_BOUNDS, AT(davit_system_data_usage_params, type),                         SINCE(1_42)},
    {S(verbose),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_system_data_usage_params, verbose),                      SINCE(1_52)},
    /* SystemEvents */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_system_events_params, filters),                          ALL},
    {S(since),                  QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_system_events_params, since),                            ALL},
    {S(until),                  QUERY,  STRING,   SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_system_events_params, until),                            ALL},
    /* TaskInspect */
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_task_inspect_params, id),                                ALL},
    /* TaskList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_task_list_params, filters),                              ALL},
    /* TaskLogs */
    {S(details),                QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_task_logs_params, details),                              SINCE(1_29)},
    {S(follow),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_task_logs_params, follow),                               SINCE(1_29)},
    {S(id),                     PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_task_logs_params, id),                                   SINCE(1_29)},
    {S(since),                  QUERY,  NUMBER,   SINGLE, OPTIONAL, S(0),                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_task_logs_params, since),                                SINCE(1_29)},
    {S(stderr),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_task_logs_params, stderr_),                              SINCE(1_29)},
    {S(stdout),                 QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_task_logs_params, stdout_),                              SINCE(1_29)},
    {S(tail),                   QUERY,  STRING,   SINGLE, OPTIONAL, S(all),               NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_task_logs_params, tail),                                 SINCE(1_29)},
    {S(timestamps),             QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_task_logs_params, timestamps),                           SINCE(1_29)},
    /* VolumeDelete */
    {S(force),                  QUERY,  BOOLEAN,  SINGLE, OPTIONAL, S(false),             NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_volume_delete_params, force),                            ALL},
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_volume_delete_params, name),                             ALL},
    /* VolumeInspect */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_volume_inspect_params, name),                            ALL},
    /* VolumeList */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_volume_list_params, filters),                            ALL},
    /* VolumePrune */
    {S(filters),                QUERY,  JSON,     SINGLE, OPTIONAL, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_volume_prune_params, filters),                           ALL},
    /* VolumeUpdate */
    {S(name),                   PATH,   STRING,   SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_volume_update_params, name),                             SINCE(1_42)},
    {S(version),                QUERY,  UNSIGNED, SINGLE, REQUIRED, NONE,                 NONE,                            NO_VALUES,                                 NO_BOUNDS, AT(davit_volume_update_params, version),                          SINCE(1_42)},
};

const struct davit__value davit__docker_values[] = {
    /* ContainerWait_condition */
    {S(not_running),                  SINCE(1_30)},
    {S(next_exit),                    SINCE(1_30)},
    {S(removed),                      SINCE(1_30)},
    /* ImageBuild_Content_type */
    {S(application_x_tar),            ALL},
    /* ImageBuild_version */
    {S(1),                            SINCE(1_38)},
    {S(2),                            SINCE(1_38)},
    /* ServiceUpdate_registryAuthFrom */
    {S(spec),                         ALL},
    {S(previous_spec),                ALL},
    /* SystemDataUsage_type */
    {S(container),                    SINCE(1_42)},
    {S(image),                        SINCE(1_42)},
    {S(volume),                       SINCE(1_42)},
    {S(build_cache),                  SINCE(1_42)},
    /* AccessModeScope */
    {S(single),                       SINCE(1_42)},
    {S(multi),                        SINCE(1_42)},
    /* AccessModeSharing */
    {S(none),                         SINCE(1_42)},
    {S(readonly),                     SINCE(1_42)},
    {S(onewriter),                    SINCE(1_42)},
    {S(all),                          SINCE(1_42)},
    /* BuildCacheType */
    {S(internal),                     SINCE(1_39)},
    {S(frontend),                     SINCE(1_39)},
    {S(source_local),                 SINCE(1_39)},
    {S(source_git_checkout),          SINCE(1_39)},
    {S(exec_cachemount),              SINCE(1_39)},
    {S(regular),                      SINCE(1_39)},
    /* ChangeType */
    {S(0),                            ALL},
    {S(1),                            ALL},
    {S(2),                            ALL},
    /* ClusterVolumePublishStatusState */
    {S(pending_publish),              SINCE(1_42)},
    {S(published),                    SINCE(1_42)},
    {S(pending_node_unpublish),       SINCE(1_42)},
    {S(pending_controller_unpublish), SINCE(1_42)},
    /* ClusterVolumeSpecAvailability */
    {S(active),                       SINCE(1_42)},
    {S(pause),                        SINCE(1_42)},
    {S(drain),                        SINCE(1_42)},
    /* ContainerSpecIsolation */
    {S(default),                      SINCE(1_35)},
    {S(process),                      SINCE(1_35)},
    {S(hyperv),                       SINCE(1_35)},
    {S(EMPTY),                        SINCE(1_35)},
    /* ContainerStateStatus */
    {S(created),                      SINCE(1_30)},
    {S(running),                      SINCE(1_30)},
    {S(paused),                       SINCE(1_30)},
    {S(restarting),                   SINCE(1_30)},
    {S(removing),                     SINCE(1_30)},
    {S(exited),                       SINCE(1_30)},
    {S(dead),                         SINCE(1_30)},
    /* ContainerSummaryHealthStatus */
    {S(none),                         SINCE(1_52)},
    {S(starting),                     SINCE(1_52)},
    {S(healthy),                      SINCE(1_52)},
    {S(unhealthy),                    SINCE(1_52)},
    /* ContainerSummaryState */
    {S(created),                      SINCE(1_48)},
    {S(running),                      SINCE(1_48)},
    {S(paused),                       SINCE(1_48)},
    {S(restarting),                   SINCE(1_48)},
    {S(exited),                       SINCE(1_48)},
    {S(removing),                     SINCE(1_48)},
    {S(dead),                         SINCE(1_48)},
    /* EndpointPortConfigProtocol */
    {S(tcp),                          ALL},
    {S(udp),                          ALL},
    {S(sctp),                         SINCE(1_37)},
    /* EndpointPortConfigPublishMode */
    {S(ingress),                      SINCE(1_34)},
    {S(host),                         SINCE(1_34)},
    /* EndpointSpecMode */
    {S(vip),                          ALL},
    {S(dnsrr),                        ALL},
    /* EventMessageScope */
    {S(local),                        SINCE(1_40)},
    {S(swarm),                        SINCE(1_40)},
    /* EventMessageType */
    {S(builder),                      SINCE(1_40)},
    {S(config),                       SINCE(1_40)},
    {S(container),                    SINCE(1_40)},
    {S(daemon),                       SINCE(1_40)},
    {S(image),                        SINCE(1_40)},
    {S(network),                      SINCE(1_40)},
    {S(node),                         SINCE(1_40)},
    {S(plugin),                       SINCE(1_40)},
    {S(secret),                       SINCE(1_40)},
    {S(service),                      SINCE(1_40)},
    {S(volume),                       SINCE(1_40)},
    /* ExternalCAProtocol */
    {S(cfssl),                        ALL},
    /* HealthStatus */
    {S(none),                         SINCE(1_39)},
    {S(starting),                     SINCE(1_39)},
    {S(healthy),                      SINCE(1_39)},
    {S(unhealthy),                    SINCE(1_39)},
    /* HostConfigCgroupnsMode */
    {S(private),                      SINCE(1_41)},
    {S(host),                         SINCE(1_41)},
    /* HostConfigIsolation */
    {S(default),                      ALL},
    {S(process),                      ALL},
    {S(hyperv),                       ALL},
    {S(EMPTY),                        ALL},
    /* ImageManifestSummaryKind */
    {S(image),                        SINCE(1_47)},
    {S(attestation),                  SINCE(1_47)},
    {S(unknown),                      SINCE(1_47)},
    /* KnownSignerIdentity */
    {S(DHI),                          SINCE(1_53)},
    /* LocalNodeState */
    {S(EMPTY),                        SINCE(1_32)},
    {S(inactive),                     SINCE(1_32)},
    {S(pending),                      SINCE(1_32)},
    {S(active),                       SINCE(1_32)},
    {S(error),                        SINCE(1_32)},
    {S(locked),                       SINCE(1_32)},
    /* LogConfigType */
    {S(local),                        SINCE(1_48)},
    {S(json_file),                    ALL},
    {S(syslog),                       ALL},
    {S(journald),                     ALL},
    {S(gelf),                         ALL},
    {S(fluentd),                      ALL},
    {S(awslogs),                      ALL},
    {S(splunk),                       ALL},
    {S(etwlogs),                      ALL},
    {S(none),                         ALL},
    /* MountBindOptionsPropagation */
    {S(private),                      ALL},
    {S(rprivate),                     ALL},
    {S(shared),                       ALL},
    {S(rshared),                      ALL},
    {S(slave),                        ALL},
    {S(rslave),                       ALL},
    /* MountType */
    {S(bind),                         ALL},
    {S(cluster),                      SINCE(1_42)},
    {S(image),                        SINCE(1_48)},
    {S(npipe),                        SINCE(1_32)},
    {S(tmpfs),                        ALL},
    {S(volume),                       ALL},
    /* NodeSpecAvailability */
    {S(active),                       ALL},
    {S(pause),                        ALL},
    {S(drain),                        ALL},
    /* NodeSpecRole */
    {S(worker),                       ALL},
    {S(manager),                      ALL},
    /* NodeState */
    {S(unknown),                      SINCE(1_32)},
    {S(down),                         SINCE(1_32)},
    {S(ready),                        SINCE(1_32)},
    {S(disconnected),                 SINCE(1_32)},
    /* PluginConfigInterfaceProtocolScheme */
    {S(EMPTY),                        SINCE(1_38)},
    {S(moby_plugins_http_v1),         SINCE(1_38)},
    /* PortSummaryType */
    {S(tcp),                          ALL},
    {S(udp),                          ALL},
    {S(sctp),                         SINCE(1_37)},
    /* PrivilegesAppArmorMode */
    {S(default),                      SINCE(1_44)},
    {S(disabled),                     SINCE(1_44)},
    /* PrivilegesSeccompMode */
    {S(default),                      SINCE(1_44)},
    {S(unconfined),                   SINCE(1_44)},
    {S(custom),                       SINCE(1_44)},
    /* Reachability */
    {S(unknown),                      SINCE(1_32)},
    {S(unreachable),                  SINCE(1_32)},
    {S(reachable),                    SINCE(1_32)},
    /* RestartPolicyName */
    {S(EMPTY),                        SINCE(1_30)},
    {S(no),                           SINCE(1_40)},
    {S(always),                       ALL},
    {S(unless_stopped),               ALL},
    {S(on_failure),                   ALL},
    /* RollbackConfigFailureAction */
    {S(continue),                     SINCE(1_28)},
    {S(pause),                        SINCE(1_28)},
    /* RollbackConfigOrder */
    {S(stop_first),                   SINCE(1_29)},
    {S(start_first),                  SINCE(1_29)},
    /* ServiceUpdateStatusState */
    {S(updating),                     ALL},
    {S(paused),                       ALL},
    {S(completed),                    ALL},
    /* SignatureTimestampType */
    {S(Tlog),                         SINCE(1_53)},
    {S(TimestampAuthority),           SINCE(1_53)},
    /* SignatureType */
    {S(bundle_v0_3),                  SINCE(1_53)},
    {S(simplesigning_v1),             SINCE(1_53)},
    /* SystemInfoCgroupDriver */
    {S(cgroupfs),                     SINCE(1_32)},
    {S(systemd),                      SINCE(1_32)},
    {S(none),                         SINCE(1_40)},
    /* SystemInfoCgroupVersion */
    {S(1),                            SINCE(1_41)},
    {S(2),                            SINCE(1_41)},
    /* SystemInfoIsolation */
    {S(default),                      SINCE(1_32)},
    {S(hyperv),                       SINCE(1_32)},
    {S(process),                      SINCE(1_32)},
    {S(EMPTY),                        SINCE(1_32)},
    /* TaskSpecRestartPolicyCondition */
    {S(none),                         ALL},
    {S(on_failure),                   ALL},
    {S(any),                          ALL},
    /* TaskState */
    {S(new),                          ALL},
    {S(allocated),                    ALL},
    {S(pending),                      ALL},
    {S(assigned),                     ALL},
    {S(accepted),                     ALL},
    {S(preparing),                    ALL},
    {S(ready),                        ALL},
    {S(starting),                     ALL},
    {S(running),                      ALL},
    {S(complete),                     ALL},
    {S(shutdown),                     ALL},
    {S(failed),                       ALL},
    {S(rejected),                     ALL},
    {S(remove),                       SINCE(1_37)},
    {S(orphaned),                     SINCE(1_37)},
    /* UpdateConfigFailureAction */
    {S(continue),                     ALL},
    {S(pause),                        ALL},
    {S(rollback),                     SINCE(1_28)},
    /* UpdateConfigOrder */
    {S(stop_first),                   SINCE(1_29)},
    {S(start_first),                  SINCE(1_29)},
    /* VolumeScope */
    {S(local),                        ALL},
    {S(global),                       ALL},
};

const struct davit__bounds davit__docker_bounds[] = {
    {0, 0}, /* unused */
    /* ClusterInfo_subnet_size */
    {INT64_MIN,   INT64_C(29)},
    /* integer_list */
    {INT64_C(0),  INT64_MAX},
    /* ContainerUpdateRequest_blkio_weight */
    {INT64_C(0),  INT64_C(1000)},
    /* ContainerUpdateRequest_memory_swappiness */
    {INT64_C(0),  INT64_C(100)},
    /* HostConfig_blkio_weight */
    {INT64_C(0),  INT64_C(1000)},
    /* HostConfig_memory_swappiness */
    {INT64_C(0),  INT64_C(100)},
    /* HostConfig_shm_size */
    {INT64_C(0),  INT64_MAX},
    /* ResourceRequirements_memory_swappiness */
    {INT64_C(-1), INT64_C(100)},
    /* ResourceRequirements_swap_bytes */
    {INT64_C(-1), INT64_MAX},
    /* Resources_blkio_weight */
    {INT64_C(0),  INT64_C(1000)},
    /* Resources_memory_swappiness */
    {INT64_C(0),  INT64_C(100)},
    /* Swarm_subnet_size */
    {INT64_MIN,   INT64_C(29)},
    /* ThrottleDevice_rate */
    {INT64_C(0),  INT64_MAX},
    /* WeightDevice_weight */
    {INT64_C(0),  INT64_MAX},
};
