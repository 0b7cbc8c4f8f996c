/*
 * Sends a prepared request, through libcurl or to a test double, and shows both sides to the trace. What an answer
 * means is decode.c's.
 */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

/* How much a test double's body grows by at once. */
#define DRAIN_STEP ((size_t)64 << 10)

static void trace_request(const struct davit__core *core, const struct davit_prepared *prepared)
{
    const char *name = NULL, *value;
    davit__trace(core, DAVIT_TRACE_REQUEST, "%s %s HTTP/1.1", prepared->method, prepared->target.data);
    while (davit__next_header(&prepared->headers, &name, &value))
        davit__trace_header(core, DAVIT_TRACE_REQUEST, name, value);
    if (prepared->body || prepared->body_size)
        davit__trace(core, DAVIT_TRACE_NOTE, "with a body of %zu bytes", prepared->body_size);
    else if (prepared->source)
        davit__trace(core, DAVIT_TRACE_NOTE, "with a body that is sent in chunks");
}

void davit__trace_response(const struct davit__core *core, const struct davit_response *response)
{
    const char *name = NULL, *value;
    if (!core->options.trace)
        return;
    davit__trace(core, DAVIT_TRACE_RESPONSE, "HTTP/1.1 %d", response->status);
    while (davit__next_header(&response->head, &name, &value))
        davit__trace_header(core, DAVIT_TRACE_RESPONSE, name, value);
    davit__trace(core, DAVIT_TRACE_NOTE, "a body of %zu bytes", response->body.size);
}

/* Brings what a source gives into the request, for a test double to see. */
static int drain_source(struct davit__call *call)
{
    struct davit_prepared *prepared = call->prepared;
    struct davit__buffer *copy = &prepared->copy;
    struct davit__taken taken = {0};
    ssize_t n = 1;
    while (n > 0 && davit__reserve(copy, DRAIN_STEP)) {
        n = davit__take(call, &taken, copy->data + copy->size, DRAIN_STEP);
        copy->size += n > 0 ? (size_t)n : 0;
        if (copy->size > call->core->options.max_body)
            return davit__fail(call->error, DAVIT_ERR_LIMIT, "%s: the body's source gave more than %zu bytes",
                               call->name, call->core->options.max_body);
    }
    prepared->body = copy->data;
    prepared->body_size = copy->size;
    return n < 0 ? (int)n : copy->failed ? davit__fail_memory(call->error) : DAVIT_OK;
}

/* Tells who wants to know that a test double has all of the body. */
static int tell_progress(const struct davit__call *call)
{
    size_t size = call->prepared->body_size;
    return call->options.progress && size ? davit__tell_progress(call, size, size) : DAVIT_OK;
}

int davit__ask_double(struct davit__call *call, const struct davit_prepared *prepared, struct davit_response *response)
{
    const struct davit_client_options *options = &call->core->options;
    struct davit_answer answer = {0};
    int r = prepared->source ? drain_source(call) : DAVIT_OK;
    if (r == DAVIT_OK)
        r = tell_progress(call);
    if (r != DAVIT_OK)
        return r;
    r = options->respond(options->respond_data, prepared, &answer);
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

int davit__begin_sending(const struct davit__call *call, struct davit_response **ret)
{
    if (davit_cancel_triggered(call->options.cancel))
        return davit__fail(call->error, DAVIT_ERR_CANCELED, "%s: canceled before it was sent", call->name);
    *ret = davit__response_new(call);
    if (!*ret)
        return davit__fail_memory(call->error);
    if (call->core->options.trace)
        trace_request(call->core, call->prepared);
    return DAVIT_OK;
}

int davit__send(struct davit__call *call)
{
    struct davit_response *response = NULL;
    int r = davit__begin_sending(call, &response);
    if (r == DAVIT_OK)
        r = call->core->options.respond ? davit__ask_double(call, call->prepared, response)
                                        : davit__transport(call, call->prepared, response);
    if (r != DAVIT_OK) {
        davit_response_free(response);
        return r;
    }
    davit__trace_response(call->core, response);
    call->response = response;
    return DAVIT_OK;
}
