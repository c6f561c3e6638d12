/* Compares the places of findings. */
#include "placed.h"

#include <stdint.h>

int placed_issue_compare(const void *a, const void *b) {
    const placed_issue *first = a;
    const placed_issue *second = b;
    const x278_issue *x = first->issue;
    const x278_issue *y = second->issue;
    const uint64_t places[][2] = {{x->interchange, y->interchange}, {x->group, y->group},
                                  {x->transaction, y->transaction}, {x->offset, y->offset},
                                  {x->element, y->element},         {x->component, y->component}};
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        if (places[i][0] != places[i][1]) {
            return places[i][0] < places[i][1] ? -1 : 1;
        }
    }
    if ((x->length == 0) != (y->length == 0)) {
        return x->length == 0 ? -1 : 1; /* what is missing belongs before what is there */
    }
    if (x->code != y->code) {
        return x->code < y->code ? -1 : 1;
    }
    return first->index < second->index ? -1 : first->index > second->index;
}
