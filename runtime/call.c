/*
 * A call's beginning and end, and the finding of its operation.
 */
#include "internal.h"

#include <json-c/json.h>

#include <time.h>

/* The longest time-out, in ms: 34 years, which can be added to any time. */
#define MOST ((int64_t)1 << 40)

long davit__time_out(long own, long other)
{
    int64_t chosen = own ? own : other;
    if (chosen > MOST)
        chosen = MOST;
    return chosen > 0 ? (long)chosen : 0;
}

int64_t davit__now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

int davit__begin(struct davit__call *call, struct davit_client *client, const struct davit_call_options *options)
{
    call->started = davit__now();
    call->report = &call->own;
    call->written.secret = true;
    int r = davit__copy_options(&call->options, sizeof call->options, options, call->error);
    if (r != DAVIT_OK)
        return r;
    if (call->options.report)
        call->report = call->options.report;
    davit__report_done(call->report);
    if (!client)
        return davit__fail(call->error, DAVIT_ERR_ARGUMENT, "the client may not be NULL");
    if (call->body && !call->body->json && !call->body->source && !call->body->data && call->body->size)
        return davit__fail(call->error, DAVIT_ERR_ARGUMENT, "the body's data may not be NULL when its size is not 0");
    if (call->body && call->body->source && (call->body->json || call->body->data))
        return davit__fail(call->error, DAVIT_ERR_ARGUMENT, "a body has a source, or data, or is a json-c value");
    call->repeatable = !(call->body && call->body->source);
    call->core = client->core;
    call->category = client->category;
    call->version = davit__known_version(client->core);
    struct davit_timeouts *own = &call->options.timeouts, *clients = &client->core->options.timeouts;
    own->connect = davit__time_out(own->connect, clients->connect);
    own->first_byte = davit__time_out(own->first_byte, clients->first_byte);
    own->idle = davit__time_out(own->idle, clients->idle);
    own->total = davit__time_out(own->total, clients->total);
    return DAVIT_OK;
}

void davit__end(struct davit__call *call)
{
    davit_prepared_free(call->prepared);
    davit_prepared_free(call->question);
    free(call->own_params);
    davit__buffer_done(&call->written);
    json_object_put(call->body_json);
    davit__report_done(&call->own);
}

bool davit__begin_again(struct davit__call *call)
{
    bool again = call->again;
    call->repeatable = call->again = false;
    if (!again)
        return false;
    davit_response_free(call->response);
    davit_prepared_free(call->prepared);
    davit_prepared_free(call->question);
    call->response = NULL;
    call->prepared = call->question = NULL;
    davit__buffer_done(&call->written);
    call->written.secret = true;
    call->version = davit__known_version(call->core);
    return true;
}

int davit__resolve(struct davit__call *call, const char *name)
{
    const struct davit_engine *engine = call->core->engine;
    if (!name)
        return davit__fail(call->error, DAVIT_ERR_ARGUMENT, "the operation's name may not be NULL");
    const struct davit__operation *row = davit__find_operation(engine, name);
    const char *category = davit__text_of(engine, call->category);
    if (row && (!category || row->category == call->category)) {
        call->operation = row;
        call->name = davit__text_of(engine, row->name);
        return DAVIT_OK;
    }
    struct davit_error why;
    int r = row ? davit__fail(&why, DAVIT_ERR_OPERATION, "%s is in category %s; this client is limited to %s", name,
                              davit__text_of(engine, row->category), category)
                : davit__fail_operation(engine, category, name, &why);
    davit__problem(call->report, r, "", "%s", why.message);
    return davit__report_result(call->report, call->error);
}
