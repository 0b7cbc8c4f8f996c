/*
 * The terminal that davit runs in, when it stands for that of a process: it hands over every key, and has a size.
 */
#include "cli.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct {
    pthread_mutex_t lock;
    struct termios before, raw;
    bool taken;
} terminal = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* Sets the terminal if it was taken; whether it is from now on. */
static bool set(const struct termios *how, bool taken)
{
    pthread_mutex_lock(&terminal.lock);
    bool done = terminal.taken && tcsetattr(STDIN_FILENO, TCSANOW, how) == 0;
    terminal.taken = terminal.taken && taken;
    pthread_mutex_unlock(&terminal.lock);
    return done;
}

bool cli_raw_terminal(void)
{
    if (tcgetattr(STDIN_FILENO, &terminal.before) != 0)
        return false;
    terminal.raw = terminal.before;
    cfmakeraw(&terminal.raw);
    atexit(cli_restore_terminal); /* whichever way it ends */
    pthread_mutex_lock(&terminal.lock);
    terminal.taken = true;
    pthread_mutex_unlock(&terminal.lock);
    return set(&terminal.raw, true);
}

void cli_restore_terminal(void)
{
    set(&terminal.before, false);
}

void cli_lend_terminal(void)
{
    set(&terminal.before, true);
}

void cli_take_terminal_back(void)
{
    set(&terminal.raw, true);
}

bool cli_terminal_size(unsigned *ret_rows, unsigned *ret_columns)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 && ioctl(STDIN_FILENO, TIOCGWINSZ, &size) != 0)
        return false;
    *ret_rows = size.ws_row;
    *ret_columns = size.ws_col;
    return size.ws_row && size.ws_col;
}
