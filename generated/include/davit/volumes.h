/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API: the category Volume. Types first, then each operation with its parameters and
 * its result. <davit/davit.h> says, under "values", what members are made of.
 */
#ifndef DAVIT_VOLUMES_H
#define DAVIT_VOLUMES_H

#include <davit/docker_types.h>

/** VolumeCreateRequest: the body of VolumeCreate. */
struct davit_volume_create_request {
    /** The library's; leave it NULL. */
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

/** VolumeListResponse: the answer of VolumeList. */
struct davit_volume_list_response {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Volumes": list of Volume. */
    struct davit_volume_list volumes;
    /** "Warnings": list of strings. */
    struct davit_string_list warnings;
};

/** VolumePruneResponse: the answer of VolumePrune. */
struct davit_volume_prune_response {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "SpaceReclaimed": integer. */
    struct davit_int space_reclaimed;
    /** "VolumesDeleted": list of strings. */
    struct davit_string_list volumes_deleted;
};

/** VolumeUpdateRequest, since 1.42: the body of VolumeUpdate. */
struct davit_volume_update_request {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Spec": ClusterVolumeSpec, since 1.42. */
    struct davit_cluster_volume_spec *spec;
};

/** What VolumeCreate answers. */
struct davit_volume_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Volume. */
    struct davit_volume *value;
};

/** Parameters of VolumeDelete. */
struct davit_volume_delete_params {
    /** "force", in the query: boolean; default false. */
    enum davit_bool force;
    /** "name", in the path: string; required. */
    const char *name;
};

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

/** Parameters of VolumeUpdate. */
struct davit_volume_update_params {
    /** "name", in the path: string, since 1.42; required. */
    const char *name;
    /** "version", in the query: unsigned integer, since 1.42; required. */
    struct davit_uint version;
};

#endif
