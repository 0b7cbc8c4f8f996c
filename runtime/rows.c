/*
 * Finding rows: versions, categories and operations of an engine's tables. All of it is constant data; nothing here
 * allocates or does I/O. How rows are shown to callers is discover.c's.
 */
#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *davit__since(const struct davit_engine *engine, struct davit__range range)
{
    return davit_engine_version(engine, range.first);
}

const char *davit__until(const struct davit_engine *engine, struct davit__range range)
{
    return range.last + 1 < engine->version_count ? davit_engine_version(engine, range.last) : NULL;
}

void davit__show_range(const struct davit_engine *engine, struct davit__range range, const char **ret_since,
                       const char **ret_until)
{
    if (ret_since)
        *ret_since = davit__since(engine, range);
    if (ret_until)
        *ret_until = davit__until(engine, range);
}

int davit__version_compare(const char *a, const char *b)
{
    while (*a || *b) {
        char *a_end, *b_end;
        unsigned long left = strtoul(a, &a_end, 10), right = strtoul(b, &b_end, 10);
        if (left != right)
            return left < right ? -1 : 1;
        if (a_end == a && b_end == b)
            return strcmp(a, b);
        a = *a_end == '.' ? a_end + 1 : a_end;
        b = *b_end == '.' ? b_end + 1 : b_end;
    }
    return 0;
}

int davit__version_ordinal(const struct davit_engine *engine, const char *version)
{
    version += *version == 'v';
    for (int i = 0; i < engine->version_count; i++)
        if (strcmp(engine->strings + engine->versions[i], version) == 0)
            return i;
    return -1;
}

static const struct davit__operation *find_alias(const struct davit_engine *engine, const char *name)
{
    for (size_t i = 0; i < engine->operation_count; i++) {
        const struct davit__operation *operation = &engine->operations[i];
        for (size_t j = 0; j < operation->aliases.count; j++)
            if (strcmp(engine->strings + engine->aliases[operation->aliases.first + j].name, name) == 0)
                return operation;
    }
    return NULL;
}

const struct davit__operation *davit__find_operation(const struct davit_engine *engine, const char *name)
{
    size_t low = 0, high = engine->operation_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(name, engine->strings + engine->operations[middle].name);
        if (order == 0)
            return &engine->operations[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return find_alias(engine, name);
}

davit__text davit__find_category(const struct davit_engine *engine, const char *name)
{
    for (size_t i = 0; i < engine->category_count; i++)
        if (davit__same_name(engine->strings + engine->categories[i], name, strlen(name)))
            return engine->categories[i];
    return 0;
}

const char *davit__method_name(const struct davit__operation *operation)
{
    static const char *const names[] = {"GET", "HEAD", "POST", "PUT", "DELETE"};
    return names[operation->method];
}

int davit__fail_operation(const struct davit_engine *engine, const char *category, const char *name,
                          struct davit_error *reterr)
{
    struct davit__nearest near = davit__nearest_operations(engine, category, name);
    return davit__fail(reterr, DAVIT_ERR_OPERATION, "%s has no operation %s%s%s%s", davit_engine_name(engine),
                       davit__quote(name).text, category ? " in category " : "", category ? category : "",
                       davit__nearest_text(&near).text);
}

int davit__fail_version(const struct davit_engine *engine, const char *version, struct davit_error *reterr)
{
    return davit__fail(reterr, DAVIT_ERR_VERSION, "%s has no API version %s; there are %s to %s",
                       davit_engine_name(engine), davit__quote(version).text, davit_engine_version(engine, 0),
                       davit_engine_version(engine, engine->version_count - 1U));
}

struct davit__quoted davit__outside(const struct davit_engine *engine, struct davit__range range, int ordinal)
{
    struct davit__quoted text;
    bool early = ordinal < range.first;
    snprintf(text.text, sizeof text.text, early ? "needs API %s" : "ended with API %s",
             davit_engine_version(engine, early ? range.first : range.last));
    return text;
}
