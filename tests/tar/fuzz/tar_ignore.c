/*
 * Any text as a pattern and a name: it matches when the shortest program that says what a pattern is says so, too; and
 * what matches inside a folder is never overlooked because the folder was passed over.
 */
#include "internal.h"

#include "fuzz.h"

#define LENGTH_MAX 24 /* of both: the shortest program is not the fastest */

/* Whether a character is in a class, behind whose "[" *at is; then it is behind its "]". */
static bool in_class(const char **at, const char *end, uint32_t rune)
{
    bool found = false, negated = **at == '^';
    *at += negated;
    do {
        *at += **at == '\\';
        uint32_t low = davit_tar__rune(at, end), high = low;
        if (**at == '-') {
            *at += (*at)[1] == '\\' ? 2 : 1;
            high = davit_tar__rune(at, end);
        }
        found |= low <= rune && rune <= high;
    } while (**at != ']');
    ++*at;
    return found != negated;
}

/* Whether a pattern from there on matches all of a text: one part after the other, each in every way that it can. */
static bool matches(const char *at, const char *end, const char *text, const char *stop)
{
    if (at == end)
        return text == stop;
    if (at[0] == '*' && at[1] == '*') {
        at += at[2] == '/' ? 3 : 2;
        bool found = at == end || matches(at, end, text, stop);
        for (; !found && text < stop; text++)
            found = *text == '/' && matches(at, end, text + 1, stop);
        return found;
    }
    if (*at == '*') {
        bool found = matches(at + 1, end, text, stop);
        while (!found && text < stop && *text != '/') {
            davit_tar__rune(&text, stop);
            found = matches(at + 1, end, text, stop);
        }
        return found;
    }
    if (text == stop)
        return false;
    uint32_t rune = davit_tar__rune(&text, stop);
    char first = *at;
    at += first == '?' || first == '[' || first == '\\';
    bool same = first == '?'   ? rune != '/'
                : first == '[' ? in_class(&at, end, rune)
                               : rune == davit_tar__rune(&at, end);
    return same && matches(at, end, text, stop);
}

/* The same for all of a pattern: "**.pem" is the end of a name, whatever stands before. */
static bool matches_all(const char *at, const char *end, const char *text, const char *stop)
{
    if (end - at < 2 || memcmp(at, "**", 2) != 0 || at[2] == '/' || strpbrk(at + 2, "*?[]\\"))
        return matches(at, end, text, stop);
    bool found = matches(at + 2, end, text, stop);
    while (!found && text < stop) {
        davit_tar__rune(&text, stop);
        found = matches(at + 2, end, text, stop);
    }
    return found;
}

static void check(const struct davit_tar__pattern *pattern, char *name)
{
    bool matched = davit_tar__pattern_matches(pattern, name);
    require(matched == matches_all(pattern->text, pattern->text + strlen(pattern->text), name, name + strlen(name)));
    for (char *slash = strrchr(name, '/'); matched && slash; slash = strrchr(name, '/')) {
        *slash = '\0';
        require(davit_tar__pattern_reaches(pattern, name));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *newline = memchr(data, '\n', size);
    size_t length = newline ? (size_t)(newline - data) : size;
    struct davit_tar__ignore ignore = {0};
    struct davit_error error = {0};
    char name[LENGTH_MAX + 1] = {0}, clean[DAVIT_TAR_NAME_MAX];
    int r = davit_tar__ignore_line(&ignore, (const char *)data, length, 1, &error);
    if (r != DAVIT_OK)
        require_error(r, &error);
    if (newline && size - length - 1 <= LENGTH_MAX && length <= LENGTH_MAX) {
        memcpy(name, newline + 1, size - length - 1);
        if (ignore.count == 1 && davit_tar__safe_name(name, clean))
            check(&ignore.patterns[0], clean);
    }
    davit_tar__ignore_done(&ignore);
    return 0;
}
