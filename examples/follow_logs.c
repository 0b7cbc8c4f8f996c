/*
 * Follows the logs of every container that runs, all at once and in one thread: each line behind its container's name.
 * Ends when all of them have.
 */
#include <davit/docker.h>
#include <stdio.h>
#include <stdlib.h>

struct log {
    const char *name;
    struct davit_lines *lines;
};

static int show_line(void *data, const struct davit_piece *line)
{
    const struct log *log = data;
    bool whole = line->data[line->size - 1] == '\n';
    fprintf(line->output == DAVIT_STDERR ? stderr : stdout, "%s | %.*s%s", log->name, (int)line->size, line->data,
            whole ? "" : "\n");
    return DAVIT_OK;
}

static int take(void *data, struct davit_stream *stream, const struct davit_piece *piece)
{
    const struct log *log = data;
    (void)stream;
    return davit_lines_sink(log->lines, piece);
}

static void end(void *data, int code, struct davit_response *response, const struct davit_error *error)
{
    struct log *log = data;
    davit_lines_finish(log->lines);
    davit_lines_free(log->lines);
    if (code != DAVIT_OK)
        fprintf(stderr, "%s: %s\n", log->name, error->message);
    davit_response_free(response);
    free(log);
}

static int follow(struct davit_loop *loop, struct davit_client *client, const struct davit_container_summary *container,
                  struct davit_error *error)
{
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct log *log = calloc(1, sizeof *log);
    if (!log)
        return DAVIT_ERR_MEMORY;
    log->name = container->names.count ? container->names.items[0] + 1 : container->id;
    handlers.piece = take;
    handlers.done = end;
    handlers.data = log;
    int r = davit_lines_new(0, show_line, log, &log->lines, error);
    if (r == DAVIT_OK)
        r = davit_stream_start(
            loop, client, "ContainerLogs",
            DAVIT_PARAMS({"id", container->id}, {"follow", "true"}, {"stdout", "true"}, {"stderr", "true"}), NULL, NULL,
            &handlers, NULL, error);
    if (r != DAVIT_OK) {
        davit_lines_free(log->lines);
        free(log);
    }
    return r;
}

int main(void)
{
    struct davit_container_list_result list = {0};
    struct davit_client *client = NULL;
    struct davit_loop *loop = NULL;
    struct davit_error error;

    int r = davit_client_new(NULL, &client, &error);
    r = r ? r : davit_container_list(client, NULL, NULL, &list, &error);
    r = r ? r : davit_loop_new(&loop, &error);
    for (size_t i = 0; r == DAVIT_OK && i < list.value.count; i++)
        r = follow(loop, client, &list.value.items[i], &error);
    r = r ? r : davit_loop_run(loop, &error);
    if (r != DAVIT_OK)
        fprintf(stderr, "%s\n", error.message);
    davit_loop_free(loop);
    davit_response_free(list.response);
    davit_client_free(client);
    return r == DAVIT_OK ? 0 : 1;
}
