/*
 * Errors and the names in them: each message is written once, where the failure is seen. Nothing here keeps state.
 */
#include "internal.h"

#include <errno.h>
#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* No message here is nearly as long as may be: names in them are shortened. */
int davit_tar__fail(struct davit_error *reterr, int code, const char *format, ...)
{
    if (!reterr)
        return code;
    *reterr = (struct davit_error){.code = code};
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(reterr->message, sizeof reterr->message, format, arguments);
    va_end(arguments);
    return code;
}

/* What an errno value means, in English: strerror_r is one function in glibc and another elsewhere. */
static void describe(int os_error, char *ret, size_t size)
{
    locale_t locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    if (locale) {
        snprintf(ret, size, "%s", strerror_l(os_error, locale));
        freelocale(locale);
    } else {
        snprintf(ret, size, "error %d", os_error);
    }
}

int davit_tar__fail_file(struct davit_error *reterr, int os_error, const char *name)
{
    if (os_error == ENOMEM)
        return davit_tar__fail_memory(reterr);
    char why[128];
    describe(os_error, why, sizeof why);
    int code = davit_tar__fail(reterr, DAVIT_ERR_FILE, "%s: %s", davit_tar__show(name).text, why);
    if (reterr)
        reterr->os_error = os_error;
    return code;
}

int davit_tar__fail_memory(struct davit_error *reterr)
{
    int code = davit_tar__fail(reterr, DAVIT_ERR_MEMORY, "out of memory");
    if (reterr)
        reterr->os_error = ENOMEM;
    return code;
}

int davit_tar__fail_null(struct davit_error *reterr)
{
    return davit_tar__fail(reterr, DAVIT_ERR_ARGUMENT, "NULL where none may be");
}

int davit_tar__copy_options(void *options, size_t size, const void *given, struct davit_error *reterr)
{
    if (!given)
        return DAVIT_OK;
    size_t known = *(const size_t *)given;
    if (known < sizeof known || known > size)
        return davit_tar__fail(reterr, DAVIT_ERR_ABI,
                               "options of %zu bytes: this library knows up to %zu; use the _INIT of its header", known,
                               size);
    memcpy(options, given, known);
    return DAVIT_OK;
}

/* How many bytes of a name can be shown as they are: one character; 0 when it cannot be printed. */
static size_t printable(const char *at, const char *end)
{
    const char *next = at;
    uint32_t rune = davit_tar__rune(&next, end);
    bool control = rune < 0x20 || (rune >= 0x7F && rune < 0xA0) || rune >= 0x110000;
    return control ? 0 : (size_t)(next - at);
}

/* As the runtime shows values, so that messages read alike. */
struct davit_tar__shown davit_tar__show(const char *name)
{
    struct davit_tar__shown shown;
    char *out = shown.text, *limit = shown.text + sizeof shown.text - sizeof "\\xNN…\"";
    const char *at = name, *end = name + strlen(name);
    bool plain = *name != '\0';
    *out++ = '"';
    while (at < end && out < limit) {
        size_t length = printable(at, end);
        if (length > 0) {
            memcpy(out, at, length);
            out += length;
            at += length;
        } else {
            out += sprintf(out, "\\x%02X", (unsigned char)*at++);
            plain = false;
        }
    }
    strcpy(out, at < end ? "…\"" : "\"");
    if (plain && at == end)
        memcpy(shown.text, name, (size_t)(end - name) + 1);
    return shown;
}
