/*
 * Writes down what the server is to send. One at a time: what was written is overwritten by the next.
 */
#include "play.h"

#include <stdio.h>

const struct davit_param *play(const struct play *play)
{
    static char hex[(2 << 16) + 1], cut[24], step[16], pause[16];
    static struct davit_param params[6];
    const unsigned char *data = play->data;

    *hex = '\0';
    for (size_t i = 0; i < play->size && i < sizeof hex / 2; i++)
        snprintf(hex + 2 * i, 3, "%02x", data[i]);
    snprintf(cut, sizeof cut, "%zu", play->cut < play->size ? play->cut : play->size);
    snprintf(step, sizeof step, "%u", play->step);
    snprintf(pause, sizeof pause, "%u", play->pause ? play->pause : 1);
    params[0] = (struct davit_param){"hex", hex};
    params[1] = (struct davit_param){"cut", cut};
    params[2] = (struct davit_param){"step", step};
    params[3] = (struct davit_param){"pause", pause};
    params[4] = (struct davit_param){"then", play->then ? play->then : "close"};
    return params;
}
