/*
 * What davit_request() does in the place of check.c and encode.c: no row says what the request should look like, so
 * that only what no request can carry is refused.
 */
#include "internal.h"

#include <string.h>

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
    if (strstr(path, "%00"))
        return "expected a path without %00";
    return davit__has_dot_segment(path, true) ? "expected a path without . and .. segments" : NULL;
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
    davit__check_options(call);
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
    davit__append_version(call);
    davit__append_text(&call->prepared->target, path);
    for (const struct davit_param *param = call->params; param && param->name; param++)
        davit__append_query(&call->prepared->target, param->name, param->value);
    return davit__encode_rest(call, "application/json");
}
