/*
 * Shows what there is, without an engine: the operations of a category at a version, what each does, and where the
 * official document describes it.
 *
 *     discover [CATEGORY [VERSION]]
 */
#include <davit/davit.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    const char *category = argc > 1 ? argv[1] : "Volume";
    const char *version = argc > 2 ? argv[2] : "1.41";
    const struct davit_engine *docker = davit_engine_find("docker");
    struct davit_operation_info op = DAVIT_OPERATION_INFO_INIT;
    size_t count = 0;

    for (; davit_operation_next(docker, category, version, &op); count++) {
        struct davit_parameter_info parameter = DAVIT_PARAMETER_INFO_INIT;
        char url[256];

        davit_operation_url(&op, version, url, sizeof url);
        printf("%s: %s %s\n  %s\n", op.name, op.method, op.path, url);
        for (size_t i = 0; davit_operation_parameter(&op, i, &parameter); i++)
            printf("  %s: %s in the %s%s\n", parameter.name, davit_kind_name(parameter.kind),
                   davit_place_name(parameter.place), parameter.required ? ", required" : "");
    }
    if (count == 0)
        fprintf(stderr, "%s has no operations at %s.\n", category, version);
    return count > 0 ? 0 : 1;
}
