/*
 * What the tests of credentials share: a folder that is the user's, with files and helpers, and a client whose requests
 * are seen.
 */
#ifndef DAVIT_TEST_SCENE_H
#define DAVIT_TEST_SCENE_H

#include <stddef.h>

#include <davit/davit.h>

/* Makes an empty folder the current one: home, run/ and docker/config.json are there. What goes wrong in here ends
   the program. */
void scene_begin(void);
void scene_end(void);

/* Writes a file, and the folders it is in. */
void scene_write(const char *path, const char *text, size_t size);
void scene_config(const char *text); /* docker/config.json */

/* The beginning of what a helper left; empty when it is not there. */
const char *scene_read(const char *path);

/* A client that takes credentials from files, and answers everything with 200 and an empty object. */
struct davit_client_options scene_options(void);
struct davit_client *scene_client(void);

/* Pulls an image; the header that went along is scene_header's then: decoded JSON, NULL without one. */
int scene_pull(struct davit_client *client, const char *reference, const struct davit_call_options *options,
               struct davit_error *reterr);
extern const char *scene_header;

/* A davit_respond_fn, which keeps the header. */
int scene_respond(void *data, const struct davit_prepared *request, struct davit_answer *answer);

/* Everything that traces said since scene_begin(). */
extern char scene_said[1 << 16];

#endif
