/* Generated from spec/ by codegen: change those, not this. */
/*
 * The toy's API, category Box: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_TOY_BOXES_H
#define DAVIT_TOY_BOXES_H

#include <davit/toy_types.h>

/** Map of Box. */
struct davit_toy_box_map {
    /** As they came; NULL: unset. */
    struct davit_toy_box_entry *items;
    /** How many. */
    size_t count;
};

/** BoxInsideWallsItem: in BoxInside.Walls. */
struct davit_toy_box_inside_walls_item {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Thick": boolean. */
    enum davit_bool thick;
};

/** List of BoxInsideWallsItem. */
struct davit_toy_box_inside_walls_item_list {
    /** NULL: unset. */
    struct davit_toy_box_inside_walls_item *items;
    /** How many. */
    size_t count;
};

/** BoxInside: in Box.Inside. */
struct davit_toy_box_inside {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Depth": integer. */
    struct davit_int depth;
    /** "Walls": list of BoxInsideWallsItem. */
    struct davit_toy_box_inside_walls_item_list walls;
};

/** BoxLevel: in Box.Level. */
#define DAVIT_TOY_BOX_LEVEL_0 0
#define DAVIT_TOY_BOX_LEVEL_1 1
#define DAVIT_TOY_BOX_LEVEL_2 2

/** Place: in Box.Origin. */
struct davit_toy_place {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string (hostname). */
    const char *name;
};

/** Part: in Box.Parts. */
struct davit_toy_part {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Name": string. */
    const char *name;
};

/** List of Part. */
struct davit_toy_part_list {
    /** NULL: unset. */
    struct davit_toy_part *items;
    /** How many. */
    size_t count;
};

/** PortMapValueItem: in PortMap. */
struct davit_toy_port_map_value_item {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Port": string. */
    const char *port;
};

/** List of PortMapValueItem. */
struct davit_toy_port_map_value_item_list {
    /** NULL: unset. */
    struct davit_toy_port_map_value_item *items;
    /** How many. */
    size_t count;
};

/** PortMap: in Box.Ports. */
struct davit_toy_port_map {
    /** As they came; NULL: unset. */
    struct davit_toy_port_map_entry *items;
    /** How many. */
    size_t count;
};

/** One member of a struct davit_toy_port_map. */
struct davit_toy_port_map_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_toy_port_map_value_item_list value;
};

/** BoxState: in Box.State. */
#define DAVIT_TOY_BOX_STATE_EMPTY          ""
#define DAVIT_TOY_BOX_STATE_NEW            "new"
#define DAVIT_TOY_BOX_STATE_LOST_AND_FOUND "lost-and found" /**< since 1.1 */
#define DAVIT_TOY_BOX_STATE_OLD            "old"

/** Box: in the answer of BoxGet, Box.Boxes. */
struct davit_toy_box {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Anything": any JSON value. */
    struct davit_json anything;
    /** "Born": string (date-time), since 1.2; may be null. */
    const char *born;
    /** "Boxes": map of Box. */
    struct davit_toy_box_map boxes;
    /** "Colour": string. */
    const char *colour;
    /** "Command": list of strings. */
    struct davit_string_list command;
    /** "Count": unsigned integer; 1 to 9. */
    struct davit_uint count;
    /** "IPAddresses": list of strings; may be null. */
    struct davit_string_list ip_addresses;
    /** "Inside": BoxInside. */
    struct davit_toy_box_inside *inside;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Level": one of DAVIT_TOY_BOX_LEVEL_…. */
    struct davit_int level;
    /** "Lid": string, only 1.0. */
    const char *lid_until_1_0;
    /** "Lid": list of strings, since 1.1. */
    struct davit_string_list lid;
    /** "Matrix": list of lists of numbers. */
    struct davit_toy_double_list_list matrix;
    /** "Origin": Place. */
    struct davit_toy_place *origin;
    /** "Parts": list of Part. */
    struct davit_toy_part_list parts;
    /** "Ports": PortMap. */
    struct davit_toy_port_map ports;
    /** "Retries": integer; default 5. */
    struct davit_int retries;
    /** "State": one of DAVIT_TOY_BOX_STATE_…; required. */
    const char *state;
    /** "Weight": integer. */
    struct davit_int weight;
    /** "default": boolean. */
    enum davit_bool default_;
    /** "description": string. */
    const char *description;
    /** "example": set of strings. */
    struct davit_string_list example;
    /** "summary": Error; may be null. */
    struct davit_toy_error *summary;
    /** "title": string; required. */
    const char *title;
};

/** One member of a struct davit_toy_box_map. */
struct davit_toy_box_entry {
    /** Never NULL. */
    const char *name;
    /** Its value. */
    struct davit_toy_box value;
};

/** Parameters of BoxGet. */
struct davit_toy_box_get_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What BoxGet answers. */
struct davit_toy_box_get_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Box. */
    struct davit_toy_box *value;
};

/**
 * Shows one box.
 *
 * GET /boxes/{id}. Success: 200 with Box.
 * https://toy.example/{version}/Box/BoxGet
 */
static inline int davit_toy_box_get(struct davit_client *client, const struct davit_toy_box_get_params *params,
                                    const struct davit_call_options *options, struct davit_toy_box_get_result *ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_TOY_LAYOUT, "BoxGet", params, NULL, options, ret, reterr);
}

#endif
