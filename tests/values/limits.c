/*
 * Documented maxima of values: what is within is done, what crosses one is an error that says so. And large values,
 * which grow what they are read into.
 */
#include "fake.h"

#include <davit/docker.h>

/* An object with so many members that nobody knows; the text lives until the next call. */
static const char *unknown_members(int count)
{
    static char text[32 * 1024];
    char *at = text;
    for (int i = 0; i < count; i++)
        at += sprintf(at, "%c\"new%d\":%d", i ? ',' : '{', i, i);
    strcpy(at, "}");
    return text;
}

TEST(an_object_keeps_so_many_unknown_members)
{
    CHECK_INT(DAVIT_UNKNOWN_MAX, 1000);
    check_round(DAVIT_SHAPE_ONE, "HostConfig", unknown_members(1000), unknown_members(1000));
    check_refuses(DAVIT_SHAPE_ONE, "HostConfig", unknown_members(1001), DAVIT_ERR_LIMIT,
                  "new1000: more than 1000 unknown members (byte 12,791)");
}

TEST(names_in_another_case_and_strings_with_nul_do_not_count_as_unknown)
{
    static char text[64 * 1024];
    const char *members = unknown_members(1000);
    char *at = text + sprintf(text, "{\"dns\":[\"\\u0000\"");
    for (int i = 0; i < 900; i++)
        at += sprintf(at, ",\"a\\u0000%d\"", i);
    sprintf(at, "],\"runtime\":\"\",%s", members + 1);
    check_round(DAVIT_SHAPE_ONE, "HostConfig", text, text);
}

/* A value that is `depth` levels deep, behind a name. */
static char *levels(const char *before, int depth, const char *after)
{
    char *text = malloc(strlen(before) + 2 * (size_t)depth + strlen(after) + 1);
    size_t length = strlen(before);
    memcpy(text, before, length);
    memset(text + length, '[', (size_t)depth);
    memset(text + length + depth, ']', (size_t)depth);
    strcpy(text + length + 2 * depth, after);
    return text;
}

TEST(json_in_a_struct_nests_as_deep_as_the_whole_may)
{
    char *deepest = levels("", DAVIT_JSON_DEPTH_MAX - 2, ""), *deeper = levels("", DAVIT_JSON_DEPTH_MAX - 1, "");
    char *expected = levels("{\"Mode\":{\"Global\":", DAVIT_JSON_DEPTH_MAX - 2, "}}");
    struct davit_service_spec spec = {.mode = &(struct davit_service_mode){.global = DAVIT_JSON(deepest)}};
    struct davit_error error = {.message = ""};
    char *text = NULL;

    check_writes("ServiceSpec", &spec, expected);
    spec.mode->global = (struct davit_json)DAVIT_JSON(deeper);
    CHECK_INT(davit_value_write(davit_engine_find(NULL), DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "ServiceSpec", &spec,
                                NULL, &text, NULL, &error),
              DAVIT_ERR_LIMIT);
    CHECK_TEXT(error.message, "ServiceSpec.Mode.Global: it is too much: nested deeper than 512 levels (byte 510)");
    CHECK(text == NULL);
    free(deepest);
    free(deeper);
    free(expected);
}

/* --------------------------------------------------------------------------------------------------------- size --- */

TEST(lists_of_any_length_are_read_and_written)
{
    static const int counts[] = {1, 15, 16, 17, 100, 4095, 4096, 4097, 100000};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        char *text = malloc(16 * (size_t)counts[i] + 16), *at = text + sprintf(text, "{\"Cmd\":[");
        for (int j = 0; j < counts[i]; j++)
            at += sprintf(at, "%s\"%d\"", j ? "," : "", j);
        strcpy(at, "]}");
        struct davit_value *value = read_good(DAVIT_SHAPE_ONE, "ContainerCreateRequest", text);
        const struct davit_container_create_request *request = davit_value_get(value);
        char last[16];
        sprintf(last, "%d", counts[i] - 1);
        CHECK_INT(request->cmd.count, counts[i]);
        CHECK_TEXT(request->cmd.items[0], "0");
        CHECK_TEXT(request->cmd.items[counts[i] - 1], last);
        check_writes("ContainerCreateRequest", request, text);
        davit_value_free(value);
        free(text);
    }
}

TEST(maps_of_any_length_are_read_and_their_names_compared)
{
    static const int counts[] = {1, 63, 64, 65, 1000, 20000};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        char *text = malloc(24 * (size_t)counts[i] + 64), *at = text + sprintf(text, "{\"Labels\":{");
        for (int j = 0; j < counts[i]; j++)
            at += sprintf(at, "%s\"n%d\":\"%d\"", j ? "," : "", j, j);
        strcpy(at, "}}");
        check_round(DAVIT_SHAPE_ONE, "ContainerCreateRequest", text, text);

        struct davit_value *value = NULL;
        struct davit_error error = {.message = ""};
        sprintf(at, ",\"n%d\":\"\"}}", counts[i] / 2);
        CHECK_INT(davit_value_read(davit_engine_find(NULL), DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE,
                                   "ContainerCreateRequest", text, strlen(text), &value, &error),
                  DAVIT_ERR_JSON);
        CHECK_HAS(error.message, ": stands twice in its object");
        free(text);
    }
}

TEST(a_long_string_is_read_and_written)
{
    static const size_t lengths[] = {1, 7, 8, 15, 16, 17, 31, 32, 33, 511, 512, 513, 300000};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        for (int escaped = 0; escaped < 2; escaped++) {
            char *text = malloc(lengths[i] + 32), *at = text + sprintf(text, "{\"Image\":\"");
            memset(at, 'x', lengths[i]);
            strcpy(at + lengths[i], escaped ? "\\\\\"}" : "\"}");
            struct davit_value *value = read_good(DAVIT_SHAPE_ONE, "ContainerCreateRequest", text);
            const struct davit_container_create_request *request = davit_value_get(value);
            CHECK_INT(strlen(request->image), lengths[i] + (size_t)escaped);
            check_writes("ContainerCreateRequest", request, text);
            davit_value_free(value);
            free(text);
        }
}

/* With a search through all of them for each of them, this would take minutes. */
TEST(many_strings_with_nul_are_written_in_time)
{
    enum { COUNT = 200000 };
    char *text = malloc(20 * (size_t)COUNT + 100), *at = text + sprintf(text, "{\"Cmd\":[\"\"");
    for (int i = 0; i < COUNT; i++)
        at += sprintf(at, i % 2 ? ",\"\\u0000%d\"" : ",\"%d\"", i);
    strcpy(at, "],\"Env\":[\"\\u0000\"]}");
    check_round(DAVIT_SHAPE_ONE, "ContainerCreateRequest", text, text);
    free(text);
}

TEST(what_stands_for_null_is_as_large_as_any_struct)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    size_t types = 0;
    while (davit_type_next(davit_engine_find(NULL), NULL, &type)) {
        CHECK(type.struct_size <= sizeof davit_null_);
        types++;
    }
    CHECK(types > 200);
    for (size_t i = 0; i < sizeof davit_null_.zeroed / sizeof *davit_null_.zeroed; i++)
        CHECK(davit_null_.zeroed[i] == 0);
    CHECK(davit_empty_ == 0);
}

int main(void)
{
    RUN(an_object_keeps_so_many_unknown_members);
    RUN(names_in_another_case_and_strings_with_nul_do_not_count_as_unknown);
    RUN(json_in_a_struct_nests_as_deep_as_the_whole_may);
    RUN(lists_of_any_length_are_read_and_written);
    RUN(maps_of_any_length_are_read_and_their_names_compared);
    RUN(a_long_string_is_read_and_written);
    RUN(many_strings_with_nul_are_written_in_time);
    RUN(what_stands_for_null_is_as_large_as_any_struct);
    return DONE;
}
