/*
 * The command doctor: where the engine was looked for, how it is reached, whether it answers, what would be spoken, and
 * which credentials for registries there are.
 * What fails ends the examination, not the report.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* What is found out of an engine; texts belong to the client or to one of the responses. */
struct findings {
    struct davit_tried *tried, *logins;
    struct davit_client *client; /* NULL: there is none to make */
    struct davit_response *ping, *about;
    double milliseconds; /* that the ping took */
    const char *product, *name, *newest, *oldest;
    const char *api, *api_source; /* what would be spoken; NULL: nothing */
    struct davit_error error;     /* what went wrong first; code 0: nothing */
};

/* ------------------------------------------------------------------------------------------------ examination --- */

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static struct json_object *member_of(struct json_object *object, const char *name)
{
    return json_object_is_type(object, json_type_object) ? json_object_object_get(object, name) : NULL;
}

static const char *text_of(struct json_object *object, const char *name)
{
    struct json_object *member = member_of(object, name);
    return json_object_is_type(member, json_type_string) ? json_object_get_string(member) : NULL;
}

/* Whether an object tells of the API that the ping offers: then it has the oldest version of that, too. Engines do not
   agree in which letters. */
static void read_range(struct findings *found, struct json_object *object)
{
    const char *said = NULL, *oldest = NULL;
    if (!json_object_is_type(object, json_type_object))
        return;
    json_object_object_foreach(object, name, value)
    {
        const char *text = json_object_is_type(value, json_type_string) ? json_object_get_string(value) : NULL;
        said = cli_same_name(name, "ApiVersion") ? text : said;
        oldest = cli_same_name(name, "MinAPIVersion") ? text : oldest;
    }
    if (said && found->newest && strcmp(said, found->newest) == 0)
        found->oldest = oldest;
}

/* The engine is the first of its components, and calls itself something there. */
static void read_components(struct findings *found, struct json_object *components)
{
    size_t count = json_object_is_type(components, json_type_array) ? json_object_array_length(components) : 0;
    for (size_t i = 0; i < count; i++) {
        struct json_object *component = json_object_array_get_idx(components, i);
        found->name = i ? found->name : text_of(component, "Name");
        read_range(found, member_of(component, "Details"));
    }
}

/* The engine about itself. Without an answer its ping has to do. */
static int ask_engine(struct findings *found)
{
    struct json_object *json = NULL;
    int r = davit_invoke(found->client, "SystemVersion", NULL, NULL, NULL, &found->about, &found->error);
    if (r == DAVIT_OK)
        r = davit_response_json(found->about, &json, &found->error);
    if (r != DAVIT_OK)
        return r;
    found->product = text_of(json, "Version");
    read_range(found, json);
    read_components(found, member_of(json, "Components"));
    return DAVIT_OK;
}

static int examine(const struct davit_client_options *options, struct findings *found)
{
    struct davit_error *error = &found->error;
    enum davit_version_source source;
    static const char *const sources[] = {"pinned", "negotiated", "assumed", "environment"};
    int r = davit_tried_new(options, &found->tried, error);
    if (r == DAVIT_OK)
        r = davit_client_new(options, &found->client, error);
    double start = now();
    if (r == DAVIT_OK)
        r = davit_invoke(found->client, "SystemPing", NULL, NULL, NULL, &found->ping, error);
    found->milliseconds = now() - start;
    if (r == DAVIT_OK) {
        found->newest = davit_response_offer(found->ping, davit_client_engine(found->client));
        r = davit_client_negotiate(found->client, &found->api, error);
    }
    if (r != DAVIT_OK)
        return r;
    davit_client_version(found->client, &source);
    found->api_source = sources[source];
    return ask_engine(found);
}

/* ----------------------------------------------------------------------------------------------------- report --- */

static struct json_object *tried_json(const struct davit_tried *tried)
{
    struct davit_tried_info info = DAVIT_TRIED_INFO_INIT;
    struct json_object *array = cli_must(json_object_new_array());
    for (size_t i = 0; tried && davit_tried_at(tried, i, &info); i++) {
        struct json_object *object = cli_must(json_object_new_object());
        cli_add_text(object, "source", info.source);
        cli_add_text(object, "place", info.place);
        cli_add_text(object, "found", info.found);
        cli_add_bool(object, "chosen", info.chosen);
        cli_append(array, object);
    }
    return array;
}

static struct json_object *tls_json(const struct davit_client *client)
{
    bool shows;
    enum davit_trust trust = davit_client_trust(client, &shows);
    if (trust == DAVIT_TRUST_PLAIN)
        return NULL;
    struct json_object *object = cli_must(json_object_new_object());
    cli_add_bool(object, "verified", trust == DAVIT_TRUST_VERIFIED);
    cli_add_bool(object, "client_certificate", shows);
    return object;
}

static struct json_object *error_json(const struct davit_error *error)
{
    struct json_object *object = cli_must(json_object_new_object());
    cli_add_text(object, "code", davit_code_name(error->code));
    cli_add_text(object, "message", error->message);
    return object;
}

/* The next other engine whose API the one that answers speaks as well; NULL: there is no more. */
static const struct davit_engine *next_other(const struct davit_engine *own, const struct findings *found,
                                             const struct davit_engine *previous)
{
    const struct davit_engine *other = davit_engine_next(previous);
    while (other && (other == own || !davit_response_offer(found->ping, other)))
        other = davit_engine_next(other);
    return other;
}

static struct json_object *others_json(const struct davit_engine *own, const struct findings *found)
{
    struct json_object *object = cli_must(json_object_new_object());
    for (const struct davit_engine *other = NULL; found->ping && (other = next_other(own, found, other));)
        cli_add_text(object, davit_engine_name(other), davit_response_offer(found->ping, other));
    return object;
}

static int print_json(const struct davit_engine *engine, const struct findings *found)
{
    const char *source = NULL;
    struct json_object *object = cli_must(json_object_new_object());
    cli_add(object, "tried", tried_json(found->tried));
    cli_add_text(object, "endpoint", found->client ? davit_client_endpoint(found->client, &source) : NULL);
    cli_add_text(object, "endpoint_source", source);
    cli_add_text(object, "proxy", found->client ? davit_client_proxy(found->client) : NULL);
    cli_add(object, "tls", found->client ? tls_json(found->client) : NULL);
    cli_add_text(object, "davit", davit_library_version());
    cli_add_text(object, "davit_oldest", davit_engine_version(engine, 0));
    cli_add_text(object, "davit_newest", cli_newest(engine));
    cli_add_bool(object, "answers", found->ping);
    cli_add_text(object, "engine", found->product);
    cli_add_text(object, "engine_name", found->name);
    cli_add_text(object, "engine_oldest", found->oldest);
    cli_add_text(object, "engine_newest", found->newest);
    cli_add(object, "also", others_json(engine, found));
    cli_add_text(object, "api", found->api);
    cli_add_text(object, "api_source", found->api_source);
    cli_add(object, "credentials", tried_json(found->logins));
    cli_add(object, "error", found->error.code ? error_json(&found->error) : NULL);
    return cli_finish_json(object);
}

static void print_client(FILE *out, const struct davit_client *client)
{
    static const char *const trust[] = {"none", "the engine's certificate is verified", "with whoever answers"};
    const char *source, *proxy = davit_client_proxy(client), *endpoint = davit_client_endpoint(client, &source);
    bool shows;
    enum davit_trust state = davit_client_trust(client, &shows);
    fprintf(out, "%-9s %s (%s)\n", "endpoint", endpoint, source);
    if (proxy)
        fprintf(out, "%-9s %s\n", "proxy", proxy);
    fprintf(out, "%-9s %s%s\n", "TLS", trust[state], shows ? "; ours is shown" : "");
}

static void print_places(FILE *out, const char *label, const struct davit_tried *tried)
{
    struct davit_tried_info info = DAVIT_TRIED_INFO_INIT;
    for (size_t i = 0; tried && davit_tried_at(tried, i, &info); i++) {
        bool named = strcmp(info.source, info.place) != 0;
        fprintf(out, "%-9s %s %s%s%s: %s\n", i ? "" : label, info.chosen ? "*" : "-", info.source, named ? ", " : "",
                named ? info.place : "", info.found);
    }
}

static void print_engine(FILE *out, const struct davit_engine *engine, const struct findings *found)
{
    fprintf(out, "%-9s %s", davit_engine_name(engine), found->product ? found->product : "of unknown version");
    if (found->name)
        fprintf(out, " (%s)", found->name);
    fprintf(out, ", API %s%s%s; answers in %.1f ms\n", found->oldest ? found->oldest : "",
            found->oldest ? " to " : "up to ", found->newest ? found->newest : "unknown", found->milliseconds);
    for (const struct davit_engine *other = NULL; (other = next_other(engine, found, other));)
        fprintf(out, "%-9s %s's API up to %s: --engine %s speaks that\n", "also", davit_engine_name(other),
                davit_response_offer(found->ping, other), davit_engine_name(other));
}

static int print_text(const struct davit_engine *engine, const struct findings *found)
{
    struct cli_text text;
    cli_open_text(&text);
    print_places(text.out, "looked at", found->tried);
    if (found->client)
        print_client(text.out, found->client);
    fprintf(text.out, "%-9s %s, API %s to %s\n", "davit", davit_library_version(), davit_engine_version(engine, 0),
            cli_newest(engine));
    if (found->ping)
        print_engine(text.out, engine, found);
    if (found->api)
        fprintf(text.out, "%-9s API %s (%s)\n", "speaking", found->api, found->api_source);
    print_places(text.out, "logins", found->logins);
    return cli_close_text(&text);
}

int cli_doctor(const struct cli *cli)
{
    struct davit_tls tls;
    struct davit_client_options options = cli_client_options(cli, &tls);
    struct findings found = {0};
    const struct davit_engine *engine;
    int r = cli_find_engine(cli, &engine);
    if (r != CLI_DONE)
        return r;
    bool failed = examine(&options, &found) != DAVIT_OK;
    if (davit_auth_tried_new(&options, &found.logins, NULL) == DAVIT_ERR_MEMORY)
        cli_must(NULL);
    r = cli->json ? print_json(engine, &found) : print_text(engine, &found);
    if (failed)
        r = found.client ? cli_fail(&found.error, NULL) : cli_open_failed(&found.error);
    if (found.about && found.error.code == DAVIT_ERR_JSON)
        r = CLI_ENGINE; /* what it says of itself */
    davit_response_free(found.about);
    davit_response_free(found.ping);
    davit_client_free(found.client);
    davit_tried_free(found.tried);
    davit_tried_free(found.logins);
    return r;
}
