/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API: the category Config. Types first, then each operation with its parameters and
 * its result. <davit/davit.h> says, under "values", what members are made of.
 */
#ifndef DAVIT_CONFIGS_H
#define DAVIT_CONFIGS_H

#include <davit/docker_types.h>

/** ConfigSpec, since 1.30: the body of ConfigCreate; the body of ConfigUpdate; Config.Spec. */
struct davit_config_spec {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Data": string, since 1.30. */
    const char *data;
    /** "Labels": map of strings, since 1.30. */
    struct davit_string_map labels;
    /** "Name": string, since 1.30. */
    const char *name;
    /** "Templating": Driver, since 1.37. */
    struct davit_driver *templating;
};

/** Config, since 1.30: the answer of ConfigInspect; the answer of ConfigList. */
struct davit_config {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "CreatedAt": string (dateTime), since 1.30. */
    const char *created_at;
    /** "ID": string, since 1.30. */
    const char *id;
    /** "Spec": ConfigSpec, since 1.30. */
    struct davit_config_spec *spec;
    /** "UpdatedAt": string (dateTime), since 1.30. */
    const char *updated_at;
    /** "Version": ObjectVersion, since 1.30. */
    struct davit_object_version *version;
};

/** List of Config. */
struct davit_config_list {
    /** NULL: unset. */
    struct davit_config *items;
    /** How many. */
    size_t count;
};

/** What ConfigCreate answers. */
struct davit_config_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_id_response *value;
};

/** Parameters of ConfigDelete. */
struct davit_config_delete_params {
    /** "id", in the path: string, since 1.30; required. */
    const char *id;
};

/** Parameters of ConfigInspect. */
struct davit_config_inspect_params {
    /** "id", in the path: string, since 1.30; required. */
    const char *id;
};

/** What ConfigInspect answers. */
struct davit_config_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Config. */
    struct davit_config *value;
};

/** Parameters of ConfigList. */
struct davit_config_list_params {
    /** "filters", in the query: JSON text, since 1.30. */
    const char *filters;
};

/** What ConfigList answers. */
struct davit_config_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** list of Config. */
    struct davit_config_list value;
};

/** Parameters of ConfigUpdate. */
struct davit_config_update_params {
    /** "id", in the path: string, since 1.30; required. */
    const char *id;
    /** "version", in the query: unsigned integer, since 1.30; required. */
    struct davit_uint version;
};

#endif
