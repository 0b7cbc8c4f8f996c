/*
 * What the fuzzers share: a truth that must hold, and what every error message must be.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <davit/davit.h>
#include <locale.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void require(bool truth)
{
    if (!truth)
        abort();
}

/* A message can be printed: it ends, is UTF-8 as libc sees it, and has no control characters but blanks. */
static inline void require_printable(const char *message)
{
    require(setlocale(LC_CTYPE, "C.UTF-8") && mbstowcs(NULL, message, 0) != (size_t)-1);
    for (const char *c = message; *c; c++)
        require(((unsigned char)*c >= 0x20 && *c != 0x7F) || *c == '\n' || *c == '\t');
}

static inline void require_error(int r, const struct davit_error *error)
{
    require(r < 0 && error->code == r);
    require(memchr(error->message, '\0', sizeof error->message) != NULL);
    require(error->message[0] != '\0');
    require_printable(error->message);
}

/* The one client of a fuzzer, whose answers are `respond`'s. */
static inline struct davit_client *client_of(davit_respond_fn *respond, void *data)
{
    static struct davit_client *client;
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.api_version = "1.41";
    options.respond = respond;
    options.respond_data = data;
    if (!client)
        require(davit_client_new(&options, &client, NULL) == DAVIT_OK);
    return client;
}

#endif
