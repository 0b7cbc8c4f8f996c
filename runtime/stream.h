/*
 * What stream.c, which drives a stream, and pieces.c, which cuts it, share.
 */
#ifndef DAVIT_STREAM_H
#define DAVIT_STREAM_H

#include "transport.h"

struct davit_stream {
    struct davit__call call;
    struct transfer transfer;
    struct davit_error failure; /* kept: a stream that failed stays failed */
    int code;                   /* the failure's, or DAVIT_OK */
    size_t at;                  /* how much of transfer.hold is behind us */
    struct davit_piece piece;   /* handed out last */
    bool decided, framed;       /* how a process's output comes: known, and in frames */
    struct {
        enum davit_output output;
        size_t left; /* bytes to come */
    } frame;
    struct {
        size_t at; /* how far from `at` of the stream we looked */
        unsigned depth;
        bool string, escape, begun;
    } value;
    struct json_object *json;  /* made of the piece */
    struct davit__arena arena; /* likewise */
};

enum davit__step {
    DAVIT__PIECE, /* stream->piece is the next one */
    DAVIT__MORE,  /* more has to come first */
    DAVIT__DONE,  /* that was all */
    DAVIT__FAILED /* stream->failure says why */
};

/** Cuts the next piece from what came. */
enum davit__step davit__next_piece(struct davit_stream *stream);

#endif
