/*
 * A call, from its arguments to its answer, and the steps between: what the runtime's files share. Not installed, not
 * part of the API. One section per file; names across files start with davit__. What calls stand on has headers of its
 * own: basics.h, tables.h, endpoint.h, client.h.
 */
#ifndef DAVIT_INTERNAL_H
#define DAVIT_INTERNAL_H

#include "client.h"

#include <string.h>
#include <sys/types.h>

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

/** When the time is over that began then; never, if it is not a positive one. */
static inline int64_t davit__deadline(int64_t since, long most)
{
    return most > 0 && most < INT64_MAX - since ? since + most : INT64_MAX;
}

/** A time-out, or the other one where that is not given, as what can be added to any time; 0: there is none. */
long davit__time_out(long own, long other);

/** The first and last steps of every call. `begin` checks the arguments, `end` lets go of what is left. */
int davit__begin(struct davit__call *call, struct davit_client *client, const struct davit_call_options *options);
void davit__end(struct davit__call *call);

/**
 * Whether the engine has refused the version that was agreed upon with another one before: then the call is as it was
 * when its operation had been found, and its steps are to be made again, once.
 */
bool davit__begin_again(struct davit__call *call);

/** DAVIT_ERR_CANCELED, if the caller's token was triggered. Asked for every piece: without a token it costs nothing. */
static inline int davit__check_cancel(const struct davit__call *call)
{
    return call->options.cancel && davit_cancel_triggered(call->options.cancel)
               ? davit__fail(call->error, DAVIT_ERR_CANCELED, "%s: canceled", call->name)
               : DAVIT_OK;
}

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

/** Whether two calls wait as long as each other for an answer, so that one may ask for both. */
static inline bool davit__are_as_patient(const struct davit_timeouts *a, const struct davit_timeouts *b)
{
    return a->connect == b->connect && a->first_byte == b->first_byte && a->idle == b->idle;
}

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

/* ------------------------------------------------------------------------------------------ transport.c, send.c --- */

/** Before a request is sent: makes room for its answer, unless the caller's token was triggered, and traces it. */
int davit__begin_sending(const struct davit__call *call, struct davit_response **ret);

/** Shows an answer to the trace, if there is one. */
void davit__trace_response(const struct davit__core *core, const struct davit_response *response);

/** Asks the test double in the place of an engine. */
int davit__ask_double(struct davit__call *call, const struct davit_prepared *prepared, struct davit_response *response);

/** Sends a prepared request through libcurl and fills the response. */
int davit__transport(struct davit__call *call, const struct davit_prepared *prepared, struct davit_response *response);

#endif
