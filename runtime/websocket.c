/*
 * Keys and frames of WebSockets. Frames are read from any byte to any byte, and their payloads are not kept: what of
 * one has come is handed out. Who sends and receives the bytes is connection.c.
 */
#include "websocket.h"

#include <errno.h>
#include <openssl/sha.h>
#include <string.h>
#include <sys/random.h>

#define FINAL  0x80 /* of the first byte */
#define MASKED 0x80 /* of the second */

/* ------------------------------------------------------------------------------------------------------- keys --- */

int davit__ws_random(void *ret, size_t size, struct davit_error *reterr)
{
    ssize_t got;
    do
        got = getrandom(ret, size, 0);
    while (got < 0 && errno == EINTR);
    return got == (ssize_t)size
               ? DAVIT_OK
               : davit__fail_os(reterr, DAVIT_ERR_UNSUPPORTED, errno, "the system has no random bytes for a WebSocket");
}

int davit__ws_key(struct davit__buffer *ret, struct davit_error *reterr)
{
    unsigned char bytes[16];
    int r = davit__ws_random(bytes, sizeof bytes, reterr);
    if (r == DAVIT_OK)
        davit__base64_encode(ret, bytes, sizeof bytes, false);
    return r == DAVIT_OK && ret->failed ? davit__fail_memory(reterr) : r;
}

void davit__ws_accept(struct davit__buffer *ret, const char *key)
{
    struct davit__buffer text = {0};
    unsigned char digest[SHA_DIGEST_LENGTH];
    davit__append_text(&text, key);
    davit__append_text(&text, "258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    ret->failed = ret->failed || text.failed;
    if (!text.failed)
        davit__base64_encode(ret, SHA1((const unsigned char *)text.data, text.size, digest), sizeof digest, false);
    davit__buffer_done(&text);
}

/* ---------------------------------------------------------------------------------------------------- reading --- */

static enum davit__ws_event fail(struct davit__ws_reader *reader, const char *why)
{
    reader->why = why;
    return DAVIT__WS_BAD;
}

static int opcode_of(const struct davit__ws_reader *reader)
{
    return reader->head[0] & 15;
}

static bool is_control(const struct davit__ws_reader *reader)
{
    return opcode_of(reader) >= DAVIT__WS_CLOSE;
}

/* What is wrong with the first two bytes of a head: a reason, or NULL. */
static const char *flaw(const struct davit__ws_reader *reader)
{
    int opcode = opcode_of(reader);
    bool final = reader->head[0] & FINAL;
    if (reader->head[0] & 0x70)
        return "a frame has reserved bits, of an extension that nobody asked for";
    if (opcode > DAVIT__WS_PONG || (opcode > DAVIT__WS_BINARY && opcode < DAVIT__WS_CLOSE))
        return "a frame is of a kind that there is not";
    if (reader->head[1] & MASKED)
        return "a frame is masked, which only ours may be";
    if (is_control(reader) && !final)
        return "a control frame is in parts";
    if (is_control(reader) && reader->head[1] > DAVIT__WS_CONTROL_MAX)
        return "a control frame has more than 125 bytes";
    if (opcode == DAVIT__WS_GOES_ON && !reader->unending)
        return "a message goes on that did not begin";
    if (!is_control(reader) && opcode != DAVIT__WS_GOES_ON && reader->unending)
        return "a message begins inside another one";
    return NULL;
}

/* How many bytes the head has, once its second is there. */
static size_t head_length(const struct davit__ws_reader *reader)
{
    return reader->head[1] == 126 ? 4 : reader->head[1] == 127 ? 10 : 2;
}

static uint64_t payload_length(const struct davit__ws_reader *reader)
{
    uint64_t length = 0;
    if (reader->head[1] < 126)
        return reader->head[1];
    for (size_t i = 2; i < reader->head_size; i++)
        length = length << 8 | reader->head[i];
    return length;
}

/* A close has no code, or one that may be sent, and a reason behind it. */
static enum davit__ws_event take_close(struct davit__ws_reader *reader)
{
    reader->code = DAVIT__WS_NO_CODE;
    if (reader->control_size == 0)
        return DAVIT__WS_CLOSED;
    if (reader->control_size == 1)
        return fail(reader, "a close has half a code");
    int code = reader->code = reader->control[0] << 8 | reader->control[1];
    reader->control_size -= 2;
    memmove(reader->control, reader->control + 2, reader->control_size + 1); /* and its NUL */
    bool known = code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006;
    return known || (code >= 3000 && code <= 4999) ? DAVIT__WS_CLOSED : fail(reader, "a close has a code that is none");
}

/* All of a frame is behind us. */
static enum davit__ws_event end_frame(struct davit__ws_reader *reader)
{
    int opcode = opcode_of(reader);
    reader->inside = false;
    reader->head_size = 0;
    reader->control[reader->control_size] = '\0';
    return opcode == DAVIT__WS_CLOSE  ? take_close(reader)
           : opcode == DAVIT__WS_PING ? DAVIT__WS_PINGED
                                      : DAVIT__WS_MORE;
}

/* One byte of a head. */
static enum davit__ws_event take_head(struct davit__ws_reader *reader, char byte)
{
    reader->head[reader->head_size++] = (unsigned char)byte;
    if (reader->head_size < 2)
        return DAVIT__WS_MORE;
    const char *why = reader->head_size == 2 ? flaw(reader) : NULL;
    if (why)
        return fail(reader, why);
    if (reader->head_size < head_length(reader))
        return DAVIT__WS_MORE;
    reader->left = payload_length(reader);
    if (reader->left >> 63)
        return fail(reader, "a frame's length is none");
    if (reader->head_size > 2 && reader->left < (reader->head_size == 4 ? 126 : 65536))
        return fail(reader, "a frame's length is written longer than it has to be");
    if (!is_control(reader))
        reader->unending = !(reader->head[0] & FINAL);
    reader->inside = true;
    reader->control_size = 0;
    return reader->left ? DAVIT__WS_MORE : end_frame(reader);
}

/* Some of a payload: of a message it is handed out, of a control frame kept until it is whole. */
static enum davit__ws_event take_payload(struct davit__ws_reader *reader, const char *bytes, size_t size)
{
    bool control = is_control(reader);
    reader->data = bytes;
    reader->size = size;
    reader->left -= size;
    if (control) {
        memcpy(reader->control + reader->control_size, bytes, size);
        reader->control_size += size;
    }
    enum davit__ws_event event = reader->left ? DAVIT__WS_MORE : end_frame(reader);
    return control ? event : DAVIT__WS_DATA;
}

enum davit__ws_event davit__ws_read(struct davit__ws_reader *reader, const char *bytes, size_t size, size_t *ret_used)
{
    size_t used = 0;
    enum davit__ws_event event = DAVIT__WS_MORE;
    while (event == DAVIT__WS_MORE && used < size) {
        size_t there = size - used < reader->left ? size - used : (size_t)reader->left;
        if (!reader->inside)
            event = take_head(reader, bytes[used++]);
        else {
            event = take_payload(reader, bytes + used, there);
            used += there;
        }
    }
    *ret_used = used;
    return event;
}

/* ---------------------------------------------------------------------------------------------------- writing --- */

size_t davit__ws_write(char *ret, int opcode, const void *data, size_t size, const unsigned char mask[4])
{
    const unsigned char *from = data;
    unsigned char *to = (unsigned char *)ret;
    int bytes = size < 126 ? 0 : size < 65536 ? 2 : 8; /* of a length that does not fit the second one */
    *to++ = (unsigned char)(FINAL | opcode);
    *to++ = (unsigned char)(MASKED | (bytes == 0 ? size : bytes == 2 ? 126 : 127));
    for (int i = bytes - 1; i >= 0; i--)
        *to++ = (unsigned char)((uint64_t)size >> 8 * i);
    memcpy(to, mask, 4);
    to += 4;
    for (size_t i = 0; i < size; i++)
        to[i] = from[i] ^ mask[i % 4];
    return (size_t)(to - (unsigned char *)ret) + size;
}
