/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__type davit__toy_types[] = {
    {0}, /* unused */
    {S(Box),                OBJECT,  SIZE(davit_toy_box),                   3, FIELDS(Box, 24),                    NO_VALUES,           ALL},
    {S(BoxInside),          OBJECT,  SIZE(davit_toy_box_inside),            0, FIELDS(BoxInside, 2),               NO_VALUES,           ALL},
    {S(BoxInsideWallsItem), OBJECT,  SIZE(davit_toy_box_inside_walls_item), 0, FIELDS(BoxInsideWallsItem, 1),      NO_VALUES,           ALL},
    {S(BoxLevel),           INTEGER, 0,                                     0, NO_FIELDS,                          VALUES(BoxLevel, 3), ALL},
    {S(BoxState),           STRING,  0,                                     0, NO_FIELDS,                          VALUES(BoxState, 4), ALL},
    {S(Error),              OBJECT,  SIZE(davit_toy_error),                 0, FIELDS(Error, 1),                   NO_VALUES,           ALL},
    {S(Part),               OBJECT,  SIZE(davit_toy_part),                  0, FIELDS(Part, 1),                    NO_VALUES,           ALL},
    {S(Place),              OBJECT,  SIZE(davit_toy_place),                 0, FIELDS(Place, 1),                   NO_VALUES,           ALL},
    {S(PortMap),            MAP,     SIZE(davit_toy_port_map_entry),        0, FIELDS(PortMap, 1),                 NO_VALUES,           ALL},
    {S(PortMapValueItem),   OBJECT,  SIZE(davit_toy_port_map_value_item),   0, FIELDS(PortMapValueItem, 1),        NO_VALUES,           ALL},
    {S(Thing),              OBJECT,  SIZE(davit_toy_thing),                 0, FIELDS(Thing, 4),                   NO_VALUES,           ALL},
    {S(ThingSummary),       OBJECT,  SIZE(davit_toy_thing_summary),         0, FIELDS(ThingSummary, 1),            NO_VALUES,           ALL},
    {NONE,                  LIST,    SIZE(davit_toy_thing_summary),         0, FIELDS(ThingSummary_list, 1),       NO_VALUES,           ALL},
    {NONE,                  MAP,     SIZE(davit_toy_box_entry),             0, FIELDS(Box_map, 1),                 NO_VALUES,           ALL},
    {NONE,                  LIST,    sizeof(const char *),                  0, FIELDS(string_list, 1),             NO_VALUES,           ALL},
    {NONE,                  LIST,    sizeof(const char *),                  0, FIELDS(string_list_2, 1),           NO_VALUES,           ALL},
    {NONE,                  MAP,     SIZE(davit_string_entry),              0, FIELDS(string_map, 1),              NO_VALUES,           ALL},
    {NONE,                  LIST,    SIZE(davit_double),                    0, FIELDS(number_list, 1),             NO_VALUES,           ALL},
    {NONE,                  LIST,    SIZE(davit_toy_double_list),           0, FIELDS(number_list_list, 1),        NO_VALUES,           ALL},
    {NONE,                  LIST,    SIZE(davit_toy_part),                  0, FIELDS(Part_list, 1),               NO_VALUES,           ALL},
    {NONE,                  LIST,    SIZE(davit_toy_box_inside_walls_item), 0, FIELDS(BoxInsideWallsItem_list, 1), NO_VALUES,           ALL},
    {NONE,                  LIST,    SIZE(davit_toy_port_map_value_item),   0, FIELDS(PortMapValueItem_list, 1),   NO_VALUES,           ALL},
};
