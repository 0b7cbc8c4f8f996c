/*
 * The head of an answer on a connection that libcurl does not read: status line and headers, up to the empty line. What
 * comes behind it is not looked at.
 */
#include "http_head.h"

#include <string.h>

/* Where the line that begins at `at` ends, its line feed included; NULL: not there yet. */
static const char *line_end(const char *at, const char *end)
{
    const char *feed = memchr(at, '\n', (size_t)(end - at));
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
        if (next && (!is_header(line, length) || ++count > DAVIT_HEADERS_MAX))
            return DAVIT__HEAD_BAD;
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
