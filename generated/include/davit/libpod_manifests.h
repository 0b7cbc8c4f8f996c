/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category libpod/manifests: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_LIBPOD_MANIFESTS_H
#define DAVIT_LIBPOD_MANIFESTS_H

#include <davit/podman_types.h>

/** ManifestAddOptions: in the body of ManifestAddLibpod. */
struct davit_libpod_manifest_add_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "all": boolean. */
    enum davit_bool all;
    /** "annotation": map of strings, 3.0.2 to 3.1.2. */
    struct davit_string_map annotation_until_3_1_2;
    /** "annotation": list of strings, since 3.2.1. */
    struct davit_string_list annotation;
    /** "annotations": map of strings, since 4.4.4. */
    struct davit_string_map annotations;
    /** "arch": string. */
    const char *arch;
    /** "features": list of strings. */
    struct davit_string_list features;
    /** "images": list of strings. */
    struct davit_string_list images;
    /** "index_annotation": list of strings, since 5.0.3. */
    struct davit_string_list index_annotation;
    /** "index_annotations": map of strings, since 5.0.3. */
    struct davit_string_map index_annotations;
    /** "os": string. */
    const char *os;
    /** "os_features": list of strings, since 4.0.3. */
    struct davit_string_list os_features;
    /** "os_version": string. */
    const char *os_version;
    /** "subject": string, since 5.0.3. */
    const char *subject;
    /** "variant": string. */
    const char *variant;
};

/** ManifestModifyOptions, since 4.0.3: in the body of ManifestCreateLibpod, the body of ManifestModifyLibpod. */
struct davit_libpod_manifest_modify_options {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "all": boolean. */
    enum davit_bool all;
    /** "annotation": list of strings. */
    struct davit_string_list annotation;
    /** "annotations": map of strings, since 4.4.4. */
    struct davit_string_map annotations;
    /** "arch": string. */
    const char *arch;
    /** "artifact_annotations": map of strings, since 5.0.3. */
    struct davit_string_map artifact_annotations;
    /** "artifact_config": string, since 5.0.3. */
    const char *artifact_config;
    /** "artifact_config_type": string, since 5.0.3. */
    const char *artifact_config_type;
    /** "artifact_exclude_titles": boolean, since 5.0.3. */
    enum davit_bool artifact_exclude_titles;
    /** "artifact_files": list of strings, since 5.0.3. */
    struct davit_string_list artifact_files;
    /** "artifact_layer_type": string, since 5.0.3. */
    const char *artifact_layer_type;
    /** "artifact_subject": string, since 5.0.3. */
    const char *artifact_subject;
    /** "artifact_type": string, since 5.0.3. */
    const char *artifact_type;
    /** "features": list of strings. */
    struct davit_string_list features;
    /** "images": list of strings. */
    struct davit_string_list images;
    /** "index_annotation": list of strings, since 5.0.3. */
    struct davit_string_list index_annotation;
    /** "index_annotations": map of strings, since 5.0.3. */
    struct davit_string_map index_annotations;
    /** "operation": string. */
    const char *operation;
    /** "os": string. */
    const char *os;
    /** "os_features": list of strings. */
    struct davit_string_list os_features;
    /** "os_version": string. */
    const char *os_version;
    /** "subject": string, since 5.0.3. */
    const char *subject;
    /** "variant": string. */
    const char *variant;
};

/** ManifestModifyReport, since 4.0.3: in the answer of ManifestModifyLibpod. */
struct davit_libpod_manifest_modify_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string. */
    const char *id;
    /** "errors": list of strings. */
    struct davit_string_list errors;
    /** "files": list of strings, since 5.0.3. */
    struct davit_string_list files;
    /** "images": list of strings. */
    struct davit_string_list images;
};

/** Schema2PlatformSpec: in Schema2ManifestDescriptor.platform. */
struct davit_libpod_schema2_platform_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "architecture": string. */
    const char *architecture;
    /** "features": list of strings. */
    struct davit_string_list features;
    /** "os": string. */
    const char *os;
    /** "os.features": list of strings. */
    struct davit_string_list os_features;
    /** "os.version": string. */
    const char *os_version;
    /** "variant": string. */
    const char *variant;
};

/** Schema2ManifestDescriptor: in Schema2ListPublic.manifests. */
struct davit_libpod_schema2_manifest_descriptor {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "digest": string. */
    const char *digest;
    /** "mediaType": string. */
    const char *media_type;
    /** "platform": Schema2PlatformSpec. */
    struct davit_libpod_schema2_platform_spec *platform;
    /** "size": integer. */
    struct davit_int size;
    /** "urls": list of strings. */
    struct davit_string_list urls;
};

/** List of Schema2ManifestDescriptor. */
struct davit_libpod_schema2_manifest_descriptor_list {
    /** NULL: unset. */
    struct davit_libpod_schema2_manifest_descriptor *items;
    /** How many. */
    size_t count;
};

/** Schema2ListPublic: in the answer of ManifestInspectLibpod. */
struct davit_libpod_schema2_list_public {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "manifests": list of Schema2ManifestDescriptor. */
    struct davit_libpod_schema2_manifest_descriptor_list manifests;
    /** "mediaType": string. */
    const char *media_type;
    /** "schemaVersion": integer. */
    struct davit_int schema_version;
};

/** Parameters of ManifestAddLibpod. */
struct davit_libpod_manifest_add_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ManifestAddLibpod answers. */
struct davit_libpod_manifest_add_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_libpod_id_response *value;
};

/**
 * Adds images to a manifest list; of Podman 3, where ManifestModifyLibpod is not there yet.
 *
 * POST /libpod/manifests/{name}/add, 3.0.2 to 3.4.7. Body: ManifestAddOptions. Success: 200 with IDResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/manifests/operation/ManifestAddLibpod
 */
static inline int davit_libpod_manifest_add(struct davit_client *client,
                                            const struct davit_libpod_manifest_add_params *params,
                                            const struct davit_libpod_manifest_add_options *body,
                                            const struct davit_call_options *options,
                                            struct davit_libpod_manifest_add_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ManifestAddLibpod", params, body, options, ret, reterr);
}

/** Parameters of ManifestCreateLibpod. */
struct davit_libpod_manifest_create_params {
    /** "all", in the query: boolean. */
    enum davit_bool all;
    /** "amend", in the query: boolean, since 4.3.1. */
    enum davit_bool amend;
    /** "images", in the query: list of strings. */
    struct davit_string_list images;
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ManifestCreateLibpod answers. */
struct davit_libpod_manifest_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_libpod_id_response *value;
};

/**
 * Creates a manifest list, empty or of images.
 *
 * POST /libpod/manifests/{name}, since 4.0.3. Body: ManifestModifyOptions. Success: 201 with IDResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/manifests/operation/ManifestCreateLibpod
 */
static inline int davit_libpod_manifest_create(struct davit_client *client,
                                               const struct davit_libpod_manifest_create_params *params,
                                               const struct davit_libpod_manifest_modify_options *body,
                                               const struct davit_call_options *options,
                                               struct davit_libpod_manifest_create_result *ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ManifestCreateLibpod", params, body, options, ret, reterr);
}

/** Parameters of ManifestCreateV3Libpod. */
struct davit_libpod_manifest_create_v3_params {
    /** "all", in the query: boolean. */
    enum davit_bool all;
    /** "image", in the query: string. */
    const char *image;
    /** "name", in the query: string; required. */
    const char *name;
};

/** What ManifestCreateV3Libpod answers. */
struct davit_libpod_manifest_create_v3_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_libpod_id_response *value;
};

/**
 * Creates a manifest list, empty or of images; of Podman 3, with its name in the query.
 *
 * POST /libpod/manifests/create, 3.0.2 to 3.4.7. Success: 200 with IDResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/manifests/operation/ManifestCreateV3Libpod
 */
static inline int davit_libpod_manifest_create_v3(struct davit_client *client,
                                                  const struct davit_libpod_manifest_create_v3_params *params,
                                                  const struct davit_call_options *options,
                                                  struct davit_libpod_manifest_create_v3_result *ret,
                                                  struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ManifestCreateV3Libpod", params, NULL, options, ret, reterr);
}

/** Parameters of ManifestDeleteLibpod. */
struct davit_libpod_manifest_delete_params {
    /** "ignore", in the query: boolean, since 5.4.2. */
    enum davit_bool ignore;
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ManifestDeleteLibpod answers. */
struct davit_libpod_manifest_delete_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** LibpodImagesRemoveReport. */
    struct davit_libpod_images_remove_report *value;
};

/**
 * Removes a manifest list.
 *
 * DELETE /libpod/manifests/{name}, since 4.0.3. Success: 200 with LibpodImagesRemoveReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/manifests/operation/ManifestDeleteLibpod
 */
static inline int davit_libpod_manifest_delete(struct davit_client *client,
                                               const struct davit_libpod_manifest_delete_params *params,
                                               const struct davit_call_options *options,
                                               struct davit_libpod_manifest_delete_result *ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ManifestDeleteLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ManifestDeleteV3Libpod. */
struct davit_libpod_manifest_delete_v3_params {
    /** "digest", in the query: string. */
    const char *digest;
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ManifestDeleteV3Libpod answers. */
struct davit_libpod_manifest_delete_v3_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_libpod_id_response *value;
};

/**
 * Takes one image out of a manifest list; of Podman 3.
 *
 * DELETE /libpod/manifests/{name}, 3.0.2 to 3.4.7. Success: 200 with IDResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/manifests/operation/ManifestDeleteV3Libpod
 */
static inline int davit_libpod_manifest_delete_v3(struct davit_client *client,
                                                  const struct davit_libpod_manifest_delete_v3_params *params,
                                                  const struct davit_call_options *options,
                                                  struct davit_libpod_manifest_delete_v3_result *ret,
                                                  struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ManifestDeleteV3Libpod", params, NULL, options, ret, reterr);
}

/** Parameters of ManifestExistsLibpod. */
struct davit_libpod_manifest_exists_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Asks whether there is a manifest list of that name: 204 or 404.
 *
 * GET /libpod/manifests/{name}/exists, since 3.1.0. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/manifests/operation/ManifestExistsLibpod
 */
static inline int davit_libpod_manifest_exists(struct davit_client *client,
                                               const struct davit_libpod_manifest_exists_params *params,
                                               const struct davit_call_options *options, struct davit_response **ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ManifestExistsLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ManifestInspectLibpod. */
struct davit_libpod_manifest_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "tlsVerify", in the query: boolean, since 4.4.4; default true. */
    enum davit_bool tls_verify;
};

/** What ManifestInspectLibpod answers. */
struct davit_libpod_manifest_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Schema2ListPublic. */
    struct davit_libpod_schema2_list_public *value;
};

/**
 * Shows a manifest list, one that is here or one in a registry.
 *
 * GET /libpod/manifests/{name}/json. Success: 200 with Schema2ListPublic.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/manifests/operation/ManifestInspectLibpod
 */
static inline int davit_libpod_manifest_inspect(struct davit_client *client,
                                                const struct davit_libpod_manifest_inspect_params *params,
                                                const struct davit_call_options *options,
                                                struct davit_libpod_manifest_inspect_result *ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ManifestInspectLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ManifestModifyLibpod. */
struct davit_libpod_manifest_modify_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "tlsVerify", in the query: boolean, since 4.1.0; default true. */
    enum davit_bool tls_verify;
};

/** What ManifestModifyLibpod answers. */
struct davit_libpod_manifest_modify_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ManifestModifyReport. */
    struct davit_libpod_manifest_modify_report *value;
};

/**
 * Adds images to a manifest list, annotates them, or takes them out.
 *
 * PUT /libpod/manifests/{name}, since 4.0.3. Body: ManifestModifyOptions, required. Success: 200 with
 * ManifestModifyReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/manifests/operation/ManifestModifyLibpod
 */
static inline int davit_libpod_manifest_modify(struct davit_client *client,
                                               const struct davit_libpod_manifest_modify_params *params,
                                               const struct davit_libpod_manifest_modify_options *body,
                                               const struct davit_call_options *options,
                                               struct davit_libpod_manifest_modify_result *ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ManifestModifyLibpod", params, body, options, ret, reterr);
}

/** Parameters of ManifestPushLibpod. */
struct davit_libpod_manifest_push_params {
    /** "addCompression", in the query: list of strings, since 4.7.2. */
    struct davit_string_list add_compression;
    /** "all", in the query: boolean; default false. */
    enum davit_bool all;
    /** "destination", in the path: string; required. */
    const char *destination;
    /** "forceCompressionFormat", in the query: boolean, since 4.7.2; default false. */
    enum davit_bool force_compression_format;
    /** "name", in the path: string; required. */
    const char *name;
    /** "quiet", in the query: boolean, since 4.3.1; default true. */
    enum davit_bool quiet;
    /** "tlsVerify", in the query: boolean; default true. */
    enum davit_bool tls_verify;
};

/** What ManifestPushLibpod answers. */
struct davit_libpod_manifest_push_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of IDResponse. */
    struct davit_libpod_id_response_list value;
};

/**
 * Uploads a manifest list, and its images if told to, to a registry.
 *
 * POST /libpod/manifests/{name}/registry/{destination}, since 4.0.3. Success: 200 with IDResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/manifests/operation/ManifestPushLibpod
 */
static inline int davit_libpod_manifest_push(struct davit_client *client,
                                             const struct davit_libpod_manifest_push_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_libpod_manifest_push_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ManifestPushLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ManifestPushV3Libpod. */
struct davit_libpod_manifest_push_v3_params {
    /** "all", in the query: boolean. */
    enum davit_bool all;
    /** "destination", in the query: string; required. */
    const char *destination;
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ManifestPushV3Libpod answers. */
struct davit_libpod_manifest_push_v3_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_libpod_id_response *value;
};

/**
 * Uploads a manifest list to a registry; of Podman 3, with the destination in the query.
 *
 * POST /libpod/manifests/{name}/push, 3.0.2 to 3.4.7. Success: 200 with IDResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/manifests/operation/ManifestPushV3Libpod
 */
static inline int davit_libpod_manifest_push_v3(struct davit_client *client,
                                                const struct davit_libpod_manifest_push_v3_params *params,
                                                const struct davit_call_options *options,
                                                struct davit_libpod_manifest_push_v3_result *ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ManifestPushV3Libpod", params, NULL, options, ret, reterr);
}

#endif
