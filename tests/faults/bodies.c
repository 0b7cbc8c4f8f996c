/*
 * See bodies.h.
 */
#include "bodies.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "faulty.h"

ssize_t give_pattern(void *data, char *buffer, size_t size)
{
    struct pattern *pattern = data;
    size_t left = pattern->size - pattern->at, n = size < left ? size : left;
    if (pattern->step && n > pattern->step)
        n = pattern->step;
    if (pattern->pause)
        sleep_milliseconds(pattern->pause);
    for (size_t i = 0; i < n; i++)
        buffer[i] = (char)((pattern->at + i) % 251);
    pattern->at += n;
    return (ssize_t)n;
}

int pattern_file(size_t size)
{
    struct pattern pattern = {.size = size};
    char name[128], *bytes = malloc(size + 1);
    snprintf(name, sizeof name, "%s/pattern", faulty_folder());
    int fd = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    give_pattern(&pattern, bytes, size);
    if (write(fd, bytes, size) != (ssize_t)size || lseek(fd, 0, SEEK_SET) != 0 || unlink(name) != 0)
        perror("pattern_file");
    free(bytes);
    return fd;
}

int put(struct davit_client *client, const char *fault, const struct davit_body *body,
        const struct davit_call_options *options, char answer[static ANSWER_MAX], struct davit_error *reterr)
{
    struct davit_response *response = NULL;
    *reterr = (struct davit_error){0};
    int r = davit_invoke(client, "PutContainerArchive", DAVIT_PARAMS({"id", fault}, {"path", "/"}), body, options,
                         &response, reterr);
    snprintf(answer, ANSWER_MAX, "%s", response ? davit_response_body(response, NULL) : "");
    davit_response_free(response);
    return r;
}
