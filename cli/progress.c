/*
 * Progress on a terminal: a line for each thing that something is said about, drawn over while it changes, and text
 * below. A terminal obeys nothing here but what this file sends: up, and erase.
 */
#include "progress.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The most things that lines are drawn over for; with one more, those before are left as they are. */
#define BARS_MOST 1000

/* The longest name or status that is kept; windows are narrower. */
#define TEXT_MOST 1024

/* How often it is told what was sent, in ms. */
#define SENT_EVERY 100

struct cli_progress {
    struct bar *bars;
    size_t count;
    unsigned clock; /* values so far */
    char **lines;   /* those on the terminal, above the cursor */
    size_t line_count;
    uint64_t sent;   /* of the body */
    int64_t sent_at; /* when that was last told, in ms; 0: never */
    bool sending;    /* and a line says so */
    bool open;       /* the cursor is behind text without a newline */
};

/* The only one there is; NULL: none. */
static struct cli_progress *current;

struct cli_progress *cli_progress_new(void)
{
    current = cli_must(calloc(1, sizeof *current));
    return current;
}

/* ----------------------------------------------------------------------------------------------------- drawing --- */

static void forget_lines(struct cli_progress *progress)
{
    for (size_t i = 0; i < progress->line_count; i++)
        free(progress->lines[i]);
    free(progress->lines);
    progress->lines = NULL;
    progress->line_count = 0;
}

/* Puts lines in the place of those that are there. One that stays the same is passed over, unless all have `moved`,
   since the window has become too low for them. */
static int replace_lines(struct cli_progress *progress, char **lines, size_t count, bool moved)
{
    size_t before = progress->line_count;
    struct cli_text text;
    cli_open_text(&text);
    if (progress->open)
        putc('\n', text.out);
    if (before > 0)
        fprintf(text.out, "\x1b[%zuA\r", before);
    for (size_t i = 0; i < count; i++) {
        bool same = !moved && i < before && strcmp(lines[i], progress->lines[i]) == 0;
        fprintf(text.out, "%s%s\n", same ? "" : lines[i], same ? "" : "\x1b[K");
    }
    forget_lines(progress);
    progress->lines = lines;
    progress->line_count = count;
    progress->open = false;
    return cli_close_text(&text);
}

static char *line_of(const struct bar *bar, unsigned width)
{
    struct cli_text line;
    cli_open_text(&line);
    cli_print_bar(line.out, bar, width);
    if (fclose(line.out) != 0)
        cli_must(NULL);
    return line.data;
}

static char *line_of_others(size_t count, unsigned width)
{
    char id[] = "…", status[32];
    snprintf(status, sizeof status, "%zu more", count);
    return line_of(&(struct bar){.id = id, .status = status}, width);
}

static int compare_times(const void *a, const void *b)
{
    unsigned one = *(const unsigned *)a, other = *(const unsigned *)b;
    return (one < other) - (one > other);
}

/* Since when a thing must have changed to be among the `most` that changed last. */
static unsigned find_oldest(const struct cli_progress *progress, size_t most)
{
    unsigned *times = cli_must(calloc(progress->count, sizeof *times));
    for (size_t i = 0; i < progress->count; i++)
        times[i] = progress->bars[i].changed;
    qsort(times, progress->count, sizeof *times, compare_times);
    unsigned oldest = times[most - 1];
    free(times);
    return oldest;
}

/* Draws all lines or, where the window has less room, those that changed last, below how many others there are. */
static int draw(struct cli_progress *progress, bool all)
{
    unsigned rows = 24, columns = 80;
    cli_terminal_size(&rows, &columns);
    if (cli_was_stopped())
        forget_lines(progress); /* there is other text below them */
    size_t room = rows > 2 ? rows - 1 : 2, count = 0;
    bool some = !all && progress->count > room;
    unsigned oldest = some ? find_oldest(progress, room - 1) : 0;
    char **lines = cli_must(calloc(progress->count + 1, sizeof *lines));
    if (some)
        lines[count++] = line_of_others(progress->count - (room - 1), columns - 1);
    for (size_t i = 0; i < progress->count; i++)
        if (progress->bars[i].changed >= oldest)
            lines[count++] = line_of(&progress->bars[i], columns - 1);
    return replace_lines(progress, lines, count, progress->line_count >= rows);
}

/* The lines stay as they are; what comes now is below. */
static int leave_lines(struct cli_progress *progress)
{
    int r = progress->count > progress->line_count ? draw(progress, true) : CLI_DONE;
    for (size_t i = 0; i < progress->count; i++) {
        free(progress->bars[i].id);
        free(progress->bars[i].status);
    }
    progress->count = 0;
    forget_lines(progress);
    return r;
}

static struct bar *find_bar(struct cli_progress *progress, const char *id)
{
    for (size_t i = 0; i < progress->count; i++)
        if (strncmp(progress->bars[i].id, id, TEXT_MOST) == 0)
            return &progress->bars[i];
    if (progress->count == BARS_MOST)
        leave_lines(progress);
    progress->bars = cli_must(realloc(progress->bars, (progress->count + 1) * sizeof *progress->bars));
    struct bar *bar = &progress->bars[progress->count++];
    *bar = (struct bar){.id = cli_must(strndup(id, TEXT_MOST))};
    return bar;
}

static void change_bar(struct cli_progress *progress, struct bar *bar, const char *status, double done, double total)
{
    free(bar->status);
    bar->status = cli_must(strndup(status, TEXT_MOST));
    bar->current = done;
    bar->total = total;
    bar->changed = ++progress->clock;
}

/* ------------------------------------------------------------------------------------------------ what is sent --- */

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* What is sent in a moment is not worth a line. */
int cli_show_sent(void *data, uint64_t sent, uint64_t size)
{
    struct cli_progress *progress = data;
    int64_t time = now();
    progress->sent = sent;
    if (progress->sent_at == 0)
        progress->sent_at = time;
    if (time - progress->sent_at < SENT_EVERY)
        return DAVIT_OK;
    progress->sent_at = time;
    progress->sending = true;
    change_bar(progress, find_bar(progress, "body"), "Sending", (double)sent, (double)size);
    return draw(progress, false) == CLI_DONE ? DAVIT_OK : DAVIT_ERR_CANCELED;
}

/* With the first thing that the engine has to say. */
static int end_sending(struct cli_progress *progress)
{
    if (!progress->sending)
        return CLI_DONE;
    progress->sending = false;
    change_bar(progress, find_bar(progress, "body"), "Sent", (double)progress->sent, 0);
    return draw(progress, false);
}

/* -------------------------------------------------------------------------------------------------- what comes --- */

static double number_of(struct json_object *object, const char *name)
{
    double number = json_object_get_double(json_object_object_get(object, name));
    return number > 0 ? number : 0;
}

static int show_bar(struct cli_progress *progress, const char *id, const char *status, struct json_object *detail)
{
    struct bar *bar = find_bar(progress, id);
    const char *units = json_object_get_string(json_object_object_get(detail, "units"));
    bar->seconds = units && strcmp(units, "s") == 0;
    change_bar(progress, bar, status, number_of(detail, "current"), number_of(detail, "total"));
    return draw(progress, false);
}

/* Text as it is, but for what a terminal would obey: a return alone, which meters use, ends the line. */
static int show_text(struct cli_progress *progress, const char *text, size_t size, const char *end)
{
    struct cli_text clean;
    int r = leave_lines(progress);
    cli_open_text(&clean);
    while (size > 0) {
        const char *stop = memchr(text, '\r', size);
        size_t length = stop ? (size_t)(stop - text) : size;
        cli_print_clean(clean.out, text, length, "\n\t");
        size -= length + (stop != NULL);
        text += length + (stop != NULL);
        if (stop && (size == 0 || *text != '\n'))
            putc('\n', clean.out);
    }
    fputs(end, clean.out);
    fflush(clean.out);
    if (clean.size > 0)
        progress->open = clean.data[clean.size - 1] != '\n';
    int written = cli_close_text(&clean);
    return r == CLI_DONE ? written : r;
}

int cli_show_progress(struct cli_progress *progress, struct json_object *value)
{
    struct json_object *text = NULL, *id = NULL, *detail = NULL;
    int r = end_sending(progress);
    if (r != CLI_DONE)
        return r;
    if (json_object_object_get_ex(value, "stream", &text) && json_object_is_type(text, json_type_string))
        return show_text(progress, json_object_get_string(text), (size_t)json_object_get_string_len(text), "");
    json_object_object_get_ex(value, "progressDetail", &detail);
    detail = json_object_is_type(detail, json_type_object) ? detail : NULL;
    if (json_object_object_get_ex(value, "status", &text) && json_object_is_type(text, json_type_string)) {
        const char *status = json_object_get_string(text);
        if (json_object_object_get_ex(value, "id", &id) && json_object_get_string_len(id) > 0)
            return show_bar(progress, json_object_get_string(id), status, detail);
        return show_text(progress, status, (size_t)json_object_get_string_len(text), "\n");
    }
    if (json_object_object_get_ex(value, "aux", NULL))
        return CLI_DONE; /* for programs; people are told in words */
    cli_interrupt_progress();
    return cli_write_json(value);
}

void cli_interrupt_progress(void)
{
    if (!current)
        return;
    leave_lines(current);
    if (current->open)
        cli_write("\n", 1);
    current->open = false;
}

int cli_end_progress(struct cli_progress *progress)
{
    int r = leave_lines(progress);
    if (r == CLI_DONE && progress->open)
        r = cli_write("\n", 1);
    free(progress->bars);
    free(progress);
    current = NULL;
    return r;
}
