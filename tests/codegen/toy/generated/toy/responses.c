/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__response davit__toy_responses[] = {
    /* ThingGet */
    {200, ONE,  T(Thing),        ALL},
    /* ThingList */
    {200, LIST, T(ThingSummary), ALL},
    /* ThingLog */
    {200, ONE,  NONE,            RANGE(1_0, 1_1)},
    /* ThingReplace */
    {204, ONE,  NONE,            ALL},
};
