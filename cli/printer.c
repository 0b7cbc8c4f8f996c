/*
 * Answers printed while they come: JSON values as lines, bytes as they are, and a process's two outputs apart, as lines
 * that say which, or as they came.
 */
#include "archive.h"
#include "progress.h"

/* The longest line that is held back until it is whole; longer ones come in parts. */
#define LINE_MOST ((size_t)64 << 10)

/* A value may have the form of one, and still be none that can be believed: with a member twice for instance. */
static int value_failed(const struct cli_printer *printer, const struct davit_error *error)
{
    cli_complain("%s: %s", printer->operation, error->message);
    return error->code == DAVIT_ERR_MEMORY ? CLI_USAGE : CLI_STREAM;
}

static int print_value(struct cli_printer *printer, const struct davit_piece *piece)
{
    struct json_object *value;
    struct davit_error error;
    if (davit_json_read(piece->data, piece->size, &value, &error) != DAVIT_OK)
        return value_failed(printer, &error);
    int r = printer->progress ? cli_show_progress(printer->progress, value) : cli_write_json(value);
    json_object_put(value);
    return r;
}

/* Prints a line, or a part of a long one, in one piece, since the other output's may be waiting. */
static int print_line(void *data, const struct davit_piece *line)
{
    struct cli_printer *printer = data;
    struct cli_text text;
    cli_open_text(&text);
    fputs(line->output == DAVIT_STDERR ? "stderr: " : "stdout: ", text.out);
    fwrite(line->data, 1, line->size, text.out);
    if (line->data[line->size - 1] != '\n')
        putc('\n', text.out);
    printer->exit_code = cli_close_text(&text);
    return printer->exit_code == CLI_DONE ? DAVIT_OK : DAVIT_ERR_CANCELED;
}

static int print_lines(struct cli_printer *printer, const struct davit_piece *piece)
{
    if (!printer->lines && davit_lines_new(LINE_MOST, print_line, printer, &printer->lines, NULL) != DAVIT_OK)
        cli_must(NULL);
    if (davit_lines_sink(printer->lines, piece) == DAVIT_ERR_MEMORY)
        cli_must(NULL);
    return printer->exit_code;
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
    if (printer->lines && printer->exit_code == CLI_DONE)
        davit_lines_finish(printer->lines);
    davit_lines_free(printer->lines);
    printer->lines = NULL;
    int r = printer->progress ? cli_end_progress(printer->progress) : CLI_DONE;
    printer->progress = NULL;
    printer->exit_code = printer->exit_code == CLI_DONE ? r : printer->exit_code;
    return printer->exit_code;
}
