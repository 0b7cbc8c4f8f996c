/*
 * Logs by bare libcurl, read when the reader wants to go on. libcurl lends its buffer for a callback only, so what came
 * is kept for the time between: at most as much as libcurl reads at once and some more, while the engine waits.
 */
#include "client.h"
#include "fetch.h"
#include "frames.h"

#include <string.h>

static CURLM *multi;
static struct {
    char bytes[128 << 10];
    size_t size;
    bool paused;
} kept;

static size_t keep(char *bytes, size_t one, size_t size, void *data)
{
    (void)one;
    (void)data;
    kept.paused = size > sizeof kept.bytes - kept.size;
    if (kept.paused)
        return CURL_WRITEFUNC_PAUSE;
    memcpy(kept.bytes + kept.size, bytes, size);
    kept.size += size;
    return size;
}

bool contender_open(void)
{
    multi = curl_multi_init();
    return multi && fetch_open(order.socket_path, order.subject, false) &&
           curl_easy_setopt(fetch_handle(), CURLOPT_BUFFERSIZE, BENCH_STREAM_BUFFER) == CURLE_OK &&
           curl_easy_setopt(fetch_handle(), CURLOPT_WRITEFUNCTION, keep) == CURLE_OK;
}

/* Waits for more; false: there will be none. */
static bool wait_for_more(void)
{
    int running = 1;
    kept.size = 0;
    if (kept.paused)
        curl_easy_pause(fetch_handle(), CURLPAUSE_CONT);
    for (;;) {
        if (curl_multi_perform(multi, &running) != CURLM_OK || kept.size > 0 || running == 0)
            return kept.size > 0;
        curl_multi_poll(multi, NULL, 0, 1000, NULL);
    }
}

size_t contender_call(void)
{
    long status = 0;
    frames_begin();
    if (curl_multi_add_handle(multi, fetch_handle()) != CURLM_OK)
        return 0;
    while (wait_for_more())
        if (!frames_take(kept.bytes, kept.size))
            return 0;
    curl_easy_getinfo(fetch_handle(), CURLINFO_RESPONSE_CODE, &status);
    curl_multi_remove_handle(multi, fetch_handle());
    return status == 200 ? frames_said() : 0;
}

void contender_close(void)
{
    fetch_close();
    curl_multi_cleanup(multi);
}
