/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Image: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_IMAGES_H
#define DAVIT_IMAGES_H

#include <davit/docker_types.h>

/** ErrorDetail: in BuildInfo.errorDetail, CreateImageInfo.errorDetail, PushImageInfo.errorDetail. */
struct davit_error_detail {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "code": integer. */
    struct davit_int code;
    /** "message": string. */
    const char *message;
};

/** ProgressDetail: in BuildInfo.progressDetail, CreateImageInfo.progressDetail, PushImageInfo.progressDetail. */
struct davit_progress_detail {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "code": integer, 1.25 to 1.35. */
    struct davit_int code;
    /** "current": integer, since 1.36. */
    struct davit_int current;
    /** "message": integer, 1.25 to 1.35. */
    struct davit_int message;
    /** "total": integer, since 1.36. */
    struct davit_int total;
};

/** BuildInfo: in the answer of ImageBuild. */
struct davit_build_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "aux": any JSON value, since 1.36. */
    struct davit_json aux;
    /** "error": string, 1.25 to 1.51; may be null. */
    const char *error;
    /** "errorDetail": ErrorDetail. */
    struct davit_error_detail *error_detail;
    /** "id": string. */
    const char *id;
    /** "progress": string, 1.25 to 1.51; may be null. */
    const char *progress;
    /** "progressDetail": ProgressDetail. */
    struct davit_progress_detail *progress_detail;
    /** "status": string. */
    const char *status;
    /** "stream": string. */
    const char *stream;
};

/** BuildPruneResponse, since 1.31: in the answer of BuildPrune. */
struct davit_build_prune_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CachesDeleted": list of strings, since 1.39. */
    struct davit_string_list caches_deleted;
    /** "SpaceReclaimed": unsigned integer. */
    struct davit_uint space_reclaimed;
};

/** CreateImageInfo: in the answer of ImageCreate. */
struct davit_create_image_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "error": string, 1.25 to 1.51; may be null. */
    const char *error;
    /** "errorDetail": ErrorDetail, since 1.39. */
    struct davit_error_detail *error_detail;
    /** "id": string, since 1.36. */
    const char *id;
    /** "progress": string, 1.25 to 1.51; may be null. */
    const char *progress;
    /** "progressDetail": ProgressDetail. */
    struct davit_progress_detail *progress_detail;
    /** "status": string. */
    const char *status;
};

/** ImageConfig: in ImageInspect.Config. */
struct davit_image_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ArgsEscaped": boolean; may be null; default false. */
    enum davit_bool args_escaped;
    /** "AttachStderr": boolean, 1.25 to 1.49; default false. */
    enum davit_bool attach_stderr;
    /** "AttachStdin": boolean, 1.25 to 1.49; default false. */
    enum davit_bool attach_stdin;
    /** "AttachStdout": boolean, 1.25 to 1.49; default false. */
    enum davit_bool attach_stdout;
    /** "Cmd": list of strings. */
    struct davit_string_list cmd;
    /** "Domainname": string, 1.25 to 1.49. */
    const char *domainname;
    /** "Entrypoint": list of strings. */
    struct davit_string_list entrypoint;
    /** "Env": list of strings. */
    struct davit_string_list env;
    /** "ExposedPorts": set of strings; may be null. */
    struct davit_string_list exposed_ports;
    /** "Healthcheck": HealthConfig. */
    struct davit_health_config *healthcheck;
    /** "Hostname": string, 1.25 to 1.49. */
    const char *hostname;
    /** "Image": string, 1.25 to 1.49; default "". */
    const char *image;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "MacAddress": string, 1.25 to 1.49; may be null; default "". */
    const char *mac_address;
    /** "NetworkDisabled": boolean, 1.25 to 1.49; may be null; default false. */
    enum davit_bool network_disabled;
    /** "OnBuild": list of strings; may be null. */
    struct davit_string_list on_build;
    /** "OpenStdin": boolean, 1.25 to 1.49; default false. */
    enum davit_bool open_stdin;
    /** "Shell": list of strings; may be null. */
    struct davit_string_list shell;
    /** "StdinOnce": boolean, 1.25 to 1.49; default false. */
    enum davit_bool stdin_once;
    /** "StopSignal": string; may be null. */
    const char *stop_signal;
    /** "StopTimeout": integer, 1.25 to 1.49; may be null; default 10. */
    struct davit_int stop_timeout;
    /** "Tty": boolean, 1.25 to 1.49; default false. */
    enum davit_bool tty;
    /** "User": string. */
    const char *user;
    /** "Volumes": set of strings. */
    struct davit_string_list volumes;
    /** "WorkingDir": string. */
    const char *working_dir;
};

/** ImageDeleteResponseItem: in the answer of ImageDelete, ImagePruneResponse.ImagesDeleted. */
struct davit_image_delete_response_item {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Deleted": string. */
    const char *deleted;
    /** "Untagged": string. */
    const char *untagged;
};

/** ImageHistoryResponseItem: in the answer of ImageHistory. */
struct davit_image_history_response_item {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Comment": string; required. */
    const char *comment;
    /** "Created": integer; required. */
    struct davit_int created;
    /** "CreatedBy": string; required. */
    const char *created_by;
    /** "Id": string; required. */
    const char *id;
    /** "Size": integer; required. */
    struct davit_int size;
    /** "Tags": list of strings; required. */
    struct davit_string_list tags;
};

/** ImageInspectMetadata, since 1.31: in ImageInspect.Metadata. */
struct davit_image_inspect_metadata {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "LastTagTime": string (dateTime); may be null. */
    const char *last_tag_time;
};

/** ImageInspectRootFS: in ImageInspect.RootFS. */
struct davit_image_inspect_rootfs {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Layers": list of strings. */
    struct davit_string_list layers;
    /** "Type": string; required. */
    const char *type;
};

/** ImageInspect: in the answer of ImageInspect. */
struct davit_image_inspect {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Architecture": string. */
    const char *architecture;
    /** "Author": string; may be null. */
    const char *author;
    /** "Comment": string; may be null. */
    const char *comment;
    /** "Config": ImageConfig. */
    struct davit_image_config *config;
    /** "Container": string, 1.25 to 1.44. */
    const char *container;
    /** "ContainerConfig": ContainerConfig, 1.25 to 1.44. */
    struct davit_container_config *container_config;
    /** "Created": string (dateTime); may be null. */
    const char *created;
    /** "Descriptor": OCIDescriptor, since 1.48; may be null. */
    struct davit_oci_descriptor *descriptor;
    /** "DockerVersion": string, 1.25 to 1.51. */
    const char *docker_version;
    /** "GraphDriver": DriverData; may be null. */
    struct davit_driver_data *graph_driver;
    /** "Id": string. */
    const char *id;
    /** "Identity": Identity, since 1.53; may be null. */
    struct davit_identity *identity;
    /** "Manifests": list of ImageManifestSummary, since 1.48; may be null. */
    struct davit_image_manifest_summary_list manifests;
    /** "Metadata": ImageInspectMetadata, since 1.31. */
    struct davit_image_inspect_metadata *metadata;
    /** "Os": string. */
    const char *os;
    /** "OsVersion": string, since 1.28; may be null. */
    const char *os_version;
    /** "Parent": string, 1.25 to 1.51. */
    const char *parent;
    /** "RepoDigests": list of strings. */
    struct davit_string_list repo_digests;
    /** "RepoTags": list of strings. */
    struct davit_string_list repo_tags;
    /** "RootFS": ImageInspectRootFS. */
    struct davit_image_inspect_rootfs *rootfs;
    /** "Size": integer. */
    struct davit_int size;
    /** "Variant": string, since 1.39; may be null. */
    const char *variant;
    /** "VirtualSize": integer, 1.25 to 1.43. */
    struct davit_int virtual_size;
};

/** List of ImageDeleteResponseItem. */
struct davit_image_delete_response_item_list {
    /** NULL: unset. */
    struct davit_image_delete_response_item *items;
    /** How many. */
    size_t count;
};

/** ImagePruneResponse: in the answer of ImagePrune. */
struct davit_image_prune_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ImagesDeleted": list of ImageDeleteResponseItem. */
    struct davit_image_delete_response_item_list images_deleted;
    /** "SpaceReclaimed": unsigned integer. */
    struct davit_uint space_reclaimed;
};

/** ImageSearchResponseItem: in the answer of ImageSearch. */
struct davit_image_search_response_item {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "description": string. */
    const char *description;
    /** "is_automated": boolean. */
    enum davit_bool is_automated;
    /** "is_official": boolean. */
    enum davit_bool is_official;
    /** "name": string. */
    const char *name;
    /** "star_count": integer. */
    struct davit_int star_count;
};

/** PushImageInfo: in the answer of ImagePush. */
struct davit_push_image_info {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "error": string, 1.25 to 1.51; may be null. */
    const char *error;
    /** "errorDetail": ErrorDetail, since 1.48. */
    struct davit_error_detail *error_detail;
    /** "progress": string, 1.25 to 1.51; may be null. */
    const char *progress;
    /** "progressDetail": ProgressDetail. */
    struct davit_progress_detail *progress_detail;
    /** "status": string. */
    const char *status;
};

/** List of BuildInfo. */
struct davit_build_info_list {
    /** NULL: unset. */
    struct davit_build_info *items;
    /** How many. */
    size_t count;
};

/** List of CreateImageInfo. */
struct davit_create_image_info_list {
    /** NULL: unset. */
    struct davit_create_image_info *items;
    /** How many. */
    size_t count;
};

/** List of ImageHistoryResponseItem. */
struct davit_image_history_response_item_list {
    /** NULL: unset. */
    struct davit_image_history_response_item *items;
    /** How many. */
    size_t count;
};

/** List of PushImageInfo. */
struct davit_push_image_info_list {
    /** NULL: unset. */
    struct davit_push_image_info *items;
    /** How many. */
    size_t count;
};

/** List of ImageSearchResponseItem. */
struct davit_image_search_response_item_list {
    /** NULL: unset. */
    struct davit_image_search_response_item *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_image_inspect() is called like a struct */
#endif

/** Parameters of BuildPrune. */
struct davit_build_prune_params {
    /** "all", in the query: boolean, since 1.39. */
    enum davit_bool all;
    /** "filters", in the query: JSON text, since 1.39. */
    const char *filters;
    /** "keep-storage", in the query: integer, 1.39 to 1.51. */
    struct davit_int keep_storage;
    /** "max-used-space", in the query: integer, since 1.48. */
    struct davit_int max_used_space;
    /** "min-free-space", in the query: integer, since 1.48. */
    struct davit_int min_free_space;
    /** "reserved-space", in the query: integer, since 1.48. */
    struct davit_int reserved_space;
};

/** What BuildPrune answers. */
struct davit_build_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** BuildPruneResponse. */
    struct davit_build_prune_response *value;
};

/**
 * Deletes the classic builder's and BuildKit's build cache.
 *
 * POST /build/prune, since 1.31. Success: 200 with BuildPruneResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/BuildPrune
 */
static inline int davit_build_prune(struct davit_client *client, const struct davit_build_prune_params *params,
                                    const struct davit_call_options *options, struct davit_build_prune_result *ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "BuildPrune", params, NULL, options, ret, reterr);
}

/** Parameters of ImageBuild. */
struct davit_image_build_params {
    /** "Content-type", in the header: string; one of "application/x-tar"; default application/x-tar. */
    const char *content_type;
    /** "X-Registry-Config", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_config;
    /** "buildargs", in the query: JSON text. */
    const char *buildargs;
    /** "cachefrom", in the query: JSON text. */
    const char *cachefrom;
    /** "cpuperiod", in the query: integer. */
    struct davit_int cpuperiod;
    /** "cpuquota", in the query: integer. */
    struct davit_int cpuquota;
    /** "cpusetcpus", in the query: string. */
    const char *cpusetcpus;
    /** "cpushares", in the query: integer. */
    struct davit_int cpushares;
    /** "dockerfile", in the query: string; default Dockerfile. */
    const char *dockerfile;
    /** "extrahosts", in the query: list of strings, since 1.28. */
    struct davit_string_list extrahosts;
    /** "forcerm", in the query: boolean; default false. */
    enum davit_bool forcerm;
    /** "labels", in the query: JSON text. */
    const char *labels;
    /** "memory", in the query: integer. */
    struct davit_int memory;
    /** "memswap", in the query: integer. */
    struct davit_int memswap;
    /** "networkmode", in the query: string. */
    const char *networkmode;
    /** "nocache", in the query: boolean; default false. */
    enum davit_bool nocache;
    /** "outputs", in the query: JSON text, since 1.40. */
    const char *outputs;
    /** "platform", in the query: string, since 1.34. */
    const char *platform;
    /** "pull", in the query: string. */
    const char *pull;
    /** "q", in the query: boolean; default false. */
    enum davit_bool q;
    /** "remote", in the query: string. */
    const char *remote;
    /** "rm", in the query: boolean; default true. */
    enum davit_bool rm;
    /** "shmsize", in the query: integer. */
    struct davit_int shmsize;
    /** "squash", in the query: boolean. */
    enum davit_bool squash;
    /** "t", in the query: list of strings. */
    struct davit_string_list t;
    /** "target", in the query: string, since 1.37. */
    const char *target;
    /** "version", in the query: string, since 1.38; one of "1", "2"; default 1. */
    const char *version;
};

/** What ImageBuild answers. */
struct davit_image_build_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of BuildInfo. */
    struct davit_build_info_list value;
};

/**
 * Builds an image from a tar archive, a Git repository or a Dockerfile's address.
 *
 * POST /build. Body: application/x-tar. Success: 200 with BuildInfo.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImageBuild
 */
static inline int davit_image_build(struct davit_client *client, const struct davit_image_build_params *params,
                                    const struct davit_body *body, const struct davit_call_options *options,
                                    struct davit_image_build_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImageBuild", params, body, options, ret, reterr);
}

/** Parameters of ImageCommit. */
struct davit_image_commit_params {
    /** "author", in the query: string. */
    const char *author;
    /** "changes", in the query: list of strings. */
    struct davit_string_list changes;
    /** "comment", in the query: string. */
    const char *comment;
    /** "container", in the query: string. */
    const char *container;
    /** "pause", in the query: boolean; default true. */
    enum davit_bool pause;
    /** "repo", in the query: string. */
    const char *repo;
    /** "tag", in the query: string. */
    const char *tag;
};

/** What ImageCommit answers. */
struct davit_image_commit_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_id_response *value;
};

/**
 * Makes an image of a container's current file system.
 *
 * POST /commit. Body: ContainerConfig. Success: 201 with IDResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImageCommit
 */
static inline int davit_image_commit(struct davit_client *client, const struct davit_image_commit_params *params,
                                     const struct davit_container_config *body,
                                     const struct davit_call_options *options, struct davit_image_commit_result *ret,
                                     struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImageCommit", params, body, options, ret, reterr);
}

/** Parameters of ImageCreate. */
struct davit_image_create_params {
    /** "X-Registry-Auth", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_auth;
    /** "changes", in the query: list of strings, since 1.40. */
    struct davit_string_list changes;
    /** "fromImage", in the query: string. */
    const char *from_image;
    /** "fromSrc", in the query: string. */
    const char *from_src;
    /** "message", in the query: string, since 1.39. */
    const char *message;
    /** "platform", in the query: string, since 1.32. */
    const char *platform;
    /** "repo", in the query: string. */
    const char *repo;
    /** "tag", in the query: string. */
    const char *tag;
};

/** What ImageCreate answers. */
struct davit_image_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of CreateImageInfo. */
    struct davit_create_image_info_list value;
};

/**
 * Pulls an image from a registry, or imports one from an archive.
 *
 * POST /images/create. Body: application/octet-stream. Success: 200 with CreateImageInfo.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImageCreate
 */
static inline int davit_image_create(struct davit_client *client, const struct davit_image_create_params *params,
                                     const struct davit_body *body, const struct davit_call_options *options,
                                     struct davit_image_create_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImageCreate", params, body, options, ret, reterr);
}

/** Parameters of ImageDelete. */
struct davit_image_delete_params {
    /** "force", in the query: boolean; default false. */
    enum davit_bool force;
    /** "name", in the path: string; required. */
    const char *name;
    /** "noprune", in the query: boolean; default false. */
    enum davit_bool noprune;
    /** "platforms", in the query: list of JSON texts, since 1.50. */
    struct davit_string_list platforms;
};

/** What ImageDelete answers. */
struct davit_image_delete_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ImageDeleteResponseItem. */
    struct davit_image_delete_response_item_list value;
};

/**
 * Removes an image or a tag, and the layers nothing else uses.
 *
 * DELETE /images/{name}. Success: 200 with list of ImageDeleteResponseItem.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImageDelete
 */
static inline int davit_image_delete(struct davit_client *client, const struct davit_image_delete_params *params,
                                     const struct davit_call_options *options, struct davit_image_delete_result *ret,
                                     struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImageDelete", params, NULL, options, ret, reterr);
}

/** Parameters of ImageGet. */
struct davit_image_get_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "platform", in the query: JSON text, 1.48 to 1.51. */
    const char *platform_until_1_51;
    /** "platform", in the query: list of JSON texts, since 1.52. */
    struct davit_string_list platform;
};

/**
 * Downloads an image with its layers and tags as a tar archive.
 *
 * GET /images/{name}/get. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImageGet
 */
static inline int davit_image_get(struct davit_client *client, const struct davit_image_get_params *params,
                                  const struct davit_call_options *options, struct davit_response **ret,
                                  struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImageGet", params, NULL, options, ret, reterr);
}

/** Parameters of ImageGetAll. */
struct davit_image_get_all_params {
    /** "names", in the query: list of strings. */
    struct davit_string_list names;
    /** "platform", in the query: JSON text, 1.48 to 1.51. */
    const char *platform_until_1_51;
    /** "platform", in the query: list of JSON texts, since 1.52. */
    struct davit_string_list platform;
};

/**
 * Downloads several images as one tar archive.
 *
 * GET /images/get. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImageGetAll
 */
static inline int davit_image_get_all(struct davit_client *client, const struct davit_image_get_all_params *params,
                                      const struct davit_call_options *options, struct davit_response **ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImageGetAll", params, NULL, options, ret, reterr);
}

/** Parameters of ImageHistory. */
struct davit_image_history_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "platform", in the query: JSON text, since 1.48. */
    const char *platform;
};

/** What ImageHistory answers. */
struct davit_image_history_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ImageHistoryResponseItem. */
    struct davit_image_history_response_item_list value;
};

/**
 * Lists the steps an image was made in.
 *
 * GET /images/{name}/history. Success: 200 with list of ImageHistoryResponseItem.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImageHistory
 */
static inline int davit_image_history(struct davit_client *client, const struct davit_image_history_params *params,
                                      const struct davit_call_options *options, struct davit_image_history_result *ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImageHistory", params, NULL, options, ret, reterr);
}

/** Parameters of ImageInspect. */
struct davit_image_inspect_params {
    /** "manifests", in the query: boolean, since 1.48; default false. */
    enum davit_bool manifests;
    /** "name", in the path: string; required. */
    const char *name;
    /** "platform", in the query: JSON text, since 1.49. */
    const char *platform;
};

/** What ImageInspect answers. */
struct davit_image_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ImageInspect. */
    struct davit_image_inspect *value;
};

/**
 * Shows everything about one image.
 *
 * GET /images/{name}/json. Success: 200 with ImageInspect.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImageInspect
 */
static inline int davit_image_inspect(struct davit_client *client, const struct davit_image_inspect_params *params,
                                      const struct davit_call_options *options, struct davit_image_inspect_result *ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImageInspect", params, NULL, options, ret, reterr);
}

/** Parameters of ImageList. */
struct davit_image_list_params {
    /** "all", in the query: boolean; default false. */
    enum davit_bool all;
    /** "digests", in the query: boolean; default false. */
    enum davit_bool digests;
    /** "filters", in the query: JSON text. */
    const char *filters;
    /** "identity", in the query: boolean, since 1.54; default false. */
    enum davit_bool identity;
    /** "manifests", in the query: boolean, since 1.47; default false. */
    enum davit_bool manifests;
    /** "shared-size", in the query: boolean, since 1.42; default false. */
    enum davit_bool shared_size;
};

/** What ImageList answers. */
struct davit_image_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ImageSummary. */
    struct davit_image_summary_list value;
};

/**
 * Lists images.
 *
 * GET /images/json. Success: 200 with list of ImageSummary.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImageList
 */
static inline int davit_image_list(struct davit_client *client, const struct davit_image_list_params *params,
                                   const struct davit_call_options *options, struct davit_image_list_result *ret,
                                   struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImageList", params, NULL, options, ret, reterr);
}

/** Parameters of ImageLoad. */
struct davit_image_load_params {
    /** "platform", in the query: JSON text, 1.48 to 1.51. */
    const char *platform_until_1_51;
    /** "platform", in the query: list of JSON texts, since 1.52. */
    struct davit_string_list platform;
    /** "quiet", in the query: boolean; default true. */
    enum davit_bool quiet;
};

/**
 * Loads images from an archive that ImageGet made.
 *
 * POST /images/load. Body: application/x-tar. Success: 200.
 * The answer is JSON values without a type: davit_response_json().
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImageLoad
 */
static inline int davit_image_load(struct davit_client *client, const struct davit_image_load_params *params,
                                   const struct davit_body *body, const struct davit_call_options *options,
                                   struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImageLoad", params, body, options, ret, reterr);
}

/** Parameters of ImagePrune. */
struct davit_image_prune_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What ImagePrune answers. */
struct davit_image_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ImagePruneResponse. */
    struct davit_image_prune_response *value;
};

/**
 * Removes images that nothing uses.
 *
 * POST /images/prune. Success: 200 with ImagePruneResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImagePrune
 */
static inline int davit_image_prune(struct davit_client *client, const struct davit_image_prune_params *params,
                                    const struct davit_call_options *options, struct davit_image_prune_result *ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImagePrune", params, NULL, options, ret, reterr);
}

/** Parameters of ImagePush. */
struct davit_image_push_params {
    /** "X-Registry-Auth", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_auth;
    /** "name", in the path: string; required. */
    const char *name;
    /** "platform", in the query: JSON text, since 1.46. */
    const char *platform;
    /** "tag", in the query: string. */
    const char *tag;
};

/** What ImagePush answers. */
struct davit_image_push_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of PushImageInfo. */
    struct davit_push_image_info_list value;
};

/**
 * Uploads an image to its registry.
 *
 * POST /images/{name}/push. Success: 200 with PushImageInfo.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImagePush
 */
static inline int davit_image_push(struct davit_client *client, const struct davit_image_push_params *params,
                                   const struct davit_call_options *options, struct davit_image_push_result *ret,
                                   struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImagePush", params, NULL, options, ret, reterr);
}

/** Parameters of ImageSearch. */
struct davit_image_search_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
    /** "limit", in the query: integer. */
    struct davit_int limit;
    /** "term", in the query: string; required. */
    const char *term;
};

/** What ImageSearch answers. */
struct davit_image_search_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ImageSearchResponseItem. */
    struct davit_image_search_response_item_list value;
};

/**
 * Searches Docker Hub for images.
 *
 * GET /images/search. Success: 200 with list of ImageSearchResponseItem.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImageSearch
 */
static inline int davit_image_search(struct davit_client *client, const struct davit_image_search_params *params,
                                     const struct davit_call_options *options, struct davit_image_search_result *ret,
                                     struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImageSearch", params, NULL, options, ret, reterr);
}

/** Parameters of ImageTag. */
struct davit_image_tag_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "repo", in the query: string. */
    const char *repo;
    /** "tag", in the query: string. */
    const char *tag;
};

/**
 * Gives an image another name.
 *
 * POST /images/{name}/tag. Success: 201.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Image/operation/ImageTag
 */
static inline int davit_image_tag(struct davit_client *client, const struct davit_image_tag_params *params,
                                  const struct davit_call_options *options, struct davit_response **ret,
                                  struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ImageTag", params, NULL, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
