/*
 * The state of one transfer over libcurl, shared by transport.c, which drives it, and transport_fail.c, which tells why
 * it did not end well.
 */
#ifndef DAVIT_TRANSPORT_H
#define DAVIT_TRANSPORT_H

#include "http_head.h"

#include <curl/curl.h>

/** How much libcurl takes from a socket at once: of an answer that is kept, and of one that is read while it comes. */
#define DAVIT__CALL_BUFFER   (16L << 10)
#define DAVIT__STREAM_BUFFER (112L << 10)

struct transfer {
    struct davit__call *call;
    const struct davit_prepared *prepared;
    struct davit_response *response;
    struct davit__lane *lane;
    struct curl_slist *headers;
    const char *host;          /* what the engine is told when that is not the URL's; or NULL */
    struct davit__buffer hold; /* what came and was not read */
    size_t hold_most;          /* how much of it there may be before the engine has to wait */
    bool streams;              /* the answer is read while it comes: a success goes to `hold` */
    bool raw;                  /* libcurl leaves the body as it comes, if need be in … */
    bool chunked;              /* … chunks */
    struct davit__chunks chunks;
    bool pours;                       /* what would go to `hold` is handed over at once: davit__pour_bytes() */
    bool paused;                      /* it waits */
    bool connects;                    /* no more than that: the bytes are someone else's */
    bool opened;                      /* its reader knows of the head */
    bool added, over;                 /* the handle stays on its multi; the transfer has ended */
    bool stalled;                     /* libcurl knows that the source has nothing at the moment */
    bool gone;                        /* then the engine is, too: nothing was left to wait for */
    CURLcode late;                    /* how it ended, to be told when what came before is read */
    size_t head_size;                 /* of all heads, interim ones included */
    size_t received, seen;            /* bytes of head and body: that came, and when last looked for progress */
    struct davit__taken taken;        /* from the body's source */
    int64_t nudged;                   /* when it was last to look again all the same */
    curl_off_t uploaded;              /* bytes of the body sent */
    uint64_t told;                    /* how many of them the caller knows of */
    int64_t started, active;          /* when, in ms: the transfer, and its last byte */
    int sends;                        /* how often the request was about to be sent */
    int code;                         /* why a callback of ours ended it */
    const char *what;                 /* for DAVIT_ERR_LIMIT: which part of the answer */
    int os_error;                     /* why there was no socket to connect; 0: there was */
    int spare;                        /* an upload's socket once more, see early.c; -1: none */
    bool explained;                   /* what `code` means, the caller's error says already */
    bool broken;                      /* it ended with a failure of libcurl's, whatever came of it */
    bool busy;                        /* the engine's socket takes no more connections */
    unsigned attempts;                /* to connect, that have failed, but for those */
    int64_t first;                    /* when the first of them began */
    int64_t resting;                  /* until when to leave the engine alone; 0: no more */
    bool answered;                    /* a status line came */
    bool head_done;                   /* the empty line behind the head came */
    int listener, own_socket;         /* of a tunnel: what libcurl connects to, for a moment, and with what; -1: none */
    int said;                         /* stderr of the tunnel's program; -1: there is none of this transfer's own */
    int ready;                        /* the connection that there is already, to be put in its place; -1 */
    void (*touch)(struct transfer *); /* told whenever something came of the transfer; or NULL */
};

/** Tells libcurl what to call, for whatever transfer the lane has then. False: no memory. */
bool davit__callbacks_set_up(struct davit__lane *lane);

/** Tells libcurl of the request; and lets a lane forget all that points to its call. Errors: DAVIT_ERR_MEMORY. */
int davit__transfer_set_up(struct transfer *transfer);
void davit__transfer_forget(struct davit__lane *lane);

/** Takes the next bytes of a body from its source; the lane's read callback. */
size_t davit__give_body(char *buffer, size_t one, size_t size, void *data);

/** libcurl's own words on what went wrong; empty when it has none. */
static inline const char *davit__words(const struct transfer *transfer)
{
    return transfer->lane ? transfer->lane->why : "";
}

/** Whether a transfer gets a connection of its own, if there can be one, which is not used again. */
void davit__set_apart(const struct transfer *transfer, bool wanted);

/** Tells who drives a transfer from elsewhere that something came of it. */
static inline void davit__touch(struct transfer *transfer)
{
    if (transfer->touch)
        transfer->touch(transfer);
}

/** Takes a lane for a transfer, and tells libcurl of its request. NULL: there was none, and errno says why. */
int davit__transfer_begin(struct transfer *transfer, struct davit__lane *lane);

/** What libcurl's result means for a transfer that is over. */
int davit__transfer_result(const struct transfer *transfer, CURLcode result);

/**
 * Notes whether bytes went either way since the last look, and tells who wants to know. Errors: what that one
 * returned.
 */
int davit__look_for_progress(struct transfer *transfer);

/**
 * Whether a transfer that ended like this, without a connection, is to be made again, and then rests for a while: its
 * engine's socket took no more connections, or the options want more attempts than there were. `r` is what
 * davit__go_on() said, `result` what libcurl did if that was DAVIT_OK.
 */
bool davit__connect_again(struct transfer *transfer, int r, CURLcode result);

/** Lets libcurl go on that was told to wait, if `hold` has room again. What it kept comes at once. */
CURLcode davit__transfer_resume(struct transfer *transfer);

/** Makes a connection for that call, and no more. The lane keeps it. Errors: those of a call before it is sent. */
int davit__transfer_connect(struct transfer *transfer, struct davit__call *call);

/**
 * Goes on with a transfer that streams, until it is over or `hold` has more than it had. Errors: those of a call.
 */
int davit__transfer_go_on(struct transfer *transfer);

/** Takes a transfer off its lane, which is returned: NULL when it had none. *io_good: whether it can be used again. */
struct davit__lane *davit__transfer_leave(struct transfer *transfer, bool *io_good);

/** Ends a transfer, whatever its state. Its lane is used again if it was `good`. */
void davit__transfer_end(struct transfer *transfer, bool good);

/**
 * Headers as libcurl takes them, with what keeps its own off, and a Host unless that is NULL; NULL: no memory. Ended by
 * davit__end_headers().
 */
struct curl_slist *davit__list_headers(const struct davit_prepared *prepared, const char *host);
void davit__end_headers(struct curl_slist *headers);

/** Whether an engine may well answer the request before it has all of it. Such a one gets a connection of its own. */
bool davit__is_upload(const struct davit_prepared *prepared);

/** Keeps an upload's socket beyond libcurl's use of it; lets go of it. */
void davit__keep_socket(struct transfer *transfer, int fd);
void davit__forget_socket(struct transfer *transfer);

/** Whether an upload's engine has closed the connection, and libcurl has all that came before. */
bool davit__engine_gone(const struct transfer *transfer);

/** CURLE_OK when the engine answered before it broke the connection: the response is that. Else `result`. */
CURLcode davit__early_answer(struct transfer *transfer, CURLcode result);

/**
 * Hands over what is whole together with these bytes, from where they are, and keeps the rest in `hold`. False: that
 * failed, or whom it was handed to does not want more.
 */
bool davit__pour_bytes(struct transfer *transfer, char *bytes, size_t size);

/** Tells libcurl where the body comes from. */
CURLcode davit__upload_set_up(struct transfer *transfer);

/** Whether bytes of the body are still to be sent. */
bool davit__uploading(const struct transfer *transfer);

/** Looks how much of the body was sent, and tells who wants to know. Errors: what that one returned. */
int davit__upload_progress(struct transfer *transfer);

/**
 * Each turn of a loop: lets a body go on whose source was silent and no longer is. Returns the descriptor to wait for
 * beside libcurl's, until it is readable; -1: none. Makes *io_wait, in ms, shorter where that is too long.
 */
int davit__upload_turn(struct transfer *transfer, int *io_wait);

/** What davit__go_on() says of an attempt that had its time, when there may be another one. */
#define DAVIT__AGAIN 1

/**
 * Whether the transfer may go on, and how long it may wait for something to happen, in ms. DAVIT__AGAIN: not with this
 * connection, and nothing is told. Errors: DAVIT_ERR_CANCELED; DAVIT_ERR_TIMEOUT; DAVIT_ERR_CONNECT: the engine was
 * busy for the whole connect time-out.
 */
int davit__go_on(const struct transfer *transfer, int *ret_wait);

/** Shows the trace how a connection was come by. */
void davit__trace_connection(const struct transfer *transfer);

/** Whether there may be another attempt to connect. */
bool davit__has_attempts(const struct transfer *transfer);

/** Adds to an error how often it was tried to connect, if that was more than once. */
void davit__tell_attempts(const struct transfer *transfer);

/** The errno of a connection that did not come about; 0 when none is known. */
int davit__connect_error(const struct transfer *transfer);

/** The error for a transfer that ended with this result of libcurl's, or was ended by a callback. */
int davit__fail_transfer(const struct transfer *transfer, CURLcode result);

#endif
