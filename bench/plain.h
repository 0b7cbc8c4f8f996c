/*
 * A socket and no more: what the floors are made of.
 */
#ifndef BENCH_PLAIN_H
#define BENCH_PLAIN_H

#include <stdbool.h>
#include <stddef.h>

/* A connection; -1 when there is none, which was said then. */
int plain_connect(const char *socket_path);

/* Writes all of it. */
bool plain_write(int fd, const char *bytes, size_t size);

#endif
