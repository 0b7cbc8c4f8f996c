/*
 * What a typed call hands out: the response, then the value of its type, of every shape; and what it does not.
 */
#include "fake.h"

#include <davit/docker.h>

static bool is_null(const void *pointer)
{
    const void *null = davit_null;
    return pointer == null;
}

/* Inspects a container that answers so, from a result that holds rubbish before. */
static int inspect(const char *version, struct fake *fake, struct davit_container_inspect_result *ret,
                   struct davit_error *reterr)
{
    static struct davit_container_inspect_response rubbish;
    struct davit_client *client = fake_client(fake, version);
    struct davit_container_inspect_params params = {.id = "a"};

    *ret = (struct davit_container_inspect_result){(struct davit_response *)(void *)&rubbish, &rubbish};
    int r = davit_container_inspect(client, &params, NULL, ret, reterr);
    fake_done(fake, client);
    return r;
}

TEST(an_object_is_handed_out_as_its_address)
{
    struct fake fake = {.answer = "{\"Id\":\"abc\",\"State\":{\"Running\":true,\"ExitCode\":0},\"SizeRw\":null}"};
    struct davit_container_inspect_result result;

    CHECK_INT(inspect("1.41", &fake, &result, NULL), DAVIT_OK);
    CHECK_INT(davit_response_status(result.response), 200);
    CHECK_TEXT(result.value->id, "abc");
    CHECK_INT(result.value->state->running, DAVIT_TRUE);
    CHECK_INT(result.value->state->exit_code.state, DAVIT_SET);
    CHECK_INT(result.value->size_rw.state, DAVIT_NULL);
    CHECK(result.value->name == NULL);
    davit_response_free(result.response);
}

TEST(null_instead_of_an_object_is_a_null_object)
{
    struct fake fake = {.answer = " null\n"};
    struct davit_container_inspect_result result;

    CHECK_INT(inspect("1.41", &fake, &result, NULL), DAVIT_OK);
    CHECK(is_null(result.value));
    CHECK(result.value->id == NULL);
    davit_response_free(result.response);
}

TEST(a_list_is_handed_out_in_place)
{
    struct fake fake = {.answer = "[{\"Id\":\"a\"},null,{\"Id\":\"b\",\"Ports\":[{\"PrivatePort\":80}]}]"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_container_list_result result = {0};

    CHECK_INT(davit_container_list(client, NULL, NULL, &result, NULL), DAVIT_OK);
    if (CHECK_INT(result.value.count, 3)) {
        CHECK_TEXT(result.value.items[0].id, "a");
        CHECK(is_null(result.value.items[1].davit_kept));
        CHECK(result.value.items[1].id == NULL);
        CHECK_INT(result.value.items[2].ports.items[0].private_port.value, 80);
    }
    davit_response_free(result.response);

    fake.answer = "[]";
    CHECK_INT(davit_container_list(client, NULL, NULL, &result, NULL), DAVIT_OK);
    CHECK(result.value.items && !is_null(result.value.items) && result.value.count == 0);
    davit_response_free(result.response);

    fake.answer = "null";
    CHECK_INT(davit_container_list(client, NULL, NULL, &result, NULL), DAVIT_OK);
    CHECK(is_null(result.value.items) && result.value.count == 0);
    davit_response_free(result.response);
    fake_done(&fake, client);
}

TEST(a_string_is_handed_out_as_one)
{
    struct fake fake = {.answer = "\"7v2t30z9blmxuhnyo6s4cpenp\"\n"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_swarm_init_request request = {.listen_addr = "127.0.0.1"};
    struct davit_swarm_init_result result = {0};
    struct davit_error error = {.message = ""};

    CHECK_INT(davit_swarm_init(client, &request, NULL, &result, NULL), DAVIT_OK);
    CHECK_TEXT(result.value, "7v2t30z9blmxuhnyo6s4cpenp");
    davit_response_free(result.response);

    fake.answer = "null";
    CHECK_INT(davit_swarm_init(client, &request, NULL, &result, NULL), DAVIT_OK);
    CHECK(is_null(result.value));
    davit_response_free(result.response);

    fake.answer = "\"a\\u0000b\"";
    CHECK_INT(davit_swarm_init(client, &request, NULL, &result, NULL), DAVIT_OK);
    CHECK_TEXT(result.value, "a");
    davit_response_free(result.response);

    fake.answer = "7";
    CHECK_INT(davit_swarm_init(client, &request, NULL, &result, &error), DAVIT_ERR_DECODE);
    CHECK_TEXT(error.message, "SwarmInit: expected string, got number (byte 0)");
    CHECK(result.value == NULL);
    davit_response_free(result.response);
    fake_done(&fake, client);
}

TEST(the_values_of_a_sequence_are_handed_out_as_a_list)
{
    struct fake fake = {.answer = "{\"Action\":\"start\"}{\"Action\":\"die\"}\n\x1E{\"Action\":\"destroy\"}\n"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_system_events_params params = {.until = "0"};
    struct davit_system_events_result result = {0};
    struct davit_error error = {.message = ""};

    CHECK_INT(davit_system_events(client, &params, NULL, &result, NULL), DAVIT_OK);
    if (CHECK_INT(result.value.count, 3))
        CHECK_TEXT(result.value.items[2].action, "destroy");
    davit_response_free(result.response);

    fake.answer = "{} 7";
    CHECK_INT(davit_system_events(client, &params, NULL, &result, &error), DAVIT_ERR_DECODE);
    CHECK_TEXT(error.message, "SystemEvents: [1]: expected object, got number (byte 3)");
    CHECK(result.value.items == NULL && result.value.count == 0);
    davit_response_free(result.response);
    fake_done(&fake, client);
}

TEST(an_operation_without_a_type_hands_out_its_response)
{
    struct fake fake = {.status = 204};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_container_start_params params = {.id = "a"};
    struct davit_response *response = NULL;

    CHECK_INT(davit_container_start(client, &params, NULL, &response, NULL), DAVIT_OK);
    CHECK_TEXT(fake.target, "/v1.41/containers/a/start");
    CHECK_INT(davit_response_status(response), 204);
    davit_response_free(response);
    fake_done(&fake, client);
}

/* ---------------------------------------------------------------------------------------------------- no values --- */

TEST(an_answer_without_a_body_leaves_the_value_unset)
{
    struct fake fake = {.status = 200, .answer = NULL};
    struct davit_container_inspect_result result;

    CHECK_INT(inspect("1.41", &fake, &result, NULL), DAVIT_OK);
    CHECK(result.response && result.value == NULL);
    davit_response_free(result.response);

    fake = (struct fake){.status = 204, .answer = ""};
    CHECK_INT(inspect("1.41", &fake, &result, NULL), DAVIT_OK);
    CHECK(result.response && result.value == NULL);
    davit_response_free(result.response);
}

TEST(not_modified_is_success_without_a_value)
{
    struct fake fake = {.status = 304};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_container_stop_params params = {.id = "a"};
    struct davit_response *response = NULL;

    CHECK_INT(davit_container_stop(client, &params, NULL, &response, NULL), DAVIT_OK);
    CHECK_INT(davit_response_status(response), 304);
    davit_response_free(response);
    fake_done(&fake, client);
}

TEST(an_error_of_the_engine_fills_the_response_and_leaves_the_value_unset)
{
    static const struct {
        int status, code;
    } cases[] = {{400, DAVIT_ERR_REFUSED}, {404, DAVIT_ERR_REFUSED}, {409, DAVIT_ERR_REFUSED}, {500, DAVIT_ERR_ENGINE}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct fake fake = {.status = cases[i].status, .answer = "{\"message\":\"no such thing\",\"Id\":\"a\"}"};
        struct davit_container_inspect_result result;
        struct davit_error error = {.message = ""};

        CHECK_INT(inspect("1.41", &fake, &result, &error), cases[i].code);
        CHECK_HAS(error.message, "no such thing");
        CHECK_INT(error.http_status, cases[i].status);
        if (CHECK(result.response != NULL))
            CHECK_INT(davit_response_status(result.response), cases[i].status);
        CHECK(result.value == NULL);
        davit_response_free(result.response);
    }
}

TEST(a_call_that_is_not_made_leaves_both_unset)
{
    struct fake fake = {.answer = "{}"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_container_list_result list;
    struct davit_swarm_init_result init;

    memset(&list, 0xAA, sizeof list);
    memset(&init, 0xAA, sizeof init);
    CHECK_INT(davit_container_list(client, &(struct davit_container_list_params){.filters = "no"}, NULL, &list, NULL),
              DAVIT_ERR_JSON);
    CHECK(!list.response && !list.value.items && !list.value.count);
    CHECK_INT(davit_swarm_init(client, NULL, NULL, &init, NULL), DAVIT_ERR_CHECK);
    CHECK(!init.response && !init.value);
    CHECK_INT(fake.requests, 0);
    fake_done(&fake, client);
}

TEST(nobody_needs_to_want_the_result)
{
    struct fake fake = {.answer = "{\"Id\":7}"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_container_inspect_params params = {.id = "a"};

    CHECK_INT(davit_container_inspect(client, &params, NULL, NULL, NULL), DAVIT_OK);
    CHECK_INT(fake.requests, 1);
    fake_done(&fake, client);
}

/* -------------------------------------------------------------------------------------------------- by its name --- */

TEST(an_answer_by_name_is_read_into_its_type_later)
{
    struct fake fake = {.answer = "[{\"Id\":\"a\",\"New\":1}]"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_response *response = NULL;
    struct davit_error error = {.message = ""};
    void *value = NULL, *again = NULL, *untouched = NULL;

    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, NULL, &response, NULL), DAVIT_OK);
    CHECK_INT(davit_response_value(response, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_LIST, "ContainerSummary", &value, NULL),
              DAVIT_OK);
    CHECK_INT(davit_response_value(response, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_LIST, "ContainerSummary", &again, NULL),
              DAVIT_OK);
    const struct davit_container_summary_list *list = value;
    CHECK_INT(list->count, 1);
    CHECK_TEXT(list->items[0].id, "a");
    CHECK_TEXT(((const struct davit_container_summary_list *)again)->items[0].id, "a");
    check_writes_at("1.25", DAVIT_SHAPE_LIST, "ContainerSummary", value, "[{\"Id\":\"a\",\"New\":1}]");

    CHECK_INT(
        davit_response_value(response, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "ContainerSummary", &untouched, &error),
        DAVIT_ERR_DECODE);
    CHECK_TEXT(error.message, "expected object, got array (byte 0)");
    CHECK_INT(davit_response_value(response, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, NULL, &untouched, NULL),
              DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_response_value(response, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_LIST, "ContainerSummary", NULL, NULL),
              DAVIT_ERR_ARGUMENT);
    CHECK_INT(
        davit_response_value(response, DAVIT_DOCKER_LAYOUT ^ 1, DAVIT_SHAPE_LIST, "ContainerSummary", &untouched, NULL),
        DAVIT_ERR_ABI);
    CHECK(untouched == NULL);
    davit_response_free(response);
    fake_done(&fake, client);
}

TEST(types_are_found_by_their_names_only)
{
    static const struct {
        enum davit_shape shape;
        const char *type;
        int code;
        const char *message;
    } cases[] = {
        {DAVIT_SHAPE_ONE, "HostConfi", DAVIT_ERR_OPERATION, "docker has no type \"HostConfi\""},
        {DAVIT_SHAPE_ONE, "", DAVIT_ERR_OPERATION, "docker has no type \"\""},
        {DAVIT_SHAPE_LIST, "", DAVIT_ERR_OPERATION, "docker has no type \"\""},
        {DAVIT_SHAPE_ONE, "hostconfig", DAVIT_ERR_OPERATION, "docker has no type \"hostconfig\""},
        {DAVIT_SHAPE_MAP, "ContainerSummary", DAVIT_ERR_UNSUPPORTED, "nothing in docker's API is a map of"},
        {DAVIT_SHAPE_LIST, "HostConfig", DAVIT_ERR_UNSUPPORTED, "nothing in docker's API is a list of HostConfig"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct davit_error error = {.message = ""};
        struct davit_value *value = NULL;
        CHECK_INT(davit_value_read(davit_engine_find(NULL), DAVIT_DOCKER_LAYOUT, cases[i].shape, cases[i].type, "{}", 2,
                                   &value, &error),
                  cases[i].code);
        CHECK_HAS(error.message, cases[i].message);
        CHECK(value == NULL);
    }
}

int main(void)
{
    RUN(an_object_is_handed_out_as_its_address);
    RUN(null_instead_of_an_object_is_a_null_object);
    RUN(a_list_is_handed_out_in_place);
    RUN(a_string_is_handed_out_as_one);
    RUN(the_values_of_a_sequence_are_handed_out_as_a_list);
    RUN(an_operation_without_a_type_hands_out_its_response);
    RUN(an_answer_without_a_body_leaves_the_value_unset);
    RUN(not_modified_is_success_without_a_value);
    RUN(an_error_of_the_engine_fills_the_response_and_leaves_the_value_unset);
    RUN(a_call_that_is_not_made_leaves_both_unset);
    RUN(nobody_needs_to_want_the_result);
    RUN(an_answer_by_name_is_read_into_its_type_later);
    RUN(types_are_found_by_their_names_only);
    return DONE;
}
