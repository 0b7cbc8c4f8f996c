/* Generated from spec/ by codegen: change those, not this. */
/* The short words that the tables are written in. Private to the tables: nothing else includes this. */
#ifndef DAVIT_GENERATED_SHORTHAND_H
#define DAVIT_GENERATED_SHORTHAND_H

#include <davit/davit.h>
#include <stddef.h>
#include <stdint.h>

#include "rows.h"

#define NONE 0

/* Versions, by their names: SINCE(1_41). Every engine numbers its own. */
#define ALL                {0, DAVIT__OPEN}
#define SINCE(first)       {VERSION_##first, DAVIT__OPEN}
#define RANGE(first, last) {VERSION_##first, VERSION_##last}

/* A text by its name. */
#define S(name) offsetof(struct texts, t_##name)

/* Rows of other tables, by their owner: PARAMETERS(ContainerList, 4) are its four rows. */
#define PARAMETERS(owner, count) {PARAMETERS_##owner, count}
#define RESPONSES(owner, count)  {RESPONSES_##owner, count}
#define ALIASES(owner, count)    {ALIASES_##owner, count}
#define VALUES(owner, count)     {VALUES_##owner, count}
#define BOUNDS(owner)            BOUNDS_##owner
#define FIELDS(owner, count)     {FIELDS_##owner, count}
#define FACTS(owner, count)      {FACTS_##owner, count}
#define NO_PARAMETERS            {0, 0}
#define NO_RESPONSES             {0, 0}
#define NO_ALIASES               {0, 0}
#define NO_VALUES                {0, 0}
#define NO_BOUNDS                0
#define NO_FIELDS                {0, 0}
#define NO_FACTS                 {0, 0}

/* Values: of a plain kind; of a kind that a type says more about; none. */
#define IS(kind)       {kind, TYPE_NONE}
#define OF(kind, type) {kind, TYPE_##type}
#define NO_SCHEMA      {DAVIT__NOTHING, TYPE_NONE}

#define STRING   DAVIT_KIND_STRING
#define BOOLEAN  DAVIT_KIND_BOOLEAN
#define INTEGER  DAVIT_KIND_INTEGER
#define UNSIGNED DAVIT_KIND_UNSIGNED
#define NUMBER   DAVIT_KIND_NUMBER
#define JSON     DAVIT_KIND_JSON
#define OBJECT   DAVIT_KIND_OBJECT
#define LIST     DAVIT_KIND_LIST
#define MAP      DAVIT_KIND_MAP
#define SET      DAVIT_KIND_SET

/* Where a struct has a member, and its size; what davit_null points to must be able to stand for any of them. */
#define AT(structure, member) offsetof(struct structure, member)
#define SIZE(structure)                                                                                                \
    (sizeof(struct structure) +                                                                                        \
     0 * sizeof(struct {                                                                                               \
         char c;                                                                                                       \
         _Static_assert(sizeof(struct structure) <= sizeof(struct davit_nothing_), #structure);                        \
     }))

/* Operations. */
#define GET    DAVIT__GET
#define HEAD   DAVIT__HEAD
#define POST   DAVIT__POST
#define PUT    DAVIT__PUT
#define DELETE DAVIT__DELETE

#define BODY(kind, required, secret, schema, media_type) {DAVIT_BODY_##kind, required, secret, schema, media_type}
#define NO_BODY  {DAVIT_BODY_NONE, OPTIONAL, PLAIN, NO_SCHEMA, NONE}
#define OPTIONAL 0
#define REQUIRED 1
#define PLAIN    0
#define SECRET   1

#define RESULT(kind, header) {DAVIT_RESULT_##kind, header}
#define NEVER                {DAVIT__NEVER, NONE}
#define ALWAYS               {DAVIT__ALWAYS, NONE}
#define ENDLESS(rule, name)  {DAVIT__##rule, name}

#define TERMINAL(asked, member) {asked, member}
#define NO_TERMINAL             {NONE, NONE}
#define AUTH(rule, name, otherwise, unless) {DAVIT__AUTH_##rule, name, otherwise, unless}
#define NO_AUTH                  {DAVIT__AUTH_NONE, NONE, NONE, NONE}

#define SAFE        DAVIT__SAFE
#define UNVERSIONED DAVIT__UNVERSIONED

/* Parameters. */
#define PATH   DAVIT_IN_PATH
#define QUERY  DAVIT_IN_QUERY
#define HEADER DAVIT_IN_HEADER

#define SINGLE DAVIT_LIST_NONE
#define MULTI  DAVIT_LIST_MULTI
#define CSV    DAVIT_LIST_CSV

/* Fields. */
#define MUST_BE     DAVIT__REQUIRED
#define MAY_BE_NULL DAVIT__NULLABLE

#endif
