/*
 * A shell in a running container: our terminal is its terminal, with every key and with the size of the window, and its
 * exit code is ours. Where there is no terminal, it reads what it is given.
 *
 *     shell CONTAINER [COMMAND [ARGUMENT]...]
 */
#include <davit/docker.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static struct termios before;
static volatile sig_atomic_t resized = 1;

static void restore_terminal(void)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

static bool take_terminal(void)
{
    if (!isatty(STDOUT_FILENO) || tcgetattr(STDIN_FILENO, &before) != 0)
        return false;
    struct termios raw = before;
    cfmakeraw(&raw);
    return tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0;
}

static void on_resize(int number)
{
    (void)number;
    resized = 1;
}

/* Gives the process's terminal the size of ours; one that has hardly begun has none yet, and is asked again. */
static void pass_size(struct davit_client *client, const char *id)
{
    struct winsize size;
    struct davit_exec_resize_params params = {.id = id};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return;
    params.h = DAVIT_INT(size.ws_row);
    params.w = DAVIT_INT(size.ws_col);
    resized = davit_exec_resize(client, &params, NULL, NULL, NULL) != DAVIT_OK;
}

/* Carries keys there and output here, until the process has no more to say. */
static int talk(struct davit_client *client, const char *id, struct davit_connection *connection, bool tty,
                struct davit_error *error)
{
    struct pollfd polled[] = {{davit_connection_descriptor(connection), POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    struct davit_piece piece = {.size = 1};
    char keys[4096];
    sigset_t none;
    int r = DAVIT_OK;
    sigemptyset(&none); /* a signal ends this wait, and comes at no other time */
    while (r == DAVIT_OK && piece.size > 0) {
        if (tty && resized)
            pass_size(client, id);
        if (!davit_connection_pending(connection) && ppoll(polled, 2, NULL, &none) < 0)
            continue;
        if (davit_connection_pending(connection) || polled[0].revents) {
            r = davit_connection_read(connection, &piece, error);
            if (r == DAVIT_OK && piece.size > 0)
                fwrite(piece.data, 1, piece.size, piece.output == DAVIT_STDERR ? stderr : stdout);
            fflush(stdout);
        }
        if (r == DAVIT_OK && piece.size > 0 && polled[1].revents) {
            ssize_t n = read(STDIN_FILENO, keys, sizeof keys);
            r = n > 0 ? davit_connection_write(connection, keys, (size_t)n, error)
                      : davit_connection_end_writing(connection, error);
            polled[1].fd = n > 0 ? STDIN_FILENO : -1;
        }
    }
    return r;
}

/* How the process ended, a moment after its output has. */
static int ask_exit_code(struct davit_client *client, const char *id, int *ret, struct davit_error *error)
{
    struct davit_exec_inspect_result seen = {0};
    bool running = true;
    int r = DAVIT_OK;
    while (r == DAVIT_OK && running) {
        r = davit_exec_inspect(client, &(struct davit_exec_inspect_params){.id = id}, NULL, &seen, error);
        running = r == DAVIT_OK && seen.value->running == DAVIT_TRUE;
        *ret = r == DAVIT_OK ? (int)seen.value->exit_code.value : 125;
        davit_response_free(seen.response);
        nanosleep(&(struct timespec){.tv_nsec = running ? 10000000 : 0}, NULL);
    }
    return r;
}

int main(int argc, char **argv)
{
    const char *shell[] = {"sh"};
    bool tty = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    enum davit_bool yes = DAVIT_TRUE, terminal = tty ? DAVIT_TRUE : DAVIT_FALSE;
    struct davit_container_exec_request command = {
        .cmd = {shell, 1}, .attach_stdin = yes, .attach_stdout = yes, .attach_stderr = yes, .tty = terminal};
    struct davit_container_exec_result made = {0};
    struct davit_client *client = NULL;
    struct davit_connection *connection = NULL;
    struct davit_error error;
    sigset_t size_changed;
    int exit_code = 125;

    if (argc < 2)
        return fprintf(stderr, "usage: shell CONTAINER [COMMAND [ARGUMENT]...]\n"), exit_code;
    if (argc > 2)
        command.cmd = (struct davit_string_list){(const char **)argv + 2, (size_t)argc - 2};
    sigemptyset(&size_changed);
    sigaddset(&size_changed, SIGWINCH);
    sigprocmask(SIG_BLOCK, &size_changed, NULL);
    signal(SIGWINCH, on_resize);

    int r = davit_client_new(NULL, &client, &error);
    r = r ? r
          : davit_container_exec(client, &(struct davit_container_exec_params){.id = argv[1]}, &command, NULL, &made,
                                 &error);
    const char *id = r ? NULL : made.value->id, *start = tty ? "{\"Tty\": true}" : "{}";
    r = r ? r
          : davit_connection_open(client, "ExecStart", DAVIT_PARAMS({"id", id}), DAVIT_TEXT(start), NULL, &connection,
                                  &error);
    tty = r == DAVIT_OK && tty && take_terminal();
    r = r ? r : talk(client, id, connection, tty, &error);
    if (tty)
        restore_terminal();
    r = r ? r : ask_exit_code(client, id, &exit_code, &error);
    if (r != DAVIT_OK)
        fprintf(stderr, "%s\n", error.message);
    davit_connection_close(connection);
    davit_response_free(made.response);
    davit_client_free(client);
    return exit_code;
}
