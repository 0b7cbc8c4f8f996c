/*
 * Opening folders that lie below another, and only these: no link is followed, whoever made it. The kernel does that in
 * one call since Linux 5.6; where it does not, or a sandbox does not let it, it is done folder by folder.
 */
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(SYS_openat2) && __has_include(<linux/openat2.h>)
#include <linux/openat2.h>

static int open_at_once(int root, const char *path, int flags)
{
    struct open_how how = {.flags = (uint64_t)flags | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC,
                           .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS};
    return (int)syscall(SYS_openat2, root, path, &how, sizeof how);
}
#else
static int open_at_once(int root, const char *path, int flags)
{
    (void)root, (void)path, (void)flags;
    errno = ENOSYS;
    return -1;
}
#endif

/* One folder further, which is made if need be. */
static int open_next(int folder, const char *name, int flags, bool make)
{
    flags |= O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    int fd = openat(folder, name, flags);
    if (fd >= 0 || errno != ENOENT || !make)
        return fd;
    if (mkdirat(folder, name, 0777) != 0 && errno != EEXIST)
        return -1;
    return openat(folder, name, flags);
}

/* Every part of a path by itself. It is "." or has no such part. */
static int open_step_by_step(int root, const char *path, int flags, bool make)
{
    char part[DAVIT_TAR_NAME_MAX];
    int fd = root;
    while (*path) {
        size_t length = strcspn(path, "/");
        memcpy(part, path, length);
        part[length] = '\0';
        path += length + (path[length] == '/');
        int next = open_next(fd, part, *path ? O_PATH : flags, make);
        int os_error = errno;
        if (fd != root)
            close(fd);
        if (next < 0) {
            errno = os_error;
            return -1;
        }
        fd = next;
    }
    return fd;
}

int davit_tar__open_below(int root, const char *path, int flags)
{
    int fd = open_at_once(root, path, flags);
    if (fd >= 0 || (errno != ENOSYS && errno != EPERM))
        return fd;
    return open_step_by_step(root, path, flags, false);
}

int davit_tar__make_below(int root, const char *path, int flags)
{
    int fd = davit_tar__open_below(root, path, flags);
    return fd >= 0 || errno != ENOENT ? fd : open_step_by_step(root, path, flags, true);
}
