/*
 * The library's list of engines for the fuzzers: Docker's, Podman's, and after them the one that codegen is tested
 * with, which has what no real API has.
 */
#include "rows.h"

#include <stddef.h>

extern const struct davit_engine davit__docker_engine, davit__podman_engine, davit__toy_engine;

const struct davit_engine *const davit__engines[] = {
    &davit__docker_engine,
    &davit__podman_engine,
    &davit__toy_engine,
    NULL,
};
