/*
 * While a name is being resolved: libcurl does that in a thread of its own, which nobody can end. Whoever waits for it
 * is let go at once all the same, and what the thread has is freed when it comes back.
 */
#include <dlfcn.h>
#include <netdb.h>
#include <pthread.h>
#include <stdatomic.h>

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

/* ------------------------------------------------------------------------------------------------------- tests --- */

static struct davit_client *far_client(const char *version)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    options.endpoint = "tcp://engine.example:2375";
    options.api_version = version;
    options.proxy = "";
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
static void check_prompt(const char *way, const char *version)
{
    long time = milliseconds() - given_up;
    printf("%s: %s, %s: after %ld ms\n", test_name, way, version ? "pinned" : "negotiating", time);
    CHECK(time >= 0 && time <= stretched(PROMPT));
}

TEST(whoever_waits_for_a_name_can_be_canceled)
{
    for (size_t i = 0; i < 2 * WAYS; i++) {
        const char *version = i < WAYS ? "1.41" : NULL;
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        struct davit_client *client = far_client(version);
        pthread_t thread;
        int before = asked;
        CHECK_INT(davit_cancel_new(&cancel, NULL), DAVIT_OK);
        options.cancel = cancel;
        pthread_create(&thread, NULL, give_up, NULL);
        CHECK_INT(ways[i % WAYS].try(client, &options), DAVIT_ERR_CANCELED);
        davit_client_free(client);
        check_prompt(ways[i % WAYS].name, version);
        CHECK_INT(asked, before + 1);
        pthread_join(thread, NULL);
        davit_cancel_free(cancel);
    }
}

TEST(the_time_out_for_connecting_holds_for_names)
{
    for (size_t i = 0; i < WAYS; i++) {
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        struct davit_client *client = far_client("1.41");
        options.timeouts.connect = DELAY;
        given_up = milliseconds() + DELAY;
        CHECK_INT(ways[i].try(client, &options), DAVIT_ERR_TIMEOUT);
        davit_client_free(client);
        check_prompt(ways[i].name, "1.41");
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
    struct davit_client *client = far_client("1.41"); /* so that what is made once is not counted */
    davit_client_free(client);
    int before = descriptors();
    RUN(whoever_waits_for_a_name_can_be_canceled);
    RUN(the_time_out_for_connecting_holds_for_names);
    RUN(nothing_is_left_when_the_name_server_is_back);
    sleep_milliseconds(stretched(100)); /* until the threads have ended */
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    return DONE;
}
