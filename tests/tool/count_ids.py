#!/usr/bin/env python3
"""Counts the acceptance ids of casework that a test bears, and prints them.

usage: count_ids.py

An id is borne by a folder of fixtures/casework/cases whose name begins with it (spn1-...), or by a test that names it
(SPN-1) in tests/. Fails when one of the 49 has none.
"""
import os
import re
import sys

# Those of the 275 come with its commands.
WAITING = ("IMG-7", "IMG-8")

IDS = {"LMR": 9, "SPN": 13, "CMR": 12, "AMA": 7, "IMG": 8}


def borne():
    found = {}
    for name in sorted(os.listdir("fixtures/casework/cases")):
        match = re.match(r"(lmr|spn|cmr|ama|img)(\d+)-", name)
        if match:
            found.setdefault(f"{match[1].upper()}-{match[2]}", []).append(name)
    for folder, _, files in os.walk("tests"):
        for name in sorted(files):
            if not name.endswith((".c", ".py", ".sh")) or name == os.path.basename(__file__):
                continue
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                for one in sorted(set(re.findall(r"\b(?:LMR|SPN|CMR|AMA|IMG)-\d+\b", file.read()))):
                    found.setdefault(one, []).append(f"{folder}/{name}")
    return found


def main():
    found = borne()
    ids = [f"{group}-{number}" for group, count in IDS.items() for number in range(1, count + 1)]
    for one in ids:
        print(f"{one}: {len(found.get(one, []))} {', '.join(found.get(one, [])[:2])}")
    missing = [one for one in ids if one not in found]
    print(f"{len(ids) - len(missing)} of {len(ids)} ids have a test" + (f"; none for {' '.join(missing)}" if missing else ""))
    return 1 if set(missing) - set(WAITING) else 0


if __name__ == "__main__":
    sys.exit(main())
