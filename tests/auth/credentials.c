/*
 * credentials.json: what files and helpers say about a registry, and which header becomes of it.
 */
#include <stdlib.h>
#include <unistd.h>

#include "scene.h"
#include "test.h"
#include "vector.h"

static void write_files(struct json_object *files)
{
    json_object_object_foreach(files, path, content)
    {
        if (json_object_is_type(content, json_type_string)) {
            scene_write(path, json_object_get_string(content), (size_t)json_object_get_string_len(content));
        } else {
            const char *text = json_object_to_json_string(content);
            scene_write(path, text, strlen(text));
        }
    }
}

static void set_environment(struct json_object *environment)
{
    if (!environment)
        return;
    json_object_object_foreach(environment, name, value)
    {
        if (value)
            setenv(name, json_object_get_string(value), 1);
        else
            unsetenv(name);
    }
}

/* The header says what is expected, member for member; null is none. */
static void check_header(struct json_object *expected)
{
    struct json_object *header = scene_header ? json_tokener_parse(scene_header) : NULL;
    CHECK(json_object_equal(header, expected));
    CHECK(!scene_header || header);
    json_object_put(header);
}

/* Helpers are asked for that registry, with "get" only. */
static void check_asked(struct json_object *asked)
{
    char expected[1024] = "";
    for (size_t i = 0; i < json_object_array_length(asked); i++)
        snprintf(expected + strlen(expected), sizeof expected - strlen(expected), "get %s\n",
                 json_object_get_string(json_object_array_get_idx(asked, i)));
    CHECK_TEXT(scene_read("asked"), expected);
}

static void check(struct json_object *json)
{
    const char *error_text = vector_string(json, "error");
    struct davit_error error = {0};
    int failures = test_failures;

    scene_begin();
    write_files(vector_member(json, "files"));
    set_environment(vector_member(json, "environment"));
    struct davit_client *client = scene_client();
    int r = scene_pull(client, vector_string(json, "reference"), NULL, &error);
    CHECK_TEXT(davit_code_name(r), error_text ? vector_string(json, "code") : "DAVIT_OK");
    if (error_text)
        vector_check_message(error.message, error_text);
    else
        check_header(vector_member(json, "expect"));
    if (vector_member(json, "asked"))
        check_asked(vector_member(json, "asked"));
    CHECK(!strstr(scene_said, "secret") && !strstr(scene_said, "h3lp") && !strstr(scene_said, "hunter2"));
    CHECK(!strstr(error.message, "secret") && !strstr(error.message, "h3lp") && !strstr(error.message, "hunter2"));
    davit_client_free(client);
    scene_end();
    if (test_failures > failures)
        fprintf(stderr, "    … this was %s, which said %s and sent %s\n", vector_string(json, "name"), error.message,
                scene_header ? scene_header : "nothing");
}

TEST(files_and_helpers_are_asked_as_users_expect)
{
    struct json_object *vectors = vectors_load("credentials.json");
    for (size_t i = 0; i < json_object_array_length(vectors); i++)
        check(json_object_array_get_idx(vectors, i));
    printf("credentials.json: %zu of them\n", json_object_array_length(vectors));
    json_object_put(vectors);
}

int main(void)
{
    RUN(files_and_helpers_are_asked_as_users_expect);
    return DONE;
}
