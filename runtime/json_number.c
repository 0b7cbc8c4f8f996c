/*
 * What a number of the strict reader is worth: 64 bits with their range, or a double, whatever the locale. Nothing is
 * rounded or clamped silently.
 */
#include "json.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool davit__json_uint64(const struct davit__json *reader, uint64_t *ret)
{
    const char *at = reader->text, *end = at + reader->length;
    bool negative = *at == '-';
    uint64_t value = 0;
    for (at += negative; at < end; at++) {
        unsigned digit = (unsigned)(*at - '0');
        if (digit > 9 || value > (UINT64_MAX - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    *ret = value;
    return !negative || value == 0;
}

bool davit__json_int64(const struct davit__json *reader, int64_t *ret)
{
    struct davit__json digits = *reader;
    bool negative = *reader->text == '-';
    digits.text += negative;
    digits.length -= negative;
    uint64_t value;
    if (!davit__json_uint64(&digits, &value) || value > (uint64_t)INT64_MAX + negative)
        return false;
    *ret = negative ? (int64_t)(0 - value) : (int64_t)value;
    return true;
}

bool davit__json_double(const struct davit__json *reader, double *ret)
{
    locale_t c_locale = davit__c_locale();
    char small[128];
    char *copy = reader->length < sizeof small ? small : malloc(reader->length + 1);
    if (!copy || !c_locale) {
        if (copy != small)
            free(copy);
        return false;
    }
    memcpy(copy, reader->text, reader->length);
    copy[reader->length] = '\0';
    *ret = strtod_l(copy, NULL, c_locale);
    if (copy != small)
        free(copy);
    return isfinite(*ret);
}
