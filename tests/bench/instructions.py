#!/usr/bin/env python3
"""Instructions a request, counted by callgrind and held against stored figures: the only measure of speed that a shared
machine gives twice alike.

Usage: instructions.py BENCH [--renew]

Each work deals with 50 and with 250 generated requests; the difference, divided by 200, is its figure, so that what it
takes to begin falls out. What it takes to make the requests is subtracted. More than 3 % above the stored figure is a failure; below it is reported: store it with --renew.
Figures of another compiler, C library or machine are printed and not judged. Exit status: 0, 1 (too many), 2 (cannot be
counted).
"""

import pathlib
import re
import subprocess
import sys

STORED = pathlib.Path(__file__).with_name("instructions.txt")
WORKS = ("lex", "transactions", "check", "decode", "encode", "encode_check", "one_request")
COUNTS = (50, 250)
TOLERANCE = 0.03
HEAD = """\
# Instructions a request, by callgrind: tests/bench/instructions.py --renew writes this file.
"""


def instructions_of(bench, work, requests):
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", bench, "--work", work, str(requests)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or found is None:
        sys.exit(f"callgrind cannot run bench --work {work}: {done.stderr[-500:]}")
    return int(found[1])


def a_request(bench, work):
    few, many = (instructions_of(bench, work, requests) for requests in COUNTS)
    return (many - few) / (COUNTS[1] - COUNTS[0])


def measure(bench):
    making = a_request(bench, "none")
    for work in WORKS:
        yield work, round(a_request(bench, work) - making)


def read_stored():
    """What the figures depend on, and the figure of each work."""
    lines = [line for line in STORED.read_text().splitlines() if not line.startswith("#")]
    pairs = (line.split() for line in lines[1:])
    return lines[0], {work: int(figure) for work, figure in pairs}


def judge(work, figure, stored):
    """A line for people, and whether it is too many."""
    change = figure / stored - 1
    line = f"{work:<14} {figure:>8} {stored:>8} {change:+7.1%}"
    if change > TOLERANCE:
        return line + "  too many", True
    return line + ("  fewer: store it with --renew" if change < -TOLERANCE else ""), False


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--renew"]
    if len(arguments) != 1:
        sys.exit("usage: instructions.py BENCH [--renew]")
    bench = arguments[0]
    build = subprocess.run([bench, "--build"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    if "--renew" in sys.argv:
        STORED.write_text(HEAD + build + "\n" + "".join(f"{work} {figure}\n" for work, figure in measure(bench)))
        print(STORED.read_text(), end="")
        return 0
    stored_build, stored = read_stored()
    too_many = []
    print(f"{'a request':<14} {'now':>8} {'stored':>8}")
    for work, figure in measure(bench):
        line, bad = judge(work, figure, stored[work])
        print(line, flush=True)
        too_many += [work] if bad else []
    if build != stored_build:
        print(f"not judged: this is {build}; the stored figures are of {stored_build}")
        return 0
    print(f"too many instructions: {', '.join(too_many)}" if too_many else f"{len(WORKS)} works within 3 % of the stored figures")
    return 1 if too_many else 0


if __name__ == "__main__":
    sys.exit(main())
