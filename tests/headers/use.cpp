// The parts of davit.h that C++20 can use: all but the macros that make an array or a body in place.
#include <davit/davit.h>

int use(davit_client *client, davit_response **ret, davit_error *reterr);

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
