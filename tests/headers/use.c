/* Every macro of davit.h, used the way its comment shows: what only a use can tell, a header alone cannot. */
#include <davit/docker.h>

#define TEXT "{\"Image\": \"busybox\"}"

int use(struct davit_client *client, struct json_object *value, struct davit_response **ret,
        struct davit_error *reterr);
int use_values(struct davit_client *client, struct davit_error *reterr);

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

int use_values(struct davit_client *client, struct davit_error *reterr)
{
    const struct davit_container_create_request request = {
        .cmd = DAVIT_STRINGS("sleep", "10"),
        .exposed_ports = DAVIT_STRINGS("80/tcp"),
        .healthcheck = davit_null,
        .host_config =
            &(struct davit_host_config){
                .blkio_weight = DAVIT_INT(0),
                .dns = {davit_empty, 0},
                .init = DAVIT_FALSE,
                .memory = DAVIT_INT_NULL,
                .port_bindings = DAVIT_LIST(struct davit_port_map_entry,
                                            {"80/tcp", DAVIT_LIST(struct davit_port_binding, {.host_port = "8080"})}),
                .restart_policy = &(struct davit_restart_policy){.name = DAVIT_RESTART_POLICY_NAME_ALWAYS},
            },
        .image = "busybox",
        .labels = DAVIT_LIST(struct davit_string_entry, {"tier", "web"}, {"owner", davit_null}),
    };
    const struct davit_volume numbers = {.status = DAVIT_LIST(struct davit_json_entry, {"a", DAVIT_JSON("[1]")})};
    const struct davit_object_version version = {.index = DAVIT_UINT(UINT64_MAX)};
    const struct davit_node_spec none = {.labels = {davit_null, 0}};
    struct davit_container_create_result created;
    struct davit_response *response;

    if (numbers.status.count + none.labels.count + version.index.state != 3)
        return DAVIT_ERR_ARGUMENT;
    if (davit_container_create(client, &(struct davit_container_create_params){.name = "web"}, &request, NULL, &created,
                               reterr))
        return DAVIT_ERR_ABI;
    return davit_container_start(client, &(struct davit_container_start_params){.id = created.value->id}, NULL,
                                 &response, reterr);
}
