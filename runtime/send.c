/*
 * Sends a prepared request, through libcurl or to a test double, and shows both sides to the trace. What an answer
 * means is decode.c's.
 */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

static void trace_request(const struct davit__core *core, const struct davit_prepared *prepared)
{
    const char *name = NULL, *value;
    davit__trace(core, DAVIT_TRACE_REQUEST, "%s %s HTTP/1.1", prepared->method, prepared->target.data);
    while (davit__next_header(&prepared->headers, &name, &value))
        davit__trace_header(core, DAVIT_TRACE_REQUEST, name, value);
    if (prepared->body)
        davit__trace(core, DAVIT_TRACE_NOTE, "with a body of %zu bytes", prepared->body_size);
}

static void trace_response(const struct davit__core *core, const struct davit_response *response)
{
    const char *name = NULL, *value;
    davit__trace(core, DAVIT_TRACE_RESPONSE, "HTTP/1.1 %d", response->status);
    while (davit__next_header(&response->head, &name, &value))
        davit__trace_header(core, DAVIT_TRACE_RESPONSE, name, value);
    davit__trace(core, DAVIT_TRACE_NOTE, "a body of %zu bytes", response->body.size);
}

/* Asks the test double in the place of an engine. */
static int ask_double(const struct davit__call *call, const struct davit_prepared *prepared,
                      struct davit_response *response)
{
    const struct davit_client_options *options = &call->core->options;
    struct davit_answer answer = {0};
    int r = options->respond(options->respond_data, prepared, &answer);
    if (r > 0)
        return davit__fail(call->error, DAVIT_ERR_ARGUMENT,
                           "%s: the test double returned %d, which is no enum davit_code", call->name, r);
    if (r != DAVIT_OK)
        return davit__fail(call->error, r, "%s: the test double failed with %s", call->name, davit_code_name(r));
    if (answer.status < 100 || answer.status > 999)
        return davit__fail(call->error, DAVIT_ERR_PROTOCOL, "%s: the test double answered with status %d", call->name,
                           answer.status);
    if (answer.body_size > options->max_body)
        return davit__fail(call->error, DAVIT_ERR_LIMIT, "%s: the answer's body exceeds %zu bytes", call->name,
                           options->max_body);
    response->status = answer.status;
    for (const char *const *line = answer.headers; line && *line; line++)
        davit__add_header_line(&response->head, *line, strlen(*line));
    davit__append(&response->body, answer.body, answer.body ? answer.body_size : 0);
    return response->head.failed || response->body.failed ? davit__fail_memory(call->error) : DAVIT_OK;
}

struct davit_response *davit__response_new(const struct davit__call *call)
{
    struct davit_response *response = calloc(1, sizeof *response);
    if (!response)
        return NULL;
    response->engine = call->core->engine;
    response->operation = call->prepared->operation;
    response->version = call->prepared->version.ordinal;
    response->framing = call->options.framing;
    response->head.secret = true;
    return response;
}

int davit__send(struct davit__call *call)
{
    const struct davit__core *core = call->core;
    struct davit_prepared *prepared = call->prepared;
    if (davit_cancel_triggered(call->options.cancel))
        return davit__fail(call->error, DAVIT_ERR_CANCELED, "%s: canceled before it was sent", call->name);
    struct davit_response *response = davit__response_new(call);
    if (!response)
        return davit__fail_memory(call->error);
    if (core->options.trace)
        trace_request(core, prepared);
    int r = core->options.respond ? ask_double(call, prepared, response) : davit__transport(call, prepared, response);
    if (r != DAVIT_OK) {
        davit_response_free(response);
        return r;
    }
    if (core->options.trace)
        trace_response(core, response);
    call->response = response;
    return DAVIT_OK;
}
