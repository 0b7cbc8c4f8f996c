/* Generated from spec/ by codegen: change those, not this. */
/*
 * The toy's API: the types that several categories of operations have, or none, each below those that it is made
 * of. The headers of the categories include this one. <davit/davit.h> says, under "values", what members are made of.
 */
#ifndef DAVIT_TOY_TYPES_H
#define DAVIT_TOY_TYPES_H

#include <davit/davit.h>

/**
 * The number of the layout of this engine's structs. Calls hand it over, and fail with DAVIT_ERR_ABI if the library was
 * built with another one.
 */
#define DAVIT_TOY_LAYOUT UINT32_C(704037422)

/** List of numbers. */
struct davit_toy_double_list {
    /** NULL: unset. */
    struct davit_double *items;
    /** How many. */
    size_t count;
};

/** List of lists of numbers. */
struct davit_toy_double_list_list {
    /** NULL: unset. */
    struct davit_toy_double_list *items;
    /** How many. */
    size_t count;
};

/** Error: in Box.summary, Thing.summary. */
struct davit_toy_error {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "message": string; may be null. */
    const char *message;
};

#endif
