/*
 * What the runtime's files share: texts of rows, errors, growing buffers, the state of a call. Not installed, not part
 * of the API. One section per file; names across files start with davit__.
 */
#ifndef DAVIT_INTERNAL_H
#define DAVIT_INTERNAL_H

#include "davit/davit.h"
#include "rows.h"

#include <locale.h>
#include <stdarg.h>
#include <string.h>
#include <sys/types.h>

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

/* ------------------------------------------------------------------------------------------------------ rows.c --- */

/** A text of a row; NULL for "none". */
static inline const char *davit__text_of(const struct davit_engine *engine, davit__text text)
{
    return text ? engine->strings + text : NULL;
}

/** Any version: for what is asked before the version is known. */
#define DAVIT__ANY (-1)

/** Whether a range has the version of that ordinal. */
static inline bool davit__in_range(struct davit__range range, int version)
{
    return version == DAVIT__ANY || (version >= range.first && version <= range.last);
}

/** The first and last version of a range as texts; NULL for an open end. */
const char *davit__since(const struct davit_engine *engine, struct davit__range range);
const char *davit__until(const struct davit_engine *engine, struct davit__range range);

/** Tells the versions of a range to who wants to know: each may be NULL. */
void davit__show_range(const struct davit_engine *engine, struct davit__range range, const char **ret_since,
                       const char **ret_until);

/** The operation of that name or alias; NULL when there is none. */
const struct davit__operation *davit__find_operation(const struct davit_engine *engine, const char *name);

/** The category as the tables spell it, whatever the case asked for; 0 when there is none. */
davit__text davit__find_category(const struct davit_engine *engine, const char *name);

const char *davit__method_name(const struct davit__operation *operation);

/** What is said of a name that is no engine's; NULL: there is not even one. */
int davit__fail_engine(const char *name, struct davit_error *reterr);

/** What davit_operation_find() says of a name that is none. */
int davit__fail_operation(const struct davit_engine *engine, const char *category, const char *name,
                          struct davit_error *reterr);

/** Why a range does not have that ordinal: "needs API 1.41", "ended with API 1.51". */
struct davit__quoted davit__outside(const struct davit_engine *engine, struct davit__range range, int ordinal);

/* --------------------------------------------------------------------------------------------------- numbers.c --- */

/**
 * The version that a text starts with, "1.41", "v1.41" or "5.8.3", as a number that is the greater the newer it is, and
 * where it ends; 0: none, or one with a part over 1000.
 */
int davit__version_number(const char *text, const char **ret_end);

/** That number as a text. */
struct davit__quoted davit__version_text(int number);

/** Whether two numbers differ in the third part at most. */
bool davit__same_minor(int a, int b);

/** The ordinal of the version that a text stands for: see davit_engine_version_find(); -1 when there is none. */
int davit__version_ordinal(const struct davit_engine *engine, const char *version);

/** The number of the version that an engine says it speaks; 0 when the text (may be NULL) is none of that engine's. */
int davit__version_offered(const struct davit_engine *engine, const char *text);

/** The ordinal of the nearest listed version of the same minor, else of the newest older one; -1: all are newer. */
int davit__version_below(const struct davit_engine *engine, int number);

/** What is said of a version that the tables do not have. */
int davit__fail_version(const struct davit_engine *engine, const char *version, struct davit_error *reterr);

/* ---------------------------------------------------------------------------------------------------- search.c --- */

/** Whether the `length` bytes of a text are that name, whatever the case of its letters. */
bool davit__same_name(const char *name, const char *text, size_t length);

/** The candidates nearest to a name, best first; begin with {.name = …}. */
struct davit__nearest {
    const char *name;
    const char *found[DAVIT_NEAREST_MAX];
    unsigned distances[DAVIT_NEAREST_MAX];
    size_t count;
};

/** Keeps a candidate if it is near enough, and nearer than others. Upper and lower case are the same. */
void davit__consider(struct davit__nearest *near, const char *candidate);

/** Room for what messages say of near names. */
struct davit__names {
    char text[240];
};

/** "; the nearest: all, last"; empty when nothing is near. */
struct davit__names davit__nearest_text(const struct davit__nearest *near);

/** The operations (of a category, unless NULL) and the types that are nearest to a name. */
struct davit__nearest davit__nearest_operations(const struct davit_engine *engine, const char *category,
                                                const char *name);
struct davit__nearest davit__nearest_types(const struct davit_engine *engine, const char *name);

/* -------------------------------------------------------------------------------------------------- discover.c --- */

/** Hands a filled struct to a caller whose header may know fewer members; false when its size is from no _INIT. */
bool davit__hand_over(void *ret, void *info, size_t size);

/** The row behind an info; NULL for a fresh _INIT. */
const struct davit__operation *davit__operation_of(const struct davit_operation_info *operation);

/* ----------------------------------------------------------------------------------------------------- types.c --- */

/** The type of that name; NULL when there is none. */
const struct davit__type *davit__find_type(const struct davit_engine *engine, const char *name);

/** What is said of a name that is no type's. */
int davit__fail_type(const struct davit_engine *engine, const char *name, struct davit_error *reterr);

/** The fields of a version that are nearest to a name. */
struct davit__nearest davit__nearest_fields(const struct davit_engine *engine, const struct davit__type *type,
                                            const char *name, int version);

/* ---------------------------------------------------------------------------------------------------- report.c --- */

struct davit_report {
    size_t count;                   /* all problems */
    size_t kept;                    /* those in `problems` */
    bool failed;                    /* an allocation failed */
    int code;                       /* the one code all problems share, else DAVIT_ERR_CHECK */
    struct davit_problem *problems; /* room for DAVIT_REPORT_MAX, made for the first one */
};

/** Adds a problem: "path: message". The path may be written with a format, too. */
void davit__problem(struct davit_report *report, int code, const char *path, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/** Turns a report into an error: DAVIT_OK without problems. */
int davit__report_result(const struct davit_report *report, struct davit_error *reterr);

void davit__report_done(struct davit_report *report);

/* ------------------------------------------------------------------------------------------------------ call.c --- */

struct davit__core;
struct transfer; /* transport.h */

/** A version, and how it was chosen. */
struct davit__version {
    int ordinal; /* DAVIT__ANY: not known yet; in a request: it has none */
    enum davit_version_source source;
};

/** A request that was checked, or will not be. Texts and headers are its own, body bytes may be the caller's. */
struct davit_prepared {
    const struct davit_engine *engine;
    const struct davit__operation *operation; /* NULL for davit_request() */
    const char *method;
    struct davit__version version;
    bool safe;                      /* may be repeated */
    struct davit__buffer target;    /* "/v1.41/containers/json?all=true" */
    struct davit__buffer headers;   /* see davit__next_header() */
    struct davit__buffer registry;  /* see davit_prepared_registry() */
    struct davit__buffer auth_note; /* whose credentials it carries, or why none, for who is refused; or empty */
    const void *body;               /* NULL: none, or it has a source */
    size_t body_size;               /* 0 for a source: not known */
    davit_source_fn *source;
    void *source_data;
    struct davit__buffer copy; /* the body's bytes, when they are its own */
};

/** Everything about one call, from its arguments to its answer. Lives on the stack of the function called. */
struct davit__call {
    struct davit__core *core;
    int64_t started;      /* davit__now() of its beginning */
    davit__text category; /* of the view; 0: all */
    bool offline;         /* never asks the engine for its version */
    const struct davit_param *params;
    const struct davit_body *body;
    struct davit_call_options options; /* its time-outs complete */
    struct davit_error *error;         /* the caller's, may be NULL */
    struct davit_report *report;       /* the caller's, or `own` */
    struct davit_report own;
    const struct davit__operation *operation;
    const char *name; /* what messages call it: "ContainerList", "GET /path" */
    struct davit__version version;
    struct davit_param *own_params;           /* texts of a params struct; see typed.c … */
    const struct davit__parameter **own_rows; /* … and the row of each; NULL: they are found by their names */
    const void *value;                        /* the body as a struct; NULL: `body` has it */
    bool hands_out;                           /* the answer becomes a value */
    struct davit_body no_body;                /* stands for it in `body` */
    const void *data;                         /* the body's bytes: the caller's, or `written` */
    size_t data_size;
    struct davit__buffer written;  /* a json-c value's bytes, or a struct's */
    struct json_object *body_json; /* the JSON body, read */
    struct davit_prepared *prepared;
    struct davit_prepared *question; /* what would tell how the answer is framed; NULL: nobody has to be asked */
    struct davit_response *response;
    struct transfer *stream; /* the answer is read while it comes, by way of this; NULL: whole */
    bool repeatable;         /* it can be made again at another version, if the engine refuses this one … */
    bool again;              /* … and has to be */
};

/** Milliseconds of a clock that only goes forward. */
int64_t davit__now(void);

/** The first and last steps of every call. `begin` checks the arguments, `end` lets go of what is left. */
int davit__begin(struct davit__call *call, struct davit_client *client, const struct davit_call_options *options);
void davit__end(struct davit__call *call);

/**
 * Whether the engine has refused the version that was agreed upon with another one before: then the call is as it was
 * when its operation had been found, and its steps are to be made again, once.
 */
bool davit__begin_again(struct davit__call *call);

/* The steps between, one file each; invoke.c puts them in a row. */
int davit__resolve(struct davit__call *call, const char *name);
int davit__check(struct davit__call *call);
int davit__check_endless(struct davit__call *call);
int davit__encode(struct davit__call *call);
int davit__send(struct davit__call *call);
int davit__decode(struct davit__call *call);

/* The same for davit_request(), which has no row. */
int davit__check_request(struct davit__call *call, const char *method, const char *path);
int davit__encode_request(struct davit__call *call, const char *method, const char *path);

/**
 * What stubs give and get, between the steps of their calls. The answer's value follows the response in `ret`: first it
 * becomes unset, then what came.
 */
int davit__take_structs(struct davit__call *call, uint32_t layout, const void *params, const void *body, void *ret);
int davit__hand_out_value(struct davit__call *call, void *ret);

/** The room for a body of that size: the texts of the value that it becomes go behind it. */
size_t davit__body_room(const struct davit__call *call, size_t size);

/** Writes the body's struct into call->data, and adds its problems at the call's version to the report. */
void davit__write_struct(struct davit__call *call, const char *path);

/** An empty answer to the call's request; NULL when memory ran out. */
struct davit_response *davit__response_new(const struct davit__call *call);

/** Whether a status is a success: 2xx, and what the document lists besides (304). */
bool davit__is_success(const struct davit_response *response);

/** Why a value of a JSON sequence says that everything failed; NULL when it does not. */
const char *davit__sequence_error(const struct davit_engine *engine, struct json_object *value);

/** davit_invoke() with a sink. */
int davit__pour(struct davit_client *client, const char *operation, const struct davit_param *params,
                const struct davit_body *body, const struct davit_call_options *options, struct davit_response **ret,
                struct davit_error *reterr);

/**
 * What an answer that says no, by that code and message, is: DAVIT_ERR_AUTH when a registry wants credentials. Then
 * *ret_note tells, unless NULL, what it was given.
 */
int davit__judge_refusal(const struct davit__call *call, int code, const char *message, const char **ret_note);

/** What the answer says when it is no success. */
int davit__decode_failure(struct davit__call *call);

/* ------------------------------------------------------------------------------------------------- negotiate.c --- */

/** Settles call->version: pinned, negotiated before, or asked for now (assumed, when the call is offline). */
int davit__settle_version(struct davit__call *call);

/**
 * How an engine is asked for its version: makes the ping's request, and reads its answer, which settles the client's
 * version. Both fill ping->error.
 */
int davit__prepare_ping(struct davit__call *ping);
int davit__take_ping(struct davit__call *ping);

/** Looks up what is known of the version without asking anyone; the ordinal may be DAVIT__ANY. */
struct davit__version davit__known_version(const struct davit__core *core);

/* ------------------------------------------------------------------------------------------------- versions.c --- */

/**
 * Remembers what an answer says of the engine's newest version. If that is another one than before, the engine is, too,
 * and what is spoken from now on follows it, unless it is pinned.
 */
void davit__note_version(struct davit__core *core, const struct davit_response *response);

/** Adds a problem when the pinned version is known to be above the engine's, unless the options insist. */
void davit__check_pin(struct davit__call *call);

/**
 * Whether an engine refused the request's version with that message; fills the call's error then, unless the call
 * can be made again, and notes that it has to.
 */
bool davit__explain_version(struct davit__call *call, const char *message);

/* ---------------------------------------------------------- check.c, check_value.c, check_body.c, check_type.c --- */

/** The first of the parameters whose name is these `length` bytes; NULL when there is none. */
const struct davit_param *davit__find_param(const struct davit_param *params, const char *name, size_t length);

/** The row of a parameter at the call's version; else one of that name at other versions; else NULL. */
const struct davit__parameter *davit__find_parameter(const struct davit__call *call, const char *name);

/** How a problem's path is written, "ContainerList.all"; longer names are shortened. Made when there is a problem. */
struct davit__path {
    char text[160];
};

struct davit__path davit__path_of(const struct davit__call *call, const char *parameter);

/** Adds the problems of one value to the report. */
void davit__check_value(struct davit__call *call, const struct davit__parameter *row, const char *value);

/**
 * Whether a path has a segment "." or "..", which servers and proxies resolve at their own will. `escapes`: %XX stands
 * for a character.
 */
bool davit__has_dot_segment(const char *path, bool escapes);

/** Adds a problem unless `text` is one of the values allowed; `shown` is how messages show it. */
void davit__check_choice(struct davit__call *call, struct davit__slice values, const char *path, const char *text,
                         const char *shown);

/** Brings the body into call->data and adds its problems to the report, but for those of `takes`' kind. */
void davit__check_body(struct davit__call *call, enum davit_body_kind takes);

/** Adds what speaks against the JSON body in its type at the call's version, if the options ask for that. */
void davit__check_type(struct davit__call *call);

/** Whether a member of the body is true. */
bool davit__body_is_true(const struct davit__call *call, const char *member);

/** Adds the problems of the options' headers and extra parameters to the report. */
void davit__check_options(struct davit__call *call);

/** Whether a text is a token of RFC 9110, as methods and header names are. */
bool davit__is_token(const char *text);

/* ---------------------------------------------------------------------------------------------------- encode.c --- */

/** Makes the request, with all that stands before the query: method, version, path. */
int davit__encode_path(struct davit__call *call);

/** Starts the target with the version: "/v1.41". */
void davit__append_version(struct davit__call *call);

/** Appends "?name=value", or "&name=value" when there is a query already. */
void davit__append_query(struct davit__buffer *target, const char *name, const char *value);

/** Adds those of the client's headers that are not there yet. */
void davit__add_client_headers(const struct davit__core *core, struct davit__buffer *headers);

/** The User-Agent of who gives none. */
#define DAVIT__AGENT "davit/" DAVIT_LIBRARY_VERSION

/** Puts the body, the extra parameters and the further headers into a request: what all requests share. */
int davit__encode_rest(struct davit__call *call, const char *media_type);

/* --------------------------------------------------------------------------------------------------- framing.c --- */

/** A frame's head, and the stream that is an error of the engine's between the frames. */
#define DAVIT__FRAME_HEAD  8
#define DAVIT__ERROR_FRAME 3

/** Whether these can be the first bytes of a frame's head. */
static inline bool davit__is_frame_head(const char *at, size_t size)
{
    unsigned char head[4] = {0};
    memcpy(head, at, size < sizeof head ? size : sizeof head);
    return head[0] <= DAVIT__ERROR_FRAME && !(head[1] | head[2] | head[3]);
}

/** How a process's output comes, as far as that can be known without asking or looking at it; AUTO: it cannot. */
enum davit_framing davit__known_framing(const struct davit__call *call);

/** Whether the engine has to be asked how the answer is framed that begins with these bytes, be they few. */
bool davit__must_ask(const struct davit__call *call, const char *first, size_t size);

/** Makes the request that would ask, in case it has to be: a part of encoding, since parameters are not kept. */
int davit__encode_question(struct davit__call *call);

/**
 * Asking, in three steps of which the second one may be someone else's: `ret` becomes a call that is ready to be sent,
 * within the time that is left. What came of sending and decoding it (`r`, and question->response) decides how the
 * answer is framed; nothing may have, and then its bytes do. It is asked only once. Errors: DAVIT_ERR_CANCELED,
 * DAVIT_ERR_MEMORY.
 */
void davit__prepare_question(struct davit__call *call, struct davit__call *ret, struct davit_error *reterr);
int davit__take_answer(struct davit__call *call, struct davit__call *question, int r);

/** The three steps in a row. */
int davit__ask_framing(struct davit__call *call);

/** The same for an answer that is kept whole, if it has to be. */
int davit__settle_framing(struct davit__call *call);

/* ------------------------------------------------------------------------------------------------------ auth.c --- */

/** Adds the credentials that the operation hands on to a registry to the request's headers, if they are not there. */
int davit__authorize(struct davit__call *call);

/** Keeps credentials of a client's options: their texts, each with its NUL. */
int davit__keep_auths(const struct davit_auth *auths, struct davit__buffer *ret, struct davit_error *reterr);

/* -------------------------------------------------------------------------------------------------- prepared.c --- */

/** An empty request; NULL when memory ran out. */
struct davit_prepared *davit__prepared_new(const struct davit_engine *engine, const char *method);

/** Makes a request independent of its call: what it borrowed, it copies. */
int davit__prepared_keep(struct davit_prepared *prepared, struct davit_error *reterr);

/* ---------------------------------------------------------------------------------------------------- source.c --- */

/** What was taken from a body's source so far. */
struct davit__taken {
    uint64_t size;
    bool over; /* that was all */
};

/**
 * Takes the next bytes of the call's body from its source, at most `size`; 0 at the end. Errors, told: those of the
 * source; DAVIT_ERR_ARGUMENT: it does not keep to what was said of it.
 */
ssize_t davit__take(struct davit__call *call, struct davit__taken *taken, char *buffer, size_t size);

/** Tells the options' progress function, which is there. Errors: what it returned. */
int davit__tell_progress(const struct davit__call *call, uint64_t sent, uint64_t size);

/** The descriptor that a source reads and that has nothing at the moment, not even its end; -1: it may be asked. */
int davit__silent_descriptor(const struct davit_prepared *prepared);

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

/* -------------------------------------------------------------------------------------------------- response.c --- */

struct davit_response {
    const struct davit_engine *engine;
    const struct davit__operation *operation; /* NULL for davit_request() */
    enum davit_framing framing;
    int status;
    int version;               /* ordinal; DAVIT__ANY: none */
    struct davit__buffer head; /* see davit__next_header() */
    struct davit__buffer body;
    bool has_json;
    struct json_object *json;
    struct davit__arena arena; /* structs read from the body */
    bool has_output;
    struct davit__buffer output[2]; /* stdout, stderr */
};

/** Reads the result into response->json, once. */
int davit__response_read(struct davit_response *response, struct davit_error *reterr);

/* -------------------------------------------------------------------------------------------------- endpoint.c --- */

/** Where the engine is: what of the endpoint the transport needs. */
struct davit__endpoint {
    char *text;         /* as given, or found */
    const char *source; /* "options", "double", "DOCKER_HOST", "DOCKER_CONTEXT", "currentContext", "default" */
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

/** Fills endpoint->proxy as options and environment say. Errors: DAVIT_ERR_ENDPOINT, DAVIT_ERR_MEMORY. */
int davit__find_proxy(const struct davit_client_options *options, struct davit__endpoint *endpoint,
                      struct davit_error *reterr);

/** A proxy as messages may show it: without user and password. */
const char *davit__proxy_shown(const char *proxy);

/** Whether that proxy is one for HTTP, which is told whole addresses; others only carry bytes. */
bool davit__proxy_is_http(const char *proxy);

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

/* ----------------------------------------------------------------------------------------------------- trace.c --- */

void davit__trace(const struct davit__core *core, enum davit_trace_event event, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** A header line for the trace, its value redacted when it is a secret. */
void davit__trace_header(const struct davit__core *core, enum davit_trace_event event, const char *name,
                         const char *value);

/** Whether values of that header must not be shown. */
bool davit__is_secret(const struct davit_engine *engine, const char *name);

/* ------------------------------------------------------------------------------------------ transport.c, send.c --- */

/** Before a request is sent: makes room for its answer, unless the caller's token was triggered, and traces it. */
int davit__begin_sending(const struct davit__call *call, struct davit_response **ret);

/** The lists of headers that requests share which have none of their own. False: no memory. */
bool davit__usual_headers_new(struct davit__core *core);
void davit__usual_headers_done(struct davit__core *core);

/** The endpoint's host as the engine is told it. */
static inline const char *davit__host(const struct davit__core *core)
{
    return strstr(core->endpoint.base, "//") + 2;
}

/** Shows an answer to the trace, if there is one. */
void davit__trace_response(const struct davit__core *core, const struct davit_response *response);

/** Asks the test double in the place of an engine. */
int davit__ask_double(struct davit__call *call, const struct davit_prepared *prepared, struct davit_response *response);

/** Sends a prepared request through libcurl and fills the response. */
int davit__transport(struct davit__call *call, const struct davit_prepared *prepared, struct davit_response *response);

/* ------------------------------------------------------------------------------------------------------ pool.c --- */

/** One connection's worth of libcurl: a handle, and the multi it runs on. */
struct davit__lane {
    void *easy, *multi;        /* CURL, CURLM */
    bool shared;               /* the multi is a loop's, and has other handles */
    struct transfer *transfer; /* for which libcurl calls us; NULL: none */
    char why[256];             /* libcurl's own words on its failure */
    bool only;                 /* its connection is the client's only one */
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

/** An idle lane, or a new one; NULL, and errno, when memory or descriptors ran out. */
struct davit__lane *davit__pool_take(struct davit__pool *pool, const struct davit__core *core);

/**
 * Gives a lane back. It is ended when there are enough, and when its transfer was not `good`: libcurl's handle keeps
 * the last errno, and how often it repeated a request (7.88 does that five times in all).
 */
void davit__pool_give(struct davit__pool *pool, struct davit__lane *lane, bool good);

void davit__pool_free(struct davit__pool *pool);

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
