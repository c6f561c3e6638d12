"""What check_pages.py knows of pages: how to make them, and what must be true of each."""
import json
import os
import re
import subprocess
import xml.etree.ElementTree as ET

XHTML = "{http://www.w3.org/1999/xhtml}"
GOLDEN = "fixtures/casework/pages"
POLICIES = "lib/casework/data/policies"
SECTIONS = [
    "parties", "reference", "denial", "history", "treatment", "function",
    "imaging", "criteria", "why_now", "request", "enclosures", "signature",
]
CARD_SECTIONS = ["call", "summary", "finding", "citation", "objections", "codes"]


class Report:
    def __init__(self):
        self.failed = 0
        self.checked = 0

    def wrong(self, what, text):
        self.failed += 1
        if self.failed <= 40:
            print(f"FAILED {what}: {text}")

    def expect(self, good, what, text):
        self.checked += 1
        if not good:
            self.wrong(what, text)

    def end(self):
        print(f"{self.checked} checks, {self.failed} failed")
        return 1 if self.failed or not self.checked else 0


class Tool:
    def __init__(self, path):
        self.path = os.path.abspath(path)

    def run(self, *arguments, **options):
        done = subprocess.run(
            [self.path, *arguments], stdin=subprocess.DEVNULL, capture_output=True, timeout=60, **options
        )
        return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")

    def has(self, command):
        listed = self.run("--help")[1].decode()
        if not any(line.split()[:1] == [command] for line in listed.splitlines()):
            return False
        return "reads no XML" not in self.run("evidence", os.path.join(GOLDEN, "spn1", "e.xml"))[2]

    def json(self, *arguments):
        return json.loads(self.run(*arguments, "--format", "json")[1])

    def get(self, file, paths):
        """Values by path, as `x278 get` prints them."""
        paths = sorted(paths)
        if not paths:
            return {}
        out = self.run("get", "--bare", file, *paths)[1].decode("utf-8", "replace").split("\n")
        return dict(zip(paths, out))


class Case:
    """The files that pages are made of."""

    def __init__(self, folder, policies, as_of, extra=()):
        self.request = os.path.join(folder, "rq.edi")
        self.response = os.path.join(folder, "rs.edi")
        self.evidence = os.path.join(folder, "e.xml")
        self.policies = policies
        self.as_of = as_of
        self.extra = list(extra)

    def arguments(self):
        named = ["--request", self.request, "--response", self.response, "--evidence", self.evidence]
        for policy in self.policies:
            named += ["--policy", policy]
        return named + ["--as-of", self.as_of, *self.extra]


# ---- golden files ------------------------------------------------------------------------------------------------


def golden_pages(case):
    letter = case.arguments()
    record = [case.evidence, "--as-of", case.as_of]
    return {
        "letter.xhtml": ["letter", *letter],
        "letter.txt": ["letter", *letter, "--format", "text"],
        "letter-signed.txt": ["letter", *letter, "--format", "text", "--signed", "Ada Surgeon, MD", "--trace"],
        "card.xhtml": ["card", *letter],
        "card.txt": ["card", *letter, "--format", "text"],
        "summary.xhtml": ["evidence", *record, "--summary"],
        "summary.txt": ["evidence", *record, "--summary", "--format", "text"],
        "checklist.txt": ["evidence", *record, "--checklist", case.policies[0]],
        "checklist.xhtml": ["evidence", *record, "--checklist", case.policies[0], "--format", "xhtml"],
        "sheet.txt": ["evidence", *record, "--sheet", case.request],
        "sheet.xhtml": ["evidence", *record, "--sheet", case.request, "--format", "xhtml"],
        "digest.txt": ["evidence", *record, "--digest"],
    }


def check_golden(tool, report, renew):
    case = Case(
        f"{GOLDEN}/spn1", [f"{POLICIES}/lumbar-decompression.xml"], "2026-05-07", ["--lob", "COMMERCIAL"]
    )
    for name, arguments in golden_pages(case).items():
        code, out, err = tool.run(*arguments)
        file = f"{GOLDEN}/spn1/{name}"
        report.expect(code == 0, name, f"exit {code}: {err}")
        report.expect(tool.run(*arguments)[1] == out, name, "another time it is another page")
        if renew:
            with open(file, "wb") as golden:
                golden.write(out)
        with open(file, "rb") as golden:
            report.expect(golden.read() == out, name, f"differs from {file}")
