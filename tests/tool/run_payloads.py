#!/usr/bin/env python3
"""Long payloads of a 275 through the tool: each document keeps its own, and memory does not grow with them.

Usage: run_payloads.py X278 [--no-memory]

Memory is the greatest resident size of the tool with a payload of 60 MiB, and no more than 8 MiB above that with 1 KiB.
The system counts in what the process was before it became the tool, which is as large as this script: so it is kept small,
and writes its files in pieces. --no-memory is for sanitizers and emulators, which take memory of their own.
"""

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile

HEAD = (
    b"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*1200*^*00602*000000001*0*T*:~"
    b"GS*PI*SENDER*RECEIVER*20260301*1200*1*X*006020X316~"
)
SET = (
    b"ST*275*%04d*006020X316~BGN*02*REF1*20260301*1200~NM1*ACV*2*SPINE CLINIC*****XX*1234567893*67*1P~"
    b"PER*IC*DESK*TE*5555550100~NM1*40*2*PAYER*****PI*PAYER1*67*PR~NM1*IL*1*SAMPLE*PAT****MI*M1~"
    b"REF*2I*TRACE1~REF*EJ*ACC1~"
)
DOCUMENT = (
    b"LX*1~TRN*1*ACN%d~STC*A1:55111-5::LOI~DTP*368*D8*20260301~CAT*AE*TX~OOI*1*47*ATTACHMENT~BDS*ASC*%d*"
)
failed = 0


def fail(text):
    global failed
    failed += 1
    print("FAILED:", text)


def message(payloads):
    """A 275 set for each payload."""
    sets = [
        SET % number + DOCUMENT % (number, len(payload)) + payload + b"~SE*16*%04d~" % number
        for number, payload in enumerate(payloads, 1)
    ]
    return HEAD + b"".join(sets) + b"GE*%d*1~IEA*1*000000001~" % len(sets)


def write(path, data):
    with open(path, "wb") as out:
        out.write(data)
    return path


def documents(text):
    """The payloads of lines of JSON."""
    for line in text.splitlines():
        content = json.loads(line)["submission"]["documents"][0]["category"]["content"]
        yield base64.b64decode(content["payload"])


def try_sets(tool, folder):
    """A document is written when the next set is read: its bytes must not be those of the next set then."""
    payloads = [letter * 600_000 for letter in (b"A ", b"B ", b"C ")]
    path = write(os.path.join(folder, "sets.edi"), message(payloads))
    for source in ([path], ["-"]):
        with open(path, "rb") as given:
            done = subprocess.run([tool, "decode", "--format", "json", *source], stdin=given, capture_output=True, check=False)
        if done.returncode != 0 or list(documents(done.stdout)) != payloads:
            fail(f"decode of three sets from {source[0][-8:]}: exit {done.returncode}, or the payload of another set")


def try_without_place(tool, folder):
    """A long payload in a segment that has no place in the guide comes back, too."""
    text = message([b"A " * 600_000])
    text = text.replace(b"LX*1~", b"BDS*ASC*2000000*" + b"B " * 1_000_000 + b"~LX*1~").replace(b"SE*16*", b"SE*17*")
    path = write(os.path.join(folder, "odd.edi"), text)
    for form in ("json", "xml"):
        out = os.path.join(folder, "odd." + form)
        done = subprocess.run([tool, "decode", "--format", form, "--out", out, path], capture_output=True, check=False)
        if done.returncode != 0:
            fail(f"decode of a payload without a place to {form}: exit {done.returncode}: {done.stderr[-200:]}")
            continue
        back = subprocess.run([tool, "encode", out], capture_output=True, check=False)
        if back.stdout != text and b"built without libxml2" not in back.stderr:
            fail(f"a payload without a place does not come back from {form}: {back.stderr[-200:]}")


def write_long(path, length):
    """A 275 with a payload of lines, made without having it in memory."""
    before, after = message([b"!"]).split(b"BDS*ASC*1*!")
    with open(path, "wb") as out:
        out.write(before + b"BDS*ASC*%d*" % length)
        write_lines(out, length)
        out.write(after)
    return path


def write_lines(out, length):
    block = b"one line of a document~\n" * (65536 // 24 + 1)
    while length > 0:
        out.write(block[: min(length, 65536)])
        length -= min(length, 65536)


def peak(command, given=None):
    """Exit status and greatest resident size in KiB."""
    with open(given or os.devnull, "rb") as source, subprocess.Popen(
        command, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as child:
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        return child.returncode, used.ru_maxrss // (1024 if sys.platform == "darwin" else 1)


def piped(command, path):
    """As peak(), of a pipe."""
    with subprocess.Popen(["cat", path], stdout=subprocess.PIPE) as cat, subprocess.Popen(
        command, stdin=cat.stdout, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as child:
        cat.stdout.close()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        return child.returncode, used.ru_maxrss // (1024 if sys.platform == "darwin" else 1)


def extracted(tool, folder, source, given):
    to = os.path.join(folder, "got")
    os.mkdir(to)
    done = piped([tool, "extract", "-", to], given) if source == "pipe" else peak([tool, "extract", given, to])
    sizes = [os.path.getsize(os.path.join(to, name)) for name in os.listdir(to)]
    shutil.rmtree(to)
    return done, sizes


def compare(what, results):
    """Each result is an exit status and a size, of the short payload and of the long one."""
    (short_code, short), (code, long) = results
    print(f"{what}: {short} KiB, {long} KiB")
    if short_code != 0 or code != 0:
        fail(f"{what}: exit {short_code} and {code}")
    if long > short + 8192:
        fail(f"{what}: {long} KiB with a payload of 60 MiB, {short} KiB with one of 1 KiB")


READ = {  # what reads a pipe in such memory, too
    "check": True,
    "info": True,
    "decode --format json --no-payloads": True,
    "decode --format json": False,
    "decode --format xml": False,
    "view": False,
}


def try_memory(tool, folder):
    lengths = (1024, 60 << 20)
    files = [write_long(os.path.join(folder, f"{length}.edi"), length) for length in lengths]
    for command, pipes in READ.items():
        compare(command, [peak([tool, *command.split(), path]) for path in files])
        if pipes:
            compare(command + " of a pipe", [piped([tool, *command.split(), "-"], path) for path in files])
    for source in ("file", "pipe"):
        done = [extracted(tool, folder, source, path) for path in files]
        compare(f"extract of a {source}", [result for result, _ in done])
        if [sizes for _, sizes in done] != [[length] for length in lengths]:
            fail(f"extract of a {source}: files of {[sizes for _, sizes in done]} bytes")
    for path in files:
        os.remove(path)
    try_attach(tool, folder)


def try_attach(tool, folder):
    request = os.path.join(os.path.dirname(__file__), "../../fixtures/278/request-mri/input.edi")
    results = []
    for length in (1024, 45 << 20):  # 60 MiB as base64
        path = os.path.join(folder, "document.txt")
        with open(path, "wb") as out:
            write_lines(out, length)
        to = os.path.join(folder, str(length))
        os.mkdir(to)
        results.append(peak([tool, "attach", request, path, "--out", to]))
        shutil.rmtree(to)
    compare("attach", results)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        if "--no-memory" not in sys.argv:
            try_memory(sys.argv[1], folder)
        try_sets(sys.argv[1], folder)
        try_without_place(sys.argv[1], folder)
    print("all is well" if failed == 0 else f"{failed} failures")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
