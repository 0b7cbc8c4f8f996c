/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

const struct davit__field davit__toy_fields[] = {
    /* ThingSummary_list */
    {NONE,           OF(OBJECT, ThingSummary),          0,           0,                                          0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* Box_map */
    {NONE,           OF(OBJECT, Box),                   0,           AT(davit_toy_box_entry, value),             0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* string_list */
    {NONE,           IS(STRING),                        0,           0,                                          0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* string_list_2 */
    {NONE,           IS(STRING),                        0,           0,                                          0, NO_BOUNDS,         NONE, S(ip_address), NO_FACTS,                   ALL},
    /* string_map */
    {NONE,           IS(STRING),                        0,           AT(davit_string_entry, value),              0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* number_list */
    {NONE,           IS(NUMBER),                        0,           0,                                          0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* number_list_list */
    {NONE,           OF(LIST, number_list),             0,           0,                                          0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* Part_list */
    {NONE,           OF(OBJECT, Part),                  0,           0,                                          0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* Box */
    {S(Anything),    IS(JSON),                          0,           AT(davit_toy_box, anything),                0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Born),        IS(STRING),                        MAY_BE_NULL, AT(davit_toy_box, born),                    1, NO_BOUNDS,         NONE, S(date_time),  NO_FACTS,                   SINCE(1_2)},
    {S(Boxes),       OF(MAP, Box_map),                  0,           AT(davit_toy_box, boxes),                   0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Colour),      IS(STRING),                        0,           AT(davit_toy_box, colour),                  0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Command),     OF(LIST, string_list),             0,           AT(davit_toy_box, command),                 0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Count),       IS(UNSIGNED),                      0,           AT(davit_toy_box, count),                   0, BOUNDS(Box_count), NONE, NONE,          NO_FACTS,                   ALL},
    {S(IPAddresses), OF(LIST, string_list_2),           MAY_BE_NULL, AT(davit_toy_box, ip_addresses),            0, NO_BOUNDS,         NONE, NONE,          FACTS(Box_ip_addresses, 1), ALL},
    {S(Inside),      OF(OBJECT, BoxInside),             0,           AT(davit_toy_box, inside),                  0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Labels),      OF(MAP, string_map),               0,           AT(davit_toy_box, labels),                  0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Level),       OF(INTEGER, BoxLevel),             0,           AT(davit_toy_box, level),                   0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Lid),         IS(STRING),                        0,           AT(davit_toy_box, lid_until_1_0),           2, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   RANGE(1_0, 1_0)},
    {S(Lid),         OF(LIST, string_list),             0,           AT(davit_toy_box, lid),                     3, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   SINCE(1_1)},
    {S(Matrix),      OF(LIST, number_list_list),        0,           AT(davit_toy_box, matrix),                  0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Origin),      OF(OBJECT, Place),                 0,           AT(davit_toy_box, origin),                  0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Parts),       OF(LIST, Part_list),               0,           AT(davit_toy_box, parts),                   0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Ports),       OF(MAP, PortMap),                  0,           AT(davit_toy_box, ports),                   0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Retries),     IS(INTEGER),                       0,           AT(davit_toy_box, retries),                 0, NO_BOUNDS,         S(5), NONE,          FACTS(Box_retries, 1),      ALL},
    {S(State),       OF(STRING, BoxState),              MUST_BE,     AT(davit_toy_box, state),                   0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Weight),      IS(INTEGER),                       0,           AT(davit_toy_box, weight),                  0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(default),     IS(BOOLEAN),                       0,           AT(davit_toy_box, default_),                0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(description), IS(STRING),                        0,           AT(davit_toy_box, description),             0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(example),     IS(SET),                           0,           AT(davit_toy_box, example),                 0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(summary),     OF(OBJECT, Error),                 MAY_BE_NULL, AT(davit_toy_box, summary),                 0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(title),       IS(STRING),                        MUST_BE,     AT(davit_toy_box, title),                   0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* BoxInsideWallsItem_list */
    {NONE,           OF(OBJECT, BoxInsideWallsItem),    0,           0,                                          0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* BoxInside */
    {S(Depth),       IS(INTEGER),                       0,           AT(davit_toy_box_inside, depth),            0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(Walls),       OF(LIST, BoxInsideWallsItem_list), 0,           AT(davit_toy_box_inside, walls),            0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* BoxInsideWallsItem */
    {S(Thick),       IS(BOOLEAN),                       0,           AT(davit_toy_box_inside_walls_item, thick), 0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* Error */
    {S(message),     IS(STRING),                        MAY_BE_NULL, AT(davit_toy_error, message),               0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* Part */
    {S(Name),        IS(STRING),                        0,           AT(davit_toy_part, name),                   0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* Place */
    {S(Name),        IS(STRING),                        0,           AT(davit_toy_place, name),                  0, NO_BOUNDS,         NONE, S(hostname),   NO_FACTS,                   ALL},
    /* PortMapValueItem_list */
    {NONE,           OF(OBJECT, PortMapValueItem),      0,           0,                                          0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* PortMap */
    {NONE,           OF(LIST, PortMapValueItem_list),   MAY_BE_NULL, AT(davit_toy_port_map_entry, value),        0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* PortMapValueItem */
    {S(Port),        IS(STRING),                        0,           AT(davit_toy_port_map_value_item, port),    0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* Thing */
    {S(description), IS(STRING),                        0,           AT(davit_toy_thing, description),           0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(example),     IS(SET),                           0,           AT(davit_toy_thing, example),               0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(summary),     OF(OBJECT, Error),                 MAY_BE_NULL, AT(davit_toy_thing, summary),               0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    {S(title),       IS(STRING),                        MUST_BE,     AT(davit_toy_thing, title),                 0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
    /* ThingSummary */
    {S(Id),          IS(STRING),                        0,           AT(davit_toy_thing_summary, id),            0, NO_BOUNDS,         NONE, NONE,          NO_FACTS,                   ALL},
};

const struct davit__fact davit__toy_facts[] = {
    /* Box_ip_addresses */
    {NONE, NONE, NO_BOUNDS, 0, RANGE(1_0, 1_0)},
    /* Box_retries */
    {S(3), NONE, NO_BOUNDS, 0, RANGE(1_0, 1_1)},
};
