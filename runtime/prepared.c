/*
 * Prepared requests: made, shown, ended. What puts the right things into one is encode.c.
 */
#include "internal.h"

#include <stdlib.h>

struct davit_prepared *davit__prepared_new(const struct davit_engine *engine, const char *method)
{
    struct davit_prepared *prepared = calloc(1, sizeof *prepared);
    if (prepared) {
        prepared->engine = engine;
        prepared->method = method;
        prepared->headers.secret = prepared->copy.secret = true;
    }
    return prepared;
}

void davit_prepared_free(struct davit_prepared *prepared)
{
    if (!prepared)
        return;
    davit__buffer_done(&prepared->target);
    davit__buffer_done(&prepared->headers);
    davit__buffer_done(&prepared->copy);
    davit__buffer_done(&prepared->auth_note);
    davit__buffer_done(&prepared->registry);
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

bool davit_prepared_header(const struct davit_prepared *prepared, size_t index, const char **ret_name,
                           const char **ret_value, bool *ret_secret)
{
    if (!davit__header_at(&prepared->headers, index, ret_name, ret_value))
        return false;
    if (ret_secret)
        *ret_secret = davit__is_secret(prepared->engine, *ret_name);
    return true;
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

const char *davit_prepared_registry(const struct davit_prepared *prepared)
{
    return prepared->registry.size ? prepared->registry.data : NULL;
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
