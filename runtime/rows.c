/*
 * Finding rows: categories and operations of an engine's tables, and what ranges say. All of it is constant data;
 * nothing here allocates or does I/O. How rows are shown to callers is discover.c's.
 */
#include "tables.h"

#include <stdio.h>
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

int davit__fail_engine(const char *name, struct davit_error *reterr)
{
    struct davit__names text = {""};
    size_t used = 0;
    for (const struct davit_engine *each = NULL; (each = davit_engine_next(each)) && used < sizeof text.text;)
        used += (size_t)snprintf(text.text + used, sizeof text.text - used, "%s%s", used ? ", " : "",
                                 davit_engine_name(each));
    return davit__fail(reterr, DAVIT_ERR_OPERATION, "no engine %s; there %s %s", davit__shown(name ? name : "").text,
                       strchr(text.text, ',') ? "are" : "is", text.text);
}

int davit__fail_operation(const struct davit_engine *engine, const char *category, const char *name,
                          struct davit_error *reterr)
{
    struct davit__nearest near = davit__nearest_operations(engine, category, name);
    const struct davit_engine *owner = davit_engine_next(NULL);
    while (owner && !davit__find_operation(owner, name))
        owner = davit_engine_next(owner);
    if (owner)
        return davit__fail(reterr, DAVIT_ERR_OPERATION, "%s has no operation %s, %s has", davit_engine_name(engine),
                           name, davit_engine_name(owner));
    return davit__fail(reterr, DAVIT_ERR_OPERATION, "%s has no operation %s%s%s%s", davit_engine_name(engine),
                       davit__quote(name).text, category ? " in category " : "", category ? category : "",
                       davit__nearest_text(&near).text);
}

struct davit__quoted davit__outside(const struct davit_engine *engine, struct davit__range range, int ordinal)
{
    struct davit__quoted text;
    bool early = ordinal < range.first;
    snprintf(text.text, sizeof text.text, early ? "needs API %s" : "ended with API %s",
             davit_engine_version(engine, early ? range.first : range.last));
    return text;
}
