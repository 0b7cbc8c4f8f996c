/*
 * The davit command: what its files share. One file per concern; main.c has the table of commands. The command is a
 * user of <davit/davit.h> like any other program: nothing here reaches behind the public header.
 */
#ifndef CLI_H
#define CLI_H

#include <davit/davit.h>

#include <json-c/json.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>

/** How the command ends. docs/man/davit.1 explains each. */
enum {
    CLI_DONE = 0,
    CLI_USAGE = 1, /* or the request is wrong, or its result could not be written */
    CLI_CONNECT = 2,
    CLI_AUTH = 3,
    CLI_REFUSED = 4,
    CLI_ENGINE = 5,
    CLI_STREAM = 6,
    CLI_TIMEOUT = 7,
    CLI_PROCESS = 125, /* what failed when the exit code should have been a process's */
    CLI_CANCELED = 130
};

enum cli_dry_run { CLI_NOT_DRY, CLI_DRY_HTTP, CLI_DRY_CURL };
enum cli_demux { CLI_SPLIT, CLI_PREFIX, CLI_RAW };
enum cli_progress_form { CLI_AUTO, CLI_BARS, CLI_JSON };

/** What the command line says. Texts are those of argv; NULL and 0 where an option was not given. */
struct cli {
    const char *host, *context, *engine, *api, *body, *output, *extract, *folder;
    const char *tls_ca, *tls_certificate, *tls_key;
    long timeout; /* milliseconds */
    bool tls, tls_verify;
    bool verbose, json, url, recursive, type, required, no_check, help, version;
    int dry_run, demux, progress; /* an enum cli_dry_run, cli_demux, cli_progress_form */
    const char **headers;         /* "Name: value", ended by NULL */
    char **words;                 /* the command's name and arguments, ended by NULL */
    size_t word_count;
    char given[64]; /* the letters of the options given, in their order */
};

/** One command. */
struct cli_command {
    const char *name;
    const char *arguments; /* as the help shows them */
    const char *options;   /* letters of the options it takes beside the general ones */
    size_t least, most;    /* how many arguments */
    int (*run)(const struct cli *cli);
    const char *summary;
    const char *help; /* more, for `davit help NAME` */
};

/* -------------------------------------------------------------------------------------------------- options.c --- */

/** Reads the command line. Returns CLI_DONE or, after a message, CLI_USAGE. */
int cli_parse(int argc, char **argv, struct cli *ret);

/** Whether the command takes every option given. Returns CLI_DONE or, after a message, CLI_USAGE. */
int cli_check_options(const struct cli *cli, const struct cli_command *command);

/** The options of these letters, one line each; NULL: the general ones. */
void cli_list_options(FILE *out, const char *letters);

void cli_done(struct cli *cli);

/* ----------------------------------------------------------------------------------------------------- main.c --- */

/** All commands; ended by a row without a name. */
extern const struct cli_command cli_commands[];

/** The command of that name; NULL, after a message with the nearest one, when there is none. */
const struct cli_command *cli_find_command(const char *name);

/* ------------------------------------------------------------------------------------------------- the commands --- */

int cli_engines(const struct cli *cli);
int cli_categories(const struct cli *cli);
int cli_ops(const struct cli *cli);
int cli_doc(const struct cli *cli);
int cli_explain(const struct cli *cli);
int cli_skeleton(const struct cli *cli);
int cli_diff(const struct cli *cli);
int cli_version(const struct cli *cli);
int cli_doctor(const struct cli *cli);
int cli_invoke(const struct cli *cli);
int cli_request(const struct cli *cli);
int cli_help(const struct cli *cli);

/** The overview of all commands, as CLI_USAGE's remedy on stderr or asked for on stdout. */
void cli_overview(FILE *out);

/* -------------------------------------------------------------------------------------------------- messages.c --- */

/** Prints "davit: …" on stderr, and returns CLI_USAGE for the caller to return. */
int cli_complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/**
 * Says what failed, every problem of the report (may be NULL) on a line of its own, and of a body that does not fit its
 * type, how to send it all the same. Returns how to exit.
 */
int cli_fail(const struct davit_error *error, const struct davit_report *report);

/** Ends the command for want of memory unless `object` is one. */
void *cli_must(const void *object);

/** How to exit after that error. */
int cli_exit_of(const struct davit_error *error);

/** A davit_trace_fn: prints its lines on stderr. */
void cli_trace(void *data, enum davit_trace_event event, const char *line);

/** The same of an answer that failed after its beginning: what is no time-out exits with CLI_STREAM. */
int cli_stream_failed(const struct davit_error *error);

/** The same of a client that cannot be made: a file that is broken then says where the engine is. */
int cli_open_failed(const struct davit_error *error);

/** Whether two names are the same in any case of ASCII's letters, as those of headers are, whatever the locale. */
bool cli_same_name(const char *a, const char *b);

/** Keeps in *nearest the candidate that looks most like a word; start with {0}. */
struct cli_nearest {
    const char *name; /* NULL: nothing comes near */
    size_t distance;
};
void cli_consider(struct cli_nearest *nearest, const char *word, const char *candidate);

/* ------------------------------------------------------------------------------------------------------ text.c --- */

/**
 * The next character of a text, NULL at its end; what a terminal would obey is "?", so is a byte that is no UTF-8.
 * How many bytes it has, and how many columns it takes.
 */
const char *cli_next_character(const char **io, const char *end, size_t *ret_size, unsigned *ret_width);

/** Prints a text like that, but for the characters of ASCII in `kept`, which stay. */
void cli_print_clean(FILE *out, const char *text, size_t size, const char *kept);

/* ---------------------------------------------------------------------------------------------------- output.c --- */

/** Writes the result. Returns CLI_DONE or, after a message, CLI_USAGE; quietly when nobody reads any more. */
int cli_write(const void *data, size_t size);

/** What cli_write() writes to from now on, stdout at first. Returns what it was. */
int cli_write_to(int fd);

/** Writes to stderr as it is, for processes that do. */
void cli_write_error(const void *data, size_t size);

/** A place to print text to, which cli_close_text() then writes to stdout. */
struct cli_text {
    FILE *out;
    char *data;
    size_t size;
};
void cli_open_text(struct cli_text *text);
int cli_close_text(struct cli_text *text);

/** Ends it without writing anything. */
void cli_drop_text(struct cli_text *text);

/** What a command lists, as one JSON array or as text. */
struct cli_list {
    struct json_object *array; /* NULL: text */
    struct cli_text text;
};
void cli_open_list(const struct cli *cli, struct cli_list *list);
int cli_close_list(struct cli_list *list);

/** Writes one JSON value to stdout: indented on a terminal, else on one line. Does not take it over. */
int cli_write_json(struct json_object *value);

/** The same, and ends the value. */
int cli_finish_json(struct json_object *value);

/** Writes an answer's result by its kind. CLI_DONE or, after a message, how to exit. */
int cli_write_response(struct davit_response *response);

/** Writes the answer of a route that no document lists: JSON when it says it is, else its bytes. */
int cli_write_body(struct davit_response *response);

/* Elements of JSON arrays and members of objects; a NULL text is null. */
void cli_append(struct json_object *array, struct json_object *value);
void cli_add(struct json_object *object, const char *name, struct json_object *value);
void cli_add_text(struct json_object *object, const char *name, const char *value);
void cli_add_bool(struct json_object *object, const char *name, bool value);
void cli_add_int(struct json_object *object, const char *name, int64_t value);

/* ------------------------------------------------------------------------------------------------------ file.c --- */

/** Has the result go to that file; NULL, "-": to stdout. CLI_DONE or, after a message, CLI_USAGE. */
int cli_open_output(const char *name);

/** The result is whole: gives the file its name, and ends a folder. CLI_DONE or, after a message, CLI_USAGE. */
int cli_close_output(void);

/** Removes what is not whole; done by itself at exit. */
void cli_discard_output(void);

/* ---------------------------------------------------------------------------------------------------- client.c --- */

/** The engine of --engine, and whether --api is one of its versions. CLI_DONE or, after a message, CLI_USAGE. */
int cli_find_engine(const struct cli *cli, const struct davit_engine **ret);

/** The engine's newest version. */
const char *cli_newest(const struct davit_engine *engine);

/** What the options say of a client; `tls` has room for a part of it. */
struct davit_client_options cli_client_options(const struct cli *cli, struct davit_tls *tls);

/** A davit_passphrase_fn: asks on the terminal, if there is one. */
int cli_ask_passphrase(void *data, char *ret, size_t capacity);

/** A client as the options say. CLI_DONE or, after a message, how to exit. */
int cli_open_client(const struct cli *cli, struct davit_client **ret);

/* ------------------------------------------------------------------------------------- discover.c, doc.c, … --- */

void cli_list_engines(struct cli_list *list);

/** What `ops` and `doc` have in common: name, category, method, path, since, until. */
struct json_object *cli_operation_json(const struct davit_operation_info *operation);
void cli_add_range(struct json_object *object, const char *since, const char *until);

/** " (since API 1.41)", or nothing for what all versions have. */
void cli_print_range(FILE *out, const struct davit_engine *engine, const char *since, const char *until);

/** Whether a range has the version `api`; every range has NULL. */
bool cli_has_version(const struct davit_engine *engine, const char *api, const char *since, const char *until);

/* The next row, from *index on, that version `api` has; NULL: that any has. False, or NULL, when there is no more. */
bool cli_next_parameter(const struct davit_operation_info *operation, const char *api, size_t *index,
                        struct davit_parameter_info *ret);
bool cli_next_response(const struct davit_operation_info *operation, const char *api, size_t *index,
                       struct davit_response_info *ret);
const char *cli_next_value(const struct davit_parameter_info *parameter, const char *api, size_t *index,
                           const char **ret_since, const char **ret_until);

/** All of doc --json. */
struct json_object *cli_doc_json(const struct davit_operation_info *operation, const char *api, const char *url);

/* ------------------------------------------------------------------ explain.c, explain_json.c, explain_text.c --- */

/** The object whose fields a field leads to, through lists and maps; false when there is none. */
bool cli_fields_of(const struct davit_field_info *field, struct davit_type_info *ret);

/** The next success that has a body with a type, at version `api`, from *index on. */
bool cli_next_answer(const struct davit_operation_info *operation, const char *api, size_t *index,
                     struct davit_response_info *ret, struct davit_field_info *ret_field);

/** The type of a place for a value, "map of list of PortBinding". */
void cli_print_kind(FILE *out, const struct davit_field_info *field);

/* All of explain --json. */
struct json_object *cli_field_json(const struct cli *cli, const struct davit_field_info *field);
struct json_object *cli_type_json(const struct cli *cli, const struct davit_type_info *type);
struct json_object *cli_operation_types_json(const struct cli *cli, const struct davit_operation_info *operation);

/* All of explain as text, and the list of types in either form. */
int cli_print_field(const struct cli *cli, const struct davit_field_info *field);
int cli_print_type(const struct cli *cli, const struct davit_type_info *type);
int cli_print_operation_types(const struct cli *cli, const struct davit_operation_info *operation);
int cli_list_types(const struct cli *cli, const struct davit_engine *engine);

/* ------------------------------------------------------------------------------------------------- arguments.c --- */

/** The arguments of a call, read from the command line. */
struct cli_arguments {
    struct davit_param *params; /* ended by {NULL, NULL} */
    char **texts;               /* the values that were read from files, by the index of their parameter */
    size_t count;
    struct davit_body body;
    const struct davit_body *has_body; /* &body, or NULL */
    char *body_text;                   /* the body's bytes when they were read from a file */
    int body_descriptor;               /* where they are read from while they are sent; -1: nowhere */
    const char *body_file;             /* that file's name */
    struct davit_call_options options;
    struct davit_report *report;
};

/**
 * Reads NAME=VALUE words (ended by NULL), the body and the headers. The operation is NULL for a request that no
 * document lists, and for a name that is none. CLI_DONE or, after messages, CLI_USAGE.
 */
int cli_read_arguments(const struct cli *cli, char **words, const struct davit_operation_info *operation,
                       struct cli_arguments *ret);
void cli_arguments_done(struct cli_arguments *arguments);

/** The value of the first parameter of that name, NULL when there is none. */
const char *cli_find_param(const struct cli_arguments *arguments, const char *name);

/** Reads a file, or stdin for "-", with a NUL after its last byte. CLI_DONE or, after a message, CLI_USAGE. */
int cli_read_file(const char *name, char **ret, size_t *ret_size);

/* ------------------------------------------------------------------------------------------------------ body.c --- */

/** Reads the body, or opens what it is read from. CLI_DONE or, after a message, CLI_USAGE. */
int cli_read_body(const struct cli *cli, const struct davit_operation_info *operation, struct cli_arguments *arguments);
void cli_body_done(struct cli_arguments *arguments);

/* ---------------------------------------------------------------------------------------------------- printer.c --- */

/** What prints an answer piece by piece; start with the operation's name, the result, and {0}. */
struct cli_printer {
    const char *operation;
    enum davit_result result;
    enum cli_demux demux;
    struct cli_progress *progress; /* shows values; NULL: they are printed as JSON */
    bool extracts;                 /* bytes are an archive for the folder of cli_open_folder() */
    int exit_code;                 /* of what could not be printed */
    struct davit_lines *lines;     /* of both outputs, once there are some */
};

/** A davit_sink_fn, whose data is a printer. What it fails with is in printer->exit_code. */
int cli_print_piece(void *data, const struct davit_piece *piece);

/** Prints what was held back. Returns printer->exit_code. */
int cli_end_printing(struct cli_printer *printer);

/* ---------------------------------------------------------------------------------------------------- process.c --- */

/** The process behind a connection. */
struct cli_process {
    struct davit_client *client;
    const char *operation, *key, *id;    /* what is called, and whose process it is by which parameter */
    const struct cli_process_kind *kind; /* NULL: there is none */
    bool tty, input;                     /* it has a terminal; stdin is for it */
    bool ends;                           /* its exit code is ours */
    long most;                           /* how long to talk to it, in ms; 0: for ever */
};

/** Asks the engine about the process behind an operation. */
void cli_find_process(struct davit_client *client, const struct davit_operation_info *operation,
                      const struct cli_arguments *arguments, struct cli_process *ret);

/** Gives its terminal the size of ours, if both have one; false when the engine does not. */
bool cli_process_resize(const struct cli_process *process);

/** How to exit when its output has ended: like the process; CLI_DONE if it goes on; after a message, CLI_PROCESS. */
int cli_process_end(const struct cli_process *process);

/* ------------------------------------------------------------------------------------------------- connection.c --- */

/** Opens the connection of an operation, prints what comes and sends what is on stdin. Returns how to exit. */
int cli_converse(struct davit_client *client, const struct cli_process *process, const struct cli_arguments *arguments,
                 const struct davit_call_options *options, struct cli_printer *printer);

/* ----------------------------------------------------------------------------------------- watch.c, terminal.c --- */

/** The signals that end or stop us; one that our caller wants ignored is none. */
void cli_choose_signals(sigset_t *ret);

/** From now on signals trigger this token; with `output`, the end of our reader, too. */
struct davit_cancel *cli_watch_begin(bool output);

/** Tells that process, NULL for none any more, of new window sizes. */
void cli_watch_size(const struct cli_process *process);

/** Ends the call after so many milliseconds, for connections, which mind no total time-out; 0: never. */
void cli_watch_time(long most);

/** Whether we were stopped, and go on, since this was last asked: others have written to the terminal. */
bool cli_was_stopped(void);

/** How to exit: `exit_code`, unless the watch ended the call. */
int cli_ended(int exit_code);
void cli_watch_end(void);

/** Has the terminal hand over every key. False when it cannot. */
bool cli_raw_terminal(void);

/** As it was before. Also from other threads, more than once, and at exit. */
void cli_restore_terminal(void);

/* The same for a while, if it hands over every key: as long as we are stopped. */
void cli_lend_terminal(void);
void cli_take_terminal_back(void);

/** The window's size; false when there is none. */
bool cli_terminal_size(unsigned *ret_rows, unsigned *ret_columns);

/* --------------------------------------------------------------------------------------------------- dry_run.c --- */

/** Prints a request instead of sending it. */
int cli_print_request(const struct cli *cli, const struct davit_client *client, const struct davit_prepared *prepared,
                      const struct cli_arguments *arguments);

#endif
