/*
 * The way through a folder: what is in it, sorted, without what is ignored. Each folder on the way is open, and what is
 * in it is reached by its descriptor: who renames a folder, or puts a link in its place, does not lead us elsewhere.
 */
#include "internal.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct davit_tar__frame *top(const struct davit_tar__walk *walk)
{
    return walk->frames[walk->depth - 1];
}

/* ------------------------------------------------------------------------------------------------------ frames --- */

static void frame_free(struct davit_tar__frame *frame)
{
    close(frame->fd);
    free(frame->names);
    free(frame->matched);
    free(frame);
}

/* A frame for the folder that walk->name names, whose descriptor is the frame's from then on. */
static int frame_new(const struct davit_tar__walk *walk, struct davit_tar__file *folder, struct davit_tar__frame **ret,
                     struct davit_error *reterr)
{
    struct davit_tar__frame *frame = calloc(1, sizeof *frame);
    if (!frame)
        return davit_tar__fail_memory(reterr);
    frame->fd = folder->fd;
    folder->fd = -1;
    frame->stat = folder->stat;
    frame->length = strlen(walk->name);
    int r = davit_tar__names(frame->fd, *walk->name ? walk->name : ".", &frame->names, reterr);
    if (r == DAVIT_OK && walk->ignore && !(frame->matched = calloc(walk->ignore->count + 1, 1)))
        r = davit_tar__fail_memory(reterr);
    if (r != DAVIT_OK) {
        frame_free(frame);
        return r;
    }
    frame->next = frame->names;
    *ret = frame;
    return DAVIT_OK;
}

static int enter(struct davit_tar__walk *walk, struct davit_tar__file *folder, struct davit_error *reterr)
{
    if (walk->depth == DAVIT_TAR_DEPTH_MAX)
        return davit_tar__fail(reterr, DAVIT_ERR_LIMIT, "%s: more than %d folders inside each other",
                               davit_tar__show(walk->name).text, DAVIT_TAR_DEPTH_MAX);
    int r = frame_new(walk, folder, &walk->frames[walk->depth], reterr);
    if (r != DAVIT_OK)
        return r;
    walk->depth++;
    if (walk->ignore)
        memcpy(top(walk)->matched, walk->matched, walk->ignore->count);
    return DAVIT_OK;
}

int davit_tar__walk_into(struct davit_tar__walk *walk, struct davit_tar__file *folder, const char *name,
                         struct davit_error *reterr)
{
    strcpy(walk->name, name);
    if (walk->ignore && !walk->matched && !(walk->matched = calloc(walk->ignore->count + 1, 1)))
        return davit_tar__fail_memory(reterr);
    int r = enter(walk, folder, reterr);
    if (r == DAVIT_OK) {
        top(walk)->sent = *name == '\0';
        walk->due = true;
    }
    return r;
}

void davit_tar__walk_done(struct davit_tar__walk *walk)
{
    while (walk->depth > 0)
        frame_free(walk->frames[--walk->depth]);
    davit_tar__file_done(&walk->file);
    free(walk->matched);
    walk->matched = NULL;
}

/* ---------------------------------------------------------------------------------------------------- one name --- */

/* walk->name becomes that of a file in the innermost folder. */
static int set_name(struct davit_tar__walk *walk, const char *name, struct davit_error *reterr)
{
    size_t length = top(walk)->length, more = strlen(name);
    walk->name[length] = '\0';
    if (length + 1 + more + 1 >= sizeof walk->name) /* a folder's name gets a "/" */
        return davit_tar__fail(reterr, DAVIT_ERR_LIMIT, "%s: a name in it has more than %zu bytes",
                               davit_tar__show(walk->name).text, sizeof walk->name - 2);
    if (length > 0)
        walk->name[length++] = '/';
    memcpy(walk->name + length, name, more + 1);
    return DAVIT_OK;
}

static bool is_folder(int folder, const char *name)
{
    struct stat stat;
    return fstatat(folder, name, &stat, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(stat.st_mode);
}

/* Whether there is nothing to be had of a name: ignored, and no folder in which an exception may be. */
static bool passed_over(struct davit_tar__walk *walk, const char *name, bool ignored)
{
    if (walk->replaced && walk->replaced(walk->replaced_data, walk->name))
        return true;
    return ignored &&
           !(davit_tar__exception_inside(walk->ignore, walk->name, walk->matched) && is_folder(top(walk)->fd, name));
}

/* Looks at a name of the innermost folder; its path is walk->name. */
static int visit(struct davit_tar__walk *walk, const char *name, struct davit_error *reterr)
{
    const char *why;
    bool ignored = walk->ignore && davit_tar__ignored(walk->ignore, walk->name, top(walk)->matched, walk->matched);
    if (passed_over(walk, name, ignored))
        return DAVIT_OK;
    int r = davit_tar__look(top(walk)->fd, name, walk->name, &walk->file, &why, reterr);
    if (r != DAVIT_OK)
        return r;
    if (why) {
        if (walk->skipped)
            walk->skipped(walk->skipped_data, walk->name, why);
        return DAVIT_OK;
    }
    bool folder = walk->file.entry.type == DAVIT_TAR_FOLDER;
    walk->due = !ignored;
    walk->waiting = !ignored && !folder;
    if (folder)
        r = enter(walk, &walk->file, reterr);
    if (!walk->waiting)
        davit_tar__file_done(&walk->file);
    return r;
}

/* Goes on to the next name, or out of a folder that has no more. */
static int advance(struct davit_tar__walk *walk, struct davit_error *reterr)
{
    struct davit_tar__frame *frame = top(walk);
    if (!*frame->next) {
        frame_free(frame);
        walk->depth--;
        return DAVIT_OK;
    }
    const char *name = *frame->next++;
    int r = set_name(walk, name, reterr);
    return r == DAVIT_OK ? visit(walk, name, reterr) : r;
}

/* ----------------------------------------------------------------------------------------------------- entries --- */

/* The outermost folder that is to be sent, and was not yet. False when there is none. */
static bool next_due(struct davit_tar__walk *walk)
{
    for (size_t i = 0; i < walk->depth; i++) {
        struct davit_tar__frame *frame = walk->frames[i];
        if (frame->sent)
            continue;
        frame->sent = true;
        memcpy(walk->above_name, walk->name, frame->length);
        strcpy(walk->above_name + frame->length, "/");
        walk->above = (struct davit_tar_entry){.name = walk->above_name, .link = ""};
        davit_tar__entry_of(&frame->stat, &walk->above);
        return true;
    }
    walk->due = false;
    return false;
}

int davit_tar__walk_next(struct davit_tar__walk *walk, const struct davit_tar_entry **ret, struct davit_error *reterr)
{
    *ret = NULL;
    while (walk->depth > 0) {
        if (walk->due && next_due(walk)) {
            *ret = &walk->above;
            return DAVIT_OK;
        }
        if (walk->waiting) {
            walk->waiting = false;
            *ret = &walk->file.entry;
            return DAVIT_OK;
        }
        int r = advance(walk, reterr);
        if (r != DAVIT_OK)
            return r;
    }
    return DAVIT_OK;
}
