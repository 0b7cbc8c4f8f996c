/*
 * Bodies that come from a source: descriptors, files and functions, what they may do and what they must not, and what
 * becomes of the call while they say nothing.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bodies.h"
#include "faulty.h"
#include "test.h"

/* -------------------------------------------------------------------------------------------------- arriving --- */

TEST(a_function_s_bytes_arrive_in_chunks_when_their_number_is_not_known)
{
    static const size_t sizes[] = {0, 1, 250, 65536, 1000003, 8 << 20};
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct pattern pattern = {.size = sizes[i]};
        struct davit_error error;
        char answer[ANSWER_MAX], expected[ANSWER_MAX];
        snprintf(expected, sizeof expected, "\"%zu right bytes in chunks\"", sizes[i]);
        CHECK_INT(put(client, "measures", DAVIT_SOURCE(give_pattern, &pattern), NULL, answer, &error), DAVIT_OK);
        CHECK_TEXT(answer, expected);
    }
    davit_client_free(client);
}

TEST(a_function_s_bytes_arrive_in_one_when_their_number_is_known)
{
    static const size_t sizes[] = {1, 250, 65536, 1000003, 8 << 20};
    struct davit_client *client = faulty_client(faulty_endpoint(true));
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct pattern pattern = {.size = sizes[i], .step = 1000};
        struct davit_body body = {.source = give_pattern, .source_data = &pattern, .size = sizes[i]};
        struct davit_error error;
        char answer[ANSWER_MAX], expected[ANSWER_MAX];
        snprintf(expected, sizeof expected, "\"%zu right bytes in one\"", sizes[i]);
        CHECK_INT(put(client, "measures", &body, NULL, answer, &error), DAVIT_OK);
        CHECK_TEXT(answer, expected);
    }
    davit_client_free(client);
}

/* A thread that writes the pattern into a pipe, step by step, and closes it. */
struct writer {
    int fd;
    struct pattern pattern;
    long pause; /* before each step, ms */
};

static void *write_pattern(void *data)
{
    struct writer *writer = data;
    char buffer[4096];
    ssize_t n;
    while ((n = give_pattern(&writer->pattern, buffer, sizeof buffer)) > 0) {
        sleep_milliseconds(writer->pause);
        for (ssize_t at = 0, some = 0; at < n && some >= 0; at += some)
            some = write(writer->fd, buffer + at, (size_t)(n - at));
    }
    close(writer->fd);
    return NULL;
}

TEST(what_comes_through_a_pipe_arrives_whether_it_blocks_or_not)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    for (int mode = 0; mode < 4; mode++) {
        struct writer writer = {.pattern = {.size = 100000, .step = mode & 1 ? 50000 : 3777},
                                .pause = mode & 1 ? 0 : 3};
        struct davit_error error;
        char answer[ANSWER_MAX];
        int ends[2];
        pthread_t thread;
        CHECK_INT(pipe2(ends, O_CLOEXEC), 0);
        if (mode & 2)
            fcntl(ends[0], F_SETFL, O_NONBLOCK);
        writer.fd = ends[1];
        pthread_create(&thread, NULL, write_pattern, &writer);
        CHECK_INT(put(client, "measures", DAVIT_DESCRIPTOR(ends[0]), NULL, answer, &error), DAVIT_OK);
        CHECK_TEXT(answer, "\"100000 right bytes in chunks\"");
        pthread_join(thread, NULL);
        close(ends[0]);
    }
    davit_client_free(client);
}

TEST(a_file_arrives_from_where_it_stands)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_error error;
    char answer[ANSWER_MAX];
    int fd = pattern_file(300000 + 251);
    struct davit_body body = {.source = davit_source_descriptor, .source_data = &fd, .size = 300000};
    lseek(fd, 251, SEEK_SET);
    CHECK_INT(put(client, "measures", &body, NULL, answer, &error), DAVIT_OK);
    CHECK_TEXT(answer, "\"300000 right bytes in one\"");
    lseek(fd, 251, SEEK_SET);
    FILE *file = fdopen(fd, "rb");
    CHECK_INT(put(client, "measures", DAVIT_SOURCE(davit_source_file, file), NULL, answer, &error), DAVIT_OK);
    CHECK_TEXT(answer, "\"300000 right bytes in chunks\"");
    fclose(file);
    davit_client_free(client);
}

TEST(an_upload_has_a_connection_of_its_own_that_cannot_have_died_before)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    for (int i = 0; i < 3; i++) {
        struct pattern pattern = {.size = 1000};
        struct davit_error error;
        char answer[ANSWER_MAX];
        CHECK(faulty_usable(client));
        CHECK_INT(put(client, "dies-on-reuse", DAVIT_SOURCE(give_pattern, &pattern), NULL, answer, &error), DAVIT_OK);
    }
    CHECK_INT(faulty_ask(client, "seen/dies-on-reuse"), 3);
    davit_client_free(client);
}

/* ------------------------------------------------------------------------------------------------------ rules --- */

/* The body is broken off: the server has not taken it for a whole one, and the client goes on. */
static void check_broken_off(struct davit_client *client, int times)
{
    for (int i = 0; faulty_ask(client, "broken") < times && i < 100; i++)
        sleep_milliseconds(10); /* until the server has noticed */
    CHECK_INT(faulty_ask(client, "broken"), times);
    CHECK(faulty_usable(client));
}

TEST(a_source_that_ends_early_is_an_error_and_the_request_broken_off)
{
    static const size_t given[] = {0, 1, 999999};
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    int broken = faulty_ask(client, "broken");
    for (size_t i = 0; i < sizeof given / sizeof *given; i++) {
        struct pattern pattern = {.size = given[i]};
        struct davit_body body = {.source = give_pattern, .source_data = &pattern, .size = 1000000};
        struct davit_error error;
        char answer[ANSWER_MAX], expected[ANSWER_MAX];
        snprintf(expected, sizeof expected, "the body's source ended after %zu of 1000000 bytes", given[i]);
        CHECK_INT(put(client, "measures", &body, NULL, answer, &error), DAVIT_ERR_ARGUMENT);
        CHECK_HAS(error.message, expected);
        check_broken_off(client, ++broken);
    }
    davit_client_free(client);
}

TEST(a_source_that_has_more_is_an_error_and_the_request_broken_off)
{
    static const size_t sizes[] = {1, 1000, 1000000};
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    int broken = faulty_ask(client, "broken");
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct pattern pattern = {.size = sizes[i] + 1};
        struct davit_body body = {.source = give_pattern, .source_data = &pattern, .size = sizes[i]};
        struct davit_error error;
        char answer[ANSWER_MAX], expected[ANSWER_MAX];
        snprintf(expected, sizeof expected, "the body's source has more than its %zu bytes", sizes[i]);
        CHECK_INT(put(client, "measures", &body, NULL, answer, &error), DAVIT_ERR_ARGUMENT);
        CHECK_HAS(error.message, expected);
        check_broken_off(client, ++broken);
    }
    davit_client_free(client);
}

TEST(a_file_that_has_another_size_than_was_said_is_an_error)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_error error;
    char answer[ANSWER_MAX];
    int fd = pattern_file(5000);
    struct davit_body body = {.source = davit_source_descriptor, .source_data = &fd, .size = 4999};
    CHECK_INT(put(client, "measures", &body, NULL, answer, &error), DAVIT_ERR_ARGUMENT);
    CHECK_HAS(error.message, "has more than its 4999 bytes");
    lseek(fd, 0, SEEK_SET);
    body.size = 5001;
    CHECK_INT(put(client, "measures", &body, NULL, answer, &error), DAVIT_ERR_ARGUMENT);
    CHECK_HAS(error.message, "ended after 5000 of 5001 bytes");
    close(fd);
    davit_client_free(client);
}

TEST(nobody_waits_for_the_end_of_a_pipe_that_has_given_all_it_was_to_give)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_error error;
    char answer[ANSWER_MAX];
    int ends[2];
    CHECK_INT(pipe2(ends, O_CLOEXEC), 0);
    CHECK_INT(write(ends[1], "\0\1\2\3", 4), 4);
    struct davit_body body = {.source = davit_source_descriptor, .source_data = &ends[0], .size = 4};
    CHECK_INT(put(client, "measures", &body, NULL, answer, &error), DAVIT_OK);
    CHECK_TEXT(answer, "\"4 right bytes in one\"");
    CHECK_INT(write(ends[1], "\0\1\2\3\4", 5), 5);
    CHECK_INT(put(client, "measures", &body, NULL, answer, &error), DAVIT_ERR_ARGUMENT);
    CHECK_HAS(error.message, "has more than its 4 bytes");
    close(ends[0]);
    close(ends[1]);
    davit_client_free(client);
}

static ssize_t give_too_much(void *data, char *buffer, size_t size)
{
    (void)data, (void)buffer;
    return (ssize_t)size + 1;
}

static ssize_t give_code(void *data, char *buffer, size_t size)
{
    (void)buffer, (void)size;
    return *(int *)data;
}

TEST(a_source_that_breaks_its_rules_or_fails_ends_the_call)
{
    static int codes[] = {DAVIT_ERR_ENGINE, DAVIT_ERR_FILE, -1000};
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_error error;
    char answer[ANSWER_MAX];
    CHECK_INT(put(client, "measures", DAVIT_SOURCE(give_too_much, NULL), NULL, answer, &error), DAVIT_ERR_ARGUMENT);
    CHECK_HAS(error.message, "the body's source says it gave ");
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        CHECK_INT(put(client, "measures", DAVIT_SOURCE(give_code, &codes[i]), NULL, answer, &error), codes[i]);
        CHECK_HAS(error.message, "the body's source ended it with ");
        CHECK_HAS(error.message, davit_code_name(codes[i]));
        CHECK_INT(error.os_error, 0);
    }
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

TEST(what_cannot_be_read_is_told_with_the_system_s_reason)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_error error;
    char answer[ANSWER_MAX];
    int folder = open(faulty_folder(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    FILE *unreadable = fopen("/dev/null", "we");
    CHECK_INT(put(client, "measures", DAVIT_DESCRIPTOR(folder), NULL, answer, &error), DAVIT_ERR_FILE);
    CHECK_INT(error.os_error, EISDIR);
    CHECK_HAS(error.message, "the body cannot be read");
    CHECK_INT(put(client, "measures", DAVIT_DESCRIPTOR(-1), NULL, answer, &error), DAVIT_ERR_FILE);
    CHECK_INT(error.os_error, EBADF);
    CHECK_INT(put(client, "measures", DAVIT_SOURCE(davit_source_file, unreadable), NULL, answer, &error),
              DAVIT_ERR_FILE);
    CHECK_INT(error.os_error, EBADF);
    fclose(unreadable);
    close(folder);
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

static void *write_late(void *fd)
{
    sleep_milliseconds(50);
    if (write(*(int *)fd, "late", 4) != 4)
        perror("write_late");
    return NULL;
}

TEST(a_descriptor_s_source_waits_for_bytes_wherever_it_is_used)
{
    char buffer[8] = "";
    pthread_t thread;
    int ends[2];
    CHECK_INT(pipe2(ends, O_CLOEXEC | O_NONBLOCK), 0);
    pthread_create(&thread, NULL, write_late, &ends[1]);
    CHECK_INT(davit_source_descriptor(&ends[0], buffer, sizeof buffer), 4);
    CHECK_TEXT(buffer, "late");
    pthread_join(thread, NULL);
    close(ends[1]);
    CHECK_INT(davit_source_descriptor(&ends[0], buffer, sizeof buffer), 0);
    close(ends[0]);
}

/* ----------------------------------------------------------------------------------------------- nothing taken --- */

/* A call that fails with that code before it asks its source for anything. */
static void check_untouched(struct davit_client *client, const char *operation, const struct davit_param *params,
                            struct davit_body body, int code, const char *message)
{
    struct pattern pattern = {.size = 100};
    struct davit_error error = {0};
    body.source = give_pattern;
    body.source_data = &pattern;
    CHECK_INT(davit_invoke(client, operation, params, &body, NULL, NULL, &error), code);
    CHECK_HAS(error.message, message);
    CHECK_INT(pattern.at, 0);
}

TEST(nothing_is_taken_from_the_source_of_a_request_that_is_wrong)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    const struct davit_param *put_params = DAVIT_PARAMS({"id", "measures"}, {"path", "/"});
    check_untouched(client, "ContainerCreate", NULL, (struct davit_body){0}, DAVIT_ERR_CHECK,
                    "JSON is checked whole: give its text, not a source");
    check_untouched(client, "ExecStart", DAVIT_PARAMS({"id", "x"}), (struct davit_body){0}, DAVIT_ERR_CHECK,
                    "JSON is checked whole");
    check_untouched(client, "ContainerStart", DAVIT_PARAMS({"id", "x"}), (struct davit_body){0}, DAVIT_ERR_CHECK,
                    "takes none");
    check_untouched(client, "PutContainerArchive", DAVIT_PARAMS({"id", "x"}), (struct davit_body){0}, DAVIT_ERR_CHECK,
                    "path");
    check_untouched(client, "PutContainerArchive", put_params, (struct davit_body){.media_type = "a\nb"},
                    DAVIT_ERR_CHECK, "media type");
    check_untouched(client, "PutContainerArchive", put_params, (struct davit_body){.data = "x", .size = 1},
                    DAVIT_ERR_ARGUMENT, "a body has a source, or data");

    struct davit_connection *connection = NULL;
    struct pattern pattern = {.size = 100};
    CHECK_INT(davit_connection_open(client, "ExecStart", DAVIT_PARAMS({"id", "x"}),
                                    DAVIT_SOURCE(give_pattern, &pattern), NULL, &connection, NULL),
              DAVIT_ERR_CHECK);
    CHECK_INT(pattern.at, 0);
    davit_client_free(client);
}

TEST(nothing_is_taken_before_there_is_a_connection)
{
    struct crowd crowd;
    char nowhere[160];
    snprintf(nowhere, sizeof nowhere, "unix://%s/nowhere", faulty_folder());
    CHECK(crowd_gather(&crowd, false, "crowded"));
    const char *endpoints[] = {nowhere, crowd.endpoint};
    for (size_t i = 0; i < 2; i++) {
        struct davit_client *client = faulty_client(endpoints[i]);
        check_untouched(client, "PutContainerArchive", DAVIT_PARAMS({"id", "x"}, {"path", "/"}), (struct davit_body){0},
                        DAVIT_ERR_CONNECT, i ? "took no more connections" : "cannot connect");
        davit_client_free(client);
    }
    crowd_end(&crowd);
}

TEST(preparing_a_request_takes_nothing_and_says_what_is_known)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_prepared *prepared = NULL;
    struct pattern pattern = {.size = 100};
    struct davit_body body = {.source = give_pattern, .source_data = &pattern, .size = 77};
    size_t size = 0;
    CHECK_INT(davit_prepare(client, "ImageLoad", NULL, &body, NULL, &prepared, NULL), DAVIT_OK);
    CHECK(!davit_prepared_body(prepared, &size, NULL));
    CHECK_INT(size, 77);
    CHECK_INT(pattern.at, 0);
    davit_prepared_free(prepared);
    davit_client_free(client);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(a_function_s_bytes_arrive_in_chunks_when_their_number_is_not_known);
    RUN(a_function_s_bytes_arrive_in_one_when_their_number_is_known);
    RUN(what_comes_through_a_pipe_arrives_whether_it_blocks_or_not);
    RUN(a_file_arrives_from_where_it_stands);
    RUN(an_upload_has_a_connection_of_its_own_that_cannot_have_died_before);
    RUN(a_source_that_ends_early_is_an_error_and_the_request_broken_off);
    RUN(a_source_that_has_more_is_an_error_and_the_request_broken_off);
    RUN(a_file_that_has_another_size_than_was_said_is_an_error);
    RUN(nobody_waits_for_the_end_of_a_pipe_that_has_given_all_it_was_to_give);
    RUN(a_source_that_breaks_its_rules_or_fails_ends_the_call);
    RUN(what_cannot_be_read_is_told_with_the_system_s_reason);
    RUN(a_descriptor_s_source_waits_for_bytes_wherever_it_is_used);
    RUN(nothing_is_taken_from_the_source_of_a_request_that_is_wrong);
    RUN(nothing_is_taken_before_there_is_a_connection);
    RUN(preparing_a_request_takes_nothing_and_says_what_is_known);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
