/* The built-in guides: which there are, and which one a message means. */
#include <stdbool.h>
#include <string.h>

#include "base/text.h"
#include "guide/guide.h"

int x278i_tag_known(uint32_t tag) {
    const x278i_base *base = x278i_guide_bare_envelope()->base;
    uint16_t lo = 0;
    uint16_t hi = base->tag_count;
    while (lo < hi) {
        uint16_t mid = (uint16_t)(lo + (hi - lo) / 2);
        if (base->tags[mid] == tag) {
            return 1;
        }
        if (base->tags[mid] < tag) {
            lo = (uint16_t)(mid + 1);
        } else {
            hi = mid;
        }
    }
    return 0;
}

int x278i_guide_base_has(const x278i_guide *guide, uint32_t tag, uint8_t area) {
    const x278i_set_tag *first = guide->base->set_tags + guide->first_set_tag;
    int found = 0;
    for (uint16_t i = 0; i < guide->set_tag_count; i++) {
        if (first[i].tag == tag) {
            if (first[i].area == area) {
                return 2;
            }
            found = 1;
        }
    }
    return found;
}

size_t x278i_guide_count(void) {
    return x278i_guide_total;
}

const x278i_guide *x278i_guide_at(size_t i) {
    return i < x278i_guide_total ? x278i_guides[i] : NULL;
}

static bool has_text(const x278i_guide *guide, uint32_t str, const char *s, size_t len) {
    const char *text = x278i_guide_text(guide, str);
    return x278i_same(text, strlen(text), s, len);
}

size_t x278i_release_length(const char *s, size_t len) {
    size_t n = len;
    while (n > 0 && s[n - 1] >= '0' && s[n - 1] <= '9') {
        n--;
    }
    if (n < 2 || n == len || (s[n - 1] != 'A' && s[n - 1] != 'E') || s[n - 2] < '0' || s[n - 2] > '9') {
        return len;
    }
    return n - 1;
}

/* Does the guide have this release? `bare`: its length without a suffix. */
static bool release_is(const x278i_guide *guide, const char *release, size_t bare) {
    const char *own = x278i_guide_text(guide, guide->release_str);
    return bare > 0 && strncmp(own, release, bare) == 0 && x278i_release_length(own, strlen(own)) == bare;
}

const x278i_guide *x278i_guide_find(const char *id, size_t len) {
    for (uint16_t i = 0; i < x278i_guide_total; i++) {
        if (has_text(x278i_guides[i], x278i_guides[i]->id_str, id, len)) {
            return x278i_guides[i];
        }
    }
    return NULL;
}

uint64_t x278i_guides_of(const char *release, size_t release_len) {
    size_t bare = x278i_release_length(release, release_len);
    uint64_t guides = 0;
    for (uint16_t i = 0; i < x278i_guide_total; i++) {
        guides |= (uint64_t)release_is(x278i_guides[i], release, bare) << i;
    }
    return guides;
}

const x278i_guide *x278i_guide_for(uint64_t guides, const char *direction, size_t direction_len) {
    for (uint16_t i = 0; guides >> i != 0; i++) {
        if ((guides >> i & 1) != 0 &&
            has_text(x278i_guides[i], x278i_guides[i]->direction_str, direction, direction_len)) {
            return x278i_guides[i];
        }
    }
    return NULL;
}

const x278i_guide *x278i_guide_for_purpose(uint64_t guides, const char *purpose, size_t purpose_len) {
    const x278i_guide *accepting = NULL;
    for (uint16_t i = 0; guides >> i != 0; i++) {
        const x278i_guide *g = x278i_guides[i];
        if ((guides >> i & 1) == 0) {
            continue;
        }
        if (x278i_guide_code_in(g, g->purposes, purpose, purpose_len)) {
            return g;
        }
        if (accepting == NULL && x278i_guide_code_in(g, g->accepts, purpose, purpose_len)) {
            accepting = g;
        }
    }
    return accepting;
}

/* Is the second segment of the guide a BHT that allows this BHT01? */
static bool has_structure(const x278i_guide *guide, const char *structure, size_t len) {
    if (guide->root == X278I_NONE || guide->loops[guide->root].item_count < 2) {
        return false;
    }
    const x278i_item *second = &guide->items[guide->loops[guide->root].first_item + 1];
    return second->tag == X278I_TAG3('B', 'H', 'T') &&
           x278i_guide_code_in(guide, guide->elems[guide->segs[second->row].first_elem].codes, structure, len);
}

const x278i_guide *x278i_guide_guess(const char *structure, size_t structure_len, const char *purpose,
                                     size_t purpose_len) {
    const x278i_guide *any = NULL;
    const x278i_guide *partly = NULL;
    for (uint16_t i = 0; i < x278i_guide_total; i++) {
        const x278i_guide *g = x278i_guides[i];
        if (!has_structure(g, structure, structure_len)) {
            continue;
        }
        bool fits = x278i_guide_code_in(g, g->purposes, purpose, purpose_len);
        if (g->trust == X278I_TRUST_ALL) {
            if (fits) {
                return g;
            }
            any = any == NULL ? g : any;
        } else if (fits && partly == NULL) {
            partly = g;
        }
    }
    return partly != NULL ? partly : any;
}

int x278i_guide_has_set(const char *set, size_t len) {
    for (uint16_t i = 0; len > 0 && i < x278i_guide_total; i++) {
        if (has_text(x278i_guides[i], x278i_guides[i]->set_str, set, len)) {
            return 1;
        }
    }
    return 0;
}

int x278i_guide_known(const char *release, size_t release_len) {
    return x278i_guides_of(release, release_len) != 0;
}

const x278i_guide *x278i_guide_bare_envelope(void) {
    return x278i_guides[x278i_guide_total - 1];
}
