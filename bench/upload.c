/*
 * An upload by bare libcurl, which asks a callback for its bytes.
 */
#include "client.h"
#include "fetch.h"

#include <string.h>

static size_t left;

static size_t give(char *bytes, size_t one, size_t size, void *data)
{
    (void)one;
    (void)data;
    size = size < left ? size : left;
    memset(bytes, 'x', size);
    left -= size;
    return size;
}

bool contender_open(void)
{
    if (!fetch_open(order.socket_path, order.subject, false))
        return false;
    CURL *handle = fetch_handle();
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(handle, CURLOPT_UPLOAD_BUFFERSIZE, BENCH_UPLOAD_BUFFER);
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, curl_slist_append(NULL, "Expect:"));
    return curl_easy_setopt(handle, CURLOPT_INFILESIZE_LARGE, (curl_off_t)order.expected) == CURLE_OK;
}

size_t contender_call(void)
{
    left = order.expected;
    return fetch() ? order.expected - left : 0;
}

void contender_close(void)
{
    fetch_close();
}
