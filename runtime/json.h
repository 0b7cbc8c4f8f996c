/*
 * The strict JSON reader: a token at a time, from bytes in memory, without allocating. It accepts exactly RFC 8259 in
 * valid UTF-8, down to DAVIT_JSON_DEPTH_MAX levels; lone surrogates in escapes are refused. What is made of the tokens
 * is its users' business: json_build.c makes json-c values.
 */
#ifndef DAVIT_JSON_H
#define DAVIT_JSON_H

#include "internal.h"

enum davit__token {
    DAVIT__JSON_ERROR, /* reader->error says why, reader->at is where */
    DAVIT__JSON_END,   /* the text is over, and was one value */
    DAVIT__JSON_NULL,
    DAVIT__JSON_FALSE,
    DAVIT__JSON_TRUE,
    DAVIT__JSON_NUMBER, /* text, length: as written; `escaped` is unused, `whole` tells integers */
    DAVIT__JSON_STRING, /* text, length: between the quotes; `escaped` tells whether to unescape */
    DAVIT__JSON_KEY,    /* the same; its value is next */
    DAVIT__JSON_ARRAY,
    DAVIT__JSON_ARRAY_END,
    DAVIT__JSON_OBJECT,
    DAVIT__JSON_OBJECT_END
};

struct davit__json {
    const char *start, *at, *end;
    const char *text; /* of the last token */
    size_t length;
    bool escaped, whole;
    unsigned depth;
    uint8_t expect;                            /* json.c's state */
    uint8_t objects[DAVIT_JSON_DEPTH_MAX / 8]; /* a bit a level: 1 is an object */
    int code;                                  /* DAVIT_ERR_JSON or DAVIT_ERR_LIMIT, once it failed */
    const char *error;                         /* "expected a value" */
    char detail[128];                          /* room for an error that names something */
};

/** Starts reading `size` bytes. */
void davit__json_init(struct davit__json *reader, const char *text, size_t size);

/** The next token. After an error it stays one. */
enum davit__token davit__json_next(struct davit__json *reader);

/**
 * For a sequence of values: whether there is another one, after blanks, newlines and RS.
 * To be asked before each value; the value's last token leaves the reader behind it.
 */
bool davit__json_more(struct davit__json *reader);

/** Writes the last string's or key's value, at most `length` bytes, and returns its length. It may contain NULs. */
size_t davit__json_unescape(const struct davit__json *reader, char *ret);

/** The last number as that type; false when it does not fit, or is not whole. */
bool davit__json_int64(const struct davit__json *reader, int64_t *ret);
bool davit__json_uint64(const struct davit__json *reader, uint64_t *ret);

/** The last number as a double, whatever the locale; false when it is too large for one, or memory ran out. */
bool davit__json_double(const struct davit__json *reader, double *ret);

/** Checks the escape at reader->at, and steps over it; false: the reader has failed. */
bool davit__json_escape(struct davit__json *reader);

/** Lets the reader fail there, unless it has failed before. */
enum davit__token davit__json_stop(struct davit__json *reader, const char *at, int code, const char *error);

/** Lets the reader fail at the last token: for what the grammar allows and a user of it does not. */
enum davit__token davit__json_refuse(struct davit__json *reader, int code, const char *error);

/** The reader's failure as an error: what, and at which byte. */
int davit__json_fail(const struct davit__json *reader, const char *what, struct davit_error *reterr);

/*
 * For readers that know what has to come. They stand at the first byte of a value and go on to the byte behind its last
 * one; all of these return false on failure, and then the reader says why.
 */

/** Reads a string, a number, or that word; text and length are as those of the token. */
bool davit__json_string(struct davit__json *reader);
bool davit__json_number(struct davit__json *reader);
bool davit__json_word(struct davit__json *reader, const char *word);

/** Reads any value and says which bytes it was in text and length. */
bool davit__json_skip(struct davit__json *reader);

/** One level deeper, over the bracket that it stands at. */
bool davit__json_enter(struct davit__json *reader);

/** Over blanks and a colon to the value; over a comma to what follows, or to the end, when `more` becomes false. */
bool davit__json_colon(struct davit__json *reader);
bool davit__json_comma(struct davit__json *reader, char close, bool *more);

/** Over blanks to a byte that is there; over blanks to the end. */
bool davit__json_skip_blanks(struct davit__json *reader);
bool davit__json_over(struct davit__json *reader);

/** Fails where it stands, or says that the text ended too early. Always false. */
bool davit__json_expect(struct davit__json *reader, const char *error);

/** A count as messages show it, "10,442". */
struct davit__quoted davit__counted(size_t count);

/** Builds the next value; *ret is NULL for null. The reader tells what went wrong; code 0 then means memory. */
bool davit__json_build(struct davit__json *reader, struct json_object **ret);

/** Reads a text that is one value, and which errors call `what`; *ret is NULL for null. */
int davit__json_read(const char *text, size_t size, const char *what, struct json_object **ret,
                     struct davit_error *reterr);

/** Appends a text as a JSON string; false when it is not UTF-8. */
bool davit__json_quote(struct davit__buffer *buffer, const char *text, size_t length);

/** Appends a json-c value as JSON; false when it holds a number that JSON cannot say, or nests too deep. */
bool davit__json_write(struct davit__buffer *buffer, struct json_object *value);

#endif
