/*
 * Image references, read as engines read them: [domain[:port]/]path[:tag][@digest], with Docker Hub where no domain
 * stands. The grammar is that of the distribution project. Nothing here asks whether there is such an image.
 */
#include "internal.h"

#include <string.h>

#define DEFAULT_DOMAIN "docker.io"
#define OLD_DOMAIN     "index.docker.io"
#define OFFICIAL       "library/"
#define ID_DIGITS      64 /* of an image's ID: SHA-256 */

#define LOWER  "abcdefghijklmnopqrstuvwxyz"
#define UPPER  "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define DIGITS "0123456789"
#define HEX    DIGITS "abcdef"

/* A reference being read. */
struct reading {
    const char *text, *at;
    struct davit_error *error;
};

static int refuse(const struct reading *reading, const char *part, const char *at, const char *why)
{
    return davit__fail(reading->error, DAVIT_ERR_DECODE, "image reference %s: %s, byte %zu: %s",
                       davit__quote(reading->text).text, part, (size_t)(at - reading->text), why);
}

/* Keeps a part that was read up to `end`, after what stands in `ret` already, and goes on there. */
static int keep(struct reading *reading, const char *part, const char *end, char *ret, size_t most)
{
    size_t length = (size_t)(end - reading->at), before = strlen(ret);
    if (before + length > most)
        return davit__fail(reading->error, DAVIT_ERR_LIMIT, "image reference %s: the %s has %zu bytes, at most %zu",
                           davit__quote(reading->text).text, part, before + length, most);
    memcpy(ret + before, reading->at, length);
    ret[before + length] = '\0';
    reading->at = end;
    return DAVIT_OK;
}

/* ----------------------------------------------------------------------------------------------------- domain --- */

/* Whether what stands before the first slash is a domain: it has a dot or a port, or is this machine. */
static bool is_domain(const char *text, size_t length)
{
    return strcspn(text, ".:") < length || (length == strlen("localhost") && memcmp(text, "localhost", length) == 0);
}

/* The end of an IPv6 address in brackets. */
static const char *skip_address(const char *at)
{
    size_t length = strspn(at + 1, HEX "ABCDEF:");
    at += 1 + length;
    return length > 0 && *at == ']' ? at + 1 : at;
}

/* The end of the labels of a name; *ret_why says why one is none. */
static const char *skip_labels(const char *at, const char **ret_why)
{
    for (;; at++) {
        size_t length = strspn(at, LOWER UPPER DIGITS "-");
        bool begins = length > 0 && *at != '-';
        if (!begins || at[length - 1] == '-') {
            *ret_why = begins ? "a label ends with a letter or digit" : "a label begins with a letter or digit";
            return begins ? at + length - 1 : at;
        }
        at += length;
        if (*at != '.')
            return at;
    }
}

static int read_domain(struct reading *reading, struct davit_reference *ret)
{
    const char *why = NULL, *start = reading->at;
    const char *end = *start == '[' ? skip_address(start) : skip_labels(start, &why);
    if (*start == '[' && end[-1] != ']')
        why = "expected an IPv6 address in brackets";
    if (why)
        return refuse(reading, "domain", end, why);
    if (*end == ':') {
        size_t digits = strspn(end + 1, DIGITS);
        if (digits == 0)
            return refuse(reading, "port", end + 1, "expected a number");
        end += 1 + digits;
    }
    if (*end != '/')
        return refuse(reading, "domain", end, "expected letters, digits, - and dots");
    int r = keep(reading, "domain", end, ret->domain, DAVIT_REFERENCE_DOMAIN_MAX);
    if (strcmp(ret->domain, OLD_DOMAIN) == 0)
        strncpy(ret->domain, DEFAULT_DOMAIN, sizeof ret->domain); /* nothing of the other is left behind it */
    reading->at++;
    return r;
}

/* ------------------------------------------------------------------------------------------------------- path --- */

/* How long the separator is that stands here between letters: one of ". _ __", or any number of dashes; 0: none. */
static size_t separator(const char *at)
{
    if (*at == '.')
        return 1;
    if (*at == '_')
        return at[1] == '_' ? 2 : 1;
    return strspn(at, "-");
}

static const char *why_no_name(const char *at)
{
    if (*at && strchr(UPPER, *at))
        return "upper case is not allowed in the name of an image";
    if (*at && strchr("._-", *at))
        return "separators (one dot, one or two underscores, dashes) stand between letters or digits";
    return *at ? "expected lower-case letters, digits, and . _ - between them" : "the reference ends too early";
}

static int read_path(struct reading *reading, struct davit_reference *ret)
{
    const char *at = reading->at;
    for (;;) {
        size_t letters = strspn(at, LOWER DIGITS);
        if (letters == 0)
            return refuse(reading, "path", at, why_no_name(at));
        at += letters;
        size_t between = *at == '/' ? 1 : separator(at);
        if (between == 0)
            break;
        at += between;
    }
    if (*at && *at != ':' && *at != '@')
        return refuse(reading, "path", at, why_no_name(at));
    bool official = strcmp(ret->domain, DEFAULT_DOMAIN) == 0 && !memchr(reading->at, '/', (size_t)(at - reading->at));
    strcpy(ret->path, official ? OFFICIAL : "");
    return keep(reading, "path", at, ret->path, DAVIT_REFERENCE_PATH_MAX);
}

/* --------------------------------------------------------------------------------------------- tag and digest --- */

static int read_tag(struct reading *reading, struct davit_reference *ret)
{
    const char *start = ++reading->at, *end = start + strspn(start, LOWER UPPER DIGITS "_.-");
    if (end == start || strchr(".-", *start))
        return refuse(reading, "tag", start, "expected a letter, a digit or _");
    if (*end && *end != '@')
        return refuse(reading, "tag", end, "expected letters, digits, _ . and -");
    return keep(reading, "tag", end, ret->tag, DAVIT_REFERENCE_TAG_MAX);
}

static int read_digest(struct reading *reading, struct davit_reference *ret)
{
    static const struct {
        const char *prefix;
        size_t digits;
    } algorithms[] = {{"sha256:", 64}, {"sha384:", 96}, {"sha512:", 128}};
    const char *start = ++reading->at, *digits = NULL;
    size_t wanted = 0;
    for (size_t i = 0; i < LENGTH(algorithms) && !digits; i++)
        if (strncmp(start, algorithms[i].prefix, strlen(algorithms[i].prefix)) == 0) {
            digits = start + strlen(algorithms[i].prefix);
            wanted = algorithms[i].digits;
        }
    if (!digits)
        return refuse(reading, "digest", start, "expected sha256:, sha384: or sha512:");
    const char *end = digits + strspn(digits, HEX);
    if (*end)
        return refuse(reading, "digest", end, "expected a digit of 0-9 a-f");
    if ((size_t)(end - digits) != wanted)
        return refuse(reading, "digest", end, "its algorithm makes another number of digits");
    return keep(reading, "digest", end, ret->digest, DAVIT_REFERENCE_DIGEST_MAX);
}

/* An ID names an image of the engine's, and no place where one could come from. */
static bool is_id(const char *text)
{
    const char *digits = strncmp(text, "sha256:", strlen("sha256:")) == 0 ? strchr(text, ':') + 1 : text;
    return strspn(digits, HEX) == ID_DIGITS && digits[ID_DIGITS] == '\0';
}

static int read_parts(struct reading *reading, struct davit_reference *ret)
{
    size_t first = strcspn(reading->text, "/@");
    bool domain = reading->text[first] == '/' && is_domain(reading->text, first);
    strcpy(ret->domain, domain ? "" : DEFAULT_DOMAIN);
    int r = domain ? read_domain(reading, ret) : DAVIT_OK;
    if (r == DAVIT_OK)
        r = read_path(reading, ret);
    if (r == DAVIT_OK && *reading->at == ':')
        r = read_tag(reading, ret);
    return r == DAVIT_OK && *reading->at ? read_digest(reading, ret) : r;
}

int davit_reference_read(const char *text, struct davit_reference *ret, struct davit_error *reterr)
{
    if (!text || !ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_reference_read: text and ret may not be NULL");
    struct davit_reference reference = {0};
    struct reading reading = {text, text, reterr};
    if (is_id(text))
        return refuse(&reading, "path", text, "64 hexadecimal digits are an image's ID, and no name");
    int r = read_parts(&reading, &reference);
    if (r == DAVIT_OK && !davit__hand_over(ret, &reference, sizeof reference))
        r = davit__fail(reterr, DAVIT_ERR_ABI, "davit_reference_read: ret->size is not from DAVIT_REFERENCE_INIT");
    return r;
}
