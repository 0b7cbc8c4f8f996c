/* Generated from spec/ by codegen: change those, not this. */
/* The toy's API: all categories. */
#ifndef DAVIT_TOY_H
#define DAVIT_TOY_H

#include <davit/toy_boxes.h>
#include <davit/toy_things.h>
#include <davit/toy_types.h>

#endif
