/*
 * Any bytes as an engine's answer: one value, a sequence, a process's output, a header, an error. The first byte
 * chooses the operation, the second the status and the framing, the rest is the body (or the header's value).
 */
#include "fuzz.h"

#include <json-c/json.h>

struct fuzzed {
    int status;
    const char *headers[2];
    const uint8_t *body;
    size_t size;
};

static const struct {
    const char *operation;
    struct davit_param params[3];
    const char *header;
} calls[] = {
    {"SystemVersion", {{0}}, "Content-Type: application/json"},
    {"ImageCreate", {{"fromImage", "x"}, {0}}, "Content-Type: application/json"},
    {"ContainerLogs", {{"id", "x"}, {"stdout", "true"}, {0}}, "Content-Type: application/octet-stream"},
    {"ContainerLogs",
     {{"id", "x"}, {"stdout", "true"}, {0}},
     "Content-Type: application/vnd.docker.multiplexed-stream"},
    {"ContainerArchiveInfo", {{"id", "x"}, {"path", "/"}, {0}}, NULL},
};

static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    struct fuzzed *fuzzed = data;
    (void)request;
    answer->status = fuzzed->status;
    answer->headers = fuzzed->headers;
    answer->body = fuzzed->body;
    answer->body_size = fuzzed->size;
    return DAVIT_OK;
}

/* The header that carries a result, with the fuzzed bytes up to a NUL as its value. */
static char *header_of(const uint8_t *data, size_t size)
{
    static const char name[] = "X-Docker-Container-Path-Stat: ";
    char *header = calloc(1, sizeof name + size);
    require(header != NULL);
    memcpy(header, name, sizeof name - 1);
    memcpy(header + sizeof name - 1, data, size);
    return header;
}

/* An output is all there, ended by a NUL, and the same when asked for again. */
static size_t check_output(struct davit_response *response, enum davit_output output)
{
    const char *bytes = NULL, *again = NULL;
    size_t size = 0, size_again = 0;
    struct davit_error error;
    int r = davit_response_output(response, output, &bytes, &size, &error);
    require(davit_response_output(response, output, &again, &size_again, NULL) == r);
    require(bytes == again && size == size_again);
    if (r == DAVIT_OK)
        require(bytes[size] == '\0');
    else
        require_error(r, &error);
    return size;
}

static void check_response(struct davit_response *response)
{
    size_t body;
    struct json_object *value = NULL;
    struct davit_error error;
    require(davit_response_body(response, &body)[body] == '\0');
    require(check_output(response, DAVIT_STDOUT) + check_output(response, DAVIT_STDERR) <= body);
    int r = davit_response_json(response, &value, &error);
    if (r == DAVIT_OK)
        require(json_object_to_json_string_ext(value, JSON_C_TO_STRING_PLAIN) != NULL);
    else
        require_error(r, &error);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const int statuses[] = {200, 200, 304, 404, 500};
    if (size < 2)
        return 0;
    size_t chosen = data[0] % (sizeof calls / sizeof *calls);
    char *header = calls[chosen].header ? NULL : header_of(data + 2, size - 2);
    static struct fuzzed fuzzed;
    fuzzed = (struct fuzzed){.status = statuses[data[1] % 5], .body = data + 2, .size = size - 2};
    fuzzed.headers[0] = header ? header : calls[chosen].header;

    struct davit_response *response = NULL;
    struct davit_error error;
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.framing = (enum davit_framing)(data[1] / 5 % 3);
    int r = davit_invoke(client_of(respond, &fuzzed), calls[chosen].operation, calls[chosen].params, NULL, &options,
                         &response, &error);
    if (r != DAVIT_OK)
        require_error(r, &error);
    require(response != NULL);
    check_response(response);
    davit_response_free(response);
    free(header);
    return 0;
}
