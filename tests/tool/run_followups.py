#!/usr/bin/env python3
"""Follow-ups of every request there is: answered, followed up five ways, and held against what must come out.

usage: run_followups.py X278

Requests are those of fixtures/ and of X278_CORPUS, if that is set. Each gets an answer made here that approves all of it,
and one that denies all of it, under the number AUTH9 until 2027-01-31. The follow-up must have no error by `x278 check`, and be the request
with the changes that docs/followups.md lists, which are made here a second time; or nothing is written, and it is said why.
"""
import datetime
import os
import re
import subprocess
import sys
import tempfile

KINDS = {"revise": "S", "extend": "4", "renew": "R", "cancel": "3", "appeal": "2"}
ANSWERS = {"A1": ("revise", "extend", "renew", "cancel"), "A3": ("appeal", "renew")}
NUMBER, DATE, TIME = "NEXT", "20260601", "1015"
LAST = datetime.date(2027, 1, 31)


class Message:
    """A transaction as lists of elements, cut into the event with all above it and the services."""

    def __init__(self, data):
        self.element, self.component, self.end = data[3], data[104], data[105]
        self.repetition = data[82]
        segments = [part.strip("\r\n").split(self.element) for part in data.split(self.end)]
        segments = [segment for segment in segments if segment[0]]
        starts = [i for i, segment in enumerate(segments) if segment[0] == "ST"]
        self.single = len(starts) == 1
        self.envelope = [segment for segment in segments if segment[0] in ("ISA", "GS")]
        body = segments[starts[0] :] if starts else []
        stop = next((i for i, segment in enumerate(body) if segment[0] == "SE"), len(body))
        self.whole = stop < len(body)
        levels = [i for i, segment in enumerate(body[:stop]) if segment[0] == "HL" and len(segment) > 3]
        services = [i for i in levels if body[i][3] == "SS"]
        self.events = sum(body[i][3] == "EV" for i in levels)
        first = services[0] if services else stop
        self.head = body[:first]
        self.services = [body[at:to] for at, to in zip(services, [*services[1:], stop])]

    def write(self, envelope, head, services):
        body = head + [segment for service in services for segment in service]
        body.append(["SE", str(len(body) + 1), body[0][2]])
        tail = [["GE", "1", envelope[1][6]], ["IEA", "1", envelope[0][13]]]
        return "".join(self.element.join(segment) + self.end for segment in [*envelope, *body, *tail])


def is_request(data):
    return data.startswith("ISA") and len(data) > 106 and re.search(r"ST.278.", data) and re.search(r"BHT.0007.13.", data)


def answer_of(message, decision):
    """The request as an answer: what an answer does not have is left out."""
    kept = ("ST", "BHT", "HL", "NM1", "TRN", "UM", "SV1", "SV2", "SV3")
    def turn(segment):
        if segment[0] == "BHT":
            return [*segment[:2], "11", *segment[3:6], "18"]
        if segment[0] == "TRN":
            return ["TRN", "2", *segment[2:]]
        return segment
    head, seen = [], False
    for segment in message.head:
        if segment[0] in kept:
            head.append(turn(segment))
        if segment[0] == "UM" and not seen:
            head += [["HCR", decision, "AUTH9"], ["DTP", "036", "D8", LAST.strftime("%Y%m%d")]]
            seen = True
    services = [[turn(segment) for segment in service if segment[0] in kept] for service in message.services]
    return message.write(message.envelope, head, services)


def day(text):
    return datetime.datetime.strptime(text, "%Y%m%d").date()


def moved(segment):
    first = LAST + datetime.timedelta(days=1)
    if segment[2] == "D8":
        return [*segment[:3], first.strftime("%Y%m%d")]
    begin, end = segment[3].split("-")
    last = first + (day(end) - day(begin))
    return [*segment[:3], f"{first:%Y%m%d}-{last:%Y%m%d}"]


def expected(message, kind, lines):
    """The segments of the follow-up, HL and SE apart."""
    out, trace, level = [], 0, None
    head = [(segment, 0) for segment in message.head]
    services = [(segment, 1) for i, service in enumerate(message.services) if i in lines for segment in service]
    for segment, service in head + services:
        level = segment[3] if segment[0] == "HL" else level
        below = level in ("EV", "SS")
        if segment[0] in ("HL", "SE") or (below and segment[0] in ("PWK", "MSG")):
            continue
        if below and segment[0] == "REF" and segment[1] in ("BB", "NT") and level == "EV":
            continue
        if segment[0] == "BHT":
            segment = [*segment[:2], "13", NUMBER, DATE, TIME, *segment[6:]]
        elif segment[0] == "ST":
            segment = [*segment[:2], "0001", *segment[3:]]
        elif segment[0] == "TRN" and below:
            trace += 1
            segment = [*segment[:2], f"{NUMBER}-{trace}", *segment[3:]]
        elif segment[0] == "UM" and len(segment) > 2 and (segment[2] or not service):
            segment = [*segment[:2], KINDS[kind], *segment[3:]]
        elif segment[0] == "DTP" and segment[1] == "472" and service and kind in ("extend", "renew"):
            segment = moved(segment)
        out.append(segment)
        if segment[0] == "UM" and not service:
            out.append(["REF", "BB", "AUTH9"])
    return out


def strip(segments, message):
    def bare(segment):
        while segment and not segment[-1]:
            segment = segment[:-1]
        return [re.sub(re.escape(message.component) + "+$", "", value) for value in segment]
    return [bare(segment) for segment in segments]


def run(x278, *arguments):
    return subprocess.run([x278, *arguments], capture_output=True, timeout=60)


def try_one(x278, name, message, kind, decision, folder, clean, counts):
    lines = range(len(message.services)) if kind in ("extend", "renew", "appeal") else []
    done = run(x278, kind, "--request", f"{folder}/rq.edi", "--response", f"{folder}/rs.edi", "--number", NUMBER,
               "--date", DATE, "--time", TIME)
    out, err = done.stdout.decode("latin-1"), done.stderr.decode("latin-1")
    fits = kind in ("revise", "cancel") or (kind == "appeal") == (decision == "A3")
    if done.returncode != 0:
        counts["refused"] += 1
        if out or not err:
            return f"exit {done.returncode}, but something was written, or nothing said"
        return f"refused: {err}" if clean and fits else None
    if not fits:
        return f"{kind} of an answer with {decision}"
    counts["written"] += 1
    with open(f"{folder}/new-{counts['written']:04}.edi", "wb") as file:
        file.write(done.stdout)
    made = Message(out)
    have = [segment for part in [made.head, *made.services] for segment in part if segment[0] not in ("HL", "SE")]
    want = expected(message, kind, lines)
    if clean and strip(have, made) != strip(want, message):
        odd = next((a, b) for a, b in zip([*strip(have, made), None], [*strip(want, message), None]) if a != b)
        return f"differs in a segment {odd[0] and odd[0][0]} beside {odd[1] and odd[1][0]}"
    counts["compared"] += clean
    return None


def files():
    roots = ["fixtures/278", "fixtures/ack", "fixtures/casework/cases"]
    corpus = os.environ.get("X278_CORPUS")
    if corpus:
        roots.append(corpus)
    else:
        print("X278_CORPUS is not set: only fixtures are followed up")
    for root in roots:
        for folder, _, names in sorted(os.walk(root)):
            for name in sorted(names):
                if name.endswith(".edi"):
                    yield os.path.join(folder, name)


def main():
    x278 = os.path.abspath(sys.argv[1])
    probe = run(x278, "evidence", "fixtures/casework/pages/spn1/e.xml", "--as-of", "2026-01-01").stderr
    if b" renew " not in run(x278, "--help").stdout or b"reads no XML" in probe or b"does not support" in probe:
        print("skipped: the tool has no casework commands, or reads no XML")
        return 77
    counts = {"requests": 0, "written": 0, "compared": 0, "refused": 0}
    failed, seen = 0, set()
    with tempfile.TemporaryDirectory() as folder:
        for name in files():
            with open(name, "rb") as file:
                data = file.read().decode("latin-1")
            if data in seen or not is_request(data):
                continue
            seen.add(data)
            message = Message(data)
            if not message.single or not message.whole or message.events != 1:
                continue
            counts["requests"] += 1
            with open(f"{folder}/rq.edi", "wb") as file:
                file.write(data.encode("latin-1"))
            checked = run(x278, "check", f"{folder}/rq.edi")
            clean = checked.returncode == 0 and b": 0 errors, 0 warnings" in checked.stdout
            for decision, kinds in ANSWERS.items():
                with open(f"{folder}/rs.edi", "wb") as file:
                    file.write(answer_of(message, decision).encode("latin-1"))
                for kind in kinds:
                    wrong = try_one(x278, name, message, kind, decision, folder, clean, counts)
                    if wrong:
                        failed += 1
                        print(f"FAILED {name}: {kind} of {decision}: {wrong}")
        made = sorted(name for name in os.listdir(folder) if name.startswith("new-"))
        checked = run(x278, "check", *(f"{folder}/{name}" for name in made))
        if checked.returncode != 0:
            failed += 1
            print("FAILED: follow-ups with errors\n" + checked.stdout.decode("latin-1"))
    print(", ".join(f"{number} {what}" for what, number in counts.items()) + f"; {failed} failed")
    return 1 if failed or not counts["compared"] else 0


if __name__ == "__main__":
    sys.exit(main())
