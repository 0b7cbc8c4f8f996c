/*
 * Every allocation fails in turn of a client's whole life: it is made, calls, has a connection both ways, and ends;
 * with each way there is to an engine. What was not to be had is DAVIT_ERR_MEMORY, and nothing is left behind.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "allocations.h"
#include "faulty.h"
#include "play.h"
#include "test.h"

static struct davit_client_options options;

static int connect_to_server(void *data)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    (void)data;
    strcpy(address.sun_path, faulty_endpoint(false) + strlen("unix://"));
    CHECK_INT(connect(fd, (struct sockaddr *)&address, sizeof address), 0);
    return fd;
}

/* All that a process says that greets, and ends. */
static int attach(struct davit_client *client, struct davit_error *reterr)
{
    static const char answer[] =
        "HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n\1\0\0\0\0\0\0\5hello";
    struct davit_call_options call = playing_bytes(answer, sizeof answer - 1, (struct play){.then = "close"});
    struct davit_connection *connection = NULL;
    struct davit_piece piece = {.size = 1};
    size_t size = 0;
    call.framing = DAVIT_FRAMING_MULTIPLEXED;
    int r = davit_connection_open(client, "ContainerAttach", DAVIT_PARAMS({"id", "plays"}, {"stream", "true"}), NULL,
                                  &call, &connection, reterr);
    for (; r == DAVIT_OK && piece.size; size += r == DAVIT_OK ? piece.size : 0)
        r = davit_connection_read(connection, &piece, reterr);
    davit_connection_close(connection);
    CHECK(r != DAVIT_OK || size == strlen("hello"));
    return r;
}

static int live(struct davit_error *reterr)
{
    struct davit_client *client = NULL;
    int r = davit_client_new(&options, &client, reterr);
    if (r == DAVIT_OK)
        r = davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", "x"}), NULL, NULL, NULL, reterr);
    if (r == DAVIT_OK)
        r = attach(client, reterr);
    davit_client_free(client);
    return r;
}

/* `prepare` is called before each life, and its counterpart after it. */
static void fail_each(const char *name, enum failing failing, void (*prepare)(void), void (*done)(void))
{
    long n = 0;
    for (bool again = true; again;) {
        struct davit_error error = {0};
        int failures = test_failures;
        if (prepare)
            prepare();
        allocations_fail(++n, failing);
        int r = live(&error);
        again = allocations_end();
        if (done)
            done();
        CHECK(r == DAVIT_OK || (again && r == DAVIT_ERR_MEMORY && error.code == r));
        if (test_failures > failures)
            fprintf(stderr, "    … this was allocation %ld of %s: %d, %s\n", n, name, r, error.message);
    }
    CHECK(n > 10);
    printf("%s: %ld allocations\n", name, n - 1);
}

static void begin(const char *endpoint)
{
    options = (struct davit_client_options)DAVIT_CLIENT_OPTIONS_INIT;
    options.endpoint = endpoint;
    options.api_version = "1.41";
    options.timeouts.total = FAULTY_PATIENCE;
}

static void fail_both(const char *name, void (*prepare)(void), void (*done)(void))
{
    fail_each(name, ONE, prepare, done);
    fail_each(name, ONWARDS, prepare, done);
}

TEST(a_socket)
{
    begin(faulty_endpoint(false));
    fail_both("a socket", NULL, NULL);
}

TEST(a_function_that_connects)
{
    begin(NULL);
    options.connect = connect_to_server;
    fail_both("a function", NULL, NULL);
}

static int descriptor;
static char descriptor_endpoint[32];

static void connect_descriptor(void)
{
    descriptor = connect_to_server(NULL);
    snprintf(descriptor_endpoint, sizeof descriptor_endpoint, "fd://%d", descriptor);
}

static void close_descriptor(void)
{
    close(descriptor);
}

TEST(a_descriptor)
{
    begin(descriptor_endpoint);
    fail_both("a descriptor", connect_descriptor, close_descriptor);
}

TEST(ssh)
{
    char folder[] = "/tmp/davit-lives-XXXXXX", path[4096];
    CHECK(mkdtemp(folder) != NULL);
    snprintf(path, sizeof path, "%s/ssh", folder);
    FILE *file = fopen(path, "w");
    fprintf(file, "#!/bin/sh\nexec '%s' '%s'\n", RELAY, faulty_endpoint(false) + strlen("unix://"));
    fclose(file);
    chmod(path, 0755);
    snprintf(path, sizeof path, "%s:%s", folder, getenv("PATH"));
    setenv("PATH", path, 1);
    begin("ssh://192.0.2.1");
    fail_both("ssh", NULL, NULL);
    snprintf(path, sizeof path, "%s/ssh", folder);
    remove(path);
    remove(folder);
}

int main(void)
{
    allocations_prepare();
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(a_socket);
    RUN(a_function_that_connects);
    RUN(a_descriptor);
    RUN(ssh);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
