/*
 * JSON values that are read while they come: cut, split and wrong at every byte, too long, failures inside of
 * successes; what came before a failure is handed out before it.
 */
#include <stdlib.h>

#include "faulty.h"
#include "heard.h"

#define CLOSED "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"

static const char values[] =
    "{\"a\":\"\\\\\\\"}\\u00e9\xC3\xA9\xF0\x9F\x90\xB3\"}\x1e[1,{\"]\":[]}]\n\n\"x\\\"\"\"\" 12\nnull\t{}"
    "{\"b\":{}} \x1e\x1e[]\r\n-1.5e3 true";
static const char *const each[] = {"{\"a\":\"\\\\\\\"}\\u00e9\xC3\xA9\xF0\x9F\x90\xB3\"}",
                                   "[1,{\"]\":[]}]",
                                   "\"x\\\"\"",
                                   "\"\"",
                                   "12",
                                   "null",
                                   "{}",
                                   "{\"b\":{}}",
                                   "[]",
                                   "-1.5e3",
                                   "true"};
#define EACH (sizeof each / sizeof *each)

/* The values that end in the first `size` bytes of them all: one that is neither in quotes nor in brackets needs a byte
   behind it. */
static void expect_values(size_t size, char out[512])
{
    const char *at = values;
    *out = '\0';
    for (size_t i = 0; i < EACH; i++) {
        at = strstr(at, each[i]) + strlen(each[i]);
        bool bare = !strchr("{[\"", *each[i]);
        if ((size_t)(at - values) + bare > size)
            return;
        sprintf(out + strlen(out), "%s|", each[i]);
    }
}

TEST(values_come_whole_however_they_arrive)
{
    char expected[512];
    expect_values(sizeof values, expected);
    for (unsigned step = 0; step < 6; step++) {
        struct play wish = step % 2 ? measured(values, sizeof values - 1) : answer(CLOSED, values, sizeof values - 1);
        wish.step = step;
        struct heard heard = hear_play("ContainerStats", DAVIT_FRAMING_AUTO, wish);
        CHECK_INT(heard.r, DAVIT_OK);
        CHECK_INT(heard.pieces, EACH);
        CHECK_TEXT(heard.text[0], expected);
    }
    struct heard heard = hear_double("ContainerStats", 200, values, sizeof values - 1);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text[0], expected);
}

TEST(values_cut_at_any_byte_are_handed_out_as_far_as_they_are_whole)
{
    char expected[512];
    struct play wish = measured(values, sizeof values - 1);
    size_t head = wish.size - (sizeof values - 1);
    for (wish.cut = head; wish.cut < wish.size; wish.cut++) {
        struct heard heard = hear_play("ContainerStats", DAVIT_FRAMING_AUTO, wish);
        expect_values(wish.cut - head, expected);
        CHECK_INT(heard.opened, DAVIT_OK);
        CHECK_INT(heard.r, DAVIT_ERR_PROTOCOL);
        CHECK_TEXT(heard.text[0], expected);
    }
}

TEST(what_is_no_value_ends_a_sequence)
{
    static const char *const bad[] = {"}",  "nul ", "[1,]", "{\"a\"}", "\"\\x\"", "\"\xC3\"", "01 ",
                                      "[}", "]]",   "tru",  "\"\n\"",  ",",       "NaN "};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char body[64];
        snprintf(body, sizeof body, "{\"good\":1}%s", bad[i]);
        struct heard heard = hear_play("ContainerStats", DAVIT_FRAMING_AUTO, measured(body, strlen(body)));
        CHECK_INT(heard.r, strcmp(bad[i], "[}") ? DAVIT_ERR_JSON : heard.r);
        CHECK(heard.r == DAVIT_ERR_JSON || heard.r == DAVIT_ERR_PROTOCOL);
        CHECK_HAS(heard.error.message, "ContainerStats: ");
        CHECK_TEXT(heard.text[0], "{\"good\":1}|");
    }
    CHECK(faulty_usable(client));
}

/* Numbers and words end where they cannot go on, as in an answer that is kept. */
TEST(values_that_touch_are_apart)
{
    static const struct {
        const char *body, *pieces;
    } all[] = {{"12true", "12|true|"},
               {"1-2", "1|-2|"},
               {"truefalsenull0", "true|false|null|0|"},
               {"12{\"a\":1}3[4]5\"6\"7", "12|{\"a\":1}|3|[4]|5|\"6\"|7|"},
               {"{}nullnull\n1", "{}|null|null|1|"}};
    for (size_t i = 0; i < 2 * sizeof all / sizeof *all; i++) {
        struct play wish = measured(all[i / 2].body, strlen(all[i / 2].body));
        wish.step = i % 2;
        struct heard heard = hear_play("ContainerStats", DAVIT_FRAMING_AUTO, wish);
        CHECK_INT(heard.r, DAVIT_OK);
        CHECK_TEXT(heard.text[0], all[i / 2].pieces);
    }
    struct heard heard = hear_play("ContainerStats", DAVIT_FRAMING_AUTO, measured("1.5.5", 5));
    CHECK_INT(heard.r, DAVIT_ERR_JSON);
    CHECK_TEXT(heard.text[0], "1.5|");
}

TEST(numbers_without_end_take_no_longer_than_others)
{
    static char body[1 << 18];
    size_t count = 0;
    memset(body, '0', sizeof body);
    for (size_t i = 0; i < sizeof body; i += 2)
        body[i] = '-';
    long start = milliseconds();
    count = hear_double("ContainerStats", 200, body, sizeof body).pieces;
    CHECK_INT(count, sizeof body / 2);
    CHECK(milliseconds() - start < stretched(FAULTY_PATIENCE));
}

TEST(what_stands_twice_is_for_who_looks_into_a_piece)
{
    struct heard heard = hear_play("ContainerStats", DAVIT_FRAMING_AUTO, measured("{\"a\":1,\"a\":2}3", 14));
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text[0], "{\"a\":1,\"a\":2}|3|");
    struct davit_stream *stream = NULL;
    struct davit_piece piece;
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct json_object *json = NULL;
    struct play wish = measured("{\"a\":1,\"a\":2}3", 14);
    options.extra = play(&wish);
    CHECK_INT(davit_stream_open(client, "ContainerStats", DAVIT_PARAMS({"id", "plays"}), NULL, &options, &stream, NULL),
              DAVIT_OK);
    CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK);
    CHECK_INT(davit_stream_json(stream, &json, NULL), DAVIT_ERR_JSON);
    CHECK_INT(davit_stream_read(stream, &piece, NULL), DAVIT_OK);
    CHECK_INT(piece.size, 1);
    davit_stream_close(stream);
    heard = hear_play("ContainerStats", DAVIT_FRAMING_AUTO,
                      measured("{\"error\":\"no space\",\"error\":\"no space\"}", 39));
    CHECK_INT(heard.r, DAVIT_ERR_JSON); /* which may be why all failed */
    CHECK_HAS(heard.error.message, "ContainerStats: ");
    CHECK_HAS(heard.error.message, "\"error\" twice");
}

TEST(an_error_in_a_success_is_the_engines)
{
    static const char *const bad[] = {"{\"errorDetail\":{\"message\":\"no space\"},\"error\":\"no space\"}",
                                      "{\"error\":\"no space\"}",
                                      "{\"errorDetail\":{\"code\":1,\"message\":\"no space\"}}"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char body[128];
        snprintf(body, sizeof body, "{\"status\":\"error? no\"}\r\n%s\r\n{}", bad[i]);
        struct heard heard = hear_play("ContainerStats", DAVIT_FRAMING_AUTO, measured(body, strlen(body)));
        CHECK_INT(heard.r, DAVIT_ERR_ENGINE);
        CHECK_TEXT(heard.error.message, "ContainerStats: no space");
        CHECK_INT(heard.error.http_status, 200);
        CHECK_TEXT(heard.text[0], "{\"status\":\"error? no\"}|");
    }
}

TEST(only_a_sequence_has_errors_among_its_values)
{
    static const char error[] = "{\"error\":\"none\"}";
    CHECK_INT(hear_double("ContainerStats", 200, error, sizeof error - 1).r, DAVIT_ERR_ENGINE);
    struct heard heard = hear_double("ContainerInspect", 200, error, sizeof error - 1);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_TEXT(heard.text[0], "{\"error\":\"none\"}|");
}

TEST(the_longest_value_is_as_long_as_the_header_says)
{
    char *value = malloc(DAVIT_STREAM_VALUE_MAX + 1);
    memset(value, 'x', DAVIT_STREAM_VALUE_MAX + 1);
    value[0] = value[DAVIT_STREAM_VALUE_MAX - 1] = '"';
    struct heard heard = hear_double("ContainerStats", 200, value, DAVIT_STREAM_VALUE_MAX);
    CHECK_INT(heard.r, DAVIT_OK);
    CHECK_INT(heard.pieces, 1);
    value[DAVIT_STREAM_VALUE_MAX - 1] = 'x';
    value[DAVIT_STREAM_VALUE_MAX] = '"';
    heard = hear_double("ContainerStats", 200, value, DAVIT_STREAM_VALUE_MAX + 1);
    CHECK_INT(heard.r, DAVIT_ERR_LIMIT);
    CHECK_INT(heard.pieces, 0);
    free(value);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    client = faulty_client(faulty_endpoint(false));
    RUN(values_come_whole_however_they_arrive);
    RUN(values_cut_at_any_byte_are_handed_out_as_far_as_they_are_whole);
    RUN(what_is_no_value_ends_a_sequence);
    RUN(values_that_touch_are_apart);
    RUN(numbers_without_end_take_no_longer_than_others);
    RUN(what_stands_twice_is_for_who_looks_into_a_piece);
    RUN(an_error_in_a_success_is_the_engines);
    RUN(only_a_sequence_has_errors_among_its_values);
    RUN(the_longest_value_is_as_long_as_the_header_says);
    davit_client_free(client);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
