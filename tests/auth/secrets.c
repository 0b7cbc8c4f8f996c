/*
 * No secret stays behind in memory that was let go, wherever it came from: a file, a helper, options, a function.
 */
#include <malloc.h>
#include <stdlib.h>

#include "scene.h"
#include "test.h"

#define SECRET "xyzxyzxyzxyzxyzxyzxyz"

/* What the linker puts in the place of malloc and its kin (-Wl,--wrap=malloc …), in davit and here. */
void *__real_malloc(size_t size);
void __real_free(void *pointer);
void *__wrap_malloc(size_t size);
void *__wrap_realloc(void *pointer, size_t size);
void __wrap_free(void *pointer);

static bool watching;
static int let_go, left_behind; /* blocks, and those of them with the secret inside */

void *__wrap_malloc(size_t size)
{
    return calloc(1, size);
}

/* Whether the secret stands there, or what base64 makes of it, wherever it begins. */
static bool holds_secret(const void *block, size_t size)
{
    static const char *const forms[] = {SECRET, "eHl6eHl6eHl6eHl6", "eXp4eXp4eXp4eXp4", "enh5enh5enh5enh5"};
    bool found = false;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        found = found || memmem(block, size, forms[i], strlen(forms[i]));
    return found;
}

void __wrap_free(void *pointer)
{
    let_go += watching && pointer;
    left_behind += watching && pointer && holds_secret(pointer, malloc_usable_size(pointer));
    __real_free(pointer);
}

void *__wrap_realloc(void *pointer, size_t size)
{
    void *moved = calloc(1, size);
    if (moved && pointer)
        memcpy(moved, pointer, malloc_usable_size(pointer) < size ? malloc_usable_size(pointer) : size);
    if (moved)
        __wrap_free(pointer);
    return moved;
}

static int with_header; /* how many requests had one */

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    const char *name, *value;
    (void)data;
    with_header += davit_prepared_header(request, 0, &name, &value, NULL) && strlen(value) > strlen(SECRET);
    *answer = (struct davit_answer){.status = 200, .body = "{}", .body_size = 2};
    return DAVIT_OK;
}

static int find_auth(void *data, const char *registry, const char *path, struct davit_auth *ret)
{
    (void)data, (void)registry, (void)path;
    *ret = (struct davit_auth){.username = "u", .password = SECRET};
    return DAVIT_OK;
}

/* Pulls and builds with a client of these options, and expects so many headers. */
static void check(struct davit_client_options options, const struct davit_auth *own, int expected)
{
    struct davit_call_options call = DAVIT_CALL_OPTIONS_INIT;
    struct davit_client *client = NULL;
    options.respond = respond;
    options.trace = NULL;
    call.registry_auth = own;
    let_go = left_behind = with_header = 0;
    watching = true;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    CHECK_INT(scene_pull(client, "localhost:5000/x", &call, NULL), DAVIT_OK);
    CHECK_INT(davit_invoke(client, "ImageBuild", NULL, NULL, &call, NULL, NULL), DAVIT_OK);
    davit_client_free(client);
    watching = false;
    CHECK_INT(with_header, expected);
    CHECK(let_go > 0);
    CHECK_INT(left_behind, 0);
}

TEST(what_a_file_says_is_overwritten)
{
    scene_begin();
    scene_config("{\"auths\":{\"localhost:5000\":{\"username\":\"u\",\"password\":\"" SECRET
                 "\"},\"b\":{\"auth\":\"dTp4eXp4eXp4eXp4eXp4eXp4eXp4eXo=\",\"identitytoken\":\"" SECRET "\"}}}");
    check(scene_options(), NULL, 2);
    scene_config("{\"auths\":{\"localhost:5000\":{\"auth\":\"dTp4eXp4eXp4eXp4eXp4eXp4eXp4eXo=\"}}}");
    check(scene_options(), NULL, 2);
    scene_end();
}

TEST(what_a_helper_says_is_overwritten)
{
    static const char said[] = "{\"Username\":\"u\",\"Secret\":\"" SECRET "\"}";
    scene_begin();
    scene_write("said", said, strlen(said));
    scene_config("{\"credHelpers\":{\"localhost:5000\":\"repeats\"}}");
    check(scene_options(), NULL, 2);
    scene_write("said", SECRET, strlen(SECRET)); /* not what it should be */
    struct davit_client *client = scene_client();
    watching = true;
    left_behind = 0;
    CHECK_INT(scene_pull(client, "localhost:5000/x", NULL, NULL), DAVIT_ERR_AUTH);
    davit_client_free(client);
    watching = false;
    CHECK_INT(left_behind, 0);
    scene_end();
}

TEST(what_programs_give_is_overwritten)
{
    static const struct davit_auth auths[] = {{.registry = "localhost:5000", .password = SECRET}, {0}};
    struct davit_client_options options = scene_options();
    scene_begin();
    options.auths = auths;
    check(options, NULL, 2);
    options.auths = NULL;
    options.find_auth = find_auth;
    check(options, NULL, 1);
    check(options, &auths[0], 2);
    scene_end();
}

int main(void)
{
    RUN(what_a_file_says_is_overwritten);
    RUN(what_a_helper_says_is_overwritten);
    RUN(what_programs_give_is_overwritten);
    return DONE;
}
