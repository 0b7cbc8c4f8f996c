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

/* Operations whose connection is a process's, and what tells of the process. Paths lead into the answer. An engine that
   has them in another form as well calls those the same, with a word behind: all that belong together have it. */
static const struct cli_process_kind {
    const char *operation, *inspect;
    const char *tty, *input; /* booleans: it has a terminal, it takes input */
    const char *resize;
    const char *wait; /* NULL: it is an exec, which nothing waits for */
} kinds[] = {
    {"ContainerAttachWebsocket", "ContainerInspect", "Config.Tty", "Config.OpenStdin", "ContainerResize",
     "ContainerWait"},
    {"ContainerAttach", "ContainerInspect", "Config.Tty", "Config.OpenStdin", "ContainerResize", "ContainerWait"},
    {"ExecStart", "ExecInspect", "ProcessConfig.tty", "OpenStdin", "ExecResize", NULL},
};

/* The name of an operation that belongs to the process's own. */
struct name {
    char text[64];
};

static struct name name_of(const struct cli_process *process, const char *operation)
{
    struct name name;
    snprintf(name.text, sizeof name.text, "%s%s", operation, process->operation + strlen(process->kind->operation));
    return name;
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

/* Whether a boolean parameter is true, be it by default. */
static bool param_is_true(const struct davit_operation_info *operation, const struct cli_arguments *arguments,
                          const char *name)
{
    struct davit_parameter_info parameter = DAVIT_PARAMETER_INFO_INIT;
    const char *value = cli_find_param(arguments, name);
    for (size_t i = 0; !value && davit_operation_parameter(operation, i, &parameter); i++)
        if (strcmp(parameter.name, name) == 0)
            value = parameter.default_value;
    return value && (strcmp(value, "true") == 0 || strcmp(value, "1") == 0);
}

/* What the operation calls that which says whose process it is; NULL when it has no such parameter. */
static const char *find_key(const struct davit_operation_info *operation)
{
    struct davit_parameter_info parameter = DAVIT_PARAMETER_INFO_INIT;
    for (size_t i = 0; davit_operation_parameter(operation, i, &parameter); i++)
        if (parameter.place == DAVIT_IN_PATH)
            return parameter.name;
    return NULL;
}

/* Asks about the process. NULL, after a message if that is wanted, when there is no answer. */
static struct davit_response *ask(const struct cli_process *process, struct davit_cancel *cancel, bool loud,
                                  struct json_object **ret)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_response *response;
    struct davit_error error;
    options.cancel = cancel;
    int r = davit_invoke(process->client, name_of(process, process->kind->inspect).text,
                         DAVIT_PARAMS({process->key, process->id}), NULL, &options, &response, &error);
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
    int r = davit_prepare(process->client, process->operation,
                          DAVIT_PARAMS({process->key, process->id}, {"stdin", "true"}), NULL, NULL, &prepared, NULL);
    davit_prepared_free(prepared);
    return r != DAVIT_ERR_VERSION;
}

static bool wants_input(const struct cli_process *process, const struct davit_operation_info *operation,
                        const struct cli_arguments *arguments)
{
    if (!process->kind->wait)
        return true;
    return process->ends && (param_is_true(operation, arguments, "stdin") || !can_tell(process));
}

static void ask_first(struct cli_process *process, const struct davit_operation_info *operation,
                      const struct cli_arguments *arguments)
{
    struct json_object *seen = NULL;
    struct davit_response *response = ask(process, arguments->options.cancel, false, &seen);
    if (!response)
        return; /* the call itself will tell why */
    process->tty = is_true(seen, process->kind->tty);
    process->input = is_true(seen, process->kind->input) && wants_input(process, operation, arguments);
    davit_response_free(response);
}

/* The kind whose name the operation's begins with. */
static const struct cli_process_kind *find_kind(const struct davit_operation_info *operation)
{
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (strncmp(kinds[i].operation, operation->name, strlen(kinds[i].operation)) == 0)
            return &kinds[i];
    return NULL;
}

void cli_find_process(struct davit_client *client, const struct davit_operation_info *operation,
                      const struct cli_arguments *arguments, struct cli_process *ret)
{
    *ret = (struct cli_process){.client = client, .operation = operation->name, .key = find_key(operation)};
    ret->id = ret->key ? cli_find_param(arguments, ret->key) : NULL;
    ret->kind = ret->id ? find_kind(operation) : NULL;
    ret->ends = ret->kind && (!ret->kind->wait || param_is_true(operation, arguments, "stream"));
    ret->input = !ret->kind;
    if (ret->kind && is_right(client, operation->name, arguments))
        ask_first(ret, operation, arguments);
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
    return davit_invoke(process->client, name_of(process, process->kind->resize).text,
                        DAVIT_PARAMS({process->key, process->id}, {"h", h}, {"w", w}), NULL, &options, NULL,
                        NULL) == DAVIT_OK;
}

/* One after the other, so that the last one has the last size. */
bool cli_process_resize(const struct cli_process *process)
{
    static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
    if (!process->tty)
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

/* The number itself, or a member. */
static int exit_code_of(struct json_object *said)
{
    struct json_object *member = find(said, "StatusCode");
    return json_object_get_int(member ? member : said);
}

static int end_of_container(const struct cli_process *process)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_response *response;
    struct davit_error error;
    struct json_object *said = NULL;
    options.timeouts.total = END_MOST;
    int r = davit_invoke(process->client, name_of(process, process->kind->wait).text,
                         DAVIT_PARAMS({process->key, process->id}), NULL, &options, &response, &error);
    if (r == DAVIT_OK)
        r = davit_response_json(response, &said, &error);
    int exit_code = r == DAVIT_ERR_TIMEOUT ? CLI_DONE : CLI_PROCESS;
    if (r == DAVIT_OK)
        exit_code = exit_code_of(said);
    else if (r != DAVIT_ERR_TIMEOUT)
        cli_fail(&error, NULL);
    davit_response_free(response);
    return exit_code;
}

int cli_process_end(const struct cli_process *process)
{
    if (!process->ends)
        return CLI_DONE;
    return process->kind->wait ? end_of_container(process) : end_of_exec(process);
}
