/*
 * The main program of a contender: `bench_<contender> SOCKET CALLS` warms up, makes the calls, and prints one JSON
 * object with what they cost this process: wall and CPU time of the calls alone, and the peak of its memory.
 */
#include "client.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#define BODY_SIZE     792
#define WARM_UP_CALLS 200

static double wall_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double cpu_seconds(void)
{
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

/* The high-water mark of this program alone: ru_maxrss would count the parent's from before the exec. */
static long peak_kib(void)
{
    FILE *status = fopen("/proc/self/status", "r");
    if (!status)
        return 0;
    long kib = 0;
    char line[256];
    while (fgets(line, sizeof line, status) && sscanf(line, "VmHWM: %ld", &kib) != 1)
        ;
    fclose(status);
    return kib;
}

static bool call_times(long calls)
{
    for (long i = 0; i < calls; i++) {
        size_t size = contender_call();
        if (size != BODY_SIZE) {
            fprintf(stderr, "call %ld: %zu bytes came, not %d\n", i, size, BODY_SIZE);
            return false;
        }
    }
    return true;
}

static bool measure(long calls)
{
    if (!call_times(calls < WARM_UP_CALLS ? calls : WARM_UP_CALLS))
        return false;
    double wall = wall_seconds();
    double cpu = cpu_seconds();
    if (!call_times(calls))
        return false;
    cpu = cpu_seconds() - cpu;
    wall = wall_seconds() - wall;
    printf("{\"calls\": %ld, \"wall\": %.6f, \"cpu\": %.6f, \"rss_kib\": %ld}\n", calls, wall, cpu, peak_kib());
    return true;
}

int main(int argc, char **argv)
{
    long calls = argc == 3 ? strtol(argv[2], NULL, 10) : 0;
    if (calls < 1) {
        fprintf(stderr, "usage: %s SOCKET CALLS\n", argv[0]);
        return 2;
    }
    if (!contender_open(argv[1]))
        return 1;
    bool done = measure(calls);
    contender_close();
    return done ? 0 : 1;
}
