/*
 * The tests' end of server.py: start it, stop it, and a client of it; beside that, a clock and a count of descriptors.
 * A test program has one server, which ends with it whatever happens: it reads from a pipe whose other end dies then.
 */
#ifndef DAVIT_TEST_FAULTY_H
#define DAVIT_TEST_FAULTY_H

#include <stdbool.h>

#include <davit/davit.h>

/* Time-outs of the clients made here, in milliseconds, and how long a call may then take until it has failed. */
#define FAULTY_TIMEOUT  400
#define FAULTY_PATIENCE 2000

/* The largest body these clients take. */
#define FAULTY_MAX_BODY ((size_t)1 << 20)

/* Starts the server; false, with a message on stderr, when it does not come up. */
bool faulty_start(void);
void faulty_stop(void);

/* The folder that the server's socket is in, for more sockets of a test's own. */
const char *faulty_folder(void);

/* Its two endpoints: "unix://…" and "tcp://127.0.0.1:…". */
const char *faulty_endpoint(bool tcp);

/* A client of an endpoint, at 1.41, with the time-outs and limits above. NULL, with a message on stderr, on failure. */
struct davit_client *faulty_client(const char *endpoint);

/* A client without a version, of the socket where pings are answered like that, with these time-outs; 0: the usual. */
struct davit_client *faulty_unpinned(const char *ping, long connect, long first_byte);

/* GET /question through the client; -1 when that fails. Questions are server.py's: "seen/x", "connection", "open". */
int faulty_ask(struct davit_client *client, const char *question);

/* Whether the client gets the good answer now: what has to be true after every fault. */
bool faulty_usable(struct davit_client *client);

/* A listener that accepts nobody, with its backlog full: who connects now has to wait, or is told to try again. */
struct crowd {
    int listener;
    int members[8];     /* enough of them for any backlog */
    char endpoint[128]; /* "unix://…", or "tcp://127.0.0.1:…" */
};

/* Over TCP, or at a socket of that name in the folder. False when the crowd does not come together. */
bool crowd_gather(struct crowd *ret, bool tcp, const char *name);
void crowd_end(struct crowd *crowd);

/* How many descriptors this process has open. */
int descriptors(void);

/* Milliseconds on the monotonic clock. */
long milliseconds(void);
void sleep_milliseconds(long time);

/* A limit on time, stretched where everything is slow because valgrind watches. */
long stretched(long limit);

#endif
