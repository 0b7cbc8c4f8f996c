/*
 * Making an archive: what goes in comes from the walk and from the items, and goes out as the reader asks for it. Of a
 * file only those bytes are read that there is room for. What an entry looks like is header.c's.
 */
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct davit_tar {
    bool keep_owner, ended;
    struct davit_tar_item *items; /* with copies of names and paths, names as they are in the archive */
    const char **replacing;       /* the items' names, sorted */
    size_t item_count, next_item;
    struct davit_tar__ignore ignore;
    struct davit_tar__walk walk;
    struct davit_tar__links links;
    struct davit_tar__file item;  /* one that is being sent */
    struct davit_tar__file *file; /* that is being sent; NULL: none, or an item's `bytes` */
    const char *bytes;
    uint64_t left; /* to be sent of it */
    size_t padding, header_size, header_sent;
    char header[DAVIT_TAR__HEADER_MAX], link[DAVIT_TAR_NAME_MAX];
    struct davit_error failure;
};

/* ----------------------------------------------------------------------------------------------------- options --- */

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool replaced(void *data, const char *name)
{
    const struct davit_tar *tar = data;
    return tar->item_count > 0 &&
           bsearch(&name, tar->replacing, tar->item_count, sizeof *tar->replacing, compare_names);
}

static int take_name(const char *name, char ret[DAVIT_TAR_NAME_MAX], struct davit_error *reterr)
{
    if (strlen(name) > DAVIT_TAR_NAME_MAX - 2) /* a folder's gets a "/" */
        return davit_tar__fail(reterr, DAVIT_ERR_LIMIT, "%s: a name of more than %d bytes", davit_tar__show(name).text,
                               DAVIT_TAR_NAME_MAX - 2);
    if (!davit_tar__safe_name(name, ret) || strcmp(ret, ".") == 0)
        return davit_tar__fail(reterr, DAVIT_ERR_ARGUMENT, "%s: no name for an archive", davit_tar__show(name).text);
    return DAVIT_OK;
}

static int take_item(const struct davit_tar_item *item, struct davit_tar_item *ret, struct davit_error *reterr)
{
    char name[DAVIT_TAR_NAME_MAX];
    if (!item->name || (!item->path && !item->data && item->size > 0))
        return davit_tar__fail_null(reterr);
    int r = take_name(item->name, name, reterr);
    if (r != DAVIT_OK)
        return r;
    *ret = *item;
    ret->name = strdup(name);
    ret->path = item->path ? strdup(item->path) : NULL;
    return ret->name && (ret->path || !item->path) ? DAVIT_OK : davit_tar__fail_memory(reterr);
}

static int take_items(struct davit_tar *tar, const struct davit_tar_options *options, struct davit_error *reterr)
{
    if (options->item_count == 0)
        return DAVIT_OK;
    if (!options->items)
        return davit_tar__fail_null(reterr);
    tar->items = calloc(options->item_count, sizeof *tar->items);
    tar->replacing = calloc(options->item_count, sizeof *tar->replacing);
    if (!tar->items || !tar->replacing)
        return davit_tar__fail_memory(reterr);
    while (tar->item_count < options->item_count) {
        struct davit_tar_item *item = &tar->items[tar->item_count];
        int r = take_item(&options->items[tar->item_count++], item, reterr);
        if (r != DAVIT_OK)
            return r;
        tar->replacing[tar->item_count - 1] = item->name;
    }
    qsort(tar->replacing, tar->item_count, sizeof *tar->replacing, compare_names);
    for (size_t i = 1; i < tar->item_count; i++)
        if (strcmp(tar->replacing[i - 1], tar->replacing[i]) == 0)
            return davit_tar__fail(reterr, DAVIT_ERR_ARGUMENT, "%s: two items of that name",
                                   davit_tar__show(tar->replacing[i]).text);
    return DAVIT_OK;
}

static int take_ignored(struct davit_tar *tar, const struct davit_tar_options *options, int folder,
                        struct davit_error *reterr)
{
    char dockerfile[DAVIT_TAR_NAME_MAX];
    int r = take_name(options->dockerfile ? options->dockerfile : "Dockerfile", dockerfile, reterr);
    for (size_t i = 0; r == DAVIT_OK && options->ignore && options->ignore[i]; i++)
        r = davit_tar__ignore_line(&tar->ignore, options->ignore[i], strlen(options->ignore[i]), i + 1, reterr);
    if (r == DAVIT_OK && !options->ignore)
        r = davit_tar__ignore_file(&tar->ignore, folder, reterr);
    if (r != DAVIT_OK || tar->ignore.count == 0)
        return r;
    tar->walk.ignore = &tar->ignore;
    r = davit_tar__ignore_not(&tar->ignore, ".dockerignore", reterr);
    return r == DAVIT_OK ? davit_tar__ignore_not(&tar->ignore, dockerfile, reterr) : r;
}

static int take_folder(struct davit_tar *tar, const struct davit_tar_options *options, struct davit_error *reterr)
{
    struct davit_tar__file folder = {.fd = open(options->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    int r = folder.fd < 0 || fstat(folder.fd, &folder.stat) != 0 ? davit_tar__fail_file(reterr, errno, options->folder)
                                                                 : take_ignored(tar, options, folder.fd, reterr);
    if (r == DAVIT_OK)
        r = davit_tar__walk_into(&tar->walk, &folder, "", reterr);
    davit_tar__file_done(&folder);
    return r;
}

int davit_tar_new(const struct davit_tar_options *options, struct davit_tar **ret, struct davit_error *reterr)
{
    struct davit_tar_options known = {0};
    if (!ret)
        return davit_tar__fail_null(reterr);
    int r = davit_tar__copy_options(&known, sizeof known, options, reterr);
    if (r != DAVIT_OK)
        return r;
    struct davit_tar *tar = calloc(1, sizeof *tar);
    if (!tar)
        return davit_tar__fail_memory(reterr);
    tar->keep_owner = known.keep_owner;
    tar->item.fd = -1;
    tar->walk.file.fd = -1;
    tar->walk.replaced = replaced;
    tar->walk.replaced_data = tar;
    tar->walk.skipped = known.skipped;
    tar->walk.skipped_data = known.skipped_data;
    r = take_items(tar, &known, reterr);
    if (r == DAVIT_OK && known.folder)
        r = take_folder(tar, &known, reterr);
    if (r == DAVIT_OK)
        *ret = tar;
    else
        davit_tar_free(tar);
    return r;
}

void davit_tar_free(struct davit_tar *tar)
{
    if (!tar)
        return;
    for (size_t i = 0; tar->items && i < tar->item_count; i++) {
        free((char *)tar->items[i].name);
        free((char *)tar->items[i].path);
    }
    free(tar->items);
    free(tar->replacing);
    davit_tar__walk_done(&tar->walk);
    davit_tar__file_done(&tar->item);
    davit_tar__links_done(&tar->links);
    davit_tar__ignore_done(&tar->ignore);
    free(tar);
}

/* ----------------------------------------------------------------------------------------------------- entries --- */

static void send_header(struct davit_tar *tar, const struct davit_tar_entry *entry)
{
    struct davit_tar_entry sent = *entry;
    if (!tar->keep_owner)
        sent.uid = sent.gid = 0;
    tar->header_size = davit_tar__header(&sent, tar->header);
    tar->header_sent = 0;
    tar->left = sent.size;
    tar->padding = (BLOCK - sent.size % BLOCK) % BLOCK;
}

/* A file: its bytes follow, unless it is another name of one that was sent. */
static int send_file(struct davit_tar *tar, struct davit_tar__file *file)
{
    struct davit_tar_entry entry = file->entry;
    if (entry.type != DAVIT_TAR_FILE) {
        send_header(tar, &entry);
        return DAVIT_OK;
    }
    if (davit_tar__link_known(&tar->links, &file->stat, tar->link)) {
        davit_tar__file_done(file);
        entry.type = DAVIT_TAR_HARD_LINK;
        entry.link = tar->link;
        entry.size = 0;
    } else {
        int r = davit_tar__link_add(&tar->links, &file->stat, entry.name, &tar->failure);
        if (r != DAVIT_OK)
            return r;
        tar->file = file;
    }
    send_header(tar, &entry);
    return DAVIT_OK;
}

static void send_bytes(struct davit_tar *tar, const struct davit_tar_item *item)
{
    struct davit_tar_entry entry = {.name = item->name, .link = "", .size = item->size};
    entry.mode = item->mode ? item->mode & 07777 : 0644;
    entry.mtime.tv_sec = (time_t)item->mtime;
    tar->bytes = item->data;
    send_header(tar, &entry);
}

static int send_path(struct davit_tar *tar, const struct davit_tar_item *item)
{
    const char *why;
    int r = davit_tar__look(AT_FDCWD, item->path, item->path, &tar->item, &why, &tar->failure);
    if (r != DAVIT_OK)
        return r;
    tar->item.entry.name = item->name;
    if (why)
        return davit_tar__fail(&tar->failure, DAVIT_ERR_FILE, "%s: %s", davit_tar__show(item->path).text, why);
    return tar->item.entry.type == DAVIT_TAR_FOLDER
               ? davit_tar__walk_into(&tar->walk, &tar->item, item->name, &tar->failure)
               : send_file(tar, &tar->item);
}

static int send_item(struct davit_tar *tar)
{
    const struct davit_tar_item *item = &tar->items[tar->next_item++];
    tar->walk.ignore = NULL; /* the folder is done */
    tar->walk.replaced = NULL;
    if (item->path)
        return send_path(tar, item);
    send_bytes(tar, item);
    return DAVIT_OK;
}

/* Whatever comes next: an entry of the walk, an item, the end. */
static int send_next(struct davit_tar *tar)
{
    const struct davit_tar_entry *entry;
    int r = davit_tar__walk_next(&tar->walk, &entry, &tar->failure);
    if (r != DAVIT_OK)
        return r;
    if (entry && entry->type != DAVIT_TAR_FOLDER)
        return send_file(tar, &tar->walk.file);
    if (!entry && tar->next_item < tar->item_count)
        return send_item(tar);
    if (entry) {
        send_header(tar, entry);
    } else {
        tar->ended = true;
        tar->padding = 2 * BLOCK;
    }
    return DAVIT_OK;
}

/* ----------------------------------------------------------------------------------------------------- reading --- */

static int fail_changed(struct davit_tar *tar)
{
    return davit_tar__fail(&tar->failure, DAVIT_ERR_FILE, "%s: changed while it was read",
                           davit_tar__show(tar->file->entry.name).text);
}

static size_t smaller(size_t size, uint64_t other)
{
    return other < size ? (size_t)other : size;
}

/* Up to `size` bytes of the file; at least one, for more were announced. */
static int read_file(struct davit_tar *tar, char *out, size_t size, size_t *ret)
{
    ssize_t got;
    do {
        got = read(tar->file->fd, out, size);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return davit_tar__fail_file(&tar->failure, errno, tar->file->entry.name);
    *ret = (size_t)got;
    return got > 0 ? DAVIT_OK : fail_changed(tar);
}

/* All of a file was read; was this all of it? */
static int end_file(struct davit_tar *tar)
{
    char more;
    if (read(tar->file->fd, &more, 1) != 0 || davit_tar__changed(tar->file))
        return fail_changed(tar);
    davit_tar__file_done(tar->file);
    tar->file = NULL;
    return DAVIT_OK;
}

static int read_bytes(struct davit_tar *tar, char *out, size_t size, size_t *ret)
{
    *ret = smaller(size, tar->left);
    int r = DAVIT_OK;
    if (tar->file) {
        r = read_file(tar, out, *ret, ret);
    } else {
        memcpy(out, tar->bytes, *ret);
        tar->bytes += *ret;
    }
    if (r == DAVIT_OK)
        tar->left -= *ret;
    return r;
}

/* The next few bytes of what is being sent; none when something else has to be begun or ended first. */
static int read_some(struct davit_tar *tar, char *out, size_t size, size_t *ret)
{
    *ret = 0;
    if (tar->header_sent < tar->header_size) {
        *ret = smaller(size, tar->header_size - tar->header_sent);
        memcpy(out, tar->header + tar->header_sent, *ret);
        tar->header_sent += *ret;
    } else if (tar->left > 0) {
        return read_bytes(tar, out, size, ret);
    } else if (tar->file) {
        return end_file(tar);
    } else if (tar->padding > 0) {
        *ret = smaller(size, tar->padding);
        memset(out, 0, *ret);
        tar->padding -= *ret;
    } else {
        return send_next(tar);
    }
    return DAVIT_OK;
}

static bool over(const struct davit_tar *tar)
{
    return tar->ended && tar->padding == 0;
}

int davit_tar_read(struct davit_tar *tar, void *buffer, size_t size, size_t *ret, struct davit_error *reterr)
{
    if (!tar || !buffer || !ret || size == 0)
        return davit_tar__fail_null(reterr);
    size_t have = 0, more;
    while (tar->failure.code == DAVIT_OK && have < size && !over(tar)) {
        tar->failure.code = read_some(tar, (char *)buffer + have, size - have, &more);
        have += more;
    }
    if (tar->failure.code == DAVIT_OK)
        *ret = have;
    else if (reterr)
        *reterr = tar->failure;
    return tar->failure.code;
}

ssize_t davit_tar_pull(void *tar, char *buffer, size_t size)
{
    size_t got;
    int r = davit_tar_read(tar, buffer, size, &got, NULL);
    return r == DAVIT_OK ? (ssize_t)got : r;
}

const struct davit_error *davit_tar_failure(const struct davit_tar *tar)
{
    return tar && tar->failure.code != DAVIT_OK ? &tar->failure : NULL;
}
