/*
 * Checks what a request carries beside its parameters: the body, and the options' headers and extra parameters. A JSON
 * body is read once, strictly, and sent byte for byte. Whether it fits its type is check_type.c's.
 */
#include "json.h"

#include <json-c/json.h>

#include <stdio.h>
#include <string.h>

/* Brings a json-c value into bytes. */
static bool write_body(struct davit__call *call, const char *path)
{
    if (!davit__json_write(&call->written, call->body->json)) {
        davit__problem(call->report, DAVIT_ERR_JSON, path, ": holds a number that JSON cannot say, or nests too deep");
        return false;
    }
    call->data = call->written.data;
    call->data_size = call->written.size;
    call->report->failed |= call->written.failed;
    return !call->written.failed;
}

static void read_body(struct davit__call *call, const char *path)
{
    struct davit_error why;
    json_object_put(call->body_json); /* of when the version was not known yet */
    call->body_json = NULL;
    int r = davit_json_read(call->data, call->data_size, &call->body_json, &why);
    if (r == DAVIT_ERR_MEMORY)
        call->report->failed = true;
    else if (r != DAVIT_OK)
        davit__problem(call->report, r, path, ": %s", why.message);
}

/* What a header can carry: no control characters but tabs. */
static bool is_header_value(const char *value)
{
    for (; *value; value++)
        if (((unsigned char)*value < 0x20 && *value != '\t') || *value == 0x7F)
            return false;
    return true;
}

void davit__check_body(struct davit__call *call, enum davit_body_kind takes)
{
    const struct davit_body *body = call->body;
    bool required = call->operation && call->operation->body.required;
    if (!body && !required)
        return;
    char path[120];
    snprintf(path, sizeof path, "%.100s.body", call->name);
    if (!body) {
        davit__problem(call->report, DAVIT_ERR_CHECK, path, ": required (%s)",
                       takes == DAVIT_BODY_JSON ? "JSON" : "bytes");
        return;
    }
    if (body->media_type && (!*body->media_type || !is_header_value(body->media_type)))
        davit__problem(call->report, DAVIT_ERR_CHECK, path, ": expected a media type, got %s",
                       davit__quote(body->media_type).text);
    call->data = body->data || body->source ? body->data : "";
    call->data_size = body->size;
    size_t problems = call->report->count;
    if (takes == DAVIT_BODY_NONE)
        davit__problem(call->report, DAVIT_ERR_CHECK, path, ": this operation takes none");
    else if (body->source && takes == DAVIT_BODY_JSON)
        davit__problem(call->report, DAVIT_ERR_CHECK, path, ": JSON is checked whole: give its text, not a source");
    else if (body->json && !write_body(call, path))
        return;
    else if (call->value)
        davit__write_struct(call, path);
    bool written = call->operation && call->operation->endless.rule == DAVIT__UNLESS_BODY; /* its members are needed */
    if (takes == DAVIT_BODY_JSON && !body->source && (!call->value || (written && call->report->count == problems)))
        read_body(call, path);
    if (call->operation && !call->value)
        davit__check_type(call);
}

/* The characters of a header's name, RFC 9110's token. */
static const char token[] = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/* Headers that say how the message is framed: libcurl's to write, and to nobody's good when they contradict it. */
static bool is_framing(const char *line, size_t length)
{
    static const char *const names[] = {"Content-Length",
                                        "Transfer-Encoding",
                                        "Connection",
                                        "Upgrade",
                                        "Expect",
                                        "TE",
                                        "Sec-WebSocket-Key",
                                        "Sec-WebSocket-Version",
                                        "Sec-WebSocket-Extensions"};
    for (size_t i = 0; i < LENGTH(names); i++)
        if (davit__same_name(names[i], line, length))
            return true;
    return false;
}

static void check_header(struct davit__call *call, const char *line)
{
    size_t length = strspn(line, token);
    char path[120];
    snprintf(path, sizeof path, "header %.*s", length < 80 ? (int)length : 80, line);
    if (length == 0 || line[length] != ':')
        davit__problem(call->report, DAVIT_ERR_CHECK, "header", ": expected \"Name: value\", got a line without");
    else if (is_framing(line, length))
        davit__problem(call->report, DAVIT_ERR_CHECK, path, ": the transport's, and cannot be set");
    if (!is_header_value(line + length))
        davit__problem(call->report, DAVIT_ERR_CHECK, path, ": a control character in its value");
}

void davit__check_options(struct davit__call *call)
{
    const char *const *headers = call->options.headers;
    size_t count = 0;
    for (; headers && headers[count] && count < DAVIT_HEADERS_MAX; count++)
        check_header(call, headers[count]);
    if (headers && headers[count])
        davit__problem(call->report, DAVIT_ERR_LIMIT, "header", ": more than %d of them", DAVIT_HEADERS_MAX);
    for (const struct davit_param *extra = call->options.extra; extra && extra->name; extra++)
        if (!extra->value)
            davit__problem(call->report, DAVIT_ERR_CHECK, "extra", ": %s has no value", davit__quote(extra->name).text);
}

bool davit__is_token(const char *text)
{
    return *text && text[strspn(text, token)] == '\0';
}
