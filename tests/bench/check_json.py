#!/usr/bin/env python3
"""What bench --json prints has exactly the agreed members, and each figure is possible. Usage: bench --json | check_json.py"""

import json
import sys

SPEEDS = "memcpy scan lex transactions tokens check decode decode_check encode encode_check emit".split()
COUNTS = "lex transactions check decode encode encode_check one_request".split()


def main():
    found = json.load(sys.stdin)
    assert list(found) == ["mb_s", "us", "instructions"], list(found)
    assert sorted(found["mb_s"]) == sorted(SPEEDS), list(found["mb_s"])
    assert list(found["us"]) == ["one_request"], list(found["us"])
    assert sorted(found["instructions"]) == sorted(COUNTS), list(found["instructions"])
    assert all(speed > 0 for speed in found["mb_s"].values()), found["mb_s"]
    assert found["us"]["one_request"] > 0, found["us"]
    counted = [count for count in found["instructions"].values() if count is not None]
    assert len(counted) in (0, len(COUNTS)) and all(count > 0 for count in counted), found["instructions"]


if __name__ == "__main__":
    main()
