/*
 * A program with an epoll of its own, in which davit is one descriptor among others: two calls are made at once, and
 * what is written into a pipe when the last one has ended ends the program.
 */
#include <davit/davit.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <unistd.h>

static int answers, failures, ends[2];

static void count(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    (void)data, (void)error;
    *(code == DAVIT_OK ? &answers : &failures) += 1;
    davit_response_free(response);
    if (answers + failures == 2 && write(ends[1], "x", 1) < 0)
        exit(1);
}

int main(void)
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_client *client = NULL;
    struct davit_loop *loop = NULL;
    struct davit_error error;

    handlers.done = count;
    int r = davit_client_new(NULL, &client, &error);
    if (r == DAVIT_OK)
        r = davit_loop_new(&loop, &error);
    if (r == DAVIT_OK)
        r = davit_stream_start(loop, client, "SystemInfo", NULL, NULL, NULL, &handlers, NULL, &error);
    if (r == DAVIT_OK)
        r = davit_stream_start(loop, client, "ImageList", NULL, NULL, NULL, &handlers, NULL, &error);
    if (r != DAVIT_OK || pipe(ends) != 0) {
        fprintf(stderr, "%s\n", r != DAVIT_OK ? error.message : "no pipe");
        return 1;
    }
    int epoll = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event davits = {.events = EPOLLIN, .data.fd = davit_loop_descriptor(loop)};
    struct epoll_event own = {.events = EPOLLIN, .data.fd = ends[0]}, event = {0};
    epoll_ctl(epoll, EPOLL_CTL_ADD, davits.data.fd, &davits);
    epoll_ctl(epoll, EPOLL_CTL_ADD, own.data.fd, &own);
    while (event.data.fd != ends[0] && epoll_wait(epoll, &event, 1, -1) == 1)
        if (event.data.fd == davits.data.fd)
            davit_loop_step(loop, 0, NULL);
    printf("%d answers, %d failures\n", answers, failures);
    davit_loop_free(loop);
    davit_client_free(client);
    return 0;
}
