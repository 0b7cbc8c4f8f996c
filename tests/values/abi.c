/*
 * Built with the headers of an older API, or with the library's own, which the first argument tells: typed calls of the
 * one fail with DAVIT_ERR_ABI before anything is sent, those of the other work. By name, calls work in any case.
 */
#include "fake.h"

#include <davit/docker.h>

static int expected;

TEST(a_typed_call_works_only_with_the_structs_of_the_library)
{
    struct fake fake = {.answer = "[{\"Id\":\"a\"}]"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_container_list_params params = {.all = DAVIT_TRUE};
    struct davit_container_list_result result = {0};
    struct davit_error error = {.message = ""};

    CHECK_INT(davit_container_list(client, &params, NULL, &result, &error), expected);
    CHECK_INT(fake.requests, expected == DAVIT_OK);
    CHECK((result.response != NULL) == (expected == DAVIT_OK));
    CHECK_INT(result.value.count, expected == DAVIT_OK);
    if (expected != DAVIT_OK)
        CHECK_HAS(error.message, "the program was built with other headers for docker");
    davit_response_free(result.response);
    fake_done(&fake, client);
}

TEST(a_value_is_read_and_written_only_with_the_structs_of_the_library)
{
    const struct davit_engine *engine = davit_engine_find("docker");
    struct davit_host_config config = {.memory = DAVIT_INT(0)};
    struct davit_value *value = NULL;
    char *text = NULL;

    CHECK_INT(davit_value_read(engine, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "HostConfig", "{}", 2, &value, NULL),
              expected);
    CHECK_INT(
        davit_value_write(engine, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "HostConfig", &config, NULL, &text, NULL, NULL),
        expected);
    CHECK((value != NULL) == (expected == DAVIT_OK) && (text != NULL) == (expected == DAVIT_OK));
    davit_value_free(value);
    free(text);
}

TEST(a_call_by_name_works_with_any_headers)
{
    struct fake fake = {.answer = "[]"};
    struct davit_client *client = fake_client(&fake, "1.41");

    CHECK_INT(davit_invoke(client, "ContainerList", DAVIT_PARAMS({"all", "true"}), NULL, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(fake.target, "/v1.41/containers/json?all=true");
    fake_done(&fake, client);
}

int main(int argc, char **argv)
{
    bool own = argc == 2 && strcmp(argv[1], "own") == 0;
    expected = own ? DAVIT_OK : DAVIT_ERR_ABI;
    RUN(a_typed_call_works_only_with_the_structs_of_the_library);
    RUN(a_value_is_read_and_written_only_with_the_structs_of_the_library);
    RUN(a_call_by_name_works_with_any_headers);
    return DONE;
}
