/*
 * The list by bare libcurl, its body dropped: nobody who uses libcurl can be cheaper.
 */
#include "client.h"
#include "fetch.h"

bool contender_open(const char *socket_path)
{
    return fetch_open(socket_path, BENCH_LIST, false);
}

size_t contender_call(void)
{
    return fetch();
}

void contender_close(void)
{
    fetch_close();
}
