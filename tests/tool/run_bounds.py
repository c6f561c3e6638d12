#!/usr/bin/env python3
"""Time and memory of the tool follow the input, whatever its shape: a dozen hostile shapes at two sizes.

Usage: run_bounds.py X278 [--table]   (--table: the rows of the table in docs/security.md, measured with time(1))

Time is that of the processor. Four times the input may take eight times as long, and times below a fiftieth of a second
are not compared. Memory: with no more than 16 MiB and 16 bytes for a byte of input to write to (RLIMIT_DATA), a
command ends as it does without such a limit, which is never by "out of memory".
"""

import os
import resource
import subprocess
import sys
import tempfile

ISA = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240301*1200*^*00501*000000001*0*T*:~"
GS = "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
ST = "ST*278*%04d*005010X217~BHT*0007*13*A1*20240301*1200~"
LEVELS = (
    "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~"
    "HL*3*2*22*1~NM1*IL*1*DOE*JO****MI*M1~HL*4*3*EV*1~UM*HS*I*3*11:B~"
)
END = "GE*1*1~IEA*1*000000001~"
XML = '<reviews xmlns="urn:x278:review:1" version="1"><document guide="005010X217-request"><review>'
XML_END = "</review></document></reviews>"


def inside(body):
    return ISA + GS + ST % 1 + LEVELS + body + "SE*1*0001~" + END


def many(unit, size):
    return unit * max(1, size // len(unit))


def counted(unit, size):
    return "".join(unit % {"n": i + 5, "p": i + 4} for i in range(size // len(unit % {"n": 55555, "p": 55555})))


READERS = ["check", "decode", "view", "scrub"]
ALL = [*READERS, "get", "roundtrip", "merge"]
SHAPES = {  # name: (what the input is, commands)
    "components of one element": (lambda n: inside("HI*A" + many(":A", n) + "~"), READERS),
    "repetitions of one element": (lambda n: inside("HI*A" + many("^A", n) + "~"), READERS),
    "segments of 60 elements": (lambda n: inside(many("XX" + "*1" * 60 + "~", n)), READERS),
    "one long text": (lambda n: inside("MSG*" + many("A", n) + "~"), READERS),
    "text with line breaks": (lambda n: inside("MSG*" + many("A\n", n) + "~"), READERS),
    "segments without a place": (lambda n: inside(many("XX*ABC~", n)), READERS),
    "empty segments": (lambda n: inside(many("~", n)), READERS),
    "HL without elements": (lambda n: inside(many("HL~", n)), READERS),
    "HL below HL": (lambda n: inside(counted("HL*%(n)d*%(p)d*SS*1~", n)), READERS),
    "services": (lambda n: inside(counted("HL*%(n)d*4*SS*0~SV1*HC:72148~", n)), ALL),
    "parties": (lambda n: inside(many("NM1*SJ*1*A~", n)), READERS),
    "ST without SE": (lambda n: ISA + GS + many("ST~", n) + END, ["check", "decode", "get", "scrub"]),
    "wrong payload lengths": (lambda n: inside(many("BIN*500000*a~", n)), READERS),
    "no interchange": (lambda n: many("abc def\n", n), ["check", "info", "scrub"]),
    "<event/>": (lambda n: XML + many("<event/>", n) + XML_END, ["encode"]),
    "<document/>": (lambda n: XML.split("<document")[0] + many("<document/>", n) + "</reviews>", ["encode"]),
}
OPTIONS = {
    "get": ["BHT03"],
    "scrub": ["--seed", "1"],
    "merge": ["--force", "--out", "/dev/null"],
    "encode": ["--force"],
}
SIZES = (50_000, 200_000)
FLOOR = 0.02  # seconds
failed = 0


def fail(text):
    global failed
    failed += 1
    print("FAILED:", text)


def line(command, path):
    extra = OPTIONS.get(command, [])
    return [command, path, *extra] if command == "get" else [command, *extra, path]


def run(tool, command, path, limit=None):
    """Exit status, seconds and what is on standard error."""

    def confine():
        resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))

    with tempfile.TemporaryFile() as err, subprocess.Popen(
        [tool, *line(command, path)], stdout=subprocess.DEVNULL, stderr=err, preexec_fn=confine
    ) as child:
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        err.seek(0)
        return child.returncode, used.ru_utime + used.ru_stime, err.read().decode(errors="replace")


def write(folder, shape, size):
    path = os.path.join(folder, "input")
    data = SHAPES[shape][0](size).encode()
    with open(path, "wb") as out:
        out.write(data)
    return path, len(data)


def can_be_confined(tool, folder):
    path, _ = write(folder, "services", 100)
    return run(tool, "check", path, 16 << 20)[0] == 1


def try_shape(tool, folder, shape, confined):
    for command in SHAPES[shape][1]:
        times = []
        for size in SIZES:
            path, length = write(folder, shape, size)
            code, seconds, err = run(tool, command, path)
            times.append(seconds)
            if code not in (0, 1, 2) or "out of memory" in err:
                fail(f"{command} of {shape}, {length} bytes: exit {code}: {err[-300:]}")
            if confined and size == SIZES[-1]:
                again, _, err = run(tool, command, path, (16 << 20) + 16 * length)
                if again != code:
                    fail(f"{command} of {shape}, {length} bytes, does not do with 16 bytes a byte: exit {again}: {err[-300:]}")
        if times[1] > 8 * max(times[0], FLOOR):
            fail(f"{command} of {shape}: {times[0]:.3f} s, and {times[1]:.3f} s for four times the input")


def table(tool, folder):
    for shape in SHAPES:
        for command in SHAPES[shape][1]:
            path, length = write(folder, shape, 400_000)
            with open(os.path.join(folder, "out"), "wb") as out:
                done = subprocess.run(
                    ["time", "-f", "%e %U %M", tool, *line(command, path)], stdout=out, stderr=subprocess.PIPE, check=False
                )
            _, used, memory = done.stderr.decode(errors="replace").split("\n")[-2].split()
            size = os.path.getsize(os.path.join(folder, "out"))
            with open(os.path.join(folder, "out"), errors="replace", encoding="utf-8") as out:
                said = done.stderr.decode(errors="replace") + out.read()
            names = ("max_parts", "max_document", "max_memory", "many times longer", "not printed", "more findings")
            limit = [name for name in names if name in said]
            print(
                f"| {shape} | {command} | {length / 1000:.0f} | {int(memory) / 1024:.1f} | {float(used):.2f} "
                f"| {size / 1000:.0f} | {', '.join(limit)} |"
            )


def main():
    tool = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        if "--table" in sys.argv:
            table(tool, folder)
            return 0
        confined = can_be_confined(tool, folder)
        if not confined:
            print("this build cannot be confined: memory is not looked at")
        for shape in SHAPES:
            if SHAPES[shape][1] != ["encode"] or run(tool, "encode", "/dev/null")[2].find("without libxml2") < 0:
                try_shape(tool, folder, shape, confined)
    print(f"{failed} failed" if failed else "time and memory follow the input")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
