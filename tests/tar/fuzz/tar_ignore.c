/*
 * Any text as a pattern and a name: it matches when the shortest program that says what a pattern is says so, too; and
 * what matches inside a folder is never overlooked because the folder was passed over.
 */
#include "internal.h"

#include "fuzz.h"

#define LENGTH_MAX 24 /* of both: the shortest program is not the fastest */

/* Whether the tokens from there on match all of a text: one after the other, each in every way that it can. */
static bool matches(const struct davit_tar__pattern *pattern, size_t token, const char *text, const char *end);

static bool one(const struct davit_tar__token *token, uint32_t rune)
{
    if (token->kind == 0)
        return token->rune == rune;
    if (token->kind == 2)
        return rune != '/';
    bool found = false;
    for (const char *at = token->at; at < token->to;) {
        at += *at == '\\';
        uint32_t low = davit_tar__rune(&at, token->to), high = low;
        if (at < token->to && *at == '-') {
            at++;
            at += *at == '\\';
            high = davit_tar__rune(&at, token->to);
        }
        found |= low <= rune && rune <= high;
    }
    return found != token->negated;
}

static bool matches(const struct davit_tar__pattern *pattern, size_t token, const char *text, const char *end)
{
    if (token == pattern->count)
        return text == end;
    const struct davit_tar__token *now = &pattern->tokens[token];
    if (now->kind < 3) {
        const char *next = text;
        return text < end && one(now, davit_tar__rune(&next, end)) && matches(pattern, token + 1, next, end);
    }
    if (matches(pattern, token + 1, text, end))
        return true;
    for (const char *next = text; next < end;) {
        char first = *next;
        if (now->kind == 3 && first == '/')
            return false;
        davit_tar__rune(&next, end);
        if ((now->kind != 4 || first == '/') && matches(pattern, token + 1, next, end))
            return true;
    }
    return false;
}

static void check(const struct davit_tar__pattern *pattern, char *name)
{
    bool matched = davit_tar__pattern_matches(pattern, name);
    require(matched == matches(pattern, 0, name, name + strlen(name)));
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
