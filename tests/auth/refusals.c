/*
 * What is said when a registry refuses: whose credentials these were.
 */
#include "scene.h"
#include "test.h"

#define FILED "{\"auths\":{\"localhost:5000\":{\"auth\":\"ZmlsZTpzZWNyZXQ=\"}}}" /* file:secret */

/* What a registry's refusal looks like, from an engine. */
static struct davit_answer refusal;

static int refuse(void *data, const struct davit_prepared *request, struct davit_answer *answer)
{
    (void)data, (void)request;
    *answer = refusal;
    return DAVIT_OK;
}

static void check_refusal(int status, const char *body, int code, const char *message)
{
    struct davit_client_options options = scene_options();
    struct davit_client *client = NULL;
    struct davit_error error = {0};
    refusal = (struct davit_answer){.status = status, .body = body, .body_size = strlen(body)};
    options.respond = refuse;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    CHECK_INT(scene_pull(client, "localhost:5000/x", NULL, &error), code);
    CHECK_TEXT(error.message, message);
    davit_client_free(client);
}

TEST(a_refusal_of_the_registry_says_whose_credentials_these_were)
{
    scene_begin();
    check_refusal(500, "{\"message\":\"Head http://localhost:5000/v2/: no basic auth credentials\"}", DAVIT_ERR_AUTH,
                  "ImageCreate: 500: Head http://localhost:5000/v2/: no basic auth credentials; no credentials for "
                  "localhost:5000 were found; docker login makes some");
    scene_config(FILED);
    check_refusal(401, "{\"message\":\"wrong\"}", DAVIT_ERR_AUTH,
                  "ImageCreate: 401: wrong; the credentials for localhost:5000 are from docker/config.json");
    check_refusal(200, "{\"errorDetail\":{\"message\":\"denied: no\"},\"error\":\"denied: no\"}", DAVIT_ERR_AUTH,
                  "ImageCreate: 200: denied: no; the credentials for localhost:5000 are from docker/config.json");
    check_refusal(404, "{\"message\":\"pull access denied: x\"}", DAVIT_ERR_REFUSED,
                  "ImageCreate: 404: pull access denied: x; the credentials for localhost:5000 are from "
                  "docker/config.json");
    check_refusal(500, "{\"message\":\"disk full\"}", DAVIT_ERR_ENGINE, "ImageCreate: 500: disk full");
    scene_end();
}

TEST(streams_tell_it_as_well)
{
    struct davit_client_options options = scene_options();
    struct davit_client *client = NULL;
    struct davit_stream *stream = NULL;
    struct davit_piece piece;
    struct davit_error error = {0};
    const char *body = "{\"status\":\"x\"}{\"error\":\"unauthorized: go away\"}";
    scene_begin();
    refusal = (struct davit_answer){.status = 200, .body = body, .body_size = strlen(body)};
    options.respond = refuse;
    CHECK_INT(davit_client_new(&options, &client, NULL), DAVIT_OK);
    CHECK_INT(
        davit_stream_open(client, "ImagePush", DAVIT_PARAMS({"name", "localhost:5000/x"}), NULL, NULL, &stream, &error),
        DAVIT_OK);
    CHECK_INT(davit_stream_read(stream, &piece, &error), DAVIT_OK);
    CHECK_INT(davit_stream_read(stream, &piece, &error), DAVIT_ERR_AUTH);
    CHECK_TEXT(error.message, "ImagePush: unauthorized: go away; no credentials for localhost:5000 were found; docker "
                              "login makes some");
    davit_stream_close(stream);
    davit_client_free(client);
    scene_end();
}

int main(void)
{
    RUN(a_refusal_of_the_registry_says_whose_credentials_these_were);
    RUN(streams_tell_it_as_well);
    return DONE;
}
