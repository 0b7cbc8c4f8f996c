/*
 * The process behind a connection: whether it takes input and has a terminal, the size of that, and how it ended. This
 * is the one place that knows operations by name: no document says which belong together.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* How long to wait for the end of a process whose output has ended, in ms. */
#define END_MOST 1000

/* How long the engine may take to set a terminal's size, in ms. */
#define RESIZE_MOST 2000

/* Operations whose connection is a process's, and what tells of the process. Paths lead into the answer. */
static const struct cli_process_kind {
    const char *operation, *inspect;
    const char *tty, *input; /* booleans: it has a terminal, it takes input */
    const char *resize;
} kinds[] = {
    {"ContainerAttach", "ContainerInspect", "Config.Tty", "Config.OpenStdin", "ContainerResize"},
    {"ContainerAttachWebsocket", "ContainerInspect", "Config.Tty", "Config.OpenStdin", "ContainerResize"},
    {"ExecStart", "ExecInspect", "ProcessConfig.tty", "OpenStdin", "ExecResize"},
};

static bool is(const struct cli_process *process, const char *operation)
{
    return process->kind && strcmp(process->kind->operation, operation) == 0;
}

/* The member that a dotted path leads to; NULL when there is none. */
static struct json_object *find(struct json_object *value, const char *path)
{
    while (value && *path) {
        char name[64];
        size_t size = strcspn(path, ".");
        snprintf(name, sizeof name, "%.*s", (int)size, path);
        if (!json_object_object_get_ex(value, name, &value))
            return NULL;
        path += size + (path[size] == '.');
    }
    return value;
}

static bool is_true(struct json_object *value, const char *path)
{
    return json_object_get_boolean(find(value, path));
}

static bool param_is_true(const struct cli_arguments *arguments, const char *name)
{
    const char *value = cli_find_param(arguments, name);
    return value && (strcmp(value, "true") == 0 || strcmp(value, "1") == 0);
}

/* Asks about the process. NULL, after a message if that is wanted, when there is no answer. */
static struct davit_response *ask(const struct cli_process *process, struct davit_cancel *cancel, bool loud,
                                  struct json_object **ret)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_response *response;
    struct davit_error error;
    options.cancel = cancel;
    int r = davit_invoke(process->client, process->kind->inspect, DAVIT_PARAMS({"id", process->id}), NULL, &options,
                         &response, &error);
    if (r == DAVIT_OK)
        r = davit_response_json(response, ret, &error);
    if (r == DAVIT_OK)
        return response;
    if (loud)
        cli_fail(&error, NULL);
    davit_response_free(response);
    return NULL;
}

/* What is wrong with the call is for the call to tell, before anything is sent. */
static bool is_right(struct davit_client *client, const char *operation, const struct cli_arguments *arguments)
{
    struct davit_prepared *prepared = NULL;
    int r =
        davit_prepare(client, operation, arguments->params, arguments->has_body, &arguments->options, &prepared, NULL);
    davit_prepared_free(prepared);
    return r == DAVIT_OK;
}

/* Whether the operation can be told at all what to do with stdin: WebSockets cannot before API 1.42, and take it. */
static bool can_tell(const struct cli_process *process)
{
    struct davit_prepared *prepared = NULL;
    int r = davit_prepare(process->client, process->operation, DAVIT_PARAMS({"id", process->id}, {"stdin", "true"}),
                          NULL, NULL, &prepared, NULL);
    davit_prepared_free(prepared);
    return r != DAVIT_ERR_VERSION;
}

static bool wants_input(const struct cli_process *process, const struct cli_arguments *arguments)
{
    if (is(process, "ExecStart"))
        return true;
    return param_is_true(arguments, "stream") && (param_is_true(arguments, "stdin") || !can_tell(process));
}

static void ask_first(struct cli_process *process, const struct cli_arguments *arguments)
{
    struct json_object *seen = NULL;
    struct davit_response *response = ask(process, arguments->options.cancel, false, &seen);
    if (!response)
        return; /* the call itself will tell why */
    process->tty = is_true(seen, process->kind->tty);
    process->input = is_true(seen, process->kind->input) && wants_input(process, arguments);
    davit_response_free(response);
}

void cli_find_process(struct davit_client *client, const struct davit_operation_info *operation,
                      const struct cli_arguments *arguments, struct cli_process *ret)
{
    *ret = (struct cli_process){.client = client, .operation = operation->name, .id = cli_find_param(arguments, "id")};
    for (size_t i = 0; ret->id && i < sizeof kinds / sizeof kinds[0]; i++)
        if (strcmp(kinds[i].operation, operation->name) == 0)
            ret->kind = &kinds[i];
    bool attach = is(ret, "ContainerAttach") || is(ret, "ContainerAttachWebsocket");
    ret->ends = is(ret, "ExecStart") || (attach && param_is_true(arguments, "stream"));
    ret->input = !ret->kind;
    if (ret->kind && is_right(client, operation->name, arguments))
        ask_first(ret, arguments);
}

static bool resize(const struct cli_process *process)
{
    unsigned rows, columns;
    if (!cli_terminal_size(&rows, &columns))
        return true;
    char h[16], w[16];
    snprintf(h, sizeof h, "%u", rows);
    snprintf(w, sizeof w, "%u", columns);
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.timeouts.total = RESIZE_MOST;
    return davit_invoke(process->client, process->kind->resize, DAVIT_PARAMS({"id", process->id}, {"h", h}, {"w", w}),
                        NULL, &options, NULL, NULL) == DAVIT_OK;
}

/* One after the other, so that the last one has the last size. */
bool cli_process_resize(const struct cli_process *process)
{
    static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
    if (!process->tty || !process->kind->resize)
        return true;
    pthread_mutex_lock(&turn);
    bool done = resize(process);
    pthread_mutex_unlock(&turn);
    return done;
}

/* Whether the exit code is there; *ret stays what it is if the process goes on. */
static bool ask_exec(const struct cli_process *process, bool last, int *ret)
{
    struct json_object *seen = NULL;
    struct davit_response *response = ask(process, NULL, true, &seen);
    bool over = !response || !is_true(seen, "Running");
    if (response && over)
        *ret = json_object_get_int(find(seen, "ExitCode"));
    else if (response && last)
        *ret = CLI_DONE;
    davit_response_free(response);
    return over;
}

static int end_of_exec(const struct cli_process *process)
{
    int exit_code = CLI_PROCESS;
    struct timespec pause = {.tv_nsec = 1000000};
    for (long waited = 0; !ask_exec(process, waited >= END_MOST, &exit_code) && waited < END_MOST;) {
        nanosleep(&pause, NULL);
        waited += pause.tv_nsec / 1000000;
        pause.tv_nsec = pause.tv_nsec < 64000000 ? pause.tv_nsec * 2 : pause.tv_nsec;
    }
    return exit_code;
}

static int end_of_container(const struct cli_process *process)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_response *response;
    struct davit_error error;
    struct json_object *said = NULL;
    options.timeouts.total = END_MOST;
    int r = davit_invoke(process->client, "ContainerWait", DAVIT_PARAMS({"id", process->id}), NULL, &options, &response,
                         &error);
    if (r == DAVIT_OK)
        r = davit_response_json(response, &said, &error);
    int exit_code = r == DAVIT_ERR_TIMEOUT ? CLI_DONE : CLI_PROCESS;
    if (r == DAVIT_OK)
        exit_code = json_object_get_int(find(said, "StatusCode"));
    else if (r != DAVIT_ERR_TIMEOUT)
        cli_fail(&error, NULL);
    davit_response_free(response);
    return exit_code;
}

int cli_process_end(const struct cli_process *process)
{
    if (!process->ends)
        return CLI_DONE;
    return is(process, "ExecStart") ? end_of_exec(process) : end_of_container(process);
}
