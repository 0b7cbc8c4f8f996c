/*
 * Bare libcurl as its manual recommends it: one easy handle, set up once and reused with its connection. What davit
 * costs is what it costs beyond this.
 */
#ifndef BENCH_FETCH_H
#define BENCH_FETCH_H

#include <stdbool.h>
#include <stddef.h>

/* Gets ready to ask for that target, again and again; `keep` the body, in a buffer that grows, or drop it. */
bool fetch_open(const char *socket_path, const char *target, bool keep);

/* Asks once; the size of the body that came with a 200, or 0 when it failed. */
size_t fetch(void);

/* The body of the last answer, when it was kept; overwritten by the next. */
const char *fetch_body(void);

void fetch_close(void);

#endif
