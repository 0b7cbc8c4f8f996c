/*
 * A libcurl whose TLS is not OpenSSL's, or another OpenSSL's, would crash with our certificates: it is refused with its
 * name, and only where TLS is wanted. The linker has curl_version_info() answered here.
 */
#include <curl/curl.h>
#include <string.h>

#include "test.h"

#include <davit/davit.h>

static const char *backend;

curl_version_info_data *__wrap_curl_version_info(CURLversion now);

curl_version_info_data *__wrap_curl_version_info(CURLversion now)
{
    static curl_version_info_data info;
    (void)now;
    info.ssl_version = backend;
    return &info;
}

static int make(const char *endpoint, struct davit_error *error)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_client *client = NULL;
    options.endpoint = endpoint;
    *error = (struct davit_error){0};
    int r = davit_client_new(&options, &client, error);
    davit_client_free(client);
    return r;
}

TEST(another_library_is_refused_with_its_name)
{
    static const char *const others[] = {"GnuTLS/3.7.9", "mbedTLS/2.28.3", "OpenSSL/1.1.1w",
                                         "(OpenSSL/3.0.1) GnuTLS/3.7", "BoringSSL"};
    struct davit_error error;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        backend = others[i];
        CHECK_INT(make("https://127.0.0.1:1", &error), DAVIT_ERR_UNSUPPORTED);
        CHECK_HAS(error.message, others[i]);
        CHECK_INT(make("http://127.0.0.1:1", &error), DAVIT_OK);
    }
    backend = NULL;
    CHECK_INT(make("https://127.0.0.1:1", &error), DAVIT_ERR_UNSUPPORTED);
    CHECK_HAS(error.message, "this one has none");
}

TEST(openssl_is_taken)
{
    struct davit_error error;
    backend = "OpenSSL/3.99.1";
    CHECK_INT(make("https://127.0.0.1:1", &error), DAVIT_OK);
}

int main(void)
{
    RUN(another_library_is_refused_with_its_name);
    RUN(openssl_is_taken);
    return DONE;
}
