/*
 * Credentials for registries: what is looked for, where, and what was found. auth.c decides for a call, auth_search.c
 * goes through the places, auth_config.c reads files, auth_helper.c asks programs.
 */
#ifndef DAVIT_AUTH_H
#define DAVIT_AUTH_H

#include "internal.h"
#include "json.h"

/** What a registry may be told. All of it secret, and empty where there is none. */
struct davit__login {
    struct davit__buffer username, password, identity_token, registry_token;
};

#define DAVIT__LOGIN_INIT                                                                                              \
    {                                                                                                                  \
        {.secret = true}, {.secret = true}, {.secret = true},                                                          \
        {                                                                                                              \
            .secret = true                                                                                             \
        }                                                                                                              \
    }

/** A search for the credentials of one registry. */
struct davit__search {
    const struct davit_engine *engine;
    const char *domain, *path; /* what they are for: "localhost:5000" and "someone/tool"; the path may be empty */
    int64_t deadline;          /* of all helpers */
    struct davit_cancel *cancel;
    struct davit_error *error;
    struct davit__login login;
    struct davit__buffer source; /* where it was found: "/root/.docker/config.json" */
    struct davit__buffer tried;  /* the files that were there */
};

/** What registries call Docker Hub. */
#define DAVIT__HUB_ADDRESS "https://index.docker.io/v1/"

/** … and what images call it. */
#define DAVIT__HUB "docker.io"

/* ------------------------------------------------------------------------------------------------------ auth.c --- */

bool davit__login_is_empty(const struct davit__login *login);

/** Whether there was no memory for some of it: then it may look empty, and is not. */
bool davit__login_failed(const struct davit__login *login);

void davit__login_done(struct davit__login *login);

/** The name by which a registry is known to engines and helpers. */
const char *davit__registry_address(const char *domain);

/* ----------------------------------------------------------------------------------------------- auth_search.c --- */

/**
 * How well the name of an entry, "host", "https://host/v1/" or "host/namespace", fits what is looked for: 0 not at all;
 * the longer the better.
 */
unsigned davit__registry_fits(const struct davit__search *search, const char *name);

/** The path of file `index` of the engine's; false when its variables are not set, or memory ran out. */
bool davit__auth_path(const struct davit_engine *engine, size_t index, struct davit__buffer *ret);

/** Goes through the engine's files until one has something. The login stays empty when there is nothing. */
int davit__auth_files(struct davit__search *search);

/**
 * Appends the domain in the name of an entry to others, with its NUL, unless it is there, or the name is a namespace's.
 * False when there are too many.
 */
bool davit__add_domain(struct davit__buffer *domains, const char *name);

/** Appends the domains of all registries that these files speak of. */
int davit__auth_domains(const struct davit_engine *engine, struct davit__buffer *ret, struct davit_error *reterr);

/* ----------------------------------------------------------------------------------------------- auth_config.c --- */

/** A configuration: which bytes of it are what. Empty: it does not say. */
struct davit__config {
    const char *file, *text;
    size_t size;
    struct davit__bytes {
        const char *at;
        size_t size;
    } auths, helpers, store;
};

/** Takes a file's text apart. An empty text says nothing. Errors: DAVIT_ERR_JSON, DAVIT_ERR_LIMIT, with the byte. */
int davit__config_read(struct davit__config *config, const char *file, const char *text, size_t size,
                       struct davit_error *reterr);

/** The members of an object, but for names with U+0000, one after the other. `name` is to be ended in the end. */
struct davit__members {
    struct davit__json reader;
    bool more;
    struct davit__buffer name;
    struct davit__bytes value;
};
void davit__members_begin(struct davit__members *members, struct davit__bytes object);
bool davit__members_next(struct davit__members *members);

/** The text of a JSON string; false when it is something else. */
bool davit__string_of(struct davit__bytes value, struct davit__buffer *ret);

/** The name of the program to ask for the registry: of its own, or of all; empty: none. Errors: DAVIT_ERR_AUTH. */
int davit__config_helper(const struct davit__config *config, const struct davit__search *search,
                         struct davit__buffer *ret);

/** Reads what the file itself has for the registry. Errors: DAVIT_ERR_AUTH, with the byte. */
int davit__config_login(const struct davit__config *config, struct davit__search *search);

/* ----------------------------------------------------------------------------------------------- auth_helper.c --- */

/**
 * Asks docker-credential-NAME, of a name with so many bytes. The login stays empty when it has nothing. Errors:
 * DAVIT_ERR_AUTH, DAVIT_ERR_TIMEOUT, DAVIT_ERR_CANCELED, DAVIT_ERR_MEMORY.
 */
int davit__helper_get(struct davit__search *search, const char *name, size_t size);

#endif
