#!/usr/bin/env python3
"""Which faults would the tests not notice? Changes one condition, bound or constant of the sources at a time.

usage: mutate.py [--seed N] [--count N] [--seconds N] [--rooms check,walk,...] FOLDER

Sources are copied to FOLDER/source and built in FOLDER/build. A mutant is one change in lib/check, lib/walk, lib/edi,
lib/review or lib/ack: a comparison turned or shifted by one, && and || exchanged, ! taken away, + and - exchanged, a constant
one higher, true and false exchanged. The one object is compiled, quick tests are linked and run, those of the room first, until one
fails (or does not end). Mutants that do not compile, or compile to the same object, do not count. Results are kept in
FOLDER/results-SEED.txt, so that a run can go on where it was stopped (--seconds); survivors are printed at the end, without
those that tests/mutation/survivors.md explains.
"""
import argparse
import hashlib
import os
import random
import re
import shutil
import subprocess
import sys

ROOMS = ["check", "walk", "edi", "review", "ack"]
FIRST = {
    "check": ["test_check_values", "test_checker", "test_check_field", "test_check_place", "test_check_partial"],
    "walk": ["test_walk", "test_checker", "test_check_place", "test_decode"],
    "edi": ["test_lex", "test_reader", "test_writer", "test_segment", "test_isa", "test_envelope", "test_tape", "test_scan",
            "test_emit", "test_numbers", "test_say", "test_charset", "test_incomplete"],
    "review": ["test_decode", "test_review", "test_encode", "test_path", "test_questions"],
    "ack": ["ack_pairs", "test_ack_read", "test_ack", "test_ack_sent"],
}
# What reads messages through all rooms.
LAST = ["test_fixtures", "fuzz_reader_replay", "fuzz_check_replay", "fuzz_ack_replay", "fuzz_model_replay", "fuzz_roundtrip_replay",
        "test_checker", "test_encode", "test_response", "test_incomplete", "test_path", "test_ack", "test_outcome", "test_overlay"]
CONFORM = [["conform", "valid"], ["conform", "pairs"]]
TIME = 60

SWAPS = [
    (r"(?<![<>=!+\-*/&|^%])<(?![<=])", ["<="]), (r"<=(?!=)", ["<"]), (r"(?<![->=])>(?![>=])", [">="]), (r"(?<![>\-])>=", [">"]),
    (r"==", ["!="]), (r"!=", ["=="]), (r"&&", ["||"]), (r"\|\|", ["&&"]),
    (r"(?<![\w)\]]) ?!(?=[\w(])", [""]), (r"(?<=[\w)\]]) \+ (?=[\w(])", [" - "]), (r"(?<=[\w)\]]) - (?=[\w(])", [" + "]),
    (r"\btrue\b", ["false"]), (r"\bfalse\b", ["true"]), (r"(?<![\w.'\\])(\d+)(u?)(?![\w.'])", None),
]


def code_of(line, inside):
    """The line with comments and texts blanked, and whether a comment goes on."""
    out, i = [], 0
    while i < len(line):
        if inside:
            if line.startswith("*/", i):
                inside, i = False, i + 2
                out.append("  ")
            else:
                out.append(" ")
                i += 1
        elif line.startswith("/*", i):
            inside, i = True, i + 2
            out.append("  ")
        elif line[i] in "\"'":
            quote, start = line[i], i
            i += 1
            while i < len(line) and line[i] != quote:
                i += 2 if line[i] == "\\" else 1
            i += 1
            out.append(quote * (i - start))
        else:
            out.append(line[i])
            i += 1
    return "".join(out)[: len(line)], inside


def mutants(root, rooms):
    found = []
    for room in rooms:
        folder = os.path.join(root, "lib", room)
        for name in sorted(os.listdir(folder)):
            if not name.endswith(".c"):
                continue
            path = f"lib/{room}/{name}"
            text = open(os.path.join(root, path), encoding="utf-8").read()
            if "do not edit" in text.split("\n", 1)[0]:
                continue
            inside = False
            for number, line in enumerate(text.split("\n")):
                code, inside = code_of(line, inside)
                if code.lstrip().startswith("#"):
                    continue
                for pattern, swaps in SWAPS:
                    for match in re.finditer(pattern, code):
                        if swaps is None:
                            swaps_here = [str(int(match.group(1)) + 1) + match.group(2)]
                        else:
                            swaps_here = swaps
                        for swap in swaps_here:
                            found.append((path, number, match.start(), match.end(), swap))
    return found


def explained(root):
    path = os.path.join(root, "tests/mutation/survivors.md")
    known = set()
    for line in open(path, encoding="utf-8") if os.path.exists(path) else []:
        cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
        if len(cells) >= 4:
            known.add((cells[0], cells[1].strip("`")))
    return known


class Lab:
    def __init__(self, root, folder):
        self.source, self.build = os.path.join(folder, "source"), os.path.join(folder, "build")
        shutil.rmtree(self.source, ignore_errors=True)
        subprocess.run(["git", "-C", root, "worktree", "prune"], check=False)
        os.makedirs(self.source)
        tar = subprocess.Popen(["tar", "-cf", "-", "--exclude=./build", "--exclude=./.git", "."], cwd=root, stdout=subprocess.PIPE)
        subprocess.run(["tar", "-xf", "-", "-C", self.source], stdin=tar.stdout, check=True)
        subprocess.run(["cmake", "-S", self.source, "-B", self.build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
                        "-DCMAKE_C_FLAGS_DEBUG=-O1", "-DX278_HARDENING=OFF", "-DCMAKE_CXX_COMPILER=NOTFOUND"],
                       check=True, stdout=subprocess.DEVNULL)
        self.tests = sorted({t for tests in FIRST.values() for t in tests} | set(LAST) | {"conform"})
        self.ninja(self.tests)

    def ninja(self, targets, check=True):
        done = subprocess.run(["ninja", "-C", self.build, *targets], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if check and done.returncode != 0:
            sys.exit(done.stdout.decode()[-3000:])
        return done.returncode == 0

    def passes(self, command):
        program = [os.path.join(self.build, command[0]), *command[1:]]
        if command[0].endswith("_replay"):
            program.append("fixtures")
        try:
            done = subprocess.run(program, cwd=self.source, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=TIME,
                                  env=dict(os.environ, CK_FORK="no"))
            return done.returncode in (0, 77)
        except subprocess.TimeoutExpired:
            return False

    def object_of(self, path):
        return os.path.join(self.build, "CMakeFiles/x278_static.dir", path + ".o")

    def digest(self, path):
        return hashlib.sha256(open(self.object_of(path), "rb").read()).hexdigest()

    def judge(self, mutant):
        """killed by ..., survived, same (the same object) or no (does not compile)."""
        path, number, begin, end, swap = mutant
        file = os.path.join(self.source, path)
        text = open(file, encoding="utf-8").read()
        lines = text.split("\n")
        lines[number] = lines[number][:begin] + swap + lines[number][end:]
        before = self.digest(path)
        try:
            open(file, "w", encoding="utf-8").write("\n".join(lines))
            if not self.ninja([f"CMakeFiles/x278_static.dir/{path}.o"], check=False):
                return "no"
            if self.digest(path) == before:
                return "same"
            first = FIRST[path.split("/")[1]]
            for test in [[t] for t in first + [t for t in LAST if t not in first]] + CONFORM:
                if not self.ninja([test[0]], check=False):
                    return "no"
                if not self.passes(test):
                    return "killed by " + " ".join(test)
            return "survived"
        finally:
            open(file, "w", encoding="utf-8").write(text)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seconds", type=int, default=10**9)
    parser.add_argument("--rooms", default=",".join(ROOMS))
    parser.add_argument("--report", action="store_true", help="only print what was found so far")
    parser.add_argument("folder")
    given = parser.parse_args()
    root = os.path.realpath(os.path.join(os.path.dirname(__file__), "../.."))
    folder = os.path.abspath(given.folder)
    os.makedirs(folder, exist_ok=True)
    results = os.path.join(folder, f"results-{given.seed}.txt")
    done = [line.rstrip("\n").split("\t") for line in open(results)] if os.path.exists(results) else []
    every = mutants(root, given.rooms.split(","))
    random.Random(given.seed).shuffle(every)
    print(f"seed {given.seed}, {len(every)} possible mutants")
    judged = {tuple(row[:2]) for row in done}
    if not given.report:
        import time
        end = time.time() + given.seconds
        lab = None
        for mutant in every:
            counted = sum(row[2] not in ("no", "same") for row in done)
            if counted >= given.count or time.time() > end:
                break
            path, number, begin, finish, swap = mutant
            line = open(os.path.join(root, path), encoding="utf-8").read().split("\n")[number]
            change = (line[:begin] + "«" + line[begin:finish] + "→" + swap + "»" + line[finish:]).strip()
            if (path, change) in judged:
                continue
            lab = lab or Lab(root, folder)
            row = [path, change, lab.judge(mutant), str(number + 1)]
            done.append(row)
            judged.add((path, change))
            with open(results, "a", encoding="utf-8") as file:
                file.write("\t".join(row) + "\n")
    counted = [row for row in done if row[2] not in ("no", "same")]
    lived = [row for row in counted if row[2] == "survived"]
    known = explained(root)
    print(f"{len(counted)} mutants, {len(counted) - len(lived)} noticed, {len(lived)} lived, "
          f"{len([r for r in lived if (r[0], r[1]) in known])} of them explained; "
          f"{len(done) - len(counted)} did not compile or were the same code")
    for row in sorted(lived):
        if (row[0], row[1]) not in known:
            print(f"{row[0]}:{row[3]}: {row[1]}")


if __name__ == "__main__":
    main()
