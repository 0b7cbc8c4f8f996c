/*
 * From the general options to an engine's tables, or to a client.
 */
#include "cli.h"

#include <stdlib.h>

static int unknown_engine(const char *name)
{
    struct cli_text names;
    cli_open_text(&names);
    size_t count = 0;
    for (const struct davit_engine *engine = NULL; (engine = davit_engine_next(engine)); count++)
        fprintf(names.out, "%s%s", count ? ", " : "", davit_engine_name(engine));
    fflush(names.out);
    int r = cli_complain("unknown engine \"%s\"; there %s %s", name, count == 1 ? "is" : "are", names.data);
    cli_drop_text(&names);
    return r;
}

int cli_find_engine(const struct cli *cli, const struct davit_engine **ret)
{
    const struct davit_engine *engine = davit_engine_find(cli->engine);
    if (!engine)
        return unknown_engine(cli->engine);
    const char *version;
    struct davit_error error;
    if (cli->api && davit_engine_version_find(engine, cli->api, &version, &error) != DAVIT_OK)
        return cli_complain("%s", error.message);
    *ret = engine;
    return CLI_DONE;
}

const char *cli_newest(const struct davit_engine *engine)
{
    return davit_engine_version(engine, davit_engine_version_count(engine) - 1);
}

/* As the docker command has it: --tls alone believes whoever answers, unless the environment wants more. Files that are
   not named are those of the usual folder. */
static bool wants_tls(const struct cli *cli, struct davit_tls *ret)
{
    const char *verify = getenv("DOCKER_TLS_VERIFY");
    bool files = cli->tls_ca || cli->tls_certificate || cli->tls_key;
    *ret = (struct davit_tls)DAVIT_TLS_INIT;
    ret->ca.file = cli->tls_ca;
    ret->certificate.file = cli->tls_certificate;
    ret->key.file = cli->tls_key;
    ret->folder = "";
    ret->passphrase = cli_ask_passphrase;
    ret->insecure = cli->tls && !cli->tls_verify && !(verify && *verify);
    return cli->tls || cli->tls_verify || files;
}

struct davit_client_options cli_client_options(const struct cli *cli, struct davit_tls *tls)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.endpoint = cli->host;
    options.context = cli->context;
    options.engine = cli->engine;
    options.api_version = cli->api;
    options.timeouts.total = cli->timeout;
    options.trace = cli->verbose ? cli_trace : NULL;
    options.tls = wants_tls(cli, tls) ? tls : NULL;
    return options;
}

int cli_open_client(const struct cli *cli, struct davit_client **ret)
{
    struct davit_tls tls;
    struct davit_client_options options = cli_client_options(cli, &tls);
    struct davit_error error;
    return davit_client_new(&options, ret, &error) == DAVIT_OK ? CLI_DONE : cli_open_failed(&error);
}
