/*
 * Any bytes as an answer that is read while it comes, in chunks of any size: the pieces are the same as of all at once,
 * and say the same as the response of a call that kept everything. The first byte chooses the operation, the second the
 * framing and what the engine says of a terminal, the third the chunks.
 */
#include "pieces.h"
#include "fuzz.h"

#include <json-c/json.h>

static const struct {
    const char *operation;
    struct davit_param params[3];
    const char *headers[2];
} calls[] = {
    {"ImageCreate", {{"fromImage", "x"}, {0}}, {"Content-Type: application/json", NULL}},
    {"ContainerLogs", {{"id", "x"}, {"stdout", "true"}, {0}}, {"Content-Type: application/octet-stream", NULL}},
    {"ContainerLogs",
     {{"id", "x"}, {"stdout", "true"}, {0}},
     {"Content-Type: application/vnd.docker.multiplexed-stream", NULL}},
    {"ContainerExport", {{"id", "x"}, {0}}, {NULL}},
};

/* What came of a stream, whole: both outputs, or values with their sizes. */
struct told {
    enum davit__step end;
    struct davit_error error;
    struct davit__buffer out[3];
    size_t sizes[1024], count;
};

/* What is answered: that, and to the question for a terminal. */
struct given {
    struct davit_answer answer;
    const char *terminal; /* NULL: no answer */
};

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    const struct given *given = data;
    *answer = given->answer;
    if (strcmp(davit_prepared_operation(request), "ContainerInspect") != 0)
        return DAVIT_OK;
    if (!given->terminal)
        return DAVIT_ERR_TIMEOUT;
    *answer = (struct davit_answer){.status = 200, .body = given->terminal, .body_size = strlen(given->terminal)};
    return DAVIT_OK;
}

static void take(struct told *told, const struct davit_piece *piece)
{
    require(piece->size > 0 && piece->output <= DAVIT_STDERR);
    davit__append(&told->out[piece->output], piece->data, piece->size);
    if (told->count < sizeof told->sizes / sizeof *told->sizes)
        told->sizes[told->count++] = piece->size;
}

/* Cuts the body, which comes in chunks; seed 0: at once. */
static void cut(const struct davit__call *call, const uint8_t *data, size_t size, unsigned seed, struct told *told)
{
    struct davit__buffer hold = {0};
    struct davit__cut cutter = {.call = call, .failure = &told->error, .hold = &hold};
    size_t came = 0;
    for (;;) {
        cutter.over = came == size;
        told->end = davit__next_piece(&cutter);
        require(cutter.at <= hold.size);
        if (told->end == DAVIT__PIECE)
            take(told, &cutter.piece);
        else if (told->end != DAVIT__MORE)
            break;
        else {
            size_t chunk = seed ? 1 + (seed = seed * 1103515245 + 12345) / 65536 % 16 : size;
            chunk = chunk < size - came ? chunk : size - came;
            require(chunk > 0);
            davit__cut_move_up(&cutter);
            hold.data = realloc(hold.data, hold.size + chunk + 1); /* just as long: a byte too far is noticed */
            require(hold.data != NULL);
            memcpy(hold.data + hold.size, data + came, chunk);
            hold.capacity = (hold.size += chunk) + 1;
            hold.data[hold.size] = '\0';
            came += chunk;
        }
    }
    if (told->end == DAVIT__FAILED)
        require_error(told->error.code, &told->error);
    free(hold.data);
}

static bool same_bytes(const struct davit__buffer *buffer, const char *bytes, size_t size)
{
    return buffer->size == size && (size == 0 || memcmp(buffer->data, bytes, size) == 0);
}

static void check_same(const struct told *a, const struct told *b, bool values)
{
    require(a->end == b->end && a->error.code == b->error.code);
    require(a->end != DAVIT__FAILED || strcmp(a->error.message, b->error.message) == 0);
    for (int i = 0; i < 3; i++)
        require(same_bytes(&a->out[i], b->out[i].data, b->out[i].size));
    if (values)
        require(a->count == b->count && memcmp(a->sizes, b->sizes, a->count * sizeof *a->sizes) == 0);
}

/* Whether the first bytes look like a frame's head, of which a stream cannot know whether all is frames. */
static bool begins_like_frames(const uint8_t *data, size_t size)
{
    uint8_t head[4] = {0};
    memcpy(head, data, size < 4 ? size : 4);
    return head[0] <= 3 && !head[1] && !head[2] && !head[3];
}

static void check_output(struct davit_response *response, const struct told *told, const uint8_t *data, size_t size,
                         bool sure)
{
    const char *out[3] = {0};
    size_t sizes[3] = {0};
    struct davit_error error;
    int r = davit_response_output(response, DAVIT_STDOUT, &out[1], &sizes[1], &error);
    if (r == DAVIT_OK)
        require(davit_response_output(response, DAVIT_STDERR, &out[2], &sizes[2], NULL) == DAVIT_OK);
    bool raw = r == DAVIT_OK && sizes[1] == size && size && memcmp(out[1], data, size) == 0;
    if (raw && !sure && begins_like_frames(data, size))
        return;
    require((r == DAVIT_OK) == (told->end == DAVIT__DONE));
    if (r == DAVIT_OK)
        require(same_bytes(&told->out[1], out[1], sizes[1]) && same_bytes(&told->out[2], out[2], sizes[2]));
    else /* an error of the engine's that is cut off is an error of the engine's */
        require(told->error.code == r || told->error.code == DAVIT_ERR_ENGINE);
}

/* What is known to be frames, as another reader has it: all of it is before its eyes. */
static void check_frames(const struct told *told, const uint8_t *data, size_t size)
{
    struct davit__buffer out[3] = {0};
    bool whole = true;
    while (whole && size > 0) {
        bool head = size >= 8 && data[0] < 3 && !(data[1] | data[2] | data[3]);
        size_t length = head ? ((data[4] * 256u + data[5]) * 256u + data[6]) * 256u + data[7] : 0;
        size_t there = head && length < size - 8 ? length : size - 8;
        whole = head && there == length;
        if (head) {
            davit__append(&out[data[0] == 2 ? 2 : 1], data + 8, there);
            data += 8 + there;
            size -= 8 + there;
        }
    }
    require((told->end == DAVIT__DONE) == whole);
    for (int i = 0; i < 3; i++) {
        require(same_bytes(&out[i], told->out[i].data, told->out[i].size));
        davit__buffer_done(&out[i]);
    }
}

/* Each piece is the value of that place, if it is one: names that stand twice and numbers that are too large are for
   its reader to refuse. */
static size_t check_values(struct json_object *values, const struct told *told)
{
    size_t good = 0;
    const char *at = told->out[0].data;
    for (size_t i = 0; i < told->count; at += told->sizes[i++]) {
        struct json_object *value = NULL;
        if (davit_json_read(at, told->sizes[i], &value, NULL) == DAVIT_OK)
            good++;
        if (values)
            require(i < json_object_array_length(values) &&
                    json_object_equal(value, json_object_array_get_idx(values, i)));
        json_object_put(value);
    }
    return good;
}

static void check_sequence(struct davit_response *response, int invoked, const struct told *told)
{
    struct json_object *values = NULL;
    int r = davit_response_json(response, &values, NULL);
    size_t good = check_values(r == DAVIT_OK ? values : NULL, told);
    if (told->count == sizeof told->sizes / sizeof *told->sizes)
        return;
    if (told->end == DAVIT__DONE)
        require(r == DAVIT_OK ? invoked == DAVIT_OK && told->count == json_object_array_length(values)
                              : good < told->count);
    else if (told->error.code == DAVIT_ERR_ENGINE || told->error.code == DAVIT_ERR_AUTH) /* the engine said so */
        require(r != DAVIT_OK || invoked == told->error.code);
    else
        require(r != DAVIT_OK);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const terminals[] = {NULL, "{\"Config\":{\"Tty\":true}}", "{\"Config\":{}}"};
    static struct given given;
    static struct told once, often;
    if (size < 3)
        return 0;
    size_t chosen = data[0] % (sizeof calls / sizeof *calls);
    unsigned seed = data[2] + 1u;
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_response *response = NULL;
    options.framing = (enum davit_framing)(data[1] % 3);
    given.terminal = terminals[data[1] / 3 % 3];
    data += 3;
    size -= 3;
    given.answer =
        (struct davit_answer){.status = 200, .headers = calls[chosen].headers, .body = data, .body_size = size};
    struct davit_client *client = client_of(respond, &given);
    int invoked = davit_invoke(client, calls[chosen].operation, calls[chosen].params, NULL, &options, &response, NULL);
    require(response != NULL);

    struct davit__call call = {.core = client->core, .name = calls[chosen].operation, .response = response};
    memset(&once, 0, sizeof once);
    memset(&often, 0, sizeof often);
    cut(&call, data, size, 0, &once);
    cut(&call, data, size, seed, &often);
    check_same(&once, &often, chosen == 0);
    if (chosen == 0)
        check_sequence(response, invoked, &once);
    else if (chosen == 3)
        require(once.end == DAVIT__DONE && same_bytes(&once.out[0], (const char *)data, size));
    else
        check_output(response, &once, data, size, options.framing || chosen == 2 || given.terminal);
    if ((chosen == 1 || chosen == 2) && options.framing != DAVIT_FRAMING_RAW && (options.framing || chosen == 2))
        check_frames(&once, data, size);
    for (int i = 0; i < 3; i++) {
        davit__buffer_done(&once.out[i]);
        davit__buffer_done(&often.out[i]);
    }
    davit_response_free(response);
    return 0;
}
