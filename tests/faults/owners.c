/*
 * What owners of streams in a loop do in the midst of it, from all functions of theirs that are called: closing, and
 * letting go of all that was given; starting others; pausing. And whose time-outs count while the version is asked for.
 */
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "faulty.h"
#include "owner.h"
#include "play.h"
#include "test.h"

static struct davit_cancel *token;
static struct davit_stream *closing;
static int asked; /* how often a source or a function for progress was called */

static void step_for(long time)
{
    for (long end = milliseconds() + time; milliseconds() < end;)
        CHECK_INT(davit_loop_step(loop, 10, NULL), DAVIT_OK);
}

/* ---------------------------------------------------------------------------------------------------- closing --- */

/* All that the stream was given may be gone then. */
static void close_and_let_go(void)
{
    davit_stream_close(closing);
    closing = NULL;
    davit_cancel_free(token);
    token = NULL;
}

static int close_at_piece(struct owner *owner, char when)
{
    closing = owner->stream;
    if (when == 'p')
        close_and_let_go();
    return DAVIT_OK;
}

TEST(a_token_may_be_freed_with_the_stream_in_the_midst_of_a_piece)
{
    struct owner owner = {.act = close_at_piece};
    static const char answer[] = "HTTP/1.1 200 OK\r\n\r\nbytes";
    struct davit_call_options options = playing_bytes(answer, sizeof answer - 1, (struct play){.then = "stay"});
    CHECK_INT(davit_cancel_new(&token, NULL), DAVIT_OK);
    options.cancel = token;
    open_stream(&owner, "ContainerExport", "plays", &options);
    run();
    CHECK_INT(owner.pieces, 1);
    CHECK_INT(owner.ends, 0);
    CHECK(!token);
}

static int close_at_progress(void *data, uint64_t sent, uint64_t size)
{
    (void)data, (void)sent, (void)size;
    asked++;
    close_and_let_go();
    return DAVIT_OK;
}

static ssize_t give_and_close(void *data, char *buffer, size_t size)
{
    int *gives = data;
    memset(buffer, 'x', size);
    if (++asked == 2) {
        *gives = 0;
        close_and_let_go();
    }
    return (ssize_t)size;
}

/* An upload in the loop. */
static void upload(struct owner *owner, const char *id, const struct davit_body *body,
                   const struct davit_call_options *options)
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    handlers.done = on_end;
    handlers.data = owner;
    asked = 0;
    CHECK_INT(davit_stream_start(loop, client, "PutContainerArchive", DAVIT_PARAMS({"id", id}, {"path", "/"}), body,
                                 options, &handlers, &owner->stream, NULL),
              DAVIT_OK);
    closing = owner->stream;
}

TEST(an_upload_may_be_closed_by_its_progress)
{
    static char bytes[1 << 20];
    struct owner owner = {0};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    CHECK_INT(davit_cancel_new(&token, NULL), DAVIT_OK);
    options.cancel = token;
    options.progress = close_at_progress;
    upload(&owner, "sips", &(struct davit_body){.data = bytes, .size = sizeof bytes}, &options);
    run();
    CHECK_INT(asked, 1);
    CHECK_INT(owner.ends, 0);
}

TEST(an_upload_may_be_closed_by_its_source_which_is_not_asked_again)
{
    struct owner owner = {0};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    int *gives = calloc(1, sizeof *gives);
    int before = faulty_ask(client, "broken");
    CHECK_INT(davit_cancel_new(&token, NULL), DAVIT_OK);
    options.cancel = token;
    upload(&owner, "measures", DAVIT_SOURCE(give_and_close, gives), &options);
    run();
    free(gives);
    CHECK_INT(asked, 2);
    CHECK_INT(owner.ends, 0);
    step_for(100);
    CHECK_INT(faulty_ask(client, "broken"), before + 1); /* what was sent of it did not pass for all of it */
}

static void close_at_request(void *data, enum davit_trace_event event, const char *text)
{
    (void)data, (void)event;
    if (closing && strstr(text, "/containers/x/json"))
        close_and_let_go();
}

TEST(a_stream_that_waits_for_the_version_may_be_closed_by_the_trace)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *usual = client;
    struct owner first = {0}, second = {0};
    options.endpoint = faulty_endpoint(false);
    options.trace = close_at_request;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    call(&first, "x", NULL);
    call(&second, "y", NULL);
    closing = first.stream;
    run();
    CHECK_INT(first.ends, 0);
    CHECK_TEXT(second.body, "{\"Id\":\"y\"}");
    davit_client_free(client);
    client = usual;
}

/* --------------------------------------------------------------------------------------------- starting others --- */

static struct owner inner;

static int connect_and_start(void *data)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    strcpy(address.sun_path, faulty_endpoint(false) + strlen("unix://"));
    CHECK_INT(connect(fd, (struct sockaddr *)&address, sizeof address), 0);
    if (!inner.stream && !inner.ends) {
        struct davit_client *outer = client;
        client = data;
        call(&inner, "inner", NULL);
        client = outer;
    }
    return fd;
}

TEST(a_call_may_be_started_by_the_function_that_connects)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *usual = client;
    struct owner outer = {0};
    inner = (struct owner){0};
    options.connect = connect_and_start;
    options.connect_data = client;
    options.api_version = "1.41";
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    call(&outer, "outer", NULL);
    run();
    CHECK_TEXT(outer.body, "{\"Id\":\"outer\"}");
    CHECK_TEXT(inner.body, "{\"Id\":\"inner\"}");
    davit_client_free(client);
    client = usual;
}

/* ---------------------------------------------------------------------------------------------------- pausing --- */

TEST(who_is_paused_is_told_nothing)
{
    struct owner stream = {0}, whole = {0}, refused = {0};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    open_stream(&stream, "ContainerStats", "pauses-once", NULL);
    call(&whole, "x", NULL);
    call(&refused, "error-in-json", &options);
    davit_stream_pause(stream.stream);
    davit_stream_pause(whole.stream);
    davit_stream_pause(refused.stream);
    step_for(200);
    CHECK_INT(stream.heads + whole.heads, 0);
    CHECK_INT(whole.ends, 0);
    CHECK_INT(refused.code, DAVIT_ERR_REFUSED); /* but of a failure */
    davit_stream_resume(stream.stream);
    davit_stream_resume(whole.stream);
    run();
    CHECK_INT(stream.code, DAVIT_OK);
    CHECK(stream.heads == 1 && stream.pieces > 0);
    CHECK_TEXT(whole.body, "{\"Id\":\"x\"}");
}

TEST(the_time_of_a_pause_is_not_the_engines)
{
    struct owner owner = {0};
    struct davit_call_options options = playing_silence();
    options.timeouts.idle = 200;
    open_stream(&owner, "ContainerExport", "plays", &options);
    step_for(100);
    CHECK_INT(owner.pieces, 1);
    davit_stream_pause(owner.stream);
    sleep_milliseconds(300); /* in which nobody makes a step */
    davit_stream_resume(owner.stream);
    long resumed = milliseconds();
    run();
    CHECK_INT(owner.code, DAVIT_ERR_TIMEOUT);
    CHECK(owner.ended - resumed >= 195);
}

static int cancel_at_piece(struct owner *owner, char when)
{
    (void)owner;
    if (when == 'p')
        davit_cancel_trigger(token);
    return DAVIT_OK;
}

TEST(a_token_that_is_triggered_at_a_piece_ends_its_stream_there)
{
    struct owner owner = {.act = cancel_at_piece};
    static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n{} [] ";
    struct davit_call_options options = playing_bytes(answer, sizeof answer - 1, (struct play){0});
    CHECK_INT(davit_cancel_new(&token, NULL), DAVIT_OK);
    options.cancel = token;
    open_stream(&owner, "ContainerStats", "plays", &options);
    run();
    CHECK_INT(owner.pieces, 1);
    CHECK_INT(owner.code, DAVIT_ERR_CANCELED);
    davit_cancel_free(token);
    token = NULL;
}

/* ---------------------------------------------------------------------------------------------------- uploads --- */

/* A call's options without a time-out: nothing else has the loop look at an upload. */
static struct davit_call_options unlimited(void)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.timeouts = (struct davit_timeouts){DAVIT_NO_TIMEOUT, DAVIT_NO_TIMEOUT, DAVIT_NO_TIMEOUT, DAVIT_NO_TIMEOUT};
    return options;
}

static int count_progress(void *data, uint64_t sent, uint64_t size)
{
    (void)data, (void)sent, (void)size;
    asked++;
    return DAVIT_OK;
}

TEST(progress_is_told_on_the_way)
{
    static char bytes[4 << 20];
    struct owner owner = {0};
    struct davit_call_options options = unlimited();
    options.progress = count_progress;
    upload(&owner, "sips", &(struct davit_body){.data = bytes, .size = sizeof bytes}, &options);
    run();
    CHECK_INT(owner.code, DAVIT_OK);
    CHECK(asked >= 4);
}

TEST(the_first_byte_is_awaited_from_the_bodys_last_one_on)
{
    static char bytes[4 << 20];
    struct owner owner = {0};
    struct davit_call_options options = unlimited();
    options.timeouts.first_byte = 300;
    long began = milliseconds();
    upload(&owner, "takes-and-is-silent", &(struct davit_body){.data = bytes, .size = sizeof bytes}, &options);
    run();
    CHECK_INT(owner.code, DAVIT_ERR_TIMEOUT);
    CHECK_HAS(owner.message, "first byte time-out of 300 ms");
    CHECK(milliseconds() - began < stretched(3000));
}

/* ------------------------------------------------------------------------------------------------ the version --- */

TEST(a_question_goes_with_the_last_one_who_waits_for_it)
{
    struct davit_client *usual = client;
    struct owner closed = {0}, canceled = {0};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    CHECK_INT(davit_cancel_new(&options.cancel, NULL), DAVIT_OK);
    client = faulty_unpinned("ping-slow", 0, 0);
    call(&closed, "x", NULL);
    call(&canceled, "x", &options);
    step_for(50);
    davit_stream_close(closed.stream);
    davit_cancel_trigger(options.cancel);
    run();
    CHECK_INT(canceled.code, DAVIT_ERR_CANCELED);
    davit_client_free(client);
    client = usual;
    step_for(400); /* in which its answer would have come */
    davit_cancel_free(options.cancel);
}

TEST(a_client_may_be_freed_before_its_streams)
{
    struct davit_client *usual = client;
    struct owner owner = {0};
    client = faulty_unpinned("ping-slow", 0, 0);
    call(&owner, "x", NULL);
    davit_client_free(client);
    client = usual;
    run();
    CHECK_TEXT(owner.body, "{\"Id\":\"x\"}");
}

TEST(who_waits_for_the_version_has_a_connect_time_out_for_the_connection_only)
{
    struct davit_client *usual = client;
    struct owner owner = {0};
    client = faulty_unpinned("ping-slower", 300, 0);
    call(&owner, "x", NULL);
    run();
    CHECK_INT(owner.code, DAVIT_OK);
    CHECK_TEXT(owner.body, "{\"Id\":\"x\"}");
    davit_client_free(client);
    client = usual;
}

TEST(a_total_time_out_is_each_ones_own)
{
    struct davit_client *usual = client;
    struct owner hurried = {0}, patient = {0};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.timeouts.total = 200;
    client = faulty_unpinned("ping-slower", 0, 0);
    call(&hurried, "x", &options);
    call(&patient, "x", NULL);
    run();
    CHECK_INT(hurried.code, DAVIT_ERR_TIMEOUT);
    CHECK_HAS(hurried.message, "total time-out of 200 ms");
    CHECK_INT(patient.code, DAVIT_OK);
    davit_client_free(client);
    client = usual;
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    client = faulty_client(faulty_endpoint(false));
    if (davit_loop_new(&loop, NULL))
        return 1;
    RUN(a_token_may_be_freed_with_the_stream_in_the_midst_of_a_piece);
    RUN(an_upload_may_be_closed_by_its_progress);
    RUN(an_upload_may_be_closed_by_its_source_which_is_not_asked_again);
    RUN(a_stream_that_waits_for_the_version_may_be_closed_by_the_trace);
    RUN(a_call_may_be_started_by_the_function_that_connects);
    RUN(who_is_paused_is_told_nothing);
    RUN(the_time_of_a_pause_is_not_the_engines);
    RUN(a_token_that_is_triggered_at_a_piece_ends_its_stream_there);
    RUN(progress_is_told_on_the_way);
    RUN(the_first_byte_is_awaited_from_the_bodys_last_one_on);
    RUN(a_question_goes_with_the_last_one_who_waits_for_it);
    RUN(a_client_may_be_freed_before_its_streams);
    RUN(who_waits_for_the_version_has_a_connect_time_out_for_the_connection_only);
    RUN(a_total_time_out_is_each_ones_own);
    davit_loop_free(loop);
    davit_client_free(client);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
