/*
 * The tests' own frame: a test is a function named as a sentence, a check is one line, a failure says where and what.
 * One program may hold many tests; its exit code is 1 when any check failed.
 *
 *     TEST(a_boolean_is_sent_as_true_or_false) { CHECK_TEXT(davit_prepared_target(p), "/v1.41/x?all=true"); }
 *     int main(void) { RUN(a_boolean_is_sent_as_true_or_false); return DONE; }
 */
#ifndef DAVIT_TEST_H
#define DAVIT_TEST_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int test_failures;
static const char *test_name;

#define TEST(name) static void name(void)
#define RUN(name)  (test_name = #name, name())
#define DONE       (test_failures ? 1 : 0)

#define CHECK(condition)             test_check((condition), #condition, __FILE__, __LINE__)
#define CHECK_INT(actual, expected)  test_int((long long)(actual), (long long)(expected), #actual, __FILE__, __LINE__)
#define CHECK_TEXT(actual, expected) test_text((actual), (expected), #actual, __FILE__, __LINE__)
#define CHECK_HAS(actual, part)      test_has((actual), (part), #actual, __FILE__, __LINE__)

static inline bool test_check(bool ok, const char *what, const char *file, int line)
{
    if (!ok) {
        fprintf(stderr, "%s:%d: %s: not true: %s\n", file, line, test_name, what);
        test_failures++;
    }
    return ok;
}

static inline bool test_int(long long actual, long long expected, const char *what, const char *file, int line)
{
    if (actual != expected) {
        fprintf(stderr, "%s:%d: %s: %s is %lld, expected %lld\n", file, line, test_name, what, actual, expected);
        test_failures++;
    }
    return actual == expected;
}

static inline bool test_text(const char *actual, const char *expected, const char *what, const char *file, int line)
{
    bool same = actual == expected || (actual && expected && strcmp(actual, expected) == 0);
    if (!same) {
        fprintf(stderr, "%s:%d: %s: %s is\n  \"%s\", expected\n  \"%s\"\n", file, line, test_name, what,
                actual ? actual : "(null)", expected ? expected : "(null)");
        test_failures++;
    }
    return same;
}

static inline bool test_has(const char *actual, const char *part, const char *what, const char *file, int line)
{
    bool has = actual && strstr(actual, part);
    if (!has) {
        fprintf(stderr, "%s:%d: %s: %s is\n  \"%s\", which lacks\n  \"%s\"\n", file, line, test_name, what,
                actual ? actual : "(null)", part);
        test_failures++;
    }
    return has;
}

#endif
