/*
 * The commands that call: invoke and request.
 */
#include "cli.h"

/*
 * Writes what was answered, or says what failed. A failure inside a 200 is the last value of a sequence: the others say
 * how it came to it. What the engine answered is its fault when it is no JSON; what the caller gave is the caller's.
 */
static int finish(int r, struct davit_response *response, const struct davit_error *error,
                  const struct cli_arguments *arguments, int (*write)(struct davit_response *))
{
    int exit_code = CLI_DONE;
    if (r == DAVIT_OK || (r == DAVIT_ERR_ENGINE && davit_response_status(response) < 300))
        exit_code = write(response);
    if (r != DAVIT_OK)
        exit_code = cli_fail(error, arguments->report);
    if (r == DAVIT_ERR_JSON && response)
        exit_code = CLI_ENGINE;
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

int cli_invoke(const struct cli *cli)
{
    struct cli_arguments arguments;
    struct davit_client *client = NULL;
    int r = cli_read_arguments(cli, cli->words + 2, &arguments);
    if (!cli->no_check)
        arguments.options.body_check = DAVIT_BODY_CHECK_TYPE;
    if (r == CLI_DONE)
        r = cli_open_client(cli, &client);
    if (r == CLI_DONE && cli->dry_run)
        r = show_operation(cli, client, cli->words[1], &arguments);
    else if (r == CLI_DONE)
        r = send_operation(client, cli->words[1], &arguments);
    davit_client_free(client);
    cli_arguments_done(&arguments);
    return r;
}

int cli_request(const struct cli *cli)
{
    struct cli_arguments arguments;
    struct davit_client *client = NULL;
    int r = cli_read_arguments(cli, cli->words + 3, &arguments);
    if (r == CLI_DONE)
        r = cli_open_client(cli, &client);
    if (r == CLI_DONE) {
        struct davit_response *response = NULL;
        struct davit_error error;
        int sent = davit_request(client, cli->words[1], cli->words[2], arguments.params, arguments.has_body,
                                 &arguments.options, &response, &error);
        r = finish(sent, response, &error, &arguments, cli_write_body);
    }
    davit_client_free(client);
    cli_arguments_done(&arguments);
    return r;
}
