/*
 * Every member of every type, found through reflection: set where its offset says, it is written under its name at the
 * versions that have it and refused at the others; read, it is there and nothing else is.
 */
#include "fake.h"

static const struct davit_engine *engine;
static size_t fields_seen, writes_refused;

/* A member on its own: the struct it is in, and what it is written as. */
struct sample {
    struct davit_type_info type; /* whose member it is */
    struct davit_field_info field;
    char *memory;             /* the struct: zeroed but for the member */
    char text[256], json[64]; /* {"name":json}, and json */
    void *parts[4];           /* what the member points to */
    size_t count;
};

static void *part(struct sample *sample, size_t size)
{
    void *memory = calloc(1, size);
    sample->parts[sample->count++] = memory;
    return memory;
}

static void fill(struct sample *sample, const struct davit_field_info *field, char *member);

static void fill_object(struct sample *sample, const struct davit_field_info *field, char *member)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    CHECK(davit_field_type(field, &type));
    void *object = part(sample, type.struct_size);
    memcpy(member, &object, sizeof object);
    strcat(sample->json, "{}");
}

/* A list or map of one item. Objects stand in it themselves, and zeroed is empty. */
static void fill_items(struct sample *sample, const struct davit_field_info *field, char *member)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    struct davit_field_info element = DAVIT_FIELD_INFO_INIT;
    const char *name = "n";
    size_t count = 1;
    CHECK(davit_field_type(field, &type) && davit_field_element(field, &element));
    char *items = part(sample, type.struct_size);
    memcpy(member, &items, sizeof items);
    memcpy(member + sizeof items, &count, sizeof count);
    if (field->kind == DAVIT_KIND_MAP)
        memcpy(items, &name, sizeof name);
    strcat(sample->json, field->kind == DAVIT_KIND_LIST ? "[" : "{\"n\":");
    if (element.kind == DAVIT_KIND_OBJECT)
        strcat(sample->json, "{}");
    else
        fill(sample, &element, items + element.offset);
    strcat(sample->json, field->kind == DAVIT_KIND_LIST ? "]" : "}");
}

/* A set is a list of names; any JSON is a text and its size. */
static void fill_pair(struct sample *sample, bool set, char *member)
{
    const char **items = part(sample, sizeof *items);
    const void *first = set ? (const void *)items : "[1]";
    size_t second = set ? 1 : 3;
    *items = "n";
    memcpy(member, &first, sizeof first);
    memcpy(member + sizeof first, &second, sizeof second);
    strcat(sample->json, set ? "{\"n\":{}}" : "[1]");
}

static void fill(struct sample *sample, const struct davit_field_info *field, char *member)
{
    const char *text = "text";
    enum davit_bool boolean = DAVIT_TRUE;
    struct davit_int number = {7, DAVIT_SET};
    struct davit_double real = {0.5, DAVIT_SET};
    switch (field->kind) {
    case DAVIT_KIND_STRING:
        memcpy(member, &text, sizeof text);
        strcat(sample->json, "\"text\"");
        break;
    case DAVIT_KIND_BOOLEAN:
        memcpy(member, &boolean, sizeof boolean);
        strcat(sample->json, "true");
        break;
    case DAVIT_KIND_INTEGER:
    case DAVIT_KIND_UNSIGNED:
        memcpy(member, &number, sizeof number);
        strcat(sample->json, "7");
        break;
    case DAVIT_KIND_NUMBER:
        memcpy(member, &real, sizeof real);
        strcat(sample->json, "0.5");
        break;
    case DAVIT_KIND_OBJECT:
        fill_object(sample, field, member);
        break;
    case DAVIT_KIND_LIST:
    case DAVIT_KIND_MAP:
        fill_items(sample, field, member);
        break;
    default:
        fill_pair(sample, field->kind == DAVIT_KIND_SET, member);
    }
}

/* ----------------------------------------------------------------------------------------------------- checking --- */

static bool has_version(const char *since, const char *until, size_t version)
{
    size_t first = 0, last = davit_engine_version_count(engine) - 1;
    while (strcmp(davit_engine_version(engine, first), since) != 0)
        first++;
    while (until && strcmp(davit_engine_version(engine, last), until) != 0)
        last--;
    return first <= version && version <= last;
}

static void check_written(const struct sample *sample, size_t version)
{
    const char *at = davit_engine_version(engine, version);
    bool has = has_version(sample->field.since, sample->field.until, version);
    struct davit_error error = {.message = ""};
    char expected[300], *text = NULL;
    int r = davit_value_write(engine, davit_engine_layout(engine), DAVIT_SHAPE_ONE, sample->type.name, sample->memory,
                              at, &text, NULL, &error);
    CHECK_INT(r, has ? DAVIT_OK : DAVIT_ERR_VERSION);
    if (has) {
        CHECK_TEXT(text, sample->text);
    } else {
        bool ended = has_version(sample->field.since, NULL, version);
        snprintf(expected, sizeof expected, "%s.%s %s API %s; this client speaks %s", sample->type.name,
                 sample->field.name, ended ? "ended with" : "needs", ended ? sample->field.until : sample->field.since,
                 at);
        CHECK_TEXT(error.message, expected);
        writes_refused++;
    }
    free(text);
}

/* Whether these bytes of a struct are all zero. */
static bool is_zero(const char *memory, size_t from, size_t to)
{
    while (from < to && memory[from] == 0)
        from++;
    return from >= to;
}

/* How many bytes a member has where it stands. */
static size_t size_of(enum davit_kind kind)
{
    return kind == DAVIT_KIND_BOOLEAN                               ? sizeof(enum davit_bool)
           : kind == DAVIT_KIND_STRING || kind == DAVIT_KIND_OBJECT ? sizeof(void *)
                                                                    : sizeof(struct davit_string_list);
}

static void check_read(const struct sample *sample)
{
    struct davit_value *value = read_good(DAVIT_SHAPE_ONE, sample->type.name, sample->text);
    size_t at = sample->field.offset, end = at + size_of(sample->field.kind);
    if (!value)
        return;
    const char *memory = davit_value_get(value);
    CHECK(!is_zero(memory, at, end));
    CHECK(is_zero(memory, sizeof(void *), at));
    CHECK(is_zero(memory, end, sample->type.struct_size));
    for (size_t i = 0; i < davit_engine_version_count(engine); i += 10)
        check_writes_at(davit_engine_version(engine, i), DAVIT_SHAPE_ONE, sample->type.name, memory, sample->text);
    davit_value_free(value);
}

static void check_member(const struct davit_type_info *type, const struct davit_field_info *field)
{
    struct sample sample = {.type = *type, .field = *field, .memory = calloc(1, type->struct_size)};
    CHECK(field->offset >= sizeof(void *) && field->offset + size_of(field->kind) <= type->struct_size);
    fill(&sample, field, sample.memory + field->offset);
    snprintf(sample.text, sizeof sample.text, "{\"%s\":%s}", field->name, sample.json);
    for (size_t i = 0; i < davit_engine_version_count(engine); i++)
        if (has_version(type->since, type->until, i))
            check_written(&sample, i);
    check_writes(type->name, sample.memory, sample.text);
    check_read(&sample);
    for (size_t i = 0; i < sample.count; i++)
        free(sample.parts[i]);
    free(sample.memory);
    fields_seen++;
}

TEST(every_member_is_where_it_should_be_at_the_versions_that_have_it)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT;
    while (davit_type_next(engine, NULL, &type))
        for (size_t i = 0; type.kind == DAVIT_KIND_OBJECT && davit_type_field(&type, i, &field); i++)
            check_member(&type, &field);
    CHECK(fields_seen > 1000);
    CHECK(writes_refused > 1000);
}

int main(void)
{
    engine = davit_engine_find(NULL);
    RUN(every_member_is_where_it_should_be_at_the_versions_that_have_it);
    printf("%zu members, %zu writes refused\n", fields_seen, writes_refused);
    return DONE;
}
