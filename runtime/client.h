/*
 * What a client is, and what its calls share: connections, the trace, who is waited for and may be canceled.
 */
#ifndef DAVIT_CLIENT_H
#define DAVIT_CLIENT_H

#include "endpoint.h"
#include "tables.h"

#include <string.h>
#include <sys/types.h>

struct transfer; /* transport.h */

/* ---------------------------------------------------------------------------------------------------- client.c --- */

struct davit__pool; /* connections, see pool.c */
struct davit__tls;  /* certificates, see tls.c */

/** The engine being asked for its version. All of it under davit__lock(). */
struct davit__question {
    pid_t asker;                    /* the process that is asking; 0: none */
    struct davit_timeouts timeouts; /* of the call that asks, or asked last */
    unsigned number, failed;        /* of the question asked last, and of the last one that failed */
    struct davit_error why;         /* how that failed */
};

/** What a client and its views share. */
struct davit__core {
    const struct davit_engine *engine;
    struct davit__endpoint endpoint;
    struct davit_tried tried;
    struct davit__tls *tls;              /* NULL: none */
    struct davit__tunnel *tunnel;        /* NULL: none */
    struct davit__buffer headers;        /* of every request: the options' */
    struct davit_client_options options; /* its strings are not kept, but for the data of the callbacks */
    struct davit__pool *pool;            /* NULL for a test double */
    void *plain, *hosted;                /* curl_slist: headers of requests without any; the same with the Host's */
    int references;                      /* atomic */
    int version;                         /* atomic: an ordinal, or DAVIT__ANY before it is known */
    bool pinned;
    enum davit_version_source pin; /* who did that */
    int offered;                   /* atomic: the number of the engine's newest version; 0: not known yet */
    struct davit__question question;
    unsigned *guesses;          /* atomic: see struct davit__room */
    struct davit__buffer auths; /* see davit__keep_auths() */
};

struct davit_client {
    struct davit__core *core;
    davit__text category;
};

/** What uses a core beyond the end of its clients keeps it, and lets go of it. */
void davit__core_keep(struct davit__core *core);
void davit__core_let_go(struct davit__core *core);

/** The lists of headers that requests share which have none of their own. False: no memory. */
bool davit__usual_headers_new(struct davit__core *core);
void davit__usual_headers_done(struct davit__core *core);

/** The endpoint's host as the engine is told it. */
static inline const char *davit__host(const struct davit__core *core)
{
    return strstr(core->endpoint.base, "//") + 2;
}

/* ------------------------------------------------------------------------------------------------------ pool.c --- */

/** The most sockets that a lane has at once: a connection kept, and a new one's attempts. */
#define DAVIT__LANE_SOCKETS 8

/** One connection's worth of libcurl: a handle, and the multi it runs on. */
struct davit__lane {
    void *easy, *multi;        /* CURL, CURLM */
    bool shared;               /* the multi is a loop's, and has other handles */
    struct transfer *transfer; /* for which libcurl calls us; NULL: none */
    char why[256];             /* libcurl's own words on its failure */
    bool only;                 /* its connection is the client's only one */
    unsigned forks;            /* there had been when it was made */
    size_t socket_count;       /* of these; a shared one's are not known */
    int sockets[DAVIT__LANE_SOCKETS];
    struct davit__lane *next;
};

/** The library's one lock, held for a few instructions only. Forks wait for it, so that no child finds it taken. */
void davit__lock(void);
void davit__unlock(void);

/** What the process needs once. False: no memory. */
bool davit__initialise(void);

int davit__pool_new(const struct davit__core *core, struct davit__pool **ret, struct davit_error *reterr);

/** A new lane on a loop's multi, for any client; NULL: no memory. Then: what is that client's is set up. */
struct davit__lane *davit__lane_new(void *multi);
bool davit__lane_set_up(const struct davit__lane *lane, const struct davit__core *core);
void davit__lane_free(struct davit__lane *lane);

/** Notes a socket of a lane's, and that there is one less. False: it has as many as it may have. */
bool davit__lane_opened(struct davit__lane *lane, int fd);
void davit__lane_closed(struct davit__lane *lane, int fd);

/**
 * In a child: takes a lane that is its parent's off the connections that both have, so that nothing that libcurl does
 * with it reaches them. False: there was no descriptor for that.
 */
bool davit__lane_cut_off(const struct davit__lane *lane);

/** An idle lane, or a new one; NULL, and errno, when memory or descriptors ran out. */
struct davit__lane *davit__pool_take(struct davit__pool *pool, const struct davit__core *core);

/**
 * Gives a lane back. It is ended when there are enough, and when its transfer was not `good`: libcurl's handle keeps
 * the last errno, and how often it repeated a request (7.88 does that five times in all).
 */
void davit__pool_give(struct davit__pool *pool, struct davit__lane *lane, bool good);

void davit__pool_free(struct davit__pool *pool);

/* ----------------------------------------------------------------------------------------------------- trace.c --- */

void davit__trace(const struct davit__core *core, enum davit_trace_event event, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** A header line for the trace, its value redacted when it is a secret. */
void davit__trace_header(const struct davit__core *core, enum davit_trace_event event, const char *name,
                         const char *value);

/** Whether values of that header must not be shown. */
bool davit__is_secret(const struct davit_engine *engine, const char *name);

/* ---------------------------------------------------------------------------------------------------- cancel.c --- */

/** A blocked call that a token can wake. Lives on the stack of that call. */
struct davit__wait {
    void *multi; /* CURLM; NULL: */
    int fd;      /* an eventfd */
    struct davit__wait *next, **link;
};

void davit__cancel_enter(struct davit_cancel *cancel, struct davit__wait *wait, void *multi, int fd);
void davit__cancel_leave(struct davit_cancel *cancel, struct davit__wait *wait);

#endif
