/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category libpod/images: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_LIBPOD_IMAGES_H
#define DAVIT_LIBPOD_IMAGES_H

#include <davit/podman_types.h>

/** History: in ImageData.History. */
struct davit_libpod_history {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "author": string. */
    const char *author;
    /** "comment": string. */
    const char *comment;
    /** "created": string (date-time). */
    const char *created;
    /** "created_by": string. */
    const char *created_by;
    /** "empty_layer": boolean. */
    enum davit_bool empty_layer;
};

/** ImageBuildLibpodResponse: in the answer of ImageBuildLibpod. */
struct davit_libpod_image_build_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "stream": string; required. */
    const char *stream;
};

/** ImageConfig: in ImageData.Config. */
struct davit_libpod_image_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ArgsEscaped": boolean, since 4.5.1. */
    enum davit_bool args_escaped;
    /** "Cmd": list of strings. */
    struct davit_string_list cmd;
    /** "Entrypoint": list of strings. */
    struct davit_string_list entrypoint;
    /** "Env": list of strings. */
    struct davit_string_list env;
    /** "ExposedPorts": map of JSON values. */
    struct davit_libpod_json_map exposed_ports;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "StopSignal": string. */
    const char *stop_signal;
    /** "User": string. */
    const char *user;
    /** "Volumes": map of JSON values. */
    struct davit_libpod_json_map volumes;
    /** "WorkingDir": string. */
    const char *working_dir;
};

/** List of History. */
struct davit_libpod_history_list {
    /** NULL: unset. */
    struct davit_libpod_history *items;
    /** How many. */
    size_t count;
};

/** RootFS: in ImageData.RootFS. */
struct davit_libpod_rootfs {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Layers": list of strings. */
    struct davit_string_list layers;
    /** "Type": string. */
    const char *type;
};

/** ImageData: in the answer of ImageInspectLibpod. */
struct davit_libpod_image_data {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Annotations": map of strings. */
    struct davit_string_map annotations;
    /** "Architecture": string. */
    const char *architecture;
    /** "Author": string. */
    const char *author;
    /** "Comment": string. */
    const char *comment;
    /** "Config": ImageConfig. */
    struct davit_libpod_image_config *config;
    /** "Created": string (date-time). */
    const char *created;
    /** "Digest": string. */
    const char *digest;
    /** "GraphDriver": DriverData. */
    struct davit_libpod_driver_data *graph_driver;
    /** "Healthcheck": Schema2HealthConfig. */
    struct davit_libpod_schema2_health_config *healthcheck;
    /** "History": list of History. */
    struct davit_libpod_history_list history;
    /** "Id": string. */
    const char *id;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "ManifestType": string. */
    const char *manifest_type;
    /** "NamesHistory": list of strings. */
    struct davit_string_list names_history;
    /** "Os": string. */
    const char *os;
    /** "Parent": string. */
    const char *parent;
    /** "RepoDigests": list of strings. */
    struct davit_string_list repo_digests;
    /** "RepoTags": list of strings. */
    struct davit_string_list repo_tags;
    /** "RootFS": RootFS. */
    struct davit_libpod_rootfs *rootfs;
    /** "Size": integer. */
    struct davit_int size;
    /** "User": string. */
    const char *user;
    /** "Version": string. */
    const char *version;
    /** "VirtualSize": integer. */
    struct davit_int virtual_size;
};

/** ImageImportReport: in the answer of ImageImportLibpod. */
struct davit_libpod_image_import_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string. */
    const char *id;
};

/** ImageLoadReport: in the answer of ImageLoadLibpod, the answer of LocalImagesLibpod. */
struct davit_libpod_image_load_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Names": list of strings. */
    struct davit_string_list names;
};

/** ImageSearchLibpodResponse: in the answer of ImageSearchLibpod. */
struct davit_libpod_image_search_response {
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

/** ImageTreeReport: in the answer of ImageTreeLibpod. */
struct davit_libpod_image_tree_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Tree": string, since 3.3.1. */
    const char *tree;
    /** "id": string, 3.0.2 to 3.2.3. */
    const char *id;
    /** "layers": list of JSON values, 3.0.2 to 3.2.3. */
    struct davit_libpod_json_list layers;
    /** "size": string, 3.0.2 to 3.2.3. */
    const char *size;
    /** "tags": list of strings, 3.0.2 to 3.2.3. */
    struct davit_string_list tags;
};

/** LibpodImageSummary: in the answer of ImageListLibpod. */
struct davit_libpod_image_summary {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Arch": string, since 5.1.1. */
    const char *arch;
    /** "ConfigDigest": string, 3.0.2 to 4.1.1. */
    const char *config_digest;
    /** "Containers": integer. */
    struct davit_int containers;
    /** "Created": integer. */
    struct davit_int created;
    /** "Dangling": boolean. */
    enum davit_bool dangling;
    /** "Digest": string. */
    const char *digest;
    /** "History": list of strings. */
    struct davit_string_list history;
    /** "Id": string. */
    const char *id;
    /** "IsManifestList": boolean, since 5.1.1. */
    enum davit_bool is_manifest_list;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Names": list of strings. */
    struct davit_string_list names;
    /** "Os": string, since 5.1.1. */
    const char *os;
    /** "ParentId": string. */
    const char *parent_id;
    /** "ReadOnly": boolean. */
    enum davit_bool read_only;
    /** "RepoDigests": list of strings. */
    struct davit_string_list repo_digests;
    /** "RepoTags": list of strings. */
    struct davit_string_list repo_tags;
    /** "SharedSize": integer. */
    struct davit_int shared_size;
    /** "Size": integer. */
    struct davit_int size;
    /** "VirtualSize": integer. */
    struct davit_int virtual_size;
};

/** LibpodImagesPullReport: in the answer of ImagePullLibpod. */
struct davit_libpod_images_pull_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "error": string. */
    const char *error;
    /** "id": string. */
    const char *id;
    /** "images": list of strings. */
    struct davit_string_list images;
    /** "stream": string. */
    const char *stream;
};

/** LocalBuildLibpodResponse, since 5.7.1: in the answer of LocalBuildLibpod. */
struct davit_libpod_local_build_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "stream": string; required. */
    const char *stream;
};

/** ScpReport, since 4.2.1: in the answer of ImageScpLibpod. */
struct davit_libpod_scp_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string. */
    const char *id;
};

/** List of ImageBuildLibpodResponse. */
struct davit_libpod_image_build_response_list {
    /** NULL: unset. */
    struct davit_libpod_image_build_response *items;
    /** How many. */
    size_t count;
};

/** List of LibpodImageSummary. */
struct davit_libpod_image_summary_list {
    /** NULL: unset. */
    struct davit_libpod_image_summary *items;
    /** How many. */
    size_t count;
};

/** List of LibpodImagesPullReport. */
struct davit_libpod_images_pull_report_list {
    /** NULL: unset. */
    struct davit_libpod_images_pull_report *items;
    /** How many. */
    size_t count;
};

/** List of ImageSearchLibpodResponse. */
struct davit_libpod_image_search_response_list {
    /** NULL: unset. */
    struct davit_libpod_image_search_response *items;
    /** How many. */
    size_t count;
};

/** List of LocalBuildLibpodResponse. */
struct davit_libpod_local_build_response_list {
    /** NULL: unset. */
    struct davit_libpod_local_build_response *items;
    /** How many. */
    size_t count;
};

/** Parameters of ImageBuildLibpod. */
struct davit_libpod_image_build_params {
    /**
     * "Content-Type", in the header: string, since 5.6.2; one of "application/x-tar", "multipart/form-data"; default
     * application/x-tar.
     */
    const char *content_type;
    /** "X-Registry-Config", in the header: string, since 5.6.2; made of the user's credentials unless given. */
    const char *x_registry_config;
    /** "additionalbuildcontexts", in the query: list of strings, since 5.6.2; default []. */
    struct davit_string_list additionalbuildcontexts;
    /** "allplatforms", in the query: boolean, since 4.0.3; default false. */
    enum davit_bool allplatforms;
    /** "buildargs", in the query: JSON text. */
    const char *buildargs;
    /** "cachefrom", in the query: string, 3.0.2 to 4.3.1. */
    const char *cachefrom_until_4_3_1;
    /** "cachefrom", in the query: JSON text, since 4.4.4. */
    const char *cachefrom;
    /** "compatvolumes", in the query: boolean, since 5.2.5; default false. */
    enum davit_bool compatvolumes;
    /** "cpuperiod", in the query: integer. */
    struct davit_int cpuperiod;
    /** "cpuquota", in the query: integer. */
    struct davit_int cpuquota;
    /** "cpusetcpus", in the query: string. */
    const char *cpusetcpus;
    /** "cpushares", in the query: integer. */
    struct davit_int cpushares;
    /** "createdannotation", in the query: boolean, since 5.6.2; default true. */
    enum davit_bool createdannotation;
    /** "dockerfile", in the query: string; default Dockerfile. */
    const char *dockerfile;
    /** "extrahosts", in the query: JSON text. */
    const char *extrahosts;
    /** "forcerm", in the query: boolean; default false. */
    enum davit_bool forcerm;
    /** "httpproxy", in the query: boolean. */
    enum davit_bool httpproxy;
    /** "inheritannotations", in the query: boolean, since 5.6.2; default true. */
    enum davit_bool inheritannotations;
    /** "inheritlabels", in the query: boolean, since 5.5.2; default true. */
    enum davit_bool inheritlabels;
    /** "labels", in the query: JSON text. */
    const char *labels;
    /** "layerLabel", in the query: list of strings, since 4.7.2. */
    struct davit_string_list layer_label;
    /** "layers", in the query: boolean, since 3.4.4; default true. */
    enum davit_bool layers;
    /** "manifest", in the query: string, since 5.7.1. */
    const char *manifest;
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
    /** "rewritetimestamp", in the query: boolean, since 5.6.2; default false. */
    enum davit_bool rewritetimestamp;
    /** "rm", in the query: boolean; default true. */
    enum davit_bool rm;
    /** "shmsize", in the query: integer; default 67108864. */
    struct davit_int shmsize;
    /** "sourcedateepoch", in the query: integer, since 5.6.2. */
    struct davit_int sourcedateepoch;
    /** "squash", in the query: boolean; default false. */
    enum davit_bool squash;
    /** "t", in the query: list of strings; default latest. */
    struct davit_string_list t;
    /** "target", in the query: string. */
    const char *target;
    /** "timestamp", in the query: integer, since 5.6.2. */
    struct davit_int timestamp;
    /** "unsetannotation", in the query: list of strings, since 5.6.2. */
    struct davit_string_list unsetannotation;
    /** "unsetenv", in the query: list of strings, since 4.0.3. */
    struct davit_string_list unsetenv;
    /** "unsetlabel", in the query: list of strings, since 4.9.5. */
    struct davit_string_list unsetlabel;
    /** "volume", in the query: list of strings, since 4.4.4. */
    struct davit_string_list volume;
};

/** What ImageBuildLibpod answers. */
struct davit_libpod_image_build_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ImageBuildLibpodResponse. */
    struct davit_libpod_image_build_response_list value;
};

/**
 * Builds an image from a tar archive or an address, with all that Podman can be told.
 *
 * POST /libpod/build. Body: application/x-tar. Success: 200 with ImageBuildLibpodResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageBuildLibpod
 */
static inline int davit_libpod_image_build(struct davit_client *client,
                                           const struct davit_libpod_image_build_params *params,
                                           const struct davit_body *body, const struct davit_call_options *options,
                                           struct davit_libpod_image_build_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageBuildLibpod", params, body, options, ret, reterr);
}

/** Parameters of ImageChangesLibpod. */
struct davit_libpod_image_changes_params {
    /** "diffType", in the query: string, since 3.3.1; one of "all", "container", "image". */
    const char *diff_type;
    /** "name", in the path: string; required. */
    const char *name;
    /** "parent", in the query: string, since 3.3.1. */
    const char *parent;
};

/** What ImageChangesLibpod answers. */
struct davit_libpod_image_changes_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of FilesystemChange. */
    struct davit_libpod_filesystem_change_list value;
};

/**
 * Lists the files an image adds, changes or deletes, against the one below or another.
 *
 * GET /libpod/images/{name}/changes. Success: 200 with list of FilesystemChange.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageChangesLibpod
 */
static inline int davit_libpod_image_changes(struct davit_client *client,
                                             const struct davit_libpod_image_changes_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_libpod_image_changes_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageChangesLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageDeleteAllLibpod. */
struct davit_libpod_image_delete_all_params {
    /** "all", in the query: boolean; default true. */
    enum davit_bool all;
    /** "force", in the query: boolean. */
    enum davit_bool force;
    /** "ignore", in the query: boolean, since 4.1.0. */
    enum davit_bool ignore;
    /** "images", in the query: list of strings. */
    struct davit_string_list images;
    /** "lookupManifest", in the query: boolean, since 4.2.1. */
    enum davit_bool lookup_manifest;
};

/** What ImageDeleteAllLibpod answers. */
struct davit_libpod_image_delete_all_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** LibpodImagesRemoveReport. */
    struct davit_libpod_images_remove_report *value;
};

/**
 * Removes several images, or all, and tells which, and what went wrong.
 *
 * DELETE /libpod/images/remove. Success: 200 with LibpodImagesRemoveReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageDeleteAllLibpod
 */
static inline int davit_libpod_image_delete_all(struct davit_client *client,
                                                const struct davit_libpod_image_delete_all_params *params,
                                                const struct davit_call_options *options,
                                                struct davit_libpod_image_delete_all_result *ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageDeleteAllLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageDeleteLibpod. */
struct davit_libpod_image_delete_params {
    /** "force", in the query: boolean. */
    enum davit_bool force;
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ImageDeleteLibpod answers. */
struct davit_libpod_image_delete_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** LibpodImagesRemoveReport. */
    struct davit_libpod_images_remove_report *value;
};

/**
 * Removes an image or a tag, and tells which layers went with it.
 *
 * DELETE /libpod/images/{name}. Success: 200 with LibpodImagesRemoveReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageDeleteLibpod
 */
static inline int davit_libpod_image_delete(struct davit_client *client,
                                            const struct davit_libpod_image_delete_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_libpod_image_delete_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageDeleteLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageExistsLibpod. */
struct davit_libpod_image_exists_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Asks whether there is an image of that name: 204 or 404.
 *
 * GET /libpod/images/{name}/exists. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageExistsLibpod
 */
static inline int davit_libpod_image_exists(struct davit_client *client,
                                            const struct davit_libpod_image_exists_params *params,
                                            const struct davit_call_options *options, struct davit_response **ret,
                                            struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageExistsLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageExportLibpod. */
struct davit_libpod_image_export_params {
    /** "compress", in the query: boolean. */
    enum davit_bool compress;
    /** "format", in the query: string. */
    const char *format;
    /** "ociAcceptUncompressedLayers", in the query: boolean, since 4.0.3. */
    enum davit_bool oci_accept_uncompressed_layers;
    /** "references", in the query: list of strings. */
    struct davit_string_list references;
};

/**
 * Downloads several images as one tar archive.
 *
 * GET /libpod/images/export. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageExportLibpod
 */
static inline int davit_libpod_image_export(struct davit_client *client,
                                            const struct davit_libpod_image_export_params *params,
                                            const struct davit_call_options *options, struct davit_response **ret,
                                            struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageExportLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageGetLibpod. */
struct davit_libpod_image_get_params {
    /** "compress", in the query: boolean. */
    enum davit_bool compress;
    /** "format", in the query: string. */
    const char *format;
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Downloads an image with its layers and tags as a tar archive, in Docker's format or OCI's.
 *
 * GET /libpod/images/{name}/get. Success: 200.
 * The answer is bytes: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageGetLibpod
 */
static inline int davit_libpod_image_get(struct davit_client *client,
                                         const struct davit_libpod_image_get_params *params,
                                         const struct davit_call_options *options, struct davit_response **ret,
                                         struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageGetLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageHistoryLibpod. */
struct davit_libpod_image_history_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ImageHistoryLibpod answers. */
struct davit_libpod_image_history_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of HistoryResponse. */
    struct davit_libpod_history_response_list value;
};

/**
 * Lists the steps an image was made in.
 *
 * GET /libpod/images/{name}/history. Success: 200 with list of HistoryResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageHistoryLibpod
 */
static inline int davit_libpod_image_history(struct davit_client *client,
                                             const struct davit_libpod_image_history_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_libpod_image_history_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageHistoryLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageImportLibpod. */
struct davit_libpod_image_import_params {
    /** "Content-Type", in the header: string, since 3.4.2; one of "application/x-tar"; default application/x-tar. */
    const char *content_type;
    /** "changes", in the query: list of strings. */
    struct davit_string_list changes;
    /** "message", in the query: string. */
    const char *message;
    /** "reference", in the query: string. */
    const char *reference;
    /** "url", in the query: string. */
    const char *url;
};

/** What ImageImportLibpod answers. */
struct davit_libpod_image_import_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ImageImportReport. */
    struct davit_libpod_image_import_report *value;
};

/**
 * Makes an image of a file system in a tar archive, uploaded or at an address.
 *
 * POST /libpod/images/import. Body: application/x-tar, required. Success: 200 with ImageImportReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageImportLibpod
 */
static inline int davit_libpod_image_import(struct davit_client *client,
                                            const struct davit_libpod_image_import_params *params,
                                            const struct davit_body *body, const struct davit_call_options *options,
                                            struct davit_libpod_image_import_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageImportLibpod", params, body, options, ret, reterr);
}

/** Parameters of ImageInspectLibpod. */
struct davit_libpod_image_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ImageInspectLibpod answers. */
struct davit_libpod_image_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ImageData. */
    struct davit_libpod_image_data *value;
};

/**
 * Shows everything about one image.
 *
 * GET /libpod/images/{name}/json. Success: 200 with ImageData.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageInspectLibpod
 */
static inline int davit_libpod_image_inspect(struct davit_client *client,
                                             const struct davit_libpod_image_inspect_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_libpod_image_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageInspectLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageListLibpod. */
struct davit_libpod_image_list_params {
    /** "all", in the query: boolean; default false. */
    enum davit_bool all;
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What ImageListLibpod answers. */
struct davit_libpod_image_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of LibpodImageSummary. */
    struct davit_libpod_image_summary_list value;
};

/**
 * Lists images, manifest lists among them.
 *
 * GET /libpod/images/json. Success: 200 with list of LibpodImageSummary.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageListLibpod
 */
static inline int davit_libpod_image_list(struct davit_client *client,
                                          const struct davit_libpod_image_list_params *params,
                                          const struct davit_call_options *options,
                                          struct davit_libpod_image_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageListLibpod", params, NULL, options, ret, reterr);
}

/** What ImageLoadLibpod answers. */
struct davit_libpod_image_load_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ImageLoadReport. */
    struct davit_libpod_image_load_report *value;
};

/**
 * Loads images from an archive that ImageGetLibpod made, and tells their names.
 *
 * POST /libpod/images/load. Body: application/x-tar, required. Success: 200 with ImageLoadReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageLoadLibpod
 */
static inline int davit_libpod_image_load(struct davit_client *client, const struct davit_body *body,
                                          const struct davit_call_options *options,
                                          struct davit_libpod_image_load_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageLoadLibpod", NULL, body, options, ret, reterr);
}

/** Parameters of ImagePruneLibpod. */
struct davit_libpod_image_prune_params {
    /** "all", in the query: boolean, since 3.4.2; default false. */
    enum davit_bool all;
    /** "buildcache", in the query: boolean, since 5.3.2; default false. */
    enum davit_bool buildcache;
    /** "external", in the query: boolean, since 4.0.3; default false. */
    enum davit_bool external;
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What ImagePruneLibpod answers. */
struct davit_libpod_image_prune_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of PruneReport. */
    struct davit_libpod_prune_report_list value;
};

/**
 * Removes images that nothing uses, without a name or all, and tells each one's size or error.
 *
 * POST /libpod/images/prune. Success: 200 with list of PruneReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImagePruneLibpod
 */
static inline int davit_libpod_image_prune(struct davit_client *client,
                                           const struct davit_libpod_image_prune_params *params,
                                           const struct davit_call_options *options,
                                           struct davit_libpod_image_prune_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImagePruneLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImagePullLibpod. */
struct davit_libpod_image_pull_params {
    /** "Arch", in the query: string. */
    const char *arch;
    /** "OS", in the query: string. */
    const char *os;
    /** "Variant", in the query: string. */
    const char *variant;
    /** "X-Registry-Auth", in the header: string, since 3.3.1; made of the user's credentials unless given. */
    const char *x_registry_auth;
    /** "allTags", in the query: boolean. */
    enum davit_bool all_tags;
    /** "compatMode", in the query: boolean, since 4.9.5; default false. */
    enum davit_bool compat_mode;
    /** "policy", in the query: string, since 3.2.3. */
    const char *policy;
    /** "quiet", in the query: boolean, since 3.4.2; default false. */
    enum davit_bool quiet;
    /** "reference", in the query: string. */
    const char *reference;
    /** "tlsVerify", in the query: boolean; default true. */
    enum davit_bool tls_verify;
};

/** What ImagePullLibpod answers. */
struct davit_libpod_image_pull_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of LibpodImagesPullReport. */
    struct davit_libpod_images_pull_report_list value;
};

/**
 * Pulls an image from a registry, with its progress and at last its ID.
 *
 * POST /libpod/images/pull. Success: 200 with LibpodImagesPullReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImagePullLibpod
 */
static inline int davit_libpod_image_pull(struct davit_client *client,
                                          const struct davit_libpod_image_pull_params *params,
                                          const struct davit_call_options *options,
                                          struct davit_libpod_image_pull_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImagePullLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImagePushLibpod. */
struct davit_libpod_image_push_params {
    /** "X-Registry-Auth", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_auth;
    /** "all", in the query: boolean, since 5.2.5. */
    enum davit_bool all;
    /** "compressionFormat", in the query: string, since 5.2.5. */
    const char *compression_format;
    /** "compressionLevel", in the query: integer, since 5.2.5. */
    struct davit_int compression_level;
    /** "destination", in the query: string. */
    const char *destination;
    /** "forceCompressionFormat", in the query: boolean, since 4.7.2; default false. */
    enum davit_bool force_compression_format;
    /** "format", in the query: string, since 5.2.5. */
    const char *format;
    /** "name", in the path: string; required. */
    const char *name;
    /** "quiet", in the query: boolean, since 4.2.1; default true. */
    enum davit_bool quiet;
    /** "removeSignatures", in the query: boolean, since 5.2.5. */
    enum davit_bool remove_signatures;
    /** "retry", in the query: integer, since 5.2.5. */
    struct davit_int retry;
    /** "retryDelay", in the query: string, since 5.2.5. */
    const char *retry_delay;
    /** "tlsVerify", in the query: boolean; default true. */
    enum davit_bool tls_verify;
};

/** What ImagePushLibpod answers. */
struct davit_libpod_image_push_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of JSON values. */
    struct davit_libpod_json_list value;
};

/**
 * Uploads an image to its registry or to another destination.
 *
 * POST /libpod/images/{name}/push. Success: 200 with any JSON value.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImagePushLibpod
 */
static inline int davit_libpod_image_push(struct davit_client *client,
                                          const struct davit_libpod_image_push_params *params,
                                          const struct davit_call_options *options,
                                          struct davit_libpod_image_push_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImagePushLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageResolveLibpod. */
struct davit_libpod_image_resolve_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ImageResolveLibpod answers. */
struct davit_libpod_image_resolve_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Any JSON value. */
    struct davit_json value;
};

/**
 * Lists the full names that a short image name may stand for, and asks no registry.
 *
 * GET /libpod/images/{name}/resolve, since 5.0.3. Success: 200 with any JSON value.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageResolveLibpod
 */
static inline int davit_libpod_image_resolve(struct davit_client *client,
                                             const struct davit_libpod_image_resolve_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_libpod_image_resolve_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageResolveLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageScpLibpod. */
struct davit_libpod_image_scp_params {
    /** "destination", in the query: string. */
    const char *destination;
    /** "name", in the path: string; required. */
    const char *name;
    /** "quiet", in the query: boolean; default false. */
    enum davit_bool quiet;
};

/** What ImageScpLibpod answers. */
struct davit_libpod_image_scp_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ScpReport. */
    struct davit_libpod_scp_report *value;
};

/**
 * Copies an image to or from another host over ssh.
 *
 * POST /libpod/images/scp/{name}, since 4.2.1. Success: 200 with ScpReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageScpLibpod
 */
static inline int davit_libpod_image_scp(struct davit_client *client,
                                         const struct davit_libpod_image_scp_params *params,
                                         const struct davit_call_options *options,
                                         struct davit_libpod_image_scp_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageScpLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageSearchLibpod. */
struct davit_libpod_image_search_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
    /** "limit", in the query: integer; default 25. */
    struct davit_int limit;
    /** "listTags", in the query: boolean, since 4.0.3; default false. */
    enum davit_bool list_tags;
    /** "noTrunc", in the query: boolean, 3.0.2 to 3.4.7. */
    enum davit_bool no_trunc;
    /** "term", in the query: string. */
    const char *term;
    /** "tlsVerify", in the query: boolean, since 4.0.3; default true. */
    enum davit_bool tls_verify;
};

/** What ImageSearchLibpod answers. */
struct davit_libpod_image_search_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ImageSearchLibpodResponse. */
    struct davit_libpod_image_search_response_list value;
};

/**
 * Searches registries for images, or lists the tags of one.
 *
 * GET /libpod/images/search. Success: 200 with list of ImageSearchLibpodResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageSearchLibpod
 */
static inline int davit_libpod_image_search(struct davit_client *client,
                                            const struct davit_libpod_image_search_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_libpod_image_search_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageSearchLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageTagLibpod. */
struct davit_libpod_image_tag_params {
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
 * POST /libpod/images/{name}/tag. Success: 201.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageTagLibpod
 */
static inline int davit_libpod_image_tag(struct davit_client *client,
                                         const struct davit_libpod_image_tag_params *params,
                                         const struct davit_call_options *options, struct davit_response **ret,
                                         struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageTagLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageTreeLibpod. */
struct davit_libpod_image_tree_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "whatrequires", in the query: boolean. */
    enum davit_bool whatrequires;
};

/** What ImageTreeLibpod answers. */
struct davit_libpod_image_tree_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ImageTreeReport. */
    struct davit_libpod_image_tree_report *value;
};

/**
 * Draws an image's layers as a tree, in text.
 *
 * GET /libpod/images/{name}/tree. Success: 200 with ImageTreeReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageTreeLibpod
 */
static inline int davit_libpod_image_tree(struct davit_client *client,
                                          const struct davit_libpod_image_tree_params *params,
                                          const struct davit_call_options *options,
                                          struct davit_libpod_image_tree_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageTreeLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ImageUntagLibpod. */
struct davit_libpod_image_untag_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "repo", in the query: string. */
    const char *repo;
    /** "tag", in the query: string. */
    const char *tag;
};

/**
 * Takes one name from an image, or all.
 *
 * POST /libpod/images/{name}/untag. Success: 201.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/ImageUntagLibpod
 */
static inline int davit_libpod_image_untag(struct davit_client *client,
                                           const struct davit_libpod_image_untag_params *params,
                                           const struct davit_call_options *options, struct davit_response **ret,
                                           struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ImageUntagLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of LocalBuildLibpod. */
struct davit_libpod_local_build_params {
    /** "X-Registry-Config", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_config;
    /** "additionalbuildcontexts", in the query: list of strings; default []. */
    struct davit_string_list additionalbuildcontexts;
    /** "allplatforms", in the query: boolean; default false. */
    enum davit_bool allplatforms;
    /** "buildargs", in the query: JSON text. */
    const char *buildargs;
    /** "cachefrom", in the query: JSON text. */
    const char *cachefrom;
    /** "compatvolumes", in the query: boolean; default false. */
    enum davit_bool compatvolumes;
    /** "cpuperiod", in the query: integer. */
    struct davit_int cpuperiod;
    /** "cpuquota", in the query: integer. */
    struct davit_int cpuquota;
    /** "cpusetcpus", in the query: string. */
    const char *cpusetcpus;
    /** "cpushares", in the query: integer. */
    struct davit_int cpushares;
    /** "createdannotation", in the query: boolean; default true. */
    enum davit_bool createdannotation;
    /** "dockerfile", in the query: string; default Dockerfile. */
    const char *dockerfile;
    /** "extrahosts", in the query: JSON text. */
    const char *extrahosts;
    /** "forcerm", in the query: boolean; default false. */
    enum davit_bool forcerm;
    /** "httpproxy", in the query: boolean. */
    enum davit_bool httpproxy;
    /** "inheritannotations", in the query: boolean; default true. */
    enum davit_bool inheritannotations;
    /** "inheritlabels", in the query: boolean; default true. */
    enum davit_bool inheritlabels;
    /** "labels", in the query: JSON text. */
    const char *labels;
    /** "layerLabel", in the query: list of strings. */
    struct davit_string_list layer_label;
    /** "layers", in the query: boolean; default true. */
    enum davit_bool layers;
    /** "localcontextdir", in the query: string; required. */
    const char *localcontextdir;
    /** "manifest", in the query: string. */
    const char *manifest;
    /** "memory", in the query: integer. */
    struct davit_int memory;
    /** "memswap", in the query: integer. */
    struct davit_int memswap;
    /** "networkmode", in the query: string; default bridge. */
    const char *networkmode;
    /** "nocache", in the query: boolean; default false. */
    enum davit_bool nocache;
    /** "nohosts", in the query: boolean. */
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
    /** "rewritetimestamp", in the query: boolean; default false. */
    enum davit_bool rewritetimestamp;
    /** "rm", in the query: boolean; default true. */
    enum davit_bool rm;
    /** "shmsize", in the query: integer; default 67108864. */
    struct davit_int shmsize;
    /** "sourcedateepoch", in the query: integer. */
    struct davit_int sourcedateepoch;
    /** "squash", in the query: boolean; default false. */
    enum davit_bool squash;
    /** "t", in the query: list of strings; default latest. */
    struct davit_string_list t;
    /** "target", in the query: string. */
    const char *target;
    /** "timestamp", in the query: integer. */
    struct davit_int timestamp;
    /** "unsetannotation", in the query: list of strings. */
    struct davit_string_list unsetannotation;
    /** "unsetenv", in the query: list of strings. */
    struct davit_string_list unsetenv;
    /** "unsetlabel", in the query: list of strings. */
    struct davit_string_list unsetlabel;
    /** "volume", in the query: list of strings. */
    struct davit_string_list volume;
};

/** What LocalBuildLibpod answers. */
struct davit_libpod_local_build_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of LocalBuildLibpodResponse. */
    struct davit_libpod_local_build_response_list value;
};

/**
 * Builds an image from a folder on the engine's own disk: no archive is sent.
 *
 * POST /libpod/local/build, since 5.7.1. Success: 200 with LocalBuildLibpodResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/LocalBuildLibpod
 */
static inline int davit_libpod_local_build(struct davit_client *client,
                                           const struct davit_libpod_local_build_params *params,
                                           const struct davit_call_options *options,
                                           struct davit_libpod_local_build_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "LocalBuildLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of LocalImagesLibpod. */
struct davit_libpod_local_images_params {
    /** "path", in the query: string; required. */
    const char *path;
};

/** What LocalImagesLibpod answers. */
struct davit_libpod_local_images_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ImageLoadReport. */
    struct davit_libpod_image_load_report *value;
};

/**
 * Loads images from an archive on the engine's own disk, and tells their names.
 *
 * POST /libpod/local/images/load, since 5.7.1. Success: 200 with ImageLoadReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/images/operation/LocalImagesLibpod
 */
static inline int davit_libpod_local_images(struct davit_client *client,
                                            const struct davit_libpod_local_images_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_libpod_local_images_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "LocalImagesLibpod", params, NULL, options, ret, reterr);
}

#endif
