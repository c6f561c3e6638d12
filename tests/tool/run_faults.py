#!/usr/bin/env python3
"""The tool while the system fails: reads, writes, closing, syncing and renaming, and memory.

usage: run_faults.py X278 FAULTS.so

FAULTS.so is tests/tool/faults.c, loaded into the tool. Every command runs over a fixture with each fault. What fails must
end in exit 2 with the system's reason, once, and without a file left or changed; what is only interrupted or cut into
pieces must end as if nothing had happened. Of the allocations the first ones fail, then one in about sixteen; all of them
with X278_SLOW=1.
"""
import os
import shutil
import subprocess
import sys
import tempfile

TOOL, FAULTS = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
FIXTURES = os.path.abspath("fixtures")
SLOW = os.environ.get("X278_SLOW") == "1"
REQUEST = FIXTURES + "/ack/elements-in-error/request.edi"
ANSWER = FIXTURES + "/ack/elements-in-error/answer.edi"
CLEAN = FIXTURES + "/278/request-mri/input.edi"
PAYER = FIXTURES + "/overlay/strict-payer.xml"
CASES = FIXTURES + "/casework/cases"
TABLE = "2026-01-20"
FOLLOWED = FIXTURES + "/casework/pages/spn1"
POLICY = os.path.abspath("lib/casework/data/policies/lumbar-decompression.xml")
SECRET = "SPINELASTNAME"

failures = []


def fail(what, why):
    failures.append(what)
    print(f"FAILED: {what}: {why}")


def run(arguments, fault, stdin=None, count=None):
    environment = dict(os.environ, LC_ALL="C")
    if fault:
        environment.update(LD_PRELOAD=FAULTS, X278_FAULTS=fault)
    if count:
        environment.update(LD_PRELOAD=FAULTS, X278_FAULTS_COUNT=count)
    with open(stdin or os.devnull, "rb") as source:
        done = subprocess.run([TOOL, *arguments], stdin=source, capture_output=True, env=environment, timeout=60)
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")


# A command, its input as a file, and its input as standard input (None: it takes none).
def commands(folder, xml, json):
    out = folder + "/out"
    listed = [
        (["check", REQUEST], "check"),
        (["check", "--format", "jsonl", REQUEST], "check"),
        (["view", REQUEST], "view"),
        (["view", ANSWER], "view"),
        (["get", REQUEST, "2010C-NM103", "BHT03"], "get"),
        (["info", REQUEST], "info"),
        (["roundtrip", CLEAN], "roundtrip"),
        (["roundtrip", "--level", "segments", REQUEST], "roundtrip"),
        (["split", "--out", out, REQUEST], "split"),
        (["link", REQUEST], "link"),
        (["merge", "--out", out, CLEAN, CLEAN], "merge"),
        (["scrub", "--seed", "7", "--out", out, REQUEST], "scrub"),
        (["ack", "--date", "20260101", "--time", "0900", "--out", out, REQUEST], "ack"),
        (["resolve", ANSWER, REQUEST], "resolve"),
        (["inquire", "--date", "20260101", "--time", "0900", "--id", "1", "--out", out, REQUEST], "inquire"),
        (["notify", "--date", "20260101", "--time", "0900", "--id", "1", "--out", out, REQUEST], "notify"),
    ]
    if json:
        listed += [
            (["decode", "--format", "json", "--out", out, CLEAN], "decode"),
            (["encode", "--out", out, json], "encode"),
            (["roundtrip", "--level", "json", CLEAN], "roundtrip"),
        ]
    if xml and os.path.isdir(FOLLOWED):
        listed += [(["extend", "--request", FOLLOWED + "/rq.edi", "--response", FOLLOWED + "/rs.edi", "--number", "N1", "--date",
                     "20260601", "--time", "0900", "--lines", "1"], "extend")]
    if xml:
        listed += [
            (["check", "--overlay", PAYER, REQUEST], "check"),
            (["overlay", "check", PAYER], "overlay"),
            (["decode", "--out", out, CLEAN], "decode"),
            (["encode", "--out", out, xml], "encode"),
            (["roundtrip", "--level", "xml", CLEAN], "roundtrip"),
        ]
    if xml:
        case = CASES + "/cmr11-built-as-renewal"
        wanted = CASES + "/img6-images-are-available-on-request"
        pages = FIXTURES + "/casework/pages/spn1"
        listed += [
            (["card", "--request", pages + "/rq.edi", "--response", pages + "/rs.edi", "--evidence", pages + "/e.xml",
              "--policy", POLICY, "--as-of", TABLE, "--format", "text"], "card"),
            (["evidence", pages + "/e.xml", "--sheet", pages + "/rq.edi"], "evidence"),
            (["renew", "--request", case + "/rq.edi", "--response", case + "/rs.edi", "--number", "N", "--date",
              "20260601", "--time", "0900"], "renew"),
            (["reply", wanted + "/rs.edi", "--evidence", wanted + "/e.xml", "--as-of", TABLE], "reply"),
        ]
    return listed


def written(folder):
    return {name: open(os.path.join(folder, name), "rb").read() for name in sorted(os.listdir(folder))}


def clear(folder):
    for name in os.listdir(folder):
        os.unlink(os.path.join(folder, name))


class Baseline:
    """What a command does when nothing fails."""

    def __init__(self, folder, arguments, stdin=None):
        clear(folder)
        self.code, self.out, self.err = run(arguments, None, stdin)
        self.files = written(folder)
        self.folder, self.arguments, self.stdin = folder, arguments, stdin
        self.what = " ".join(a.replace(FIXTURES, "fixtures").replace(folder, "OUT") for a in arguments)

    def same(self, fault):
        """The fault must not show."""
        clear(self.folder)
        got = run(self.arguments, fault, self.stdin)
        if got[:2] != (self.code, self.out) or written(self.folder) != self.files:
            fail(f"{self.what} with {fault}", f"exit {got[0]}, {got[2]!r}")

    def failed(self, fault, reason):
        """The fault must end the command, with its reason, once. False: it did not strike."""
        clear(self.folder)
        code, out, err = run(self.arguments, fault, self.stdin)
        left = written(self.folder)
        if (code, out) == (self.code, self.out) and left == self.files:
            return False
        lines = [line for line in (err + out.decode("utf-8", "replace")).splitlines() if reason in line.lower()]
        if code != 2:
            fail(f"{self.what} with {fault}", f"exit {code} in place of 2: {err!r}")
        elif not lines:
            fail(f"{self.what} with {fault}", f"no {reason!r} in {err!r}")
        elif len(lines) > 1:
            fail(f"{self.what} with {fault}", f"the reason is given {len(lines)} times: {lines[:3]}")
        if left and not all(self.files.get(name) == data for name, data in left.items()):
            fail(f"{self.what} with {fault}", f"a file is left: {sorted(left)}")
        return True


def input_faults(base):
    base.same("read:*:EINTR")
    base.same("read:*:short")
    struck = sum(base.failed(f"read:{n}:EIO", "input/output error") for n in (1, 2, 3))
    if not struck:
        fail(base.what, "no failing read shows")


def output_faults(base):
    base.same("write:*:EINTR")
    base.same("write:*:short")
    for call, error, reason in (
        ("write", "ENOSPC", "no space left"),
        ("write", "EDQUOT", "quota exceeded"),
        ("fsync", "EIO", "input/output error"),
        ("close", "EIO", "input/output error"),
        ("rename", "EACCES", "permission denied"),
    ):
        if not base.failed(f"{call}:1:{error}", reason):
            fail(f"{base.what} with {call}:1:{error}", "the failure does not show")
    base.same("fsync:1:EINTR")
    base.same("close:*:EINTR")


def memory_faults(base):
    count_file = os.path.join(tempfile.gettempdir(), f"x278-faults-{os.getpid()}")
    run(base.arguments, "malloc:1000000000", base.stdin, count_file)
    total = int(open(count_file).read())
    os.unlink(count_file)
    n, tried = 1, 0
    while n <= total:
        for fault in (f"malloc:{n}", f"malloc:{n}:once"):
            clear(base.folder)
            code, out, err = run(base.arguments, fault, base.stdin)
            left = written(base.folder)
            absorbed = (code, out) == (base.code, base.out) and left == base.files
            reported = code == 2 and ("memory" in err or b"memory" in out) and "already used" not in err
            if not absorbed and not reported:
                fail(f"{base.what} with {fault}", f"exit {code}: {err[:200]!r}")
            if code == 2 and any(base.files.get(name) != data for name, data in left.items()):
                fail(f"{base.what} with {fault}", f"a file is left: {sorted(left)}")
            tried += 1
        n += 1 if SLOW or n < 12 else max(1, n // 4)
    return tried


def wiped(base):
    """No block is given back with a value of the message in it."""
    clear(base.folder)
    code, _, err = run(base.arguments, "free:" + SECRET, base.stdin)
    if code != base.code or "faults: a block was freed" in err:
        fail(f"{base.what}: what it frees", f"exit {code}: {err[:200]!r}")


def secret_file(folder):
    """A request with a name that is easy to find again."""
    path = os.path.join(folder, "secret.edi")
    data = open(CLEAN, "rb").read()
    parts = [part.split(b"*") for part in data.split(b"~")]
    for part in parts:
        if part[0].strip() == b"NM1" and len(part) > 3:
            part[3] = SECRET.encode()
    with open(path, "wb") as file:
        file.write(b"~".join(b"*".join(part) for part in parts))
    return path


def main():
    folder, other = tempfile.mkdtemp(), tempfile.mkdtemp()
    tried = 0
    xml = os.path.join(other, "clean.xml")
    if run(["decode", "--out", xml, CLEAN], None)[0] != 0 or run(["encode", xml], None)[0] != 0:
        xml = None  # a tool without libxml2 writes it, but does not read it
    json = os.path.join(other, "clean.json")
    if run(["decode", "--format", "json", "--out", json, CLEAN], None)[0] != 0:
        json = None
    for arguments, name in commands(folder, xml, json):
        base = Baseline(folder, arguments)
        input_faults(base)
        if "--out" in arguments:
            output_faults(base)
        tried += memory_faults(base)
        if arguments[-1] in (REQUEST, CLEAN) and arguments.count(arguments[-1]) == 1 and "resolve" not in arguments:
            piped = Baseline(folder, [*arguments[:-1], "-"], arguments[-1])
            if piped.code != 2:
                input_faults(piped)
    secret = secret_file(other)
    for arguments, name in commands(folder, None, json):
        if CLEAN in arguments or REQUEST in arguments:
            wiped(Baseline(folder, [secret if part in (CLEAN, REQUEST) else part for part in arguments]))
            wiped(Baseline(folder, ["-" if part in (CLEAN, REQUEST) else part for part in arguments], secret)
                  if name not in ("merge", "get", "resolve") else Baseline(folder, ["get", "-", "BHT03"], secret))
    shutil.rmtree(folder)
    shutil.rmtree(other)
    print(f"{tried} runs with failing memory; {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
