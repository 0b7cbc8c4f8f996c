/*
 * The body of a request: the words of the command line, what a file or stdin holds, or the archive of a folder. JSON is
 * read whole, since it is checked; bytes are read while they are sent.
 */
#include "archive.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Leaves the bytes of a body where they are until they are sent. False: they are to be read now. Of a request that no
   document lists nothing is known; its body goes bit by bit if its length is. */
static bool open_file(const struct davit_operation_info *operation, struct cli_arguments *arguments)
{
    bool given = strcmp(arguments->body_file, "-") == 0;
    int fd = given ? STDIN_FILENO : open(arguments->body_file, O_RDONLY | O_CLOEXEC);
    struct stat file;
    bool known = fd >= 0 && fstat(fd, &file) == 0, regular = known && S_ISREG(file.st_mode);
    off_t at = regular ? lseek(fd, 0, SEEK_CUR) : 0;
    bool ended = regular && at >= file.st_size; /* or a file that only seems to have no bytes */
    bool streams = operation ? operation->body == DAVIT_BODY_BYTES : regular;
    if (!known || ended || S_ISDIR(file.st_mode) || !streams) {
        if (fd >= 0 && !given)
            close(fd);
        return false;
    }
    arguments->body_descriptor = fd;
    arguments->body.source = davit_source_descriptor;
    arguments->body.source_data = &arguments->body_descriptor;
    arguments->body.size = regular ? (size_t)(file.st_size - at) : 0;
    return true;
}

static bool has_parameter(const struct davit_operation_info *operation, const char *name)
{
    struct davit_parameter_info parameter = DAVIT_PARAMETER_INFO_INIT;
    for (size_t i = 0; davit_operation_parameter(operation, i, &parameter); i++)
        if (strcmp(parameter.name, name) == 0)
            return true;
    return false;
}

/* An operation that takes the name of a Dockerfile builds: that is what .dockerignore is for. */
static int open_folder(const struct cli *cli, const struct davit_operation_info *operation,
                       struct cli_arguments *arguments)
{
    if (cli->body)
        return cli_complain("--folder and --body are two bodies for one request");
    if (operation->body != DAVIT_BODY_BYTES)
        return cli_complain("--folder is for archives, and %s takes none", operation->name);
    arguments->has_body = &arguments->body;
    return cli_pack_folder(cli->folder, has_parameter(operation, "dockerfile"), cli_find_param(arguments, "dockerfile"),
                           &arguments->body);
}

int cli_read_body(const struct cli *cli, const struct davit_operation_info *operation, struct cli_arguments *arguments)
{
    const char *text = cli->body;
    if (cli->folder && operation)
        return open_folder(cli, operation, arguments);
    if (!text)
        return CLI_DONE;
    arguments->has_body = &arguments->body;
    if (*text != '@' && strcmp(text, "-") != 0) {
        arguments->body.data = text;
        arguments->body.size = strlen(text);
        return CLI_DONE;
    }
    arguments->body_file = *text == '@' ? text + 1 : text;
    if (!cli->dry_run && open_file(operation, arguments))
        return CLI_DONE;
    int r = cli_read_file(arguments->body_file, &arguments->body_text, &arguments->body.size);
    arguments->body.data = arguments->body_text;
    return r;
}

void cli_body_done(struct cli_arguments *arguments)
{
    if (arguments->body_descriptor > STDIN_FILENO)
        close(arguments->body_descriptor);
    free(arguments->body_text);
    cli_pack_done();
}
