/*
 * A program that is run for what it prints: a credential helper. It is given a few bytes on stdin, has a deadline, can
 * be canceled, and is waited for on every path. What its output means is its user's business.
 */
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/wait.h>
#include <unistd.h>

#define STEP        ((size_t)4096)
#define STDERR_MOST ((size_t)4096)
#define NAP         2 /* milliseconds between two looks at a process that closed its output */

/* What the program itself has open, and does not close by itself, is closed where libc can. */
#ifdef __GLIBC__
#if __GLIBC_PREREQ(2, 34)
#define CLOSES_THE_REST
#endif
#endif

extern char **environ;

/* Descriptors of a run; -1: not there. */
struct running {
    struct davit__process *process;
    pid_t pid;
    enum davit__company company;
    int in[2], out[2], err[2], wake;
};

static void shut(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

/* A pipe whose ends the process gets by duplication only, and which are none of 0, 1, 2. */
static int make_pipe(int ret[2])
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return errno;
    for (int i = 0; i < 2; i++) {
        ret[i] = ends[i] > 2 ? ends[i] : fcntl(ends[i], F_DUPFD_CLOEXEC, 3);
        int e = errno;
        if (ends[i] <= 2)
            close(ends[i]);
        if (ret[i] < 0) {
            if (i == 0)
                close(ends[1]);
            return e;
        }
    }
    return 0;
}

/* All of the input is in the pipe before there is a process: nothing is written to one that does not read. */
static int make_pipes(struct running *run)
{
    int e = make_pipe(run->in);
    if (!e)
        e = make_pipe(run->out);
    if (!e)
        e = make_pipe(run->err);
    size_t size = strlen(run->process->input);
    if (!e && (size > DAVIT__INPUT_MAX || write(run->in[1], run->process->input, size) != (ssize_t)size))
        e = size > DAVIT__INPUT_MAX ? E2BIG : errno;
    shut(&run->in[1]);
    return e;
}

/* Tells what becomes of the descriptors and signals: none is blocked, and SIGPIPE ends it as it would from a shell. */
static int describe(const int ends[3], enum davit__company company, posix_spawn_file_actions_t *actions,
                    posix_spawnattr_t *attributes)
{
    sigset_t none, pipe;
    sigemptyset(&none);
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    static const int apart[] = {[DAVIT__GROUP] = POSIX_SPAWN_SETPGROUP, [DAVIT__SESSION] = POSIX_SPAWN_SETSID};
    int e = 0, flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | apart[company];
    for (int i = 0; i < 3 && !e; i++)
        e = posix_spawn_file_actions_adddup2(actions, ends[i], i);
#ifdef CLOSES_THE_REST
    if (!e)
        e = posix_spawn_file_actions_addclosefrom_np(actions, 3);
#endif
    if (!e)
        e = posix_spawnattr_setsigmask(attributes, &none);
    if (!e)
        e = posix_spawnattr_setsigdefault(attributes, &pipe);
    return e ? e : posix_spawnattr_setflags(attributes, (short)flags);
}

int davit__spawn(const char *const argv[], const int ends[3], enum davit__company company, pid_t *ret)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int e = posix_spawn_file_actions_init(&actions);
    if (e)
        return e;
    e = posix_spawnattr_init(&attributes);
    if (!e) {
        e = describe(ends, company, &actions, &attributes);
        if (!e)
            e = posix_spawnp(ret, argv[0], &actions, &attributes, (char *const *)argv, environ);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&actions);
    return e;
}

/* Whether somebody may sit at a terminal of ours. */
static bool has_terminal(void)
{
    int fd = open("/dev/tty", O_RDONLY | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    bool found = fd >= 0;
    shut(&fd);
    return found;
}

static int start(struct running *run)
{
    const int ends[] = {run->in[0], run->out[1], run->err[1]};
    run->company = has_terminal() ? DAVIT__OURS : DAVIT__GROUP;
    int e = davit__spawn(run->process->argv, ends, run->company, &run->pid);
    shut(&run->in[0]);
    shut(&run->out[1]);
    shut(&run->err[1]);
    return e;
}

/* Reads what there is now. At its end, the descriptor is closed. */
static int read_some(int *fd, struct davit__buffer *ret)
{
    if (!davit__reserve(ret, STEP))
        return ENOMEM;
    ssize_t got = read(*fd, ret->data + ret->size, STEP);
    if (got > 0)
        ret->size += (size_t)got;
    ret->data[ret->size] = '\0';
    if (got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN))
        shut(fd);
    return 0;
}

/* What is on stderr beyond a few lines is read, and forgotten. */
static int read_error(struct running *run)
{
    struct davit__buffer rest = {.secret = true};
    int e = read_some(&run->err[0], run->process->err.size < STDERR_MOST ? &run->process->err : &rest);
    davit__buffer_done(&rest);
    return e;
}

/* Why there is no more waiting: an errno, or 0. */
static int check_time(const struct running *run, int *ret_left)
{
    int64_t left = run->process->deadline - davit__now();
    *ret_left = left > 1000000 ? 1000000 : (int)left;
    return davit_cancel_triggered(run->process->cancel) ? ECANCELED : left <= 0 ? ETIMEDOUT : 0;
}

/* Until its output ends; what stands on stderr then is read as well. */
static int read_all(struct running *run)
{
    struct davit__process *process = run->process;
    int e = 0, left = 0;
    while (!e && run->out[0] >= 0) {
        struct pollfd fds[] = {{run->out[0], POLLIN, 0}, {run->err[0], POLLIN, 0}, {run->wake, POLLIN, 0}};
        e = check_time(run, &left);
        if (!e && poll(fds, 3, left) < 0 && errno != EINTR)
            e = errno;
        if (!e && fds[1].revents)
            e = read_error(run);
        if (!e && fds[0].revents)
            e = read_some(&run->out[0], &process->out);
        if (!e && process->out.size > process->output_max)
            e = EFBIG;
    }
    for (struct pollfd err = {run->err[0], POLLIN, 0}; !e && run->err[0] >= 0 && poll(&err, 1, 0) > 0;)
        e = read_error(run);
    return e;
}

/* Waits for the end, which it is helped to after a failure. A program that reaps all children hides how it ended. */
static int reap(struct running *run, int e)
{
    int status = 0, left = 0;
    pid_t ended = 0;
    while (!e && (ended = waitpid(run->pid, &status, WNOHANG)) == 0) {
        struct pollfd wake = {run->wake, POLLIN, 0};
        e = check_time(run, &left);
        if (!e)
            poll(&wake, 1, left < NAP ? left : NAP);
    }
    if (e) {
        kill(run->company == DAVIT__GROUP ? -run->pid : run->pid, SIGKILL);
        while ((ended = waitpid(run->pid, &status, 0)) < 0 && errno == EINTR)
            ;
    }
    run->process->exit_code = ended != run->pid ? 0 : WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return e;
}

int davit__process_run(struct davit__process *process)
{
    struct running run = {process, 0, DAVIT__OURS, {-1, -1}, {-1, -1}, {-1, -1}, -1};
    struct davit__wait wait;
    run.wake = process->cancel ? eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK) : -1;
    int e = process->cancel && run.wake < 0 ? errno : make_pipes(&run);
    if (!e)
        e = start(&run);
    if (!e) {
        davit__cancel_enter(process->cancel, &wait, NULL, run.wake);
        e = read_all(&run);
        e = reap(&run, e);
        davit__cancel_leave(process->cancel, &wait);
    }
    int *const fds[] = {&run.in[0], &run.in[1], &run.out[0], &run.out[1], &run.err[0], &run.err[1], &run.wake};
    for (size_t i = 0; i < LENGTH(fds); i++)
        shut(fds[i]);
    return e;
}
