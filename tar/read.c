/*
 * Reading an archive: blocks, what stands before entries, entries, their bytes, as far as they came. What is done with
 * entries is write.c's, what callers see extract.c's.
 */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

static bool writes(const struct davit_tar_extract *extract)
{
    return extract->writer.root >= 0;
}

/* A failure between entries, or of what stands before one. */
static int fail_here(struct davit_tar_extract *extract, int code, const char *why)
{
    return davit_tar__fail(&extract->failure, code, "byte %llu of the archive: %s", (unsigned long long)extract->at,
                           why);
}

static int fail_entry(struct davit_tar_extract *extract, int code, const char *why)
{
    return davit_tar__fail(&extract->failure, code, "%s: %s", davit_tar__show(extract->entry.name).text, why);
}

/* From here on, so many bytes are that, and then blocks are whole again. */
static void expect(struct davit_tar_extract *extract, enum davit_tar__state state, uint64_t size)
{
    extract->state = state;
    extract->left = size;
    extract->have = 0;
    extract->padding = (BLOCK - size % BLOCK) % BLOCK;
}

/* Those bytes came: what fills the last block, and the next header. */
static void go_on(struct davit_tar_extract *extract)
{
    extract->state = extract->padding > 0 ? DAVIT_TAR__PASSED : DAVIT_TAR__HEADER;
    extract->left = extract->padding;
    extract->padding = extract->have = 0;
}

/* ----------------------------------------------------------------------------------------------------- entries --- */

/* What an entry is; -1 for what is not understood. Of old, a file whose name ends in "/" is a folder. */
static int type_of(const struct davit_tar_extract *extract, const char *name)
{
    char kind = extract->header.kind;
    size_t length = strlen(name);
    if (kind == '\0' || kind == '7')
        kind = '0';
    if (kind == '0' && length > 0 && name[length - 1] == '/')
        kind = '5';
    return kind >= '0' && kind <= '6' ? kind - '0' : -1;
}

/* The entry as header and records say together. Only files have bytes. */
static int merge(struct davit_tar_extract *extract)
{
    const struct davit_tar__records *records = &extract->records;
    struct davit_tar_entry *entry = &extract->entry;
    *entry = extract->header.entry;
    entry->name = records->has.name ? records->name : extract->header.name;
    if (*entry->name == '\0')
        return fail_here(extract, DAVIT_ERR_PROTOCOL, "an entry without a name");
    int type = type_of(extract, entry->name);
    if (type < 0)
        return fail_entry(extract, DAVIT_ERR_UNSUPPORTED, "a kind of entry that is not understood");
    entry->type = (enum davit_tar_type)type;
    bool link = type == DAVIT_TAR_HARD_LINK || type == DAVIT_TAR_SYMLINK;
    entry->link = !link ? "" : records->has.link ? records->link : extract->header.link;
    entry->size = type != DAVIT_TAR_FILE ? 0 : records->has.size ? records->size : entry->size;
    entry->uid = records->has.uid ? records->uid : entry->uid;
    entry->gid = records->has.gid ? records->gid : entry->gid;
    entry->mtime = records->has.mtime ? records->mtime : entry->mtime;
    return DAVIT_OK;
}

/* Whether the caller wants it. */
static int ask(struct davit_tar_extract *extract, bool *ret_wanted)
{
    const struct davit_tar_extract_options *options = &extract->options;
    int answer = options->entry ? options->entry(options->entry_data, &extract->entry) : DAVIT_OK;
    *ret_wanted = answer == DAVIT_OK;
    return answer < 0 ? fail_entry(extract, answer, "it was not accepted") : DAVIT_OK;
}

/* All bytes of a file came. */
static int end_file(struct davit_tar_extract *extract)
{
    int r = writes(extract) ? davit_tar__write_end(&extract->writer, &extract->failure) : DAVIT_OK;
    go_on(extract);
    return r;
}

static int begin_entry(struct davit_tar_extract *extract)
{
    bool wanted;
    int r = merge(extract);
    if (r != DAVIT_OK)
        return r;
    const struct davit_tar_entry *entry = &extract->entry;
    if (entry->size > extract->options.max_bytes - extract->bytes)
        return fail_entry(extract, DAVIT_ERR_LIMIT, "more bytes than allowed, with those before");
    extract->bytes += entry->size;
    r = ask(extract, &wanted);
    if (r == DAVIT_OK && wanted && writes(extract))
        r = davit_tar__write_entry(&extract->writer, entry, &extract->failure);
    extract->records.has = (struct davit_tar__has){.name = false};
    expect(extract, wanted ? DAVIT_TAR__CONTENT : DAVIT_TAR__PASSED, entry->size);
    return r == DAVIT_OK && entry->size == 0 ? end_file(extract) : r;
}

/* ----------------------------------------------------------------------------------------------------- headers --- */

/* What is to stand before an entry: kept until it is there, or passed over. */
static int begin_records(struct davit_tar_extract *extract)
{
    uint64_t size = extract->header.entry.size;
    if (size > DAVIT_TAR_RECORDS_MAX)
        return fail_here(extract, DAVIT_ERR_LIMIT, "more in front of an entry than allowed");
    bool passed = size == 0 || extract->header.kind == 'g'; /* for all entries: of no use here, as to Docker */
    expect(extract, passed ? DAVIT_TAR__PASSED : DAVIT_TAR__RECORDS, size);
    if (size == 0)
        go_on(extract);
    if (passed)
        return DAVIT_OK;
    extract->text = malloc(size);
    return extract->text ? DAVIT_OK : davit_tar__fail_memory(&extract->failure);
}

static int end_records(struct davit_tar_extract *extract)
{
    struct davit_tar__records *records = &extract->records;
    const char *why, *text = extract->text;
    int r;
    switch (extract->header.kind) {
    case 'L':
        records->has.name = true;
        r = davit_tar__pax_name(text, extract->have, records->name, &why);
        break;
    case 'K':
        records->has.link = true;
        r = davit_tar__pax_name(text, extract->have, records->link, &why);
        break;
    default:
        r = davit_tar__pax_read(text, extract->have, records, &why);
    }
    free(extract->text);
    extract->text = NULL;
    go_on(extract);
    return r == DAVIT_OK ? r : fail_here(extract, r, why);
}

static bool all_zeros(const unsigned char block[BLOCK])
{
    return block[0] == 0 && memcmp(block, block + 1, BLOCK - 1) == 0;
}

static const char *no_header(const struct davit_tar_extract *extract, const char *why)
{
    static const struct {
        const char *bytes, *why;
    } known[] = {{"\x1F\x8B", "compressed (gzip)"},
                 {"BZh", "compressed (bzip2)"},
                 {"\xFD"
                  "7zXZ",
                  "compressed (xz)"},
                 {"\x28\xB5\x2F\xFD", "compressed (zstd)"}};
    for (size_t i = 0; extract->at == 0 && i < LENGTH(known); i++)
        if (memcmp(extract->block, known[i].bytes, strlen(known[i].bytes)) == 0)
            return known[i].why;
    return why;
}

/* Two blocks of zeros are the end. */
static int take_block(struct davit_tar_extract *extract)
{
    bool before = extract->zeros;
    extract->at = extract->position - BLOCK;
    extract->have = 0;
    extract->zeros = all_zeros(extract->block);
    if (extract->zeros && before)
        extract->state = DAVIT_TAR__ENDED;
    if (extract->zeros)
        return DAVIT_OK;
    const char *why = before ? "a header behind the end" : davit_tar__block_read(extract->block, &extract->header);
    if (why)
        return fail_here(extract, DAVIT_ERR_PROTOCOL, no_header(extract, why));
    if (extract->headers++ == extract->options.max_entries)
        return fail_here(extract, DAVIT_ERR_LIMIT, "more entries than allowed");
    switch (extract->header.kind) {
    case 'x':
    case 'g':
    case 'L':
    case 'K':
        return begin_records(extract);
    default:
        return begin_entry(extract);
    }
}

/* ------------------------------------------------------------------------------------------------------- bytes --- */

size_t davit_tar__part(const struct davit_tar_extract *extract, size_t size)
{
    uint64_t left = extract->state == DAVIT_TAR__HEADER ? BLOCK - extract->have : extract->left;
    return extract->state != DAVIT_TAR__ENDED && left < size ? (size_t)left : size;
}

int davit_tar__take(struct davit_tar_extract *extract, const void *bytes, size_t size)
{
    int r = DAVIT_OK;
    extract->position += size;
    switch (extract->state) {
    case DAVIT_TAR__HEADER:
        memcpy(extract->block + extract->have, bytes, size);
        extract->have += size;
        return extract->have < BLOCK ? DAVIT_OK : take_block(extract);
    case DAVIT_TAR__RECORDS:
        memcpy(extract->text + extract->have, bytes, size);
        extract->have += size;
        extract->left -= size;
        return extract->left > 0 ? DAVIT_OK : end_records(extract);
    case DAVIT_TAR__CONTENT:
        if (writes(extract))
            r = davit_tar__write_bytes(&extract->writer, bytes, size, &extract->failure);
        extract->left -= size;
        return r == DAVIT_OK && extract->left == 0 ? end_file(extract) : r;
    case DAVIT_TAR__PASSED:
        extract->left -= size;
        if (extract->left == 0)
            go_on(extract);
        return DAVIT_OK;
    default:
        return DAVIT_OK;
    }
}
