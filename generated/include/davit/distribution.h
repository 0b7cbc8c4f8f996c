/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API: the category Distribution. Types first, then each operation with its parameters and
 * its result. <davit/davit.h> says, under "values", what members are made of.
 */
#ifndef DAVIT_DISTRIBUTION_H
#define DAVIT_DISTRIBUTION_H

#include <davit/docker_types.h>

/** DistributionInspect, since 1.30: the answer of DistributionInspect. */
struct davit_distribution_inspect {
    /** The library's; leave it NULL. */
    const void *davit_kept;
    /** "Descriptor": OCIDescriptor, since 1.30; required. */
    struct davit_oci_descriptor *descriptor;
    /** "Platforms": list of OCIPlatform, since 1.30; required. */
    struct davit_oci_platform_list platforms;
};

/** Parameters of DistributionInspect. */
struct davit_distribution_inspect_params {
    /** "name", in the path: string, since 1.30; required. */
    const char *name;
};

/** What DistributionInspect answers. */
struct davit_distribution_inspect_result {
    /** Owns the value: davit_response_free(). */
    struct davit_response *response;
    /** DistributionInspect. */
    struct davit_distribution_inspect *value;
};

#endif
