#include "frames.h"

#include <string.h>

static struct {
    size_t said[3]; /* by each output */
    unsigned char head[8];
    size_t head_size; /* what came of it */
    size_t left;      /* bytes to come */
} frame;

void frames_begin(void)
{
    memset(&frame, 0, sizeof frame);
}

static void end_head(void)
{
    const unsigned char *head = frame.head;
    frame.left = (size_t)head[4] << 24 | (size_t)head[5] << 16 | (size_t)head[6] << 8 | head[7];
    frame.head_size = 0;
}

/* Returns how many of the bytes it took; 0: it is no frame. */
static size_t take_head(const char *bytes, size_t size)
{
    size_t taken = 0;
    while (taken < size && frame.head_size < sizeof frame.head)
        frame.head[frame.head_size++] = (unsigned char)bytes[taken++];
    if (frame.head_size < sizeof frame.head)
        return taken;
    if (frame.head[0] > 2 || frame.head[1] || frame.head[2] || frame.head[3])
        return 0;
    end_head();
    return taken;
}

bool frames_take(const char *bytes, size_t size)
{
    for (size_t at = 0, taken; at < size; at += taken) {
        if (frame.left == 0) {
            taken = take_head(bytes + at, size - at);
            if (taken == 0)
                return false;
        } else {
            taken = frame.left < size - at ? frame.left : size - at;
            frame.said[frame.head[0]] += taken;
            frame.left -= taken;
        }
    }
    return true;
}

size_t frames_said(void)
{
    return frame.said[1] == frame.said[2] ? frame.said[1] + frame.said[2] : 0;
}
