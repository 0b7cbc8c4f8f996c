/* What a program of somebody else does first: a context of one file that is in memory. */
#include <davit/tar.h>
#include <stdio.h>

int main(void)
{
    const struct davit_tar_item items[] = {{.name = "Dockerfile", .data = "FROM scratch\n", .size = 13}};
    struct davit_tar_options options = DAVIT_TAR_OPTIONS_INIT;
    struct davit_tar *tar = NULL;
    struct davit_error error;
    char buffer[65536];
    size_t size = 0;

    options.items = items;
    options.item_count = 1;
    int r = davit_tar_new(&options, &tar, &error);
    if (r == DAVIT_OK)
        r = davit_tar_read(tar, buffer, sizeof buffer, &size, &error);
    if (r == DAVIT_OK)
        printf("%s, %zu bytes\n", buffer, size);
    else
        fprintf(stderr, "%s\n", error.message);
    davit_tar_free(tar);
    return r != DAVIT_OK;
}
