/*
 * What is known of the engine's versions: what it says of itself in answers, and in refusals of a version. A pin that
 * it does not have is told before anything is sent, if that is known by then; else its refusal is explained.
 */
#include "internal.h"

#include <stdio.h>
#include <string.h>

/* The longest text of a version, its ending NUL included. */
#define TEXT_MAX sizeof(struct davit__quoted)

void davit__note_version(struct davit__core *core, const struct davit_response *response)
{
    const char *header = davit_response_header(response, core->engine->strings + core->engine->version_header);
    int now = davit__version_offered(core->engine, header), known = __atomic_load_n(&core->offered, __ATOMIC_RELAXED);
    if (!now || now == known)
        return;
    __atomic_store_n(&core->offered, now, __ATOMIC_RELAXED);
    if (!known || core->pinned || davit__known_version(core).ordinal == DAVIT__ANY)
        return;
    davit__trace(core, DAVIT_TRACE_NOTE, "the engine is another one, and speaks API %s", davit__version_text(now).text);
    __atomic_store_n(&core->version, davit__version_below(core->engine, now), __ATOMIC_RELEASE);
}

void davit__check_pin(struct davit__call *call)
{
    const struct davit__core *core = call->core;
    int offered = __atomic_load_n(&core->offered, __ATOMIC_RELAXED);
    if (!core->pinned || !offered || core->options.insist)
        return;
    const char *version = davit_engine_version(core->engine, (size_t)call->version.ordinal), *end;
    int pinned = davit__version_number(version, &end);
    if (pinned > offered && !davit__same_minor(pinned, offered))
        davit__problem(call->report, DAVIT_ERR_VERSION, call->name,
                       ": API %s is pinned, and %s speaks %s at most: pin that or an older one, or none", version,
                       core->endpoint.text, davit__version_text(offered).text);
}

/* --------------------------------------------------------------------------------------- refusals of a version --- */

/* The version that stands behind those words in a message, into `ret`; false when there is none. */
static bool find_said(const struct davit_engine *engine, davit__text words, const char *message, char ret[TEXT_MAX])
{
    const char *at = words ? strstr(message, engine->strings + words) : NULL;
    at = at ? at + strlen(engine->strings + words) : "";
    const char *end = at;
    bool found = davit__version_number(at, &end);
    snprintf(ret, TEXT_MAX, "%.*s", (int)(end - at), at);
    return found;
}

static bool is_newer(const char *a, const char *b)
{
    const char *end;
    return davit__version_number(a, &end) > davit__version_number(b, &end);
}

/* A sentence with both ranges, and what to do. */
static void explain(const struct davit__call *call, const char *message, const char *oldest, const char *newest)
{
    const struct davit_engine *engine = call->core->engine;
    const char *first = davit_engine_version(engine, 0),
               *last = davit_engine_version(engine, engine->version_count - 1U);
    const char *remedy = *oldest && is_newer(oldest, last)    ? "a newer davit is needed"
                         : *newest && is_newer(first, newest) ? "a newer engine is needed"
                                                              : "pin one that both have, or none";
    davit__fail(call->error, DAVIT_ERR_VERSION, "%s: 400: %s; the engine speaks API %s%s%s, davit %s to %s: %s",
                call->name, message, *oldest ? oldest : "up to ", *oldest && *newest ? " to " : "",
                *newest ? newest : " and newer", first, last, remedy);
    if (call->error)
        call->error->http_status = call->response->status;
}

bool davit__explain_version(struct davit__call *call, const char *message)
{
    struct davit__core *core = call->core;
    const struct davit_engine *engine = core->engine;
    char oldest[TEXT_MAX], newest[TEXT_MAX];
    bool too_old = find_said(engine, engine->oldest_said, message, oldest);
    bool too_new = find_said(engine, engine->newest_said, message, newest);
    int offered = __atomic_load_n(&core->offered, __ATOMIC_RELAXED);
    if (call->response->status != 400 || (!too_old && !too_new))
        return false;
    if (!core->pinned && davit__known_version(core).ordinal == call->version.ordinal) /* it has to be asked */
        __atomic_store_n(&core->version, DAVIT__ANY, __ATOMIC_RELEASE);
    call->again = call->repeatable && !core->pinned;
    if (call->again)
        return true;
    if (!too_new && offered)
        snprintf(newest, sizeof newest, "%s", davit__version_text(offered).text);
    explain(call, message, oldest, newest);
    return true;
}
