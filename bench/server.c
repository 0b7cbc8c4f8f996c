/*
 * The static server: canned answers over a unix socket, as cheap as a server can be, so that the client is what counts.
 * `bench_server SOCKET LIST` prints a line when it listens, and ends when its standard input does. LIST is a file that
 * it answers ContainerList with. It looks at the first line of a request, and of a PUT at how long its body is.
 */
#include "answers.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

struct connection {
    int fd;
    size_t size;
    char head[4096]; /* what came of a request's head so far */
};

/* ---------------------------------------------------------------------------------------------------- uploads --- */

/* A body that comes, in one piece or in chunks. */
struct body {
    size_t size;  /* of what came of it */
    size_t left;  /* bytes to come of this chunk, and of the line's end behind it */
    size_t chunk; /* the size of the next chunk, as far as it was read */
    bool last;    /* there will be no further chunk */
};

static size_t digit(char c)
{
    return (size_t)(isdigit((unsigned char)c) ? c - '0' : tolower((unsigned char)c) - 'a' + 10);
}

static void take(struct body *body, const char *bytes, size_t size)
{
    for (const char *end = bytes + size; bytes < end;) {
        if (body->left > 0) {
            size_t taken = body->left < (size_t)(end - bytes) ? body->left : (size_t)(end - bytes);
            body->left -= taken;
            bytes += taken;
            continue;
        }
        if (isxdigit((unsigned char)*bytes))
            body->chunk = body->chunk * 16 + digit(*bytes);
        if (*bytes++ == '\n') {
            body->last = body->chunk == 0;
            body->left = body->chunk + 2;
            body->size += body->chunk;
            body->chunk = 0;
        }
    }
}

/* Takes a body to its end, of which what lies behind `head` came already. */
static bool serve_upload(struct connection *c, const char *head)
{
    static char bytes[512 << 10];
    const char *length = strcasestr(c->head, "\nContent-Length: ");
    struct body body = {.last = length};
    if (length)
        body.size = body.left = strtoul(length + strlen("\nContent-Length: "), NULL, 10);
    if (strcasestr(c->head, "\nExpect: 100-continue") && !answer_continue(c->fd))
        return false;
    take(&body, head, (size_t)(c->head + c->size - head));
    while (!body.last || body.left > 0) {
        ssize_t got = read(c->fd, bytes, sizeof bytes);
        if (got <= 0)
            return false;
        take(&body, bytes, (size_t)got);
    }
    c->size = 0;
    return answer_upload(c->fd, c->head, body.size);
}

/* ------------------------------------------------------------------------------------------------ connections --- */

/* Takes what came and answers each complete request; false when the connection is over. */
static bool serve(struct connection *c)
{
    ssize_t got = read(c->fd, c->head + c->size, sizeof c->head - c->size);
    if (got <= 0)
        return false;
    c->size += (size_t)got;
    char *end;
    while ((end = memmem(c->head, c->size, "\r\n\r\n", 4)) != NULL) {
        end[2] = '\0';
        if (strncmp(c->head, "PUT ", 4) == 0)
            return serve_upload(c, end + 4);
        *strchr(c->head, '\r') = '\0';
        if (!answer(c->fd, c->head))
            return false;
        size_t used = (size_t)(end + 4 - c->head);
        memmove(c->head, c->head + used, c->size - used);
        c->size -= used;
    }
    return c->size < sizeof c->head;
}

static int listen_at(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    if (fd >= 0 && bind(fd, (struct sockaddr *)&address, sizeof address) == 0 && listen(fd, SOMAXCONN) == 0)
        return fd;
    perror(path);
    return -1;
}

static void watch(int poller, int fd, void *data)
{
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = data};
    epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event);
}

static void accept_one(int poller, int listener)
{
    struct connection *c = calloc(1, sizeof *c);
    if (!c)
        return;
    c->fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    watch(poller, c->fd, c);
}

int main(int argc, char **argv)
{
    int listener = argc == 3 && answers_open(argv[2]) ? listen_at(argv[1]) : -1;
    int poller = epoll_create1(EPOLL_CLOEXEC);
    if (listener < 0 || poller < 0)
        return 1;
    static struct connection input; /* only its address counts: the marker of standard input */
    watch(poller, listener, NULL);
    watch(poller, STDIN_FILENO, &input);
    puts("listening");
    fflush(stdout);
    for (;;) {
        struct epoll_event event;
        if (epoll_wait(poller, &event, 1, -1) != 1)
            continue;
        struct connection *c = event.data.ptr;
        if (c == &input)
            return 0;
        if (!c) {
            accept_one(poller, listener);
        } else if (!serve(c)) {
            close(c->fd);
            free(c);
        }
    }
}
