/*
 * One line that says how far something is, as wide as there is room for. The words are the engine's.
 */
#include "progress.h"

#include <string.h>

#define CELLS_LEAST 8
#define CELLS_MOST  40

/* What "12.3MB/45.6MB" takes: bars stay as long as they are while the numbers change. */
#define NUMBERS 13

/* Where bars begin in windows that are wide enough, so that those of layers stand below each other. */
#define HEAD      27
#define HEAD_FITS 72

static unsigned width_of(const char *text)
{
    const char *end = text + strlen(text);
    unsigned all = 0, width;
    size_t size;
    while (cli_next_character(&text, end, &size, &width))
        all += width;
    return all;
}

/* Prints what fits; what does not ends in "…". Returns how many columns that took. */
static unsigned print_cut(FILE *out, const char *text, unsigned most)
{
    const char *end = text + strlen(text), *character;
    unsigned room = width_of(text) > most ? most - (most > 0) : most, used = 0, width;
    size_t size;
    bool cut = room < most;
    while ((character = cli_next_character(&text, end, &size, &width)) && used + width <= room) {
        fwrite(character, 1, size, out);
        used += width;
    }
    if (cut)
        fputs("…", out);
    return used + cut;
}

static void print_number(char *ret, size_t size, double number, bool seconds)
{
    static const char *const units[] = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    size_t unit = 0;
    if (seconds) {
        snprintf(ret, size, "%.0fs", number);
        return;
    }
    for (; number >= 999.5 && unit + 1 < sizeof units / sizeof units[0]; unit++)
        number /= 1000;
    snprintf(ret, size, unit ? "%.3g%s" : "%.0f%s", number, units[unit]);
}

static void print_cells(FILE *out, const struct bar *bar, unsigned cells)
{
    double part = bar->current < bar->total ? bar->current / bar->total : 1;
    unsigned filled = (unsigned)(part * cells);
    putc('[', out);
    for (unsigned i = 0; i < cells; i++)
        putc(i < filled ? '=' : i == filled ? '>' : ' ', out);
    fputs("]  ", out);
}

void cli_print_bar(FILE *out, const struct bar *bar, unsigned width)
{
    char numbers[64] = "", current[24], total[24];
    struct cli_text head;
    cli_open_text(&head);
    fprintf(head.out, "%s: %s", bar->id, bar->status);
    fflush(head.out);
    print_number(current, sizeof current, bar->current, bar->seconds);
    print_number(total, sizeof total, bar->total, bar->seconds);
    if (bar->total > 0)
        snprintf(numbers, sizeof numbers, "%s/%s", current, total);
    else if (bar->current > 0)
        snprintf(numbers, sizeof numbers, "%s", current);
    unsigned used = print_cut(out, head.data, width), behind = (unsigned)strlen(numbers);
    cli_drop_text(&head);
    for (; behind > 0 && width >= HEAD_FITS && used < HEAD; used++)
        putc(' ', out);
    unsigned left = width - used;
    if (behind == 0 || left < behind + 2)
        return;
    unsigned cells = left > NUMBERS + 6 ? left - NUMBERS - 6 : 0;
    fputs("  ", out);
    if (bar->total > 0 && cells >= CELLS_LEAST)
        print_cells(out, bar, cells < CELLS_MOST ? cells : CELLS_MOST);
    fputs(numbers, out);
}
