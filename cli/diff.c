/*
 * The command diff: what the documents of two versions say differently. What both have is compared fact by fact; of
 * what only one has, the name is told, and nothing of what is inside. The facts are collected in diff_facts.c.
 */
#include "diff.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------------------------------------------- telling --- */

static struct json_object *difference_json(const struct difference *difference, const char *change)
{
    struct json_object *object = cli_must(json_object_new_object());
    cli_add_text(object, "change", change);
    cli_add_text(object, "what", difference->what);
    cli_add_text(object, "name", difference->name);
    cli_add_text(object, "value", difference->value);
    cli_add_text(object, "fact", difference->fact);
    cli_add_text(object, "from", difference->from);
    cli_add_text(object, "to", difference->to);
    return object;
}

void diff_tell(struct diff *diff, struct difference difference)
{
    static const char *const changes[] = {"changed", "added", "removed"};
    const char *change = changes[difference.change];
    if (diff->list.array) {
        cli_append(diff->list.array, difference_json(&difference, change));
        return;
    }
    FILE *out = diff->list.text.out;
    fprintf(out, "%-7s  %-9s  %s", change, difference.what, difference.name);
    if (difference.value)
        fprintf(out, "  %s", *difference.value ? difference.value : "\"\"");
    if (difference.fact)
        fprintf(out, "  %s: %s -> %s", difference.fact, difference.from ? difference.from : "none",
                difference.to ? difference.to : "none");
    putc('\n', out);
}

/* Tells that only one of the versions has it; true when both or neither do. */
static bool in_both(struct diff *diff, const char *what, const char *name, bool old, bool new)
{
    if (old != new)
        diff_tell(diff, (struct difference){.change = new ? ADDED : REMOVED, .what = what, .name = name});
    return old && new;
}

/* ------------------------------------------------------------------------------------------------- operations --- */

/* Which of two names comes first, the missing one last. */
static int order(bool old, const char *old_name, bool new, const char *new_name)
{
    return !old ? 1 : !new ? -1 : strcmp(old_name, new_name);
}

static void diff_parameters(struct diff *diff, const struct davit_operation_info *operation)
{
    struct davit_parameter_info old = DAVIT_PARAMETER_INFO_INIT, new = DAVIT_PARAMETER_INFO_INIT;
    size_t old_index = 0, new_index = 0;
    bool has_old = cli_next_parameter(operation, diff->from, &old_index, &old);
    bool has_new = cli_next_parameter(operation, diff->to, &new_index, &new);
    while (has_old || has_new) {
        int which = order(has_old, old.name, has_new, new.name);
        char *name = diff_path(operation->name, ".", which <= 0 ? old.name : new.name);
        if (in_both(diff, "parameter", name, which <= 0, which >= 0))
            diff_parameter(diff, name, &old, &new);
        free(name);
        if (which <= 0)
            has_old = cli_next_parameter(operation, diff->from, &old_index, &old);
        if (which >= 0)
            has_new = cli_next_parameter(operation, diff->to, &new_index, &new);
    }
}

static void diff_operations(struct diff *diff)
{
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT, at = DAVIT_OPERATION_INFO_INIT;
    while (davit_operation_next(diff->engine, NULL, NULL, &operation)) {
        bool old = davit_operation_find(diff->engine, operation.name, diff->from, &at, NULL) == DAVIT_OK;
        bool new = davit_operation_find(diff->engine, operation.name, diff->to, &at, NULL) == DAVIT_OK;
        if (!in_both(diff, "operation", operation.name, old, new))
            continue;
        diff_operation(diff, &operation);
        diff_parameters(diff, &operation);
    }
}

/* ------------------------------------------------------------------------------------------------------ types --- */

static void diff_fields(struct diff *diff, const struct davit_type_info *from, const struct davit_type_info *to)
{
    struct davit_field_info old = DAVIT_FIELD_INFO_INIT, new = DAVIT_FIELD_INFO_INIT;
    size_t old_index = 0, new_index = 0;
    bool has_old = davit_type_field(from, old_index++, &old), has_new = davit_type_field(to, new_index++, &new);
    while (has_old || has_new) {
        int which = order(has_old, old.name, has_new, new.name);
        char *name = diff_path(from->name, ".", which <= 0 ? old.name : new.name);
        if (in_both(diff, "field", name, which <= 0, which >= 0))
            diff_field(diff, name, &old, &new);
        free(name);
        if (which <= 0)
            has_old = davit_type_field(from, old_index++, &old);
        if (which >= 0)
            has_new = davit_type_field(to, new_index++, &new);
    }
}

static void diff_types(struct diff *diff)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT, old = DAVIT_TYPE_INFO_INIT, new = DAVIT_TYPE_INFO_INIT;
    while (davit_type_next(diff->engine, NULL, &type)) {
        bool in_old = davit_type_find(diff->engine, type.name, diff->from, &old, NULL) == DAVIT_OK;
        bool in_new = davit_type_find(diff->engine, type.name, diff->to, &new, NULL) == DAVIT_OK;
        if (!in_both(diff, "type", type.name, in_old, in_new))
            continue;
        if (type.kind == DAVIT_KIND_OBJECT)
            diff_fields(diff, &old, &new);
        else
            diff_type(diff, &old, &new);
    }
}

/* A version as the library writes it. */
static int find_version(const struct davit_engine *engine, const char *text, const char **ret)
{
    struct davit_error error;
    int r = davit_engine_version_find(engine, text, ret, &error);
    return r == DAVIT_OK ? CLI_DONE : cli_complain("%s", error.message);
}

int cli_diff(const struct cli *cli)
{
    struct diff diff = {0};
    int r = cli_find_engine(cli, &diff.engine);
    if (r == CLI_DONE)
        r = find_version(diff.engine, cli->words[1], &diff.from);
    if (r == CLI_DONE)
        r = find_version(diff.engine, cli->words[2], &diff.to);
    if (r != CLI_DONE)
        return r;
    cli_open_list(cli, &diff.list);
    diff_operations(&diff);
    diff_types(&diff);
    return cli_close_list(&diff.list);
}
