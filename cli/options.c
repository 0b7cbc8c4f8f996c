/*
 * The command line: options before, between and after the words. What an option means to a command is the command's
 * business; which options it takes stands in its row in main.c.
 */
#include "cli.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

/* An option's row says how it is read and how the help shows it. */
static const struct row {
    char letter; /* 'A' … 'z'; only those of `shorts` may be typed */
    const char *name, *argument, *help;
} rows[] = {
    {'H', "host", " URL", "the engine's address: unix:///path or tcp://host:port"},
    {'e', "engine", " NAME", "the engine whose API is spoken, docker when not given"},
    {'a', "api", " VERSION", "the API version, negotiated with the engine when not given"},
    {'t', "timeout", " SECONDS", "how long a call may take, 2.5 for instance"},
    {'v', "verbose", "", "shows what is sent and received on stderr"},
    {'h', "help", "", "explains the command"},
    {'V', "version", "", "prints davit's own version"},
    {'j', "json", "", "prints JSON"},
    {'u', "url", "", "prints the address of the official documentation only"},
    {'r', "recursive", "", "shows what is inside, down to the last field"},
    {'T', "type", "", "the type, where an operation has the same name"},
    {'q', "required", "", "only what the document says is required"},
    {'n', "no-check", "", "sends a body also when the document says that it is wrong"},
    {'b', "body", " BODY", "the request's body: JSON, @FILE, or - for stdin"},
    {'x', "header", " 'NAME: VALUE'", "a further header; may be repeated"},
    {'o', "output", " FILE", "where the result goes instead of stdout; - is stdout, a terminal too"},
    {'X', "extract", " FOLDER", "has the archive that is the result taken apart, into that folder"},
    {'m', "demux", "=split|prefix|raw", "a process's outputs: apart, as lines that say which, or as they come"},
    {'d', "dry-run", "[=http|curl]", "prints the request, or a curl command for it, and sends nothing"},
};
#define ROWS    (sizeof rows / sizeof rows[0])
#define GENERAL "HeatvhV"

/* "-": words are handed over in their place, also under POSIXLY_CORRECT; ":": we say ourselves what is wrong. */
static const char shorts[] = "-:H:vhVo:";

static const struct row *find_row(int letter)
{
    for (size_t i = 0; i < ROWS; i++) {
        if (rows[i].letter == letter)
            return &rows[i];
    }
    return NULL;
}

static int unknown_option(const char *word)
{
    int length = (int)strcspn(word, "=");
    char *name = cli_must(strndup(word + 2, (size_t)length - 2));
    struct cli_nearest nearest = {0};
    for (size_t i = 0; i < ROWS; i++)
        cli_consider(&nearest, name, rows[i].name);
    free(name);
    if (nearest.name)
        return cli_complain("unknown option %.*s; did you mean --%s?", length, word, nearest.name);
    return cli_complain("unknown option %.*s; davit --help lists the options", length, word);
}

/* What getopt_long() could not read: `letter` is 0 for a long option that is none, `word` the last one it looked at. */
static int wrong_option(int what, int letter, const char *word)
{
    if (what == ':')
        return cli_complain("%s needs a value:%s", word, find_row(letter)->argument);
    if (letter == 0)
        return unknown_option(word);
    if (strncmp(word, "--", 2) == 0 && strchr(word, '='))
        return cli_complain("--%s takes no value", find_row(letter)->name);
    return cli_complain("unknown option -%c; davit --help lists the options", letter);
}

static int read_timeout(const char *text, long *ret)
{
    const double most = 2147483; /* what an int holds in milliseconds: 24 days */
    char *end = NULL;
    double seconds = strtod(text, &end);
    bool plain = *text && strspn(text, "0123456789.") == strlen(text) && *end == '\0';
    if (!plain || seconds <= 0 || seconds > most)
        return cli_complain("--timeout: expected seconds, 30 or 2.5 for instance, got \"%s\"", text);
    *ret = (long)(seconds * 1000);
    if (*ret == 0)
        *ret = 1;
    return CLI_DONE;
}

static int read_dry_run(const char *text, enum cli_dry_run *ret)
{
    if (text && strcmp(text, "http") != 0 && strcmp(text, "curl") != 0)
        return cli_complain("--dry-run: expected http or curl, got \"%s\"", text);
    *ret = text && strcmp(text, "curl") == 0 ? CLI_DRY_CURL : CLI_DRY_HTTP;
    return CLI_DONE;
}

static int read_demux(const char *text, enum cli_demux *ret)
{
    static const char *const names[] = {[CLI_SPLIT] = "split", [CLI_PREFIX] = "prefix", [CLI_RAW] = "raw"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strcmp(text, names[i]) == 0) {
            *ret = (enum cli_demux)i;
            return CLI_DONE;
        }
    }
    return cli_complain("--demux: expected split, prefix or raw, got \"%s\"", text);
}

static void add_header(struct cli *cli, const char *header)
{
    size_t count = 0;
    while (cli->headers && cli->headers[count])
        count++;
    cli->headers = cli_must(realloc(cli->headers, (count + 2) * sizeof *cli->headers));
    cli->headers[count] = header;
    cli->headers[count + 1] = NULL;
}

static int read_option(struct cli *cli, int letter, const char *value)
{
    if (!strchr(cli->given, letter))
        cli->given[strlen(cli->given)] = (char)letter;
    switch (letter) {
    case 'H':
        cli->host = value;
        break;
    case 'e':
        cli->engine = value;
        break;
    case 'a':
        cli->api = value + (*value == 'v' && value[1] != 'v'); /* "v1.41", as it stands in paths */
        break;
    case 't':
        return read_timeout(value, &cli->timeout);
    case 'v':
        cli->verbose = true;
        break;
    case 'h':
        cli->help = true;
        break;
    case 'V':
        cli->version = true;
        break;
    case 'j':
        cli->json = true;
        break;
    case 'u':
        cli->url = true;
        break;
    case 'r':
        cli->recursive = true;
        break;
    case 'T':
        cli->type = true;
        break;
    case 'q':
        cli->required = true;
        break;
    case 'n':
        cli->no_check = true;
        break;
    case 'b':
        cli->body = value;
        break;
    case 'x':
        add_header(cli, value);
        break;
    case 'o':
        cli->output = value;
        break;
    case 'X':
        cli->extract = value;
        break;
    case 'm':
        return read_demux(value, &cli->demux);
    case 'd':
        return read_dry_run(value, &cli->dry_run);
    }
    return CLI_DONE;
}

int cli_parse(int argc, char **argv, struct cli *ret)
{
    struct option options[ROWS + 1] = {0};
    for (size_t i = 0; i < ROWS; i++) {
        char first = rows[i].argument[0];
        int argument = first == '[' ? optional_argument : first ? required_argument : no_argument;
        options[i] = (struct option){rows[i].name, argument, NULL, rows[i].letter};
    }
    ret->words = cli_must(calloc((size_t)argc + 1, sizeof *ret->words));
    int r = CLI_DONE;
    for (int letter; r == CLI_DONE && (letter = getopt_long(argc, argv, shorts, options, NULL)) != -1;) {
        if (letter == 1)
            ret->words[ret->word_count++] = optarg;
        else if (letter == ':' || letter == '?')
            r = wrong_option(letter, optopt, argv[optind - 1]);
        else
            r = read_option(ret, letter, optarg);
    }
    while (r == CLI_DONE && optind < argc)
        ret->words[ret->word_count++] = argv[optind++];
    return r;
}

int cli_check_options(const struct cli *cli, const struct cli_command *command)
{
    for (const char *letter = cli->given; *letter; letter++) {
        if (!strchr(GENERAL, *letter) && !strchr(command->options, *letter))
            return cli_complain("--%s is no option of davit %s; davit help %s lists those", find_row(*letter)->name,
                                command->name, command->name);
    }
    return CLI_DONE;
}

void cli_list_options(FILE *out, const char *letters)
{
    for (const char *letter = letters ? letters : GENERAL; *letter; letter++) {
        const struct row *row = find_row(*letter);
        char text[48];
        if (strchr(shorts, *letter))
            snprintf(text, sizeof text, "-%c, --%s%s", *letter, row->name, row->argument);
        else
            snprintf(text, sizeof text, "    --%s%s", row->name, row->argument);
        fprintf(out, "  %-28s %s\n", text, row->help);
    }
}

void cli_done(struct cli *cli)
{
    free(cli->headers);
    free(cli->words);
}
