/*
 * Credentials for registries, as a call hands them on: whose they are is said by the operation's row, where they come
 * from by the options, and where these leave it open, files and helpers are asked (auth_search.c). Decided when the
 * request is encoded; nothing here is kept for the next one.
 */
#include "auth.h"

#include <string.h>

#define DEFAULT_TIMEOUT 30000

bool davit__login_failed(const struct davit__login *login)
{
    return login->username.failed || login->password.failed || login->identity_token.failed ||
           login->registry_token.failed;
}

bool davit__login_is_empty(const struct davit__login *login)
{
    return !login->username.size && !login->password.size && !login->identity_token.size && !login->registry_token.size;
}

void davit__login_done(struct davit__login *login)
{
    davit__buffer_done(&login->username);
    davit__buffer_done(&login->password);
    davit__buffer_done(&login->identity_token);
    davit__buffer_done(&login->registry_token);
}

/* Begins a search for a registry's credentials, on behalf of a call. */
static struct davit__search begin_search(const struct davit__call *call, const char *domain, const char *path)
{
    const struct davit_client_options *options = &call->core->options;
    long most = options->auth_timeout ? options->auth_timeout : DEFAULT_TIMEOUT;
    struct davit__search search = {.engine = call->core->engine,
                                   .domain = domain,
                                   .path = path,
                                   .deadline = davit__deadline(davit__now(), most),
                                   .cancel = call->options.cancel,
                                   .error = call->error,
                                   .login = DAVIT__LOGIN_INIT};
    int64_t total = davit__deadline(call->started, call->options.timeouts.total);
    if (search.deadline > total)
        search.deadline = total;
    return search;
}

static void end_search(struct davit__search *search)
{
    davit__login_done(&search->login);
    davit__buffer_done(&search->source);
    davit__buffer_done(&search->tried);
}

/* ------------------------------------------------------------------------------------- what the options give --- */

static void append_or_nothing(struct davit__buffer *buffer, const char *text)
{
    if (text)
        davit__append_text(buffer, text);
}

/* Takes over what a caller gives. */
static int take(struct davit__search *search, const struct davit_auth *auth, const char *source)
{
    struct davit__login *login = &search->login;
    append_or_nothing(&login->username, auth->username);
    append_or_nothing(&login->password, auth->password);
    append_or_nothing(&login->identity_token, auth->identity_token);
    append_or_nothing(&login->registry_token, auth->registry_token);
    davit__append_text(&search->source, source);
    return davit__login_failed(login) || search->source.failed ? davit__fail_memory(search->error) : DAVIT_OK;
}

int davit__keep_auths(const struct davit_auth *auths, struct davit__buffer *ret, struct davit_error *reterr)
{
    ret->secret = true;
    for (; auths && auths->registry; auths++) {
        const char *const texts[] = {auths->registry, auths->username, auths->password, auths->identity_token,
                                     auths->registry_token};
        for (size_t i = 0; i < LENGTH(texts); i++)
            davit__append(ret, texts[i] ? texts[i] : "", texts[i] ? strlen(texts[i]) + 1 : 1);
    }
    return ret->failed ? davit__fail_memory(reterr) : DAVIT_OK;
}

/* The next of those that a client keeps; false after the last. */
static bool next_kept(const struct davit__buffer *kept, const char **io_at, struct davit_auth *ret)
{
    const char *at = *io_at ? *io_at : kept->data, *texts[5];
    if (!at || at == kept->data + kept->size)
        return false;
    for (size_t i = 0; i < LENGTH(texts); i++, at += strlen(at) + 1)
        texts[i] = at;
    *ret = (struct davit_auth){texts[0], texts[1], texts[2], texts[3], texts[4]};
    *io_at = at;
    return true;
}

static int look_at_kept(const struct davit__call *call, struct davit__search *search)
{
    struct davit_auth auth, best_auth = {0};
    const char *at = NULL;
    unsigned best = 0;
    while (next_kept(&call->core->auths, &at, &auth)) {
        unsigned fits = davit__registry_fits(search, auth.registry);
        if (fits > best) {
            best = fits;
            best_auth = auth;
        }
    }
    return best ? take(search, &best_auth, "the client's options") : DAVIT_OK;
}

static int ask_caller(const struct davit__call *call, struct davit__search *search)
{
    const struct davit_client_options *options = &call->core->options;
    struct davit_auth auth = {0};
    int r = options->find_auth(options->find_auth_data, search->domain, search->path, &auth);
    if (r > 0)
        return davit__fail(call->error, DAVIT_ERR_ARGUMENT,
                           "%s: the function for credentials returned %d, which is no enum davit_code", call->name, r);
    if (r != DAVIT_OK)
        return davit__fail(call->error, r, "%s: the function for credentials failed with %s", call->name,
                           davit_code_name(r));
    return take(search, &auth, "the program's function for them");
}

/* Whether credentials are looked for where users have them. A test double is a test's, and not the user's. */
static bool wants_files(const struct davit__core *core)
{
    enum davit_auth_from from = core->options.auth_from;
    return from == DAVIT_AUTH_FROM_FILES || (from == DAVIT_AUTH_FROM_DEFAULT && !core->options.respond);
}

/* Nobody is asked while a request is only prepared. */
static int leave_for_later(const struct davit__call *call, const char *registry)
{
    davit__append_text(&call->prepared->registry, registry);
    return call->prepared->registry.failed ? davit__fail_memory(call->error) : DAVIT_OK;
}

static int search_everywhere(const struct davit__call *call, struct davit__search *search)
{
    int r = look_at_kept(call, search);
    bool ask = call->core->options.find_auth, files = !ask && wants_files(call->core);
    if (r != DAVIT_OK || search->source.size || !(ask || files))
        return r;
    if (call->offline)
        return leave_for_later(call, search->domain);
    return ask ? ask_caller(call, search) : davit__auth_files(search);
}

/* ------------------------------------------------------------------------------------------------ the headers --- */

/* Appends a member, unless it is empty: "name":"value". */
static bool write_member(struct davit__buffer *json, const char *name, const struct davit__buffer *value)
{
    if (!value->size)
        return true;
    davit__append_format(json, "%s\"%s\":", json->data[json->size - 1] == '{' ? "" : ",", name);
    return !memchr(value->data, '\0', value->size) && davit__json_quote(json, value->data, value->size);
}

/* Appends credentials as engines take them. */
static int write_login(const struct davit__search *search, struct davit__buffer *json)
{
    const struct davit__login *login = &search->login;
    struct davit__buffer address = {0};
    davit__append_text(&address, davit__registry_address(search->domain));
    davit__append_text(json, "{");
    bool good =
        json->failed ||
        (write_member(json, "username", &login->username) && write_member(json, "password", &login->password) &&
         write_member(json, "identitytoken", &login->identity_token) &&
         write_member(json, "registrytoken", &login->registry_token) && write_member(json, "serveraddress", &address));
    davit__append_text(json, "}");
    bool failed = address.failed || json->failed;
    davit__buffer_done(&address);
    if (!good && !failed)
        return davit__fail(search->error, DAVIT_ERR_AUTH, "credentials for %s, from %s: not UTF-8, or with U+0000",
                           search->domain, search->source.data);
    return failed ? davit__fail_memory(search->error) : DAVIT_OK;
}

static void add_header(struct davit__call *call, const char *name, const struct davit__buffer *json)
{
    struct davit__buffer encoded = {.secret = true};
    davit__base64_encode(&encoded, json->data, json->size, true);
    call->prepared->headers.failed |= encoded.failed;
    if (!encoded.failed)
        davit__add_header(&call->prepared->headers, name, encoded.data);
    davit__buffer_done(&encoded);
}

/* Keeps what a refusal will be explained with, and tells the trace. */
static void take_note(const struct davit__call *call, const struct davit__search *search)
{
    struct davit__buffer *note = &call->prepared->auth_note;
    if (call->offline && !search->source.size)
        return;
    if (!davit__login_is_empty(&search->login))
        davit__append_format(note, "the credentials for %s are from %s", search->domain, search->source.data);
    else if (search->source.size)
        davit__append_format(note, "no credentials for %s, according to %s", search->domain, search->source.data);
    else
        davit__append_format(note, "no credentials for %s were found%s%s; %s login makes some", search->domain,
                             search->tried.size ? " in " : "", search->tried.size ? search->tried.data : "",
                             davit_engine_name(call->core->engine));
    call->prepared->headers.failed |= note->failed;
    if (!note->failed)
        davit__trace(call->core, DAVIT_TRACE_NOTE, "%s", note->data);
}

/* ------------------------------------------------------------------------------------ credentials of a registry --- */

/* Goes down to a member of the body: "TaskTemplate.ContainerSpec.Image". */
static bool find_in_body(const struct davit__call *call, const char *path, struct davit__buffer *ret)
{
    struct davit__bytes value = {call->data, call->data_size};
    bool found = value.at;
    for (const char *end; found && *path; path = *end ? end + 1 : end) {
        struct davit__members members = {0};
        end = strchrnul(path, '.');
        while (value.size && strchr(" \t\r\n", *value.at)) {
            value.at++;
            value.size--;
        }
        found = false;
        davit__members_begin(&members, value);
        while (!found && davit__members_next(&members))
            found = (size_t)(end - path) == members.name.size &&
                    davit__same_name(members.name.data, path, members.name.size);
        value = members.value;
        ret->failed |= members.name.failed;
        davit__buffer_done(&members.name);
    }
    return found && davit__string_of(value, ret);
}

static const char *value_of(const struct davit__call *call, davit__text name)
{
    const char *text = davit__text_of(call->core->engine, name);
    const struct davit_param *param = text ? davit__find_param(call->params, text, strlen(text)) : NULL;
    return param ? param->value : NULL;
}

/* Where a reference begins that has something before it. */
static const char *skip_prefix(const struct davit_engine *engine, const char *text)
{
    const char *prefix = davit__text_of(engine, engine->reference_prefix);
    size_t length = prefix ? strlen(prefix) : 0;
    return length && strncmp(text, prefix, length) == 0 ? text + length : text;
}

/* The reference whose registry it is about; false when the request has none. */
static bool find_reference(const struct davit__call *call, const struct davit__auth *auth, struct davit_reference *ret)
{
    const struct davit_engine *engine = call->core->engine;
    struct davit__buffer member = {0};
    const char *text;
    if (auth->rule == DAVIT__AUTH_OF_BODY)
        text = find_in_body(call, engine->strings + auth->name, &member) ? member.data : NULL;
    else if (!(text = value_of(call, auth->name)))
        text = value_of(call, auth->otherwise);
    call->prepared->headers.failed |= member.failed;
    *ret = (struct davit_reference)DAVIT_REFERENCE_INIT;
    bool found = text && !member.failed && davit_reference_read(skip_prefix(engine, text), ret, NULL) == DAVIT_OK;
    davit__buffer_done(&member);
    return found;
}

static int authorize_one(struct davit__call *call, const char *header)
{
    struct davit_reference reference;
    struct davit__buffer json = {.secret = true};
    const struct davit__parameter *row = davit__find_parameter(call, header);
    int r = DAVIT_OK;
    bool known = find_reference(call, &call->operation->auth, &reference);
    struct davit__search search = begin_search(call, reference.domain, reference.path);
    if (known && call->options.registry_auth)
        r = take(&search, call->options.registry_auth, "the call's options");
    else if (known)
        r = search_everywhere(call, &search);
    if (r == DAVIT_OK && known)
        take_note(call, &search);
    if (r == DAVIT_OK && !davit__login_is_empty(&search.login))
        r = write_login(&search, &json);
    else if (r == DAVIT_OK && row && row->required)
        davit__append_text(&json, "{}"); /* nobody in particular */
    if (r == DAVIT_OK && json.size)
        add_header(call, header, &json);
    call->prepared->headers.failed |= json.failed;
    davit__buffer_done(&json);
    end_search(&search);
    return r;
}

/* ----------------------------------------------------------------------------------- credentials of all of them --- */

/* The registries that something is known about. */
static int gather_domains(const struct davit__call *call, struct davit__buffer *ret)
{
    const struct davit__core *core = call->core;
    const char *at = NULL;
    struct davit_auth auth;
    bool room = true;
    if (call->options.registry_auth && call->options.registry_auth->registry)
        room = davit__add_domain(ret, call->options.registry_auth->registry);
    while (room && next_kept(&core->auths, &at, &auth))
        room = davit__add_domain(ret, auth.registry);
    if (!room)
        return davit__fail(call->error, DAVIT_ERR_LIMIT, "%s: credentials for more than %d registries", call->name,
                           DAVIT_AUTH_REGISTRY_MAX);
    if (!core->options.find_auth && wants_files(core))
        return call->offline ? leave_for_later(call, "*") : davit__auth_domains(core->engine, ret, call->error);
    return ret->failed ? davit__fail_memory(call->error) : DAVIT_OK;
}

/* A helper that fails is no reason not to build: the image may be another registry's. */
static bool is_bearable(int code)
{
    return code == DAVIT_ERR_AUTH || code == DAVIT_ERR_TIMEOUT;
}

static int add_domain(struct davit__call *call, const char *domain, int64_t deadline, struct davit__buffer *json)
{
    struct davit_error why = {0};
    struct davit__search search = begin_search(call, domain, "");
    const struct davit_auth *own = call->options.registry_auth;
    search.error = &why;
    search.deadline = deadline;
    int r = own && own->registry && davit__registry_fits(&search, own->registry)
                ? take(&search, own, "the call's options")
                : search_everywhere(call, &search);
    if (is_bearable(r))
        davit__trace(call->core, DAVIT_TRACE_NOTE, "%s", why.message);
    else if (r != DAVIT_OK && call->error)
        *call->error = why;
    if (r == DAVIT_OK && !davit__login_is_empty(&search.login)) {
        const char *address = davit__registry_address(domain);
        davit__append_text(json, json->size > 1 ? "," : "");
        davit__json_quote(json, address, strlen(address));
        davit__append_text(json, ":");
        r = write_login(&search, json);
    }
    end_search(&search);
    return is_bearable(r) ? DAVIT_OK : r;
}

static int authorize_all(struct davit__call *call, const char *header)
{
    struct davit__buffer domains = {0}, json = {.secret = true};
    int64_t deadline = begin_search(call, "", "").deadline;
    int r = gather_domains(call, &domains);
    davit__append_text(&json, "{");
    const char *at = domains.data, *end = at ? at + domains.size : NULL;
    for (; r == DAVIT_OK && at < end; at += strlen(at) + 1)
        r = add_domain(call, at, deadline, &json);
    davit__append_text(&json, "}");
    call->prepared->headers.failed |= json.failed;
    if (r == DAVIT_OK && json.size > strlen("{}"))
        add_header(call, header, &json);
    davit__buffer_done(&domains);
    davit__buffer_done(&json);
    return r;
}

int davit__authorize(struct davit__call *call)
{
    const struct davit_engine *engine = call->core->engine;
    const struct davit__auth *auth = &call->operation->auth;
    bool all = auth->rule == DAVIT__AUTH_OF_ALL;
    const char *header = davit__text_of(engine, all ? engine->auth_map_header : engine->auth_header);
    if (auth->rule == DAVIT__AUTH_NONE || davit__find_header(&call->prepared->headers, header) ||
        value_of(call, auth->unless))
        return DAVIT_OK;
    return all ? authorize_all(call, header) : authorize_one(call, header);
}
