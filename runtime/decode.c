/*
 * What an answer means for its call: success, refusal, failure. Versions do not matter here: whatever came is there for
 * the caller to look at. Building json-c values waits until someone asks, but for what may hide an error.
 */
#include "json.h"
#include "tls.h"

#include <json-c/json.h>

#include <stdio.h>
#include <string.h>

bool davit__is_success(const struct davit_response *response)
{
    if (response->status >= 200 && response->status < 300)
        return true;
    const struct davit__slice rows = response->operation ? response->operation->responses : (struct davit__slice){0};
    for (size_t i = rows.first; i < (size_t)rows.first + rows.count; i++)
        if (response->engine->responses[i].status == response->status)
            return true;
    return false;
}

/* A member of a JSON object, by a name that the engine has for it; NULL when there is none. */
static struct json_object *member(const struct davit_engine *engine, struct json_object *object, davit__text name)
{
    bool named = name && json_object_is_type(object, json_type_object);
    return named ? json_object_object_get(object, engine->strings + name) : NULL;
}

/* The text of one; NULL when it has none. */
static const char *member_text(const struct davit_engine *engine, struct json_object *object, davit__text name)
{
    struct json_object *found = member(engine, object, name);
    return json_object_is_type(found, json_type_string) ? json_object_get_string(found) : NULL;
}

/* The engine's words for what went wrong, and those for what is behind it, which mostly are among them. */
static void append_reason(struct davit__buffer *message, const char *text, const char *cause)
{
    davit__append_printable(message, text, strlen(text));
    if (!cause || !*cause || strstr(text, cause))
        return;
    davit__append_text(message, "; the cause: ");
    davit__append_printable(message, cause, strlen(cause));
}

/* What the engine says about an error: the message in its JSON, or its text; empty when it says nothing. */
static struct davit__buffer read_message(const struct davit_response *response)
{
    struct davit__buffer message = {0};
    struct davit__json reader;
    struct json_object *json = NULL;
    if (response->body.size > DAVIT_ERROR_BODY_MAX) {
        davit__append_format(&message, "the engine's reason has %zu bytes, too many to be read", response->body.size);
        return message;
    }
    davit__json_init(&reader, davit_response_body(response, NULL), response->body.size);
    bool is_json = davit__json_build(&reader, &json);
    const struct davit_engine *engine = response->engine;
    const char *text = is_json ? member_text(engine, json, engine->error_member) : NULL;
    if (text)
        append_reason(&message, text, member_text(engine, json, engine->error_cause));
    else if (response->body.size)
        davit__append_printable(&message, response->body.data, response->body.size);
    json_object_put(json);
    return message;
}

/* Whether a message of the engine's has a registry's words for it. */
static bool wants_credentials(const struct davit_engine *engine, const char *message)
{
    for (size_t i = 0; i < engine->auth_refusal_count; i++)
        if (strstr(message, engine->strings + engine->auth_refusals[i]))
            return true;
    return false;
}

int davit__judge_refusal(const struct davit__call *call, int code, const char *message, const char **ret_note)
{
    const struct davit_response *response = call->response;
    bool registry = response->operation && response->operation->auth.rule != DAVIT__AUTH_NONE;
    bool refused = response->status == 401 ||
                   (registry && (response->status == 403 || wants_credentials(response->engine, message)));
    *ret_note = refused && call->prepared && call->prepared->auth_note.size ? call->prepared->auth_note.data : NULL;
    return refused && response->status != 404 ? DAVIT_ERR_AUTH : code;
}

static int fail_status(struct davit__call *call, int code, const char *message)
{
    int status = call->response->status;
    const char *note;
    code = davit__judge_refusal(call, code, message, &note);
    davit__fail(call->error, code, "%s: %d: %s%s%s", call->name, status, message, note ? "; " : "", note ? note : "");
    if (call->error)
        call->error->http_status = status;
    return code;
}

/* A page of HTML is some proxy's, whatever its status says; nobody wants to read it in a message. */
static bool is_html(const struct davit_response *response)
{
    const char *type = davit_response_header(response, "Content-Type");
    return type && davit__same_name("text/html", type, strcspn(type, "; \t"));
}

/* Nothing is followed: a redirect is what an engine answers to a path it would write otherwise, or a proxy's. */
static int refuse_redirect(struct davit__call *call, const char *location)
{
    char message[160];
    snprintf(message, sizeof message, "it redirects to %s, which is not followed", davit__quote(location).text);
    return fail_status(call, DAVIT_ERR_REFUSED, message);
}

int davit__decode_failure(struct davit__call *call)
{
    davit__note_version(call->core, call->response);
    const char *location = davit_response_header(call->response, "Location");
    if (location && call->response->status >= 300 && call->response->status < 400)
        return refuse_redirect(call, location);
    struct davit__buffer message = read_message(call->response);
    if (message.size && call->response->status == 400 && strstr(message.data, "HTTP request to an HTTPS server"))
        davit__append_text(&message, davit__tls_remedy);
    const char *text = is_html(call->response) ? "a page of HTML (text/html): is a proxy in between?"
                       : message.size          ? message.data
                                               : "the engine does not say why";
    int status = call->response->status;
    int code = status >= 500 && status < 600 ? DAVIT_ERR_ENGINE : DAVIT_ERR_REFUSED;
    if (message.size && davit__explain_version(call, message.data))
        code = DAVIT_ERR_VERSION;
    else
        code = fail_status(call, code, message.failed ? "out of memory for the engine's reason" : text);
    davit__buffer_done(&message);
    return code;
}

const char *davit__sequence_error(const struct davit_engine *engine, struct json_object *value)
{
    const char *error = member_text(engine, value, engine->sequence_error);
    struct json_object *detail = error ? NULL : member(engine, value, engine->sequence_error_detail);
    return error ? error : member_text(engine, detail, engine->error_member);
}

/* A failure inside a success. */
static int decode_sequence(struct davit__call *call)
{
    struct davit_response *response = call->response;
    int r = davit__response_read(response, call->error);
    if (r != DAVIT_OK && call->error)
        call->error->http_status = response->status;
    for (size_t i = 0; r == DAVIT_OK && i < json_object_array_length(response->json); i++) {
        const char *error = davit__sequence_error(response->engine, json_object_array_get_idx(response->json, i));
        struct davit__buffer message = {0};
        if (error)
            davit__append_printable(&message, error, strlen(error));
        if (error)
            r = fail_status(call, DAVIT_ERR_ENGINE, message.size ? message.data : "an error");
        davit__buffer_done(&message);
    }
    return r;
}

static int refuse_html(struct davit__call *call)
{
    return fail_status(call, DAVIT_ERR_PROTOCOL,
                       "expected JSON, got a page of HTML (text/html): is a proxy in between?");
}

int davit__decode(struct davit__call *call)
{
    if (!davit__is_success(call->response))
        return davit__decode_failure(call);
    davit__note_version(call->core, call->response);
    if (call->response->status >= 300)
        return DAVIT_OK;
    enum davit_result result = davit_response_result(call->response);
    bool json = result == DAVIT_RESULT_JSON || result == DAVIT_RESULT_JSON_SEQUENCE;
    if (json && is_html(call->response))
        return refuse_html(call);
    return result == DAVIT_RESULT_JSON_SEQUENCE && !call->stream ? decode_sequence(call) : DAVIT_OK;
}
