/*
 * Connections that libcurl does not make. It has to connect by itself to use one again, so that it gets a listener
 * of its own: a socket in a folder that nobody else may look into, both there for a moment. What is accepted, the
 * system's ssh gets as its stdin and stdout: one process for each connection, which ends with it, and is waited for
 * then. Or nobody gets it, and a connection that there is already takes the place of libcurl's, under the same
 * number.
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
#define FAREWELL 100

/* Where a socket is, below the folder that its own folder is made in. */
#define PLACE "/davit-XXXXXX"
#define NAME  "/socket"

struct davit__tunnel {
    char parent[sizeof((struct sockaddr_un *)0)->sun_path - sizeof PLACE - sizeof NAME]; /* of sockets' folders */
    unsigned number;      /* of all that this process has had */
    char timeout[40];     /* "ConnectTimeout=10" */
    const char *argv[14]; /* texts of the endpoint and the engine */
    int only;             /* the only connection that there is; -1: there are more */
    bool used;            /* atomic: … and it has a user */
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

/* A folder for one socket, and the socket's path. */
static bool make_folder(const struct davit__tunnel *tunnel, struct sockaddr_un *ret)
{
    *ret = (struct sockaddr_un){.sun_family = AF_UNIX};
    snprintf(ret->sun_path, sizeof ret->sun_path, "%s" PLACE, tunnel->parent);
    if (!mkdtemp(ret->sun_path))
        return false;
    strcat(ret->sun_path, NAME);
    return true;
}

static void remove_folder(struct sockaddr_un *at)
{
    unlink(at->sun_path);
    *strrchr(at->sun_path, '/') = '\0';
    rmdir(at->sun_path);
}

/* Whether there can be folders in that one. */
static bool choose_parent(struct davit__tunnel *tunnel, const char *parent)
{
    struct sockaddr_un at;
    if (!parent || *parent != '/' || strlen(parent) >= sizeof tunnel->parent)
        return false;
    strcpy(tunnel->parent, parent);
    if (!make_folder(tunnel, &at))
        return false;
    remove_folder(&at);
    return true;
}

/* What ends with davit__tunnel_free(), as far as it got. */
static int make(struct davit__tunnel *tunnel, const struct davit__core *core, struct davit_error *reterr)
{
    const struct davit__endpoint *endpoint = &core->endpoint;
    long connect = davit__time_out(core->options.timeouts.connect, 0);
    tunnel->only = davit__is_only(endpoint) ? fcntl(endpoint->descriptor, F_DUPFD_CLOEXEC, 3) : -1;
    if (davit__is_only(endpoint) && tunnel->only < 0)
        return davit__fail_os(reterr, DAVIT_ERR_ENDPOINT, errno, "endpoint %s: there can be no copy of it",
                              endpoint->text);
    if (!choose_parent(tunnel, getenv("XDG_RUNTIME_DIR")) && !choose_parent(tunnel, getenv("TMPDIR")) &&
        !choose_parent(tunnel, "/tmp"))
        return davit__fail_os(reterr, DAVIT_ERR_ENDPOINT, errno,
                              "endpoint %s: no folder for a socket, neither in $XDG_RUNTIME_DIR, $TMPDIR nor /tmp",
                              endpoint->text);
    static unsigned count; /* under davit__lock() */
    davit__lock();
    tunnel->number = ++count;
    davit__unlock();
    tunnel->owner = getpid();
    if (!endpoint->dial.host)
        return DAVIT_OK;
    snprintf(tunnel->timeout, sizeof tunnel->timeout, "ConnectTimeout=%ld", (connect + 999) / 1000);
    make_argv(tunnel, endpoint);
    return DAVIT_OK;
}

int davit__tunnel_new(const struct davit__core *core, struct davit__tunnel **ret, struct davit_error *reterr)
{
    if (!core->endpoint.dial.host && !core->endpoint.ready)
        return DAVIT_OK;
    struct davit__tunnel *tunnel = calloc(1, sizeof *tunnel);
    if (!tunnel)
        return davit__fail_memory(reterr);
    int r = make(tunnel, core, reterr);
    if (r == DAVIT_OK)
        *ret = tunnel;
    else
        davit__tunnel_free(tunnel);
    return r;
}

void davit__tunnel_free(struct davit__tunnel *tunnel)
{
    if (!tunnel)
        return;
    if (tunnel->only >= 0)
        close(tunnel->only);
    free(tunnel);
}

/* --------------------------------------------------------------------- connections that are there already --- */

int davit__descriptor_check(int fd)
{
    struct sockaddr_storage peer;
    socklen_t size = sizeof peer, type_size = sizeof(int);
    int type = 0;
    if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &type_size) != 0)
        return errno;
    if (type != SOCK_STREAM)
        return EPROTOTYPE;
    return getpeername(fd, (struct sockaddr *)&peer, &size) == 0 ? 0 : errno;
}

/* The only connection, if nobody has it. A call's may become an upgraded one, after which there is none. */
static int take_only(const struct transfer *transfer, struct davit__tunnel *tunnel)
{
    bool mine = transfer->lane->only && transfer->connects;
    transfer->lane->only =
        tunnel->owner == getpid() && (mine || !__atomic_exchange_n(&tunnel->used, true, __ATOMIC_ACQ_REL));
    if (!transfer->lane->only)
        return -EISCONN;
    int fd = fcntl(tunnel->only, F_DUPFD_CLOEXEC, 3);
    return fd < 0 ? -errno : fd;
}

/* A connection for libcurl, made by someone else. */
static bool take_ready(struct transfer *transfer)
{
    const struct davit__core *core = transfer->call->core;
    int fd =
        core->tunnel->only >= 0 ? take_only(transfer, core->tunnel) : core->options.connect(core->options.connect_data);
    int e = fd < 0 ? -fd : davit__descriptor_check(fd);
    if (!e && fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK) != 0)
        e = errno;
    transfer->ready = fd < 0 ? -1 : fd;
    errno = e;
    return e == 0;
}

/* Puts it in the place of libcurl's: whoever waits for that number, waits for this one from now on. */
static int put_ready(struct transfer *transfer)
{
    char byte;
    ssize_t n = recv(transfer->ready, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    int e = n == 0                                                       ? EPIPE
            : (n < 0 && errno != EAGAIN)                                 ? errno
            : dup3(transfer->ready, transfer->own_socket, O_CLOEXEC) < 0 ? errno
                                                                         : 0;
    close(transfer->ready);
    transfer->ready = -1;
    if (!e)
        davit__keep_socket(transfer, transfer->own_socket);
    return e;
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

void davit__tunnel_close(int fd)
{
    struct child *child = take_child(fd);
    close(fd);
    if (!child)
        return;
    if (child->owner == getpid()) /* else it is the parent's, who goes on using it */
        reap(child->pid);
    close(child->said);
    free(child);
}

/* By this path, at which nothing is, libcurl tells one client's connections from another's. */
bool davit__tunnel_set_up(CURL *easy, const struct davit__tunnel *tunnel)
{
    char path[40];
    if (!tunnel)
        return true;
    snprintf(path, sizeof path, "/davit/%u", tunnel->number);
    return curl_easy_setopt(easy, CURLOPT_UNIX_SOCKET_PATH, path) == CURLE_OK;
}

/* ----------------------------------------------------------------------------------------------- connections --- */

static void close_listener(struct transfer *transfer)
{
    struct sockaddr_un at;
    socklen_t size = sizeof at;
    if (transfer->listener >= 0) {
        if (getsockname(transfer->listener, (struct sockaddr *)&at, &size) == 0)
            remove_folder(&at);
        close(transfer->listener);
    }
    transfer->listener = -1;
}

/* A listener in a folder of its own. -1, and errno. */
static int open_listener(const struct davit__tunnel *tunnel, struct sockaddr_un *ret)
{
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    bool made = fd >= 0 && make_folder(tunnel, ret);
    if (made && bind(fd, (const struct sockaddr *)ret, sizeof *ret) == 0 && listen(fd, 1) == 0)
        return fd;
    int os_error = errno;
    if (made)
        remove_folder(ret);
    if (fd >= 0)
        close(fd);
    errno = os_error;
    return -1;
}

int davit__tunnel_open(struct transfer *transfer, struct curl_sockaddr *address)
{
    struct sockaddr_un at;
    davit__tunnel_leave(transfer);
    if (transfer->call->core->endpoint.ready && !take_ready(transfer))
        return -1;
    int listener = open_listener(transfer->call->core->tunnel, &at);
    int fd = listener < 0 ? -1 : socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    transfer->listener = listener;
    transfer->own_socket = fd;
    if (fd < 0)
        return -1;
    memcpy((char *)address + offsetof(struct curl_sockaddr, addr), &at, sizeof at); /* libcurl has room for any */
    address->addrlen = sizeof at;
    return fd;
}

/* The program, with that end of the connection as its stdin and stdout. */
static int start(const struct transfer *transfer, int end, struct child *child)
{
    int said[2];
    if (pipe2(said, O_CLOEXEC | O_NONBLOCK) != 0)
        return errno;
    const int ends[] = {end, end, said[1]};
    int e = davit__spawn(transfer->call->core->tunnel->argv, ends, DAVIT__SESSION, &child->pid);
    close(said[1]);
    if (e)
        close(said[0]);
    child->said = said[0];
    return e;
}

/* A program for what libcurl has connected to. */
static int start_child(struct transfer *transfer)
{
    struct child *child = calloc(1, sizeof *child);
    int end = child ? accept4(transfer->listener, NULL, NULL, SOCK_CLOEXEC) : -1;
    int e = !child ? ENOMEM : end < 0 ? errno : start(transfer, end, child);
    if (end >= 0)
        close(end);
    if (e) {
        free(child);
        return e;
    }
    child->fd = transfer->own_socket;
    child->owner = getpid();
    transfer->said = fcntl(child->said, F_DUPFD_CLOEXEC, 0);
    add_child(child);
    return 0;
}

bool davit__tunnel_start(struct transfer *transfer)
{
    if (transfer->listener < 0)
        return true;
    transfer->os_error = transfer->ready >= 0 ? put_ready(transfer) : start_child(transfer);
    close_listener(transfer);
    if (transfer->os_error)
        transfer->code = transfer->os_error == ENOMEM ? DAVIT_ERR_MEMORY : DAVIT_ERR_CONNECT;
    return !transfer->os_error;
}

void davit__tunnel_leave(struct transfer *transfer)
{
    close_listener(transfer);
    if (transfer->said >= 0)
        close(transfer->said);
    if (transfer->ready >= 0)
        close(transfer->ready);
    transfer->said = transfer->ready = -1;
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
