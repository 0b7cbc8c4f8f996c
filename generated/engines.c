/* Generated from spec/ by codegen: change those, not this. */
#include "rows.h"

#include <stddef.h>

extern const struct davit_engine davit__docker_engine;
extern const struct davit_engine davit__podman_engine;

const struct davit_engine *const davit__engines[] = {
#ifndef DAVIT_WITHOUT_DOCKER
    &davit__docker_engine,
#endif
#ifndef DAVIT_WITHOUT_PODMAN
    &davit__podman_engine,
#endif
    NULL,
};
