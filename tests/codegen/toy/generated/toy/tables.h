/* Generated from spec/ by codegen: change those, not this. */
/* What the tables of this engine share: its versions, its types' numbers, its texts. */
#ifndef DAVIT_GENERATED_TOY_TABLES_H
#define DAVIT_GENERATED_TOY_TABLES_H

#include "../shorthand.h"

#include <davit/toy.h>

enum version {
    VERSION_1_0,
    VERSION_1_1,
    VERSION_1_2,
};

enum type {
    TYPE_NONE,
    TYPE_Box,
    TYPE_BoxInside,
    TYPE_BoxInsideWallsItem,
    TYPE_BoxLevel,
    TYPE_BoxState,
    TYPE_Error,
    TYPE_Part,
    TYPE_Place,
    TYPE_PortMap,
    TYPE_PortMapValueItem,
    TYPE_Thing,
    TYPE_ThingSummary,
    TYPE_ThingSummary_list,
    TYPE_Box_map,
    TYPE_string_list,
    TYPE_string_list_2,
    TYPE_string_map,
    TYPE_number_list,
    TYPE_number_list_list,
    TYPE_Part_list,
    TYPE_BoxInsideWallsItem_list,
    TYPE_PortMapValueItem_list,
};

/* The first row of each owner. */
enum first_row {
    PARAMETERS_BoxGet = 0,
    PARAMETERS_ThingGet = PARAMETERS_BoxGet + 1,
    PARAMETERS_ThingList = PARAMETERS_ThingGet + 1,
    PARAMETERS_ThingLog = PARAMETERS_ThingList + 6,
    PARAMETERS_ThingReplace = PARAMETERS_ThingLog + 2,
    VALUES_ThingList_state = 0,
    VALUES_BoxLevel = VALUES_ThingList_state + 4,
    VALUES_BoxState = VALUES_BoxLevel + 3,
    BOUNDS_ThingList_limit = 1,
    BOUNDS_Box_count = BOUNDS_ThingList_limit + 1,
    RESPONSES_BoxGet = 0,
    RESPONSES_ThingGet = RESPONSES_BoxGet + 1,
    RESPONSES_ThingList = RESPONSES_ThingGet + 1,
    RESPONSES_ThingLog = RESPONSES_ThingList + 1,
    RESPONSES_ThingReplace = RESPONSES_ThingLog + 1,
    ALIASES_ThingGet = 0,
    FIELDS_ThingSummary_list = 0,
    FIELDS_Box_map = FIELDS_ThingSummary_list + 1,
    FIELDS_string_list = FIELDS_Box_map + 1,
    FIELDS_string_list_2 = FIELDS_string_list + 1,
    FIELDS_string_map = FIELDS_string_list_2 + 1,
    FIELDS_number_list = FIELDS_string_map + 1,
    FIELDS_number_list_list = FIELDS_number_list + 1,
    FIELDS_Part_list = FIELDS_number_list_list + 1,
    FIELDS_Box = FIELDS_Part_list + 1,
    FIELDS_BoxInsideWallsItem_list = FIELDS_Box + 24,
    FIELDS_BoxInside = FIELDS_BoxInsideWallsItem_list + 1,
    FIELDS_BoxInsideWallsItem = FIELDS_BoxInside + 2,
    FIELDS_Error = FIELDS_BoxInsideWallsItem + 1,
    FIELDS_Part = FIELDS_Error + 1,
    FIELDS_Place = FIELDS_Part + 1,
    FIELDS_PortMapValueItem_list = FIELDS_Place + 1,
    FIELDS_PortMap = FIELDS_PortMapValueItem_list + 1,
    FIELDS_PortMapValueItem = FIELDS_PortMap + 1,
    FIELDS_Thing = FIELDS_PortMapValueItem + 1,
    FIELDS_ThingSummary = FIELDS_Thing + 4,
    FACTS_Box_ip_addresses = 0,
    FACTS_Box_retries = FACTS_Box_ip_addresses + 1,
};

/* Every text, ended by NUL; the first one is "none". */
struct texts {
    char none[1];
    char t_0[2];
    char t_1[2];
    char t_1_0[4];
    char t_1_1[4];
    char t_1_2[4];
    char t_2[2];
    char t_2020_01_01[11];
    char t_3[2];
    char t_5[2];
    char t_Anything[9];
    char t_Authorization[14];
    char t_Born[5];
    char t_Box[4];
    char t_BoxGet[7];
    char t_BoxGet_path[12];
    char t_BoxGet_summary[15];
    char t_BoxInside[10];
    char t_BoxInsideWallsItem[19];
    char t_BoxLevel[9];
    char t_BoxState[9];
    char t_Boxes[6];
    char t_Colour[7];
    char t_Command[8];
    char t_Count[6];
    char t_Depth[6];
    char t_EMPTY[1];
    char t_Error[6];
    char t_IPAddresses[12];
    char t_Id[3];
    char t_Inside[7];
    char t_Labels[7];
    char t_Level[6];
    char t_Lid[4];
    char t_Matrix[7];
    char t_Name[5];
    char t_Origin[7];
    char t_Part[5];
    char t_Parts[6];
    char t_Place[6];
    char t_Port[5];
    char t_PortMap[8];
    char t_PortMapValueItem[17];
    char t_Ports[6];
    char t_Retries[8];
    char t_State[6];
    char t_Thick[6];
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
    char t_Walls[6];
    char t_Weight[7];
    char t_application_json[17];
    char t_date_time[10];
    char t_default[8];
    char t_description[12];
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
    char t_example[8];
    char t_false[6];
    char t_filters[8];
    char t_follow[7];
    char t_hostname[9];
    char t_id[3];
    char t_ip_address[11];
    char t_labels[7];
    char t_limit[6];
    char t_lost[5];
    char t_lost_and_found[15];
    char t_message[8];
    char t_new[4];
    char t_no[3];
    char t_old[4];
    char t_parts[6];
    char t_since[6];
    char t_socket_0[15];
    char t_state[6];
    char t_summary[8];
    char t_title[6];
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
extern const struct davit__field davit__toy_fields[];
extern const struct davit__fact davit__toy_facts[];
extern const struct texts davit__toy_texts;
extern const struct davit_engine davit__toy_engine;

#endif
