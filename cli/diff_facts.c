/*
 * The facts of what two versions have in common, side by side: see diff.h.
 */
#include "diff.h"

#include <stdlib.h>
#include <string.h>

char *diff_path(const char *owner, const char *mark, const char *name)
{
    char *path = NULL;
    return asprintf(&path, "%s%s%s", owner, mark, name) < 0 ? cli_must(NULL) : path;
}

/* What is compared, and under which name. */
struct subject {
    struct diff *diff;
    const char *what, *name;
};

static void compare(const struct subject *subject, const char *fact, const char *from, const char *to)
{
    if (from != to && (!from || !to || strcmp(from, to) != 0))
        diff_tell(
            subject->diff,
            (struct difference){.what = subject->what, .name = subject->name, .fact = fact, .from = from, .to = to});
}

static void compare_flag(const struct subject *subject, const char *fact, bool from, bool to)
{
    compare(subject, fact, from ? "true" : "false", to ? "true" : "false");
}

/* A bound that bounds nothing is none. */
static void compare_bound(const struct subject *subject, const char *fact, bool has_from, int64_t from, bool has_to,
                          int64_t to)
{
    char old[24], new[24];
    snprintf(old, sizeof old, "%lld", (long long)from);
    snprintf(new, sizeof new, "%lld", (long long)to);
    compare(subject, fact, has_from ? old : NULL, has_to ? new : NULL);
}

/* ----------------------------------------------------------------------------------------------------- values --- */

/* Allowed values, ended by NULL; to be freed. */
static const char **parameter_values(const struct davit_parameter_info *parameter, const char *api)
{
    const char **values = cli_must(calloc(parameter->value_count + 1, sizeof *values)), *since, *until;
    size_t count = 0;
    for (size_t i = 0; (values[count] = cli_next_value(parameter, api, &i, &since, &until));)
        count++;
    return values;
}

static const char **field_values(const struct davit_field_info *field)
{
    const char **values = cli_must(calloc(field->value_count + 1, sizeof *values));
    for (size_t i = 0; i < field->value_count; i++)
        values[i] = davit_field_value(field, i, NULL, NULL);
    return values;
}

static bool has(const char *const *values, const char *value)
{
    for (; *values; values++)
        if (strcmp(*values, value) == 0)
            return true;
    return false;
}

static char *joined(const char *const *values)
{
    struct cli_text text;
    if (!*values)
        return NULL;
    cli_open_text(&text);
    for (size_t i = 0; values[i]; i++)
        fprintf(text.out, "%s%s", i > 0 ? ", " : "", *values[i] ? values[i] : "\"\"");
    fflush(text.out);
    char *found = cli_must(strdup(text.data));
    cli_drop_text(&text);
    return found;
}

/* Where any value was allowed before, or is now, that is what changed; else values came and went. */
static void compare_values(const struct subject *subject, const char **from, const char **to)
{
    if (!*from || !*to) {
        char *old = joined(from), *new = joined(to);
        compare(subject, "enum", old, new);
        free(old);
        free(new);
    } else {
        for (size_t i = 0; from[i]; i++)
            if (!has(to, from[i]))
                diff_tell(subject->diff, (struct difference){REMOVED, "value", subject->name, .value = from[i]});
        for (size_t i = 0; to[i]; i++)
            if (!has(from, to[i]))
                diff_tell(subject->diff, (struct difference){ADDED, "value", subject->name, .value = to[i]});
    }
    free(from);
    free(to);
}

/* --------------------------------------------------------------------------------------------------- subjects --- */

void diff_parameter(struct diff *diff, const char *name, const struct davit_parameter_info *from,
                    const struct davit_parameter_info *to)
{
    struct subject subject = {diff, "parameter", name};
    compare(&subject, "in", davit_place_name(from->place), davit_place_name(to->place));
    compare(&subject, "type", davit_kind_name(from->kind), davit_kind_name(to->kind));
    compare_flag(&subject, "list", from->list, to->list);
    compare_flag(&subject, "required", from->required, to->required);
    compare(&subject, "default", from->default_value, to->default_value);
    compare(&subject, "pattern", from->pattern, to->pattern);
    compare_bound(&subject, "minimum", from->bounded, from->minimum, to->bounded, to->minimum);
    compare_bound(&subject, "maximum", from->bounded, from->maximum, to->bounded, to->maximum);
    compare_values(&subject, parameter_values(from, diff->from), parameter_values(to, diff->to));
}

/* The type of a place for a value, in words; to be freed. */
static char *type_text(const struct davit_field_info *field)
{
    struct cli_text text;
    cli_open_text(&text);
    cli_print_kind(text.out, field);
    fflush(text.out);
    char *found = cli_must(strdup(text.data));
    cli_drop_text(&text);
    return found;
}

/* Whether the types are the same. */
static bool compare_types(const struct subject *subject, const struct davit_field_info *from,
                          const struct davit_field_info *to)
{
    char *old = type_text(from), *new = type_text(to);
    bool same = strcmp(old, new) == 0;
    compare(subject, "type", old, new);
    free(old);
    free(new);
    return same;
}

void diff_field(struct diff *diff, const char *name, const struct davit_field_info *from,
                const struct davit_field_info *to)
{
    struct subject subject = {diff, "field", name};
    struct davit_field_info old = DAVIT_FIELD_INFO_INIT, new = DAVIT_FIELD_INFO_INIT;
    bool same = compare_types(&subject, from, to);
    compare_flag(&subject, "required", from->required, to->required);
    compare_flag(&subject, "nullable", from->nullable, to->nullable);
    compare(&subject, "default", from->default_value, to->default_value);
    compare(&subject, "format", from->format, to->format);
    compare_bound(&subject, "minimum", from->bounded && from->minimum != INT64_MIN, from->minimum,
                  to->bounded && to->minimum != INT64_MIN, to->minimum);
    compare_bound(&subject, "maximum", from->bounded && from->maximum != INT64_MAX, from->maximum,
                  to->bounded && to->maximum != INT64_MAX, to->maximum);
    if (!same)
        return;
    compare_values(&subject, field_values(from), field_values(to));
    if (davit_field_element(from, &old) && davit_field_element(to, &new)) {
        char *inside = diff_path(name, from->kind == DAVIT_KIND_LIST ? "[]" : "{}", "");
        diff_field(diff, inside, &old, &new);
        free(inside);
    }
}

void diff_type(struct diff *diff, const struct davit_type_info *from, const struct davit_type_info *to)
{
    struct davit_field_info old = DAVIT_FIELD_INFO_INIT, new = DAVIT_FIELD_INFO_INIT;
    if (!davit_type_field(from, 0, &old) || !davit_type_field(to, 0, &new))
        return;
    char *inside = diff_path(from->name, from->kind == DAVIT_KIND_LIST ? "[]" : "{}", "");
    diff_field(diff, inside, &old, &new);
    free(inside);
}

/* The name an operation has in the document of a version. */
static const char *name_at(const struct davit_operation_info *operation, const char *api)
{
    const char *alias, *since, *until;
    for (size_t i = 0; (alias = davit_operation_alias(operation, i, &since, &until)); i++)
        if (cli_has_version(operation->engine, api, since, until))
            return alias;
    return operation->name;
}

/* The type of an answer, in words; NULL when the version does not list that status. To be freed. */
static char *answer_text(const struct davit_operation_info *operation, const char *api, int status)
{
    struct davit_response_info response = DAVIT_RESPONSE_INFO_INIT;
    struct davit_field_info place = DAVIT_FIELD_INFO_INIT;
    for (size_t i = 0; cli_next_response(operation, api, &i, &response);)
        if (response.status == status)
            return davit_operation_answer(operation, i - 1, api, &place) ? type_text(&place)
                                                                         : cli_must(strdup("without type"));
    return NULL;
}

static void compare_answer(const struct subject *subject, const struct davit_operation_info *operation, int status)
{
    char fact[32];
    snprintf(fact, sizeof fact, "answer %d", status);
    char *old = answer_text(operation, subject->diff->from, status);
    char *new = answer_text(operation, subject->diff->to, status);
    compare(subject, fact, old, new);
    free(old);
    free(new);
}

void diff_operation(struct diff *diff, const struct davit_operation_info *operation)
{
    struct subject subject = {diff, "operation", operation->name};
    struct davit_response_info response = DAVIT_RESPONSE_INFO_INIT;
    int before = 0;
    compare(&subject, "name", name_at(operation, diff->from), name_at(operation, diff->to));
    for (size_t i = 0; davit_operation_response(operation, i, &response); i++) {
        if (response.status != before)
            compare_answer(&subject, operation, response.status);
        before = response.status;
    }
}
