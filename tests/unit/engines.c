/*
 * Engines whose versions have three parts, and several engines beside each other: what texts of versions stand for,
 * what is negotiated, whose API an answer offers, what an error says. The tables are written by hand here: two engines
 * with one operation each.
 */
#include "test.h"

#include "internal.h"

/* One text after the other, as generated texts have it. */
/* clang-format off */
#define TEXTS(X)                                                                                                       \
    X(none, "") X(ape, "ape") X(bear, "bear") X(v1_0, "1.0") X(v1_1, "1.1") X(v3_0_2, "3.0.2") X(v3_2_1, "3.2.1")      \
    X(v3_2_3, "3.2.3") X(v3_2_6, "3.2.6") X(v4_0_0, "4.0.0") X(v4_9_5, "4.9.5") X(prefix, "/v") X(host, "den")         \
    X(ping, "/ping") X(ape_version, "Ape-Version") X(bear_version, "Bear-Version") X(message, "message")               \
    X(cause, "cause") X(list, "CubList") X(path, "/bears/cubs") X(shout, "ApeShout") X(socket, "/none")
/* clang-format on */
#define MEMBER(name, text) char name[sizeof(text)];
#define VALUE(name, text)  text,
static const struct texts {
    TEXTS(MEMBER)
} texts = {TEXTS(VALUE)};
#define S(name) offsetof(struct texts, name)

static const davit__text ape_versions[] = {S(v1_0), S(v1_1)};
static const davit__text bear_versions[] = {S(v3_0_2), S(v3_2_1), S(v3_2_3), S(v3_2_6), S(v4_0_0), S(v4_9_5)};
static const davit__text sockets[] = {S(socket)};
static const struct davit__operation shout = {
    .name = S(shout), .path = S(path), .value.kind = DAVIT__NOTHING, .versions = {0, DAVIT__OPEN}};
static const struct davit__operation list = {
    .name = S(list), .path = S(path), .value.kind = DAVIT__NOTHING, .versions = {1, DAVIT__OPEN}};

static const struct davit_engine ape = {
    .strings = (const char *)&texts,
    .name = S(ape),
    .operations = &shout,
    .operation_count = 1,
    .versions = ape_versions,
    .version_count = LENGTH(ape_versions),
    .sockets = sockets,
    .socket_count = 1,
    .version_prefix = S(prefix),
    .host = S(host),
    .ping_path = S(ping),
    .version_header = S(ape_version),
    .error_member = S(message),
};
static const struct davit_engine bear = {
    .strings = (const char *)&texts,
    .name = S(bear),
    .operations = &list,
    .operation_count = 1,
    .versions = bear_versions,
    .version_count = LENGTH(bear_versions),
    .sockets = sockets,
    .socket_count = 1,
    .version_prefix = S(prefix),
    .host = S(host),
    .ping_path = S(ping),
    .version_header = S(bear_version),
    .error_member = S(message),
    .error_cause = S(cause),
};
const struct davit_engine *const davit__engines[] = {&ape, &bear, NULL};

static struct davit_error error;

/* ------------------------------------------------------------------------------------------------------- texts --- */

static const char *found(const struct davit_engine *engine, const char *text)
{
    const char *version = "none";
    int r = davit_engine_version_find(engine, text, &version, &error);
    CHECK_INT(r, strcmp(version, "none") == 0 ? DAVIT_ERR_VERSION : DAVIT_OK);
    return version;
}

TEST(a_listed_version_is_itself)
{
    for (size_t i = 0; i < LENGTH(bear_versions); i++)
        CHECK_TEXT(found(&bear, davit_engine_version(&bear, i)), davit_engine_version(&bear, i));
    CHECK_TEXT(found(&bear, "v3.2.3"), "3.2.3");
    CHECK_TEXT(found(&ape, "v1.1"), "1.1");
}

TEST(the_nearest_of_the_same_minor_stands_for_what_is_not_listed)
{
    CHECK_TEXT(found(&bear, "3.2.0"), "3.2.1");
    CHECK_TEXT(found(&bear, "v3.2.5"), "3.2.6");
    CHECK_TEXT(found(&bear, "3.2.4"), "3.2.3");
    CHECK_TEXT(found(&bear, "3.2.2"), "3.2.1"); /* the older of two */
    CHECK_TEXT(found(&bear, "3.2.999"), "3.2.6");
    CHECK_TEXT(found(&bear, "3.0"), "3.0.2");
    CHECK_TEXT(found(&bear, "3.2"), "3.2.6"); /* the newest */
}

TEST(another_minor_is_an_error_with_the_choices)
{
    CHECK_TEXT(found(&bear, "4.1"), "none");
    CHECK_TEXT(error.message, "bear has no API version \"4.1\"; there are 3.0.2 to 4.9.5; the nearest: 4.0.0, 4.9.5");
    CHECK_TEXT(found(&bear, "3.1.9"), "none");
    CHECK_HAS(error.message, "; the nearest: 3.0.2, 3.2.1");
    CHECK_TEXT(found(&bear, "5.0.0"), "none");
    CHECK_TEXT(error.message, "bear has no API version \"5.0.0\"; there are 3.0.2 to 4.9.5");
    CHECK_TEXT(found(&bear, "2.9"), "none");
    CHECK_TEXT(error.message, "bear has no API version \"2.9\"; there are 3.0.2 to 4.9.5");
}

TEST(what_is_no_version_is_none)
{
    static const char *const texts_of_none[] = {"",       "3",        "3.",       "v",       "vv3.2.1", "3.2.",
                                                "3.2.1.", "3.2.x",    "3.2.1-a",  " 3.2.1",  "3.2.1 ",  "-3.2.1",
                                                "3.+2.1", "3.2.1001", "1001.0.0", "3.2.1.0", "3.02.1"};
    for (size_t i = 0; i < LENGTH(texts_of_none); i++)
        CHECK_TEXT(found(&bear, texts_of_none[i]), "none");
    CHECK_TEXT(found(&ape, "1.1.0"), "none"); /* its versions have two parts */
    CHECK_INT(davit_engine_version_find(NULL, "1.1", &(const char *){0}, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_engine_version_find(&ape, NULL, &(const char *){0}, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_engine_version_find(&ape, "1.1", NULL, NULL), DAVIT_ERR_ARGUMENT);
}

TEST(what_looks_things_up_takes_such_texts)
{
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    CHECK_INT(davit_operation_find(&bear, "CubList", "3.2", &operation, &error), DAVIT_OK);
    CHECK_INT(davit_operation_find(&bear, "CubList", "3.0.9", &operation, &error), DAVIT_ERR_VERSION);
    operation = (struct davit_operation_info)DAVIT_OPERATION_INFO_INIT;
    CHECK(davit_operation_next(&bear, NULL, "3.2.9", &operation));
    operation = (struct davit_operation_info)DAVIT_OPERATION_INFO_INIT;
    CHECK(!davit_operation_next(&bear, NULL, "3.0.0", &operation));
}

/* ----------------------------------------------------------------------------------------------------- clients --- */

/* An engine: what it says of itself, and what it was asked. */
struct scene {
    const char *headers[3];
    int status;
    const char *body;
    char target[64];
    char trace[512];
};

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    struct scene *scene = data;
    bool ping = strcmp(davit_prepared_target(request), "/ping") == 0;
    *answer = (struct davit_answer){.status = ping ? 200 : scene->status, .headers = scene->headers};
    snprintf(scene->target, sizeof scene->target, "%s", davit_prepared_target(request));
    if (!ping && scene->body) {
        answer->body = scene->body;
        answer->body_size = strlen(scene->body);
    }
    return DAVIT_OK;
}

static void listen_to(void *data, enum davit_trace_event event, const char *line)
{
    struct scene *scene = data;
    size_t used = strlen(scene->trace);
    if (event == DAVIT_TRACE_NOTE)
        snprintf(scene->trace + used, sizeof scene->trace - used, "%s\n", line);
}

static struct davit_client *client_of(struct scene *scene, const char *engine, const char *version)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    options.engine = engine;
    options.api_version = version;
    options.respond = respond;
    options.trace = listen_to;
    options.respond_data = options.trace_data = scene;
    error = (struct davit_error){0};
    davit_client_new(&options, &client, &error);
    return client;
}

/* What is spoken to a bear that offers that; the error's code as a name when nothing is. */
static const char *negotiated(const char *offer)
{
    static char header[64];
    struct scene scene = {.headers = {header}, .status = 204};
    const char *version = NULL;
    snprintf(header, sizeof header, "Bear-Version: %s", offer);
    struct davit_client *client = client_of(&scene, "bear", NULL);
    int r = davit_client_negotiate(client, &version, &error);
    davit_client_free(client);
    return r == DAVIT_OK ? version : davit_code_name(r);
}

TEST(negotiation_takes_the_nearest_of_the_same_minor_else_the_next_older_one)
{
    CHECK_TEXT(negotiated("3.2.3"), "3.2.3");
    CHECK_TEXT(negotiated("v3.2.5"), "3.2.6");
    CHECK_TEXT(negotiated("3.2.0-rc1"), "3.2.1");
    CHECK_TEXT(negotiated("4.9.9"), "4.9.5");
    CHECK_TEXT(negotiated("4.8.2"), "4.0.0");
    CHECK_TEXT(negotiated("7.0.0-dev"), "4.9.5");
    CHECK_TEXT(negotiated("3.0.0"), "3.0.2");
    CHECK_TEXT(negotiated("2.2.1"), "DAVIT_ERR_VERSION");
    CHECK_HAS(error.message, "speaks API 2.2.1 at most, davit 3.0.2 to 4.9.5");
    CHECK_TEXT(negotiated("3.2.1x"), "DAVIT_ERR_PROTOCOL");
}

TEST(the_version_in_force_is_a_listed_one_and_goes_into_the_path)
{
    struct scene scene = {.headers = {"Bear-Version: 3.2.5"}, .status = 204};
    enum davit_version_source source;
    struct davit_client *client = client_of(&scene, "bear", NULL);
    CHECK_INT(davit_invoke(client, "CubList", NULL, NULL, NULL, NULL, &error), DAVIT_OK);
    CHECK_TEXT(scene.target, "/v3.2.6/bears/cubs");
    CHECK_TEXT(davit_client_version(client, &source), "3.2.6");
    CHECK_INT(source, DAVIT_VERSION_NEGOTIATED);
    CHECK_HAS(scene.trace, "negotiated API 3.2.6: the engine offers 3.2.5");
    davit_client_free(client);
}

TEST(a_pin_is_told_as_what_stands_for_it)
{
    struct scene scene = {.headers = {"Bear-Version: 4.9.5"}, .status = 204};
    struct davit_client *client = client_of(&scene, "bear", "v3.2.2");
    CHECK_TEXT(davit_client_version(client, NULL), "3.2.1");
    CHECK_TEXT(scene.trace, "API v3.2.2 is pinned, for which 3.2.1 stands\n");
    CHECK_INT(davit_invoke(client, "CubList", NULL, NULL, NULL, NULL, &error), DAVIT_OK);
    CHECK_TEXT(scene.target, "/v3.2.1/bears/cubs");
    davit_client_free(client);
    scene.trace[0] = '\0';
    davit_client_free(client_of(&scene, "bear", "v3.2.3"));
    CHECK_TEXT(scene.trace, "");
    CHECK(!client_of(&scene, "bear", "4.1"));
    CHECK_INT(error.code, DAVIT_ERR_VERSION);
}

/* Pins that, after an answer that offers this; what becomes of the next call. */
static int call_pinned(const char *version, const char *header)
{
    struct scene scene = {.headers = {header}, .status = 204};
    struct davit_client *client = client_of(&scene, "bear", version);
    davit_request(client, "GET", "/any", NULL, NULL, NULL, NULL, &error);
    int r = davit_invoke(client, "CubList", NULL, NULL, NULL, NULL, &error);
    davit_client_free(client);
    return r;
}

TEST(a_pin_above_the_engine_is_told_but_for_its_third_part)
{
    CHECK_INT(call_pinned("4.0.0", "Bear-Version: 3.2.6"), DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "API 4.0.0 is pinned");
    CHECK_HAS(error.message, "speaks 3.2.6 at most");
    CHECK_INT(call_pinned("3.2.6", "Bear-Version: 3.2.1"), DAVIT_OK);
    CHECK_INT(call_pinned("3.2.6", "Bear-Version: 4.0.0"), DAVIT_OK);
    CHECK_INT(call_pinned("3.2.6", "Bear-Version: 3.1.9"), DAVIT_ERR_VERSION);
}

/* ------------------------------------------------------------------------------------------- several engines --- */

TEST(an_answer_tells_whose_api_its_sender_speaks)
{
    struct scene scene = {.headers = {"Ape-Version: v1.1", "bear-version: 3.2.6-dev"}, .status = 204};
    struct davit_response *response = NULL;
    struct davit_client *client = client_of(&scene, "ape", NULL);
    CHECK_INT(davit_invoke(client, "ApeShout", NULL, NULL, NULL, &response, &error), DAVIT_OK);
    CHECK_TEXT(davit_response_offer(response, &ape), "v1.1");
    CHECK_TEXT(davit_response_offer(response, &bear), "3.2.6-dev");
    davit_response_free(response);
    scene.headers[1] = "Bear-Version: soon";
    CHECK_INT(davit_invoke(client, "ApeShout", NULL, NULL, NULL, &response, &error), DAVIT_OK);
    CHECK_TEXT(davit_response_offer(response, &bear), NULL);
    davit_response_free(response);
    davit_client_free(client);
}

TEST(an_engine_that_is_another_one_is_called_by_its_name)
{
    struct scene scene = {.headers = {"Ape-Version: 1.1"}, .status = 204};
    struct davit_client *client = client_of(&scene, "bear", NULL);
    CHECK_INT(davit_invoke(client, "CubList", NULL, NULL, NULL, NULL, &error), DAVIT_ERR_PROTOCOL);
    CHECK_HAS(error.message, "Bear-Version missing: is that a bear engine? It speaks ape's API 1.1.");
    davit_client_free(client);
}

TEST(an_operation_of_another_engine_is_told_with_that_engine)
{
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    CHECK_INT(davit_operation_find(&ape, "CubList", NULL, &operation, &error), DAVIT_ERR_OPERATION);
    CHECK_TEXT(error.message, "ape has no operation CubList, bear has");
    CHECK_INT(davit_operation_find(&bear, "ApeShout", NULL, &operation, &error), DAVIT_ERR_OPERATION);
    CHECK_TEXT(error.message, "bear has no operation ApeShout, ape has");
    CHECK_INT(davit_operation_find(&bear, "CubLists", NULL, &operation, &error), DAVIT_ERR_OPERATION);
    CHECK_TEXT(error.message, "bear has no operation \"CubLists\"; the nearest: CubList");
}

TEST(an_unknown_engine_is_told_with_all_there_are)
{
    struct scene scene = {0};
    struct davit_tried *tried = NULL;
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    CHECK(!client_of(&scene, "cat", NULL));
    CHECK_TEXT(error.message, "no engine cat; there are ape, bear");
    options.engine = "cat";
    CHECK_INT(davit_tried_new(&options, &tried, &error), DAVIT_ERR_OPERATION);
    CHECK_TEXT(error.message, "no engine cat; there are ape, bear");
}

/* ------------------------------------------------------------------------------------------------------ errors --- */

static void fail_with(const char *engine, const char *body, const char *message)
{
    struct scene scene = {.headers = {"Bear-Version: 4.0.0", "Ape-Version: 1.1"}, .status = 404, .body = body};
    struct davit_client *client = client_of(&scene, engine, NULL);
    const char *operation = strcmp(engine, "bear") == 0 ? "CubList" : "ApeShout";
    CHECK_INT(davit_invoke(client, operation, NULL, NULL, NULL, NULL, &error), DAVIT_ERR_REFUSED);
    CHECK_TEXT(error.message, message);
    davit_client_free(client);
}

TEST(the_cause_of_an_error_is_told_unless_the_message_has_it)
{
    fail_with("bear", "{\"cause\":\"no den\",\"message\":\"cub lost\",\"response\":404}",
              "CubList: 404: cub lost; the cause: no den");
    fail_with("bear", "{\"cause\":\"no den\",\"message\":\"cub lost: no den\",\"response\":404}",
              "CubList: 404: cub lost: no den");
    fail_with("bear", "{\"cause\":\"\",\"message\":\"cub lost\"}", "CubList: 404: cub lost");
    fail_with("bear", "{\"cause\":7,\"message\":\"cub lost\"}", "CubList: 404: cub lost");
    fail_with("bear", "{\"cause\":\"no den\"}", "CubList: 404: {\"cause\":\"no den\"}");
    fail_with("ape", "{\"cause\":\"no den\",\"\":\"x\",\"message\":\"lost\"}", "ApeShout: 404: lost");
}

int main(void)
{
    RUN(a_listed_version_is_itself);
    RUN(the_nearest_of_the_same_minor_stands_for_what_is_not_listed);
    RUN(another_minor_is_an_error_with_the_choices);
    RUN(what_is_no_version_is_none);
    RUN(what_looks_things_up_takes_such_texts);
    RUN(negotiation_takes_the_nearest_of_the_same_minor_else_the_next_older_one);
    RUN(the_version_in_force_is_a_listed_one_and_goes_into_the_path);
    RUN(a_pin_is_told_as_what_stands_for_it);
    RUN(a_pin_above_the_engine_is_told_but_for_its_third_part);
    RUN(an_answer_tells_whose_api_its_sender_speaks);
    RUN(an_engine_that_is_another_one_is_called_by_its_name);
    RUN(an_operation_of_another_engine_is_told_with_that_engine);
    RUN(an_unknown_engine_is_told_with_all_there_are);
    RUN(the_cause_of_an_error_is_told_unless_the_message_has_it);
    return DONE;
}
