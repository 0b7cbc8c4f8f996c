/*
 * Taking an archive apart: what callers see of it. Bytes are read in read.c, files written in write.c.
 */
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DEFAULT_ENTRIES 1000000
#define DEFAULT_BYTES   ((uint64_t)64 << 30)
#define PIECE           65536

/* ---------------------------------------------------------------------------------------------- begin and end --- */

static int open_folder(struct davit_tar_extract *extract, struct davit_error *reterr)
{
    const char *folder = extract->options.folder;
    if (!folder)
        return DAVIT_OK;
    extract->writer.root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return extract->writer.root >= 0 ? DAVIT_OK : davit_tar__fail_file(reterr, errno, folder);
}

int davit_tar_extract_new(const struct davit_tar_extract_options *options, struct davit_tar_extract **ret,
                          struct davit_error *reterr)
{
    struct davit_tar_extract_options known = {.max_entries = 0};
    if (!ret)
        return davit_tar__fail_null(reterr);
    int r = davit_tar__copy_options(&known, sizeof known, options, reterr);
    if (r != DAVIT_OK)
        return r;
    struct davit_tar_extract *extract = calloc(1, sizeof *extract);
    if (!extract)
        return davit_tar__fail_memory(reterr);
    extract->options = known;
    extract->options.max_entries = known.max_entries ? known.max_entries : DEFAULT_ENTRIES;
    extract->options.max_bytes = known.max_bytes ? known.max_bytes : DEFAULT_BYTES;
    extract->writer.root = extract->writer.parent = extract->writer.file = -1;
    extract->writer.keep_owner = known.keep_owner;
    extract->writer.keep_special = known.keep_special;
    extract->writer.devices = known.devices;
    r = open_folder(extract, reterr);
    extract->options.folder = NULL; /* the caller's, and not needed any more */
    if (r == DAVIT_OK)
        *ret = extract;
    else
        davit_tar_extract_free(extract);
    return r;
}

void davit_tar_extract_free(struct davit_tar_extract *extract)
{
    if (!extract)
        return;
    davit_tar__writer_done(&extract->writer);
    free(extract->text);
    free(extract);
}

static int answer(const struct davit_tar_extract *extract, struct davit_error *reterr)
{
    if (extract->failure.code != DAVIT_OK && reterr)
        *reterr = extract->failure;
    return extract->failure.code;
}

int davit_tar_extract_write(struct davit_tar_extract *extract, const void *bytes, size_t size,
                            struct davit_error *reterr)
{
    if (!extract || (!bytes && size > 0))
        return davit_tar__fail_null(reterr);
    const char *at = bytes;
    while (size > 0 && extract->failure.code == DAVIT_OK) {
        size_t now = davit_tar__part(extract, size);
        extract->failure.code = davit_tar__take(extract, at, now);
        at += now;
        size -= now;
    }
    if (extract->failure.code != DAVIT_OK)
        davit_tar__writer_done(&extract->writer);
    return answer(extract, reterr);
}

int davit_tar_extract_sink(void *extract, const struct davit_piece *piece)
{
    return piece ? davit_tar_extract_write(extract, piece->data, piece->size, NULL) : DAVIT_ERR_ARGUMENT;
}

int davit_tar_extract_finish(struct davit_tar_extract *extract, struct davit_error *reterr)
{
    if (!extract)
        return davit_tar__fail_null(reterr);
    if (extract->failure.code != DAVIT_OK)
        return answer(extract, reterr);
    bool whole = extract->state == DAVIT_TAR__ENDED || (extract->zeros && extract->have == 0);
    if (!whole)
        davit_tar__fail(&extract->failure, DAVIT_ERR_PROTOCOL, "cut off after %llu bytes%s%s",
                        (unsigned long long)extract->position, extract->entry.name ? ", at or behind " : "",
                        extract->entry.name ? davit_tar__show(extract->entry.name).text : "");
    else if (extract->writer.root >= 0)
        extract->failure.code = davit_tar__write_finish(&extract->writer, &extract->failure);
    davit_tar__writer_done(&extract->writer);
    return answer(extract, reterr);
}

const struct davit_error *davit_tar_extract_failure(const struct davit_tar_extract *extract)
{
    return extract && extract->failure.code != DAVIT_OK ? &extract->failure : NULL;
}

static int pull_all(struct davit_tar_extract *extract, davit_source_fn *read, void *data, char *buffer, size_t size,
                    struct davit_error *reterr)
{
    for (;;) {
        ssize_t got = read(data, buffer, size);
        if (got == 0)
            return davit_tar_extract_finish(extract, reterr);
        if (got < 0)
            return davit_tar__fail(reterr, (int)got, "the archive could not be read to its end");
        int r = davit_tar_extract_write(extract, buffer, (size_t)got, reterr);
        if (r != DAVIT_OK)
            return r;
    }
}

int davit_tar_extract_from(const struct davit_tar_extract_options *options, davit_source_fn *read, void *read_data,
                           struct davit_error *reterr)
{
    struct davit_tar_extract *extract = NULL;
    if (!read)
        return davit_tar__fail_null(reterr);
    int r = davit_tar_extract_new(options, &extract, reterr);
    if (r != DAVIT_OK)
        return r;
    char *buffer = malloc(PIECE);
    r = buffer ? pull_all(extract, read, read_data, buffer, PIECE, reterr) : davit_tar__fail_memory(reterr);
    free(buffer);
    davit_tar_extract_free(extract);
    return r;
}
