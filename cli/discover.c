/*
 * What there is: the commands engines, categories and ops. They look at the library's tables only: no client, no I/O.
 */
#include "cli.h"

#include <string.h>

static struct json_object *engine_json(const struct davit_engine *engine)
{
    struct json_object *object = cli_must(json_object_new_object());
    struct json_object *versions = cli_must(json_object_new_array());
    const char *version;
    for (size_t i = 0; (version = davit_engine_version(engine, i)); i++)
        cli_append(versions, cli_must(json_object_new_string(version)));
    cli_add_text(object, "name", davit_engine_name(engine));
    cli_add_text(object, "oldest", davit_engine_version(engine, 0));
    cli_add_text(object, "newest", cli_newest(engine));
    cli_add(object, "versions", versions);
    return object;
}

void cli_list_engines(struct cli_list *list)
{
    for (const struct davit_engine *engine = NULL; (engine = davit_engine_next(engine));) {
        if (list->array)
            cli_append(list->array, engine_json(engine));
        else
            fprintf(list->text.out, "%-10s API %s to %s\n", davit_engine_name(engine), davit_engine_version(engine, 0),
                    cli_newest(engine));
    }
}

int cli_engines(const struct cli *cli)
{
    struct cli_list list;
    cli_open_list(cli, &list);
    cli_list_engines(&list);
    return cli_close_list(&list);
}

static size_t count_operations(const struct davit_engine *engine, const char *category, const char *version)
{
    size_t count = 0;
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    while (davit_operation_next(engine, category, version, &operation))
        count++;
    return count;
}

static struct json_object *category_json(const char *category, size_t operations)
{
    struct json_object *object = cli_must(json_object_new_object());
    cli_add_text(object, "name", category);
    cli_add_int(object, "operations", (int64_t)operations);
    return object;
}

int cli_categories(const struct cli *cli)
{
    const struct davit_engine *engine;
    int r = cli_find_engine(cli, &engine);
    if (r != CLI_DONE)
        return r;
    struct cli_list list;
    cli_open_list(cli, &list);
    const char *category;
    for (size_t i = 0; (category = davit_engine_category(engine, i)); i++) {
        size_t operations = count_operations(engine, category, cli->api);
        if (operations > 0 && list.array)
            cli_append(list.array, category_json(category, operations));
        else if (operations > 0)
            fprintf(list.text.out, "%-14s %3zu\n", category, operations);
    }
    return cli_close_list(&list);
}

void cli_add_range(struct json_object *object, const char *since, const char *until)
{
    cli_add_text(object, "since", since);
    cli_add_text(object, "until", until);
}

struct json_object *cli_operation_json(const struct davit_operation_info *operation)
{
    struct json_object *object = cli_must(json_object_new_object());
    cli_add_text(object, "name", operation->name);
    cli_add_text(object, "category", operation->category);
    cli_add_text(object, "method", operation->method);
    cli_add_text(object, "path", operation->path);
    cli_add_range(object, operation->since, operation->until);
    return object;
}

void cli_print_range(FILE *out, const struct davit_engine *engine, const char *since, const char *until)
{
    bool always = strcmp(since, davit_engine_version(engine, 0)) == 0;
    if (until && strcmp(since, until) == 0)
        fprintf(out, " (API %s only)", since);
    else if (until)
        fprintf(out, " (API %s to %s)", since, until);
    else if (!always)
        fprintf(out, " (since API %s)", since);
}

/* One line; at a version asked for, the versions are no news. */
static void print_operation(FILE *out, const struct davit_operation_info *operation, const char *api)
{
    fprintf(out, "%-28s %s", operation->name, operation->summary);
    if (!api)
        cli_print_range(out, operation->engine, operation->since, operation->until);
    putc('\n', out);
}

static int unknown_category(const struct davit_engine *engine, const char *name)
{
    struct cli_nearest nearest = {0};
    const char *category;
    for (size_t i = 0; (category = davit_engine_category(engine, i)); i++)
        cli_consider(&nearest, name, category);
    if (nearest.name)
        return cli_complain("%s has no category \"%s\"; did you mean %s?", davit_engine_name(engine), name,
                            nearest.name);
    return cli_complain("%s has no category \"%s\"; davit categories lists them", davit_engine_name(engine), name);
}

int cli_ops(const struct cli *cli)
{
    const struct davit_engine *engine;
    int r = cli_find_engine(cli, &engine);
    if (r != CLI_DONE)
        return r;
    const char *category = cli->words[1];
    if (category && count_operations(engine, category, NULL) == 0)
        return unknown_category(engine, category);
    struct cli_list list;
    cli_open_list(cli, &list);
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    while (davit_operation_next(engine, category, cli->api, &operation)) {
        if (list.array)
            cli_append(list.array, cli_operation_json(&operation));
        else
            print_operation(list.text.out, &operation, cli->api);
    }
    return cli_close_list(&list);
}
