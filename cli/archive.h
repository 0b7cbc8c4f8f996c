/*
 * Archives and folders, one of which is sent at most, and one taken apart.
 */
#ifndef CLI_ARCHIVE_H
#define CLI_ARCHIVE_H

#include "cli.h"

/**
 * Makes a body that is the archive of a folder; one that is built from is without what its .dockerignore says. CLI_DONE
 * or, after a message, CLI_USAGE.
 */
int cli_pack_folder(const char *name, bool builds, const char *dockerfile, struct davit_body *ret);

/** CLI_DONE unless that failed while it was sent; else, after a message, CLI_USAGE. */
int cli_pack_failed(void);
void cli_pack_done(void);

/** Has the result, an archive, taken apart into a folder that is there. CLI_DONE or, after a message, CLI_USAGE. */
int cli_open_folder(const char *name);

/** Takes the next bytes of it. CLI_DONE or, after a message, how to exit. */
int cli_extract(const void *data, size_t size);

/** The archive is over: the same. CLI_DONE, too, when there is none. */
int cli_close_folder(void);

#endif
