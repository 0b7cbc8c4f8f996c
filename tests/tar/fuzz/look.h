/*
 * Another reader of archives, for the fuzzer: short instead of careful with memory, because it has all of an archive
 * before its eyes. What an archive says is written twice, then, here and in tar/, by two ways of reading the same text.
 */
#ifndef FUZZ_LOOK_H
#define FUZZ_LOOK_H

#include "archive.h"

typedef __int128 wide;

enum { GO_ON = 1 }; /* beside DAVIT_OK, the end, and errors */

/* What records say of the next entry, and whether they do. */
struct said {
    char name[DAVIT_TAR_NAME_MAX], link[DAVIT_TAR_NAME_MAX];
    wide size, uid, gid, mtime; /* the last in nanoseconds */
    bool has_name, has_link, has_size, has_uid, has_gid, has_mtime;
};

struct look {
    const uint8_t *at, *end;
    struct said said;
    uint64_t bytes, blocks;
    davit_tar_entry_fn *tell;
    void *tell_data;
};

/* ---------------------------------------------------------------------------------------------------- numbers --- */

/* A field of a header: octal digits with blanks or NULs around them, or a number to the base 256. */
static inline bool look_number(const uint8_t *field, size_t size, wide *ret)
{
    const uint8_t *end = field + size;
    *ret = 0;
    if (*field >= 0x80) {
        *ret = *field & 0x40 ? *field - 0x100 : *field & 0x3F;
        while (++field < end)
            *ret = *ret * 256 + *field;
        return *ret >= INT64_MIN && *ret <= INT64_MAX;
    }
    while (field < end && (*field == ' ' || *field == '\0'))
        field++;
    for (; field < end && *field >= '0' && *field <= '7'; field++)
        *ret = *ret * 8 + *field - '0';
    while (field < end && (*field == ' ' || *field == '\0'))
        field++;
    return field == end;
}

/* Decimal digits up to the first other byte, which is handed back; NULL: none, or too many. */
static inline const char *look_digits(const char *at, const char *end, wide *ret)
{
    const char *start = at;
    for (*ret = 0; at < end && *at >= '0' && *at <= '9'; at++)
        if ((*ret = *ret * 10 + *at - '0') > INT64_MAX)
            return NULL;
    return at > start ? at : NULL;
}

/* "-1.5", in nanoseconds, those that do not fit cut off towards 0. */
static inline bool look_time(const char *at, const char *end, wide *ret)
{
    bool negative = *at == '-';
    wide seconds, unit = 1000000000;
    if (!(at = look_digits(at + negative, end, &seconds)))
        return false;
    *ret = seconds * unit;
    if (at < end && *at == '.')
        for (at++; at < end && *at >= '0' && *at <= '9'; at++)
            *ret += (unit /= 10) * (*at - '0');
    *ret = negative ? -*ret : *ret;
    return at == end;
}

/* ---------------------------------------------------------------------------------------------------- records --- */

static inline int look_text(const char *at, const char *end, char *ret, bool *ret_has)
{
    *ret_has = at < end;
    if (memchr(at, '\0', (size_t)(end - at)))
        return DAVIT_ERR_PROTOCOL;
    if (end - at >= DAVIT_TAR_NAME_MAX)
        return DAVIT_ERR_LIMIT;
    memcpy(ret, at, (size_t)(end - at));
    ret[end - at] = '\0';
    return GO_ON;
}

static inline int look_whole(const char *at, const char *end, wide most, wide *ret, bool *ret_has)
{
    *ret_has = at < end;
    return at == end || (look_digits(at, end, ret) == end && *ret <= most) ? GO_ON : DAVIT_ERR_PROTOCOL;
}

static inline bool look_is(const char *at, const char *equals, const char *name)
{
    return (size_t)(equals - at) == strlen(name) && memcmp(at, name, strlen(name)) == 0;
}

/* One record, from behind its length and blank to its newline. */
static inline int look_record(const char *at, const char *end, struct said *said)
{
    const char *equals = memchr(at, '=', (size_t)(end - at));
    if (!equals || equals == at)
        return DAVIT_ERR_PROTOCOL;
    const char *value = equals + 1;
    if (look_is(at, equals, "path"))
        return look_text(value, end, said->name, &said->has_name);
    if (look_is(at, equals, "linkpath"))
        return look_text(value, end, said->link, &said->has_link);
    if (look_is(at, equals, "size"))
        return look_whole(value, end, INT64_MAX, &said->size, &said->has_size);
    if (look_is(at, equals, "uid"))
        return look_whole(value, end, UINT32_MAX, &said->uid, &said->has_uid);
    if (look_is(at, equals, "gid"))
        return look_whole(value, end, UINT32_MAX, &said->gid, &said->has_gid);
    if (look_is(at, equals, "mtime")) {
        said->has_mtime = value < end;
        return value == end || look_time(value, end, &said->mtime) ? GO_ON : DAVIT_ERR_PROTOCOL;
    }
    return equals - at > 9 && memcmp(at, "GNU.sparse", 10) == 0 ? DAVIT_ERR_UNSUPPORTED : GO_ON;
}

static inline int look_records(const char *at, const char *end, struct said *said)
{
    int r = GO_ON;
    while (r == GO_ON && at < end) {
        wide length;
        const char *blank = look_digits(at, end, &length);
        if (!blank || length > end - at || blank >= at + length - 1 || *blank != ' ' || at[length - 1] != '\n')
            return DAVIT_ERR_PROTOCOL;
        r = look_record(blank + 1, at + length - 1, said);
        at += length;
    }
    return r;
}

/* GNU's: all of it is the name, up to a NUL. */
static inline int look_long(const char *at, size_t size, char *ret, bool *ret_has)
{
    int r = look_text(at, at + strnlen(at, size), ret, ret_has);
    *ret_has = true;
    return r;
}

/* ----------------------------------------------------------------------------------------------------- blocks --- */

static inline bool look_sum(const uint8_t *block)
{
    wide wanted, sum = 0, other = 0;
    for (int i = 0; i < FUZZ_BLOCK; i++) {
        sum += i >= 148 && i < 156 ? ' ' : block[i];
        other += i >= 148 && i < 156 ? ' ' : (int8_t)block[i];
    }
    return block[148] < 0x80 && look_number(block + 148, 8, &wanted) && (wanted == sum || wanted == other);
}

/* A name of a header's own, in two parts if it is a ustar's. */
static inline void look_name(const uint8_t *block, char *ret)
{
    const char *text = (const char *)block;
    bool parts = memcmp(text + 257, "ustar\00000", 8) == 0 && text[345];
    int most = memcmp(text + 508, "tar", 4) == 0 ? 131 : 155;
    sprintf(ret, "%.*s%s%.100s", parts ? most : 0, text + 345, parts ? "/" : "", text);
}

/* How many bytes of the archive belong to what stands before; false when they are not all there. */
static inline bool look_skip(struct look *look, wide size)
{
    wide whole = (size + FUZZ_BLOCK - 1) / FUZZ_BLOCK * FUZZ_BLOCK;
    bool there = whole <= look->end - look->at;
    look->at = there ? look->at + whole : look->end;
    return there;
}

static inline int look_before(struct look *look, char kind, wide size)
{
    const char *text = (const char *)look->at;
    if (size > (wide)DAVIT_TAR_RECORDS_MAX)
        return DAVIT_ERR_LIMIT;
    if (size > look->end - look->at)
        return DAVIT_ERR_PROTOCOL;
    int r = GO_ON;
    if (size > 0 && kind == 'x')
        r = look_records(text, text + size, &look->said);
    if (size > 0 && kind == 'L')
        r = look_long(text, (size_t)size, look->said.name, &look->said.has_name);
    if (size > 0 && kind == 'K')
        r = look_long(text, (size_t)size, look->said.link, &look->said.has_link);
    return r != GO_ON || look_skip(look, size) ? r : DAVIT_ERR_PROTOCOL;
}

/* An entry, which is told of; its numbers are those of the header until records say others. */
static inline int look_entry(struct look *look, const uint8_t *block, struct davit_tar_entry entry, wide mtime)
{
    char name[DAVIT_TAR_NAME_MAX], link[101];
    struct said *said = &look->said;
    look_name(block, name);
    sprintf(link, "%.100s", (const char *)block + 157);
    entry.name = said->has_name ? said->name : name;
    size_t length = strlen(entry.name);
    int kind = block[156] == '\0' || block[156] == '7' ? '0' : block[156];
    if (length == 0)
        return DAVIT_ERR_PROTOCOL;
    if (kind == '0' && entry.name[length - 1] == '/')
        kind = '5';
    if (kind < '0' || kind > '6')
        return DAVIT_ERR_UNSUPPORTED;
    entry.type = (enum davit_tar_type)(kind - '0');
    entry.link = kind != '1' && kind != '2' ? "" : said->has_link ? said->link : link;
    entry.size = kind != '0' ? 0 : said->has_size ? (uint64_t)said->size : entry.size;
    entry.uid = said->has_uid ? (uint32_t)said->uid : entry.uid;
    entry.gid = said->has_gid ? (uint32_t)said->gid : entry.gid;
    mtime = said->has_mtime ? said->mtime : mtime * 1000000000;
    wide part = ((mtime % 1000000000) + 1000000000) % 1000000000;
    entry.mtime = (struct timespec){(time_t)((mtime - part) / 1000000000), (long)part};
    if (entry.size > ((uint64_t)64 << 30) - look->bytes)
        return DAVIT_ERR_LIMIT;
    look->bytes += entry.size;
    look->tell(look->tell_data, &entry);
    *said = (struct said){.has_name = false};
    return look_skip(look, entry.size) ? GO_ON : DAVIT_ERR_PROTOCOL;
}

static inline int look_header(struct look *look, const uint8_t *block)
{
    wide mode, size, mtime, uid, gid, other;
    char kind = (char)block[156];
    if (!look_sum(block) || !look_number(block + 100, 8, &mode) || !look_number(block + 124, 12, &size) ||
        !look_number(block + 136, 12, &mtime) || !look_number(block + 108, 8, &uid) ||
        !look_number(block + 116, 8, &gid) || size < 0 || uid < 0 || uid > UINT32_MAX || gid < 0 || gid > UINT32_MAX)
        return DAVIT_ERR_PROTOCOL;
    if ((kind == '3' || kind == '4') && (!look_number(block + 329, 8, &other) || !look_number(block + 337, 8, &other)))
        return DAVIT_ERR_PROTOCOL;
    if (look->blocks++ == 100)
        return DAVIT_ERR_LIMIT;
    if (kind == 'x' || kind == 'g' || kind == 'L' || kind == 'K')
        return look_before(look, kind, size);
    struct davit_tar_entry entry = {
        .mode = (unsigned)mode & 07777, .size = (uint64_t)size, .uid = (uint32_t)uid, .gid = (uint32_t)gid};
    return look_entry(look, block, entry, mtime);
}

/* Tells of each entry of an archive; DAVIT_OK when it is whole. Of headers it may have a hundred. */
static inline int look_at_archive(const uint8_t *archive, size_t size, davit_tar_entry_fn *tell, void *tell_data)
{
    static const uint8_t zeros[FUZZ_BLOCK];
    struct look look = {.at = archive, .end = archive + size, .tell = tell, .tell_data = tell_data};
    int r = GO_ON;
    for (bool before = false; r == GO_ON;) {
        const uint8_t *block = look.at;
        if (look.end - block < FUZZ_BLOCK)
            return before && block == look.end ? DAVIT_OK : DAVIT_ERR_PROTOCOL;
        look.at += FUZZ_BLOCK;
        bool empty = memcmp(block, zeros, FUZZ_BLOCK) == 0;
        if (before)
            return empty ? DAVIT_OK : DAVIT_ERR_PROTOCOL;
        before = empty;
        r = empty ? GO_ON : look_header(&look, block);
    }
    return r;
}

#endif
