/*
 * Looking at files of this machine without following a link: what they are, what they point to, what a folder has.
 */
#include "internal.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>
#include <unistd.h>

/* ------------------------------------------------------------------------------------------------------- files --- */

/* The type of an entry, by the bits of a mode that say so; -1 for what no archive has. */
static int type_of(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return DAVIT_TAR_FILE;
    case S_IFLNK:
        return DAVIT_TAR_SYMLINK;
    case S_IFCHR:
        return DAVIT_TAR_CHARACTER;
    case S_IFBLK:
        return DAVIT_TAR_BLOCK;
    case S_IFDIR:
        return DAVIT_TAR_FOLDER;
    case S_IFIFO:
        return DAVIT_TAR_FIFO;
    default:
        return -1;
    }
}

void davit_tar__entry_of(const struct stat *stat, struct davit_tar_entry *ret)
{
    bool device = S_ISCHR(stat->st_mode) || S_ISBLK(stat->st_mode);
    ret->type = (enum davit_tar_type)type_of(stat->st_mode);
    ret->mode = stat->st_mode & 07777;
    ret->size = S_ISREG(stat->st_mode) ? (uint64_t)stat->st_size : 0;
    ret->uid = stat->st_uid;
    ret->gid = stat->st_gid;
    ret->mtime = stat->st_mtim;
    ret->device_major = device ? major(stat->st_rdev) : 0;
    ret->device_minor = device ? minor(stat->st_rdev) : 0;
}

static int fail_changed(const char *name, struct davit_error *reterr)
{
    return davit_tar__fail(reterr, DAVIT_ERR_FILE, "%s: changed while it was looked at", davit_tar__show(name).text);
}

/* Opens what was a file or folder a moment ago. It still has to be: a link in its place would lead elsewhere. */
static int open_same(int folder, const char *path, const char *name, struct davit_tar__file *io,
                     struct davit_error *reterr)
{
    mode_t before = io->stat.st_mode & S_IFMT;
    int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (before == S_IFDIR ? O_DIRECTORY : 0);
    io->fd = openat(folder, path, flags);
    if (io->fd < 0)
        return errno == ELOOP || errno == ENOTDIR ? fail_changed(name, reterr)
                                                  : davit_tar__fail_file(reterr, errno, name);
    if (fstat(io->fd, &io->stat) != 0)
        return davit_tar__fail_file(reterr, errno, name);
    return (io->stat.st_mode & S_IFMT) == before ? DAVIT_OK : fail_changed(name, reterr);
}

static int read_link(int folder, const char *path, const char *name, struct davit_tar__file *io,
                     struct davit_error *reterr)
{
    ssize_t size = readlinkat(folder, path, io->link, sizeof io->link);
    if (size < 0)
        return davit_tar__fail_file(reterr, errno, name);
    if ((size_t)size == sizeof io->link)
        return davit_tar__fail(reterr, DAVIT_ERR_LIMIT, "%s: a link of more than %zu bytes", davit_tar__show(name).text,
                               sizeof io->link - 1);
    io->link[size] = '\0';
    return DAVIT_OK;
}

/* Opens or reads what has to be, for what it is. */
static int look_at(int folder, const char *path, const char *name, struct davit_tar__file *io, const char **ret_why,
                   struct davit_error *reterr)
{
    int type = type_of(io->stat.st_mode);
    if (type < 0)
        *ret_why = "a socket";
    if (type == DAVIT_TAR_FILE || type == DAVIT_TAR_FOLDER)
        return open_same(folder, path, name, io, reterr);
    return type == DAVIT_TAR_SYMLINK ? read_link(folder, path, name, io, reterr) : DAVIT_OK;
}

int davit_tar__look(int folder, const char *path, const char *name, struct davit_tar__file *ret, const char **ret_why,
                    struct davit_error *reterr)
{
    *ret_why = NULL;
    ret->fd = -1;
    ret->link[0] = '\0';
    int r = fstatat(folder, path, &ret->stat, AT_SYMLINK_NOFOLLOW) == 0
                ? look_at(folder, path, name, ret, ret_why, reterr)
                : davit_tar__fail_file(reterr, errno, name);
    if (r != DAVIT_OK)
        davit_tar__file_done(ret);
    if (r == DAVIT_ERR_FILE && reterr->os_error == ENOENT) {
        *ret_why = "it is no longer there";
        return DAVIT_OK;
    }
    ret->entry = (struct davit_tar_entry){.name = name, .link = ret->link};
    davit_tar__entry_of(&ret->stat, &ret->entry);
    return r;
}

bool davit_tar__changed(const struct davit_tar__file *file)
{
    struct stat now;
    return fstat(file->fd, &now) != 0 || now.st_size != file->stat.st_size ||
           now.st_mtim.tv_sec != file->stat.st_mtim.tv_sec || now.st_mtim.tv_nsec != file->stat.st_mtim.tv_nsec;
}

void davit_tar__file_done(struct davit_tar__file *file)
{
    if (file->fd >= 0)
        close(file->fd);
    file->fd = -1;
}

/* ----------------------------------------------------------------------------------------------------- folders --- */

/* Names one after the other, each with its NUL. */
struct list {
    char *text;
    size_t size, capacity, count;
};

static bool append(struct list *list, const char *name)
{
    size_t size = strlen(name) + 1;
    if (list->capacity - list->size < size) {
        size_t capacity = 2 * list->capacity + 1024;
        char *text = realloc(list->text, capacity);
        if (!text)
            return false;
        list->text = text;
        list->capacity = capacity;
    }
    memcpy(list->text + list->size, name, size);
    list->size += size;
    list->count++;
    return true;
}

/* All names in a folder. 0, or an errno value. */
static int collect(DIR *folder, struct list *list)
{
    struct dirent *entry;
    while (errno = 0, (entry = readdir(folder)))
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0 && !append(list, entry->d_name))
            return ENOMEM;
    return errno;
}

static int compare(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* One allocation with the names, and where each begins, in order. */
static char **sorted(const struct list *list)
{
    char **names = malloc((list->count + 1) * sizeof *names + list->size);
    if (!names)
        return NULL;
    char *text = (char *)(names + list->count + 1);
    if (list->size > 0)
        memcpy(text, list->text, list->size);
    for (size_t i = 0; i < list->count; i++, text += strlen(text) + 1)
        names[i] = text;
    names[list->count] = NULL;
    qsort(names, list->count, sizeof *names, compare);
    return names;
}

/* A copy of the descriptor is read: the folder's own stays what files are opened by. */
int davit_tar__names(int folder, const char *name, char ***ret, struct davit_error *reterr)
{
    struct list list = {0};
    int fd = fcntl(folder, F_DUPFD_CLOEXEC, 0);
    DIR *stream = fd < 0 ? NULL : fdopendir(fd);
    int os_error = stream ? collect(stream, &list) : errno;
    char **names = os_error ? NULL : sorted(&list);
    if (stream)
        closedir(stream);
    else if (fd >= 0)
        close(fd);
    free(list.text);
    if (!names)
        return davit_tar__fail_file(reterr, os_error ? os_error : ENOMEM, name);
    *ret = names;
    return DAVIT_OK;
}
