/*
 * Prepared requests: made, added to, shown, ended. What puts the right things into one is encode.c.
 */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

struct davit_prepared *davit__prepared_new(const struct davit_engine *engine, const char *method)
{
    struct davit_prepared *prepared = calloc(1, sizeof *prepared);
    if (prepared) {
        prepared->engine = engine;
        prepared->method = method;
    }
    return prepared;
}

void davit_prepared_free(struct davit_prepared *prepared)
{
    if (!prepared)
        return;
    davit__buffer_done(&prepared->target);
    davit__buffer_wipe(&prepared->headers);
    davit__buffer_wipe(&prepared->copy);
    free(prepared);
}

int davit__prepared_keep(struct davit_prepared *prepared, struct davit_error *reterr)
{
    if (!prepared->body)
        return DAVIT_OK;
    davit__append(&prepared->copy, prepared->body, prepared->body_size);
    prepared->body = prepared->copy.data;
    return prepared->copy.failed ? davit__fail_memory(reterr) : DAVIT_OK;
}

void davit__add_header(struct davit_prepared *prepared, const char *name, const char *value)
{
    davit__append(&prepared->headers, name, strlen(name) + 1);
    davit__append(&prepared->headers, value, strlen(value) + 1);
    prepared->header_count += !prepared->headers.failed;
}

bool davit_prepared_header(const struct davit_prepared *prepared, size_t index, const char **ret_name,
                           const char **ret_value, bool *ret_secret)
{
    if (index >= prepared->header_count)
        return false;
    const char *name = prepared->headers.data;
    for (; index > 0; index--) {
        name += strlen(name) + 1;
        name += strlen(name) + 1;
    }
    *ret_name = name;
    *ret_value = name + strlen(name) + 1;
    if (ret_secret)
        *ret_secret = davit__is_secret(prepared->engine, name);
    return true;
}

bool davit__has_header(const struct davit_prepared *prepared, const char *name)
{
    const char *own, *value;
    for (size_t i = 0; davit_prepared_header(prepared, i, &own, &value, NULL); i++)
        if (davit__same_name(own, name, strlen(name)))
            return true;
    return false;
}

const char *davit_prepared_method(const struct davit_prepared *prepared)
{
    return prepared->method;
}

const char *davit_prepared_target(const struct davit_prepared *prepared)
{
    return prepared->target.data;
}

const char *davit_prepared_operation(const struct davit_prepared *prepared)
{
    return prepared->operation ? davit__text_of(prepared->engine, prepared->operation->name) : NULL;
}

const char *davit_prepared_version(const struct davit_prepared *prepared, enum davit_version_source *ret_source)
{
    if (ret_source)
        *ret_source = prepared->version.source;
    return davit_engine_version(prepared->engine, (size_t)prepared->version.ordinal);
}

const void *davit_prepared_body(const struct davit_prepared *prepared, size_t *ret_size, bool *ret_secret)
{
    if (ret_size)
        *ret_size = prepared->body_size;
    if (ret_secret)
        *ret_secret = prepared->operation && prepared->operation->body.secret;
    return prepared->body;
}
