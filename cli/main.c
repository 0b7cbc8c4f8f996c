/*
 * The davit command: its table of commands, and nothing of what they do.
 */
#include "cli.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#define ANY ((size_t)-1)

const struct cli_command cli_commands[] = {
    {"engines", "", "j", 0, 0, cli_engines, "the engines whose API davit knows",
     "Lists the engines, each with the range of its API versions. --json has every version."},
    {"categories", "", "j", 0, 0, cli_categories, "the groups that operations fall into",
     "Lists the categories, each with how many operations it has; with --api, those of that version."},
    {"ops", "[CATEGORY]", "j", 0, 1, cli_ops, "the operations, all or of a category",
     "Lists operations, each with what it does. Without --api, those of all versions: what is not in all of them\n"
     "says which have it. With --api, exactly those of that version."},
    {"doc", "OPERATION", "ju", 1, 1, cli_doc, "what an operation takes and answers",
     "Explains an operation: its route, parameters, body, answers, and the address of its official documentation.\n"
     "With --api, only what that version has."},
    {"explain", "[TYPE|OPERATION][.FIELD]...", "jrT", 0, 1, cli_explain, "what bodies and answers are made of",
     "Explains a type, the body and the answer of an operation, or a field of one of these: types, allowed values,\n"
     "defaults, versions. Without a word, lists the types. With --api, only what that version has.\n"
     "\n"
     "  davit explain ContainerCreate.HostConfig.RestartPolicy.Name\n"
     "  davit explain PortBinding --api 1.41"},
    {"skeleton", "OPERATION", "q", 1, 1, cli_skeleton, "a body to fill in",
     "Prints a body with every field that its type has at that version, the newest without --api: what stands for the\n"
     "field when it is not given, if the document says so, else something empty.\n"
     "\n"
     "  davit skeleton NetworkCreate --required > body.json"},
    {"diff", "VERSION VERSION", "j", 2, 2, cli_diff, "what changed between two versions",
     "Lists the operations, parameters, types, fields and allowed values that were added, removed or changed from the\n"
     "first version to the second, one a line. What only one has is not told in parts.\n"
     "\n"
     "  davit diff 1.41 1.44"},
    {"invoke", "OPERATION [NAME=VALUE]...", "bfnxoXmpd", 1, ANY, cli_invoke, "calls an operation by name",
     "Checks the request against the API's document, a JSON body too, sends it, and prints the result: while it "
     "comes,\n"
     "for as long as it comes. A process is given what is on stdin, and its exit code is davit's.\n"
     "\n"
     "  NAME=VALUE     a parameter; the name again, or NAME[]=VALUE, gives a list its next value\n"
     "  NAME:=JSON     the same, after checking that it is JSON: filters:='{\"name\":[\"web\"]}'\n"
     "  NAME=@FILE     the value is what the file holds (NAME=@- reads stdin, NAME=@@X is the text @X)\n"
     "\n"
     "  davit invoke ContainerList all=true limit=5\n"
     "  davit invoke ContainerLogs id=web stdout=true stderr=true follow=true\n"
     "  davit invoke ContainerCreate name=web --body '{\"Image\":\"busybox\",\"Cmd\":[\"true\"]}'"},
    {"request", "METHOD PATH [NAME=VALUE]...", "bxo", 2, ANY, cli_request, "sends a request that no document lists",
     "Sends any method to any path; parameters go into the query, unchecked. The version is put before the path.\n"
     "\n"
     "  davit request GET /containers/web/checkpoints"},
    {"doctor", "", "j", 0, 0, cli_doctor, "why the engine is reached, or is not",
     "Says where the engine was looked for and what was found there, how it is reached, whether it answers, what both\n"
     "sides speak, and what would be spoken. Exits like a call would."},
    {"version", "", "j", 0, 0, cli_version, "the versions of davit, its tables and the engine",
     "Prints davit's version and the API versions it knows, then those of the engine, if one answers."},
    {"help", "[COMMAND]", "", 0, 1, cli_help, "explains a command", "Explains a command, or lists them all."},
    {0},
};

const struct cli_command *cli_find_command(const char *name)
{
    struct cli_nearest nearest = {0};
    for (const struct cli_command *command = cli_commands; command->name; command++) {
        if (strcmp(command->name, name) == 0)
            return command;
        cli_consider(&nearest, name, command->name);
    }
    if (nearest.name)
        cli_complain("unknown command \"%s\"; did you mean %s?", name, nearest.name);
    else
        cli_complain("unknown command \"%s\"; davit help lists the commands", name);
    return NULL;
}

/* From here on --api is a listed version, or none at all, which the command will say. */
static void settle_api(struct cli *cli)
{
    const char *listed, *asked = cli->api;
    const struct davit_engine *engine = davit_engine_find(cli->engine);
    if (!asked || !engine || davit_engine_version_find(engine, asked, &listed, NULL) != DAVIT_OK)
        return;
    if (strcmp(asked + (*asked == 'v'), listed) != 0)
        cli_complain("API %s stands for %s: it is the nearest one listed", listed, asked);
    cli->api = listed;
}

static int run_command(struct cli *cli)
{
    const struct cli_command *command = cli_find_command(cli->words[0]);
    if (!command)
        return CLI_USAGE;
    if (cli->help)
        return cli_help(cli);
    size_t arguments = cli->word_count - 1;
    if (arguments < command->least)
        return cli_complain("%s needs more: davit %s %s", command->name, command->name, command->arguments);
    if (arguments > command->most)
        return cli_complain("%s does not take \"%s\": davit %s %s", command->name, cli->words[command->most + 1],
                            command->name, command->arguments);
    int r = cli_check_options(cli, command);
    if (r != CLI_DONE)
        return r;
    settle_api(cli);
    return command->run(cli);
}

static int run(struct cli *cli)
{
    if (cli->version) {
        struct cli_text text;
        cli_open_text(&text);
        fprintf(text.out, "davit %s\n", davit_library_version());
        return cli_close_text(&text);
    }
    if (cli->word_count > 0)
        return run_command(cli);
    if (cli->help)
        return cli_help(cli);
    cli_overview(stderr);
    return CLI_USAGE;
}

/*
 * A descriptor 0 … 2 that is closed would be given to the next socket, and output would go there. It is taken by one
 * that cannot be used in its place, so that the error is still seen.
 */
static void occupy_standard_descriptors(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (fcntl(fd, F_GETFD) < 0)
            open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

int main(int argc, char **argv)
{
    occupy_standard_descriptors();
    signal(SIGPIPE, SIG_IGN); /* both are errors of write(), too */
    signal(SIGXFSZ, SIG_IGN);
    struct cli cli = {0};
    int r = cli_parse(argc, argv, &cli);
    if (r == CLI_DONE)
        r = run(&cli);
    cli_done(&cli);
    return r;
}
