/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Volume: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_VOLUMES_H
#define DAVIT_VOLUMES_H

#include <davit/docker_types.h>

/** VolumeCreateRequest: in the body of VolumeCreate. */
struct davit_volume_create_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ClusterVolumeSpec": ClusterVolumeSpec, since 1.42. */
    struct davit_cluster_volume_spec *cluster_volume_spec;
    /** "Driver": string; default "local". */
    const char *driver;
    /** "DriverOpts": map of strings. */
    struct davit_string_map driver_opts;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
};

/** VolumeListResponse: in the answer of VolumeList. */
struct davit_volume_list_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Volumes": list of Volume. */
    struct davit_volume_list volumes;
    /** "Warnings": list of strings. */
    struct davit_string_list warnings;
};

/** VolumePruneResponse: in the answer of VolumePrune. */
struct davit_volume_prune_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "SpaceReclaimed": unsigned integer. */
    struct davit_uint space_reclaimed;
    /** "VolumesDeleted": list of strings. */
    struct davit_string_list volumes_deleted;
};

/** VolumeUpdateRequest, since 1.42: in the body of VolumeUpdate. */
struct davit_volume_update_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Spec": ClusterVolumeSpec. */
    struct davit_cluster_volume_spec *spec;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_volume_list() is called like a struct */
#endif

/** What VolumeCreate answers. */
struct davit_volume_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Volume. */
    struct davit_volume *value;
};

/**
 * Creates a volume.
 *
 * POST /volumes/create. Body: VolumeCreateRequest, required. Success: 201 with Volume.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Volume/operation/VolumeCreate
 */
static inline int davit_volume_create(struct davit_client *client, const struct davit_volume_create_request *body,
                                      const struct davit_call_options *options, struct davit_volume_create_result *ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "VolumeCreate", NULL, body, options, ret, reterr);
}

/** Parameters of VolumeDelete. */
struct davit_volume_delete_params {
    /** "force", in the query: boolean; default false. */
    enum davit_bool force;
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Removes a volume.
 *
 * DELETE /volumes/{name}. Success: 204.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Volume/operation/VolumeDelete
 */
static inline int davit_volume_delete(struct davit_client *client, const struct davit_volume_delete_params *params,
                                      const struct davit_call_options *options, struct davit_response **ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "VolumeDelete", params, NULL, options, ret, reterr);
}

/** Parameters of VolumeInspect. */
struct davit_volume_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What VolumeInspect answers. */
struct davit_volume_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Volume. */
    struct davit_volume *value;
};

/**
 * Shows one volume.
 *
 * GET /volumes/{name}. Success: 200 with Volume.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Volume/operation/VolumeInspect
 */
static inline int davit_volume_inspect(struct davit_client *client, const struct davit_volume_inspect_params *params,
                                       const struct davit_call_options *options,
                                       struct davit_volume_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "VolumeInspect", params, NULL, options, ret, reterr);
}

/** Parameters of VolumeList. */
struct davit_volume_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What VolumeList answers. */
struct davit_volume_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** VolumeListResponse. */
    struct davit_volume_list_response *value;
};

/**
 * Lists volumes.
 *
 * GET /volumes. Success: 200 with VolumeListResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Volume/operation/VolumeList
 */
static inline int davit_volume_list(struct davit_client *client, const struct davit_volume_list_params *params,
                                    const struct davit_call_options *options, struct davit_volume_list_result *ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "VolumeList", params, NULL, options, ret, reterr);
}

/** Parameters of VolumePrune. */
struct davit_volume_prune_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What VolumePrune answers. */
struct davit_volume_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** VolumePruneResponse. */
    struct davit_volume_prune_response *value;
};

/**
 * Removes volumes that no container uses.
 *
 * POST /volumes/prune. Success: 200 with VolumePruneResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Volume/operation/VolumePrune
 */
static inline int davit_volume_prune(struct davit_client *client, const struct davit_volume_prune_params *params,
                                     const struct davit_call_options *options, struct davit_volume_prune_result *ret,
                                     struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "VolumePrune", params, NULL, options, ret, reterr);
}

/** Parameters of VolumeUpdate. */
struct davit_volume_update_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "version", in the query: unsigned integer; required. */
    struct davit_uint version;
};

/**
 * Changes a cluster volume's availability.
 *
 * PUT /volumes/{name}, since 1.42. Body: VolumeUpdateRequest. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Volume/operation/VolumeUpdate
 */
static inline int davit_volume_update(struct davit_client *client, const struct davit_volume_update_params *params,
                                      const struct davit_volume_update_request *body,
                                      const struct davit_call_options *options, struct davit_response **ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "VolumeUpdate", params, body, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
