/*
 * Every allocation of finding an endpoint by a context, of reading its certificates and of a call over TLS fails in
 * turn: DAVIT_ERR_MEMORY, or success in spite of it. OpenSSL's own allocations succeed always.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "allocations.h"
#include "server.h"
#include "test.h"

#include <davit/davit.h>

#define REMOTE "b71199ebd070b36beab7317920c2c2f1d777df8d05e5527d8458fda57cb17a7a"

static char folder[] = "/tmp/davit-memory.XXXXXX";

/* A context "remote" whose TLS material is the folder of certificates. */
static bool make_context(const struct server *server)
{
    char command[2048];
    snprintf(command, sizeof command,
             "cd %s && mkdir -p contexts/meta/" REMOTE " contexts/tls/" REMOTE " && "
             "ln -s %s contexts/tls/" REMOTE "/docker && echo '{\"currentContext\": \"remote\"}' >config.json && "
             "echo '{\"Endpoints\": {\"docker\": {\"Host\": \"%s\"}}}' >contexts/meta/" REMOTE "/meta.json",
             folder, certificates, server_endpoint(server));
    return system(command) == 0;
}

static int call(struct davit_error *error)
{
    struct davit_client *client = NULL;
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.api_version = "1.41";
    options.headers = (const char *const[]){"X-Of-The-Client: 1", NULL};
    int r = davit_client_new(&options, &client, error);
    if (r == DAVIT_OK)
        r = davit_invoke(client, "ContainerList", NULL, NULL, NULL, NULL, error);
    davit_client_free(client);
    return r;
}

/* libcurl calls a failed allocation in its address resolver a name that cannot be resolved. */
static bool may_come(int r, const char *message)
{
    return r == DAVIT_OK || r == DAVIT_ERR_MEMORY ||
           (r == DAVIT_ERR_CONNECT && (strstr(message, "resolve") || strstr(message, "getaddrinfo"))) ||
           (r == DAVIT_ERR_TLS && strstr(message, "memory"));
}

static void fail_each(enum failing failing)
{
    bool again = true;
    long n = 0;
    while (again) {
        struct davit_error error = {0};
        allocations_fail(++n, failing);
        int r = call(&error);
        again = allocations_end();
        if (!CHECK(again ? may_come(r, error.message) : r == DAVIT_OK))
            fprintf(stderr, "    … this was allocation %ld, which said: %d, %s\n", n, r, error.message);
    }
    CHECK(n > 50);
}

TEST(each_allocation_may_fail)
{
    fail_each(ONE);
}

TEST(all_allocations_from_one_on_may_fail)
{
    fail_each(ONWARDS);
}

int main(int argc, char **argv)
{
    struct server server = {.certificate = "server-cert.pem", .key = "server-key.pem", .mutual = true};
    struct davit_error error = {0};
    if (argc != 2 || !mkdtemp(folder))
        return 1;
    certificates = argv[1];
    allocations_prepare();
    unsetenv("DOCKER_HOST");
    unsetenv("DOCKER_CONTEXT");
    setenv("DOCKER_CONFIG", folder, 1);
    if (!server_start(&server) || !make_context(&server) || call(&error) != DAVIT_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    RUN(each_allocation_may_fail);
    RUN(all_allocations_from_one_on_may_fail);
    server_stop(&server);
    char command[64];
    snprintf(command, sizeof command, "rm -r %s", folder);
    return system(command) == 0 ? DONE : 1;
}
