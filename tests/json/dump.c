/*
 * Reads texts and says what each is, exactly: the half of differential.py that calls davit. Standard input is texts,
 * each after its size (four bytes, little-endian); standard output is one line for each:
 *
 *     refused DAVIT_ERR_JSON                or the value, without blanks:
 *     n t f                                 null, true, false
 *     i-12;  d3ff8000000000000;  s6162;     a whole number, a double's bits, a string's bytes in hexadecimal
 *     [i1;i2;]  {s61;i1;s62;n}              an array, an object: name and value in turn
 */
#include <davit/davit.h>
#include <inttypes.h>
#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_value(struct json_object *value);

static void print_string(const char *text, size_t size)
{
    putchar('s');
    for (size_t i = 0; i < size; i++)
        printf("%02x", (unsigned char)text[i]);
    putchar(';');
}

static void print_whole(struct json_object *value)
{
    uint64_t large = json_object_get_uint64(value);
    if (large > INT64_MAX)
        printf("i%" PRIu64 ";", large);
    else
        printf("i%" PRId64 ";", json_object_get_int64(value));
}

static void print_double(double number)
{
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    printf("d%016" PRIx64 ";", bits);
}

static void print_array(struct json_object *array)
{
    size_t count = json_object_array_length(array);
    putchar('[');
    for (size_t i = 0; i < count; i++)
        print_value(json_object_array_get_idx(array, i));
    putchar(']');
}

static void print_object(struct json_object *object)
{
    putchar('{');
    json_object_object_foreach(object, name, value)
    {
        print_string(name, strlen(name));
        print_value(value);
    }
    putchar('}');
}

static void print_value(struct json_object *value)
{
    switch (json_object_get_type(value)) {
    case json_type_null:
        putchar('n');
        break;
    case json_type_boolean:
        putchar(json_object_get_boolean(value) ? 't' : 'f');
        break;
    case json_type_int:
        print_whole(value);
        break;
    case json_type_double:
        print_double(json_object_get_double(value));
        break;
    case json_type_string:
        print_string(json_object_get_string(value), (size_t)json_object_get_string_len(value));
        break;
    case json_type_array:
        print_array(value);
        break;
    case json_type_object:
        print_object(value);
        break;
    }
}

static void print_reading(const char *text, size_t size)
{
    struct json_object *value = NULL;
    int r = davit_json_read(text, size, &value, NULL);
    if (r == DAVIT_OK)
        print_value(value);
    else
        printf("refused %s", davit_code_name(r));
    putchar('\n');
    json_object_put(value);
}

int main(void)
{
    unsigned char head[4];
    while (fread(head, 1, sizeof head, stdin) == sizeof head) {
        size_t size = head[0] | (size_t)head[1] << 8 | (size_t)head[2] << 16 | (size_t)head[3] << 24;
        char *text = malloc(size ? size : 1); /* no byte more: reading past the end is seen by the sanitizers */
        if (!text || fread(text, 1, size, stdin) != size)
            return 1;
        print_reading(text, size);
        free(text);
    }
    return 0;
}
