/*
 * Reads vectors. They are read with json-c's own reader, not with davit's, which is under test.
 */
#include "vector.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void give_up(const char *what, const char *which)
{
    fprintf(stderr, "vectors: %s: %s\n", what, which);
    exit(1);
}

static void *must(void *pointer)
{
    if (!pointer)
        give_up("no memory", "");
    return pointer;
}

struct json_object *vectors_load(const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", VECTORS_FOLDER, name);
    struct json_object *json = json_object_from_file(path);
    if (!json)
        give_up(path, json_util_get_last_err());
    return json;
}

struct json_object *vector_member(struct json_object *json, const char *member)
{
    return json_object_object_get(json, member);
}

const char *vector_string(struct json_object *json, const char *member)
{
    return json_object_get_string(vector_member(json, member));
}

static void append(struct text *text, const char *data, size_t size)
{
    text->data = must(realloc(text->data, text->size + size + 1));
    if (size)
        memcpy(text->data + text->size, data, size);
    text->size += size;
    text->data[text->size] = 0;
}

static void append_hex(struct text *text, const char *hex)
{
    for (unsigned byte; sscanf(hex, "%2x", &byte) == 1; hex += 2)
        append(text, &(char){(char)byte}, 1);
}

/* Appends what a text says, or each part of a list. */
static void append_json(struct text *text, struct json_object *json)
{
    if (json_object_is_type(json, json_type_string)) {
        append(text, json_object_get_string(json), (size_t)json_object_get_string_len(json));
    } else if (json_object_is_type(json, json_type_array)) {
        for (size_t i = 0; i < json_object_array_length(json); i++)
            append_json(text, json_object_array_get_idx(json, i));
    } else if (vector_string(json, "hex")) {
        append_hex(text, vector_string(json, "hex"));
    } else if (vector_string(json, "repeat")) {
        const char *part = vector_string(json, "repeat");
        for (int i = json_object_get_int(vector_member(json, "times")); i > 0; i--)
            append(text, part, strlen(part));
    } else {
        give_up("this is no text", json_object_to_json_string(json));
    }
}

struct text vector_text(struct json_object *json)
{
    struct text text = {0};
    if (json) {
        append(&text, "", 0);
        append_json(&text, json);
    }
    return text;
}

void vector_add_params(struct vector *vector, struct json_object *pairs)
{
    size_t count = pairs ? json_object_array_length(pairs) : 0;
    if (vector->param_count + count > PARAMS_MAX)
        give_up(vector->name, "too many parameters");
    for (size_t i = 0; i < count; i++) {
        struct json_object *pair = json_object_array_get_idx(pairs, i);
        struct text value = vector_text(json_object_array_get_idx(pair, 1));
        vector->texts[vector->param_count] = value;
        vector->params[vector->param_count++] = (struct davit_param){
            .name = json_object_get_string(json_object_array_get_idx(pair, 0)),
            .value = value.data,
        };
    }
    vector->params[vector->param_count] = (struct davit_param){0};
}

void vector_read_headers(struct json_object *json, const char *ret[HEADERS_MAX + 1])
{
    size_t count = json ? json_object_array_length(json) : 0;
    if (count > HEADERS_MAX)
        give_up("too many headers", json_object_to_json_string(json));
    for (size_t i = 0; i < count; i++)
        ret[i] = json_object_get_string(json_object_array_get_idx(json, i));
    ret[count] = NULL;
}

static void read_options(struct vector *vector)
{
    struct json_object *given = vector_member(vector->json, "options"), *extra = vector_member(given, "extra");
    vector->options = (struct davit_call_options)DAVIT_CALL_OPTIONS_INIT;
    vector_read_headers(vector_member(given, "headers"), vector->headers);
    for (size_t i = 0; extra && i < json_object_array_length(extra) && i < HEADERS_MAX; i++) {
        struct json_object *pair = json_object_array_get_idx(extra, i);
        vector->extra[i] = (struct davit_param){json_object_get_string(json_object_array_get_idx(pair, 0)),
                                                json_object_get_string(json_object_array_get_idx(pair, 1))};
    }
    if (vector_string(given, "body_check"))
        vector->options.body_check = DAVIT_BODY_CHECK_TYPE;
    vector->options.headers = vector->headers;
    vector->options.extra = vector->extra;
}

void vector_read(struct json_object *json, struct vector *ret)
{
    *ret = (struct vector){
        .operation = vector_string(json, "operation"),
        .version = vector_string(json, "version"),
        .body_text = vector_text(vector_member(json, "body")),
        .json = json,
    };
    ret->name = vector_string(json, "name") ? vector_string(json, "name") : ret->operation;
    ret->body = (struct davit_body){
        .data = ret->body_text.data, .size = ret->body_text.size, .media_type = vector_string(json, "media_type")};
    vector_add_params(ret, vector_member(json, "params"));
    read_options(ret);
}

void vector_done(struct vector *vector)
{
    for (size_t i = 0; i < vector->param_count; i++)
        free(vector->texts[i].data);
    free(vector->body_text.data);
}

const struct davit_body *vector_body(const struct vector *vector)
{
    return vector->body.data ? &vector->body : NULL;
}

struct davit_client *vector_client(const char *version, davit_respond_fn *respond, void *data)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    struct davit_error error;

    options.api_version = version;
    options.respond = respond;
    options.respond_data = data;
    if (davit_client_new(&options, &client, &error))
        fprintf(stderr, "no client at %s: %s\n", version, error.message);
    return client;
}
