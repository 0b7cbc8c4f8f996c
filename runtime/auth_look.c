/*
 * Credentials for registries, looked at and not used: which files there are, which registries they name, and what a
 * call would find for each of them. For those who wonder why a registry refuses them; what is found is shown to nobody.
 */
#include "auth.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* How long helpers may take, in ms, when the options do not say; how many names of registries are listed of a file. */
#define DEFAULT_TIMEOUT 30000L
#define NAMES_MOST      20

struct look {
    const struct davit_engine *engine;
    struct davit_tried *tried;
    struct davit__buffer domains; /* of all files, each with its NUL */
    int64_t deadline;
};

/* A finding, whose words may be a peer's. */
static void add(struct look *look, const char *source, const char *place, const struct davit__buffer *found, bool good)
{
    look->tried->failed |= found->failed;
    if (!found->failed)
        davit__tried_add(look->tried, source, place, found->data ? found->data : "", good);
}

/* ------------------------------------------------------------------------------------------------------ files --- */

/* The names in an object of a file's; how many there are. */
static size_t list_names(struct look *look, struct davit__bytes object, size_t count, struct davit__buffer *ret)
{
    struct davit__members members = {0};
    davit__members_begin(&members, object);
    for (; davit__members_next(&members); count++) {
        davit__add_domain(&look->domains, members.name.data);
        if (count < NAMES_MOST)
            davit__append_text(ret, count ? ", " : "");
        if (count < NAMES_MOST)
            davit__append_printable(ret, members.name.data, members.name.size);
    }
    look->tried->failed |= members.name.failed;
    davit__buffer_done(&members.name);
    return count;
}

/* "2 registries (a, b); all others are asked of docker-credential-x" */
static void describe(struct look *look, const struct davit__config *config, struct davit__buffer *ret)
{
    struct davit__buffer names = {0}, store = {0};
    size_t count = list_names(look, config->auths, 0, &names);
    count = list_names(look, config->helpers, count, &names);
    davit__append_format(ret, "%zu registr%s", count, count == 1 ? "y" : "ies");
    if (names.size)
        davit__append_format(ret, " (%s%s)", names.data, count > NAMES_MOST ? ", …" : "");
    if (davit__string_of(config->store, &store) && store.size) {
        davit__append_text(ret, "; all others are asked of docker-credential-");
        davit__append_printable(ret, store.data, store.size);
    }
    ret->failed |= names.failed || store.failed;
    davit__buffer_done(&names);
    davit__buffer_done(&store);
}

static void look_at_file(struct look *look, const char *path)
{
    struct davit__buffer text = {.secret = true}, found = {0};
    struct davit__config config;
    struct davit_error why;
    int e = davit__read_file(path, DAVIT_AUTH_FILE_MAX, &text);
    int r = e ? DAVIT_OK : davit__config_read(&config, path, text.data ? text.data : "", text.size, &why);
    bool good = !e && r == DAVIT_OK;
    look->tried->failed |= e == ENOMEM || r == DAVIT_ERR_MEMORY;
    if (good)
        describe(look, &config, &found);
    else if (e && e != ENOENT && e != ENOTDIR)
        davit__fail_os(&why, DAVIT_ERR_AUTH, e, "cannot be read");
    if (!good)
        davit__append_text(&found, e == ENOENT || e == ENOTDIR ? "not there" : why.message);
    add(look, "file", path, &found, good);
    davit__buffer_done(&found);
    davit__buffer_done(&text);
}

static void look_at_files(struct look *look)
{
    struct davit__buffer last = {0};
    for (size_t i = 0; i < look->engine->auth_file_count; i++) {
        struct davit__buffer path = {0};
        bool named = davit__auth_path(look->engine, i, &path);
        look->tried->failed |= path.failed;
        if (named && !path.failed && !(last.data && strcmp(last.data, path.data) == 0))
            look_at_file(look, path.data);
        davit__buffer_done(&last);
        last = path;
    }
    davit__buffer_done(&last);
}

/* ------------------------------------------------------------------------------------------------- registries --- */

/* What a call would find for an image of that registry. */
static void look_for(struct look *look, const char *domain)
{
    struct davit_error why;
    struct davit__buffer found = {0};
    struct davit__search search = {.engine = look->engine,
                                   .domain = domain,
                                   .path = "",
                                   .deadline = look->deadline,
                                   .error = &why,
                                   .login = DAVIT__LOGIN_INIT};
    int r = davit__auth_files(&search);
    bool good = r == DAVIT_OK && !davit__login_is_empty(&search.login);
    look->tried->failed |= r == DAVIT_ERR_MEMORY;
    if (good)
        davit__append_format(&found, "%s from %s",
                             search.login.identity_token.size   ? "an identity token"
                             : search.login.registry_token.size ? "a token of the registry's"
                                                                : "a password",
                             search.source.data);
    else
        davit__append_text(&found, r == DAVIT_OK ? "none" : why.message);
    add(look, "registry", domain, &found, good);
    davit__buffer_done(&found);
    davit__login_done(&search.login);
    davit__buffer_done(&search.source);
    davit__buffer_done(&search.tried);
}

int davit_auth_tried_new(const struct davit_client_options *options, struct davit_tried **ret,
                         struct davit_error *reterr)
{
    struct davit_client_options own = {0};
    if (!ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_auth_tried_new: ret may not be NULL");
    int r = davit__copy_options(&own, sizeof own, options, reterr);
    const struct davit_engine *engine = r == DAVIT_OK ? davit_engine_find(own.engine) : NULL;
    if (r == DAVIT_OK && !engine)
        r = davit__fail(reterr, DAVIT_ERR_OPERATION, "no engine %s", davit__quote(own.engine).text);
    if (r != DAVIT_OK)
        return r;
    long most = own.auth_timeout ? own.auth_timeout : DEFAULT_TIMEOUT;
    struct davit_tried *tried = calloc(1, sizeof *tried);
    struct look look = {engine, tried, {0}, davit__deadline(davit__now(), most)};
    if (!tried)
        return davit__fail_memory(reterr);
    if (own.auth_from != DAVIT_AUTH_FROM_NOWHERE) {
        davit__add_domain(&look.domains, DAVIT__HUB); /* the one that needs no name */
        look_at_files(&look);
        for (const char *at = look.domains.data; at && at < look.domains.data + look.domains.size; at += strlen(at) + 1)
            look_for(&look, at);
    }
    bool failed = tried->failed || look.domains.failed;
    davit__buffer_done(&look.domains);
    if (failed)
        davit_tried_free(tried);
    else
        *ret = tried;
    return failed ? davit__fail_memory(reterr) : DAVIT_OK;
}
