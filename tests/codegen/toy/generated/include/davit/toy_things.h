/* Generated from spec/ by codegen: change those, not this. */
/*
 * The toy's API, category Thing: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_TOY_THINGS_H
#define DAVIT_TOY_THINGS_H

#include <davit/toy_types.h>

/** Thing: in the answer of ThingGet, the body of ThingReplace. */
struct davit_toy_thing {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "description": string. */
    const char *description;
    /** "example": set of strings. */
    struct davit_string_list example;
    /** "summary": Error; may be null. */
    struct davit_toy_error *summary;
    /** "title": string; required. */
    const char *title;
};

/** ThingSummary: in the answer of ThingList. */
struct davit_toy_thing_summary {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Id": string. */
    const char *id;
};

/** List of ThingSummary. */
struct davit_toy_thing_summary_list {
    /** NULL: unset. */
    struct davit_toy_thing_summary *items;
    /** How many. */
    size_t count;
};

/** Parameters of ThingGet. */
struct davit_toy_thing_get_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What ThingGet answers. */
struct davit_toy_thing_get_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Thing. */
    struct davit_toy_thing *value;
};

/**
 * Shows one thing.
 *
 * GET /things/{id}. Success: 200 with Thing.
 * https://toy.example/{version}/Thing/ThingGet
 */
static inline int davit_toy_thing_get(struct davit_client *client, const struct davit_toy_thing_get_params *params,
                                      const struct davit_call_options *options, struct davit_toy_thing_get_result *ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_TOY_LAYOUT, "ThingGet", params, NULL, options, ret, reterr);
}

/** Parameters of ThingList. */
struct davit_toy_thing_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
    /** "labels", in the query: list of strings. */
    struct davit_string_list labels;
    /** "limit", in the query: integer; 1 or more. */
    struct davit_int limit;
    /** "since", in the query: string; default 2020-01-01. */
    const char *since;
    /** "state", in the query: string; one of "new", "no", "lost", since 1.1, "old"; default new. */
    const char *state;
    /** "verbose", in the query: boolean; default false. */
    enum davit_bool verbose;
};

/** What ThingList answers. */
struct davit_toy_thing_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of ThingSummary. */
    struct davit_toy_thing_summary_list value;
};

/**
 * Lists things: "new" and old??!
 *
 * GET /things. Success: 200 with list of ThingSummary.
 * https://toy.example/{version}/Thing/ThingList
 */
static inline int davit_toy_thing_list(struct davit_client *client, const struct davit_toy_thing_list_params *params,
                                       const struct davit_call_options *options,
                                       struct davit_toy_thing_list_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_TOY_LAYOUT, "ThingList", params, NULL, options, ret, reterr);
}

/** Parameters of ThingLog. */
struct davit_toy_thing_log_params {
    /** "follow", in the query: boolean; default true. */
    enum davit_bool follow;
    /** "id", in the path: string; required. */
    const char *id;
};

/**
 * Reads what a thing said — as it says it.
 *
 * GET /things/{id}/log, 1.0 to 1.1. Success: 200.
 * The answer is the output of a process: davit_response_output().
 * DAVIT_ERR_ENDLESS: with follow true, which needs a stream.
 * https://toy.example/{version}/Thing/ThingLog
 */
static inline int davit_toy_thing_log(struct davit_client *client, const struct davit_toy_thing_log_params *params,
                                      const struct davit_call_options *options, struct davit_response **ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_TOY_LAYOUT, "ThingLog", params, NULL, options, ret, reterr);
}

/** Parameters of ThingReplace. */
struct davit_toy_thing_replace_params {
    /** "id", in the path: string; required. */
    const char *id;
    /** "parts", in the query: string, only 1.0. */
    const char *parts_until_1_0;
    /** "parts", in the query: list of strings, since 1.1. */
    struct davit_string_list parts;
    /** "version", in the query: unsigned integer. */
    struct davit_uint version;
};

/**
 * Replaces a thing.
 *
 * PUT /things/{id}. Body: Thing, required. Success: 204.
 * The answer is its status.
 * https://toy.example/{version}/Thing/ThingReplace
 */
static inline int davit_toy_thing_replace(struct davit_client *client,
                                          const struct davit_toy_thing_replace_params *params,
                                          const struct davit_toy_thing *body, const struct davit_call_options *options,
                                          struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_TOY_LAYOUT, "ThingReplace", params, body, options, ret, reterr);
}

#endif
