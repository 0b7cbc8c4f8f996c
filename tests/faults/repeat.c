/*
 * A reused connection that dies after the request was read: what is safe to repeat is sent once more and no more often,
 * anything else has been sent exactly once and fails with DAVIT_ERR_OUTCOME. The server counts what it reads.
 */
#include "faulty.h"
#include "test.h"

static struct davit_client *client;
static struct davit_error error;

static int call(struct davit_client *with, const char *operation, const struct davit_param *params,
                const struct davit_body *body)
{
    struct davit_response *response = NULL;
    error = (struct davit_error){0};
    int r = davit_invoke(with, operation, params, body, NULL, &response, &error);
    CHECK(r == DAVIT_OK || response == NULL);
    davit_response_free(response);
    return r;
}

/* A call on a connection that has served one already. */
static int on_reused(const char *operation, const struct davit_param *params, const struct davit_body *body)
{
    CHECK(faulty_usable(client));
    return call(client, operation, params, body);
}

/* A call on a connection that has served none. */
static int on_fresh(const char *operation, const struct davit_param *params)
{
    struct davit_client *fresh = faulty_client(davit_client_endpoint(client, NULL));
    int r = call(fresh, operation, params, NULL);
    davit_client_free(fresh);
    return r;
}

static int request(const char *method, const char *path)
{
    struct davit_response *response = NULL;
    CHECK(faulty_usable(client));
    int r = davit_request(client, method, path, NULL, NULL, NULL, &response, &error);
    davit_response_free(response);
    return r;
}

TEST(a_post_on_a_reused_connection_that_dies_is_sent_exactly_once)
{
    CHECK_INT(on_reused("ContainerStart", DAVIT_PARAMS({"id", "dies-on-reuse"}), NULL), DAVIT_ERR_OUTCOME);
    CHECK_HAS(error.message, "outcome");
    CHECK_INT(error.http_status, 0);
    CHECK_INT(faulty_ask(client, "seen/dies-on-reuse"), 1);
}

TEST(a_post_with_a_body_on_a_reused_connection_that_dies_is_sent_exactly_once)
{
    CHECK_INT(on_reused("ContainerUpdate", DAVIT_PARAMS({"id", "dies-on-reuse"}), DAVIT_TEXT("{\"Memory\": 1}")),
              DAVIT_ERR_OUTCOME);
    CHECK_INT(faulty_ask(client, "seen/update"), 1);
}

TEST(a_delete_is_not_repeated_either)
{
    CHECK_INT(on_reused("VolumeDelete", DAVIT_PARAMS({"name", "dies-on-reuse"}), NULL), DAVIT_ERR_OUTCOME);
    CHECK_INT(faulty_ask(client, "seen/volumes"), 1);
}

TEST(a_get_on_a_reused_connection_that_dies_is_repeated_once_and_succeeds)
{
    CHECK_INT(on_reused("NetworkInspect", DAVIT_PARAMS({"id", "dies-on-reuse"}), NULL), DAVIT_OK);
    CHECK_INT(faulty_ask(client, "seen/networks"), 2);
}

TEST(a_get_is_not_repeated_a_second_time)
{
    CHECK_INT(on_reused("ImageInspect", DAVIT_PARAMS({"name", "closes-before-answer"}), NULL), DAVIT_ERR_PROTOCOL);
    CHECK_INT(faulty_ask(client, "seen/images"), 2);
}

TEST(a_get_is_not_repeated_once_an_answer_has_begun)
{
    CHECK_INT(on_reused("ServiceInspect", DAVIT_PARAMS({"id", "dies-in-head-on-reuse"}), NULL), DAVIT_ERR_PROTOCOL);
    CHECK_INT(faulty_ask(client, "seen/services"), 1);
}

TEST(half_a_first_line_is_no_answer_yet)
{
    CHECK_INT(on_reused("TaskInspect", DAVIT_PARAMS({"id", "dies-in-first-line-on-reuse"}), NULL), DAVIT_OK);
    CHECK_INT(faulty_ask(client, "seen/tasks"), 2);
    CHECK_INT(on_reused("ContainerKill", DAVIT_PARAMS({"id", "dies-in-first-line-on-reuse"}), NULL), DAVIT_ERR_OUTCOME);
    CHECK_INT(faulty_ask(client, "seen/kill"), 1);
}

TEST(one_connection_after_the_other_may_die)
{
    for (int i = 0; i < 12; i++)
        CHECK_INT(on_reused("PluginInspect", DAVIT_PARAMS({"name", "dies-on-reuse"}), NULL), DAVIT_OK);
    CHECK_INT(faulty_ask(client, "seen/plugins"), 24);
}

TEST(a_get_on_a_fresh_connection_that_dies_is_not_repeated)
{
    CHECK_INT(on_fresh("NodeInspect", DAVIT_PARAMS({"id", "closes-before-answer"})), DAVIT_ERR_PROTOCOL);
    CHECK_INT(faulty_ask(client, "seen/nodes"), 1);
}

TEST(a_post_on_a_fresh_connection_that_dies_has_an_unknown_outcome)
{
    CHECK_INT(on_fresh("ContainerPause", DAVIT_PARAMS({"id", "closes-before-answer"})), DAVIT_ERR_OUTCOME);
    CHECK_INT(faulty_ask(client, "seen/pause"), 1);
}

TEST(requests_of_any_method_follow_the_same_rule)
{
    CHECK_INT(request("POST", "/posts/dies-on-reuse"), DAVIT_ERR_OUTCOME);
    CHECK_INT(faulty_ask(client, "seen/posts"), 1);
    CHECK_INT(request("GET", "/gets/dies-on-reuse"), DAVIT_OK);
    CHECK_INT(faulty_ask(client, "seen/gets"), 2);
}

TEST(a_connection_that_was_closed_while_idle_hinders_nobody)
{
    CHECK_INT(on_reused("ContainerRename", DAVIT_PARAMS({"id", "closes-afterwards"}, {"name", "x"}), NULL), DAVIT_OK);
    sleep_milliseconds(100);
    CHECK_INT(call(client, "ContainerUnpause", DAVIT_PARAMS({"id", "x"}), NULL), DAVIT_OK);
    CHECK_INT(faulty_ask(client, "seen/unpause"), 1);
}

static void run_all(bool tcp)
{
    if (!faulty_start() || !(client = faulty_client(faulty_endpoint(tcp)))) {
        test_failures++;
        return;
    }
    RUN(a_post_on_a_reused_connection_that_dies_is_sent_exactly_once);
    RUN(a_post_with_a_body_on_a_reused_connection_that_dies_is_sent_exactly_once);
    RUN(a_delete_is_not_repeated_either);
    RUN(a_get_on_a_reused_connection_that_dies_is_repeated_once_and_succeeds);
    RUN(a_get_is_not_repeated_a_second_time);
    RUN(a_get_is_not_repeated_once_an_answer_has_begun);
    RUN(half_a_first_line_is_no_answer_yet);
    RUN(one_connection_after_the_other_may_die);
    RUN(a_get_on_a_fresh_connection_that_dies_is_not_repeated);
    RUN(a_post_on_a_fresh_connection_that_dies_has_an_unknown_outcome);
    RUN(requests_of_any_method_follow_the_same_rule);
    RUN(a_connection_that_was_closed_while_idle_hinders_nobody);
    davit_client_free(client);
    faulty_stop();
}

int main(void)
{
    run_all(false);
    run_all(true);
    return DONE;
}
