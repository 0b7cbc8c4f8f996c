/* Generated from spec/ by codegen: change those, not this. */
/*
 * Docker's Engine API: the headers of all categories, for those who want everything. Each can be included alone.
 *
 *     configs.h            Config
 *     containers.h         Container
 *     distribution.h       Distribution
 *     exec.h               Exec
 *     images.h             Image
 *     networks.h           Network
 *     nodes.h              Node
 *     plugins.h            Plugin
 *     secrets.h            Secret
 *     services.h           Service
 *     session.h            Session
 *     swarm.h              Swarm
 *     system.h             System
 *     tasks.h              Task
 *     volumes.h            Volume
 */
#ifndef DAVIT_DOCKER_H
#define DAVIT_DOCKER_H

#include <davit/configs.h>
#include <davit/containers.h>
#include <davit/distribution.h>
#include <davit/docker_types.h>
#include <davit/exec.h>
#include <davit/images.h>
#include <davit/networks.h>
#include <davit/nodes.h>
#include <davit/plugins.h>
#include <davit/secrets.h>
#include <davit/services.h>
#include <davit/session.h>
#include <davit/swarm.h>
#include <davit/system.h>
#include <davit/tasks.h>
#include <davit/volumes.h>

#endif
