/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

static const struct davit__document documents[] = {
    {S(document_0_url), S(document_0_untagged_url), RANGE(1_0, 1_0)},
    {S(document_1_url), S(document_1_untagged_url), SINCE(1_1)},
};

static const davit__text versions[] = {
    S(1_0),
    S(1_1),
    S(1_2),
};

static const davit__text categories[] = {
    S(Box),
    S(Thing),
};

static const davit__text sockets[] = {
    S(socket_0),
};

static const davit__text secret_headers[] = {
    S(Authorization),
};

const struct davit_engine davit__toy_engine = {
    .strings = (const char *)&davit__toy_texts,
    .operations = davit__toy_operations,
    .parameters = davit__toy_parameters,
    .values = davit__toy_values,
    .bounds = davit__toy_bounds,
    .responses = davit__toy_responses,
    .aliases = davit__toy_aliases,
    .types = davit__toy_types,
    .fields = davit__toy_fields,
    .facts = davit__toy_facts,
    .documents = documents,
    .versions = versions,
    .categories = categories,
    .sockets = sockets,
    .operation_count = 5,
    .type_count = 23,
    .field_count = 47,
    .document_count = 2,
    .version_count = 3,
    .category_count = 2,
    .socket_count = 1,
    .name = S(toy),
    .host_variable = S(engine_host_variable),
    .version_prefix = S(engine_version_prefix),
    .host = S(engine_host),
    .ping_path = S(engine_ping_path),
    .version_header = S(engine_version_header),
    .error_member = S(engine_error_member),
    .sequence_error = S(engine_sequence_error),
    .sequence_error_detail = S(engine_sequence_error_detail),
    .secret_headers = secret_headers,
    .secret_header_count = 1,
    .layout = DAVIT_TOY_LAYOUT,
};
