/*
 * The version in force: pinned, or agreed upon with the engine by asking its ping once. Of several threads that want to
 * know, one asks, with its own time-outs and cancel token; the others wait for it, and ask when it failed.
 */
#include "internal.h"

#include <string.h>
#include <time.h>
#include <unistd.h>

struct davit__version davit__known_version(const struct davit__core *core)
{
    return (struct davit__version){
        .ordinal = __atomic_load_n(&core->version, __ATOMIC_ACQUIRE),
        .source = core->pinned ? DAVIT_VERSION_PINNED : DAVIT_VERSION_NEGOTIATED,
    };
}

/* The newest version of the tables that is not newer than the engine's. */
static int choose(struct davit__call *call, const char *offered, int *ret)
{
    const struct davit_engine *engine = call->core->engine;
    int ordinal = engine->version_count - 1;
    while (ordinal >= 0 && davit__version_compare(davit_engine_version(engine, (size_t)ordinal), offered) > 0)
        ordinal--;
    if (ordinal < 0)
        return davit__fail(call->error, DAVIT_ERR_VERSION,
                           "the engine speaks API %s at most, davit knows %s to %s: it needs a newer engine",
                           davit__quote(offered).text, davit_engine_version(engine, 0),
                           davit_engine_version(engine, engine->version_count - 1U));
    *ret = ordinal;
    return DAVIT_OK;
}

/* The answer to a ping: which version? */
static int read_answer(struct davit__call *call, struct davit__call *ping, int *ret)
{
    const struct davit_response *response = ping->response;
    const struct davit_engine *engine = call->core->engine;
    const char *header = engine->strings + engine->version_header;
    const char *offered = davit_response_header(response, header);
    if (offered && *offered == 'v')
        offered++;
    if (offered && *offered >= '0' && *offered <= '9')
        return choose(call, offered, ret);
    if (response->status >= 400)
        return davit__decode_failure(ping);
    int r = davit__fail(call->error, DAVIT_ERR_PROTOCOL,
                        "%s answered %s with status %d and %s %s: is that a %s engine? (A pinned version needs no "
                        "answer.)",
                        call->core->endpoint.text, engine->strings + engine->ping_path, response->status, header,
                        offered ? davit__quote(offered).text : "missing", davit_engine_name(engine));
    if (call->error)
        call->error->http_status = response->status;
    return r;
}

/* Asks with the time-outs and the cancel token of the call that needs to know. */
static int ask(struct davit__call *call, int *ret)
{
    const struct davit_engine *engine = call->core->engine;
    struct davit__call ping = {
        .core = call->core, .error = call->error, .options = call->options, .name = "negotiating the API version"};
    struct davit_prepared *request = davit__prepared_new(engine, "GET");
    if (!request)
        return davit__fail_memory(call->error);
    request->safe = true;
    request->version = (struct davit__version){DAVIT__ANY, DAVIT_VERSION_ASSUMED};
    davit__append_text(&request->target, engine->strings + engine->ping_path);
    ping.prepared = request;
    int r = request->target.failed ? davit__fail_memory(call->error) : davit__send(&ping);
    if (r == DAVIT_OK)
        r = read_answer(call, &ping, ret);
    davit_response_free(ping.response);
    davit_prepared_free(request);
    return r;
}

/* Whether this thread is the one to ask. */
static bool may_ask(struct davit__core *core)
{
    davit__lock();
    bool may = core->asking != getpid(); /* a parent's question is no longer asked in its child */
    if (may)
        core->asking = getpid();
    davit__unlock();
    return may;
}

/* Waits a moment for the thread that asks. */
static int wait_for_answer(struct davit__call *call, long *waited)
{
    const struct timespec moment = {.tv_nsec = 1000000};
    long total = call->options.timeouts.total;
    if (davit_cancel_triggered(call->options.cancel))
        return davit__fail(call->error, DAVIT_ERR_CANCELED, "%s: canceled before it was sent", call->name);
    if (total && *waited >= total)
        return davit__fail(call->error, DAVIT_ERR_TIMEOUT, "%s: total time-out of %ld ms before it was sent",
                           call->name, total);
    nanosleep(&moment, NULL);
    *waited += 1;
    return DAVIT_OK;
}

static int ask_and_tell(struct davit__call *call)
{
    struct davit__core *core = call->core;
    int ordinal = DAVIT__ANY;
    int r = ask(call, &ordinal);
    if (r == DAVIT_OK) {
        davit__trace(core, DAVIT_TRACE_NOTE, "negotiated API %s", davit_engine_version(core->engine, (size_t)ordinal));
        __atomic_store_n(&core->version, ordinal, __ATOMIC_RELEASE);
    }
    davit__lock();
    core->asking = 0;
    davit__unlock();
    return r;
}

int davit__settle_version(struct davit__call *call)
{
    long waited = 0;
    int r = DAVIT_OK;
    if (call->offline && call->version.ordinal == DAVIT__ANY)
        call->version = (struct davit__version){call->core->engine->version_count - 1, DAVIT_VERSION_ASSUMED};
    while (r == DAVIT_OK && call->version.ordinal == DAVIT__ANY) {
        r = may_ask(call->core) ? ask_and_tell(call) : wait_for_answer(call, &waited);
        call->version = davit__known_version(call->core);
    }
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
