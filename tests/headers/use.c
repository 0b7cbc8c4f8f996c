/* Every macro of davit.h, used the way its comment shows: what only a use can tell, a header alone cannot. */
#include <davit/davit.h>

#define TEXT "{\"Image\": \"busybox\"}"

int use(struct davit_client *client, struct json_object *value, struct davit_response **ret,
        struct davit_error *reterr);

int use(struct davit_client *client, struct json_object *value, struct davit_response **ret, struct davit_error *reterr)
{
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    struct davit_parameter_info parameter = DAVIT_PARAMETER_INFO_INIT;
    struct davit_response_info response = DAVIT_RESPONSE_INFO_INIT;
    struct davit_client_options client_options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_call_options call_options = DAVIT_CALL_OPTIONS_INIT;
    const char *nearest[DAVIT_NEAREST_MAX];
    char message[DAVIT_MESSAGE_MAX];

    client_options.timeouts.idle = DAVIT_NO_TIMEOUT;
    call_options.extra = DAVIT_PARAMS({"all", "true"}, {"limit", "5"});
    if (davit_client_new(&client_options, &client, reterr) || !davit_operation_parameter(&operation, 0, &parameter) ||
        !davit_operation_response(&operation, 0, &response) ||
        davit_nearest_operations(operation.engine, NULL, "ContainerLst", nearest) > sizeof nearest / sizeof *nearest ||
        davit_operation_url(&operation, NULL, message, sizeof message) > DAVIT_MESSAGE_MAX)
        return DAVIT_ERR_ARGUMENT;
    if (davit_invoke(client, "ContainerCreate", DAVIT_PARAMS({"name", "x"}), DAVIT_TEXT(TEXT), NULL, ret, reterr))
        return DAVIT_JSON_DEPTH_MAX;
    return davit_invoke(client, "ContainerCreate", NULL, DAVIT_VALUE(value), &call_options, ret, reterr);
}
