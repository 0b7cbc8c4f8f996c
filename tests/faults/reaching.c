/*
 * On the way to an engine there may be somebody who says nothing: a name server, the other side of TLS, a proxy, ssh.
 * Whoever waits for one is let go at once. A name is resolved in a thread of libcurl's, which nobody can end; what it
 * has is freed when it comes back.
 */
#include <arpa/inet.h>
#include <dlfcn.h>
#include <netdb.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "faulty.h"
#include "test.h"

#define DELAY  150 /* ms until somebody gives up */
#define PROMPT 100 /* ms until that must have been noticed */

static atomic_bool server_is_there;
static atomic_int asked, answered;

/* In the place of libc's, for libcurl too: a name server that says nothing for as long as the tests go on. */
DAVIT_API int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **ret)
{
    int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **);
    if (!name || strcmp(name, "engine.example") != 0) {
        *(void **)&real = dlsym(RTLD_NEXT, "getaddrinfo");
        return real(name, service, hints, ret);
    }
    asked++;
    for (int i = 0; i < 300 && !server_is_there; i++) /* should a test fail, it goes on */
        sleep_milliseconds(10);
    answered++;
    return EAI_AGAIN;
}

/* ------------------------------------------------------------------------------------------- ways of connecting --- */

typedef int try_fn(struct davit_client *client, const struct davit_call_options *options);

static int try_call(struct davit_client *client, const struct davit_call_options *options)
{
    return davit_invoke(client, "ContainerList", NULL, NULL, options, NULL, NULL);
}

static int try_stream(struct davit_client *client, const struct davit_call_options *options)
{
    struct davit_stream *stream = NULL;
    int r = davit_stream_open(client, "SystemEvents", NULL, NULL, options, &stream, NULL);
    CHECK(stream == NULL);
    return r;
}

static int try_connection(struct davit_client *client, const struct davit_call_options *options)
{
    struct davit_connection *connection = NULL;
    int r =
        davit_connection_open(client, "ContainerAttach", DAVIT_PARAMS({"id", "x"}), NULL, options, &connection, NULL);
    CHECK(connection == NULL);
    return r;
}

static void keep_code(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    (void)error;
    CHECK(response == NULL);
    *(int *)data = code;
}

static int try_loop(struct davit_client *client, const struct davit_call_options *options)
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_loop *loop = NULL;
    int r = 1;
    handlers.done = keep_code;
    handlers.data = &r;
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    CHECK_INT(davit_stream_start(loop, client, "ContainerList", NULL, NULL, options, &handlers, NULL, NULL), DAVIT_OK);
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    davit_loop_free(loop);
    return r;
}

static const struct {
    const char *name;
    try_fn *try;
} ways[] = {{"a call", try_call}, {"a stream", try_stream}, {"a connection", try_connection}, {"a loop", try_loop}};
#define WAYS (sizeof ways / sizeof *ways)

/* -------------------------------------------------------------------------------------------------- ways there --- */

static char silent[64], silent_tls[64]; /* a listener whom nobody answers */
static const struct davit_tls any = {.size = sizeof any, .insecure = true};

static const struct {
    const char *name, *endpoint, *proxy;
    const struct davit_tls *tls;
} places[] = {{"a name", "tcp://engine.example:2375", "", NULL},
              {"TLS", silent_tls, "", &any},
              {"a proxy", "tcp://192.0.2.1:2375", silent, NULL},
              {"ssh", "ssh://192.0.2.1", NULL, NULL}};
#define PLACES (sizeof places / sizeof *places)

/* A port that takes connections, and an ssh that does nothing, first in PATH. */
static int begin(char *folder)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t size = sizeof address;
    char path[4096];
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    CHECK(bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && listen(listener, 128) == 0);
    CHECK(getsockname(listener, (struct sockaddr *)&address, &size) == 0);
    snprintf(silent, sizeof silent, "http://127.0.0.1:%d", ntohs(address.sin_port));
    snprintf(silent_tls, sizeof silent_tls, "https://127.0.0.1:%d", ntohs(address.sin_port));

    CHECK(mkdtemp(folder) != NULL);
    snprintf(path, sizeof path, "%s/ssh", folder);
    FILE *file = fopen(path, "w");
    fputs("#!/bin/sh\nexec sleep 60\n", file);
    fclose(file);
    chmod(path, 0755);
    snprintf(path, sizeof path, "%s:%s", folder, getenv("PATH"));
    setenv("PATH", path, 1);
    return listener;
}

static void end(char *folder, int listener)
{
    char path[64];
    close(listener);
    snprintf(path, sizeof path, "%s/ssh", folder);
    remove(path);
    remove(folder);
}

/* ------------------------------------------------------------------------------------------------------- tests --- */

static struct davit_client *far_client(size_t place, const char *version)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    options.endpoint = places[place].endpoint;
    options.proxy = places[place].proxy;
    options.tls = places[place].tls;
    options.api_version = version;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    return client;
}

static struct davit_cancel *cancel;
static long given_up;

static void *give_up(void *unused)
{
    (void)unused;
    sleep_milliseconds(DELAY);
    given_up = milliseconds();
    davit_cancel_trigger(cancel);
    return NULL;
}

/* How long it took, from when somebody gave up to when the client was gone. */
static void check_prompt(size_t place, size_t way, const char *version, long limit)
{
    long time = milliseconds() - given_up;
    const char *how = version ? "" : ", for its version";
    printf("%s: %s waits for %s%s: %ld ms\n", test_name, ways[way].name, places[place].name, how, time);
    CHECK(time >= 0 && time <= stretched(limit));
}

static void check_canceled(size_t place, size_t way, const char *version)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_client *client = far_client(place, version);
    pthread_t thread;
    CHECK_INT(davit_cancel_new(&cancel, NULL), DAVIT_OK);
    options.cancel = cancel;
    pthread_create(&thread, NULL, give_up, NULL);
    CHECK_INT(ways[way].try(client, &options), DAVIT_ERR_CANCELED);
    davit_client_free(client);
    check_prompt(place, way, version, PROMPT);
    pthread_join(thread, NULL);
    davit_cancel_free(cancel);
}

TEST(whoever_waits_for_one_of_them_can_be_canceled)
{
    for (size_t place = 0; place < PLACES; place++)
        for (size_t way = 0; way < WAYS; way++) {
            check_canceled(place, way, "1.41");
            check_canceled(place, way, NULL);
        }
    CHECK_INT(asked, 2 * WAYS);
}

TEST(time_outs_hold_for_all_of_them)
{
    for (size_t i = 0; i < PLACES * WAYS; i++) {
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        struct davit_client *client = far_client(i / WAYS, "1.41");
        options.timeouts.connect = options.timeouts.first_byte = DELAY; /* ssh is there at once */
        given_up = milliseconds() + DELAY;
        CHECK_INT(ways[i % WAYS].try(client, &options), DAVIT_ERR_TIMEOUT);
        davit_client_free(client);
        check_prompt(i / WAYS, i % WAYS, "1.41", 10 * PROMPT);
    }
}

TEST(nothing_is_left_when_the_name_server_is_back)
{
    long patience = milliseconds() + stretched(5000);
    server_is_there = true;
    while (answered < asked && milliseconds() < patience)
        sleep_milliseconds(10);
    CHECK_INT(answered, asked);
}

int main(void)
{
    char folder[] = "/tmp/davit-reaching-XXXXXX";
    int listener = begin(folder);
    davit_client_free(far_client(1, "1.41")); /* so that what is made once is not counted */
    int before = descriptors();
    RUN(whoever_waits_for_one_of_them_can_be_canceled);
    RUN(time_outs_hold_for_all_of_them);
    RUN(nothing_is_left_when_the_name_server_is_back);
    sleep_milliseconds(stretched(100)); /* until the threads have ended */
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    end(folder, listener);
    return DONE;
}
