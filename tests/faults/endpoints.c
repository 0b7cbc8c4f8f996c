/*
 * Endpoints that are no engine: a socket that is absent, that nobody listens at, that is full, that is no socket; a
 * port that is closed or does not complete a connection; a process without descriptors. Each is a clear error within
 * the time-out.
 */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "faulty.h"
#include "test.h"

static struct sockaddr_un local_address(const char *name)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s/%s", faulty_folder(), name);
    return address;
}

static const char *local_endpoint(const char *name)
{
    static char endpoint[128];
    snprintf(endpoint, sizeof endpoint, "unix://%s/%s", faulty_folder(), name);
    return endpoint;
}

/* Invokes once with a client of that endpoint, and checks the code, the errno, the words and the time. */
static void expect(const char *endpoint, int code, int os_error, const char *says)
{
    struct davit_client *client = faulty_client(endpoint);
    struct davit_error error = {0};
    struct davit_response *response = NULL;
    long start = milliseconds();

    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, NULL, &response, &error), code);
    CHECK(milliseconds() - start <= stretched(FAULTY_TIMEOUT + 300));
    CHECK_INT(error.os_error, os_error);
    CHECK_HAS(error.message, says);
    CHECK(response == NULL);
    davit_client_free(client);
}

TEST(a_socket_that_is_absent_is_named)
{
    expect(local_endpoint("absent"), DAVIT_ERR_CONNECT, ENOENT, "/absent");
}

TEST(a_socket_that_nobody_listens_at_is_named)
{
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_un address = local_address("deserted");
    CHECK_INT(bind(fd, (struct sockaddr *)&address, sizeof address), 0);
    close(fd);
    expect(local_endpoint("deserted"), DAVIT_ERR_CONNECT, ECONNREFUSED, "/deserted");
}

TEST(a_file_that_is_no_socket_is_named)
{
    int fd = open(local_address("file").sun_path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    CHECK(fd >= 0);
    close(fd);
    expect(local_endpoint("file"), DAVIT_ERR_CONNECT, ECONNREFUSED, "/file");
}

TEST(a_socket_with_a_full_backlog_is_tried_until_the_time_out)
{
    struct crowd crowd;
    long start = milliseconds();

    CHECK(crowd_gather(&crowd, false, "crowded"));
    expect(crowd.endpoint, DAVIT_ERR_CONNECT, EAGAIN, "/crowded");
    CHECK(milliseconds() - start >= FAULTY_TIMEOUT / 2);
    crowd_end(&crowd);
}

/* Calls an engine that is too busy, with a total time-out only. */
TEST(a_total_time_out_that_ends_at_a_full_backlog_is_a_time_out)
{
    struct crowd crowd;
    struct davit_error error = {0};
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;

    CHECK(crowd_gather(&crowd, false, "patient"));
    struct davit_client *client = faulty_client(crowd.endpoint);
    options.timeouts.connect = DAVIT_NO_TIMEOUT;
    options.timeouts.total = 200;
    long start = milliseconds();
    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, &options, NULL, &error), DAVIT_ERR_TIMEOUT);
    CHECK(milliseconds() - start <= stretched(500));
    CHECK_HAS(error.message, "total time-out of 200 ms");
    davit_client_free(client);
    crowd_end(&crowd);
}

TEST(a_full_backlog_is_told_from_what_was_wrong_before)
{
    struct crowd crowd;
    struct davit_error error = {0};
    struct davit_client *client = faulty_client(local_endpoint("later"));

    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, NULL, NULL, &error), DAVIT_ERR_CONNECT);
    CHECK_INT(error.os_error, ENOENT);
    CHECK(crowd_gather(&crowd, false, "later"));
    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, NULL, NULL, &error), DAVIT_ERR_CONNECT);
    CHECK_INT(error.os_error, EAGAIN);
    davit_client_free(client);
    crowd_end(&crowd);
}

/* Makes room in a crowded backlog after a while, and answers whoever comes then. */
static void *make_room(void *data)
{
    const struct crowd *crowd = data;
    static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]";
    char request[1024];

    sleep_milliseconds(100);
    for (;;) {
        int fd = accept(crowd->listener, NULL, NULL);
        if (fd < 0)
            return NULL;
        ssize_t size = recv(fd, request, sizeof request, 0); /* of the crowd, nobody says anything: they are gone */
        if (size > 0 && send(fd, answer, sizeof answer - 1, MSG_NOSIGNAL) > 0)
            size = -1;
        close(fd);
        if (size < 0)
            return NULL;
    }
}

TEST(a_socket_whose_backlog_was_full_for_a_moment_answers)
{
    struct crowd crowd;
    pthread_t thread;
    struct davit_error error = {0};
    struct davit_response *response = NULL;

    CHECK(crowd_gather(&crowd, false, "busy"));
    for (size_t i = 0; i < sizeof crowd.members / sizeof *crowd.members; i++)
        shutdown(crowd.members[i], SHUT_RDWR);
    struct davit_client *client = faulty_client(crowd.endpoint);
    pthread_create(&thread, NULL, make_room, &crowd);
    if (!CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, NULL, &response, &error), DAVIT_OK)) {
        fprintf(stderr, "%s\n", error.message);
        shutdown(crowd.listener, SHUT_RDWR);
    }
    pthread_join(thread, NULL);
    davit_response_free(response);
    davit_client_free(client);
    crowd_end(&crowd);
}

TEST(a_port_that_is_closed_is_named)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    char endpoint[64];
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    bind(fd, (struct sockaddr *)&address, sizeof address);
    getsockname(fd, (struct sockaddr *)&address, &size);
    snprintf(endpoint, sizeof endpoint, "tcp://127.0.0.1:%d", ntohs(address.sin_port));
    expect(endpoint, DAVIT_ERR_CONNECT, ECONNREFUSED, endpoint + strlen("tcp://"));
    close(fd);
}

TEST(a_port_that_does_not_complete_a_connection_is_a_time_out_of_connect)
{
    struct crowd crowd;
    CHECK(crowd_gather(&crowd, true, NULL));
    expect(crowd.endpoint, DAVIT_ERR_TIMEOUT, 0, "connect");
    crowd_end(&crowd);
}

TEST(an_address_that_libcurl_does_not_take_is_an_endpoint_that_cannot_be_understood)
{
    static char endpoint[70000] = "tcp://";
    memset(endpoint + strlen(endpoint), 'a', sizeof endpoint - sizeof "tcp://");
    expect(endpoint, DAVIT_ERR_ENDPOINT, 0, "endpoint \"tcp://aaa");
}

/* Takes all descriptors that this process may have but a few, calls, and gives them back. */
static void call_with_few_descriptors(struct davit_client *client, int left, int code)
{
    enum { MOST = 64 };
    int taken[MOST], count = 0;
    struct rlimit before, few = {.rlim_cur = MOST};
    struct davit_error error = {0};

    getrlimit(RLIMIT_NOFILE, &before);
    few.rlim_max = before.rlim_max;
    CHECK_INT(setrlimit(RLIMIT_NOFILE, &few), 0);
    while (count < MOST && (taken[count] = dup(0)) >= 0)
        count++;
    for (int i = 0; i < left; i++)
        close(taken[--count]);
    long start = milliseconds();
    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, NULL, NULL, &error), code);
    CHECK(milliseconds() - start <= stretched(FAULTY_TIMEOUT / 2));
    CHECK_INT(error.os_error, code ? EMFILE : 0);
    while (count > 0)
        close(taken[--count]);
    setrlimit(RLIMIT_NOFILE, &before);
}

TEST(a_process_that_is_out_of_descriptors_is_told_so_at_once)
{
    for (int tcp = 0; tcp <= 1; tcp++) {
        struct davit_client *client = faulty_client(faulty_endpoint(tcp));
        call_with_few_descriptors(client, 0, DAVIT_ERR_CONNECT);
        call_with_few_descriptors(client, 1, DAVIT_ERR_CONNECT); /* a call that could not be canceled is none */
        call_with_few_descriptors(client, 2, DAVIT_ERR_CONNECT);
        call_with_few_descriptors(client, 3, DAVIT_OK);
        CHECK(faulty_usable(client));
        davit_client_free(client);
    }
}

/* How many of this process's sockets are connected to an address; those that an exec would leave open count as well. */
static int connections(bool left_open)
{
    int count = 0;
    for (int fd = 0; fd < 64; fd++) {
        struct sockaddr_storage peer;
        socklen_t size = sizeof peer;
        bool named = getpeername(fd, (struct sockaddr *)&peer, &size) == 0 && size > sizeof(sa_family_t);
        count += named && (!left_open || !(fcntl(fd, F_GETFD) & FD_CLOEXEC));
    }
    return count;
}

TEST(a_connection_is_not_left_open_in_what_the_process_executes)
{
    for (int tcp = 0; tcp <= 1; tcp++) {
        int before = connections(false), open = connections(true);
        struct davit_client *client = faulty_client(faulty_endpoint(tcp));
        CHECK(faulty_usable(client));
        CHECK_INT(connections(false), before + 1);
        CHECK_INT(connections(true), open);
        davit_client_free(client);
    }
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    RUN(a_socket_that_is_absent_is_named);
    RUN(a_socket_that_nobody_listens_at_is_named);
    RUN(a_file_that_is_no_socket_is_named);
    RUN(a_socket_with_a_full_backlog_is_tried_until_the_time_out);
    RUN(a_total_time_out_that_ends_at_a_full_backlog_is_a_time_out);
    RUN(a_full_backlog_is_told_from_what_was_wrong_before);
    RUN(a_socket_whose_backlog_was_full_for_a_moment_answers);
    RUN(a_port_that_is_closed_is_named);
    RUN(a_port_that_does_not_complete_a_connection_is_a_time_out_of_connect);
    RUN(an_address_that_libcurl_does_not_take_is_an_endpoint_that_cannot_be_understood);
    RUN(a_process_that_is_out_of_descriptors_is_told_so_at_once);
    RUN(a_connection_is_not_left_open_in_what_the_process_executes);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
