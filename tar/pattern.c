/*
 * Patterns of a .dockerignore: Go's filepath.Match, and "**" for any number of folders, or for all. A pattern is
 * read once into tokens, and matched by keeping all the places in it where one can be after each character: no
 * pattern takes longer than its length times that of the name.
 */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

enum kind {
    LITERAL, /* this character */
    CLASS,   /* one of these: [a-z] */
    ANY,     /* one that is no "/": ? */
    STAR,    /* as many as you like that are no "/": * */
    FOLDERS, /* nothing, or whole folders: ** */
    ALL      /* whatever there is: ** at the end, or before a plain one */
};

/* ----------------------------------------------------------------------------------------------------- reading --- */

/* A character of a class, perhaps escaped; false when there has to be another. */
static bool read_member(const char **at, const char *end, uint32_t *ret)
{
    if (*at == end || **at == '-' || **at == ']')
        return false;
    if (**at == '\\' && ++*at == end)
        return false;
    *ret = davit_tar__rune(at, end);
    return *at < end;
}

/* A character, or two with "-" between them. */
static bool read_range(const char **at, const char *end, uint32_t *ret_low, uint32_t *ret_high)
{
    if (!read_member(at, end, ret_low))
        return false;
    *ret_high = *ret_low;
    if (**at != '-')
        return true;
    ++*at;
    return read_member(at, end, ret_high);
}

static bool read_class(const char **at, const char *end, struct davit_tar__token *token)
{
    uint32_t low, high;
    token->kind = CLASS;
    token->negated = *at < end && **at == '^';
    *at += token->negated;
    token->at = *at;
    do {
        if (!read_range(at, end, &low, &high))
            return false;
    } while (**at != ']');
    token->to = (*at)++;
    return true;
}

static void read_star(const char **at, const char *end, struct davit_tar__token *token)
{
    token->kind = STAR;
    if (*at == end || **at != '*')
        return;
    ++*at;
    if (*at < end && **at == '/')
        ++*at;
    token->kind = *at == end ? ALL : FOLDERS;
}

static bool read_token(const char **at, const char *end, struct davit_tar__token *token)
{
    char first = **at;
    *token = (struct davit_tar__token){.kind = first == '?' ? ANY : LITERAL};
    if (first != '\\' && first != '*' && first != '?' && first != '[') {
        token->rune = davit_tar__rune(at, end);
        return true;
    }
    ++*at;
    if (first == '*')
        read_star(at, end, token);
    else if (first == '[')
        return read_class(at, end, token);
    else if (first == '\\' && *at < end)
        token->rune = davit_tar__rune(at, end);
    else if (first == '\\')
        return false;
    return true;
}

/* Whether that is "**.pem", which ignores whatever ends so: only at its beginning, and only if the rest is as it is to be
   found, do two stars without a slash behind them mean more than folders. So it is since Docker 23. */
static bool is_ending(const char *text)
{
    return strncmp(text, "**", 2) == 0 && text[2] != '/' && !strpbrk(text + 2, "*?[]\\");
}

bool davit_tar__pattern_read(struct davit_tar__pattern *ret, char *text)
{
    const char *at = text, *end = text + strlen(text);
    ret->text = text;
    ret->count = 0;
    ret->tokens = calloc((size_t)(end - at) + 1, sizeof *ret->tokens);
    if (!ret->tokens)
        return false;
    while (at < end)
        if (!read_token(&at, end, &ret->tokens[ret->count++]))
            return false;
    if (is_ending(text))
        ret->tokens[0].kind = ALL;
    return true;
}

void davit_tar__pattern_done(struct davit_tar__pattern *pattern)
{
    free(pattern->text);
    free(pattern->tokens);
    *pattern = (struct davit_tar__pattern){0};
}

/* ---------------------------------------------------------------------------------------------------- matching --- */

/* The tokens that the next character may have to match; the one after the last says that all is matched. */
struct places {
    bool at[DAVIT_TAR_NAME_MAX + 1];
    size_t first, end; /* outside of these there are none */
};

static void put(struct places *places, size_t token)
{
    places->at[token] = true;
    if (token < places->first)
        places->first = token;
    if (token >= places->end)
        places->end = token + 1;
}

/* Comes to a token, and to those behind it if it may match nothing. */
static void enter(const struct davit_tar__pattern *pattern, size_t token, struct places *places)
{
    put(places, token);
    while (token < pattern->count && pattern->tokens[token].kind >= STAR)
        put(places, ++token);
}

static bool in_class(const struct davit_tar__token *token, uint32_t rune)
{
    const char *at = token->at;
    uint32_t low, high;
    bool found = false;
    while (at < token->to && read_range(&at, token->to + 1, &low, &high))
        found |= low <= rune && rune <= high;
    return found != token->negated;
}

/* Where one can be after a character, coming from one token. */
static void step(const struct davit_tar__pattern *pattern, size_t from, uint32_t rune, struct places *next)
{
    const struct davit_tar__token *token = &pattern->tokens[from];
    switch (token->kind) {
    case LITERAL:
    case CLASS:
    case ANY:
        if (token->kind == LITERAL ? rune == token->rune : token->kind == CLASS ? in_class(token, rune) : rune != '/')
            enter(pattern, from + 1, next);
        break;
    case STAR:
        if (rune != '/')
            enter(pattern, from, next);
        break;
    case FOLDERS:
        put(next, from);
        if (rune == '/')
            enter(pattern, from + 1, next);
        break;
    default:
        enter(pattern, from, next);
    }
}

static void clear(const struct davit_tar__pattern *pattern, struct places *places)
{
    memset(places->at, 0, pattern->count + 1);
    places->first = pattern->count + 1;
    places->end = 0;
}

/* Moves on over a text; false when nothing that begins so can match. */
static bool walk(const struct davit_tar__pattern *pattern, const char *text, struct places *io)
{
    struct places other, *now = io, *next = &other;
    const char *end = text + strlen(text);
    while (text < end && now->end > 0) {
        uint32_t rune = davit_tar__rune(&text, end);
        clear(pattern, next);
        for (size_t i = now->first; i < now->end && i < pattern->count; i++)
            if (now->at[i])
                step(pattern, i, rune, next);
        struct places *swap = now;
        now = next;
        next = swap;
    }
    if (now != io)
        *io = other;
    return io->end > 0;
}

static void begin(const struct davit_tar__pattern *pattern, struct places *ret)
{
    clear(pattern, ret);
    enter(pattern, 0, ret);
}

bool davit_tar__pattern_matches(const struct davit_tar__pattern *pattern, const char *name)
{
    struct places places;
    begin(pattern, &places);
    return walk(pattern, name, &places) && places.at[pattern->count];
}

bool davit_tar__pattern_reaches(const struct davit_tar__pattern *pattern, const char *folder)
{
    struct places places;
    begin(pattern, &places);
    return walk(pattern, folder, &places) && walk(pattern, "/", &places) && places.first < pattern->count;
}
