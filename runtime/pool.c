/*
 * Connections kept for the next call. A lane is one libcurl handle on a multi of its own, whose connection stays open
 * between calls; a call takes a lane for itself and gives it back, so that threads share nothing while they work.
 * After a fork the child lets go of its parent's lanes, without a word into their connections, and starts afresh.
 */
#include "tls.h"
#include "tunnel.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

struct davit__pool {
    struct davit__lane *idle; /* the one used last is first: its connection is the freshest */
    size_t idle_count, most;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void davit__lock(void)
{
    pthread_mutex_lock(&lock);
}

void davit__unlock(void)
{
    pthread_mutex_unlock(&lock);
}

/* How often this process, or one that it comes from, was forked into a child. */
static unsigned forks;

static void begin_child(void)
{
    forks++;
    davit__unlock();
}

/* Where it fails, the next one tries again. */
bool davit__initialise(void)
{
    static bool forks_wait, initialised;
    davit__lock();
    forks_wait = forks_wait || pthread_atfork(davit__lock, davit__unlock, begin_child) == 0;
    initialised = initialised || (forks_wait && curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK);
    bool done = initialised;
    davit__unlock();
    return done;
}

int davit__pool_new(const struct davit__core *core, struct davit__pool **ret, struct davit_error *reterr)
{
    struct davit__pool *pool = davit__initialise() ? calloc(1, sizeof *pool) : NULL;
    if (!pool)
        return davit__fail_memory(reterr);
    pool->most = core->options.max_connections;
    *ret = pool;
    return DAVIT_OK;
}

bool davit__lane_opened(struct davit__lane *lane, int fd)
{
    if (lane->socket_count == DAVIT__LANE_SOCKETS)
        return false;
    lane->sockets[lane->socket_count++] = fd;
    return true;
}

void davit__lane_closed(struct davit__lane *lane, int fd)
{
    for (size_t i = 0; i < lane->socket_count; i++)
        if (lane->sockets[i] == fd)
            lane->sockets[i] = lane->sockets[--lane->socket_count];
}

/* A unix socket that is not connected takes the place of each: reading and writing there fails, without a signal. */
bool davit__lane_cut_off(const struct davit__lane *lane)
{
    if (lane->forks == forks || !lane->socket_count)
        return true;
    int nowhere = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    bool done = nowhere >= 0;
    for (size_t i = 0; i < lane->socket_count && done; i++)
        done = dup3(nowhere, lane->sockets[i], O_CLOEXEC) >= 0;
    if (nowhere >= 0)
        close(nowhere);
    return done;
}

void davit__lane_free(struct davit__lane *lane)
{
    if (!lane)
        return;
    bool quiet = davit__lane_cut_off(lane); /* else it is better lost than heard */
    if (lane->easy)
        curl_easy_cleanup(lane->easy);
    if (lane->multi && !lane->shared && quiet)
        curl_multi_cleanup(lane->multi);
    free(lane);
}

bool davit__lane_set_up(const struct davit__lane *lane, const struct davit__core *core)
{
    CURL *easy = lane->easy;
    return curl_easy_setopt(easy, CURLOPT_URL, core->endpoint.base) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)INT_MAX) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_UNIX_SOCKET_PATH, core->endpoint.socket) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_PROXY, core->endpoint.proxy ? core->endpoint.proxy : "") == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_NOPROXY, "") == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_USERAGENT, DAVIT__AGENT) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_TCP_KEEPIDLE, 30L) == CURLE_OK && davit__tls_set_up(easy, core->tls) &&
           davit__tunnel_set_up(easy, core->tunnel);
}

struct davit__lane *davit__lane_new(void *multi)
{
    struct davit__lane *lane = calloc(1, sizeof *lane);
    if (!lane)
        return NULL;
    lane->shared = multi;
    lane->forks = forks;
    lane->easy = curl_easy_init();
    lane->multi = multi ? multi : curl_multi_init();
    if (lane->easy && lane->multi && davit__callbacks_set_up(lane))
        return lane;
    davit__lane_free(lane);
    return NULL;
}

static struct davit__lane *new_lane(const struct davit__core *core)
{
    struct davit__lane *lane = davit__lane_new(NULL);
    bool made = lane && davit__lane_set_up(lane, core);
    if (made && curl_multi_wakeup(lane->multi) == CURLM_OK)
        return lane;
    davit__lane_free(lane);
    errno = made ? EMFILE : ENOMEM; /* short of descriptors, libcurl makes multis that cannot be woken */
    return NULL;
}

static struct davit__lane *take_idle(struct davit__pool *pool)
{
    davit__lock();
    struct davit__lane *lane = pool->idle;
    if (lane) {
        pool->idle = lane->next;
        pool->idle_count--;
    }
    davit__unlock();
    return lane;
}

struct davit__lane *davit__pool_take(struct davit__pool *pool, const struct davit__core *core)
{
    struct davit__lane *lane;
    while ((lane = take_idle(pool)) && lane->forks != forks) /* the parent's, who goes on using it */
        davit__lane_free(lane);
    return lane ? lane : new_lane(core);
}

void davit__pool_give(struct davit__pool *pool, struct davit__lane *lane, bool good)
{
    davit__lock();
    bool keep = good && lane->forks == forks && pool->idle_count < pool->most;
    if (keep) {
        lane->next = pool->idle;
        pool->idle = lane;
        pool->idle_count++;
    }
    davit__unlock();
    if (!keep)
        davit__lane_free(lane);
}

void davit__pool_free(struct davit__pool *pool)
{
    struct davit__lane *lane;
    while (pool && (lane = take_idle(pool)))
        davit__lane_free(lane);
    free(pool);
}
