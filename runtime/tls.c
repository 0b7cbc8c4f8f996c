/*
 * TLS, by libcurl's OpenSSL. Certificates and keys are read when a client is made, so that a wrong one is told at once
 * and a passphrase is asked for once; libcurl's handles get the same objects for each connection.
 */
#include "tls.h"

#include <errno.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

/* The most bytes that a file of certificates may have; a system's all together have a quarter of it. */
#define PEM_MAX ((size_t)1 << 20)

/* The three things there may be, as in enum davit_tls_part. */
enum part { AUTHORITY, CERTIFICATE, KEY, PARTS };

struct davit__tls {
    X509_STORE *store; /* who may vouch for a server; NULL: whom the system trusts */
    X509 *certificate; /* ours; NULL: none */
    STACK_OF(X509) * chain;
    EVP_PKEY *key;
    bool insecure, wanted; /* whoever answers is believed; atomic: some server wanted a certificate that is not there */
    char *files[PARTS];    /* what each part was read from; NULL: there is none, or it was given in memory */
    char place[40];        /* for libcurl, which is to think that each client's CAs are elsewhere */
};

/* --------------------------------------------------------------------------------------------- reading of PEM --- */

/* What is being read, and what it is called. */
struct source {
    const char *what;
    struct davit_pem pem;
    struct davit__buffer text;
    BIO *bio;
};

/* All of a file's name: which folder it is in counts. */
static const char *name_of(const struct source *source)
{
    return !source->pem.file                   ? "given in memory"
           : davit__is_plain(source->pem.file) ? source->pem.file
                                               : "in a file with an odd name";
}

static int open_source(struct source *source, struct davit_error *reterr)
{
    const void *data = source->pem.data;
    size_t size = source->pem.size;
    source->text.secret = true;
    if (source->pem.file) {
        int e = davit__read_file(source->pem.file, PEM_MAX, &source->text);
        if (e && e != ENOMEM)
            return davit__fail_os(reterr, DAVIT_ERR_TLS, e, "TLS: %s %s cannot be read", source->what, name_of(source));
        data = source->text.data;
        size = source->text.size;
    }
    if (size > PEM_MAX)
        return davit__fail(reterr, DAVIT_ERR_LIMIT, "TLS: %s: more than %zu bytes", source->what, PEM_MAX);
    source->bio = source->text.failed ? NULL : BIO_new_mem_buf(data ? data : "", (int)size);
    return source->bio ? DAVIT_OK : davit__fail_memory(reterr);
}

static void close_source(struct source *source)
{
    BIO_free(source->bio);
    davit__buffer_done(&source->text);
    ERR_clear_error();
}

/* OpenSSL's last word. */
static int fail_source(const struct source *source, const char *problem, struct davit_error *reterr)
{
    unsigned long e = ERR_peek_last_error();
    const char *why = e ? ERR_reason_error_string(e) : NULL;
    if (ERR_GET_REASON(e) == ERR_R_MALLOC_FAILURE)
        return davit__fail_memory(reterr);
    return davit__fail(reterr, DAVIT_ERR_TLS, "TLS: %s (%s): %s%s%s", source->what, name_of(source), problem,
                       why ? ": " : "", why ? why : "");
}

/* Whether reading ended because nothing more begins. */
static bool at_end(void)
{
    unsigned long e = ERR_peek_last_error();
    return ERR_GET_LIB(e) == ERR_LIB_PEM && ERR_GET_REASON(e) == PEM_R_NO_START_LINE;
}

static int read_store(struct davit__tls *tls, const struct source *source, struct davit_error *reterr)
{
    X509 *certificate;
    int count = 0;
    bool good = (tls->store = X509_STORE_new());
    for (; good && (certificate = PEM_read_bio_X509(source->bio, NULL, NULL, NULL)); count++) {
        good = X509_STORE_add_cert(tls->store, certificate);
        X509_free(certificate);
    }
    return good && count && at_end() ? DAVIT_OK : fail_source(source, "no certificates in PEM", reterr);
}

/* The first certificate is ours, those behind it vouch for it. */
static int read_certificate(struct davit__tls *tls, const struct source *source, struct davit_error *reterr)
{
    X509 *next;
    tls->certificate = PEM_read_bio_X509(source->bio, NULL, NULL, NULL);
    tls->chain = sk_X509_new_null();
    bool good = tls->certificate && tls->chain;
    while (good && (next = PEM_read_bio_X509(source->bio, NULL, NULL, NULL))) {
        good = sk_X509_push(tls->chain, next);
        if (!good)
            X509_free(next);
    }
    return good && at_end() ? DAVIT_OK : fail_source(source, "no certificate in PEM", reterr);
}

/* Who knows the passphrase, and what was said: OpenSSL asks again when it was wrong. */
struct asking {
    const struct davit_tls *options;
    bool asked;
    char text[PEM_BUFSIZE];
    int length; /* negative: nobody knows */
};

static int ask(char *ret, int capacity, int for_writing, void *data)
{
    (void)for_writing;
    struct asking *asking = data;
    const struct davit_tls *options = asking->options;
    if (!asking->asked)
        asking->length =
            options->passphrase ? options->passphrase(options->passphrase_data, asking->text, sizeof asking->text) : -1;
    asking->asked = true;
    if (asking->length < 0 || asking->length > capacity || (size_t)asking->length > sizeof asking->text)
        return -1;
    memcpy(ret, asking->text, (size_t)asking->length);
    return asking->length;
}

static int read_key(struct davit__tls *tls, const struct source *source, const struct davit_tls *options,
                    struct davit_error *reterr)
{
    struct asking asking = {.options = options};
    tls->key = PEM_read_bio_PrivateKey(source->bio, NULL, ask, &asking);
    explicit_bzero(asking.text, sizeof asking.text);
    if (tls->key)
        return DAVIT_OK;
    return fail_source(source,
                       !asking.asked       ? "no private key in PEM"
                       : asking.length < 0 ? "it is encrypted, and there is nobody to ask for the passphrase"
                                           : "it is encrypted, and the passphrase is not the right one",
                       reterr);
}

/* ------------------------------------------------------------------------------------------ a client's material --- */

static int read_part(struct davit__tls *tls, enum part part, const struct davit_pem *pem,
                     const struct davit_tls *options, struct davit_error *reterr)
{
    static const char *const names[] = {[AUTHORITY] = "CA", [CERTIFICATE] = "certificate", [KEY] = "key"};
    struct source source = {.what = names[part], .pem = *pem};
    if (!pem->file && !pem->data)
        return DAVIT_OK;
    ERR_clear_error();
    int r = open_source(&source, reterr);
    if (r == DAVIT_OK)
        r = part == AUTHORITY     ? read_store(tls, &source, reterr)
            : part == CERTIFICATE ? read_certificate(tls, &source, reterr)
                                  : read_key(tls, &source, options, reterr);
    close_source(&source);
    tls->files[part] = r == DAVIT_OK && pem->file ? strdup(pem->file) : NULL;
    return r == DAVIT_OK && pem->file && !tls->files[part] ? davit__fail_memory(reterr) : r;
}

/* Whether certificate and key belong together, and OpenSSL takes them. */
static int check_pair(const struct davit__tls *tls, struct davit_error *reterr)
{
    if (!tls->certificate && !tls->key)
        return DAVIT_OK;
    if (!tls->certificate || !tls->key)
        return davit__fail(reterr, DAVIT_ERR_TLS,
                           "TLS: a certificate needs a key, and a key a certificate: there is no %s",
                           tls->key ? "certificate" : "key");
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    int good = context ? SSL_CTX_use_cert_and_key(context, tls->certificate, tls->key, tls->chain, 1) : 0;
    const char *why = ERR_reason_error_string(ERR_peek_last_error());
    int r = good == 1  ? DAVIT_OK
            : !context ? davit__fail_memory(reterr)
                       : davit__fail(reterr, DAVIT_ERR_TLS, "TLS: certificate and key cannot be used together: %s",
                                     why ? why : "they are not a pair");
    SSL_CTX_free(context);
    ERR_clear_error();
    return r;
}

/* A file of a folder, as Docker calls it. Without verification no CA is needed; certificate and key may be missing. */
static int read_file(struct davit__tls *tls, enum part part, const char *folder, const struct davit_tls *options,
                     struct davit_error *reterr)
{
    static const char *const names[] = {[AUTHORITY] = "ca", [CERTIFICATE] = "cert", [KEY] = "key"};
    struct davit__buffer path = {0};
    davit__append_format(&path, "%s/%s.pem", folder, names[part]);
    struct davit_pem pem = {.file = path.data};
    int r = path.failed ? davit__fail_memory(reterr) : read_part(tls, part, &pem, options, reterr);
    davit__buffer_done(&path);
    bool absent = r == DAVIT_ERR_TLS && reterr->os_error == ENOENT;
    return absent && (part != AUTHORITY || tls->insecure) ? DAVIT_OK : r;
}

/* A context of OpenSSL's is of use to a libcurl with another library only for crashing it. */
static int check_backend(struct davit_error *reterr)
{
    const char *backend = curl_version_info(CURLVERSION_NOW)->ssl_version;
    char expected[16];
    snprintf(expected, sizeof expected, "OpenSSL/%d.", OPENSSL_VERSION_MAJOR);
    if (backend && strncmp(backend, expected, strlen(expected)) == 0)
        return DAVIT_OK;
    return davit__fail(reterr, DAVIT_ERR_UNSUPPORTED, "TLS needs a libcurl with %s…; this one has %s", expected,
                       backend ? backend : "none");
}

static int read_all(struct davit__tls *tls, const struct davit__endpoint *endpoint, const struct davit_tls *options,
                    struct davit_error *reterr)
{
    const struct davit_pem *parts[] = {&options->ca, &options->certificate, &options->key};
    int r = check_backend(reterr);
    for (enum part part = AUTHORITY; part < PARTS && r == DAVIT_OK; part++) {
        bool given = parts[part]->file || parts[part]->data || !endpoint->material;
        r = given ? read_part(tls, part, parts[part], options, reterr)
                  : read_file(tls, part, endpoint->material, options, reterr);
    }
    return r == DAVIT_OK ? check_pair(tls, reterr) : r;
}

int davit__tls_new(const struct davit__endpoint *endpoint, const struct davit_tls *options, struct davit__tls **ret,
                   struct davit_error *reterr)
{
    struct davit_tls own = {0};
    struct davit_error error; /* read_file() looks at it */
    if (!endpoint->tls)
        return DAVIT_OK;
    int r = davit__copy_options(&own, sizeof own, options, reterr);
    if (r != DAVIT_OK)
        return r;
    struct davit__tls *tls = calloc(1, sizeof *tls);
    if (!tls)
        return davit__fail_memory(reterr);
    tls->insecure = endpoint->insecure;
    static unsigned count;
    snprintf(tls->place, sizeof tls->place, "/nonexistent/davit-%u", __atomic_add_fetch(&count, 1, __ATOMIC_RELAXED));
    r = read_all(tls, endpoint, &own, &error);
    if (r != DAVIT_OK && reterr)
        *reterr = error;
    if (r == DAVIT_OK)
        *ret = tls;
    else
        davit__tls_free(tls);
    return r;
}

void davit__tls_free(struct davit__tls *tls)
{
    if (!tls)
        return;
    X509_STORE_free(tls->store);
    X509_free(tls->certificate);
    sk_X509_pop_free(tls->chain, X509_free);
    EVP_PKEY_free(tls->key);
    for (enum part part = AUTHORITY; part < PARTS; part++)
        free(tls->files[part]);
    free(tls);
}

bool davit__tls_shows(const struct davit__tls *tls)
{
    return tls->certificate;
}

const char *davit__tls_file(const struct davit__tls *tls, enum davit_tls_part part, bool *ret_there)
{
    const bool there[PARTS] = {tls->store, tls->certificate, tls->key};
    *ret_there = (size_t)part < PARTS && there[part];
    return *ret_there ? tls->files[part] : NULL;
}

bool davit__tls_lacks(const struct davit__tls *tls)
{
    return __atomic_load_n(&tls->wanted, __ATOMIC_RELAXED);
}

bool davit__tls_verifies(const struct davit__tls *tls)
{
    return !tls->insecure;
}

/* ----------------------------------------------------------------------------------------------- connections --- */

/* The server wants a certificate, and there is none. Some only ask. */
static int note_wish(SSL *ssl, X509 **ret, EVP_PKEY **ret_key)
{
    (void)ret, (void)ret_key;
    struct davit__tls *tls = SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl));
    __atomic_store_n(&tls->wanted, true, __ATOMIC_RELAXED);
    return 0;
}

/* libcurl made a context for one connection: it gets what the client has. libcurl does not see what that is, and in a
   loop would take one client's connection for another one's call, if they had no CAPATH to differ in. */
static CURLcode equip(CURL *easy, void *context, void *data)
{
    (void)easy;
    const struct davit__tls *tls = data;
    SSL_CTX_set_app_data(context, data);
    if (!tls->certificate)
        SSL_CTX_set_client_cert_cb(context, note_wish);
    if (tls->store)
        SSL_CTX_set1_cert_store(context, tls->store);
    if (tls->certificate && SSL_CTX_use_cert_and_key(context, tls->certificate, tls->key, tls->chain, 1) != 1)
        return CURLE_OUT_OF_MEMORY;
    return CURLE_OK;
}

bool davit__tls_set_up(CURL *easy, const struct davit__tls *tls)
{
    if (!tls)
        return true;
    if (tls->store || tls->insecure) /* else libcurl's own, which it reads for each connection */
        curl_easy_setopt(easy, CURLOPT_CAINFO, NULL);
    if ((tls->store || tls->certificate) && curl_easy_setopt(easy, CURLOPT_CAPATH, tls->place) != CURLE_OK)
        return false;
    curl_easy_setopt(easy, CURLOPT_SSL_SESSIONID_CACHE, 0L); /* 7.88 frees twice there when memory runs out */
    return curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, tls->insecure ? 0L : 1L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, tls->insecure ? 0L : 2L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, equip) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, (void *)tls) == CURLE_OK;
}

/* OpenSSL's side of a handle's connection; NULL before it sent something, and without TLS. */
static SSL *connection_of(CURL *easy)
{
    struct curl_tlssessioninfo *info = NULL;
    bool known = curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &info) == CURLE_OK && info;
    return known && info->backend == CURLSSLBACKEND_OPENSSL ? info->internals : NULL;
}

/* Has OpenSSL write its farewell to memory. Through libcurl's BIO it would be sent with signals, and crash after a
   reset. Nothing else is written from then on. */
static int say_farewell(SSL *ssl, struct davit__buffer *ret)
{
    char *data = NULL;
    BIO *memory = BIO_new(BIO_s_mem());
    if (!memory)
        return ENOMEM;
    ERR_clear_error();
    SSL_set0_wbio(ssl, memory);
    SSL_shutdown(ssl);
    ERR_clear_error();
    long size = BIO_get_mem_data(memory, &data);
    davit__append(ret, data, size > 0 ? (size_t)size : 0);
    return ret->failed ? ENOMEM : 0;
}

int davit__tls_end_writing(CURL *easy, int socket, struct davit__buffer *left)
{
    SSL *ssl = connection_of(easy);
    if (!ssl)
        return ENOTCONN;
    int e = left->data ? 0 : say_farewell(ssl, left);
    while (!e && left->size) {
        ssize_t sent = send(socket, left->data, left->size, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno != EINTR)
            return errno == EWOULDBLOCK ? EAGAIN : errno;
        left->size -= sent > 0 ? (size_t)sent : 0;
        memmove(left->data, left->data + (sent > 0 ? sent : 0), left->size);
    }
    return e;
}

bool davit__tls_pending(CURL *easy)
{
    SSL *ssl = connection_of(easy);
    return ssl && SSL_pending(ssl) > 0;
}
