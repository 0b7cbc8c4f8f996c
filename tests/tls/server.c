#include "server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

const char *certificates;

struct hidden {
    SSL_CTX *context;
    pthread_t thread;
    int listener;
    int peers; /* atomic: connections that there are */
};

const char *in_certificates(const char *name)
{
    static char paths[64][512];
    static unsigned next;
    char *path = paths[next++ % 64];
    snprintf(path, sizeof paths[0], "%s/%s", certificates, name);
    return path;
}

/* One connection, with TLS or without. */
struct peer {
    struct server *server;
    SSL *ssl;
    int fd;
};

static int receive(struct peer *peer, void *data, int size)
{
    return peer->ssl ? SSL_read(peer->ssl, data, size) : (int)recv(peer->fd, data, (size_t)size, 0);
}

static bool send_all(struct peer *peer, const void *data, size_t size)
{
    if (peer->ssl)
        return SSL_write(peer->ssl, data, (int)size) == (int)size;
    return send(peer->fd, data, size, MSG_NOSIGNAL) == (ssize_t)size;
}

static bool say(struct peer *peer, const char *text)
{
    return send_all(peer, text, strlen(text));
}

/* Reads a head, byte by byte, so that nothing of what follows is taken. False at the end. */
static bool read_head(struct peer *peer, char *head, size_t most)
{
    size_t size = 0;
    while (size + 1 < most && receive(peer, head + size, 1) == 1) {
        head[++size] = '\0';
        if (*head == 0x16) /* what a server of HTTP says to TLS */
            return say(peer, "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n400 Bad Request") && false;
        if (size > 4 && strcmp(head + size - 4, "\r\n\r\n") == 0) {
            __atomic_add_fetch(&peer->server->heads, 1, __ATOMIC_SEQ_CST);
            return true;
        }
    }
    return false;
}

/* Gives back what comes, and when no more does, the last word. */
static void echo(struct peer *peer)
{
    static const char last[] = "that was all\n";
    char data[20000];
    int size;
    while ((size = receive(peer, data, sizeof data)) > 0)
        if (!send_all(peer, data, (size_t)size))
            return;
    if (peer->ssl && SSL_get_error(peer->ssl, size) != SSL_ERROR_ZERO_RETURN)
        return; /* an end without the word for it */
    if (say(peer, last) && peer->ssl)
        SSL_shutdown(peer->ssl);
}

/* Reads nothing until it is told to, and then what no TLS could make sense of. */
static void be_deaf(struct peer *peer)
{
    char data[20000];
    while (!__atomic_load_n(&peer->server->drain, __ATOMIC_SEQ_CST))
        usleep(1000);
    while (recv(peer->fd, data, sizeof data, 0) > 0)
        ;
}

/* After the first byte. */
static void reset(struct peer *peer)
{
    struct linger at_once = {.l_onoff = 1};
    char first;
    if (receive(peer, &first, 1) != 1)
        return;
    setsockopt(peer->fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close(peer->fd);
    peer->fd = -1;
}

static void attach(struct peer *peer, const char *head)
{
    if (!say(peer, "HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\n"
                   "Connection: Upgrade\r\nUpgrade: tcp\r\n\r\n"))
        return;
    if (strstr(head, "/deaf/"))
        be_deaf(peer);
    else if (strstr(head, "/resets/"))
        reset(peer);
    else
        echo(peer);
}

/* Takes for the other side's what nobody can have encrypted, which TLS ends with an alert. */
static void alert(struct peer *peer)
{
    static const char record[5 + 64] = "\x17\3\3\0\x40";
    char byte;
    SSL_set0_rbio(peer->ssl, BIO_new_mem_buf(record, sizeof record));
    SSL_read(peer->ssl, &byte, 1);
}

/* Whether that container's request is not to be answered; "ends": any; "alerts": the first one. */
static bool leaves_unanswered(struct peer *peer, const char *head)
{
    bool alerts = strstr(head, "/alerts/") && !__atomic_exchange_n(&peer->server->alerted, true, __ATOMIC_SEQ_CST);
    if (alerts)
        alert(peer);
    return alerts || strstr(head, "/ends/");
}

static void serve(struct peer *peer)
{
    char head[8192], answer[] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]";
    while (read_head(peer, head, sizeof head)) {
        if (strstr(head, "/attach?")) {
            attach(peer, head);
            return;
        }
        if (leaves_unanswered(peer, head) || !say(peer, answer))
            return;
    }
}

/* What the other side still sends is read, or the end of the connection would overtake our last words. */
static void leave(struct peer *peer)
{
    char rest[4096];
    SSL_free(peer->ssl);
    ERR_clear_error();
    if (peer->fd < 0)
        return;
    shutdown(peer->fd, SHUT_WR);
    while (recv(peer->fd, rest, sizeof rest, 0) > 0)
        ;
    close(peer->fd);
}

/* One connection, in a thread of its own. */
static void *talk(void *data)
{
    struct peer *peer = data;
    struct hidden *hidden = peer->server->hidden;
    if (!peer->ssl || SSL_accept(peer->ssl) == 1)
        serve(peer);
    leave(peer);
    free(peer);
    __atomic_sub_fetch(&hidden->peers, 1, __ATOMIC_SEQ_CST);
    return NULL;
}

static void *run(void *data)
{
    struct server *server = data;
    for (int fd; (fd = accept(server->hidden->listener, NULL, NULL)) >= 0;) {
        pthread_t thread;
        struct peer *peer = calloc(1, sizeof *peer);
        *peer = (struct peer){.server = server, .fd = fd};
        __atomic_add_fetch(&server->peers, 1, __ATOMIC_SEQ_CST);
        if (!__atomic_load_n(&server->plain, __ATOMIC_SEQ_CST)) {
            peer->ssl = SSL_new(server->hidden->context);
            SSL_set_fd(peer->ssl, fd);
        }
        __atomic_add_fetch(&server->hidden->peers, 1, __ATOMIC_SEQ_CST);
        if (pthread_create(&thread, NULL, talk, peer) == 0)
            pthread_detach(thread);
    }
    return NULL;
}

static bool equip(struct server *server, SSL_CTX *context)
{
    if (server->version && (!SSL_CTX_set_min_proto_version(context, server->version) ||
                            !SSL_CTX_set_max_proto_version(context, server->version)))
        return false;
    if (server->mutual)
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
    return SSL_CTX_use_certificate_file(context, in_certificates(server->certificate), SSL_FILETYPE_PEM) == 1 &&
           SSL_CTX_use_PrivateKey_file(context, in_certificates(server->key), SSL_FILETYPE_PEM) == 1 &&
           SSL_CTX_load_verify_locations(context, in_certificates("ca.pem"), NULL) == 1;
}

bool server_start(struct server *server)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    struct hidden *hidden = server->hidden = calloc(1, sizeof *hidden);
    signal(SIGPIPE, SIG_IGN); /* OpenSSL's own sockets know no other way */
    hidden->context = SSL_CTX_new(TLS_server_method());
    hidden->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    setsockopt(hidden->listener, SOL_SOCKET, SO_RCVBUF, &(int){65536}, sizeof(int));
    bool up = (server->plain || equip(server, hidden->context)) &&
              bind(hidden->listener, (struct sockaddr *)&address, size) == 0 && listen(hidden->listener, 16) == 0 &&
              getsockname(hidden->listener, (struct sockaddr *)&address, &size) == 0 &&
              pthread_create(&hidden->thread, NULL, run, server) == 0;
    server->port = ntohs(address.sin_port);
    if (!up)
        fprintf(stderr, "the server does not come up\n");
    return up;
}

void server_stop(struct server *server)
{
    shutdown(server->hidden->listener, SHUT_RDWR);
    pthread_join(server->hidden->thread, NULL);
    while (__atomic_load_n(&server->hidden->peers, __ATOMIC_SEQ_CST))
        usleep(1000);
    close(server->hidden->listener);
    SSL_CTX_free(server->hidden->context);
    free(server->hidden);
}

unsigned server_heads(const struct server *server)
{
    return __atomic_load_n(&server->heads, __ATOMIC_SEQ_CST);
}

unsigned server_peers(const struct server *server)
{
    return __atomic_load_n(&server->peers, __ATOMIC_SEQ_CST);
}

const char *server_endpoint(const struct server *server)
{
    static char endpoint[64];
    snprintf(endpoint, sizeof endpoint, "tcp://127.0.0.1:%d", server->port);
    return endpoint;
}
