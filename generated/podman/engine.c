/* Generated from spec/ by codegen: change those, not this. */
#include "tables.h"

static const struct davit__document documents[] = {
    {S(document_0_url), S(document_0_untagged_url), ALL},
};

static const davit__text versions[] = {
    S(3_0_2),
    S(3_1_0),
    S(3_1_2),
    S(3_2_1),
    S(3_2_3),
    S(3_3_1),
    S(3_4_2),
    S(3_4_4),
    S(3_4_7),
    S(4_0_3),
    S(4_1_0),
    S(4_1_1),
    S(4_2_1),
    S(4_3_1),
    S(4_4_4),
    S(4_5_1),
    S(4_6_2),
    S(4_7_2),
    S(4_9_5),
    S(5_0_3),
    S(5_1_1),
    S(5_2_5),
    S(5_3_2),
    S(5_4_2),
    S(5_5_2),
    S(5_6_2),
    S(5_7_1),
    S(5_8_2),
    S(5_8_3),
};

static const davit__text categories[] = {
    S(containers),
    S(exec),
    S(images),
    S(libpod_artifacts),
    S(libpod_containers),
    S(libpod_exec),
    S(libpod_images),
    S(libpod_manifests),
    S(libpod_networks),
    S(libpod_pods),
    S(libpod_quadlets),
    S(libpod_secrets),
    S(libpod_system),
    S(libpod_volumes),
    S(networks),
    S(secrets),
    S(system),
    S(volumes),
};

static const davit__text sockets[] = {
    S(socket_0),
    S(socket_1),
};

static const davit__text secret_headers[] = {
    S(Authorization),
    S(Cookie),
    S(Proxy_Authorization),
    S(Set_Cookie),
    S(X_Registry_Auth),
    S(X_Registry_Config),
};

static const davit__text auth_files[] = {
    S(auth_files_0),
    S(auth_files_1),
    S(auth_files_2),
};

static const davit__text auth_refusals[] = {
    S(auth_refusals_0),
    S(auth_refusals_1),
    S(auth_refusals_2),
    S(auth_refusals_3),
    S(auth_refusals_4),
    S(auth_refusals_5),
    S(auth_refusals_6),
};

const struct davit_engine davit__podman_engine = {
    .strings = (const char *)&davit__podman_texts,
    .operations = davit__podman_operations,
    .parameters = davit__podman_parameters,
    .values = davit__podman_values,
    .bounds = davit__podman_bounds,
    .responses = davit__podman_responses,
    .aliases = davit__podman_aliases,
    .types = davit__podman_types,
    .fields = davit__podman_fields,
    .facts = davit__podman_facts,
    .documents = documents,
    .versions = versions,
    .categories = categories,
    .sockets = sockets,
    .operation_count = 194,
    .type_count = 460,
    .field_count = 2575,
    .document_count = 1,
    .version_count = 29,
    .category_count = 18,
    .socket_count = 2,
    .name = S(podman),
    .host_variable = S(engine_host_variable),
    .version_prefix = S(engine_version_prefix),
    .host = S(engine_host),
    .dial_command = S(engine_dial_command),
    .dial_at = S(engine_dial_at),
    .ping_path = S(engine_ping_path),
    .version_header = S(engine_version_header),
    .error_member = S(engine_error_member),
    .error_cause = S(engine_error_cause),
    .sequence_error = S(engine_sequence_error),
    .sequence_error_detail = S(engine_sequence_error_detail),
    .auth_header = S(engine_auth_header),
    .auth_map_header = S(engine_auth_map_header),
    .secret_headers = secret_headers,
    .secret_header_count = 6,
    .auth_files = auth_files,
    .auth_file_count = 3,
    .auth_refusals = auth_refusals,
    .auth_refusal_count = 7,
    .layout = DAVIT_PODMAN_LAYOUT,
};
