/*
 * A crowd of idle streams in one thread, and a small call beside them: four functions, with crowd.c as the main program
 * around them.
 */
#ifndef BENCH_CROWD_H
#define BENCH_CROWD_H

#include <stdbool.h>
#include <stddef.h>

#define CROWD_CONTAINER "3f4e8a1b9c72"
#define CROWD_CALL      "/v1.41/containers/" CROWD_CONTAINER "/json"
#define CROWD_EXPECTED  ((size_t)792)
#define CROWD_STREAM    "/v1.41/events"

bool crowd_open(const char *socket_path);

/* Opens so many streams more; true when the heads of all of them are there. */
bool crowd_add(size_t count);

/* Makes the small call in the same loop; the size of its answer's body. */
size_t crowd_call(void);

void crowd_close(void);

#endif
