/*
 * Where the engine is: an endpoint's text taken apart into what libcurl needs. Where the text comes from is places.c's
 * business; nothing is connected here.
 */
#include "tunnel.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>

/* Docker's, without and with TLS. */
#define DEFAULT_PORT     "2375"
#define DEFAULT_TLS_PORT "2376"

void davit__endpoint_done(struct davit__endpoint *endpoint)
{
    free(endpoint->text);
    free(endpoint->context);
    free(endpoint->socket);
    free(endpoint->base);
    if (endpoint->proxy)
        explicit_bzero(endpoint->proxy, strlen(endpoint->proxy));
    free(endpoint->proxy);
    free(endpoint->material);
    free(endpoint->looked_for);
    free(endpoint->dial.host);
    free(endpoint->dial.user);
    free(endpoint->dial.port);
    free(endpoint->dial.command);
    *endpoint = (struct davit__endpoint){0};
}

#define SCHEMES                                                                                                        \
    "unix:///path, tcp://host:port, http://host:port, https://host:port, ssh://user@host:port or fd://number"

/* What may stand for a user: nothing that is somebody's option, quote, blank or part of the address. */
static size_t user_length(const char *text)
{
    size_t length = strcspn(text, "@/");
    bool plain =
        text[length] == '@' && length > 0 && *text != '-' && strcspn(text, " \t\"'`$\\;&|<>()*?[]{}!#~%:") >= length;
    return plain ? length : 0;
}

const char *davit__endpoint_shown(const char *text, char buffer[DAVIT__SHOWN_MAX])
{
    size_t scheme = strspn(text, NAME_BYTES "+");
    bool named = strncmp(text + scheme, "://", 3) == 0;
    const char *at = strrchr(text, '@'), *rest = named ? text + scheme + 3 : text;
    if (!at || strncmp(text, "unix:///", 8) == 0)
        return text;
    if (strncmp(text, "ssh://", 6) == 0 && rest + user_length(rest) == at)
        return text;
    snprintf(buffer, DAVIT__SHOWN_MAX, "%.*s…%s", (int)(rest - text), text, at);
    return buffer;
}

static struct davit__quoted shown(const struct davit__endpoint *endpoint)
{
    char buffer[DAVIT__SHOWN_MAX];
    return davit__quote(davit__endpoint_shown(endpoint->text, buffer));
}

static const char *origin(const struct davit__endpoint *endpoint)
{
    return endpoint->context ? endpoint->context : endpoint->source;
}

static int refuse(const struct davit__endpoint *endpoint, const char *expected, struct davit_error *reterr)
{
    return davit__fail(reterr, DAVIT_ERR_ENDPOINT, "endpoint %s (from %s): expected %s", shown(endpoint).text,
                       origin(endpoint), expected);
}

/* What the engine is told when its name does not matter. */
static int set_host(const struct davit_engine *engine, struct davit__endpoint *ret, struct davit_error *reterr)
{
    struct davit__buffer base = {0};
    davit__append_format(&base, "http://%s", engine->strings + engine->host);
    ret->tls = false;
    ret->base = davit__buffer_take(&base);
    return ret->base ? DAVIT_OK : davit__fail_memory(reterr);
}

static int parse_unix(const struct davit_engine *engine, const char *rest, struct davit__endpoint *ret,
                      struct davit_error *reterr)
{
    size_t most = sizeof((struct sockaddr_un *)0)->sun_path - 1;
    if (*rest != '/')
        return refuse(ret, "unix:///path, the socket's path being absolute", reterr);
    if (strlen(rest) > most)
        return davit__fail(reterr, DAVIT_ERR_ENDPOINT,
                           "endpoint %s (from %s): a socket's path has at most %zu bytes, not %zu", shown(ret).text,
                           origin(ret), most, strlen(rest));
    ret->socket = strdup(rest);
    return ret->socket ? set_host(engine, ret, reterr) : davit__fail_memory(reterr);
}

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

size_t davit__host_length(const char *text)
{
    return *text == '[' ? address_length(text) : *text == '-' ? 0 : strspn(text, NAME_BYTES);
}

bool davit__is_port(const char *text, const char *end)
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
    size_t length = strlen(rest), host = davit__host_length(rest);
    length -= length > 0 && rest[length - 1] == '/';
    if (host == 0 || !davit__is_port(rest + host, rest + length))
        return refuse(ret, "tcp://host or tcp://host:port, an IPv6 address being in brackets", reterr);
    struct davit__buffer base = {0};
    davit__append_text(&base, ret->tls ? "https://" : "http://");
    davit__append(&base, rest, length);
    davit__append_text(&base, length > host ? "" : ret->tls ? ":" DEFAULT_TLS_PORT : ":" DEFAULT_PORT);
    ret->base = davit__buffer_take(&base);
    return ret->base ? DAVIT_OK : davit__fail_memory(reterr);
}

static int parse_http(const struct davit_engine *engine, const char *rest, struct davit__endpoint *ret,
                      struct davit_error *reterr)
{
    ret->tls = false;
    return parse_tcp(engine, rest, ret, reterr);
}

static int parse_https(const struct davit_engine *engine, const char *rest, struct davit__endpoint *ret,
                       struct davit_error *reterr)
{
    ret->tls = true;
    return parse_tcp(engine, rest, ret, reterr);
}

/* fd://number, of a socket that is connected; or whatever stands for a function of the options'. */
static int parse_fd(const struct davit_engine *engine, const char *rest, struct davit__endpoint *ret,
                    struct davit_error *reterr)
{
    if (ret->ready)
        return set_host(engine, ret, reterr);
    size_t length = strspn(rest, "0123456789");
    if (length == 0 || length > 9 || rest[length] != '\0')
        return refuse(ret, "fd://number, that of an open descriptor", reterr);
    ret->ready = true;
    ret->descriptor = atoi(rest);
    int e = davit__descriptor_check(ret->descriptor);
    if (e)
        return davit__fail_os(reterr, DAVIT_ERR_ENDPOINT, e,
                              "endpoint %s (from %s): expected a stream socket that is connected", ret->text,
                              origin(ret));
    return set_host(engine, ret, reterr);
}

/* What is run at the other end: for a path, a command that has it in the place of {path}. NULL: memory ran out. */
static char *dial_command(const struct davit_engine *engine, const char *path, size_t length)
{
    struct davit__buffer command = {0};
    const char *words = engine->strings + (length ? engine->dial_at : engine->dial_command),
               *at = strstr(words, "{path}");
    davit__append(&command, words, length ? (size_t)(at - words) : strlen(words));
    if (length) {
        davit__append(&command, path, length);
        davit__append_text(&command, at + strlen("{path}"));
    }
    return davit__buffer_take(&command);
}

/* Whether it may stand in a command that a shell reads there: an absolute path, or nothing. */
static bool is_dial_path(const struct davit_engine *engine, const char *path, size_t length)
{
    return length == 0 || (engine->dial_at && *path == '/' && strspn(path, NAME_BYTES "/") >= length);
}

/* ssh://[user@]host[:port][/path], a host being whatever ssh's own configuration knows. */
static int parse_ssh(const struct davit_engine *engine, const char *rest, struct davit__endpoint *ret,
                     struct davit_error *reterr)
{
    size_t user = user_length(rest);
    const char *host = user ? rest + user + 1 : rest;
    size_t length = davit__host_length(host);
    const char *port = host + length, *end = port + strcspn(port, "/");
    size_t path = end[0] && end[1] ? strlen(end) : 0;
    if (!engine->dial_command)
        return davit__fail(reterr, DAVIT_ERR_UNSUPPORTED, "endpoint %s (from %s): %s is not reached by ssh",
                           shown(ret).text, origin(ret), davit_engine_name(engine));
    if (length == 0 || !davit__is_port(port, end) || !is_dial_path(engine, end, path))
        return refuse(ret,
                      engine->dial_at ? "ssh://host, ssh://user@host:port or, with a socket's path there, "
                                        "ssh://user@host:port/path, without password and strange characters"
                                      : "ssh://host or ssh://user@host:port, without password and path",
                      reterr);
    bool brackets = *host == '[';
    ret->dial.host = strndup(host + brackets, length - 2 * brackets);
    ret->dial.user = user ? strndup(rest, user) : NULL;
    ret->dial.port = port < end ? strndup(port + 1, (size_t)(end - port - 1)) : NULL;
    ret->dial.command = dial_command(engine, end, path);
    bool made = ret->dial.host && ret->dial.command && (!user || ret->dial.user) && (port == end || ret->dial.port);
    return made ? set_host(engine, ret, reterr) : davit__fail_memory(reterr);
}

static int parse_npipe(const struct davit_engine *engine, const char *rest, struct davit__endpoint *ret,
                       struct davit_error *reterr)
{
    (void)engine, (void)rest;
    return davit__fail(
        reterr, DAVIT_ERR_UNSUPPORTED,
        "endpoint %s (from %s): this is a pipe of Windows, which there is none of here; there are " SCHEMES,
        shown(ret).text, origin(ret));
}

static const struct {
    const char *prefix;
    int (*parse)(const struct davit_engine *, const char *, struct davit__endpoint *, struct davit_error *);
} schemes[] = {
    {"unix://", parse_unix}, {"tcp://", parse_tcp}, {"http://", parse_http},   {"https://", parse_https},
    {"ssh://", parse_ssh},   {"fd://", parse_fd},   {"npipe://", parse_npipe},
};

bool davit__is_plain(const char *text)
{
    const char *end = text + strlen(text);
    size_t length = 1;
    for (; text < end && length; text += length)
        length = davit__printable_length(text, end);
    return length;
}

int davit__endpoint_parse(const struct davit_engine *engine, struct davit__endpoint *ret, struct davit_error *reterr)
{
    if (!davit__is_plain(ret->text))
        return refuse(ret, "UTF-8 without control characters", reterr);
    for (size_t i = 0; i < LENGTH(schemes); i++) {
        size_t length = strlen(schemes[i].prefix);
        if (strncmp(ret->text, schemes[i].prefix, length) == 0)
            return schemes[i].parse(engine, ret->text + length, ret, reterr);
    }
    return refuse(ret, SCHEMES, reterr);
}
