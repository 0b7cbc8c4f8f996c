/*
 * The main program of a contender: `bench_<contender> SOCKET CALLS EXPECTED` warms up, makes the calls, each of which
 * must return what is expected, and prints one JSON object with what they cost this process: wall and CPU time of the
 * calls alone, and the peak of its memory.
 */
#include "client.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

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

static bool call_times(long calls, size_t expected)
{
    for (long i = 0; i < calls; i++) {
        size_t got = contender_call();
        if (got != expected) {
            fprintf(stderr, "call %ld: %zu, not %zu\n", i, got, expected);
            return false;
        }
    }
    return true;
}

static bool measure(long calls, size_t expected)
{
    if (!call_times(calls / 10 + 1, expected))
        return false;
    double wall = wall_seconds();
    double cpu = cpu_seconds();
    if (!call_times(calls, expected))
        return false;
    cpu = cpu_seconds() - cpu;
    wall = wall_seconds() - wall;
    printf("{\"calls\": %ld, \"wall\": %.6f, \"cpu\": %.6f, \"rss_kib\": %ld}\n", calls, wall, cpu, peak_kib());
    return true;
}

int main(int argc, char **argv)
{
    long calls = argc == 4 ? strtol(argv[2], NULL, 10) : 0;
    if (calls < 1) {
        fprintf(stderr, "usage: %s SOCKET CALLS EXPECTED\n", argv[0]);
        return 2;
    }
    if (!contender_open(argv[1]))
        return 1;
    bool done = measure(calls, strtoul(argv[3], NULL, 10));
    contender_close();
    return done ? 0 : 1;
}
