#include <davit/davit.h>
#include <json-c/json.h>
#include <stdio.h>

int main(void)
{
    struct davit_client *client = NULL;
    struct davit_response *response = NULL;
    struct json_object *list = NULL;
    struct davit_error error;

    int r = davit_client_new(NULL, &client, &error);
    if (r == DAVIT_OK)
        r = davit_invoke(client, "ContainerList", DAVIT_PARAMS({"all", "true"}), NULL, NULL, &response, &error);
    if (r == DAVIT_OK)
        r = davit_response_json(response, &list, &error);
    if (r != DAVIT_OK)
        fprintf(stderr, "%s\n", error.message);
    for (size_t i = 0; json_object_is_type(list, json_type_array) && i < json_object_array_length(list); i++) {
        struct json_object *container = json_object_array_get_idx(list, i);
        printf("%.12s  %s\n", json_object_get_string(json_object_object_get(container, "Id")),
               json_object_get_string(json_object_object_get(container, "Status")));
    }
    davit_response_free(response);
    davit_client_free(client);
    return r == DAVIT_OK ? 0 : 1;
}
