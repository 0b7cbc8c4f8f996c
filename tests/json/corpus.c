/*
 * Reads every text of corpus.json and compares: what is accepted with what it reads as, what is refused with the byte
 * where it must stop. The corpus itself is read by json-c, which is not under test.
 */
#include "reading.h"

static const char *text_of(struct json_object *entry, const char *name)
{
    return json_object_get_string(json_object_object_get(entry, name));
}

/* The bytes of "22 c0 af 22". */
static size_t parse_hex(const char *hex, char *bytes, size_t capacity)
{
    size_t size = 0;
    for (char *end; *hex && size < capacity; hex = end) {
        bytes[size++] = (char)strtoul(hex, &end, 16);
        if (end == hex)
            return 0;
    }
    return size;
}

static void check_entry(struct json_object *entry)
{
    char bytes[256];
    const char *hex = text_of(entry, "hex");
    struct json_object *given = json_object_object_get(entry, "text");
    const char *text = hex ? bytes : json_object_get_string(given);
    size_t size = hex ? parse_hex(hex, bytes, sizeof bytes) : (size_t)json_object_get_string_len(given);
    const char *reads = text_of(entry, "reads");
    struct json_object *stops = json_object_object_get(entry, "stops");
    if (reads)
        check_reads(text, size, reads, text_of(entry, "type"));
    else if (CHECK(stops))
        check_stops(text, size, (size_t)json_object_get_int64(stops), text_of(entry, "says"));
}

int main(int argc, char **argv)
{
    struct json_object *corpus = argc == 2 ? json_object_from_file(argv[1]) : NULL;
    if (!json_object_is_type(corpus, json_type_array)) {
        fprintf(stderr, "usage: %s CORPUS.json\n", argv[0]);
        return 2;
    }
    size_t count = json_object_array_length(corpus);
    for (size_t i = 0; i < count; i++) {
        struct json_object *entry = json_object_array_get_idx(corpus, i);
        test_name = text_of(entry, "name");
        check_entry(entry);
    }
    json_object_put(corpus);
    return DONE;
}
