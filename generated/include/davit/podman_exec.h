/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category exec: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_PODMAN_EXEC_H
#define DAVIT_PODMAN_EXEC_H

#include <davit/podman_types.h>

/** ContainerExecRequest: in the body of ContainerExec. */
struct davit_podman_container_exec_request {
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
    /** "WorkingDir": string. */
    const char *working_dir;
};

/** ExecStartRequest: in the body of ExecStart. */
struct davit_podman_exec_start_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Detach": boolean. */
    enum davit_bool detach;
    /** "Tty": boolean. */
    enum davit_bool tty;
};

/** Parameters of ContainerExec. */
struct davit_podman_container_exec_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ContainerExec answers. */
struct davit_podman_container_exec_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_libpod_id_response *value;
};

/**
 * Sets up a command to be run inside a running container; ExecStart runs it.
 *
 * POST /containers/{name}/exec. Body: ContainerExecRequest. Success: 201 with IDResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/exec-(compat)/operation/ContainerExec
 */
static inline int davit_podman_container_exec(struct davit_client *client,
                                              const struct davit_podman_container_exec_params *params,
                                              const struct davit_podman_container_exec_request *body,
                                              const struct davit_call_options *options,
                                              struct davit_podman_container_exec_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerExec", params, body, options, ret, reterr);
}

/** Parameters of ExecInspect. */
struct davit_podman_exec_inspect_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What ExecInspect answers. */
struct davit_podman_exec_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** InspectExecSession. */
    struct davit_libpod_inspect_exec_session *value;
};

/**
 * Shows a command set up by ContainerExec: whether it runs, and its exit code.
 *
 * GET /exec/{id}/json. Success: 200 with InspectExecSession.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/exec-(compat)/operation/ExecInspect
 */
static inline int davit_podman_exec_inspect(struct davit_client *client,
                                            const struct davit_podman_exec_inspect_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_podman_exec_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ExecInspect", params, NULL, options, ret, reterr);
}

/** Parameters of ExecResize. */
struct davit_podman_exec_resize_params {
    /** "h", in the query: integer. */
    struct davit_int h;
    /** "id", in the path: string; required. */
    const char *id;
    /** "running", in the query: boolean, since 3.1.0. */
    enum davit_bool running;
    /** "w", in the query: integer. */
    struct davit_int w;
};

/**
 * Sets the size of an exec command's terminal.
 *
 * POST /exec/{id}/resize. Success: 201.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/exec-(compat)/operation/ExecResize
 */
static inline int davit_podman_exec_resize(struct davit_client *client,
                                           const struct davit_podman_exec_resize_params *params,
                                           const struct davit_call_options *options, struct davit_response **ret,
                                           struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ExecResize", params, NULL, options, ret, reterr);
}

/** Parameters of ExecStart. */
struct davit_podman_exec_start_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Runs a command set up by ContainerExec, attached or in the background.
 *
 * POST /exec/{id}/start. Body: ExecStartRequest. Success: 101, 200.
 * The answer is an upgraded connection.
 * DAVIT_ERR_ENDLESS: unless Detach is true in the body.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/exec-(compat)/operation/ExecStart
 */
static inline int davit_podman_exec_start(struct davit_client *client,
                                          const struct davit_podman_exec_start_params *params,
                                          const struct davit_podman_exec_start_request *body,
                                          const struct davit_call_options *options, struct davit_response **ret,
                                          struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ExecStart", params, body, options, ret, reterr);
}

#endif
