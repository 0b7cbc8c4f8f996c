/*
 * Helpers as processes: they end, they are waited for, they inherit nothing, and they cannot hold anybody up.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"
#include "scene.h"
#include "test.h"

static struct davit_client *client_with_timeout(long milliseconds)
{
    struct davit_client_options options = scene_options();
    struct davit_client *client = NULL;
    options.auth_timeout = milliseconds;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    return client;
}

/* Whether the helper that left its number is gone, and waited for. */
static void check_gone(void)
{
    pid_t pid = atoi(scene_read("pid"));
    CHECK(pid > 0);
    CHECK(kill(pid, 0) != 0 && errno == ESRCH);
    CHECK(waitpid(-1, NULL, WNOHANG) < 0 && errno == ECHILD);
}

TEST(a_helper_that_takes_too_long_is_ended)
{
    static const char *const configs[] = {"{\"credsStore\":\"sleeps\"}", "{\"credsStore\":\"lingers\"}"};
    struct davit_error error;
    for (size_t i = 0; i < 2; i++) {
        scene_begin();
        scene_config(configs[i]);
        struct davit_client *client = client_with_timeout(300);
        int64_t before = davit__now();
        CHECK_INT(scene_pull(client, "localhost:5000/x", NULL, &error), DAVIT_ERR_TIMEOUT);
        CHECK(davit__now() - before >= 300 && davit__now() - before < 5000);
        CHECK_HAS(error.message, "for localhost:5000: it took too long, and was ended");
        check_gone();
        davit_client_free(client);
        scene_end();
    }
}

/* Whether there is such a process that has not ended, although perhaps nobody has waited for it. */
static bool is_running(pid_t pid)
{
    char path[32], state = 'Z';
    snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
    FILE *file = fopen(path, "r");
    CHECK(!file || fscanf(file, "%*d (%*[^)]) %c", &state) == 1);
    if (file)
        fclose(file);
    return state != 'Z';
}

TEST(what_a_helper_has_started_ends_with_it_where_no_terminal_is)
{
    struct davit_error error;
    int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal >= 0) {
        CHECK_INT(ioctl(terminal, TIOCNOTTY), 0); /* this process has none from now on */
        close(terminal);
    }
    scene_begin();
    scene_config("{\"credsStore\":\"shares\"}");
    struct davit_client *client = client_with_timeout(300);
    CHECK_INT(scene_pull(client, "localhost:5000/x", NULL, &error), DAVIT_ERR_TIMEOUT);
    check_gone();
    pid_t child = atoi(scene_read("child"));
    CHECK(child > 0);
    for (int i = 0; i < 200 && is_running(child); i++)
        nanosleep(&(struct timespec){.tv_nsec = 10000000}, NULL);
    if (!CHECK(!is_running(child)))
        kill(child, SIGKILL);
    davit_client_free(client);
    scene_end();
}

TEST(the_time_out_of_the_call_holds_as_well)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    scene_begin();
    scene_config("{\"credsStore\":\"sleeps\"}");
    struct davit_client *client = scene_client();
    options.timeouts.total = 300;
    CHECK_INT(scene_pull(client, "localhost:5000/x", &options, NULL), DAVIT_ERR_TIMEOUT);
    check_gone();
    davit_client_free(client);
    scene_end();
}

TEST(helpers_of_a_build_share_their_time)
{
    struct davit_error error;
    scene_begin();
    scene_config("{\"auths\":{\"a\":{},\"b\":{},\"c\":{},\"d\":{}},\"credsStore\":\"sleeps\"}");
    struct davit_client *client = client_with_timeout(300);
    int64_t before = davit__now();
    CHECK_INT(davit_invoke(client, "ImageBuild", NULL, NULL, NULL, NULL, &error), DAVIT_OK);
    CHECK(davit__now() - before < 900);
    CHECK_HAS(scene_said, "docker-credential-sleeps for d: it took too long");
    davit_client_free(client);
    scene_end();
}

static void *trigger(void *cancel)
{
    nanosleep(&(struct timespec){.tv_nsec = 300000000}, NULL);
    davit_cancel_trigger(cancel);
    return NULL;
}

TEST(a_helper_is_ended_when_its_call_is_canceled)
{
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct davit_error error;
    pthread_t thread;
    scene_begin();
    scene_config("{\"credsStore\":\"sleeps\"}");
    struct davit_client *client = scene_client();
    CHECK_INT(davit_cancel_new(&options.cancel, NULL), DAVIT_OK);
    CHECK_INT(pthread_create(&thread, NULL, trigger, options.cancel), 0);
    int64_t before = davit__now();
    CHECK_INT(scene_pull(client, "localhost:5000/x", &options, &error), DAVIT_ERR_CANCELED);
    CHECK(davit__now() - before < 2000);
    CHECK_TEXT(error.message, "docker-credential-sleeps for localhost:5000: canceled");
    pthread_join(thread, NULL);
    check_gone();
    davit_cancel_free(options.cancel);
    davit_client_free(client);
    scene_end();
}

static int descriptors(void)
{
    int count = 0;
    for (int fd = 0; fd < 1024; fd++)
        count += fcntl(fd, F_GETFD) >= 0;
    return count;
}

TEST(nothing_is_left_of_a_helper)
{
    static const char *const names[] = {"good", "deaf", "fails", "dies", "garbage", "floods", "mute", "not-there"};
    char config[64];
    scene_begin();
    struct davit_client *client = scene_client();
    int before = descriptors();
    for (size_t i = 0; i < 4 * sizeof names / sizeof *names; i++) {
        snprintf(config, sizeof config, "{\"credsStore\":\"%s\"}", names[i / 4]);
        scene_config(config);
        scene_pull(client, "localhost:5000/x", NULL, NULL);
        CHECK_INT(descriptors(), before);
        CHECK(waitpid(-1, NULL, WNOHANG) < 0 && errno == ECHILD);
    }
    davit_client_free(client);
    scene_end();
}

/* Whether a list of descriptors has one below 10: where the shell keeps its script. */
static bool has_descriptor(const char *list, int fd)
{
    char line[16];
    snprintf(line, sizeof line, "%d\n", fd);
    const char *at = strstr(list, line);
    return at && (at == list || at[-1] == '\n');
}

TEST(a_helper_inherits_no_descriptor)
{
    scene_begin();
    scene_config("{\"credsStore\":\"descriptors\"}");
    struct davit_client *client = scene_client();
    int leaky = dup(1); /* as a careless program has them */
    CHECK(leaky > 2 && leaky < 10);
    CHECK_INT(scene_pull(client, "localhost:5000/x", NULL, NULL), DAVIT_OK);
    const char *list = scene_read("descriptors");
    CHECK(has_descriptor(list, 0) && has_descriptor(list, 1) && has_descriptor(list, 2));
    for (int fd = 3; fd < 10; fd++)
        CHECK(!has_descriptor(list, fd));
    close(leaky);
    davit_client_free(client);
    scene_end();
}

TEST(a_program_without_standard_descriptors_has_credentials_too)
{
    scene_begin();
    scene_config("{\"credsStore\":\"good\"}");
    struct davit_client *client = scene_client();
    int kept[3];
    for (int i = 0; i < 3; i++)
        kept[i] = fcntl(i, F_DUPFD_CLOEXEC, 10);
    for (int i = 0; i < 3; i++)
        close(i);
    int r = scene_pull(client, "localhost:5000/x", NULL, NULL);
    for (int i = 0; i < 3; i++) {
        dup2(kept[i], i);
        close(kept[i]);
    }
    CHECK_INT(r, DAVIT_OK);
    CHECK_HAS(scene_header, "\"username\":\"helped\"");
    davit_client_free(client);
    scene_end();
}

TEST(programs_that_ignore_their_children_have_credentials_too)
{
    scene_begin();
    scene_config("{\"credsStore\":\"good\"}");
    struct davit_client *client = scene_client();
    signal(SIGCHLD, SIG_IGN);
    CHECK_INT(scene_pull(client, "localhost:5000/x", NULL, NULL), DAVIT_OK);
    signal(SIGCHLD, SIG_DFL);
    CHECK_HAS(scene_header, "\"username\":\"helped\"");
    davit_client_free(client);
    scene_end();
}

static void *pull_often(void *client)
{
    struct davit_error error;
    for (int i = 0; i < 10; i++)
        if (davit_invoke(client, "ImageCreate", DAVIT_PARAMS({"fromImage", "localhost:5000/x"}), NULL, NULL, NULL,
                         &error) != DAVIT_OK)
            return client;
    return NULL;
}

static int respond_only(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    const char *name, *value;
    (void)data;
    bool has = davit_prepared_header(request, 0, &name, &value, NULL) && strlen(value) > 60;
    *answer = (struct davit_answer){.status = has ? 200 : 400, .body = "{}", .body_size = 2};
    return DAVIT_OK;
}

TEST(threads_that_share_a_client_get_theirs)
{
    struct davit_client_options options = scene_options();
    struct davit_client *client = NULL;
    pthread_t threads[4];
    void *failed;
    scene_begin();
    scene_config("{\"credHelpers\":{\"localhost:5000\":\"good\"}}");
    options.respond = respond_only;
    options.trace = NULL;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    for (int i = 0; i < 4; i++)
        CHECK_INT(pthread_create(&threads[i], NULL, pull_often, client), 0);
    for (int i = 0; i < 4; i++) {
        pthread_join(threads[i], &failed);
        CHECK(!failed);
    }
    davit_client_free(client);
    scene_end();
}

int main(void)
{
    RUN(a_helper_that_takes_too_long_is_ended);
    RUN(what_a_helper_has_started_ends_with_it_where_no_terminal_is);
    RUN(the_time_out_of_the_call_holds_as_well);
    RUN(helpers_of_a_build_share_their_time);
    RUN(a_helper_is_ended_when_its_call_is_canceled);
    RUN(nothing_is_left_of_a_helper);
    RUN(a_helper_inherits_no_descriptor);
    RUN(a_program_without_standard_descriptors_has_credentials_too);
    RUN(programs_that_ignore_their_children_have_credentials_too);
    RUN(threads_that_share_a_client_get_theirs);
    return DONE;
}
