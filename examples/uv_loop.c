/*
 * davit inside of libuv: the loop's one descriptor is polled, and a step is made when it is readable. A timer of the
 * program's own goes on beside it.
 */
#include <davit/davit.h>
#include <stdio.h>
#include <uv.h>

static struct davit_loop *loop;
static uv_poll_t poll;
static uv_timer_t timer;

static void step(uv_poll_t *handle, int status, int events)
{
    (void)handle, (void)status, (void)events;
    davit_loop_step(loop, 0, NULL);
}

static void tick(uv_timer_t *handle)
{
    if (davit_loop_running(loop))
        return;
    puts("nothing runs any more");
    uv_close((uv_handle_t *)handle, NULL);
    uv_close((uv_handle_t *)&poll, NULL); /* before davit_loop_free() */
}

static int show(void *name, struct davit_stream *stream, const struct davit_piece *piece)
{
    (void)stream;
    printf("%s: %.*s", (const char *)name, (int)piece->size, piece->data);
    return DAVIT_OK;
}

static void tell(void *name, int code, struct davit_response *response, const struct davit_error *error)
{
    printf("%s: %s\n", (const char *)name, code == DAVIT_OK ? "the end" : error->message);
    davit_response_free(response);
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "web";
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_client *client = NULL;
    struct davit_error error;

    handlers.piece = show;
    handlers.done = tell;
    handlers.data = (void *)name;
    int r = davit_client_new(NULL, &client, &error);
    if (r == DAVIT_OK)
        r = davit_loop_new(&loop, &error);
    if (r == DAVIT_OK)
        r = davit_stream_start(loop, client, "ContainerLogs",
                               DAVIT_PARAMS({"id", name}, {"follow", "true"}, {"stdout", "true"}), NULL, NULL,
                               &handlers, NULL, &error);
    if (r == DAVIT_OK) {
        uv_poll_init(uv_default_loop(), &poll, davit_loop_descriptor(loop));
        uv_poll_start(&poll, UV_READABLE, step);
        uv_timer_init(uv_default_loop(), &timer);
        uv_timer_start(&timer, tick, 10, 10);
        uv_run(uv_default_loop(), UV_RUN_DEFAULT);
    } else {
        fprintf(stderr, "%s\n", error.message);
    }
    davit_loop_free(loop);
    davit_client_free(client);
    uv_loop_close(uv_default_loop());
    return r == DAVIT_OK ? 0 : 1;
}
