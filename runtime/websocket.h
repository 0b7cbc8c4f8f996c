/*
 * WebSockets (RFC 6455), a client's side, in memory: keys and frames. Messages are a stream of bytes here, as engines
 * use them: where one ends and whether it calls itself text is nobody's concern.
 */
#ifndef DAVIT_WEBSOCKET_H
#define DAVIT_WEBSOCKET_H

#include "internal.h"

/* Opcodes. */
enum {
    DAVIT__WS_GOES_ON = 0,
    DAVIT__WS_TEXT = 1,
    DAVIT__WS_BINARY = 2,
    DAVIT__WS_CLOSE = 8,
    DAVIT__WS_PING = 9,
    DAVIT__WS_PONG = 10
};

/** The most that a ping, a pong or a close carries; a head's size, ours and theirs; what of a stream fits a frame. */
#define DAVIT__WS_CONTROL_MAX 125
#define DAVIT__WS_HEAD_MAX    14
#define DAVIT__WS_FRAME_MAX   ((size_t)32 << 10)

/** What a close says, and that it says nothing. */
#define DAVIT__WS_NORMAL    1000
#define DAVIT__WS_VIOLATION 1002
#define DAVIT__WS_NO_CODE   1005

/** Appends a new key for a request; and what has to be answered to a key. Errors: DAVIT_ERR_UNSUPPORTED: no random. */
int davit__ws_key(struct davit__buffer *ret, struct davit_error *reterr);
void davit__ws_accept(struct davit__buffer *ret, const char *key);

/* ---------------------------------------------------------------------------------------------------- reading --- */

enum davit__ws_event {
    DAVIT__WS_MORE,   /* all bytes are behind us */
    DAVIT__WS_DATA,   /* reader->data: a part of a message, cut anywhere */
    DAVIT__WS_PINGED, /* reader->control is to be sent back */
    DAVIT__WS_CLOSED, /* reader->code and ->control, its reason; nothing comes behind it */
    DAVIT__WS_BAD     /* reader->why; nothing comes behind it */
};

/** Where we are in what comes; begin with zeros. It holds heads and control frames, of which all is small. */
struct davit__ws_reader {
    unsigned char head[DAVIT__WS_HEAD_MAX];
    size_t head_size;
    bool inside;   /* the head is whole: `left` bytes of the payload are to come */
    bool unending; /* a message has begun whose last frame has not */
    uint64_t left;
    unsigned char control[DAVIT__WS_CONTROL_MAX + 1]; /* it and a NUL */
    size_t control_size;
    int code;
    const char *data; /* in the bytes given */
    size_t size;
    const char *why;
};

/** Reads on to the next event, which takes *ret_used of these bytes. */
enum davit__ws_event davit__ws_read(struct davit__ws_reader *reader, const char *bytes, size_t size, size_t *ret_used);

/* ---------------------------------------------------------------------------------------------------- writing --- */

/** Bytes that masks are made of. Errors: DAVIT_ERR_UNSUPPORTED. */
int davit__ws_random(void *ret, size_t size, struct davit_error *reterr);

/** Writes a whole masked frame to where there is room for `size` bytes and a head; says how long it is. */
size_t davit__ws_write(char *ret, int opcode, const void *data, size_t size, const unsigned char mask[4]);

#endif
