/*
 * What a contender of the benchmark is: three functions, with client.c as the main program around them. Each contender
 * asks for the same answer over one connection that it keeps, either the small one or the list.
 */
#ifndef BENCH_CLIENT_H
#define BENCH_CLIENT_H

#include <stdbool.h>
#include <stddef.h>

/* The targets that everyone asks for: ContainerInspect and ContainerList at version 1.41. */
#define BENCH_CONTAINER "3f4e8a1b9c72"
#define BENCH_INSPECT   "/v1.41/containers/" BENCH_CONTAINER "/json"
#define BENCH_LIST      "/v1.41/containers/json?all=true"

/* Gets ready, and connects at the latest with the first call. */
bool contender_open(const char *socket_path);

/*
 * Asks once. What it returns shows that it did its work, and 0 that it failed: the size of the body; or, of a list that
 * is decoded, the number of ports of all containers together.
 */
size_t contender_call(void);

void contender_close(void);

#endif
