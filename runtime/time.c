/*
 * Dates as engines send them, RFC 3339 with up to nine digits behind the point. Nothing here looks at a clock or a time
 * zone.
 */
#include "internal.h"

#include <string.h>

/* Reads exactly `count` digits. */
static bool read_digits(const char **at, int count, int64_t *ret)
{
    *ret = 0;
    for (; count > 0; count--, (*at)++) {
        if (**at < '0' || **at > '9')
            return false;
        *ret = *ret * 10 + (**at - '0');
    }
    return true;
}

static bool read_char(const char **at, const char *choices)
{
    bool found = **at && strchr(choices, **at);
    *at += found;
    return found;
}

/* The days from 1970 on in the proleptic Gregorian calendar. A year begins in March here, so that the leap day ends it.
   */
static int64_t days_of(int64_t year, int64_t month, int64_t day)
{
    int64_t from_march = (month + 9) % 12;
    year -= month <= 2;
    int64_t era = (year >= 0 ? year : year - 399) / 400, of_era = year - era * 400;
    int64_t of_year = (153 * from_march + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static bool is_day(int64_t year, int64_t month, int64_t day)
{
    static const char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] + (month == 2 && leap);
}

static bool read_date(const char **at, int64_t *ret)
{
    int64_t year, month, day;
    bool good = read_digits(at, 4, &year) && read_char(at, "-") && read_digits(at, 2, &month) && read_char(at, "-") &&
                read_digits(at, 2, &day) && is_day(year, month, day);
    *ret = good ? days_of(year, month, day) * 86400 : 0;
    return good;
}

static bool read_clock(const char **at, int64_t *ret, long *nanoseconds)
{
    int64_t hour, minute, second, digit;
    if (!read_digits(at, 2, &hour) || !read_char(at, ":") || !read_digits(at, 2, &minute) || !read_char(at, ":") ||
        !read_digits(at, 2, &second) || hour > 23 || minute > 59 || second > 60)
        return false;
    *ret += hour * 3600 + minute * 60 + second;
    *nanoseconds = 0;
    if (!read_char(at, "."))
        return true;
    const char *first = *at;
    for (long unit = 100000000; read_digits(at, 1, &digit); unit /= 10)
        *nanoseconds += (long)digit * unit;
    return *at > first;
}

static bool read_zone(const char **at, int64_t *ret)
{
    int64_t hours, minutes, sign = **at == '-' ? -1 : 1;
    if (read_char(at, "Zz"))
        return true;
    if (!read_char(at, "+-") || !read_digits(at, 2, &hours) || !read_char(at, ":") || !read_digits(at, 2, &minutes) ||
        hours > 23 || minutes > 59)
        return false;
    *ret -= sign * (hours * 3600 + minutes * 60);
    return true;
}

int davit_time_read(const char *text, struct timespec *ret, struct davit_error *reterr)
{
    if (!text || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_time_read: text and ret may not be NULL");
    const char *at = text;
    int64_t seconds;
    long nanoseconds;
    if (!read_date(&at, &seconds) || !read_char(&at, "Tt ") || !read_clock(&at, &seconds, &nanoseconds) ||
        !read_zone(&at, &seconds) || *at)
        return davit__fail(reterr, DAVIT_ERR_DECODE, "expected a date like 2024-05-06T07:08:09.123456789Z, got %s",
                           davit__quote(text).text);
    *ret = (struct timespec){.tv_sec = (time_t)seconds, .tv_nsec = nanoseconds};
    return DAVIT_OK;
}
