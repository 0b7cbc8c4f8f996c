/*
 * Whom a client trusts, and how it is told that it does not: certificates of servers and of clients, good and bad, at
 * TLS 1.2 and 1.3. To a server that cannot be trusted nothing is sent.
 */
#include <curl/curl.h>
#include <openssl/ssl.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

#include "server.h"
#include "test.h"

#include <davit/davit.h>

static struct davit_error error;
static struct davit_tls tls;

static const struct server good = {.certificate = "server-cert.pem", .key = "server-key.pem", .mutual = true};

/* The certificates of a client that is in order. */
static void begin(void)
{
    tls = (struct davit_tls)DAVIT_TLS_INIT;
    tls.ca.file = in_certificates("ca.pem");
    tls.certificate.file = in_certificates("cert.pem");
    tls.key.file = in_certificates("key.pem");
}

static int make(const char *endpoint, struct davit_client **ret)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    options.endpoint = endpoint;
    options.api_version = "1.41";
    options.timeouts.total = 10000;
    options.tls = &tls;
    error = (struct davit_error){0};
    return davit_client_new(&options, ret, &error);
}

/* Lists containers, or with a body creates one: what comes of it. */
static int call(const char *endpoint, bool create)
{
    struct davit_client *client = NULL;
    int r = make(endpoint, &client);
    if (r == DAVIT_OK)
        r = create ? davit_invoke(client, "ContainerCreate", NULL, DAVIT_TEXT("{}"), NULL, NULL, &error)
                   : davit_invoke(client, "ContainerList", NULL, NULL, NULL, NULL, &error);
    davit_client_free(client);
    return r;
}

static int attach(const char *endpoint)
{
    struct davit_client *client = NULL;
    struct davit_connection *connection = NULL;
    int r = make(endpoint, &client);
    if (r == DAVIT_OK)
        r = davit_connection_open(client, "ContainerAttach", DAVIT_PARAMS({"id", "x"}, {"stream", "true"}), NULL, NULL,
                                  &connection, &error);
    davit_connection_close(connection);
    davit_client_free(client);
    return r;
}

/* All kinds of calls at a server fail with those words, and none is heard there. `host` is what it is called by. */
static void expect_refusal(struct server server, const char *host, const char *says)
{
    char endpoint[64];
    if (!CHECK(server_start(&server)))
        return;
    snprintf(endpoint, sizeof endpoint, "tcp://%s:%d", host, server.port);
    for (int create = 0; create <= 1; create++) {
        CHECK_INT(call(endpoint, create), DAVIT_ERR_TLS);
        CHECK_HAS(error.message, says);
        CHECK_HAS(error.message, endpoint);
    }
    CHECK_INT(attach(endpoint), DAVIT_ERR_TLS);
    CHECK_HAS(error.message, says);
    CHECK_INT(server_heads(&server), 0);
    server_stop(&server);
}

static void expect_success(struct server server)
{
    if (!CHECK(server_start(&server)))
        return;
    if (!CHECK_INT(call(server_endpoint(&server), false), DAVIT_OK))
        fprintf(stderr, "    … which said: %s\n", error.message);
    CHECK_INT(call(server_endpoint(&server), true), DAVIT_OK);
    CHECK_INT(server_heads(&server), 2);
    server_stop(&server);
}

static struct server at(struct server server, int version)
{
    server.version = version;
    return server;
}

TEST(certificates_in_order_are_trusted_both_ways)
{
    begin();
    expect_success(at(good, TLS1_2_VERSION));
    expect_success(at(good, TLS1_3_VERSION));
    tls = (struct davit_tls)DAVIT_TLS_INIT;
    tls.folder = certificates;
    expect_success(good);
}

TEST(a_certificate_for_another_name_is_refused)
{
    begin();
    struct server named = {.certificate = "named-cert.pem", .key = "named-key.pem"};
    expect_refusal(at(named, TLS1_2_VERSION), "127.0.0.1", "its certificate is for another name");
    expect_refusal(at(named, TLS1_3_VERSION), "127.0.0.1", "its certificate is for another name");
    expect_refusal(good, "localhost", "its certificate is for another name");
}

TEST(an_expired_certificate_is_refused)
{
    begin();
    struct server expired = {.certificate = "expired-cert.pem", .key = "expired-key.pem"};
    expect_refusal(at(expired, TLS1_2_VERSION), "127.0.0.1", "its certificate has expired");
    expect_refusal(at(expired, TLS1_3_VERSION), "127.0.0.1", "its certificate has expired");
}

TEST(a_certificate_of_an_unknown_ca_is_refused)
{
    begin();
    tls.ca.file = in_certificates("other-ca.pem");
    expect_refusal(at(good, TLS1_2_VERSION), "127.0.0.1", "signed by nobody who is trusted here");
    expect_refusal(at(good, TLS1_3_VERSION), "127.0.0.1", "signed by nobody who is trusted here");
    tls.ca.file = NULL; /* the system's */
    expect_refusal(good, "127.0.0.1", "signed by nobody who is trusted here");
}

TEST(without_the_systems_certificates_it_is_said_what_to_do)
{
    const char *system = curl_version_info(CURLVERSION_NOW)->cainfo;
    bool there = system && access(system, F_OK) == 0;
    bool hidden = there && unshare(CLONE_NEWNS) == 0 && mount("none", "/", "none", MS_REC | MS_PRIVATE, "") == 0 &&
                  mount("/dev/null", system, "none", MS_BIND, "") == 0;
    if (there && !hidden) {
        puts("  not tried: only root can hide them");
        return;
    }
    begin();
    tls.ca.file = NULL;
    expect_refusal(good, "127.0.0.1", "whom this system trusts cannot be read: give the CA (ca.pem)");
    begin();
    expect_success(good);
    if (hidden)
        CHECK_INT(umount(system), 0);
}

TEST(whoever_asks_not_to_verify_reaches_all_of_them)
{
    begin();
    tls.insecure = true;
    tls.ca.file = in_certificates("other-ca.pem");
    expect_success((struct server){.certificate = "named-cert.pem", .key = "named-key.pem"});
    expect_success((struct server){.certificate = "expired-cert.pem", .key = "expired-key.pem"});
}

TEST(a_server_that_wants_a_certificate_says_what_is_wrong_with_ours)
{
    begin();
    tls.certificate = tls.key = (struct davit_pem){0};
    expect_refusal(at(good, TLS1_2_VERSION), "127.0.0.1", "wants a client certificate, and there is none");
    expect_refusal(at(good, TLS1_3_VERSION), "127.0.0.1", "wants a client certificate, and there is none");
    tls.certificate.file = in_certificates("other-cert.pem");
    tls.key.file = in_certificates("other-key.pem");
    expect_refusal(at(good, TLS1_2_VERSION), "127.0.0.1", "does not trust whoever signed our certificate");
    expect_refusal(at(good, TLS1_3_VERSION), "127.0.0.1", "does not trust whoever signed our certificate");
    tls.certificate.file = in_certificates("expired-cert.pem");
    tls.key.file = in_certificates("expired-key.pem");
    expect_refusal(good, "127.0.0.1", "says that our certificate (cert.pem) has expired");
}

static void keep_code(void *data, int code, struct davit_response *response, const struct davit_error *why)
{
    (void)why;
    *(int *)data = code;
    davit_response_free(response);
}

/* Lists containers in a loop; what comes of it. */
static int call_in(struct davit_loop *loop, struct davit_client *client)
{
    int code = 1;
    struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
    handlers.done = keep_code;
    handlers.data = &code;
    CHECK_INT(davit_stream_start(loop, client, "ContainerList", NULL, NULL, NULL, &handlers, NULL, &error), DAVIT_OK);
    CHECK_INT(davit_loop_run(loop, &error), DAVIT_OK);
    return code;
}

TEST(clients_in_one_loop_do_not_use_what_another_one_trusts)
{
    struct davit_client *trusting = NULL, *strict = NULL, *nameless = NULL;
    struct davit_loop *loop = NULL;
    struct server server = good;
    begin();
    if (!CHECK(server_start(&server)))
        return;
    CHECK_INT(make(server_endpoint(&server), &trusting), DAVIT_OK);
    tls.ca.file = in_certificates("other-ca.pem");
    CHECK_INT(make(server_endpoint(&server), &strict), DAVIT_OK);
    begin();
    tls.certificate = tls.key = (struct davit_pem){0};
    CHECK_INT(make(server_endpoint(&server), &nameless), DAVIT_OK);
    CHECK_INT(davit_loop_new(&loop, &error), DAVIT_OK);
    CHECK_INT(call_in(loop, trusting), DAVIT_OK);
    CHECK_INT(call_in(loop, strict), DAVIT_ERR_TLS);
    CHECK_INT(call_in(loop, nameless), DAVIT_ERR_TLS);
    CHECK_INT(call_in(loop, trusting), DAVIT_OK);
    CHECK_INT(server_heads(&server), 2);
    davit_client_free(trusting);
    davit_client_free(strict);
    davit_client_free(nameless);
    davit_loop_free(loop);
    server_stop(&server);
}

TEST(a_port_without_tls_is_told_from_a_wrong_certificate)
{
    begin();
    expect_refusal((struct server){.plain = true}, "127.0.0.1", "does not speak TLS at this port");
}

TEST(a_port_with_tls_is_guessed_by_whoever_speaks_none)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    struct server server = good;
    if (!CHECK(server_start(&server)))
        return;
    options.endpoint = server_endpoint(&server);
    options.api_version = "1.41";
    CHECK_INT(davit_client_new(&options, &client, &error), DAVIT_OK);
    CHECK(davit_invoke(client, "ContainerList", NULL, NULL, NULL, NULL, &error) != DAVIT_OK);
    CHECK_HAS(error.message, "TLS");
    davit_client_free(client);
    server_stop(&server);
}

/* -------------------------------------------------------------------------------------------------- material --- */

static int asked;

static int know(void *data, char *ret, size_t capacity)
{
    size_t length = strlen(data);
    asked++;
    if (length <= capacity)
        memcpy(ret, data, length);
    return (int)length;
}

TEST(an_encrypted_key_needs_its_passphrase)
{
    static char right[] = "open sesame", wrong[] = "close sesame", endless[2000];
    begin();
    memset(endless, 'x', sizeof endless - 1);
    tls.key.file = in_certificates("encrypted.pem");
    CHECK_INT(call("tcp://127.0.0.1:1", false), DAVIT_ERR_TLS);
    CHECK_HAS(error.message, "nobody to ask for the passphrase");
    tls.passphrase = know;
    tls.passphrase_data = wrong;
    CHECK_INT(call("tcp://127.0.0.1:1", false), DAVIT_ERR_TLS);
    CHECK_HAS(error.message, "the passphrase is not the right one");
    CHECK(!strstr(error.message, "sesame"));
    CHECK_INT(asked, 1);
    tls.passphrase_data = endless;
    CHECK_INT(call("tcp://127.0.0.1:1", false), DAVIT_ERR_TLS);
    tls.passphrase_data = right;
    expect_success(good);
}

/* What a file holds, for certificates from memory. */
static struct davit_pem read_file(const char *name, char *room, size_t most)
{
    FILE *file = fopen(in_certificates(name), "r");
    struct davit_pem pem = {.data = room};
    if (CHECK(file)) {
        pem.size = fread(room, 1, most, file);
        fclose(file);
    }
    return pem;
}

TEST(certificates_may_be_in_memory_and_are_not_needed_any_more)
{
    static char rooms[3][8192];
    struct davit_client *client = NULL;
    struct server server = good;
    begin();
    tls.ca = read_file("ca.pem", rooms[0], sizeof rooms[0]);
    tls.certificate = read_file("cert.pem", rooms[1], sizeof rooms[1]);
    tls.key = read_file("key.pem", rooms[2], sizeof rooms[2]);
    if (!CHECK(server_start(&server)))
        return;
    CHECK_INT(make(server_endpoint(&server), &client), DAVIT_OK);
    memset(rooms, 0, sizeof rooms);
    CHECK_INT(davit_invoke(client, "ContainerList", NULL, NULL, NULL, NULL, &error), DAVIT_OK);
    davit_client_free(client);
    server_stop(&server);
}

/* A client cannot be made, with those words. */
static void expect_unusable(const char *says)
{
    struct davit_client *client = NULL;
    CHECK_INT(make("https://127.0.0.1:1", &client), DAVIT_ERR_TLS);
    CHECK_HAS(error.message, says);
    CHECK(client == NULL);
}

TEST(material_that_cannot_be_used_is_named_when_the_client_is_made)
{
    begin();
    tls.ca.file = in_certificates("nothing.pem");
    expect_unusable("nothing.pem cannot be read: No such file");
    tls.ca.file = in_certificates("key.pem");
    expect_unusable("key.pem): no certificates in PEM");
    tls.ca.file = "/";
    expect_unusable("cannot be read");
    begin();
    tls.certificate.file = in_certificates("key.pem");
    expect_unusable("no certificate in PEM");
    begin();
    tls.key.file = in_certificates("cert.pem");
    expect_unusable("no private key in PEM");
    tls.key.file = in_certificates("other-key.pem");
    expect_unusable("cannot be used together");
    tls.key = (struct davit_pem){0};
    expect_unusable("there is no key");
    begin();
    tls.certificate = (struct davit_pem){0};
    expect_unusable("there is no certificate");
    begin();
    tls.ca = (struct davit_pem){.data = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", .size = 58};
    expect_unusable("CA (given in memory)");
    tls.size = 3;
    struct davit_client *client = NULL;
    CHECK_INT(make("https://127.0.0.1:1", &client), DAVIT_ERR_ABI);
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return 1;
    certificates = argv[1];
    unsetenv("DOCKER_TLS_VERIFY");
    RUN(certificates_in_order_are_trusted_both_ways);
    RUN(a_certificate_for_another_name_is_refused);
    RUN(an_expired_certificate_is_refused);
    RUN(a_certificate_of_an_unknown_ca_is_refused);
    RUN(without_the_systems_certificates_it_is_said_what_to_do);
    RUN(whoever_asks_not_to_verify_reaches_all_of_them);
    RUN(a_server_that_wants_a_certificate_says_what_is_wrong_with_ours);
    RUN(clients_in_one_loop_do_not_use_what_another_one_trusts);
    RUN(a_port_without_tls_is_told_from_a_wrong_certificate);
    RUN(a_port_with_tls_is_guessed_by_whoever_speaks_none);
    RUN(an_encrypted_key_needs_its_passphrase);
    RUN(certificates_may_be_in_memory_and_are_not_needed_any_more);
    RUN(material_that_cannot_be_used_is_named_when_the_client_is_made);
    return DONE;
}
