"""What check_pages.py knows of pages: how to make them, and what must be true of each."""
import datetime
import difflib
import json
import os
import re
import subprocess
import tempfile
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
        self.quiet = False

    def wrong(self, what, text):
        self.failed += 1
        if self.failed <= 40 and not self.quiet:
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
        code, out, err = self.run(*arguments, "--format", "json")
        if code == 2:
            raise RuntimeError(f"{' '.join(arguments)}: {err}")
        return json.loads(out)

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

    def lob(self):
        return [word for pair in zip(self.extra, self.extra[1:]) if pair[0] == "--lob" for word in pair]

    def arguments(self):
        named = ["--request", self.request, "--response", self.response, "--evidence", self.evidence]
        for policy in self.policies:
            named += ["--policy", policy]
        return named + ["--as-of", self.as_of, *self.extra]


# ---- what must be true of a page ---------------------------------------------------------------------------------


def local(element):
    return element.tag.rsplit("}", 1)[-1]


def walk(element, trace=None):
    """Texts and elements with the nearest element that has a trace."""
    trace = element if "data-trace" in element.attrib else trace
    yield element, element.text or "", trace
    for child in element:
        yield from walk(child, trace)
        yield element, child.tail or "", trace


def body_of(root):
    return root.find(f"{XHTML}body")


def section_of(root, name):
    for element in root.iter(f"{XHTML}section"):
        if element.get("id") == name:
            return element
    return None


def text_of(element):
    return " ".join("".join(element.itertext()).split())


class Known:
    """What traces of a case may lead to, and the numbers that figures may be."""

    def __init__(self, tool, case, clocks):
        record = ET.parse(case.evidence).getroot()
        self.record = record
        self.items = {item.get("id"): item for item in record.iter() if item.get("id")}
        self.tool, self.case, self.clocks = tool, case, clocks
        named = ["--request", case.request, "--evidence", case.evidence, "--as-of", case.as_of, *case.lob()]
        for policy in case.policies:
            named += ["--policy", policy]
        self.policies = tool.json("policy", *named)["policies"] if case.policies else []
        self.nodes = {f"{p['id']}/{n['id']}": n for p in self.policies for n in p["nodes"]}
        self.sums = tool.json("evidence", case.evidence, "--as-of", case.as_of)
        self.thresholds = set()
        for policy in case.policies:
            self.thresholds |= {n.get("value") for n in ET.parse(policy).getroot().iter() if n.get("value")}

    def age(self):
        born, now = datetime.date(1958, 2, 11), datetime.date.fromisoformat(self.case.as_of)
        return now.year - born.year - ((now.month, now.day) < (born.month, born.day))

    def counts(self):
        """How many criteria a policy has, and how many of them are met."""
        numbers = set()
        for policy in self.policies:
            leaves = [n for n in policy["nodes"] if n["type"] not in ("all", "any", "not", "at-least")]
            numbers |= {len(leaves), sum(n["result"] == "met" for n in leaves)}
        return {str(number) for number in numbers}

    def record_numbers(self):
        numbers = set()
        for kind in self.sums["kinds"]:
            numbers |= {kind["low"], kind["high"], kind["sessions"]}
        numbers |= {self.sums["union"]["low"], self.sums["union"]["high"]}
        numbers |= {gap["days"] for gap in self.sums["gaps"]}
        numbers |= {measure["delta"] for measure in self.sums["measures"]}
        for item in self.items.values():
            numbers |= {item.get("value"), item.get("sessions")}
            numbers |= set(days_of(item, self.case.as_of)) | set(months_of(item, self.case.as_of))
        return {str(number) for number in numbers if number is not None}


def first_last(text):
    """The first and the last day of a date that may be partial."""
    parts = [int(part) for part in text.split("-")]
    low = datetime.date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)
    if len(parts) == 3:
        return low, low
    if len(parts) == 2:
        following = datetime.date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
        return low, following - datetime.timedelta(days=1)
    return low, datetime.date(parts[0], 12, 31)


def days_of(item, as_of):
    """Certain and possible days of a therapy or drug by itself."""
    if item.tag.rsplit("}", 1)[-1] not in ("therapy", "drug"):
        return []
    now = datetime.date.fromisoformat(as_of)
    start = first_last(item.get("start")) if item.get("start") else None
    end = first_last(item.get("end")) if item.get("end") else (now, now) if item.get("ongoing") else None
    if start is not None and start[0] > now:
        return []
    numbers = []
    if start is not None:
        last = max(end[0], start[0]) if end else start[0]
        first = min(start[1], end[1]) if end else start[1]
        last = min(last, now)
        numbers.append(max(0, (last - first).days + 1))
        possible = min(max(end[1], start[0]) if end else now, now)
        numbers.append((possible - start[0]).days + 1)
    else:
        last = min(end[0], now) if end else now
        numbers += [0, 1]
    return numbers


def months_of(item, as_of):
    if not item.get("onset"):
        return []
    return [(datetime.date.fromisoformat(as_of) - first_last(item.get("onset"))[1]).days]


def check_resources(report, what, root):
    for element in root.iter():
        report.expect(local(element) not in ("script", "link", "img", "iframe", "object", "embed", "image", "use"), what,
                      f"an element {local(element)}")
        for name, value in element.attrib.items():
            report.expect(name.rsplit("}", 1)[-1] not in ("src", "href", "style", "onclick", "onload"), what,
                          f"an attribute {name}")
            report.expect("url(" not in value, what, "a resource")
    style = root.find(f"{XHTML}head/{XHTML}style").text
    report.expect("url(" not in style and "@import" not in style and "@media print" in style, what, "style")


def check_traces(report, what, root, known):
    wanted = {"rq": set(), "rs": set()}
    for element, text, trace in walk(body_of(root)):
        if any(c.isdigit() for c in text):
            report.expect(trace is not None, what, f"a figure without a trace: {text!r}")
        for part in element.get("data-trace", "").split():
            kind, _, rest = part.partition(":")
            if kind in wanted:
                wanted[kind].add(rest)
            elif kind == "ev":
                report.expect(rest in known.items or rest == "patient", what, f"no item {rest}")
            elif kind == "po":
                report.expect(rest in known.nodes, what, f"no node {rest}")
            elif kind == "pol":
                report.expect(any(p["id"] == rest for p in known.policies), what, f"no policy {rest}")
            elif kind == "du":
                report.expect(rest in known.clocks, what, f"no clock {rest}")
            else:
                report.expect(part in ("as-of", "tpl"), what, f"a trace {part}")
    values = {
        "rq": known.tool.get(known.case.request, wanted["rq"]),
        "rs": known.tool.get(known.case.response, wanted["rs"]) if wanted["rs"] else {},
    }
    for element in body_of(root).iter():
        paths = [p.partition(":")[::2] for p in element.get("data-trace", "").split() if p[:3] in ("rq:", "rs:")]
        for kind, path in paths:
            report.expect(values[kind].get(path), what, f"nothing at {kind}:{path}")
        if len(paths) == 1:
            kind, path = paths[0]
            report.expect(element.get("data-raw") == values[kind].get(path), what,
                          f"{kind}:{path} is {values[kind].get(path)!r}, not {element.get('data-raw')!r}")


def check_figures(report, what, root, known):
    record = known.record_numbers() | {str(known.age())}
    for element in body_of(root).iter():
        value = element.get("data-value")
        if value is None:
            continue
        report.expect(re.fullmatch(r"-?\d+(\.\d+)?", value), what, f"a figure {value!r}")
        report.expect(element.get("data-unit"), what, f"{value} without a unit")
        nodes = [known.nodes[p[3:]] for p in element.get("data-trace").split() if p.startswith("po:")]
        allowed = set(record) | known.counts()
        if nodes:
            allowed = known.thresholds | {str(n[k]) for n in nodes for k in ("low", "high", "need", "value")}
        report.expect(value in allowed, what, f"{value} ({element.get('data-trace')}) is no figure of its source")


def check_page(report, what, out, known):
    root = ET.fromstring(out)
    check_resources(report, what, root)
    check_traces(report, what, root, known)
    check_figures(report, what, root, known)
    return root


def check_letter(report, what, out, known, signed=None):
    root = check_page(report, what, out, known)
    report.expect(root.get("data-format") == "x278.letter/1", what, "format")
    report.expect(root.get("data-status") == ("final" if signed else "draft"), what, "status")
    ids = [section.get("id") for section in root.iter(f"{XHTML}section")]
    report.expect(ids == SECTIONS, what, f"sections {ids}")
    rows = {}
    for row in section_of(root, "criteria").iter(f"{XHTML}tr"):
        cells = row.findall(f"{XHTML}td")
        if len(cells) == 4:
            node = cells[0].find(f"{XHTML}span").get("data-trace")[3:]
            rows[node] = cells
    leaves = {key: node for key, node in known.nodes.items() if node["type"] not in ("all", "any", "not", "at-least")}
    report.expect(set(rows) == set(leaves), what, f"leaves: {sorted(set(rows) ^ set(leaves))}")
    for key, cells in rows.items():
        node = leaves.get(key, {})
        result = node.get("result", "").replace("_", " ")
        report.expect(text_of(cells[3]).startswith(result), what, f"{key}: {text_of(cells[3])}, not {result}")
        cites = [cite.text for cite in cells[0].iter(f"{XHTML}cite")]
        report.expect(cites == ([node["cite"]] if node.get("cite") else []), what, f"{key}: citation {cites}")
        ids = {p[3:] for e in cells[2].iter() for p in e.get("data-trace", "").split() if p.startswith("ev:")}
        shown = {i for i in node.get("evidence", []) if not i.startswith("dx:")}
        report.expect(shown <= ids, what, f"{key}: evidence {sorted(shown - ids)}")
    if signed:
        report.expect(signed in text_of(section_of(root, "signature")), what, "no name in the signature")
    return root


def best_finding(record, as_of):
    """The study to name, by the rule of the page: severity, then modality, then date, then place in the file."""
    def weight(study):
        severities = [f.get("severity") for f in study if f.get("severity")]
        order = {"severe": 3, "moderate": 2, "mild": 1}
        severity = max([order[s] for s in severities], default=0)
        modality = {"MRI": 2, "CT": 1}.get(study.get("modality"), 0)
        date = first_last(study.get("date"))[1] if study.get("date") else datetime.date.min
        return severity, modality, date
    best = None
    for study in (s for s in record.iter() if s.tag.endswith("}study") and s.get("correlates") == "yes"):
        if study.get("date") and first_last(study.get("date"))[0] > datetime.date.fromisoformat(as_of):
            continue
        if best is None or weight(study) > weight(best):
            best = study
    return best.get("id") if best is not None else None


def check_card(report, what, out, text, known):
    root = check_page(report, what, out, known)
    ids = [section.get("id") for section in root.iter(f"{XHTML}section")]
    report.expect([i for i in ids if i != "new_evidence"] == CARD_SECTIONS, what, f"sections {ids}")
    summary = section_of(root, "summary").find(f"{XHTML}p")
    report.expect(len(text_of(summary).split()) <= 75, what, "a summary of more than 75 words")
    lines = text.decode("utf-8").rstrip("\n").split("\n")
    report.expect(len(lines) <= 60, what, f"{len(lines)} lines")
    report.expect(all(len(line) <= 80 for line in lines), what, "a line of more than 80 characters")
    if "new_evidence" not in ids:
        found = [e.get("data-trace") for e in section_of(root, "finding").iter() if e.get("data-trace")]
        best = best_finding(known.record, known.case.as_of)
        report.expect((found[:1] or [None]) == [best and f"ev:{best}"], what, f"finding {found}, not {best}")
        check_objections(report, what, root, known)
    for cite in root.iter(f"{XHTML}cite"):
        node = known.nodes[cite.get("data-trace")[3:]]
        report.expect(cite.text == node["cite"], what, f"citation {cite.text!r}")


def check_objections(report, what, root, known):
    expected = [f"{p['id']}/{g['node']}" for p in known.policies for g in p["gaps"]]
    for policy in known.policies:
        gaps = {g["node"] for g in policy["gaps"]}
        for node in policy["nodes"]:
            weak = node["result"] == "met" and node["low"] is not None and node["need"] is not None
            if weak and node["id"] not in gaps and 0 <= 4 * (node["low"] - node["need"]) < node["need"]:
                expected.append(f"{policy['id']}/{node['id']}")
    items = section_of(root, "objections").findall(f"{XHTML}ul/{XHTML}li")
    got = [item.find(f".//{XHTML}span[@data-trace]").get("data-trace").split()[0][3:] for item in items]
    report.expect(got == expected[:6], what, f"objections {got}, not {expected[:6]}")
    for item, key in zip(items, got):
        node = known.nodes[key]
        answered = bool(node["evidence"] or node["open"] or node["value"] is not None or (node["low"] or 0) > 0)
        report.expect(("no answer in the record" in text_of(item)) != answered, what, f"answer of {key}")


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


def golden_case():
    return Case(f"{GOLDEN}/spn1", [f"{POLICIES}/lumbar-decompression.xml"], "2026-05-07", ["--lob", "COMMERCIAL"])


def check_golden(tool, report, renew, clocks):
    case = golden_case()
    known = Known(tool, case, clocks)
    check_letter(report, "spn1", tool.run("letter", *case.arguments(), "--signed", "Ada Surgeon, MD")[1], known,
                 "Ada Surgeon, MD")
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


# ---- random cases ------------------------------------------------------------------------------------------------


def is_later(item, attribute, as_of):
    date = item.get(attribute)
    return date is not None and first_last(date)[0] > datetime.date.fromisoformat(as_of)


def expected_missing(known, explained):
    """The sections of a letter that lack their data, in the order in which they are named."""
    now = known.case.as_of

    def has(name, attribute):
        return any(not is_later(i, attribute, now) for i in known.record.iter() if i.tag.endswith("}" + name))

    adverse = explained["class"] or explained["outcome"] in ("denied", "partly_approved", "modified", "rejected")
    adverse = adverse or (explained["outcome"] == "approved" and explained["differences"])
    texts = [t for t in known.record.iter() if t.tag.endswith("}text") and t.get("name") == "why_now"]
    rules = [
        ("denial", adverse), ("treatment", has("therapy", "start")), ("function", has("measure", "date")),
        ("imaging", has("study", "date")), ("criteria", known.policies), ("why_now", texts),
    ]
    return [name for name, there in rules if not there]


def check_digest(report, what, line, known):
    report.expect(len(line) <= 264, what, f"{len(line)} characters")
    report.expect(re.fullmatch(r"[A-Z0-9 !\"&'()+,\-./;?=]*", line), what, f"a character that is not basic: {line!r}")
    parts = line.split("; ") if line else []
    report.expect(all(part.strip() == part and part for part in parts), what, "an empty part")
    urgent = [part.startswith("URGENT ") for part in parts]
    report.expect(urgent == sorted(urgent, reverse=True), what, "urgent flags do not come first")


def check_one(tool, report, case, clocks, seed):
    known = Known(tool, case, clocks)
    what = f"case {seed}"
    explained = tool.json("explain", case.response, "--request", case.request, "--as-of", case.as_of)["transactions"][0]
    missing = expected_missing(known, explained)
    code, out, err = tool.run("letter", *case.arguments())
    if missing:
        report.expect(code == 1 and not out, what, f"exit {code}, {len(out)} bytes")
        report.expect(err == "".join(f"missing: {name}\n" for name in missing), what, f"{err!r}, not {missing}")
    else:
        report.expect(code == 0, what, f"exit {code}: {err}")
        if code == 0:
            check_letter(report, f"{what} letter", out, known)
    if known.policies:
        code, out, err = tool.run("card", *case.arguments())
        report.expect(code == 0, what, f"card: exit {code}: {err}")
        if code == 0:
            text = tool.run("card", *case.arguments(), "--format", "text")[1]
            check_card(report, f"{what} card", out, text, known)
    record = [case.evidence, "--as-of", case.as_of]
    check_page(report, f"{what} summary", tool.run("evidence", *record, "--summary")[1], known)
    check_digest(report, f"{what} digest", tool.run("evidence", *record, "--digest")[1].decode().rstrip("\n"), known)
    return not missing


# ---- one value changes ---------------------------------------------------------------------------------------------

# An item of the golden record, an attribute (None: its text), and another value.
CHANGES = [
    ("t1", "sessions", "20"), ("t1", "end", "2026-03-22"), ("t1", "start", "2026-01-12"), ("t1", "outcome", "improved"),
    ("t1", "kind", "home_exercise"), ("t1", "supervised", "no"), ("t2", "start", "2025-12"), ("t2", "end", "2026-03-31"),
    ("t3", "end", "2026-04-22"), ("m1", "value", "9"), ("m2", "value", "3"), ("m2", "date", "2026-04-01"),
    ("e1", "date", "2026-05-01"), ("i1", "date", "2026-04-01"), ("i1", "correlates", "no"), ("i1", "modality", "CT"),
    ("s1", "onset", "2025-04"), ("s1", "side", "left"), ("s1", None, "left leg 4"), ("x1", None, "Since 2 weeks worse."),
    ("d1", "date", "2026-05-03"), ("d2", "kind", "images"), ("f1", "value", "no"), ("f1", "name", "trauma"),
]

# A part of the record, and the section that lacks its data without it.
REMOVALS = [
    (r"<therapies>.*</therapies>", "treatment"), (r"<therapies>.*</therapies>", "treatment", "<therapies/>"),
    (r"<measures>.*</measures>", "function"), (r"<studies>.*</studies>", "imaging"), (r"<texts>.*</texts>", "why_now"),
]


def leaves_of(root):
    """All texts and shapes of a page with their traces, in order."""
    found = []
    for element, text, trace in walk(body_of(root)):
        own = tuple(sorted((k, v) for k, v in element.attrib.items() if element.get("data-trace") and k != "data-trace"))
        found.append((local(element), text.strip(), own, trace.get("data-trace") if trace is not None else ""))
    return found


def change_record(text, item, attribute, value):
    record = ET.fromstring(text)
    for element in record.iter():
        if element.get("id") == item:
            if attribute is None:
                element.text = value
            else:
                element.set(attribute, value)
    return ET.tostring(record, encoding="unicode")


def check_change(tool, report, case, folder, change):
    item, attribute, value = change
    what = f"{item} {attribute} {value}"
    with open(case.evidence, encoding="utf-8") as file:
        text = change_record(file.read(), item, attribute, value)
    other = Case(os.path.dirname(case.evidence), case.policies, case.as_of, case.extra)
    other.evidence = os.path.join(folder, "e.xml")
    with open(other.evidence, "w", encoding="utf-8") as file:
        file.write(text)
    for command in ("letter", "card"):
        before = leaves_of(ET.fromstring(tool.run(command, *case.arguments())[1]))
        code, out, err = tool.run(command, *other.arguments())
        report.expect(code == 0, what, f"{command}: exit {code}: {err}")
        after = leaves_of(ET.fromstring(out))
        differ = difflib.SequenceMatcher(None, before, after, autojunk=False)
        blocks = [before[a:b] + after[c:d] for tag, a, b, c, d in differ.get_opcodes() if tag != "equal"]
        if command == "letter":
            report.expect(blocks, what, "nothing changes")
        for block in blocks:
            # on a card objections come and go as a whole
            traced = any(f"ev:{item}" in leaf[3].split() for leaf in block)
            bare = not any(leaf[3] for leaf in block) and not any(c.isdigit() for leaf in block for c in leaf[1])
            report.expect(traced or bare or command == "card", what, f"{command}: {block}")


def check_changes(tool, report, case):
    with tempfile.TemporaryDirectory() as folder:
        for change in CHANGES:
            check_change(tool, report, case, folder, change)
        with open(case.evidence, encoding="utf-8") as file:
            text = file.read()
        for pattern, section, *instead in REMOVALS:
            other = Case(os.path.dirname(case.evidence), case.policies, case.as_of, case.extra)
            other.evidence = os.path.join(folder, "e.xml")
            with open(other.evidence, "w", encoding="utf-8") as file:
                shorter = re.sub(pattern, instead[0] if instead else "", text, flags=re.S)
                file.write(shorter.replace(' of="t1"', "") if section == "treatment" else shorter)
            code, out, err = tool.run("letter", *other.arguments())
            report.expect((code, out, err) == (1, b"", f"missing: {section}\n"), section, f"exit {code}: {err}")
        other = Case(os.path.dirname(case.evidence), [], case.as_of, case.extra)
        code, out, err = tool.run("letter", *other.arguments())
        report.expect((code, out, err) == (1, b"", "missing: criteria\n"), "criteria", f"exit {code}: {err}")


# ---- sheets ----------------------------------------------------------------------------------------------------------


def values_of(file):
    """Elements and components between ST and SE, as the file has them; numbers of levels and counts are computed."""
    with open(file, "rb") as opened:
        text = opened.read().decode("utf-8", "replace")
    element, repetition, component, end = text[3], text[82], text[104], text[105]
    values = []
    for segment in text.split(end):
        parts = segment.strip("\r\n").split(element)
        if parts[0] in ("ISA", "GS", "HL", "SE", "GE", "IEA", ""):
            continue
        for part in parts[2 if parts[0] == "ST" else 1:]:
            whole = [part] if parts[0] == "MSG" else re.split("[" + re.escape(repetition + component) + "]", part)
            values += [value for value in whole if value]
        if parts[0] == "SE":
            break
    return values


def check_sheets(tool, report, evidence):
    for folder, _, files in os.walk("fixtures/casework"):
        for name in files:
            if name != "rq.edi":
                continue
            file = os.path.join(folder, name)
            code, out, err = tool.run("evidence", evidence, "--sheet", file)
            if code != 0:
                continue
            rows = [line.split("\t") for line in out.decode("utf-8").rstrip("\n").split("\n")]
            report.expect(all(len(row) == 2 and row[0] and row[1] for row in rows), file, "a line without label and value")
            report.expect([row[1] for row in rows] == values_of(file), file, "not every value once, in order")


# ---- the checker itself ------------------------------------------------------------------------------------------------

# What is done to a letter, and must be found.
FAULTS = [
    (r'data-raw="ZZSENTINEL"', 'data-raw="OTHER"'), (r'data-value="84"', 'data-value="85"'),
    (r'data-trace="ev:t1', 'data-trace="ev:t99'), (r'data-trace="po:[^"/]*/C2', 'data-trace="po:other/C2'),
    (r"<p>The request was", "<p>The 2 requests were"), (r"<body>", "<body><script/>"), (r"url|@media print", "@import"),
    (r'<section id="why_now">', '<section id="why">'), (r">unknown</span>", ">met</span>"),
    (r"<cite([^>]*)>CAM 161:", r"<cite\1>CAM 162:"),
]


def check_faults(tool, report, clocks):
    case = golden_case()
    known = Known(tool, case, clocks)
    out = tool.run("letter", *case.arguments())[1].decode("utf-8")
    for pattern, other in FAULTS:
        inner = Report()
        inner.quiet = True
        changed = re.sub(pattern, other, out, count=1)
        report.expect(changed != out, "checker", f"nothing to change for {pattern}")
        check_letter(inner, "letter", changed.encode("utf-8"), known)
        report.expect(inner.failed > 0, "checker", f"{pattern} is not found")
