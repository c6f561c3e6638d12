/* Texts of results, kept in their arena. */
#include "casework/result.h"

#include <string.h>

x278_status x278cwi_keep_moment(x278i_arena *arena, int64_t moment, x278_str *out) {
    x278cwi_day_text room;
    x278_str text = x278cwi_moment_str(&room, moment);
    return x278i_arena_str(arena, text.ptr, text.len, out);
}

x278_status x278cwi_keep_day(x278i_arena *arena, int32_t day, x278_str *out) {
    x278cwi_day_text room;
    x278_str text = x278cwi_day_str(&room, day);
    return x278i_arena_str(arena, text.ptr, text.len, out);
}

x278_str x278cwi_fixed(const char *text) {
    return (x278_str){text, strlen(text)};
}

void x278cwi_json_now(x278cwi_json *json, const x278cw_now *now) {
    char text[20];
    size_t len = x278cw_now_format(now, text, sizeof text);
    x278cwi_json_str(json, "as_of", (x278_str){text, len});
}
