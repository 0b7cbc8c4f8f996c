/*
 * Steps of a pull, push or build on a terminal: progress.c has the lines and the terminal, bar.c what a line says.
 */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include "cli.h"

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
