/*
 * The commands that call: invoke and request. What is one value is printed when it is there; what comes bit by bit, bit
 * by bit; what becomes a connection is connection.c's.
 */
#include "archive.h"
#include "progress.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Says what failed: a folder that could not be sent, the call, or what came after its answer had begun. */
static int fail(const struct davit_error *error, const struct cli_arguments *arguments, bool begun)
{
    int r = cli_pack_failed();
    if (r != CLI_DONE)
        return r;
    return begun ? cli_stream_failed(error) : cli_fail(error, arguments->report);
}

/*
 * Writes what was answered, or says what failed. What the engine answered is its fault when it is no JSON; what the
 * caller gave is the caller's.
 */
static int finish(int r, struct davit_response *response, const struct davit_error *error,
                  const struct cli_arguments *arguments, int (*write)(struct davit_response *))
{
    int exit_code = cli_ended(CLI_DONE);
    if (exit_code == CLI_DONE && r == DAVIT_OK)
        exit_code = write(response);
    else if (exit_code == CLI_DONE)
        exit_code = fail(error, arguments, false);
    if (r == DAVIT_OK && exit_code == CLI_DONE)
        exit_code = cli_close_output();
    davit_response_free(response);
    return exit_code;
}

static int send_operation(struct davit_client *client, const char *operation, const struct cli_arguments *arguments)
{
    struct davit_response *response = NULL;
    struct davit_error error;
    int r =
        davit_invoke(client, operation, arguments->params, arguments->has_body, &arguments->options, &response, &error);
    return finish(r, response, &error, arguments, cli_write_response);
}

/* Whether values tell how far something is: an operation that changes nothing sends other sequences. */
static bool is_progress(const struct davit_operation_info *operation)
{
    return operation->result == DAVIT_RESULT_JSON_SEQUENCE && !operation->safe;
}

static bool wants_bars(const struct cli *cli, const struct davit_operation_info *operation)
{
    const char *terminal = getenv("TERM");
    bool able = terminal && *terminal && strcmp(terminal, "dumb") != 0;
    if (!is_progress(operation) || cli->progress == CLI_JSON)
        return false;
    return cli->progress == CLI_BARS || (able && !cli->output && isatty(STDOUT_FILENO));
}

/* How to exit when a stream has ended; a failure inside of a success is the stream's. */
static int finish_stream(int r, struct davit_response *response, const struct davit_error *error,
                         const struct cli_arguments *arguments, struct cli_printer *printer)
{
    bool begun = response && davit_response_status(response) < 300;
    int printed = cli_end_printing(printer), exit_code = cli_ended(printed);
    if (exit_code == CLI_DONE && r == DAVIT_OK)
        exit_code = cli_close_output();
    else if (exit_code == CLI_DONE)
        exit_code = fail(error, arguments, begun);
    davit_response_free(response);
    return exit_code;
}

static int stream_operation(const struct cli *cli, struct davit_client *client,
                            const struct davit_operation_info *operation, const struct cli_arguments *arguments)
{
    struct cli_printer printer = {
        .operation = operation->name, .result = operation->result, .demux = cli->demux, .extracts = cli->extract};
    if (wants_bars(cli, operation))
        printer.progress = cli_progress_new();
    struct davit_call_options options = arguments->options;
    struct davit_response *response = NULL;
    struct cli_process process;
    struct davit_error error;
    cli_find_process(client, operation, arguments, &process);
    process.most = cli->timeout;
    options.framing = cli->demux == CLI_RAW ? DAVIT_FRAMING_RAW : DAVIT_FRAMING_AUTO;
    options.sink = cli_print_piece;
    options.sink_data = &printer;
    options.progress = printer.progress ? cli_show_sent : NULL;
    options.progress_data = printer.progress;
    int r = davit_invoke(client, cli->words[1], arguments->params, arguments->has_body, &options, &response, &error);
    if (r == DAVIT_ERR_ENDLESS)
        return cli_converse(client, &process, arguments, &options, &printer);
    return finish_stream(r, response, &error, arguments, &printer);
}

static int show_operation(const struct cli *cli, struct davit_client *client, const char *operation,
                          const struct cli_arguments *arguments)
{
    struct davit_prepared *prepared = NULL;
    struct davit_error error;
    if (davit_prepare(client, operation, arguments->params, arguments->has_body, &arguments->options, &prepared,
                      &error) != DAVIT_OK)
        return cli_fail(&error, arguments->report);
    int r = cli_print_request(cli, client, prepared, arguments);
    davit_prepared_free(prepared);
    return r;
}

static bool is_output(enum davit_result result)
{
    return result == DAVIT_RESULT_STREAM || result == DAVIT_RESULT_UPGRADE || result == DAVIT_RESULT_WEBSOCKET;
}

static bool is_stream(enum davit_result result)
{
    return is_output(result) || result == DAVIT_RESULT_JSON_SEQUENCE || result == DAVIT_RESULT_BYTES;
}

/* What does not go together with the kind of result, told before anything is sent. */
static int check_output(const struct cli *cli, const struct davit_operation_info *operation)
{
    if (strchr(cli->given, 'm') && !is_output(operation->result))
        return cli_complain("--demux is for a process's outputs; the result of %s is %s", operation->name,
                            davit_result_name(operation->result));
    if (strchr(cli->given, 'p') && !is_progress(operation))
        return cli_complain("--progress is for steps of a pull, push or build, and %s tells of none", operation->name);
    if (cli->progress == CLI_BARS && (cli->output || !isatty(STDOUT_FILENO)))
        return cli_complain("--progress=bars needs a terminal as stdout");
    if (cli->extract && operation->result != DAVIT_RESULT_BYTES)
        return cli_complain("--extract is for archives; the result of %s is %s", operation->name,
                            davit_result_name(operation->result));
    if (cli->extract && cli->output)
        return cli_complain("--extract and --output are two places for one result");
    if (operation->result == DAVIT_RESULT_BYTES && !cli->output && !cli->extract && isatty(STDOUT_FILENO))
        return cli_complain("%s answers with bytes, which are nothing for a terminal; send them elsewhere, or give "
                            "--output FILE or --extract FOLDER",
                            operation->name);
    return CLI_DONE;
}

static int call(const struct cli *cli, struct davit_client *client, const struct davit_operation_info *operation,
                struct cli_arguments *arguments)
{
    bool streams = operation && is_stream(operation->result), elsewhere = cli->output || cli->extract;
    int r = operation ? check_output(cli, operation) : CLI_DONE;
    if (r == CLI_DONE)
        r = cli->extract ? cli_open_folder(cli->extract) : cli_open_output(cli->output);
    if (r != CLI_DONE)
        return r;
    if (streams || elsewhere)
        arguments->options.cancel = cli_watch_begin(streams && operation->safe && !elsewhere);
    r = streams ? stream_operation(cli, client, operation, arguments)
                : send_operation(client, cli->words[1], arguments);
    cli_watch_end();
    return r;
}

/* A name that is none is told with the call's other problems. */
int cli_invoke(const struct cli *cli)
{
    struct cli_arguments arguments;
    struct davit_client *client = NULL;
    struct davit_operation_info found = DAVIT_OPERATION_INFO_INIT;
    const struct davit_engine *engine = davit_engine_find(cli->engine);
    bool known = davit_operation_find(engine, cli->words[1], NULL, &found, NULL) == DAVIT_OK;
    const struct davit_operation_info *operation = known ? &found : NULL;
    int r = cli_read_arguments(cli, cli->words + 2, operation, &arguments);
    if (!cli->no_check)
        arguments.options.body_check = DAVIT_BODY_CHECK_TYPE;
    if (r == CLI_DONE)
        r = cli_open_client(cli, &client);
    if (r == CLI_DONE && cli->dry_run)
        r = show_operation(cli, client, cli->words[1], &arguments);
    else if (r == CLI_DONE)
        r = call(cli, client, operation, &arguments);
    davit_client_free(client);
    cli_arguments_done(&arguments);
    return r;
}

static int send_request(const struct cli *cli, struct davit_client *client, struct cli_arguments *arguments)
{
    struct davit_response *response = NULL;
    struct davit_error error;
    int r = cli_open_output(cli->output);
    if (r != CLI_DONE)
        return r;
    if (cli->output)
        arguments->options.cancel = cli_watch_begin(false);
    r = davit_request(client, cli->words[1], cli->words[2], arguments->params, arguments->has_body, &arguments->options,
                      &response, &error);
    r = finish(r, response, &error, arguments, cli_write_body);
    cli_watch_end();
    return r;
}

int cli_request(const struct cli *cli)
{
    struct cli_arguments arguments;
    struct davit_client *client = NULL;
    int r = cli_read_arguments(cli, cli->words + 3, NULL, &arguments);
    if (r == CLI_DONE)
        r = cli_open_client(cli, &client);
    if (r == CLI_DONE)
        r = send_request(cli, client, &arguments);
    davit_client_free(client);
    cli_arguments_done(&arguments);
    return r;
}
