/*
 * Small files read whole: configuration and certificates. What they say is their readers' business.
 */
#include "basics.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define STEP ((size_t)4096)

/* Reads to the end, or to one byte more than the file may have. */
static int read_all(int fd, size_t most, struct davit__buffer *ret)
{
    ssize_t got = 1;
    while (got > 0 && ret->size <= most) {
        if (!davit__reserve(ret, STEP))
            return ENOMEM;
        got = read(fd, ret->data + ret->size, STEP);
        if (got > 0)
            ret->size += (size_t)got;
        ret->data[ret->size] = '\0';
        if (got < 0 && errno == EINTR)
            got = 1;
    }
    return got < 0 ? errno : ret->size > most ? EFBIG : 0;
}

int davit__read_file(const char *path, size_t most, struct davit__buffer *ret)
{
    struct stat info;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a named pipe that nobody writes to would wait */
    int e = fd < 0 || fstat(fd, &info) != 0 ? errno : 0;
    if (!e && !S_ISREG(info.st_mode))
        e = S_ISDIR(info.st_mode) ? EISDIR : EINVAL;
    if (!e)
        e = read_all(fd, most, ret);
    if (fd >= 0)
        close(fd);
    return e;
}

bool davit__expand(const char *path, struct davit__buffer *ret)
{
    const char *rest = path, *value = "";
    if (*path == '$') {
        char name[64];
        size_t length = strcspn(path, "/");
        rest = path + length;
        snprintf(name, sizeof name, "%.*s", (int)length - 1, path + 1);
        value = getenv(name);
    }
    if (!value || (*path == '$' && !*value))
        return false;
    davit__append_text(ret, value);
    davit__append_text(ret, rest);
    return !ret->failed;
}
