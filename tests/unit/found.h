/*
 * What the discovery tests share: the engine, and finding an operation that must be there.
 */
#ifndef DAVIT_TEST_FOUND_H
#define DAVIT_TEST_FOUND_H

#include <davit/davit.h>

#include "test.h"

#define ABSURD 99999 /* an index past the end of everything */

static const struct davit_engine *docker;

/* The operation of that name; a fresh info, and a failure counted, when there is none. */
static struct davit_operation_info found(const char *name)
{
    struct davit_operation_info op = DAVIT_OPERATION_INFO_INIT;
    struct davit_error error = {0};

    if (!CHECK_INT(davit_operation_find(docker, name, NULL, &op, &error), DAVIT_OK))
        fprintf(stderr, "  %s: %s\n", name, error.message);
    return op;
}

#endif
