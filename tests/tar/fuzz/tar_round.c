/*
 * Any entry, written as a header, is read as the same entry.
 */
#include "internal.h"

#include "fuzz.h"

/* Takes bytes of the input from its beginning; as if zeros followed its end. */
static uint64_t number(const uint8_t **data, size_t *size, size_t bytes)
{
    uint64_t value = 0;
    for (size_t i = 0; i<bytes && * size> 0; i++, ++*data, --*size)
        value = value << 8 | **data;
    return value;
}

/* A number of at most 63 bits, small ones as often as large ones. */
static uint64_t any_number(const uint8_t **data, size_t *size)
{
    uint64_t value = number(data, size, 8);
    return value >> (1 + number(data, size, 1) % 63);
}

static void text(const uint8_t **data, size_t *size, char ret[DAVIT_TAR_NAME_MAX])
{
    size_t length = number(data, size, 2) % (DAVIT_TAR_NAME_MAX - 1), i = 0;
    for (; i<length && * size> 0; i++) {
        ret[i] = (char)number(data, size, 1);
        if (ret[i] == '\0')
            ret[i] = 'n';
    }
    ret[i] = '\0';
}

static int same(void *data, const struct davit_tar_entry *entry)
{
    const struct davit_tar_entry *given = data;
    require(strcmp(entry->name, given->name) == 0 && strcmp(entry->link, given->link) == 0);
    require(entry->type == given->type && entry->mode == given->mode && entry->size == given->size);
    require(entry->uid == given->uid && entry->gid == given->gid && entry->mtime.tv_sec == given->mtime.tv_sec);
    require(entry->device_major == given->device_major && entry->device_minor == given->device_minor);
    return DAVIT_TAR_SKIP;
}

static void check(struct davit_tar_entry *entry)
{
    struct davit_tar_extract_options options = DAVIT_TAR_EXTRACT_OPTIONS_INIT;
    struct davit_tar_extract *extract = NULL;
    char header[DAVIT_TAR__HEADER_MAX];
    options.entry = same;
    options.entry_data = entry;
    options.max_bytes = UINT64_MAX;
    size_t size = davit_tar__header(entry, header);
    require(size % 512 == 0 && size <= sizeof header);
    require(davit_tar_extract_new(&options, &extract, NULL) == DAVIT_OK);
    require(davit_tar_extract_write(extract, header, size, NULL) == DAVIT_OK);
    require(extract->left == entry->size && extract->headers == (size > 512 ? 2 : 1));
    davit_tar_extract_free(extract);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char name[DAVIT_TAR_NAME_MAX], link[DAVIT_TAR_NAME_MAX];
    struct davit_tar_entry entry = {.name = name, .link = link};
    entry.type = (enum davit_tar_type)(number(&data, &size, 1) % 7);
    entry.mode = number(&data, &size, 2) & 07777;
    entry.uid = (uint32_t)number(&data, &size, 4);
    entry.gid = (uint32_t)number(&data, &size, 4);
    entry.mtime.tv_sec = (time_t)any_number(&data, &size);
    if (entry.mode % 2)
        entry.mtime.tv_sec = -entry.mtime.tv_sec;
    uint64_t bytes = any_number(&data, &size);
    entry.size = entry.type == DAVIT_TAR_FILE ? bytes : 0;
    bool device = entry.type == DAVIT_TAR_CHARACTER || entry.type == DAVIT_TAR_BLOCK;
    entry.device_major = device ? number(&data, &size, 3) & 07777777 : 0;
    entry.device_minor = device ? number(&data, &size, 3) & 07777777 : 0;
    text(&data, &size, name);
    text(&data, &size, link);
    if (entry.type != DAVIT_TAR_HARD_LINK && entry.type != DAVIT_TAR_SYMLINK)
        link[0] = '\0';
    size_t length = strlen(name);
    if (length > 0 && (entry.type != DAVIT_TAR_FILE || name[length - 1] != '/'))
        check(&entry);
    return 0;
}
