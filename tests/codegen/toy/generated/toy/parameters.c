/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__parameter davit__toy_parameters[] = {
    /* BoxGet */
    {S(id),      PATH,  STRING,   SINGLE, REQUIRED, NONE,          NONE,                       NO_VALUES,                  NO_BOUNDS,               AT(davit_toy_box_get_params, id),                    ALL},
    /* ThingGet */
    {S(id),      PATH,  STRING,   SINGLE, REQUIRED, NONE,          S(ThingGet_id_pattern),     NO_VALUES,                  NO_BOUNDS,               AT(davit_toy_thing_get_params, id),                  ALL},
    /* ThingList */
    {S(filters), QUERY, JSON,     SINGLE, OPTIONAL, NONE,          NONE,                       NO_VALUES,                  NO_BOUNDS,               AT(davit_toy_thing_list_params, filters),            ALL},
    {S(labels),  QUERY, STRING,   CSV,    OPTIONAL, NONE,          NONE,                       NO_VALUES,                  NO_BOUNDS,               AT(davit_toy_thing_list_params, labels),             ALL},
    {S(limit),   QUERY, INTEGER,  SINGLE, OPTIONAL, NONE,          NONE,                       NO_VALUES,                  BOUNDS(ThingList_limit), AT(davit_toy_thing_list_params, limit),              ALL},
    {S(since),   QUERY, STRING,   SINGLE, OPTIONAL, S(2020_01_01), NONE,                       NO_VALUES,                  NO_BOUNDS,               AT(davit_toy_thing_list_params, since),              ALL},
    {S(state),   QUERY, STRING,   SINGLE, OPTIONAL, S(new),        NONE,                       VALUES(ThingList_state, 4), NO_BOUNDS,               AT(davit_toy_thing_list_params, state),              ALL},
    {S(verbose), QUERY, BOOLEAN,  SINGLE, OPTIONAL, S(false),      NONE,                       NO_VALUES,                  NO_BOUNDS,               AT(davit_toy_thing_list_params, verbose),            ALL},
    /* ThingLog */
    {S(follow),  QUERY, BOOLEAN,  SINGLE, OPTIONAL, S(true),       NONE,                       NO_VALUES,                  NO_BOUNDS,               AT(davit_toy_thing_log_params, follow),              RANGE(1_0, 1_1)},
    {S(id),      PATH,  STRING,   SINGLE, REQUIRED, NONE,          NONE,                       NO_VALUES,                  NO_BOUNDS,               AT(davit_toy_thing_log_params, id),                  RANGE(1_0, 1_1)},
    /* ThingReplace */
    {S(id),      PATH,  STRING,   SINGLE, REQUIRED, NONE,          S(ThingReplace_id_pattern), NO_VALUES,                  NO_BOUNDS,               AT(davit_toy_thing_replace_params, id),              ALL},
    {S(parts),   QUERY, STRING,   SINGLE, OPTIONAL, NONE,          NONE,                       NO_VALUES,                  NO_BOUNDS,               AT(davit_toy_thing_replace_params, parts_until_1_0), RANGE(1_0, 1_0)},
    {S(parts),   QUERY, STRING,   MULTI,  OPTIONAL, NONE,          NONE,                       NO_VALUES,                  NO_BOUNDS,               AT(davit_toy_thing_replace_params, parts),           SINCE(1_1)},
    {S(version), QUERY, UNSIGNED, SINGLE, OPTIONAL, NONE,          NONE,                       NO_VALUES,                  NO_BOUNDS,               AT(davit_toy_thing_replace_params, version),         ALL},
};

const struct davit__value davit__toy_values[] = {
    /* ThingList_state */
    {S(new),            ALL},
    {S(no),             ALL},
    {S(lost),           SINCE(1_1)},
    {S(old),            ALL},
    /* BoxLevel */
    {S(0),              ALL},
    {S(1),              ALL},
    {S(2),              ALL},
    /* BoxState */
    {S(EMPTY),          ALL},
    {S(new),            ALL},
    {S(lost_and_found), SINCE(1_1)},
    {S(old),            ALL},
};

const struct davit__bounds davit__toy_bounds[] = {
    {0, 0}, /* unused */
    /* ThingList_limit */
    {INT64_C(1), INT64_MAX},
    /* Box_count */
    {INT64_C(1), INT64_C(9)},
};
