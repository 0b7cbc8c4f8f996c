/*
 * `bench_spawn RUNS COMMAND…` runs a command that many times, one after the other, and prints what all of it cost in
 * the words of client.c. A small program of its own, because a child's peak of memory starts at its parent's.
 */
#include <fcntl.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double seconds(struct timeval time)
{
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

/* Runs it once with its output dropped, and adds up what it used. */
static bool run(char **command, const posix_spawn_file_actions_t *quiet, double *cpu, long *rss_kib)
{
    pid_t child;
    int status;
    struct rusage used;
    if (posix_spawnp(&child, command[0], quiet, NULL, command, environ) != 0 ||
        wait4(child, &status, 0, &used) != child)
        return false;
    *cpu += seconds(used.ru_utime) + seconds(used.ru_stime);
    if (used.ru_maxrss > *rss_kib)
        *rss_kib = used.ru_maxrss;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

int main(int argc, char **argv)
{
    long runs = argc > 2 ? strtol(argv[1], NULL, 10) : 0;
    if (runs < 1) {
        fprintf(stderr, "usage: %s RUNS COMMAND…\n", argv[0]);
        return 2;
    }
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);

    double cpu = 0;
    long rss_kib = 0;
    struct timespec start;
    struct timespec end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (long i = 0; i < runs; i++)
        if (!run(argv + 2, &quiet, &cpu, &rss_kib)) {
            fprintf(stderr, "%s failed\n", argv[2]);
            return 1;
        }
    clock_gettime(CLOCK_MONOTONIC, &end);
    posix_spawn_file_actions_destroy(&quiet);
    double wall = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
    printf("{\"calls\": %ld, \"wall\": %.6f, \"cpu\": %.6f, \"rss_kib\": %ld}\n", runs, wall, cpu, rss_kib);
    return 0;
}
