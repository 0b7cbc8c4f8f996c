/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Swarm: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_SWARM_H
#define DAVIT_SWARM_H

#include <davit/docker_types.h>

/** JoinTokens: in Swarm.JoinTokens. */
struct davit_join_tokens {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Manager": string. */
    const char *manager;
    /** "Worker": string. */
    const char *worker;
};

/** Swarm: in the answer of SwarmInspect. */
struct davit_swarm {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string (dateTime). */
    const char *created_at;
    /** "DataPathPort": unsigned integer (uint32), since 1.40; default 4789. */
    struct davit_uint data_path_port;
    /** "DefaultAddrPool": list of strings, since 1.39. */
    struct davit_string_list default_addr_pool;
    /** "ID": string. */
    const char *id;
    /** "JoinTokens": JoinTokens. */
    struct davit_join_tokens *join_tokens;
    /** "RootRotationInProgress": boolean, since 1.30. */
    enum davit_bool root_rotation_in_progress;
    /** "Spec": SwarmSpec. */
    struct davit_swarm_spec *spec;
    /** "SubnetSize": unsigned integer (uint32), since 1.39; at most 29; default 24. */
    struct davit_uint subnet_size;
    /** "TLSInfo": TLSInfo, since 1.30. */
    struct davit_tls_info *tls_info;
    /** "UpdatedAt": string (dateTime). */
    const char *updated_at;
    /** "Version": ObjectVersion. */
    struct davit_object_version *version;
};

/** SwarmInitRequest: in the body of SwarmInit. */
struct davit_swarm_init_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AdvertiseAddr": string. */
    const char *advertise_addr;
    /** "DataPathAddr": string, since 1.30. */
    const char *data_path_addr;
    /** "DataPathPort": unsigned integer (uint32), since 1.40. */
    struct davit_uint data_path_port;
    /** "DefaultAddrPool": list of strings, since 1.39. */
    struct davit_string_list default_addr_pool;
    /** "ForceNewCluster": boolean. */
    enum davit_bool force_new_cluster;
    /** "ListenAddr": string. */
    const char *listen_addr;
    /** "Spec": SwarmSpec. */
    struct davit_swarm_spec *spec;
    /** "SubnetSize": unsigned integer (uint32), since 1.39. */
    struct davit_uint subnet_size;
};

/** SwarmJoinRequest: in the body of SwarmJoin. */
struct davit_swarm_join_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AdvertiseAddr": string. */
    const char *advertise_addr;
    /** "DataPathAddr": string, since 1.30. */
    const char *data_path_addr;
    /** "JoinToken": string; required. */
    const char *join_token;
    /** "ListenAddr": string; required. */
    const char *listen_addr;
    /** "RemoteAddrs": list of strings; required. */
    struct davit_string_list remote_addrs;
};

/** SwarmUnlockRequest: in the body of SwarmUnlock. */
struct davit_swarm_unlock_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "UnlockKey": string. */
    const char *unlock_key;
};

/** SwarmUnlockkeyResponse: in the answer of SwarmUnlockkey. */
struct davit_swarm_unlockkey_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "UnlockKey": string. */
    const char *unlock_key;
};

/** What SwarmInit answers. */
struct davit_swarm_init_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** String. */
    const char *value;
};

/**
 * Makes this engine the first manager of a new Swarm.
 *
 * POST /swarm/init. Body: SwarmInitRequest, required. Success: 200 with string.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Swarm/operation/SwarmInit
 */
static inline int davit_swarm_init(struct davit_client *client, const struct davit_swarm_init_request *body,
                                   const struct davit_call_options *options, struct davit_swarm_init_result *ret,
                                   struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SwarmInit", NULL, body, options, ret, reterr);
}

/** What SwarmInspect answers. */
struct davit_swarm_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Swarm. */
    struct davit_swarm *value;
};

/**
 * Shows the Swarm this engine is a manager of, with its join tokens.
 *
 * GET /swarm. Success: 200 with Swarm.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Swarm/operation/SwarmInspect
 */
static inline int davit_swarm_inspect(struct davit_client *client, const struct davit_call_options *options,
                                      struct davit_swarm_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SwarmInspect", NULL, NULL, options, ret, reterr);
}

/**
 * Joins this engine to a Swarm.
 *
 * POST /swarm/join. Body: SwarmJoinRequest, required. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Swarm/operation/SwarmJoin
 */
static inline int davit_swarm_join(struct davit_client *client, const struct davit_swarm_join_request *body,
                                   const struct davit_call_options *options, struct davit_response **ret,
                                   struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SwarmJoin", NULL, body, options, ret, reterr);
}

/** Parameters of SwarmLeave. */
struct davit_swarm_leave_params {
    /** "force", in the query: boolean; default false. */
    enum davit_bool force;
};

/**
 * Takes this engine out of its Swarm.
 *
 * POST /swarm/leave. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Swarm/operation/SwarmLeave
 */
static inline int davit_swarm_leave(struct davit_client *client, const struct davit_swarm_leave_params *params,
                                    const struct davit_call_options *options, struct davit_response **ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SwarmLeave", params, NULL, options, ret, reterr);
}

/**
 * Unlocks a manager that started locked.
 *
 * POST /swarm/unlock. Body: SwarmUnlockRequest, required. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Swarm/operation/SwarmUnlock
 */
static inline int davit_swarm_unlock(struct davit_client *client, const struct davit_swarm_unlock_request *body,
                                     const struct davit_call_options *options, struct davit_response **ret,
                                     struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SwarmUnlock", NULL, body, options, ret, reterr);
}

/** What SwarmUnlockkey answers. */
struct davit_swarm_unlockkey_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SwarmUnlockkeyResponse. */
    struct davit_swarm_unlockkey_response *value;
};

/**
 * Shows the key that unlocks this Swarm's managers.
 *
 * GET /swarm/unlockkey. Success: 200 with SwarmUnlockkeyResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Swarm/operation/SwarmUnlockkey
 */
static inline int davit_swarm_unlockkey(struct davit_client *client, const struct davit_call_options *options,
                                        struct davit_swarm_unlockkey_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SwarmUnlockkey", NULL, NULL, options, ret, reterr);
}

/** Parameters of SwarmUpdate. */
struct davit_swarm_update_params {
    /** "rotateManagerToken", in the query: boolean; default false. */
    enum davit_bool rotate_manager_token;
    /** "rotateManagerUnlockKey", in the query: boolean; default false. */
    enum davit_bool rotate_manager_unlock_key;
    /** "rotateWorkerToken", in the query: boolean; default false. */
    enum davit_bool rotate_worker_token;
    /** "version", in the query: unsigned integer; required. */
    struct davit_uint version;
};

/**
 * Changes the Swarm's settings, and replaces its tokens or unlock key.
 *
 * POST /swarm/update. Body: SwarmSpec, required. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Swarm/operation/SwarmUpdate
 */
static inline int davit_swarm_update(struct davit_client *client, const struct davit_swarm_update_params *params,
                                     const struct davit_swarm_spec *body, const struct davit_call_options *options,
                                     struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "SwarmUpdate", params, body, options, ret, reterr);
}

#endif
