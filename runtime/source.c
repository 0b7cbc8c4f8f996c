/*
 * Bodies that are taken from a source while they are sent: the sources that the library has, and the rules that every
 * source has to keep. How what was taken gets onto the wire is upload.c's.
 */
#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

/* ---------------------------------------------------------------------------------------------------- sources --- */

/* Waits until a descriptor has something, or an end. */
static void wait_for(int fd)
{
    struct pollfd polled = {.fd = fd, .events = POLLIN};
    poll(&polled, 1, -1);
}

ssize_t davit_source_descriptor(void *descriptor, char *buffer, size_t size)
{
    const int *fd = descriptor;
    for (;;) {
        ssize_t n = read(*fd, buffer, size);
        if (n >= 0)
            return n;
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            wait_for(*fd);
        else if (errno != EINTR)
            return DAVIT_ERR_FILE;
    }
}

ssize_t davit_source_file(void *file, char *buffer, size_t size)
{
    for (;;) {
        size_t n = fread(buffer, 1, size, file);
        if (n > 0 || !ferror(file))
            return (ssize_t)n;
        if (errno != EINTR)
            return DAVIT_ERR_FILE;
        clearerr(file);
    }
}

int davit__silent_descriptor(const struct davit_prepared *prepared)
{
    if (prepared->source != davit_source_descriptor)
        return -1;
    struct pollfd polled = {.fd = *(const int *)prepared->source_data, .events = POLLIN};
    return polled.fd >= 0 && poll(&polled, 1, 0) == 0 ? polled.fd : -1;
}

/* ------------------------------------------------------------------------------------------------------ rules --- */

/* Asks a source, and keeps from the rest of us what it must not return. */
static ssize_t ask(const struct davit__call *call, char *buffer, size_t size)
{
    const struct davit_prepared *prepared = call->prepared;
    errno = 0;
    ssize_t n = prepared->source(prepared->source_data, buffer, size);
    int os_error = errno;
    if (n == DAVIT_ERR_FILE && os_error)
        return davit__fail_os(call->error, DAVIT_ERR_FILE, os_error, "%s: the body cannot be read", call->name);
    if (n < 0)
        return davit__fail(call->error, (int)n, "%s: the body's source ended it with %s (%zd)", call->name,
                           davit_code_name((int)n), n);
    if ((size_t)n > size)
        return davit__fail(call->error, DAVIT_ERR_ARGUMENT,
                           "%s: the body's source says it gave %zd bytes, at most %zu were asked for", call->name, n,
                           size);
    return n;
}

static int fail_short(const struct davit__call *call, const struct davit__taken *taken)
{
    return davit__fail(call->error, DAVIT_ERR_ARGUMENT,
                       "%s: the body's source ended after %ju of %zu bytes: the request was broken off", call->name,
                       (uintmax_t)taken->size, call->prepared->body_size);
}

/* All is there that was announced. A source that has more is found out before the last bytes are sent. */
static int check_end(const struct davit__call *call)
{
    char more;
    ssize_t n = davit__silent_descriptor(call->prepared) >= 0 ? 0 : ask(call, &more, 1);
    return n <= 0 ? (int)n
                  : davit__fail(call->error, DAVIT_ERR_ARGUMENT,
                                "%s: the body's source has more than its %zu bytes: the request was broken off",
                                call->name, call->prepared->body_size);
}

ssize_t davit__take(struct davit__call *call, struct davit__taken *taken, char *buffer, size_t size)
{
    size_t declared = call->prepared->body_size;
    if (declared && declared - taken->size < size)
        size = (size_t)(declared - taken->size);
    if (size == 0 || taken->over)
        return 0;
    ssize_t n = ask(call, buffer, size);
    if (n < 0)
        return n;
    taken->size += (size_t)n;
    taken->over = n == 0 || taken->size == declared;
    if (n == 0 && declared)
        return fail_short(call, taken);
    int r = n > 0 && taken->over ? check_end(call) : DAVIT_OK;
    return r == DAVIT_OK ? n : r;
}

int davit__tell_progress(const struct davit__call *call, uint64_t sent, uint64_t size)
{
    int r = call->options.progress(call->options.progress_data, sent, size);
    return r == DAVIT_OK ? DAVIT_OK
                         : davit__fail(call->error, r < 0 ? r : DAVIT_ERR_ARGUMENT,
                                       "%s: the progress function ended it with %s (%d) after %ju bytes of the body",
                                       call->name, davit_code_name(r), r, (uintmax_t)sent);
}
