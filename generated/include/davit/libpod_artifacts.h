/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category libpod/artifacts: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_LIBPOD_ARTIFACTS_H
#define DAVIT_LIBPOD_ARTIFACTS_H

#include <davit/podman_types.h>

/** ArtifactAddReport, since 5.6.2: in the answer of ArtifactAddLibpod, the answer of ArtifactLocalLibpod. */
struct davit_libpod_artifact_add_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ArtifactDigest": string. */
    const char *artifact_digest;
};

/** OCI1, since 5.6.2: in ArtifactInspectReport.Manifest, ArtifactListReport.Manifest. */
struct davit_libpod_oci1 {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "annotations": map of strings. */
    struct davit_string_map annotations;
    /** "artifactType": string. */
    const char *artifact_type;
    /** "config": Descriptor. */
    struct davit_libpod_descriptor *config;
    /** "layers": list of Descriptor. */
    struct davit_libpod_descriptor_list layers;
    /** "mediaType": string. */
    const char *media_type;
    /** "schemaVersion": integer. */
    struct davit_int schema_version;
    /** "subject": Descriptor. */
    struct davit_libpod_descriptor *subject;
};

/** ArtifactInspectReport, since 5.6.2: in the answer of ArtifactInspectLibpod. */
struct davit_libpod_artifact_inspect_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Digest": string. */
    const char *digest;
    /** "Manifest": OCI1. */
    struct davit_libpod_oci1 *manifest;
    /** "Name": string. */
    const char *name;
};

/** ArtifactListReport, since 5.6.2: in the answer of ArtifactListLibpod. */
struct davit_libpod_artifact_list_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Manifest": OCI1. */
    struct davit_libpod_oci1 *manifest;
    /** "Name": string. */
    const char *name;
};

/** ArtifactPullReport, since 5.6.2: in the answer of ArtifactPullLibpod. */
struct davit_libpod_artifact_pull_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ArtifactDigest": string. */
    const char *artifact_digest;
};

/** ArtifactPushReport, since 5.6.2: in the answer of ArtifactPushLibpod. */
struct davit_libpod_artifact_push_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ArtifactDigest": string. */
    const char *artifact_digest;
};

/** ArtifactRemoveReport, since 5.6.2: in the answer of ArtifactDeleteAllLibpod, the answer of ArtifactDeleteLibpod. */
struct davit_libpod_artifact_remove_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ArtifactDigests": list of strings. */
    struct davit_string_list artifact_digests;
};

/** List of ArtifactListReport. */
struct davit_libpod_artifact_list_report_list {
    /** NULL: unset. */
    struct davit_libpod_artifact_list_report *items;
    /** How many. */
    size_t count;
};

/** Parameters of ArtifactAddLibpod. */
struct davit_libpod_artifact_add_params {
    /** "annotations", in the query: list of strings. */
    struct davit_string_list annotations;
    /** "append", in the query: boolean; default false. */
    enum davit_bool append;
    /** "artifactMIMEType", in the query: string. */
    const char *artifact_mime_type;
    /** "fileMIMEType", in the query: string. */
    const char *file_mime_type;
    /** "fileName", in the query: string; required. */
    const char *file_name;
    /** "name", in the query: string; required. */
    const char *name;
    /** "replace", in the query: boolean, since 5.7.1; default false. */
    enum davit_bool replace;
};

/** What ArtifactAddLibpod answers. */
struct davit_libpod_artifact_add_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ArtifactAddReport. */
    struct davit_libpod_artifact_add_report *value;
};

/**
 * Stores an uploaded file in an OCI artifact, a new one or one that is there.
 *
 * POST /libpod/artifacts/add, since 5.6.2. Body: application/octet-stream. Success: 201 with ArtifactAddReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/artifacts/operation/ArtifactAddLibpod
 */
static inline int davit_libpod_artifact_add(struct davit_client *client,
                                            const struct davit_libpod_artifact_add_params *params,
                                            const struct davit_body *body, const struct davit_call_options *options,
                                            struct davit_libpod_artifact_add_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ArtifactAddLibpod", params, body, options, ret, reterr);
}

/** Parameters of ArtifactDeleteAllLibpod. */
struct davit_libpod_artifact_delete_all_params {
    /** "all", in the query: boolean. */
    enum davit_bool all;
    /** "artifacts", in the query: list of strings. */
    struct davit_string_list artifacts;
    /** "ignore", in the query: boolean. */
    enum davit_bool ignore;
};

/** What ArtifactDeleteAllLibpod answers. */
struct davit_libpod_artifact_delete_all_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ArtifactRemoveReport. */
    struct davit_libpod_artifact_remove_report *value;
};

/**
 * Removes several OCI artifacts, or all.
 *
 * DELETE /libpod/artifacts/remove, since 5.7.1. Success: 200 with ArtifactRemoveReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/artifacts/operation/ArtifactDeleteAllLibpod
 */
static inline int davit_libpod_artifact_delete_all(struct davit_client *client,
                                                   const struct davit_libpod_artifact_delete_all_params *params,
                                                   const struct davit_call_options *options,
                                                   struct davit_libpod_artifact_delete_all_result *ret,
                                                   struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ArtifactDeleteAllLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ArtifactDeleteLibpod. */
struct davit_libpod_artifact_delete_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ArtifactDeleteLibpod answers. */
struct davit_libpod_artifact_delete_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ArtifactRemoveReport. */
    struct davit_libpod_artifact_remove_report *value;
};

/**
 * Removes an OCI artifact.
 *
 * DELETE /libpod/artifacts/{name}, since 5.6.2. Success: 200 with ArtifactRemoveReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/artifacts/operation/ArtifactDeleteLibpod
 */
static inline int davit_libpod_artifact_delete(struct davit_client *client,
                                               const struct davit_libpod_artifact_delete_params *params,
                                               const struct davit_call_options *options,
                                               struct davit_libpod_artifact_delete_result *ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ArtifactDeleteLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ArtifactExtractLibpod. */
struct davit_libpod_artifact_extract_params {
    /** "digest", in the query: string. */
    const char *digest;
    /** "excludeTitle", in the query: boolean. */
    enum davit_bool exclude_title;
    /** "name", in the path: string; required. */
    const char *name;
    /** "title", in the query: string. */
    const char *title;
};

/** What ArtifactExtractLibpod answers. */
struct davit_libpod_artifact_extract_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Any JSON value. */
    struct davit_json value;
};

/**
 * Downloads the files of an OCI artifact, or one of them, as a tar archive.
 *
 * GET /libpod/artifacts/{name}/extract, since 5.6.2. Success: 200 with any JSON value.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/artifacts/operation/ArtifactExtractLibpod
 */
static inline int davit_libpod_artifact_extract(struct davit_client *client,
                                                const struct davit_libpod_artifact_extract_params *params,
                                                const struct davit_call_options *options,
                                                struct davit_libpod_artifact_extract_result *ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ArtifactExtractLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ArtifactInspectLibpod. */
struct davit_libpod_artifact_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ArtifactInspectLibpod answers. */
struct davit_libpod_artifact_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ArtifactInspectReport. */
    struct davit_libpod_artifact_inspect_report *value;
};

/**
 * Shows one OCI artifact: its manifest, name and digest.
 *
 * GET /libpod/artifacts/{name}/json, since 5.6.2. Success: 200 with ArtifactInspectReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/artifacts/operation/ArtifactInspectLibpod
 */
static inline int davit_libpod_artifact_inspect(struct davit_client *client,
                                                const struct davit_libpod_artifact_inspect_params *params,
                                                const struct davit_call_options *options,
                                                struct davit_libpod_artifact_inspect_result *ret,
                                                struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ArtifactInspectLibpod", params, NULL, options, ret, reterr);
}

/** What ArtifactListLibpod answers. */
struct davit_libpod_artifact_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ArtifactListReport. */
    struct davit_libpod_artifact_list_report_list value;
};

/**
 * Lists the OCI artifacts stored here.
 *
 * GET /libpod/artifacts/json, since 5.6.2. Success: 200 with list of ArtifactListReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/artifacts/operation/ArtifactListLibpod
 */
static inline int davit_libpod_artifact_list(struct davit_client *client, const struct davit_call_options *options,
                                             struct davit_libpod_artifact_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ArtifactListLibpod", NULL, NULL, options, ret, reterr);
}

/** Parameters of ArtifactLocalLibpod. */
struct davit_libpod_artifact_local_params {
    /** "annotations", in the query: list of strings. */
    struct davit_string_list annotations;
    /** "append", in the query: boolean; default false. */
    enum davit_bool append;
    /** "artifactMIMEType", in the query: string. */
    const char *artifact_mime_type;
    /** "fileMIMEType", in the query: string. */
    const char *file_mime_type;
    /** "fileName", in the query: string; required. */
    const char *file_name;
    /** "name", in the query: string; required. */
    const char *name;
    /** "path", in the query: string; required. */
    const char *path;
    /** "replace", in the query: boolean; default false. */
    enum davit_bool replace;
};

/** What ArtifactLocalLibpod answers. */
struct davit_libpod_artifact_local_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ArtifactAddReport. */
    struct davit_libpod_artifact_add_report *value;
};

/**
 * Stores a file of the engine's own disk in an OCI artifact.
 *
 * POST /libpod/artifacts/local/add, since 5.8.2. Success: 201 with ArtifactAddReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/artifacts/operation/ArtifactLocalLibpod
 */
static inline int davit_libpod_artifact_local(struct davit_client *client,
                                              const struct davit_libpod_artifact_local_params *params,
                                              const struct davit_call_options *options,
                                              struct davit_libpod_artifact_local_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ArtifactLocalLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ArtifactPullLibpod. */
struct davit_libpod_artifact_pull_params {
    /** "X-Registry-Auth", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_auth;
    /** "name", in the query: string; required. */
    const char *name;
    /** "retry", in the query: integer; default 3. */
    struct davit_int retry;
    /** "retryDelay", in the query: string; default 1s. */
    const char *retry_delay;
    /** "tlsVerify", in the query: boolean; default true. */
    enum davit_bool tls_verify;
};

/** What ArtifactPullLibpod answers. */
struct davit_libpod_artifact_pull_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ArtifactPullReport. */
    struct davit_libpod_artifact_pull_report *value;
};

/**
 * Downloads an OCI artifact from its registry.
 *
 * POST /libpod/artifacts/pull, since 5.6.2. Success: 200 with ArtifactPullReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/artifacts/operation/ArtifactPullLibpod
 */
static inline int davit_libpod_artifact_pull(struct davit_client *client,
                                             const struct davit_libpod_artifact_pull_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_libpod_artifact_pull_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ArtifactPullLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ArtifactPushLibpod. */
struct davit_libpod_artifact_push_params {
    /** "X-Registry-Auth", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_auth;
    /** "name", in the path: string; required. */
    const char *name;
    /** "retry", in the query: integer; default 3. */
    struct davit_int retry;
    /** "retryDelay", in the query: string; default 1s. */
    const char *retry_delay;
    /** "tlsVerify", in the query: boolean; default true. */
    enum davit_bool tls_verify;
};

/** What ArtifactPushLibpod answers. */
struct davit_libpod_artifact_push_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ArtifactPushReport. */
    struct davit_libpod_artifact_push_report *value;
};

/**
 * Uploads an OCI artifact to its registry.
 *
 * POST /libpod/artifacts/{name}/push, since 5.6.2. Success: 200 with ArtifactPushReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/artifacts/operation/ArtifactPushLibpod
 */
static inline int davit_libpod_artifact_push(struct davit_client *client,
                                             const struct davit_libpod_artifact_push_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_libpod_artifact_push_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ArtifactPushLibpod", params, NULL, options, ret, reterr);
}

#endif
