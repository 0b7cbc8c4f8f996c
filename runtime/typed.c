/*
 * Typed calls: what the stubs of the generated headers come down to. Parameters and body come as structs and go the way
 * of every call; the answer is read into a struct. Nothing else happens here that davit_invoke() does not do.
 */
#include "value.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The longest text of a number: a double's. */
#define NUMBER_MAX 32

/* Parameters as texts in the making. */
struct texts {
    struct davit__call *call;
    struct davit_param *next;
    char (*numbers)[NUMBER_MAX];
};

static void refuse_null(struct davit__call *call, const char *name)
{
    char path[160];
    snprintf(path, sizeof path, "%s.%s", call->name, name);
    davit__problem(call->report, DAVIT_ERR_CHECK, path, ": null cannot be sent as a parameter; leave it unset");
}

static const char *number_text(struct texts *texts, uint8_t kind, const char *source)
{
    struct davit__buffer number = {0};
    struct davit__schema schema = {kind, 0};
    davit__value_write(texts->call->core->engine, schema, DAVIT__ANY, texts->call->name, source, &number,
                       texts->call->report);
    char *text = *texts->numbers++;
    snprintf(text, NUMBER_MAX, "%s", number.data ? number.data : "");
    davit__buffer_done(&number);
    return text;
}

/* The text of a single parameter; NULL when it is unset. */
static const char *text_of(struct texts *texts, uint8_t kind, const char *source)
{
    const char *text;
    enum davit_bool boolean;
    enum davit_state state;
    switch (kind) {
    case DAVIT_KIND_BOOLEAN:
        memcpy(&boolean, source, sizeof boolean);
        return boolean == DAVIT_TRUE         ? "true"
               : boolean == DAVIT_FALSE      ? "false"
               : boolean == DAVIT_BOOL_UNSET ? NULL
                                             : davit_null;
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
    case DAVIT_KIND_NUMBER:
        memcpy(&state, source + offsetof(struct davit_int, state), sizeof state);
        return state == DAVIT_UNSET ? NULL : state == DAVIT_SET ? number_text(texts, kind, source) : davit_null;
    default:
        memcpy(&text, source, sizeof text);
        return text;
    }
}

static void add(struct texts *texts, const char *name, const char *text)
{
    const char *null = davit_null;
    if (text == null)
        refuse_null(texts->call, name);
    else if (text)
        *texts->next++ = (struct davit_param){name, text};
}

static struct davit_string_list list_at(const char *source)
{
    struct davit_string_list list;
    memcpy(&list, source, sizeof list);
    return list;
}

static void add_parameter(struct texts *texts, const struct davit__parameter *row, const char *source)
{
    const char *name = davit__text_of(texts->call->core->engine, row->name);
    const void *null = davit_null;
    if (row->list == DAVIT_LIST_NONE) {
        add(texts, name, text_of(texts, row->kind, source));
        return;
    }
    struct davit_string_list list = list_at(source);
    if (list.items == null)
        refuse_null(texts->call, name);
    for (size_t i = 0; list.items && i < list.count; i++)
        add(texts, name, list.items[i] ? list.items[i] : null);
}

/* How many parameters there are at most. */
static size_t count_parameters(const struct davit__parameter *rows, size_t count, const char *params)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++)
        found += rows[i].list == DAVIT_LIST_NONE ? 1 : list_at(params + rows[i].offset).count;
    return found;
}

static int take_params(struct davit__call *call, const void *params)
{
    const struct davit__parameter *rows = &call->core->engine->parameters[call->operation->parameters.first];
    size_t count = call->operation->parameters.count;
    if (!params || count == 0)
        return DAVIT_OK;
    size_t most = count_parameters(rows, count, params);
    call->own_params = most < SIZE_MAX / 64 ? malloc((most + 1) * sizeof *call->params + count * NUMBER_MAX) : NULL;
    if (!call->own_params)
        return davit__fail_memory(call->error);
    struct texts texts = {call, call->own_params, (char(*)[NUMBER_MAX])(call->own_params + most + 1)};
    for (size_t i = 0; i < count; i++)
        add_parameter(&texts, &rows[i], (const char *)params + rows[i].offset);
    *texts.next = (struct davit_param){0};
    call->params = call->own_params;
    return DAVIT_OK;
}

int davit__take_structs(struct davit__call *call, uint32_t layout, const void *params, const void *body)
{
    const struct davit__body *row = &call->operation->body;
    bool typed =
        row->kind == DAVIT_BODY_JSON && row->schema.kind != DAVIT__NOTHING && row->schema.kind != DAVIT_KIND_JSON;
    int r = davit__check_layout(call->core->engine, layout, call->error);
    if (r != DAVIT_OK)
        return r;
    call->body = body && typed ? &call->no_body : body;
    call->value = typed ? body : NULL;
    return take_params(call, params);
}

void davit__write_struct(struct davit__call *call, const char *path)
{
    struct davit__schema schema = call->operation->body.schema;
    const void *source = schema.kind == DAVIT_KIND_OBJECT ? (const void *)&call->value : call->value;
    davit__buffer_done(&call->written);
    davit__value_write(call->core->engine, schema, call->version.ordinal, path, source, &call->written, call->report);
    call->data = call->written.data;
    call->data_size = call->written.size;
}

/* How much of what stubs hand out the value is. */
static size_t value_size(struct davit__schema schema)
{
    switch (schema.kind) {
    case DAVIT__NOTHING:
        return 0;
    case DAVIT_KIND_BOOLEAN:
        return sizeof(enum davit_bool);
    case DAVIT_KIND_STRING:
    case DAVIT_KIND_OBJECT:
        return sizeof(void *);
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
    case DAVIT_KIND_NUMBER:
        return sizeof(struct davit_int);
    default:
        return sizeof(struct davit_string_list);
    }
}

int davit__hand_out_value(struct davit__call *call, void *ret)
{
    struct davit_response *response = call->response;
    const struct davit__operation *row = call->operation;
    char *value = ret ? (char *)ret + sizeof response : NULL;
    struct davit_error why;
    if (!value || row->value.kind == DAVIT__NOTHING)
        return DAVIT_OK;
    memset(value, 0, value_size(row->value));
    if (response->status >= 300 || response->body.size == 0)
        return DAVIT_OK;
    int r = davit__value_read(response->engine, row->value, row->result.kind == DAVIT_RESULT_JSON_SEQUENCE,
                              "the answer", response->body.data, response->body.size, &response->arena, value, &why);
    if (r == DAVIT_OK)
        return r;
    memset(value, 0, value_size(row->value));
    davit__fail(call->error, r, "%s: %s", call->name, why.message);
    if (call->error)
        call->error->http_status = response->status;
    return r;
}
