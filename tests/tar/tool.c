/*
 * davit-tar as a command, for the tests in Python: an archive from words to stdout, or from stdin into a folder or a
 * list. A failure is one line on stderr, "code os_error message", and exit code 1.
 *
 *     tool create [FOLDER] [OPTION…]     tool extract FOLDER [OPTION…]     tool list [OPTION…]
 *
 * A list has ten fields for each entry, each ended by NUL: type, mode, uid, gid, size, seconds, nanoseconds, device
 * ("major:minor"), name, link.
 */
#include <davit/tar.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define WORDS_MAX 64

/* What the words say. */
static struct davit_tar_options made = DAVIT_TAR_OPTIONS_INIT;
static struct davit_tar_extract_options taken = DAVIT_TAR_EXTRACT_OPTIONS_INIT;
static struct davit_tar_item items[WORDS_MAX];
static const char *lines[WORDS_MAX];
static size_t line_count, piece = 65536;
static bool peak;

static void skipped(void *data, const char *name, const char *why)
{
    (void)data;
    fprintf(stderr, "skipped %s: %s\n", name, why);
}

/* NAME=VALUE: of a file to be sent, or of bytes. */
static void add_item(char *word, bool path)
{
    struct davit_tar_item *item = &items[made.item_count++];
    char *value = strchr(word, '=');
    *value++ = '\0';
    item->name = word;
    if (path)
        item->path = value;
    else
        item->data = value;
    item->size = path ? 0 : strlen(value);
    made.items = items;
}

static void take_value(const char *option, char *value)
{
    if (strcmp(option, "--line") == 0) {
        lines[line_count++] = value;
        made.ignore = lines;
    } else if (strcmp(option, "--dockerfile") == 0) {
        made.dockerfile = value;
    } else if (strcmp(option, "--path") == 0 || strcmp(option, "--data") == 0) {
        add_item(value, option[2] == 'p');
    } else if (strcmp(option, "--piece") == 0) {
        piece = (size_t)atol(value);
    } else if (strcmp(option, "--entries") == 0) {
        taken.max_entries = (uint64_t)atoll(value);
    } else if (strcmp(option, "--bytes") == 0) {
        taken.max_bytes = (uint64_t)atoll(value);
    } else {
        fprintf(stderr, "what is %s?\n", option);
        exit(2);
    }
}

static bool take_flag(const char *option)
{
    if (strcmp(option, "--owner") == 0)
        made.keep_owner = taken.keep_owner = true;
    else if (strcmp(option, "--special") == 0)
        taken.keep_special = true;
    else if (strcmp(option, "--devices") == 0)
        taken.devices = true;
    else if (strcmp(option, "--all") == 0)
        made.ignore = lines;
    else if (strcmp(option, "--peak") == 0)
        peak = true;
    else
        return false;
    return true;
}

static void take_words(int count, char **words)
{
    for (int i = 0; i < count; i++) {
        if (words[i][0] != '-')
            made.folder = taken.folder = words[i];
        else if (!take_flag(words[i]) && i + 1 < count)
            take_value(words[i], words[i + 1]), i++;
    }
}

static int list_entry(void *data, const struct davit_tar_entry *entry)
{
    (void)data;
    printf("%d%c%o%c%u%c%u%c%llu%c%lld%c%ld%c%u:%u%c%s%c%s%c", entry->type, 0, entry->mode, 0, entry->uid, 0,
           entry->gid, 0, (unsigned long long)entry->size, 0, (long long)entry->mtime.tv_sec, 0, entry->mtime.tv_nsec,
           0, entry->device_major, entry->device_minor, 0, entry->name, 0, entry->link, 0);
    return DAVIT_OK;
}

static ssize_t from_stdin(void *data, char *buffer, size_t size)
{
    (void)data;
    ssize_t got = read(0, buffer, size < piece ? size : piece);
    return got < 0 ? DAVIT_ERR_FILE : got;
}

static int create(struct davit_error *error)
{
    struct davit_tar *tar = NULL;
    char *buffer = malloc(piece);
    size_t size = 0;
    made.skipped = skipped;
    int r = davit_tar_new(&made, &tar, error);
    while (r == DAVIT_OK && (r = davit_tar_read(tar, buffer, piece, &size, error)) == DAVIT_OK && size > 0)
        fwrite(buffer, 1, size, stdout);
    davit_tar_free(tar);
    free(buffer);
    return r;
}

static int run(const char *command, struct davit_error *error)
{
    if (strcmp(command, "create") == 0)
        return create(error);
    if (strcmp(command, "list") == 0)
        taken.entry = list_entry;
    return davit_tar_extract_from(&taken, from_stdin, NULL, error);
}

/* The most memory so far. What getrusage() says has the parent's in it. */
static void tell_peak(void)
{
    char line[256];
    FILE *status = fopen("/proc/self/status", "r");
    while (status && fgets(line, sizeof line, status))
        if (strncmp(line, "VmHWM:", 6) == 0)
            fprintf(stderr, "peak %ld KiB\n", strtol(line + 6, NULL, 10));
    if (status)
        fclose(status);
}

int main(int argc, char **argv)
{
    struct davit_error error = {.code = DAVIT_OK};
    if (argc < 2)
        return 2;
    take_words(argc - 2, argv + 2);
    int r = run(argv[1], &error);
    if (r != DAVIT_OK)
        fprintf(stderr, "%d %d %s\n", error.code, error.os_error, error.message);
    if (peak)
        tell_peak();
    return r == DAVIT_OK && fflush(stdout) == 0 ? 0 : 1;
}
