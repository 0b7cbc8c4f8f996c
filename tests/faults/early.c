/*
 * Answers that come while a body is still on its way, from engines that close the connection or do not. SIGPIPE has its
 * default action in this program, which is to end it.
 */
#include <fcntl.h>
#include <unistd.h>

#include "bodies.h"
#include "faulty.h"
#include "test.h"

/* A server that reads some of a body, answers and closes, while the source takes its time: sending fails first. */
static void check_refused(bool tcp, const struct davit_param *how, struct davit_body body)
{
    struct davit_client *client = faulty_client(faulty_endpoint(tcp));
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_error error;
    char answer[ANSWER_MAX];
    options.extra = how;
    CHECK_INT(put(client, "answers-early", &body, &options, answer, &error), DAVIT_ERR_REFUSED);
    CHECK_INT(error.http_status, 413);
    CHECK_HAS(error.message, "not so fast");
    CHECK_TEXT(answer, "{\"message\":\"not so fast\"}");
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

TEST(a_refusal_is_told_although_the_connection_is_closed_before_it_was_read)
{
    static const struct davit_param whole[] = {{"status", "413"}, {0}};
    static const struct davit_param later[] = {{"status", "413"}, {"after", "65536"}, {0}};
    static const struct davit_param close[] = {{"status", "413"}, {"close", "1"}, {0}};
    static const struct davit_param chunked[] = {{"status", "413"}, {"chunked", "1"}, {0}};
    static const struct davit_param *const ways[] = {whole, later, close, chunked};
    for (int i = 0; i < 32; i++) {
        struct pattern pattern = {.size = (size_t)1 << 30, .step = 4096, .pause = 5};
        struct davit_body body = {.source = give_pattern, .source_data = &pattern, .size = i & 1 ? pattern.size : 0};
        check_refused(i & 2, ways[i / 4 % 4], body);
        CHECK(pattern.at < (size_t)1 << 20);
    }
}

TEST(a_refusal_is_told_although_it_comes_while_a_pipe_is_silent)
{
    static const struct davit_param stays[] = {{"status", "413"}, {"after", "5"}, {"then", "stay"}, {0}};
    static const struct davit_param closes[] = {{"status", "413"}, {"after", "5"}, {"close", "1"}, {0}};
    static const struct davit_param *const ways[] = {stays, closes};
    for (int i = 0; i < 4; i++) {
        int ends[2];
        long start = milliseconds();
        CHECK_INT(pipe2(ends, O_CLOEXEC), 0);
        CHECK_INT(write(ends[1], "hello", 5), 5);
        check_refused(i & 1, ways[i / 2], *DAVIT_DESCRIPTOR(ends[0]));
        CHECK(milliseconds() - start < stretched(FAULTY_TIMEOUT));
        close(ends[0]);
        close(ends[1]);
    }
}

TEST(an_upload_goes_on_behind_a_success_that_comes_early)
{
    static const struct davit_param reads[] = {{"status", "200"}, {"after", "4096"}, {"then", "read"}, {0}};
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    int broken = faulty_ask(client, "broken");
    options.extra = reads;
    for (int sized = 0; sized <= 1; sized++) {
        struct pattern pattern = {.size = (size_t)2 << 20};
        struct davit_body body = {.source = give_pattern, .source_data = &pattern, .size = sized ? pattern.size : 0};
        struct davit_error error;
        char answer[ANSWER_MAX];
        CHECK_INT(put(client, "answers-early", &body, &options, answer, &error), DAVIT_OK);
        CHECK_INT(pattern.at, pattern.size);
    }
    CHECK_INT(faulty_ask(client, "broken"), broken);
    davit_client_free(client);
}

TEST(a_success_that_says_it_is_the_end_is_one_although_there_is_more_to_send)
{
    static const struct davit_param closes[] = {{"status", "200"}, {"after", "4096"}, {"close", "1"}, {0}};
    static const struct davit_param hangs_on[] = {
        {"status", "200"}, {"after", "5"}, {"close", "1"}, {"then", "stay"}, {0}};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    for (int i = 0; i < 16; i++) {
        struct davit_client *client = faulty_client(faulty_endpoint(i & 1));
        struct pattern pattern = {.size = (size_t)1 << 30, .step = 4096, .pause = 5};
        struct davit_body body = {.source = give_pattern, .source_data = &pattern, .size = i & 2 ? pattern.size : 0};
        struct davit_error error;
        char answer[ANSWER_MAX];
        int ends[2];
        CHECK_INT(pipe2(ends, O_CLOEXEC), 0);
        CHECK_INT(write(ends[1], "hello", 5), 5);
        options.extra = i & 4 ? hangs_on : closes;
        if (i & 4)
            body = (struct davit_body){.source = davit_source_descriptor, .source_data = &ends[0]};
        CHECK_INT(put(client, "answers-early", &body, &options, answer, &error), DAVIT_OK);
        CHECK_TEXT(answer, "{\"message\":\"not so fast\"}");
        CHECK(faulty_usable(client));
        close(ends[0]);
        close(ends[1]);
        davit_client_free(client);
    }
}

TEST(an_early_answer_goes_to_a_stream_as_well)
{
    static const struct davit_param ways[][3] = {{{"status", "200"}, {"close", "1"}, {0}}, {{"status", "413"}, {0}}};
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    for (int i = 0; i < 8; i++) {
        struct pattern pattern = {.size = (size_t)1 << 30, .step = 4096, .pause = 5};
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        struct davit_stream *stream = NULL;
        struct davit_piece piece = {0};
        options.extra = ways[i & 1];
        int r = davit_stream_open(client, "PutContainerArchive", DAVIT_PARAMS({"id", "answers-early"}, {"path", "/"}),
                                  DAVIT_SOURCE(give_pattern, &pattern), &options, &stream, NULL);
        CHECK_INT(r, i & 1 ? DAVIT_ERR_REFUSED : DAVIT_OK);
        CHECK_INT(davit_response_status(davit_stream_response(stream)), i & 1 ? 413 : 200);
        if (!(i & 1)) {
            CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK);
            CHECK_INT(piece.size, 25);
            CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK);
            CHECK_INT(piece.size, 0);
        }
        davit_stream_close(stream);
    }
    davit_client_free(client);
}

static int count(void *data, const struct davit_piece *piece)
{
    *(size_t *)data += piece->size;
    return DAVIT_OK;
}

TEST(an_early_answer_goes_into_a_sink_as_well)
{
    static const struct davit_param closes[] = {{"status", "200"}, {"close", "1"}, {0}};
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    for (int i = 0; i < 4; i++) {
        struct pattern pattern = {.size = (size_t)1 << 30, .step = 4096, .pause = 5};
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        struct davit_error error;
        char answer[ANSWER_MAX];
        size_t came = 0;
        options.extra = closes;
        options.sink = count;
        options.sink_data = &came;
        CHECK_INT(put(client, "answers-early", DAVIT_SOURCE(give_pattern, &pattern), &options, answer, &error),
                  DAVIT_OK);
        CHECK_INT(came, 25);
    }
    davit_client_free(client);
}

/* What became of a call in a loop. */
struct end {
    int code, status;
};

static void keep_end(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    (void)error;
    *(struct end *)data = (struct end){code, response ? davit_response_status(response) : 0};
    davit_response_free(response);
}

TEST(an_early_answer_goes_to_a_loop_as_well)
{
    static const struct davit_param ways[][3] = {{{"status", "200"}, {"close", "1"}, {0}}, {{"status", "413"}, {0}}};
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_loop *loop = NULL;
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    for (int i = 0; i < 8; i++) {
        struct pattern pattern = {.size = (size_t)1 << 30, .step = 4096, .pause = 5};
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
        struct end end = {0};
        options.extra = ways[i & 1];
        handlers.done = keep_end;
        handlers.data = &end;
        CHECK_INT(davit_stream_start(loop, client, "PutContainerArchive",
                                     DAVIT_PARAMS({"id", "answers-early"}, {"path", "/"}),
                                     DAVIT_SOURCE(give_pattern, &pattern), &options, &handlers, NULL, NULL),
                  DAVIT_OK);
        CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
        CHECK_INT(end.code, i & 1 ? DAVIT_ERR_REFUSED : DAVIT_OK);
        CHECK_INT(end.status, i & 1 ? 413 : 200);
    }
    davit_loop_free(loop);
    davit_client_free(client);
}

TEST(an_upload_in_a_loop_has_a_connection_of_its_own)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_loop *loop = NULL;
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    for (int i = 0; i < 4; i++) {
        struct pattern pattern = {.size = 1000};
        struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
        struct end end = {0};
        handlers.done = keep_end;
        handlers.data = &end;
        CHECK_INT(davit_stream_start(loop, client, i & 1 ? "PutContainerArchive" : "ContainerInspect",
                                     i & 1 ? DAVIT_PARAMS({"id", "dies-on-reuse"}, {"path", "/"})
                                           : DAVIT_PARAMS({"id", "good"}),
                                     i & 1 ? DAVIT_SOURCE(give_pattern, &pattern) : NULL, NULL, &handlers, NULL, NULL),
                  DAVIT_OK);
        CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
        CHECK_INT(end.code, DAVIT_OK);
    }
    CHECK_INT(faulty_ask(client, "seen/dies-on-reuse"), 2);
    davit_loop_free(loop);
    davit_client_free(client);
}

TEST(a_success_that_is_not_known_to_be_the_end_is_none_when_the_connection_breaks)
{
    static const struct davit_param closes[] = {{"status", "200"}, {"after", "4096"}, {0}};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.extra = closes;
    for (int tcp = 0; tcp <= 1; tcp++) {
        struct davit_client *client = faulty_client(faulty_endpoint(tcp));
        struct pattern pattern = {.size = (size_t)8 << 20, .step = 4096, .pause = 2};
        struct davit_error error;
        char answer[ANSWER_MAX];
        int r = put(client, "answers-early", DAVIT_SOURCE(give_pattern, &pattern), &options, answer, &error);
        CHECK(r == DAVIT_ERR_OUTCOME || r == DAVIT_ERR_PROTOCOL);
        CHECK(faulty_usable(client));
        davit_client_free(client);
    }
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(a_refusal_is_told_although_the_connection_is_closed_before_it_was_read);
    RUN(a_refusal_is_told_although_it_comes_while_a_pipe_is_silent);
    RUN(an_upload_goes_on_behind_a_success_that_comes_early);
    RUN(a_success_that_says_it_is_the_end_is_one_although_there_is_more_to_send);
    RUN(an_early_answer_goes_to_a_stream_as_well);
    RUN(an_early_answer_goes_into_a_sink_as_well);
    RUN(an_early_answer_goes_to_a_loop_as_well);
    RUN(an_upload_in_a_loop_has_a_connection_of_its_own);
    RUN(a_success_that_is_not_known_to_be_the_end_is_none_when_the_connection_breaks);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
