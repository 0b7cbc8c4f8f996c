/*
 * The floor of a crowd: sockets in one epoll, and nothing kept of each.
 */
#include "crowd.h"
#include "plain.h"

#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#define REQUEST(target) "GET " target " HTTP/1.1\r\nHost: localhost\r\n\r\n"

static const char *path;
static int poller, caller;

/* A connection that has sent its request. */
static int ask(const char *request)
{
    int fd = plain_connect(path);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
    if (fd < 0 || epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event) != 0 || !plain_write(fd, request, strlen(request)))
        return -1;
    return fd;
}

/* Waits for some answer; the size of what came, or 0. */
static size_t wait_for_answer(void)
{
    static char answer[8192];
    struct epoll_event event;
    if (epoll_wait(poller, &event, 1, -1) != 1)
        return 0;
    ssize_t got = read(event.data.fd, answer, sizeof answer - 1);
    answer[got > 0 ? got : 0] = '\0';
    const char *end = strstr(answer, "\r\n\r\n");
    return end && strncmp(answer, "HTTP/1.1 200 ", 13) == 0 ? (size_t)(answer + got - end) : 0;
}

bool crowd_open(const char *socket_path)
{
    path = socket_path;
    poller = epoll_create1(EPOLL_CLOEXEC);
    caller = -1;
    return poller >= 0;
}

bool crowd_add(size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (ask(REQUEST(CROWD_STREAM)) < 0)
            return false;
    for (size_t i = 0; i < count; i++)
        if (!wait_for_answer())
            return false;
    return true;
}

size_t crowd_call(void)
{
    static const char request[] = REQUEST(CROWD_CALL);
    if (caller >= 0 ? !plain_write(caller, request, sizeof request - 1) : (caller = ask(request)) < 0)
        return 0;
    size_t size = wait_for_answer();
    return size > 4 ? size - 4 : 0;
}

void crowd_close(void)
{
    close(poller);
}
