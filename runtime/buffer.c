/*
 * Bytes that grow, with one sticky failure to check at the end. Nothing here knows what the bytes mean, but for the
 * percent-encoding of request targets.
 */
#include "basics.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Lets go of memory that may hold a secret. */
static void release(const struct davit__buffer *buffer)
{
    if (buffer->secret && buffer->data)
        explicit_bzero(buffer->data, buffer->capacity);
    free(buffer->data);
}

/* Memory of that capacity with what the buffer holds; NULL when there is none. realloc() would leave a copy behind. */
static char *move(const struct davit__buffer *buffer, size_t capacity)
{
    if (!buffer->secret)
        return realloc(buffer->data, capacity);
    char *data = malloc(capacity);
    if (data && buffer->data)
        memcpy(data, buffer->data, buffer->size + 1);
    if (data)
        release(buffer);
    return data;
}

bool davit__reserve(struct davit__buffer *buffer, size_t size)
{
    if (buffer->failed)
        return false;
    if (size < buffer->capacity - buffer->size)
        return true;
    size_t wanted = buffer->size + size + 1;
    size_t capacity = buffer->capacity * 2 > wanted ? buffer->capacity * 2 : wanted < 64 ? 64 : wanted;
    char *data = wanted > size ? move(buffer, capacity) : NULL;
    if (!data) {
        buffer->failed = true;
        return false;
    }
    buffer->data = data;
    buffer->capacity = capacity;
    return true;
}

void davit__append(struct davit__buffer *buffer, const void *bytes, size_t size)
{
    if (!davit__reserve(buffer, size))
        return;
    if (size)
        memcpy(buffer->data + buffer->size, bytes, size);
    buffer->size += size;
    buffer->data[buffer->size] = '\0';
}

void davit__append_text(struct davit__buffer *buffer, const char *text)
{
    davit__append(buffer, text, strlen(text));
}

void davit__append_format(struct davit__buffer *buffer, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0)
        buffer->failed = true;
    else if (davit__reserve(buffer, (size_t)length)) {
        vsnprintf(buffer->data + buffer->size, (size_t)length + 1, format, again);
        buffer->size += (size_t)length;
    }
    va_end(again);
}

void davit__buffer_done(struct davit__buffer *buffer)
{
    release(buffer);
    *buffer = (struct davit__buffer){.secret = buffer->secret};
}

char *davit__buffer_take(struct davit__buffer *buffer)
{
    if (buffer->failed)
        davit__buffer_done(buffer);
    return buffer->data;
}

static bool is_unreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

void davit__append_encoded(struct davit__buffer *buffer, const char *text)
{
    static const char digits[] = "0123456789ABCDEF";
    size_t length = strlen(text);
    if (length > SIZE_MAX / 3 || !davit__reserve(buffer, 3 * length))
        return;
    char *out = buffer->data + buffer->size;
    for (; *text; text++) {
        if (is_unreserved(*text)) {
            *out++ = *text;
        } else {
            *out++ = '%';
            *out++ = digits[(unsigned char)*text >> 4];
            *out++ = digits[*text & 15];
        }
    }
    *out = '\0';
    buffer->size = (size_t)(out - buffer->data);
}

void davit__append_printable(struct davit__buffer *buffer, const char *text, size_t size)
{
    const char *end = text + (size < DAVIT_MESSAGE_MAX ? size : DAVIT_MESSAGE_MAX);
    while (end > text && strchr(" \r\n\t", end[-1]))
        end--;
    while (text < end) {
        size_t length = davit__utf8_length(text, end);
        bool plain = davit__printable_length(text, end) > 0 || *text == '\n' || *text == '\t';
        davit__append(buffer, plain ? text : " ", plain ? length : 1);
        text += length ? length : 1;
    }
}
