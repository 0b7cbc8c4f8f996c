/*
 * The head of an answer on a connection that libcurl does not read: status line and headers, up to the empty line. What
 * comes behind it is not looked at; who knows it to come in chunks has it taken out of them.
 */
#include "http_head.h"

#include <string.h>

/* Where the line that begins at `at` ends, its line feed included; NULL: not there yet. */
static const char *line_end(const char *at, const char *end)
{
    const char *feed = at < end ? memchr(at, '\n', (size_t)(end - at)) : NULL;
    return feed ? feed + 1 : NULL;
}

/* The length of a line without its end. */
static size_t length_of(const char *at, const char *end)
{
    size_t length = (size_t)(end - at) - 1;
    return length && at[length - 1] == '\r' ? length - 1 : length;
}

/* "HTTP/1.1 101 UPGRADED": the status; -1 when that is no status line. */
static int status_of(const char *line, size_t length)
{
    if (length < 12 || memcmp(line, "HTTP/1.", 7) != 0 || (line[7] != '0' && line[7] != '1') || line[8] != ' ')
        return -1;
    int status = 0;
    for (int i = 9; i < 12; i++) {
        if (line[i] < '0' || line[i] > '9')
            return -1;
        status = status * 10 + (line[i] - '0');
    }
    return (length == 12 || line[12] == ' ') && status >= 100 ? status : -1;
}

/* A header has a name, and no line begins with a blank: that was to go on with the one before, long ago. */
static bool is_header(const char *line, size_t length)
{
    const char *colon = memchr(line, ':', length);
    return colon && colon > line && !memchr(line, '\0', length) && *line != ' ' && *line != '\t';
}

/* One head, interim or final. */
static enum davit__head read_one(const char **at, const char *end, int *status, struct davit__buffer *headers)
{
    const char *line = *at, *next = line_end(line, end);
    size_t count = 0;
    headers->size = 0;
    *status = next ? status_of(line, length_of(line, next)) : 0;
    if (*status < 0)
        return DAVIT__HEAD_BAD;
    while (next) {
        line = next;
        next = line_end(line, end);
        size_t length = next ? length_of(line, next) : 0;
        if (next && length == 0) {
            *at = next;
            return DAVIT__HEAD_DONE;
        }
        if (next && !is_header(line, length))
            return DAVIT__HEAD_BAD;
        if (next && ++count > DAVIT_HEADERS_MAX)
            return DAVIT__HEAD_MANY;
        if (next)
            davit__add_header_line(headers, line, length);
    }
    return DAVIT__HEAD_MORE;
}

enum davit__head davit__read_head(const char *text, size_t size, size_t *ret_used, int *ret_status,
                                  struct davit__buffer *headers)
{
    const char *at = text;
    enum davit__head state;
    do
        state = read_one(&at, text + size, ret_status, headers);
    while (state == DAVIT__HEAD_DONE && *ret_status < 200 && *ret_status != 101);
    *ret_used = (size_t)(at - text);
    return state;
}

/* ----------------------------------------------------------------------------------------------------- chunks --- */

/* The most that a chunk may have, so that its size cannot overflow. */
#define CHUNK_MOST (SIZE_MAX / 16 - 1)

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    int letter = (c | 0x20) - 'a';
    return letter >= 0 && letter < 6 ? letter + 10 : -1;
}

/* One byte of a size, or of the line behind it. */
static void read_size(struct davit__chunks *chunks, char c)
{
    int digit = chunks->at == DAVIT__CHUNK_SIZE ? hex_value(c) : -1;
    if (digit >= 0) {
        chunks->left = chunks->left * 16 + (size_t)digit;
        chunks->seen++;
        chunks->over = chunks->left > CHUNK_MOST;
    } else if (chunks->seen == 0) {
        chunks->over = true;
    } else if (c == '\n') {
        chunks->at = chunks->left ? DAVIT__CHUNK_DATA : DAVIT__CHUNK_TRAILER;
        chunks->seen = 0;
    } else {
        chunks->at = DAVIT__CHUNK_REST;
    }
}

/* One byte that is no body's. */
static void read_between(struct davit__chunks *chunks, char c)
{
    if (chunks->at == DAVIT__CHUNK_SIZE || chunks->at == DAVIT__CHUNK_REST) {
        read_size(chunks, c);
    } else if (chunks->at == DAVIT__CHUNK_END) {
        chunks->over = c != '\r' && c != '\n';
        chunks->at = c == '\n' ? DAVIT__CHUNK_SIZE : DAVIT__CHUNK_END;
    } else if (c == '\n') {
        chunks->over = chunks->seen == 0;
        chunks->seen = 0;
    } else if (c != '\r') {
        chunks->seen = 1;
    }
}

/* What stands between two chunks, when all of it is there and plain: the end of one's line, and the other's size. How
   many bytes that is; 0: it has to be read byte by byte. */
static size_t read_plain_size(struct davit__chunks *chunks, const char *at, const char *end)
{
    size_t size = 0;
    int digit;
    if (chunks->at != DAVIT__CHUNK_END || end - at < 12 || at[0] != '\r' || at[1] != '\n')
        return 0;
    const char *digits = at + 2, *next = digits;
    for (; next < digits + 8 && (digit = hex_value(*next)) >= 0; next++)
        size = size * 16 + (size_t)digit;
    if (size == 0 || size > CHUNK_MOST || next[0] != '\r' || next[1] != '\n')
        return 0;
    chunks->left = size;
    chunks->at = DAVIT__CHUNK_DATA;
    return (size_t)(next + 2 - at);
}

size_t davit__next_of_chunks(struct davit__chunks *chunks, char **io_at, const char *end, char **ret)
{
    *io_at += read_plain_size(chunks, *io_at, end);
    while (*io_at < end && !chunks->over && chunks->at != DAVIT__CHUNK_DATA)
        read_between(chunks, *(*io_at)++);
    if (*io_at == end || chunks->over)
        return 0;
    size_t there = (size_t)(end - *io_at) < chunks->left ? (size_t)(end - *io_at) : chunks->left;
    *ret = *io_at;
    *io_at += there;
    chunks->left -= there;
    if (chunks->left == 0)
        chunks->at = DAVIT__CHUNK_END;
    return there;
}

size_t davit__read_chunks(struct davit__chunks *chunks, char *to, char *bytes, size_t size)
{
    const char *end = bytes + size;
    char *part;
    size_t kept = 0, there;
    while ((there = davit__next_of_chunks(chunks, &bytes, end, &part)) > 0) {
        memmove(to + kept, part, there);
        kept += there;
    }
    return kept;
}

/* What becomes of a coding when a list of further ones follows it. Some say "chunked" twice for once. */
static enum davit__coding follow(enum davit__coding coding, const char *list)
{
    for (size_t size; *(list += strspn(list, ", \t")); list += size) {
        size = strcspn(list, ",");
        size_t length = size;
        while (list[length - 1] == ' ' || list[length - 1] == '\t')
            length--;
        bool identity = davit__same_name("identity", list, length), chunked = davit__same_name("chunked", list, length);
        if (chunked && coding != DAVIT__OTHERWISE)
            coding = DAVIT__CHUNKED;
        else if (!identity || coding != DAVIT__PLAIN)
            coding = DAVIT__OTHERWISE;
    }
    return coding;
}

enum davit__coding davit__transfer_coding(const struct davit__buffer *headers)
{
    static const char header[] = "Transfer-Encoding";
    enum davit__coding coding = DAVIT__PLAIN;
    const char *name = NULL, *value;
    while (davit__next_header(headers, &name, &value))
        if (davit__same_name(header, name, strlen(name)))
            coding = follow(coding, value);
    return coding;
}
