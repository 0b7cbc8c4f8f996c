/*
 * What `davit explain --json` prints. The members are described in docs/man/davit.1.
 */
#include "cli.h"

#include <string.h>

/* How much is shown of what is inside, and the types around: one that comes again inside itself is not shown again. */
struct depth {
    int levels; /* of objects; negative: all */
    const char *type;
    const struct depth *outer;
};

static struct depth depth_of(const struct cli *cli)
{
    return (struct depth){.levels = cli->recursive ? -1 : 1};
}

static bool is_around(const struct depth *depth, const char *type)
{
    for (; depth; depth = depth->outer)
        if (depth->type && strcmp(depth->type, type) == 0)
            return true;
    return false;
}

static void add_values(struct json_object *object, const struct davit_type_info *type)
{
    struct json_object *names = NULL, *values = NULL;
    const char *value, *since, *until;
    for (size_t i = 0; (value = davit_type_value(type, i, &since, &until)); i++) {
        struct json_object *row = cli_must(json_object_new_object());
        names = names ? names : cli_must(json_object_new_array());
        values = values ? values : cli_must(json_object_new_array());
        cli_append(names, cli_must(json_object_new_string(value)));
        cli_add_text(row, "value", value);
        cli_add_range(row, since, until);
        cli_append(values, row);
    }
    cli_add(object, "enum", names);
    cli_add(object, "values", values);
}

static void add_bound(struct json_object *object, const char *name, bool stated, int64_t value)
{
    cli_add(object, name, stated ? cli_must(json_object_new_int64(value)) : NULL);
}

static void add_inside(struct json_object *object, const struct davit_type_info *type, const struct depth *outer);

/* A place for a value: of a member, of what a list or map has inside, of a body or answer. */
static struct json_object *place_json(const struct davit_field_info *field, const struct depth *outer)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    struct json_object *object = cli_must(json_object_new_object());
    if (field->name)
        cli_add_text(object, "name", field->name);
    cli_add_text(object, "kind", davit_kind_name(field->kind));
    cli_add_text(object, "type", field->type);
    cli_add_bool(object, "required", field->required);
    cli_add_bool(object, "nullable", field->nullable);
    cli_add_text(object, "default", field->default_value);
    cli_add_text(object, "format", field->format);
    add_bound(object, "minimum", field->bounded && field->minimum != INT64_MIN, field->minimum);
    add_bound(object, "maximum", field->bounded && field->maximum != INT64_MAX, field->maximum);
    davit_field_type(field, &type);
    add_values(object, &type);
    cli_add_range(object, field->since, field->until);
    add_inside(object, &type, outer);
    return object;
}

/* "element": what a list or map has inside; "fields": those of an object. */
static void add_inside(struct json_object *object, const struct davit_type_info *type, const struct depth *outer)
{
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT;
    if (type->kind != DAVIT_KIND_OBJECT) {
        if (davit_type_field(type, 0, &field))
            cli_add(object, "element", place_json(&field, outer));
        return;
    }
    if (outer->levels == 0 || is_around(outer, type->name))
        return;
    struct depth inner = {outer->levels - 1, type->name, outer};
    struct json_object *fields = cli_must(json_object_new_array());
    for (size_t i = 0; davit_type_field(type, i, &field); i++)
        cli_append(fields, place_json(&field, &inner));
    cli_add(object, "fields", fields);
}

struct json_object *cli_field_json(const struct cli *cli, const struct davit_field_info *field)
{
    struct depth depth = depth_of(cli);
    return place_json(field, &depth);
}

struct json_object *cli_type_json(const struct cli *cli, const struct davit_type_info *type)
{
    struct depth depth = depth_of(cli);
    struct json_object *object = cli_must(json_object_new_object());
    cli_add_text(object, "name", type->name);
    cli_add_text(object, "kind", davit_kind_name(type->kind));
    add_values(object, type);
    cli_add_range(object, type->since, type->until);
    add_inside(object, type, &depth);
    return object;
}

struct json_object *cli_operation_types_json(const struct cli *cli, const struct davit_operation_info *operation)
{
    struct davit_response_info response = DAVIT_RESPONSE_INFO_INIT;
    struct davit_field_info place = DAVIT_FIELD_INFO_INIT;
    struct json_object *object = cli_must(json_object_new_object()), *answers = cli_must(json_object_new_array());
    cli_add_text(object, "name", operation->name);
    cli_add_range(object, operation->since, operation->until);
    cli_add(object, "body", davit_operation_body(operation, cli->api, &place) ? cli_field_json(cli, &place) : NULL);
    for (size_t i = 0; cli_next_answer(operation, cli->api, &i, &response, &place);) {
        struct json_object *answer = cli_field_json(cli, &place);
        cli_add_int(answer, "status", response.status);
        cli_append(answers, answer);
    }
    cli_add(object, "answers", answers);
    return object;
}
