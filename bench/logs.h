/*
 * What those have in common who read logs through davit.
 */
#ifndef BENCH_LOGS_H
#define BENCH_LOGS_H

#include <davit/davit.h>

/* What the outputs have said, by their numbers. */
struct logs {
    size_t said[3];
};

/* The parameters with which ContainerLogs says as much as the order expects. */
const struct davit_param *logs_params(void);

/* What a contender's call returns of logs that ended with this code, and this error. */
size_t logs_end(const struct logs *logs, int code, const struct davit_error *error);

#endif
