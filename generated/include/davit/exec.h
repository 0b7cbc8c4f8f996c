/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API: the category Exec. Types first, then each operation with its parameters and
 * its result. <davit/davit.h> says, under "values", what members are made of.
 */
#ifndef DAVIT_EXEC_H
#define DAVIT_EXEC_H

#include <davit/docker_types.h>

/** ContainerExecRequest: the body of ContainerExec. */
struct davit_container_exec_request {
    /** The library's; leave it NULL. */
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

/** ProcessConfig: ExecInspectResponse.ProcessConfig. */
struct davit_process_config {
    /** The library's; leave it NULL. */
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

/** ExecInspectResponse: the answer of ExecInspect. */
struct davit_exec_inspect_response {
    /** The library's; leave it NULL. */
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

/** ExecStartRequest: the body of ExecStart. */
struct davit_exec_start_request {
    /** The library's; leave it NULL. */
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

/** Parameters of ExecResize. */
struct davit_exec_resize_params {
    /** "h", in the query: integer; required. */
    struct davit_int h;
    /** "id", in the path: string; required. */
    const char *id;
    /** "w", in the query: integer; required. */
    struct davit_int w;
};

/** Parameters of ExecStart. */
struct davit_exec_start_params {
    /** "id", in the path: string; required. */
    const char *id;
};

#endif
