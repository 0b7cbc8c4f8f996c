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

static const struct davit__parameter *find_row(const struct davit__call *call, const char *name)
{
    const struct davit_engine *engine = call->core->engine;
    const struct davit__slice rows = call->operation->parameters;
    for (size_t i = rows.first; i < (size_t)rows.first + rows.count; i++)
        if (davit__in_range(engine->parameters[i].versions, call->version.ordinal) &&
            strcmp(engine->strings + engine->parameters[i].name, name) == 0)
            return &engine->parameters[i];
    return NULL;
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
        for (const struct davit_param *param = call->params; param && param->name; param++)
            if (strlen(param->name) == length && strncmp(param->name, at, length) == 0)
                davit__append_encoded(target, param->value);
        at += length + 1;
    }
}

static bool is_first(const struct davit_param *params, const struct davit_param *param)
{
    while (strcmp(params->name, param->name) != 0)
        params++;
    return params == param;
}

/* All values of a list in one, commas between, where its first one stands. */
static void append_commas(const struct davit__call *call, const struct davit_param *param, struct davit__buffer *target)
{
    if (!is_first(call->params, param))
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
    const struct davit__parameter *row = find_row(call, param->name);
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

int davit__encode_rest(struct davit__call *call, const char *media_type)
{
    struct davit_prepared *prepared = call->prepared;
    for (const struct davit_param *extra = call->options.extra; extra && extra->name; extra++)
        davit__append_query(&prepared->target, extra->name, extra->value ? extra->value : "");
    for (const char *const *line = call->options.headers; line && *line; line++)
        davit__add_header_line(&prepared->headers, *line, strlen(*line));
    if (call->body) {
        if (!davit__find_header(&prepared->headers, "Content-Type"))
            davit__add_header(&prepared->headers, "Content-Type",
                              call->body->media_type ? call->body->media_type : media_type);
        prepared->body = call->data;
        prepared->body_size = call->data_size;
    }
    if (prepared->target.failed || prepared->headers.failed)
        return davit__fail_memory(call->error);
    size_t size = prepared->target.size + prepared->headers.size;
    if (size > DAVIT_REQUEST_HEAD_MAX)
        davit__problem(call->report, DAVIT_ERR_LIMIT, call->name,
                       ": target and headers have %zu bytes, at most %d can be sent", size, DAVIT_REQUEST_HEAD_MAX);
    return davit__report_result(call->report, call->error);
}

static void append_version(struct davit__call *call)
{
    const struct davit_engine *engine = call->core->engine;
    davit__append_format(&call->prepared->target, "%s%s", engine->strings + engine->version_prefix,
                         davit_engine_version(engine, (size_t)call->version.ordinal));
}

int davit__encode(struct davit__call *call)
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
        append_version(call);
    append_path(call, &call->prepared->target);
    append_parameters(call);
    const char *media_type = davit__text_of(call->core->engine, row->body.media_type);
    return davit__encode_rest(call, media_type ? media_type : "application/octet-stream");
}

/* ---------------------------------------------------------------------------------------------- davit_request() --- */

/* Whether a segment is "." or "..", in whatever spelling. */
static bool is_dots(const char *segment, size_t length)
{
    size_t dots = 0;
    for (const char *end = segment + length; segment < end; dots++) {
        bool escaped = end - segment >= 3 && davit__same_name("%2e", segment, 3);
        if (*segment != '.' && !escaped)
            return false;
        segment += escaped ? 3 : 1;
    }
    return dots == 1 || dots == 2;
}

/* Whether a path has such a segment, which servers and proxies resolve at their own will. */
static bool has_dot_segment(const char *path)
{
    for (const char *at = strchr(path, '/'); at; at = strchr(at + 1, '/'))
        if (is_dots(at + 1, strcspn(at + 1, "/")))
            return true;
    return false;
}

static const char *path_problem(const char *path)
{
    if (*path != '/')
        return "expected a path that starts with /";
    for (const char *at = path; *at; at++) {
        if (*at == '?' || *at == '#')
            return "expected a path without query: give that apart";
        if ((unsigned char)*at <= 0x20 || (unsigned char)*at >= 0x7F)
            return "expected a path in ASCII without blanks: write others as %XX";
    }
    return has_dot_segment(path) ? "expected a path without . and .. segments" : NULL;
}

int davit__check_request(struct davit__call *call, const char *method, const char *path)
{
    if (!method || !path)
        return davit__fail(call->error, DAVIT_ERR_ARGUMENT, "davit_request: method and path may not be NULL");
    call->name = "request";
    if (!davit__is_token(method))
        davit__problem(call->report, DAVIT_ERR_CHECK, "request.method", ": expected a token such as GET, got %s",
                       davit__quote(method).text);
    const char *problem = path_problem(path);
    if (problem)
        davit__problem(call->report, DAVIT_ERR_CHECK, "request.path", ": %s, got %s", problem, davit__quote(path).text);
    for (const struct davit_param *param = call->params; param && param->name; param++)
        if (!param->value)
            davit__problem(call->report, DAVIT_ERR_CHECK, "request.query", ": %s has no value",
                           davit__quote(param->name).text);
    davit__check_body(call, call->body && call->body->json ? DAVIT_BODY_JSON : DAVIT_BODY_BYTES);
    if (call->body && strcmp(method, "HEAD") == 0)
        davit__problem(call->report, DAVIT_ERR_CHECK, "request.body", ": HEAD takes none");
    davit__check_headers(call);
    int r = davit__report_result(call->report, call->error);
    return r == DAVIT_OK ? davit__settle_version(call) : r;
}

int davit__encode_request(struct davit__call *call, const char *method, const char *path)
{
    call->prepared = davit__prepared_new(call->core->engine, method);
    if (!call->prepared)
        return davit__fail_memory(call->error);
    call->prepared->version = call->version;
    call->prepared->safe = strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0;
    append_version(call);
    davit__append_text(&call->prepared->target, path);
    for (const struct davit_param *param = call->params; param && param->name; param++)
        davit__append_query(&call->prepared->target, param->name, param->value);
    return davit__encode_rest(call, "application/json");
}
