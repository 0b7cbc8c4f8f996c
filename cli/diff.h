/*
 * What the command diff's two files share: diff.c pairs what two versions have, diff_facts.c compares what is in both.
 */
#ifndef DIFF_H
#define DIFF_H

#include "cli.h"

/** Two versions, and where their differences go. */
struct diff {
    const struct davit_engine *engine;
    const char *from, *to;
    struct cli_list list;
};

/** One difference; what does not apply is NULL. */
struct difference {
    enum { CHANGED, ADDED, REMOVED } change;
    const char *what;      /* "operation", "parameter", "type", "field" or "value" */
    const char *name;      /* "HostConfig.Isolation" */
    const char *value;     /* of a "value": "hyperv" */
    const char *fact;      /* of what changed: "default" */
    const char *from, *to; /* that fact in either version */
};

void diff_tell(struct diff *diff, struct difference difference);

/** "HostConfig.Isolation", to be freed. */
char *diff_path(const char *owner, const char *mark, const char *name);

/* What is in both versions. The operation's answers are compared; its parameters are not. */
void diff_operation(struct diff *diff, const struct davit_operation_info *operation);
void diff_parameter(struct diff *diff, const char *name, const struct davit_parameter_info *from,
                    const struct davit_parameter_info *to);
void diff_field(struct diff *diff, const char *name, const struct davit_field_info *from,
                const struct davit_field_info *to);

/** A list or map that has a name, or an enum. */
void diff_type(struct diff *diff, const struct davit_type_info *from, const struct davit_type_info *to);

#endif
