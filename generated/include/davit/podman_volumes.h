/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category volumes: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_PODMAN_VOLUMES_H
#define DAVIT_PODMAN_VOLUMES_H

#include <davit/podman_types.h>

/** DockerVolumePruneReport: in the answer of VolumePrune. */
struct davit_podman_docker_volume_prune_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "SpaceReclaimed": unsigned integer. */
    struct davit_uint space_reclaimed;
    /** "VolumesDeleted": list of strings. */
    struct davit_string_list volumes_deleted;
};

/** ListResponse: in the answer of VolumeList. */
struct davit_podman_list_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Volumes": list of Volume. */
    struct davit_libpod_volume_list volumes;
    /** "Warnings": list of strings. */
    struct davit_string_list warnings;
};

/** volumeCreate: in the body of VolumeCreate. */
struct davit_podman_volume_create {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Driver": string; required. */
    const char *driver;
    /** "DriverOpts": map of strings; required. */
    struct davit_string_map driver_opts;
    /** "Labels": map of strings; required. */
    struct davit_string_map labels;
    /** "Name": string; required. */
    const char *name;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_podman_volume_create() is called like a struct */
#endif

/** What VolumeCreate answers. */
struct davit_podman_volume_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Volume. */
    struct davit_libpod_volume *value;
};

/**
 * Creates a volume; the body is Docker's.
 *
 * POST /volumes/create. Body: volumeCreate. Success: 201 with Volume.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes-(compat)/operation/VolumeCreate
 */
static inline int davit_podman_volume_create(struct davit_client *client, const struct davit_podman_volume_create *body,
                                             const struct davit_call_options *options,
                                             struct davit_podman_volume_create_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumeCreate", NULL, body, options, ret, reterr);
}

/** Parameters of VolumeDelete. */
struct davit_podman_volume_delete_params {
    /** "force", in the query: boolean. */
    enum davit_bool force;
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Removes a volume.
 *
 * DELETE /volumes/{name}. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes-(compat)/operation/VolumeDelete
 */
static inline int davit_podman_volume_delete(struct davit_client *client,
                                             const struct davit_podman_volume_delete_params *params,
                                             const struct davit_call_options *options, struct davit_response **ret,
                                             struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumeDelete", params, NULL, options, ret, reterr);
}

/** Parameters of VolumeInspect. */
struct davit_podman_volume_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What VolumeInspect answers. */
struct davit_podman_volume_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Volume. */
    struct davit_libpod_volume *value;
};

/**
 * Shows one volume, in Docker's form.
 *
 * GET /volumes/{name}. Success: 200 with Volume.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes-(compat)/operation/VolumeInspect
 */
static inline int davit_podman_volume_inspect(struct davit_client *client,
                                              const struct davit_podman_volume_inspect_params *params,
                                              const struct davit_call_options *options,
                                              struct davit_podman_volume_inspect_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumeInspect", params, NULL, options, ret, reterr);
}

/** Parameters of VolumeList. */
struct davit_podman_volume_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What VolumeList answers. */
struct davit_podman_volume_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ListResponse. */
    struct davit_podman_list_response *value;
};

/**
 * Lists volumes, in Docker's form.
 *
 * GET /volumes. Success: 200 with ListResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes-(compat)/operation/VolumeList
 */
static inline int davit_podman_volume_list(struct davit_client *client,
                                           const struct davit_podman_volume_list_params *params,
                                           const struct davit_call_options *options,
                                           struct davit_podman_volume_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumeList", params, NULL, options, ret, reterr);
}

/** Parameters of VolumePrune. */
struct davit_podman_volume_prune_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What VolumePrune answers. */
struct davit_podman_volume_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** DockerVolumePruneReport. */
    struct davit_podman_docker_volume_prune_report *value;
};

/**
 * Removes volumes that no container uses; the answer is Docker's.
 *
 * POST /volumes/prune. Success: 200 with DockerVolumePruneReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/volumes-(compat)/operation/VolumePrune
 */
static inline int davit_podman_volume_prune(struct davit_client *client,
                                            const struct davit_podman_volume_prune_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_podman_volume_prune_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "VolumePrune", params, NULL, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
