/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__response davit__toy_responses[] = {
    /* BoxGet */
    {200, OF(OBJECT, Box),             ALL},
    /* ThingGet */
    {200, OF(OBJECT, Thing),           ALL},
    /* ThingList */
    {200, OF(LIST, ThingSummary_list), ALL},
    /* ThingLog */
    {200, IS(STRING),                  RANGE(1_0, 1_1)},
    /* ThingReplace */
    {204, NO_SCHEMA,                   ALL},
};
