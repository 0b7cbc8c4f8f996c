/*
 * A process's output, taken apart: frames of stdout and stderr, each with a head of eight bytes (its stream, three
 * zeros, its length), or a terminal's raw bytes, which are all stdout. Works on a whole body; streams come later.
 */
#include "internal.h"

#include <string.h>

#define HEAD_SIZE DAVIT__FRAME_HEAD

struct frame {
    unsigned stream;
    const char *data;
    size_t size;
};

/* The frame at `at`; false when there is none whole. */
static bool read_frame(const char *at, const char *end, struct frame *ret)
{
    const unsigned char *head = (const unsigned char *)at;
    if (end - at < HEAD_SIZE || !davit__is_frame_head(at, HEAD_SIZE))
        return false;
    size_t size = (size_t)head[4] << 24 | (size_t)head[5] << 16 | (size_t)head[6] << 8 | head[7];
    if (size > (size_t)(end - at) - HEAD_SIZE)
        return false;
    *ret = (struct frame){.stream = head[0], .data = at + HEAD_SIZE, .size = size};
    return true;
}

static bool is_all_frames(const char *at, const char *end)
{
    struct frame frame;
    while (at < end && read_frame(at, end, &frame))
        at = frame.data + frame.size;
    return at == end;
}

static bool is_multiplexed(const struct davit_response *response, const char *body, const char *end)
{
    const char *type = davit_response_header(response, "Content-Type");
    if (davit_response_result(response) != DAVIT_RESULT_STREAM || response->framing == DAVIT_FRAMING_RAW)
        return false;
    if (response->framing == DAVIT_FRAMING_MULTIPLEXED || (type && strstr(type, "multiplexed-stream")))
        return true;
    return is_all_frames(body, end);
}

static int fail_in_band(const struct frame *frame, struct davit_error *reterr)
{
    struct davit__buffer message = {0};
    davit__append_printable(&message, frame->data, frame->size);
    int r = davit__fail(reterr, DAVIT_ERR_ENGINE, "the output ends with an error of the engine's: %s",
                        message.size ? message.data : "it does not say which");
    davit__buffer_done(&message);
    return r;
}

static int take_apart(struct davit_response *response, const char *body, const char *end, struct davit_error *reterr)
{
    struct frame frame;
    for (const char *at = body; at < end; at = frame.data + frame.size) {
        if (!read_frame(at, end, &frame))
            return davit__fail(reterr, DAVIT_ERR_PROTOCOL, "the output has no whole frame at byte %zu of %zu",
                               (size_t)(at - body), (size_t)(end - body));
        if (frame.stream == DAVIT__ERROR_FRAME)
            return fail_in_band(&frame, reterr);
        davit__append(&response->output[frame.stream == DAVIT_STDERR], frame.data, frame.size);
    }
    return DAVIT_OK;
}

/* Fills both outputs, or neither. */
static int read_output(struct davit_response *response, struct davit_error *reterr)
{
    size_t size;
    const char *body = davit_response_body(response, &size);
    int r = DAVIT_OK;
    if (is_multiplexed(response, body, body + size))
        r = take_apart(response, body, body + size, reterr);
    else
        davit__append(&response->output[0], body, size);
    if (r == DAVIT_OK && (response->output[0].failed || response->output[1].failed))
        r = davit__fail_memory(reterr);
    response->has_output = r == DAVIT_OK;
    for (int i = 0; i < 2 && r != DAVIT_OK; i++)
        davit__buffer_done(&response->output[i]);
    return r;
}

int davit_response_output(struct davit_response *response, enum davit_output output, const char **ret, size_t *ret_size,
                          struct davit_error *reterr)
{
    if (!response || !ret || (output != DAVIT_STDOUT && output != DAVIT_STDERR))
        return davit__fail(
            reterr, DAVIT_ERR_ARGUMENT,
            "davit_response_output: response and ret may not be NULL, output is DAVIT_STDOUT or _STDERR");
    int r = response->has_output ? DAVIT_OK : read_output(response, reterr);
    if (r != DAVIT_OK)
        return r;
    const struct davit__buffer *buffer = &response->output[output == DAVIT_STDERR];
    *ret = buffer->data ? buffer->data : "";
    if (ret_size)
        *ret_size = buffer->size;
    return DAVIT_OK;
}
