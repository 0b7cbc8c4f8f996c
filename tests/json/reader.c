/*
 * The strict reader where a table does not reach: cuts at every byte, every position of a broken character, depth,
 * size, and the ways it is called. What single texts read as stands in corpus.json.
 */
#include "reading.h"

#include <locale.h>
#include <pthread.h>

static int read_code(const char *text, size_t size)
{
    struct json_object *value = NULL;
    struct davit_error error;
    int r = read_exactly(text, size, &value, &error);
    json_object_put(value);
    return r;
}

TEST(a_text_cut_anywhere_is_refused_within_it)
{
    static const char sample[] =
        "{\"a\\u00e9\\ud83d\\ude00é😀\":[1,-2.5e+3,true,false,null,\"\\n\",{}],\"b\":{\"c\":[[]]}}";
    for (size_t size = 0; size < sizeof sample - 1; size++) {
        struct json_object *value = NULL;
        struct davit_error error = {.message = ""};
        CHECK_INT(read_exactly(sample, size, &value, &error), DAVIT_ERR_JSON);
        const char *byte = strstr(error.message, "byte ");
        CHECK(byte && strtoul(byte + strlen("byte "), NULL, 10) <= size);
    }
    CHECK_INT(read_code(sample, sizeof sample - 1), DAVIT_OK);
}

/* `wrong` with every number of letters before it, from none to 39, and some after it. */
static void check_stops_everywhere(const char *wrong, const char *says)
{
    for (int before = 0; before < 40; before++) {
        char text[64];
        int size = snprintf(text, sizeof text, "\"%.*s%sabcdefghij\"", before,
                            "0123456789012345678901234567890123456789", wrong);
        check_stops(text, (size_t)size, (size_t)before + 1, says);
    }
}

TEST(a_broken_character_is_found_at_every_position_of_a_string)
{
    static const char *const broken[] = {"\x80",     "\xC3",         "\xE2\x82", "\xF0\x9F\x98",
                                         "\xC0\xAF", "\xED\xA0\x80", "\xFF"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        check_stops_everywhere(broken[i], "UTF-8");
}

TEST(a_control_character_is_found_at_every_position_of_a_string)
{
    for (char c = 1; c < 0x20; c++)
        check_stops_everywhere((const char[]){c, '\0'}, "control character");
}

TEST(a_broken_character_at_the_end_of_the_text_is_refused)
{
    static const char *const cut[] = {"\"\xC3", "\"\xE2", "\"\xE2\x82", "\"\xF0", "\"\xF0\x9F", "\"\xF0\x9F\x98"};
    for (size_t i = 0; i < sizeof cut / sizeof *cut; i++)
        check_stops(cut[i], strlen(cut[i]), 1, NULL);
}

/* `levels` of "[", or of "{"k":" around a 0. */
static char *nested(const char *open, const char *close, size_t levels, size_t *ret_size)
{
    size_t width = strlen(open);
    char *text = malloc(levels * (width + strlen(close)) + 2);
    char *end = text;
    for (size_t i = 0; i < levels; i++, end += width)
        memcpy(end, open, width);
    *end++ = '0';
    for (size_t i = 0; i < levels; i++)
        *end++ = *close;
    *end = '\0';
    *ret_size = (size_t)(end - text);
    return text;
}

static void check_depth(const char *open, const char *close)
{
    size_t size;
    char *text = nested(open, close, DAVIT_JSON_DEPTH_MAX, &size);
    check_reads(text, size, text, NULL);
    free(text);

    struct json_object *value = NULL;
    struct davit_error error = {.message = ""};
    text = nested(open, close, DAVIT_JSON_DEPTH_MAX + 1, &size);
    CHECK_INT(read_exactly(text, size, &value, &error), DAVIT_ERR_LIMIT);
    CHECK_INT(error.code, DAVIT_ERR_LIMIT);
    CHECK_HAS(error.message, "512 levels");
    CHECK(value == NULL);
    free(text);
}

TEST(arrays_may_nest_as_deep_as_the_header_says_and_no_deeper)
{
    check_depth("[", "]");
}

TEST(objects_may_nest_as_deep_as_the_header_says_and_no_deeper)
{
    check_depth("{\"k\":", "}");
}

struct deep_text {
    const char *text;
    size_t size;
};

static void *read_on_thread(void *data)
{
    const struct deep_text *deep = data;
    CHECK_INT(read_code(deep->text, deep->size), DAVIT_OK);
    return NULL;
}

TEST(the_deepest_text_needs_no_large_stack)
{
    pthread_t thread;
    pthread_attr_t attributes;
    struct deep_text deep;
    char *text = nested("{\"k\":", "}", DAVIT_JSON_DEPTH_MAX, &deep.size);
    deep.text = text;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, (size_t)128 << 10); /* what musl gives a thread */
    if (CHECK_INT(pthread_create(&thread, &attributes, read_on_thread, &deep), 0))
        pthread_join(thread, NULL);
    pthread_attr_destroy(&attributes);
    free(text);
}

TEST(a_million_open_brackets_are_too_deep)
{
    size_t size = 1000000;
    char *text = malloc(size);
    memset(text, '[', size);
    CHECK_INT(read_code(text, size), DAVIT_ERR_LIMIT);
    free(text);
}

TEST(many_values_beside_each_other_are_not_deep)
{
    size_t count = 100000;
    char *text = malloc(count * 3 + 2);
    char *end = text;
    *end++ = '[';
    for (size_t i = 0; i < count; i++, end += 3)
        memcpy(end, "[],", 3);
    end[-1] = ']';
    struct json_object *value = NULL;
    CHECK_INT(read_exactly(text, (size_t)(end - text), &value, NULL), DAVIT_OK);
    CHECK_INT(json_object_array_length(value), count);
    json_object_put(value);
    free(text);
}

TEST(an_object_of_many_members_keeps_them_all)
{
    enum { COUNT = 20000 };
    char *text = malloc(COUNT * 16 + 2);
    char *end = text;
    for (int i = 0; i < COUNT; i++)
        end += sprintf(end, "%c\"m%d\":%d", i ? ',' : '{', i, i);
    *end++ = '}';
    struct json_object *value = NULL;
    CHECK_INT(read_exactly(text, (size_t)(end - text), &value, NULL), DAVIT_OK);
    CHECK_INT(json_object_object_length(value), COUNT);
    CHECK_INT(json_object_get_int(json_object_object_get(value, "m19999")), 19999);
    json_object_put(value);
    free(text);
}

/* A string of `count` times `unit`, in quotes. */
static char *long_string(const char *unit, size_t count, size_t *ret_size)
{
    size_t width = strlen(unit);
    char *text = malloc(count * width + 3);
    text[0] = '"';
    for (size_t i = 0; i < count; i++)
        memcpy(text + 1 + i * width, unit, width);
    memcpy(text + 1 + count * width, "\"", 2);
    *ret_size = count * width + 2;
    return text;
}

TEST(a_string_of_a_megabyte_reads_whole)
{
    static const struct {
        const char *unit;
        size_t bytes; /* of the value, for each unit */
    } units[] = {{"x", 1}, {"é", 2}, {"\\n", 1}, {"\\ud83d\\ude00", 4}, {"\\u0000", 1}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t size;
        size_t count = 1000000 / units[i].bytes;
        char *text = long_string(units[i].unit, count, &size);
        struct json_object *value = NULL;
        CHECK_INT(read_exactly(text, size, &value, NULL), DAVIT_OK);
        CHECK_INT(json_object_get_string_len(value), count * units[i].bytes);
        json_object_put(value);
        CHECK_INT(read_code(text, size - 1), DAVIT_ERR_JSON);
        free(text);
    }
}

TEST(a_member_name_of_a_megabyte_reads_whole)
{
    size_t size;
    char *name = long_string("n", 1000000, &size);
    char *text = malloc(size + 5);
    int length = sprintf(text, "{%s:1}", name);
    check_reads(text, (size_t)length, text, "object");
    free(text);
    free(name);
}

TEST(a_number_of_a_thousand_digits_is_refused_whole_and_read_with_a_point)
{
    char text[1003];
    memset(text, '7', sizeof text);
    CHECK_INT(read_code(text, 1000), DAVIT_ERR_JSON);
    text[1] = '.';
    text[1000] = '\0';
    check_reads(text, 1000, text, "double");
}

TEST(the_size_decides_where_a_text_ends_and_nothing_else)
{
    check_reads("12345", 3, "123", "int");
    check_reads("[1] trailing", 3, "[1]", "array");
    check_stops("[1]", 2, 2, NULL);
    check_stops("[1]\0", 4, 3, NULL);
    check_stops("", 0, 0, NULL);
}

TEST(u0000_in_a_value_counts_in_its_length)
{
    struct json_object *value = NULL;
    CHECK_INT(davit_json_read("\"a\\u0000b\"", 10, &value, NULL), DAVIT_OK);
    CHECK_INT(json_object_get_string_len(value), 3);
    CHECK(memcmp(json_object_get_string(value), "a\0b", 4) == 0);
    json_object_put(value);
}

TEST(numbers_keep_all_64_bits)
{
    struct json_object *value = NULL;
    static const char text[] = "[18446744073709551615, 9223372036854775807, -9223372036854775808]";
    CHECK_INT(davit_json_read(text, sizeof text - 1, &value, NULL), DAVIT_OK);
    CHECK(json_object_get_uint64(json_object_array_get_idx(value, 0)) == UINT64_MAX);
    CHECK(json_object_get_int64(json_object_array_get_idx(value, 1)) == INT64_MAX);
    CHECK(json_object_get_int64(json_object_array_get_idx(value, 2)) == INT64_MIN);
    json_object_put(value);
}

TEST(null_is_a_value_too)
{
    struct json_object *value = (struct json_object *)&test_name;
    CHECK_INT(davit_json_read("null", 4, &value, NULL), DAVIT_OK);
    CHECK(value == NULL);
}

TEST(without_a_text_or_a_place_for_the_value_the_call_is_wrong)
{
    struct json_object *value = NULL;
    struct davit_error error;
    CHECK_INT(davit_json_read(NULL, 1, &value, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_json_read("1", 1, NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(error.code, DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_json_read(NULL, 0, &value, &error), DAVIT_ERR_JSON); /* nothing, as "" */
}

TEST(an_error_may_be_left_out)
{
    struct json_object *value = NULL;
    CHECK_INT(davit_json_read("[1,]", 4, &value, NULL), DAVIT_ERR_JSON);
    CHECK(value == NULL);
}

static void check_message(const char *text, size_t size)
{
    struct json_object *value = NULL;
    struct davit_error error = {.message = ""};
    CHECK_INT(read_exactly(text, size, &value, &error), DAVIT_ERR_JSON);
    CHECK(mbstowcs(NULL, error.message, 0) != (size_t)-1);
    for (const char *c = error.message; *c; c++)
        CHECK((unsigned char)*c >= 0x20 && *c != 0x7F);
}

TEST(a_message_can_be_printed_whatever_the_text)
{
    CHECK(setlocale(LC_CTYPE, "C.UTF-8") != NULL);
    for (int byte = 0; byte < 256; byte++)
        check_message((char[]){'[', (char)byte, '!'}, 3);
    for (int unit = 1; unit < 0xD800; unit += 7) { /* the name is told, however long and strange */
        char text[700];
        int size = 0;
        for (int i = 0; i < 2; i++) {
            size += sprintf(text + size, "%c\"", i ? ',' : '{');
            for (int j = 0; j < 50; j++)
                size += sprintf(text + size, "\\u%04x", (unsigned)unit);
            size += sprintf(text + size, "\":0");
        }
        check_message(text, (size_t)size);
    }
}

int main(void)
{
    RUN(a_text_cut_anywhere_is_refused_within_it);
    RUN(a_broken_character_is_found_at_every_position_of_a_string);
    RUN(a_control_character_is_found_at_every_position_of_a_string);
    RUN(a_broken_character_at_the_end_of_the_text_is_refused);
    RUN(arrays_may_nest_as_deep_as_the_header_says_and_no_deeper);
    RUN(objects_may_nest_as_deep_as_the_header_says_and_no_deeper);
    RUN(the_deepest_text_needs_no_large_stack);
    RUN(a_million_open_brackets_are_too_deep);
    RUN(many_values_beside_each_other_are_not_deep);
    RUN(an_object_of_many_members_keeps_them_all);
    RUN(a_string_of_a_megabyte_reads_whole);
    RUN(a_member_name_of_a_megabyte_reads_whole);
    RUN(a_number_of_a_thousand_digits_is_refused_whole_and_read_with_a_point);
    RUN(the_size_decides_where_a_text_ends_and_nothing_else);
    RUN(u0000_in_a_value_counts_in_its_length);
    RUN(numbers_keep_all_64_bits);
    RUN(null_is_a_value_too);
    RUN(without_a_text_or_a_place_for_the_value_the_call_is_wrong);
    RUN(an_error_may_be_left_out);
    RUN(a_message_can_be_printed_whatever_the_text);
    return DONE;
}
