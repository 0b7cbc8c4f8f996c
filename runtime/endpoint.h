/*
 * Where an engine is, and how that is found out: options, environment, contexts, the usual places, proxies.
 */
#ifndef DAVIT_ENDPOINT_H
#define DAVIT_ENDPOINT_H

#include "basics.h"
#include "rows.h"

/* -------------------------------------------------------------------------------------------------- endpoint.c --- */

/** Where the engine is: what of the endpoint the transport needs. */
struct davit__endpoint {
    char *text;         /* as given, or found */
    const char *source; /* "options", "double", "DOCKER_HOST", "DOCKER_CONTEXT", "currentContext", "default" */
    char *context;      /* that and the context which has the text, with its file; NULL: none has */
    char *socket;       /* path of a unix socket; NULL: TCP */
    char *base;         /* "http://localhost": what stands before a target in libcurl's URL */
    char *proxy;        /* "http://user:password@host:port": what is between; NULL: nothing. A secret */
    char *material;     /* the folder of ca.pem, cert.pem and key.pem; NULL: none */
    char *looked_for;   /* the places looked at, when none was given; or NULL */
    struct {
        char *host, *user, *port; /* reached by ssh; user and port may be NULL. No host: it is not */
        char *command;            /* what ssh runs there */
    } dial;
    bool ready;     /* connections are made elsewhere: */
    int descriptor; /* this is the only one; -1: the options have a function that makes them */
    bool tls;       /* TLS is spoken; before the text is taken apart: it is wanted for tcp:// */
    bool insecure;  /* whoever answers is believed */
};

/** Whether no network is between here and what libcurl talks to: a socket, ssh, which is, or what is there already. */
static inline bool davit__is_here(const struct davit__endpoint *endpoint)
{
    return endpoint->socket || endpoint->dial.host || endpoint->ready;
}

/** Whether there is one connection, and will never be another one. */
static inline bool davit__is_only(const struct davit__endpoint *endpoint)
{
    return endpoint->ready && endpoint->descriptor >= 0;
}

/** Takes `text` apart. Errors: DAVIT_ERR_ENDPOINT, DAVIT_ERR_UNSUPPORTED, DAVIT_ERR_MEMORY. */
int davit__endpoint_parse(const struct davit_engine *engine, struct davit__endpoint *io, struct davit_error *reterr);
void davit__endpoint_done(struct davit__endpoint *endpoint);

/** What davit__endpoint_shown() may write. */
#define DAVIT__SHOWN_MAX 256

/** A text that may be an endpoint, for messages: without what may be a password, which is a "…" in `buffer` then. */
const char *davit__endpoint_shown(const char *text, char buffer[DAVIT__SHOWN_MAX]);

/** What names of hosts, and paths that need no quotes, are made of. */
#define NAME_BYTES "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_"

/** The length of the host that a text starts with, a name or "[::1]", with its brackets; 0: of none. */
size_t davit__host_length(const char *text);

/** Whether all that is left of an address is a port, ":2375", or nothing. */
bool davit__is_port(const char *text, const char *end);

/** Whether a text can stand in messages and traces as it is: UTF-8 without control characters. */
bool davit__is_plain(const char *text);

/* ---------------------------------------------------------------------------------------- places.c, context.c --- */

/** The places that were looked at, in their order. */
struct davit_tried {
    struct davit__place {
        const char *source; /* static */
        char *place, *found;
        bool chosen;
    } * items;
    size_t count;
    bool failed; /* an allocation failed */
};

/** Adds a place; both texts are copied. What is over DAVIT_TRIED_MAX is left out. */
void davit__tried_add(struct davit_tried *tried, const char *source, const char *place, const char *found, bool chosen);

void davit__tried_done(struct davit_tried *tried);

/**
 * Finds the endpoint, takes it apart, and says in `tried` (empty before) where it looked, whatever comes of it. Errors:
 * DAVIT_ERR_ENDPOINT, DAVIT_ERR_UNSUPPORTED, DAVIT_ERR_JSON, DAVIT_ERR_LIMIT, DAVIT_ERR_ARGUMENT, DAVIT_ERR_MEMORY.
 */
int davit__endpoint_resolve(const struct davit_engine *engine, const struct davit_client_options *options,
                            struct davit_tried *tried, struct davit__endpoint *ret, struct davit_error *reterr);

/** The folder with the user's configuration, to be ended with free(); NULL: there is none. False: memory ran out. */
bool davit__config_folder(const struct davit_engine *engine, char **ret);

/** The most bytes that a configuration file may have. */
#define DAVIT__CONFIG_MAX ((size_t)1 << 20)

/**
 * Reads a configuration file, which must be a JSON object; *ret is NULL for an empty one. *ret_errno is 0, or why it
 * could not be read, which is no error here. Errors: DAVIT_ERR_JSON with file and byte, DAVIT_ERR_LIMIT,
 * DAVIT_ERR_MEMORY.
 */
int davit__read_config(const char *path, struct json_object **ret, int *ret_errno, struct davit_error *reterr);

/**
 * Reads a string member; *ret (the object's) is NULL when it is not there, or null. Errors: DAVIT_ERR_ENDPOINT: it is
 * no string, with file and member.
 */
int davit__config_text(struct json_object *object, const char *name, const char *path, const char **ret,
                       struct davit_error *reterr);

/**
 * Reads what a context says of the engine's endpoint into text, material, tls and insecure; text stays NULL when it
 * says nothing. *ret_path is the file, to be ended with free(), also on failure. Errors: those above, and
 * DAVIT_ERR_ENDPOINT: there is no such context, or it has no endpoint.
 */
int davit__context_read(const char *folder, const char *name, struct davit__endpoint *ret, char **ret_path,
                        struct davit_error *reterr);

/* ----------------------------------------------------------------------------------------------------- proxy.c --- */

/**
 * Fills endpoint->proxy as options and environment say. What passes is of a form that libcurl takes: its words on
 * others have the password. Errors: DAVIT_ERR_ENDPOINT, DAVIT_ERR_MEMORY.
 */
int davit__find_proxy(const struct davit_client_options *options, struct davit__endpoint *endpoint,
                      struct davit_error *reterr);

/** A proxy as messages may show it: without user and password. */
const char *davit__proxy_shown(const char *proxy);

/** Whether that proxy is one for HTTP, which is told whole addresses; others only carry bytes. */
bool davit__proxy_is_http(const char *proxy);

#endif
