#!/usr/bin/env python3
"""The line that says how far long work is: on a terminal, after a second, and nowhere else.

Usage: run_progress.py X278

Standard input comes slowly here, so that the work is long on any machine; standard error is a pseudo terminal or a pipe.
"""

import os
import pathlib
import pty
import re
import subprocess
import sys
import tempfile
import time
from concurrent import futures

TEXT = pathlib.Path("fixtures/278/request-mri/input.edi").read_text(encoding="utf-8")
HEAD, BODY = TEXT[: TEXT.index("ST*")], TEXT[TEXT.index("ST*") : TEXT.index("GE*")]
TAIL = TEXT[TEXT.index("GE*") :].replace("GE*1*", "GE*8*")
FAULTY = BODY.replace("HL*2*1*", "HL*2*7*")
PIECES = [HEAD + BODY, *[BODY] * 3, FAULTY, *[BODY] * 3]
COMMANDS = {"check": [], "decode": ["--format", "json"], "ack": ["--date", "20240304", "--time", "1015"], "roundtrip": []}
failed = 0


def fail(text):
    global failed
    failed += 1
    print("FAILED:", text)


def drain(descriptor):
    """All that is on the other side of a terminal."""
    said = b""
    while True:
        try:
            some = os.read(descriptor, 65536)
        except OSError:  # the last one that had it open is gone
            return said.decode()
        if not some:
            return said.decode()
        said += some


def run(line, stderr, pause):
    """Feed the pieces with a pause before each of the last ones; exit status and standard output."""
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr) as child:
        for piece in PIECES:
            child.stdin.write(piece.encode())
            child.stdin.flush()
            time.sleep(pause)
        child.stdin.write(TAIL.encode())
        child.stdin.close()
        said = child.stdout.read()
    return child.returncode, said


def on_terminal(line, pause=0.25):
    ours, theirs = pty.openpty()
    code, out = run(line, theirs, pause)
    os.close(theirs)
    said = drain(ours)
    os.close(ours)
    return code, out, said


def in_pipe(line):
    with tempfile.TemporaryFile() as err:
        code, out = run(line, err, 0)
        err.seek(0)
        return code, out, err.read().decode()


def shown(text):
    """The last line that was shown, and what is left when such lines are taken away."""
    lines = re.findall(r"\r\x1b\[K([^\r\n]+ MB, [^\r\n]+)", text)
    left = re.sub(r"\r\x1b\[K([^\r\n]+ MB, [^\r\n]*?(finding|left)s?(?=[\r]|$))?", "", text)
    return lines, left.replace("\r\n", "\n")


def try_command(tool, command, options):
    line = [tool, command, *options, "-"]
    code, out, quiet = in_pipe(line)
    again, same, said = on_terminal(line)
    lines, left = shown(said)
    if (again, same, left) != (code, out, quiet):
        fail(f"{command}: exit {code}, on a terminal {again}, or it prints something else: {left!r} for {quiet!r}")
    if not lines:
        fail(f"{command}: nothing is shown on a terminal")
        return
    found = re.fullmatch(r"standard input: 0\.0 MB, (\d+) transactions?, (\d+) findings?", lines[-1])
    if found is None or not 1 < int(found[1]) <= len(PIECES) or (command in ("check", "ack") and found[2] == "0"):
        fail(f"{command} shows {lines[-1]!r}")
    if not said.endswith("\n") and not said.endswith("\r\x1b[K"):
        fail(f"{command} leaves a line behind: {said[-80:]!r}")
    if on_terminal([tool, command, "--no-progress", *options, "-"])[2].count("\x1b"):
        fail(f"{command} --no-progress shows something")


def try_file(tool, folder):
    """A file has a size and a time that is left. The process is stopped for a second: then the work is long."""
    path = os.path.join(folder, "large.edi")
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEAD)
        for _ in range(30000):
            out.write(BODY)
        out.write(TAIL)
    for _ in range(10):
        ours, theirs = pty.openpty()
        with subprocess.Popen([tool, "check", "--quiet", path], stdout=subprocess.DEVNULL, stderr=theirs) as child:
            os.close(theirs)
            time.sleep(0.03)
            os.kill(child.pid, 19)
            time.sleep(1.1)
            os.kill(child.pid, 18)
            lines, _ = shown(drain(ours))
        os.close(ours)
        if lines:
            break
    if not lines or re.search(r"large.edi: \d+\.\d of \d+\.\d MB, \d+ transactions?, \d+ findings?, \d+ (s|min) left$", lines[0]) is None:
        fail(f"a file shows {lines[:1]}")


def main():
    tool = os.path.abspath(sys.argv[1])
    with futures.ThreadPoolExecutor() as pool:  # most of the time is pauses
        list(pool.map(lambda command: try_command(tool, command, COMMANDS[command]), COMMANDS))
    code, _, said = on_terminal([tool, "check", "-"], pause=0)
    if "\x1b" in said or code != 1:
        fail(f"short work shows {said!r}, exit {code}")
    with tempfile.TemporaryDirectory() as folder:
        try_file(tool, folder)
    print(f"{failed} failed" if failed else "progress is shown on a terminal, and nowhere else")
    return 1 if failed else 0


sys.exit(main())
