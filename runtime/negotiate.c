/*
 * The version in force: pinned, or agreed upon with the engine by asking its ping once. Of several threads that want to
 * know, one asks, and the others share what comes of it: also a failure, lest each wait for a time-out of its own after
 * the others'. What they do not share is the asker's own: its cancel token, its total time-out, other time-outs.
 */
#include "internal.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

/* What messages call it. */
static const char asking[] = "negotiating the API version";

struct davit__version davit__known_version(const struct davit__core *core)
{
    return (struct davit__version){
        .ordinal = __atomic_load_n(&core->version, __ATOMIC_ACQUIRE),
        .source = core->pinned ? core->pin : DAVIT_VERSION_NEGOTIATED,
    };
}

/* The version of the tables for an engine that offers this one. */
static int choose(const struct davit__call *ping, int offered, int *ret)
{
    const struct davit_engine *engine = ping->core->engine;
    *ret = davit__version_below(engine, offered);
    if (*ret >= 0)
        return DAVIT_OK;
    return davit__fail(ping->error, DAVIT_ERR_VERSION,
                       "%s speaks API %s at most, davit %s to %s: a newer engine is needed", ping->core->endpoint.text,
                       davit__version_text(offered).text, davit_engine_version(engine, 0),
                       davit_engine_version(engine, engine->version_count - 1U));
}

/* " It speaks docker's API 1.41.": whose API an answer offers, this engine's not being there; empty for nobody's. */
static struct davit__names others(const struct davit_response *response)
{
    struct davit__names text = {""};
    const char *offer = NULL;
    for (const struct davit_engine *each = NULL; !offer && (each = davit_engine_next(each));) {
        offer = davit_response_offer(response, each);
        if (offer)
            snprintf(text.text, sizeof text.text, " It speaks %s's API %s.", davit_engine_name(each),
                     davit__shown(offer).text);
    }
    return text;
}

/* The answer to a ping: which version? */
static int read_answer(struct davit__call *ping, int *ret)
{
    const struct davit_response *response = ping->response;
    const struct davit_engine *engine = ping->core->engine;
    const char *header = engine->strings + engine->version_header;
    const char *said = davit_response_header(response, header);
    int offered = davit__version_offered(engine, said);
    davit__note_version(ping->core, response);
    if (offered)
        return choose(ping, offered, ret);
    if (response->status >= 400)
        return davit__decode_failure(ping);
    int r = davit__fail(ping->error, DAVIT_ERR_PROTOCOL,
                        "%s answered %s with status %d and %s %s: is that a %s engine?%s (A pinned version needs no "
                        "answer.)",
                        ping->core->endpoint.text, engine->strings + engine->ping_path, response->status, header,
                        said ? davit__quote(said).text : "missing", davit_engine_name(engine), others(response).text);
    ping->error->http_status = response->status;
    return r;
}

int davit__prepare_ping(struct davit__call *ping)
{
    const struct davit_engine *engine = ping->core->engine;
    struct davit_prepared *request = ping->prepared = davit__prepared_new(engine, "GET");
    ping->name = asking;
    if (!request)
        return davit__fail_memory(ping->error);
    request->safe = true;
    request->version = (struct davit__version){DAVIT__ANY, DAVIT_VERSION_ASSUMED};
    davit__append_text(&request->target, engine->strings + engine->ping_path);
    davit__add_client_headers(ping->core, &request->headers);
    return request->target.failed || request->headers.failed ? davit__fail_memory(ping->error) : DAVIT_OK;
}

int davit__take_ping(struct davit__call *ping)
{
    struct davit__core *core = ping->core;
    int ordinal = DAVIT__ANY;
    int r = read_answer(ping, &ordinal);
    if (r != DAVIT_OK)
        return r;
    __atomic_store_n(&core->version, ordinal, __ATOMIC_RELEASE);
    davit__trace(core, DAVIT_TRACE_NOTE, "negotiated API %s: the engine offers %s",
                 davit_engine_version(core->engine, (size_t)ordinal),
                 davit_response_offer(ping->response, core->engine));
    return DAVIT_OK;
}

/* Clients of which this thread is asking an engine, the innermost first: functions of the program's are called
   meanwhile, which may call another client, or the same one, and that would wait for itself. */
struct asked {
    const struct davit__core *core;
    struct asked *outer;
};

static _Thread_local struct asked *innermost;

static bool is_asking(const struct davit__core *core)
{
    const struct asked *asked = innermost;
    while (asked && asked->core != core)
        asked = asked->outer;
    return asked;
}

/* Asks with the time-outs and the cancel token of the call that needs to know. */
static int ask(const struct davit__call *call, struct davit_error *reterr)
{
    struct davit__call ping = {.core = call->core, .started = call->started, .error = reterr, .options = call->options};
    struct asked asked = {call->core, innermost};
    innermost = &asked;
    int r = davit__prepare_ping(&ping);
    if (r == DAVIT_OK)
        r = davit__send(&ping);
    if (r == DAVIT_OK)
        r = davit__take_ping(&ping);
    innermost = asked.outer;
    davit_response_free(ping.response);
    davit_prepared_free(ping.prepared);
    return r;
}

/* ------------------------------------------------------------------------------------------ one asks for others --- */

/* Where a call gets the version from. */
enum turn {
    KNOWN,  /* it is there already */
    ASK,    /* this call asks, for the others as well */
    INSIDE, /* this call is made by what is called while its own thread asks */
    ALONE,  /* one with other time-outs is asking: this call asks for itself */
    WAIT,   /* one with the same time-outs is asking */
    FAILED, /* the one that this call waited for has failed */
};

/* Under the lock. `io_awaited` is the number of the question that the call waits for, 0 for none. */
static enum turn find_turn(const struct davit__call *call, unsigned *io_awaited)
{
    struct davit__question *question = &call->core->question;
    bool alike = davit__are_as_patient(&question->timeouts, &call->options.timeouts);
    if (davit__known_version(call->core).ordinal != DAVIT__ANY)
        return KNOWN;
    if (is_asking(call->core))
        return INSIDE;
    if (alike && *io_awaited && question->failed >= *io_awaited)
        return FAILED;
    if (question->asker == getpid()) { /* a parent's question is no longer asked in its child */
        *io_awaited = *io_awaited ? *io_awaited : question->number;
        return alike ? WAIT : ALONE;
    }
    question->asker = getpid();
    question->timeouts = call->options.timeouts;
    question->number++;
    return ASK;
}

static enum turn take_turn(const struct davit__call *call, unsigned *io_awaited, struct davit_error *reterr)
{
    davit__lock();
    enum turn turn = find_turn(call, io_awaited);
    if (turn == FAILED)
        *reterr = call->core->question.why;
    davit__unlock();
    return turn;
}

static int fail_inside(const struct davit__call *call, struct davit_error *reterr)
{
    return davit__fail(reterr, DAVIT_ERR_ARGUMENT,
                       "%s of %s: a function that is called meanwhile makes a call that needs that version", asking,
                       call->core->endpoint.text);
}

static bool is_over(const struct davit__call *call)
{
    long total = call->options.timeouts.total;
    return total && davit__now() - call->started >= total;
}

static int wait_a_moment(const struct davit__call *call, struct davit_error *reterr)
{
    const struct timespec moment = {.tv_nsec = 1000000};
    if (davit_cancel_triggered(call->options.cancel))
        return davit__fail(reterr, DAVIT_ERR_CANCELED, "%s: canceled", asking);
    if (is_over(call))
        return davit__fail(reterr, DAVIT_ERR_TIMEOUT, "%s: no answer from %s: total time-out of %ld ms", asking,
                           call->core->endpoint.text, call->options.timeouts.total);
    nanosleep(&moment, NULL);
    return DAVIT_OK;
}

static int ask_and_tell(const struct davit__call *call, struct davit_error *reterr)
{
    struct davit__question *question = &call->core->question;
    int r = ask(call, reterr);
    bool own = r == DAVIT_ERR_CANCELED || (r == DAVIT_ERR_TIMEOUT && is_over(call));
    davit__lock();
    question->asker = 0;
    if (r != DAVIT_OK && !own) {
        question->failed = question->number;
        question->why = *reterr;
    }
    davit__unlock();
    return r;
}

int davit__settle_version(struct davit__call *call)
{
    struct davit_error why;
    unsigned awaited = 0;
    int r = DAVIT_OK;
    if (call->offline && call->version.ordinal == DAVIT__ANY)
        call->version = (struct davit__version){call->core->engine->version_count - 1, DAVIT_VERSION_ASSUMED};
    while (r == DAVIT_OK && call->version.ordinal == DAVIT__ANY) {
        enum turn turn = take_turn(call, &awaited, &why);
        r = turn == ASK      ? ask_and_tell(call, &why)
            : turn == ALONE  ? ask(call, &why)
            : turn == INSIDE ? fail_inside(call, &why)
            : turn == WAIT   ? wait_a_moment(call, &why)
            : turn == FAILED ? why.code
                             : DAVIT_OK;
        call->version = davit__known_version(call->core);
    }
    if (r != DAVIT_OK && call->error)
        *call->error = why;
    return r;
}

const char *davit_client_version(struct davit_client *client, enum davit_version_source *ret_source)
{
    struct davit__call call = {.core = client->core, .offline = true, .version = davit__known_version(client->core)};
    davit__settle_version(&call);
    if (ret_source)
        *ret_source = call.version.source;
    return davit_engine_version(client->core->engine, (size_t)call.version.ordinal);
}

int davit_client_negotiate(struct davit_client *client, const char **ret, struct davit_error *reterr)
{
    struct davit__call call = {.error = reterr};
    int r = davit__begin(&call, client, NULL);
    if (r == DAVIT_OK)
        r = davit__settle_version(&call);
    if (r == DAVIT_OK && ret)
        *ret = davit_engine_version(client->core->engine, (size_t)call.version.ordinal);
    davit__end(&call);
    return r;
}
