/*
 * What is not sent: the lines of a .dockerignore, and what they say of a name. What one line matches is pattern.c's.
 */
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char file_name[] = ".dockerignore";

/* ------------------------------------------------------------------------------------------------------- lines --- */

static int fail_line(size_t number, const char *why, const char *line, struct davit_error *reterr)
{
    return davit_tar__fail(reterr, DAVIT_ERR_ARGUMENT, "%s, line %zu: %s: %s", file_name, number, why,
                           davit_tar__show(line).text);
}

/* Room for one more. */
static bool grow(struct davit_tar__ignore *ignore)
{
    if (ignore->count < ignore->capacity)
        return true;
    size_t capacity = ignore->capacity ? 2 * ignore->capacity : 16;
    void *patterns = realloc(ignore->patterns, capacity * sizeof *ignore->patterns);
    if (!patterns)
        return false;
    ignore->patterns = patterns;
    ignore->capacity = capacity;
    return true;
}

/* Adds a pattern, and owns its text. */
static int add(struct davit_tar__ignore *ignore, char *text, bool exception, size_t number, struct davit_error *reterr)
{
    struct davit_tar__pattern pattern = {.exception = exception, .text = text};
    bool read = grow(ignore) && davit_tar__pattern_read(&pattern, text);
    if (read) {
        ignore->patterns[ignore->count++] = pattern;
        return DAVIT_OK;
    }
    int r = pattern.tokens ? fail_line(number, "no pattern", text, reterr) : davit_tar__fail_memory(reterr);
    davit_tar__pattern_done(&pattern);
    return r;
}

static bool blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static void trim(const char **line, size_t *size)
{
    while (*size > 0 && blank((*line)[*size - 1]))
        --*size;
    for (; *size > 0 && blank(**line); --*size)
        ++*line;
}

/* The text of a pattern, in its shortest form, from the root that is the folder. */
static char *clean_copy(const char *line, size_t size)
{
    char *text = malloc(size + 2); /* "." may be longer than what it is made of */
    if (!text)
        return NULL;
    memcpy(text, line, size);
    text[size] = '\0';
    davit_tar__clean(text);
    if (text[0] == '/' && text[1] != '\0')
        memmove(text, text + 1, strlen(text));
    return text;
}

int davit_tar__ignore_line(struct davit_tar__ignore *ignore, const char *line, size_t size, size_t number,
                           struct davit_error *reterr)
{
    if (size > 0 && *line == '#')
        return DAVIT_OK;
    trim(&line, &size);
    if (size == 0)
        return DAVIT_OK;
    bool exception = *line == '!';
    line += exception;
    size -= exception;
    trim(&line, &size);
    if (size == 0)
        return fail_line(number, "an exception of nothing", "!", reterr);
    if (size >= DAVIT_TAR_NAME_MAX || ignore->count == DAVIT_TAR_PATTERNS_MAX)
        return davit_tar__fail(reterr, DAVIT_ERR_LIMIT, "%s, line %zu: more than %d bytes, or %d lines", file_name,
                               number, DAVIT_TAR_NAME_MAX - 1, DAVIT_TAR_PATTERNS_MAX);
    char *text = memchr(line, '\0', size) ? NULL : clean_copy(line, size);
    if (text)
        return add(ignore, text, exception, number, reterr);
    return memchr(line, '\0', size) ? fail_line(number, "a NUL", line, reterr) : davit_tar__fail_memory(reterr);
}

int davit_tar__ignore_not(struct davit_tar__ignore *ignore, const char *name, struct davit_error *reterr)
{
    char *text = malloc(2 * strlen(name) + 1), *out = text;
    if (!text)
        return davit_tar__fail_memory(reterr);
    for (; *name; name++) {
        if (strchr("*?[\\", *name))
            *out++ = '\\';
        *out++ = *name;
    }
    *out = '\0';
    return add(ignore, text, true, 0, reterr);
}

void davit_tar__ignore_done(struct davit_tar__ignore *ignore)
{
    for (size_t i = 0; i < ignore->count; i++)
        davit_tar__pattern_done(&ignore->patterns[i]);
    free(ignore->patterns);
    *ignore = (struct davit_tar__ignore){0};
}

/* -------------------------------------------------------------------------------------------------------- file --- */

static int read_lines(struct davit_tar__ignore *ignore, const char *text, size_t size, struct davit_error *reterr)
{
    const char *end = text + size;
    if (size >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0)
        text += 3;
    int r = DAVIT_OK;
    for (size_t number = 1; r == DAVIT_OK && text < end; number++) {
        const char *newline = memchr(text, '\n', (size_t)(end - text));
        const char *next = newline ? newline : end;
        r = davit_tar__ignore_line(ignore, text, (size_t)(next - text), number, reterr);
        text = next + 1;
    }
    return r;
}

/* Reads until `size` bytes are there, or the end; -1 and errno on failure. */
static ssize_t read_all(int fd, char *buffer, size_t size)
{
    size_t have = 0;
    while (have < size) {
        ssize_t more = read(fd, buffer + have, size - have);
        if (more == 0)
            break;
        if (more < 0 && errno != EINTR)
            return -1;
        have += more > 0 ? (size_t)more : 0;
    }
    return (ssize_t)have;
}

static int read_file(struct davit_tar__ignore *ignore, int fd, struct davit_error *reterr)
{
    char *text = malloc(DAVIT_TAR_IGNORE_MAX + 1); /* of which only what is read is really taken */
    if (!text)
        return davit_tar__fail_memory(reterr);
    ssize_t size = read_all(fd, text, DAVIT_TAR_IGNORE_MAX + 1);
    int r;
    if (size < 0)
        r = davit_tar__fail_file(reterr, errno, file_name);
    else if ((size_t)size > DAVIT_TAR_IGNORE_MAX)
        r = davit_tar__fail(reterr, DAVIT_ERR_LIMIT, "%s: more than %zu bytes", file_name, DAVIT_TAR_IGNORE_MAX);
    else
        r = read_lines(ignore, text, (size_t)size, reterr);
    free(text);
    return r;
}

int davit_tar__ignore_file(struct davit_tar__ignore *ignore, int folder, struct davit_error *reterr)
{
    int fd = openat(folder, file_name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return errno == ENOENT ? DAVIT_OK : davit_tar__fail_file(reterr, errno, file_name);
    int r = read_file(ignore, fd, reterr);
    close(fd);
    return r;
}

/* ----------------------------------------------------------------------------------------------------- verdict --- */

bool davit_tar__ignored(const struct davit_tar__ignore *ignore, const char *name, const uint8_t *parent, uint8_t *ret)
{
    bool ignored = false;
    for (size_t i = 0; i < ignore->count; i++) {
        const struct davit_tar__pattern *pattern = &ignore->patterns[i];
        ret[i] = (parent && parent[i]) || davit_tar__pattern_matches(pattern, name);
        if (ret[i])
            ignored = !pattern->exception;
    }
    return ignored;
}

bool davit_tar__exception_inside(const struct davit_tar__ignore *ignore, const char *folder, const uint8_t *matched)
{
    /* What the last line that matches the folder ignores, only later ones can bring back. */
    for (size_t i = ignore->count; i-- > 0 && !matched[i];)
        if (ignore->patterns[i].exception && davit_tar__pattern_reaches(&ignore->patterns[i], folder))
            return true;
    return false;
}
