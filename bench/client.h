/*
 * What a contender of the benchmark is: three functions, with client.c as the main program around them. Each contender
 * asks for the same answer over one connection that it keeps.
 */
#ifndef BENCH_CLIENT_H
#define BENCH_CLIENT_H

#include <stdbool.h>
#include <stddef.h>

/* The path that everyone asks for: ContainerInspect at version 1.41. */
#define BENCH_CONTAINER "3f4e8a1b9c72"
#define BENCH_PATH      "/v1.41/containers/" BENCH_CONTAINER "/json"

/* Gets ready, and connects at the latest with the first call. */
bool contender_open(const char *socket_path);

/* Asks once; the size of the body that came with a 200, or 0 when it failed. */
size_t contender_call(void);

void contender_close(void);

#endif
