#!/usr/bin/env python3
"""What x278 decode --format json writes is JSON, is right by docs/x278.schema.json, and loses nothing.

  check_json.py PATH-OF-x278 PATH-OF-conform [all]

Of the fixtures, of messages made from the guides and of the collected files (X278_CORPUS): every line is read by Python and by
Node's JSON.parse, has no blanks, and no name twice; the value at each place is the value that x278 get finds by its path;
x278 roundtrip says by JSON what it says by the structs. By the schema lines are judged by Python's jsonschema and by ajv, where
they are there: the fixtures, or with `all` every line. And what the schema refuses, the library reports, too.
"""
import copy
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

x278, conform = sys.argv[1:3]
everything = sys.argv[3:] == ["all"]
schema = json.load(open("docs/x278.schema.json", encoding="utf-8"))
failed = 0


def fail(text):
    global failed
    failed += 1
    print("FAILED:", text)


def run(*args, given=None):
    done = subprocess.run([x278, *args], input=given, capture_output=True)
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")


def no_name_twice(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError("a name twice: %s" % names)
    return dict(pairs)


def no_constant(name):
    raise ValueError("not JSON: " + name)


def parse(line):
    return json.loads(line, object_pairs_hook=no_name_twice, parse_constant=no_constant)


def validator():
    try:
        import jsonschema
        jsonschema.Draft202012Validator.check_schema(schema)
        return jsonschema.Draft202012Validator(schema)
    except (ImportError, AttributeError):
        return None


judge = validator()


# ---- lines


def values(node, path=""):
    """The texts below an object with the paths of their names: events[1].services[2].code"""
    for name, value in node.items():
        if name.endswith(("_word", "_path")):
            continue
        here = path + name
        entries = list(enumerate(value, 1)) if isinstance(value, list) else [(0, value)]
        for index, entry in entries:
            at = here + ("[%d]" % index if index else "")
            if isinstance(entry, dict):
                yield from values(entry, at + ".")
            elif isinstance(entry, str) and name not in ("delimiters",):
                yield at, entry


def rows(node):
    """The texts below an object with the rows of the guide beside them, NAME_path."""
    for name, value in node.items():
        path = node.get(name + "_path")
        if isinstance(value, str) and isinstance(path, str):
            yield path, value
        elif isinstance(value, list):
            for index, entry in enumerate(value):
                if isinstance(entry, dict):
                    yield from rows(entry)
                elif isinstance(entry, str) and isinstance(path, list) and path[index]:
                    yield path[index], entry
        elif isinstance(value, dict):
            yield from rows(value)


def look_at_rows(file, number, document):
    """x278 get finds a value by the row beside it: one that has the row, or none where the first loop of many has none."""
    found = {}
    for path, text in rows(document["review"]):
        if not re.search(r"[^ -~]|\\", text):
            found.setdefault(path, []).append(text)
    _, out, errors = run("get", "--transaction", str(number), file, *found)
    count = 0
    for (path, texts), line in zip(found.items(), out.decode().splitlines()):
        got = line.split("\t", 2)[2]
        count += got in texts
        if got not in texts and got != "":
            fail("%s: by the row %s x278 get finds another value: %s" % (file, path, errors[:200]))
    return count


def look_at_paths(file, number, document):
    """x278 get finds each value by the path of its names."""
    plain = [(path, text) for path, text in values(document["review"])
             if "unknowns[" not in path and not re.search(r"[^ -~]|\\", text)]
    if not plain:
        return 0
    code, out, errors = run("get", "--transaction", str(number), file, *[path for path, _ in plain])
    got = [line.split("\t", 2)[2] for line in out.decode().splitlines()]
    wanted = [text for _, text in plain]
    if got != wanted:
        differ = [path for (path, text), other in zip(plain, got) if text != other]
        fail("%s: x278 get finds other values than the JSON has: %s %s" % (file, differ[:5], errors[:200]))
    return len(plain)


class Lines:
    def __init__(self, folder):
        self.name = os.path.join(folder, "lines.ndjson")
        self.file = open(self.name, "wb")
        self.count = self.judged = self.paths = self.rows = 0

    def add(self, what, out, flags, judged):
        for number, line in enumerate(out.splitlines(), 1):
            self.file.write(line + b"\n")
            self.count += 1
            try:
                document = parse(line.decode("utf-8"))
            except ValueError as error:
                fail("%s: Python cannot read the line: %s" % (what, error))
                continue
            if b"\\" not in line and json.dumps(document, ensure_ascii=False, separators=(",", ":")) != line.decode("utf-8"):
                fail("%s: the line is not as short as it can be" % what)
            if judged and judge is not None:
                self.judged += 1
                for error in list(judge.iter_errors(document))[:1]:
                    fail("%s: by the schema: %s at %s" % (what, error.message[:200], list(error.absolute_path)))
            if not flags and document.get("guide", "").startswith("005010X217") and "bytes" not in document and judged:
                self.paths += look_at_paths(what, number, document)
            if "--paths" in flags and document.get("guide", "").startswith("005010X217") and "bytes" not in document:
                self.rows += look_at_rows(what, number, document)


def written(lines, files, judged, *flags):
    for file in files:
        code, out, errors = run("decode", "--format", "json", *flags, file)
        if code == 2 and ("holds no transaction" in errors or not out):
            continue
        if code == 2:
            fail("%s is not decoded: %s" % (file, errors[:200]))
        lines.add(file, out, flags, judged)


def same_by_json(files):
    """The verdict of x278 roundtrip is that of the structs."""
    verdicts = []
    for level in "model", "json":
        _, out, _ = run("roundtrip", "--level", level, *files)
        verdicts.append(re.sub(r" from (its|their) (structs|JSON)", "", out.decode("utf-8", "replace")))
    if verdicts[0] != verdicts[1]:
        for one, other in zip(verdicts[0].splitlines(), verdicts[1].splitlines()):
            if one != other:
                fail("by structs: %s; by JSON: %s" % (one, other))
    return verdicts[0].count("\n")


# ---- what is right, by the schema and by the library


def change(document, path, value):
    changed = copy.deepcopy(document)
    node = changed
    for step in path[:-1]:
        node = node[step]
    if value is None:
        del node[path[-1]]
    else:
        node[path[-1]] = value
    return changed


PARTY = ("review", "organizations", 0, "parties", 0)
CHANGES = [  # right|wrong by both; late: the library takes it, the schema does not
    ("right", ("review", "date"), None),
    ("right", ("review", "date_word"), "today"),
    ("right", ("review", "date_path"), "BHT04"),
    ("right", ("review", "organizations_path"), "2000A"),
    ("right", ("review", "purpose"), "11"),
    ("right", ("review", "unknowns"), [{"position": 1, "delimiters": 6175274, "tag": "ZZ", "text": "ZZ*1"}]),
    ("right", ("guide",), None),
    ("late", ("review", "date"), False),  # means null, see below
    ("wrong", ("x278",), 2),
    ("wrong", ("x278",), None),
    ("wrong", ("review", "transaction_number"), "1"),
    ("wrong", ("review", "events"), []),
    ("wrong", ("review", "transaction_number_word"), "1"),
    ("wrong", ("review", "date"), 20240301),
    ("wrong", ("review", "date"), ["20240301"]),
    ("wrong", ("review", "organizations"), {}),
    ("wrong", ("review", "organizations"), ["x"]),
    ("wrong", PARTY + ("name",), {"x": 1}),
    ("wrong", PARTY + ("address",), []),
    ("wrong", PARTY + ("order",), "1"),
    ("wrong", PARTY + ("order",), -1),
    ("wrong", PARTY + ("order",), 1.5),
    ("wrong", PARTY + ("order",), 4294967296),
    ("right", PARTY + ("order",), 4294967295),
    ("wrong", ("envelope", "delimiters"), "7E 2A 3A"),
    ("wrong", ("envelope", "delimiters"), "~*:^"),
    ("wrong", ("envelope", "order"), 1),
    ("wrong", ("bytes",), 2),
    ("wrong", ("party",), {}),
    ("wrong", ("review",), []),
]


def judged_alike(folder):
    file = os.path.join(folder, "changed.json")
    _, out, _ = run("decode", "--format", "json", "fixtures/278/response-certified/input.edi")
    base = json.loads(out)
    for what, path, value in CHANGES:
        changed = change(base, path, value)
        text = json.dumps(changed)
        if value is False:
            changed["review"]["date"] = None
            text = json.dumps(changed)
        with open(file, "w", encoding="utf-8") as to:
            to.write(text)
        code, _, errors = run("encode", file)
        by_library = "wrong" if code == 2 or re.search(r"\(json_[a-z]*\)", errors) else "right"
        by_schema = by_library if judge is None else "right" if judge.is_valid(changed) else "wrong"
        if judge is not None and what == "late":
            by_schema, wanted = by_library + by_schema, "rightwrong"
        else:
            wanted = by_library if what == "late" else what
        if by_schema != wanted or by_library != what.replace("late", "right"):
            fail("%s at %s: by the schema %s, by the library %s, not %s: %s" % (value, path, by_schema, by_library, what, errors[:200]))


# ---- Node

AJV = """
const fs = require('fs');
let check = null;
try {
  const Ajv = require('ajv/dist/2020');
  check = new Ajv({strict: false}).compile(JSON.parse(fs.readFileSync('docs/x278.schema.json', 'utf8')));
} catch (error) { if (error.code !== 'MODULE_NOT_FOUND') throw error; }
let count = 0, bad = 0;
for (const line of fs.readFileSync(process.argv[2], 'utf8').split('\\n')) {
  if (line === '') continue;
  const document = JSON.parse(line);
  count++;
  if (check && !check(document)) {
    bad++;
    console.log('FAILED: by ajv: ' + JSON.stringify(check.errors[0]) + ' of ' + line.slice(0, 80));
  }
}
console.log(count + ' lines read by JSON.parse' + (check ? ', and right by ajv' : '; skipped: ajv is not installed'));
process.exit(bad > 0 ? 1 : 0);
"""


def ask_node(folder, lines):
    if shutil.which("node") is None:
        print("skipped: node is not installed")
        return
    script = os.path.join(folder, "ajv.cjs")
    with open(script, "w", encoding="utf-8") as to:
        to.write(AJV)
    done = subprocess.run(["node", script, lines], capture_output=True, text=True)
    print(done.stdout.strip()[:2000])
    if done.returncode != 0:
        fail("node: " + done.stderr[:500])


def main():
    with tempfile.TemporaryDirectory() as folder:
        lines = Lines(folder)
        fixtures = sorted(glob.glob("fixtures/278/*/input.edi") + glob.glob("fixtures/model/*/input.edi"))
        odd = sorted(glob.glob("fixtures/edi/*/input.edi"))
        made = os.path.join(folder, "made")
        os.mkdir(made)
        subprocess.run([conform, "valid", "-o", made], stdout=subprocess.DEVNULL) # what it says of them is another test's
        made = sorted(glob.glob(made + "/*.edi"))
        if len(made) < 100:
            fail("conform makes only %d messages" % len(made))
        made = made if everything else made[::5]
        written(lines, fixtures, True)
        written(lines, fixtures, True, "--words", "--paths")
        written(lines, odd, everything)
        written(lines, made, everything)
        corpus = sorted(glob.glob(os.path.join(os.environ.get("X278_CORPUS", ""), "*"))) if os.environ.get("X278_CORPUS") else []
        corpus = [file for file in corpus if re.search(rb"ST.278", open(file, "rb").read())]
        corpus = corpus if everything else corpus[::4]
        written(lines, corpus, everything)
        for file in fixtures + odd:
            _, out, _ = run("check", "--format", "jsonl", file)
            lines.add(file, out, ("issues",), True)
        lines.file.close()
        if lines.count < 100 or lines.paths < 300 or lines.rows < 300:
            fail("only %d lines and %d values" % (lines.count, lines.paths))
        compared = same_by_json(fixtures + odd + made + corpus)
        for file in sorted(glob.glob("fixtures/json/*.ndjson")): # the format does not change by the way
            edi = "fixtures/278/%s/input.edi" % os.path.basename(file)[:-len(".ndjson")]
            if run("decode", "--format", "json", edi)[1] != open(file, "rb").read():
                fail("%s is not what x278 decode writes" % file)
            if run("encode", file)[1] != open(edi, "rb").read():
                fail("%s is not written as %s" % (file, edi))
        for file in fixtures: # and by way of files, where XML can be read
            _, out, _ = run("decode", "--format", "ndjson", file)
            _, back, _ = run("encode", "-", given=out)
            _, by_xml, _ = run("decode", file)
            _, wanted, errors = run("encode", "-", given=by_xml)
            if "without libxml2" not in errors and back != wanted:
                fail("%s: from JSON comes something else than from XML" % file)
        judged_alike(folder)
        ask_node(folder, lines.name)
        how = "%d of them right by the schema" % lines.judged if judge else "skipped: jsonschema of Python is not installed"
        print("%d lines (%s), %d values found by their paths and %d by rows, %d files compared by structs and by JSON, %d changes judged" %
              (lines.count, how, lines.paths, lines.rows, compared, len(CHANGES)))
    sys.exit(1 if failed else 0)


main()
