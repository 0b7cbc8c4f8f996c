/*
 * The strict JSON reader on any bytes: what it accepts reads the same again after json-c wrote it, what it refuses
 * leaves the value alone and says why in words that can be printed.
 */
#include <davit/davit.h>
#include <json-c/json.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool truth)
{
    if (!truth)
        abort();
}

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

static void check_refusal(int r, const struct davit_error *error)
{
    require(r == DAVIT_ERR_JSON || r == DAVIT_ERR_LIMIT);
    require(error->code == r && error->http_status == 0 && error->os_error == 0);
    require(memchr(error->message, '\0', sizeof error->message) != NULL);
    require(strstr(error->message, "byte ") != NULL);
    for (const char *c = error->message; *c; c++)
        require((unsigned char)*c >= 0x20 && *c != 0x7F);
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
        require(value == untouched);
        check_refusal(r, &error);
    }
    return 0;
}
