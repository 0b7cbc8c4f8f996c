/*
 * Credential helpers: programs called docker-credential-NAME, which get a registry on stdin and print its credentials.
 * Only "get" is ever asked of them. What they print may be shown to nobody, but for what a failure says of itself.
 */
#include "auth.h"
#include "process.h"

#include <errno.h>
#include <string.h>

#define PREFIX     "docker-credential-"
#define NAME_MOST  100
#define NOT_FOUND  "credentials not found in native keychain"
#define TOKEN_USER "<token>" /* then the secret is an identity token */
#define OUTPUT_MAX ((size_t)64 << 10)

/* Whether it can be the end of a program's name, and nothing else. */
static bool is_name(const char *name, size_t size)
{
    return size > 0 && size <= NAME_MOST && size == strlen(name) &&
           strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-") == size;
}

static int fail_run(const struct davit__search *search, const char *program, int e)
{
    struct davit_error *error = search->error;
    switch (e) {
    case ENOMEM:
        return davit__fail_memory(error);
    case ECANCELED:
        return davit__fail(error, DAVIT_ERR_CANCELED, "%s for %s: canceled", program, search->domain);
    case ETIMEDOUT:
        return davit__fail(error, DAVIT_ERR_TIMEOUT, "%s for %s: it took too long, and was ended", program,
                           search->domain);
    case EFBIG:
        return davit__fail(error, DAVIT_ERR_AUTH, "%s for %s: it printed more than %zu bytes", program, search->domain,
                           OUTPUT_MAX);
    default:
        return davit__fail_os(error, DAVIT_ERR_AUTH, e, "%s for %s: it cannot be run", program, search->domain);
    }
}

/* What a helper that failed says of it: on stderr or, as the protocol has it, on stdout; but no credentials. */
static int fail_exit(const struct davit__search *search, const struct davit__process *process, const char *program)
{
    const struct davit__buffer *out = &process->out, *err = &process->err;
    struct davit__buffer words = {.secret = true};
    if (err->size)
        davit__append_printable(&words, err->data, err->size);
    else if (out->size && !memchr(out->data, '{', out->size))
        davit__append_printable(&words, out->data, out->size);
    int r = davit__fail(search->error, DAVIT_ERR_AUTH, "%s for %s: it %s %d%s%s", program, search->domain,
                        process->exit_code < 0 ? "was ended by signal" : "failed with exit code",
                        process->exit_code < 0 ? -process->exit_code : process->exit_code, words.size ? ": " : "",
                        words.size ? words.data : "");
    davit__buffer_done(&words);
    return r;
}

static int fail_output(const struct davit__search *search, const char *program, const char *why)
{
    return davit__fail(search->error, DAVIT_ERR_AUTH, "%s for %s: its output is not what it should be: %s", program,
                       search->domain, why);
}

/* {"ServerURL": …, "Username": "u", "Secret": "s"}; a token has a user of its own. */
static int read_output(struct davit__search *search, struct davit__bytes output, const char *program)
{
    struct davit__login *login = &search->login;
    struct davit__members members = {0};
    bool strings = true, secret = false;
    davit__members_begin(&members, output);
    while (strings && davit__members_next(&members)) {
        const struct davit__buffer *name = &members.name;
        bool is_secret = davit__same_name("Secret", name->data, name->size);
        bool is_user = davit__same_name("Username", name->data, name->size);
        struct davit__buffer *place = is_secret ? &login->password : &login->username;
        secret |= is_secret;
        if (is_secret || is_user) {
            place->size = 0;
            strings = davit__string_of(members.value, place);
        }
    }
    bool failed = members.name.failed;
    davit__buffer_done(&members.name);
    if (failed || login->username.failed || login->password.failed)
        return davit__fail_memory(search->error);
    if (!strings || !secret)
        return fail_output(search, program, "expected {\"Username\": \"…\", \"Secret\": \"…\"}");
    if (login->username.size && strcmp(login->username.data, TOKEN_USER) == 0) {
        struct davit__buffer token = login->password;
        login->password = (struct davit__buffer){.secret = true};
        davit__buffer_done(&login->username);
        login->identity_token = token;
    }
    return DAVIT_OK;
}

static int check_output(struct davit__search *search, const struct davit__process *process, const char *program)
{
    const char *text = process->out.data ? process->out.data : "";
    struct davit__json reader;
    if (process->out.size >= strlen(NOT_FOUND) && strncmp(text, NOT_FOUND, strlen(NOT_FOUND)) == 0)
        return DAVIT_OK;
    if (process->exit_code != 0)
        return fail_exit(search, process, program);
    davit__json_init(&reader, text, process->out.size);
    if (!davit__json_more(&reader))
        return fail_output(search, program, "there is none");
    struct davit__bytes output = {reader.at, (size_t)(reader.end - reader.at)};
    if (*output.at != '{' || !davit__json_skip(&reader) || !davit__json_over(&reader))
        return fail_output(search, program, "it is not one JSON object");
    return read_output(search, output, program);
}

int davit__helper_get(struct davit__search *search, const char *name, size_t size)
{
    char program[sizeof PREFIX + NAME_MOST];
    if (!is_name(name, size))
        return davit__fail(search->error, DAVIT_ERR_AUTH,
                           "the credential helper %s: expected at most %d letters, digits, . _ and -",
                           davit__quote(name).text, NAME_MOST);
    strcpy(stpcpy(program, PREFIX), name);
    const char *const argv[] = {program, "get", NULL};
    struct davit__process process = {.argv = argv,
                                     .input = davit__registry_address(search->domain),
                                     .output_max = OUTPUT_MAX,
                                     .deadline = search->deadline,
                                     .cancel = search->cancel};
    process.out.secret = process.err.secret = true;
    int e = davit__now() < search->deadline ? davit__process_run(&process) : ETIMEDOUT;
    int r = e ? fail_run(search, program, e) : check_output(search, &process, program);
    davit__buffer_done(&process.out);
    davit__buffer_done(&process.err);
    return r;
}
