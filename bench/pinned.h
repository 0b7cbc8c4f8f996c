/*
 * davit's client, as all its contenders have it: pinned to a version, so that nothing is negotiated.
 */
#ifndef BENCH_PINNED_H
#define BENCH_PINNED_H

#include <davit/davit.h>

/* NULL when it could not be made, which was said then. */
struct davit_client *pinned_client(const char *socket_path);

#endif
