/*
 * Allocations that fail when told to: those of davit and of json-c, which are linked statically for it, and those of
 * libcurl, which takes its allocator from us. A test runs the same thing again and again, and each time lets another
 * allocation fail, until none is left:
 *
 *     long n = 0;
 *     do {
 *         allocations_fail(++n, ONE);
 *         r = the_thing();
 *     } while (allocations_end());
 */
#ifndef DAVIT_TEST_ALLOCATIONS_H
#define DAVIT_TEST_ALLOCATIONS_H

#include <stdbool.h>

enum failing {
    ONE,    /* only that allocation fails */
    ONWARDS /* that one and all after it */
};

/* Gives libcurl an allocator that can fail; to be called before anything uses libcurl. */
void allocations_prepare(void);

/* From now on, in this thread, let the `n`th allocation fail, counted from 1; 0 lets none fail, but counts them. */
void allocations_fail(long n, enum failing failing);

/* No allocation fails any more. Returns whether one did: false means that there are fewer than n. */
bool allocations_end(void);

/* How many allocations this thread has made since allocations_fail(). */
long allocations_made(void);

#endif
