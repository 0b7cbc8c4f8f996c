/*
 * Streams and connections against a real engine, at DOCKER_HOST: followed logs, attach, exec, events. Expects the image
 * busybox:local there.
 */
#include "containers.h"

#include <pthread.h>

#define LINES 50000 /* on each output */
#define RUNS  5

static struct davit_stream *open_stream(const char *operation, const struct davit_param *params)
{
    struct davit_stream *stream = NULL;
    struct davit_error error = {0};
    if (!CHECK_INT(davit_stream_open(client, operation, params, NULL, NULL, &stream, &error), DAVIT_OK)) {
        fprintf(stderr, "  %s: %s\n", operation, error.message);
        exit(1);
    }
    return stream;
}

/* -------------------------------------------------------------------------------------------------------- logs --- */

/* Numbered lines of a word, as they are to come. */
struct lines {
    const char *word;
    long number;
    char line[32];
    size_t at, wrong;
};

static void expect_next(struct lines *lines, char byte)
{
    if (lines->line[lines->at] == '\0') {
        snprintf(lines->line, sizeof lines->line, "%s %ld\n", lines->word, ++lines->number);
        lines->at = 0;
    }
    lines->wrong += byte != lines->line[lines->at++];
}

TEST(followed_logs_have_all_lines_in_order_and_both_outputs_apart)
{
    struct lines out = {.word = "out"}, err = {.word = "err"};
    struct davit_piece piece = {.size = 1};
    char command[160];
    snprintf(
        command, sizeof command,
        "[\"sh\", \"-c\", \"i=0; while [ $i -lt %d ]; do i=$((i+1)); echo out $i; echo err $i >&2; done; sleep 5\"]",
        LINES); /* it stays: 20.10 loses what it has not sent yet when a container ends */
    char *id = create(command, "");
    start(id);
    struct davit_stream *stream = open_stream(
        "ContainerLogs", DAVIT_PARAMS({"id", id}, {"follow", "true"}, {"stdout", "true"}, {"stderr", "true"}));
    while (piece.size && CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK))
        for (size_t i = 0; i < piece.size; i++)
            expect_next(piece.output == DAVIT_STDERR ? &err : &out, piece.data[i]);
    CHECK_INT(out.wrong + err.wrong, 0);
    CHECK_INT(out.number, LINES);
    CHECK_INT(err.number, LINES);
    CHECK(out.line[out.at] == '\0' && err.line[err.at] == '\0');
    davit_stream_close(stream);
    destroy(id);
}

/* All that a connection says on each output, at most 255 bytes. */
static void hear(struct davit_connection *connection, char text[3][256])
{
    struct davit_piece piece = {.size = 1};
    memset(text, 0, 3 * sizeof *text);
    while (piece.size && CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_OK)) {
        size_t room = sizeof *text - 1 - strlen(text[piece.output]);
        if (piece.size)
            strncat(text[piece.output], piece.data, piece.size < room ? piece.size : room);
    }
}

TEST(a_terminals_logs_are_raw)
{
    char text[64] = "";
    struct davit_piece piece = {.size = 1};
    char *id = create("[\"sh\", \"-c\", \"echo one; echo two >&2\"]", ", \"Tty\": true");
    start(id);
    struct davit_stream *stream = open_stream(
        "ContainerLogs", DAVIT_PARAMS({"id", id}, {"follow", "true"}, {"stdout", "true"}, {"stderr", "true"}));
    while (piece.size && CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK)) {
        CHECK(!piece.size || piece.output == DAVIT_STDOUT);
        strncat(text, piece.size ? piece.data : "", piece.size < 32 ? piece.size : 32);
    }
    CHECK_TEXT(text, "one\r\ntwo\r\n");
    davit_stream_close(stream);
    destroy(id);
}

/* ------------------------------------------------------------------------------------------------------ attach --- */

TEST(all_that_goes_into_cat_comes_out_after_the_end_of_writing_too)
{
    char *id = create("[\"cat\"]", ", \"OpenStdin\": true, \"StdinOnce\": true, \"AttachStdin\": true,"
                                   " \"HostConfig\": {\"LogConfig\": {\"Type\": \"none\"}}");
    struct davit_connection *connection = open_connection(
        "ContainerAttach",
        DAVIT_PARAMS({"id", id}, {"stream", "true"}, {"stdin", "true"}, {"stdout", "true"}, {"stderr", "true"}), NULL,
        DAVIT_FRAMING_AUTO);
    start(id);
    send_through(connection);
    davit_connection_close(connection);
    char *code = member(invoke("ContainerWait", DAVIT_PARAMS({"id", id}), NULL), "StatusCode");
    CHECK_TEXT(code, "0");
    free(code);
    destroy(id);
}

TEST(attaching_to_what_is_not_there_is_refused_with_the_engines_words)
{
    struct davit_connection *connection = NULL;
    struct davit_error error = {0};
    CHECK_INT(davit_connection_open(client, "ContainerAttach",
                                    DAVIT_PARAMS({"id", "nothing-like-this"}, {"stream", "true"}, {"stdout", "true"}),
                                    NULL, NULL, &connection, &error),
              DAVIT_ERR_REFUSED);
    CHECK_INT(error.http_status, 404);
    CHECK_HAS(error.message, "No such container: nothing-like-this");
    if (CHECK(connection != NULL))
        CHECK_INT(davit_response_status(davit_connection_response(connection)), 404);
    davit_connection_close(connection);
}

/* -------------------------------------------------------------------------------------------------------- exec --- */

/* Runs a process in a container, with that standard input; gives its outputs and its exit code. */
static long run(const char *id, const char *process, const char *start_body, const char *in, char text[3][256])
{
    char *exec = member(invoke("ContainerExec", DAVIT_PARAMS({"id", id}), process), "Id");
    struct davit_connection *connection =
        open_connection("ExecStart", DAVIT_PARAMS({"id", exec}), start_body, DAVIT_FRAMING_AUTO);
    CHECK_INT(davit_connection_write(connection, in, strlen(in), NULL), DAVIT_OK);
    CHECK_INT(davit_connection_end_writing(connection, NULL), DAVIT_OK);
    hear(connection, text);
    davit_connection_close(connection);
    char *code = member(invoke("ExecInspect", DAVIT_PARAMS({"id", exec}), NULL), "ExitCode");
    long exit_code = strtol(code, NULL, 10);
    free(code);
    free(exec);
    return exit_code;
}

TEST(a_process_takes_its_input_and_gives_its_outputs_and_exit_code)
{
    char text[3][256];
    char *id = create("[\"sleep\", \"600\"]", "");
    start(id);
    CHECK_INT(run(id,
                  "{\"AttachStdin\": true, \"AttachStdout\": true, \"AttachStderr\": true,"
                  " \"Cmd\": [\"sh\", \"-c\", \"cat; echo oops >&2; exit 3\"]}",
                  "{\"Detach\": false}", "a\nb\n", text),
              3);
    CHECK_TEXT(text[DAVIT_STDOUT], "a\nb\n");
    CHECK_TEXT(text[DAVIT_STDERR], "oops\n");
    CHECK_INT(run(id, "{\"Tty\": true, \"AttachStdout\": true, \"AttachStderr\": true, \"Cmd\": [\"echo\", \"hello\"]}",
                  "{\"Detach\": false, \"Tty\": true}", "", text),
              0);
    CHECK_TEXT(text[DAVIT_STDOUT], "hello\r\n");
    CHECK_TEXT(text[DAVIT_STDERR], "");
    destroy(id);
}

/* --------------------------------------------------------------------------------------------------- framing --- */

/* What a process says that looks like a frame; one without a terminal has it in a frame. */
#define SAYS_HELLO "[\"printf\", \"\\\\001\\\\000\\\\000\\\\000\\\\000\\\\000\\\\000\\\\005hello\"]"
#define HELLO      "\1\0\0\0\0\0\0\5hello"

/* Whether all that was heard is that, on stdout. */
struct hello {
    char data[64];
    size_t size;
};

static int take(void *data, const struct davit_piece *piece)
{
    struct hello *hello = data;
    CHECK_INT(piece->output, DAVIT_STDOUT);
    for (size_t i = 0; i < piece->size && hello->size < sizeof hello->data; i++)
        hello->data[hello->size++] = piece->data[i];
    return DAVIT_OK;
}

static void expect_hello(const struct hello *hello, const char *what, bool tty)
{
    if (CHECK(hello->size == sizeof HELLO - 1 && memcmp(hello->data, HELLO, hello->size) == 0))
        return;
    fprintf(stderr, "    … this was %s %s a terminal: %zu bytes\n", what, tty ? "with" : "without", hello->size);
}

static void hear_hello(struct davit_connection *connection, const char *what, bool tty)
{
    struct hello hello = {.size = 0};
    struct davit_piece piece = {.size = 1};
    while (piece.size && CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_OK))
        if (piece.size)
            take(&hello, &piece);
    davit_connection_close(connection);
    expect_hello(&hello, what, tty);
}

/* Attached to from the start, and asked for its logs in both ways. */
static void check_container(bool tty)
{
    struct hello hello = {.size = 0}, kept = {.size = 0};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_piece piece = {.output = DAVIT_STDOUT};
    char *id = create(SAYS_HELLO, tty ? ", \"Tty\": true" : "");
    struct davit_connection *connection = open_connection(
        "ContainerAttach", DAVIT_PARAMS({"id", id}, {"stream", "true"}, {"stdout", "true"}), NULL, DAVIT_FRAMING_AUTO);
    start(id);
    hear_hello(connection, "a container", tty);
    davit_response_free(invoke("ContainerWait", DAVIT_PARAMS({"id", id}), NULL));
    options.sink = take;
    options.sink_data = &hello;
    CHECK_INT(davit_invoke(client, "ContainerLogs", DAVIT_PARAMS({"id", id}, {"stdout", "true"}, {"follow", "true"}),
                           NULL, &options, NULL, NULL),
              DAVIT_OK);
    expect_hello(&hello, "followed logs", tty);
    struct davit_response *logs = invoke("ContainerLogs", DAVIT_PARAMS({"id", id}, {"stdout", "true"}), NULL);
    CHECK_INT(davit_response_output(logs, DAVIT_STDOUT, &piece.data, &piece.size, NULL), DAVIT_OK);
    take(&kept, &piece);
    expect_hello(&kept, "kept logs", tty);
    davit_response_free(logs);
    destroy(id);
}

static void check_exec(const char *id, bool tty, bool start_tty)
{
    char process[256];
    snprintf(process, sizeof process, "{\"AttachStdout\": true, \"Tty\": %s, \"Cmd\": %s}", tty ? "true" : "false",
             SAYS_HELLO);
    char *exec = member(invoke("ContainerExec", DAVIT_PARAMS({"id", id}), process), "Id");
    hear_hello(open_connection("ExecStart", DAVIT_PARAMS({"id", exec}), start_tty ? "{\"Tty\": true}" : "{}",
                               DAVIT_FRAMING_AUTO),
               start_tty ? "an exec, started as one with," : "an exec, started as one without,", tty);
    free(exec);
}

/* At 1.41 no engine says multiplexed. */
TEST(what_looks_like_a_frame_comes_as_it_is_with_a_terminal_and_without)
{
    struct davit_client *negotiated = client;
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.api_version = "1.41";
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    struct davit_client *pinned = client;
    for (int i = 0; i < 2; i++) {
        client = i ? pinned : negotiated;
        char *id = create("[\"sleep\", \"600\"]", "");
        start(id);
        for (int tty = 0; tty < 2; tty++) {
            check_container(tty);
            check_exec(id, tty, false);
            check_exec(id, tty, true);
        }
        destroy(id);
    }
    davit_client_free(pinned);
    client = negotiated;
}

/* ------------------------------------------------------------------------------------------------------ events --- */

/* Reads on to what happened next to a container of a list, and says which that was. */
static const char *next_event(struct davit_stream *stream, char *const *ids, size_t count, size_t *ret_which)
{
    static char action[64];
    struct davit_piece piece;
    while (CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK) && CHECK(piece.size > 0)) {
        struct json_object *event = NULL, *id = NULL, *what = NULL;
        CHECK_INT(davit_stream_json(stream, &event, NULL), DAVIT_OK);
        CHECK(json_object_object_get_ex(event, "id", &id) && json_object_object_get_ex(event, "Action", &what));
        snprintf(action, sizeof action, "%s", json_object_get_string(what));
        for (*ret_which = 0; *ret_which < count; ++*ret_which)
            if (strcmp(json_object_get_string(id), ids[*ret_which]) == 0)
                return action;
    }
    return "";
}

static void *come_and_go(void *data)
{
    char **ids = data;
    for (size_t i = 0; i < RUNS; i++) {
        start(ids[i]);
        davit_response_free(invoke("ContainerWait", DAVIT_PARAMS({"id", ids[i]}), NULL));
        davit_response_free(invoke("ContainerDelete", DAVIT_PARAMS({"id", ids[i]}), NULL));
    }
    return NULL;
}

TEST(events_tell_of_containers_that_come_and_go)
{
    static const char *const actions[] = {"start", "die", "destroy"};
    char *ids[RUNS];
    pthread_t thread;
    for (size_t i = 0; i < RUNS; i++)
        ids[i] = create("[\"true\"]", ", \"HostConfig\": {\"NetworkMode\": \"none\"}");
    struct davit_stream *stream =
        open_stream("SystemEvents", DAVIT_PARAMS({"filters", "{\"type\": [\"container\"], \"event\": [\"start\", "
                                                             "\"die\", \"destroy\"]}"}));
    CHECK_INT(pthread_create(&thread, NULL, come_and_go, ids), 0);
    for (size_t i = 0; i < 3 * RUNS; i++) {
        size_t which = 0;
        CHECK_TEXT(next_event(stream, ids, RUNS, &which), actions[i % 3]);
        CHECK_INT(which, i / 3);
    }
    pthread_join(thread, NULL);
    davit_stream_close(stream);
    for (size_t i = 0; i < RUNS; i++)
        free(ids[i]);
}

int main(void)
{
    struct davit_error error = {0};
    if (davit_client_new(NULL, &client, &error) != DAVIT_OK) {
        fprintf(stderr, "no client: %s\n", error.message);
        return 1;
    }
    RUN(followed_logs_have_all_lines_in_order_and_both_outputs_apart);
    RUN(a_terminals_logs_are_raw);
    RUN(all_that_goes_into_cat_comes_out_after_the_end_of_writing_too);
    RUN(attaching_to_what_is_not_there_is_refused_with_the_engines_words);
    RUN(a_process_takes_its_input_and_gives_its_outputs_and_exit_code);
    RUN(what_looks_like_a_frame_comes_as_it_is_with_a_terminal_and_without);
    RUN(events_tell_of_containers_that_come_and_go);
    davit_client_free(client);
    return DONE;
}
