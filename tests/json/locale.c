/*
 * A program that speaks German writes 1,5 for 1.5: the reader must not.
 */
#include "reading.h"

#include <locale.h>

TEST(numbers_have_a_point_whatever_the_locale)
{
    struct json_object *value = NULL;
    CHECK_TEXT(localeconv()->decimal_point, ",");
    CHECK_INT(davit_json_read("1.5", 3, &value, NULL), DAVIT_OK);
    CHECK(json_object_get_double(value) == 1.5);
    json_object_put(value);
    check_stops("1,5", 3, 1, NULL);
    check_stops("1e400", 5, 0, NULL);
}

int main(void)
{
    if (!setlocale(LC_ALL, "de_DE.UTF-8")) {
        fprintf(stderr, "no locale de_DE.UTF-8\n");
        return 77;
    }
    RUN(numbers_have_a_point_whatever_the_locale);
    return DONE;
}
