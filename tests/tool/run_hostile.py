#!/usr/bin/env python3
"""What a terminal and a JSON reader get from the tool when values and file names want to harm them.

usage: run_hostile.py X278

Values of messages, overlays, evidence and case logs, and names of files, hold controls (C0, DEL, C1), marks that turn the
direction of text, line and paragraph separators, and bytes that are not UTF-8. No command may print one of them raw on
standard output or standard error (commands whose output is a message or XML: standard error only); lines of JSON must
parse, and have one line each.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

TOOL = os.path.abspath(sys.argv[1])
CASES = os.path.abspath("fixtures/casework/cases")
PAYER = os.path.abspath("fixtures/overlay/strict-payer.xml")

UNSAFE = [chr(c) for c in [*range(0, 0x20), *range(0x7F, 0xA0), 0x61C, *range(0x200B, 0x2010), *range(0x2028, 0x202F),
                           *range(0x2060, 0x2070), 0xFEFF, 0xE0041]]
KEPT = "\n"
# One value with many of them; no delimiter of the message.
POISON = "A\x1b[31m\x07\x7f\u009b2J\u202eB\u2066C\u2028D\u2029E\u200fF\ufeffG"
NAMES = ["bad\x1b]0;title\x07.edi", "turn\u202eide.edi", "line\u2028end.edi", "two\nlines.edi", "csi\u009b2J.edi",
         os.fsdecode(b"not-utf8-\xff\xc3.edi"), 'quote".edi']

failures = []


def run(arguments, folder):
    return subprocess.run([TOOL, *[os.fsencode(a) for a in arguments]], stdin=subprocess.DEVNULL, capture_output=True,
                          cwd=folder, timeout=60)


# What these write on standard output is a message, which keeps every byte.
DATA = {"scrub", "split", "merge", "ack", "encode", "extend", "renew", "revise", "cancel", "appeal", "reply", "extract",
        "inquire", "notify"}


def judge(what, data):
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        failures.append(what)
        print(f"FAILED: {what}: not UTF-8: {data[max(0, error.start - 30):error.start + 10]!r}")
        return
    bad = [c for c in text if c in UNSAFE and c not in KEPT and c != "\t"]
    if "two\nlines" in text:
        failures.append(what)
        print(f"FAILED: {what}: a line feed of a file name")
    if bad:
        at = text.index(bad[0])
        failures.append(what)
        print(f"FAILED: {what}: U+{ord(bad[0]):04X} in {text[max(0, at - 30):at + 10]!r}")


def request(value):
    value = value.encode("utf-8", "surrogateescape")
    text = (b"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260115*0930*^*00501*000000007*0*T*:~"
            b"GS*HI*SENDER*RECEIVER*20260115*0930*1*X*005010X217~ST*278*0001*005010X217~"
            b"BHT*0007*13*VALUE*20260115*0930~HL*1**20*1~NM1*X3*2*VALUE*****PI*VALUE~HL*2*1*21*1~"
            b"NM1*1P*1*VALUE*VALUE****XX*1234567893~PER*IC*VALUE*TE*VALUE~HL*3*2*22*1~NM1*IL*1*VALUE*VALUE****MI*VALUE~"
            b"REF*SY*VALUE~N3*VALUE~N4*VALUE*FL*33101~DMG*D8*19640229*F~HL*4*3*EV*0~TRN*1*VALUE*9VALUE12345*VALUE~"
            b"UM*HS*I*3*11:B~DTP*AAH*D8*20260120~HI*ABK:VALUE~MSG*VALUE~QQ*VALUE~Q\x1bQ*VALUE~SE*23*0001~GE*1*1~IEA*1*000000007~")
    return text.replace(b"VALUE", value)


def message_commands(name, other):
    return [
        ["check", name], ["check", "--format", "jsonl", name], ["check", "--quiet", name], ["view", name], ["view", "--format", "json", name],
        ["info", name],
        ["get", name, "2010C-NM103", "2000E-MSG01", "BHT03", "events[1].message"], ["get", "--bare", name, "ISA06"],
        ["get", name, "no-such\x1bpath"], ["roundtrip", name], ["split", "--out", "part-", name],
        ["link", name, other], ["link", "--format", "jsonl", name], ["extract", name, "."],
        ["attach", name, other, "--out", "."],
        ["split", "--out", "p\x1b\u202e-", name], ["merge", "--out", "merged\u2028.edi", name],
        ["scrub", "--seed", "1", "--out", "scrubbed", name], ["ack", "--out", "ack.edi", name],
        ["inquire", "--id", "1", "--out", "inquiry.edi", name], ["inquire", "--force", "--number", "A\x1b", "--out", "number.edi", name],
        ["notify", "--force", "--id", "1", "--out", "notification.edi", name],
        ["resolve", "ack.edi", name], ["view", "ack.edi"], ["view", "--format", "json", "ack.edi"], ["resolve", "--values", "ack.edi", name],
        ["decode", "--out", "x.xml", name], ["encode", "--out", "y.edi", "x.xml"], ["encode", "--out", "y.edi", name],
        ["decode", "--format", "json", "--words", "--out", "x.json", name], ["encode", "--out", "y.edi", "x.json"],
        ["explain", name, "--request", name], ["explain", name, "--request", name, "--format", "json"],
        ["check", "--overlay", name, other], ["check", name + ".missing"], ["check", "--charset", "NO\x1bNE", name],
        ["check", "--no\x1bsuch", name], ["no\x1bcommand"], ["guide", "no\x1bguide"], ["issue", "no\x1bissue"],
        ["check", "--guide", "no\x1b", name], ["check", "--transaction", "9\x1b", name],
    ]


def every_command(name):
    """Every command that the help names, with the file wherever it takes one: most refuse it, and say why."""
    help_text = subprocess.run([TOOL, "--help"], capture_output=True).stdout.decode("utf-8")
    listed = [line.split()[0] for line in help_text.split("\n") if line.startswith("  ") and len(line.split()) > 1]
    for command in listed:
        options = subprocess.run([TOOL, "help", command], capture_output=True).stdout.decode("utf-8").split("\n")
        files = [line.split()[0] for line in options if line.startswith("  --") and line.split()[1:2] == ["FILE"]
                 and not line.startswith("  --out")]
        yield [command, name]
        yield [command, name, name]
        yield [command, name, "--no\u202esuch"]
        for option in files:
            yield [command, option, name, name]
            yield [command, option, name + ".missing", name]


def messages(folder):
    for title, value in [("poison", POISON), ("bytes", os.fsdecode(b"not \xff\xc3 UTF-8 \xe2\x80")), ("plain", "VALUE")]:
        for name in NAMES if title == "poison" else NAMES[:1]:
            with open(os.path.join(os.fsencode(folder), os.fsencode(name)), "wb") as file:
                file.write(request(value))
            everything = list(every_command(name)) if name == NAMES[0] else []
            comes_back(folder, name, value)
            for arguments in message_commands(name, name) + everything:
                done = run(arguments, folder)
                what = f"{title}: {' '.join(arguments)!r}"
                judge(what, done.stderr)
                if arguments[0] not in DATA:
                    judge(what, done.stdout)
                if done.returncode not in (0, 1, 2):
                    failures.append(what)
                    print(f"FAILED: {what}: exit {done.returncode}")
                if "jsonl" in arguments:
                    json_lines(what, done.stdout)


def comes_back(folder, name, value):
    """By way of XML, whose escapes are read again."""
    run(["decode", "--out", "back.xml", name], folder)
    run(["encode", "--out", "back.edi", "back.xml"], folder)
    path = os.path.join(folder, "back.edi")
    if os.path.exists(path):
        with open(path, "rb") as back, open(os.path.join(os.fsencode(folder), os.fsencode(name)), "rb") as file:
            text = value.encode("utf-8", "surrogateescape")
            if back.read().count(text) != file.read().count(text):
                failures.append(name)
                print(f"FAILED: {name!r}: another message comes back by way of XML")


def json_lines(what, data):
    for line in data.decode("utf-8", "replace").split("\n")[:-1]:
        try:
            json.loads(line)
        except ValueError as error:
            failures.append(what)
            print(f"FAILED: {what}: not JSON: {error}: {line[:200]!r}")


def casework(folder):
    """The cases of casework with their texts poisoned: XML takes no C0, so these come only in logs."""
    soft = POISON.replace("\x1b", "").replace("\x07", "").replace("\x7f", "\u0085")
    for case in sorted(os.listdir(CASES)):
        source, copy = os.path.join(CASES, case), os.path.join(folder, "case")
        if "cmd" not in os.listdir(source):
            continue
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(source, copy)
        arguments = open(os.path.join(source, "cmd")).read().split()
        for name in os.listdir(copy):
            path = os.path.join(copy, name)
            text = open(path, encoding="utf-8", errors="replace").read()
            if name.endswith(".xml"):
                text = text.replace('text="', f'text="{soft}').replace('note="', f'note="{soft}').replace('name="', f'name="{soft}')
            elif name.endswith(".log"):
                text = text.replace("note=", f"note={POISON}").replace("payer=", f"payer={POISON}")
            elif name.endswith(".edi"):
                text = text.replace("MSG*", f"MSG*{POISON}").replace("NM1*IL*1*", f"NM1*IL*1*{POISON}")
            open(path, "w", encoding="utf-8").write(text)
        arguments = [a.replace("../../../overlay/strict-payer.xml", PAYER) for a in arguments]
        done = run(arguments, copy)
        what = f"casework {case}: {' '.join(arguments)}"
        judge(what, done.stdout)
        judge(what, done.stderr)
        if "json" in arguments and done.stdout:
            try:
                json.loads(done.stdout)
            except ValueError as error:
                failures.append(what)
                print(f"FAILED: {what}: not JSON: {error}")


def main():
    folder = tempfile.mkdtemp()
    messages(folder)
    casework(folder)
    shutil.rmtree(os.fsencode(folder))
    print(f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
