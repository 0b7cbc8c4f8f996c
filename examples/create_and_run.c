/*
 * Runs a command in a new container: create, start, wait, logs and remove, each by name; prints what they answer.
 *
 *     create_and_run [IMAGE]
 */
#include <davit/davit.h>
#include <json-c/json.h>
#include <stdio.h>

static const char config_text[] = "{\"Cmd\": [\"echo\", \"hello from a container\"], \"NetworkDisabled\": true}";

/* One call, whose answer is printed: JSON as it came, a process's output without its frames. */
static int call(struct davit_client *client, const char *operation, const struct davit_param *params,
                struct davit_error *error)
{
    struct davit_response *response = NULL;
    const char *text = NULL;
    size_t size = 0;

    int r = davit_invoke(client, operation, params, NULL, NULL, &response, error);
    if (r == DAVIT_OK)
        r = davit_response_output(response, DAVIT_STDOUT, &text, &size, error);
    if (r == DAVIT_OK)
        fwrite(text, 1, size, stdout);
    davit_response_free(response);
    return r;
}

int main(int argc, char **argv)
{
    struct davit_client *client = NULL;
    struct davit_response *created = NULL;
    struct json_object *config = NULL, *answer = NULL;
    struct davit_error error;

    int r = davit_json_read(config_text, sizeof config_text - 1, &config, &error);
    if (r == DAVIT_OK)
        json_object_object_add(config, "Image", json_object_new_string(argc > 1 ? argv[1] : "busybox"));
    r = r ? r : davit_client_new(NULL, &client, &error);
    r = r ? r : davit_invoke(client, "ContainerCreate", NULL, DAVIT_VALUE(config), NULL, &created, &error);
    r = r ? r : davit_response_json(created, &answer, &error);
    if (r == DAVIT_OK) {
        const char *id = json_object_get_string(json_object_object_get(answer, "Id"));
        r = call(client, "ContainerStart", DAVIT_PARAMS({"id", id}), &error);
        r = r ? r : call(client, "ContainerWait", DAVIT_PARAMS({"id", id}), &error);
        r = r ? r : call(client, "ContainerLogs", DAVIT_PARAMS({"id", id}, {"stdout", "true"}), &error);
        int removed = call(client, "ContainerDelete", DAVIT_PARAMS({"id", id}, {"force", "true"}), r ? NULL : &error);
        r = r ? r : removed;
    }
    if (r != DAVIT_OK)
        fprintf(stderr, "%s\n", error.message);
    davit_response_free(created);
    davit_client_free(client);
    json_object_put(config);
    return r == DAVIT_OK ? 0 : 1;
}
