/*
 * A server with TLS on loopback, in threads of the test: answers requests with [], and those for containers as their
 * ids say. It counts what it was sent, so that a test can say that nothing was.
 */
#ifndef DAVIT_TEST_TLS_SERVER_H
#define DAVIT_TEST_TLS_SERVER_H

#include <stdbool.h>

struct server {
    const char *certificate; /* names of files: "server-cert.pem", "server-key.pem" */
    const char *key;
    bool mutual;    /* wants a certificate signed by ca.pem */
    int version;    /* TLS1_2_VERSION or TLS1_3_VERSION: no other; 0: both */
    bool plain;     /* atomic: with whom connects from now on it speaks no TLS at all */
    int port;       /* where it listens */
    unsigned heads; /* requests read; atomic */
    unsigned peers; /* connections accepted; atomic */
    bool alerted;   /* atomic: it has sent its one alert instead of an answer ("alerts") */
    bool drain;     /* atomic: the one that does not read ("deaf") begins to */
    struct hidden *hidden;
};

/* The folder of certificates, from tests/tls/certificates; set first. */
extern const char *certificates;

/* The name of a file there; valid until 64 more were asked for. */
const char *in_certificates(const char *name);

/* False, with a message on stderr, when it does not come up. */
bool server_start(struct server *server);
void server_stop(struct server *server);

/* How many requests it read, on how many connections. */
unsigned server_heads(const struct server *server);
unsigned server_peers(const struct server *server);

/* "tcp://127.0.0.1:PORT", valid until the next. */
const char *server_endpoint(const struct server *server);

#endif
