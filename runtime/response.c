/*
 * Responses: what an engine answered, and the views of it that are made when first asked for. One free ends them all.
 */
#include "json.h"

#include <json-c/json.h>

#include <stdlib.h>
#include <string.h>

int davit_response_status(const struct davit_response *response)
{
    return response->status;
}

bool davit_response_header_at(const struct davit_response *response, size_t index, const char **ret_name,
                              const char **ret_value)
{
    return davit__header_at(&response->head, index, ret_name, ret_value);
}

const char *davit_response_header(const struct davit_response *response, const char *name)
{
    return davit__find_header(&response->head, name);
}

const char *davit_response_body(const struct davit_response *response, size_t *ret_size)
{
    if (ret_size)
        *ret_size = response->body.size;
    return response->body.data ? response->body.data : "";
}

enum davit_result davit_response_result(const struct davit_response *response)
{
    return response->operation ? (enum davit_result)response->operation->result.kind : DAVIT_RESULT_BYTES;
}

const char *davit_response_version(const struct davit_response *response)
{
    return davit_engine_version(response->engine, (size_t)response->version);
}

const char *davit_response_offer(const struct davit_response *response, const struct davit_engine *engine)
{
    const char *said = davit_response_header(response, engine->strings + engine->version_header);
    return davit__version_offered(engine, said) ? said : NULL;
}

void davit_response_free(struct davit_response *response)
{
    if (!response)
        return;
    json_object_put(response->json);
    davit__arena_done(&response->arena);
    davit__buffer_done(&response->head);
    davit__buffer_done(&response->body);
    davit__buffer_done(&response->output[0]);
    davit__buffer_done(&response->output[1]);
    free(response);
}

/* ------------------------------------------------------------------------------------------------------- JSON --- */

static int read_sequence(const struct davit_response *response, struct json_object **ret, struct davit_error *reterr)
{
    struct davit__json reader;
    struct json_object *array = json_object_new_array();
    bool good = array;
    davit__json_init(&reader, davit_response_body(response, NULL), response->body.size);
    while (good && davit__json_more(&reader)) {
        struct json_object *value = NULL;
        good = davit__json_build(&reader, &value);
        if (good && json_object_array_add(array, value) != 0) {
            json_object_put(value);
            good = false;
        }
    }
    if (good) {
        *ret = array;
        return DAVIT_OK;
    }
    json_object_put(array);
    return davit__json_fail(&reader, "the answer", reterr);
}

static int read_header(const struct davit_response *response, struct json_object **ret, struct davit_error *reterr)
{
    const char *name = davit__text_of(response->engine, response->operation->result.header);
    const char *value = davit_response_header(response, name);
    struct davit__buffer text = {0};
    if (!value)
        return davit__fail(reterr, DAVIT_ERR_PROTOCOL, "the answer has no %s header", name);
    bool base64 = davit__base64_decode(&text, value);
    int r = text.failed ? davit__fail_memory(reterr)
            : base64    ? davit__json_read(text.data ? text.data : "", text.size, name, ret, reterr)
                        : davit__fail(reterr, DAVIT_ERR_PROTOCOL, "header %s is not base64", name);
    davit__buffer_done(&text);
    return r;
}

int davit__response_read(struct davit_response *response, struct davit_error *reterr)
{
    if (response->has_json)
        return DAVIT_OK;
    bool success = response->status < 300;
    enum davit_result result = davit_response_result(response);
    int r;
    if (success && result == DAVIT_RESULT_HEADER)
        r = read_header(response, &response->json, reterr);
    else if (success && result == DAVIT_RESULT_JSON_SEQUENCE)
        r = read_sequence(response, &response->json, reterr);
    else
        r = davit__json_read(davit_response_body(response, NULL), response->body.size, "the answer", &response->json,
                             reterr);
    response->has_json = r == DAVIT_OK;
    return r;
}

int davit_response_json(struct davit_response *response, struct json_object **ret, struct davit_error *reterr)
{
    if (!response || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_response_json: response and ret may not be NULL");
    int r = davit__response_read(response, reterr);
    if (r == DAVIT_OK)
        *ret = response->json;
    return r;
}
