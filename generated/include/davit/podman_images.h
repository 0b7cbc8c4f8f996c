/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category images: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_PODMAN_IMAGES_H
#define DAVIT_PODMAN_IMAGES_H

#include <davit/podman_types.h>

/** AttestationProperties, since 5.3.2: in ManifestSummary.AttestationData. */
struct davit_podman_attestation_properties {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "For": string. */
    const char *for_;
};

/** DeleteResponse: in the answer of ImageDelete. */
struct davit_podman_delete_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Deleted": string. */
    const char *deleted;
    /** "Untagged": string. */
    const char *untagged;
};

/** DockerOCIImageConfig, since 5.6.2: in ImageInspect.Config. */
struct davit_podman_docker_oci_image_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ArgsEscaped": boolean. */
    enum davit_bool args_escaped;
    /** "Cmd": list of strings. */
    struct davit_string_list cmd;
    /** "Entrypoint": list of strings. */
    struct davit_string_list entrypoint;
    /** "Env": list of strings. */
    struct davit_string_list env;
    /** "ExposedPorts": map of JSON values. */
    struct davit_libpod_json_map exposed_ports;
    /** "Healthcheck": HealthcheckConfig. */
    struct davit_podman_healthcheck_config *healthcheck;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "OnBuild": list of strings. */
    struct davit_string_list on_build;
    /** "Shell": list of strings. */
    struct davit_string_list shell;
    /** "StopSignal": string. */
    const char *stop_signal;
    /** "User": string. */
    const char *user;
    /** "Volumes": map of JSON values. */
    struct davit_libpod_json_map volumes;
    /** "WorkingDir": string. */
    const char *working_dir;
};

/** DockerRootFS: in ImageInspect.RootFS. */
struct davit_podman_docker_rootfs {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "BaseLayer": string, 3.0.2 to 4.4.4. */
    const char *base_layer;
    /** "Layers": list of strings. */
    struct davit_string_list layers;
    /** "Type": string. */
    const char *type;
};

/** ImageBuildResponse: in the answer of ImageBuild. */
struct davit_podman_image_build_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "stream": string; required. */
    const char *stream;
};

/** ImagePropertiesSize, since 5.3.2: in ImageProperties.Size. */
struct davit_podman_image_properties_size {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Unpacked": integer; required. */
    struct davit_int unpacked;
};

/** ImageProperties, since 5.3.2: in ManifestSummary.ImageData. */
struct davit_podman_image_properties {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Containers": list of strings; required. */
    struct davit_string_list containers;
    /** "Platform": Platform; required. */
    struct davit_libpod_platform *platform;
    /** "Size": ImagePropertiesSize. */
    struct davit_podman_image_properties_size *size;
};

/** ManifestSummarySize, since 5.3.2: in ManifestSummary.Size. */
struct davit_podman_manifest_summary_size {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Content": integer. */
    struct davit_int content;
    /** "Total": integer. */
    struct davit_int total;
};

/** ManifestSummary, since 5.3.2: in ImageInspect.Manifests, Summary.Manifests. */
struct davit_podman_manifest_summary {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AttestationData": AttestationProperties. */
    struct davit_podman_attestation_properties *attestation_data;
    /** "Available": boolean; required. */
    enum davit_bool available;
    /** "Descriptor": Descriptor; required. */
    struct davit_libpod_descriptor *descriptor;
    /** "ID": string; required. */
    const char *id;
    /** "ImageData": ImageProperties. */
    struct davit_podman_image_properties *image_data;
    /** "Kind": string; required. */
    const char *kind;
    /** "Size": ManifestSummarySize; required. */
    struct davit_podman_manifest_summary_size *size;
};

/** List of ManifestSummary. */
struct davit_podman_manifest_summary_list {
    /** NULL: unset. */
    struct davit_podman_manifest_summary *items;
    /** How many. */
    size_t count;
};

/** Metadata: in ImageInspect.Metadata. */
struct davit_podman_metadata {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "LastTagTime": string (date-time). */
    const char *last_tag_time;
};

/** ImageInspect: in the answer of ImageInspect. */
struct davit_podman_image_inspect {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Architecture": string. */
    const char *architecture;
    /** "Author": string. */
    const char *author;
    /** "Comment": string. */
    const char *comment;
    /** "Config": Config, 3.0.2 to 5.5.2. */
    struct davit_podman_config *config_until_5_5_2;
    /** "Config": DockerOCIImageConfig, since 5.6.2. */
    struct davit_podman_docker_oci_image_config *config;
    /** "Container": string, 3.0.2 to 5.6.2. */
    const char *container;
    /** "ContainerConfig": Config, 3.0.2 to 5.6.2. */
    struct davit_podman_config *container_config;
    /** "Created": string. */
    const char *created;
    /** "Descriptor": Descriptor, since 5.5.2. */
    struct davit_libpod_descriptor *descriptor;
    /** "DockerVersion": string. */
    const char *docker_version;
    /** "GraphDriver": DockerDriverData. */
    struct davit_podman_docker_driver_data *graph_driver;
    /** "Id": string. */
    const char *id;
    /** "Manifests": list of ManifestSummary, since 5.5.2. */
    struct davit_podman_manifest_summary_list manifests;
    /** "Metadata": Metadata. */
    struct davit_podman_metadata *metadata;
    /** "Os": string. */
    const char *os;
    /** "OsVersion": string. */
    const char *os_version;
    /** "Parent": string. */
    const char *parent;
    /** "RepoDigests": list of strings. */
    struct davit_string_list repo_digests;
    /** "RepoTags": list of strings. */
    struct davit_string_list repo_tags;
    /** "RootFS": DockerRootFS. */
    struct davit_podman_docker_rootfs *rootfs;
    /** "Size": integer. */
    struct davit_int size;
    /** "Variant": string. */
    const char *variant;
    /** "VirtualSize": integer, 3.0.2 to 5.6.2. */
    struct davit_int virtual_size;
};

/** ImageSearchResponse: in the answer of ImageSearch. */
struct davit_podman_image_search_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Automated": string. */
    const char *automated;
    /** "Description": string. */
    const char *description;
    /** "Index": string. */
    const char *index;
    /** "Name": string. */
    const char *name;
    /** "Official": string. */
    const char *official;
    /** "Stars": integer. */
    struct davit_int stars;
    /** "Tag": string. */
    const char *tag;
};

/** Summary: in the answer of ImageList. */
struct davit_podman_summary {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Containers": integer; required. */
    struct davit_int containers;
    /** "Created": integer; required. */
    struct davit_int created;
    /** "Descriptor": Descriptor, since 5.5.2. */
    struct davit_libpod_descriptor *descriptor;
    /** "Id": string; required. */
    const char *id;
    /** "Labels": map of strings; required. */
    struct davit_string_map labels;
    /** "Manifests": list of ManifestSummary, since 5.3.2. */
    struct davit_podman_manifest_summary_list manifests;
    /** "ParentId": string; required. */
    const char *parent_id;
    /** "RepoDigests": list of strings; required. */
    struct davit_string_list repo_digests;
    /** "RepoTags": list of strings; required. */
    struct davit_string_list repo_tags;
    /** "SharedSize": integer; required. */
    struct davit_int shared_size;
    /** "Size": integer; required. */
    struct davit_int size;
    /** "VirtualSize": integer. */
    struct davit_int virtual_size;
};

/** List of ImageBuildResponse. */
struct davit_podman_image_build_response_list {
    /** NULL: unset. */
    struct davit_podman_image_build_response *items;
    /** How many. */
    size_t count;
};

/** List of DeleteResponse. */
struct davit_podman_delete_response_list {
    /** NULL: unset. */
    struct davit_podman_delete_response *items;
    /** How many. */
    size_t count;
};

/** List of Summary. */
struct davit_podman_summary_list {
    /** NULL: unset. */
    struct davit_podman_summary *items;
    /** How many. */
    size_t count;
};

/** List of ImageSearchResponse. */
struct davit_podman_image_search_response_list {
    /** NULL: unset. */
    struct davit_podman_image_search_response *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_podman_image_inspect() is called like a struct */
#endif

/** Parameters of ImageBuild. */
struct davit_podman_image_build_params {
    /** "Content-Type", in the header: string, since 3.4.2; one of "application/x-tar"; default application/x-tar. */
    const char *content_type;
    /** "X-Registry-Config", in the header: string, since 3.4.2; made of the user's credentials unless given. */
    const char *x_registry_config;
    /** "buildargs", in the query: JSON text. */
    const char *buildargs;
    /** "cachefrom", in the query: string, 3.0.2 to 4.3.1. */
    const char *cachefrom_until_4_3_1;
    /** "cachefrom", in the query: JSON text, since 4.4.4. */
    const char *cachefrom;
    /** "compatvolumes", in the query: boolean, 5.2.5 to 5.5.2; default false. */
    enum davit_bool compatvolumes;
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
    /** "extrahosts", in the query: JSON text. */
    const char *extrahosts;
    /** "forcerm", in the query: boolean; default false. */
    enum davit_bool forcerm;
    /** "inheritlabels", in the query: boolean, only 5.5.2; default true. */
    enum davit_bool inheritlabels;
    /** "labels", in the query: JSON text. */
    const char *labels;
    /** "memory", in the query: integer. */
    struct davit_int memory;
    /** "memswap", in the query: integer. */
    struct davit_int memswap;
    /** "networkmode", in the query: string; default bridge. */
    const char *networkmode;
    /** "nocache", in the query: boolean; default false. */
    enum davit_bool nocache;
    /** "nohosts", in the query: boolean, since 5.4.2. */
    enum davit_bool nohosts;
    /** "outputs", in the query: string. */
    const char *outputs;
    /** "platform", in the query: list of strings. */
    struct davit_string_list platform;
    /** "pull", in the query: boolean; default false. */
    enum davit_bool pull;
    /** "q", in the query: boolean; default false. */
    enum davit_bool q;
    /** "remote", in the query: string. */
    const char *remote;
    /** "retry", in the query: integer, since 5.3.2; default 3. */
    struct davit_int retry;
    /** "retry-delay", in the query: string, since 5.3.2; default 2s. */
    const char *retry_delay;
    /** "rm", in the query: boolean; default true. */
    enum davit_bool rm;
    /** "shmsize", in the query: integer; default 67108864. */
    struct davit_int shmsize;
    /** "squash", in the query: boolean; default false. */
    enum davit_bool squash;
    /** "t", in the query: list of strings; default latest. */
    struct davit_string_list t;
    /** "target", in the query: string. */
    const char *target;
};

/** What ImageBuild answers. */
struct davit_podman_image_build_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ImageBuildResponse. */
    struct davit_podman_image_build_response_list value;
};

/**
 * Builds an image from a tar archive, a Git repository or a Dockerfile's address.
 *
 * POST /build. Body: application/x-tar. Success: 200 with ImageBuildResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImageBuild
 */
static inline int davit_podman_image_build(struct davit_client *client,
                                           const struct davit_podman_image_build_params *params,
                                           const struct davit_body *body, const struct davit_call_options *options,
                                           struct davit_podman_image_build_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageBuild", params, body, options, ret, reterr);
}

/** Parameters of ImageCreate. */
struct davit_podman_image_create_params {
    /** "X-Registry-Auth", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_auth;
    /** "fromImage", in the query: string. */
    const char *from_image;
    /** "fromSrc", in the query: string. */
    const char *from_src;
    /** "message", in the query: string, since 3.3.1. */
    const char *message;
    /** "platform", in the query: string, since 3.3.1. */
    const char *platform;
    /** "repo", in the query: string, since 3.3.1. */
    const char *repo;
    /** "tag", in the query: string. */
    const char *tag;
};

/** What ImageCreate answers. */
struct davit_podman_image_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of JSON values. */
    struct davit_libpod_json_list value;
};

/**
 * Pulls an image from a registry, or imports one from an archive.
 *
 * POST /images/create. Body: application/octet-stream. Success: 200 with any JSON value.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImageCreate
 */
static inline int davit_podman_image_create(struct davit_client *client,
                                            const struct davit_podman_image_create_params *params,
                                            const struct davit_body *body, const struct davit_call_options *options,
                                            struct davit_podman_image_create_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageCreate", params, body, options, ret, reterr);
}

/** Parameters of ImageDelete. */
struct davit_podman_image_delete_params {
    /** "force", in the query: boolean. */
    enum davit_bool force;
    /** "name", in the path: string; required. */
    const char *name;
    /** "noprune", in the query: boolean. */
    enum davit_bool noprune;
};

/** What ImageDelete answers. */
struct davit_podman_image_delete_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of DeleteResponse. */
    struct davit_podman_delete_response_list value;
};

/**
 * Removes an image or a tag, and the layers nothing else uses; the answer is Docker's.
 *
 * DELETE /images/{name}. Success: 200 with list of DeleteResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImageDelete
 */
static inline int davit_podman_image_delete(struct davit_client *client,
                                            const struct davit_podman_image_delete_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_podman_image_delete_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageDelete", params, NULL, options, ret, reterr);
}

/** Parameters of ImageGet. */
struct davit_podman_image_get_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Downloads an image with its layers and tags as a tar archive.
 *
 * GET /images/{name}/get. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImageGet
 */
static inline int davit_podman_image_get(struct davit_client *client,
                                         const struct davit_podman_image_get_params *params,
                                         const struct davit_call_options *options, struct davit_response **ret,
                                         struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageGet", params, NULL, options, ret, reterr);
}

/** Parameters of ImageGetAll. */
struct davit_podman_image_get_all_params {
    /** "names", in the query: list of strings; required. */
    struct davit_string_list names;
};

/**
 * Downloads several images as one tar archive.
 *
 * GET /images/get. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImageGetAll
 */
static inline int davit_podman_image_get_all(struct davit_client *client,
                                             const struct davit_podman_image_get_all_params *params,
                                             const struct davit_call_options *options, struct davit_response **ret,
                                             struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageGetAll", params, NULL, options, ret, reterr);
}

/** Parameters of ImageHistory. */
struct davit_podman_image_history_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ImageHistory answers. */
struct davit_podman_image_history_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of HistoryResponse. */
    struct davit_libpod_history_response_list value;
};

/**
 * Lists the steps an image was made in.
 *
 * GET /images/{name}/history. Success: 200 with list of HistoryResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImageHistory
 */
static inline int davit_podman_image_history(struct davit_client *client,
                                             const struct davit_podman_image_history_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_podman_image_history_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageHistory", params, NULL, options, ret, reterr);
}

/** Parameters of ImageInspect. */
struct davit_podman_image_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ImageInspect answers. */
struct davit_podman_image_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ImageInspect. */
    struct davit_podman_image_inspect *value;
};

/**
 * Shows everything about one image, in Docker's form.
 *
 * GET /images/{name}/json. Success: 200 with ImageInspect.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImageInspect
 */
static inline int davit_podman_image_inspect(struct davit_client *client,
                                             const struct davit_podman_image_inspect_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_podman_image_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageInspect", params, NULL, options, ret, reterr);
}

/** Parameters of ImageList. */
struct davit_podman_image_list_params {
    /** "all", in the query: boolean; default false. */
    enum davit_bool all;
    /** "digests", in the query: boolean; default false. */
    enum davit_bool digests;
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What ImageList answers. */
struct davit_podman_image_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of Summary. */
    struct davit_podman_summary_list value;
};

/**
 * Lists images, in Docker's form.
 *
 * GET /images/json. Success: 200 with list of Summary.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImageList
 */
static inline int davit_podman_image_list(struct davit_client *client,
                                          const struct davit_podman_image_list_params *params,
                                          const struct davit_call_options *options,
                                          struct davit_podman_image_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageList", params, NULL, options, ret, reterr);
}

/** Parameters of ImageLoad. */
struct davit_podman_image_load_params {
    /** "quiet", in the query: boolean. */
    enum davit_bool quiet;
};

/** What ImageLoad answers. */
struct davit_podman_image_load_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of JSON values. */
    struct davit_libpod_json_list value;
};

/**
 * Loads images from an archive that ImageGet made.
 *
 * POST /images/load. Body: application/x-tar. Success: 200 with any JSON value.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImageLoad
 */
static inline int davit_podman_image_load(struct davit_client *client,
                                          const struct davit_podman_image_load_params *params,
                                          const struct davit_body *body, const struct davit_call_options *options,
                                          struct davit_podman_image_load_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageLoad", params, body, options, ret, reterr);
}

/** Parameters of ImagePrune. */
struct davit_podman_image_prune_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What ImagePrune answers. */
struct davit_podman_image_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Any JSON value. */
    struct davit_json value;
};

/**
 * Removes images that nothing uses; the answer is Docker's.
 *
 * POST /images/prune. Success: 200 with any JSON value.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImagePrune
 */
static inline int davit_podman_image_prune(struct davit_client *client,
                                           const struct davit_podman_image_prune_params *params,
                                           const struct davit_call_options *options,
                                           struct davit_podman_image_prune_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImagePrune", params, NULL, options, ret, reterr);
}

/** Parameters of ImagePush. */
struct davit_podman_image_push_params {
    /** "X-Registry-Auth", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_auth;
    /** "all", in the query: boolean. */
    enum davit_bool all;
    /** "compress", in the query: boolean. */
    enum davit_bool compress;
    /** "destination", in the query: string. */
    const char *destination;
    /** "format", in the query: string, since 5.2.5. */
    const char *format;
    /** "name", in the path: string; required. */
    const char *name;
    /** "tag", in the query: string. */
    const char *tag;
    /** "tlsVerify", in the query: boolean, since 5.2.5; default true. */
    enum davit_bool tls_verify;
};

/** What ImagePush answers. */
struct davit_podman_image_push_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of JSON values. */
    struct davit_libpod_json_list value;
};

/**
 * Uploads an image to its registry.
 *
 * POST /images/{name}/push. Success: 200 with any JSON value.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImagePush
 */
static inline int davit_podman_image_push(struct davit_client *client,
                                          const struct davit_podman_image_push_params *params,
                                          const struct davit_call_options *options,
                                          struct davit_podman_image_push_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImagePush", params, NULL, options, ret, reterr);
}

/** Parameters of ImageSearch. */
struct davit_podman_image_search_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
    /** "limit", in the query: integer; default 25. */
    struct davit_int limit;
    /** "listTags", in the query: boolean. */
    enum davit_bool list_tags;
    /** "term", in the query: string. */
    const char *term;
    /** "tlsVerify", in the query: boolean, since 4.0.3; default true. */
    enum davit_bool tls_verify;
};

/** What ImageSearch answers. */
struct davit_podman_image_search_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ImageSearchResponse. */
    struct davit_podman_image_search_response_list value;
};

/**
 * Searches registries for images; the answer is Docker's.
 *
 * GET /images/search. Success: 200 with list of ImageSearchResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImageSearch
 */
static inline int davit_podman_image_search(struct davit_client *client,
                                            const struct davit_podman_image_search_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_podman_image_search_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageSearch", params, NULL, options, ret, reterr);
}

/** Parameters of ImageTag. */
struct davit_podman_image_tag_params {
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
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images-(compat)/operation/ImageTag
 */
static inline int davit_podman_image_tag(struct davit_client *client,
                                         const struct davit_podman_image_tag_params *params,
                                         const struct davit_call_options *options, struct davit_response **ret,
                                         struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageTag", params, NULL, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
