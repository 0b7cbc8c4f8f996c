#include "pinned.h"

#include <stdio.h>

struct davit_client *pinned_client(const char *socket_path)
{
    char endpoint[256];
    snprintf(endpoint, sizeof endpoint, "unix://%s", socket_path);
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.endpoint = endpoint;
    options.api_version = "1.41";
    struct davit_client *client = NULL;
    struct davit_error error;
    if (davit_client_new(&options, &client, &error) != DAVIT_OK)
        fprintf(stderr, "%s\n", error.message);
    return client;
}
