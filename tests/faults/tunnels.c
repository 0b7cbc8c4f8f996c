/*
 * What stands between libcurl and connections that it does not make: processes that fork, an ssh that does not want to
 * end, time-outs without end; and nothing is left of it in the file system.
 */
#include <dirent.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "faulty.h"
#include "test.h"

static char programs[] = "/tmp/davit-programs-XXXXXX", sockets[] = "/tmp/davit-sockets-XXXXXX", ssh[64];

static int connect_to_server(void *data)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    (void)data;
    strcpy(address.sun_path, faulty_endpoint(false) + strlen("unix://"));
    return connect(fd, (struct sockaddr *)&address, sizeof address) == 0 ? fd : -1;
}

/* An ssh that carries bytes between us and the server, after what else a shell is told. */
static void write_ssh(const char *first)
{
    FILE *file = fopen(ssh, "w");
    fprintf(file, "#!/bin/sh\n%s\nexec '%s' '%s'\n", first, RELAY, faulty_endpoint(false) + strlen("unix://"));
    fclose(file);
    chmod(ssh, 0755);
}

static struct davit_client *make(bool by_ssh, long time_out)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *made = NULL;
    options.endpoint = by_ssh ? "ssh://192.0.2.1" : NULL;
    options.connect = by_ssh ? NULL : connect_to_server;
    options.api_version = "1.41";
    options.timeouts = (struct davit_timeouts){time_out, time_out, time_out, time_out};
    CHECK_INT(davit_client_new(&options, &made, NULL), DAVIT_OK);
    return made;
}

static struct davit_client *client; /* here it is no leak of a child's that only ends */

/* Whether the client gets an answer; says why it does not. */
static bool ask(void)
{
    struct davit_error error;
    int r = davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", "x"}), NULL, NULL, NULL, &error);
    if (r != DAVIT_OK)
        fprintf(stderr, "    … %s\n", error.message);
    return r == DAVIT_OK;
}

static int entries(const char *folder)
{
    DIR *opened = opendir(folder);
    int count = -2; /* . and .. */
    while (opened && readdir(opened))
        count++;
    closedir(opened);
    return count;
}

static void expect_good_end(pid_t child)
{
    int status = -1;
    CHECK_INT(waitpid(child, &status, 0), child);
    CHECK_INT(status, 0);
}

TEST(a_child_needs_nothing_of_what_its_parent_lets_go_of)
{
    for (int by_ssh = 0; by_ssh < 2; by_ssh++) {
        int gone[2];
        char byte;
        client = make(by_ssh, FAULTY_PATIENCE);
        CHECK(ask() && pipe(gone) == 0);
        pid_t child = fork();
        if (child == 0) {
            close(gone[1]);
            bool good = read(gone[0], &byte, 1) == 0 && ask();
            if (by_ssh) /* who only ends leaves nothing behind either */
                davit_client_free(client);
            _exit(good ? 0 : 1);
        }
        davit_client_free(client);
        close(gone[0]);
        close(gone[1]);
        expect_good_end(child);
        CHECK_INT(entries(sockets), 0);
    }
}

TEST(parent_and_child_connect_at_once)
{
    for (int i = 0; i < 60; i++) {
        client = make(i % 4 == 0, FAULTY_PATIENCE);
        pid_t child = fork();
        bool good = ask();
        if (child == 0)
            _exit(good ? 0 : 1);
        CHECK(good);
        expect_good_end(child);
        davit_client_free(client);
    }
    CHECK_INT(entries(sockets), 0);
}

TEST(an_ssh_that_does_not_want_to_end_is_not_waited_for_long)
{
    struct davit_loop *loop = NULL;
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    struct davit_stream *streams[3];
    CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
    write_ssh("trap '' TERM; exec sleep 20");
    client = make(true, DAVIT_NO_TIMEOUT);
    for (int i = 0; i < 3; i++)
        CHECK_INT(davit_stream_start(loop, client, "ContainerInspect", DAVIT_PARAMS({"id", "x"}), NULL, NULL, &handlers,
                                     &streams[i], NULL),
                  DAVIT_OK);
    for (long until = milliseconds() + stretched(300); milliseconds() < until;)
        CHECK_INT(davit_loop_step(loop, 10, NULL), DAVIT_OK);
    long begun = milliseconds();
    for (int i = 0; i < 3; i++)
        davit_stream_close(streams[i]);
    CHECK(milliseconds() - begun < stretched(3 * 300));
    davit_loop_free(loop);
    davit_client_free(client);
    write_ssh("");
}

TEST(the_longest_of_all_time_outs_holds)
{
    for (int by_ssh = 0; by_ssh < 2; by_ssh++) {
        client = make(by_ssh, LONG_MAX);
        CHECK(ask());
        davit_client_free(client);
    }
}

int main(void)
{
    char path[4096];
    if (!faulty_start() || !mkdtemp(programs) || !mkdtemp(sockets))
        return 1;
    snprintf(path, sizeof path, "%s:%s", programs, getenv("PATH"));
    setenv("PATH", path, 1);
    setenv("XDG_RUNTIME_DIR", sockets, 1);
    snprintf(ssh, sizeof ssh, "%s/ssh", programs);
    write_ssh("");
    int before = descriptors();
    RUN(a_child_needs_nothing_of_what_its_parent_lets_go_of);
    RUN(parent_and_child_connect_at_once);
    RUN(an_ssh_that_does_not_want_to_end_is_not_waited_for_long);
    RUN(the_longest_of_all_time_outs_holds);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    remove(ssh);
    CHECK_INT(rmdir(programs), 0);
    CHECK_INT(rmdir(sockets), 0);
    faulty_stop();
    return DONE;
}
