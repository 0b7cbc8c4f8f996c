/*
 * Reads the head of an HTTP/1 answer from bytes in memory.
 */
#ifndef DAVIT_HTTP_HEAD_H
#define DAVIT_HTTP_HEAD_H

#include "internal.h"

enum davit__head {
    DAVIT__HEAD_MORE, /* it is not all there */
    DAVIT__HEAD_DONE, /* it is, and interim ones before it were passed over */
    DAVIT__HEAD_BAD   /* it is none */
};

/** How many bytes the head has, its status, and its headers, which replace what was in `headers`. */
enum davit__head davit__read_head(const char *text, size_t size, size_t *ret_used, int *ret_status,
                                  struct davit__buffer *headers);

#endif
