/* The segments with a payload whose length is declared, so that delimiters in it do not count. */
#include "edi/lex.h"

static const x278i_payload_rule payload_rules[] = {
    {X278I_TAG3('B', 'D', 'S'), 2, 3},
    {X278I_TAG3('B', 'I', 'N'), 1, 2},
};

const x278i_payload_rule *x278i_payload_rule_of(uint32_t tag) {
    for (size_t i = 0; i < sizeof payload_rules / sizeof payload_rules[0]; i++) {
        if (payload_rules[i].tag == tag) {
            return &payload_rules[i];
        }
    }
    return NULL;
}
