/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API: the category Session. Types first, then each operation with its parameters and
 * its result. <davit/davit.h> says, under "values", what members are made of.
 */
#ifndef DAVIT_SESSION_H
#define DAVIT_SESSION_H

#include <davit/docker_types.h>

#endif
