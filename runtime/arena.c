/*
 * Memory that is let go of all at once, in chunks that grow with what was taken so far.
 */
#include "value.h"

#include <stdlib.h>
#include <string.h>

struct davit__chunk {
    struct davit__chunk *next;
    void *block; /* adopted; NULL: the memory follows */
};

#define SMALLEST 512
#define LARGEST  ((size_t)256 << 10)

/* A chunk with room for at least `size` bytes: twice the last one's, within limits. */
static bool grow(struct davit__arena *arena, size_t size)
{
    size_t room = arena->chunk_size ? arena->chunk_size * 2 : SMALLEST;
    room = room < LARGEST ? room : LARGEST;
    if (room < size)
        room = size;
    struct davit__chunk *chunk = calloc(1, sizeof *chunk + room);
    if (!chunk)
        return false;
    chunk->next = arena->chunks;
    arena->chunks = chunk;
    arena->chunk_size = room < LARGEST ? room : LARGEST;
    arena->at = (char *)(chunk + 1);
    arena->end = arena->at + room;
    return true;
}

void *davit__arena_get(struct davit__arena *arena, size_t size)
{
    size = (size + 7) & ~(size_t)7;
    if ((size_t)(arena->end - arena->at) < size && !grow(arena, size))
        return NULL;
    char *found = arena->at;
    arena->at += size;
    return found;
}

bool davit__arena_adopt(struct davit__arena *arena, void *block)
{
    struct davit__chunk *chunk = calloc(1, sizeof *chunk);
    if (!chunk)
        return false;
    chunk->block = block;
    chunk->next = arena->chunks;
    arena->chunks = chunk;
    return true;
}

void davit__arena_done(struct davit__arena *arena)
{
    while (arena->chunks) {
        struct davit__chunk *chunk = arena->chunks;
        arena->chunks = chunk->next;
        free(chunk->block);
        free(chunk);
    }
    *arena = (struct davit__arena){0};
}
