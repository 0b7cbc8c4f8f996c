/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Plugin: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_PLUGINS_H
#define DAVIT_PLUGINS_H

#include <davit/docker_types.h>

/** PluginConfigArgs: in PluginConfig.Args. */
struct davit_plugin_config_args {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Description": string; required. */
    const char *description;
    /** "Name": string; required. */
    const char *name;
    /** "Settable": list of strings; required. */
    struct davit_string_list settable;
    /** "Value": list of strings; required. */
    struct davit_string_list value;
};

/** PluginEnv: in PluginConfig.Env. */
struct davit_plugin_env {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Description": string; required. */
    const char *description;
    /** "Name": string; required. */
    const char *name;
    /** "Settable": list of strings; required. */
    struct davit_string_list settable;
    /** "Value": string; required. */
    const char *value;
};

/** List of PluginEnv. */
struct davit_plugin_env_list {
    /** NULL: unset. */
    struct davit_plugin_env *items;
    /** How many. */
    size_t count;
};

/** PluginConfigInterfaceProtocolScheme, since 1.38: in PluginConfigInterface.ProtocolScheme. */
#define DAVIT_PLUGIN_CONFIG_INTERFACE_PROTOCOL_SCHEME_EMPTY                ""
#define DAVIT_PLUGIN_CONFIG_INTERFACE_PROTOCOL_SCHEME_MOBY_PLUGINS_HTTP_V1 "moby.plugins.http/v1"

/** PluginConfigInterface: in PluginConfig.Interface. */
struct davit_plugin_config_interface {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "ProtocolScheme": one of DAVIT_PLUGIN_CONFIG_INTERFACE_PROTOCOL_SCHEME_…, since 1.38. */
    const char *protocol_scheme;
    /** "Socket": string; required. */
    const char *socket;
    /** "Types": list of strings; required. */
    struct davit_string_list types;
};

/** PluginDevice: in PluginConfigLinux.Devices, PluginSettings.Devices. */
struct davit_plugin_device {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Description": string; required. */
    const char *description;
    /** "Name": string; required. */
    const char *name;
    /** "Path": string; required. */
    const char *path;
    /** "Settable": list of strings; required. */
    struct davit_string_list settable;
};

/** List of PluginDevice. */
struct davit_plugin_device_list {
    /** NULL: unset. */
    struct davit_plugin_device *items;
    /** How many. */
    size_t count;
};

/** PluginConfigLinux: in PluginConfig.Linux. */
struct davit_plugin_config_linux {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "AllowAllDevices": boolean; required. */
    enum davit_bool allow_all_devices;
    /** "Capabilities": list of strings; required. */
    struct davit_string_list capabilities;
    /** "Devices": list of PluginDevice; required. */
    struct davit_plugin_device_list devices;
};

/** PluginMount: in PluginConfig.Mounts, PluginSettings.Mounts. */
struct davit_plugin_mount {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Description": string; required. */
    const char *description;
    /** "Destination": string; required. */
    const char *destination;
    /** "Name": string; required. */
    const char *name;
    /** "Options": list of strings; required. */
    struct davit_string_list options;
    /** "Settable": list of strings; required. */
    struct davit_string_list settable;
    /** "Source": string; required. */
    const char *source;
    /** "Type": string; required. */
    const char *type;
};

/** List of PluginMount. */
struct davit_plugin_mount_list {
    /** NULL: unset. */
    struct davit_plugin_mount *items;
    /** How many. */
    size_t count;
};

/** PluginConfigNetwork: in PluginConfig.Network. */
struct davit_plugin_config_network {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Type": string; required. */
    const char *type;
};

/** PluginConfigUser: in PluginConfig.User. */
struct davit_plugin_config_user {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "GID": unsigned integer (uint32). */
    struct davit_uint gid;
    /** "UID": unsigned integer (uint32). */
    struct davit_uint uid;
};

/** PluginConfigRootfs: in PluginConfig.rootfs. */
struct davit_plugin_config_rootfs {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "diff_ids": list of strings. */
    struct davit_string_list diff_ids;
    /** "type": string. */
    const char *type;
};

/** PluginConfig: in Plugin.Config. */
struct davit_plugin_config {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Args": PluginConfigArgs; required. */
    struct davit_plugin_config_args *args;
    /** "Description": string; required. */
    const char *description;
    /** "DockerVersion": string, 1.29 to 1.51. */
    const char *docker_version;
    /** "Documentation": string; required. */
    const char *documentation;
    /** "Entrypoint": list of strings; required. */
    struct davit_string_list entrypoint;
    /** "Env": list of PluginEnv; required. */
    struct davit_plugin_env_list env;
    /** "Interface": PluginConfigInterface; required. */
    struct davit_plugin_config_interface *interface;
    /** "IpcHost": boolean, since 1.29; required. */
    enum davit_bool ipc_host;
    /** "Linux": PluginConfigLinux; required. */
    struct davit_plugin_config_linux *linux_;
    /** "Mounts": list of PluginMount; required. */
    struct davit_plugin_mount_list mounts;
    /** "Network": PluginConfigNetwork; required. */
    struct davit_plugin_config_network *network;
    /** "PidHost": boolean, since 1.29; required. */
    enum davit_bool pid_host;
    /** "PropagatedMount": string; required. */
    const char *propagated_mount;
    /** "User": PluginConfigUser. */
    struct davit_plugin_config_user *user;
    /** "WorkDir": string; required. */
    const char *work_dir;
    /** "rootfs": PluginConfigRootfs. */
    struct davit_plugin_config_rootfs *rootfs;
};

/** PluginSettings: in Plugin.Settings. */
struct davit_plugin_settings {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Args": list of strings; required. */
    struct davit_string_list args;
    /** "Devices": list of PluginDevice; required. */
    struct davit_plugin_device_list devices;
    /** "Env": list of strings; required. */
    struct davit_string_list env;
    /** "Mounts": list of PluginMount; required. */
    struct davit_plugin_mount_list mounts;
};

/** Plugin: in the answer of PluginInspect, the answer of PluginList. */
struct davit_plugin {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Config": PluginConfig; required. */
    struct davit_plugin_config *config;
    /** "Enabled": boolean; required. */
    enum davit_bool enabled;
    /** "Id": string. */
    const char *id;
    /** "Name": string; required. */
    const char *name;
    /** "PluginReference": string, since 1.26. */
    const char *plugin_reference;
    /** "Settings": PluginSettings; required. */
    struct davit_plugin_settings *settings;
};

/** List of Plugin. */
struct davit_plugin_list {
    /** NULL: unset. */
    struct davit_plugin *items;
    /** How many. */
    size_t count;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_plugin_list() is called like a struct */
#endif

/** Parameters of GetPluginPrivileges. */
struct davit_get_plugin_privileges_params {
    /** "remote", in the query: string; required. */
    const char *remote;
};

/** What GetPluginPrivileges answers. */
struct davit_get_plugin_privileges_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of PluginPrivilege. */
    struct davit_plugin_privilege_list value;
};

/**
 * Asks which privileges a plugin will want before it is installed.
 *
 * GET /plugins/privileges. Success: 200 with list of PluginPrivilege.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Plugin/operation/GetPluginPrivileges
 */
static inline int davit_get_plugin_privileges(struct davit_client *client,
                                              const struct davit_get_plugin_privileges_params *params,
                                              const struct davit_call_options *options,
                                              struct davit_get_plugin_privileges_result *ret,
                                              struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "GetPluginPrivileges", params, NULL, options, ret, reterr);
}

/** Parameters of PluginCreate. */
struct davit_plugin_create_params {
    /** "name", in the query: string; required. */
    const char *name;
};

/**
 * Creates a plugin from a tar archive of its root file system and configuration.
 *
 * POST /plugins/create. Body: application/x-tar. Success: 204.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Plugin/operation/PluginCreate
 */
static inline int davit_plugin_create(struct davit_client *client, const struct davit_plugin_create_params *params,
                                      const struct davit_body *body, const struct davit_call_options *options,
                                      struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "PluginCreate", params, body, options, ret, reterr);
}

/** Parameters of PluginDelete. */
struct davit_plugin_delete_params {
    /** "force", in the query: boolean; default false. */
    enum davit_bool force;
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Removes a plugin.
 *
 * DELETE /plugins/{name}. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Plugin/operation/PluginDelete
 */
static inline int davit_plugin_delete(struct davit_client *client, const struct davit_plugin_delete_params *params,
                                      const struct davit_call_options *options, struct davit_response **ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "PluginDelete", params, NULL, options, ret, reterr);
}

/** Parameters of PluginDisable. */
struct davit_plugin_disable_params {
    /** "force", in the query: boolean, since 1.28. */
    enum davit_bool force;
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Disables a plugin.
 *
 * POST /plugins/{name}/disable. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Plugin/operation/PluginDisable
 */
static inline int davit_plugin_disable(struct davit_client *client, const struct davit_plugin_disable_params *params,
                                       const struct davit_call_options *options, struct davit_response **ret,
                                       struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "PluginDisable", params, NULL, options, ret, reterr);
}

/** Parameters of PluginEnable. */
struct davit_plugin_enable_params {
    /** "name", in the path: string; required. */
    const char *name;
    /** "timeout", in the query: integer; required; default 0. */
    struct davit_int timeout;
};

/**
 * Enables a plugin.
 *
 * POST /plugins/{name}/enable. Success: 200.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Plugin/operation/PluginEnable
 */
static inline int davit_plugin_enable(struct davit_client *client, const struct davit_plugin_enable_params *params,
                                      const struct davit_call_options *options, struct davit_response **ret,
                                      struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "PluginEnable", params, NULL, options, ret, reterr);
}

/** Parameters of PluginInspect. */
struct davit_plugin_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What PluginInspect answers. */
struct davit_plugin_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** Plugin. */
    struct davit_plugin *value;
};

/**
 * Shows one plugin.
 *
 * GET /plugins/{name}/json. Success: 200 with Plugin.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Plugin/operation/PluginInspect
 */
static inline int davit_plugin_inspect(struct davit_client *client, const struct davit_plugin_inspect_params *params,
                                       const struct davit_call_options *options,
                                       struct davit_plugin_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "PluginInspect", params, NULL, options, ret, reterr);
}

/** Parameters of PluginList. */
struct davit_plugin_list_params {
    /** "filters", in the query: JSON text, since 1.28. */
    const char *filters;
};

/** What PluginList answers. */
struct davit_plugin_list_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** List of Plugin. */
    struct davit_plugin_list value;
};

/**
 * Lists plugins.
 *
 * GET /plugins. Success: 200 with list of Plugin.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Plugin/operation/PluginList
 */
static inline int davit_plugin_list(struct davit_client *client, const struct davit_plugin_list_params *params,
                                    const struct davit_call_options *options, struct davit_plugin_list_result *ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "PluginList", params, NULL, options, ret, reterr);
}

/** Parameters of PluginPull. */
struct davit_plugin_pull_params {
    /** "X-Registry-Auth", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_auth;
    /** "name", in the query: string. */
    const char *name;
    /** "remote", in the query: string; required. */
    const char *remote;
};

/**
 * Installs a plugin from a registry.
 *
 * POST /plugins/pull. Body: list of PluginPrivilege. Success: 200.
 * The answer is JSON values without a type: davit_response_json().
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Plugin/operation/PluginPull
 */
static inline int davit_plugin_pull(struct davit_client *client, const struct davit_plugin_pull_params *params,
                                    const struct davit_plugin_privilege_list *body,
                                    const struct davit_call_options *options, struct davit_response **ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "PluginPull", params, body, options, ret, reterr);
}

/** Parameters of PluginPush. */
struct davit_plugin_push_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Uploads a plugin to its registry.
 *
 * POST /plugins/{name}/push. Success: 200.
 * The answer is JSON values without a type: davit_response_json().
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Plugin/operation/PluginPush
 */
static inline int davit_plugin_push(struct davit_client *client, const struct davit_plugin_push_params *params,
                                    const struct davit_call_options *options, struct davit_response **ret,
                                    struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "PluginPush", params, NULL, options, ret, reterr);
}

/** Parameters of PluginSet. */
struct davit_plugin_set_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/**
 * Changes a disabled plugin's settings.
 *
 * POST /plugins/{name}/set. Body: list of strings. Success: 204.
 * The answer is its status.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Plugin/operation/PluginSet
 */
static inline int davit_plugin_set(struct davit_client *client, const struct davit_plugin_set_params *params,
                                   const struct davit_string_list *body, const struct davit_call_options *options,
                                   struct davit_response **ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "PluginSet", params, body, options, ret, reterr);
}

/** Parameters of PluginUpgrade. */
struct davit_plugin_upgrade_params {
    /** "X-Registry-Auth", in the header: string; made of the user's credentials unless given. */
    const char *x_registry_auth;
    /** "name", in the path: string; required. */
    const char *name;
    /** "remote", in the query: string; required. */
    const char *remote;
};

/**
 * Replaces a disabled plugin with a newer version from a registry.
 *
 * POST /plugins/{name}/upgrade, since 1.26. Body: list of PluginPrivilege. Success: 200.
 * The answer is JSON values without a type: davit_response_json().
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Plugin/operation/PluginUpgrade
 */
static inline int davit_plugin_upgrade(struct davit_client *client, const struct davit_plugin_upgrade_params *params,
                                       const struct davit_plugin_privilege_list *body,
                                       const struct davit_call_options *options, struct davit_response **ret,
                                       struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "PluginUpgrade", params, body, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
