/* Generated from spec/ by codegen: change those, not this. */
/*
 * The toy's API: the category Thing. Types first, then each operation with its parameters and
 * its result. <davit/davit.h> says, under "values", what members are made of.
 */
#ifndef DAVIT_TOY_THINGS_H
#define DAVIT_TOY_THINGS_H

#include <davit/toy_types.h>

/** Thing: the answer of ThingGet; the body of ThingReplace. */
struct davit_toy_thing {
    /** The library's; leave it NULL. */
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

/** ThingSummary: the answer of ThingList. */
struct davit_toy_thing_summary {
    /** The library's; leave it NULL. */
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
    /** list of ThingSummary. */
    struct davit_toy_thing_summary_list value;
};

/** Parameters of ThingLog. */
struct davit_toy_thing_log_params {
    /** "follow", in the query: boolean, 1.0 to 1.1; default true. */
    enum davit_bool follow;
    /** "id", in the path: string, 1.0 to 1.1; required. */
    const char *id;
};

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

#endif
