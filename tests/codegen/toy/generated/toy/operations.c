/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__operation davit__toy_operations[] = {
    {S(BoxGet),       S(Box),   S(Box),   GET, S(BoxGet_path),       S(BoxGet_summary),       NO_BODY,                                                              RESULT(JSON, NONE),   OF(OBJECT, Box),             NEVER,                         NO_TERMINAL,                     NO_AUTH, PARAMETERS(BoxGet, 1),       RESPONSES(BoxGet, 1),       NO_ALIASES,           SAFE, ALL},
    {S(ThingGet),     S(Thing), S(Thing), GET, S(ThingGet_path),     S(ThingGet_summary),     NO_BODY,                                                              RESULT(JSON, NONE),   OF(OBJECT, Thing),           NEVER,                         NO_TERMINAL,                     NO_AUTH, PARAMETERS(ThingGet, 1),     RESPONSES(ThingGet, 1),     ALIASES(ThingGet, 1), SAFE, ALL},
    {S(ThingList),    S(Thing), S(Thing), GET, S(ThingList_path),    S(ThingList_summary),    NO_BODY,                                                              RESULT(JSON, NONE),   OF(LIST, ThingSummary_list), NEVER,                         NO_TERMINAL,                     NO_AUTH, PARAMETERS(ThingList, 6),    RESPONSES(ThingList, 1),    NO_ALIASES,           SAFE, ALL},
    {S(ThingLog),     S(Thing), S(Thing), GET, S(ThingLog_path),     S(ThingLog_summary),     NO_BODY,                                                              RESULT(STREAM, NONE), NO_SCHEMA,                   ENDLESS(WHEN_TRUE, S(follow)), TERMINAL(S(BoxGet), S(default)), NO_AUTH, PARAMETERS(ThingLog, 2),     RESPONSES(ThingLog, 1),     NO_ALIASES,           SAFE, RANGE(1_0, 1_1)},
    {S(ThingReplace), S(Thing), S(Thing), PUT, S(ThingReplace_path), S(ThingReplace_summary), BODY(JSON, REQUIRED, SECRET, OF(OBJECT, Thing), S(application_json)), RESULT(NONE, NONE),   NO_SCHEMA,                   NEVER,                         NO_TERMINAL,                     NO_AUTH, PARAMETERS(ThingReplace, 4), RESPONSES(ThingReplace, 1), NO_ALIASES,           0,    ALL},
};

const struct davit__alias davit__toy_aliases[] = {
    /* ThingGet */
    {S(ThingFetch), S(Thing), RANGE(1_0, 1_0)},
};
