/*
 * Answers printed while they come: JSON values as lines, bytes as they are, and a process's two outputs apart, as lines
 * that say which, or as they came.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

/* The longest line that is held back until it is whole; longer ones come in parts. */
#define LINE_MOST ((size_t)64 << 10)

static int print_value(struct cli_printer *printer, const struct davit_piece *piece)
{
    struct json_object *value;
    struct davit_error error;
    if (davit_json_read(piece->data, piece->size, &value, &error) != DAVIT_OK)
        return cli_fail(&error, NULL);
    int r = printer->progress ? cli_show_progress(printer->progress, value) : cli_write_json(value);
    json_object_put(value);
    return r;
}

/* Prints a line in one piece, since the other output's may be waiting. */
static int end_line(struct cli_printer *printer, enum davit_output output)
{
    struct cli_line *line = &printer->lines[output == DAVIT_STDERR];
    struct cli_text text;
    cli_open_text(&text);
    fputs(output == DAVIT_STDERR ? "stderr: " : "stdout: ", text.out);
    fwrite(line->data, 1, line->size, text.out);
    putc('\n', text.out);
    line->size = 0;
    return cli_close_text(&text);
}

static int print_lines(struct cli_printer *printer, const struct davit_piece *piece)
{
    struct cli_line *line = &printer->lines[piece->output == DAVIT_STDERR];
    const char *at = piece->data, *end = at + piece->size;
    if (!line->data)
        line->data = cli_must(calloc(1, LINE_MOST));
    while (at < end) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        size_t room = LINE_MOST - line->size, size = (size_t)((newline ? newline : end) - at);
        bool fits = size <= room;
        size = fits ? size : room;
        memcpy(line->data + line->size, at, size);
        line->size += size;
        at += size + (fits && newline);
        int r = !fits || newline ? end_line(printer, piece->output) : CLI_DONE;
        if (r != CLI_DONE)
            return r;
    }
    return CLI_DONE;
}

static int print(struct cli_printer *printer, const struct davit_piece *piece)
{
    if (printer->result == DAVIT_RESULT_JSON_SEQUENCE)
        return print_value(printer, piece);
    if (piece->output && printer->demux == CLI_PREFIX)
        return print_lines(printer, piece);
    if (printer->extracts)
        return cli_extract(piece->data, piece->size);
    if (piece->output != DAVIT_STDERR)
        return cli_write(piece->data, piece->size);
    cli_write_error(piece->data, piece->size);
    return CLI_DONE;
}

int cli_print_piece(void *data, const struct davit_piece *piece)
{
    struct cli_printer *printer = data;
    printer->exit_code = print(printer, piece);
    return printer->exit_code == CLI_DONE ? DAVIT_OK : DAVIT_ERR_CANCELED;
}

int cli_end_printing(struct cli_printer *printer)
{
    for (enum davit_output output = DAVIT_STDOUT; output <= DAVIT_STDERR; output++) {
        struct cli_line *line = &printer->lines[output == DAVIT_STDERR];
        if (line->size && printer->exit_code == CLI_DONE)
            printer->exit_code = end_line(printer, output);
        free(line->data);
        line->data = NULL;
    }
    int r = printer->progress ? cli_end_progress(printer->progress) : CLI_DONE;
    printer->progress = NULL;
    printer->exit_code = printer->exit_code == CLI_DONE ? r : printer->exit_code;
    return printer->exit_code;
}
