/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Node: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_NODES_H
#define DAVIT_NODES_H

#include <davit/docker_types.h>

/** PluginDescription: in EngineDescription.Plugins. */
struct davit_plugin_description {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
    /** "Type": string. */
    const char *type;
};

/** List of PluginDescription. */
struct davit_plugin_description_list {
    /** NULL: unset. */
    struct davit_plugin_description *items;
    /** How many. */
    size_t count;
};

/** EngineDescription: in NodeDescription.Engine. */
struct davit_engine_description {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "EngineVersion": string. */
    const char *engine_version;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Plugins": list of PluginDescription. */
    struct davit_plugin_description_list plugins;
};

/** Reachability, since 1.32: in ManagerStatus.Reachability. */
#define DAVIT_REACHABILITY_UNKNOWN     "unknown"
#define DAVIT_REACHABILITY_UNREACHABLE "unreachable"
#define DAVIT_REACHABILITY_REACHABLE   "reachable"

/** ManagerStatus, since 1.32: in Node.ManagerStatus. */
struct davit_manager_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Addr": string. */
    const char *addr;
    /** "Leader": boolean; default false. */
    enum davit_bool leader;
    /** "Reachability": one of DAVIT_REACHABILITY_…. */
    const char *reachability;
};

/** NodeDescription: in Node.Description. */
struct davit_node_description {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Engine": EngineDescription. */
    struct davit_engine_description *engine;
    /** "Hostname": string. */
    const char *hostname;
    /** "Platform": Platform. */
    struct davit_platform *platform;
    /** "Resources": ResourceObject. */
    struct davit_resource_object *resources;
    /** "TLSInfo": TLSInfo, since 1.30. */
    struct davit_tls_info *tls_info;
};

/** NodeSpecAvailability: in NodeSpec.Availability. */
#define DAVIT_NODE_SPEC_AVAILABILITY_ACTIVE "active"
#define DAVIT_NODE_SPEC_AVAILABILITY_PAUSE  "pause"
#define DAVIT_NODE_SPEC_AVAILABILITY_DRAIN  "drain"

/** NodeSpecRole: in NodeSpec.Role. */
#define DAVIT_NODE_SPEC_ROLE_WORKER  "worker"
#define DAVIT_NODE_SPEC_ROLE_MANAGER "manager"

/** NodeSpec: in the body of NodeUpdate, Node.Spec. */
struct davit_node_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Availability": one of DAVIT_NODE_SPEC_AVAILABILITY_…. */
    const char *availability;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Role": one of DAVIT_NODE_SPEC_ROLE_…. */
    const char *role;
};

/** NodeState, since 1.32: in NodeStatus.State. */
#define DAVIT_NODE_STATE_UNKNOWN      "unknown"
#define DAVIT_NODE_STATE_DOWN         "down"
#define DAVIT_NODE_STATE_READY        "ready"
#define DAVIT_NODE_STATE_DISCONNECTED "disconnected"

/** NodeStatus, since 1.32: in Node.Status. */
struct davit_node_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Addr": string. */
    const char *addr;
    /** "Message": string. */
    const char *message;
    /** "State": one of DAVIT_NODE_STATE_…. */
    const char *state;
};

/** Node: in the answer of NodeInspect, the answer of NodeList. */
struct davit_node {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string (dateTime). */
    const char *created_at;
    /** "Description": NodeDescription. */
    struct davit_node_description *description;
    /** "ID": string. */
    const char *id;
    /** "ManagerStatus": ManagerStatus, since 1.32; may be null. */
    struct davit_manager_status *manager_status;
    /** "Spec": NodeSpec. */
    struct davit_node_spec *spec;
    /** "Status": NodeStatus, since 1.32. */
    struct davit_node_status *status;
    /** "UpdatedAt": string (dateTime). */
    const char *updated_at;
    /** "Version": ObjectVersion. */
    struct davit_object_version *version;
};

/** List of Node. */
struct davit_node_list {
    /** NULL: unset. */
    struct davit_node *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_node_list() is called like a struct */
#endif

/** Parameters of NodeDelete. */
struct davit_node_delete_params {
    /** "force", in the query: boolean; default false. */
    enum davit_bool force;
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Removes a node from the Swarm.
 *
 * DELETE /nodes/{id}. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Node/operation/NodeDelete
 */
static inline int davit_node_delete(struct davit_client *client, const struct davit_node_delete_params *params,
                                    const struct davit_call_options *options, struct davit_response **ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "NodeDelete", params, NULL, options, ret, reterr);
}

/** Parameters of NodeInspect. */
struct davit_node_inspect_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What NodeInspect answers. */
struct davit_node_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Node. */
    struct davit_node *value;
};

/**
 * Shows one node of the Swarm.
 *
 * GET /nodes/{id}. Success: 200 with Node.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Node/operation/NodeInspect
 */
static inline int davit_node_inspect(struct davit_client *client, const struct davit_node_inspect_params *params,
                                     const struct davit_call_options *options, struct davit_node_inspect_result *ret,
                                     struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "NodeInspect", params, NULL, options, ret, reterr);
}

/** Parameters of NodeList. */
struct davit_node_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What NodeList answers. */
struct davit_node_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of Node. */
    struct davit_node_list value;
};

/**
 * Lists the Swarm's nodes.
 *
 * GET /nodes. Success: 200 with list of Node.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Node/operation/NodeList
 */
static inline int davit_node_list(struct davit_client *client, const struct davit_node_list_params *params,
                                  const struct davit_call_options *options, struct davit_node_list_result *ret,
                                  struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "NodeList", params, NULL, options, ret, reterr);
}

/** Parameters of NodeUpdate. */
struct davit_node_update_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "version", in the query: unsigned integer; required. */
    struct davit_uint version;
};

/**
 * Changes a node's role, availability or labels.
 *
 * POST /nodes/{id}/update. Body: NodeSpec. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Node/operation/NodeUpdate
 */
static inline int davit_node_update(struct davit_client *client, const struct davit_node_update_params *params,
                                    const struct davit_node_spec *body, const struct davit_call_options *options,
                                    struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "NodeUpdate", params, body, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
