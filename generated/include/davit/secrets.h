/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Secret: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_SECRETS_H
#define DAVIT_SECRETS_H

#include <davit/docker_types.h>

/** SecretSpec: in the body of SecretCreate, the body of SecretUpdate, Secret.Spec. */
struct davit_secret_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Data": string. */
    const char *data;
    /** "Driver": Driver, since 1.31. */
    struct davit_driver *driver;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Templating": Driver, since 1.37. */
    struct davit_driver *templating;
};

/** Secret: in the answer of SecretInspect, the answer of SecretList. */
struct davit_secret {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string (dateTime). */
    const char *created_at;
    /** "ID": string. */
    const char *id;
    /** "Spec": SecretSpec. */
    struct davit_secret_spec *spec;
    /** "UpdatedAt": string (dateTime). */
    const char *updated_at;
    /** "Version": ObjectVersion. */
    struct davit_object_version *version;
};

/** List of Secret. */
struct davit_secret_list {
    /** NULL: unset. */
    struct davit_secret *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_secret_list() is called like a struct */
#endif

/** What SecretCreate answers. */
struct davit_secret_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_id_response *value;
};

/**
 * Creates a secret in the Swarm.
 *
 * POST /secrets/create. Body: SecretSpec. Success: 201 with IDResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Secret/operation/SecretCreate
 */
static inline int davit_secret_create(struct davit_client *client, const struct davit_secret_spec *body,
                                      const struct davit_call_options *options, struct davit_secret_create_result *ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SecretCreate", NULL, body, options, ret, reterr);
}

/** Parameters of SecretDelete. */
struct davit_secret_delete_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Deletes a secret of the Swarm.
 *
 * DELETE /secrets/{id}. Success: 204.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Secret/operation/SecretDelete
 */
static inline int davit_secret_delete(struct davit_client *client, const struct davit_secret_delete_params *params,
                                      const struct davit_call_options *options, struct davit_response **ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SecretDelete", params, NULL, options, ret, reterr);
}

/** Parameters of SecretInspect. */
struct davit_secret_inspect_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What SecretInspect answers. */
struct davit_secret_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Secret. */
    struct davit_secret *value;
};

/**
 * Shows one secret of the Swarm, without its data.
 *
 * GET /secrets/{id}. Success: 200 with Secret.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Secret/operation/SecretInspect
 */
static inline int davit_secret_inspect(struct davit_client *client, const struct davit_secret_inspect_params *params,
                                       const struct davit_call_options *options,
                                       struct davit_secret_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SecretInspect", params, NULL, options, ret, reterr);
}

/** Parameters of SecretList. */
struct davit_secret_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What SecretList answers. */
struct davit_secret_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of Secret. */
    struct davit_secret_list value;
};

/**
 * Lists the Swarm's secrets, without their data.
 *
 * GET /secrets. Success: 200 with list of Secret.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Secret/operation/SecretList
 */
static inline int davit_secret_list(struct davit_client *client, const struct davit_secret_list_params *params,
                                    const struct davit_call_options *options, struct davit_secret_list_result *ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SecretList", params, NULL, options, ret, reterr);
}

/** Parameters of SecretUpdate. */
struct davit_secret_update_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "version", in the query: unsigned integer; required. */
    struct davit_uint version;
};

/**
 * Changes a secret; only its labels can be changed.
 *
 * POST /secrets/{id}/update, since 1.26. Body: SecretSpec. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Secret/operation/SecretUpdate
 */
static inline int davit_secret_update(struct davit_client *client, const struct davit_secret_update_params *params,
                                      const struct davit_secret_spec *body, const struct davit_call_options *options,
                                      struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SecretUpdate", params, body, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
