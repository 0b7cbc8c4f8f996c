/*
 * What bodies and answers are made of: types, fields, enums, at one version or at all. The facts below are those of
 * Docker's documents v1.25 … v1.54; nothing here depends on which version is the newest.
 */
#include "found.h"

/* The type of that name; a fresh info, and a failure counted, when there is none. */
static struct davit_type_info type_of(const char *name, const char *version)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    struct davit_error error = {0};

    if (!CHECK_INT(davit_type_find(docker, name, version, &type, &error), DAVIT_OK))
        fprintf(stderr, "  %s: %s\n", name, error.message);
    return type;
}

static struct davit_field_info field_of(const char *type, const char *name, const char *version)
{
    struct davit_type_info owner = type_of(type, version);
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT;
    struct davit_error error = {0};

    if (!CHECK_INT(davit_field_find(&owner, name, &field, &error), DAVIT_OK))
        fprintf(stderr, "  %s.%s: %s\n", type, name, error.message);
    return field;
}

/* Whether `text` is one of a field's allowed values, and since when. */
static const char *allowed_since(const struct davit_field_info *field, const char *text)
{
    const char *value, *since, *until;

    for (size_t i = 0; (value = davit_field_value(field, i, &since, &until)); i++)
        if (strcmp(value, text) == 0)
            return since;
    return NULL;
}

TEST(the_types_come_once_in_alphabetical_order_and_are_found_by_their_names)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT, found = DAVIT_TYPE_INFO_INIT;
    const char *before = "";
    size_t n = 0;

    for (; davit_type_next(docker, NULL, &type) && n < ABSURD; n++, before = type.name) {
        CHECK(strcmp(before, type.name) < 0);
        CHECK_INT(davit_type_find(docker, type.name, NULL, &found, NULL), DAVIT_OK);
        CHECK_INT(found.index, type.index);
        CHECK(type.engine == docker && type.version == NULL);
    }
    CHECK(n >= 250 && n < ABSURD);
}

TEST(a_version_has_exactly_the_types_whose_range_holds_it)
{
    struct davit_type_info all = DAVIT_TYPE_INFO_INIT, one = DAVIT_TYPE_INFO_INIT;
    size_t n = 0, expected = 0;

    while (davit_type_next(docker, NULL, &all))
        expected += davit_type_find(docker, all.name, "1.41", &one, NULL) == DAVIT_OK;
    for (one = (struct davit_type_info)DAVIT_TYPE_INFO_INIT; davit_type_next(docker, "v1.41", &one); n++)
        CHECK_TEXT(one.version, "1.41");
    CHECK(n > 100);
    CHECK_INT(n, expected);
}

TEST(a_version_that_is_none_has_no_types)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    struct davit_error error;

    CHECK(!davit_type_next(docker, "1.24", &type));
    CHECK(!davit_type_next(docker, "", &type));
    CHECK_INT(davit_type_find(docker, "HostConfig", "2.0", &type, &error), DAVIT_ERR_VERSION);
    CHECK_HAS(error.message, "docker has no API version \"2.0\"; there are 1.25 to ");
    CHECK(type.engine == NULL);
}

TEST(a_misspelt_type_is_told_the_nearest)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    struct davit_error error;
    const char *near[DAVIT_NEAREST_MAX];

    CHECK_INT(davit_type_find(docker, "HostConfg", NULL, &type, &error), DAVIT_ERR_OPERATION);
    CHECK_TEXT(error.message, "docker has no type \"HostConfg\"; the nearest: HostConfig");
    CHECK_INT(davit_nearest_types(docker, "HostConfg", near), 1);
    CHECK_TEXT(near[0], "HostConfig");
    CHECK_INT(davit_nearest_types(docker, "Zeppelin", near), 0);
    CHECK_INT(davit_type_find(docker, "", NULL, &type, &error), DAVIT_ERR_OPERATION);
    CHECK_TEXT(error.message, "docker has no type \"\"");
}

TEST(a_type_that_a_version_lacks_says_which_have_it)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;
    struct davit_error error;

    CHECK_INT(davit_type_find(docker, "ClusterVolume", "1.41", &type, &error), DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, "ClusterVolume needs API 1.42; asked for 1.41");
    CHECK_TEXT(type_of("ClusterVolume", NULL).since, "1.42");
    CHECK_TEXT(type_of("HostConfig", NULL).since, "1.25");
    CHECK(type_of("HostConfig", NULL).until == NULL);
}

TEST(the_fields_of_an_object_are_sorted_and_counted_at_each_version)
{
    for (size_t v = 0; v < davit_engine_version_count(docker); v++) {
        struct davit_type_info type = type_of("HostConfig", davit_engine_version(docker, v));
        struct davit_field_info field = DAVIT_FIELD_INFO_INIT;
        char before[64] = "";
        size_t n = 0;

        for (; davit_type_field(&type, n, &field); n++) {
            CHECK(strcmp(before, field.name) < 0);
            CHECK_TEXT(field.version, davit_engine_version(docker, v));
            snprintf(before, sizeof before, "%s", field.name);
        }
        CHECK(n > 60);
        CHECK_INT(n, type.field_count);
        CHECK(!davit_type_field(&type, ABSURD, &field));
    }
}

TEST(a_field_says_its_kind_and_its_versions)
{
    struct davit_field_info field = field_of("HostConfig", "Annotations", NULL);

    CHECK_INT(field.kind, DAVIT_KIND_MAP);
    CHECK_TEXT(field.since, "1.43");
    CHECK(field.until == NULL);
    CHECK_INT(field_of("HostConfig", "AutoRemove", NULL).kind, DAVIT_KIND_BOOLEAN);
    CHECK_INT(field_of("HostConfig", "Memory", NULL).kind, DAVIT_KIND_INTEGER);
    CHECK_INT(field_of("ObjectVersion", "Index", NULL).kind, DAVIT_KIND_UNSIGNED);
    CHECK_INT(field_of("ContainerConfig", "ExposedPorts", NULL).kind, DAVIT_KIND_SET);
    CHECK_INT(field_of("ContainerConfig", "Image", NULL).kind, DAVIT_KIND_STRING);
    CHECK_INT(field_of("HostConfig", "RestartPolicy", NULL).kind, DAVIT_KIND_OBJECT);
    CHECK_TEXT(field_of("HostConfig", "RestartPolicy", NULL).type, "RestartPolicy");
    CHECK(field_of("HostConfig", "Memory", NULL).type == NULL);
}

TEST(what_a_version_lacks_is_not_found_there)
{
    struct davit_type_info type = type_of("HostConfig", "1.41");
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT;
    struct davit_error error;

    CHECK_INT(davit_field_find(&type, "Annotations", &field, &error), DAVIT_ERR_VERSION);
    CHECK_TEXT(error.message, "HostConfig.Annotations needs API 1.43; asked for 1.41");
    CHECK_INT(davit_field_find(&type, "Anotations", &field, &error), DAVIT_ERR_OPERATION);
    CHECK_TEXT(error.message, "HostConfig has no field \"Anotations\"");
    type = type_of("HostConfig", "1.43");
    CHECK_INT(davit_field_find(&type, "Anotations", &field, &error), DAVIT_ERR_OPERATION);
    CHECK_TEXT(error.message, "HostConfig has no field \"Anotations\"; the nearest: Annotations");
    CHECK(field.engine == NULL);
}

TEST(a_map_of_lists_leads_to_what_is_inside)
{
    struct davit_field_info ports = field_of("HostConfig", "PortBindings", "1.41"), field = DAVIT_FIELD_INFO_INIT;
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;

    CHECK_INT(ports.kind, DAVIT_KIND_MAP);
    CHECK_TEXT(ports.type, "PortMap");
    CHECK(davit_field_type(&ports, &type));
    CHECK_TEXT(type.name, "PortMap");
    CHECK_INT(type.field_count, 1);
    CHECK(davit_field_element(&ports, &field));
    CHECK_INT(field.kind, DAVIT_KIND_LIST);
    CHECK(field.nullable && field.name == NULL && field.type == NULL);
    CHECK(davit_field_element(&field, &field));
    CHECK_INT(field.kind, DAVIT_KIND_OBJECT);
    CHECK_TEXT(field.type, "PortBinding");
    CHECK_TEXT(field.version, "1.41");
    CHECK(!davit_field_element(&field, &field));
    CHECK(davit_field_type(&field, &type));
    CHECK_TEXT(type.name, "PortBinding");
}

TEST(a_plain_field_has_neither_type_nor_element_nor_values)
{
    struct davit_field_info field = field_of("HostConfig", "Memory", NULL);
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;

    CHECK(!davit_field_type(&field, &type));
    CHECK(!davit_field_element(&field, &field));
    CHECK_INT(field.value_count, 0);
    CHECK(davit_field_value(&field, 0, NULL, NULL) == NULL);
}

TEST(allowed_values_are_those_of_the_version)
{
    struct davit_field_info type = field_of("Mount", "Type", NULL), old = field_of("Mount", "Type", "1.41");

    CHECK_TEXT(allowed_since(&type, "bind"), "1.25");
    CHECK_TEXT(allowed_since(&type, "image"), "1.48");
    CHECK(allowed_since(&type, "memory") == NULL);
    CHECK(allowed_since(&old, "bind") && !allowed_since(&old, "image"));
    CHECK(old.value_count < type.value_count);
    CHECK(davit_field_value(&old, old.value_count, NULL, NULL) == NULL);
}

TEST(where_a_version_allows_any_value_a_field_is_no_enum)
{
    struct davit_field_info first = field_of("ContainerState", "Status", "1.25");
    struct davit_field_info newest = field_of("ContainerState", "Status", NULL);
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT;

    CHECK(first.kind == DAVIT_KIND_STRING && first.type == NULL && first.type_index == 0 && first.value_count == 0);
    CHECK(!davit_field_type(&first, &type) && davit_field_value(&first, 0, NULL, NULL) == NULL);
    CHECK(newest.kind == DAVIT_KIND_STRING && newest.type != NULL && newest.value_count > 0);
    CHECK(davit_field_type(&newest, &type) && strcmp(type.since, "1.25") != 0);
}

TEST(an_enum_is_a_type_of_the_kind_of_its_values)
{
    struct davit_type_info changes = type_of("ChangeType", NULL);
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT;

    CHECK_INT(changes.kind, DAVIT_KIND_UNSIGNED);
    CHECK_INT(changes.value_count, 3);
    CHECK_INT(changes.field_count, 0);
    CHECK_TEXT(davit_type_value(&changes, 0, NULL, NULL), "0");
    CHECK_TEXT(davit_type_value(&changes, 2, NULL, NULL), "2");
    CHECK(davit_type_value(&changes, 3, NULL, NULL) == NULL);
    CHECK(!davit_type_field(&changes, 0, &field));
}

TEST(defaults_formats_and_bounds_are_told)
{
    struct davit_field_info weight = field_of("Resources", "BlkioWeight", NULL);
    struct davit_field_info shm = field_of("HostConfig", "ShmSize", NULL);

    CHECK(weight.bounded);
    CHECK_INT(weight.minimum, 0);
    CHECK_INT(weight.maximum, 1000);
    CHECK(shm.bounded && shm.minimum == 0 && shm.maximum == INT64_MAX);
    CHECK(!field_of("HostConfig", "CpuShares", NULL).bounded);
    CHECK_TEXT(field_of("IPAM", "Driver", NULL).default_value, "\"default\"");
    CHECK_TEXT(field_of("ContainerConfig", "AttachStdout", NULL).default_value, "true");
    CHECK(field_of("ContainerConfig", "Image", NULL).default_value == NULL);
    CHECK_TEXT(field_of("NetworkCreateRequest", "Name", NULL).required ? "required" : "not", "required");
    CHECK(!field_of("HostConfig", "Memory", NULL).required);
}

/* 1.30 says that Tty is false when it is not there, 1.50 says nothing of the container's Cmd. */
TEST(the_facts_of_a_field_are_those_of_the_version)
{
    struct davit_field_info old = field_of("VolumeUsageData", "Size", "1.25");

    CHECK_TEXT(old.default_value, "-1");
    CHECK(field_of("ContainerConfig", "MacAddress", "1.44").nullable);
    CHECK(!field_of("ContainerConfig", "MacAddress", "1.30").nullable);
    CHECK(field_of("ContainerConfig", "StopSignal", "1.30").default_value != NULL);
    CHECK(field_of("ContainerConfig", "StopSignal", "1.44").default_value == NULL);
    CHECK(field_of("ContainerConfig", "StopSignal", NULL).default_value == NULL);
}

TEST(an_operation_leads_to_its_body_and_its_answers)
{
    struct davit_operation_info create = found("ContainerCreate"), list = found("ContainerList");
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT;

    CHECK(davit_operation_body(&create, NULL, &field));
    CHECK_TEXT(field.type, create.body_type);
    CHECK(field.required && field.name == NULL);
    CHECK(davit_operation_body(&create, "1.41", &field));
    CHECK_TEXT(field.version, "1.41");
    CHECK(!davit_operation_body(&create, "1.24", &field));
    CHECK(!davit_operation_body(&list, NULL, &field));
    CHECK(davit_operation_answer(&list, 0, "1.41", &field));
    CHECK_INT(field.kind, DAVIT_KIND_LIST);
    CHECK(davit_field_element(&field, &field));
    CHECK_TEXT(field.type, "ContainerSummary");
    CHECK(!davit_operation_answer(&list, 1, NULL, &field));
}

TEST(answers_that_changed_are_found_at_their_versions)
{
    struct davit_operation_info inspect = found("NetworkInspect");
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT;

    CHECK(davit_operation_answer(&inspect, 0, "1.41", &field));
    CHECK_TEXT(field.type, "Network");
    CHECK(!davit_operation_answer(&inspect, 0, "1.52", &field));
    CHECK(davit_operation_answer(&inspect, 1, "1.52", &field));
    CHECK_TEXT(field.type, "NetworkInspect");
    CHECK(davit_operation_value(&inspect, NULL, &field));
    CHECK_TEXT(field.type, "NetworkInspect");
}

TEST(a_typed_call_hands_over_a_list_for_a_sequence_and_nothing_for_nothing)
{
    struct davit_operation_info events = found("SystemEvents"), start = found("ContainerStart");
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT;

    CHECK(davit_operation_value(&events, "1.41", &field));
    CHECK_INT(field.kind, DAVIT_KIND_LIST);
    CHECK(davit_field_element(&field, &field));
    CHECK_TEXT(field.type, "EventMessage");
    CHECK(!davit_operation_value(&start, NULL, &field));
}

TEST(every_field_of_every_type_leads_somewhere)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT, target = DAVIT_TYPE_INFO_INIT;
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT, again = DAVIT_FIELD_INFO_INIT;

    while (davit_type_next(docker, NULL, &type)) {
        for (size_t i = 0; davit_type_field(&type, i, &field); i++) {
            bool deep = field.kind == DAVIT_KIND_LIST || field.kind == DAVIT_KIND_MAP;
            CHECK_INT(davit_field_element(&field, &again), deep);
            CHECK_INT(davit_field_type(&field, &target), field.type_index != 0);
            CHECK(field.kind != DAVIT_KIND_OBJECT || field.type);
            CHECK(strcmp(davit_kind_name(field.kind), "?") != 0);
            CHECK((field.name == NULL) == (type.kind != DAVIT_KIND_OBJECT));
        }
    }
}

TEST(who_breaks_a_rule_is_told_so)
{
    struct davit_type_info type = DAVIT_TYPE_INFO_INIT, good = type_of("HostConfig", NULL), foreign = {.size = 3};
    struct davit_field_info field = DAVIT_FIELD_INFO_INIT, strange = {.size = sizeof strange + 1};
    struct davit_operation_info fresh = DAVIT_OPERATION_INFO_INIT;
    struct davit_error error;

    CHECK_INT(davit_type_find(NULL, "HostConfig", NULL, &type, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_type_find(docker, NULL, NULL, &type, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_type_find(docker, "HostConfig", NULL, NULL, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_type_find(docker, "HostConfig", NULL, &foreign, &error), DAVIT_ERR_ABI);
    CHECK_INT(davit_field_find(&type, "Memory", &field, &error), DAVIT_ERR_ARGUMENT);
    CHECK_INT(davit_field_find(&good, "Memory", &strange, &error), DAVIT_ERR_ABI);
    CHECK(!davit_type_next(NULL, NULL, &type) && !davit_type_next(docker, NULL, NULL));
    CHECK(!davit_type_next(docker, NULL, &foreign));
    CHECK(!davit_type_field(&type, 0, &field) && !davit_type_field(NULL, 0, &field) &&
          !davit_type_field(&good, 0, NULL));
    CHECK(davit_type_value(&type, 0, NULL, NULL) == NULL && davit_type_value(NULL, 0, NULL, NULL) == NULL);
    CHECK(!davit_field_type(&field, &type) && !davit_field_type(NULL, &type));
    CHECK(!davit_field_element(&field, &field) && !davit_field_element(NULL, &field));
    CHECK(davit_field_value(&field, 0, NULL, NULL) == NULL && davit_field_value(NULL, 0, NULL, NULL) == NULL);
    CHECK(!davit_operation_body(&fresh, NULL, &field) && !davit_operation_value(NULL, NULL, &field));
    CHECK(!davit_operation_answer(&fresh, 0, NULL, &field));
}

int main(void)
{
    docker = davit_engine_find("docker");
    RUN(the_types_come_once_in_alphabetical_order_and_are_found_by_their_names);
    RUN(a_version_has_exactly_the_types_whose_range_holds_it);
    RUN(a_version_that_is_none_has_no_types);
    RUN(a_misspelt_type_is_told_the_nearest);
    RUN(a_type_that_a_version_lacks_says_which_have_it);
    RUN(the_fields_of_an_object_are_sorted_and_counted_at_each_version);
    RUN(a_field_says_its_kind_and_its_versions);
    RUN(what_a_version_lacks_is_not_found_there);
    RUN(a_map_of_lists_leads_to_what_is_inside);
    RUN(a_plain_field_has_neither_type_nor_element_nor_values);
    RUN(allowed_values_are_those_of_the_version);
    RUN(where_a_version_allows_any_value_a_field_is_no_enum);
    RUN(an_enum_is_a_type_of_the_kind_of_its_values);
    RUN(defaults_formats_and_bounds_are_told);
    RUN(the_facts_of_a_field_are_those_of_the_version);
    RUN(an_operation_leads_to_its_body_and_its_answers);
    RUN(answers_that_changed_are_found_at_their_versions);
    RUN(a_typed_call_hands_over_a_list_for_a_sequence_and_nothing_for_nothing);
    RUN(every_field_of_every_type_leads_somewhere);
    RUN(who_breaks_a_rule_is_told_so);
    return DONE;
}
