/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__type davit__toy_types[] = {
    {NONE, NO_FIELDS}, /* unused */
    {S(Thing),        NO_FIELDS},
    {S(ThingSummary), NO_FIELDS},
};
