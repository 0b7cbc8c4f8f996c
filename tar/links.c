/*
 * Files that have several names: the one that each was sent under, so that the others become links to it. A file is
 * forgotten when all its names were seen.
 */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

#define BUCKET_BITS 12

struct davit_tar__link {
    struct davit_tar__link *next;
    dev_t device;
    ino_t inode;
    nlink_t left; /* names that were not seen yet */
    char name[];
};

static struct davit_tar__link **bucket(const struct davit_tar__links *links, const struct stat *stat)
{
    uint64_t mixed = ((uint64_t)stat->st_ino ^ (uint64_t)stat->st_dev << 32) * 0x9E3779B97F4A7C15u;
    return &links->buckets[mixed >> (64 - BUCKET_BITS)];
}

bool davit_tar__link_known(struct davit_tar__links *links, const struct stat *stat, char ret[DAVIT_TAR_NAME_MAX])
{
    if (!links->buckets || stat->st_nlink < 2)
        return false;
    struct davit_tar__link **at = bucket(links, stat), *link;
    while ((link = *at) && !(link->inode == stat->st_ino && link->device == stat->st_dev))
        at = &link->next;
    if (!link)
        return false;
    strcpy(ret, link->name);
    if (--link->left == 0) {
        *at = link->next;
        free(link);
    }
    return true;
}

int davit_tar__link_add(struct davit_tar__links *links, const struct stat *stat, const char *name,
                        struct davit_error *reterr)
{
    if (stat->st_nlink < 2)
        return DAVIT_OK;
    if (!links->buckets && !(links->buckets = calloc((size_t)1 << BUCKET_BITS, sizeof *links->buckets)))
        return davit_tar__fail_memory(reterr);
    size_t size = strlen(name) + 1;
    struct davit_tar__link *link = malloc(sizeof *link + size);
    if (!link)
        return davit_tar__fail_memory(reterr);
    struct davit_tar__link **first = bucket(links, stat);
    *link = (struct davit_tar__link){*first, stat->st_dev, stat->st_ino, stat->st_nlink - 1};
    memcpy(link->name, name, size);
    *first = link;
    return DAVIT_OK;
}

void davit_tar__links_done(struct davit_tar__links *links)
{
    for (size_t i = 0; links->buckets && i < (size_t)1 << BUCKET_BITS; i++) {
        struct davit_tar__link *link = links->buckets[i];
        while (link) {
            struct davit_tar__link *next = link->next;
            free(link);
            link = next;
        }
    }
    free(links->buckets);
    links->buckets = NULL;
}
