/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category libpod/secrets: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_LIBPOD_SECRETS_H
#define DAVIT_LIBPOD_SECRETS_H

#include <davit/podman_types.h>

/** SecretInfoReport, since 3.1.0: in the answer of SecretInspectLibpod, the answer of SecretListLibpod. */
struct davit_libpod_secret_info_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string (date-time). */
    const char *created_at;
    /** "ID": string. */
    const char *id;
    /** "SecretData": string, since 4.7.2. */
    const char *secret_data;
    /** "Spec": SecretSpec. */
    struct davit_libpod_secret_spec *spec;
    /** "UpdatedAt": string (date-time). */
    const char *updated_at;
};

/** List of SecretInfoReport. */
struct davit_libpod_secret_info_report_list {
    /** NULL: unset. */
    struct davit_libpod_secret_info_report *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_libpod_secret_list() is called like a struct */
#endif

/** Parameters of SecretCreateLibpod. */
struct davit_libpod_secret_create_params {
    /** "driver", in the query: string; default file. */
    const char *driver;
    /** "driveropts", in the query: JSON text, since 4.3.1. */
    const char *driveropts;
    /** "labels", in the query: JSON text, since 4.3.1. */
    const char *labels;
    /** "name", in the query: string; required. */
    const char *name;
};

/** What SecretCreateLibpod answers. */
struct davit_libpod_secret_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SecretCreateReport. */
    struct davit_libpod_secret_create_report *value;
};

/**
 * Creates a secret; the body is its data.
 *
 * POST /libpod/secrets/create, since 3.1.0. Body: application/octet-stream. Success: 200 with SecretCreateReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/secrets/operation/SecretCreateLibpod
 */
static inline int davit_libpod_secret_create(struct davit_client *client,
                                             const struct davit_libpod_secret_create_params *params,
                                             const struct davit_body *body, const struct davit_call_options *options,
                                             struct davit_libpod_secret_create_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SecretCreateLibpod", params, body, options, ret, reterr);
}

/** Parameters of SecretDeleteLibpod. */
struct davit_libpod_secret_delete_params {
    /** "all", in the query: boolean; default false. */
    enum davit_bool all;
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Deletes a secret.
 *
 * DELETE /libpod/secrets/{name}, since 3.1.0. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/secrets/operation/SecretDeleteLibpod
 */
static inline int davit_libpod_secret_delete(struct davit_client *client,
                                             const struct davit_libpod_secret_delete_params *params,
                                             const struct davit_call_options *options, struct davit_response **ret,
                                             struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SecretDeleteLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of SecretExistsLibpod. */
struct davit_libpod_secret_exists_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Asks whether there is a secret of that name: 204 or 404.
 *
 * GET /libpod/secrets/{name}/exists, since 4.5.1. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/secrets/operation/SecretExistsLibpod
 */
static inline int davit_libpod_secret_exists(struct davit_client *client,
                                             const struct davit_libpod_secret_exists_params *params,
                                             const struct davit_call_options *options, struct davit_response **ret,
                                             struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SecretExistsLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of SecretInspectLibpod. */
struct davit_libpod_secret_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "showsecret", in the query: boolean, since 4.7.2; default false. */
    enum davit_bool showsecret;
};

/** What SecretInspectLibpod answers. */
struct davit_libpod_secret_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SecretInfoReport. */
    struct davit_libpod_secret_info_report *value;
};

/**
 * Shows one secret, with its data if told to.
 *
 * GET /libpod/secrets/{name}/json, since 3.1.0. Success: 200 with SecretInfoReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/secrets/operation/SecretInspectLibpod
 */
static inline int davit_libpod_secret_inspect(struct davit_client *client,
                                              const struct davit_libpod_secret_inspect_params *params,
                                              const struct davit_call_options *options,
                                              struct davit_libpod_secret_inspect_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SecretInspectLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of SecretListLibpod. */
struct davit_libpod_secret_list_params {
    /** "filters", in the query: JSON text, since 4.3.1. */
    const char *filters;
};

/** What SecretListLibpod answers. */
struct davit_libpod_secret_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of SecretInfoReport. */
    struct davit_libpod_secret_info_report_list value;
};

/**
 * Lists secrets, without their data.
 *
 * GET /libpod/secrets/json, since 3.1.0. Success: 200 with list of SecretInfoReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/secrets/operation/SecretListLibpod
 */
static inline int davit_libpod_secret_list(struct davit_client *client,
                                           const struct davit_libpod_secret_list_params *params,
                                           const struct davit_call_options *options,
                                           struct davit_libpod_secret_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SecretListLibpod", params, NULL, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
