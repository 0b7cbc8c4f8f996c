/*
 * Every allocation of a call over a real connection fails in turn, those of libcurl among them: the call fails with
 * DAVIT_ERR_MEMORY or succeeds in spite of it, and the client is usable afterwards. The same over all vectors, without
 * a connection, is in tests/vectors.
 */
#include "allocations.h"
#include "bodies.h"
#include "faulty.h"
#include "play.h"
#include "test.h"

typedef int call_fn(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr);

static int inspect(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    return davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", "x"}), NULL, NULL, ret, reterr);
}

static int inspect_json(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    struct json_object *json;
    int r = inspect(client, ret, reterr);
    return r ? r : davit_response_json(*ret, &json, reterr);
}

static int create(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    return davit_invoke(client, "ContainerCreate", DAVIT_PARAMS({"name", "x"}),
                        DAVIT_TEXT("{\"Labels\": {\"a\": \"b\"}}"), NULL, ret, reterr);
}

static int fail(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    int r = davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", "error-in-json"}), NULL, NULL, ret, reterr);
    return r == DAVIT_ERR_REFUSED ? DAVIT_OK : r;
}

static int request(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    return davit_request(client, "GET", "/x", DAVIT_PARAMS({"a", "b"}), NULL, NULL, ret, reterr);
}

static int follow(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    struct davit_stream *stream = NULL;
    struct davit_piece piece = {.size = 1};
    struct json_object *json;
    int r =
        davit_stream_open(client, "ContainerStats", DAVIT_PARAMS({"id", "pauses-once"}), NULL, NULL, &stream, reterr);
    while (r == DAVIT_OK && piece.size) {
        r = davit_stream_read(stream, &piece, reterr);
        if (r == DAVIT_OK && piece.size)
            r = davit_stream_json(stream, &json, reterr);
    }
    davit_stream_close(stream);
    *ret = NULL;
    return r;
}

/* An output whose framing the engine is asked for; any other way to read it is wrong. */
static const struct davit_param *hello(void)
{
    static const char data[] = "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n\1\0\0\0\0\0\0\5hello";
    return play(&(struct play){.data = data, .size = sizeof data - 1, .cut = ALL, .then = "keep", .tty = "true"});
}

static int follow_logs(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    struct davit_stream *stream = NULL;
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_piece piece = {.size = 1};
    size_t size = 0;
    options.extra = hello();
    int r = davit_stream_open(client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}, {"follow", "true"}), NULL,
                              &options, &stream, reterr);
    for (; r == DAVIT_OK && piece.size; size += r == DAVIT_OK ? piece.size : 0)
        r = davit_stream_read(stream, &piece, reterr);
    davit_stream_close(stream);
    CHECK(r != DAVIT_OK || size == 13);
    *ret = NULL;
    return r;
}

static int logs(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    const char *out = NULL;
    size_t size = 0;
    options.extra = hello();
    int r = davit_invoke(client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}), NULL, &options, ret, reterr);
    if (r == DAVIT_OK)
        r = davit_response_output(*ret, DAVIT_STDOUT, &out, &size, reterr);
    CHECK(r != DAVIT_OK || size == 13);
    return r;
}

static int upload(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    struct pattern pattern = {.size = 300000};
    return davit_invoke(client, "PutContainerArchive", DAVIT_PARAMS({"id", "measures"}, {"path", "/"}),
                        DAVIT_SOURCE(give_pattern, &pattern), NULL, ret, reterr);
}

/* Which ends too early for all of it to be sent. */
static int refuse(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct pattern pattern = {.size = (size_t)1 << 30, .step = 1000, .pause = 1};
    options.extra = DAVIT_PARAMS({"status", "413"});
    int r = davit_invoke(client, "PutContainerArchive", DAVIT_PARAMS({"id", "answers-early"}, {"path", "/"}),
                         DAVIT_SOURCE(give_pattern, &pattern), &options, ret, reterr);
    return r == DAVIT_ERR_REFUSED ? DAVIT_OK : r;
}

static int count_line(void *data, const struct davit_piece *line)
{
    *(size_t *)data += line->size;
    return DAVIT_OK;
}

/* Lines that are whole in no piece. */
static int lines(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_lines *lines = NULL;
    size_t size = 0;
    int r = davit_lines_new(3, count_line, &size, &lines, reterr);
    options.extra = hello();
    options.sink = davit_lines_sink;
    options.sink_data = lines;
    if (r == DAVIT_OK)
        r = davit_invoke(client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}, {"follow", "true"}), NULL, &options,
                         ret, reterr);
    if (r == DAVIT_OK)
        r = davit_lines_finish(lines);
    davit_lines_free(lines);
    CHECK(r != DAVIT_OK || size == 13);
    return r;
}

static int attach(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    struct davit_connection *connection = NULL;
    struct davit_piece piece = {.size = 1};
    int r = davit_connection_open(client, "ContainerAttach", DAVIT_PARAMS({"id", "echoes"}), NULL, NULL, &connection,
                                  reterr);
    if (r == DAVIT_OK)
        r = davit_connection_write(connection, "hello", 5, reterr);
    if (r == DAVIT_OK)
        r = davit_connection_end_writing(connection, reterr);
    while (r == DAVIT_OK && piece.size)
        r = davit_connection_read(connection, &piece, reterr);
    davit_connection_close(connection);
    *ret = NULL;
    return r;
}

/* The same through a WebSocket. */
static int attach_socket(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    struct davit_connection *connection = NULL;
    struct davit_piece piece = {.size = 1};
    int r = davit_connection_open(client, "ContainerAttachWebsocket", DAVIT_PARAMS({"id", "ws-counts"}), NULL, NULL,
                                  &connection, reterr);
    if (r == DAVIT_OK)
        r = davit_connection_write(connection, "hello", 5, reterr);
    if (r == DAVIT_OK)
        r = davit_connection_end_writing(connection, reterr);
    while (r == DAVIT_OK && piece.size)
        r = davit_connection_read(connection, &piece, reterr);
    davit_connection_close(connection);
    *ret = NULL;
    return r;
}

/* What became of a stream and a call in a loop: the first failure. */
static struct {
    int r, ends;
    struct davit_error *reterr;
} looped;

static int on_piece(void *data, struct davit_stream *stream, const struct davit_piece *piece)
{
    (void)data, (void)piece;
    struct json_object *json;
    return davit_stream_json(stream, &json, NULL);
}

static void on_end(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    (void)data;
    looped.ends++;
    if (looped.r == DAVIT_OK && code != DAVIT_OK) {
        looped.r = code;
        *looped.reterr = *error;
    }
    davit_response_free(response);
}

/* With a version to be asked for if the client has none. */
static int run_loop(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_loop *loop = NULL;
    int started = 0;
    looped.r = looped.ends = 0;
    looped.reterr = reterr;
    *ret = NULL;
    handlers.done = on_end;
    int r = davit_loop_new(&loop, reterr);
    if (r == DAVIT_OK)
        r = davit_stream_start(loop, client, "ContainerCreate", DAVIT_PARAMS({"name", "x"}),
                               DAVIT_TEXT("{\"Labels\": {\"a\": \"b\"}}"), NULL, &handlers, NULL, reterr);
    started += r == DAVIT_OK;
    handlers.piece = on_piece;
    if (r == DAVIT_OK)
        r = davit_stream_start(loop, client, "ContainerStats", DAVIT_PARAMS({"id", "pauses-once"}), NULL, NULL,
                               &handlers, NULL, reterr);
    started += r == DAVIT_OK;
    if (r == DAVIT_OK)
        r = davit_loop_run(loop, reterr);
    looped.r = r == DAVIT_OK ? looped.r : r;
    davit_loop_free(loop);
    CHECK_INT(looped.ends, started);
    return looped.r;
}

/*
 * Whether that may come of a failed allocation. One inside libcurl's resolver is told as a name that cannot be
 * resolved, and not as what it is; one for a line of the head as a line that is too long, if errno was lost meanwhile.
 */
static bool may_come(int r, const char *message)
{
    return r == DAVIT_ERR_MEMORY || (r == DAVIT_ERR_LIMIT && strstr(message, "memory ran out")) ||
           (r == DAVIT_ERR_CONNECT && (strstr(message, "resolve") || strstr(message, "getaddrinfo")));
}

/* Lets each allocation of a call fail, on a connection that is there already or on none. */
static void fail_each(const char *name, call_fn *call, const char *endpoint, bool reused, enum failing failing)
{
    long n = 0, survived = 0;
    bool again = true;
    while (again) {
        struct davit_client *client = faulty_client(endpoint);
        struct davit_response *response = NULL;
        struct davit_error error = {0};
        int failures = test_failures;

        if (reused)
            CHECK(faulty_usable(client));
        allocations_fail(++n, failing);
        int r = call(client, &response, &error);
        again = allocations_end();
        survived += again && r == DAVIT_OK;
        CHECK(r == DAVIT_OK || (again && may_come(r, error.message)));
        CHECK(r == DAVIT_OK || error.code == r);
        davit_response_free(response);
        CHECK(faulty_usable(client));
        davit_client_free(client);
        if (test_failures > failures)
            fprintf(stderr, "    … this was allocation %ld of %s, which said: %s\n", n, name, error.message);
    }
    CHECK(n > 1);
    printf("%s: %ld allocations, %ld of them dispensable\n", name, n - 1, survived);
}

static void fail_all(enum failing failing)
{
    static const struct {
        const char *name;
        call_fn *call;
    } things[] = {{"inspect", inspect},
                  {"inspect_json", inspect_json},
                  {"create", create},
                  {"fail", fail},
                  {"request", request},
                  {"follow", follow},
                  {"attach", attach},
                  {"follow_logs", follow_logs},
                  {"logs", logs},
                  {"lines", lines},
                  {"upload", upload},
                  {"refuse", refuse},
                  {"attach_socket", attach_socket},
                  {"run_loop", run_loop}};

    for (size_t i = 0; i < sizeof things / sizeof *things; i++) {
        fail_each(things[i].name, things[i].call, faulty_endpoint(false), true, failing);
        fail_each(things[i].name, things[i].call, faulty_endpoint(false), false, failing);
    }
    fail_each("inspect over tcp", inspect, faulty_endpoint(true), false, failing);
}

TEST(each_allocation_of_a_call_may_fail)
{
    fail_all(ONE);
}

TEST(all_allocations_of_a_call_from_one_on_may_fail)
{
    fail_all(ONWARDS);
}

static int negotiate(struct davit_client *client, struct davit_response **ret, struct davit_error *reterr)
{
    *ret = NULL;
    return davit_client_negotiate(client, NULL, reterr);
}

/* The same with a client that has no version yet. */
static void fail_each_unpinned(call_fn *call)
{
    long n = 0;
    do {
        struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
        struct davit_client *client = NULL;
        struct davit_response *response = NULL;
        struct davit_error error = {0};
        const char *version = NULL;

        options.endpoint = faulty_endpoint(false);
        CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
        allocations_fail(++n, ONE);
        int r = call(client, &response, &error);
        bool failed = allocations_end();
        CHECK(r == DAVIT_OK || (failed && may_come(r, error.message)));
        CHECK_INT(davit_client_negotiate(client, &version, NULL), DAVIT_OK);
        CHECK_TEXT(version, "1.41");
        davit_response_free(response);
        davit_client_free(client);
        if (!failed)
            break;
    } while (n < 10000);
    CHECK(n > 1);
}

TEST(each_allocation_of_negotiating_may_fail)
{
    fail_each_unpinned(negotiate);
    fail_each_unpinned(run_loop);
}

int main(void)
{
    allocations_prepare();
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(each_allocation_of_a_call_may_fail);
    RUN(all_allocations_of_a_call_from_one_on_may_fail);
    RUN(each_allocation_of_negotiating_may_fail);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
