/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Task: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_TASKS_H
#define DAVIT_TASKS_H

#include <davit/docker_types.h>

/** ContainerStatus: in TaskStatus.ContainerStatus. */
struct davit_container_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ContainerID": string. */
    const char *container_id;
    /** "ExitCode": integer. */
    struct davit_int exit_code;
    /** "PID": integer. */
    struct davit_int pid;
};

/** NetworkAttachment: in Task.NetworksAttachments. */
struct davit_network_attachment {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Addresses": list of strings. */
    struct davit_string_list addresses;
    /** "Network": Network. */
    struct davit_network *network;
};

/** PortStatus, since 1.44: in TaskStatus.PortStatus. */
struct davit_port_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Ports": list of EndpointPortConfig. */
    struct davit_endpoint_port_config_list ports;
};

/** TaskState: in Task.DesiredState, TaskStatus.State. */
#define DAVIT_TASK_STATE_NEW       "new"
#define DAVIT_TASK_STATE_ALLOCATED "allocated"
#define DAVIT_TASK_STATE_PENDING   "pending"
#define DAVIT_TASK_STATE_ASSIGNED  "assigned"
#define DAVIT_TASK_STATE_ACCEPTED  "accepted"
#define DAVIT_TASK_STATE_PREPARING "preparing"
#define DAVIT_TASK_STATE_READY     "ready"
#define DAVIT_TASK_STATE_STARTING  "starting"
#define DAVIT_TASK_STATE_RUNNING   "running"
#define DAVIT_TASK_STATE_COMPLETE  "complete"
#define DAVIT_TASK_STATE_SHUTDOWN  "shutdown"
#define DAVIT_TASK_STATE_FAILED    "failed"
#define DAVIT_TASK_STATE_REJECTED  "rejected"
#define DAVIT_TASK_STATE_REMOVE    "remove" /**< since 1.37 */
#define DAVIT_TASK_STATE_ORPHANED  "orphaned" /**< since 1.37 */

/** List of NetworkAttachment. */
struct davit_network_attachment_list {
    /** NULL: unset. */
    struct davit_network_attachment *items;
    /** How many. */
    size_t count;
};

/** TaskStatus: in Task.Status. */
struct davit_task_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ContainerStatus": ContainerStatus. */
    struct davit_container_status *container_status;
    /** "Err": string. */
    const char *err;
    /** "Message": string. */
    const char *message;
    /** "PortStatus": PortStatus, since 1.44. */
    struct davit_port_status *port_status;
    /** "State": one of DAVIT_TASK_STATE_…. */
    const char *state;
    /** "Timestamp": string (dateTime). */
    const char *timestamp;
};

/** Task: in the answer of TaskInspect, the answer of TaskList. */
struct davit_task {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AssignedGenericResources": GenericResources, since 1.32. */
    struct davit_generic_resources assigned_generic_resources;
    /** "CreatedAt": string (dateTime). */
    const char *created_at;
    /** "DesiredState": one of DAVIT_TASK_STATE_…. */
    const char *desired_state;
    /** "ID": string. */
    const char *id;
    /** "JobIteration": ObjectVersion, since 1.41. */
    struct davit_object_version *job_iteration;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "NetworksAttachments": list of NetworkAttachment. */
    struct davit_network_attachment_list networks_attachments;
    /** "NodeID": string. */
    const char *node_id;
    /** "ServiceID": string. */
    const char *service_id;
    /** "Slot": integer. */
    struct davit_int slot;
    /** "Spec": TaskSpec. */
    struct davit_task_spec *spec;
    /** "Status": TaskStatus. */
    struct davit_task_status *status;
    /** "UpdatedAt": string (dateTime). */
    const char *updated_at;
    /** "Version": ObjectVersion. */
    struct davit_object_version *version;
};

/** List of Task. */
struct davit_task_list {
    /** NULL: unset. */
    struct davit_task *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_task_list() is called like a struct */
#endif

/** Parameters of TaskInspect. */
struct davit_task_inspect_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What TaskInspect answers. */
struct davit_task_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Task. */
    struct davit_task *value;
};

/**
 * Shows one task of the Swarm.
 *
 * GET /tasks/{id}. Success: 200 with Task.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Task/operation/TaskInspect
 */
static inline int davit_task_inspect(struct davit_client *client, const struct davit_task_inspect_params *params,
                                     const struct davit_call_options *options, struct davit_task_inspect_result *ret,
                                     struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "TaskInspect", params, NULL, options, ret, reterr);
}

/** Parameters of TaskList. */
struct davit_task_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What TaskList answers. */
struct davit_task_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of Task. */
    struct davit_task_list value;
};

/**
 * Lists the Swarm's tasks.
 *
 * GET /tasks. Success: 200 with list of Task.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Task/operation/TaskList
 */
static inline int davit_task_list(struct davit_client *client, const struct davit_task_list_params *params,
                                  const struct davit_call_options *options, struct davit_task_list_result *ret,
                                  struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "TaskList", params, NULL, options, ret, reterr);
}

/** Parameters of TaskLogs. */
struct davit_task_logs_params {
    /** "details", in the query: boolean; default false. */
    enum davit_bool details;
    /** "follow", in the query: boolean; default false. */
    enum davit_bool follow;
    /** "id", in the path: string; required. */
    const char *id;
    /** "since", in the query: number; default 0. */
    struct davit_double since;
    /** "stderr", in the query: boolean; default false. */
    enum davit_bool stderr_;
    /** "stdout", in the query: boolean; default false. */
    enum davit_bool stdout_;
    /** "tail", in the query: string; default all. */
    const char *tail;
    /** "timestamps", in the query: boolean; default false. */
    enum davit_bool timestamps;
};

/**
 * Reads what one task of a service wrote to stdout and stderr.
 *
 * GET /tasks/{id}/logs, since 1.29. Success: 200.
 * The answer is the output of a process: davit_response_output().
 * DAVIT_ERR_ENDLESS: with follow true, which needs a stream.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Task/operation/TaskLogs
 */
static inline int davit_task_logs(struct davit_client *client, const struct davit_task_logs_params *params,
                                  const struct davit_call_options *options, struct davit_response **ret,
                                  struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "TaskLogs", params, NULL, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
