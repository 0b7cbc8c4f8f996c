/* Generated from spec/ by codegen: change those, not this. */
/*
 * The toy's API: the headers of all categories, for those who want everything. Each can be included alone.
 *
 *     toy_boxes.h          Box
 *     toy_things.h         Thing
 */
#ifndef DAVIT_TOY_H
#define DAVIT_TOY_H

#include <davit/toy_boxes.h>
#include <davit/toy_things.h>
#include <davit/toy_types.h>

#endif
