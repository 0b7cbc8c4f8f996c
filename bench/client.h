/*
 * What a contender of the benchmark is: three functions, with client.c as the main program around them. Each contender
 * asks the same again and again, over one connection that it keeps.
 */
#ifndef BENCH_CLIENT_H
#define BENCH_CLIENT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The command line. The subject is what is asked for: the target, of who speaks HTTP; the container, of who knows what
 * that is. What is expected every call must return.
 */
extern struct order {
    const char *socket_path, *subject;
    size_t expected;
} order;

/* Gets ready, and connects at the latest with the first call. */
bool contender_open(void);

/*
 * Asks once. What it returns shows that it did its work, and 0 that it failed: the size of the body; of a list that is
 * decoded, the number of ports of all containers together; of logs, what both outputs said, if they said
 * the same; the size of what was uploaded.
 */
size_t contender_call(void);

void contender_close(void);

#endif
