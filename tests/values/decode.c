/*
 * An answer that is not of its type is an error that says where: the path, what was expected, what came, the byte.
 */
#include "fake.h"

#include <davit/docker.h>

/* A list of containers whose fourth one has a bad member at that byte, which blanks make true. */
static char *list_with_mistake_at(size_t byte)
{
    static const char before[] = "[{},null,{\"NetworkSettings\":{\"Networks\":{}}},{\"NetworkSettings\":{\"Networks\":";
    static const char after[] = "5}}]";
    size_t blanks = byte - strlen(before);
    char *text = malloc(byte + sizeof after);

    memset(text, ' ', blanks);
    memcpy(text + blanks, before, strlen(before));
    memcpy(text + byte, after, sizeof after);
    return text;
}

TEST(a_call_whose_answer_is_not_of_its_type_says_where)
{
    char *text = list_with_mistake_at(10442);
    struct fake fake = {.answer = text};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_container_list_result result = {.value = {(void *)&result, 7}};
    struct davit_error error = {.message = ""};

    CHECK_INT(davit_container_list(client, NULL, NULL, &result, &error), DAVIT_ERR_DECODE);
    CHECK_TEXT(error.message, "ContainerList: [3].NetworkSettings.Networks: expected object, got number (byte 10,442)");
    CHECK_INT(error.code, DAVIT_ERR_DECODE);
    CHECK_INT(error.http_status, 200);
    CHECK(result.value.items == NULL && result.value.count == 0);
    if (CHECK(result.response)) {
        CHECK_INT(davit_response_status(result.response), 200);
        CHECK_TEXT(davit_response_body(result.response, NULL), text);
    }
    davit_response_free(result.response);
    fake_done(&fake, client);
    free(text);
}

TEST(an_answer_that_is_no_json_says_so)
{
    struct fake fake = {.answer = "{\"Id\": \"a\""};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_container_inspect_result result = {0};
    struct davit_container_inspect_params params = {.id = "a"};
    struct davit_error error = {.message = ""};

    CHECK_INT(davit_container_inspect(client, &params, NULL, &result, &error), DAVIT_ERR_JSON);
    CHECK_HAS(error.message, "ContainerInspect: the answer is not valid JSON: the text ends too early (byte 10)");
    CHECK_INT(error.http_status, 200);
    CHECK(result.response && !result.value);
    davit_response_free(result.response);
    fake_done(&fake, client);
}

TEST(every_kind_says_what_it_expected_and_what_came)
{
    static const struct {
        const char *type, *text, *message;
    } cases[] = {
        {"HostConfig", "{\"Init\":0}", "Init: expected boolean, got number (byte 8)"},
        {"HostConfig", "{\"Init\":\"true\"}", "Init: expected boolean, got string (byte 8)"},
        {"HostConfig", "{\"Memory\":\"0\"}", "Memory: expected number, got string (byte 10)"},
        {"HostConfig", "{\"Memory\":true}", "Memory: expected number, got boolean (byte 10)"},
        {"HostConfig", "{\"Memory\":[]}", "Memory: expected number, got array (byte 10)"},
        {"HostConfig", "{\"Memory\":1.5}", "Memory: expected a whole number from -2^63 to 2^63-1, got 1.5 (byte 10)"},
        {"HostConfig", "{\"Memory\":1e-1}", "Memory: expected a whole number from -2^63 to 2^63-1, got 1e-1 (byte 10)"},
        {"HostConfig", "{\"Memory\":9223372036854775808}",
         "Memory: expected a whole number from -2^63 to 2^63-1, got 9223372036854775808 (byte 10)"},
        {"HostConfig", "{\"Memory\": -9223372036854775809}",
         "Memory: expected a whole number from -2^63 to 2^63-1, got -9223372036854775809 (byte 11)"},
        {"HostConfig", "{\"Memory\":1e19}", "Memory: expected a whole number from -2^63 to 2^63-1, got 1e19 (byte 10)"},
        {"HostConfig", "{\"Memory\":1.00000000000000000001}",
         "Memory: expected a whole number from -2^63 to 2^63-1, got 1.00000000000000000001 (byte 10)"},
        {"HostConfig", "{\"Memory\":123456789012345678901234567890123456789012345678}",
         "Memory: expected a whole number from -2^63 to 2^63-1, got 1234567890123456789012345678901234567890… "
         "(byte 10)"},
        {"ContainerPidsStats", "{\"limit\":-1}", "limit: expected a whole number from 0 to 2^64-1, got -1 (byte 9)"},
        {"ContainerPidsStats", "{\"limit\":18446744073709551616}",
         "limit: expected a whole number from 0 to 2^64-1, got 18446744073709551616 (byte 9)"},
        {"ContainerPidsStats", "{\"limit\":{}}", "limit: expected number, got object (byte 9)"},
        {"UpdateConfig", "{\"MaxFailureRatio\":1e400}",
         "MaxFailureRatio: expected a number that fits a double, got 1e400 (byte 19)"},
        {"UpdateConfig", "{\"MaxFailureRatio\":\"\"}", "MaxFailureRatio: expected number, got string (byte 19)"},
        {"HostConfig", "{\"Runtime\":7}", "Runtime: expected string, got number (byte 11)"},
        {"HostConfig", "{\"Runtime\":{}}", "Runtime: expected string, got object (byte 11)"},
        {"HostConfig", "{\"Dns\":{}}", "Dns: expected array, got object (byte 7)"},
        {"HostConfig", "{\"Dns\":\"\"}", "Dns: expected array, got string (byte 7)"},
        {"HostConfig", "{\"Dns\":[\"\",0]}", "Dns[1]: expected string, got number (byte 11)"},
        {"HostConfig", "{\"Tmpfs\":[]}", "Tmpfs: expected object, got array (byte 9)"},
        {"HostConfig", "{\"Tmpfs\":{\"/a\":\"\",\"/b\":[]}}", "Tmpfs./b: expected string, got array (byte 23)"},
        {"HostConfig", "{\"Mounts\":[{},[]]}", "Mounts[1]: expected object, got array (byte 14)"},
        {"HostConfig", "{\"Mounts\":[{},{\"Source\":1}]}", "Mounts[1].Source: expected string, got number (byte 24)"},
        {"HostConfig", "{\"RestartPolicy\":\"always\"}", "RestartPolicy: expected object, got string (byte 17)"},
        {"HostConfig", "{\"PortBindings\":{\"80/tcp\":[{\"HostPort\":80}]}}",
         "PortBindings.80/tcp[0].HostPort: expected string, got number (byte 39)"},
        {"HostConfig", "{\"ConsoleSize\":[1,true]}", "ConsoleSize[1]: expected number, got boolean (byte 18)"},
        {"ContainerCreateRequest", "{\"Volumes\":[]}", "Volumes: expected object, got array (byte 11)"},
        {"ContainerCreateRequest", "{\"Volumes\":{\"/a\":null}}", "Volumes./a: expected {}, got null (byte 17)"},
        {"ContainerCreateRequest", "{\"Volumes\":{\"/a\":{\"b\":1}}}",
         "Volumes./a: expected {}, got an object with members (byte 18)"},
        {"ContainerTopResponse", "{\"Processes\":[[\"\"],\"\"]}", "Processes[1]: expected array, got string (byte 19)"},
        {"ContainerTopResponse", "{\"Processes\":[[\"\",2]]}",
         "Processes[0][1]: expected string, got number (byte 18)"},
        {"HostConfig", "[]", "expected object, got array (byte 0)"},
        {"HostConfig", " \"\"", "expected object, got string (byte 1)"},
        {"PortMap", "[]", "expected object, got array (byte 0)"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check_refuses(DAVIT_SHAPE_ONE, cases[i].type, cases[i].text, DAVIT_ERR_DECODE, cases[i].message);
    check_refuses(DAVIT_SHAPE_LIST, "ContainerSummary", "{}", DAVIT_ERR_DECODE, "expected array, got object (byte 0)");
    check_refuses(DAVIT_SHAPE_LIST, "ContainerSummary", "[{},3]", DAVIT_ERR_DECODE,
                  "[1]: expected object, got number (byte 4)");
    check_refuses(DAVIT_SHAPE_MAP, "EndpointSettings", "{\"a\":{},\"b\":[]}", DAVIT_ERR_DECODE,
                  "b: expected object, got array (byte 12)");
}

TEST(a_path_leads_out_of_what_is_over)
{
    const enum davit_shape one = DAVIT_SHAPE_ONE;
    check_refuses(one, "HostConfig", "{\"Tmpfs\":{\"a\":\"\"},\"Runtime\":5}", DAVIT_ERR_DECODE,
                  "Runtime: expected string, got number (byte 28)");
    check_refuses(one, "HostConfig", "{\"Dns\":[\"\"],\"Runtime\":5}", DAVIT_ERR_DECODE,
                  "Runtime: expected string, got number (byte 22)");
    check_refuses(one, "HostConfig", "{\"RestartPolicy\":{\"Name\":\"\"},\"Runtime\":5}", DAVIT_ERR_DECODE,
                  "Runtime: expected string, got number (byte 39)");
    check_refuses(one, "HostConfig", "{\"PortBindings\":{\"a\":[{\"HostIp\":\"\"}],\"b\":5}}", DAVIT_ERR_DECODE,
                  "PortBindings.b: expected array, got number (byte 41)");
    check_refuses(one, "ContainerConfig", "{\"Volumes\":{\"a\":{}},\"Tty\":5}", DAVIT_ERR_DECODE,
                  "Tty: expected boolean, got number (byte 26)");
}

TEST(names_in_paths_are_shown_as_messages_can_show_them)
{
    check_refuses(DAVIT_SHAPE_ONE, "HostConfig", "{\"Tmpfs\":{\"\\n\\u001b[2J\":5}}", DAVIT_ERR_DECODE,
                  "Tmpfs.  [2J: expected string, got number (byte 24)");
    check_refuses(DAVIT_SHAPE_ONE, "HostConfig", "{\"Tmpfs\":{\"\":5}}", DAVIT_ERR_DECODE,
                  "Tmpfs: expected string, got number (byte 13)");
}

TEST(a_long_name_in_a_path_does_not_hide_what_is_wrong)
{
    static char text[200000];
    struct davit_error error = {.message = ""};
    struct davit_value *value = NULL;
    size_t size = (size_t)snprintf(text, sizeof text, "{\"Tmpfs\":{\"%*s\":5}}", 100000, "x");

    CHECK_INT(davit_value_read(davit_engine_find(NULL), DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "HostConfig", text, size,
                               &value, &error),
              DAVIT_ERR_DECODE);
    CHECK_HAS(error.message, "expected string, got number (byte 100,013)");
}

TEST(a_long_path_is_cut_between_characters)
{
    for (int blanks = 0; blanks < 3; blanks++) {
        char text[2000] = "{\"Tmpfs\":{\"", *at = text + strlen(text);
        struct davit_error error = {.message = ""};
        struct davit_value *value = NULL;

        at += sprintf(at, "%.*s", blanks, "xxx");
        for (int i = 0; i < 300; i++)
            at += sprintf(at, "\xE2\x82\xAC");
        strcpy(at, "\":5}}");
        CHECK_INT(davit_value_read(davit_engine_find(NULL), DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_ONE, "HostConfig", text,
                                   strlen(text), &value, &error),
                  DAVIT_ERR_DECODE);
        CHECK_HAS(error.message, "\xE2\x82\xAC\xE2\x80\xA6: expected string, got number");
    }
}

/* --------------------------------------------------------------------------------------------------------- json --- */

/* An array in an array, and so on, as the unknown member of an object. */
static char *nested(unsigned levels)
{
    char *text = malloc(2 * (size_t)levels + 16), *at = text;
    at += sprintf(at, "{\"x\":");
    for (unsigned i = 1; i < levels; i++)
        *at++ = '[';
    for (unsigned i = 1; i < levels; i++)
        *at++ = ']';
    strcpy(at, "}");
    return text;
}

TEST(nesting_is_read_down_to_its_limit)
{
    char *deepest = nested(DAVIT_JSON_DEPTH_MAX), *deeper = nested(DAVIT_JSON_DEPTH_MAX + 1);

    check_round(DAVIT_SHAPE_ONE, "HostConfig", deepest, deepest);
    check_refuses(DAVIT_SHAPE_ONE, "HostConfig", deeper, DAVIT_ERR_LIMIT,
                  "the text is too much: nested deeper than 512 levels (byte 516)");
    free(deepest);
    free(deeper);
}

TEST(the_largest_unsigned_number_in_stats_is_read)
{
    struct fake fake = {.answer = "{\"memory_stats\":{\"limit\":18446744073709551615}}\n{}"};
    struct davit_client *client = fake_client(&fake, "1.41");
    struct davit_container_stats_params params = {.id = "a", .stream = DAVIT_FALSE};
    struct davit_container_stats_result result = {0};
    struct davit_error error = {.message = ""};

    CHECK_INT(davit_container_stats(client, &params, NULL, &result, &error), DAVIT_OK);
    CHECK_TEXT(error.message, "");
    if (CHECK_INT(result.value.count, 2)) {
        CHECK_INT(result.value.items[0].memory_stats->limit.state, DAVIT_SET);
        CHECK(result.value.items[0].memory_stats->limit.value == UINT64_MAX);
    }
    davit_response_free(result.response);
    fake_done(&fake, client);
}

TEST(what_is_no_json_is_refused_where_it_stops_being_some)
{
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"{\"a\":1}{", "the value is over, but the text goes on (byte 7)"},
        {"{\"Memory\":NaN}", "expected a value (byte 10)"},
        {"{\"Memory\":nan}", "expected a value (byte 10)"},
        {"{\"Memory\":Infinity}", "expected a value (byte 10)"},
        {"{\"Memory\":-Infinity}", "expected a digit (byte 11)"},
        {"{\"Memory\":1.}", "expected a digit after the point (byte 12)"},
        {"{\"Memory\":.5}", "expected a value (byte 10)"},
        {"{\"Memory\":+1}", "expected a value (byte 10)"},
        {"{\"Memory\":01}", "a number may not start with 0 (byte 11)"},
        {"{\"Memory\":-01}", "a number may not start with 0 (byte 12)"},
        {"{\"Memory\":1e}", "expected a digit in the exponent (byte 12)"},
        {"{\"Memory\":0x1}", "expected , or } (byte 11)"},
        {"{\"Runtime\":\"\\ud800\"}", "a surrogate without its other half (byte 12)"},
        {"{\"Runtime\":\"\\udc00\\ud800\"}", "a surrogate without its other half (byte 12)"},
        {"{\"x\":\"\\ud800x\"}", "a surrogate without its other half (byte 6)"},
        {"{\"\\ud800\":1}", "a surrogate without its other half (byte 2)"},
        {"{\"Runtime\":\"\t\"}", "a control character must be escaped (byte 12)"},
        {"{\"Runtime\":\"\xC0\x80\"}", "not UTF-8 (byte 12)"},
        {"{\"Runtime\":\"\\x\"}", "no such escape (byte 12)"},
        {"{\"Runtime\":'a'}", "expected a value (byte 11)"},
        {"{\"Runtime\":\"a\",}", "expected a member name in quotes (byte 15)"},
        {"{\"Dns\":[\"a\",]}", "expected a value (byte 12)"},
        {"{\"Dns\":[,]}", "expected a value (byte 8)"},
        {"{Runtime:\"a\"}", "expected a member name in quotes (byte 1)"},
        {"{\"Runtime\" \"a\"}", "expected : (byte 11)"},
        {"{\"Runtime\"}", "expected : (byte 10)"},
        {"{\"Init\":True}", "expected a value (byte 8)"},
        {"{\"Init\":tru}", "expected a value (byte 8)"},
        {"{\"Init\":nul}", "expected a value (byte 8)"},
        {"{\"Init\":truex}", "expected , or } (byte 12)"},
        {"{\"Dns\":[\"a\"}", "expected , or ] (byte 11)"},
        {"{\"Volumes\":{\"a\":{]}}", "expected a member name in quotes (byte 17)"},
        {"// {}", "expected a value (byte 0)"},
        {"", "the text ends too early (byte 0)"},
        {"  ", "the text ends too early (byte 2)"},
        {"{", "the text ends too early (byte 1)"},
        {"{\"Memory\":", "the text ends too early (byte 10)"},
        {"{\"Memory\":-", "the text ends too early (byte 11)"},
        {"{\"Init\":tr", "the text ends too early (byte 10)"},
        {"{\"Runtime\":\"a", "the text ends too early (byte 13)"},
        {"\xEF\xBB\xBF{}", "expected a value (byte 0)"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char message[200];
        snprintf(message, sizeof message, "the text is not valid JSON: %s", cases[i].message);
        check_refuses(DAVIT_SHAPE_ONE, "HostConfig", cases[i].text, DAVIT_ERR_JSON, message);
    }
}

TEST(a_text_that_is_cut_anywhere_is_refused_or_complete)
{
    static const char text[] = "[{\"Id\":\"a\\n\",\"Ports\":[{\"PrivatePort\":80},null],\"Labels\":{\"k\":\"v\"},"
                               "\"HostConfig\":{\"NetworkMode\":\"x\"},\"SizeRw\":1.0e2,\"New\":[true,{}]}]  ";
    struct davit_error error;
    for (size_t size = 0; size < sizeof text; size++) {
        struct davit_value *value = NULL;
        char *block = malloc(size + !size);
        memcpy(block, text, size);
        int r = davit_value_read(davit_engine_find(NULL), DAVIT_DOCKER_LAYOUT, DAVIT_SHAPE_LIST, "ContainerSummary",
                                 block, size, &value, &error);
        CHECK_INT(r, size < sizeof text - 3 ? DAVIT_ERR_JSON : DAVIT_OK);
        davit_value_free(value);
        free(block);
    }
}

int main(void)
{
    RUN(a_call_whose_answer_is_not_of_its_type_says_where);
    RUN(an_answer_that_is_no_json_says_so);
    RUN(every_kind_says_what_it_expected_and_what_came);
    RUN(a_path_leads_out_of_what_is_over);
    RUN(names_in_paths_are_shown_as_messages_can_show_them);
    RUN(a_long_name_in_a_path_does_not_hide_what_is_wrong);
    RUN(a_long_path_is_cut_between_characters);
    RUN(nesting_is_read_down_to_its_limit);
    RUN(the_largest_unsigned_number_in_stats_is_read);
    RUN(what_is_no_json_is_refused_where_it_stops_being_some);
    RUN(a_text_that_is_cut_anywhere_is_refused_or_complete);
    return DONE;
}
