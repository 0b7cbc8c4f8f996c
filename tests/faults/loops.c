/*
 * Calls and streams in a loop: many at once, what their owners may do in the midst of it, time-outs, other threads, the
 * version asked for once, a loop inside of another one. What comes in streams is in streams.c, which pushes it, too.
 */
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "faulty.h"
#include "owner.h"
#include "play.h"
#include "test.h"

/* How soon after a cancel a stream must have ended, in milliseconds, and how many streams are many. */
#define PROMPT 100
#define MANY   200

/* The most bytes an engine gets rid of while nobody takes them: 128 KiB here, and what sockets and libcurl hold. */
#define AHEAD (2 << 20)

/* ------------------------------------------------------------------------------------------------------ many --- */

TEST(many_streams_and_calls_run_at_once)
{
    static struct owner streams[MANY], calls[MANY];
    static const char data[] = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789";
    struct davit_call_options options =
        playing((struct play){.data = data, .size = sizeof data - 1, .cut = ALL, .step = 7, .then = "keep"});
    int right = 0;
    options.timeouts = (struct davit_timeouts){-1, -1, -1, -1};
    for (int i = 0; i < MANY; i++) {
        open_stream(&streams[i], "ContainerExport", "plays", &options);
        call(&calls[i], "x", &options);
    }
    CHECK_INT(davit_loop_running(loop), 2 * MANY);
    run();
    for (int i = 0; i < MANY; i++) {
        CHECK(streams[i].heads == 1 && streams[i].ends == 1 && calls[i].heads == 1 && calls[i].ends == 1);
        right += streams[i].code == DAVIT_OK && strcmp(streams[i].text, "0123456789") == 0;
        right += calls[i].code == DAVIT_OK && strcmp(calls[i].body, "{\"Id\":\"x\"}") == 0;
    }
    CHECK_INT(right, 2 * MANY);
}

/* On which connection a call is made. */
static int connection(void)
{
    struct owner owner = {0};
    CHECK_INT(start(&owner, "ContainerDelete", "connection", NULL, true, NULL), DAVIT_OK);
    run();
    CHECK_INT(owner.code, DAVIT_OK);
    return atoi(owner.body);
}

TEST(calls_use_their_connection_again_and_streams_leave_it_alone)
{
    struct owner owner = {0};
    static const char data[] = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n0";
    struct davit_call_options options =
        playing((struct play){.data = data, .size = sizeof data - 1, .cut = ALL, .then = "keep"});
    int first = connection();
    open_stream(&owner, "ContainerExport", "plays", &options);
    run();
    CHECK_INT(owner.code, DAVIT_OK);
    CHECK(first > 0);
    CHECK_INT(connection(), first);
    open_stream(&owner, "ContainerExport", "plays", &options);
    CHECK_INT(connection(), first);
}

TEST(a_refusal_is_told_with_its_answer)
{
    struct owner whole = {0}, stream = {0}, broken = {0};
    call(&whole, "error-in-json", NULL);
    open_stream(&stream, "ContainerExport", "error-in-json", NULL);
    open_stream(&broken, "ContainerExport", "resets", NULL);
    run();
    CHECK_INT(whole.code, DAVIT_ERR_REFUSED);
    CHECK_INT(whole.status, 409);
    CHECK_TEXT(whole.body, "{\"message\":\"is busy\"}");
    CHECK_TEXT(whole.message, "ContainerInspect: 409: is busy");
    CHECK_INT(stream.code, DAVIT_ERR_REFUSED);
    CHECK_INT(stream.heads + stream.pieces, 0);
    CHECK_TEXT(stream.body, "{\"message\":\"is busy\"}");
    CHECK_INT(broken.code, DAVIT_ERR_PROTOCOL);
    CHECK_INT(broken.status, 0);
}

TEST(what_is_wrong_with_a_request_is_told_at_once)
{
    struct owner owner = {0};
    struct davit_error error = {0};
    CHECK_INT(start(&owner, "ContainerExpord", "x", NULL, false, &error), DAVIT_ERR_OPERATION);
    CHECK_HAS(error.message, "ContainerExport");
    CHECK_INT(start(&owner, "ContainerExport", "..", NULL, false, &error), DAVIT_ERR_CHECK);
    CHECK_INT(start(&owner, "ContainerAttach", "x", NULL, false, &error), DAVIT_ERR_ENDLESS);
    CHECK_INT(davit_stream_start(loop, client, "SystemEvents", NULL, NULL, NULL,
                                 &(struct davit_handlers){.size = sizeof(struct davit_handlers)}, NULL, &error),
              DAVIT_ERR_ENDLESS);
    CHECK_INT(
        davit_stream_start(loop, client, "SystemEvents", NULL, NULL, NULL, &(struct davit_handlers){0}, NULL, &error),
        DAVIT_ERR_ABI);
    CHECK_INT(davit_stream_start(NULL, client, "SystemEvents", NULL, NULL, NULL, NULL, NULL, &error),
              DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_loop_running(loop), 0);
    CHECK_INT(owner.ends, 0);
}

/* ------------------------------------------------------------------------------------------ what owners may do --- */

static int close_itself(struct owner *owner, char when)
{
    if (when == 'p')
        davit_stream_close(owner->stream);
    return DAVIT_OK;
}

static int end_with_code(struct owner *owner, char when)
{
    (void)owner;
    return when == 'p' ? DAVIT_ERR_LIMIT : DAVIT_OK;
}

static int refuse_head(struct owner *owner, char when)
{
    (void)owner;
    return when == 'h' ? 7 : DAVIT_OK;
}

static int step_inside(struct owner *owner, char when)
{
    (void)owner, (void)when;
    CHECK_INT(davit_loop_step(loop, 0, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_ERR_ARGUMENT);
    return DAVIT_OK;
}

TEST(an_owner_may_end_its_stream)
{
    struct owner closing = {.act = close_itself}, limiting = {.act = end_with_code}, refusing = {.act = refuse_head},
                 stepping = {.act = step_inside};
    open_stream(&closing, "ContainerExport", "floods-bytes", NULL);
    open_stream(&limiting, "ContainerExport", "floods-bytes", NULL);
    open_stream(&refusing, "ContainerExport", "floods-bytes", NULL);
    call(&stepping, "x", NULL);
    run();
    CHECK(closing.pieces == 1 && closing.ends == 0);
    CHECK(limiting.pieces == 1 && limiting.code == DAVIT_ERR_LIMIT);
    CHECK_HAS(limiting.message, "DAVIT_ERR_LIMIT");
    CHECK(refusing.pieces == 0 && refusing.code == DAVIT_ERR_ARGUMENT);
    CHECK(stepping.heads == 1 && stepping.code == DAVIT_OK);
}

static struct owner *others[3];

static int close_others(struct owner *owner, char when)
{
    (void)owner;
    for (size_t i = 0; when == 'p' && i < sizeof others / sizeof *others; i++) {
        if (others[i] && others[i]->stream)
            davit_stream_close(others[i]->stream);
        others[i] = NULL;
    }
    return DAVIT_OK;
}

/* Ended by its own owner at the end, whether others are ready in the same step or not. */
TEST(an_owner_may_end_the_streams_of_others)
{
    struct owner first = {.act = close_others}, second = {.act = close_others}, silent_one = {0}, flood = {0};
    struct davit_call_options options = playing_silence();
    options.timeouts.idle = 200;
    others[0] = &silent_one;
    others[1] = &flood;
    open_stream(&silent_one, "ContainerExport", "plays", &options);
    open_stream(&flood, "ContainerExport", "floods-bytes", NULL);
    open_stream(&first, "ContainerExport", "plays", &options);
    open_stream(&second, "ContainerExport", "plays", &options);
    run();
    CHECK_INT(silent_one.ends + flood.ends, 0);
    CHECK_INT(first.code, DAVIT_ERR_TIMEOUT);
    CHECK_INT(second.code, DAVIT_ERR_TIMEOUT);
}

static struct owner again;

static int start_again(struct owner *owner, char when)
{
    (void)owner;
    if (when == 'd')
        call(&again, "x", NULL);
    return DAVIT_OK;
}

TEST(an_owner_may_start_another_one_at_the_end)
{
    struct owner owner = {.act = start_again};
    again = (struct owner){0};
    call(&owner, "x", NULL);
    run();
    CHECK_INT(again.code, DAVIT_OK);
    CHECK_TEXT(again.body, "{\"Id\":\"x\"}");
}

static int pause_itself(struct owner *owner, char when)
{
    if (when == 'p')
        davit_stream_pause(owner->stream);
    return DAVIT_OK;
}

/* Steps for a while, and until the server has sent no more. */
static int step_until_still(void)
{
    int sent = -1, later = 0;
    for (int tries = 0; tries < 100 && sent != later; tries++) {
        sent = later;
        for (long end = milliseconds() + 50; milliseconds() < end;)
            CHECK_INT(davit_loop_step(loop, 10, NULL), DAVIT_OK);
        later = faulty_ask(client, "sent");
    }
    CHECK_INT(later, sent);
    return later;
}

TEST(a_paused_stream_has_the_engine_wait)
{
    struct owner owner = {.act = pause_itself};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.timeouts.total = DAVIT_NO_TIMEOUT;
    options.timeouts.idle = 300; /* which does not count meanwhile */
    open_stream(&owner, "ContainerExport", "floods-bytes", &options);
    int sent = step_until_still();
    CHECK_INT(owner.pieces, 1);
    CHECK(sent < AHEAD);
    sleep_milliseconds(350);
    davit_stream_resume(owner.stream);
    CHECK((size_t)step_until_still() < owner.size + AHEAD);
    CHECK_INT(owner.pieces, 2);
    owner.act = NULL;
    davit_stream_resume(owner.stream);
    for (long end = milliseconds() + stretched(FAULTY_PATIENCE); owner.size < 4 * AHEAD && milliseconds() < end;)
        davit_loop_step(loop, 10, NULL);
    CHECK(owner.size >= 4 * AHEAD);
    davit_stream_close(owner.stream);
    CHECK_INT(owner.ends, 0);
}

/* -------------------------------------------------------------------------------------------------- time-outs --- */

static void expect_timeout(const char *id, struct davit_call_options options, bool whole, const char *limit)
{
    struct owner owner = {0};
    long began = milliseconds();
    CHECK_INT(start(&owner, whole ? "ContainerInspect" : "ContainerExport", id, &options, whole, NULL), DAVIT_OK);
    run();
    CHECK_INT(owner.code, DAVIT_ERR_TIMEOUT);
    CHECK_HAS(owner.message, limit);
    CHECK(owner.ended - began < stretched(FAULTY_PATIENCE));
}

TEST(each_time_out_ends_a_stream)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.timeouts = (struct davit_timeouts){.first_byte = 100, .idle = DAVIT_NO_TIMEOUT, .total = DAVIT_NO_TIMEOUT};
    expect_timeout("silent", options, false, "first byte time-out of 100 ms");
    expect_timeout("silent", options, true, "first byte time-out of 100 ms");
    options = playing_silence();
    options.timeouts = (struct davit_timeouts){.idle = 100};
    expect_timeout("plays", options, false, "idle time-out of 100 ms");
    expect_timeout("plays", options, true, "idle time-out of 100 ms");
    options.timeouts = (struct davit_timeouts){.idle = DAVIT_NO_TIMEOUT, .total = 150};
    expect_timeout("plays", options, false, "total time-out of 150 ms");
}

TEST(an_engine_that_is_busy_is_tried_until_the_time_is_up)
{
    struct crowd crowd;
    struct owner owner = {0};
    struct davit_client *real = client;
    if (!CHECK(crowd_gather(&crowd, false, "crowd")))
        return;
    client = faulty_client(crowd.endpoint);
    open_stream(&owner, "ContainerExport", "x", NULL);
    run();
    CHECK_INT(owner.code, DAVIT_ERR_CONNECT);
    CHECK_HAS(owner.message, "backlog is full");
    davit_client_free(client);
    client = real;
    crowd_end(&crowd);
}

/* ---------------------------------------------------------------------------------------------- other threads --- */

struct canceling {
    struct davit_cancel *cancel;
    long triggered;
};

static void *trigger(void *data)
{
    struct canceling *canceling = data;
    sleep_milliseconds(20);
    canceling->triggered = milliseconds();
    davit_cancel_trigger(canceling->cancel);
    return NULL;
}

TEST(a_token_cancels_all_that_have_it_from_another_thread)
{
    struct owner owners[20] = {0}, other = {0};
    struct canceling canceling = {0};
    struct davit_call_options options = playing_silence();
    pthread_t thread;
    CHECK_INT(davit_cancel_new(&canceling.cancel, NULL), DAVIT_OK);
    options.timeouts.idle = 300;
    open_stream(&other, "ContainerExport", "plays", &options);
    options.cancel = canceling.cancel;
    options.timeouts.idle = DAVIT_NO_TIMEOUT;
    for (int i = 0; i < 20; i++)
        open_stream(&owners[i], "ContainerExport", i % 2 ? "plays" : "silent", &options);
    pthread_create(&thread, NULL, trigger, &canceling);
    run();
    pthread_join(thread, NULL);
    for (int i = 0; i < 20; i++) {
        CHECK_INT(owners[i].code, DAVIT_ERR_CANCELED);
        CHECK(owners[i].ended - canceling.triggered <= stretched(PROMPT));
    }
    CHECK_INT(other.code, DAVIT_ERR_TIMEOUT);
    davit_cancel_free(canceling.cancel);
}

static void *stop(void *data)
{
    (void)data;
    sleep_milliseconds(20);
    davit_loop_wake(loop);
    sleep_milliseconds(20);
    davit_loop_stop(loop);
    return NULL;
}

TEST(another_thread_wakes_and_stops_a_loop)
{
    struct owner owner = {0};
    struct davit_call_options options = playing_silence();
    pthread_t thread;
    options.timeouts.idle = options.timeouts.total = DAVIT_NO_TIMEOUT;
    open_stream(&owner, "ContainerExport", "plays", &options);
    while (!owner.pieces)
        davit_loop_step(loop, -1, NULL);
    pthread_create(&thread, NULL, stop, NULL);
    long began = milliseconds();
    CHECK_INT(davit_loop_step(loop, 10000, NULL), DAVIT_OK);
    CHECK(milliseconds() - began < stretched(1000));
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    CHECK_INT(davit_loop_running(loop), 1);
    pthread_join(thread, NULL);
    davit_stream_close(owner.stream);
}

/* ------------------------------------------------------------------------------------------ inside of another --- */

TEST(its_descriptor_says_when_a_step_is_due)
{
    struct owner stream = {0}, late = {0}, whole = {0};
    static const char data[] = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789";
    struct davit_call_options options =
        playing((struct play){.data = data, .size = sizeof data - 1, .cut = ALL, .step = 15, .pause = 10});
    struct pollfd polled = {.fd = davit_loop_descriptor(loop), .events = POLLIN};
    open_stream(&stream, "ContainerExport", "plays", &options);
    options.timeouts.first_byte = 100;
    open_stream(&late, "ContainerExport", "silent", &options);
    call(&whole, "x", NULL);
    int polls = 0;
    for (; davit_loop_running(loop) && polls < 1000; polls++)
        if (CHECK(poll(&polled, 1, (int)stretched(FAULTY_PATIENCE)) == 1))
            CHECK_INT(davit_loop_step(loop, 0, NULL), DAVIT_OK);
    CHECK(polls < 200); /* it is not readable for nothing */
    CHECK_INT(stream.code, DAVIT_OK);
    CHECK_TEXT(stream.text, "0123456789");
    CHECK_INT(late.code, DAVIT_ERR_TIMEOUT);
    CHECK_INT(whole.code, DAVIT_OK);
}

/* ------------------------------------------------------------------------------------------------ the version --- */

TEST(the_version_is_asked_once_for_all_that_wait)
{
    struct owner owners[20] = {0};
    struct davit_client *real = client;
    int before = faulty_ask(real, "seen/_ping");
    client = faulty_unpinned("socket", 0, FAULTY_TIMEOUT);
    for (int i = 0; i < 20; i++) {
        char id[] = "name", extra[] = "value", header[] = "X-Test: 1"; /* nobody may look at these later */
        const char *headers[] = {header, NULL};
        struct davit_param more[] = {{"more", extra}, {0}};
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        options.headers = headers;
        options.extra = more;
        call(&owners[i], id, &options);
        memset(id, '!', sizeof id - 1);
        memset(extra, '\n', sizeof extra - 1);
        memset(header, '\n', sizeof header - 1);
        memset(more, 1, sizeof more);
        memset(headers, 1, sizeof headers);
    }
    run();
    for (int i = 0; i < 20; i++) {
        CHECK_INT(owners[i].code, DAVIT_OK);
        CHECK_TEXT(owners[i].body, "{\"Id\":\"name\"}");
    }
    CHECK_INT(faulty_ask(real, "seen/_ping"), before + 1);
    davit_client_free(client);
    client = real;
}

TEST(without_a_version_all_that_wait_fail)
{
    struct owner owners[3] = {0}, gone = {0};
    struct davit_client *real = client;
    client = faulty_unpinned("ping-silent", 0, FAULTY_TIMEOUT);
    for (int i = 0; i < 3; i++)
        call(&owners[i], "x", NULL);
    call(&gone, "x", NULL);
    davit_stream_close(gone.stream);
    run();
    for (int i = 0; i < 3; i++) {
        CHECK_INT(owners[i].code, DAVIT_ERR_TIMEOUT);
        CHECK_HAS(owners[i].message, "negotiating the API version");
    }
    CHECK_INT(gone.ends, 0);
    davit_client_free(client);
    client = real;
}

/* ------------------------------------------------------------------------------------------------------- ends --- */

TEST(the_end_of_a_loop_is_the_end_of_its_streams)
{
    struct owner stream = {0}, whole = {0}, waiting = {0};
    struct davit_call_options options = playing_silence();
    struct davit_client *real = client, *asking = faulty_unpinned("ping-silent", 0, FAULTY_TIMEOUT);
    open_stream(&stream, "ContainerExport", "plays", &options);
    call(&whole, "silent", NULL);
    client = asking;
    call(&waiting, "x", NULL);
    client = real;
    for (long end = milliseconds() + stretched(FAULTY_PATIENCE); !stream.pieces && milliseconds() < end;)
        davit_loop_step(loop, 10, NULL);
    davit_loop_free(loop);
    CHECK(stream.ends == 1 && stream.code == DAVIT_ERR_CANCELED && stream.status == 200);
    CHECK(whole.ends == 1 && whole.code == DAVIT_ERR_CANCELED && whole.status == 0);
    CHECK(waiting.ends == 1 && waiting.code == DAVIT_ERR_CANCELED);
    davit_client_free(asking);
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    CHECK(faulty_usable(client));
}

/* A pipe in which nothing stands for a while. */
static void *fill(void *data)
{
    const int *fd = data;
    sleep_milliseconds(50);
    CHECK_INT(write(*fd, "tar", 3), 3);
    sleep_milliseconds(50);
    close(*fd);
    return NULL;
}

TEST(a_body_comes_from_a_pipe_when_there_is_something_in_it)
{
    int fds[2];
    struct owner owner = {0}, beside = {0};
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    pthread_t thread;
    handlers.done = on_end;
    handlers.data = &owner;
    if (!CHECK(pipe(fds) == 0))
        return;
    pthread_create(&thread, NULL, fill, &fds[1]);
    CHECK_INT(davit_stream_start(loop, client, "PutContainerArchive", DAVIT_PARAMS({"id", "measures"}, {"path", "/"}),
                                 DAVIT_SOURCE(davit_source_descriptor, &fds[0]), NULL, &handlers, NULL, NULL),
              DAVIT_OK);
    call(&beside, "x", NULL);
    while (!beside.ends)
        davit_loop_step(loop, -1, NULL);
    CHECK_INT(owner.ends, 0);
    run();
    CHECK_INT(owner.code, DAVIT_OK);
    CHECK_TEXT(owner.body, "\"3 wrong bytes in chunks\"");
    pthread_join(thread, NULL);
    close(fds[0]);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    client = faulty_client(faulty_endpoint(false));
    CHECK(faulty_usable(client));
    int before = descriptors();
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    RUN(many_streams_and_calls_run_at_once);
    RUN(calls_use_their_connection_again_and_streams_leave_it_alone);
    RUN(a_refusal_is_told_with_its_answer);
    RUN(what_is_wrong_with_a_request_is_told_at_once);
    RUN(an_owner_may_end_its_stream);
    RUN(an_owner_may_end_the_streams_of_others);
    RUN(an_owner_may_start_another_one_at_the_end);
    RUN(a_paused_stream_has_the_engine_wait);
    RUN(each_time_out_ends_a_stream);
    RUN(an_engine_that_is_busy_is_tried_until_the_time_is_up);
    RUN(a_token_cancels_all_that_have_it_from_another_thread);
    RUN(another_thread_wakes_and_stops_a_loop);
    RUN(its_descriptor_says_when_a_step_is_due);
    RUN(the_version_is_asked_once_for_all_that_wait);
    RUN(without_a_version_all_that_wait_fail);
    RUN(the_end_of_a_loop_is_the_end_of_its_streams);
    RUN(a_body_comes_from_a_pipe_when_there_is_something_in_it);
    davit_loop_free(loop);
    test_name = "no_descriptor_is_left";
    CHECK(descriptors() <= before);
    davit_client_free(client);
    faulty_stop();
    return DONE;
}
