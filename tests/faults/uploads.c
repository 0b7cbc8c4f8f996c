/*
 * Large requests: path values of megabytes, and uploads that the other end reads, does not read, cuts off, or answers
 * before their end. SIGPIPE has its default action in this program, which is to end it.
 */
#include <stdlib.h>
#include <string.h>

#include "faulty.h"
#include "test.h"

/* ContainerInspect of a name of `size` times the same letter. */
static int inspect_long(struct davit_client *client, char letter, size_t size, struct davit_error *reterr)
{
    struct davit_response *response = NULL;
    char *id = malloc(size + 1);

    memset(id, letter, size);
    id[size] = 0;
    int r = davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", id}), NULL, NULL, &response, reterr);
    davit_response_free(response);
    free(id);
    return r;
}

TEST(a_path_value_of_nearly_a_megabyte_arrives)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_error error = {0};

    CHECK_INT(inspect_long(client, 'a', 990000, &error), DAVIT_OK);
    CHECK_INT(inspect_long(client, '/', 330000, &error), DAVIT_OK);
    CHECK_TEXT(error.message, "");
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

TEST(a_path_value_longer_than_a_request_may_be_is_refused_clearly)
{
    static const size_t sizes[] = {1 << 20, 9 << 20, 64 << 20};
    struct davit_client *client = faulty_client(faulty_endpoint(false));

    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct davit_error error = {0};
        CHECK_INT(inspect_long(client, 'a', sizes[i], &error), DAVIT_ERR_LIMIT);
        CHECK_HAS(error.message, "at most 1000000");
        CHECK(faulty_usable(client));
    }
    davit_client_free(client);
}

/* PutContainerArchive with 8 MiB, to a server that does `fault` with it. */
static int upload(struct davit_client *client, const char *fault, struct davit_error *reterr)
{
    struct davit_body body = {.size = (size_t)8 << 20, .data = calloc(1, (size_t)8 << 20)};
    struct davit_response *response = NULL;
    int r = davit_invoke(client, "PutContainerArchive", DAVIT_PARAMS({"id", fault}, {"path", "/"}), &body, NULL,
                         &response, reterr);
    davit_response_free(response);
    free((void *)body.data);
    return r;
}

TEST(an_upload_arrives_at_once)
{
    struct davit_client *client = faulty_client(faulty_endpoint(true));
    struct davit_error error = {0};
    long start = milliseconds();

    CHECK_INT(upload(client, "good", &error), DAVIT_OK);
    CHECK(milliseconds() - start < stretched(700)); /* not waiting a second for "100 Continue" */
    davit_client_free(client);
}

TEST(an_upload_that_nobody_reads_ends_with_the_idle_time_out)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_error error = {0};
    long start = milliseconds();

    CHECK_INT(upload(client, "never-reads", &error), DAVIT_ERR_TIMEOUT);
    CHECK(milliseconds() - start <= stretched(FAULTY_PATIENCE));
    CHECK_HAS(error.message, "idle");
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

TEST(an_upload_that_is_cut_off_raises_no_signal)
{
    struct davit_error error = {0};
    for (int tcp = 0; tcp <= 1; tcp++) {
        struct davit_client *client = faulty_client(faulty_endpoint(tcp));
        CHECK_INT(upload(client, "closes-unread", &error), DAVIT_ERR_OUTCOME);
        CHECK(faulty_usable(client));
        davit_client_free(client);
    }
}

TEST(an_answer_before_the_end_of_an_upload_is_the_answer)
{
    struct davit_client *client = faulty_client(faulty_endpoint(false));
    struct davit_error error = {0};

    CHECK_INT(upload(client, "refuses-unread", &error), DAVIT_ERR_REFUSED);
    CHECK_INT(error.http_status, 413);
    CHECK(faulty_usable(client));
    davit_client_free(client);
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(a_path_value_of_nearly_a_megabyte_arrives);
    RUN(a_path_value_longer_than_a_request_may_be_is_refused_clearly);
    RUN(an_upload_arrives_at_once);
    RUN(an_upload_that_nobody_reads_ends_with_the_idle_time_out);
    RUN(an_upload_that_is_cut_off_raises_no_signal);
    RUN(an_answer_before_the_end_of_an_upload_is_the_answer);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
