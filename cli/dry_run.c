/*
 * A request shown instead of sent: byte for byte as it would go over the wire, or as a line for the shell that has curl
 * send the same bytes. Secrets are shown in neither.
 */
#include "cli.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* The longest body that is put on a command line; Linux takes 128 KiB a word. */
#define INLINE_MAX 65536

/* The request, and what of it the transport adds. */
struct view {
    const struct davit_client *client;
    const struct davit_prepared *prepared;
    const char *socket; /* the path of a unix socket, or NULL */
    const char *base;   /* what stands before the target in a URL */
    const char *proxy;  /* one of the environment's that is between, without user and password; or NULL */
    const char *body;   /* NULL: none */
    size_t body_size;   /* then 0 */
    bool secret_body;
    bool in_chunks;        /* it is made while it is sent */
    const char *body_file; /* where it was read from, or NULL */
};

/* Header `index` as it may be shown; false past the end. */
static bool next_header(const struct view *view, size_t index, const char **ret_name, const char **ret_value)
{
    bool secret;
    if (!davit_prepared_header(view->prepared, index, ret_name, ret_value, &secret))
        return false;
    if (secret) {
        *ret_value = "[redacted]";
        cli_complain("the value of %s is a secret, and not shown", *ret_name);
    }
    return true;
}

/* The value of a header, not redacted; NULL when there is none. */
static const char *find_header(const struct view *view, const char *wanted)
{
    const char *name, *value;
    for (size_t i = 0; davit_prepared_header(view->prepared, i, &name, &value, NULL); i++)
        if (cli_same_name(name, wanted))
            return value;
    return NULL;
}

/* Without a body, these methods say that there is none. */
static bool has_length(const struct view *view)
{
    const char *method = davit_prepared_method(view->prepared);
    return view->body || strcmp(method, "POST") == 0 || strcmp(method, "PUT") == 0;
}

static void print_http(FILE *out, const struct view *view)
{
    const char *host = find_header(view, "Host");
    fprintf(out, "%s %s HTTP/1.1\r\nHost: %s\r\n", davit_prepared_method(view->prepared),
            davit_prepared_target(view->prepared), host ? host : strstr(view->base, "://") + 3);
    if (!find_header(view, "User-Agent"))
        fprintf(out, "User-Agent: davit/%s\r\n", davit_library_version());
    const char *name, *value;
    for (size_t i = 0; next_header(view, i, &name, &value); i++)
        if (!cli_same_name(name, "Host"))
            fprintf(out, *value ? "%s: %s\r\n" : "%s:%s\r\n", name, value);
    if (view->in_chunks)
        fputs("Transfer-Encoding: chunked\r\n", out);
    else if (has_length(view))
        fprintf(out, "Content-Length: %zu\r\n", view->body_size);
    fputs("\r\n", out);
    if (view->in_chunks)
        cli_complain("the archive of the folder is not shown");
    else if (view->secret_body)
        cli_complain("the body holds secrets, and is not shown");
    else if (view->body)
        fwrite(view->body, 1, view->body_size, out);
}

/* A word for the shell, in single quotes, which nothing but their own kind ends; before it, an option or none. */
static void print_word(FILE *out, const char *option, const char *format, ...) __attribute__((format(printf, 3, 4)));

static void print_word(FILE *out, const char *option, const char *format, ...)
{
    char *word = NULL;
    va_list arguments;
    va_start(arguments, format);
    if (vasprintf(&word, format, arguments) < 0)
        cli_must(NULL);
    va_end(arguments);
    fprintf(out, "%s%s '", *option ? " " : "", option);
    for (const char *at = word; *at; at++) {
        if (*at == '\'')
            fputs("'\\''", out);
        else
            putc(*at, out);
    }
    putc('\'', out);
    free(word);
}

/* Whether a body can stand on a line for the shell: short, and nothing in it that a terminal would act on. */
static bool is_plain(const char *body, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if ((unsigned char)body[i] < 0x20 || body[i] == 0x7f)
            return false;
    return size <= INLINE_MAX && (size == 0 || *body != '@');
}

static void print_data(FILE *out, const struct view *view)
{
    bool from_file = view->body_file && strcmp(view->body_file, "-") != 0;
    if (!has_length(view))
        return;
    if (from_file) {
        print_word(out, "--data-binary", "@%s", view->body_file);
    } else if (!view->in_chunks && !view->secret_body && is_plain(view->body, view->body_size)) {
        print_word(out, "--data-binary", "%.*s", (int)view->body_size, view->body ? view->body : "");
    } else {
        fputs(" --data-binary @-", out);
        cli_complain("the body is not shown; give it to curl on stdin");
    }
}

/* What curl adds by itself is taken out again: "Name:" is no header to it, and "Name;" an empty one. */
static void print_headers(FILE *out, const struct view *view)
{
    static const char *const added[] = {"Accept", "Content-Type", "Expect"};
    const char *name, *value;
    if (!find_header(view, "User-Agent"))
        print_word(out, "-A", "davit/%s", davit_library_version());
    for (size_t i = 0; next_header(view, i, &name, &value); i++)
        print_word(out, "-H", *value ? "%s: %s" : "%s;%s", name, value);
    for (size_t i = 0; i < sizeof added / sizeof added[0]; i++)
        if (!find_header(view, added[i]) && (i < 1 || has_length(view)))
            fprintf(out, " -H '%s:'", added[i]);
}

/* Whom to trust, and who we are, from the files that davit has it from; curl asks for a passphrase by itself. */
static void print_trust(FILE *out, const struct view *view)
{
    static const char *const options[] = {"--cacert", "--cert", "--key"};
    enum davit_trust trust = davit_client_trust(view->client, NULL);
    for (int part = DAVIT_TLS_CA; part <= DAVIT_TLS_KEY; part++) {
        bool there;
        const char *file = davit_client_tls_file(view->client, part, &there);
        bool wanted = part != DAVIT_TLS_CA || trust == DAVIT_TRUST_VERIFIED;
        if (file && wanted)
            print_word(out, options[part], "%s", file);
        else if (there && wanted)
            cli_complain("what %s would name is in no file", options[part]);
    }
    if (trust == DAVIT_TRUST_UNVERIFIED)
        fputs(" --insecure", out);
    if (trust != DAVIT_TRUST_PLAIN)
        fputs(" --tlsv1.2 --http1.1", out);
}

/* Which variable the proxy is from; NULL when it cannot be found any more. */
static const char *find_variable(const struct view *view)
{
    static const char *const names[][2] = {{"HTTP_PROXY", "http_proxy"}, {"HTTPS_PROXY", "https_proxy"}};
    bool tls = davit_client_trust(view->client, NULL) != DAVIT_TRUST_PLAIN;
    for (size_t i = 0; i < 2; i++) {
        const char *value = getenv(names[tls][i]);
        size_t size = value ? strlen(value) : 0, end = strlen(view->proxy);
        if (size >= end && strcmp(value + size - end, view->proxy) == 0)
            return names[tls][i];
    }
    return NULL;
}

/* curl does not read HTTP_PROXY, so that it is told; what has a password, by the name of the variable. */
static void print_proxy(FILE *out, const struct view *view)
{
    const char *variable = find_variable(view);
    if (variable && strcmp(getenv(variable), view->proxy) != 0) {
        fprintf(out, " --proxy \"$%s\"", variable);
        cli_complain("the proxy's user and password are not shown; curl gets them from %s", variable);
    } else {
        print_word(out, "--proxy", "%s", view->proxy);
    }
    fputs(" --noproxy ''", out);
}

static void print_curl(FILE *out, const struct view *view)
{
    const char *method = davit_prepared_method(view->prepared), *target = davit_prepared_target(view->prepared);
    fputs("curl", out);
    print_trust(out, view);
    if (strpbrk(target, "[]{}") || strpbrk(view->base, "[]{}"))
        fputs(" --globoff", out);
    if (strstr(target, "/."))
        fputs(" --path-as-is", out);
    if (view->socket)
        print_word(out, "--unix-socket", "%s", view->socket);
    else if (view->proxy)
        print_proxy(out, view);
    else
        fputs(" --noproxy '*'", out);
    if (strcmp(method, "HEAD") == 0)
        fputs(" --head", out);
    else
        fprintf(out, " -X %s", method);
    print_headers(out, view);
    print_data(out, view);
    print_word(out, "", "%s%s", view->base, target);
    putc('\n', out);
}

/* What curl cannot reach. */
static int refuse_curl(const char *endpoint)
{
    bool ssh = strncmp(endpoint, "ssh://", 6) == 0;
    return cli_complain("curl cannot send to %s%s; --dry-run=http shows what would be sent", endpoint,
                        ssh ? ", which davit reaches by ssh: such a line has to run there" : "");
}

int cli_print_request(const struct cli *cli, const struct davit_client *client, const struct davit_prepared *prepared,
                      const struct cli_arguments *arguments)
{
    struct view view = {.client = client, .prepared = prepared, .body_file = arguments->body_file};
    const char *endpoint = davit_client_endpoint(client, NULL);
    if (cli->dry_run == CLI_DRY_CURL && (strncmp(endpoint, "ssh://", 6) == 0 || strncmp(endpoint, "fd://", 5) == 0))
        return refuse_curl(endpoint);
    view.base = davit_client_base_url(client, &view.socket);
    view.proxy = davit_client_proxy(client);
    view.body = davit_prepared_body(prepared, &view.body_size, &view.secret_body);
    view.secret_body = view.secret_body && view.body;
    view.in_chunks = arguments->body.source;
    enum davit_version_source source;
    const char *version = davit_prepared_version(prepared, &source);
    if (version && source == DAVIT_VERSION_ASSUMED)
        cli_complain("API %s is assumed: no engine was asked, and --api was not given", version);
    const char *registry = davit_prepared_registry(prepared);
    if (registry)
        cli_complain("credentials for %s are looked for when it is sent",
                     strcmp(registry, "*") == 0 ? "registries" : registry);
    struct cli_text text;
    cli_open_text(&text);
    if (cli->dry_run == CLI_DRY_CURL)
        print_curl(text.out, &view);
    else
        print_http(text.out, &view);
    return cli_close_text(&text);
}
