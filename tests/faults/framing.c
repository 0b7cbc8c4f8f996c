/*
 * How a process's output comes: when the engine is asked whether there is a terminal, what its answer decides, and what
 * is done without one. Outputs are read in all ways that there are.
 */
#include <pthread.h>
#include <stdlib.h>

#include "faulty.h"
#include "play.h"
#include "test.h"
#include "ways.h"

/* A frame of "hello", and nothing else; or what a terminal shows that looks like one. */
#define HELLO "\1\0\0\0\0\0\0\5hello"
#define SIZE  (sizeof HELLO - 1)

/* How soon after a cancel whoever asks must have stopped, in milliseconds. */
#define PROMPT 100

/* Reads an output of which the server says that about its terminal. */
static struct heard hear(const struct way *way, const char *tty, const void *data, size_t size, unsigned step)
{
    static char bytes[256];
    size_t head = strlen(way->head);
    memcpy(bytes, way->head, head);
    memcpy(bytes + head, data, size);
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    options.extra = play(&(struct play){.data = bytes, .size = head + size, .cut = ALL, .step = step, .tty = tty});
    return way->hear(&options);
}

static int questions(void)
{
    return faulty_ask(client, "seen/json");
}

/* Whether all of stdout is these bytes, and stderr is nothing; says which way it was if not. */
static void expect(const struct way *way, const struct heard *heard, const void *data, size_t size)
{
    int failures = test_failures;
    CHECK_INT(heard->r, DAVIT_OK);
    CHECK_INT(heard->size[DAVIT_STDERR], 0);
    if (CHECK_INT(heard->size[DAVIT_STDOUT], size))
        CHECK(memcmp(heard->text[DAVIT_STDOUT], data, size) == 0);
    if (test_failures > failures)
        fprintf(stderr, "    … this was %s, which said: %s\n", way->name, heard->error.message);
}

/* ------------------------------------------------------------------------------------------------------ tests --- */

TEST(what_looks_like_frames_is_what_the_terminal_makes_it)
{
    static const unsigned steps[] = {0, 1, 3, 8};
    for (size_t i = 0; i < WAYS * 4; i++) {
        const struct way *way = &ways[i / 4];
        int before = questions();
        struct heard heard = hear(way, "true", HELLO, SIZE, steps[i % 4]);
        expect(way, &heard, HELLO, SIZE);
        heard = hear(way, "false", HELLO, SIZE, steps[i % 4]);
        expect(way, &heard, "hello", 5);
        CHECK_INT(questions() - before, 2);
    }
}

TEST(a_terminal_may_show_the_beginning_of_a_frame_only)
{
    for (size_t i = 0; i < WAYS; i++)
        for (size_t size = 1; size < SIZE; size++) {
            struct heard heard = hear(&ways[i], "true", HELLO, size, 0);
            expect(&ways[i], &heard, HELLO, size);
        }
}

TEST(frames_that_are_cut_off_are_no_terminals)
{
    for (size_t i = 0; i < WAYS; i++)
        for (size_t size = 1; size < SIZE; size++) {
            struct heard heard = hear(&ways[i], "false", HELLO, size, 0);
            CHECK_INT(heard.r, DAVIT_ERR_PROTOCOL);
            CHECK_INT(heard.size[DAVIT_STDOUT], size < 8 || ways[i].kept ? 0 : size - 8);
        }
}

TEST(what_the_engine_leaves_out_or_says_oddly_is_no_terminal)
{
    static const char *const said[] = {"left out", "null", "no boolean"};
    for (size_t i = 0; i < WAYS * 3; i++) {
        struct heard heard = hear(&ways[i / 3], said[i % 3], HELLO, SIZE, 0);
        expect(&ways[i / 3], &heard, "hello", 5);
    }
}

TEST(where_the_engine_does_not_tell_the_bytes_do)
{
    static const char *const said[] = {"gone", "broken", "silent", "no object", "no JSON"};
    for (size_t i = 0; i < WAYS * 5; i++) {
        const struct way *way = &ways[i / 5];
        struct heard heard = hear(way, said[i % 5], HELLO, SIZE, 1);
        expect(way, &heard, "hello", 5);
        heard = hear(way, said[i % 5], "\1\0\0\0", 4, 0);
        if (way->kept) /* all of it is there, and is no frame */
            expect(way, &heard, "\1\0\0\0", 4);
        else
            CHECK_INT(heard.r, DAVIT_ERR_PROTOCOL);
    }
    CHECK(faulty_usable(client));
}

TEST(nobody_is_asked_when_something_tells)
{
    int before = questions();
    for (size_t i = 0; i < WAYS; i++) {
        static const char *const shown[] = {"$ ", "\4\0\0\0", "\1x", "\1\0\0\1", "\xFF"};
        static const size_t sizes[] = {2, 4, 2, 4, 1};
        struct heard heard;
        for (size_t j = 0; j < 5; j++) {
            heard = hear(&ways[i], "silent", shown[j], sizes[j], 0);
            expect(&ways[i], &heard, shown[j], sizes[j]);
        }
        heard = hear(&ways[i], "silent", "", 0, 0);
        expect(&ways[i], &heard, "", 0);
        struct way typed = ways[i];
        typed.head = MULTIPLEXED;
        heard = hear(&typed, "silent", HELLO, SIZE, 0);
        expect(&typed, &heard, "hello", 5);
    }
    for (enum davit_framing framing = DAVIT_FRAMING_MULTIPLEXED; framing <= DAVIT_FRAMING_RAW; framing++)
        for (size_t i = 0; i < WAYS; i++) {
            struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
            char bytes[128];
            int head = sprintf(bytes, "%s", ways[i].head);
            memcpy(bytes + head, HELLO, SIZE);
            options.framing = framing;
            options.extra =
                play(&(struct play){.data = bytes, .size = (size_t)head + SIZE, .cut = ALL, .tty = "silent"});
            struct heard heard = ways[i].hear(&options);
            bool raw = framing == DAVIT_FRAMING_RAW;
            expect(&ways[i], &heard, raw ? HELLO : "hello", raw ? SIZE : 5);
        }
    CHECK_INT(questions(), before);
}

TEST(an_execs_own_body_tells)
{
    static const char *const bodies[] = {"{\"Tty\":true}", "{\"Tty\":false}", "{}", "{\"Tty\":null}"};
    static const char bytes[] = UPGRADED HELLO;
    int before = questions();
    struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
    struct way way = {.name = "an exec"};
    options.extra = play(&(struct play){.data = bytes, .size = sizeof bytes - 1, .cut = ALL, .tty = "silent"});
    for (size_t i = 0; i < 4; i++) {
        struct heard heard =
            hear_connection("ExecStart", DAVIT_PARAMS({"id", "plays"}), DAVIT_TEXT(bodies[i]), &options);
        expect(&way, &heard, i == 0 ? HELLO : "hello", i == 0 ? SIZE : 5);
    }
    CHECK_INT(questions(), before);
}

TEST(a_session_is_no_processs_output)
{
    struct heard heard = hear_connection("Session", NULL, NULL, NULL);
    CHECK_INT(heard.r, DAVIT_OK);
    if (CHECK_INT(heard.size[0], SIZE))
        CHECK(memcmp(heard.text[0], HELLO, SIZE) == 0);
}

/* -------------------------------------------------------------------------------------- time-outs and cancels --- */

/* Limited by the total time-out, or by the idle one; a connection has only that one. */
TEST(asking_takes_no_longer_than_the_call_may)
{
    for (size_t i = 0; i < 2 * WAYS; i++) {
        const struct way *way = &ways[i / 2];
        bool idle = i % 2 || strcmp(way->head, UPGRADED) == 0, stays = idle && !way->kept;
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        char bytes[128];
        int head = sprintf(bytes, "%s", way->head);
        struct play wish = {.data = bytes, .size = (size_t)head + SIZE, .cut = ALL, .tty = "silent"};
        memcpy(bytes + head, HELLO, SIZE);
        wish.then = stays ? "stay" : "close";
        options.extra = play(&wish);
        options.timeouts = (struct davit_timeouts){DAVIT_NO_TIMEOUT, DAVIT_NO_TIMEOUT, idle ? 100 : DAVIT_NO_TIMEOUT,
                                                   idle ? DAVIT_NO_TIMEOUT : 100};
        long start = milliseconds();
        struct heard heard = way->hear(&options);
        CHECK(milliseconds() - start >= 90);
        CHECK(milliseconds() - start < stretched(FAULTY_PATIENCE));
        if (stays) /* the time that asking took was not the output's */
            CHECK_INT(heard.size[DAVIT_STDOUT], 5);
        if (stays || (!idle && heard.r != DAVIT_OK)) /* in all there may be too little time */
            CHECK_INT(heard.r, DAVIT_ERR_TIMEOUT);
        else
            expect(way, &heard, "hello", 5);
    }
}

static void *cancel_soon(void *cancel)
{
    static long at;
    sleep_milliseconds(50);
    at = milliseconds();
    davit_cancel_trigger(cancel);
    return &at;
}

TEST(whoever_asks_can_be_canceled)
{
    for (size_t i = 0; i < WAYS; i++) {
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        char bytes[128];
        int head = sprintf(bytes, "%s", ways[i].head);
        pthread_t thread;
        void *at = NULL;
        memcpy(bytes + head, HELLO, SIZE);
        options.extra = play(&(struct play){.data = bytes, .size = (size_t)head + SIZE, .cut = ALL, .tty = "silent"});
        options.timeouts.first_byte = options.timeouts.idle = DAVIT_NO_TIMEOUT;
        CHECK_INT(davit_cancel_new(&options.cancel, NULL), DAVIT_OK);
        CHECK_INT(pthread_create(&thread, NULL, cancel_soon, options.cancel), 0);
        struct heard heard = ways[i].hear(&options);
        long end = milliseconds();
        pthread_join(thread, &at);
        CHECK_INT(heard.r, DAVIT_ERR_CANCELED);
        CHECK_HAS(heard.error.message, "canceled");
        CHECK(end - *(long *)at < stretched(PROMPT));
        davit_cancel_free(options.cancel);
    }
    CHECK(faulty_usable(client));
}

/* What a loop asks for ends with who wants to know, and with the loop. */
TEST(a_loop_that_asks_lets_go_of_its_streams)
{
    static const char bytes[] = CLOSED HELLO;
    for (int closes = 0; closes < 2; closes++) {
        struct heard heard = {.r = 1};
        struct davit_handlers handlers = DAVIT_HANDLERS_INIT;
        struct davit_call_options options = DAVIT_CALL_OPTIONS_INIT;
        struct davit_loop *loop = NULL;
        struct davit_stream *stream = NULL;
        handlers.piece = push;
        handlers.done = end;
        handlers.data = &heard;
        options.extra = play(&(struct play){.data = bytes, .size = sizeof bytes - 1, .cut = ALL, .tty = "silent"});
        options.timeouts.idle = DAVIT_NO_TIMEOUT;
        int before = questions(), open = faulty_ask(client, "open");
        CHECK_INT(davit_loop_new(&loop, NULL), DAVIT_OK);
        CHECK_INT(davit_stream_start(loop, client, "ContainerLogs", DAVIT_PARAMS({"id", "plays"}, {"follow", "true"}),
                                     NULL, &options, &handlers, &stream, NULL),
                  DAVIT_OK);
        long start = milliseconds();
        while (questions() == before && milliseconds() - start < stretched(FAULTY_PATIENCE))
            CHECK_INT(davit_loop_step(loop, 10, NULL), DAVIT_OK);
        CHECK_INT(questions(), before + 1);
        CHECK_INT(davit_loop_running(loop), 1); /* a question is nobody's */
        if (closes)
            davit_stream_close(stream);
        CHECK_INT(davit_loop_running(loop), !closes);
        while (closes && faulty_ask(client, "open") > open && milliseconds() - start < stretched(FAULTY_PATIENCE))
            sleep_milliseconds(10);
        CHECK(!closes || faulty_ask(client, "open") == open); /* the question's connection is none any more */
        davit_loop_free(loop);
        CHECK_INT(heard.r, closes ? 1 : DAVIT_ERR_CANCELED);
        CHECK_INT(heard.size[DAVIT_STDOUT], 0);
    }
    CHECK(faulty_usable(client));
}

int main(void)
{
    if (!faulty_start())
        return 1;
    int before = descriptors();
    client = faulty_client(faulty_endpoint(false));
    RUN(what_looks_like_frames_is_what_the_terminal_makes_it);
    RUN(a_terminal_may_show_the_beginning_of_a_frame_only);
    RUN(frames_that_are_cut_off_are_no_terminals);
    RUN(what_the_engine_leaves_out_or_says_oddly_is_no_terminal);
    RUN(where_the_engine_does_not_tell_the_bytes_do);
    RUN(nobody_is_asked_when_something_tells);
    RUN(an_execs_own_body_tells);
    RUN(a_session_is_no_processs_output);
    RUN(asking_takes_no_longer_than_the_call_may);
    RUN(whoever_asks_can_be_canceled);
    RUN(a_loop_that_asks_lets_go_of_its_streams);
    davit_client_free(client);
    test_name = "no_descriptor_is_left";
    CHECK_INT(descriptors(), before);
    faulty_stop();
    return DONE;
}
