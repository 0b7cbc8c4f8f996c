/*
 * What the fuzzers share: a truth that must hold, and what every error message must be.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <davit/davit.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void require(bool truth)
{
    if (!truth)
        abort();
}

/* Whether a text is UTF-8: libc's own look takes what is beyond U+10FFFF. */
static inline bool is_utf8(const char *text)
{
    static const unsigned least[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *at = (const unsigned char *)text;
    while (*at) {
        size_t length = *at < 0x80 ? 1 : *at < 0xC0 ? 0 : *at < 0xE0 ? 2 : *at < 0xF0 ? 3 : *at < 0xF8 ? 4 : 0;
        unsigned c = *at++ & (length == 1 ? 0x7F : 0x7F >> length);
        for (size_t i = 1; i < length; i++, at++) {
            if ((*at & 0xC0) != 0x80)
                return false;
            c = c << 6 | (*at & 0x3F);
        }
        if (length == 0 || c < least[length] || (c >= 0xD800 && c <= 0xDFFF) || c > 0x10FFFF)
            return false;
    }
    return true;
}

/* A message can be printed: it ends, is UTF-8, and has no control characters but blanks. */
static inline void require_printable(const char *message)
{
    require(is_utf8(message));
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
