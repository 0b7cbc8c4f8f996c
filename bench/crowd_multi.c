/*
 * A crowd by bare libcurl: one multi, driven by curl_multi_socket_action and epoll, with the smallest buffers there
 * are.
 */
#include "crowd.h"

#include <curl/curl.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

static const char *path;
static CURLM *multi;
static CURL *call;
static int poller;
static long due = -1; /* libcurl's timer, in ms; -1: it has none */
static size_t opened, body_size;

/* -------------------------------------------------------------------------------------------------- callbacks --- */

static int watch(CURL *handle, curl_socket_t fd, int what, void *data, void *known)
{
    (void)handle;
    (void)data;
    struct epoll_event event = {.events = (what & CURL_POLL_IN ? EPOLLIN : 0) | (what & CURL_POLL_OUT ? EPOLLOUT : 0),
                                .data.fd = fd};
    epoll_ctl(poller, what == CURL_POLL_REMOVE ? EPOLL_CTL_DEL : known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event);
    curl_multi_assign(multi, fd, &poller); /* anything but NULL: known from now on */
    return 0;
}

static int set_timer(CURLM *handle, long after, void *data)
{
    (void)handle;
    (void)data;
    due = after;
    return 0;
}

static size_t take_header(char *line, size_t one, size_t size, void *data)
{
    (void)data;
    if (size == 2 && memcmp(line, "\r\n", 2) == 0)
        opened++;
    return one * size;
}

static size_t take_body(char *bytes, size_t one, size_t size, void *data)
{
    (void)bytes;
    (void)data;
    body_size += size;
    return one * size;
}

/* --------------------------------------------------------------------------------------------------- the loop --- */

static bool step(void)
{
    struct epoll_event events[64];
    int running;
    int count = epoll_wait(poller, events, 64, (int)due);
    if (count == 0) {
        due = -1;
        return curl_multi_socket_action(multi, CURL_SOCKET_TIMEOUT, 0, &running) == CURLM_OK;
    }
    for (int i = 0; i < count; i++) {
        int what =
            (events[i].events & EPOLLIN ? CURL_CSELECT_IN : 0) | (events[i].events & EPOLLOUT ? CURL_CSELECT_OUT : 0);
        if (curl_multi_socket_action(multi, events[i].data.fd, what, &running) != CURLM_OK)
            return false;
    }
    return count > 0;
}

/* Whether some transfer has ended; true in *ret_good if it did so well. */
static bool has_ended(bool *ret_good)
{
    int left;
    CURLMsg *message = curl_multi_info_read(multi, &left);
    *ret_good = message && message->data.result == CURLE_OK;
    return message;
}

static CURL *new_handle(const char *url, long buffer)
{
    CURL *handle = curl_easy_init();
    if (!handle)
        return NULL;
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_UNIX_SOCKET_PATH, path);
    curl_easy_setopt(handle, CURLOPT_BUFFERSIZE, buffer);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(handle, CURLOPT_URL, url);
    return handle;
}

bool crowd_open(const char *socket_path)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    path = socket_path;
    poller = epoll_create1(EPOLL_CLOEXEC);
    multi = curl_multi_init();
    call = new_handle("http://localhost" CROWD_CALL, 16384);
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, watch);
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, set_timer);
    return poller >= 0 && multi && call;
}

bool crowd_add(size_t count)
{
    bool good;
    opened = 0;
    for (size_t i = 0; i < count; i++) {
        CURL *handle = new_handle("http://localhost" CROWD_STREAM, 1024);
        if (!handle || curl_multi_add_handle(multi, handle) != CURLM_OK)
            return false;
    }
    while (opened < count)
        if (!step() || has_ended(&good))
            return false;
    return true;
}

size_t crowd_call(void)
{
    bool good;
    body_size = 0;
    if (curl_multi_add_handle(multi, call) != CURLM_OK)
        return 0;
    while (!has_ended(&good))
        if (!step())
            return 0;
    curl_multi_remove_handle(multi, call);
    return good ? body_size : 0;
}

/* What is left of the crowd ends with the process. */
void crowd_close(void)
{
    close(poller);
}
