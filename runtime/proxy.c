/*
 * What stands between client and engine: the environment's proxies, by the rules of the docker command. HTTP_PROXY is
 * for http, HTTPS_PROXY for https; NO_PROXY lists hosts that need none; this machine and its sockets never do.
 */
#include "client.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The longest name of a host. */
#define HOST_MAX 256

/* A proxy, and who names it. */
struct named {
    const char *text, *source;
};

/* The first of two variables that says something. */
static struct named variable(const char *upper, const char *lower)
{
    const char *value = getenv(upper);
    return value && *value ? (struct named){value, upper} : (struct named){getenv(lower), lower};
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
static struct named from_environment(const struct davit__endpoint *endpoint)
{
    char host[HOST_MAX];
    const char *port = host_of(endpoint->base, host);
    struct named proxy = endpoint->tls              ? variable("HTTPS_PROXY", "https_proxy")
                         : getenv("REQUEST_METHOD") ? (struct named){getenv("http_proxy"), "http_proxy"}
                                                    : variable("HTTP_PROXY", "http_proxy");
    if (is_this_machine(host) || is_exempt(variable("NO_PROXY", "no_proxy").text, host, port))
        proxy.text = NULL;
    return proxy;
}

/* ------------------------------------------------------------------------------------------------------- form --- */

/* Whether user and password are without what has a meaning of its own, and encode no control characters. */
static bool is_login(const char *text, const char *end)
{
    for (; text < end; text++) {
        bool control = *text == '%' && ((strspn(text + 1, "01") && strspn(text + 2, "0123456789ABCDEFabcdef")) ||
                                        davit__same_name("7F", text + 1, 2));
        if (control || strchr("/?#@ ", *text))
            return false;
    }
    return true;
}

/* The length of "http://", or another scheme that there is; 0: there is none; -1: it is none of these. */
static int scheme_length(const char *text)
{
    static const char *const schemes[] = {"http", "https", "socks4", "socks4a", "socks5", "socks5h"};
    size_t length = strspn(text, NAME_BYTES "+");
    if (strncmp(text + length, "://", 3) != 0)
        return 0;
    for (size_t i = 0; i < LENGTH(schemes); i++)
        if (davit__same_name(schemes[i], text, length))
            return (int)length + 3;
    return -1;
}

/* What is wrong with a proxy, "[scheme://][user:password@]host[:port][/path]"; NULL: nothing. */
static const char *look_at(const char *text)
{
    int scheme = scheme_length(text);
    const char *start = scheme > 0 ? text + scheme : text, *at = strrchr(start, '@'), *host = at ? at + 1 : start;
    const char *port = host + davit__host_length(host), *end = port + strcspn(port, "/");
    if (scheme < 0)
        return "its scheme is none of these";
    if (davit__same_name("https://", text, (size_t)scheme) &&
        !(curl_version_info(CURLVERSION_NOW)->features & CURL_VERSION_HTTPS_PROXY))
        return "libcurl is built without https for proxies";
    if (at && !is_login(start, at))
        return "its user or password has a / ? # @, blank or control character (write %2F, %3F, %23, %40 or %20)";
    if (port == host)
        return "its host is no name, and no address";
    if (!davit__is_port(port, end) || end[strspn(end, NAME_BYTES "/")])
        return "what follows its host is no port from 1 to 65535";
    return NULL;
}

/* A proxy may have a password, wherever that is in one of no known form: none of it is shown. */
static int check(const struct davit__endpoint *endpoint, struct named proxy, struct davit_error *reterr)
{
    const char *wrong = davit__is_plain(proxy.text) ? look_at(proxy.text) : "it is no UTF-8 without control characters";
    if (!wrong)
        return DAVIT_OK;
    return davit__fail(
        reterr, DAVIT_ERR_ENDPOINT,
        "the proxy for %s (from %s) cannot be used: %s; expected [scheme://][user:password@]host[:port], "
        "the scheme being http, https, socks4, socks4a, socks5 or socks5h, user and password "
        "percent-encoded, and an IPv6 address in brackets",
        endpoint->text, proxy.source, wrong);
}

int davit__find_proxy(const struct davit_client_options *options, struct davit__endpoint *endpoint,
                      struct davit_error *reterr)
{
    struct named proxy = davit__is_here(endpoint) ? (struct named){0}
                         : options->proxy         ? (struct named){options->proxy, "options"}
                                                  : from_environment(endpoint);
    if (!proxy.text || !*proxy.text)
        return DAVIT_OK;
    int r = check(endpoint, proxy, reterr);
    if (r != DAVIT_OK)
        return r;
    endpoint->proxy = strdup(proxy.text);
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
