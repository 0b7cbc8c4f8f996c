/*
 * The frame around a fragment: what README.md and docs/ take for granted where they show a few lines of C. A fragment
 * that begins with "static" holds functions, and is kept for the fragments below it on the same page.
 */
#include <davit/docker.h>
#include <davit/tar.h>
#include <json-c/json.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/stat.h>
#include <unistd.h>

/* functions */

int main(void)
{
    const struct davit_engine *docker = davit_engine_find("docker");
    struct davit_client *client = NULL;
    struct davit_response *response = NULL;
    struct davit_error error;

    int r = davit_client_new(NULL, &client, &error);
    if (r != DAVIT_OK)
        return 2;
    {
        /* fragment */
    }
    if (r != DAVIT_OK)
        fprintf(stderr, "%s\n", error.message);
    davit_response_free(response);
    davit_client_free(client);
    (void)docker;
    return r == DAVIT_OK ? 0 : 1;
}
