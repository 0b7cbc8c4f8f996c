/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Session: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_SESSION_H
#define DAVIT_SESSION_H

#include <davit/docker_types.h>

/**
 * Opens a connection on which the engine calls back into the client, for BuildKit.
 *
 * POST /session, since 1.31. Success: 101.
 * The answer is an upgraded connection.
 * DAVIT_ERR_ENDLESS: always, for it needs a stream.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Session/operation/Session
 */
static inline int davit_session(struct davit_client *client, const struct davit_call_options *options,
                                struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "Session", NULL, NULL, options, ret, reterr);
}

#endif
