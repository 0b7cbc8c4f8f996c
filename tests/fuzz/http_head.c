/*
 * Any bytes as the head of an answer: what is said of a beginning is not taken back when more comes, and what is handed
 * out is in the head and nowhere else.
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

/* The value is blank-free at its ends, and both are in the head, in this order, with a colon between. */
static void check_header(const char *name, const char *value, const uint8_t *data, size_t used)
{
    bool found = false;
    size_t name_size = strlen(name), value_size = strlen(value);
    require(name_size > 0 && !strpbrk(name, ":\n") && !strchr(value, '\n'));
    for (size_t i = 0; i + name_size + value_size < used && !found; i++) {
        if (memcmp(data + i, name, name_size) != 0)
            continue;
        size_t at = i + name_size;
        while (at < used && (data[at] == ' ' || data[at] == '\t'))
            at++;
        if (at == used || data[at++] != ':')
            continue;
        while (at < used && (data[at] == ' ' || data[at] == '\t'))
            at++;
        found = at + value_size <= used && memcmp(data + at, value, value_size) == 0;
    }
    require(found);
}

static void check_done(const struct head *head, const uint8_t *data, size_t size)
{
    const char *name = NULL, *value;
    size_t count = 0;
    require(head->used > 0 && head->used <= size && data[head->used - 1] == '\n');
    require((head->status >= 200 && head->status <= 999) || head->status == 101);
    while (davit__next_header(&head->headers, &name, &value)) {
        check_header(name, value, data, head->used);
        count++;
    }
    require(count <= DAVIT_HEADERS_MAX);
}

/* One byte more after the other says the same as all at once. */
static void check_beginnings(const struct head *whole, const uint8_t *data, size_t size)
{
    enum davit__head before = DAVIT__HEAD_MORE;
    for (size_t i = 0; i <= size; i++) {
        struct head head = read_head(data, i);
        require(before == DAVIT__HEAD_MORE || head.state == before);
        if (head.state == DAVIT__HEAD_DONE)
            require(i >= whole->used && head.used == whole->used && head.status == whole->status &&
                    head.headers.size == whole->headers.size);
        before = head.state;
        davit__buffer_done(&head.headers);
    }
    require(before == whole->state);
}

/* Whether there is an empty line, and the first line has no status that is interim. */
static bool must_be_decided(const uint8_t *data, size_t size)
{
    bool empty = false;
    for (size_t i = 1; i < size && !empty; i++)
        empty = data[i] == '\n' && (data[i - 1] == '\n' || (i > 1 && data[i - 1] == '\r' && data[i - 2] == '\n'));
    return empty && size > 9 && data[9] >= '2' && data[9] <= '9';
}

/* The same bytes as a body in chunks: however they come, the body is the same, and no longer than they are. */
static void check_chunks(const uint8_t *data, size_t size)
{
    struct davit__chunks once = {0}, often = {0};
    char *whole = malloc(size + !size), *parts = malloc(size + !size);
    require(whole && parts);
    memcpy(whole, data, size);
    size_t kept = davit__read_chunks(&once, whole, size), sum = 0;
    for (size_t i = 0; i < size; i++) {
        char *byte = parts + sum;
        *byte = (char)data[i];
        sum += davit__read_chunks(&often, byte, 1);
    }
    require(kept <= size && kept == sum && once.over == often.over && memcmp(whole, parts, kept) == 0);
    free(whole);
    free(parts);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct head head = read_head(data, size);
    if (head.state == DAVIT__HEAD_DONE)
        check_done(&head, data, size);
    else if (head.state == DAVIT__HEAD_MORE)
        require(!must_be_decided(data, size));
    if (size <= 256)
        check_beginnings(&head, data, size);
    davit__buffer_done(&head.headers);
    check_chunks(data, size);
    return 0;
}
