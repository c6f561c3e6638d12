/* An issue as a line of JSON. */
#ifndef X278I_JSON_ISSUE_H
#define X278I_JSON_ISSUE_H

#include "base/json_text.h"
#include "x278/issue.h"

/* Append an issue with its line feed. Failures are in `to`. */
void x278i_json_put_issue(x278i_json_text *to, const x278_issue *issue);

#endif
