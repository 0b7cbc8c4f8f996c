/*
 * references.json: image references as engines read them, and what is said of those that are none.
 */
#include <stdlib.h>
#include <string.h>

#include "test.h"
#include "vector.h"

static const char *part_of(const struct davit_reference *reference, size_t index)
{
    const char *parts[] = {reference->domain, reference->path, reference->tag, reference->digest};
    return parts[index];
}

static void check_parts(struct json_object *json, const struct davit_reference *reference)
{
    struct json_object *parts = vector_member(json, "parts"), *lengths = vector_member(json, "lengths");
    CHECK(parts || lengths);
    for (size_t i = 0; i < 4; i++) {
        if (parts)
            CHECK_TEXT(part_of(reference, i), json_object_get_string(json_object_array_get_idx(parts, i)));
        else
            CHECK_INT(strlen(part_of(reference, i)), json_object_get_int(json_object_array_get_idx(lengths, i)));
    }
}

static void check(struct json_object *json)
{
    struct text text = vector_text(vector_member(json, "text"));
    struct davit_reference reference = DAVIT_REFERENCE_INIT, before = reference;
    struct davit_error error = {0};
    const char *expected = vector_string(json, "error");
    int failures = test_failures, r = davit_reference_read(text.data, &reference, &error);

    CHECK_TEXT(davit_code_name(r), expected ? vector_string(json, "code") : "DAVIT_OK");
    if (expected) {
        const char *said = strstr(error.message, "\": ");
        CHECK_TEXT(said ? said + strlen("\": ") : error.message, expected);
        CHECK(memcmp(&reference, &before, sizeof before) == 0);
    } else {
        check_parts(json, &reference);
    }
    if (test_failures > failures)
        fprintf(stderr, "    … this was %s\n", text.data);
    free(text.data);
}

TEST(image_references_are_read_as_engines_do)
{
    struct json_object *vectors = vectors_load("references.json");
    for (size_t i = 0; i < json_object_array_length(vectors); i++)
        check(json_object_array_get_idx(vectors, i));
    json_object_put(vectors);
}

TEST(a_message_has_the_reference_the_part_and_the_byte)
{
    struct davit_reference reference = DAVIT_REFERENCE_INIT;
    struct davit_error error;
    CHECK_INT(davit_reference_read("a:b\x1b[1m", &reference, &error), DAVIT_ERR_DECODE);
    CHECK_TEXT(error.message, "image reference \"a:b\\x1B[1m\": tag, byte 3: expected letters, digits, _ . and -");
}

TEST(misuse_is_told)
{
    struct davit_reference reference = {0};
    CHECK_INT(davit_reference_read(NULL, &reference, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_reference_read("a", NULL, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_reference_read("a", &reference, NULL), DAVIT_ERR_ABI);
}

int main(void)
{
    RUN(image_references_are_read_as_engines_do);
    RUN(a_message_has_the_reference_the_part_and_the_byte);
    RUN(misuse_is_told);
    return DONE;
}
