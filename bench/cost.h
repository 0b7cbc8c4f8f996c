/*
 * What this process has used so far.
 */
#ifndef BENCH_COST_H
#define BENCH_COST_H

struct cost {
    double wall, cpu; /* seconds */
};

struct cost cost_now(void);

/* A number of /proc/self/status, in KiB: "VmRSS", "VmHWM". (ru_maxrss would count the parent's from before the exec.)
   */
long cost_memory(const char *name);

/* Prints what `calls` of something cost since then, and the peak of memory: a JSON object, but for its last brace. */
void cost_print(long calls, struct cost since);

#endif
