// The parts of davit.h that C++20 can use: all but the macros that make an array or a body in place.
#include <davit/docker.h>

int use(davit_client *client, davit_response **ret, davit_error *reterr);
int use_values(davit_client *client, davit_error *reterr);

int use(davit_client *client, davit_response **ret, davit_error *reterr)
{
    davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    davit_parameter_info parameter = DAVIT_PARAMETER_INFO_INIT;
    davit_response_info response = DAVIT_RESPONSE_INFO_INIT;
    davit_client_options client_options = DAVIT_CLIENT_OPTIONS_INIT;
    davit_call_options call_options = DAVIT_CALL_OPTIONS_INIT;
    const davit_param params[] = {{"all", "true"}, {}};

    client_options.timeouts.idle = DAVIT_NO_TIMEOUT;
    if (davit_client_new(&client_options, &client, reterr) || !davit_operation_parameter(&operation, 0, &parameter) ||
        !davit_operation_response(&operation, 0, &response))
        return DAVIT_ERR_ARGUMENT;
    return davit_invoke(client, "ContainerList", params, nullptr, &call_options, ret, reterr);
}

int use_values(davit_client *client, davit_error *reterr)
{
    const char *command[] = {"sleep", "10"};
    davit_host_config host_config = {
        .dns = {davit_empty, 0},
        .init = DAVIT_FALSE,
        .memory = DAVIT_INT(0),
        .memory_swappiness = DAVIT_INT_NULL,
        .restart_policy = davit_null,
    };
    const davit_container_create_request request = {
        .cmd = {command, 2},
        .healthcheck = davit_null,
        .host_config = &host_config,
        .image = "busybox",
    };
    const davit_container_create_params params = {.name = "web"};
    davit_container_create_result created;
    // A function that is called like a struct hides its name, unless that is said in full.
    struct davit_image_inspect image = {};
    davit_image_inspect_result inspected;

    if (davit_container_create(client, &params, &request, nullptr, &created, reterr) || image.id)
        return DAVIT_ERR_ARGUMENT;
    const davit_image_inspect_params wanted = {.name = created.value->id};
    return davit_image_inspect(client, &wanted, nullptr, &inspected, reterr);
}
