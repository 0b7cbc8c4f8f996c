/*
 * Several threads that want to know the engine's version at once: one asks, and the others share what comes of it, also
 * a failure. They do not share what is the asker's own: that it was canceled, and time-outs that they do not have.
 */
#include <errno.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "faulty.h"
#include "test.h"

#define THREADS 6

static struct davit_client *shared;
static struct davit_cancel *cancel;

/* What a thread calls with, and what came of it. */
struct caller {
    struct davit_call_options options;
    struct davit_error error;
    int code;
    long took; /* milliseconds */
    pthread_t thread;
};

static void *call(void *data)
{
    struct caller *caller = data;
    long start = milliseconds();

    caller->code = davit_invoke(shared, "ContainerInspect", DAVIT_PARAMS({"id", "x"}), NULL, &caller->options, NULL,
                                &caller->error);
    caller->took = milliseconds() - start;
    return NULL;
}

static void start(struct caller *caller, long first_byte, long total, struct davit_cancel *token)
{
    *caller = (struct caller){.options = DAVIT_CALL_OPTIONS_INIT};
    caller->options.timeouts.first_byte = first_byte;
    caller->options.timeouts.total = total;
    caller->options.cancel = token;
    pthread_create(&caller->thread, NULL, call, caller);
}

/* How many pings the server has seen. */
static int pings(void)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    int count = faulty_ask(client, "seen/_ping");
    davit_client_free(client);
    return count;
}

TEST(those_who_wait_share_the_asker_s_failure)
{
    struct caller callers[THREADS];
    int before = pings();

    shared = faulty_unpinned("ping-silent", 0, 0);
    for (int i = 0; i < THREADS; i++)
        start(&callers[i], 400, 0, NULL);
    for (int i = 0; i < THREADS; i++) {
        pthread_join(callers[i].thread, NULL);
        CHECK_INT(callers[i].code, DAVIT_ERR_TIMEOUT);
        CHECK_HAS(callers[i].error.message, "first byte time-out of 400 ms");
        CHECK(callers[i].took <= stretched(700));
    }
    CHECK_INT(pings() - before, 1);
    davit_client_free(shared);
}

TEST(the_next_call_asks_again)
{
    struct caller first, second;
    int before = pings();

    shared = faulty_unpinned("ping-silent", 0, 0);
    start(&first, 100, 0, NULL);
    pthread_join(first.thread, NULL);
    start(&second, 100, 0, NULL);
    pthread_join(second.thread, NULL);
    CHECK_INT(second.code, DAVIT_ERR_TIMEOUT);
    CHECK(second.took >= 100);
    CHECK_INT(pings() - before, 2);
    davit_client_free(shared);
}

TEST(who_waits_is_not_canceled_with_the_asker)
{
    struct caller asker, waiter;

    shared = faulty_unpinned("ping-slow", 0, 0);
    CHECK_INT(davit_cancel_new(&cancel, NULL), DAVIT_OK);
    start(&asker, 0, 0, cancel);
    sleep_milliseconds(100);
    start(&waiter, 0, 0, NULL);
    sleep_milliseconds(100);
    davit_cancel_trigger(cancel);
    pthread_join(asker.thread, NULL);
    pthread_join(waiter.thread, NULL);
    CHECK_INT(asker.code, DAVIT_ERR_CANCELED);
    CHECK_INT(waiter.code, DAVIT_OK);
    davit_cancel_free(cancel);
    davit_client_free(shared);
}

TEST(who_waits_can_be_canceled)
{
    struct caller asker, waiter;

    shared = faulty_unpinned("ping-slower", 0, 0);
    CHECK_INT(davit_cancel_new(&cancel, NULL), DAVIT_OK);
    start(&asker, 0, 0, NULL);
    sleep_milliseconds(100);
    start(&waiter, 0, 0, cancel);
    sleep_milliseconds(100);
    davit_cancel_trigger(cancel);
    pthread_join(waiter.thread, NULL);
    CHECK_INT(waiter.code, DAVIT_ERR_CANCELED);
    CHECK(waiter.took <= stretched(300));
    pthread_join(asker.thread, NULL);
    CHECK_INT(asker.code, DAVIT_OK);
    davit_cancel_free(cancel);
    davit_client_free(shared);
}

TEST(who_waits_has_a_total_time_out_of_its_own)
{
    struct caller asker, waiter, heir;

    shared = faulty_unpinned("ping-slower", 0, 0);
    start(&asker, 0, 500, NULL);
    sleep_milliseconds(100);
    start(&waiter, 0, 200, NULL);
    start(&heir, 0, 0, NULL);
    pthread_join(waiter.thread, NULL);
    pthread_join(asker.thread, NULL);
    pthread_join(heir.thread, NULL);
    CHECK_INT(waiter.code, DAVIT_ERR_TIMEOUT);
    CHECK_HAS(waiter.error.message, "total time-out of 200 ms");
    CHECK(waiter.took <= stretched(350));
    CHECK_INT(asker.code, DAVIT_ERR_TIMEOUT);
    CHECK_INT(heir.code, DAVIT_OK);
    davit_client_free(shared);
}

TEST(time_outs_that_differ_are_each_kept)
{
    struct caller hasty, patient;

    shared = faulty_unpinned("ping-slow", 0, 0);
    start(&hasty, 100, 0, NULL);
    sleep_milliseconds(20);
    start(&patient, 0, 0, NULL);
    pthread_join(hasty.thread, NULL);
    pthread_join(patient.thread, NULL);
    CHECK_INT(hasty.code, DAVIT_ERR_TIMEOUT);
    CHECK_INT(patient.code, DAVIT_OK);
    davit_client_free(shared);

    shared = faulty_unpinned("ping-slower", 0, 0);
    start(&patient, 0, 0, NULL);
    sleep_milliseconds(20);
    start(&hasty, 100, 0, NULL);
    pthread_join(hasty.thread, NULL);
    pthread_join(patient.thread, NULL);
    CHECK_INT(hasty.code, DAVIT_ERR_TIMEOUT);
    CHECK(hasty.took <= stretched(300));
    CHECK_INT(patient.code, DAVIT_OK);
    davit_client_free(shared);
}

/* ------------------------------------------------------------------------- what is called while a thread asks --- */

/* What calls inside of a question came to: with its time-outs, and with others. */
static struct {
    bool busy; /* calls are shown to the trace, too */
    int questions, codes[3];
    struct davit_error error;
} inner;

/* What a function of the program's may want to do when it is called. */
static void call_from_inside(void)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_client *other = faulty_client(faulty_endpoint(false));
    options.timeouts.first_byte = 5000;
    inner.busy = true;
    inner.questions++;
    inner.codes[0] = davit_client_negotiate(shared, NULL, &inner.error);
    inner.codes[1] = davit_invoke(shared, "ContainerInspect", DAVIT_PARAMS({"id", "x"}), NULL, &options, NULL, NULL);
    inner.codes[2] = davit_invoke(other, "ContainerInspect", DAVIT_PARAMS({"id", "x"}), NULL, NULL, NULL, NULL);
    inner.busy = false;
    davit_client_free(other);
}

static void trace(void *data, enum davit_trace_event event, const char *line)
{
    (void)data;
    if (!inner.busy && event == DAVIT_TRACE_REQUEST && strstr(line, "/_ping"))
        call_from_inside();
    if (!inner.busy && strstr(line, "negotiated API"))
        CHECK_INT(davit_client_negotiate(shared, NULL, NULL), DAVIT_OK);
}

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    static const char *const headers[] = {"Api-Version: 1.41", NULL};
    (void)data;
    if (strstr(davit_prepared_target(request), "/_ping"))
        call_from_inside();
    *answer = (struct davit_answer){.status = 200, .headers = headers, .body = "{}", .body_size = 2};
    return DAVIT_OK;
}

static int make_connection(void *data)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    (void)data;
    if (davit_client_version(shared, NULL) && inner.questions == 0)
        call_from_inside();
    snprintf(address.sun_path, sizeof address.sun_path, "%s", faulty_endpoint(false) + strlen("unix://"));
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return connect(fd, (struct sockaddr *)&address, sizeof address) == 0 ? fd : -errno;
}

/* The client with one of these functions: it negotiates all the same. */
static void expect_no_answer_inside(struct davit_client_options options)
{
    enum davit_version_source source;
    memset(&inner, 0, sizeof inner);
    CHECK_INT(davit_client_new(&options, &shared, NULL), DAVIT_OK);
    alarm(30); /* what waits for itself would do so for ever */
    CHECK_INT(davit_invoke(shared, "ContainerInspect", DAVIT_PARAMS({"id", "x"}), NULL, NULL, NULL, NULL), DAVIT_OK);
    alarm(0);
    CHECK_INT(inner.questions, 1);
    CHECK_INT(inner.codes[0], DAVIT_ERR_ARGUMENT);
    CHECK_INT(inner.codes[1], DAVIT_ERR_ARGUMENT);
    CHECK_INT(inner.codes[2], DAVIT_OK);
    CHECK_HAS(inner.error.message, "negotiating the API version of ");
    CHECK_HAS(inner.error.message, "a function that is called meanwhile");
    davit_client_version(shared, &source);
    CHECK_INT(source, DAVIT_VERSION_NEGOTIATED);
    davit_client_free(shared);
}

TEST(what_is_called_while_its_own_thread_asks_cannot_have_the_answer)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.endpoint = faulty_endpoint(false);
    options.trace = trace;
    expect_no_answer_inside(options);
    options = (struct davit_client_options)DAVIT_CLIENT_OPTIONS_INIT;
    options.connect = make_connection;
    expect_no_answer_inside(options);
    options.connect = NULL;
    options.respond = respond;
    expect_no_answer_inside(options);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(those_who_wait_share_the_asker_s_failure);
    RUN(the_next_call_asks_again);
    RUN(who_waits_is_not_canceled_with_the_asker);
    RUN(who_waits_can_be_canceled);
    RUN(who_waits_has_a_total_time_out_of_its_own);
    RUN(time_outs_that_differ_are_each_kept);
    RUN(what_is_called_while_its_own_thread_asks_cannot_have_the_answer);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
