/*
 * JSON read into structs, on any bytes after one that names the type. What is read is JSON to the grammar as well, and
 * the structs say what the tree says; what is refused says where and why, and never later than the grammar does.
 */
#include "values.h"

/* What was read, and where to. */
struct reading {
    int code;
    struct davit_error error;
    struct davit__arena arena;
    char *texts, value[DAVIT__VALUE_MAX];
};

/* Reads as typed calls do, into memory of exactly the size that it has to be. */
static void read_once(struct target target, const char *text, size_t size, unsigned *guesses, struct reading *reading)
{
    memset(reading, 0, sizeof *reading);
    memset(&reading->error, 0xAA, sizeof reading->error);
    reading->texts = malloc(size + DAVIT__TEXT_ROOM);
    require(reading->texts != NULL);
    struct davit__room room = {&reading->arena, reading->texts, guesses};
    reading->code = davit__value_read(target.engine, target.schema, target.sequence, "the text", text, size, &room,
                                      reading->value, &reading->error);
}

static void end_reading(struct reading *reading)
{
    davit__arena_done(&reading->arena);
    free(reading->texts);
}

/* Reads once to learn which member follows which, and once more with what was learned: that comes to the same. */
static void read_twice(struct target target, const char *text, size_t size, struct reading *reading)
{
    struct reading first;
    unsigned *guesses = davit__guesses_new(target.engine);
    require(guesses != NULL);
    read_once(target, text, size, guesses, &first);
    read_once(target, text, size, guesses, reading);
    require(first.code == reading->code);
    require(first.code == DAVIT_OK || strcmp(first.error.message, reading->error.message) == 0);
    end_reading(&first);
    free(guesses);
}

/* What is not JSON is refused there and as the grammar has it, unless something else was wrong before. */
static void check_refusal(int r, const struct davit_error *error, int strict, const struct davit_error *why,
                          size_t size, bool has_tree)
{
    bool twice = r == DAVIT_ERR_JSON && complains(error, "stands twice in its object");
    bool many =
        r == DAVIT_ERR_LIMIT && (complains(error, "unknown members") || complains(error, "inside of each other"));
    require_error(r, error);
    if (r == DAVIT_ERR_DECODE || twice || many)
        require(byte_of(error) <= (strict == DAVIT_OK ? size : byte_of(why)));
    else
        require(r == strict && byte_of(error) == byte_of(why));
    require(!twice || !has_tree); /* json-c has no name twice, nor one with U+0000, which is cut there */
}

/* Whether a name stands twice in the outermost object, written in the same way: of no object inside, which may be one
   that is kept as it is. The text is JSON. */
static bool stands_twice(const char *text, size_t size)
{
    struct name {
        const char *text;
        size_t size;
    } names[100];
    size_t count = 0, depth = 0;
    bool is_name = false;
    for (const char *at = text, *end = text + size; at < end && count < 100; at++) {
        if (*at == '"') {
            struct name now = {at + 1, 0};
            while (*++at != '"')
                at += *at == '\\';
            now.size = (size_t)(at - now.text);
            for (size_t i = 0; i < count && is_name; i++)
                if (names[i].size == now.size && memcmp(names[i].text, now.text, now.size) == 0)
                    return true;
            if (is_name)
                names[count++] = now;
        }
        depth += *at == '{' || *at == '[';
        depth -= *at == '}' || *at == ']';
        if (!strchr(" \t\r\n", *at))
            is_name = depth == 1 && (*at == '{' || *at == ',');
        if (*at == '[' && depth == 1)
            return false;
    }
    return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    struct target target = target_of(*data++);
    char *text = malloc(--size); /* of its own size, so that reading past its end shows */
    struct reading reading;
    struct json_object *tree = NULL;
    struct davit_error why;
    require(text != NULL);
    memcpy(text, data, size);
    read_twice(target, text, size, &reading);
    int strict = grammar(text, size, target.sequence, &why);
    bool has_tree = strict == DAVIT_OK && tree_of(text, size, target.sequence, &tree);
    bool twice = strict == DAVIT_OK && !target.sequence && stands_twice(text, size);
    free(text); /* nothing of it is needed afterwards */
    if (reading.code == DAVIT_OK) {
        require(strict == DAVIT_OK && !twice);
        require(!has_tree || agrees(target.engine, target.schema, reading.value, tree));
    } else {
        check_refusal(reading.code, &reading.error, strict, &why, size, has_tree);
    }
    end_reading(&reading);
    json_object_put(tree);
    return 0;
}
