/*
 * Any text as an endpoint, with any list of hosts that need no proxy; and any bytes as config.json, or as a context's
 * meta.json. Nothing is connected: a client comes of it, or an error that can be printed.
 */
#include "fuzz.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define REMOTE "/contexts/meta/b71199ebd070b36beab7317920c2c2f1d777df8d05e5527d8458fda57cb17a7a"

static char folder[] = "/tmp/davit-fuzz.XXXXXX";

static void remove_all(void)
{
    char command[64];
    snprintf(command, sizeof command, "rm -r %s", folder);
    if (system(command) != 0)
        perror(folder);
}

/* An environment that says nothing but what a round puts there. */
static void prepare(void)
{
    static bool done;
    char command[256];
    if (done)
        return;
    done = true;
    require(mkdtemp(folder) != NULL && atexit(remove_all) == 0);
    snprintf(command, sizeof command, "mkdir -p %s" REMOTE, folder);
    require(system(command) == 0);
    setenv("DOCKER_CONFIG", folder, 1);
    setenv("HTTP_PROXY", "http://user:secret@proxy:1", 1);
    setenv("HTTPS_PROXY", "proxy:1", 1);
    unsetenv("DOCKER_HOST");
    unsetenv("DOCKER_CONTEXT");
}

static void put(const char *name, const uint8_t *data, size_t size)
{
    char path[256];
    snprintf(path, sizeof path, "%s%s", folder, name);
    FILE *file = fopen(path, "w");
    require(file != NULL);
    fwrite(data, 1, size, file);
    fclose(file);
}

/* What was tried can be shown, and at most one place was chosen. */
static void check_tried(const struct davit_tried *tried)
{
    struct davit_tried_info info = DAVIT_TRIED_INFO_INIT;
    size_t chosen = 0, count = 0;
    for (; davit_tried_at(tried, count, &info); count++) {
        require_printable(info.place);
        require_printable(info.found);
        chosen += info.chosen;
    }
    require(count <= DAVIT_TRIED_MAX && chosen <= 1);
}

static void check_client(const struct davit_client *client)
{
    const char *socket, *base = davit_client_base_url(client, &socket), *proxy = davit_client_proxy(client);
    const char *host = strstr(base, "//") + 2;
    require(strncmp(base, "http://", 7) == 0 || strncmp(base, "https://", 8) == 0);
    require(*host && *host != '-' && !strpbrk(host, "/@?# \r\n\t\"'`$;&|<>\\"));
    require(!socket || *socket == '/');
    require(!proxy || (!socket && strcmp(proxy, "proxy:1") == 0));
    check_tried(davit_client_tried(client));
}

static void look(const struct davit_client_options *options)
{
    struct davit_client *client = NULL;
    struct davit_tried *tried = NULL;
    struct davit_error error;
    int r = davit_client_new(options, &client, &error);
    if (r == DAVIT_OK)
        check_client(client);
    else
        require_error(r, &error);
    davit_client_free(client);
    r = davit_tried_new(options, &tried, &error);
    require(tried != NULL);
    check_tried(tried);
    davit_tried_free(tried);
}

/* The first byte says what the others are: an endpoint and a list with a NUL between, a configuration, a context. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    char text[8193];
    if (size < 2 || size > sizeof text)
        return 0;
    prepare();
    memcpy(text, data + 1, size - 1);
    text[size - 1] = '\0';
    const char *list = text + strlen(text);
    setenv("NO_PROXY", list < text + size - 1 ? list + 1 : "", 1);
    put("/config.json", data + 1, *data == 'c' ? size - 1 : 0);
    put(REMOTE "/meta.json", data + 1, *data == 'm' ? size - 1 : 0);
    options.endpoint = *data == 'c' || *data == 'm' ? NULL : text;
    options.context = *data == 'm' ? "remote" : NULL;
    look(&options);
    return 0;
}
