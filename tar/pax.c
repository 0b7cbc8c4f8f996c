/*
 * What stands before an entry: pax records, "29 name=value\n", and GNU's long names. Records that nobody needs here are
 * passed over, but must be records.
 */
#include "internal.h"

#include <string.h>

/* A record's parts; neither text ends with NUL. */
struct record {
    const char *name, *value;
    size_t name_size, value_size;
};

static const char no_record[] = "a record that is none";
static const char no_number[] = "a record with a number that is none";

/* Digits, as many as there are; false when there are none, or they say too much. */
static bool read_digits(const char **at, const char *end, uint64_t *ret)
{
    const char *start = *at;
    for (*ret = 0; *at < end && **at >= '0' && **at <= '9'; ++*at) {
        uint64_t digit = (uint64_t)(**at - '0');
        if (*ret > (INT64_MAX - digit) / 10)
            return false;
        *ret = 10 * *ret + digit;
    }
    return *at > start;
}

static bool read_record(const char **at, const char *end, struct record *ret)
{
    const char *start = *at;
    uint64_t size;
    if (!read_digits(at, end, &size) || size > (uint64_t)(end - start))
        return false;
    const char *last = start + size - 1;
    if (*at >= last || *(*at)++ != ' ' || *last != '\n')
        return false;
    const char *equals = memchr(*at, '=', (size_t)(last - *at));
    if (!equals || equals == *at)
        return false;
    *ret = (struct record){*at, equals + 1, (size_t)(equals - *at), (size_t)(last - equals - 1)};
    *at = last + 1;
    return true;
}

static bool is(const struct record *record, const char *name)
{
    return record->name_size == strlen(name) && memcmp(record->name, name, record->name_size) == 0;
}

/* A whole number, all of the value. An empty value takes back what was said: *ret_has. */
static bool read_number(const struct record *record, uint64_t most, uint64_t *ret, bool *ret_has)
{
    const char *at = record->value, *end = at + record->value_size;
    *ret_has = at < end;
    return at == end || (read_digits(&at, end, ret) && at == end && *ret <= most);
}

static bool read_owner(const struct record *record, uint32_t *ret, bool *ret_has)
{
    uint64_t value = 0;
    bool good = read_number(record, UINT32_MAX, &value, ret_has);
    *ret = (uint32_t)value;
    return good;
}

/* Seconds with a fraction, of which nanoseconds are kept; times before 1970 are negative, and so is their fraction. */
static bool read_time(const struct record *record, struct timespec *ret, bool *ret_has)
{
    const char *at = record->value, *end = at + record->value_size;
    *ret_has = at < end;
    if (at == end)
        return true;
    bool negative = *at == '-';
    uint64_t seconds;
    long nanoseconds = 0, unit = 100000000;
    at += negative;
    if (!read_digits(&at, end, &seconds))
        return false;
    if (at < end && *at == '.')
        for (at++; at < end && *at >= '0' && *at <= '9'; at++, unit /= 10)
            nanoseconds += unit * (*at - '0');
    bool below = negative && nanoseconds > 0;
    ret->tv_sec = negative ? -(time_t)seconds - below : (time_t)seconds;
    ret->tv_nsec = below ? 1000000000 - nanoseconds : nanoseconds;
    return at == end;
}

int davit_tar__pax_name(const char *text, size_t size, char ret[DAVIT_TAR_NAME_MAX], const char **ret_why)
{
    size_t length = strnlen(text, size);
    *ret_why = "a name that is too long";
    if (length >= DAVIT_TAR_NAME_MAX)
        return DAVIT_ERR_LIMIT;
    memcpy(ret, text, length);
    ret[length] = '\0';
    return DAVIT_OK;
}

/* A name must not end before its record does. */
static int read_name(const struct record *record, char ret[DAVIT_TAR_NAME_MAX], bool *ret_has, const char **ret_why)
{
    *ret_has = record->value_size > 0;
    *ret_why = "a name with a NUL";
    if (memchr(record->value, '\0', record->value_size))
        return DAVIT_ERR_PROTOCOL;
    return davit_tar__pax_name(record->value, record->value_size, ret, ret_why);
}

static int take(const struct record *record, struct davit_tar__records *io, const char **ret_why)
{
    bool good = true;
    if (is(record, "path"))
        return read_name(record, io->name, &io->has.name, ret_why);
    if (is(record, "linkpath"))
        return read_name(record, io->link, &io->has.link, ret_why);
    *ret_why = "a file with holes";
    if (record->name_size >= 10 && memcmp(record->name, "GNU.sparse", 10) == 0)
        return DAVIT_ERR_UNSUPPORTED;
    *ret_why = no_number;
    if (is(record, "size"))
        good = read_number(record, INT64_MAX, &io->size, &io->has.size);
    else if (is(record, "uid"))
        good = read_owner(record, &io->uid, &io->has.uid);
    else if (is(record, "gid"))
        good = read_owner(record, &io->gid, &io->has.gid);
    else if (is(record, "mtime"))
        good = read_time(record, &io->mtime, &io->has.mtime);
    return good ? DAVIT_OK : DAVIT_ERR_PROTOCOL;
}

int davit_tar__pax_read(const char *text, size_t size, struct davit_tar__records *io, const char **ret_why)
{
    const char *at = text, *end = text + size;
    struct record record;
    while (at < end) {
        *ret_why = no_record;
        if (!read_record(&at, end, &record))
            return DAVIT_ERR_PROTOCOL;
        int r = take(&record, io, ret_why);
        if (r != DAVIT_OK)
            return r;
    }
    return DAVIT_OK;
}
