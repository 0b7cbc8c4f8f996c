/*
 * Asks whoever sits at the terminal for the passphrase of a key. Without a terminal nobody is asked.
 */
#include "cli.h"

#include <fcntl.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define CONTROL_C 3

/* Keys are not shown, and none of them is a signal: whoever is interrupted would be left with a mute terminal. */
static bool be_mute(int tty, struct termios *ret_before)
{
    if (tcgetattr(tty, ret_before) != 0)
        return false;
    struct termios mute = *ret_before;
    mute.c_lflag &= ~(tcflag_t)(ECHO | ISIG);
    return tcsetattr(tty, TCSAFLUSH, &mute) == 0;
}

/* A line without its end; -1 when there is none. */
static int read_line(int tty, char *ret, size_t capacity)
{
    ssize_t length = read(tty, ret, capacity);
    bool whole = length > 0 && ret[length - 1] == '\n' && !memchr(ret, CONTROL_C, (size_t)length);
    return whole ? (int)length - 1 : -1;
}

int cli_ask_passphrase(void *data, char *ret, size_t capacity)
{
    (void)data;
    struct termios before;
    int length = -1, tty = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (tty < 0)
        return -1;
    if (be_mute(tty, &before)) {
        dprintf(tty, "passphrase of the TLS key: ");
        length = read_line(tty, ret, capacity);
        tcsetattr(tty, TCSAFLUSH, &before);
        dprintf(tty, "\n");
    }
    close(tty);
    return length;
}
