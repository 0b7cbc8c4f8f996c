/*
 * Whether a process's output comes in frames. The caller may know; else the Content-Type tells where it says that it is
 * multiplexed; else the request's own body, or the engine, asked once whether the process has a terminal, unless the
 * first bytes rule frames out. Frames themselves are pieces.c's and output.c's.
 */
#include "internal.h"

#include <json-c/json.h>

#include <stdio.h>
#include <string.h>

/* The longest that asking may take, in ms: whoever waits for an output may have no time-out of his own. */
#define ASK_MOST 10000

/* Whether a process goes on without us, by the call's own body: then what is answered is no output of its. */
static bool is_detached(const struct davit__call *call, const struct davit_response *response)
{
    const struct davit__endless *endless = &response->operation->endless;
    return endless->rule == DAVIT__UNLESS_BODY &&
           davit__body_is_true(call, davit__text_of(response->engine, endless->name));
}

enum davit_framing davit__known_framing(const struct davit__call *call)
{
    const struct davit_response *response = call->response;
    const struct davit__terminal *terminal = &response->operation->terminal;
    const char *type = davit_response_header(response, "Content-Type");
    if (response->framing != DAVIT_FRAMING_AUTO)
        return response->framing;
    if (type && strstr(type, "multiplexed-stream"))
        return DAVIT_FRAMING_MULTIPLEXED;
    if (terminal->asked)
        return DAVIT_FRAMING_AUTO;
    bool framed = terminal->member && !davit__body_is_true(call, davit__text_of(response->engine, terminal->member)) &&
                  !is_detached(call, response);
    return framed ? DAVIT_FRAMING_MULTIPLEXED : DAVIT_FRAMING_RAW;
}

/* ----------------------------------------------------------------------------------------------- the question --- */

int davit__encode_question(struct davit__call *call)
{
    const struct davit_engine *engine = call->core->engine;
    const char *name = davit__text_of(engine, call->operation->terminal.asked);
    if (!name || call->offline || call->options.framing != DAVIT_FRAMING_AUTO)
        return DAVIT_OK;
    struct davit__call question = {.core = call->core,
                                   .params = call->params,
                                   .options.headers = call->options.headers,
                                   .operation = davit__find_operation(engine, name),
                                   .name = call->name,
                                   .version = call->version,
                                   .error = call->error,
                                   .report = call->report};
    int r = davit__encode_path(&question);
    if (r == DAVIT_OK)
        r = davit__encode_rest(&question, NULL);
    call->question = question.prepared;
    return r;
}

bool davit__must_ask(const struct davit__call *call, const char *first, size_t size)
{
    return size && call->question && davit__is_frame_head(first, size) &&
           davit__known_framing(call) == DAVIT_FRAMING_AUTO;
}

/* How long asking may take now, in ms: not longer than the call, or a wait for its next byte. */
static long time_left(const struct davit__call *call)
{
    const struct davit_timeouts *own = &call->options.timeouts;
    int64_t left = davit__deadline(call->started, own->total) - davit__now();
    long most = left < ASK_MOST ? (long)left : ASK_MOST;
    most = own->idle && own->idle < most ? own->idle : most;
    return most > 0 ? most : 1;
}

void davit__prepare_question(struct davit__call *call, struct davit__call *ret, struct davit_error *reterr)
{
    *ret = (struct davit__call){.core = call->core,
                                .started = davit__now(),
                                .options = {.timeouts = call->options.timeouts, .cancel = call->options.cancel},
                                .operation = call->question->operation,
                                .name = davit_prepared_operation(call->question),
                                .version = call->version,
                                .prepared = call->question,
                                .error = reterr};
    ret->options.timeouts.total = time_left(call);
    call->question = NULL;
    davit__trace(call->core, DAVIT_TRACE_NOTE, "asks %s whether the process has a terminal", ret->name);
}

/* What the member says that a dotted path leads to. Engines leave out what is false. */
static bool leads_to_true(struct json_object *value, const char *path)
{
    char name[64];
    for (size_t size; value && *path; path += size + (path[size] == '.')) {
        size = strcspn(path, ".");
        snprintf(name, sizeof name, "%.*s", (int)size, path);
        value = json_object_is_type(value, json_type_object) ? json_object_object_get(value, name) : NULL;
    }
    return json_object_is_type(value, json_type_boolean) && json_object_get_boolean(value);
}

int davit__take_answer(struct davit__call *call, struct davit__call *question, int r)
{
    struct davit_response *response = call->response;
    const char *path = davit__text_of(response->engine, response->operation->terminal.member);
    struct json_object *answer = NULL;
    if (r == DAVIT_OK)
        r = davit_response_json(question->response, &answer, question->error);
    if (r == DAVIT_OK && json_object_is_type(answer, json_type_object))
        response->framing = leads_to_true(answer, path) ? DAVIT_FRAMING_RAW : DAVIT_FRAMING_MULTIPLEXED;
    if (r == DAVIT_ERR_CANCELED)
        return davit__fail(call->error, r, "%s: canceled", call->name);
    return r == DAVIT_ERR_MEMORY ? davit__fail_memory(call->error) : DAVIT_OK;
}

int davit__ask_framing(struct davit__call *call)
{
    struct davit__call question;
    struct davit_error why;
    davit__prepare_question(call, &question, &why);
    int r = davit__send(&question);
    if (r == DAVIT_OK)
        r = davit__decode(&question);
    r = davit__take_answer(call, &question, r);
    davit_response_free(question.response);
    davit__end(&question);
    return r;
}

int davit__settle_framing(struct davit__call *call)
{
    const struct davit__buffer *body = &call->response->body;
    return davit__must_ask(call, body->data, body->size) ? davit__ask_framing(call) : DAVIT_OK;
}
