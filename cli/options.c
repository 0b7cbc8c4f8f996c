/*
 * The command line: options before, between and after the words. What an option means to a command is the command's
 * business; which options it takes stands in its row in main.c.
 */
#include "cli.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

/* Where an option goes in struct cli, and what is there. */
#define GO(member) offsetof(struct cli, member)
enum value { FLAG, TEXT, TIMEOUT, CHOICE, HEADER }; /* a CHOICE is an int, the number of the word in `argument` */

/* An option's row says how it is read and how the help shows it. */
static const struct row {
    char letter; /* 'A' … 'z'; only those of `shorts` may be typed */
    enum value value;
    size_t offset;
    const char *name, *argument, *help;
} rows[] = {
    {'H', TEXT, GO(host), "host", " URL", "the engine's address: unix:///path or tcp://host:port"},
    {'c', TEXT, GO(context), "context", " NAME", "the Docker context that says where the engine is"},
    {'s', FLAG, GO(tls), "tls", "", "speaks TLS with whoever answers at tcp://"},
    {'S', FLAG, GO(tls_verify), "tlsverify", "", "speaks TLS, and with the right one only"},
    {'A', TEXT, GO(tls_ca), "tlscacert", " FILE", "the CA that the engine's certificate has to be signed by"},
    {'C', TEXT, GO(tls_certificate), "tlscert", " FILE", "the certificate to show to the engine"},
    {'K', TEXT, GO(tls_key), "tlskey", " FILE", "its key"},
    {'e', TEXT, GO(engine), "engine", " NAME", "the engine whose API is spoken, docker when not given"},
    {'a', TEXT, GO(api), "api", " VERSION", "the API version, negotiated with the engine when not given"},
    {'t', TIMEOUT, GO(timeout), "timeout", " SECONDS", "how long a call may take, 2.5 for instance"},
    {'v', FLAG, GO(verbose), "verbose", "", "shows what is sent and received on stderr"},
    {'h', FLAG, GO(help), "help", "", "explains the command"},
    {'V', FLAG, GO(version), "version", "", "prints davit's own version"},
    {'j', FLAG, GO(json), "json", "", "prints JSON"},
    {'u', FLAG, GO(url), "url", "", "prints the address of the official documentation only"},
    {'r', FLAG, GO(recursive), "recursive", "", "shows what is inside, down to the last field"},
    {'T', FLAG, GO(type), "type", "", "the type, where an operation has the same name"},
    {'q', FLAG, GO(required), "required", "", "only what the document says is required"},
    {'n', FLAG, GO(no_check), "no-check", "", "sends a body also when the document says that it is wrong"},
    {'b', TEXT, GO(body), "body", " BODY", "the request's body: JSON, @FILE, or - for stdin"},
    {'f', TEXT, GO(folder), "folder", " FOLDER", "the request's body is the archive of that folder"},
    {'x', HEADER, GO(headers), "header", " 'NAME: VALUE'", "a further header; may be repeated"},
    {'o', TEXT, GO(output), "output", " FILE", "where the result goes instead of stdout; - is stdout, a terminal too"},
    {'X', TEXT, GO(extract), "extract", " FOLDER", "has the archive that is the result taken apart, into that folder"},
    {'m', CHOICE, GO(demux), "demux", "=split|prefix|raw",
     "a process's outputs: apart, as lines that say which, or as they come"},
    {'p', CHOICE, GO(progress), "progress", "=auto|bars|json", "steps of a pull, push or build: drawn, or as JSON"},
    {'d', CHOICE, GO(dry_run), "dry-run", "[=http|curl]",
     "prints the request, or a curl command for it, and sends nothing"},
};
#define ROWS    (sizeof rows / sizeof rows[0])
#define GENERAL "HcsSACKeatvhV"

/* "-": words are handed over in their place, also under POSIXLY_CORRECT; ":": we say ourselves what is wrong. */
static const char shorts[] = "-:H:c:vhVo:";

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

/* What getopt_long() could not read: `letter` is 0 for a long option that is none, `word` the one that it is in. */
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

/* The next word of "one|two|three]", from *at on; false when there is no more. */
static bool next_word(const char **at, const char **ret, int *ret_size)
{
    *ret = *at;
    *ret_size = (int)strcspn(*at, "|]");
    *at += *ret_size + ((*at)[*ret_size] != '\0');
    return *ret_size > 0;
}

static int unknown_choice(const struct row *row, const char *words, const char *text)
{
    struct cli_text all;
    const char *word, *separator = "";
    int size;
    cli_open_text(&all);
    while (next_word(&words, &word, &size)) {
        fprintf(all.out, "%s%.*s", separator, size, word);
        separator = strchr(words, '|') ? ", " : " or ";
    }
    fflush(all.out);
    int r = cli_complain("--%s: expected %s, got \"%s\"", row->name, all.data, text);
    cli_drop_text(&all);
    return r;
}

/* One that need not have a word is its first without it, and 0 only when it is not given at all. */
static int read_choice(const struct row *row, const char *text, int *ret)
{
    const char *words = strchr(row->argument, '=') + 1, *at = words, *word;
    int number = *row->argument == '[', size;
    while (text && next_word(&at, &word, &size)) {
        if ((size_t)size == strlen(text) && strncmp(word, text, strlen(text)) == 0)
            text = NULL;
        else
            number++;
    }
    *ret = number;
    return text ? unknown_choice(row, words, text) : CLI_DONE;
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

static int read_option(struct cli *cli, const struct row *row, const char *value)
{
    void *place = (char *)cli + row->offset;
    if (!strchr(cli->given, row->letter))
        cli->given[strlen(cli->given)] = row->letter;
    switch (row->value) {
    case FLAG:
        *(bool *)place = true;
        break;
    case TEXT:
        *(const char **)place = value;
        break;
    case HEADER:
        add_header(cli, value);
        break;
    case TIMEOUT:
        return read_timeout(value, place);
    case CHOICE:
        return read_choice(row, value, place);
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
    for (int letter, at = optind; r == CLI_DONE && (letter = getopt_long(argc, argv, shorts, options, NULL)) != -1;
         at = optind) {
        if (letter == 1)
            ret->words[ret->word_count++] = optarg;
        else if (letter == ':' || letter == '?')
            r = wrong_option(letter, optopt, argv[at]);
        else
            r = read_option(ret, find_row(letter), optarg);
    }
    if (ret->api && ret->api[0] == 'v' && ret->api[1] != 'v')
        ret->api++; /* "v1.41", as it stands in paths */
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
