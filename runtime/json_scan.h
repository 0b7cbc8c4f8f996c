/*
 * The innermost loop of everything that reads JSON: how far a string goes on with bytes that need no look. Sixteen at a
 * time where the machine can, else eight.
 */
#ifndef DAVIT_JSON_SCAN_H
#define DAVIT_JSON_SCAN_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__) && !defined(DAVIT_NO_SSE2) /* which the tests of the other half define */
#include <emmintrin.h>
#define DAVIT__STEP 16

/* How many of the sixteen bytes are plain, all of them written to `out`. Bytes from 0x80 on count as negative. */
static inline size_t davit__scan_step(const char *at, char *out)
{
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
    _mm_storeu_si128((__m128i *)(void *)out, bytes);
    __m128i special = _mm_or_si128(
        _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)),
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))));
    unsigned mask = (unsigned)_mm_movemask_epi8(special);
    return mask ? (size_t)__builtin_ctz(mask) : DAVIT__STEP;
}
#else
#define DAVIT__STEP 8

/* How many of the eight bytes are plain as far as one look tells, all of them written to `out`. */
static inline size_t davit__scan_step(const char *at, char *out)
{
    const uint64_t ones = 0x0101010101010101U, highs = 0x8080808080808080U;
    uint64_t word;
    memcpy(&word, at, sizeof word);
    memcpy(out, &word, sizeof word);
    uint64_t quote = word ^ (ones * '"'), backslash = word ^ (ones * '\\');
    uint64_t special = ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash) | (word - ones * 0x20) | word;
    if (!(special & highs))
        return DAVIT__STEP;
    size_t plain = 0;
    while ((unsigned char)at[plain] >= 0x20 && (unsigned char)at[plain] < 0x80 && at[plain] != '"' && at[plain] != '\\')
        plain++;
    return plain < DAVIT__STEP ? plain : DAVIT__STEP;
}
#endif

/**
 * Steps over plain bytes: neither control characters, quotes, backslashes nor anything beyond ASCII. They are copied to
 * `out`, which needs room for DAVIT__STEP bytes more than there are.
 */
static inline const char *davit__scan_copy(const char *at, const char *end, char *out)
{
    while (end - at >= DAVIT__STEP) {
        size_t plain = davit__scan_step(at, out);
        at += plain;
        out += plain;
        if (plain < DAVIT__STEP)
            return at;
    }
    while (at < end && (unsigned char)*at >= 0x20 && (unsigned char)*at < 0x80 && *at != '"' && *at != '\\')
        *out++ = *at++;
    return at;
}

/** The same without a copy. */
static inline const char *davit__scan(const char *at, const char *end)
{
    char unused[DAVIT__STEP];
    while (end - at >= DAVIT__STEP) {
        size_t plain = davit__scan_step(at, unused);
        at += plain;
        if (plain < DAVIT__STEP)
            return at;
    }
    while (at < end && (unsigned char)*at >= 0x20 && (unsigned char)*at < 0x80 && *at != '"' && *at != '\\')
        at++;
    return at;
}

#endif
