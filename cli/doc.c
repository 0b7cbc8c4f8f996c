/*
 * What an operation takes and answers: the command doc. With --api, only what that version has; else the rows of all
 * versions, each with its own.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

/* Where a version stands in the engine's list, which is sorted; past its end for NULL. */
static size_t ordinal(const struct davit_engine *engine, const char *version)
{
    size_t i = 0;
    const char *known;
    while ((known = davit_engine_version(engine, i)) && (!version || strcmp(known, version) != 0))
        i++;
    return i;
}

bool cli_has_version(const struct davit_engine *engine, const char *api, const char *since, const char *until)
{
    size_t at = ordinal(engine, api);
    return !api || (ordinal(engine, since) <= at && at <= ordinal(engine, until));
}

bool cli_next_parameter(const struct davit_operation_info *operation, const char *api, size_t *index,
                        struct davit_parameter_info *ret)
{
    while (davit_operation_parameter(operation, (*index)++, ret))
        if (cli_has_version(operation->engine, api, ret->since, ret->until))
            return true;
    return false;
}

bool cli_next_response(const struct davit_operation_info *operation, const char *api, size_t *index,
                       struct davit_response_info *ret)
{
    while (davit_operation_response(operation, (*index)++, ret))
        if (cli_has_version(operation->engine, api, ret->since, ret->until))
            return true;
    return false;
}

const char *cli_next_value(const struct davit_parameter_info *parameter, const char *api, size_t *index,
                           const char **ret_since, const char **ret_until)
{
    const char *value;
    while ((value = davit_parameter_value(parameter, (*index)++, ret_since, ret_until)))
        if (cli_has_version(parameter->engine, api, *ret_since, *ret_until))
            return value;
    return NULL;
}

/* "list of ContainerSummary" */
static void print_type(FILE *out, enum davit_shape shape, const char *type)
{
    static const char *const prefixes[] = {"", "list of ", "map of "};
    fprintf(out, "%s%s", prefixes[shape], type);
}

static void print_values(FILE *out, const struct davit_parameter_info *parameter, const char *api)
{
    const char *value, *since, *until, *separator = "  one of ";
    for (size_t i = 0; (value = cli_next_value(parameter, api, &i, &since, &until)); separator = ", ") {
        fprintf(out, "%s%s", separator, *value ? value : "\"\"");
        if (!api && (strcmp(since, parameter->since) != 0 || (until && !parameter->until)))
            cli_print_range(out, parameter->engine, since, until);
    }
}

static void print_parameter(FILE *out, int width, const struct davit_parameter_info *parameter, const char *api)
{
    struct cli_text notes;
    cli_open_text(&notes);
    if (parameter->required)
        fputs("  required", notes.out);
    if (parameter->default_value)
        fprintf(notes.out, "  default %s", *parameter->default_value ? parameter->default_value : "\"\"");
    if (parameter->bounded)
        fprintf(notes.out, "  %lld to %lld", (long long)parameter->minimum, (long long)parameter->maximum);
    if (parameter->pattern)
        fprintf(notes.out, "  like %s", parameter->pattern);
    print_values(notes.out, parameter, api);
    if (!api)
        cli_print_range(notes.out, parameter->engine, parameter->since, parameter->until);
    fflush(notes.out);
    char type[32];
    snprintf(type, sizeof type, "%s%s", parameter->list ? "list of " : "", davit_kind_name(parameter->kind));
    fprintf(out, "  %-*s  %-6s  %-*s%s\n", width, parameter->name, davit_place_name(parameter->place),
            notes.size > 0 ? 15 : 0, type, notes.data);
    cli_drop_text(&notes);
}

static void print_parameters(FILE *out, const struct davit_operation_info *operation, const char *api)
{
    struct davit_parameter_info parameter = DAVIT_PARAMETER_INFO_INIT;
    int width = 0;
    for (size_t i = 0; cli_next_parameter(operation, api, &i, &parameter);) {
        int length = (int)strlen(parameter.name);
        width = length > width ? length : width;
    }
    if (width > 0)
        fputs("\nParameters\n", out);
    for (size_t i = 0; cli_next_parameter(operation, api, &i, &parameter);)
        print_parameter(out, width, &parameter, api);
}

static void print_body(FILE *out, const struct davit_operation_info *operation)
{
    if (operation->body == DAVIT_BODY_NONE)
        return;
    fputs("\nBody\n  ", out);
    print_type(out, operation->body_shape,
               operation->body_type                 ? operation->body_type
               : operation->body == DAVIT_BODY_JSON ? "JSON"
                                                    : "bytes");
    fprintf(out, "  %s%s\n", operation->body_media_type, operation->body_required ? "  required" : "");
}

static void print_responses(FILE *out, const struct davit_operation_info *operation, const char *api)
{
    fprintf(out, "\nAnswer\n  %s", davit_result_name(operation->result));
    if (operation->result_header)
        fprintf(out, "  in %s", operation->result_header);
    putc('\n', out);
    struct davit_response_info response = DAVIT_RESPONSE_INFO_INIT;
    for (size_t i = 0; cli_next_response(operation, api, &i, &response);) {
        fprintf(out, "  %d", response.status);
        if (response.type) {
            fputs("  ", out);
            print_type(out, response.shape, response.type);
        }
        if (!api)
            cli_print_range(out, operation->engine, response.since, response.until);
        putc('\n', out);
    }
}

static void print_aliases(FILE *out, const struct davit_operation_info *operation)
{
    const char *alias, *since, *until;
    for (size_t i = 0; (alias = davit_operation_alias(operation, i, &since, &until)); i++) {
        if (strcmp(alias, operation->name) == 0)
            continue;
        fprintf(out, "Also called %s", alias);
        cli_print_range(out, operation->engine, since, until);
        putc('\n', out);
    }
}

static int print_doc(const struct davit_operation_info *operation, const char *api, const char *url)
{
    struct cli_text text;
    cli_open_text(&text);
    fprintf(text.out, "%s: %s\n%s %s", operation->name, operation->summary, operation->method, operation->path);
    if (!api)
        cli_print_range(text.out, operation->engine, operation->since, operation->until);
    fprintf(text.out, "\n%s\n", url);
    print_aliases(text.out, operation);
    print_parameters(text.out, operation, api);
    print_body(text.out, operation);
    print_responses(text.out, operation, api);
    return cli_close_text(&text);
}

static int print_url(const char *url)
{
    struct cli_text text;
    cli_open_text(&text);
    fprintf(text.out, "%s\n", url);
    return cli_close_text(&text);
}

int cli_doc(const struct cli *cli)
{
    const struct davit_engine *engine;
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    struct davit_error error;
    int r = cli_find_engine(cli, &engine);
    if (r != CLI_DONE)
        return r;
    if (davit_operation_find(engine, cli->words[1], cli->api, &operation, &error) != DAVIT_OK)
        return cli_fail(&error, NULL);
    char url[1024];
    if (davit_operation_url(&operation, cli->api, url, sizeof url) < 0)
        *url = '\0';
    if (cli->json)
        return cli_finish_json(cli_doc_json(&operation, cli->api, url));
    return cli->url ? print_url(url) : print_doc(&operation, cli->api, url);
}
