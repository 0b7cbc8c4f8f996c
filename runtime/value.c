/*
 * Values of generated structs outside of calls: read from JSON, written as JSON, by the name of their type. And what
 * all values share: the addresses that say null and empty, what is set, and the paths that messages name them by.
 */
#include "value.h"

#include <stdlib.h>
#include <string.h>

const struct davit_nothing_ davit_null_;
const uint64_t davit_empty_;

/* The longest path in a message: what is wrong there has to fit behind it. */
#define PATH_MAX_SHOWN 600

static void append_steps(struct davit__buffer *buffer, const struct davit__trail *trail)
{
    if (!trail)
        return;
    append_steps(buffer, trail->up);
    if (buffer->size > PATH_MAX_SHOWN)
        return;
    if (!trail->name) {
        davit__append_format(buffer, "[%zu]", trail->size);
    } else if (*trail->name) {
        davit__append(buffer, ".", buffer->size > 0);
        size_t before = buffer->size;
        davit__append_printable(buffer, trail->name, trail->size);
        for (size_t i = before; i < buffer->size; i++) /* a path is one line */
            buffer->data[i] = buffer->data[i] == '\n' ? ' ' : buffer->data[i];
    }
}

void davit__append_trail(struct davit__buffer *buffer, const struct davit__trail *trail)
{
    append_steps(buffer, trail);
    if (buffer->size <= PATH_MAX_SHOWN)
        return;
    buffer->size = PATH_MAX_SHOWN;
    while (((unsigned char)buffer->data[buffer->size] & 0xC0) == 0x80)
        buffer->size--;
    davit__append_text(buffer, "…");
}

bool davit__is_set(uint8_t kind, const char *source)
{
    static const char unset[DAVIT__VALUE_MAX];
    switch (kind) {
    case DAVIT_KIND_BOOLEAN:
        return memcmp(source, unset, sizeof(enum davit_bool)) != 0;
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
    case DAVIT_KIND_NUMBER: /* all three have a state behind eight bytes */
        return memcmp(source + offsetof(struct davit_int, state), unset, sizeof(enum davit_state)) != 0;
    case DAVIT_KIND_STRING:
    case DAVIT_KIND_OBJECT:
        return memcmp(source, unset, sizeof(void *)) != 0;
    default: /* a list, a map or a JSON text: a pointer and a size */
        return memcmp(source, unset, sizeof(struct davit_json)) != 0;
    }
}

uint32_t davit_engine_layout(const struct davit_engine *engine)
{
    return engine->layout;
}

int davit__check_layout(const struct davit_engine *engine, uint32_t layout, struct davit_error *reterr)
{
    if (layout == engine->layout)
        return DAVIT_OK;
    const char *name = davit_engine_name(engine);
    for (const struct davit_engine *other = davit_engine_next(NULL); other; other = davit_engine_next(other))
        if (other->layout == layout)
            return davit__fail(reterr, DAVIT_ERR_ABI, "the structs are of engine %s, the client is for %s",
                               davit_engine_name(other), name);
    return davit__fail(reterr, DAVIT_ERR_ABI,
                       "the program was built with other headers for %s (layout %08x) than this library (layout %08x): "
                       "build it again with the library's",
                       name, layout, engine->layout);
}

/* Whether a type is a list, or a map, of that other one. */
static bool holds(const struct davit_engine *engine, const struct davit__type *type, enum davit_shape shape,
                  size_t other)
{
    if (type->kind != (shape == DAVIT_SHAPE_LIST ? DAVIT_KIND_LIST : DAVIT_KIND_MAP))
        return false;
    struct davit__schema inside = engine->fields[type->fields.first].schema;
    return inside.kind == DAVIT_KIND_OBJECT && inside.type == other;
}

/* The schema of a type's name, or of a list or map of it. */
static int find_schema(const struct davit_engine *engine, enum davit_shape shape, const char *name,
                       struct davit__schema *ret, struct davit_error *reterr)
{
    const struct davit__type *row = davit__find_type(engine, name);
    if (!row)
        return davit__fail_type(engine, name, reterr);
    size_t type = (size_t)(row - engine->types);
    if (shape == DAVIT_SHAPE_ONE) {
        *ret = (struct davit__schema){row->kind, (uint16_t)type};
        return DAVIT_OK;
    }
    for (size_t i = 1; i < engine->type_count; i++)
        if (holds(engine, &engine->types[i], shape, type)) {
            *ret = (struct davit__schema){engine->types[i].kind, (uint16_t)i};
            return DAVIT_OK;
        }
    return davit__fail(reterr, DAVIT_ERR_UNSUPPORTED, "nothing in %s's API is a %s of %s", davit_engine_name(engine),
                       shape == DAVIT_SHAPE_LIST ? "list" : "map", name);
}

int davit__read_by_name(const struct davit_engine *engine, uint32_t layout, enum davit_shape shape, const char *type,
                        const char *what, const char *text, size_t size, struct davit__arena *arena, void **ret,
                        struct davit_error *reterr)
{
    struct davit__schema schema;
    int r = davit__check_layout(engine, layout, reterr);
    if (r == DAVIT_OK)
        r = find_schema(engine, shape, type, &schema, reterr);
    if (r != DAVIT_OK)
        return r;
    void **slot = davit__arena_get(arena, DAVIT__VALUE_MAX);
    if (!slot)
        return davit__fail_memory(reterr);
    struct davit__room room = {.arena = arena};
    r = davit__value_read(engine, schema, false, what, text, size, &room, slot, reterr);
    if (r == DAVIT_OK) /* an object's address is the value, a list's or map's that of its struct */
        *ret = schema.kind == DAVIT_KIND_OBJECT ? *slot : slot;
    return r;
}

int davit_response_value(struct davit_response *response, uint32_t layout, enum davit_shape shape, const char *type,
                         void **ret, struct davit_error *reterr)
{
    if (!response || !type || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_response_value: response, type and ret may not be NULL");
    return davit__read_by_name(response->engine, layout, shape, type, "the answer", davit_response_body(response, NULL),
                               response->body.size, &response->arena, ret, reterr);
}

/** A value that owns its memory. */
struct davit_value {
    struct davit__arena arena;
    void *address;
};

int davit_value_read(const struct davit_engine *engine, uint32_t layout, enum davit_shape shape, const char *type,
                     const char *text, size_t size, struct davit_value **ret, struct davit_error *reterr)
{
    if (!engine || !type || !text || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_value_read: engine, type, text and ret may not be NULL");
    struct davit_value *value = calloc(1, sizeof *value);
    if (!value)
        return davit__fail_memory(reterr);
    int r = davit__read_by_name(engine, layout, shape, type, "the text", text, size, &value->arena, &value->address,
                                reterr);
    if (r == DAVIT_OK)
        *ret = value;
    else
        davit_value_free(value);
    return r;
}

void *davit_value_get(const struct davit_value *value)
{
    return value->address;
}

void davit_value_free(struct davit_value *value)
{
    if (value)
        davit__arena_done(&value->arena);
    free(value);
}

int davit_value_write(const struct davit_engine *engine, uint32_t layout, enum davit_shape shape, const char *type,
                      const void *value, const char *version, char **ret, size_t *ret_size, struct davit_error *reterr)
{
    if (!engine || !type || !value || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT,
                           "davit_value_write: engine, type, value and ret may not be NULL");
    struct davit__schema schema;
    int ordinal = version ? davit__version_ordinal(engine, version) : DAVIT__ANY;
    int r = davit__check_layout(engine, layout, reterr);
    if (r == DAVIT_OK)
        r = find_schema(engine, shape, type, &schema, reterr);
    if (r == DAVIT_OK && version && ordinal < 0)
        r = davit__fail_version(engine, version, reterr);
    if (r != DAVIT_OK)
        return r;
    struct davit__buffer text = {.secret = true};
    struct davit_report report = {0};
    const void *source = schema.kind == DAVIT_KIND_OBJECT ? (const void *)&value : value;
    davit__value_write(engine, schema, ordinal, type, source, &text, &report);
    r = davit__report_result(&report, reterr);
    davit__report_done(&report);
    if (r != DAVIT_OK) {
        davit__buffer_done(&text);
        return r;
    }
    *ret = text.data;
    if (ret_size)
        *ret_size = text.size;
    return DAVIT_OK;
}
