#include "cost.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static double seconds(struct timeval time)
{
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

struct cost cost_now(void)
{
    struct timespec now;
    struct rusage used;
    clock_gettime(CLOCK_MONOTONIC, &now);
    getrusage(RUSAGE_SELF, &used);
    return (struct cost){.wall = (double)now.tv_sec + (double)now.tv_nsec / 1e9,
                         .cpu = seconds(used.ru_utime) + seconds(used.ru_stime)};
}

long cost_memory(const char *name)
{
    FILE *status = fopen("/proc/self/status", "r");
    char line[256];
    long kib = 0;
    while (status && fgets(line, sizeof line, status))
        if (strncmp(line, name, strlen(name)) == 0)
            sscanf(line + strlen(name), ": %ld", &kib);
    if (status)
        fclose(status);
    return kib;
}

void cost_print(long calls, struct cost since)
{
    struct cost now = cost_now();
    printf("{\"calls\": %ld, \"wall\": %.6f, \"cpu\": %.6f, \"rss_kib\": %ld", calls, now.wall - since.wall,
           now.cpu - since.cpu, cost_memory("VmHWM"));
}
