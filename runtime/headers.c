/*
 * Lists of headers, those of a request and those of an answer: "Name\0value\0", again and again, in one buffer. Which
 * headers there are is the business of encode.c and of the engine.
 */
#include "tables.h"

#include <string.h>

static void add(struct davit__buffer *headers, const char *name, size_t name_size, const char *value, size_t value_size)
{
    if (!davit__reserve(headers, name_size + value_size + 2))
        return;
    char *at = headers->data + headers->size;
    at = mempcpy(at, name, name_size);
    *at++ = '\0';
    at = mempcpy(at, value, value_size);
    *at++ = '\0';
    *at = '\0';
    headers->size = (size_t)(at - headers->data);
}

void davit__add_header(struct davit__buffer *headers, const char *name, const char *value)
{
    add(headers, name, strlen(name), value, strlen(value));
}

void davit__add_header_line(struct davit__buffer *headers, const char *line, size_t size)
{
    const char *colon = memchr(line, ':', size);
    if (!colon)
        return;
    const char *value = colon + 1, *end = line + size;
    while (value < end && (*value == ' ' || *value == '\t'))
        value++;
    while (end > value && strchr(" \t\r\n", end[-1]))
        end--;
    add(headers, line, (size_t)(colon - line), value, (size_t)(end - value));
}

bool davit__next_header(const struct davit__buffer *headers, const char **io_name, const char **ret_value)
{
    const char *name = headers->data, *end = name ? name + headers->size : NULL;
    if (*io_name) {
        name = *io_name + strlen(*io_name) + 1;
        name += strlen(name) + 1;
    }
    if (name >= end)
        return false;
    *io_name = name;
    *ret_value = name + strlen(name) + 1;
    return true;
}

bool davit__header_at(const struct davit__buffer *headers, size_t index, const char **ret_name, const char **ret_value)
{
    const char *name = NULL, *value;
    do
        if (!davit__next_header(headers, &name, &value))
            return false;
    while (index-- > 0);
    *ret_name = name;
    *ret_value = value;
    return true;
}

const char *davit__find_header(const struct davit__buffer *headers, const char *name)
{
    const char *own = NULL, *value;
    while (davit__next_header(headers, &own, &value))
        if (davit__same_name(own, name, strlen(name)))
            return value;
    return NULL;
}
