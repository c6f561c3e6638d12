/* Which services of a request its follow-up is about. */
#include <string.h>

#include "casework/followup.h"

/* ---- paths ----------------------------------------------------------------------------------------------------- */

/* The number in "[n]" at the beginning of a text, 1 without one; a number that is too large is past the last. */
static size_t index_at(const char *text) {
    size_t index = 0;
    if (*text != '[') {
        return 1;
    }
    for (text++; *text >= '0' && *text <= '9'; text++) {
        index = index > UINT32_MAX ? index : index * 10 + (size_t)(*text - '0');
    }
    return index;
}

/* The number of a path such as "2000F[2]", from 1; 0: absent. */
static size_t ordinal_of(x278_str path) {
    const char *bracket = path.ptr == NULL ? NULL : memchr(path.ptr, '[', path.len);
    return path.ptr == NULL ? 0 : index_at(bracket == NULL ? "" : bracket);
}

/* The service that has the provider with a number, counted over all of them; the last one has those that are new. */
static size_t line_of_provider(const x278cwi_followup *f, size_t provider) {
    size_t before = 0;
    for (size_t i = 0; i < f->line_count; i++) {
        before += f->asked->services[i]->provider_count;
        if (provider <= before) {
            return i + 1;
        }
    }
    return f->line_count;
}

/* The service that a change is for, by its number from 1; 0: none. */
static size_t line_of_change(const x278cwi_followup *f, const char *path) {
    static const char services[] = "services";
    static const char line[] = "2000F";
    static const char provider[] = "2010F";
    const char *name = strstr(path, services);
    if (strncmp(path, line, sizeof line - 1) == 0) {
        return index_at(path + sizeof line - 1);
    }
    if (strncmp(path, provider, sizeof provider - 1) == 0) {
        return line_of_provider(f, index_at(path + sizeof provider - 1));
    }
    return name == NULL ? 0 : index_at(name + sizeof services - 1);
}

/* ---- what became of them --------------------------------------------------------------------------------------- */

static x278_status gather_lines(x278cwi_followup *f) {
    f->line_count = f->asked->service_count;
    f->lines = x278i_arena_alloc(&f->arena, (f->line_count + 1) * sizeof *f->lines);
    if (f->lines == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < f->line_count; i++) {
        f->lines[i] = (x278cwi_followup_line){NULL, X278_VERDICT_NONE, false, false};
    }
    const x278cw_explained_event *event = f->answer->event_count == 0 ? NULL : f->answer->events[0];
    for (size_t i = 0; event != NULL && i < event->line_count; i++) {
        const x278cw_explained_line *line = event->lines[i];
        size_t ordinal = ordinal_of(line->request_path);
        if (ordinal > 0 && ordinal <= f->line_count) {
            f->lines[ordinal - 1] = (x278cwi_followup_line){line->line, line->outcome, line->path.ptr != NULL, false};
        }
    }
    return X278_OK;
}

static bool is_among(uint32_t outcomes, x278_verdict outcome) {
    return outcome >= 0 && outcome < 32 && (outcomes >> outcome & 1) != 0;
}

static bool is_meant(const x278cwi_followup *f, const x278cwi_followup_line *line) {
    bool lost = !line->returned && line->outcome == X278_VERDICT_UNCLEAR;
    return is_among(f->row->lines, line->outcome) || (f->row->takes_missing && lost);
}

/* ---- taking them ----------------------------------------------------------------------------------------------- */

static x278_status take_named(x278cwi_followup *f) {
    for (size_t i = 0; i < f->given.line_count; i++) {
        uint32_t number = f->given.lines[i];
        if (number == 0 || number > f->line_count) {
            return x278cwi_followup_lack(f, X278CW_MISSING_LINE, number);
        }
        f->lines[number - 1].taken = true;
    }
    return X278_OK;
}

/* Without services named: those that the kind is about, of which there must be one unless it is about none. */
static x278_status take_meant(x278cwi_followup *f) {
    size_t taken = 0;
    for (size_t i = 0; i < f->line_count; i++) {
        f->lines[i].taken = is_meant(f, &f->lines[i]);
        taken += f->lines[i].taken ? 1 : 0;
    }
    x278_verdict event = f->answered == NULL ? X278_VERDICT_NONE : f->answered->outcome;
    bool none = f->line_count > 0 ? taken == 0 && f->row->nothing != 0
                                  : f->row->events != 0 && !is_among(f->row->events, event);
    return none ? x278cwi_followup_lack(f, f->row->nothing, 0) : X278_OK;
}

/* A change of a service takes it along, or must be for one that is there. One behind the last is a new service. */
static x278_status take_changed(x278cwi_followup *f) {
    for (size_t i = 0; i < f->given.change_count; i++) {
        size_t number = line_of_change(f, f->given.changes[i].path);
        if (number > 0 && number <= f->line_count && f->row->takes_changed) {
            f->lines[number - 1].taken = true;
        }
        if (number > 0 && number <= f->line_count && !f->lines[number - 1].taken) {
            f->missing.change = (uint32_t)i + 1;
            return x278cwi_followup_lack(f, X278CW_MISSING_LINE, number);
        }
    }
    return X278_OK;
}

x278_status x278cwi_followup_choose(x278cwi_followup *f) {
    x278_status status = gather_lines(f);
    if (status == X278_OK) {
        status = f->given.line_count > 0 ? take_named(f) : take_meant(f);
    }
    return status == X278_OK ? take_changed(f) : status;
}
