/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category system: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_PODMAN_SYSTEM_H
#define DAVIT_PODMAN_SYSTEM_H

#include <davit/podman_types.h>

/** AuthConfig, since 3.1.0: in the body of SystemAuth. */
struct davit_podman_auth_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "auth": string. */
    const char *auth;
    /** "email": string. */
    const char *email;
    /** "identitytoken": string. */
    const char *identitytoken;
    /** "password": string. */
    const char *password;
    /** "registrytoken": string. */
    const char *registrytoken;
    /** "serveraddress": string. */
    const char *serveraddress;
    /** "username": string. */
    const char *username;
};

/** AuthReport, since 3.1.0: in the answer of SystemAuth. */
struct davit_podman_auth_report {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "IdentityToken": string. */
    const char *identity_token;
    /** "Status": string. */
    const char *status;
};

/** What SystemAuth answers. */
struct davit_podman_system_auth_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** AuthReport. */
    struct davit_podman_auth_report *value;
};

/**
 * Checks a user name and password with a registry.
 *
 * POST /auth, since 3.1.0. Body: AuthConfig. Success: 200 with AuthReport.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/system-(compat)/operation/SystemAuth
 */
static inline int davit_podman_system_auth(struct davit_client *client, const struct davit_podman_auth_config *body,
                                           const struct davit_call_options *options,
                                           struct davit_podman_system_auth_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SystemAuth", NULL, body, options, ret, reterr);
}

/** What SystemDataUsage answers. */
struct davit_podman_system_data_usage_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Any JSON value. */
    struct davit_json value;
};

/**
 * Adds up the disk space of images, containers and volumes, in Docker's form.
 *
 * GET /system/df, since 3.1.2. Success: 200 with any JSON value.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/system-(compat)/operation/SystemDataUsage
 */
static inline int davit_podman_system_data_usage(struct davit_client *client, const struct davit_call_options *options,
                                                 struct davit_podman_system_data_usage_result *ret,
                                                 struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SystemDataUsage", NULL, NULL, options, ret, reterr);
}

/** Parameters of SystemEvents. */
struct davit_podman_system_events_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
    /** "since", in the query: string. */
    const char *since;
    /** "until", in the query: string. */
    const char *until;
};

/** What SystemEvents answers. */
struct davit_podman_system_events_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of JSON values. */
    struct davit_libpod_json_list value;
};

/**
 * Reports what happens on the engine, in Docker's form.
 *
 * GET /events. Success: 200 with any JSON value.
 * DAVIT_ERR_ENDLESS: without until, which needs a stream.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/system-(compat)/operation/SystemEvents
 */
static inline int davit_podman_system_events(struct davit_client *client,
                                             const struct davit_podman_system_events_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_podman_system_events_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SystemEvents", params, NULL, options, ret, reterr);
}

/** What SystemInfo answers. */
struct davit_podman_system_info_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Any JSON value. */
    struct davit_json value;
};

/**
 * Shows the engine: its host, drivers, limits and counts, in Docker's form.
 *
 * GET /info. Success: 200 with any JSON value.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/system-(compat)/operation/SystemInfo
 */
static inline int davit_podman_system_info(struct davit_client *client, const struct davit_call_options *options,
                                           struct davit_podman_system_info_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SystemInfo", NULL, NULL, options, ret, reterr);
}

/**
 * Asks whether the engine answers, and which API versions it speaks, in headers.
 *
 * GET /libpod/_ping. Success: 200.
 * The answer is text: davit_response_body().
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/system-(compat)/operation/SystemPing
 */
static inline int davit_podman_system_ping(struct davit_client *client, const struct davit_call_options *options,
                                           struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SystemPing", NULL, NULL, options, ret, reterr);
}

/** What SystemVersion answers. */
struct davit_podman_system_version_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SystemComponentVersion. */
    struct davit_libpod_system_component_version *value;
};

/**
 * Shows the versions of the engine and its components.
 *
 * GET /version. Success: 200 with SystemComponentVersion.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/system-(compat)/operation/SystemVersion
 */
static inline int davit_podman_system_version(struct davit_client *client, const struct davit_call_options *options,
                                              struct davit_podman_system_version_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "SystemVersion", NULL, NULL, options, ret, reterr);
}

#endif
