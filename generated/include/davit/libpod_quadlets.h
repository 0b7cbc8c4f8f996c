/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category libpod/quadlets: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_LIBPOD_QUADLETS_H
#define DAVIT_LIBPOD_QUADLETS_H

#include <davit/podman_types.h>

/** ListQuadlet, since 5.7.1: in the answer of QuadletListLibpod. */
struct davit_libpod_list_quadlet {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "App": string. */
    const char *app;
    /** "Name": string. */
    const char *name;
    /** "Path": string. */
    const char *path;
    /** "Status": string. */
    const char *status;
    /** "UnitName": string. */
    const char *unit_name;
};

/** QuadletInstallLibpodResponse, since 5.8.2: in the answer of QuadletInstallLibpod. */
struct davit_libpod_quadlet_install_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "InstalledQuadlets": map of strings. */
    struct davit_string_map installed_quadlets;
    /** "QuadletErrors": map of strings. */
    struct davit_string_map quadlet_errors;
};

/** QuadletRemoveReport, since 5.8.2: in the answer of QuadletDeleteAllLibpod, the answer of QuadletDeleteLibpod. */
struct davit_libpod_quadlet_remove_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Errors": map of strings. */
    struct davit_string_map errors;
    /** "Removed": list of strings. */
    struct davit_string_list removed;
};

/** List of ListQuadlet. */
struct davit_libpod_list_quadlet_list {
    /** NULL: unset. */
    struct davit_libpod_list_quadlet *items;
    /** How many. */
    size_t count;
};

/** Parameters of QuadletDeleteAllLibpod. */
struct davit_libpod_quadlet_delete_all_params {
    /** "all", in the query: boolean; default false. */
    enum davit_bool all;
    /** "force", in the query: boolean; default false. */
    enum davit_bool force;
    /** "ignore", in the query: boolean; default false. */
    enum davit_bool ignore;
    /** "quadlets", in the query: list of strings. */
    struct davit_string_list quadlets;
    /** "reload-systemd", in the query: boolean; default true. */
    enum davit_bool reload_systemd;
};

/** What QuadletDeleteAllLibpod answers. */
struct davit_libpod_quadlet_delete_all_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** QuadletRemoveReport. */
    struct davit_libpod_quadlet_remove_report *value;
};

/**
 * Removes several quadlets, or all.
 *
 * DELETE /libpod/quadlets, since 5.8.2. Success: 200 with QuadletRemoveReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/quadlets/operation/QuadletDeleteAllLibpod
 */
static inline int davit_libpod_quadlet_delete_all(struct davit_client *client,
                                                  const struct davit_libpod_quadlet_delete_all_params *params,
                                                  const struct davit_call_options *options,
                                                  struct davit_libpod_quadlet_delete_all_result *ret,
                                                  struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "QuadletDeleteAllLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of QuadletDeleteLibpod. */
struct davit_libpod_quadlet_delete_params {
    /** "force", in the query: boolean; default false. */
    enum davit_bool force;
    /** "ignore", in the query: boolean; default false. */
    enum davit_bool ignore;
    /** "name", in the path: string; required. */
    const char *name;
    /** "reload-systemd", in the query: boolean; default true. */
    enum davit_bool reload_systemd;
};

/** What QuadletDeleteLibpod answers. */
struct davit_libpod_quadlet_delete_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** QuadletRemoveReport. */
    struct davit_libpod_quadlet_remove_report *value;
};

/**
 * Removes a quadlet.
 *
 * DELETE /libpod/quadlets/{name}, since 5.8.2. Success: 200 with QuadletRemoveReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/quadlets/operation/QuadletDeleteLibpod
 */
static inline int davit_libpod_quadlet_delete(struct davit_client *client,
                                              const struct davit_libpod_quadlet_delete_params *params,
                                              const struct davit_call_options *options,
                                              struct davit_libpod_quadlet_delete_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "QuadletDeleteLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of QuadletExistsLibpod. */
struct davit_libpod_quadlet_exists_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Asks whether there is a quadlet of that name: 204 or 404.
 *
 * GET /libpod/quadlets/{name}/exists, since 5.8.2. Success: 204.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/quadlets/operation/QuadletExistsLibpod
 */
static inline int davit_libpod_quadlet_exists(struct davit_client *client,
                                              const struct davit_libpod_quadlet_exists_params *params,
                                              const struct davit_call_options *options, struct davit_response **ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "QuadletExistsLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of QuadletFileLibpod. */
struct davit_libpod_quadlet_file_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Reads a quadlet's file.
 *
 * GET /libpod/quadlets/{name}/file, since 5.8.2. Success: 200.
 * The answer is text: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/quadlets/operation/QuadletFileLibpod
 */
static inline int davit_libpod_quadlet_file(struct davit_client *client,
                                            const struct davit_libpod_quadlet_file_params *params,
                                            const struct davit_call_options *options, struct davit_response **ret,
                                            struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "QuadletFileLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of QuadletInstallLibpod. */
struct davit_libpod_quadlet_install_params {
    /** "reload-systemd", in the query: boolean; default true. */
    enum davit_bool reload_systemd;
    /** "replace", in the query: boolean; default false. */
    enum davit_bool replace;
};

/** What QuadletInstallLibpod answers. */
struct davit_libpod_quadlet_install_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** QuadletInstallLibpodResponse. */
    struct davit_libpod_quadlet_install_response *value;
};

/**
 * Installs one quadlet and the files that go with it.
 *
 * POST /libpod/quadlets, since 5.8.2. Body: application/x-tar. Success: 200 with QuadletInstallLibpodResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/quadlets/operation/QuadletInstallLibpod
 */
static inline int davit_libpod_quadlet_install(struct davit_client *client,
                                               const struct davit_libpod_quadlet_install_params *params,
                                               const struct davit_body *body, const struct davit_call_options *options,
                                               struct davit_libpod_quadlet_install_result *ret,
                                               struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "QuadletInstallLibpod", params, body, options, ret, reterr);
}

/** Parameters of QuadletListLibpod. */
struct davit_libpod_quadlet_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What QuadletListLibpod answers. */
struct davit_libpod_quadlet_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ListQuadlet. */
    struct davit_libpod_list_quadlet_list value;
};

/**
 * Lists quadlets, with their systemd units and the state of each.
 *
 * GET /libpod/quadlets/json, since 5.7.1. Success: 200 with list of ListQuadlet.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/quadlets/operation/QuadletListLibpod
 */
static inline int davit_libpod_quadlet_list(struct davit_client *client,
                                            const struct davit_libpod_quadlet_list_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_libpod_quadlet_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "QuadletListLibpod", params, NULL, options, ret, reterr);
}

#endif
