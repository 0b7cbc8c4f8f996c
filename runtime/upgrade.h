/*
 * Asking an engine to make a connection another one.
 */
#ifndef DAVIT_UPGRADE_H
#define DAVIT_UPGRADE_H

#include "wire.h"

/**
 * Sends the call's request over its wire, and receives the answer's head into the call's response. What came behind it
 * is left in `hold`, and *ret_over says whether nothing more will. Errors: those of davit_connection_open().
 */
int davit__upgrade(struct davit__wire *wire, struct davit__buffer *hold, bool *ret_over);

#endif
