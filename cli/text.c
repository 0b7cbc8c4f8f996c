/*
 * What others wrote, for a terminal: nothing that it would obey, and how wide it is there. Whatever the locale, text is
 * UTF-8.
 */
#include "cli.h"

#include <string.h>

/* Beyond those of Unicode. */
#define NO_CHARACTER 0xffffffff

/* A character's bytes, and its number; a byte that is none is a character of its own. */
static size_t read_character(const char *text, size_t size, uint32_t *ret)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    unsigned char first = (unsigned char)*text;
    size_t length = first < 0x80 ? 1 : first < 0xc0 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf8 ? 4 : 0;
    uint32_t code = length > 1 ? first & (0x7f >> length) : first;
    bool whole = length > 0 && length <= size;
    for (size_t i = 1; whole && i < length; i++) {
        whole = ((unsigned char)text[i] & 0xc0) == 0x80;
        code = code << 6 | ((unsigned char)text[i] & 0x3f);
    }
    whole = whole && code >= least[length] && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    *ret = whole ? code : NO_CHARACTER;
    return whole ? length : 1;
}

struct range {
    uint32_t first, last;
};

static bool is_among(uint32_t code, const struct range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (code >= ranges[i].first && code <= ranges[i].last)
            return true;
    return false;
}

/* Controls, and what turns the direction of writing, so that a text reads otherwise than it is. */
static bool is_obeyed(uint32_t code)
{
    static const struct range ranges[] = {
        {0, 0x1f}, {0x7f, 0x9f}, {0x200e, 0x200f}, {0x2028, 0x202e}, {0x2066, 0x2069}};
    return code == NO_CHARACTER || is_among(code, ranges, sizeof ranges / sizeof ranges[0]);
}

/* How many columns a character takes: those that stand on the one before none, those of East Asia and emoji two. */
static unsigned width_of(uint32_t code)
{
    static const struct range none[] = {
        {0x300, 0x36f},   {0x483, 0x489},   {0x591, 0x5bd},   {0x610, 0x61a},   {0x64b, 0x65f},   {0x93c, 0x93c},
        {0x941, 0x948},   {0xe34, 0xe3a},   {0xe47, 0xe4e},   {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff}, {0x200b, 0x200d},
        {0x2060, 0x2064}, {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0xfeff, 0xfeff}, {0xe0100, 0xe01ef}};
    static const struct range two[] = {
        {0x1100, 0x115f},   {0x231a, 0x231b},   {0x23e9, 0x23f3},   {0x25fd, 0x25fe},   {0x2614, 0x2615},
        {0x2648, 0x2653},   {0x2705, 0x2705},   {0x2728, 0x2728},   {0x274c, 0x274c},   {0x2753, 0x2757},
        {0x2795, 0x2797},   {0x2b1b, 0x2b1c},   {0x2b50, 0x2b55},   {0x2e80, 0x303e},   {0x3041, 0xa4cf},
        {0xa960, 0xa97c},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},
        {0xffe0, 0xffe6},   {0x1f000, 0x1f02f}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f265}, {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff}, {0x1f7e0, 0x1f7eb}, {0x1f90c, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x3fffd}};
    if (code < 0x300)
        return 1;
    if (is_among(code, none, sizeof none / sizeof none[0]))
        return 0;
    return is_among(code, two, sizeof two / sizeof two[0]) ? 2 : 1;
}

const char *cli_next_character(const char **io, const char *end, size_t *ret_size, unsigned *ret_width)
{
    uint32_t code;
    const char *at = *io;
    if (at == end)
        return NULL;
    *ret_size = read_character(at, (size_t)(end - at), &code);
    *io = at + *ret_size;
    bool obeyed = is_obeyed(code);
    *ret_size = obeyed ? 1 : *ret_size;
    *ret_width = obeyed ? 1 : width_of(code);
    return obeyed ? "?" : at;
}

void cli_print_clean(FILE *out, const char *text, size_t size, const char *kept)
{
    const char *end = text + size, *character;
    size_t length;
    unsigned width;
    while (text < end) {
        const char *at = text;
        character = cli_next_character(&text, end, &length, &width);
        bool keep = *at && strchr(kept, *at);
        fwrite(keep ? at : character, 1, length, out);
    }
}
