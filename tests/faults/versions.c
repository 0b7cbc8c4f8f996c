/*
 * The version is negotiated with a ping: what comes of the pings that servers and proxies answer. A ping that fails is
 * an error of its own, never a reason to assume a version.
 */
#include "faulty.h"
#include "test.h"

static struct davit_error error;

/* A client without a pin, of the socket where pings are answered like that. */
static struct davit_client *unpinned_client(const char *ping)
{
    char endpoint[128];
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;

    snprintf(endpoint, sizeof endpoint, "unix://%s/%s", faulty_folder(), ping);
    options.endpoint = endpoint;
    options.timeouts.first_byte = FAULTY_TIMEOUT;
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    return client;
}

/* Invokes on a client that has to negotiate first: what must come of it, and the version the server sees or NULL. */
static void invoke_after(const char *ping, int code, const char *says, const char *version)
{
    struct davit_client *client = unpinned_client(ping);
    struct davit_response *response = NULL;
    enum davit_version_source source = DAVIT_VERSION_PINNED;

    error = (struct davit_error){0};
    CHECK_INT(davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", ping}), NULL, NULL, &response, &error),
              code);
    CHECK_HAS(error.message, says);
    davit_client_version(client, &source);
    CHECK_INT(source, version ? DAVIT_VERSION_NEGOTIATED : DAVIT_VERSION_ASSUMED);
    if (version && CHECK(response)) {
        CHECK_TEXT(davit_response_version(response), version);
        CHECK_TEXT(davit_client_version(client, NULL), version);
    }
    davit_response_free(response);
    davit_client_free(client);

    client = faulty_client(faulty_endpoint(false));
    char question[64];
    snprintf(question, sizeof question, "seen/%s", ping);
    CHECK_INT(faulty_ask(client, question), version ? 1 : 0);
    davit_client_free(client);
}

TEST(the_lower_of_both_newest_versions_is_taken)
{
    invoke_after("socket", DAVIT_OK, "", "1.41");
    invoke_after("ping-v", DAVIT_OK, "", "1.40");
    const struct davit_engine *docker = davit_engine_find("docker");
    invoke_after("ping-newer", DAVIT_OK, "", davit_engine_version(docker, davit_engine_version_count(docker) - 1));
}

TEST(a_server_that_is_too_old_is_told_with_both_ranges)
{
    invoke_after("ping-older", DAVIT_ERR_VERSION, "1.12", NULL);
    CHECK_HAS(error.message, "1.25");
}

TEST(a_ping_that_says_no_version_is_an_error)
{
    invoke_after("ping-odd", DAVIT_ERR_PROTOCOL, "banana", NULL);
    invoke_after("ping-empty", DAVIT_ERR_PROTOCOL, "Api-Version", NULL);
    invoke_after("ping-without-version", DAVIT_ERR_PROTOCOL, "Api-Version", NULL);
    invoke_after("ping-html", DAVIT_ERR_PROTOCOL, "", NULL);
}

TEST(a_ping_that_fails_is_an_error)
{
    invoke_after("ping-error", DAVIT_ERR_ENGINE, "503", NULL);
    CHECK_INT(error.http_status, 503);
    invoke_after("absent", DAVIT_ERR_CONNECT, "absent", NULL);
}

TEST(a_ping_that_failed_is_asked_again_by_the_next_call)
{
    struct davit_client *client = unpinned_client("ping-late");
    const char *version = NULL;

    CHECK_INT(davit_client_negotiate(client, &version, &error), DAVIT_ERR_ENGINE);
    CHECK(version == NULL);
    CHECK_INT(davit_client_negotiate(client, &version, &error), DAVIT_OK);
    CHECK_TEXT(version, "1.30");
    davit_client_free(client);
}

TEST(what_the_negotiated_version_lacks_is_refused_before_it_is_sent)
{
    struct davit_client *client = unpinned_client("ping-v");
    struct davit_response *response = NULL;

    CHECK_INT(davit_invoke(client, "ContainerCreate", DAVIT_PARAMS({"platform", "linux/amd64"}), DAVIT_TEXT("{}"), NULL,
                           &response, &error),
              DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "ContainerCreate.platform needs API 1.41");
    CHECK_HAS(error.message, "1.40");
    CHECK_INT(faulty_ask(client, "seen/create"), 0);
    davit_client_free(client);
}

TEST(the_total_time_out_spans_negotiation_and_call)
{
    struct davit_client *client = unpinned_client("ping-slow");
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    long start = milliseconds();

    options.timeouts.total = 500;
    CHECK_INT(davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", "pauses"}), NULL, &options, NULL, &error),
              DAVIT_ERR_TIMEOUT);
    CHECK(milliseconds() - start <= stretched(700));
    CHECK_HAS(error.message, "ContainerInspect");
    CHECK_HAS(error.message, "total time-out of 500 ms");
    davit_client_free(client);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(the_lower_of_both_newest_versions_is_taken);
    RUN(a_server_that_is_too_old_is_told_with_both_ranges);
    RUN(a_ping_that_says_no_version_is_an_error);
    RUN(a_ping_that_fails_is_an_error);
    RUN(a_ping_that_failed_is_asked_again_by_the_next_call);
    RUN(what_the_negotiated_version_lacks_is_refused_before_it_is_sent);
    RUN(the_total_time_out_spans_negotiation_and_call);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
