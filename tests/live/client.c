/*
 * The library itself against a real engine, at DOCKER_HOST: one client in one thread, in many, and cancelled.
 * Expects the image busybox:local there.
 */
#include "test.h"

#include <davit/davit.h>
#include <json-c/json.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

#define THREADS 8
#define CALLS   50

static struct davit_client *new_client(davit_trace_fn *trace, void *data)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    struct davit_error error = {0};
    options.trace = trace;
    options.trace_data = data;
    if (davit_client_new(&options, &client, &error) != DAVIT_OK) {
        fprintf(stderr, "no client: %s\n", error.message);
        exit(1);
    }
    return client;
}

/* Invokes, and fails the test with the error's message if that does not end in `expected`. */
static struct davit_response *invoke(struct davit_client *client, const char *operation,
                                     const struct davit_param *params, const struct davit_body *body, int expected)
{
    struct davit_response *response = NULL;
    struct davit_error error = {0};
    int r = davit_invoke(client, operation, params, body, NULL, &response, &error);
    if (!CHECK_INT(r, expected))
        fprintf(stderr, "  %s: %s\n", operation, error.message);
    return response;
}

/* A container that sleeps until it is removed; its id is the caller's to free. */
static char *start_sleeper(struct davit_client *client)
{
    struct davit_response *response = invoke(client, "ContainerCreate", NULL,
                                             DAVIT_TEXT("{\"Image\": \"busybox:local\", \"Cmd\": [\"sleep\", \"60\"],"
                                                        " \"HostConfig\": {\"NetworkMode\": \"none\"}}"),
                                             DAVIT_OK);
    struct json_object *made = NULL, *id = NULL;
    davit_response_json(response, &made, NULL);
    CHECK(json_object_object_get_ex(made, "Id", &id));
    char *copy = strdup(json_object_get_string(id));
    davit_response_free(response);
    davit_response_free(invoke(client, "ContainerStart", DAVIT_PARAMS({"id", copy}), NULL, DAVIT_OK));
    return copy;
}

static void remove_container(struct davit_client *client, char *id)
{
    const struct davit_param *params = DAVIT_PARAMS({"id", id}, {"force", "true"});
    davit_response_free(invoke(client, "ContainerDelete", params, NULL, DAVIT_OK));
    free(id);
}

TEST(a_container_is_created_started_and_seen)
{
    struct davit_client *client = new_client(NULL, NULL);
    char *id = start_sleeper(client);
    struct davit_response *response = invoke(client, "ContainerList", NULL, NULL, DAVIT_OK);
    CHECK_INT(davit_response_status(response), 200);
    CHECK_HAS(davit_response_body(response, NULL), id);
    davit_response_free(response);

    response = invoke(client, "ContainerStart", DAVIT_PARAMS({"id", id}), NULL, DAVIT_OK);
    CHECK_INT(davit_response_status(response), 304);
    davit_response_free(response);

    remove_container(client, id);
    davit_client_free(client);
}

TEST(a_refusal_has_the_engines_words_and_its_answer)
{
    struct davit_client *client = new_client(NULL, NULL);
    struct davit_response *response = NULL;
    struct davit_error error = {0};
    int r = davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", "nothing-like-this"}), NULL, NULL, &response,
                         &error);
    CHECK_INT(r, DAVIT_ERR_REFUSED);
    CHECK_INT(error.http_status, 404);
    CHECK_HAS(error.message, "No such container: nothing-like-this");
    CHECK_INT(davit_response_status(response), 404);
    CHECK_HAS(davit_response_body(response, NULL), "nothing-like-this");
    davit_response_free(response);
    davit_client_free(client);
}

TEST(the_version_is_negotiated_once_and_used)
{
    struct davit_client *client = new_client(NULL, NULL);
    enum davit_version_source source;
    davit_client_version(client, &source);
    CHECK_INT(source, DAVIT_VERSION_ASSUMED);

    struct davit_response *response = invoke(client, "SystemVersion", NULL, NULL, DAVIT_OK);
    struct json_object *said = NULL, *newest = NULL;
    davit_response_json(response, &said, NULL);
    CHECK(json_object_object_get_ex(said, "ApiVersion", &newest));
    CHECK_TEXT(davit_client_version(client, &source), json_object_get_string(newest));
    CHECK_INT(source, DAVIT_VERSION_NEGOTIATED);
    CHECK_TEXT(davit_response_version(response), json_object_get_string(newest));
    davit_response_free(response);
    davit_client_free(client);
}

TEST(a_route_without_a_document_is_requested)
{
    struct davit_client *client = new_client(NULL, NULL);
    struct davit_response *response = NULL;
    struct davit_error error = {0};
    CHECK_INT(davit_request(client, "GET", "/_ping", NULL, NULL, NULL, &response, &error), DAVIT_OK);
    CHECK_TEXT(davit_response_body(response, NULL), "OK");
    CHECK(davit_response_header(response, "api-version") != NULL);
    davit_response_free(response);
    davit_client_free(client);
}

static void count_reuse(void *data, enum davit_trace_event event, const char *line)
{
    int *count = data;
    if (event == DAVIT_TRACE_NOTE && strncmp(line, "reused a connection", strlen("reused a connection")) == 0)
        ++*count;
}

TEST(a_connection_is_used_again)
{
    int reused = 0;
    struct davit_client *client = new_client(count_reuse, &reused);
    for (int i = 0; i < 5; i++)
        davit_response_free(invoke(client, "SystemInfo", NULL, NULL, DAVIT_OK));
    CHECK_INT(reused, 5); /* by all five, as a ping came before them */
    davit_client_free(client);
}

struct crowd {
    struct davit_client *client;
    atomic_int answered;
};

static void *call_often(void *data)
{
    struct crowd *crowd = data;
    for (int i = 0; i < CALLS; i++) {
        struct davit_response *response = NULL;
        struct json_object *list = NULL;
        if (davit_invoke(crowd->client, "ImageList", NULL, NULL, NULL, &response, NULL) == DAVIT_OK &&
            davit_response_json(response, &list, NULL) == DAVIT_OK && json_object_array_length(list) > 0)
            atomic_fetch_add(&crowd->answered, 1);
        davit_response_free(response);
    }
    return NULL;
}

TEST(many_threads_share_one_client)
{
    struct crowd crowd = {.client = new_client(NULL, NULL)};
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++)
        CHECK_INT(pthread_create(&threads[i], NULL, call_often, &crowd), 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK_INT(crowd.answered, THREADS * CALLS);
    davit_client_free(crowd.client);
}

static double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

struct waiter {
    struct davit_client *client;
    struct davit_cancel *cancel;
    const char *id;
    int result;
    double ended;
};

static void *wait_for_container(void *data)
{
    struct waiter *waiter = data;
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_response *response = NULL;
    options.cancel = waiter->cancel;
    waiter->result = davit_invoke(waiter->client, "ContainerWait", DAVIT_PARAMS({"id", waiter->id}), NULL, &options,
                                  &response, NULL);
    waiter->ended = seconds_now();
    davit_response_free(response);
    return NULL;
}

TEST(a_wait_is_cancelled_from_another_thread_at_once)
{
    struct waiter waiter = {.client = new_client(NULL, NULL)};
    pthread_t thread;
    char *id = start_sleeper(waiter.client);
    waiter.id = id;
    CHECK_INT(davit_cancel_new(&waiter.cancel, NULL), DAVIT_OK);
    CHECK_INT(pthread_create(&thread, NULL, wait_for_container, &waiter), 0);
    nanosleep(&(struct timespec){.tv_nsec = 500 * 1000 * 1000}, NULL); /* by then it waits for the engine */

    double triggered = seconds_now();
    davit_cancel_trigger(waiter.cancel);
    pthread_join(thread, NULL);
    CHECK_INT(waiter.result, DAVIT_ERR_CANCELED);
    CHECK(waiter.ended >= triggered);
    CHECK(waiter.ended - triggered < 0.1);

    davit_response_free(invoke(waiter.client, "SystemInfo", NULL, NULL, DAVIT_OK));
    remove_container(waiter.client, id);
    davit_cancel_free(waiter.cancel);
    davit_client_free(waiter.client);
}

int main(void)
{
    RUN(a_container_is_created_started_and_seen);
    RUN(a_refusal_has_the_engines_words_and_its_answer);
    RUN(the_version_is_negotiated_once_and_used);
    RUN(a_route_without_a_document_is_requested);
    RUN(a_connection_is_used_again);
    RUN(many_threads_share_one_client);
    RUN(a_wait_is_cancelled_from_another_thread_at_once);
    return DONE;
}
