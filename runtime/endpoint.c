/*
 * Where the engine is: an endpoint's text taken apart, and the places looked at when there is none. Nothing is
 * connected here. Further schemes (https, ssh, fd) and contexts have their place in `schemes` and davit__endpoint_resolve().
 */
#include "internal.h"

#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>
#include <unistd.h>

#define DEFAULT_PORT "2375" /* Docker's, without TLS */

void davit__endpoint_done(struct davit__endpoint *endpoint)
{
    free(endpoint->text);
    free(endpoint->socket);
    free(endpoint->base);
    free(endpoint->tried);
    *endpoint = (struct davit__endpoint){0};
}

/* What a buffer holds, or NULL when it failed. */
static char *take(struct davit__buffer *buffer)
{
    if (buffer->failed)
        davit__buffer_done(buffer);
    return buffer->data;
}

static int parse_unix(const struct davit_engine *engine, const char *rest, struct davit__endpoint *ret,
                      struct davit_error *reterr)
{
    size_t most = sizeof((struct sockaddr_un *)0)->sun_path - 1;
    if (*rest != '/')
        return davit__fail(reterr, DAVIT_ERR_ENDPOINT, "endpoint %s: the socket's path must be absolute: unix:///path",
                           davit__quote(ret->text).text);
    if (strlen(rest) > most)
        return davit__fail(reterr, DAVIT_ERR_ENDPOINT, "endpoint %s: a socket's path has at most %zu bytes, not %zu",
                           davit__quote(ret->text).text, most, strlen(rest));
    struct davit__buffer base = {0};
    davit__append_format(&base, "http://%s", engine->strings + engine->host);
    ret->base = take(&base);
    ret->socket = strdup(rest);
    return ret->base && ret->socket ? DAVIT_OK : davit__fail_memory(reterr);
}

/* Whether text is a port's number. */
static bool is_port(const char *text)
{
    char *end;
    unsigned long port = strtoul(text, &end, 10);
    return *text >= '0' && *text <= '9' && *end == '\0' && port > 0 && port < 65536;
}

static int parse_tcp(const struct davit_engine *engine, const char *rest, struct davit__endpoint *ret,
                     struct davit_error *reterr)
{
    (void)engine;
    size_t length = strlen(rest);
    length -= length > 0 && rest[length - 1] == '/';
    char *authority = strndup(rest, length);
    if (!authority)
        return davit__fail_memory(reterr);
    const char *host_end = *authority == '[' ? strchr(authority, ']') : strrchr(authority, ':');
    const char *port = host_end && *host_end == ']' ? host_end + 1 : host_end;
    bool has_port = port && *port == ':';
    size_t allowed =
        strspn(authority, *authority == '[' ? "[]:.0123456789abcdefABCDEF%"
                                            : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_:");
    bool good = length > 0 && *authority != ':' && allowed == length && (*authority != '[' || host_end) &&
                (has_port ? is_port(port + 1) : !port || *port == '\0');
    struct davit__buffer base = {0};
    davit__append_format(&base, "http://%s%s", authority, has_port ? "" : ":" DEFAULT_PORT);
    ret->base = take(&base);
    free(authority);
    if (!good)
        return davit__fail(reterr, DAVIT_ERR_ENDPOINT, "endpoint %s: expected tcp://host or tcp://host:port",
                           davit__quote(ret->text).text);
    return ret->base ? DAVIT_OK : davit__fail_memory(reterr);
}

static int parse_later(const struct davit_engine *engine, const char *rest, struct davit__endpoint *ret,
                       struct davit_error *reterr)
{
    (void)engine, (void)rest;
    return davit__fail(reterr, DAVIT_ERR_UNSUPPORTED,
                       "endpoint %s: this scheme is not available yet; there are unix://, tcp:// and http://",
                       davit__quote(ret->text).text);
}

static const struct {
    const char *prefix;
    int (*parse)(const struct davit_engine *, const char *, struct davit__endpoint *, struct davit_error *);
} schemes[] = {
    {"unix://", parse_unix},   {"tcp://", parse_tcp},   {"http://", parse_tcp},
    {"https://", parse_later}, {"ssh://", parse_later}, {"fd://", parse_later},
};

static int parse(const struct davit_engine *engine, struct davit__endpoint *ret, struct davit_error *reterr)
{
    for (size_t i = 0; i < LENGTH(schemes); i++) {
        size_t length = strlen(schemes[i].prefix);
        if (strncmp(ret->text, schemes[i].prefix, length) == 0)
            return schemes[i].parse(engine, ret->text + length, ret, reterr);
    }
    return davit__fail(reterr, DAVIT_ERR_ENDPOINT,
                       "endpoint %s (from %s): expected unix:///path, tcp://host:port or "
                       "http://host:port",
                       davit__quote(ret->text).text, ret->source);
}

/* ------------------------------------------------------------------------------------------ when none is given --- */

/* A usual socket's path with its leading $NAME replaced; false when that variable is not set. */
static bool expand(const char *place, struct davit__buffer *ret)
{
    const char *rest = place;
    if (*place == '$') {
        rest = strchr(place, '/');
        char *name = strndup(place + 1, (size_t)(rest - place) - 1);
        const char *value = name ? getenv(name) : NULL;
        ret->failed = !name;
        if (value)
            davit__append_text(ret, value);
        free(name);
        if (!value || !*value)
            return false;
    }
    davit__append_text(ret, rest);
    return !ret->failed;
}

/* The first path that matches a pattern; NULL when none does. */
static char *first_match(const char *pattern)
{
    glob_t matches = {0};
    char *found = NULL;
    if (glob(pattern, 0, NULL, &matches) == 0 && matches.gl_pathc > 0)
        found = strdup(matches.gl_pathv[0]);
    globfree(&matches);
    return found;
}

/* The first usual socket that is there, else the first that could be. */
static int look_around(const struct davit_engine *engine, struct davit__endpoint *ret, struct davit_error *reterr)
{
    struct davit__buffer tried = {0}, text = {0};
    char *found = NULL;
    for (size_t i = 0; i < engine->socket_count && !found; i++) {
        struct davit__buffer path = {0};
        if (expand(engine->strings + engine->sockets[i], &path)) {
            davit__append_format(&tried, "%s%s", tried.size ? ", " : "", path.data);
            found = first_match(path.data);
        }
        tried.failed |= path.failed;
        davit__buffer_done(&path);
    }
    davit__append_format(&text, "unix://%s", found ? found : engine->strings + engine->sockets[0]);
    free(found);
    ret->source = "default";
    ret->tried = take(&tried);
    ret->text = take(&text);
    return ret->tried && ret->text ? DAVIT_OK : davit__fail_memory(reterr);
}

static int find(const struct davit_engine *engine, const char *given, struct davit__endpoint *ret,
                struct davit_error *reterr)
{
    const char *variable = engine->strings + engine->host_variable;
    const char *host = given ? given : getenv(variable);
    if (!host || !*host)
        return look_around(engine, ret, reterr);
    ret->source = given ? "options" : variable;
    ret->text = strdup(host);
    return ret->text ? DAVIT_OK : davit__fail_memory(reterr);
}

int davit__endpoint_resolve(const struct davit_engine *engine, const char *given, struct davit__endpoint *ret,
                            struct davit_error *reterr)
{
    struct davit__endpoint endpoint = {0};
    int r = find(engine, given, &endpoint, reterr);
    if (r == DAVIT_OK)
        r = parse(engine, &endpoint, reterr);
    if (r != DAVIT_OK)
        davit__endpoint_done(&endpoint);
    else
        *ret = endpoint;
    return r;
}
