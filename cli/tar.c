/*
 * Finding libdavit-tar: beside the command where both are installed, else where libraries are found; in the tree they
 * are built in, the command says where that is.
 */
#include "tar.h"

#include "cli.h"

#include <dlfcn.h>
#include <string.h>

#define LIBRARY "libdavit-tar.so.0"

static void *open_library(void)
{
    void *library = dlopen("$ORIGIN/" CLI_LIBRARIES "/" LIBRARY, RTLD_NOW | RTLD_LOCAL);
    return library ? library : dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
}

const struct cli_tar *cli_load_tar(const char *option)
{
#define FUNCTION(name)                                                                                                 \
    {                                                                                                                  \
        "davit_tar_" #name, offsetof(struct cli_tar, name)                                                             \
    }
    static const struct {
        const char *name;
        size_t offset;
    } functions[] = {FUNCTION(new),         FUNCTION(pull),          FUNCTION(failure),        FUNCTION(free),
                     FUNCTION(extract_new), FUNCTION(extract_write), FUNCTION(extract_finish), FUNCTION(extract_free)};
    static struct cli_tar tar;
    void *library = open_library();
    for (size_t i = 0; library && i < sizeof functions / sizeof functions[0]; i++) {
        void *function = dlsym(library, functions[i].name);
        memcpy((char *)&tar + functions[i].offset, &function, sizeof function);
        library = function ? library : NULL;
    }
    if (!library)
        cli_complain("%s needs libdavit-tar: %s", option, dlerror());
    return library ? &tar : NULL;
}
