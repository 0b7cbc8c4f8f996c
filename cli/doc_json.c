/*
 * What `davit doc --json` prints. The members are described in docs/man/davit.1.
 */
#include "cli.h"

/* An operation's or parameter's shape, as JSON names it. */
static const char *const shapes[] = {"one", "list", "map"};

static void add_values(struct json_object *object, const struct davit_parameter_info *parameter, const char *api)
{
    struct json_object *names = NULL, *values = NULL;
    if (parameter->value_count > 0) {
        names = cli_must(json_object_new_array());
        values = cli_must(json_object_new_array());
    }
    const char *value, *since, *until;
    for (size_t i = 0; (value = cli_next_value(parameter, api, &i, &since, &until));) {
        struct json_object *entry = cli_must(json_object_new_object());
        cli_add_text(entry, "value", value);
        cli_add_range(entry, since, until);
        cli_append(values, entry);
        cli_append(names, cli_must(json_object_new_string(value)));
    }
    cli_add(object, "enum", names);
    cli_add(object, "values", values);
}

static void add_bound(struct json_object *object, const char *name, bool bounded, int64_t bound)
{
    cli_add(object, name, bounded ? cli_must(json_object_new_int64(bound)) : NULL);
}

static struct json_object *parameter_json(const struct davit_parameter_info *parameter, const char *api)
{
    struct json_object *object = cli_must(json_object_new_object());
    cli_add_text(object, "name", parameter->name);
    cli_add_text(object, "in", davit_place_name(parameter->place));
    cli_add_text(object, "type", davit_kind_name(parameter->kind));
    cli_add_bool(object, "list", parameter->list != DAVIT_LIST_NONE);
    cli_add_bool(object, "required", parameter->required);
    cli_add_range(object, parameter->since, parameter->until);
    add_values(object, parameter, api);
    cli_add_text(object, "default", parameter->default_value);
    add_bound(object, "minimum", parameter->bounded, parameter->minimum);
    add_bound(object, "maximum", parameter->bounded, parameter->maximum);
    cli_add_text(object, "pattern", parameter->pattern);
    return object;
}

static struct json_object *body_json(const struct davit_operation_info *operation)
{
    static const char *const kinds[] = {"none", "json", "bytes"};
    if (operation->body == DAVIT_BODY_NONE)
        return NULL;
    struct json_object *object = cli_must(json_object_new_object());
    cli_add_text(object, "kind", kinds[operation->body]);
    cli_add_text(object, "type", operation->body_type);
    cli_add_text(object, "shape", shapes[operation->body_shape]);
    cli_add_bool(object, "required", operation->body_required);
    cli_add_text(object, "media_type", operation->body_media_type);
    return object;
}

static struct json_object *response_json(const struct davit_response_info *response)
{
    struct json_object *object = cli_must(json_object_new_object());
    cli_add_int(object, "status", response->status);
    cli_add_text(object, "type", response->type);
    cli_add_text(object, "shape", shapes[response->shape]);
    cli_add_range(object, response->since, response->until);
    return object;
}

static struct json_object *aliases_json(const struct davit_operation_info *operation)
{
    struct json_object *array = cli_must(json_object_new_array());
    const char *alias, *since, *until;
    for (size_t i = 0; (alias = davit_operation_alias(operation, i, &since, &until)); i++) {
        struct json_object *object = cli_must(json_object_new_object());
        cli_add_text(object, "name", alias);
        cli_add_range(object, since, until);
        cli_append(array, object);
    }
    return array;
}

struct json_object *cli_doc_json(const struct davit_operation_info *operation, const char *api, const char *url)
{
    struct json_object *object = cli_operation_json(operation);
    struct json_object *parameters = cli_must(json_object_new_array());
    struct davit_parameter_info parameter = DAVIT_PARAMETER_INFO_INIT;
    for (size_t i = 0; cli_next_parameter(operation, api, &i, &parameter);)
        cli_append(parameters, parameter_json(&parameter, api));
    struct json_object *responses = cli_must(json_object_new_array());
    struct davit_response_info response = DAVIT_RESPONSE_INFO_INIT;
    for (size_t i = 0; cli_next_response(operation, api, &i, &response);)
        cli_append(responses, response_json(&response));
    cli_add_text(object, "summary", operation->summary);
    cli_add_text(object, "url", *url ? url : NULL);
    cli_add(object, "params", parameters);
    cli_add(object, "body", body_json(operation));
    cli_add_text(object, "result", davit_result_name(operation->result));
    cli_add_text(object, "result_header", operation->result_header);
    cli_add(object, "responses", responses);
    cli_add_bool(object, "safe", operation->safe);
    cli_add(object, "aliases", aliases_json(operation));
    return object;
}
