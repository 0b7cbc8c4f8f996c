/*
 * Where the engine is: an endpoint's text taken apart, and the places looked at when there is none. Nothing is
 * connected here. Further schemes (https, ssh, fd) and contexts have their place in `schemes` and in `find()`.
 */
#include "internal.h"

#include <arpa/inet.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>

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

static int refuse(const struct davit__endpoint *endpoint, const char *expected, struct davit_error *reterr)
{
    return davit__fail(reterr, DAVIT_ERR_ENDPOINT, "endpoint %s (from %s): expected %s",
                       davit__quote(endpoint->text).text, endpoint->source, expected);
}

static int parse_unix(const struct davit_engine *engine, const char *rest, struct davit__endpoint *ret,
                      struct davit_error *reterr)
{
    size_t most = sizeof((struct sockaddr_un *)0)->sun_path - 1;
    if (*rest != '/')
        return refuse(ret, "unix:///path, the socket's path being absolute", reterr);
    if (strlen(rest) > most)
        return davit__fail(reterr, DAVIT_ERR_ENDPOINT, "endpoint %s: a socket's path has at most %zu bytes, not %zu",
                           davit__quote(ret->text).text, most, strlen(rest));
    struct davit__buffer base = {0};
    davit__append_format(&base, "http://%s", engine->strings + engine->host);
    ret->base = take(&base);
    ret->socket = strdup(rest);
    return ret->base && ret->socket ? DAVIT_OK : davit__fail_memory(reterr);
}

#define NAME_BYTES "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_"

/* The length of the IPv6 address in brackets, "[::1]" or "[fe80::1%eth0]", that a text starts with; 0: of none. */
static size_t address_length(const char *text)
{
    char address[INET6_ADDRSTRLEN] = "";
    size_t length = strcspn(text + 1, "%]");
    if (length >= sizeof address || !inet_pton(AF_INET6, memcpy(address, text + 1, length), &(struct in6_addr){0}))
        return 0;
    const char *end = text + 1 + length;
    if (*end == '%' && end[1] != ']')
        end += 1 + strspn(end + 1, NAME_BYTES);
    return *end == ']' ? (size_t)(end + 1 - text) : 0;
}

/* Whether all that is left of an address is a port, ":2375", or nothing. */
static bool is_port(const char *text, const char *end)
{
    char *stop = NULL;
    if (text == end)
        return true;
    unsigned long port = *text == ':' && text[1] >= '0' && text[1] <= '9' ? strtoul(text + 1, &stop, 10) : 0;
    return stop == end && port > 0 && port < 65536;
}

static int parse_tcp(const struct davit_engine *engine, const char *rest, struct davit__endpoint *ret,
                     struct davit_error *reterr)
{
    (void)engine;
    size_t length = strlen(rest), host = *rest == '[' ? address_length(rest) : strspn(rest, NAME_BYTES);
    length -= length > 0 && rest[length - 1] == '/';
    if (host == 0 || !is_port(rest + host, rest + length))
        return refuse(ret, "tcp://host or tcp://host:port, an IPv6 address being in brackets", reterr);
    struct davit__buffer base = {0};
    davit__append(&base, "http://", strlen("http://"));
    davit__append(&base, rest, length);
    davit__append_text(&base, length > host ? "" : ":" DEFAULT_PORT);
    ret->base = take(&base);
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

/* Whether a text can stand in messages and traces as it is: UTF-8 without control characters. */
static bool is_plain(const char *text)
{
    const char *end = text + strlen(text);
    size_t length = 1;
    for (; text < end && length; text += length)
        length = (unsigned char)*text < 0x20 || *text == 0x7F ? 0 : davit__utf8_length(text, end);
    return length;
}

static int parse(const struct davit_engine *engine, struct davit__endpoint *ret, struct davit_error *reterr)
{
    if (!is_plain(ret->text))
        return refuse(ret, "UTF-8 without control characters", reterr);
    for (size_t i = 0; i < LENGTH(schemes); i++) {
        size_t length = strlen(schemes[i].prefix);
        if (strncmp(ret->text, schemes[i].prefix, length) == 0)
            return schemes[i].parse(engine, ret->text + length, ret, reterr);
    }
    return refuse(ret, "unix:///path, tcp://host:port or http://host:port", reterr);
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

/* The first place that says something wins. A test double needs none: what it is given is only shown. */
static int find(const struct davit_engine *engine, const struct davit_client_options *options,
                struct davit__endpoint *ret, struct davit_error *reterr)
{
    const char *variable = engine->strings + engine->host_variable;
    const struct {
        const char *text, *source;
    } places[] = {{options->endpoint, "options"},
                  {options->respond ? "unix:///double" : NULL, "double"},
                  {getenv(variable), variable}};
    for (size_t i = 0; i < LENGTH(places); i++) {
        if (!places[i].text || !*places[i].text)
            continue;
        ret->source = places[i].source;
        ret->text = strdup(places[i].text);
        return ret->text ? DAVIT_OK : davit__fail_memory(reterr);
    }
    return look_around(engine, ret, reterr);
}

int davit__endpoint_resolve(const struct davit_engine *engine, const struct davit_client_options *options,
                            struct davit__endpoint *ret, struct davit_error *reterr)
{
    struct davit__endpoint endpoint = {0};
    int r = find(engine, options, &endpoint, reterr);
    if (r == DAVIT_OK)
        r = parse(engine, &endpoint, reterr);
    if (r != DAVIT_OK)
        davit__endpoint_done(&endpoint);
    else
        *ret = endpoint;
    return r;
}
