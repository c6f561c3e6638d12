/* "Now" as text and back. */
#include "x278/casework/now.h"

#include <string.h>

#include "base/digits.h"
#include "casework/day.h"

#define LAST_MINUTE (24 * 60 - 1)

/* "Thh:mm" */
static bool read_minute(const char *text, int32_t *out) {
    if (text[0] != 'T' || text[3] != ':' || !x278i_all_digits(text + 1, 2) || !x278i_all_digits(text + 4, 2)) {
        return false;
    }
    uint32_t hour = x278i_digits_value(text + 1, 2);
    uint32_t minute = x278i_digits_value(text + 4, 2);
    *out = (int32_t)(hour * 60 + minute);
    return hour < 24 && minute < 60;
}

x278_status x278cw_now_parse(const char *text, size_t len, x278cw_now *out) {
    if (text == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278cw_now){{0, 0, 0}, 0, 0};
    len = x278i_text_length(text, len);
    int32_t day;
    int32_t minute = LAST_MINUTE;
    if ((len != 10 && len != 16) || !x278cwi_day_parse(text, 10, &day) ||
        (len == 16 && !read_minute(text + 10, &minute))) {
        return X278_E_SYNTAX;
    }
    out->minute = minute;
    out->timed = len == 16;
    return x278_date_from_days(day, &out->date);
}

size_t x278cw_now_format(const x278cw_now *now, char *buf, size_t size) {
    x278cwi_day_text room;
    int64_t day;
    if (now == NULL || x278_date_to_days(&now->date, &day) != X278_OK || now->minute < 0 || now->minute > LAST_MINUTE) {
        return 0;
    }
    size_t len = x278cwi_day_str(&room, (int32_t)day).len;
    if (now->timed != 0) {
        memcpy(room.text + len, "T00:00", 7);
        x278i_digits_put(room.text + len + 1, (uint32_t)now->minute / 60, 2);
        x278i_digits_put(room.text + len + 4, (uint32_t)now->minute % 60, 2);
        len += 6;
    }
    return x278i_give_text(room.text, len, buf, size);
}
