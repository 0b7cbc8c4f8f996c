/*
 * Base64, there and back, by the examples of RFC 4648, section 10, and by every byte.
 */
#include "internal.h"

#include "test.h"

static const struct {
    const char *plain, *encoded, *unpadded;
} examples[] = {
    {"", "", ""},
    {"f", "Zg==", "Zg"},
    {"fo", "Zm8=", "Zm8"},
    {"foo", "Zm9v", "Zm9v"},
    {"foob", "Zm9vYg==", "Zm9vYg"},
    {"fooba", "Zm9vYmE=", "Zm9vYmE"},
    {"foobar", "Zm9vYmFy", "Zm9vYmFy"},
};

static void expect_encoded(const void *bytes, size_t size, bool url, const char *expected)
{
    struct davit__buffer text = {0};
    davit__append_text(&text, "Basic ");
    davit__base64_encode(&text, bytes, size, url);
    CHECK_TEXT(text.data + 6, expected);
    CHECK_INT(text.size, 6 + strlen(expected));
    davit__buffer_done(&text);
}

static void expect_decoded(const char *text, const void *expected, size_t size)
{
    struct davit__buffer bytes = {0};
    CHECK(davit__base64_decode(&bytes, text));
    CHECK_INT(bytes.size, size);
    CHECK(bytes.size == size && (size == 0 || memcmp(bytes.data, expected, size) == 0));
    davit__buffer_done(&bytes);
}

TEST(examples_are_encoded_with_padding_and_decoded_with_and_without)
{
    for (size_t i = 0; i < LENGTH(examples); i++) {
        size_t size = strlen(examples[i].plain);
        expect_encoded(examples[i].plain, size, false, examples[i].encoded);
        expect_encoded(examples[i].plain, size, true, examples[i].encoded);
        expect_decoded(examples[i].encoded, examples[i].plain, size);
        expect_decoded(examples[i].unpadded, examples[i].plain, size);
    }
}

TEST(the_alphabets_differ_in_two_digits_and_both_are_read)
{
    static const char bytes[] = "\xfb\xef\xbe\xff\xff\xff\0";
    expect_encoded(bytes, 7, false, "++++////AA==");
    expect_encoded(bytes, 7, true, "----____AA==");
    expect_decoded("++++////AA==", bytes, 7);
    expect_decoded("----____AA==", bytes, 7);
    expect_decoded("--+++/_/AA", "\xfb\xef\xbe\xfb\xff\xff\0", 7);
}

TEST(what_was_encoded_is_decoded_to_the_same_bytes)
{
    unsigned char bytes[256 + 2];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(i * 167);
    for (size_t size = 0; size <= sizeof bytes; size++) {
        struct davit__buffer text = {0};
        davit__base64_encode(&text, bytes, size, size % 2);
        expect_decoded(size ? text.data : "", bytes, size);
        davit__buffer_done(&text);
    }
}

TEST(what_is_no_base64_is_refused)
{
    static const char *const texts[] = {"Z",     "Zm9vY", "Zg=",   "Zg===", "Zg=x",   "=Zg",      "Zm 9v",
                                        "Zm9v.", "Z=g",   "Zm9v,", "\xc3",  "Zm9v\n", "Zm9v====", "*"};
    for (size_t i = 0; i < LENGTH(texts); i++) {
        struct davit__buffer bytes = {0};
        if (!CHECK(!davit__base64_decode(&bytes, texts[i])))
            fprintf(stderr, "    … of \"%s\"\n", texts[i]);
        davit__buffer_done(&bytes);
    }
}

int main(void)
{
    RUN(examples_are_encoded_with_padding_and_decoded_with_and_without);
    RUN(the_alphabets_differ_in_two_digits_and_both_are_read);
    RUN(what_was_encoded_is_decoded_to_the_same_bytes);
    RUN(what_is_no_base64_is_refused);
    return DONE;
}
