/*
 * The bytes of a connection that libcurl makes and carries, without being asked what they mean.
 */
#ifndef DAVIT_WIRE_H
#define DAVIT_WIRE_H

#include "transport.h"

#include <pthread.h>

struct davit__wire {
    struct davit__call *call;      /* whose time-outs and token hold */
    struct transfer transfer;      /* its lane is ours to the end */
    curl_socket_t socket;          /* -1: there is none, or none any more */
    int wake;                      /* an eventfd: the caller's token was triggered */
    struct davit__buffer farewell; /* TLS's last words, as far as they were not sent */
    pthread_mutex_t lock;          /* around each of libcurl's steps, and what follows */
    bool sending;                  /* bytes that belong together have gone in part … */
    bool torn;                     /* … and the others never will: nothing may follow them */
    bool ended;                    /* nothing more may be sent: all was said */
    struct {
        char bytes[512];
        size_t size, at;
    } posted; /* what is to be sent between others' bytes, and how much of it was */
};

/** How long it may take, in ms since then; 0: for ever. Its name is for messages. */
struct davit__limit {
    const char *name;
    int64_t since;
    long most;
};

/** A wire without a connection; and its end, whatever its state. */
void davit__wire_init(struct davit__wire *wire, struct davit__call *call);
void davit__wire_done(struct davit__wire *wire);

/** Connects. Errors: those of a call before it is sent. */
int davit__wire_connect(struct davit__wire *wire);

/** Gives the connection up; what else the wire has stays until its end. */
void davit__wire_cut(struct davit__wire *wire);

/* One thread may send while another one receives: each step is short and under a lock, and waiting is outside of it. */

/**
 * Sends all of it, with nothing in between; `last`: nothing more may be sent then; if that was so before, all is well.
 * After a failure in the middle nothing more may be sent either. Errors: DAVIT_ERR_PROTOCOL, DAVIT_ERR_OUTCOME,
 * DAVIT_ERR_TIMEOUT, DAVIT_ERR_CANCELED.
 */
int davit__wire_send(struct davit__wire *wire, const char *data, size_t size, bool last, struct davit_error *reterr);

/**
 * Leaves a few bytes to be sent as soon as they can be and are in nobody's midst: by this call, or on the way by those
 * that send or receive. More than there is room for are dropped. For the thread that receives.
 */
void davit__wire_post(struct davit__wire *wire, const char *data, size_t size, bool last);

/** Closes the way out. Errors: those of sending, DAVIT_ERR_MEMORY. */
int davit__wire_end_sending(struct davit__wire *wire, struct davit_error *reterr);

/** Whether bytes were received that a poll of the socket does not see. */
bool davit__wire_holds(struct davit__wire *wire);

/**
 * Waits for bytes and appends them, 64 KiB at most; at the end of the connection there are none, and *ret_over is set.
 * Errors: as of sending, DAVIT_ERR_MEMORY.
 */
int davit__wire_receive(struct davit__wire *wire, struct davit__buffer *ret, bool *ret_over, const char *limit,
                        long most, struct davit_error *reterr);

#endif
