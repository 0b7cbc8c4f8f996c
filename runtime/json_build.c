/*
 * json-c values from the strict reader, and bytes from json-c values: the two crossings between JSON text and json-c.
 * Only constructors that report failure are used; json-c's own reader and writer are not, for they crash or cut short
 * when memory runs out.
 */
#include "json.h"

#include <json-c/json.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Longer strings are allocated on their way to json-c. */
#define SMALL 256

/* The last string's value in `small`, in the text itself, or in memory of its own, which *allocated then is. */
static const char *unescaped(const struct davit__json *reader, char *small, char **allocated, size_t *length)
{
    *allocated = NULL;
    *length = reader->length;
    if (!reader->escaped)
        return reader->text;
    char *copy = small;
    if (reader->length > SMALL)
        copy = *allocated = malloc(reader->length);
    if (copy)
        *length = davit__json_unescape(reader, copy);
    return copy;
}

static struct json_object *build_string(struct davit__json *reader)
{
    char small[SMALL], *allocated;
    size_t length;
    if (reader->length > INT_MAX) {
        davit__json_refuse(reader, DAVIT_ERR_LIMIT, "a string is longer than 2 GiB");
        return NULL;
    }
    const char *text = unescaped(reader, small, &allocated, &length);
    struct json_object *value = text ? json_object_new_string_len(text, (int)length) : NULL;
    free(allocated);
    return value;
}

static struct json_object *build_number(struct davit__json *reader)
{
    int64_t integer;
    uint64_t natural;
    double real;
    if (reader->whole && davit__json_int64(reader, &integer))
        return json_object_new_int64(integer);
    if (reader->whole && davit__json_uint64(reader, &natural))
        return json_object_new_uint64(natural);
    if (reader->whole || !davit__json_double(reader, &real)) {
        davit__json_refuse(reader, DAVIT_ERR_JSON,
                           reader->whole ? "a whole number beyond 64 bits" : "a number beyond double");
        return NULL;
    }
    char small[SMALL];
    char *text = reader->length < SMALL ? small : malloc(reader->length + 1);
    struct json_object *value = NULL;
    if (text) {
        memcpy(text, reader->text, reader->length);
        text[reader->length] = '\0';
        value = json_object_new_double_s(real, text);
    }
    if (text != small)
        free(text);
    return value;
}

static bool build(struct davit__json *reader, enum davit__token token, struct json_object **ret);

static bool build_array(struct davit__json *reader, struct json_object *array)
{
    for (;;) {
        struct json_object *value = NULL;
        enum davit__token token = davit__json_next(reader);
        if (token == DAVIT__JSON_ARRAY_END)
            return true;
        if (!build(reader, token, &value))
            return false;
        if (json_object_array_add(array, value) != 0) {
            json_object_put(value);
            return false;
        }
    }
}

/* The member's name as json-c takes it: ended by NUL, hence without one inside. NULL when it cannot be. */
static char *build_key(struct davit__json *reader, char *small)
{
    char *key = reader->length < SMALL ? small : malloc(reader->length + 1);
    if (!key)
        return NULL;
    size_t length = reader->length;
    if (reader->escaped)
        length = davit__json_unescape(reader, key);
    else
        memcpy(key, reader->text, length);
    key[length] = '\0';
    if (strlen(key) == length)
        return key;
    davit__json_refuse(reader, DAVIT_ERR_JSON, "U+0000 in a member's name");
    if (key != small)
        free(key);
    return NULL;
}

static bool build_member(struct davit__json *reader, struct json_object *object)
{
    char small[SMALL];
    char *key = build_key(reader, small);
    if (!key)
        return false;
    struct json_object *value = NULL;
    bool built = false;
    if (json_object_object_get_ex(object, key, NULL))
        davit__json_refuse(reader, DAVIT_ERR_JSON, "the same member twice");
    else
        built = build(reader, davit__json_next(reader), &value);
    if (built && json_object_object_add_ex(object, key, value, JSON_C_OBJECT_ADD_KEY_IS_NEW) != 0) {
        json_object_put(value);
        built = false;
    }
    if (key != small)
        free(key);
    return built;
}

static bool build_object(struct davit__json *reader, struct json_object *object)
{
    for (;;) {
        enum davit__token token = davit__json_next(reader);
        if (token == DAVIT__JSON_OBJECT_END)
            return true;
        if (token != DAVIT__JSON_KEY || !build_member(reader, object))
            return false;
    }
}

static bool build(struct davit__json *reader, enum davit__token token, struct json_object **ret)
{
    struct json_object *value = NULL;
    bool whole = true;
    switch (token) {
    case DAVIT__JSON_NULL:
        *ret = NULL;
        return true;
    case DAVIT__JSON_FALSE:
    case DAVIT__JSON_TRUE:
        value = json_object_new_boolean(token == DAVIT__JSON_TRUE);
        break;
    case DAVIT__JSON_NUMBER:
        value = build_number(reader);
        break;
    case DAVIT__JSON_STRING:
        value = build_string(reader);
        break;
    case DAVIT__JSON_ARRAY:
        value = json_object_new_array();
        whole = value && build_array(reader, value);
        break;
    case DAVIT__JSON_OBJECT:
        value = json_object_new_object();
        whole = value && build_object(reader, value);
        break;
    default:
        return false;
    }
    if (!whole) {
        json_object_put(value);
        return false;
    }
    *ret = value;
    return value != NULL;
}

bool davit__json_build(struct davit__json *reader, struct json_object **ret)
{
    return build(reader, davit__json_next(reader), ret);
}

int davit_json_read(const char *text, size_t size, struct json_object **ret, struct davit_error *reterr)
{
    if (!ret || (!text && size))
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_json_read: text and ret may not be NULL");
    struct davit__json reader;
    struct json_object *value = NULL;
    davit__json_init(&reader, text ? text : "", size);
    if (!davit__json_build(&reader, &value))
        return davit__json_fail(&reader, "the text", reterr);
    if (davit__json_next(&reader) != DAVIT__JSON_END) {
        json_object_put(value);
        return davit__json_fail(&reader, "the text", reterr);
    }
    *ret = value;
    return DAVIT_OK;
}

/* ---------------------------------------------------------------------------------------------------- writing --- */

static void write_string(struct davit__buffer *buffer, const char *text, size_t length)
{
    const char *end = text + length;
    davit__append(buffer, "\"", 1);
    while (text < end) {
        const char *plain = text;
        while (text < end && (unsigned char)*text >= 0x20 && *text != '"' && *text != '\\')
            text++;
        davit__append(buffer, plain, (size_t)(text - plain));
        if (text == end)
            break;
        if (*text == '"' || *text == '\\')
            davit__append_format(buffer, "\\%c", *text++);
        else
            davit__append_format(buffer, "\\u%04x", (unsigned char)*text++);
    }
    davit__append(buffer, "\"", 1);
}

static void write_integer(struct davit__buffer *buffer, struct json_object *value)
{
    int64_t integer = json_object_get_int64(value);
    if (integer == INT64_MAX) /* json-c clamps: it may be more */
        davit__append_format(buffer, "%llu", (unsigned long long)json_object_get_uint64(value));
    else
        davit__append_format(buffer, "%lld", (long long)integer);
}

static bool write_double(struct davit__buffer *buffer, struct json_object *value)
{
    if (!isfinite(json_object_get_double(value)))
        return false;
    const char *text = json_object_to_json_string_ext(value, JSON_C_TO_STRING_PLAIN);
    if (text)
        davit__append_text(buffer, text);
    else
        buffer->failed = true;
    return true;
}

static bool write(struct davit__buffer *buffer, struct json_object *value, unsigned depth);

static bool write_array(struct davit__buffer *buffer, struct json_object *array, unsigned depth)
{
    size_t count = json_object_array_length(array);
    davit__append(buffer, "[", 1);
    for (size_t i = 0; i < count; i++) {
        davit__append(buffer, ",", i > 0);
        if (!write(buffer, json_object_array_get_idx(array, i), depth))
            return false;
    }
    davit__append(buffer, "]", 1);
    return true;
}

static bool write_object(struct davit__buffer *buffer, struct json_object *object, unsigned depth)
{
    bool first = true;
    davit__append(buffer, "{", 1);
    json_object_object_foreach(object, key, member)
    {
        davit__append(buffer, ",", !first);
        write_string(buffer, key, strlen(key));
        davit__append(buffer, ":", 1);
        if (!write(buffer, member, depth))
            return false;
        first = false;
    }
    davit__append(buffer, "}", 1);
    return true;
}

static bool write(struct davit__buffer *buffer, struct json_object *value, unsigned depth)
{
    switch (json_object_get_type(value)) {
    case json_type_null:
        davit__append_text(buffer, "null");
        return true;
    case json_type_boolean:
        davit__append_text(buffer, json_object_get_boolean(value) ? "true" : "false");
        return true;
    case json_type_int:
        write_integer(buffer, value);
        return true;
    case json_type_double:
        return write_double(buffer, value);
    case json_type_string:
        write_string(buffer, json_object_get_string(value), (size_t)json_object_get_string_len(value));
        return true;
    case json_type_array:
        return depth < DAVIT_JSON_DEPTH_MAX && write_array(buffer, value, depth + 1);
    case json_type_object:
        return depth < DAVIT_JSON_DEPTH_MAX && write_object(buffer, value, depth + 1);
    }
    return false;
}

bool davit__json_write(struct davit__buffer *buffer, struct json_object *value)
{
    return write(buffer, value, 0);
}
