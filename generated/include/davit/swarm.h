/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API: the category Swarm. Types first, then each operation with its parameters and
 * its result. <davit/davit.h> says, under "values", what members are made of.
 */
#ifndef DAVIT_SWARM_H
#define DAVIT_SWARM_H

#include <davit/docker_types.h>

/** JoinTokens: Swarm.JoinTokens. */
struct davit_join_tokens {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Manager": string. */
    const char *manager;
    /** "Worker": string. */
    const char *worker;
};

/** Swarm: the answer of SwarmInspect. */
struct davit_swarm {
    /** The library's; leave it NULL. */
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

/** SwarmInitRequest: the body of SwarmInit. */
struct davit_swarm_init_request {
    /** The library's; leave it NULL. */
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

/** SwarmJoinRequest: the body of SwarmJoin. */
struct davit_swarm_join_request {
    /** The library's; leave it NULL. */
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

/** SwarmUnlockRequest: the body of SwarmUnlock. */
struct davit_swarm_unlock_request {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "UnlockKey": string. */
    const char *unlock_key;
};

/** SwarmUnlockkeyResponse: the answer of SwarmUnlockkey. */
struct davit_swarm_unlockkey_response {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "UnlockKey": string. */
    const char *unlock_key;
};

/** What SwarmInit answers. */
struct davit_swarm_init_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** string. */
    const char *value;
};

/** What SwarmInspect answers. */
struct davit_swarm_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Swarm. */
    struct davit_swarm *value;
};

/** Parameters of SwarmLeave. */
struct davit_swarm_leave_params {
    /** "force", in the query: boolean; default false. */
    enum davit_bool force;
};

/** What SwarmUnlockkey answers. */
struct davit_swarm_unlockkey_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** SwarmUnlockkeyResponse. */
    struct davit_swarm_unlockkey_response *value;
};

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

#endif
