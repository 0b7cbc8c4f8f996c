/*
 * Names as text: their characters, their shortest form, and whether they stay where they belong. No file is looked at.
 */
#include "internal.h"

#include <string.h>

/* How many bytes follow the first of a character; -1 when it begins none. */
static int following(unsigned char first)
{
    return first < 0x80 ? 0 : first < 0xC2 ? -1 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : -1;
}

/* Too long for its number, half of a pair, or beyond Unicode. */
static bool misfit(uint32_t rune, int more)
{
    static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
    return rune < least[more] || (rune >= 0xD800 && rune < 0xE000) || rune >= 0x110000;
}

uint32_t davit_tar__rune(const char **at, const char *end)
{
    const unsigned char *byte = (const unsigned char *)*at;
    int more = following(*byte);
    uint32_t rune = more <= 0 ? *byte : *byte & (0x3Fu >> more);
    bool broken = more < 0 || end - *at <= more;
    for (int i = 1; !broken && i <= more; i++) {
        broken = (byte[i] & 0xC0) != 0x80;
        rune = rune << 6 | (byte[i] & 0x3F);
    }
    if (broken || misfit(rune, more)) {
        *at += 1;
        return 0x110000 + *byte;
    }
    *at += more + 1;
    return rune;
}

/* The part of a path that begins at *io; its end is where the next is to be looked for. NULL after the last. */
static char *next_part(char **io, size_t *ret_length)
{
    char *part = *io + strspn(*io, "/");
    *ret_length = strcspn(part, "/");
    *io = part + *ret_length;
    return *part ? part : NULL;
}

/* Takes the last part off; what remains ends at the returned place. */
static char *up(char *start, char *out)
{
    while (out > start && *--out != '/')
        ;
    return out;
}

void davit_tar__clean(char *path)
{
    bool rooted = path[0] == '/';
    char *start = path + rooted, *out = start, *fixed = start, *in = path, *part;
    size_t length;
    while ((part = next_part(&in, &length))) {
        bool parent = length == 2 && memcmp(part, "..", 2) == 0;
        if (length == 1 && *part == '.')
            continue;
        if (parent && out > fixed) {
            out = up(fixed, out);
        } else if (!parent || !rooted) {
            if (out > start)
                *out++ = '/';
            memmove(out, part, length);
            out += length;
            if (parent)
                fixed = out;
        }
    }
    if (out == path)
        *out++ = '.';
    *out = '\0';
}

bool davit_tar__safe_name(const char *name, char *ret)
{
    if (*name == '\0' || *name == '/')
        return false;
    size_t used = 0;
    while (*name) {
        size_t length = strcspn(name, "/");
        if (length == 2 && memcmp(name, "..", 2) == 0)
            return false;
        if (length > 0 && !(length == 1 && *name == '.')) {
            if (used > 0)
                ret[used++] = '/';
            memcpy(ret + used, name, length);
            used += length;
        }
        name += length + (name[length] == '/');
    }
    strcpy(ret + used, used ? "" : ".");
    return true;
}
