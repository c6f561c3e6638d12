#!/usr/bin/env python3
"""Runs cases of the casework commands: folders with a command line, files, and what must come out.

usage: run_cases.py X278

A case is a folder with `cmd` (arguments of the tool, run in the folder) and `expect.json`: "exit" is the exit status,
"output" what standard output must hold: every key of it with the same value, lists of the same length and order, except
that a list may be given as an object, which is looked up by the `id` of its members. `text` may be anything. Of `errors`
those given must come first. "stdout" and "stderr" are lists of texts that must stand there, "absent" of texts that must
stand in neither. Cases are those of fixtures/casework/cases and of X278_CASEWORK/cases, if that is set; commands that the
tool does not have are named at the end. Then the ids of what casework must show are counted: an id has a test when a case is named by
it, or a test says it.
"""
import json
import os
import re
import shlex
import subprocess
import sys

# How many there are of each kind: imaging, lumbar MRI, spine surgery, cervical MRI, effort.
IDS = {"IMG": 8, "LMR": 9, "SPN": 13, "CMR": 12, "AMA": 7}

# What a tool without libxml2 says where a command needs it.
WITHOUT_XML = ("reads no XML", "this build or release does not support it")


def differences(want, have, place, out):
    if isinstance(want, dict) and isinstance(have, list):
        have = {item.get("id"): item for item in have if isinstance(item, dict)}
    if isinstance(want, dict):
        if not isinstance(have, dict):
            out.append(f"{place}: no object")
            return
        for key, value in want.items():
            if key == "text":
                continue
            if key not in have:
                out.append(f"{place}.{key}: absent")
            elif key == "errors":
                differences(value, have[key][: len(value)], f"{place}.{key}", out)
            else:
                differences(value, have[key], f"{place}.{key}", out)
    elif isinstance(want, list):
        if not isinstance(have, list) or len(want) != len(have):
            out.append(f"{place}: {json.dumps(have)[:300]}, not {len(want)} items")
            return
        for i, (one, other) in enumerate(zip(want, have)):
            differences(one, other, f"{place}[{i}]", out)
    elif want != have or isinstance(want, bool) != isinstance(have, bool):
        out.append(f"{place}: {json.dumps(have)}, not {json.dumps(want)}")


def run_case(x278, folder, arguments, expect):
    done = subprocess.run(
        [*x278, *arguments], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=120
    )
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    wrong = []
    if done.returncode == 2 and any(text in err for text in WITHOUT_XML):
        return None
    if done.returncode != expect["exit"]:
        wrong.append(f"exit {done.returncode}, not {expect['exit']}: {err[:400]}")
    if "output" in expect:
        try:
            differences(expect["output"], json.loads(out), "", wrong)
        except ValueError:
            wrong.append(f"no JSON: {out[:200]}")
    for text in expect.get("stdout", []):
        if text not in out:
            wrong.append(f"not on stdout: {text}\n{out}")
    for text in expect.get("stderr", []):
        if text not in err:
            wrong.append(f"not on stderr: {text}\n{err}")
    for text in expect.get("absent", []):
        if text in out or text in err:
            wrong.append(f"must not be there: {text}")
    return wrong


def folders(root):
    if not os.path.isdir(root):
        return []
    return [os.path.join(root, name) for name in sorted(os.listdir(root)) if os.path.isfile(os.path.join(root, name, "cmd"))]


def count_ids():
    """Print which ids have a test; how many have none."""
    names = [f"{kind}-{number}" for kind, count in IDS.items() for number in range(1, count + 1)]
    found = {f"{kind}-{number}".upper() for kind, number in re.findall(r"/([a-z]{3})(\d+)-", "\n".join(folders("fixtures/casework/cases")))}
    for root, _, files in os.walk("tests"):
        for name in files:
            with open(os.path.join(root, name), encoding="utf-8", errors="replace") as file:
                found.update(re.findall(r"\b(?:IMG|LMR|SPN|CMR|AMA)-\d+\b", file.read()))
    without = [name for name in names if name not in found]
    print(f"{len(names) - len(without)} of {len(names)} ids have a test" + (": none for " + " ".join(without) if without else ""))
    return len(without)


def main():
    x278 = [os.path.abspath(sys.argv[1])]
    listed = subprocess.run([*x278, "--help"], capture_output=True, text=True).stdout
    commands = {line.split()[0] for line in listed.splitlines() if line.startswith("  ") and line.split()}
    if not any(name in commands for name in ("policy", "case")):
        print("skipped: the tool has no casework commands")
        return 77
    cases = folders("fixtures/casework/cases")
    shared = os.environ.get("X278_CASEWORK")
    if shared:
        cases += folders(os.path.join(shared, "cases"))
    else:
        print("X278_CASEWORK is not set: the example cases of outside are not run")
    passed = failed = without = 0
    absent = {}
    for folder in cases:
        with open(os.path.join(folder, "cmd"), encoding="utf-8") as file:
            arguments = shlex.split(file.read())
        with open(os.path.join(folder, "expect.json"), encoding="utf-8") as file:
            expect = json.load(file)
        if arguments[0] not in commands:
            absent.setdefault(arguments[0], []).append(os.path.basename(folder))
            continue
        wrong = run_case(x278, folder, arguments, expect)
        if wrong is None:
            without += 1
            continue
        passed += not wrong
        failed += bool(wrong)
        for line in wrong:
            print(f"FAILED {os.path.basename(folder)}: {line}")
    for command, names in sorted(absent.items()):
        print(f"not run, there is no command {command} yet: {' '.join(names)}")
    if without:
        print(f"not run, the tool has no libxml2: {without}")
    print(f"{passed} cases passed, {failed} failed")
    untested = count_ids()
    return 1 if failed or untested or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
