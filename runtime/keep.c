/*
 * What a caller gave to a call that goes on when the caller does something else: copied, all into one block.
 */
#include "stream.h"

#include <json-c/json.h>

#include <stdlib.h>
#include <string.h>

/* A block that is filled; or, while it is NULL, only measured. */
struct block {
    char *data;
    size_t size;
};

/* Puts bytes into the block, and tells where they are there. */
static void *put(struct block *block, const void *bytes, size_t size)
{
    void *at = block->data ? block->data + block->size : NULL;
    if (at && size)
        memcpy(at, bytes, size);
    block->size += (size + sizeof(void *) - 1) / sizeof(void *) * sizeof(void *);
    return at;
}

static const char *put_text(struct block *block, const char *text)
{
    return text ? put(block, text, strlen(text) + 1) : NULL;
}

static const struct davit_param *put_params(struct block *block, const struct davit_param *params)
{
    size_t count = 0;
    if (!params)
        return NULL;
    while (params[count].name)
        count++;
    struct davit_param *copies = put(block, params, (count + 1) * sizeof *params);
    for (size_t i = 0; i < count; i++) {
        struct davit_param copy = {put_text(block, params[i].name), put_text(block, params[i].value)};
        if (copies)
            copies[i] = copy;
    }
    return copies;
}

/* Headers, one more at most than a call may have: which is what will be told then. */
static const char *const *put_headers(struct block *block, const char *const *headers)
{
    size_t count = 0;
    if (!headers)
        return NULL;
    while (headers[count] && count <= DAVIT_HEADERS_MAX)
        count++;
    const char **copies = put(block, headers, (count + 1) * sizeof *headers);
    for (size_t i = 0; i < count; i++) {
        const char *copy = put_text(block, headers[i]);
        if (copies)
            copies[i] = copy;
    }
    if (copies)
        copies[count] = NULL;
    return copies;
}

static const struct davit_body *put_body(struct block *block, const struct davit_body *body)
{
    if (!body)
        return NULL;
    struct davit_body *copy = put(block, body, sizeof *body);
    const void *data = body->data ? put(block, body->data, body->size) : NULL;
    const char *media_type = put_text(block, body->media_type);
    if (copy) {
        copy->data = data;
        copy->media_type = media_type;
    }
    return copy;
}

static const struct davit_auth *put_auth(struct block *block, const struct davit_auth *auth)
{
    if (!auth)
        return NULL;
    struct davit_auth *copy = put(block, auth, sizeof *auth);
    const struct davit_auth texts = {put_text(block, auth->registry), put_text(block, auth->username),
                                     put_text(block, auth->password), put_text(block, auth->identity_token),
                                     put_text(block, auth->registry_token)};
    if (copy)
        *copy = texts;
    return copy;
}

int davit__keep_given(struct davit__given *given, struct davit__call *call)
{
    struct davit__call copy;
    struct block block = {0};
    for (int round = 0; round < 2; round++) {
        copy = *call;
        block.size = 0;
        copy.params = put_params(&block, call->params);
        copy.options.extra = put_params(&block, call->options.extra);
        copy.options.headers = put_headers(&block, call->options.headers);
        copy.options.registry_auth = put_auth(&block, call->options.registry_auth);
        copy.body = put_body(&block, call->body);
        if (round == 0 && !(block.data = malloc(block.size + 1)))
            return davit__fail_memory(call->error);
    }
    given->block = block.data;
    given->size = block.size;
    given->json = call->body ? json_object_get(call->body->json) : NULL;
    *call = copy;
    return DAVIT_OK;
}

void davit__given_done(struct davit__given *given)
{
    if (given->block)
        explicit_bzero(given->block, given->size);
    free(given->block);
    json_object_put(given->json);
}
