/*
 * Builds an image from a folder, without what its .dockerignore says, and prints what the engine says meanwhile. The
 * folder becomes an archive while it is sent, and is nowhere held whole.
 *
 *     build_image FOLDER NAME
 */
#include <davit/docker.h>
#include <davit/tar.h>
#include <stdio.h>

/* The steps of the build, and those of pulling what it is built from. */
static int show(struct davit_stream *stream, struct davit_error *error)
{
    struct davit_build_info *info;
    int r = davit_stream_value(stream, DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "BuildInfo", (void **)&info, error);
    if (r == DAVIT_OK && info->stream)
        fputs(info->stream, stdout);
    else if (r == DAVIT_OK && info->status)
        printf("%s%s%s\n", info->id ? info->id : "", info->id ? ": " : "", info->status);
    return r;
}

int main(int argc, char **argv)
{
    struct davit_tar_options folder = DAVIT_TAR_OPTIONS_INIT;
    struct davit_tar *context = NULL;
    struct davit_client *client = NULL;
    struct davit_stream *stream = NULL;
    struct davit_piece piece;
    struct davit_error error;

    if (argc != 3)
        return fprintf(stderr, "usage: build_image FOLDER NAME\n"), 1;
    folder.folder = argv[1];
    int r = davit_tar_new(&folder, &context, &error);
    r = r ? r : davit_client_new(NULL, &client, &error);
    r = r ? r
          : davit_stream_open(client, "ImageBuild", DAVIT_PARAMS({"t", argv[2]}), DAVIT_SOURCE(davit_tar_pull, context),
                              NULL, &stream, &error);
    while (r == DAVIT_OK && (r = davit_stream_read(stream, &piece, &error)) == DAVIT_OK && piece.size > 0)
        r = show(stream, &error);
    if (r != DAVIT_OK) /* the archive knows better why it could not be sent */
        fprintf(stderr, "%s\n", davit_tar_failure(context) ? davit_tar_failure(context)->message : error.message);
    davit_stream_close(stream);
    davit_client_free(client);
    davit_tar_free(context);
    return r == DAVIT_OK ? 0 : 1;
}
