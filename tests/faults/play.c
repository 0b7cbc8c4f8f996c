/*
 * Writes down what the server is to send. One at a time: what was written is overwritten by the next.
 */
#include "play.h"

#include <stdio.h>
#include <string.h>

const struct davit_param *play(const struct play *play)
{
    static char hex[(2 << 16) + 1], cut[24], step[16], pause[16];
    static struct davit_param params[7];
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
    params[5] = (struct davit_param){"tty", play->tty ? play->tty : "gone"};
    return params;
}

struct davit_call_options playing(struct play wish)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.extra = play(&wish);
    return options;
}

struct davit_call_options playing_bytes(const void *data, size_t size, struct play wish)
{
    wish.data = data;
    wish.size = size;
    wish.cut = wish.cut ? wish.cut : ALL;
    return playing(wish);
}

struct davit_call_options playing_silence(void)
{
    static const char data[] = "HTTP/1.1 200 OK\r\n\r\na";
    return playing_bytes(data, sizeof data - 1, (struct play){.then = "stay"});
}

const char play_frames[] = "\1\0\0\0\0\0\0\5hello\2\0\0\0\0\0\0\3bad\1\0\0\0\0\0\0\0"
                           "\1\0\0\0\0\0\0\6 world";

bool play_output(size_t size, char ret[3][512])
{
    size_t at = 0, length = 0;
    memset(ret, 0, 3 * sizeof *ret);
    for (; at + 8 <= size; at += 8 + length) {
        length = (unsigned char)play_frames[at + 7];
        size_t there = at + 8 + length <= size ? length : size - at - 8;
        strncat(ret[play_frames[at] == DAVIT_STDERR ? DAVIT_STDERR : DAVIT_STDOUT], play_frames + at + 8, there);
    }
    return at == size;
}
