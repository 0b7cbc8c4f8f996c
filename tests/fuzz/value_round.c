/*
 * JSON read into structs, written, and read again: nothing is lost, nothing is added, whatever the version that it is
 * written for, and the second time writes the same bytes as the first.
 */
#include "values.h"

static int read_value(struct target target, const char *text, size_t size, struct davit_value **ret)
{
    return davit_value_read(target.engine, davit_engine_layout(target.engine), target.shape, target.type, text, size,
                            ret, NULL);
}

static char *write_value(struct target target, const struct davit_value *value, const char *version, size_t *ret_size)
{
    char *text = NULL;
    require(davit_value_write(target.engine, davit_engine_layout(target.engine), target.shape, target.type,
                              davit_value_get(value), version, &text, ret_size, NULL) == DAVIT_OK);
    require(strlen(text) == *ret_size && is_utf8(text));
    return text;
}

/* Whatever the grammar takes is to come back so that it does again; what json-c can say comes back as it was. */
static void check_same(const char *text, size_t size, const char *written, size_t written_size)
{
    struct json_object *before = NULL, *after = NULL;
    require(grammar(written, written_size, false, NULL) == DAVIT_OK);
    if (tree_of(text, size, false, &before)) {
        require(tree_of(written, written_size, false, &after));
        require(same(before, after));
    }
    json_object_put(before);
    json_object_put(after);
}

/* A string that is in no object has nowhere to keep what stands behind U+0000. */
static bool is_text_alone(struct target target)
{
    return target.schema.kind == DAVIT_KIND_STRING;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct davit_value *value = NULL, *again = NULL;
    if (size == 0)
        return 0;
    struct target target = target_of(*data);
    const char *text = (const char *)data + 1;
    char *once = malloc(--size); /* nothing of it is needed when it is read */
    require(once != NULL);
    memcpy(once, text, size);
    int r = is_text_alone(target) ? DAVIT_ERR_UNSUPPORTED : read_value(target, once, size, &value);
    free(once);
    if (r != DAVIT_OK)
        return 0;
    size_t first_size, second_size;
    char *first = write_value(target, value, davit_engine_version(target.engine, 0), &first_size);
    check_same(text, size, first, first_size);
    require(read_value(target, first, first_size, &again) == DAVIT_OK);
    char *second = write_value(target, again, NULL, &second_size);
    require(first_size == second_size && memcmp(first, second, first_size) == 0);
    free(first);
    free(second);
    davit_value_free(value);
    davit_value_free(again);
    return 0;
}
