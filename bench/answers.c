#include "answers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>

#define HEAD                                                                                                           \
    "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nDocker-Experimental: false\r\nOstype: linux\r\n"                          \
    "Server: Docker/20.10.24 (linux)\r\nDate: Mon, 01 Jan 2024 00:00:00 GMT\r\n"

/* What ContainerInspect answers, cut down to 792 bytes. */
#define INSPECT                                                                                                        \
    "{\"Id\":\"3f4e8a1b9c72d05e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d9e\","                                    \
    "\"Created\":\"2024-01-01T00:00:00.123456789Z\",\"Path\":\"sleep\",\"Args\":[\"1000\"],"                           \
    "\"State\":{\"Status\":\"running\",\"Running\":true,\"Paused\":false,\"Restarting\":false,\"OOMKilled\":false,"    \
    "\"Dead\":false,\"Pid\":4242,\"ExitCode\":0,\"Error\":\"\",\"StartedAt\":\"2024-01-01T00:00:01.987654321Z\","      \
    "\"FinishedAt\":\"0001-01-01T00:00:00Z\"},"                                                                        \
    "\"Image\":\"sha256:9c7a54a9a43cca047013b82af109fe963fde787f63f9e016fdc3384500c2823d\","                           \
    "\"Name\":\"/eager_turing\",\"RestartCount\":0,\"Driver\":\"overlay2\","                                           \
    "\"MountLabel\":\"\",\"ProcessLabel\":\"\",\"AppArmorProfile\":\"\","                                              \
    "\"HostConfig\":{\"NetworkMode\":\"default\",\"Memory\":67108864,\"AutoRemove\":false},"                           \
    "\"Config\":{\"Hostname\":\"3f4e8a1b9c72\",\"Tty\":false,\"Cmd\":[\"sleep\",\"1000\"],\"Image\":\"busybox:1.3\","  \
    "\"Labels\":{\"purpose\":\"benchmark answer\"}},\"Mounts\":[]}\n"

#define CHUNKED "Transfer-Encoding: chunked\r\n\r\n"

static const char inspect[] = HEAD "Content-Type: application/json\r\nContent-Length: 792\r\n\r\n" INSPECT;
static const char ping[] = HEAD "Content-Type: text/plain; charset=utf-8\r\nContent-Length: 2\r\n\r\nOK";
static const char events[] = HEAD "Content-Type: application/json\r\n" CHUNKED;
static const char logs[] = HEAD "Content-Type: application/vnd.docker.multiplexed-stream\r\n" CHUNKED;
static const char archive[] = HEAD "Content-Type: application/x-tar\r\n" CHUNKED;
static const char uploaded[] = HEAD "Content-Length: 0\r\n\r\n";
static const char cut_off[] = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
static const char go_on[] = "HTTP/1.1 100 Continue\r\n\r\n";
_Static_assert(sizeof INSPECT - 1 == 792, "the small answer has 792 bytes");

/* The answer to ContainerList, as one run of bytes. */
static char *list;
static size_t list_size;

/* What the engine writes when an answer is large: one chunk with all of it. */
bool answers_open(const char *path)
{
    FILE *file = fopen(path, "rb");
    struct stat about;
    if (!file || fstat(fileno(file), &about) != 0) {
        perror(path);
        return false;
    }
    size_t size = (size_t)about.st_size;
    char *end = list = malloc(sizeof HEAD + size + 256);
    if (!list)
        return false;
    end += sprintf(end, HEAD "Content-Type: application/json\r\n" CHUNKED "%zx\r\n", size);
    end += fread(end, 1, size, file);
    end += sprintf(end, "\r\n0\r\n\r\n");
    list_size = (size_t)(end - list);
    fclose(file);
    return true;
}

static bool say(int fd, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t sent = send(fd, bytes, size, MSG_NOSIGNAL);
        if (sent < 0)
            return false;
        bytes += sent;
        size -= (size_t)sent;
    }
    return true;
}

/* The number behind a word of a line; 0 when there is none. */
static size_t number_behind(const char *line, const char *word)
{
    const char *at = strstr(line, word);
    return at ? strtoul(at + strlen(word), NULL, 10) : 0;
}

/* ----------------------------------------------------------------------------------------------- long answers --- */

#define FRAME_MOST    ((size_t)1 << 20)
#define ARCHIVE_CHUNK ((size_t)32 << 10) /* what the engine copies at a time */

/* What is sent again and again: copies of one unit, as many as are some 100 KiB. */
static char run[2 * FRAME_MOST + 1024];
static const size_t run_most = (size_t)256 << 10;

/* A chunk with `size` bytes behind a head of their own; returns its end. */
static char *add_chunk(char *at, const char *head, size_t head_size, size_t size)
{
    at += sprintf(at, "%zx\r\n", head_size + size);
    if (head_size)
        memcpy(at, head, head_size);
    memset(at + head_size, 'x', size);
    memcpy(at + head_size + size, "\r\n", 2);
    return at + head_size + size + 2;
}

/* What the engine writes of logs: a chunk a frame. */
static char *add_frame(char *at, char output, size_t size)
{
    char head[8] = {output};
    for (int i = 4; i < 8; i++)
        head[i] = (char)(size >> 8 * (7 - i));
    return add_chunk(at, head, sizeof head, size);
}

/* Answers with a body that is `count` times the unit at the run's beginning, which has `size` bytes. */
static bool repeat(int fd, const char *head, size_t size, size_t count)
{
    size_t copies = 1;
    for (; copies < count && (copies + 1) * size <= run_most; copies++)
        memcpy(run + copies * size, run, size);
    bool good = say(fd, head, strlen(head));
    for (; good && count > 0; count -= copies) {
        copies = copies < count ? copies : count;
        good = say(fd, run, copies * size);
    }
    return good && say(fd, "0\r\n\r\n", 5);
}

static bool answer_logs(int fd, size_t frame, size_t count)
{
    if (frame > FRAME_MOST)
        return false;
    const char *end = add_frame(add_frame(run, 1, frame), 2, frame);
    return repeat(fd, logs, (size_t)(end - run), count / 2);
}

static bool answer_archive(int fd, size_t size)
{
    const char *end = add_chunk(run, NULL, 0, ARCHIVE_CHUNK);
    return repeat(fd, archive, (size_t)(end - run), size / ARCHIVE_CHUNK);
}

/* -------------------------------------------------------------------------------------------------- requests --- */

bool answer(int fd, const char *line)
{
    size_t number = number_behind(line, "/containers/");
    if (strstr(line, "/_ping"))
        return say(fd, ping, sizeof ping - 1);
    if (strstr(line, "/containers/json"))
        return say(fd, list, list_size);
    if (strstr(line, "/logs?"))
        return answer_logs(fd, number, number_behind(line, "tail="));
    if (strstr(line, "/archive?"))
        return answer_archive(fd, number);
    if (strstr(line, "/events"))
        return say(fd, events, sizeof events - 1);
    return say(fd, inspect, sizeof inspect - 1);
}

bool answer_upload(int fd, const char *line, size_t size)
{
    return size == number_behind(line, "/containers/") ? say(fd, uploaded, sizeof uploaded - 1)
                                                       : say(fd, cut_off, sizeof cut_off - 1);
}

bool answer_continue(int fd)
{
    return say(fd, go_on, sizeof go_on - 1);
}
