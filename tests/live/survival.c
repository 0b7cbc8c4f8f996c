/*
 * An engine that dies in the midst of many streams, and comes back: each stream tells, and the same client goes on. The
 * engine is at DOCKER_HOST, with the image busybox:local; whoever runs this kills it and starts another one there, when
 * asked for on standard output, and says "done" on standard input.
 */
#include "test.h"

#include <davit/davit.h>
#include <json-c/json.h>
#include <stdlib.h>

#define STREAMS 100 /* pulled, and as many in a loop */
#define BODY                                                                                                           \
    "{\"Image\": \"busybox:local\", \"HostConfig\": {\"NetworkMode\": \"none\"},"                                      \
    " \"Cmd\": [\"sh\", \"-c\", \"echo here; sleep 1000\"]}"

static struct davit_client *client;
static int heads, pieces, errors, ends;

static void ask_for(const char *what)
{
    char answer[16] = "";
    printf("%s\n", what);
    fflush(stdout);
    CHECK(fgets(answer, sizeof answer, stdin) && strcmp(answer, "done\n") == 0);
}

/* Runs a container that says "here", and then nothing. */
static char *start_container(void)
{
    struct davit_response *response = NULL;
    struct json_object *answer = NULL;
    struct davit_error error = {0};
    if (!CHECK_INT(davit_invoke(client, "ContainerCreate", NULL, DAVIT_TEXT(BODY), NULL, &response, &error), DAVIT_OK))
        fprintf(stderr, "    … %s\n", error.message);
    davit_response_json(response, &answer, NULL);
    char *id = strdup(json_object_get_string(json_object_object_get(answer, "Id")));
    davit_response_free(response);
    CHECK_INT(davit_invoke(client, "ContainerStart", DAVIT_PARAMS({"id", id}), NULL, NULL, NULL, NULL), DAVIT_OK);
    return id;
}

static int on_head(void *data, struct davit_stream *stream)
{
    (void)data, (void)stream;
    heads++;
    return DAVIT_OK;
}

static int on_piece(void *data, struct davit_stream *stream, const struct davit_piece *piece)
{
    (void)data, (void)stream, (void)piece;
    pieces++;
    return DAVIT_OK;
}

static void on_end(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    (void)data, (void)error;
    ends++;
    errors += code == DAVIT_ERR_PROTOCOL;
    davit_response_free(response);
}

static void note_code(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    (void)error;
    *(int *)data = code;
    davit_response_free(response);
}

TEST(an_engine_that_dies_is_an_error_of_each_stream_and_the_client_goes_on)
{
    struct davit_stream *pulled[STREAMS] = {0};
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_loop *loop = NULL;
    struct davit_piece piece;
    char *id = start_container();
    const struct davit_param *params =
        DAVIT_PARAMS({"id", id}, {"follow", "true"}, {"stdout", "true"}, {"stderr", "true"});

    handlers.head = on_head;
    handlers.piece = on_piece;
    handlers.done = on_end;
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    for (int i = 0; i < STREAMS; i++) {
        CHECK_INT(davit_stream_open(client, "ContainerLogs", params, NULL, NULL, &pulled[i], NULL), DAVIT_OK);
        CHECK_INT(davit_stream_read(pulled[i], &piece, NULL), DAVIT_OK);
        CHECK(piece.size == 5 && memcmp(piece.data, "here\n", 5) == 0);
        CHECK_INT(davit_stream_start(loop, client, "ContainerLogs", params, NULL, NULL, &handlers, NULL, NULL),
                  DAVIT_OK);
    }
    while (pieces < STREAMS && davit_loop_running(loop) == STREAMS)
        davit_loop_step(loop, -1, NULL);
    CHECK_INT(heads, STREAMS);
    CHECK_INT(ends, 0);
    ask_for("kill");
    int failed = 0;
    for (int i = 0; i < STREAMS; i++) {
        failed += davit_stream_read(pulled[i], &piece, NULL) == DAVIT_ERR_PROTOCOL;
        davit_stream_close(pulled[i]);
    }
    CHECK_INT(failed, STREAMS);
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    CHECK_INT(ends, STREAMS);
    CHECK_INT(errors, STREAMS);
    CHECK_INT(davit_invoke(client, "SystemInfo", NULL, NULL, NULL, NULL, NULL), DAVIT_ERR_CONNECT);
    ask_for("start");
    CHECK_INT(davit_invoke(client, "SystemInfo", NULL, NULL, NULL, NULL, NULL), DAVIT_OK);
    handlers.piece = NULL;
    CHECK_INT(davit_stream_start(loop, client, "SystemInfo", NULL, NULL, NULL, &handlers, NULL, NULL), DAVIT_OK);
    errors = ends = 0;
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    CHECK(ends == 1 && errors == 0);
    davit_loop_free(loop);
    free(id);
}

/* ------------------------------------------------------------------------------------- between two calls --- */

static void restart(void)
{
    ask_for("kill");
    ask_for("start");
}

/* One call, by itself or in a loop: a GET, or a POST that makes something each time it arrives. */
static int call(const char *operation, bool post, bool in_loop)
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    const struct davit_body *body = post ? DAVIT_TEXT("{\"Labels\": {\"made\": \"here\"}}") : NULL;
    static struct davit_loop *loop; /* whose connection stays */
    int code = 1;
    handlers.done = note_code;
    handlers.data = &code;
    if (!in_loop)
        return davit_invoke(client, operation, NULL, body, NULL, NULL, NULL);
    if (!loop)
        CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    CHECK_INT(davit_stream_start(loop, client, operation, NULL, body, NULL, &handlers, NULL, NULL), DAVIT_OK);
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    if (post) {
        davit_loop_free(loop);
        loop = NULL;
    }
    return code;
}

/* How many volumes there are; the new engine begins without. */
static size_t volumes(void)
{
    struct davit_response *response = NULL;
    struct json_object *answer = NULL, *list = NULL;
    CHECK_INT(davit_invoke(client, "VolumeList", NULL, NULL, NULL, &response, NULL), DAVIT_OK);
    CHECK_INT(davit_response_json(response, &answer, NULL), DAVIT_OK);
    json_object_object_get_ex(answer, "Volumes", &list);
    size_t count = list ? json_object_array_length(list) : 0;
    davit_response_free(response);
    return count;
}

TEST(an_engine_that_was_restarted_between_two_calls_gets_the_second_one_once)
{
    for (int in_loop = 0; in_loop < 2; in_loop++) {
        CHECK_INT(call("SystemInfo", false, in_loop), DAVIT_OK);
        restart();
        CHECK_INT(call("SystemInfo", false, in_loop), DAVIT_OK);
        restart();
        int r = call("VolumeCreate", true, in_loop);
        CHECK(r == DAVIT_OK || r == DAVIT_ERR_OUTCOME);
        size_t made = volumes();
        CHECK(r == DAVIT_OK ? made == 1 : made <= 1);
        printf("a POST after a restart: %s, and %zu of what it makes\n", davit_code_name(r), made);
        fflush(stdout);
        char answer[16];
        CHECK(fgets(answer, sizeof answer, stdin)); /* whoever runs this says "done" to each line */
    }
}

int main(void)
{
    struct davit_error error;
    if (davit_client_new(NULL, &client, &error)) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    RUN(an_engine_that_dies_is_an_error_of_each_stream_and_the_client_goes_on);
    RUN(an_engine_that_was_restarted_between_two_calls_gets_the_second_one_once);
    davit_client_free(client);
    return DONE;
}
