/* Issues as JSON: one table of members, always all of them, in this order. */
#include "json/issue.h"

typedef enum member_kind {
    MEMBER_SEVERITY,
    MEMBER_TEXT,
    MEMBER_SIGNED,
    MEMBER_SHORT,
    MEMBER_LONG
} member_kind;

static const struct {
    const char *name;
    size_t offset;
    member_kind kind;
} members[] = {
    {"severity", offsetof(x278_issue, severity), MEMBER_SEVERITY},
    {"code", offsetof(x278_issue, name), MEMBER_TEXT},
    {"snip", offsetof(x278_issue, snip), MEMBER_SIGNED},
    {"path", offsetof(x278_issue, path), MEMBER_TEXT},
    {"loop", offsetof(x278_issue, loop), MEMBER_TEXT},
    {"segment", offsetof(x278_issue, segment), MEMBER_TEXT},
    {"ordinal", offsetof(x278_issue, ordinal), MEMBER_LONG},
    {"element", offsetof(x278_issue, element), MEMBER_SHORT},
    {"component", offsetof(x278_issue, component), MEMBER_SHORT},
    {"repetition", offsetof(x278_issue, repetition), MEMBER_SHORT},
    {"offset", offsetof(x278_issue, offset), MEMBER_LONG},
    {"length", offsetof(x278_issue, length), MEMBER_LONG},
    {"interchange", offsetof(x278_issue, interchange), MEMBER_LONG},
    {"group", offsetof(x278_issue, group), MEMBER_LONG},
    {"transaction", offsetof(x278_issue, transaction), MEMBER_LONG},
    {"ta1", offsetof(x278_issue, ta1), MEMBER_TEXT},
    {"ak905", offsetof(x278_issue, ak905), MEMBER_TEXT},
    {"ik304", offsetof(x278_issue, ik304), MEMBER_TEXT},
    {"ik403", offsetof(x278_issue, ik403), MEMBER_TEXT},
    {"ik502", offsetof(x278_issue, ik502), MEMBER_TEXT},
    {"rule", offsetof(x278_issue, rule), MEMBER_TEXT},
    {"message", offsetof(x278_issue, message), MEMBER_TEXT},
};

static uint64_t number_at(const char *at, member_kind kind) {
    uint64_t large;
    uint32_t small;
    if (kind == MEMBER_LONG) {
        memcpy(&large, at, sizeof large);
        return large;
    }
    memcpy(&small, at, sizeof small);
    return kind == MEMBER_SIGNED && small > INT32_MAX ? 0 : small;
}

static void put_member(x278i_json_text *to, const char *at, member_kind kind) {
    x278_severity severity;
    x278_str text;
    switch (kind) {
    case MEMBER_SEVERITY:
        memcpy(&severity, at, sizeof severity);
        x278i_json_put_string(to, x278i_text(x278_severity_name(severity)));
        break;
    case MEMBER_TEXT:
        memcpy(&text, at, sizeof text);
        x278i_json_put_string(to, text);
        break;
    default:
        x278i_json_put_number(to, number_at(at, kind));
    }
}

void x278i_json_put_issue(x278i_json_text *to, const x278_issue *issue) {
    to->bytes = false;
    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++) {
        x278i_json_put(to, i == 0 ? "{\"" : ",\"", 2);
        x278i_json_put(to, members[i].name, strlen(members[i].name));
        x278i_json_put(to, "\":", 2);
        put_member(to, (const char *)issue + members[i].offset, members[i].kind);
    }
    x278i_json_put(to, "}\n", 2);
}
