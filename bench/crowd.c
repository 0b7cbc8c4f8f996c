/*
 * The main program of a crowd: `bench_crowd_<contender> SOCKET STREAMS CALLS` opens that many idle streams and then
 * makes small calls beside them. It prints one JSON object with what the calls cost this process, how long the streams
 * took to open, and how much memory the process had more of when they were.
 */
#include "crowd.h"
#include "cost.h"

#include <stdio.h>
#include <stdlib.h>

#define AT_ONCE 256 /* streams that are being opened: a server's queue of connections is not endless */

static bool add_all(long streams)
{
    for (long left = streams; left > 0; left -= AT_ONCE)
        if (!crowd_add(left < AT_ONCE ? (size_t)left : AT_ONCE))
            return false;
    return true;
}

static bool call_times(long calls)
{
    for (long i = 0; i < calls; i++)
        if (crowd_call() != CROWD_EXPECTED) {
            fprintf(stderr, "call %ld failed\n", i);
            return false;
        }
    return true;
}

/* The first call and the first stream are for what is made once. */
static bool measure(long streams, long calls)
{
    if (!call_times(1) || (streams > 0 && !crowd_add(1)))
        return false;
    long memory = cost_memory("VmRSS");
    struct cost start = cost_now();
    if (!add_all(streams))
        return false;
    double opened = cost_now().wall - start.wall;
    memory = cost_memory("VmRSS") - memory;
    if (!call_times(calls / 10 + 1))
        return false;
    start = cost_now();
    if (!call_times(calls))
        return false;
    cost_print(calls, start);
    printf(", \"opened\": %.6f, \"grown_kib\": %ld}\n", opened, memory);
    return true;
}

int main(int argc, char **argv)
{
    long calls = argc == 4 ? strtol(argv[3], NULL, 10) : 0;
    if (calls < 1) {
        fprintf(stderr, "usage: %s SOCKET STREAMS CALLS\n", argv[0]);
        return 2;
    }
    if (!crowd_open(argv[1]))
        return 1;
    bool done = measure(strtol(argv[2], NULL, 10), calls);
    crowd_close();
    return done ? 0 : 1;
}
