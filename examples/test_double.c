/*
 * Tests code that uses davit without an engine: a client whose answers are a function of the test. Requests are checked
 * as ever, so a test also notices a parameter that the API does not have.
 */
#include <davit/davit.h>
#include <stdio.h>
#include <string.h>

/* The code under test. */
static int stop(struct davit_client *client, const char *id, struct davit_error *error)
{
    struct davit_response *response = NULL;
    int r = davit_invoke(client, "ContainerStop", DAVIT_PARAMS({"id", id}, {"t", "5"}), NULL, NULL, &response, error);

    if (r == DAVIT_OK && davit_response_status(response) == 304)
        printf("%s had stopped before\n", id);
    davit_response_free(response);
    return r;
}

/* The double: it has one container, "db", which does not run. */
static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    static const char missing[] = "{\"message\": \"No such container: web\"}";

    ++*(int *)data;
    printf("%s %s\n", davit_prepared_method(request), davit_prepared_target(request));
    if (strstr(davit_prepared_target(request), "/db/"))
        *answer = (struct davit_answer){.status = 304};
    else
        *answer = (struct davit_answer){.status = 404, .body = missing, .body_size = sizeof missing - 1};
    return DAVIT_OK;
}

int main(void)
{
    int asked = 0;
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    struct davit_error error;

    options.api_version = "1.41";
    options.respond = respond;
    options.respond_data = &asked;
    if (davit_client_new(&options, &client, &error) != DAVIT_OK)
        return 1;
    bool stopped = stop(client, "db", &error) == DAVIT_OK;
    bool refused = stop(client, "web", &error) == DAVIT_ERR_REFUSED;
    printf("%s\n", error.message);
    davit_client_free(client);
    return stopped && refused && asked == 2 ? 0 : 1;
}
