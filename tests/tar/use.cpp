/* Every macro of tar.h once, for a macro says nothing until it is expanded. Only compiled. */
#include <davit/tar.h>

int use();

int use()
{
    struct davit_tar_options options = DAVIT_TAR_OPTIONS_INIT;
    struct davit_tar_extract_options extract = DAVIT_TAR_EXTRACT_OPTIONS_INIT;
    static char name[DAVIT_TAR_NAME_MAX];
    const size_t limits[] = {DAVIT_TAR_DEPTH_MAX, DAVIT_TAR_PATTERNS_MAX, DAVIT_TAR_IGNORE_MAX, DAVIT_TAR_RECORDS_MAX};
    options.folder = extract.folder = name;
    return limits[0] > 0 && options.size > extract.size ? DAVIT_ERR_FILE : DAVIT_TAR_SKIP;
}
