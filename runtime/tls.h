/*
 * TLS, by libcurl's OpenSSL: a client's certificates, what its handles are told, and how one direction of a connection
 * ends. Nothing here is for the whole process.
 */
#ifndef DAVIT_TLS_H
#define DAVIT_TLS_H

#include "transport.h"

/**
 * Reads what a client needs for TLS: the options' certificates, else those of the endpoint's folder. *ret stays NULL
 * for an endpoint without TLS. Errors: DAVIT_ERR_TLS: a certificate or key that cannot be used, with its file;
 * DAVIT_ERR_UNSUPPORTED: a libcurl without OpenSSL; DAVIT_ERR_ABI; DAVIT_ERR_MEMORY.
 */
int davit__tls_new(const struct davit__endpoint *endpoint, const struct davit_tls *options, struct davit__tls **ret,
                   struct davit_error *reterr);
void davit__tls_free(struct davit__tls *tls);

/** Tells a handle; NULL: there is no TLS. False when memory ran out. */
bool davit__tls_set_up(CURL *easy, const struct davit__tls *tls);

/** Whether there is a certificate to show to the server; and whether the server's is verified. */
bool davit__tls_shows(const struct davit__tls *tls);
bool davit__tls_verifies(const struct davit__tls *tls);

/** The file that a part was read from, and whether there is such a part. NULL: it is not there, or from memory. */
const char *davit__tls_file(const struct davit__tls *tls, enum davit_tls_part part, bool *ret_there);

/** Whether a server wanted a certificate, and there was none. */
bool davit__tls_lacks(const struct davit__tls *tls);

/**
 * Sends that no more will be written, on a connection whose handle has sent something before. 0; EAGAIN: the socket
 * takes no more now, to be called again with the same `left`, which is empty at first; or another errno.
 */
int davit__tls_end_writing(CURL *easy, int socket, struct davit__buffer *left);

/** Whether bytes were received that a poll of the socket does not see. */
bool davit__tls_pending(CURL *easy);

/** Whether a connection ended that way before anything could be sent on it. */
static inline bool davit__is_no_tls(CURLcode result)
{
    return result == CURLE_SSL_CONNECT_ERROR || result == CURLE_PEER_FAILED_VERIFICATION ||
           result == CURLE_SSL_CACERT_BADFILE;
}

/** The error for a transfer that failed because of TLS; DAVIT_OK when that was not it. */
int davit__fail_tls(const struct transfer *transfer, CURLcode result, struct davit_error *reterr);

/** What to do when a server wants TLS, and got none. */
extern const char davit__tls_remedy[];

/** The same, or empty: what is added to messages when the server may want TLS, and got none. */
const char *davit__suspect_tls(const struct transfer *transfer);

#endif
