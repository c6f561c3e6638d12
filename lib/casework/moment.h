/* Moments of a case log: seconds since 1970-01-01T00:00, in whatever zone the log was written. */
#ifndef X278CWI_MOMENT_H
#define X278CWI_MOMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "casework/day.h"
#include "x278/casework/now.h"

#define X278CWI_DAY_SECONDS 86400
#define X278CWI_MINUTE_SECONDS 60

/* Read YYYY-MM-DDThh:mm, or with `seconds` YYYY-MM-DDThh:mm:ss as well. False when it is anything else. */
bool x278cwi_moment_read(const char *text, size_t len, bool seconds, int64_t *moment);

/* The day that a moment is on. */
int32_t x278cwi_moment_day(int64_t moment);

/* The minute that "now" means. False when it is not a time of the calendar. */
bool x278cwi_moment_now(const x278cw_now *now, int64_t *moment);

/* A moment as "YYYY-MM-DDThh:mm"; the text lives in *room. */
x278_str x278cwi_moment_str(x278cwi_day_text *room, int64_t moment);

#endif
