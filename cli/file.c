/*
 * --output: what would go to stdout goes to a file. It has a name of its own until it is whole, so that nobody ever
 * sees half of it under the one that was asked for; and it is gone when it did not become whole.
 */
#include "archive.h"

#include <errno.h>
#include <fcntl.h>
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

/* What is there and no ordinary file, a device or a pipe, is written to. Of a link, it is the end that is replaced. */
static bool find_place(const char *name)
{
    struct stat seen;
    bool there = stat(name, &seen) == 0;
    if (there && !S_ISREG(seen.st_mode))
        return false;
    final = there ? realpath(name, NULL) : strdup(name);
    cli_must(final);
    if (asprintf(&temporary, "%s.davit-%ld", final, (long)getpid()) < 0)
        cli_must(NULL);
    return true;
}

int cli_open_output(const char *name)
{
    if (!name || strcmp(name, "-") == 0)
        return CLI_DONE;
    bool whole = find_place(name);
    int fd = whole ? open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666) : open(name, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return cannot_write(name);
    atexit(cli_discard_output);
    atomic_store(&unfinished, whole);
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
