/*
 * davit: the operation by name, checked against its document, the answer as a response of its own. The version is
 * pinned, so that nothing is negotiated.
 */
#include "client.h"

#include <davit/davit.h>
#include <stdio.h>

static struct davit_client *client;

bool contender_open(const char *socket_path)
{
    char endpoint[256];
    snprintf(endpoint, sizeof endpoint, "unix://%s", socket_path);
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.endpoint = endpoint;
    options.api_version = "1.41";
    struct davit_error error;
    if (davit_client_new(&options, &client, &error) == DAVIT_OK)
        return true;
    fprintf(stderr, "%s\n", error.message);
    return false;
}

size_t contender_call(void)
{
    struct davit_response *response = NULL;
    struct davit_error error;
    size_t size = 0;
    int r =
        davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", BENCH_CONTAINER}), NULL, NULL, &response, &error);
    if (r == DAVIT_OK)
        davit_response_body(response, &size);
    else
        fprintf(stderr, "%s\n", error.message);
    davit_response_free(response);
    return size;
}

void contender_close(void)
{
    davit_client_free(client);
}
