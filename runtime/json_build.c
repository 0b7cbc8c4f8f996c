/*
 * json-c values from the strict reader, and bytes from json-c values: the two crossings between JSON text and json-c.
 * Only constructors that report failure are used; json-c's own reader and writer are not, for they crash or cut short
 * when memory runs out.
 */
#include "json.h"

#include <json-c/json.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
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

/* A tree in the making: the levels that are open, and the name of the member that comes next. */
struct tree {
    struct davit__json *reader;
    struct json_object *root;
    struct json_object *levels[DAVIT_JSON_DEPTH_MAX];
    unsigned depth;
    char *key, small[SMALL];
};

static void forget_key(struct tree *tree)
{
    if (tree->key != tree->small)
        free(tree->key);
    tree->key = NULL;
}

/* Takes a member's name as json-c takes it: ended by NUL, hence without one inside, and once in its object. */
static bool take_key(struct tree *tree)
{
    struct davit__json *reader = tree->reader;
    size_t length = reader->length;
    tree->key = length < SMALL ? tree->small : malloc(length + 1);
    if (!tree->key)
        return false;
    if (reader->escaped)
        length = davit__json_unescape(reader, tree->key);
    else
        memcpy(tree->key, reader->text, length);
    tree->key[length] = '\0';
    if (strlen(tree->key) != length)
        return davit__json_refuse(reader, DAVIT_ERR_JSON, "U+0000 in a member's name"), false;
    if (!json_object_object_get_ex(tree->levels[tree->depth - 1], tree->key, NULL))
        return true;
    snprintf(reader->detail, sizeof reader->detail, "the member %s twice", davit__quote(tree->key).text);
    return davit__json_refuse(reader, DAVIT_ERR_JSON, reader->detail), false;
}

/* The value of a token; NULL is JSON's null, and, where `*failed`, a failure. */
static struct json_object *make_value(struct davit__json *reader, enum davit__token token, bool *failed)
{
    struct json_object *value = NULL;
    switch (token) {
    case DAVIT__JSON_NULL:
        return NULL;
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
        break;
    case DAVIT__JSON_OBJECT:
        value = json_object_new_object();
        break;
    default:
        break;
    }
    *failed = !value;
    return value;
}

/* Hangs a value into the innermost level, which then owns it. */
static bool attach(struct tree *tree, struct json_object *value)
{
    struct json_object *parent = tree->depth ? tree->levels[tree->depth - 1] : NULL;
    int r = 0;
    if (!parent)
        tree->root = value;
    else if (tree->key)
        r = json_object_object_add_ex(parent, tree->key, value, JSON_C_OBJECT_ADD_KEY_IS_NEW);
    else
        r = json_object_array_add(parent, value);
    if (r != 0)
        json_object_put(value);
    forget_key(tree);
    return r == 0;
}

/* Takes one token into the tree. */
static bool grow(struct tree *tree, enum davit__token token)
{
    if (token == DAVIT__JSON_ARRAY_END || token == DAVIT__JSON_OBJECT_END) {
        tree->depth--;
        return true;
    }
    if (token == DAVIT__JSON_KEY)
        return take_key(tree);
    bool failed = false;
    struct json_object *value = make_value(tree->reader, token, &failed);
    if (failed || !attach(tree, value))
        return false;
    if (token == DAVIT__JSON_ARRAY || token == DAVIT__JSON_OBJECT)
        tree->levels[tree->depth++] = value;
    return true;
}

bool davit__json_build(struct davit__json *reader, struct json_object **ret)
{
    struct tree tree;
    tree.reader = reader;
    tree.root = NULL;
    tree.depth = 0;
    tree.key = NULL;
    bool good = true;
    do
        good = grow(&tree, davit__json_next(reader));
    while (good && (tree.depth || tree.key));
    forget_key(&tree);
    if (good)
        *ret = tree.root;
    else
        json_object_put(tree.root);
    return good;
}

int davit__json_read(const char *text, size_t size, const char *what, struct json_object **ret,
                     struct davit_error *reterr)
{
    struct davit__json reader;
    struct json_object *value = NULL;
    davit__json_init(&reader, text, size);
    if (davit__json_build(&reader, &value) && davit__json_next(&reader) == DAVIT__JSON_END) {
        *ret = value;
        return DAVIT_OK;
    }
    json_object_put(value);
    return davit__json_fail(&reader, what, reterr);
}

int davit_json_read(const char *text, size_t size, struct json_object **ret, struct davit_error *reterr)
{
    if (!ret || (!text && size))
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_json_read: text and ret may not be NULL");
    return davit__json_read(text ? text : "", size, "the text", ret, reterr);
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
    struct json_object *copy = NULL; /* json-c keeps the text inside the value, and the caller's is only read */
    const char *text = json_object_deep_copy(value, &copy, NULL) == 0
                           ? json_object_to_json_string_ext(copy, JSON_C_TO_STRING_PLAIN)
                           : NULL;
    if (text)
        davit__append_text(buffer, text);
    else
        buffer->failed = true;
    json_object_put(copy);
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
