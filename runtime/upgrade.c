/*
 * Asks for another protocol on a connection, and hears the answer: the heads of both are ours, since libcurl knows no
 * upgrade. So is a refusal's body.
 */
#include "upgrade.h"
#include "http_head.h"
#include "websocket.h"

#include <stdlib.h>
#include <string.h>

/* How long to wait, in ms, for more of a refusal that does not say how long it is, on a connection that stays open. */
#define REFUSAL_PAUSE 1000

/* `key`: of a WebSocket; NULL: it is to be none. It comes from where it goes to, for servers that mind the Origin. */
static int send_request(struct davit__wire *wire, const char *key)
{
    const struct davit__call *call = wire->call;
    const struct davit_prepared *prepared = call->prepared;
    const char *base = call->core->endpoint.base;
    struct davit__buffer head = {.secret = true};
    const char *name = NULL, *value;
    davit__append_format(&head, "%s %s HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: %s\r\n", prepared->method,
                         prepared->target.data, key ? "websocket" : "tcp");
    if (!davit__find_header(&prepared->headers, "Host"))
        davit__append_format(&head, "Host: %s\r\n", strstr(base, "//") + 2);
    if (!davit__find_header(&prepared->headers, "User-Agent"))
        davit__append_text(&head, "User-Agent: " DAVIT__AGENT "\r\n");
    if (key)
        davit__append_format(&head, "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: %s\r\n", key);
    if (key && !davit__find_header(&prepared->headers, "Origin"))
        davit__append_format(&head, "Origin: %s\r\n", base);
    davit__append_format(&head, "Content-Length: %zu\r\n", prepared->body_size);
    while (davit__next_header(&prepared->headers, &name, &value))
        davit__append_format(&head, "%s: %s\r\n", name, value);
    davit__append_text(&head, "\r\n");
    davit__append(&head, prepared->body, prepared->body_size);
    int r = head.failed ? davit__fail_memory(call->error)
                        : davit__wire_send(wire, head.data, head.size, false, call->error);
    davit__buffer_done(&head);
    return r;
}

/* ------------------------------------------------------------------------------------------ the answer's head --- */

static int receive(struct davit__wire *wire, struct davit__buffer *hold, bool *ret_over, long most)
{
    return davit__wire_receive(wire, hold, ret_over, "first byte", most, wire->call->error);
}

static int fail_head(const struct davit__call *call, enum davit__head state, bool over)
{
    if (state == DAVIT__HEAD_MANY)
        return davit__fail(call->error, DAVIT_ERR_LIMIT, "%s: the answer has more than %d headers", call->name,
                           DAVIT_HEADERS_MAX);
    if (over)
        return davit__fail(call->error, DAVIT_ERR_OUTCOME,
                           "%s: the connection was closed without an answer; outcome unknown", call->name);
    return davit__fail(call->error, DAVIT_ERR_PROTOCOL, "%s: the answer is no HTTP/1.1", call->name);
}

/* What comes behind the head is not lost. */
static int receive_head(struct davit__wire *wire, struct davit__buffer *hold, bool *ret_over)
{
    struct davit__call *call = wire->call;
    struct davit_response *response = call->response;
    size_t used = 0;
    int status = 0;
    enum davit__head state = DAVIT__HEAD_MORE;
    while (state == DAVIT__HEAD_MORE) {
        int r = receive(wire, hold, ret_over, call->options.timeouts.first_byte);
        if (r != DAVIT_OK)
            return r;
        state = davit__read_head(hold->data, hold->size, &used, &status, &response->head);
        if (*ret_over || state == DAVIT__HEAD_BAD || state == DAVIT__HEAD_MANY)
            return fail_head(call, state, *ret_over);
        if (state == DAVIT__HEAD_MORE && hold->size > call->core->options.max_head)
            return davit__fail(call->error, DAVIT_ERR_LIMIT, "%s: the answer's head exceeds %zu bytes", call->name,
                               call->core->options.max_head);
    }
    if (response->head.failed)
        return davit__fail_memory(call->error);
    response->status = status;
    hold->size -= used;
    memmove(hold->data, hold->data + used, hold->size);
    return DAVIT_OK;
}

/* -------------------------------------------------------------------------------------------------- refusals --- */

/* How long a refusal is, as far as it says so. */
struct extent {
    size_t wanted;
    bool known, chunked;
    struct davit__chunks chunks;
};

static struct extent extent_of(const struct davit_response *response)
{
    enum davit__coding coding = davit__transfer_coding(&response->head);
    const char *length = davit_response_header(response, "Content-Length");
    struct extent extent = {.wanted = DAVIT_ERROR_BODY_MAX, .known = coding != DAVIT__PLAIN || length};
    extent.chunked = coding == DAVIT__CHUNKED;
    size_t said = length && coding == DAVIT__PLAIN ? strtoul(length, NULL, 10) : SIZE_MAX;
    extent.wanted = said < extent.wanted ? said : extent.wanted;
    return extent;
}

/* Takes what came behind `before` out of its chunks; false when that was all. */
static bool take(struct extent *extent, struct davit__buffer *hold, size_t before)
{
    char *came = hold->data + before;
    if (extent->chunked)
        hold->size = before + davit__read_chunks(&extent->chunks, came, came, hold->size - before);
    return !extent->chunks.over && hold->size < extent->wanted;
}

/* Why the engine refused. It closes the connection, or says how much that is, or else has no more to say soon. */
static int receive_refusal(struct davit__wire *wire, struct davit__buffer *hold, bool *ret_over)
{
    struct davit__call *call = wire->call;
    struct extent extent = extent_of(call->response);
    long most = extent.known ? call->options.timeouts.first_byte : REFUSAL_PAUSE;
    size_t before = 0;
    int r = DAVIT_OK;
    davit__wire_end_sending(wire, NULL);
    while (r == DAVIT_OK && take(&extent, hold, before) && !*ret_over) {
        before = hold->size;
        r = receive(wire, hold, ret_over, most);
    }
    if (r == DAVIT_ERR_TIMEOUT && !extent.known)
        r = DAVIT_OK;
    davit__append(&call->response->body, hold->data, hold->size < extent.wanted ? hold->size : extent.wanted);
    return r == DAVIT_OK ? davit__decode_failure(call) : r;
}

/* ------------------------------------------------------------------------------------------------ WebSockets --- */

/* Whether a list of words, with commas between, has that one, in letters of any case. */
static bool has_word(const char *list, const char *word)
{
    for (size_t length; *list; list += length) {
        list += strspn(list, ", \t");
        length = strcspn(list, ", \t");
        if (length && davit__same_name(word, list, length))
            return true;
    }
    return false;
}

/* Whether a header says so: exactly that, or among other words; NULL: it must not be there. */
static int check_header(const struct davit__call *call, const char *name, const char *expected, bool exact)
{
    const char *value = davit_response_header(call->response, name);
    if (value && expected ? (exact ? strcmp(value, expected) == 0 : has_word(value, expected)) : !value && !expected)
        return DAVIT_OK;
    return davit__fail(call->error, DAVIT_ERR_PROTOCOL, "%s: the answer makes no WebSocket: %s is %s, expected %s",
                       call->name, name, value ? davit__quote(value).text : "not there",
                       expected ? davit__quote(expected).text : "none");
}

static int check_websocket(const struct davit__call *call, const char *key)
{
    struct davit__buffer accept = {0};
    if (call->response->status != 101)
        return davit__fail(call->error, DAVIT_ERR_PROTOCOL, "%s: the answer makes no WebSocket: expected status 101",
                           call->name);
    davit__ws_accept(&accept, key);
    int r = accept.failed ? davit__fail_memory(call->error) : check_header(call, "Upgrade", "websocket", false);
    if (r == DAVIT_OK)
        r = check_header(call, "Connection", "Upgrade", false);
    if (r == DAVIT_OK)
        r = check_header(call, "Sec-WebSocket-Accept", accept.data, true);
    if (r == DAVIT_OK)
        r = check_header(call, "Sec-WebSocket-Extensions", NULL, true);
    if (r == DAVIT_OK && !davit__find_header(&call->prepared->headers, "Sec-WebSocket-Protocol"))
        r = check_header(call, "Sec-WebSocket-Protocol", NULL, true);
    davit__buffer_done(&accept);
    return r;
}

/* ---------------------------------------------------------------------------------------------- all of it --- */

int davit__upgrade(struct davit__wire *wire, struct davit__buffer *hold, bool *ret_over)
{
    struct davit__call *call = wire->call;
    struct davit__buffer key = {0};
    bool websocket = call->operation->result.kind == DAVIT_RESULT_WEBSOCKET;
    int r = websocket ? davit__ws_key(&key, call->error) : DAVIT_OK;
    if (r == DAVIT_OK)
        r = send_request(wire, key.data);
    if (r == DAVIT_OK)
        r = receive_head(wire, hold, ret_over);
    if (r == DAVIT_OK && call->response->status != 101 && call->response->status != 200)
        r = receive_refusal(wire, hold, ret_over);
    if (r == DAVIT_OK && websocket)
        r = check_websocket(call, key.data);
    davit__buffer_done(&key);
    return r;
}
