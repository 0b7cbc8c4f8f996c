/*
 * A connection both ways on the command's own standard descriptors: a thread carries stdin to the engine while the
 * main one prints what comes.
 */
#include "cli.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

struct talk {
    struct davit_connection *connection;
    struct davit_error error;
    pthread_t thread;
    bool tty; /* the process has a terminal */
    int over; /* an eventfd: nobody listens any more */
};

/* Reads stdin when there is some; false at its end, and when nobody listens. */
static bool next_input(const struct talk *talk, char *data, size_t most, size_t *ret_size)
{
    struct pollfd polled[] = {{.fd = talk->over, .events = POLLIN}, {.fd = STDIN_FILENO, .events = POLLIN}};
    ssize_t n = -1;
    errno = EINTR;
    while (n < 0 && (errno == EINTR || errno == EAGAIN)) {
        if (poll(polled, 2, -1) < 0)
            continue;
        if (polled[0].revents)
            return false;
        n = read(STDIN_FILENO, data, most);
    }
    *ret_size = n > 0 ? (size_t)n : 0;
    return n > 0;
}

/* What goes wrong while writing, the reader sees too. A terminal has no end of input but the key for it; and engines
   take the end of ours for that of the output, and close it. */
static void *carry_input(void *data)
{
    const struct talk *talk = data;
    char bytes[16384];
    size_t size;
    int r = DAVIT_OK;
    while (r == DAVIT_OK && next_input(talk, bytes, sizeof bytes, &size))
        r = davit_connection_write(talk->connection, bytes, size, NULL);
    if (!talk->tty)
        davit_connection_end_writing(talk->connection, NULL);
    return NULL;
}

/* A process that does not run yet has no terminal whose size could be set; it will in a moment. */
static bool set_size(const struct cli_process *process)
{
    const struct timespec pause = {.tv_nsec = 10000000};
    bool set = cli_process_resize(process);
    for (int tries = 0; !set && tries < 5; tries++) {
        nanosleep(&pause, NULL);
        set = cli_process_resize(process);
    }
    return set;
}

/* Prints all that comes. A terminal that was too early for its size gets it with the first output. */
static int listen_to(struct talk *talk, const struct cli_process *process, struct cli_printer *printer)
{
    bool sized = set_size(process);
    struct davit_piece piece = {.size = 1};
    int r = DAVIT_OK;
    while (r == DAVIT_OK && piece.size > 0) {
        r = davit_connection_read(talk->connection, &piece, &talk->error);
        if (r == DAVIT_OK && piece.size > 0)
            r = cli_print_piece(printer, &piece);
        if (r == DAVIT_OK && !sized)
            sized = set_size(process) || piece.size > 0;
    }
    return r;
}

/* Goes on until the other side has no more to say, whatever there still is on stdin. */
static int converse(struct talk *talk, const struct cli_process *process, struct cli_printer *printer,
                    struct davit_cancel *cancel)
{
    if (process->tty && process->input && isatty(STDIN_FILENO) && !cli_raw_terminal())
        cli_complain("the terminal cannot hand over every key");
    talk->tty = process->tty;
    talk->over = eventfd(0, EFD_CLOEXEC);
    if (talk->over < 0 || (process->input && pthread_create(&talk->thread, NULL, carry_input, talk) != 0))
        exit(cli_complain("cannot read stdin"));
    cli_watch_size(process);
    cli_watch_time(process->most);
    int r = listen_to(talk, process, printer);
    cli_watch_size(NULL);
    cli_watch_time(0);
    eventfd_write(talk->over, 1);
    davit_cancel_trigger(cancel); /* of what is still being written */
    if (process->input)
        pthread_join(talk->thread, NULL);
    close(talk->over);
    cli_restore_terminal();
    return r;
}

static int exit_of(struct talk *talk, int r, int printed)
{
    if (printed != CLI_DONE)
        return printed;
    if (r == DAVIT_OK)
        return cli_close_output();
    return cli_stream_failed(&talk->error);
}

int cli_converse(struct davit_client *client, const struct cli_process *process, const struct cli_arguments *arguments,
                 const struct davit_call_options *options, struct cli_printer *printer)
{
    struct talk talk = {0};
    int r = davit_connection_open(client, process->operation, arguments->params, arguments->has_body, options,
                                  &talk.connection, &talk.error);
    if (r != DAVIT_OK) {
        davit_connection_close(talk.connection);
        int exit_code = cli_ended(CLI_DONE);
        return exit_code == CLI_DONE ? cli_fail(&talk.error, arguments->report) : exit_code;
    }
    r = converse(&talk, process, printer, options->cancel);
    int printed = cli_end_printing(printer), ended = cli_ended(CLI_DONE);
    int exit_code = ended != CLI_DONE ? ended : exit_of(&talk, r, printed);
    davit_connection_close(talk.connection);
    if (exit_code == CLI_DONE)
        return cli_process_end(process);
    if (ended == CLI_TIMEOUT)
        cli_complain("%s: the time is up", process->operation);
    return process->ends && (ended == CLI_DONE || ended == CLI_TIMEOUT) ? CLI_PROCESS : exit_code;
}
