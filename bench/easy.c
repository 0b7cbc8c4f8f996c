/*
 * The small call by bare libcurl.
 */
#include "client.h"
#include "fetch.h"

bool contender_open(void)
{
    return fetch_open(order.socket_path, order.subject, true);
}

size_t contender_call(void)
{
    return fetch() ? fetch_size() : 0;
}

void contender_close(void)
{
    fetch_close();
}
