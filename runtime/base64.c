/*
 * Base64 (RFC 4648), there and back: credentials in headers, headers that carry JSON, a WebSocket's key.
 */
#include "basics.h"

#include <string.h>

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* The digit of the lowest six bits. */
static char digit_of(unsigned bits, bool url)
{
    bits &= 63;
    return bits < 62 || !url ? digits[bits] : bits == 62 ? '-' : '_';
}

void davit__base64_encode(struct davit__buffer *ret, const void *bytes, size_t size, bool url)
{
    const unsigned char *at = bytes;
    if (size > SIZE_MAX / 4 || !davit__reserve(ret, (size + 2) / 3 * 4))
        return;
    char *out = ret->data + ret->size;
    for (; size; at += 3) {
        size_t there = size < 3 ? size : 3;
        unsigned bits = (unsigned)at[0] << 16 | (there > 1 ? at[1] << 8 : 0) | (there > 2 ? at[2] : 0);
        *out++ = digit_of(bits >> 18, url);
        *out++ = digit_of(bits >> 12, url);
        *out++ = there > 1 ? digit_of(bits >> 6, url) : '=';
        *out++ = there > 2 ? digit_of(bits, url) : '=';
        size -= there;
    }
    *out = '\0';
    ret->size = (size_t)(out - ret->data);
}

/* What a digit of either alphabet stands for; -1 when it is none. */
static int value_of(char c)
{
    c = c == '-' ? '+' : c == '_' ? '/' : c;
    const char *digit = c ? strchr(digits, c) : NULL;
    return digit ? (int)(digit - digits) : -1;
}

bool davit__base64_decode(struct davit__buffer *ret, const char *text)
{
    unsigned bits = 0, count = 0;
    size_t length = strcspn(text, "="), padding = strspn(text + length, "=");
    if (text[length + padding] || length % 4 == 1 || padding > 2 || (padding && (length + padding) % 4))
        return false;
    for (size_t i = 0; i < length; i++) {
        int value = value_of(text[i]);
        if (value < 0)
            return false;
        bits = bits << 6 | (unsigned)value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            char byte = (char)(bits >> count);
            davit__append(ret, &byte, 1);
        }
    }
    return true;
}
