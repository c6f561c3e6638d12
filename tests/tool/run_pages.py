#!/usr/bin/env python3
"""Runs the commands of pages: what a page shows is what comes out.

usage: run_pages.py [--fix] X278 PAGE…

A block without a language that begins with "$ " is a session: lines with "$ " are commands, those with "> " go on with the
command above, and what follows is the output, standard error among it. A last line "[1]" is the exit status, where it is not 0; a
line "…" matches any lines. A block of a language and a file, such as "xml evidence.xml", shows lines of that file.

Commands run by sh in a copy of the page's files: a page says which by "<!-- files: FOLDER… -->" in its first line. They run in the
first folder, which is empty where there is none of that name; the others are beside it. POLICIES and TABLES are the folders of the
policies and tables that are shipped. --fix writes what comes out into the pages; read them afterwards.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DATA = os.path.join(ROOT, "lib", "casework", "data")


def blocks(lines):
    """The fenced blocks: the words behind the fence, the first line within, the line of the end."""
    begin, words = None, None
    for number, line in enumerate(lines):
        if line.startswith("```"):
            if begin is None:
                begin, words = number + 1, line[3:].split()
            else:
                yield words, begin, number
                begin = None


def sessions(lines, begin, end):
    """The commands of a block, with where their output is."""
    at = begin
    while at < end:
        command = [lines[at][2:]]
        at += 1
        while at < end and (lines[at].startswith("> ") or lines[at] == ">"):
            command.append(lines[at][2:])
            at += 1
        first = at
        while at < end and not lines[at].startswith("$ "):
            at += 1
        yield "\n".join(command), first, at


def fits(wanted, have):
    """Do the lines come out? "…" matches any number of them."""
    reached = {0}  # how many lines may be behind us
    for line in wanted:
        if line == "…":
            reached = set(range(min(reached), len(have) + 1)) if reached else reached
        else:
            reached = {at + 1 for at in reached if at < len(have) and have[at] == line}
    return len(have) in reached


def folders_of(page):
    """The folders with the files of a page."""
    with open(page, encoding="utf-8") as file:
        named = re.match(r"<!-- files: (.+) -->", file.readline())
    return [os.path.join(os.path.dirname(page), name) for name in named.group(1).split()] if named else []


class Page:
    def __init__(self, x278, page, fix):
        self.x278, self.page, self.fix = x278, page, fix
        with open(page, encoding="utf-8") as file:
            self.lines = file.read().split("\n")
        self.wrong, self.commands, self.shown = [], 0, 0

    def complain(self, line, text):
        self.wrong.append(f"{self.page}:{line + 1}: {text}")

    def run(self, command, where):
        path = os.path.dirname(self.x278) + os.pathsep + os.environ["PATH"]
        environment = {"PATH": path, "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": where,
                       "POLICIES": os.path.join(DATA, "policies"), "TABLES": os.path.join(DATA, "tables")}
        done = subprocess.run(["sh", "-c", command], cwd=where, env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
        out = done.stdout.decode("utf-8", "replace").split("\n")
        if out[-1] == "":
            out.pop()
        return out + ([f"[{done.returncode}]"] if done.returncode else [])

    def session(self, begin, end, where):
        """Run a block. The block as it should be."""
        right = []
        for command, first, last in sessions(self.lines, begin, end):
            have, want = self.run(command, where), self.lines[first:last]
            self.commands += 1
            right += ["$ " + command.replace("\n", "\n> ")]
            right += want if fits(want, have) else have
            if not fits(want, have) and not self.fix:
                self.complain(first - 1, f"$ {command}\n  the page has:\n    " + "\n    ".join(want) +
                              "\n  but this comes out:\n    " + "\n    ".join(have))
        return right

    def file(self, name, begin, end, where):
        path = os.path.join(where, name)
        self.shown += 1
        if not os.path.isfile(path):
            self.complain(begin, f"there is no file {name}")
            return
        with open(path, encoding="utf-8") as file:
            have = [line.rstrip() for line in file.read().split("\n")]
        want = [line.rstrip() for line in self.lines[begin:end]]
        if not any(fits(want, have[at : at + length]) for at in range(len(have)) for length in
                   ([len(want)] if "…" not in want else range(len(have) - at + 1))):
            self.complain(begin, f"{name} does not have these lines")

    def check(self, where):
        out, done = [], 0
        for words, begin, end in blocks(self.lines):
            out += self.lines[done:begin]
            if not words and begin < end and self.lines[begin].startswith("$ "):
                out += self.session(begin, end, where)
            else:
                if len(words) > 1:
                    self.file(words[1], begin, end, where)
                out += self.lines[begin:end]
            done = end
        out += self.lines[done:]
        if self.fix and out != self.lines:
            with open(self.page, "w", encoding="utf-8") as file:
                file.write("\n".join(out))
            print(f"{self.page}: written anew")


def run_page(x278, page, fix):
    folders = folders_of(page)
    with tempfile.TemporaryDirectory() as top:
        for folder in filter(os.path.isdir, folders):
            shutil.copytree(folder, os.path.join(top, os.path.basename(folder)))
        where = os.path.join(top, os.path.basename(folders[0]) if folders else "work")
        os.makedirs(where, exist_ok=True)
        made = Page(x278, page, fix)
        made.check(where)
    return made


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--fix"]
    x278 = os.path.abspath(arguments[0])
    listed = subprocess.run([x278, "--help"], capture_output=True, text=True).stdout
    record = os.path.join(ROOT, "fixtures", "casework", "pages", "spn1", "e.xml")
    probe = subprocess.run([x278, "evidence", record, "--as-of", "2026-01-01"], capture_output=True, text=True)
    if " policy " not in listed or "reads no XML" in probe.stderr or "does not support" in probe.stderr:
        print("skipped: the tool has no casework commands, or reads no XML")
        return 77
    failed = commands = shown = 0
    for page in arguments[1:]:
        made = run_page(x278, page, "--fix" in sys.argv)
        commands, shown = commands + made.commands, shown + made.shown
        failed += len(made.wrong)
        for wrong in made.wrong:
            print(wrong)
    print(f"{len(arguments) - 1} pages: {commands} commands, {shown} pieces of files, {failed} wrong")
    return 1 if failed or not commands else 0


if __name__ == "__main__":
    sys.exit(main())
