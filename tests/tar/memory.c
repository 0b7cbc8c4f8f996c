/*
 * Every allocation fails in turn, while an archive is made and while it is taken apart: that is DAVIT_ERR_MEMORY and
 * nothing else, nothing is left open, and the next try does it right.
 */
#include "allocations.h"
#include "scene.h"

static struct bytes made;

static int make(struct bytes *ret)
{
    static const struct davit_tar_item items[] = {{.name = "bytes", .data = "text", .size = 4},
                                                  {.name = "again", .path = "folder/sub"}};
    static const char *const lines[] = {"sub/*", "!sub/keep", "*.o", NULL};
    struct davit_tar_options options = DAVIT_TAR_OPTIONS_INIT;
    struct davit_tar *tar = NULL;
    struct davit_error error = {0};
    size_t got = 1;
    options.folder = "folder";
    options.ignore = made.size % 2 ? lines : NULL;
    options.items = items;
    options.item_count = 2;
    ret->size = 0;
    int r = davit_tar_new(&options, &tar, &error);
    CHECK((r == DAVIT_OK) == (tar != NULL));
    while (r == DAVIT_OK && got > 0) {
        r = davit_tar_read(tar, ret->data + ret->size, sizeof ret->data - ret->size, &got, &error);
        ret->size += r == DAVIT_OK ? got : 0;
    }
    CHECK_INT(error.code, r);
    davit_tar_free(tar);
    return r;
}

static int take(struct bytes *archive)
{
    scene_clear("out");
    CHECK_INT(mkdir("out", 0755), 0);
    struct davit_error error = {0};
    int r = scene_take("out", archive, archive->size, &error);
    CHECK_INT(error.code, r);
    return r;
}

static ssize_t from_memory(void *data, char *buffer, size_t size)
{
    size_t *at = data;
    size = size < made.size - *at ? size : made.size - *at;
    memcpy(buffer, made.data + *at, size);
    *at += size;
    return (ssize_t)size;
}

static int list(struct bytes *archive)
{
    (void)archive;
    size_t at = 0;
    return davit_tar_extract_from(NULL, from_memory, &at, NULL);
}

/* Each allocation of a thing fails, alone or with all after it. */
static void fail_each(const char *name, int (*thing)(struct bytes *), struct bytes *bytes)
{
    int before = scene_count("/proc/self/fd");
    for (enum failing failing = ONE; failing <= ONWARDS; failing++) {
        long n = 0;
        bool again = true;
        while (again) {
            allocations_fail(++n, failing);
            int r = thing(bytes);
            again = allocations_end();
            if (!CHECK_INT(r, again ? DAVIT_ERR_MEMORY : DAVIT_OK))
                fprintf(stderr, "    … this was allocation %ld of %s\n", n, name);
            CHECK_INT(scene_count("/proc/self/fd"), before);
        }
        CHECK(n > 1);
        printf("%s: %ld allocations\n", name, n - 1);
    }
}

TEST(each_allocation_of_an_archive_may_fail)
{
    struct bytes other;
    fail_each("make, with a .dockerignore", make, &other);
    made.size++;
    fail_each("make, with lines", make, &other);
    made.size--;
}

TEST(each_allocation_of_an_extraction_may_fail)
{
    fail_each("extract", take, &made);
    fail_each("list", list, &made);
}

int main(void)
{
    if (!scene_begin())
        return 1;
    test_name = "prepare";
    CHECK_INT(mkdir("folder", 0755), 0);
    CHECK_INT(mkdir("folder/sub", 0755), 0);
    scene_write("folder/.dockerignore", 'a', 1000);
    scene_write("folder/sub/keep", 'k', 10);
    for (char name[200] = {0}; strlen(name) < 150; strcat(name, "0123456789")) {
        char path[300];
        snprintf(path, sizeof path, "folder/sub/x%s", name);
        scene_write(path, 'x', 600);
    }
    CHECK_INT(link("folder/sub/keep", "folder/hard"), 0);
    CHECK_INT(make(&made), DAVIT_OK);
    RUN(each_allocation_of_an_archive_may_fail);
    RUN(each_allocation_of_an_extraction_may_fail);
    return DONE;
}
