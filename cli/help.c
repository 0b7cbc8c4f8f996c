/*
 * The help, made from the tables of commands and options.
 */
#include "cli.h"

void cli_overview(FILE *out)
{
    fputs("usage: davit [OPTION]... COMMAND [ARGUMENT]...\n"
          "\n"
          "Calls any operation of a container engine's API by name, and tells which there are.\n"
          "\n",
          out);
    for (const struct cli_command *command = cli_commands; command->name; command++)
        fprintf(out, "  %-11s %s\n", command->name, command->summary);
    fputs("\nOptions may stand anywhere:\n", out);
    cli_list_options(out, NULL);
    fputs("\ndavit help COMMAND says more about one.\n", out);
}

static void explain(FILE *out, const struct cli_command *command)
{
    fprintf(out, "usage: davit [OPTION]... %s%s%s\n\n%s\n", command->name, *command->arguments ? " " : "",
            command->arguments, command->help);
    if (*command->options)
        fputs("\nOptions, beside the general ones of davit --help:\n", out);
    cli_list_options(out, command->options);
}

int cli_help(const struct cli *cli)
{
    /* `davit help ops` and `davit ops --help` ask for the same. */
    const char *name = cli->help ? cli->words[0] : cli->words[1];
    const struct cli_command *command = name ? cli_find_command(name) : NULL;
    if (name && !command)
        return CLI_USAGE;
    struct cli_text text;
    cli_open_text(&text);
    if (command)
        explain(text.out, command);
    else
        cli_overview(text.out);
    return cli_close_text(&text);
}
