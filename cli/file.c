/*
 * --output: what would go to stdout goes to a file. It has a name of its own until it is whole, so that nobody ever
 * sees half of it under the one that was asked for; and it is gone when it did not become whole.
 */
#include "archive.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *final, *temporary; /* NULL: it is written in place, or not a file at all */
static atomic_bool unfinished;

static int cannot_write(const char *name)
{
    return cli_complain("cannot write %s: %s", name, strerror(errno));
}

/* The length of a path's folder, with the slash behind it. */
static int folder_length(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? (int)(slash + 1 - path) : 0;
}

/* What a name means: the end of all links, be it there or not. Where it leads round in circles nothing is opened. */
static char *follow(const char *name)
{
    char link[PATH_MAX], *at = cli_must(strdup(name));
    ssize_t length;
    for (int most = 40; most > 0 && (length = readlink(at, link, sizeof link)) >= 0; most--) {
        char *next;
        int folder = *link == '/' ? 0 : folder_length(at);
        if (asprintf(&next, "%.*s%.*s", folder, at, (int)length, link) < 0)
            cli_must(NULL);
        free(at);
        at = next;
    }
    return at;
}

/* An ordinary file, or none yet: one beside it, with the permissions of what it will replace. */
static int open_beside(const char *name, const struct stat *replaced)
{
    final = follow(name);
    if (asprintf(&temporary, "%.*s.davit-%ld", folder_length(final), final, (long)getpid()) < 0)
        cli_must(NULL);
    int fd = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, replaced ? 0600 : 0666);
    if (fd >= 0 && replaced)
        fchmod(fd, replaced->st_mode & 0777);
    atomic_store(&unfinished, fd >= 0);
    return fd;
}

/* What is there and no ordinary file, a device or a pipe, is written to. */
static int open_place(const char *name)
{
    struct stat seen;
    bool there = stat(name, &seen) == 0;
    if (!there && errno != ENOENT)
        return -1;
    return there && !S_ISREG(seen.st_mode) ? open(name, O_WRONLY | O_CLOEXEC) : open_beside(name, there ? &seen : NULL);
}

int cli_open_output(const char *name)
{
    if (!name || strcmp(name, "-") == 0)
        return CLI_DONE;
    int fd = open_place(name);
    if (fd < 0)
        return cannot_write(name);
    atexit(cli_discard_output);
    cli_write_to(fd);
    return CLI_DONE;
}

int cli_close_output(void)
{
    int fd = cli_write_to(STDOUT_FILENO);
    if (fd == STDOUT_FILENO)
        return cli_close_folder();
    const char *name = final ? final : "the output";
    if (close(fd) != 0)
        return cannot_write(name);
    if (atomic_exchange(&unfinished, false) && rename(temporary, final) != 0) {
        int r = cannot_write(name);
        unlink(temporary);
        return r;
    }
    return CLI_DONE;
}

void cli_discard_output(void)
{
    if (atomic_exchange(&unfinished, false))
        unlink(temporary);
}
