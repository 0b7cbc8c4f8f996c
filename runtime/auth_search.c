/*
 * Where credentials are looked for, and whose they are: the files of an engine's list one after the other, in each the
 * helper that it names before what it says itself, and the names of registries as people and tools write them.
 */
#include "auth.h"

#include <errno.h>
#include <string.h>

#define DOMAIN_BYTES "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_:[]"

/* ----------------------------------------------------------------------------------------- names of registries --- */

const char *davit__registry_address(const char *domain)
{
    return strcmp(domain, DAVIT__HUB) == 0 ? DAVIT__HUB_ADDRESS : domain;
}

/* Room for a domain. */
struct domain {
    char text[DAVIT_REFERENCE_DOMAIN_MAX + 1];
};

/* The name behind its scheme, if it has one. */
static const char *skip_scheme(const char *name)
{
    return strncmp(name, "https://", 8) == 0 ? name + 8 : strncmp(name, "http://", 7) == 0 ? name + 7 : name;
}

static bool is_hub(const char *name, size_t length)
{
    return davit__same_name(DAVIT__HUB, name, length) || davit__same_name("index.docker.io", name, length) ||
           davit__same_name("registry-1.docker.io", name, length);
}

/* The path behind a domain that counts: an address has none, and old ones end in /v1/ or /v2/ even without scheme. */
static const char *path_of(const char *name, size_t *ret_length)
{
    const char *start = skip_scheme(name), *path = strchr(start, '/');
    size_t length = path && start == name ? strlen(++path) : 0;
    while (length > 0 && path[length - 1] == '/')
        length--;
    *ret_length = length == 2 && path[0] == 'v' && (path[1] == '1' || path[1] == '2') ? 0 : length;
    return path;
}

/* The domain in the name of an entry; empty for one of a namespace, or what is none. */
static struct domain domain_of(const char *name)
{
    struct domain domain = {""};
    const char *start = skip_scheme(name);
    size_t length = strcspn(start, "/"), path_length;
    path_of(name, &path_length);
    if (path_length > 0 || length >= sizeof domain.text || strspn(start, DOMAIN_BYTES) < length)
        return domain;
    if (is_hub(start, length))
        strcpy(domain.text, DAVIT__HUB);
    else
        memcpy(domain.text, start, length);
    return domain;
}

unsigned davit__registry_fits(const struct davit__search *search, const char *name)
{
    const char *start = skip_scheme(name);
    size_t length = strcspn(start, "/"), path_length;
    const char *path = path_of(name, &path_length);
    bool same = is_hub(start, length) ? strcmp(search->domain, DAVIT__HUB) == 0
                                      : davit__same_name(search->domain, start, length);
    if (!same || strncmp(path_length ? path : "", search->path, path_length) != 0)
        return 0;
    if (path_length && search->path[path_length] != '\0' && search->path[path_length] != '/')
        return 0;
    bool exact = strcmp(name, davit__registry_address(search->domain)) == 0;
    return 2 + 2 * (unsigned)path_length + exact;
}

/* ------------------------------------------------------------------------------------------------------ files --- */

/* The first of the alternatives whose variable is set; false when none is, or memory ran out. */
static bool choose_path(const char *alternatives, struct davit__buffer *ret)
{
    while (*alternatives) {
        struct davit__buffer one = {0};
        size_t length = strcspn(alternatives, " ");
        davit__append(&one, alternatives, length);
        ret->failed |= one.failed;
        bool found = !one.failed && davit__expand(one.data, ret);
        davit__buffer_done(&one);
        if (found || ret->failed)
            return found;
        alternatives += length;
        alternatives += strspn(alternatives, " |");
    }
    return false;
}

bool davit__auth_path(const struct davit_engine *engine, size_t index, struct davit__buffer *ret)
{
    return choose_path(engine->strings + engine->auth_files[index], ret);
}

typedef int visit_fn(void *data, const struct davit__config *config, bool *done);

/* Reads one file, if it is there, and shows it. */
static int visit_file(const char *path, visit_fn *visit, void *data, bool *done, struct davit_error *reterr)
{
    struct davit__buffer text = {.secret = true};
    struct davit__config config;
    int r = DAVIT_OK, e = davit__read_file(path, DAVIT_AUTH_FILE_MAX, &text);
    if (e == ENOMEM)
        r = davit__fail_memory(reterr);
    else if (e && e != ENOENT && e != ENOTDIR)
        r = davit__fail_os(reterr, DAVIT_ERR_AUTH, e, "credentials for registries: cannot read %s", path);
    if (!e)
        r = davit__config_read(&config, path, text.data ? text.data : "", text.size, reterr);
    if (!e && r == DAVIT_OK)
        r = visit(data, &config, done);
    davit__buffer_done(&text);
    return r;
}

static int visit_files(const struct davit_engine *engine, visit_fn *visit, void *data, struct davit_error *reterr)
{
    struct davit__buffer last = {0};
    bool done = false;
    int r = DAVIT_OK;
    for (size_t i = 0; i < engine->auth_file_count && r == DAVIT_OK && !done; i++) {
        struct davit__buffer path = {0};
        bool found = davit__auth_path(engine, i, &path);
        if (path.failed)
            r = davit__fail_memory(reterr);
        else if (found && !(last.data && strcmp(last.data, path.data) == 0))
            r = visit_file(path.data, visit, data, &done, reterr);
        davit__buffer_done(&last);
        last = path;
    }
    davit__buffer_done(&last);
    return r;
}

/* Asks the helper that a file names, then the file itself. */
static int look_into(void *data, const struct davit__config *config, bool *done)
{
    struct davit__search *search = data;
    struct davit__buffer helper = {0};
    davit__append_format(&search->tried, "%s%s", search->tried.size ? ", " : "", config->file);
    int r = davit__config_helper(config, search, &helper);
    if (r == DAVIT_OK && helper.size)
        r = davit__helper_get(search, helper.data, helper.size);
    if (r == DAVIT_OK && !davit__login_is_empty(&search->login))
        davit__append_format(&search->source, "docker-credential-%s, which %s names", helper.data, config->file);
    else if (r == DAVIT_OK)
        r = davit__config_login(config, search);
    *done = !davit__login_is_empty(&search->login);
    if (*done && !search->source.size)
        davit__append_text(&search->source, config->file);
    davit__buffer_done(&helper);
    return r == DAVIT_OK && (search->tried.failed || search->source.failed) ? davit__fail_memory(search->error) : r;
}

int davit__auth_files(struct davit__search *search)
{
    return visit_files(search->engine, look_into, search, search->error);
}

/* ----------------------------------------------------------------------------------------------- all registries --- */

bool davit__add_domain(struct davit__buffer *domains, const char *name)
{
    const struct domain domain = domain_of(name);
    const char *at = domains->data, *end = at ? at + domains->size : NULL;
    size_t count = 0;
    for (; at < end; at += strlen(at) + 1, count++)
        if (strcmp(at, domain.text) == 0)
            return true;
    if (count == DAVIT_AUTH_REGISTRY_MAX)
        return false;
    if (*domain.text)
        davit__append(domains, domain.text, strlen(domain.text) + 1);
    return true;
}

struct gathering {
    struct davit__buffer *domains;
    struct davit_error *error;
};

static int gather(struct gathering *all, const struct davit__config *config, struct davit__bytes object)
{
    struct davit__members members = {0};
    bool room = true;
    davit__members_begin(&members, object);
    while (room && davit__members_next(&members))
        room = davit__add_domain(all->domains, members.name.data);
    bool failed = members.name.failed || all->domains->failed;
    davit__buffer_done(&members.name);
    if (!room)
        return davit__fail(all->error, DAVIT_ERR_LIMIT, "%s: more than %d registries", config->file,
                           DAVIT_AUTH_REGISTRY_MAX);
    return failed ? davit__fail_memory(all->error) : DAVIT_OK;
}

static int gather_all(void *data, const struct davit__config *config, bool *done)
{
    struct gathering *all = data;
    (void)done;
    int r = gather(all, config, config->auths);
    return r == DAVIT_OK ? gather(all, config, config->helpers) : r;
}

int davit__auth_domains(const struct davit_engine *engine, struct davit__buffer *ret, struct davit_error *reterr)
{
    struct gathering all = {ret, reterr};
    return visit_files(engine, gather_all, &all, reterr);
}
