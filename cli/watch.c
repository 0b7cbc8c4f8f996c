/*
 * What ends a call before its end: a signal, or that nobody reads what would be printed. A thread waits for them beside
 * the call, and triggers its cancel token, which a signal handler may not. It also hears of new window sizes, and lets
 * the shell have the terminal while we are stopped.
 */
#include "cli.h"

#include <poll.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/time.h>
#include <unistd.h>

/* How long a cancelled call may take to come back, in ms. It does so at once, unless its output is stuck. */
#define GRACE 1000

/* Beside the signals' numbers. */
#define READER_GONE (-1)

static struct {
    struct davit_cancel *cancel;
    pthread_t thread;
    sigset_t signals, before;
    int signal_fd, over_fd; /* signals came; the call is over */
    bool output;            /* watch that too */
    atomic_int ended_by;    /* a signal, or READER_GONE */
    atomic_bool stopped;    /* and continued */
    _Atomic(const struct cli_process *) process;
} watch = {.signal_fd = -1, .over_fd = -1};

/* The call does not come back, so that the process ends here. */
static void give_up(int signal)
{
    struct pollfd over = {.fd = watch.over_fd, .events = POLLIN};
    if (poll(&over, 1, GRACE) != 0)
        return;
    cli_restore_terminal();
    cli_discard_output();
    _exit(signal == SIGALRM ? CLI_TIMEOUT : 128 + signal);
}

static void pass_size(void)
{
    const struct cli_process *process = atomic_load(&watch.process);
    if (process)
        cli_process_resize(process);
}

/* Stops as we would have without a watch. Nobody stops where no shell could continue us. */
static void stop(void)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTSTP);
    cli_lend_terminal();
    pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
    kill(getpid(), SIGTSTP);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    cli_take_terminal_back();
}

/* The shell had the terminal meanwhile, and the window may be another one. */
static void go_on(void)
{
    atomic_store(&watch.stopped, true);
    cli_take_terminal_back();
    pass_size();
}

static void take_signal(void)
{
    struct signalfd_siginfo info;
    if (read(watch.signal_fd, &info, sizeof info) != sizeof info)
        return;
    switch (info.ssi_signo) {
    case SIGWINCH:
        pass_size();
        return;
    case SIGTSTP:
        stop();
        return;
    case SIGCONT:
        go_on();
        return;
    }
    atomic_store(&watch.ended_by, (int)info.ssi_signo);
    davit_cancel_trigger(watch.cancel);
    give_up((int)info.ssi_signo);
}

static void *run(void *nothing)
{
    struct pollfd polled[] = {{.fd = watch.over_fd, .events = POLLIN},
                              {.fd = watch.signal_fd, .events = POLLIN},
                              {.fd = watch.output ? STDOUT_FILENO : -1}};
    (void)nothing;
    while (atomic_load(&watch.ended_by) == 0) {
        if (poll(polled, sizeof polled / sizeof polled[0], -1) < 0)
            continue;
        if (polled[0].revents)
            break;
        if (polled[1].revents)
            take_signal();
        if (polled[2].revents & (POLLERR | POLLHUP) && atomic_load(&watch.ended_by) == 0) {
            atomic_store(&watch.ended_by, READER_GONE);
            davit_cancel_trigger(watch.cancel);
        }
    }
    return NULL;
}

void cli_choose_signals(sigset_t *ret)
{
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGXCPU, SIGTSTP};
    sigemptyset(ret);
    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++) {
        struct sigaction action;
        if (sigaction(signals[i], NULL, &action) == 0 && action.sa_handler != SIG_IGN)
            sigaddset(ret, signals[i]);
    }
}

/* The signals are blocked in this thread and those it starts, so that only the descriptor gets them. */
struct davit_cancel *cli_watch_begin(bool output)
{
    if (davit_cancel_new(&watch.cancel, NULL) != DAVIT_OK)
        cli_must(NULL);
    cli_choose_signals(&watch.signals);
    sigaddset(&watch.signals, SIGWINCH);
    sigaddset(&watch.signals, SIGCONT);
    sigaddset(&watch.signals, SIGALRM); /* the time is up */
    pthread_sigmask(SIG_BLOCK, &watch.signals, &watch.before);
    watch.output = output;
    watch.signal_fd = signalfd(-1, &watch.signals, SFD_CLOEXEC);
    watch.over_fd = eventfd(0, EFD_CLOEXEC);
    if (watch.signal_fd < 0 || watch.over_fd < 0 || pthread_create(&watch.thread, NULL, run, NULL) != 0)
        exit(cli_complain("cannot wait for signals"));
    return watch.cancel;
}

void cli_watch_size(const struct cli_process *process)
{
    atomic_store(&watch.process, process);
}

void cli_watch_time(long most)
{
    struct itimerval timer = {.it_value = {.tv_sec = most / 1000, .tv_usec = most % 1000 * 1000}};
    setitimer(ITIMER_REAL, &timer, NULL);
}

bool cli_was_stopped(void)
{
    return atomic_exchange(&watch.stopped, false);
}

int cli_ended(int exit_code)
{
    int reason = atomic_load(&watch.ended_by);
    if (reason == 0)
        return exit_code;
    if (reason == SIGALRM)
        return CLI_TIMEOUT;
    return reason == READER_GONE ? CLI_USAGE : 128 + reason;
}

void cli_watch_end(void)
{
    if (!watch.cancel)
        return;
    eventfd_write(watch.over_fd, 1);
    pthread_join(watch.thread, NULL);
    close(watch.over_fd);
    close(watch.signal_fd);
    davit_cancel_free(watch.cancel);
    pthread_sigmask(SIG_SETMASK, &watch.before, NULL);
}
