/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API: the category Secret. Types first, then each operation with its parameters and
 * its result. <davit/davit.h> says, under "values", what members are made of.
 */
#ifndef DAVIT_SECRETS_H
#define DAVIT_SECRETS_H

#include <davit/docker_types.h>

/** SecretSpec: the body of SecretCreate; the body of SecretUpdate; Secret.Spec. */
struct davit_secret_spec {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Data": string. */
    const char *data;
    /** "Driver": Driver, since 1.31. */
    struct davit_driver *driver;
    /** "Labels": map of strings. */
    struct davit_string_map labels;
    /** "Name": string. */
    const char *name;
    /** "Templating": Driver, since 1.37. */
    struct davit_driver *templating;
};

/** Secret: the answer of SecretInspect; the answer of SecretList. */
struct davit_secret {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "CreatedAt": string (dateTime). */
    const char *created_at;
    /** "ID": string. */
    const char *id;
    /** "Spec": SecretSpec. */
    struct davit_secret_spec *spec;
    /** "UpdatedAt": string (dateTime). */
    const char *updated_at;
    /** "Version": ObjectVersion. */
    struct davit_object_version *version;
};

/** List of Secret. */
struct davit_secret_list {
    /** NULL: unset. */
    struct davit_secret *items;
    /** How many. */
    size_t count;
};

/** What SecretCreate answers. */
struct davit_secret_create_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** IDResponse. */
    struct davit_id_response *value;
};

/** Parameters of SecretDelete. */
struct davit_secret_delete_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** Parameters of SecretInspect. */
struct davit_secret_inspect_params {
    /** "id", in the path: string; required. */
    const char *id;
};

/** What SecretInspect answers. */
struct davit_secret_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Secret. */
    struct davit_secret *value;
};

/** Parameters of SecretList. */
struct davit_secret_list_params {
    /** "filters", in the query: JSON text. */
    const char *filters;
};

/** What SecretList answers. */
struct davit_secret_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** list of Secret. */
    struct davit_secret_list value;
};

/** Parameters of SecretUpdate. */
struct davit_secret_update_params {
    /** "id", in the path: string, since 1.26; required. */
    const char *id;
    /** "version", in the query: unsigned integer, since 1.26; required. */
    struct davit_uint version;
};

#endif
