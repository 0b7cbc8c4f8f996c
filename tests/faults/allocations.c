/*
 * What the linker puts in the place of malloc and its kin (-Wl,--wrap=malloc …), and what libcurl is given. Sanitizers
 * and valgrind stay in charge of the real ones. What libc allocates inside (fopen, getaddrinfo) never fails here.
 */
#include "allocations.h"

#include <curl/curl.h>
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *pointer, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *pointer, size_t size);
char *__wrap_strdup(const char *text);
char *__wrap_strndup(const char *text, size_t size);

static _Thread_local bool counting, failed;
static _Thread_local long made, failing_at;
static _Thread_local enum failing how;

/* Whether this allocation is one that fails. */
static bool fails(void)
{
    if (!counting)
        return false;
    made++;
    if (made != failing_at && !(how == ONWARDS && failing_at && made > failing_at))
        return false;
    failed = true;
    errno = ENOMEM;
    return true;
}

void *__wrap_malloc(size_t size)
{
    return fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return fails() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *pointer, size_t size)
{
    return fails() ? NULL : __real_realloc(pointer, size);
}

char *__wrap_strndup(const char *text, size_t size)
{
    size_t length = strnlen(text, size);
    char *copy = __wrap_malloc(length + 1);
    if (!copy)
        return NULL;
    memcpy(copy, text, length);
    copy[length] = 0;
    return copy;
}

char *__wrap_strdup(const char *text)
{
    return __wrap_strndup(text, strlen(text));
}

void allocations_prepare(void)
{
    curl_global_init_mem(CURL_GLOBAL_ALL, __wrap_malloc, free, __wrap_realloc, __wrap_strdup, __wrap_calloc);
}

void allocations_fail(long n, enum failing failing)
{
    counting = true;
    failed = false;
    made = 0;
    how = failing;
    failing_at = n;
}

bool allocations_end(void)
{
    counting = false;
    return failed;
}

long allocations_made(void)
{
    return made;
}
