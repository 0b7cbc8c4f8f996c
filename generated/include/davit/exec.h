/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Exec: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_EXEC_H
#define DAVIT_EXEC_H

#include <davit/docker_types.h>

/** ContainerExecRequest: in the body of ContainerExec. */
struct davit_container_exec_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AttachStderr": boolean. */
    enum davit_bool attach_stderr;
    /** "AttachStdin": boolean. */
    enum davit_bool attach_stdin;
    /** "AttachStdout": boolean. */
    enum davit_bool attach_stdout;
    /** "Cmd": list of strings. */
    struct davit_string_list cmd;
    /** "ConsoleSize": list of integers, since 1.42; may be null. */
    struct davit_int_list console_size;
    /** "DetachKeys": string. */
    const char *detach_keys;
    /** "Env": list of strings. */
    struct davit_string_list env;
    /** "Privileged": boolean; default false. */
    enum davit_bool privileged;
    /** "Tty": boolean. */
    enum davit_bool tty;
    /** "User": string. */
    const char *user;
    /** "WorkingDir": string, since 1.35. */
    const char *working_dir;
};

/** ProcessConfig: in ExecInspectResponse.ProcessConfig. */
struct davit_process_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "arguments": list of strings. */
    struct davit_string_list arguments;
    /** "entrypoint": string. */
    const char *entrypoint;
    /** "privileged": boolean. */
    enum davit_bool privileged;
    /** "tty": boolean. */
    enum davit_bool tty;
    /** "user": string. */
    const char *user;
};

/** ExecInspectResponse: in the answer of ExecInspect. */
struct davit_exec_inspect_response {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "CanRemove": boolean, since 1.36. */
    enum davit_bool can_remove;
    /** "ContainerID": string. */
    const char *container_id;
    /** "DetachKeys": string, since 1.36. */
    const char *detach_keys;
    /** "ExitCode": integer. */
    struct davit_int exit_code;
    /** "ID": string. */
    const char *id;
    /** "OpenStderr": boolean. */
    enum davit_bool open_stderr;
    /** "OpenStdin": boolean. */
    enum davit_bool open_stdin;
    /** "OpenStdout": boolean. */
    enum davit_bool open_stdout;
    /** "Pid": integer. */
    struct davit_int pid;
    /** "ProcessConfig": ProcessConfig. */
    struct davit_process_config *process_config;
    /** "Running": boolean. */
    enum davit_bool running;
};

/** ExecStartRequest: in the body of ExecStart. */
struct davit_exec_start_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ConsoleSize": list of integers, since 1.42; may be null. */
    struct davit_int_list console_size;
    /** "Detach": boolean. */
    enum davit_bool detach;
    /** "Tty": boolean. */
    enum davit_bool tty;
};

/** Parameters of ContainerExec. */
struct davit_container_exec_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What ContainerExec answers. */
struct davit_container_exec_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_id_response *value;
};

/**
 * Sets up a command to be run inside a running container; ExecStart runs it.
 *
 * POST /containers/{id}/exec. Body: ContainerExecRequest, required. Success: 201 with IDResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Exec/operation/ContainerExec
 */
static inline int davit_container_exec(struct davit_client *client, const struct davit_container_exec_params *params,
                                       const struct davit_container_exec_request *body,
                                       const struct davit_call_options *options,
                                       struct davit_container_exec_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ContainerExec", params, body, options, ret, reterr);
}

/** Parameters of ExecInspect. */
struct davit_exec_inspect_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What ExecInspect answers. */
struct davit_exec_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** ExecInspectResponse. */
    struct davit_exec_inspect_response *value;
};

/**
 * Shows a command set up by ContainerExec: whether it runs, and its exit code.
 *
 * GET /exec/{id}/json. Success: 200 with ExecInspectResponse.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Exec/operation/ExecInspect
 */
static inline int davit_exec_inspect(struct davit_client *client, const struct davit_exec_inspect_params *params,
                                     const struct davit_call_options *options, struct davit_exec_inspect_result *ret,
                                     struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ExecInspect", params, NULL, options, ret, reterr);
}

/** Parameters of ExecResize. */
struct davit_exec_resize_params {
    /** "h", in the query: integer; required. */
    struct davit_int h;
    /** "id", in the path: string; required. */
    const char *id;
    /** "w", in the query: integer; required. */
    struct davit_int w;
};

/**
 * Sets the size of an exec command's terminal.
 *
 * POST /exec/{id}/resize. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Exec/operation/ExecResize
 */
static inline int davit_exec_resize(struct davit_client *client, const struct davit_exec_resize_params *params,
                                    const struct davit_call_options *options, struct davit_response **ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ExecResize", params, NULL, options, ret, reterr);
}

/** Parameters of ExecStart. */
struct davit_exec_start_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Runs a command set up by ContainerExec, attached or in the background.
 *
 * POST /exec/{id}/start. Body: ExecStartRequest. Success: 101, 200.
 * The answer is an upgraded connection.
 * DAVIT_ERR_ENDLESS: unless Detach is true in the body.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Exec/operation/ExecStart
 */
static inline int davit_exec_start(struct davit_client *client, const struct davit_exec_start_params *params,
                                   const struct davit_exec_start_request *body,
                                   const struct davit_call_options *options, struct davit_response **ret,
                                   struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "ExecStart", params, body, options, ret, reterr);
}

#endif
