/*
 * What an engine frames a process's output with, for who takes it apart by hand.
 */
#ifndef BENCH_FRAMES_H
#define BENCH_FRAMES_H

#include <stdbool.h>
#include <stddef.h>

/* Begins anew, with nothing said. */
void frames_begin(void);

/* Takes the next bytes, cut anywhere; false: they are no frames. */
bool frames_take(const char *bytes, size_t size);

/* What both outputs said together, if they said the same; else 0. */
size_t frames_said(void);

#endif
