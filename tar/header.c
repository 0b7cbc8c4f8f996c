/*
 * Writing headers: POSIX's ustar, with pax records in front of it when it has no room for something. Reading them is in
 * block.c and pax.c.
 */
#include "internal.h"

#include <stdio.h>
#include <string.h>

/* A header, as it stands in its block. */
struct header {
    char name[100], mode[8], uid[8], gid[8], size[12], mtime[12], checksum[8], kind, link[100], magic[6], version[2],
        owner[32], group[32], device_major[8], device_minor[8], prefix[155], unused[12];
};

_Static_assert(sizeof(struct header) == BLOCK, "a header is one block");

/* A number with as many octal digits as the field has room for, if it has; else 0, for a record has the number. */
static void put_octal(char *field, size_t size, uint64_t value)
{
    char digits[24];
    bool fits = value >> (3 * (size - 1)) == 0;
    snprintf(digits, sizeof digits, "%0*llo", (int)(size - 1), (unsigned long long)(fits ? value : 0));
    memcpy(field, digits, size);
}

static void put_text(char *field, size_t size, const char *text)
{
    size_t length = strlen(text);
    memcpy(field, text, length < size ? length : size);
}

/* The sum of all bytes, as if those of the checksum were blanks. */
static void put_checksum(struct header *header)
{
    unsigned sum = 0;
    memset(header->checksum, ' ', sizeof header->checksum);
    for (size_t i = 0; i < sizeof *header; i++)
        sum += ((unsigned char *)header)[i];
    snprintf(header->checksum, sizeof header->checksum, "%06o", sum);
}

/* One block for an entry of that kind. A time before 1970 is in a record. */
static void put_header(const struct davit_tar_entry *entry, char kind, char *ret)
{
    struct header header = {.kind = kind, .magic = "ustar", .version = {'0', '0'}};
    put_text(header.name, sizeof header.name, entry->name);
    put_text(header.link, sizeof header.link, entry->link);
    put_octal(header.mode, sizeof header.mode, entry->mode);
    put_octal(header.uid, sizeof header.uid, entry->uid);
    put_octal(header.gid, sizeof header.gid, entry->gid);
    put_octal(header.size, sizeof header.size, entry->size);
    put_octal(header.mtime, sizeof header.mtime, entry->mtime.tv_sec < 0 ? 0 : (uint64_t)entry->mtime.tv_sec);
    put_octal(header.device_major, sizeof header.device_major, entry->device_major);
    put_octal(header.device_minor, sizeof header.device_minor, entry->device_minor);
    put_checksum(&header);
    memcpy(ret, &header, sizeof header);
}

/* Appends "29 name=value\n", where 29 is the length of all this, itself included. */
static size_t put_record(char *out, const char *name, const char *value)
{
    size_t rest = strlen(name) + strlen(value) + 3, size = rest + 1;
    for (size_t power = 10; size >= power; power *= 10)
        size++; /* one digit more */
    return (size_t)sprintf(out, "%zu %s=%s\n", size, name, value);
}

static size_t put_number(char *out, const char *name, long long value)
{
    char text[24];
    snprintf(text, sizeof text, "%lld", value);
    return put_record(out, name, text);
}

/* Whether a name needs a record: too long, or not plain ASCII, which is all that every reader takes alike. */
static bool odd(const char *name)
{
    size_t length = 0;
    for (; name[length]; length++)
        if (name[length] & 0x80)
            return true;
    return length > sizeof((struct header *)0)->name;
}

static size_t put_records(const struct davit_tar_entry *entry, char *out)
{
    char *start = out;
    if (odd(entry->name))
        out += put_record(out, "path", entry->name);
    if (odd(entry->link))
        out += put_record(out, "linkpath", entry->link);
    if (entry->size >> 33)
        out += put_number(out, "size", (long long)entry->size);
    if (entry->mtime.tv_sec < 0 || entry->mtime.tv_sec >> 33)
        out += put_number(out, "mtime", entry->mtime.tv_sec);
    if (entry->uid >> 21)
        out += put_number(out, "uid", entry->uid);
    if (entry->gid >> 21)
        out += put_number(out, "gid", entry->gid);
    return (size_t)(out - start);
}

size_t davit_tar__header(const struct davit_tar_entry *entry, char ret[DAVIT_TAR__HEADER_MAX])
{
    char *out = ret;
    size_t size = put_records(entry, ret + BLOCK);
    if (size > 0) {
        struct davit_tar_entry records = {.name = "PaxHeaders/records", .link = "", .mode = 0644, .size = size};
        put_header(&records, 'x', out);
        out += BLOCK + size;
        size_t padding = (BLOCK - size % BLOCK) % BLOCK;
        memset(out, 0, padding);
        out += padding;
    }
    put_header(entry, (char)('0' + entry->type), out);
    return (size_t)(out + BLOCK - ret);
}
