#include "fetch.h"

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

static size_t drop(char *bytes, size_t one, size_t count, void *data)
{
    (void)bytes;
    (void)one;
    (void)data;
    body.size += count;
    return count;
}

bool fetch_open(const char *socket_path, const char *target, bool keep)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    handle = curl_easy_init();
    if (!handle)
        return false;
    char url[256];
    snprintf(url, sizeof url, "http://localhost%s", target);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_UNIX_SOCKET_PATH, socket_path);
    curl_easy_setopt(handle, CURLOPT_URL, url);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, keep ? append : drop);
    return true;
}

CURL *fetch_handle(void)
{
    return handle;
}

bool fetch(void)
{
    long status = 0;
    body.size = 0;
    CURLcode r = curl_easy_perform(handle);
    if (r != CURLE_OK) {
        fprintf(stderr, "%s\n", curl_easy_strerror(r));
        return false;
    }
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    return status == 200;
}

size_t fetch_size(void)
{
    return body.size;
}

const char *fetch_body(void)
{
    return body.bytes;
}

void fetch_close(void)
{
    curl_easy_cleanup(handle);
    curl_global_cleanup();
    free(body.bytes);
}
