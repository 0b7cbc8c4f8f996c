/*
 * Finds every problem of a request at once, without an engine: the request is checked against the document of a pinned
 * version, and the report says for each part what is wrong and what would be right.
 */
#include <davit/davit.h>
#include <stdio.h>

int main(void)
{
    struct davit_client_options options = DAVIT_CLIENT_OPTIONS_INIT;
    struct davit_call_options call = DAVIT_CALL_OPTIONS_INIT;
    const struct davit_param *params = DAVIT_PARAMS({"all", "maybe"}, {"limit", "x"}, {"sort", "name"});
    struct davit_client *client = NULL;
    struct davit_report *report = NULL;
    struct davit_prepared *prepared = NULL;
    struct davit_problem problem;
    struct davit_error error;

    options.api_version = "1.41";
    int r = davit_client_new(&options, &client, &error);
    if (r == DAVIT_OK)
        r = davit_report_new(&report, &error);
    call.report = report;
    if (r == DAVIT_OK)
        r = davit_prepare(client, "ContainerList", params, NULL, &call, &prepared, &error);

    printf("%s, %zu problems\n", davit_code_name(r), davit_report_count(report));
    for (size_t i = 0; davit_report_problem(report, i, &problem); i++)
        printf("  %s\n", problem.message);

    davit_prepared_free(prepared);
    davit_report_free(report);
    davit_client_free(client);
    return r == DAVIT_ERR_CHECK ? 0 : 1;
}
