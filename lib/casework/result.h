/* What results that are read as structs and as JSON have in common. */
#ifndef X278CWI_RESULT_H
#define X278CWI_RESULT_H

#include "base/arena.h"
#include "casework/json.h"
#include "casework/moment.h"

/* Keep a moment or a day as text. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_keep_moment(x278i_arena *arena, int64_t moment, x278_str *out);
x278_status x278cwi_keep_day(x278i_arena *arena, int32_t day, x278_str *out);

/* Static text. */
x278_str x278cwi_fixed(const char *text);

/* "as_of" as it was given. */
void x278cwi_json_now(x278cwi_json *json, const x278cw_now *now);

#endif
