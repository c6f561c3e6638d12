/* Pages: values and lists under names, and the texts of values. */
#include "casework/page.h"

#include <stdarg.h>
#include <string.h>

#include "base/buf.h"
#include "casework/day.h"

static size_t count_names(const x278cwi_names *names) {
    size_t count = 0;
    while (names[count].name != NULL) {
        count++;
    }
    return count;
}

static x278cwi_part *make_part(x278cwi_page *page, const x278cwi_names *names) {
    size_t count = count_names(names);
    x278cwi_part *part = x278i_arena_alloc(&page->arena, sizeof *part);
    x278cwi_cell *cells = x278i_arena_alloc(&page->arena, (count + 1) * sizeof *cells);
    if (part == NULL || cells == NULL) {
        page->status = X278_E_NOMEM;
        return NULL;
    }
    memset(cells, 0, (count + 1) * sizeof *cells);
    *part = (x278cwi_part){names, cells, NULL};
    return part;
}

void x278cwi_page_begin(x278cwi_page *page, const x278_ctx *ctx, const x278cwi_names *names) {
    *page = (x278cwi_page){.status = X278_OK};
    x278i_arena_init(&page->arena, ctx);
    page->root = make_part(page, names);
}

void x278cwi_page_free(x278cwi_page *page) {
    x278i_arena_free(&page->arena);
}

int32_t x278cwi_names_find(const x278cwi_names *names, const char *name, size_t len) {
    for (int32_t i = 0; names[i].name != NULL; i++) {
        if (strncmp(names[i].name, name, len) == 0 && names[i].name[len] == '\0') {
            return i;
        }
    }
    return -1;
}

const x278cwi_cell *x278cwi_part_find(const x278cwi_part *part, const char *name, size_t len) {
    int32_t at = x278cwi_names_find(part->names, name, len);
    return at < 0 ? NULL : &part->cells[at];
}

/* The cell that a value or list of ours goes to. A name that the table lacks is a mistake of ours. */
static x278cwi_cell *cell_of(x278cwi_page *page, const x278cwi_part *part, const char *name) {
    if (part == NULL || page->status != X278_OK) {
        return NULL;
    }
    int32_t at = x278cwi_names_find(part->names, name, strlen(name));
    if (at < 0) {
        page->status = X278_E_STATE;
        return NULL;
    }
    return &part->cells[at];
}

void x278cwi_page_put(x278cwi_page *page, x278cwi_part *part, const char *name, x278cwi_shown shown) {
    x278cwi_cell *cell = cell_of(page, part, name);
    if (cell != NULL && shown.text.ptr != NULL) {
        cell->shown = shown;
    }
}

x278cwi_part *x278cwi_page_add(x278cwi_page *page, x278cwi_part *part, const char *list) {
    x278cwi_cell *cell = cell_of(page, part, list);
    if (cell == NULL) {
        return NULL;
    }
    x278cwi_part *added = make_part(page, part->names[cell - part->cells].items);
    if (added != NULL && cell->last != NULL) {
        cell->last->next = added;
    } else if (added != NULL) {
        cell->first = added;
    }
    cell->last = added != NULL ? added : cell->last;
    return added;
}

/* ---- texts ----------------------------------------------------------------------------------------------------- */

static x278_str digits_of(char room[24], int64_t number) {
    size_t at = 24;
    uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    do {
        room[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (number < 0) {
        room[--at] = '-';
    }
    return (x278_str){room + at, 24 - at};
}

/* The text of one argument; the format goes behind its letter. */
static x278_str next_piece(const char **format, va_list *list, char room[24]) {
    const char *at = *format;
    if (at[0] != '%') {
        size_t len = strcspn(at, "%");
        *format += len;
        return (x278_str){at, len};
    }
    *format += 2;
    if (at[1] == 's') {
        const char *text = va_arg(*list, const char *);
        return (x278_str){text, strlen(text)};
    }
    if (at[1] == 'v') {
        return va_arg(*list, x278_str);
    }
    return at[1] == 'd' ? digits_of(room, va_arg(*list, int64_t)) : (x278_str){"%", 1};
}

x278_str x278cwi_page_text(x278cwi_page *page, const char *format, ...) {
    x278i_buf buf = {NULL, 0, 0};
    x278_str out = {NULL, 0};
    const x278_ctx *ctx = page->arena.ctx;
    va_list list;
    va_start(list, format);
    while (*format != '\0' && page->status == X278_OK) {
        char room[24];
        x278_str piece = next_piece(&format, &list, room);
        page->status = x278i_buf_append(ctx, &buf, piece.ptr, piece.len);
    }
    va_end(list);
    if (page->status == X278_OK) {
        page->status = x278i_arena_str(&page->arena, buf.len > 0 ? buf.ptr : "", buf.len, &out);
    }
    x278i_buf_clear(ctx, &buf);
    return out;
}

x278_str x278cwi_page_join(x278cwi_page *page, x278_str a, const char *between, x278_str b) {
    if (a.ptr == NULL || b.ptr == NULL || b.len == 0) {
        return a.ptr == NULL ? b : a;
    }
    return x278cwi_page_text(page, "%v%s%v", a, between, b);
}

static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};

x278_str x278cwi_page_day(x278cwi_page *page, int32_t day) {
    x278_date date;
    if (x278_date_from_days(day, &date) != X278_OK) {
        return (x278_str){NULL, 0};
    }
    return x278cwi_page_text(page, "%s %d, %d", months[date.month - 1], (int64_t)date.day, (int64_t)date.year);
}

x278_str x278cwi_page_days(x278cwi_page *page, int32_t lo, int32_t hi) {
    x278_date first;
    x278_date last;
    if (lo == hi || x278_date_from_days(lo, &first) != X278_OK || x278_date_from_days(hi, &last) != X278_OK) {
        return x278cwi_page_day(page, lo);
    }
    if (first.month == last.month) {
        return x278cwi_page_text(page, "%s %d", months[first.month - 1], (int64_t)first.year);
    }
    return x278cwi_page_text(page, "%d", (int64_t)first.year);
}

static const char *plural(int64_t count) {
    return count == 1 ? "" : "s";
}

x278_str x278cwi_page_weeks(x278cwi_page *page, int64_t days) {
    int64_t weeks = days / 7;
    int64_t rest = days % 7;
    if (weeks == 0) {
        return x278cwi_page_text(page, "%d day%s", days, plural(days));
    }
    if (rest == 0) {
        return x278cwi_page_text(page, "%d days (%d week%s)", days, weeks, plural(weeks));
    }
    return x278cwi_page_text(page, "%d days (%d week%s and %d day%s)", days, weeks, plural(weeks), rest, plural(rest));
}

/* Abbreviations and groups; other words are said as they are written. */
static const char *const spoken[][2] = {
    {"@active", "active care"},
    {"@drug", "drugs"},
    {"@injection", "injections"},
    {"@passive", "passive care"},
    {"pt", "physical therapy"},
    {"nsaid", "NSAID"},
    {"esi", "epidural injection"},
    {"vas", "pain (VAS)"},
    {"nrs", "pain (NRS)"},
    {"odi", "disability (ODI)"},
    {"ndi", "disability (NDI)"},
    {"tens", "TENS"},
    {"bmi", "BMI"},
    {"auc", "AUC"},
    {"aquatic", "aquatic therapy"},
    {"exam", "examination"},
    {"iv_drug_use", "IV drug use"},
    {"bladder_bowel", "bladder or bowel trouble"},
    {"adl_impact", "daily life affected"},
    {"adl", "daily life"},
    {"labs", "laboratory results"},
    {"neuropathic", "drug for nerve pain"},
    {"heat_ice", "heat or ice"},
    {"BONE_SCAN", "bone scan"},
    {"MYELOGRAM", "myelogram"},
    {"XR", "X-ray"},
    {"OTHER", "imaging"},
};

const char *x278cwi_spoken(const char *word, size_t len) {
    for (size_t i = 0; i < sizeof spoken / sizeof spoken[0]; i++) {
        if (strncmp(spoken[i][0], word, len) == 0 && spoken[i][0][len] == '\0') {
            return spoken[i][1];
        }
    }
    return NULL;
}

x278_str x278cwi_page_plain(x278cwi_page *page, x278_str name) {
    if (name.ptr == NULL) {
        return name;
    }
    const char *known = x278cwi_spoken(name.ptr, name.len);
    if (known != NULL) {
        return (x278_str){known, strlen(known)};
    }
    bool own = name.len > 2 && strncmp(name.ptr, "x-", 2) == 0;
    char *text = x278i_arena_text(&page->arena, name.len + 1);
    if (text == NULL || page->status != X278_OK) {
        page->status = page->status == X278_OK && text == NULL ? X278_E_NOMEM : page->status;
        return (x278_str){NULL, 0};
    }
    size_t from = own ? 2 : 0;
    for (size_t i = from; i < name.len; i++) {
        text[i - from] = (char)(name.ptr[i] == '_' || (own && name.ptr[i] == '-') ? ' ' : name.ptr[i]);
    }
    text[name.len - from] = '\0';
    return (x278_str){text, name.len - from};
}

/* ---- values ---------------------------------------------------------------------------------------------------- */

x278cwi_shown x278cwi_shown_words(const char *text) {
    return (x278cwi_shown){.text = {text, strlen(text)}};
}

x278cwi_shown x278cwi_shown_traced(x278_str text, x278_str trace) {
    return (x278cwi_shown){.text = text, .trace = trace};
}

x278cwi_shown x278cwi_shown_figure(x278cwi_page *page, x278_str text, x278_str trace, int64_t value, const char *unit) {
    return (x278cwi_shown){
        .text = text,
        .trace = trace,
        .value = x278cwi_page_text(page, "%d", value),
        .unit = {unit, strlen(unit)},
    };
}

x278_str x278cwi_trace_item(x278cwi_page *page, x278_str id) {
    return x278cwi_page_text(page, "ev:%v", id);
}

x278_str x278cwi_trace_items(x278cwi_page *page, const x278_str *ids, size_t count) {
    size_t size = 1;
    for (size_t i = 0; i < count; i++) {
        size += ids[i].len + 4;
    }
    char *text = count > 0 ? x278i_arena_text(&page->arena, size) : NULL;
    if (text == NULL || ids == NULL) {
        page->status = count > 0 && page->status == X278_OK ? X278_E_NOMEM : page->status;
        return (x278_str){NULL, 0};
    }
    size_t len = 0;
    for (size_t i = 0; i < count; i++) {
        memcpy(text + len, " ev:", 4);
        memcpy(text + len + 4, ids[i].ptr, ids[i].len);
        len += ids[i].len + 4;
    }
    text[len] = '\0';
    return (x278_str){text + 1, len - 1};
}

x278_str x278cwi_trace_both(x278cwi_page *page, x278_str a, x278_str b) {
    return x278cwi_page_join(page, a, " ", b);
}
