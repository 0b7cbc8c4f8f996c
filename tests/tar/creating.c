/*
 * Making archives as a caller does it: rules of the header that are broken, reading in pieces, and files that change
 * while they are read.
 */
#include "scene.h"

#include <stdint.h>

static struct davit_tar *tar_of(const char *folder)
{
    struct davit_tar_options options = DAVIT_TAR_OPTIONS_INIT;
    struct davit_tar *tar = NULL;
    options.folder = folder;
    CHECK_INT(davit_tar_new(&options, &tar, NULL), DAVIT_OK);
    return tar;
}

/* Reads an archive to its end, or to its failure. */
static int drain(struct davit_tar *tar, struct davit_error *reterr)
{
    char buffer[4096];
    size_t got = 1;
    int r = DAVIT_OK;
    while (r == DAVIT_OK && got > 0)
        r = davit_tar_read(tar, buffer, sizeof buffer, &got, reterr);
    return r;
}

TEST(null_where_none_may_be_is_told)
{
    struct davit_tar *tar = tar_of(NULL);
    struct davit_error error;
    char buffer[1];
    size_t got;
    CHECK_INT(davit_tar_new(NULL, NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_TEXT(error.message, "NULL where none may be");
    CHECK_INT(davit_tar_read(NULL, buffer, 1, &got, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_tar_read(tar, NULL, 1, &got, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_tar_read(tar, buffer, 0, &got, NULL), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_tar_read(tar, buffer, 1, NULL, NULL), DAVIT_ERR_ARGUMENT);
    CHECK(davit_tar_failure(NULL) == NULL && davit_tar_failure(tar) == NULL);
    davit_tar_free(tar);
    davit_tar_free(NULL);
}

TEST(options_of_an_unknown_size_are_refused)
{
    struct davit_tar_options options = DAVIT_TAR_OPTIONS_INIT;
    struct davit_tar *tar = NULL;
    options.size = 0;
    CHECK_INT(davit_tar_new(&options, &tar, NULL), DAVIT_ERR_ABI);
    options.size = sizeof options + 1;
    CHECK_INT(davit_tar_new(&options, &tar, NULL), DAVIT_ERR_ABI);
    options.size = offsetof(struct davit_tar_options, ignore);
    CHECK_INT(davit_tar_new(&options, &tar, NULL), DAVIT_OK);
    davit_tar_free(tar);
}

TEST(items_without_a_name_or_bytes_are_refused)
{
    struct davit_tar_options options = DAVIT_TAR_OPTIONS_INIT;
    struct davit_tar_item items[] = {{.name = "a", .data = "b", .size = 1}, {.data = "b", .size = 1}};
    struct davit_tar *tar = NULL;
    options.item_count = 2;
    CHECK_INT(davit_tar_new(&options, &tar, NULL), DAVIT_ERR_ARGUMENT);
    options.items = items;
    CHECK_INT(davit_tar_new(&options, &tar, NULL), DAVIT_ERR_ARGUMENT);
    items[1] = (struct davit_tar_item){.name = "c", .size = 1};
    CHECK_INT(davit_tar_new(&options, &tar, NULL), DAVIT_ERR_ARGUMENT);
    CHECK(tar == NULL);
}

TEST(a_buffer_is_filled_but_for_the_last)
{
    struct davit_tar *tar;
    char buffer[1000];
    size_t got, all = 0;
    CHECK_INT(mkdir("some", 0755), 0);
    scene_write("some/a", 'a', 3000);
    scene_write("some/b", 'b', 1);
    tar = tar_of("some");
    do {
        CHECK_INT(davit_tar_read(tar, buffer, sizeof buffer, &got, NULL), DAVIT_OK);
        all += got;
    } while (got == sizeof buffer);
    CHECK_INT(all, 512 + 3072 + 512 + 512 + 1024);
    CHECK_INT(davit_tar_read(tar, buffer, sizeof buffer, &got, NULL), DAVIT_OK);
    CHECK_INT(got, 0);
    davit_tar_free(tar);
}

TEST(a_pull_is_a_read)
{
    struct davit_tar *tar = tar_of("some");
    char buffer[10000];
    CHECK_INT(davit_tar_pull(tar, buffer, sizeof buffer), 5632);
    CHECK_INT(davit_tar_pull(tar, buffer, sizeof buffer), 0);
    davit_tar_free(tar);
    CHECK_INT(davit_tar_pull(NULL, buffer, 1), DAVIT_ERR_ARGUMENT);
}

/* Reads a part of the archive of a file, lets it change, and reads on: which has to fail, and to stay so. */
static void check_change(size_t before, void (*change)(const char *name))
{
    struct davit_error error = {0};
    char *buffer = malloc(before);
    size_t got;
    scene_write("changing/file", 'a', 100000);
    struct davit_tar *tar = tar_of("changing");
    CHECK_INT(davit_tar_read(tar, buffer, before, &got, NULL), DAVIT_OK);
    change("changing/file");
    CHECK_INT(drain(tar, &error), DAVIT_ERR_FILE);
    CHECK_TEXT(error.message, "file: changed while it was read");
    CHECK_INT(error.os_error, 0);
    CHECK_INT(davit_tar_pull(tar, buffer, before), DAVIT_ERR_FILE);
    CHECK_TEXT(davit_tar_failure(tar)->message, error.message);
    davit_tar_free(tar);
    free(buffer);
}

static void shrink(const char *name)
{
    CHECK_INT(truncate(name, 5000), 0);
}

static void empty(const char *name)
{
    CHECK_INT(truncate(name, 0), 0);
}

static void grow(const char *name)
{
    CHECK_INT(truncate(name, 100001), 0);
}

static void touch(const char *name)
{
    struct timespec times[] = {{.tv_nsec = UTIME_OMIT}, {.tv_sec = 5}};
    CHECK_INT(utimensat(AT_FDCWD, name, times, 0), 0);
}

TEST(a_file_that_changes_while_it_is_read_is_an_error)
{
    static void (*const changes[])(const char *) = {shrink, empty, grow, touch};
    static const size_t places[] = {512, 513, 20000, 100511, 100512};
    CHECK_INT(mkdir("changing", 0755), 0);
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
        for (size_t j = 0; j < sizeof places / sizeof *places; j++)
            check_change(places[j], changes[i]);
}

TEST(an_empty_file_that_grows_is_an_error)
{
    struct davit_error error = {0};
    char buffer[512];
    size_t got;
    scene_write("changing/file", 'a', 0);
    struct davit_tar *tar = tar_of("changing");
    CHECK_INT(davit_tar_read(tar, buffer, sizeof buffer, &got, NULL), DAVIT_OK);
    grow("changing/file");
    CHECK_INT(drain(tar, &error), DAVIT_ERR_FILE);
    davit_tar_free(tar);
}

static char told[200];

static void note(void *data, const char *name, const char *why)
{
    (void)data;
    snprintf(told, sizeof told, "%s: %s", name, why);
}

TEST(a_file_that_vanished_is_told_of_and_left_out)
{
    struct davit_tar_options options = DAVIT_TAR_OPTIONS_INIT;
    struct davit_tar *tar = NULL;
    options.folder = "changing";
    options.skipped = note;
    CHECK_INT(davit_tar_new(&options, &tar, NULL), DAVIT_OK);
    CHECK_INT(unlink("changing/file"), 0);
    CHECK_INT(drain(tar, NULL), DAVIT_OK);
    CHECK_TEXT(told, "file: it is no longer there");
    davit_tar_free(tar);
}

/* All of an archive from here on. */
static size_t rest(struct davit_tar *tar, char *buffer, size_t size)
{
    size_t got = 0;
    CHECK_INT(davit_tar_read(tar, buffer, size, &got, NULL), DAVIT_OK);
    return got;
}

TEST(a_folder_that_is_renamed_meanwhile_does_not_lead_elsewhere)
{
    char buffer[8192];
    size_t got;
    CHECK_INT(mkdir("top", 0755), 0);
    CHECK_INT(mkdir("top/in", 0755), 0);
    CHECK_INT(mkdir("secret", 0755), 0);
    scene_write("top/in/file", 'a', 10);
    scene_write("secret/file", 's', 10);
    struct davit_tar *tar = tar_of("top");
    CHECK_INT(davit_tar_read(tar, buffer, 512, &got, NULL), DAVIT_OK); /* the header of "in/" */
    CHECK_INT(rename("top/in", "moved"), 0);
    CHECK_INT(symlink("../secret", "top/in"), 0);
    got = rest(tar, buffer, sizeof buffer);
    CHECK_INT(got, 512 + 512 + 1024);
    CHECK(memcmp(buffer + 512, "aaaaaaaaaa", 10) == 0);
    davit_tar_free(tar);
}

TEST(a_folder_that_becomes_a_link_is_a_link)
{
    char buffer[8192];
    CHECK_INT(unlink("top/in"), 0);
    CHECK_INT(rename("moved", "top/in"), 0);
    struct davit_tar *tar = tar_of("top"); /* which knows its name */
    CHECK_INT(rename("top/in", "moved"), 0);
    CHECK_INT(symlink("../secret", "top/in"), 0);
    CHECK_INT(rest(tar, buffer, sizeof buffer), 512 + 1024);
    CHECK_INT(buffer[156], '2');
    davit_tar_free(tar);
}

TEST(what_is_not_read_to_its_end_leaves_nothing_open)
{
    int before = scene_count("/proc/self/fd");
    struct davit_tar *tar = tar_of("some");
    char buffer[700];
    CHECK_INT(davit_tar_pull(tar, buffer, sizeof buffer), 700);
    CHECK(scene_count("/proc/self/fd") > before);
    davit_tar_free(tar);
    CHECK_INT(scene_count("/proc/self/fd"), before);
}

int main(void)
{
    if (!scene_begin())
        return 1;
    RUN(null_where_none_may_be_is_told);
    RUN(options_of_an_unknown_size_are_refused);
    RUN(items_without_a_name_or_bytes_are_refused);
    RUN(a_buffer_is_filled_but_for_the_last);
    RUN(a_pull_is_a_read);
    RUN(a_file_that_changes_while_it_is_read_is_an_error);
    RUN(an_empty_file_that_grows_is_an_error);
    RUN(a_file_that_vanished_is_told_of_and_left_out);
    RUN(a_folder_that_is_renamed_meanwhile_does_not_lead_elsewhere);
    RUN(a_folder_that_becomes_a_link_is_a_link);
    RUN(what_is_not_read_to_its_end_leaves_nothing_open);
    return DONE;
}
