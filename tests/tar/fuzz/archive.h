/*
 * What makes an archive of any bytes: a header's sum, which a fuzzer would hardly ever get right, is put right where
 * the block calls itself a header's.
 */
#ifndef FUZZ_ARCHIVE_H
#define FUZZ_ARCHIVE_H

#include "fuzz.h"

#include <davit/tar.h>
#include <stdio.h>

enum { FUZZ_BLOCK = 512 };

static inline void mend_sum(uint8_t *block)
{
    unsigned sum = 0;
    memset(block + 148, ' ', 8);
    for (int i = 0; i < FUZZ_BLOCK; i++)
        sum += block[i];
    snprintf((char *)block + 148, 8, "%06o", sum);
}

/* A copy of the bytes as an archive; to be freed. */
static inline uint8_t *archive_of(const uint8_t *data, size_t size)
{
    uint8_t *archive = malloc(size + 1);
    require(archive != NULL);
    memcpy(archive, data, size);
    for (size_t at = 0; size - at >= FUZZ_BLOCK; at += FUZZ_BLOCK)
        if (memcmp(archive + at + 257, "ustar", 5) == 0)
            mend_sum(archive + at);
    return archive;
}

#endif
