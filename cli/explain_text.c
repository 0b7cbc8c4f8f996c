/*
 * What `davit explain` prints: a place for a value and, in columns below it, what is inside.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

/* The types that are being shown, from the innermost: one that comes again inside itself is not shown again. */
struct level {
    const char *type;
    const struct level *outer;
};

static bool is_around(const struct level *level, const char *type)
{
    for (; level; level = level->outer)
        if (strcmp(level->type, type) == 0)
            return true;
    return false;
}

void cli_print_kind(FILE *out, const struct davit_field_info *field)
{
    struct davit_field_info element = DAVIT_FIELD_INFO_INIT;
    if (davit_field_element(field, &element)) {
        fprintf(out, "%s of %s", davit_kind_name(field->kind), element.nullable ? "nullable " : "");
        cli_print_kind(out, &element);
    } else {
        fputs(field->kind == DAVIT_KIND_OBJECT ? field->type : davit_kind_name(field->kind), out);
    }
}

/* Without --api, what is not there whenever its owner is says when it is. */
static void print_range(FILE *out, const struct davit_type_info *owner, const char *since, const char *until)
{
    bool always =
        strcmp(since, owner->since) == 0 && (until ? owner->until && !strcmp(until, owner->until) : !owner->until);
    if (!owner->version && !always)
        cli_print_range(out, owner->engine, since, until);
}

static void print_values(FILE *out, const struct davit_type_info *type)
{
    const char *value, *since, *until, *separator = "  one of ";
    for (size_t i = 0; (value = davit_type_value(type, i, &since, &until)); i++, separator = ", ") {
        fprintf(out, "%s%s", separator, *value ? value : "\"\"");
        print_range(out, type, since, until);
    }
}

static void print_bounds(FILE *out, const struct davit_field_info *field)
{
    if (!field->bounded)
        return;
    if (field->maximum == INT64_MAX)
        fprintf(out, "  at least %lld", (long long)field->minimum);
    else if (field->minimum == INT64_MIN)
        fprintf(out, "  at most %lld", (long long)field->maximum);
    else
        fprintf(out, "  %lld to %lld", (long long)field->minimum, (long long)field->maximum);
}

/* All there is to say beside the type; of a list or map, also of what is inside. */
static void print_notes(FILE *out, const struct davit_field_info *field)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    struct davit_field_info element = DAVIT_FIELD_INFO_INIT;
    if (field->name && field->required)
        fputs("  required", out);
    if (field->name && field->nullable)
        fputs("  nullable", out);
    if (field->default_value)
        fprintf(out, "  default %s", field->default_value);
    if (field->format)
        fprintf(out, "  %s", field->format);
    print_bounds(out, field);
    if (davit_field_type(field, &type))
        print_values(out, &type);
    if (davit_field_element(field, &element))
        print_notes(out, &element);
}

/* How wide the columns of a table are. */
struct columns {
    int indent, name, type;
};

/* One line of a table: a name, a type, notes. */
static void print_field(FILE *out, const struct davit_type_info *owner, const struct davit_field_info *field,
                        struct columns columns)
{
    struct cli_text type, notes;
    cli_open_text(&type);
    cli_open_text(&notes);
    cli_print_kind(type.out, field);
    print_notes(notes.out, field);
    print_range(notes.out, owner, field->since, field->until);
    fflush(type.out);
    fflush(notes.out);
    fprintf(out, "%*s%-*s  %-*s%s\n", columns.indent, "", columns.name, field->name, notes.size > 0 ? columns.type : 0,
            type.data, notes.data);
    cli_drop_text(&type);
    cli_drop_text(&notes);
}

/* A type much longer than most stands out instead of moving the others. */
static struct columns measure(const struct davit_type_info *type, int indent)
{
    const int most = 24;
    struct columns columns = {.indent = indent};
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT;
    for (size_t i = 0; davit_type_field(type, i, &field); i++) {
        struct cli_text text;
        cli_open_text(&text);
        cli_print_kind(text.out, &field);
        fflush(text.out);
        int name = (int)strlen(field.name), width = (int)text.size;
        cli_drop_text(&text);
        columns.name = name > columns.name ? name : columns.name;
        columns.type = width > columns.type && width <= most ? width : columns.type;
    }
    return columns;
}

static void print_fields(FILE *out, const struct cli *cli, const struct davit_type_info *type, int indent,
                         const struct level *outer)
{
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT;
    struct davit_type_info inside = DAVIT_TYPE_INFO_INIT;
    struct level level = {type->name, outer};
    struct columns columns = measure(type, indent);
    for (size_t i = 0; davit_type_field(type, i, &field); i++) {
        print_field(out, type, &field, columns);
        if (cli->recursive && cli_fields_of(&field, &inside) && !is_around(&level, inside.name))
            print_fields(out, cli, &inside, indent + 2, &level);
    }
}

/* What is inside a body, an answer, a field, if that is an object. */
static void print_inside(FILE *out, const struct cli *cli, const struct davit_field_info *field)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    if (cli_fields_of(field, &type))
        print_fields(out, cli, &type, 2, NULL);
}

int cli_print_field(const struct cli *cli, const struct davit_field_info *field)
{
    struct cli_text text;
    cli_open_text(&text);
    fprintf(text.out, "%s: ", cli->words[1]);
    cli_print_kind(text.out, field);
    print_notes(text.out, field);
    if (!cli->api)
        cli_print_range(text.out, field->engine, field->since, field->until);
    putc('\n', text.out);
    print_inside(text.out, cli, field);
    return cli_close_text(&text);
}

static void print_type_line(FILE *out, const struct davit_type_info *type)
{
    struct davit_field_info element = DAVIT_FIELD_INFO_INIT;
    fputs(davit_kind_name(type->kind), out);
    if (type->kind != DAVIT_KIND_OBJECT && davit_type_field(type, 0, &element)) {
        fprintf(out, " of %s", element.nullable ? "nullable " : "");
        cli_print_kind(out, &element);
    }
    print_values(out, type);
    if (!type->version)
        cli_print_range(out, type->engine, type->since, type->until);
    putc('\n', out);
}

int cli_print_type(const struct cli *cli, const struct davit_type_info *type)
{
    struct cli_text text;
    struct davit_field_info element = DAVIT_FIELD_INFO_INIT;
    cli_open_text(&text);
    fprintf(text.out, "%s: ", type->name);
    print_type_line(text.out, type);
    if (type->kind == DAVIT_KIND_OBJECT)
        print_fields(text.out, cli, type, 2, NULL);
    else if (davit_type_field(type, 0, &element))
        print_inside(text.out, cli, &element);
    return cli_close_text(&text);
}

static void print_place(FILE *out, const struct cli *cli, const char *title, const struct davit_field_info *place)
{
    fprintf(out, "\n%s: ", title);
    cli_print_kind(out, place);
    if (strcmp(title, "Body") == 0 && place->required)
        fputs("  required", out);
    putc('\n', out);
    print_inside(out, cli, place);
}

int cli_print_operation_types(const struct cli *cli, const struct davit_operation_info *operation)
{
    struct davit_response_info response = DAVIT_RESPONSE_INFO_INIT;
    struct davit_field_info place = DAVIT_FIELD_INFO_INIT;
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    struct cli_text text;
    cli_open_text(&text);
    fprintf(text.out, "%s: %s\n", operation->name, operation->summary);
    bool any = davit_operation_body(operation, cli->api, &place);
    if (any)
        print_place(text.out, cli, "Body", &place);
    for (size_t i = 0; cli_next_answer(operation, cli->api, &i, &response, &place); any = true) {
        char title[32];
        snprintf(title, sizeof title, "Answer %d", response.status);
        print_place(text.out, cli, title, &place);
    }
    if (!any)
        fputs("\nNeither its body nor its answer has a type.\n", text.out);
    if (davit_type_find(operation->engine, operation->name, cli->api, &type, NULL) == DAVIT_OK)
        fprintf(text.out, "\nA type is called %s, too; --type explains that.\n", type.name);
    return cli_close_text(&text);
}

static int name_width(const struct davit_engine *engine, const char *api)
{
    int width = 0;
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    while (davit_type_next(engine, api, &type))
        width = (int)strlen(type.name) > width ? (int)strlen(type.name) : width;
    return width;
}

int cli_list_types(const struct cli *cli, const struct davit_engine *engine)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    struct cli_list list;
    int width = name_width(engine, cli->api);
    cli_open_list(cli, &list);
    while (davit_type_next(engine, cli->api, &type)) {
        if (list.array) {
            cli_append(list.array, cli_type_json(cli, &type));
        } else {
            fprintf(list.text.out, "%-*s  ", width, type.name);
            print_type_line(list.text.out, &type);
        }
    }
    return cli_close_list(&list);
}
