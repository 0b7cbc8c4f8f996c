/*
 * Any bytes as an archive that is listed: it is an archive or it is not, and each entry is the same, however the bytes
 * come in pieces, and as another reader has it.
 */
#include "look.h"

/* What was told of an archive, as one number. */
struct told {
    uint64_t digest;
    size_t count;
};

static void add(struct told *told, const void *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++)
        told->digest = (told->digest ^ ((const uint8_t *)bytes)[i]) * 0x100000001B3u;
}

static void check_entry(const struct davit_tar_entry *entry)
{
    size_t length = strlen(entry->name);
    bool link = entry->type == DAVIT_TAR_HARD_LINK || entry->type == DAVIT_TAR_SYMLINK;
    require(length > 0 && length < DAVIT_TAR_NAME_MAX && strlen(entry->link) < DAVIT_TAR_NAME_MAX);
    require(link || entry->link[0] == '\0');
    require(entry->type == DAVIT_TAR_FILE || entry->size == 0);
    require(entry->type >= DAVIT_TAR_FILE && entry->type <= DAVIT_TAR_FIFO && entry->mode <= 07777);
    require(entry->mtime.tv_nsec >= 0 && entry->mtime.tv_nsec < 1000000000);
}

static int tell(void *data, const struct davit_tar_entry *entry)
{
    struct told *told = data;
    check_entry(entry);
    told->count++;
    add(told, entry->name, strlen(entry->name) + 1);
    add(told, entry->link, strlen(entry->link) + 1);
    add(told, &entry->type, sizeof entry->type);
    add(told, &entry->mode, sizeof entry->mode);
    add(told, &entry->size, sizeof entry->size);
    add(told, &entry->uid, sizeof entry->uid);
    add(told, &entry->gid, sizeof entry->gid);
    add(told, &entry->mtime.tv_sec, sizeof entry->mtime.tv_sec);
    add(told, &entry->mtime.tv_nsec, sizeof entry->mtime.tv_nsec);
    return told->count % 7 == 6 ? DAVIT_TAR_SKIP : DAVIT_OK;
}

/* Lists in pieces of up to `piece` bytes, of different sizes. */
static int list(const uint8_t *archive, size_t size, size_t piece, struct told *ret, struct davit_error *reterr)
{
    struct davit_tar_extract_options options = DAVIT_TAR_EXTRACT_OPTIONS_INIT;
    struct davit_tar_extract *extract = NULL;
    options.entry = tell;
    options.entry_data = ret;
    options.max_entries = 100;
    require(davit_tar_extract_new(&options, &extract, reterr) == DAVIT_OK);
    int r = DAVIT_OK;
    for (size_t at = 0, step = 1; r == DAVIT_OK && at < size; at += step, step = 1 + (step * 7 + at) % piece) {
        step = step < size - at ? step : size - at;
        uint8_t *bytes = malloc(step); /* so that nobody reads beyond */
        require(bytes != NULL);
        memcpy(bytes, archive + at, step);
        r = davit_tar_extract_write(extract, bytes, step, reterr);
        free(bytes);
    }
    if (r == DAVIT_OK)
        r = davit_tar_extract_finish(extract, reterr);
    davit_tar_extract_free(extract);
    return r;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const size_t pieces[] = {1 << 20, 700, 41};
    uint8_t *archive = archive_of(data, size);
    struct told first = {0};
    struct davit_error first_error = {0};
    int expected = list(archive, size, pieces[0], &first, &first_error);
    if (expected != DAVIT_OK)
        require_error(expected, &first_error);
    require(expected == DAVIT_OK || expected == DAVIT_ERR_PROTOCOL || expected == DAVIT_ERR_LIMIT ||
            expected == DAVIT_ERR_UNSUPPORTED);
    struct told seen = {0};
    require(look_at_archive(archive, size, tell, &seen) == expected);
    require(seen.digest == first.digest && seen.count == first.count);
    for (size_t i = 1; i < sizeof pieces / sizeof *pieces; i++) {
        struct told told = {0};
        struct davit_error error = {0};
        require(list(archive, size, pieces[i], &told, &error) == expected);
        require(told.digest == first.digest && told.count == first.count);
        require(strcmp(error.message, first_error.message) == 0);
    }
    free(archive);
    return 0;
}
