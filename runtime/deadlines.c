/*
 * When streams of a loop want to be looked at: a binary heap, in which each stream knows its place.
 */
#include "loop.h"

#include <stdlib.h>

bool davit__deadlines_reserve(struct davit__deadlines *deadlines, size_t count)
{
    if (count <= deadlines->capacity)
        return true;
    size_t capacity = count < 16 ? 16 : count * 2;
    struct davit_stream **items = realloc(deadlines->items, capacity * sizeof *items);
    if (!items)
        return false;
    deadlines->items = items;
    deadlines->capacity = capacity;
    return true;
}

static void put(struct davit__deadlines *deadlines, struct davit_stream *stream, size_t place)
{
    deadlines->items[place - 1] = stream;
    stream->place = place;
}

static void rise(struct davit__deadlines *deadlines, struct davit_stream *stream)
{
    size_t place = stream->place;
    for (; place > 1 && deadlines->items[place / 2 - 1]->due > stream->due; place /= 2)
        put(deadlines, deadlines->items[place / 2 - 1], place);
    put(deadlines, stream, place);
}

static void fall(struct davit__deadlines *deadlines, struct davit_stream *stream)
{
    size_t place = stream->place;
    for (size_t child; (child = place * 2) <= deadlines->count; place = child) {
        if (child < deadlines->count && deadlines->items[child]->due < deadlines->items[child - 1]->due)
            child++;
        if (deadlines->items[child - 1]->due >= stream->due)
            break;
        put(deadlines, deadlines->items[child - 1], place);
    }
    put(deadlines, stream, place);
}

static void take_out(struct davit__deadlines *deadlines, struct davit_stream *stream)
{
    struct davit_stream *last = deadlines->items[--deadlines->count];
    size_t place = stream->place;
    stream->place = 0;
    if (last == stream)
        return;
    put(deadlines, last, place);
    rise(deadlines, last);
    fall(deadlines, last);
}

void davit__deadlines_set(struct davit__deadlines *deadlines, struct davit_stream *stream, int64_t due)
{
    stream->due = due;
    if (due == DAVIT__NEVER) {
        if (stream->place)
            take_out(deadlines, stream);
        return;
    }
    if (!stream->place)
        put(deadlines, stream, ++deadlines->count);
    rise(deadlines, stream);
    fall(deadlines, stream);
}
