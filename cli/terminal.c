/*
 * The terminal that davit runs in, when it stands for that of a process: it hands over every key, and has a size.
 */
#include "cli.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios before;
static atomic_bool raw;

bool cli_raw_terminal(void)
{
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return false;
    struct termios now = before;
    cfmakeraw(&now);
    atexit(cli_restore_terminal); /* whichever way it ends */
    atomic_store(&raw, true);
    return tcsetattr(STDIN_FILENO, TCSANOW, &now) == 0;
}

void cli_restore_terminal(void)
{
    if (atomic_exchange(&raw, false))
        tcsetattr(STDIN_FILENO, TCSANOW, &before);
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
