/*
 * Answers that are poured into a caller's sink. Pieces are cut where libcurl has their bytes, and handed over from
 * there; only what is not whole yet is kept, as of a stream that is read. Plain bytes are read like that one's: libcurl
 * has few of them in a row, and who writes them somewhere gains more by large pieces than a copy costs.
 */
#include "stream.h"

static int hand_over(struct davit_stream *stream)
{
    const struct davit_call_options *options = &stream->call.options;
    int r = davit__check_cancel(&stream->call); /* perhaps by the sink itself */
    if (r != DAVIT_OK)
        return r;
    int wish = options->sink(options->sink_data, &stream->cut.piece);
    if (wish == DAVIT_OK)
        return wish;
    return davit__fail(&stream->failure, wish < 0 ? wish : DAVIT_ERR_ARGUMENT, "%s: the sink ended it with %s (%d)",
                       stream->call.name, davit_code_name(wish), wish);
}

/* Hands over the whole pieces that there are; there are some bytes at least. */
static int hand_over_all(struct davit_stream *stream)
{
    struct davit__cut *cut = &stream->cut;
    int r;
    do {
        enum davit__step step = davit__next_piece(cut);
        if (step != DAVIT__PIECE)
            return step == DAVIT__FAILED ? stream->failure.code : DAVIT_OK;
        r = hand_over(stream);
    } while (r == DAVIT_OK && cut->at < cut->hold->size);
    return r;
}

/* The same of bytes that are libcurl's. What is left of them is kept. */
static int hand_over_lent(struct davit_stream *stream, char *bytes, size_t size)
{
    struct davit__cut *cut = &stream->cut;
    struct davit__buffer *hold = cut->hold, lent = {.data = bytes, .size = size};
    cut->hold = &lent;
    int r = hand_over_all(stream);
    cut->hold = hold;
    if (cut->at < size)
        davit__append(hold, bytes + cut->at, size - cut->at);
    cut->at = 0;
    return r;
}

/* The same of bytes that complete what was kept. */
static int hand_over_kept(struct davit_stream *stream, const char *bytes, size_t size)
{
    struct davit__buffer *hold = &stream->transfer.hold;
    davit__append(hold, bytes, size);
    int r = hold->failed ? DAVIT_OK : hand_over_all(stream);
    davit__cut_move_up(&stream->cut);
    return r;
}

bool davit__pour_bytes(struct transfer *transfer, char *bytes, size_t size)
{
    struct davit_stream *stream = (struct davit_stream *)transfer->call; /* its first member */
    transfer->code = transfer->hold.size ? hand_over_kept(stream, bytes, size) : hand_over_lent(stream, bytes, size);
    transfer->explained = transfer->code != DAVIT_OK;
    if (transfer->explained)
        transfer->hold.size = 0; /* nobody wants it */
    return !transfer->explained && !transfer->hold.failed;
}

int davit__pour(struct davit_client *client, const char *operation, const struct davit_param *params,
                const struct davit_body *body, const struct davit_call_options *options, struct davit_response **ret,
                struct davit_error *reterr)
{
    struct davit_stream *stream;
    struct davit_piece piece = {.size = 1};
    int r = davit_stream_open(client, operation, params, body, options, &stream, reterr);
    if (stream)
        stream->transfer.pours = davit_response_result(stream->call.response) != DAVIT_RESULT_BYTES;
    while (r == DAVIT_OK && piece.size) {
        r = davit_stream_read(stream, &piece, reterr);
        if (r != DAVIT_OK || !piece.size)
            continue;
        r = hand_over(stream);
        if (r != DAVIT_OK && reterr)
            *reterr = stream->failure;
    }
    if (ret)
        *ret = stream ? stream->call.response : NULL;
    if (ret && stream)
        stream->call.response = NULL;
    davit_stream_close(stream);
    return r;
}
