#include "scene.h"

#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

char scene_said[1 << 16];
const char *scene_header;

static char folder[] = "/tmp/davit-auth-XXXXXX";
static char decoded[1 << 16], read_back[4096];

static void must(bool good, const char *what)
{
    if (good)
        return;
    perror(what);
    exit(1);
}

void scene_begin(void)
{
    char path[4096];
    scene_said[0] = '\0';
    strcpy(folder + sizeof folder - 7, "XXXXXX");
    must(mkdtemp(folder) && chdir(folder) == 0, folder);
    snprintf(path, sizeof path, "%s:/usr/bin:/bin", HELPERS_FOLDER);
    setenv("PATH", path, 1);
    setenv("HOME", "home", 1);
    setenv("DOCKER_CONFIG", "docker", 1);
    setenv("XDG_RUNTIME_DIR", "run", 1);
    unsetenv("XDG_CONFIG_HOME");
    unsetenv("REGISTRY_AUTH_FILE");
}

static int drop(const char *path, const struct stat *info, int type, struct FTW *walk)
{
    (void)info, (void)type, (void)walk;
    return remove(path);
}

void scene_end(void)
{
    must(chdir("/") == 0, "/");
    nftw(folder, drop, 8, FTW_DEPTH | FTW_PHYS);
}

void scene_write(const char *path, const char *text, size_t size)
{
    char part[4096];
    for (const char *slash = path; (slash = strchr(slash, '/')); slash++) {
        snprintf(part, sizeof part, "%.*s", (int)(slash - path), path);
        must(mkdir(part, 0700) == 0 || errno == EEXIST, part);
    }
    FILE *file = fopen(path, "w");
    must(file && fwrite(text, 1, size, file) == size && fclose(file) == 0, path);
}

void scene_config(const char *text)
{
    scene_write("docker/config.json", text, strlen(text));
}

const char *scene_read(const char *path)
{
    FILE *file = fopen(path, "r");
    size_t size = file ? fread(read_back, 1, sizeof read_back - 1, file) : 0;
    if (file)
        fclose(file);
    read_back[size] = '\0';
    return read_back;
}

/* It must be base64 as engines want it: for URLs, padded. */
static const char *decode(const char *value)
{
    struct davit__buffer plain = {0};
    size_t length = strspn(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    must(length + strspn(value + length, "=") == strlen(value) && strlen(value) % 4 == 0, "padded base64 for URLs");
    must(davit__base64_decode(&plain, value), value);
    snprintf(decoded, sizeof decoded, "%s", plain.data ? plain.data : "");
    davit__buffer_done(&plain);
    return decoded;
}

int scene_respond(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    const char *name, *value;
    bool secret;
    (void)data;
    scene_header = NULL;
    for (size_t i = 0; davit_prepared_header(request, i, &name, &value, &secret); i++)
        if (strncmp(name, "X-Registry-", strlen("X-Registry-")) == 0) {
            must(secret && !scene_header, "one header, and a secret one");
            scene_header = decode(value);
        }
    static const char *const headers[] = {"Api-Version: 1.41", NULL};
    *answer = (struct davit_answer){.status = 200, .headers = headers, .body = "{}", .body_size = 2};
    return DAVIT_OK;
}

static void hear(void *data, enum davit_trace_event event, const char *line)
{
    (void)data, (void)event;
    strncat(scene_said, line, sizeof scene_said - strlen(scene_said) - 2);
    strcat(scene_said, "\n");
}

struct davit_client_options scene_options(void)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.api_version = "1.41";
    options.respond = scene_respond;
    options.trace = hear;
    options.auth_from = DAVIT_AUTH_FROM_FILES;
    return options;
}

struct davit_client *scene_client(void)
{
    struct davit_client_options options = scene_options();
    struct davit_client *client = NULL;
    must(davit_client_new(&options, &client, NULL) == DAVIT_OK, "a client");
    return client;
}

int scene_pull(struct davit_client *client, const char *reference, const struct davit_call_options *options,
               struct davit_error *reterr)
{
    scene_header = NULL;
    return davit_invoke(client, "ImageCreate", DAVIT_PARAMS({"fromImage", reference}), NULL, options, NULL, reterr);
}
