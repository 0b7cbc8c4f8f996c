/*
 * libdavit-tar as the command has it: loaded when the first archive is made or taken apart, since linked it would cost
 * every start.
 */
#ifndef CLI_TAR_H
#define CLI_TAR_H

#include <davit/tar.h>

/** Its functions, each under its name without davit_tar_. */
struct cli_tar {
    __typeof__(davit_tar_new) *new;
    __typeof__(davit_tar_pull) *pull;
    __typeof__(davit_tar_failure) *failure;
    __typeof__(davit_tar_free) *free;
    __typeof__(davit_tar_extract_new) *extract_new;
    __typeof__(davit_tar_extract_write) *extract_write;
    __typeof__(davit_tar_extract_finish) *extract_finish;
    __typeof__(davit_tar_extract_free) *extract_free;
};

/** The library; NULL, after a message that names the option which wants it, when it is not to be had. */
const struct cli_tar *cli_load_tar(const char *option);

#endif
