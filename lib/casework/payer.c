/* The clocks of overlays' profiles, made into clocks as those of the table are. */
#include "casework/payer.h"

#include <string.h>

#include "casework/moment.h"

/* Which events a clock of a profile runs between, and who must act. */
static const struct {
    const char *event;
    const char *from;
    const char *until;
    const char *who;
} profile_clocks[] = {
    {"decision", "sent", "decided rejected", "payer"},
    {"more-information", "pended", "documents decided rejected", "desk"},
    {"close-out", "pended", "documents decided rejected", "desk"},
    {"appeal", "denied", "appealed", "clinician"},
    {"peer-to-peer", "denied", "p2p", "clinician"},
};

static x278_span attribute(const x278_overlay *overlay, size_t index, const char *name) {
    x278_str text;
    x278_overlay_profile_at(overlay, index, name, &text);
    return (x278_span){text.ptr, text.len};
}

/* The first or last day that the overlay is in force. */
static int32_t day_of(const x278_overlay *overlay, x278_overlay_field field, int32_t other) {
    x278_str text;
    int32_t day;
    bool given = x278_overlay_text(overlay, field, &text) == X278_OK && x278cwi_day_parse(text.ptr, text.len, &day);
    return given ? day : other;
}

/* "OVERLAY:event" */
static char *clock_id(x278i_arena *arena, x278_str overlay, const char *event) {
    size_t len = strlen(event);
    char *id = x278i_arena_text(arena, overlay.len + len + 2);
    if (id != NULL) {
        memcpy(id, overlay.ptr, overlay.len);
        id[overlay.len] = ':';
        memcpy(id + overlay.len + 1, event, len + 1);
    }
    return id;
}

/* Add the clock of an entry, when it is one that cases have. */
static x278_status take_clock(x278i_arena *arena, const x278_overlay *overlay, size_t index, x278cwi_payer *payer) {
    x278_span event = attribute(overlay, index, "event");
    x278_span kind = attribute(overlay, index, "kind");
    size_t row = 0;
    while (row < sizeof profile_clocks / sizeof profile_clocks[0] && !x278cwi_is(event, profile_clocks[row].event)) {
        row++;
    }
    int64_t amount;
    x278cwi_unit unit;
    if (row == sizeof profile_clocks / sizeof profile_clocks[0] ||
        !x278cwi_whole(attribute(overlay, index, "amount"), &amount) || amount > 99999 ||
        !x278cwi_unit_find(attribute(overlay, index, "unit"), &unit)) {
        return X278_OK;
    }
    x278cwi_clock *clock = &payer->clocks[payer->clock_count++];
    *clock = (x278cwi_clock){
        .id = clock_id(arena, payer->id, profile_clocks[row].event),
        .event = profile_clocks[row].event,
        .kind = kind.ptr != NULL ? kind.ptr : "any",
        .from = profile_clocks[row].from,
        .until = profile_clocks[row].until,
        .lobs = "",
        .who = profile_clocks[row].who,
        .cite = "",
        .since = day_of(overlay, X278_OVERLAY_FROM, X278CWI_NEVER),
        .through = day_of(overlay, X278_OVERLAY_TO, X278CWI_ALWAYS),
        .amount = (int32_t)amount,
        .unit = unit,
    };
    return clock->id == NULL ? X278_E_NOMEM : X278_OK;
}

/* The guide whose payer ids count: that of requests, else the first that the overlay is for; NULL: none. */
static const x278_guide *guide_of(const x278_overlay *overlay) {
    const x278_guide *request = NULL;
    x278_guide_find("005010X217-request", X278_STRLEN, &request);
    for (size_t i = 0; i < x278_overlay_guide_count(overlay); i++) {
        if (x278_overlay_guide_at(overlay, i) == request) {
            return request;
        }
    }
    return x278_overlay_guide_at(overlay, 0);
}

x278_status x278cwi_payer_read(const x278_ctx *ctx, x278i_arena *arena, const x278_overlay *overlay,
                               x278cwi_payer *out) {
    size_t entries = x278_overlay_profile_count(overlay);
    const x278_guide *guide = guide_of(overlay);
    *out = (x278cwi_payer){.clocks = x278i_arena_alloc(arena, entries * sizeof *out->clocks)};
    if (out->clocks == NULL) {
        return X278_E_NOMEM;
    }
    x278_overlay_text(overlay, X278_OVERLAY_ID, &out->id);
    x278_status status = X278_OK;
    for (size_t i = 0; i < entries && status == X278_OK; i++) {
        if (x278cwi_is(attribute(overlay, i, NULL), "clock")) {
            status = take_clock(arena, overlay, i, out);
        }
    }
    if (status == X278_OK && guide != NULL) {
        status = x278_guide_merge(ctx, guide, &overlay, 1, NULL, &out->guide);
    }
    return status;
}

void x278cwi_payer_free(x278cwi_payer *payer) {
    x278_guide_free(payer->guide);
    payer->guide = NULL;
}

bool x278cwi_payer_is(const x278cwi_payer *payer, x278_span id) {
    x278_row row;
    char code[81];
    if (id.ptr == NULL || x278cwi_order(id, (x278_span){payer->id.ptr, payer->id.len}) == 0) {
        return id.ptr != NULL;
    }
    if (payer->guide == NULL || x278_row_find(payer->guide, "2010A-NM109", X278_STRLEN, &row) != X278_OK) {
        return false;
    }
    for (size_t i = 0; i < x278_row_code_count(payer->guide, row); i++) {
        size_t len = x278_row_code_at(payer->guide, row, i, code, sizeof code, NULL);
        if (len < sizeof code && x278cwi_order(id, (x278_span){code, len}) == 0) {
            return true;
        }
    }
    return false;
}
