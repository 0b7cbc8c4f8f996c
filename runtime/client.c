/*
 * Clients and views: made, shared, ended. A client is a small handle on a core that counts its references; a view is
 * another handle on the same core. How the version is settled stands in negotiate.c.
 */
#include "tls.h"
#include "tunnel.h"
#include "value.h"

#include <stdlib.h>
#include <string.h>

#define DEFAULT_MAX_BODY        ((size_t)1 << 30)
#define DEFAULT_MAX_HEAD        ((size_t)256 << 10)
#define DEFAULT_MAX_CONNECTIONS 16
#define DEFAULT_CONNECT_TIMEOUT 10000L

void davit__core_keep(struct davit__core *core)
{
    __atomic_add_fetch(&core->references, 1, __ATOMIC_RELAXED);
}

void davit__core_let_go(struct davit__core *core)
{
    if (__atomic_sub_fetch(&core->references, 1, __ATOMIC_ACQ_REL) > 0)
        return;
    davit__pool_free(core->pool);
    davit__usual_headers_done(core);
    davit__tls_free(core->tls);
    davit__tunnel_free(core->tunnel);
    davit__buffer_done(&core->auths);
    free(core->guesses);
    davit__endpoint_done(&core->endpoint);
    davit__tried_done(&core->tried);
    davit__buffer_done(&core->headers);
    free(core);
}

static struct davit_client *new_handle(struct davit__core *core, davit__text category)
{
    struct davit_client *client = malloc(sizeof *client);
    if (client)
        *client = (struct davit_client){.core = core, .category = category};
    return client;
}

static void fill_in_defaults(struct davit_client_options *options)
{
    if (!options->max_body)
        options->max_body = DEFAULT_MAX_BODY;
    if (!options->max_head || options->max_head > DEFAULT_MAX_HEAD)
        options->max_head = DEFAULT_MAX_HEAD;
    if (!options->max_connections)
        options->max_connections = DEFAULT_MAX_CONNECTIONS;
    if (!options->timeouts.connect)
        options->timeouts.connect = DEFAULT_CONNECT_TIMEOUT;
}

/* The options' pin, else the environment's; a test double does not look there. */
static int pin(struct davit__core *core, const struct davit_client_options *options, struct davit_error *reterr)
{
    const char *variable = options->respond ? NULL : davit__text_of(core->engine, core->engine->version_variable);
    const char *set = variable && !options->api_version ? getenv(variable) : NULL;
    const char *version = set && *set ? set : options->api_version;
    struct davit_error why;
    const char *found = NULL;
    core->version = DAVIT__ANY;
    if (!version)
        return DAVIT_OK;
    if (davit_engine_version_find(core->engine, version, &found, &why) != DAVIT_OK)
        return davit__fail(reterr, DAVIT_ERR_VERSION, "%s%s%s", version == set ? variable : "",
                           version == set ? ": " : "", why.message);
    core->pinned = true;
    core->pin = version == set ? DAVIT_VERSION_ENVIRONMENT : DAVIT_VERSION_PINNED;
    core->version = davit__version_ordinal(core->engine, found);
    if (strcmp(version + (*version == 'v'), found) != 0)
        davit__trace(core, DAVIT_TRACE_NOTE, "API %s is pinned, for which %s stands", version, found);
    return DAVIT_OK;
}

/* What every request has besides its own: the options' headers, if requests can carry them. */
static int keep_headers(struct davit__core *core, const struct davit_client_options *options,
                        struct davit_error *reterr)
{
    struct davit_report report = {0};
    struct davit__call check = {.core = core, .report = &report, .options = {.headers = options->headers}};
    davit__check_options(&check);
    int r = davit__report_result(&report, reterr);
    davit__report_done(&report);
    if (r != DAVIT_OK)
        return r;
    core->headers.secret = true;
    for (const char *const *line = options->headers; line && *line; line++)
        davit__add_header_line(&core->headers, *line, strlen(*line));
    return core->headers.failed ? davit__fail_memory(reterr) : DAVIT_OK;
}

static int find_category(const struct davit_engine *engine, const char *name, davit__text *ret,
                         struct davit_error *reterr)
{
    davit__text category = name ? davit__find_category(engine, name) : 0;
    if (!name || category) {
        *ret = category;
        return DAVIT_OK;
    }
    struct davit__buffer choices = {0};
    for (size_t i = 0; i < engine->category_count; i++)
        davit__append_format(&choices, "%s%s", i ? ", " : "", davit_engine_category(engine, i));
    int r = davit__fail(reterr, DAVIT_ERR_OPERATION, "%s has no category %s; there are %s", davit_engine_name(engine),
                        davit__quote(name).text, choices.failed ? "others" : choices.data);
    davit__buffer_done(&choices);
    return r;
}

static int new_core(const struct davit_client_options *options, struct davit__core **ret, struct davit_error *reterr)
{
    struct davit__core *core = calloc(1, sizeof *core);
    if (!core)
        return davit__fail_memory(reterr);
    core->references = 1;
    core->options = *options;
    core->engine = davit_engine_find(options->engine);
    int r = core->engine ? DAVIT_OK : davit__fail_engine(options->engine, reterr);
    if (r == DAVIT_OK)
        r = pin(core, options, reterr);
    if (r == DAVIT_OK)
        r = davit__keep_auths(options->auths, &core->auths, reterr);
    if (r == DAVIT_OK)
        r = davit__endpoint_resolve(core->engine, options, &core->tried, &core->endpoint, reterr);
    if (r == DAVIT_OK)
        r = keep_headers(core, options, reterr);
    if (r == DAVIT_OK && !options->respond)
        r = davit__tls_new(&core->endpoint, options->tls, &core->tls, reterr);
    if (r == DAVIT_OK && !options->respond)
        r = davit__tunnel_new(core, &core->tunnel, reterr);
    if (r == DAVIT_OK && !options->respond)
        r = davit__pool_new(core, &core->pool, reterr);
    if (r == DAVIT_OK && !options->respond && !davit__usual_headers_new(core))
        r = davit__fail_memory(reterr);
    core->guesses = r == DAVIT_OK ? davit__guesses_new(core->engine) : NULL;
    if (r == DAVIT_OK && !core->guesses)
        r = davit__fail_memory(reterr);
    if (r == DAVIT_OK)
        *ret = core;
    else
        davit__core_let_go(core);
    return r;
}

int davit_client_new(const struct davit_client_options *options, struct davit_client **ret, struct davit_error *reterr)
{
    if (!ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_client_new: ret may not be NULL");
    struct davit_client_options own = {0};
    struct davit__core *core = NULL;
    davit__text category;
    int r = davit__copy_options(&own, sizeof own, options, reterr);
    if (r == DAVIT_OK) {
        fill_in_defaults(&own);
        r = new_core(&own, &core, reterr);
    }
    if (r != DAVIT_OK)
        return r;
    r = find_category(core->engine, own.category, &category, reterr);
    struct davit_client *client = r == DAVIT_OK ? new_handle(core, category) : NULL;
    if (!client) {
        davit__core_let_go(core);
        return r == DAVIT_OK ? davit__fail_memory(reterr) : r;
    }
    *ret = client;
    return DAVIT_OK;
}

int davit_client_view(struct davit_client *client, const char *category, struct davit_client **ret,
                      struct davit_error *reterr)
{
    if (!client || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_client_view: client and ret may not be NULL");
    davit__text found;
    int r = find_category(client->core->engine, category, &found, reterr);
    if (r != DAVIT_OK)
        return r;
    struct davit_client *view = new_handle(client->core, found);
    if (!view)
        return davit__fail_memory(reterr);
    davit__core_keep(client->core);
    *ret = view;
    return DAVIT_OK;
}

void davit_client_free(struct davit_client *client)
{
    if (client)
        davit__core_let_go(client->core);
    free(client);
}

const struct davit_engine *davit_client_engine(const struct davit_client *client)
{
    return client->core->engine;
}

const char *davit_client_endpoint(const struct davit_client *client, const char **ret_source)
{
    if (ret_source)
        *ret_source = client->core->endpoint.source;
    return client->core->endpoint.text;
}

const char *davit_client_proxy(const struct davit_client *client)
{
    const char *proxy = client->core->endpoint.proxy;
    return proxy ? davit__proxy_shown(proxy) : NULL;
}

enum davit_trust davit_client_trust(const struct davit_client *client, bool *ret_shows)
{
    const struct davit__core *core = client->core;
    if (ret_shows)
        *ret_shows = core->tls && davit__tls_shows(core->tls);
    return !core->tls                       ? DAVIT_TRUST_PLAIN
           : davit__tls_verifies(core->tls) ? DAVIT_TRUST_VERIFIED
                                            : DAVIT_TRUST_UNVERIFIED;
}

const char *davit_client_tls_file(const struct davit_client *client, enum davit_tls_part part, bool *ret_there)
{
    bool there = false;
    const char *file = client->core->tls ? davit__tls_file(client->core->tls, part, &there) : NULL;
    if (ret_there)
        *ret_there = there;
    return file;
}

const struct davit_tried *davit_client_tried(const struct davit_client *client)
{
    return &client->core->tried;
}

const char *davit_client_base_url(const struct davit_client *client, const char **ret_socket)
{
    if (ret_socket)
        *ret_socket = client->core->endpoint.socket;
    return client->core->endpoint.base;
}
