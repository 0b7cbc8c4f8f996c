/*
 * Dates as engines send them, as seconds and nanoseconds.
 */
#include "test.h"

#include <davit/davit.h>
#include <time.h>

static void check_reads(const char *text, long long seconds, long nanoseconds)
{
    struct timespec time = {-1, -1};
    struct davit_error error = {.message = ""};
    CHECK_INT(davit_time_read(text, &time, &error), DAVIT_OK);
    CHECK_TEXT(error.message, "");
    CHECK_INT(time.tv_sec, seconds);
    CHECK_INT(time.tv_nsec, nanoseconds);
}

TEST(dates_of_engines_are_read)
{
    check_reads("1970-01-01T00:00:00Z", 0, 0);
    check_reads("2024-05-06T07:08:09.123456789Z", 1714979289, 123456789);
    check_reads("2024-05-06T07:08:09Z", 1714979289, 0);
    check_reads("2024-05-06t07:08:09z", 1714979289, 0);
    check_reads("2024-05-06 07:08:09Z", 1714979289, 0);
    check_reads("0001-01-01T00:00:00Z", -62135596800, 0);
    check_reads("1969-12-31T23:59:59.5Z", -1, 500000000);
    check_reads("9999-12-31T23:59:59.999999999Z", 253402300799, 999999999);
}

TEST(fractions_have_any_number_of_digits)
{
    check_reads("1970-01-01T00:00:00.1Z", 0, 100000000);
    check_reads("1970-01-01T00:00:00.000000001Z", 0, 1);
    check_reads("1970-01-01T00:00:00.0000000019Z", 0, 1);
    check_reads("1970-01-01T00:00:00.1234567890123456789012345678901234567890Z", 0, 123456789);
}

TEST(zones_are_taken_off)
{
    check_reads("1970-01-01T02:00:00+02:00", 0, 0);
    check_reads("1969-12-31T18:30:00-05:30", 0, 0);
    check_reads("1970-01-01T00:00:00.5-00:00", 0, 500000000);
    check_reads("1970-01-01T23:59:00+23:59", 0, 0);
}

TEST(a_leap_second_is_the_next_one)
{
    check_reads("2016-12-31T23:59:60Z", 1483228800, 0);
}

TEST(every_month_of_every_year_begins_where_the_calendar_says)
{
    for (int year = 1; year <= 9999; year++)
        for (int month = 1; month <= 12; month++) {
            struct tm date = {.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = 1};
            struct timespec time = {0, 0};
            char text[40];
            snprintf(text, sizeof text, "%04d-%02d-01T00:00:00Z", year, month);
            if (davit_time_read(text, &time, NULL) != DAVIT_OK || time.tv_sec != timegm(&date))
                check_reads(text, timegm(&date), 0);
        }
}

TEST(only_days_that_there_are_can_be_read)
{
    check_reads("2024-02-29T00:00:00Z", 1709164800, 0);
    check_reads("2000-02-29T00:00:00Z", 951782400, 0);
    static const char *const none[] = {"2023-02-29T00:00:00Z",
                                       "1900-02-29T00:00:00Z",
                                       "2024-02-30T00:00:00Z",
                                       "2024-04-31T00:00:00Z",
                                       "2024-00-01T00:00:00Z",
                                       "2024-13-01T00:00:00Z",
                                       "2024-01-00T00:00:00Z",
                                       "2024-01-32T00:00:00Z",
                                       "2024-01-01T24:00:00Z",
                                       "2024-01-01T00:60:00Z",
                                       "2024-01-01T00:00:61Z",
                                       "2024-01-01T00:00:00+24:00",
                                       "2024-01-01T00:00:00+00:60",
                                       "2024-01-01T00:00:00",
                                       "2024-01-01T00:00Z",
                                       "2024-01-01",
                                       "2024-01-01T00:00:00.Z",
                                       "2024-01-01T00:00:00.",
                                       "2024-1-01T00:00:00Z",
                                       "24-01-01T00:00:00Z",
                                       "2024-01-01T0:00:00Z",
                                       "2024-01-01T00:00:00ZZ",
                                       " 2024-01-01T00:00:00Z",
                                       "2024-01-01T00:00:00Z ",
                                       "2024-01-01T00:00:00+0000",
                                       "2024-01-01T00:00:00+00",
                                       "-024-01-01T00:00:00Z",
                                       "+2024-01-01T00:00:00Z",
                                       "2024-01-01X00:00:00Z",
                                       "2024/01/01T00:00:00Z",
                                       "1714979289",
                                       "Z",
                                       "2024-01-01T00:00:00,5Z",
                                       "2024-01-01T00:00:00 UTC",
                                       "never",
                                       ""};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        struct timespec time = {7, 7};
        struct davit_error error = {.message = ""};
        CHECK_INT(davit_time_read(none[i], &time, &error), DAVIT_ERR_DECODE);
        CHECK_HAS(error.message, "expected a date like 2024-05-06T07:08:09.123456789Z, got \"");
        CHECK(time.tv_sec == 7 && time.tv_nsec == 7);
    }
}

TEST(null_is_no_date)
{
    struct timespec time;
    CHECK_INT(davit_time_read(NULL, &time, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_time_read("1970-01-01T00:00:00Z", NULL, NULL), DAVIT_ERR_ARGUMENT);
}

int main(void)
{
    RUN(dates_of_engines_are_read);
    RUN(fractions_have_any_number_of_digits);
    RUN(zones_are_taken_off);
    RUN(a_leap_second_is_the_next_one);
    RUN(every_month_of_every_year_begins_where_the_calendar_says);
    RUN(only_days_that_there_are_can_be_read);
    RUN(null_is_no_date);
    return DONE;
}
