/*
 * What is known of the engine's versions: what it says of itself in answers, and in refusals of a version. A pin that
 * it does not have is told before anything is sent, if that is known by then; else its refusal is explained.
 */
#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The longest text of a version that is believed. */
#define TEXT_MAX 16

/* The length of a text that starts with a version, "1.41" or "v1.41", and is not longer; 0: it is none. */
static size_t version_length(const char *text)
{
    size_t v = *text == 'v', major = strspn(text + v, "0123456789");
    size_t minor = text[v + major] == '.' ? strspn(text + v + major + 1, "0123456789") : 0;
    size_t length = v + major + 1 + minor;
    return major && minor && length < TEXT_MAX ? length : 0;
}

const char *davit__offered_version(const char *text)
{
    size_t length = text ? version_length(text) : 0;
    return length && text[length] == '\0' ? text + (*text == 'v') : NULL;
}

/* "1.41" as a number that fits an atomic: 1 × 10000 + 41. */
static int number_of(const char *version)
{
    const char *dot = strchr(version, '.');
    return (int)(strtoul(version, NULL, 10) % 10000 * 10000 + strtoul(dot + 1, NULL, 10) % 10000);
}

void davit__note_version(struct davit__core *core, const struct davit_response *response)
{
    const char *header = davit_response_header(response, core->engine->strings + core->engine->version_header);
    const char *offered = davit__offered_version(header);
    int known = __atomic_load_n(&core->offered, __ATOMIC_RELAXED), now = offered ? number_of(offered) : known;
    if (now == known)
        return;
    __atomic_store_n(&core->offered, now, __ATOMIC_RELAXED);
    if (!known || core->pinned || davit__known_version(core).ordinal == DAVIT__ANY)
        return;
    davit__trace(core, DAVIT_TRACE_NOTE, "the engine is another one, and speaks API %s", offered);
    __atomic_store_n(&core->version, davit__choose_version(core->engine, offered), __ATOMIC_RELEASE);
}

void davit__check_pin(struct davit__call *call)
{
    const struct davit__core *core = call->core;
    int offered = __atomic_load_n(&core->offered, __ATOMIC_RELAXED);
    if (!core->pinned || !offered || core->options.insist)
        return;
    const char *version = davit_engine_version(core->engine, (size_t)call->version.ordinal);
    if (number_of(version) > offered)
        davit__problem(call->report, DAVIT_ERR_VERSION, call->name,
                       ": API %s is pinned, and %s speaks %d.%d at most: pin that or an older one, or none", version,
                       core->endpoint.text, offered / 10000, offered % 10000);
}

/* --------------------------------------------------------------------------------------- refusals of a version --- */

/* The version that stands behind those words in a message, into `ret`; false when there is none. */
static bool find_said(const struct davit_engine *engine, davit__text words, const char *message, char ret[TEXT_MAX])
{
    const char *at = words ? strstr(message, engine->strings + words) : NULL;
    at = at ? at + strlen(engine->strings + words) : "";
    size_t length = version_length(at);
    memcpy(ret, at, length);
    ret[length] = '\0';
    return length;
}

/* A sentence with both ranges, and what to do. */
static void explain(const struct davit__call *call, const char *message, const char *oldest, const char *newest)
{
    const struct davit_engine *engine = call->core->engine;
    const char *first = davit_engine_version(engine, 0),
               *last = davit_engine_version(engine, engine->version_count - 1U);
    const char *remedy = *oldest && davit__version_compare(oldest, last) > 0    ? "a newer davit is needed"
                         : *newest && davit__version_compare(newest, first) < 0 ? "a newer engine is needed"
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
        snprintf(newest, sizeof newest, "%d.%d", offered / 10000, offered % 10000);
    explain(call, message, oldest, newest);
    return true;
}
