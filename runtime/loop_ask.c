/*
 * What a loop asks an engine by itself: its version, once for all streams that wait for it, and whether the process has
 * a terminal whose output a stream is. A question is a stream of the loop's own.
 */
#include "loop.h"

#include <stdlib.h>

/* ------------------------------------------------------------------------------------------------- the version --- */

static int start_ping(struct davit_stream *asker)
{
    struct davit_stream *ping = davit__stream_new(NULL, NULL);
    if (!ping)
        return davit__fail_memory(&asker->failure);
    ping->ping = ping->own = ping->whole = true;
    ping->call.core = asker->call.core;
    ping->call.started = davit__now();
    ping->call.options.timeouts = asker->call.options.timeouts;
    ping->call.options.timeouts.total = 0; /* that is each asker's own */
    davit__loop_join(asker->loop, ping);
    int r = davit__loop_go(ping);
    if (r == DAVIT_OK) {
        davit__loop_touch(ping);
        return DAVIT_OK;
    }
    asker->failure = ping->failure;
    davit__loop_leave(ping);
    davit__loop_end(ping);
    return r;
}

/* Whether that one, a question or who waits for it, has to do with this question. */
static bool is_same_question(const struct davit_stream *one, const struct davit_stream *other)
{
    return one->call.core == other->call.core &&
           davit__are_as_patient(&one->call.options.timeouts, &other->call.options.timeouts);
}

static struct davit_stream *find_ping(const struct davit_stream *asker)
{
    struct davit_stream *ping = asker->loop->streams;
    while (ping && !(ping->ping && is_same_question(ping, asker)))
        ping = ping->next;
    return ping;
}

int davit__loop_ask_version(struct davit_stream *stream)
{
    int r = davit__keep_given(&stream->given, &stream->call);
    if (r != DAVIT_OK)
        return r;
    stream->asking = true;
    return find_ping(stream) ? DAVIT_OK : start_ping(stream);
}

/* Who has waited goes on by itself. */
static void tell_version(const struct davit_stream *ping, int r)
{
    for (struct davit_stream *stream = ping->loop->streams; stream; stream = stream->next) {
        if (!stream->asking || !is_same_question(stream, ping))
            continue;
        stream->asking = false;
        stream->code = r;
        if (r != DAVIT_OK)
            stream->failure = ping->failure;
        davit__loop_touch(stream);
    }
}

/* A question that nobody waits for any more is not asked to its end. */
static void stop_asking(struct davit_stream *stream)
{
    struct davit_stream *ping = find_ping(stream), *other = stream->loop->streams;
    stream->asking = false;
    while (other && !(other->asking && is_same_question(other, stream)))
        other = other->next;
    if (ping && !other)
        davit__loop_drop(ping);
}

/* ------------------------------------------------------------------------------------------------- a terminal --- */

/* What came of a question decides how the output is framed that its stream waits to cut. */
static int tell_terminal(struct davit_stream *question, int r)
{
    struct davit_stream *stream = question->asker;
    r = davit__take_answer(&stream->call, &question->call, r);
    question->asker = NULL;
    stream->question = NULL;
    davit__loop_touch(stream);
    return r;
}

int davit__loop_ask_terminal(struct davit_stream *stream)
{
    struct davit_loop *loop = stream->loop;
    struct davit_stream *question = davit__stream_new(NULL, NULL);
    if (!question || !davit__deadlines_reserve(&loop->deadlines, loop->count + 1)) {
        free(question);
        return davit__fail_memory(&stream->failure);
    }
    question->own = question->whole = true;
    question->asker = stream;
    stream->question = question;
    davit__prepare_question(&stream->call, &question->call, &question->failure);
    davit__loop_join(loop, question);
    int r = davit__loop_go(question);
    if (r == DAVIT_OK) {
        davit__loop_touch(question);
        return DAVIT_OK;
    }
    r = tell_terminal(question, r);
    davit__loop_leave(question);
    davit__loop_end(question);
    return r;
}

void davit__loop_ask_no_more(struct davit_stream *stream)
{
    if (stream->asking)
        stop_asking(stream);
    if (!stream->question)
        return;
    stream->question->asker = NULL;
    davit__loop_drop(stream->question);
    stream->question = NULL;
}

void davit__loop_answered(struct davit_stream *question, int r)
{
    struct davit_stream *stream = question->asker;
    if (question->ping)
        tell_version(question, r);
    else if (stream)
        stream->code = tell_terminal(question, r);
}
