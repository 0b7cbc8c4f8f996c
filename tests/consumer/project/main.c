/* What a program of somebody else does first: find an operation, and check a request for it. */
#include <stdio.h>

#include <davit/docker.h>

int main(void)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    struct davit_prepared *prepared = NULL;
    struct davit_error error;

    if (davit_engine_layout(davit_engine_find(NULL)) != DAVIT_DOCKER_LAYOUT)
        return 1;
    options.api_version = "1.41";
    int r = davit_client_new(&options, &client, &error);
    if (r == DAVIT_OK)
        r = davit_prepare(client, "ContainerList", DAVIT_PARAMS({"all", "true"}), NULL, NULL, &prepared, &error);
    if (r == DAVIT_OK)
        printf("%s %s %s\n", davit_library_version(), davit_prepared_method(prepared), davit_prepared_target(prepared));
    else
        fprintf(stderr, "%s\n", error.message);
    davit_prepared_free(prepared);
    davit_client_free(client);
    return r != DAVIT_OK;
}
