/*
 * The command explain: from a path, "ContainerCreate.HostConfig.RestartPolicy.Name", to what stands there. How that is
 * shown is explain_text.c's and explain_json.c's.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

bool cli_fields_of(const struct davit_field_info *field, struct davit_type_info *ret)
{
    struct davit_field_info inside = *field;
    while (davit_field_element(&inside, &inside))
        continue;
    return inside.kind == DAVIT_KIND_OBJECT && davit_field_type(&inside, ret);
}

bool cli_next_answer(const struct davit_operation_info *operation, const char *api, size_t *index,
                     struct davit_response_info *ret, struct davit_field_info *ret_field)
{
    while (cli_next_response(operation, api, index, ret))
        if (davit_operation_answer(operation, *index - 1, api, ret_field))
            return true;
    return false;
}

/* A dot with nothing behind it stays, and is the name of nothing. */
static const char *behind_dot(const char *path)
{
    return path[0] == '.' && path[1] ? path + 1 : path;
}

/*
 * Takes the first step of *path, from a type to one of its fields. Names of fields may have dots inside: the longest
 * beginning of the path that is a name counts. False with *error filled.
 */
static bool step(const struct davit_type_info *type, const char **path, struct davit_field_info *ret,
                 struct davit_error *error)
{
    char *name = cli_must(strdup(*path)), *dot;
    bool found;
    while (!(found = davit_field_find(type, name, ret, error) == DAVIT_OK) && (dot = strrchr(name, '.')))
        *dot = '\0';
    *path = found ? behind_dot(*path + strlen(name)) : *path;
    free(name);
    return found;
}

/* Takes all steps of a path, through lists and maps without a word. False with *error filled. */
static bool walk(struct davit_type_info type, const char *path, struct davit_field_info *ret, struct davit_error *error)
{
    for (;;) {
        if (!step(&type, &path, ret, error))
            return false;
        if (!*path)
            return true;
        if (!cli_fields_of(ret, &type)) {
            *error = (struct davit_error){.code = DAVIT_ERR_OPERATION};
            snprintf(error->message, sizeof error->message, "%s is of kind %s, and has no fields", ret->name,
                     davit_kind_name(ret->kind));
            return false;
        }
    }
}

static bool is_parameter(const struct davit_operation_info *operation, const char *name)
{
    struct davit_parameter_info parameter = DAVIT_PARAMETER_INFO_INIT;
    for (size_t i = 0; davit_operation_parameter(operation, i, &parameter); i++)
        if (strcmp(parameter.name, name) == 0)
            return true;
    return false;
}

/* A path that begins with an operation leads into its body, or else into its answer. As in the problems of a body, the
   word "body" may stand between. */
static int walk_operation(const struct davit_operation_info *operation, const char *api, const char *path,
                          struct davit_field_info *ret)
{
    struct davit_field_info place = DAVIT_FIELD_INFO_INIT;
    struct davit_response_info response = DAVIT_RESPONSE_INFO_INIT;
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    struct davit_error error, later;
    size_t index = 0;
    bool has_body = davit_operation_body(operation, api, &place) && cli_fields_of(&place, &type);
    if (has_body && walk(type, strncmp(path, "body.", 5) == 0 ? path + 5 : path, ret, &error))
        return CLI_DONE;
    bool has_answer = cli_next_answer(operation, api, &index, &response, &place) && cli_fields_of(&place, &type);
    if (has_answer && walk(type, path, ret, has_body ? &later : &error))
        return CLI_DONE;
    if (is_parameter(operation, path))
        return cli_complain("%s is a parameter of %s, which davit doc %s explains", path, operation->name,
                            operation->name);
    if (!has_body && !has_answer)
        return cli_complain("%s has neither a body nor an answer with fields", operation->name);
    return cli_fail(&error, NULL);
}

/* A list or map that has a name leads to what is in it. */
static struct davit_type_info inside(struct davit_type_info type)
{
    struct davit_field_info element = DAVIT_FIELD_INFO_INIT;
    if (type.kind != DAVIT_KIND_OBJECT && davit_type_field(&type, 0, &element))
        cli_fields_of(&element, &type);
    return type;
}

static bool is_among(const char *const *names, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

/* Some operations and types are called the same, and are told once. */
static int unknown_name(const struct cli *cli, const struct davit_engine *engine, const char *name)
{
    const char *names[2 * DAVIT_NEAREST_MAX], *separator = "; the nearest: ";
    const char *kind = cli->type ? "type" : "operation or type";
    size_t count = cli->type ? 0 : davit_nearest_operations(engine, NULL, name, names);
    count += davit_nearest_types(engine, name, names + count);
    struct cli_text near;
    cli_open_text(&near);
    for (size_t i = 0; i < count; i++) {
        if (is_among(names, i, names[i]))
            continue;
        fprintf(near.out, "%s%s", separator, names[i]);
        separator = ", ";
    }
    fflush(near.out);
    int r = cli_complain("%s has no %s \"%s\"%s", davit_engine_name(engine), kind, name, near.data);
    cli_drop_text(&near);
    return r;
}

static int show_operation(const struct cli *cli, const struct davit_operation_info *operation)
{
    return cli->json ? cli_finish_json(cli_operation_types_json(cli, operation))
                     : cli_print_operation_types(cli, operation);
}

static int show_type(const struct cli *cli, const struct davit_type_info *type)
{
    return cli->json ? cli_finish_json(cli_type_json(cli, type)) : cli_print_type(cli, type);
}

static int show_field(const struct cli *cli, const struct davit_field_info *field)
{
    return cli->json ? cli_finish_json(cli_field_json(cli, field)) : cli_print_field(cli, field);
}

static int explain(const struct cli *cli, const struct davit_engine *engine, const char *name, const char *path)
{
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT;
    struct davit_error error;
    int r = DAVIT_ERR_OPERATION;
    if (!cli->type)
        r = davit_operation_find(engine, name, cli->api, &operation, &error);
    if (r == DAVIT_OK && !*path)
        return show_operation(cli, &operation);
    if (r == DAVIT_OK) {
        r = walk_operation(&operation, cli->api, path, &field);
        return r == CLI_DONE ? show_field(cli, &field) : r;
    }
    if (r == DAVIT_ERR_OPERATION)
        r = davit_type_find(engine, name, cli->api, &type, &error);
    if (r == DAVIT_ERR_OPERATION)
        return unknown_name(cli, engine, name);
    if (r == DAVIT_OK && !*path)
        return show_type(cli, &type);
    if (r != DAVIT_OK || !walk(inside(type), path, &field, &error))
        return cli_fail(&error, NULL);
    return show_field(cli, &field);
}

int cli_explain(const struct cli *cli)
{
    const struct davit_engine *engine;
    int r = cli_find_engine(cli, &engine);
    if (r != CLI_DONE)
        return r;
    const char *path = cli->words[1];
    if (!path)
        return cli_list_types(cli, engine);
    char *name = cli_must(strndup(path, strcspn(path, ".")));
    r = explain(cli, engine, name, behind_dot(path + strlen(name)));
    free(name);
    return r;
}
