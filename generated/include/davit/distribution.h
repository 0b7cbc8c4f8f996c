/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API, category Distribution: types first, each below those that it is made of, then the
 * operations, each with its parameters and its result. <davit/davit.h> says, under "values", what members are made of,
 * and at davit_call() what all of these functions have in common.
 */
#ifndef DAVIT_DISTRIBUTION_H
#define DAVIT_DISTRIBUTION_H

#include <davit/docker_types.h>

/** DistributionInspect, since 1.30: in the answer of DistributionInspect. */
struct davit_distribution_inspect {
    /** The library's. Leave it NULL, or davit_null for a null in a list or map. */
    const void *davit_kept;
    /** "Descriptor": OCIDescriptor; required. */
    struct davit_oci_descriptor *descriptor;
    /** "Platforms": list of OCIPlatform; required. */
    struct davit_oci_platform_list platforms;
};

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" /* davit_distribution_inspect() is called like a struct */
#endif

/** Parameters of DistributionInspect. */
struct davit_distribution_inspect_params {
    /** "name", in the path: string; required. */
    const char *name;
};

/** What DistributionInspect answers. */
struct davit_distribution_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** DistributionInspect. */
    struct davit_distribution_inspect *value;
};

/**
 * Asks a registry for an image's digest and platforms.
 *
 * GET /distribution/{name}/json, since 1.30. Success: 200 with DistributionInspect.
 * https://docs.docker.com/reference/api/engine/version/v{version}/#tag/Distribution/operation/DistributionInspect
 */
static inline int davit_distribution_inspect(struct davit_client *client,
                                             const struct davit_distribution_inspect_params *params,
                                             const struct davit_call_options *options,
                                             struct davit_distribution_inspect_result *ret, struct davit_error *reterr)
{
    return davit_call(client, DAVIT_DOCKER_LAYOUT, "DistributionInspect", params, NULL, options, ret, reterr);
}

#if defined(__GNUC__) && defined(__cplusplus)
#pragma GCC diagnostic pop
#endif

#endif
