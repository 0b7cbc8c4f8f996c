/*
 * The problems of a request: collected while it is checked, shown all at once. Bounded: what exceeds DAVIT_REPORT_MAX
 * is counted, not kept.
 */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

int davit_report_new(struct davit_report **ret, struct davit_error *reterr)
{
    if (!ret)
        return davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_report_new: ret may not be NULL");
    struct davit_report *report = calloc(1, sizeof *report);
    if (!report)
        return davit__fail_memory(reterr);
    *ret = report;
    return DAVIT_OK;
}

void davit__report_done(struct davit_report *report)
{
    for (size_t i = 0; i < report->kept; i++)
        free((char *)report->problems[i].path); /* the message stands in the same allocation */
    free(report->problems);
    *report = (struct davit_report){0};
}

void davit_report_free(struct davit_report *report)
{
    if (report)
        davit__report_done(report);
    free(report);
}

size_t davit_report_count(const struct davit_report *report)
{
    return report->count;
}

bool davit_report_problem(const struct davit_report *report, size_t index, struct davit_problem *ret)
{
    if (index >= report->kept)
        return false;
    *ret = report->problems[index];
    return true;
}

/* Keeps a problem whose path and message, one behind the other, are in that allocation. */
static bool keep(struct davit_report *report, int code, const char *path, const char *message)
{
    if (!report->problems)
        report->problems = calloc(DAVIT_REPORT_MAX, sizeof *report->problems);
    if (report->problems)
        report->problems[report->kept++] = (struct davit_problem){.code = code, .path = path, .message = message};
    return report->problems;
}

void davit__problem(struct davit_report *report, int code, const char *path, const char *format, ...)
{
    report->code = report->count == 0 || report->code == code ? code : DAVIT_ERR_CHECK;
    report->count++;
    if (report->kept == DAVIT_REPORT_MAX)
        return;
    struct davit__buffer text = {0};
    davit__append(&text, path, strlen(path) + 1);
    davit__append_text(&text, path);
    va_list arguments;
    va_start(arguments, format);
    char message[DAVIT_MESSAGE_MAX];
    *message = '\0';
    davit__append_message(message, format, arguments);
    va_end(arguments);
    davit__append_text(&text, message);
    if (text.failed || !keep(report, code, text.data, text.data + strlen(path) + 1)) {
        report->failed = true;
        davit__buffer_done(&text);
    }
}

int davit__report_result(const struct davit_report *report, struct davit_error *reterr)
{
    if (report->failed)
        return davit__fail_memory(reterr);
    if (report->count == 0)
        return DAVIT_OK;
    struct davit__buffer text = {0};
    for (size_t i = 0; i < report->kept && text.size < DAVIT_MESSAGE_MAX; i++)
        davit__append_format(&text, "%s%s", i ? "\n" : "", report->problems[i].message);
    if (report->count > report->kept)
        davit__append_format(&text, "\n… and %zu more", report->count - report->kept);
    int r = text.failed ? davit__fail_memory(reterr) : davit__fail(reterr, report->code, "%s", text.data);
    if (reterr && !text.failed)
        reterr->problem_count = (unsigned)report->count;
    davit__buffer_done(&text);
    return r;
}
