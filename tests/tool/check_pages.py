#!/usr/bin/env python3
"""Looks at the pages that the tool writes: letters, cards, summaries, checklists, sheets, digests.

usage: check_pages.py X278 [--renew]

Golden files: fixtures/casework/pages/NAME holds rq.edi, rs.edi and e.xml, and the pages that come of them, byte for byte;
--renew writes these anew. Of each page: every digit stands in an element with a trace, every trace leads somewhere,
`data-raw` is what `x278 get` prints, `data-value` is a number of the policy, the record or its sums; no script, nothing
from outside.
"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pages  # noqa: E402


def main():
    tool = pages.Tool(sys.argv[1])
    if not tool.has("letter"):
        print("skipped: the tool has no letter command, or no libxml2")
        return 77
    report = pages.Report()
    pages.check_golden(tool, report, "--renew" in sys.argv)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
