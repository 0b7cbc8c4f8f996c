/*
 * Connections through the system's ssh: one process each, which has an end of a socket pair as its stdin and stdout.
 * libcurl has to connect by itself to use a connection again, so that it gets a listener of its own: a socket in a
 * folder that nobody else may look into, there for a moment. What is accepted, the program gets. It ends with the
 * connection, and is waited for then.
 */
#include "tunnel.h"
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* How much of what a program said is told, in bytes. */
#define TOLD 400

/* How long a program may take to end when its connection has, in ms, before it is killed. */
#define FAREWELL 1000

struct davit__tunnel {
    char folder[sizeof((struct sockaddr_un *)0)->sun_path]; /* where its sockets are */
    char timeout[40];                                       /* "ConnectTimeout=10" */
    const char *argv[14];                                   /* texts of the endpoint and the engine */
    pid_t owner;
};

/* A program at the other end of one of libcurl's sockets. */
struct child {
    int fd, said; /* that socket; the program's stderr */
    pid_t pid, owner;
    struct child *next;
};

static struct child *children; /* under davit__lock() */

/* ----------------------------------------------------------------------------------------- the client's part --- */

/* The program and its words. What a user may choose stands behind the option that it is the value of, or behind "--",
   so that nothing of it is taken for an option; no shell of this machine sees it. */
static void make_argv(struct davit__tunnel *tunnel, const struct davit__endpoint *endpoint)
{
    const char **word = tunnel->argv;
    *word++ = "ssh";
    *word++ = "-T";
    *word++ = "-o";
    *word++ = tunnel->timeout;
    if (endpoint->dial.user) {
        *word++ = "-l";
        *word++ = endpoint->dial.user;
    }
    if (endpoint->dial.port) {
        *word++ = "-p";
        *word++ = endpoint->dial.port;
    }
    *word++ = "--";
    *word++ = endpoint->dial.host;
    *word = endpoint->dial.command;
}

static bool make_folder(struct davit__tunnel *tunnel, const char *parent)
{
    static const char name[] = "davit-XXXXXX";
    size_t room = sizeof tunnel->folder - 20; /* for the sockets' names */
    return parent && *parent == '/' && strlen(parent) + sizeof name + 1 < room &&
           snprintf(tunnel->folder, room, "%s/%s", parent, name) > 0 && mkdtemp(tunnel->folder);
}

int davit__tunnel_new(const struct davit__core *core, struct davit__tunnel **ret, struct davit_error *reterr)
{
    if (!core->endpoint.dial.host)
        return DAVIT_OK;
    struct davit__tunnel *tunnel = calloc(1, sizeof *tunnel);
    if (!tunnel)
        return davit__fail_memory(reterr);
    if (!make_folder(tunnel, getenv("XDG_RUNTIME_DIR")) && !make_folder(tunnel, getenv("TMPDIR")) &&
        !make_folder(tunnel, "/tmp")) {
        int os_error = errno;
        free(tunnel);
        return davit__fail_os(reterr, DAVIT_ERR_ENDPOINT, os_error,
                              "endpoint %s: no folder for a socket, neither in $XDG_RUNTIME_DIR, $TMPDIR nor /tmp",
                              core->endpoint.text);
    }
    long connect = core->options.timeouts.connect;
    snprintf(tunnel->timeout, sizeof tunnel->timeout, "ConnectTimeout=%ld", connect > 0 ? (connect + 999) / 1000 : 0);
    make_argv(tunnel, &core->endpoint);
    tunnel->owner = getpid();
    *ret = tunnel;
    return DAVIT_OK;
}

void davit__tunnel_free(struct davit__tunnel *tunnel)
{
    if (tunnel && tunnel->owner == getpid())
        rmdir(tunnel->folder);
    free(tunnel);
}

/* ---------------------------------------------------------------------------------------------- the programs --- */

static void add_child(struct child *child)
{
    davit__lock();
    child->next = children;
    children = child;
    davit__unlock();
}

static struct child *take_child(int fd)
{
    davit__lock();
    struct child **link = &children;
    while (*link && (*link)->fd != fd)
        link = &(*link)->next;
    struct child *child = *link;
    if (child)
        *link = child->next;
    davit__unlock();
    return child;
}

/* A program that has lost its connection has nothing more to do. One that does not see that is killed. */
static void reap(pid_t pid)
{
    const struct timespec moment = {.tv_nsec = 1000000};
    int64_t end = davit__now() + FAREWELL;
    kill(pid, SIGTERM);
    for (pid_t r = 0; (r = waitpid(pid, NULL, WNOHANG)) == 0 || (r < 0 && errno == EINTR); nanosleep(&moment, NULL))
        if (davit__now() > end)
            kill(pid, SIGKILL);
}

static int close_socket(void *data, curl_socket_t fd)
{
    (void)data;
    struct child *child = take_child(fd);
    close(fd);
    if (!child)
        return 0;
    if (child->owner == getpid()) /* else it is the parent's, who goes on using it */
        reap(child->pid);
    close(child->said);
    free(child);
    return 0;
}

bool davit__tunnel_set_up(const struct davit__lane *lane, const struct davit__tunnel *tunnel)
{
    char path[sizeof tunnel->folder + 40];
    if (!tunnel)
        return curl_easy_setopt(lane->easy, CURLOPT_CLOSESOCKETFUNCTION, NULL) == CURLE_OK;
    snprintf(path, sizeof path, "%s/%jx", tunnel->folder, (uintmax_t)(uintptr_t)lane->multi); /* used by one thread */
    return curl_easy_setopt(lane->easy, CURLOPT_UNIX_SOCKET_PATH, path) == CURLE_OK &&
           curl_easy_setopt(lane->easy, CURLOPT_CLOSESOCKETFUNCTION, close_socket) == CURLE_OK;
}

/* ----------------------------------------------------------------------------------------------- connections --- */

static void close_listener(struct transfer *transfer)
{
    struct sockaddr_un at;
    socklen_t size = sizeof at;
    if (transfer->listener >= 0) {
        if (getsockname(transfer->listener, (struct sockaddr *)&at, &size) == 0)
            unlink(at.sun_path);
        close(transfer->listener);
    }
    transfer->listener = -1;
}

int davit__tunnel_open(struct transfer *transfer, const struct curl_sockaddr *address)
{
    const struct sockaddr_un *at = (const struct sockaddr_un *)(const void *)&address->addr;
    davit__tunnel_leave(transfer);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int listener = fd < 0 ? -1 : socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (listener >= 0 && (bind(listener, (const struct sockaddr *)at, address->addrlen) != 0 || listen(listener, 1))) {
        int os_error = errno;
        close(listener);
        listener = -1;
        errno = os_error;
    }
    if (listener < 0) {
        if (fd >= 0)
            close(fd);
        return -1;
    }
    transfer->listener = listener;
    transfer->own_socket = fd;
    return fd;
}

/* The program, with that end of the connection as its stdin and stdout. */
static int start(const struct transfer *transfer, int end, struct child *child)
{
    int said[2];
    if (pipe2(said, O_CLOEXEC | O_NONBLOCK) != 0)
        return errno;
    const int ends[] = {end, end, said[1]};
    int e = davit__spawn(transfer->call->core->tunnel->argv, ends, true, &child->pid);
    close(said[1]);
    if (e)
        close(said[0]);
    child->said = said[0];
    return e;
}

bool davit__tunnel_start(struct transfer *transfer)
{
    if (transfer->listener < 0)
        return true;
    struct child *child = calloc(1, sizeof *child);
    int end = child ? accept4(transfer->listener, NULL, NULL, SOCK_CLOEXEC) : -1;
    transfer->os_error = !child ? ENOMEM : end < 0 ? errno : start(transfer, end, child);
    close_listener(transfer);
    if (end >= 0)
        close(end);
    if (transfer->os_error) {
        transfer->code = DAVIT_ERR_CONNECT;
        free(child);
        return false;
    }
    child->fd = transfer->own_socket;
    child->owner = getpid();
    transfer->said = fcntl(child->said, F_DUPFD_CLOEXEC, 0);
    add_child(child);
    return true;
}

void davit__tunnel_leave(struct transfer *transfer)
{
    close_listener(transfer);
    if (transfer->said >= 0)
        close(transfer->said);
    transfer->said = -1;
}

void davit__tunnel_explain(const struct transfer *transfer, struct davit_error *error)
{
    char text[TOLD];
    struct davit__buffer shown = {0};
    ssize_t size = transfer->said >= 0 && error ? read(transfer->said, text, sizeof text) : 0;
    if (size > 0)
        davit__append_printable(&shown, text, (size_t)size);
    size_t used = shown.size ? strlen(error->message) : 0;
    if (shown.size)
        snprintf(error->message + used, sizeof error->message - used, "; ssh says: %s", shown.data);
    davit__buffer_done(&shown);
}
