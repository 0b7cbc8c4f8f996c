/*
 * davit: a client for container engines, generated from their API documents.
 *
 * Everything davit knows about an API, it knows from that API's own document: which operations there are, at which
 * versions, with which parameters. This header is the part that does not change with the documents: find out what
 * there is, make a client, invoke an operation by name, look at the answer.
 *
 *     struct davit_client *client = NULL;
 *     struct davit_response *response = NULL;
 *     struct davit_error error;
 *
 *     int r = davit_client_new(NULL, &client, &error);
 *     if (r == DAVIT_OK)
 *         r = davit_invoke(client, "ContainerList", DAVIT_PARAMS({"all", "true"}), NULL, NULL, &response, &error);
 *     if (r == DAVIT_OK)
 *         puts(davit_response_body(response, NULL));
 *     else
 *         fprintf(stderr, "%s\n", error.message);
 *     davit_response_free(response);
 *     davit_client_free(client);
 *
 * What there is below, in this order. Errors, clients, calls and responses are enough for a first program; each other
 * part can be read when it is needed.
 *
 *     errors          codes, and what a failure tells         responses       status, headers, JSON, outputs
 *     discovery       engines, operations, parameters         registries      credentials, names of images
 *     types           what bodies and answers are made of     typed calls     the generated structs and functions
 *     clients         endpoints, versions, time-outs, TLS     streams, lines  answers that are read while they come
 *     values          what generated structs are made of      loops           many calls and streams in one thread
 *     calls           parameters, bodies, davit_invoke()      connections     both ways, to a process
 *     cancelling      from another thread                     problems        all that is wrong with a request
 *                                                             looking before leaping: requests that are not sent
 *
 * Ownership, in three sentences. What a function returns through a `struct davit_… **ret` belongs to the caller, who
 * ends it with the matching _free; every _free accepts NULL. What is reached through an object lives as long as that
 * object, and names and texts from discovery live as long as the library. What the caller passes in is only read, and
 * only during the call, unless its comment says otherwise.
 *
 * Errors, in three sentences. Functions that can fail return DAVIT_OK or a negative enum davit_code, and describe the
 * failure in a caller-owned struct davit_error, which may be NULL. On failure nothing is written to `ret` arguments,
 * unless a comment says so: davit_invoke() and davit_request() always set theirs, to the response when there is one (a
 * 4xx or 5xx, too), else to NULL. The library never prints, never exits, and leaves signals and the locale alone; its
 * messages are in English.
 *
 * NULL may stand where a comment says so. Elsewhere it is a mistake: functions that can fail answer DAVIT_ERR_ARGUMENT,
 * which is then not listed among their errors; those that look into a davit_operation_info or davit_parameter_info find
 * nothing; the rest must not be given it.
 *
 * Threads. A client, a view and a cancel token may be used by any number of threads at once; a response, a stream, a
 * prepared request and a report belong to one thread at a time. After fork() the child may use its copies of
 * clients: it makes connections of its own. What is under way is its parent's: it leaves streams, connections and
 * loops alone.
 *
 * Everything here is since davit 0.1 unless it says otherwise.
 */
#ifndef DAVIT_DAVIT_H
#define DAVIT_DAVIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>
#include <time.h>

#if defined(__GNUC__)
#define DAVIT_API __attribute__((visibility("default")))
#else
#define DAVIT_API
#endif

/* A struct that is all defaults but for its size. (g++ -Wextra warns of initialisers that leave members out.) */
/* clang-format off */
#ifdef __cplusplus
#define DAVIT_INIT_(type) ([] { type davit_value_{}; davit_value_.size = sizeof(type); return davit_value_; }())
#else
#define DAVIT_INIT_(type) {.size = sizeof(type)}
#endif
/* clang-format on */

#ifdef __cplusplus
extern "C" {
#endif

struct json_object; /* json-c's; include <json-c/json.h> to look inside */

/* ---------------------------------------------------------------------------------------------------- errors --- */

/** What a function that can fail returns. The numbers are stable; new ones are added at the end. */
enum davit_code {
    DAVIT_OK = 0,
    DAVIT_ERR_ARGUMENT = -1,  /**< The caller broke a rule of this header: NULL where none may be, a bad option. */
    DAVIT_ERR_MEMORY = -2,    /**< An allocation failed. Nothing was sent, or the answer was let go. */
    DAVIT_ERR_OPERATION = -3, /**< No operation, engine, category, type or field has that name; the message has
                                   the nearest. */
    DAVIT_ERR_VERSION = -4,   /**< A version that does not exist, or a thing that this version does not have. */
    DAVIT_ERR_CHECK = -5,     /**< The request contradicts the document; a davit_report lists every problem. */
    DAVIT_ERR_JSON = -6,      /**< Text that is not JSON (RFC 8259), or exceeds what the reader accepts. */
    DAVIT_ERR_LIMIT = -7,     /**< A documented maximum was crossed: body, head, headers, depth. */
    DAVIT_ERR_ENDPOINT = -8,  /**< The endpoint cannot be understood. */
    DAVIT_ERR_CONNECT = -9,   /**< No connection, and the request was not sent. os_error says why, where the system
                                   does; EAGAIN: the socket took no more connections for all of the connect time-out. */
    DAVIT_ERR_TIMEOUT = -10,  /**< One of struct davit_timeouts ran out; the message says which. */
    DAVIT_ERR_CANCELED = -11, /**< A davit_cancel was triggered. */
    DAVIT_ERR_PROTOCOL = -12, /**< The peer's answer is not HTTP, is cut off, or is not what the operation answers. */
    DAVIT_ERR_OUTCOME = -13,  /**< Sent, outcome unknown: the connection died before an answer, and the operation
                                      is not safe to repeat. It may have happened. */
    DAVIT_ERR_REFUSED = -14,  /**< The engine refused: status 4xx (or another status that is no success). */
    DAVIT_ERR_ENGINE = -15,   /**< The engine failed: status 5xx, or an error inside a JSON sequence. */
    DAVIT_ERR_ENDLESS = -16,  /**< The operation never ends, or upgrades its connection: it needs a stream. */
    DAVIT_ERR_UNSUPPORTED = -17, /**< Understood, but not available in this build. */
    DAVIT_ERR_ABI = -18,         /**< Headers and library do not fit together: an options struct of unknown size. */
    DAVIT_ERR_DECODE = -19,      /**< JSON that is not of its type: the path, what was expected, what came, the byte. */
    DAVIT_ERR_FILE = -20,        /**< A file of this machine cannot be read or written; os_error says why. */
    DAVIT_ERR_TLS = -21,         /**< The server's certificate cannot be trusted, the server does not accept ours, or
                                      one of ours cannot be used. The request was not sent, or not read. */
    DAVIT_ERR_AUTH = -22 /**< A registry (or who else answers 401) wants credentials, or others; or those of the user
                              cannot be had: a file or a helper is broken. The message has where they are from. */
};

/** The longest davit_error message, its ending NUL included. Longer ones end in "…". */
#define DAVIT_MESSAGE_MAX 1024

/** What went wrong. Owned by the caller, filled on failure only, nothing in it to free. */
struct davit_error {
    int code;                        /**< An enum davit_code, the same that was returned. */
    int http_status;                 /**< The engine's status, 0 when there was no answer. */
    int os_error;                    /**< An errno value, 0 when none applies. */
    unsigned problem_count;          /**< How many problems a check found; 0 for other errors. */
    char message[DAVIT_MESSAGE_MAX]; /**< One or more lines for a person, UTF-8, no final newline, no secrets. */
};

/** The name of a code, "DAVIT_ERR_CONNECT"; "DAVIT_ERR_?" for a number that is none. */
DAVIT_API const char *davit_code_name(int code);

/** The library's own version, "0.1.0". */
DAVIT_API const char *davit_library_version(void);

/* ------------------------------------------------------------------------------------ discovery: what there is --- */

/**
 * An engine whose API davit knows: "docker" or "podman". Discovery needs no client and does no I/O: all of it is
 * constant data, and every string it returns lives as long as the library. Wherever a version is taken, here and in a
 * client's options, it may be written as davit_engine_version_find() says; davit itself writes it as it is listed.
 * Categories are found in any case of letters; engines and operations as they are spelled.
 */
struct davit_engine;

/** The engine after `previous`, or the first for NULL; NULL after the last. */
DAVIT_API const struct davit_engine *davit_engine_next(const struct davit_engine *previous);

/** The engine of that name, NULL when there is none. A NULL name is the first engine, Docker's. */
DAVIT_API const struct davit_engine *davit_engine_find(const char *name);

/** The engine's name, "docker". */
DAVIT_API const char *davit_engine_name(const struct davit_engine *engine);

/** How many API versions the engine's tables cover. */
DAVIT_API size_t davit_engine_version_count(const struct davit_engine *engine);

/** Version `index`, oldest first, "1.25"; NULL past the end. */
DAVIT_API const char *davit_engine_version(const struct davit_engine *engine, size_t index);

/**
 * The listed version that a text stands for. "v1.41" is another way to write "1.41". Where versions have three parts,
 * "5.8.3", whatever else has the same first two stands for the nearest listed one (the older of two), and "5.8" for the
 * newest of these: they differ in repairs, hardly in their API.
 *
 * Errors: DAVIT_ERR_VERSION: no listed version is near; the message has the range, and those on both sides.
 */
DAVIT_API int davit_engine_version_find(const struct davit_engine *engine, const char *text, const char **ret,
                                        struct davit_error *reterr);

/** How many categories the engine's operations fall into. */
DAVIT_API size_t davit_engine_category_count(const struct davit_engine *engine);

/** Category `index` in alphabetical order, "Container"; NULL past the end. */
DAVIT_API const char *davit_engine_category(const struct davit_engine *engine, size_t index);

/** What the answer of an operation is made of. */
enum davit_result {
    DAVIT_RESULT_NONE = 0,          /**< Nothing beyond status and headers. */
    DAVIT_RESULT_JSON = 1,          /**< One JSON value. */
    DAVIT_RESULT_JSON_SEQUENCE = 2, /**< JSON values one after the other, for as long as it takes. */
    DAVIT_RESULT_TEXT = 3,          /**< Text. */
    DAVIT_RESULT_BYTES = 4,         /**< A tar archive, or other bytes. */
    DAVIT_RESULT_STREAM = 5,        /**< A process's output: frames of stdout and stderr, or a terminal's raw bytes. */
    DAVIT_RESULT_HEADER = 6,        /**< A header, named in result_header. */
    DAVIT_RESULT_UPGRADE = 7,       /**< The connection itself, both ways, after HTTP's Upgrade. */
    DAVIT_RESULT_WEBSOCKET = 8      /**< A WebSocket. */
};

/** "json", "json-sequence", "stream", …: the name of a result kind. */
DAVIT_API const char *davit_result_name(enum davit_result result);

/** What an operation's request body is made of. */
enum davit_body_kind {
    DAVIT_BODY_NONE = 0, /**< The operation takes none. */
    DAVIT_BODY_JSON = 1, /**< One JSON value. */
    DAVIT_BODY_BYTES = 2 /**< Bytes, usually a tar archive. */
};

/** How often a type occurs in a body or response. */
enum davit_shape {
    DAVIT_SHAPE_ONE = 0,  /**< Once. */
    DAVIT_SHAPE_LIST = 1, /**< A JSON array of it. */
    DAVIT_SHAPE_MAP = 2   /**< A JSON object with it as every value. */
};

/**
 * One operation. Filled by davit_operation_find() and davit_operation_next(); initialise with
 * DAVIT_OPERATION_INFO_INIT. `until` is NULL while the newest version still has the operation. What takes an info
 * finds nothing in a fresh one; what fills one refuses it when its size is from no _INIT.
 */
struct davit_operation_info {
    size_t size;                       /**< Set by the _INIT. */
    const struct davit_engine *engine; /**< Whose operation it is; NULL in a fresh _INIT. */
    size_t index;                      /**< Its place among all operations of the engine. */
    const char *name;                  /**< The newest name, "ContainerList". */
    const char *category;              /**< "Container". */
    const char *method;                /**< "GET". */
    const char *path;                  /**< "/containers/{id}/json", without the version. */
    const char *summary;               /**< What it does, in one line. */
    const char *since;                 /**< The first version that has it. */
    const char *until;                 /**< The last version that has it; NULL: still there. */
    enum davit_result result;          /**< What the answer is made of. */
    const char *result_header;         /**< The header that carries (part of) the result, base64 JSON; or NULL. */
    bool safe;                         /**< Safe to repeat: it changes nothing. */
    enum davit_body_kind body;         /**< What the request body is made of. */
    bool body_required;                /**< The engine refuses a request without body. */
    enum davit_shape body_shape;       /**< How often body_type occurs. */
    const char *body_type;             /**< "ContainerCreateRequest"; NULL when there is no type. */
    const char *body_media_type;       /**< The Content-Type sent with it; NULL without a body. */
    size_t parameter_count;            /**< For davit_operation_parameter(). */
    size_t response_count;             /**< For davit_operation_response(). */
    size_t alias_count;                /**< For davit_operation_alias(). */
};

#define DAVIT_OPERATION_INFO_INIT DAVIT_INIT_(struct davit_operation_info)

/**
 * The operation of that name or alias, spelled exactly. With a version, only when that version has it.
 *
 * Errors: DAVIT_ERR_OPERATION, with the nearest names; DAVIT_ERR_VERSION: no such version, or not at that version,
 * with the versions that have it; DAVIT_ERR_ABI: ret->size is not from an _INIT.
 */
DAVIT_API int davit_operation_find(const struct davit_engine *engine, const char *name, const char *version,
                                   struct davit_operation_info *ret, struct davit_error *reterr);

/**
 * The next operation in alphabetical order, of a category (NULL: of all), at a version (NULL: at any). Start from a
 * fresh _INIT; false after the last. An unknown category or version has no operations.
 *
 *     struct davit_operation_info op = DAVIT_OPERATION_INFO_INIT;
 *     while (davit_operation_next(engine, "Container", "1.41", &op))
 *         puts(op.name);
 */
DAVIT_API bool davit_operation_next(const struct davit_engine *engine, const char *category, const char *version,
                                    struct davit_operation_info *io);

/** The parts of a request a parameter can travel in. */
enum davit_place { DAVIT_IN_PATH = 0, DAVIT_IN_QUERY = 1, DAVIT_IN_HEADER = 2 };

/**
 * What values a parameter or a field takes. Values of parameters are given as text, and are of the first six kinds.
 * What values of fields are in C, see "values" below.
 */
enum davit_kind {
    DAVIT_KIND_STRING = 0,   /**< Any UTF-8 text without NUL. */
    DAVIT_KIND_BOOLEAN = 1,  /**< "true", "false", "1" or "0"; sent as true or false. */
    DAVIT_KIND_INTEGER = 2,  /**< A decimal number that fits int64_t. */
    DAVIT_KIND_UNSIGNED = 3, /**< A decimal number that fits uint64_t. */
    DAVIT_KIND_NUMBER = 4,   /**< A JSON number. */
    DAVIT_KIND_JSON = 5,     /**< A parameter: a JSON text, which the API wants inside a string: filters, labels, …
                                  A field: any JSON value. */
    DAVIT_KIND_OBJECT = 6,   /**< An object with the fields of a type. */
    DAVIT_KIND_LIST = 7,     /**< An array. */
    DAVIT_KIND_MAP = 8,      /**< An object whose names are free, and whose values are of one kind. */
    DAVIT_KIND_SET = 9       /**< An object whose names are all that counts: {"80/tcp": {}}. */
};

/** How the values of a list parameter are written. */
enum davit_list_style {
    DAVIT_LIST_NONE = 0,  /**< Not a list. */
    DAVIT_LIST_MULTI = 1, /**< The name again for each value. */
    DAVIT_LIST_CSV = 2    /**< One value, commas between. */
};

/** One parameter of an operation. Initialise with DAVIT_PARAMETER_INFO_INIT. */
struct davit_parameter_info {
    size_t size;                       /**< Set by the _INIT. */
    const struct davit_engine *engine; /**< Whose parameter it is. */
    size_t index;                      /**< Its place among all parameters of the engine. */
    const char *name;                  /**< As on the wire. */
    enum davit_place place;            /**< Where it travels. */
    enum davit_kind kind;              /**< What values it takes (each value, for a list). */
    enum davit_list_style list;        /**< Whether it takes several. */
    bool required;                     /**< Whether a request without it is refused. */
    const char *default_value;         /**< What the engine assumes without it, as text; NULL: not stated. */
    const char *pattern;               /**< A regular expression of the document, for information; or NULL. */
    const char *since;                 /**< The first version that has it. */
    const char *until;                 /**< The last one; NULL: still there. */
    bool bounded;                      /**< Whether minimum and maximum apply. */
    int64_t minimum;                   /**< The smallest value accepted. */
    int64_t maximum;                   /**< The largest. */
    size_t value_count;                /**< How many values are allowed, for davit_parameter_value(); 0: any. */
};

#define DAVIT_PARAMETER_INFO_INIT DAVIT_INIT_(struct davit_parameter_info)

/**
 * Parameter `index` of an operation, in alphabetical order; false past the end. All versions' parameters are listed:
 * look at since and until. A parameter whose kind changed is listed twice, with ranges that do not overlap.
 */
DAVIT_API bool davit_operation_parameter(const struct davit_operation_info *operation, size_t index,
                                         struct davit_parameter_info *ret);

/** Allowed value `index` of a parameter, with its versions (each may be NULL); NULL past the end. */
DAVIT_API const char *davit_parameter_value(const struct davit_parameter_info *parameter, size_t index,
                                            const char **ret_since, const char **ret_until);

/** The name of a kind: "string", "boolean", …, "object", "list", "map", "set". */
DAVIT_API const char *davit_kind_name(enum davit_kind kind);

/** "path", "query", "header": the name of a place. */
DAVIT_API const char *davit_place_name(enum davit_place place);

/** A status the document lists as success, and the type of its body. Initialise with DAVIT_RESPONSE_INFO_INIT. */
struct davit_response_info {
    size_t size;            /**< Set by the _INIT. */
    int status;             /**< 200, 201, 204, 304, … */
    enum davit_shape shape; /**< How often the type occurs. */
    const char *type;       /**< "ContainerSummary"; NULL: no body, or none with a type. */
    const char *since;      /**< The first version that says so. */
    const char *until;      /**< The last one; NULL: still so. */
};

#define DAVIT_RESPONSE_INFO_INIT DAVIT_INIT_(struct davit_response_info)

/** Success `index` of an operation; false past the end. */
DAVIT_API bool davit_operation_response(const struct davit_operation_info *operation, size_t index,
                                        struct davit_response_info *ret);

/** A name the operation had in other versions, with these versions (each may be NULL); NULL past the end. */
DAVIT_API const char *davit_operation_alias(const struct davit_operation_info *operation, size_t index,
                                            const char **ret_since, const char **ret_until);

/**
 * The address of the official documentation of exactly this operation at this version (NULL: the newest that has it).
 * Writes at most `capacity` bytes, its ending NUL included, and returns the length of the whole address without it.
 * `buffer` may be NULL when `capacity` is 0.
 *
 * Errors: DAVIT_ERR_VERSION: no such version, or the operation is not in it; DAVIT_ERR_ARGUMENT: the info is a fresh
 * _INIT.
 */
DAVIT_API int davit_operation_url(const struct davit_operation_info *operation, const char *version, char *buffer,
                                  size_t capacity);

/** The most names davit_nearest_operations() finds. */
#define DAVIT_NEAREST_MAX 3

/**
 * The operations whose names look most like `name`, best first, of a category (NULL: of all). Returns how many, 0 when
 * nothing comes near.
 */
DAVIT_API size_t davit_nearest_operations(const struct davit_engine *engine, const char *category, const char *name,
                                          const char *ret[DAVIT_NEAREST_MAX]);

/* ------------------------------------------------------------------------------------------------------ types --- */

/**
 * A type of the documents: an object, an enum (its kind is that of its values), or a list or map. Fill it by
 * davit_type_find(), davit_type_next() or davit_field_type(); initialise with DAVIT_TYPE_INFO_INIT.
 *
 * Types and fields are looked at as one version has them, or in all versions together. With a version, what it does not
 * have is neither counted nor listed, and required, default and the like are what that version says. Without one (NULL)
 * everything is listed, each as the newest version that has it says; a field whose kind changed is listed twice, with
 * ranges that do not overlap.
 */
struct davit_type_info {
    size_t size;                       /**< Set by the _INIT. */
    const struct davit_engine *engine; /**< Whose type it is; NULL in a fresh _INIT. */
    size_t index;                      /**< Its place among all types of the engine. */
    const char *version;               /**< The version it is looked at; NULL: all of them. */
    const char *name;                  /**< "HostConfig"; NULL for a list or map without a name. */
    enum davit_kind kind;              /**< DAVIT_KIND_OBJECT, _LIST or _MAP; of an enum, what its values are. */
    const char *since;                 /**< The first version that has it. */
    const char *until;                 /**< The last one; NULL: still there. */
    size_t struct_size;                /**< sizeof its C struct; of a list or map, of one of its items; else 0. */
    size_t field_count;                /**< For davit_type_field(). */
    size_t value_count;                /**< For davit_type_value(): how many values an enum has; else 0. */
};

#define DAVIT_TYPE_INFO_INIT DAVIT_INIT_(struct davit_type_info)

/**
 * The type of that name, spelled exactly. With a version, only when that version has it.
 *
 * Errors: DAVIT_ERR_OPERATION, with the nearest names; DAVIT_ERR_VERSION: no such version, or not at that version, with
 * the versions that have it; DAVIT_ERR_ABI: ret->size is not from an _INIT; DAVIT_ERR_ARGUMENT.
 */
DAVIT_API int davit_type_find(const struct davit_engine *engine, const char *name, const char *version,
                              struct davit_type_info *ret, struct davit_error *reterr);

/**
 * The next type that has a name, in alphabetical order, at a version (NULL: at any). Start from a fresh _INIT; false
 * after the last. An unknown version has no types.
 */
DAVIT_API bool davit_type_next(const struct davit_engine *engine, const char *version, struct davit_type_info *io);

/** The types whose names look most like `name`, best first. Returns how many, 0 when nothing comes near. */
DAVIT_API size_t davit_nearest_types(const struct davit_engine *engine, const char *name,
                                     const char *ret[DAVIT_NEAREST_MAX]);

/** Value `index` of an enum, as text, with its versions (each may be NULL); NULL past the end. */
DAVIT_API const char *davit_type_value(const struct davit_type_info *type, size_t index, const char **ret_since,
                                       const char **ret_until);

/**
 * A place for a value: a member of an object, what a list or map has inside, a body, an answer. Initialise with
 * DAVIT_FIELD_INFO_INIT.
 */
struct davit_field_info {
    size_t size;                       /**< Set by the _INIT. */
    const struct davit_engine *engine; /**< Whose field it is. */
    size_t type_index;                 /**< The place of its type among all types of the engine; 0: it has none. */
    const char *version;               /**< The version it is looked at; NULL: all of them. */
    const char *name;                  /**< As in JSON; NULL for what is no member of an object. */
    enum davit_kind kind;              /**< What values it takes. */
    const char *type;                  /**< The name of its type; NULL: none, or a list or map without a name. */
    bool required;                     /**< The document says that it is always there. Engines are less strict. */
    bool nullable;                     /**< The document says that it may be null. Engines send null anywhere. */
    const char *default_value;         /**< What stands for it when it is not there, as JSON; NULL: not stated. */
    const char *format;                /**< "date-time", "ip-address", …, as the document says; or NULL. */
    const char *since;                 /**< The first version that has it. */
    const char *until;                 /**< The last one; NULL: still there. */
    bool bounded;                      /**< Whether minimum and maximum apply. */
    int64_t minimum;                   /**< The smallest value; INT64_MIN: any. */
    int64_t maximum;                   /**< The largest; INT64_MAX: any. */
    size_t value_count;                /**< How many values are allowed, for davit_field_value(); 0: any. */
    size_t offset; /**< Where it is in the C struct; in a list's or map's item, for what is inside. */
};

#define DAVIT_FIELD_INFO_INIT DAVIT_INIT_(struct davit_field_info)

/**
 * Field `index` of an object, in the order of strcmp(); of a list or map, field 0 is what it has inside. False past the
 * end.
 *
 *     struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
 *     struct davit_field_info field = DAVIT_FIELD_INFO_INIT;
 *     davit_type_find(engine, "RestartPolicy", "1.41", &type, &error);
 *     for (size_t i = 0; davit_type_field(&type, i, &field); i++)
 *         printf("%s: %s\n", field.name, davit_kind_name(field.kind));
 */
DAVIT_API bool davit_type_field(const struct davit_type_info *type, size_t index, struct davit_field_info *ret);

/**
 * The field of that name, spelled exactly; without a version, and of a field whose kind changed, the newest.
 *
 * Errors: DAVIT_ERR_OPERATION, with the nearest names; DAVIT_ERR_VERSION: not at the type's version, with the versions
 * that have it; DAVIT_ERR_ABI: ret->size is not from an _INIT; DAVIT_ERR_ARGUMENT.
 */
DAVIT_API int davit_field_find(const struct davit_type_info *type, const char *name, struct davit_field_info *ret,
                               struct davit_error *reterr);

/** The type of a field: its object, its enum, its list or map. False when it has none, as a plain string has. */
DAVIT_API bool davit_field_type(const struct davit_field_info *field, struct davit_type_info *ret);

/** What a field that is a list or a map has inside; false when it is neither. */
DAVIT_API bool davit_field_element(const struct davit_field_info *field, struct davit_field_info *ret);

/** Allowed value `index` of a field, with its versions (each may be NULL); NULL past the end. */
DAVIT_API const char *davit_field_value(const struct davit_field_info *field, size_t index, const char **ret_since,
                                        const char **ret_until);

/** An operation's JSON body at a version (NULL: any); false when it takes none. */
DAVIT_API bool davit_operation_body(const struct davit_operation_info *operation, const char *version,
                                    struct davit_field_info *ret);

/**
 * The body of success `index`, as of davit_operation_response(), at a version (NULL: any); false when it has no type,
 * or is not there in that version, or past the end.
 */
DAVIT_API bool davit_operation_answer(const struct davit_operation_info *operation, size_t index, const char *version,
                                      struct davit_field_info *ret);

/**
 * What a typed call of the operation hands over: the answer of the newest version; for a JSON sequence, a list. Its
 * fields are those of the version given (NULL: any). False when the call hands over nothing but the response.
 */
DAVIT_API bool davit_operation_value(const struct davit_operation_info *operation, const char *version,
                                     struct davit_field_info *ret);

/* ---------------------------------------------------------------------------------------------------- clients --- */

/** Time-outs, in milliseconds. 0 takes the client's value, or the default; a negative one waits forever. */
struct davit_timeouts {
    long connect;    /**< Until there is a connection. Default 10,000. */
    long first_byte; /**< From there, or from the last byte of the body sent, to the answer. Default none. */
    long idle;       /**< Between two bytes of the answer, or of a body being sent. Default none: ContainerWait is
                          silent for as long as the container runs. */
    long total;      /**< The whole call, asking the engine for its version included. Default none. */
};

/** Waits forever. */
#define DAVIT_NO_TIMEOUT (-1L)

/** What a client shows of its work. */
enum davit_trace_event {
    DAVIT_TRACE_NOTE = 0,    /**< What the client does: connects, reuses, negotiates, repeats. */
    DAVIT_TRACE_REQUEST = 1, /**< A line of the request's head. */
    DAVIT_TRACE_RESPONSE = 2 /**< A line of the response's head. */
};

/**
 * Called with one line (UTF-8, no newline) at a time, from the thread that makes the call, hence perhaps by several at
 * once. Values of headers that carry secrets are replaced by "[redacted]", control characters by blanks; a line of more
 * than DAVIT_MESSAGE_MAX bytes, its ending NUL included, ends in "…". Bodies are never shown, only their sizes.
 *
 * It may make calls. Those of the same client are shown to it as well, so that it has to see to an end; and while the
 * client asks for the version, they have to do without: see davit_client_negotiate().
 */
typedef void davit_trace_fn(void *data, enum davit_trace_event event, const char *line);

/** The answer of a test double. It is copied when the double has returned: nothing in it may be on its stack. */
struct davit_answer {
    int status;                 /**< 100 to 999; else the call fails with DAVIT_ERR_PROTOCOL. */
    const char *const *headers; /**< "Name: value", ended by NULL; or NULL. */
    const void *body;           /**< The body, or NULL. */
    size_t body_size;           /**< Its size in bytes. */
};

/** Certificates or a key in PEM: in a file, or in memory; zeroed: none. */
struct davit_pem {
    const char *file; /**< The file's name; at most 1 MiB. */
    const void *data; /**< Else the text itself. */
    size_t size;      /**< Its size in bytes. */
};

/**
 * Asked for the passphrase of a key that is encrypted: write it to `ret`, at most `capacity` bytes, and return its
 * length, or a negative number for none. Called by davit_client_new(), once.
 */
typedef int davit_passphrase_fn(void *data, char *ret, size_t capacity);

/**
 * Whom to trust, and who we are, at an endpoint with TLS. Zero means default; initialise with DAVIT_TLS_INIT. A
 * server's certificate must be valid, signed by a CA that is trusted, and for the name or address that the endpoint
 * has; nothing is sent to one that is not. TLS is 1.2 at least. All of it is read by davit_client_new(), and for that
 * client only.
 */
struct davit_tls {
    size_t size;                     /**< Set by the _INIT. */
    struct davit_pem ca;             /**< Who may sign servers' certificates. None: whom the system trusts. */
    struct davit_pem certificate;    /**< Ours, for servers that want one; those behind it vouch for it. */
    struct davit_pem key;            /**< Its private key, perhaps encrypted. */
    const char *folder;              /**< Of ca.pem, cert.pem and key.pem, each of which counts unless given above; the
                                          last two need not be there. Empty: $DOCKER_CERT_PATH, else the folder of
                                          config.json. NULL: none. */
    davit_passphrase_fn *passphrase; /**< Knows the key's passphrase; NULL: nobody does. */
    void *passphrase_data;           /**< Handed to `passphrase`. */
    bool insecure;                   /**< Believes whoever answers: no protection from anybody in between. */
};

#define DAVIT_TLS_INIT DAVIT_INIT_(struct davit_tls)

struct davit_prepared; /* a checked request, ready to be sent: see davit_prepare() */

/**
 * Answers in the place of an engine. Return DAVIT_OK with `answer` filled, or an enum davit_code, which the call then
 * fails with. Called from the thread that makes the call; several threads may call at once. Without a pinned version
 * the double is also asked the engine's ping, during which it cannot call its own client: see davit_client_negotiate();
 * and whether a process has a terminal, see enum davit_framing.
 */
typedef int davit_respond_fn(void *data, const struct davit_prepared *request, struct davit_answer *answer);

/**
 * Credentials for one registry: username and password, or one of the tokens. Texts are UTF-8; NULL and empty are none.
 * In a list, the last one has no registry.
 */
struct davit_auth {
    const char *registry;       /**< "docker.io", "localhost:5000", "https://host/v1/"; or, for some of its images only,
                                     "host/namespace". */
    const char *username;       /**< The user. */
    const char *password;       /**< The password. */
    const char *identity_token; /**< What `docker login` gets from some registries, instead of a password. */
    const char *registry_token; /**< A bearer token, which the registry gets as it is. */
};

/**
 * Finds credentials for a registry, "docker.io" or "localhost:5000", and the path of an image there: fills *ret, all of
 * which is copied as soon as it returns. DAVIT_OK, with *ret as it was if there are none, or an enum davit_code, which
 * the call then fails with. Called by the thread that makes the call.
 */
typedef int davit_auth_fn(void *data, const char *registry, const char *path, struct davit_auth *ret);

/** Where credentials are from when neither the options nor a function of the program's have them. */
enum davit_auth_from {
    DAVIT_AUTH_FROM_DEFAULT = 0, /**< Files; for a test double, nowhere. */
    DAVIT_AUTH_FROM_FILES = 1,   /**< The files of `docker login` and `podman login`, and helpers that these name. */
    DAVIT_AUTH_FROM_NOWHERE = 2  /**< There are none. */
};

/** The most bytes a file with credentials may have, and the most registries that an ImageBuild is given some for. */
#define DAVIT_AUTH_FILE_MAX     ((size_t)1 << 20)
#define DAVIT_AUTH_REGISTRY_MAX 1000

/**
 * How often to try to connect, for engines that are being started or replaced. Zeroed: once. It is tried again when
 * there was no connection, so that nothing was sent, whatever the request: after 100 ms, 200 ms, 400 ms and so on, at
 * most 2 s. Each attempt has the connect time-out for itself; the call's total time-out and its cancel token end all of
 * it. The error says how often and for how long it was tried. What goes through ssh is tried once (ssh has
 * ConnectionAttempts), and so is the descriptor of an endpoint.
 */
struct davit_retry {
    unsigned attempts; /**< The most in all; 0: as many as there is time for. */
    long total;        /**< From the first one on, in ms, after which none begins; 0: no such bound. */
};

/**
 * Connects to an engine: returns a stream socket that is connected, which is the library's from then on, or a negative
 * errno, with which connecting has failed. Called by the thread that makes the call, a loop's included, whenever there
 * is no connection that can be used again; perhaps by several at once. No time-out and no cancel ends it. It may
 * not make calls of its own client: these need a connection, too.
 */
typedef int davit_connect_fn(void *data);

/** How a client is made. Zero means default everywhere; initialise with DAVIT_CLIENT_OPTIONS_INIT. */
struct davit_client_options {
    size_t size;                    /**< Set by the _INIT. */
    const char *endpoint;           /**< "unix:///path", "tcp://host:port", "http://host:port" or "https://host:port";
                                         without a port, 2375, or 2376 with TLS. "ssh://user@host:port/path": by the
                                         system's ssh, which runs `docker system dial-stdio` there, or the like of
                                         another engine; user and port are its configuration's if left out, and the
                                         path of the engine's socket there is the usual one. "fd://number": a descriptor
                                         of this process, see "a connection that is there already". NULL or empty: see
                                         davit_tried_new(); for a test double "unix:///double". */
    const char *engine;             /**< "docker", which NULL is too, or "podman". */
    const char *api_version;        /**< Pins a version, "1.41"; see davit_engine_version_find(). NULL:
                                         DOCKER_API_VERSION does, if it is not empty; else negotiated with the engine,
                                         once. */
    const char *category;           /**< Only this category's operations are found by name. NULL: all. */
    struct davit_timeouts timeouts; /**< For every call that does not set its own. */
    davit_trace_fn *trace;          /**< Sees what happens; NULL: nobody does. Called until client, views, and what
                                         is open of them have ended. */
    void *trace_data;               /**< Handed to `trace`. */
    davit_respond_fn *respond;      /**< A test double: nothing is connected, requests are checked as ever. */
    void *respond_data;             /**< Handed to `respond`. */
    size_t max_body;                /**< The most bytes a buffered answer may have. Default 1 GiB. */
    size_t max_head;                /**< The most bytes of the response's head. Default 256 KiB, also the most; a line
                                         of it may have about 100 KiB, which is libcurl's limit. */
    size_t max_connections;         /**< The most idle connections kept. Default 16. */
    const char *context;            /**< A Docker context, in the place of an endpoint; "default" is what there would
                                         be without contexts. NULL or empty: see davit_tried_new(). */
    const char *const *headers;     /**< Of every request, "Name: value", ended by NULL; a call's own win. The rules
                                         are those of davit_call_options.headers. The User-Agent is "davit/" and the
                                         library's version, unless it is among them. */
    const char *proxy;              /**< What to go through, "http://user:password@host:port" or "socks5h://host:port";
                                         empty: nothing. NULL: the environment's, as the docker command finds it:
                                         HTTP_PROXY for http, HTTPS_PROXY for TLS, but not for the hosts in NO_PROXY,
                                         nor for this machine. Sockets are never reached through one. The schemes are
                                         http, https, socks4, socks4a, socks5 and socks5h; user and password are
                                         percent-encoded, at least their / ? # and @. */
    const struct davit_tls *tls;    /**< TLS, also at a tcp:// endpoint. NULL: what the context says; of no context,
                                         tcp:// has TLS when DOCKER_TLS_VERIFY is set and not empty (without
                                         verification for DOCKER_TLS), with ca.pem, cert.pem and key.pem of
                                         $DOCKER_CERT_PATH, else of the folder of config.json. */
    const struct davit_auth *auths; /**< Credentials for registries, ended by one without registry; or NULL. They are
                                         copied, and overwritten when the client ends. See "registries". */
    davit_auth_fn *find_auth;       /**< Asked for credentials that are not among these, in the place of files. */
    void *find_auth_data;           /**< Handed to `find_auth`. */
    enum davit_auth_from auth_from; /**< Where they are from otherwise. */
    long auth_timeout;              /**< How long helpers may take in a call, in ms. Default 30 s; negative: as long as
                                         they like. */
    bool insist;                    /**< Sends a pinned version also to an engine that is known not to have it: one
                                         whose answers said so. */
    davit_connect_fn *connect;      /**< Makes the connections, in the place of an endpoint, which is "fd://function"
                                         then. No TLS, and no proxy. */
    void *connect_data;             /**< Handed to `connect`. */
    struct davit_retry retry;       /**< How often to try to connect. Default once. */
};

#define DAVIT_CLIENT_OPTIONS_INIT DAVIT_INIT_(struct davit_client_options)

/*
 * A connection that is there already. The endpoint "fd://7" is a stream socket of this process that is connected to an
 * engine: one end of a socketpair(), an accepted or a forwarded connection, one that a parent has left open. The client
 * makes a copy of it when it is made, so that the caller may close it; the engine sees its end when both have. It does
 * not block any more, for whoever shares it. There is no TLS on it.
 *
 * One descriptor is one connection: calls use it one after the other, in one thread or in a loop, and a stream or an
 * upgraded connection has it for itself until it is over. After an upgraded connection, after a failure in the midst of
 * an answer, and after a fork in the child, it is used up. What would need a second connection fails with
 * DAVIT_ERR_CONNECT and the os_error EISCONN, and nothing is sent: threads, calls beside a stream, and many connections
 * want the options' function `connect`, which makes one whenever one is needed.
 */

/* Where an endpoint was looked for. */
struct davit_tried;

/** The most places that are listed. */
#define DAVIT_TRIED_MAX 64

/** A place that was looked at. Initialise with DAVIT_TRIED_INFO_INIT. */
struct davit_tried_info {
    size_t size;        /**< Set by the _INIT. */
    const char *source; /**< Who named it: "options", "DOCKER_HOST", "DOCKER_CONTEXT", "currentContext", "default". */
    const char *place;  /**< What was looked at: an address, a variable, a file. */
    const char *found;  /**< What was there, in words: "not set", "a socket", "a context". */
    bool chosen;        /**< It says where the engine is. */
};

#define DAVIT_TRIED_INFO_INIT DAVIT_INIT_(struct davit_tried_info)

/**
 * Looks for the endpoint of these options (NULL: all defaults) as davit_client_new() does, and keeps where. The first
 * place that says something wins, and an error there is no reason to go on:
 *
 *     1. options->endpoint, or the context options->context;
 *     2. DOCKER_HOST, or the like of another engine: Podman has CONTAINER_HOST, and no contexts;
 *     3. the context DOCKER_CONTEXT;
 *     4. the context that is currentContext in config.json of $DOCKER_CONFIG, else of $HOME/.docker;
 *     5. the first of the engine's usual sockets, rootless ones among them, that may be used.
 *
 * The context "default" leads past the other contexts. Configuration files may have 1 MiB, and are read strictly, but
 * one that may not be read at all is passed over. *ret is set in any case: on failure it ends where that happened, and
 * it is NULL only for want of memory or of an engine.
 *
 * Errors: DAVIT_ERR_ENDPOINT: no such context, an unknown scheme or a malformed address or proxy, a configuration that
 * makes no sense, with its file, a descriptor that is no connection; DAVIT_ERR_UNSUPPORTED: a scheme that this build
 * does not have; DAVIT_ERR_JSON and DAVIT_ERR_LIMIT: a configuration file, and the byte; DAVIT_ERR_OPERATION: no such
 * engine; DAVIT_ERR_ARGUMENT: more than one of endpoint, context and connect; DAVIT_ERR_ABI; DAVIT_ERR_MEMORY.
 */
DAVIT_API int davit_tried_new(const struct davit_client_options *options, struct davit_tried **ret,
                              struct davit_error *reterr);

/** Place `index`, in the order they were looked at; false past the last. It lives as long as `tried`. */
DAVIT_API bool davit_tried_at(const struct davit_tried *tried, size_t index, struct davit_tried_info *ret);

/** Ends what davit_tried_new() made. */
DAVIT_API void davit_tried_free(struct davit_tried *tried);

/**
 * Looks for credentials of registries as a call of a client with these options (NULL: all defaults) would in the user's
 * files, and keeps what was there; it is looked at by davit_tried_at(). Each "file" is a place, found with the
 * registries it names; then Docker Hub and each "registry" of those, with what a call would give it and where from, or
 * why there is nothing: a helper that is missing or fails, an entry that makes no sense. Helpers are asked for that,
 * for 30 s in all, or the options' auth_timeout. Nothing that is secret is kept. What the options themselves have is
 * not looked at.
 *
 * Errors: DAVIT_ERR_OPERATION: no such engine; DAVIT_ERR_ABI; DAVIT_ERR_MEMORY.
 */
DAVIT_API int davit_auth_tried_new(const struct davit_client_options *options, struct davit_tried **ret,
                                   struct davit_error *reterr);

/** A client of one engine at one endpoint: connections, a version, limits. */
struct davit_client;

/**
 * Makes a client. Nothing is connected before the first call. NULL options are all defaults; the strings are copied.
 *
 * Errors: DAVIT_ERR_OPERATION: no such engine or category; DAVIT_ERR_VERSION: no such version, the message has the
 * range; those of davit_tried_new(): no endpoint; DAVIT_ERR_TLS: certificates or a key that cannot be used, with the
 * file; DAVIT_ERR_UNSUPPORTED: TLS with a libcurl that has no OpenSSL, too; DAVIT_ERR_CHECK: headers that no request
 * can carry; DAVIT_ERR_ABI: options->size, or that of options->tls, is not from an _INIT; DAVIT_ERR_MEMORY. An engine
 * that is not there is no error yet: the first call says which places were tried.
 */
DAVIT_API int davit_client_new(const struct davit_client_options *options, struct davit_client **ret,
                               struct davit_error *reterr);

/**
 * A view of a client that finds only the operations of one category, or of all (NULL), whatever the client's own. It
 * shares connections, version and limits, and may outlive the client it was made from.
 *
 * Errors: DAVIT_ERR_OPERATION: no such category; DAVIT_ERR_MEMORY.
 */
DAVIT_API int davit_client_view(struct davit_client *client, const char *category, struct davit_client **ret,
                                struct davit_error *reterr);

/**
 * Ends a client or view. Calls still running in other threads must have ended. What is open may stay so: a stream of
 * davit_stream_open() and a connection keep what they need of their client, the functions in its options with their
 * data among it, until they are closed. Responses, prepared requests and reports need no client.
 */
DAVIT_API void davit_client_free(struct davit_client *client);

/** The engine whose API the client speaks. */
DAVIT_API const struct davit_engine *davit_client_engine(const struct davit_client *client);

/**
 * The endpoint in use, "unix:///var/run/docker.sock", and where it came from (may be NULL): "options", "DOCKER_HOST",
 * "DOCKER_CONTEXT", "currentContext" (of config.json), "default", or "double" for a test double that was given none.
 */
DAVIT_API const char *davit_client_endpoint(const struct davit_client *client, const char **ret_source);

/** The proxy that is between, without user and password; NULL: there is none. */
DAVIT_API const char *davit_client_proxy(const struct davit_client *client);

/** How far it is certain who answers. */
enum davit_trust {
    DAVIT_TRUST_PLAIN = 0,     /**< No TLS: a unix socket's file system says who may be there, a network nothing. */
    DAVIT_TRUST_VERIFIED = 1,  /**< TLS with a server that could prove its name. */
    DAVIT_TRUST_UNVERIFIED = 2 /**< TLS with anybody. */
};

/** How far it is certain who answers, and whether there is a certificate to show (`ret_shows` may be NULL). */
DAVIT_API enum davit_trust davit_client_trust(const struct davit_client *client, bool *ret_shows);

/** What a client may have for TLS. */
enum davit_tls_part {
    DAVIT_TLS_CA = 0,          /**< Who may sign servers' certificates. */
    DAVIT_TLS_CERTIFICATE = 1, /**< Ours. */
    DAVIT_TLS_KEY = 2          /**< Its key. */
};

/**
 * The file that a part was read from when the client was made, of the options, the environment or a context; NULL when
 * it was given in memory, or is not there. `ret_there` (may be NULL): whether there is such a part.
 */
DAVIT_API const char *davit_client_tls_file(const struct davit_client *client, enum davit_tls_part part,
                                            bool *ret_there);

/** Where a client looked for its endpoint. It belongs to the client. */
DAVIT_API const struct davit_tried *davit_client_tried(const struct davit_client *client);

/**
 * What stands before a request's target in a URL: "http://localhost", "http://127.0.0.1:2375". Over a unix socket its
 * host is only the one that the engine is told; *ret_socket (may be NULL) is then the socket's path, else NULL.
 */
DAVIT_API const char *davit_client_base_url(const struct davit_client *client, const char **ret_socket);

/** How the version in force was chosen. */
enum davit_version_source {
    DAVIT_VERSION_PINNED = 0,     /**< The options say so. */
    DAVIT_VERSION_NEGOTIATED = 1, /**< The newest that both the engine and the tables have. */
    DAVIT_VERSION_ASSUMED = 2,    /**< Nobody was asked yet: the newest of the tables. */
    DAVIT_VERSION_ENVIRONMENT = 3 /**< DOCKER_API_VERSION pins it; only Docker has such a variable. */
};

/**
 * The API version in force now, which is a listed one, and how it was chosen (`ret_source` may be NULL). Does no I/O.
 * What is negotiated is the listed version for which the engine's newest one stands, as davit_engine_version_find() has
 * it; without one, the newest that is older.
 */
DAVIT_API const char *davit_client_version(struct davit_client *client, enum davit_version_source *ret_source);

/**
 * Settles the version, and tells it (`ret` may be NULL): asks the engine unless it is pinned or was asked before. Calls
 * do this by themselves. Threads that need it at the same time and have the same time-outs share one question, and how
 * it fails, but for a cancel and a total time-out, which are each one's own.
 *
 * While a thread asks, functions of the client's options may be called: `trace`, `respond`, `connect`. What they call
 * of the same client fails with DAVIT_ERR_ARGUMENT if it needs the version, which would wait for itself; other clients
 * can be called, and davit_client_version() and davit_prepare() ask nobody. Nor may they wait for another thread that
 * needs it.
 *
 * What is negotiated follows an engine that takes another one's place. Engines say their newest version in every
 * answer; when that changes, so does the version in force, without a question. An engine that does not have the
 * version any more refuses a request because of it, and does nothing: the call is checked once more, and sent at the
 * version that there is now. What cannot be made twice fails then with DAVIT_ERR_VERSION, and the next call is right:
 * a call in a loop, a body from a source, an upgraded connection that is its client's only one.
 *
 * Errors: as of a call; DAVIT_ERR_VERSION: the engine and the tables have no version in common; DAVIT_ERR_PROTOCOL:
 * what answers is no such engine.
 */
DAVIT_API int davit_client_negotiate(struct davit_client *client, const char **ret, struct davit_error *reterr);

/* ----------------------------------------------------------------------------------------------------- values --- */

/*
 * What the members of generated structs are made of. Absence is in the type: a zeroed struct is valid and says nothing,
 * and unset, null, false, 0, "" and [] differ, in a request as in an answer.
 *
 *                       unset              null                            a value
 *     enum davit_bool   0                  DAVIT_BOOL_NULL                 DAVIT_TRUE, DAVIT_FALSE
 *     numbers           0                  DAVIT_INT_NULL, …               DAVIT_INT(5), DAVIT_UINT(5), …
 *     const char *      NULL               davit_null                      "text"
 *     struct …          NULL               davit_null                      its address
 *     lists, maps       zeroed             {davit_null, 0}                 DAVIT_STRINGS("a"), DAVIT_LIST(struct …, …);
 *                                                                          empty: {davit_empty, 0}
 *     struct davit_json zeroed             DAVIT_JSON("null")              DAVIT_JSON("{\"a\": 1}")
 *
 * An object inside a list or a map is null when its davit_kept is davit_null. What a null object points to is zeroed,
 * so that it may be read like one that is there and empty. None of these is ever written to by the library.
 */

/** Whether a number is there. */
enum davit_state { DAVIT_UNSET = 0, DAVIT_NULL = 1, DAVIT_SET = 2 };

/** A boolean that may be absent. */
enum davit_bool { DAVIT_BOOL_UNSET = 0, DAVIT_BOOL_NULL = 1, DAVIT_FALSE = 2, DAVIT_TRUE = 3 };

/** A whole number that may be absent; `value` is 0 unless it is DAVIT_SET. */
struct davit_int {
    int64_t value;          /**< The number. */
    enum davit_state state; /**< Whether it counts. */
};

/** A whole number from 0 to 2^64-1 that may be absent. */
struct davit_uint {
    uint64_t value;         /**< The number. */
    enum davit_state state; /**< Whether it counts. */
};

/** Any other number that may be absent. */
struct davit_double {
    double value;           /**< The number; neither infinite nor NaN. */
    enum davit_state state; /**< Whether it counts. */
};

/** Any JSON value, as its text. */
struct davit_json {
    const char *text; /**< NULL: unset. Not necessarily ended by NUL. */
    size_t size;      /**< Its bytes. */
};

/** The most members of one object that its type does not know, but that are kept all the same. */
#define DAVIT_UNKNOWN_MAX 1000

/** Strings; also the names of a DAVIT_KIND_SET. */
struct davit_string_list {
    const char **items; /**< The strings; NULL: unset. */
    size_t count;       /**< How many. */
};

/** One member of a davit_string_map. */
struct davit_string_entry {
    const char *name;  /**< Never NULL. */
    const char *value; /**< May be davit_null. */
};

/** Strings by name. */
struct davit_string_map {
    struct davit_string_entry *items; /**< The members, as they came; NULL: unset. */
    size_t count;                     /**< How many. */
};

/* What davit_null and davit_empty point to; large enough for any generated struct. */
DAVIT_API extern const struct davit_nothing_ {
    uint64_t zeroed[1024];
} davit_null_;
DAVIT_API extern const uint64_t davit_empty_;

/**
 * davit_null is the address of what is null: a string, an object, the items of a list or map. It is zeroed, and only to
 * be read through. davit_empty is the address that makes a list or map without items an empty one: {davit_empty, 0}.
 */
#ifdef __cplusplus
#define davit_null  (davit::nothing_{&davit_null_})
#define davit_empty (davit::nothing_{&davit_empty_})
#else
#define davit_null  ((void *)&davit_null_)
#define davit_empty ((void *)&davit_empty_)
#endif

/** Numbers in place. */
#ifdef __cplusplus
#define DAVIT_INT(number)    (davit_int{(number), DAVIT_SET})
#define DAVIT_UINT(number)   (davit_uint{(number), DAVIT_SET})
#define DAVIT_DOUBLE(number) (davit_double{(number), DAVIT_SET})
#define DAVIT_INT_NULL       (davit_int{0, DAVIT_NULL})
#define DAVIT_UINT_NULL      (davit_uint{0, DAVIT_NULL})
#define DAVIT_DOUBLE_NULL    (davit_double{0, DAVIT_NULL})
#else
#define DAVIT_INT(number)    ((struct davit_int){(number), DAVIT_SET})
#define DAVIT_UINT(number)   ((struct davit_uint){(number), DAVIT_SET})
#define DAVIT_DOUBLE(number) ((struct davit_double){(number), DAVIT_SET})
#define DAVIT_INT_NULL       ((struct davit_int){0, DAVIT_NULL})
#define DAVIT_UINT_NULL      ((struct davit_uint){0, DAVIT_NULL})
#define DAVIT_DOUBLE_NULL    ((struct davit_double){0, DAVIT_NULL})
#endif

/** An initialiser for a JSON value, from a NUL-terminated text: .options = DAVIT_JSON("{}"). Evaluates it twice. */
#define DAVIT_JSON(json)                                                                                               \
    {                                                                                                                  \
        (json), __builtin_strlen(json)                                                                                 \
    }

/** An initialiser for a list or map: DAVIT_LIST(struct davit_string_entry, {"a", "1"}, {"b", "2"}). C only. */
#define DAVIT_LIST(type, ...)                                                                                          \
    {                                                                                                                  \
        (type[]){__VA_ARGS__}, sizeof((type[]){__VA_ARGS__}) / sizeof(type)                                            \
    }

/** An initialiser for a list of strings: .cmd = DAVIT_STRINGS("sh", "-c", "date"). C only. */
#define DAVIT_STRINGS(...) DAVIT_LIST(const char *, __VA_ARGS__)

/* ------------------------------------------------------------------------------------------------------ calls --- */

/**
 * A parameter by name. The value is text, whatever the kind: "true", "10", a JSON text. A list parameter's name may
 * occur several times, once for each value; any other name only once. An array of these ends with {NULL, NULL}.
 */
struct davit_param {
    const char *name;  /**< As in the document. */
    const char *value; /**< UTF-8; may be empty, but not NULL. */
};

/** Parameters in place: DAVIT_PARAMS({"all", "true"}, {"limit", "5"}). C only. */
#define DAVIT_PARAMS(...) ((const struct davit_param[]){__VA_ARGS__, {0}})

/**
 * A source of bytes: writes at most `size` of them (which is 1 or more), waiting for them if it has to, and returns how
 * many; 0 at the end. A negative enum davit_code ends the call with that code.
 */
typedef ssize_t davit_source_fn(void *data, char *buffer, size_t size);

/**
 * A source that reads a descriptor: a pipe, a socket, a terminal, a file, from where it stands, blocking or not. Its
 * data is an int *. It fails with DAVIT_ERR_FILE.
 *
 * The library knows it: where there is nothing to read yet, the call waits for that, for the engine, for its cancel
 * token and its time-outs all at once. Other sources keep their thread for as long as they take.
 */
DAVIT_API ssize_t davit_source_descriptor(void *descriptor, char *buffer, size_t size);

/** A source that reads a FILE, which is its data, from where it stands. It fails with DAVIT_ERR_FILE. */
DAVIT_API ssize_t davit_source_file(void *file, char *buffer, size_t size);

/**
 * A request body: bytes in memory (JSON text, a tar archive, …), a json-c value, or bytes that a source gives while
 * they are sent. JSON text is read by the strict reader of davit_response_json(), and sent byte for byte. An empty body
 * is a body, but no JSON; NULL instead of a davit_body is none.
 *
 * A source is for operations whose body is bytes, and for davit_request(). Nothing is taken from it before all else has
 * been checked and there is a connection, and nothing of it is kept: such a request is never sent twice, whatever the
 * method. With davit_stream_open() the source is needed until the stream has ended, for an engine may answer before it
 * has all of the body.
 *
 * Where `size` says how much the source gives, it must give just that. One that ends before, or has at least one byte
 * more, ends the call with DAVIT_ERR_ARGUMENT; the request is broken off then, so that the engine takes neither for the
 * whole. (A descriptor that is silent after its last byte is not waited for.) Where it is 0, the body is sent in chunks
 * for as long as it goes on.
 */
struct davit_body {
    const void *data;         /**< The bytes; not NULL unless there are none, or another member says what is sent. */
    size_t size;              /**< How many; 0 for a source: not known. */
    struct json_object *json; /**< Sent instead of `data`; only read, not kept. NULL: `data` is sent. */
    const char *media_type;   /**< The Content-Type; NULL: the operation's. */
    davit_source_fn *source;  /**< Gives the bytes instead of `data`. NULL: `data` or `json` is sent. */
    void *source_data;        /**< Handed to `source`. */
};

/** A body in place, from a NUL-terminated text: DAVIT_TEXT("{\"Image\": \"busybox\"}"). C only; evaluates it twice. */
#define DAVIT_TEXT(text) (&(const struct davit_body){.data = (text), .size = __builtin_strlen(text)})

/** A body in place, from a json-c value. C only. NULL, json-c's null, makes an empty body: say DAVIT_TEXT("null"). */
#define DAVIT_VALUE(value) (&(const struct davit_body){.json = (value)})

/** A body in place, from a source: DAVIT_SOURCE(davit_source_file, stdin). C only. */
#define DAVIT_SOURCE(function, its_data) (&(const struct davit_body){.source = (function), .source_data = (its_data)})

/**
 * A body in place, from what a descriptor has to be read: DAVIT_DESCRIPTOR(STDIN_FILENO). C only. It is there in the
 * block that it stands in.
 */
#define DAVIT_DESCRIPTOR(descriptor) DAVIT_SOURCE(davit_source_descriptor, &(int){(descriptor)})

/** The most bytes a request's target and headers may have together. */
#define DAVIT_REQUEST_HEAD_MAX 1000000

/** The most headers davit_call_options.headers may have. */
#define DAVIT_HEADERS_MAX 1000

/** The largest body of a failure that is searched for the engine's message. Of a larger one only the status is told. */
#define DAVIT_ERROR_BODY_MAX 1048576

struct davit_cancel; /* see davit_cancel_new() */
struct davit_report; /* see davit_report_new() */

/**
 * How a process's output (of DAVIT_RESULT_STREAM or _UPGRADE) is framed: that of one with a terminal is not.
 *
 * With DAVIT_FRAMING_AUTO the Content-Type decides where it is multiplexed-stream, the only one to be relied upon:
 * engines say raw-stream of frames, too. Else ExecStart's own body does; and for logs and ContainerAttach the first
 * bytes, if they cannot be a frame's. If they can, the engine is asked once, on a connection of its own, whether the
 * container, service or task has a terminal, with the call's headers, cancel token and time-outs, and for 10 s at most.
 * Should it not know any more, what looks like frames is taken for frames.
 */
enum davit_framing {
    DAVIT_FRAMING_AUTO = 0,        /**< Whichever it is. */
    DAVIT_FRAMING_MULTIPLEXED = 1, /**< Frames of stdout and stderr. */
    DAVIT_FRAMING_RAW = 2          /**< A terminal's bytes: all of it is stdout. */
};

/** How closely a JSON body is looked at before it is sent. */
enum davit_body_check {
    DAVIT_BODY_CHECK_JSON = 0, /**< It must be JSON. */
    DAVIT_BODY_CHECK_TYPE = 1 /**< And fit the operation's body type: no unknown members, no values of the wrong kind or
                                    beside those allowed, nothing that the version does not have. Documents are not
                                    always right: what an engine takes may be refused here. */
};

/** The two outputs of a process. */
enum davit_output { DAVIT_STDOUT = 1, DAVIT_STDERR = 2 };

/** A piece of an answer that is read while it comes: see davit_stream_read(). */
struct davit_piece {
    enum davit_output output; /**< Which output of a process it is of; 0: of no process. */
    const char *data;         /**< Its bytes, not ended by NUL. */
    size_t size;              /**< How many; 0: there are no more pieces. */
};

/**
 * Takes a piece, which is there only until it returns. DAVIT_OK goes on; any other enum davit_code ends the call with
 * that code.
 */
typedef int davit_sink_fn(void *data, const struct davit_piece *piece);

/**
 * Told how many bytes of the body were sent so far, of how many; `size` is 0 while that is not known. Called from the
 * thread that makes the call, whenever there are more, whatever kind of body it is. DAVIT_OK goes on; any other enum
 * davit_code ends the call with that code.
 */
typedef int davit_progress_fn(void *data, uint64_t sent, uint64_t size);

/** What one call does differently. Zero means default everywhere; initialise with DAVIT_CALL_OPTIONS_INIT. */
struct davit_call_options {
    size_t size;                     /**< Set by the _INIT. */
    struct davit_timeouts timeouts;  /**< 0: the client's. */
    const char *const *headers;      /**< Further headers, "Name: value", ended by NULL, at most DAVIT_HEADERS_MAX. They
                                          win over davit's own and over parameters; refused are Content-Length,
                                          Transfer-Encoding, Connection, Upgrade, Expect, TE, and those of
                                          WebSockets but Origin and Sec-WebSocket-Protocol. */
    const struct davit_param *extra; /**< Query parameters that no document lists, sent unchecked after the others. */
    struct davit_cancel *cancel;     /**< Ends the call from another thread. */
    struct davit_report *report;     /**< Gets every problem of the request. Emptied first, whatever then goes wrong. */
    enum davit_framing framing;      /**< How a process's output comes. */
    enum davit_body_check body_check; /**< How closely the body is looked at. */
    davit_sink_fn *sink;              /**< Gets the answer piece by piece, while it comes; for davit_invoke() only. */
    void *sink_data;                  /**< Handed to `sink`. */
    davit_progress_fn *progress;      /**< Told of the body while it is sent; or NULL. */
    void *progress_data;              /**< Handed to `progress`. */
    const struct davit_auth *registry_auth; /**< Credentials for the registry of this call, whose name counts for an
                                                 ImageBuild only; an empty one: none. NULL: see "registries". */
};

#define DAVIT_CALL_OPTIONS_INIT DAVIT_INIT_(struct davit_call_options)

/** An engine's answer; owns everything reached through it. */
struct davit_response;

/**
 * Invokes an operation by name or alias: resolve → check → encode → send → decode.
 *
 * The request is checked against the document before anything is sent; what depends on the version is checked when the
 * version is known. A 2xx, and any status that the document lists as success (304 among them), is DAVIT_OK. Other
 * statuses are DAVIT_ERR_REFUSED or DAVIT_ERR_ENGINE with the engine's own message, and *ret is filled as well. A JSON
 * body is checked for being JSON, not against its type. A JSON answer is read when it is asked for; a JSON sequence at
 * once, for its values may say that all failed.
 *
 * A request on a reused connection that dies before the first line of an answer is sent again once, by itself, if the
 * operation is safe to repeat; else the call fails with DAVIT_ERR_OUTCOME.
 *
 * `params`, `body` and `options` may be NULL. *ret is set in any case: to NULL unless the engine answered. `ret` may be
 * NULL, which lets go of the answer.
 *
 * Errors, before anything is sent: DAVIT_ERR_OPERATION, DAVIT_ERR_VERSION, DAVIT_ERR_CHECK, DAVIT_ERR_JSON;
 * DAVIT_ERR_LIMIT: a head over DAVIT_REQUEST_HEAD_MAX, more headers than DAVIT_HEADERS_MAX, a body nested too deep;
 * DAVIT_ERR_ENDLESS: the answer would never end (ContainerLogs with follow, SystemEvents without until), or is an
 * upgraded connection; DAVIT_ERR_ENDPOINT: an address that libcurl does not take; DAVIT_ERR_ARGUMENT: a body without
 * data, too. On the way: DAVIT_ERR_CONNECT, DAVIT_ERR_TLS, DAVIT_ERR_TIMEOUT, DAVIT_ERR_CANCELED, DAVIT_ERR_PROTOCOL,
 * DAVIT_ERR_LIMIT, DAVIT_ERR_OUTCOME; DAVIT_ERR_ARGUMENT: a source that breaks its rules; what a source, a sink or a
 * progress function returned. From the engine: DAVIT_ERR_REFUSED, DAVIT_ERR_ENGINE, DAVIT_ERR_AUTH; DAVIT_ERR_VERSION:
 * it refused the version, the message has both sides' ranges; DAVIT_ERR_JSON: a JSON sequence that is none. And for
 * credentials see "registries"; DAVIT_ERR_ABI and DAVIT_ERR_MEMORY.
 */
DAVIT_API int davit_invoke(struct davit_client *client, const char *operation, const struct davit_param *params,
                           const struct davit_body *body, const struct davit_call_options *options,
                           struct davit_response **ret, struct davit_error *reterr);

/**
 * Sends any method to any path, for routes that no document lists: davit_request(client, "GET",
 * "/containers/x/checkpoints", …). The version is put in front of the path. The path is sent as it is and may contain
 * percent-escapes, but no query: `query` is that, encoded here.
 *
 * Nothing is known of such a route: a body's bytes are not checked, and are called application/json unless
 * body->media_type or a header says otherwise; the answer is bytes, read until it ends, whatever it is made of, and a
 * 2xx is success. Only GET and HEAD are repeated, and HEAD takes no body. Everything else is as with davit_invoke().
 *
 * Errors: DAVIT_ERR_CHECK: a method that is no token, a path that does not start with "/", has a "." or ".." segment
 * in any spelling, a query, %00, or bytes that a request line cannot carry; and those of davit_invoke().
 */
DAVIT_API int davit_request(struct davit_client *client, const char *method, const char *path,
                            const struct davit_param *query, const struct davit_body *body,
                            const struct davit_call_options *options, struct davit_response **ret,
                            struct davit_error *reterr);

/* ------------------------------------------------------------------------------------------- cancelling calls --- */

/**
 * A cancel token, made by the caller, put into the options of any number of calls. Once triggered it stays triggered,
 * and every call that has it ends with DAVIT_ERR_CANCELED. No further piece of an answer is handed over then, also of
 * what has come already; a sink may trigger its own call's.
 */
DAVIT_API int davit_cancel_new(struct davit_cancel **ret, struct davit_error *reterr);

/** Cancels, from any thread, at most once to any effect. NULL is ignored. Not for signal handlers. */
DAVIT_API void davit_cancel_trigger(struct davit_cancel *cancel);

/** Whether it was triggered; false for NULL. */
DAVIT_API bool davit_cancel_triggered(const struct davit_cancel *cancel);

/** Ends a token. Calls that have it, and davit_cancel_trigger() in any thread, must have returned. */
DAVIT_API void davit_cancel_free(struct davit_cancel *cancel);

/* -------------------------------------------------------------------------------------------------- responses --- */

/** The HTTP status. */
DAVIT_API int davit_response_status(const struct davit_response *response);

/** The value of the first header of that name, whatever its case; NULL when there is none. */
DAVIT_API const char *davit_response_header(const struct davit_response *response, const char *name);

/** Header `index`, in the order they came; false past the end. */
DAVIT_API bool davit_response_header_at(const struct davit_response *response, size_t index, const char **ret_name,
                                        const char **ret_value);

/** The body as it came, never NULL, with a NUL after its last byte. `ret_size` may be NULL. */
DAVIT_API const char *davit_response_body(const struct davit_response *response, size_t *ret_size);

/** The operation's result kind; DAVIT_RESULT_BYTES for davit_request(). */
DAVIT_API enum davit_result davit_response_result(const struct davit_response *response);

/** The API version the request was made at; NULL when it had none, as SystemPing's, whatever the client's version. */
DAVIT_API const char *davit_response_version(const struct davit_response *response);

/**
 * The newest version of an engine's API that the sender of an answer says it speaks, as it says it; NULL: it does not
 * say. An engine may speak the API of another one besides its own.
 */
DAVIT_API const char *davit_response_offer(const struct davit_response *response, const struct davit_engine *engine);

/**
 * The result as a json-c value: the body; for a JSON sequence, an array of its values; for an operation whose result is
 * in a header, that header decoded; of an answer that is no 2xx, always the body. Built when first asked for, owned by
 * the response (json_object_get() keeps it longer). *ret is NULL for the JSON value null. An empty body is no JSON.
 *
 * The reader is strict: RFC 8259, valid UTF-8, no lone surrogates, no duplicate member names, no U+0000 in member
 * names (json-c would cut them), whole numbers within -2^63 … 2^64-1, other numbers within double, and at most
 * DAVIT_JSON_DEPTH_MAX levels.
 *
 * Errors: DAVIT_ERR_JSON with the byte where it stopped; DAVIT_ERR_LIMIT: too deep; DAVIT_ERR_PROTOCOL: the result's
 * header is missing, or not base64; DAVIT_ERR_MEMORY.
 */
DAVIT_API int davit_response_json(struct davit_response *response, struct json_object **ret,
                                  struct davit_error *reterr);

/** The deepest nesting of arrays and objects that is read. */
#define DAVIT_JSON_DEPTH_MAX 512

/**
 * One output of a process whose answer was a DAVIT_RESULT_STREAM, taken apart when first asked for: enum davit_framing
 * tells how, and the call has found out by then. For other results all of the body is stdout. The bytes belong to the
 * response and have a NUL after the last.
 *
 * `ret_size` may be NULL.
 *
 * Errors: DAVIT_ERR_PROTOCOL: a frame that is none, or is cut off; DAVIT_ERR_ENGINE: an error the engine put between
 * the frames; DAVIT_ERR_MEMORY. Neither output is there then, but davit_response_body() still is.
 */
DAVIT_API int davit_response_output(struct davit_response *response, enum davit_output output, const char **ret,
                                    size_t *ret_size, struct davit_error *reterr);

/** Ends a response and everything reached through it. */
DAVIT_API void davit_response_free(struct davit_response *response);

/**
 * Reads `size` bytes of JSON text with the strict reader of davit_response_json() into a json-c value, which belongs to
 * the caller (json_object_put()); *ret is NULL for null. `text` may be NULL when there are none, which is no JSON.
 *
 * Errors: DAVIT_ERR_JSON, DAVIT_ERR_LIMIT and DAVIT_ERR_MEMORY, as of davit_response_json().
 */
DAVIT_API int davit_json_read(const char *text, size_t size, struct json_object **ret, struct davit_error *reterr);

/**
 * Reads a date as engines send it, "2024-05-06T07:08:09.123456789Z" or with another zone, into seconds and nanoseconds
 * since 1970. The year 1, Go's way of saying never, is a large negative number of seconds.
 *
 * Errors: DAVIT_ERR_DECODE: it is no date of RFC 3339; DAVIT_ERR_ARGUMENT.
 */
DAVIT_API int davit_time_read(const char *text, struct timespec *ret, struct davit_error *reterr);

/* ------------------------------------------------------------------------------------------------- registries --- */

/*
 * Operations that make an engine talk to a registry hand on credentials: ImageCreate, ImagePush, DistributionInspect,
 * PluginPull, PluginPush, PluginUpgrade, ServiceCreate and ServiceUpdate those of the registry in the name of their
 * image or plugin; ImageBuild those of all registries that something is known about. The first that has some counts:
 *
 *     X-Registry-Auth or X-Registry-Config among the parameters or the options' headers
 *     registry_auth of the call's options; an empty one is none
 *     auths of the client's options
 *     find_auth of the client's options (which an ImageBuild does not ask)
 *     for clients without find_auth, the user's files, as auth_from says:
 *         $DOCKER_CONFIG/config.json, or ~/.docker/config.json where that variable is not set
 *         $REGISTRY_AUTH_FILE, or $XDG_RUNTIME_DIR/containers/auth.json
 *         $REGISTRY_AUTH_FILE, or $XDG_CONFIG_HOME/containers/auth.json, or ~/.config/containers/auth.json
 *
 * In a file, credHelpers and credsStore name programs, docker-credential-NAME, that are asked first: "get", with the
 * registry on stdin. They inherit the environment, and nothing else. Then come its auths; of entries that fit, the one
 * with the longest namespace. Nobody is asked, and no file read, before a request is sent; then, a loop waits as well.
 *
 * Without any, nothing is sent, but ImagePush, which needs the header, says that it is nobody. A file or helper that is
 * broken fails the call (DAVIT_ERR_AUTH, DAVIT_ERR_JSON, DAVIT_ERR_LIMIT, DAVIT_ERR_TIMEOUT), except that an ImageBuild
 * goes on without those of a helper. What is secret is overwritten before its memory is let go; libcurl's copy of the
 * request is not.
 */

/** The most bytes of the parts of an image reference. */
#define DAVIT_REFERENCE_DOMAIN_MAX 255
#define DAVIT_REFERENCE_PATH_MAX   255
#define DAVIT_REFERENCE_TAG_MAX    128
#define DAVIT_REFERENCE_DIGEST_MAX 135

/**
 * An image reference in its parts. Initialise with DAVIT_REFERENCE_INIT. "busybox" is docker.io and library/busybox,
 * with neither tag nor digest, which engines take for the tag "latest".
 */
struct davit_reference {
    size_t size;                                 /**< Set by the _INIT. */
    char domain[DAVIT_REFERENCE_DOMAIN_MAX + 1]; /**< The registry, with its port: "docker.io", "localhost:5000". */
    char path[DAVIT_REFERENCE_PATH_MAX + 1];     /**< "library/busybox". */
    char tag[DAVIT_REFERENCE_TAG_MAX + 1];       /**< "1.36"; empty: none. */
    char digest[DAVIT_REFERENCE_DIGEST_MAX + 1]; /**< "sha256:…"; empty: none. */
};

#define DAVIT_REFERENCE_INIT DAVIT_INIT_(struct davit_reference)

/**
 * Reads an image reference, [domain[:port]/]path[:tag][@digest], as engines do. What stands before the first slash is a
 * domain if it has a dot or a colon, or is "localhost"; without one it is Docker Hub, whose own images are in library/.
 * An IPv6 address stands in brackets. Nobody is asked whether there is such an image.
 *
 * Errors: DAVIT_ERR_DECODE: it is none, the message has the part and the byte; an image's ID, 64 hexadecimal digits, is
 * none either; DAVIT_ERR_LIMIT: a part is too long; DAVIT_ERR_ABI: ret->size is not from an _INIT; DAVIT_ERR_ARGUMENT.
 */
DAVIT_API int davit_reference_read(const char *text, struct davit_reference *ret, struct davit_error *reterr);

/* ----------------------------------------------------------------------------------------------- typed calls --- */

/**
 * Makes a call for a stub of the generated headers, davit_container_list() for one, which are what programs use. A stub
 * adds types and nothing else: its params and body are the structs of its operation, and all is as with davit_invoke().
 *
 * What `ret` (which may be NULL) points to is the stub's result struct: the response first, as davit_invoke() gives it,
 * then the value of the answer's type, read from it. The value belongs to the response, and is unset unless the call
 * succeeded; so it is when there is no body (304). An operation without a type has a struct davit_response ** instead.
 * Reading does not mind versions: what came is there, what did not is unset, what the struct does not know is kept.
 *
 * A member that the caller set and that the version in force lacks is a problem of the request. A member that came
 * in an answer goes back as it came, whatever the version: this holds for what was unknown, for names in another
 * case, and for strings with U+0000, which end there in C.
 *
 * Errors: those of davit_invoke(); DAVIT_ERR_ABI: the structs are another engine's, or of other headers than the
 * library's; DAVIT_ERR_DECODE: the answer is not of its type, with path and byte; DAVIT_ERR_JSON and DAVIT_ERR_LIMIT
 * also for the answer. The response is filled then.
 */
DAVIT_API int davit_call(struct davit_client *client, uint32_t layout, const char *operation, const void *params,
                         const void *body, const struct davit_call_options *options, void *ret,
                         struct davit_error *reterr);

/**
 * The number of an engine's structs: that of the generated headers that fit this library. The headers' own is a macro,
 * DAVIT_DOCKER_LAYOUT. For tools that know the structs from discovery instead, this is the one to give.
 */
DAVIT_API uint32_t davit_engine_layout(const struct davit_engine *engine);

/**
 * Reads an answer into the structs of a type, or of a list or map of it: for answers of davit_invoke(). *ret is the
 * address of the struct (struct davit_container_summary_list for a list), and belongs to the response.
 *
 * Errors: DAVIT_ERR_OPERATION: no such type; DAVIT_ERR_UNSUPPORTED: the API has no list or map of it, hence no
 * struct; DAVIT_ERR_ABI; DAVIT_ERR_DECODE, DAVIT_ERR_JSON, DAVIT_ERR_LIMIT: path and byte; DAVIT_ERR_ARGUMENT,
 * DAVIT_ERR_MEMORY.
 */
DAVIT_API int davit_response_value(struct davit_response *response, uint32_t layout, enum davit_shape shape,
                                   const char *type, void **ret, struct davit_error *reterr);

/** Structs that were read from a text. */
struct davit_value;

/**
 * Reads a text as davit_response_value() reads an answer. Nothing of the text is needed afterwards. Errors: the
 * same.
 */
DAVIT_API int davit_value_read(const struct davit_engine *engine, uint32_t layout, enum davit_shape shape,
                               const char *type, const char *text, size_t size, struct davit_value **ret,
                               struct davit_error *reterr);

/** The address of the struct. What is in it may be changed; pointers in it may be set to the caller's memory. */
DAVIT_API void *davit_value_get(const struct davit_value *value);

/** Ends a value. */
DAVIT_API void davit_value_free(struct davit_value *value);

/**
 * Writes a struct as JSON, as a body would be sent at that version; NULL: whatever the version. The text ends with NUL
 * and belongs to the caller, who ends it with free(). `ret_size` may be NULL.
 *
 * Errors: DAVIT_ERR_VERSION: no such version, or members that it lacks; DAVIT_ERR_CHECK: a value that JSON cannot
 * say, or an unset one in a list or map; DAVIT_ERR_JSON, DAVIT_ERR_LIMIT; and those of davit_response_value().
 */
DAVIT_API int davit_value_write(const struct davit_engine *engine, uint32_t layout, enum davit_shape shape,
                                const char *type, const void *value, const char *version, char **ret, size_t *ret_size,
                                struct davit_error *reterr);

/* ---------------------------------------------------------------------------------------------------- streams --- */

/** An answer that is read while it comes. It belongs to one thread at a time, and keeps a connection for itself. */
struct davit_stream;

/** The longest value of a JSON sequence, in bytes. */
#define DAVIT_STREAM_VALUE_MAX ((size_t)16 << 20)

/**
 * Opens the answer of an operation as a stream: of one that never ends (ContainerLogs with follow, SystemEvents), or of
 * one whose answer is too large to be kept. Returns when the head of the answer is there; pieces are asked for then.
 *
 * What was not read yet takes 128 KiB at most (more only for a JSON value that is longer); after that the engine has
 * to wait for the reader. All else is as with davit_invoke(), but for the time-outs: `idle` counts while a read
 * waits, `total` is for all of it; and the cancel token must stay until the stream is closed, the client need not.
 * On 4xx and 5xx *ret is filled too, for davit_stream_response(), and has to be closed.
 *
 * Errors: those of davit_invoke(), DAVIT_ERR_ENDLESS only for operations that upgrade their connection.
 */
DAVIT_API int davit_stream_open(struct davit_client *client, const char *operation, const struct davit_param *params,
                                const struct davit_body *body, const struct davit_call_options *options,
                                struct davit_stream **ret, struct davit_error *reterr);

/** The answer's head: status and headers. The body is that of a 4xx or 5xx; a success's is read from the stream. */
DAVIT_API struct davit_response *davit_stream_response(struct davit_stream *stream);

/**
 * Waits for the next piece. What a piece is, the operation's result says: one value of a JSON sequence, as text; bytes
 * of one output of a process, taken out of their frames but cut anywhere; other bytes, cut anywhere. A value is JSON,
 * but a name may stand twice in it, or a number be too large, for davit_stream_json() to refuse. It lives until the
 * next read. When there are no more, its size is 0.
 *
 * How a process's output is framed, see enum davit_framing: the first read may ask the engine.
 *
 * Errors, after which the stream stays failed: DAVIT_ERR_PROTOCOL: cut off, or no frame where one should be;
 * DAVIT_ERR_JSON; DAVIT_ERR_LIMIT: a value over DAVIT_STREAM_VALUE_MAX; DAVIT_ERR_ENGINE: an error of the engine's in
 * the midst of a success; DAVIT_ERR_TIMEOUT, DAVIT_ERR_CANCELED, DAVIT_ERR_MEMORY.
 */
DAVIT_API int davit_stream_read(struct davit_stream *stream, struct davit_piece *ret, struct davit_error *reterr);

/** The last piece as a json-c value, owned by the stream until the next read. Errors: as of davit_json_read(). */
DAVIT_API int davit_stream_json(struct davit_stream *stream, struct json_object **ret, struct davit_error *reterr);

/**
 * The last piece read into the struct of a type ("EventMessage"), owned by the stream until the next read. Errors:
 * as of davit_response_value().
 */
DAVIT_API int davit_stream_value(struct davit_stream *stream, uint32_t layout, enum davit_shape shape, const char *type,
                                 void **ret, struct davit_error *reterr);

/** Ends a stream, read to its end or not. */
DAVIT_API void davit_stream_close(struct davit_stream *stream);

/* ---------------------------------------------------------------------------------------------------- lines --- */

/** Cuts pieces into lines, those of each output apart. It belongs to one thread at a time. */
struct davit_lines;

/** The longest line that is handed on whole, in bytes, without its newline; unless another length is asked for. */
#define DAVIT_LINE_MAX ((size_t)1 << 20)

/**
 * Makes what hands lines on to `sink`, with `data`: each with its newline, and nothing else in the piece. A line of
 * more than `most` bytes (0: DAVIT_LINE_MAX) comes in parts of so many, whose last one has the newline: what does not
 * end in one is not whole. Of each output one unfinished line is kept, in twice `most` bytes at most.
 *
 * Errors: DAVIT_ERR_MEMORY; DAVIT_ERR_ARGUMENT.
 */
DAVIT_API int davit_lines_new(size_t most, davit_sink_fn *sink, void *data, struct davit_lines **ret,
                              struct davit_error *reterr);

/**
 * Takes a piece of any size, an output's or other bytes: a davit_sink_fn, to be had as davit_call_options.sink with the
 * lines as its data; or to be called with what davit_stream_read() and others give.
 *
 * Errors: what the lines' sink returns, at once; DAVIT_ERR_MEMORY, DAVIT_ERR_ARGUMENT. After one, they are only to be
 * ended.
 */
DAVIT_API int davit_lines_sink(void *lines, const struct davit_piece *piece);

/** Hands on what ended without a newline, at the end of the pieces. Errors: as of davit_lines_sink(). */
DAVIT_API int davit_lines_finish(struct davit_lines *lines);

/** Ends them, and drops what is unfinished. */
DAVIT_API void davit_lines_free(struct davit_lines *lines);

/* ------------------------------------------------------------------------------------------------------ loops --- */

/**
 * Calls and streams, any number of them at once, in one thread: whatever comes is handed to their owners' functions. A
 * loop belongs to one thread at a time, but for davit_loop_wake() and davit_loop_stop(); the clients whose calls it
 * makes may be used elsewhere meanwhile. A child that fork() made must leave it alone.
 */
struct davit_loop;

/** Makes a loop. Errors: DAVIT_ERR_MEMORY, also when there are no descriptors left (os_error says so). */
DAVIT_API int davit_loop_new(struct davit_loop **ret, struct davit_error *reterr);

/** Tells that the answer's head is there, and that it is a success: davit_stream_response(). */
typedef int davit_head_fn(void *data, struct davit_stream *stream);

/**
 * Hands over a piece, as davit_stream_read() does; davit_stream_json() and davit_stream_value() read it. It lives until
 * the function returns.
 */
typedef int davit_piece_fn(void *data, struct davit_stream *stream, const struct davit_piece *piece);

/**
 * Tells, once, that a stream is over, and gone. The response, which may be NULL as davit_invoke()'s, is the owner's
 * now; the error is there only until it returns, and NULL on success.
 */
typedef void davit_done_fn(void *data, int code, struct davit_response *response, const struct davit_error *error);

/**
 * What becomes of a stream in a loop. Each function may be NULL, and may do anything but make a step of the loop or end
 * it: start others, close, pause or resume this one or another one. So may a body's source, `progress`, `trace` and
 * `connect`, when the loop has them called. What was given to a stream may be let go of once it is closed.
 *
 * DAVIT_OK goes on; another enum davit_code ends the stream with that code. Initialise with DAVIT_HANDLERS_INIT.
 */
struct davit_handlers {
    size_t size;           /**< Set by the _INIT. */
    davit_head_fn *head;   /**< Told of the head. */
    davit_piece_fn *piece; /**< Gets the pieces. NULL: the answer is kept whole for `done`, as davit_invoke() does. */
    davit_done_fn *done;   /**< Told of the end. */
    void *data;            /**< Handed to each. */
};

#define DAVIT_HANDLERS_INIT DAVIT_INIT_(struct davit_handlers)

/**
 * Starts a call (without a function for pieces), or a stream (with one). Nothing waits: when the client's version is
 * not known yet, the loop asks for it first, and what was given is copied until then; but a davit_report, a source
 * of a body and a cancel token have to stay until the end. All else is as with davit_invoke() and
 * davit_stream_open(); sinks are not used. *ret (which may be NULL) is the stream until its `done` was called or it
 * was closed.
 *
 * Errors: what is wrong before anything is sent, and known at once: `done` is not called then. All else is told there.
 */
DAVIT_API int davit_stream_start(struct davit_loop *loop, struct davit_client *client, const char *operation,
                                 const struct davit_param *params, const struct davit_body *body,
                                 const struct davit_call_options *options, const struct davit_handlers *handlers,
                                 struct davit_stream **ret, struct davit_error *reterr);

/**
 * Holds a stream of a loop up, and lets it go on: while it is held up, its functions get nothing but its failure, and
 * the engine has to wait when 128 KiB have come. Time-outs but the total one do not count meanwhile.
 * davit_stream_close() ends it, from anywhere in the loop's thread, without calling `done`.
 */
DAVIT_API void davit_stream_pause(struct davit_stream *stream);
DAVIT_API void davit_stream_resume(struct davit_stream *stream);

/**
 * Makes one step: waits for something to happen, at most so many milliseconds (0: not at all; negative: as long as it
 * takes), and hands over what came. May do nothing; a signal ends the waiting.
 *
 * Errors: DAVIT_ERR_ARGUMENT, also inside of a function that a step called.
 */
DAVIT_API int davit_loop_step(struct davit_loop *loop, int most, struct davit_error *reterr);

/** Makes steps until nothing runs any more, or davit_loop_stop() was called. Errors: as of davit_loop_step(). */
DAVIT_API int davit_loop_run(struct davit_loop *loop, struct davit_error *reterr);

/** How many calls and streams there are that have not ended. */
DAVIT_API size_t davit_loop_running(const struct davit_loop *loop);

/**
 * The loop's descriptor, for a program that has a loop of its own (epoll, libuv, GLib, sd-event): when it is readable,
 * davit_loop_step(loop, 0, …) is due. Never to be read, written or closed.
 */
DAVIT_API int davit_loop_descriptor(struct davit_loop *loop);

/** Ends the waiting of a step, now or the next one; and davit_loop_run(). From any thread; not for signal handlers. */
DAVIT_API void davit_loop_wake(struct davit_loop *loop);
DAVIT_API void davit_loop_stop(struct davit_loop *loop);

/** Ends a loop. What still runs is canceled: its `done` is called. Not from inside of a step. */
DAVIT_API void davit_loop_free(struct davit_loop *loop);

/* ------------------------------------------------------------------------------------------------ connections --- */

/** A connection both ways, which an operation's connection became. One thread may read while another one writes. */
struct davit_connection;

/**
 * Opens the connection of an operation that upgrades it: ContainerAttach, ExecStart, Session, and
 * ContainerAttachWebsocket, whose WebSocket is used the same way. All is as with davit_invoke() up to there; then the
 * time-outs `idle` and `first_byte` go on to hold, and so does the cancel token, which must stay until the connection
 * is closed. On 4xx and 5xx *ret is filled too, for davit_connection_response(), and has to be closed. What a refusal
 * says ends where it says so, with the connection, or after a second of silence.
 *
 * Errors: those of davit_invoke(); DAVIT_ERR_ARGUMENT: the operation does not upgrade its connection, or not with that
 * body; DAVIT_ERR_UNSUPPORTED: a test double, or no random bytes for a WebSocket; DAVIT_ERR_OUTCOME: closed without an
 * answer.
 */
DAVIT_API int davit_connection_open(struct davit_client *client, const char *operation,
                                    const struct davit_param *params, const struct davit_body *body,
                                    const struct davit_call_options *options, struct davit_connection **ret,
                                    struct davit_error *reterr);

/** The answer that came before the connection changed. */
DAVIT_API struct davit_response *davit_connection_response(struct davit_connection *connection);

/**
 * Waits for the next piece, as davit_stream_read() does; its size is 0 when the other side has no more to say. What a
 * session says is of no process. Through a WebSocket engines send both outputs of a process as one, and each piece is
 * DAVIT_STDOUT's. Reading also answers its pings.
 *
 * Errors: as of davit_stream_read(). A WebSocket that ends without a close is cut off, and one that is closed with
 * another code than 1000 is DAVIT_ERR_ENGINE.
 */
DAVIT_API int davit_connection_read(struct davit_connection *connection, struct davit_piece *ret,
                                    struct davit_error *reterr);

/**
 * Writes all of it, to the process's standard input for one. A WebSocket's messages have 32 KiB at most.
 *
 * Errors, after which nothing more can be written: DAVIT_ERR_PROTOCOL: the connection broke, or the end of writing was
 * said; DAVIT_ERR_TIMEOUT, DAVIT_ERR_CANCELED; DAVIT_ERR_MEMORY, DAVIT_ERR_UNSUPPORTED: of a WebSocket. And
 * DAVIT_ERR_ARGUMENT.
 */
DAVIT_API int davit_connection_write(struct davit_connection *connection, const void *data, size_t size,
                                     struct davit_error *reterr);

/**
 * Says that no more will be written: the process's standard input ends. Reading goes on, through a WebSocket as well:
 * Docker goes on sending after our close. Errors: as of writing.
 */
DAVIT_API int davit_connection_end_writing(struct davit_connection *connection, struct davit_error *reterr);

/** The socket, to be polled before reading; -1 when there is none. Never to be read, written or closed. */
DAVIT_API int davit_connection_descriptor(const struct davit_connection *connection);

/** Whether a read has something to say at once, whatever a poll says. */
DAVIT_API bool davit_connection_pending(const struct davit_connection *connection);

/** Ends a connection; nobody may read or write it any more. */
DAVIT_API void davit_connection_close(struct davit_connection *connection);

/* ------------------------------------------------------------------------------------- problems of a request --- */

/** What is wrong with one part of a request. */
struct davit_problem {
    int code;            /**< DAVIT_ERR_OPERATION, DAVIT_ERR_CHECK, DAVIT_ERR_VERSION, DAVIT_ERR_JSON or
                              DAVIT_ERR_LIMIT. */
    const char *path;    /**< Which part: "ContainerList.all", "ContainerCreate.body"; empty for a name that is no
                              operation's. */
    const char *message; /**< What is wrong, with the value and the choices, the path included. */
};

/** The most problems a report keeps; further ones are only counted. */
#define DAVIT_REPORT_MAX 64

/** Makes an empty report, for davit_call_options.report. Errors: DAVIT_ERR_MEMORY. */
DAVIT_API int davit_report_new(struct davit_report **ret, struct davit_error *reterr);

/** How many problems were found, also those beyond DAVIT_REPORT_MAX. */
DAVIT_API size_t davit_report_count(const struct davit_report *report);

/** Problem `index`; false past the last one kept. It lives until the report is used or ended. */
DAVIT_API bool davit_report_problem(const struct davit_report *report, size_t index, struct davit_problem *ret);

/** Ends a report. */
DAVIT_API void davit_report_free(struct davit_report *report);

/* -------------------------------------------------------------------------------------- looking before leaping --- */

/**
 * Checks and encodes a request without sending it: for dry runs, for checks, for tests. Does no I/O: without a pinned
 * or negotiated version it takes the newest, and davit_prepared_version() says so. Endless operations are prepared like
 * any other.
 *
 * Errors: those of davit_invoke() that come before anything is sent, except DAVIT_ERR_ENDLESS.
 */
DAVIT_API int davit_prepare(struct davit_client *client, const char *operation, const struct davit_param *params,
                            const struct davit_body *body, const struct davit_call_options *options,
                            struct davit_prepared **ret, struct davit_error *reterr);

/** "GET". */
DAVIT_API const char *davit_prepared_method(const struct davit_prepared *prepared);

/** The request's target as it is sent: "/v1.41/containers/json?all=true". */
DAVIT_API const char *davit_prepared_target(const struct davit_prepared *prepared);

/** The operation's name; NULL for davit_request(). */
DAVIT_API const char *davit_prepared_operation(const struct davit_prepared *prepared);

/** The API version, NULL when it has none, as SystemPing's; and how it was chosen (`ret_source` may be NULL). */
DAVIT_API const char *davit_prepared_version(const struct davit_prepared *prepared,
                                             enum davit_version_source *ret_source);

/**
 * The registry whose credentials are looked for when such a request is sent: "docker.io", or "*" for all that there are
 * any for. NULL: none are, or the request has them.
 */
DAVIT_API const char *davit_prepared_registry(const struct davit_prepared *prepared);

/**
 * Header `index`, as it is sent; false past the end. `ret_secret` (may be NULL) tells whether the value must not be
 * shown. Host, User-Agent and Content-Length are the transport's, and not listed unless the caller gives them.
 */
DAVIT_API bool davit_prepared_header(const struct davit_prepared *prepared, size_t index, const char **ret_name,
                                     const char **ret_value, bool *ret_secret);

/**
 * The body; NULL when there is none. *ret_secret tells whether it holds secrets, a password say. Both may be NULL. Of a
 * body from a source, davit_prepare() takes nothing: it is NULL, and its size is what was said of it. A test double
 * sees all of it, but for more than the client's max_body, which is DAVIT_ERR_LIMIT.
 */
DAVIT_API const void *davit_prepared_body(const struct davit_prepared *prepared, size_t *ret_size, bool *ret_secret);

/** Ends a prepared request. */
DAVIT_API void davit_prepared_free(struct davit_prepared *prepared);

#ifdef __cplusplus
}

namespace davit
{
/* davit_null and davit_empty: they turn into whatever pointer is wanted. */
struct nothing_ {
    const void *address;
    template <class T> operator T *() const
    {
        return (T *)const_cast<void *>(address);
    }
};
} // namespace davit
#endif

#endif
