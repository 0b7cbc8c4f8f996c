/*
 * Reading headers: those of ustar, GNU tar, star and the seventh edition, which differ in what stands behind the link.
 * What the header means for the reader is read.c's.
 */
#include "internal.h"

#include <string.h>

/* A field of a header: where it begins, how long it is. */
struct field {
    unsigned short at, size;
};

static const struct field name = {0, 100}, mode = {100, 8}, uid = {108, 8}, gid = {116, 8}, size = {124, 12},
                          mtime = {136, 12}, checksum = {148, 8}, link_name = {157, 100}, magic = {257, 8},
                          device_major = {329, 8}, device_minor = {337, 8}, prefix = {345, 155}, star = {508, 4};

static bool is(const unsigned char *block, struct field field, const char *text)
{
    return memcmp(block + field.at, text, field.size) == 0;
}

/* ----------------------------------------------------------------------------------------------------- numbers --- */

/* Digits to the base 8, with blanks or NULs around them; nothing at all is 0. */
static bool read_octal(const unsigned char *at, size_t length, int64_t *ret)
{
    *ret = 0;
    while (length > 0 && (at[length - 1] == ' ' || at[length - 1] == '\0'))
        length--;
    for (; length > 0 && (*at == ' ' || *at == '\0'); length--)
        at++;
    for (; length > 0 && *at >= '0' && *at <= '7'; length--) {
        if (*ret >> 60)
            return false;
        *ret = *ret << 3 | (*at++ - '0');
    }
    return length == 0;
}

/* GNU's way for what is too large or negative: two's complement, and the first bit set to tell it apart. */
static bool read_binary(const unsigned char *at, size_t length, int64_t *ret)
{
    bool negative = at[0] & 0x40;
    uint64_t value = negative ? UINT64_MAX << 7 | (at[0] & 0x7F) : at[0] & 0x3F;
    for (size_t i = 1; i < length; i++) {
        uint64_t above = value >> 55; /* these bits get lost, but for copies of the sign */
        if (above != (negative ? 0x1FF : 0))
            return false;
        value = value << 8 | at[i];
    }
    memcpy(ret, &value, sizeof *ret);
    return true;
}

static bool read_number(const unsigned char *block, struct field field, int64_t *ret)
{
    const unsigned char *at = block + field.at;
    return at[0] & 0x80 ? read_binary(at, field.size, ret) : read_octal(at, field.size, ret);
}

static bool read_owner(const unsigned char *block, struct field field, uint32_t *ret)
{
    int64_t value;
    if (!read_number(block, field, &value) || value < 0 || value > UINT32_MAX)
        return false;
    *ret = (uint32_t)value;
    return true;
}

/* The sum of all bytes, those of the checksum taken for blanks; long ago some summed signed ones. */
static bool sum_is_right(const unsigned char *block)
{
    int64_t wanted, sum = 0, signed_sum = 0;
    for (size_t i = 0; i < BLOCK; i++) {
        unsigned char byte = i - checksum.at < checksum.size ? ' ' : block[i];
        sum += byte;
        signed_sum += (signed char)byte;
    }
    return read_octal(block + checksum.at, checksum.size, &wanted) && (wanted == sum || wanted == signed_sum);
}

/* ------------------------------------------------------------------------------------------------------- texts --- */

static size_t copy(const unsigned char *block, struct field field, char *ret)
{
    size_t length = strnlen((const char *)block + field.at, field.size);
    memcpy(ret, block + field.at, length);
    ret[length] = '\0';
    return length;
}

/* A long name's first part has a field of its own, which star made shorter. */
static void read_name(const unsigned char *block, char *ret)
{
    struct field first = prefix;
    if (is(block, star, "tar\0"))
        first.size = 131;
    size_t length = is(block, magic, "ustar\00000") ? copy(block, first, ret) : 0;
    if (length > 0)
        ret[length++] = '/';
    copy(block, name, ret + length);
}

static bool read_device(const unsigned char *block, struct davit_tar_entry *entry)
{
    int64_t major_number, minor_number;
    if (!read_number(block, device_major, &major_number) || !read_number(block, device_minor, &minor_number))
        return false;
    entry->device_major = (unsigned)major_number;
    entry->device_minor = (unsigned)minor_number;
    return true;
}

const char *davit_tar__block_read(const unsigned char block[BLOCK], struct davit_tar__block *ret)
{
    int64_t bits, bytes, seconds;
    struct davit_tar_entry *entry = &ret->entry;
    *entry = (struct davit_tar_entry){0};
    if (!sum_is_right(block))
        return "no header of an archive";
    ret->kind = (char)block[156];
    read_name(block, ret->name);
    copy(block, link_name, ret->link);
    if (!read_number(block, mode, &bits) || !read_number(block, size, &bytes) || !read_number(block, mtime, &seconds) ||
        !read_owner(block, uid, &entry->uid) || !read_owner(block, gid, &entry->gid) || bytes < 0)
        return "a header with a number that is none";
    if ((ret->kind == '3' || ret->kind == '4') && !read_device(block, entry))
        return "a device with a number that is none";
    entry->mode = (unsigned)bits & 07777;
    entry->size = (uint64_t)bytes;
    entry->mtime.tv_sec = (time_t)seconds;
    return NULL;
}
