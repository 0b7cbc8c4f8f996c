/*
 * davit-tar: the archives that engines take and give, as streams. A folder becomes the context of a build, piece by
 * piece while it is sent; an archive becomes files in a folder that it cannot leave, piece by piece while it comes.
 * Nothing is held whole: neither an archive nor a file of it.
 *
 *     struct davit_tar_options options = DAVIT_TAR_OPTIONS_INIT;
 *     struct davit_tar *tar = NULL;
 *     struct davit_error error;
 *     char buffer[65536];
 *     size_t size = 0;
 *
 *     options.folder = "app";
 *     int r = davit_tar_new(&options, &tar, &error);
 *     while (r == DAVIT_OK && (r = davit_tar_read(tar, buffer, sizeof buffer, &size, &error)) == DAVIT_OK && size > 0)
 *         fwrite(buffer, 1, size, stdout);
 *     davit_tar_free(tar);
 *
 * A library of its own, of which davit itself needs nothing, and which needs of davit.h only the error and its codes.
 * Ownership, errors and NULL are as davit.h says; an archive and an extraction belong to one thread at a time. Names
 * are bytes, whatever the locale: what is in the folder is in the archive, and what is in the archive is in the folder.
 *
 * Everything here is since davit 0.1.
 */
#ifndef DAVIT_TAR_H
#define DAVIT_TAR_H

#include <davit/davit.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The most bytes that a name in an archive, or what a link points to, may have, an ending NUL included. */
#define DAVIT_TAR_NAME_MAX 4096

/** The most folders inside each other. */
#define DAVIT_TAR_DEPTH_MAX 256

/** The most lines of a .dockerignore, and the most bytes of it. */
#define DAVIT_TAR_PATTERNS_MAX 10000
#define DAVIT_TAR_IGNORE_MAX   ((size_t)1 << 20)

/** The most bytes that stand before one entry of an archive to say what its header has no room for. */
#define DAVIT_TAR_RECORDS_MAX ((size_t)1 << 20)

/* -------------------------------------------------------------------------------------------- making an archive --- */

/** Something for the archive, beside or without a folder. */
struct davit_tar_item {
    const char *name; /**< Its name in the archive: relative, "a/b", without "..". */
    const char *path; /**< The file of this machine that it is; a folder is sent with all that is in it, and a link
                           as a link. NULL: it is `data`. */
    const void *data; /**< The bytes of a file. They must stay as long as the archive; may be NULL if there are none. */
    size_t size;      /**< How many. */
    unsigned mode;    /**< The permissions of `data`; 0: 0644. */
    int64_t mtime;    /**< When `data` was last changed, in seconds since 1970. */
};

/** Told of what is left out though nobody asked for that: sockets, and what vanished meanwhile. `why` is in English. */
typedef void davit_tar_skipped_fn(void *data, const char *name, const char *why);

/** What goes into an archive. Zero means default; initialise with DAVIT_TAR_OPTIONS_INIT. Strings are copied. */
struct davit_tar_options {
    size_t size;                        /**< Set by the _INIT. */
    const char *folder;                 /**< All that is in it, but for what is ignored. It is no entry itself. */
    const char *const *ignore;          /**< The lines of a .dockerignore, ended by NULL. NULL: those of that file in
                                             `folder`, if there is one. Items are never ignored. */
    const char *dockerfile;             /**< The file in `folder` that is sent though a line ignores it, as is
                                             ".dockerignore": an engine wants both. NULL: "Dockerfile". */
    const struct davit_tar_item *items; /**< Sent after the folder, in this order, each in the place of what the folder
                                             has under its name. */
    size_t item_count;                  /**< How many. */
    bool keep_owner;                    /**< Entries belong to whom the files belong. Else to 0:0, root. */
    davit_tar_skipped_fn *skipped;      /**< Told of what is left out; or NULL. */
    void *skipped_data;                 /**< Handed to `skipped`. */
};

#define DAVIT_TAR_OPTIONS_INIT DAVIT_INIT_(struct davit_tar_options)

/** An archive that is made while it is read. */
struct davit_tar;

/**
 * Begins an archive: opens the folder, and reads its .dockerignore. Files are looked at when their turn comes.
 *
 * Ignoring is as Docker documents it: Go's filepath.Match, "**" for any number of folders, "!" for exceptions, and the
 * last line that matches a file, or a folder that it is in, decides. An ignored folder is only looked into when an
 * exception may be in there; a folder on the way to one is sent too. Blanks around a line, lines without anything, and
 * those that begin with "#" mean nothing; "/a", "./a" and "a/" are "a".
 *
 * Entries are files, folders, links as links, fifos and devices, with permissions, whole seconds of their last change,
 * and no names of owners; a file with several names is one file and hard links. They are sorted by name, folder by
 * folder, so that the same files make the same archive. The format is POSIX's (pax), for names and sizes of any length.
 * Not kept are access lists and other attributes, and holes.
 *
 * Errors: DAVIT_ERR_FILE: the folder or its .dockerignore cannot be read; DAVIT_ERR_ARGUMENT: a line that is no pattern
 * (the message has its number), a name that an archive should not have, or two items of one name; DAVIT_ERR_LIMIT;
 * DAVIT_ERR_ABI; DAVIT_ERR_MEMORY.
 */
DAVIT_API int davit_tar_new(const struct davit_tar_options *options, struct davit_tar **ret,
                            struct davit_error *reterr);

/**
 * Reads on: at most `size` bytes, which is at least 1; fewer only at the end. *ret is 0 when the archive is over. What
 * takes memory is the names in each folder that we are in, and the name of each file that has others.
 *
 * Errors, which name the file, and after which the archive stays failed: DAVIT_ERR_FILE: it cannot be read, or was
 * changed while it was (os_error is 0 then), so that nothing is sent as whole that is not; DAVIT_ERR_LIMIT: a name that
 * is too long, folders that are too deep; DAVIT_ERR_MEMORY.
 */
DAVIT_API int davit_tar_read(struct davit_tar *tar, void *buffer, size_t size, size_t *ret, struct davit_error *reterr);

/** davit_tar_read() as a davit_source_fn, whose data is the struct davit_tar: for uploads. */
DAVIT_API ssize_t davit_tar_pull(void *tar, char *buffer, size_t size);

/** Why an archive failed; NULL while it has not. It lives as long as the archive. */
DAVIT_API const struct davit_error *davit_tar_failure(const struct davit_tar *tar);

/** Ends an archive, read to its end or not. */
DAVIT_API void davit_tar_free(struct davit_tar *tar);

/* --------------------------------------------------------------------------------------------- taking one apart --- */

/** What an entry is; the numbers are tar's. */
enum davit_tar_type {
    DAVIT_TAR_FILE = 0,      /**< A file, `size` bytes. */
    DAVIT_TAR_HARD_LINK = 1, /**< Another name of an earlier entry, `link`. */
    DAVIT_TAR_SYMLINK = 2,   /**< A link to `link`, which may be any text. */
    DAVIT_TAR_CHARACTER = 3, /**< A character device. */
    DAVIT_TAR_BLOCK = 4,     /**< A block device. */
    DAVIT_TAR_FOLDER = 5,    /**< A folder. */
    DAVIT_TAR_FIFO = 6       /**< A fifo. */
};

/** One entry of an archive, as it stands there: look at what a name says before using it. */
struct davit_tar_entry {
    const char *name;         /**< "a/b", "./a/b", "a/" for a folder; bytes, of which none is 0. */
    const char *link;         /**< What a link points to; "" for all else. */
    enum davit_tar_type type; /**< What it is. */
    unsigned mode;            /**< Permissions, and the bits above them: at most 07777. */
    uint64_t size;            /**< How many bytes a file has; 0 for all else. */
    uint32_t uid, gid;        /**< The numbers of its owner. */
    struct timespec mtime;    /**< When it was last changed. */
    unsigned device_major;    /**< The numbers of a device, */
    unsigned device_minor;    /**< or 0. */
};

/** What a davit_tar_entry_fn returns for an entry to be passed over. */
#define DAVIT_TAR_SKIP 1

/**
 * Told of each entry before anything is done with it. DAVIT_OK takes it, DAVIT_TAR_SKIP does not, and a negative
 * enum davit_code ends all with that code. The entry is there only until it returns.
 */
typedef int davit_tar_entry_fn(void *data, const struct davit_tar_entry *entry);

/** What is done with an archive. Zero means default; initialise with DAVIT_TAR_EXTRACT_OPTIONS_INIT. */
struct davit_tar_extract_options {
    size_t size;               /**< Set by the _INIT. */
    const char *folder;        /**< Where files are written, which must be there. NULL: nowhere, to list an archive. */
    davit_tar_entry_fn *entry; /**< Told of each entry; or NULL. */
    void *entry_data;          /**< Handed to `entry`. */
    bool keep_owner;           /**< Files belong to the numbers in the archive, which wants privileges. */
    bool keep_special;         /**< Keeps setuid, setgid and the sticky bit, which are taken off otherwise. */
    bool devices;              /**< Makes devices, which wants privileges. Else they are an error. */
    uint64_t max_entries;      /**< The most entries. Default 1,000,000. */
    uint64_t max_bytes;        /**< The most bytes of all files together. Default 64 GiB. */
};

#define DAVIT_TAR_EXTRACT_OPTIONS_INIT DAVIT_INIT_(struct davit_tar_extract_options)

/** An archive that is taken apart while it comes. */
struct davit_tar_extract;

/**
 * Begins to extract, or to list. Whatever the archive says, and whoever else writes in the folder, nothing is written
 * outside: names that are absolute or have ".." in them are errors; no link is followed on the way to a file, neither
 * one of the archive nor one that was there; hard links are made only to what is inside. A link itself may point
 * anywhere: who reads the folder later should mind that.
 *
 * A file takes the place of a file, link or device of its name. Folders on the way are made when there are none. The
 * permissions are the archive's, whatever the umask; a folder gets its own, and its time, when the archive is done with
 * it. The folder itself stays as it is, also when the archive has an entry for it.
 *
 * Understood are the formats of POSIX (ustar, pax), GNU tar and their forebears; not those with holes, nor compressed.
 *
 * Errors: DAVIT_ERR_FILE: no such folder; DAVIT_ERR_ABI; DAVIT_ERR_MEMORY.
 */
DAVIT_API int davit_tar_extract_new(const struct davit_tar_extract_options *options, struct davit_tar_extract **ret,
                                    struct davit_error *reterr);

/**
 * Takes the next bytes of the archive, cut anywhere. What follows its end is passed over. `bytes` may be NULL if there
 * are none.
 *
 * Errors, which name the entry, and after which the extraction stays failed: DAVIT_ERR_PROTOCOL: this is no archive, or
 * an entry that would lead out of the folder; DAVIT_ERR_UNSUPPORTED: a device, a kind of entry that is not understood;
 * DAVIT_ERR_LIMIT: more entries, bytes, records or longer names than allowed; DAVIT_ERR_FILE: it cannot be written;
 * DAVIT_ERR_MEMORY; what the options' `entry` returned. A file that is not whole then is removed; what was written
 * before stays.
 */
DAVIT_API int davit_tar_extract_write(struct davit_tar_extract *extract, const void *bytes, size_t size,
                                      struct davit_error *reterr);

/** davit_tar_extract_write() as a davit_sink_fn, whose data is the struct davit_tar_extract: for answers. */
DAVIT_API int davit_tar_extract_sink(void *extract, const struct davit_piece *piece);

/**
 * Says that there is no more. Without this nobody knows that the archive is whole.
 *
 * Errors: DAVIT_ERR_PROTOCOL: it is cut off; DAVIT_ERR_FILE; how it failed before.
 */
DAVIT_API int davit_tar_extract_finish(struct davit_tar_extract *extract, struct davit_error *reterr);

/** Why an extraction failed; NULL while it has not. It lives as long as the extraction. */
DAVIT_API const struct davit_error *davit_tar_extract_failure(const struct davit_tar_extract *extract);

/** Ends an extraction. A file that is not whole is removed. */
DAVIT_API void davit_tar_extract_free(struct davit_tar_extract *extract);

/**
 * All of it in one call: extracts, or lists, what a source gives until its end.
 *
 * Errors: those of the other three; what the source returned.
 */
DAVIT_API int davit_tar_extract_from(const struct davit_tar_extract_options *options, davit_source_fn *read,
                                     void *read_data, struct davit_error *reterr);

#ifdef __cplusplus
}
#endif

#endif
