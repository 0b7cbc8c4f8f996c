/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category secrets: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_PODMAN_SECRETS_H
#define DAVIT_PODMAN_SECRETS_H

#include <davit/podman_types.h>

/** SecretCreate, since 3.1.0: in the body of SecretCreate. */
struct davit_podman_secret_create {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Data": string. */
    const char *data;
    /** "Driver": SecretDriverSpec. */
    struct davit_libpod_secret_driver_spec *driver;
    /** "Labels": map of strings, since 4.3.1. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
};

/** SecretVersion, since 3.1.0: in SecretInfoReportCompat.Version. */
struct davit_podman_secret_version {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Index": integer. */
    struct davit_int index;
};

/** SecretInfoReportCompat, since 3.1.0: in the answer of SecretInspect, the answer of SecretList. */
struct davit_podman_secret_info_report_compat {
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
    /** "Version": SecretVersion. */
    struct davit_podman_secret_version *version;
};

/** List of SecretInfoReportCompat. */
struct davit_podman_secret_info_report_compat_list {
    /** NULL: unset. */
    struct davit_podman_secret_info_report_compat *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_podman_secret_create() is called like a struct */
#endif

/** What SecretCreate answers. */
struct davit_podman_secret_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SecretCreateReport. */
    struct davit_libpod_secret_create_report *value;
};

/**
 * Creates a secret; the body is Docker's.
 *
 * POST /secrets/create, since 3.1.0. Body: SecretCreate. Success: 200 with SecretCreateReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/secrets-(compat)/operation/SecretCreate
 */
static inline int davit_podman_secret_create(struct davit_client *client, const struct davit_podman_secret_create *body,
                                             const struct davit_call_options *options,
                                             struct davit_podman_secret_create_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SecretCreate", NULL, body, options, ret, reterr);
}

/** Parameters of SecretDelete. */
struct davit_podman_secret_delete_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Deletes a secret.
 *
 * DELETE /secrets/{name}, since 3.1.0. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/secrets-(compat)/operation/SecretDelete
 */
static inline int davit_podman_secret_delete(struct davit_client *client,
                                             const struct davit_podman_secret_delete_params *params,
                                             const struct davit_call_options *options, struct davit_response **ret,
                                             struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SecretDelete", params, NULL, options, ret, reterr);
}

/** Parameters of SecretInspect. */
struct davit_podman_secret_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What SecretInspect answers. */
struct davit_podman_secret_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SecretInfoReportCompat. */
    struct davit_podman_secret_info_report_compat *value;
};

/**
 * Shows one secret, without its data, in Docker's form.
 *
 * GET /secrets/{name}, since 3.1.0. Success: 200 with SecretInfoReportCompat.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/secrets-(compat)/operation/SecretInspect
 */
static inline int davit_podman_secret_inspect(struct davit_client *client,
                                              const struct davit_podman_secret_inspect_params *params,
                                              const struct davit_call_options *options,
                                              struct davit_podman_secret_inspect_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SecretInspect", params, NULL, options, ret, reterr);
}

/** Parameters of SecretList. */
struct davit_podman_secret_list_params {
    /** "filters", in the query: JSON text, since 4.3.1. */
    const char *filters;
};

/** What SecretList answers. */
struct davit_podman_secret_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of SecretInfoReportCompat. */
    struct davit_podman_secret_info_report_compat_list value;
};

/**
 * Lists secrets, without their data, in Docker's form.
 *
 * GET /secrets, since 3.1.0. Success: 200 with list of SecretInfoReportCompat.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/secrets-(compat)/operation/SecretList
 */
static inline int davit_podman_secret_list(struct davit_client *client,
                                           const struct davit_podman_secret_list_params *params,
                                           const struct davit_call_options *options,
                                           struct davit_podman_secret_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SecretList", params, NULL, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
