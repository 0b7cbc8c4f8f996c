/*
 * Reads the head of an HTTP/1 answer from bytes in memory, and takes a body out of its chunks.
 */
#ifndef DAVIT_HTTP_HEAD_H
#define DAVIT_HTTP_HEAD_H

#include "internal.h"

enum davit__head {
    DAVIT__HEAD_MORE, /* it is not all there */
    DAVIT__HEAD_DONE, /* it is, and interim ones before it were passed over */
    DAVIT__HEAD_BAD,  /* it is none */
    DAVIT__HEAD_MANY  /* it has more than DAVIT_HEADERS_MAX headers */
};

/** How many bytes the head has, its status, and its headers, which replace what was in `headers`. */
enum davit__head davit__read_head(const char *text, size_t size, size_t *ret_used, int *ret_status,
                                  struct davit__buffer *headers);

/** A body in chunks, from any byte to any byte; begin with zeros. */
struct davit__chunks {
    enum { DAVIT__CHUNK_SIZE, DAVIT__CHUNK_REST, DAVIT__CHUNK_DATA, DAVIT__CHUNK_END, DAVIT__CHUNK_TRAILER } at;
    size_t left;   /* of the chunk; while its size is read: that size so far */
    unsigned seen; /* digits of the size, or bytes of the trailer's line */
    bool over;     /* that was the last chunk, or what should be one is none */
};

/** The next bytes that are body, from *io_at on, which goes behind them; none: there are no more before `end`. */
size_t davit__next_of_chunks(struct davit__chunks *chunks, char **io_at, const char *end, char **ret);

/** Whether what came so far cannot be chunks. */
static inline bool davit__are_no_chunks(const struct davit__chunks *chunks)
{
    return chunks->over && chunks->at != DAVIT__CHUNK_TRAILER;
}

/** Moves what is body of these bytes to where there is room for as many, their own place perhaps, and says how much. */
size_t davit__read_chunks(struct davit__chunks *chunks, char *to, char *bytes, size_t size);

/** How headers say that the body comes. */
enum davit__coding {
    DAVIT__PLAIN,    /* as it is: "identity" (which RFC 9112 no longer has, and some still say) changes nothing */
    DAVIT__CHUNKED,  /* in chunks, and nothing else */
    DAVIT__OTHERWISE /* in a way that no request of ours allows */
};

enum davit__coding davit__transfer_coding(const struct davit__buffer *headers);

#endif
