/*
 * The main program of a contender: `bench_<contender> SOCKET CALLS EXPECTED SUBJECT` warms up, makes the calls, each of
 * which must return what is expected, and prints one JSON object with what they cost this process: wall and CPU time of
 * the calls alone, and the peak of its memory.
 */
#include "client.h"
#include "cost.h"

#include <stdio.h>
#include <stdlib.h>

struct order order;

static bool call_times(long calls)
{
    for (long i = 0; i < calls; i++) {
        size_t got = contender_call();
        if (got != order.expected) {
            fprintf(stderr, "call %ld: %zu, not %zu\n", i, got, order.expected);
            return false;
        }
    }
    return true;
}

static bool measure(long calls)
{
    if (!call_times(calls / 10 + 1))
        return false;
    struct cost start = cost_now();
    if (!call_times(calls))
        return false;
    cost_print(calls, start);
    puts("}");
    return true;
}

int main(int argc, char **argv)
{
    long calls = argc == 5 ? strtol(argv[2], NULL, 10) : 0;
    if (calls < 1) {
        fprintf(stderr, "usage: %s SOCKET CALLS EXPECTED SUBJECT\n", argv[0]);
        return 2;
    }
    order = (struct order){.socket_path = argv[1], .subject = argv[4], .expected = strtoul(argv[3], NULL, 10)};
    if (!contender_open())
        return 1;
    bool done = measure(calls);
    contender_close();
    return done ? 0 : 1;
}
