#!/usr/bin/env python3
"""Where the instructions of a request go, by callgrind: a table, and the picture docs/performance.svg.

Usage: profile.py BUILD [--svg FILE]

BUILD is a build folder with bench and libx278.a. Each work deals with 50 and with 250 requests; the difference is divided by 200, so
that what it takes to begin falls out. A function belongs to the folder of lib/ whose object file defines it; what other libraries
do (malloc, memcpy, memset) is counted by itself.
"""

import collections
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORKS = ("transactions", "check", "decode", "encode", "encode_check", "one_request")
COUNTS = (50, 250)
ROOMS = {  # in the order of the picture
    "edi": ("cut and read", "#4477aa"),
    "walk": ("place segments", "#66ccee"),
    "check": ("check", "#228833"),
    "guide": ("guide", "#ccbb44"),
    "review": ("structs", "#ee6677"),
    "doc": ("documents", "#aa3377"),
    "base": ("memory and text", "#999999"),
    "other": ("C library", "#dddddd"),
}


def said(*line):
    return subprocess.run([str(part) for part in line], check=True, text=True, capture_output=True).stdout


def rooms_of(build):
    """The room of each function."""
    rooms = {file.name + ".o": file.parent.name for file in ROOT.glob("lib/*/*.c")}
    found = collections.defaultdict(set)
    for line in said("nm", "-A", "--defined-only", build / "libx278.a").splitlines():
        member, kind, name = re.match(r".*?:([^:]+):\S* *(\w) (.*)", line).groups()
        if kind in "tT" and member in rooms:
            found[re.sub(r"\..*", "", name)].add(rooms[member])
    return found


def room_of(name, work, rooms):
    """The room; where several have a function of this name, the first one that the work comes to."""
    if name not in rooms and re.match(r"(request_|run_|bench_|main)", name):
        return "bench"
    readers = work in ("transactions", "check")
    found = [room for room in ROOMS if room in rooms.get(name, ()) and not (readers and room in ("review", "doc"))]
    return found[0] if found else "other"


def count(build, work, requests, rooms):
    """Instructions by room."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "out"
        said("valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", build / "bench", "--work", work, requests)
        lines = said("callgrind_annotate", "--threshold=100", out).splitlines()
    sums = collections.Counter()
    for line in lines:
        found = re.match(r" *([\d,]+) \([^)]*\)  [^:]*:([\w.@]+)", line)
        if found:
            name = re.sub(r"[.@].*", "", found[2])
            sums[room_of(name, work, rooms)] += int(found[1].replace(",", ""))
    return sums


def a_request(build, work, rooms):
    few, many = (count(build, work, requests, rooms) for requests in COUNTS)
    none = [count(build, "none", requests, rooms) for requests in COUNTS]
    steps = COUNTS[1] - COUNTS[0]
    return {room: (many[room] - few[room] - none[1][room] + none[0][room]) / steps for room in ROOMS}


def picture(rows):
    """Bars, one a work, with a part for each room."""
    most = max(sum(parts.values()) for parts in rows.values())
    height = 40 + 34 * len(rows)
    svg = [f'<svg xmlns="http://www.w3.org/2000/svg" width="900" height="{height + 30}" font-family="sans-serif" font-size="13">']
    svg.append("<title>Instructions of a request by the part of the library that they are in</title>")
    svg.append(f'<rect width="900" height="{height + 30}" fill="white"/>')
    for i, (work, parts) in enumerate(rows.items()):
        at = 130.0
        svg.append(f'<text x="120" y="{36 + 34 * i}" text-anchor="end">{work}</text>')
        for room, part in parts.items():
            width = max(part, 0) / most * 660
            name, color = ROOMS[room]
            svg.append(f'<rect x="{at:.1f}" y="{20 + 34 * i}" width="{width:.1f}" height="24" fill="{color}">'
                       f"<title>{name}: {part:.0f}</title></rect>")  # fmt: skip
            at += width
        svg.append(f'<text x="{at + 6:.1f}" y="{36 + 34 * i}">{sum(parts.values()):.0f}</text>')
    at = 20
    for name, color in ROOMS.values():
        svg.append(f'<rect x="{at}" y="{height}" width="12" height="12" fill="{color}"/><text x="{at + 16}" y="{height + 11}">{name}</text>')
        at += 30 + 8 * len(name)
    return "\n".join([*svg, "</svg>"]) + "\n"


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    rooms = rooms_of(build)
    rows = {work: a_request(build, work, rooms) for work in WORKS}
    print("| | " + " | ".join(name for name, _ in ROOMS.values()) + " | all |")
    print("|---" * (len(ROOMS) + 2) + "|")
    for work, parts in rows.items():
        print(f"| {work} | " + " | ".join(f"{parts[room]:.0f}" for room in ROOMS) + f" | {sum(parts.values()):.0f} |")
    if "--svg" in sys.argv:
        pathlib.Path(sys.argv[sys.argv.index("--svg") + 1]).write_text(picture(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
