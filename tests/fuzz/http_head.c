/*
 * Any bytes as the head of an answer, and as a body in chunks: what is said of them is what another reader here says,
 * which has all of them before its eyes; and what is said of a beginning is not taken back when more comes.
 */
#include "http_head.h"
#include "fuzz.h"

struct head {
    enum davit__head state;
    size_t used;
    int status;
    struct davit__buffer headers;
};

static struct head read_head(const uint8_t *data, size_t size)
{
    struct head head = {.used = SIZE_MAX, .status = -1};
    char *copy = malloc(size + !size); /* so that a byte too far is noticed */
    require(copy != NULL);
    memcpy(copy, data, size);
    davit__add_header(&head.headers, "Before", "1"); /* which has to go */
    head.state = davit__read_head(copy, size, &head.used, &head.status, &head.headers);
    free(copy);
    return head;
}

/* --------------------------------------------------------------------------------------- another reader's head --- */

/* The length of the line that begins there, without its end; *ret_next is where the next one does, NULL: nowhere yet.
   */
static size_t line_length(const uint8_t *line, const uint8_t *end, const uint8_t **ret_next)
{
    size_t length = 0;
    while (line + length < end && line[length] != '\n')
        length++;
    *ret_next = line + length < end ? line + length + 1 : NULL;
    return *ret_next && length && line[length - 1] == '\r' ? length - 1 : length;
}

/* The status in a status line; 0: it is none. */
static int look_at_status(const uint8_t *line, size_t length)
{
    static const char like[] = "HTTP/1.? ###";
    int status = 0;
    if (length < 12 || (length > 12 && line[12] != ' '))
        return 0;
    for (int i = 0; i < 12; i++) {
        bool digit = line[i] >= '0' && line[i] <= (like[i] == '?' ? '1' : '9');
        if (like[i] == '#' || like[i] == '?' ? !digit : line[i] != like[i])
            return 0;
        status = like[i] == '#' ? status * 10 + line[i] - '0' : 0;
    }
    return status > 99 ? status : 0;
}

static bool blank(uint8_t c)
{
    return c == ' ' || c == '\t';
}

/* Adds what a line says to the headers; false when it is no header. */
static bool look_at_header(const uint8_t *line, size_t length, struct davit__buffer *ret)
{
    size_t name = 0;
    for (size_t i = 0; i < length; i++)
        if (line[i] == '\0')
            return false;
    while (name < length && line[name] != ':')
        name++;
    if (name == length || name == 0 || blank(line[0]))
        return false;
    size_t value = name + 1;
    while (value < length && blank(line[value]))
        value++;
    while (length > value && (blank(line[length - 1]) || line[length - 1] == '\r'))
        length--;
    davit__append(ret, line, name);
    davit__append(ret, "", 1);
    davit__append(ret, line + value, length - value);
    davit__append(ret, "", 1);
    return true;
}

/* Of one head, interim or not, which begins at ret->used. */
static void look_at_one(const uint8_t *data, size_t size, struct head *ret)
{
    const uint8_t *line = data + ret->used, *end = data + size, *next;
    size_t length = line_length(line, end, &next), count = 0;
    ret->state = DAVIT__HEAD_MORE;
    ret->headers.size = 0;
    if (!next)
        return;
    ret->status = look_at_status(line, length);
    if (ret->status == 0)
        ret->state = DAVIT__HEAD_BAD;
    while (ret->state == DAVIT__HEAD_MORE && next) {
        line = next;
        length = line_length(line, end, &next);
        if (next && length == 0)
            ret->state = DAVIT__HEAD_DONE;
        else if (next && !look_at_header(line, length, &ret->headers))
            ret->state = DAVIT__HEAD_BAD;
        else if (next && ++count > DAVIT_HEADERS_MAX)
            ret->state = DAVIT__HEAD_MANY;
    }
    ret->used = ret->state == DAVIT__HEAD_DONE ? (size_t)(next - data) : ret->used;
}

static struct head look_at_head(const uint8_t *data, size_t size)
{
    struct head head = {0};
    do
        look_at_one(data, size, &head);
    while (head.state == DAVIT__HEAD_DONE && head.status < 200 && head.status != 101);
    return head;
}

/* ------------------------------------------------------------------------------------- another reader's chunks --- */

/* A body as far as it came; `over` as of struct davit__chunks. */
struct body {
    uint8_t *bytes;
    size_t size;
    bool over;
};

/* The size in a chunk's first line, of which nothing but digits in front counts; false when it is none. */
static bool look_at_size(const uint8_t **at, const uint8_t *end, size_t *ret)
{
    const uint8_t *start = *at;
    const char *digits = "0123456789abcdef", *digit;
    for (*ret = 0; *at < end; ++*at) {
        int c = **at >= 'A' && **at <= 'F' ? **at + 32 : **at;
        if (c == '\0' || !(digit = strchr(digits, c)))
            break;
        *ret = *ret * 16 + (size_t)(digit - digits);
        if (*ret > (size_t)1 << 30)
            return false;
    }
    return *at > start || *at == end;
}

/* Behind the last chunk: lines, up to one that is empty. */
static bool ends(const uint8_t *at, const uint8_t *end)
{
    for (bool empty = true; at < end; at++) {
        if (*at == '\n' && empty)
            return true;
        empty = *at == '\n' || (empty && *at == '\r');
    }
    return false;
}

static struct body look_at_chunks(const uint8_t *data, size_t size)
{
    const uint8_t *at = data, *end = data + size, *next;
    struct body body = {.bytes = malloc(size + !size)};
    size_t chunk;
    require(body.bytes != NULL);
    while (at < end) {
        if (!look_at_size(&at, end, &chunk)) {
            body.over = true;
            break;
        }
        line_length(at, end, &next);
        if (!next)
            break;
        at = next;
        if (chunk == 0) {
            body.over = ends(at, end);
            break;
        }
        size_t there = chunk < (size_t)(end - at) ? chunk : (size_t)(end - at);
        memcpy(body.bytes + body.size, at, there);
        body.size += there;
        at += there;
        while (at < end && *at == '\r')
            at++;
        body.over = at < end && *at != '\n' && there == chunk;
        if (body.over)
            break;
        at += at < end;
    }
    return body;
}

/* ------------------------------------------------------------------------------------------------------ checks --- */

static void require_same(const struct head *a, const struct head *b)
{
    require(a->state == b->state);
    if (a->state != DAVIT__HEAD_DONE)
        return;
    require(a->used == b->used && a->status == b->status && a->headers.size == b->headers.size);
    require(a->headers.size == 0 || memcmp(a->headers.data, b->headers.data, a->headers.size) == 0);
}

/* One byte more after the other says the same as all at once. */
static void check_beginnings(const struct head *whole, const uint8_t *data, size_t size)
{
    enum davit__head before = DAVIT__HEAD_MORE;
    for (size_t i = 0; i <= size; i++) {
        struct head head = read_head(data, i);
        require(before == DAVIT__HEAD_MORE || head.state == before);
        if (head.state == DAVIT__HEAD_DONE) {
            require(i >= whole->used);
            require_same(whole, &head);
        }
        before = head.state;
        davit__buffer_done(&head.headers);
    }
    require(before == whole->state);
}

/* However the chunks come, the body is the same. */
static void check_chunks(const uint8_t *data, size_t size)
{
    struct davit__chunks once = {0}, often = {0};
    struct body body = look_at_chunks(data, size);
    char *whole = malloc(size + !size), *parts = malloc(size + !size);
    require(whole && parts);
    memcpy(whole, data, size);
    size_t kept = davit__read_chunks(&once, whole, whole, size), sum = 0;
    for (size_t i = 0; i < size; i++) {
        char *byte = parts + sum;
        *byte = (char)data[i];
        sum += davit__read_chunks(&often, byte, byte, 1);
    }
    require(kept == body.size && once.over == body.over && memcmp(whole, body.bytes, kept) == 0);
    require(kept == sum && once.over == often.over && memcmp(whole, parts, kept) == 0);
    free(body.bytes);
    free(whole);
    free(parts);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct head head = read_head(data, size), seen = look_at_head(data, size);
    require_same(&seen, &head);
    if (size <= 256)
        check_beginnings(&head, data, size);
    davit__buffer_done(&head.headers);
    davit__buffer_done(&seen.headers);
    check_chunks(data, size);
    return 0;
}
