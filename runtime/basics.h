/*
 * What stands below everything else: errors, bytes that grow or are let go of together, texts of files and headers.
 */
#ifndef DAVIT_BASICS_H
#define DAVIT_BASICS_H

#include "davit/davit.h"

#include <locale.h>
#include <stdarg.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

/* ----------------------------------------------------------------------------------------------------- error.c --- */

/** Fills *reterr (which may be NULL) and returns `code`. */
int davit__fail(struct davit_error *reterr, int code, const char *format, ...) __attribute__((format(printf, 3, 4)));

/** The same with an errno value, whose text is appended. */
int davit__fail_os(struct davit_error *reterr, int code, int os_error, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/** The C locale, for what must not depend on the program's; 0 when it could not be made. */
locale_t davit__c_locale(void);

/** DAVIT_ERR_MEMORY. */
int davit__fail_memory(struct davit_error *reterr);

/**
 * Copies caller's options into *options, which is `size` bytes and zeroed: as many as the caller's header knew. NULL is
 * all defaults. Errors: DAVIT_ERR_ABI.
 */
int davit__copy_options(void *options, size_t size, const void *given, struct davit_error *reterr);

/** Room for a value as messages show it. */
struct davit__quoted {
    char text[100];
};

/** A value as it is when it is short and plain, else in quotes. */
struct davit__quoted davit__shown(const char *value);

/** A value in quotes, its control characters and broken UTF-8 as \xNN, shortened; for messages. */
struct davit__quoted davit__quote(const char *value);

/** Appends to a message. What does not fit ends in "…", and no character is cut in two. */
void davit__append_message(char message[DAVIT_MESSAGE_MAX], const char *format, va_list arguments);

/** The bytes of the UTF-8 sequence at `at` (before `end`), 0 when it is none. */
size_t davit__utf8_length(const char *at, const char *end);

/** The same, but 0 also for a control character: below U+0020, and U+007F to U+009F. */
size_t davit__printable_length(const char *at, const char *end);

/* ---------------------------------------------------------------------------------------------------- buffer.c --- */

/**
 * Bytes that grow. Once an allocation fails, `failed` stays set and appending does nothing, so that only the end needs
 * to be checked. `data` has a NUL after its last byte, and is NULL before anything was appended.
 */
struct davit__buffer {
    char *data;
    size_t size, capacity;
    bool failed;
    bool secret; /* set by its owner, first: memory is overwritten before it is let go */
};

void davit__append(struct davit__buffer *buffer, const void *bytes, size_t size);
void davit__append_text(struct davit__buffer *buffer, const char *text);
void davit__append_format(struct davit__buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

/** Makes room for `size` bytes more; false, and `failed`, when there is none. */
bool davit__reserve(struct davit__buffer *buffer, size_t size);

void davit__buffer_done(struct davit__buffer *buffer);

/** What a buffer holds, to be ended with free(); NULL when it failed, and is empty. */
char *davit__buffer_take(struct davit__buffer *buffer);

/** Appends what a message can show of a peer's text: not more than that, no control characters, no broken UTF-8. */
void davit__append_printable(struct davit__buffer *buffer, const char *text, size_t size);

/** Appends text percent-encoded: what RFC 3986 calls unreserved stays. */
void davit__append_encoded(struct davit__buffer *buffer, const char *text);

/* ----------------------------------------------------------------------------------------------------- arena.c --- */

/** Memory that is let go of all at once. Zeroed, it is empty. */
struct davit__arena {
    struct davit__chunk *chunks;
    char *at, *end;    /* what is left of the newest chunk */
    size_t chunk_size; /* of the newest chunk */
};

/** Zeroed and aligned memory, NULL when there is no more. */
void *davit__arena_get(struct davit__arena *arena, size_t size);

/** Takes over a block from malloc(). False when memory ran out: then it is still the caller's. */
bool davit__arena_adopt(struct davit__arena *arena, void *block);

/** Lets go of everything. */
void davit__arena_done(struct davit__arena *arena);

/* ---------------------------------------------------------------------------------------------------- base64.c --- */

/** Appends bytes in base64, padded; `url`: in the alphabet that URLs and engines' credentials take, with - and _. */
void davit__base64_encode(struct davit__buffer *ret, const void *bytes, size_t size, bool url);

/** Appends what a text in base64 says, in either alphabet, padded or not; false when it is none. */
bool davit__base64_decode(struct davit__buffer *ret, const char *text);

/* ------------------------------------------------------------------------------------------------------ file.c --- */

/** Appends what a file holds, at most that many bytes. 0, or an errno: EFBIG for more, EINVAL for what is no file. */
int davit__read_file(const char *path, size_t most, struct davit__buffer *ret);

/** Appends a path whose first part may be a variable, "$HOME/x"; false when that one is not set, or memory ran out. */
bool davit__expand(const char *path, struct davit__buffer *ret);

/* --------------------------------------------------------------------------------------------------- headers.c --- */

void davit__add_header(struct davit__buffer *headers, const char *name, const char *value);

/** Adds a line "Name: value" as it came or was given; one without a colon is passed over. */
void davit__add_header_line(struct davit__buffer *headers, const char *line, size_t size);

/** The header after *io_name, the first for NULL; false after the last. */
bool davit__next_header(const struct davit__buffer *headers, const char **io_name, const char **ret_value);

/** Header `index`; false past the end. */
bool davit__header_at(const struct davit__buffer *headers, size_t index, const char **ret_name, const char **ret_value);

/** The value of the first header of that name, whatever its case; NULL when there is none. */
const char *davit__find_header(const struct davit__buffer *headers, const char *name);

#endif
