/*
 * Steps of a pull, push or build on a terminal: progress.c has the lines and the terminal, bar.c what a line says.
 */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include "cli.h"

/** There is one at a time, since there is one terminal. */
struct cli_progress *cli_progress_new(void);

/** Shows one value of a sequence that tells of progress. CLI_DONE or, after a message, CLI_USAGE. */
int cli_show_progress(struct cli_progress *progress, struct json_object *value);

/** A davit_progress_fn, whose data is a struct cli_progress: shows how much of the body was sent. */
int cli_show_sent(void *progress, uint64_t sent, uint64_t size);

/** Leaves what any progress shows as it is, for a message below. */
void cli_interrupt_progress(void);

/** Leaves what is shown as it is, and ends it. */
int cli_end_progress(struct cli_progress *progress);

/* ------------------------------------------------------------------------------------------------------- bar.c --- */

/** The last that was said about one thing, a layer for instance. */
struct bar {
    char *id, *status;
    double current, total; /* 0: unknown */
    bool seconds;          /* that is what they count; else bytes */
    unsigned changed;      /* when, counted in values */
};

/** Prints one line of at most `width` columns: the id, the status, and a bar and numbers as far as there is room. */
void cli_print_bar(FILE *out, const struct bar *bar, unsigned width);

#endif
