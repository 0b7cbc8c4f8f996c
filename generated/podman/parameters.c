/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__parameter davit__podman_parameters[] = {
    /* ArtifactAddLibpod */
    {S(annotations),                 QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_add_params, annotations),                       SINCE(5_6_2)},
    {S(append),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_add_params, append),                            SINCE(5_6_2)},
    {S(artifactMIMEType),            QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_add_params, artifact_mime_type),                SINCE(5_6_2)},
    {S(fileMIMEType),                QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_add_params, file_mime_type),                    SINCE(5_6_2)},
    {S(fileName),                    QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_add_params, file_name),                         SINCE(5_6_2)},
    {S(name),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_add_params, name),                              SINCE(5_6_2)},
    {S(replace),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_add_params, replace),                           SINCE(5_7_1)},
    /* ArtifactDeleteAllLibpod */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_delete_all_params, all),                        SINCE(5_7_1)},
    {S(artifacts),                   QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_delete_all_params, artifacts),                  SINCE(5_7_1)},
    {S(ignore),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_delete_all_params, ignore),                     SINCE(5_7_1)},
    /* ArtifactDeleteLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_delete_params, name),                           SINCE(5_6_2)},
    /* ArtifactExtractLibpod */
    {S(digest),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_extract_params, digest),                        SINCE(5_6_2)},
    {S(excludeTitle),                QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_extract_params, exclude_title),                 SINCE(5_6_2)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_extract_params, name),                          SINCE(5_6_2)},
    {S(title),                       QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_extract_params, title),                         SINCE(5_6_2)},
    /* ArtifactInspectLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_inspect_params, name),                          SINCE(5_6_2)},
    /* ArtifactLocalLibpod */
    {S(annotations),                 QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_local_params, annotations),                     SINCE(5_8_2)},
    {S(append),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_local_params, append),                          SINCE(5_8_2)},
    {S(artifactMIMEType),            QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_local_params, artifact_mime_type),              SINCE(5_8_2)},
    {S(fileMIMEType),                QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_local_params, file_mime_type),                  SINCE(5_8_2)},
    {S(fileName),                    QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_local_params, file_name),                       SINCE(5_8_2)},
    {S(name),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_local_params, name),                            SINCE(5_8_2)},
    {S(path),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_local_params, path),                            SINCE(5_8_2)},
    {S(replace),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_local_params, replace),                         SINCE(5_8_2)},
    /* ArtifactPullLibpod */
    {S(X_Registry_Auth),             HEADER, STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_pull_params, x_registry_auth),                  SINCE(5_6_2)},
    {S(name),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_pull_params, name),                             SINCE(5_6_2)},
    {S(retry),                       QUERY,  INTEGER, SINGLE, OPTIONAL, S(3),                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_pull_params, retry),                            SINCE(5_6_2)},
    {S(retryDelay),                  QUERY,  STRING,  SINGLE, OPTIONAL, S(1s),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_pull_params, retry_delay),                      SINCE(5_6_2)},
    {S(tlsVerify),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_pull_params, tls_verify),                       SINCE(5_6_2)},
    /* ArtifactPushLibpod */
    {S(X_Registry_Auth),             HEADER, STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_push_params, x_registry_auth),                  SINCE(5_6_2)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_push_params, name),                             SINCE(5_6_2)},
    {S(retry),                       QUERY,  INTEGER, SINGLE, OPTIONAL, S(3),                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_push_params, retry),                            SINCE(5_6_2)},
    {S(retryDelay),                  QUERY,  STRING,  SINGLE, OPTIONAL, S(1s),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_push_params, retry_delay),                      SINCE(5_6_2)},
    {S(tlsVerify),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_artifact_push_params, tls_verify),                       SINCE(5_6_2)},
    /* ContainerArchive */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_archive_params, name),                         ALL},
    {S(path),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_archive_params, path),                         ALL},
    /* ContainerArchiveLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_archive_params, name),                         ALL},
    {S(path),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_archive_params, path),                         ALL},
    {S(rename),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_archive_params, rename),                       SINCE(3_3_1)},
    /* ContainerAttach */
    {S(detachKeys),                  QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_attach_params, detach_keys),                   ALL},
    {S(logs),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_attach_params, logs),                          ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_attach_params, name),                          ALL},
    {S(stderr),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_attach_params, stderr_),                       ALL},
    {S(stdin),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_attach_params, stdin_),                        ALL},
    {S(stdout),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_attach_params, stdout_),                       ALL},
    {S(stream),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_attach_params, stream),                        ALL},
    /* ContainerAttachLibpod */
    {S(detachKeys),                  QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_attach_params, detach_keys),                   ALL},
    {S(logs),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_attach_params, logs),                          ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_attach_params, name),                          ALL},
    {S(stderr),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_attach_params, stderr_),                       ALL},
    {S(stdin),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_attach_params, stdin_),                        ALL},
    {S(stdout),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_attach_params, stdout_),                       ALL},
    {S(stream),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_attach_params, stream),                        ALL},
    /* ContainerChangesLibpod */
    {S(diffType),                    QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, VALUES(ContainerChangesLibpod_diffType, 3),     NO_BOUNDS, AT(davit_libpod_container_changes_params, diff_type),                    SINCE(3_3_1)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_changes_params, name),                         ALL},
    {S(parent),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_changes_params, parent),                       SINCE(3_3_1)},
    /* ContainerCheckpointLibpod */
    {S(export),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_checkpoint_params, export_),                   ALL},
    {S(fileLocks),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_checkpoint_params, file_locks),                SINCE(4_4_4)},
    {S(ignoreRootFS),                QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_checkpoint_params, ignore_rootfs),             ALL},
    {S(ignoreVolumes),               QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_checkpoint_params, ignore_volumes),            SINCE(4_4_4)},
    {S(keep),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_checkpoint_params, keep),                      ALL},
    {S(leaveRunning),                QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_checkpoint_params, leave_running),             ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_checkpoint_params, name),                      ALL},
    {S(preCheckpoint),               QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_checkpoint_params, pre_checkpoint),            SINCE(4_4_4)},
    {S(printStats),                  QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_checkpoint_params, print_stats),               SINCE(4_0_3)},
    {S(tcpEstablished),              QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_checkpoint_params, tcp_established),           ALL},
    {S(withPrevious),                QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_checkpoint_params, with_previous),             SINCE(4_4_4)},
    /* ContainerCreate */
    {S(name),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_create_params, name),                          ALL},
    /* ContainerDelete */
    {S(force),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_delete_params, force),                         ALL},
    {S(link),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_delete_params, link),                          ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_delete_params, name),                          ALL},
    {S(v),                           QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_delete_params, v),                             ALL},
    /* ContainerDeleteLibpod */
    {S(depend),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_delete_params, depend),                        SINCE(4_0_3)},
    {S(force),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_delete_params, force),                         ALL},
    {S(ignore),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_delete_params, ignore),                        SINCE(4_0_3)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_delete_params, name),                          ALL},
    {S(timeout),                     QUERY,  INTEGER, SINGLE, OPTIONAL, S(10),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_delete_params, timeout),                       SINCE(4_0_3)},
    {S(volumes),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_delete_params, volumes),                       ALL},
    /* ContainerExec */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_exec_params, name),                            ALL},
    /* ContainerExecLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_exec_params, name),                            ALL},
    /* ContainerExistsLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_exists_params, name),                          ALL},
    /* ContainerExport */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_export_params, name),                          ALL},
    /* ContainerExportLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_export_params, name),                          ALL},
    /* ContainerHealthcheckLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_healthcheck_params, name),                     ALL},
    /* ContainerInitLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_init_params, name),                            ALL},
    /* ContainerInspect */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_inspect_params, name),                         ALL},
    {S(size),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_inspect_params, size),                         ALL},
    /* ContainerInspectLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_inspect_params, name),                         ALL},
    {S(size),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_inspect_params, size),                         ALL},
    /* ContainerKill */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_kill_params, all),                             ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_kill_params, name),                            ALL},
    {S(signal),                      QUERY,  STRING,  SINGLE, OPTIONAL, S(SIGKILL),           NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_kill_params, signal),                          ALL},
    /* ContainerKillLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_kill_params, name),                            ALL},
    {S(signal),                      QUERY,  STRING,  SINGLE, OPTIONAL, S(SIGKILL),           NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_kill_params, signal),                          ALL},
    /* ContainerList */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_list_params, all),                             ALL},
    {S(external),                    QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_list_params, external),                        ALL},
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_list_params, filters),                         ALL},
    {S(limit),                       QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_list_params, limit),                           ALL},
    {S(size),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_list_params, size),                            ALL},
    /* ContainerListLibpod */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_list_params, all),                             ALL},
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_list_params, filters),                         ALL},
    {S(limit),                       QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_list_params, limit),                           ALL},
    {S(namespace),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_list_params, namespace_),                      SINCE(4_3_1)},
    {S(pod),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_list_params, pod),                             ALL},
    {S(size),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_list_params, size),                            ALL},
    {S(sync),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_list_params, sync),                            ALL},
    /* ContainerLogs */
    {S(follow),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_logs_params, follow),                          ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_logs_params, name),                            ALL},
    {S(since),                       QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_logs_params, since),                           ALL},
    {S(stderr),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_logs_params, stderr_),                         ALL},
    {S(stdout),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_logs_params, stdout_),                         ALL},
    {S(tail),                        QUERY,  STRING,  SINGLE, OPTIONAL, S(all),               NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_logs_params, tail),                            ALL},
    {S(timestamps),                  QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_logs_params, timestamps),                      ALL},
    {S(until),                       QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_logs_params, until),                           ALL},
    /* ContainerLogsLibpod */
    {S(follow),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_logs_params, follow),                          ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_logs_params, name),                            ALL},
    {S(since),                       QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_logs_params, since),                           ALL},
    {S(stderr),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_logs_params, stderr_),                         ALL},
    {S(stdout),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_logs_params, stdout_),                         ALL},
    {S(tail),                        QUERY,  STRING,  SINGLE, OPTIONAL, S(all),               NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_logs_params, tail),                            ALL},
    {S(timestamps),                  QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_logs_params, timestamps),                      ALL},
    {S(until),                       QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_logs_params, until),                           ALL},
    /* ContainerMountLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_mount_params, name),                           ALL},
    /* ContainerPause */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_pause_params, name),                           ALL},
    /* ContainerPauseLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_pause_params, name),                           ALL},
    /* ContainerPrune */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_prune_params, filters),                        ALL},
    /* ContainerPruneLibpod */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_prune_params, filters),                        ALL},
    /* ContainerRename */
    {S(id),                          PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_rename_params, id),                            ALL},
    {S(name),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_rename_params, name),                          ALL},
    /* ContainerRenameLibpod */
    {S(id),                          PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_rename_params, id),                            ALL},
    {S(name),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_rename_params, name),                          ALL},
    /* ContainerResize */
    {S(h),                           QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_resize_params, h),                             ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_resize_params, name),                          ALL},
    {S(running),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_resize_params, running),                       SINCE(3_1_0)},
    {S(w),                           QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_resize_params, w),                             ALL},
    /* ContainerResizeLibpod */
    {S(h),                           QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_resize_params, h),                             ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_resize_params, name),                          ALL},
    {S(w),                           QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_resize_params, w),                             ALL},
    /* ContainerRestart */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_restart_params, name),                         ALL},
    {S(t),                           QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_restart_params, t),                            ALL},
    /* ContainerRestartLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restart_params, name),                         ALL},
    {S(timeout),                     QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restart_params, timeout),                      ALL},
    /* ContainerRestoreLibpod */
    {S(fileLocks),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, file_locks),                   SINCE(4_4_4)},
    {S(id),                          PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, id),                           ALL},
    {S(ignoreRootFS),                QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, ignore_rootfs),                ALL},
    {S(ignoreStaticIP),              QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, ignore_static_ip),             ALL},
    {S(ignoreStaticMAC),             QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, ignore_static_mac),            ALL},
    {S(ignoreVolumes),               QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, ignore_volumes),               SINCE(4_4_4)},
    {S(import),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, import_),                      ALL},
    {S(keep),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, keep),                         ALL},
    {S(leaveRunning),                QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, leave_running),                RANGE(3_0_2, 4_3_1)},
    {S(name),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, name),                         ALL},
    {S(pod),                         QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, pod),                          SINCE(4_3_1)},
    {S(printStats),                  QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, print_stats),                  SINCE(4_0_3)},
    {S(tcpClose),                    QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, tcp_close),                    SINCE(5_7_1)},
    {S(tcpEstablished),              QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_restore_params, tcp_established),              ALL},
    /* ContainerStart */
    {S(detachKeys),                  QUERY,  STRING,  SINGLE, OPTIONAL, S(ctrl_p_ctrl_q),     NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_start_params, detach_keys),                    ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_start_params, name),                           ALL},
    /* ContainerStartLibpod */
    {S(detachKeys),                  QUERY,  STRING,  SINGLE, OPTIONAL, S(ctrl_p_ctrl_q),     NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_start_params, detach_keys),                    ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_start_params, name),                           ALL},
    /* ContainerStats */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_stats_params, name),                           ALL},
    {S(one_shot),                    QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_stats_params, one_shot),                       SINCE(3_3_1)},
    {S(stream),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_stats_params, stream),                         ALL},
    /* ContainerStatsLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_stats_params, name),                           ALL},
    {S(stream),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_stats_params, stream),                         ALL},
    /* ContainerStop */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_stop_params, name),                            ALL},
    {S(t),                           QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_stop_params, t),                               ALL},
    /* ContainerStopLibpod */
    {S(Ignore),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_stop_params, ignore),                          ALL},
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_stop_params, all),                             RANGE(3_0_2, 4_2_1)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_stop_params, name),                            ALL},
    {S(timeout),                     QUERY,  INTEGER, SINGLE, OPTIONAL, S(10),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_stop_params, timeout),                         ALL},
    /* ContainerTop */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_top_params, name),                             ALL},
    {S(ps_args),                     QUERY,  STRING,  SINGLE, OPTIONAL, S(_ef),               NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_top_params, ps_args),                          ALL},
    /* ContainerTopLibpod */
    {S(delay),                       QUERY,  INTEGER, SINGLE, OPTIONAL, S(5),                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_top_params, delay),                            SINCE(4_0_3)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_top_params, name),                             ALL},
    {S(ps_args),                     QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_top_params, ps_args),                          ALL},
    {S(stream),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_top_params, stream),                           ALL},
    /* ContainerUnmountLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_unmount_params, name),                         ALL},
    /* ContainerUnpause */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_unpause_params, name),                         ALL},
    /* ContainerUnpauseLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_unpause_params, name),                         ALL},
    /* ContainerUpdate */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_update_params, name),                          SINCE(5_1_1)},
    /* ContainerUpdateLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_update_params, name),                          SINCE(4_3_1)},
    {S(restartPolicy),               QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_update_params, restart_policy),                SINCE(5_1_1)},
    {S(restartRetries),              QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_update_params, restart_retries),               SINCE(5_1_1)},
    /* ContainerWait */
    {S(condition),                   QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_wait_params, condition),                       ALL},
    {S(interval),                    QUERY,  STRING,  SINGLE, OPTIONAL, S(250ms),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_wait_params, interval),                        ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_container_wait_params, name),                            ALL},
    /* ContainerWaitLibpod */
    {S(condition),                   QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, VALUES(ContainerWaitLibpod_condition, 11),      NO_BOUNDS, AT(davit_libpod_container_wait_params, condition),                       ALL},
    {S(interval),                    QUERY,  STRING,  SINGLE, OPTIONAL, S(250ms),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_wait_params, interval),                        SINCE(3_1_2)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_container_wait_params, name),                            ALL},
    /* ContainersStatsAllLibpod */
    {S(containers),                  QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_containers_stats_all_params, containers),                ALL},
    {S(interval),                    QUERY,  INTEGER, SINGLE, OPTIONAL, S(5),                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_containers_stats_all_params, interval),                  SINCE(3_4_2)},
    {S(stream),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_containers_stats_all_params, stream),                    ALL},
    /* ExecInspect */
    {S(id),                          PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_exec_inspect_params, id),                                ALL},
    /* ExecInspectLibpod */
    {S(id),                          PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_exec_inspect_params, id),                                ALL},
    /* ExecResize */
    {S(h),                           QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_exec_resize_params, h),                                  ALL},
    {S(id),                          PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_exec_resize_params, id),                                 ALL},
    {S(running),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_exec_resize_params, running),                            SINCE(3_1_0)},
    {S(w),                           QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_exec_resize_params, w),                                  ALL},
    /* ExecResizeLibpod */
    {S(h),                           QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_exec_resize_params, h),                                  ALL},
    {S(id),                          PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_exec_resize_params, id),                                 ALL},
    {S(w),                           QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_exec_resize_params, w),                                  ALL},
    /* ExecStart */
    {S(id),                          PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_exec_start_params, id),                                  ALL},
    /* ExecStartLibpod */
    {S(id),                          PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_exec_start_params, id),                                  ALL},
    /* GenerateKubeLibpod */
    {S(names),                       QUERY,  STRING,  MULTI,  REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_kube_params, names),                            ALL},
    {S(noTrunc),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_kube_params, no_trunc),                         SINCE(4_7_2)},
    {S(podmanOnly),                  QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_kube_params, podman_only),                      SINCE(4_7_2)},
    {S(replicas),                    QUERY,  INTEGER, SINGLE, OPTIONAL, S(0),                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_kube_params, replicas),                         SINCE(4_5_1)},
    {S(service),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_kube_params, service),                          ALL},
    {S(type),                        QUERY,  STRING,  SINGLE, OPTIONAL, S(pod),               NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_kube_params, type),                             SINCE(4_5_1)},
    /* GenerateSystemdLibpod */
    {S(additionalEnvVariables),      QUERY,  STRING,  MULTI,  OPTIONAL, S(__),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, additional_env_variables),      SINCE(4_3_1)},
    {S(after),                       QUERY,  STRING,  MULTI,  OPTIONAL, S(__),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, after),                         SINCE(4_0_3)},
    {S(containerPrefix),             QUERY,  STRING,  SINGLE, OPTIONAL, S(container),         NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, container_prefix),              ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, name),                          ALL},
    {S(new),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, new_),                          ALL},
    {S(noHeader),                    QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, no_header),                     SINCE(3_1_0)},
    {S(podPrefix),                   QUERY,  STRING,  SINGLE, OPTIONAL, S(pod),               NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, pod_prefix),                    ALL},
    {S(requires),                    QUERY,  STRING,  MULTI,  OPTIONAL, S(__),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, requires_),                     SINCE(4_0_3)},
    {S(restartPolicy),               QUERY,  STRING,  SINGLE, OPTIONAL, S(on_failure),        NONE, VALUES(GenerateSystemdLibpod_restartPolicy, 7), NO_BOUNDS, AT(davit_libpod_generate_systemd_params, restart_policy),                ALL},
    {S(restartSec),                  QUERY,  INTEGER, SINGLE, OPTIONAL, S(0),                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, restart_sec),                   SINCE(4_0_3)},
    {S(separator),                   QUERY,  STRING,  SINGLE, OPTIONAL, S(_),                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, separator),                     ALL},
    {S(startTimeout),                QUERY,  INTEGER, SINGLE, OPTIONAL, S(0),                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, start_timeout),                 SINCE(4_0_3)},
    {S(stopTimeout),                 QUERY,  INTEGER, SINGLE, OPTIONAL, S(10),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, stop_timeout),                  SINCE(4_0_3)},
    {S(time),                        QUERY,  INTEGER, SINGLE, OPTIONAL, S(10),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, time),                          RANGE(3_0_2, 3_4_7)},
    {S(useName),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, use_name),                      ALL},
    {S(wants),                       QUERY,  STRING,  MULTI,  OPTIONAL, S(__),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_generate_systemd_params, wants),                         SINCE(4_0_3)},
    /* ImageBuild */
    {S(Content_Type),                HEADER, STRING,  SINGLE, OPTIONAL, S(application_x_tar), NONE, VALUES(ImageBuild_Content_Type, 1),             NO_BOUNDS, AT(davit_podman_image_build_params, content_type),                       SINCE(3_4_2)},
    {S(X_Registry_Config),           HEADER, STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, x_registry_config),                  SINCE(3_4_2)},
    {S(buildargs),                   QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, buildargs),                          ALL},
    {S(cachefrom),                   QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, cachefrom_until_4_3_1),              RANGE(3_0_2, 4_3_1)},
    {S(cachefrom),                   QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, cachefrom),                          SINCE(4_4_4)},
    {S(compatvolumes),               QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, compatvolumes),                      RANGE(5_2_5, 5_5_2)},
    {S(cpuperiod),                   QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, cpuperiod),                          ALL},
    {S(cpuquota),                    QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, cpuquota),                           ALL},
    {S(cpusetcpus),                  QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, cpusetcpus),                         ALL},
    {S(cpushares),                   QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, cpushares),                          ALL},
    {S(dockerfile),                  QUERY,  STRING,  SINGLE, OPTIONAL, S(Dockerfile),        NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, dockerfile),                         ALL},
    {S(extrahosts),                  QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, extrahosts),                         ALL},
    {S(forcerm),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, forcerm),                            ALL},
    {S(inheritlabels),               QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, inheritlabels),                      RANGE(5_5_2, 5_5_2)},
    {S(labels),                      QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, labels),                             ALL},
    {S(memory),                      QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, memory),                             ALL},
    {S(memswap),                     QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, memswap),                            ALL},
    {S(networkmode),                 QUERY,  STRING,  SINGLE, OPTIONAL, S(bridge),            NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, networkmode),                        ALL},
    {S(nocache),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, nocache),                            ALL},
    {S(nohosts),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, nohosts),                            SINCE(5_4_2)},
    {S(outputs),                     QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, outputs),                            ALL},
    {S(platform),                    QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, platform),                           ALL},
    {S(pull),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, pull),                               ALL},
    {S(q),                           QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, q),                                  ALL},
    {S(remote),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, remote),                             ALL},
    {S(retry),                       QUERY,  INTEGER, SINGLE, OPTIONAL, S(3),                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, retry),                              SINCE(5_3_2)},
    {S(retry_delay),                 QUERY,  STRING,  SINGLE, OPTIONAL, S(2s),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, retry_delay),                        SINCE(5_3_2)},
    {S(rm),                          QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, rm),                                 ALL},
    {S(shmsize),                     QUERY,  INTEGER, SINGLE, OPTIONAL, S(67108864),          NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, shmsize),                            ALL},
    {S(squash),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, squash),                             ALL},
    {S(t),                           QUERY,  STRING,  MULTI,  OPTIONAL, S(latest),            NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, t),                                  ALL},
    {S(target),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_build_params, target),                             ALL},
    /* ImageBuildLibpod */
    {S(Content_Type),                HEADER, STRING,  SINGLE, OPTIONAL, S(application_x_tar), NONE, VALUES(ImageBuildLibpod_Content_Type, 2),       NO_BOUNDS, AT(davit_libpod_image_build_params, content_type),                       SINCE(5_6_2)},
    {S(X_Registry_Config),           HEADER, STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, x_registry_config),                  SINCE(5_6_2)},
    {S(additionalbuildcontexts),     QUERY,  STRING,  MULTI,  OPTIONAL, S(__),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, additionalbuildcontexts),            SINCE(5_6_2)},
    {S(allplatforms),                QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, allplatforms),                       SINCE(4_0_3)},
    {S(buildargs),                   QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, buildargs),                          ALL},
    {S(cachefrom),                   QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, cachefrom_until_4_3_1),              RANGE(3_0_2, 4_3_1)},
    {S(cachefrom),                   QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, cachefrom),                          SINCE(4_4_4)},
    {S(compatvolumes),               QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, compatvolumes),                      SINCE(5_2_5)},
    {S(cpuperiod),                   QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, cpuperiod),                          ALL},
    {S(cpuquota),                    QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, cpuquota),                           ALL},
    {S(cpusetcpus),                  QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, cpusetcpus),                         ALL},
    {S(cpushares),                   QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, cpushares),                          ALL},
    {S(createdannotation),           QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, createdannotation),                  SINCE(5_6_2)},
    {S(dockerfile),                  QUERY,  STRING,  SINGLE, OPTIONAL, S(Dockerfile),        NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, dockerfile),                         ALL},
    {S(extrahosts),                  QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, extrahosts),                         ALL},
    {S(forcerm),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, forcerm),                            ALL},
    {S(httpproxy),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, httpproxy),                          ALL},
    {S(inheritannotations),          QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, inheritannotations),                 SINCE(5_6_2)},
    {S(inheritlabels),               QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, inheritlabels),                      SINCE(5_5_2)},
    {S(labels),                      QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, labels),                             ALL},
    {S(layerLabel),                  QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, layer_label),                        SINCE(4_7_2)},
    {S(layers),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, layers),                             SINCE(3_4_4)},
    {S(manifest),                    QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, manifest),                           SINCE(5_7_1)},
    {S(memory),                      QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, memory),                             ALL},
    {S(memswap),                     QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, memswap),                            ALL},
    {S(networkmode),                 QUERY,  STRING,  SINGLE, OPTIONAL, S(bridge),            NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, networkmode),                        ALL},
    {S(nocache),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, nocache),                            ALL},
    {S(nohosts),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, nohosts),                            SINCE(5_4_2)},
    {S(outputs),                     QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, outputs),                            ALL},
    {S(platform),                    QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, platform),                           ALL},
    {S(pull),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, pull),                               ALL},
    {S(q),                           QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, q),                                  ALL},
    {S(remote),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, remote),                             ALL},
    {S(rewritetimestamp),            QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, rewritetimestamp),                   SINCE(5_6_2)},
    {S(rm),                          QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, rm),                                 ALL},
    {S(shmsize),                     QUERY,  INTEGER, SINGLE, OPTIONAL, S(67108864),          NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, shmsize),                            ALL},
    {S(sourcedateepoch),             QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, sourcedateepoch),                    SINCE(5_6_2)},
    {S(squash),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, squash),                             ALL},
    {S(t),                           QUERY,  STRING,  MULTI,  OPTIONAL, S(latest),            NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, t),                                  ALL},
    {S(target),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, target),                             ALL},
    {S(timestamp),                   QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, timestamp),                          SINCE(5_6_2)},
    {S(unsetannotation),             QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, unsetannotation),                    SINCE(5_6_2)},
    {S(unsetenv),                    QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, unsetenv),                           SINCE(4_0_3)},
    {S(unsetlabel),                  QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, unsetlabel),                         SINCE(4_9_5)},
    {S(volume),                      QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_build_params, volume),                             SINCE(4_4_4)},
    /* ImageChangesLibpod */
    {S(diffType),                    QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, VALUES(ImageChangesLibpod_diffType, 3),         NO_BOUNDS, AT(davit_libpod_image_changes_params, diff_type),                        SINCE(3_3_1)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_changes_params, name),                             ALL},
    {S(parent),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_changes_params, parent),                           SINCE(3_3_1)},
    /* ImageCommit */
    {S(author),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_commit_params, author),                            ALL},
    {S(changes),                     QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_commit_params, changes),                           ALL},
    {S(comment),                     QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_commit_params, comment),                           ALL},
    {S(container),                   QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_commit_params, container),                         ALL},
    {S(pause),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_commit_params, pause),                             ALL},
    {S(repo),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_commit_params, repo),                              ALL},
    {S(squash),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_commit_params, squash),                            SINCE(4_1_0)},
    {S(tag),                         QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_commit_params, tag),                               ALL},
    /* ImageCommitLibpod */
    {S(author),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_commit_params, author),                            ALL},
    {S(changes),                     QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_commit_params, changes),                           ALL},
    {S(comment),                     QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_commit_params, comment),                           ALL},
    {S(container),                   QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_commit_params, container),                         ALL},
    {S(format),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_commit_params, format),                            ALL},
    {S(pause),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_commit_params, pause),                             ALL},
    {S(repo),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_commit_params, repo),                              ALL},
    {S(squash),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_commit_params, squash),                            SINCE(4_9_5)},
    {S(stream),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_commit_params, stream),                            SINCE(4_9_5)},
    {S(tag),                         QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_commit_params, tag),                               ALL},
    /* ImageCreate */
    {S(X_Registry_Auth),             HEADER, STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_create_params, x_registry_auth),                   ALL},
    {S(fromImage),                   QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_create_params, from_image),                        ALL},
    {S(fromSrc),                     QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_create_params, from_src),                          ALL},
    {S(message),                     QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_create_params, message),                           SINCE(3_3_1)},
    {S(platform),                    QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_create_params, platform),                          SINCE(3_3_1)},
    {S(repo),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_create_params, repo),                              SINCE(3_3_1)},
    {S(tag),                         QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_create_params, tag),                               ALL},
    /* ImageDelete */
    {S(force),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_delete_params, force),                             ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_delete_params, name),                              ALL},
    {S(noprune),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_delete_params, noprune),                           ALL},
    /* ImageDeleteAllLibpod */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_delete_all_params, all),                           ALL},
    {S(force),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_delete_all_params, force),                         ALL},
    {S(ignore),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_delete_all_params, ignore),                        SINCE(4_1_0)},
    {S(images),                      QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_delete_all_params, images),                        ALL},
    {S(lookupManifest),              QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_delete_all_params, lookup_manifest),               SINCE(4_2_1)},
    /* ImageDeleteLibpod */
    {S(force),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_delete_params, force),                             ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_delete_params, name),                              ALL},
    /* ImageExistsLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_exists_params, name),                              ALL},
    /* ImageExportLibpod */
    {S(compress),                    QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_export_params, compress),                          ALL},
    {S(format),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_export_params, format),                            ALL},
    {S(ociAcceptUncompressedLayers), QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_export_params, oci_accept_uncompressed_layers),    SINCE(4_0_3)},
    {S(references),                  QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_export_params, references),                        ALL},
    /* ImageGet */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_get_params, name),                                 ALL},
    /* ImageGetAll */
    {S(names),                       QUERY,  STRING,  MULTI,  REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_get_all_params, names),                            ALL},
    /* ImageGetLibpod */
    {S(compress),                    QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_get_params, compress),                             ALL},
    {S(format),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_get_params, format),                               ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_get_params, name),                                 ALL},
    /* ImageHistory */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_history_params, name),                             ALL},
    /* ImageHistoryLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_history_params, name),                             ALL},
    /* ImageImportLibpod */
    {S(Content_Type),                HEADER, STRING,  SINGLE, OPTIONAL, S(application_x_tar), NONE, VALUES(ImageImportLibpod_Content_Type, 1),      NO_BOUNDS, AT(davit_libpod_image_import_params, content_type),                      SINCE(3_4_2)},
    {S(changes),                     QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_import_params, changes),                           ALL},
    {S(message),                     QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_import_params, message),                           ALL},
    {S(reference),                   QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_import_params, reference),                         ALL},
    {S(url),                         QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_import_params, url),                               ALL},
    /* ImageInspect */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_inspect_params, name),                             ALL},
    /* ImageInspectLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_inspect_params, name),                             ALL},
    /* ImageList */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_list_params, all),                                 ALL},
    {S(digests),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_list_params, digests),                             ALL},
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_list_params, filters),                             ALL},
    /* ImageListLibpod */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_list_params, all),                                 ALL},
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_list_params, filters),                             ALL},
    /* ImageLoad */
    {S(quiet),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_load_params, quiet),                               ALL},
    /* ImagePrune */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_prune_params, filters),                            ALL},
    /* ImagePruneLibpod */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_prune_params, all),                                SINCE(3_4_2)},
    {S(buildcache),                  QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_prune_params, buildcache),                         SINCE(5_3_2)},
    {S(external),                    QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_prune_params, external),                           SINCE(4_0_3)},
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_prune_params, filters),                            ALL},
    /* ImagePullLibpod */
    {S(Arch),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_pull_params, arch),                                ALL},
    {S(OS),                          QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_pull_params, os),                                  ALL},
    {S(Variant),                     QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_pull_params, variant),                             ALL},
    {S(X_Registry_Auth),             HEADER, STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_pull_params, x_registry_auth),                     SINCE(3_3_1)},
    {S(allTags),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_pull_params, all_tags),                            ALL},
    {S(compatMode),                  QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_pull_params, compat_mode),                         SINCE(4_9_5)},
    {S(policy),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_pull_params, policy),                              SINCE(3_2_3)},
    {S(quiet),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_pull_params, quiet),                               SINCE(3_4_2)},
    {S(reference),                   QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_pull_params, reference),                           ALL},
    {S(tlsVerify),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_pull_params, tls_verify),                          ALL},
    /* ImagePush */
    {S(X_Registry_Auth),             HEADER, STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_push_params, x_registry_auth),                     ALL},
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_push_params, all),                                 ALL},
    {S(compress),                    QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_push_params, compress),                            ALL},
    {S(destination),                 QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_push_params, destination),                         ALL},
    {S(format),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_push_params, format),                              SINCE(5_2_5)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_push_params, name),                                ALL},
    {S(tag),                         QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_push_params, tag),                                 ALL},
    {S(tlsVerify),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_push_params, tls_verify),                          SINCE(5_2_5)},
    /* ImagePushLibpod */
    {S(X_Registry_Auth),             HEADER, STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, x_registry_auth),                     ALL},
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, all),                                 SINCE(5_2_5)},
    {S(compressionFormat),           QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, compression_format),                  SINCE(5_2_5)},
    {S(compressionLevel),            QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, compression_level),                   SINCE(5_2_5)},
    {S(destination),                 QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, destination),                         ALL},
    {S(forceCompressionFormat),      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, force_compression_format),            SINCE(4_7_2)},
    {S(format),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, format),                              SINCE(5_2_5)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, name),                                ALL},
    {S(quiet),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, quiet),                               SINCE(4_2_1)},
    {S(removeSignatures),            QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, remove_signatures),                   SINCE(5_2_5)},
    {S(retry),                       QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, retry),                               SINCE(5_2_5)},
    {S(retryDelay),                  QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, retry_delay),                         SINCE(5_2_5)},
    {S(tlsVerify),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_push_params, tls_verify),                          ALL},
    /* ImageResolveLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_resolve_params, name),                             SINCE(5_0_3)},
    /* ImageScpLibpod */
    {S(destination),                 QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_scp_params, destination),                          SINCE(4_2_1)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_scp_params, name),                                 SINCE(4_2_1)},
    {S(quiet),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_scp_params, quiet),                                SINCE(4_2_1)},
    /* ImageSearch */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_search_params, filters),                           ALL},
    {S(limit),                       QUERY,  INTEGER, SINGLE, OPTIONAL, S(25),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_search_params, limit),                             ALL},
    {S(listTags),                    QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_search_params, list_tags),                         ALL},
    {S(term),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_search_params, term),                              ALL},
    {S(tlsVerify),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_search_params, tls_verify),                        SINCE(4_0_3)},
    /* ImageSearchLibpod */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_search_params, filters),                           ALL},
    {S(limit),                       QUERY,  INTEGER, SINGLE, OPTIONAL, S(25),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_search_params, limit),                             ALL},
    {S(listTags),                    QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_search_params, list_tags),                         SINCE(4_0_3)},
    {S(noTrunc),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_search_params, no_trunc),                          RANGE(3_0_2, 3_4_7)},
    {S(term),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_search_params, term),                              ALL},
    {S(tlsVerify),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_search_params, tls_verify),                        SINCE(4_0_3)},
    /* ImageTag */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_tag_params, name),                                 ALL},
    {S(repo),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_tag_params, repo),                                 ALL},
    {S(tag),                         QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_image_tag_params, tag),                                  ALL},
    /* ImageTagLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_tag_params, name),                                 ALL},
    {S(repo),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_tag_params, repo),                                 ALL},
    {S(tag),                         QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_tag_params, tag),                                  ALL},
    /* ImageTreeLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_tree_params, name),                                ALL},
    {S(whatrequires),                QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_tree_params, whatrequires),                        ALL},
    /* ImageUntagLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_untag_params, name),                               ALL},
    {S(repo),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_untag_params, repo),                               ALL},
    {S(tag),                         QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_image_untag_params, tag),                                ALL},
    /* KubeApplyLibpod */
    {S(caCertFile),                  QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_kube_apply_params, ca_cert_file),                        SINCE(4_4_4)},
    {S(file),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_kube_apply_params, file),                                SINCE(4_4_4)},
    {S(kubeConfig),                  QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_kube_apply_params, kube_config),                         SINCE(4_4_4)},
    {S(namespace),                   QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_kube_apply_params, namespace_),                          SINCE(4_4_4)},
    {S(service),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_kube_apply_params, service),                             SINCE(4_4_4)},
    /* LocalBuildLibpod */
    {S(X_Registry_Config),           HEADER, STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, x_registry_config),                  SINCE(5_7_1)},
    {S(additionalbuildcontexts),     QUERY,  STRING,  MULTI,  OPTIONAL, S(__),                NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, additionalbuildcontexts),            SINCE(5_7_1)},
    {S(allplatforms),                QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, allplatforms),                       SINCE(5_7_1)},
    {S(buildargs),                   QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, buildargs),                          SINCE(5_7_1)},
    {S(cachefrom),                   QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, cachefrom),                          SINCE(5_7_1)},
    {S(compatvolumes),               QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, compatvolumes),                      SINCE(5_7_1)},
    {S(cpuperiod),                   QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, cpuperiod),                          SINCE(5_7_1)},
    {S(cpuquota),                    QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, cpuquota),                           SINCE(5_7_1)},
    {S(cpusetcpus),                  QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, cpusetcpus),                         SINCE(5_7_1)},
    {S(cpushares),                   QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, cpushares),                          SINCE(5_7_1)},
    {S(createdannotation),           QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, createdannotation),                  SINCE(5_7_1)},
    {S(dockerfile),                  QUERY,  STRING,  SINGLE, OPTIONAL, S(Dockerfile),        NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, dockerfile),                         SINCE(5_7_1)},
    {S(extrahosts),                  QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, extrahosts),                         SINCE(5_7_1)},
    {S(forcerm),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, forcerm),                            SINCE(5_7_1)},
    {S(httpproxy),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, httpproxy),                          SINCE(5_7_1)},
    {S(inheritannotations),          QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, inheritannotations),                 SINCE(5_7_1)},
    {S(inheritlabels),               QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, inheritlabels),                      SINCE(5_7_1)},
    {S(labels),                      QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, labels),                             SINCE(5_7_1)},
    {S(layerLabel),                  QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, layer_label),                        SINCE(5_7_1)},
    {S(layers),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, layers),                             SINCE(5_7_1)},
    {S(localcontextdir),             QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, localcontextdir),                    SINCE(5_7_1)},
    {S(manifest),                    QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, manifest),                           SINCE(5_7_1)},
    {S(memory),                      QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, memory),                             SINCE(5_7_1)},
    {S(memswap),                     QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, memswap),                            SINCE(5_7_1)},
    {S(networkmode),                 QUERY,  STRING,  SINGLE, OPTIONAL, S(bridge),            NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, networkmode),                        SINCE(5_7_1)},
    {S(nocache),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, nocache),                            SINCE(5_7_1)},
    {S(nohosts),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, nohosts),                            SINCE(5_7_1)},
    {S(outputs),                     QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, outputs),                            SINCE(5_7_1)},
    {S(platform),                    QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, platform),                           SINCE(5_7_1)},
    {S(pull),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, pull),                               SINCE(5_7_1)},
    {S(q),                           QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, q),                                  SINCE(5_7_1)},
    {S(remote),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, remote),                             SINCE(5_7_1)},
    {S(rewritetimestamp),            QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, rewritetimestamp),                   SINCE(5_7_1)},
    {S(rm),                          QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, rm),                                 SINCE(5_7_1)},
    {S(shmsize),                     QUERY,  INTEGER, SINGLE, OPTIONAL, S(67108864),          NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, shmsize),                            SINCE(5_7_1)},
    {S(sourcedateepoch),             QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, sourcedateepoch),                    SINCE(5_7_1)},
    {S(squash),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, squash),                             SINCE(5_7_1)},
    {S(t),                           QUERY,  STRING,  MULTI,  OPTIONAL, S(latest),            NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, t),                                  SINCE(5_7_1)},
    {S(target),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, target),                             SINCE(5_7_1)},
    {S(timestamp),                   QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, timestamp),                          SINCE(5_7_1)},
    {S(unsetannotation),             QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, unsetannotation),                    SINCE(5_7_1)},
    {S(unsetenv),                    QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, unsetenv),                           SINCE(5_7_1)},
    {S(unsetlabel),                  QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, unsetlabel),                         SINCE(5_7_1)},
    {S(volume),                      QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_build_params, volume),                             SINCE(5_7_1)},
    /* LocalImagesLibpod */
    {S(path),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_local_images_params, path),                              SINCE(5_7_1)},
    /* ManifestAddLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_add_params, name),                              RANGE(3_0_2, 3_4_7)},
    /* ManifestCreateLibpod */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_create_params, all),                            SINCE(4_0_3)},
    {S(amend),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_create_params, amend),                          SINCE(4_3_1)},
    {S(images),                      QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_create_params, images),                         SINCE(4_0_3)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_create_params, name),                           SINCE(4_0_3)},
    /* ManifestCreateV3Libpod */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_create_v3_params, all),                         RANGE(3_0_2, 3_4_7)},
    {S(image),                       QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_create_v3_params, image),                       RANGE(3_0_2, 3_4_7)},
    {S(name),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_create_v3_params, name),                        RANGE(3_0_2, 3_4_7)},
    /* ManifestDeleteLibpod */
    {S(ignore),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_delete_params, ignore),                         SINCE(5_4_2)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_delete_params, name),                           SINCE(4_0_3)},
    /* ManifestDeleteV3Libpod */
    {S(digest),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_delete_v3_params, digest),                      RANGE(3_0_2, 3_4_7)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_delete_v3_params, name),                        RANGE(3_0_2, 3_4_7)},
    /* ManifestExistsLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_exists_params, name),                           SINCE(3_1_0)},
    /* ManifestInspectLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_inspect_params, name),                          ALL},
    {S(tlsVerify),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_inspect_params, tls_verify),                    SINCE(4_4_4)},
    /* ManifestModifyLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_modify_params, name),                           SINCE(4_0_3)},
    {S(tlsVerify),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_modify_params, tls_verify),                     SINCE(4_1_0)},
    /* ManifestPushLibpod */
    {S(addCompression),              QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_push_params, add_compression),                  SINCE(4_7_2)},
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_push_params, all),                              SINCE(4_0_3)},
    {S(destination),                 PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_push_params, destination),                      SINCE(4_0_3)},
    {S(forceCompressionFormat),      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_push_params, force_compression_format),         SINCE(4_7_2)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_push_params, name),                             SINCE(4_0_3)},
    {S(quiet),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_push_params, quiet),                            SINCE(4_3_1)},
    {S(tlsVerify),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_push_params, tls_verify),                       SINCE(4_0_3)},
    /* ManifestPushV3Libpod */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_push_v3_params, all),                           RANGE(3_0_2, 3_4_7)},
    {S(destination),                 QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_push_v3_params, destination),                   RANGE(3_0_2, 3_4_7)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_manifest_push_v3_params, name),                          RANGE(3_0_2, 3_4_7)},
    /* NetworkConnect */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_network_connect_params, name),                           ALL},
    /* NetworkConnectLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_network_connect_params, name),                           ALL},
    /* NetworkCreateLibpod */
    {S(name),                        QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_network_create_params, name),                            RANGE(3_0_2, 3_4_7)},
    /* NetworkDelete */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_network_delete_params, name),                            ALL},
    /* NetworkDeleteLibpod */
    {S(force),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_network_delete_params, force),                           ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_network_delete_params, name),                            ALL},
    /* NetworkDisconnect */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_network_disconnect_params, name),                        ALL},
    /* NetworkDisconnectLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_network_disconnect_params, name),                        ALL},
    /* NetworkExistsLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_network_exists_params, name),                            SINCE(3_1_0)},
    /* NetworkInspect */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_network_inspect_params, name),                           ALL},
    {S(scope),                       QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_network_inspect_params, scope),                          SINCE(3_3_1)},
    {S(verbose),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_network_inspect_params, verbose),                        SINCE(3_3_1)},
    /* NetworkInspectLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_network_inspect_params, name),                           ALL},
    /* NetworkList */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_network_list_params, filters),                           ALL},
    /* NetworkListLibpod */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_network_list_params, filters),                           ALL},
    /* NetworkPrune */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_network_prune_params, filters),                          SINCE(3_1_0)},
    /* NetworkPruneLibpod */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_network_prune_params, filters),                          SINCE(3_1_0)},
    /* NetworkUpdateLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_network_update_params, name),                            SINCE(4_4_4)},
    /* PlayKubeDownLibpod */
    {S(force),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_down_params, force),                           SINCE(4_4_4)},
    /* PlayKubeLibpod */
    {S(Content_Type),                HEADER, STRING,  SINGLE, OPTIONAL, S(plain_text),        NONE, VALUES(PlayKubeLibpod_Content_Type, 2),         NO_BOUNDS, AT(davit_libpod_play_kube_params, content_type),                         SINCE(5_3_2)},
    {S(annotations),                 QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, annotations),                          SINCE(5_0_3)},
    {S(build),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, build),                                SINCE(5_3_2)},
    {S(logDriver),                   QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, log_driver),                           ALL},
    {S(logOptions),                  QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, log_options),                          SINCE(4_9_5)},
    {S(network),                     QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, network),                              ALL},
    {S(noHosts),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, no_hosts),                             SINCE(4_9_5)},
    {S(noTrunc),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, no_trunc),                             SINCE(4_7_2)},
    {S(publishAllPorts),             QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, publish_all_ports),                    SINCE(5_0_3)},
    {S(publishPorts),                QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, publish_ports),                        SINCE(4_9_5)},
    {S(replace),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, replace),                              SINCE(4_9_5)},
    {S(serviceContainer),            QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, service_container),                    SINCE(4_5_1)},
    {S(start),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, start),                                ALL},
    {S(staticIPs),                   QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, static_ips),                           SINCE(3_2_1)},
    {S(staticMACs),                  QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, static_macs),                          SINCE(3_2_1)},
    {S(tlsVerify),                   QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, tls_verify),                           ALL},
    {S(userns),                      QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, userns),                               SINCE(4_7_2)},
    {S(wait),                        QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_play_kube_params, wait),                                 SINCE(4_5_1)},
    /* PodDeleteLibpod */
    {S(force),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_delete_params, force),                               ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_delete_params, name),                                ALL},
    /* PodExistsLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_exists_params, name),                                ALL},
    /* PodInspectLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_inspect_params, name),                               ALL},
    /* PodKillLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_kill_params, name),                                  ALL},
    {S(signal),                      QUERY,  STRING,  SINGLE, OPTIONAL, S(SIGKILL),           NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_kill_params, signal),                                ALL},
    /* PodListLibpod */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_list_params, filters),                               ALL},
    /* PodPauseLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_pause_params, name),                                 ALL},
    /* PodRestartLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_restart_params, name),                               ALL},
    /* PodStartLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_start_params, name),                                 ALL},
    /* PodStatsAllLibpod */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_stats_all_params, all),                              ALL},
    {S(namesOrIDs),                  QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_stats_all_params, names_or_ids),                     ALL},
    /* PodStopLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_stop_params, name),                                  ALL},
    {S(t),                           QUERY,  INTEGER, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_stop_params, t),                                     ALL},
    /* PodTopLibpod */
    {S(delay),                       QUERY,  INTEGER, SINGLE, OPTIONAL, S(5),                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_top_params, delay),                                  SINCE(4_0_3)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_top_params, name),                                   ALL},
    {S(ps_args),                     QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_top_params, ps_args),                                ALL},
    {S(stream),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_top_params, stream),                                 ALL},
    /* PodUnpauseLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_pod_unpause_params, name),                               ALL},
    /* PutContainerArchive */
    {S(copyUIDGID),                  QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_put_container_archive_params, copy_uid_gid),             ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_put_container_archive_params, name),                     ALL},
    {S(noOverwriteDirNonDir),        QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_put_container_archive_params, no_overwrite_dir_non_dir), ALL},
    {S(path),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_put_container_archive_params, path),                     ALL},
    /* PutContainerArchiveLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_put_container_archive_params, name),                     ALL},
    {S(path),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_put_container_archive_params, path),                     ALL},
    {S(pause),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_put_container_archive_params, pause),                    ALL},
    /* QuadletDeleteAllLibpod */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_delete_all_params, all),                         SINCE(5_8_2)},
    {S(force),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_delete_all_params, force),                       SINCE(5_8_2)},
    {S(ignore),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_delete_all_params, ignore),                      SINCE(5_8_2)},
    {S(quadlets),                    QUERY,  STRING,  MULTI,  OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_delete_all_params, quadlets),                    SINCE(5_8_2)},
    {S(reload_systemd),              QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_delete_all_params, reload_systemd),              SINCE(5_8_2)},
    /* QuadletDeleteLibpod */
    {S(force),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_delete_params, force),                           SINCE(5_8_2)},
    {S(ignore),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_delete_params, ignore),                          SINCE(5_8_2)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_delete_params, name),                            SINCE(5_8_2)},
    {S(reload_systemd),              QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_delete_params, reload_systemd),                  SINCE(5_8_2)},
    /* QuadletExistsLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_exists_params, name),                            SINCE(5_8_2)},
    /* QuadletFileLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_file_params, name),                              SINCE(5_8_2)},
    /* QuadletInstallLibpod */
    {S(reload_systemd),              QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_install_params, reload_systemd),                 SINCE(5_8_2)},
    {S(replace),                     QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_install_params, replace),                        SINCE(5_8_2)},
    /* QuadletListLibpod */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_quadlet_list_params, filters),                           SINCE(5_7_1)},
    /* SecretCreateLibpod */
    {S(driver),                      QUERY,  STRING,  SINGLE, OPTIONAL, S(file),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_secret_create_params, driver),                           SINCE(3_1_0)},
    {S(driveropts),                  QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_secret_create_params, driveropts),                       SINCE(4_3_1)},
    {S(labels),                      QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_secret_create_params, labels),                           SINCE(4_3_1)},
    {S(name),                        QUERY,  STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_secret_create_params, name),                             SINCE(3_1_0)},
    /* SecretDelete */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_secret_delete_params, name),                             SINCE(3_1_0)},
    /* SecretDeleteLibpod */
    {S(all),                         QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_secret_delete_params, all),                              SINCE(3_1_0)},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_secret_delete_params, name),                             SINCE(3_1_0)},
    /* SecretExistsLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_secret_exists_params, name),                             SINCE(4_5_1)},
    /* SecretInspect */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_secret_inspect_params, name),                            SINCE(3_1_0)},
    /* SecretInspectLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_secret_inspect_params, name),                            SINCE(3_1_0)},
    {S(showsecret),                  QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(false),             NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_secret_inspect_params, showsecret),                      SINCE(4_7_2)},
    /* SecretList */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_secret_list_params, filters),                            SINCE(4_3_1)},
    /* SecretListLibpod */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_secret_list_params, filters),                            SINCE(4_3_1)},
    /* SystemCheckLibpod */
    {S(quick),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_system_check_params, quick),                             SINCE(5_2_5)},
    {S(repair),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_system_check_params, repair),                            SINCE(5_2_5)},
    {S(repair_lossy),                QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_system_check_params, repair_lossy),                      SINCE(5_2_5)},
    {S(unreferenced_layer_max_age),  QUERY,  STRING,  SINGLE, OPTIONAL, S(24h0m0s),           NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_system_check_params, unreferenced_layer_max_age),        SINCE(5_2_5)},
    /* SystemEvents */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_system_events_params, filters),                          ALL},
    {S(since),                       QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_system_events_params, since),                            ALL},
    {S(until),                       QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_system_events_params, until),                            ALL},
    /* SystemEventsLibpod */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_system_events_params, filters),                          ALL},
    {S(since),                       QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_system_events_params, since),                            ALL},
    {S(stream),                      QUERY,  BOOLEAN, SINGLE, OPTIONAL, S(true),              NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_system_events_params, stream),                           ALL},
    {S(until),                       QUERY,  STRING,  SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_system_events_params, until),                            ALL},
    /* VolumeDelete */
    {S(force),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_volume_delete_params, force),                            ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_volume_delete_params, name),                             ALL},
    /* VolumeDeleteLibpod */
    {S(force),                       QUERY,  BOOLEAN, SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_volume_delete_params, force),                            ALL},
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_volume_delete_params, name),                             ALL},
    /* VolumeExistsLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_volume_exists_params, name),                             SINCE(3_1_0)},
    /* VolumeExportLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_volume_export_params, name),                             SINCE(5_6_2)},
    /* VolumeImportLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_volume_import_params, name),                             SINCE(5_6_2)},
    /* VolumeInspect */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_volume_inspect_params, name),                            ALL},
    /* VolumeInspectLibpod */
    {S(name),                        PATH,   STRING,  SINGLE, REQUIRED, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_volume_inspect_params, name),                            ALL},
    /* VolumeList */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_volume_list_params, filters),                            ALL},
    /* VolumeListLibpod */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_volume_list_params, filters),                            ALL},
    /* VolumePrune */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_podman_volume_prune_params, filters),                           ALL},
    /* VolumePruneLibpod */
    {S(filters),                     QUERY,  JSON,    SINGLE, OPTIONAL, NONE,                 NONE, NO_VALUES,                                      NO_BOUNDS, AT(davit_libpod_volume_prune_params, filters),                           SINCE(3_1_2)},
};

const struct davit__value davit__podman_values[] = {
    /* ContainerChangesLibpod_diffType */
    {S(all),                 SINCE(3_3_1)},
    {S(container),           SINCE(3_3_1)},
    {S(image),               SINCE(3_3_1)},
    /* ContainerWaitLibpod_condition */
    {S(configured),          ALL},
    {S(created),             ALL},
    {S(exited),              ALL},
    {S(healthy),             SINCE(4_6_2)},
    {S(initialized),         SINCE(4_6_2)},
    {S(paused),              ALL},
    {S(removing),            ALL},
    {S(running),             ALL},
    {S(stopped),             ALL},
    {S(stopping),            ALL},
    {S(unhealthy),           SINCE(4_6_2)},
    /* GenerateSystemdLibpod_restartPolicy */
    {S(no),                  ALL},
    {S(on_success),          ALL},
    {S(on_failure),          ALL},
    {S(on_abnormal),         ALL},
    {S(on_watchdog),         ALL},
    {S(on_abort),            ALL},
    {S(always),              ALL},
    /* ImageBuild_Content_Type */
    {S(application_x_tar),   SINCE(3_4_2)},
    /* ImageBuildLibpod_Content_Type */
    {S(application_x_tar),   SINCE(5_6_2)},
    {S(multipart_form_data), SINCE(5_6_2)},
    /* ImageChangesLibpod_diffType */
    {S(all),                 SINCE(3_3_1)},
    {S(container),           SINCE(3_3_1)},
    {S(image),               SINCE(3_3_1)},
    /* ImageImportLibpod_Content_Type */
    {S(application_x_tar),   SINCE(3_4_2)},
    /* PlayKubeLibpod_Content_Type */
    {S(plain_text),          SINCE(5_3_2)},
    {S(application_x_tar),   SINCE(5_3_2)},
};

const struct davit__bounds davit__podman_bounds[] = {
    {0, 0}, /* unused */
    /* ErrorModel_response */
    {INT64_C(400), INT64_MAX},
};
