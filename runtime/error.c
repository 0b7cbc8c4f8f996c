/*
 * Errors and the texts in them. A message is written once, into the caller's struct, where the failure is seen; nothing
 * here keeps state. Not here: the problems of a request (report.c).
 */
#include "internal.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static const char *const code_names[] = {
    "DAVIT_OK",          "DAVIT_ERR_ARGUMENT", "DAVIT_ERR_MEMORY",      "DAVIT_ERR_OPERATION", "DAVIT_ERR_VERSION",
    "DAVIT_ERR_CHECK",   "DAVIT_ERR_JSON",     "DAVIT_ERR_LIMIT",       "DAVIT_ERR_ENDPOINT",  "DAVIT_ERR_CONNECT",
    "DAVIT_ERR_TIMEOUT", "DAVIT_ERR_CANCELED", "DAVIT_ERR_PROTOCOL",    "DAVIT_ERR_OUTCOME",   "DAVIT_ERR_REFUSED",
    "DAVIT_ERR_ENGINE",  "DAVIT_ERR_ENDLESS",  "DAVIT_ERR_UNSUPPORTED", "DAVIT_ERR_ABI",       "DAVIT_ERR_DECODE",
    "DAVIT_ERR_FILE",    "DAVIT_ERR_TLS",      "DAVIT_ERR_AUTH",
};

const char *davit_code_name(int code)
{
    return code <= 0 && code > -(int)LENGTH(code_names) ? code_names[-code] : "DAVIT_ERR_?";
}

const char *davit_library_version(void)
{
    return DAVIT_LIBRARY_VERSION;
}

static locale_t c_locale;

static void make_c_locale(void)
{
    c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
}

locale_t davit__c_locale(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, make_c_locale);
    return c_locale;
}

/* Ends a message that did not fit in "…", without cutting a character in two. */
static void shorten(char message[DAVIT_MESSAGE_MAX])
{
    size_t at = DAVIT_MESSAGE_MAX - sizeof "…";
    while (at > 0 && ((unsigned char)message[at] & 0xC0) == 0x80)
        at--;
    memcpy(message + at, "…", sizeof "…");
}

void davit__append_message(char message[DAVIT_MESSAGE_MAX], const char *format, va_list arguments)
{
    size_t length = strlen(message), room = DAVIT_MESSAGE_MAX - length;
    int more = vsnprintf(message + length, room, format, arguments);
    if (more < 0)
        message[length] = '\0';
    else if ((size_t)more >= room)
        shorten(message);
}

static void append(char message[DAVIT_MESSAGE_MAX], const char *format, ...) __attribute__((format(printf, 2, 3)));

static void append(char message[DAVIT_MESSAGE_MAX], const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    davit__append_message(message, format, arguments);
    va_end(arguments);
}

/* Appends what an errno value means, in English. strerror_r is one function in glibc and another elsewhere. */
static void append_os_error(char message[DAVIT_MESSAGE_MAX], int os_error)
{
    locale_t locale = davit__c_locale();
    if (locale)
        append(message, ": %s", strerror_l(os_error, locale));
    else
        append(message, ": error %d", os_error);
}

static int fail(struct davit_error *reterr, int code, int os_error, const char *format, va_list arguments)
{
    if (!reterr)
        return code;
    memset(reterr, 0, offsetof(struct davit_error, message) + 1);
    reterr->code = code;
    reterr->os_error = os_error;
    davit__append_message(reterr->message, format, arguments);
    if (os_error)
        append_os_error(reterr->message, os_error);
    return code;
}

int davit__fail(struct davit_error *reterr, int code, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fail(reterr, code, 0, format, arguments);
    va_end(arguments);
    return code;
}

int davit__fail_os(struct davit_error *reterr, int code, int os_error, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fail(reterr, code, os_error, format, arguments);
    va_end(arguments);
    return code;
}

int davit__fail_memory(struct davit_error *reterr)
{
    return davit__fail_os(reterr, DAVIT_ERR_MEMORY, ENOMEM, "out of memory");
}

int davit__copy_options(void *options, size_t size, const void *given, struct davit_error *reterr)
{
    if (!given)
        return DAVIT_OK;
    size_t known = *(const size_t *)given;
    if (known < sizeof known || known > size)
        return davit__fail(reterr, DAVIT_ERR_ABI,
                           "options of %zu bytes: this library knows up to %zu; use the _INIT of its header", known,
                           size);
    memcpy(options, given, known);
    return DAVIT_OK;
}

size_t davit__utf8_length(const char *at, const char *end)
{
    const unsigned char *b = (const unsigned char *)at;
    size_t left = (size_t)(end - at);
    if (left == 0)
        return 0;
    if (b[0] < 0x80)
        return 1;
    size_t length = b[0] >= 0xF0 ? 4 : b[0] >= 0xE0 ? 3 : 2;
    if (b[0] < 0xC2 || b[0] > 0xF4 || left < length)
        return 0;
    /* the second byte's range rules out overlong forms, surrogates and what is above U+10FFFF */
    unsigned char low = b[0] == 0xE0 ? 0xA0 : b[0] == 0xF0 ? 0x90 : 0x80;
    unsigned char high = b[0] == 0xED ? 0x9F : b[0] == 0xF4 ? 0x8F : 0xBF;
    if (b[1] < low || b[1] > high)
        return 0;
    for (size_t i = 2; i < length; i++)
        if ((b[i] & 0xC0) != 0x80)
            return 0;
    return length;
}

size_t davit__printable_length(const char *at, const char *end)
{
    size_t length = davit__utf8_length(at, end);
    unsigned char first = length ? (unsigned char)*at : 0;
    bool control = first < 0x20 || first == 0x7F || (first == 0xC2 && (unsigned char)at[1] < 0xA0);
    return control ? 0 : length;
}

struct davit__quoted davit__quote(const char *value)
{
    struct davit__quoted quoted;
    char *out = quoted.text;
    char *limit = quoted.text + sizeof quoted.text - sizeof "\\xNN…\"";
    const char *end = value + strlen(value);
    *out++ = '"';
    while (value < end && out < limit) {
        size_t length = davit__printable_length(value, end);
        if (length == 0) {
            out += sprintf(out, "\\x%02X", (unsigned char)*value++);
        } else {
            memcpy(out, value, length);
            out += length;
            value += length;
        }
    }
    strcpy(out, value < end ? "…\"" : "\"");
    return quoted;
}

struct davit__quoted davit__shown(const char *value)
{
    struct davit__quoted quoted = davit__quote(value);
    size_t length = strlen(value);
    if (length > 0 && length + 3 <= sizeof quoted.text && strncmp(quoted.text + 1, value, length) == 0)
        memcpy(quoted.text, value, length + 1);
    return quoted;
}
