#!/usr/bin/env python3
"""No input of 16 MiB takes more than 256 MiB in any command, whatever it is made of.

Usage: run_memory.py X278 [all]   (all: every shape with every command, and a table; else the worst of them)
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from run_bounds import END, GS, ISA, ST, XML, XML_END, counted, inside, many

SIZE = 16 << 20
MOST = 256 << 20
FA = GS.replace("GS*HI*", "GS*FA*").replace("X217~", "X231A1~")
ACK = ISA + FA + "ST*999*0001*005010X231A1~AK1*HI*1*005010X217~AK2*278*0001*005010X217~"
REQUEST = pathlib.Path("fixtures/278/request-mri/input.edi").read_text(encoding="utf-8")
BODY = REQUEST[REQUEST.index("ST*") : REQUEST.index("GE*")]
X12 = ["check", "view", "decode", "decode --format json", "ack", "roundtrip", "get", "info", "scrub --seed 1", "merge --force"]
SHAPES = {  # name: (what it is made of, commands that are always tried)
    "ST without SE": (lambda n: ISA + GS + many("ST~", n) + END, ["view --transaction 1", "ack"]),
    "requests": (lambda n: REQUEST[: REQUEST.index("ST*")] + many(BODY, n) + END, []),
    "services": (lambda n: inside(counted("HL*%(n)d*4*SS*0~SV1*HC:72148~", n)), ["view"]),
    "HL below HL": (lambda n: inside(counted("HL*%(n)d*%(p)d*SS*1~", n)), ["roundtrip"]),
    "parties": (lambda n: inside(many("NM1*SJ*1*A~", n)), []),
    "segments of 60 elements": (lambda n: inside(many("XX" + "*1" * 60 + "~", n)), []),
    "components": (lambda n: inside("HI*A" + many(":A", n) + "~"), []),
    "components in segments": (lambda n: inside(many("HI" + "*A:B:C:D:E:F" * 12 + "~", n)), []),
    "one long text": (lambda n: inside("MSG*" + many("A", n) + "~"), []),
    "text with line breaks": (lambda n: inside(many("MSG*" + "A\n" * 100 + "~", n)), []),
    "empty segments": (lambda n: inside(many("~", n)), []),
    "interchanges": (lambda n: many(ISA + "IEA*0*000000001~", n), []),
    "groups": (lambda n: ISA + many(GS + "GE*0*1~", n) + "IEA*1*000000001~", []),
    "errors in an acknowledgment": (lambda n: ACK + many("IK3*NM1*4**8~IK4*1**1~", n) + END, []),
    "sets in an acknowledgment": (lambda n: ACK + many("AK2*278*1~IK5*A~", n) + END, ["view"]),
    "wrong bytes": (lambda n: inside(many("NM1*\x01\x02*\x03~", n)), []),
    "XML events": (lambda n: XML + many("<event/>", n) + XML_END, []),
    "XML documents": (lambda n: XML.split("<document")[0] + many("<document/>", n) + "</reviews>", []),
    "JSON documents": (lambda n: many('{"x278":1,"guide":"005010X217-request"}\n', n), []),
    "JSON of one array": (lambda n: '{"x278":1,"guide":"005010X217-request","review":{"events":[' + many("{},", n) + "{}]}}", []),
}
failed = 0


def fail(text):
    global failed
    failed += 1
    print("FAILED:", text)


def run(tool, command, path):
    """Exit status, most bytes in memory, and what is on standard error."""
    words = command.split()
    line = [tool, *words, path, *(["BHT03"] if words[0] == "get" else [])]
    with tempfile.TemporaryFile() as err:
        with subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=err) as child:
            _, status, used = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        err.seek(0)
        return child.returncode, used.ru_maxrss * 1024, err.read(2000).decode(errors="replace")


def try_shape(tool, shape, path, everything):
    make, commands = SHAPES[shape]
    if not everything and not commands:
        return
    with open(path, "w", encoding="utf-8") as out:
        out.write(make(SIZE)[:SIZE])
    if everything:
        commands = ["encode"] if shape.startswith(("XML", "JSON")) else X12
    for command in commands:
        code, most, said = run(tool, command, path)
        if everything:
            print(f"| {shape} | {command} | {most / (1 << 20):.0f} |", flush=True)
        if code not in (0, 1, 2) or "out of memory" in said:
            fail(f"{command} of {shape}: exit {code}: {said[-300:]}")
        if most > MOST:
            fail(f"{command} of {shape} takes {most / (1 << 20):.0f} MiB for 16")


def main():
    tool = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        for shape in SHAPES:
            try_shape(tool, shape, os.path.join(folder, "input"), "all" in sys.argv[2:])
    print(f"{failed} failed" if failed else "inputs of 16 MiB take no more than 256 MiB")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
