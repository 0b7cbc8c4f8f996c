/*
 * The floor of uploads: write one buffer again and again.
 */
#include "client.h"
#include "plain.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char request[256], bytes[128 << 10];
static int server;

bool contender_open(void)
{
    snprintf(request, sizeof request, "PUT %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %zu\r\n\r\n",
             order.subject, order.expected);
    server = plain_connect(order.socket_path);
    return server >= 0;
}

size_t contender_call(void)
{
    char answer[512];
    bool good = plain_write(server, request, strlen(request));
    for (size_t left = order.expected, size; good && left > 0; left -= size) {
        size = left < sizeof bytes ? left : sizeof bytes;
        good = plain_write(server, bytes, size);
    }
    ssize_t got = good ? read(server, answer, sizeof answer) : -1;
    return got > 0 && strncmp(answer, "HTTP/1.1 200 ", 13) == 0 ? order.expected : 0;
}

void contender_close(void)
{
    close(server);
}
