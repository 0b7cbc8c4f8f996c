/*
 * Reflection: shows the rows of types and fields through the structs of davit.h, as one version has them or all of
 * them. Constant data in, constant data out, like discover.c; reading, writing and checking values is for other files.
 */
#include "tables.h"

#include <string.h>

/* The ordinal of a version, DAVIT__ANY for NULL; false when there is no such version. */
static bool read_version(const struct davit_engine *engine, const char *version, int *ret)
{
    *ret = version ? davit__version_ordinal(engine, version) : DAVIT__ANY;
    return !version || *ret >= 0;
}

/* The version of an info that was filled by the library. */
static int ordinal_of(const struct davit_engine *engine, const char *version)
{
    int ordinal;
    return read_version(engine, version, &ordinal) ? ordinal : DAVIT__ANY;
}

/* ------------------------------------------------------------------------------------------------------- rows --- */

const struct davit__type *davit__find_type(const struct davit_engine *engine, const char *name)
{
    for (size_t i = 1; i < engine->type_count; i++)
        if (engine->types[i].name && strcmp(engine->strings + engine->types[i].name, name) == 0)
            return &engine->types[i];
    return NULL;
}

int davit__fail_type(const struct davit_engine *engine, const char *name, struct davit_error *reterr)
{
    struct davit__nearest near = davit__nearest_types(engine, name);
    return davit__fail(reterr, DAVIT_ERR_OPERATION, "%s has no type %s%s", davit_engine_name(engine),
                       davit__quote(name).text, davit__nearest_text(&near).text);
}

/* The field of that name at a version; else the newest of that name; else NULL. */
static const struct davit__field *find_field(const struct davit_engine *engine, const struct davit__type *type,
                                             const char *name, int ordinal)
{
    const struct davit__field *found = NULL;
    for (size_t i = 0; i < type->fields.count; i++) {
        const struct davit__field *row = &engine->fields[type->fields.first + i];
        if (!row->name || strcmp(engine->strings + row->name, name) != 0)
            continue;
        found = row;
        if (ordinal != DAVIT__ANY && davit__in_range(row->versions, ordinal))
            break;
    }
    return found;
}

struct davit__nearest davit__nearest_fields(const struct davit_engine *engine, const struct davit__type *type,
                                            const char *name, int ordinal)
{
    struct davit__nearest near = {.name = name};
    for (size_t i = 0; i < type->fields.count; i++) {
        const struct davit__field *row = &engine->fields[type->fields.first + i];
        bool again = i > 0 && row[-1].name == row->name; /* it changed its kind */
        if (row->name && !again && davit__in_range(row->versions, ordinal))
            davit__consider(&near, engine->strings + row->name);
    }
    return near;
}

/* What a list or map has inside is there whenever that is. */
static bool has_field(const struct davit__type *type, const struct davit__field *row, int ordinal)
{
    return type->kind != DAVIT_KIND_OBJECT || davit__in_range(row->versions, ordinal);
}

/* Field `index` of those that the version has; NULL past the end. */
static const struct davit__field *nth_field(const struct davit_engine *engine, const struct davit__type *type,
                                            int ordinal, size_t index)
{
    const struct davit__field *row = engine->fields + type->fields.first;
    for (const struct davit__field *end = row + type->fields.count; row < end; row++)
        if (has_field(type, row, ordinal) && index-- == 0)
            return row;
    return NULL;
}

static const struct davit__value *nth_value(const struct davit_engine *engine, const struct davit__type *type,
                                            int ordinal, size_t index)
{
    const struct davit__value *row = engine->values + type->values.first;
    for (const struct davit__value *end = row + type->values.count; row < end; row++)
        if (davit__in_range(row->versions, ordinal) && index-- == 0)
            return row;
    return NULL;
}

static size_t count_values(const struct davit_engine *engine, const struct davit__type *type, int ordinal)
{
    size_t count = 0;
    while (nth_value(engine, type, ordinal, count))
        count++;
    return count;
}

/* ------------------------------------------------------------------------------------------------------ types --- */

static bool show_type(const struct davit_engine *engine, const struct davit__type *row, int ordinal,
                      struct davit_type_info *ret)
{
    struct davit_type_info info = {
        .engine = engine,
        .index = (size_t)(row - engine->types),
        .version = davit_engine_version(engine, (size_t)ordinal),
        .name = davit__text_of(engine, row->name),
        .kind = (enum davit_kind)row->kind,
        .since = davit__since(engine, row->versions),
        .until = davit__until(engine, row->versions),
        .struct_size = row->size,
        .value_count = count_values(engine, row, ordinal),
    };
    while (nth_field(engine, row, ordinal, info.field_count))
        info.field_count++;
    return davit__hand_over(ret, &info, sizeof info);
}

int davit_type_find(const struct davit_engine *engine, const char *name, const char *version,
                    struct davit_type_info *ret, struct davit_error *reterr)
{
    if (!engine || !name || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_type_find: engine, name and ret may not be NULL");
    int ordinal;
    const struct davit__type *row = davit__find_type(engine, name);
    if (!row)
        return davit__fail_type(engine, name, reterr);
    if (!read_version(engine, version, &ordinal))
        return davit__fail_version(engine, version, reterr);
    if (!davit__in_range(row->versions, ordinal))
        return davit__fail(reterr, DAVIT_ERR_VERSION, "%s %s; asked for %s", name,
                           davit__outside(engine, row->versions, ordinal).text, version);
    if (!show_type(engine, row, ordinal, ret))
        return davit__fail(reterr, DAVIT_ERR_ABI, "davit_type_find: initialise with DAVIT_TYPE_INFO_INIT");
    return DAVIT_OK;
}

bool davit_type_next(const struct davit_engine *engine, const char *version, struct davit_type_info *io)
{
    int ordinal;
    if (!engine || !io || !read_version(engine, version, &ordinal))
        return false;
    for (size_t i = io->engine ? io->index + 1 : 1; i < engine->type_count; i++)
        if (engine->types[i].name && davit__in_range(engine->types[i].versions, ordinal))
            return show_type(engine, &engine->types[i], ordinal, io);
    return false;
}

/* The row behind an info; NULL for a fresh _INIT. */
static const struct davit__type *row_of(const struct davit_type_info *type)
{
    return type && type->engine ? &type->engine->types[type->index] : NULL;
}

const char *davit_type_value(const struct davit_type_info *type, size_t index, const char **ret_since,
                             const char **ret_until)
{
    const struct davit__type *row = row_of(type);
    const struct davit_engine *engine = row ? type->engine : NULL;
    const struct davit__value *value = row ? nth_value(engine, row, ordinal_of(engine, type->version), index) : NULL;
    if (!value)
        return NULL;
    davit__show_range(engine, value->versions, ret_since, ret_until);
    return engine->strings + value->text;
}

/* ----------------------------------------------------------------------------------------------------- fields --- */

/* What a version says of a field; what the newest says stands in the field's own row. */
static struct davit__fact facts_of(const struct davit_engine *engine, const struct davit__field *row, int ordinal)
{
    for (size_t i = 0; i < row->history.count && ordinal != DAVIT__ANY; i++)
        if (davit__in_range(engine->facts[row->history.first + i].versions, ordinal))
            return engine->facts[row->history.first + i];
    return (struct davit__fact){
        .default_value = row->default_value, .format = row->format, .bounds = row->bounds, .flags = row->flags};
}

/* The row of the type of a field; 0 for none, and for an enum where the version allows any value. */
static uint16_t type_of(const struct davit_engine *engine, struct davit__schema schema, int ordinal)
{
    const struct davit__type *type = &engine->types[schema.type];
    return type->values.count > 0 && !nth_value(engine, type, ordinal, 0) ? 0 : schema.type;
}

static bool show_field(const struct davit_engine *engine, const struct davit__field *row, int ordinal,
                       struct davit_field_info *ret)
{
    uint16_t type_index = type_of(engine, row->schema, ordinal);
    const struct davit__type *type = &engine->types[type_index];
    struct davit__fact fact = facts_of(engine, row, ordinal);
    struct davit_field_info info = {
        .engine = engine,
        .type_index = type_index,
        .version = davit_engine_version(engine, (size_t)ordinal),
        .name = davit__text_of(engine, row->name),
        .kind = (enum davit_kind)row->schema.kind,
        .type = davit__text_of(engine, type->name),
        .required = fact.flags & DAVIT__REQUIRED,
        .nullable = fact.flags & DAVIT__NULLABLE,
        .default_value = davit__text_of(engine, fact.default_value),
        .format = davit__text_of(engine, fact.format),
        .since = davit__since(engine, row->versions),
        .until = davit__until(engine, row->versions),
        .bounded = fact.bounds != 0,
        .minimum = engine->bounds[fact.bounds].minimum,
        .maximum = engine->bounds[fact.bounds].maximum,
        .value_count = count_values(engine, type, ordinal),
        .offset = row->offset,
    };
    return davit__hand_over(ret, &info, sizeof info);
}

bool davit_type_field(const struct davit_type_info *type, size_t index, struct davit_field_info *ret)
{
    const struct davit__type *type_row = row_of(type);
    if (!type_row || !ret)
        return false;
    int ordinal = ordinal_of(type->engine, type->version);
    const struct davit__field *row = nth_field(type->engine, type_row, ordinal, index);
    return row && show_field(type->engine, row, ordinal, ret);
}

int davit_field_find(const struct davit_type_info *type, const char *name, struct davit_field_info *ret,
                     struct davit_error *reterr)
{
    const struct davit__type *type_row = row_of(type);
    if (!type_row || !name || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_field_find: type, name and ret may not be NULL");
    const struct davit_engine *engine = type->engine;
    int ordinal = ordinal_of(engine, type->version);
    const struct davit__field *row = find_field(engine, type_row, name, ordinal);
    const char *owner = type->name ? type->name : davit_kind_name(type->kind);
    if (!row) {
        struct davit__nearest near = davit__nearest_fields(engine, type_row, name, ordinal);
        return davit__fail(reterr, DAVIT_ERR_OPERATION, "%s has no field %s%s", owner, davit__quote(name).text,
                           davit__nearest_text(&near).text);
    }
    if (!davit__in_range(row->versions, ordinal))
        return davit__fail(reterr, DAVIT_ERR_VERSION, "%s.%s %s; asked for %s", owner, name,
                           davit__outside(engine, row->versions, ordinal).text, type->version);
    if (!show_field(engine, row, ordinal, ret))
        return davit__fail(reterr, DAVIT_ERR_ABI, "davit_field_find: initialise with DAVIT_FIELD_INFO_INIT");
    return DAVIT_OK;
}

bool davit_field_type(const struct davit_field_info *field, struct davit_type_info *ret)
{
    if (!field || !field->engine || !field->type_index || !ret)
        return false;
    const struct davit_engine *engine = field->engine;
    return show_type(engine, &engine->types[field->type_index], ordinal_of(engine, field->version), ret);
}

bool davit_field_element(const struct davit_field_info *field, struct davit_field_info *ret)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    return field && (field->kind == DAVIT_KIND_LIST || field->kind == DAVIT_KIND_MAP) &&
           davit_field_type(field, &type) && davit_type_field(&type, 0, ret);
}

const char *davit_field_value(const struct davit_field_info *field, size_t index, const char **ret_since,
                              const char **ret_until)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    return davit_field_type(field, &type) ? davit_type_value(&type, index, ret_since, ret_until) : NULL;
}

/* -------------------------------------------------------------------------- what operations take and hand over --- */

/* A place that has no row of its own: a body, an answer. */
static bool show_schema(const struct davit_operation_info *operation, struct davit__schema schema, bool required,
                        struct davit__range versions, const char *version, struct davit_field_info *ret)
{
    int ordinal;
    struct davit__field place = {.schema = schema, .flags = required ? DAVIT__REQUIRED : 0, .versions = versions};
    return ret && schema.kind != DAVIT__NOTHING && read_version(operation->engine, version, &ordinal) &&
           davit__in_range(versions, ordinal) && show_field(operation->engine, &place, ordinal, ret);
}

bool davit_operation_body(const struct davit_operation_info *operation, const char *version,
                          struct davit_field_info *ret)
{
    const struct davit__operation *row = davit__operation_of(operation);
    return row && show_schema(operation, row->body.schema, row->body.required, row->versions, version, ret);
}

bool davit_operation_answer(const struct davit_operation_info *operation, size_t index, const char *version,
                            struct davit_field_info *ret)
{
    const struct davit__operation *row = davit__operation_of(operation);
    if (!row || index >= row->responses.count)
        return false;
    const struct davit__response *response = &operation->engine->responses[row->responses.first + index];
    return show_schema(operation, response->schema, true, response->versions, version, ret);
}

bool davit_operation_value(const struct davit_operation_info *operation, const char *version,
                           struct davit_field_info *ret)
{
    const struct davit__operation *row = davit__operation_of(operation);
    return row && show_schema(operation, row->value, true, row->versions, version, ret);
}
