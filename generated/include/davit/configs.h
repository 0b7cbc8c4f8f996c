/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Config: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_CONFIGS_H
#define DAVIT_CONFIGS_H

#include <davit/docker_types.h>

/** ConfigSpec, since 1.30: in the body of ConfigCreate, the body of ConfigUpdate, Config.Spec. */
struct davit_config_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Data": string. */
    const char *data;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Templating": Driver, since 1.37. */
    struct davit_driver *templating;
};

/** Config, since 1.30: in the answer of ConfigInspect, the answer of ConfigList. */
struct davit_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string (dateTime). */
    const char *created_at;
    /** "ID": string. */
    const char *id;
    /** "Spec": ConfigSpec. */
    struct davit_config_spec *spec;
    /** "UpdatedAt": string (dateTime). */
    const char *updated_at;
    /** "Version": ObjectVersion. */
    struct davit_object_version *version;
};

/** List of Config. */
struct davit_config_list {
    /** NULL: unset. */
    struct davit_config *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_config_list() is called like a struct */
#endif

/** What ConfigCreate answers. */
struct davit_config_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_id_response *value;
};

/**
 * Creates a config in the Swarm.
 *
 * POST /configs/create, since 1.30. Body: ConfigSpec. Success: 201 with IDResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Config/operation/ConfigCreate
 */
static inline int davit_config_create(struct davit_client *client, const struct davit_config_spec *body,
                                      const struct davit_call_options *options, struct davit_config_create_result *ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ConfigCreate", NULL, body, options, ret, reterr);
}

/** Parameters of ConfigDelete. */
struct davit_config_delete_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Deletes a config of the Swarm.
 *
 * DELETE /configs/{id}, since 1.30. Success: 204.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Config/operation/ConfigDelete
 */
static inline int davit_config_delete(struct davit_client *client, const struct davit_config_delete_params *params,
                                      const struct davit_call_options *options, struct davit_response **ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ConfigDelete", params, NULL, options, ret, reterr);
}

/** Parameters of ConfigInspect. */
struct davit_config_inspect_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What ConfigInspect answers. */
struct davit_config_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Config. */
    struct davit_config *value;
};

/**
 * Shows one config of the Swarm.
 *
 * GET /configs/{id}, since 1.30. Success: 200 with Config.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Config/operation/ConfigInspect
 */
static inline int davit_config_inspect(struct davit_client *client, const struct davit_config_inspect_params *params,
                                       const struct davit_call_options *options,
                                       struct davit_config_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ConfigInspect", params, NULL, options, ret, reterr);
}

/** Parameters of ConfigList. */
struct davit_config_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What ConfigList answers. */
struct davit_config_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of Config. */
    struct davit_config_list value;
};

/**
 * Lists the Swarm's configs.
 *
 * GET /configs, since 1.30. Success: 200 with list of Config.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Config/operation/ConfigList
 */
static inline int davit_config_list(struct davit_client *client, const struct davit_config_list_params *params,
                                    const struct davit_call_options *options, struct davit_config_list_result *ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ConfigList", params, NULL, options, ret, reterr);
}

/** Parameters of ConfigUpdate. */
struct davit_config_update_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "version", in the query: unsigned integer; required. */
    struct davit_uint version;
};

/**
 * Changes a config; only its labels can be changed.
 *
 * POST /configs/{id}/update, since 1.30. Body: ConfigSpec. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Config/operation/ConfigUpdate
 */
static inline int davit_config_update(struct davit_client *client, const struct davit_config_update_params *params,
                                      const struct davit_config_spec *body, const struct davit_call_options *options,
                                      struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ConfigUpdate", params, body, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
