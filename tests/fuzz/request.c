/*
 * Any text as what a caller may get wrong: the value of a parameter in the path, the query or a header, a header of the
 * caller's own, a method, a path, a body that is checked against its type. What is sent nevertheless must be one
 * request and nothing else. The first byte chooses where the text goes; the rest is the text, up to a NUL.
 */
#include "fuzz.h"

/* What is behind a slash, as it is or escaped; NULL when there is none. */
static const char *behind_slash(const char *at)
{
    bool escaped = at[0] == '%' && at[1] == '2' && (at[2] == 'F' || at[2] == 'f');
    return *at == '/' ? at + 1 : escaped ? at + 3 : NULL;
}

static bool has_segment(const char *target, const char *segment)
{
    size_t length = strlen(segment);
    const char *end = target + strcspn(target, "?");
    for (const char *at = target; at < end; at++) {
        const char *found = behind_slash(at);
        if (found && strncmp(found, segment, length) == 0 && (found + length == end || behind_slash(found + length)))
            return true;
    }
    return false;
}

/* Stands in for the engine: sees every request that would have been sent. */
static int respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    (void)data;
    const char *target = davit_prepared_target(request);
    require(target[0] == '/' && !has_segment(target, "..") && !has_segment(target, "."));
    for (const char *c = target; *c; c++)
        require((unsigned char)*c > 0x20 && *c != 0x7F && *c != '#');
    require(davit_prepared_method(request)[0] != '\0');
    for (const char *c = davit_prepared_method(request); *c; c++)
        require((unsigned char)*c > 0x20 && *c != 0x7F && *c != ':' && *c != '/');
    const char *name, *value;
    for (size_t i = 0; davit_prepared_header(request, i, &name, &value, NULL); i++) {
        require(name[0] != '\0' && !strpbrk(name, " \t\r\n:"));
        for (const char *c = value; *c; c++)
            require((unsigned char)*c >= 0x20 || *c == '\t');
    }
    answer->status = 204;
    return DAVIT_OK;
}

static const struct {
    const char *operation, *parameter, *other, *other_value;
} places[] = {
    {"ContainerInspect", "id", NULL, NULL},        {"ImageInspect", "name", NULL, NULL},
    {"ContainerList", "filters", NULL, NULL},      {"ContainerList", "limit", NULL, NULL},
    {"ContainerList", "all", NULL, NULL},          {"ContainerArchiveInfo", "path", "id", "x"},
    {"ImagePush", "X-Registry-Auth", "name", "x"}, {"ImageGetAll", "names", NULL, NULL},
    {"ContainerCreate", "platform", NULL, NULL},
};

static int call_with(struct davit_client *client, unsigned place, const char *text, struct davit_response **ret,
                     struct davit_error *error)
{
    enum { PLACES = sizeof places / sizeof *places };
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    if (place < PLACES) {
        const struct davit_param params[] = {
            {places[place].parameter, text}, {places[place].other, places[place].other_value}, {0}};
        const struct davit_body *body = place == PLACES - 1 ? DAVIT_TEXT("{}") : NULL;
        return davit_invoke(client, places[place].operation, params, body, NULL, ret, error);
    }
    switch (place - PLACES) {
    case 0:
        return davit_request(client, text, "/info", NULL, NULL, NULL, ret, error);
    case 1:
        return davit_request(client, "GET", text, NULL, NULL, NULL, ret, error);
    case 2:
        return davit_request(client, "GET", "/info", DAVIT_PARAMS({text, text}), NULL, NULL, ret, error);
    case 3:
        options.headers = (const char *const[]){text, NULL};
        return davit_invoke(client, "SystemInfo", NULL, NULL, &options, ret, error);
    case 4:
        options.extra = DAVIT_PARAMS({text, text});
        return davit_invoke(client, "SystemInfo", NULL, NULL, &options, ret, error);
    case 5:
        return davit_invoke(client, "SystemInfo", DAVIT_PARAMS({text, text}), NULL, NULL, ret, error);
    case 7:
        options.body_check = DAVIT_BODY_CHECK_TYPE;
        return davit_invoke(client, "ContainerCreate", NULL, &(struct davit_body){.data = text, .size = strlen(text)},
                            &options, ret, error);
    default:
        return davit_invoke(client, text, NULL, NULL, NULL, ret, error);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    char *text = calloc(1, size); /* one byte goes, the ending NUL comes */
    require(text != NULL);
    memcpy(text, data + 1, size - 1);

    struct davit_response *response = NULL;
    struct davit_error error;
    int r = call_with(client_of(respond, NULL), data[0] % 17, text, &response, &error);
    if (r != DAVIT_OK)
        require_error(r, &error);
    davit_response_free(response);
    free(text);
    return 0;
}
