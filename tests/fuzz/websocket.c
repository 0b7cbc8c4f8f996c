/*
 * Any bytes as a WebSocket's frames, in chunks of any size: what is told of them is the same as of all at once, and the
 * same as by another reader here, which has all of them before its eyes. And any size of what is written is read back.
 * The first byte chooses the chunks, the second what is written.
 */
#include "websocket.h"
#include "fuzz.h"

struct told {
    enum davit__ws_event end; /* MORE, CLOSED, BAD */
    size_t used;
    struct davit__buffer data, controls;
};

static void tell_control(struct told *told, const void *control, size_t size, int code)
{
    davit__append_format(&told->controls, "%d:%zu:", code, size);
    davit__append(&told->controls, control, size);
}

/* ------------------------------------------------------------------------------------------- the library's --- */

/* Reads a chunk that is just as long: a byte too far is noticed. */
static void read_chunk(struct davit__ws_reader *reader, const uint8_t *data, size_t size, struct told *told)
{
    char *chunk = malloc(size + !size);
    size_t at = 0, used = 0;
    require(chunk != NULL);
    memcpy(chunk, data, size);
    do {
        told->end = davit__ws_read(reader, chunk + at, size - at, &used);
        require(used <= size - at && (told->end == DAVIT__WS_MORE || used > 0));
        if (told->end == DAVIT__WS_DATA) {
            require(reader->size > 0 && reader->data >= chunk + at && reader->data + reader->size == chunk + at + used);
            davit__append(&told->data, reader->data, reader->size);
        } else if (told->end == DAVIT__WS_PINGED || told->end == DAVIT__WS_CLOSED) {
            require(reader->control_size <= DAVIT__WS_CONTROL_MAX && !reader->control[reader->control_size]);
            tell_control(told, reader->control, reader->control_size, told->end == DAVIT__WS_CLOSED ? reader->code : 0);
        }
        at += used;
    } while (told->end == DAVIT__WS_DATA || told->end == DAVIT__WS_PINGED);
    require(told->end != DAVIT__WS_MORE || at == size);
    told->used += at;
    free(chunk);
}

/* In chunks of up to sixteen bytes; seed 0: at once. */
static struct told read_frames(const uint8_t *data, size_t size, unsigned seed)
{
    struct davit__ws_reader reader = {0};
    struct told told = {.end = DAVIT__WS_MORE};
    while (told.end == DAVIT__WS_MORE && told.used < size) {
        size_t left = size - told.used;
        size_t chunk = seed ? 1 + (seed = seed * 1103515245 + 12345) / 65536 % 16 : left;
        read_chunk(&reader, data + told.used, chunk < left ? chunk : left, &told);
    }
    require((told.end == DAVIT__WS_BAD) == (reader.why != NULL));
    return told;
}

/* --------------------------------------------------------------------------------------------- another reader --- */

/* One frame of which all that came is at `at`. */
struct frame {
    int opcode;
    bool final;
    uint64_t length;
    size_t head;
    const uint8_t *payload;
    size_t there; /* of the payload */
};

/* False when the head is not all there, or forbidden: *ret_bad, and ret->head says how much of it was looked at. */
static bool look(const uint8_t *at, size_t size, bool going_on, struct frame *ret, bool *ret_bad)
{
    *ret = (struct frame){.head = 2};
    if (size < 2)
        return false;
    ret->opcode = at[0] % 16;
    ret->final = at[0] >= 128;
    bool control = ret->opcode > 7, known = ret->opcode < 3 || (control && ret->opcode < 11);
    unsigned length = at[1];
    *ret_bad = at[0] / 16 % 8 || !known || length > 127 || (control && (!ret->final || length > 125)) ||
               (!control && (ret->opcode == 0) != going_on);
    if (*ret_bad)
        return false;
    size_t more = length == 127 ? 8 : length == 126 ? 2 : 0;
    if (size < 2 + more)
        return false;
    ret->head = 2 + more;
    for (size_t i = 0; i < more; i++)
        ret->length = ret->length * 256 + at[2 + i];
    *ret_bad = (more == 2 && ret->length <= 125) || (more == 8 && (ret->length <= 0xFFFF || at[2] > 127));
    if (*ret_bad)
        return false;
    ret->length = more ? ret->length : length;
    ret->payload = at + ret->head;
    ret->there = size - ret->head < ret->length ? size - ret->head : (size_t)ret->length;
    return true;
}

static bool is_code(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code < 5000);
}

static void end_close(struct told *told, const struct frame *frame)
{
    int code = frame->length > 1 ? frame->payload[0] * 256 + frame->payload[1] : 1005;
    bool bad = frame->length == 1 || (frame->length && !is_code(code));
    told->end = bad ? DAVIT__WS_BAD : DAVIT__WS_CLOSED;
    size_t skip = frame->length ? 2 : 0;
    if (!bad)
        tell_control(told, frame->payload + skip, (size_t)frame->length - skip, code);
}

static struct told look_at_frames(const uint8_t *data, size_t size)
{
    struct told told = {.end = DAVIT__WS_MORE};
    bool going_on = false, bad = false;
    struct frame frame;
    while (told.end == DAVIT__WS_MORE && look(data + told.used, size - told.used, going_on, &frame, &bad)) {
        bool whole = frame.there == frame.length;
        told.used += frame.head + frame.there;
        if (frame.opcode < 8) {
            davit__append(&told.data, frame.payload, frame.there);
            going_on = !frame.final;
        } else if (whole && frame.opcode == 9) {
            tell_control(&told, frame.payload, frame.there, 0);
        } else if (whole && frame.opcode == 8) {
            end_close(&told, &frame);
        }
        if (!whole)
            return told;
    }
    if (bad)
        told.end = DAVIT__WS_BAD;
    if (told.end == DAVIT__WS_MORE)
        told.used = size; /* a head that is not whole */
    else if (bad)
        told.used += frame.head;
    return told;
}

static bool same_bytes(const struct davit__buffer *a, const struct davit__buffer *b)
{
    return a->size == b->size && (a->size == 0 || memcmp(a->data, b->data, a->size) == 0);
}

static void require_same(const struct told *a, struct told b)
{
    require(a->end == b.end && a->used == b.used);
    require(same_bytes(&a->data, &b.data) && same_bytes(&a->controls, &b.controls));
    davit__buffer_done(&b.data);
    davit__buffer_done(&b.controls);
}

/* ---------------------------------------------------------------------------------------------------- writing --- */

/* Writes a frame of about that size, takes its mask off, and reads it back. */
static void check_written(unsigned chosen, const uint8_t *data, size_t size)
{
    static const size_t around[] = {4, 127, 300};
    static char plain[65536 + 8], frame[sizeof plain + DAVIT__WS_HEAD_MAX];
    unsigned char mask[4] = {0};
    size_t near = chosen % 32 == 31 ? 65537 : around[chosen % 3]; /* long ones seldom: they take long */
    size_t wanted = near + chosen / 32 - 4, used;
    memcpy(mask, data, size < 4 ? size : 4);
    for (size_t i = 0; i < wanted; i++)
        plain[i] = (char)(size ? data[i % size] : i);
    size_t length = davit__ws_write(frame, DAVIT__WS_BINARY, plain, wanted, mask);
    size_t head = length - wanted - 4;
    require((head == 2 || head == 4 || head == 10) && memcmp(frame + head, mask, 4) == 0 && frame[1] & 0x80);
    frame[1] &= 0x7F;
    for (size_t i = 0; i < wanted; i++)
        frame[head + i] = frame[head + 4 + i] ^ (char)mask[i % 4];
    struct davit__ws_reader reader = {0};
    enum davit__ws_event event = davit__ws_read(&reader, frame, length - 4, &used);
    require(event == (wanted ? DAVIT__WS_DATA : DAVIT__WS_MORE) && used == length - 4 && !reader.inside);
    require(reader.size == wanted && (wanted == 0 || memcmp(reader.data, plain, wanted) == 0));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    unsigned seed = data[0] + 1u, chosen = data[1];
    data += 2;
    size -= 2;
    struct told once = read_frames(data, size, 0);
    require_same(&once, read_frames(data, size, seed));
    require_same(&once, look_at_frames(data, size));
    davit__buffer_done(&once.data);
    davit__buffer_done(&once.controls);
    check_written(chosen, data, size);
    return 0;
}
