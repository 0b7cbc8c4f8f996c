/*
 * Cancel tokens: a flag, and the list of blocked calls to wake. curl_multi_wakeup() is remembered by the multi, so that
 * a call which was just about to block wakes at once.
 */
#include "client.h"

#include <curl/curl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

struct davit_cancel {
    atomic_bool triggered;
    pthread_mutex_t lock; /* guards the list */
    struct davit__wait *waits;
};

int davit_cancel_new(struct davit_cancel **ret, struct davit_error *reterr)
{
    if (!ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_cancel_new: ret may not be NULL");
    struct davit_cancel *cancel = calloc(1, sizeof *cancel);
    if (!cancel)
        return davit__fail_memory(reterr);
    pthread_mutex_init(&cancel->lock, NULL);
    *ret = cancel;
    return DAVIT_OK;
}

static void wake(const struct davit__wait *wait)
{
    uint64_t one = 1;
    if (wait->multi)
        curl_multi_wakeup(wait->multi);
    else if (write(wait->fd, &one, sizeof one) < 0)
        return; /* it is full: awake already */
}

void davit_cancel_trigger(struct davit_cancel *cancel)
{
    if (!cancel)
        return;
    pthread_mutex_lock(&cancel->lock);
    atomic_store(&cancel->triggered, true);
    for (struct davit__wait *wait = cancel->waits; wait; wait = wait->next)
        wake(wait);
    pthread_mutex_unlock(&cancel->lock);
}

bool davit_cancel_triggered(const struct davit_cancel *cancel)
{
    return cancel && atomic_load(&cancel->triggered);
}

void davit_cancel_free(struct davit_cancel *cancel)
{
    if (cancel)
        pthread_mutex_destroy(&cancel->lock);
    free(cancel);
}

void davit__cancel_enter(struct davit_cancel *cancel, struct davit__wait *wait, void *multi, int fd)
{
    if (!cancel)
        return;
    pthread_mutex_lock(&cancel->lock);
    *wait = (struct davit__wait){.multi = multi, .fd = fd, .next = cancel->waits, .link = &cancel->waits};
    if (wait->next)
        wait->next->link = &wait->next;
    cancel->waits = wait;
    pthread_mutex_unlock(&cancel->lock);
}

void davit__cancel_leave(struct davit_cancel *cancel, struct davit__wait *wait)
{
    if (!cancel)
        return;
    pthread_mutex_lock(&cancel->lock);
    *wait->link = wait->next;
    if (wait->next)
        wait->next->link = wait->link;
    pthread_mutex_unlock(&cancel->lock);
}
