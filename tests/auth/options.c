/*
 * Which operations hand on credentials, whose, and what options have to say about it.
 */
#include <stdlib.h>
#include <unistd.h>

#include <davit/docker.h>

#include "scene.h"
#include "stream.h"
#include "test.h"

#define FILED    "{\"auths\":{\"localhost:5000\":{\"auth\":\"ZmlsZTpzZWNyZXQ=\"}}}" /* file:secret */
#define AS_FILED "{\"username\":\"file\",\"password\":\"secret\",\"serveraddress\":\"localhost:5000\"}"

static int invoke(struct davit_client *client, const char *operation, const struct davit_param *params,
                  const struct davit_body *body)
{
    struct davit_error error = {0};
    scene_header = NULL;
    int r = davit_invoke(client, operation, params, body, NULL, NULL, &error);
    if (r != DAVIT_OK)
        fprintf(stderr, "%s\n", error.message);
    return r;
}

TEST(operations_that_name_an_image_hand_on_its_registrys_credentials)
{
    static const struct {
        const char *operation;
        struct davit_param params[4];
        const char *body;
    } calls[] = {
        {"ImageCreate", {{"fromImage", "localhost:5000/x"}, {"tag", "1"}}, NULL},
        {"ImagePush", {{"name", "localhost:5000/x"}}, NULL},
        {"DistributionInspect", {{"name", "localhost:5000/x"}}, NULL},
        {"PluginPull", {{"remote", "localhost:5000/x:1"}, {"name", "here"}}, NULL},
        {"PluginPush", {{"name", "localhost:5000/x:1"}}, NULL},
        {"PluginUpgrade", {{"name", "here"}, {"remote", "localhost:5000/x:2"}}, NULL},
        {"ServiceCreate",
         {{0}},
         " {\"Name\":\"s\",\"TaskTemplate\": {\"ContainerSpec\":{\"Image\":\"localhost:5000/x\"}}}"},
        {"ServiceUpdate",
         {{"id", "s"}, {"version", "7"}},
         "{\"taskTemplate\":{\"containerSpec\":{\"image\":\"localhost:5000\\/x\"}}}"},
    };
    scene_begin();
    scene_config(FILED);
    struct davit_client *client = scene_client();
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        const struct davit_body *body = calls[i].body ? DAVIT_TEXT(calls[i].body) : NULL;
        CHECK_INT(invoke(client, calls[i].operation, calls[i].params, body), DAVIT_OK);
        if (!CHECK_TEXT(scene_header, AS_FILED))
            fprintf(stderr, "    … this was %s\n", calls[i].operation);
    }
    davit_client_free(client);
    scene_end();
}

TEST(operations_without_an_image_of_that_registry_hand_on_nothing)
{
    static const struct {
        const char *operation;
        struct davit_param params[4];
        const char *body;
    } calls[] = {
        {"ImageCreate", {{"fromSrc", "-"}, {"repo", "localhost:5000/x"}}, "x"},
        {"ImageCreate", {{"fromImage", "localhost:5001/x"}}, NULL},
        {"ImageInspect", {{"name", "localhost:5000/x"}}, NULL},
        {"ImageTag", {{"name", "x"}, {"repo", "localhost:5000/x"}}, NULL},
        {"ContainerCreate", {{0}}, "{\"Image\":\"localhost:5000/x\"}"},
        {"ServiceCreate", {{0}}, "{\"TaskTemplate\":{\"ContainerSpec\":{\"Image\":null}}}"},
        {"ServiceCreate", {{0}}, "{\"TaskTemplate\":[\"localhost:5000/x\"],\"Image\":\"localhost:5000/x\"}"},
        {"ServiceUpdate",
         {{"id", "s"}, {"version", "7"}, {"registryAuthFrom", "spec"}},
         "{\"TaskTemplate\":{\"ContainerSpec\":{\"Image\":\"localhost:5000/x\"}}}"},
    };
    scene_begin();
    scene_config(FILED);
    struct davit_client *client = scene_client();
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        const struct davit_body *body = calls[i].body ? DAVIT_TEXT(calls[i].body) : NULL;
        CHECK_INT(invoke(client, calls[i].operation, calls[i].params, body), DAVIT_OK);
        if (!CHECK_TEXT(scene_header, NULL))
            fprintf(stderr, "    … this was %s\n", calls[i].operation);
    }
    CHECK_INT(invoke(client, "ImagePush", DAVIT_PARAMS({"name", "localhost:5001/x"}), NULL), DAVIT_OK);
    CHECK_TEXT(scene_header, "{}");
    davit_client_free(client);
    scene_end();
}

TEST(typed_calls_and_streams_do_the_same)
{
    struct davit_container_spec container = {.image = "localhost:5000/x"};
    struct davit_task_spec task = {.container_spec = &container};
    struct davit_service_spec service = {.task_template = &task};
    struct davit_image_create_params params = {.from_image = "localhost:5000/x"};
    struct davit_stream *stream = NULL;
    scene_begin();
    scene_config(FILED);
    struct davit_client *client = scene_client();
    CHECK_INT(davit_service_create(client, NULL, &service, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(scene_header, AS_FILED);
    scene_header = NULL;
    CHECK_INT(davit_image_create(client, &params, NULL, NULL, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(scene_header, AS_FILED);
    scene_header = NULL;
    CHECK_INT(
        davit_stream_open(client, "ImagePush", DAVIT_PARAMS({"name", "localhost:5000/x"}), NULL, NULL, &stream, NULL),
        DAVIT_OK);
    CHECK_TEXT(scene_header, AS_FILED);
    davit_stream_close(stream);
    davit_client_free(client);
    scene_end();
}

/* The function of a program's, and what it was asked. */
static char wanted[256];

static int find_auth(void *data, const char *registry, const char *path, struct davit_auth *ret)
{
    char password[] = "of the stack";
    static char kept[sizeof password];
    snprintf(wanted, sizeof wanted, "%s %s", registry, path);
    memcpy(kept, password, sizeof password);
    if (strcmp(registry, "localhost:5000") == 0)
        *ret = (struct davit_auth){.username = "asked", .password = kept};
    return *(const int *)data;
}

TEST(what_is_nearer_wins)
{
    static const struct davit_auth auths[] = {{.registry = "localhost:5000", .registry_token = "host"},
                                              {.registry = "localhost:5000/mine", .registry_token = "mine"},
                                              {.registry = "https://index.docker.io/v1/", .identity_token = "hub"},
                                              {0}};
    static const struct davit_auth own = {.username = "own", .password = "p"}, nobody = {0};
    struct davit_client_options options = scene_options();
    struct davit_call_options call = DAVIT_CALL_OPTIONS_INIT;
    struct davit_client *client = NULL;
    int answer = DAVIT_OK;

    scene_begin();
    scene_config(FILED);
    options.auths = auths;
    options.find_auth = find_auth;
    options.find_auth_data = &answer;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    CHECK_INT(scene_pull(client, "localhost:5000/mine/x", &call, NULL), DAVIT_OK);
    CHECK_TEXT(scene_header, "{\"registrytoken\":\"mine\",\"serveraddress\":\"localhost:5000\"}");
    CHECK_INT(scene_pull(client, "localhost:5000/other", &call, NULL), DAVIT_OK);
    CHECK_TEXT(scene_header, "{\"registrytoken\":\"host\",\"serveraddress\":\"localhost:5000\"}");
    CHECK_INT(scene_pull(client, "busybox", &call, NULL), DAVIT_OK);
    CHECK_TEXT(scene_header, "{\"identitytoken\":\"hub\",\"serveraddress\":\"https://index.docker.io/v1/\"}");
    CHECK_TEXT(wanted, "");
    call.registry_auth = &own;
    CHECK_INT(scene_pull(client, "localhost:5000/x", &call, NULL), DAVIT_OK);
    CHECK_TEXT(scene_header, "{\"username\":\"own\",\"password\":\"p\",\"serveraddress\":\"localhost:5000\"}");
    call.registry_auth = &nobody;
    CHECK_INT(scene_pull(client, "localhost:5000/x", &call, NULL), DAVIT_OK);
    CHECK_TEXT(scene_header, NULL);
    call.headers = (const char *const[]){"x-registry-auth: e30=", NULL};
    CHECK_INT(scene_pull(client, "localhost:5000/x", &call, NULL), DAVIT_OK);
    CHECK_INT(invoke(client, "ImagePush",
                     DAVIT_PARAMS({"name", "localhost:5000/x"}, {"X-Registry-Auth", "eyJhIjoiYiJ9"}), NULL),
              DAVIT_OK);
    CHECK_TEXT(scene_header, "{\"a\":\"b\"}");
    davit_client_free(client);
    scene_end();
}

TEST(a_function_of_the_programs_is_asked_in_the_place_of_files)
{
    struct davit_client_options options = scene_options();
    struct davit_client *client = NULL;
    struct davit_error error;
    int answer = DAVIT_OK;

    scene_begin();
    scene_config(FILED);
    options.find_auth = find_auth;
    options.find_auth_data = &answer;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    CHECK_INT(scene_pull(client, "localhost:5000/a/b:c", NULL, NULL), DAVIT_OK);
    CHECK_TEXT(wanted, "localhost:5000 a/b");
    CHECK_TEXT(scene_header,
               "{\"username\":\"asked\",\"password\":\"of the stack\",\"serveraddress\":\"localhost:5000\"}");
    CHECK_INT(scene_pull(client, "x", NULL, NULL), DAVIT_OK);
    CHECK_TEXT(wanted, "docker.io library/x");
    CHECK_TEXT(scene_header, NULL);
    answer = DAVIT_ERR_CANCELED;
    CHECK_INT(scene_pull(client, "x", NULL, &error), DAVIT_ERR_CANCELED);
    CHECK_TEXT(error.message, "ImageCreate: the function for credentials failed with DAVIT_ERR_CANCELED");
    answer = 1;
    CHECK_INT(scene_pull(client, "x", NULL, &error), DAVIT_ERR_ARGUMENT);
    davit_client_free(client);
    scene_end();
}

TEST(files_can_be_left_alone_and_a_test_double_does_so_by_default)
{
    static const enum davit_auth_from from[] = {DAVIT_AUTH_FROM_DEFAULT, DAVIT_AUTH_FROM_NOWHERE};
    scene_begin();
    scene_config("{\"credsStore\":\"good\"}");
    for (size_t i = 0; i < 2; i++) {
        struct davit_client_options options = scene_options();
        struct davit_client *client = NULL;
        options.auth_from = from[i];
        CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
        CHECK_INT(scene_pull(client, "localhost:5000/x", NULL, NULL), DAVIT_OK);
        CHECK_TEXT(scene_header, NULL);
        davit_client_free(client);
    }
    CHECK_TEXT(scene_read("asked"), "");
    scene_end();
}

TEST(a_build_gets_those_of_all_registries_without_asking_for_a_list)
{
    static const struct davit_auth own = {.registry = "own:1", .registry_token = "t"};
    struct davit_call_options call = DAVIT_CALL_OPTIONS_INIT;
    scene_begin();
    scene_config("{\"auths\":{\"localhost:5000\":{\"auth\":\"ZmlsZTpzZWNyZXQ=\"},\"stored\":{},\"none/team\":{},"
                 "\"https://index.docker.io/v1/\":{}},"
                 "\"credsStore\":\"good\",\"credHelpers\":{\"localhost:5000\":\"\",\"broken\":\"fails\"}}");
    struct davit_client *client = scene_client();
    call.registry_auth = &own;
    scene_header = NULL;
    CHECK_INT(davit_invoke(client, "ImageBuild", NULL, NULL, &call, NULL, NULL), DAVIT_OK);
    CHECK_TEXT(scene_header,
               "{\"own:1\":{\"registrytoken\":\"t\",\"serveraddress\":\"own:1\"},"
               "\"localhost:5000\":" AS_FILED ","
               "\"stored\":{\"username\":\"helped\",\"password\":\"h3lp~?>ÿ\",\"serveraddress\":\"stored\"},"
               "\"https://index.docker.io/v1/\":{\"username\":\"helped\",\"password\":\"h3lp~?>ÿ\","
               "\"serveraddress\":\"https://index.docker.io/v1/\"}}");
    CHECK_TEXT(scene_read("asked"), "get stored\nget https://index.docker.io/v1/\n");
    CHECK_HAS(scene_said, "docker-credential-fails for broken: it failed with exit code 3: the keychain is locked");
    CHECK(!strstr(scene_said, "secret") && !strstr(scene_said, "h3lp"));
    davit_client_free(client);
    scene_end();
}

TEST(a_build_without_any_gets_no_header)
{
    scene_begin();
    struct davit_client *client = scene_client();
    CHECK_INT(invoke(client, "ImageBuild", NULL, NULL), DAVIT_OK);
    CHECK_TEXT(scene_header, NULL);
    davit_client_free(client);
    scene_end();
}

TEST(registries_of_a_build_are_bounded)
{
    struct davit_error error;
    static char config[64000];
    scene_begin();
    for (int count = DAVIT_AUTH_REGISTRY_MAX; count <= DAVIT_AUTH_REGISTRY_MAX + 1; count++) {
        char *at = config + sprintf(config, "{\"auths\":{");
        for (int i = 0; i < count; i++)
            at += sprintf(at, "%s\"host%d\":{\"registrytoken\":\"t\"}", i ? "," : "", i);
        strcpy(at, "}}");
        scene_config(config);
        struct davit_client *client = scene_client();
        int r = davit_invoke(client, "ImageBuild", NULL, NULL, NULL, NULL, &error);
        CHECK_INT(r, count > DAVIT_AUTH_REGISTRY_MAX ? DAVIT_ERR_LIMIT : DAVIT_OK);
        davit_client_free(client);
    }
    CHECK_TEXT(error.message, "docker/config.json: more than 1000 registries");
    scene_end();
}

TEST(files_are_bounded)
{
    size_t size = DAVIT_AUTH_FILE_MAX + 1;
    char *text = malloc(size);
    struct davit_error error;
    memset(text, ' ', size);
    scene_begin();
    struct davit_client *client = scene_client();
    scene_write("docker/config.json", text, size - 1);
    CHECK_INT(scene_pull(client, "x", NULL, &error), DAVIT_OK);
    scene_write("docker/config.json", text, size);
    CHECK_INT(scene_pull(client, "x", NULL, &error), DAVIT_ERR_AUTH);
    CHECK_HAS(error.message, "credentials for registries: cannot read docker/config.json");
    davit_client_free(client);
    scene_end();
    free(text);
}

TEST(a_request_that_is_only_prepared_asks_nobody)
{
    struct davit_prepared *prepared = NULL;
    const char *name, *value;
    bool secret = false;
    scene_begin();
    scene_config("{\"credsStore\":\"good\"}");
    struct davit_client *client = scene_client();
    CHECK_INT(davit_prepare(client, "ImageCreate", DAVIT_PARAMS({"fromImage", "localhost:5000/x"}), NULL, NULL,
                            &prepared, NULL),
              DAVIT_OK);
    CHECK_TEXT(davit_prepared_registry(prepared), "localhost:5000");
    CHECK(!davit_prepared_header(prepared, 0, &name, &value, &secret));
    davit_prepared_free(prepared);
    CHECK_INT(davit_prepare(client, "ImagePush", DAVIT_PARAMS({"name", "x"}), NULL, NULL, &prepared, NULL), DAVIT_OK);
    CHECK_TEXT(davit_prepared_registry(prepared), "docker.io");
    CHECK(davit_prepared_header(prepared, 0, &name, &value, &secret) && secret);
    CHECK_TEXT(value, "e30=");
    davit_prepared_free(prepared);
    CHECK_INT(davit_prepare(client, "ImageBuild", NULL, NULL, NULL, &prepared, NULL), DAVIT_OK);
    CHECK_TEXT(davit_prepared_registry(prepared), "*");
    davit_prepared_free(prepared);
    CHECK_INT(davit_prepare(client, "ImageList", NULL, NULL, NULL, &prepared, NULL), DAVIT_OK);
    CHECK_TEXT(davit_prepared_registry(prepared), NULL);
    davit_prepared_free(prepared);
    CHECK_TEXT(scene_read("asked"), "");
    davit_client_free(client);
    scene_end();
}

TEST(the_image_may_be_in_one_of_two_parameters_or_behind_a_prefix)
{
    static const struct {
        const char *destination, *registry;
    } pushes[] = {{NULL, "localhost:5000"},
                  {"a.example/x:1", "a.example"},
                  {"docker://b.example/x", "b.example"},
                  {"dir:/tmp/x", NULL}};
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    options.engine = "podman";
    options.endpoint = "unix:///nowhere";
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    for (size_t i = 0; i < sizeof pushes / sizeof *pushes; i++) {
        const char *name = pushes[i].destination ? "destination" : NULL;
        struct davit_prepared *prepared = NULL;
        CHECK_INT(davit_prepare(client, "ImagePushLibpod",
                                DAVIT_PARAMS({"name", "localhost:5000/x"}, {name, pushes[i].destination}), NULL, NULL,
                                &prepared, NULL),
                  DAVIT_OK);
        CHECK_TEXT(davit_prepared_registry(prepared), pushes[i].registry);
        davit_prepared_free(prepared);
    }
    davit_client_free(client);
}

/* How a call of a loop's ended. */
static void done(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    (void)error;
    *(int *)data = code;
    davit_response_free(response);
}

TEST(what_a_call_was_given_is_copied_for_later)
{
    char registry[] = "own:1", password[] = "of the stack";
    struct davit_auth own = {.registry = registry, .password = password};
    struct davit__call call = {.options.registry_auth = &own};
    struct davit__given given = {0};
    CHECK_INT(davit__keep_given(&given, &call), DAVIT_OK);
    memset(password, 'x', strlen(password));
    memset(registry, 'x', strlen(registry));
    memset(&own, 0, sizeof own);
    CHECK_TEXT(call.options.registry_auth->registry, "own:1");
    CHECK_TEXT(call.options.registry_auth->username, NULL);
    CHECK_TEXT(call.options.registry_auth->password, "of the stack");
    davit__given_done(&given);
}

TEST(a_loop_hands_them_on)
{
    const struct davit_auth own = {.username = "me", .password = "secret"};
    struct davit_call_options call = DAVIT_CALL_OPTIONS_INIT;
    struct davit_client_options options = scene_options();
    struct davit_client *client = NULL;
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_loop *loop = NULL;
    int code = 1;
    scene_begin();
    options.api_version = NULL; /* the engine is asked first */
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    call.registry_auth = &own;
    handlers.done = done;
    handlers.data = &code;
    CHECK_INT(davit_stream_start(loop, client, "ImageCreate", DAVIT_PARAMS({"fromImage", "localhost:5000/x"}), NULL,
                                 &call, &handlers, NULL, NULL),
              DAVIT_OK);
    CHECK_INT(davit_loop_run(loop, NULL), DAVIT_OK);
    CHECK_INT(code, DAVIT_OK);
    CHECK_TEXT(scene_header, "{\"username\":\"me\",\"password\":\"secret\",\"serveraddress\":\"localhost:5000\"}");
    davit_loop_free(loop);
    davit_client_free(client);
    scene_end();
}

int main(void)
{
    RUN(operations_that_name_an_image_hand_on_its_registrys_credentials);
    RUN(operations_without_an_image_of_that_registry_hand_on_nothing);
    RUN(typed_calls_and_streams_do_the_same);
    RUN(what_is_nearer_wins);
    RUN(a_function_of_the_programs_is_asked_in_the_place_of_files);
    RUN(files_can_be_left_alone_and_a_test_double_does_so_by_default);
    RUN(a_build_gets_those_of_all_registries_without_asking_for_a_list);
    RUN(a_build_without_any_gets_no_header);
    RUN(registries_of_a_build_are_bounded);
    RUN(files_are_bounded);
    RUN(a_request_that_is_only_prepared_asks_nobody);
    RUN(the_image_may_be_in_one_of_two_parameters_or_behind_a_prefix);
    RUN(what_a_call_was_given_is_copied_for_later);
    RUN(a_loop_hands_them_on);
    return DONE;
}
