/*
 * What a client shows of its work, a line at a time, and what it must not show.
 */
#include "client.h"

#include <string.h>

bool davit__is_secret(const struct davit_engine *engine, const char *name)
{
    for (size_t i = 0; i < engine->secret_header_count; i++)
        if (davit__same_name(engine->strings + engine->secret_headers[i], name, strlen(name)))
            return true;
    return false;
}

void davit__trace(const struct davit__core *core, enum davit_trace_event event, const char *format, ...)
{
    if (!core->options.trace)
        return;
    char line[DAVIT_MESSAGE_MAX];
    struct davit__buffer printable = {0};
    va_list arguments;
    *line = '\0';
    va_start(arguments, format);
    davit__append_message(line, format, arguments);
    va_end(arguments);
    davit__append_printable(&printable, line, strlen(line));
    for (char *at = printable.data; at && (at = strchr(at, '\n'));)
        *at = ' ';
    core->options.trace(core->options.trace_data, event, printable.size ? printable.data : "");
    davit__buffer_done(&printable);
}

void davit__trace_header(const struct davit__core *core, enum davit_trace_event event, const char *name,
                         const char *value)
{
    davit__trace(core, event, "%s: %s", name, davit__is_secret(core->engine, name) ? "[redacted]" : value);
}
