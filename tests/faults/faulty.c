/*
 * Starts and stops server.py for the tests in this folder, makes clients of it, and asks it what it has seen. What the
 * tests are about is in the other files.
 */
#include "faulty.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static char folder[sizeof "/tmp/davit-faults-XXXXXX"];
static char endpoints[2][64];
static pid_t server;
static int lifeline = -1;

/* Runs the server with `in` as its standard input and `out` as its standard output. */
static pid_t spawn_server(int in, int out)
{
    pid_t pid = -1;
    posix_spawn_file_actions_t actions;
    char *argv[] = {(char[]){FAULTY_PYTHON}, (char[]){FAULTY_SERVER}, folder, NULL};

    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    int failed = posix_spawn(&pid, FAULTY_PYTHON, &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed ? -1 : pid;
}

bool faulty_start(void)
{
    int to[2], from[2], port = 0;

    strcpy(folder, "/tmp/davit-faults-XXXXXX");
    if (!mkdtemp(folder) || pipe2(to, O_CLOEXEC) < 0 || pipe2(from, O_CLOEXEC) < 0) {
        perror("faulty_start");
        return false;
    }
    server = spawn_server(to[0], from[1]);
    close(to[0]);
    close(from[1]);
    lifeline = to[1];

    FILE *said = fdopen(from[0], "r");
    if (server < 0 || !said || fscanf(said, "%d", &port) != 1)
        fprintf(stderr, "faulty_start: the server does not come up\n");
    if (said)
        fclose(said);
    snprintf(endpoints[0], sizeof endpoints[0], "unix://%s/socket", folder);
    snprintf(endpoints[1], sizeof endpoints[1], "tcp://127.0.0.1:%d", port);
    return port > 0;
}

/* Empties and removes the folder. */
static void remove_folder(void)
{
    char path[320];
    DIR *dir = opendir(folder);

    for (struct dirent *entry; dir && (entry = readdir(dir));) {
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        unlink(path);
    }
    if (dir)
        closedir(dir);
    rmdir(folder);
}

void faulty_stop(void)
{
    close(lifeline);
    if (server > 0)
        waitpid(server, NULL, 0);
    remove_folder();
}

const char *faulty_folder(void)
{
    return folder;
}

const char *faulty_endpoint(bool tcp)
{
    return endpoints[tcp];
}

static struct davit_client *make(const struct davit_client_options *options)
{
    struct davit_client *client = NULL;
    struct davit_error error;
    if (davit_client_new(options, &client, &error))
        fprintf(stderr, "no client of %s: %s\n", options->endpoint, error.message);
    return client;
}

struct davit_client *faulty_client(const char *endpoint)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.endpoint = endpoint;
    options.api_version = "1.41";
    options.timeouts.connect = FAULTY_TIMEOUT;
    options.timeouts.first_byte = FAULTY_TIMEOUT;
    options.timeouts.idle = FAULTY_TIMEOUT;
    options.timeouts.total = FAULTY_PATIENCE;
    options.max_body = FAULTY_MAX_BODY;
    return make(&options);
}

struct davit_client *faulty_unpinned(const char *ping, long connect, long first_byte)
{
    char endpoint[128];
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    snprintf(endpoint, sizeof endpoint, "unix://%s/%s", faulty_folder(), ping);
    options.endpoint = endpoint;
    options.timeouts.connect = connect;
    options.timeouts.first_byte = first_byte;
    return make(&options);
}

int faulty_ask(struct davit_client *client, const char *question)
{
    char path[128];
    struct davit_response *response = NULL;
    struct davit_error error;
    int answer = -1;

    snprintf(path, sizeof path, "/%s", question);
    if (davit_request(client, "GET", path, NULL, NULL, NULL, &response, &error) == DAVIT_OK)
        answer = atoi(davit_response_body(response, NULL));
    else
        fprintf(stderr, "%s: %s\n", question, error.message);
    davit_response_free(response);
    return answer;
}

bool faulty_usable(struct davit_client *client)
{
    struct davit_response *response = NULL;
    struct davit_error error;
    int r = davit_invoke(client, "ContainerInspect", DAVIT_PARAMS({"id", "good"}), NULL, NULL, &response, &error);
    bool usable = r == DAVIT_OK && strcmp(davit_response_body(response, NULL), "{\"Id\":\"good\"}") == 0;

    if (r)
        fprintf(stderr, "not usable any more: %s\n", error.message);
    davit_response_free(response);
    return usable;
}

/* The addresses that crowds gather at. */
union address {
    struct sockaddr any;
    struct sockaddr_un local;
    struct sockaddr_in network;
};

/* Listens with the shortest backlog there is; fills the address with where that is. */
static int listen_briefly(bool tcp, const char *name, union address *ret, socklen_t *ret_size)
{
    *ret = (union address){.local.sun_family = AF_UNIX};
    *ret_size = tcp ? sizeof ret->network : sizeof ret->local;
    if (tcp)
        ret->network = (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    else
        snprintf(ret->local.sun_path, sizeof ret->local.sun_path, "%s/%s", folder, name);
    int fd = socket(ret->any.sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(fd, &ret->any, *ret_size) < 0 || listen(fd, 0) < 0)
        perror("listen_briefly");
    if (tcp)
        getsockname(fd, &ret->any, ret_size);
    return fd;
}

bool crowd_gather(struct crowd *ret, bool tcp, const char *name)
{
    union address address;
    socklen_t size;
    bool full = false;

    ret->listener = listen_briefly(tcp, name, &address, &size);
    if (tcp)
        snprintf(ret->endpoint, sizeof ret->endpoint, "tcp://127.0.0.1:%d", ntohs(address.network.sin_port));
    else
        snprintf(ret->endpoint, sizeof ret->endpoint, "unix://%s", address.local.sun_path);
    for (size_t i = 0; i < sizeof ret->members / sizeof *ret->members; i++) {
        ret->members[i] = socket(address.any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        full = connect(ret->members[i], &address.any, size) < 0 && (errno == EAGAIN || errno == EINPROGRESS);
    }
    return full;
}

void crowd_end(struct crowd *crowd)
{
    for (size_t i = 0; i < sizeof crowd->members / sizeof *crowd->members; i++)
        close(crowd->members[i]);
    close(crowd->listener);
}

int descriptors(void)
{
    int count = 0;
    DIR *dir = opendir("/proc/self/fd");

    while (dir && readdir(dir))
        count++;
    if (dir)
        closedir(dir);
    return count;
}

long milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void sleep_milliseconds(long time)
{
    nanosleep(&(struct timespec){.tv_sec = time / 1000, .tv_nsec = time % 1000 * 1000000}, NULL);
}

long stretched(long limit)
{
    const char *preload = getenv("LD_PRELOAD");
    return preload && strstr(preload, "vgpreload") ? limit * 10 : limit;
}
