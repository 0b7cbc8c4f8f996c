/*
 * Any answer by bare libcurl, its body dropped: nobody who uses libcurl can be cheaper.
 */
#include "client.h"
#include "fetch.h"

bool contender_open(void)
{
    return fetch_open(order.socket_path, order.subject, false);
}

size_t contender_call(void)
{
    return fetch() ? fetch_size() : 0;
}

void contender_close(void)
{
    fetch_close();
}
