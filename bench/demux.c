/*
 * Logs by bare libcurl, taken out of their frames in its write callback, where its buffer is: nothing is copied.
 */
#include "client.h"
#include "fetch.h"
#include "frames.h"

static size_t take(char *bytes, size_t one, size_t size, void *data)
{
    (void)one;
    (void)data;
    return frames_take(bytes, size) ? size : 0;
}

bool contender_open(void)
{
    return fetch_open(order.socket_path, order.subject, false) &&
           curl_easy_setopt(fetch_handle(), CURLOPT_BUFFERSIZE, BENCH_STREAM_BUFFER) == CURLE_OK &&
           curl_easy_setopt(fetch_handle(), CURLOPT_WRITEFUNCTION, take) == CURLE_OK;
}

size_t contender_call(void)
{
    frames_begin();
    return fetch() ? frames_said() : 0;
}

void contender_close(void)
{
    fetch_close();
}
