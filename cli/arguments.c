/*
 * The arguments of a call: NAME=VALUE words, the body, further headers. The forms of a word are described in
 * docs/man/davit.1. What a name or value must be is the library's to say.
 */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Reads a file, or stdin for "-", with a NUL after its last byte. CLI_DONE or, after a message, CLI_USAGE. */
static int read_file(const char *name, char **ret, size_t *ret_size)
{
    FILE *file = strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");
    if (!file)
        return cli_complain("cannot read %s: %s", name, strerror(errno));
    char *data = NULL;
    size_t size = 0, capacity = 0, n = 0;
    do {
        size += n;
        if (capacity - size < 2) {
            capacity = capacity ? capacity * 2 : 16384;
            data = cli_must(realloc(data, capacity));
        }
        errno = 0;
        n = fread(data + size, 1, capacity - size - 1, file);
    } while (n > 0);
    int e = ferror(file) ? errno : 0;
    if (file != stdin)
        fclose(file);
    if (e != 0) {
        free(data);
        return cli_complain("cannot read %s: %s", name, strerror(e));
    }
    data[size] = '\0';
    *ret = data;
    *ret_size = size;
    return CLI_DONE;
}

/* The value of NAME=@FILE. Editors end a file with a newline that no value means. */
static int read_value(const char *name, const char *file, char **ret)
{
    size_t size;
    int r = read_file(file, ret, &size);
    if (r != CLI_DONE)
        return r;
    if (strlen(*ret) != size)
        return cli_complain("%s: %s holds a NUL byte, which no parameter can", name, file);
    if (size > 0 && (*ret)[size - 1] == '\n')
        (*ret)[size - 1] = '\0';
    return CLI_DONE;
}

static int check_json(const char *name, const char *text)
{
    struct json_object *value = NULL;
    struct davit_error error;
    if (davit_json_read(text, strlen(text), &value, &error) != DAVIT_OK)
        return cli_complain("%s: %s", name, error.message);
    json_object_put(value);
    return CLI_DONE;
}

/* Takes one word apart, in place. */
static int read_word(char *word, struct davit_param *param, char **text)
{
    char *equals = strchr(word, '=');
    if (!equals || equals == word || strncmp(word, ":=", 2) == 0)
        return cli_complain("\"%s\" is no parameter; write NAME=VALUE, NAME[]=VALUE, NAME:=JSON or NAME=@FILE", word);
    char *end = equals;
    bool json = end[-1] == ':';
    if (json)
        end--;
    else if (end - word > 2 && strncmp(end - 2, "[]", 2) == 0)
        end -= 2;
    *end = '\0';
    const char *value = equals + 1;
    if (*value == '@' && value[1] != '@') {
        int r = read_value(word, value + 1, text);
        if (r != CLI_DONE)
            return r;
        value = *text;
    } else if (*value == '@') {
        value++;
    }
    *param = (struct davit_param){word, value};
    return json ? check_json(word, value) : CLI_DONE;
}

/* Whether a body is bytes to its operation. What request sends is not known; it goes bit by bit if its length is. */
static bool is_bytes(const struct cli *cli, const struct stat *file)
{
    struct davit_operation_info operation = DAVIT_OPERATION_INFO_INIT;
    if (strcmp(cli->words[0], "request") == 0)
        return S_ISREG(file->st_mode);
    return davit_operation_find(davit_engine_find(cli->engine), cli->words[1], NULL, &operation, NULL) == DAVIT_OK &&
           operation.body == DAVIT_BODY_BYTES;
}

/* Leaves the bytes of a body where they are until they are sent. False: they are to be read now. */
static bool open_body(const struct cli *cli, struct cli_arguments *arguments)
{
    bool given = strcmp(arguments->body_file, "-") == 0;
    int fd = given ? STDIN_FILENO : open(arguments->body_file, O_RDONLY | O_CLOEXEC);
    struct stat file;
    bool known = fd >= 0 && fstat(fd, &file) == 0;
    off_t at = known && S_ISREG(file.st_mode) ? lseek(fd, 0, SEEK_CUR) : 0;
    bool ended = known && S_ISREG(file.st_mode) && at >= file.st_size; /* or a file that only seems to have no bytes */
    if (!known || ended || S_ISDIR(file.st_mode) || !is_bytes(cli, &file)) {
        if (fd >= 0 && !given)
            close(fd);
        return false;
    }
    arguments->body_descriptor = fd;
    arguments->body.source = davit_source_descriptor;
    arguments->body.source_data = &arguments->body_descriptor;
    arguments->body.size = S_ISREG(file.st_mode) ? (size_t)(file.st_size - at) : 0;
    return true;
}

static int read_body(const struct cli *cli, struct cli_arguments *arguments)
{
    const char *text = cli->body;
    arguments->has_body = &arguments->body;
    if (*text != '@' && strcmp(text, "-") != 0) {
        arguments->body.data = text;
        arguments->body.size = strlen(text);
        return CLI_DONE;
    }
    arguments->body_file = *text == '@' ? text + 1 : text;
    if (!cli->dry_run && open_body(cli, arguments))
        return CLI_DONE;
    int r = read_file(arguments->body_file, &arguments->body_text, &arguments->body.size);
    arguments->body.data = arguments->body_text;
    return r;
}

int cli_read_arguments(const struct cli *cli, char **words, struct cli_arguments *ret)
{
    *ret = (struct cli_arguments){.options = DAVIT_CALL_OPTIONS_INIT, .body_descriptor = -1};
    while (words[ret->count])
        ret->count++;
    ret->params = cli_must(calloc(ret->count + 1, sizeof *ret->params));
    ret->texts = cli_must(calloc(ret->count + 1, sizeof *ret->texts));
    int r = CLI_DONE;
    for (size_t i = 0; i < ret->count; i++)
        r |= read_word(words[i], &ret->params[i], &ret->texts[i]);
    if (cli->body)
        r |= read_body(cli, ret);
    struct davit_error error;
    if (davit_report_new(&ret->report, &error) != DAVIT_OK)
        return cli_fail(&error, NULL);
    ret->options.report = ret->report;
    ret->options.headers = cli->headers;
    return r;
}

void cli_arguments_done(struct cli_arguments *arguments)
{
    for (size_t i = 0; i < arguments->count; i++)
        free(arguments->texts[i]);
    free(arguments->texts);
    free(arguments->params);
    free(arguments->body_text);
    if (arguments->body_descriptor > STDIN_FILENO)
        close(arguments->body_descriptor);
    davit_report_free(arguments->report);
}
