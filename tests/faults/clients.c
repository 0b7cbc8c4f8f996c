/*
 * Clients made of what they cannot be made of, and callers who break a rule: an error that says so, before anything is
 * connected. Beside that, what a client is made of when all is well. No server is needed.
 */
#include <json-c/json.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"

#include <davit/davit.h>

static struct davit_error error;

/* Makes a client with an endpoint, engine, version and category, each of which may be NULL. Ends it again. */
static int make(const char *endpoint, const char *engine, const char *version, const char *category)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;

    options.endpoint = endpoint;
    options.engine = engine;
    options.api_version = version;
    options.category = category;
    error = (struct davit_error){0};
    int r = davit_client_new(&options, &client, &error);
    CHECK((r == DAVIT_OK) == (client != NULL));
    CHECK_INT(error.code, r);
    davit_client_free(client);
    return r;
}

TEST(an_endpoint_that_cannot_be_understood_is_refused)
{
    static const char *const endpoints[] = {
        "/var/run/docker.sock",
        "docker.sock",
        "unix:/var/run/docker.sock",
        "unix://",
        "unix://relative/path",
        "tcp://",
        "tcp://:2375",
        "tcp://host:",
        "tcp://host:0",
        "tcp://host:65536",
        "tcp://host:12x",
        "tcp://host:-1",
        "tcp://user@host:1",
        "tcp://host:1/path",
        "tcp://host name:1",
        "tcp://-host:1",
        "https://host:1/path",
        "tcp://host\r\nX: 1:1",
        "tcp://a:b:80",
        "tcp://::1:2375",
        "tcp://[::1",
        "tcp://[::1]x",
        "tcp://[1[2]:80",
        "tcp://[1:2:3]:80",
        "tcp://[::1%]:80",
        "tcp://[::1%a:b]:80",
        "tcp://[127.0.0.1]:80",
        "tcp://host:80\n",
        "unix:///tmp/a\nb",
        "unix:///tmp/\x1b[2J",
        "unix:///tmp/\x7f",
        "unix:///tmp/\xff",
        "ftp://host:1",
        "TCP//host:1",
        "://",
        "http://host:1?query",
    };
    unsetenv("DOCKER_HOST");
    for (size_t i = 0; i < sizeof endpoints / sizeof *endpoints; i++) {
        if (!CHECK_INT(make(endpoints[i], NULL, "1.41", NULL), DAVIT_ERR_ENDPOINT))
            fprintf(stderr, "    … this was %s\n", endpoints[i]);
        CHECK_HAS(error.message, "endpoint");
        CHECK(!strpbrk(error.message, "\r\n\x1b\x7f\xff"));
    }
    CHECK_INT(make("unix:///tmp/a\nb", NULL, "1.41", NULL), DAVIT_ERR_ENDPOINT);
    CHECK_HAS(error.message, "\"unix:///tmp/a\\x0Ab\"");
}

TEST(a_socket_path_longer_than_the_system_allows_is_refused)
{
    char endpoint[256] = "unix:///";
    memset(endpoint + strlen(endpoint), 'a', 200);
    CHECK_INT(make(endpoint, NULL, "1.41", NULL), DAVIT_ERR_ENDPOINT);
    CHECK_HAS(error.message, "107");
}

TEST(a_scheme_of_elsewhere_is_told_apart_from_one_that_is_none)
{
    CHECK_INT(make("npipe:////./pipe/docker_engine", NULL, "1.41", NULL), DAVIT_ERR_UNSUPPORTED);
    CHECK_HAS(error.message, "Windows");
}

TEST(an_endpoint_says_where_it_came_from)
{
    static const char *const endpoints[] = {"unix:///nowhere",        "tcp://host",
                                            "tcp://127.0.0.1:1",      "tcp://[::1]:1/",
                                            "tcp://[fe80::1%eth0]:1", "http://host.name-2:65535"};
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    const char *source = NULL;

    for (size_t i = 0; i < sizeof endpoints / sizeof *endpoints; i++) {
        struct davit_client *client = NULL;
        setenv("DOCKER_HOST", "tcp://not-this-one", 1);
        options.endpoint = endpoints[i];
        if (CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK)) {
            CHECK_TEXT(davit_client_endpoint(client, &source), endpoints[i]);
            CHECK_TEXT(source, "options");
        }
        davit_client_free(client);
        setenv("DOCKER_HOST", endpoints[i], 1);
        if (CHECK_INT(davit_client_new(NULL, &client, &error), DAVIT_OK)) {
            CHECK_TEXT(davit_client_endpoint(client, &source), endpoints[i]);
            CHECK_TEXT(source, "DOCKER_HOST");
            davit_client_free(client);
        }
    }
}

TEST(an_environment_that_cannot_be_understood_is_named_and_no_other_place_is_tried)
{
    setenv("DOCKER_HOST", "nonsense", 1);
    CHECK_INT(make(NULL, NULL, "1.41", NULL), DAVIT_ERR_ENDPOINT);
    CHECK_HAS(error.message, "nonsense");
    CHECK_HAS(error.message, "DOCKER_HOST");
}

TEST(without_any_word_the_usual_sockets_are_looked_at)
{
    struct davit_client *client = NULL;
    const char *source = NULL;

    setenv("DOCKER_HOST", "", 1);
    setenv("DOCKER_CONFIG", "/nowhere", 1);
    CHECK_INT(davit_client_new(NULL, &client, &error), DAVIT_OK);
    CHECK_HAS(davit_client_endpoint(client, &source), "unix:///");
    CHECK_TEXT(source, "default");
    davit_client_free(client);
}

TEST(a_version_that_does_not_exist_is_told_with_the_range)
{
    static const char *const versions[] = {"1.24", "1.999", "2.0", "1", "1.", "", "banana", "1.41 ", "1.041", "1.41.0"};
    for (size_t i = 0; i < sizeof versions / sizeof *versions; i++) {
        if (!CHECK_INT(make("unix:///nowhere", NULL, versions[i], NULL), DAVIT_ERR_VERSION))
            fprintf(stderr, "    … this was \"%s\"\n", versions[i]);
        CHECK_HAS(error.message, "1.25 to 1.");
    }
}

TEST(a_version_with_the_letter_is_pinned_without_it)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;

    options.endpoint = "unix:///nowhere";
    options.api_version = "v1.41";
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    CHECK_TEXT(davit_client_version(client, NULL), "1.41");
    davit_client_free(client);
    CHECK_INT(make("unix:///nowhere", NULL, "vv1.41", NULL), DAVIT_ERR_VERSION);
}

TEST(an_engine_or_category_that_does_not_exist_is_told_with_those_there_are)
{
    CHECK_INT(make("unix:///nowhere", "dokcer", "1.41", NULL), DAVIT_ERR_OPERATION);
    CHECK_HAS(error.message, "docker");
    CHECK_INT(make("unix:///nowhere", "docker", "1.41", "Containers"), DAVIT_ERR_OPERATION);
    CHECK_HAS(error.message, "\"Containers\"");
    CHECK_HAS(error.message, "Container, Distribution, Exec");
}

TEST(options_of_a_size_that_no_header_gives_are_refused)
{
    static const size_t sizes[] = {0, 1, sizeof(struct davit_client_options) + 1, 4096, (size_t)-1};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct davit_client_options options = {.size = sizes[i], .endpoint = "unix:///nowhere"};
        struct davit_client *client = NULL;
        CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_ERR_ABI);
        CHECK(client == NULL);
    }
}

/* ------------------------------------------------------------------------------------------------------ calls --- */

static char asked[4][128];
static int asked_count;

/* Speaks 1.30, remembers what it was asked, and fails when asked for /fail. */
static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    static const char *const headers[] = {"Api-Version: 1.30", "Content-Type: application/json", NULL};
    (void)data;
    snprintf(asked[asked_count++ % 4], sizeof *asked, "%s", davit_prepared_target(request));
    *answer = (struct davit_answer){.status = 200, .headers = headers, .body = "[1, 2, 3]", .body_size = 9};
    return strstr(davit_prepared_target(request), "/fail") ? DAVIT_ERR_TIMEOUT : DAVIT_OK;
}

static struct davit_client *make_double(const char *version, size_t max_body)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;

    options.respond = respond;
    options.api_version = version;
    options.max_body = max_body;
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    asked_count = 0;
    return client;
}

static int list(struct davit_client *client)
{
    struct davit_response *response = NULL;
    int r = davit_invoke(client, "ContainerList", NULL, NULL, NULL, &response, &error);
    davit_response_free(response);
    return r;
}

TEST(a_double_looks_neither_at_the_environment_nor_for_sockets)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    const char *source = NULL, *socket = NULL;

    setenv("DOCKER_HOST", "nonsense", 1);
    options.respond = respond;
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    CHECK_TEXT(davit_client_endpoint(client, &source), "unix:///double");
    CHECK_TEXT(source, "double");
    CHECK_TEXT(davit_client_base_url(client, &socket), "http://api.moby.localhost");
    CHECK_TEXT(socket, "/double");
    davit_client_free(client);
    options.endpoint = "tcp://host:1";
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    CHECK_TEXT(davit_client_endpoint(client, &source), "tcp://host:1");
    CHECK_TEXT(source, "options");
    davit_client_free(client);
    unsetenv("DOCKER_HOST");
}

TEST(a_double_is_asked_for_its_version_once_and_may_fail_with_any_code)
{
    struct davit_client *client = make_double(NULL, 0);
    enum davit_version_source source;
    const struct davit_engine *engine = davit_client_engine(client);
    const char *newest = davit_engine_version(engine, davit_engine_version_count(engine) - 1);

    CHECK_TEXT(davit_client_version(client, &source), newest);
    CHECK_INT(source, DAVIT_VERSION_ASSUMED);
    CHECK_INT(list(client), DAVIT_OK);
    CHECK_INT(list(client), DAVIT_OK);
    CHECK_INT(asked_count, 3);
    CHECK_TEXT(asked[0], "/_ping");
    CHECK_TEXT(asked[1], "/v1.30/containers/json");
    CHECK_TEXT(davit_client_version(client, &source), "1.30");
    CHECK_INT(source, DAVIT_VERSION_NEGOTIATED);
    CHECK_INT(davit_request(client, "GET", "/fail", NULL, NULL, NULL, NULL, &error), DAVIT_ERR_TIMEOUT);
    davit_client_free(client);
}

TEST(a_request_without_a_version_has_none_whatever_its_client_speaks)
{
    for (int pinned = 0; pinned <= 1; pinned++) {
        struct davit_client *client = make_double(pinned ? "1.41" : NULL, 0);
        struct davit_prepared *prepared = NULL;
        struct davit_response *response = NULL;

        CHECK_INT(davit_prepare(client, "SystemPing", NULL, NULL, NULL, &prepared, &error), DAVIT_OK);
        CHECK_TEXT(davit_prepared_target(prepared), "/_ping");
        CHECK_TEXT(davit_prepared_version(prepared, NULL), NULL);
        CHECK_INT(davit_invoke(client, "SystemPing", NULL, NULL, NULL, &response, &error), DAVIT_OK);
        CHECK_TEXT(davit_response_version(response), NULL);
        CHECK_INT(asked_count, 1);
        davit_response_free(response);
        davit_prepared_free(prepared);
        davit_client_free(client);
    }
}

TEST(what_is_wrong_at_every_version_is_told_before_the_version_is_asked_for)
{
    struct davit_client *client = make_double(NULL, 0);
    CHECK_INT(davit_invoke(client, "ContainerList", DAVIT_PARAMS({"all", "maybe"}), NULL, NULL, NULL, &error),
              DAVIT_ERR_CHECK);
    CHECK_INT(asked_count, 0);
    CHECK_INT(
        davit_invoke(client, "ContainerCreate", DAVIT_PARAMS({"platform", "x"}), DAVIT_TEXT("{}"), NULL, NULL, &error),
        DAVIT_ERR_VERSION);
    CHECK_INT(asked_count, 1);
    davit_client_free(client);
}

TEST(an_answer_larger_than_the_limit_is_let_go)
{
    struct davit_client *client = make_double("1.41", 8);
    CHECK_INT(list(client), DAVIT_ERR_LIMIT);
    CHECK_HAS(error.message, "8 bytes");
    davit_client_free(client);
    client = make_double("1.41", 9);
    CHECK_INT(list(client), DAVIT_OK);
    davit_client_free(client);
}

TEST(a_view_finds_only_its_category_and_outlives_its_client)
{
    struct davit_client *client = make_double("1.41", 0), *images = NULL, *containers = NULL;

    CHECK_INT(davit_client_view(client, "Image", &images, &error), DAVIT_OK);
    CHECK_INT(davit_client_view(images, "Container", &containers, &error), DAVIT_OK);
    CHECK_INT(davit_client_view(client, "Nothing", &(struct davit_client *){NULL}, &error), DAVIT_ERR_OPERATION);
    davit_client_free(client);
    CHECK_INT(list(images), DAVIT_ERR_OPERATION);
    CHECK_HAS(error.message, "ContainerList is in category Container");
    davit_client_free(images);
    CHECK_INT(list(containers), DAVIT_OK);
    CHECK_INT(asked_count, 1);
    davit_client_free(containers);
}

TEST(null_where_none_may_be_is_an_error)
{
    struct davit_client *client = make_double("1.41", 0);
    struct davit_call_options options = {.size = 3};

    CHECK_INT(davit_client_new(NULL, NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_client_view(NULL, "Image", &(struct davit_client *){NULL}, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_invoke(NULL, "ContainerList", NULL, NULL, NULL, NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_invoke(client, NULL, NULL, NULL, NULL, NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_prepare(client, "ContainerList", NULL, NULL, NULL, NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_request(client, NULL, "/x", NULL, NULL, NULL, NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_request(client, "GET", NULL, NULL, NULL, NULL, NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_report_new(NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_cancel_new(NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_response_json(NULL, NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_json_read(NULL, 1, &(struct json_object *){NULL}, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, &options, NULL, &error), DAVIT_ERR_ABI);
    CHECK_INT(davit_invoke(client, "ContainerLst", NULL, NULL, NULL, NULL, NULL), DAVIT_ERR_OPERATION);
    CHECK_INT(davit_invoke(client, "ContainerList", DAVIT_PARAMS({"all", NULL}), NULL, NULL, NULL, &error),
              DAVIT_ERR_CHECK);
    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, NULL, NULL, NULL), DAVIT_OK);
    davit_client_free(NULL);
    davit_response_free(NULL);
    davit_prepared_free(NULL);
    davit_report_free(NULL);
    davit_client_free(client);
}

TEST(a_report_keeps_its_first_problems_and_counts_all)
{
    struct davit_client *client = make_double("1.41", 0);
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_param params[101] = {{0}};
    struct davit_problem problem;

    for (size_t i = 0; i < 100; i++)
        params[i] = (struct davit_param){"nonsense", "x"};
    CHECK_INT(davit_report_new(&options.report, &error), DAVIT_OK);
    CHECK_INT(davit_invoke(client, "ContainerList", params, NULL, &options, NULL, &error), DAVIT_ERR_CHECK);
    CHECK_INT(davit_report_count(options.report), 100);
    CHECK_INT(error.problem_count, 100);
    CHECK(davit_report_problem(options.report, DAVIT_REPORT_MAX - 1, &problem));
    CHECK(!davit_report_problem(options.report, DAVIT_REPORT_MAX, &problem));
    CHECK(strlen(error.message) < DAVIT_MESSAGE_MAX);
    CHECK_HAS(error.message, "…");
    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, &options, NULL, &error), DAVIT_OK);
    CHECK_INT(davit_report_count(options.report), 0);
    davit_report_free(options.report);
    davit_client_free(client);
}

TEST(an_operation_that_is_not_found_is_the_one_problem_of_its_report)
{
    struct davit_client *client = make_double("1.41", 0), *images = NULL;
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_problem problem = {0};

    CHECK_INT(davit_client_view(client, "Image", &images, &error), DAVIT_OK);
    CHECK_INT(davit_report_new(&options.report, &error), DAVIT_OK);
    CHECK_INT(davit_invoke(client, "ContainerLst", NULL, NULL, &options, NULL, &error), DAVIT_ERR_OPERATION);
    CHECK_INT(error.problem_count, 1);
    CHECK_INT(davit_report_count(options.report), 1);
    CHECK(davit_report_problem(options.report, 0, &problem));
    CHECK_INT(problem.code, DAVIT_ERR_OPERATION);
    CHECK_TEXT(problem.path, "");
    CHECK_TEXT(problem.message, error.message);
    CHECK_HAS(error.message, "ContainerList");
    CHECK_INT(davit_invoke(images, "ContainerList", NULL, NULL, &options, NULL, &error), DAVIT_ERR_OPERATION);
    CHECK(davit_report_problem(options.report, 0, &problem));
    CHECK_TEXT(problem.message, "ContainerList is in category Container; this client is limited to Image");
    davit_report_free(options.report);
    davit_client_free(images);
    davit_client_free(client);
}

TEST(a_report_is_emptied_also_by_a_call_that_fails_at_once)
{
    struct davit_client *client = make_double("1.41", 0);
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;

    CHECK_INT(davit_report_new(&options.report, &error), DAVIT_OK);
    for (int i = 0; i < 4; i++) {
        CHECK_INT(davit_invoke(client, "ContainerLst", NULL, NULL, &options, NULL, &error), DAVIT_ERR_OPERATION);
        CHECK_INT(davit_report_count(options.report), 1);
        int r = i == 0   ? davit_invoke(NULL, "ContainerList", NULL, NULL, &options, NULL, &error)
                : i == 1 ? davit_invoke(client, NULL, NULL, NULL, &options, NULL, &error)
                : i == 2 ? davit_prepare(client, "ContainerList", NULL, NULL, &options, NULL, &error)
                         : davit_request(client, NULL, "/x", NULL, NULL, &options, NULL, &error);
        CHECK_INT(r, DAVIT_ERR_ARGUMENT);
        CHECK_INT(davit_report_count(options.report), 0);
    }
    davit_report_free(options.report);
    davit_client_free(client);
}

TEST(a_json_c_value_is_a_body)
{
    struct davit_client *client = make_double("1.41", 0);
    struct json_object *value = json_object_new_object();
    struct davit_prepared *prepared = NULL;
    size_t size = 0;

    json_object_object_add(value, "Image", json_object_new_string("a/b\"ü"));
    json_object_object_add(value, "Memory", json_object_new_uint64(UINT64_MAX));
    json_object_object_add(value, "Tty", json_object_new_boolean(false));
    json_object_object_add(value, "Cmd", NULL);
    CHECK_INT(davit_prepare(client, "ContainerCreate", NULL, DAVIT_VALUE(value), NULL, &prepared, &error), DAVIT_OK);
    const char *body = davit_prepared_body(prepared, &size, NULL);
    const char *expected = "{\"Image\":\"a/b\\\"ü\",\"Memory\":18446744073709551615,\"Tty\":false,\"Cmd\":null}";
    CHECK_INT(size, strlen(expected));
    CHECK(memcmp(body, expected, size) == 0);
    davit_prepared_free(prepared);
    json_object_object_add(value, "Memory", json_object_new_double(NAN));
    CHECK_INT(davit_prepare(client, "ContainerCreate", NULL, DAVIT_VALUE(value), NULL, &prepared, &error),
              DAVIT_ERR_JSON);
    json_object_put(value);
    davit_client_free(client);
}

int main(void)
{
    RUN(an_endpoint_that_cannot_be_understood_is_refused);
    RUN(a_socket_path_longer_than_the_system_allows_is_refused);
    RUN(a_scheme_of_elsewhere_is_told_apart_from_one_that_is_none);
    RUN(an_endpoint_says_where_it_came_from);
    RUN(an_environment_that_cannot_be_understood_is_named_and_no_other_place_is_tried);
    RUN(without_any_word_the_usual_sockets_are_looked_at);
    RUN(a_version_that_does_not_exist_is_told_with_the_range);
    RUN(a_version_with_the_letter_is_pinned_without_it);
    RUN(an_engine_or_category_that_does_not_exist_is_told_with_those_there_are);
    RUN(options_of_a_size_that_no_header_gives_are_refused);
    RUN(a_double_looks_neither_at_the_environment_nor_for_sockets);
    RUN(a_double_is_asked_for_its_version_once_and_may_fail_with_any_code);
    RUN(a_request_without_a_version_has_none_whatever_its_client_speaks);
    RUN(what_is_wrong_at_every_version_is_told_before_the_version_is_asked_for);
    RUN(an_answer_larger_than_the_limit_is_let_go);
    RUN(a_view_finds_only_its_category_and_outlives_its_client);
    RUN(null_where_none_may_be_is_an_error);
    RUN(a_report_keeps_its_first_problems_and_counts_all);
    RUN(an_operation_that_is_not_found_is_the_one_problem_of_its_report);
    RUN(a_report_is_emptied_also_by_a_call_that_fails_at_once);
    RUN(a_json_c_value_is_a_body);
    return DONE;
}
