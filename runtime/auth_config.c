/*
 * Files with credentials, Docker's config.json and Podman's auth.json: what they say about one registry. A file is
 * checked whole, and then looked into where it lies: no tree of secrets is made. Which files there are is
 * auth_search.c's business.
 */
#include "auth.h"

#include <string.h>

/* ---------------------------------------------------------------------------------------------------- members --- */

void davit__members_begin(struct davit__members *members, struct davit__bytes object)
{
    struct davit__json *reader = &members->reader;
    members->name.secret = true;
    members->more = false;
    davit__json_init(reader, object.at ? object.at : "", object.size);
    if (object.size && *object.at == '{')
        members->more = davit__json_enter(reader) && davit__json_skip_blanks(reader) && *reader->at != '}';
}

static bool next_member(struct davit__members *members)
{
    struct davit__json *reader = &members->reader;
    if (!members->more || *reader->at != '"' || !davit__json_string(reader))
        return false;
    members->name.size = 0;
    if (!davit__reserve(&members->name, reader->length))
        return false;
    members->name.size = davit__json_unescape(reader, members->name.data);
    members->name.data[members->name.size] = '\0';
    if (!davit__json_colon(reader) || !davit__json_skip(reader))
        return false;
    members->value = (struct davit__bytes){reader->text, reader->length};
    return davit__json_comma(reader, '}', &members->more);
}

bool davit__members_next(struct davit__members *members)
{
    while (next_member(members))
        if (strlen(members->name.data) == members->name.size)
            return true;
    return false;
}

bool davit__string_of(struct davit__bytes value, struct davit__buffer *ret)
{
    struct davit__json reader;
    if (!value.size || *value.at != '"')
        return false;
    davit__json_init(&reader, value.at, value.size);
    if (davit__json_string(&reader) && davit__reserve(ret, reader.length)) {
        ret->size += davit__json_unescape(&reader, ret->data + ret->size);
        ret->data[ret->size] = '\0';
    }
    return true;
}

static bool is_member(const struct davit__members *members, const char *name)
{
    return davit__same_name(name, members->name.data, members->name.size);
}

static bool is_null(struct davit__bytes value)
{
    return value.size == 4 && memcmp(value.at, "null", 4) == 0;
}

/* ------------------------------------------------------------------------------------------------------ files --- */

static int refuse(const struct davit__config *config, struct davit__bytes where, const char *why,
                  struct davit_error *reterr)
{
    return davit__fail(reterr, DAVIT_ERR_AUTH, "%s: %s (byte %s)", config->file, why,
                       davit__counted((size_t)(where.at - config->text)).text);
}

int davit__config_read(struct davit__config *config, const char *file, const char *text, size_t size,
                       struct davit_error *reterr)
{
    struct davit__json reader;
    struct davit__members members = {0};
    *config = (struct davit__config){.file = file, .text = text, .size = size};
    davit__json_init(&reader, text, size);
    if (!davit__json_more(&reader)) /* an empty file says nothing */
        return DAVIT_OK;
    struct davit__bytes all = {reader.at, (size_t)(reader.end - reader.at)};
    if (!davit__json_skip(&reader) || !davit__json_over(&reader))
        return davit__json_fail(&reader, file, reterr);
    if (*all.at != '{')
        return refuse(config, all, "expected an object", reterr);
    davit__members_begin(&members, all);
    while (davit__members_next(&members)) {
        struct davit__bytes *part = is_member(&members, "auths")         ? &config->auths
                                    : is_member(&members, "credHelpers") ? &config->helpers
                                    : is_member(&members, "credsStore")  ? &config->store
                                                                         : NULL;
        if (part && !is_null(members.value))
            *part = members.value;
    }
    bool failed = members.name.failed;
    davit__buffer_done(&members.name);
    if (failed)
        return davit__fail_memory(reterr);
    if ((config->auths.size && *config->auths.at != '{') || (config->helpers.size && *config->helpers.at != '{'))
        return refuse(config, config->auths.size && *config->auths.at != '{' ? config->auths : config->helpers,
                      "expected an object", reterr);
    return DAVIT_OK;
}

int davit__config_helper(const struct davit__config *config, const struct davit__search *search,
                         struct davit__buffer *ret)
{
    struct davit__bytes found = config->store;
    struct davit__members members = {0};
    unsigned best = 0;
    davit__members_begin(&members, config->helpers);
    while (davit__members_next(&members)) {
        unsigned fits = davit__registry_fits(search, members.name.data);
        if (fits > best) {
            best = fits;
            found = members.value;
        }
    }
    bool failed = members.name.failed;
    davit__buffer_done(&members.name);
    if (found.size && !is_null(found) && !davit__string_of(found, ret))
        return refuse(config, found, "expected the name of a credential helper", search->error);
    return failed || ret->failed ? davit__fail_memory(search->error) : DAVIT_OK;
}

/* ---------------------------------------------------------------------------------------------------- entries --- */

/* Puts what "auth" says in its place: the user before the first colon, and behind it the password. */
static bool take_apart(struct davit__login *login, const struct davit__buffer *auth)
{
    struct davit__buffer plain = {.secret = true};
    bool good = davit__base64_decode(&plain, auth->data ? auth->data : "");
    const char *colon = good && plain.size ? memchr(plain.data, ':', plain.size) : NULL;
    good = plain.failed || colon;
    if (colon) {
        size_t user = (size_t)(colon - plain.data), password = plain.size - user - 1;
        while (password > 0 && colon[password] == '\0') /* some tools pad it */
            password--;
        login->username.size = login->password.size = 0;
        davit__append(&login->username, plain.data, user);
        davit__append(&login->password, colon + 1, password);
    }
    login->password.failed |= plain.failed;
    davit__buffer_done(&plain);
    return good;
}

/* What an entry's member is put into; NULL: it is none of those that count. */
static struct davit__buffer *place_of(const struct davit__members *members, struct davit__login *login,
                                      struct davit__buffer *auth)
{
    return is_member(members, "auth")            ? auth
           : is_member(members, "username")      ? &login->username
           : is_member(members, "password")      ? &login->password
           : is_member(members, "identitytoken") ? &login->identity_token
           : is_member(members, "registrytoken") ? &login->registry_token
                                                 : NULL;
}

static int read_entry(const struct davit__config *config, struct davit__bytes entry, struct davit__login *ret,
                      struct davit_error *reterr)
{
    struct davit__members members = {0};
    struct davit__buffer auth = {.secret = true};
    struct davit__bytes auth_at = entry;
    int r = DAVIT_OK;
    davit__members_begin(&members, entry);
    while (r == DAVIT_OK && davit__members_next(&members)) {
        struct davit__buffer *place = place_of(&members, ret, &auth);
        if (!place || is_null(members.value))
            continue;
        place->size = 0;
        if (place == &auth)
            auth_at = members.value;
        if (!davit__string_of(members.value, place))
            r = refuse(config, members.value, "expected a string", reterr);
    }
    if (r == DAVIT_OK && auth.size && !take_apart(ret, &auth))
        r = refuse(config, auth_at, "expected base64 of user:password", reterr);
    if (r == DAVIT_OK && (members.name.failed || auth.failed || davit__login_failed(ret)))
        r = davit__fail_memory(reterr);
    davit__buffer_done(&members.name);
    davit__buffer_done(&auth);
    return r;
}

int davit__config_login(const struct davit__config *config, struct davit__search *search)
{
    struct davit__members members = {0};
    unsigned best = 0;
    int r = DAVIT_OK;
    davit__members_begin(&members, config->auths);
    while (r == DAVIT_OK && davit__members_next(&members)) {
        struct davit__login login = DAVIT__LOGIN_INIT;
        unsigned fits = davit__registry_fits(search, members.name.data);
        if (fits <= best || is_null(members.value))
            continue;
        if (*members.value.at == '{')
            r = read_entry(config, members.value, &login, search->error);
        else
            r = refuse(config, members.value, "expected an object", search->error);
        if (r == DAVIT_OK && !davit__login_is_empty(&login)) {
            best = fits;
            davit__login_done(&search->login);
            search->login = login;
        } else {
            davit__login_done(&login);
        }
    }
    if (r == DAVIT_OK && members.name.failed)
        r = davit__fail_memory(search->error);
    davit__buffer_done(&members.name);
    return r;
}
