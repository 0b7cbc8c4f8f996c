/*
 * The strict JSON reader on any bytes: what it accepts reads the same again after json-c wrote it, what it refuses
 * leaves the value alone and says at which byte.
 */
#include "fuzz.h"

#include <json-c/json.h>

/* Every value again: written, read, and compared with itself. */
static void check_round_trip(struct json_object *value)
{
    struct json_object *again = NULL;
    size_t size;
    const char *text = json_object_to_json_string_length(value, JSON_C_TO_STRING_PLAIN, &size);
    require(text != NULL);
    require(davit_json_read(text, size, &again, NULL) == DAVIT_OK);
    require(json_object_equal(value, again));
    require(strcmp(json_object_to_json_string_ext(again, JSON_C_TO_STRING_PLAIN), text) == 0);
    json_object_put(again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct json_object *const untouched = (struct json_object *)&untouched;
    struct json_object *value = untouched;
    struct davit_error error;
    memset(&error, 0xAA, sizeof error);
    int r = davit_json_read((const char *)data, size, &value, &error);
    if (r == DAVIT_OK) {
        check_round_trip(value);
        json_object_put(value);
    } else {
        require(r == DAVIT_ERR_JSON || r == DAVIT_ERR_LIMIT);
        require(value == untouched);
        require_error(r, &error);
        require(strstr(error.message, "byte ") != NULL);
    }
    return 0;
}
