/*
 * The event loop: what loop.c, which waits, shares with loop_stream.c, which looks after each stream.
 */
#ifndef DAVIT_LOOP_H
#define DAVIT_LOOP_H

#include "stream.h"

/** Streams by when they want to be looked at, the earliest first. */
struct davit__deadlines {
    struct davit_stream **items; /* a heap */
    size_t count, capacity;
};

struct davit_loop {
    CURLM *multi;
    int descriptor, timer, wake; /* an epoll, which has the others in it: a timerfd and an eventfd */
    bool polled;                 /* the descriptor is someone's, so that the timer has to be right */
    int64_t armed;               /* what the timer is set to; NEVER: it is not */
    int64_t curl_due;            /* when libcurl wants to be called */
    bool inside;                 /* a step is being made */
    bool driving;                /* libcurl is at work, and may call us */
    bool ending;                 /* nothing can be started any more */
    bool stop;                   /* atomic */
    bool no_memory;              /* an allocation of libcurl's failed in this step */
    struct davit_stream *streams;
    size_t count, running; /* of them all; of the caller's */
    struct davit_stream *ready, **last_ready;
    size_t ready_count;
    struct davit__deadlines deadlines;
    struct davit__lane *idle;
    size_t idle_count;
    size_t sources; /* how many streams have had to wait for their body's descriptor */
};

/** When nothing is due. */
#define DAVIT__NEVER INT64_MAX

/* ------------------------------------------------------------------------------------------------------ loop.c --- */

/** A lane for a stream, and its end. NULL: no memory. */
struct davit__lane *davit__loop_take(struct davit_loop *loop);
void davit__loop_give(struct davit_loop *loop, struct davit__lane *lane, bool good);

/** Has a stream looked after soon. */
void davit__loop_touch(struct davit_stream *stream);

/** Makes sure that the loop's descriptor becomes readable when something is due: after each change from outside. */
void davit__loop_arm(struct davit_loop *loop);

/** Has a stream looked after when its body's descriptor is readable. Errors: DAVIT_ERR_MEMORY. */
int davit__loop_await_source(struct davit_stream *stream, int fd);

/** Takes a stream out of everything that may touch it: the queue, the deadlines, the epoll. */
void davit__loop_forget(struct davit_stream *stream);

/* ----------------------------------------------------------------------------------------------- loop_answer.c --- */

/** Tells the owner what came. Errors: those of the stream, which ends it. */
int davit__loop_look_at_answer(struct davit_stream *stream);

/* -------------------------------------------------------------------------------------------------- loop_ask.c --- */

/** Lets a stream wait until the version is known: one question for all that want to know. */
int davit__loop_ask_version(struct davit_stream *stream);

/** Lets a stream wait until it is known whether its process has a terminal. Errors: as of davit__take_answer(). */
int davit__loop_ask_terminal(struct davit_stream *stream);

/** Gives up what was asked for a stream that ends. */
void davit__loop_ask_no_more(struct davit_stream *stream);

/** A question of the loop's has ended like this: whoever waits for it goes on. */
void davit__loop_answered(struct davit_stream *question, int r);

/* ----------------------------------------------------------------------------------------------- loop_stream.c --- */

/** Takes a stream in, and out of the loop, with all that it has there. */
void davit__loop_join(struct davit_loop *loop, struct davit_stream *stream);
void davit__loop_leave(struct davit_stream *stream);

/** The end of a stream that has left. */
void davit__loop_end(struct davit_stream *stream);

/** All steps that need the version, up to where the request is on its way. */
int davit__loop_go(struct davit_stream *stream);

/** Goes on with a stream for which something came, is due, or was asked; it may be gone then. */
void davit__loop_attend(struct davit_stream *stream);

/** A stream's transfer is over: what libcurl says of it. */
void davit__loop_finished(struct davit_stream *stream, CURLcode result);

/** Ends a stream without telling its owner: davit_stream_close(). */
void davit__loop_drop(struct davit_stream *stream);

/** Ends a stream whose loop ends. */
void davit__loop_cancel(struct davit_stream *stream);

/* ------------------------------------------------------------------------------------------------- deadlines.c --- */

/** Makes room for one more. False: no memory. */
bool davit__deadlines_reserve(struct davit__deadlines *deadlines, size_t count);

/** Sets when a stream is due; DAVIT__NEVER takes it out. There must be room for it. */
void davit__deadlines_set(struct davit__deadlines *deadlines, struct davit_stream *stream, int64_t due);

#endif
