/* Generated from spec/ by codegen: change those, not this. */
/* What the tables of this engine share: its versions, its types' numbers, its texts. */
#ifndef DAVIT_GENERATED_TOY_TABLES_H
#define DAVIT_GENERATED_TOY_TABLES_H

#include "../shorthand.h"

enum version {
    VERSION_1_0,
    VERSION_1_1,
    VERSION_1_2,
};

enum type {
    TYPE_NONE,
    TYPE_Thing,
    TYPE_ThingSummary,
};

/* The first row of each owner. */
enum first_row {
    PARAMETERS_ThingGet = 0,
    PARAMETERS_ThingList = PARAMETERS_ThingGet + 1,
    PARAMETERS_ThingLog = PARAMETERS_ThingList + 6,
    PARAMETERS_ThingReplace = PARAMETERS_ThingLog + 2,
    VALUES_ThingList_state = 0,
    BOUNDS_ThingList_limit = 1,
    RESPONSES_ThingGet = 0,
    RESPONSES_ThingList = RESPONSES_ThingGet + 1,
    RESPONSES_ThingLog = RESPONSES_ThingList + 1,
    RESPONSES_ThingReplace = RESPONSES_ThingLog + 1,
    ALIASES_ThingGet = 0,
};

/* Every text, ended by NUL; the first one is "none". */
struct texts {
    char none[1];
    char t_1_0[4];
    char t_1_1[4];
    char t_1_2[4];
    char t_2020_01_01[11];
    char t_Authorization[14];
    char t_Thing[6];
    char t_ThingFetch[11];
    char t_ThingGet[9];
    char t_ThingGet_id_pattern[12];
    char t_ThingGet_path[13];
    char t_ThingGet_summary[17];
    char t_ThingList[10];
    char t_ThingList_path[8];
    char t_ThingList_summary[31];
    char t_ThingLog[9];
    char t_ThingLog_path[17];
    char t_ThingLog_summary[43];
    char t_ThingReplace[13];
    char t_ThingReplace_id_pattern[12];
    char t_ThingReplace_path[13];
    char t_ThingReplace_summary[18];
    char t_ThingSummary[13];
    char t_application_json[17];
    char t_document_0_untagged_url[46];
    char t_document_0_url[46];
    char t_document_1_untagged_url[42];
    char t_document_1_url[48];
    char t_engine_error_member[8];
    char t_engine_host[4];
    char t_engine_host_variable[9];
    char t_engine_ping_path[6];
    char t_engine_sequence_error[6];
    char t_engine_sequence_error_detail[12];
    char t_engine_version_header[12];
    char t_engine_version_prefix[3];
    char t_false[6];
    char t_filters[8];
    char t_follow[7];
    char t_id[3];
    char t_labels[7];
    char t_limit[6];
    char t_lost[5];
    char t_new[4];
    char t_no[3];
    char t_old[4];
    char t_parts[6];
    char t_since[6];
    char t_socket_0[15];
    char t_state[6];
    char t_toy[4];
    char t_true[5];
    char t_verbose[8];
    char t_version[8];
};

extern const struct davit__operation davit__toy_operations[];
extern const struct davit__parameter davit__toy_parameters[];
extern const struct davit__value davit__toy_values[];
extern const struct davit__bounds davit__toy_bounds[];
extern const struct davit__response davit__toy_responses[];
extern const struct davit__alias davit__toy_aliases[];
extern const struct davit__type davit__toy_types[];
extern const struct texts davit__toy_texts;
extern const struct davit_engine davit__toy_engine;

#endif
