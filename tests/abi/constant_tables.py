#!/usr/bin/env python3
"""The tables that guidec and bindc write are constant: nothing is made of them at the start of a program, and the loader writes
nothing into them. Only the structs that point to them, a few words each, have relocations.

Usage: constant_tables.py LIBX278.A
"""

import subprocess
import sys

MOST = 1024  # bytes of a struct that may have relocations


def main():
    lines = subprocess.run(["nm", "-S", "-A", sys.argv[1]], check=True, text=True, capture_output=True).stdout.splitlines()
    constant, pointing, bad = [], [], 0
    for line in lines:
        words = line.split()
        if ":tables" not in words[0] or len(words) != 4:
            continue
        size, kind, name = int(words[1], 16), words[2], words[3]
        if kind in "rR":
            constant.append(size)
        elif kind in "dDbB":
            pointing.append(size)
            if size > MOST or kind in "bB":
                print(f"not constant, or it has relocations: {name}, {size} bytes, of {words[0]}")
                bad += 1
    print(f"{len(constant)} tables of {sum(constant)} bytes without relocations; "
          f"{len(pointing)} structs of {sum(pointing)} bytes point to them")  # fmt: skip
    return 1 if bad or not constant else 0


sys.exit(main())
