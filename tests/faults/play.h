/*
 * What a test wants the server's fault "plays" to send (streams.py), byte by byte, as a request's extra parameters.
 */
#ifndef DAVIT_TEST_PLAY_H
#define DAVIT_TEST_PLAY_H

#include <stdbool.h>
#include <stddef.h>

#include <davit/davit.h>

struct play {
    const void *data; /* the whole answer, its head included */
    size_t size;      /* at most 64 KiB */
    size_t cut;       /* so many bytes of it are sent; ALL */
    unsigned step;    /* so many at a time; 0: all at once */
    unsigned pause;   /* so many ms apart; 0: 1 */
    const char *then; /* "close" (NULL), "reset", "stay", "hold", "keep" */
    const char *tty;  /* what is said of its terminal, see streams.py; NULL: it is gone */
};

#define ALL ((size_t)-1)

/* For davit_call_options.extra, until the next one. */
const struct davit_param *play(const struct play *play);

/* A call's options with that; for an answer that is these bytes (all of them, unless `wish` cuts them); and for one
   that begins with "a", and then stays silent. */
struct davit_call_options playing(struct play wish);
struct davit_call_options playing_bytes(const void *data, size_t size, struct play wish);
struct davit_call_options playing_silence(void);

/* Frames of both outputs, an empty one among them: "hello world" and "bad". */
#define PLAY_FRAMES 46
extern const char play_frames[PLAY_FRAMES + 1];

/* What of each output lies in the first `size` bytes of the frames; whether these end between two of them. */
bool play_output(size_t size, char ret[3][512]);

#endif
