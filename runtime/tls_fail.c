/*
 * Why TLS did not come about, in words that say what to do. A server that fails verification was sent nothing; one that
 * does not accept our certificate has read nothing.
 */
#include "tls.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <stdlib.h>
#include <string.h>

/* What verification found wrong with the server's certificate. */
static const char *find_fault(long result)
{
    switch (result) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return "its certificate has expired, and has to be replaced there";
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return "its certificate is not valid yet: are both clocks right?";
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return "its certificate is signed by nobody who is trusted here: the CA (ca.pem) has to be the one that signed "
               "it";
    case X509_V_OK:              /* libcurl looks at the name afterwards, */
    case X509_V_ERR_UNSPECIFIED: /* and has this stand for it */
        return "its certificate is for another name: call it by one that the certificate has";
    default:
        return X509_verify_cert_error_string(result);
    }
}

static const char lacking[] = "it wants a client certificate, and there is none: give cert.pem and key.pem";

/* What an alert says that the server sent before any answer; TLS numbers them. */
static const char *read_alert(int alert, bool shows)
{
    switch (alert) {
    case SSL_AD_CERTIFICATE_REQUIRED:
    case SSL_AD_HANDSHAKE_FAILURE:
    case SSL_AD_BAD_CERTIFICATE:
        return shows ? "it does not accept our certificate (cert.pem)" : lacking;
    case SSL_AD_UNKNOWN_CA:
    case SSL_AD_CERTIFICATE_UNKNOWN:
        return "it does not trust whoever signed our certificate (cert.pem)";
    case SSL_AD_CERTIFICATE_EXPIRED:
        return "it says that our certificate (cert.pem) has expired";
    case SSL_AD_CERTIFICATE_REVOKED:
        return "it says that our certificate (cert.pem) was revoked";
    case SSL_AD_PROTOCOL_VERSION:
        return "it speaks neither TLS 1.2 nor TLS 1.3";
    default:
        return "it ended TLS";
    }
}

/* What OpenSSL's error in libcurl's words means, "…error:0A00045C:SSL routines::…"; NULL: there is none, or it says
   nothing. */
static const char *read_error(const char *why, bool shows)
{
    const char *code = strstr(why, "error:");
    unsigned long error = code ? strtoul(code + strlen("error:"), NULL, 16) : 0;
    int reason = ERR_GET_LIB(error) == ERR_LIB_SSL ? ERR_GET_REASON(error) : 0;
    if (reason == SSL_R_WRONG_VERSION_NUMBER || reason == SSL_R_HTTP_REQUEST || reason == SSL_R_PACKET_LENGTH_TOO_LONG)
        return "it does not speak TLS at this port: use http://, or tcp:// without TLS";
    return reason > SSL_AD_REASON_OFFSET ? read_alert(reason - SSL_AD_REASON_OFFSET, shows) : NULL;
}

/* Whether the request went out on a connection that had served others: the server may have read it. Either that one
   failed; or it was lost, and libcurl went on with another, whose failure is told of what is safe to repeat only. */
static bool was_sent_before(const struct transfer *transfer, CURLcode result)
{
    bool again = davit__is_no_tls(result) || transfer->sends > 1;
    long made = 0;
    curl_easy_getinfo(transfer->lane->easy, CURLINFO_NUM_CONNECTS, &made);
    return transfer->sends && (!made || (again && !transfer->prepared->safe));
}

int davit__fail_tls(const struct transfer *transfer, CURLcode result, struct davit_error *reterr)
{
    const struct davit__call *call = transfer->call;
    const struct davit__endpoint *endpoint = &call->core->endpoint;
    long verified = X509_V_OK;
    if (!endpoint->tls || transfer->answered || was_sent_before(transfer, result))
        return DAVIT_OK;
    curl_easy_getinfo(transfer->lane->easy, CURLINFO_SSL_VERIFYRESULT, &verified);
    const char *what = read_error(davit__words(transfer), davit__tls_shows(call->core->tls));
    if (result == CURLE_PEER_FAILED_VERIFICATION)
        what = find_fault(verified);
    if (result == CURLE_SSL_CACERT_BADFILE)
        what = "whom this system trusts cannot be read: give the CA (ca.pem), or install ca-certificates";
    bool lost = result == CURLE_RECV_ERROR || result == CURLE_SEND_ERROR || result == CURLE_GOT_NOTHING;
    if (!what && lost && davit__tls_lacks(call->core->tls)) /* the end can overtake the alert that gives the reason */
        what = lacking;
    if (!what && (result != CURLE_SSL_CONNECT_ERROR || transfer->sends))
        return DAVIT_OK;
    return davit__fail(reterr, DAVIT_ERR_TLS, "%s: no TLS with %s: %s%s(%s)", call->name, endpoint->text,
                       what ? what : "", what ? " " : "",
                       *davit__words(transfer) ? davit__words(transfer) : curl_easy_strerror(result));
}

const char davit__tls_remedy[] = "; does it speak TLS? Then it is https://, or tcp:// with DOCKER_TLS_VERIFY=1";

const char *davit__suspect_tls(const struct transfer *transfer)
{
    const struct davit__endpoint *endpoint = &transfer->call->core->endpoint;
    long fresh = 0;
    curl_easy_getinfo(transfer->lane->easy, CURLINFO_NUM_CONNECTS, &fresh);
    return fresh && !transfer->answered && !endpoint->tls && !davit__is_here(endpoint) ? davit__tls_remedy : "";
}
