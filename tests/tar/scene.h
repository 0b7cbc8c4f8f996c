/*
 * What the programs of these tests share: a folder that goes with the program, files in it, an archive in memory.
 */
#ifndef DAVIT_TEST_SCENE_H
#define DAVIT_TEST_SCENE_H

#include <davit/tar.h>
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "test.h"

/* Where the program's folder is; the program is in it. */
static char scene[] = "/tmp/davit-tar-XXXXXX";

static inline int scene_remove(const char *path, const struct stat *stat, int type, struct FTW *at)
{
    (void)stat, (void)type, (void)at;
    return remove(path);
}

static inline void scene_clear(const char *folder)
{
    nftw(folder, scene_remove, 16, FTW_DEPTH | FTW_PHYS);
}

static inline void scene_end(void)
{
    if (chdir("/") == 0)
        scene_clear(scene);
}

static inline bool scene_begin(void)
{
    return mkdtemp(scene) && chdir(scene) == 0 && atexit(scene_end) == 0;
}

/* A file of that many bytes, all the same. */
static inline void scene_write(const char *name, char byte, size_t size)
{
    FILE *file = fopen(name, "w");
    for (size_t i = 0; CHECK(file != NULL) && i < size; i++)
        fputc(byte, file);
    if (file)
        CHECK_INT(fclose(file), 0);
}

/* How many names are in a folder. */
static inline int scene_count(const char *folder)
{
    int count = -2;
    DIR *stream = opendir(folder);
    if (!CHECK(stream != NULL))
        return -1;
    while (readdir(stream))
        count++;
    closedir(stream);
    return count;
}

/* An archive in memory. */
struct bytes {
    char data[1 << 16];
    size_t size;
};

/* The archive of a folder. */
static inline void scene_archive(const char *folder, struct bytes *ret)
{
    struct davit_tar_options options = DAVIT_TAR_OPTIONS_INIT;
    struct davit_tar *tar = NULL;
    size_t got = 1;
    options.folder = folder;
    ret->size = 0;
    CHECK_INT(davit_tar_new(&options, &tar, NULL), DAVIT_OK);
    while (got > 0 &&
           CHECK_INT(davit_tar_read(tar, ret->data + ret->size, sizeof ret->data - ret->size, &got, NULL), 0))
        ret->size += got;
    CHECK(ret->size < sizeof ret->data);
    davit_tar_free(tar);
}

/* What is said of that many bytes of an archive; a folder of NULL only lists. */
static inline int scene_take(const char *folder, const struct bytes *archive, size_t size, struct davit_error *reterr)
{
    struct davit_tar_extract_options options = DAVIT_TAR_EXTRACT_OPTIONS_INIT;
    struct davit_tar_extract *extract = NULL;
    options.folder = folder;
    int r = davit_tar_extract_new(&options, &extract, reterr);
    if (r == DAVIT_OK)
        r = davit_tar_extract_write(extract, archive->data, size, reterr);
    if (r == DAVIT_OK)
        r = davit_tar_extract_finish(extract, reterr);
    davit_tar_extract_free(extract);
    return r;
}

#endif
