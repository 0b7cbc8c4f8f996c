/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Service: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_SERVICES_H
#define DAVIT_SERVICES_H

#include <davit/docker_types.h>

/** EndpointSpecMode: in EndpointSpec.Mode. */
#define DAVIT_ENDPOINT_SPEC_MODE_VIP   "vip"
#define DAVIT_ENDPOINT_SPEC_MODE_DNSRR "dnsrr"

/** EndpointSpec: in ServiceEndpoint.Spec, ServiceSpec.EndpointSpec. */
struct davit_endpoint_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Mode": one of DAVIT_ENDPOINT_SPEC_MODE_…; default "vip". */
    const char *mode;
    /** "Ports": list of EndpointPortConfig. */
    struct davit_endpoint_port_config_list ports;
};

/** EndpointVirtualIP: in ServiceEndpoint.VirtualIPs. */
struct davit_endpoint_virtual_ip {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Addr": string. */
    const char *addr;
    /** "NetworkID": string. */
    const char *network_id;
};

/** ReplicatedJob, since 1.41: in ServiceMode.ReplicatedJob. */
struct davit_replicated_job {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "MaxConcurrent": unsigned integer; default 1. */
    struct davit_uint max_concurrent;
    /** "TotalCompletions": unsigned integer. */
    struct davit_uint total_completions;
};

/** ReplicatedService: in ServiceMode.Replicated. */
struct davit_replicated_service {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Replicas": unsigned integer. */
    struct davit_uint replicas;
};

/** RollbackConfigFailureAction, since 1.28: in RollbackConfig.FailureAction. */
#define DAVIT_ROLLBACK_CONFIG_FAILURE_ACTION_CONTINUE "continue"
#define DAVIT_ROLLBACK_CONFIG_FAILURE_ACTION_PAUSE    "pause"

/** RollbackConfigOrder, since 1.29: in RollbackConfig.Order. */
#define DAVIT_ROLLBACK_CONFIG_ORDER_STOP_FIRST  "stop-first"
#define DAVIT_ROLLBACK_CONFIG_ORDER_START_FIRST "start-first"

/** RollbackConfig, since 1.28: in ServiceSpec.RollbackConfig. */
struct davit_rollback_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Delay": integer. */
    struct davit_int delay;
    /** "FailureAction": one of DAVIT_ROLLBACK_CONFIG_FAILURE_ACTION_…. */
    const char *failure_action;
    /** "MaxFailureRatio": number; default 0. */
    struct davit_double max_failure_ratio;
    /** "Monitor": integer. */
    struct davit_int monitor;
    /** "Order": one of DAVIT_ROLLBACK_CONFIG_ORDER_…, since 1.29. */
    const char *order;
    /** "Parallelism": unsigned integer. */
    struct davit_uint parallelism;
};

/** List of EndpointVirtualIP. */
struct davit_endpoint_virtual_ip_list {
    /** NULL: unset. */
    struct davit_endpoint_virtual_ip *items;
    /** How many. */
    size_t count;
};

/** ServiceEndpoint: in Service.Endpoint. */
struct davit_service_endpoint {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Ports": list of EndpointPortConfig. */
    struct davit_endpoint_port_config_list ports;
    /** "Spec": EndpointSpec. */
    struct davit_endpoint_spec *spec;
    /** "VirtualIPs": list of EndpointVirtualIP. */
    struct davit_endpoint_virtual_ip_list virtual_ips;
};

/** ServiceJobStatus, since 1.41: in Service.JobStatus. */
struct davit_service_job_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "JobIteration": ObjectVersion. */
    struct davit_object_version *job_iteration;
    /** "LastExecution": string (dateTime). */
    const char *last_execution;
};

/** ServiceStatus, since 1.41: in Service.ServiceStatus. */
struct davit_service_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CompletedTasks": unsigned integer. */
    struct davit_uint completed_tasks;
    /** "DesiredTasks": unsigned integer. */
    struct davit_uint desired_tasks;
    /** "RunningTasks": unsigned integer. */
    struct davit_uint running_tasks;
};

/** ServiceMode: in ServiceSpec.Mode. */
struct davit_service_mode {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Global": any JSON value. */
    struct davit_json global;
    /** "GlobalJob": any JSON value, since 1.41. */
    struct davit_json global_job;
    /** "Replicated": ReplicatedService. */
    struct davit_replicated_service *replicated;
    /** "ReplicatedJob": ReplicatedJob, since 1.41. */
    struct davit_replicated_job *replicated_job;
};

/** UpdateConfigFailureAction: in UpdateConfig.FailureAction. */
#define DAVIT_UPDATE_CONFIG_FAILURE_ACTION_CONTINUE "continue"
#define DAVIT_UPDATE_CONFIG_FAILURE_ACTION_PAUSE    "pause"
#define DAVIT_UPDATE_CONFIG_FAILURE_ACTION_ROLLBACK "rollback" /**< since 1.28 */

/** UpdateConfigOrder, since 1.29: in UpdateConfig.Order. */
#define DAVIT_UPDATE_CONFIG_ORDER_STOP_FIRST  "stop-first"
#define DAVIT_UPDATE_CONFIG_ORDER_START_FIRST "start-first"

/** UpdateConfig: in ServiceSpec.UpdateConfig. */
struct davit_update_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Delay": integer. */
    struct davit_int delay;
    /** "FailureAction": one of DAVIT_UPDATE_CONFIG_FAILURE_ACTION_…. */
    const char *failure_action;
    /** "MaxFailureRatio": number; default 0. */
    struct davit_double max_failure_ratio;
    /** "Monitor": integer. */
    struct davit_int monitor;
    /** "Order": one of DAVIT_UPDATE_CONFIG_ORDER_…, since 1.29. */
    const char *order;
    /** "Parallelism": unsigned integer. */
    struct davit_uint parallelism;
};

/** ServiceSpec: in the body of ServiceCreate, the body of ServiceUpdate, Service.Spec. */
struct davit_service_spec {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "EndpointSpec": EndpointSpec. */
    struct davit_endpoint_spec *endpoint_spec;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Mode": ServiceMode. */
    struct davit_service_mode *mode;
    /** "Name": string. */
    const char *name;
    /** "Networks": list of NetworkAttachmentConfig. */
    struct davit_network_attachment_config_list networks;
    /** "RollbackConfig": RollbackConfig, since 1.28. */
    struct davit_rollback_config *rollback_config;
    /** "TaskTemplate": TaskSpec. */
    struct davit_task_spec *task_template;
    /** "UpdateConfig": UpdateConfig. */
    struct davit_update_config *update_config;
};

/** ServiceUpdateStatusState: in ServiceUpdateStatus.State. */
#define DAVIT_SERVICE_UPDATE_STATUS_STATE_UPDATING  "updating"
#define DAVIT_SERVICE_UPDATE_STATUS_STATE_PAUSED    "paused"
#define DAVIT_SERVICE_UPDATE_STATUS_STATE_COMPLETED "completed"

/** ServiceUpdateStatus: in Service.UpdateStatus. */
struct davit_service_update_status {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CompletedAt": string (dateTime). */
    const char *completed_at;
    /** "Message": string. */
    const char *message;
    /** "StartedAt": string (dateTime). */
    const char *started_at;
    /** "State": one of DAVIT_SERVICE_UPDATE_STATUS_STATE_…. */
    const char *state;
};

/** Service: in the answer of ServiceInspect, the answer of ServiceList. */
struct davit_service {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CreatedAt": string (dateTime). */
    const char *created_at;
    /** "Endpoint": ServiceEndpoint. */
    struct davit_service_endpoint *endpoint;
    /** "ID": string. */
    const char *id;
    /** "JobStatus": ServiceJobStatus, since 1.41. */
    struct davit_service_job_status *job_status;
    /** "ServiceStatus": ServiceStatus, since 1.41. */
    struct davit_service_status *service_status;
    /** "Spec": ServiceSpec. */
    struct davit_service_spec *spec;
    /** "UpdateStatus": ServiceUpdateStatus. */
    struct davit_service_update_status *update_status;
    /** "UpdatedAt": string (dateTime). */
    const char *updated_at;
    /** "Version": ObjectVersion. */
    struct davit_object_version *version;
};

/** ServiceCreateResponse: in the answer of ServiceCreate. */
struct davit_service_create_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ID": string. */
    const char *id;
    /** "Warning": string, 1.25 to 1.43. */
    const char *warning;
    /** "Warnings": list of strings, since 1.44; may be null. */
    struct davit_string_list warnings;
};

/** ServiceUpdateResponse: in the answer of ServiceUpdate. */
struct davit_service_update_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Warnings": list of strings. */
    struct davit_string_list warnings;
};

/** List of Service. */
struct davit_service_list {
    /** NULL: unset. */
    struct davit_service *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_service_list() is called like a struct */
#endif

/** Parameters of ServiceCreate. */
struct davit_service_create_params {
    /** "X-Registry-Auth", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_auth;
};

/** What ServiceCreate answers. */
struct davit_service_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ServiceCreateResponse. */
    struct davit_service_create_response *value;
};

/**
 * Creates a service in the Swarm.
 *
 * POST /services/create. Body: ServiceSpec, required. Success: 201 with ServiceCreateResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Service/operation/ServiceCreate
 */
static inline int davit_service_create(struct davit_client *client, const struct davit_service_create_params *params,
                                       const struct davit_service_spec *body, const struct davit_call_options *options,
                                       struct davit_service_create_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ServiceCreate", params, body, options, ret, reterr);
}

/** Parameters of ServiceDelete. */
struct davit_service_delete_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Removes a service and its tasks.
 *
 * DELETE /services/{id}. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Service/operation/ServiceDelete
 */
static inline int davit_service_delete(struct davit_client *client, const struct davit_service_delete_params *params,
                                       const struct davit_call_options *options, struct davit_response **ret,
                                       struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ServiceDelete", params, NULL, options, ret, reterr);
}

/** Parameters of ServiceInspect. */
struct davit_service_inspect_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "insertDefaults", in the query: boolean, since 1.29; default false. */
    enum davit_bool insert_defaults;
};

/** What ServiceInspect answers. */
struct davit_service_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Service. */
    struct davit_service *value;
};

/**
 * Shows one service of the Swarm.
 *
 * GET /services/{id}. Success: 200 with Service.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Service/operation/ServiceInspect
 */
static inline int davit_service_inspect(struct davit_client *client, const struct davit_service_inspect_params *params,
                                        const struct davit_call_options *options,
                                        struct davit_service_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ServiceInspect", params, NULL, options, ret, reterr);
}

/** Parameters of ServiceList. */
struct davit_service_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
    /** "status", in the query: boolean, since 1.41. */
    enum davit_bool status;
};

/** What ServiceList answers. */
struct davit_service_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of Service. */
    struct davit_service_list value;
};

/**
 * Lists the Swarm's services.
 *
 * GET /services. Success: 200 with list of Service.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Service/operation/ServiceList
 */
static inline int davit_service_list(struct davit_client *client, const struct davit_service_list_params *params,
                                     const struct davit_call_options *options, struct davit_service_list_result *ret,
                                     struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ServiceList", params, NULL, options, ret, reterr);
}

/** Parameters of ServiceLogs. */
struct davit_service_logs_params {
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
 * Reads what all tasks of a service wrote to stdout and stderr.
 *
 * GET /services/{id}/logs. Success: 200.
 * The answer is the output of a process: davit_response_output().
 * DAVIT_ERR_ENDLESS: with follow true, which needs a stream.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Service/operation/ServiceLogs
 */
static inline int davit_service_logs(struct davit_client *client, const struct davit_service_logs_params *params,
                                     const struct davit_call_options *options, struct davit_response **ret,
                                     struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ServiceLogs", params, NULL, options, ret, reterr);
}

/** Parameters of ServiceUpdate. */
struct davit_service_update_params {
    /** "X-Registry-Auth", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_auth;
    /** "id", in the path: string; required. */
    const char *id;
    /** "registryAuthFrom", in the query: string; one of "spec", "previous-spec"; default spec. */
    const char *registry_auth_from;
    /** "rollback", in the query: string, since 1.28. */
    const char *rollback;
    /** "version", in the query: unsigned integer; required. */
    struct davit_uint version;
};

/** What ServiceUpdate answers. */
struct davit_service_update_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ServiceUpdateResponse. */
    struct davit_service_update_response *value;
};

/**
 * Replaces a service's specification, and rolls the change out or back.
 *
 * POST /services/{id}/update. Body: ServiceSpec, required. Success: 200 with ServiceUpdateResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Service/operation/ServiceUpdate
 */
static inline int davit_service_update(struct davit_client *client, const struct davit_service_update_params *params,
                                       const struct davit_service_spec *body, const struct davit_call_options *options,
                                       struct davit_service_update_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ServiceUpdate", params, body, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
