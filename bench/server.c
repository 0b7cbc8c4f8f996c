/*
 * The static server: canned answers over a unix socket, as cheap as a server can be, so that the client is what counts.
 * `bench_server SOCKET LIST` prints a line when it listens, and ends when its standard input does. LIST is a file that
 * it answers ContainerList with. It looks at the first line of a request and takes no bodies.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#define HEAD                                                                                                           \
    "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nDocker-Experimental: false\r\nOstype: linux\r\n"                          \
    "Server: Docker/20.10.24 (linux)\r\nDate: Mon, 01 Jan 2024 00:00:00 GMT\r\n"

/* What ContainerInspect answers, cut down to 792 bytes. */
#define INSPECT                                                                                                        \
    "{\"Id\":\"3f4e8a1b9c72d05e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d9e\","                                    \
    "\"Created\":\"2024-01-01T00:00:00.123456789Z\",\"Path\":\"sleep\",\"Args\":[\"1000\"],"                           \
    "\"State\":{\"Status\":\"running\",\"Running\":true,\"Paused\":false,\"Restarting\":false,\"OOMKilled\":false,"    \
    "\"Dead\":false,\"Pid\":4242,\"ExitCode\":0,\"Error\":\"\",\"StartedAt\":\"2024-01-01T00:00:01.987654321Z\","      \
    "\"FinishedAt\":\"0001-01-01T00:00:00Z\"},"                                                                        \
    "\"Image\":\"sha256:9c7a54a9a43cca047013b82af109fe963fde787f63f9e016fdc3384500c2823d\","                           \
    "\"Name\":\"/eager_turing\",\"RestartCount\":0,\"Driver\":\"overlay2\",\"Platform\":\"linux\","                    \
    "\"MountLabel\":\"\",\"ProcessLabel\":\"\",\"AppArmorProfile\":\"\","                                              \
    "\"HostConfig\":{\"NetworkMode\":\"default\",\"Memory\":67108864,\"AutoRemove\":false},"                           \
    "\"Config\":{\"Hostname\":\"3f4e8a1b9c72\",\"Cmd\":[\"sleep\",\"1000\"],\"Image\":\"busybox:1.3\","                \
    "\"Labels\":{\"purpose\":\"benchmark\"}},\"Mounts\":[]}\n"

static const char inspect[] = HEAD "Content-Type: application/json\r\nContent-Length: 792\r\n\r\n" INSPECT;
static const char ping[] = HEAD "Content-Type: text/plain; charset=utf-8\r\nContent-Length: 2\r\n\r\nOK";
_Static_assert(sizeof INSPECT - 1 == 792, "the small answer has 792 bytes");

/* The answer to ContainerList, as one run of bytes. */
static char *list;
static size_t list_size;

struct connection {
    int fd;
    size_t size;
    char head[4096]; /* what came of a request's head so far */
};

static bool write_all(int fd, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t sent = send(fd, bytes, size, MSG_NOSIGNAL);
        if (sent < 0)
            return false;
        bytes += sent;
        size -= (size_t)sent;
    }
    return true;
}

static bool answer(const struct connection *c)
{
    const char *line_end = memchr(c->head, '\r', c->size);
    size_t line = (size_t)(line_end - c->head);
    if (memmem(c->head, line, "/_ping", strlen("/_ping")))
        return write_all(c->fd, ping, sizeof ping - 1);
    if (memmem(c->head, line, "/containers/json", strlen("/containers/json")))
        return write_all(c->fd, list, list_size);
    return write_all(c->fd, inspect, sizeof inspect - 1);
}

/* Takes what came and answers each complete request; false when the connection is over. */
static bool serve(struct connection *c)
{
    ssize_t got = read(c->fd, c->head + c->size, sizeof c->head - c->size);
    if (got <= 0)
        return false;
    c->size += (size_t)got;
    const char *end;
    while ((end = memmem(c->head, c->size, "\r\n\r\n", 4)) != NULL) {
        if (!answer(c))
            return false;
        size_t used = (size_t)(end + 4 - c->head);
        memmove(c->head, c->head + used, c->size - used);
        c->size -= used;
    }
    return c->size < sizeof c->head;
}

/* What the engine writes when an answer is large: one chunk with all of it. */
static bool read_list(const char *path)
{
    FILE *file = fopen(path, "rb");
    struct stat about;
    if (!file || fstat(fileno(file), &about) != 0) {
        perror(path);
        return false;
    }
    size_t size = (size_t)about.st_size;
    char *end = list = malloc(sizeof HEAD + size + 256);
    if (!list)
        return false;
    end += sprintf(end, HEAD "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n%zx\r\n", size);
    end += fread(end, 1, size, file);
    end += sprintf(end, "\r\n0\r\n\r\n");
    list_size = (size_t)(end - list);
    fclose(file);
    return true;
}

static int listen_at(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    if (fd >= 0 && bind(fd, (struct sockaddr *)&address, sizeof address) == 0 && listen(fd, 64) == 0)
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
    int listener = argc == 3 && read_list(argv[2]) ? listen_at(argv[1]) : -1;
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
