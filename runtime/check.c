/*
 * Checks a request against its operation's row, and collects every problem. What is wrong at any version is told before
 * anything is asked of the engine; the rest when the version is known. Not here: single values (check_value.c) and
 * bodies (check_body.c).
 */
#include "internal.h"

#include <json-c/json.h>

#include <stdio.h>
#include <string.h>

struct davit__path davit__path_of(const struct davit__call *call, const char *parameter)
{
    struct davit__path path;
    snprintf(path.text, sizeof path.text, "%s.%s", call->name, davit__shown(parameter).text);
    return path;
}

static const char *version_text(const struct davit__call *call)
{
    return davit_engine_version(call->core->engine, (size_t)call->version.ordinal);
}

static const struct davit__parameter *parameter_row(const struct davit__call *call, size_t index)
{
    return &call->core->engine->parameters[call->operation->parameters.first + index];
}

const struct davit_param *davit__find_param(const struct davit_param *params, const char *name, size_t length)
{
    for (; params && params->name; params++)
        if (strncmp(params->name, name, length) == 0 && params->name[length] == '\0')
            return params;
    return NULL;
}

/* The first of the call's parameters that has that name; NULL when it is not given. */
static const struct davit_param *find_given(const struct davit__call *call, const char *name)
{
    return davit__find_param(call->params, name, strlen(name));
}

const struct davit__parameter *davit__find_parameter(const struct davit__call *call, const char *name)
{
    const struct davit__parameter *found = NULL;
    for (size_t i = 0; i < call->operation->parameters.count; i++) {
        const struct davit__parameter *row = parameter_row(call, i);
        if (strcmp(davit__text_of(call->core->engine, row->name), name) != 0)
            continue;
        if (davit__in_range(row->versions, call->version.ordinal))
            return row;
        found = row;
    }
    return found;
}

static void unknown_parameter(struct davit__call *call, const char *name)
{
    const struct davit_engine *engine = call->core->engine;
    struct davit__buffer choices = {0};
    struct davit__nearest near = {.name = name};
    for (size_t i = 0; i < call->operation->parameters.count; i++) {
        const struct davit__parameter *row = parameter_row(call, i);
        const char *choice = davit__text_of(engine, row->name);
        if (!davit__in_range(row->versions, call->version.ordinal))
            continue;
        davit__append_format(&choices, "%s%s", choices.size ? ", " : "", choice);
        davit__consider(&near, choice);
    }
    struct davit__path unknown = davit__path_of(call, name);
    if (near.count > 0)
        davit__problem(call->report, DAVIT_ERR_CHECK, unknown.text, ": no such parameter; the nearest: %s",
                       near.found[0]);
    else
        davit__problem(call->report, DAVIT_ERR_CHECK, unknown.text, ": no such parameter; there %s %s",
                       choices.size ? "are" : "is", choices.size ? choices.data : "none");
    call->report->failed |= choices.failed;
    davit__buffer_done(&choices);
}

/* Whether a name stands for different things at different versions: then only the version tells what is right. The rows
   of one name are neighbours, and the search for it returns the first that is in range. */
static bool is_ambiguous(const struct davit__call *call, const struct davit__parameter *row)
{
    const struct davit__slice rows = call->operation->parameters;
    size_t index = (size_t)(row - call->core->engine->parameters) - rows.first;
    return call->version.ordinal == DAVIT__ANY && index + 1 < rows.count && row[1].name == row->name;
}

static void check_parameter(struct davit__call *call, const struct davit_param *param)
{
    const struct davit__parameter *own = call->own_rows ? call->own_rows[param - call->params] : NULL;
    const struct davit__parameter *row = own ? own : davit__find_parameter(call, param->name);
    if (!row) {
        unknown_parameter(call, param->name);
        return;
    }
    if (!own && is_ambiguous(call, row))
        return;
    if (!davit__in_range(row->versions, call->version.ordinal))
        davit__problem(
            call->report, DAVIT_ERR_VERSION, davit__path_of(call, param->name).text, " %s; this client speaks %s",
            davit__outside(call->core->engine, row->versions, call->version.ordinal).text, version_text(call));
    if (row->list == DAVIT_LIST_NONE && find_given(call, param->name) != param)
        davit__problem(call->report, DAVIT_ERR_CHECK, davit__path_of(call, param->name).text,
                       ": given more than once, but takes one value");
    if (param->value)
        davit__check_value(call, row, param->value);
    else
        davit__problem(call->report, DAVIT_ERR_CHECK, davit__path_of(call, param->name).text, ": has no value");
}

/* Whether a row is there whenever its operation is, as far as the call's version is known. */
static bool applies(const struct davit__call *call, const struct davit__parameter *row)
{
    struct davit__range all = call->operation->versions;
    if (call->version.ordinal != DAVIT__ANY)
        return davit__in_range(row->versions, call->version.ordinal);
    return row->versions.first <= all.first && row->versions.last >= all.last;
}

/* Whether it is the header that auth.c makes when nobody gives it. */
static bool is_made(const struct davit__call *call, const char *name)
{
    const char *made = davit__text_of(call->core->engine, call->core->engine->auth_header);
    uint8_t rule = call->operation->auth.rule;
    return (rule == DAVIT__AUTH_OF_PARAMETER || rule == DAVIT__AUTH_OF_BODY) && strcmp(name, made) == 0;
}

static void check_required(struct davit__call *call)
{
    for (size_t i = 0; i < call->operation->parameters.count; i++) {
        const struct davit__parameter *row = parameter_row(call, i);
        const char *name = davit__text_of(call->core->engine, row->name);
        if (row->required && !find_given(call, name) && applies(call, row) && !is_made(call, name))
            davit__problem(call->report, DAVIT_ERR_CHECK, davit__path_of(call, name).text, ": required (%s, in the %s)",
                           davit_kind_name((enum davit_kind)row->kind), davit_place_name((enum davit_place)row->place));
    }
}

static void check_parameters(struct davit__call *call)
{
    for (const struct davit_param *param = call->params; param && param->name; param++)
        check_parameter(call, param);
    check_required(call);
}

static void check_operation(struct davit__call *call)
{
    const struct davit__operation *row = call->operation;
    struct davit__version version = call->version;
    if (!davit__in_range(row->versions, version.ordinal)) {
        davit__problem(call->report, DAVIT_ERR_VERSION, call->name, " %s; this client speaks %s",
                       davit__outside(call->core->engine, row->versions, version.ordinal).text, version_text(call));
        call->version.ordinal = DAVIT__ANY; /* its parameters are not there for the same reason: once is enough */
    }
    check_parameters(call);
    call->version = version;
}

int davit__check(struct davit__call *call)
{
    if (call->offline)
        davit__settle_version(call);
    bool early = call->version.ordinal == DAVIT__ANY;
    check_operation(call);
    davit__check_body(call, (enum davit_body_kind)call->operation->body.kind);
    davit__check_options(call);
    int r = davit__report_result(call->report, call->error);
    if (r != DAVIT_OK || !early || call->operation->flags & DAVIT__UNVERSIONED)
        return r;
    r = davit__settle_version(call);
    if (r != DAVIT_OK)
        return r;
    check_operation(call);
    if (call->value)
        davit__check_body(call, DAVIT_BODY_JSON);
    else
        davit__check_type(call);
    return davit__report_result(call->report, call->error);
}

/* ------------------------------------------------------------------------------- answers that would never end --- */

/* The value of a parameter: given, or by default; empty for neither. */
static const char *value_of(const struct davit__call *call, const char *name)
{
    const struct davit_param *given = find_given(call, name);
    const struct davit__parameter *row = davit__find_parameter(call, name);
    const char *value = given ? given->value : row ? davit__text_of(call->core->engine, row->default_value) : NULL;
    return value ? value : "";
}

static bool is_true(const char *value)
{
    return strcmp(value, "true") == 0 || strcmp(value, "1") == 0;
}

bool davit__body_is_true(const struct davit__call *call, const char *member)
{
    struct json_object *value = NULL;
    return json_object_is_type(call->body_json, json_type_object) &&
           json_object_object_get_ex(call->body_json, member, &value) && json_object_get_boolean(value);
}

int davit__check_endless(struct davit__call *call)
{
    const struct davit__endless *endless = &call->operation->endless;
    const char *name = davit__text_of(call->core->engine, endless->name);
    switch (endless->rule) {
    case DAVIT__WHEN_TRUE:
        if (!is_true(value_of(call, name)))
            return DAVIT_OK;
        return davit__fail(call->error, DAVIT_ERR_ENDLESS,
                           "%s with %s=true never ends: open it as a stream, or give %s=false", call->name, name, name);
    case DAVIT__UNLESS_SET:
        if (*value_of(call, name))
            return DAVIT_OK;
        return davit__fail(call->error, DAVIT_ERR_ENDLESS, "%s without %s never ends: open it as a stream, or give %s",
                           call->name, name, name);
    case DAVIT__UNLESS_BODY:
        if (davit__body_is_true(call, name))
            return DAVIT_OK;
        return davit__fail(call->error, DAVIT_ERR_ENDLESS,
                           "%s upgrades its connection: open it as one, or give \"%s\": true in the body", call->name,
                           name);
    case DAVIT__ALWAYS:
        return davit__fail(call->error, DAVIT_ERR_ENDLESS, "%s upgrades its connection: open it as one", call->name);
    default:
        return DAVIT_OK;
    }
}
