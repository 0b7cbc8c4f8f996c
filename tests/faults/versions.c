/*
 * The version is negotiated with a ping: what comes of the pings that servers and proxies answer. A ping that fails is
 * an error of its own, never a reason to assume a version.
 */
#include <stdlib.h>

#include "faulty.h"
#include "test.h"

static struct davit_error error;

/* Invokes on a client that has to negotiate first: what must come of it, and the version the server sees or NULL. */
static void invoke_after(const char *ping, int code, const char *says, const char *version)
{
    struct davit_client *client = faulty_unpinned(ping, 0, FAULTY_TIMEOUT);
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
    invoke_after("ping-three", DAVIT_ERR_PROTOCOL, "1.0.0", NULL);
    invoke_after("ping-empty", DAVIT_ERR_PROTOCOL, "Api-Version", NULL);
    invoke_after("ping-without-version", DAVIT_ERR_PROTOCOL, "Api-Version", NULL);
    invoke_after("ping-html", DAVIT_ERR_PROTOCOL, "", NULL);
}

/* The engine refuses with a 400; what is made of it. */
static void expect_explanation(const char *fault, const char *ranges, const char *remedy)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_response *response = NULL;
    CHECK_INT(davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", fault}), NULL, NULL, &response, &error),
              DAVIT_ERR_VERSION);
    CHECK_INT(error.http_status, 400);
    CHECK_INT(davit_response_status(response), 400);
    CHECK_HAS(error.message, "client version 1.41 is too");
    CHECK_HAS(error.message, ranges);
    CHECK_HAS(error.message, remedy);
    davit_response_free(response);
    davit_client_free(client);
}

TEST(an_engine_that_refuses_the_version_is_explained_with_both_ranges)
{
    expect_explanation("too-old", "speaks API 1.56 to 1.60, davit 1.25 to", "a newer davit is needed");
    expect_explanation("pin-too-old", "speaks API 1.44 to 1.60, davit 1.25 to", "pin one that both have, or none");
    expect_explanation("too-new", "speaks API up to 1.30, davit 1.25 to", "pin one that both have, or none");
    expect_explanation("far-too-new", "speaks API up to 1.12, davit 1.25 to", "a newer engine is needed");
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    CHECK_INT(davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", "no-version"}), NULL, NULL, NULL, &error),
              DAVIT_ERR_REFUSED);
    davit_client_free(client);
}

/* A client of an engine that speaks 1.41, with that pin; it pings, then invokes. */
static int invoke_pinned(const char *version, bool insist, bool ping)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    options.endpoint = faulty_endpoint(false);
    options.api_version = version;
    options.insist = insist;
    error = (struct davit_error){0};
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    if (ping)
        CHECK_INT(davit_invoke(client, "SystemPing", NULL, NULL, NULL, NULL, &error), DAVIT_OK);
    int r = davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", "pinned"}), NULL, NULL, NULL, &error);
    davit_client_free(client);
    return r;
}

TEST(a_pin_that_is_known_to_be_above_the_engine_is_not_sent_unless_the_caller_insists)
{
    CHECK_INT(invoke_pinned("1.42", false, true), DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "API 1.42 is pinned");
    CHECK_HAS(error.message, "speaks 1.41 at most");
    CHECK_INT(error.http_status, 0);
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    CHECK_INT(faulty_ask(client, "seen/pinned"), 0);
    CHECK_INT(invoke_pinned("1.41", false, true), DAVIT_OK);
    CHECK_INT(invoke_pinned("1.42", false, false), DAVIT_OK);
    CHECK_INT(invoke_pinned("1.42", true, true), DAVIT_OK);
    CHECK_INT(faulty_ask(client, "seen/pinned"), 3);
    davit_client_free(client);
}

TEST(the_environment_may_pin_a_version)
{
    struct davit_client *client = NULL;
    enum davit_version_source source;
    setenv("DOCKER_API_VERSION", "1.30", 1);
    client = faulty_unpinned("ping-error", 0, FAULTY_TIMEOUT);
    CHECK_TEXT(davit_client_version(client, &source), "1.30");
    CHECK_INT(source, DAVIT_VERSION_ENVIRONMENT);
    CHECK_INT(davit_client_negotiate(client, NULL, &error), DAVIT_OK);
    davit_client_free(client);
    client = faulty_client(faulty_endpoint(false));
    CHECK_TEXT(davit_client_version(client, &source), "1.41");
    CHECK_INT(source, DAVIT_VERSION_PINNED);
    davit_client_free(client);
    setenv("DOCKER_API_VERSION", "1.999", 1);
    CHECK_INT(davit_client_new(NULL, &client, &error), DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "DOCKER_API_VERSION: docker has no API version \"1.999\"");
    setenv("DOCKER_API_VERSION", "", 1);
    client = faulty_unpinned("socket", 0, FAULTY_TIMEOUT);
    davit_client_version(client, &source);
    CHECK_INT(source, DAVIT_VERSION_ASSUMED);
    davit_client_free(client);
    unsetenv("DOCKER_API_VERSION");
}

TEST(a_ping_that_fails_is_an_error)
{
    invoke_after("ping-error", DAVIT_ERR_ENGINE, "503", NULL);
    CHECK_INT(error.http_status, 503);
    invoke_after("absent", DAVIT_ERR_CONNECT, "absent", NULL);
}

TEST(a_ping_that_failed_is_asked_again_by_the_next_call)
{
    struct davit_client *client = faulty_unpinned("ping-late", 0, FAULTY_TIMEOUT);
    const char *version = NULL;

    CHECK_INT(davit_client_negotiate(client, &version, &error), DAVIT_ERR_ENGINE);
    CHECK(version == NULL);
    CHECK_INT(davit_client_negotiate(client, &version, &error), DAVIT_OK);
    CHECK_TEXT(version, "1.30");
    davit_client_free(client);
}

TEST(what_the_negotiated_version_lacks_is_refused_before_it_is_sent)
{
    struct davit_client *client = faulty_unpinned("ping-v", 0, FAULTY_TIMEOUT);
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
    struct davit_client *client = faulty_unpinned("ping-slow", 0, FAULTY_TIMEOUT);
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

/* ----------------------------------------------------------------------------- an engine in another one's place --- */

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(the_lower_of_both_newest_versions_is_taken);
    RUN(a_server_that_is_too_old_is_told_with_both_ranges);
    RUN(a_ping_that_says_no_version_is_an_error);
    RUN(an_engine_that_refuses_the_version_is_explained_with_both_ranges);
    RUN(a_pin_that_is_known_to_be_above_the_engine_is_not_sent_unless_the_caller_insists);
    RUN(the_environment_may_pin_a_version);
    RUN(a_ping_that_fails_is_an_error);
    RUN(a_ping_that_failed_is_asked_again_by_the_next_call);
    RUN(what_the_negotiated_version_lacks_is_refused_before_it_is_sent);
    RUN(the_total_time_out_spans_negotiation_and_call);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
