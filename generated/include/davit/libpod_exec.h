/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API, category libpod/exec: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_LIBPOD_EXEC_H
#define DAVIT_LIBPOD_EXEC_H

#include <davit/podman_types.h>

/** ContainerExecLibpodRequest: in the body of ContainerExecLibpod. */
struct davit_libpod_container_exec_request {
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

/** ExecStartLibpodRequest: in the body of ExecStartLibpod. */
struct davit_libpod_exec_start_request {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Detach": boolean. */
    enum davit_bool detach;
    /** "Tty": boolean. */
    enum davit_bool tty;
    /** "h": integer, since 3.2.3. */
    struct davit_int h;
    /** "w": integer, since 3.2.3. */
    struct davit_int w;
};

/** Parameters of ContainerExecLibpod. */
struct davit_libpod_container_exec_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What ContainerExecLibpod answers. */
struct davit_libpod_container_exec_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_libpod_id_response *value;
};

/**
 * Sets up a command to be run inside a running container; ExecStartLibpod runs it.
 *
 * POST /libpod/containers/{name}/exec. Body: ContainerExecLibpodRequest. Success: 201 with IDResponse.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/exec/operation/ContainerExecLibpod
 */
static inline int davit_libpod_container_exec(struct davit_client *client,
                                              const struct davit_libpod_container_exec_params *params,
                                              const struct davit_libpod_container_exec_request *body,
                                              const struct davit_call_options *options,
                                              struct davit_libpod_container_exec_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ContainerExecLibpod", params, body, options, ret, reterr);
}

/** Parameters of ExecInspectLibpod. */
struct davit_libpod_exec_inspect_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What ExecInspectLibpod answers. */
struct davit_libpod_exec_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** InspectExecSession. */
    struct davit_libpod_inspect_exec_session *value;
};

/**
 * Shows a command set up by ContainerExecLibpod: whether it runs, and its exit code.
 *
 * GET /libpod/exec/{id}/json. Success: 200 with InspectExecSession.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/exec/operation/ExecInspectLibpod
 */
static inline int davit_libpod_exec_inspect(struct davit_client *client,
                                            const struct davit_libpod_exec_inspect_params *params,
                                            const struct davit_call_options *options,
                                            struct davit_libpod_exec_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ExecInspectLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ExecResizeLibpod. */
struct davit_libpod_exec_resize_params {
    /** "h", in the query: integer. */
    struct davit_int h;
    /** "id", in the path: string; required. */
    const char *id;
    /** "w", in the query: integer. */
    struct davit_int w;
};

/**
 * Sets the size of an exec command's terminal.
 *
 * POST /libpod/exec/{id}/resize. Success: 201.
 * The answer is its status.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/exec/operation/ExecResizeLibpod
 */
static inline int davit_libpod_exec_resize(struct davit_client *client,
                                           const struct davit_libpod_exec_resize_params *params,
                                           const struct davit_call_options *options, struct davit_response **ret,
                                           struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ExecResizeLibpod", params, NULL, options, ret, reterr);
}

/** Parameters of ExecStartLibpod. */
struct davit_libpod_exec_start_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Runs a command set up by ContainerExecLibpod, attached or in the background.
 *
 * POST /libpod/exec/{id}/start. Body: ExecStartLibpodRequest. Success: 101, 200.
 * The answer is an upgraded connection.
 * DAVIT_ERR_ENDLESS: unless Detach is true in the body.
 * https://docs.podman.io/en/v5.6.2/_static/api.html?version=v{version}#tag/exec/operation/ExecStartLibpod
 */
static inline int davit_libpod_exec_start(struct davit_client *client,
                                          const struct davit_libpod_exec_start_params *params,
                                          const struct davit_libpod_exec_start_request *body,
                                          const struct davit_call_options *options, struct davit_response **ret,
                                          struct davit_error *reterr)
{
    return davit_call(client, DAVIT_PODMAN_LAYOUT, "ExecStartLibpod", params, body, options, ret, reterr);
}

#endif
