/*
 * A stream as stream.c pulls it, and loop*.c push it.
 */
#ifndef DAVIT_STREAM_H
#define DAVIT_STREAM_H

#include "pieces.h"
#include "transport.h"

/** What a call was given, kept for later. */
struct davit__given {
    void *block; /* overwritten before it is let go: there may be secrets in it */
    size_t size;
    struct json_object *json;
};

struct davit_stream {
    struct davit__call call;
    struct transfer transfer;
    struct davit__cut cut;
    struct davit_error failure; /* kept: a stream that failed stays failed */
    int code;                   /* the failure's, or DAVIT_OK */
    struct json_object *json;   /* made of the last piece */
    struct davit__arena arena;  /* likewise */

    struct davit_loop *loop; /* NULL: it is pulled, and has nothing of what follows */
    struct davit_handlers handlers;
    struct davit__given given;
    struct davit__wait waiting; /* for the caller's token */
    struct davit_stream *next, **link;
    struct davit_stream *next_ready;
    int64_t due;  /* when it wants to be looked at, in ms; and where it is among those that do */
    size_t place; /* from 1; 0: it is not among them */
    int source;   /* a copy of the descriptor that its body comes from, once that was silent; -1 */
    bool ready;   /* it is in the loop's queue */
    struct davit_stream *question, *asker; /* what it waits for to know of a terminal; and in there, who waits */
    bool own;                              /* the loop's own: a question */
    bool ping;                             /* … for the version */
    bool asking;                           /* it waits for that */
    bool again;                            /* there was no connection: it is tried again after a rest */
    bool held;                             /* by its owner */
    bool whole;                            /* its answer is kept, and handed over at the end */
    bool read, told;                       /* the answer's head was looked at; its owner knows of it */
    bool ended;                            /* there is nothing more to come */
    bool busy;                             /* it is being looked after, and … */
    bool closed;                           /* … was closed meanwhile */
};

/** A stream that nothing was opened for yet; NULL: no memory. */
struct davit_stream *davit__stream_new(const struct davit_param *params, const struct davit_body *body);
void davit__stream_free(struct davit_stream *stream);

/** The steps of a call, from its operation to its request. `whole`: its answer will be kept. */
int davit__stream_request(struct davit_stream *stream, bool whole);

/** What a test double has answered is there to be read. */
void davit__stream_take_double(struct davit_stream *stream);

/** Lets go of the last piece, and cuts the next one from what came. */
enum davit__step davit__stream_cut(struct davit_stream *stream);

/** Makes room for more to come than there is. */
void davit__stream_make_room(struct davit_stream *stream);

/* ------------------------------------------------------------------------------------------------------ keep.c --- */

/** Makes a call independent of what it was given: parameters, body, headers. Errors: DAVIT_ERR_MEMORY. */
int davit__keep_given(struct davit__given *given, struct davit__call *call);
void davit__given_done(struct davit__given *given);

#endif
