/*
 * A loop and threads on one client, all at the same time: followed logs and calls in the loop, calls in the threads.
 * The engine is at DOCKER_HOST, with the image busybox:local; by ssh as well, where each connection is a process.
 */
#include "containers.h"

#define STREAMS 8
#define CALLS   20
#define THREADS 4
#define TEXT    "one\ntwo\nthree\n"

static size_t ended, wrong;

struct heard {
    char text[64];
    size_t size;
};

static int on_piece(void *data, struct davit_stream *stream, const struct davit_piece *piece)
{
    struct heard *heard = data;
    size_t room = sizeof heard->text - 1 - heard->size;
    (void)stream;
    memcpy(heard->text + heard->size, piece->data, piece->size < room ? piece->size : room);
    heard->size += piece->size < room ? piece->size : room;
    return DAVIT_OK;
}

static void on_end(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    const struct heard *heard = data;
    ended++;
    wrong += code != DAVIT_OK || (heard && strcmp(heard->text, TEXT) != 0);
    if (error)
        fprintf(stderr, "    … %s\n", error->message);
    davit_response_free(response);
}

static void *make_calls(void *data)
{
    size_t *failed = data;
    for (int i = 0; i < CALLS; i++)
        *failed += davit_invoke(client, "SystemInfo", NULL, NULL, NULL, NULL, NULL) != DAVIT_OK;
    return NULL;
}

static void start_all(struct davit_loop *loop, const char *id, struct heard heard[STREAMS])
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    const struct davit_param *params = DAVIT_PARAMS({"id", id}, {"follow", "true"}, {"stdout", "true"});
    handlers.done = on_end;
    for (int i = 0; i < STREAMS; i++) {
        handlers.piece = on_piece;
        handlers.data = &heard[i];
        CHECK_INT(davit_stream_start(loop, client, "ContainerLogs", params, NULL, NULL, &handlers, NULL, NULL),
                  DAVIT_OK);
        handlers.piece = NULL;
        handlers.data = NULL;
        CHECK_INT(davit_stream_start(loop, client, "SystemInfo", NULL, NULL, NULL, &handlers, NULL, NULL), DAVIT_OK);
    }
}

TEST(a_loop_and_threads_share_a_client)
{
    struct heard heard[STREAMS] = {{{0}, 0}};
    struct davit_loop *loop = NULL;
    pthread_t threads[THREADS];
    size_t failed[THREADS] = {0};
    char *id = create("[\"sh\", \"-c\", \"echo one; sleep 1; echo two; echo three; sleep 1\"]",
                      ", \"HostConfig\": {\"NetworkMode\": \"none\"}");
    start(id);
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    start_all(loop, id, heard);
    for (int i = 0; i < THREADS; i++)
        CHECK_INT(pthread_create(&threads[i], NULL, make_calls, &failed[i]), 0);
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        CHECK_INT(failed[i], 0);
    }
    CHECK_INT(ended, 2 * STREAMS);
    CHECK_INT(wrong, 0);
    davit_loop_free(loop);
    destroy(id);
}

int main(void)
{
    struct davit_error error = {0};
    if (davit_client_new(NULL, &client, &error) != DAVIT_OK) {
        fprintf(stderr, "no client: %s\n", error.message);
        return 1;
    }
    RUN(a_loop_and_threads_share_a_client);
    davit_client_free(client);
    return DONE;
}
