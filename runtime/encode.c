/*
 * Turns a checked request into what goes over the wire: target, headers, body. Nothing is checked here any more, and
 * nothing is sent.
 */
#include "internal.h"

#include <string.h>

void davit__append_query(struct davit__buffer *target, const char *name, const char *value)
{
    bool first = !target->data || !memchr(target->data, '?', target->size);
    davit__append(target, first ? "?" : "&", 1);
    davit__append_encoded(target, name);
    davit__append(target, "=", 1);
    davit__append_encoded(target, value);
}

/* A value as it is sent: booleans in words, the rest as it was given. */
static const char *wire_value(const struct davit__parameter *row, const char *value)
{
    if (row->kind != DAVIT_KIND_BOOLEAN)
        return value;
    return strcmp(value, "1") == 0 ? "true" : strcmp(value, "0") == 0 ? "false" : value;
}

/* The path's template with each {name} replaced; every value is there, and encoded whole. */
static void append_path(struct davit__call *call, struct davit__buffer *target)
{
    const char *at = davit__text_of(call->core->engine, call->operation->path);
    while (*at) {
        size_t plain = strcspn(at, "{");
        davit__append(target, at, plain);
        at += plain;
        if (*at != '{')
            break;
        size_t length = strcspn(++at, "}");
        davit__append_encoded(target, davit__find_param(call->params, at, length)->value);
        at += length + 1;
    }
}

/* All values of a list in one, commas between, where its first one stands. */
static void append_commas(const struct davit__call *call, const struct davit_param *param, struct davit__buffer *target)
{
    if (davit__find_param(call->params, param->name, strlen(param->name)) != param)
        return;
    davit__append_query(target, param->name, param->value);
    for (const struct davit_param *next = param + 1; next->name; next++)
        if (strcmp(next->name, param->name) == 0) {
            davit__append(target, ",", 1);
            davit__append_encoded(target, next->value);
        }
}

/* Whether the caller gives a header of that name in the options, which then wins. */
static bool is_overridden(const struct davit__call *call, const char *name)
{
    for (const char *const *line = call->options.headers; line && *line; line++)
        if (davit__same_name(name, *line, strcspn(*line, ":")))
            return true;
    return false;
}

static void append_parameter(struct davit__call *call, const struct davit_param *param)
{
    struct davit_prepared *prepared = call->prepared;
    const struct davit__parameter *row = davit__find_parameter(call, param->name);
    if (row->place == DAVIT_IN_HEADER && !is_overridden(call, param->name))
        davit__add_header(&prepared->headers, param->name, wire_value(row, param->value));
    else if (row->place == DAVIT_IN_QUERY && row->list == DAVIT_LIST_CSV)
        append_commas(call, param, &prepared->target);
    else if (row->place == DAVIT_IN_QUERY)
        davit__append_query(&prepared->target, param->name, wire_value(row, param->value));
}

static void append_parameters(struct davit__call *call)
{
    for (const struct davit_param *param = call->params; param && param->name; param++)
        append_parameter(call, param);
}

void davit__add_client_headers(const struct davit__core *core, struct davit__buffer *headers)
{
    const char *name = NULL, *value;
    while (davit__next_header(&core->headers, &name, &value))
        if (!davit__find_header(headers, name))
            davit__add_header(headers, name, value);
}

int davit__encode_rest(struct davit__call *call, const char *media_type)
{
    struct davit_prepared *prepared = call->prepared;
    for (const struct davit_param *extra = call->options.extra; extra && extra->name; extra++)
        davit__append_query(&prepared->target, extra->name, extra->value);
    for (const char *const *line = call->options.headers; line && *line; line++)
        davit__add_header_line(&prepared->headers, *line, strlen(*line));
    davit__add_client_headers(call->core, &prepared->headers);
    if (call->body) {
        if (!davit__find_header(&prepared->headers, "Content-Type"))
            davit__add_header(&prepared->headers, "Content-Type",
                              call->body->media_type ? call->body->media_type : media_type);
        prepared->body = call->data;
        prepared->body_size = call->data_size;
        prepared->source = call->body->source;
        prepared->source_data = call->body->source_data;
        prepared->safe = prepared->safe && !prepared->source; /* what was taken is gone */
    }
    int r = call->operation ? davit__authorize(call) : DAVIT_OK;
    if (r != DAVIT_OK)
        return r;
    if (prepared->target.failed || prepared->headers.failed)
        return davit__fail_memory(call->error);
    size_t size = prepared->target.size + prepared->headers.size;
    if (size > DAVIT_REQUEST_HEAD_MAX)
        davit__problem(call->report, DAVIT_ERR_LIMIT, call->name,
                       ": target and headers have %zu bytes, at most %d can be sent", size, DAVIT_REQUEST_HEAD_MAX);
    return davit__report_result(call->report, call->error);
}

void davit__append_version(struct davit__call *call)
{
    const struct davit_engine *engine = call->core->engine;
    davit__check_pin(call);
    davit__append_text(&call->prepared->target, engine->strings + engine->version_prefix);
    davit__append_text(&call->prepared->target, davit_engine_version(engine, (size_t)call->version.ordinal));
}

int davit__encode_path(struct davit__call *call)
{
    const struct davit__operation *row = call->operation;
    call->prepared = davit__prepared_new(call->core->engine, davit__method_name(row));
    if (!call->prepared)
        return davit__fail_memory(call->error);
    call->prepared->operation = row;
    call->prepared->version = call->version;
    call->prepared->safe = row->flags & DAVIT__SAFE;
    if (row->flags & DAVIT__UNVERSIONED)
        call->prepared->version.ordinal = DAVIT__ANY;
    else
        davit__append_version(call);
    append_path(call, &call->prepared->target);
    return DAVIT_OK;
}

int davit__encode(struct davit__call *call)
{
    const char *media_type = davit__text_of(call->core->engine, call->operation->body.media_type);
    int r = davit__encode_path(call);
    if (r != DAVIT_OK)
        return r;
    append_parameters(call);
    r = davit__encode_rest(call, media_type ? media_type : "application/octet-stream");
    return r == DAVIT_OK ? davit__encode_question(call) : r;
}
