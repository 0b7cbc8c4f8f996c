/*
 * Stands for ssh and what it runs over there: `relay SOCKET …` carries bytes between its standard input and output and
 * that socket, whatever else it is told, until the socket's side is over.
 */
#include <poll.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* Carries what is there; false: that was the end. */
static bool carry(int from, int to)
{
    char bytes[16384];
    ssize_t size = read(from, bytes, sizeof bytes);
    for (ssize_t at = 0, n; at < size; at += n)
        if ((n = write(to, bytes + at, (size_t)(size - at))) < 0)
            return false;
    return size > 0;
}

int main(int argc, char **argv)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (argc < 2 || strlen(argv[1]) >= sizeof address.sun_path)
        return 2;
    strcpy(address.sun_path, argv[1]);
    if (connect(fd, (struct sockaddr *)&address, sizeof address) != 0)
        return 1;
    struct pollfd ends[] = {{.fd = fd, .events = POLLIN}, {.fd = STDIN_FILENO, .events = POLLIN}};
    while (poll(ends, 2, -1) > 0) {
        if (ends[0].revents && !carry(fd, STDOUT_FILENO))
            return 0;
        if (ends[1].revents && !carry(STDIN_FILENO, fd)) {
            shutdown(fd, SHUT_WR);
            ends[1].fd = -1;
        }
    }
    return 1;
}
