/*
 * The arguments of a call: NAME=VALUE words, the body, further headers. The forms of a word are described in
 * docs/man/davit.1. What a name or value must be is the library's to say.
 */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Somebody else may have made stdin non-blocking: then it is waited for. */
static ssize_t read_some(int fd, char *data, size_t most)
{
    ssize_t n;
    while ((n = read(fd, data, most)) < 0 && (errno == EAGAIN || errno == EINTR))
        if (errno == EAGAIN)
            poll(&(struct pollfd){.fd = fd, .events = POLLIN}, 1, -1);
    return n;
}

int cli_read_file(const char *name, char **ret, size_t *ret_size)
{
    int fd = strcmp(name, "-") == 0 ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return cli_complain("cannot read %s: %s", name, strerror(errno));
    char *data = NULL;
    size_t size = 0, capacity = 0;
    ssize_t n = 0;
    do {
        size += (size_t)n;
        if (capacity - size < 2) {
            capacity = capacity ? capacity * 2 : 16384;
            data = cli_must(realloc(data, capacity));
        }
        n = read_some(fd, data + size, capacity - size - 1);
    } while (n > 0);
    int e = errno;
    if (fd != STDIN_FILENO)
        close(fd);
    if (n < 0) {
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
    int r = cli_read_file(file, ret, &size);
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

const char *cli_find_param(const struct cli_arguments *arguments, const char *name)
{
    for (size_t i = 0; i < arguments->count; i++)
        if (strcmp(arguments->params[i].name, name) == 0)
            return arguments->params[i].value;
    return NULL;
}

int cli_read_arguments(const struct cli *cli, char **words, const struct davit_operation_info *operation,
                       struct cli_arguments *ret)
{
    *ret = (struct cli_arguments){.options = DAVIT_CALL_OPTIONS_INIT, .body_descriptor = -1};
    while (words[ret->count])
        ret->count++;
    ret->params = cli_must(calloc(ret->count + 1, sizeof *ret->params));
    ret->texts = cli_must(calloc(ret->count + 1, sizeof *ret->texts));
    int r = CLI_DONE;
    for (size_t i = 0; i < ret->count; i++)
        r |= read_word(words[i], &ret->params[i], &ret->texts[i]);
    if (r == CLI_DONE)
        r = cli_read_body(cli, operation, ret);
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
    cli_body_done(arguments);
    davit_report_free(arguments->report);
}
