#!/usr/bin/env python3
"""Looks at the pages that the tool writes: letters, cards, summaries, checklists, sheets, digests.

usage: check_pages.py X278 [--renew]

Golden files: fixtures/casework/pages/NAME holds rq.edi, rs.edi and e.xml, and the pages that come of them, byte for byte;
--renew writes these anew. Of each page: every digit stands in an element with a trace, every trace leads somewhere,
`data-raw` is what `x278 get` prints, `data-value` is a number of the policy, the record or its sums; no script, nothing
from outside. Letters of random cases, 25 or X278_LETTERS of them. When one value of the record changes, what changes in the
letter has its trace; without a part that a section needs there is no letter. Sheets have every value once, in order.
"""
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pages  # noqa: E402
import random_case  # noqa: E402

LETTERS = int(os.environ.get("X278_LETTERS", "25"))


def clock_ids():
    with open("lib/casework/data/tables/clocks.xml", encoding="utf-8") as file:
        return set(pages.re.findall(r'<clock id="([^"]*)"', file.read()))


def check_random(tool, report):
    """Letters of random cases, until so many were written; each with its card, summary and digest."""
    written = seed = 0
    with tempfile.TemporaryDirectory() as folder:
        while written < LETTERS and seed < 4 * LETTERS:
            case = random_case.make_case(seed, os.path.join(folder, str(seed)))
            written += pages.check_one(tool, report, case, clock_ids(), seed)
            seed += 1
    report.expect(written == LETTERS, "random", f"{written} letters of {seed} cases")
    print(f"{written} letters of {seed} random cases")


def main():
    tool = pages.Tool(sys.argv[1])
    if not tool.has("letter"):
        print("skipped: the tool has no letter command, or no libxml2")
        return 77
    report = pages.Report()
    pages.check_golden(tool, report, "--renew" in sys.argv, clock_ids())
    pages.check_faults(tool, report, clock_ids())
    pages.check_changes(tool, report, pages.golden_case())
    pages.check_sheets(tool, report, pages.golden_case().evidence)
    check_random(tool, report)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
