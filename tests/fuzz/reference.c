/*
 * Any text as an image reference: it is one just when the grammar of the distribution project says so, which is here in
 * regular expressions; written out in full and read again, it is the same.
 */
#include <regex.h>
#include <stdio.h>

#include "fuzz.h"

#define NAME   "[a-z0-9]+((\\.|__|_|-+)[a-z0-9]+)*"
#define LABEL  "[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?"
#define DOMAIN "^((" LABEL "(\\." LABEL ")*)|(\\[[a-fA-F0-9:]+\\]))(:[0-9]+)?$"
#define TAG    "[A-Za-z0-9_][A-Za-z0-9_.-]*"
#define DIGEST "(sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})"
#define REST   "^(" NAME "(/" NAME ")*)(:(" TAG "))?(@" DIGEST ")?$"
#define ID     "^(sha256:)?[0-9a-f]{64}$"

enum { PATH_AT = 1, TAG_AT = 8, GROUPS = 11 }; /* groups of REST */

static bool matches(regex_t *compiled, const char *pattern, const char *text, regmatch_t groups[GROUPS])
{
    if (!compiled->re_nsub)
        require(regcomp(compiled, pattern, REG_EXTENDED) == 0 && compiled->re_nsub > 0);
    return regexec(compiled, text, GROUPS, groups, 0) == 0;
}

static size_t length_of(const regmatch_t *group)
{
    return group->rm_so < 0 ? 0 : (size_t)(group->rm_eo - group->rm_so);
}

/* The grammar's own opinion. */
static bool is_reference(const char *text)
{
    static regex_t domain_is, rest_is, id_is;
    regmatch_t groups[GROUPS];
    const char *slash = strchr(text, '/'), *rest = text;
    char domain[4096] = "docker.io";
    if (slash && slash - text < 4000 &&
        (memchr(text, '.', (size_t)(slash - text)) || memchr(text, ':', (size_t)(slash - text)) ||
         strncmp(text, "localhost/", 10) == 0)) {
        snprintf(domain, sizeof domain, "%.*s", (int)(slash - text), text);
        rest = slash + 1;
    }
    if (matches(&id_is, ID, text, groups) || !matches(&domain_is, DOMAIN, domain, groups) ||
        !matches(&rest_is, REST, rest, groups))
        return false;
    bool hub = strcmp(domain, "docker.io") == 0 || strcmp(domain, "index.docker.io") == 0;
    const char *path_slash = strchr(rest, '/');
    bool official = hub && (!path_slash || path_slash - rest >= groups[PATH_AT].rm_eo);
    return strlen(domain) <= DAVIT_REFERENCE_DOMAIN_MAX && length_of(&groups[TAG_AT]) <= DAVIT_REFERENCE_TAG_MAX &&
           length_of(&groups[PATH_AT]) + (official ? strlen("library/") : 0) <= DAVIT_REFERENCE_PATH_MAX;
}

static void require_same_again(const struct davit_reference *reference)
{
    struct davit_reference again = DAVIT_REFERENCE_INIT;
    char text[sizeof *reference + 4];
    snprintf(text, sizeof text, "%s/%s%s%s%s%s", reference->domain, reference->path, *reference->tag ? ":" : "",
             reference->tag, *reference->digest ? "@" : "", reference->digest);
    require(davit_reference_read(text, &again, NULL) == DAVIT_OK);
    require(memcmp(reference, &again, sizeof again) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct davit_reference reference = DAVIT_REFERENCE_INIT, before = reference;
    struct davit_error error;
    char *text = calloc(1, size + 1); /* so that a byte too far is noticed */
    require(text != NULL);
    memcpy(text, data, size);
    text = realloc(text, strlen(text) + 1);
    require(text != NULL);
    int r = davit_reference_read(text, &reference, &error);
    if (r == DAVIT_OK) {
        require_same_again(&reference);
    } else {
        require_error(r, &error);
        require(r == DAVIT_ERR_DECODE || r == DAVIT_ERR_LIMIT);
        require(memcmp(&reference, &before, sizeof before) == 0);
    }
    require((r == DAVIT_OK) == is_reference(text));
    free(text);
    return 0;
}
