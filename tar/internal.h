/*
 * What the files of davit-tar share. Not installed, not part of the API. One section per file; names across files start
 * with davit_tar__, so that a program may link both of davit's libraries statically.
 */
#ifndef DAVIT_TAR_INTERNAL_H
#define DAVIT_TAR_INTERNAL_H

#include "davit/tar.h"

#include <sys/stat.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

/* Archives are made of these. */
#define BLOCK 512

/* ----------------------------------------------------------------------------------------------------- error.c --- */

/** Fills *reterr (which may be NULL) and returns `code`. */
int davit_tar__fail(struct davit_error *reterr, int code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** DAVIT_ERR_FILE (DAVIT_ERR_MEMORY for ENOMEM): "NAME: what the errno value means". */
int davit_tar__fail_file(struct davit_error *reterr, int os_error, const char *name);

/** DAVIT_ERR_MEMORY. */
int davit_tar__fail_memory(struct davit_error *reterr);

/** DAVIT_ERR_ARGUMENT: NULL where none may be. */
int davit_tar__fail_null(struct davit_error *reterr);

/** Copies caller's options into *options, `size` zeroed bytes: as many as its header knew. NULL is all defaults. */
int davit_tar__copy_options(void *options, size_t size, const void *given, struct davit_error *reterr);

/** Room for a name as messages show it. */
struct davit_tar__shown {
    char text[256];
};

/** A name as it is when it is short and plain, else in quotes, what cannot be printed as \xNN, shortened. */
struct davit_tar__shown davit_tar__show(const char *name);

/* ------------------------------------------------------------------------------------------------------ name.c --- */

/** One character: of broken UTF-8 a byte, as 0x110000 + that byte. Moves *at on, which is before `end`. */
uint32_t davit_tar__rune(const char **at, const char *end);

/** The shortest text for the same path, in place: without "//", ".", "a/.."; "." when nothing is left. */
void davit_tar__clean(char *path);

/**
 * The same for a name that must stay below some folder, and without an end's "/"; "." is that folder. False when it is
 * absolute, empty, or has a "..": `ret` is DAVIT_TAR_NAME_MAX bytes, and `name` shorter than that.
 */
bool davit_tar__safe_name(const char *name, char *ret);

/* --------------------------------------------------------------------------------------------------- pattern.c --- */

/** One step of a pattern. */
struct davit_tar__token {
    uint8_t kind;
    bool negated;        /* of a class */
    uint32_t rune;       /* that it matches, of a literal */
    const char *at, *to; /* the ranges of a class, in the pattern's text */
};

/** A line of a .dockerignore. */
struct davit_tar__pattern {
    bool exception; /* it began with "!" */
    char *text;     /* cleaned, without the "!" */
    struct davit_tar__token *tokens;
    size_t count;
};

/** Reads a cleaned pattern, and owns its text from then on, also on failure. False when it is none, or for lack of
    memory: then `tokens` is NULL. */
bool davit_tar__pattern_read(struct davit_tar__pattern *ret, char *text);
void davit_tar__pattern_done(struct davit_tar__pattern *pattern);

bool davit_tar__pattern_matches(const struct davit_tar__pattern *pattern, const char *name);

/** Whether there may be a name inside that folder which matches. */
bool davit_tar__pattern_reaches(const struct davit_tar__pattern *pattern, const char *folder);

/* ---------------------------------------------------------------------------------------------------- ignore.c --- */

/** What is not sent. */
struct davit_tar__ignore {
    struct davit_tar__pattern *patterns;
    size_t count, capacity;
};

/** Adds one line. `number` is its, for the message. */
int davit_tar__ignore_line(struct davit_tar__ignore *ignore, const char *line, size_t size, size_t number,
                           struct davit_error *reterr);

/** Adds all lines of the .dockerignore in a folder, if it has one. */
int davit_tar__ignore_file(struct davit_tar__ignore *ignore, int folder, struct davit_error *reterr);

/** Whether that file is sent however lines before this call ignore it. */
int davit_tar__ignore_not(struct davit_tar__ignore *ignore, const char *name, struct davit_error *reterr);
void davit_tar__ignore_done(struct davit_tar__ignore *ignore);

/**
 * Whether a name is ignored. What matches its folder matches it too: `parent` (NULL for none) has that for each
 * pattern, and `ret` gets it for this name. Both are `count` bytes.
 */
bool davit_tar__ignored(const struct davit_tar__ignore *ignore, const char *name, const uint8_t *parent, uint8_t *ret);

/** Whether something in that ignored folder may not be ignored; `matched` is as davit_tar__ignored() left it. */
bool davit_tar__exception_inside(const struct davit_tar__ignore *ignore, const char *folder, const uint8_t *matched);

/* ------------------------------------------------------------------------------------------------------ look.c --- */

/** A file of this machine, as it goes into an archive. */
struct davit_tar__file {
    struct davit_tar_entry entry;
    struct stat stat;
    int fd; /* of a file or a folder; else -1 */
    char link[DAVIT_TAR_NAME_MAX];
};

/**
 * Looks at what is at `path` in `folder`, which is called `name` in the archive: opens files and folders, reads links.
 * *ret_why is set, and nothing opened, when it is nothing for an archive, or not there; else it is NULL. `reterr` is
 * not NULL.
 */
int davit_tar__look(int folder, const char *path, const char *name, struct davit_tar__file *ret, const char **ret_why,
                    struct davit_error *reterr);

/** Whether a file is no longer what davit_tar__look() saw. */
bool davit_tar__changed(const struct davit_tar__file *file);
void davit_tar__file_done(struct davit_tar__file *file);

/** An entry's numbers as stat has them. Its name and link are left alone. */
void davit_tar__entry_of(const struct stat *stat, struct davit_tar_entry *ret);

/** The names in a folder, each ended by NUL, sorted; *ret is one allocation, ended by NULL. */
int davit_tar__names(int folder, const char *name, char ***ret, struct davit_error *reterr);

/* ------------------------------------------------------------------------------------------------------ walk.c --- */

/** A folder that is being walked. */
struct davit_tar__frame {
    int fd;
    char **names, **next; /* of what is in it, sorted; ended by NULL */
    size_t length;        /* of its own name in the walk's */
    uint8_t *matched;     /* by which patterns; NULL when nothing is ignored here */
    bool sent;            /* as an entry */
    struct stat stat;
};

/** A way through a folder and all that is in it, one after the other. Begin with {.file.fd = -1, …}. */
struct davit_tar__walk {
    const struct davit_tar__ignore *ignore;         /* NULL: nothing is */
    bool (*replaced)(void *data, const char *name); /* whether to pass over that; or NULL */
    void *replaced_data;
    davit_tar_skipped_fn *skipped; /* or NULL */
    void *skipped_data;
    struct davit_tar__frame *frames[DAVIT_TAR_DEPTH_MAX];
    size_t depth;
    uint8_t *matched;             /* which patterns match the name that is looked at */
    bool due;                     /* the folders that we are in are to be sent, as far as they were not yet */
    bool waiting;                 /* `file` is, after these */
    struct davit_tar__file file;  /* whose name is `name` */
    struct davit_tar_entry above; /* a folder, whose name is `above_name` */
    char name[DAVIT_TAR_NAME_MAX], above_name[DAVIT_TAR_NAME_MAX];
};

/** Begins at a folder, whose descriptor is the walk's from then on. An empty name is for one that is no entry. */
int davit_tar__walk_into(struct davit_tar__walk *walk, struct davit_tar__file *folder, const char *name,
                         struct davit_error *reterr);

/** The next entry, NULL after the last. Unless it is a folder, `file` is what it is of, and the caller may close it. */
int davit_tar__walk_next(struct davit_tar__walk *walk, const struct davit_tar_entry **ret, struct davit_error *reterr);
void davit_tar__walk_done(struct davit_tar__walk *walk);

/* ----------------------------------------------------------------------------------------------------- links.c --- */

/** Names of files that have others, until all are seen. */
struct davit_tar__links {
    struct davit_tar__link **buckets;
};

/** The name that a file was sent under; false for one that was not yet. */
bool davit_tar__link_known(struct davit_tar__links *links, const struct stat *stat, char ret[DAVIT_TAR_NAME_MAX]);

/** Remembers the name that a file is sent under, if there are others. */
int davit_tar__link_add(struct davit_tar__links *links, const struct stat *stat, const char *name,
                        struct davit_error *reterr);
void davit_tar__links_done(struct davit_tar__links *links);

/* ---------------------------------------------------------------------------------------------------- header.c --- */

/** The most bytes of what davit_tar__header() writes. */
#define DAVIT_TAR__HEADER_MAX (2 * BLOCK + 2 * DAVIT_TAR_NAME_MAX + BLOCK)

/** Writes an entry's header, with what must stand before it. Returns its size, whole blocks. */
size_t davit_tar__header(const struct davit_tar_entry *entry, char ret[DAVIT_TAR__HEADER_MAX]);

/* ----------------------------------------------------------------------------------------------------- block.c --- */

/** A header's fields, as they stand in its block. */
struct davit_tar__block {
    char kind;                     /* tar's letter */
    char name[BLOCK], link[BLOCK]; /* with the prefix; ended by NUL */
    struct davit_tar_entry entry;  /* all but name, link and type; the size as it stands there */
};

/** Reads a header. NULL, or what is wrong with it. */
const char *davit_tar__block_read(const unsigned char block[BLOCK], struct davit_tar__block *ret);

/* ------------------------------------------------------------------------------------------------------- pax.c --- */

/** What stands before an entry, and wins over its header. */
struct davit_tar__records {
    struct davit_tar__has {
        bool name, link, size, mtime, uid, gid;
    } has;
    char name[DAVIT_TAR_NAME_MAX], link[DAVIT_TAR_NAME_MAX];
    uint64_t size;
    struct timespec mtime;
    uint32_t uid, gid;
};

/** Reads pax records into *io. DAVIT_OK; or a code, with what is wrong in *ret_why. */
int davit_tar__pax_read(const char *text, size_t size, struct davit_tar__records *io, const char **ret_why);

/** A name or link of `size` bytes, up to a NUL. */
int davit_tar__pax_name(const char *text, size_t size, char ret[DAVIT_TAR_NAME_MAX], const char **ret_why);

/* ----------------------------------------------------------------------------------------------------- place.c --- */

/**
 * Opens a folder in `root` that is not reached through a link: "a/b", "." for root itself. -1 and errno on failure;
 * ELOOP or ENOTDIR if there is a link in the way. `flags` are more of openat's.
 */
int davit_tar__open_below(int root, const char *path, int flags);

/** The same, making what is not there. */
int davit_tar__make_below(int root, const char *path, int flags);

/* ----------------------------------------------------------------------------------------------------- write.c --- */

/** A folder that gets its permissions when all in it is written. */
struct davit_tar__pending {
    size_t length; /* of its name in the writer's */
    struct davit_tar_entry entry;
};

/** Writes entries into a folder. Begin with {.root …, .parent = -1, .file = -1}. */
struct davit_tar__writer {
    int root, parent, file; /* parent: the folder of the last entry; file: that is being written */
    bool keep_owner, keep_special, devices;
    struct davit_tar_entry entry; /* the file's */
    char parent_name[DAVIT_TAR_NAME_MAX], name[DAVIT_TAR_NAME_MAX];
    char pending_name[DAVIT_TAR_NAME_MAX]; /* of the innermost folder that waits */
    struct davit_tar__pending pending[DAVIT_TAR_DEPTH_MAX];
    size_t depth;
};

/** Makes an entry; a file's bytes follow. */
int davit_tar__write_entry(struct davit_tar__writer *writer, const struct davit_tar_entry *entry,
                           struct davit_error *reterr);
int davit_tar__write_bytes(struct davit_tar__writer *writer, const void *bytes, size_t size,
                           struct davit_error *reterr);

/** A file is whole. */
int davit_tar__write_end(struct davit_tar__writer *writer, struct davit_error *reterr);

/** All is. */
int davit_tar__write_finish(struct davit_tar__writer *writer, struct davit_error *reterr);

/** Removes a file that is not whole, and closes all. */
void davit_tar__writer_done(struct davit_tar__writer *writer);

/* ------------------------------------------------------------------------------------------------------ read.c --- */

/* What the next bytes are. */
enum davit_tar__state {
    DAVIT_TAR__HEADER,  /* a header's */
    DAVIT_TAR__RECORDS, /* what stands before an entry */
    DAVIT_TAR__CONTENT, /* a file's */
    DAVIT_TAR__PASSED,  /* nothing that is wanted */
    DAVIT_TAR__ENDED    /* behind the end */
};

struct davit_tar_extract {
    struct davit_tar_extract_options options;
    struct davit_tar__writer writer; /* its root is -1 when nothing is written */
    enum davit_tar__state state;
    bool zeros;              /* the last block was one of zeros */
    uint64_t position, at;   /* how many bytes came, and where the last header began */
    uint64_t left;           /* of what the state says */
    size_t padding;          /* behind that */
    uint64_t headers, bytes; /* so far: of files as announced */
    size_t have;             /* bytes of `block`, or of `text` */
    unsigned char block[BLOCK];
    struct davit_tar__block header;
    char *text; /* of records */
    struct davit_tar__records records;
    struct davit_tar_entry entry;
    struct davit_error failure;
};

/** How many of so many bytes belong together; at least one. */
size_t davit_tar__part(const struct davit_tar_extract *extract, size_t size);

/** Takes bytes that belong together. A failure is described in `failure`, too. */
int davit_tar__take(struct davit_tar_extract *extract, const void *bytes, size_t size);

#endif
