/* Generated from spec/ by codegen: change those, not this. */
#include "rows.h"

#include <stddef.h>

extern const struct davit_engine davit__toy_engine;

const struct davit_engine *const davit__engines[] = {
#ifndef DAVIT_WITHOUT_TOY
    &davit__toy_engine,
#endif
    NULL,
};
