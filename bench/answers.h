/*
 * What the static server says. Small answers and the list are ready; of long ones there is a run of bytes that is sent
 * again and again, so that they cost the server next to nothing.
 */
#ifndef BENCH_ANSWERS_H
#define BENCH_ANSWERS_H

#include <stdbool.h>
#include <stddef.h>

/* Gets ready, with a file that ContainerList is answered with. */
bool answers_open(const char *list_path);

/*
 * Answers a request without a body, all of whose target is `line`; false when the peer is gone. A container's name is a
 * number: its logs are `tail` frames of that size, half of them stderr's; its archive has that many bytes. Events never
 * come.
 */
bool answer(int fd, const char *line);

/* Answers an upload of `size` bytes to a container, which has to have that many; and asks for one to begin. */
bool answer_upload(int fd, const char *line, size_t size);
bool answer_continue(int fd);

#endif
