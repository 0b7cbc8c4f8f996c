/*
 * The command version: what is known without an engine, then what the engine says, if one answers.
 */
#include "cli.h"

/* What the client part does not know: all NULL when no engine answered. */
struct answer {
    const char *endpoint, *endpoint_source, *api, *api_source;
};

/* An engine that is not there is worth a note, and no failure: the command is for finding that out, too. */
static void ask(struct davit_client *client, struct answer *ret)
{
    static const char *const sources[] = {"pinned", "negotiated", "assumed", "environment"};
    struct davit_error error;
    const char *api;
    ret->endpoint = davit_client_endpoint(client, &ret->endpoint_source);
    if (davit_client_negotiate(client, &api, &error) != DAVIT_OK) {
        cli_fail(&error, NULL);
        return;
    }
    enum davit_version_source source;
    ret->api = davit_client_version(client, &source);
    ret->api_source = sources[source];
}

static int print_json(const struct answer *answer, struct json_object *engines)
{
    struct json_object *object = cli_must(json_object_new_object());
    cli_add_text(object, "davit", davit_library_version());
    cli_add(object, "engines", engines);
    cli_add_text(object, "endpoint", answer->endpoint);
    cli_add_text(object, "endpoint_source", answer->endpoint_source);
    cli_add_text(object, "api", answer->api);
    cli_add_text(object, "api_source", answer->api_source);
    return cli_finish_json(object);
}

static void print_text(FILE *out, const struct answer *answer)
{
    if (answer->endpoint)
        fprintf(out, "%-10s %s (%s)\n", "endpoint", answer->endpoint, answer->endpoint_source);
    if (answer->api)
        fprintf(out, "%-10s API %s (%s)\n", "speaking", answer->api, answer->api_source);
}

int cli_version(const struct cli *cli)
{
    struct davit_client *client = NULL;
    int r = cli_open_client(cli, &client);
    if (r != CLI_DONE)
        return r;
    struct answer answer = {0};
    struct cli_list list;
    cli_open_list(cli, &list);
    if (!list.array)
        fprintf(list.text.out, "%-10s %s\n", "davit", davit_library_version());
    cli_list_engines(&list);
    ask(client, &answer);
    if (list.array) {
        r = print_json(&answer, list.array);
    } else {
        print_text(list.text.out, &answer);
        r = cli_close_text(&list.text);
    }
    davit_client_free(client);
    return r;
}
