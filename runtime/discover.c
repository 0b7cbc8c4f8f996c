/*
 * Discovery: shows the rows of an engine's tables through the structs of davit.h. Constant data in, constant data out;
 * no client, no allocation, no I/O.
 */
#include "tables.h"

#include <string.h>

/* ---------------------------------------------------------------------------------------------------- engines --- */

const struct davit_engine *davit_engine_next(const struct davit_engine *previous)
{
    const struct davit_engine *const *engine = davit__engines;
    if (!previous)
        return *engine;
    while (*engine && *engine != previous)
        engine++;
    return *engine ? engine[1] : NULL;
}

const struct davit_engine *davit_engine_find(const char *name)
{
    const struct davit_engine *engine = davit_engine_next(NULL);
    while (engine && name && strcmp(davit_engine_name(engine), name) != 0)
        engine = davit_engine_next(engine);
    return engine;
}

const char *davit_engine_name(const struct davit_engine *engine)
{
    return engine->strings + engine->name;
}

size_t davit_engine_version_count(const struct davit_engine *engine)
{
    return engine->version_count;
}

const char *davit_engine_version(const struct davit_engine *engine, size_t index)
{
    return index < engine->version_count ? engine->strings + engine->versions[index] : NULL;
}

size_t davit_engine_category_count(const struct davit_engine *engine)
{
    return engine->category_count;
}

const char *davit_engine_category(const struct davit_engine *engine, size_t index)
{
    return index < engine->category_count ? engine->strings + engine->categories[index] : NULL;
}

/* ------------------------------------------------------------------------------------------------------ names --- */

const char *davit_result_name(enum davit_result result)
{
    static const char *const names[] = {"none",   "json",   "json-sequence", "text",     "bytes",
                                        "stream", "header", "upgrade",       "websocket"};
    return (size_t)result < LENGTH(names) ? names[result] : "?";
}

const char *davit_kind_name(enum davit_kind kind)
{
    static const char *const names[] = {"string", "boolean", "integer", "unsigned", "number",
                                        "json",   "object",  "list",    "map",      "set"};
    return (size_t)kind < LENGTH(names) ? names[kind] : "?";
}

const char *davit_place_name(enum davit_place place)
{
    static const char *const names[] = {"path", "query", "header"};
    return (size_t)place < LENGTH(names) ? names[place] : "?";
}

/* ------------------------------------------------------------------------------------------------- operations --- */

bool davit__hand_over(void *ret, void *info, size_t size)
{
    size_t known = *(const size_t *)ret;
    if (known < sizeof known || known > size)
        return false;
    *(size_t *)info = known;
    memcpy(ret, info, known);
    return true;
}

/* The alias rows with a name of their own: others only say that a version has the operation under another tag. */
static const struct davit__alias *find_alias(const struct davit_engine *engine, const struct davit__operation *row,
                                             size_t index)
{
    for (size_t i = 0; i < row->aliases.count; i++) {
        const struct davit__alias *alias = &engine->aliases[row->aliases.first + i];
        if (alias->name != row->name && index-- == 0)
            return alias;
    }
    return NULL;
}

static size_t count_aliases(const struct davit_engine *engine, const struct davit__operation *row)
{
    size_t count = 0;
    while (find_alias(engine, row, count))
        count++;
    return count;
}

/* Which named type a value has or holds; NULL: none. */
static const char *type_name(const struct davit_engine *engine, struct davit__schema schema)
{
    if (schema.kind == DAVIT_KIND_LIST || schema.kind == DAVIT_KIND_MAP)
        schema = engine->fields[engine->types[schema.type].fields.first].schema;
    return schema.kind == DAVIT_KIND_OBJECT ? davit__text_of(engine, engine->types[schema.type].name) : NULL;
}

/* How often it does. */
static enum davit_shape shape_of(struct davit__schema schema)
{
    return schema.kind == DAVIT_KIND_LIST  ? DAVIT_SHAPE_LIST
           : schema.kind == DAVIT_KIND_MAP ? DAVIT_SHAPE_MAP
                                           : DAVIT_SHAPE_ONE;
}

static bool show_operation(const struct davit_engine *engine, const struct davit__operation *row,
                           struct davit_operation_info *ret)
{
    struct davit_operation_info info = {
        .engine = engine,
        .index = (size_t)(row - engine->operations),
        .name = davit__text_of(engine, row->name),
        .category = davit__text_of(engine, row->category),
        .method = davit__method_name(row),
        .path = davit__text_of(engine, row->path),
        .summary = davit__text_of(engine, row->summary),
        .since = davit__since(engine, row->versions),
        .until = davit__until(engine, row->versions),
        .result = (enum davit_result)row->result.kind,
        .result_header = davit__text_of(engine, row->result.header),
        .safe = row->flags & DAVIT__SAFE,
        .body = (enum davit_body_kind)row->body.kind,
        .body_required = row->body.required,
        .body_shape = shape_of(row->body.schema),
        .body_type = type_name(engine, row->body.schema),
        .body_media_type = davit__text_of(engine, row->body.media_type),
        .parameter_count = row->parameters.count,
        .response_count = row->responses.count,
        .alias_count = count_aliases(engine, row),
    };
    return davit__hand_over(ret, &info, sizeof info);
}

int davit_operation_find(const struct davit_engine *engine, const char *name, const char *version,
                         struct davit_operation_info *ret, struct davit_error *reterr)
{
    if (!engine || !name || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_operation_find: engine, name and ret may not be NULL");
    const struct davit__operation *row = davit__find_operation(engine, name);
    if (!row)
        return davit__fail_operation(engine, NULL, name, reterr);
    if (version) {
        int ordinal = davit__version_ordinal(engine, version);
        if (ordinal < 0)
            return davit__fail_version(engine, version, reterr);
        if (!davit__in_range(row->versions, ordinal))
            return davit__fail(reterr, DAVIT_ERR_VERSION, "%s %s; asked for %s", name,
                               davit__outside(engine, row->versions, ordinal).text, version);
    }
    if (!show_operation(engine, row, ret))
        return davit__fail(reterr, DAVIT_ERR_ABI, "davit_operation_find: initialise with DAVIT_OPERATION_INFO_INIT");
    return DAVIT_OK;
}

bool davit_operation_next(const struct davit_engine *engine, const char *category, const char *version,
                          struct davit_operation_info *io)
{
    if (!engine || !io)
        return false;
    int ordinal = version ? davit__version_ordinal(engine, version) : DAVIT__ANY;
    davit__text wanted = category ? davit__find_category(engine, category) : 0;
    if ((version && ordinal < 0) || (category && !wanted))
        return false;
    for (size_t i = io->engine ? io->index + 1 : 0; i < engine->operation_count; i++) {
        const struct davit__operation *row = &engine->operations[i];
        if ((!wanted || row->category == wanted) && davit__in_range(row->versions, ordinal))
            return show_operation(engine, row, io);
    }
    return false;
}

const struct davit__operation *davit__operation_of(const struct davit_operation_info *operation)
{
    return operation && operation->engine ? &operation->engine->operations[operation->index] : NULL;
}

bool davit_operation_parameter(const struct davit_operation_info *operation, size_t index,
                               struct davit_parameter_info *ret)
{
    const struct davit__operation *operation_row = davit__operation_of(operation);
    if (!operation_row || !ret || index >= operation_row->parameters.count)
        return false;
    const struct davit_engine *engine = operation->engine;
    size_t place = operation_row->parameters.first + index;
    const struct davit__parameter *row = &engine->parameters[place];
    struct davit_parameter_info info = {
        .engine = engine,
        .index = place,
        .name = davit__text_of(engine, row->name),
        .place = (enum davit_place)row->place,
        .kind = (enum davit_kind)row->kind,
        .list = (enum davit_list_style)row->list,
        .required = row->required,
        .default_value = davit__text_of(engine, row->default_value),
        .pattern = davit__text_of(engine, row->pattern),
        .since = davit__since(engine, row->versions),
        .until = davit__until(engine, row->versions),
        .bounded = row->bounds != 0,
        .minimum = engine->bounds[row->bounds].minimum,
        .maximum = engine->bounds[row->bounds].maximum,
        .value_count = row->values.count,
    };
    return davit__hand_over(ret, &info, sizeof info);
}

const char *davit_parameter_value(const struct davit_parameter_info *parameter, size_t index, const char **ret_since,
                                  const char **ret_until)
{
    const struct davit_engine *engine = parameter ? parameter->engine : NULL;
    if (!engine)
        return NULL;
    const struct davit__slice values = engine->parameters[parameter->index].values;
    if (index >= values.count)
        return NULL;
    const struct davit__value *row = &engine->values[values.first + index];
    davit__show_range(engine, row->versions, ret_since, ret_until);
    return engine->strings + row->text;
}

bool davit_operation_response(const struct davit_operation_info *operation, size_t index,
                              struct davit_response_info *ret)
{
    const struct davit__operation *operation_row = davit__operation_of(operation);
    if (!operation_row || !ret || index >= operation_row->responses.count)
        return false;
    const struct davit_engine *engine = operation->engine;
    const struct davit__response *row = &engine->responses[operation_row->responses.first + index];
    struct davit_response_info info = {
        .status = row->status,
        .shape = shape_of(row->schema),
        .type = type_name(engine, row->schema),
        .since = davit__since(engine, row->versions),
        .until = davit__until(engine, row->versions),
    };
    return davit__hand_over(ret, &info, sizeof info);
}

const char *davit_operation_alias(const struct davit_operation_info *operation, size_t index, const char **ret_since,
                                  const char **ret_until)
{
    const struct davit__operation *row = davit__operation_of(operation);
    const struct davit__alias *alias = row ? find_alias(operation->engine, row, index) : NULL;
    if (!alias)
        return NULL;
    davit__show_range(operation->engine, alias->versions, ret_since, ret_until);
    return davit__text_of(operation->engine, alias->name);
}

/* ------------------------------------------------------------------------------------ documentation addresses --- */

/* The name and tag an operation has in the document of one version. */
static struct davit__alias document_name(const struct davit_engine *engine, const struct davit__operation *row,
                                         int ordinal)
{
    for (size_t i = 0; i < row->aliases.count; i++) {
        const struct davit__alias *alias = &engine->aliases[row->aliases.first + i];
        if (davit__in_range(alias->versions, ordinal))
            return *alias;
    }
    return (struct davit__alias){.name = row->name, .tag = row->tag, .versions = row->versions};
}

/* Where davit_operation_url() writes: as much as fits, and counts the rest. */
struct address {
    char *buffer;
    size_t capacity, length;
};

static void put(struct address *address, const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++, address->length++)
        if (address->length + 1 < address->capacity)
            address->buffer[address->length] = text[i];
}

/* Copies a template, its {version}, {tag} and {operation} replaced. */
static void fill_in(struct address *address, const char *template, const char *version, const char *tag,
                    const char *operation)
{
    const struct {
        const char *name, *value;
    } places[] = {{"{version}", version}, {"{tag}", tag}, {"{operation}", operation}};
    while (*template) {
        size_t i = 0;
        while (i < LENGTH(places) && strncmp(template, places[i].name, strlen(places[i].name)) != 0)
            i++;
        if (i < LENGTH(places))
            put(address, places[i].value, strlen(places[i].value));
        else
            put(address, template, 1);
        template += i < LENGTH(places) ? strlen(places[i].name) : 1;
    }
}

int davit_operation_url(const struct davit_operation_info *operation, const char *version, char *buffer,
                        size_t capacity)
{
    const struct davit__operation *row = davit__operation_of(operation);
    if (!row || (capacity && !buffer))
        return DAVIT_ERR_ARGUMENT;
    const struct davit_engine *engine = operation->engine;
    int ordinal = engine->version_count - 1;
    if (version)
        ordinal = davit__version_ordinal(engine, version);
    else if (row->versions.last < ordinal)
        ordinal = row->versions.last;
    if (ordinal < 0 || !davit__in_range(row->versions, ordinal))
        return DAVIT_ERR_VERSION;
    struct davit__alias name = document_name(engine, row, ordinal);
    struct address address = {.buffer = buffer, .capacity = capacity};
    for (size_t i = 0; i < engine->document_count; i++) {
        const struct davit__document *document = &engine->documents[i];
        if (davit__in_range(document->versions, ordinal))
            fill_in(&address, engine->strings + (name.tag ? document->url : document->untagged_url),
                    davit_engine_version(engine, (size_t)ordinal), engine->strings + name.tag,
                    engine->strings + name.name);
    }
    if (capacity)
        buffer[address.length < capacity ? address.length : capacity - 1] = '\0';
    return (int)address.length;
}
