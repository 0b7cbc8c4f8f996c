/*
 * Bare libcurl as its manual recommends it: one easy handle, set up once and reused with its connection, and the body
 * in a buffer that grows. What davit costs is what it costs beyond this.
 */
#include "client.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static CURL *handle;
static struct {
    char *bytes;
    size_t size, capacity;
} body;

static size_t append(char *bytes, size_t one, size_t count, void *data)
{
    (void)one;
    (void)data;
    if (count > body.capacity - body.size) {
        size_t capacity = (body.size + count) * 2;
        char *grown = realloc(body.bytes, capacity);
        if (!grown)
            return 0;
        body.bytes = grown;
        body.capacity = capacity;
    }
    memcpy(body.bytes + body.size, bytes, count);
    body.size += count;
    return count;
}

bool contender_open(const char *socket_path)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    handle = curl_easy_init();
    if (!handle)
        return false;
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_UNIX_SOCKET_PATH, socket_path);
    curl_easy_setopt(handle, CURLOPT_URL, "http://localhost" BENCH_PATH);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, append);
    return true;
}

size_t contender_call(void)
{
    long status = 0;
    body.size = 0;
    CURLcode r = curl_easy_perform(handle);
    if (r != CURLE_OK) {
        fprintf(stderr, "%s\n", curl_easy_strerror(r));
        return 0;
    }
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    return status == 200 ? body.size : 0;
}

void contender_close(void)
{
    curl_easy_cleanup(handle);
    curl_global_cleanup();
    free(body.bytes);
}
