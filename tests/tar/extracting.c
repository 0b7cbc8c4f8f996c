/*
 * Taking archives apart as a caller does it: rules of the header that are broken, pieces, answers of the callback,
 * archives that are cut off or have one byte changed.
 */
#include "scene.h"

/* An archive with most of what there is, made once. */
static struct bytes archive;

static void make_archive(void)
{
    char name[256];
    CHECK_INT(mkdir("made", 0755), 0);
    CHECK_INT(mkdir("made/d", 0755), 0);
    scene_write("made/d/file", 'x', 700);
    CHECK_INT(symlink("file", "made/d/symlink"), 0);
    CHECK_INT(link("made/d/file", "made/hard"), 0);
    CHECK_INT(mkfifo("made/fifo", 0600), 0);
    snprintf(name, sizeof name, "made/%0150d", 7);
    scene_write(name, 'y', 512);
    scene_archive("made", &archive);
}

static void forget(const char *folder)
{
    scene_clear(folder);
    CHECK_INT(mkdir(folder, 0755), 0);
}

TEST(null_where_none_may_be_is_told)
{
    struct davit_tar_extract *extract = NULL;
    CHECK_INT(davit_tar_extract_new(NULL, NULL, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_tar_extract_new(NULL, &extract, NULL), DAVIT_OK);
    CHECK_INT(davit_tar_extract_write(NULL, "", 0, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_tar_extract_write(extract, NULL, 1, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_tar_extract_write(extract, NULL, 0, NULL), DAVIT_OK);
    CHECK_INT(davit_tar_extract_sink(extract, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_tar_extract_finish(NULL, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_tar_extract_from(NULL, NULL, NULL, NULL), DAVIT_ERR_ARGUMENT);
    CHECK(davit_tar_extract_failure(NULL) == NULL && davit_tar_extract_failure(extract) == NULL);
    davit_tar_extract_free(extract);
    davit_tar_extract_free(NULL);
}

TEST(options_that_cannot_be_are_refused)
{
    struct davit_tar_extract_options options = DAVIT_TAR_EXTRACT_OPTIONS_INIT;
    struct davit_tar_extract *extract = NULL;
    struct davit_error error;
    options.folder = "nothing here";
    CHECK_INT(davit_tar_extract_new(&options, &extract, &error), DAVIT_ERR_FILE);
    CHECK_TEXT(error.message, "nothing here: No such file or directory");
    options.size++;
    CHECK_INT(davit_tar_extract_new(&options, &extract, NULL), DAVIT_ERR_ABI);
    CHECK(extract == NULL);
}

/* ---------------------------------------------------------------------------------------------------- callback --- */

struct seen {
    int count, skip_from, code;
    char last[300];
};

static int see(void *data, const struct davit_tar_entry *entry)
{
    struct seen *seen = data;
    snprintf(seen->last, sizeof seen->last, "%s", entry->name);
    seen->count++;
    return seen->code ? seen->code : seen->skip_from && seen->count >= seen->skip_from ? DAVIT_TAR_SKIP : DAVIT_OK;
}

static int take_seeing(struct seen *seen, const char *folder, struct davit_error *reterr)
{
    struct davit_tar_extract_options options = DAVIT_TAR_EXTRACT_OPTIONS_INIT;
    struct davit_tar_extract *extract = NULL;
    options.folder = folder;
    options.entry = see;
    options.entry_data = seen;
    CHECK_INT(davit_tar_extract_new(&options, &extract, NULL), DAVIT_OK);
    struct davit_piece piece = {.data = archive.data, .size = archive.size};
    int r = davit_tar_extract_sink(extract, &piece);
    if (r == DAVIT_OK)
        r = davit_tar_extract_finish(extract, reterr);
    else if (reterr)
        *reterr = *davit_tar_extract_failure(extract);
    davit_tar_extract_free(extract);
    return r;
}

TEST(each_entry_is_told_of)
{
    struct seen seen = {0};
    CHECK_INT(take_seeing(&seen, NULL, NULL), DAVIT_OK);
    CHECK_INT(seen.count, 6);
    CHECK_TEXT(seen.last, "hard");
}

TEST(what_is_skipped_is_not_written)
{
    struct seen seen = {.skip_from = 4};
    forget("out");
    CHECK_INT(take_seeing(&seen, "out", NULL), DAVIT_OK);
    CHECK_INT(seen.count, 6);
    CHECK_INT(scene_count("out"), 2);
    CHECK_INT(scene_count("out/d"), 1);
}

TEST(a_code_of_the_callback_ends_it)
{
    struct seen seen = {.code = DAVIT_ERR_CANCELED};
    struct davit_error error;
    forget("out");
    CHECK_INT(take_seeing(&seen, "out", &error), DAVIT_ERR_CANCELED);
    CHECK_INT(error.code, DAVIT_ERR_CANCELED);
    CHECK_HAS(error.message, ": it was not accepted");
    CHECK_INT(seen.count, 1);
    CHECK_INT(scene_count("out"), 0);
}

static ssize_t fail_to_read(void *data, char *buffer, size_t size)
{
    (void)data, (void)buffer, (void)size;
    return DAVIT_ERR_TIMEOUT;
}

TEST(a_source_that_fails_is_told)
{
    struct davit_error error;
    CHECK_INT(davit_tar_extract_from(NULL, fail_to_read, NULL, &error), DAVIT_ERR_TIMEOUT);
    CHECK_INT(error.code, DAVIT_ERR_TIMEOUT);
}

TEST(an_archive_is_copied_from_folder_to_folder)
{
    struct davit_tar_options from = DAVIT_TAR_OPTIONS_INIT;
    struct davit_tar_extract_options to = DAVIT_TAR_EXTRACT_OPTIONS_INIT;
    struct davit_tar *tar = NULL;
    struct bytes again;
    forget("out");
    from.folder = "made";
    to.folder = "out";
    CHECK_INT(davit_tar_new(&from, &tar, NULL), DAVIT_OK);
    CHECK_INT(davit_tar_extract_from(&to, davit_tar_pull, tar, NULL), DAVIT_OK);
    davit_tar_free(tar);
    scene_archive("out", &again);
    CHECK_INT(again.size, archive.size);
    CHECK(memcmp(again.data, archive.data, archive.size) == 0);
}

/* -------------------------------------------------------------------------------------------------- broken ones --- */

TEST(an_archive_that_is_cut_anywhere_is_an_error)
{
    for (size_t size = 0; size < archive.size - 1023; size++) {
        struct davit_error error = {0};
        CHECK_INT(scene_take(NULL, &archive, size, &error), DAVIT_ERR_PROTOCOL);
        CHECK_HAS(error.message, "cut off");
    }
    CHECK_INT(scene_take(NULL, &archive, archive.size - 512, NULL), DAVIT_OK); /* which is all but zeros */
    CHECK_INT(scene_take(NULL, &archive, archive.size - 511, NULL), DAVIT_ERR_PROTOCOL);
}

TEST(a_file_that_is_not_whole_is_removed)
{
    struct davit_error error = {0};
    for (size_t size = 0; size < archive.size; size += 100) {
        forget("out");
        CHECK_INT(scene_take("out", &archive, size, &error),
                  size > archive.size - 1024 ? error.code : DAVIT_ERR_PROTOCOL);
        struct stat stat;
        if (lstat("out/d/file", &stat) == 0)
            CHECK_INT(stat.st_size, 700);
    }
    CHECK_HAS(error.message, "hard");
}

TEST(a_byte_that_is_changed_changes_nothing_else)
{
    struct bytes broken = archive;
    int refused = 0;
    for (size_t i = 0; i < archive.size; i += 3) {
        struct davit_error error = {0};
        broken.data[i] = (char)(archive.data[i] ^ (1 << i % 8));
        int r = scene_take(NULL, &broken, broken.size, &error);
        CHECK(r == DAVIT_OK || r == DAVIT_ERR_PROTOCOL);
        CHECK_INT(r, error.code);
        refused += r != DAVIT_OK;
        broken.data[i] = archive.data[i];
    }
    CHECK(refused > 1000); /* all headers have a sum */
}

TEST(what_is_no_archive_is_told_as_what_it_is)
{
    static const struct {
        const char *bytes, *why;
    } others[] = {{"\x1F\x8B", "byte 0 of the archive: compressed (gzip)"},
                  {"BZh9", "byte 0 of the archive: compressed (bzip2)"},
                  {"\xFD\x37zXZ", "byte 0 of the archive: compressed (xz)"},
                  {"\x28\xB5\x2F\xFD", "byte 0 of the archive: compressed (zstd)"},
                  {"<html>", "byte 0 of the archive: no header of an archive"}};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        struct bytes bytes = {.size = 512};
        struct davit_error error = {0};
        strcpy(bytes.data, others[i].bytes);
        CHECK_INT(scene_take(NULL, &bytes, bytes.size, &error), DAVIT_ERR_PROTOCOL);
        CHECK_TEXT(error.message, others[i].why);
    }
}

TEST(what_follows_the_end_is_passed_over_but_not_what_follows_half_of_it)
{
    struct bytes more = archive;
    struct davit_error error = {0};
    memset(more.data + more.size, 'x', 3000);
    CHECK_INT(scene_take(NULL, &more, more.size + 3000, NULL), DAVIT_OK);
    memcpy(more.data + archive.size - 512, archive.data, 512);
    CHECK_INT(scene_take(NULL, &more, more.size, &error), DAVIT_ERR_PROTOCOL);
    CHECK_HAS(error.message, "a header behind the end");
}

TEST(a_failure_stays)
{
    struct davit_tar_extract *extract = NULL;
    struct davit_error error = {0};
    struct bytes bad = {.data = "bad", .size = 512};
    CHECK_INT(davit_tar_extract_new(NULL, &extract, NULL), DAVIT_OK);
    CHECK_INT(davit_tar_extract_write(extract, bad.data, bad.size, NULL), DAVIT_ERR_PROTOCOL);
    CHECK_INT(davit_tar_extract_write(extract, archive.data, archive.size, &error), DAVIT_ERR_PROTOCOL);
    CHECK_HAS(error.message, "no header");
    CHECK_INT(davit_tar_extract_finish(extract, &error), DAVIT_ERR_PROTOCOL);
    CHECK_TEXT(davit_tar_extract_failure(extract)->message, error.message);
    davit_tar_extract_free(extract);
}

TEST(nothing_is_left_open)
{
    int before = scene_count("/proc/self/fd");
    forget("out");
    for (size_t size = 0; size <= archive.size; size += 777)
        scene_take("out", &archive, size, NULL);
    CHECK_INT(scene_count("/proc/self/fd"), before);
}

int main(void)
{
    if (!scene_begin())
        return 1;
    test_name = "make_archive";
    make_archive();
    RUN(null_where_none_may_be_is_told);
    RUN(options_that_cannot_be_are_refused);
    RUN(each_entry_is_told_of);
    RUN(what_is_skipped_is_not_written);
    RUN(a_code_of_the_callback_ends_it);
    RUN(a_source_that_fails_is_told);
    RUN(an_archive_is_copied_from_folder_to_folder);
    RUN(an_archive_that_is_cut_anywhere_is_an_error);
    RUN(a_file_that_is_not_whole_is_removed);
    RUN(a_byte_that_is_changed_changes_nothing_else);
    RUN(what_is_no_archive_is_told_as_what_it_is);
    RUN(what_follows_the_end_is_passed_over_but_not_what_follows_half_of_it);
    RUN(a_failure_stays);
    RUN(nothing_is_left_open);
    return DONE;
}
