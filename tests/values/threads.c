/*
 * Typed calls of one client from several threads at once: each gets its own answer, whatever the others read.
 */
#include "test.h"

#include <davit/docker.h>
#include <pthread.h>
#include <stdlib.h>

enum { THREADS = 8, CALLS = 200 };

/* Answers in an order of members that depends on the container's name, "a" to "h". */
static int respond(void *data, const struct davit_prepared *prepared, struct davit_answer *answer)
{
    static const char *const answers[] = {"{\"Id\":\"a\",\"Name\":\"x\",\"State\":{\"Running\":true}}",
                                          "{\"Name\":\"x\",\"Id\":\"b\",\"New\":[1]}",
                                          "{\"State\":{\"Running\":false},\"Id\":\"c\"}",
                                          "{\"ID\":\"d\",\"Name\":\"x\"}",
                                          "{\"Platform\":\"x\",\"Id\":\"e\",\"Created\":\"\"}",
                                          "{\"HostConfig\":{\"Memory\":0},\"Id\":\"f\"}",
                                          "{\"Id\":\"g\"}",
                                          "{\"Created\":\"x\",\"Platform\":\"\",\"Id\":\"h\"}"};
    const char *target = davit_prepared_target(prepared), *last = strstr(target, "/json");
    const char *body = answers[last[-1] - 'a'];

    (void)data;
    *answer = (struct davit_answer){.status = 200, .body = body, .body_size = strlen(body)};
    return DAVIT_OK;
}

struct thread {
    pthread_t id;
    struct davit_client *client;
    char name[2];
    int wrong;
};

static void *inspect_often(void *data)
{
    struct thread *thread = data;
    for (int i = 0; i < CALLS; i++) {
        struct davit_container_inspect_params params = {.id = thread->name};
        struct davit_container_inspect_result result = {0};
        int r = davit_container_inspect(thread->client, &params, NULL, &result, NULL);
        thread->wrong += r != DAVIT_OK || strcmp(result.value->id, thread->name) != 0;
        davit_response_free(result.response);
    }
    return NULL;
}

TEST(threads_that_share_a_client_get_their_own_values)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct thread threads[THREADS];
    struct davit_client *client = NULL;

    options.api_version = "1.41";
    options.respond = respond;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    for (int i = 0; i < THREADS; i++) {
        threads[i] = (struct thread){.client = client, .name = {(char)('a' + i), '\0'}};
        CHECK_INT(pthread_create(&threads[i].id, NULL, inspect_often, &threads[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i].id, NULL);
        CHECK_INT(threads[i].wrong, 0);
    }
    davit_client_free(client);
}

int main(void)
{
    RUN(threads_that_share_a_client_get_their_own_values);
    return DONE;
}
