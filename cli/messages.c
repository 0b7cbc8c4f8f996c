/*
 * What the command says on stderr, how it then exits, and the nearest name for a misspelt one. Operations' nearest
 * names are the library's; these are for the few words of the command itself.
 */
#include "cli.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* In one piece. An engine's message may hold anything: what a terminal would obey becomes a question mark. */
static void print_line(const char *prefix, const char *text)
{
    char *line = NULL;
    size_t size;
    FILE *out = open_memstream(&line, &size);
    if (!out)
        return;
    fputs(prefix, out);
    cli_print_clean(out, text, strlen(text), "\n\t");
    putc('\n', out);
    if (fclose(out) == 0)
        cli_write_error(line, size);
    free(line);
}

void cli_trace(void *data, enum davit_trace_event event, const char *line)
{
    static const char *const marks[] = {
        [DAVIT_TRACE_NOTE] = "* ", [DAVIT_TRACE_REQUEST] = "> ", [DAVIT_TRACE_RESPONSE] = "< "};
    (void)data;
    print_line(marks[event], line);
}

int cli_complain(const char *format, ...)
{
    char *message = NULL;
    va_list arguments;
    va_start(arguments, format);
    if (vasprintf(&message, format, arguments) < 0)
        message = NULL;
    va_end(arguments);
    print_line("davit: ", message ? message : "out of memory");
    free(message);
    return CLI_USAGE;
}

/* A request that is too large has problems; without any, it is the answer that is. */
int cli_exit_of(const struct davit_error *error)
{
    switch (error->code) {
    case DAVIT_OK:
        return CLI_DONE;
    case DAVIT_ERR_ENDPOINT:
    case DAVIT_ERR_CONNECT:
    case DAVIT_ERR_TLS:
    case DAVIT_ERR_UNSUPPORTED: /* an address of a kind that is still to come */
        return CLI_CONNECT;
    case DAVIT_ERR_AUTH:
        return CLI_AUTH;
    case DAVIT_ERR_REFUSED:
        return CLI_REFUSED;
    case DAVIT_ERR_VERSION: /* the engine's word, or ours */
        return error->http_status ? CLI_REFUSED : CLI_USAGE;
    case DAVIT_ERR_ENGINE:
    case DAVIT_ERR_PROTOCOL:
    case DAVIT_ERR_OUTCOME:
        return CLI_ENGINE;
    case DAVIT_ERR_LIMIT:
        return error->problem_count > 0 ? CLI_USAGE : CLI_ENGINE;
    case DAVIT_ERR_JSON: /* the request, or a file of credentials */
        return error->problem_count > 0 ? CLI_USAGE : CLI_AUTH;
    case DAVIT_ERR_TIMEOUT:
        return CLI_TIMEOUT;
    case DAVIT_ERR_CANCELED:
        return CLI_CANCELED;
    default:
        return CLI_USAGE;
    }
}

/* Whether a problem is about something inside a body: "ContainerCreate.body.Image". */
static bool is_inside_body(const struct davit_problem *problem)
{
    const char *body = strstr(problem->path, ".body");
    return body && (body[5] == '.' || body[5] == '[');
}

int cli_fail(const struct davit_error *error, const struct davit_report *report)
{
    struct davit_problem problem;
    size_t shown = 0;
    bool body = false;
    for (; report && davit_report_problem(report, shown, &problem); shown++) {
        print_line("davit: ", problem.message);
        body |= is_inside_body(&problem);
    }
    if (shown == 0)
        print_line("davit: ", error->message);
    else if (davit_report_count(report) > shown)
        cli_complain("and %zu more problems", davit_report_count(report) - shown);
    if (body)
        cli_complain("should the document be wrong: --no-check sends the body as it is");
    return cli_exit_of(error);
}

int cli_stream_failed(const struct davit_error *error)
{
    int exit_code = cli_fail(error, NULL);
    bool other = error->code == DAVIT_ERR_TIMEOUT || error->code == DAVIT_ERR_CANCELED ||
                 error->code == DAVIT_ERR_MEMORY || error->code == DAVIT_ERR_FILE || error->code == DAVIT_ERR_AUTH;
    return other ? exit_code : CLI_STREAM;
}

int cli_open_failed(const struct davit_error *error)
{
    int exit_code = cli_fail(error, NULL);
    return error->code == DAVIT_ERR_JSON || error->code == DAVIT_ERR_LIMIT ? CLI_CONNECT : exit_code;
}

void *cli_must(const void *object)
{
    if (!object)
        exit(cli_complain("out of memory"));
    return (void *)object;
}

static char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? (char)(letter + 'a' - 'A') : letter;
}

static bool same_letter(char a, char b)
{
    return lower(a) == lower(b);
}

bool cli_same_name(const char *a, const char *b)
{
    while (*a && same_letter(*a, *b))
        a++, b++;
    return !*a && !*b;
}

/* How many letters are left of the longer word when what both begin and end with is taken away. */
static size_t distance(const char *a, const char *b)
{
    size_t a_length = strlen(a), b_length = strlen(b);
    size_t shorter = a_length < b_length ? a_length : b_length, longer = a_length + b_length - shorter;
    size_t start = 0, end = 0;
    while (start < shorter && same_letter(a[start], b[start]))
        start++;
    while (start + end < shorter && same_letter(a[a_length - end - 1], b[b_length - end - 1]))
        end++;
    return longer - start - end;
}

void cli_consider(struct cli_nearest *nearest, const char *word, const char *candidate)
{
    size_t letters = distance(word, candidate);
    if (letters <= 2 && (!nearest->name || letters < nearest->distance))
        *nearest = (struct cli_nearest){candidate, letters};
}
