/*
 * Writing entries into a folder, and nowhere else: a name is looked at before it is used, its folder is opened below
 * the root (place.c), and what is made there is made new. What an archive looks like is none of this file's business.
 */
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/sysmacros.h>
#include <unistd.h>

static int fail_entry(int code, const struct davit_tar_entry *entry, const char *why, struct davit_error *reterr)
{
    return davit_tar__fail(reterr, code, "%s: %s", davit_tar__show(entry->name).text, why);
}

static int fail_os(const struct davit_tar_entry *entry, struct davit_error *reterr)
{
    if (errno == ELOOP || errno == ENOTDIR)
        return fail_entry(DAVIT_ERR_PROTOCOL, entry, "leads through a link, or what is no folder", reterr);
    return davit_tar__fail_file(reterr, errno, entry->name);
}

/* What stands behind the last "/"; *ret_folder is what stands before it, or ".". */
static const char *split(const char *name, char ret_folder[DAVIT_TAR_NAME_MAX])
{
    const char *slash = strrchr(name, '/');
    if (!slash) {
        strcpy(ret_folder, ".");
        return name;
    }
    memcpy(ret_folder, name, (size_t)(slash - name));
    ret_folder[slash - name] = '\0';
    return slash + 1;
}

/* ------------------------------------------------------------------------------------------------- permissions --- */

static mode_t mode_of(const struct davit_tar__writer *writer, const struct davit_tar_entry *entry)
{
    return entry->mode & (writer->keep_special ? 07777 : 0777);
}

/* Owner first: changing it takes setuid off. */
static bool dress(const struct davit_tar__writer *writer, const struct davit_tar_entry *entry, int fd)
{
    struct timespec times[] = {{.tv_nsec = UTIME_NOW}, entry->mtime};
    return (!writer->keep_owner || fchown(fd, entry->uid, entry->gid) == 0) &&
           fchmod(fd, mode_of(writer, entry)) == 0 && futimens(fd, times) == 0;
}

/* The same for what cannot be opened. A link has no permissions of its own. */
static bool dress_name(const struct davit_tar__writer *writer, const struct davit_tar_entry *entry, const char *name)
{
    struct timespec times[] = {{.tv_nsec = UTIME_NOW}, entry->mtime};
    int parent = writer->parent;
    return (!writer->keep_owner || fchownat(parent, name, entry->uid, entry->gid, AT_SYMLINK_NOFOLLOW) == 0) &&
           (entry->type == DAVIT_TAR_SYMLINK ||
            fchmodat(parent, name, mode_of(writer, entry), AT_SYMLINK_NOFOLLOW) == 0) &&
           utimensat(parent, name, times, AT_SYMLINK_NOFOLLOW) == 0;
}

/* ----------------------------------------------------------------------------------------------------- folders --- */

/* The innermost folder that waits gets what it is to have. */
static int settle_one(struct davit_tar__writer *writer, struct davit_error *reterr)
{
    struct davit_tar__pending *pending = &writer->pending[--writer->depth];
    writer->pending_name[pending->length] = '\0';
    pending->entry.name = writer->pending_name;
    int fd = davit_tar__open_below(writer->root, writer->pending_name, O_RDONLY);
    int r = fd >= 0 && dress(writer, &pending->entry, fd) ? DAVIT_OK : fail_os(&pending->entry, reterr);
    if (fd >= 0)
        close(fd);
    return r;
}

/* So do all that a name is not inside of: the archive is done with them. */
static int settle(struct davit_tar__writer *writer, const char *name, struct davit_error *reterr)
{
    int r = DAVIT_OK;
    while (r == DAVIT_OK && writer->depth > 0) {
        size_t length = writer->pending[writer->depth - 1].length;
        if (strncmp(name, writer->pending_name, length) == 0 && name[length] == '/')
            break;
        r = settle_one(writer, reterr);
    }
    return r;
}

static int wait_for(struct davit_tar__writer *writer, const struct davit_tar_entry *entry, struct davit_error *reterr)
{
    if (writer->depth == DAVIT_TAR_DEPTH_MAX)
        return fail_entry(DAVIT_ERR_LIMIT, entry, "too many folders inside each other", reterr);
    strcpy(writer->pending_name, writer->name);
    writer->pending[writer->depth++] = (struct davit_tar__pending){strlen(writer->name), *entry};
    return DAVIT_OK;
}

/* Opens the folder that an entry is in, unless it is that of the last one. */
static int open_parent(struct davit_tar__writer *writer, const struct davit_tar_entry *entry, const char **ret_name,
                       struct davit_error *reterr)
{
    char folder[DAVIT_TAR_NAME_MAX];
    *ret_name = split(writer->name, folder);
    if (writer->parent >= 0 && strcmp(folder, writer->parent_name) == 0)
        return DAVIT_OK;
    if (writer->parent >= 0)
        close(writer->parent);
    writer->parent = davit_tar__make_below(writer->root, folder, O_PATH);
    if (writer->parent < 0)
        return fail_os(entry, reterr);
    strcpy(writer->parent_name, folder);
    return DAVIT_OK;
}

/* ----------------------------------------------------------------------------------------------------- entries --- */

/* A link to what is in the folder, too. */
static int link_below(const struct davit_tar__writer *writer, const struct davit_tar_entry *entry, const char *name)
{
    char target[DAVIT_TAR_NAME_MAX], folder[DAVIT_TAR_NAME_MAX];
    davit_tar__safe_name(entry->link, target);
    const char *target_name = split(target, folder);
    int fd = davit_tar__open_below(writer->root, folder, O_PATH);
    if (fd < 0)
        return -1;
    int r = linkat(fd, target_name, writer->parent, name, 0);
    int os_error = errno;
    close(fd);
    errno = os_error;
    return r;
}

static int make_folder(const struct davit_tar__writer *writer, const char *name)
{
    struct stat stat;
    int r = mkdirat(writer->parent, name, 0700);
    if (r == 0 || errno != EEXIST)
        return r;
    bool folder = fstatat(writer->parent, name, &stat, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(stat.st_mode);
    errno = EEXIST;
    return folder ? 0 : -1;
}

/* Makes what an entry is, but for what dress() does. -1 and errno on failure, EEXIST when there is something. */
static int make(struct davit_tar__writer *writer, const struct davit_tar_entry *entry, const char *name)
{
    mode_t device = entry->type == DAVIT_TAR_BLOCK ? S_IFBLK : S_IFCHR;
    switch (entry->type) {
    case DAVIT_TAR_FILE:
        writer->file = openat(writer->parent, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        return writer->file < 0 ? -1 : 0;
    case DAVIT_TAR_HARD_LINK:
        return link_below(writer, entry, name);
    case DAVIT_TAR_SYMLINK:
        return symlinkat(entry->link, writer->parent, name);
    case DAVIT_TAR_FOLDER:
        return make_folder(writer, name);
    case DAVIT_TAR_FIFO:
        return mkfifoat(writer->parent, name, 0600);
    default:
        return mknodat(writer->parent, name, device | 0600, makedev(entry->device_major, entry->device_minor));
    }
}

/* What is not to be made at all. The entry's name is in writer->name then, in its shortest form. */
static int refuse(struct davit_tar__writer *writer, const struct davit_tar_entry *entry, struct davit_error *reterr)
{
    char target[DAVIT_TAR_NAME_MAX];
    if (!davit_tar__safe_name(entry->name, writer->name))
        return fail_entry(DAVIT_ERR_PROTOCOL, entry, "a name that leads out of the folder", reterr);
    if (strcmp(writer->name, ".") == 0 && entry->type != DAVIT_TAR_FOLDER)
        return fail_entry(DAVIT_ERR_PROTOCOL, entry, "the folder's own name, and no folder", reterr);
    if (entry->type == DAVIT_TAR_HARD_LINK && !davit_tar__safe_name(entry->link, target))
        return fail_entry(DAVIT_ERR_PROTOCOL, entry, "a hard link out of the folder", reterr);
    if (entry->type == DAVIT_TAR_HARD_LINK && strcmp(target, writer->name) == 0)
        return fail_entry(DAVIT_ERR_PROTOCOL, entry, "a hard link to itself", reterr);
    if ((entry->type == DAVIT_TAR_CHARACTER || entry->type == DAVIT_TAR_BLOCK) && !writer->devices)
        return fail_entry(DAVIT_ERR_UNSUPPORTED, entry, "a device, which is not wanted here", reterr);
    return DAVIT_OK;
}

/* Makes an entry in the place of what is there, if that is no folder. */
static int put(struct davit_tar__writer *writer, const struct davit_tar_entry *entry, struct davit_error *reterr)
{
    const char *name;
    int r = open_parent(writer, entry, &name, reterr);
    if (r != DAVIT_OK)
        return r;
    if (make(writer, entry, name) != 0 &&
        (errno != EEXIST || unlinkat(writer->parent, name, 0) != 0 || make(writer, entry, name) != 0))
        return fail_os(entry, reterr);
    if (entry->type == DAVIT_TAR_FOLDER)
        return wait_for(writer, entry, reterr);
    writer->entry = *entry;
    if (entry->type == DAVIT_TAR_FILE || entry->type == DAVIT_TAR_HARD_LINK || dress_name(writer, entry, name))
        return DAVIT_OK;
    return fail_os(entry, reterr);
}

int davit_tar__write_entry(struct davit_tar__writer *writer, const struct davit_tar_entry *entry,
                           struct davit_error *reterr)
{
    int r = refuse(writer, entry, reterr);
    if (r != DAVIT_OK || strcmp(writer->name, ".") == 0)
        return r;
    r = settle(writer, writer->name, reterr);
    return r == DAVIT_OK ? put(writer, entry, reterr) : r;
}

/* ------------------------------------------------------------------------------------------------------- files --- */

int davit_tar__write_bytes(struct davit_tar__writer *writer, const void *bytes, size_t size, struct davit_error *reterr)
{
    const char *at = bytes;
    while (writer->file >= 0 && size > 0) {
        ssize_t written = write(writer->file, at, size);
        if (written < 0 && errno != EINTR)
            return fail_os(&writer->entry, reterr);
        at += written > 0 ? written : 0;
        size -= written > 0 ? (size_t)written : 0;
    }
    return DAVIT_OK;
}

int davit_tar__write_end(struct davit_tar__writer *writer, struct davit_error *reterr)
{
    if (writer->file < 0)
        return DAVIT_OK;
    if (!dress(writer, &writer->entry, writer->file))
        return fail_os(&writer->entry, reterr);
    int fd = writer->file;
    writer->file = -1;
    return close(fd) == 0 || errno == EINTR ? DAVIT_OK : fail_os(&writer->entry, reterr);
}

int davit_tar__write_finish(struct davit_tar__writer *writer, struct davit_error *reterr)
{
    return settle(writer, "", reterr);
}

void davit_tar__writer_done(struct davit_tar__writer *writer)
{
    char folder[DAVIT_TAR_NAME_MAX];
    if (writer->file >= 0) {
        close(writer->file);
        unlinkat(writer->parent, split(writer->name, folder), 0);
        writer->file = -1;
    }
    settle(writer, "", NULL);
    if (writer->parent >= 0)
        close(writer->parent);
    if (writer->root >= 0)
        close(writer->root);
    writer->parent = writer->root = -1;
}
