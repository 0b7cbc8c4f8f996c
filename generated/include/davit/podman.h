/* Generated from spec/ by codegen: change those, not this. */
/*
 * Podman's API: the headers of all categories, for those who want everything. Each can be included alone.
 *
 *     libpod_artifacts.h   libpod/artifacts
 *     libpod_containers.h  libpod/containers
 *     libpod_exec.h        libpod/exec
 *     libpod_images.h      libpod/images
 *     libpod_manifests.h   libpod/manifests
 *     libpod_networks.h    libpod/networks
 *     libpod_pods.h        libpod/pods
 *     libpod_quadlets.h    libpod/quadlets
 *     libpod_secrets.h     libpod/secrets
 *     libpod_system.h      libpod/system
 *     libpod_volumes.h     libpod/volumes
 *     podman_containers.h  containers
 *     podman_exec.h        exec
 *     podman_images.h      images
 *     podman_networks.h    networks
 *     podman_secrets.h     secrets
 *     podman_system.h      system
 *     podman_volumes.h     volumes
 */
#ifndef DAVIT_PODMAN_H
#define DAVIT_PODMAN_H

#include <davit/libpod_artifacts.h>
#include <davit/libpod_containers.h>
#include <davit/libpod_exec.h>
#include <davit/libpod_images.h>
#include <davit/libpod_manifests.h>
#include <davit/libpod_networks.h>
#include <davit/libpod_pods.h>
#include <davit/libpod_quadlets.h>
#include <davit/libpod_secrets.h>
#include <davit/libpod_system.h>
#include <davit/libpod_volumes.h>
#include <davit/podman_containers.h>
#include <davit/podman_exec.h>
#include <davit/podman_images.h>
#include <davit/podman_networks.h>
#include <davit/podman_secrets.h>
#include <davit/podman_system.h>
#include <davit/podman_types.h>
#include <davit/podman_volumes.h>

#endif
