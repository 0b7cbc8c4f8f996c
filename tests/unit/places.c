/*
 * Where a client looks for its endpoint: the order of the places, contexts as the docker command stores them, sockets,
 * TLS wishes and proxies; and what is said of places that make no sense. Nothing is connected.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "test.h"

#include <davit/davit.h>

/* The folder of the context "remote": docker names it by the SHA-256 of that word. */
#define REMOTE "b71199ebd070b36beab7317920c2c2f1d777df8d05e5527d8458fda57cb17a7a"

static char home[] = "/tmp/davit-places.XXXXXX";
static struct davit_error error;
static struct davit_client_options options;

static const char *in_home(const char *name)
{
    static char path[512];
    snprintf(path, sizeof path, "%s/%s", home, name);
    return path;
}

/* Writes a file in the home folder, and all folders above it. */
static void put(const char *name, const char *text)
{
    char path[512];
    snprintf(path, sizeof path, "%s", in_home(name));
    for (char *at = path + strlen(home) + 1; (at = strchr(at, '/')); *at++ = '/') {
        *at = '\0';
        mkdir(path, 0700);
    }
    FILE *file = fopen(path, "w");
    if (CHECK(file)) {
        fputs(text, file);
        fclose(file);
    }
}

static void put_context(const char *json)
{
    put(".docker/contexts/meta/" REMOTE "/meta.json", json);
}

/* A home without anything, and an environment that says nothing. */
static void begin(void)
{
    static const char *const variables[] = {"DOCKER_HOST",      "DOCKER_CONTEXT",   "DOCKER_CONFIG",  "DOCKER_TLS",
                                            "DOCKER_CERT_PATH", "HTTP_PROXY",       "http_proxy",     "HTTPS_PROXY",
                                            "NO_PROXY",         "no_proxy",         "REQUEST_METHOD", "XDG_RUNTIME_DIR",
                                            "https_proxy",      "DOCKER_TLS_VERIFY"};
    char command[64];
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++)
        unsetenv(variables[i]);
    snprintf(command, sizeof command, "rm -rf %s/.docker", home);
    CHECK_INT(system(command), 0);
    setenv("HOME", home, 1);
    options = (struct davit_client_options)DAVIT_CLIENT_OPTIONS_INIT;
}

/* Makes a client of the options: its endpoint, where that came from, and what is spoken there. */
static void expect(const char *endpoint, const char *source, const char *base)
{
    struct davit_client *client = NULL;
    const char *from = NULL;
    error = (struct davit_error){0};
    if (CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK)) {
        CHECK_TEXT(davit_client_endpoint(client, &from), endpoint);
        CHECK_TEXT(from, source);
        if (base)
            CHECK_TEXT(davit_client_base_url(client, NULL), base);
    } else {
        fprintf(stderr, "    … which said: %s\n", error.message);
    }
    davit_client_free(client);
}

static void expect_failure(int code, const char *says)
{
    struct davit_client *client = NULL;
    error = (struct davit_error){0};
    CHECK_INT(davit_client_new(&options, &client, &error), code);
    CHECK_HAS(error.message, says);
    CHECK(client == NULL);
}

static const char remote[] = "{\"Name\":\"remote\",\"Metadata\":{},\"Endpoints\":{\"docker\":"
                             "{\"Host\":\"tcp://far.example:2376\",\"SkipTLSVerify\":false}}}";

TEST(the_first_place_that_says_something_wins)
{
    begin();
    put_context(remote);
    put(".docker/config.json", "{\"auths\": {}, \"currentContext\": \"remote\"}");
    expect("tcp://far.example:2376", "currentContext", "http://far.example:2376");
    setenv("DOCKER_CONTEXT", "default", 1);
    expect("unix:///var/run/docker.sock", "default", NULL);
    setenv("DOCKER_CONTEXT", "remote", 1);
    expect("tcp://far.example:2376", "DOCKER_CONTEXT", NULL);
    setenv("DOCKER_HOST", "tcp://near.example", 1);
    expect("tcp://near.example", "DOCKER_HOST", "http://near.example:2375");
    options.context = "remote";
    expect("tcp://far.example:2376", "options", NULL);
    options.context = "default";
    expect("tcp://near.example", "DOCKER_HOST", NULL);
    unsetenv("DOCKER_HOST");
    expect("unix:///var/run/docker.sock", "default", NULL);
    options.context = NULL;
    options.endpoint = "http://here.example:1";
    expect("http://here.example:1", "options", "http://here.example:1");
}

TEST(an_endpoint_and_a_context_at_once_are_a_contradiction)
{
    begin();
    options.endpoint = "unix:///nowhere";
    options.context = "remote";
    expect_failure(DAVIT_ERR_ARGUMENT, "give one");
}

TEST(a_context_that_is_not_there_is_an_error_and_no_other_place_is_tried)
{
    begin();
    setenv("DOCKER_CONTEXT", "remote", 1);
    expect_failure(DAVIT_ERR_ENDPOINT, "there is no context \"remote\"");
    CHECK_HAS(error.message, REMOTE "/meta.json");
    put(".docker/config.json", "{\"currentContext\": \"../../remote\\n\"}");
    unsetenv("DOCKER_CONTEXT");
    expect_failure(DAVIT_ERR_ENDPOINT, "\"../../remote\\x0A\"");
}

TEST(a_context_without_an_endpoint_for_docker_is_an_error_only_for_who_chose_it)
{
    begin();
    put_context("{\"Name\": \"remote\", \"Endpoints\": {\"kubernetes\": {}}}");
    expect("unix:///var/run/docker.sock", "default", NULL);
    options.context = "remote";
    expect_failure(DAVIT_ERR_ENDPOINT, "has no docker endpoint");
    put_context("{\"Name\": \"remote\"}");
    expect_failure(DAVIT_ERR_ENDPOINT, "has no docker endpoint");
    put_context("{\"Endpoints\": {\"docker\": {}}}");
    setenv("DOCKER_HOST", "tcp://not-this-one", 1);
    expect("unix:///var/run/docker.sock", "default", NULL);
}

TEST(configuration_that_makes_no_sense_is_named_with_its_file)
{
    static const char *const wrong[][2] = {
        {"{\"currentContext\": \"remote\"", "byte 27"},
        {"{\"currentContext\": 5}", "expected a string"},
        {"{\"currentContext\": \"a\\u0000b\"}", "expected a string without NUL"},
        {"[]", "expected a JSON object"},
        {"{} {}", "byte"},
        {"{\"currentContext\": \"a\", \"currentContext\": \"b\"}", "byte"},
    };
    begin();
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct davit_client *client = NULL;
        put(".docker/config.json", wrong[i][0]);
        CHECK(davit_client_new(NULL, &client, &error) != DAVIT_OK);
        CHECK_HAS(error.message, in_home(".docker/config.json"));
        CHECK_HAS(error.message, wrong[i][1]);
    }
    put(".docker/config.json", "");
    expect("unix:///var/run/docker.sock", "default", NULL);
    options.context = "remote";
    put_context("{\"Endpoints\": {\"docker\": {\"Host\": true}}}");
    expect_failure(DAVIT_ERR_ENDPOINT, "expected a string");
    put_context("{\"Endpoints\": {\"docker\": {\"SkipTLSVerify\": 1}}}");
    expect_failure(DAVIT_ERR_ENDPOINT, "SkipTLSVerify");
    put_context("{\"Endpoints\": {\"docker\": {\"Host\": \"tcp://-oProxyCommand=x:1\"}}}");
    expect_failure(DAVIT_ERR_ENDPOINT, "tcp://host:port");
    put_context("{\"Endpoints\": {\"docker\": {\"Host\": \"unix:///\\u001b[31m\"}}}");
    expect_failure(DAVIT_ERR_ENDPOINT, "endpoint \"unix:///\\x1B[31m\" (from options, context \"remote\" in ");
    CHECK_HAS(error.message, "/meta.json): expected UTF-8");
}

/* What tried places say must have neither; nor must the error. */
static void check_hidden(const char *endpoint, const char *shown)
{
    struct davit_tried *tried = NULL;
    struct davit_tried_info info = {.size = sizeof info};
    expect_failure(DAVIT_ERR_ENDPOINT, shown);
    CHECK_INT(davit_tried_new(&options, &tried, NULL), DAVIT_ERR_ENDPOINT);
    bool hidden = !strstr(error.message, "hun") && !strstr(error.message, "ter2");
    for (size_t i = 0; davit_tried_at(tried, i, &info); i++)
        hidden = hidden && !strstr(info.place, "hun") && !strstr(info.found, "ter2");
    if (!CHECK(hidden))
        fprintf(stderr, "    … this was %s\n", endpoint);
    davit_tried_free(tried);
}

TEST(an_endpoint_with_a_password_is_refused_without_a_word_of_it)
{
    static const char *const endpoints[][2] = {
        {"tcp://user:hunter2@host:1", "endpoint \"tcp://…@host:1\" (from "},
        {"http://hunter2:pw@h", "endpoint \"http://…@h\" (from "},
        {"https://user:hun/ter2@h", "\"https://…@h\""},
        {"https://user:hun@ter2@h", "\"https://…@h\""},
        {"tcp://user:hun\nter2@h", "\"tcp://…@h\""},
        {"ssh://user:hunter2@host", "\"ssh://…@host\""},
        {"ssh://hunter2@ter2:x@host", "\"ssh://…@host\""},
        {"unix://user:hunter2@host", "\"unix://…@host\""},
        {"foo://user:hunter2@host", "\"foo://…@host\""},
        {"user:hunter2@host", "\"…@host\""},
        {"user:hun://ter2@host", "\"…@host\""},
    };
    char context[200];
    for (size_t i = 0; i < sizeof endpoints / sizeof *endpoints; i++) {
        begin();
        options.endpoint = endpoints[i][0];
        check_hidden(endpoints[i][0], endpoints[i][1]);
        options.endpoint = NULL;
        setenv("DOCKER_HOST", endpoints[i][0], 1);
        check_hidden(endpoints[i][0], endpoints[i][1]);
        options.context = "remote";
        snprintf(context, sizeof context, "{\"Endpoints\": {\"docker\": {\"Host\": \"%s\"}}}", endpoints[i][0]);
        put_context(context);
        if (!strchr(context, '\n')) /* which is no JSON */
            check_hidden(endpoints[i][0], endpoints[i][1]);
    }
    begin();
    options.endpoint = "unix:/not@absolute";
    expect_failure(DAVIT_ERR_ENDPOINT, "\"…@absolute\"");
    options.endpoint = "ssh://me@far.example:x";
    expect_failure(DAVIT_ERR_ENDPOINT, "\"ssh://me@far.example:x\"");
}

TEST(a_configuration_file_has_a_bound)
{
    begin();
    static char large[(1 << 20) + 2];
    memset(large, ' ', sizeof large - 1);
    put(".docker/config.json", large);
    expect_failure(DAVIT_ERR_LIMIT, "1048576");
    CHECK_INT(mkdir(in_home(".docker/other"), 0700), 0);
    CHECK_INT(mkfifo(in_home(".docker/other/config.json"), 0600), 0);
    setenv("DOCKER_CONFIG", in_home(".docker/other"), 1);
    expect("unix:///var/run/docker.sock", "default", NULL);
}

/* Makes a socket in the home folder that nobody need answer at. */
static int make_socket(const char *name)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    put(".docker/x", "");
    mkdir(in_home(".docker/run"), 0700);
    snprintf(address.sun_path, sizeof address.sun_path, "%s/%s", home, name);
    CHECK_INT(bind(fd, (struct sockaddr *)&address, sizeof address), 0);
    return fd;
}

TEST(the_first_usual_socket_that_is_there_is_taken)
{
    struct davit_client *client = NULL;
    struct davit_tried_info info = DAVIT_TRIED_INFO_INIT;
    size_t chosen = 0, count = 0;

    begin();
    if (access("/var/run/docker.sock", F_OK) == 0)
        return; /* this machine's own engine */
    int fd = make_socket(".docker/run/docker.sock");
    char endpoint[600];
    snprintf(endpoint, sizeof endpoint, "unix://%s", in_home(".docker/run/docker.sock"));
    expect(endpoint, "default", NULL);
    CHECK_INT(davit_client_new(NULL, &client, &error), DAVIT_OK);
    for (; davit_tried_at(davit_client_tried(client), count, &info); count++)
        chosen += info.chosen;
    CHECK_INT(chosen, 1);
    CHECK_TEXT(info.found, "a socket");
    CHECK_TEXT(info.place, in_home(".docker/run/docker.sock"));
    CHECK(!davit_tried_at(davit_client_tried(client), count, &info));
    davit_client_free(client);
    close(fd);
}

TEST(what_was_tried_is_told_of_a_failure_too)
{
    struct davit_tried *tried = NULL;
    struct davit_tried_info info = DAVIT_TRIED_INFO_INIT;
    begin();
    setenv("DOCKER_CONTEXT", "remote", 1);
    CHECK_INT(davit_tried_new(NULL, &tried, &error), DAVIT_ERR_ENDPOINT);
    if (!CHECK(tried))
        return;
    CHECK(davit_tried_at(tried, 0, &info));
    CHECK_TEXT(info.source, "options");
    CHECK(davit_tried_at(tried, 1, &info));
    CHECK_TEXT(info.place, "DOCKER_HOST");
    CHECK_TEXT(info.found, "not set");
    CHECK(davit_tried_at(tried, 2, &info));
    CHECK_TEXT(info.source, "DOCKER_CONTEXT");
    CHECK_HAS(info.place, REMOTE);
    CHECK(!info.chosen);
    CHECK(!davit_tried_at(tried, 3, &info));
    davit_tried_free(tried);
    davit_tried_free(NULL);
}

TEST(tls_at_tcp_is_what_the_environment_or_the_context_says)
{
    begin();
    setenv("DOCKER_HOST", "tcp://far.example", 1);
    setenv("DOCKER_TLS_VERIFY", "1", 1);
    expect_failure(DAVIT_ERR_TLS, ".docker/ca.pem");
    setenv("DOCKER_CERT_PATH", in_home("certs"), 1);
    expect_failure(DAVIT_ERR_TLS, "certs/ca.pem");
    setenv("DOCKER_TLS_VERIFY", "", 1);
    expect("tcp://far.example", "DOCKER_HOST", "http://far.example:2375");
    setenv("DOCKER_TLS", "1", 1);
    expect("tcp://far.example", "DOCKER_HOST", "https://far.example:2376");
    setenv("DOCKER_HOST", "http://far.example", 1);
    expect("http://far.example", "DOCKER_HOST", "http://far.example:2375");
    setenv("DOCKER_TLS_VERIFY", "1", 1);
    setenv("DOCKER_HOST", "unix:///nowhere", 1);
    expect("unix:///nowhere", "DOCKER_HOST", "http://api.moby.localhost");
    unsetenv("DOCKER_HOST");
    put_context(remote);
    options.context = "remote";
    expect("tcp://far.example:2376", "options", "http://far.example:2376");
    put_context("{\"Endpoints\": {\"docker\": {\"Host\": \"tcp://far.example\", \"SkipTLSVerify\": true}}}");
    expect("tcp://far.example", "options", "https://far.example:2376");
    put(".docker/contexts/tls/" REMOTE "/docker/ca.pem", "nonsense");
    put_context(remote);
    expect_failure(DAVIT_ERR_TLS, "ca.pem");
}

TEST(https_is_verified_whatever_the_environment_says)
{
    struct davit_client *client = NULL;
    bool shows = true;
    begin();
    setenv("DOCKER_TLS", "1", 1);
    options.endpoint = "https://far.example:1";
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    CHECK_INT(davit_client_trust(client, &shows), DAVIT_TRUST_VERIFIED);
    CHECK(!shows);
    davit_client_free(client);
    options.endpoint = "tcp://far.example:1";
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    CHECK_INT(davit_client_trust(client, NULL), DAVIT_TRUST_UNVERIFIED);
    davit_client_free(client);
}

/* The proxy for an endpoint. */
static void expect_proxy(const char *endpoint, const char *proxy)
{
    struct davit_client *client = NULL;
    options.endpoint = endpoint;
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    if (!CHECK_TEXT(davit_client_proxy(client), proxy))
        fprintf(stderr, "    … this was %s\n", endpoint);
    davit_client_free(client);
}

TEST(proxies_are_the_environments_but_not_for_this_machine)
{
    begin();
    setenv("HTTP_PROXY", "http://user:secret@proxy.example:8080", 1);
    setenv("HTTPS_PROXY", "other.example:1", 1);
    expect_proxy("tcp://far.example", "proxy.example:8080");
    expect_proxy("https://far.example", "other.example:1");
    expect_proxy("unix:///nowhere", NULL);
    expect_proxy("tcp://localhost:1", NULL);
    expect_proxy("tcp://127.1.2.3:1", NULL);
    expect_proxy("tcp://[::1]:1", NULL);
    expect_proxy("tcp://[::2]:1", "proxy.example:8080");
    setenv("REQUEST_METHOD", "GET", 1);
    expect_proxy("tcp://far.example", NULL);
    unsetenv("REQUEST_METHOD");
    options.proxy = "";
    expect_proxy("tcp://far.example", NULL);
    options.proxy = "socks5h://mine:1";
    expect_proxy("tcp://far.example", "socks5h://mine:1");
}

TEST(hosts_that_need_no_proxy_are_listed)
{
    static const char *const lists[][3] = {
        /* the list, one that is in it, one that is not */
        {"*", "tcp://far.example", NULL},
        {"far.example", "tcp://a.far.example", "tcp://afar.example"},
        {" x ,FAR.example", "tcp://far.example", "tcp://far.example.org"},
        {".far.example", "tcp://a.far.example", "tcp://far.example"},
        {"*.far.example", "tcp://a.far.example", "tcp://far.example"},
        {"far.example:2375", "tcp://far.example", "tcp://far.example:2"},
        {"10.0.0.0/8", "tcp://10.1.2.3", "tcp://11.1.2.3"},
        {"10.0.0.0/9", "tcp://10.127.2.3", "tcp://10.128.2.3"},
        {"10.1.2.3", "tcp://10.1.2.3", "tcp://10.1.2.4"},
        {"fd00::/8", "tcp://[fdab::1]:1", "tcp://[fc00::1]:1"},
        {"10.0.0.0/200,,/,:", NULL, "tcp://10.0.0.1"},
    };
    begin();
    setenv("http_proxy", "proxy.example", 1);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        setenv("no_proxy", lists[i][0], 1);
        if (lists[i][1])
            expect_proxy(lists[i][1], NULL);
        if (lists[i][2])
            expect_proxy(lists[i][2], "proxy.example");
    }
}

static struct davit_client *far_client(const char *proxy, int code)
{
    struct davit_client *client = NULL;
    options.endpoint = "tcp://192.0.2.1:2375";
    options.api_version = "1.41";
    setenv("HTTP_PROXY", proxy, 1);
    error = (struct davit_error){0};
    if (!CHECK_INT(davit_client_new(&options, &client, &error), code))
        fprintf(stderr, "    … this was %s\n", proxy);
    CHECK(!strstr(error.message, "hun") && !strstr(error.message, "ter2"));
    return client;
}

TEST(a_proxy_of_no_known_form_is_refused_without_a_word_of_its_password)
{
    static const char *const proxies[][2] = {
        {"http://user:hun/ter2@proxy.invalid:3128", "%2F"},
        {"http://user:hun#ter2@proxy.invalid:3128", "%23"},
        {"http://user:hun?ter2@proxy.invalid:3128", "%3F"},
        {"user:hun@ter2@proxy.invalid", "%40"},
        {"http://user:hun@ter2/x@proxy.invalid", "%40"},
        {"http://user:hun ter2@proxy.invalid", "%20"},
        {"http://user:hun%0ater2@proxy.invalid", "control character"},
        {"http://user:hun%00ter2@proxy.invalid", "control character"},
        {"http://user:hun%7fter2@proxy.invalid", "control character"},
        {"http://user:hun\nter2@proxy.invalid", "control characters"},
        {"http://user:hun\377ter2@proxy.invalid", "UTF-8"},
        {"http://user:hunter2@proxy.invalid:80a", "port from 1 to 65535"},
        {"http://user:hunter2@proxy.invalid:0", "port from 1 to 65535"},
        {"http://user:hunter2@proxy.invalid:65536", "port from 1 to 65535"},
        {"http://user:hunter2", "port from 1 to 65535"},
        {"http://user:hunter2@", "its host"},
        {"http://user:hunter2@:80", "its host"},
        {"http://user:hunter2@::1", "its host"},
        {"http://user:hunter2@[::1", "its host"},
        {"http://user:hunter2@[::g]:80", "its host"},
        {"foo://user:hunter2@proxy.invalid", "its scheme"},
        {"://user:hunter2@proxy.invalid", "its scheme"},
        {"http://hunter2:x@proxy.invalid:80?x", "port from 1 to 65535"},
    };
    begin();
    for (size_t i = 0; i < sizeof proxies / sizeof *proxies; i++) {
        far_client(proxies[i][0], DAVIT_ERR_ENDPOINT);
        CHECK_HAS(error.message, "the proxy for tcp://192.0.2.1:2375 (from HTTP_PROXY)");
        CHECK_HAS(error.message, proxies[i][1]);
        CHECK_HAS(error.message, "socks5h");
    }
    options.proxy = "foo://user:hunter2@proxy.invalid";
    far_client("", DAVIT_ERR_ENDPOINT);
    CHECK_HAS(error.message, "(from options)");
}

TEST(libcurl_has_nothing_to_say_on_the_form_of_a_proxy_that_passes)
{
    static const char *const proxies[] = {
        "127.0.0.1:1",
        "http://127.0.0.1:1/",
        "HTTP://user:hunter2@127.0.0.1:1",
        "user:hunter2@127.0.0.1:1",
        "https://user:hunter2@127.0.0.1:1",
        "socks4://user@127.0.0.1:1",
        "socks4a://user:hunter2@127.0.0.1:1",
        "socks5://user:hunter2@127.0.0.1:1",
        "socks5h://user:hun%2Fter2%40%3f%23@127.0.0.1:1",
        "http://hunter2@127.0.0.1:1",
        "http://:hunter2@127.0.0.1:1",
        "http://@127.0.0.1:1",
        "http://DOMAIN\\user:hunter2;^|\"<>[]{}`!$&'()*+,=%:%zz%@127.0.0.1:1",
        "http://user:hunter2\303\251@127.0.0.1:1",
        "http://user:hunter2:x@[::1]:1",
        "http://[::1]:1",
        "http://localhost:1",
        "socks5h://user:hunter2@localhost/nowhere/at.all",
    };
    begin();
    for (size_t i = 0; i < sizeof proxies / sizeof *proxies; i++) {
        struct davit_client *client = far_client(proxies[i], DAVIT_OK);
        if (!client)
            continue;
        CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, NULL, NULL, &error), DAVIT_ERR_CONNECT);
        CHECK_HAS(error.message, "by way of the proxy ");
        if (!CHECK(!strstr(error.message, "hun") && !strstr(error.message, "nsupported")))
            fprintf(stderr, "    … this was %s, which said: %s\n", proxies[i], error.message);
        davit_client_free(client);
    }
}

int main(void)
{
    if (!mkdtemp(home))
        return 1;
    RUN(the_first_place_that_says_something_wins);
    RUN(an_endpoint_and_a_context_at_once_are_a_contradiction);
    RUN(a_context_that_is_not_there_is_an_error_and_no_other_place_is_tried);
    RUN(a_context_without_an_endpoint_for_docker_is_an_error_only_for_who_chose_it);
    RUN(configuration_that_makes_no_sense_is_named_with_its_file);
    RUN(an_endpoint_with_a_password_is_refused_without_a_word_of_it);
    RUN(a_configuration_file_has_a_bound);
    RUN(the_first_usual_socket_that_is_there_is_taken);
    RUN(what_was_tried_is_told_of_a_failure_too);
    RUN(tls_at_tcp_is_what_the_environment_or_the_context_says);
    RUN(https_is_verified_whatever_the_environment_says);
    RUN(proxies_are_the_environments_but_not_for_this_machine);
    RUN(hosts_that_need_no_proxy_are_listed);
    RUN(a_proxy_of_no_known_form_is_refused_without_a_word_of_its_password);
    RUN(libcurl_has_nothing_to_say_on_the_form_of_a_proxy_that_passes);
    begin();
    rmdir(home);
    return DONE;
}
