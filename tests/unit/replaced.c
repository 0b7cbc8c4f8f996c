/*
 * A client whose engine was replaced by one that speaks other versions: what answers say of that is heeded, and what
 * the new one refuses because of its version is made again, once, if it can be.
 */
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "test.h"

#include <davit/davit.h>

static struct davit_error error;

/* An engine that a test double plays: what it speaks, and what it was asked. */
static struct {
    int oldest, newest; /* minors of 1 */
    int pings, refusals, done;
} played;

static int play_engine(void *data, const struct davit_prepared *request, struct davit_answer *ret)
{
    static char version[32], body[160];
    static const char *headers[] = {version, NULL};
    int minor = 0;
    (void)data;
    snprintf(version, sizeof version, "Api-Version: 1.%d", played.newest);
    *ret = (struct davit_answer){.status = 200, .headers = headers, .body = "{}", .body_size = 2};
    if (sscanf(davit_prepared_target(request), "/v1.%d/", &minor) != 1) {
        played.pings++;
        return DAVIT_OK;
    }
    bool old = minor < played.oldest;
    if (!old && minor <= played.newest) {
        played.done++;
        return DAVIT_OK;
    }
    played.refusals++;
    snprintf(body, sizeof body, "{\"message\": \"client version 1.%d is too %s. %s supported API version is 1.%d\"}",
             minor, old ? "old" : "new", old ? "Minimum" : "Maximum", old ? played.oldest : played.newest);
    ret->status = 400;
    ret->body = body;
    ret->body_size = strlen(body);
    return DAVIT_OK;
}

static void replace_engine(int oldest, int newest)
{
    played.oldest = oldest;
    played.newest = newest;
    played.pings = played.refusals = played.done = 0;
}

static struct davit_client *client_of_engine(int oldest, int newest)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    options.respond = play_engine;
    replace_engine(oldest, newest);
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    return client;
}

/* A call, and how often the engine was asked its version, refused, and did something for it. */
static void expect_call(struct davit_client *client, int pings, int refusals, const char *version)
{
    struct davit_response *response = NULL;
    error = (struct davit_error){0};
    CHECK_INT(davit_invoke(client, "ContainerCreate", NULL, DAVIT_TEXT("{\"Image\": \"x\"}"), NULL, &response, &error),
              DAVIT_OK);
    CHECK_TEXT(error.message, "");
    CHECK_TEXT(davit_response_version(response), version);
    CHECK_INT(played.pings, pings);
    CHECK_INT(played.refusals, refusals);
    CHECK_INT(played.done, 1);
    played.pings = played.refusals = played.done = 0;
    davit_response_free(response);
}

TEST(an_older_engine_in_a_newer_ones_place_is_spoken_to_at_its_version)
{
    struct davit_client *client = client_of_engine(24, 45);
    expect_call(client, 1, 0, "1.45");
    expect_call(client, 0, 0, "1.45");
    replace_engine(12, 41);
    expect_call(client, 0, 1, "1.41");
    expect_call(client, 0, 0, "1.41");
    davit_client_free(client);
}

TEST(so_is_a_newer_one_that_has_given_up_the_version_or_has_it_still)
{
    struct davit_client *client = client_of_engine(12, 41);
    expect_call(client, 1, 0, "1.41");
    replace_engine(24, 51);
    expect_call(client, 0, 0, "1.41");
    expect_call(client, 0, 0, "1.51");
    replace_engine(52, 54);
    expect_call(client, 0, 1, "1.54");
    davit_client_free(client);
}

TEST(what_the_engine_in_its_place_lacks_is_told_and_not_sent)
{
    struct davit_client *client = client_of_engine(24, 45);
    expect_call(client, 1, 0, "1.45");
    replace_engine(12, 40);
    CHECK_INT(davit_invoke(client, "ContainerCreate", DAVIT_PARAMS({"platform", "linux/amd64"}), DAVIT_TEXT("{}"), NULL,
                           NULL, &error),
              DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "ContainerCreate.platform needs API 1.41");
    CHECK_INT(played.done, 0);
    davit_client_free(client);
}

TEST(a_stream_is_opened_at_the_version_of_the_engine_that_is_there_now)
{
    struct davit_stream *stream = NULL;
    struct davit_client *client = client_of_engine(24, 45);
    expect_call(client, 1, 0, "1.45");
    replace_engine(12, 41);
    CHECK_INT(davit_stream_open(client, "SystemEvents", NULL, NULL, NULL, &stream, &error), DAVIT_OK);
    CHECK_TEXT(davit_response_version(davit_stream_response(stream)), "1.41");
    CHECK_INT(played.done, 1);
    davit_stream_close(stream);
    davit_client_free(client);
}

TEST(so_is_what_no_row_describes)
{
    struct davit_response *response = NULL;
    struct davit_client *client = client_of_engine(24, 45);
    expect_call(client, 1, 0, "1.45");
    replace_engine(12, 41);
    CHECK_INT(davit_request(client, "POST", "/info", NULL, DAVIT_TEXT("{}"), NULL, &response, &error), DAVIT_OK);
    CHECK_TEXT(davit_response_version(response), "1.41");
    CHECK_INT(played.refusals, 1);
    CHECK_INT(played.done, 1);
    davit_response_free(response);
    davit_client_free(client);
}

/* An engine that answers each connection's first request like this, whatever it is. */
static struct {
    const char *answers[4];
    int ends[4];
    size_t count;
} heard;

static int connect_next(void *data)
{
    int ends[2];
    (void)data;
    if (!heard.answers[heard.count] || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return -ECONNREFUSED;
    const char *answer = heard.answers[heard.count];
    CHECK(write(ends[1], answer, strlen(answer)) == (ssize_t)strlen(answer));
    heard.ends[heard.count++] = ends[1];
    return ends[0];
}

static void expect_request(int end, const char *first)
{
    char request[512];
    ssize_t size = read(end, request, sizeof request - 1);
    request[size > 0 ? size : 0] = '\0';
    CHECK_HAS(request, first);
    close(end);
}

TEST(a_connection_is_upgraded_at_the_version_of_the_engine_that_is_there_now)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    struct davit_connection *connection = NULL;
    options.connect = connect_next;
    heard.answers[0] = "HTTP/1.1 200 OK\r\nApi-Version: 1.45\r\nContent-Length: 0\r\n\r\n";
    heard.answers[1] = "HTTP/1.1 400 Bad Request\r\nApi-Version: 1.41\r\nContent-Length: 75\r\n\r\n"
                       "client version 1.45 is too new. Maximum supported API version is 1.41, sure";
    heard.answers[2] = "HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n";
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    if (!CHECK_INT(davit_connection_open(client, "ContainerAttach", DAVIT_PARAMS({"id", "x"}, {"stream", "true"}), NULL,
                                         NULL, &connection, &error),
                   DAVIT_OK))
        fprintf(stderr, "    … which said: %s\n", error.message);
    CHECK_INT(heard.count, 3);
    expect_request(heard.ends[0], "GET /_ping ");
    expect_request(heard.ends[1], "POST /v1.45/containers/x/attach?stream=true ");
    expect_request(heard.ends[2], "POST /v1.41/containers/x/attach?stream=true ");
    davit_connection_close(connection);
    davit_client_free(client);
}

static ssize_t give_nothing(void *data, char *buffer, size_t size)
{
    (void)data, (void)buffer, (void)size;
    return 0;
}

TEST(what_cannot_be_made_again_says_why_and_the_next_call_is_right)
{
    struct davit_client *client = client_of_engine(24, 45);
    expect_call(client, 1, 0, "1.45");
    replace_engine(12, 41);
    CHECK_INT(davit_invoke(client, "ImageLoad", NULL, DAVIT_SOURCE(give_nothing, NULL), NULL, NULL, &error),
              DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "client version 1.45 is too new");
    CHECK_INT(played.pings, 0);
    expect_call(client, 0, 1, "1.41");
    davit_client_free(client);
}

TEST(a_pinned_version_stays_what_it_is)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    options.respond = play_engine;
    options.api_version = "1.41";
    options.insist = true;
    replace_engine(12, 45);
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    expect_call(client, 0, 0, "1.41");
    replace_engine(12, 30);
    CHECK_INT(davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", "x"}), NULL, NULL, NULL, &error),
              DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "the engine speaks API up to 1.30");
    CHECK_INT(played.refusals, 1);
    davit_client_free(client);
}

int main(void)
{
    RUN(an_older_engine_in_a_newer_ones_place_is_spoken_to_at_its_version);
    RUN(so_is_a_newer_one_that_has_given_up_the_version_or_has_it_still);
    RUN(what_the_engine_in_its_place_lacks_is_told_and_not_sent);
    RUN(a_stream_is_opened_at_the_version_of_the_engine_that_is_there_now);
    RUN(so_is_what_no_row_describes);
    RUN(a_connection_is_upgraded_at_the_version_of_the_engine_that_is_there_now);
    RUN(what_cannot_be_made_again_says_why_and_the_next_call_is_right);
    RUN(a_pinned_version_stays_what_it_is);
    return DONE;
}
