/*
 * The types that the fuzzers of values try, and what the strict reader, which has a fuzzer of its own, says of a text.
 */
#include "values.h"

#include "json.h"

/* Those of answers and bodies with the most in them, so that every kind is there, and what no real API has: types in
   themselves, members that changed their kind. The order is that of the seeds. */
static struct target targets[] = {
    {.type = "ContainerInspectResponse"},
    {.type = "ContainerSummary", .shape = DAVIT_SHAPE_LIST},
    {.type = "ContainerCreateRequest"},
    {.type = "ServiceSpec"},
    {.type = "Network"},
    {.type = "SystemInfo"},
    {.type = "Plugin"},
    {.type = "Swarm"},
    {.type = "PortMap"},
    {.type = "Task", .shape = DAVIT_SHAPE_LIST},
    {.type = "ContainerStatsResponse"},
    {.type = "EndpointSettings", .shape = DAVIT_SHAPE_MAP},
    {.type = "SystemVersion"},
    {.type = "ImageInspect"},
    {.type = "EventMessage", .shape = DAVIT_SHAPE_LIST, .sequence = true},
    {.type = "GenericResources"},
    {.type = "MountType"},
    {.type = "ChangeType"},
    {.api = "toy", .type = "Box"},
};

/* Whether the row is the type of that name, or a list or map of the objects `inside`. */
static bool is_row(const struct davit_engine *engine, const struct davit__type *row, enum davit_shape shape,
                   const char *type, size_t inside)
{
    if (shape == DAVIT_SHAPE_ONE)
        return strcmp(engine->strings + row->name, type) == 0;
    struct davit__schema element = engine->fields[row->fields.first].schema;
    return row->kind == (shape == DAVIT_SHAPE_LIST ? DAVIT_KIND_LIST : DAVIT_KIND_MAP) &&
           element.kind == DAVIT_KIND_OBJECT && element.type == inside;
}

static struct davit__schema find_schema(const struct davit_engine *engine, enum davit_shape shape, const char *type)
{
    size_t inside = shape == DAVIT_SHAPE_ONE ? 0 : find_schema(engine, DAVIT_SHAPE_ONE, type).type, row = 1;
    while (row < engine->type_count && !is_row(engine, &engine->types[row], shape, type, inside))
        row++;
    require(row < engine->type_count);
    return (struct davit__schema){engine->types[row].kind, (uint16_t)row};
}

struct target target_of(uint8_t letter)
{
    struct target *target = &targets[(uint8_t)(letter - 'a') % (sizeof targets / sizeof targets[0])];
    if (!target->engine) {
        target->engine = davit_engine_find(target->api);
        target->schema = find_schema(target->engine, target->shape, target->type);
    }
    return *target;
}

int grammar(const char *text, size_t size, bool sequence, struct davit_error *reterr)
{
    struct davit__json reader;
    davit__json_init(&reader, text, size);
    bool good = sequence || (davit__json_skip(&reader) && davit__json_over(&reader));
    while (sequence && good && davit__json_more(&reader))
        good = davit__json_skip(&reader);
    return good ? DAVIT_OK : davit__json_fail(&reader, "the text", reterr);
}

bool tree_of(const char *text, size_t size, bool sequence, struct json_object **ret)
{
    if (!sequence)
        return davit_json_read(text, size, ret, NULL) == DAVIT_OK;
    struct davit__json reader;
    struct json_object *values = json_object_new_array(), *value = NULL;
    bool good = true;
    davit__json_init(&reader, text, size);
    while (good && davit__json_more(&reader)) {
        good = davit__json_build(&reader, &value);
        require(!good || json_object_array_add(values, value) == 0);
    }
    if (good)
        *ret = values;
    else
        json_object_put(values);
    return good;
}

static const char *place_of(const struct davit_error *error)
{
    const char *last = NULL;
    for (const char *next = error->message; (next = strstr(next, " (byte ")); next++)
        last = next;
    require(last != NULL);
    return last;
}

size_t byte_of(const struct davit_error *error)
{
    const char *at = place_of(error) + strlen(" (byte ");
    size_t byte = 0;
    for (; *at != ')'; at++) {
        require(*at == ',' || (*at >= '0' && *at <= '9'));
        if (*at != ',')
            byte = byte * 10 + (size_t)(*at - '0');
    }
    require(at[1] == '\0');
    return byte;
}

bool complains(const struct davit_error *error, const char *what)
{
    size_t length = (size_t)(place_of(error) - error->message), size = strlen(what);
    return length >= size && memcmp(error->message + length - size, what, size) == 0;
}
