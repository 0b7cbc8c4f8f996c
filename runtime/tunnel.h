/*
 * Connections that libcurl does not make: through another program, the system's ssh, or there already. See tunnel.c.
 */
#ifndef DAVIT_TUNNEL_H
#define DAVIT_TUNNEL_H

#include "transport.h"

/** Whether a descriptor is a stream socket that is connected: 0, or an errno. */
int davit__descriptor_check(int fd);

/**
 * Gets ready what a client needs for an endpoint with a host to dial, or with connections made elsewhere; *ret stays
 * NULL for others. Errors: DAVIT_ERR_ENDPOINT: there is no place for sockets, or no descriptor left; DAVIT_ERR_MEMORY.
 */
int davit__tunnel_new(const struct davit__core *core, struct davit__tunnel **ret, struct davit_error *reterr);
void davit__tunnel_free(struct davit__tunnel *tunnel);

/** Tells a handle that its connections go through the tunnel; NULL: there is none. False when memory ran out. */
bool davit__tunnel_set_up(CURL *easy, const struct davit__tunnel *tunnel);

/** A socket for libcurl to connect, where to, and what it will find there. -1, and errno. */
int davit__tunnel_open(struct transfer *transfer, struct curl_sockaddr *address);

/** Closes a socket of libcurl's, and ends the program that is at its other end, if there is one of this process. */
void davit__tunnel_close(int fd);

/**
 * Before a request is sent: starts the program, if the connection is new, or puts the connection that there is already
 * in its place. False: that was not possible, and transfer->os_error says why.
 */
bool davit__tunnel_start(struct transfer *transfer);

/** At a transfer's end: lets go of what was opened, and not started. */
void davit__tunnel_leave(struct transfer *transfer);

/** Adds to an error what the program said on its stderr, if the connection is this transfer's own. */
void davit__tunnel_explain(const struct transfer *transfer, struct davit_error *error);

#endif
