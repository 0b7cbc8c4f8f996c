/*
 * Any bytes as a file with credentials: what it is taken to say about a registry is what a look through json-c's tree
 * of it says, and what is wrong with it is told without a word of what it holds.
 */
#include <strings.h>

#include <json-c/json.h>

#include "auth.h"
#include "fuzz.h"

/* What is looked for; the first byte of the input chooses. */
static const char *const places[][2] = {
    {"docker.io", "library/busybox"}, {"localhost:5000", "team/tool"}, {"r.example", ""}, {"[::1]:5000", "a/bc"}};

/* ------------------------------------------------------------------------------------------- the other opinion --- */

static struct json_object *member(struct json_object *object, const char *name)
{
    struct json_object *found = NULL;
    if (json_object_is_type(object, json_type_object)) {
        json_object_object_foreach(object, key, value)
        {
            if (strcasecmp(key, name) == 0 && value)
                found = value;
        }
    }
    return found;
}

/* How well a name fits: -1 not at all, else twice the length of its path, and one more for the exact name. */
static int fit_of(const char *name, const char *domain, const char *path)
{
    static const char *const hubs[] = {"docker.io", "index.docker.io", "registry-1.docker.io"};
    char *host = strdup(name), *at = host, *own = NULL;
    bool scheme = true, hub = strcmp(domain, "docker.io") == 0, same = false;
    require(host != NULL);
    if (strncmp(at, "https://", 8) == 0)
        at += 8;
    else if (strncmp(at, "http://", 7) == 0)
        at += 7;
    else
        scheme = false;
    if ((own = strchr(at, '/')))
        *own++ = '\0';
    for (size_t i = 0; i < 3; i++)
        same = same || (hub && strcasecmp(at, hubs[i]) == 0);
    same = same || strcasecmp(at, domain) == 0;
    while (own && *own && own[strlen(own) - 1] == '/')
        own[strlen(own) - 1] = '\0';
    if (scheme || !own || strcmp(own, "v1") == 0 || strcmp(own, "v2") == 0)
        own = host + strlen(host);
    size_t length = strlen(own);
    if (strncmp(path, own, length) != 0 || (length && path[length] && path[length] != '/'))
        same = false;
    free(host);
    return !same ? -1 : 2 * (int)length + (strcmp(name, hub ? "https://index.docker.io/v1/" : domain) == 0);
}

/* Whether "auth" is there, and in the place of user and password, but has neither: a colon, with what pads it. */
static bool has_nobody(struct json_object *auth)
{
    static const char colon[8192] = ":";
    struct davit__buffer plain = {0};
    bool text = json_object_is_type(auth, json_type_string);
    bool nobody = text && davit__base64_decode(&plain, json_object_get_string(auth)) && plain.size &&
                  memcmp(plain.data, colon, plain.size) == 0;
    davit__buffer_done(&plain);
    return nobody;
}

/* Whether an entry has anything at all. One whose auth is broken counts: it is an error. */
static bool says_something(struct json_object *entry)
{
    static const char *const names[] = {"identitytoken", "registrytoken", "auth", "username", "password"};
    for (size_t i = has_nobody(member(entry, "auth")) ? 2 : 5; i-- > 0;) {
        struct json_object *value = member(entry, names[i]);
        if (value && (!json_object_is_type(value, json_type_string) || json_object_get_string_len(value) > 0))
            return true;
    }
    return false;
}

/* How well the best entry fits that says something; -1: none does. */
static int best_fit(struct json_object *auths, const struct davit__search *search)
{
    int best = -1;
    json_object_object_foreach(auths, name, entry)
    {
        int fit = fit_of(name, search->domain, search->path);
        if (fit > best && says_something(entry))
            best = fit;
    }
    return best;
}

/* ----------------------------------------------------------------------------------------------------- checks --- */

static bool is_same(const struct davit__buffer *found, struct json_object *value)
{
    size_t length = value ? (size_t)json_object_get_string_len(value) : 0;
    return found->size == length && (length == 0 || memcmp(found->data, json_object_get_string(value), length) == 0);
}

/* What was found is all of one entry that fits as well as the best. */
static void require_found(struct json_object *auths, const struct davit__search *search, int best)
{
    const struct davit__login *login = &search->login;
    bool found = false;
    json_object_object_foreach(auths, name, entry)
    {
        if (fit_of(name, search->domain, search->path) != best || !json_object_is_type(entry, json_type_object))
            continue;
        struct json_object *auth = member(entry, "auth");
        bool plain = !auth || !json_object_get_string_len(auth);
        found = found || (is_same(&login->identity_token, member(entry, "identitytoken")) &&
                          is_same(&login->registry_token, member(entry, "registrytoken")) &&
                          (!plain || (is_same(&login->username, member(entry, "username")) &&
                                      is_same(&login->password, member(entry, "password")))));
    }
    require(found);
}

static void check_login(struct json_object *tree, const struct davit__config *config, struct davit__search *search)
{
    struct json_object *auths = member(tree, "auths");
    struct davit__buffer helper = {0};
    require(davit__config_helper(config, search, &helper) != DAVIT_OK || helper.size <= config->size);
    davit__buffer_done(&helper);
    int r = davit__config_login(config, search);
    if (r != DAVIT_OK) {
        require_error(r, search->error);
        require(strncmp(search->error->message, "FILE: expected ", strlen("FILE: expected ")) == 0);
    } else if (tree) {
        bool empty = davit__login_is_empty(&search->login);
        int best = auths ? best_fit(auths, search) : -1;
        require(empty || best >= 0);
        if (!empty)
            require_found(auths, search, best);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct davit_error error = {0};
    struct davit__config config;
    struct json_object *tree = NULL;
    if (size == 0)
        return 0;
    const char *const *place = places[*data++ % (sizeof places / sizeof *places)];
    char *text = malloc(size); /* so that a byte too far is noticed */
    require(text != NULL);
    memcpy(text, data, --size);
    struct davit__search search = {.domain = place[0], .path = place[1], .error = &error, .login = DAVIT__LOGIN_INIT};
    int r = davit__config_read(&config, "FILE", text, size, &error);
    if (r != DAVIT_OK)
        require_error(r, &error);
    if (davit_json_read(text, size, &tree, NULL) != DAVIT_OK)
        tree = NULL; /* a tree refuses more: names that occur twice, or have U+0000 */
    else
        require(r == DAVIT_OK || r == DAVIT_ERR_AUTH);
    if (r == DAVIT_OK)
        check_login(tree, &config, &search);
    davit__login_done(&search.login);
    json_object_put(tree);
    free(text);
    return 0;
}
