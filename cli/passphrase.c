/*
 * Asks whoever sits at the terminal for the passphrase of a key. Without a terminal nobody is asked.
 */
#include "cli.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

/* Keys are not shown; those for signals still are signals. */
static bool be_mute(int tty, struct termios *ret_before)
{
    if (tcgetattr(tty, ret_before) != 0)
        return false;
    struct termios mute = *ret_before;
    mute.c_lflag &= ~(tcflag_t)ECHO;
    return tcsetattr(tty, TCSAFLUSH, &mute) == 0;
}

/* A line without its end; -1 when there is none. */
static int read_line(int tty, char *ret, size_t capacity)
{
    ssize_t length = read(tty, ret, capacity);
    return length > 0 && ret[length - 1] == '\n' ? (int)length - 1 : -1;
}

/* Whether there is something to read before a signal comes. */
static bool is_answered(int tty, int signal_fd)
{
    struct pollfd polled[] = {{.fd = signal_fd, .events = POLLIN}, {.fd = tty, .events = POLLIN}};
    while (poll(polled, 2, -1) < 0)
        continue;
    return !polled[0].revents;
}

/* False: a signal came first, and waits until the terminal is as it was. */
static bool ask(int tty, int signal_fd, char *ret, size_t capacity, int *ret_length)
{
    struct termios before;
    if (!be_mute(tty, &before))
        return true;
    dprintf(tty, "passphrase of the TLS key: ");
    bool answered = is_answered(tty, signal_fd);
    if (answered)
        *ret_length = read_line(tty, ret, capacity);
    tcsetattr(tty, TCSAFLUSH, &before);
    dprintf(tty, "\n");
    return answered;
}

/* A signal that does not end us, since it only stopped us, has the question asked again. */
int cli_ask_passphrase(void *data, char *ret, size_t capacity)
{
    (void)data;
    sigset_t signals, others;
    int length = -1, tty = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (tty < 0)
        return -1;
    cli_choose_signals(&signals);
    int signal_fd = signalfd(-1, &signals, SFD_CLOEXEC);
    for (bool answered = signal_fd < 0; !answered;) {
        pthread_sigmask(SIG_BLOCK, &signals, &others);
        answered = ask(tty, signal_fd, ret, capacity, &length);
        pthread_sigmask(SIG_SETMASK, &others, NULL);
    }
    if (signal_fd >= 0)
        close(signal_fd);
    close(tty);
    return length;
}
