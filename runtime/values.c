/*
 * The two addresses that values are made of, see davit.h: what is null, and what is empty.
 */
#include "internal.h"

const struct davit_nothing_ davit_null_;
const uint64_t davit_empty_;
