/*
 * An answer that is read while it comes, and how it is cut into pieces: what stream.c and connection.c share.
 */
#ifndef DAVIT_PIECES_H
#define DAVIT_PIECES_H

#include "internal.h"

struct davit__cut {
    const struct davit__call *call; /* whose answer it is */
    struct davit_error *failure;    /* where to say what is wrong */
    struct davit__buffer *hold;     /* what came */
    size_t at;                      /* how much of that is behind us */
    struct davit_piece piece;       /* handed out last; its bytes are in `hold` */
    bool over;                      /* no more will come */
    bool decided, framed;           /* how a process's output comes: known, and in frames */
    struct {
        enum davit_output output;
        size_t left; /* bytes to come */
    } frame;
    struct {
        size_t at; /* how far we looked, from the value's beginning */
        unsigned depth;
        bool string, escape, begun;
    } value;
};

enum davit__step {
    DAVIT__PIECE, /* cut->piece is the next one */
    DAVIT__MORE,  /* more has to come first */
    DAVIT__ASK,   /* the engine has to be asked first: davit__ask_framing() */
    DAVIT__DONE,  /* that was all */
    DAVIT__FAILED /* cut->failure says why */
};

/** Cuts the next piece from what came. */
enum davit__step davit__next_piece(struct davit__cut *cut);

/** Lets go of what is behind us. */
void davit__cut_move_up(struct davit__cut *cut);

#endif
