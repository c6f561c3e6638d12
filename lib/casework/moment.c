/* Times of a case log as integers. */
#include "casework/moment.h"

#include <string.h>

#include "base/digits.h"

#define DATE_LENGTH 10
#define TIME_LENGTH 16

/* Two digits below `limit`. */
static bool read_two(const char *text, uint32_t limit, int64_t *out) {
    if (!x278i_all_digits(text, 2)) {
        return false;
    }
    *out = x278i_digits_value(text, 2);
    return *out < limit;
}

bool x278cwi_moment_read(const char *text, size_t len, bool seconds, int64_t *moment) {
    int32_t day;
    int64_t hour;
    int64_t minute;
    int64_t second = 0;
    if ((len != TIME_LENGTH && !(seconds && len == TIME_LENGTH + 3)) || text[10] != 'T' || text[13] != ':' ||
        !x278cwi_day_parse(text, DATE_LENGTH, &day) || !read_two(text + 11, 24, &hour) ||
        !read_two(text + 14, 60, &minute)) {
        return false;
    }
    if (len > TIME_LENGTH && (text[16] != ':' || !read_two(text + 17, 60, &second))) {
        return false;
    }
    *moment = (int64_t)day * X278CWI_DAY_SECONDS + hour * 3600 + minute * X278CWI_MINUTE_SECONDS + second;
    return true;
}

int32_t x278cwi_moment_day(int64_t moment) {
    int64_t day = moment / X278CWI_DAY_SECONDS;
    return (int32_t)(moment % X278CWI_DAY_SECONDS < 0 ? day - 1 : day);
}

bool x278cwi_moment_now(const x278cw_now *now, int64_t *moment) {
    int64_t day;
    if (now == NULL || x278_date_to_days(&now->date, &day) != X278_OK || now->minute < 0 || now->minute >= 24 * 60) {
        return false;
    }
    *moment = day * X278CWI_DAY_SECONDS + (int64_t)now->minute * X278CWI_MINUTE_SECONDS;
    return true;
}

x278_str x278cwi_moment_str(x278cwi_day_text *room, int64_t moment) {
    int32_t day = x278cwi_moment_day(moment);
    uint32_t minute = (uint32_t)((moment - (int64_t)day * X278CWI_DAY_SECONDS) / X278CWI_MINUTE_SECONDS);
    size_t len = x278cwi_day_str(room, day).len;
    memcpy(room->text + len, "T00:00", 7);
    x278i_digits_put(room->text + len + 1, minute / 60, 2);
    x278i_digits_put(room->text + len + 4, minute % 60, 2);
    return (x278_str){room->text, len + 6};
}
