/*
 * Bare libcurl as its manual recommends it: one easy handle, set up once and reused with its connection. What davit
 * costs is what it costs beyond this.
 */
#ifndef BENCH_FETCH_H
#define BENCH_FETCH_H

#include <curl/curl.h>
#include <stdbool.h>

/* Gets ready to ask for that target, again and again; `keep` the body, in a buffer that grows, or drop it. */
bool fetch_open(const char *socket_path, const char *target, bool keep);

/* The handle, for who sets more of it; asks that the body go elsewhere, for one. */
CURL *fetch_handle(void);

/* What davit gives libcurl to read streams, and to write uploads: who is compared with it has the same. */
#define BENCH_STREAM_BUFFER (112L << 10)
#define BENCH_UPLOAD_BUFFER (256L << 10)

/* Asks once; whether it was answered with a 200. */
bool fetch(void);

/* The size of the last answer's body, when that went nowhere else. */
size_t fetch_size(void);

/* The body of the last answer, when it was kept; overwritten by the next. */
const char *fetch_body(void);

void fetch_close(void);

#endif
