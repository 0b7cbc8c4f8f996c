/*
 * Large requests: path values of megabytes, and uploads that the other end reads, does not read, or cuts off; sources
 * that say nothing, and who is told how far it is. SIGPIPE has its default action in this program, which is to end it.
 */
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <davit/containers.h>

#include "bodies.h"
#include "faulty.h"
#include "test.h"

/* ContainerInspect of a name of `size` times the same letter. */
static int inspect_long(struct davit_client *client, char letter, size_t size, struct davit_error *reterr)
{
    struct davit_response *response = NULL;
    char *id = malloc(size + 1);

    memset(id, letter, size);
    id[size] = 0;
    int r = davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", id}), NULL, NULL, &response, reterr);
    davit_response_free(response);
    free(id);
    return r;
}

TEST(a_path_value_of_nearly_a_megabyte_arrives)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_error error = {0};

    CHECK_INT(inspect_long(client, 'a', 990000, &error), DAVIT_OK);
    CHECK_INT(inspect_long(client, '/', 330000, &error), DAVIT_OK);
    CHECK_TEXT(error.message, "");
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

TEST(a_path_value_longer_than_a_request_may_be_is_refused_clearly)
{
    static const size_t sizes[] = {1 << 20, 9 << 20, 64 << 20};
    struct davit_client *client = faulty_client(faulty_endpoint(false));

    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct davit_error error = {0};
        CHECK_INT(inspect_long(client, 'a', sizes[i], &error), DAVIT_ERR_LIMIT);
        CHECK_HAS(error.message, "at most 1000000");
        CHECK(faulty_usable(client));
    }
    davit_client_free(client);
}

/* PutContainerArchive with 8 MiB, to a server that does `fault` with it. */
static int upload(struct davit_client *client, const char *fault, struct davit_error *reterr)
{
    struct davit_body body = {.size = (size_t)8 << 20, .data = calloc(1, (size_t)8 << 20)};
    struct davit_response *response = NULL;
    int r = davit_invoke(client, "PutContainerArchive", DAVIT_PARAMS({"id", fault}, {"path", "/"}), &body, NULL,
                         &response, reterr);
    davit_response_free(response);
    free((void *)body.data);
    return r;
}

TEST(an_upload_arrives_at_once)
{
    struct davit_client *client = faulty_client(faulty_endpoint(true));
    struct davit_error error = {0};
    long start = milliseconds();

    CHECK_INT(upload(client, "good", &error), DAVIT_OK);
    CHECK(milliseconds() - start < stretched(700)); /* not waiting a second for "100 Continue" */
    davit_client_free(client);
}

TEST(an_upload_that_nobody_reads_ends_with_the_idle_time_out)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_error error = {0};
    long start = milliseconds();

    CHECK_INT(upload(client, "never-reads", &error), DAVIT_ERR_TIMEOUT);
    CHECK(milliseconds() - start <= stretched(FAULTY_PATIENCE));
    CHECK_HAS(error.message, "idle");
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

TEST(an_upload_that_is_cut_off_raises_no_signal)
{
    struct davit_error error = {0};
    for (int tcp = 0; tcp <= 1; tcp++) {
        struct davit_client *client = faulty_client(faulty_endpoint(tcp));
        CHECK_INT(upload(client, "closes-unread", &error), DAVIT_ERR_OUTCOME);
        CHECK(faulty_usable(client));
        davit_client_free(client);
    }
}

TEST(a_request_whose_body_was_taken_from_a_source_is_safe_by_no_method)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct pattern pattern = {.size = 100};
    struct davit_error error = {0};
    CHECK_INT(davit_request(client, "GET", "/closes-unread/x", NULL, DAVIT_SOURCE(give_pattern, &pattern), NULL, NULL,
                            &error),
              DAVIT_ERR_OUTCOME);
    CHECK_HAS(error.message, "outcome unknown");
    davit_client_free(client);
}

TEST(an_answer_before_the_end_of_an_upload_is_the_answer)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_error error = {0};

    CHECK_INT(upload(client, "refuses-unread", &error), DAVIT_ERR_REFUSED);
    CHECK_INT(error.http_status, 413);
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

/* ------------------------------------------------------------------------------------------- silent sources --- */

static void *cancel_soon(void *token)
{
    sleep_milliseconds(100);
    davit_cancel_trigger(token);
    return NULL;
}

TEST(waiting_for_a_silent_pipe_is_canceled_within_100_ms)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    for (int tries = 0; tries < 10; tries++) {
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        struct davit_cancel *cancel = NULL;
        struct davit_error error;
        pthread_t thread;
        char answer[ANSWER_MAX];
        int ends[2];
        CHECK_INT(pipe2(ends, O_CLOEXEC | (tries & 1 ? O_NONBLOCK : 0)), 0);
        CHECK_INT(write(ends[1], "hello", (size_t)tries % 6), tries % 6);
        CHECK_INT(davit_cancel_new(&cancel, NULL), DAVIT_OK);
        options.cancel = cancel;
        options.timeouts.idle = DAVIT_NO_TIMEOUT;
        long start = milliseconds();
        pthread_create(&thread, NULL, cancel_soon, cancel);
        CHECK_INT(put(client, "measures", DAVIT_DESCRIPTOR(ends[0]), &options, answer, &error), DAVIT_ERR_CANCELED);
        CHECK(milliseconds() - start <= stretched(200));
        pthread_join(thread, NULL);
        davit_cancel_free(cancel);
        close(ends[0]);
        close(ends[1]);
    }
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

TEST(waiting_for_a_silent_pipe_has_its_time_outs)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    for (int total = 0; total <= 1; total++) {
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        struct davit_error error;
        char answer[ANSWER_MAX];
        int ends[2];
        CHECK_INT(pipe2(ends, O_CLOEXEC), 0);
        CHECK_INT(write(ends[1], "hello", 5), 5);
        options.timeouts.total = total ? 100 : DAVIT_NO_TIMEOUT;
        options.timeouts.idle = total ? DAVIT_NO_TIMEOUT : 100;
        long start = milliseconds();
        CHECK_INT(put(client, "measures", DAVIT_DESCRIPTOR(ends[0]), &options, answer, &error), DAVIT_ERR_TIMEOUT);
        CHECK(milliseconds() - start <= stretched(200));
        CHECK_HAS(error.message, total ? "total time-out" : "idle time-out");
        CHECK_HAS(error.message, "the body's source is silent");
        close(ends[0]);
        close(ends[1]);
    }
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

static void keep_code(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    CHECK_HAS(error->message, "the connection died before an answer");
    davit_response_free(response);
    *(int *)data = code;
}

/* How PutContainerArchive ends in a loop. */
static int put_in_loop(struct davit_client *client, const struct davit_body *body,
                       const struct davit_call_options *options)
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_loop *loop = NULL;
    int code = DAVIT_OK;
    handlers.done = keep_code;
    handlers.data = &code;
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    CHECK_INT(davit_stream_start(loop, client, "PutContainerArchive", DAVIT_PARAMS({"id", "dies-early"}, {"path", "/"}),
                                 body, options, &handlers, NULL, NULL),
              DAVIT_OK);
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    davit_loop_free(loop);
    return code;
}

/* An engine dies that has read the pipe's bytes; more of them never come. */
static void check_death(struct davit_client *client, const struct davit_param *how, bool looped, size_t announced)
{
    static const char bytes[5000];
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    size_t size = strtoul(how->value, NULL, 10);
    struct davit_error error = {0};
    char answer[ANSWER_MAX];
    int ends[2];
    CHECK_INT(pipe2(ends, O_CLOEXEC), 0);
    CHECK_INT(write(ends[1], bytes, size), size);
    struct davit_body body = *DAVIT_DESCRIPTOR(ends[0]);
    body.size = announced;
    options.extra = how;
    options.timeouts.idle = DAVIT_NO_TIMEOUT;
    options.timeouts.total = FAULTY_PATIENCE;
    long start = milliseconds();
    if (looped) {
        CHECK_INT(put_in_loop(client, &body, &options), DAVIT_ERR_OUTCOME);
    } else {
        CHECK_INT(put(client, "dies-early", &body, &options, answer, &error), DAVIT_ERR_OUTCOME);
        CHECK_HAS(error.message, "the connection died before an answer");
    }
    CHECK(milliseconds() - start <= stretched(400));
    close(ends[0]);
    close(ends[1]);
}

TEST(an_engine_that_dies_is_noticed_while_a_pipe_is_silent)
{
    static const struct davit_param ways[][3] = {
        {{"after", "0"}, {0}},    {{"after", "0"}, {"reset", "1"}, {0}},    {{"after", "5"}, {0}},
        {{"after", "5000"}, {0}}, {{"after", "5000"}, {"reset", "1"}, {0}},
    };
    for (int tcp = 0; tcp <= 1; tcp++) {
        struct davit_client *client = faulty_client(faulty_endpoint(tcp));
        for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
            for (int looped = 0; looped <= 1; looped++) {
                check_death(client, ways[i], looped, 0);
                check_death(client, ways[i], looped, 10000);
            }
        CHECK(faulty_usable(client));
        davit_client_free(client);
    }
}

/* ------------------------------------------------------------------------------------------------ progress --- */

/* What a progress function was told. */
struct told {
    uint64_t calls, sent, size;
    bool forward;    /* always more than before */
    uint64_t enough; /* where it ends the call; 0: nowhere */
};

static int tell(void *data, uint64_t sent, uint64_t size)
{
    struct told *told = data;
    told->forward = told->calls++ == 0 || (told->forward && sent > told->sent);
    told->sent = sent;
    told->size = size;
    return told->enough && sent >= told->enough ? DAVIT_ERR_ENGINE : DAVIT_OK;
}

TEST(progress_is_told_for_every_kind_of_body)
{
    enum { SIZE = 3 << 20 };
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    char *bytes = calloc(1, SIZE);
    for (int kind = 0; kind < 4; kind++) {
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        struct pattern pattern = {.size = SIZE, .step = kind == 3 ? 1000 : 0};
        struct davit_body kinds[] = {{.data = bytes, .size = SIZE},
                                     {.data = bytes, .size = 10},
                                     {.source = give_pattern, .source_data = &pattern, .size = SIZE},
                                     {.source = give_pattern, .source_data = &pattern}};
        struct told told = {0};
        struct davit_error error;
        char answer[ANSWER_MAX];
        options.progress = tell;
        options.progress_data = &told;
        CHECK_INT(put(client, "measures", &kinds[kind], &options, answer, &error), DAVIT_OK);
        CHECK_INT(told.sent, kind == 1 ? 10 : SIZE);
        CHECK_INT(told.size, kinds[kind].size);
        CHECK(told.forward);
        CHECK(kind == 1 || told.calls > 3);
    }
    free(bytes);
    davit_client_free(client);
}

TEST(who_is_told_of_the_progress_can_end_the_call)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct pattern pattern = {.size = (size_t)64 << 20};
    struct told told = {.enough = 100000};
    struct davit_error error;
    char answer[ANSWER_MAX];
    options.progress = tell;
    options.progress_data = &told;
    CHECK_INT(put(client, "measures", DAVIT_SOURCE(give_pattern, &pattern), &options, answer, &error),
              DAVIT_ERR_ENGINE);
    CHECK_HAS(error.message, "the progress function ended it with DAVIT_ERR_ENGINE");
    CHECK(pattern.at < (size_t)8 << 20);
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

/* ------------------------------------------------------------------------------------------------ other ways --- */

static int count(void *data, const struct davit_piece *piece)
{
    *(size_t *)data += piece->size;
    return DAVIT_OK;
}

TEST(a_source_goes_with_streams_sinks_requests_and_typed_calls)
{
    static const char expected[] = "\"1000003 right bytes in chunks\"";
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_stream *stream = NULL;
    struct davit_response *response = NULL;
    struct davit_piece piece = {0};
    struct pattern pattern = {.size = 1000003};
    size_t came = 0;
    const struct davit_body *body = DAVIT_SOURCE(give_pattern, &pattern);
    struct davit_error error = {0};

    CHECK_INT(davit_request(client, "POST", "/measures/x", NULL, body, NULL, &response, &error), DAVIT_OK);
    CHECK_TEXT(davit_response_body(response, NULL), expected);
    davit_response_free(response);

    pattern.at = 0;
    const struct davit_param *params = DAVIT_PARAMS({"id", "measures"}, {"path", "/"});
    CHECK_INT(davit_stream_open(client, "PutContainerArchive", params, body, NULL, &stream, &error), DAVIT_OK);
    CHECK_INT(davit_stream_read(stream, &piece, &error), DAVIT_OK);
    CHECK_INT(piece.size, strlen(expected));
    davit_stream_close(stream);

    pattern.at = 0;
    options.sink = count;
    options.sink_data = &came;
    CHECK_INT(davit_invoke(client, "PutContainerArchive", params, body, &options, NULL, &error), DAVIT_OK);
    CHECK_INT(came, strlen(expected));

    pattern.at = 0;
    struct davit_put_container_archive_params typed = {.id = "measures", .path = "/"};
    CHECK_INT(davit_put_container_archive(client, &typed, body, NULL, &response, &error), DAVIT_OK);
    CHECK_TEXT(davit_response_body(response, NULL), expected);
    davit_response_free(response);
    davit_client_free(client);
}

/* Answers with the size of the body it is shown. */
static int answer_size(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    size_t size = 0;
    const unsigned char *body = davit_prepared_body(request, &size, NULL);
    CHECK(size == 0 || (body[0] == 0 && body[size - 1] == (size - 1) % 251));
    snprintf(data, 32, "%zu", size);
    *answer = (struct davit_answer){.status = 200, .body = data, .body_size = strlen(data)};
    return DAVIT_OK;
}

TEST(a_test_double_sees_all_that_a_source_gives)
{
    static const struct {
        size_t given, said;
        int code;
    } cases[] = {{1000003, 0, DAVIT_OK},
                 {1000003, 1000003, DAVIT_OK},
                 {0, 0, DAVIT_OK},
                 {5, 6, DAVIT_ERR_ARGUMENT},
                 {6, 5, DAVIT_ERR_ARGUMENT},
                 {1 << 20, 0, DAVIT_OK},
                 {(1 << 20) + 1, 0, DAVIT_ERR_LIMIT},
                 {(1 << 20) + 1, (1 << 20) + 1, DAVIT_ERR_LIMIT}};
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    char seen[32];
    options.respond = answer_size;
    options.respond_data = seen;
    options.api_version = "1.41";
    options.max_body = 1 << 20;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct pattern pattern = {.size = cases[i].given};
        struct davit_body body = {.source = give_pattern, .source_data = &pattern, .size = cases[i].said};
        struct davit_error error;
        char answer[ANSWER_MAX], expected[ANSWER_MAX];
        snprintf(expected, sizeof expected, "%zu", cases[i].given);
        CHECK_INT(put(client, "x", &body, NULL, answer, &error), cases[i].code);
        CHECK_TEXT(answer, cases[i].code == DAVIT_OK ? expected : "");
    }
    davit_client_free(client);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(a_path_value_of_nearly_a_megabyte_arrives);
    RUN(a_path_value_longer_than_a_request_may_be_is_refused_clearly);
    RUN(an_upload_arrives_at_once);
    RUN(an_upload_that_nobody_reads_ends_with_the_idle_time_out);
    RUN(an_upload_that_is_cut_off_raises_no_signal);
    RUN(a_request_whose_body_was_taken_from_a_source_is_safe_by_no_method);
    RUN(an_answer_before_the_end_of_an_upload_is_the_answer);
    RUN(waiting_for_a_silent_pipe_is_canceled_within_100_ms);
    RUN(waiting_for_a_silent_pipe_has_its_time_outs);
    RUN(an_engine_that_dies_is_noticed_while_a_pipe_is_silent);
    RUN(progress_is_told_for_every_kind_of_body);
    RUN(who_is_told_of_the_progress_can_end_the_call);
    RUN(a_source_goes_with_streams_sinks_requests_and_typed_calls);
    RUN(a_test_double_sees_all_that_a_source_gives);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
