/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category libpod/volumes: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_LIBPOD_VOLUMES_H
#define DAVIT_LIBPOD_VOLUMES_H

#include <davit/podman_types.h>

/**
 * VolumeConfigResponse: in the answer of VolumeCreateLibpod, the answer of VolumeInspectLibpod, the answer of
 * VolumeListLibpod.
 */
struct davit_libpod_volume_config_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Anonymous": boolean. */
    enum davit_bool anonymous;
    /** "CreatedAt": string (date-time). */
    const char *created_at;
    /** "Driver": string. */
    const char *driver;
    /** "GID": integer. */
    struct davit_int gid;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "LockNumber": unsigned integer (uint32), since 4.6.2. */
    struct davit_uint lock_number;
    /** "MountCount": unsigned integer, since 4.0.3. */
    struct davit_uint mount_count;
    /** "Mountpoint": string. */
    const char *mountpoint;
    /** "Name": string. */
    const char *name;
    /** "NeedsChown": boolean, since 4.0.3. */
    enum davit_bool needs_chown;
    /** "NeedsCopyUp": boolean, since 4.0.3. */
    enum davit_bool needs_copy_up;
    /** "Options": map of strings. */
    struct davit_string_map options;
    /** "Scope": string. */
    const char *scope;
    /** "Status": map of JSON values. */
    struct davit_libpod_json_map status;
    /** "StorageID": string, since 4.3.1. */
    const char *storage_id;
    /** "Timeout": unsigned integer, since 4.2.1. */
    struct davit_uint timeout;
    /** "UID": integer. */
    struct davit_int uid;
};

/** VolumeCreateOptions: in the body of VolumeCreateLibpod. */
struct davit_libpod_volume_create_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Driver": string. */
    const char *driver;
    /** "GID": integer, since 5.6.2. */
    struct davit_int gid;
    /** "IgnoreIfExists": boolean, since 4.4.4. */
    enum davit_bool ignore_if_exists;
    /** "Label": map of strings. */
    struct davit_string_map label;
    /** "Labels": map of strings, since 4.0.3. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Options": map of strings. */
    struct davit_string_map options;
    /** "UID": integer, since 5.6.2. */
    struct davit_int uid;
};

/** List of VolumeConfigResponse. */
struct davit_libpod_volume_config_response_list {
    /** NULL: unset. */
    struct davit_libpod_volume_config_response *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_libpod_volume_list() is called like a struct */
#endif

/** What VolumeCreateLibpod answers. */
struct davit_libpod_volume_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** VolumeConfigResponse. */
    struct davit_libpod_volume_config_response *value;
};

/**
 * Creates a volume, and shows it.
 *
 * POST /libpod/volumes/create. Body: VolumeCreateOptions. Success: 201 with VolumeConfigResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes/operation/VolumeCreateLibpod
 */
static inline int davit_libpod_volume_create(struct davit_client *client,
                                             const struct davit_libpod_volume_create_options *body,
                                             const struct davit_call_options *options,
                                             struct davit_libpod_volume_create_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumeCreateLibpod", NULL, body, options, ret, reterr);
}

/** Parameters of VolumeDeleteLibpod. */
struct davit_libpod_volume_delete_params {
    /** "force", in the query: boolean. */
    enum davit_bool force;
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Removes a volume, with the containers that use it if told to.
 *
 * DELETE /libpod/volumes/{name}. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes/operation/VolumeDeleteLibpod
 */
static inline int davit_libpod_volume_delete(struct davit_client *client,
                                             const struct davit_libpod_volume_delete_params *params,
                                             const struct davit_call_options *options, struct davit_response **ret,
                                             struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumeDeleteLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of VolumeExistsLibpod. */
struct davit_libpod_volume_exists_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Asks whether there is a volume of that name: 204 or 404.
 *
 * GET /libpod/volumes/{name}/exists, since 3.1.0. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes/operation/VolumeExistsLibpod
 */
static inline int davit_libpod_volume_exists(struct davit_client *client,
                                             const struct davit_libpod_volume_exists_params *params,
                                             const struct davit_call_options *options, struct davit_response **ret,
                                             struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumeExistsLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of VolumeExportLibpod. */
struct davit_libpod_volume_export_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Downloads the files of a volume as a tar archive.
 *
 * GET /libpod/volumes/{name}/export, since 5.6.2. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes/operation/VolumeExportLibpod
 */
static inline int davit_libpod_volume_export(struct davit_client *client,
                                             const struct davit_libpod_volume_export_params *params,
                                             const struct davit_call_options *options, struct davit_response **ret,
                                             struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumeExportLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of VolumeImportLibpod. */
struct davit_libpod_volume_import_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Unpacks a tar archive into a volume.
 *
 * POST /libpod/volumes/{name}/import, since 5.6.2. Body: application/x-tar. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes/operation/VolumeImportLibpod
 */
static inline int davit_libpod_volume_import(struct davit_client *client,
                                             const struct davit_libpod_volume_import_params *params,
                                             const struct davit_body *body, const struct davit_call_options *options,
                                             struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumeImportLibpod", params, body, options, ret, reterr);
}

/** Parameters of VolumeInspectLibpod. */
struct davit_libpod_volume_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What VolumeInspectLibpod answers. */
struct davit_libpod_volume_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** VolumeConfigResponse. */
    struct davit_libpod_volume_config_response *value;
};

/**
 * Shows one volume.
 *
 * GET /libpod/volumes/{name}/json. Success: 200 with VolumeConfigResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes/operation/VolumeInspectLibpod
 */
static inline int davit_libpod_volume_inspect(struct davit_client *client,
                                              const struct davit_libpod_volume_inspect_params *params,
                                              const struct davit_call_options *options,
                                              struct davit_libpod_volume_inspect_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumeInspectLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of VolumeListLibpod. */
struct davit_libpod_volume_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What VolumeListLibpod answers. */
struct davit_libpod_volume_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of VolumeConfigResponse. */
    struct davit_libpod_volume_config_response_list value;
};

/**
 * Lists volumes.
 *
 * GET /libpod/volumes/json. Success: 200 with list of VolumeConfigResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes/operation/VolumeListLibpod
 */
static inline int davit_libpod_volume_list(struct davit_client *client,
                                           const struct davit_libpod_volume_list_params *params,
                                           const struct davit_call_options *options,
                                           struct davit_libpod_volume_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumeListLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of VolumePruneLibpod. */
struct davit_libpod_volume_prune_params {
    /** "filters", in the query: JSON text, since 3.1.2. */
    const char *filters;
};

/** What VolumePruneLibpod answers. */
struct davit_libpod_volume_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of PruneReport. */
    struct davit_libpod_prune_report_list value;
};

/**
 * Removes volumes that no container uses, and tells each one's size or error.
 *
 * POST /libpod/volumes/prune. Success: 200 with list of PruneReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes/operation/VolumePruneLibpod
 */
static inline int davit_libpod_volume_prune(struct davit_client *client,
                                            const struct davit_libpod_volume_prune_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_libpod_volume_prune_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumePruneLibpod", params, NULL, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
