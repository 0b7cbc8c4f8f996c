/*
 * Connections, WebSockets and streams that are opened and canceled ten thousand times: nothing is lost, neither a
 * descriptor nor memory. One allocation forgotten in each would be 160 KB in the end.
 */
#include <malloc.h>
#include <pthread.h>

#include "faulty.h"
#include "test.h"

#define CYCLES  10000
#define WARM_UP 1000
#define SPARE   (64 << 10) /* what the allocator may keep for itself more than before */

static struct davit_client *client;

/* Bytes in use; always 0 where nobody counts them: musl, sanitizers. */
static size_t bytes_in_use(void)
{
#ifdef __GLIBC__
    struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
#else
    return 0;
#endif
}

/* A token, and in how many ms from now it is triggered. */
struct soon {
    struct davit_cancel *cancel;
    long time;
};

static void *trigger(void *data)
{
    const struct soon *soon = data;
    sleep_milliseconds(soon->time);
    davit_cancel_trigger(soon->cancel);
    return NULL;
}

/* What can be opened, and which fault of the server's lets it block. */
enum thing { CONNECTION, WEBSOCKET, STREAM, THINGS };

static int open_and_read(enum thing thing, const char *id, const struct davit_call_options *options)
{
    static const char *const operations[] = {"ContainerAttach", "ContainerAttachWebsocket", "ContainerExport"};
    struct davit_connection *connection = NULL;
    struct davit_stream *stream = NULL;
    struct davit_piece piece = {.size = 1};
    int r = thing == STREAM
                ? davit_stream_open(client, operations[thing], DAVIT_PARAMS({"id", id}), NULL, options, &stream, NULL)
                : davit_connection_open(client, operations[thing], DAVIT_PARAMS({"id", id}), NULL, options, &connection,
                                        NULL);
    if (r == DAVIT_OK && connection)
        r = davit_connection_write(connection, "x", 1, NULL);
    while (r == DAVIT_OK && piece.size)
        r = connection ? davit_connection_read(connection, &piece, NULL) : davit_stream_read(stream, &piece, NULL);
    davit_connection_close(connection);
    davit_stream_close(stream);
    return r;
}

/* Opens one, which is canceled before, at some point on the way, or not before it blocks or is flooded. */
static void cycle(int i)
{
    static const char *const silent[] = {"reads-nothing", "ws-reads-nothing", "floods-bytes"};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    enum thing thing = (enum thing)(i % THINGS);
    int how = i / THINGS % 4;
    pthread_t thread;
    CHECK_INT(davit_cancel_new(&options.cancel, NULL), DAVIT_OK);
    struct soon soon = {options.cancel, how == 3 ? 2 : 0};
    if (how == 0)
        davit_cancel_trigger(options.cancel);
    else
        pthread_create(&thread, NULL, trigger, &soon);
    CHECK_INT(open_and_read(thing, how == 1 ? "silent" : silent[thing], &options), DAVIT_ERR_CANCELED);
    if (how)
        pthread_join(thread, NULL);
    davit_cancel_free(options.cancel);
}

TEST(ten_thousand_are_opened_and_canceled_without_a_descriptor_or_a_byte_lost)
{
    for (int i = 0; i < WARM_UP; i++)
        cycle(i);
    CHECK(faulty_usable(client));
    int before = descriptors();
    size_t bytes = bytes_in_use();
    for (int i = 0; i < CYCLES && !test_failures; i++)
        cycle(i);
    CHECK(faulty_usable(client));
    size_t now = bytes_in_use();
    printf("%s: %zu bytes before, %zu afterwards\n", test_name, bytes, now);
    CHECK(now < bytes + SPARE);
    CHECK_INT(descriptors(), before);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    client = faulty_client(faulty_endpoint(false));
    RUN(ten_thousand_are_opened_and_canceled_without_a_descriptor_or_a_byte_lost);
    davit_client_free(client);
    faulty_stop();
    return DONE;
}
