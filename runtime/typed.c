/*
 * Typed calls: what the stubs of the generated headers come down to. Parameters and body come as structs and go the way
 * of every call; the answer is read into a struct. Nothing else happens here that davit_invoke() does not do.
 */
#include "value.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The longest text of a boolean or number: a double's. */
#define SCALAR_MAX 32

/* Parameters as texts in the making. */
struct texts {
    struct davit__call *call;
    struct davit_param *next;
    const struct davit__parameter **next_row;
    char (*scalars)[SCALAR_MAX];
};

static struct davit__path path_of(const struct texts *texts, const struct davit__parameter *row)
{
    return davit__path_of(texts->call, davit__text_of(texts->call->core->engine, row->name));
}

/* Refuses a value of a list, or with NO_INDEX a parameter. */
#define NO_INDEX SIZE_MAX

static void refuse(const struct texts *texts, const struct davit__parameter *row, size_t index, const char *why)
{
    struct davit__path path = path_of(texts, row);
    size_t length = strlen(path.text);
    if (index != NO_INDEX)
        snprintf(path.text + length, sizeof path.text - length, "[%zu]", index);
    davit__problem(texts->call->report, DAVIT_ERR_CHECK, path.text, "%s", why);
}

static void add(struct texts *texts, const struct davit__parameter *row, size_t index, const char *text)
{
    const char *null = davit_null;
    if (text == null) {
        refuse(texts, row, index, ": null cannot be sent as a parameter; leave it unset");
        return;
    }
    *texts->next++ = (struct davit_param){davit__text_of(texts->call->core->engine, row->name), text};
    *texts->next_row++ = row;
}

/* Adds a boolean or number as JSON says it. One that JSON cannot say is a problem already. */
static void add_scalar(struct texts *texts, const struct davit__parameter *row, const char *source)
{
    struct davit__buffer json = {0};
    struct davit__schema schema = {row->kind, 0};
    davit__value_write(texts->call->core->engine, schema, DAVIT__ANY, path_of(texts, row).text, source, &json,
                       texts->call->report);
    char *text = *texts->scalars++;
    snprintf(text, SCALAR_MAX, "%s", json.size ? json.data : "");
    davit__buffer_done(&json);
    if (*text)
        add(texts, row, NO_INDEX, strcmp(text, "null") == 0 ? davit_null : text);
}

static struct davit_string_list list_at(const char *source)
{
    struct davit_string_list list;
    memcpy(&list, source, sizeof list);
    return list;
}

/* How many values a list has; what stands for unset, null and empty has none, whatever the count says. */
static size_t count_items(struct davit_string_list list)
{
    const void *null = davit_null, *empty = davit_empty;
    return list.items && list.items != null && list.items != empty ? list.count : 0;
}

static void add_list(struct texts *texts, const struct davit__parameter *row, const char *source)
{
    struct davit_string_list list = list_at(source);
    const void *null = davit_null;
    size_t count = count_items(list);
    if (count < list.count)
        refuse(texts, row, NO_INDEX, ": has a count, but no items");
    else if (list.items == null)
        add(texts, row, NO_INDEX, davit_null);
    for (size_t i = 0; i < count; i++)
        if (list.items[i])
            add(texts, row, i, list.items[i]);
        else
            refuse(texts, row, i, ": is unset; what is in a list or map has a value");
}

static void add_parameter(struct texts *texts, const struct davit__parameter *row, const char *source)
{
    const char *text;
    if (row->list != DAVIT_LIST_NONE) {
        add_list(texts, row, source);
    } else if (row->kind == DAVIT_KIND_STRING || row->kind == DAVIT_KIND_JSON) {
        memcpy(&text, source, sizeof text);
        if (text)
            add(texts, row, NO_INDEX, text);
    } else if (davit__is_set(row->kind, source)) {
        add_scalar(texts, row, source);
    }
}

/* How many parameters there are at most. */
static size_t count_parameters(const struct davit__parameter *rows, size_t count, const char *params)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++)
        found += rows[i].list == DAVIT_LIST_NONE ? 1 : count_items(list_at(params + rows[i].offset));
    return found;
}

static int take_params(struct davit__call *call, const void *params)
{
    const struct davit__parameter *rows = &call->core->engine->parameters[call->operation->parameters.first];
    size_t count = call->operation->parameters.count;
    if (!params || count == 0)
        return DAVIT_OK;
    size_t most = count_parameters(rows, count, params), each = sizeof *call->own_params + sizeof *call->own_rows;
    call->own_params = most < SIZE_MAX / 64 ? malloc((most + 1) * each + count * SCALAR_MAX) : NULL;
    if (!call->own_params)
        return davit__fail_memory(call->error);
    call->own_rows = (const struct davit__parameter **)(call->own_params + most + 1);
    struct texts texts = {call, call->own_params, call->own_rows, (char(*)[SCALAR_MAX])(call->own_rows + most + 1)};
    for (size_t i = 0; i < count; i++)
        add_parameter(&texts, &rows[i], (const char *)params + rows[i].offset);
    *texts.next = (struct davit_param){0};
    call->params = call->own_params;
    return DAVIT_OK;
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

/* The value in what a stub hands out, behind the response; NULL: nobody wants it, or there is none. */
static char *value_in(const struct davit__call *call, void *ret)
{
    return ret && call->operation->value.kind != DAVIT__NOTHING ? (char *)ret + sizeof call->response : NULL;
}

static void unset_value(const struct davit__call *call, void *ret)
{
    char *value = value_in(call, ret);
    if (value)
        memset(value, 0, value_size(call->operation->value));
}

int davit__take_structs(struct davit__call *call, uint32_t layout, const void *params, const void *body, void *ret)
{
    const struct davit__body *row = &call->operation->body;
    bool typed =
        row->kind == DAVIT_BODY_JSON && row->schema.kind != DAVIT__NOTHING && row->schema.kind != DAVIT_KIND_JSON;
    int r = davit__check_layout(call->core->engine, layout, call->error);
    if (r != DAVIT_OK)
        return r;
    unset_value(call, ret);
    call->hands_out = value_in(call, ret);
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

size_t davit__body_room(const struct davit__call *call, size_t size)
{
    return call->hands_out ? size + 1 + size + DAVIT__TEXT_ROOM : size;
}

int davit__hand_out_value(struct davit__call *call, void *ret)
{
    struct davit_response *response = call->response;
    const struct davit__operation *row = call->operation;
    char *value = value_in(call, ret);
    struct davit_error why;
    if (!value || response->status >= 300 || response->body.size == 0)
        return DAVIT_OK;
    /* behind the body, in the same block: of a large answer, another block would be new to the process at every call */
    if (!davit__reserve(&response->body, davit__body_room(call, response->body.size) - response->body.size))
        return davit__fail_memory(call->error);
    struct davit__room room = {.arena = &response->arena,
                               .texts = response->body.data + response->body.size + 1,
                               .guesses = call->core->guesses};
    int r = davit__value_read(response->engine, row->value, row->result.kind == DAVIT_RESULT_JSON_SEQUENCE,
                              "the answer", response->body.data, response->body.size, &room, value, &why);
    if (r == DAVIT_OK)
        return r;
    unset_value(call, ret);
    davit__fail(call->error, r, "%s: %s", call->name, why.message);
    if (call->error)
        call->error->http_status = response->status;
    return r;
}
