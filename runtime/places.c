/*
 * Where the word comes from that says where the engine is: the options, the environment, the user's configuration, or
 * else the sockets that engines usually have. The first that says something wins, and what it says is not doubted: what
 * cannot be used is an error, never a reason to go on. Each look is noted, for those who wonder.
 */
#include "client.h"

#include <json-c/json.h>

#include <errno.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---------------------------------------------------------------------------------------- what was looked at --- */

static char *copy_to_show(const char *text)
{
    return strdup(davit__is_plain(text) ? text : davit__quote(text).text);
}

void davit__tried_add(struct davit_tried *tried, const char *source, const char *place, const char *found, bool chosen)
{
    if (tried->count == DAVIT_TRIED_MAX)
        return;
    struct davit__place *items = realloc(tried->items, (tried->count + 1) * sizeof *items);
    tried->failed |= !items;
    if (!items)
        return;
    tried->items = items;
    struct davit__place *item = &items[tried->count++];
    *item = (struct davit__place){source, copy_to_show(place), copy_to_show(found), chosen};
    tried->failed |= !item->place || !item->found;
}

void davit__tried_done(struct davit_tried *tried)
{
    for (size_t i = 0; i < tried->count; i++) {
        free(tried->items[i].place);
        free(tried->items[i].found);
    }
    free(tried->items);
    *tried = (struct davit_tried){0};
}

bool davit_tried_at(const struct davit_tried *tried, size_t index, struct davit_tried_info *ret)
{
    if (index >= tried->count)
        return false;
    const struct davit__place *item = &tried->items[index];
    struct davit_tried_info info = {sizeof info, item->source, item->place, item->found, item->chosen};
    return davit__hand_over(ret, &info, sizeof info);
}

/* ------------------------------------------------------------------------------------------------- the search --- */

struct search {
    const struct davit_engine *engine;
    const struct davit_client_options *options;
    struct davit_tried *tried;
    struct davit__endpoint *ret;
    struct davit_error *error;
    char *folder;      /* of the user's configuration; NULL: there is none */
    bool no_context;   /* the default one was chosen, which is none */
    bool from_context; /* another one was */
};

static int take(struct search *search, const char *source, const char *text)
{
    char shown[DAVIT__SHOWN_MAX];
    search->ret->source = source;
    search->ret->text = strdup(text);
    davit__tried_add(search->tried, source, davit__endpoint_shown(text, shown), "an address", true);
    return search->ret->text ? DAVIT_OK : davit__fail_memory(search->error);
}

/* Keeps whose word the endpoint is, for who finds it wrong. */
static int note_context(struct search *search, const char *source, const char *name, const char *path)
{
    struct davit__buffer context = {0};
    davit__append_format(&context, "%s, context %s in %s", source, davit__quote(name).text, path);
    search->ret->context = davit__buffer_take(&context);
    return search->ret->context ? DAVIT_OK : davit__fail_memory(search->error);
}

/* What a name of a context says. The default context is what there would be without contexts. */
static int take_context(struct search *search, const char *source, const char *name)
{
    char *path = NULL;
    if (strcmp(name, "default") == 0) {
        davit__tried_add(search->tried, source, name, "the default context", false);
        search->no_context = true;
        return DAVIT_OK;
    }
    if (!search->folder)
        return davit__fail(search->error, DAVIT_ERR_ENDPOINT,
                           "context %s (from %s): there is no folder of contexts: %s", davit__quote(name).text, source,
                           search->engine->config_folder ? "HOME is not set" : "this engine has none");
    search->ret->source = source;
    int r = davit__context_read(search->folder, name, search->ret, &path, search->error);
    if (path)
        davit__tried_add(search->tried, source, path, r != DAVIT_OK ? "no usable context" : "a context",
                         r == DAVIT_OK && search->ret->text);
    if (r == DAVIT_OK && search->ret->text)
        r = note_context(search, source, name, path);
    free(path);
    search->from_context = true;
    return r;
}

static int look_at_options(struct search *search)
{
    const struct davit_client_options *options = search->options;
    bool endpoint = options->endpoint && *options->endpoint, context = options->context && *options->context;
    if (endpoint + context + (options->connect != NULL) > 1)
        return davit__fail(search->error, DAVIT_ERR_ARGUMENT,
                           "the options have more than one of endpoint, context and connect: give one");
    if (endpoint)
        return take(search, "options", options->endpoint);
    if (options->respond)
        return take(search, "double", "unix:///double");
    if (options->connect) {
        search->ret->ready = true;
        search->ret->descriptor = -1;
        return take(search, "options", "fd://function");
    }
    if (context)
        return take_context(search, "options", options->context);
    davit__tried_add(search->tried, "options", "endpoint, context", "not given", false);
    return DAVIT_OK;
}

/* The value of a variable; NULL, and noted, when it says nothing. */
static const char *value_of(struct search *search, davit__text variable)
{
    const char *name = search->engine->strings + variable, *value = variable ? getenv(name) : NULL;
    if (value && *value)
        return value;
    if (variable)
        davit__tried_add(search->tried, name, name, value ? "empty" : "not set", false);
    return NULL;
}

static int look_at_host(struct search *search)
{
    const char *value = value_of(search, search->engine->host_variable);
    return value ? take(search, search->engine->strings + search->engine->host_variable, value) : DAVIT_OK;
}

static int look_at_context(struct search *search)
{
    const char *value = search->no_context ? NULL : value_of(search, search->engine->context_variable);
    return value ? take_context(search, search->engine->strings + search->engine->context_variable, value) : DAVIT_OK;
}

/* What kept a file from being read. */
static const char *in_words(int e)
{
    return e == ENOENT || e == ENOTDIR  ? "not there"
           : e == EACCES || e == EPERM  ? "no permission"
           : e == EISDIR || e == EINVAL ? "no file"
                                        : "cannot be read";
}

static int look_at_config(struct search *search)
{
    static const char source[] = "currentContext";
    struct davit__buffer path = {0};
    struct json_object *config = NULL;
    const char *name = NULL;
    int e = 0;
    if (search->no_context || !search->folder || !search->engine->context_variable)
        return DAVIT_OK;
    davit__append_format(&path, "%s/config.json", search->folder);
    int r = path.failed ? davit__fail_memory(search->error) : davit__read_config(path.data, &config, &e, search->error);
    if (r == DAVIT_OK)
        r = davit__config_text(config, source, path.data, &name, search->error);
    if (!path.failed)
        davit__tried_add(search->tried, source, path.data,
                         r != DAVIT_OK   ? "no usable configuration"
                         : e             ? in_words(e)
                         : name && *name ? name
                                         : "no current context",
                         false);
    if (r == DAVIT_OK && name && *name)
        r = take_context(search, source, name);
    json_object_put(config);
    davit__buffer_done(&path);
    return r;
}

/* ----------------------------------------------------------------------------------------- the usual sockets --- */

/* How good a socket looks. */
enum rank { NOTHING, CLOSED, OPEN };

/* The usual socket that looks best so far, as an address. */
struct usual {
    enum rank rank;
    char *text;
    struct davit__buffer names; /* of all */
};

static enum rank look(const char *path, const char **ret_found)
{
    struct stat info;
    if (stat(path, &info) != 0) {
        *ret_found = in_words(errno);
        return errno == EACCES ? CLOSED : NOTHING;
    }
    bool socket = S_ISSOCK(info.st_mode), open = socket && access(path, R_OK | W_OK) == 0;
    *ret_found = open ? "a socket" : socket ? "a socket, but no permission" : "no socket";
    return open ? OPEN : CLOSED;
}

static void consider(struct search *search, struct usual *usual, const char *path)
{
    const char *found;
    struct davit__buffer text = {0};
    enum rank rank = look(path, &found);
    davit__append_format(&text, "unix://%s", path);
    davit__append_format(&usual->names, "%s%s", usual->names.size ? ", " : "", path);
    davit__tried_add(search->tried, "default", path, found, rank == OPEN);
    if (usual->text && rank <= usual->rank) {
        davit__buffer_done(&text);
        return;
    }
    free(usual->text);
    usual->text = davit__buffer_take(&text);
    usual->rank = rank;
    search->tried->failed |= !usual->text;
}

/* One place may be many, when it has a "*". */
static void consider_all(struct search *search, struct usual *usual, const char *place)
{
    glob_t matches = {0};
    struct davit__buffer path = {0};
    bool named = davit__expand(place, &path);
    search->tried->failed |= path.failed;
    if (named && strchr(place, '*')) {
        int e = glob(path.data, 0, NULL, &matches);
        search->tried->failed |= e == GLOB_NOSPACE;
        if (e == GLOB_NOMATCH)
            davit__tried_add(search->tried, "default", path.data, "not there", false);
        for (size_t i = 0; i < matches.gl_pathc && usual->rank != OPEN; i++)
            consider(search, usual, matches.gl_pathv[i]);
        globfree(&matches);
    } else if (named) {
        consider(search, usual, path.data);
    }
    davit__buffer_done(&path);
}

/* The first usual socket that can be used, else the first that is there, else the first that could be. */
static int look_around(struct search *search)
{
    const struct davit_engine *engine = search->engine;
    struct usual usual = {0};
    for (size_t i = 0; i < engine->socket_count && usual.rank != OPEN; i++)
        consider_all(search, &usual, engine->strings + engine->sockets[i]);
    search->ret->source = "default";
    search->ret->text = usual.text;
    search->ret->looked_for = davit__buffer_take(&usual.names);
    return usual.text && search->ret->looked_for ? DAVIT_OK : davit__fail_memory(search->error);
}

/* -------------------------------------------------------------------------------------------------------- all --- */

static bool is_set(const struct davit_engine *engine, davit__text variable)
{
    const char *value = variable ? getenv(engine->strings + variable) : NULL;
    return value && *value;
}

/* Where certificates are when nobody says where. */
static const char *usual_folder(const struct search *search)
{
    davit__text variable = search->engine->tls_folder_variable;
    return is_set(search->engine, variable) ? getenv(search->engine->strings + variable) : search->folder;
}

static int set_tls(struct search *search, const char *folder, bool insecure)
{
    search->ret->tls = true;
    search->ret->insecure = insecure;
    free(search->ret->material);
    search->ret->material = folder ? strdup(folder) : NULL;
    return folder && !search->ret->material ? davit__fail_memory(search->error) : DAVIT_OK;
}

/* What the options say of TLS; else the environment, for what is of no context: contexts bring their own. TLS without
   verification is only for who would have no TLS without that variable. */
static int look_for_tls(struct search *search)
{
    const struct davit_engine *engine = search->engine;
    struct davit_tls own = {0};
    if (search->options->tls) {
        int r = davit__copy_options(&own, sizeof own, search->options->tls, search->error);
        const char *folder = own.folder && !*own.folder ? usual_folder(search) : own.folder;
        return r == DAVIT_OK ? set_tls(search, folder, own.insecure) : r;
    }
    bool verified = is_set(engine, engine->tls_verify_variable);
    bool unverified = is_set(engine, engine->tls_variable) && strncmp(search->ret->text, "tcp://", 6) == 0;
    if (search->from_context || (!verified && !unverified))
        return DAVIT_OK;
    return set_tls(search, usual_folder(search), !verified);
}

static int find(struct search *search)
{
    static int (*const looks[])(struct search *) = {look_at_options, look_at_host, look_at_context, look_at_config,
                                                    look_around};
    int r = DAVIT_OK;
    for (size_t i = 0; i < LENGTH(looks) && r == DAVIT_OK && !search->ret->text; i++) {
        bool over = search->from_context && looks[i] != look_around; /* it leaves open where: at the usual sockets */
        r = over ? DAVIT_OK : looks[i](search);
    }
    return r;
}

int davit__endpoint_resolve(const struct davit_engine *engine, const struct davit_client_options *options,
                            struct davit_tried *tried, struct davit__endpoint *ret, struct davit_error *reterr)
{
    struct davit__endpoint endpoint = {0};
    struct search search = {.engine = engine, .options = options, .tried = tried, .ret = &endpoint, .error = reterr};
    int r = davit__config_folder(engine, &search.folder) ? find(&search) : davit__fail_memory(reterr);
    if (r == DAVIT_OK && !options->respond)
        r = look_for_tls(&search);
    if (r == DAVIT_OK)
        r = davit__endpoint_parse(engine, &endpoint, reterr);
    if (r == DAVIT_OK && !options->respond)
        r = davit__find_proxy(options, &endpoint, reterr);
    free(search.folder);
    if (r == DAVIT_OK && tried->failed)
        r = davit__fail_memory(reterr);
    if (r != DAVIT_OK)
        davit__endpoint_done(&endpoint);
    else
        *ret = endpoint;
    return r;
}

int davit_tried_new(const struct davit_client_options *options, struct davit_tried **ret, struct davit_error *reterr)
{
    struct davit_client_options own = {0};
    struct davit__endpoint endpoint = {0};
    if (!ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_tried_new: ret may not be NULL");
    *ret = NULL;
    int r = davit__copy_options(&own, sizeof own, options, reterr);
    const struct davit_engine *engine = r == DAVIT_OK ? davit_engine_find(own.engine) : NULL;
    if (r == DAVIT_OK && !engine)
        r = davit__fail_engine(own.engine, reterr);
    struct davit_tried *tried = r == DAVIT_OK ? calloc(1, sizeof *tried) : NULL;
    if (r != DAVIT_OK || !tried)
        return r == DAVIT_OK ? davit__fail_memory(reterr) : r;
    r = davit__endpoint_resolve(engine, &own, tried, &endpoint, reterr);
    davit__endpoint_done(&endpoint);
    *ret = tried;
    return r;
}

void davit_tried_free(struct davit_tried *tried)
{
    if (tried)
        davit__tried_done(tried);
    free(tried);
}
