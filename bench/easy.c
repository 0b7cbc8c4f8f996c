/*
 * The small call by bare libcurl.
 */
#include "client.h"
#include "fetch.h"

bool contender_open(const char *socket_path)
{
    return fetch_open(socket_path, BENCH_INSPECT, true);
}

size_t contender_call(void)
{
    return fetch();
}

void contender_close(void)
{
    fetch_close();
}
