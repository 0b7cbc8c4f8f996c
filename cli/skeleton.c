/*
 * The command skeleton: a body to fill in, made from its type. Each value is what stands for it when it is not given,
 * as far as the document says so; lists and maps have one item, to show what goes there.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

/* The types that are being written, from the innermost: one that comes again inside itself is null there. */
struct level {
    const char *type;
    const struct level *outer;
};

static bool is_around(const struct level *level, const char *type)
{
    for (; level; level = level->outer)
        if (strcmp(level->type, type) == 0)
            return true;
    return false;
}

static struct json_object *parsed(const char *text)
{
    struct json_object *value = NULL;
    struct davit_error error;
    if (davit_json_read(text, strlen(text), &value, &error) != DAVIT_OK)
        exit(cli_fail(&error, NULL));
    return value;
}

/* The first value allowed that says something. */
static struct json_object *choice(const struct davit_field_info *field)
{
    const char *value = davit_field_value(field, 0, NULL, NULL);
    if (!*value && field->value_count > 1)
        value = davit_field_value(field, 1, NULL, NULL);
    return field->kind == DAVIT_KIND_STRING ? cli_must(json_object_new_string(value)) : parsed(value);
}

static struct json_object *number(const struct davit_field_info *field)
{
    bool below = field->bounded && field->minimum > 0, above = field->bounded && field->maximum < 0;
    return cli_must(json_object_new_int64(below ? field->minimum : above ? field->maximum : 0));
}

static struct json_object *example(const struct cli *cli, const struct davit_field_info *field,
                                   const struct level *outer);

static struct json_object *members(const struct cli *cli, const struct davit_type_info *type, const struct level *outer)
{
    struct level level = {type->name, outer};
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT;
    struct json_object *object = cli_must(json_object_new_object());
    for (size_t i = 0; davit_type_field(type, i, &field); i++)
        if (field.required || !cli->required)
            cli_add(object, field.name, example(cli, &field, &level));
    return object;
}

/* One item, or one member, of a list, map or set. */
static struct json_object *container(const struct cli *cli, const struct davit_field_info *field,
                                     const struct level *outer)
{
    struct davit_field_info element = DAVIT_FIELD_INFO_INIT;
    bool list = field->kind == DAVIT_KIND_LIST;
    struct json_object *found = cli_must(list ? json_object_new_array() : json_object_new_object());
    struct json_object *inside =
        davit_field_element(field, &element) ? example(cli, &element, outer) : cli_must(json_object_new_object());
    if (list)
        cli_append(found, inside);
    else
        cli_add(found, "name", inside);
    return found;
}

static struct json_object *example(const struct cli *cli, const struct davit_field_info *field,
                                   const struct level *outer)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    if (field->kind != DAVIT_KIND_OBJECT && field->default_value)
        return parsed(field->default_value);
    if (field->value_count > 0)
        return choice(field);
    switch (field->kind) {
    case DAVIT_KIND_STRING:
        return cli_must(json_object_new_string(""));
    case DAVIT_KIND_BOOLEAN:
        return cli_must(json_object_new_boolean(false));
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
    case DAVIT_KIND_NUMBER:
        return number(field);
    case DAVIT_KIND_OBJECT:
        return davit_field_type(field, &type) && !is_around(outer, type.name) ? members(cli, &type, outer) : NULL;
    case DAVIT_KIND_LIST:
    case DAVIT_KIND_MAP:
    case DAVIT_KIND_SET:
        return container(cli, field, outer);
    default:
        return NULL;
    }
}

/* Indented wherever it goes: it is to be edited. */
static int write_indented(struct json_object *value)
{
    struct cli_text text;
    cli_open_text(&text);
    fprintf(text.out, "%s\n",
            (const char *)cli_must(
                json_object_to_json_string_ext(value, JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_NOSLASHESCAPE)));
    json_object_put(value);
    return cli_close_text(&text);
}

int cli_skeleton(const struct cli *cli)
{
    const struct davit_engine *engine;
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    struct davit_field_info body = DAVIT_FIELD_INFO_INIT;
    struct davit_error error;
    int r = cli_find_engine(cli, &engine);
    if (r != CLI_DONE)
        return r;
    if (davit_operation_find(engine, cli->words[1], cli->api, &operation, &error) != DAVIT_OK)
        return cli_fail(&error, NULL);
    const char *api = cli->api ? cli->api : operation.until ? operation.until : cli_newest(engine);
    if (operation.body == DAVIT_BODY_NONE)
        return cli_complain("%s takes no body", operation.name);
    if (operation.body == DAVIT_BODY_BYTES)
        return cli_complain("%s takes bytes (%s)", operation.name, operation.body_media_type);
    return write_indented(davit_operation_body(&operation, api, &body) ? example(cli, &body, NULL) : NULL);
}
