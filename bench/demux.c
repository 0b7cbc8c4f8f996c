/*
 * Logs by bare libcurl, taken out of their frames in its write callback, where its buffer is: nothing is copied.
 */
#include "client.h"
#include "fetch.h"

static size_t said[4]; /* by each output */
static struct {
    unsigned char head[8];
    size_t head_size; /* what came of it */
    size_t left;      /* bytes to come */
} frame;

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

static size_t take(char *bytes, size_t one, size_t size, void *data)
{
    (void)one;
    (void)data;
    for (size_t at = 0, taken; at < size; at += taken) {
        if (frame.left == 0) {
            taken = take_head(bytes + at, size - at);
            if (taken == 0)
                return 0;
        } else {
            taken = frame.left < size - at ? frame.left : size - at;
            said[frame.head[0]] += taken;
            frame.left -= taken;
        }
    }
    return size;
}

bool contender_open(void)
{
    return fetch_open(order.socket_path, order.subject, false) &&
           curl_easy_setopt(fetch_handle(), CURLOPT_BUFFERSIZE, BENCH_STREAM_BUFFER) == CURLE_OK &&
           curl_easy_setopt(fetch_handle(), CURLOPT_WRITEFUNCTION, take) == CURLE_OK;
}

size_t contender_call(void)
{
    said[1] = said[2] = 0;
    return fetch() && said[1] == said[2] ? said[1] + said[2] : 0;
}

void contender_close(void)
{
    fetch_close();
}
