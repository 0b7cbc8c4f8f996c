/*
 * Any bytes as an archive that is extracted: whatever it says, nothing beside the folder is touched, names that would
 * are refused, and nothing stays open. The folder is in memory where there is a place for that.
 */
#include "archive.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static char place[] = "/dev/shm/davit-fuzz-XXXXXX", folder[64];
static char watched[3][64];
static struct stat before[3];

/* By its own name in each folder: a whole path may be too long for anyone. */
static void empty(int folder_fd)
{
    DIR *listing = fdopendir(folder_fd);
    require(listing != NULL);
    for (struct dirent *entry; (entry = readdir(listing));) {
        const char *name = entry->d_name;
        if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0 || unlinkat(folder_fd, name, 0) == 0)
            continue;
        empty(openat(folder_fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW));
        require(unlinkat(folder_fd, name, AT_REMOVEDIR) == 0);
    }
    closedir(listing);
}

static void leave(void)
{
    empty(open(place, O_RDONLY | O_DIRECTORY));
    rmdir(place);
}

/* How many are open; what is left open by one archive has a low number. */
static int descriptors(void)
{
    int count = 0;
    for (int fd = 0; fd < 32; fd++)
        count += fcntl(fd, F_GETFD) >= 0;
    return count;
}

/* The folder, and something beside it that an archive may want. */
static void begin(void)
{
    static const char *const names[] = {"", "/beside", "/beside/file"};
    if (*folder)
        return;
    require(mkdtemp(place) && atexit(leave) == 0);
    snprintf(folder, sizeof folder, "%s/folder", place);
    for (int i = 0; i < 3; i++)
        snprintf(watched[i], sizeof watched[i], "%s%s", place, names[i]);
    require(mkdir(folder, 0755) == 0 && mkdir(watched[1], 0711) == 0);
    int fd = open(watched[2], O_WRONLY | O_CREAT, 0610);
    require(fd >= 0 && write(fd, "untouched", 9) == 9 && close(fd) == 0);
    for (int i = 0; i < 3; i++)
        require(lstat(watched[i], &before[i]) == 0);
}

static void check(void)
{
    struct stat now;
    for (int i = 0; i < 3; i++) {
        require(lstat(watched[i], &now) == 0);
        require(now.st_mode == before[i].st_mode && now.st_nlink == before[i].st_nlink);
        require(now.st_mtim.tv_sec == before[i].st_mtim.tv_sec && now.st_mtim.tv_nsec == before[i].st_mtim.tv_nsec);
        require(now.st_ctim.tv_sec == before[i].st_ctim.tv_sec && now.st_ctim.tv_nsec == before[i].st_ctim.tv_nsec);
        require(now.st_uid == before[i].st_uid && now.st_size == before[i].st_size);
    }
}

/* Whether a name leads out of the folder, as it is written. */
static bool leads_out(const char *name)
{
    char inside[DAVIT_TAR_NAME_MAX + 2];
    snprintf(inside, sizeof inside, "/%s/", name);
    return *name == '/' || strstr(inside, "/../");
}

/* Such a name has to be refused, even where it would do no harm. */
static int look(void *data, const struct davit_tar_entry *entry)
{
    bool link = entry->type == DAVIT_TAR_HARD_LINK;
    *(bool *)data |= leads_out(entry->name) || (link && leads_out(entry->link));
    return DAVIT_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct davit_tar_extract_options options = DAVIT_TAR_EXTRACT_OPTIONS_INIT;
    struct davit_tar_extract *extract = NULL;
    struct davit_error error = {0};
    bool out = false;
    begin();
    int open_before = descriptors(); /* between two archives, libFuzzer may have started what tells it names */
    uint8_t *archive = archive_of(data, size);
    options.folder = folder;
    options.entry = look;
    options.entry_data = &out;
    options.max_entries = 30;
    options.max_bytes = 1 << 20;
    options.keep_special = size % 2;
    require(davit_tar_extract_new(&options, &extract, &error) == DAVIT_OK);
    int r = davit_tar_extract_write(extract, archive, size, &error);
    if (r == DAVIT_OK)
        r = davit_tar_extract_finish(extract, &error);
    if (r != DAVIT_OK)
        require_error(r, &error);
    require(r != DAVIT_OK || !out);
    davit_tar_extract_free(extract);
    free(archive);
    require(descriptors() == open_before);
    check();
    empty(open(folder, O_RDONLY | O_DIRECTORY));
    return 0;
}
