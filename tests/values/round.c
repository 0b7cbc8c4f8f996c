/*
 * Reads values into structs and writes them again, for tests in other languages. Each line of standard input is a case,
 * {"type": "ContainerSummary", "shape": "list", "version": "1.41", "text": "[…]"}; each line of output is what came of
 * it, {"text": "[…]"} or {"error": "…", "code": "DAVIT_ERR_DECODE"}. Without a version, none in particular is written
 * for. A text that no JSON string can hold is given as "hex": "5b5d".
 */
#include <davit/davit.h>
#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *member(struct json_object *object, const char *name)
{
    struct json_object *value = NULL;
    json_object_object_get_ex(object, name, &value);
    return value ? json_object_get_string(value) : NULL;
}

static enum davit_shape shape_of(struct json_object *object)
{
    const char *shape = member(object, "shape");
    return !shape || strcmp(shape, "one") == 0 ? DAVIT_SHAPE_ONE
           : strcmp(shape, "list") == 0        ? DAVIT_SHAPE_LIST
                                               : DAVIT_SHAPE_MAP;
}

/* The bytes of "5b5d". */
static void parse_hex(const char *hex, char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++)
        bytes[i] = (char)strtoul((char[]){hex[2 * i], hex[2 * i + 1], '\0'}, NULL, 16);
}

/* The text of a case, in a block of exactly its size. */
static char *text_of(struct json_object *one, size_t *ret_size)
{
    struct json_object *text = json_object_object_get(one, "text");
    const char *hex = member(one, "hex");
    *ret_size = hex ? strlen(hex) / 2 : (size_t)json_object_get_string_len(text);
    char *block = malloc(*ret_size + !*ret_size);
    if (hex)
        parse_hex(hex, block, *ret_size);
    else
        memcpy(block, json_object_get_string(text), *ret_size);
    return block;
}

static int round_trip(struct json_object *one, char **ret, struct davit_error *reterr)
{
    const struct davit_engine *engine = davit_engine_find(member(one, "engine"));
    uint32_t layout = davit_engine_layout(engine);
    const char *type = member(one, "type");
    struct davit_value *value = NULL;
    size_t size;
    char *text = text_of(one, &size);
    int r = davit_value_read(engine, layout, shape_of(one), type, text, size, &value, reterr);
    free(text);
    if (r == DAVIT_OK)
        r = davit_value_write(engine, layout, shape_of(one), type, davit_value_get(value), member(one, "version"), ret,
                              NULL, reterr);
    davit_value_free(value);
    return r;
}

static void answer(struct json_object *one)
{
    struct json_object *result = json_object_new_object();
    struct davit_error error;
    char *text = NULL;
    int r = round_trip(one, &text, &error);
    json_object_object_add(result, r == DAVIT_OK ? "text" : "error",
                           json_object_new_string(r == DAVIT_OK ? text : error.message));
    if (r != DAVIT_OK)
        json_object_object_add(result, "code", json_object_new_string(davit_code_name(r)));
    puts(json_object_to_json_string_ext(result, JSON_C_TO_STRING_PLAIN));
    json_object_put(result);
    free(text);
}

int main(void)
{
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    while ((length = getline(&line, &capacity, stdin)) > 0) {
        struct json_object *one = NULL;
        if (davit_json_read(line, (size_t)length, &one, NULL) != DAVIT_OK)
            return 2;
        answer(one);
        json_object_put(one);
    }
    free(line);
    return 0;
}
