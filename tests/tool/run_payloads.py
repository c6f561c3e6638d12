#!/usr/bin/env python3
"""Long payloads of a 275 through the tool: each document keeps its own.

Usage: run_payloads.py X278
"""

import base64
import json
import os
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


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        try_sets(sys.argv[1], folder)
    print("all is well" if failed == 0 else f"{failed} failures")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
