/*
 * All of davit on one page: a call goes resolve → check → encode → send → decode, one function each, in the file of
 * that name. davit_call() takes and gives structs, a sink makes it a stream (stream.c), davit_request() has no row
 * to resolve and check against, davit_prepare() stops before anything is sent.
 */
#include "internal.h"

/* Hands the response over, whatever became of the call, and lets go of the rest. */
static int finish(struct davit__call *call, int r, struct davit_response **ret)
{
    if (ret)
        *ret = call->response;
    else
        davit_response_free(call->response);
    davit__end(call);
    return r;
}

/* All steps of a call whose operation is found. */
static int go_once(struct davit__call *call)
{
    int r = davit__check(call);
    if (r == DAVIT_OK)
        r = davit__check_endless(call);
    if (r == DAVIT_OK)
        r = davit__encode(call);
    if (r == DAVIT_OK)
        r = davit__send(call);
    if (r == DAVIT_OK)
        r = davit__decode(call);
    return r == DAVIT_OK ? davit__settle_framing(call) : r;
}

/* The same, and once more if an engine that has taken another one's place refuses the version. */
static int go(struct davit__call *call)
{
    int r = go_once(call);
    return davit__begin_again(call) ? go_once(call) : r;
}

int davit_invoke(struct davit_client *client, const char *operation, const struct davit_param *params,
                 const struct davit_body *body, const struct davit_call_options *options, struct davit_response **ret,
                 struct davit_error *reterr)
{
    struct davit__call call = {.params = params, .body = body, .error = reterr};
    int r = davit__begin(&call, client, options);
    if (r == DAVIT_OK && call.options.sink)
        return davit__pour(client, operation, params, body, options, ret, reterr);
    if (r == DAVIT_OK)
        r = davit__resolve(&call, operation);
    if (r == DAVIT_OK)
        r = go(&call);
    return finish(&call, r, ret);
}

int davit_call(struct davit_client *client, uint32_t layout, const char *operation, const void *params,
               const void *body, const struct davit_call_options *options, void *ret, struct davit_error *reterr)
{
    struct davit__call call = {.error = reterr};
    int r = davit__begin(&call, client, options);
    if (r == DAVIT_OK)
        r = davit__resolve(&call, operation);
    if (r == DAVIT_OK)
        r = davit__take_structs(&call, layout, params, body, ret);
    if (r == DAVIT_OK)
        r = go(&call);
    if (r == DAVIT_OK)
        r = davit__hand_out_value(&call, ret);
    return finish(&call, r, ret);
}

int davit_prepare(struct davit_client *client, const char *operation, const struct davit_param *params,
                  const struct davit_body *body, const struct davit_call_options *options, struct davit_prepared **ret,
                  struct davit_error *reterr)
{
    struct davit__call call = {.params = params, .body = body, .error = reterr, .offline = true};
    int r = davit__begin(&call, client, options);
    if (r == DAVIT_OK && !ret)
        r = davit__fail(reterr, DAVIT_ERR_ARGUMENT, "davit_prepare: ret may not be NULL");
    if (r == DAVIT_OK)
        r = davit__resolve(&call, operation);
    if (r == DAVIT_OK)
        r = davit__check(&call);
    if (r == DAVIT_OK)
        r = davit__encode(&call);
    if (r == DAVIT_OK)
        r = davit__prepared_keep(call.prepared, reterr);
    if (r == DAVIT_OK) {
        *ret = call.prepared;
        call.prepared = NULL;
    }
    return finish(&call, r, NULL);
}

/* The steps of a call that no row describes. */
static int request_once(struct davit__call *call, const char *method, const char *path)
{
    int r = davit__check_request(call, method, path);
    if (r == DAVIT_OK)
        r = davit__encode_request(call, method, path);
    if (r == DAVIT_OK)
        r = davit__send(call);
    return r == DAVIT_OK ? davit__decode(call) : r;
}

int davit_request(struct davit_client *client, const char *method, const char *path, const struct davit_param *query,
                  const struct davit_body *body, const struct davit_call_options *options, struct davit_response **ret,
                  struct davit_error *reterr)
{
    struct davit__call call = {.params = query, .body = body, .error = reterr};
    int r = davit__begin(&call, client, options);
    if (r == DAVIT_OK)
        r = request_once(&call, method, path);
    if (davit__begin_again(&call))
        r = request_once(&call, method, path);
    return finish(&call, r, ret);
}
