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

#include "faulty.h"
#include "test.h"

/* The bytes that the server knows: 0 to 250, again and again. */
struct pattern {
    size_t size; /* how many there are */
    size_t at;
    size_t step; /* how many are given at once; 0: as many as are wanted */
};

static ssize_t give_pattern(void *data, char *buffer, size_t size)
{
    struct pattern *pattern = data;
    size_t left = pattern->size - pattern->at, n = size < left ? size : left;
    if (pattern->step && n > pattern->step)
        n = pattern->step;
    for (size_t i = 0; i < n; i++)
        buffer[i] = (char)((pattern->at + i) % 251);
    pattern->at += n;
    return (ssize_t)n;
}

/* PutContainerArchive of a body to a server that does `fault`; its answer's body is copied into `answer`. */
static int put(struct davit_client *client, const char *fault, const struct davit_body *body,
               const struct davit_call_options *options, char answer[static 100], struct davit_error *reterr)
{
    struct davit_response *response = NULL;
    *reterr = (struct davit_error){0};
    int r = davit_invoke(client, "PutContainerArchive", DAVIT_PARAMS({"id", fault}, {"path", "/"}), body, options,
                         &response, reterr);
    snprintf(answer, 100, "%s", response ? davit_response_body(response, NULL) : "");
    davit_response_free(response);
    return r;
}

/* -------------------------------------------------------------------------------------------------- arriving --- */

TEST(a_function_s_bytes_arrive_in_chunks_when_their_number_is_not_known)
{
    static const size_t sizes[] = {0, 1, 250, 65536, 1000003, 8 << 20};
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct pattern pattern = {.size = sizes[i]};
        struct davit_error error;
        char answer[100], expected[100];
        snprintf(expected, sizeof expected, "\"%zu right bytes in chunks\"", sizes[i]);
        CHECK_INT(put(client, "measures", DAVIT_SOURCE(give_pattern, &pattern), NULL, answer, &error), DAVIT_OK);
        CHECK_TEXT(answer, expected);
    }
    CHECK_INT(faulty_ask(client, "connection"), 1);
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
        char answer[100], expected[100];
        snprintf(expected, sizeof expected, "\"%zu right bytes in one\"", sizes[i]);
        CHECK_INT(put(client, "measures", &body, NULL, answer, &error), DAVIT_OK);
        CHECK_TEXT(answer, expected);
    }
    CHECK_INT(faulty_ask(client, "connection") > 0, 1);
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
        char answer[100];
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

/* A file of the pattern, unlinked; its position is at its beginning. */
static int pattern_file(size_t size)
{
    struct pattern pattern = {.size = size};
    char name[128], *bytes = malloc(size + 1);
    snprintf(name, sizeof name, "%s/pattern", faulty_folder());
    int fd = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    give_pattern(&pattern, bytes, size);
    if (write(fd, bytes, size) != (ssize_t)size || lseek(fd, 0, SEEK_SET) != 0 || unlink(name) != 0)
        perror("pattern_file");
    free(bytes);
    return fd;
}

TEST(a_file_arrives_from_where_it_stands)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_error error;
    char answer[100];
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

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(a_function_s_bytes_arrive_in_chunks_when_their_number_is_not_known);
    RUN(a_function_s_bytes_arrive_in_one_when_their_number_is_known);
    RUN(what_comes_through_a_pipe_arrives_whether_it_blocks_or_not);
    RUN(a_file_arrives_from_where_it_stands);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
