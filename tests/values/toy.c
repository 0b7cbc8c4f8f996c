/*
 * What Docker's API does not have but another one may, on the API that codegen is tested with: members whose kind
 * changed, types inside of themselves, lists of lists of numbers.
 */
#include "fake.h"

#include <davit/toy.h>

static const enum davit_shape one = DAVIT_SHAPE_ONE;

/* ------------------------------------------------------------------------------------------ kinds that changed --- */

TEST(a_member_whose_kind_changed_is_read_by_what_comes)
{
    struct davit_value *value = read_good(one, "Box", "{\"Lid\":\"flat\"}");
    const struct davit_toy_box *box = davit_value_get(value);
    CHECK_TEXT(box->lid_until_1_0, "flat");
    CHECK(box->lid.items == NULL);
    davit_value_free(value);

    value = read_good(one, "Box", "{\"Lid\":[\"flat\",\"round\"]}");
    box = davit_value_get(value);
    CHECK(box->lid_until_1_0 == NULL);
    if (CHECK_INT(box->lid.count, 2))
        CHECK_TEXT(box->lid.items[1], "round");
    davit_value_free(value);

    value = read_good(one, "Box", "{\"Lid\":null}");
    box = davit_value_get(value);
    CHECK(box->lid_until_1_0 == NULL && box->lid.items != NULL && box->lid.count == 0);
    davit_value_free(value);
    check_refuses(one, "Box", "{\"Lid\":5}", DAVIT_ERR_DECODE, "Lid: expected array, got number (byte 7)");
}

TEST(a_member_whose_kind_changed_goes_back_as_it_came)
{
    static const char *const texts[] = {"{\"Lid\":\"flat\"}", "{\"Lid\":[\"flat\"]}", "{\"Lid\":null}",
                                        "{\"LID\":\"flat\"}", "{\"lid\":[\"flat\"]}", "{\"lid\":null}"};
    static const char *const versions[] = {"1.0", "1.1", "1.2"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (size_t j = 0; j < sizeof versions / sizeof *versions; j++) {
            struct davit_value *value = read_good(one, "Box", texts[i]);
            check_writes_at(versions[j], one, "Box", davit_value_get(value), texts[i]);
            davit_value_free(value);
        }
    check_round(one, "Box", "{\"Lid\":\"a\",\"LID\":[],\"lid\":5}", "{\"Lid\":\"a\",\"LID\":[],\"lid\":5}");
    check_round(one, "Box", "{\"LID\":[\"b\"],\"lid\":5,\"Lid\":\"a\"}", "{\"Lid\":\"a\",\"LID\":[\"b\"],\"lid\":5}");
    check_round(one, "Box", "{\"LID\":[\"b\"],\"Lid\":null}", "{\"Lid\":null,\"LID\":[\"b\"]}");
    check_refuses(one, "Box", "{\"Lid\":\"a\",\"Lid\":[]}", DAVIT_ERR_JSON,
                  "Lid: stands twice in its object (byte 17)");
}

static void check_write_fails(const struct davit_toy_box *box, const char *version, const char *message)
{
    struct davit_error error = {.message = ""};
    char *text = NULL;
    CHECK_INT(
        davit_value_write(davit_engine_find(NULL), DAVIT_TOY_LAYOUT, one, "Box", box, version, &text, NULL, &error),
        DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, message);
    CHECK(text == NULL);
}

TEST(a_member_whose_kind_changed_is_set_as_its_version_has_it)
{
    struct davit_toy_box old = {.lid_until_1_0 = "flat"}, new = {.lid = DAVIT_STRINGS("flat")};
    check_writes_at("1.0", one, "Box", &old, "{\"Lid\":\"flat\"}");
    check_writes_at("1.1", one, "Box", &new, "{\"Lid\":[\"flat\"]}");
    check_write_fails(&old, "1.1", "Box.Lid ended with API 1.0; this client speaks 1.1");
    check_write_fails(&new, "1.0", "Box.Lid needs API 1.1; this client speaks 1.0");
}

TEST(both_kinds_of_a_member_at_once_are_never_sent)
{
    struct davit_toy_box both = {.lid_until_1_0 = "flat", .lid = DAVIT_STRINGS("flat")};
    struct davit_error error = {.message = ""};
    char *text = NULL;
    check_write_fails(&both, "1.0", "Box.Lid needs API 1.1; this client speaks 1.0");
    check_write_fails(&both, "1.2", "Box.Lid ended with API 1.0; this client speaks 1.2");
    CHECK_INT(
        davit_value_write(davit_engine_find(NULL), DAVIT_TOY_LAYOUT, one, "Box", &both, NULL, &text, NULL, &error),
        DAVIT_ERR_CHECK);
    CHECK_TEXT(error.message, "Box.Lid: is set twice, in two kinds");
    free(text);
}

/* ------------------------------------------------------------------------------------- types inside themselves --- */

/* So many boxes inside of each other. */
static char *boxes(unsigned levels)
{
    char *text = malloc(16 * (size_t)levels + 16), *at = text;
    for (unsigned i = 0; i < levels; i++)
        at += sprintf(at, "{\"Boxes\":{\"b\":");
    at += sprintf(at, "{}");
    for (unsigned i = 0; i < levels; i++)
        at += sprintf(at, "}}");
    return text;
}

TEST(maps_inside_of_each_other_are_read_down_to_their_limit)
{
    char *deepest = boxes(64), *deeper = boxes(65);
    struct davit_error error = {.message = ""};
    struct davit_value *value = NULL;

    check_round(one, "Box", deepest, deepest);
    CHECK_INT(
        davit_value_read(davit_engine_find(NULL), DAVIT_TOY_LAYOUT, one, "Box", deeper, strlen(deeper), &value, &error),
        DAVIT_ERR_LIMIT);
    CHECK_HAS(error.message, "more than 64 lists and maps inside of each other (byte 905)");
    free(deepest);
    free(deeper);
}

TEST(a_list_beside_a_list_is_not_inside_of_it)
{
    static char text[64 * 1024];
    char *at = text + sprintf(text, "{\"Boxes\":{");
    for (int i = 0; i < 500; i++)
        at += sprintf(at, "%s\"b%d\":{\"Boxes\":{\"c\":{\"Command\":[],\"Matrix\":[[1],[]]}}}", i ? "," : "", i);
    strcpy(at, "}}");
    check_round(one, "Box", text, text);
}

TEST(a_struct_inside_of_itself_is_a_problem)
{
    struct davit_toy_box_entry entry = {.name = "b"};
    struct davit_error error = {.message = ""};
    char *text = NULL;

    entry.value.boxes = (struct davit_toy_box_map){&entry, 1};
    CHECK_INT(davit_value_write(davit_engine_find(NULL), DAVIT_TOY_LAYOUT, one, "Box", &entry.value, NULL, &text, NULL,
                                &error),
              DAVIT_ERR_LIMIT);
    CHECK_HAS(error.message, "Box.Boxes.b.Boxes.b.Boxes.b");
    CHECK_HAS(error.message, "nests too deep; is a struct inside of itself?");
    CHECK_INT(error.problem_count, 1);
    CHECK(text == NULL);
}

/* ------------------------------------------------------------------------------------------------------- shapes --- */

TEST(lists_of_lists_and_maps_of_lists_are_read_and_written)
{
    static const char text[] = "{\"Anything\":[null],\"Command\":[],\"Count\":9,\"Level\":2,"
                               "\"Matrix\":[[1,-2.5,1e+100],[],null,[null]],\"Parts\":[{\"Name\":\"a\"},null],"
                               "\"Ports\":{\"a\":[{\"Port\":\"1\"},null],\"b\":null},\"default\":true,"
                               "\"example\":{\"x\":{}}}";
    struct davit_value *value = read_good(one, "Box", text);
    const struct davit_toy_box *box = davit_value_get(value);

    CHECK_INT(box->matrix.count, 4);
    CHECK(box->matrix.items[0].items[1].value == -2.5);
    CHECK_INT(box->matrix.items[3].items[0].state, DAVIT_NULL);
    CHECK_TEXT(box->example.items[0], "x");
    check_writes("Box", box, text);
    davit_value_free(value);
}

TEST(a_program_for_another_engine_is_told_so)
{
    struct fake fake = {.answer = "{}"};
    struct davit_client *client = fake_client(&fake, "1.1");
    struct davit_error error = {.message = ""};
    struct davit_toy_box_get_params params = {.id = "a"};
    struct davit_toy_box_get_result result = {0};

    CHECK_INT(davit_toy_box_get(client, &params, NULL, &result, &error), DAVIT_OK);
    CHECK_TEXT(fake.target, "/v1.1/boxes/a");
    CHECK(result.value && result.value->state == NULL);
    davit_response_free(result.response);
    CHECK_INT(davit_call(client, DAVIT_TOY_LAYOUT + 1, "BoxGet", &params, NULL, NULL, &result, &error), DAVIT_ERR_ABI);
    CHECK_HAS(error.message, "the program was built with other headers for toy");
    fake_done(&fake, client);
}

int main(void)
{
    RUN(a_member_whose_kind_changed_is_read_by_what_comes);
    RUN(a_member_whose_kind_changed_goes_back_as_it_came);
    RUN(a_member_whose_kind_changed_is_set_as_its_version_has_it);
    RUN(both_kinds_of_a_member_at_once_are_never_sent);
    RUN(maps_inside_of_each_other_are_read_down_to_their_limit);
    RUN(a_list_beside_a_list_is_not_inside_of_it);
    RUN(a_struct_inside_of_itself_is_a_problem);
    RUN(lists_of_lists_and_maps_of_lists_are_read_and_written);
    RUN(a_program_for_another_engine_is_told_so);
    return DONE;
}
