/*
 * Every allocation of finding credentials fails in turn: the call fails with DAVIT_ERR_MEMORY, or finds what it should,
 * but never goes without the credentials that there are.
 */
#include "allocations.h"
#include "scene.h"
#include "test.h"

typedef int call_fn(struct davit_client *client, struct davit_error *reterr);

static int pull(struct davit_client *client, struct davit_error *reterr)
{
    return scene_pull(client, "localhost:5000/x", NULL, reterr);
}

static int build(struct davit_client *client, struct davit_error *reterr)
{
    return davit_invoke(client, "ImageBuild", NULL, NULL, NULL, NULL, reterr);
}

static int create(struct davit_client *client, struct davit_error *reterr)
{
    return davit_invoke(client, "ServiceCreate", NULL,
                        DAVIT_TEXT("{\"TaskTemplate\":{\"ContainerSpec\":{\"Image\":\"localhost:5000/x\"}}}"), NULL,
                        NULL, reterr);
}

static bool has_header; /* of the last request */

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    const char *name, *value;
    (void)data;
    for (size_t i = 0; davit_prepared_header(request, i, &name, &value, NULL); i++)
        has_header = has_header || strncmp(name, "X-Registry-", strlen("X-Registry-")) == 0;
    *answer = (struct davit_answer){.status = 200, .body = "{}", .body_size = 2};
    return DAVIT_OK;
}

static const struct davit_auth auths[] = {{.registry = "elsewhere", .username = "u", .password = "p"}, {0}};

static void fail_each(const char *config, call_fn *call, enum failing failing)
{
    bool again = true;
    long n = 0;
    scene_begin();
    scene_config(config);
    while (again) {
        struct davit_client_options options = scene_options();
        struct davit_client *client = NULL;
        struct davit_error error = {0};
        int failures = test_failures;
        options.respond = respond;
        options.trace = NULL;
        options.auths = auths;
        CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
        has_header = false;
        allocations_fail(++n, failing);
        int r = call(client, &error);
        again = allocations_end();
        CHECK(r == DAVIT_OK ? has_header : again && r == DAVIT_ERR_MEMORY);
        davit_client_free(client);
        if (test_failures > failures)
            fprintf(stderr, "    … this was allocation %ld with %s, which said: %s\n", n, config, error.message);
    }
    CHECK(n > 10);
    printf("%ld allocations with %s\n", n - 1, config);
    scene_end();
}

TEST(each_allocation_of_a_search_may_fail)
{
    static const char *const configs[] = {
        "{\"auths\":{\"localhost:5000\":{\"auth\":\"ZmlsZTpzZWNyZXQ=\"},\"b\":{\"identitytoken\":\"t\"}}}",
        "{\"credHelpers\":{\"localhost:5000\":\"good\"},\"auths\":{\"b\":{}}}",
        "{\"credsStore\":\"token\",\"auths\":{\"localhost:5000\":{}}}",
    };
    static call_fn *const calls[] = {pull, build, create};
    for (size_t i = 0; i < 3; i++)
        for (size_t j = 0; j < 3; j++) {
            fail_each(configs[i], calls[j], ONE);
            fail_each(configs[i], calls[j], ONWARDS);
        }
}

TEST(each_allocation_of_a_client_with_credentials_may_fail)
{
    bool again = true;
    for (long n = 1; again; n++) {
        struct davit_client_options options = scene_options();
        struct davit_client *client = NULL;
        options.auths = auths;
        allocations_fail(n, ONE);
        int r = davit_client_new(&options, &client, NULL);
        again = allocations_end();
        CHECK(r == DAVIT_OK || (again && r == DAVIT_ERR_MEMORY));
        davit_client_free(client);
    }
}

/* Whether a password for localhost:5000 is among what was found. */
static bool has_login(const struct davit_tried *tried)
{
    struct davit_tried_info info = DAVIT_TRIED_INFO_INIT;
    bool found = false;
    for (size_t i = 0; davit_tried_at(tried, i, &info); i++)
        found = found || (info.chosen && strcmp(info.place, "localhost:5000") == 0);
    return found;
}

TEST(each_allocation_of_looking_at_credentials_may_fail)
{
    static const char *const configs[] = {"{\"auths\":{\"localhost:5000\":{\"auth\":\"ZmlsZTpzZWNyZXQ=\"}}}",
                                          "{\"credHelpers\":{\"localhost:5000\":\"good\"}}"};
    for (int i = 0; i < 4; i++) {
        bool again = true;
        scene_begin();
        scene_config(configs[i / 2]);
        for (long n = 1; again; n++) {
            struct davit_client_options options = scene_options();
            struct davit_tried *tried = NULL;
            allocations_fail(n, i % 2 ? ONWARDS : ONE);
            int r = davit_auth_tried_new(&options, &tried, NULL);
            again = allocations_end();
            CHECK(r == DAVIT_OK ? has_login(tried) : again && r == DAVIT_ERR_MEMORY && !tried);
            davit_tried_free(tried);
        }
        scene_end();
    }
}

int main(void)
{
    allocations_prepare();
    RUN(each_allocation_of_a_search_may_fail);
    RUN(each_allocation_of_a_client_with_credentials_may_fail);
    RUN(each_allocation_of_looking_at_credentials_may_fail);
    return DONE;
}
