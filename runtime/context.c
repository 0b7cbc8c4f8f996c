/*
 * The user's configuration as Docker keeps it: config.json, and contexts, each of which is a meta.json and perhaps TLS
 * material, in folders that are named by the SHA-256 of the context's name. Strict, and bounded; nothing is written.
 */
#include "json.h"

#include <json-c/json.h>

#include <errno.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool davit__config_folder(const struct davit_engine *engine, char **ret)
{
    struct davit__buffer folder = {0};
    const char *variable = davit__text_of(engine, engine->config_variable), *value = variable ? getenv(variable) : NULL;
    if (value && *value)
        davit__append_text(&folder, value);
    else if (engine->config_folder)
        davit__expand(engine->strings + engine->config_folder, &folder);
    bool good = !folder.failed;
    *ret = davit__buffer_take(&folder);
    return good;
}

int davit__read_config(const char *path, struct json_object **ret, int *ret_errno, struct davit_error *reterr)
{
    struct davit__buffer text = {.secret = true};
    int e = davit__read_file(path, DAVIT__CONFIG_MAX, &text), r = DAVIT_OK;
    *ret = NULL;
    *ret_errno = e;
    if (e == ENOMEM || text.failed)
        r = davit__fail_memory(reterr);
    else if (e == EFBIG)
        r = davit__fail(reterr, DAVIT_ERR_LIMIT, "%s: has more than %zu bytes", path, DAVIT__CONFIG_MAX);
    else if (e == 0 && text.size)
        r = davit__json_read(text.data, text.size, path, ret, reterr);
    bool says = r == DAVIT_OK && e == 0 && text.size;
    davit__buffer_done(&text);
    if (!says || json_object_is_type(*ret, json_type_object))
        return r;
    json_object_put(*ret);
    *ret = NULL;
    return davit__fail(reterr, DAVIT_ERR_ENDPOINT, "%s: expected a JSON object", path);
}

int davit__config_text(struct json_object *object, const char *name, const char *path, const char **ret,
                       struct davit_error *reterr)
{
    struct json_object *member = NULL;
    *ret = NULL;
    if (!object || !json_object_object_get_ex(object, name, &member) || !member)
        return DAVIT_OK;
    const char *text = json_object_is_type(member, json_type_string) ? json_object_get_string(member) : NULL;
    if (!text || strlen(text) != (size_t)json_object_get_string_len(member))
        return davit__fail(reterr, DAVIT_ERR_ENDPOINT, "%s: expected a string without NUL as %s", path, name);
    *ret = text;
    return DAVIT_OK;
}

/* ---------------------------------------------------------------------------------------------------- contexts --- */

/* "contexts/meta/<hash>": the hash is that of the name, in hexadecimal digits. */
static bool append_place(struct davit__buffer *path, const char *folder, const char *kind, const char *name)
{
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!EVP_Digest(name, strlen(name), hash, &size, EVP_sha256(), NULL))
        return false;
    davit__append_format(path, "%s/contexts/%s/", folder, kind);
    for (unsigned i = 0; i < size; i++)
        davit__append_format(path, "%02x", hash[i]);
    return !path->failed;
}

/* The folder with the TLS material for the engine, if there is any in it. */
static int find_material(const char *folder, const char *name, struct davit__endpoint *ret, struct davit_error *reterr)
{
    static const char *const files[] = {"", "/ca.pem", "/cert.pem", "/key.pem"};
    struct davit__buffer path = {0};
    bool good = append_place(&path, folder, "tls", name), found = false;
    davit__append_text(&path, "/docker");
    size_t length = path.size;
    for (size_t i = 1; i < LENGTH(files) && good && !path.failed && !found; i++) {
        path.size = length;
        davit__append_text(&path, files[i]);
        found = !path.failed && access(path.data, F_OK) == 0;
    }
    path.size = length;
    davit__append_text(&path, "");
    if (!good || path.failed) {
        davit__buffer_done(&path);
        return davit__fail_memory(reterr);
    }
    if (found)
        ret->material = davit__buffer_take(&path);
    else
        davit__buffer_done(&path);
    return DAVIT_OK;
}

/* {"Endpoints": {"docker": {"Host": "tcp://host:2376", "SkipTLSVerify": false}}} */
static int read_endpoint(struct json_object *meta, const char *name, const char *path, struct davit__endpoint *ret,
                         struct davit_error *reterr)
{
    struct json_object *endpoints = NULL, *docker = NULL, *skip = NULL;
    const char *host;
    if (meta && json_object_object_get_ex(meta, "Endpoints", &endpoints) &&
        json_object_is_type(endpoints, json_type_object))
        json_object_object_get_ex(endpoints, "docker", &docker);
    if (!json_object_is_type(docker, json_type_object))
        return davit__fail(reterr, DAVIT_ERR_ENDPOINT, "context %s has no docker endpoint in %s",
                           davit__quote(name).text, path);
    int r = davit__config_text(docker, "Host", path, &host, reterr);
    if (r != DAVIT_OK)
        return r;
    json_object_object_get_ex(docker, "SkipTLSVerify", &skip);
    if (skip && !json_object_is_type(skip, json_type_boolean))
        return davit__fail(reterr, DAVIT_ERR_ENDPOINT, "%s: expected true or false as SkipTLSVerify", path);
    ret->insecure = json_object_get_boolean(skip);
    ret->text = host && *host ? strdup(host) : NULL;
    return host && *host && !ret->text ? davit__fail_memory(reterr) : DAVIT_OK;
}

static int fail_unreadable(const char *name, const char *path, int e, struct davit_error *reterr)
{
    if (e == ENOENT || e == ENOTDIR)
        return davit__fail(reterr, DAVIT_ERR_ENDPOINT, "there is no context %s: %s is not there",
                           davit__quote(name).text, path);
    return davit__fail_os(reterr, DAVIT_ERR_ENDPOINT, e, "context %s: %s cannot be read", davit__quote(name).text,
                          path);
}

int davit__context_read(const char *folder, const char *name, struct davit__endpoint *ret, char **ret_path,
                        struct davit_error *reterr)
{
    struct davit__buffer path = {0};
    struct json_object *meta = NULL;
    int e = 0;
    bool named = append_place(&path, folder, "meta", name);
    davit__append_text(&path, "/meta.json");
    *ret_path = davit__buffer_take(&path);
    if (!named || !*ret_path)
        return davit__fail_memory(reterr);
    int r = davit__read_config(*ret_path, &meta, &e, reterr);
    if (r == DAVIT_OK && e)
        r = fail_unreadable(name, *ret_path, e, reterr);
    if (r == DAVIT_OK)
        r = read_endpoint(meta, name, *ret_path, ret, reterr);
    json_object_put(meta);
    if (r == DAVIT_OK)
        r = find_material(folder, name, ret, reterr);
    ret->tls = ret->material || ret->insecure;
    return r;
}
