/*
 * Cancelling from another thread: wherever the call is (connecting, waiting, reading, sending), it ends within 100 ms,
 * and the client stays usable.
 */
#include <pthread.h>
#include <stdlib.h>

#include "faulty.h"
#include "play.h"
#include "test.h"

/* After how long to cancel, and how soon after that the call must have ended, in milliseconds. */
#define DELAY  150
#define PROMPT 100

static struct davit_cancel *cancel;
static long triggered;

static void *trigger(void *unused)
{
    (void)unused;
    sleep_milliseconds(DELAY);
    triggered = milliseconds();
    davit_cancel_trigger(cancel);
    return NULL;
}

/* A client that would wait for ever, so that only the cancelling ends a call. */
static struct davit_client *patient_client(const char *endpoint)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;

    options.endpoint = endpoint;
    options.api_version = "1.41";
    options.timeouts.connect = DAVIT_NO_TIMEOUT;
    options.timeouts.idle = DAVIT_NO_TIMEOUT;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    return client;
}

/* Puts an archive to a container of that name, which is a fault of server.py, and is cancelled meanwhile. */
static void canceled_upload(const char *endpoint, const char *fault, size_t size)
{
    struct davit_client *client = patient_client(endpoint);
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_body body = {.data = calloc(1, size), .size = size};
    struct davit_response *response = NULL;
    struct davit_error error = {0};
    pthread_t thread;

    CHECK_INT(davit_cancel_new(&cancel, NULL), DAVIT_OK);
    options.cancel = cancel;
    pthread_create(&thread, NULL, trigger, NULL);
    CHECK_INT(davit_invoke(client, "PutContainerArchive", DAVIT_PARAMS({"id", fault}, {"path", "/"}), &body, &options,
                           &response, &error),
              DAVIT_ERR_CANCELED);
    long ended = milliseconds();
    pthread_join(thread, NULL);
    printf("%s: %s: canceled within %ld ms\n", test_name, fault, ended - triggered);
    CHECK(ended >= triggered && ended - triggered <= stretched(PROMPT));
    CHECK(response == NULL);
    CHECK_HAS(error.message, "cancel");
    CHECK(davit_cancel_triggered(cancel));
    if (strcmp(endpoint, faulty_endpoint(false)) == 0)
        CHECK(faulty_usable(client));
    davit_cancel_free(cancel);
    davit_client_free(client);
    free((void *)body.data);
}

TEST(a_call_that_waits_for_an_answer_can_be_canceled)
{
    canceled_upload(faulty_endpoint(false), "silent", 1);
    canceled_upload(faulty_endpoint(true), "silent", 1);
}

TEST(a_call_in_the_middle_of_a_head_can_be_canceled)
{
    canceled_upload(faulty_endpoint(false), "stops-in-head", 1);
}

TEST(a_call_in_the_middle_of_a_body_can_be_canceled)
{
    canceled_upload(faulty_endpoint(false), "stops-in-body", 1);
    canceled_upload(faulty_endpoint(true), "stops-in-chunk", 1);
}

TEST(a_call_that_sends_a_body_can_be_canceled)
{
    canceled_upload(faulty_endpoint(false), "never-reads", (size_t)8 << 20);
    canceled_upload(faulty_endpoint(true), "never-reads", (size_t)8 << 20);
}

TEST(a_call_that_cannot_connect_can_be_canceled)
{
    for (int tcp = 0; tcp <= 1; tcp++) {
        struct crowd crowd;
        CHECK(crowd_gather(&crowd, tcp, "crowded"));
        canceled_upload(crowd.endpoint, "never-arrives", 1);
        crowd_end(&crowd);
    }
}

TEST(a_call_with_a_token_that_was_triggered_before_sends_nothing)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_response *response = NULL;

    CHECK_INT(davit_cancel_new(&cancel, NULL), DAVIT_OK);
    options.cancel = cancel;
    CHECK(!davit_cancel_triggered(cancel));
    CHECK_INT(davit_invoke(client, "ContainerStart", DAVIT_PARAMS({"id", "x"}), NULL, &options, &response, NULL),
              DAVIT_OK);
    davit_response_free(response);
    response = NULL;
    davit_cancel_trigger(cancel);
    davit_cancel_trigger(cancel);
    CHECK_INT(davit_invoke(client, "ContainerStop", DAVIT_PARAMS({"id", "x"}), NULL, &options, &response, NULL),
              DAVIT_ERR_CANCELED);
    CHECK(response == NULL);
    CHECK_INT(faulty_ask(client, "seen/start"), 1);
    CHECK_INT(faulty_ask(client, "seen/stop"), 0);
    davit_cancel_free(cancel);
    davit_client_free(client);
}

/* A call that one token of many ends. */
static void *wait_for_cancel(void *data)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_response *response = NULL;

    options.cancel = cancel;
    int r = davit_invoke(data, "ContainerInspect", DAVIT_PARAMS({"id", "silent"}), NULL, &options, &response, NULL);
    return r == DAVIT_ERR_CANCELED && !response ? data : NULL;
}

TEST(one_token_cancels_all_its_calls)
{
    pthread_t threads[8];
    struct davit_client *client = patient_client(faulty_endpoint(false));

    CHECK_INT(davit_cancel_new(&cancel, NULL), DAVIT_OK);
    for (size_t i = 0; i < 8; i++)
        pthread_create(&threads[i], NULL, wait_for_cancel, client);
    trigger(NULL);
    for (size_t i = 0; i < 8; i++) {
        void *result = NULL;
        pthread_join(threads[i], &result);
        CHECK(result == client);
    }
    CHECK(milliseconds() - triggered <= stretched(PROMPT));
    CHECK(faulty_usable(client));
    davit_cancel_free(cancel);
    davit_client_free(client);
}

/* A process's output that is there as a whole: three pieces. */
static struct davit_call_options three_pieces(const char *head)
{
    static const char output[] = "\1\0\0\0\0\0\0\1a\1\0\0\0\0\0\0\1b\1\0\0\0\0\0\0\1c";
    static char data[256];
    size_t length = strlen(head);
    memcpy(data, head, length);
    memcpy(data + length, output, sizeof output - 1);
    struct davit_call_options options =
        playing((struct play){.data = data, .size = length + sizeof output - 1, .cut = ALL, .then = "keep"});
    CHECK_INT(davit_cancel_new(&cancel, NULL), DAVIT_OK);
    options.cancel = cancel;
    options.framing = DAVIT_FRAMING_MULTIPLEXED;
    return options;
}

#define OUTPUT "HTTP/1.1 200 OK\r\nContent-Length: 27\r\n\r\n"

/* How many pieces came, and at which of them to cancel. */
struct plate {
    int count, last;
};

static int count_until(void *data, const struct davit_piece *piece)
{
    struct plate *plate = data;
    CHECK_INT(piece->size, 1);
    if (++plate->count == plate->last)
        davit_cancel_trigger(cancel);
    return DAVIT_OK;
}

TEST(a_sink_that_triggers_its_own_token_gets_no_more_pieces)
{
    struct davit_client *client = patient_client(faulty_endpoint(false));
    for (int last = 1; last <= 4; last++) { /* there is no fourth one */
        struct davit_call_options options = three_pieces(OUTPUT);
        struct davit_error error = {0};
        struct plate plate = {.last = last};
        options.sink = count_until;
        options.sink_data = &plate;
        CHECK_INT(davit_invoke(client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}), NULL, &options, NULL, &error),
                  last > 3 ? DAVIT_OK : DAVIT_ERR_CANCELED);
        CHECK_TEXT(error.message, last > 3 ? "" : "ContainerLogs: canceled");
        CHECK_INT(plate.count, last > 3 ? 3 : last);
        davit_cancel_free(cancel);
    }
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

TEST(pieces_that_are_there_are_not_read_any_more)
{
    struct davit_client *client = patient_client(faulty_endpoint(false));
    struct davit_piece piece = {0};
    for (int last = 0; last <= 3; last++) {
        struct davit_call_options options = three_pieces(OUTPUT);
        struct davit_stream *stream = NULL;
        CHECK_INT(
            davit_stream_open(client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}), NULL, &options, &stream, NULL),
            DAVIT_OK);
        for (int i = 0; i < last; i++)
            CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK);
        davit_cancel_trigger(cancel);
        CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_ERR_CANCELED);
        CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_ERR_CANCELED);
        davit_stream_close(stream);
        davit_cancel_free(cancel);
    }
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

TEST(pieces_that_came_by_a_connection_are_not_read_any_more)
{
    struct davit_client *client = patient_client(faulty_endpoint(false));
    struct davit_call_options options =
        three_pieces("HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n");
    struct davit_connection *connection = NULL;
    struct davit_piece piece = {0};
    CHECK_INT(davit_connection_open(client, "ContainerAttach", DAVIT_PARAMS({"id", "plays"}), NULL, &options,
                                    &connection, NULL),
              DAVIT_OK);
    CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_OK);
    davit_cancel_trigger(cancel);
    CHECK_INT(davit_connection_read(connection, &piece, NULL), DAVIT_ERR_CANCELED);
    davit_connection_close(connection);
    davit_cancel_free(cancel);
    davit_client_free(client);
}

TEST(ending_no_token_and_triggering_none_is_allowed)
{
    davit_cancel_trigger(NULL);
    davit_cancel_free(NULL);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(a_call_that_waits_for_an_answer_can_be_canceled);
    RUN(a_call_in_the_middle_of_a_head_can_be_canceled);
    RUN(a_call_in_the_middle_of_a_body_can_be_canceled);
    RUN(a_call_that_sends_a_body_can_be_canceled);
    RUN(a_call_that_cannot_connect_can_be_canceled);
    RUN(a_call_with_a_token_that_was_triggered_before_sends_nothing);
    RUN(one_token_cancels_all_its_calls);
    RUN(a_sink_that_triggers_its_own_token_gets_no_more_pieces);
    RUN(pieces_that_are_there_are_not_read_any_more);
    RUN(pieces_that_came_by_a_connection_are_not_read_any_more);
    RUN(ending_no_token_and_triggering_none_is_allowed);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
