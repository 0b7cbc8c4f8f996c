#include <davit/docker.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    struct davit_port_binding here = {.host_ip = "127.0.0.1", .host_port = "8080"};
    struct davit_port_map_entry http = {"80/tcp", {&here, 1}};
    struct davit_host_config host = {.network_mode = argc > 1 ? argv[1] : NULL, .port_bindings = {&http, 1}};
    struct davit_container_create_request web = {.image = "httpd", .host_config = &host};
    struct davit_container_create_result made = {0};
    struct davit_container_inspect_result seen = {0};
    struct davit_client *client = NULL;
    struct davit_error error;

    int r = davit_client_new(NULL, &client, &error);
    r = r ? r : davit_container_create(client, NULL, &web, NULL, &made, &error);
    struct davit_container_inspect_params it = {.id = r ? NULL : made.value->id};
    r = r ? r : davit_container_start(client, &(struct davit_container_start_params){.id = it.id}, NULL, NULL, &error);
    r = r ? r : davit_container_inspect(client, &it, NULL, &seen, &error);
    fprintf(r ? stderr : stdout, "%s\n", r ? error.message : seen.value->state->status);
    struct davit_port_map ports = r ? (struct davit_port_map){0} : seen.value->network_settings->ports;
    for (size_t i = 0; i < ports.count; i++)
        for (size_t j = 0; j < ports.items[i].value.count; j++)
            printf("%s is at port %s\n", ports.items[i].name, ports.items[i].value.items[j].host_port);
    davit_response_free(seen.response);
    davit_response_free(made.response);
    davit_client_free(client);
    return r == DAVIT_OK ? 0 : 1;
}
