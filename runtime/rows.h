/*
 * The rows that codegen emits and the runtime reads: the layout of an engine's tables, and nothing else.
 *
 * A row holds numbers only, so that tables are constant data without relocations: a text is an offset into the
 * engine's one string pool (0 is the empty string and means "none"), a run of rows in another table is a slice, a set
 * of versions is a range of ordinals into the engine's list of versions. The pointers to the tables stand in struct
 * davit_engine, once per engine. In a table, one row is one line, and rows are sorted by name.
 *
 * Two worked examples, as they stand in generated/docker/, in the short words of generated/shorthand.h. The operation
 *
 *     {S(ContainerList), S(Container), S(Container), GET, S(ContainerList_path), S(ContainerList_summary), NO_BODY,
 *      RESULT(JSON, NONE), OF(LIST, ContainerSummary_list), NEVER, NO_TERMINAL, NO_AUTH,
 *      PARAMETERS(ContainerList, 4), RESPONSES(ContainerList, 1), NO_ALIASES, SAFE, ALL},
 *
 * is in every version, takes the four parameters that stand under its name in the parameters' table, and answers with
 * JSON, which a typed call hands out as a list: the types' table says of what. Its parameter
 *
 *     {S(limit), QUERY, INTEGER, SINGLE, OPTIONAL, NONE, NONE, NO_VALUES, NO_BOUNDS,
 *      AT(davit_container_list_params, limit), ALL},
 *
 * is one whole number in the query, not required, without default, pattern, list of allowed values or bounds, and that
 * member of the struct of parameters. A parameter that came in 1.41 and left after 1.47 would end in
 * RANGE(1_41, 1_47); one that stays, in SINCE(1_41). And a member of the type ContainerSummary:
 *
 *     {S(Ports), OF(LIST, PortSummary_list), 0, AT(davit_container_summary, ports), 0, NO_BOUNDS, NONE, NONE,
 *      NO_FACTS, ALL},
 *
 * is a list of PortSummary, neither required nor to be null, in every version that the type is in.
 */
#ifndef DAVIT_ROWS_H
#define DAVIT_ROWS_H

#include <stdint.h>

/** An offset into the engine's string pool; 0 is "none". */
typedef uint32_t davit__text;

/** `count` rows of another table, from row `first` on. */
struct davit__slice {
    uint16_t first, count;
};

/** The versions first … last, as ordinals. An open end is DAVIT__OPEN, so that a new version changes no row. */
struct davit__range {
    uint8_t first, last;
};

#define DAVIT__OPEN 255

enum davit__method { DAVIT__GET, DAVIT__HEAD, DAVIT__POST, DAVIT__PUT, DAVIT__DELETE };

/** What a value is: its kind, and the type that says more. */
struct davit__schema {
    uint8_t kind;  /* enum davit_kind, or DAVIT__NOTHING */
    uint16_t type; /* row of the types' table: of an object, list or map always, of another kind if it is an enum */
};

#define DAVIT__NOTHING 255 /* there is no value */

/** An operation's request body. */
struct davit__body {
    uint8_t kind;                /* enum davit_body_kind */
    uint8_t required;            /* 1: the engine refuses a request without one */
    uint8_t secret;              /* 1: it holds secrets, and must not be shown */
    struct davit__schema schema; /* of a JSON one */
    davit__text media_type;      /* the Content-Type it is sent with */
};

/** When an operation's answer never ends, or is a connection. The name is a parameter's, or a body member's. */
enum davit__endless_rule {
    DAVIT__NEVER,       /* it always ends */
    DAVIT__WHEN_TRUE,   /* when that boolean parameter is true, given or by default: ContainerLogs follow */
    DAVIT__UNLESS_SET,  /* unless that parameter is given, and not empty: SystemEvents until */
    DAVIT__UNLESS_BODY, /* unless that member of the body is true: ExecStart Detach */
    DAVIT__ALWAYS       /* always: ContainerAttach */
};

struct davit__endless {
    uint8_t rule; /* enum davit__endless_rule */
    davit__text name;
};

/**
 * What tells whether a process has a terminal, whose output has no frames: a boolean, in the answer to another
 * operation or in the call's own body. No member: the answer is no process's output.
 */
struct davit__terminal {
    davit__text asked;  /* "ContainerInspect", which needs what the call has in its path; 0: the body tells */
    davit__text member; /* "Config.Tty", from object to object; what no body has: no terminal; 0: nothing tells */
};

/** Whose credentials an operation hands on to a registry. The name is a parameter's, or a path of body members'. */
enum davit__auth_rule {
    DAVIT__AUTH_NONE,         /* it takes none */
    DAVIT__AUTH_OF_PARAMETER, /* those of the image reference in that parameter: ImagePush name */
    DAVIT__AUTH_OF_BODY,      /* … in that member of the body: ServiceCreate TaskTemplate.ContainerSpec.Image */
    DAVIT__AUTH_OF_ALL        /* of all registries there are any for: ImageBuild */
};

struct davit__auth {
    uint8_t rule; /* enum davit__auth_rule */
    davit__text name;
    davit__text otherwise; /* the parameter that has the reference when that one is not given; or 0 */
    davit__text unless;    /* a parameter that says where else they come from; or 0 */
};

/** What the answer is made of, and the header that carries (part of) it. */
struct davit__result {
    uint8_t kind; /* enum davit_result */
    davit__text header;
};

/* Flags of an operation. */
#define DAVIT__SAFE        1 /* safe to repeat: it changes nothing */
#define DAVIT__UNVERSIONED 2 /* sent without the version in front of the path */

struct davit__operation {
    davit__text name;     /* "ContainerList", the newest */
    davit__text category; /* "Container", the newest */
    davit__text tag;      /* "Container", as an address of documentation has it, the newest; 0: none */
    uint8_t method;       /* enum davit__method */
    davit__text path;     /* "/containers/{id}/json" */
    davit__text summary;  /* one line */
    struct davit__body body;
    struct davit__result result;
    struct davit__schema value; /* what a typed call hands out; the values of a JSON sequence as a list */
    struct davit__endless endless;
    struct davit__terminal terminal;
    struct davit__auth auth;
    struct davit__slice parameters; /* sorted by name, then by version */
    struct davit__slice responses;  /* sorted by status, then by version */
    struct davit__slice aliases;    /* sorted by version */
    uint8_t flags;                  /* DAVIT__SAFE, DAVIT__UNVERSIONED */
    struct davit__range versions;
};

struct davit__parameter {
    davit__text name;
    uint8_t place;              /* enum davit_place */
    uint8_t kind;               /* enum davit_kind, of each value */
    uint8_t list;               /* enum davit_list_style */
    uint8_t required;           /* 1 or 0 */
    davit__text default_value;  /* as text; 0: none stated. An empty default is an empty text at another offset. */
    davit__text pattern;        /* for information, not enforced: the engine's own pattern may be newer */
    struct davit__slice values; /* the allowed ones; none: any */
    uint16_t bounds;            /* row of the bounds' table, 0 for none */
    uint16_t offset;            /* of its member in the operation's struct of parameters */
    struct davit__range versions;
};

/** An allowed value of a parameter, or of a type that is an enum. A number stands there as text. */
struct davit__value {
    davit__text text;
    struct davit__range versions;
};

/** The smallest and largest value of a number. Row 0 of the table is unused. */
struct davit__bounds {
    int64_t minimum, maximum;
};

/** A status that the document lists as success. */
struct davit__response {
    uint16_t status;
    struct davit__schema schema; /* DAVIT__NOTHING: no body, or one of bytes */
    struct davit__range versions;
};

/** In these versions the document has the operation under this name and tag; either may be the newest one too. */
struct davit__alias {
    davit__text name;
    davit__text tag; /* as an address has it, "Session-(experimental)"; 0: the operation has none there */
    struct davit__range versions;
};

/**
 * A type: an object, an enum, or a list or map. Row 0 is unused. Those with a name stand first, sorted by it; the
 * others are lists and maps, one row for each that differs.
 */
struct davit__type {
    davit__text name;           /* "ContainerSummary", the newest; 0: a list or map without one */
    uint8_t kind;               /* enum davit_kind: OBJECT, LIST, MAP; STRING, INTEGER, … for an enum */
    uint16_t size;              /* of an object's struct; of one item of a list or map; 0: an enum */
    uint16_t bits;              /* how many of its fields have a bit */
    struct davit__slice fields; /* an object's, sorted by name, then by version; one of a list or map: what is inside */
    struct davit__slice values; /* an enum's */
    struct davit__range versions;
};

/* Flags of a field. */
#define DAVIT__REQUIRED 1 /* the document says that it is always there */
#define DAVIT__NULLABLE 2 /* the document says that it may be null */

/**
 * A member of an object, or, without a name, what a list or map has inside. Flags, default, format and bounds are those
 * of the newest version that has it. A field whose kind changed has a row for each, with ranges that do not overlap.
 */
struct davit__field {
    davit__text name; /* "HostConfig", as in JSON; 0: what a list or map has inside */
    struct davit__schema schema;
    uint8_t flags;             /* DAVIT__REQUIRED, DAVIT__NULLABLE */
    uint16_t offset;           /* of its member in the type's struct; of the value in one item of a list or map */
    uint16_t bit;              /* its number, from 1, among the type's fields that not all of its versions have; or 0 */
    uint16_t bounds;           /* row of the bounds' table, 0 for none */
    davit__text default_value; /* as JSON text, "\"json-file\""; 0: none stated */
    davit__text format;        /* "dateTime", as the document writes it; 0: none beyond the kind */
    struct davit__slice history; /* rows of the facts' table: what is otherwise in older versions */
    struct davit__range versions;
};

/** What is so of a field in these older versions. */
struct davit__fact {
    davit__text default_value;
    davit__text format;
    uint16_t bounds;
    uint8_t flags;
    struct davit__range versions;
};

/** The template of a documentation address, with {version}, {tag}, {operation}: "…/v{version}/#tag/{tag}/…". */
struct davit__document {
    davit__text url;          /* for an operation with a tag */
    davit__text untagged_url; /* for one without */
    struct davit__range versions;
};

/**
 * One engine: everything the runtime knows about it. All texts are offsets into `strings`; tables whose rows are
 * referred to by number have an unused row 0.
 */
struct davit_engine {
    const char *strings;
    const struct davit__operation *operations; /* sorted by name, so that a name is found by halving */
    const struct davit__parameter *parameters;
    const struct davit__value *values;
    const struct davit__bounds *bounds;
    const struct davit__response *responses;
    const struct davit__alias *aliases;
    const struct davit__type *types;
    const struct davit__field *fields;
    const struct davit__fact *facts;
    const struct davit__document *documents;
    const davit__text *versions;   /* oldest first */
    const davit__text *categories; /* sorted */
    const davit__text *sockets;    /* where the engine usually listens, tried in this order; see davit__expand() */
    uint16_t operation_count, type_count, field_count, document_count;
    uint8_t version_count, category_count, socket_count;
    davit__text name;                /* "docker" */
    davit__text version_prefix;      /* "/v", in front of the version in a path */
    davit__text host_variable;       /* "DOCKER_HOST" */
    davit__text config_variable;     /* "DOCKER_CONFIG": the folder with the user's configuration; 0: there is none */
    davit__text config_folder;       /* "$HOME/.docker": where it is otherwise */
    davit__text context_variable;    /* "DOCKER_CONTEXT": one of the contexts there; 0: the engine has none */
    davit__text tls_variable;        /* "DOCKER_TLS": TLS is wanted … */
    davit__text tls_verify_variable; /* "DOCKER_TLS_VERIFY": … and verified … */
    davit__text tls_folder_variable; /* "DOCKER_CERT_PATH": … with what is in this folder; 0: no such variable */
    davit__text host;                /* the Host header over a socket */
    davit__text dial_command;        /* what ssh runs at the other end, to be connected to the engine; 0: nothing */
    davit__text dial_at;          /* "docker --host unix://{path} …": the same for the path of a socket there; or 0 */
    davit__text ping_path;        /* "/_ping": the version is negotiated with a GET of it … */
    davit__text version_header;   /* … whose answer says the newest version of the engine here */
    davit__text version_variable; /* "DOCKER_API_VERSION": pins the version; 0: there is none */
    davit__text oldest_said;      /* what stands before the oldest version in the refusal of another one; or 0 */
    davit__text newest_said;      /* and before the newest */
    davit__text error_member;     /* "message": where the JSON of a 4xx or 5xx says why … */
    davit__text error_cause;      /* "cause": … and what is behind that, if it is not in there already; or 0 */
    davit__text sequence_error;   /* "error": the member of a JSON sequence's value that says that it failed */
    davit__text sequence_error_detail; /* "errorDetail": an object, whose error_member says why; or 0 */
    const davit__text *secret_headers; /* headers whose values must not be shown */
    uint8_t secret_header_count;
    davit__text auth_header;          /* "X-Registry-Auth": takes one registry's credentials; 0: there is none */
    davit__text auth_map_header;      /* "X-Registry-Config": takes those of several, by their names; or 0 */
    davit__text reference_prefix;     /* "docker://": may stand before an image's reference; or 0 */
    const davit__text *auth_files;    /* where users have them: see auth_search.c */
    const davit__text *auth_refusals; /* words in messages of registries that want others */
    uint8_t auth_file_count, auth_refusal_count;
    uint32_t layout; /* the number of the generated structs' layout, as the headers have it */
};

/** The engines, generated; ended by NULL. The one generated symbol that the runtime names. */
extern const struct davit_engine *const davit__engines[];

#endif
