/*
 * What the command writes to stdout, or to the file in its place: text, JSON values, answers. All of it goes through
 * cli_write(), which is the one place that notices a full disk or a reader that went away.
 */
#include "cli.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Returns 0 or an errno value. Somebody else may have made the descriptor non-blocking: then it is waited for. */
static int write_all(int fd, const char *data, size_t size)
{
    while (size > 0) {
        ssize_t n = write(fd, data, size);
        if (n < 0 && errno == EAGAIN) {
            poll(&(struct pollfd){.fd = fd, .events = POLLOUT}, 1, -1);
        } else if (n < 0 && errno != EINTR) {
            return errno;
        } else if (n > 0) {
            data += n;
            size -= (size_t)n;
        }
    }
    return 0;
}

/* Where the output goes. */
static int output_fd = STDOUT_FILENO;

int cli_write_to(int fd)
{
    int before = output_fd;
    output_fd = fd;
    return before;
}

int cli_write(const void *data, size_t size)
{
    int e = write_all(output_fd, data, size);
    if (e == 0)
        return CLI_DONE;
    return e == EPIPE ? CLI_USAGE : cli_complain("cannot write the output: %s", strerror(e));
}

void cli_write_error(const void *data, size_t size)
{
    write_all(STDERR_FILENO, data, size);
}

void cli_open_text(struct cli_text *text)
{
    *text = (struct cli_text){0};
    text->out = cli_must(open_memstream(&text->data, &text->size));
}

int cli_close_text(struct cli_text *text)
{
    int r = fclose(text->out) == 0 ? cli_write(text->data, text->size) : cli_complain("out of memory");
    free(text->data);
    return r;
}

void cli_drop_text(struct cli_text *text)
{
    fclose(text->out);
    free(text->data);
}

void cli_open_list(const struct cli *cli, struct cli_list *list)
{
    *list = (struct cli_list){0};
    if (cli->json)
        list->array = cli_must(json_object_new_array());
    else
        cli_open_text(&list->text);
}

int cli_close_list(struct cli_list *list)
{
    return list->array ? cli_finish_json(list->array) : cli_close_text(&list->text);
}

int cli_write_json(struct json_object *value)
{
    int flags = JSON_C_TO_STRING_NOSLASHESCAPE;
    if (isatty(output_fd))
        flags |= JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED;
    const char *json = cli_must(json_object_to_json_string_ext(value, flags));
    struct cli_text text;
    cli_open_text(&text);
    if (flags & JSON_C_TO_STRING_PRETTY)
        cli_print_clean(text.out, json, strlen(json), "\n");
    else
        fputs(json, text.out);
    putc('\n', text.out);
    return cli_close_text(&text);
}

int cli_finish_json(struct json_object *value)
{
    int r = cli_write_json(value);
    json_object_put(value);
    return r;
}

/* An answer that is no JSON although the document promises it is the engine's failure. */
static int write_value(struct davit_response *response)
{
    struct json_object *value = NULL;
    struct davit_error error;
    int r = davit_response_json(response, &value, &error);
    if (r == DAVIT_OK)
        return cli_write_json(value);
    cli_fail(&error, NULL);
    return r == DAVIT_ERR_MEMORY ? CLI_USAGE : CLI_ENGINE;
}

static int write_bytes(struct davit_response *response)
{
    size_t size;
    const char *body = davit_response_body(response, &size);
    return cli_write(body, size);
}

int cli_write_response(struct davit_response *response)
{
    switch (davit_response_result(response)) {
    case DAVIT_RESULT_JSON:
    case DAVIT_RESULT_HEADER:
        return write_value(response);
    default:
        return write_bytes(response);
    }
}

int cli_write_body(struct davit_response *response)
{
    const char *type = davit_response_header(response, "Content-Type");
    struct json_object *value;
    if (type && strncmp(type, "application/json", strlen("application/json")) == 0 &&
        davit_response_json(response, &value, NULL) == DAVIT_OK)
        return cli_write_json(value);
    return write_bytes(response);
}

void cli_append(struct json_object *array, struct json_object *value)
{
    if (json_object_array_add(array, value) != 0)
        cli_must(NULL);
}

void cli_add(struct json_object *object, const char *name, struct json_object *value)
{
    if (json_object_object_add(object, name, value) != 0)
        cli_must(NULL);
}

void cli_add_text(struct json_object *object, const char *name, const char *value)
{
    cli_add(object, name, value ? cli_must(json_object_new_string(value)) : NULL);
}

void cli_add_bool(struct json_object *object, const char *name, bool value)
{
    cli_add(object, name, cli_must(json_object_new_boolean(value)));
}

void cli_add_int(struct json_object *object, const char *name, int64_t value)
{
    cli_add(object, name, cli_must(json_object_new_int64(value)));
}
