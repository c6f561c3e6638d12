#!/usr/bin/env python3
"""The figures of the benchmark beside those of an earlier version and those of the careful way, measured in turns.

Usage: compare.py [--base COMMIT] [--count REQUESTS] [--rounds N] BUILD

BUILD is a build folder with the programs bench and bench_before. The earlier version (default: 186aad5, the last one before the
library was made fast) is built in BUILD/before with the same compiler. In each round its benchmark runs, then that of now,
with the best vectors, without any, and with every fast path turned off; the best figure of all rounds counts. It prints a table for docs/performance.md.
"""

import argparse
import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
BEFORE = {  # rows of a benchmark that had no JSON
    "memcpy": "memcpy",
    "scan": "scan",
    "lex, records a transaction": "lex",
    "reader, transactions": "transactions",
    "reader, tokens": "tokens",
    "check": "check",
    "decode": "decode",
    "encode": "encode",
    "read and emit": "emit",
}


def call(*line, **more):
    return subprocess.run([str(part) for part in line], check=True, text=True, **more)


def said(*line):
    return call(*line, stdout=subprocess.PIPE).stdout


def build_before(build, commit):
    """The programs of the earlier version."""
    source = build / "before"
    if not source.exists():
        call("git", "-C", ROOT, "worktree", "add", "--detach", source, commit)
    cache = (build / "CMakeCache.txt").read_text(encoding="utf-8")
    compiler = re.search(r"^CMAKE_C_COMPILER:\w+=(.*)$", cache, re.M)[1]
    call("cmake", "-S", source, "-B", source / "build", "-G", "Ninja", f"-DCMAKE_C_COMPILER={compiler}",
         "-DCMAKE_BUILD_TYPE=Release", "-DX278_BUILD_BENCH=ON", "-DBUILD_TESTING=OFF", stdout=subprocess.DEVNULL)  # fmt: skip
    call("cmake", "--build", source / "build", "--target", "bench", stdout=subprocess.DEVNULL)
    program = source / "build" / "bench_before"
    libraries = said("pkg-config", "--libs", "libxml-2.0").split()
    call(compiler, "-O2", "-std=c11", f"-I{source}/include", f"-I{ROOT}/tests/bench", "-DX278_STATIC", "-o", program,
         ROOT / "tests/bench/bench_before.c", source / "build/libx278.a", *libraries)  # fmt: skip
    return source / "build" / "bench", program


def flat(figures):
    return {**figures["mb_s"], **figures["us"]}


def of_text(text):
    """The figures of a benchmark without JSON."""
    found = {}
    for row, name in BEFORE.items():
        found[name] = float(re.search(rf"^{re.escape(row)} +(\d+)", text, re.M)[1])
    return found


def better(best, name, figure):
    return figure if name not in best else (min if name == "one_request" else max)(best[name], figure)


def keep(best, figures):
    best.update({name: better(best, name, figure) for name, figure in figures.items()})


def ratio(now, then, name):
    if then is None:
        return "–"
    return f"{then / now if name == 'one_request' else now / then:.2f}"


def shown(figure):
    return "–" if figure is None else f"{figure:.2f}" if figure < 100 else f"{figure:,.0f}"


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--base", default="186aad5")
    ask.add_argument("--count", type=int, default=20000)
    ask.add_argument("--rounds", type=int, default=3)
    ask.add_argument("build", type=pathlib.Path)
    asked = ask.parse_args()
    build = asked.build.resolve()
    bench, rest = build_before(build, asked.base)
    before, now, plain, careful = {}, {}, {}, {}
    for _ in range(asked.rounds):
        keep(before, of_text(said(bench, asked.count)))
        keep(now, flat(json.loads(said(build / "bench", "--json", asked.count))))
        keep(plain, flat(json.loads(said(build / "bench", "--way", "plain", "--json", asked.count))))
        keep(careful, flat(json.loads(said(build / "bench", "--way", "careful", "--json", asked.count))))
        keep(before, flat(json.loads(said(rest, asked.count // 10))))
    print("| | before | now | ratio | without vectors | careful way | ratio to it | of memcpy |")
    print("|---|---|---|---|---|---|---|---|")
    for name, figure in now.items():
        print(f"| {name} | {shown(before.get(name))} | {shown(figure)} | {ratio(figure, before.get(name), name)} "
              f"| {shown(plain[name])} | {shown(careful[name])} | {ratio(figure, careful[name], name)} "
              f"| {'–' if name == 'one_request' else format(figure / now['memcpy'], '.3f')} |")  # fmt: skip


if __name__ == "__main__":
    main()
