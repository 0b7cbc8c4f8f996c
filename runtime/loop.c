/*
 * Many calls and streams in one thread: the waiting. One epoll has everything in it: libcurl's sockets, a timerfd for
 * what is due, an eventfd for what other threads want. What becomes of each stream is loop_stream.c's.
 */
#include "loop.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

/* How many descriptors are looked at in one step, and how many unused handles are kept. */
#define EVENTS_MOST 64
#define IDLE_MOST   16

/* ------------------------------------------------------------------------------------------ what libcurl wants --- */

/* Its socket cannot be waited for: the system has no memory, or allows no more. */
static void give_up(CURL *easy, int os_error)
{
    struct davit_stream *stream = NULL;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&stream);
    if (!stream)
        return;
    stream->code = davit__fail_os(&stream->failure, DAVIT_ERR_MEMORY, os_error, "%s: cannot wait for its socket",
                                  stream->call.name);
    davit__loop_touch(stream);
}

static int on_socket(CURL *easy, curl_socket_t fd, int what, void *data, void *known)
{
    struct davit_loop *loop = data;
    struct epoll_event event = {.data.fd = fd};
    if (what == CURL_POLL_REMOVE) {
        epoll_ctl(loop->descriptor, EPOLL_CTL_DEL, fd, NULL); /* perhaps it is closed, and gone already */
        return 0;
    }
    event.events = (what & CURL_POLL_IN ? EPOLLIN : 0U) | (what & CURL_POLL_OUT ? EPOLLOUT : 0U);
    bool watched = known && epoll_ctl(loop->descriptor, EPOLL_CTL_MOD, fd, &event) == 0;
    if (!watched && epoll_ctl(loop->descriptor, EPOLL_CTL_ADD, fd, &event) != 0) /* another one may have its number */
        give_up(easy, errno);
    else if (!known)
        curl_multi_assign(loop->multi, fd, loop);
    return 0;
}

static int on_timer(CURLM *multi, long wait, void *data)
{
    (void)multi;
    struct davit_loop *loop = data;
    loop->curl_due = wait < 0 ? DAVIT__NEVER : davit__now() + wait;
    return 0;
}

/* Lets libcurl go on with a socket, or with what is due. Short of memory it forgets to watch a socket, and does not say
   whose: of one of those for which something came just now, if there are any. */
static void drive(struct davit_loop *loop, curl_socket_t fd, int events)
{
    int running;
    errno = 0;
    loop->driving = true;
    CURLMcode m = curl_multi_socket_action(loop->multi, fd, events, &running);
    loop->driving = false;
    loop->no_memory = loop->no_memory || errno == ENOMEM;
    if (m != CURLM_OUT_OF_MEMORY)
        return;
    bool known = loop->ready;
    for (struct davit_stream *stream = loop->streams; stream; stream = stream->next) {
        if (!stream->transfer.added || (known && !stream->ready))
            continue;
        stream->code = davit__fail_memory(&stream->failure);
        davit__loop_touch(stream);
    }
}

/* What is over, says libcurl only when asked. */
static void look_for_ends(struct davit_loop *loop)
{
    int left;
    for (CURLMsg *message; (message = curl_multi_info_read(loop->multi, &left));) {
        struct davit_stream *stream = NULL;
        CURLcode result = message->data.result;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&stream);
        curl_multi_remove_handle(loop->multi, message->easy_handle);
        davit__loop_finished(stream, result);
    }
    loop->no_memory = false;
}

static bool set_up(struct davit_loop *loop)
{
    return curl_multi_setopt(loop->multi, CURLMOPT_SOCKETFUNCTION, on_socket) == CURLM_OK &&
           curl_multi_setopt(loop->multi, CURLMOPT_SOCKETDATA, loop) == CURLM_OK &&
           curl_multi_setopt(loop->multi, CURLMOPT_TIMERFUNCTION, on_timer) == CURLM_OK &&
           curl_multi_setopt(loop->multi, CURLMOPT_TIMERDATA, loop) == CURLM_OK;
}

/* ------------------------------------------------------------------------------------------------------ lanes --- */

static struct davit__lane *next_idle(struct davit_loop *loop)
{
    struct davit__lane *lane = loop->idle;
    loop->idle = lane->next;
    loop->idle_count--;
    return lane;
}

struct davit__lane *davit__loop_take(struct davit_loop *loop)
{
    return loop->idle ? next_idle(loop) : davit__lane_new(loop->multi);
}

void davit__loop_give(struct davit_loop *loop, struct davit__lane *lane, bool good)
{
    if (!good || loop->idle_count >= IDLE_MOST) {
        davit__lane_free(lane);
        return;
    }
    lane->next = loop->idle;
    loop->idle = lane;
    loop->idle_count++;
}

/* ------------------------------------------------------------------------------------------------------ queue --- */

void davit__loop_touch(struct davit_stream *stream)
{
    if (stream->ready)
        return;
    stream->ready = true;
    stream->loop->ready_count++;
    stream->next_ready = NULL;
    *stream->loop->last_ready = stream;
    stream->loop->last_ready = &stream->next_ready;
}

static struct davit_stream *next_ready(struct davit_loop *loop)
{
    struct davit_stream *stream = loop->ready;
    loop->ready = stream->next_ready;
    loop->ready_count--;
    if (!loop->ready)
        loop->last_ready = &loop->ready;
    stream->ready = false;
    return stream;
}

void davit__loop_forget(struct davit_stream *stream)
{
    struct davit_loop *loop = stream->loop;
    davit__deadlines_set(&loop->deadlines, stream, DAVIT__NEVER);
    if (stream->source >= 0) {
        epoll_ctl(loop->descriptor, EPOLL_CTL_DEL, stream->source, NULL);
        close(stream->source);
        loop->sources--;
    }
    struct davit_stream **link = &loop->ready;
    while (stream->ready && *link != stream)
        link = &(*link)->next_ready;
    if (!stream->ready)
        return;
    *link = stream->next_ready;
    if (!*link)
        loop->last_ready = link;
    loop->ready_count--;
    stream->ready = false;
}

/* A copy, because others may wait for the same descriptor; told once, because what is there may stay unread. */
int davit__loop_await_source(struct davit_stream *stream, int fd)
{
    struct davit_loop *loop = stream->loop;
    bool known = stream->source >= 0;
    if (!known)
        stream->source = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    loop->sources += !known && stream->source >= 0;
    struct epoll_event event = {.events = EPOLLIN | EPOLLONESHOT, .data.fd = stream->source};
    if (epoll_ctl(loop->descriptor, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, stream->source, &event) == 0)
        return DAVIT_OK;
    return davit__fail_os(&stream->failure, DAVIT_ERR_MEMORY, errno, "%s: cannot wait for the body", stream->call.name);
}

/* ---------------------------------------------------------------------------------------------------- waiting --- */

static int64_t next_due(const struct davit_loop *loop)
{
    int64_t due = loop->deadlines.count ? loop->deadlines.items[0]->due : DAVIT__NEVER;
    if (loop->ready)
        due = 0;
    return due < loop->curl_due ? due : loop->curl_due;
}

void davit__loop_arm(struct davit_loop *loop)
{
    int64_t due = next_due(loop);
    if (!loop->polled || loop->inside || due == loop->armed)
        return;
    int64_t at = due > 0 ? due : 1; /* 0 would be no time at all; what is past, is due at once */
    struct itimerspec time = {.it_value = {.tv_sec = at / 1000, .tv_nsec = at % 1000 * 1000000}};
    if (due == DAVIT__NEVER)
        time.it_value = (struct timespec){0};
    timerfd_settime(loop->timer, TFD_TIMER_ABSTIME, &time, NULL);
    loop->armed = due;
}

/* How long a step may wait, in ms; -1: for ever. */
static int time_to_wait(const struct davit_loop *loop, int most)
{
    int64_t due = next_due(loop);
    int64_t wait = due == DAVIT__NEVER ? -1 : due - davit__now();
    if (due != DAVIT__NEVER && wait < 0)
        wait = 0;
    if (most >= 0 && (wait < 0 || wait > most))
        wait = most;
    return wait > INT_MAX ? INT_MAX : (int)wait;
}

/* Another thread wants something: perhaps that a call is canceled. */
static void wake_up(struct davit_loop *loop)
{
    uint64_t count;
    if (read(loop->wake, &count, sizeof count) < 0)
        return;
    for (struct davit_stream *stream = loop->streams; stream; stream = stream->next)
        if (davit_cancel_triggered(stream->call.options.cancel))
            davit__loop_touch(stream);
}

/* Touches the stream whose body's descriptor this is; false when it is none's. */
static bool touch_source(const struct davit_loop *loop, int fd)
{
    struct davit_stream *stream = loop->sources ? loop->streams : NULL;
    while (stream && stream->source != fd)
        stream = stream->next;
    if (stream)
        davit__loop_touch(stream);
    return stream;
}

static void handle(struct davit_loop *loop, const struct epoll_event *event)
{
    int fd = event->data.fd;
    uint64_t count;
    if (fd == loop->wake)
        wake_up(loop);
    else if (fd == loop->timer)
        loop->armed = read(fd, &count, sizeof count) < 0 ? loop->armed : DAVIT__NEVER;
    else if (!touch_source(loop, fd))
        drive(loop, fd,
              (event->events & ~(uint32_t)EPOLLOUT ? CURL_CSELECT_IN : 0) | /* errors, too */
                  (event->events & EPOLLOUT ? CURL_CSELECT_OUT : 0));
}

/* What is due now, and what has become of it all. */
static void work(struct davit_loop *loop)
{
    int64_t now = davit__now();
    if (loop->curl_due <= now) {
        loop->curl_due = DAVIT__NEVER;
        drive(loop, CURL_SOCKET_TIMEOUT, 0);
    }
    look_for_ends(loop);
    while (loop->deadlines.count && loop->deadlines.items[0]->due <= now) {
        struct davit_stream *stream = loop->deadlines.items[0];
        davit__deadlines_set(&loop->deadlines, stream, DAVIT__NEVER);
        davit__loop_touch(stream);
    }
    for (size_t left = loop->ready_count; left && loop->ready; left--) /* what is ready again waits for the next step */
        davit__loop_attend(next_ready(loop));
}

int davit_loop_step(struct davit_loop *loop, int most, struct davit_error *reterr)
{
    if (!loop || loop->inside)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_loop_step: the loop may not be NULL, nor making a step");
    struct epoll_event events[EVENTS_MOST];
    int count = epoll_wait(loop->descriptor, events, EVENTS_MOST, time_to_wait(loop, most));
    if (count < 0 && errno != EINTR)
        return davit__fail_os(reterr, DAVIT_ERR_ARGUMENT, errno, "davit_loop_step: cannot wait");
    loop->inside = true;
    for (int i = 0; i < count; i++)
        handle(loop, &events[i]);
    work(loop);
    loop->inside = false;
    davit__loop_arm(loop);
    return DAVIT_OK;
}

int davit_loop_run(struct davit_loop *loop, struct davit_error *reterr)
{
    int r = loop && !loop->inside ? DAVIT_OK : davit_loop_step(loop, 0, reterr);
    while (r == DAVIT_OK && loop->running && !__atomic_load_n(&loop->stop, __ATOMIC_ACQUIRE))
        r = davit_loop_step(loop, -1, reterr);
    if (loop)
        __atomic_store_n(&loop->stop, false, __ATOMIC_RELEASE);
    return r;
}

/* -------------------------------------------------------------------------------------------- making and ending --- */

static bool watch(struct davit_loop *loop, int fd)
{
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
    return fd >= 0 && epoll_ctl(loop->descriptor, EPOLL_CTL_ADD, fd, &event) == 0;
}

int davit_loop_new(struct davit_loop **ret, struct davit_error *reterr)
{
    if (!ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_loop_new: ret may not be NULL");
    struct davit_loop *loop = davit__initialise() ? calloc(1, sizeof *loop) : NULL;
    if (!loop)
        return davit__fail_memory(reterr);
    loop->descriptor = epoll_create1(EPOLL_CLOEXEC);
    loop->timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    loop->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    loop->armed = loop->curl_due = DAVIT__NEVER;
    loop->last_ready = &loop->ready;
    bool watched = loop->descriptor >= 0 && watch(loop, loop->timer) && watch(loop, loop->wake);
    int os_error = errno;
    loop->multi = curl_multi_init();
    if (watched && loop->multi && set_up(loop)) {
        *ret = loop;
        return DAVIT_OK;
    }
    davit_loop_free(loop);
    return watched ? davit__fail_memory(reterr)
                   : davit__fail_os(reterr, DAVIT_ERR_MEMORY, os_error, "davit_loop_new: no descriptors to wait with");
}

void davit_loop_free(struct davit_loop *loop)
{
    if (!loop)
        return;
    loop->ending = true;
    while (loop->streams)
        davit__loop_cancel(loop->streams);
    while (loop->idle)
        davit__lane_free(next_idle(loop));
    if (loop->multi)
        curl_multi_cleanup(loop->multi);
    const int descriptors[] = {loop->wake, loop->timer, loop->descriptor};
    for (size_t i = 0; i < LENGTH(descriptors); i++)
        if (descriptors[i] >= 0)
            close(descriptors[i]);
    free(loop->deadlines.items);
    free(loop);
}

int davit_loop_descriptor(struct davit_loop *loop)
{
    loop->polled = true;
    davit__loop_arm(loop);
    return loop->descriptor;
}

size_t davit_loop_running(const struct davit_loop *loop)
{
    return loop->running;
}

void davit_loop_wake(struct davit_loop *loop)
{
    uint64_t one = 1;
    if (write(loop->wake, &one, sizeof one) < 0)
        return; /* it is full: awake already */
}

void davit_loop_stop(struct davit_loop *loop)
{
    __atomic_store_n(&loop->stop, true, __ATOMIC_RELEASE);
    davit_loop_wake(loop);
}
