/*
 * Archives and folders: a folder becomes the archive that is sent, and an archive that comes becomes files, piece by
 * piece. How is libdavit-tar's business.
 */
#include "archive.h"
#include "progress.h"
#include "tar.h"

#include <stdlib.h>
#include <string.h>

static const struct cli_tar *tar;

/* A name in an archive may be anything. */
static void tell_skipped(const char *name, const char *why)
{
    struct cli_text text;
    cli_open_text(&text);
    cli_print_clean(text.out, name, strlen(name), "");
    fflush(text.out);
    cli_interrupt_progress();
    cli_complain("%s is left out: %s", text.data, why);
    cli_drop_text(&text);
}

/* ----------------------------------------------------------------------------------------------------- packing --- */

static struct davit_tar *packed; /* NULL: there is no folder to send */

static void skip(void *data, const char *name, const char *why)
{
    (void)data;
    tell_skipped(name, why);
}

static int pack_failed(const struct davit_error *error)
{
    cli_complain("--folder: %s", error->message);
    return CLI_USAGE;
}

int cli_pack_folder(const char *name, bool builds, const char *dockerfile, struct davit_body *ret)
{
    static const char *const nothing[] = {NULL};
    struct davit_tar_options options = DAVIT_TAR_OPTIONS_INIT;
    struct davit_error error;
    tar = cli_load_tar("--folder");
    if (!tar)
        return CLI_USAGE;
    options.folder = name;
    options.ignore = builds ? NULL : nothing;
    options.dockerfile = dockerfile && *dockerfile ? dockerfile : NULL;
    options.skipped = skip;
    if (tar->new (&options, &packed, &error) != DAVIT_OK)
        return pack_failed(&error);
    *ret = (struct davit_body){.source = tar->pull, .source_data = packed};
    return CLI_DONE;
}

int cli_pack_failed(void)
{
    const struct davit_error *error = packed ? tar->failure(packed) : NULL;
    return error ? pack_failed(error) : CLI_DONE;
}

void cli_pack_done(void)
{
    if (packed)
        tar->free(packed);
    packed = NULL;
}

/* ---------------------------------------------------------------------------------------------- taking apart --- */

static struct davit_tar_extract *extract; /* NULL: there is nothing to take apart */

/* What is not whole goes. */
static void discard_folder(void)
{
    if (extract)
        tar->extract_free(extract);
    extract = NULL;
}

/* What cannot be written is our side's failure, all else that of what was sent. */
static int extract_failed(const struct davit_error *error)
{
    cli_complain("--extract: %s", error->message);
    return error->code == DAVIT_ERR_FILE || error->code == DAVIT_ERR_MEMORY ? CLI_USAGE : CLI_STREAM;
}

/* Devices are what only root can make, and nothing that one would want to find in a copy. */
static int look_at_entry(void *data, const struct davit_tar_entry *entry)
{
    (void)data;
    if (entry->type != DAVIT_TAR_CHARACTER && entry->type != DAVIT_TAR_BLOCK)
        return DAVIT_OK;
    tell_skipped(entry->name, "it is a device");
    return DAVIT_TAR_SKIP;
}

int cli_open_folder(const char *name)
{
    struct davit_tar_extract_options options = DAVIT_TAR_EXTRACT_OPTIONS_INIT;
    struct davit_error error;
    tar = cli_load_tar("--extract");
    if (!tar)
        return CLI_USAGE;
    options.folder = name;
    options.entry = look_at_entry;
    options.max_bytes = UINT64_MAX;
    atexit(discard_folder);
    return tar->extract_new(&options, &extract, &error) == DAVIT_OK ? CLI_DONE : extract_failed(&error);
}

int cli_extract(const void *data, size_t size)
{
    struct davit_error error;
    return tar->extract_write(extract, data, size, &error) == DAVIT_OK ? CLI_DONE : extract_failed(&error);
}

int cli_close_folder(void)
{
    struct davit_error error;
    if (!extract)
        return CLI_DONE;
    int r = tar->extract_finish(extract, &error) == DAVIT_OK ? CLI_DONE : extract_failed(&error);
    discard_folder();
    return r;
}
