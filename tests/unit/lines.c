/*
 * Pieces cut into lines: whole ones, both outputs apart, long ones in parts, the same however the bytes are cut.
 */
#include <stdlib.h>

#include <davit/davit.h>

#include "test.h"

/* Lines as they came, each as "output:size:bytes|"; of long ones only the beginning. */
#define SHOWN 40

struct seen {
    char text[4096];
    size_t size, count;
    const char *at; /* where the last one stood */
    int wish;       /* what is returned once `left` lines came */
    size_t left;
};

static int see(void *data, const struct davit_piece *line)
{
    struct seen *seen = data;
    seen->size += (size_t)snprintf(seen->text + seen->size, sizeof seen->text - seen->size, "%d:%zu:%.*s|",
                                   line->output, line->size, line->size < SHOWN ? (int)line->size : SHOWN, line->data);
    seen->count++;
    seen->at = line->data;
    return seen->count > seen->left ? seen->wish : DAVIT_OK;
}

static struct davit_lines *new_lines(size_t most, struct seen *seen)
{
    struct davit_lines *lines = NULL;
    *seen = (struct seen){.size = 0};
    CHECK_INT(davit_lines_new(most, see, seen, &lines, NULL), DAVIT_OK);
    return lines;
}

static int give(struct davit_lines *lines, enum davit_output output, const char *text)
{
    return davit_lines_sink(lines,
                            &(struct davit_piece){.output = output, .data = text, .size = text ? strlen(text) : 0});
}

TEST(lines_come_whole_with_their_newlines)
{
    struct seen seen;
    struct davit_lines *lines = new_lines(0, &seen);
    CHECK_INT(give(lines, DAVIT_STDOUT, "one\ntw"), DAVIT_OK);
    CHECK_TEXT(seen.text, "1:4:one\n|");
    CHECK_INT(give(lines, DAVIT_STDOUT, "o\n\n"), DAVIT_OK);
    CHECK_TEXT(seen.text, "1:4:one\n|1:4:two\n|1:1:\n|");
    CHECK_INT(davit_lines_finish(lines), DAVIT_OK);
    CHECK_INT(seen.count, 3);
    davit_lines_free(lines);
}

TEST(each_output_has_lines_of_its_own)
{
    struct seen seen;
    struct davit_lines *lines = new_lines(0, &seen);
    give(lines, DAVIT_STDOUT, "o");
    give(lines, DAVIT_STDERR, "e");
    give(lines, 0, "n");
    give(lines, DAVIT_STDERR, "rr\n");
    give(lines, DAVIT_STDOUT, "ut\n");
    give(lines, 0, "one\n");
    CHECK_TEXT(seen.text, "2:4:err\n|1:4:out\n|0:5:none\n|");
    davit_lines_free(lines);
}

TEST(what_ends_without_a_newline_comes_at_the_end)
{
    struct seen seen;
    struct davit_lines *lines = new_lines(0, &seen);
    give(lines, DAVIT_STDERR, "e");
    give(lines, DAVIT_STDOUT, "o");
    give(lines, 0, "n");
    CHECK_INT(seen.count, 0);
    CHECK_INT(davit_lines_finish(lines), DAVIT_OK);
    CHECK_TEXT(seen.text, "0:1:n|1:1:o|2:1:e|");
    CHECK_INT(davit_lines_finish(lines), DAVIT_OK);
    CHECK_INT(seen.count, 3);
    give(lines, DAVIT_STDOUT, "again\n");
    CHECK_TEXT(seen.text, "0:1:n|1:1:o|2:1:e|1:6:again\n|");
    davit_lines_free(lines);
}

TEST(a_line_that_is_too_long_comes_in_parts)
{
    struct seen seen;
    struct davit_lines *lines = new_lines(4, &seen);
    give(lines, DAVIT_STDOUT, "1234\n12345\n12345678\n123456789");
    davit_lines_finish(lines);
    CHECK_TEXT(seen.text, "1:5:1234\n|1:4:1234|1:2:5\n|1:4:1234|1:5:5678\n|1:4:1234|1:4:5678|1:1:9|");
    davit_lines_free(lines);
}

TEST(the_longest_line_is_as_long_as_the_header_says)
{
    struct seen seen;
    struct davit_lines *lines = new_lines(0, &seen);
    char *bytes = malloc(DAVIT_LINE_MAX + 2);
    memset(bytes, 'x', DAVIT_LINE_MAX + 2);
    bytes[DAVIT_LINE_MAX] = '\n';
    struct davit_piece piece = {.output = DAVIT_STDOUT, .data = bytes, .size = DAVIT_LINE_MAX + 1};
    CHECK_INT(davit_lines_sink(lines, &piece), DAVIT_OK);
    CHECK_INT(seen.count, 1);
    bytes[DAVIT_LINE_MAX] = 'x';
    bytes[DAVIT_LINE_MAX + 1] = '\n';
    piece.size = DAVIT_LINE_MAX + 2;
    CHECK_INT(davit_lines_sink(lines, &piece), DAVIT_OK);
    CHECK_INT(seen.count, 3);
    free(bytes);
    davit_lines_free(lines);
}

TEST(a_line_that_is_whole_is_not_copied)
{
    struct seen seen;
    struct davit_lines *lines = new_lines(0, &seen);
    static const char piece[] = "one\ntwo\nthr";
    give(lines, DAVIT_STDOUT, piece);
    CHECK(seen.at == piece + 4);
    give(lines, DAVIT_STDOUT, "ee\n");
    CHECK(seen.at < piece || seen.at > piece + sizeof piece);
    davit_lines_free(lines);
}

TEST(a_sink_that_has_had_enough_gets_no_more)
{
    struct seen seen;
    for (size_t left = 0; left < 3; left++) {
        struct davit_lines *lines = new_lines(0, &seen);
        seen.wish = DAVIT_ERR_CANCELED;
        seen.left = left;
        CHECK_INT(give(lines, DAVIT_STDOUT, "1\n2\n3\n4\n"), DAVIT_ERR_CANCELED);
        CHECK_INT(seen.count, left + 1);
        davit_lines_free(lines);
    }
    struct davit_lines *lines = new_lines(0, &seen);
    seen.wish = 5;
    give(lines, DAVIT_STDOUT, "o");
    give(lines, DAVIT_STDERR, "e");
    CHECK_INT(davit_lines_finish(lines), 5);
    CHECK_INT(seen.count, 1);
    davit_lines_free(lines);
}

TEST(who_breaks_a_rule_is_told)
{
    struct seen seen = {.size = 0};
    struct davit_lines *lines = NULL;
    struct davit_error error = {0};
    CHECK_INT(davit_lines_new(0, NULL, NULL, &lines, &error), DAVIT_ERR_ARGUMENT);
    CHECK_HAS(error.message, "davit_lines_new");
    CHECK_INT(davit_lines_new(0, see, &seen, NULL, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_lines_new((size_t)-1, see, &seen, &lines, NULL), DAVIT_ERR_ARGUMENT);
    CHECK(lines == NULL);
    CHECK_INT(davit_lines_finish(NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_lines_sink(NULL, &(struct davit_piece){.size = 0}), DAVIT_ERR_ARGUMENT);
    lines = new_lines(0, &seen);
    CHECK_INT(davit_lines_sink(lines, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_lines_sink(lines, &(struct davit_piece){.output = (enum davit_output)3, .data = "x", .size = 1}),
              DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_lines_sink(lines, &(struct davit_piece){.size = 0}), DAVIT_OK);
    davit_lines_free(lines);
    davit_lines_free(NULL);
}

/* --------------------------------------------------------------------------------------------------- any cuts --- */

#define LENGTH 64

static unsigned random_state = 1;

static unsigned any(unsigned below)
{
    random_state = random_state * 1103515245 + 12345;
    return random_state / 65536 % below;
}

static int see_stdout(void *data, const struct davit_piece *line)
{
    return line->output == DAVIT_STDOUT ? see(data, line) : DAVIT_OK;
}

/* Cuts the bytes anywhere, and puts the other output's between. */
static void cut(const char *bytes, size_t most, unsigned longest, struct seen *seen)
{
    struct davit_lines *lines = NULL;
    *seen = (struct seen){.size = 0};
    CHECK_INT(davit_lines_new(most, see_stdout, seen, &lines, NULL), DAVIT_OK);
    for (size_t at = 0, size; at < LENGTH; at += size) {
        size = any(longest + 1);
        size = size < LENGTH - at ? size : LENGTH - at;
        char *piece = malloc(size + 1); /* of its own, so that nothing of it is seen later */
        memcpy(piece, bytes + at, size);
        CHECK_INT(davit_lines_sink(lines, &(struct davit_piece){DAVIT_STDOUT, piece, size}), DAVIT_OK);
        memset(piece, '?', size);
        free(piece);
        give(lines, DAVIT_STDERR, any(2) ? "e" : "\n");
    }
    CHECK_INT(davit_lines_finish(lines), DAVIT_OK);
    davit_lines_free(lines);
}

/* What a line is, said in another way: byte by byte. */
static void expect(const char *bytes, size_t most, struct seen *seen)
{
    *seen = (struct seen){.size = 0};
    for (size_t at = 0, size; at < LENGTH; at += size) {
        for (size = 0; size < most && at + size < LENGTH && bytes[at + size] != '\n';)
            size++;
        size += at + size < LENGTH && bytes[at + size] == '\n';
        see(seen, &(struct davit_piece){DAVIT_STDOUT, bytes + at, size});
    }
}

TEST(lines_are_the_same_however_their_bytes_are_cut)
{
    for (int round = 0; round < 10000; round++) {
        static struct seen expected, seen;
        char bytes[LENGTH];
        size_t most = 1 + any(12);
        for (size_t i = 0; i < LENGTH; i++)
            bytes[i] = any(6) ? (char)('a' + any(26)) : '\n';
        expect(bytes, most, &expected);
        cut(bytes, most, 1 + any(LENGTH), &seen);
        CHECK_TEXT(seen.text, expected.text);
    }
}

int main(void)
{
    RUN(lines_come_whole_with_their_newlines);
    RUN(each_output_has_lines_of_its_own);
    RUN(what_ends_without_a_newline_comes_at_the_end);
    RUN(a_line_that_is_too_long_comes_in_parts);
    RUN(the_longest_line_is_as_long_as_the_header_says);
    RUN(a_line_that_is_whole_is_not_copied);
    RUN(a_sink_that_has_had_enough_gets_no_more);
    RUN(who_breaks_a_rule_is_told);
    RUN(lines_are_the_same_however_their_bytes_are_cut);
    return DONE;
}
