/*
 * Programs that are run for what they print. See process.c.
 */
#ifndef DAVIT_PROCESS_H
#define DAVIT_PROCESS_H

#include "internal.h"

/** The most bytes on a program's stdin: what any pipe takes. */
#define DAVIT__INPUT_MAX 4096

/** A program, how to run it, and what came of it. */
struct davit__process {
    const char *const *argv; /* the first is looked for in PATH unless it has a slash; ended by NULL */
    const char *input;       /* what is on its stdin */
    size_t output_max;       /* the most it may print */
    int64_t deadline;        /* as of davit__now() */
    struct davit_cancel *cancel;
    struct davit__buffer out, err; /* what it printed; of stderr the beginning */
    int exit_code;                 /* negative: the signal that ended it */
};

/** What a program is started in. */
enum davit__company {
    DAVIT__OURS,    /* beside us: it may ask at our terminal, and is interrupted there as we are */
    DAVIT__GROUP,   /* a process group of its own, which can be ended whole; to read from a terminal would stop it */
    DAVIT__SESSION, /* a session of its own: no terminal is its, to ask or to be interrupted by */
};

/** Starts a program, which gets these three descriptors and no others. Returns 0, or an errno. */
int davit__spawn(const char *const argv[], const int ends[3], enum davit__company company, pid_t *ret);

/**
 * Runs it to its end. Returns 0, or an errno: what kept it from being started (ENOENT: there is no such program),
 * ENOMEM, EFBIG: it printed too much; ETIMEDOUT, ECANCELED. It was ended and waited for then, and what it has started
 * itself was ended with it, unless there is a terminal that it may want to ask at.
 */
int davit__process_run(struct davit__process *process);

#endif
