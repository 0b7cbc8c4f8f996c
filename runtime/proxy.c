/*
 * What stands between client and engine: the environment's proxies, by the rules of the docker command. HTTP_PROXY is
 * for http, HTTPS_PROXY for https; NO_PROXY lists hosts that need none; this machine and its sockets never do.
 */
#include "client.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The longest name of a host. */
#define HOST_MAX 256

/* The first of two variables that says something. */
static const char *variable(const char *upper, const char *lower)
{
    const char *value = getenv(upper);
    return value && *value ? value : getenv(lower);
}

/* "http://[::1]:2375" → "::1", and where its port begins. */
static const char *host_of(const char *base, char ret[HOST_MAX])
{
    const char *start = strstr(base, "//") + 2;
    bool bracket = *start == '[';
    size_t length = strcspn(start += bracket, bracket ? "]" : ":");
    snprintf(ret, HOST_MAX, "%.*s", (int)(length < HOST_MAX ? length : 0), start);
    return start + length + bracket;
}

/* An address as bytes, IPv4 mapped into IPv6; false for a name. */
static bool address_of(const char *text, unsigned char ret[16])
{
    static const unsigned char mapped[12] = {[10] = 0xFF, [11] = 0xFF};
    memcpy(ret, mapped, sizeof mapped);
    return inet_pton(AF_INET, text, ret + 12) == 1 || inet_pton(AF_INET6, text, ret) == 1;
}

static bool is_this_machine(const char *host)
{
    unsigned char address[16];
    static const unsigned char loopback[16] = {[15] = 1};
    if (davit__same_name("localhost", host, strlen(host)))
        return true;
    return address_of(host, address) &&
           ((memcmp(address, "\0\0\0\0\0\0\0\0\0\0\xFF\xFF", 12) == 0 && address[12] == 127) ||
            memcmp(address, loopback, 16) == 0);
}

/* Whether an address is in "10.0.0.0/8". */
static bool is_in_network(const char *host, const char *network)
{
    char base[HOST_MAX];
    unsigned char address[16], first[16];
    const char *slash = strchr(network, '/');
    snprintf(base, sizeof base, "%.*s", slash ? (int)(slash - network) : 0, network);
    if (!slash || !address_of(host, address) || !address_of(base, first))
        return false;
    unsigned long bits = strtoul(slash + 1, NULL, 10) + (strchr(base, ':') ? 0 : 96);
    if (bits > 128 || memcmp(address, first, bits / 8) != 0)
        return false;
    return bits % 8 == 0 || (address[bits / 8] ^ first[bits / 8]) >> (8 - bits % 8) == 0;
}

/* Whether a host is one of those that an entry means: "*", "example.com" (and all below it), ".example.com" (all below
   it), "host:port", "10.0.0.1", "10.0.0.0/8". */
static bool matches(char *entry, const char *host, const char *port)
{
    char *colon = strrchr(entry, ':');
    size_t length = strlen(host);
    if (colon && colon == strchr(entry, ':')) {
        if (strcmp(colon, port) != 0)
            return false;
        *colon = '\0';
    }
    if (strcmp(entry, "*") == 0 || is_in_network(host, entry))
        return true;
    entry += *entry == '*' && entry[1] == '.';
    size_t size = strlen(entry);
    bool below = size < length && davit__same_name(entry, host + length - size, size);
    return davit__same_name(entry, host, length) || (below && (*entry == '.' || host[length - size - 1] == '.'));
}

static bool is_exempt(const char *list, const char *host, const char *port)
{
    char entry[HOST_MAX];
    for (const char *at = list; at && *at; at += strspn(at, ", \t")) {
        size_t length = strcspn(at, ", \t");
        snprintf(entry, sizeof entry, "%.*s", (int)(length < sizeof entry ? length : 0), at);
        if (*entry && matches(entry, host, port))
            return true;
        at += length;
    }
    return false;
}

/* The environment's proxy for that address; NULL: none. In a CGI program anybody sets HTTP_PROXY. */
static const char *from_environment(const struct davit__endpoint *endpoint)
{
    char host[HOST_MAX];
    const char *port = host_of(endpoint->base, host);
    const char *proxy = endpoint->tls              ? variable("HTTPS_PROXY", "https_proxy")
                        : getenv("REQUEST_METHOD") ? getenv("http_proxy")
                                                   : variable("HTTP_PROXY", "http_proxy");
    bool none = !proxy || !*proxy || is_this_machine(host) || is_exempt(variable("NO_PROXY", "no_proxy"), host, port);
    return none ? NULL : proxy;
}

int davit__find_proxy(const struct davit_client_options *options, struct davit__endpoint *endpoint,
                      struct davit_error *reterr)
{
    const char *proxy = davit__is_here(endpoint) ? NULL : options->proxy ? options->proxy : from_environment(endpoint);
    if (!proxy || !*proxy)
        return DAVIT_OK;
    if (!davit__is_plain(proxy))
        return davit__fail(reterr, DAVIT_ERR_ENDPOINT, "the proxy for %s is no UTF-8 without control characters",
                           endpoint->text);
    endpoint->proxy = strdup(proxy);
    return endpoint->proxy ? DAVIT_OK : davit__fail_memory(reterr);
}

const char *davit__proxy_shown(const char *proxy)
{
    const char *at = strrchr(proxy, '@');
    return at ? at + 1 : proxy;
}

bool davit__proxy_is_http(const char *proxy)
{
    const char *scheme = strstr(proxy, "://");
    return !scheme || davit__same_name("http", proxy, (size_t)(scheme - proxy)) ||
           davit__same_name("https", proxy, (size_t)(scheme - proxy));
}
