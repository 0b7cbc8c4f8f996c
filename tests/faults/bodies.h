/*
 * Bodies for the tests of uploads: a pattern that the server knows, from a function that gives it as a test wants.
 */
#ifndef DAVIT_TEST_BODIES_H
#define DAVIT_TEST_BODIES_H

#include <davit/davit.h>

/* 0 to 250, again and again. */
struct pattern {
    size_t size; /* how many bytes there are */
    size_t at;   /* how many were given */
    size_t step; /* how many are given at once; 0: as many as are wanted */
    long pause;  /* before that, in ms */
};

/* A davit_source_fn whose data is a struct pattern. */
ssize_t give_pattern(void *data, char *buffer, size_t size);

/* A file with that many bytes of it, without a name, to be read from its beginning. */
int pattern_file(size_t size);

/* How much of an answer put() shows. */
#define ANSWER_MAX 100

/* PutContainerArchive to a server that does `fault`. What it answers goes to `answer`. */
int put(struct davit_client *client, const char *fault, const struct davit_body *body,
        const struct davit_call_options *options, char answer[static ANSWER_MAX], struct davit_error *reterr);

#endif
