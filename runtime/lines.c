/*
 * Pieces cut into lines, each output's for itself: a sink in front of another one. A line that is whole inside of a
 * piece is handed on where it stands; only what a piece leaves unfinished is kept.
 */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

struct davit_lines {
    size_t most; /* bytes of a line, without its newline */
    davit_sink_fn *sink;
    void *data;
    struct davit__buffer begun[DAVIT_STDERR + 1]; /* of no process, stdout, stderr */
};

int davit_lines_new(size_t most, davit_sink_fn *sink, void *data, struct davit_lines **ret, struct davit_error *reterr)
{
    if (!sink || !ret || most >= SIZE_MAX / 2)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT,
                           "davit_lines_new: sink and ret may not be NULL, most is not beyond memory");
    struct davit_lines *lines = calloc(1, sizeof *lines);
    if (!lines)
        return davit__fail_memory(reterr);
    lines->most = most ? most : DAVIT_LINE_MAX;
    lines->sink = sink;
    lines->data = data;
    *ret = lines;
    return DAVIT_OK;
}

static int hand_on(struct davit_lines *lines, enum davit_output output, const char *data, size_t size)
{
    return lines->sink(lines->data, &(const struct davit_piece){.output = output, .data = data, .size = size});
}

/* Hands on what was begun, and is whole now or as long as it may be. */
static int hand_on_begun(struct davit_lines *lines, enum davit_output output)
{
    struct davit__buffer *begun = &lines->begun[output];
    size_t size = begun->size;
    begun->size = 0; /* the bytes are there until the next ones come */
    return hand_on(lines, output, begun->data, size);
}

/* Takes the rest of a line, or as much as there is of it, and says how many bytes that was. */
static int take(struct davit_lines *lines, enum davit_output output, const char *at, size_t size, size_t *ret_taken)
{
    struct davit__buffer *begun = &lines->begun[output];
    const char *newline = memchr(at, '\n', size);
    size_t length = newline ? (size_t)(newline - at) : size, room = lines->most - begun->size;
    bool whole = newline && length <= room, over = length > room;
    *ret_taken = over ? room : length + whole;
    if (begun->size == 0 && (whole || over))
        return hand_on(lines, output, at, *ret_taken);
    davit__append(begun, at, *ret_taken);
    if (begun->failed)
        return DAVIT_ERR_MEMORY;
    return whole || over ? hand_on_begun(lines, output) : DAVIT_OK;
}

int davit_lines_sink(void *lines, const struct davit_piece *piece)
{
    if (!lines || !piece || (unsigned)piece->output > DAVIT_STDERR)
        return DAVIT_ERR_ARGUMENT;
    size_t taken = 0;
    int r = DAVIT_OK;
    for (size_t at = 0; r == DAVIT_OK && at < piece->size; at += taken)
        r = take(lines, piece->output, piece->data + at, piece->size - at, &taken);
    return r;
}

int davit_lines_finish(struct davit_lines *lines)
{
    int r = lines ? DAVIT_OK : DAVIT_ERR_ARGUMENT;
    for (unsigned output = 0; output <= DAVIT_STDERR && r == DAVIT_OK; output++)
        if (lines->begun[output].size)
            r = hand_on_begun(lines, (enum davit_output)output);
    return r;
}

void davit_lines_free(struct davit_lines *lines)
{
    for (unsigned output = 0; lines && output <= DAVIT_STDERR; output++)
        davit__buffer_done(&lines->begun[output]);
    free(lines);
}
